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


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Soldiers fired into the air in Homs to celebrate.", "Homs"),
        ("en", "Any evacuation from Homs has become impossible.", "Homs"),
        ("en", "The queen has asked for a meeting in Homs.", "Homs"),
        ("de", "Soldaten schossen in Homs in die Luft.", "Homs"),
        ("de", "Der Präsident verschob seine Reise nach Homs.", "Homs"),
        ("fr", "Homs reste aux mains des insurgés.", "Homs"),
        ("fr", "À Homs, 19 habitants sont portés disparus.", "Homs"),
        ("es", "Homs sigue en manos de los rebeldes.", "Homs"),
        ("es", "Los soldados dispararon al aire en Homs.", "Homs"),
        ("ru", "Горожане в Хомсе стреляли в воздух.", "Хомсе"),
        ("uk", "Дружинники в Хомсі стріляли в повітря.", "Хомсі"),
        ("ar", "أطلق جنود النار في الهواء في حمص.", "حمص"),
    ],
)
def test_what_hits_nobody_or_cannot_be_is_no_deed(read: Read, language: str, text: str, place: str) -> None:
    assert [one for one in read(text, language, [place]) if one.assertion.value == "reported"] == []


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ru", "Министр иностранных дел прилетит в Хомс.", "Хомс"),
        ("ru", "Лондон перебросит в Хомс тысячу солдат.", "Хомс"),
        ("uk", "Держсекретар прилетить до Хомса.", "Хомса"),
        ("uk", "Франція згорне операцію в Хомсі.", "Хомсі"),
    ],
)
def test_verbs_in_the_future_announce(read: Read, language: str, text: str, place: str) -> None:
    assert {one.assertion.value for one in read(text, language, [place])} == {"future"}


def test_a_fight_for_a_town_that_is_taken_is_part_of_the_taking(read: Read) -> None:
    assert told(read("Rebels took Homs after a week of fighting in Homs.", places=["Homs"])) == [
        ("nonstate_overtakes_territory", "Homs")
    ]
    counted = "Rebels seized Homs on Monday, and fighting in the town left 40 soldiers dead in Homs."
    assert "armed_clash" in {
        kind for kind, _ in told(read(counted, places=["Homs"], dates=[("on Monday", MONDAY, MONDAY)]))
    }


@pytest.mark.parametrize(
    "text",
    ["A gunman fired eight shots at an election rally in Homs.", "Police opened fire on a large protest in Homs."],
)
def test_a_crowd_that_is_shot_at_is_what_was_hit(read: Read, text: str) -> None:
    assert "protest" not in {kind for kind, _ in told(read(text, places=["Homs"]))}


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Detectives arrested a woman in Homs in connection with a bombing.", "Homs"),
        ("de", "In Homs wurden zwei Männer im Zusammenhang mit der Entführung eines Richters festgenommen.", "Homs"),
        ("es", "La policía detuvo en Homs a un hombre relacionado con un atentado.", "Homs"),
        ("ru", "В Хомсе задержаны двое по делу о похищении судьи.", "Хомсе"),
        ("uk", "У Хомсі затримано двох у справі про викрадення судді.", "Хомсі"),
        ("ar", "أوقفت الشرطة في حمص رجلين في إطار التحقيق في خطف قاض.", "حمص"),
    ],
)
def test_what_somebody_is_held_for_was_told_before(read: Read, language: str, text: str, place: str) -> None:
    assert {kind for kind, _ in told(read(text, language, [place]))} == {"arrest"}
