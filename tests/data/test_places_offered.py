"""Places are found by their name or its beginning, in any script, the likeliest first."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.analyser import BundledAnalyser
from data.gazetteer import open_gazetteer
from geo.names import strict_key

ANALYSER = BundledAnalyser()
GAZETTEER = open_gazetteer()
FEW = 6


def offered(typed: str, most: int = FEW) -> list[str]:
    return [place.name for place in ANALYSER.find_places(typed)[:most]]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Alep", "Aleppo"),
        ("ALÉPP", "Aleppo"),
        ("Халеб", "Aleppo"),
        ("Мариуп", "Mariupol"),
        ("حل", "Aleppo"),
        ("Syr", "Syria"),
        ("Germ", "Germany"),
        ("Deutschl", "Germany"),
        ("Khan Yu", "Khan Younis"),
        ("Homs", "Homs"),
        ("Paris", "Paris"),
    ],
)
def test_the_beginning_of_a_name_offers_its_most_likely_place_first(typed: str, first: str) -> None:
    assert offered(typed)[0] == first


@pytest.mark.parametrize(
    ("typed", "name"), [("Dam", "Damascus"), ("Hom", "Homs"), ("raq", "Raqqa"), ("Donez", "Donetsk"), ("kob", "Kobani")]
)
def test_a_town_of_the_news_is_among_the_first(typed: str, name: str) -> None:
    assert name in offered(typed)


@pytest.mark.parametrize("typed", ["Hom", "San", "Kob", "Al"])
def test_who_bears_the_whole_name_is_offered_however_many_names_begin_so(typed: str) -> None:
    whole = {hit.place.id for hit in GAZETTEER.find(strict_key(typed))[:10]}
    assert whole <= {place.id for place in ANALYSER.find_places(typed)[:30]}


def test_every_place_is_offered_once() -> None:
    found = [place.id for place in ANALYSER.find_places("san")]
    assert len(found) == len(set(found)) > FEW


@pytest.mark.parametrize("typed", ["", "s", "\ud800\ud800", "zzqxy", "%_", "\u202e\u202e"])
def test_what_begins_no_name_offers_nothing(typed: str) -> None:
    assert GAZETTEER.find_beginning(strict_key(typed)) == ()


@given(st.sampled_from(["damascus", "mosul", "москва", "حلب", "new york", "al bab"]), st.integers(2, 8))
@settings(max_examples=30, deadline=None)
def test_a_longer_beginning_never_offers_a_place_without_it(name: str, length: int) -> None:
    beginning = name[:length].strip()
    found = GAZETTEER.find_beginning(beginning)
    assert found
    people = [hit.place.population or 0 for hit in found]
    assert people == sorted(people, reverse=True)
    whole = GAZETTEER.find(name)[0].place
    bigger = [one for one in people if one >= (whole.population or 0)]
    # only more populous places may push it out
    assert whole.id in {hit.place.id for hit in found} or len(bigger) == len(found)
