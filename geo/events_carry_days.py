"""The day of a deed whose sentence gives none."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.events_asides import second_day
from geo.events_claims import Claim
from geo.events_day_story import Story
from geo.events_day_weights import STORY
from geo.events_happening import TERRITORY, VIOLENT
from geo.events_neighbours import (
    ELSEWHERE,
    UNREAL,
    WEEK,
    is_dated,
    is_short,
    may_share,
    neighbour_of,
    same_story,
    story_before,
)
from geo.model import DATE_BASIS, Document, Reason, TimePrecision, When

# So many sentences of a paragraph may go on at a date told once.
_SCENE_SENTENCES = 3


def article_day(dates: Sequence[When], document: Document) -> tuple[When, Reason] | None:
    """The date of what has none: the article's own, else the first full date it states; None without both."""
    day = document.reference
    if day is not None:
        reason = Reason(
            feature="date_of_article", weight=0.0, sentence="No date is stated; the article's own date stands in."
        )
        return When(first=day, last=day, precision=TimePrecision.DAY, basis=DATE_BASIS.PUBLICATION), reason
    full = (when for when in dates if when.basis is DATE_BASIS.EXPLICIT and when.precision is TimePrecision.DAY)
    when = next(full, None)
    if when is None:
        return None
    reason = Reason(
        feature="date_of_text", weight=0.0,
        sentence="The sentence has no date, nor has the article; the first full date the article states stands in.",
    )  # fmt: skip
    return when, reason


def days_by_sentence(dates: Sequence[When], document: Document) -> dict[int, list[When]]:
    """The short periods that a sentence states, by its number: what the next sentence may go on at."""
    found: dict[int, list[When]] = {}
    for when in dates:
        if when.span is None or when.first is None or when.last is None or when.open_ended:
            continue
        if when.last - when.first <= WEEK:
            number = next((n for n, one in enumerate(document.sentences) if one.span.overlaps(when.span)), None)
            if number is not None:
                found.setdefault(number, []).append(when)
    return found


def _goes_on(told: Claim, claim: Claim) -> bool:
    """Whether the later claim may go on at the time of the one told before: both of violence, none unreal."""
    short = told.when is not None and told.when.first is not None and told.when.last is not None
    if not short or told.mode.assertion in UNREAL or told.when is None or told.when.open_ended:
        return False
    return told.event_type in VIOLENT | TERRITORY and claim.event_type in VIOLENT | TERRITORY and is_short(told)


def _set_before(
    claim: Claim, done: Sequence[Claim], told_on: Mapping[int, list[When]], document: Document
) -> When | None:
    """The date of the sentence that sets the scene: right before, in the paragraph, and telling of nothing itself.

    Or the head of the paragraph, which holds for all of it.
    """
    sentences, paragraph = document.sentences, claim.sentence.paragraph
    for before in range(claim.number - 1, max(claim.number - 1 - _SCENE_SENTENCES, -1), -1):
        if sentences[before].paragraph != paragraph:
            break
        told = [one for one in done if one.number == before]
        if any(is_dated(one) for one in told):
            return next((one.when for one in reversed(told) if is_dated(one) and _goes_on(one, claim)), None)
        if told_on.get(before):
            return told_on[before][0] if not told else None
    return _entry_day(claim, told_on, document)


def _entry_day(claim: Claim, told_on: Mapping[int, list[When]], document: Document) -> When | None:
    """The day at the head of the paragraph, an entry of a chronicle: "Saturday: ..."."""
    sentences, first = document.sentences, claim.number
    while first > 0 and sentences[first - 1].paragraph == claim.sentence.paragraph:
        first -= 1
    head = next(iter(told_on.get(first, ())), None)
    begins = sentences[first].span.start
    if head is not None and head.span is not None and head.span.start == begins:
        return head if document.text[head.span.end : head.span.end + 1] == ":" else None
    return None


def with_date(claim: Claim, carried: tuple[When, Reason] | None, stand_in: tuple[When, Reason] | None) -> Claim:
    """The claim with the day that is carried to it, else with the one that stands in."""
    found = carried or stand_in
    if found is None:
        return claim
    when = second_day(found[0]) if claim.by_day else found[0]
    return replace(claim, when=when, reasons=(*claim.reasons, found[1]))


def likeliest_day(
    claim: Claim, done: Sequence[Claim], told_on: Mapping[int, list[When]], story: Story
) -> tuple[When, Reason] | None:
    """The day told elsewhere that is likeliest the claim's, and why; None where none is. The head of an entry holds."""
    entry = _entry_day(claim, told_on, story.document)
    if entry is not None and not claim.told_before:
        return entry, Reason(feature="date_carried", weight=0.3, sentence="The date stands at the head of the entry.")
    soon = _day_before(claim, done)
    if soon is not None:
        return soon, Reason(
            feature="date_carried", weight=0.3, sentence="The date is that of the violence told in the sentence before."
        )
    ruled = carried_day(claim, done, told_on, story.document)
    choice = story.weigh(claim, done, ruled[0] if ruled is not None else None, STORY)
    chosen = choice.settle() if choice is not None else None
    if choice is None or chosen is None:
        return None
    return ruled if chosen == choice.ruled else (choice.days[chosen], choice.reason(chosen))


def _day_before(claim: Claim, done: Sequence[Claim]) -> When | None:
    """ "Minutes earlier ...": the short time of the deed told last, where it is dated."""
    if not claim.shortly:
        return None
    kinds = VIOLENT | TERRITORY | {claim.event_type}
    told = [other for other in done if other.number < claim.number and other.event_type in kinds]
    if not told or told[-1].mode.assertion in UNREAL:
        return None
    last = [other for other in told if other.number == told[-1].number]
    return next((other.when for other in reversed(last) if is_dated(other) and is_short(other)), None)


def carried_day(
    claim: Claim, done: Sequence[Claim], told_on: Mapping[int, list[When]], document: Document
) -> tuple[When, Reason] | None:
    """The day that the rules carry to a claim without one, and why; None where nothing gives one."""
    earlier = [other for other in done if other.number != claim.number]
    other = neighbour_of(claim, earlier, document) or same_story(claim, earlier)
    if other is not None and other.when is not None and is_dated(other) and may_share(claim, other):
        return other.when, Reason(
            feature="date_carried", weight=0.3,
            sentence="The date stands in a sentence before that tells of the same happening.",
        )  # fmt: skip
    if claim.event_type not in ELSEWHERE and (when := _set_before(claim, done, told_on, document)) is not None:
        return when, Reason(
            feature="date_carried", weight=0.2, sentence="The date stands in the sentence that sets the scene."
        )
    other = story_before(claim, earlier, document)
    if other is not None and other.when is not None:
        return other.when, Reason(
            feature="date_carried", weight=0.1, sentence="The date is that of the violence told in the sentence before."
        )
    return None
