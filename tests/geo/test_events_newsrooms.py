"""What English newsrooms write in place of the commonest words, and days on which deaths are only told."""

from collections.abc import Sequence
from datetime import date

import pytest

from geo.model import Report
from tests.geo.conftest import Read, told

MONDAY, TUESDAY, WEDNESDAY = date(2015, 11, 23), date(2015, 11, 24), date(2015, 11, 25)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tens of thousands packed the main square of Homs to demand his resignation.", "protest"),
        ("Some two hundred Syrians massed outside the ministry in Homs.", "protest"),
        ("Residents of Homs have been taking to the streets for a week.", "protest"),
        ("Homs saw its biggest demonstration in years.", "protest"),
        ("Vandals set the governor's offices ablaze in Homs.", "property_destruction"),
        ("Villagers were driven out of Homs by the thousand.", "humanitarian"),
        ("Soldiers surrounded the airport in Homs.", "military_presence"),
        ("Air defences took out four of six missiles over Homs.", "weapons_disrupted"),
        ("Warplanes went after convoys in Homs and destroyed dozens of lorries.", "air_strike"),
        ("They blew up two shrines in Homs.", "property_destruction"),
        ("Rebels severed the main road in Homs.", "armed_clash"),
        ("Eight men were killed in two days of combat near Homs.", "armed_clash"),
        ("Gunmen turned their guns on worshippers in Homs.", "attack_on_civilians"),
        ("The insurgents said they knocked out two tanks in Homs.", "armed_clash"),
        ("They flew three drones at a depot in Homs.", "drone_strike"),
        ("Russian bombing of a school in Homs killed twelve people.", "air_strike"),
        ("Police nabbed the suspected leader of a gang in Homs.", "arrest"),
    ],
)
def test_what_newsrooms_write_is_told(read: Read, text: str, kind: str) -> None:
    assert told(read(text, places=["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The prime minister spoke over the telephone with his Turkish counterpart on Monday.", {"diplomacy"}),
        ("A pact is to be signed in Homs next week.", {"agreement"}),
        ("The rebels vowed to hold their fire in Homs.", {"agreement"}),
    ],
)
def test_calls_and_pacts_are_told_in_other_words(read: Read, text: str, kinds: set[str]) -> None:
    dates = [("on Monday", MONDAY, MONDAY)] if "on Monday" in text else []
    assert {kind for kind, _ in told(read(text, places=["Homs"], dates=dates))} == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Fans packed the streets of Homs to celebrate the title.",
        "The singer set the stage in Homs alight.",
        "A storm reduced homes in Homs to rubble.",
        "The minister held out the prospect of help for Homs.",
        "Homs saw its first film festival in years.",
        "Critics turned their guns on the minister in Homs.",
        "Tourists flew drones over the valley near Homs.",
        "The tax is a time bomb for shops in Homs.",
    ],
)
def test_figures_of_speech_tell_of_nothing(read: Read, text: str) -> None:
    assert told(read(text, places=["Homs"])) == []


@pytest.mark.parametrize(
    "text",
    [
        "Opposition figure Samir Haddad was seized in Homs.",
        "The defence minister was captured by the army in Homs.",
    ],
)
def test_people_who_are_seized_are_no_town(read: Read, text: str) -> None:
    assert told(read(text, places=["Homs"])) == [("arrest", "Homs")]


@pytest.mark.parametrize("text", ["Homs was seized by the rebels.", "The town of Homs was captured by the rebels."])
def test_towns_that_are_seized_still_are(read: Read, text: str) -> None:
    assert told(read(text, places=["Homs"])) == [("nonstate_overtakes_territory", "Homs")]


def test_a_detention_centre_that_is_bombed_arrests_nobody(read: Read) -> None:
    text = "An air raid hit a detention centre for migrants in Homs."
    assert told(read(text, places=["Homs"])) == [("air_strike", "Homs")]


def days(reports: Sequence[Report]) -> list[date | None]:
    return [report.when.first if report.when else None for report in reports]


def test_deaths_are_not_of_the_day_on_which_they_are_counted(read: Read) -> None:
    text = "A bomb exploded in Homs on Monday. Nine people died, some of them at home, police said on Tuesday."
    dates = [("on Monday", MONDAY, MONDAY), ("on Tuesday", TUESDAY, TUESDAY)]
    assert days(read(text, places=["Homs"], dates=dates)) == [MONDAY]


def test_protesters_who_die_besides_arrests_are_no_attack_of_their_own(read: Read) -> None:
    text = "Hundreds have been arrested in Homs, and two demonstrators died."
    assert told(read(text, places=["Homs"])) == [("arrest", "Homs")]


def test_protesters_who_were_killed_still_are(read: Read) -> None:
    text = "Hundreds have been arrested in Homs, and two demonstrators were killed."
    assert ("attack_on_civilians", "Homs") in told(read(text, places=["Homs"]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two weeks after pupils were massacred in Homs, jets on Wednesday bombed Hama.",
            {("attack_on_civilians", "Homs", date(2015, 11, 11)), ("air_strike", "Hama", WEDNESDAY)},
        ),
        (
            "Three days after gunmen killed 12 people in Homs, thousands on Wednesday marched in Hama.",
            {("attack_on_civilians", "Homs", date(2015, 11, 22)), ("protest", "Hama", WEDNESDAY)},
        ),
        (
            "A week after rebels seized Homs, police on Wednesday arrested six men in Hama.",
            {("nonstate_overtakes_territory", "Homs", date(2015, 11, 18)), ("arrest", "Hama", WEDNESDAY)},
        ),
    ],
)
def test_what_a_sentence_looks_back_on_first_keeps_its_own_day_kind_and_place(
    read: Read, text: str, expected: set[tuple[str, str, date]]
) -> None:
    reports = read(text, places=["Homs", "Hama"], dates=[("on Wednesday", WEDNESDAY, WEDNESDAY)])
    assert {(kind, place, day) for (kind, place), day in zip(told(reports), days(reports), strict=True)} == expected
