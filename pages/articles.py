"""The Articles page: files in, what became of each, and the articles to read."""

from collections.abc import Sequence
from typing import Any

import streamlit as st
from pandas import DataFrame

from data.outcomes import ArticleSummary
from data.workspace import Workspace
from pages._card import article_view
from pages._components import show_panel
from pages._language import say
from pages._shared import is_dark, offer_reanalysis, show_on_map, workspace
from pages._uploading import show_uploading
from pages._words import language_name
from pages.texts import articles as texts

_OPEN, _EVENT, _ARTICLE = "open_article", "open_event", "article"
_LIST, _READER, _TO_MAP = "article_list", "reader_view", "event_to_map"


def page() -> None:
    """Draw the page."""
    space = workspace()
    left, right = st.columns([1.15, 1], gap="medium")
    with left:
        show_uploading(space)
        offer_reanalysis(space)
        summaries = space.articles()
        _samples(space, summaries)
        _list(summaries)
    with right, st.container(key="reader"):
        _reader(space, summaries)
    if event_id := st.session_state.pop(_TO_MAP, None):
        show_on_map(event_id)


# -- samples ----------------------------------------------------------------------------------------------------------


def _samples(space: Workspace, summaries: Sequence[ArticleSummary]) -> None:
    # not at the right end, where the list has its own buttons
    with st.container(horizontal=True, vertical_alignment="center", key="samples"):
        st.subheader(say(texts.ARTICLES, n=len(summaries)), width="content")
        if space.has_samples():
            if st.button(say(texts.REMOVE_SAMPLES)):
                space.remove_samples()
                st.rerun()
        elif st.button(say(texts.LOAD_SAMPLES)):
            with st.spinner(say(texts.READING_SAMPLES)):
                space.add_samples()
            st.rerun()


# -- list and reader --------------------------------------------------------------------------------------------------


def _list(summaries: Sequence[ArticleSummary]) -> None:
    if not summaries:
        st.caption(say(texts.NONE_YET))
        return
    latest = sorted(summaries, key=lambda one: (one.acquired_at, one.file_name or ""), reverse=True)
    st.dataframe(
        _table(latest),
        key=_LIST,
        hide_index=True,
        height=min(38 + 35 * len(latest), 520),
        selection_mode="single-row",
        on_select=lambda: _choose([one.article_id for one in latest]),
        column_config=_columns(),
    )


def _columns() -> dict[str, Any]:
    columns: dict[str, Any] = {name: say(text) for name, text in texts.COLUMNS.items()}
    columns["title"] = st.column_config.TextColumn(columns["title"], width=280)
    columns["published"] = st.column_config.TextColumn(columns["published"], width="small")
    for name in ("places", "events"):
        columns[name] = st.column_config.NumberColumn(columns[name], width="small")
    return columns


def _table(summaries: Sequence[ArticleSummary]) -> DataFrame:
    return DataFrame(
        {
            "title": [one.title or one.file_name or say(texts.UNTITLED) for one in summaries],
            "language": [language_name(one.language) for one in summaries],
            "published": [one.published.isoformat() if one.published else "" for one in summaries],
            "places": [one.n_places for one in summaries],
            "events": [one.n_events for one in summaries],
            "source": [one.source or "" for one in summaries],
            "file": [one.file_name or "" for one in summaries],
            "kind": [say(texts.SAMPLE if one.is_sample else texts.YOURS) for one in summaries],
        }
    )


def _choose(ids: Sequence[str]) -> None:
    rows = st.session_state[_LIST].selection.rows
    st.session_state[_OPEN], st.session_state[_EVENT] = ids[rows[0]] if rows else None, None


def _opened(summaries: Sequence[ArticleSummary]) -> str | None:
    """The article to read: the one chosen, else the one the address names, when it is there."""
    if _OPEN not in st.session_state:
        st.session_state[_OPEN] = st.query_params.get(_ARTICLE)
    chosen = st.session_state[_OPEN]
    return chosen if any(one.article_id == chosen for one in summaries) else None


def _reader(space: Workspace, summaries: Sequence[ArticleSummary]) -> None:
    article_id = _opened(summaries)
    if article_id:
        st.query_params[_ARTICLE] = article_id
    elif _ARTICLE in st.query_params:
        del st.query_params[_ARTICLE]
    analysis = space.article(article_id) if article_id else None
    if analysis is None:
        st.caption(say(texts.CHOOSE))
        return
    with st.container(horizontal=True, horizontal_alignment="right", key="reader-actions"):
        if st.button(say(texts.DELETE), icon=":material/delete:"):
            _confirm_deletion(space, analysis.article.id, analysis.article.title or analysis.article.file_name or "")
        if st.button(say(texts.CLOSE), type="tertiary"):
            st.session_state[_OPEN] = None
            st.rerun()
    show_panel(article_view(analysis, st.session_state.get(_EVENT)), dark=is_dark(), key=_READER, on_open=_to_map)


def _to_map() -> None:
    st.session_state[_TO_MAP] = str(st.session_state[_READER].open)


def _confirm_deletion(space: Workspace, article_id: str, title: str) -> None:
    st.dialog(say(texts.DELETE_THIS))(_deletion)(space, article_id, title)


def _deletion(space: Workspace, article_id: str, title: str) -> None:
    st.text(title)
    st.write(say(texts.DELETE_MEANS))
    with st.container(horizontal=True):
        if st.button(say(texts.DELETE_ARTICLE), type="primary", on_click=_delete, args=(space, article_id)):
            st.rerun()
        if st.button(say(texts.KEEP)):
            st.rerun()


def _delete(space: Workspace, article_id: str) -> None:
    space.delete_article(article_id)
    st.session_state[_OPEN] = None


if __name__ == "__main__":  # only Streamlit's own search of pages/ gets here, on a first request after a restart
    from app import main

    main()
