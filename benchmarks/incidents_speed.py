"""How long one more article takes in a store of many, and grouping all of them anew.

    python -m benchmarks.incidents_speed --articles 100000

Made-up articles of one war in one country over three years, the worst case for finding what may be the same: 300 towns,
a tenth of the reports names the country only, a tenth has no date of its own, a twentieth a month, a twentieth tells an
episode. The last articles all tell one strike, with numbers of their own.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

import sqlalchemy as sa

from data.store import connect, schema
from data.store.incidents import regroup_all
from data.store.rows import analysis_row, article_row, place_rows, report_rows
from data.store.store import Store
from geo.corrected import correct
from geo.model import (
    Actor,
    ActorType,
    Analysis,
    Article,
    Count,
    DateBasis,
    EventType,
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

START = date(2022, 2, 24)
DAYS = 1100
TOWNS = 300
_NAMES = (
    "Kowalenko",
    "Sidorenko",
    "Melnyk",
    "Tkatsch",
    "Bondar",
    "Schewtsch",
    "Krawez",
    "Lysenko",
    "Marchen",
    "Sawtsch",
)
_TEXT = "Am Montag traf eine Rakete ein Haus, sagte {}; {} Helfer kamen."
_SENTENCE = Span(start=0, end=60)
_TYPES = (EventType.SHELLING, EventType.SHELLING, EventType.AIR_STRIKE, EventType.DRONE_STRIKE, EventType.ARMED_CLASH)
_RUSSIA = Actor(id="state:RU", name="Russia", type=ActorType.STATE_FORCES, country="RU")
_COUNTRY = Place(
    id="made:country", name="Country", lat=49.0, lon=32.0, kind=PlaceKind.COUNTRY, country="UA", radius_km=500
)
_NOW = "2026-11-22T00:00:00+00:00"
_BATCH = 2000


def made_up(random: Random, number: int, *, day: date | None = None, town: int | None = None) -> Analysis:
    """An article with one to three reports, always the same for a state of the generator."""
    published = START + timedelta(days=random.randrange(DAYS)) if day is None else day
    article = Article(
        id=sha256(b"%d" % number).hexdigest(),
        text=_TEXT.format(random.choice(_NAMES), random.randrange(11, 99)),
        language="de",
        published=published,
        publisher=f"P{number % 40}",
    )
    reports = tuple(_report(random, f"{number}.{index}", published, town) for index in range(random.randint(1, 3)))
    return Analysis(article=article, mentions=(), resolutions=(), dates=(), reports=reports, engine="e" * 64)


def _report(random: Random, name: str, published: date, town: int | None) -> Report:
    low = random.randrange(1, 40)
    return Report(
        id=name,
        event_type=random.choice(_TYPES) if town is None else EventType.AIR_STRIKE,
        where=_where(random, town),
        when=_when(random, published) if town is None else _on(published),
        sentence=_SENTENCE,
        evidence=(),
        agents=(_RUSSIA,) if random.random() < 0.5 else (),
        killed=Count(low=low, high=low, span=_SENTENCE) if random.random() < 0.4 else None,
    )


def _where(random: Random, town: int | None) -> Resolution:
    number = random.randrange(TOWNS) if town is None else town
    is_country = town is None and random.random() < 0.1
    place = _COUNTRY if is_country else _town(number)
    mention = Mention(
        span=Span(start=0, end=2),
        surface=place.name,
        form=MentionForm.NAME,
        role=GeoRole.EVENT,
        accepted=True,
        keys=(),
        score=1.0,
    )
    precision = GeoPrecision.COUNTRY if is_country else GeoPrecision.SETTLEMENT
    return Resolution(mention=mention, place=place, precision=precision, score=1.0)


def _town(number: int) -> Place:
    lat, lon = 46.0 + number % 20 * 0.3, 24.0 + number // 20 * 0.9
    kind = PlaceKind.SETTLEMENT
    return Place(id=f"made:{number}", name=f"Town {number}", lat=lat, lon=lon, kind=kind, country="UA", radius_km=4.0)


def _when(random: Random, published: date) -> When:
    kind = random.random()
    if kind < 0.1:
        return When(
            first=published, last=published, precision=TimePrecision.UNKNOWN, basis=DateBasis.PUBLICATION, span=None
        )
    if kind < 0.15:
        last = published.replace(day=28)
        return When(
            first=published.replace(day=1),
            last=last,
            precision=TimePrecision.MONTH,
            basis=DateBasis.EXPLICIT,
            span=_SENTENCE,
        )
    first = published - timedelta(days=random.randrange(3 if kind < 0.95 else 300))
    return _on(first, published if kind >= 0.95 else None)


def _on(first: date, until: date | None = None) -> When:
    return When(
        first=first,
        last=until or first,
        precision=TimePrecision.DAY,
        basis=DateBasis.EXPLICIT,
        open_ended=until is not None,
        span=_SENTENCE,
    )


def fill(engine: sa.Engine, analyses: Iterable[Analysis]) -> None:
    """Write articles without grouping them, in few transactions."""
    rest = iter(analyses)
    known: set[str] = set()
    number = 0
    while batch := [found for found, _ in zip(rest, range(_BATCH), strict=False)]:
        with connect.writing(engine) as connection:
            for found in batch:
                number += 1
                _write(connection, found, known, number)
            connection.execute(sa.update(schema.meta).values(revision=number))


def _write(connection: sa.Connection, found: Analysis, known: set[str], revision: int) -> None:
    reviewed = correct(found, ())
    row = article_row(found.article, acquired_at=_NOW, is_sample=False)
    connection.execute(sa.insert(schema.article).values(revision=revision, **row))
    row = analysis_row(reviewed, gazetteer="g" * 64)
    connection.execute(sa.insert(schema.analysis).values(revision=revision, **row))
    places = [place for place in place_rows(found) if place["key"] not in known]
    known |= {place["key"] for place in places}
    for table, rows in ((schema.place, places), (schema.report, report_rows(reviewed))):
        if rows:
            connection.execute(sa.insert(table), rows)


def _timed(store: Store, analyses: Iterable[Analysis]) -> Iterator[float]:
    for found in analyses:
        began = perf_counter()
        store.add(found, gazetteer="g" * 64, acquired_at=_NOW)
        yield (perf_counter() - began) * 1000


def _print(name: str, times_ms: Sequence[float]) -> None:
    ninth = quantiles(times_ms, n=10)[-1]
    print(f"{name:58} median {median(times_ms):7.1f} ms   one in ten over {ninth:7.1f} ms")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the times; always 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.incidents_speed", description="Time the grouping.")
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--added", type=int, default=200)
    chosen = parser.parse_args(arguments)
    random = Random(1)
    with TemporaryDirectory() as folder:
        n_added = chosen.added
        empty = Store(f"sqlite:///{Path(folder) / 'empty.sqlite'}")
        _print("added to an empty store", list(_timed(empty, (made_up(random, n) for n in range(n_added)))))
        empty.close()
        url = f"sqlite:///{Path(folder) / 'full.sqlite'}"
        store = Store(url)
        engine = connect.open_engine(url)
        fill(engine, (made_up(random, number) for number in range(chosen.articles)))
        began = perf_counter()
        with connect.writing(engine) as connection:
            regroup_all(connection, chosen.articles + 1)
        print(f"{'all reports grouped anew':58} {perf_counter() - began:7.1f} s")
        new = range(chosen.articles, chosen.articles + n_added)
        _print(f"added to {chosen.articles} articles", list(_timed(store, (made_up(random, n) for n in new))))
        many = range(new.stop, new.stop + n_added)
        same = (made_up(random, n, day=START, town=0) for n in many)
        _print(f"the {n_added} articles on one strike, added one by one", list(_timed(store, same)))
        engine.dispose()
        store.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
