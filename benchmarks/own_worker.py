"""Runs Dateline over a corpus as benchmarks.peer_worker runs the others: opening apart, one core, time and memory.

python -m benchmarks.own_worker accurate|fast CORPUS.jsonl OUT.jsonl [--adjectives]
"""

import json
import resource
import sys
from pathlib import Path
from time import process_time

from benchmarks.predict import read_tasks
from data.lines import open_line_writer


def main() -> None:
    """Read the corpus; the first document is read once before."""
    engine, corpus, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    tasks = read_tasks(corpus)
    write = open_line_writer(adjectives="--adjectives" in sys.argv, recogniser=engine)
    write(tasks[0])
    started = process_time()
    lines = [write(task) for task in tasks]
    seconds = process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    spent = {"seconds": seconds, "megabytes": peak / (1e6 if sys.platform == "darwin" else 1e3)}
    out.write_text("".join(f"{line}\n" for line in [*lines, json.dumps(spent)]), encoding="utf-8")


if __name__ == "__main__":
    main()
