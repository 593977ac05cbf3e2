"""The Articles page."""

import streamlit as st


def page() -> None:
    """Draw the page."""
    st.header("Articles")


if __name__ == "__main__":  # only Streamlit's own search of pages/ gets here, on a first request after a restart
    from app import main

    main()
