"""On every page but its own: how far an upload is, and its events on the map while the rest is read."""

import streamlit as st

from data.uploading import Upload, UploadState
from pages._language import say
from pages._upload_state import RUNNING
from pages.texts import upload as texts

# Between two looks; with new events each look draws the map anew.
_LOOK_S = 2.0
_DRAWN = "upload_drawn"
# Parts of the address while which the page is left alone: a dialog may be open over the card, the player plays.
_BUSY = ("event", "play")


def show_upload_strip() -> None:
    """A line at the foot of the window while files are read, and until somebody has looked what became of them."""
    upload: Upload | None = st.session_state.get(RUNNING)
    if upload is None:
        return
    is_over = upload.state.is_over
    st.session_state[_DRAWN] = _progress(upload.state)
    st.fragment(_strip, run_every=None if is_over else _LOOK_S)(upload)


def _strip(upload: Upload) -> None:
    state = upload.state
    n_done, total = len(state.results), state.n_files
    n_events = sum(one.n_events for result in state.results for one in result.outcomes if not one.duplicate_of)
    with st.container(key="upload-strip", horizontal=True, vertical_alignment="center"):
        done = say(texts.ALL_READ, n=n_done) if state.is_over else say(texts.RUNNING, n=n_done + 1, total=total)
        st.text(f"{done} {say(texts.RUNNING_EVENTS, n=n_events)}", width="content")
        # a link, not a button that switches pages: those leave the timer of this part running while the page is drawn
        st.page_link(st.session_state["pages"]["articles"], label=say(texts.SHOW_UPLOAD), query_params={})
    if st.session_state.get(_DRAWN) != _progress(state) and not any(name in st.query_params for name in _BUSY):
        st.rerun()


def _progress(state: UploadState) -> tuple[int, bool]:
    """What must change for the page to be drawn anew: files with events, and the end."""
    with_events = sum(any(one.n_events for one in result.outcomes) for result in state.results)
    return with_events, state.is_over
