"""What can be asked and done about people's decisions; one transaction per call, more where many articles change."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import sqlalchemy as sa

from data.store.connect import reading, writing
from data.store.overdue import AT_ONCE, catch_up, note_overdue
from data.store.records import (
    Filed,
    Looked,
    add_records,
    look_for,
    read_all,
    read_lines,
    read_of_article,
    read_record,
    read_standing,
    reviewed_of,
    timed,
    touched_articles,
)
from data.store.writes import bump, lock, rewrite
from geo.corrected import Reviewed
from geo.corrections import Correction, Standing


class Kept(NamedTuple):
    """A record as it was kept; what became of it; those on the same articles that were not seen; articles changed."""

    record: Correction
    standing: Standing
    unseen: tuple[Filed, ...]
    n_articles: int


class Corrections:
    """The decisions in a store. Safe to share between threads; every method may raise StoreError."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def add(self, record: Correction, *, seen: str = "") -> Kept:
        """Keep one record; its id and time are given here. `seen` is the id of the last record its maker had seen."""
        with reading(self._engine) as connection:
            looked = look_for(connection, record)
        with writing(self._engine) as connection:
            revision = lock(connection) + 1
            article_id = record.anchor.article_id
            unseen = tuple(filed for filed in read_of_article(connection, article_id) if filed.record.id > seen)
            kept = timed(connection, record)
            n_articles = self._keep(connection, [kept], revision, looked)
            own = (filed for filed in read_of_article(connection, article_id) if filed.record.id == kept.id)
            done = Kept(kept, next(own).standing, unseen, n_articles)
        if n_articles > AT_ONCE:
            catch_up(self._engine)
        return done

    def add_all(self, records: Sequence[Correction]) -> int:
        """Keep those records that are not here yet, as they are; how many were new."""
        with writing(self._engine) as connection:
            revision = lock(connection) + 1
            before = self._count(connection)
            n_articles = self._keep(connection, records, revision, {})
            n_new = self._count(connection) - before
        if n_articles > AT_ONCE:
            catch_up(self._engine)
        return n_new

    @staticmethod
    def _keep(
        connection: sa.Connection,
        records: Sequence[Correction],
        revision: int,
        looked: Mapping[Correction, Looked],
    ) -> int:
        changed = add_records(connection, records)
        touched = touched_articles(connection, changed, looked)
        own = {record.anchor.article_id for record in records}
        first = sorted(touched, key=lambda article_id: (article_id not in own, article_id))[:AT_ONCE]
        rewrite(connection, first, revision)
        note_overdue(connection, touched.difference(first))
        if changed:
            bump(connection, revision)
        return len(touched)

    @staticmethod
    def _count(connection: sa.Connection) -> int:
        return len(read_lines(connection))

    def lines(self) -> tuple[str, ...]:
        """Every record as a line, by id."""
        with reading(self._engine) as connection:
            return read_lines(connection)

    def all(self) -> tuple[Filed, ...]:
        """Every record, oldest first."""
        with reading(self._engine) as connection:
            return read_all(connection)

    def record(self, record_id: str) -> Correction | None:
        """One record."""
        with reading(self._engine) as connection:
            return read_record(connection, record_id)

    def of_article(self, article_id: str) -> tuple[Filed, ...]:
        """The records made in an article, oldest first."""
        with reading(self._engine) as connection:
            return read_of_article(connection, article_id)

    def standing(self, standing: Standing) -> tuple[Filed, ...]:
        """The records that this became of, oldest first."""
        with reading(self._engine) as connection:
            return read_standing(connection, standing)

    def reviewed(self, article_id: str) -> Reviewed | None:
        """What the machine read out of an article, and its present state; None when it is not there."""
        with reading(self._engine) as connection:
            return reviewed_of(connection, article_id)
