from itertools import pairwise
from math import asin, cos, radians, sin, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.circles import EARTH_RADIUS_KM, circle_geometry


def _distance_km(lat1, lon1, lat2, lon2):
    lat1, lon1, lat2, lon2 = map(radians, (lat1, lon1, lat2, lon2))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(sqrt(half))


def _rings(geometry):
    if geometry["type"] == "Polygon":
        return geometry["coordinates"]
    return [polygon[0] for polygon in geometry["coordinates"]]


def _area(ring):
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring)) / 2


@given(st.floats(-90, 90), st.floats(-180, 180), st.floats(0.1, 3000))
def test_rings_are_closed_counter_clockwise_and_on_the_globe(lat, lon, radius_km):
    for ring in _rings(circle_geometry(lat, lon, radius_km)):
        assert ring[0] == ring[-1]
        assert len(ring) >= 4
        assert _area(ring) >= 0
        assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in ring)


@given(st.floats(-60, 60), st.floats(-180, 180), st.floats(1, 1000))
def test_every_corner_off_the_antimeridian_is_a_radius_away(lat, lon, radius_km):
    corners = [corner for ring in _rings(circle_geometry(lat, lon, radius_km)) for corner in ring]
    distances = [_distance_km(lat, lon, y, x) for x, y in corners if abs(x) < 180]
    assert distances == pytest.approx([radius_km] * len(distances), rel=1e-3, abs=1e-3)


def test_a_circle_in_the_middle_of_the_map_is_one_polygon():
    assert circle_geometry(35.0, 38.5, 350.0)["type"] == "Polygon"


@pytest.mark.parametrize("lon", [179.0, -179.0])
def test_a_circle_across_the_antimeridian_is_cut_in_two(lon):
    geometry = circle_geometry(-17.0, lon, 500.0)
    assert geometry["type"] == "MultiPolygon"
    sides = {max(abs(x) for x, _ in ring) for ring in _rings(geometry)}
    assert len(_rings(geometry)) == 2
    assert sides == {180.0}


@pytest.mark.parametrize(("lat", "edge"), [(89.0, 90.0), (-89.0, -90.0)])
def test_a_circle_around_a_pole_reaches_all_around_it(lat, edge):
    (ring,) = _rings(circle_geometry(lat, 10.0, 500.0))
    assert {x for x, _ in ring} == {-180.0, 180.0}
    assert edge in {y for _, y in ring}
