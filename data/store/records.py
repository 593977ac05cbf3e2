"""Records of people's decisions in the store: added, never changed; what follows from them is kept beside them."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, NamedTuple

import sqlalchemy as sa

from data.store.rows import analysis_of, article_of
from data.store.schema import analysis, article, correction, meta
from geo.corrected import Reviewed, concerns, correct, find_report
from geo.corrections import Anchor, Correction, Field, SameEvent, Scope, Standing, replay
from geo.corrections_json import dump, dump_record, load_record, signed
from geo.incidents_decided import Decision, Settled, settle
from geo.model import Analysis

# Values a statement names at once.
_BATCH = 500
_SAME = dump(SameEvent.SAME.value)
_UNSURE = dump(SameEvent.UNSURE.value)


class Filed(NamedTuple):
    """A record, what became of it, and the ids of the reports it belongs to now (None when there is none)."""

    record: Correction
    standing: Standing
    report_id: str | None
    other_report_id: str | None


_COLUMNS = (
    correction.c.record,
    correction.c.standing,
    correction.c.report_id,
    correction.c.other_report_id,
)


def _filed(rows: Iterable[Any]) -> tuple[Filed, ...]:
    return tuple(
        Filed(load_record(row.record), Standing(row.standing), row.report_id, row.other_report_id) for row in rows
    )


# -- reading -------------------------------------------------------------------------------------------------------


def has_records(connection: sa.Connection) -> bool:
    """Whether anybody has decided anything."""
    return connection.scalar(sa.select(correction.c.id).limit(1)) is not None


def read_all(connection: sa.Connection) -> tuple[Filed, ...]:
    """Every record, by id."""
    return _filed(connection.execute(sa.select(*_COLUMNS).order_by(correction.c.id)))


def read_record(connection: sa.Connection, record_id: str) -> Correction | None:
    """One record."""
    line = connection.scalar(sa.select(correction.c.record).where(correction.c.id == record_id))
    return load_record(line) if line is not None else None


def read_lines(connection: sa.Connection) -> tuple[str, ...]:
    """Every record as its line, by id."""
    return tuple(connection.scalars(sa.select(correction.c.record).order_by(correction.c.id)))


def read_of_article(connection: sa.Connection, article_id: str) -> tuple[Filed, ...]:
    """The records made in an article, by id."""
    return _filed(connection.execute(sa.select(*_COLUMNS).where(_about(article_id)).order_by(correction.c.id)))


def read_standing(connection: sa.Connection, standing: Standing) -> tuple[Filed, ...]:
    """The records of which this became, by id."""
    wanted = correction.c.standing == standing.value
    return _filed(connection.execute(sa.select(*_COLUMNS).where(wanted).order_by(correction.c.id)))


def in_force_for(connection: sa.Connection, article_id: str) -> tuple[Correction, ...]:
    """The records in force that may change what an article says: its own, and those that reach everywhere."""
    query = sa.select(correction.c.record).where(
        correction.c.standing == Standing.IN_FORCE.value,
        correction.c.field != Field.SAME_EVENT.value,
        sa.or_(correction.c.article_id == article_id, correction.c.scope == Scope.EVERYWHERE.value),
    )
    return tuple(load_record(line) for line in connection.scalars(query))


def read_settled(connection: sa.Connection) -> Settled:
    """What people decided on pairs of reports that are in the store."""
    query = (
        sa.select(correction.c.report_id, correction.c.other_report_id, correction.c.record)
        .where(
            correction.c.standing == Standing.IN_FORCE.value,
            correction.c.field == Field.SAME_EVENT.value,
            correction.c.report_id.is_not(None),
            correction.c.other_report_id.is_not(None),
        )
        .order_by(correction.c.id)
    )
    decided = [(one, two, load_record(line)) for one, two, line in connection.execute(query)]
    return settle(Decision(one, two, record.new == _SAME) for one, two, record in decided if record.new != _UNSURE)


def reviewed_of(connection: sa.Connection, article_id: str) -> Reviewed | None:
    """An article's analysis and its present state; None when it is not there."""
    query = sa.select(article, analysis.c.payload).join_from(article, analysis).where(article.c.id == article_id)
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        return None
    return correct(_analysis(row), in_force_for(connection, article_id))


# -- writing -------------------------------------------------------------------------------------------------------


def moment_text(moment: datetime) -> str:
    """A moment in UTC as records have it."""
    return moment.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def timed(connection: sa.Connection, record: Correction) -> Correction:
    """The record with its id, and a moment after that of every record here, so that replay takes it for the last."""
    record = signed(record)
    last = connection.scalar(sa.select(sa.func.max(correction.c.id)))
    if last is not None and record.id <= last:
        # clocks differ: one microsecond after the last, whatever the clock says
        record = signed(_after(record, last))
    return record


def _after(record: Correction, last: str) -> Correction:
    moment = datetime.strptime(last.partition("-")[0], "%Y%m%dT%H%M%S%f%z") + timedelta(microseconds=1)
    return replace(record, made_at=moment_text(moment))


def add_records(connection: sa.Connection, records: Sequence[Correction]) -> tuple[Correction, ...]:
    """Keep those records that are not here yet; what they changed, themselves included: another state than before."""
    known: set[str] = set()
    for batch in _batches([record.id for record in records]):
        known |= set(connection.scalars(sa.select(correction.c.id).where(correction.c.id.in_(batch))))
    new = {record.id: record for record in records if record.id not in known}
    if not new:
        return ()
    connection.execute(sa.insert(correction), [_row(record) for record in new.values()])
    return _settle_standings(connection, {record.anchor.article_id for record in new.values()})


def _row(record: Correction) -> dict[str, Any]:
    return {
        "id": record.id,
        "article_id": record.anchor.article_id,
        "other_article_id": record.other and record.other.article_id,
        "field": record.field.value,
        "scope": record.scope.value,
        # not known yet
        "standing": "",
        "record": dump_record(record),
    }


def _settle_standings(connection: sa.Connection, article_ids: Collection[str]) -> tuple[Correction, ...]:
    """Replay the records of the articles and keep what became of each; those of which something else became."""
    changed: list[Correction] = []
    for article_id in sorted(article_ids):
        # a pair of reports can be decided on from either side
        filed = _chains_of(connection, article_id)
        standings = replay(record for record, _ in filed).standings
        moved = [(record, standings[record.id]) for record, before in filed if standings[record.id].value != before]
        if moved:
            connection.execute(
                sa.update(correction).where(correction.c.id == sa.bindparam("of_record")),
                [{"of_record": record.id, "standing": standing.value} for record, standing in moved],
            )
            changed += [record for record, _ in moved]
    return tuple(changed)


def _chains_of(connection: sa.Connection, article_id: str) -> list[tuple[Correction, str]]:
    rows = connection.execute(sa.select(correction.c.record, correction.c.standing).where(_about(article_id))).all()
    return [(load_record(line), standing) for line, standing in rows]


class Looked(NamedTuple):
    """The articles a record concerns, of those whose analyses were there at a revision."""

    revision: int
    article_ids: frozenset[str]


def look_for(connection: sa.Connection, record: Correction) -> dict[Correction, Looked]:
    """What touched_articles need not look for again under the writers' lock: it takes seconds in a large store."""
    # first, so that whatever comes while the search goes on is looked at later
    revision = connection.scalar(sa.select(meta.c.revision)) or 0
    undone = read_record(connection, record.undoes) if record.undoes is not None else None
    wide = [one for one in (record, undone) if one is not None and one.scope is Scope.EVERYWHERE]
    return {_unsigned(one): Looked(revision, frozenset(_concerned(connection, one, 0))) for one in wide}


def touched_articles(
    connection: sa.Connection, changed: Iterable[Correction], looked: Mapping[Correction, Looked] = MappingProxyType({})
) -> set[str]:
    """The articles in the store whose present state changes with these records, and perhaps some more."""
    named: set[str] = set()
    found: set[str] = set()
    for record in changed:
        named |= {anchor.article_id for anchor in (record.anchor, record.other) if anchor is not None}
        if record.scope is Scope.EVERYWHERE:
            revision, before = looked.get(_unsigned(record), Looked(0, frozenset()))
            # some of these may have gone since
            named |= before
            found |= _concerned(connection, record, revision)
    for batch in _batches(sorted(named)):
        found |= set(connection.scalars(sa.select(article.c.id).where(article.c.id.in_(batch))))
    return found


def _unsigned(record: Correction) -> Correction:
    """The record without what it gets when it is kept."""
    return replace(record, id="", made_at="")


def _concerned(connection: sa.Connection, record: Correction, after: int) -> set[str]:
    """The articles a record that reaches everywhere concerns, of those written after a revision."""
    query = _that_may_say(record).where(analysis.c.revision > after).execution_options(yield_per=100)
    return {row["id"] for row in connection.execute(query).mappings() if concerns(record, _analysis(row))}


def _that_may_say(record: Correction) -> sa.Select[Any]:
    """Articles that may have the words a record looks for, with their analyses."""
    query = sa.select(article, analysis.c.payload).join_from(article, analysis)
    payload = analysis.c.payload
    if record.field is Field.PLACE:
        wanted = [_quoted(words) for words in (record.words, record.key) if words]
        return query.where(sa.or_(sa.false(), *(payload.contains(text, autoescape=True) for text in wanted)))
    if record.field in {Field.EVENT, Field.EVENT_TYPE} and record.event_type is not None:
        return query.where(payload.contains(_quoted(record.event_type.value), autoescape=True))
    # words are compared whatever their case and spacing, so nothing narrows the search
    return query


def _quoted(text: str) -> str:
    """As the codec writes it."""
    return json.dumps(text, ensure_ascii=False)


def _analysis(row: Any) -> Analysis:
    return analysis_of(row["payload"], article_of(row))


def attach(connection: sa.Connection, reviewed: Reviewed) -> None:
    """Note which of an article's reports its records belong to now."""
    own, reports = reviewed.machine.article.id, reviewed.machine.reports

    def report_id(anchor: Anchor | None) -> str | None:
        number = find_report(anchor, reports) if anchor is not None else None
        return None if number is None else reports[number].id

    query = sa.select(correction.c.id, correction.c.record, correction.c.report_id, correction.c.other_report_id)
    for row in connection.execute(query.where(_about(own))).all():
        record = load_record(row.record)
        values: dict[str, str | None] = {}
        if record.anchor.article_id == own:
            values["report_id"] = report_id(record.anchor)
        if record.other is not None and record.other.article_id == own:
            values["other_report_id"] = report_id(record.other)
        if any(getattr(row, name) != value for name, value in values.items()):
            connection.execute(sa.update(correction).where(correction.c.id == row.id).values(**values))


def _about(article_id: str) -> sa.ColumnElement[bool]:
    return sa.or_(correction.c.article_id == article_id, correction.c.other_article_id == article_id)


def detach(connection: sa.Connection, article_ids: Sequence[str]) -> None:
    """The articles are gone: their records wait for them."""
    for batch in _batches(article_ids):
        here, there = correction.c.article_id.in_(batch), correction.c.other_article_id.in_(batch)
        connection.execute(sa.update(correction).where(here).values(report_id=None))
        connection.execute(sa.update(correction).where(there).values(other_report_id=None))


def _batches(values: Sequence[str]) -> Iterable[Sequence[str]]:
    return (values[start : start + _BATCH] for start in range(0, len(values), _BATCH))
