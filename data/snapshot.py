"""All reports of one revision of the store in columns, for filtering and counting in milliseconds.

The filter means what geo.query.passes says; a law compares the two. Measured figures: docs/store.md.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api.types import union_categoricals

from data.frames import (
    REPORT_COLUMNS,
    Columns,
    actor_sides,
    day_number,
    incident_sizes,
    listed_actors,
    report_frame,
    typed,
)
from data.store.store import StoredColumns
from geo.corrections import ReviewStatus
from geo.model import Actor, Assertion, EventType
from geo.query import NOBODY_NAMED, Facet, ReportFilter, precisions_from

Mask = NDArray[np.bool_]
Codes = NDArray[np.int64]

# Days before any start and after any end: periods open to one side.
_BEGINNING = np.iinfo(np.int64).min
_END = np.iinfo(np.int64).max

# A histogram has at most this many periods where days or weeks allow it; more would be thinner than a pixel column.
MAX_PERIODS = 120
# Longest range, in days, shown by day, by week and by month.
_UNITS = ((MAX_PERIODS, "D"), (MAX_PERIODS * 7, "W"), (MAX_PERIODS * 30, "M"))

HISTOGRAM_COLUMNS = ("period_start", "period_days", "event_type", "n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """How many reports each value would show, every facet counted with all other filters applied.

    Values that would show nothing are listed with 0. Event types in the vocabulary's order, languages by code, the
    others by how often the store has them, then by name. `total` reports pass the whole filter, `undated` pass or
    would pass it without a date.
    """

    total: int
    undated: int
    event_types: Mapping[str, int]
    actors: Mapping[str, int]
    countries: Mapping[str, int]
    languages: Mapping[str, int]
    sources: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Labels:
    """A column as numbers: entry i says that row rows[i] has value names[codes[i]]; a row may have several or none."""

    names: tuple[str, ...]
    codes: Codes
    rows: Codes

    def mask(self, wanted: frozenset[str], length: int) -> Mask:
        """The rows that have a wanted value; all of them when none is named."""
        if not wanted:
            return np.ones(length, dtype=bool)
        chosen = np.fromiter((name in wanted for name in self.names), dtype=bool, count=len(self.names))
        found = np.zeros(length, dtype=bool)
        found[self.rows[chosen[self.codes]]] = True
        return found

    def counts(self, mask: Mask) -> Mapping[str, int]:
        """Number of rows of the mask per value, zeros included."""
        numbers = np.bincount(self.codes[mask[self.rows]], minlength=len(self.names))
        return MappingProxyType(dict(zip(self.names, numbers.tolist(), strict=True)))


class _Days(NamedTuple):
    """First and last day of each row in days since 1970, open ends at the ends of time, and which rows have neither."""

    start: Codes
    end: Codes
    undated: Mask


# Columns of the inner table that no page sees: the store's list of actors, and the number of the article's arrival.
_ACTORS, _ARRIVAL = "_actors", "_arrival"


class Snapshot:
    """The reports of one revision. Never changed after it is made, so threads may share it."""

    def __init__(self, revision: int, table: pd.DataFrame, article_ids: frozenset[str]) -> None:
        self.revision = revision
        self._table = table
        self._article_ids = article_ids
        self.reports = table[[column.name for column in REPORT_COLUMNS]]
        self._length = len(table)
        self._start, self._end, self._undated = _periods(table)
        self._published = table["published"].to_numpy().astype("datetime64[D]")
        self._event_types = _column_labels(table["event_type"], tuple(map(str, EventType)))
        self._assertions = _column_labels(table["assertion"], tuple(map(str, Assertion)))
        self._statuses = _column_labels(table["review_status"], tuple(map(str, ReviewStatus)))
        self._known_statuses = frozenset(table["review_status"].cat.categories)
        self._facets = {
            Facet.EVENT_TYPE: self._event_types,
            Facet.ACTOR: _by_frequency(_actor_labels(table[_ACTORS])),
            Facet.COUNTRY: _by_frequency(_column_labels(table["country"])),
            Facet.LANGUAGE: _column_labels(table["sentence_lang"]),
            Facet.SOURCE: _by_frequency(_column_labels(table["source"])),
        }

    @classmethod
    def of(cls, stored: StoredColumns) -> "Snapshot":
        """The snapshot of everything in the store."""
        return cls(stored.revision, _table(stored.columns), stored.article_ids)

    def grown(self, stored: StoredColumns) -> "Snapshot | None":
        """The snapshot after articles were written since this one; None when articles were deleted meanwhile."""
        article_ids = self._article_ids | stored.article_ids
        if len(article_ids) != stored.n_articles:
            return None
        written_again = self._table["doc_id"].isin(stored.article_ids)
        table = _joined(self._table[~written_again], _table(stored.columns), rows_left=bool(written_again.any()))
        return Snapshot(stored.revision, table, article_ids)

    def select(self, report_filter: ReportFilter) -> pd.DataFrame:
        """The rows of `reports` that pass; the index is the row's number there."""
        mask = self.mask(report_filter)
        return self.reports if mask.all() else self.reports[mask]

    def actors(self) -> Mapping[str, Actor]:
        """Everybody the reports name, by English name."""
        return {actor.name: actor for text in self._table[_ACTORS].cat.categories for actor in listed_actors(text)}

    def mask(self, report_filter: ReportFilter) -> Mask:
        """Which rows pass."""
        return _all(
            [self._in_time(report_filter), self._kept(report_filter), *self._facet_masks(report_filter).values()]
        )

    def facets(self, report_filter: ReportFilter) -> Facets:
        """Counts per value, each facet with all other filters applied."""
        masks = self._facet_masks(report_filter)
        in_time, kept = self._in_time(report_filter), self._kept(report_filter)
        counts = {
            facet.value: labels.counts(_all([in_time, kept, *_others(masks, facet)]))
            for facet, labels in self._facets.items()
        }
        rest = _all([kept, *masks.values()])
        undated = self._days(report_filter).undated
        return Facets(total=int((rest & in_time).sum()), undated=int((rest & undated).sum()), **counts)

    def histogram(self, report_filter: ReportFilter) -> pd.DataFrame:
        """HISTOGRAM_COLUMNS over all time: reports by the period they start (or were published) in, without its range.

        Periods are days, weeks from Monday, months or years, whichever keeps them under MAX_PERIODS; empty ones are
        left out. Undated reports are in none.
        """
        days_of = self._days(report_filter)
        mask = self.mask(report_filter.without_dates()) & (days_of.start != _BEGINNING)
        starts = days_of.start[mask].astype("datetime64[D]")
        if not len(starts):
            return _histogram_frame([], [], [], [])
        first_days, days = _in_periods(starts)
        types = np.asarray(self._event_types.codes)[mask]
        periods, where = np.unique(first_days, return_inverse=True)
        # one number per pair of period and type, counted in one pass
        numbers = np.bincount(where * len(EventType) + types, minlength=len(periods) * len(EventType))
        filled = np.flatnonzero(numbers)
        period, kind = filled // len(EventType), filled % len(EventType)
        names = [self._event_types.names[code] for code in kind]
        return _histogram_frame(
            periods[period], days[np.unique(where, return_index=True)[1]][period], names, numbers[filled]
        )

    def _days(self, report_filter: ReportFilter) -> "_Days":
        """The periods the filter's range speaks of."""
        if not report_filter.by_publication:
            return _Days(self._start, self._end, self._undated)
        unknown = np.isnat(self._published)
        days = self._published.astype("int64")
        return _Days(np.where(unknown, _BEGINNING, days), np.where(unknown, _END, days), unknown)

    def _in_time(self, report_filter: ReportFilter) -> Mask:
        days = self._days(report_filter)
        first = _BEGINNING if report_filter.first is None else day_number(report_filter.first)
        last = _END if report_filter.last is None else day_number(report_filter.last)
        overlaps = (days.start <= last) & (days.end >= first)
        if report_filter.include_undated:
            return np.asarray(overlaps | days.undated)
        return np.asarray(overlaps & ~days.undated)

    def _kept(self, report_filter: ReportFilter) -> Mask:
        """What neither the range nor the lists decide on: assertion, review, how exact and how sure the place is."""
        asserted = self._assertions.mask(report_filter.assertions, self._length)
        return np.asarray(asserted & self._reviewed(report_filter) & self._exact(report_filter))

    def _exact(self, report_filter: ReportFilter) -> Mask | np.bool_:
        exact: Mask | np.bool_ = np.True_
        if report_filter.least_exact:
            column = self.reports["geo_precision"]
            allowed = column.cat.categories.isin(list(precisions_from(report_filter.least_exact)))
            exact = np.append(allowed, [False])[column.cat.codes]
        if report_filter.least_confidence > 0:
            # a missing confidence is no number and never large enough
            exact = exact & (self.reports["geo_confidence"].to_numpy() >= report_filter.least_confidence)
        return exact

    def _reviewed(self, report_filter: ReportFilter) -> Mask | np.bool_:
        wanted = report_filter.statuses
        # nothing of a store without corrections is looked at
        if not wanted or self._known_statuses <= wanted:
            return np.True_
        return self._statuses.mask(wanted, self._length)

    def _facet_masks(self, report_filter: ReportFilter) -> dict[Facet, Mask]:
        return {
            facet: labels.mask(getattr(report_filter, facet.value), self._length)
            for facet, labels in self._facets.items()
        }


def _all(masks: Iterable[Mask]) -> Mask:
    return np.asarray(np.logical_and.reduce(list(masks)), dtype=bool)


def _others(masks: Mapping[Facet, Mask], facet: Facet) -> list[Mask]:
    return [mask for other, mask in masks.items() if other is not facet]


def _table(columns: Columns) -> pd.DataFrame:
    hidden = {_ACTORS: typed(columns["actors"], "category"), _ARRIVAL: typed(columns["arrival"], "int64")}
    return report_frame(columns).assign(**hidden)


def _joined(old: pd.DataFrame, new: pd.DataFrame, *, rows_left: bool) -> pd.DataFrame:
    """The rows of both in order of arrival; with `rows_left`, values that only rows now gone had are forgotten."""
    columns = {name: _appended(old[name], new[name], rows_left=rows_left) for name in old.columns}
    columns["n_reports"] = incident_sizes(columns["incident_id"])
    table = pd.DataFrame(columns)
    if table[_ARRIVAL].is_monotonic_increasing:
        return table
    return table.sort_values(_ARRIVAL, kind="stable", ignore_index=True)


def _appended(old: "pd.Series[Any]", new: "pd.Series[Any]", *, rows_left: bool) -> Any:
    if not isinstance(old.dtype, pd.CategoricalDtype):
        return pd.concat([old, new], ignore_index=True)
    both = union_categoricals([old, new], sort_categories=True)
    return both.remove_unused_categories() if rows_left else both


def _periods(table: pd.DataFrame) -> tuple[Codes, Codes, Mask]:
    starts, ends = (table[name].to_numpy().astype("datetime64[D]") for name in ("event_date_start", "event_date_end"))
    undated = np.isnat(starts) & np.isnat(ends)
    start = np.where(np.isnat(starts), _BEGINNING, starts.astype("int64"))
    end = np.where(np.isnat(ends) | table["date_ongoing"].to_numpy(), _END, ends.astype("int64"))
    return start, end, undated


def _column_labels(column: "pd.Series[Any]", names: tuple[str, ...] | None = None) -> _Labels:
    """The labels of a categorical column, under the names given or its own."""
    codes = np.asarray(column.cat.codes, dtype=np.int64)
    rows = np.flatnonzero(codes >= 0)
    if names is None:
        return _Labels(tuple(column.cat.categories), codes[rows], rows)
    numbers = np.array([names.index(name) for name in column.cat.categories], dtype=np.int64)
    return _Labels(names, numbers[codes[rows]], rows)


def _actor_labels(column: "pd.Series[Any]") -> _Labels:
    listed = [
        tuple(dict.fromkeys(name for side in actor_sides(text) for name in side.names)) or (NOBODY_NAMED,)
        for text in column.cat.categories
    ]
    names = tuple(sorted({name for found in listed for name in found}))
    numbers = {name: number for number, name in enumerate(names)}
    # the actors of every different list one after the other, and then those of every row
    flat = np.array([numbers[name] for found in listed for name in found], dtype=np.int64)
    lengths = np.array([len(found) for found in listed], dtype=np.int64)
    firsts = np.cumsum(lengths) - lengths
    codes = np.asarray(column.cat.codes, dtype=np.int64)
    rows = np.repeat(np.arange(len(codes)), lengths[codes])
    within = np.arange(len(rows)) - np.repeat(np.cumsum(lengths[codes]) - lengths[codes], lengths[codes])
    return _Labels(names, flat[np.repeat(firsts[codes], lengths[codes]) + within], rows)


def _by_frequency(labels: _Labels) -> _Labels:
    counts = np.bincount(labels.codes, minlength=len(labels.names))
    order = sorted(range(len(labels.names)), key=lambda number: (-counts[number], labels.names[number]))
    places = np.empty(len(labels.names), dtype=np.int64)
    places[order] = np.arange(len(order))
    return _Labels(tuple(labels.names[number] for number in order), places[labels.codes], labels.rows)


def _in_periods(starts: "NDArray[np.datetime64]") -> tuple["NDArray[np.datetime64]", Codes]:
    width = int((starts.max() - starts.min()).astype("int64")) + 1
    unit = next((name for limit, name in _UNITS if width <= limit), "Y")
    if unit == "D":
        return starts, np.ones(len(starts), dtype=np.int64)
    if unit == "W":
        # day 0 of NumPy's calendar, 1970-01-01, was a Thursday
        weekday = (starts.astype("int64") + 3) % 7
        return starts - weekday.astype("timedelta64[D]"), np.full(len(starts), 7)
    periods = starts.astype(f"datetime64[{unit}]")
    first_days = periods.astype("datetime64[D]")
    return first_days, ((periods + 1).astype("datetime64[D]") - first_days).astype("int64")


def _histogram_frame(starts: Any, days: Any, types: Sequence[str], numbers: Any) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "period_start": typed(starts, "datetime64[s]"),
            "period_days": typed(days, "int64"),
            "event_type": pd.Categorical(types, categories=[str(name) for name in EventType]),
            "n": typed(numbers, "int64"),
        }
    )
