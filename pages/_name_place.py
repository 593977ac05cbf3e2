"""The dialog that gives a name without a place one, in every article."""

import streamlit as st

from data.places_offered import Offer
from data.reviewing import Person
from data.workspace import Workspace
from geo.errors import CorrectionError
from pages._deciding import ask_why_and_who, no_name, notice, remember_editor, said
from pages._faults import Fault, say_fault
from pages._language import say
from pages._place_map import choose_place, chose_none, forget_choice
from pages._sentences import in_session
from pages.texts import decide as texts


def open_naming(space: Workspace, key: str) -> None:
    """Open the dialog for an unresolved name, by its key."""
    _dialog(space, key)


def _dialog(space: Workspace, key: str) -> None:
    forget_choice()
    st.dialog(say(texts.WHERE_IS_THIS), width="medium")(_name)(space, key)


def _name(space: Workspace, key: str) -> None:
    try:
        _, mention = space.reviewing.find_name(key)
    except CorrectionError as error:
        st.write(in_session(str(error)))
        return
    with st.container(key="correct-sentence"):
        st.text(mention.surface)
    search = st.text_input(say(texts.SEARCH), placeholder=say(texts.SEARCH_EXAMPLE), key="search-name", live=True)
    found = [Offer(place=place) for place in space.reviewing.find_places(search)] if search.strip() else []
    beside = st.empty()
    if search.strip() and not found:
        beside.caption(say(texts.NO_SUCH_PLACE))
    place = choose_place(found, key="name-choice")
    reason, name, below = ask_why_and_who(space, key="name-reason")
    st.caption(say(texts.HOLDS_EVERYWHERE))
    if not st.button(say(texts.SAVE), type="primary", key="name-save"):
        return
    if place is None and not chose_none():
        # nothing was found or chosen yet, which is no decision that it is no place
        say_fault(Fault(say(texts.NO_SUCH_PLACE if search.strip() else texts.PLACE_WANTED), "search-name", beside))
    elif not name:
        say_fault(no_name(below))
    else:
        remember_editor(name)
        try:
            said(space.reviewing.name(key, place, Person(name=name, reason=reason, seen="~")))
        except CorrectionError as error:
            notice([in_session(str(error))])
        st.rerun()
