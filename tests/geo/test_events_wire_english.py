"""What English wires tell with verb, object and doer, where that is, what of it is no deed; days of past meetings."""

from datetime import date

import pytest

from geo.dates import find_dates
from geo.events import find_reports
from geo.languages import pack_for
from geo.model import PlaceKind
from tests.geo.conftest import Bench, Read, make_place, told

THURSDAY = date(2015, 11, 26)
FRIDAY, PAST_FRIDAY = date(2015, 11, 27), date(2015, 11, 20)
OMAN = make_place("Oman", "OM", PlaceKind.COUNTRY)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Three nuns were seized by masked men near Homs on Monday.", "abduction"),
        ("A robber held six people in a bank in Homs on Monday.", "abduction"),
        ("A man steered his lorry into a crowd of shoppers in Homs on Monday.", "attack_on_civilians"),
        ("Four bodies with gunshot wounds were found near Homs on Monday.", "attack_on_civilians"),
        ("A candidate was beaten up in Homs on Monday.", "attack_on_civilians"),
        ("The navy brought down two missiles over Homs on Monday.", "weapons_disrupted"),
        ("Six drones were jammed near Homs on Monday.", "weapons_disrupted"),
        ("A rebel militia claimed control of Homs on Monday.", "nonstate_overtakes_territory"),
        ("Troops captured Homs from the insurgents on Monday.", "government_regains_territory"),
        ("Soldiers fanned out across Homs on Monday.", "military_presence"),
        ("The alliance doubled its contingent in Homs on Monday.", "military_presence"),
        ("Farmers dumped dung outside the town hall in Homs on Monday.", "protest"),
        ("The bishop led a march in Homs on Monday.", "protest"),
        ("The last plane took off from Homs on Monday.", "withdrawal"),
        ("The army pulled two battalions out of Homs on Monday.", "withdrawal"),
        ("The chancellor paid a surprise visit to Homs on Monday.", "diplomacy"),
        ("Aid workers handed out mattresses in Homs on Monday.", "humanitarian"),
        ("Volunteers drove patients out of Homs on Monday.", "humanitarian"),
        ("The dam at Homs was breached on Monday.", "property_destruction"),
        ("Officers bundled two strikers into a police van in Homs on Monday.", "arrest"),
        ("A teacher was dragged from his flat in Homs by unknown men on Monday.", "abduction"),
        ("An army outpost in Homs was overrun on Monday.", "armed_clash"),
        ("A river of people flowed through Homs on Monday.", "protest"),
        ("Judges refused to work in Homs on Monday.", "protest"),
        ("A column of tanks was closing in on Homs on Monday.", "military_presence"),
        ("Surgeons from Austria flew to Homs on Monday.", "humanitarian"),
        ("The fugitive general gave himself up in Homs on Monday.", "arrest"),
        ("Gunners knocked down four missiles over Homs on Monday.", "weapons_disrupted"),
        ("The mission vacated its base in Homs on Monday.", "withdrawal"),
        ("A man drove a van packed with explosives into a school in Homs on Monday.", "suicide_bombing"),
        ("Soldiers chased the militants out of Homs on Monday.", "government_regains_territory"),
        ("A black flag was hoisted in Homs on Monday.", "nonstate_overtakes_territory"),
        ("A judge died in Homs on Monday by a missile from a drone.", "drone_strike"),
        ("Retreating soldiers burned an arms depot in Homs on Monday.", "property_destruction"),
        ("Rebels shot it out with the police in Homs on Monday.", "armed_clash"),
    ],
)
def test_deeds_of_wires(read: Read, text: str, kind: str) -> None:
    assert (kind, "Homs") in told(read(text, "en", ["Homs"]))


@pytest.mark.parametrize(
    "text",
    [
        "A minibus slammed into a wall near Homs on Monday.",
        "A runner from Hama captured the title in Homs on Monday.",
        "The team marched on to the final in Homs on Monday.",
        "The central bank in Homs brought down inflation on Monday.",
        "The minister faced a barrage of questions in Homs on Monday.",
        "She took up her post in Homs on Monday.",
        "Shepherds rounded up the herd near Homs on Monday.",
        "The champion was knocked out of the cup in Homs on Monday.",
        "The president's popularity surrendered in polls in Homs on Monday.",
    ],
)
def test_figures_of_speech_tell_of_no_deed(read: Read, text: str) -> None:
    assert told(read(text, "en", ["Homs", "Hama"])) == []


def test_a_train_that_derails_comes_of_the_bridge_that_was_blown_up(read: Read) -> None:
    text = "Saboteurs blew up a bridge near Homs on Monday and a train derailed, killing two drivers."
    assert told(read(text, "en", ["Homs"])) == [("bombing", "Homs")]


@pytest.mark.parametrize(
    "text",
    [
        "A storm destroyed a bridge near Homs on Monday and a train derailed.",
        "A train derailed near Homs on Monday and destroyed a bridge.",
    ],
)
def test_a_bridge_that_an_accident_destroyed_is_no_deed(read: Read, text: str) -> None:
    assert told(read(text, "en", ["Homs"])) == []


def test_two_verbs_with_one_place_happen_there(read: Read) -> None:
    reports = told(read("Youths torched shops and put up barricades in Homs on Monday.", "en", ["Homs"]))
    assert sorted(reports) == [("protest", "Homs"), ("riot", "Homs")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen stormed a studio in Homs on Monday.", [("attack_on_civilians", "Homs")]),
        ("Rebels moved into Homs on Monday.", [("nonstate_overtakes_territory", "Homs")]),
        ("Residents fleeing the war in Hama crossed into Homs.", [("humanitarian", "Homs")]),
    ],
)
def test_one_deed_at_its_place(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(read(text, "en", ["Homs", "Hama"])) == expected


def test_a_base_without_more_is_in_the_country_behind_it(read: Read) -> None:
    reports = read("China opened its first overseas base in Oman on Monday.", "en", [("Oman", OMAN)])
    assert told(reports) == [("base_established", "Oman")]


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        ("en", "The ministers met in Homs on Friday.", "Homs"),
        ("en", "The president landed in Homs on Friday.", "Homs"),
        ("de", "Die Minister trafen sich am Freitag in Homs.", "Homs"),
        ("fr", "Les ministres se sont rencontrés vendredi à Homs.", "Homs"),
        ("es", "Los ministros se reunieron el viernes en Homs.", "Homs"),
        ("ru", "Министры встретились в пятницу в Хомсе.", "Хомсе"),
        ("uk", "Міністри зустрілися у п'ятницю в Хомсі.", "Хомсі"),
        ("ar", "التقى الوزيران يوم الجمعة في حمص.", "حمص"),
    ],
)
def test_who_met_on_the_weekday_of_tomorrow_met_last_week(bench: Bench, language: str, text: str, town: str) -> None:
    assert _day(bench, language, text, town) == PAST_FRIDAY


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        ("en", "The ministers meet in Homs on Friday.", "Homs"),
        ("en", "Talks between the two sides are on Friday in Homs.", "Homs"),
        ("de", "Die Minister treffen sich am Freitag in Homs.", "Homs"),
    ],
)
def test_who_meets_on_the_weekday_of_tomorrow_meets_tomorrow(bench: Bench, language: str, text: str, town: str) -> None:
    assert _day(bench, language, text, town) == FRIDAY


def _day(bench: Bench, language: str, text: str, town: str) -> date | None:
    """The first day of the only report of a text that is published on a Thursday and tells of a Friday."""
    document = bench.document(text, language, published=THURSDAY)
    dates = find_dates(document, pack_for(language))
    (report,) = find_reports(document, bench.resolutions(text, [town]), dates, pack_for(language))
    return report.when.first if report.when is not None else None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The chancellor travels to Homs on Sunday.", date(2015, 11, 29)),
        ("The foreign minister of Chad, Ali Sow, will fly to Homs on Monday to urge restraint.", date(2015, 11, 30)),
        ("The chancellor travelled to Homs on Sunday.", date(2015, 11, 22)),
    ],
)
def test_journeys_in_the_present_and_the_future_are_to_come(bench: Bench, text: str, first: date) -> None:
    assert _day(bench, "en", text, "Homs") == first


def test_minutes_earlier_is_on_the_day_told_of_before(read: Read) -> None:
    text = "A car bomb went off in Homs on Saturday. Minutes earlier gunmen had shot four people in Hama."
    reports = read(text, "en", ["Homs", "Hama"], [("on Saturday", date(2015, 11, 21), date(2015, 11, 21))])
    days = {report.where.mention.surface: report.when.first for report in reports if report.where and report.when}
    assert days == {"Homs": date(2015, 11, 21), "Hama": date(2015, 11, 21)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oman's army chief seized power.", [("armed_clash", "Oman")]),
        ("A petrol bomb was thrown at Oman's embassy in Homs.", [("riot", "Homs")]),
        ("A plane with tents landed in Homs.", [("humanitarian", "Homs")]),
        ("Two jets landed in Homs.", []),
        ("A shell landed in Homs.", [("shelling", "Homs")]),
        ("The junta lifted a curfew in Homs.", []),
        ("A suicide bomber and gunmen killed ten guests in Homs.", [("attack_on_civilians", "Homs")]),
        ("Students marched from Hama to Homs on Monday.", [("protest", "Homs")]),
        ("Soldiers led the ministers away in Homs.", [("arrest", "Homs")]),
    ],
)
def test_more_deeds_of_wires_and_where_they_are(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(read(text, "en", ["Homs", "Hama", ("Oman", OMAN)])) == expected
