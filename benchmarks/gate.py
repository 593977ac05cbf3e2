"""Whether Dateline still reads as well as it did: every figure against its floor.

    python -m benchmarks.gate                     measure and judge; exit 1 when a floor is broken
    python -m benchmarks.gate --raise             lift the floors to what is measured
    python -m benchmarks.gate --allow-regression  lower what CHANGELOG.md owns up to
    python -m benchmarks.gate --readme            write the table into benchmarks/README.md

Figures on texts that are not ours to ship are measured where ../shared lies beside the repository.
"""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from time import monotonic

from benchmarks import measures
from benchmarks.floors import Floors, holds, lowered, raised, read_floors, write_floors
from benchmarks.incidents import measure_incidents
from benchmarks.measures import Measured
from benchmarks.predict import WORKERS, Predictor
from data.recognisers.choice import FAST
from geo.errors import DatelineError

CHANGELOG = measures.ROOT / "CHANGELOG.md"
README = measures.ROOT / "benchmarks" / "README.md"
MARKS = ("<!-- measured -->", "<!-- /measured -->")


def measure(predictor: Predictor) -> Iterator[Measured]:
    """Every figure of the default recogniser that can be measured here, in the order of the table."""
    yield from measures.measure_own_toponyms(predictor)
    yield from measures.measure_own_dates(predictor)
    yield from measures.measure_samples(predictor)
    yield from measures.measure_own_events(predictor)
    yield from measure_incidents(predictor)
    if measures.SEED.exists():
        yield from measures.measure_seed(predictor)
    yield from _corpora(predictor)
    if measures.CORPORA.exists():
        for name in (*measures.EVENT_CORPORA, *measures.NAMED_EVENT_CORPORA):
            yield from measures.measure_event_corpus(name, predictor)


def measure_fast(predictor: Predictor) -> Iterator[Measured]:
    """What hangs on the recogniser, measured with `fast`; the rows' stages end in its name."""
    for row in _recognition(predictor):
        yield replace(row, stage=f"{row.stage}, {predictor.recogniser}")


def _recognition(predictor: Predictor) -> Iterator[Measured]:
    yield from measures.measure_own_toponyms(predictor)
    if measures.SEED.exists():
        yield from measures.measure_seed(predictor)
    yield from _corpora(predictor)


def _corpora(predictor: Predictor) -> Iterator[Measured]:
    if measures.CORPORA.exists():
        for name in measures.TOPONYM_CORPORA:
            yield from measures.measure_toponym_corpus(name, predictor)
        for name in (*measures.RECOGNITION_CORPORA, *measures.HISTORICAL_CORPORA):
            yield from measures.measure_recognition_corpus(name, predictor)


def digests(paths: Sequence[Path]) -> dict[str, str]:
    """Sha256 (hex) by file; files of the repository go by their path in it."""
    return {_shown_path(path): sha256(path.read_bytes()).hexdigest() for path in paths}


def _shown_path(path: Path) -> str:
    return path.relative_to(measures.ROOT).as_posix() if path.is_relative_to(measures.ROOT) else path.name


def changed_files(floors: Floors, present: Mapping[str, str]) -> dict[str, str]:
    """The files that are not what the floors were measured on, with their digest now."""
    return {name: digest for name, digest in present.items() if floors.files.get(name, digest) != digest}


def unmeasured(floors: Floors, rows: Sequence[Measured]) -> list[str]:
    """Floors that nothing was held against although their corpus is here."""
    seen = {row.row for row in rows}
    absent = _absent_corpora()
    return [name for name in floors.floors if name not in seen and name.partition(" / ")[0] not in absent]


def _absent_corpora() -> set[str]:
    absent = set() if measures.SEED.exists() else {"seed"}
    if not measures.CORPORA.exists():
        absent |= set(measures.CORPUS_NAMES)
    return absent


def table(rows: Sequence[Measured], floors: Floors) -> list[str]:
    """One line per figure: corpus, stage, measured, floor, number of gold items, verdict; then what is not here."""
    lines = [f"{'corpus':28}{'stage':28}{'measured':>9}{'floor':>8}{'of':>7}  verdict"]
    for row in rows:
        least = floors.floors.get(row.row)
        shown = f"{row.value:.0f}" if row.is_fault_count else f"{row.value:.3f}"
        verdict = "no floor" if least is None else "ok" if holds(row, least) else "BROKEN"
        lines.append(f"{row.corpus:28}{row.stage:28}{shown:>9}{_shown(least, row):>8}{row.count:>7}  {verdict}")
    return lines + [
        f"{corpus:28}not measured here: ../shared/{'seed' if corpus == 'seed' else 'bench'} is absent"
        for corpus in sorted(_absent_corpora())
    ]


def write_table(lines: Sequence[str], readme: Path = README) -> None:
    """Put the table between the readme's marks."""
    before, _, rest = readme.read_text("utf-8").partition(MARKS[0])
    _, _, after = rest.partition(MARKS[1])
    shown = "\n".join(("```text", *lines, "```"))
    readme.write_text(f"{before}{MARKS[0]}\n{shown}\n{MARKS[1]}{after}", "utf-8")


def _shown(least: float | None, row: Measured) -> str:
    if least is None:
        return "-"
    return f"<={least:.0f}" if row.is_fault_count else f"{least:.3f}"


def judge(rows: Sequence[Measured], floors: Floors, present: Mapping[str, str]) -> list[str]:
    """What is wrong, one sentence each; empty when the gate is passed."""
    faults = [
        f"{row.row}: {row.value:.3f} is {'more' if row.is_fault_count else 'less'} than {floors.floors[row.row]:.3f}."
        for row in rows
        if row.row in floors.floors and not holds(row, floors.floors[row.row])
    ]
    faults += [
        f"{name}: the file is not the one its floors were measured on." for name in changed_files(floors, present)
    ]
    faults += [f"{name}: there is a floor and nothing was measured." for name in unmeasured(floors, rows)]
    if not floors.is_sealed:
        faults.append("floors.json was changed by hand; restore it, and use --raise or --allow-regression.")
    return faults


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the table, judge; 1 when a floor is broken or a file has changed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.gate", description="Measure against pinned floors.")
    parser.add_argument("--raise", dest="lift", action="store_true", help="lift floors to what is measured")
    parser.add_argument(
        "--allow-regression", action="store_true", help="lower broken floors that a line of CHANGELOG.md names"
    )
    parser.add_argument("--readme", action="store_true", help="write the table into benchmarks/README.md")
    parser.add_argument("--workers", type=int, default=WORKERS)
    chosen = parser.parse_args(arguments)
    try:
        return _run(lift=chosen.lift, lower=chosen.allow_regression, readme=chosen.readme, workers=chosen.workers)
    except DatelineError as error:
        print(error)
        return 1


def _run(*, lift: bool, lower: bool, readme: bool, workers: int) -> int:
    started, floors = monotonic(), read_floors()
    with Predictor(workers) as predictor:
        rows = tuple(measure(predictor))
    with Predictor(workers, FAST) as predictor:
        rows += tuple(measure_fast(predictor))
    present = digests(measures.gold_files())
    if floors.is_sealed and (lift or lower):
        floors = _moved(floors, rows, present, lift=lift, lower=lower)
    lines = table(rows, floors)
    print(*lines, sep="\n")
    if readme:
        write_table(lines)
    faults = judge(rows, floors, present)
    print(*faults, sep="\n")
    print(f"{len(rows)} figures, {len(faults)} faults, {monotonic() - started:.0f} s")
    return 1 if faults else 0


def _moved(floors: Floors, rows: Sequence[Measured], present: Mapping[str, str], *, lift: bool, lower: bool) -> Floors:
    """The floors after raising or lowering, written to the file."""
    if lower:
        broken = [row for row in rows if row.row in floors.floors and not holds(row, floors.floors[row.row])]
        lines = CHANGELOG.read_text("utf-8").splitlines() if CHANGELOG.exists() else []
        floors, untold = lowered(floors, broken, changed_files(floors, present), lines)
        for name in untold:
            print(f"{name}: not lowered; CHANGELOG.md has no line that names it.")
    if lift:
        floors = raised(floors, rows, present)
    write_floors(floors)
    return read_floors()


if __name__ == "__main__":
    raise SystemExit(main())
