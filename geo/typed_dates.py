"""A period that a person typed: ISO days, or words in a language Dateline reads."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from geo.dates import find_dates
from geo.languages import PACKS, pack_for
from geo.model import Article, DateBasis, TimePrecision, When
from geo.text import read_document

_ISO = re.compile(r"(\d{4}-\d\d-\d\d)(?:\s*(?:\.\.|/|–|-|to|bis)\s*(\d{4}-\d\d-\d\d))?", re.ASCII)
_MOST_CHARACTERS = 200
_CODES = tuple(pack.code for pack in PACKS)
# Longest stated period, in days, that is still "a few days", and "a week".
_FEW_DAYS, _WEEK_DAYS, _MONTH_DAYS = 6, 7, 31


def read_typed_date(text: str, languages: Iterable[str], reference: date | None) -> When | None:
    """The period, with basis `user`, in the language that understands most of what was typed; of several the most
    exact, then the first; None when none reads any.

    `languages` come first, then the others Dateline reads. Relative words count from `reference`.
    """
    typed = " ".join(text[:_MOST_CHARACTERS].split())
    if found := _ISO.fullmatch(typed):
        return _between(found[1], found[2] or found[1])
    read = [found for code in dict.fromkeys((*languages, *_CODES)) for found in _in_language(typed, code, reference)]
    # "31 октября 2015" read as German is the year 2015, "Ende September 2015" read as English the whole of September
    best = min(read, key=lambda found: (-found.understood, _days(found.when)), default=None)
    return best.when if best else None


class _Read(NamedTuple):
    when: When
    understood: int  # characters


def _in_language(typed: str, code: str, reference: date | None) -> Iterator[_Read]:
    pack = pack_for(code)
    article = Article(id="", text=typed, language=code, published=reference)
    for when in find_dates(read_document(article, pack), pack):
        if when.first is not None:
            read = When(
                first=when.first,
                last=when.last,
                precision=when.precision,
                basis=DateBasis.USER,
                open_ended=when.open_ended,
            )
            yield _Read(read, when.span.end - when.span.start if when.span else 0)
            return


def _days(when: When) -> int:
    """How long the period is; one without an end is longest."""
    return (when.last - when.first).days if when.first and when.last else date.max.toordinal()


def _between(first: str, last: str) -> When | None:
    try:
        days = sorted((date.fromisoformat(first), date.fromisoformat(last)))
    except ValueError:
        return None
    length = (days[1] - days[0]).days + 1
    precision = next(
        (
            kind
            for limit, kind in (
                (1, TimePrecision.DAY),
                (_FEW_DAYS, TimePrecision.DAYS),
                (_WEEK_DAYS, TimePrecision.WEEK),
                (_MONTH_DAYS, TimePrecision.MONTH),
            )
            if length <= limit
        ),
        TimePrecision.YEAR,
    )
    return When(first=days[0], last=days[1], precision=precision, basis=DateBasis.USER)
