"""Stretches of days in clauses that speak of the future."""

from datetime import date

import pytest

from geo.dates import find_dates
from geo.languages import pack_for
from geo.model import Article
from geo.text import read_document


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("A conference was set for Geneva from June 14 to 16.", date(2024, 6, 14)),
        ("The envoys will meet in Geneva from June 14 to 16.", date(2024, 6, 14)),
        ("The envoys met in Geneva from June 14 to 16.", date(2023, 6, 14)),
    ],
)
def test_a_stretch_of_days_set_for_the_future_is_to_come(text: str, first: date) -> None:
    pack = pack_for("en")
    (when,) = find_dates(read_document(Article(id="t", text=text, published=date(2024, 5, 16)), pack), pack)
    assert (when.first, when.last) == (first, first.replace(day=16))
