"""Reports of other incidents that may tell the same happening as one, for a person to decide."""

from dataclasses import dataclass

import pandas as pd

from data.store.incidents import IncidentReport
from geo.incidents_compare import COMPATIBLE, Comparison
from geo.model import EventType, Reason

# How far the days may lie apart, and how many are compared and shown.
_DAYS = 3
_MOST_COMPARED = 80
MOST_ALIKE = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """Another report, how alike it is (0..1; 0 when by the rules it cannot be the same), and what speaks for it."""

    report: IncidentReport
    score: float
    reasons: tuple[Reason, ...]


def near_reports(reports: pd.DataFrame, event_id: str) -> list[str]:
    """Ids of reports in other articles and incidents with a compatible type, near days and the same country."""
    rows = reports[reports["event_id"] == event_id]
    if rows.empty:
        return []
    own = rows.iloc[0]
    kinds = [str(kind) for kind in COMPATIBLE[EventType(own["event_type"])]]
    others = reports[
        reports["event_type"].isin(kinds)
        & (reports["doc_id"] != own["doc_id"])
        & reports["incident_id"].notna()
        & (reports["incident_id"] != own["incident_id"])
    ]
    if isinstance(own["country"], str):
        others = others[others["country"].isna() | (others["country"] == own["country"])]
    if not pd.isna(own["event_date_start"]):
        apart = (others["event_date_start"] - own["event_date_start"]).abs()
        others = others[apart.isna() | (apart <= pd.Timedelta(days=_DAYS))]
        others = others.assign(apart=apart).sort_values("apart", kind="stable", na_position="last")
    return [str(found) for found in others["event_id"].head(_MOST_COMPARED)]


def most_alike(compared: list[tuple[IncidentReport, Comparison]]) -> tuple[Alike, ...]:
    """The most alike first, MOST_ALIKE at most."""
    found = [Alike(report=report, score=one.score, reasons=one.reasons) for report, one in compared]
    return tuple(sorted(found, key=lambda one: (-one.score, one.report.event_id)))[:MOST_ALIKE]
