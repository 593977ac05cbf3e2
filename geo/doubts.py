"""How much a person's look at a report is worth, and why: the rules of the review queue."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from geo.corrected import Review
from geo.corrections import ReviewStatus
from geo.model import Assertion, DateBasis, Doubt, MentionForm, Report, Resolution

# Weights by hand: a wrong place misleads most, a day that publication stands in for misleads little. What moves with
# them is the order of the queue, nothing else.
_LOW_SCORE = 0.6
_LOW_PLACE = 0.6
# The second best place has at least this share of the best one's score.
_CLOSE_SHARE = 0.5
_UNSURE_NAME = 0.6


class ReviewDoubt(StrEnum):
    """Why a report is worth a look, in the order of weight. NUMBERS: other reports of the happening contradict it."""

    ELSEWHERE = "elsewhere"
    CHANGED = "changed"
    CLOSE_PLACES = "close_places"
    NUMBERS = "numbers"
    NO_SUCH_PLACE = "no_such_place"
    LOW_PLACE = "low_place"
    LOW_SCORE = "low_score"
    UNSURE_NAME = "unsure_name"
    OTHER_FORM = "other_form"
    NO_DATE = "no_date"


WEIGHTS = {
    ReviewDoubt.ELSEWHERE: 1.2,
    ReviewDoubt.CHANGED: 1.2,
    ReviewDoubt.CLOSE_PLACES: 1.0,
    ReviewDoubt.NUMBERS: 0.9,
    ReviewDoubt.NO_SUCH_PLACE: 0.9,
    ReviewDoubt.LOW_PLACE: 0.6,
    ReviewDoubt.LOW_SCORE: 0.6,
    ReviewDoubt.UNSURE_NAME: 0.4,
    ReviewDoubt.OTHER_FORM: 0.2,
    ReviewDoubt.NO_DATE: 0.2,
}
# Told as not having happened: nothing is drawn for it, so an error does less harm.
_UNDRAWN_SHARE = 0.3


class Worth(NamedTuple):
    """Why a look is worth it, weightiest first, and how much; () and 0 when nobody need look."""

    doubts: tuple[ReviewDoubt, ...]
    worth: float


def worth_of(report: Report, review: Review) -> Worth:
    """What speaks for a look at the report in its present state."""
    found = tuple(_doubts(report, review))
    worth = sum(WEIGHTS[doubt] for doubt in found)
    if report.assertion not in {Assertion.REPORTED, Assertion.HISTORICAL}:
        worth *= _UNDRAWN_SHARE
    return Worth(found, round(worth, 4))


def _doubts(report: Report, review: Review) -> Iterator[ReviewDoubt]:
    if review.status is ReviewStatus.NEEDS_REVIEW:
        yield ReviewDoubt.ELSEWHERE if review.corrected else ReviewDoubt.CHANGED
    elif review.status is not ReviewStatus.MACHINE:
        return
    if report.where is not None:
        yield from _place_doubts(report.where)
    if report.score < _LOW_SCORE:
        yield ReviewDoubt.LOW_SCORE
    if report.when is None or report.when.basis is DateBasis.PUBLICATION:
        yield ReviewDoubt.NO_DATE


def _place_doubts(where: Resolution) -> Iterator[ReviewDoubt]:
    second = max((other.score for other in where.alternatives), default=0.0)
    if where.place is None:
        yield ReviewDoubt.NO_SUCH_PLACE
    elif where.doubt is Doubt.CANNOT_CHOOSE or second >= _CLOSE_SHARE * where.score > 0:
        yield ReviewDoubt.CLOSE_PLACES
    elif where.score < _LOW_PLACE:
        yield ReviewDoubt.LOW_PLACE
    if where.mention.score < _UNSURE_NAME:
        yield ReviewDoubt.UNSURE_NAME
    if where.mention.form is not MentionForm.NAME and where.place is not None:
        yield ReviewDoubt.OTHER_FORM
