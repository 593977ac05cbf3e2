"""Foreign towns as Russian papers spell them, made from Spanish, Portuguese, French and plain Latin spellings."""

import pytest

from data.gazetteer import open_gazetteer
from data.places.cyrillic import cyrillic_spellings
from geo.names import strict_key

GAZETTEER = open_gazetteer()


@pytest.mark.parametrize(
    ("name", "country", "russian"),
    [
        ("Culiacán", "MX", "Кульякан"),
        ("Chilpancingo", "MX", "Чильпансинго"),
        ("Buenaventura", "CO", "Буэнавентура"),
        ("Jamundí", "CO", "Хамунди"),
        ("Guaviare", "CO", "Гуавьяре"),
        ("Nampula", "MZ", "Нампула"),
        ("Pemba", "MZ", "Пемба"),
        ("Ouagadougou", "BF", "Уагадугу"),
        ("Djibo", "BF", "Джибо"),
        ("Tahoua", "NE", "Тахуа"),
        ("Kidal", "ML", "Кидаль"),
        ("Maiduguri", "NG", "Майдугури"),
        ("Sokoto", "NG", "Сокото"),
        ("Bukavu", "CD", "Букаву"),
        ("Al Manaqil", "SD", "Манакиль"),
        ("Kadugli", "SD", "Кадугли"),
        ("Mazar-e Sharif", "AF", "Мазар-Э Шариф"),
    ],
)
def test_a_towns_name_is_spelt_by_the_rules_of_its_language(name: str, country: str, russian: str) -> None:
    assert [strict_key(one) for one in cyrillic_spellings(name, country)] == [strict_key(russian)]


@pytest.mark.parametrize(
    ("name", "country"), [("Leicester", "GB"), ("Zhengzhou", "CN"), ("Benin City", "NG"), ("Дори", "BF")]
)
def test_names_that_are_not_spelt_by_sound_are_left_alone(name: str, country: str) -> None:
    assert list(cyrillic_spellings(name, country)) == []


@pytest.mark.parametrize(("name", "country"), [("Фунтуа", "NG"), ("Суккур", "PK"), ("Онича", "NG")])
def test_towns_that_no_source_names_in_russian_are_found(name: str, country: str) -> None:
    assert country in {hit.place.country for hit in GAZETTEER.find(strict_key(name))}
