"""Links to a view: what in the address of one no longer applies, and the button that copies one."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

import streamlit as st

from geo.maps.view import read_view
from pages._language import say
from pages.texts import link as texts

MAP_VIEW = "map"
LONGEST_SEARCH = 100
EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)


def is_day(text: str) -> bool:
    """Whether it is a day that a date field takes."""
    try:
        return EARLIEST <= date.fromisoformat(text) <= LATEST
    except ValueError:
        return False


def is_switch(text: str) -> bool:
    """Whether a switch can stand so."""
    return text in {"true", "false"}


def is_view(text: str) -> bool:
    """Whether the map can stand there."""
    return read_view(text) is not None


def is_per_cent(text: str) -> bool:
    """Whether the slider of a share can stand so."""
    return text.isascii() and text.isdigit() and int(text) <= 100


def forget_unusable(checks: Mapping[str, Callable[[str], bool]]) -> int:
    """Take the parts that are no use out of the address; how many these were."""
    unusable = [name for name, is_usable in checks.items() if _is_unusable(name, is_usable)]
    for name in unusable:
        del st.query_params[name]
    return len(unusable)


def _is_unusable(name: str, is_usable: Callable[[str], bool]) -> bool:
    return name in st.query_params and not is_usable(st.query_params[name])


def lost_words(n_lost: int) -> str:
    """What the page says about a link of which so many parts are left out."""
    return say(texts.LOST_PARTS, n=n_lost)


def put_parameter(name: str, values: Iterable[str]) -> None:
    """Make the address say this, and nothing when there is no value; an address that says so already is left alone."""
    wanted = list(values)
    if st.query_params.get_all(name) == wanted:
        return
    if wanted:
        st.query_params[name] = wanted
    else:
        del st.query_params[name]
