"""The histogram under the map: events by time and type, and a brush that sets the dates."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any, NamedTuple

import streamlit as st
from pandas import DataFrame
from streamlit.dataframe_util import convert_pandas_df_to_arrow_bytes

from geo.maps.offline import PALETTES
from geo.maps.symbols import Colour, hex_of, symbol_of
from geo.maps.time_bars import EDGE, FADED_OPACITY, FADES, ON, bar_parts
from geo.model import EventType
from geo.wording import Language, month_words
from pages._filters import Range, set_range
from pages._language import language, say
from pages._words import type_label
from pages.texts import map as texts

HEIGHT_PX = 104
_DAY_MS = 86_400_000
_BRUSH, _BARS, _BAND, _ARROWS = "brush", "bars", "band", "arrows"
_GENERATION, _BRUSHED, _MADE = "timeline_generation", "timeline_brushed", "timeline_made"


class Window(NamedTuple):
    """First and last moment of the time axis, in milliseconds since 1970 UTC."""

    first: int
    last: int


class _Kept(NamedTuple):
    """What the chart shows of two histograms in a language: no change of the dates changes it.

    Bars and arrows are tables as Streamlit sends them. Made anew for every run they were a third of its time.
    """

    histogram: DataFrame
    everything: DataFrame
    spoken: Language
    window: Window
    bars: bytes
    arrows: bytes


def show_timeline(histogram: DataFrame, everything: DataFrame, days: Range, *, dark: bool) -> None:
    """Draw the histogram (columns of Workspace.histogram); brushing it sets the date fields.

    `everything` is the histogram without any filter: the axis stays the same whatever is filtered.
    """
    key = _key(days)
    kept = _kept(histogram, everything)
    # all by name: Streamlit takes a single named table for the chart's main one
    tables = {_BARS: kept.bars, _ARROWS: kept.arrows, _BAND: band_row(days, kept.window)}
    st.vega_lite_chart(
        None,
        {**timeline_spec(kept.window, dark=dark), "datasets": tables},
        key=key,
        on_select=lambda: _take_brush(key),
        selection_mode=[_BRUSH],
    )


def _kept(histogram: DataFrame, everything: DataFrame) -> _Kept:
    """What the chart shows of these histograms; made anew once they, or the language of its words, are others."""
    kept: _Kept | None = st.session_state.get(_MADE)
    if (
        kept is None
        or kept.histogram is not histogram
        or kept.everything is not everything
        or kept.spoken is not language()
    ):
        rows = bar_rows(histogram)
        bars, arrows = (convert_pandas_df_to_arrow_bytes(table) for table in (rows, arrow_rows(rows)))
        kept = _Kept(histogram, everything, language(), shown_window(everything), bars, arrows)
        st.session_state[_MADE] = kept
    return kept


def bar_rows(histogram: DataFrame) -> DataFrame:
    """The parts of geo.maps.time_bars, fading ones first: milliseconds since 1970 UTC, from `low` to `high` events."""
    parts = bar_parts(histogram)
    high = parts.groupby("start")["n"].cumsum()
    labels = {name: type_label(name) for name in histogram["event_type"].cat.categories}
    rows = DataFrame(
        {
            "start": parts["start"] * _DAY_MS,
            "how": parts["how"].astype(str),
            "end": parts["end"] * _DAY_MS,
            "type": parts["event_type"].map(labels).astype(str),
            "n": parts["n"],
            "low": high - parts["n"],
            "high": high,
        }
    )
    # what is drawn later covers what was drawn before
    return rows.sort_values("how", key=lambda names: names != FADES, kind="stable", ignore_index=True)


def arrow_rows(bars: DataFrame) -> DataFrame:
    """One arrow for every bar with a part that goes on: where it ends, its middle in events, and how many go on."""
    on = bars[bars["how"] == ON].groupby("start", as_index=False)
    rows = on.agg(end=("end", "max"), low=("low", "min"), high=("high", "max"), n=("n", "sum"))
    return rows.assign(middle=(rows["low"] + rows["high"]) / 2)[["start", "end", "middle", "n"]]


def band_row(days: Range, window: Window) -> DataFrame:
    """The range in force as one row, of no width when it is open; moments in milliseconds since 1970 UTC.

    It is a table of its own: a change of the dates changes this row only, and the browser keeps the bars.
    """
    first = _milliseconds(days.first) if days.first else window.first
    last = _milliseconds(days.last) + _DAY_MS if days.last else window.last
    return DataFrame({"start": [first], "end": [first if days == Range(None, None) else last]})


def timeline_spec(window: Window, *, dark: bool) -> dict[str, Any]:
    """The chart in Vega-Lite: bars over the shaded range, and an arrow at those with events that go on.

    Written by hand: Altair's checks of the same chart took 60 ms of every run and 0.3 s of the first. It depends on
    no filter, so the browser keeps the chart and changes its data.
    """
    return {
        "description": say(texts.TIME_CHART),
        "height": HEIGHT_PX,
        "padding": {"left": 2, "right": 2, "top": 4, "bottom": 2},
        "layer": [_band(dark=dark), _bars(window, dark=dark), _arrows(dark=dark)],
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
    colours = {type_label(name): hex_of(symbol_of(name).colour, dark=dark) for name in EventType}
    scale = {"domain": list(colours), "range": list(colours.values())}
    fading = [
        {"test": f"datum.how === {json.dumps(FADES)} && datum.type === {json.dumps(label)}", "value": _fade(colour)}
        for label, colour in colours.items()
    ]
    return {
        "data": {"name": _BARS},
        "params": [{"name": _BRUSH, "select": {"type": "interval", "encodings": ["x"]}}],
        "mark": {"type": "bar", "stroke": PALETTES[dark].sea, "strokeWidth": 0.5, "clip": True},
        "encoding": {
            "x": {**_time("start", window), "axis": {"grid": False, "labelOverlap": True, "tickCount": 8}},
            "x2": {"field": "end"},
            "y": {"field": "low", **_EVENTS_AXIS},
            "y2": {"field": "high"},
            "color": {
                "condition": fading,
                "field": "type",
                "type": "nominal",
                "scale": scale,
                "legend": None,
            },
            "tooltip": [
                *_what_begins(),
                {"field": "type", "type": "nominal", "title": say(texts.TIME_WHAT)},
                {"field": "says", "type": "nominal", "title": say(texts.TIME_DATED)},
            ],
        },
        "transform": [{"calculate": _in_words(), "as": "says"}],
    }


_EVENTS_AXIS: Mapping[str, Any] = MappingProxyType(
    {
        "type": "quantitative",
        "title": None,
        "axis": {"grid": False, "tickCount": 2, "tickMinStep": 1, "domain": False},
    }
)


def _fade(colour: str) -> dict[str, Any]:
    """The colour, fading to the right."""
    stops = [
        {"offset": 0, "color": colour},
        {"offset": 1, "color": f"{colour}{round(255 * FADED_OPACITY):02x}"},
    ]
    return {"gradient": "linear", "x1": 0, "y1": 0, "x2": 1, "y2": 0, "stops": stops}


def _in_words() -> str:
    """How a part is dated, for the tooltip, as Vega's expression."""
    words = {how: say(text) for how, text in texts.TIME_HOW.items()}
    return f"({json.dumps(words)})[datum.how]"


def _what_begins() -> list[dict[str, Any]]:
    day = {"type": "temporal", "format": say(texts.TIME_DAY), "timeUnit": "utcyearmonthdate"}
    return [
        {"field": "start", "title": say(texts.TIME_FROM), **day},
        {"field": "n", "type": "quantitative", "title": say(texts.TIME_EVENTS)},
    ]


def _arrows(*, dark: bool) -> dict[str, Any]:
    palette = PALETTES[dark]
    return {
        "data": {"name": _ARROWS},
        "mark": {
            "type": "point",
            "shape": "triangle-right",
            "filled": True,
            "size": 70,
            "opacity": 1,
            "color": hex_of(Colour.INK, dark=dark),
            "stroke": palette.sea,
            "strokeWidth": 1,
            "clip": True,
        },
        "encoding": {
            "x": _time("end"),
            "y": {"field": "middle", **_EVENTS_AXIS},
            "tooltip": [
                *_what_begins(),
                {"field": "says", "type": "nominal", "title": say(texts.TIME_DATED)},
            ],
        },
        "transform": [{"calculate": json.dumps(say(texts.TIME_HOW[ON])), "as": "says"}],
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
