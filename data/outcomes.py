"""What became of files and articles, as pages and the command line show it."""

from dataclasses import dataclass
from datetime import date

from data.readers.days import is_plausible
from data.store.rows import placed
from data.store.store import ArticleHead
from geo.model import Analysis, Article, DateBasis, TimePrecision
from geo.query import source_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleOutcome:
    """What became of one article of a file.

    `duplicate_of` names the article that was there before with the same text (its title, else its file name); the
    store is then as it was. `file_name` is the file it came from, an archive's member with the archive before it;
    `text_day` is the latest day that its text names in full, which it cannot have been published before.
    """

    article_id: str
    title: str | None
    language: str
    published: date | None
    n_places: int
    n_events: int
    duplicate_of: str | None = None
    file_name: str | None = None
    text_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestResult:
    """What became of one file: its articles, or the one sentence that says why it could not be read, and its code.

    `file_format` is what its content turned out to be (data.readers.formats), None when that was not found out;
    `warning_codes` are the codes of `warnings`.
    """

    file_name: str
    outcomes: tuple[ArticleOutcome, ...] = ()
    error: str | None = None
    code: str | None = None
    warnings: tuple[str, ...] = ()
    warning_codes: tuple[str, ...] = ()
    file_format: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleSummary:
    """An article in a list; `acquired_at` is ISO 8601 in UTC, `is_stale` that another engine read it."""

    article_id: str
    title: str | None
    language: str
    published: date | None
    published_source: str | None
    url: str | None
    source: str | None
    file_name: str | None
    acquired_at: str
    is_sample: bool
    is_stale: bool
    n_places: int
    n_events: int


def outcome_of(analysis: Analysis) -> ArticleOutcome:
    """What became of an article that is new."""
    article = analysis.article
    return ArticleOutcome(
        article_id=article.id,
        title=article.title,
        language=article.language,
        published=article.published,
        n_places=len({found.place.id for found in placed(analysis) if found.place}),
        n_events=len(analysis.reports),
        file_name=article.file_name,
        text_day=_latest_day(analysis),
    )


def _latest_day(analysis: Analysis) -> date | None:
    told = (
        when.last
        for when in analysis.dates
        if when.last and when.basis is DateBasis.EXPLICIT and when.precision is TimePrecision.DAY
    )
    return max(filter(is_plausible, told), default=None)


def known_outcome(head: ArticleHead) -> ArticleOutcome:
    """What became of an article that was there already."""
    return ArticleOutcome(
        article_id=head.id,
        title=head.title,
        language=head.language,
        published=head.published,
        n_places=head.n_places,
        n_events=head.n_events,
        duplicate_of=head.title or head.file_name or head.id,
        file_name=head.file_name,
    )


def summary_of(head: ArticleHead, engine: str) -> ArticleSummary:
    """The article in a list; `engine` is the present one."""
    return ArticleSummary(
        article_id=head.id,
        title=head.title,
        language=head.language,
        published=head.published,
        published_source=head.published_source,
        url=head.url,
        source=source_of(Article(id=head.id, text="", publisher=head.publisher, url=head.url)),
        file_name=head.file_name,
        acquired_at=head.acquired_at,
        is_sample=head.is_sample,
        is_stale=head.engine != engine,
        n_places=head.n_places,
        n_events=head.n_events,
    )
