"""Russian and Ukrainian news prose: what is told by subject and verb, whose day a clause states, and who "he" is."""

from collections.abc import Sequence
from datetime import date

import pytest

from geo.model import PlaceKind, Report
from tests.geo.conftest import Read, make_place, told

# Deeds told in a town.
_RUSSIAN = {
    "Ночью три ракеты долетели до Хомса.": "shelling",
    "Пираты угнали сухогруз у Хомса.": "abduction",
    "Сейнер под панамским флагом захвачен у Хомса.": "abduction",
    "Хомс достался мятежникам.": "nonstate_overtakes_territory",
    "Толпа ворвалась в консульство в Хомсе.": "riot",
    "Военные расставили блокпосты в Хомсе.": "military_presence",
    "Свои дома в Хомсе бросили сотни семей.": "humanitarian",
    "По улицам Хомса прошли тысячи студентов.": "protest",
    "Во вторник на улицы в Хомсе высыпали тысячи людей.": "protest",
    "Военные захватили телецентр в Хомсе.": "nonstate_overtakes_territory",
    "В Хомсе произошёл государственный переворот.": "nonstate_overtakes_territory",
    "Из городской тюрьмы в Хомсе выпущены сто человек.": "humanitarian",
    "Солдаты разбежались из Хомса.": "withdrawal",
    "Боевики расстреляли патрульную машину в Хомсе.": "armed_clash",
}
_UKRAINIAN = {
    "До Хомса долетіли три ракети.": "shelling",
    "Суховантаж захоплено біля Хомса.": "abduction",
    "Хомс дістався заколотникам.": "nonstate_overtakes_territory",
    "Повстанці вранці ввірвалися до передмістя Хомса.": "nonstate_overtakes_territory",
    "Вулиці Хомса запрудили тисячі людей.": "protest",
    "Студенти вдерлися до мерії в Хомсі.": "riot",
    "Військові розставили блокпости у Хомсі.": "military_presence",
    "Вулицями Хомса пройшли сотні робітників.": "protest",
    "Спецпризначенці захопили президентський палац у Хомсі.": "nonstate_overtakes_territory",
    "У Хомсі стався державний переворот.": "nonstate_overtakes_territory",
    "Домівки в Хомсі покинули сотні родин.": "humanitarian",
}


@pytest.mark.parametrize(
    ("language", "text", "deed"),
    [("ru", text, deed) for text, deed in _RUSSIAN.items()] + [("uk", text, deed) for text, deed in _UKRAINIAN.items()],
)
def test_subject_and_verb_name_the_deed(read: Read, language: str, text: str, deed: str) -> None:
    surface = next(word.strip(".,") for word in text.split() if word.startswith("Хомс"))
    assert told(read(text, language, [surface])) == [(deed, surface)]


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("ru", "Кубок достался хозяевам в Хомсе.", "Хомсе"),
        ("ru", "Теплоход захватил первенство в гонке у Хомса.", "Хомса"),
        ("ru", "Президент ввёл в Хомсе военное положение.", "Хомсе"),
        ("ru", "Беспилотник упал по неизвестной причине в Хомсе.", "Хомсе"),
        ("ru", "Россия назвала мятежом события в Хомсе.", "Хомсе"),
        ("ru", "Фильм об осаде города показали в Хомсе.", "Хомсе"),
        ("ru", "Банк отразил атаку конкурентов в Хомсе.", "Хомсе"),
        ("uk", "Стрічку про захоплення літака показали в Хомсі.", "Хомсі"),
        ("uk", "Фахівці чекають на вибухове зростання у Хомсі.", "Хомсі"),
        ("uk", "Нагорода дісталася режисерові в Хомсі.", "Хомсі"),
        ("uk", "Команда вдерлася до півфіналу в Хомсі.", "Хомсі"),
        ("uk", "Парламент запровадив у Хомсі воєнний стан.", "Хомсі"),
    ],
)
def test_what_only_sounds_like_a_deed_is_none(read: Read, language: str, text: str, surface: str) -> None:
    assert told(read(text, language, [surface])) == []


def test_aircraft_that_were_wrecked_strike_nobody(read: Read) -> None:
    text = "Четыре самолёта уничтожены при взрывах в Хомсе."
    assert told(read(text, "ru", ["Хомсе"])) == [("bombing", "Хомсе")]


_TUESDAY, _THURSDAY = date(2015, 11, 24), date(2015, 11, 26)


def _days(reports: Sequence[Report]) -> set[tuple[str | None, date | None]]:
    return {(one.where.mention.surface if one.where else None, one.when.first if one.when else None) for one in reports}


def test_a_clause_has_its_own_place_and_day(read: Read) -> None:
    text = "Канцлер Германии, которая во вторник была в Алеппо, в четверг посетила Хомс."
    dates = [("во вторник", _TUESDAY, _TUESDAY), ("в четверг", _THURSDAY, _THURSDAY)]
    assert _days(read(text, "ru", ["Алеппо", "Хомс"], dates)) == {("Алеппо", _TUESDAY), ("Хомс", _THURSDAY)}


def test_he_is_the_guest_of_the_sentence_before(read: Read) -> None:
    text = "Держсекретар США у вівторок побував у Алеппо. У четвер він прибув до Хомса."
    dates = [("у вівторок", _TUESDAY, _TUESDAY), ("У четвер", _THURSDAY, _THURSDAY)]
    assert _days(read(text, "uk", ["Алеппо", "Хомса"], dates)) == {("Алеппо", _TUESDAY), ("Хомса", _THURSDAY)}


def test_he_who_was_no_guest_before_is_none_now(read: Read) -> None:
    text = "Фермер у вівторок продав зерно в Алеппо. У четвер він прибув до Хомса."
    dates = [("у вівторок", _TUESDAY, _TUESDAY), ("У четвер", _THURSDAY, _THURSDAY)]
    assert read(text, "uk", ["Алеппо", "Хомса"], dates) == ()


def test_the_toll_of_an_attack_tells_of_the_deed_that_follows(read: Read) -> None:
    text = "Число жертв теракта в Хомсе достигло 90. Грузовик со взрывчаткой взорвался во вторник на рынке в Хомсе."
    reports = read(text, "ru", ["Хомсе"], [("во вторник", _TUESDAY, _TUESDAY)])
    assert [(one.event_type.value, one.when.first if one.when else None) for one in reports] == [("bombing", _TUESDAY)]


def test_in_the_city_is_the_town_and_not_its_square(read: Read) -> None:
    square = make_place("Clock Square", kind=PlaceKind.FACILITY)
    text = "В Хомсе прогремел взрыв. На площади Часов люди разбирали завалы. Президент побывал в городе."
    reports = read(text, "ru", ["Хомсе", ("площади Часов", square)])
    assert ("diplomacy", "Хомсе") in told(reports)
