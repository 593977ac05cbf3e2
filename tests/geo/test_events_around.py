"""A name in no gazetteer has the place of the area that the sentence puts it in."""

import pytest

from geo.model import PlaceKind
from tests.geo.conftest import Read, make_place, told

IDLIB = make_place("Idlib", kind=PlaceKind.ADMIN1)
RAQQA = make_place("Raqqa", kind=PlaceKind.ADMIN1)


@pytest.mark.parametrize(
    ("language", "text", "area"),
    [
        ("en", "Shells hit a school in Tarmala, in Idlib province.", ("Idlib", IDLIB)),
        ("en", "In Raqqa province, jets bombed the village of Tarmala.", ("Raqqa", RAQQA)),
        ("de", "Kampfflugzeuge bombardierten Tarmala in Idlib.", ("Idlib", IDLIB)),
        ("fr", "Des avions ont bombardé Tarmala, en Idlib.", ("Idlib", IDLIB)),
        ("es", "En Raqqa, aviones bombardearon la aldea de Tarmala.", ("Raqqa", RAQQA)),
        ("ru", "В Ракке авиация нанесла удар по селу Тармала.", ("Ракке", RAQQA)),
    ],
)
def test_an_unknown_village_is_placed_in_its_province(read: Read, language: str, text: str, area: tuple) -> None:
    (report,) = read(text, language, [("Tarmala" if "Tarmala" in text else "Тармала", None), area])
    assert report.where is not None and report.where.place is area[1]


def test_the_reason_names_the_village(read: Read) -> None:
    text = "Soldiers died in air strikes near Tarmala, in Idlib province, on Thursday."
    (report,) = read(text, places=[("Tarmala", None), ("Idlib", IDLIB)])
    reasons = [reason.sentence for reason in report.reasons if reason.feature == "place_around"]
    assert len(reasons) == 1 and "Tarmala" in reasons[0]


def test_a_country_at_the_head_does_not_stand_for_a_village(read: Read) -> None:
    text = "In Syria, the army retook Homs, and jets bombed Tarmala."
    reports = read(text, places=["Syria", "Homs", ("Tarmala", None)])
    assert ("air_strike", "Syria") not in told(reports)


def test_an_unknown_village_alone_stays_unknown(read: Read) -> None:
    (report,) = read("Jets bombed Tarmala on Friday and killed three people.", places=[("Tarmala", None)])
    assert report.where is not None and report.where.place is None


@pytest.mark.parametrize(
    ("language", "text", "town", "square"),
    [
        ("en", "A bomb killed three people in Homs. Thousands protested in Albert Square.", "Homs", "Albert Square"),
        (
            "uk",
            "У Полтаві спалахнули сутички. На Корабельній площі протестували тисячі.",
            "Полтаві",
            "Корабельній площі",
        ),
        ("ar", "اندلعت اشتباكات في حمص. وتظاهر الآلاف في ساحة الكرامة.", "حمص", "ساحة الكرامة"),
    ],
)
def test_a_square_nobody_knows_is_no_place_of_its_own(
    read: Read, language: str, text: str, town: str, square: str
) -> None:
    reports = read(text, language, [town, (square, None)])
    assert {place for _, place in told(reports)} <= {town, None}


def test_what_happens_on_such_a_square_is_in_the_town_told_of(read: Read) -> None:
    text = "A bomb killed three people in Homs. Thousands protested in Albert Square."
    assert told(read(text, places=["Homs", ("Albert Square", None)])) == [("bombing", "Homs"), ("protest", "Homs")]


def test_words_for_a_capital_are_no_unknown_name(read: Read) -> None:
    text = "فيينا - قتل أربعة أشخاص في هجوم شنه مسلح وسط العاصمة النمساوية الاثنين."
    reports = read(text, "ar", ["فيينا", ("العاصمة النمساوية", None)])
    assert "العاصمة النمساوية" not in [place for _, place in told(reports)]
