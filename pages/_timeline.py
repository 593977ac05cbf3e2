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
    return {
        "height": HEIGHT_PX,
        "padding": {"left": 2, "right": 2, "top": 4, "bottom": 2},
        "layer": [_shade(bars, days, dark=dark), _bars(bars, list(dict.fromkeys(names)), dark=dark)],
    }


def _bars(rows: list[dict[str, Any]], types: list[str], *, dark: bool) -> dict[str, Any]:
    scale = {
        "domain": [type_label(name) for name in types],
        "range": [hex_of(symbol_of(name).colour, dark=dark) for name in types],
    }
    day = {"type": "temporal", "format": "%-d %b %Y", "timeUnit": "utcyearmonthdate"}
    return {
        "data": {"values": rows},
        "params": [{"name": _BRUSH, "select": {"type": "interval", "encodings": ["x"]}}],
        "mark": {"type": "bar", "stroke": PALETTES[dark].sea, "strokeWidth": 0.5},
        "encoding": {
            "x": {**_time("start"), "axis": {"grid": False, "labelOverlap": True, "tickCount": 8}},
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


def _shade(rows: list[dict[str, Any]], days: Range, *, dark: bool) -> dict[str, Any]:
    """The range in force as a band behind the bars; none while it is open on both sides."""
    band = []
    if rows and days != Range(None, None):
        first = _milliseconds(days.first) if days.first else min(row["start"] for row in rows)
        last = _milliseconds(days.last) + _DAY_MS if days.last else max(row["end"] for row in rows)
        band = [{"start": first, "end": last}]
    colour = hex_of(Colour.SKY if dark else Colour.BLUE)
    return {
        "data": {"values": band},
        "mark": {"type": "rect", "color": colour, "opacity": 0.12, "clip": True},
        "encoding": {"x": _time("start"), "x2": {"field": "end"}},
    }


def _time(field: str) -> dict[str, Any]:
    # days have no time zone: without "utc" a browser west of Greenwich shows the day before
    return {"field": field, "type": "temporal", "scale": {"type": "utc"}, "title": None}


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
