"""What English desks write, and what talks, courts and bystanders make of it, in all languages where it is the same."""

from collections.abc import Sequence
from datetime import date

import pytest

from geo.model import Assertion, PlaceKind, Report
from tests.geo.conftest import Read, make_place

MONDAY = date(2015, 11, 23)
ISRAEL = make_place("Israel", "IL", PlaceKind.COUNTRY)


def told(reports: Sequence[Report]) -> list[tuple[str, str | None]]:
    """The type and place of what is told as having happened."""
    return [
        (report.event_type.value, report.where.mention.surface if report.where else None)
        for report in reports
        if report.assertion is Assertion.REPORTED
    ]


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        ("en", "Talks about a ceasefire went on in Homs on Monday.", "Homs"),
        ("de", "In Homs gingen die Gespräche über eine Feuerpause weiter.", "Homs"),
        ("fr", "Les négociations sur un cessez-le-feu ont continué à Homs.", "Homs"),
        ("es", "Siguen en Homs las negociaciones sobre un alto el fuego.", "Homs"),
        ("ru", "В Хомсе продолжились переговоры о прекращении огня.", "Хомсе"),
        ("uk", "У Хомсі тривали переговори про припинення вогню.", "Хомсі"),
        ("ar", "تواصلت في حمص المفاوضات بشأن وقف إطلاق النار.", "حمص"),
    ],
)
def test_what_talks_are_about_is_not_agreed_yet(read: Read, language: str, text: str, town: str) -> None:
    assert told(read(text, language, [town])) == [("diplomacy", town)]


def test_talks_that_end_with_a_truce_agree_on_it(read: Read) -> None:
    assert ("agreement", "Homs") in told(read("The talks in Homs ended with a truce.", places=["Homs"]))


@pytest.mark.parametrize("part", ["north", "outskirts", "east"])
def test_a_part_of_a_town_behind_the_deed_is_where_it_happened(read: Read, part: str) -> None:
    reports = read(f"Israel's army shelled the {part} of Homs on Monday.", places=[("Israel", ISRAEL), "Homs"])
    assert told(reports) == [("shelling", "Homs")]


def test_a_direction_between_two_towns_still_tells_where_the_first_lies(read: Read) -> None:
    reports = read("A bomb exploded in Rastan, north of Homs.", places=["Rastan", "Homs"])
    assert told(reports) == [("bombing", "Rastan")]


def test_an_attack_that_was_condemned_was_told_before(read: Read) -> None:
    assert told(read("The attack on a mosque in Homs was condemned by the president.", places=["Homs"])) == []


def test_an_attack_of_a_stated_day_is_told_also_where_it_was_condemned(read: Read) -> None:
    dates = [("on Monday", MONDAY, MONDAY)]
    text = "The attack on a mosque in Homs on Monday was condemned by the president."
    assert told(read(text, places=["Homs"], dates=dates)) == [("attack_on_civilians", "Homs")]


def test_an_attack_so_many_days_before_another_keeps_its_place_and_day(read: Read) -> None:
    dates = [("on Monday", MONDAY, MONDAY)]
    text = "The stabbing on Monday came three days after the bombing of a market in Homs."
    bombing = next(one for one in read(text, places=["Homs"], dates=dates) if one.event_type.value == "bombing")
    assert bombing.where is not None and bombing.where.mention.surface == "Homs"
    assert bombing.when is not None and bombing.when.first == date(2015, 11, 20)


def test_who_is_held_after_a_riot_is_held_where_it_was(read: Read) -> None:
    reports = read("Nine people were arrested in Homs after youths looted shops.", places=["Homs"])
    assert sorted(told(reports)) == [("arrest", "Homs"), ("riot", "Homs")]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Three missiles and two drones were destroyed over Homs.", {"weapons_disrupted"}),
        ("The army captured the village of Homs.", {"nonstate_overtakes_territory", "government_regains_territory"}),
        ("The army captured two suspects in Homs.", {"arrest"}),
        ("Armed men attacked a copper mine near Homs.", {"attack_on_civilians"}),
        ("A van was driven into a bus stop in Homs.", {"attack_on_civilians"}),
        ("Families of the hostages blocked a highway in Homs.", {"protest"}),
        ("Followers of the preacher invaded the parliament in Homs.", {"riot"}),
        ("Rebels tried to break through to Homs but were beaten off.", {"armed_clash"}),
        ("The generals agreed in Homs to swap 300 captives.", {"agreement"}),
        ("The union sent its foreign ministers to Homs.", {"diplomacy"}),
        ("A boat was hit by naval gunfire off Homs.", {"shelling"}),
        ("A court in Homs sent a man to jail for the murder of a teacher.", set()),
        ("A man was sentenced in Homs to life for a stabbing.", set()),
        ("The army pulled its soldiers out of Homs.", {"withdrawal"}),
        ("Troops without insignia took up positions in Homs.", {"military_presence"}),
    ],
)
def test_words_of_desks(read: Read, text: str, kinds: set[str]) -> None:
    found = {kind for kind, _ in told(read(text, places=["Homs"]))}
    assert found <= kinds and bool(found) == bool(kinds)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Police officers abandoned Homs and soldiers fled.", {"withdrawal"}),
        ("Residents fled Homs.", {"humanitarian"}),
        ("Rebels seized Homs after troops left.", {"nonstate_overtakes_territory", "withdrawal"}),
        ("A pact to end the blockade was struck in Homs.", {"agreement"}),
        ("A school was struck by a shell in Homs.", {"shelling"}),
        ("Riot police drove the demonstrators out of the square in Homs.", {"protest"}),
        ("The army drove the rebels out of the town of Homs.", {"government_regains_territory"}),
        ("Warships armed with cruise missiles sailed into Homs.", {"military_presence"}),
        ("A suitcase was blown up in a controlled explosion in Homs.", {"weapons_disrupted"}),
        ("Kurdish fighters occupied Homs.", {"nonstate_overtakes_territory"}),
        ("A van was driven at speed into pedestrians in Homs.", {"attack_on_civilians"}),
        ("A warning strike shut the port of Homs.", {"protest"}),
        ("Officers tried to overthrow the government in Homs.", {"armed_clash"}),
        ("The ministers agreed in Homs to reopen the border.", {"agreement"}),
        ("Planes dropped 9,000 meals over Homs.", {"humanitarian"}),
        ("Rifles and detonators were found in a cellar in Homs.", {"weapons_disrupted"}),
    ],
)
def test_more_words_of_desks(read: Read, text: str, kinds: set[str]) -> None:
    found = {kind for kind, _ in told(read(text, places=["Homs"]))}
    assert found and found <= kinds


@pytest.mark.parametrize(
    "text",
    [
        "A teacher was shot in the back in Damascus.",
        "A drone killed the head of an Iran-backed militia in Damascus.",
    ],
)
def test_a_back_says_nothing(read: Read, text: str) -> None:
    (report,) = read(text, places=[("Damascus", make_place("Damascus", "SY"))])
    assert report.where is not None and report.where.mention.surface == "Damascus"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Drones hit Homs on Monday, a day after raids on Hama.", [("drone_strike", "Homs"), ("drone_strike", "Hama")]),
        ("Hours after the murder, the ministers of both states met in Hama.", [("diplomacy", "Hama")]),
        ("A demonstrator was shot in Homs.", [("attack_on_civilians", "Homs")]),
        ("A movie was shot in Homs.", []),
        ("Two people were taken to hospital after a knife attack in Homs.", [("attack_on_civilians", "Homs")]),
        ("A bystander in Homs wrested the gun from him.", []),
        ("Students tried to storm the parliament in Homs.", [("riot", "Homs")]),
        ("Four suspects were picked up in Homs.", [("arrest", "Homs")]),
        ("Ammunition was found in Homs.", [("weapons_disrupted", "Homs")]),
        ("Gunmen sprayed a bar in Homs with automatic fire.", [("attack_on_civilians", "Homs")]),
        ("Strikes by Israel killed twelve people in Homs.", [("air_strike", "Homs")]),
        ("A strike by teachers closed schools in Homs.", []),
        ("Soldiers had picked him up in Homs.", [("arrest", "Homs")]),
        ("A crowd handed them over to the police in Homs.", [("arrest", "Homs")]),
        ("The town hall was set ablaze in Homs.", [("property_destruction", "Homs")]),
        ("Workers cleared the entrance of a plant in Homs.", []),
        ("In Homs the mutiny began at dawn.", [("armed_clash", "Homs")]),
    ],
)
def test_what_stands_beside_a_deed(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    dates = [("on Monday", MONDAY, MONDAY)] if "on Monday" in text else []
    assert told(read(text, places=["Homs", "Hama"], dates=dates)) == expected


def test_the_raid_is_that_of_the_gunmen_told_of_before(read: Read) -> None:
    text = "Gunmen attacked a school in Homs and killed nine pupils. The raid went on for an hour."
    assert {kind for kind, _ in told(read(text, places=["Homs"]))} == {"attack_on_civilians"}


@pytest.mark.parametrize("people", ["armed men", "armed bandits", "masked men"])
@pytest.mark.parametrize("comma", [",", ""])
def test_armed_people_behind_a_town_leave_it_the_scene(read: Read, people: str, comma: str) -> None:
    assert told(read(f"In Homs{comma} {people} shot dead ten villagers.", places=["Homs"])) == [
        ("attack_on_civilians", "Homs")
    ]


def test_a_town_that_somebody_is_based_in_is_still_no_scene(read: Read) -> None:
    assert ("bombing", "Homs") not in told(read("The Homs based group set off a bomb.", places=["Homs"]))


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("A house in Homs was wrecked by an explosion.", [("bombing", "Homs")]),
        ("Two shops in Homs were flattened by a blast.", [("bombing", "Homs")]),
        ("A petrol lorry exploded in Homs after a collision, killing 98 people.", []),
        ("A car bomb exploded in Homs after a collision.", [("bombing", "Homs")]),
        ("A lorry exploded in Homs and a train derailed.", [("bombing", "Homs")]),
        ("Marches are planned for Monday in Homs.", []),
    ],
)
def test_blasts_wreck_accidents_are_no_bombs_and_plans_are_to_come(
    read: Read, text: str, deeds: list[tuple[str, str]]
) -> None:
    assert told(read(text, places=["Homs"])) == deeds


@pytest.mark.parametrize(
    "worn",
    ["wearing a fake explosive belt", "wearing fake suicide vests", "with mock explosive belts", "with a dummy bomb"],
)
def test_explosives_that_are_none_did_not_go_off(read: Read, worn: str) -> None:
    kinds = {kind for kind, _ in told(read(f"Police shot dead men {worn} in Homs.", places=["Homs"]))}
    assert not kinds & {"suicide_bombing", "bombing"}


def test_explosives_that_go_off_did(read: Read) -> None:
    text = "Two attackers wearing suicide vests blew themselves up in Homs."
    assert told(read(text, places=["Homs"])) == [("suicide_bombing", "Homs")]


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("Norway flew out a second group of its nationals from Homs.", [("humanitarian", "Homs")]),
        ("Norway has flown its diplomats out of Homs.", [("humanitarian", "Homs")]),
        ("Helicopters lifted out patients in Homs.", [("humanitarian", "Homs")]),
        ("The minister flew out of Homs.", []),
    ],
)
def test_who_is_flown_out_is_brought_to_safety(read: Read, text: str, deeds: list[tuple[str, str]]) -> None:
    assert told(read(text, places=["Homs"])) == deeds
