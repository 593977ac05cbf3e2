"""Spots lie in the countries whose outlines are around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.exports.basemap import country_of_spot, world
from geo.territory import country_at


@pytest.mark.parametrize(
    ("lat", "lon", "country"),
    [
        (36.2, 37.16, "SY"),
        (31.13, 33.8, "EG"),
        (50.45, 30.52, "UA"),
        (-29.6, 28.2, "LS"),
        (-29.1, 26.2, "ZA"),
        (45.3, 34.1, "UA"),
        (33.1, 35.8, "SY"),
        (42.66, 21.16, "XK"),
        (31.52, 34.45, "PS"),
        (55.75, 37.6 + 360, "RU"),
        (46.48, 30.75, "UA"),
        (33.9, 35.47, "LB"),
        (43.0, 34.0, None),
        (0.0, -30.0, None),
        (67.0, -177.0, "RU"),
    ],
    ids=[
        "Aleppo", "Arish", "Kyiv", "Lesotho is a hole of South Africa", "Bloemfontein", "Crimea", "Golan", "Pristina",
        "Gaza", "once round the world", "Odesa at the coast", "Beirut at the coast", "Black Sea", "Atlantic",
        "Chukotka",
    ],
)  # fmt: skip
def test_a_spot_lies_in_its_country(lat: float, lon: float, country: str | None) -> None:
    assert country_of_spot(lat, lon) == country


SQUARE = [[0.0, 0.0], [10.0, 0.0], [10.0, 10.0], [0.0, 10.0], [0.0, 0.0]]
HOLE = [[4.0, 4.0], [6.0, 4.0], [6.0, 6.0], [4.0, 6.0], [4.0, 4.0]]
LAND = {
    "features": [
        {"properties": {"kind": "country", "iso": "AA"}, "geometry": {"type": "Polygon", "coordinates": [SQUARE, HOLE]}}
    ]
}


@given(st.floats(-20, 20), st.floats(-20, 20))
def test_inside_is_inside_the_outline_and_outside_its_holes(lat: float, lon: float) -> None:
    margin = 0.5
    inside = 0 < lat < 10 and 0 < lon < 10 and not (4 < lat < 6 and 4 < lon < 6)
    edges = (0, 4, 6, 10)
    if min(abs(lat - edge) for edge in edges) > margin and min(abs(lon - edge) for edge in edges) > margin:
        assert country_at(lat, lon, LAND) == ("AA" if inside else None)


def test_every_area_of_the_base_map_has_a_code_or_counts_to_nobody() -> None:
    kinds = [one["properties"] for one in world()["features"] if one["properties"]["kind"] in {"country", "disputed"}]
    assert {one["name"] for one in kinds if not one.get("iso") and not one.get("part_of")} <= {
        "Siachen Glacier",
        "Indian Ocean Ter.",
    }
