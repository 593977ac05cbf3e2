"""The first moments of a process and of a session: the map stands there while everything else is loaded.

Loading SQLAlchemy, the pages and the store takes as long as the browser takes for a first map; here both work at once.
"""

import gc
from collections.abc import Mapping
from threading import Event
from time import sleep
from typing import TYPE_CHECKING, Any

import streamlit as st

from pages._language import LANGUAGE, say
from pages._map_frame import bar, map_and_panel, show_map
from pages._shared import explained, is_dark, workspace
from pages.texts import filters
from pages.texts import frame as texts

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

_opened = Event()
# The map of a session is alone with the browser for so long, which fetches Leaflet and the outlines and draws before
# it has filters, list and histogram to draw. With 10,000 reports it was drawn after 1.14 s, with 0.45 s after 1.28; all
# the rest after 1.69 and 1.70 (medians of 6; an empty map that was alone for 0.3 s: 1.53 and 1.88).
ALONE_S = 0.55
_BEGUN = "map_begun"
# Parts of a link that leave all events on the map.
_ASK_FOR_ALL = {LANGUAGE, "map", "embed", "embed_options"}


def open_behind_a_map() -> None:
    """The map alone at the beginning of a process or a session, and another run; nothing afterwards.

    At the beginning of a process it is empty, and the workspace is opened behind it.
    """
    if _opened.is_set() and not _begins_with_a_map():
        return
    st.session_state[_BEGUN] = True
    above = _show_map(_first_events())
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


def _show_map(events: Mapping[str, Any]) -> "DeltaGenerator":
    """Draw the map with these events where the page will, and return the line above it."""
    st.sidebar.markdown(f"**{say(filters.DATES_OF_EVENTS)}**")
    left, right = map_and_panel()
    with left:
        st.empty()
        above = bar()
        # an empty line takes no room, and the map below it would move when the first words come
        above.markdown(say(texts.LOADING))
        show_map(dark=is_dark(), **events)
    right.container(key="panel")
    return above


def _first_events() -> Mapping[str, Any]:
    """What show_map is to draw before the filters are there, as the page does when they are.

    All events; nothing before the store is open, or where a link has filters, which their widgets take up first.
    """
    if not _opened.is_set() or not set(st.query_params) <= _ASK_FOR_ALL:
        return {"content": None}
    from pages._filters import filter_in_force  # noqa: PLC0415
    from pages._held import held_orders  # noqa: PLC0415
    from pages._in_view import map_orders  # noqa: PLC0415
    from pages._words import map_words  # noqa: PLC0415
    from pages.map import take_click  # noqa: PLC0415

    snapshot = workspace().snapshot()
    chosen = filter_in_force(snapshot)
    content = snapshot.selection(chosen).drawn.content(None, map_words())
    return {"content": content, "on_change": take_click, "orders": map_orders() | held_orders(snapshot, chosen)}


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
