"""Where to look for reports of the same happening without seeing all others: by level of the period, day and place."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import floor
from typing import NamedTuple

from geo.incidents_compare import KM_PER_DEGREE, MAX_SPOT_RADIUS_KM
from geo.incidents_facts import MONTH_SLACK_DAYS, YEAR_SLACK_DAYS, Facts, Period

# Longest period of a level, in days; what is longer is grouped with nothing. Episodes have two levels of their own, by
# how exact their beginning is.
LEVEL_DAYS = (4, 12, 31, 366)
_EPISODES, _VAGUE_EPISODES = len(LEVEL_DAYS), len(LEVEL_DAYS) + 1


class Window(NamedTuple):
    """Where to look for periods that may fit: those of a level that begin within first..last (ordinals)."""

    level: int
    first: int
    last: int


def level_of(period: Period | None) -> int | None:
    """The level a period is filed under; None for one that is grouped with nothing."""
    if period is None:
        return None
    if period.is_open:
        return _VAGUE_EPISODES if period.slack_days > MONTH_SLACK_DAYS else _EPISODES
    return next((level for level, days in enumerate(LEVEL_DAYS) if period.days <= days), None)


def windows_of(period: Period) -> tuple[Window, ...]:
    """Every window in which a period may lie that compare lets pass."""
    slack = max(period.slack_days, MONTH_SLACK_DAYS) if period.is_open else MONTH_SLACK_DAYS
    episodes = (
        Window(_EPISODES, period.first - slack, period.first + slack),
        Window(_VAGUE_EPISODES, period.first - YEAR_SLACK_DAYS, period.first + YEAR_SLACK_DAYS),
    )
    if period.is_open:
        reach = period.slack_days
        bounded = tuple(Window(level, period.first - reach, period.first + reach) for level in range(_EPISODES))
        return episodes + bounded
    bounded = tuple(Window(level, period.first - days, period.last + 1) for level, days in enumerate(LEVEL_DAYS))
    return bounded + episodes if period.is_stretch else bounded


class Index:
    """Facts by level, country and band of latitude, in order of their first day: finds those that may fit."""

    def __init__(self, listed: Sequence[Facts]) -> None:
        filed: dict[tuple[int, str | None, int | None], list[tuple[int, int]]] = defaultdict(list)
        self._bands: dict[str | None, set[int | None]] = defaultdict(set)
        for number, facts in enumerate(listed):
            level = level_of(facts.period)
            if level is not None and facts.period is not None:
                country, band = _country(facts), _band(facts)
                self._bands[country].add(band)
                filed[level, country, band].append((facts.period.first, number))
        self._filed = {key: sorted(found) for key, found in filed.items()}

    def near(self, facts: Facts) -> Iterator[int]:
        """Numbers of those that may fit the facts."""
        if facts.period is None or level_of(facts.period) is None:
            return
        for level, first, last in windows_of(facts.period):
            for country, band in self._areas(facts):
                filed = self._filed.get((level, country, band))
                if filed:
                    start, end = bisect_left(filed, (first, -1)), bisect_right(filed, (last + 1, -1))
                    yield from (number for _, number in filed[start:end])

    def _areas(self, facts: Facts) -> Iterator[tuple[str | None, int | None]]:
        own, band = _country(facts), _band(facts)
        for country in self._bands if own is None else {own, None}:
            known = self._bands.get(country, set())
            near = known if band is None else known & {None, band - 1, band, band + 1}
            yield from ((country, found) for found in near)


def _band(facts: Facts) -> int | None:
    """Which band of latitude a spot lies in; None for what may be anywhere in its country."""
    extent = facts.extent
    return floor(extent.lat * KM_PER_DEGREE / (2 * MAX_SPOT_RADIUS_KM)) if extent and extent.rank == 0 else None


def _country(facts: Facts) -> str | None:
    return facts.extent.country if facts.extent else None
