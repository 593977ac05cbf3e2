"""A map in one HTML file that needs no network: Leaflet, base map, events and sentences are inside it.

Text from articles lies in one JSON block, which no browser runs; scripts and styles are named by their digest in a
Content-Security-Policy that forbids everything else.
"""

import base64
import re
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

import pandas as pd

from data.exports.basemap import packed_world, towns_near
from data.exports.cells import writable
from data.exports.facts import ExportFacts, filter_words
from data.place_names import map_words
from geo.maps.offline import ASSETS
from geo.maps.script import js_json
from geo.maps.time_map import time_content
from geo.maps.time_words import WORDS
from geo.wording import Language

_BOOT = (
    "const content = JSON.parse(document.getElementById('dateline-data').textContent);"
    "window.datelinePlayer.boot(document.getElementById('dateline'), content);"
)
_PAGE_STYLE = "html, body { margin: 0; background: #fff; }"
# Leaflet's own icons are not used here, and the policy would refuse to load them.
_CSS_URL = re.compile(r"url\([^)]*\)")
_SOURCE_MAP = re.compile(r"^//# sourceMappingURL=.*$", re.MULTILINE)


def export_html(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    """The file; at most geo.maps.time_map.MOST_REPORTS of the latest reports, and it says how many are missing."""
    content = time_content(reports, texts=True, words=map_words(facts.language))
    places = [(place["lat"], place["lon"]) for place in content["places"]]
    content["map"] |= {"world": packed_world(), "towns": towns_near(places, facts.language)}
    content |= {"filter": filter_words(facts.report_filter, facts.language), "about": facts.lines(facts.language)}
    return writable(_page(content, facts.language)).encode("utf-8")


def _page(content: dict[str, Any], language: Language) -> str:
    leaflet = Path(str(files("xstatic.pkg.leaflet"))) / "data"
    scripts = [
        _SOURCE_MAP.sub("", _text(leaflet / "leaflet.js")),
        _text(ASSETS / "map.js"),
        _text(ASSETS / "player.js"),
        _BOOT,
    ]
    styles = [
        _CSS_URL.sub("none", _text(leaflet / "leaflet.css")),
        _text(ASSETS / "map.css"),
        _text(ASSETS / "player.css"),
        _PAGE_STYLE,
    ]
    policy = (
        f"default-src 'none'; script-src {_digests(scripts)}; style-src {_digests(styles)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    head = [
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{WORDS['page'].of(language)}</title>",
        *(f"<style>{style}</style>" for style in styles),
        "</head>\n<body>",
        '<main id="dateline"></main>',
        f'<script type="application/json" id="dateline-data">{js_json(content)}</script>',
        *(f"<script>{script}</script>" for script in scripts),
        "</body>\n</html>\n",
    ]
    return "\n".join(head)


def _digests(parts: list[str]) -> str:
    return " ".join(f"'sha256-{base64.b64encode(sha256(part.encode()).digest()).decode()}'" for part in parts)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
