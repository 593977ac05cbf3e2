"""The dialog that gives a name without a place one, in every article."""

import streamlit as st

from data.places_offered import Offer
from data.reviewing import Person
from data.workspace import Workspace
from geo.errors import CorrectionError
from pages._correct import offer_words
from pages._deciding import ask_editor, notice, remember_editor, said


def open_naming(space: Workspace, key: str) -> None:
    """Open the dialog for an unresolved name, by its key."""
    _dialog(space, key)


@st.dialog("Where is this?", width="medium")
def _dialog(space: Workspace, key: str) -> None:
    try:
        _, mention = space.reviewing.find_name(key)
    except CorrectionError as error:
        st.write(str(error))
        return
    with st.container(key="correct-sentence"):
        st.text(mention.surface)
    search = st.text_input(
        "Search the gazetteer", placeholder="A name, or a position like 36.2, 37.16", key="search-name"
    )
    found = [Offer(place=place) for place in space.reviewing.find_places(search)] if search.strip() else []
    if search.strip() and not found:
        st.caption("No place of that name is known. Try another spelling, or type a position.")
    options: list[Offer | None] = [*found, None]
    chosen = st.selectbox("The place", options, format_func=offer_words, key="name-choice")
    reason = st.text_input("Why? (optional)", max_chars=2000, key="name-reason")
    name = ask_editor(space)
    st.caption("Holds in every article that has the name, later ones too.")
    if not st.button("Save", type="primary", key="name-save"):
        return
    if not name:
        st.caption(":red[Your name is wanted: every decision is kept with it.]")
    else:
        remember_editor(name)
        try:
            said(
                space.reviewing.name(key, chosen.place if chosen else None, Person(name=name, reason=reason, seen="~"))
            )
        except CorrectionError as error:
            notice([str(error)])
        st.rerun()
