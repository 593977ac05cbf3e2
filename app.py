"""Dateline's dashboard: streamlit run app.py"""

from pathlib import Path

import streamlit as st

ICON = Path(__file__).parent / "pages" / "assets" / "icon.png"


def main() -> None:
    """Set up the page, offer the navigation, run the page that was asked for."""
    # A :material/...: page icon would make the browser fetch a font from another machine.
    st.set_page_config(page_title="Dateline", page_icon=str(ICON), layout="wide", initial_sidebar_state=296)

    # Imported here because pages import this module back when Streamlit runs them by themselves (see their last lines).
    from pages import about, articles, map  # noqa: PLC0415
    from pages._shared import frame  # noqa: PLC0415

    pages = {
        "map": st.Page(map.page, title="Map", url_path="map", default=True),
        "articles": st.Page(articles.page, title="Articles", url_path="articles"),
        "about": st.Page(about.page, title="About", url_path="about"),
    }
    st.session_state["pages"] = pages
    chosen = st.navigation(list(pages.values()), position="top")
    with frame():
        chosen.run()


if __name__ == "__main__":
    main()
