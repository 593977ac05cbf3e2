"""The Articles page: files in, what became of each, and the articles to read."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from data.outcomes import ArticleSummary
from data.workspace import Workspace
from pages._article_list import CHOSEN, show_list
from pages._card import article_view
from pages._components import show_panel
from pages._language import say
from pages._link import EARLIEST, LATEST
from pages._shared import is_dark, offer_reanalysis, search_on_map, show_on_map, workspace
from pages._uploading import show_uploading
from pages.texts import articles as texts
from pages.texts import upload

_OPEN, _EVENT, _ARTICLE = "open_article", "open_event", "article"
_READER, _TO_MAP = "reader_view", "event_to_map"


def page() -> None:
    """Draw the page."""
    space = workspace()
    left, right = st.columns([1.15, 1], gap="medium")
    with left:
        show_uploading(space)
        offer_reanalysis(space)
        summaries = space.articles()
        _samples(space, summaries)
        show_list(summaries, chosen=_opened(summaries), on_choose=_choose)
    with right, st.container(key="reader"):
        _reader(space, summaries)
    if event_id := st.session_state.pop(_TO_MAP, None):
        show_on_map(event_id)


# -- samples ----------------------------------------------------------------------------------------------------------


def _samples(space: Workspace, summaries: Sequence[ArticleSummary]) -> None:
    # not at the right end, where the list has its own buttons
    with st.container(horizontal=True, vertical_alignment="center", key="samples"):
        st.subheader(say(texts.ARTICLES, n=len(summaries)), width="content", anchor=False)
        if space.has_samples():
            if st.button(say(texts.REMOVE_SAMPLES)):
                space.remove_samples()
                st.rerun()
        elif st.button(say(texts.LOAD_SAMPLES)):
            with st.spinner(say(texts.READING_SAMPLES)):
                space.add_samples()
            st.rerun()


# -- reader -----------------------------------------------------------------------------------------------------------


def _choose() -> None:
    chosen = st.session_state[CHOSEN].open
    # a second press closes it
    st.session_state[_OPEN] = None if st.session_state.get(_OPEN) == chosen else chosen
    st.session_state[_EVENT] = None


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
        if analysis.reports and st.button(say(texts.ON_MAP), icon=":material/map:"):
            search_on_map(" ".join(filter(None, (analysis.article.title, analysis.article.file_name))))
        if st.button(say(texts.DELETE), icon=":material/delete:"):
            _confirm_deletion(space, analysis.article.id, analysis.article.title or analysis.article.file_name or "")
        if st.button(say(texts.CLOSE), type="tertiary"):
            st.session_state[_OPEN] = None
            st.rerun()
    if analysis.article.published is None:
        _ask_day(space, analysis.article.id)
    show_panel(article_view(analysis, st.session_state.get(_EVENT)), dark=is_dark(), key=_READER, on_open=_to_map)


def _ask_day(space: Workspace, article_id: str) -> None:
    """Give an article its day of publication afterwards."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="reader-day"):
        day = st.date_input(
            say(texts.DAY_OF), value=None, min_value=EARLIEST, max_value=LATEST, format="YYYY-MM-DD",
            key=f"day-of-{article_id}", width=190,
        )  # fmt: skip
        if st.button(say(texts.USE_DAY), disabled=day is None) and isinstance(day, date):
            with st.spinner(say(upload.READING_AGAIN)):
                space.date_articles({article_id: day}, source="user")
            st.rerun()


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
