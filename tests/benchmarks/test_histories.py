"""Values of marked dates as days, and dates held against them."""

from datetime import date

import pytest

from benchmarks.histories import days_of, score_article
from geo.model import Analysis, Article, DateBasis, Span, TimePrecision, When


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("1914-06-28", date(1914, 6, 28), date(1914, 6, 28)),
        ("1916-02", date(1916, 2, 1), date(1916, 2, 29)),
        ("1915-SU", date(1915, 6, 1), date(1915, 8, 31)),
        ("1915-FA", date(1915, 9, 1), date(1915, 11, 30)),
        ("1915-WI", date(1915, 12, 1), date(1916, 2, 29)),
        ("1914", date(1914, 1, 1), date(1914, 12, 31)),
        ("191", date(1910, 1, 1), date(1919, 12, 31)),
    ],
)
def test_a_value_is_a_period_of_days(value: str, first: date, last: date) -> None:
    assert days_of(value) == (first, last)


@pytest.mark.parametrize("value", ["P3D", "PRESENT_REF", "XXXX-06-28", "1914-W23", ""])
def test_other_values_are_no_days(value: str) -> None:
    assert days_of(value) is None


def test_durations_count_neither_way() -> None:
    whens = tuple(
        When(
            first=day, last=day, precision=TimePrecision.DAY, basis=DateBasis.EXPLICIT, span=Span(start=at, end=at + 4)
        )
        for at, day in ((0, date(1914, 6, 28)), (10, date(1914, 7, 1)), (20, date(1914, 8, 1)))
    )
    times = [
        {"start": 0, "end": 4, "type": "DATE", "value": "1914-06-28"},
        {"start": 10, "end": 14, "type": "DURATION", "value": "P3D"},
        {"start": 30, "end": 34, "type": "DATE", "value": "1915"},
    ]
    article = Article(id="a", text="x" * 40)
    spans, values = score_article(
        times, Analysis(article=article, mentions=(), resolutions=(), dates=whens, reports=(), engine="")
    )
    assert (spans.right, spans.predicted, spans.gold) == (1, 2, 2)
    assert (values.right, values.gold) == (1, 1)
