"""Counting happenings instead of reports: which reports share their incident with others, and how many that makes.

Most incidents are told once, so only the others are looked at: a filter over a million reports costs little more than
counting the reports as long as few of them repeat each other.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.labels import Labels, ListLabels, Mask
from geo.model import GeoPrecision
from geo.query import DRAWN_ASSERTIONS

Rows = NDArray[np.integer]

# The finest first: of an incident's reports the one that says best where it was stands for it.
_FINEST_FIRST = tuple(map(str, GeoPrecision))


@dataclass(frozen=True)
class Repeats:
    """The rows of incidents that more than one report tells, by incident, the best placed first; and their incidents.

    The best is drawn and dated, its place the finest and surest; of equals the first that arrived.
    """

    rows: Rows
    incidents: Rows

    @classmethod
    def of(cls, reports: pd.DataFrame) -> "Repeats":
        """Those of a table with the columns of data.frames."""
        codes, names = pd.factorize(reports["incident_id"])
        # one more, which -1 points at: no incident
        sizes = np.append(np.bincount(codes[codes >= 0], minlength=len(names)), 0)
        rows = np.flatnonzero(sizes[codes] > 1)
        shared = reports.iloc[rows]
        order = np.lexsort(
            (
                rows,
                -shared["geo_confidence"].fillna(0.0).to_numpy(),
                shared["geo_precision"].cat.set_categories(_FINEST_FIRST).cat.codes.to_numpy(),
                shared["event_date_start"].isna().to_numpy(),
                ~shared["assertion"].isin(DRAWN_ASSERTIONS).to_numpy(),
                codes[rows],
            )
        )
        return cls(rows=rows[order].astype(np.int32), incidents=codes[rows[order]].astype(np.int32))

    def once(self, mask: Mask) -> Mask:
        """The rows of the mask, of every incident only the best of those in it."""
        inside = mask[self.rows]
        rows, incidents = self.rows[inside], self.incidents[inside]
        found = mask.copy()
        found[rows[1:][incidents[1:] == incidents[:-1]]] = False
        return found

    def all_of(self, mask: Mask) -> Mask:
        """The mask with every report of the incidents in it."""
        found = mask.copy()
        found[self.rows[np.isin(self.incidents, self.incidents[mask[self.rows]])]] = True
        return found


@dataclass(frozen=True)
class Surplus:
    """For the values of a facet: how many reports of a mask tell an incident that another one with the value tells."""

    rows: Rows
    # of each row its pair of value and incident, and of each pair its value
    pairs: Rows
    values: Rows
    n_values: int

    @classmethod
    def of(cls, repeats: Repeats, labels: Labels | ListLabels) -> "Surplus":
        """Of a facet's values."""
        found, values = labels.values_of(repeats.rows)
        rows, incidents = repeats.rows[found], repeats.incidents[found]
        order = np.lexsort((incidents, values))
        rows, values, incidents = rows[order], values[order], incidents[order]
        is_new = np.ones(len(rows), dtype=bool)
        is_new[1:] = (values[1:] != values[:-1]) | (incidents[1:] != incidents[:-1])
        # half the bytes: what a filter costs here is reading them
        pairs = (np.cumsum(is_new) - 1).astype(np.int32)
        return cls(rows=rows.astype(np.int32), pairs=pairs, values=values[is_new], n_values=len(labels.names))

    def counts(self, mask: Mask | None) -> NDArray[np.int64]:
        """Per value, what is to be taken from the number of reports to have the number of incidents."""
        inside = slice(None) if mask is None else mask[self.rows]
        pairs = self.pairs[inside]
        again = pairs[1:][pairs[1:] == pairs[:-1]]
        return np.bincount(self.values[again], minlength=self.n_values)


def with_ranges(chosen: pd.DataFrame, told: pd.DataFrame) -> pd.DataFrame:
    """The chosen reports, one per incident, with the numbers of all that were told: the lowest and highest stated.

    A report of "at least 5" states 5. `n_reports` is how many of `told` speak of the incident.
    """
    stated = told.assign(killed_high=told["killed_high"].fillna(told["killed_low"]))
    groups = stated.groupby("incident_id", observed=True)
    numbers = groups.agg(
        killed_low=("killed_low", "min"),
        killed_best=("killed_best", "min"),
        killed_high=("killed_high", "max"),
        injured_best=("injured_best", "min"),
        n_reports=("event_id", "size"),
    )
    shared = chosen["incident_id"].isin(numbers.index[numbers["n_reports"] > 1])
    known = numbers.loc[chosen.loc[shared, "incident_id"]]
    ranged = chosen.copy()
    ranged["n_reports"] = ranged["n_reports"].where(shared, 1)
    for name in numbers.columns:
        ranged.loc[shared, name] = known[name].to_numpy()
    return ranged
