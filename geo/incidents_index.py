"""Where to look for reports of the same happening without seeing all others: by level of the period, day and place."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from math import floor
from typing import NamedTuple

from geo.incidents_compare import KM_PER_DEGREE, MAX_SPOT_RADIUS_KM
from geo.incidents_facts import MONTH_SLACK_DAYS, YEAR_SLACK_DAYS, Extent, Facts, Period

# Longest period of a level, in days; what is longer is grouped with nothing. Episodes have two levels of their own, by
# how exact their beginning is.
LEVEL_DAYS = (4, 12, 31, 366)
_EPISODES, _VAGUE_EPISODES = len(LEVEL_DAYS), len(LEVEL_DAYS) + 1
LEVELS = (*range(len(LEVEL_DAYS)), _EPISODES, _VAGUE_EPISODES)
# The rank of a whole country among extents.
COUNTRY_RANK = 2
EPISODE_LEVELS = (_EPISODES, _VAGUE_EPISODES)


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


def end_of(period: Period) -> int | None:
    """The day on which all end that may be one with it from a wider or unknown place; None for an episode."""
    return None if period.is_open else period.last


def beginning_of(period: Period) -> int | None:
    """The day on which all episodes begin that may be one with it from a wider or unknown place; None: none may."""
    return period.first if period.is_open or period.is_stretch else None


class Index:
    """Facts by place and by day: finds those that may fit, in the two ways geo.incidents_compare lets a pair pass.

    At one place, by level and country in bands of latitude, over the windows of the period. From elsewhere (an area,
    the country, a neighbouring town, no place), by country, those that end or begin on the same day.
    """

    def __init__(self, listed: Sequence[Facts]) -> None:
        here: dict[_Spot, list[tuple[int, int]]] = defaultdict(list)
        self._elsewhere: dict[_Day, list[int]] = defaultdict(list)
        self._countries: set[str | None] = set()
        for number, facts in enumerate(listed):
            level = level_of(facts.period)
            if level is None or facts.period is None:
                continue
            country = _country(facts)
            self._countries.add(country)
            for spot in _spots(facts.extent):
                here[level, country, spot].append((facts.period.first, number))
            for kind, day in _days(facts.period):
                self._elsewhere[kind, day, country, _is_spot(facts.extent)].append(number)
        self._here = {key: sorted(found) for key, found in here.items()}

    def near(self, facts: Facts) -> set[int]:
        """Numbers of those that may fit the facts."""
        if facts.period is None or level_of(facts.period) is None:
            return set()
        own = _country(facts)
        countries = self._countries if own is None else {own, None}
        found = set(self._around(facts.extent, facts.period, countries))
        # of the spots elsewhere only neighbours count, and those are filed by their bands
        kinds = (False,) if _is_spot(facts.extent) else (False, True)
        for kind, day in _days(facts.period):
            for country, is_spot in product(countries, kinds):
                found.update(self._elsewhere.get((kind, day, country, is_spot), ()))
        return found

    def _around(self, extent: Extent | None, period: Period, countries: Iterable[str | None]) -> Iterator[int]:
        spots = [near for spot in _spots(extent) for near in _beside(spot)]
        for (level, first, last), country, spot in product(windows_of(period), countries, spots):
            filed = self._here.get((level, country, spot))
            if filed:
                start, end = bisect_left(filed, (first, -1)), bisect_right(filed, (last + 1, -1))
                yield from (number for _, number in filed[start:end])


# Level, country, and the id of the place or the number of the band it lies in.
_Spot = tuple[int, str | None, str | int]
# Whether the day is an end or a beginning, the day, the country, and whether the place is a spot.
_Day = tuple[bool, int, str | None, bool]


def _is_spot(extent: Extent | None) -> bool:
    return extent is not None and extent.rank == 0


def _spots(extent: Extent | None) -> Iterator[str | int]:
    """Under what a place that is no whole country is filed: its id, and for a spot its band of latitude."""
    if extent is not None and extent.rank < COUNTRY_RANK:
        yield extent.place_id
        if extent.rank == 0:
            yield floor(extent.lat * KM_PER_DEGREE / (2 * MAX_SPOT_RADIUS_KM))


def _beside(spot: str | int) -> tuple[str | int, ...]:
    return (spot,) if isinstance(spot, str) else (spot - 1, spot, spot + 1)


def _days(period: Period) -> Iterator[tuple[bool, int]]:
    end, beginning = end_of(period), beginning_of(period)
    if end is not None:
        yield True, end
    if beginning is not None:
        yield False, beginning


def _country(facts: Facts) -> str | None:
    return facts.extent.country if facts.extent else None
