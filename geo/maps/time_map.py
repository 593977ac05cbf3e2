"""A map that plays through time in the browser: the same symbols as the big map, counted per day there, not here.

`time_content` gives plain values for assets/player.js; the page hands them to a frame, the HTML export writes them into
its file. Nothing in them is markup.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pandas import DataFrame, Series

from geo.maps.offline import ATTRIBUTION, MAX_ZOOM, MIN_ZOOM, PALETTES, WORLD_VIEW, WORLD_ZOOM
from geo.maps.rows import (
    LARGEST_PX,
    PX_PER_DOUBLING,
    SMALLEST_PX,
    AreaRow,
    PointRow,
    drawable_reports,
    report_row_ids,
    report_rows,
)
from geo.maps.symbols import PATHS, Colour, hex_of, symbol_of
from geo.maps.time_bars import (
    EDGE,
    FADED_OPACITY,
    NO_START,
    TYPES,
    bar_parts,
    bulk_width,
    count_bars,
    dated_codes,
    no_bars,
    periods_of,
    unit_of,
)
from geo.maps.time_words import months, time_words, whole_months
from geo.maps.words import ENGLISH, MapWords, frame_words, type_label
from geo.model import TimePrecision
from geo.wording import Language, day_words

# 20,000 reports are 1 MB of JSON and 4 ms a frame; a file with more would no longer open at once.
MOST_REPORTS = 20_000
_WEEK = 7
# How well a date is known, in the order of geo.maps.time_bars.DATED.
DATES = tuple(map(str, TimePrecision))
_EPOCH = np.datetime64("1970-01-01", "D")
_TEXT_COLUMNS = ("sentence", "sentence_lang", "title", "source", "url", "published", "actor1", "actor2", "killed_low")


def _latest(drawable: DataFrame, most: int) -> DataFrame:
    """The latest `most` of reports that can be drawn, oldest first; those without a date come last."""
    latest = drawable.sort_values("event_date_start", kind="stable", na_position="last")
    dated = latest[latest["event_date_start"].notna()].tail(most)
    undated = latest[latest["event_date_start"].isna()].head(most - len(dated))
    return latest.loc[[*dated.index, *undated.index]]


def time_content(
    reports: DataFrame, *, dark: bool = False, texts: bool = False, words: MapWords = ENGLISH
) -> dict[str, Any]:
    """Plain values for the player: places, types, one event per report; with `texts`, what a card says of each.

    An event is [place, type, first day, last day, ongoing]: two indices, two days since 1970 or None, 0 or 1. A part of
    a bar is [first day, day behind it, how, type, events], those of one bar from its foot up (geo.maps.time_bars).
    """
    drawable = drawable_reports(reports)
    chosen = _latest(drawable, MOST_REPORTS)
    rows = report_rows(chosen, words=words)
    places: list[PointRow | AreaRow] = [*rows.points, *rows.areas]
    numbers = {row.id: number for number, row in enumerate(places)}
    ids = report_row_ids(chosen)
    kept = chosen[ids.isin(list(numbers))]
    types = sorted(kept["event_type"].astype(str).unique(), key=TYPES.index)
    return {
        "words": time_words(words.language),
        "months": months(words.language),
        "whole_months": whole_months(words.language),
        "after_day": "." if words.language is Language.GERMAN else "",
        "map": map_setup(words.language, dark=dark),
        "sizes": [SMALLEST_PX, PX_PER_DOUBLING, LARGEST_PX],
        "types": [_type(name, int(number), words.language) for name, number in _counts(kept["event_type"], types)],
        "places": [_place(row) for row in places],
        "events": _events(kept, ids, numbers, types),
        "bars": _bars(kept, types),
        "faded": FADED_OPACITY,
        "texts": _texts(kept, words.language) if texts else None,
        "bounds": rows.bounds,
        "span": _span(kept),
        "unplaced": len(reports) - len(drawable),
        "left_out": len(drawable) - len(kept),
    }


def map_setup(language: Language, *, dark: bool) -> dict[str, Any]:
    """What assets/map.js needs to know before it draws, for a map that folium does not make."""
    palette = PALETTES[dark]
    return {
        "dark": dark,
        "language": language,
        "words": frame_words(language),
        "attribution": ATTRIBUTION,
        "palette": {field: getattr(palette, field) for field in palette.__slots__},
        "colours": {colour.value: hex_of(colour, dark=dark) for colour in Colour},
        "paths": {shape.value: path for shape, path in PATHS.items()},
        "zooms": [MIN_ZOOM, MAX_ZOOM],
        "view": [*WORLD_VIEW, WORLD_ZOOM],
    }


def _counts(column: "Series[Any]", types: list[str]) -> list[tuple[str, int]]:
    counted = column.astype(str).value_counts()
    return [(name, counted[name]) for name in types]


def _type(name: str, number: int, language: Language) -> dict[str, Any]:
    symbol = symbol_of(name)
    return {
        "name": name,
        "label": type_label(name, language),
        "shape": symbol.shape.value,
        "colour": symbol.colour.value,
        "n": number,
    }


def _place(row: PointRow | AreaRow) -> dict[str, Any]:
    shared = {"id": row.id, "lat": row.lat, "lon": row.lon, "label": row.label, "radius_km": row.radius_km}
    if isinstance(row, AreaRow):
        return shared | {"kind": "country" if row.iso else "circle", "iso": row.iso, "tint": row.tint}
    return shared | {"kind": "point", "hollow": row.hollow}


def _events(kept: DataFrame, ids: "Series[str]", numbers: dict[str, int], types: list[str]) -> list[list[int | None]]:
    type_numbers = {name: number for number, name in enumerate(types)}
    columns = zip(
        (numbers[row_id] for row_id in ids.loc[kept.index]),
        (type_numbers[name] for name in kept["event_type"].astype(str)),
        _days(kept["event_date_start"]),
        _days(kept["event_date_end"]),
        kept["date_ongoing"].astype(int).tolist(),
        strict=True,
    )
    return [list(event) for event in columns]


def _bars(kept: DataFrame, types: list[str]) -> list[list[int | str]]:
    starts = np.array([NO_START if day is None else day for day in _days(kept["event_date_start"])], dtype="int32")
    known = starts != NO_START
    counted = no_bars()
    if known.any():
        dated = dated_codes(_codes(kept["time_precision"], DATES), kept["date_ongoing"].to_numpy(dtype=bool))
        periods = periods_of(starts[known], unit_of(bulk_width(starts[known])))
        counted = count_bars(periods, _codes(kept["event_type"], TYPES)[known], dated[known])
    parts = bar_parts(counted)
    columns = (parts[name].tolist() for name in ("start", "end", "how", "event_type", "n"))
    return [[first, end, how, types.index(name), n] for first, end, how, name, n in zip(*columns, strict=True)]


def _codes(column: "Series[Any]", names: Sequence[str]) -> NDArray[np.int64]:
    """The number of each value in `names`, -1 for one that is not there."""
    numbers = {name: number for number, name in enumerate(names)}
    return np.array([numbers.get(value, -1) for value in column], dtype="int64")


def _days(column: "Series[Any]") -> list[int | None]:
    days: NDArray[Any] = (column.to_numpy().astype("datetime64[D]") - _EPOCH).astype("int64")
    return [None if missing else int(day) for day, missing in zip(days, column.isna(), strict=True)]


def _span(kept: DataFrame) -> tuple[int, int]:
    """First and last day of the time axis, in days since 1970; (0, 0) when nothing has a date.

    One event of 1941 must not press ten years of war into a corner: what lies further from the bulk (all but EDGE of
    the reports on either side) than the bulk is wide is off the axis, though not off the map.
    """
    dated = kept[kept["event_date_start"].notna()]
    if dated.empty:
        return 0, 0
    starts = np.sort(np.array(_days(dated["event_date_start"]), dtype="int64"))
    ends = np.array(_days(dated["event_date_end"].fillna(dated["event_date_start"])), dtype="int64")
    low, high = starts[int(EDGE * (len(starts) - 1))], starts[int(np.ceil((1 - EDGE) * (len(starts) - 1)))]
    width = max(high - low, _WEEK)
    first, last = starts[starts >= low - width].min(), ends[ends <= high + width].max(initial=high)
    return int(first), int(max(last, first))


def _texts(kept: DataFrame, language: Language) -> list[list[Any]]:
    """Per event: sentence, language, title, source, url, published, who, against whom, killed; None where unknown."""
    written = {day: day_words(day.date(), language) for day in kept["published"].dropna().unique()}
    shown = kept[list(_TEXT_COLUMNS)].assign(published=kept["published"].map(written))
    columns = [shown[name].astype("object").where(shown[name].notna(), None).tolist() for name in _TEXT_COLUMNS]
    return [list(row) for row in zip(*columns, strict=True)]
