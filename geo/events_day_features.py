"""What speaks for a date of its sentence being the day of a deed: what it is, what stands beside it, how the two stand.

All features are 1 or absent but the logarithms of distances. What each means: docs/events.md.
"""

from collections.abc import Sequence
from datetime import date
from math import log

from geo.events_dates import Dated, is_as_of, is_of_the_last_time, is_spoken
from geo.events_happening import Happening
from geo.events_inside import Scene
from geo.events_marks import Mark
from geo.events_odds import Features
from geo.events_place_features import BETWEEN, Words, features_between, kind_of
from geo.events_reading import CLAUSE_STOPS, Reading
from geo.events_types import is_aftermath
from geo.languages.pack import CUE
from geo.model import DATE_BASIS, TimePrecision, When

_HARD_STOPS = ";:–—؛"
_WIDE = {
    TimePrecision.MONTH: "month", TimePrecision.MONTH_PART: "month", TimePrecision.YEAR: "year",
    TimePrecision.WEEK: "week", TimePrecision.DAYS: "days",
}  # fmt: skip
_BETWEEN: Words = (
    *BETWEEN,
    ("where_between", frozenset({CUE.WHERE})),
    ("after_between", frozenset({CUE.AFTERMATH, CUE.RESPONSE})),
)
_BESIDE_WORDS = 1
_FAR_WORDS = 12
_MUCH_NEARER_WORDS = 6
# A day so long before the article's is background.
_OLD_DAYS = 30
_RECENT_DAYS = 8


def date_features(when: When, reference: date | None) -> Features:
    """What a date is by itself."""
    found: Features = {}
    if when.precision in _WIDE:
        found[_WIDE[when.precision]] = 1.0
    if when.open_ended:
        found["since"] = 1.0
    if when.basis is DATE_BASIS.EXPLICIT:
        found["explicit"] = 1.0
    if reference is None or when.first is None or when.last is None:
        return found
    back = (reference - when.last).days
    if back < 0:
        found["to_come"] = 1.0
    elif when.first == when.last == reference:
        found["today"] = 1.0
    elif back == 1 and when.first == when.last:
        found["yesterday"] = 1.0
    elif back > _OLD_DAYS:
        found["old"] = 1.0
    elif back > _RECENT_DAYS:
        found["oldish"] = 1.0
    return found


class DateSides:
    """How the dates of a sentence stand to its deeds and their places."""

    def __init__(self, reading: Reading, happenings: Sequence[Happening], scenes: Sequence[Sequence[Scene]]) -> None:
        self._reading = reading
        self._happenings = happenings
        self._scenes = scenes
        self._own: dict[int, Features] = {}
        self._fronts = [first for first, _, _ in reading.date_tokens if self._is_fronted(first)]

    def features_of(self, number: int, dates: Sequence[Dated], place: Scene | None) -> list[Features]:
        """The features of every date for one deed, at one of its places."""
        marks = [self._nearest(number, one) for one in dates]
        costs = [self._reading.distance(mark.first, one[0]) for mark, one in zip(marks, dates, strict=True)]
        found = []
        for order, one in enumerate(dates):
            nearer = [other for other in range(len(dates)) if costs[other] < costs[order]]
            features = dict(self._features_of_date(one))
            features.update(self._side_features(number, one, marks[order], costs[order]))
            features.update(self._place_features(number, one, place))
            if len(dates) == len(self._happenings) > 1 and order == number:
                features["paired"] = 1.0
            if nearer:
                features["date_nearer"] = 1.0
                before = one[0] < marks[order].first
                if any((dates[other][0] < marks[other].first) == before for other in nearer):
                    features["date_between"] = 1.0
            found.append(features)
        return found

    def none_features_of(self, number: int, dates: Sequence[Dated]) -> Features:
        """What speaks for the deed's having none of the dates."""
        happening, reading = self._happenings[number], self._reading
        found: Features = {"none": 1.0, f"none_{kind_of(happening)}": 1.0}
        facts = (
            ("none_one_date", len(dates) == 1),
            ("none_several", len(self._happenings) > 1),
            ("none_open", happening.open_type),
            ("none_after", any(is_aftermath(mark, reading) for mark in happening.marks)),
            ("none_response", reading.has(CUE.RESPONSE)),
            ("none_toll", reading.has(CUE.TOLL, CUE.RISE)),
            ("none_speech", reading.has(CUE.SPEECH, CUE.ATTRIBUTED)),
        )
        found.update((name, 1.0) for name, holds in facts if holds)
        return found

    def _nearest(self, number: int, one: Dated) -> Mark:
        """The word of the deed nearest to the date."""
        return min(self._happenings[number].marks, key=lambda mark: self._reading.distance(mark.first, one[0]))

    def _features_of_date(self, one: Dated) -> Features:
        found = self._own.get(one[0])
        if found is None:
            found = self._own[one[0]] = self._features_by_itself(one)
        return found

    def _features_by_itself(self, one: Dated) -> Features:
        first, _, when = one
        reading = self._reading
        facts = (
            ("spoken", is_spoken(reading, one)),
            ("as_of", is_as_of(reading, first)),
            ("last_time", is_of_the_last_time(reading, one)),
            ("opens_sentence", first == reading.sentence.first_token),
            ("fronted", first in self._fronts),
        )
        found = date_features(when, reading.document.reference)
        found.update((name, 1.0) for name, holds in facts if holds)
        return found

    def _is_fronted(self, first: int) -> bool:
        """Whether the date begins a clause: the sentence, what stands behind a comma, "and" or "while"."""
        reading = self._reading
        if first == reading.sentence.first_token or reading.at(first - 1, CUE.AND, CUE.TURNS, CUE.CONTRAST):
            return True
        return not reading.joined(first - 1, first)

    def _side_features(self, number: int, one: Dated, mark: Mark, cost: float) -> Features:
        """Which side of the deed the date is on, how far, and what lies between."""
        reading = self._reading
        before = one[0] < mark.first
        first, second = (one[1] - 1, mark.first) if before else (mark.last - 1, one[0])
        between = reading.between(first, second) if first < second else ""
        stops = sum(between.count(char) for char in CLAUSE_STOPS)
        others = [other for n, deed in enumerate(self._happenings) if n != number for other in deed.marks]
        nearest = min([reading.distance(other.first, one[0]) for other in others], default=cost)
        parted = any(first < other.first < second for other in others)
        fronts = [front for front in self._fronts if front != one[0]]
        facts = (
            ("before", before),
            ("before_verb_first", before and reading.pack.events.verb_first),
            ("comma", stops > 0),
            ("comma_before", before and stops > 0),
            ("commas", stops > 1),
            ("hard_stop", any(char in between for char in _HARD_STOPS)),
            ("deed_between", parted),
            ("deed_between_before", parted and before),
            ("same_clause", not stops and not parted),
            ("beside", not stops and second - first - 1 <= _BESIDE_WORDS),
            ("far", cost > _FAR_WORDS),
            ("same_clause_before", before and not stops and not parted),
            ("and_between", any(first < word.first < second for word in reading.of(CUE.AND))),
            ("place_between", any(first < begin < second for begin, _, _ in reading.place_tokens)),
            ("spoken_parted", stops > 0 and is_spoken(reading, one)),
            ("nearest_to_other", nearest < cost and parted),
            ("other_deed_nearer", nearest < cost),
            ("other_deed_much_nearer", nearest + _MUCH_NEARER_WORDS < cost),
            ("beside_other", any(0 <= one[0] - other.last <= _BESIDE_WORDS for other in others)),
            ("out_of_scope", before and any(one[0] < front < mark.first for front in fronts)),
            (
                "in_scope",
                before and one[0] in self._fronts and not any(one[0] < front < mark.first for front in fronts),
            ),
            ("beyond_front", not before and any(mark.first < front <= one[0] for front in self._fronts)),
        )
        found: Features = {"distance": log(1 + cost)}
        found.update((name, 1.0) for name, holds in facts if holds)
        found.update(features_between(reading, first, second, _BETWEEN))
        return found

    def _place_features(self, number: int, one: Dated, place: Scene | None) -> Features:
        """How the date stands to the deed's place and to those of other deeds."""
        found: Features = {}
        if place is not None:
            found["place_distance"] = log(1 + self._reading.distance(one[0], place[0]))
            if self._is_joined(one, place):
                found["beside_place"] = 1.0
        dealt = {scene[0] for scene in self._scenes[number]}
        if any(
            scene[0] not in dealt and self._is_joined(one, scene)
            for n, scenes in enumerate(self._scenes)
            if n != number
            for scene in scenes
        ):
            found["beside_other_place"] = 1.0
        return found

    def _is_joined(self, one: Dated, scene: Scene) -> bool:
        """Whether date and place stand side by side in one clause."""
        first, second = (scene[1] - 1, one[0]) if scene[0] < one[0] else (one[1] - 1, scene[0])
        if second - first - 1 > 2 or first >= second:
            return False
        return self._reading.joined(first, second)
