"""The histogram under the map: events by time and type, and a brush that sets the dates."""

from datetime import UTC, date, datetime
from typing import Any, NamedTuple

import streamlit as st
from pandas import DataFrame

from geo.maps.offline import PALETTES
from geo.maps.symbols import Colour, hex_of, symbol_of
from geo.model import EventType
from geo.wording import Language, month_words
from pages._filters import Range, set_range
from pages._language import language, say
from pages._words import type_label
from pages.texts import map as texts

HEIGHT_PX = 104
_DAY_MS = 86_400_000
# Share of the events that may count as strays at either end of the time axis.
EDGE = 0.03
_BRUSH, _BARS, _BAND = "brush", "bars", "band"
_GENERATION, _BRUSHED = "timeline_generation", "timeline_brushed"


class Window(NamedTuple):
    """First and last moment of the time axis, in milliseconds since 1970 UTC."""

    first: int
    last: int


def show_timeline(histogram: DataFrame, everything: DataFrame, days: Range, *, dark: bool) -> None:
    """Draw the histogram (columns of Workspace.histogram); brushing it sets the date fields.

    `everything` is the histogram without any filter: the axis stays the same whatever is filtered.
    """
    key = _key(days)
    window = shown_window(everything)
    # both by name: Streamlit takes a single named table for the chart's main one
    tables = {_BARS: bar_rows(histogram), _BAND: band_row(days, window)}
    st.vega_lite_chart(
        None,
        {**timeline_spec(window, dark=dark), "datasets": tables},
        key=key,
        on_select=lambda: _take_brush(key),
        selection_mode=[_BRUSH],
    )


def bar_rows(histogram: DataFrame) -> DataFrame:
    """The bars; moments in milliseconds since 1970 UTC."""
    starts, ends = _moments(histogram)
    labels = {name: type_label(name) for name in histogram["event_type"].cat.categories}
    return DataFrame(
        {"start": starts, "end": ends, "type": histogram["event_type"].map(labels).astype(str), "n": histogram["n"]}
    )


def band_row(days: Range, window: Window) -> DataFrame:
    """The range in force as one row, of no width when it is open; moments in milliseconds since 1970 UTC.

    It is a table of its own: a change of the dates changes this row only, and the browser keeps the bars.
    """
    first = _milliseconds(days.first) if days.first else window.first
    last = _milliseconds(days.last) + _DAY_MS if days.last else window.last
    return DataFrame({"start": [first], "end": [first if days == Range(None, None) else last]})


def timeline_spec(window: Window, *, dark: bool) -> dict[str, Any]:
    """The chart in Vega-Lite: stacked bars over the shaded range.

    Written by hand: Altair's checks of the same chart took 60 ms of every run and 0.3 s of the first. It depends on
    no filter, so the browser keeps the chart and changes its data.
    """
    return {
        "description": say(texts.TIME_CHART),
        "height": HEIGHT_PX,
        "padding": {"left": 2, "right": 2, "top": 4, "bottom": 2},
        "layer": [_band(dark=dark), _bars(window, dark=dark)],
        **_locale(),
    }


def _locale() -> dict[str, Any]:
    """How the chart writes days and numbers where the language is not Vega's own, English."""
    if language() is Language.ENGLISH:
        return {}
    months = [month_words(date(2000, month, 1), language()) for month in range(1, 13)]
    days = [say(one) for one in texts.WEEKDAYS]
    time = {
        "dateTime": "%A, %-d. %B %Y, %X",
        "date": "%d.%m.%Y",
        "time": "%H:%M:%S",
        "periods": ["", ""],
        "days": days,
        "shortDays": [day[:2] for day in days],
        "months": months,
        "shortMonths": [month if len(month) < 5 else f"{month[:3]}." for month in months],
    }
    number = {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["", ""]}
    return {"config": {"locale": {"time": time, "number": number}}}


def _band(*, dark: bool) -> dict[str, Any]:
    colour = hex_of(Colour.SKY if dark else Colour.BLUE)
    return {
        "data": {"name": _BAND},
        "mark": {"type": "rect", "color": colour, "opacity": 0.14, "clip": True},
        "encoding": {"x": _time("start"), "x2": {"field": "end"}},
    }


def _bars(window: Window, *, dark: bool) -> dict[str, Any]:
    colours = {
        "domain": [type_label(name) for name in EventType],
        "range": [hex_of(symbol_of(name).colour, dark=dark) for name in EventType],
    }
    day = {"type": "temporal", "format": say(texts.TIME_DAY), "timeUnit": "utcyearmonthdate"}
    return {
        "data": {"name": _BARS},
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
            "color": {"field": "type", "type": "nominal", "scale": colours, "legend": None},
            "tooltip": [
                {"field": "start", "title": say(texts.TIME_FROM), **day},
                {"field": "type", "type": "nominal", "title": say(texts.TIME_WHAT)},
                {"aggregate": "sum", "field": "n", "type": "quantitative", "title": say(texts.TIME_EVENTS)},
            ],
        },
    }


def shown_window(histogram: DataFrame) -> Window:
    """First and last moment of the time axis: all of it, unless a few strays lie far from the bulk.

    The bulk is what remains without EDGE of the events on either side; its width is added on both sides before
    anything is left out, so that one event of 1941 does not press ten years of war into a corner.
    """
    if histogram.empty:
        return Window(0, _DAY_MS)
    starts, ends = _moments(histogram)
    order = starts.argsort(kind="stable")
    starts, ends, seen = starts[order], ends[order], histogram["n"].to_numpy()[order].cumsum()
    before = seen - histogram["n"].to_numpy()[order]
    bulk = (seen > EDGE * seen[-1]) & (before < (1 - EDGE) * seen[-1])
    first, last = starts[bulk].min(), ends[bulk].max()
    width = last - first
    inside = (starts >= first - width) & (ends <= last + width)
    return Window(int(starts[inside].min()), int(ends[inside].max()))


def _moments(histogram: DataFrame) -> tuple[Any, Any]:
    starts = histogram["period_start"].to_numpy().astype("datetime64[ms]").astype("int64")
    return starts, starts + histogram["period_days"].to_numpy() * _DAY_MS


def _time(field: str, window: Window | None = None) -> dict[str, Any]:
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
