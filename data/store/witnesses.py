"""Rows of the store as grouping sees them."""

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import sqlalchemy as sa

from data.store.schema import article, place, report
from geo.corrections import ReviewStatus
from geo.incidents_facts import (
    Facts,
    Witness,
    extent_of,
    named,
    people_of,
    period_of,
    sentence_keys,
    takes_part,
)
from geo.model import (
    Assertion,
    DateBasis,
    EventType,
    GeoPrecision,
    Place,
    PlaceKind,
    TimePrecision,
    When,
)

Row = sa.RowMapping

# Reports with what grouping and the list of an incident need, in a fixed order; rejected ones take no part.
WITNESSED = (
    sa.select(
        report.c.id,
        report.c.article_id,
        report.c.number,
        report.c.event_type,
        report.c.assertion,
        report.c.date_start,
        report.c.date_end,
        report.c.date_ongoing,
        report.c.time_precision,
        report.c.date_basis,
        report.c.geo_precision,
        report.c.actors,
        report.c.killed_low,
        report.c.killed_high,
        report.c.injured_low,
        report.c.injured_high,
        report.c.sentence,
        report.c.incident_id,
        report.c.period_level,
        report.c.review_status,
        article.c.published,
        article.c.title,
        article.c.publisher,
        article.c.url,
        article.c.language,
        place.c.id.label("place_id"),
        place.c.name,
        place.c.lat,
        place.c.lon,
        place.c.kind,
        place.c.country,
        place.c.admin1,
        place.c.radius_km,
    )
    .join_from(report, article)
    .outerjoin(place, place.c.key == report.c.place_key)
    .where(report.c.review_status != ReviewStatus.REJECTED.value)
    .order_by(report.c.article_id, report.c.number)
)


class Stored(NamedTuple):
    """A report as grouping sees it, and the incident the store has it in."""

    witness: Witness
    incident_id: str | None


Touched = dict[str, Stored]


def stored_reports(rows: Iterable[Row]) -> Touched:
    """The rows that take part in grouping, by report id; of rows with one id the first."""
    found: Touched = {}
    for row in rows:
        facts = facts_of(row)
        if row["id"] not in found and takes_part(Assertion(row["assertion"]), facts):
            found[row["id"]] = stored_row(row, facts)
    return found


def stored_row(row: Row, facts: Facts) -> Stored:
    """The report of a row whose facts are known."""
    witness = Witness(
        id=row["id"],
        article_id=row["article_id"],
        published=row["published"],
        facts=facts,
        keys=_sentence_keys(row["sentence"]),
    )
    return Stored(witness, row["incident_id"])


def facts_of(row: Row) -> Facts:
    """What a row states, the same as geo.incidents_facts.witness_of reads out of the report it was made from."""
    agents, targets = _actor_ids(row["actors"])
    return Facts(
        event_type=EventType(row["event_type"]),
        extent=extent_of(_place_of(row), GeoPrecision(row["geo_precision"])),
        period=period_of(_when_of(row)),
        agents=agents,
        targets=targets,
        killed=people_of(row["killed_low"], row["killed_high"]),
        injured=people_of(row["injured_low"], row["injured_high"]),
    )


def _place_of(row: Row) -> Place | None:
    if row["place_id"] is None:
        return None
    names = ("name", "lat", "lon", "country", "admin1", "radius_km")
    return Place(id=row["place_id"], kind=PlaceKind(row["kind"]), **{name: row[name] for name in names})


def _when_of(row: Row) -> When | None:
    if row["date_basis"] is None:
        return None
    return When(
        first=row["date_start"],
        last=row["date_end"],
        precision=TimePrecision(row["time_precision"]),
        basis=DateBasis(row["date_basis"]),
        open_ended=row["date_ongoing"],
    )


# a closure reads the same rows again and again, and a store repeats few lists of actors
@lru_cache(maxsize=4096)
def _actor_ids(listed: str) -> tuple[frozenset[str], frozenset[str]]:
    actors = json.loads(listed)
    first, second = (named(found for side, found, *_ in actors if side == number) for number in (1, 2))
    return first, second


_sentence_keys = lru_cache(maxsize=4096)(sentence_keys)
