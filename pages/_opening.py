"""The first moments of a process and of a session: an empty map stands there while everything else is loaded.

Loading SQLAlchemy, the pages and the store takes as long as the browser takes for a first map; here both work at once.
"""

import gc
from threading import Event
from time import sleep
from typing import TYPE_CHECKING

import streamlit as st

from pages._language import say
from pages._map_frame import bar, map_and_panel, show_map
from pages._shared import explained, is_dark, workspace
from pages.texts import filters
from pages.texts import frame as texts

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

_opened = Event()
# The empty map of a session is alone with the browser for so long, which fetches Leaflet and the outlines before it has
# filters, list and histogram to draw. With 10,000 reports the map was drawn after 1.39 s instead of 1.80, all the rest
# after 1.87 instead of 1.81 (medians of 8 in turn; 0.12 s was too short in half of them, 0.4 and 0.5 s no better).
ALONE_S = 0.3
_BEGUN = "map_begun"


def open_behind_a_map() -> None:
    """The empty map at the beginning of a process or a session, and another run; nothing afterwards.

    At the beginning of a process the workspace is opened behind it.
    """
    if _opened.is_set() and not _begins_with_a_map():
        return
    st.session_state[_BEGUN] = True
    above = _show_empty_map()
    if not _opened.is_set():
        with above, explained():
            _load()
            _opened.set()
            st.rerun()
        st.stop()
    sleep(ALONE_S)
    st.rerun()


def _begins_with_a_map() -> bool:
    """Whether this is the first run of a session that will show the map."""
    if _BEGUN in st.session_state or st.query_params.get("play") == "true":
        return False
    return not workspace().snapshot().reports.empty


def _show_empty_map() -> "DeltaGenerator":
    """Draw it where the page will, and return the line above it."""
    st.sidebar.markdown(f"**{say(filters.DATES_OF_EVENTS)}**")
    left, right = map_and_panel()
    with left:
        st.empty()
        above = bar()
        # an empty line takes no room, and the map below it would move when the first words come
        above.markdown(say(texts.LOADING))
        show_map(None, dark=is_dark())
    right.container(key="panel")
    return above


def _load() -> None:
    """Import what the page needs and ask the first question, while the browser draws."""
    space = workspace()
    from pages import map  # noqa: F401, PLC0415

    space.reports()
    _spare_the_collector()


def _spare_the_collector() -> None:
    """Take what is loaded by now, which stays until the process ends, out of what Python looks through for garbage.

    Streamlit has all garbage collected at the end of every run of a page. With half a million objects of modules that
    took 90 ms, during which nothing was sent to the browser: more than everything else in a run.
    """
    gc.collect()
    gc.freeze()
