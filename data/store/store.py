"""What can be asked of a store and done to it; one transaction per article."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa

from data.engine import doubting_digest, grouping_digest
from data.store.codec import load_unplaced
from data.store.connect import n_written, open_engine, reading, writing
from data.store.corrections import Corrections
from data.store.incidents import (
    IncidentReport,
    StoredIncident,
    compare_pairs,
    compare_reports,
    read_incident,
    regroup,
    regroup_all,
    touched_by,
)
from data.store.overdue import catch_up
from data.store.rows import analysis_of, article_of, article_row
from data.store.schema import analysis, article, file, mention, meta, place, report
from data.store.writes import bump, delete_articles, drop_unused, lock, places_of, refresh_rows, write_analysis
from geo.incidents_compare import Comparison
from geo.model import Analysis, Article, Resolution


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleHead:
    """An article without its text; `n_places` counts different places, `engine` says what read it."""

    id: str
    title: str | None
    language: str
    published: date | None
    published_source: str | None
    url: str | None
    publisher: str | None
    file_name: str | None
    acquired_at: str
    is_sample: bool
    n_places: int
    n_events: int
    engine: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRecord:
    """What became of a file: outcome "read" or "failed" with the error's sentence; `read_at` ISO 8601 in UTC."""

    sha256: str
    name: str
    outcome: str
    error: str | None
    n_articles: int
    read_at: str


class Doubted(NamedTuple):
    """A report worth a look: names of geo.doubts.ReviewDoubt separated by commas, and how much it is worth."""

    event_id: str
    doubts: str
    worth: float


# Reports read into columns at a time. 200,000 took 9.1 s of processor time and 315 MB instead of 8.3 s and 930 MB
# at once; with 5,000 at a time 10.6 s and 260 MB, with 50,000 8.8 s and 480 MB.
PART_ROWS = 20_000


class StoredColumns(NamedTuple):
    """Columns by name, all of one length, as they were at a revision of the store.

    `article_ids` are the articles they were read from, those that say nothing included; `n_articles` counts all of the
    store's; column `arrival` numbers the articles in the order they came in.
    """

    revision: int
    columns: Mapping[str, Sequence[Any]]
    article_ids: frozenset[str]
    n_articles: int


# Ids a statement names at once; SQLite takes 32,766.
_BATCH = 500
_HEAD = (
    sa.select(
        article.c.id,
        article.c.title,
        article.c.language,
        article.c.published,
        article.c.published_source,
        article.c.url,
        article.c.publisher,
        article.c.file_name,
        article.c.acquired_at,
        article.c.is_sample,
        analysis.c.n_places,
        analysis.c.n_events,
        analysis.c.engine,
    )
    .join_from(article, analysis)
    .order_by(article.c.revision)
)


class Store:
    """A store at a URL. Safe to share between threads; every method may raise StoreError."""

    def __init__(self, store_url: str) -> None:
        self._engine = open_engine(store_url)
        self.corrections = Corrections(self._engine)
        self._doubt_by_present_rules()
        self._group_by_present_rules()
        catch_up(self._engine)

    def close(self) -> None:
        """Give back every connection."""
        self._engine.dispose()

    def revision(self) -> int:
        """A number that grows with every change a reader could see."""
        with reading(self._engine) as connection:
            return connection.scalar(sa.select(meta.c.revision)) or 0

    def n_written(self) -> int:
        """How many changes of the store this process has made through this object; another process's do not count."""
        return n_written(self._engine)

    def birth(self) -> str:
        """What tells this SQLite store from one made later at the same path; another when its first article goes."""
        first = sa.select(article.c.id, article.c.acquired_at).order_by(sa.text("article.rowid")).limit(1)
        with reading(self._engine) as connection:
            row = connection.execute(first).one_or_none()
            return f"{row.id} {row.acquired_at}" if row else ""

    # -- writing ---------------------------------------------------------------------------------------------------

    def add(self, found: Analysis, *, gazetteer: str, acquired_at: str, is_sample: bool = False) -> bool:
        """Keep an article and its analysis; False when the store has the article already, and nothing changes.

        The user's own copy of a sample takes the sample's place.
        """
        return bool(self.add_all([found], gazetteer=gazetteer, acquired_at=acquired_at, is_sample=is_sample))

    def add_all(
        self, found: Sequence[Analysis], *, gazetteer: str, acquired_at: str, is_sample: bool = False
    ) -> frozenset[str]:
        """Keep articles and their analyses in one transaction; the ids of those the store did not have already."""
        with writing(self._engine) as connection:
            revision = lock(connection)
            kept = _kept(connection, [one.article.id for one in found])
            new = {
                one.article.id: one
                for one in found
                if one.article.id not in kept or (kept[one.article.id] and not is_sample)
            }
            if not new:
                return frozenset()
            replaced = sorted(kept.keys() & new.keys())
            before = touched_by(connection, replaced)
            if replaced:
                delete_articles(connection, replaced)
            for one in new.values():
                # an article's revision is also its place in the order of arrival
                revision += 1
                row = article_row(one.article, acquired_at=acquired_at, is_sample=is_sample)
                connection.execute(sa.insert(article).values(revision=revision, **row))
                write_analysis(connection, one, gazetteer, revision)
            regroup(connection, list(new), before, revision)
            bump(connection, revision)
        return frozenset(new)

    def replace_analysis(self, found: Analysis, *, gazetteer: str) -> bool:
        """Put a new analysis in the place of the article's old one; False when the article is gone."""
        with writing(self._engine) as connection:
            revision = lock(connection) + 1
            if connection.scalar(sa.select(article.c.id).where(article.c.id == found.article.id)) is None:
                return False
            used = places_of(connection, [found.article.id])
            before = touched_by(connection, [found.article.id])
            for table in (report, mention, analysis):
                connection.execute(sa.delete(table).where(table.c.article_id == found.article.id))
            write_analysis(connection, found, gazetteer, revision)
            regroup(connection, [found.article.id], before, revision)
            drop_unused(connection, used)
            bump(connection, revision)
        return True

    def date_article(self, article_id: str, published: date, *, source: str) -> bool:
        """Note the day an article was published and who says so; False when it is gone. Read it again afterwards."""
        return self._describe(article_id, {"published": published, "published_source": source})

    def describe_article(self, described: Article) -> bool:
        """Note title, day, address and publisher, those that are stated; False when it is gone. Read it again."""
        stated: dict[str, object] = {"title": described.title, "url": described.url, "publisher": described.publisher}
        if described.published:
            stated |= {"published": described.published, "published_source": described.published_source}
        return self._describe(described.id, {name: value for name, value in stated.items() if value is not None})

    def _describe(self, article_id: str, values: Mapping[str, object]) -> bool:
        with writing(self._engine) as connection:
            revision = lock(connection) + 1
            same = article.c.id == article_id
            if not connection.execute(sa.update(article).where(same).values(**values, revision=revision)).rowcount:
                return False
            bump(connection, revision)
        return True

    def delete_article(self, article_id: str) -> bool:
        """Remove an article and everything read from it; False when it is not there."""
        with writing(self._engine) as connection:
            revision = lock(connection) + 1
            before = touched_by(connection, [article_id])
            if not delete_articles(connection, [article_id]):
                return False
            regroup(connection, [article_id], before, revision)
            bump(connection, revision)
        return True

    def delete_samples(self) -> int:
        """Remove every sample article and remember that they are not wanted; how many there were."""
        with writing(self._engine) as connection:
            revision = lock(connection) + 1
            ids = connection.scalars(sa.select(article.c.id).where(article.c.is_sample)).all()
            before = touched_by(connection, ids)
            delete_articles(connection, ids)
            regroup(connection, ids, before, revision)
            connection.execute(sa.update(meta).values(samples="removed"))
            bump(connection, revision)
        return len(ids)

    def remember_samples(self) -> None:
        """Note that the samples have been added, so that they are not added again by themselves."""
        with writing(self._engine) as connection:
            connection.execute(sa.update(meta).values(samples="added"))

    def record_file(self, record: FileRecord) -> None:
        """Note what became of a file; the latest reading counts, under the time of the first."""
        with writing(self._engine) as connection:
            lock(connection)
            same = sa.and_(file.c.sha256 == record.sha256, file.c.name == record.name)
            values = {"outcome": record.outcome, "error": record.error, "n_articles": record.n_articles}
            if connection.execute(sa.update(file).where(same).values(**values)).rowcount == 0:
                row = {"sha256": record.sha256, "name": record.name, "read_at": record.read_at, **values}
                connection.execute(sa.insert(file).values(**row))

    def _doubt_by_present_rules(self) -> None:
        with reading(self._engine) as connection:
            if connection.scalar(sa.select(meta.c.doubting)) == doubting_digest():
                return
        with writing(self._engine) as connection:
            revision = lock(connection) + 1
            # asked again under the lock: another process may have been faster
            if connection.scalar(sa.select(meta.c.doubting)) != doubting_digest():
                if refresh_rows(connection, revision):
                    bump(connection, revision)
                connection.execute(sa.update(meta).values(doubting=doubting_digest()))

    def _group_by_present_rules(self) -> None:
        with reading(self._engine) as connection:
            if connection.scalar(sa.select(meta.c.grouping)) == grouping_digest():
                return
        with writing(self._engine) as connection:
            revision = lock(connection) + 1
            # asked again under the lock: another process may have been faster
            if connection.scalar(sa.select(meta.c.grouping)) == grouping_digest():
                return
            if regroup_all(connection, revision):
                bump(connection, revision)
            connection.execute(sa.update(meta).values(grouping=grouping_digest()))

    # -- reading ---------------------------------------------------------------------------------------------------

    def wants_samples(self) -> bool:
        """Whether this is a new store: no article yet, and nobody has removed the samples."""
        with reading(self._engine) as connection:
            pending = connection.scalar(sa.select(meta.c.samples)) == "pending"
            own = connection.scalar(sa.select(article.c.id).where(~article.c.is_sample).limit(1))
            return pending and own is None

    def heads(self) -> tuple[ArticleHead, ...]:
        """Every article without its text, in the order they came in."""
        with reading(self._engine) as connection:
            return tuple(ArticleHead(**row) for row in connection.execute(_HEAD).mappings())

    def heads_of(self, article_ids: Collection[str]) -> tuple[ArticleHead, ...]:
        """These articles without their text, in no order; those that are not there are left out."""
        ids = sorted(set(article_ids))
        with reading(self._engine) as connection:
            return tuple(
                ArticleHead(**row)
                for start in range(0, len(ids), _BATCH)
                for row in connection.execute(_HEAD.where(article.c.id.in_(ids[start : start + _BATCH]))).mappings()
            )

    def head(self, article_id: str) -> ArticleHead | None:
        """One article without its text."""
        with reading(self._engine) as connection:
            row = connection.execute(_HEAD.where(article.c.id == article_id)).mappings().one_or_none()
            return ArticleHead(**row) if row else None

    def has_samples(self) -> bool:
        """Whether a sample article is in the store."""
        with reading(self._engine) as connection:
            return connection.scalar(sa.select(article.c.id).where(article.c.is_sample).limit(1)) is not None

    def article(self, article_id: str) -> Article | None:
        """One article as it was read."""
        with reading(self._engine) as connection:
            row = connection.execute(sa.select(article).where(article.c.id == article_id)).mappings().one_or_none()
            return article_of(row) if row else None  # type: ignore[arg-type]  # a RowMapping is keyed by name too

    def analysis(self, article_id: str) -> Analysis | None:
        """Everything that was read out of an article."""
        query = sa.select(article, analysis.c.payload).join_from(article, analysis).where(article.c.id == article_id)
        with reading(self._engine) as connection:
            row = connection.execute(query).mappings().one_or_none()
            return analysis_of(row["payload"], article_of(row)) if row else None  # type: ignore[arg-type]  # as above

    def article_of_report(self, report_id: str) -> str | None:
        """The id of the article that made a report."""
        with reading(self._engine) as connection:
            return connection.scalar(sa.select(report.c.article_id).where(report.c.id == report_id).limit(1))

    def incident_of_report(self, report_id: str) -> StoredIncident | None:
        """The incident a report belongs to; None when it has none."""
        with reading(self._engine) as connection:
            name = connection.scalar(sa.select(report.c.incident_id).where(report.c.id == report_id).limit(1))
            return read_incident(connection, name) if name else None

    def compare_reports(self, report_id: str, others: Sequence[str]) -> list[tuple[IncidentReport, Comparison]]:
        """How alike other reports are to one; those that take no part in grouping are left out."""
        with reading(self._engine) as connection:
            return compare_reports(connection, report_id, others)

    def compare_pairs(
        self, pairs: Collection[tuple[str, str]]
    ) -> list[tuple[IncidentReport, IncidentReport, Comparison]]:
        """How alike the two reports of each pair are; those that take no part in grouping are left out."""
        with reading(self._engine) as connection:
            return compare_pairs(connection, pairs)

    def stale(self, engine: str) -> tuple[str, ...]:
        """Ids of the articles whose analysis was made by another engine, in the order they came in."""
        query = (
            sa.select(article.c.id)
            .join_from(article, analysis)
            .where(analysis.c.engine != engine)
            .order_by(article.c.revision)
        )
        with reading(self._engine) as connection:
            return tuple(connection.scalars(query))

    def unplaced(self, latest: int | None = None) -> Iterator[tuple[Resolution, ...]]:
        """The resolutions without a place, article by article in no order; articles without any may be left out.

        With `latest`, only those of that many articles, the last that came in.
        """
        # most articles have none, and decoding is the dear part: as the codec writes it
        query = sa.select(analysis.c.payload).where(analysis.c.payload.contains('"place":null', autoescape=True))
        if latest is not None:
            last = sa.select(article.c.id).order_by(article.c.revision.desc()).limit(latest).subquery()
            query = query.where(analysis.c.article_id.in_(sa.select(last.c.id)))
        with reading(self._engine) as connection:
            for payload in connection.scalars(query.execution_options(yield_per=100)):
                yield load_unplaced(payload)

    def readings(self) -> tuple[int, int, tuple[tuple[str, int], ...]]:
        """What changes with every article that comes, goes or is read again, and with nothing people decide."""
        engines = sa.select(analysis.c.engine, sa.func.count()).group_by(analysis.c.engine).order_by(analysis.c.engine)
        with reading(self._engine) as connection:
            n_articles, newest = connection.execute(sa.select(sa.func.count(), sa.func.max(article.c.revision))).one()
            counts = tuple((engine, number) for engine, number in connection.execute(engines))
            return n_articles, newest or 0, counts

    def analyses_with(self, text: str) -> Iterator[Analysis]:
        """Analyses that have the text somewhere, and perhaps some more, in no order."""
        has_text = sa.or_(
            analysis.c.payload.contains(json.dumps(text, ensure_ascii=False)[1:-1], autoescape=True),
            article.c.text.contains(text, autoescape=True),
        )
        query = sa.select(article, analysis.c.payload).join_from(article, analysis).where(has_text)
        with reading(self._engine) as connection:
            for row in connection.execute(query.execution_options(yield_per=20)).mappings():
                yield analysis_of(row["payload"], article_of(row))  # type: ignore[arg-type]  # as above

    def doubted(self, most: int) -> tuple[Doubted, ...]:
        """The reports a look is most worth at, weightiest first."""
        query = (
            sa.select(report.c.id, report.c.doubts, report.c.worth)
            .where(report.c.worth > 0)
            .order_by(report.c.worth.desc(), report.c.article_id, report.c.number)
            .limit(most)
        )
        with reading(self._engine) as connection:
            return tuple(Doubted(*row) for row in connection.execute(query))

    def files(self) -> tuple[FileRecord, ...]:
        """What became of every file, by name."""
        with reading(self._engine) as connection:
            rows = connection.execute(sa.select(file).order_by(file.c.name, file.c.sha256)).mappings()
            return tuple(FileRecord(**row) for row in rows)

    def report_columns(self, after: int = 0) -> StoredColumns:
        """The reports that were written after a revision, in order of arrival."""
        return self._columns(_REPORTS, after)

    def report_parts(self) -> Iterator[StoredColumns]:
        """All reports in parts of at most PART_ROWS, in order of arrival and all of one revision; at least one part.

        All rows of a million reports at once are 4 GB of Python's values.
        """
        with reading(self._engine) as connection:
            revision = connection.scalar(sa.select(meta.c.revision)) or 0
            ids = frozenset(connection.scalars(sa.select(analysis.c.article_id)))
            result = connection.execute(_REPORTS, execution_options={"yield_per": PART_ROWS})
            names = list(result.keys())
            rows: Sequence[Any] = result.fetchmany(PART_ROWS)
            while True:
                values: list[Sequence[Any]] = list(zip(*rows, strict=True)) or [()] * len(names)
                yield StoredColumns(revision, dict(zip(names, values, strict=True)), ids, len(ids))
                rows = result.fetchmany(PART_ROWS)
                if not rows:
                    return

    def mention_columns(self, after: int = 0) -> StoredColumns:
        """The same for the names with a place."""
        return self._columns(_MENTIONS, after)

    def _columns(self, query: sa.Select[Any], after: int) -> StoredColumns:
        with reading(self._engine) as connection:
            revision = connection.scalar(sa.select(meta.c.revision)) or 0
            written = analysis.c.revision > after
            ids = frozenset(connection.scalars(sa.select(analysis.c.article_id).where(written)))
            n_articles = connection.scalar(sa.select(sa.func.count()).select_from(analysis)) or 0
            result = connection.execute(query.where(written))
            names = list(result.keys())
            values: list[Sequence[Any]] = list(zip(*result.all(), strict=True)) or [()] * len(names)
            return StoredColumns(revision, dict(zip(names, values, strict=True)), ids, n_articles)


_ARTICLE_COLUMNS = (
    article.c.revision.label("arrival"),
    article.c.sha256_bytes.label("doc_sha256"),
    article.c.publisher,
    article.c.url,
    article.c.title,
    article.c.published,
    article.c.file_name,
    article.c.acquired_at,
    article.c.language,
    article.c.is_sample,
)
_PLACE_COLUMNS = (
    place.c.id.label("place_id"),
    place.c.name.label("location"),
    place.c.kind,
    place.c.country,
    place.c.admin1,
    place.c.lat,
    place.c.lon,
    place.c.radius_km,
)
_REPORTS = (
    sa.select(
        *(
            column
            for column in report.c
            if column.name not in {"number", "place_key", "period_level", "doubts", "worth"}
        ),
        *_PLACE_COLUMNS,
        *_ARTICLE_COLUMNS,
        analysis.c.engine,
        analysis.c.gazetteer,
    )
    .join_from(report, analysis, report.c.article_id == analysis.c.article_id)
    .join(article, article.c.id == report.c.article_id)
    .outerjoin(place, place.c.key == report.c.place_key)
    .order_by(article.c.revision, report.c.number)
)
_MENTIONS = (
    sa.select(
        *(column for column in mention.c if column.name not in {"number", "place_key"}),
        *_PLACE_COLUMNS,
        *_ARTICLE_COLUMNS,
    )
    .join_from(mention, analysis, mention.c.article_id == analysis.c.article_id)
    .join(article, article.c.id == mention.c.article_id)
    .join(place, place.c.key == mention.c.place_key)
    .order_by(article.c.revision, mention.c.number)
)


def _kept(connection: sa.Connection, ids: Sequence[str]) -> dict[str, bool]:
    """Those of the articles that the store has, and whether each is a sample."""
    rows = connection.execute(sa.select(article.c.id, article.c.is_sample).where(article.c.id.in_(ids)))
    return {row.id: row.is_sample for row in rows}
