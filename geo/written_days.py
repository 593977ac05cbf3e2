"""A day written out, in any of the seven languages, where the language need not be known: date lines and datelines."""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from geo.languages import PACKS


class WrittenDay(NamedTuple):
    """Day and month, the year where written, and where the writing ends."""

    day: int
    month: int
    year: int | None
    end: int

    def date(self) -> date | None:
        """The day in the calendar; None without a year, or where the month has no such day."""
        if self.year is None or not 1 <= self.day <= monthrange(self.year, self.month)[1]:
            return None
        return date(self.year, self.month, self.day)


def match_day(text: str, start: int, *, month_first: bool = False) -> WrittenDay | None:
    """The day written at an offset: "26. November 2015", "Nov 26", "26 de noviembre de 2015", "2015-11-26"."""
    match = _pattern().match(text, start)
    if match is None:
        return None
    parts = match.groupdict()
    year = next((int(parts[name]) for name in ("y1", "y2", "y3", "y4") if parts[name]), None)
    if parts["name1"] or parts["name2"]:
        day, month = int(parts["d1"] or parts["d2"]), _months()[_folded(parts["name1"] or parts["name2"])]
    elif parts["iso_month"]:
        day, month = int(parts["iso_day"]), int(parts["iso_month"])
    else:
        day, month = int(parts["d3"]), int(parts["d4"])
        if month > 12 or (month_first and day <= 12):
            day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31 and (year is None or 1 <= year <= 9999)):
        return None
    return WrittenDay(day, month, year, match.end())


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    return {
        _folded(name): number
        for pack in PACKS
        for names in (pack.dates.months, pack.dates.short_months)
        for number, phrases in enumerate(names, 1)
        for name in phrases.split(", ")
        if name
    }


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    names = sorted(_months(), key=len, reverse=True)
    month = "(?:" + "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in names) + r")(?![^\W\d_])"
    other = rf"(?:\s?[/(]\s?{month}\)?)?"
    joint = r"\s*(?:de|del|of|d[’'])?\s*"
    year = r"(?:\s?г(?:ода|\.)?|\s?р(?:оку|\.)?|\s?م)?(?![^\W\d_])"
    return re.compile(
        rf"(?P<d1>\d{{1,2}})(?:\.|st|nd|rd|th|er|º|-?го)?{joint}(?P<name1>{month})\.?{other}"
        rf"(?:,?{joint}(?P<y1>\d{{4}})(?!\d){year})?"
        rf"|(?P<name2>{month})\.?\s*(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?P<y2>\d{{4}})(?!\d))?"
        r"|(?P<y3>\d{4})[-/.](?P<iso_month>\d\d)[-/.](?P<iso_day>\d\d)(?!\d)"
        r"|(?P<d3>\d{1,2})[./-](?P<d4>\d{1,2})[./-](?P<y4>\d{4})(?!\d)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def weekday_pattern() -> re.Pattern[str]:
    """A weekday's name in any of the languages, with what follows it before a date."""
    names = {
        name
        for pack in PACKS
        for phrases in (*pack.dates.weekdays, *pack.dates.short_weekdays)
        for name in phrases.split(", ")
        if name
    }
    longest_first = sorted(map(re.escape, names), key=len, reverse=True)
    return re.compile(rf"(?:يوم\s+)?(?:{'|'.join(longest_first)})\b\.?,?،?\s*(?:den|the|el|le)?\s*", re.IGNORECASE)
