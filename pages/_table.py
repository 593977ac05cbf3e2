"""The events as a table: the map's equivalent in words, whose lines open events and can be ticked for an export."""

from collections.abc import Callable, Mapping, Sequence
from time import monotonic, sleep
from typing import Any, NamedTuple

import streamlit as st
from pandas import DataFrame, isna

from data.selection import Selection
from pages._components import show_cards, watch_grid
from pages._language import say
from pages._sorting import list_order
from pages._words import day_words, spoken_table
from pages.texts import map as texts
from pages.texts import view

# Lines of the table; a browser takes more, but not on every change of a filter.
MOST_LINES = 1000
# Cards on a phone before the next are asked for, and as many again with each press.
MOST_CARDS = 60
_CARDS = "event_cards"
_TICKED, _CELL, _SHOWN = "table_ticked", "table_cell", "table_lines"
_CARDS_TICKED, _CARDS_SHOWN = "cards_ticked", "cards_shown"
_COLUMNS, _KEYS = "table_columns", "table_keys"
# Set by what changes more than the table: an event opened, lines ticked.
_PAGE_WAITS = "table_page_waits"
# Set by a tick in a table that has been followed by another one, which does not show it.
_TOLD_LATE = "table_told_late"
# Streamlit tells of a tick 150 ms after it was made, and not at all where another table has come meanwhile.
_TOLD_AFTER_S = 0.2
# Shown when somebody chooses them.
_LESS_USUAL = frozenset(
    {"time_precision", "admin1", "geo_radius_km", "geo_confidence", "injured_best", "sentence_lang", "url", "file_name"}
)
# What names of places are spoken with.
_NEEDED = ("event_type", "location", "country")
# The title of a card on a narrow screen, and what is in the language of the article.
_TITLE, _QUOTED = ("event_type", "location"), frozenset({"sentence", "title"})
_DAYS = ("event_date_start", "event_date_end", "published")


class _Lines(NamedTuple):
    """The table as it stands: its number, the ids of its lines, and which lines were ticked when it was made."""

    number: int
    ids: Sequence[str]
    marked: list[int]

    @property
    def key(self) -> str:
        return f"event_table-{self.number}"


def show_table(events: Selection, *, once: bool, began: float, on_open: Callable[[str], None]) -> None:
    """Draw the table of the events that come first in the order of the list, in a run that began then (`monotonic`).

    `on_open` is called with the id of one whose line was clicked. Going over its cells runs the table alone, not the
    page.
    """
    st.session_state.pop(_PAGE_WAITS, None)
    _draw(events, once=once, began=began, on_open=on_open)


@st.fragment
def _draw(events: Selection, *, once: bool, began: float, on_open: Callable[[str], None]) -> None:
    if st.session_state.pop(_PAGE_WAITS, False):
        st.rerun()
    latest = _first_of(events)
    with st.container(key="events-table"):
        st.caption(f"{say(texts.TABLE_SAYS)} {say(view.TABLE_HELP)}")
        if left_out := len(events) - len(latest):
            st.caption(say(texts.TABLE_SHORTENED, n=left_out, most=len(latest)))
        ids = latest["event_id"].tolist()
        lines = _lines(ids, began)
        key = lines.key
        names = _chosen_columns(once=once)
        shown = spoken_table(latest[list(dict.fromkeys((*names, *_NEEDED)))])
        st.dataframe(
            shown,
            key=key,
            column_config=_columns(),
            column_order=names,
            alt=say(view.TABLE_ALT, n=len(latest)),
            hide_index=True,
            height=320,
            selection_mode=["multi-row", "single-cell"],
            selection_default={"selection": {"rows": lines.marked, "columns": [], "cells": []}},
            placeholder="",
            on_select=lambda: _take(key, ids, on_open),
        )
        with st.container(key="grid-keys"):
            watch_grid(key=_KEYS, on_open=lambda: _open_reached(key, ids, on_open))
        # page.css shows the one or the other: the server does not know how wide the screen is
        with st.container(key="event-cards"):
            _show_cards(latest, shown, names, on_open)


def _show_cards(latest: DataFrame, shown: DataFrame, names: Sequence[str], on_open: Callable[[str], None]) -> None:
    """The first of the lines as cards, and a button for the next."""
    wanted = st.session_state[_CARDS_SHOWN]
    first, rest = shown.head(wanted), len(shown) - wanted
    rows = zip(latest["event_id"], latest["sentence_lang"], first.to_dict("records"), strict=False)
    chosen = _ever_ticked()
    cards = [_card(event_id, row, names, lang) | {"ticked": event_id in chosen} for event_id, lang, row in rows]
    more = say(view.CARDS_MORE, n=MOST_CARDS, rest=rest) if rest > MOST_CARDS else say(view.CARDS_REST, n=rest)
    st.caption(say(view.CARDS_HELP))
    show_cards(
        cards,
        more if rest > 0 else "",
        key=_CARDS,
        on_open=lambda: _open(st.session_state[_CARDS].open, on_open),
        on_tick=_tick,
        on_more=_show_more,
    )


def _open(event_id: str, on_open: Callable[[str], None]) -> None:
    st.session_state[_PAGE_WAITS] = True
    on_open(event_id)


def _tick() -> None:
    """Callback of the boxes of cards."""
    st.session_state[_PAGE_WAITS] = True
    asked: dict[str, bool] = st.session_state[_CARDS].tick
    for name in (_TICKED, _CARDS_TICKED):
        st.session_state[name] = st.session_state.get(name, frozenset()).difference(asked)
    st.session_state[_CARDS_TICKED] |= {event_id for event_id, on in asked.items() if on}


def _show_more() -> None:
    st.session_state[_CARDS_SHOWN] += MOST_CARDS


def _card(event_id: str, row: Mapping[Any, Any], names: Sequence[str], lang: str) -> dict[str, Any]:
    """One line of the table as a card: what and where as its title, then the chosen columns that say something."""
    title = ", ".join(str(row[name]) for name in _TITLE if _says(row[name]))
    rows = [
        {
            "label": say(texts.COLUMNS[name]),
            "value": _in_words(name, row[name]),
            "lang": lang if name in _QUOTED else "",
        }
        for name in names
        if name not in _TITLE
        and _says(row[name])
        and not (name == "event_date_end" and row[name] == row.get("event_date_start"))
    ]
    return {"id": event_id, "title": title, "rows": rows}


def _says(value: Any) -> bool:
    return not isna(value) and value != ""


def _in_words(name: str, value: Any) -> str:
    if name in _DAYS:
        return day_words(value.date())
    return f"{value:.0%}" if name == "geo_confidence" else f"{value:g}" if isinstance(value, float) else str(value)


def _chosen_columns(*, once: bool) -> list[str]:
    """The columns to show, in their order; a menu chooses them. None chosen: the usual ones."""
    offered = [name for name in texts.COLUMNS if once or name != "n_reports"]
    with st.popover(say(view.CHOOSE_COLUMNS), icon=":material/view_column:"):
        chosen = st.pills(
            say(view.CHOOSE_COLUMNS),
            offered,
            format_func=lambda name: say(texts.COLUMNS[name]),
            selection_mode="multi",
            default=[name for name in offered if name not in _LESS_USUAL],
            key=_COLUMNS,
            label_visibility="collapsed",
            persist_state="session",
        )
    return [name for name in offered if name in chosen] or [name for name in offered if name not in _LESS_USUAL]


def ticked(events: Selection) -> frozenset[str]:
    """Ids of those whose lines or cards are ticked, of the events that the table of these has."""
    ever = _ever_ticked()
    return ever.intersection(_first_of(events)["event_id"]) if ever else ever


def _first_of(events: Selection) -> DataFrame:
    return events.first(MOST_LINES, list_order())


def _ever_ticked() -> frozenset[str]:
    """Also those that filters have left out since: back in the table, they are ticked."""
    lines: frozenset[str] = st.session_state.get(_TICKED, frozenset())
    cards: frozenset[str] = st.session_state.get(_CARDS_TICKED, frozenset())
    return lines | cards


def _lines(ids: Sequence[str], began: float) -> _Lines:
    """A new table once the lines are others, or it was left: ticks are of a line's number, and follow their events.

    The one on the screen stays until it has told what was ticked in it before the run began.
    """
    before: _Lines | None = st.session_state.get(_SHOWN)
    is_late = st.session_state.pop(_TOLD_LATE, False)
    if before is not None and before.ids == ids and before.key in st.session_state and not is_late:
        return before
    if before is not None and before.key in st.session_state:
        sleep(max(0.0, began + _TOLD_AFTER_S - monotonic()))
    st.session_state[_TICKED], st.session_state[_CARDS_TICKED] = _ever_ticked(), frozenset()
    st.session_state[_CELL] = None
    if before is None or before.ids != ids:
        st.session_state[_CARDS_SHOWN] = MOST_CARDS
    marked = [row for row, event_id in enumerate(ids) if event_id in st.session_state[_TICKED]]
    made = st.session_state[_SHOWN] = _Lines(before.number + 1 if before else 0, ids, marked)
    return made


def _take(key: str, ids: Sequence[str], on_open: Callable[[str], None]) -> None:
    selection: Any = st.session_state[key].selection
    # what the table does not have now stays as it is
    chosen = st.session_state[_TICKED].difference(ids) | {ids[row] for row in selection.rows}
    if chosen != st.session_state[_TICKED]:
        st.session_state[_TICKED], st.session_state[_PAGE_WAITS] = chosen, True
        # Streamlit tells of a tick 150 ms after it was made; filters and order may have changed meanwhile
        st.session_state[_TOLD_LATE] = st.session_state[_SHOWN].key != key
    cell = tuple(selection.cells[0]) if selection.cells else None
    # keys go over the cells without opening each
    if cell is not None and cell != st.session_state.get(_CELL) and not st.session_state[_KEYS].by_key:
        _open(ids[cell[0]], on_open)
    st.session_state[_CELL] = cell


def _open_reached(key: str, ids: Sequence[str], on_open: Callable[[str], None]) -> None:
    """Callback of Enter and Space: open the event of the cell that the keys have reached."""
    selection: Any = st.session_state[key].selection
    if selection.cells:
        _open(ids[selection.cells[0][0]], on_open)


def _columns() -> dict[str, Any]:
    columns: dict[str, Any] = {name: say(text) for name, text in texts.COLUMNS.items()}
    for name in _DAYS:
        columns[name] = st.column_config.DateColumn(columns[name], format="YYYY-MM-DD")
    columns["sentence"] = st.column_config.TextColumn(columns["sentence"], width="large")
    columns["geo_confidence"] = st.column_config.NumberColumn(columns["geo_confidence"], format="percent")
    return columns
