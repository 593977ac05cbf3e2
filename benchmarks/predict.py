"""What Dateline reads out of the articles of a file, over several processes.

    python -m benchmarks.predict CORPUS.jsonl [--adjectives] [--recogniser fast] [--workers 2] --out PREDICTED.jsonl

The same as `python -m data analyse`: same reader, same analyser, same lines; here as functions the gate calls.
"""

import argparse
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path

from data.analyser import BundledAnalyser
from data.lines import Task, task_of, write_line
from data.readers.reading import read_file
from data.recognisers.choice import RecogniserChoice
from data.settings import RECOGNISERS
from geo.errors import SettingsError
from geo.model import Analysis, Article

# Articles sent to a worker at once: small enough that two workers end together, large enough to hide the sending.
CHUNK = 8
WORKERS = 2


class Predictor:
    """Reads articles with what ships with Dateline, over processes that it ends when left.

    Raises SettingsError when the recogniser cannot run here: figures of another one would go by its name.
    """

    def __init__(self, workers: int = WORKERS, recogniser: str = RECOGNISERS[0]) -> None:
        if note := RecogniserChoice(recogniser).note:
            raise SettingsError(note)
        self.recogniser = recogniser
        self._pool = ProcessPoolExecutor(workers)

    def __enter__(self) -> "Predictor":
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def analyses(self, articles: Sequence[Article]) -> Iterator[Analysis]:
        """What each article says, in order."""
        return self._pool.map(partial(_analyse, recogniser=self.recogniser), articles, chunksize=CHUNK)

    def lines(self, tasks: Sequence[Task], *, adjectives: bool = False) -> Iterator[str]:
        """The JSON lines of `python -m data analyse`, in order."""
        return self._pool.map(partial(_line, adjectives=adjectives, recogniser=self.recogniser), tasks, chunksize=CHUNK)


def read_articles(path: Path) -> tuple[Article, ...]:
    """The articles of a file in order. Raises ReadError."""
    return read_file(path.name, path.read_bytes()).articles


def read_tasks(path: Path) -> list[Task]:
    """The articles of a corpus, one per line, with their ids; texts are kept as they stand there."""
    return [task_of(line) for line in path.read_text("utf-8").split("\n") if line.strip()]


def _line(task: Task, *, adjectives: bool, recogniser: str) -> str:
    return _writer(adjectives, recogniser)(task)


@cache
def _writer(adjectives: bool, recogniser: str) -> Callable[[Task], str]:
    return partial(write_line, analyser=_analyser(recogniser), adjectives=adjectives)


def _analyse(article: Article, *, recogniser: str) -> Analysis:
    return _analyser(recogniser)(article)


@cache
def _analyser(recogniser: str) -> BundledAnalyser:
    return BundledAnalyser(recogniser=recogniser)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the prediction lines of a file; always 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.predict", description="Predict over a corpus.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--adjectives", action="store_true", help='count "Russian" and "syrische" as toponyms')
    parser.add_argument("--recogniser", choices=RECOGNISERS, default=RECOGNISERS[0])
    parser.add_argument("--workers", type=int, default=WORKERS)
    chosen = parser.parse_args(arguments)
    tasks = read_tasks(chosen.corpus)
    with Predictor(chosen.workers, chosen.recogniser) as predictor, chosen.out.open("w", encoding="utf-8") as stream:
        stream.writelines(f"{line}\n" for line in predictor.lines(tasks, adjectives=chosen.adjectives))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
