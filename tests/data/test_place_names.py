"""German names of places: known to the gazetteer, and only where there is one."""

import json

import pytest

from data.gazetteer import BUNDLED, open_gazetteer
from data.german_towns import GERMAN_DIVISIONS, GERMAN_TOWNS
from data.place_names import country_name, place_name
from geo.countries import COUNTRIES
from geo.names import strict_key
from geo.wording import Language

EN, DE = Language


@pytest.mark.parametrize(
    ("name", "country", "german"),
    [
        ("Moscow", "Russia", "Moskau"),
        ("Damascus", "SY", "Damaskus"),
        ("Kyiv", "UA", "Kiew"),
        ("Homs", "Syria", "Homs"),
        ("Aleppo Governorate", "SY", "Gouvernement Aleppo"),
        ("Moscow Oblast", "RU", "Oblast Moskau"),
        ("Beyrouth", "LB", "Beirut"),
        ("Syria", "SY", "Syrien"),
        ("Moskva", "RU", "Moskau"),
        ("Lower Saxony", "DE", "Niedersachsen"),
        ("Respublika Kareliya", "Russia", "Karelien"),
        ("Black Sea", None, "Schwarzes Meer"),
        ("Georgia", "GE", "Georgien"),
        ("Georgia", "US", "Georgia"),
        ("Nowhere at all", "SY", "Nowhere at all"),
        ("", None, ""),
    ],
)
def test_places_have_the_name_german_readers_expect(name, country, german):
    assert place_name(name, country, DE) == german
    assert place_name(name, country, EN) == name


@pytest.mark.parametrize(("country", "german"), [("Russia", "Russland"), ("SY", "Syrien"), ("XX", "XX")])
def test_countries_are_known_by_code_and_by_english_name(country, german):
    assert country_name(country, DE) == german


def test_every_country_has_a_german_name():
    assert [code for code in COUNTRIES if not country_name(code, DE).strip()] == []


def test_the_gazetteer_knows_every_german_town_by_both_names():
    gazetteer = open_gazetteer()
    unknown = [
        (name, country, german)
        for (name, country), german in GERMAN_TOWNS.items()
        if not any(
            hit.place.name == name and hit.place.country == country for hit in gazetteer.find(strict_key(german))
        )
    ]
    assert unknown == []


def test_every_division_with_a_german_name_is_one_of_the_gazetteer():
    divisions = set(json.loads((BUNDLED / "gazetteer" / "labels.json").read_text("utf-8"))["divisions"])
    assert {name for name, _ in GERMAN_DIVISIONS} - divisions == set()
