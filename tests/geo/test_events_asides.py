"""Small words beside a deed: "in the afternoon", "the capital of", "clashes", "on Syrian territory", "tried to"."""

from dataclasses import replace
from datetime import date

import pytest

from data.analyser import BundledAnalyser
from geo.model import Article
from geo.text import text_digest
from tests.geo.conftest import COUNTRIES, Read, make_place, told

AFTER = date(2024, 5, 15)
NIGHT = (date(2024, 5, 12), date(2024, 5, 13))


def article_of(text: str, language: str) -> Article:
    return Article(id=text_digest(text), text=text, language=language)


@pytest.mark.parametrize(
    ("language", "night", "text"),
    [
        ("ru", "В ночь на понедельник", "{} ракета упала в Сумах, а днём дроны атаковали рынок в Ахтырке."),
        ("uk", "У ніч на понеділок", "{} ракета впала в Сумах, а вдень дрони атакували ринок в Охтирці."),
    ],
)
def test_in_the_afternoon_behind_a_night_is_its_second_day(read: Read, language: str, night: str, text: str) -> None:
    text = text.format(night)
    second = "Охтирці" if language == "uk" else "Ахтырке"
    days = [report.when for report in read(text, language, ["Сумах", second], [(night, *NIGHT)], published=AFTER)]
    assert [(day.first, day.last) for day in days if day is not None] == [NIGHT, (NIGHT[1], NIGHT[1])]


def test_the_capital_of_a_country_is_the_town_the_article_names(read: Read) -> None:
    khartoum = ("Хартуме", make_place("Khartoum", country="SD"))
    sudan = ("Судана", make_place("Sudan", country="SD", kind=COUNTRIES["Syria"].kind))
    text = "В Хартуме обстреляли госпиталь. Перестрелки в столице Судана продолжаются."
    assert [where for _, where in told(read(text, "ru", [khartoum, sudan]))] == ["Хартуме", "Хартуме"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Тысячи людей протестовали в Минске. В Пинске продолжались столкновения.", "riot"),
        ("В Минске шли перестрелки. В Пинске продолжались столкновения.", "armed_clash"),
    ],
)
def test_clashes_are_a_riot_where_crowds_alone_were_told_of(read: Read, text: str, kind: str) -> None:
    places = [("Минске", make_place("Minsk", country="BY")), ("Пинске", make_place("Pinsk", country="BY"))]
    assert told(read(text, "ru", places))[-1] == (kind, "Пинске")


@pytest.mark.parametrize(
    ("language", "text", "word", "kind"),
    [
        ("ru", "Самолёты разбомбили склады на сирийской территории.", "сирийской", "air_strike"),
        ("uk", "Ворог випустив по сирійських містах сорок ракет.", "сирійських", "shelling"),
    ],
)
def test_what_is_struck_on_a_countrys_land_is_struck_there(
    read: Read, language: str, text: str, word: str, kind: str
) -> None:
    assert told(read(text, language, adjectives=[(word, COUNTRIES["Syria"])])) == [(kind, word)]


def test_a_countrys_army_is_no_scene(read: Read) -> None:
    text = "По сирийской армии выпустили сорок ракет."
    assert told(read(text, "ru", adjectives=[("сирийской", COUNTRIES["Syria"])])) == [("shelling", None)]


def test_supporters_of_a_head_of_state_who_gather_hold_no_talks(read: Read) -> None:
    text = "Сторонники бывшего главы правительства собрались в Тунисе у суда."
    assert "diplomacy" not in [kind for kind, _ in told(read(text, "ru", ["Тунисе"]))]


@pytest.mark.parametrize(
    ("language", "text", "place", "kind"),
    [
        ("ru", "Артиллеристы обстреляли пост пограничников под Ахтыркой.", "Ахтыркой", "shelling"),
        ("uk", "Артилерія обстріляла блокпост біля Охтирки.", "Охтирки", "shelling"),
        ("ru", "Два бронетранспортёра и солдаты перекрыли проспект в Янгоне.", "Янгоне", "military_presence"),
        ("ru", "Генералы взяли власть в Нигере.", "Нигере", "nonstate_overtakes_territory"),
        ("uk", "Генерали взяли владу в Нігері.", "Нігері", "nonstate_overtakes_territory"),
        ("ru", "Автобусы с боевиками выехали из Хомса.", "Хомса", "withdrawal"),
        ("ru", "Паром доставил в Джидду триста человек.", "Джидду", "humanitarian"),
        ("uk", "Колона ООН дісталася Порт-Судана.", "Порт-Судана", "humanitarian"),
    ],
)
def test_words_of_desks(read: Read, language: str, text: str, place: str, kind: str) -> None:
    assert (kind, place) in told(read(text, language, [place]))


def test_what_was_only_tried_was_fought_for(read: Read) -> None:
    text = "Талибы пытались взять штурмом аэропорт Кундуза."
    assert told(read(text, "ru", ["Кундуза"])) == [("armed_clash", "Кундуза")]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ru", "В освобождённом Изюме открыли школу.", "Изюме"),
        ("uk", "У звільненому Ізюмі відкрили школу.", "Ізюмі"),
        ("ru", "Из захваченного Попасной вывезли станки.", "Попасной"),
    ],
)
def test_a_freed_town_was_freed_before(read: Read, language: str, text: str, place: str) -> None:
    kinds = {kind for kind, _ in told(read(text, language, [place]))}
    assert kinds.isdisjoint({"government_regains_territory", "nonstate_overtakes_territory"})


def test_aircraft_behind_the_verb_are_shot_at(read: Read) -> None:
    text = "Боевики обстреляли вертолёт в Кидале."
    assert "air_strike" not in [kind for kind, _ in told(read(text, "ru", ["Кидале"]))]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ru", "В Тбилиси демонстранты захватили мэрию.", "Тбилиси"),
        ("uk", "У Тбілісі протестувальники зайняли мерію.", "Тбілісі"),
    ],
)
def test_a_crowd_behind_the_name_of_its_town_riots(read: Read, language: str, text: str, place: str) -> None:
    assert told(read(text, language, [place])) == [("riot", place)]


def test_supporters_who_shoot_do_not_riot(read: Read) -> None:
    text = "У Панджшері прихильники Масуда обстріляли колону талібів."
    assert "riot" not in [kind for kind, _ in told(read(text, "uk", ["Панджшері"]))]


def test_a_town_that_opens_a_clause_has_its_own_deed(read: Read) -> None:
    text = "В Хомсе сожжён суд, в Хаме застрелена учительница."
    assert told(read(text, "ru", ["Хомсе", "Хаме"])) == [
        ("property_destruction", "Хомсе"),
        ("attack_on_civilians", "Хаме"),
    ]


def test_in_the_capital_is_not_where_the_report_comes_from_once_another_country_was_told_of(read: Read) -> None:
    beirut, homs = make_place("Beirut", country="LB"), make_place("Homs", country="SY")
    text = "Бейрут. Повстанцы заняли Хомс. В столице толпа разгромила посольство."
    assert ("riot", "Бейрут") not in told(read(text, "ru", [("Бейрут", beirut), ("Хомс", homs)]))


@pytest.mark.parametrize(
    ("language", "text", "molotov"),
    [
        ("ru", "Толпа забросала полицию в Лионе камнями и коктейлями Молотова.", "Молотова"),
        ("uk", "Натовп закидав поліцію в Ліоні камінням і коктейлями Молотова.", "Молотова"),
    ],
)
def test_molotovs_cocktails_are_no_place(language: str, text: str, molotov: str) -> None:
    named = [mention.surface for mention in BundledAnalyser()(article_of(text, language)).mentions if mention.accepted]
    assert named and molotov not in named


@pytest.mark.parametrize(
    ("language", "text", "word", "day"),
    [
        ("ru", "Жертвами воскресного взрыва стали двое.", "воскресного", date(2024, 5, 12)),
        ("ru", "Итоги субботней встречи не раскрыты.", "субботней", date(2024, 5, 11)),
        ("uk", "Після п'ятничного обстрілу тихо.", "п'ятничного", date(2024, 5, 10)),
        ("ru", "Неделей раньше лавки закрыли.", "Неделей раньше", date(2024, 5, 8)),
        ("uk", "Крамниці зачинили тижнем раніше.", "тижнем раніше", date(2024, 5, 8)),
        ("uk", "Учасників недільних протестів відпустили.", "недільних", date(2024, 5, 12)),
    ],
)
def test_adjectives_of_weekdays_and_a_week_earlier_are_dates(language: str, text: str, word: str, day: date) -> None:
    article = replace(article_of(text, language), published=date(2024, 5, 15))
    assert [(when.span.of(text), when.first) for when in BundledAnalyser()(article).dates if when.span] == [(word, day)]


def test_the_flag_of_rebels_is_no_freed_town(read: Read) -> None:
    text = "Невідомі підняли прапор ДНР над мерією Бахмута."
    assert [kind for kind, _ in told(read(text, "uk", ["Бахмута"]))] == ["nonstate_overtakes_territory"]
