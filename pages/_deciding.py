"""Decisions from the page: who decides, what a button of the card does, and what is said afterwards.

Names, reasons and values come from people and articles: they are shown by st.text, never as Markdown.
"""

from collections.abc import Callable, Iterable
from typing import Any

import streamlit as st

from data.reviewing import Person
from data.store.corrections import Kept
from data.store.records import Filed
from data.workspace import Workspace
from geo.corrections import Field, SameEvent, Standing
from geo.errors import CorrectionError
from pages._card_people import decision_words
from pages._language import say
from pages._sentences import in_session
from pages.texts import decide as texts

_EDITOR, _ASKED, _NOTICE, _SEEN, _LAST = "editor", "asked_to_do", "decision_notice", "decisions_seen", "last_decision"
_DIRECT = frozenset({"confirm", "reject", "restore", "undo"})
# What is not done without a name; dialogs ask for it themselves.
_NAMED = _DIRECT | {"take", "back", *SameEvent}
# What a button does to an event, a name or a decision; given by the pages.
Deed = Callable[[Workspace, str], None]


def editor(space: Workspace) -> str:
    """Who decides in this session; "" when nobody has said so."""
    return str(st.session_state.get(_EDITOR) or space.editor)


def ask_editor(space: Workspace) -> str:
    """A field for the name, only while it is not known; the name as it stands."""
    if known := editor(space):
        return known
    return st.text_input(say(texts.YOUR_NAME), key="editor_name", placeholder=say(texts.NAME_KEPT)).strip()


def press(act: str, of: str) -> None:
    """As if a button of a panel had been pressed; done at the next run."""
    st.session_state[_ASKED] = {"id": act, "of": of}


def pressed() -> dict[str, Any] | None:
    """Which button waits to be done."""
    asked: dict[str, Any] | None = st.session_state.get(_ASKED)
    return asked


def remember_editor(name: str) -> None:
    """Keep the name for the session."""
    st.session_state[_EDITOR] = name


def take_act(panel: str) -> None:
    """Callback of a panel: keep which of its buttons was pressed."""
    st.session_state[_ASKED] = dict(st.session_state[panel].act)


def note_seen(event_id: str, seen: str) -> None:
    """Keep what the person has seen of an event's decisions, for when they decide."""
    st.session_state[_SEEN] = (event_id, seen)


def seen_of(event_id: str) -> str:
    """The last decision that the person had seen when the event was drawn."""
    known: tuple[str, str] = st.session_state.get(_SEEN, ("", ""))
    return known[1] if known[0] == event_id else ""


def do_asked(space: Workspace, does: dict[str, Deed]) -> dict[str, Any] | None:
    """Do what the pressed button says; what was done, None without any. `does` are deeds beside the usual ones."""
    asked: dict[str, Any] | None = st.session_state.pop(_ASKED, None)
    if asked is None:
        return None
    if asked["id"] in _NAMED and not editor(space):
        _ask_name(asked)
        return None
    if asked["id"] in does:
        does[asked["id"]](space, asked["of"])
    elif asked["id"] in _DIRECT:
        decide(space, asked["id"], asked["of"], Person(name=editor(space), seen=seen_of(asked["of"])))
    return asked


def _ask_name(asked: dict[str, Any]) -> None:
    st.dialog(say(texts.WHO_DECIDES))(_name_form)(asked)


def _name_form(asked: dict[str, Any]) -> None:
    st.write(say(texts.ASKED_ONCE))
    with st.form("who", border=False):
        name = st.text_input(say(texts.YOUR_NAME)).strip()
        if st.form_submit_button(say(texts.GO_ON), type="primary") and name:
            remember_editor(name)
            # pressed once more, now by somebody with a name
            st.session_state[_ASKED] = asked
            st.rerun()


def decide(space: Workspace, act: str, of: str, person: Person) -> Kept | None:
    """Confirm, reject, restore an event, or undo a decision; None with a notice when that cannot be."""
    reviewing = space.reviewing
    try:
        if act == "confirm":
            kept = reviewing.confirm(of, person)
        elif act == "reject":
            kept = reviewing.reject(of, person)
        elif act == "undo":
            kept = reviewing.undo(of, person)
        else:
            kept = reviewing.undo(_rejection(space, of), person)
    except CorrectionError as error:
        notice([in_session(str(error))])
        return None
    said(kept)
    return kept


def _rejection(space: Workspace, event_id: str) -> str:
    evidence = space.evidence(event_id)
    record = (evidence.review.by_field or {}).get(Field.EVENT) if evidence else None
    if record is None:
        raise CorrectionError(say(texts.NOT_REJECTED))
    return record.id


# -- afterwards ------------------------------------------------------------------------------------------------------


def said(kept: Kept) -> None:
    """Say what became of a decision, and what others decided meanwhile."""
    st.session_state[_LAST] = kept.record.id
    lines = []
    if kept.standing is Standing.CONFLICT:
        lines.append(say(texts.KEPT_ASIDE))
    elif kept.n_articles > 1:
        lines.append(say(texts.DONE_IN, n=kept.n_articles))
    notice([*lines, *meanwhile(kept.unseen, kept.record.author)])


def meanwhile(unseen: Iterable[Filed], author: str) -> list[str]:
    """What others decided on the article since it was drawn."""
    others = [filed.record for filed in unseen if filed.record.author != author and not filed.record.undoes]
    return [say(texts.MEANWHILE, author=record.author, what=decision_words(record)) for record in others]


def last_decision() -> str | None:
    """The id of the last decision of this session."""
    found: str | None = st.session_state.get(_LAST)
    return found


def forget_last_decision() -> None:
    """It was taken back."""
    st.session_state.pop(_LAST, None)


def notice(lines: list[str]) -> None:
    """Keep lines to be shown at the next drawing."""
    if lines:
        st.session_state[_NOTICE] = lines


def show_notice() -> None:
    """The lines kept, once."""
    lines: list[str] = st.session_state.pop(_NOTICE, [])
    if lines:
        with st.container(border=True, key="decision-notice"):
            for line in lines:
                st.text(line)
