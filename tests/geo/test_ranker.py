"""The shares of a name's places: they add up, do not depend on any order, and follow what stands in the article."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.distance import distance_km
from geo.model import MatchKind, NameKind, Place, PlaceKind
from geo.ports import NameHit
from geo.ranker import Choice, Name, rank
from geo.ranker_features import name_features

_KINDS = [PlaceKind.SETTLEMENT, PlaceKind.ADMIN1, PlaceKind.COUNTRY, PlaceKind.WATER, PlaceKind.REGION]


def choice(place: Place, number: int = 0, name_kind: NameKind = NameKind.PRIMARY) -> Choice:
    features = name_features(
        place.kind,
        name_kind,
        MatchKind.STRICT,
        place.population,
        number,
        is_behind_town=False,
        is_capital=False,
        is_native=False,
        is_outdone=False,
        is_in_namesake=False,
    )
    return Choice(NameHit(place, name_kind, MatchKind.STRICT), features, {})


def town(id_: str, lat: float, lon: float, country: str = "SY", population: int = 20_000) -> Place:
    return Place(id=id_, name=id_, lat=lat, lon=lon, kind=PlaceKind.SETTLEMENT, country=country, population=population)


def name(key: str, *choices: Choice) -> Name:
    return Name(key, list(choices), {"none": 1.0}, n_places=len(choices))


PLACES = st.builds(
    Place,
    id=st.uuids().map(str),
    name=st.just("x"),
    lat=st.floats(-80, 80),
    lon=st.floats(-180, 180),
    kind=st.sampled_from(_KINDS),
    country=st.sampled_from(["SY", "UA", "US"]),
    admin1=st.sampled_from([None, "A", "B"]),
    population=st.none() | st.integers(1, 20_000_000),
    radius_km=st.floats(1, 400),
)
GROUPS = st.lists(st.lists(PLACES, min_size=1, max_size=4, unique_by=lambda place: place.id), min_size=1, max_size=5)


def names_of(groups: list[list[Place]]) -> list[Name]:
    return [
        name(str(number), *[choice(place, rank_) for rank_, place in enumerate(places)])
        for number, places in enumerate(groups)
    ]


def shares_of(names: list[Name]) -> dict[tuple[str, str], float]:
    return {(one.key, found.place.id): found.share for one in names for found in one.choices}


@given(GROUPS)
@settings(max_examples=40, deadline=None)
def test_the_shares_of_a_name_and_of_none_make_one(groups: list[list[Place]]) -> None:
    names = names_of(groups)
    rank(names)
    for one in names:
        shares = [found.share for found in one.choices]
        assert all(0 <= share <= 1 for share in shares)
        assert sum(shares) + one.none == pytest.approx(1.0)


@given(GROUPS, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_the_order_of_names_and_of_choices_does_not_matter(groups: list[list[Place]], random: object) -> None:
    names, shuffled = names_of(groups), names_of(groups)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # a random.Random
    for one in shuffled:
        random.shuffle(one.choices)  # type: ignore[attr-defined]
    rank(names)
    rank(shuffled)
    assert shares_of(shuffled) == pytest.approx(shares_of(names))


@given(GROUPS)
@settings(max_examples=20, deadline=None)
def test_ranking_twice_changes_nothing(groups: list[list[Place]]) -> None:
    names = names_of(groups)
    rank(names)
    once = shares_of(names)
    rank(names)
    assert shares_of(names) == once


@given(st.floats(-60, 60), st.floats(-170, 170))
@settings(max_examples=40, deadline=None)
def test_another_place_that_is_far_from_all_and_in_no_country_of_theirs_changes_nothing(lat: float, lon: float) -> None:
    places = [town("a", 36.2, 37.2), town("b", 40.5, -80.2, "US")]
    far = town("c", lat, lon, "NZ")
    alone, with_far = names_of([places]), names_of([places, [far]])
    if any(distance_km(far.lat, far.lon, place.lat, place.lon) < 700 for place in places):
        return
    rank(alone)
    rank(with_far)
    assert [found.share for found in with_far[0].choices] == pytest.approx([found.share for found in alone[0].choices])


@given(st.floats(1, 400))
@settings(max_examples=30, deadline=None)
def test_a_place_nearby_speaks_for_its_neighbour(km: float) -> None:
    places = [town("a", 36.2, 37.2), town("b", 40.5, -80.2, "US")]
    beside = town("c", 36.2 + km / 111.2, 37.2, "TR")
    alone, accompanied = names_of([places]), names_of([places, [beside]])
    rank(alone)
    rank(accompanied)
    assert accompanied[0].choices[0].share >= alone[0].choices[0].share


def test_a_place_that_bears_the_name_of_old_stands_behind_its_equal() -> None:
    living, old = town("a", 48.3, 37.2, "UA"), town("b", 51.5, 46.1, "RU")
    one = name("pokrovsk", choice(living), choice(old, 0, NameKind.HISTORIC))
    rank([one])
    assert one.choices[0].share > 5 * one.choices[1].share


@pytest.mark.parametrize("larger", [50_000, 500_000, 5_000_000])
def test_of_two_equal_namesakes_the_larger_is_likelier(larger: int) -> None:
    small, large = town("a", 36.2, 37.2), replace(town("b", 40.5, -80.2), population=larger)
    one = name("x", choice(small), choice(large))
    rank([one])
    assert one.choices[1].share > one.choices[0].share
