"""A deed gets the day that speaks for itself, and says where it comes from."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.events_day_reasons import why_preferred
from geo.events_day_story import StoryChoice
from geo.events_day_weights import SENTENCE, STORY
from geo.events_days import DayChoice
from geo.model import DateBasis, EventType, TimePrecision, When
from tests.geo.conftest import Read

DAY = date(2015, 11, 20)
_FEATURES = st.dictionaries(st.sampled_from(sorted(SENTENCE)), st.just(1.0), max_size=8)


def _choice(shares: list[float], ruled: int | None) -> DayChoice:
    when = When(first=DAY, last=DAY, precision=TimePrecision.DAY, basis=DateBasis.RELATIVE)
    dates = [(number, number + 1, when) for number in range(len(shares))]
    return DayChoice(dates, ruled, [{} for _ in shares], {}, shares, 1.0 - sum(shares))


@pytest.mark.parametrize(
    ("shares", "chosen"),
    [
        pytest.param([0.6, 0.3], 0, id="the-likeliest-date"),
        pytest.param([0.2, 0.5], 1, id="whatever-the-rules-deal"),
        pytest.param([0.2, 0.3], None, id="none-where-that-is-likelier-than-any"),
    ],
)
def test_a_deed_has_the_likeliest_date_of_its_sentence_or_none(shares: list[float], chosen: int | None) -> None:
    assert _choice(shares, 0).settle() == chosen


@pytest.mark.parametrize(
    ("shares", "chosen"),
    [
        pytest.param([0.1, 0.6], 1, id="a-day-that-is-clearly-likelier"),
        pytest.param([0.3, 0.4], 0, id="else-the-one-that-the-rules-carry"),
        pytest.param([0.15, 0.3], None, id="the-article's-own-where-it-is-likelier-than-all-days-together"),
    ],
)
def test_a_day_told_elsewhere_takes_the_place_of_the_carried_one(shares: list[float], chosen: int | None) -> None:
    when = When(first=DAY, last=DAY, precision=TimePrecision.DAY, basis=DateBasis.RELATIVE)
    choice = StoryChoice([when for _ in shares], 0, [{} for _ in shares], {}, shares, 1.0 - sum(shares))
    assert choice.settle() == chosen


def test_the_day_at_the_head_of_an_entry_is_that_of_all_its_deeds(read: Read) -> None:
    sunday, monday = date(2015, 11, 15), date(2015, 11, 16)
    reports = read(
        "Sunday, 15 November: The cabinet raised the price of bread overnight. In Hama thousands protested.\n\n"
        "Monday: At least 40 people were arrested in Homs. In Idlib soldiers opened fire on protesters, killing six.",
        "en", ["Hama", "Homs", "Idlib"],
        [("Sunday, 15 November", sunday, sunday), ("overnight", DAY, DAY), ("Monday", monday, monday)],
    )  # fmt: skip
    days = {one.where.place.name: one.when.first for one in reports if one.where and one.where.place and one.when}
    assert days == {"Hama": sunday, "Homs": monday, "Idlib": monday}


def test_what_the_rules_deal_speaks_for_a_day() -> None:
    assert SENTENCE["ruled"] > 0 and STORY["ruled"] > 0


def test_weights_have_the_signs_a_reader_expects() -> None:
    assert all(SENTENCE[name] < 0 for name in ("distance", "last_time", "beside_other", "after_between", "to_come"))
    assert all(SENTENCE[name] > 0 for name in ("same_clause", "beside", "none_toll"))
    assert all(STORY[name] < 0 for name in ("later", "to_come", "told_since"))
    assert all(STORY[name] > 0 for name in ("same_type", "both_violent", "yesterday"))


@given(chosen=_FEATURES, other=_FEATURES)
def test_a_reason_is_true_of_one_date_and_not_of_the_other(chosen: dict[str, float], other: dict[str, float]) -> None:
    why = why_preferred(chosen, other)
    if chosen == other:
        assert why is None
    assert why is None or why != why_preferred(other, chosen) or "{other}" in why


def test_each_clause_with_a_day_of_its_own_dates_its_own_deed(read: Read) -> None:
    monday, tuesday = date(2015, 11, 16), date(2015, 11, 17)
    reports = read(
        "On Monday rebels shelled Idlib, and on Tuesday protesters marched in Hama.",
        "en", ["Idlib", "Hama"], [("On Monday", monday, monday), ("on Tuesday", tuesday, tuesday)],
    )  # fmt: skip
    assert {report.event_type: report.when.first for report in reports if report.when} == {
        EventType.SHELLING: monday, EventType.PROTEST: tuesday,
    }  # fmt: skip


@pytest.mark.parametrize("sentence", ["Police arrested 30 people in Hama.", "Shells hit Hama later, killing two."])
def test_a_day_that_another_sentence_gives_has_a_reason(read: Read, sentence: str) -> None:
    text = f"On Monday gunmen shelled Idlib, killing five people. {sentence}"
    monday = date(2015, 11, 16)
    reports = read(text, "en", ["Idlib", "Hama"], [("On Monday", monday, monday)])
    features = {"date_carried", "date_of_article"}
    later = [report for report in reports if report.sentence.start > 0]
    assert later
    assert all(any(reason.feature in features for reason in report.reasons) for report in later)
