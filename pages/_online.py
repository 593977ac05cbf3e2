"""The second opinion online: whether it may be asked, for which names, and what it said."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from data.online import MAX_QUEUED, Inquiry
from data.online_answers import Answer
from data.online_switch import OFFERED
from data.unresolved import UnresolvedName
from data.workspace import Workspace
from geo.errors import SettingsError, StoreError
from pages._language import say
from pages._sentences import in_session
from pages._shared import error_box
from pages._words import apart, full_name
from pages.texts import online as texts

_SAID, _CHOSEN = "online_said", "online_names"


def show_online(space: Workspace) -> None:
    """Draw the box: what there is, the names that could be asked for, the answers of the last inquiry."""
    st.subheader(say(texts.ONLINE), anchor=False)
    with st.container(border=True, key="online"):
        try:
            is_on = space.online.settings.geocoder is not None
        except StoreError as error:
            error_box(str(error))
            return
        for line in online_lines(space):
            st.text(line)
        if is_on:
            _ask(space)
        if not space.online.is_fixed:
            _switch(space, is_on=is_on)
        if said := st.session_state.get(_SAID):
            # names and places are other people's: shown as they are, never as Markdown
            st.text("\n".join(inquiry_lines(said)))
        st.caption(say(texts.ONLY_ON_REQUEST))


def online_lines(space: Workspace) -> list[str]:
    """Whether an online geocoder may be asked, for what, and whose places came of it."""
    settings = space.online.settings
    if settings.geocoder is None:
        lines = [say(texts.OFF_FIXED if space.online.is_fixed else texts.OFF)]
    else:
        contact = settings.geocoder_contact or say(texts.NO_CONTACT)
        on = texts.ON_AT if settings.geocoder_domain else texts.ON
        lines = [say(on, geocoder=settings.geocoder, domain=settings.geocoder_domain, contact=contact)]
    lines.append(say(texts.UNRESOLVED, n=len(space.unresolved_names())))
    attributions = space.online_attributions()
    return [*lines, say(texts.FOUND_SO_FAR, credits="; ".join(attributions))] if attributions else lines


def inquiry_lines(inquiry: Inquiry) -> list[str]:
    """What was said to each name, and why asking ended before the last."""
    lines = [line for answer in inquiry.answers for line in _answer_lines(answer)]
    return [*lines, *([in_session(inquiry.stopped)] if inquiry.stopped else [])]


def _answer_lines(answer: Answer) -> list[str]:
    if answer.places:
        return [say(texts.FOUND, name=answer.name, place=full_name(place)) for place in answer.places]
    if answer.reason:
        return [say(texts.FAILED, name=answer.name, reason=in_session(answer.reason))]
    return [say(texts.NOTHING_FOUND, name=answer.name)]


def _switch(space: Workspace, *, is_on: bool) -> None:
    """The way to switch asking on, told what leaves the machine, and off again."""
    if is_on:
        if st.button(say(texts.SWITCH_OFF), key="online-off", type="tertiary"):
            _change(space.online.switch_off)
        return
    with st.expander(say(texts.SWITCHING), key="online-on"):
        st.caption(say(texts.LEAVES))
        with st.form("online-switch", border=False):
            contact = st.text_input(say(texts.CONTACT), max_chars=200, placeholder=texts.CONTACT_EXAMPLE)
            with st.container(horizontal=True):
                service = st.selectbox(say(texts.SERVICE), OFFERED, format_func=texts.SERVICES.__getitem__, width=240)
                server = st.text_input(say(texts.SERVER), max_chars=200, placeholder=texts.SERVER_EXAMPLE, width=240)
            if st.form_submit_button(say(texts.SWITCH_ON)):
                _change(partial(space.online.switch_on, service, contact, server))


def _change(change: Callable[[], None]) -> None:
    try:
        change()
    except (SettingsError, StoreError) as error:
        error_box(str(error))
        return
    st.session_state.pop(_SAID, None)
    st.rerun()


def _ask(space: Workspace) -> None:
    try:
        waiting = space.names_to_ask()
    except SettingsError as error:
        error_box(str(error))
        return
    if not waiting:
        return
    with st.expander(say(texts.NAMES_TO_ASK, n=len(waiting))):
        st.caption(say(texts.WHAT_LEAVES))
        chosen = _choice(waiting)
        st.text(", ".join(apart(one.name) for one in chosen))
        if st.button(say(texts.ASK, n=len(chosen)), key="ask-online"):
            _inquire(space, chosen)


def _choice(waiting: Sequence[UnresolvedName]) -> Sequence[UnresolvedName]:
    """The names chosen, all when none is; no more than a public geocoder may be asked for at a time."""
    by_key = {one.key: one for one in waiting}
    st.session_state[_CHOSEN] = [key for key in st.session_state.get(_CHOSEN, ()) if key in by_key]
    keys = st.multiselect(
        say(texts.WHICH_NAMES),
        list(by_key),
        format_func=lambda key: by_key[key].name,
        key=_CHOSEN,
        placeholder=say(texts.ALL_NAMES),
    )
    return ([by_key[key] for key in keys] or list(waiting))[:MAX_QUEUED]


def _inquire(space: Workspace, chosen: Sequence[UnresolvedName]) -> None:
    bar = st.progress(0.0)

    def show(done: int, total: int) -> None:
        bar.progress(done / total, text=say(texts.ASKING, done=done, total=total))

    try:
        st.session_state[_SAID] = space.ask_online([one.key for one in chosen], show)
    except (SettingsError, StoreError) as error:
        bar.empty()
        error_box(str(error))
        return
    # what was found makes articles stale, which is said at the top
    st.rerun()
