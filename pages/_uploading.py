"""Files in: the field for them, how far their reading is, what became of each, and what is asked about them."""

from collections.abc import Sequence
from typing import Any

import streamlit as st
from pandas import DataFrame

from data.outcomes import ArticleOutcome, IngestResult
from data.readers.formats import ARCHIVE_SUFFIXES, READERS
from data.readers.head import CHOSEN_FIELDS, suggest_columns
from data.readers.limits import MAX_FILE_BYTES, MEGABYTE
from data.readers.result import TableHead
from data.uploading import UNKNOWN_COLUMNS, GivenFile, Upload
from data.workspace import Workspace
from pages._language import say
from pages._link import EARLIEST, LATEST
from pages._sentences import in_session
from pages._words import language_name
from pages.texts import upload as texts

SUFFIXES = tuple(suffix for reader in READERS for suffix in reader.suffixes) + ARCHIVE_SUFFIXES
# The browser keeps every chosen file in memory until all are in; beyond this the command line is the better way.
MANY_FILES = 500
# A few small files are read while one looks at the click; for more the page comes back at once and counts.
PATIENCE_S = 1.0
# Files asked about one by one; nobody types more days into a page.
MOST_ASKED = 8
_UPLOAD, _RESULTS, _ROUND, _UNMAPPED, _UNDATED, _LEFT = (
    "upload_running", "ingest_results", "upload_round", "upload_unmapped", "upload_undated", "upload_left",
)  # fmt: skip


def show_uploading(space: Workspace) -> None:
    """The field, and below it what is going on."""
    _field(space)
    upload: Upload | None = st.session_state.get(_UPLOAD)
    if upload is not None and not upload.state.is_over:
        _progress(upload)
        return
    if upload is not None:
        _take_over(upload)
    _ask_columns(space)
    _ask_days(space)
    _results(st.session_state.get(_RESULTS, ()))


def _field(space: Workspace) -> None:
    st.subheader(say(texts.HEADING))
    folder = st.toggle(say(texts.FOLDER), key="upload_folder")
    files = st.file_uploader(
        say(texts.FIELD, suffixes=" ".join(SUFFIXES), megabytes=MAX_FILE_BYTES // MEGABYTE),
        type=[suffix.removeprefix(".") for suffix in SUFFIXES],
        accept_multiple_files="directory" if folder else True,
        # A new key after each upload lets go of the files, which Streamlit would keep in memory.
        key=f"upload-{st.session_state.get(_ROUND, 0)}-{folder}",
    )
    st.caption(say(texts.MANY, n=MANY_FILES))
    if files:
        given = [GivenFile(name=file.name, content=file.getvalue()) for file in files]
        st.session_state[_UPLOAD] = upload = Upload(space.ingest, given)
        st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
        upload.start()
        upload.wait(PATIENCE_S)
        st.rerun()


# -- while files are read --------------------------------------------------------------------------------------------


@st.fragment(run_every=0.7)
def _progress(upload: Upload) -> None:
    state = upload.state
    if state.is_over:
        st.rerun()
    n_done = len(state.results)
    total = n_done + len(state.waiting) + (state.reading is not None)
    with st.container(border=True, key="upload-progress"):
        st.progress(n_done / max(total, 1), text=say(texts.READING, n=min(n_done + 1, total), total=total))
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.text(state.reading or "")
            st.button(say(texts.CANCEL), on_click=upload.cancel, help=say(texts.CANCEL_HELP), key="upload-cancel")
        for result in reversed(state.results[-5:]):
            _lines(result)
        if state.waiting:
            st.caption(say(texts.WAITING, n=len(state.waiting)))


def _take_over(upload: Upload) -> None:
    """Keep what an upload that is over leaves."""
    state = upload.state
    del st.session_state[_UPLOAD]
    st.session_state[_RESULTS] = state.results
    st.session_state[_UNMAPPED] = upload.unmapped
    st.session_state[_UNDATED] = tuple(result for result in state.results if _undated(result))
    st.session_state[_LEFT] = len(state.waiting) if state.was_cancelled else 0


# -- what became of them ---------------------------------------------------------------------------------------------


def _results(results: Sequence[IngestResult]) -> None:
    left = st.session_state.get(_LEFT, 0)
    if not results and not left:
        return
    failed = sum(1 for result in results if result.error)
    with st.container(border=True, key="upload-results"):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            done = f"**{say(texts.READ, n=len(results) - failed)}**"
            st.markdown(done + (f", **{say(texts.FAILED, n=failed)}**" if failed else ""))
            st.button(say(texts.CLEAR), on_click=_forget_results, type="tertiary")
        if left:
            st.caption(say(texts.CANCELLED, n=left))
        for result in results:
            _lines(result)


def _lines(result: IngestResult) -> None:
    for name, outcome in result_lines(result):
        # st.text: file names and titles are shown as they are, never as Markdown
        st.text(f"{name}\n    {outcome}")


def _forget_results() -> None:
    for name in (_RESULTS, _UNMAPPED, _UNDATED, _LEFT):
        st.session_state.pop(name, None)


def result_lines(result: IngestResult) -> list[tuple[str, str]]:
    """(file or title, what became of it) for one file: the reason when it failed, else one line per article."""
    if result.error:
        return [(result.file_name, in_session(result.error))]
    several = len(result.outcomes) > 1
    lines = [
        (f"{result.file_name}: {one.title or say(texts.UNTITLED)}" if several else result.file_name, _outcome(one))
        for one in result.outcomes
    ]
    return [*lines, *((result.file_name, say(texts.NOTE, warning=in_session(warning))) for warning in result.warnings)]


def _outcome(outcome: ArticleOutcome) -> str:
    if outcome.duplicate_of:
        return say(texts.DUPLICATE, title=outcome.duplicate_of)
    found = f"{say(texts.PLACES, n=outcome.n_places)}, {say(texts.EVENTS, n=outcome.n_events)}"
    return f"{language_name(outcome.language)} · {found}"


# -- which column is what --------------------------------------------------------------------------------------------


def _ask_columns(space: Workspace) -> None:
    """For the first table whose columns are not known: its first rows, and which column holds what."""
    waiting: tuple[GivenFile, ...] = st.session_state.get(_UNMAPPED, ())
    head = space.table_head(waiting[0].name, waiting[0].content) if waiting else None
    if not waiting:
        return
    if head is None:
        _next_table(waiting)
        return
    file = waiting[0]
    with st.container(border=True, key="upload-columns"):
        st.markdown(f"**{say(texts.WHICH_COLUMN)}**")
        st.text(file.name)
        st.caption(say(texts.WHICH_COLUMN_NOTE))
        st.dataframe(_preview(head), hide_index=True, height="content", width="stretch")
        chosen = _columns(head)
        with st.container(horizontal=True):
            wanted = st.button(say(texts.READ_TABLE), type="primary", key="columns-read")
            if st.button(say(texts.LEAVE_OUT), key="columns-leave"):
                _next_table(waiting)
        if wanted and "text" not in chosen:
            st.caption(f":red[{say(texts.TEXT_WANTED)}]")
        elif wanted:
            _read_again(space, file, chosen)
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
                key=f"column-{field}-{st.session_state.get(_ROUND, 0)}",
                width=190,
            )
    return {field: name for field, name in chosen.items() if name is not None}


def _read_again(space: Workspace, file: GivenFile, chosen: dict[str, str]) -> None:
    with st.spinner(say(texts.READING, n=1, total=1)):
        result = space.ingest(file.name, file.content, tuple(chosen.items()))
    before: tuple[IngestResult, ...] = st.session_state.get(_RESULTS, ())
    others = tuple(one for one in before if one.file_name != file.name or one.code != UNKNOWN_COLUMNS)
    st.session_state[_RESULTS] = (*others, result)
    if _undated(result):
        st.session_state[_UNDATED] = (*st.session_state.get(_UNDATED, ()), result)


def _next_table(waiting: Sequence[GivenFile]) -> None:
    st.session_state[_UNMAPPED] = tuple(waiting[1:])
    # the choices of one table are not the next one's
    st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
    st.rerun()


# -- when they were published ----------------------------------------------------------------------------------------


def _undated(result: IngestResult) -> list[str]:
    """Ids of the new articles of a file whose day of publication nobody states."""
    return [one.article_id for one in result.outcomes if one.published is None and not one.duplicate_of]


def _ask_days(space: Workspace) -> None:
    """Once per file without a day of publication: the day, or that it stays unknown."""
    files: tuple[IngestResult, ...] = st.session_state.get(_UNDATED, ())
    if not files:
        return
    days: dict[str, Any] = {}
    with st.container(border=True, key="upload-days"):
        st.markdown(f"**{say(texts.UNDATED, n=len(files))}**")
        st.caption(say(texts.UNDATED_NOTE))
        for number, result in enumerate(files[:MOST_ASKED]):
            with st.container(horizontal=True, vertical_alignment="bottom"):
                day = st.date_input(
                    say(texts.PUBLISHED_ON), value=None, min_value=EARLIEST, max_value=LATEST, format="YYYY-MM-DD",
                    key=f"day-{st.session_state.get(_ROUND, 0)}-{number}", width=170,
                )  # fmt: skip
                st.text(result.file_name)
            if day is not None:
                days |= dict.fromkeys(_undated(result), day)
        if len(files) > MOST_ASKED:
            st.caption(say(texts.MORE_UNDATED, n=len(files) - MOST_ASKED))
        with st.container(horizontal=True):
            if st.button(say(texts.APPLY_DAYS), type="primary", key="days-apply", disabled=not days):
                space.date_articles(days)
                _settle_days()
            if st.button(say(texts.ALL_UNKNOWN), key="days-unknown"):
                _settle_days()


def _settle_days() -> None:
    st.session_state[_UNDATED] = ()
    st.rerun()
