"""What is asked about uploaded files: which column of a table is what, and when articles were published."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any

import streamlit as st
from pandas import DataFrame

from data.outcomes import ArticleOutcome, IngestResult
from data.readers.days import is_plausible
from data.readers.head import CHOSEN_FIELDS, suggest_columns
from data.readers.result import OpenTable, TableHead
from data.uploading import UNKNOWN_COLUMNS, GivenFile, UndatedFile, undated_of
from data.workspace import Workspace
from pages._language import say
from pages._link import EARLIEST, LATEST
from pages._upload_state import FIELD, OPEN_TABLES, RESULTS, ROUND, UNDATED, next_round
from pages._words import span_words
from pages.texts import upload as texts

# Files asked about one by one; all others share a line.
MOST_ASKED = 8


class DayFrom(StrEnum):
    """Where the day of publication of a file is to come from."""

    UNKNOWN = "unknown"
    FILE = "file"
    TEXT = "text"
    OTHER = "other"


# What is kept as the source of the day (geo.model.Article.published_source).
_SOURCES = {DayFrom.FILE: "file", DayFrom.TEXT: "text", DayFrom.OTHER: "user"}


# -- which column is what --------------------------------------------------------------------------------------------


def open_table_names() -> frozenset[str]:
    """The tables one is still asked about."""
    tables: Sequence[OpenTable] = st.session_state.get(OPEN_TABLES, ())
    return frozenset(table.name for table in tables)


def ask_columns(space: Workspace) -> None:
    """For the first table whose columns are not known: its first rows, and which column holds what."""
    waiting: tuple[OpenTable, ...] = st.session_state.get(OPEN_TABLES, ())
    if not waiting:
        return
    table = waiting[0]
    head = space.table_head(table.name, table.content)
    if head is None:
        _next_table(waiting)
        return
    with st.container(border=True, key="upload-columns"):
        st.markdown(
            f"**{say(texts.WHICH_COLUMN)}**" + (f" · {say(texts.MORE_TABLES, n=n)}" if (n := len(waiting) - 1) else "")
        )
        st.text(table.name)
        st.caption(say(texts.WHICH_COLUMN_NOTES[table.missing]))
        st.dataframe(_preview(head), hide_index=True, height="content", width="stretch")
        chosen = _columns(head)
        with st.container(horizontal=True):
            wanted = st.button(say(texts.READ_TABLE), type="primary", key="columns-read")
            if st.button(say(texts.LEAVE_OUT[table.missing]), key="columns-leave"):
                _next_table(waiting)
        if wanted and "text" not in chosen:
            st.caption(f":red[{say(texts.TEXT_WANTED)}]")
        elif wanted:
            _read_again(space, table, chosen)
            _next_table(waiting)


def _preview(head: TableHead) -> DataFrame:
    # two columns of a table may have one name, those of a DataFrame here may not
    names = [name if head.names.index(name) == number else f"{name} ({number + 1})"
             for number, name in enumerate(head.names)]  # fmt: skip
    return DataFrame([list(row) for row in head.rows], columns=names)


def _columns(head: TableHead) -> dict[str, str]:
    guessed, names = suggest_columns(head), list(dict.fromkeys(head.names))
    chosen = {}
    with st.container(horizontal=True):
        for field in CHOSEN_FIELDS:
            index = names.index(guessed[field]) if field in guessed else None
            chosen[field] = st.selectbox(
                say(texts.FIELDS[field]),
                names,
                index=index,
                placeholder=say(texts.NO_COLUMN),
                key=f"column-{field}-{st.session_state.get(ROUND, 0)}",
                width=190,
            )
    return {field: name for field, name in chosen.items() if name is not None}


def _read_again(space: Workspace, table: OpenTable, chosen: dict[str, str]) -> None:
    with st.spinner(say(texts.READING, n=1, total=1)):
        result = space.ingest(table.name, table.content, tuple(chosen.items()))
    before: tuple[IngestResult, ...] = st.session_state.get(RESULTS, ())
    kept = [cleared for one in before if (cleared := _without_table(one, table)) is not None]
    st.session_state[RESULTS] = (*kept, result)
    again = undated_of(result, GivenFile(name=table.name, content=table.content))
    settled = {one.article_id for one in result.outcomes}
    others = (_without_articles(one, settled) for one in st.session_state.get(UNDATED, ()))
    st.session_state[UNDATED] = (*filter(None, others), *([again] if again else []))


def _without_table(result: IngestResult, table: OpenTable) -> IngestResult | None:
    """A result from before the columns were known; None when nothing of it stays true."""
    if result.file_name == table.name:
        return None
    if not table.name.startswith(f"{result.file_name}/"):
        return result
    if result.code == UNKNOWN_COLUMNS:
        return None
    warnings = tuple(one for one in result.warnings if not one.startswith((f"{table.name}:", f"{table.name},")))
    outcomes = tuple(one for one in result.outcomes if one.file_name != table.name)
    return (
        IngestResult(file_name=result.file_name, outcomes=outcomes, warnings=warnings, file_format=result.file_format)
        if outcomes or not result.outcomes
        else None
    )


def _without_articles(undated: UndatedFile, settled: set[str]) -> UndatedFile | None:
    left = tuple(one for one in undated.article_ids if one not in settled)
    return replace(undated, article_ids=left) if left else None


def _next_table(waiting: Sequence[OpenTable]) -> None:
    st.session_state[OPEN_TABLES] = tuple(waiting[1:])
    next_round()
    st.rerun()


# -- when they were published ----------------------------------------------------------------------------------------


def ask_days(space: Workspace) -> None:
    """Once per file without a day of publication: whether its own date, one in its text, another, or none counts."""
    files: tuple[UndatedFile, ...] = st.session_state.get(UNDATED, ())
    if not files or st.session_state.get(OPEN_TABLES):
        # which column is what comes first: it may hold the days
        return
    with st.container(border=True, key="upload-days"):
        st.markdown(f"**{say(texts.UNDATED, n=len(files))}**")
        st.caption(say(texts.UNDATED_NOTE))
        lines = _lines(files)
        if len(lines) > 1:
            _for_all(lines)
        days: dict[DayFrom, dict[str, date]] = {one: {} for one in _SOURCES}
        for number, undated in enumerate(lines):
            source, found = _day_of(undated, number)
            if source in days:
                days[source] |= found
        with st.container(horizontal=True):
            if st.button(say(texts.APPLY_DAYS), type="primary", key="days-apply", disabled=not any(days.values())):
                _apply(space, days)
            if st.button(say(texts.ALL_UNKNOWN), key="days-unknown"):
                _settle()


def _lines(files: Sequence[UndatedFile]) -> list[UndatedFile]:
    """The files asked about one by one, and the others as one."""
    others = [replace(one, member_days=_file_days(one)) for one in files[MOST_ASKED:]]
    if len(others) < 2:
        return [*files]
    together = UndatedFile(
        name=say(texts.OTHER_FILES, n=len(others)),
        article_ids=tuple(article_id for one in others for article_id in one.article_ids),
        member_days={article_id: day for one in others for article_id, day in one.member_days.items()},
        text_days={article_id: day for one in others for article_id, day in one.text_days.items()},
    )
    return [*files[:MOST_ASKED], together]


def _day_of(undated: UndatedFile, number: int) -> tuple[DayFrom, Mapping[str, date]]:
    """Where a file's day is to come from, and the day of each of its articles."""
    offered = _offered(undated)
    with st.container(horizontal=True, vertical_alignment="center", key=f"day-line-{number}"):
        st.text(undated.name, width=230)
        key = _choice_key(number)
        chosen = st.selectbox(
            say(texts.PUBLISHED_ON), list(offered), format_func=lambda one: _choice_words(one, offered[one]), key=key,
            label_visibility="collapsed",
            width=290,
        )  # fmt: skip
        if chosen is not DayFrom.OTHER:
            return chosen, offered[chosen]
        day = st.date_input(
            say(texts.DAY), value=None, min_value=EARLIEST, max_value=LATEST, format="YYYY-MM-DD", key=f"{key}-day",
            label_visibility="collapsed",
            width=150,
        )  # fmt: skip
    return chosen, dict.fromkeys(undated.article_ids, day) if isinstance(day, date) else {}


def _offered(undated: UndatedFile) -> dict[DayFrom, Mapping[str, date]]:
    """The choices there are for a file, with the day each means for each article."""
    file_days = _file_days(undated)
    choices: dict[DayFrom, Mapping[str, date]] = {DayFrom.UNKNOWN: {}}
    if file_days:
        choices[DayFrom.FILE] = file_days
    if undated.text_days:
        choices[DayFrom.TEXT] = undated.text_days
    return choices | {DayFrom.OTHER: {}}


def _file_days(undated: UndatedFile) -> Mapping[str, date]:
    """The days its files were last written, as archive or browser say; that of an archive itself is none of them."""
    if undated.member_days:
        return undated.member_days
    stated = st.session_state.get(FIELD)
    told: Mapping[str, Any] = (stated.get("days") if stated else None) or {}
    try:
        day = date.fromisoformat(str(told.get(undated.name, "")))
    except ValueError:
        return {}
    usable = is_plausible(day) and not undated.name.lower().endswith(".zip")
    return dict.fromkeys(undated.article_ids, day) if usable else {}


def _choice_words(choice: DayFrom, days: Mapping[str, date]) -> str:
    words = say(texts.DAYS_FROM[choice])
    return f"{words}: {span_words(days.values())}" if days else words


def _choice_key(number: int) -> str:
    return f"day-{st.session_state.get(ROUND, 0)}-{number}"


def _for_all(files: Sequence[UndatedFile]) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.text(say(texts.FOR_ALL), width="content")
        for choice in (DayFrom.FILE, DayFrom.TEXT):
            able = [number for number, undated in enumerate(files) if choice in _offered(undated)]
            if able:
                st.button(
                    say(texts.DAYS_FROM[choice]),
                    key=f"days-all-{choice}",
                    on_click=_choose_for_all,
                    args=(able, choice),
                )


def _choose_for_all(numbers: Sequence[int], choice: DayFrom) -> None:
    for number in numbers:
        st.session_state[_choice_key(number)] = choice


def _apply(space: Workspace, days: Mapping[DayFrom, Mapping[str, date]]) -> None:
    with st.spinner(say(texts.READING_AGAIN)):
        for source, found in days.items():
            space.date_articles(found, source=_SOURCES[source])
    _note_days({article_id: day for found in days.values() for article_id, day in found.items()})
    _settle()


def _note_days(days: Mapping[str, date]) -> None:
    """Have the table of results say the days, too."""
    results: tuple[IngestResult, ...] = st.session_state.get(RESULTS, ())
    st.session_state[RESULTS] = tuple(
        replace(result, outcomes=tuple(_dated(one, days) for one in result.outcomes)) for result in results
    )


def _dated(outcome: ArticleOutcome, days: Mapping[str, date]) -> ArticleOutcome:
    return replace(outcome, published=days.get(outcome.article_id, outcome.published))


def _settle() -> None:
    st.session_state[UNDATED] = ()
    next_round()
    st.rerun()
