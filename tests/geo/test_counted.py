"""What is packed for the map stays small and capped, however many reports there are."""

import json
import zlib

import numpy as np
import pytest
from pandas import DataFrame

from geo.maps.counted import Sites, drawn_sites
from geo.maps.rows import MOST_AREAS, MOST_POINTS
from geo.model import EventType

TYPES = tuple(map(str, EventType))
N_SITES, N_REPORTS = 8_000, 1_000_000
# Of the 150 kB that a change of a filter may send, the map's share; the lists and the panel need the rest.
MOST_BYTES = 110_000


@pytest.fixture(scope="module")
def sites():
    random = np.random.default_rng(1)
    lats, lons = random.uniform(-50, 60, N_SITES).round(4), random.uniform(-20, 140, N_SITES).round(4)
    is_area = np.arange(N_SITES) % 20 == 0
    ways = np.where(is_area, "area", "at")
    return Sites.of(
        DataFrame(
            {
                "location": [f"Place {number}" for number in range(N_SITES)],
                "country": "Syria",
                "latitude": lats,
                "longitude": lons,
                "geo_precision": np.where(is_area, "admin1", "settlement"),
                "geo_radius_km": np.where(is_area, 60.0, 3.0),
                "map_row": [f"{way}:{lat:.4f},{lon:.4f}" for way, lat, lon in zip(ways, lats, lons, strict=True)],
            }
        )
    )


@pytest.fixture(scope="module")
def counts():
    random = np.random.default_rng(2)
    pairs = random.integers(0, N_SITES * len(TYPES), N_REPORTS)
    found = np.bincount(pairs, minlength=N_SITES * len(TYPES)).reshape(N_SITES, len(TYPES))
    # a place has a few types of events, not all of them
    return found * (random.random(found.shape) < 0.3)


@pytest.fixture(scope="module")
def drawn(sites, counts):
    return drawn_sites(sites, counts, TYPES)


def test_of_a_million_reports_the_biggest_places_are_drawn_and_the_others_counted(drawn, counts):
    packed = json.loads(drawn.content(None))["packed"]
    n_areas = len(packed["sites"]) - packed["points"]
    assert (packed["points"], n_areas) == (MOST_POINTS, MOST_AREAS)
    assert drawn.left_out == np.count_nonzero(counts.sum(axis=1)) - MOST_POINTS - MOST_AREAS
    points = packed["counts"][: packed["points"]]
    assert points == sorted(points, reverse=True)


def test_what_is_sent_of_them_fits_into_the_share_of_a_filter_change(drawn):
    assert len(zlib.compress(drawn.content(None).encode())) < MOST_BYTES


def test_lifting_out_another_symbol_packs_nothing_anew(drawn):
    one, other = drawn.content("at:1.0000,1.0000"), drawn.content("at:2.0000,2.0000")
    assert one.replace("1.0000", "2.0000") == other


def test_the_numbers_of_a_row_add_up_to_its_count(drawn):
    packed = json.loads(drawn.content(None))["packed"]
    assert [sum(tally[1::2]) for tally in packed["tallies"]] == packed["counts"]
