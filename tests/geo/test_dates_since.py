"""Since when: words that never mean "from", a comma inside them, papers that only bear a day."""

from datetime import date

import pytest

from geo.dates import find_dates
from geo.languages import pack_for
from geo.model import Article
from geo.text import read_document, text_digest

READ_ON = date(2024, 5, 16)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Від квітня 2023 року місто обстрілюють.", date(2023, 4, 1), READ_ON),
        ("Відколи 9 травня почалися збори, трасу перекрито.", date(2024, 5, 9), READ_ON),
        ("Відтоді, як 2 травня оголосили вирок, мітинги не стихають.", date(2024, 5, 2), READ_ON),
        ("Відтоді, як у липні 2023 року стався заколот, кордон закрито.", date(2023, 7, 1), READ_ON),
        ("Від часу виборів у лютому 2023 року країна не має уряду.", date(2023, 2, 1), READ_ON),
        ("Облога тривала від 3 до 5 травня.", date(2024, 5, 3), date(2024, 5, 5)),
        ("Постанова від 2 травня набула чинності.", date(2024, 5, 2), date(2024, 5, 2)),
        ("З Одеси у вівторок вивезли сиріт.", date(2024, 5, 14), date(2024, 5, 14)),
    ],
)
def test_since_in_ukrainian(text: str, first: date, last: date) -> None:
    pack = pack_for("uk")
    article = Article(id=text_digest(text), text=text, language="uk", published=READ_ON)
    (found,) = find_dates(read_document(article, pack), pack)
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("uk", "Торік у липні місто бомбили.", date(2023, 7, 1), date(2023, 7, 31)),
        ("uk", "Позаторік восени місто бомбили.", date(2022, 9, 1), date(2022, 11, 30)),
        ("uk", "Торік наприкінці травня місто бомбили.", date(2023, 5, 21), date(2023, 5, 31)),
        ("ru", "В прошлом году в мае город бомбили.", date(2023, 5, 1), date(2023, 5, 31)),
        ("en", "Last year in April the town was bombed.", date(2023, 4, 1), date(2023, 4, 30)),
        ("de", "Im vergangenen Jahr im Mai wurde die Stadt bombardiert.", date(2023, 5, 1), date(2023, 5, 31)),
        ("fr", "L'an dernier en avril, la ville a été bombardée.", date(2023, 4, 1), date(2023, 4, 30)),
        ("es", "El año pasado en mayo, la ciudad fue bombardeada.", date(2023, 5, 1), date(2023, 5, 31)),
    ],
)
def test_a_month_right_behind_its_year(language: str, text: str, first: date, last: date) -> None:
    pack = pack_for(language)
    article = Article(id=text_digest(text), text=text, language=language, published=READ_ON)
    (found,) = find_dates(read_document(article, pack), pack)
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Уночі місто обстріляли.", 15, 16),
        ("У неділю вночі місто обстріляли.", 12, 12),
        ("Вночі проти неділі місто обстріляли.", 11, 12),
    ],
)
def test_by_night_in_ukrainian(text: str, first: int, last: int) -> None:
    pack = pack_for("uk")
    article = Article(id=text_digest(text), text=text, language="uk", published=READ_ON)
    (found,) = find_dates(read_document(article, pack), pack)
    assert (found.first, found.last) == (date(2024, 5, first), date(2024, 5, last))


@pytest.mark.parametrize(
    "text",
    [
        "Лікарі мають розпочати страйк у неділю.",
        "Ходу намічено на неділю.",
        "Студенти мітингуватимуть у неділю.",
        "Війська залишать острів у неділю.",
    ],
)
def test_a_weekday_to_come_in_ukrainian(text: str) -> None:
    pack = pack_for("uk")
    article = Article(id=text_digest(text), text=text, language="uk", published=READ_ON)
    (found,) = find_dates(read_document(article, pack), pack)
    assert found.first == date(2024, 5, 19)
