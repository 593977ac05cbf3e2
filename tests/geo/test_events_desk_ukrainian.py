"""Ukrainian press: towns that are only called so, who shoots whom, what was told before, who stays and who leaves."""

import pytest

from tests.geo.conftest import Read, make_place, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Повстанці ввірвалися в Гомс.", "nonstate_overtakes_territory"),
        ("Бойовики ввірвалися до лікарні в Гомсі.", "attack_on_civilians"),
        ("Підлітка в Гомсі застрелив поліцейський.", "attack_on_civilians"),
        ("У Гомсі невідомі застрелили поліцейського.", "armed_clash"),
        ("На Гомс полетіли ракети.", "shelling"),
        ("У Гомсі селяни вийшли з гаслами проти уряду.", "protest"),
        ("У Гомсі на вулиці вивели сотні нацгвардійців.", "military_presence"),
        ("У Гомсі фургон увігнався в людей на ринку.", "attack_on_civilians"),
        ("Молодь у Гомсі громила вночі вітрини.", "riot"),
        ("На околицю Гомс упали три катюші.", "shelling"),
        ("Повстанці взялися полишати Гомс.", "withdrawal"),
        ("Гомс потрапив під владу повстанців.", "nonstate_overtakes_territory"),
        ("До Гомс прибуло двісті десантників.", "military_presence"),
        ("У Гомсі зібрався саміт арабських держав.", "diplomacy"),
        ("Гомс прокинувся від вибухів ракет.", "shelling"),
        ("У Гомсі лунала стрілянина.", "armed_clash"),
        ("У Гомсі грабіжники винесли склади гуманітарної місії.", "property_destruction"),
        ("Сотні студентів у Гомсі пройшли до міністерства освіти.", "protest"),
        ("У Гомсі сторони узгодили обмін списками.", "agreement"),
        ("Снаряд у Гомсі потрапив у маршрутку.", "shelling"),
        ("У Гомсі під час різні загинули сотні людей.", "attack_on_civilians"),
    ],
)
def test_what_ukrainian_desks_tell(read: Read, text: str, kind: str) -> None:
    assert kind in [one.event_type.value for one in read(text, "uk", ["Гомсі" if "Гомсі" in text else "Гомс"])]


@pytest.mark.parametrize(
    "text",
    [
        "Різні люди приходили до музею в Гомсі.",
        "Фронт визволення відкрив бюро в Гомсі.",
        "Тисячі людей у Гомсі чекали на евакуаційні потяги.",
        "Уряд відповів на викрадення в Гомсі.",
        "Автобус у Гомсі з'їхав на повному ходу в кювет.",
        "Троє гравців у Гомсі вийшли з гри.",
        "Поліція в Гомсі огородила місце вибуху.",
        "Посол у Гомсі підтвердив бомбардування.",
    ],
)
def test_what_tells_of_nothing_new(read: Read, text: str) -> None:
    assert read(text, "uk", ["Гомсі"]) == ()


def test_the_town_that_was_named_before_is_taken(read: Read) -> None:
    syria = make_place("Syria", kind=make_place("Syria").kind.COUNTRY)
    text = (
        "У Гомсі третій день тривають бої. Місто опинилося в руках повстанців. Учора авіація бомбила Гомс. "
        "Таліби оволоділи цим містом на півночі Сирії."
    )
    reports = told(read(text, "uk", ["Гомсі", "Гомс", ("Сирії", syria)]))
    taken = [place for kind, place in reports if kind == "nonstate_overtakes_territory"]
    assert taken and set(taken) <= {"Гомсі", "Гомс"}


def test_whose_citizen_somebody_is_says_nothing_of_where(read: Read) -> None:
    poland = make_place("Poland", "PL", kind=make_place("Poland").kind.COUNTRY)
    reports = read("Застрелений водій був громадянином Польщі.", "uk", [("Польщі", poland)])
    assert "Польщі" not in [place for _, place in told(reports)]


def test_the_capital_before_a_building_is_the_capital(read: Read) -> None:
    sofia = make_place("Sofia", "BG")
    text = "У Софії тривають мітинги. У Пловдиві пройшов марш. Невідомі підірвали в столиці клуб."
    reports = told(read(text, "uk", [("Софії", sofia), ("Пловдиві", make_place("Plovdiv", "BG"))]))
    assert ("bombing", "Софії") in reports


def test_what_is_carried_was_not_thrown(read: Read) -> None:
    reports = read("Люди зі зброєю та гранатами вломилися до студії в Гомсі.", "uk", ["Гомсі"])
    assert "grenade" not in [one.event_type.value for one in reports]


def test_a_belt_that_is_worn_did_not_go_off(read: Read) -> None:
    reports = read("У Гомсі затримали чоловіка з поясом смертника.", "uk", ["Гомсі"])
    assert [one.event_type.value for one in reports] == ["arrest"]
