"""Deeds of one sentence that clauses part: days counted from another deed, a day of "since", a clause behind "and"."""

from datetime import date

import pytest

from geo.dates import find_dates
from geo.languages import pack_for
from geo.model import Report
from tests.geo.conftest import Bench, Read

SUNDAY, MONDAY = date(2015, 11, 22), date(2015, 11, 23)


def days_of(reports: tuple[Report, ...]) -> list[tuple[str | None, date | None]]:
    return [
        (report.where.mention.surface if report.where else None, report.when.first if report.when else None)
        for report in reports
    ]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The attack in Hama on Monday came three days after gunmen stormed a hotel in Homs.", date(2015, 11, 20)),
        ("The attack in Hama on Monday came a week after gunmen stormed a hotel in Homs.", date(2015, 11, 16)),
    ],
)
def test_what_came_days_after_another_deed_of_its_kind_is_a_second_one(read: Read, text: str, first: date) -> None:
    reports = read(text, places=["Hama", "Homs"], dates=[("on Monday", MONDAY, MONDAY)])
    assert days_of(reports) == [("Hama", MONDAY), ("Homs", first)]


def test_the_attack_without_a_day_is_counted_from_the_first_day_told(read: Read) -> None:
    text = (
        "Gunmen stormed a hotel in Hama on Sunday. "
        "The attack came four days after a bomber killed ten people in a mosque in Homs."
    )
    reports = read(text, places=["Hama", "Homs"], dates=[("on Sunday", SUNDAY, SUNDAY)])
    assert ("Homs", date(2015, 11, 18)) in days_of(reports)


@pytest.mark.parametrize(
    ("text", "toll"),
    [
        ("Gunmen killed ten people in Homs on Sunday, and on Monday a man stabbed two women in Hama.", None),
        ("On Sunday rebels fought soldiers in Homs, and on Monday six policemen died in a shootout in Hama.", 6),
    ],
)
def test_a_clause_that_opens_with_a_day_of_its_own_tells_of_a_second_deed(
    read: Read, text: str, toll: int | None
) -> None:
    dates = [("on Sunday" if "on Sunday" in text else "On Sunday", SUNDAY, SUNDAY), ("on Monday", MONDAY, MONDAY)]
    reports = read(text, places=["Homs", "Hama"], dates=dates)
    assert days_of(reports) == [("Homs", SUNDAY), ("Hama", MONDAY)]
    assert (reports[1].killed.low if reports[1].killed else None) == toll


@pytest.mark.parametrize("text", ["A truce brokered by Qatar began in Homs.", "A deal mediated in Homs took effect."])
def test_who_brokered_a_deal_holds_no_talks_of_his_own(read: Read, text: str) -> None:
    assert [report.event_type.value for report in read(text, places=["Homs"])] == ["agreement"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Troops crossed into the villages around Homs, and jets bombed a depot at Hama.", "air_strike"),
        (
            "Police arrested a man at the gate of Homs, and gunmen attacked a church in Hama.",
            "attack_on_civilians",
        ),
        ("Protesters burned tyres at the gates of Homs, and soldiers shelled a village at Hama.", "shelling"),
    ],
)
def test_what_a_clause_behind_and_tells_happened_at_the_place_it_names(read: Read, text: str, kind: str) -> None:
    reports = read(text, places=["Homs", "Hama"])
    places = [report.where and report.where.mention.surface for report in reports if report.event_type.value == kind]
    assert places == ["Hama"]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (
            "en",
            "Ten died on Monday, the most since the coup of 2 June. That night a shop burned.",
            "That night",
        ),
        (
            "de",
            "Am Montag starben so viele wie nie seit dem Putsch am 2. Juni. Am selben Abend brannte es.",
            "Am selben Abend",
        ),
    ],
)
def test_the_day_of_since_is_not_the_day_of_the_story(bench: Bench, language: str, text: str, said: str) -> None:
    document = bench.document(text, language)
    (found,) = (when for when in find_dates(document, pack_for(language)) if when.span and when.span.of(text) == said)
    assert found.first == MONDAY


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Exhausted soldiers streamed out of Homs, many of them on foot.", "withdrawal"),
        ("The last fighters slipped out of Homs at night.", "withdrawal"),
        ("A Red Cross convoy was fired on in Homs.", "attack_on_civilians"),
        ("An aid convoy came under fire in Homs.", "attack_on_civilians"),
        ("Thousands held candle-lit vigils in Homs.", "protest"),
        ("In Homs the ambassadors agreed to blacklist nineteen officials.", "sanction"),
        ("Police shot dead two men and captured three suspects in Homs.", "arrest"),
    ],
)
def test_more_words_of_english_desks(read: Read, text: str, kind: str) -> None:
    found = {(one.event_type.value, one.where and one.where.mention.surface) for one in read(text, places=["Homs"])}
    assert (kind, "Homs") in found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rebels clashed with soldiers in Homs.", "armed_clash"),
        ("Islamist militants clashed with police in Homs.", "armed_clash"),
        ("Masked fighters again clashed with security forces in Homs.", "armed_clash"),
        ("Villagers clashed with soldiers in Homs.", "riot"),
        ("Students clashed with police in Homs.", "riot"),
    ],
)
def test_fighters_who_clash_with_police_do_not_riot(read: Read, text: str, kind: str) -> None:
    assert [report.event_type.value for report in read(text, places=["Homs"])] == [kind]
