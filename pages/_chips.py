"""The filters in force as chips above the map; the cross of each takes it off."""

from collections.abc import Iterator

import streamlit as st

from geo.maps.filter_words import EXACTNESS, TITLES
from geo.query import Exactness, Facet, ReportFilter
from pages._components import show_chip_row
from pages._filters import (
    EXACT,
    PLANNED,
    PUBLISHED,
    SEARCH,
    SURE,
    Range,
    choose_values,
    forget_exactness,
    forget_search,
    reset,
    set_range,
    value_label,
)
from pages._language import say
from pages._words import period_words
from pages.texts import filters as texts

# More values of one list than these share a chip.
_MOST_APART = 2
_DATES = "dates"
_CHIPS = "chip_row"


def show_chips(chosen: ReportFilter) -> None:
    """Draw one chip for each filter in force; beside a map the row is there also without any, so that nothing moves."""
    chips = [{"id": name, "label": label} for name, label in _active(chosen)]
    # on a phone, where the row has a line of its own, page.css shows it only with a chip in it
    with st.container(key="chips-on" if chips else "chips-off"):
        show_chip_row(
            chips,
            key=_CHIPS,
            on_remove=lambda: take_off(st.session_state[_CHIPS].remove, chosen),
            on_reset=reset,
        )


def _active(chosen: ReportFilter) -> Iterator[tuple[str, str]]:
    """The id and the words of each filter in force."""
    if chosen.first or chosen.last:
        yield _DATES, period_words(chosen.first, chosen.last)
    if chosen.text:
        yield SEARCH, say(texts.CHIP_SEARCH, text=chosen.text)
    for facet in Facet:
        values = sorted(chosen.chosen(facet))
        if len(values) > _MOST_APART:
            yield facet.value, say(texts.CHOSEN, title=TITLES[facet], n=len(values))
        else:
            yield from ((f"{facet.value}={value}", value_label(facet, value)) for value in values)
    if chosen.least_exact:
        yield EXACT, say(texts.AT_LEAST, what=EXACTNESS[Exactness(chosen.least_exact)])
    if chosen.least_confidence > 0:
        yield SURE, f"≥ {chosen.least_confidence:.0%}"
    if chosen.by_publication:
        yield PUBLISHED, say(texts.BY_PUBLICATION)
    if st.session_state.get(PLANNED):
        yield PLANNED, say(texts.CHIP_PLANNED)


def take_off(name: str, chosen: ReportFilter) -> None:
    """Take one filter off; for the callback of the row."""
    facet, _, value = name.partition("=")
    if name == _DATES:
        set_range(Range(None, None))
    elif facet in set(Facet):
        left = getattr(chosen, facet) - {value} if value else frozenset()
        choose_values(Facet(facet), sorted(left))
    elif name == SEARCH:
        forget_search()
    elif name in {EXACT, SURE}:
        forget_exactness(name)
    elif name in {PUBLISHED, PLANNED}:
        st.session_state[name] = False
