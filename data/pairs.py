"""Pairs of reports that were not taken for one happening and nearly were, for a person to decide."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.store.incidents import IncidentReport
from data.store.records import Filed
from geo.codes import POINT_PRECISIONS
from geo.corrections import Field, ReviewStatus
from geo.distance import EARTH_RADIUS_KM
from geo.incidents_compare import COMPATIBLE, Comparison
from geo.model import EventType, Reason
from geo.query import DRAWN_ASSERTIONS

# Of the reports that came in last: what came in long ago was suggested then.
RECENT_REPORTS = 5_000
# One day of a war in one country; more would be compared with each other in squares.
_MOST_OF_A_DAY = 200
# How many are compared exactly (0.1 ms each and their rows from the store), and how many are shown.
_MOST_COMPARED = 400
MOST_PAIRS = 60
# Two towns this far apart are not the same to any rule of geo.incidents_compare.
_FAR_KM = 60.0
# Below this score next to nothing agrees: the day is another, the place another, or both are vague.
LEAST_SCORE = 0.2

Compared = tuple[IncidentReport, IncidentReport, Comparison]

_KINDS = tuple(EventType)
_FITS = np.array([[two in COMPATIBLE[one] for two in _KINDS] for one in _KINDS], dtype=bool)
_COLUMNS = (
    "event_id", "incident_id", "doc_id", "event_type", "country", "latitude", "longitude",
    "killed_low",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two reports of different incidents, how alike they are (0..1), and what speaks for and against.

    `one` was published first, as far as that is known; of the same day the one whose event began first.
    """

    one: IncidentReport
    two: IncidentReport
    score: float
    reasons: tuple[Reason, ...]

    @property
    def key(self) -> str:
        """Both ids."""
        return f"{self.one.event_id}+{self.two.event_id}"


def likely_pairs(reports: pd.DataFrame) -> list[tuple[str, str]]:
    """Ids of reports of different articles and incidents that agree on country, kind and (nearly) day: the likeliest
    first, _MOST_COMPARED at most."""
    rows = _dated(reports)
    pairs = pd.concat([_joined(rows, days_apart) for days_apart in (0, 1)], ignore_index=True)
    fits = (
        (pairs["doc_id_x"] != pairs["doc_id_y"])
        & (pairs["incident_id_x"] != pairs["incident_id_y"])
        & _FITS[pairs["kind_x"], pairs["kind_y"]]
    )
    pairs = pairs[fits]
    km = _distances(pairs)
    pairs, km = pairs[km <= _FAR_KM], km[km <= _FAR_KM]
    likely = np.lexsort(
        (
            pairs["event_id_y"],
            pairs["event_id_x"],
            pairs["days_apart"],
            km,
            pairs["kind_x"] != pairs["kind_y"],
            pairs["killed_low_x"].fillna(-1) != pairs["killed_low_y"].fillna(-2),
        )
    )[:_MOST_COMPARED]
    chosen = pairs.iloc[likely]
    return [(str(one), str(two)) for one, two in zip(chosen["event_id_x"], chosen["event_id_y"], strict=True)]


def _dated(reports: pd.DataFrame) -> pd.DataFrame:
    """One report of every incident with a day and a country that happened, of those that came in last."""
    latest = reports.tail(RECENT_REPORTS)
    kept = (
        latest["incident_id"].notna()
        & latest["event_date_start"].notna()
        & latest["country"].notna()
        & ~latest["date_ongoing"]
        & latest["assertion"].isin(DRAWN_ASSERTIONS)
        & (latest["review_status"] != ReviewStatus.REJECTED.value)
    )
    rows = latest[kept].drop_duplicates("incident_id")
    days = rows["event_date_start"].to_numpy().astype("datetime64[D]").astype("int64")
    found = rows[list(_COLUMNS)].astype({"country": "object", "doc_id": "object"})
    found = found.assign(day=days, kind=rows["event_type"].map(_KINDS.index).astype("int64"))
    found["is_point"] = rows["geo_precision"].isin([str(one) for one in POINT_PRECISIONS])
    return found[found.groupby(["country", "day"]).cumcount() < _MOST_OF_A_DAY]


def _joined(rows: pd.DataFrame, days_apart: int) -> pd.DataFrame:
    """Every pair of one country whose days lie so far apart; each pair once."""
    later = rows.assign(day=rows["day"] - days_apart)
    pairs = rows.merge(later, on=["country", "day"]).assign(days_apart=days_apart)
    return pairs[pairs["event_id_x"] < pairs["event_id_y"]] if days_apart == 0 else pairs


def _distances(pairs: pd.DataFrame) -> NDArray[np.float64]:
    """How far the places of each pair lie apart in km; 0 where one is an area, which may hold the other."""
    lat_one, lat_two = np.radians(pairs["latitude_x"]), np.radians(pairs["latitude_y"])
    half_lat = (lat_two - lat_one) / 2
    half_lon = np.radians(pairs["longitude_y"] - pairs["longitude_x"]) / 2
    chord = np.sin(half_lat) ** 2 + np.cos(lat_one) * np.cos(lat_two) * np.sin(half_lon) ** 2
    km = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(chord))
    both = pairs["is_point_x"] & pairs["is_point_y"]
    return np.where(both, km, 0.0)


def decided_pairs(records: Iterable[Filed]) -> frozenset[frozenset[str]]:
    """The pairs of reports on which somebody has said something, "not sure" included."""
    return frozenset(
        frozenset({filed.report_id, filed.other_report_id})
        for filed in records
        if filed.record.field is Field.SAME_EVENT and filed.report_id and filed.other_report_id
    )


def _told(report: IncidentReport) -> tuple[date, date, str]:
    """What decides which of two reports stands first."""
    return report.published or date.max, report.date_start or date.max, report.event_id


def nearly_one(compared: Iterable[Compared], decided: Collection[frozenset[str]]) -> tuple[Pair, ...]:
    """Those that are possible, alike enough and undecided, the most alike first; MOST_PAIRS at most."""
    pairs = (
        Pair(one=first, two=then, score=found.score, reasons=found.reasons)
        for one, two, found in compared
        for first, then in [sorted((one, two), key=_told)]
        if found.is_possible and found.score >= LEAST_SCORE and frozenset({one.event_id, two.event_id}) not in decided
    )
    return tuple(sorted(pairs, key=lambda pair: (-pair.score, pair.key)))[:MOST_PAIRS]
