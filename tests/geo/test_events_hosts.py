"""Capitals and countries without a preposition that are the scene all the same, and those that only help or border."""

from dataclasses import replace
from datetime import date

import pytest

from geo.events import find_reports
from geo.languages import pack_for
from geo.model import EventType, Place, PlaceKind
from tests.geo.conftest import Bench, Read, make_place

CAIRO, RABAT = make_place("Cairo", "EG"), make_place("Rabat", "MA")
TUESDAY = date(2024, 5, 14)
QATAR = make_place("Qatar", "QA", PlaceKind.COUNTRY)


def told(read: Read, text: str, language: str, places: list[tuple[str, Place]]) -> list[tuple[str, str | None]]:
    reports = read(text, language, places)
    return [(report.event_type.value, report.where.mention.surface if report.where else None) for report in reports]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("fr", "Le Caire accueille de nouveaux pourparlers de paix entre les deux camps.", "Caire"),
        ("es", "Rabat acogió una cumbre de los ministros de Exteriores.", "Rabat"),
        ("en", "Rabat hosted peace talks between the two sides.", "Rabat"),
        ("de", "Rabat war Gastgeber neuer Friedensgespräche.", "Rabat"),
        ("ru", "Рабат принял мирные переговоры сторон.", "Рабат"),
        ("uk", "Рабат прийняв мирні переговори сторін.", "Рабат"),
        ("ar", "استضافت الرباط محادثات سلام بين الطرفين.", "الرباط"),
    ],
)
def test_a_capital_that_hosts_talks_is_where_they_are(read: Read, language: str, text: str, place: str) -> None:
    capital = CAIRO if place == "Caire" else RABAT
    assert told(read, text, language, [(place, capital)]) == [("diplomacy", place)]


def test_a_capital_that_welcomes_a_deal_hosts_nothing(read: Read) -> None:
    assert told(read, "Rabat acogió con alivio las negociaciones de paz.", "es", [("Rabat", RABAT)]) == []


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Rabat a été le théâtre de violents heurts entre jeunes et policiers.", "riot"),
        ("es", "Rabat fue escenario de un atentado con coche bomba.", "bombing"),
        ("fr", "Rabat a connu une grande manifestation contre la vie chère.", "protest"),
        ("es", "Rabat registró choques entre manifestantes y policías.", "riot"),
    ],
)
def test_the_scene_of_something_is_where_it_happened(read: Read, language: str, text: str, kind: str) -> None:
    assert told(read, text, language, [("Rabat", RABAT)]) == [(kind, "Rabat")]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("fr", "Le ministre des Affaires étrangères a visité Rabat.", "Rabat"),
        ("es", "El canciller alemán visitó Rabat.", "Rabat"),
        ("en", "The foreign minister visited Rabat.", "Rabat"),
        ("de", "Der Außenminister besuchte Rabat.", "Rabat"),
        ("de", "Der Außenminister hat Rabat besucht.", "Rabat"),
        ("ru", "Министр иностранных дел посетил Рабат.", "Рабат"),
        ("uk", "Міністр закордонних справ відвідав Рабат.", "Рабат"),
    ],
)
def test_a_capital_that_is_visited_is_where_the_visit_is(read: Read, language: str, text: str, place: str) -> None:
    assert told(read, text, language, [(place, RABAT)]) == [("diplomacy", place)]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "Les rebelles ont signé mardi une trêve sous l'égide du Qatar.", "mardi"),
        ("es", "Los rebeldes firmaron el martes una tregua auspiciada por Qatar.", "el martes"),
        ("en", "The rebels signed a truce on Tuesday under the auspices of Qatar.", "on Tuesday"),
    ],
)
def test_who_mediates_is_not_where_it_is_signed(read: Read, language: str, text: str, day: str) -> None:
    reports = read(text, language, [("Qatar", QATAR)], [(day, TUESDAY, TUESDAY)])
    assert [(report.event_type.value, report.where) for report in reports] == [("agreement", None)]


@pytest.mark.parametrize(
    ("language", "text", "place", "kind"),
    [
        ("fr", "Des émeutiers ont saccagé le siège du gouvernement à Rabat.", "Rabat", "riot"),
        ("es", "Manifestantes prendieron fuego al Parlamento en Rabat.", "Rabat", "riot"),
    ],
)
def test_an_office_that_is_struck_is_the_scene(read: Read, language: str, text: str, place: str, kind: str) -> None:
    assert told(read, text, language, [(place, RABAT)]) == [(kind, place)]


def test_a_capital_a_without_accent_is_a_preposition_at_the_head_of_a_french_sentence(read: Read) -> None:
    assert told(read, "A Rabat, une bombe a explosé.", "fr", [("Rabat", RABAT)]) == [("bombing", "Rabat")]


def test_a_day_between_left_and_the_capital_does_not_part_them(read: Read) -> None:
    text = "Les derniers soldats belges ont quitté mardi Rabat."
    (report,) = read(text, "fr", [("Rabat", RABAT)], [("mardi", TUESDAY, TUESDAY)])
    assert report.event_type is EventType.WITHDRAWAL
    assert report.where is not None and report.where.place == RABAT


def test_lorries_that_enter_a_town_take_nothing(read: Read) -> None:
    text = "Des camions chargés de vivres sont entrés dans la ville de Homs."
    assert told(read, text, "fr", [("Homs", make_place("Homs", "SY"))]) == [("humanitarian", "Homs")]


@pytest.mark.parametrize(
    ("language", "text", "since"),
    [
        ("fr", "L'aviation a bombardé Homs pour la première fois depuis mars.", "depuis mars"),
        ("es", "La aviación bombardeó Homs por primera vez desde marzo.", "desde marzo"),
        ("en", "Jets bombed Homs for the first time since March.", "since March"),
        ("de", "Kampfjets bombardierten erstmals seit März Homs.", "seit März"),
        ("ru", "Авиация бомбила Хомс впервые с марта.", "с марта"),
        ("uk", "Уперше з березня авіація бомбила Хомс.", "з березня"),
    ],
)
def test_the_last_time_is_not_the_day_of_what_happens_for_the_first(
    bench: Bench, language: str, text: str, since: str
) -> None:
    (march,) = bench.dates(text, [(since, date(2015, 3, 1), date(2015, 11, 26))])
    dates = [replace(march, open_ended=True)]
    homs = bench.resolutions(text, ["Homs" if "Homs" in text else "Хомс"])
    (report,) = find_reports(bench.document(text, language), homs, dates, pack_for(language))
    assert report.when is None or report.when.first != date(2015, 3, 1)
