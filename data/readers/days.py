"""Dates as files state them: ISO, RFC 2822, 26.11.2015, 26 November 2015, seconds since 1970."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime

# What an article without a day is told with.
NO_DAY_FOUND = "no publication date was found; without one, times like “on Monday” stay open."
FIRST_PLAUSIBLE = date(1900, 1, 1)
# Articles dated a little ahead are time zones; further ahead they are mistakes.
MAX_AHEAD = timedelta(days=2)

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?Z?)?\Z")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)")
_EPOCH = re.compile(r"(\d{9,10})(?:\d{3})?(?:\.0+)?\Z")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def parse_day(stated: str, *, month_first: bool | None = None) -> date | None:
    """The calendar day a file states, as written (no time-zone shift); None when it is not one of the known forms.

    With dots or hyphens the day comes first; 03/04/2020 is read by `month_first` and refused when that is None.
    """
    text = stated.translate(_DIGITS).strip()
    if match := _ISO.match(text) or _COMPACT.match(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.match(text):
        return _by_order(int(match[1]), int(match[2]), int(match[3]), "/" in match.group(), month_first)
    if match := _EPOCH.match(text):
        return datetime.fromtimestamp(int(match[1]), UTC).date()
    return _rfc_2822(text)


def is_ambiguous(stated: str) -> bool:
    """Whether day and month could be exchanged, as in 03/04/2020."""
    match = _DAY_FIRST.match(stated.translate(_DIGITS).strip())
    return (
        match is not None and "/" in match.group() and match[1] != match[2] and max(int(match[1]), int(match[2])) <= 12
    )


def month_comes_first(dates: Iterable[str]) -> bool | None:
    """How a file orders dates with slashes, by those that have a number above 12; None when none or both tell."""
    firsts: set[bool] = set()
    for stated in dates:
        match = _DAY_FIRST.match(stated.translate(_DIGITS).strip())
        if match and "/" in match.group() and (int(match[1]) > 12) != (int(match[2]) > 12):
            firsts.add(int(match[2]) > 12)
    return firsts.pop() if len(firsts) == 1 else None


def is_plausible(day: date) -> bool:
    """Whether an article may have been published that day: from 1900 to two days from now."""
    return FIRST_PLAUSIBLE <= day <= datetime.now(UTC).date() + MAX_AHEAD


def _by_order(first: int, second: int, year: int, slashes: bool, month_first: bool | None) -> date | None:
    if slashes and (second > 12 or (month_first and first <= 12)):
        return _day(year, first, second)
    if slashes and month_first is None and first <= 12 and first != second:
        return None
    return _day(year, second, first)


def _rfc_2822(text: str) -> date | None:
    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
