"""What speaks for a day told in another sentence being that of a deed whose own sentence gives none.

All features are 1 or absent but `back`, the logarithm of one more than the sentences between. What each means:
docs/events.md.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import log

from geo.events_claims import Claim
from geo.events_day_features import date_features
from geo.events_happening import TERRITORY, VIOLENT
from geo.events_inside import contains, one_in_quarter, same_place
from geo.events_odds import Features, Weighed, shares
from geo.events_place_features import kind_of
from geo.model import ASSERTION, DATE_BASIS, PART_KIND, Document, Reason, When

# So many sentences further on a deed told first may get its day.
_LATER_SENTENCES = 4
# So many times as likely as the day that the rules carry.
_CLEARLY = 1.5
_UNREAL = frozenset({ASSERTION.HYPOTHETICAL, ASSERTION.FUTURE, ASSERTION.NEGATED})

# Where a day stands, the nearest first.
_WHERE = {
    "later": "further on", "title": "in the headline", "sentence_before": "in the sentence before",
    "same_paragraph": "in the same paragraph", "paragraph_before": "in the paragraph before", "lead": "in the lead",
}  # fmt: skip
_LIKE = {
    "same_type": "where the same kind of deed is told", "both_violent": "where other violence is told",
    "same_place": "where something else is told of the place",
}  # fmt: skip

Period = tuple[date, date, bool]


@dataclass(frozen=True, slots=True)
class StoryChoice(Weighed):
    """What a deed makes of the days told elsewhere; `ruled`: the number of the day the rules carry, None without."""

    days: Sequence[When]
    ruled: int | None
    features: Sequence[Features]
    none_features: Features
    shares: Sequence[float]
    none: float

    def settle(self) -> int | None:
        """The number of the likeliest day; None where the article's own is likelier than all of them together.

        The day that the rules carry stands, unless another is clearly likelier.
        """
        if self.none > sum(self.shares):
            return None
        best = max(range(len(self.days)), key=lambda number: self.shares[number])
        if self.ruled is not None and self.shares[best] < _CLEARLY * self.shares[self.ruled]:
            return self.ruled
        return best

    def reason(self, number: int) -> Reason:
        """Where the day comes from."""
        day, found = self.days[number], self.features[number]
        where = next((words for name, words in _WHERE.items() if name in found), "further up")
        like = next((f", {words}" for name, words in _LIKE.items() if name in found), "")
        share = self.shares[number]
        return Reason(
            feature="date_carried", weight=round(share, 2),
            sentence=f"The date {day.first} stands {where}{like}; it is the likeliest of those told there.",
        )  # fmt: skip


class Story:
    """The days an article tells, as they stand to the deeds that have none in their own sentence."""

    def __init__(
        self, claims: Sequence[Claim], dates: Sequence[When], document: Document, asides: frozenset[int] = frozenset()
    ) -> None:
        self.document = document
        self._asides = asides
        self._sentences = document.sentences
        self._dates = [(number, when) for number, when in _by_sentence(dates, document)]
        self._told: dict[int, list[Claim]] = {}
        for claim in claims:
            if claim.own_date:
                self._told.setdefault(claim.number, []).append(claim)
        self._stated = {number for number, _ in self._dates}
        self._lead = next((one.paragraph for one in self._sentences if one.kind is not PART_KIND.TITLE), 0)

    def dates_told(self) -> list[When]:
        """The known dates in text order, but for those at which somebody speaks or victims are counted."""
        return [when for _, when in self._dates if when.span is None or when.span.start not in self._asides]

    def count_again(self, claim: Claim, counted: Claim) -> None:
        """The claim's day is another one, counted from another deed."""
        when = counted.when
        if when is None:
            return
        self._dates = [(n, when if one is claim.when else one) for n, one in self._dates]
        told = self._told.get(claim.number, [])
        self._told[claim.number] = [replace(one, when=when) if one.when is claim.when else one for one in told]

    def weigh(
        self, claim: Claim, done: Sequence[Claim], ruled: When | None, weights: Mapping[str, float]
    ) -> StoryChoice | None:
        """What the claim makes of the days in reach; None without any. `done`: what is told before, with its days."""
        reach = self._in_reach(claim, ruled)
        if not reach:
            return None
        days = [when for _, when in reach.values()]
        features = [self._features(claim, done, number, when, reach) for number, when in reach.values()]
        none_features = self._none_features(claim, done[-1] if done else None)
        position = list(reach).index(_key(ruled)) if ruled is not None else None
        (none_features if position is None else features[position])["ruled"] = 1.0
        return StoryChoice(days, position, features, none_features, *shares(features, none_features, weights))

    def _in_reach(self, claim: Claim, ruled: When | None) -> dict[Period, tuple[int, When]]:
        """Each period with the sentence it stands in, the nearest before the deed, else the first behind it."""
        found: dict[Period, tuple[int, When]] = {}
        paragraph = claim.sentence.paragraph
        for number, when in self._dates:
            if number > claim.number + _LATER_SENTENCES:
                break
            there = self._sentences[number].paragraph
            if number == claim.number or (there < paragraph - 1 and there > self._lead):
                continue
            if number > claim.number and when.open_ended:
                continue  # "since Saturday 97 have died", told next, counts more than this deed
            if number < claim.number or _key(when) not in found:
                found[_key(when)] = (number, when)
        if ruled is not None and _key(ruled) not in found:
            found[_key(ruled)] = (max(claim.number - 1, 0), ruled)
        return found

    def _features(
        self, claim: Claim, done: Sequence[Claim], number: int, when: When, reach: Mapping[Period, tuple[int, When]]
    ) -> Features:
        found = date_features(when, self.document.reference)
        found["back"] = log(1 + abs(claim.number - number))
        if self.document.reference is not None and when.last is not None:
            found["age"] = log(1 + abs((self.document.reference - when.last).days))
        own, there = claim.sentence.paragraph, self._sentences[number].paragraph
        later = number > claim.number
        opens = claim.number == 0 or self._sentences[claim.number - 1].paragraph != own
        first = number == 0 or self._sentences[number - 1].paragraph != there
        told = [one for one in self._told.get(number, ()) if one.when is not None and _key(one.when) == _key(when)]
        last = done[-1] if done else None
        last_told = last is not None and last.when is not None and _key(last.when) == _key(when)
        facts = (
            ("later", later),
            ("later_next", number == claim.number + 1),
            ("later_paragraph", later and there != own),
            ("same_paragraph", not later and there == own),
            ("sentence_before", number == claim.number - 1 and there == own),
            ("heads_paragraph", not later and there == own and first),
            ("paragraph_before", there == own - 1),
            ("paragraph_before_opens", there == own - 1 and opens),
            ("lead", there == self._lead and there != own),
            ("only_day", len(reach) == 1),
            ("last_told_here", last_told and last is not None and last.sentence.paragraph == own),
            ("told_in_lead", there == self._lead and bool(told)),
            ("title", self._sentences[number].kind is PART_KIND.TITLE),
            ("on_end", claim.on_end),
            ("heads_sentence", when.span is not None and when.span.start == self._sentences[number].span.start),
            ("told", bool(told)),
            ("told_later", later and bool(told)),
            ("untold", not told and number in self._told),
            ("last_told", last_told),
            ("told_since", number < claim.number - 1 and _told_since(done, number, claim.number, when)),
            ("nearer", any(number < other < claim.number for other, _ in reach.values())),
        )
        found.update((name, 1.0) for name, holds in facts if holds)
        for one in told:
            found.update((name, 1.0) for name in self._likeness(claim, one, later=later))
        return found

    def _likeness(self, claim: Claim, other: Claim, *, later: bool) -> Iterator[str]:
        """How the deed told at the day resembles this one."""
        if claim.event_type is other.event_type:
            yield "same_type"
            if later:
                yield "same_type_later"
            if claim.told_before:
                yield "same_type_told_before"
        elif {claim.event_type, other.event_type} <= VIOLENT | TERRITORY:
            yield "both_violent"
        if other.mode.assertion in _UNREAL:
            yield "told_unreal"
        if claim.where is None or other.where is None:
            yield "place_open"
        elif same_place(claim.where, other.where) or one_in_quarter(claim.where, other.where):
            yield "same_place"
            if later:
                yield "same_place_later"
        elif contains(claim.where, other.where) or contains(other.where, claim.where):
            yield "place_within"
        elif claim.where.place is not None and other.where.place is not None:
            yield "same_country" if claim.where.place.country == other.where.place.country else "other_country"

    def _none_features(self, claim: Claim, last: Claim | None) -> Features:
        """What speaks for the article's own day; `last`: the claim told before."""
        found: Features = {"none": 1.0}
        if claim.happening is not None:
            found[f"none_{kind_of(claim.happening)}"] = 1.0
        own = claim.sentence.paragraph
        undated = last is not None and last.when is not None and last.when.basis is DATE_BASIS.PUBLICATION
        facts = (
            ("none_last", undated),
            ("none_last_here", undated and last is not None and last.sentence.paragraph == own),
            ("none_lead", own <= self._lead),
            ("none_opens", claim.number == 0 or self._sentences[claim.number - 1].paragraph != own),
            ("none_own_place", claim.own_place),
            ("none_stated", claim.number in self._stated),
            ("none_told_before", claim.told_before),
            ("none_open", claim.open_type),
            ("none_on_end", claim.on_end),
            ("none_unreal", claim.mode.assertion in _UNREAL),
        )
        found.update((name, 1.0) for name, holds in facts if holds)
        return found


def _told_since(done: Sequence[Claim], after: int, before: int, when: When) -> bool:
    """Whether a sentence between the two tells of a deed that has another day, from the text."""
    for one in reversed(done):
        if one.number <= after:
            return False
        if one.number < before and one.when is not None and _is_another(one.when, when):
            return True
    return False


def _is_another(when: When, other: When) -> bool:
    return when.basis is not DATE_BASIS.PUBLICATION and _key(when) != _key(other)


def _key(when: When) -> Period:
    return when.first or date.min, when.last or date.min, when.open_ended


def _by_sentence(dates: Sequence[When], document: Document) -> Iterator[tuple[int, When]]:
    """The known dates with the numbers of their sentences (clauses), in text order."""
    number, last = 0, len(document.sentences) - 1
    ends = [document.tokens[one.last_token - 1].end for one in document.sentences]
    for start, when in sorted(
        ((one.span.start, one) for one in dates if one.span is not None and one.first is not None),
        key=lambda one: one[0],
    ):
        while number < last and start >= ends[number]:
            number += 1
        yield number, when
