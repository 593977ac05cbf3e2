"""The towns a map names deep in: the known name of each, biggest first, in both languages."""

import json
from pathlib import Path
from typing import Any

import pytest

from data.exports.basemap import world
from geo.territory import country_at

TOWNS: Any = json.loads(
    (Path(__file__).resolve().parents[2] / "data/bundled/basemap/towns.json").read_text(encoding="utf-8")
)
NAMES = TOWNS["names"]["en"].split("\n")
SPOTS = list(zip(TOWNS["at"][::2], TOWNS["at"][1::2], strict=True))


def test_every_town_has_a_place_and_a_line_in_every_language() -> None:
    assert len(SPOTS) == len(NAMES) == len(TOWNS["names"]["de"].split("\n"))
    assert all(NAMES)
    assert set(TOWNS["names"]) == {"en", "de"}


@pytest.mark.parametrize("name", ["Aleppo", "Mariupol", "Goma", "Mosul", "Tokyo", "Kobani", "Khan Younis", "Bakhmut"])
def test_towns_of_the_news_are_among_them(name: str) -> None:
    assert name in NAMES


@pytest.mark.parametrize("name", ["Al Mawsil al Jadidah", "Ras Bayrut", "Cankaya"])
def test_a_quarter_that_bears_the_people_of_its_town_is_not(name: str) -> None:
    assert name not in NAMES


@pytest.mark.parametrize(("english", "german"), [("Moscow", "Moskau"), ("Damascus", "Damaskus"), ("Berlin", "")])
def test_a_german_map_says_the_german_name(english: str, german: str) -> None:
    assert TOWNS["names"]["de"].split("\n")[NAMES.index(english)] == german


def test_they_lie_where_their_country_is() -> None:
    lat, lon = SPOTS[NAMES.index("Aleppo")]
    assert country_at(lat / TOWNS["per_degree"], lon / TOWNS["per_degree"], world()) == "SY"


def test_the_file_is_small_enough_to_fetch_at_once() -> None:
    assert len(NAMES) < 40_000
