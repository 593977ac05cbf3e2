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


def test_a_belt_that_is_worn_did_not_go_off(read: Read) -> None:
    reports = read("У Гомсі затримали чоловіка з поясом смертника.", "uk", ["Гомсі"])
    assert [one.event_type.value for one in reports] == ["arrest"]
