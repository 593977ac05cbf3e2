"""Russian and Ukrainian deeds that wires tell with a verb and its object, and what only looks like one."""

from datetime import date

import pytest

from geo.languages import pack_for
from tests.geo.conftest import PUBLISHED, Read, make_place, told

# Deeds told in a town.
_RUSSIAN = {
    "По Хомсу прилетели две ракеты.": "shelling",
    "КАБ разнёс школу в Хомсе.": "air_strike",
    "Полиция разогнала студенческий пикет в Хомсе.": "protest",
    "В Хомсе разогнана демонстрация.": "protest",
    "Разгон шествия в Хомсе осудили юристы.": "protest",
    "Военные отразили вылазку боевиков под Хомсом.": "armed_clash",
    "Пираты захватили сухогруз у Хомса.": "abduction",
    "Активиста затолкали в микроавтобус в Хомсе.": "abduction",
    "Армия оборудовала наблюдательный пост под Хомсом.": "base_established",
    "В Хомсе пресечена диверсия.": "weapons_disrupted",
    "В Хомсе нашли тайник с оружием.": "weapons_disrupted",
    "Солдаты бежали из Хомса.": "withdrawal",
    "Миссия закрыла базу в Хомсе.": "withdrawal",
    "Переселенцы хлынули в Хомс.": "humanitarian",
    "Из плена в Хомс возвращены сорок солдат.": "humanitarian",
    "Самолёты сбросили продукты над Хомсом.": "humanitarian",
    "В Хомсе вспыхнули волнения.": "riot",
    "Рядом с Хомсом перерезан кабель.": "property_destruction",
}
_UKRAINIAN = {
    "По Хомсу прилетіли два кинджали.": "shelling",
    "КАБ розніс школу в Хомсі.": "air_strike",
    "Поліція розігнала ходу в Хомсі.": "protest",
    "Маніфестанти рушили вулицями Хомса.": "protest",
    "Військові відбили три атаки під Хомсом.": "armed_clash",
    "Бойовики взяли в заручники двох лікарів у Хомсі.": "abduction",
    "Активістку запхали в машину в Хомсі.": "abduction",
    "Армія облаштувала спостережний пост під Хомсом.": "base_established",
    "У Хомсі відвернено вибух.": "weapons_disrupted",
    "У Хомсі знайшли схрон боєприпасів.": "weapons_disrupted",
    "Окупанти втекли з Хомса.": "withdrawal",
    "Переселенці ринули до Хомса.": "humanitarian",
    "З полону до Хомса повернулися сорок солдатів.": "humanitarian",
    "Гелікоптери скинули воду над Хомсом.": "humanitarian",
    "У Хомсі демонтували монумент.": "property_destruction",
    "Диверсанта піймали в Хомсі.": "arrest",
}


@pytest.mark.parametrize(
    ("language", "text", "deed"),
    [("ru", text, deed) for text, deed in _RUSSIAN.items()] + [("uk", text, deed) for text, deed in _UKRAINIAN.items()],
)
def test_verb_and_object_name_the_deed(read: Read, language: str, text: str, deed: str) -> None:
    surface = next(word.strip(".,") for word in text.split() if word.startswith("Хомс"))
    assert told(read(text, language, [surface])) == [(deed, surface)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Цены в Хомсе обрушились на треть."),
        ("ru", "Клуб из Хомса разгромил соперника в финале."),
        ("ru", "Песня взорвала чарты в Хомсе."),
        ("ru", "Форвард атаковал ворота в Хомсе."),
        ("ru", "Парламент в Хомсе принял в первом чтении бюджет."),
        ("uk", "Клуб із Хомса розгромив суперника у фіналі."),
        ("uk", "Гурт підірвав зал у Хомсі."),
        ("uk", "Туристи бачили поле битви під Хомсом."),
    ],
)
def test_words_of_war_said_of_markets_and_matches(read: Read, language: str, text: str) -> None:
    surface = next(word.strip(".,") for word in text.split() if word.startswith("Хомс"))
    assert told(read(text, language, [surface])) == []


@pytest.mark.parametrize(
    ("language", "text", "deed", "surface"),
    [
        ("ru", "У здания министерства в Дамаске собрался митинг.", "protest", "Дамаске"),
        ("ru", "Студенты Дамаска перекрыли проспект.", "protest", "Дамаска"),
        ("ru", "Мэр Дамаска похищен.", "abduction", "Дамаска"),
        ("uk", "Мера Дамаска заарештовано.", "arrest", "Дамаска"),
        ("uk", "Жителі Дамаска вийшли на мітинг.", "protest", "Дамаска"),
    ],
)
def test_crowds_and_mayors_are_at_home_in_their_capital(
    read: Read, language: str, text: str, deed: str, surface: str
) -> None:
    assert told(read(text, language, [(surface, make_place("Damascus"))])) == [(deed, surface)]


def test_president_of_a_capital_stays_who_acts(read: Read) -> None:
    text = "Студенты Дамаска и жители Хомса перекрыли мост в Хаме."
    places = [("Дамаска", make_place("Damascus")), "Хомса", "Хаме"]
    assert ("protest", "Дамаска") not in told(read(text, "ru", places))


def test_talks_lend_their_town_to_what_is_agreed_behind_them(read: Read) -> None:
    text = "Два посланника встретились в Хомсе и договорились об обмене пленными."
    assert told(read(text, "ru", ["Хомсе"])) == [("diplomacy", "Хомсе"), ("agreement", "Хомсе")]
    text = "Дипломаты обсудили в Хомсе перемирие."
    assert ("agreement", "Хомсе") not in told(read(text, "ru", ["Хомсе"]))


def test_but_before_a_town_begins_another_deed(read: Read) -> None:
    text = "У Хомсі спалили два автобуси, а в Хамі вибухнула машина."
    assert told(read(text, "uk", ["Хомсі", "Хамі"])) == [("property_destruction", "Хомсі"), ("bombing", "Хамі")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Удар пришёлся по базам у Хомса, где размещены турецкие военные."),
        ("uk", "Удару зазнала база в Хомсі, де дислоковані турецькі військові."),
    ],
)
def test_troops_who_only_sit_there_do_not_arrive(read: Read, language: str, text: str) -> None:
    surface = next(word.strip(".,") for word in text.split() if word.startswith("Хомс"))
    assert [kind for kind, _ in told(read(text, language, [surface]))] == ["shelling"]


@pytest.mark.parametrize(
    ("language", "text", "deeds"),
    [
        ("ru", "Обломки сбитого дрона упали на рынок в Хомсе.", ["drone_strike"]),
        ("uk", "Уламки перехопленої ракети впали на ринок у Хомсі.", ["shelling"]),
        ("ru", "Из тюрьмы в Хомсе бежали девять заключённых.", []),
        ("uk", "З колонії в Хомсі втекли троє засуджених.", []),
    ],
)
def test_what_is_only_described_and_who_breaks_out(read: Read, language: str, text: str, deeds: list[str]) -> None:
    surface = next(word.strip(".,") for word in text.split() if word.startswith("Хомс"))
    assert [kind for kind, _ in told(read(text, language, [surface]))] == deeds


def test_without_resistance_denies_no_taking(read: Read) -> None:
    text = "Боевики без сопротивления захватили Хомс."
    (report,) = read(text, "ru", ["Хомс"])
    assert (report.event_type.value, report.assertion.value) == ("nonstate_overtakes_territory", "reported")


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("ru", "Дамасский порт подвергся ночному ракетному удару.", "Дамасский"),
        ("ru", "Ракета попала в дамасский зоопарк.", "дамасский"),
        ("uk", "Дрони вдарили по дамаському заводу.", "дамаському"),
    ],
)
def test_a_site_that_bears_its_towns_adjective_is_in_that_town(
    read: Read, language: str, text: str, surface: str
) -> None:
    reports = read(text, language, adjectives=[(surface, make_place("Damascus"))])
    assert [place for _, place in told(reports)] == [surface]


@pytest.mark.parametrize(
    "text",
    [
        "Взрыв на Дамасском вокзале в Хомсе убил двоих.",
        "Взрыв на Дамасском проспекте убил двоих.",
        "Дамасский «Аль-Джейш» атаковал ворота.",
        "Стороны нарушили дамасские договорённости об отводе войск.",
    ],
)
def test_stations_streets_teams_and_treaties_are_elsewhere(read: Read, text: str) -> None:
    surface = next(word for word in text.split() if word.lower().startswith("дамасск"))
    reports = read(text, "ru", ["Хомсе"], adjectives=[(surface, make_place("Damascus"))])
    assert surface not in [place for _, place in told(reports)]


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_no_adjective_of_a_town_is_spelt_like_its_name(language: str) -> None:
    towns = {pattern: key for pattern, key in pack_for(language).places.demonyms.items() if not key.isupper()}
    assert [key for pattern, key in towns.items() if pattern == key or key.startswith(pattern.rstrip("*"))] == []


@pytest.mark.parametrize(
    ("language", "text", "deeds"),
    [
        ("ru", "Суд в Хомсе выдал два ордера на арест.", []),
        ("ru", "Нападавшие сожгли военный самолёт в Хомсе.", ["property_destruction"]),
        ("ru", "Президент улетел на вертолёте, толпа ворвалась в ратушу в Хомсе.", ["riot"]),
        ("uk", "У Хомсі пролунав сигнал тривоги.", []),
        ("uk", "Боєголовка забрала життя двох мешканців у Хомсі.", ["shelling"]),
        ("uk", "З в'язниці в Хомсі випустили сорок полонених.", ["humanitarian"]),
        ("ru", "Отряды разгромили под Хомсом колонну наёмников.", ["armed_clash"]),
        ("ru", "Армия по соглашению со старейшинами ушла из Хомса.", ["withdrawal"]),
    ],
)
def test_warrants_burnt_aircraft_and_columns(read: Read, language: str, text: str, deeds: list[str]) -> None:
    surface = next(word.strip(".,") for word in text.split() if word.startswith("Хомс"))
    assert [kind for kind, _ in told(read(text, language, [surface]))] == deeds


def test_what_is_shot_down_over_a_region_was_so_there(read: Read) -> None:
    text = "Над Хамою збили дев'ять дронів, уламки впали на завод у Хомсі."
    assert ("weapons_disrupted", "Хамою") in told(read(text, "uk", ["Хамою", "Хомсі"]))


def test_a_clause_of_who_has_the_day_of_its_own_deed(read: Read) -> None:
    text = "Бойовики передали Червоному Хресту в Хомсі двох медиків, яких викрали 7 жовтня 2015 року."
    seventh = date(2015, 10, 7)
    reports = read(text, "uk", ["Хомсі"], [("7 жовтня 2015 року", seventh, seventh)])
    assert [one.when.first for one in reports if one.event_type.value == "humanitarian" and one.when] == [PUBLISHED]


@pytest.mark.parametrize(
    ("language", "text", "deeds"),
    [
        ("ru", "В Хомсе подписано соглашение о выводе миротворцев.", ["agreement"]),
        ("uk", "Ракети влучили в аеродром у Хомсі, знищивши два літаки.", ["shelling"]),
        ("uk", "Бандити узяли місто в облогу, повідомили в Хомсі.", ["military_presence"]),
        ("uk", "Радикали палили сміттєві баки в Хомсі.", ["riot"]),
        ("ru", "Военные убили девятерых бандитов под Хомсом.", ["armed_clash"]),
        ("ru", "Возмущённые взрывом в мечети, тысячи студентов вышли на марш в Хомсе.", ["protest"]),
    ],
)
def test_what_is_agreed_wrecked_besieged(read: Read, language: str, text: str, deeds: list[str]) -> None:
    surface = next(word.strip(".,") for word in text.split() if word.startswith("Хомс"))
    assert [kind for kind, _ in told(read(text, language, [surface]))] == deeds


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Чи обстріляли військові чергу в Хомсі?"),
        ("ru", "Обстреляла ли армия очередь в Хомсе?"),
        ("en", "Did the army shell a queue in Homs?"),
        ("de", "Beschoss die Armee eine Schlange in Homs?"),
    ],
)
def test_a_question_reports_nothing(read: Read, language: str, text: str) -> None:
    surface = next(word.strip("?") for word in text.split() if word.startswith(("Хомс", "Homs")))
    assert "reported" not in [report.assertion.value for report in read(text, language, [surface])]


def test_a_session_is_in_the_capital_where_the_office_sits(read: Read) -> None:
    text = "Президент провёл в воскресенье заседание Совета безопасности в Дамаске."
    assert told(read(text, "ru", [("Дамаске", make_place("Damascus"))])) == [("diplomacy", "Дамаске")]


def test_who_flies_off_leaves_the_crowd_a_crowd(read: Read) -> None:
    text = "Президент улетел самолётом в Хаму, а демонстранты захватили ратушу в Хомсе."
    assert ("riot", "Хомсе") in told(read(text, "ru", ["Хаму", "Хомсе"]))


@pytest.mark.parametrize(
    ("language", "text", "deeds"),
    [
        ("ru", "В Хомсе состоялась бессрочная акция у суда.", ["protest"]),
        ("uk", "У Хомсі триває мітинг біля суду.", ["protest"]),
        ("ru", "Над ратушей в Хомсе подняли государственный флаг.", ["government_regains_territory"]),
        ("uk", "Прикордонники зіткнулися з диверсантами в Хомсі.", ["armed_clash"]),
    ],
)
def test_rallies_flags_and_saboteurs(read: Read, language: str, text: str, deeds: list[str]) -> None:
    surface = next(word.strip(".,") for word in text.split() if word.startswith("Хомс"))
    assert [kind for kind, _ in told(read(text, language, [surface]))] == deeds


def test_a_capital_that_is_visited_on_a_visit(read: Read) -> None:
    text = "Министр обороны посетил с официальным визитом Дамаск."
    assert told(read(text, "ru", [("Дамаск", make_place("Damascus"))])) == [("diplomacy", "Дамаск")]
