"""What people decided on pairs of reports, settled so that no two decisions contradict: the newer one holds."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

NOBODY: frozenset[str] = frozenset()


class Decision(NamedTuple):
    """Whether two reports, by id, speak of one happening."""

    one: str
    two: str
    is_same: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """`groups` names for a report its group of reports that are one happening; `apart` for a name those it is not.

    A report that is in no group is known by its own id.
    """

    groups: Mapping[str, str] = field(default_factory=dict)
    apart: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def name_of(self, report_id: str) -> str | None:
        """The name of a report that something was decided on; None for all others."""
        name = self.groups.get(report_id, report_id)
        return name if report_id in self.groups or name in self.apart else None


UNDECIDED = Settled()


def settle(decisions: Iterable[Decision]) -> Settled:
    """The decisions that hold, from those given oldest first; one that contradicts newer ones is passed over."""
    parents: dict[str, str] = {}
    apart: dict[str, set[str]] = defaultdict(set)

    def root(report_id: str) -> str:
        while (parent := parents.setdefault(report_id, report_id)) != report_id:
            parents[report_id] = parents[parent]
            report_id = parent
        return report_id

    for decision in reversed(list(decisions)):
        one, two = sorted((root(decision.one), root(decision.two)))
        if one == two or two in apart[one]:
            continue
        if decision.is_same:
            # the smaller id names the group, so that the order of the decisions does not show
            parents[two] = one
            for other in apart.pop(two, set()):
                apart[other].discard(two)
                apart[other].add(one)
                apart[one].add(other)
        else:
            apart[one].add(two)
            apart[two].add(one)
    sizes: dict[str, int] = defaultdict(int)
    for report_id in list(parents):
        sizes[root(report_id)] += 1
    return Settled(
        groups={report_id: root(report_id) for report_id in parents if sizes[root(report_id)] > 1},
        apart={name: frozenset(others) for name, others in apart.items() if others},
    )
