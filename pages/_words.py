"""How days, periods, numbers and codes read on the pages. English, ISO order where a form field shows the same day."""

from datetime import date
from types import MappingProxyType

from geo.corrections import Field, ReviewStatus, Scope
from geo.doubts import ReviewDoubt
from geo.model import (
    Assertion,
    Attribution,
    Count,
    DateBasis,
    EvidenceKind,
    GeoPrecision,
    Place,
    PlaceKind,
    Resolution,
    TimePrecision,
    When,
)
from geo.query import country_name
from pages._language import say
from pages.texts import terms

PRECISIONS = MappingProxyType(
    {
        GeoPrecision.EXACT: "exact spot",
        GeoPrecision.SETTLEMENT: "town",
        GeoPrecision.NEAR_SETTLEMENT: "near the town",
        GeoPrecision.ADMIN2: "district, drawn as an area",
        GeoPrecision.ADMIN1: "province, drawn as an area",
        GeoPrecision.REGION: "region, drawn as an area",
        GeoPrecision.COUNTRY: "country, drawn as an area",
        GeoPrecision.WATER_AIRSPACE: "sea or airspace, drawn as an area",
        GeoPrecision.SUPRANATIONAL: "larger than a country, not drawn",
        GeoPrecision.UNRESOLVED: "not found, not drawn",
    }
)
TIME_PRECISIONS = MappingProxyType(
    {
        TimePrecision.DAY: "exact to the day",
        TimePrecision.DAYS: "exact to a few days",
        TimePrecision.WEEK: "exact to the week",
        TimePrecision.MONTH_PART: "exact to a part of a month",
        TimePrecision.MONTH: "exact to the month",
        TimePrecision.YEAR: "exact to the season or year",
        TimePrecision.UNKNOWN: "when is not clear",
    }
)
DATE_BASES = MappingProxyType(
    {
        DateBasis.EXPLICIT: "as the text says it",
        DateBasis.RELATIVE: "counted from the day of the article",
        DateBasis.DATELINE: "from the line that opens the article",
        DateBasis.PUBLICATION: "the text gives no date; this is the day of the article",
        DateBasis.USER: "set by a person",
    }
)
ASSERTIONS = MappingProxyType(
    {
        Assertion.REPORTED: "happened",
        Assertion.HISTORICAL: "happened long before the article",
        Assertion.FUTURE: "announced, not happened yet",
        Assertion.HYPOTHETICAL: "supposed, feared or demanded",
        Assertion.NEGATED: "said not to have happened",
        Assertion.DENIED: "denied by somebody",
    }
)
ATTRIBUTIONS = MappingProxyType(
    {
        Attribution.CLAIMED: "they say so themselves",
        Attribution.ATTRIBUTED: "others say it was them",
        Attribution.DENIED: "they deny it",
        Attribution.UNKNOWN: "",
    }
)
STATUSES = MappingProxyType(
    {
        ReviewStatus.MACHINE: "Read by the machine; nobody has looked at it",
        ReviewStatus.NEEDS_REVIEW: "Needs a look",
        ReviewStatus.CONFIRMED: "Confirmed",
        ReviewStatus.CORRECTED: "Corrected",
        ReviewStatus.REJECTED: "Rejected: no event",
    }
)
# What lists add to a title.
STATUS_MARKS = MappingProxyType(
    {
        ReviewStatus.MACHINE.value: "",
        ReviewStatus.NEEDS_REVIEW.value: " · needs a look",
        ReviewStatus.CONFIRMED.value: " · confirmed",
        ReviewStatus.CORRECTED.value: " · corrected",
        ReviewStatus.REJECTED.value: " · rejected",
    }
)
STATUS_SHORT = MappingProxyType({name: mark.removeprefix(" · ") or "no" for name, mark in STATUS_MARKS.items()})
FIELDS = MappingProxyType(
    {
        Field.PLACE: "Place",
        Field.DATE: "Date",
        Field.EVENT_TYPE: "What",
        Field.AGENTS: "Who",
        Field.TARGETS: "Against whom",
        Field.KILLED: "Killed",
        Field.INJURED: "Injured",
        Field.EVENT: "No event",
        Field.REVIEW: "Confirmed",
        Field.SAME_EVENT: "Same event?",
    }
)
SCOPES = MappingProxyType(
    {
        Scope.MENTION: "this mention only",
        Scope.ARTICLE: "the same words in this article",
        Scope.EVERYWHERE: "the same words everywhere, later articles too",
    }
)
PLACE_KINDS = MappingProxyType(
    {
        PlaceKind.COUNTRY: "country",
        PlaceKind.ADMIN1: "province",
        PlaceKind.ADMIN2: "district",
        PlaceKind.SETTLEMENT: "town",
        PlaceKind.DISTRICT: "quarter of a town",
        PlaceKind.FACILITY: "exact spot",
        PlaceKind.REGION: "region",
        PlaceKind.ISLAND: "island",
        PlaceKind.WATER: "sea, lake or river",
        PlaceKind.SUPRANATIONAL: "larger than a country",
    }
)
DOUBTS = MappingProxyType(
    {
        ReviewDoubt.ELSEWHERE: "a correction made elsewhere was applied here",
        ReviewDoubt.CHANGED: "it was confirmed, and is read otherwise now",
        ReviewDoubt.CLOSE_PLACES: "another place fits about as well",
        ReviewDoubt.NUMBERS: "other reports give other numbers",
        ReviewDoubt.NO_SUCH_PLACE: "the place was not found",
        ReviewDoubt.LOW_PLACE: "the place is unsure",
        ReviewDoubt.LOW_SCORE: "the event is unsure",
        ReviewDoubt.UNSURE_NAME: "perhaps it is no place name",
        ReviewDoubt.OTHER_FORM: "the name stands in another form",
        ReviewDoubt.NO_DATE: "the text gives no date",
    }
)
NO_DATE = "no date"
NO_PLACE = "no place named"

# How the panel names what it underlines.
KIND_LABELS = {
    EvidenceKind.TRIGGER.value: "event",
    EvidenceKind.PLACE.value: "place",
    EvidenceKind.DATE.value: "date",
    EvidenceKind.AGENT.value: "who",
    EvidenceKind.TARGET.value: "against whom",
    EvidenceKind.KILLED.value: "killed",
    EvidenceKind.INJURED.value: "injured",
    EvidenceKind.ASSERTION.value: "how it is told",
}


def language_name(code: str) -> str:
    """The name of a language; the code itself for one Dateline does not read."""
    return say(terms.LANGUAGES[code]) if code in terms.LANGUAGES else code


def day_words(day: date) -> str:
    """31 Oct 2015."""
    return f"{day.day} {day:%b} {day.year}"


def period_words(first: date | None, last: date | None, *, ongoing: bool = False) -> str:
    """ "31 Oct 2015", "21-30 Sep 2015", "since 21 Sep 2015", "until 3 Oct 2015" or "no date"."""
    if first is None:
        return f"until {day_words(last)}" if last else NO_DATE
    if ongoing or last is None:
        return f"since {day_words(first)}"
    if first == last:
        return day_words(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_words(last)}"
    if first.year == last.year:
        return f"{first.day} {first:%b} – {day_words(last)}"
    return f"{day_words(first)} – {day_words(last)}"


def count_words(count: Count) -> str:
    """A number of people as stated."""
    return people_words(count.low, count.high)


def numbered(number: int, singular: str, plural: str | None = None) -> str:
    """ "1 event", "1,200 events"."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def place_words(where: Resolution | None) -> str:
    """The name the place was understood as, with its country; the words of the text when it was not found."""
    if where is None:
        return NO_PLACE
    if where.place is None:
        return where.mention.surface
    return place_name(where.place)


def when_words(when: When | None) -> str:
    """The period as read."""
    return period_words(when.first, when.last, ongoing=when.open_ended) if when else NO_DATE


def place_name(place: Place) -> str:
    """The place with what it lies in: "Homs, Syria"."""
    is_country = place.kind is PlaceKind.COUNTRY
    names = (place.name, place.admin1, None if is_country else country_name(place.country))
    return ", ".join(dict.fromkeys(name for name in names if name))


def radius_words(km: float) -> str:
    """How far from the point the real spot may be."""
    if km < 1:
        return "the real spot is within a kilometre"
    return f"the real spot may be up to {km:,.0f} km away"


def record_id_words(place_id: str) -> str:
    """Where a place comes from: "GeoNames 524901"."""
    scheme, _, number = place_id.partition(":")
    return {"geonames": f"GeoNames {number}", "user": "set by a person"}.get(scheme, place_id)


def people_words(low: int | None, high: int | None) -> str:
    """A number of people as stated: "224", "130 to 150", "at least 30", "up to 12"; "" when none is."""
    if low is None:
        return "" if high is None else f"up to {high:,}"
    if high is None:
        return f"at least {low:,}"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"
