"""A store of many made-up reports, written in minutes: what benchmarks.ui --reports opens in a browser.

    python -m benchmarks.many STORE.sqlite --reports 1000000

One article has ten reports of one of 8,000 places; what stands in an article comes again in others under other ids, as
agency stories do, so that its analysis is composed once. Dates lie in ten years. Every article opens, every report has
its evidence, and copies of one report are one incident.
"""

import argparse
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import sqlalchemy as sa

from data.engine import doubting_digest, grouping_digest
from data.store import schema
from data.store.connect import open_engine
from data.store.rows import analysis_row, article_row, mention_rows, place_rows, report_rows
from geo.corrected import correct
from geo.model import (
    Actor,
    ActorType,
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

PLACES, PER_ARTICLE = 8_000, 10
START, DAYS = date(2014, 1, 1), 3650
_COUNTRIES = (("UA", 49.0, 32.0), ("SY", 35.0, 38.0), ("SD", 15.0, 30.0), ("YE", 15.5, 46.0), ("CD", -2.0, 27.0))
_TYPES = (*[EventType.SHELLING] * 4, *[EventType.AIR_STRIKE] * 3, *EventType)
_ACTORS = tuple(
    Actor(id=f"made:{number}", name=f"Made-up force {number}", type=ActorType.REBEL_GROUP, country=None)
    for number in range(60)
)
# Stands for the number of the copy in every id of an article; no other text has it.
_COPY = "@"
_BATCH = 400


class _Story(NamedTuple):
    """The rows of an article in which _COPY stands for the copy's number, by table."""

    article: dict[str, Any]
    analysis: dict[str, Any]
    places: list[dict[str, Any]]
    mentions: list[dict[str, Any]]
    reports: list[dict[str, Any]]


def make_store(path: Path, n_reports: int) -> None:
    """Write a new store of so many reports, a multiple of ten."""
    engine = open_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        indexes = [index for table in (schema.report, schema.mention, schema.analysis) for index in table.indexes]
        for index in indexes:
            index.drop(connection)
        stories: dict[int, _Story] = {}
        n_articles = n_reports // PER_ARTICLE
        for first in range(0, n_articles, _BATCH):
            _write(connection, range(first, min(first + _BATCH, n_articles)), stories)
        for index in indexes:
            index.create(connection)
        kept = {"revision": n_articles, "samples": "removed"}
        connection.execute(
            sa.update(schema.meta).values(**kept, grouping=grouping_digest(), doubting=doubting_digest())
        )
        connection.commit()
    engine.dispose()


def _write(connection: sa.Connection, numbers: Sequence[int], stories: dict[int, _Story]) -> None:
    rows: dict[sa.Table, list[dict[str, Any]]] = {
        table: [] for table in (schema.article, schema.analysis, schema.place, schema.mention, schema.report)
    }
    for number in numbers:
        copy, place = divmod(number, PLACES)
        if place not in stories:
            stories[place] = _story(place)
            rows[schema.place] += stories[place].places
        story = stories[place]
        article_id = sha256(b"%d" % number).hexdigest()
        own = {"article_id": article_id}
        rows[schema.article].append({**story.article, "id": article_id, "revision": number + 1})
        payload = story.analysis["payload"].replace(_COPY, str(copy))
        rows[schema.analysis].append({**story.analysis, **own, "payload": payload, "revision": number + 1})
        rows[schema.mention] += [{**row, **own} for row in story.mentions]
        rows[schema.report] += [{**row, **own, "id": row["id"].replace(_COPY, str(copy))} for row in story.reports]
    for table, found in rows.items():
        if found:
            _insert(connection, table, found)


def _insert(connection: sa.Connection, table: sa.Table, rows: Sequence[dict[str, Any]]) -> None:
    # without SQLAlchemy's work on every value; nothing made up needs it but days
    names = list(rows[0])
    values = [tuple(_plain(row[name]) for name in names) for row in rows]
    marks = ", ".join("?" * len(names))
    connection.exec_driver_sql(f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({marks})", values)  # noqa: S608


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _story(number: int) -> _Story:
    random = Random(number)
    lines = list(_lines(random, number))
    text = "\n".join(lines)
    published = START + timedelta(days=random.randrange(DAYS))
    article = Article(
        id=f"article{_COPY}",
        text=text,
        title=f"What happened at Place {number}",
        language=random.choice(("en", "de", "uk", "ar")),
        published=published,
        publisher=f"Paper {number % 40}",
    )
    where = _where(random, number)
    reports = tuple(_reports(random, number, lines, where, published))
    found = Analysis(
        article=article, mentions=(where.mention,), resolutions=(where,), dates=(), reports=reports, engine="e" * 64
    )
    reviewed = correct(found, ())
    told = report_rows(reviewed)
    for row in told:
        row["incident_id"] = "i" + sha256(str(row["id"]).encode()).hexdigest()[:19]
    return _Story(
        article=article_row(article, acquired_at="2026-11-22T00:00:00+00:00", is_sample=False),
        analysis=analysis_row(reviewed, gazetteer="g" * 64),
        places=place_rows(found),
        mentions=mention_rows(found),
        reports=told,
    )


def _lines(random: Random, number: int) -> Iterator[str]:
    for line in range(PER_ARTICLE):
        helpers = random.randrange(2, 90)
        yield f"Place {number} was hit again, line {line} of the report said, and {helpers} helpers came to the spot."


def _where(random: Random, number: int) -> Resolution:
    code, lat, lon = _COUNTRIES[number % len(_COUNTRIES)]
    is_area = number % 50 == 0
    place = Place(
        id=f"made:{number}",
        name=f"Place {number}",
        lat=round(lat + random.uniform(-4, 4), 4),
        lon=round(lon + random.uniform(-5, 5), 4),
        kind=PlaceKind.ADMIN1 if is_area else PlaceKind.SETTLEMENT,
        country=code,
        radius_km=60.0 if is_area else 3.0,
    )
    mention = Mention(
        span=Span(start=0, end=len(place.name)),
        surface=place.name,
        form=MentionForm.NAME,
        role=GeoRole.EVENT,
        accepted=True,
        keys=(),
        score=1.0,
    )
    precision = GeoPrecision.ADMIN1 if is_area else GeoPrecision.SETTLEMENT
    return Resolution(mention=mention, place=place, precision=precision, score=0.9)


def _reports(random: Random, number: int, lines: Sequence[str], where: Resolution, published: date) -> Iterator[Report]:
    start = 0
    for index, line in enumerate(lines):
        sentence = Span(start=start, end=start + len(line))
        start += len(line) + 1
        first = published - timedelta(days=random.randrange(900))
        killed = random.randrange(1, 30)
        yield Report(
            id=f"r{number}.{_COPY}.{index}",
            event_type=random.choice(_TYPES),
            where=where,
            when=When(
                first=first,
                last=first,
                precision=TimePrecision.DAY,
                basis=DateBasis.EXPLICIT,
                span=Span(start=sentence.start, end=sentence.start + 5),
            ),
            sentence=sentence,
            evidence=(Evidence(kind=EvidenceKind.TRIGGER, span=Span(start=sentence.start, end=sentence.start + 5)),),
            agents=(random.choice(_ACTORS),) if random.random() < 0.7 else (),
            killed=Count(low=killed, high=killed, span=sentence) if random.random() < 0.3 else None,
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the store; always 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.many", description="Make a store of many reports.")
    parser.add_argument("store", type=Path)
    parser.add_argument("--reports", type=int, default=1_000_000)
    chosen = parser.parse_args(arguments)
    make_store(chosen.store, chosen.reports)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
