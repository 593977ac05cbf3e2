"""Columns as numbers, for filtering and counting a million rows in milliseconds."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pandas import Series

from data.frames import actor_sides
from geo.query import NOBODY_NAMED

Mask = NDArray[np.bool_]
Codes = NDArray[np.int32]


@dataclass(frozen=True)
class Labels:
    """Row i has value names[codes[i]]; none where that is -1."""

    names: tuple[str, ...]
    codes: Codes

    def mask(self, wanted: frozenset[str]) -> Mask | None:
        """The rows that have a wanted value; None for all of them, when none is named."""
        return np.take(_chosen(self.names, wanted), self.codes, mode="wrap") if wanted else None

    def counts(self, mask: Mask | None) -> Mapping[str, int]:
        """Number of rows of the mask (None: of all rows) per value, zeros included."""
        if self._is_one_for_all:
            return MappingProxyType({self.names[0]: len(self.codes) if mask is None else int(np.count_nonzero(mask))})
        codes = self.codes if mask is None else self.codes[mask]
        numbers = np.bincount(codes + 1, minlength=len(self.names) + 1)[1:]
        return MappingProxyType(dict(zip(self.names, numbers.tolist(), strict=True)))

    @cached_property
    def _is_one_for_all(self) -> bool:
        return len(self.names) == 1 and not self.codes.any()

    def values_of(self, rows: NDArray[np.integer]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Every value of these rows: its place in `rows`, and the number of the value."""
        values = self.codes[rows].astype(np.int64)
        found = np.flatnonzero(values >= 0)
        return found, values[found]

    def by_frequency(self) -> "Labels":
        """The same with the names by how often they occur, then by name."""
        numbers = np.bincount(self.codes + 1, minlength=len(self.names) + 1)[1:]
        names, places = _by_frequency(self.names, numbers)
        return Labels(names, np.append(places, np.int32(-1))[self.codes])


@dataclass(frozen=True)
class ListLabels:
    """A row has as many values as its list: lists[codes[row]] are numbers of names."""

    names: tuple[str, ...]
    codes: Codes
    lists: tuple[tuple[int, ...], ...]

    @cached_property
    def _of_list(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """All names of all lists, and the list of each."""
        flat = np.array([number for found in self.lists for number in found], dtype=np.int64)
        return flat, np.repeat(np.arange(len(self.lists)), [len(found) for found in self.lists])

    def mask(self, wanted: frozenset[str]) -> Mask | None:
        """The rows that have a wanted value; None for all of them, when none is named."""
        if not wanted:
            return None
        chosen = _chosen(self.names, wanted)
        wanted_lists = np.array([any(chosen[number] for number in found) for found in self.lists], dtype=bool)
        return np.asarray(wanted_lists[self.codes])

    def counts(self, mask: Mask | None) -> Mapping[str, int]:
        """Number of rows of the mask (None: of all rows) per value, zeros included."""
        codes = self.codes if mask is None else self.codes[mask]
        per_list = np.bincount(codes, minlength=len(self.lists))
        flat, lists = self._of_list
        numbers = np.bincount(flat, weights=per_list[lists], minlength=len(self.names)).astype(np.int64)
        return MappingProxyType(dict(zip(self.names, numbers.tolist(), strict=True)))

    def values_of(self, rows: NDArray[np.integer]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Every value of these rows: its place in `rows`, and the number of the value."""
        flat, of_list = self._of_list
        starts = np.searchsorted(of_list, np.arange(len(self.lists) + 1))
        lists = self.codes[rows]
        sizes = starts[lists + 1] - starts[lists]
        found = np.repeat(np.arange(len(rows)), sizes)
        # the values of a row stand one after the other from its list's start
        nth = np.arange(len(found)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        return found, flat[np.repeat(starts[lists], sizes) + nth]

    def by_frequency(self) -> "ListLabels":
        """The same with the names by how often they occur, then by name."""
        numbers = np.array(list(self.counts(None).values()), dtype=np.int64)
        names, places = _by_frequency(self.names, numbers)
        return ListLabels(
            names, self.codes, tuple(tuple(int(places[number]) for number in found) for found in self.lists)
        )


def column_labels(column: "Series[Any]", names: tuple[str, ...] | None = None) -> Labels:
    """The labels of a categorical column, under the names given or its own."""
    codes = np.asarray(column.cat.codes, dtype=np.int32)
    if names is None:
        return Labels(tuple(column.cat.categories), codes)
    numbers = np.array([*(names.index(name) for name in column.cat.categories), -1], dtype=np.int32)
    return Labels(names, numbers[codes])


def filled_labels(column: "Series[Any]", missing: str) -> Labels:
    """The labels of a categorical column, and `missing` for the rows without a value, where there are any."""
    names, codes = tuple(column.cat.categories), np.asarray(column.cat.codes, dtype=np.int32)
    if not (codes < 0).any():
        return Labels(names, codes)
    if missing not in names:
        names = (*names, missing)
    return Labels(names, np.where(codes < 0, np.int32(names.index(missing)), codes))


def actor_labels(column: "Series[Any]") -> ListLabels:
    """The labels of the store's lists of actors, NOBODY_NAMED for an empty one."""
    listed = [
        tuple(dict.fromkeys(name for side in actor_sides(text) for name in side.names)) or (NOBODY_NAMED,)
        for text in column.cat.categories
    ]
    names = tuple(sorted({name for found in listed for name in found}))
    numbers = {name: number for number, name in enumerate(names)}
    lists = tuple(tuple(numbers[name] for name in found) for found in listed)
    return ListLabels(names, np.asarray(column.cat.codes, dtype=np.int32), lists)


def _chosen(names: tuple[str, ...], wanted: frozenset[str]) -> Mask:
    # one more at the end, which -1 points at: no value
    return np.array([*(name in wanted for name in names), False], dtype=bool)


def _by_frequency(names: tuple[str, ...], numbers: NDArray[Any]) -> tuple[tuple[str, ...], Codes]:
    order = sorted(range(len(names)), key=lambda number: (-numbers[number], names[number]))
    places = np.empty(len(names), dtype=np.int32)
    places[order] = np.arange(len(order), dtype=np.int32)
    return tuple(names[number] for number in order), places
