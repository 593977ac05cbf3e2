"""Where the map stands, as an address says it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.maps.view import MapView, read_view


@settings(max_examples=50)
@given(
    zoom=st.integers(2, 11),
    lat=st.integers(-900_000, 900_000),
    lon=st.integers(-1_800_000, 1_800_000),
)
def test_a_view_written_and_read_is_the_same(zoom: int, lat: int, lon: int) -> None:
    view = MapView(zoom=zoom, lat=lat / 10_000, lon=lon / 10_000)
    assert read_view(f"{view.zoom}/{view.lat:.4f}/{view.lon:.4f}") == view


@pytest.mark.parametrize(
    "text", ["", "6", "6/35", "12/35/38", "1/35/38", "6/91/38", "6/35/181", "6/x/38", "6/35/38/1", "6/1e1/3", "６/3/3"]
)
def test_what_is_no_view_is_none(text: str) -> None:
    assert read_view(text) is None
