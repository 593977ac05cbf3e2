"""Cells of strangers' tables to clean values. Raises ValueError, whose text completes "line 7: ..."."""

import re
import unicodedata
from collections.abc import Callable
from math import isfinite

from geo.countries import find_country
from geo.model import PlaceKind
from geo.names import strict_key

# The longest name of the bundled gazetteer has 87 letters.
MAX_NAME_CHARS = 120
MAX_NAMES = 100
MAX_ID_CHARS = 60
_SHOWN_CHARS = 40
# No slip of a hand makes a number of degrees so large.
_LEAST_METRES = 10_000
# Control, format (text direction, zero width), surrogate, private and unassigned characters.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_ID = re.compile(r"[\w.:-]{1,60}")


def clean_text(text: str) -> str:
    """The text composed (NFC), without unseen characters, with single blanks."""
    if not text.isprintable():
        text = "".join(" " if char.isspace() else char for char in text if not _is_unseen(char))
    return " ".join(unicodedata.normalize("NFC", text).split())


def _is_unseen(char: str) -> bool:
    return unicodedata.category(char) in _UNSEEN and not char.isspace()


def clean_name(text: str) -> str:
    """The text as the name of a place."""
    if len(text) > 10 * MAX_NAME_CHARS:
        raise ValueError(f"the name has {len(text)} characters")
    name = clean_text(text)
    if not name:
        raise ValueError("it has no name")
    if len(name) > MAX_NAME_CHARS:
        raise ValueError(f"the name has {len(name)} characters, more than {MAX_NAME_CHARS}")
    key = strict_key(name)
    if not (key[:1].isalpha() or any(char.isalpha() for char in key)):
        raise ValueError(f"{shown(name)} has no letter and so is no name")
    return name


def clean_names(texts: list[str]) -> list[str]:
    """Those of the texts that can be names, each once, at most MAX_NAMES."""
    found: dict[str, None] = {}
    for text in texts:
        if len(found) == MAX_NAMES:
            break
        try:
            found[clean_name(text)] = None
        except ValueError:
            # an alias that is none takes nothing from the place
            continue
    return list(found)


def shown(text: str) -> str:
    """The text in quotation marks, short enough for a sentence."""
    clean = clean_text(text[: 4 * _SHOWN_CHARS])
    return f"“{clean[:_SHOWN_CHARS]}…”" if len(clean) > _SHOWN_CHARS else f"“{clean}”"


def read_position(lat_text: str, lon_text: str) -> tuple[float, float]:
    """Latitude and longitude in degrees."""
    lat, lon = _number(lat_text, "latitude"), _number(lon_text, "longitude")
    if max(abs(lat), abs(lon)) >= _LEAST_METRES:
        raise ValueError(f"{lat:.0f}, {lon:.0f} are metres on a projected map; save the layer in degrees (WGS 84)")
    if abs(lat) > 90 and abs(lon) <= 90 and abs(lat) <= 180:
        raise ValueError(f"latitude {lat:g} is beyond 90 degrees; latitude and longitude seem to be swapped")
    if abs(lat) > 90 or abs(lon) > 180:
        raise ValueError(f"{lat:g}, {lon:g} is no position in degrees")
    if lat == 0 and lon == 0:
        raise ValueError("its position is 0, 0, which stands for an unknown one")
    return lat, lon


def _number(text: str, what: str) -> float:
    stripped = text.strip()
    if not stripped:
        raise ValueError(f"it has no {what}")
    if stripped.count(",") == 1 and "." not in stripped:
        stripped = stripped.replace(",", ".")
    try:
        number = float(stripped) if stripped.isascii() and "_" not in stripped else None
    except ValueError:
        number = None
    if number is None or not isfinite(number):
        raise ValueError(f"{shown(text)} is no {what} in degrees")
    return number


def read_people(text: str) -> int | None:
    """A population; None where none is known or it cannot be one."""
    digits = text.strip().removesuffix(".0").replace("\u00a0", "").replace(" ", "")
    # the bundled gazetteer keeps 32 bits
    people = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else 0
    return people or None


def read_radius_km(text: str) -> float | None:
    """A radius in km; None where none is given."""
    if not text.strip():
        return None
    km = _number(text, "radius")
    if not 0 < km <= 3000:
        raise ValueError(f"a radius of {km:g} km cannot be")
    return km


def read_country(text: str, named: Callable[[str], str | None] = lambda _: None) -> str | None:
    """The alpha-2 code of a code or name; None where none is given. `named` knows names that are not English."""
    wanted = clean_text(text[:MAX_NAME_CHARS])
    if not wanted:
        return None
    country = find_country(wanted)
    code = country.alpha2 if country else named(wanted)
    if code is None:
        raise ValueError(f"{shown(wanted)} is no country; use an ISO code such as SY")
    return code


# What tables call the kinds, beside the kinds' own names.
_KIND_WORDS = {
    PlaceKind.SETTLEMENT: "city town village hamlet community locality populated_place ppl place settlement capital",
    PlaceKind.DISTRICT: "quarter neighbourhood neighborhood suburb district_of_town pplx",
    PlaceKind.ADMIN1: "province governorate oblast state adm1 region_adm1 muhafazah",
    PlaceKind.ADMIN2: "county raion adm2 adm3 admin3 subdistrict sub_district nahiya municipality",
    PlaceKind.FACILITY: "airport airbase air_base base military_base airfield camp refugee_camp port checkpoint prison "
    "hospital school dam refinery power_plant crossing border_crossing bridge building spot poi",
    PlaceKind.REGION: "area mountains mountain valley desert peninsula plain hills territory historical_region",
    PlaceKind.ISLAND: "islands archipelago",
    PlaceKind.WATER: "river lake sea strait gulf bay canal reservoir ocean",
    PlaceKind.COUNTRY: "adm0 admin0",
    PlaceKind.SUPRANATIONAL: "continent",
}
KIND_WORDS = {word: kind for kind, words in _KIND_WORDS.items() for word in (kind.value, *words.split())}


def read_kind(text: str) -> PlaceKind | None:
    """The kind a word stands for; None where none is given."""
    word = "_".join(clean_text(text[:MAX_NAME_CHARS]).casefold().replace("-", " ").replace("_", " ").split())
    if not word:
        return None
    if word not in KIND_WORDS:
        kinds = ", ".join(kind.value for kind in PlaceKind)
        raise ValueError(f"{shown(text)} is no kind of place; the kinds are {kinds}")
    return KIND_WORDS[word]


def read_id(text: str) -> str | None:
    """An id of the source's own, where it gives one that can be part of ours."""
    plain = clean_text(text[: 2 * MAX_ID_CHARS]).removesuffix(".0").replace(" ", "_")
    return plain if _ID.fullmatch(plain) else None
