"""Words that count from what was told before count from the deed's day, not from that of a speech or a count."""

from datetime import date

import pytest

from geo.dates import find_dates
from geo.events import find_reports
from geo.languages import pack_for
from geo.model import EventType
from tests.geo.conftest import Bench

FRIDAY = date(2024, 5, 17)


@pytest.mark.parametrize(
    ("language", "text", "place", "day"),
    [
        pytest.param(
            "en", "Jets bombed Homs on Tuesday. By Thursday 12 bodies had been found. Shells hit Idlib the same "
            "day.", "Idlib", 14, id="en-a-count-between",
        ),
        pytest.param(
            "en", "Jets bombed Homs on Tuesday, the ministry said on Thursday. Two days earlier shells hit Idlib.",
            "Idlib", 12, id="en-a-speech-at-the-end",
        ),
        pytest.param(
            "de", "Kampfjets haben am Dienstag Homs bombardiert, teilte die Armee am Donnerstag mit. Am selben Abend "
            "schlugen Granaten in Idlib ein.", "Idlib", 14, id="de",
        ),
        pytest.param(
            "es", "La aviación bombardeó el martes Homs, informó el jueves el Ejército. Esa misma noche cayeron obuses "
            "sobre Idlib.", "Idlib", 14, id="es",
        ),
        pytest.param(
            "fr", "L'aviation a bombardé mardi Homs, a annoncé jeudi l'armée. Le soir même, des obus se sont abattus "
            "sur Idlib.", "Idlib", 14, id="fr",
        ),
        pytest.param(
            "ru", "Во вторник авиация разбомбила Хомс, сообщили в четверг военные. Днём ранее снаряды попали в Идлиб.",
            "Идлиб", 13, id="ru",
        ),
        pytest.param(
            "uk", "У вівторок авіація бомбила Хомс, повідомили в четвер військові. Тієї ж ночі снаряди влучили "
            "в Ідліб.", "Ідліб", 14, id="uk",
        ),
        pytest.param(
            "en", "Jets bombed Homs on Tuesday. On Thursday the king spoke on television. The same day shells hit "
            "Idlib.", "Idlib", 16, id="en-a-day-that-no-deed-has",
        ),
        pytest.param(
            "en", "Jets bombed Homs on Tuesday and on Wednesday. Hours later shells hit Idlib.",
            "Idlib", 15, id="en-the-last-of-two",
        ),
    ],
)  # fmt: skip
def test_the_same_night_is_that_of_the_deed_told_before(language: str, text: str, place: str, day: int) -> None:
    bench, pack = Bench(), pack_for(language)
    document = bench.document(text, language, published=FRIDAY)
    homs = next(name for name in ("Homs", "Хомс") if name in text)
    reports = find_reports(document, bench.resolutions(text, [homs, place]), find_dates(document, pack), pack)
    days = [one.when.first for one in reports if one.when and one.where and one.where.mention.surface == place]
    assert days == [date(2024, 5, day)]


def test_the_report_says_from_which_deed_its_day_counts() -> None:
    text = "Jets bombed Homs on Tuesday, the ministry said on Thursday. Two days earlier shells hit Idlib."
    bench, pack = Bench(), pack_for("en")
    document = bench.document(text, published=FRIDAY)
    reports = find_reports(document, bench.resolutions(text, ["Homs", "Idlib"]), find_dates(document, pack), pack)
    told = [reason.sentence for one in reports for reason in one.reasons if reason.feature == "date_of_deed_before"]
    assert told == ["“Two days earlier” counts from the deed told before, of 2024-05-14."]
    assert {one.event_type for one in reports} == {EventType.AIR_STRIKE, EventType.SHELLING}


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        pytest.param("en", "On Sunday rebels captured Hama and on Tuesday Homs.", [12, 14], id="en-days-first"),
        pytest.param("en", "Rebels captured Hama on Sunday and Homs on Tuesday.", [12, 14], id="en-places-first"),
        pytest.param("es", "Los rebeldes se adueñaron el jueves de Hama y el lunes de Homs.", [16, 13], id="es"),
        pytest.param("fr", "Des bombes ont explosé dimanche à Hama et mardi à Homs.", [12, 14], id="fr"),
        pytest.param(
            "de", "Bomben explodierten am Sonntag in Hama, am Montag in Idlib und am Dienstag in Homs.", [12, 14, 13],
            id="de-three",
        ),
        pytest.param("ru", "Повстанцы взяли в воскресенье Хаму, а во вторник Хомс.", [12, 14], id="ru-no-verb"),
        pytest.param("uk", "Повстанці захопили в неділю Хаму, а у вівторок Хомс.", [12, 14], id="uk-no-verb"),
        pytest.param("ar", "سيطر المسلحون الأحد على حماة والثلاثاء على حمص.", [12, 14], id="ar"),
    ],
)  # fmt: skip
def test_days_and_places_that_take_turns_belong_together(language: str, text: str, days: list[int]) -> None:
    names = {"ru": ["Хаму", "Хомс"], "uk": ["Хаму", "Хомс"], "ar": ["حماة", "حمص"]}.get(
        language, ["Hama", "Homs", "Idlib"]
    )
    bench, pack = Bench(), pack_for(language)
    document = bench.document(text, language, published=date(2024, 5, 16))
    reports = find_reports(document, bench.resolutions(text, names), find_dates(document, pack), pack)
    read = {one.where.mention.surface: one.when.first for one in reports if one.where and one.when}
    assert read == {name: date(2024, 5, day) for name, day in zip(names, days, strict=False)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Jets bombed Homs on Tuesday. In Idlib thousands protested for a third day.", id="en"),
        pytest.param(
            "es", "La aviación bombardeó el martes Homs. En Idlib miles de personas protestaron por tercer día.",
            id="es",
        ),
        pytest.param(
            "fr", "L'aviation a bombardé mardi Homs. A Idlib, des milliers de personnes ont manifesté pour le "
            "troisième jour.", id="fr",
        ),
    ],
)  # fmt: skip
def test_what_goes_on_for_the_third_day_is_of_the_article_s_day(language: str, text: str) -> None:
    bench, pack = Bench(), pack_for(language)
    document = bench.document(text, language, published=date(2024, 5, 16))
    reports = find_reports(document, bench.resolutions(text, ["Homs", "Idlib"]), find_dates(document, pack), pack)
    days = {one.where.mention.surface: one.when.first for one in reports if one.where and one.when}
    assert days == {"Homs": date(2024, 5, 14), "Idlib": date(2024, 5, 16)}
