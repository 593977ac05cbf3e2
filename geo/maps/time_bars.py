"""The bars of the time axis: reports counted by the period they begin in, their type, and how well the date is known.

The histogram under the map (pages._timeline, drawn by Vega) and the map that plays (geo.maps.time_map, drawn by
assets/player.js) draw the same parts.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geo.model import EventType, TimePrecision

# Days since 1970; NO_START stands before any day.
Days = NDArray[np.int32]
NO_START = int(np.iinfo(np.int32).min)
# Share of the events that may count as strays at either end of the time axis.
EDGE = 0.03
# A histogram has at most this many periods where days or weeks allow it; more would be thinner than a pixel column.
# Strays at its ends have periods of their own beyond that.
MAX_PERIODS = 120
# Longest range, in days, shown by day, by week and by month.
_UNITS = ((MAX_PERIODS, "D"), (MAX_PERIODS * 7, "W"), (MAX_PERIODS * 30, "M"))
# How a date can be known, as the histogram counts it: to the day ... to the year, or going on from there.
GOES_ON = "goes_on"
DATED = (*map(str, TimePrecision), GOES_ON)
HISTOGRAM_COLUMNS = ("period_start", "period_days", "event_type", "dated", "n")
TYPES = tuple(map(str, EventType))
# How a part of a bar is drawn, from the foot of the bar up: known to the day, fading, or going on.
DAY, FADES, ON = "day", "fades", "on"
HOW = (DAY, FADES, ON)
# How many days a fading part reaches: as far as a date of this kind leaves the day open.
_REACH_DAYS: Mapping[str, int] = MappingProxyType(
    {
        TimePrecision.WEEK: 7,
        TimePrecision.MONTH_PART: 10,
        TimePrecision.MONTH: 31,
        TimePrecision.YEAR: 366,
        TimePrecision.UNKNOWN: 31,
    }
)
# Of a fading part at its far end.
FADED_OPACITY = 0.06


class Periods(NamedTuple):
    """The period every row starts in: its number, 0 for what has no start, and of each its first day and its length."""

    codes: Days
    firsts: "NDArray[np.datetime64]"
    days: NDArray[np.int64]


def bulk_width(starts: Days) -> int:
    """Days from the first to the last start without strays: as pages._timeline.shown_window leaves them out."""
    first, last = (int(end) for end in np.quantile(starts, (EDGE, 1 - EDGE), method="nearest"))
    reach = last - first + 1
    near = starts[(starts >= first - reach) & (starts <= last + reach)]
    return int(near.max() - near.min()) + 1


def unit_of(width_days: int) -> str:
    """NumPy's name of the unit that shows so many days: days, weeks, months or years."""
    return next((name for limit, name in _UNITS if width_days <= limit), "Y")


def periods_of(start: Days, unit: str) -> Periods:
    """The periods of that unit that the rows start in; some row has a start."""
    known = start[start != NO_START]
    origin = np.datetime64(int(known.min()), "D")
    starts = np.where(start == NO_START, int(known.min()), start).astype("datetime64[D]")
    if unit in {"D", "W"}:
        days = 1 if unit == "D" else 7
        # day 0 of NumPy's calendar, 1970-01-01, was a Thursday
        origin -= (origin.astype("int64") + 3) % 7 if unit == "W" else 0
        codes = (starts - origin).astype("int64") // days
        firsts = origin + np.arange(int(codes.max()) + 1) * days
        return Periods(codes.astype(np.int32), firsts, np.full(len(firsts), days))
    codes = (starts.astype(f"datetime64[{unit}]") - origin.astype(f"datetime64[{unit}]")).astype("int64")
    edges = (origin.astype(f"datetime64[{unit}]") + np.arange(int(codes.max()) + 2)).astype("datetime64[D]")
    return Periods(codes.astype(np.int32), edges[:-1], np.diff(edges).astype("int64"))


def count_bars(periods: Periods, types: NDArray[Any], dated: NDArray[Any]) -> pd.DataFrame:
    """HISTOGRAM_COLUMNS of rows that all have a start; `types` are numbers in TYPES, `dated` in DATED."""
    # one number per triple of period, type and how it is dated, counted in one pass
    numbers = np.bincount((periods.codes * len(TYPES) + types) * len(DATED) + dated)
    filled = np.flatnonzero(numbers)
    pair, how = filled // len(DATED), filled % len(DATED)
    period, kind = pair // len(TYPES), pair % len(TYPES)
    return _histogram_frame(
        periods.firsts[period],
        periods.days[period],
        [TYPES[code] for code in kind],
        [DATED[code] for code in how],
        numbers[filled],
    )


def no_bars() -> pd.DataFrame:
    """HISTOGRAM_COLUMNS of nothing."""
    return _histogram_frame([], [], [], [], [])


def _histogram_frame(starts: Any, days: Any, types: Sequence[str], dated: Sequence[str], numbers: Any) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "period_start": np.asarray(starts, dtype="datetime64[s]"),
            "period_days": np.asarray(days, dtype="int64"),
            "event_type": pd.Categorical(types, categories=TYPES),
            "dated": pd.Categorical(dated, categories=DATED),
            "n": np.asarray(numbers, dtype="int64"),
        }
    )


def dated_codes(precisions: NDArray[Any], ongoing: NDArray[np.bool_]) -> NDArray[np.int64]:
    """How each row is dated, as numbers in DATED, from numbers in TimePrecision (-1: none) and whether it goes on."""
    known = np.where(precisions < 0, DATED.index(TimePrecision.UNKNOWN), precisions)
    return np.where(ongoing, DATED.index(GOES_ON), known).astype(np.int64)


def bar_parts(histogram: pd.DataFrame) -> pd.DataFrame:
    """The parts of the bars, those of one bar from its foot up: `start` and `end` in days since 1970, the end excluded,
    `how` as in HOW, `event_type`, and `n` events.

    A bar stands where its events begin. Its parts lie on each other: what is known to the day, what fades as far as the
    date is open, what goes on.
    """
    starts = histogram["period_start"].to_numpy().astype("datetime64[D]").astype("int64")
    dated = histogram["dated"].astype(str)
    reaches = dated.map(_REACH_DAYS).fillna(0).to_numpy(dtype="int64")
    how = np.where(dated == GOES_ON, HOW.index(ON), np.where(reaches > 0, HOW.index(FADES), HOW.index(DAY)))
    parts = pd.DataFrame(
        {
            "start": starts,
            "how": how,
            "end": np.maximum(starts + histogram["period_days"].to_numpy(), starts + reaches),
            "event_type": histogram["event_type"].to_numpy(),
            "n": histogram["n"].to_numpy(),
        }
    )
    parts = parts.groupby(["start", "how", "end", "event_type"], observed=True, sort=True)["n"].sum().reset_index()
    return parts.assign(how=np.array(HOW, dtype=object)[parts["how"].to_numpy()])[
        ["start", "end", "how", "event_type", "n"]
    ]
