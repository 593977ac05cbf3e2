"""Keeps the incident of every report up to date: what a change touches is grouped again, in the same transaction.

What hangs together by likeness (geo.incidents) is found from the changed reports outwards, through the index on level
and first day; everything else stays as it is. The result is that of grouping the whole store (a law in
tests/data/test_incidents.py).
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from typing import NamedTuple

import sqlalchemy as sa

from data.store.nearby import Nearby, day_of
from data.store.records import read_settled
from data.store.schema import analysis, place, report
from data.store.witnesses import WITNESSED, Row, Touched, facts_of, stored_reports
from geo.incidents import accounts_of, cluster, incident_id, incident_of, is_part, told_by
from geo.incidents_compare import COMPATIBLE, Comparison, compare
from geo.incidents_decided import Settled
from geo.incidents_facts import (
    Facts,
    sentence_keys,
)
from geo.incidents_index import level_of
from geo.model import (
    Article,
    Incident,
)
from geo.query import source_of

# Values a statement names at once; SQLite takes 32,766.
_BATCH = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentReport:
    """A report as the others of its incident show it; numbers as stated, None in `..._high` is "at least".

    `agents` act, `targets` are acted on: names in English, in the order of the text.
    """

    event_id: str
    article_id: str
    event_type: str
    sentence: str
    language: str
    source: str | None
    title: str | None
    published: date | None
    location: str | None
    date_start: date | None
    date_end: date | None
    killed_low: int | None
    killed_high: int | None
    injured_low: int | None
    injured_high: int | None
    agents: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()


class StoredIncident(NamedTuple):
    """An incident with its reports by day of publication, and the first report of each episode it is part of."""

    incident: Incident
    reports: tuple[IncidentReport, ...]
    episodes: tuple[IncidentReport, ...]


def touched_by(connection: sa.Connection, article_ids: Collection[str]) -> Touched:
    """The reports, by id, whose incident may change when the reports of these articles go; they included."""
    return _hanging_together(connection, _of_articles(connection, article_ids))


def regroup(connection: sa.Connection, article_ids: Collection[str], before: Touched, revision: int) -> None:
    """Group again what the articles' reports touch now and touched before; articles whose reports move get `revision`.

    `before` is what touched_by said before the change; the articles may be gone.
    """
    gone = set(article_ids)
    seeds = _of_articles(connection, article_ids)
    seeds |= {key: stored for key, stored in before.items() if stored.witness.article_id not in gone}
    _write(connection, _hanging_together(connection, seeds), revision)


def regroup_all(connection: sa.Connection, revision: int) -> int:
    """Group every report anew, whatever rules grouped them before; how many reports moved."""
    rows = connection.execute(WITNESSED).mappings().all()
    found = stored_reports(rows)
    wanted = _incident_ids(found, read_settled(connection))
    changed = [
        {"of_article": row["article_id"], "of_number": row["number"], "incident_id": to[0], "period_level": to[1]}
        for row, to in zip(rows, _columns(rows, found, wanted), strict=True)
        if to != (row["incident_id"], row["period_level"])
    ]
    if changed:
        same = sa.and_(report.c.article_id == sa.bindparam("of_article"), report.c.number == sa.bindparam("of_number"))
        connection.execute(sa.update(report).where(same), changed)
        _mark(connection, {row["of_article"] for row in changed}, revision)
    return len(changed)


def _columns(rows: Iterable[Row], found: Touched, wanted: Mapping[str, str]) -> Iterator[tuple[str | None, int | None]]:
    """Incident and level of every row; of rows with one id only the first is filed, the others follow it."""
    filed: set[str] = set()
    for row in rows:
        stored = found.get(row["id"])
        level = level_of(stored.witness.facts.period) if stored and row["id"] not in filed else None
        filed.add(row["id"])
        yield wanted.get(row["id"]), level


def read_incident(connection: sa.Connection, name: str) -> StoredIncident | None:
    """The incident of this id with its reports, and one report of each episode it is part of; None when it is gone."""
    rows = connection.execute(WITNESSED.where(report.c.incident_id == name)).mappings().all()
    witnesses = (stored.witness for stored in stored_reports(rows).values())
    accounts = accounts_of(witnesses, read_settled(connection))
    if not accounts:
        return None
    told = told_by(accounts)
    episodes = {row["incident_id"]: row for facts in told for row in _episodes_around(connection, facts)}
    episodes.pop(name, None)
    return StoredIncident(
        incident=replace(incident_of(accounts), episode_ids=tuple(sorted(episodes))),
        reports=_told(rows),
        episodes=_told(episodes.values()),
    )


def compare_reports(
    connection: sa.Connection, report_id: str, others: Collection[str]
) -> list[tuple[IncidentReport, Comparison]]:
    """Those of the others that take part in grouping, with how alike each is to the report."""
    own = next(iter(_witnessed(connection, [report_id])), None)
    if own is None:
        return []
    facts, keys = facts_of(own), sentence_keys(own["sentence"])
    rows = [row for row in _witnessed(connection, others) if row["period_level"] is not None]
    return [(_told([row])[0], compare(facts, facts_of(row), keys, sentence_keys(row["sentence"]))) for row in rows]


def compare_pairs(
    connection: sa.Connection, pairs: Collection[tuple[str, str]]
) -> list[tuple[IncidentReport, IncidentReport, Comparison]]:
    """The two reports of each pair and how alike they are; pairs with one that takes no part in grouping are left out.

    What a report tells is worked out once, however many pairs it stands in.
    """
    rows = {row["id"]: row for row in _witnessed(connection, sorted({name for pair in pairs for name in pair}))}
    known = {name: row for name, row in rows.items() if row["period_level"] is not None}
    told = {item.event_id: item for item in _told(known.values())}
    facts = {name: (facts_of(row), sentence_keys(row["sentence"])) for name, row in known.items()}
    found = []
    for one, two in pairs:
        if one in known and two in known:
            (facts_one, keys_one), (facts_two, keys_two) = facts[one], facts[two]
            found.append((told[one], told[two], compare(facts_one, facts_two, keys_one, keys_two)))
    return found


def _witnessed(connection: sa.Connection, report_ids: Collection[str]) -> list[Row]:
    return [
        row
        for batch in _batches(report_ids)
        for row in connection.execute(WITNESSED.where(report.c.id.in_(batch))).mappings()
    ]


def _told(rows: Iterable[Row]) -> tuple[IncidentReport, ...]:
    names = ("article_id", "event_type", "sentence", "language", "published", "title", "date_start", "date_end")
    numbers = ("killed_low", "killed_high", "injured_low", "injured_high")
    told = (
        IncidentReport(
            event_id=row["id"],
            source=source_of(Article(id="", text="", publisher=row["publisher"], url=row["url"])),
            location=row["name"],
            agents=_names(row["actors"], side=1),
            targets=_names(row["actors"], side=2),
            **{name: row[name] for name in (*names, *numbers)},
        )
        for row in rows
    )
    return tuple(sorted(told, key=lambda item: (item.published or date.max, item.event_id)))


def _names(actors: str, *, side: int) -> tuple[str, ...]:
    return tuple(name for of_side, _, name, *_ in json.loads(actors) if of_side == side)


# -- finding -------------------------------------------------------------------------------------------------------


def _of_articles(connection: sa.Connection, article_ids: Collection[str]) -> Touched:
    found: Touched = {}
    for batch in _batches(article_ids):
        found |= stored_reports(connection.execute(WITNESSED.where(report.c.article_id.in_(batch))).mappings())
    return found


def _hanging_together(connection: sa.Connection, seeds: Touched) -> Touched:
    """The seeds and every report that is linked to them, directly or through others; perhaps a few more."""
    nearby, partners = Nearby(connection), _Partners(connection)
    reached: Touched = {}
    fresh = seeds
    known: set[Facts] = set()
    waiting: list[Facts] = []
    while fresh or waiting:
        fresh = fresh | partners.of(fresh)
        reached |= fresh
        new = dict.fromkeys(stored.witness.facts for stored in fresh.values() if stored.witness.facts not in known)
        known |= new.keys()
        waiting += new
        fresh = {}
        if waiting:
            for told in nearby.linked(waiting.pop()).values():
                fresh |= {stored.witness.id: stored for stored in told if stored.witness.id not in reached}
    return reached


class _Partners:
    """Finds the reports that people joined to others or set apart from them."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._settled = read_settled(connection)
        self._members: dict[str, set[str]] = defaultdict(set)
        for report_id, name in self._settled.groups.items():
            self._members[name].add(report_id)
        self._asked: set[str] = set()

    def of(self, found: Touched) -> Touched:
        """Every report that was decided on together with these, directly or through others."""
        told: Touched = {}
        fresh = set(found)
        while wanted := self._beside(fresh) - self._asked - found.keys():
            self._asked |= wanted
            for batch in _batches(wanted):
                told |= stored_reports(self._connection.execute(WITNESSED.where(report.c.id.in_(batch))).mappings())
            fresh = wanted
        return told

    def _beside(self, report_ids: Iterable[str]) -> set[str]:
        names = {self._settled.name_of(report_id) for report_id in report_ids} - {None}
        names |= {other for name in names if name for other in self._settled.apart.get(name, ())}
        return {member for name in names if name for member in self._members.get(name, {name})}


def _episodes_around(connection: sa.Connection, facts: Facts) -> list[Row]:
    """Reports of the episodes that what the facts tell is part of, one for each, always the same."""
    if facts.period is None or facts.period.is_open or facts.extent is None:
        return []
    conditions = [
        report.c.date_ongoing,
        report.c.period_level.is_not(None),
        report.c.date_start <= day_of(facts.period.first + 1),
        report.c.event_type.in_([str(kind) for kind in COMPATIBLE[facts.event_type]]),
        sa.or_(place.c.country == facts.extent.country, place.c.country.is_(None)),
    ]
    # put in order here: asked to do it, SQLite walks through all reports in that order instead of the few that go on
    rows = connection.execute(WITNESSED.where(*conditions).order_by(None)).mappings().all()
    latest_first = sorted(rows, key=lambda row: (row["article_id"], row["number"]), reverse=True)
    return [row for row in latest_first if is_part(facts, facts_of(row))]


# -- writing -------------------------------------------------------------------------------------------------------


def _write(connection: sa.Connection, touched: Touched, revision: int) -> None:
    wanted = _incident_ids(touched, read_settled(connection))
    moved = [stored for key, stored in touched.items() if stored.incident_id != wanted[key]]
    if not moved:
        return
    rows = [{"of_report": stored.witness.id, "incident_id": wanted[stored.witness.id]} for stored in moved]
    connection.execute(sa.update(report).where(report.c.id == sa.bindparam("of_report")), rows)
    _mark(connection, {stored.witness.article_id for stored in moved}, revision)


def _incident_ids(touched: Touched, settled: Settled) -> dict[str, str]:
    found: dict[str, str] = {}
    for accounts in cluster((stored.witness for stored in touched.values()), settled):
        name = incident_id(accounts)
        found |= {member.id: name for account in accounts for member in account.members}
    return found


def _mark(connection: sa.Connection, article_ids: Collection[str], revision: int) -> None:
    # so that whoever follows the store by its revision reads their reports again
    for batch in _batches(article_ids):
        connection.execute(sa.update(analysis).where(analysis.c.article_id.in_(batch)).values(revision=revision))


def _batches(values: Collection[str]) -> Iterator[list[str]]:
    rest = iter(sorted(values))
    while batch := list(islice(rest, _BATCH)):
        yield batch
