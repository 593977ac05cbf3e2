"""How days, periods, numbers and codes read on the pages. English, ISO order where a form field shows the same day."""

from datetime import date
from types import MappingProxyType

from geo.model import Count, GeoPrecision, TimePrecision

LANGUAGES = MappingProxyType(
    {
        "ar": "Arabic",
        "de": "German",
        "en": "English",
        "es": "Spanish",
        "fr": "French",
        "ru": "Russian",
        "uk": "Ukrainian",
        "und": "unknown language",
    }
)
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
        TimePrecision.DAY: "day",
        TimePrecision.DAYS: "a few days",
        TimePrecision.WEEK: "week",
        TimePrecision.MONTH_PART: "part of a month",
        TimePrecision.MONTH: "month",
        TimePrecision.YEAR: "year",
        TimePrecision.UNKNOWN: "unknown",
    }
)
NO_DATE = "no date"


def language_name(code: str) -> str:
    """The English name of a language; the code itself for one Dateline does not read."""
    return LANGUAGES.get(code, code)


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
    """A number of people as stated: "224", "130 to 150", "at least 30", "up to 12"."""
    if count.low is None:
        return f"up to {count.high}"
    if count.high is None:
        return f"at least {count.low}"
    return str(count.low) if count.low == count.high else f"{count.low} to {count.high}"


def numbered(number: int, singular: str, plural: str | None = None) -> str:
    """ "1 event", "1,200 events"."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"
