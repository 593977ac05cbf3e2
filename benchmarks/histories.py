"""How well dates are read in Ukrainian histories of wars (WikiWars-UA, development part).

    python -m benchmarks.histories

A found date is right when it overlaps a marked one; of those whose marked value is a day, month, season, decade or
year, the days must be the same. Durations, times of day, repetitions and "now" are no dates of ours: finding them
counts neither way. Raises FileNotFoundError where ../shared is absent.
"""

import json
import re
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from benchmarks.measures import CORPORA
from benchmarks.predict import Predictor
from benchmarks.score import NOTHING, Tally
from data.lines import task_of
from geo.model import Analysis, Span, When

PATH = CORPORA / "times_wikiwars_uk_dev.jsonl"
_DATED = frozenset({"DATE"})
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_SEASON = re.compile(r"(\d{4})-(WI|SP|SU|FA)")
_YEAR = re.compile(r"\d{4}")
_DECADE = re.compile(r"\d{3}")
_FIRST_MONTHS = {"WI": 12, "SP": 3, "SU": 6, "FA": 9}

Days = tuple[date, date]


def days_of(value: str) -> Days | None:
    """First and last day of a TIMEX3 value; None for one that is no day, month, season, year or decade."""
    if match := _DAY.fullmatch(value):
        day = date(*map(int, match.groups()))
        return day, day
    if match := _MONTH.fullmatch(value):
        year, month = map(int, match.groups())
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    if match := _SEASON.fullmatch(value):
        return _season(int(match[1]), _FIRST_MONTHS[match[2]])
    if _YEAR.fullmatch(value):
        return date(int(value), 1, 1), date(int(value), 12, 31)
    if _DECADE.fullmatch(value):
        return date(int(value) * 10, 1, 1), date(int(value) * 10 + 9, 12, 31)
    return None


def _season(year: int, month: int) -> Days:
    after = date(year + (month > 9), (month + 3 - 1) % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(days=1)


def score_article(times: Sequence[Mapping[str, Any]], analysis: Analysis) -> tuple[Tally, Tally]:
    """Spans found, and of the spans with a value of days, those read as these days."""
    found = [when for when in analysis.dates if when.span is not None]
    dated = [item for item in times if _is_date(item)]
    other = [item for item in times if not _is_date(item)]
    right = [item for item in dated if any(_overlaps(item, when) for when in found)]
    told = [when for when in found if not any(_overlaps(item, when) for item in other)]
    true = [when for when in told if any(_overlaps(item, when) for item in dated)]
    spans = Tally(right=min(len(right), len(true)), predicted=len(told), gold=len(dated))
    valued = [(item, days) for item in right if (days := days_of(str(item["value"]))) is not None]
    exact = sum(
        any(_overlaps(item, when) and (when.first, when.last) == days for when in found) for item, days in valued
    )
    return spans, Tally(right=exact, predicted=len(valued), gold=len(valued))


def _is_date(item: Mapping[str, Any]) -> bool:
    return item["type"] in _DATED and not str(item["value"]).endswith("_REF")


def _overlaps(item: Mapping[str, Any], when: When) -> bool:
    return when.span is not None and when.span.overlaps(Span(start=item["start"], end=item["end"]))


def measure() -> Iterator[str]:
    """The lines of the report."""
    lines = PATH.read_text("utf-8").splitlines()
    spans, values = NOTHING, NOTHING
    with Predictor(1) as predictor:
        for line, analysis in zip(lines, predictor.analyses([task_of(line).article for line in lines]), strict=True):
            found, exact = score_article(json.loads(line)["times"], analysis)
            spans, values = spans + found, values + exact
    yield f"dates found: precision {spans.precision:.3f}, recall {spans.recall:.3f}, F1 {spans.f1:.3f} of {spans.gold}"
    yield f"days right, of those found: {values.recall:.3f} of {values.gold}"


def main() -> int:
    """Print the figures; always 0."""
    for line in measure():
        print(line)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
