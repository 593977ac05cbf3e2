"""How far the score of a place can be trusted: python -m benchmarks.reliability [--readme].

Of the names that were found and placed, binned by score: how many, the mean score, and the share within 161 km of where
the gold says. A score that keeps its word has both equal. ECE: mean difference of the two, weighted by the bins' sizes.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.lines import Line, line_from, read_lines
from benchmarks.measures import ADJECTIVE_CORPORA, TOPONYM_CORPORA, corpus_file, event_files
from benchmarks.predict import Predictor, read_tasks
from data.lines import Task, task_of
from geo.distance import distance_km

NEAR_KM = 161.0
BINS = 10
README = Path(__file__).parent / "README.md"
MARKS = ("<!-- reliability -->", "<!-- /reliability -->")


class Scored(NamedTuple):
    """The score of one placed name, and whether it lies within 161 km of the gold."""

    score: float
    is_right: bool


class Bin(NamedTuple):
    """Names whose scores lie in one tenth: how many, their mean score, the share that is right."""

    size: int
    mean: float
    right: float


def bins(scored: Sequence[Scored]) -> list[Bin | None]:
    """The ten bins from 0 to 1; None for an empty one."""
    found: list[list[Scored]] = [[] for _ in range(BINS)]
    for one in scored:
        found[min(BINS - 1, int(one.score * BINS))].append(one)
    return [
        Bin(len(row), sum(one.score for one in row) / len(row), sum(one.is_right for one in row) / len(row))
        if row
        else None
        for row in found
    ]


def expected_error(scored: Sequence[Scored]) -> float:
    """Expected calibration error, 0..1; 0 when nothing was scored."""
    filled = [row for row in bins(scored) if row is not None]
    return sum(row.size * abs(row.mean - row.right) for row in filled) / max(1, len(scored))


def match(gold: Line, toponyms: Sequence[dict[str, object]]) -> Iterator[Scored]:
    """The placed names that stand exactly where a gold name with a position stands."""
    positions = {(one.start, one.end): one for one in gold.toponyms if one.lat is not None and one.lon is not None}
    for found in toponyms:
        one = positions.get((found["start"], found["end"]))  # type: ignore[arg-type]  # JSON
        if one is not None and found["lat"] is not None and one.lat is not None and one.lon is not None:
            km = distance_km(one.lat, one.lon, float(str(found["lat"])), float(str(found["lon"])))
            yield Scored(float(str(found["score"])), km <= NEAR_KM)


def measure(predictor: Predictor, tasks: Sequence[Task], gold: Sequence[Line], *, adjectives: bool) -> list[Scored]:
    """Every placed name of the articles that has a gold position."""
    lines = predictor.lines(tasks, adjectives=adjectives)
    return [one for line, row in zip(lines, gold, strict=True) for one in match(row, json.loads(line)["toponyms"])]


def corpora() -> Iterator[tuple[str, list[Task], list[Line], bool]]:
    """Our own passages, and the public corpora that lie beside the repository."""
    rows = [json.loads(line) for path in event_files("dev") for line in path.read_text("utf-8").splitlines()]
    yield "own events dev", [task_of(json.dumps(row)) for row in rows], [line_from(row) for row in rows], False
    for name in TOPONYM_CORPORA:
        path = corpus_file(name)
        if path.exists():
            yield name, read_tasks(path), list(read_lines(path).values()), name in ADJECTIVE_CORPORA


def table(results: Sequence[tuple[str, Sequence[Scored]]]) -> list[str]:
    """One column per corpus, one line per tenth of the score: names, and the share of them that is right."""
    lines = [f"{'score':10}" + "".join(f"{name:>18}" for name, _ in results)]
    for number in range(BINS):
        cells = []
        for _, scored in results:
            row = bins(scored)[number]
            cells.append("-" if row is None else f"{row.right:.2f} of {row.size:4}")
        lines.append(f"{number / BINS:.1f}-{(number + 1) / BINS:.1f}   " + "".join(f"{cell:>18}" for cell in cells))
    lines.append(f"{'names':10}" + "".join(f"{len(scored):>18}" for _, scored in results))
    lines.append(f"{'ECE':10}" + "".join(f"{expected_error(scored):>18.3f}" for _, scored in results))
    return lines


def write_table(lines: Sequence[str], readme: Path = README) -> None:
    """Put the table between the readme's marks."""
    before, _, rest = readme.read_text("utf-8").partition(MARKS[0])
    _, _, after = rest.partition(MARKS[1])
    shown = "\n".join(("```text", *lines, "```"))
    readme.write_text(f"{before}{MARKS[0]}\n{shown}\n{MARKS[1]}{after}", "utf-8")


def main() -> None:
    """Measure and print; with --readme write the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reliability", description="Do scores keep their word?")
    parser.add_argument("--readme", action="store_true", help="write the table into benchmarks/README.md")
    parser.add_argument("--workers", type=int, default=2)
    chosen = parser.parse_args()
    with Predictor(chosen.workers) as predictor:
        results = [
            (name, measure(predictor, tasks, gold, adjectives=adjectives))
            for name, tasks, gold, adjectives in corpora()
        ]
    lines = table(results)
    print(*lines, sep="\n")
    if chosen.readme:
        write_table(lines)


if __name__ == "__main__":
    main()
