"""What is most worth a person's look, and how much has been looked at."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import pandas as pd

from data.store.store import Doubted
from geo.corrections import ReviewStatus
from geo.doubts import WEIGHTS, ReviewDoubt
from geo.query import CONFIRMED

# More than anybody looks at in one sitting.
MOST_ITEMS = 200
_NO_LIMIT = 2**31


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueItem:
    """A report worth a look: why, weightiest first, and how much."""

    event_id: str
    doubts: tuple[ReviewDoubt, ...]
    worth: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """Reports by how much a look is worth, at most MOST_ITEMS; reports by review status."""

    items: tuple[QueueItem, ...]
    statuses: Mapping[ReviewStatus, int]


def make_queue(doubted: Iterable[Doubted], reports: pd.DataFrame) -> Queue:
    """The queue of the reports that are doubted by themselves, and of those that others contradict."""
    contradicted = contradicted_reports(reports)
    items = {
        one.event_id: QueueItem(
            event_id=one.event_id,
            doubts=tuple(ReviewDoubt(name) for name in one.doubts.split(",")),
            worth=one.worth,
        )
        for one in doubted
    }
    for event_id in contradicted:
        before = items.get(event_id)
        doubts = {ReviewDoubt.NUMBERS, *(before.doubts if before else ())}
        items[event_id] = QueueItem(
            event_id=event_id,
            doubts=tuple(sorted(doubts, key=lambda doubt: -WEIGHTS[doubt])),
            worth=(before.worth if before else 0.0) + WEIGHTS[ReviewDoubt.NUMBERS],
        )
    ordered = sorted(items.values(), key=lambda item: (-item.worth, item.event_id))
    counts = reports["review_status"].value_counts()
    statuses = {status: int(counts.get(status.value, 0)) for status in ReviewStatus}
    return Queue(items=tuple(ordered[:MOST_ITEMS]), statuses=MappingProxyType(statuses))


def contradicted_reports(reports: pd.DataFrame) -> list[str]:
    """Of each incident whose reports state numbers of killed that cannot all be true, the first nobody looked at."""
    told = reports.loc[
        (reports["n_reports"] > 1) & reports["killed_low"].notna() & reports["incident_id"].notna(),
        ["event_id", "incident_id", "killed_low", "killed_high", "review_status"],
    ]
    told = told[told["review_status"] != ReviewStatus.REJECTED.value]
    if told.empty:
        return []
    ends = told.assign(most=told["killed_high"].fillna(_NO_LIMIT)).groupby("incident_id")
    contradicted = ends["killed_low"].max() > ends["most"].min()
    open_ones = told[told["incident_id"].map(contradicted) & ~told["review_status"].isin(CONFIRMED)]
    return [str(found) for found in open_ones.drop_duplicates("incident_id")["event_id"]]
