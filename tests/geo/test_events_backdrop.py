"""Deeds that only stand behind what a sentence tells, and such as have a day of their own."""

from datetime import date

import pytest

from tests.geo.conftest import Read, told

MONDAY = date(2015, 11, 23)


@pytest.mark.parametrize(
    ("language", "text", "stated"),
    [
        ("en", "A cinema opened in Homs on Monday, after decades of fighting.", "on Monday"),
        ("en", "Before the war Homs had three cinemas.", None),
        ("en", "Survivors of the deadly attack in Homs got their first pension on Monday.", "on Monday"),
        ("en", "The sirens in Homs were tested on Monday in case of air strikes.", "on Monday"),
        ("de", "In Homs öffnete am Montag nach jahrelangen Kämpfen ein Kino.", "am Montag"),
        ("de", "Überlebende des Anschlags von Homs trafen am Montag ein.", "am Montag"),
        ("de", "Vor dem Angriff hatte Homs drei Kinos.", None),
        ("fr", "Un cinéma a ouvert lundi à Homs, meurtrie par des années de combats.", "lundi"),
        ("fr", "Avant l'attaque, Homs comptait trois cinémas.", None),
        ("fr", "À Homs, les habitants redoutent des bombardements.", None),
        ("es", "Un cine abrió el lunes en Homs, castigada por anteriores bombardeos.", "el lunes"),
        ("es", "Antes del bombardeo Homs tenía tres cines.", None),
        ("ru", "В Хомсе, измученном годами боёв, в понедельник открылось кино.", "в понедельник"),
        ("ru", "Убежище в Хомсе построено на случай ракетных обстрелов.", None),
        ("uk", "У Хомсі, що переживає роки боїв, у понеділок відкрилося кіно.", "у понеділок"),
        ("uk", "До вторгнення в Хомсі було три кінотеатри.", None),
        ("ar", "افتتحت سينما الاثنين في حمص التي أنهكتها سنوات من القتال.", "الاثنين"),
        ("ar", "افتتحت سينما في حمص التي شهدت هجمات سابقة.", None),
    ],
)
def test_what_only_stands_behind_another_deed_is_no_report(
    read: Read, language: str, text: str, stated: str | None
) -> None:
    place = next(name for name in ("Homs", "Хомсе", "Хомсі", "حمص") if name in text)
    dates = [(stated, MONDAY, MONDAY)] if stated else []
    assert told(read(text, language, [place], dates)) == []


@pytest.mark.parametrize(
    ("language", "text", "stated"),
    [
        ("en", "Survivors of the attack in Homs in 2014 got a pension.", "in 2014"),
        ("en", "It was worse than the 2014 attack in Homs.", "2014"),
        ("de", "Überlebende des Anschlags in Homs 2014 bekamen eine Rente.", "2014"),
        ("ru", "Выжившие после теракта в Хомсе в 2014 году получили пенсию.", "в 2014 году"),
    ],
)
def test_a_day_of_its_own_tells_of_it(read: Read, language: str, text: str, stated: str) -> None:
    place = "Хомсе" if language == "ru" else "Homs"
    year = (stated, date(2014, 1, 1), date(2014, 12, 31))
    (report,) = read(text, language, [place], [year])
    assert report.when is not None and report.when.first == date(2014, 1, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Three days of clashes in Homs left ten people dead."),
        ("en", "The former president was shot dead by gunmen in Homs."),
        ("de", "Der frühere Minister wurde in Homs von Bewaffneten erschossen."),
        ("ru", "Мужчину 25 лет похитили боевики в Хомсе."),
    ],
)
def test_words_of_time_alone_put_no_deed_behind(read: Read, language: str, text: str) -> None:
    place = "Хомсе" if language == "ru" else "Homs"
    assert len(read(text, language, [place])) == 1
