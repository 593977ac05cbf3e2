"""What every change of the store is made of: the writers' lock, the rows of an analysis, rows nobody needs any more."""

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa

from data.store.incidents import regroup, touched_by
from data.store.records import attach, detach, has_records, in_force_for, reviewed_of
from data.store.rows import analysis_row, count_columns, mention_rows, place_rows, report_rows
from data.store.schema import analysis, article, file, mention, meta, place, report
from geo.corrected import Reviewed, correct
from geo.model import Analysis

# Articles rewritten at once; their ids are named in one statement.
_BATCH = 500


def lock(connection: sa.Connection) -> int:
    """The present revision, with the right to give the next: writers wait here."""
    # one writer at a time on every data base, so revisions are seen in the order they are given
    return connection.scalar(sa.select(meta.c.revision).with_for_update()) or 0


def bump(connection: sa.Connection, revision: int) -> None:
    """Let readers see that there is a new revision."""
    connection.execute(sa.update(meta).values(revision=revision))


def write_analysis(connection: sa.Connection, found: Analysis, gazetteer: str, revision: int) -> None:
    """Keep what the machine read, and rows of its present state."""
    corrections = in_force_for(connection, found.article.id) if has_records(connection) else ()
    reviewed = correct(found, corrections)
    row = analysis_row(reviewed, gazetteer=gazetteer)
    connection.execute(sa.insert(analysis).values(revision=revision, **row))
    _write_rows(connection, reviewed)


def _write_rows(connection: sa.Connection, reviewed: Reviewed) -> None:
    places = {row["key"]: row for row in place_rows(reviewed.present)}
    known = set(connection.scalars(sa.select(place.c.key).where(place.c.key.in_(places))))
    _insert(connection, place, [row for key, row in places.items() if key not in known])
    _insert(connection, mention, mention_rows(reviewed.present))
    _insert(connection, report, report_rows(reviewed))
    if has_records(connection):
        attach(connection, reviewed)


def rewrite(connection: sa.Connection, article_ids: Collection[str], revision: int) -> None:
    """Give the articles the rows of their present state, and their reports the incidents that follow from it."""
    ids = sorted(article_ids)
    for start in range(0, len(ids), _BATCH):
        _rewrite(connection, ids[start : start + _BATCH], revision)


def _rewrite(connection: sa.Connection, ids: Sequence[str], revision: int) -> None:
    before = touched_by(connection, ids)
    used = places_of(connection, ids)
    for article_id in ids:
        reviewed = reviewed_of(connection, article_id)
        if reviewed is None:
            continue
        for table in (report, mention):
            connection.execute(sa.delete(table).where(table.c.article_id == article_id))
        _write_rows(connection, reviewed)
        same = analysis.c.article_id == article_id
        connection.execute(sa.update(analysis).where(same).values(revision=revision, **count_columns(reviewed)))
    regroup(connection, ids, before, revision)
    drop_unused(connection, used)


def refresh_rows(connection: sa.Connection, revision: int) -> int:
    """Bring every article's rows up to date with the rules for doubts and for corrections; how many were corrected."""
    corrected: list[str] = []
    # read whole, because what is read is written to meanwhile
    for article_id in connection.scalars(sa.select(analysis.c.article_id)).all():
        reviewed = reviewed_of(connection, article_id)
        if reviewed is None:
            continue
        if reviewed.present is not reviewed.machine:
            corrected.append(article_id)
        elif rows := report_rows(reviewed):
            same = sa.and_(report.c.article_id == article_id, report.c.number == sa.bindparam("of_number"))
            told = [{"of_number": row["number"], "doubts": row["doubts"], "worth": row["worth"]} for row in rows]
            connection.execute(sa.update(report).where(same), told)
    rewrite(connection, corrected, revision)
    return len(corrected)


def _insert(connection: sa.Connection, table: sa.Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(sa.insert(table), rows)


def delete_articles(connection: sa.Connection, ids: Sequence[str]) -> int:
    """Remove articles, what was read from them, and what only they needed; how many there were."""
    places = places_of(connection, ids)
    files = _files_of(connection, ids)
    if has_records(connection):
        detach(connection, ids)
    deleted = connection.execute(sa.delete(article).where(article.c.id.in_(ids))).rowcount
    _drop_empty_files(connection, files)
    drop_unused(connection, places)
    return deleted


def _files_of(connection: sa.Connection, ids: Sequence[str]) -> Sequence[Any]:
    read_from = sa.select(article.c.id).where(article.c.id.in_(ids), _came_from_file())
    return connection.execute(sa.select(file.c.sha256, file.c.name).where(read_from.exists())).all()


def _drop_empty_files(connection: sa.Connection, files: Sequence[Any]) -> None:
    # a file is forgotten with the last of its articles
    is_named = sa.tuple_(file.c.sha256, file.c.name).in_([tuple(row) for row in files])
    holds_others = sa.select(article.c.id).where(_came_from_file()).exists()
    connection.execute(sa.delete(file).where(is_named, ~holds_others))


def _came_from_file() -> sa.ColumnElement[bool]:
    """Whether an article has the bytes of a file, or was a member of it (an archive's members are "a.zip/b.txt")."""
    inside = sa.func.substr(article.c.file_name, 1, sa.func.length(file.c.name) + 1) == file.c.name + "/"
    return sa.or_(article.c.sha256_bytes == file.c.sha256, inside)


def places_of(connection: sa.Connection, ids: Sequence[str]) -> set[str]:
    """Keys of the places that the articles' rows point at."""
    named = sa.select(mention.c.place_key).where(mention.c.article_id.in_(ids))
    reported = sa.select(report.c.place_key).where(report.c.article_id.in_(ids))
    return set(connection.scalars(sa.union(named, reported))) - {None}


def drop_unused(connection: sa.Connection, keys: set[str]) -> None:
    """Remove those places that no row points at any more."""
    unused = sa.and_(
        place.c.key.in_(keys),
        ~sa.exists().where(mention.c.place_key == place.c.key),
        ~sa.exists().where(report.c.place_key == place.c.key),
    )
    connection.execute(sa.delete(place).where(unused))
