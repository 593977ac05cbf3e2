"""Reports that were counted per place before, to what the map draws: columns and text made once, no object per symbol.

Says the same as geo.maps.rows.report_rows of the same reports (a law compares the two). Two thousand rows as objects
and as a script took 0.1 s of every run of the page; packed they take 10 ms.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pandas import DataFrame, Series

from geo.maps.rows import (
    LARGEST_PX,
    MOST_AREAS,
    MOST_POINTS,
    PX_PER_DOUBLING,
    SMALLEST_PX,
    AreaRow,
    PointRow,
    bounds_of,
    site_row,
)
from geo.maps.script import js_json
from geo.maps.symbols import symbol_of
from geo.maps.words import ENGLISH, MapWords, line_label
from geo.wording import Language

Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Sites:
    """Every symbol and area of a store's reports, in the order of the ids: what no filter changes.

    `texts` are safe JSON: [id, lat, lon, label, hollow, radius_km] of a symbol, [id, lat, lon, label, radius_km, tint,
    iso] of an area; `names` are (place, country), in English as the labels are.
    """

    texts: tuple[str, ...]
    is_point: NDArray[np.bool_]
    lats: NDArray[np.float64]
    lons: NDArray[np.float64]
    names: tuple[tuple[str, str | None], ...]

    @classmethod
    def of(cls, places: DataFrame) -> "Sites":
        """Those of a table with a row for each, with PLACE_COLUMNS and its id as `map_row`."""
        sites = [_site(place) for place in places.itertuples(index=False, name="Place")]
        rows = [row for row, _ in sites]
        return cls(
            texts=tuple(text for _, text in sites),
            is_point=np.array([isinstance(row, PointRow) for row in rows], dtype=bool),
            lats=np.array([row.lat for row in rows], dtype=float),
            lons=np.array([row.lon for row in rows], dtype=float),
            names=tuple(zip((row.label for row in rows), _texts(places["country"]), strict=True)),
        )


# After every change of a store all its places are asked for again, nearly all of them the same; 8,000 took 0.2 s.
@lru_cache(maxsize=50_000)
def _site(place: Any) -> tuple[PointRow | AreaRow, str]:
    row = site_row(place)
    return row, js_json(_fields(row))


@dataclass(frozen=True)
class DrawnSites:
    """What is drawn of them, as safe JSON without the one that is lifted out; and how many places the caps left out."""

    packed: str
    types: tuple[str, ...]
    left_out: int
    names: tuple[tuple[str, str | None], ...] = ()

    def content(self, selected: str | None, words: MapWords = ENGLISH) -> str:
        """The JSON that assets/map.js draws; `selected` is the id of the row to lift out."""
        looks = js_json([look_of(name, words.language) for name in self.types])
        # what is packed says everything in English
        labels = None if words is ENGLISH else [words.place(name, country) for name, country in self.names]
        more = f'"looks":{looks},"labels":{js_json(labels)},"selected":{js_json(selected)}'
        return f'{{"packed":{self.packed},{more}}}'


def drawn_sites(sites: Sites, counts: Numbers, types: Sequence[str], *, most_points: int = MOST_POINTS) -> DrawnSites:
    """What to draw where `counts` has a row per site and a column per type: the biggest first, of one size by id."""
    totals = counts.sum(axis=1)
    points, areas = (_biggest(totals, kind) for kind in (sites.is_point, ~sites.is_point))
    chosen = np.concatenate([points[:most_points], areas[:MOST_AREAS]])
    content: dict[str, Any] = {
        "points": min(len(points), most_points),
        "bounds": bounds_of(sites.lats[chosen], sites.lons[chosen], totals[chosen]),
        "sizes": [SMALLEST_PX, PX_PER_DOUBLING, LARGEST_PX],
    }
    counted, tallies = _written(totals[chosen].tolist()), _written(_tallies(counts[chosen], types))
    numbers = f'{json.dumps(content, separators=(",", ":"))[1:-1]},"counts":{counted},"tallies":{tallies}'
    texts = ",".join([sites.texts[number] for number in chosen.tolist()])
    left_out = max(len(points) - most_points, 0) + max(len(areas) - MOST_AREAS, 0)
    return DrawnSites(
        f'{{"sites":[{texts}],{numbers}}}',
        tuple(types),
        left_out,
        tuple(sites.names[number] for number in chosen.tolist()),
    )


def _written(numbers: list[Any]) -> str:
    """Lists of whole numbers as JSON; Python writes its own lists, which are the same, in a fifth of json's time."""
    return repr(numbers).replace(" ", "")


def _texts(column: "Series[Any]") -> list[Any]:
    return [value if isinstance(value, str) else None for value in column]


def _biggest(totals: Numbers, kind: NDArray[np.bool_]) -> Numbers:
    """Numbers of the sites of a kind that stand for anything, the biggest first."""
    rows = np.flatnonzero(kind & (totals > 0))
    return rows[np.argsort(-totals[rows], kind="stable")]


def _tallies(counts: Numbers, types: Sequence[str]) -> list[list[int]]:
    """Of each row [type, number, type, number, ...], the commonest first, of the same number by the type's name."""
    by_name = np.argsort(np.array(types))
    order = by_name[np.argsort(-counts[:, by_name], axis=1, kind="stable")]
    pairs = np.stack([order, np.take_along_axis(counts, order, axis=1)], axis=2).reshape(len(counts), 2 * len(types))
    widths = 2 * np.count_nonzero(counts, axis=1)
    return [row[:width] for row, width in zip(pairs.tolist(), widths.tolist(), strict=True)]


def look_of(event_type: str, language: Language) -> tuple[str, str, str]:
    """How a type is drawn: its words in a tooltip, its shape and its colour."""
    symbol = symbol_of(event_type)
    return line_label(event_type, language), symbol.shape, symbol.colour


def _fields(row: PointRow | AreaRow) -> Sequence[Any]:
    if isinstance(row, PointRow):
        return row.id, row.lat, row.lon, row.label, int(row.hollow), row.radius_km
    return row.id, row.lat, row.lon, row.label, row.radius_km, row.tint, row.iso
