"""The histogram under the map: events by time and type, and a brush that sets the dates."""

from datetime import UTC, date, datetime
from typing import Any

import streamlit as st
from pandas import DataFrame

from geo.maps.offline import PALETTES
from geo.maps.rows import type_label
from geo.maps.symbols import Colour, hex_of, symbol_of
from pages._filters import Range, set_range

HEIGHT_PX = 104
_DAY_MS = 86_400_000
# Share of the events that may count as strays at either end of the time axis.
EDGE = 0.03
_BRUSH = "brush"
_GENERATION, _BRUSHED = "timeline_generation", "timeline_brushed"


def show_timeline(histogram: DataFrame, days: Range, *, dark: bool) -> None:
    """Draw the histogram (columns of Workspace.histogram); brushing it sets the date fields."""
    key = _key(days)
    st.vega_lite_chart(
        timeline(histogram, days, dark=dark),
        key=key,
        on_select=lambda: _take_brush(key),
        selection_mode=[_BRUSH],
    )


def timeline(histogram: DataFrame, days: Range, *, dark: bool) -> dict[str, Any]:
    """The chart in Vega-Lite: one stacked bar per period, the range in force shaded behind.

    Written by hand: Altair's checks of the same chart took 60 ms of every run and 0.3 s of the first.
    """
    starts = histogram["period_start"].astype("datetime64[ms]").astype("int64")
    ends = starts + histogram["period_days"] * _DAY_MS
    names = [str(name) for name in histogram["event_type"]]
    bars = [
        {"start": start, "end": end, "type": type_label(name), "n": number}
        for start, end, name, number in zip(starts.tolist(), ends.tolist(), names, histogram["n"].tolist(), strict=True)
    ]
    window = shown_window(bars)
    return {
        "description": "Events by time and type. The table has the same events in words.",
        "height": HEIGHT_PX,
        "padding": {"left": 2, "right": 2, "top": 4, "bottom": 2},
        "layer": [_shade(window, days, dark=dark), _bars(bars, list(dict.fromkeys(names)), window, dark=dark)],
    }


def _bars(rows: list[dict[str, Any]], types: list[str], window: tuple[int, int], *, dark: bool) -> dict[str, Any]:
    scale = {
        "domain": [type_label(name) for name in types],
        "range": [hex_of(symbol_of(name).colour, dark=dark) for name in types],
    }
    day = {"type": "temporal", "format": "%-d %b %Y", "timeUnit": "utcyearmonthdate"}
    return {
        "data": {"values": rows},
        "params": [{"name": _BRUSH, "select": {"type": "interval", "encodings": ["x"]}}],
        "mark": {"type": "bar", "stroke": PALETTES[dark].sea, "strokeWidth": 0.5, "clip": True},
        "encoding": {
            "x": {**_time("start", window), "axis": {"grid": False, "labelOverlap": True, "tickCount": 8}},
            "x2": {"field": "end"},
            "y": {
                "aggregate": "sum",
                "field": "n",
                "type": "quantitative",
                "title": None,
                "axis": {"grid": False, "tickCount": 2, "tickMinStep": 1, "domain": False},
            },
            "color": {"field": "type", "type": "nominal", "scale": scale, "legend": None},
            "tooltip": [
                {"field": "start", "title": "from", **day},
                {"field": "type", "type": "nominal", "title": "what"},
                {"aggregate": "sum", "field": "n", "type": "quantitative", "title": "events"},
            ],
        },
    }


def _shade(window: tuple[int, int], days: Range, *, dark: bool) -> dict[str, Any]:
    """The range in force as a band behind the bars; invisible while it is open on both sides."""
    first = _milliseconds(days.first) if days.first else window[0]
    last = _milliseconds(days.last) + _DAY_MS if days.last else window[1]
    is_open = days == Range(None, None)
    return {
        "data": {"values": [{"start": first, "end": last}]},
        "mark": {
            "type": "rect",
            "color": hex_of(Colour.SKY if dark else Colour.BLUE),
            "opacity": 0 if is_open else 0.12,
            "clip": True,
        },
        "encoding": {"x": _time("start"), "x2": {"field": "end"}},
    }


def shown_window(rows: list[dict[str, Any]]) -> tuple[int, int]:
    """First and last moment of the time axis: all of it, unless a few strays lie far from the bulk.

    The bulk is what remains without EDGE of the events on either side; its width is added on both sides before
    anything is left out, so that one event of 1941 does not press ten years of war into a corner.
    """
    if not rows:
        return 0, _DAY_MS
    ordered = sorted((row["start"], row["end"], row["n"]) for row in rows)
    total = sum(number for _, _, number in ordered)
    bulk, seen = [], 0
    for start, end, number in ordered:
        seen += number
        if EDGE * total < seen and seen - number < (1 - EDGE) * total:
            bulk.append((start, end))
    first, last = bulk[0][0], max(end for _, end in bulk)
    width = last - first
    inside = [row for row in rows if first - width <= row["start"] and row["end"] <= last + width]
    return min(row["start"] for row in inside), max(row["end"] for row in inside)


def _time(field: str, window: tuple[int, int] | None = None) -> dict[str, Any]:
    # days have no time zone: without "utc" a browser west of Greenwich shows the day before
    scale = {"type": "utc", **({"domain": list(window)} if window else {})}
    return {"field": field, "type": "temporal", "scale": scale, "title": None}


def _milliseconds(day: date) -> int:
    return (day - date(1970, 1, 1)).days * _DAY_MS


def _key(days: Range) -> str:
    """A new chart once the dates change by other means: a brush cannot be moved from here, only thrown away."""
    brushed = st.session_state.get(_BRUSHED)
    if brushed is not None and brushed != days:
        st.session_state[_BRUSHED] = None
        st.session_state[_GENERATION] = st.session_state.get(_GENERATION, 0) + 1
    return f"timeline-{st.session_state.get(_GENERATION, 0)}"


def _take_brush(key: str) -> None:
    ends = st.session_state[key].selection.get(_BRUSH, {}).get("start")
    days = brushed_range(ends)
    st.session_state[_BRUSHED] = days
    set_range(days)


def brushed_range(ends: list[float] | None) -> Range:
    """The days a brush touches, from its two ends in milliseconds since 1970 UTC; open when there is no brush."""
    if not ends:
        return Range(None, None)
    first, last = sorted(ends)
    # An end at midnight is the beginning of a day the brush does not touch.
    return Range(_day(first), _day(max(first, last - 1)))


def _day(milliseconds: float) -> date:
    return datetime.fromtimestamp(milliseconds / 1000, tz=UTC).date()
