"""From reports in a DataFrame to what the map draws: one row per place, points apart from areas."""

import math
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from pandas import DataFrame, Series

from geo.countries import COUNTRIES
from geo.maps.symbols import PLACE_SYMBOL, Symbol, symbol_of
from geo.model import GeoPrecision

Bounds = tuple[tuple[float, float], tuple[float, float]]

# More symbols than these hide each other and cost 344 ms a repaint at 8,000 (docs/map.md); the biggest are kept.
MOST_POINTS = 2000
MOST_AREAS = 200
# Below this the place is a guess among several of the same name: drawn hollow. It is also where the reasons of
# geo.resolve start to say "largest of ...".
SURE_SCORE = 0.5
# A symbol of one report is 6 px in radius; each doubling adds 2 px, up to 16.
SMALLEST_PX, PX_PER_DOUBLING, LARGEST_PX = 6.0, 2.0, 16.0
# A region without a stated extent; the smallest circle that still reads as an area at the zoom a corpus is fitted to.
UNKNOWN_AREA_KM = 60.0
# An event "near Aleppo" lies within this unless the gazetteer says otherwise.
NEAR_KM = 15.0

POINT_PRECISIONS = frozenset({GeoPrecision.EXACT, GeoPrecision.SETTLEMENT, GeoPrecision.NEAR_SETTLEMENT})
AREA_PRECISIONS = frozenset(
    {
        GeoPrecision.ADMIN2,
        GeoPrecision.ADMIN1,
        GeoPrecision.REGION,
        GeoPrecision.COUNTRY,
        GeoPrecision.WATER_AIRSPACE,
    }
)
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
        """South-west and north-east of everything drawn (areas by their label point); None when nothing is."""
        spots = [(row.lat, row.lon) for row in self.points] + [(row.lat, row.lon) for row in self.areas]
        if not spots:
            return None
        lats, lons = zip(*spots, strict=True)
        return (min(lats), min(lons)), (max(lats), max(lons))


def report_rows(reports: DataFrame, *, selected: str | None = None, most_points: int = MOST_POINTS) -> MapRows:
    """What to draw for reports with the columns of data.frames; rows without coordinates are not drawn.

    `selected` is the id of the row to lift out. One place gives one row per way of drawing it: a town named once
    "in" and once "near" gives a solid and a hollow symbol.
    """
    located = reports[reports["latitude"].notna() & reports["longitude"].notna()]
    points: list[PointRow] = []
    areas: list[AreaRow] = []
    for row_id, group in place_groups(located):
        symbol, lines = _content(group)
        if group.iloc[0]["geo_precision"] in AREA_PRECISIONS:
            areas.append(_area(row_id, group, symbol, lines))
        elif group.iloc[0]["geo_precision"] in POINT_PRECISIONS:
            points.append(_point(row_id, group, symbol, lines))
    return _capped(points, areas, selected, most_points)


def place_groups(located: DataFrame) -> Iterable[tuple[str, DataFrame]]:
    """Reports that share one symbol or area, as (row id, reports), in no particular order."""
    keys = [
        located_id(row) for row in located[["geonameid", "geo_precision", "geo_confidence"]].itertuples(index=False)
    ]
    return ((str(key), group) for key, group in located.groupby(Series(keys, index=located.index), sort=False))


def located_id(row: Any) -> str:
    """The id of the symbol a report is drawn with: its place, and whether it is an area, near it, or unsure."""
    if row.geo_precision in AREA_PRECISIONS:
        return f"area:{row.geonameid}"
    if row.geo_precision == GeoPrecision.NEAR_SETTLEMENT:
        return f"near:{row.geonameid}"
    return f"{'at' if _number(row.geo_confidence, 1.0) >= SURE_SCORE else 'maybe'}:{row.geonameid}"


def mentioned_rows(mentions: DataFrame, *, selected: str | None = None, most_points: int = MOST_POINTS) -> MapRows:
    """What to draw for every place the articles name; the columns are those of Workspace.mentioned_places."""
    located = mentions[mentions["latitude"].notna() & mentions["longitude"].notna()]
    points: list[PointRow] = []
    areas: list[AreaRow] = []
    for place_id, group in located.groupby("place_id", sort=False):
        first, lines = group.iloc[0], _mention_lines(group)
        is_area = first["geo_precision"] in AREA_PRECISIONS
        if is_area:
            areas.append(_area(f"place:{place_id}", group, PLACE_SYMBOL, lines))
        elif first["geo_precision"] in POINT_PRECISIONS:
            points.append(replace(_point(f"place:{place_id}", group, PLACE_SYMBOL, lines), hollow=False, radius_km=0.0))
    return _capped(points, areas, selected, most_points)


def _content(group: DataFrame) -> tuple[Symbol, tuple[str, ...]]:
    """The symbol of the commonest type and one line per type, commonest first."""
    counts = group["event_type"].value_counts()
    lines = tuple(f"{count} × {type_label(str(name)).lower()}" for name, count in counts.items())
    return symbol_of(str(counts.index[0])), lines


def type_label(event_type: str) -> str:
    """The event type as people read it: "air_strike" is "Air strike"."""
    return event_type.replace("_", " ").capitalize()


def _mention_lines(group: DataFrame) -> tuple[str, ...]:
    articles = group["article_id"].nunique()
    return (f"named {len(group)} × in {articles} {'article' if articles == 1 else 'articles'}",)


def _point(row_id: str, group: DataFrame, symbol: Symbol, lines: tuple[str, ...]) -> PointRow:
    first = group.iloc[0]
    near = first["geo_precision"] == GeoPrecision.NEAR_SETTLEMENT
    return PointRow(
        id=row_id,
        lat=float(first["latitude"]),
        lon=float(first["longitude"]),
        count=len(group),
        label=_text(first["location"]),
        lines=lines,
        shape=symbol.shape,
        colour=symbol.colour,
        size_px=size_px(len(group)),
        hollow=near or row_id.startswith("maybe:"),
        radius_km=max(_number(first["geo_radius_km"], NEAR_KM), NEAR_KM) if near else 0.0,
    )


def _area(row_id: str, group: DataFrame, symbol: Symbol, lines: tuple[str, ...]) -> AreaRow:
    first = group.iloc[0]
    is_country = first["geo_precision"] == GeoPrecision.COUNTRY
    return AreaRow(
        id=row_id,
        lat=float(first["latitude"]),
        lon=float(first["longitude"]),
        count=len(group),
        label=_text(first["location"]),
        lines=lines,
        shape=symbol.shape,
        colour=symbol.colour,
        radius_km=_number(first["geo_radius_km"], UNKNOWN_AREA_KM),
        iso=country_code(_text(first["country"])) if is_country else None,
    )


def size_px(count: int) -> float:
    """The radius of a symbol that stands for `count` reports."""
    return min(SMALLEST_PX + PX_PER_DOUBLING * math.log2(max(count, 1)), LARGEST_PX)


def country_code(country: str) -> str | None:
    """The alpha-2 code of an English country name as reports carry it; None for none."""
    return _CODES.get(country)


def _capped(points: list[PointRow], areas: list[AreaRow], selected: str | None, most_points: int) -> MapRows:
    points.sort(key=_biggest_first)
    areas.sort(key=_biggest_first)
    kept_points, kept_areas = points[:most_points], areas[:MOST_AREAS]
    return MapRows(
        points=tuple(replace(row, selected=row.id == selected) for row in kept_points),
        areas=tuple(replace(row, selected=row.id == selected) for row in kept_areas),
        left_out=len(points) + len(areas) - len(kept_points) - len(kept_areas),
    )


def _biggest_first(row: PointRow | AreaRow) -> tuple[int, str]:
    return -row.count, row.id


def _number(value: Any, otherwise: float) -> float:
    """The value as a float; `otherwise` for None and NaN."""
    return otherwise if value is None or value != value else float(value)  # noqa: PLR0124 - NaN is unlike itself


def _text(value: Hashable) -> str:
    return value if isinstance(value, str) else ""
