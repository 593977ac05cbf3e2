"""Where the map stands: its place on the page, and the one call that draws it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import streamlit as st
from streamlit_folium import st_folium

from geo.maps.offline import offline_map
from pages._shared import asset_urls

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

    from geo.maps.layers import ArrayLayer

HEIGHT_PX = 540
MAP = "map_view"


def map_and_panel() -> "tuple[DeltaGenerator, DeltaGenerator]":
    """The column of the map and that of the panel."""
    left, right = st.columns([2.45, 1], gap="small")
    return left, right


def bar() -> "DeltaGenerator":
    """The line above the map."""
    return st.container(key="bar", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center")


def show_map(layer: "ArrayLayer | None", *, dark: bool, on_change: Callable[[], None] | None = None) -> None:
    """The base map with a layer, or empty. The browser keeps the frame as long as the page draws it at this place."""
    with st.container(key="map-frame"):
        st_folium(
            offline_map(asset_urls(), dark=dark, in_page=True),
            key=MAP,
            feature_group_to_add=layer,
            returned_objects=["last_object_clicked_popup"],
            use_container_width=True,
            height=HEIGHT_PX,
            on_change=on_change,
        )
