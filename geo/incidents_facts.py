"""What grouping looks at in a report: its facts as plain, hashable values.

Reports of different articles that state the same facts have equal Facts, so a happening told a thousand times is
compared as the few different accounts of it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from geo.actors import VAGUE
from geo.model import (
    Article,
    Assertion,
    Count,
    DateBasis,
    EventType,
    GeoPrecision,
    Place,
    Report,
    TimePrecision,
    When,
)
from geo.names import loose_key, strict_key

# Only what is said to have happened is grouped.
GROUPED_ASSERTIONS = frozenset({Assertion.REPORTED, Assertion.HISTORICAL})
# A report without a date of its own happened on the day of publication or shortly before.
ASSUMED_BEFORE_DAYS = 3
# How far two beginnings of "since ..." may lie apart, in days, by the precision of the later one.
_SLACK_DAYS = {
    TimePrecision.DAY: 1,
    TimePrecision.DAYS: 3,
    TimePrecision.WEEK: 7,
    TimePrecision.MONTH_PART: 15,
    TimePrecision.MONTH: 31,
    TimePrecision.YEAR: 366,
    TimePrecision.UNKNOWN: 31,
}
YEAR_SLACK_DAYS = _SLACK_DAYS[TimePrecision.YEAR]
MONTH_SLACK_DAYS = _SLACK_DAYS[TimePrecision.MONTH]
# A night touches two days; a longer stretch that is stated is a period.
_NIGHT_DAYS = 2
# "Near Kharkiv" may be this far outside of it, in km.
_NEAR_KM = 10.0
SPOT_PRECISIONS = frozenset({GeoPrecision.EXACT, GeoPrecision.SETTLEMENT, GeoPrecision.NEAR_SETTLEMENT})
WHOLE_PRECISIONS = frozenset({GeoPrecision.COUNTRY, GeoPrecision.SUPRANATIONAL})
# Numbers worth comparing across languages: two or more digits, not years.
_NUMBER = re.compile(r"(?<![\d.,:])\d{2,7}(?![\d:])")
_YEARS = range(1800, 2101)
_NAME = re.compile(r"\b[^\W\d_]{5,}\b")


class Extent(NamedTuple):
    """Where: `rank` 0 a spot or town, 1 an area, 2 a whole country or more; position in degrees, radius in km.

    `is_town`: the place is a town or lies near it, not a spot inside.
    """

    place_id: str
    name: str
    rank: int
    lat: float
    lon: float
    radius_km: float
    country: str | None
    admin1: str | None
    is_town: bool


class Period(NamedTuple):
    """When: first and last day as date.toordinal, both included.

    `is_open`: "since first", and `last` is the day up to which it was said to go on. `is_assumed`: the text gives no
    date, publication stands in. `slack_days`: how exact the beginning is.
    """

    first: int
    last: int
    is_open: bool
    is_assumed: bool
    slack_days: int

    @property
    def days(self) -> int:
        """Length in days."""
        return self.last - self.first + 1

    @property
    def is_stretch(self) -> bool:
        """Whether it may be a period told as a whole: longer than a night, and stated."""
        return self.days > _NIGHT_DAYS and not self.is_assumed


class People(NamedTuple):
    """A number of people, low..high; None is "at least"."""

    low: int
    high: int | None


class Facts(NamedTuple):
    """What a report states. `agents` and `targets` are ids of named actors; vague ones ("rebels") are left out."""

    event_type: EventType
    extent: Extent | None
    period: Period | None
    agents: frozenset[str]
    targets: frozenset[str]
    killed: People | None
    injured: People | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A report as grouping sees it; `keys` are numbers and names of its sentence, the same in every language."""

    id: str
    article_id: str
    published: date | None
    facts: Facts
    keys: frozenset[str] = frozenset()


def witness_of(report: Report, article: Article) -> Witness | None:
    """What grouping sees of a report; None when it takes no part.

    Only reported and historical ones do, with a place, or else with an actor or a number.
    """
    where = report.where
    facts = Facts(
        event_type=report.event_type,
        extent=extent_of(where.place, where.precision) if where else None,
        period=period_of(report.when),
        agents=named(actor.id for actor in report.agents),
        targets=named(actor.id for actor in report.targets),
        killed=_people(report.killed),
        injured=_people(report.injured),
    )
    if not takes_part(report.assertion, facts):
        return None
    keys = sentence_keys(report.sentence.of(article.text))
    return Witness(id=report.id, article_id=article.id, published=article.published, facts=facts, keys=keys)


def takes_part(assertion: Assertion, facts: Facts) -> bool:
    """Whether a report of this assertion and these facts belongs to an incident."""
    if assertion not in GROUPED_ASSERTIONS:
        return False
    return bool(facts.extent or facts.agents or facts.targets or facts.killed or facts.injured)


def extent_of(place: Place | None, precision: GeoPrecision) -> Extent | None:
    """The extent of a resolved place; None without a place."""
    if place is None or precision is GeoPrecision.UNRESOLVED:
        return None
    rank = 2 if precision in WHOLE_PRECISIONS else 0 if precision in SPOT_PRECISIONS else 1
    wider_km = _NEAR_KM if precision is GeoPrecision.NEAR_SETTLEMENT else 0.0
    return Extent(
        place_id=place.id,
        name=place.name,
        rank=rank,
        lat=place.lat,
        lon=place.lon,
        radius_km=place.radius_km + wider_km,
        country=place.country,
        admin1=place.admin1,
        is_town=precision in {GeoPrecision.SETTLEMENT, GeoPrecision.NEAR_SETTLEMENT},
    )


def period_of(when: When | None) -> Period | None:
    """The period of a date; None when the day is unknown."""
    if when is None or when.first is None or when.last is None:
        return None
    is_assumed = when.basis is DateBasis.PUBLICATION
    before = ASSUMED_BEFORE_DAYS if is_assumed else 0
    return Period(
        first=when.first.toordinal() - before,
        last=when.last.toordinal(),
        is_open=when.open_ended,
        is_assumed=is_assumed,
        slack_days=_SLACK_DAYS[when.precision],
    )


def named(actor_ids: Iterable[str]) -> frozenset[str]:
    """Those ids that name somebody: "rebels" and "civilians" may be anybody's word for anybody."""
    return frozenset(found for found in actor_ids if found not in VAGUE and not found.startswith("role:"))


def sentence_keys(sentence: str) -> frozenset[str]:
    """Numbers ("#37") and capitalised names by their sound, the same across languages and scripts."""
    numbers = {int(found) for found in _NUMBER.findall(sentence)}
    keys = {f"#{number}" for number in numbers if number not in _YEARS}
    names = (found for found in _NAME.findall(sentence) if found[0].isupper())
    return frozenset(keys | {loose_key(strict_key(name)) for name in names} - {""})


def _people(count: Count | None) -> People | None:
    return people_of(count.low, count.high) if count else None


def people_of(low: int | None, high: int | None) -> People | None:
    """A number of people; "up to 30" counts from 0. None when neither end is known, or they contradict."""
    if low is None and high is None:
        return None
    return People(low or 0, high) if high is None or (low or 0) <= high else None
