"""How well place names and events were found, against gold lines.

    python -m benchmarks.score GOLD.jsonl PREDICTED.jsonl

Toponyms: `exact` = same start and end; `overlap` = any shared character, one to one, most alike first. Positions:
of the paired ones that carry a position, the share within 161 km (Acc@161); F1@161 = found and within 161 km, end to
end. Only gold names with a position count there. Events: see score_events.
Source of the measures: Gritta et al. 2018, "What's missing in geographical parsing?".
"""

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from benchmarks.lines import Line, LineEvent, Toponym, read_lines
from geo.distance import distance_km

# 100 miles: the customary limit of the field.
NEAR_KM = 161.0
EVENT_NEAR_KM = 50.0
# Gold days are often those of the report, one day off in either direction.
EVENT_DAYS = 1
# A predicted period may be this much longer than the gold one and still be called right.
EVENT_SLACK_DAYS = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Right ones among the predicted and among the gold ones; tallies add up."""

    right: int = 0
    predicted: int = 0
    gold: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            right=self.right + other.right, predicted=self.predicted + other.predicted, gold=self.gold + other.gold
        )

    @property
    def precision(self) -> float:
        """Share of the predicted that are right; 0 when nothing was predicted."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Share of gold that was found; 0 when there is no gold."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return harmonic_mean(self.precision, self.recall)


NOTHING = Tally()


@dataclass(frozen=True, slots=True, kw_only=True)
class ToponymScore:
    """Recognition and position of place names; `matched` holds paired names with both positions, right = near."""

    exact: Tally = NOTHING
    overlap: Tally = NOTHING
    near: Tally = NOTHING
    matched: Tally = NOTHING

    def __add__(self, other: "ToponymScore") -> "ToponymScore":
        return ToponymScore(
            exact=self.exact + other.exact,
            overlap=self.overlap + other.overlap,
            near=self.near + other.near,
            matched=self.matched + other.matched,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class EventScore:
    """Recall of gold events: in place, in place and time, and the deaths of those where both state a number."""

    near: Tally = NOTHING
    near_and_dated: Tally = NOTHING
    deaths: Tally = NOTHING

    def __add__(self, other: "EventScore") -> "EventScore":
        return EventScore(
            near=self.near + other.near,
            near_and_dated=self.near_and_dated + other.near_and_dated,
            deaths=self.deaths + other.deaths,
        )


def harmonic_mean(one: float, other: float) -> float:
    """F1 of two shares; 0 when both are."""
    return 2 * one * other / (one + other) if one + other else 0.0


def score_toponyms(gold: Mapping[str, Line], predicted: Mapping[str, Line]) -> ToponymScore:
    """The score over all gold lines; a line without prediction counts as empty, other predictions are left out."""
    empty = Line(doc_id="")
    return sum((score_line(line, predicted.get(name, empty)) for name, line in gold.items()), ToponymScore())


def score_line(gold: Line, predicted: Line) -> ToponymScore:
    """The score of one article; predictions on ignored stretches that pair with no gold name do not count."""
    names, found = _one_per_span(gold.toponyms), _one_per_span(predicted.toponyms)
    pairs = pair_spans(names, found)
    paired = set(pairs.values())
    found_counted = [
        number for number, item in enumerate(found) if number in paired or not _touches(item, gold.ignored)
    ]
    spans = {(item.start, item.end) for item in names}
    exact = sum((item.start, item.end) in spans for item in found)
    return ToponymScore(
        exact=Tally(right=exact, predicted=len(found_counted), gold=len(names)),
        overlap=Tally(right=len(pairs), predicted=len(found_counted), gold=len(names)),
        **_positions(names, found, pairs, found_counted),
    )


def _positions(
    names: Sequence[Toponym], found: Sequence[Toponym], pairs: Mapping[int, int], counted: Sequence[int]
) -> dict[str, Tally]:
    gold_of = {number: names[index] for index, number in pairs.items()}
    errors = [
        distance_km(item.lat, item.lon, guess.lat, guess.lon)
        for item, guess in ((item, found[number]) for number, item in gold_of.items())
        if item.lat is not None and item.lon is not None and guess.lat is not None and guess.lon is not None
    ]
    right = sum(error <= NEAR_KM for error in errors)
    placed = [number for number in counted if found[number].lat is not None]
    predicted = sum(number not in gold_of or gold_of[number].lat is not None for number in placed)
    return {
        "near": Tally(right=right, predicted=predicted, gold=sum(item.lat is not None for item in names)),
        "matched": Tally(right=right, predicted=len(errors), gold=len(errors)),
    }


def pair_spans(gold: Sequence[Toponym], found: Sequence[Toponym]) -> dict[int, int]:
    """Which found span (by index) belongs to which gold span: one to one, the most alike first."""
    candidates = sorted(
        (-_likeness(item, guess), abs(item.start - guess.start), index, number)
        for index, item in enumerate(gold)
        for number, guess in enumerate(found)
        if item.start < guess.end and guess.start < item.end
    )
    pairs: dict[int, int] = {}
    for _, _, index, number in candidates:
        if index not in pairs and number not in pairs.values():
            pairs[index] = number
    return pairs


def _likeness(one: Toponym, other: Toponym) -> float:
    """Shared characters as a share of all characters of the two."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / (max(one.end, other.end) - min(one.start, other.start))


def _one_per_span(toponyms: Iterable[Toponym]) -> list[Toponym]:
    """In text order; of several with one span the first that has a position."""
    kept: dict[tuple[int, int], Toponym] = {}
    for item in toponyms:
        span = (item.start, item.end)
        if span not in kept or (kept[span].lat is None and item.lat is not None):
            kept[span] = item
    return [kept[span] for span in sorted(kept)]


def _touches(item: Toponym, stretches: Iterable[tuple[int, int]]) -> bool:
    return any(item.start < end and start < item.end for start, end in stretches)


def score_events(gold: Mapping[str, Line], predicted: Mapping[str, Line], *, named_only: bool = False) -> EventScore:
    """The score over all gold events with a position; with `named_only` those whose place the text names.

    Near: a predicted event of the same article within 50 km. Dated: one of these whose period meets the gold period,
    give or take a day, and is not over a month longer.
    """
    empty = Line(doc_id="")
    return sum(
        (
            _score_event(event, predicted.get(name, empty).events)
            for name, line in gold.items()
            for event in line.events
            if event.lat is not None and (event.named or not named_only)
        ),
        EventScore(),
    )


def _score_event(gold: LineEvent, predicted: Sequence[LineEvent]) -> EventScore:
    near = sorted(
        (event for event in predicted if _distance(gold, event) <= EVENT_NEAR_KM),
        key=lambda event: (not _same_time(gold, event), _distance(gold, event)),
    )
    best = near[0] if near else None
    dated = best is not None and _same_time(gold, best)
    deaths = NOTHING
    if best is not None and best.fatalities is not None and gold.fatalities is not None:
        deaths = Tally(right=int(best.fatalities == gold.fatalities), predicted=1, gold=1)
    return EventScore(
        near=Tally(right=int(best is not None), predicted=len(predicted), gold=1),
        near_and_dated=Tally(right=int(dated), predicted=len(predicted), gold=1),
        deaths=deaths,
    )


def _distance(one: LineEvent, other: LineEvent) -> float:
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return float("inf")
    return distance_km(one.lat, one.lon, other.lat, other.lon)


def _same_time(gold: LineEvent, predicted: LineEvent) -> bool:
    if gold.first is None or gold.last is None or predicted.first is None or predicted.last is None:
        return False
    slack = timedelta(days=EVENT_DAYS)
    meets = predicted.first <= gold.last + slack and predicted.last >= gold.first - slack
    return meets and _days(predicted.first, predicted.last) <= _days(gold.first, gold.last) + EVENT_SLACK_DAYS


def _days(first: date, last: date) -> int:
    return (last - first).days


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scores of a prediction file; always 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.score", description="Score predictions against gold.")
    parser.add_argument("gold", type=Path, help="JSON Lines with doc_id, toponyms and/or events")
    parser.add_argument("predicted", type=Path, help="what `python -m data analyse --out` wrote")
    parser.add_argument("--named-only", action="store_true", help="only events whose place the text names")
    chosen = parser.parse_args(arguments)
    gold, predicted = read_lines(chosen.gold), read_lines(chosen.predicted)
    score = score_toponyms(gold, predicted)
    for title, tally in (("exact", score.exact), ("overlap", score.overlap), ("within 161 km", score.near)):
        print(f"toponyms {title:14} P {tally.precision:.3f}  R {tally.recall:.3f}  F1 {tally.f1:.3f}  of {tally.gold}")
    print(f"toponyms Acc@161 of the matched  {score.matched.recall:.3f}  of {score.matched.gold}")
    events = score_events(gold, predicted, named_only=chosen.named_only)
    if events.near.gold:
        print(f"events   within 50 km  {events.near.recall:.3f}  and dated {events.near_and_dated.recall:.3f}")
        print(f"events   deaths exact  {events.deaths.recall:.3f}  of {events.deaths.gold} compared")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
