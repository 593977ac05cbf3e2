"""Dateline's dashboard: streamlit run app.py"""

from pathlib import Path

import streamlit as st

ICON = Path(__file__).parent / "pages" / "assets" / "icon.png"


def main() -> None:
    """Set up the page, offer the navigation, run the page that was asked for."""
    # A :material/...: page icon would make the browser fetch a font from another machine.
    st.set_page_config(page_title="Dateline", page_icon=str(ICON), layout="wide", initial_sidebar_state=296)

    # Imported here because pages import this module back when Streamlit runs them by themselves (see their last lines).
    from pages._language import say, settle_language  # noqa: PLC0415
    from pages._shared import frame  # noqa: PLC0415
    from pages.texts import frame as texts  # noqa: PLC0415

    settle_language()
    pages = {
        "map": st.Page(show_map, title=say(texts.MAP), url_path="map", default=True),
        "articles": st.Page(show_articles, title=say(texts.ARTICLES), url_path="articles"),
        "review": st.Page(show_review, title=say(texts.REVIEW), url_path="review"),
        "sources": st.Page(show_sources, title=say(texts.SOURCES), url_path="sources"),
        "about": st.Page(show_about, title=say(texts.ABOUT), url_path="about"),
    }
    st.session_state["pages"] = pages
    chosen = st.navigation(list(pages.values()), position="top")
    with frame():
        if "upload_running" in st.session_state and chosen is not pages["articles"]:
            from pages._upload_strip import show_upload_strip  # noqa: PLC0415

            show_upload_strip()
        chosen.run()


# Each page is imported when it is first shown: what the others need may take a second to load.
def show_map() -> None:
    """The Map page; the first one of a process begins with an empty map and loads the rest behind it."""
    from pages._opening import open_behind_a_map  # noqa: PLC0415

    open_behind_a_map()
    from pages import map  # noqa: PLC0415

    map.page()


def show_articles() -> None:
    """The Articles page."""
    from pages import articles  # noqa: PLC0415

    articles.page()


def show_sources() -> None:
    """The Sources page."""
    from pages import sources  # noqa: PLC0415

    sources.page()


def show_review() -> None:
    """The Review page."""
    from pages import review  # noqa: PLC0415

    review.page()


def show_about() -> None:
    """The About page."""
    from pages import about  # noqa: PLC0415

    about.page()


if __name__ == "__main__":
    main()
