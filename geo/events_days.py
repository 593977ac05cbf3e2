"""Which date of its sentence a deed gets: the likeliest by learnt weights, the rules' choice counting among the rest.

Every date of the sentence may be the day of every deed, or none of them. What speaks for it stands in
geo/events_day_features.py, what the rules deal in geo/events_dates.py; the weights (geo/events_day_weights.py) are
those of a conditional logit, made by tools/train_event_dates.py.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from geo.events_apart import day_apart
from geo.events_dates import Dated, date_by_rules, date_in_turn, dates_for
from geo.events_day_features import DateSides
from geo.events_day_reasons import why_preferred
from geo.events_day_weights import SENTENCE
from geo.events_happening import Happening
from geo.events_inside import Scene
from geo.events_odds import Features, Weighed, shares
from geo.events_reading import Reading
from geo.kept import once
from geo.languages.pack import CUE
from geo.model import Reason, Span, TimePrecision, When

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DayChoice(Weighed):
    """What one deed makes of the dates of its sentence; `ruled`: the number of the one the rules deal, None without."""

    dates: Sequence[Dated]
    ruled: int | None
    features: Sequence[Features]
    none_features: Features
    shares: Sequence[float]
    none: float

    def words_of(self, number: int, text: str) -> str:
        """The date as written."""
        span = self.dates[number][2].span
        return span.of(text) if span is not None else ""

    def settle(self) -> int | None:
        """The number of the likeliest date; None for none of them."""
        return self.likeliest()


class Days:
    """Deals the dates of one sentence out to its deeds; `scenes`: the places of each deed."""

    def __init__(self, reading: Reading, happenings: Sequence[Happening], scenes: Sequence[Sequence[Scene]]) -> None:
        self._reading = reading
        self._happenings = happenings
        self._scenes = scenes
        self._several = len(reading.date_tokens) > 1 and any(len(places) > 1 for places in scenes)

    @once
    def _sides(self) -> DateSides:
        return DateSides(self._reading, self._happenings, self._scenes)

    def day_of_victims(self) -> When | None:
        """The date of numbers of victims without a deed."""
        ruled = date_by_rules(self._reading, None, self._reading.date_tokens, None, several=False)
        return ruled[2] if ruled is not None else None

    def day_of(self, number: int, place: Scene | None) -> tuple[When | None, tuple[Reason, ...]]:
        """The date of the deed at the place, and why where the rules would have it otherwise."""
        if (apart := day_apart(self._reading, self._happenings[number].marks[0])) is not None:
            return apart, ()
        choice = self.weigh(number, place, SENTENCE)
        if choice is None:
            return None, ()
        # "on Tuesday in A, on Wednesday in B": each place of a deed has the date of its own clause
        chosen = choice.settle()
        if self._several and len(self._scenes[number]) > 1:
            beside = date_in_turn(choice.dates, self._scenes[number], place)
            chosen = choice.ruled if beside is None else choice.dates.index(beside)
        when = self._with_next(number, choice.dates[chosen]) if chosen is not None else None
        return when, () if chosen == choice.ruled else (_reason(choice, chosen, self._reading.document.text),)

    def _with_next(self, number: int, dated: Dated) -> When:
        """The date; "on Sunday and Monday" are both days, where nothing is told of the second alone."""
        reading, (_, end, when) = self._reading, dated
        if when.first is None or when.first != when.last or when.span is None:
            return when
        for first, last, other in reading.date_tokens:
            joint = reading.before(first, CUE.AND)
            next_day = other.first == other.last == when.first + _DAY
            if joint is None or joint.first != end or not next_day or other.span is None:
                continue
            if not reading.joined(end - 1, first) or self._tells_of_another(number, last):
                continue
            both = Span(start=when.span.start, end=other.span.end)
            return replace(when, last=other.last, precision=TimePrecision.DAYS, span=both)
        return when

    def _tells_of_another(self, number: int, position: int) -> bool:
        """ "On Sunday and Monday police fired": whether another deed stands behind the days in their clause."""
        return any(
            mark.first >= position and self._reading.joined(position - 1, mark.first)
            for other, happening in enumerate(self._happenings)
            if other != number
            for mark in happening.marks
        )

    def weigh(self, number: int, place: Scene | None, weights: Mapping[str, float]) -> DayChoice | None:
        """What the deed makes of the dates; None where there is none."""
        happening = self._happenings[number]
        dates = dates_for(self._reading, happening, place)
        ruled = date_by_rules(self._reading, happening, dates, place, several=self._several)
        known = [one for one in dates if one[2].first is not None]
        if not known:
            return None
        features = self._sides.features_of(number, known, place)
        none_features = self._sides.none_features_of(number, known)
        position = known.index(ruled) if ruled is not None else None
        (none_features if position is None else features[position])["ruled"] = 1.0
        return DayChoice(known, position, features, none_features, *shares(features, none_features, weights))


def _reason(choice: DayChoice, chosen: int | None, text: str) -> Reason:
    """Why the deed has another date than the rules deal, or none, or one where they deal none."""
    ruled = choice.ruled
    why = why_preferred(choice.features_of(chosen), choice.features_of(ruled))
    return choice.preference(
        chosen, ruled, lambda number: choice.words_of(number, text), why, feature="date_preferred", part="its day"
    )
