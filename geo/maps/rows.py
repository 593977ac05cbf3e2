"""From reports in a DataFrame to what the map draws: one row per place, points apart from areas."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from pandas import DataFrame, MultiIndex, Series

from geo.codes import POINT_PRECISIONS, UNDRAWN_PRECISIONS
from geo.countries import COUNTRIES
from geo.maps.symbols import PLACE_SYMBOL, symbol_of
from geo.maps.words import ENGLISH, NAMED, MapWords, counted_type
from geo.model import GeoPrecision
from geo.wording import say

Bounds = tuple[tuple[float, float], tuple[float, float]]
Tally = tuple[tuple[str, int], ...]
Row = TypeVar("Row", "PointRow", "AreaRow")

# More symbols than these hide each other and cost 344 ms a repaint at 8,000 (docs/map.md); the biggest are kept.
MOST_POINTS = 2000
MOST_AREAS = 200
# Below this the place is a guess among several of the same name: drawn hollow.
SURE_CONFIDENCE = 0.5
# A symbol of one report is 6 px in radius; each doubling adds 2 px, up to 16.
SMALLEST_PX, PX_PER_DOUBLING, LARGEST_PX = 6.0, 2.0, 16.0
# A region without a stated extent; the smallest circle that still reads as an area at the zoom a corpus is fitted to.
UNKNOWN_AREA_KM = 60.0
# Seas and rivers have no outline in the base map, and a circle of their length would cover the countries around them:
# the circle around their label says where they are, not how far they reach.
WATER_KM = 120.0
# An event "near Aleppo" lies within this unless the gazetteer says otherwise.
NEAR_KM = 15.0
# Drawn as a symbol: spots, and districts, whose circle says how far the real spot may be. What is larger is an area.
SYMBOL_PRECISIONS = POINT_PRECISIONS | {GeoPrecision.ADMIN2}
# Of these a symbol is hollow and has its circle around it.
ROUGH_PRECISIONS = frozenset({GeoPrecision.NEAR_SETTLEMENT, GeoPrecision.ADMIN2})

# Up to this many reports the map is fitted to all of them.
FEW_REPORTS = 12
# How far beyond its bounds a picture reaches for further places, as a part of their height and width: of the samples a
# half leaves 11 of 126 events outside (New York and Washington), nothing 24 of 127 reports (Moscow among them).
FRAME_REACH = 0.5
# How strongly an area is filled, 0..1. A circle says less than an outline, and a sea's is large; an article names many
# countries without reporting anything there.
COUNTRY_TINT, CIRCLE_TINT, MENTION_TINT = 0.1, 0.06, 0.04
# How strongly the circle around a symbol is filled; map.js fills it as strongly.
RADIUS_TINT = 0.1
# Row ids of mentioned places; the rest is the place's id.
MENTION_PREFIX = "place:"

# Of the sixty columns of a report; copying the others took longer than drawing.
PLACE_COLUMNS = ("location", "country", "latitude", "longitude", "geo_precision", "geo_radius_km")
# How the ids of symbols begin whose place is a guess.
_UNSURE = "maybe"
_CODES = {country.name: code for code, country in COUNTRIES.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class PointRow:
    """One symbol of radius `size_px`; `radius_km` > 0 draws how far the real spot may be; `lines` is its tooltip."""

    id: str
    lat: float
    lon: float
    count: int
    label: str
    lines: tuple[str, ...]
    shape: str
    colour: str
    size_px: float
    hollow: bool = False
    radius_km: float = 0.0
    selected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRow:
    """One dashed area with a counted label; a country's outline by `iso`, else a circle of `radius_km`."""

    id: str
    lat: float
    lon: float
    count: int
    label: str
    lines: tuple[str, ...]
    shape: str
    colour: str
    radius_km: float
    tint: float
    iso: str | None = None
    selected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MapRows:
    """What is drawn, biggest first, and how many places the caps left out."""

    points: tuple[PointRow, ...] = ()
    areas: tuple[AreaRow, ...] = ()
    left_out: int = 0

    @property
    def bounds(self) -> Bounds | None:
        """South-west and north-east of what most reports speak of (areas by their label point); None for no rows.

        With more than FEW_REPORTS of them the outermost tenth on each side is left out: one summit in New York
        should not shrink a map of Syria.
        """
        rows = [(row.lat, row.lon, row.count) for row in self.points]
        rows += [(row.lat, row.lon, row.count) for row in self.areas]
        return bounds_of(*np.array(rows).reshape(-1, 3).T)

    @property
    def frame(self) -> Bounds | None:
        """The bounds of a picture, which nobody can move: with the rows that lie near the bounds, too."""
        if self.bounds is None:
            return None
        (south, west), (north, east) = self.bounds
        high, wide = (north - south) * FRAME_REACH, (east - west) * FRAME_REACH
        places: list[PointRow | AreaRow] = [*self.points, *self.areas]
        rows = [
            (row.lat, row.lon)
            for row in places
            if south - high <= row.lat <= north + high and west - wide <= row.lon <= east + wide
        ]
        lats, lons = zip(*rows, (south, west), (north, east), strict=True)
        return (min(lats), min(lons)), (max(lats), max(lons))


def bounds_of(lats: NDArray[Any], lons: NDArray[Any], counts: NDArray[Any]) -> Bounds | None:
    """The bounds of rows at these positions with so many reports each; see MapRows.bounds."""
    if not len(counts):
        return None
    if counts.sum() <= FEW_REPORTS:
        return (float(lats.min()), float(lons.min())), (float(lats.max()), float(lons.max()))
    (south, north), (west, east) = _middle(lats, counts), _middle(lons, counts)
    return (south, west), (north, east)


def report_rows(
    reports: DataFrame, *, selected: str | None = None, most_points: int = MOST_POINTS, words: MapWords = ENGLISH
) -> MapRows:
    """What to draw for reports with the columns of data.frames; what has no place on a map is left out.

    `selected` is the row id to lift out. A town reported "in" and "near" gives two rows, one solid and one hollow; a
    district gives a hollow one with its radius.
    """
    drawable = drawable_reports(reports[[*PLACE_COLUMNS, "event_type", "geo_confidence"]])
    types = drawable["event_type"].astype(str)
    return _rows(drawable, report_row_ids(drawable), types, words, selected=selected, most_points=most_points)


def mentioned_rows(
    mentions: DataFrame, *, selected: str | None = None, most_points: int = MOST_POINTS, words: MapWords = ENGLISH
) -> MapRows:
    """What to draw for the places the articles name; the columns are those of Workspace.mentioned_places."""
    drawable = drawable_reports(mentions[[*PLACE_COLUMNS, "place_id"]])
    ids = MENTION_PREFIX + drawable["place_id"].astype(str)
    types = Series("mention", index=drawable.index)
    rows = _rows(drawable, ids, types, words, selected=selected, most_points=most_points)
    points = (replace(row, **_mention_look(row.count, words)) for row in rows.points)
    areas = (replace(row, tint=MENTION_TINT, **_mention_look(row.count, words)) for row in rows.areas)
    return replace(rows, points=tuple(points), areas=tuple(areas))


def _middle(values: NDArray[Any], counts: NDArray[Any]) -> tuple[float, float]:
    """The values between which eight tenths of the reports lie."""
    order = np.argsort(values)
    reached = np.cumsum(counts[order])
    margin = int(reached[-1]) // 10
    low, high = np.searchsorted(reached, [margin, int(reached[-1]) - 1 - margin], side="right")
    return float(values[order[low]]), float(values[order[high]])


def drawable_reports(rows: DataFrame) -> DataFrame:
    """The rows that have a place on a map."""
    undrawn = {str(precision) for precision in UNDRAWN_PRECISIONS}
    return rows[rows["latitude"].notna() & rows["longitude"].notna() & ~rows["geo_precision"].isin(undrawn)]


def report_row_ids(drawable: DataFrame) -> "Series[str]":
    """Per report, the id of the symbol or area it is drawn with: how it is drawn and where."""
    precision = drawable["geo_precision"].astype(str)
    unsure = drawable["geo_confidence"].fillna(1.0) < SURE_CONFIDENCE
    near, district = precision == GeoPrecision.NEAR_SETTLEMENT, precision == GeoPrecision.ADMIN2
    is_area = ~precision.isin(_names(SYMBOL_PRECISIONS))
    way = np.select([is_area, near, district, unsure], ["area", "near", "district", _UNSURE], default="at")
    # Many reports share a spot, so each id is written once.
    codes, spots = MultiIndex.from_arrays([way, drawable["latitude"], drawable["longitude"]]).factorize()
    ids = np.array([f"{how}:{lat:.4f},{lon:.4f}" for how, lat, lon in spots], dtype=object)
    return Series(ids[codes] if len(ids) else [], index=drawable.index, dtype=object)


def size_px(count: int) -> float:
    """The radius of a symbol that stands for `count` reports."""
    return min(SMALLEST_PX + PX_PER_DOUBLING * math.log2(max(count, 1)), LARGEST_PX)


def country_code(country: str) -> str | None:
    """The alpha-2 code of an English country name as reports carry it; None when it is none."""
    return _CODES.get(country)


def _rows(
    drawable: DataFrame,
    ids: "Series[str]",
    types: "Series[str]",
    words: MapWords,
    *,
    selected: str | None,
    most_points: int,
) -> MapRows:
    tallies = _tallies(ids, types)
    points: list[PointRow] = []
    areas: list[AreaRow] = []
    firsts = drawable.assign(map_row=ids).drop_duplicates("map_row")
    for first in firsts.itertuples(index=False):
        tally = tallies[first.map_row]
        if first.geo_precision in SYMBOL_PRECISIONS:
            points.append(_point(first, tally, words))
        else:
            areas.append(_area(first, tally, words))
    points.sort(key=_biggest_first)
    areas.sort(key=_biggest_first)
    left_out = max(len(points) - most_points, 0) + max(len(areas) - MOST_AREAS, 0)
    return _capped(points[:most_points], areas[:MOST_AREAS], selected, left_out=left_out)


def _tallies(ids: "Series[str]", types: "Series[str]") -> dict[str, Tally]:
    """Per row id the types in it with their number, commonest first."""
    counted: dict[str, dict[str, int]] = {}
    for (row_id, event_type), number in types.groupby([ids, types]).size().items():
        counted.setdefault(str(row_id), {})[str(event_type)] = int(number)
    return {
        row_id: tuple(sorted(numbers.items(), key=lambda item: (-item[1], item[0])))
        for row_id, numbers in counted.items()
    }


def site_row(place: Any) -> PointRow | AreaRow:
    """The symbol or area of a place with PLACE_COLUMNS and its id as `map_row`, as if for one report, in English."""
    make = _point if place.geo_precision in SYMBOL_PRECISIONS else _area
    return make(place, (("other", 1),), ENGLISH)


def _point(first: Any, tally: Tally, words: MapWords) -> PointRow:
    count, symbol = _total(tally), symbol_of(tally[0][0])
    return PointRow(
        id=first.map_row,
        lat=float(first.latitude),
        lon=float(first.longitude),
        count=count,
        label=words.place(_text(first.location), _text(first.country) or None),
        lines=_lines(tally, words),
        shape=symbol.shape,
        colour=symbol.colour,
        size_px=size_px(count),
        hollow=first.geo_precision in ROUGH_PRECISIONS or first.map_row.startswith(_UNSURE),
        radius_km=_reach_km(first),
    )


def _reach_km(first: Any) -> float:
    """How far the real spot may be from the symbol; 0 where the symbol stands on it."""
    if first.geo_precision == GeoPrecision.ADMIN2:
        return _number(first.geo_radius_km, UNKNOWN_AREA_KM)
    near = first.geo_precision == GeoPrecision.NEAR_SETTLEMENT
    return max(_number(first.geo_radius_km, NEAR_KM), NEAR_KM) if near else 0.0


def _area(first: Any, tally: Tally, words: MapWords) -> AreaRow:
    symbol = symbol_of(tally[0][0])
    iso = country_code(_text(first.country)) if first.geo_precision == GeoPrecision.COUNTRY else None
    radius_km = _number(first.geo_radius_km, UNKNOWN_AREA_KM)
    if first.geo_precision == GeoPrecision.WATER_AIRSPACE:
        radius_km = min(radius_km, WATER_KM)
    return AreaRow(
        id=first.map_row,
        lat=float(first.latitude),
        lon=float(first.longitude),
        count=_total(tally),
        label=words.place(_text(first.location), _text(first.country) or None),
        lines=_lines(tally, words),
        shape=symbol.shape,
        colour=symbol.colour,
        radius_km=radius_km,
        iso=iso,
        tint=COUNTRY_TINT if iso else CIRCLE_TINT,
    )


def _lines(tally: Tally, words: MapWords) -> tuple[str, ...]:
    return tuple(counted_type(number, name, words.language) for name, number in tally)


def _mention_look(count: int, words: MapWords) -> dict[str, Any]:
    symbol = PLACE_SYMBOL
    return {"shape": symbol.shape, "colour": symbol.colour, "lines": (say(NAMED, words.language, n=count),)}


def _total(tally: Tally) -> int:
    return sum(number for _, number in tally)


def _capped(points: list[PointRow], areas: list[AreaRow], selected: str | None, *, left_out: int) -> MapRows:
    return MapRows(
        points=tuple(_lifted(row, selected) for row in points),
        areas=tuple(_lifted(row, selected) for row in areas),
        left_out=left_out,
    )


def _lifted(row: Row, selected: str | None) -> Row:
    return replace(row, selected=True) if row.id == selected else row


def _biggest_first(row: PointRow | AreaRow) -> tuple[int, str]:
    return -row.count, row.id


def _names(precisions: Iterable[str]) -> list[str]:
    return [str(precision) for precision in precisions]


def _number(value: Any, otherwise: float) -> float:
    """The value as a float; `otherwise` for None and NaN."""
    return otherwise if value is None or math.isnan(value) else float(value)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
