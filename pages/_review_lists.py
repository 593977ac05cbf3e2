"""Under the queue: names without a place, decisions that contradict each other, and the file of all decisions."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from data.reviewing import Imported
from data.store.records import Filed
from data.unresolved import UnresolvedName
from data.workspace import Workspace
from pages._card_people import decision_line
from pages._components import show_panel
from pages._deciding import press, take_act
from pages._file_field import FileField, file_field
from pages._language import say
from pages._sentences import in_session
from pages._shared import NAMES_WANTED
from pages._words import apart
from pages.texts import review as texts

# Names that occur more often than once are worth a person's time first.
MOST_NAMES = 12
# Of the articles that came in last: reading a large store's takes minutes.
RECENT_ARTICLES = 1_000
_MAX_MEGABYTES = 50
# Lines of a file of decisions that are none, told one by one.
_MOST_TOLD = 10
_NAMES, _CONFLICTS, _ROUND, _IMPORTED = "review_names", "review_conflicts", "corrections_round", "corrections_imported"


def show_lists(space: Workspace, *, dark: bool) -> None:
    """The three lists, side by side where there is room."""
    names = [one for one in space.unresolved_names(RECENT_ARTICLES) if one.n_mentions > 1]
    conflicts = space.reviewing.conflicts()
    first, second, third = st.columns(3, gap="medium")
    with first:
        _names(names, space.reports()["doc_id"].nunique(), dark=dark)
    with second:
        _conflicts(conflicts, dark=dark)
    with third:
        _file(space, dark=dark)


def _names(names: Sequence[UnresolvedName], n_articles: int, *, dark: bool) -> None:
    items = [_name_item(one) for one in names[:MOST_NAMES]]
    note = say(texts.NAMES_NOTE)
    if n_articles > RECENT_ARTICLES:
        note += say(texts.FROM_LATEST, n=RECENT_ARTICLES)
    left_out = len(names) - len(items)
    content = {
        "mode": "list",
        "title": say(texts.NAMES),
        "note": note if names else say(texts.NO_NAMES),
        "back": "",
        "items": items,
        "more": say(texts.MORE_NAMES, n=left_out) if left_out > 0 else "",
        "come": st.session_state.pop(NAMES_WANTED, False),
    }
    show_panel(content, dark=dark, key=_NAMES, on_open=_open_name)


def _name_item(one: UnresolvedName) -> dict[str, Any]:
    return {
        "id": one.key, "title": apart(one.name), "date": say(texts.TIMES, n=one.n_mentions), "lang": "",
        "quote": say(texts.IN_ARTICLES, n=one.n_articles),
    }  # fmt: skip


def _open_name() -> None:
    press("name", str(st.session_state[_NAMES].open))


def _conflicts(conflicts: Sequence[Filed], *, dark: bool) -> None:
    content = {
        "mode": "decisions",
        "title": say(texts.CONFLICTS),
        "note": say(texts.CONFLICTS_NOTE if conflicts else texts.NO_CONFLICTS),
        "decisions": [decision_line(filed) for filed in reversed(conflicts)],
        "actions": [],
    }
    show_panel(content, dark=dark, key=_CONFLICTS, on_act=_act_on_conflict)


def _act_on_conflict() -> None:
    take_act(_CONFLICTS)


def _file(space: Workspace, *, dark: bool) -> None:
    show_panel(
        {"mode": "decisions", "title": say(texts.FILE), "note": say(texts.FILE_NOTE), "decisions": [], "actions": []},
        dark=dark,
        key="review_file",
    )
    st.download_button(
        say(texts.EXPORT), data=space.reviewing.export, file_name="corrections.jsonl", mime="application/jsonl",
        on_click="ignore",
    )  # fmt: skip
    uploaded = file_field(
        FileField(
            key="corrections",
            label=say(texts.IMPORT),
            kinds=say(texts.IMPORT_NOTE),
            suffixes=[".jsonl"],
            round=st.session_state.get(_ROUND, 0),
            megabytes=_MAX_MEGABYTES,
        ),
        on_remove=_next_round,
    )
    if uploaded:
        st.session_state[_IMPORTED] = space.reviewing.import_file(uploaded.getvalue())
        _next_round()
        st.rerun()
    done: Imported | None = st.session_state.get(_IMPORTED)
    if done:
        st.caption(say(texts.ADDED, n=done.n_new, known=done.n_known))
        for reason in done.left_out[:_MOST_TOLD]:
            st.text(say(texts.LEFT_OUT, reason=in_session(reason)))
        if len(done.left_out) > _MOST_TOLD:
            st.caption(say(texts.MORE_LEFT_OUT, n=len(done.left_out) - _MOST_TOLD))


def _next_round() -> None:
    st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
