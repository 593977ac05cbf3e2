"""Which deeds told before a deed may lend it what its sentence leaves out."""

from collections.abc import Sequence
from datetime import timedelta

from geo.events_claims import Claim
from geo.events_happening import TERRITORY, VIOLENT
from geo.events_inside import contains, same_place
from geo.events_sentences import BACK_SENTENCES
from geo.model import ASSERTION, DATE_BASIS, EVENT_TYPE, PART_KIND, Document

# An hour past midnight or another time zone: dates a day apart may be one happening when one of them is carried.
SLACK = timedelta(days=1)
WEEK = timedelta(days=7)
UNREAL = frozenset({ASSERTION.HYPOTHETICAL, ASSERTION.FUTURE, ASSERTION.NEGATED})
# What those do who have taken a town.
OF_TAKERS = frozenset({EVENT_TYPE.ABDUCTION, EVENT_TYPE.PROPERTY_DESTRUCTION, EVENT_TYPE.SEXUAL_VIOLENCE})
HEADS = frozenset({PART_KIND.TITLE, PART_KIND.LEAD})
# What people say or sign need not happen when the deeds around it happen.
ELSEWHERE = frozenset(
    {EVENT_TYPE.DIPLOMACY, EVENT_TYPE.AGREEMENT, EVENT_TYPE.SANCTION, EVENT_TYPE.STATEMENT, EVENT_TYPE.WITHDRAWAL}
)


def neighbour_of(claim: Claim, done: Sequence[Claim], document: Document) -> Claim | None:
    """The latest claim of the sentence before, or of the headline or lead, that may tell of the same happening."""
    for other in reversed(done):
        if other.happening is None or not _same_kind(claim, other) or other.mode.assertion in UNREAL:
            continue
        if _is_looked_back_on(other, done):
            continue
        if claim.own_date and not _overlap(claim, other):
            continue
        if is_near(claim, other, document) or (other.sentence.kind in HEADS and claim.open_type):
            return other if claim.happening is not None else _placed_beside(other, done)
    return None


def _is_looked_back_on(other: Claim, done: Sequence[Claim]) -> bool:
    """ "Struck nine places, two weeks after gunmen killed tourists in Pahalgam": the story goes on with the strikes."""
    return _lies_back(other) and any(
        one.number == other.number and one.event_type in VIOLENT and not _lies_back(one) for one in done
    )


def _lies_back(claim: Claim) -> bool:
    """Whether its sentence tells by how long it lies back."""
    return claim.when is not None and any(reason.feature == "counted_back" for reason in claim.when.reasons)


def _placed_beside(other: Claim, done: Sequence[Claim]) -> Claim:
    """The claim, or where it has no place the violence with one that its sentence tells: tolls belong to that."""
    if other.where is not None:
        return other
    beside = (
        one for one in reversed(done)
        if one.number == other.number and one.where is not None and one.event_type in VIOLENT
        and one.mode.assertion not in UNREAL
    )  # fmt: skip
    return next(beside, other)


def _overlap(claim: Claim, other: Claim) -> bool:
    one, two = claim.when, other.when
    if one is None or two is None or one.first is None or two.first is None or one.last is None or two.last is None:
        return True
    return one.first <= two.last + SLACK and two.first <= one.last + SLACK


def is_near(claim: Claim, other: Claim, document: Document) -> bool:
    """Whether the other is told up to two sentences before, in the same paragraph or right before this one's."""
    steps = claim.number - other.number
    if steps < 0 or steps > BACK_SENTENCES:
        return False
    if claim.sentence.paragraph == other.sentence.paragraph:
        return True
    first = document.sentences[claim.number - 1].paragraph != claim.sentence.paragraph if claim.number else False
    return steps == 1 and first


def _same_kind(claim: Claim, other: Claim) -> bool:
    if claim.event_type is other.event_type:
        return True
    if claim.happening is None and other.event_type is EVENT_TYPE.RIOT:
        return True
    if other.event_type not in VIOLENT:
        return False
    return claim.happening is None or (claim.event_type in VIOLENT and (claim.open_type or other.open_type))


def is_short(claim: Claim) -> bool:
    """Whether the claim has no date of its own or one of at most a week: long periods have their own scene."""
    when = claim.when
    if not claim.own_date or when is None or when.first is None or when.last is None:
        return True
    return when.last - when.first <= WEEK and not when.open_ended


def is_dated(claim: Claim) -> bool:
    """Whether the text dates the claim, in its sentence or in one before: not the article's own date."""
    return claim.when is not None and claim.when.basis is not DATE_BASIS.PUBLICATION


def same_story(claim: Claim, done: Sequence[Claim]) -> Claim | None:
    """The violent claim of the sentence right before in the paragraph: the story goes on at the same time."""
    if claim.event_type not in VIOLENT and (claim.own_place or claim.event_type in ELSEWHERE):
        return None
    same = (
        other for other in reversed(done)
        if other.sentence.paragraph == claim.sentence.paragraph and claim.number - other.number == 1
        and (other.event_type in VIOLENT or (other.event_type in TERRITORY and claim.event_type in OF_TAKERS))
        and not (other.when is not None and other.when.open_ended) and not _is_looked_back_on(other, done)
    )  # fmt: skip
    return next(same, None)


def story_before(claim: Claim, done: Sequence[Claim], document: Document) -> Claim | None:
    """The dated violence that ends the paragraph before, where a paragraph begins with more of it in that country."""
    begins = claim.number > 0 and document.sentences[claim.number - 1].paragraph != claim.sentence.paragraph
    if not begins or claim.event_type not in VIOLENT or claim.mode.assertion in UNREAL:
        return None
    before = (
        other for other in reversed(done)
        if 0 < claim.number - other.number <= BACK_SENTENCES and other.event_type in VIOLENT and is_dated(other)
        and is_short(other) and other.mode.assertion not in UNREAL
        and country_of(other) in {None, country_of(claim)}
    )  # fmt: skip
    return next(before, None)


def may_share(claim: Claim, other: Claim) -> bool:
    """Whether the two are in the same place, or told in one breath, or nothing says they are not."""
    if claim.where is None or other.where is None:
        return True
    if claim.number - other.number == 1 and claim.sentence.paragraph == other.sentence.paragraph:
        return True
    return (
        same_place(claim.where, other.where) or contains(claim.where, other.where) or contains(other.where, claim.where)
    )


def country_of(claim: Claim) -> str | None:
    """The country where it happens; None when that is unknown."""
    return claim.where.place.country if claim.where is not None and claim.where.place is not None else None
