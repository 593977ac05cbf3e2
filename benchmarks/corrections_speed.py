"""What decisions cost: python -m benchmarks.corrections_speed [ARTICLES] (default 10,000 made-up, of one report each)

Medians: adding an article without and with 500 decisions in the store, one decision on a report, the queue of the
Review page, and one run each of a decision on a name that every twentieth article has, and of its undo.
"""

import sys
import tempfile
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from statistics import median
from time import perf_counter

from data.readers.result import ReadResult
from data.reviewing import Person
from data.store.store import Store
from data.workspace import Workspace
from geo.corrections import Field, Scope
from geo.model import (
    Analysis,
    Article,
    Count,
    DateBasis,
    EventType,
    Evidence,
    EvidenceKind,
    GeoPrecision,
    GeoRole,
    Mention,
    MentionForm,
    Place,
    PlaceKind,
    Report,
    Resolution,
    Span,
    TimePrecision,
    When,
)

_TOWNS = 20
_NOW = "2026-11-22T00:00:00+00:00"
_ADA = Person(name="Ada", seen="9")
_ELSEWHERE = Place(id="test:x", name="Elsewhere", lat=1.0, lon=1.0, kind=PlaceKind.SETTLEMENT, country="LY")


def made_up(number: int) -> Analysis:
    """An article with one report of a town; every twentieth names the same town."""
    town = f"Town{number % _TOWNS}"
    text = f"Shells hit {town} in article {number}."
    place = Place(
        id=f"test:{town}", name=town, lat=30.0 + number % _TOWNS, lon=36.0, kind=PlaceKind.SETTLEMENT, country="SY"
    )
    mention = Mention(
        span=Span(start=11, end=11 + len(town)), surface=town, form=MentionForm.NAME, role=GeoRole.EVENT, accepted=True,
        keys=(town.lower(),), score=0.9,
    )  # fmt: skip
    where = Resolution(mention=mention, place=place, precision=GeoPrecision.SETTLEMENT, score=0.9)
    day = date(2015, 1, 1) + timedelta(days=number % 3_000)
    digest = sha256(b"%d" % number).hexdigest()
    words = Span(start=0, end=1)
    report = Report(
        id=digest[:20], event_type=EventType.SHELLING, where=where, sentence=Span(start=0, end=len(text)),
        when=When(first=day, last=day, precision=TimePrecision.DAY, basis=DateBasis.EXPLICIT, span=words),
        evidence=(Evidence(kind=EvidenceKind.TRIGGER, span=Span(start=0, end=6)),),
        killed=Count(low=number % 7, high=number % 7, span=words), score=0.9,
    )  # fmt: skip
    article = Article(id=digest, text=text, language="en", published=day)
    return Analysis(
        article=article, mentions=(mention,), resolutions=(where,), dates=(), reports=(report,), engine="e" * 64
    )


class _NoAnalyser:
    """Nothing is read here: the analyses are made up."""

    engine = "e" * 64
    gazetteer_version = "g" * 64
    recogniser = "none"
    recogniser_note: str | None = None

    def __call__(self, article: Article) -> Analysis:
        raise NotImplementedError


def _no_reader(file_name: str, content: bytes) -> ReadResult:
    raise NotImplementedError


def main(arguments: list[str]) -> None:
    """Print the medians in ms."""
    length = int(arguments[0]) if arguments else 10_000
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{Path(folder) / 'a.sqlite'}")
        space = Workspace(store, _NoAnalyser(), _no_reader)
        for start in range(0, length, 500):
            batch = [made_up(number) for number in range(start, min(start + 500, length))]
            store.add_all(batch, gazetteer="g" * 64, acquired_at=_NOW)
        ids = [made_up(number).reports[0].id for number in range(length)]
        fresh = iter(range(length, length + 1_000))

        def add() -> None:
            store.add(made_up(next(fresh)), gazetteer="g" * 64, acquired_at=_NOW)

        print(f"{length:,} articles")
        _print("an article comes, no decision in the store", add, 50)
        numbers = iter(range(1_000))

        def decide() -> None:
            space.reviewing.correct(ids[next(numbers)], Field.KILLED, (99, 99), _ADA)

        _print("a number corrected", decide, 500)
        _print("an article comes, 500 decisions in the store", add, 50)
        _print("the queue", space.reviewing.queue, 5)
        kept: list[str] = []

        def everywhere() -> None:
            done = space.reviewing.correct(ids[7], Field.PLACE, _ELSEWHERE, _ADA, Scope.EVERYWHERE)
            kept.append(done.record.id)
            print(f"  ({done.n_articles} articles)")

        _print("a place corrected everywhere", everywhere, 1)
        _print("the same taken back", lambda: space.reviewing.undo(kept[-1], _ADA), 1)
        space.close()


def _print(name: str, run: Callable[[], object], times: int) -> None:
    print(f"{name}: {median(_timed(run, times)) * 1000:.1f} ms")


def _timed(run: Callable[[], object], times: int) -> Iterable[float]:
    for _ in range(times):
        start = perf_counter()
        run()
        yield perf_counter() - start


if __name__ == "__main__":
    main(sys.argv[1:])
