"""A folium map that asks no server but our own: Leaflet, our script and the base map come from three local folders."""

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import folium
from branca.element import MacroElement
from folium.template import Template

from geo.maps.script import js_json
from geo.maps.symbols import PATHS, Colour, hex_of
from geo.maps.words import frame_words
from geo.wording import Language

ASSETS = Path(__file__).parent / "assets"
ATTRIBUTION = "Natural Earth | GeoNames CC BY 4.0"

# Zoom 11 shows a town whole; an outline of 1:50m has nothing to add below that.
MAX_ZOOM = 11
MIN_ZOOM = 2
WORLD_VIEW = (30.0, 25.0)
WORLD_ZOOM = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetUrls:
    """Folders, each ending in "/", as seen from the frame the map is drawn in."""

    leaflet: str
    own: str
    basemap: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Colours of everything that is not an event, as CSS colours."""

    sea: str
    land: str
    border: str
    dispute: str
    outline: str
    halo: str
    town: str


LIGHT = Palette(
    sea="#DEE6ED",
    land="#F3F0E9",
    border="#C7C0B3",
    dispute="#94897A",
    outline="#1B1F24",
    halo="#0072B2",
    town="#6A6459",
)
DARK = Palette(
    sea="#14171A",
    land="#2A2D31",
    border="#4A4F55",
    dispute="#80868D",
    outline="#DDE1E5",
    halo="#9CD4F7",
    town="#A4ABB2",
)
PALETTES = MappingProxyType({False: LIGHT, True: DARK})


class OfflineMap(folium.Map):
    """An empty map with Leaflet, our style sheet and our script from local folders instead of content networks."""

    def __init__(self, urls: AssetUrls) -> None:
        super().__init__(
            location=WORLD_VIEW,
            zoom_start=WORLD_ZOOM,
            min_zoom=MIN_ZOOM,
            max_zoom=MAX_ZOOM,
            tiles=None,
            maxZoom=MAX_ZOOM,
            minZoom=MIN_ZOOM,
            worldCopyJump=True,
            # assets/map.js watches the frame's size itself
            trackResize=False,
        )
        # Set on the instance: folium's add_js_link changes the list of the class, for every map of the process.
        self.default_js = [("leaflet", f"{urls.leaflet}leaflet.js"), ("dateline", f"{urls.own}map.js")]
        self.default_css = [
            ("leaflet_css", f"{urls.leaflet}leaflet.css"),
            ("dateline_css", f"{urls.own}map.css"),
            ("frame_css", f"{urls.own}frame.css"),
        ]


class VectorBasemap(MacroElement):
    """Country outlines and, deep in, names of towns, fetched by the browser from `folder`.

    Disputed areas and lines of control are dashed.
    """

    _template = Template("""
    {% macro script(this, kwargs) %}
    dateline.start({{ this._parent.get_name() }}, {{ this.options_json }});
    {% endmacro %}""")

    def __init__(
        self, folder: str, *, dark: bool = False, in_page: bool = False, language: Language = Language.ENGLISH
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # branca is untyped
        self._name = "VectorBasemap"
        palette = PALETTES[dark]
        self.options_json = js_json(
            {
                "url": f"{folder}countries.json",
                "towns": f"{folder}towns.json",
                "language": language,
                "dark": dark,
                "in_page": in_page,
                "attribution": ATTRIBUTION,
                "palette": {field: getattr(palette, field) for field in palette.__slots__},
                "colours": {colour: hex_of(colour, dark=dark) for colour in Colour},
                "paths": dict(PATHS),
                "words": frame_words(language),
            }
        )


def offline_map(
    urls: AssetUrls, *, dark: bool = False, in_page: bool = False, language: Language = Language.ENGLISH
) -> OfflineMap:
    """The map before anything is drawn on it; equal arguments render equally, so streamlit-folium keeps its frame.

    `in_page`: the map keeps where it stands in the address of the page around its frame.
    """
    empty = OfflineMap(urls)
    VectorBasemap(urls.basemap, dark=dark, in_page=in_page, language=language).add_to(empty)
    return empty
