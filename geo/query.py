"""Which reports a filter lets through: the one meaning that the columnar filter and every page share."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from geo.corrections import ReviewStatus
from geo.countries import COUNTRIES
from geo.model import Article, Assertion, GeoPrecision, Report
from geo.search import says

NO_STRINGS: frozenset[str] = frozenset()
DRAWN_ASSERTIONS: frozenset[str] = frozenset({Assertion.REPORTED, Assertion.HISTORICAL})
NOT_REJECTED: frozenset[str] = frozenset(ReviewStatus) - {ReviewStatus.REJECTED}
# What a person has looked at and kept.
CONFIRMED: frozenset[str] = frozenset({ReviewStatus.CONFIRMED, ReviewStatus.CORRECTED})
# Stands in the set of actors for reports that name nobody.
NOBODY_NAMED = "(none named)"
# Stands in the set of sources for reports of articles that state neither a publisher nor an address.
NO_SOURCE = "(no source named)"


class Origin(StrEnum):
    """Whose article it is: one that somebody read in, or one that ships with Dateline."""

    OWN = "own"
    SAMPLE = "sample"


class Facet(StrEnum):
    """The sets of a filter that are counted value by value, by their field name in ReportFilter."""

    EVENT_TYPE = "event_types"
    ACTOR = "actors"
    COUNTRY = "countries"
    LANGUAGE = "languages"
    SOURCE = "sources"
    ORIGIN = "origins"
    STATUS = "statuses"


class Exactness(StrEnum):
    """How exact a place must be at least, finest first."""

    TOWN = "town"
    DISTRICT = "district"
    PROVINCE = "province"
    COUNTRY = "country"


_AS_EXACT_AS: dict[Exactness, frozenset[str]] = {
    Exactness.TOWN: frozenset({GeoPrecision.EXACT, GeoPrecision.SETTLEMENT, GeoPrecision.NEAR_SETTLEMENT}),
    Exactness.DISTRICT: frozenset({GeoPrecision.ADMIN2}),
    Exactness.PROVINCE: frozenset({GeoPrecision.ADMIN1, GeoPrecision.REGION, GeoPrecision.WATER_AIRSPACE}),
    Exactness.COUNTRY: frozenset({GeoPrecision.COUNTRY}),
}


def precisions_from(least: Exactness) -> frozenset[str]:
    """The precisions of places that are at least so exact."""
    finest_first = list(Exactness)
    return frozenset().union(*(_AS_EXACT_AS[one] for one in finest_first[: finest_first.index(least) + 1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A part of the map in degrees WGS 84, edges included; west and east may lie beyond 180 on a map that repeats."""

    south: float
    west: float
    north: float
    east: float

    def holds(self, lat: float | None, lon: float | None) -> bool:
        """Whether the point lies in it; False without a point."""
        if lat is None or lon is None:
            return False
        return self.south <= lat <= self.north and self.west <= lon <= self.east


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFilter:
    """What a person asked to see. An empty set lets everything through; so does a missing first or last day.

    `actors` and `countries` hold English names as the report columns show them. `include_undated` decides on
    reports without any date, whatever the range; `statuses` are review statuses, and NOBODY_NAMED among the actors
    lets reports through that name none, NO_SOURCE among the sources those of articles without one. With
    `by_publication` the range speaks of the day the article was published, not of the event. `least_exact` and
    `least_confidence` (0..1) let only reports through whose place is so exact and so sure; those without a place
    are then left out. `box` lets only reports through whose point, or label point of an area, lies in it; `ids`
    only these reports; `text` only those that say each of its words somewhere, as geo.search compares words. With
    `once`, one of an incident's reports that pass stands for all of them, and `ids` name their incidents.
    Raises ValueError when the first day lies after the last.
    """

    first: date | None = None
    last: date | None = None
    event_types: frozenset[str] = NO_STRINGS
    actors: frozenset[str] = NO_STRINGS
    countries: frozenset[str] = NO_STRINGS
    languages: frozenset[str] = NO_STRINGS
    sources: frozenset[str] = NO_STRINGS
    origins: frozenset[str] = NO_STRINGS
    include_undated: bool = True
    assertions: frozenset[str] = DRAWN_ASSERTIONS
    statuses: frozenset[str] = NOT_REJECTED
    by_publication: bool = False
    least_exact: Exactness | None = None
    least_confidence: float = 0.0
    box: Box | None = None
    ids: frozenset[str] = NO_STRINGS
    text: str = ""
    once: bool = False

    def __post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.first > self.last:
            raise ValueError(f"a range needs first <= last, got {self.first}..{self.last}")

    def chosen(self, facet: Facet) -> frozenset[str]:
        """The values somebody chose of a list; none when it is as it was: everything, but nothing rejected."""
        values: frozenset[str] = getattr(self, facet.value)
        return NO_STRINGS if facet is Facet.STATUS and values == NOT_REJECTED else values

    def without_dates(self) -> "ReportFilter":
        """The same filter over all time; undated reports stay as they were."""
        return replace(self, first=None, last=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFacts:
    """What a filter looks at. An event that goes on has no end: its `last` counts as the end of time.

    `precision`, `confidence`, `lat` and `lon` (degrees WGS 84) are the place's, None without one. `text` is all that is
    searched for words.
    """

    event_type: str
    assertion: str
    language: str
    first: date | None = None
    last: date | None = None
    ongoing: bool = False
    actors: frozenset[str] = NO_STRINGS
    country: str | None = None
    source: str | None = None
    origin: str = Origin.OWN
    status: str = ReviewStatus.MACHINE
    published: date | None = None
    precision: str | None = None
    confidence: float | None = None
    lat: float | None = None
    lon: float | None = None
    id: str = ""
    text: str = ""


def passes(facts: ReportFacts, report_filter: ReportFilter) -> bool:
    """Whether the filter lets the report through; `once` is about several reports and decided elsewhere."""
    return (
        _in_time(facts, report_filter)
        and _is_exact(facts, report_filter)
        and _among(facts.event_type, report_filter.event_types)
        and _among(facts.assertion, report_filter.assertions)
        and _among(facts.status, report_filter.statuses)
        and _among(facts.language, report_filter.languages)
        and _among(facts.country, report_filter.countries)
        and _among(facts.source or NO_SOURCE, report_filter.sources)
        and _among(facts.origin, report_filter.origins)
        and _among(facts.id, report_filter.ids)
        and (report_filter.box is None or report_filter.box.holds(facts.lat, facts.lon))
        and says(facts.text, report_filter.text)
        and (not report_filter.actors or not report_filter.actors.isdisjoint(facts.actors or {NOBODY_NAMED}))
    )


def _among(value: str | None, wanted: frozenset[str]) -> bool:
    return not wanted or value in wanted


def _is_exact(facts: ReportFacts, report_filter: ReportFilter) -> bool:
    if report_filter.least_exact and facts.precision not in precisions_from(report_filter.least_exact):
        return False
    if report_filter.least_confidence <= 0:
        return True
    return facts.confidence is not None and facts.confidence >= report_filter.least_confidence


def _in_time(facts: ReportFacts, report_filter: ReportFilter) -> bool:
    if report_filter.by_publication:
        facts = replace(facts, first=facts.published, last=facts.published, ongoing=False)
    if facts.first is None and facts.last is None:
        return report_filter.include_undated
    starts_in_time = report_filter.last is None or facts.first is None or facts.first <= report_filter.last
    goes_on = facts.ongoing or facts.last is None
    ends_in_time = report_filter.first is None or goes_on or (facts.last or date.max) >= report_filter.first
    return starts_in_time and ends_in_time


def facts_of(report: Report, article: Article) -> ReportFacts:
    """What a filter looks at in a report of the article."""
    when = report.when
    place = report.where.place if report.where else None
    actors = frozenset(actor.name for actor in report.agents + report.targets)
    country, source = country_name(place.country if place else None), source_of(article)
    named = (place.name, place.admin1) if place else ()
    told = (article.text[report.sentence.start : report.sentence.end], article.title, article.file_name)
    return ReportFacts(
        event_type=report.event_type,
        assertion=report.assertion,
        language=article.language,
        first=when.first if when else None,
        last=when.last if when else None,
        ongoing=when.open_ended if when else False,
        actors=actors,
        country=country,
        source=source,
        published=article.published,
        precision=report.where.precision if report.where else None,
        confidence=report.where.score if report.where else None,
        lat=place.lat if place else None,
        lon=place.lon if place else None,
        id=report.id,
        text="\n".join(filter(None, (*told, *named, country, source, *sorted(actors)))),
    )


def country_name(code: str | None) -> str | None:
    """The English name of an alpha-2 code; the code itself when the table lacks it."""
    if code is None:
        return None
    return COUNTRIES[code].name if code in COUNTRIES else code


def source_of(article: Article) -> str | None:
    """Who published the article: the publisher as stated, else the host of its url without `www.`."""
    if article.publisher:
        return article.publisher
    host = (article.url or "").partition("://")[2].partition("/")[0].partition("?")[0].rpartition("@")[2]
    return host.partition(":")[0].lower().removeprefix("www.") or None
