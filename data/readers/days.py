"""Dates as files state them: ISO, RFC 2822, 26.11.2015, 26 November 2015, seconds since 1970."""

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime

FIRST_PLAUSIBLE = date(1900, 1, 1)
# Articles dated a little ahead are time zones; further ahead they are mistakes.
MAX_AHEAD = timedelta(days=2)

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?Z?)?\Z")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)")
_EPOCH = re.compile(r"(\d{9,10})(?:\d{3})?(?:\.0+)?\Z")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def parse_day(stated: str) -> date | None:
    """The calendar day a file states, as written (no time-zone shift); None when it is not one of the known forms.

    03/04/2020 is ambiguous and refused unless one of its numbers is above 12 or both are equal; with dots or
    hyphens the day comes first.
    """
    text = stated.translate(_DIGITS).strip()
    if match := _ISO.match(text) or _COMPACT.match(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.match(text):
        return _day_or_month_first(int(match[1]), int(match[2]), int(match[3]), slashes="/" in match.group())
    if match := _EPOCH.match(text):
        return datetime.fromtimestamp(int(match[1]), UTC).date()
    return _rfc_2822(text)


def is_plausible(day: date) -> bool:
    """Whether an article may have been published that day: from 1900 to two days from now."""
    return FIRST_PLAUSIBLE <= day <= datetime.now(UTC).date() + MAX_AHEAD


def _day_or_month_first(first: int, second: int, year: int, *, slashes: bool) -> date | None:
    if not slashes or first > 12 or first == second:
        return _day(year, second, first)
    return _day(year, first, second) if second > 12 else None


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
