"""Values that the modules of this package hand on. Conventions as in geo/model.py."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from geo.model import NameKind, Place


class AddedPlace(NamedTuple):
    """A place of a source with everything it is called; `names` holds the place's own name too.

    `line` is that of its row in the file, 0 when it is no longer known.
    """

    place: Place
    names: Mapping[str, NameKind]
    line: int = 0


class BadRow(NamedTuple):
    """A row that gives no place: its line (or feature) counted from 1, and why, without a full stop."""

    line: int
    reason: str


class LeftOut(NamedTuple):
    """A sound row of a kind that is not wanted; `reason` is a plural noun: "streams and wadis"."""

    reason: str


# What a reader yields, in the order of the file.
Row = AddedPlace | BadRow | LeftOut


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Whose places they are and on what terms; `attribution` must be shown with them."""

    licence: str
    attribution: str


@dataclass(slots=True, kw_only=True)
class Reading:
    """What a file held. Of the bad rows only the first ones are kept; `n_bad` counts them all."""

    form: str
    terms: Terms | None
    places: list[AddedPlace] = field(default_factory=list)
    bad_rows: list[BadRow] = field(default_factory=list)
    n_bad: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceSource:
    """A source of added places as it is kept; `added_at` is ISO 8601 in UTC.

    `n_merged` of its `n_places` were known before: their names went to the place that was there.
    """

    id: str
    title: str
    form: str
    file_name: str
    sha256: str
    licence: str
    attribution: str
    added_at: str
    n_places: int
    n_merged: int
    n_bad: int
    n_left_out: int
