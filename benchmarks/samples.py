"""How well the bundled sample articles are read, against expectations written by hand before any rule existed.

An expected event is found when a report has its type, its place and its time. Several reports may tell one event
(title, lead, body): none of them is false. Reports that are future, hypothetical, negated or denied, or that have no
place, are not drawn; they are never counted as false. Place: the same name, or within 50 km (a whole country is near
nothing but a country); for two areas of the same precision within the radius of the one found. Time: the same first and
last day.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from pathlib import Path

from benchmarks.expected import Expectation, ExpectedEvent, ExpectedToponym, Forbidden, Value, read_expectations
from benchmarks.score import NOTHING, Tally
from geo.distance import distance_km
from geo.model import (
    Actor,
    Analysis,
    Assertion,
    Count,
    DateBasis,
    EventType,
    GeoPrecision,
    Mention,
    Place,
    PlaceKind,
    Report,
    Resolution,
    TimePrecision,
)
from geo.names import strict_key

SAMPLES = Path(__file__).resolve().parent.parent / "data" / "bundled" / "samples"
NEAR_KM = 50.0
# Two names for one spot ("Moscow", "Moscow Kremlin") lie closer together than this.
SAME_SPOT_KM = 5.0
NUMBERS = ("killed_low", "killed_high", "injured_low", "injured_high")
# The expectations spell out what the text may call by its letters.
SPELT_OUT = {"PKK": "Kurdistan Workers' Party"}
_DRAWN = frozenset({Assertion.REPORTED, Assertion.HISTORICAL})
_POINTS = frozenset({GeoPrecision.EXACT, GeoPrecision.SETTLEMENT, GeoPrecision.NEAR_SETTLEMENT})
# A country's label point near a town is no hit.
_WHOLE = frozenset({GeoPrecision.COUNTRY, GeoPrecision.SUPRANATIONAL})
# A river or a sea is a region to one reader and water to another.
_UNBOUNDED: frozenset[Value] = frozenset({GeoPrecision.REGION, GeoPrecision.WATER_AIRSPACE})
_WIDE = frozenset({PlaceKind.ADMIN1, PlaceKind.REGION, PlaceKind.WATER, PlaceKind.ISLAND, PlaceKind.SUPRANATIONAL})
# Who met whom has no direction.
_MUTUAL = frozenset({EventType.DIPLOMACY, EventType.AGREEMENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleScore:
    """The tallies of one article, by measure; `events_precision` and `events_recall` count reports and rows."""

    toponyms: Tally = NOTHING
    positions: Tally = NOTHING
    events_precision: Tally = NOTHING
    events_recall: Tally = NOTHING
    placed_recall: Tally = NOTHING
    numbers: Tally = NOTHING
    numbers_told: Tally = NOTHING
    actors: Tally = NOTHING
    assertions: Tally = NOTHING
    precisions: Tally = NOTHING
    violations: int = 0

    def __add__(self, other: "ArticleScore") -> "ArticleScore":
        sums = {name: getattr(self, name) + getattr(other, name) for name in self.__slots__}
        return ArticleScore(**sums)


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """One article's analysis held against its expectation."""

    analysis: Analysis
    expected: Expectation
    name: str = field(default="")

    @cached_property
    def matches(self) -> Mapping[int, Report]:
        """The report that tells each expected event best, by the event's index: one to one, best first."""
        scored = sorted(
            (-self._agreement(event, report), index, number)
            for (index, event), (number, report) in product(
                enumerate(self.expected.events), enumerate(self.analysis.reports)
            )
            if tells(report, event)
        )
        matches: dict[int, Report] = {}
        used: set[int] = set()
        for _, index, number in scored:
            if index not in matches and number not in used:
                matches[index] = self.analysis.reports[number]
                used.add(number)
        return matches

    def _agreement(self, event: ExpectedEvent, report: Report) -> int:
        """How many of the further fields agree; the sentence counts twice."""
        same_sentence = event.where.holds(report.sentence, self.analysis.article.text)
        told = told_values(report)
        return 2 * same_sentence + sum(told[name] in event.right[name] for name in told)

    @cached_property
    def extra_reports(self) -> tuple[Report, ...]:
        """Drawn reports that tell no expected event, optional ones included."""
        return tuple(
            report
            for report in self.analysis.reports
            if is_drawn(report) and not any(tells(report, event) for event in self.expected.events)
        )

    @cached_property
    def missed_events(self) -> tuple[ExpectedEvent, ...]:
        """Expected events, not optional, that no report tells."""
        return tuple(
            event
            for index, event in enumerate(self.expected.events)
            if index not in self.matches and not event.optional
        )

    @cached_property
    def wrong_numbers(self) -> tuple[tuple[ExpectedEvent, Report], ...]:
        """Found events whose numbers of killed or injured differ, with their report."""
        return tuple(
            (self.expected.events[index], report)
            for index, report in self.matches.items()
            if not _all_right(self.expected.events[index], report, NUMBERS)
        )

    @cached_property
    def violations(self) -> tuple[Forbidden, ...]:
        """Rows of must_not that occur."""
        return tuple(row for row in self.expected.forbidden if self._occurs(row))

    def _occurs(self, row: Forbidden) -> bool:
        if row.surface is not None:
            return any(mention.surface == row.surface for mention in self._accepted)
        return any(self._breaks(report, row) for report in self.analysis.reports if is_drawn(report))

    def _breaks(self, report: Report, row: Forbidden) -> bool:
        if row.event_types and report.event_type not in row.event_types:
            return False
        if not row.where.holds(report.sentence, self.analysis.article.text):
            return False
        if any(tells(report, event) for event in self.expected.events):
            return False
        place = report.where.place if report.where else None
        return place is not None and row.place is not None and self._is_place(place, row.place)

    def _is_place(self, place: Place, name: str) -> bool:
        """Whether the place bears the name, or lies where the expectation puts a place of that name."""
        if strict_key(place.name) == strict_key(name):
            return True
        spots = [(item.lat, item.lon) for item in self.expected.toponyms if name in item.names]
        return any(distance_km(place.lat, place.lon, lat, lon) <= SAME_SPOT_KM for lat, lon in spots)

    @cached_property
    def _accepted(self) -> tuple[Mention, ...]:
        return tuple(mention for mention in self.analysis.mentions if mention.accepted)

    @cached_property
    def toponyms_in_text(self) -> tuple[ExpectedToponym, ...]:
        """The expected toponyms that stand in the text; a title kept beside the text may hold others."""
        text = self.analysis.article.text
        return tuple(item for item in self.expected.toponyms if any(surface in text for surface in item.surfaces))

    @cached_property
    def missed_toponyms(self) -> tuple[ExpectedToponym, ...]:
        """Expected toponyms, not optional, of which no surface form was recognised."""
        found = {mention.surface for mention in self._accepted}
        return tuple(item for item in self.toponyms_in_text if not item.optional and not item.surfaces & found)

    @cached_property
    def extra_surfaces(self) -> tuple[str, ...]:
        """Recognised surface forms that are no expected toponym, sorted."""
        known = {surface for item in self.expected.toponyms for surface in item.surfaces}
        return tuple(sorted({mention.surface for mention in self._accepted} - known))

    def score(self) -> ArticleScore:
        """The tallies of the article."""
        return ArticleScore(
            toponyms=self._score_toponyms(),
            positions=self._score_positions(),
            violations=len(self.violations),
            **self._score_events(),
            **self._score_fields(),
        )

    def _score_toponyms(self) -> Tally:
        gold = sum(not item.optional for item in self.toponyms_in_text)
        right = gold - len(self.missed_toponyms)
        return Tally(right=right, predicted=right + len(self.extra_surfaces), gold=gold)

    def _score_positions(self) -> Tally:
        judged = [
            _is_placed(resolution, items)
            for resolution in self.analysis.resolutions
            if (items := [item for item in self.expected.toponyms if resolution.mention.surface in item.surfaces])
        ]
        return Tally(right=sum(judged), predicted=len(judged), gold=len(judged))

    def _score_events(self) -> dict[str, Tally]:
        events = self.expected.events
        wanted = [index for index, event in enumerate(events) if not event.optional]
        told = [report for report in self.analysis.reports if any(tells(report, event) for event in events)]
        placed = [
            index
            for index in wanted
            if any(tells(report, events[index], dated=False) for report in self.analysis.reports)
        ]
        return {
            "events_precision": Tally(right=len(told), predicted=len(told) + len(self.extra_reports)),
            "events_recall": Tally(right=sum(index in self.matches for index in wanted), gold=len(wanted)),
            "numbers_told": self._score_numbers_told(),
            "placed_recall": Tally(right=len(placed), gold=len(wanted)),
        }

    def _score_numbers_told(self) -> Tally:
        """Of the expected events with numbers, those found with all of them right."""
        events = self.expected.events
        wanted = [index for index, event in enumerate(events) if not event.optional and _states_numbers(event)]
        right = [
            index
            for index in wanted
            if index in self.matches and _all_right(events[index], self.matches[index], NUMBERS)
        ]
        return Tally(right=len(right), gold=len(wanted))

    def _score_fields(self) -> dict[str, Tally]:
        pairs = [(self.expected.events[index], report) for index, report in self.matches.items()]
        counted = [(event, report) for event, report in pairs if _has_numbers(event, report)]
        return {
            "numbers": _share([_all_right(event, report, NUMBERS) for event, report in counted]),
            "assertions": _share([_all_right(event, report, ("assertion",)) for event, report in pairs]),
            "precisions": _share(
                [_all_right(event, report, ("geo_precision",)) for event, report in pairs if event.places]
            ),
            "actors": sum((_score_actors(event, report) for event, report in pairs), NOTHING),
        }


def read_samples() -> Iterator[tuple[Path, tuple[Expectation, ...]]]:
    """Each sample file with its expectations, by name."""
    for path in sorted(SAMPLES.glob("*.expected.json")):
        stem = path.name.removesuffix(".expected.json")
        (article_file,) = (other for other in SAMPLES.glob(f"{stem}.*") if other != path)
        yield article_file, read_expectations(path)


def is_drawn(report: Report) -> bool:
    """Whether the map shows it as an event: it has a place, and the text says that it happened."""
    return report.assertion in _DRAWN and report.where is not None and report.where.place is not None


def tells(report: Report, event: ExpectedEvent, *, dated: bool = True) -> bool:
    """Whether the report has the event's type, place and (unless `dated` is off) time."""
    return (
        report.event_type in event.right["event_type"]
        and is_placed_at(report.where, event)
        and (not dated or _same_time(report, event))
    )


def told_values(report: Report) -> dict[str, Value]:
    """What the report says, by the names of the expectations' fields."""
    return {
        "event_type": report.event_type,
        "geo_precision": report.where.precision if report.where else None,
        "actor1": _first(report.agents),
        "actor2": _first(report.targets),
        "killed_low": _low(report.killed),
        "killed_high": _high(report.killed),
        "injured_low": _low(report.injured),
        "injured_high": _high(report.injured),
        "assertion": report.assertion,
        # the expectations leave out what nobody is named for
        "attribution": None if report.attribution == "unknown" else report.attribution,
    }


def is_placed_at(where: Resolution | None, event: ExpectedEvent) -> bool:
    """Whether the place is the event's: the same name, or near enough; no place is right where none is expected."""
    place = where.place if where else None
    if place is None or where is None:
        return event.may_lack_place
    if any(strict_key(place.name) == strict_key(name) for name in event.places):
        return True
    if event.lat is None or event.lon is None:
        return False
    expected = event.right["geo_precision"]
    if (where.precision in _WHOLE) != bool(_WHOLE & expected):
        return False
    is_area = where.precision not in _POINTS and bool(_alike(where.precision) & expected)
    limit = max(NEAR_KM, place.radius_km) if is_area else NEAR_KM
    return distance_km(place.lat, place.lon, event.lat, event.lon) <= limit


def _alike(precision: GeoPrecision) -> frozenset[Value]:
    return _UNBOUNDED if precision in _UNBOUNDED else frozenset({precision})


def _same_time(report: Report, event: ExpectedEvent) -> bool:
    when = report.when
    if when is None or when.precision is TimePrecision.UNKNOWN:
        return (None, None) in event.periods
    if when.basis is DateBasis.PUBLICATION and (None, None) in event.periods:
        return True
    if event.ongoing and when.open_ended:
        return any(when.first == first for first, _ in event.periods)
    return (when.first, when.last) in event.periods


def _is_placed(resolution: Resolution, items: Sequence[ExpectedToponym]) -> bool:
    place = resolution.place
    if place is None:
        return False
    limit = max(NEAR_KM, place.radius_km) if place.kind in _WIDE else NEAR_KM
    return any(
        strict_key(place.name) in {strict_key(name) for name in item.names}
        or distance_km(place.lat, place.lon, item.lat, item.lon) <= limit
        for item in items
    )


def _all_right(event: ExpectedEvent, report: Report, names: Sequence[str]) -> bool:
    told = told_values(report)
    return all(told[name] in event.right[name] for name in names)


def _has_numbers(event: ExpectedEvent, report: Report) -> bool:
    return bool(report.killed or report.injured) or _states_numbers(event)


def _states_numbers(event: ExpectedEvent) -> bool:
    return any(event.right[name] != {None} for name in NUMBERS)


def _score_actors(event: ExpectedEvent, report: Report) -> Tally:
    """Right, told and expected actors of one event; who may be left out and is left out counts neither way."""
    told = {"actor1": _names(report.agents), "actor2": _names(report.targets)}
    if report.event_type in _MUTUAL:
        both = frozenset().union(*told.values())
        told = {name: both & event.right[name] or told[name] for name in told}
    tally = NOTHING
    for name, names in told.items():
        right = event.right[name]
        hit = bool(names & right)
        wanted = None not in right
        tally += Tally(right=hit, predicted=bool(names), gold=hit or wanted)
    return tally


def _names(actors: Sequence[Actor]) -> frozenset[Value]:
    return frozenset(_spelt_out(actor) for actor in actors)


def _first(actors: Sequence[Actor]) -> str | None:
    return _spelt_out(actors[0]) if actors else None


def _spelt_out(actor: Actor) -> str:
    return SPELT_OUT.get(actor.name, actor.name)


def _low(count: Count | None) -> int | None:
    return count.low if count else None


def _high(count: Count | None) -> int | None:
    return count.high if count else None


def _share(judged: Sequence[bool]) -> Tally:
    return Tally(right=sum(judged), predicted=len(judged), gold=len(judged))
