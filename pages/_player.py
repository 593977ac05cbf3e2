"""The map that plays through time: a frame of its own in which no step runs the page again."""

from collections.abc import Callable

import streamlit as st
from pandas import DataFrame

from geo.maps.time_map import time_content
from pages._shared import show_own_map
from pages._words import map_words

PLAYER = "time_player"


def show_player(reports: DataFrame, *, dark: bool, on_pick: Callable[[], None]) -> None:
    """Draw the player over the reports (columns of data.frames); it keeps its place in time.

    `on_pick` is called after a click on a symbol; `st.session_state[PLAYER]` then holds its row id, "#" and a stamp.
    """
    content = time_content(reports, dark=dark, words=map_words())
    with st.container(key="player"):
        show_own_map("player", content, key=PLAYER, on_change=on_pick)
