"""The reports that pass a filter, as a mask over those of a snapshot: counted and drawn without copying their rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.labels import Codes, Mask, column_labels
from geo.maps.counted import DrawnSites, Sites, drawn_sites
from geo.maps.rows import MOST_POINTS, PLACE_COLUMNS, drawable_reports, report_row_ids
from geo.model import EventType
from geo.query import DRAWN_ASSERTIONS, Box


class Order(StrEnum):
    """What a list of events begins with."""

    LATEST = "latest"
    EARLIEST = "earliest"
    NEWEST = "newest"
    SUREST = "surest"
    REPORTS = "reports"
    KILLED = "killed"


# What an order but LATEST goes by, and whether the most comes first. Unknown is last either way.
_ORDERED_BY = {
    Order.EARLIEST: ("event_date_start", False),
    Order.NEWEST: ("published", True),
    Order.SUREST: ("geo_confidence", True),
    Order.REPORTS: ("n_reports", True),
    Order.KILLED: ("killed_best", True),
}
# Column of the snapshot's inner table: the symbol or area on the map that stands for the report; none when undrawable.
SYMBOL = "_symbol"
TYPES = tuple(map(str, EventType))
N_TYPES = len(TYPES)


def symbols_of(reports: pd.DataFrame) -> pd.Categorical:
    """For each report the id of the symbol or area that stands for it."""
    ids = report_row_ids(drawable_reports(reports[[*PLACE_COLUMNS, "geo_confidence"]]))
    codes, names = pd.factorize(ids.reindex(reports.index), sort=True)
    return pd.Categorical.from_codes(codes, categories=pd.Index(names, dtype="str"))


@dataclass(frozen=True)
class Places:
    """What a snapshot knows of its reports' places; arrays are by row, but for `firsts`: a row of every symbol."""

    reports: pd.DataFrame
    symbols: Codes
    ids: tuple[str, ...]
    firsts: NDArray[np.int64]
    types: Codes
    drawn: Mask
    articles: Codes

    @classmethod
    def of(cls, reports: pd.DataFrame, symbols: "pd.Series[Any]") -> "Places":
        """The places of these reports, `symbols` as symbols_of told them."""
        labels = column_labels(symbols)
        firsts = np.zeros(len(labels.names), dtype=np.int64)
        rows = np.flatnonzero(labels.codes >= 0)[::-1]
        firsts[labels.codes[rows]] = rows
        return cls(
            reports=reports,
            symbols=labels.codes,
            ids=labels.names,
            firsts=firsts,
            types=column_labels(reports["event_type"], TYPES).codes,
            drawn=reports["assertion"].isin(DRAWN_ASSERTIONS).to_numpy(),
            articles=np.asarray(reports["doc_id"].cat.codes, dtype=np.int32),
        )

    @cached_property
    def by_day(self) -> NDArray[np.int64]:
        """Row numbers, the latest start first, those without one last; of one day in the order of arrival."""
        starts = self.reports["event_date_start"].to_numpy().astype("datetime64[D]")
        known = ~np.isnat(starts)
        if not known.any():
            return np.arange(len(starts))
        back = int(starts[known].max().astype("int64")) - np.where(known, starts.astype("int64"), 0)
        longest = int(back[known].max())
        days = np.where(known, back, longest + 1)
        # small numbers are sorted ten times as fast; 65,000 days are 179 years
        return np.argsort(days.astype(np.uint16) if longest < np.iinfo(np.uint16).max else days, kind="stable")

    def inside(self, box: Box) -> Mask:
        """Which rows have their point, or the label point of their area, in the box."""
        lats, lons = self._points
        # a missing point is no number and in no box
        return (lats >= box.south) & (lats <= box.north) & (lons >= box.west) & (lons <= box.east)

    @cached_property
    def _points(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        return self.reports["latitude"].to_numpy(), self.reports["longitude"].to_numpy()

    @cached_property
    def pairs(self) -> NDArray[np.int64]:
        """One number per pair of symbol and type; the first N_TYPES are those of reports without a symbol."""
        return (self.symbols.astype(np.int64) + 1) * N_TYPES + self.types

    @cached_property
    def sites(self) -> Sites:
        """What the map draws of every symbol whatever the filter."""
        return Sites.of(self.reports[list(PLACE_COLUMNS)].iloc[self.firsts].assign(map_row=list(self.ids)))

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of every symbol, by its id."""
        return {name: number for number, name in enumerate(self.ids)}


@dataclass(frozen=True)
class Selection:
    """Reports that pass a filter."""

    places: Places
    mask: Mask
    # with one report for every incident in `mask`: all the reports that pass
    told: Mask | None = None

    def __len__(self) -> int:
        return self._length

    @cached_property
    def _length(self) -> int:
        return int(np.count_nonzero(self.mask))

    @property
    def reports(self) -> pd.DataFrame:
        """Their rows, all columns of data.frames.REPORT_COLUMNS: a copy, so not for every run of a page."""
        return self.places.reports[self.mask]

    @cached_property
    def n_reports(self) -> int:
        """How many reports tell of what is in it."""
        return int(np.count_nonzero(self._told))

    @property
    def _told(self) -> Mask:
        return self.mask if self.told is None else self.told

    @cached_property
    def n_articles(self) -> int:
        """How many articles tell of what is in it."""
        return int(np.count_nonzero(np.bincount(self.places.articles[self._told])))

    @cached_property
    def n_undrawable(self) -> int:
        """How many have no place on a map."""
        return int(np.count_nonzero(self.places.symbols[self.mask] < 0))

    def latest(self, most: int, columns: Sequence[str] | None = None) -> pd.DataFrame:
        """Their rows, the latest start first, without one last; so many at most. All columns, or those given."""
        order = self.places.by_day
        return self._rows(order[self.mask[order]][:most], columns)

    def first(self, most: int, order: Order = Order.LATEST, columns: Sequence[str] | None = None) -> pd.DataFrame:
        """Their rows in this order, so many at most; those that are equal in it as `latest` has them."""
        if order is Order.LATEST:
            return self.latest(most, columns)
        name, most_first = _ORDERED_BY[order]
        rows = self.places.by_day[self.mask[self.places.by_day]]
        values = self.places.reports[name].iloc[rows].reset_index(drop=True)
        sorted_rows = values.sort_values(ascending=not most_first, na_position="last", kind="stable").index
        return self._rows(rows[sorted_rows[:most].to_numpy()], columns)

    def _rows(self, numbers: NDArray[np.int64], columns: Sequence[str] | None) -> pd.DataFrame:
        reports = self.places.reports
        # a list shows a third of the columns, and taking rows of the others costs as much
        return (reports if columns is None else reports[list(columns)]).iloc[numbers]

    def at(self, symbol: str) -> "Selection":
        """Those of them that a symbol or area of the map stands for."""
        number = self.places.numbers.get(symbol, len(self.places.ids))
        here = self.places.symbols == number
        return Selection(self.places, self.mask & here, self._told & here)

    def nowhere(self) -> "Selection":
        """Those of them that have no place on a map."""
        here = self.places.symbols < 0
        return Selection(self.places, self.mask & here, self._told & here)

    def within(self, box: Box) -> "Selection":
        """Those of them whose point, or the label point of their area, lies in the box."""
        inside = self.places.inside(box)
        return Selection(self.places, self.mask & inside, self._told & inside)

    def symbol_of(self, event_id: str) -> str | None:
        """The symbol or area that stands for one of them; None when it is not among them or not drawn."""
        rows = np.flatnonzero((self.places.reports["event_id"] == event_id).to_numpy() & self._told)
        number = self.places.symbols[rows[0]] if len(rows) else -1
        return self.places.ids[number] if number >= 0 else None

    @cached_property
    def drawn(self) -> DrawnSites:
        """What the map draws of these reports. What did not happen is not drawn and not counted."""
        return self.drawn_up_to(MOST_POINTS)

    def drawn_up_to(self, most_points: int) -> DrawnSites:
        """The same with so many symbols at most."""
        places = self.places
        chosen = self.mask & places.drawn
        counts = np.bincount(places.pairs[chosen], minlength=(len(places.ids) + 1) * N_TYPES)
        return drawn_sites(places.sites, counts.reshape(-1, N_TYPES)[1:], TYPES, most_points=most_points)
