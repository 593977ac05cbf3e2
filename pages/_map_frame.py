"""Where the map stands: its place on the page, and the one call that draws it."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from time import sleep
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import streamlit as st
from streamlit_folium import _component_func, _get_header, _get_html, _get_map_string, generate_js_hash

from geo.maps.layers import layer_script
from geo.maps.offline import AssetUrls, offline_map
from geo.wording import Language
from pages._language import language
from pages._shared import asset_urls

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

HEIGHT_PX = 540
MAP = "map_view"
# Streamlit sends what a run has drawn every 10 ms, when the run leaves it the interpreter; and the browser, once it has
# the list as well, draws it between the two frames a new map takes. With this pause after a map that has changed it was
# repainted after 126 ms instead of 135, the rest 25 ms later; with 0.045 s after 122 (10,000 reports, medians of 32 in
# turn). None where it stays as it is.
HAND_OVER_S = 0.03
_SENT = "map_sent"


def map_and_panel() -> "tuple[DeltaGenerator, DeltaGenerator]":
    """The column of the map and that of the panel."""
    left, right = st.columns([2.45, 1], gap="small")
    return left, right


def bar() -> "DeltaGenerator":
    """The line above the map."""
    return st.container(key="bar", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center")


def show_map(
    content: str | None,
    *,
    dark: bool,
    on_change: Callable[[], None] | None = None,
    orders: Mapping[str, Any] | None = None,
) -> None:
    """The base map with what geo.maps tells it to draw (safe JSON), or empty; `orders` as geo.maps.layers has them.

    The browser keeps the frame as long as the page draws it at this place.
    """
    arguments, key = _frame(dark, language())

    def take() -> None:
        st.session_state[MAP] = st.session_state.get(key, {})
        if on_change is not None:
            on_change()

    with st.container(key="map-frame"):
        script = None if content is None else layer_script(content, orders)
        _component_func(**arguments, key=key, feature_group=script, on_change=take)
    if st.session_state.get(_SENT) != (key, script):
        st.session_state[_SENT] = key, script
        sleep(HAND_OVER_S)


@cache
def _frame(dark: bool, spoken: Language) -> tuple[Mapping[str, Any], str]:
    """What st_folium hands its frame for the empty map, and the frame's key.

    st_folium renders the map, which is always the same, anew with every run of a page, and compiles the layer as a
    template: 60 of the 150 ms a run took with 1,000 places. Its own functions do it here once.
    """
    urls = asset_urls()
    drawn = offline_map(urls, dark=dark, in_page=True, language=spoken)
    drawn.get_root().render()
    html, header = _get_html(drawn), _get_header(drawn)
    script = _get_map_string(drawn)
    scripts, sheets = ([source for _, source in links] for links in (drawn.default_js, drawn.default_css))
    arguments = {
        "script": script,
        "header": header,
        "html": html,
        "id": drawn.get_name(),
        "height": HEIGHT_PX,
        "width": None,
        "returned_objects": ["last_object_clicked_popup"],
        "default": {"last_object_clicked_popup": None},
        "zoom": None,
        "center": None,
        "return_on_hover": False,
        "layer_control": None,
        "pixelated": False,
        # ahead.js has them already
        "css_links": [],
        "js_links": [_ahead(urls, scripts, sheets), *scripts],
        "wrap_longitude": False,
    }
    return MappingProxyType(arguments), generate_js_hash(script, MAP)


def _ahead(urls: AssetUrls, scripts: Sequence[str], sheets: Sequence[str]) -> str:
    """The script that has everything fetched at once; streamlit-folium waits for each before it asks for the next."""
    wanted = {"script": scripts, "style": sheets, "fetch": [f"{urls.basemap}countries.json"]}
    return f"{urls.own}ahead.js?{urlencode(wanted, doseq=True)}"
