"""The first seconds of a process: an empty map stands there while everything else is loaded and opened.

Loading SQLAlchemy, the pages and the store takes as long as the browser takes for a first map; here both work at once.
"""

import gc
from threading import Event

import streamlit as st

from pages._language import say
from pages._map_frame import bar, map_and_panel, show_map
from pages._shared import explained, is_dark, workspace
from pages.texts import filters
from pages.texts import frame as texts

_opened = Event()


def open_behind_a_map() -> None:
    """Nothing once the workspace is open; else the empty map, the workspace opened behind it, and another run."""
    if _opened.is_set():
        return
    st.sidebar.markdown(f"**{say(filters.DATES_OF_EVENTS)}**")
    left, right = map_and_panel()
    with left:
        above = bar()
        # an empty line takes no room, and the map below it would move when the first words come
        above.markdown(say(texts.LOADING))
        show_map(None, dark=is_dark())
    right.container(key="panel")
    with above, explained():
        _load()
        _opened.set()
        st.rerun()
    st.stop()


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
