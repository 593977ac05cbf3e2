"""English press prose: aims, clauses behind "where", days of what lies back, parts of towns, who or what is hit."""

from collections.abc import Sequence
from datetime import date

import pytest

from geo.model import Assertion, PlaceKind, Report
from tests.geo.conftest import PUBLISHED, Read, make_place

MONDAY, SUNDAY = date(2015, 11, 23), date(2015, 11, 22)


def told(reports: Sequence[Report]) -> set[tuple[str, str | None]]:
    """The type and place of what is told as having happened."""
    return {
        (report.event_type.value, report.where.mention.surface if report.where else None)
        for report in reports
        if report.assertion is Assertion.REPORTED
    }


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("The army launched an offensive to recapture Homs.", False),
        ("Rebels mounted an assault to seize Homs.", False),
        ("Militiamen tried to overrun the base in Homs.", False),
        ("The army managed to recapture Homs.", True),
        ("The rebels went on to seize Homs.", True),
    ],
)
def test_what_is_meant_to_be_taken_is_not_taken(read: Read, text: str, taken: bool) -> None:
    kinds = {kind for kind, _ in told(read(text, places=["Homs"]))}
    assert bool(kinds & {"government_regains_territory", "nonstate_overtakes_territory"}) is taken


def test_a_day_behind_where_is_not_that_of_the_march(read: Read) -> None:
    text = "Students marched in Homs, where police killed five people on Sunday."
    reports = read(text, places=["Homs"], dates=[("on Sunday", SUNDAY, SUNDAY)])
    march = next(one for one in reports if one.event_type.value == "protest")
    assert march.when is None or march.when.first != SUNDAY


def test_two_deeds_parted_by_where_and_a_day_are_two(read: Read) -> None:
    text = "A bomb exploded in Homs, where gunmen killed 20 people on Sunday."
    reports = read(text, places=["Homs"], dates=[("on Sunday", SUNDAY, SUNDAY)])
    assert {kind for kind, _ in told(reports)} == {"bombing", "attack_on_civilians"}


def test_the_day_of_the_last_time_is_not_that_of_the_deed(read: Read) -> None:
    text = "Rebels killed 30 people in Homs, the bloodiest attack since the fall of the governor on Sunday."
    reports = read(text, places=["Homs"], dates=[("on Sunday", SUNDAY, SUNDAY)])
    assert all(one.when is None or one.when.first != SUNDAY for one in reports)


def test_a_part_of_a_town_is_the_scene_and_not_both(read: Read) -> None:
    assert told(read("A bomb exploded in Homs's eastern Zahra district.", places=["Homs", "Zahra"])) == {
        ("bombing", "Zahra")
    }


def test_an_unknown_part_of_a_town_has_the_town_for_its_place(read: Read) -> None:
    (report,) = read("A bomb exploded in Homs's Zahra district.", places=["Homs", ("Zahra", None)])
    assert report.where is not None and report.where.place is not None and report.where.place.name == "Homs"


@pytest.mark.parametrize(
    "text",
    [
        "Thousands have fled Homs since rebels shot the governor on Sunday.",
        "Police have arrested 300 people in Homs since the election on Sunday.",
        "The army has shelled Homs every day since the truce collapsed on Sunday.",
    ],
)
def test_what_goes_on_since_something_happened_lasts_from_that_day(read: Read, text: str) -> None:
    report = read(text, places=["Homs"], dates=[("on Sunday", SUNDAY, SUNDAY)])[0]
    assert report.when is not None and report.when.open_ended
    assert (report.when.first, report.when.last) == (SUNDAY, PUBLISHED)


def test_a_bomb_does_not_go_on_since_a_day(read: Read) -> None:
    text = "A bomb exploded in Homs, where shops have been shut since the election on Sunday."
    reports = read(text, places=["Homs"], dates=[("on Sunday", SUNDAY, SUNDAY)])
    assert all(one.when is None or not one.when.open_ended for one in reports if one.event_type.value == "bombing")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Turkish guns shelled Homs on Sunday and Monday.", (SUNDAY, MONDAY)),
        ("Guns shelled Homs on Sunday and Monday, killing five.", (SUNDAY, MONDAY)),
    ],
)
def test_two_days_side_by_side_are_both_meant(read: Read, text: str, days: tuple[date, date]) -> None:
    dates = [("on Sunday", SUNDAY, SUNDAY), ("Monday", MONDAY, MONDAY)]
    (report,) = read(text, places=["Homs"], dates=dates)
    assert report.when is not None and (report.when.first, report.when.last) == days


def test_the_second_of_two_days_is_that_of_the_deed_behind_it(read: Read) -> None:
    dates = [("on Sunday", SUNDAY, SUNDAY), ("on Monday", MONDAY, MONDAY)]
    text = "Rebels shelled Homs on Sunday and on Monday gunmen abducted two teachers in Hama."
    reports = {one.event_type.value: one for one in read(text, places=["Homs", "Hama"], dates=dates)}
    when = reports["shelling"].when
    assert when is not None and (when.first, when.last) == (SUNDAY, SUNDAY)


@pytest.mark.parametrize(
    ("behind", "first", "last"),
    [
        ("three months after rebels captured it", date(2015, 8, 1), date(2015, 8, 31)),
        ("a year after rebels captured it", date(2014, 1, 1), date(2014, 12, 31)),
        ("two weeks after rebels captured it", date(2015, 11, 9), date(2015, 11, 9)),
    ],
)
def test_what_lies_months_or_years_back_was_in_that_month_or_year(
    read: Read, behind: str, first: date, last: date
) -> None:
    reports = read(f"The army retook Homs on Monday, {behind}.", places=["Homs"], dates=[("on Monday", MONDAY, MONDAY)])
    days = {one.event_type.value: (one.when.first, one.when.last) for one in reports if one.when is not None}
    assert days == {
        "government_regains_territory": (MONDAY, MONDAY), "nonstate_overtakes_territory": (first, last),
    }  # fmt: skip


def test_a_place_behind_days_after_is_not_that_of_the_first_deed(read: Read) -> None:
    reports = read("The assault came a day after the arrest of a commander in Homs.", places=["Homs"])
    assert ("arrest", "Homs") in told(reports) and ("armed_clash", "Homs") not in told(reports)


def test_a_deal_signed_in_a_town_was_signed_there(read: Read) -> None:
    found = told(read("Troops began to withdraw under a deal signed in Homs.", places=["Homs"]))
    assert ("agreement", "Homs") in found and ("withdrawal", "Homs") not in found


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Backed by air strikes, the army retook Homs.", {"government_regains_territory"}),
        ("The army, helped by air raids, retook Homs.", {"government_regains_territory"}),
        ("Two oil tankers were attacked off Homs.", {"attack_on_civilians"}),
        ("Rebels fought their way to the edge of Homs.", {"armed_clash"}),
        ("The prime minister was in Homs for a day.", {"diplomacy"}),
        ("Soldiers bundled the president off to a barracks in Homs.", {"abduction"}),
        ("The group captured a former marine in Homs.", {"abduction"}),
        ("A cyber attack hit a hospital in Homs.", set()),
        ("The army pounded villages in the hills above Homs with rockets.", {"shelling"}),
        ("A bomb wrecked a police car in Homs.", {"bombing"}),
        ("Two warplanes were brought down over Homs.", {"weapons_disrupted"}),
        ("The country pulled its diplomats from Homs.", {"withdrawal"}),
        ("Troops broke through the defences of Homs.", {"armed_clash"}),
        ("Soldiers and rebels were fighting for Homs.", {"armed_clash"}),
        ("Families were uprooted by the fighting in Homs.", {"humanitarian", "armed_clash"}),
        ("Riots in Homs in which shops were torched went on.", {"riot"}),
        ("Thieves hijacked cars in Homs.", set()),
        ("The minister is fighting to save his job in Homs.", set()),
        ("The governor declared a state of emergency in Homs.", set()),
        ("The scrum was breached and the fly-half attacked in Homs before the final whistle of the test match.", set()),
    ],
)
def test_words_of_the_press(read: Read, text: str, kinds: set[str]) -> None:
    found = {kind for kind, _ in told(read(text, places=["Homs"]))}
    assert found <= kinds and bool(found) == bool(kinds)


def test_who_holds_a_town_is_no_office_that_speaks(read: Read) -> None:
    text = "Artillery fire boomed over the government-held town of Homs in Syria, where two people died."
    places = ["Homs", ("Syria", make_place("Syria", "SY", PlaceKind.COUNTRY))]
    assert told(read(text, places=places)) == {("shelling", "Homs")}


@pytest.mark.parametrize(
    ("text", "scenes"),
    [
        ("Bombs went off outside the Kenya embassies in Russia and Syria.", {"Russia", "Syria"}),
        ("A bomb went off outside the embassy of Kenya in Syria.", {"Syria"}),
    ],
)
def test_an_embassy_is_in_the_country_behind_in(read: Read, text: str, scenes: set[str]) -> None:
    countries = [
        (name, make_place(name, code, PlaceKind.COUNTRY))
        for name, code in (("Kenya", "KE"), ("Russia", "RU"), ("Syria", "SY"))
    ]
    assert told(read(text, places=countries)) == {("bombing", scene) for scene in scenes}


def test_an_island_of_a_country_is_in_that_country(read: Read) -> None:
    korea = make_place("South Korea", "KR", PlaceKind.COUNTRY)
    reports = read("Artillery shells rained on a South Korean island.", adjectives=[("South Korean", korea)])
    assert told(reports) == {("shelling", "South Korean")}


def test_a_part_of_the_world_is_no_scene_beside_a_town(read: Read) -> None:
    africa = make_place("Africa", "", PlaceKind.SUPRANATIONAL)
    text = "Officers seized power in Homs, extending the wave of coups that has swept Africa."
    assert told(read(text, places=["Homs", ("Africa", africa)])) == {("armed_clash", "Homs")}


def test_another_day_lends_neither_kind_nor_place(read: Read) -> None:
    text = "Rockets hit Homs on Monday. Ten people were killed in Hama on Sunday."
    dates = [("on Monday", MONDAY, MONDAY), ("on Sunday", date(2015, 11, 15), date(2015, 11, 15))]
    assert ("shelling", "Hama") not in told(read(text, places=["Homs", "Hama"], dates=dates))


def test_what_is_told_without_a_place_of_the_one_town_of_an_article_was_there(read: Read) -> None:
    text = "Shells hit a hospital in Homs on Monday.\n\nTwo children died when rockets fell on a school on Sunday."
    dates = [("on Monday", MONDAY, MONDAY), ("on Sunday", SUNDAY, SUNDAY)]
    places = [one.where.mention.surface for one in read(text, places=["Homs"], dates=dates) if one.where is not None]
    assert places == ["Homs", "Homs"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The government moved 32 of its soldiers from Homs.", {"withdrawal"}),
        ("The general gave himself up to the police in Homs.", {"arrest"}),
        ("Two men were picked up in Homs.", {"arrest"}),
        ("The blast in Homs brought down an office block.", {"bombing"}),
        ("Police shot dead 34 miners at a platinum mine in Homs.", {"attack_on_civilians"}),
        ("The prime minister was in hospital in Homs with a fever.", set()),
        ("The museum captured a general mood in Homs.", set()),
        ("A man was charged with murder in Homs on Monday.", {"arrest"}),
        ("The pastry contest in Homs was a battle, the jury and the chefs said at the festival.", set()),
    ],
)
def test_more_words_of_the_press(read: Read, text: str, kinds: set[str]) -> None:
    found = {kind for kind, _ in told(read(text, places=["Homs"]))}
    assert found <= kinds and bool(found) == bool(kinds)


def test_judges_who_are_dismissed_deny_no_arrest(read: Read) -> None:
    (report,) = read("The army detained 3,000 soldiers and dismissed as many judges in Homs.", places=["Homs"])
    assert report.assertion is Assertion.REPORTED
