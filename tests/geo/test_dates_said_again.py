"""A day that stands right behind "late in the night", "hours later": it is meant, and no day told before."""

from datetime import date

import pytest

from geo.dates import find_dates
from geo.languages import pack_for
from geo.model import Article
from geo.text import read_document, text_digest


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("fr", "Le raid a eu lieu tard dans la nuit de mardi à mercredi.", 14, 15),
        ("fr", "Le raid a eu lieu tard dans la soirée de lundi.", 13, 13),
        ("en", "The raid took place hours later on Monday.", 13, 13),
        ("en", "The raid took place earlier in the day on Monday.", 13, 13),
        ("en", "The raid took place late in the night of Tuesday to Wednesday.", 14, 15),
        ("es", "La incursión fue a última hora de la noche del lunes.", 13, 13),
    ],
)
def test_the_day_behind_is_the_only_one(language: str, text: str, first: int, last: int) -> None:
    pack = pack_for(language)
    article = Article(id=text_digest(text), text=text, language=language, published=date(2024, 5, 16))
    found = find_dates(read_document(article, pack), pack)
    assert [(one.first, one.last) for one in found] == [(date(2024, 5, first), date(2024, 5, last))]
