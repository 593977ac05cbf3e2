"""A country named by its adjective, beside its soil, its cities or its coast, is where it happens."""

import pytest

from geo.model import PlaceKind
from tests.geo.conftest import Read, make_place, told

CHAD = make_place("Chad", "TD", PlaceKind.COUNTRY)


@pytest.mark.parametrize(
    ("language", "adjective", "text"),
    [
        ("de", "tschadischen", "In mehreren tschadischen Städten demonstrierten Tausende."),
        ("de", "tschadischem", "Auf tschadischem Boden kam es zu Gefechten."),
        ("en", "Chadian", "Thousands demonstrated in several Chadian towns."),
        ("en", "Chadian", "Soldiers clashed with rebels on Chadian soil."),
        ("fr", "tchadiennes", "Des milliers de personnes ont manifesté dans plusieurs villes tchadiennes."),
        ("fr", "tchadien", "Des combats ont éclaté en territoire tchadien."),
        ("es", "chadianas", "Miles de personas protestaron en varias ciudades chadianas."),
        ("es", "chadiano", "Estallaron combates en territorio chadiano."),
        ("ru", "чадских", "Тысячи людей вышли на митинги в чадских городах."),
        ("uk", "чадських", "Тисячі людей вийшли на мітинги в чадських містах."),
        ("ar", "تشادية", "تظاهر الآلاف في عدة مدن تشادية."),
    ],
)
def test_a_country_beside_its_land_is_where_it_happens(read: Read, language: str, adjective: str, text: str) -> None:
    reports = read(text, language, adjectives=[(adjective, CHAD)])
    assert [place for _, place in told(reports)] == [adjective]


@pytest.mark.parametrize(
    ("language", "adjective", "text"),
    [
        ("de", "tschadischen", "In den tschadischen Städten Homs und Hama demonstrierten Tausende."),
        ("en", "Chadian", "Thousands demonstrated in the Chadian towns of Homs and Hama."),
        ("fr", "tchadiennes", "Des milliers de personnes ont manifesté dans les villes tchadiennes de Homs et Hama."),
        ("es", "chadianas", "Miles de personas protestaron en las ciudades chadianas de Homs y Hama."),
    ],
)
def test_but_not_where_the_towns_are_named(read: Read, language: str, adjective: str, text: str) -> None:
    reports = read(text, language, ["Homs", "Hama"], adjectives=[(adjective, CHAD)])
    assert {place for _, place in told(reports)} == {"Homs", "Hama"}


def test_nor_where_the_adjective_says_who(read: Read) -> None:
    reports = read("Chadian soldiers clashed with rebels in Homs.", "en", ["Homs"], adjectives=[("Chadian", CHAD)])
    assert [place for _, place in told(reports)] == ["Homs"]
