"""The map that plays through time: a frame of its own in which no step runs the page again."""

from collections.abc import Callable

import streamlit as st
import streamlit.components.v1 as components
from pandas import DataFrame

from geo.maps.offline import ASSETS
from geo.maps.time_map import time_content
from pages._shared import asset_urls
from pages._words import map_words

PLAYER = "time_player"


def show_player(reports: DataFrame, *, dark: bool, on_pick: Callable[[], None]) -> None:
    """Draw the player over the reports (columns of data.frames); it keeps its place in time.

    `on_pick` is called after a click on a symbol; `st.session_state[PLAYER]` then holds its row id, "#" and a stamp.
    """
    urls = asset_urls()
    content = time_content(reports, dark=dark, words=map_words())
    player = components.declare_component("dateline_map", path=str(ASSETS))
    with st.container(key="player"):
        player(
            urls={"leaflet": urls.leaflet, "basemap": urls.basemap},
            content=content,
            key=PLAYER,
            default=None,
            on_change=on_pick,
        )
