"""The filters of the Map page: their widgets, their state, and their place in the address.

Dates and switches are bound to the address by Streamlit. The lists and whatever has words of a language are ours, so
this module keeps their state and writes it there: nothing chosen = nothing in the address = everything shown.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
import streamlit as st

from data.exports.facts import filter_names
from data.selection import Order
from data.snapshot import Facets, Snapshot
from data.workspace import Workspace
from geo.maps import words
from geo.maps.filter_words import EXACTNESS, TITLES, value_words
from geo.maps.rows import MENTION_PREFIX
from geo.maps.symbols import symbol_of
from geo.model import Assertion
from geo.query import CONFIRMED, DRAWN_ASSERTIONS, NO_STRINGS, NOT_REJECTED, Exactness, Facet, ReportFilter
from pages._choices import choose_one
from pages._components import show_facets
from pages._in_view import IN_VIEW
from pages._language import language, languages_of_an_old_link, say
from pages._link import (
    EARLIEST,
    LATEST,
    LONGEST_SEARCH,
    MAP_VIEW,
    forget_unusable,
    is_day,
    is_per_cent,
    is_switch,
    is_view,
    lost_words,
    put_parameter,
)
from pages._shared import TABLE
from pages._sorting import SORT
from pages._words import period_words
from pages.texts import filters as texts
from pages.texts import link, view

FROM, TO, UNDATED, PLANNED, LAYER, EVENT, PLACE = "from", "to", "undated", "planned", "layer", "event", "place"
PUBLISHED, EXACT, SURE = "published", "exact", "sure"
# What links said before the review had a list of its own.
_ONLY_CONFIRMED = "confirmed"
SEARCH = "q"
# In place of a symbol: the events that have none.
NOWHERE = "nowhere"
# Where the page keeps what the panel shows.
SHOWN = "shown"
PLAY, COUNT = "play", "count"
ALL_ASSERTIONS = frozenset(assertion.value for assertion in Assertion)
EVENTS, PLACES = "events", "places"
# What is counted: every happening once, or every article's report of it.
REPORTS = "reports"
PARAMETERS = MappingProxyType(
    {
        Facet.EVENT_TYPE: "type",
        Facet.ACTOR: "actor",
        Facet.COUNTRY: "country",
        Facet.LANGUAGE: "language",
        Facet.SOURCE: "source",
        Facet.ORIGIN: "origin",
        Facet.STATUS: "review",
    }
)
# Lines of a list before "show more"; all types are always shown because the list is the legend of the map.
LINES = MappingProxyType(
    {
        Facet.EVENT_TYPE: 30,
        Facet.ACTOR: 6,
        Facet.COUNTRY: 6,
        Facet.LANGUAGE: 8,
        Facet.SOURCE: 5,
        Facet.ORIGIN: 2,
        Facet.STATUS: 5,
    }
)
_ANY_PLACE = "any"
_EXACTNESS = (_ANY_PLACE, *(one.value for one in reversed(Exactness)))
# What links said before the page spoke two languages.
_OLD_VALUES = MappingProxyType(
    {
        "Places mentioned": PLACES,
        "a country": "country",
        "a province or region": "province",
        "a district": "district",
        "a town": "town",
    }
)
_ALL, _WEEK, _MONTH, _THIS_WEEK = "all", "week", "month", "article"
_QUICK_WORDS = MappingProxyType(
    {_ALL: texts.ALL_DATES, _WEEK: texts.LAST_WEEK, _MONTH: texts.LAST_MONTH, _THIS_WEEK: texts.THIS_WEEK}
)
_SWITCHES = (UNDATED, PLANNED, PUBLISHED, TABLE, PLAY, IN_VIEW)
# What Streamlit puts into the address, and takes from that of a link when it draws the widget.
_BOUND = (FROM, TO, SURE, SEARCH, *_SWITCHES)
_LISTS, _LINK_READ, _NOTICE, _LAST_RANGE, _QUICK, _FACETS = (
    "chosen_lists",
    "link_read",
    "link_notice",
    "last_valid_range",
    "quick",
    "facets",
)
# Lists whose lines stand in the order of their numbers.
_BY_NUMBER = frozenset({Facet.ACTOR, Facet.COUNTRY, Facet.SOURCE})


class Range(NamedTuple):
    """Two days, both included; None is open."""

    first: date | None
    last: date | None


def is_known() -> bool:
    """Whether the state of filters and switches is known before they are drawn: no link sets one that is to come."""
    return not any(map(_is_coming, _BOUND))


def filter_in_force(reports: Snapshot) -> ReportFilter:
    """What the filters say, by the state of their widgets; they may be drawn behind what is filtered."""
    chosen = _without_planned(reports)
    if st.session_state.get(PLANNED) and _count_planned(reports, chosen):
        chosen = replace(chosen, assertions=ALL_ASSERTIONS)
    exact = st.session_state.get(EXACT, _ANY_PLACE)
    least = None if exact == _ANY_PLACE else Exactness(exact)
    return replace(chosen, least_exact=least, least_confidence=st.session_state.get(SURE, 0) / 100)


def draw_filters(reports: Snapshot) -> None:
    """Draw the filters where the caller stands (the sidebar), but for the lists."""
    _date_fields(Range(*reports.span), _article_day(reports))
    _search_field()
    _counting()
    if undated := _count_undated(reports, _valid_range()):
        st.checkbox(say(texts.UNDATED, n=undated), key=UNDATED, bind="query-params", on_change=_used)
    if others := _count_planned(reports, _without_planned(reports)):
        st.checkbox(say(texts.PLANNED, n=others), key=PLANNED, bind="query-params", on_change=_used)
    _more()
    _write_lists()


def show_lists(reports: Snapshot, chosen: ReportFilter, *, dark: bool) -> None:
    """Draw the lists of values with their counts, below the other filters. They decide nothing before they are used."""
    show_facets(_groups(reports, chosen), _legend(), dark=dark, key=_FACETS, on_change=_take_list)


def link_notice() -> str | None:
    """What of the opened link no longer applies, until a filter is used."""
    notice: str | None = st.session_state.get(_NOTICE)
    return notice


def reset() -> None:
    """Everything shown again; for a button."""
    st.session_state[FROM] = st.session_state[TO] = None
    for name in (UNDATED, PLANNED, PUBLISHED):
        st.session_state[name] = False
    st.session_state[EXACT], st.session_state[SURE] = _ANY_PLACE, 0
    st.session_state[SEARCH] = ""
    st.session_state[_LISTS] = {}
    st.session_state.pop(_LAST_RANGE, None)
    _used()


def set_range(days: Range) -> None:
    """Put both days into the date fields; for callbacks."""
    st.session_state[FROM], st.session_state[TO] = days
    _used()


def choose_values(facet: Facet, values: Iterable[str]) -> None:
    """Let only these values of a list through, all when there are none; for callbacks."""
    st.session_state[_LISTS] = {**_lists(), facet: tuple(values)}
    _used()


def forget_exactness(name: str) -> None:
    """Ask no longer for how exact (EXACT) or how sure (SURE) a place must be; for callbacks."""
    st.session_state[name] = _ANY_PLACE if name == EXACT else 0
    _used()


def show_undated() -> None:
    """Let events without a date through; for a button."""
    st.session_state[UNDATED] = True
    _used()


def forget_search() -> None:
    """Search for nothing; for callbacks."""
    st.session_state[SEARCH] = ""
    _used()


# -- dates ------------------------------------------------------------------------------------------------------------


def _any_filter() -> bool:
    switches = (PLANNED, PUBLISHED, SURE, SEARCH)
    return (
        any(_is_coming(name) for name in (FROM, TO, *switches))
        or _asked() != Range(None, None)
        or any(_lists().values())
        or any(st.session_state.get(name) for name in switches)
        or st.session_state.get(EXACT, _ANY_PLACE) != _ANY_PLACE
    )


def _is_coming(name: str) -> bool:
    """Whether a link sets a widget that stands further down."""
    return name not in st.session_state and name in st.query_params


def _article_day(reports: Snapshot) -> date | None:
    """When the article of the open event was published; None without an event or a day."""
    shown = st.session_state.get(SHOWN)
    event = shown.event if shown else st.query_params.get(EVENT)
    if event is None:
        return None
    rows = np.flatnonzero(reports.reports["event_id"].to_numpy() == event)
    days = reports.reports["published"].iloc[rows[:1]].dropna()
    return days.iloc[0].date() if len(days) else None


def _date_fields(span: Range, article_day: date | None) -> None:
    head = st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center")
    fields = st.container(key="dates", horizontal=True)
    options: Mapping[str, Any] = {
        "value": None,
        "min_value": EARLIEST,
        "max_value": LATEST,
        "format": "YYYY-MM-DD",
        "bind": "query-params",
        "on_change": _used,
    }
    fields.date_input(say(texts.FROM), key=FROM, **options)
    fields.date_input(say(texts.TO), key=TO, **options)
    head.markdown(f"**{say(texts.DATES_OF_PUBLICATION if _by_publication() else texts.DATES_OF_EVENTS)}**")
    # Always there, so that nothing moves when the first filter is set.
    head.button(say(texts.RESET), on_click=reset, type="tertiary", disabled=not _any_filter(), key="reset")
    ranges = quick_ranges(span, article_day)
    st.session_state[_QUICK] = next((name for name, days in ranges.items() if days == _asked()), None)
    st.pills(
        say(texts.QUICK),
        list(ranges),
        format_func=_quick_words,
        key=_QUICK,
        label_visibility="collapsed",
        on_change=lambda: set_range(ranges.get(st.session_state[_QUICK] or "", Range(None, None))),
    )
    asked = _asked()
    if not _in_order(asked):
        st.markdown(f":red[{say(texts.OUT_OF_ORDER, first=asked.first, last=asked.last)}]")
    st.caption(range_rule(_valid_range(), by_publication=_by_publication()))


def quick_ranges(span: Range, article_day: date | None = None) -> dict[str, Range]:
    """Ranges worth one click, counted back from the last day the articles speak of: all, week, month, the year.

    With an article open also the seven days up to its publication.
    """
    ranges = {_ALL: Range(None, None)}
    if span.last is not None:
        ranges[_WEEK] = Range(span.last - timedelta(days=6), span.last)
        ranges[_MONTH] = Range(span.last - timedelta(days=29), span.last)
        ranges[str(span.last.year)] = Range(date(span.last.year, 1, 1), date(span.last.year, 12, 31))
    if article_day is not None:
        ranges[_THIS_WEEK] = Range(article_day - timedelta(days=6), article_day)
    return ranges


def _quick_words(name: str) -> str:
    return say(_QUICK_WORDS[name]) if name in _QUICK_WORDS else name


def range_rule(days: Range, *, by_publication: bool = False) -> str:
    """What the range does, in one sentence."""
    if days == Range(None, None):
        return say(texts.SHOWS_ALL)
    if by_publication:
        return say(texts.SHOWS_PUBLISHED, period=period_words(*days))
    if days.first is None or days.last is None:
        return say(texts.SHOWS_UNTIL if days.last else texts.SHOWS_SINCE, first=days.first, last=days.last)
    return say(texts.SHOWS_PERIOD, period=period_words(*days))


def _asked() -> Range:
    return Range(st.session_state.get(FROM), st.session_state.get(TO))


def _in_order(days: Range) -> bool:
    return days.first is None or days.last is None or days.first <= days.last


def _valid_range() -> Range:
    asked = _asked()
    if _in_order(asked):
        st.session_state[_LAST_RANGE] = asked
    valid: Range = st.session_state.get(_LAST_RANGE, Range(None, None))
    return valid


def _count_undated(reports: Snapshot, days: Range) -> int:
    """How many events without a date the range hides or lets through; none while it is open."""
    return 0 if days == Range(None, None) else reports.count_undated(_filter(days, include_undated=True))


def _without_planned(reports: Snapshot) -> ReportFilter:
    """What the filters above the box for planned events say."""
    days = _valid_range()
    # counted last: of a million reports it takes 20 ms
    undated = days == Range(None, None) or bool(st.session_state.get(UNDATED) and _count_undated(reports, days))
    return _filter(days, include_undated=undated)


def _count_planned(reports: Snapshot, chosen: ReportFilter) -> int:
    """How many events did not happen, or not yet: announced, supposed, negated and denied ones."""
    return reports.count(replace(chosen, assertions=ALL_ASSERTIONS - DRAWN_ASSERTIONS))


def _more() -> None:
    """The filters people need less often, folded away; open when the link or a click has set one."""
    is_set = any(name in st.query_params for name in (PUBLISHED, SURE, EXACT))
    with st.expander(say(texts.MORE), expanded=is_set):
        # not bound: Streamlit would write the words into the address, and a link must mean the same in every language
        exact = st.select_slider(
            say(texts.LEAST_EXACT),
            _EXACTNESS,
            format_func=_exactness_words,
            key=EXACT,
            persist_state="session",
            on_change=_used,
        )
        st.slider(say(texts.SURE), 0, 100, step=5, key=SURE, bind="query-params", on_change=_used)
        st.toggle(say(texts.BY_PUBLICATION), key=PUBLISHED, bind="query-params", on_change=_used)
    put_parameter(EXACT, [exact] if exact != _ANY_PLACE else [])


def _exactness_words(value: str) -> str:
    return say(texts.ANY_PLACE if value == _ANY_PLACE else EXACTNESS[Exactness(value)])


def _search_field() -> None:
    st.text_input(
        say(texts.SEARCH),
        key=SEARCH,
        bind="query-params",
        max_chars=LONGEST_SEARCH,
        placeholder=say(texts.SEARCH_HINT),
        help=say(texts.SEARCH_HELP),
        icon=":material/search:",
        on_change=_used,
    )


def _counting() -> None:
    """Whether happenings are counted, or reports of them."""
    explained = " ".join(say(text) for text in view.COUNT_SAYS.values())
    choose_one(view.COUNT, view.COUNTS, key=COUNT, parameter=COUNT, explained=explained, on_change=_used)


# -- lists ------------------------------------------------------------------------------------------------------------


def _filter(days: Range, *, include_undated: bool) -> ReportFilter:
    lists = _lists()
    return ReportFilter(
        first=days.first,
        last=days.last,
        include_undated=include_undated,
        by_publication=_by_publication(),
        text=(st.session_state.get(SEARCH) or "").strip(),
        once=st.session_state.get(COUNT) != REPORTS,
        event_types=frozenset(lists.get(Facet.EVENT_TYPE, ())),
        actors=frozenset(lists.get(Facet.ACTOR, ())),
        countries=frozenset(lists.get(Facet.COUNTRY, ())),
        languages=frozenset(lists.get(Facet.LANGUAGE, ())),
        sources=frozenset(lists.get(Facet.SOURCE, ())),
        origins=frozenset(lists.get(Facet.ORIGIN, ())),
        statuses=frozenset(lists.get(Facet.STATUS, ())) or NOT_REJECTED,
    )


def _by_publication() -> bool:
    """Whether the range speaks of publication; the switch itself stands further down and a link sets it first."""
    return bool(st.session_state.get(PUBLISHED, st.query_params.get(PUBLISHED) == "true"))


def _lists() -> dict[Facet, tuple[str, ...]]:
    kept: dict[Facet, tuple[str, ...]] = st.session_state.setdefault(_LISTS, {})
    return kept


def _groups(reports: Snapshot, chosen: ReportFilter) -> list[dict[str, Any]]:
    # in the order of the numbers that stand there without a filter, so that no line moves when one is set
    facets, known = reports.facets(chosen), reports.facets(ReportFilter(statuses=NO_STRINGS, once=chosen.once))
    return [
        {
            "id": PARAMETERS[facet],
            "title": say(TITLES[facet]),
            "limit": LINES[facet],
            "changed": bool(chosen.chosen(facet)),
            # all boxes ticked is a choice of its own where one is not ticked to begin with
            "all_is_none": facet is not Facet.STATUS,
            "options": list(_options(facet, facets, known, getattr(chosen, facet.value))),
        }
        for facet in Facet
        # a store of one's own articles, or of samples alone, needs no list to tell them apart
        if facet is not Facet.ORIGIN or len(known.origins) > 1 or chosen.origins
    ]


def _options(facet: Facet, facets: Facets, known: Facets, chosen: frozenset[str]) -> Iterable[dict[str, Any]]:
    """One line per value that the store has at all; those that would show nothing now are there with 0."""
    counts, names = getattr(facets, facet.value), filter_names(language())
    for value in _ordered(facet, getattr(known, facet.value)):
        count = counts.get(value, 0)
        option = {
            "id": value,
            "label": value_words(facet, value, names),
            "count": count,
            "checked": not chosen or value in chosen,
        }
        if facet is Facet.EVENT_TYPE:
            symbol = symbol_of(value)
            option |= {"shape": symbol.shape.value, "colour": symbol.colour.value}
        yield option


def _ordered(facet: Facet, known: Mapping[str, int]) -> list[str]:
    """The values of a list that the store has: the most frequent first, languages by name, kinds in their own order."""
    there = [value for value, count in known.items() if count]
    if facet is Facet.LANGUAGE:
        return sorted(there, key=lambda value: value_label(facet, value).casefold())
    if facet in _BY_NUMBER:
        return sorted(there, key=lambda value: -known[value])
    return there


def value_label(facet: Facet, value: str) -> str:
    """How a list names one of its values."""
    return value_words(facet, value, filter_names(language()))


def _legend() -> dict[str, Any]:
    """How symbols and bars say how sure a place and a day are."""
    return {
        "title": say(texts.HOW_SURE),
        "lines": [
            {"text": say(words.SURE_SYMBOL), "hollow": False},
            {"text": say(words.HOLLOW_SYMBOL), "hollow": True},
            {"text": say(words.AREA_SYMBOL), "swatch": "area"},
            {"text": say(texts.SURE_BAR), "swatch": "bar"},
            {"text": say(texts.FADING_BAR), "swatch": "fading"},
            {"text": say(texts.ARROW), "swatch": "arrow"},
        ],
    }


def _take_list() -> None:
    """Callback of the lists: keep what was ticked."""
    facets = {name: facet for facet, name in PARAMETERS.items()}
    for name, values in st.session_state[_FACETS].change.items():
        choose_values(facets[name], values)


# -- address ----------------------------------------------------------------------------------------------------------


def open_link(space: Workspace, reports: Snapshot) -> None:
    """Take over what the address says, once per session, before any filter is asked for; keep what no longer applies
    for `link_notice`."""
    if st.session_state.get(_LINK_READ):
        return
    st.session_state[_LINK_READ] = True
    known = reports.facets(ReportFilter(statuses=NO_STRINGS))
    lists, lost, old = {}, forget_unusable(_checks(space, reports)), languages_of_an_old_link()
    _read_choice(EXACT)
    _read_choice(LAYER)
    _read_choice(COUNT)
    for facet, name in PARAMETERS.items():
        wanted = [*st.query_params.get_all(name), *(old if facet is Facet.LANGUAGE else ())]
        lists[facet] = tuple(value for value in wanted if value in getattr(known, facet.value))
        lost += len(wanted) - len(lists[facet])
    if st.query_params.get(_ONLY_CONFIRMED) == "true":
        lists[Facet.STATUS] = tuple(sorted(CONFIRMED))
        del st.query_params[_ONLY_CONFIRMED]
    st.session_state[_LISTS] = lists
    notices = [say(link.OLD_LANGUAGE)] if lists[Facet.LANGUAGE] and old else []
    if lost:
        notices.append(lost_words(lost))
    if notices:
        st.session_state[_NOTICE] = " ".join(notices)


def _read_choice(name: str) -> None:
    """Put what the link chooses into the widget that is not bound to it."""
    if name in st.query_params:
        st.session_state[name] = _choice(st.query_params[name])


def _choice(text: str) -> str:
    return _OLD_VALUES.get(text, text)


def _checks(space: Workspace, reports: Snapshot) -> dict[str, Callable[[str], bool]]:
    """What each part of the address must be; the lists are looked through one by one."""
    return {
        FROM: is_day,
        TO: is_day,
        **dict.fromkeys(_SWITCHES, is_switch),
        EXACT: lambda text: _choice(text) in _EXACTNESS,
        SURE: is_per_cent,
        SEARCH: lambda text: len(text) <= LONGEST_SEARCH,
        LAYER: lambda text: _choice(text) in {EVENTS, PLACES},
        COUNT: lambda text: text in {EVENTS, REPORTS},
        SORT: lambda text: text in set(Order),
        MAP_VIEW: is_view,
        EVENT: lambda text: space.evidence(text) is not None,
        PLACE: lambda text: text == NOWHERE or text.startswith(MENTION_PREFIX) or reports.has_symbol(text),
    }


def _write_lists() -> None:
    for facet, name in PARAMETERS.items():
        put_parameter(name, _lists().get(facet, ()))


def _used() -> None:
    st.session_state.pop(_NOTICE, None)
