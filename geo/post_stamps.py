"""When a post on a social network was published, as the page writes it: "10:32 AM · Oct 20, 2025".

A saved page has the stamp glued to what stands around it: "#Idlib10:32 AM · Oct 20, 20251.2KViews". In which of the
seven languages the page was shown need not be known.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from geo.model import Span
from geo.written_days import match_day

_HALF_OF_DAY = r"[ap]\.?\s?m\.?|vorm\.|nachm\.|ص|م|дп|пп"
_CLOCK = re.compile(rf"(?:[01]?\d|2[0-3])[:.][0-5]\d\s*(?:{_HALF_OF_DAY})?\s*·\s*", re.IGNORECASE)
# What a network writes behind the day: who may see the post.
_SEEN_BY = re.compile(
    r"\s·\s(?:shared with|mit \w+ geteilt|öffentlich|partagé avec|public\b|compartido con|público|доступно|поделились|"
    r"доступ|تمت المشاركة|عام\b)",
    re.IGNORECASE,
)
# Of a day written out; the year ends it, whatever digits follow. Longest: "20 de septiembre de 2025", 24 code points.
_UP_TO_YEAR = re.compile(r"[^\n·]{2,26}?(?:19|20)\d\d")
_LONGEST_DAY = 45
# What may stand behind the day: " um 10:32", " at 10:32 AM".
_LONGEST_CLOCK = 14


class PostStamp(NamedTuple):
    """The stretch of text that holds the stamp, and its day."""

    span: Span
    day: date


def find_stamps(text: str) -> Iterator[PostStamp]:
    """The stamps of a text: first those that begin with a time of day, then those before "Shared with"."""
    if "·" not in text:
        return
    for clock in _CLOCK.finditer(text):
        written = _UP_TO_YEAR.match(text, clock.end())
        found = match_day(written.group(), 0) if written else None
        day = found.date() if found else None
        if written is not None and day is not None:
            yield PostStamp(Span(start=clock.start(), end=written.end()), day)
    for mark in _SEEN_BY.finditer(text):
        stamp = _day_before(text, mark.start())
        if stamp is not None:
            yield stamp


def _day_before(text: str, end: int) -> PostStamp | None:
    """The day that ends right before the position, a time of day between them left out."""
    begin = max(end - _LONGEST_DAY, 0)
    before = text[begin:end]
    for start in range(len(before)):
        if start and before[start].isdigit() and before[start - 1].isdigit():
            continue
        found = match_day(before, start)
        day = found.date() if found else None
        if found is not None and day is not None and len(before) - found.end <= _LONGEST_CLOCK:
            return PostStamp(Span(start=begin + start, end=begin + found.end), day)
    return None
