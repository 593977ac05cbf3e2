"""Spellings of the seven languages' newsrooms: each is a name the gazetteer knows, and means the place it should."""

from collections import defaultdict

import pytest

from benchmarks.spellings import LANGUAGES, Spelling, find_form, forms_in_text, is_right, look_up, read_spellings
from data.gazetteer import open_gazetteer
from data.places.spellings import arabic_spellings, ukrainian_spellings
from geo.model import PlaceKind

GAZETTEER = open_gazetteer()
# Of a language's spellings so many per cent stand for the place itself first; the rest are namesakes (Tripoli, Saida).
RIGHT_FIRST = 97.0
# Of the bent forms so many are found: "в Дамаске", "у Луцьку", وحلب.
BENT_FOUND = 99.0


def test_every_spelling_of_the_list_is_a_name_the_gazetteer_knows() -> None:
    assert [one for one in read_spellings() if not look_up(GAZETTEER, one.name)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_languages_spellings_mean_the_place_they_should(language: str) -> None:
    listed = [one for one in read_spellings() if one.language == language]
    right = [one for one in listed if (hits := look_up(GAZETTEER, one.name)) and is_right(one, hits[0])]
    assert len(listed) > 1_700
    assert 100 * len(right) / len(listed) >= RIGHT_FIRST


def test_bent_names_are_found_too() -> None:
    found: dict[str, list[bool]] = defaultdict(list)
    for one in read_spellings():
        for form in forms_in_text(one):
            hits = find_form(GAZETTEER, form, one.language)
            found[one.language].append(any(is_right(one, hit) for hit in hits))
    assert set(found) == {"ru", "uk", "ar"}
    assert all(100 * sum(right) / len(right) >= BENT_FOUND for right in found.values())


@pytest.mark.parametrize(
    ("name", "language", "country", "at"),
    [
        ("Yenín", "es", "PS", (32.46, 35.30)),
        ("Jan Yunis", "es", "PS", (31.34, 34.31)),
        ("Naipyidó", "es", "MM", (19.75, 96.13)),
        ("Deir Ezzor", "es", "SY", (35.34, 40.14)),
        ("Sueida", "es", "SY", (32.71, 36.57)),
        ("Vínitsia", "es", "UA", (49.23, 28.47)),
        ("Yuba", "es", "SS", (4.85, 31.58)),
        ("Járkov", "es", "UA", (49.98, 36.25)),
        ("Chibok", "de", "NG", (10.87, 12.85)),
        ("Kolofata", "fr", "CM", (11.16, 14.01)),
        ("Wagah", "en", "PK", (31.60, 74.57)),
        ("Zalingei", "en", "SD", (12.91, 23.47)),
        ("Martissant", "fr", "HT", (18.53, -72.36)),
        ("Rangun", "de", "MM", (16.81, 96.16)),
        ("Rangún", "es", "MM", (16.81, 96.16)),
        ("Часовому Яру", "uk", "UA", (48.59, 37.83)),
        ("مقاطعة دونيتسك", "ar", "UA", (48.0, 37.5)),
        ("ولاية كادونا", "ar", "NG", (10.33, 7.75)),
        ("كراكاس", "ar", "VE", (10.49, -66.88)),
        ("بورت أو برنس", "ar", "HT", (18.54, -72.34)),
        ("ستيباناكيرت", "ar", "AZ", (39.82, 46.75)),
        ("بالاكوت", "ar", "PK", (34.54, 73.35)),
        ("جاناوزن", "ar", "KZ", (43.34, 52.86)),
        ("Пахалгам", "ru", "IN", (34.02, 75.32)),
        ("Натанз", "ru", "IR", (33.51, 51.92)),
        ("Тилабери", "ru", "NE", (14.21, 1.45)),
        ("Марави", "ru", "PH", (8.00, 124.29)),
        ("Цхінвалі", "uk", "GE", (42.23, 43.97)),
        ("Ісфаган", "uk", "IR", (32.65, 51.67)),
        ("Таїз", "uk", "YE", (13.58, 44.02)),
        ("Мерове", "uk", "SD", (18.48, 31.82)),
        ("Зугдіді", "uk", "GE", (42.51, 41.87)),
    ],
)
def test_what_newsrooms_write_means_the_place(name: str, language: str, country: str, at: tuple[float, float]) -> None:
    first = look_up(GAZETTEER, name)[0]
    assert first.place.country == country
    assert is_right(Spelling(name, language, country, at), first)


def test_jenin_is_the_town_before_its_district() -> None:
    assert look_up(GAZETTEER, "Jenin")[0].place.kind is PlaceKind.SETTLEMENT
    assert look_up(GAZETTEER, "Yenín")[0].place.kind is PlaceKind.SETTLEMENT


def test_what_a_source_says_by_mistake_is_forgotten() -> None:
    assert "Pyinmana" not in {hit.place.name for hit in look_up(GAZETTEER, "Rangun")}


def test_stepanakert_has_the_people_of_the_years_it_was_told_of() -> None:
    place = look_up(GAZETTEER, "Stepanakert")[0].place
    assert (place.country, place.population) == ("AZ", 55_000)


@pytest.mark.parametrize(("name", "place"), [("Дженін", "PS"), ("Salisbury", "GB"), ("Poti", "GE")])
def test_a_foreign_citys_other_name_does_not_stand_before_a_towns_own(name: str, place: str) -> None:
    assert look_up(GAZETTEER, name)[0].place.country == place


@pytest.mark.parametrize(
    ("russian", "ukrainian"),
    [
        ("Киншаса", "Кіншаса"),
        ("Эль-Хасака", "Ель-Хасака"),
        ("Эрбиль", "Ербіль"),
        ("Мадрид", "Мадрід"),
        ("Тыграй", "Тиграй"),
    ],
)
def test_a_russian_name_is_written_as_ukrainian_writes_it(russian: str, ukrainian: str) -> None:
    assert ukrainian in ukrainian_spellings(russian)


def test_a_ukrainian_name_is_left_as_it_is() -> None:
    assert list(ukrainian_spellings("Київ")) == []


@pytest.mark.parametrize(("english", "spanish"), [("jenin", "yenin"), ("khan yunis", "jan yunis"), ("ghouta", "guta")])
def test_an_arabic_name_is_written_as_spanish_writes_it(english: str, spanish: str) -> None:
    assert spanish in arabic_spellings(english)


@pytest.mark.parametrize("word", ["Команда", "Кости", "Шире", "Хула", "Барака", "Вага"])
def test_no_ordinary_word_became_a_place(word: str) -> None:
    listed = {name for one in read_spellings() for name in (one.name,)}
    assert word not in listed
