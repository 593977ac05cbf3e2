"""The histogram under the map: events by time and type, and a brush that sets the dates."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import altair as alt
import streamlit as st
from pandas import DataFrame, Timestamp, to_timedelta

from geo.maps.rows import type_label
from geo.maps.symbols import hex_of, symbol_of
from pages._filters import Range, set_range

HEIGHT_PX = 104
_BRUSH = "brush"
_GENERATION, _BRUSHED = "timeline_generation", "timeline_brushed"


def show_timeline(histogram: DataFrame, days: Range, *, dark: bool) -> None:
    """Draw the histogram (columns of Workspace.histogram); brushing it sets the date fields."""
    key = _key(days)
    st.altair_chart(
        timeline(histogram, days, dark=dark),
        key=key,
        on_select=lambda: _take_brush(key),
        selection_mode=[_BRUSH],
    )


def timeline(histogram: DataFrame, days: Range, *, dark: bool) -> Any:
    """The chart: one stacked bar per period, the range in force shaded behind."""
    rows = _chart_rows(histogram)
    types = list(dict.fromkeys(histogram["event_type"].astype(str)))
    colours = alt.Scale(
        domain=[type_label(name) for name in types],
        range=[hex_of(symbol_of(name).colour, dark=dark) for name in types],
    )
    time = alt.Scale(type="utc")
    brush = alt.selection_interval(name=_BRUSH, encodings=["x"])
    bars = (
        alt.Chart(rows)
        .mark_bar(stroke="#14171A" if dark else "#FFFFFF", strokeWidth=0.5)
        .encode(
            x=alt.X("start:T", scale=time, title=None, axis=alt.Axis(grid=False, labelOverlap=True, tickCount=8)),
            x2="end:T",
            y=alt.Y("sum(n):Q", title=None, axis=alt.Axis(grid=False, tickCount=2, tickMinStep=1, domain=False)),
            color=alt.Color("type:N", scale=colours, legend=None),
            tooltip=[
                alt.Tooltip("start:T", title="from", format="%-d %b %Y", timeUnit="utcyearmonthdate"),
                alt.Tooltip("type:N", title="what"),
                alt.Tooltip("sum(n):Q", title="events"),
            ],
        )
        .add_params(brush)
    )
    return alt.layer(_shade(rows, days, dark=dark), bars).properties(
        height=HEIGHT_PX, padding={"left": 2, "right": 2, "top": 4, "bottom": 2}
    )


def _chart_rows(histogram: DataFrame) -> DataFrame:
    starts = histogram["period_start"]
    return DataFrame(
        {
            "start": starts,
            "end": starts + to_timedelta(histogram["period_days"], unit="D"),
            "type": [type_label(str(name)) for name in histogram["event_type"]],
            "n": histogram["n"],
        }
    )


def _shade(rows: DataFrame, days: Range, *, dark: bool) -> Any:
    """The range in force as a band behind the bars; invisible when it is open on both sides."""
    first = Timestamp(days.first) if days.first else rows["start"].min()
    last = Timestamp(days.last) + timedelta(days=1) if days.last else rows["end"].max()
    band = DataFrame({"start": [first], "end": [last]})
    colour = "#56B4E9" if dark else "#0072B2"
    is_open = days == Range(None, None)
    return (
        alt.Chart(band)
        .mark_rect(color=colour, opacity=0.0 if is_open else 0.12, clip=True)
        .encode(x=alt.X("start:T", scale=alt.Scale(type="utc"), title=None), x2="end:T")
    )


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
