"""A deed told by how long it lies back has the day that makes."""

from datetime import date

import pytest

from geo.model import EventType
from tests.geo.conftest import Read

THURSDAY = date(2015, 11, 26)


@pytest.mark.parametrize(
    ("language", "text", "place", "stated_and_days"),
    [
        ("en", "Three days after the bombing in Idlib mourners met on Thursday.", "Idlib", ("on Thursday", 3)),
        ("de", "Einen Tag nach dem Anschlag in Idlib kam der Minister am Donnerstag.", "Idlib", ("am Donnerstag", 1)),
        ("fr", "Deux jours après l'explosion à Idlib, le ministre est venu jeudi.", "Idlib", ("jeudi", 2)),
        ("es", "Dos días después de la explosión en Idlib el ministro llegó el jueves.", "Idlib", ("el jueves", 2)),
        ("ru", "Через два дня после взрыва в Идлибе министр прибыл в четверг.", "Идлибе", ("в четверг", 2)),
        ("uk", "Через 4 дні після вибуху в Ідлібі міністр прибув у четвер.", "Ідлібі", ("у четвер", 4)),
        ("ar", "بعد يومين من الانفجار في إدلب وصل الوزير الخميس.", "إدلب", ("الخميس", 2)),
        ("ar", "وصل الوزير الخميس غداة تفجير في إدلب.", "إدلب", ("الخميس", 1)),
        ("ar", "بعد ثلاثة أيام من مقتل راهب طعنا في إدلب وصل الوزير الخميس.", "إدلب", ("الخميس", 3)),
    ],
)
def test_so_many_days_after_a_deed_it_lies_so_many_days_back(
    read: Read, language: str, text: str, place: str, stated_and_days: tuple[str, int]
) -> None:
    stated, days = stated_and_days
    reports = read(text, language, [place], [(stated, THURSDAY, THURSDAY)])
    deeds = [report for report in reports if report.event_type is not EventType.DIPLOMACY]
    assert [(report.when.first, report.when.last) for report in deeds if report.when] == [
        (date(2015, 11, 26 - days), date(2015, 11, 26 - days))
    ]


def test_without_another_day_it_is_counted_from_the_articles(read: Read) -> None:
    (report,) = read("Zwei Tage nach dem Anschlag in Idlib stieg die Zahl der Toten auf 52.", "de", ["Idlib"])
    assert report.when is not None and report.when.first == date(2015, 11, 24)
    assert report.when.span is not None and report.killed is not None and report.killed.low == 52


@pytest.mark.parametrize("text", ["Weeks after the bombing in Idlib", "Days after the bombing in Idlib"])
def test_weeks_and_days_without_a_number_name_no_day(read: Read, text: str) -> None:
    reports = read(f"{text} the market is open again.", places=["Idlib"])
    assert all(report.when is None or report.when.span is None for report in reports)


def test_a_day_right_behind_the_deed_is_its_own(read: Read) -> None:
    stated = date(2015, 11, 20)
    text = "Two days after the bombing of 20 November in Idlib mourners filled the streets."
    reports = read(text, places=["Idlib"], dates=[("20 November", stated, stated)])
    deeds = [report for report in reports if report.event_type is EventType.BOMBING]
    assert [report.when.first for report in deeds if report.when] == [stated]
