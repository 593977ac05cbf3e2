"""Pairs that nearly are one happening are suggested, and no longer once somebody has said what they are."""

from dataclasses import replace
from datetime import date

import pytest

from data.pairs import LEAST_SCORE, likely_pairs, nearly_one
from data.reviewing import Person
from data.workspace import Workspace
from geo.corrections import SameEvent

# the day after in the same town: agreeing enough for a look, not enough for the rules; 3 and 90 killed are no happening
TEXT = """# One | en | A
2015-11-20 shelling Homs 3 killed
2015-11-13 attack_on_civilians Paris 130 killed
2015-10-03 air_strike Aleppo 12 killed
---
# Two | de | B
2015-11-21 shelling Homs
2015-10-04 air_strike Aleppo 90 killed
---
# Three | fr | C
2015-11-13 attack_on_civilians Paris 130 killed"""


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    workspace.ingest("lines.txt", TEXT.encode())
    return workspace


def test_the_most_alike_come_first_with_their_reasons(filled) -> None:
    pairs = filled.reviewing.pairs()
    assert pairs
    assert [pair.score for pair in pairs] == sorted((pair.score for pair in pairs), reverse=True)
    assert all(pair.score >= LEAST_SCORE for pair in pairs)
    first = pairs[0]
    assert {first.one.date_start.day, first.two.date_start.day} == {20, 21}
    assert {"same_spot", "day_apart", "same_type"} <= {reason.feature for reason in first.reasons}
    assert not any(pair.one.location == "Aleppo" for pair in pairs)


def test_what_is_one_happening_already_is_not_suggested(filled) -> None:
    reports = filled.reports()
    paris = set(reports[reports["location"] == "Paris"]["event_id"])
    assert reports[reports["location"] == "Paris"]["incident_id"].nunique() == 1
    assert not any({pair.one.event_id, pair.two.event_id} <= paris for pair in filled.reviewing.pairs())


@pytest.mark.parametrize("verdict", SameEvent)
def test_a_decided_pair_is_not_suggested_again(filled, verdict) -> None:
    pair = filled.reviewing.pairs()[0]
    kept = filled.reviewing.compare(pair.one.event_id, pair.two.event_id, verdict, Person(name="Ada"))
    assert pair.key not in [one.key for one in filled.reviewing.pairs()]
    assert (
        filled.reports().set_index("event_id")["incident_id"].loc[[pair.one.event_id, pair.two.event_id]].nunique() == 1
    ) is (verdict is SameEvent.SAME)
    filled.reviewing.undo(kept.record.id, Person(name="Ada", seen=kept.record.id))
    assert pair.key in [one.key for one in filled.reviewing.pairs()]


@pytest.mark.parametrize(
    ("published", "first"),
    [((22, 25), 0), ((25, 22), 1), ((None, 22), 1), ((22, 22), 0)],
    ids=["first", "second", "only the second known", "one day: the earlier event"],
)
def test_the_report_that_was_published_first_stands_first(filled, published, first) -> None:
    filled.reviewing.pairs()
    _, compared = filled.reviewing._compared
    homs = next(one for one in compared if one[0].location == "Homs")
    told = sorted(homs[:2], key=lambda report: report.date_start)
    days = [day and date(2015, 11, day) for day in published]
    reports = [replace(report, published=day) for report, day in zip(told, days, strict=True)]
    for turned in (reports, reports[::-1]):
        [pair] = nearly_one([(*turned, homs[2])], frozenset())
        assert (pair.one, pair.two) == (reports[first], reports[1 - first])


def test_an_empty_store_has_no_pairs(workspace: Workspace) -> None:
    assert likely_pairs(workspace.reports()) == []
    assert workspace.reviewing.pairs() == ()
