"""Only what the map shows: the switch, and the part of the map that its frame tells while the switch is on."""

import streamlit as st

from geo.query import Box
from pages._language import say
from pages.texts import view as texts

IN_VIEW = "inview"
# What the frame's answer begins with when it is no click.
_TOLD = "box:"
_BOX, _FLIGHTS = "map_box", "map_flights"


def in_view_switch() -> bool:
    """Draw the switch; whether it is on."""
    return bool(st.toggle(say(texts.IN_VIEW), key=IN_VIEW, bind="query-params"))


def view_box() -> Box | None:
    """The part of the map to keep to; None while everything is listed or the map has not told yet."""
    box: Box | None = st.session_state.get(_BOX)
    return box if _is_on() else None


def take_box(answer: str) -> bool:
    """Keep the part of the map that an answer of its frame tells; False for an answer that tells of a click."""
    if not answer.startswith(_TOLD):
        return False
    edges = answer.removeprefix(_TOLD).partition("#")[0].split(",")
    try:
        south, west, north, east = (float(edge) for edge in edges)
    except ValueError:
        # not our script's words: what the map showed before stays
        return True
    st.session_state[_BOX] = Box(south=south, west=west, north=north, east=east)
    return True


def fly() -> None:
    """Have the map fly to what is opened; for callbacks."""
    st.session_state[_FLIGHTS] = st.session_state.get(_FLIGHTS, 0) + 1


def map_orders() -> dict[str, object]:
    """What the page asks of the map beside drawing, for show_map."""
    return {"follow": _is_on(), "flights": st.session_state.get(_FLIGHTS, 0)}


def _is_on() -> bool:
    """Whether the switch is on; it stands further down the page, and a link sets it first."""
    return bool(st.session_state.get(IN_VIEW, st.query_params.get(IN_VIEW) == "true"))
