"""The Map page: filters left, map and time in the middle, evidence right."""

from dataclasses import replace
from time import monotonic
from typing import Any, NamedTuple

import numpy as np
import streamlit as st
from numpy.typing import NDArray
from pandas import DataFrame
from streamlit.delta_generator import DeltaGenerator

from data.selection import Selection
from data.snapshot import Snapshot
from data.workspace import Workspace
from geo.maps.layers import rows_content
from geo.maps.rows import MENTION_PREFIX, mentioned_rows
from geo.query import DRAWN_ASSERTIONS, NO_SOURCE, Box, Facet, Origin, ReportFilter
from geo.search import says, search_words
from pages._card import ARTICLE_PREFIX, LIST_COLUMNS, MOST_ITEMS, article_list, card, event_list, place_list
from pages._chips import show_chips
from pages._choices import choose_one
from pages._compare import open_comparison
from pages._components import show_link_button, show_panel, show_skip_links
from pages._correct import open_correction
from pages._deciding import do_asked, note_seen, show_notice, take_act
from pages._exporting import show_exports
from pages._filters import (
    EVENT,
    EVENTS,
    LAYER,
    NOWHERE,
    PLACE,
    PLACES,
    PLAY,
    SHOWN,
    Range,
    draw_filters,
    filter_in_force,
    is_known,
    link_notice,
    open_link,
    show_lists,
    show_undated,
)
from pages._held import held_orders, hold_reports
from pages._in_view import fly, in_view_switch, map_orders, take_box, view_box
from pages._language import say, spoken
from pages._link import put_parameter
from pages._map_frame import MAP, bar, map_and_panel, show_map
from pages._player import PLAYER, show_player
from pages._shared import TABLE, is_dark, read_article, review_names, workspace
from pages._sorting import SORT, choose_order, keep_order, list_order, sort_control
from pages._table import show_table
from pages._timeline import show_timeline
from pages._words import map_words, shown_place
from pages.texts import link, view
from pages.texts import map as texts

# Of a place named in an article: what the search looks through.
_SEARCHED = ("location", "country", "surface")
_PANEL, _TO_READ = "panel_view", "article_to_read"
# What the button below the list of events without a place asks for.
_NAMES = "names"
# The symbol a click on which closes what the panel shows.
_CLOSES = "map_closes"


class Shown(NamedTuple):
    """What the panel shows: an event, else the events of a symbol, else all events."""

    event: str | None = None
    place: str | None = None


class Listed(NamedTuple):
    """The events that pass the filters, which the map draws, and those that the lists show: all, or those in a box."""

    all: Selection
    listed: Selection
    box: Box | None


class Controls(NamedTuple):
    """What the switches above the map say."""

    layer: str
    table: bool
    play: bool


def page() -> None:
    """Draw the page."""
    began, space, dark = monotonic(), workspace(), is_dark()
    does = {"correct": open_correction, "compare": open_comparison, SORT: choose_order}
    do_asked(space, does | {_NAMES: lambda *_: review_names()})
    # what was just decided is in it
    snapshot = space.snapshot()
    if snapshot.reports.empty and not space.articles():
        return _empty(space)
    open_link(space, snapshot)
    # the map is sent first and everything else while the browser draws it; what a link sets, its widgets take up first
    known = is_known()
    lists = None if known else _sidebar(snapshot)
    chosen = filter_in_force(snapshot)
    reports = snapshot.selection(chosen)
    box = view_box()
    listed = reports.within(box) if box else reports
    shown = _shown(reports)
    left, right = map_and_panel()
    with left:
        events = Listed(reports, listed, box)
        controls = _middle(space, snapshot, chosen, events, shown, known=known, dark=dark)
    lists = lists or _sidebar(snapshot)
    with right, st.container(key="panel"):
        show_notice()
        if controls.layer == PLACES:
            content = _places_panel(space, chosen, shown)
        else:
            content = _panel(space, chosen, events, shown)
        show_panel(content, dark=dark, key=_PANEL, on_open=_open, on_close=_close, on_read=_read, on_act=_act)
    with lists:
        show_lists(snapshot, chosen, dark=dark)
    with left:
        _below(snapshot, chosen, listed, controls, began=began, dark=dark)
    _remember(shown)
    keep_order()
    if article_id := st.session_state.pop(_TO_READ, None):
        read_article(article_id, shown.event)
    return None


def _middle(
    space: Workspace, snapshot: Snapshot, chosen: ReportFilter, events: Listed, shown: Shown, *, known: bool, dark: bool
) -> Controls:
    """Draw the bar and the map, or the player; what stands in the bar comes behind the map where its state is known."""
    # there also without a notice, as before the empty map (pages._opening): another place would be another frame
    above = st.empty()
    if notice := link_notice():
        above.info(notice)
    with bar():
        summary = st.empty()
        offers = st.container(key="offers", horizontal=True, vertical_alignment="center", width="content")
        chips = st.container(key="chips")
        switches = st.container(key="controls", horizontal=True, vertical_alignment="center", width="content")
    controls = None if known else _controls(switches, space, snapshot, chosen, events)
    layer, play = (controls.layer, controls.play) if controls else _layer_and_play()
    if layer == PLACES:
        rows = mentioned_rows(_mentions(space, chosen), selected=shown.place, words=map_words())
        show_map(rows_content(rows), dark=dark, on_change=take_click)
        summary.markdown(_places_summary(_mentions(space, chosen), rows.left_out, chosen))
    elif play:
        show_player(_drawn(events.all), dark=dark, on_pick=_take_player_click)
    else:
        content = events.all.drawn.content(shown.place, map_words())
        orders = map_orders() | held_orders(snapshot, chosen)
        show_map(content, dark=dark, on_change=take_click, orders=orders)
    if layer == EVENTS:
        summary.markdown(_summary(snapshot, chosen, events))
        with offers:
            _offer_undated(snapshot, chosen)
            _offer_unplaced(events.all)
    with chips:
        show_chips(chosen)
    return controls or _controls(switches, space, snapshot, chosen, events)


def _sidebar(snapshot: Snapshot) -> DeltaGenerator:
    """Draw the filters; where their lists go."""
    with st.sidebar:
        show_skip_links()
        draw_filters(snapshot)
        return st.container()


def _offer_undated(snapshot: Snapshot, chosen: ReportFilter) -> None:
    """A click that shows the events without a date, while a range hides some."""
    if not chosen.include_undated and snapshot.count_undated(chosen):
        st.button(say(texts.SHOW_UNDATED), help=say(texts.SHOW_UNDATED_HELP), type="tertiary", on_click=show_undated)


def _offer_unplaced(events: Selection) -> None:
    """A click that lists the events the map has no place for."""
    if unplaced := events.n_undrawable:
        label, why = say(texts.UNPLACED, n=unplaced), say(texts.UNPLACED_HELP)
        st.button(label, help=why, key="unplaced", type="tertiary", on_click=_show_unplaced)


def _below(
    snapshot: Snapshot, chosen: ReportFilter, listed: Selection, controls: Controls, *, began: float, dark: bool
) -> None:
    # the table comes last: it may wait for what was ticked in the one before
    if controls.layer == EVENTS:
        if controls.play:
            return
        days = Range(chosen.first, chosen.last)
        show_timeline(snapshot.histogram(chosen), snapshot.histogram(ReportFilter()), days, dark=dark)
        with st.container(key="play-here"):
            st.button(say(texts.PLAY_HERE), help=say(texts.PLAY_HELP), type="tertiary", on_click=_play)
        hold_reports(snapshot, chosen)
    if controls.table:
        show_table(listed, once=chosen.once, began=began, on_open=_open_row)


def _layer_and_play() -> tuple[str, bool]:
    return st.session_state.get(LAYER) or EVENTS, bool(st.session_state.get(PLAY))


def _controls(
    place: DeltaGenerator, space: Workspace, snapshot: Snapshot, chosen: ReportFilter, events: Listed
) -> Controls:
    with place:
        layer = choose_one(texts.LAYER, texts.LAYERS, key=LAYER, parameter=LAYER)
        # the player has events only
        play = st.toggle(say(texts.PLAY), key=PLAY, bind="query-params", disabled=layer == PLACES)
        table = st.toggle(say(texts.TABLE), key=TABLE, bind="query-params", disabled=play)
        in_view_switch()
        show_exports(space, snapshot, replace(chosen, box=events.box), events.listed if table else None)
        show_link_button()
    return Controls(layer, bool(table), bool(play))


def _drawn(reports: Selection) -> DataFrame:
    table = reports.reports
    return table[table["assertion"].isin(DRAWN_ASSERTIONS)]


def _mentions(space: Workspace, chosen: ReportFilter) -> DataFrame:
    """The places named in articles that pass the country, language and source filters and say the words searched for.

    A place is searched by its name, its country and the words of the text for it.
    """
    mentions = space.mentioned_places()
    for column, wanted in (
        ("country", chosen.countries),
        ("language", chosen.languages),
        ("source", chosen.sources),
    ):
        if wanted:
            # an article without a source has none to be among the wanted
            nameless = mentions[column].isna() & (NO_SOURCE in wanted)
            mentions = mentions[mentions[column].isin(wanted) | nameless]
    if chosen.origins:
        mentions = mentions[mentions["is_sample"].isin([Origin(one) is Origin.SAMPLE for one in chosen.origins])]
    return mentions[_say(mentions, chosen.text)] if search_words(chosen.text) else mentions


def _say(mentions: DataFrame, wanted: str) -> NDArray[np.bool_]:
    """Which of them say each word; one name stands in many lines and is folded once. A sea has no country."""
    parts = list(zip(*(mentions[name].astype("str").fillna("") for name in _SEARCHED), strict=True))
    found = {one: says(" ".join(one), wanted) for one in set(parts)}
    return np.fromiter((found[one] for one in parts), dtype=bool, count=len(parts))


def _only_of_events(chosen: ReportFilter) -> bool:
    """Whether a filter is on that asks for what a bare place has not: a date, a kind, people, a review."""
    return bool(
        chosen.first
        or chosen.last
        or any(map(chosen.chosen, (Facet.EVENT_TYPE, Facet.ACTOR, Facet.STATUS)))
        or chosen.least_exact
        or chosen.least_confidence
    )


def _summary(snapshot: Snapshot, chosen: ReportFilter, events: Listed) -> str:
    """The one line above the map: what is shown and what is not. Numbers and our own words only."""
    reports = events.all
    articles = say(texts.BOLD_ARTICLES, n=reports.n_articles)
    everything = len(snapshot.selection(ReportFilter(once=chosen.once)))
    counted = _counted(chosen, reports)
    if len(reports) < everything:
        counted += say(texts.OF_EVERYTHING, n=everything)
    parts = [say(texts.EVENTS_IN_ARTICLES, events=counted, articles=articles)]
    if events.listed is not reports:
        parts.append(say(view.SHOWN_IN_VIEW, n=len(events.listed)))
    if undated := snapshot.count_undated(chosen):
        parts.append(say(texts.UNDATED if chosen.include_undated else texts.UNDATED_HIDDEN, n=undated))
    return " · ".join([*parts, *_left_out(reports.drawn.left_out)])


def _counted(chosen: ReportFilter, reports: Selection) -> str:
    """How many events, and how many reports where that is another number; or how many reports."""
    if not chosen.once:
        return say(view.BOLD_REPORTS, n=len(reports))
    several = say(view.OF_REPORTS, n=reports.n_reports) if reports.n_reports != len(reports) else ""
    return say(texts.BOLD_EVENTS, n=len(reports)) + several


def _places_summary(mentions: DataFrame, left_out: int, chosen: ReportFilter) -> str:
    articles = say(texts.BOLD_ARTICLES, n=mentions["article_id"].nunique())
    places = say(texts.PLACES_IN_ARTICLES, n=mentions["place_id"].nunique(), articles=articles)
    note = [say(view.ONLY_OF_EVENTS)] if _only_of_events(chosen) else []
    return " · ".join([places, *_left_out(left_out), *note])


def _left_out(number: int) -> list[str]:
    return [say(texts.NOT_DRAWN, n=number)] if number else []


def _panel(space: Workspace, chosen: ReportFilter, events: Listed, shown: Shown) -> dict[str, Any]:
    """One event, the events of one symbol, or all events, or those in view."""
    reports, once = events.all, chosen.once
    number = texts.EVENTS if once else view.REPORTS
    evidence = space.evidence(shown.event) if shown.event else None
    # Back leads to where one came from, which is not always the symbol of the event.
    before = st.session_state.get(SHOWN, Shown()).place if evidence else shown.place
    at_place = reports.nowhere() if before == NOWHERE else reports.at(before or "")
    if evidence is not None:
        note_seen(evidence.report.id, evidence.seen)
        from_symbol = before is not None and len(at_place) > 1
        to_list = texts.TO_UNPLACED if before == NOWHERE else texts.TO_SYMBOL
        content = card(evidence, back=say(to_list if from_symbol else texts.TO_ALL))
        return content | {"link": spoken(link.COPY)}
    if len(at_place) and shown.place == NOWHERE:
        return _unplaced(at_place, once=once)
    if len(at_place):
        first = at_place.latest(1).iloc[0]
        place = shown_place(str(first["location"]), first["country"] if isinstance(first["country"], str) else None)
        title = f"{place} · {say(number, n=len(at_place))}"
        return _first_of(at_place, once=once, title=title, back=say(texts.TO_ALL))
    title, note = say(number, n=len(events.listed)), say(texts.CHOOSE if len(reports) else texts.NOTHING_PASSES)
    if events.listed is not reports and len(reports):
        title = say(view.OF_ALL, some=title, n=len(reports))
        note = note if len(events.listed) else say(view.NOTHING_IN_VIEW)
    return _first_of(events.listed, once=once, title=title, note=note)


def _unplaced(reports: Selection, *, once: bool) -> dict[str, Any]:
    """What the map cannot show, and the way to the names behind it."""
    counted = say(texts.EVENTS if once else view.REPORTS, n=len(reports))
    title, note = say(texts.UNPLACED_TITLE, counted=counted), say(texts.UNPLACED_NOTE)
    content = _first_of(reports, once=once, title=title, note=note, back=say(texts.TO_ALL))
    return content | {"deed": {"id": _NAMES, "label": say(texts.NAMES_WITHOUT_PLACE)}}


def _first_of(reports: Selection, *, once: bool, **words: str) -> dict[str, Any]:
    first = reports.first(MOST_ITEMS, list_order(), LIST_COLUMNS)
    content = event_list(first, total=len(reports), ordered=True, once=once, **words)
    return content | ({"sort": sort_control()} if len(reports) > 1 else {})


def _places_panel(space: Workspace, chosen: ReportFilter, shown: Shown) -> dict[str, Any]:
    """The places the articles name, or the articles that name one place."""
    mentions = _mentions(space, chosen)
    place_id = (shown.place or "").removeprefix(MENTION_PREFIX)
    named = mentions[mentions["place_id"] == place_id]
    if named.empty:
        return place_list(mentions)
    articles = space.articles_of(named["article_id"].unique().tolist())
    titles = {one.article_id: one.title or one.file_name or say(texts.UNTITLED) for one in articles}
    return article_list(named, titles)


# -- what is shown in the panel ---------------------------------------------------------------------------------------


def _shown(reports: Selection) -> Shown:
    """What was chosen; a symbol that stands for one event is that event, and an event lifts out its symbol."""
    if SHOWN not in st.session_state:
        st.session_state[SHOWN] = Shown(st.query_params.get(EVENT), st.query_params.get(PLACE))
    shown: Shown = st.session_state[SHOWN]
    if shown.event is None and shown.place is not None:
        found = reports.at(shown.place)
        if len(found) == 1:
            shown = Shown(str(found.latest(1)["event_id"].iloc[0]), shown.place)
    elif shown.event is not None and shown.place != NOWHERE:
        opened_by = shown.place
        # a correction may have moved it away from the symbol it was opened by
        shown = Shown(shown.event, reports.symbol_of(shown.event) or opened_by)
        if opened_by is None:
            is_alone = shown.place is not None and len(reports.at(shown.place)) == 1
            st.session_state[_CLOSES] = shown.place if is_alone else None
            return shown
    st.session_state[_CLOSES] = shown.place
    return shown


def _remember(shown: Shown) -> None:
    put_parameter(EVENT, [shown.event] if shown.event else [])
    put_parameter(PLACE, [shown.place] if shown.place and not shown.event else [])


def _play() -> None:
    st.session_state[PLAY] = True


def _show_unplaced() -> None:
    st.session_state[SHOWN] = Shown(place=NOWHERE)


def take_click() -> None:
    """Callback of the map: the id of the symbol, and a stamp that makes each click a new one."""
    _show_clicked((st.session_state.get(MAP) or {}).get("last_object_clicked_popup"))


def _take_player_click() -> None:
    _show_clicked(st.session_state.get(PLAYER))


def _show_clicked(answer: str | None) -> None:
    if not answer or take_box(str(answer)):
        return
    place = str(answer).rpartition("#")[0]
    # a second click closes what the first one opened
    st.session_state[SHOWN] = Shown() if place == st.session_state.get(_CLOSES) else Shown(place=place)


def _open() -> None:
    opened = str(st.session_state[_PANEL].open)
    if opened.startswith(MENTION_PREFIX):
        st.session_state[SHOWN] = Shown(place=opened)
        return
    if opened.startswith(ARTICLE_PREFIX):
        st.session_state[_TO_READ] = opened.removeprefix(ARTICLE_PREFIX)
        return
    before: Shown = st.session_state.get(SHOWN, Shown())
    st.session_state[SHOWN] = Shown(
        event=st.session_state[_PANEL].open, place=before.place if not before.event else None
    )


def _close() -> None:
    before: Shown = st.session_state.get(SHOWN, Shown())
    st.session_state[SHOWN] = Shown(place=before.place) if before.event and before.place else Shown()


def _read() -> None:
    st.session_state[_TO_READ] = st.session_state[_PANEL].read


def _act() -> None:
    take_act(_PANEL)
    before: Shown = st.session_state.get(SHOWN, Shown())
    event_id = st.session_state[_PANEL].act.get("event")
    if event_id and before.event is None:
        # a decision may move the event away from the symbol it was opened by; its card stays open
        st.session_state[SHOWN] = Shown(event=event_id)


# -- empty state ------------------------------------------------------------------------------------------------------


def _open_row(event_id: str) -> None:
    st.session_state[SHOWN] = Shown(event=event_id)
    fly()


def _empty(space: Workspace) -> None:
    with st.container(key="empty", horizontal_alignment="center"):
        st.header(say(texts.NO_ARTICLES), anchor=False)
        st.write(say(texts.WHAT_IT_DOES))
        with st.container(horizontal=True, horizontal_alignment="center"):
            if st.button(say(texts.LOAD_SAMPLES), type="primary"):
                with st.spinner(say(texts.READING_SAMPLES)):
                    space.add_samples()
                st.rerun()
            if st.button(say(texts.UPLOAD)):
                read_article(None)
        st.caption(say(texts.READS))


if __name__ == "__main__":  # only Streamlit's own search of pages/ gets here, on a first request after a restart
    from app import main

    main()
