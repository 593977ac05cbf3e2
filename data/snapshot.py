"""All reports of one revision of the store in columns, for filtering and counting in milliseconds.

The filter means what geo.query.passes says; a law compares the two. Measured figures: docs/store.md.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api.types import union_categoricals

from data.frames import REPORT_COLUMNS, Columns, day_number, incident_sizes, listed_actors, report_frame, typed
from data.labels import Labels, ListLabels, Mask, actor_labels, column_labels, filled_labels
from data.once import Repeats, Surplus, with_ranges
from data.searched import Searched
from data.selection import SYMBOL, TYPES, Places, Selection, symbols_of
from data.store.store import StoredColumns
from geo.corrections import ReviewStatus
from geo.maps.held import MOST_HELD, HeldRows, held_columns
from geo.maps.time_bars import (
    NO_START,
    Days,
    Periods,
    bulk_width,
    count_bars,
    dated_codes,
    no_bars,
    periods_of,
    unit_of,
)
from geo.maps.words import MapWords
from geo.model import Actor, Assertion, EventType, TimePrecision
from geo.query import NO_SOURCE, Facet, Origin, ReportFilter, precisions_from

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

# Days before any start and after any end: periods open to one side.
_END = np.iinfo(np.int32).max
# Filters whose counts are remembered; a session asks for the same two or three again on every run.
_MOST_COUNTED = 64
# Texts whose reports are remembered: a mask of a million has 1 MB, and finding them takes a second.
_MOST_SEARCHED = 8
# What browsers hold is remembered for two languages, by days of events and of publication.
_MOST_HELD_COLUMNS = 4
# Selections that are remembered: a click asks for the same one again. One of a million reports has 1 MB.
_MOST_SELECTED = 16


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
    origins: Mapping[str, int]
    statuses: Mapping[str, int]


# Columns of the inner table that no page sees: the store's list of actors, the number of the article's arrival, and
# whose it is.
_ACTORS, _ARRIVAL, _ORIGIN = "_actors", "_arrival", "_origin"


class Snapshot:
    """The reports of one revision. Never changed after it is made, so threads may share it."""

    def __init__(self, revision: int, table: pd.DataFrame, article_ids: frozenset[str]) -> None:
        self.revision = revision
        self.table, self.article_ids = table, article_ids
        self.reports = table[[column.name for column in REPORT_COLUMNS]]
        self._events = _periods(table)
        self._event_types = column_labels(table["event_type"], tuple(map(str, EventType)))
        self._assertions = column_labels(table["assertion"], tuple(map(str, Assertion)))
        self._known_statuses = frozenset(table["review_status"].cat.categories)
        self._facets: dict[Facet, Labels | ListLabels] = {
            Facet.EVENT_TYPE: self._event_types,
            Facet.ACTOR: actor_labels(table[_ACTORS]).by_frequency(),
            Facet.COUNTRY: column_labels(table["country"]).by_frequency(),
            Facet.LANGUAGE: column_labels(table["sentence_lang"]),
            Facet.SOURCE: filled_labels(table["source"], NO_SOURCE).by_frequency(),
            Facet.ORIGIN: column_labels(table[_ORIGIN]),
            Facet.STATUS: column_labels(table["review_status"], tuple(map(str, ReviewStatus))),
        }
        self._counted: dict[ReportFilter, Facets] = {}
        self._numbers: dict[ReportFilter, int] = {}
        self._selected: dict[ReportFilter, Selection] = {}
        self._histograms: dict[ReportFilter, pd.DataFrame] = {}
        self._held: dict[tuple[str, bool], str] = {}
        self._periods: dict[tuple[str, bool], Periods] = {}
        self._surpluses: dict[Facet, Surplus] = {}
        self._found: dict[str, Mask] = {}

    @classmethod
    def of(cls, stored: StoredColumns) -> "Snapshot":
        """The snapshot of everything in the store."""
        return cls(stored.revision, _table(stored.columns), stored.article_ids)

    @classmethod
    def of_parts(cls, parts: Iterable[StoredColumns]) -> "Snapshot":
        """The same from everything in parts of one revision, of which there is at least one."""
        tables = []
        for part in parts:
            tables.append(_table(part.columns))
            head = part._replace(columns={})
        columns = {name: _together([table.pop(name) for table in tables]) for name in list(tables[0].columns)}
        columns["n_reports"] = incident_sizes(columns["incident_id"])
        return cls(head.revision, pd.DataFrame(columns), head.article_ids)

    def grown(self, stored: StoredColumns) -> "Snapshot | None":
        """The snapshot after articles were written since this one; None when articles were deleted meanwhile."""
        article_ids = self.article_ids | stored.article_ids
        if len(article_ids) != stored.n_articles:
            return None
        written_again = self.table["doc_id"].isin(stored.article_ids)
        table = _joined(self.table[~written_again], _table(stored.columns), rows_left=bool(written_again.any()))
        return Snapshot(stored.revision, table, article_ids)

    def prepare(self) -> None:
        """Work out now what the first page would wait for."""
        for once in (True, False):
            usual = ReportFilter(once=once)
            everything = self.selection(usual)
            _ = everything.drawn, everything.latest(1), self.facets(usual), self.histogram(usual)

    def select(self, report_filter: ReportFilter) -> pd.DataFrame:
        """The rows of `reports` that pass; the index is the row's number there.

        With `once` the numbers of people are the lowest and highest that the incident's reports state.
        """
        told = self._told(report_filter)
        if report_filter.once:
            return with_ranges(self.reports[self._repeats.once(told)], self.reports[told])
        return self.reports if told.all() else self.reports[told]

    def selection(self, report_filter: ReportFilter) -> Selection:
        """The reports that pass, without a copy of their rows; what was asked lately is remembered."""
        return _remembered(self._selected, report_filter, self._select, _MOST_SELECTED)

    def _select(self, report_filter: ReportFilter) -> Selection:
        told = self._told(report_filter)
        return Selection(self._places, self._repeats.once(told) if report_filter.once else told, told)

    @property
    def is_held(self) -> bool:
        """Whether the reports are few enough for a browser to hold them."""
        return len(self.table) <= MOST_HELD

    def held(self, words: MapWords, *, by_publication: bool) -> str:
        """What a browser holds of them (geo.maps.held): all reports, with the days of the events or of publication."""
        key = (str(words.language), by_publication)
        return _remembered(self._held, key, lambda _: self._held_columns(words, by_publication), _MOST_HELD_COLUMNS)

    def _held_columns(self, words: MapWords, by_publication: bool) -> str:
        places, repeats = self._places, self._repeats
        days = self._publications if by_publication else self._events
        rows = HeldRows(places.symbols, places.types, *days, repeats.rows, repeats.incidents)
        return held_columns(rows, places.sites, TYPES, words)

    def mask(self, report_filter: ReportFilter) -> Mask:
        """Which rows pass."""
        told = self._told(report_filter)
        return self._repeats.once(told) if report_filter.once else told

    def _told(self, report_filter: ReportFilter) -> Mask:
        """Which rows pass, every report of an incident among them."""
        return self._all(
            [self._in_time(report_filter), self._kept(report_filter), *self._facet_masks(report_filter).values()]
        )

    def actors(self) -> Mapping[str, Actor]:
        """Everybody the reports name, by English name."""
        return {actor.name: actor for text in self.table[_ACTORS].cat.categories for actor in listed_actors(text)}

    def count(self, report_filter: ReportFilter) -> int:
        """How many reports pass; what was asked lately is remembered."""
        return _remembered(self._numbers, report_filter, self._number, _MOST_COUNTED)

    def _number(self, report_filter: ReportFilter) -> int:
        return int(np.count_nonzero(self.mask(report_filter)))

    def count_undated(self, report_filter: ReportFilter) -> int:
        """How many reports without a date pass, or would pass with one.

        With `once`: how many incidents pass only because, or would pass only if, those without a date do.
        """
        if report_filter.once:
            pair = (self.count(replace(report_filter, include_undated=shown)) for shown in (True, False))
            return next(pair) - next(pair)
        undated = self._days(report_filter).undated
        masks = [undated, self._kept(report_filter), *self._facet_masks(report_filter).values()]
        return int(np.count_nonzero(self._all(masks))) if undated.any() else 0

    def facets(self, report_filter: ReportFilter) -> Facets:
        """Counts per value, each facet with all other filters applied; what was asked lately is remembered."""
        return _remembered(self._counted, report_filter, self._count_facets, _MOST_COUNTED)

    def _count_facets(self, report_filter: ReportFilter) -> Facets:
        masks = self._facet_masks(report_filter)
        base = self._all([self._in_time(report_filter), self._kept(report_filter)])
        every = self._all([base, *masks.values()])
        counts = {
            facet.value: self._counts(
                facet, self._all([base, *_others(masks, facet)]) if facet in masks else every, once=report_filter.once
            )
            for facet in self._facets
        }
        undated = self.count_undated(report_filter)
        total = int(np.count_nonzero(self._repeats.once(every) if report_filter.once else every))
        return Facets(total=total, undated=undated, **counts)

    def _counts(self, facet: Facet, mask: Mask, *, once: bool) -> Mapping[str, int]:
        """Reports of the mask, or with `once` incidents told by them, per value of a facet."""
        counts = self._facets[facet].counts(mask)
        if not once or not len(self._repeats.rows):
            return counts
        surplus = self._surplus(facet).counts(mask)
        return {name: count - int(again) for (name, count), again in zip(counts.items(), surplus, strict=True)}

    @cached_property
    def _repeats(self) -> Repeats:
        return Repeats.of(self.reports)

    def _surplus(self, facet: Facet) -> Surplus:
        if facet not in self._surpluses:
            self._surpluses[facet] = Surplus.of(self._repeats, self._facets[facet])
        return self._surpluses[facet]

    @cached_property
    def span(self) -> tuple[date | None, date | None]:
        """The first day any report begins and the last day any ends; None where no report has one."""
        first, last = self.reports["event_date_start"].min(), self.reports["event_date_end"].max()
        return None if pd.isna(first) else first.date(), None if pd.isna(last) else last.date()

    def has_symbol(self, symbol: str) -> bool:
        """Whether a symbol or area of the map that may stand for reports has this id."""
        return symbol in self._places.numbers

    def histogram(self, report_filter: ReportFilter) -> pd.DataFrame:
        """HISTOGRAM_COLUMNS over all time: reports by the period they start (or were published) in, without its range.

        `dated` is one of DATED; days of publication are days. Periods are days, weeks from Monday, months or years,
        whichever keeps them under MAX_PERIODS; empty ones are left out. Undated reports are in none. Shared and
        remembered: do not change it.
        """
        # the same whether a range hides undated ones or not
        over_all_time = replace(report_filter.without_dates(), include_undated=False)
        return _remembered(self._histograms, over_all_time, self._histogram, _MOST_COUNTED)

    def _histogram(self, report_filter: ReportFilter) -> pd.DataFrame:
        days = self._days(report_filter).start
        mask = self.mask(report_filter) & (days != NO_START)
        starts = days[mask]
        if not len(starts):
            return no_bars()
        periods = self._in_unit(unit_of(bulk_width(starts)), report_filter)
        dated = np.zeros(len(starts), dtype=np.int64) if report_filter.by_publication else self._dated[mask]
        return count_bars(periods._replace(codes=periods.codes[mask]), self._event_types.codes[mask], dated)

    @cached_property
    def _dated(self) -> NDArray[np.int64]:
        """How each row is dated, as a number in DATED."""
        codes = column_labels(self.table["time_precision"], tuple(map(str, TimePrecision))).codes
        return dated_codes(codes, self.table["date_ongoing"].to_numpy())

    def _in_unit(self, unit: str, report_filter: ReportFilter) -> Periods:
        key = (unit, report_filter.by_publication)
        if key not in self._periods:
            self._periods[key] = periods_of(self._days(report_filter).start, unit)
        return self._periods[key]

    def _days(self, report_filter: ReportFilter) -> "_Days":
        """The periods the filter's range speaks of."""
        return self._publications if report_filter.by_publication else self._events

    @cached_property
    def _publications(self) -> "_Days":
        days = self.table["published"].to_numpy().astype("datetime64[D]")
        return _days_of(days, days)

    @cached_property
    def _searched(self) -> Searched:
        return Searched(self.reports)

    @cached_property
    def _places(self) -> Places:
        return Places.of(self.reports, self.table[SYMBOL])

    def _in_time(self, report_filter: ReportFilter) -> Mask | None:
        first, last, days = report_filter.first, report_filter.last, self._days(report_filter)
        if first is None and last is None and report_filter.include_undated:
            return None
        overlaps = np.ones(len(days.start), dtype=bool)
        if last is not None:
            overlaps &= days.start <= day_number(last)
        if first is not None:
            overlaps &= days.end >= day_number(first)
        return overlaps | days.undated if report_filter.include_undated else overlaps & ~days.undated

    def _kept(self, report_filter: ReportFilter) -> Mask | None:
        """What neither the range nor the lists decide on: assertion, how exact and how sure the place is, words."""
        masks = [self._assertions.mask(report_filter.assertions)]
        masks += [*self._exact(report_filter), *self._named_or_near(report_filter)]
        found = [mask for mask in masks if mask is not None]
        return self._all(found) if found else None

    def _exact(self, report_filter: ReportFilter) -> Iterator[Mask]:
        if report_filter.least_exact:
            column = self.reports["geo_precision"]
            allowed = column.cat.categories.isin(list(precisions_from(report_filter.least_exact)))
            yield np.append(allowed, [False])[column.cat.codes]
        if report_filter.least_confidence > 0:
            # a missing confidence is no number and never large enough
            yield self.reports["geo_confidence"].to_numpy() >= report_filter.least_confidence

    def _named_or_near(self, report_filter: ReportFilter) -> Iterator[Mask]:
        if report_filter.box:
            yield self._places.inside(report_filter.box)
        if report_filter.text:
            yield _remembered(self._found, report_filter.text, self._searched.mask, _MOST_SEARCHED)
        if report_filter.ids:
            named = self.reports["event_id"].isin(report_filter.ids).to_numpy()
            yield self._repeats.all_of(named) if report_filter.once else named

    def _facet_masks(self, report_filter: ReportFilter) -> dict[Facet, Mask]:
        wanted = {facet: getattr(report_filter, facet.value) for facet in self._facets}
        if self._known_statuses <= wanted[Facet.STATUS]:
            # nothing of a store without rejected reports is looked at
            del wanted[Facet.STATUS]
        masks = {facet: self._facets[facet].mask(values) for facet, values in wanted.items()}
        return {facet: mask for facet, mask in masks.items() if mask is not None}

    def _all(self, masks: Iterable[Mask | None]) -> Mask:
        """The rows in every mask; None is all of them."""
        found = [mask for mask in masks if mask is not None]
        if not found:
            return np.ones(len(self.table), dtype=bool)
        return found[0] if len(found) == 1 else np.logical_and.reduce(found)


def _remembered(known: dict[_Key, _Value], key: _Key, make: Callable[[_Key], _Value], most: int) -> _Value:
    """The value of the key, made where it is not known; at most so many are kept, the latest."""
    found = known.get(key)
    if found is None:
        found = make(key)
        while len(known) >= most:
            # another thread may have been faster
            known.pop(next(iter(known), key), None)
        known[key] = found
    return found


def _others(masks: Mapping[Facet, Mask], facet: Facet) -> list[Mask]:
    return [mask for other, mask in masks.items() if other is not facet]


def _table(columns: Columns) -> pd.DataFrame:
    reports = report_frame(columns)
    hidden = {_ACTORS: typed(columns["actors"], "category"), _ARRIVAL: typed(columns["arrival"], "int64")}
    hidden[_ORIGIN] = typed([str(_origin(bool(one))) for one in columns["is_sample"]], "category")
    return reports.assign(**hidden, **{SYMBOL: symbols_of(reports)})


def _origin(is_sample: bool) -> Origin:
    return Origin.SAMPLE if is_sample else Origin.OWN


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
    return _without_unused(both) if rows_left else both


def _together(parts: "list[pd.Series[Any]]") -> Any:
    """A column in parts as one."""
    if len(parts) == 1 or not isinstance(parts[0].dtype, pd.CategoricalDtype):
        return pd.concat(parts, ignore_index=True)
    return union_categoricals(parts, sort_categories=True)


def _without_unused(values: pd.Categorical) -> pd.Categorical:
    """The same without categories no row has; pandas sorts all rows for it, one second for a million of 39 columns."""
    used = np.bincount(values.codes.astype(np.int64) + 1, minlength=len(values.categories) + 1)[1:] > 0
    if used.all():
        return values
    numbers = np.append(np.cumsum(used) - 1, -1)
    return pd.Categorical.from_codes(numbers[values.codes], categories=values.categories[used])


class _Days(NamedTuple):
    """First and last day of each row in days since 1970, open ends at the ends of time, and which rows have neither."""

    start: Days
    end: Days
    undated: Mask


def _periods(table: pd.DataFrame) -> _Days:
    starts, ends = (table[name].to_numpy().astype("datetime64[D]") for name in ("event_date_start", "event_date_end"))
    found = _days_of(starts, ends)
    return found._replace(end=np.where(table["date_ongoing"].to_numpy(), np.int32(_END), found.end))


def _days_of(starts: "NDArray[np.datetime64]", ends: "NDArray[np.datetime64]") -> _Days:
    start = np.where(np.isnat(starts), NO_START, starts.astype("int64")).astype(np.int32)
    end = np.where(np.isnat(ends), _END, ends.astype("int64")).astype(np.int32)
    return _Days(start, end, np.isnat(starts) & np.isnat(ends))
