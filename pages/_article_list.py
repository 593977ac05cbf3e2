"""The list of articles: searched, ordered, a part of it at a time."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

import streamlit as st

from data.outcomes import ArticleSummary
from geo.names import strict_key
from geo.search import says
from pages._components import Callback, show_article_list
from pages._language import say
from pages._words import day_words, language_name, number_words
from pages.texts import articles as texts
from pages.texts import upload

# The component, whose state says which article was pressed.
CHOSEN = "article_list"
# Lines drawn at first and added at a press.
PAGE = 100
_SHOWN, _ORDER = "articles_shown", "articles_order"


class Order(StrEnum):
    """What comes first."""

    ADDED = "added"
    PUBLISHED = "published"
    EVENTS = "events"
    TITLE = "title"


class Kind(StrEnum):
    """Whose articles are listed."""

    ALL = "all"
    OWN = "own"
    SAMPLES = "samples"


def show_list(summaries: Sequence[ArticleSummary], *, chosen: str | None, on_choose: Callback) -> None:
    """Search, order and lines; `st.session_state[CHOSEN].open` is the id of the article that was pressed."""
    if not summaries:
        st.caption(say(texts.NONE_YET))
        return
    wanted = _ordered(_wanted(summaries))
    if not wanted:
        st.caption(say(texts.NONE_FITS))
        return
    shown = wanted[: st.session_state.get(_SHOWN, PAGE)]
    left = len(wanted) - len(shown)
    show_article_list(
        {
            "rows": [_row(one) for one in shown],
            "open": chosen or "",
            "more": say(texts.MORE, n=min(left, PAGE), left=left) if left else "",
        },
        key=CHOSEN,
        on_open=on_choose,
        on_more=_show_more,
    )


def _wanted(summaries: Sequence[ArticleSummary]) -> Sequence[ArticleSummary]:
    """Those that a person asks for: of one kind, with these words in title, file, source or language."""
    with st.container(horizontal=True, vertical_alignment="center", key="article-search"):
        words = st.text_input(
            say(texts.SEARCH), placeholder=say(texts.SEARCH_HINT), icon=":material/search:", key="articles_search",
            label_visibility="collapsed", max_chars=200, on_change=_begin_again, width="stretch",
        )  # fmt: skip
        st.selectbox(
            say(texts.ORDER), list(Order), format_func=lambda one: say(texts.ORDERS[one]), key=_ORDER,
            label_visibility="collapsed", on_change=_begin_again, width=170,
        )  # fmt: skip
        mixed = len({one.is_sample for one in summaries}) > 1
        kind = (
            st.segmented_control(
                say(texts.KIND), list(Kind), format_func=lambda one: say(texts.KINDS[one]), default=Kind.ALL,
                required=True, key="articles_kind", label_visibility="collapsed", on_change=_begin_again,
            )
            if mixed
            else Kind.ALL
        )  # fmt: skip
    return [one for one in summaries if _is_of(one, kind) and says(_told(one), words)]


def _is_of(one: ArticleSummary, kind: Kind) -> bool:
    return kind is Kind.ALL or one.is_sample is (kind is Kind.SAMPLES)


def _told(one: ArticleSummary) -> str:
    return " ".join(filter(None, (one.title, one.file_name, one.source, one.url, language_name(one.language))))


def _ordered(summaries: Sequence[ArticleSummary]) -> list[ArticleSummary]:
    order = st.session_state.get(_ORDER, Order.ADDED)
    if order is Order.TITLE:
        return sorted(summaries, key=lambda one: strict_key(one.title or one.file_name or ""))
    keys: dict[Order, Callable[[ArticleSummary], Any]] = {
        Order.ADDED: lambda one: (one.acquired_at, one.file_name or ""),
        Order.PUBLISHED: lambda one: one.published or date.min,
        Order.EVENTS: lambda one: one.n_events,
    }
    return sorted(summaries, key=keys[order], reverse=True)


def _row(one: ArticleSummary) -> dict[str, Any]:
    kind = [say(texts.SAMPLE)] if one.is_sample else []
    return {
        "id": one.article_id,
        "title": one.title or one.file_name or say(texts.UNTITLED),
        "lang": one.language.removeprefix("und"),
        "from": " · ".join(filter(None, (one.source, one.file_name, *kind))),
        "published": day_words(one.published) if one.published else say(texts.NO_DAY),
        "language": language_name(one.language),
        "places": number_words(one.n_places),
        "events": number_words(one.n_events),
        "places_words": say(upload.PLACES, n=one.n_places),
        "events_words": say(upload.EVENTS, n=one.n_events),
    }


def _begin_again() -> None:
    st.session_state.pop(_SHOWN, None)


def _show_more() -> None:
    st.session_state[_SHOWN] = st.session_state.get(_SHOWN, PAGE) + PAGE
