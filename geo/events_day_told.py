"""A day counted from the deed told before: "the same night", "two days earlier".

geo/dates.py counts such words from the day told last, whatever it is the day of: a speech, a count, what a clause looks
back to. Of the deeds told before, each has its day here, also where its sentence gives none.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from geo.events_claims import Claim
from geo.events_day_story import Story
from geo.events_neighbours import UNREAL
from geo.model import Reason, TimePrecision, When

# A night has two days.
_NIGHT = timedelta(days=1)


def on_told_day(claim: Claim, done: Sequence[Claim], story: Story) -> Claim:
    """The claim with a day that counts from what is told before counted from the deed told before.

    The days that the story tells then have this one.
    """
    when = claim.when
    if not claim.own_date or when is None or when.from_told is None or when.span is None:
        return claim
    bases = _days_before(claim, when, done, story)
    days = [one.last + timedelta(days=when.from_told) for one in bases if one.last is not None]
    # where the day told last is that of one of them, it is meant
    document = story.document
    if not days or when.last in days or (document.reference is not None and days[-1] > document.reference):
        return claim
    reason = Reason(
        feature="date_of_deed_before", weight=0.3,
        sentence=f"“{when.span.of(document.text)}” counts from the deed told before, of {bases[-1].last}.",
    )  # fmt: skip
    counted = replace(when, first=days[-1], last=days[-1], precision=TimePrecision.DAY)
    found = replace(claim, when=counted, reasons=(*claim.reasons, reason))
    story.count_again(claim, found)
    return found


def _days_before(claim: Claim, when: When, done: Sequence[Claim], story: Story) -> list[When]:
    """The days of the deeds told last; none where the text states another day behind them.

    They stand in the last sentence before that has a day, in this paragraph or the one before.
    """
    stated = [one.span.start for one in story.dates_told() if one.span is not None and _is_day(one)]
    deeds = [one for one in done if one.number < claim.number and _is_base(one)]
    end = when.span.start if when.span is not None else 0
    if any(claim.sentence.span.start <= start < end for start in stated):
        return []
    while deeds and deeds[-1].sentence.paragraph >= claim.sentence.paragraph - 1:
        begin = deeds[-1].sentence.span.start
        told = [one for one in deeds if one.sentence.span.start == begin]
        own = [one.when for one in told if one.own_date and one.when is not None and _is_day(one.when)]
        told_last = max((start for start in stated if begin <= start < end), default=None)
        if told_last is not None:
            return own if any(one.span is not None and one.span.start == told_last for one in own) else []
        if own or when.from_told != 0:
            return own
        deeds, end = [one for one in deeds if one.sentence.span.start < begin], begin
    return []


def _is_base(claim: Claim) -> bool:
    """Whether a day may count from the deed's: it happened, and its own day is not counted from another one."""
    apart = claim.when is not None and any(reason.feature == "counted_back" for reason in claim.when.reasons)
    return claim.happening is not None and claim.mode.assertion not in UNREAL and not apart


def _is_day(when: When) -> bool:
    """Whether it is a day or a night, and no longer time."""
    if when.first is None or when.last is None or when.open_ended:
        return False
    return when.last - when.first <= _NIGHT
