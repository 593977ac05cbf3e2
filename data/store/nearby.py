"""Finds the stored reports that are linked to given facts (geo.incidents), without looking at the others.

Two searches, after the two ways in which geo.incidents_compare lets a pair pass: what lies at the same place may be
days apart; what lies elsewhere (an area, the country, a neighbouring town, no place) must end or begin on the same day.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from math import cos, radians
from typing import Any, NamedTuple

import sqlalchemy as sa

from data.store.schema import place, report
from data.store.witnesses import WITNESSED, Row, Stored, facts_of, stored_row
from geo.incidents_compare import (
    COMPATIBLE,
    JOIN_POINTS,
    KM_PER_DEGREE,
    MAX_SPOT_RADIUS_KM,
    MOST_TEXT_POINTS,
    facts_points,
    needs_numbers,
    points_of,
)
from geo.incidents_facts import ASSUMED_BEFORE_DAYS, SPOT_PRECISIONS, WHOLE_PRECISIONS, Extent, Facts, Period
from geo.incidents_index import (
    COUNTRY_RANK,
    EPISODE_LEVELS,
    LEVEL_DAYS,
    LEVELS,
    beginning_of,
    end_of,
    level_of,
    windows_of,
)
from geo.model import EventType

_LAST_DAY = date.max.toordinal()
# A range in which no day lies: for windows a period does not have.
_NEVER = (date.max, date.min)
# Beyond this latitude, and across the date line, a box goes around the earth.
_POLAR_LAT = 80.0

Told = Mapping[Facts, Sequence[Stored]]


class _Search(NamedTuple):
    """What decides which reports are read; `is_counted`: the facts give a number of killed or injured."""

    kind: EventType
    extent: Extent | None
    period: Period
    is_counted: bool

    @property
    def is_spot(self) -> bool:
        return self.extent is not None and self.extent.rank == 0

    @property
    def is_country(self) -> bool:
        return self.extent is not None and self.extent.rank >= COUNTRY_RANK


class Nearby:
    """Finds linked reports; those of one kind, place and time are looked up once for all of them."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._found: dict[_Search, Mapping[Facts, list[Row]]] = {}
        self._facts: dict[tuple[str, int], Facts] = {}

    def linked(self, facts: Facts) -> Told:
        """The reports that may be one happening with the facts, and all that state just these, by what they state."""
        if facts.period is None or level_of(facts.period) is None:
            return {}
        is_counted = facts.killed is not None or facts.injured is not None
        near = self._near(_Search(facts.event_type, facts.extent, facts.period, is_counted))
        own = near.get(facts, ())
        return {
            other: [stored_row(row, other) for row in rows]
            for other, rows in near.items()
            if other == facts or _is_linked(facts, other, own, rows)
        }

    def _near(self, search: _Search) -> Mapping[Facts, list[Row]]:
        if search not in self._found:
            found: dict[Facts, dict[tuple[str, int], Row]] = {}
            for row in self._read(search):
                key = (row["article_id"], row["number"])
                if key not in self._facts:
                    self._facts[key] = facts_of(row)
                found.setdefault(self._facts[key], {})[key] = row
            self._found[search] = {facts: list(rows.values()) for facts, rows in found.items()}
        return self._found[search]

    def _read(self, search: _Search) -> Iterator[Row]:
        kinds = {"kinds": [str(kind) for kind in COMPATIBLE[search.kind]]}
        box = _box(search.extent)
        if search.extent is not None and not search.is_country:
            keys = self._connection.scalars(_PLACES, {"place_id": search.extent.place_id, **box}).all()
            values = {"places": keys, **kinds, **_windows(search.period), **_country(search)}
            yield from self._connection.execute(_here(bool(_country(search))), values).mappings()
        values = {**kinds, **_ends(search.period), **_country(search), **(box if search.is_spot else {})}
        yield from self._connection.execute(_elsewhere(_ways(search)), values).mappings()


def _is_linked(one: Facts, two: Facts, rows_one: Sequence[Row], rows_two: Sequence[Row]) -> bool:
    points = facts_points(one, two)
    if points is None or points + MOST_TEXT_POINTS < JOIN_POINTS:
        return False
    # sentences add points and take none off, so they are read only where they decide
    if points >= JOIN_POINTS:
        return True
    points = points_of(one, two, _keys(one, rows_one), _keys(two, rows_two))
    return points is not None and points >= JOIN_POINTS


def _keys(facts: Facts, rows: Iterable[Row]) -> frozenset[str]:
    return frozenset().union(*(stored_row(row, facts).witness.keys for row in rows))


# -- statements ----------------------------------------------------------------------------------------------------

_IS_SPOT = report.c.geo_precision.in_([str(kind) for kind in SPOT_PRECISIONS])
_IS_WHOLE = report.c.geo_precision.in_([str(kind) for kind in WHOLE_PRECISIONS])
_IS_NOWHERE = sa.or_(report.c.place_key.is_(None), report.c.geo_precision == "unresolved")
_IS_IN_BOX = sa.and_(
    place.c.lat.between(sa.bindparam("south"), sa.bindparam("north")),
    place.c.lon.between(sa.bindparam("west"), sa.bindparam("east")),
)
_IS_COUNTED = sa.or_(
    *(report.c[name].is_not(None) for name in ("killed_low", "killed_high", "injured_low", "injured_high"))
)
_IS_KIND = report.c.event_type.in_(sa.bindparam("kinds", expanding=True))
_IS_IN_COUNTRY = sa.or_(place.c.country == sa.bindparam("country"), place.c.country.is_(None))
_PLACES = sa.select(place.c.key).where(sa.or_(place.c.id == sa.bindparam("place_id"), _IS_IN_BOX))


@lru_cache(maxsize=2)
def _here(in_country: bool) -> sa.Select[Any]:
    """Reports at some places within the windows."""
    windows = (
        sa.and_(
            report.c.place_key.in_(sa.bindparam("places", expanding=True)),
            report.c.period_level == level,
            report.c.date_start.between(sa.bindparam(f"first_{level}"), sa.bindparam(f"last_{level}")),
        )
        for level in LEVELS
    )
    conditions = [sa.or_(*windows), _IS_KIND, ~_IS_WHOLE]
    return WITNESSED.where(*conditions, *([_IS_IN_COUNTRY] if in_country else []))


class _Ways(NamedTuple):
    """Which reports of a day are read: all, or only those that can be linked."""

    in_country: bool
    is_spot: bool
    is_country: bool
    needs_numbers: bool
    is_counted: bool
    ends: bool
    begins: bool
    is_open: bool


def _ways(search: _Search) -> _Ways:
    return _Ways(
        in_country=bool(_country(search)),
        is_spot=search.is_spot,
        is_country=search.is_country,
        needs_numbers=search.extent is not None and needs_numbers(search.kind),
        is_counted=search.is_counted,
        ends=end_of(search.period) is not None,
        begins=beginning_of(search.period) is not None,
        is_open=search.period.is_open,
    )


@lru_cache(maxsize=32)
def _elsewhere(ways: _Ways) -> sa.Select[Any]:
    """Reports that end or begin on the day, wherever they are, but for what is known to be too far."""
    conditions = [sa.or_(*_days(ways)), _IS_KIND]
    if ways.in_country:
        conditions.append(_IS_IN_COUNTRY)
    if ways.is_spot:
        conditions.append(sa.or_(~_IS_SPOT, _IS_NOWHERE, _IS_IN_BOX))
    if ways.needs_numbers:
        is_alike = sa.or_(_IS_WHOLE if ways.is_country else ~_IS_WHOLE, _IS_NOWHERE)
        conditions.append(sa.or_(is_alike, _IS_COUNTED) if ways.is_counted else is_alike)
    return WITNESSED.where(*conditions)


def _days(ways: _Ways) -> Iterator[sa.ColumnElement[bool]]:
    level, start = report.c.period_level, report.c.date_start
    if ways.ends:
        # of the shortest level, a day and a night that ends on it; of the longer ones, the same period
        is_alike = start.between(sa.bindparam("first"), sa.bindparam("last"))
        yield sa.and_(report.c.date_end == sa.bindparam("end"), level == sa.bindparam("level"), is_alike)
    if ways.begins:
        for episode in EPISODE_LEVELS:
            for name in ("beginning", "assumed_beginning"):
                yield sa.and_(level == episode, start == sa.bindparam(name))
    if ways.is_open:
        yield from (sa.and_(level == bounded, start == sa.bindparam("beginning")) for bounded in range(len(LEVEL_DAYS)))


# -- values --------------------------------------------------------------------------------------------------------


def _country(search: _Search) -> dict[str, str]:
    return {"country": search.extent.country} if search.extent and search.extent.country else {}


def _box(extent: Extent | None) -> dict[str, float]:
    """Where spots may lie that touch the spot, in degrees; nowhere for what is none."""
    if extent is None or extent.rank > 0:
        return {"south": 1.0, "north": -1.0, "west": 1.0, "east": -1.0}
    reach = (min(extent.radius_km, MAX_SPOT_RADIUS_KM) + MAX_SPOT_RADIUS_KM) / KM_PER_DEGREE
    south, north = extent.lat - reach, extent.lat + reach
    farthest = max(abs(south), abs(north))
    wide = reach / cos(radians(farthest)) if farthest < _POLAR_LAT else 360.0
    west, east = extent.lon - wide, extent.lon + wide
    if west < -180 or east > 180:
        west, east = -180.0, 180.0
    return {"south": south, "north": north, "west": west, "east": east}


def _windows(period: Period) -> dict[str, date]:
    first, last = _NEVER
    values = {f"first_{level}": first for level in LEVELS} | {f"last_{level}": last for level in LEVELS}
    for window in windows_of(period):
        values[f"first_{window.level}"] = day_of(window.first)
        # the store has the day of publication where grouping assumes some days before it
        values[f"last_{window.level}"] = day_of(window.last + ASSUMED_BEFORE_DAYS)
    return values


def _ends(period: Period) -> dict[str, Any]:
    """What _days asks for."""
    level, end, beginning = level_of(period), end_of(period), beginning_of(period)
    values: dict[str, Any] = {}
    if end is not None:
        first, last = (end - LEVEL_DAYS[0] + 1, end) if level == 0 else (period.first, period.first)
        values |= {"level": level, "first": day_of(first), "last": day_of(last), "end": day_of(end)}
    if beginning is not None:
        # the store has the day of publication where grouping assumes some days before it
        values["beginning"] = day_of(beginning)
        values["assumed_beginning"] = day_of(beginning + ASSUMED_BEFORE_DAYS)
    return values


def day_of(ordinal: int) -> date:
    """The day of an ordinal; the first or the last there is for one beyond."""
    return date.fromordinal(min(max(ordinal, 1), _LAST_DAY))
