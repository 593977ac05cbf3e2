"""Files in: the field for them, and one table that says of each how far it is and what became of it."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from data.outcomes import IngestResult
from data.readers.formats import ARCHIVE_SUFFIXES, READERS
from data.readers.limits import MAX_FILE_BYTES, MEGABYTE
from data.uploading import GivenFile, Upload
from data.workspace import Workspace
from pages._components import show_upload_table
from pages._file_field import FileField, files_field
from pages._language import say
from pages._upload_questions import ask_columns, ask_days, open_table_names
from pages._upload_rows import MOST_WAITING, SIGNS, RowState, result_row, waiting_row
from pages._upload_state import FIELD, LEFT, OPEN_TABLES, RESULTS, ROUND, RUNNING, UNDATED, UPLOAD_TABLE, next_round
from pages.texts import upload as texts

SUFFIXES = tuple(suffix for reader in READERS for suffix in reader.suffixes) + ARCHIVE_SUFFIXES
# The browser keeps every chosen file in memory until all are in; beyond this the command line is the better way.
MANY_FILES = 500
# A few small files are read while one looks at the click; for more the page comes back and counts.
PATIENCE_S = 1.0
# How often the table is drawn anew while files are read; longer ones cost more to send.
_REDRAW_S, _REDRAW_LONG_S, _LONG = 0.7, 2.0, 100
_WAITED_FOR = "upload_waited_for"


def show_uploading(space: Workspace) -> None:
    """The field, and below it what is going on."""
    upload: Upload | None = st.session_state.get(RUNNING)
    if upload is not None and upload.state.is_over:
        take_over(upload)
        upload = None
    _field(space)
    if upload is not None:
        _running(upload)
        return
    _results()
    ask_columns(space)
    ask_days(space)


def _field(space: Workspace) -> None:
    st.subheader(say(texts.HEADING), anchor=False)
    files = files_field(
        FileField(
            key=FIELD,
            label=say(texts.HEADING),
            kinds=say(texts.KINDS, megabytes=MAX_FILE_BYTES // MEGABYTE),
            suffixes=SUFFIXES,
            # a new round lets go of the files, which Streamlit would keep in memory
            round=st.session_state.get(ROUND, 0),
            ask=[undated.name for undated in st.session_state.get(UNDATED, ())],
        )
    )
    st.caption(say(texts.MANY, n=MANY_FILES))
    if files:
        given = [GivenFile(name=file.name, content=file.getvalue()) for file in files]
        _forget_results()
        st.session_state[RUNNING] = upload = Upload(space.ingest, given, space.open_tables)
        next_round()
        upload.start()
        st.rerun()


# -- while files are read --------------------------------------------------------------------------------------------


def _running(upload: Upload) -> None:
    st.fragment(_progress, run_every=_REDRAW_S if upload.state.n_files <= _LONG else _REDRAW_LONG_S)(upload)


def _progress(upload: Upload) -> None:
    state = upload.state
    if state.is_over:
        st.rerun()
    n_done, total = len(state.results), state.n_files
    with st.container(border=True, key="upload-progress"):
        with st.container(horizontal=True, vertical_alignment="center", key="upload-bar"):
            st.progress(n_done / max(total, 1), text=say(texts.READING, n=min(n_done + 1, total), total=total))
            st.button(say(texts.CANCEL), on_click=upload.cancel, help=say(texts.CANCEL_HELP), key="upload-cancel")
        rows = [result_row(result) for result in state.results]
        rows += [waiting_row(state.reading, RowState.READING)] if state.reading is not None else []
        rows += [waiting_row(name, RowState.QUEUED) for name in state.waiting[:MOST_WAITING]]
        _table(rows, more=len(state.waiting) - MOST_WAITING)
    if st.session_state.get(_WAITED_FOR) is not upload:
        # the table is on the screen; a small upload is over before anybody has read it
        st.session_state[_WAITED_FOR] = upload
        if upload.wait(PATIENCE_S):
            st.rerun()


def _table(rows: Sequence[dict[str, Any]], *, more: int = 0, is_over: bool = False) -> None:
    show_upload_table(
        {
            "rows": list(rows),
            "signs": {state.value: sign for state, sign in SIGNS.items()},
            "more": say(texts.WAITING, n=more) if more > 0 else "",
            "over": is_over,
        },
        on_open=_read_article,
    )


def _read_article() -> None:
    st.session_state["open_article"], st.session_state["open_event"] = st.session_state[UPLOAD_TABLE].open, None


def take_over(upload: Upload) -> None:
    """Keep what an upload that is over leaves."""
    state = upload.state
    del st.session_state[RUNNING]
    st.session_state.pop(_WAITED_FOR, None)
    st.session_state[RESULTS] = state.results
    st.session_state[OPEN_TABLES] = upload.open_tables
    st.session_state[UNDATED] = upload.undated
    st.session_state[LEFT] = state.waiting if state.was_cancelled else ()


# -- what became of them ---------------------------------------------------------------------------------------------


def _results() -> None:
    results: Sequence[IngestResult] = st.session_state.get(RESULTS, ())
    left: Sequence[str] = st.session_state.get(LEFT, ())
    if not results and not left:
        return
    rows = [result_row(result, open_table_names()) for result in results]
    with st.container(border=True, key="upload-results"):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(_sum(rows, len(left)))
            st.button(say(texts.CLEAR), on_click=_forget_results, type="tertiary")
        rows += [waiting_row(name, RowState.CANCELLED) for name in left[:MOST_WAITING]]
        _table(rows, is_over=True)


def _sum(rows: Sequence[dict[str, Any]], n_left: int) -> str:
    failed = sum(row["state"] == RowState.FAILED for row in rows)
    asked = sum(row["state"] == RowState.ASKED for row in rows)
    read = len(rows) - failed - asked
    parts = [say(texts.READ, n=read)] if read or not rows else []
    parts += [say(texts.ASKED, n=asked)] if asked else []
    parts += [say(texts.FAILED, n=failed)] if failed else []
    parts += [say(texts.CANCELLED, n=n_left)] if n_left else []
    return f"**{' · '.join(parts)}**"


def _forget_results() -> None:
    for name in (RESULTS, OPEN_TABLES, UNDATED, LEFT):
        st.session_state.pop(name, None)
