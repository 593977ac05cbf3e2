"""The About page: what leaves the machine, what Dateline is made of, how it draws borders."""

import streamlit as st

from data.workspace import Workspace
from geo.wording import Text
from pages._language import say
from pages._shared import workspace
from pages.texts import about as texts


def page() -> None:
    """Draw the page."""
    space = workspace()
    with st.container(key="about"):
        left, right = st.columns([1.1, 1], gap="large")
        with left:
            st.header(say(texts.TITLE), anchor=False)
            st.markdown(say(texts.PRIVACY))
            st.markdown(say(texts.READING))
            st.subheader(say(texts.BORDERS_TITLE), anchor=False)
            st.markdown(say(texts.BORDERS))
        with right:
            st.subheader(say(texts.MADE_OF), anchor=False)
            _versions(space)
            st.subheader(say(texts.LICENCES_TITLE), anchor=False)
            _licences()


def _licences() -> None:
    what = [_said(one) for one, _ in texts.LICENCES]
    licences = [_said(licence) for _, licence in texts.LICENCES]
    st.table({say(texts.WHAT): what, say(texts.LICENCE): licences}, border="horizontal", hide_index=True)
    st.caption(say(texts.FULL_LIST))


def _said(what: Text | str) -> str:
    return what if isinstance(what, str) else say(what)


def _versions(space: Workspace) -> None:
    st.text(say(texts.ARTICLES_IN, n=len(space.articles()), store=space.store_name))
    versions = {_part(name): _short(version) for name, version in space.versions().items()}
    table = {say(texts.PART): list(versions), say(texts.VERSION): list(versions.values())}
    st.table(table, border="horizontal", hide_index=True)


def _part(name: str) -> str:
    return say(texts.PARTS[name]) if name in texts.PARTS else name


def _short(version: str) -> str:
    """A digest cut to what people compare; anything else as it is."""
    return version[:12] if len(version) == 64 else version


if __name__ == "__main__":  # only Streamlit's own search of pages/ gets here, on a first request after a restart
    from app import main

    main()
