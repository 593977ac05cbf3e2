"""Decisions from the page: who decides, what a button of the card does, and what is said afterwards.

Names, reasons and values come from people and articles: they are shown by st.text, never as Markdown.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.reviewing import Person
from data.store.corrections import Kept
from data.store.records import Filed
from data.workspace import Workspace
from geo.corrections import Field, SameEvent, Standing
from geo.corrections_json import MAX_NAME, MAX_REASON
from geo.errors import CorrectionError
from pages._card_people import decision_words
from pages._components import show_name_memory
from pages._faults import Fault, say_fault
from pages._language import say
from pages._sentences import in_session
from pages.texts import card
from pages.texts import decide as texts

_EDITOR, _ASKED, _NOTICE, _SEEN, _LAST = "editor", "asked_to_do", "decision_notice", "decisions_seen", "last_decision"
_DIRECT = frozenset({"confirm", "reject", "restore", "undo"})
_TYPED_NAME = "editor_name"
# What is not done without a name; dialogs ask for it themselves.
_NAMED = _DIRECT | {"take", "back", *SameEvent}
# Between the ids of records.
_AND = ","
# What a button does to an event, a name or a decision; given by the pages.
Deed = Callable[[Workspace, str], None]


def editor(space: Workspace) -> str:
    """Who decides in this session; "" when nobody has said so."""
    return str(st.session_state.get(_EDITOR) or space.editor)


def ask_editor(space: Workspace, *, anyway: bool = False) -> str:
    """A field for the name, only while it is not known, or `anyway`; the name as it stands."""
    if not anyway and (known := editor(space)):
        return known
    show_name_memory(key="name_memory", on_name=_take_remembered)
    return st.text_input(say(texts.YOUR_NAME), key=_TYPED_NAME, placeholder=say(texts.NAME_KEPT)).strip()


def named(space: Workspace) -> str:
    """Who decides, for a callback of a dialog that asks for the name itself; kept for the session. "" for nobody."""
    if name := str(st.session_state.get(_TYPED_NAME, "")).strip() or editor(space):
        remember_editor(name)
    return name


def _take_remembered() -> None:
    """Callback: the name that the browser remembers stands in the field, unless one is typed there."""
    if not st.session_state.get(_TYPED_NAME):
        st.session_state[_TYPED_NAME] = str(st.session_state["name_memory"].name)[:MAX_NAME]


def ask_why_and_who(space: Workspace, *, key: str) -> tuple[str, str, DeltaGenerator]:
    """The fields for the reason and, while it is not known, the name beside it; a place below the name."""
    if known := editor(space):
        return st.text_input(say(texts.WHY), max_chars=MAX_REASON, key=key), known, st.empty()
    left, right = st.columns(2, gap="small")
    with right:
        name, below = ask_editor(space), st.empty()
    with left:
        reason = st.text_input(say(texts.WHY), max_chars=MAX_REASON, key=key)
    return reason, name, below


def no_name(below: DeltaGenerator) -> Fault:
    """That the name is missing, for the place below its field."""
    return Fault(say(texts.NAME_WANTED), _TYPED_NAME, below)


def press(act: str, of: str) -> None:
    """As if a button of a panel had been pressed; done at the next run."""
    st.session_state[_ASKED] = {"id": act, "of": of}


def pressed() -> dict[str, Any] | None:
    """Which button waits to be done."""
    asked: dict[str, Any] | None = st.session_state.get(_ASKED)
    return asked


def forget_pressed() -> None:
    """No button waits to be done."""
    st.session_state.pop(_ASKED, None)


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
    if asked["id"] == "back":
        _take_back(space, asked["of"])
    elif asked["id"] in does:
        does[asked["id"]](space, asked["of"])
    elif asked["id"] in _DIRECT:
        decide(space, asked["id"], asked["of"], Person(name=editor(space), seen=seen_of(asked["of"])))
    return asked


def _take_back(space: Workspace, record_ids: str) -> None:
    """Undo the decisions with these ids, the last one first; what was undone is not offered for an undo again."""
    for one in reversed(record_ids.split(_AND)):
        decide(space, "undo", one, Person(name=editor(space)))
    _forget_decisions(record_ids)


def _ask_name(asked: dict[str, Any]) -> None:
    st.dialog(say(texts.WHO_DECIDES))(_name_form)(asked)


def _name_form(asked: dict[str, Any]) -> None:
    st.write(say(texts.ASKED_ONCE))
    # not inside the form, which would keep what the browser says until it is sent
    show_name_memory(key="name_memory", on_name=_take_remembered)
    with st.form("who", border=False):
        name = st.text_input(say(texts.YOUR_NAME), key=_TYPED_NAME).strip()
        below = st.empty()
        if not st.form_submit_button(say(texts.GO_ON), type="primary"):
            return
        if not name:
            say_fault(no_name(below))
        else:
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
            _forget_decisions(of)
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


def said(kept: Kept, *, in_words: bool = False) -> None:
    """Say what became of a decision, and what others decided meanwhile; `in_words` also what was decided."""
    if not kept.record.undoes:
        remember_decisions([kept])
    notice(said_lines(kept, in_words=in_words), can_undo=not kept.record.undoes)


def said_lines(kept: Kept, *, in_words: bool) -> list[str]:
    """The sentences of said()."""
    lines = []
    if kept.standing is Standing.CONFLICT:
        lines.append(say(texts.KEPT_ASIDE))
    elif in_words:
        lines.append(say(texts.SAVED_AS, what=decision_words(kept.record)))
    elif kept.n_articles > 1:
        lines.append(say(texts.DONE_IN, n=kept.n_articles))
    return [*lines, *meanwhile(kept.unseen, kept.record.author)]


def meanwhile(unseen: Iterable[Filed], author: str) -> list[str]:
    """What others decided on the article since it was drawn."""
    others = [filed.record for filed in unseen if filed.record.author != author and not filed.record.undoes]
    return [say(texts.MEANWHILE, author=record.author, what=decision_words(record)) for record in others]


def remember_decisions(kept: Sequence[Kept]) -> None:
    """Keep what was just decided for one undo."""
    done: list[str] = st.session_state.setdefault(_LAST, [])
    done.append(_AND.join(one.record.id for one in kept))


def last_decisions() -> str | None:
    """What `press("back", ...)` takes back: the last that was decided in this session and not taken back since."""
    done: list[str] = st.session_state.get(_LAST, [])
    return done[-1] if done else None


def _forget_decisions(record_ids: str) -> None:
    st.session_state[_LAST] = [one for one in st.session_state.get(_LAST, []) if one != record_ids]


def notice(lines: list[str], *, can_undo: bool = False) -> None:
    """Keep lines to be shown at the next drawing, with a button that takes the last decision back."""
    if lines:
        st.session_state[_NOTICE] = lines, last_decisions() if can_undo else None


def forget_notice() -> None:
    """Nothing is to be said at the next drawing."""
    st.session_state.pop(_NOTICE, None)


def show_notice() -> None:
    """The lines kept, once."""
    lines, undo = st.session_state.pop(_NOTICE, ([], None))
    if not lines:
        return
    with st.container(border=True, key="decision-notice", horizontal=True, vertical_alignment="center"):
        with st.container(key="decision-lines", gap=None):
            for line in lines:
                st.text(line)
        if undo:
            st.button(say(card.PANEL["undo"]), key="notice-undo", on_click=press, args=("back", undo))
