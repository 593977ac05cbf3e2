"""Russian agency prose: free order of words, participles, "а" between two days, and what a noun only points back to."""

from datetime import date

import pytest

from geo.model import PlaceKind
from tests.geo.conftest import Read, make_place, told

MONDAY, THURSDAY = date(2015, 11, 23), date(2015, 11, 26)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Бомбы на рынок в Homs сбросил неизвестный самолёт.", "air_strike"),
        ("Огонь по прохожим в Homs открыл мужчина в маске.", "attack_on_civilians"),
        ("В плен под Homs попали шестеро солдат.", "abduction"),
        ("Убив трёх охранников, боевики похитили в Homs судью.", "abduction"),
        ("Захватив Homs, повстанцы двинулись дальше.", "nonstate_overtakes_territory"),
        ("Обстреляв Homs из миномётов, они отошли.", "shelling"),
        ("Министр рассказал об этом, посетив Homs.", "diplomacy"),
        ("Войскам удалось отбить Homs.", "government_regains_territory"),
        ("Исламистам удалось захватить Homs.", "nonstate_overtakes_territory"),
        ("Пограничники, сражающиеся в Homs, ждут подкрепления.", "armed_clash"),
        ("Объявлена полная блокада порта Homs.", "military_presence"),
        ("Власти вывели на улицы Homs тысячи полицейских.", "military_presence"),
        ("Миротворцы в декабре покинут Homs.", "withdrawal"),
        ("Тысячи жителей Homs устремились к границе.", "humanitarian"),
    ],
)
def test_deeds_are_told_with_objects_first_gerunds_and_participles(read: Read, text: str, kind: str) -> None:
    assert (kind, "Homs") in told(read(text, "ru", ["Homs"]))


@pytest.mark.parametrize(
    "text",
    [
        "Боевикам не удалось захватить Homs.",
        "Боевики в Homs взяли ответственность на себя.",
        "Переговорщики ждут в Homs.",
        "Арестованный находится под стражей в Homs.",
        "Военные уверяют, что били только по боевикам, а не по Homs.",
        "Аграрии Homs воюют с дождями.",
        "Покупатели устремились в Homs за скидками.",
    ],
)
def test_what_only_sounds_like_a_deed_is_none(read: Read, text: str) -> None:
    assert not [one for one in read(text, "ru", ["Homs"]) if one.assertion.value == "reported"]


def test_whom_a_policeman_behind_his_verb_shot_was_no_fighter(read: Read) -> None:
    kinds = [kind for kind, _ in told(read("Водителя в Homs застрелил полицейский.", "ru", ["Homs"]))]
    assert kinds == ["attack_on_civilians"]
    kinds = [kind for kind, _ in told(read("Водитель в Homs застрелил полицейского.", "ru", ["Homs"]))]
    assert kinds == ["armed_clash"]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            "ru",
            "В понедельник Homs захватили повстанцы, а в четверг армия отбила город.",
            ("В понедельник", "в четверг"),
        ),
        ("uk", "У понеділок Homs захопили повстанці, а в четвер армія відбила місто.", ("У понеділок", "в четвер")),
    ],
)
def test_a_clause_of_and_with_a_day_of_its_own_tells_of_another_deed(
    read: Read, language: str, text: str, days: tuple[str, str]
) -> None:
    reports = read(text, language, ["Homs"], [(days[0], MONDAY, MONDAY), (days[1], THURSDAY, THURSDAY)])
    assert {(one.event_type.value, one.when.first) for one in reports if one.when} == {
        ("nonstate_overtakes_territory", MONDAY),
        ("government_regains_territory", THURSDAY),
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("В Homs спокойно. Этот город на севере Syria захватили боевики.", "nonstate_overtakes_territory"),
        ("В Homs тревожно. Ночью начался обстрел города.", "shelling"),
        ("Армия вошла в Homs. Миротворцы летом покинут город.", "withdrawal"),
    ],
)
def test_the_town_is_the_one_named_before(read: Read, text: str, kind: str) -> None:
    assert (kind, "Homs") in told(read(text, "ru", ["Homs", "Syria"] if "Syria" in text else ["Homs"]))


def test_the_region_is_an_area_and_no_town(read: Read) -> None:
    area = make_place("Tigray", "ET", PlaceKind.ADMIN1)
    text = "В Tigray идут бои. Повстанцы взяли Homs. В регионе похищены трое врачей."
    assert ("abduction", "Tigray") in told(read(text, "ru", [("Tigray", area), "Homs"]))


def test_who_only_supports_an_army_does_not_take_the_town(read: Read) -> None:
    text = "Армия Syria при поддержке российской авиации взяла под контроль Homs, победив «Исламское государство»."
    kinds = [kind for kind, _ in told(read(text, "ru", ["Syria", "Homs"]))]
    assert "government_regains_territory" in kinds and "nonstate_overtakes_territory" not in kinds


def test_an_attack_and_the_bomb_told_of_next_are_one(read: Read) -> None:
    text = "Во вторник в Homs произошёл теракт, погибли пять человек. Заминированный автомобиль взорвался у рынка."
    assert told(read(text, "ru", ["Homs"])) == [("bombing", "Homs")]


def test_people_struck_on_their_way_out_of_a_town(read: Read) -> None:
    text = "Миномёты накрыли людей, уходивших из Homs по мосту."
    assert told(read(text, "ru", ["Homs"])) == [("shelling", "Homs")]
    text = "Миномёты накрыли людей, уходивших из Homs, у села Irpin."
    assert ("shelling", "Homs") not in told(read(text, "ru", ["Homs", "Irpin"]))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("На рождественский базар в Homs въехал грузовик.", "attack_on_civilians"),
        ("Журналистов по-прежнему удерживают в Homs.", "abduction"),
        ("Шестерых охранников боевики захватили в Homs.", "abduction"),
        ("Homs сотрясала канонада.", "shelling"),
        ("Волнения охватили Homs.", "protest"),
        ("Бомбардировки Homs унесли жизни двадцати человек.", "air_strike"),
    ],
)
def test_more_turns_of_agencies(read: Read, text: str, kind: str) -> None:
    assert (kind, "Homs") in told(read(text, "ru", ["Homs"]))


@pytest.mark.parametrize(
    "text",
    [
        "Жители Homs рассказали об этом по телефону, армия молчит.",
        "Заявление в Homs не приняли: его заблокировала Россия.",
        "Участники Всемирной продовольственной программы ждут в Homs.",
        "Демилитаризованная зона вокруг Homs существует год.",
    ],
)
def test_words_that_tell_of_no_deed_by_themselves(read: Read, text: str) -> None:
    assert told(read(text, "ru", ["Homs"])) == []


def test_with_a_capital_is_not_from_it(read: Read) -> None:
    capital = make_place("Moscow", "RU")
    text = "Повстанцы согласились уйти из Homs в рамках соглашения с Москвой."
    assert told(read(text, "ru", ["Homs", ("Москвой", capital)])) == [("withdrawal", "Homs")]


def test_a_participle_opens_a_clause_with_a_day_of_its_own(read: Read) -> None:
    text = "С четверга действует перемирие, согласованное в понедельник в Homs."
    dates = [("С четверга", THURSDAY, THURSDAY), ("в понедельник", MONDAY, MONDAY)]
    reports = read(text, "ru", ["Homs"], dates)
    assert ("agreement", MONDAY) in {(one.event_type.value, one.when.first) for one in reports if one.when}


def test_the_day_on_which_a_toll_is_told_is_not_that_of_the_blast(read: Read) -> None:
    text = "До 140 возросло число погибших при взрыве в Homs, рассказали в понедельник врачи."
    (report,) = read(text, "ru", ["Homs"], [("в понедельник", MONDAY, MONDAY)])
    assert report.when is not None and report.when.first == THURSDAY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В налёте на Homs участвовали десять дронов.", [("drone_strike", "Homs")]),
        ("В Homs горят склады.", [("property_destruction", "Homs")]),
        ("От пули в Homs скончался сержант.", [("attack_on_civilians", "Homs")]),
        ("Президент на прошлой неделе ездил в Homs.", [("diplomacy", "Homs")]),
        ("В порту оккупированного Homs тихо.", []),
        ("Судно сломалось, моряки отвели его в Homs.", []),
    ],
)
def test_chronicles_and_what_lies_in_taken_towns(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    reports = [one for one in told(read(text, "ru", ["Homs"])) if one[1] == "Homs"]
    assert reports == expected


def test_quarters_of_the_town_are_those_of_the_one_named_before(read: Read) -> None:
    text = "В Homs тревожно. Окраины города бомбила авиация."
    assert ("air_strike", "Homs") in told(read(text, "ru", ["Homs"]))


def test_a_deal_that_stops_the_fighting_tells_of_no_fighting(read: Read) -> None:
    text = "Соглашение, прекращающее боевые действия, подписано в Homs."
    assert told(read(text, "ru", ["Homs"])) == [("agreement", "Homs")]


def test_soldiers_who_are_to_be_posted_are_not_there_yet(read: Read) -> None:
    (report,) = read("Вдоль дороги в Homs разместят миротворцев.", "ru", ["Homs"])
    assert (report.event_type.value, report.assertion.value) == ("military_presence", "future")


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("ru", "Обстрелы Украины в среду не прекращались.", "Украины"),
        ("uk", "Обстріли України в середу тривали.", "України"),
    ],
)
def test_the_country_behind_the_word_is_what_is_shelled(read: Read, language: str, text: str, country: str) -> None:
    ukraine = make_place("Ukraine", "UA", kind=PlaceKind.COUNTRY)
    assert [report.where.place for report in read(text, language, [(country, ukraine)]) if report.where] == [ukraine]
