"""Decisions that reach many articles: these are rewritten a few at a time, so that nobody else who writes waits long.

What is still to be done is noted in the transaction that keeps the decision, and done in short ones of its own. When
the process ends before the last of them, whoever opens the store next goes on.
"""

from collections.abc import Collection
from time import sleep

import sqlalchemy as sa

from data.store.connect import count_written, reading, writing
from data.store.schema import overdue
from data.store.writes import bump, lock, rewrite

# An article takes about 17 ms (benchmarks.corrections_speed): a third of a second during which other writers wait.
AT_ONCE = 20
# SQLite does not queue writers: one that waits looks again every 100 ms, and in this pause it finds the store free.
PAUSE_S = 0.11


def note_overdue(connection: sa.Connection, article_ids: Collection[str]) -> None:
    """Note that the articles' rows are to be brought up to date; some may be noted already."""
    known = set(connection.scalars(sa.select(overdue.c.article_id)))
    rows = [{"article_id": article_id} for article_id in sorted(set(article_ids) - known)]
    if rows:
        connection.execute(sa.insert(overdue), rows)


def catch_up(engine: sa.Engine) -> None:
    """Bring every article up to date that is noted; articles others note meanwhile as well. Raises StoreError."""
    is_done = False
    while _is_any(engine):
        with writing(engine, is_counted=False) as connection:
            revision = lock(connection) + 1
            first = sa.select(overdue.c.article_id).order_by(overdue.c.article_id).limit(AT_ONCE)
            ids = connection.scalars(first).all()
            rewrite(connection, ids, revision)
            connection.execute(sa.delete(overdue).where(overdue.c.article_id.in_(ids)))
            bump(connection, revision)
        is_done = True
        sleep(PAUSE_S)
    if is_done:
        # not before: the other sessions of this process would read the columns anew for every few articles
        count_written(engine)


def _is_any(engine: sa.Engine) -> bool:
    with reading(engine) as connection:
        return connection.scalar(sa.select(overdue.c.article_id).limit(1)) is not None
