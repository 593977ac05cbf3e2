"""Turns of phrase of Spanish agencies, and what their clauses and other words keep from being read."""

from datetime import date

import pytest

from geo.model import Assertion, PlaceKind
from tests.geo.conftest import Read, make_place


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Encapuchados irrumpieron de madrugada en la cárcel de Homs.", "armed_clash"),
        ("La prisión de Homs fue asaltada al amanecer.", "armed_clash"),
        ("Los pandilleros asaltaron el penal de Homs.", "armed_clash"),
        ("La policía capturó en Homs a dos cabecillas.", "arrest"),
        ("Dos pastores fueron acribillados en Homs.", "attack_on_civilians"),
        ("Los insurgentes aseguran que controlan el puente de Homs.", "nonstate_overtakes_territory"),
        ("Cientos de buscapersonas estallaron en Homs.", "bombing"),
        ("Los maestros volvieron por la noche a las calles de Homs.", "protest"),
        ("Veinte mil personas han tenido que abandonar Homs.", "humanitarian"),
        ("Un helicóptero llevó a Homs a seis de los heridos.", "humanitarian"),
        ("Los dos bandos habían suscrito ayer en Homs el convenio.", "agreement"),
    ],
)
def test_agency_turns_tell_of_their_deed(read: Read, text: str, kind: str) -> None:
    reports = read(text, "es", ["Homs"])
    assert [(report.event_type.value, report.where is not None) for report in reports] == [(kind, True)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("El presidente firmó en Homs el acuerdo para el envío de soldados.", ["agreement"]),
        ("Pese a la tregua, la artillería batió Homs.", ["shelling"]),
        ("La evacuación de los heridos de Homs quedó aplazada.", []),
        ("Los rebeldes tomaron Homs en una ofensiva relámpago.", ["nonstate_overtakes_territory"]),
    ],
)
def test_what_another_deed_says_is_none_of_its_own(read: Read, text: str, kinds: list[str]) -> None:
    assert [
        report.event_type.value for report in read(text, "es", ["Homs"]) if report.assertion is not Assertion.NEGATED
    ] == kinds


def test_fighting_beside_a_taken_town_stays_a_deed(read: Read) -> None:
    text = "Los rebeldes tomaron Homs tras combates con el ejército en Hama."
    assert {report.event_type.value for report in read(text, "es", ["Homs", "Hama"])} >= {
        "nonstate_overtakes_territory",
        "armed_clash",
    }


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("es", "Los tanques entraron en Homs, donde el domingo fueron secuestrados tres médicos.", "el domingo"),
        ("ar", "قصفت الطائرات حمص، التي خطف فيها مسلحون ثلاثة أطباء الأحد.", "الأحد"),
    ],
)
def test_the_day_of_a_clause_at_the_end_is_not_that_of_the_deed_before(
    read: Read, language: str, text: str, words: str
) -> None:
    day = date(2024, 4, 28)
    names = {"es": "Homs", "ar": "حمص"}
    reports = read(text, language, [names[language]], [(words, day, day)])
    days = {report.event_type.value: report.when.first for report in reports}
    assert days.pop("abduction") == day
    assert days
    assert day not in days.values()


def test_a_deed_whose_doers_stand_before_the_clause_keeps_its_day(read: Read) -> None:
    day = date(2024, 4, 15)
    text = "Los talibanes, que tomaron Homs el día 15, bloquearon el paso."
    reports = read(text, "es", ["Homs"], [("el día 15", day, day)])
    assert [(report.event_type.value, report.when.first) for report in reports][:1] == [
        ("nonstate_overtakes_territory", day)
    ]


def test_all_before_a_country_leaves_it_the_scene(read: Read) -> None:
    reports = read("Decenas de bombas estallaron en todo Homs.", "es", ["Homs"])
    assert [report.where is not None for report in reports] == [True]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Estados Unidos instó a Rusia a detener los bombardeos de Homs.", "Rusia"),
        ("Rebeldes tomaron Homs y obligaron a Siria a negociar.", "Siria"),
        ("La caída de Homs forzó a Irán a reagrupar sus fuerzas.", "Irán"),
    ],
)
def test_a_state_that_is_urged_or_forced_is_its_state(read: Read, text: str, state: str) -> None:
    place = make_place(state, "RU", kind=PlaceKind.COUNTRY)
    reports = read(text, "es", ["Homs", (state, place)])
    assert {report.where.mention.surface for report in reports if report.where is not None} == {"Homs"}


def test_a_word_of_a_feast_is_no_place(read: Read) -> None:
    day = date(2024, 3, 31)
    text = "Los atentados del Domingo de Resurrección en Homs causaron veinte muertos."
    reports = read(text, "es", ["Resurrección", "Homs"], [("Domingo de Resurrección", day, day)])
    assert [report.where and report.where.mention.surface for report in reports] == ["Homs"]


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("es", "En Homs, doscientos manifestantes contra el golpe fueron detenidos.", ["arrest"]),
        ("fr", "À Homs, deux cents manifestants contre le coup d'Etat ont été arrêtés.", ["arrest"]),
        ("en", "In Homs, two hundred protesters against the coup were arrested.", ["arrest"]),
        ("de", "In Homs wurden zweihundert Demonstranten gegen den Putsch festgenommen.", ["arrest"]),
        ("es", "Miles de personas protestaron en Homs contra la detención del alcalde.", ["protest"]),
        ("en", "Thousands protested in Homs against the arrest of the mayor.", ["protest"]),
    ],
)
def test_a_crowd_that_is_arrested_is_arrested(read: Read, language: str, text: str, kinds: list[str]) -> None:
    assert [report.event_type.value for report in read(text, language, ["Homs"])] == kinds
