"""What Dateline reads out of the articles of a file, over several processes.

    python -m benchmarks.predict CORPUS.jsonl [--adjectives] [--workers 2] --out PREDICTED.jsonl

The same as `python -m data analyse`: same reader, same analyser, same lines; here as functions the gate calls.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path
from typing import Any

from data.analyser import BundledAnalyser
from data.readers import read_file
from geo.model import Analysis, Article, MentionForm, Place

# Articles sent to a worker at once: small enough that two workers end together, large enough to hide the sending.
CHUNK = 8
WORKERS = 2


class Predictor:
    """Reads articles with what ships with Dateline, over processes that it ends when left."""

    def __init__(self, workers: int = WORKERS) -> None:
        self._pool = ProcessPoolExecutor(workers)

    def __enter__(self) -> "Predictor":
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def analyses(self, articles: Sequence[Article]) -> Iterator[Analysis]:
        """What each article says, in order."""
        return self._pool.map(_analyse, articles, chunksize=CHUNK)

    def rows(self, articles: Sequence[Article], *, adjectives: bool = False) -> Iterator[dict[str, Any]]:
        """The JSON objects of `python -m data analyse`, in order."""
        return self._pool.map(partial(_row, adjectives=adjectives), articles, chunksize=CHUNK)


def read_articles(path: Path) -> tuple[Article, ...]:
    """The articles of a file in order. Raises ReadError."""
    return read_file(path.name, path.read_bytes()).articles


def to_row(analysis: Analysis, *, adjectives: bool) -> dict[str, Any]:
    """What scoring needs of an analysis."""
    names = [
        {"start": found.mention.span.start, "end": found.mention.span.end, **_position(found.place)}
        for found in analysis.resolutions
    ]
    if adjectives:
        names += [
            {"start": mention.span.start, "end": mention.span.end}
            for mention in analysis.mentions
            if mention.form in {MentionForm.ADJECTIVE, MentionForm.DEMONYM}
        ]
    events = [
        {
            "date_start": str(report.when.first) if report.when and report.when.first else None,
            "date_end": str(report.when.last) if report.when and report.when.last else None,
            "fatalities": report.killed.low if report.killed else None,
            **_position(report.where.place if report.where else None),
        }
        for report in analysis.reports
    ]
    return {"doc_id": analysis.article.source_id, "toponyms": names, "events": events}


def _position(place: Place | None) -> dict[str, float | None]:
    return {"lat": place.lat if place else None, "lon": place.lon if place else None}


def _row(article: Article, *, adjectives: bool) -> dict[str, Any]:
    return to_row(_analyse(article), adjectives=adjectives)


def _analyse(article: Article) -> Analysis:
    return _analyser()(article)


@cache
def _analyser() -> BundledAnalyser:
    return BundledAnalyser()


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the prediction lines of a file; always 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.predict", description="Predict over a corpus.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--adjectives", action="store_true", help='count "Russian" and "syrische" as toponyms')
    parser.add_argument("--workers", type=int, default=WORKERS)
    chosen = parser.parse_args(arguments)
    articles = read_articles(chosen.corpus)
    with Predictor(chosen.workers) as predictor, chosen.out.open("w", encoding="utf-8") as stream:
        for row in predictor.rows(articles, adjectives=chosen.adjectives):
            stream.write(json.dumps(row, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
