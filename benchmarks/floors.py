"""The floors no change may fall below, and the digests of the files they were measured on (floors.json).

The file is sealed: a floor changed by hand breaks the seal. `--raise` lifts floors to what is measured;
`--allow-regression` lowers a broken one, or accepts a changed file, when a line of CHANGELOG.md names it.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from math import floor
from pathlib import Path

from benchmarks.measures import Measured

PATH = Path(__file__).with_name("floors.json")
# A floor lies this much under the figure it was raised to, or as much as one gold item weighs where that is more.
MARGIN = 0.005


@dataclass(frozen=True, slots=True, kw_only=True)
class Floors:
    """Floor by row name, and sha256 (hex) by file name; for a count of faults the floor is the most allowed."""

    floors: Mapping[str, float]
    files: Mapping[str, str]
    seal: str

    @property
    def is_sealed(self) -> bool:
        """Whether nobody has changed the file by hand."""
        return self.seal == seal_of(self.floors, self.files)


def read_floors(path: Path = PATH) -> Floors:
    """The floors as they stand in the file."""
    stored = json.loads(path.read_text("utf-8"))
    return Floors(floors=stored["floors"], files=stored["files"], seal=stored["seal"])


def write_floors(floors: Floors, path: Path = PATH) -> None:
    """Write the floors with a fresh seal."""
    ordered = {"floors": dict(sorted(floors.floors.items())), "files": dict(sorted(floors.files.items()))}
    stored = {**ordered, "seal": seal_of(floors.floors, floors.files)}
    path.write_text(json.dumps(stored, indent=1, ensure_ascii=False) + "\n", "utf-8")


def seal_of(floors: Mapping[str, float], files: Mapping[str, str]) -> str:
    """Sha256 (hex) of the content."""
    return sha256(json.dumps([floors, files], sort_keys=True).encode()).hexdigest()


def holds(measured: Measured, least: float) -> bool:
    """Whether the figure keeps its floor."""
    return measured.value <= least if measured.is_fault_count else measured.value >= least


def raised(floors: Floors, measured: Iterable[Measured], digests: Mapping[str, str]) -> Floors:
    """The floors lifted to the figures, never lowered; rows and files that are new get theirs."""
    lifted = dict(floors.floors)
    for row in measured:
        if row.is_reported_only:
            continue
        stands = lifted.get(row.row)
        reached = _reached(row)
        if stands is None or holds(replace(row, value=reached), stands):
            lifted[row.row] = reached
    return replace(floors, floors=lifted, files={**digests, **floors.files})


def lowered(
    floors: Floors, broken: Iterable[Measured], changed: Mapping[str, str], changelog: Sequence[str]
) -> tuple[Floors, tuple[str, ...]]:
    """The floors with broken ones lowered and changed files accepted, and the names that no changelog line holds."""
    lower = {row.row: _reached(row) for row in broken if _is_told(row.row, changelog)}
    accepted = {name: digest for name, digest in changed.items() if _is_told(name, changelog)}
    names = [row.row for row in broken] + list(changed)
    untold = tuple(name for name in names if name not in lower and name not in accepted)
    return replace(floors, floors={**floors.floors, **lower}, files={**floors.files, **accepted}), untold


def _reached(measured: Measured) -> float:
    if measured.is_fault_count or measured.is_acceptance:
        return measured.value
    margin = max(MARGIN, 1 / measured.count) if measured.count else MARGIN
    return max(0.0, floor((measured.value - margin) * 1000) / 1000)


def _is_told(name: str, changelog: Sequence[str]) -> bool:
    return any(name in line for line in changelog)
