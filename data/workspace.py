"""The facade: everything a page or the command line may ask for."""

import logging
import platform
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cached_property
from hashlib import sha256
from importlib import metadata
from pathlib import Path
from threading import RLock
from types import MappingProxyType

import pandas as pd

from data.editions import VERSION, gazetteer_editions
from data.engine import Analyser
from data.evidence import ReportEvidence, find_evidence
from data.exports.facts import ExportFacts, ExportOptions
from data.exports.formats import export_reports
from data.frames import place_frame
from data.online import Inquiry, open_second_opinion
from data.online_answers import OnlineAnswers
from data.online_switch import OnlineSwitch
from data.outcomes import ArticleOutcome, ArticleSummary, IngestResult, known_outcome, outcome_of, summary_of
from data.places.desk import PlaceDesk
from data.readers.result import Columns, OpenTable, ReadResult, TableHead
from data.readers.supervised import warm_up
from data.ready_samples import load_ready
from data.reviewing import FindPlaces, Reviewing
from data.selection import Selection
from data.settings import Settings, read_settings
from data.snapshot import Facets, Snapshot
from data.snapshots import Snapshots
from data.store.store import FileRecord, Store
from data.unresolved import UnresolvedName, count_unresolved
from geo.errors import ReadError
from geo.model import Actor, Analysis, Article
from geo.query import ReportFilter
from geo.wording import Language

SAMPLES_FOLDER = Path(__file__).resolve().parent / "bundled" / "samples"

# Shown under About; a package that is not installed is left out.
_SHOWN_PACKAGES = ("streamlit", "folium", "streamlit-folium", "pandas", "numpy", "SQLAlchemy", "geopy")


# Reads a file's bytes, and takes the columns of a table where a person chose them; raises ReadError only.
Reader = Callable[..., ReadResult]
# What a fault of ours in reading one article may raise. It must not take the other articles or the page along; want of
# memory and interrupts are no such faults. On the command line, articles are read in processes of their own instead.
_FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)

# Called with the number of articles done and their total.
Progress = Callable[[int, int], None]


_log = logging.getLogger(__name__)


class Workspace:
    """A store, what reads articles into it, and its reports in memory. Safe to share between threads.

    Every method may raise StoreError; none keeps a transaction open.
    """

    def __init__(
        self,
        store: Store,
        analyser: Analyser,
        reader: Reader,
        *,
        store_name: str = "",
        settings: Settings | None = None,
        find_places: FindPlaces | None = None,
    ) -> None:
        self.store_name = store_name
        self.reviewing = Reviewing(store, self.reports, find_places)
        self._settings = settings or Settings()
        self._store = store
        self._analyser = analyser
        self._reader = reader
        self._lock = RLock()
        # without settings nobody said where the store lies
        self._snapshots = Snapshots(store, settings.store_path if settings else None)
        self._places: tuple[int, pd.DataFrame] | None = None
        self._unresolved: dict[int | None, tuple[object, tuple[UnresolvedName, ...]]] = {}

    def close(self) -> None:
        """Give back the store's connections."""
        self._store.close()

    @property
    def revision(self) -> int:
        """A number that grows with every change of the store, by this process or another."""
        return self._store.revision()

    @property
    def editor(self) -> str:
        """Who decides about reports by the settings; "" when they say nothing."""
        return self._settings.editor

    # -- files in --------------------------------------------------------------------------------------------------

    def ingest(self, file_name: str, content: bytes, columns: Columns = ()) -> IngestResult:
        """Read one file and keep its articles, each in a transaction of its own; never raises for a bad file.

        `columns` say which column of a table holds which field, where its names do not tell.
        """
        return self._ingest(file_name, content, columns, is_sample=False)

    def open_tables(self, file_name: str, content: bytes) -> tuple[OpenTable, ...]:
        """The tables of a file, or of an archive, in which a person must say which column is what."""
        # as below
        from data.readers.open_tables import find_open_tables  # noqa: PLC0415

        return find_open_tables(file_name, content)

    def table_head(self, file_name: str, content: bytes) -> TableHead | None:
        """The columns of a table and its first rows; None for a file of another kind or one that cannot be read."""
        # reading formats takes half a second to load, and only an upload needs it
        from data.readers.reading import read_head  # noqa: PLC0415

        try:
            return read_head(file_name, content)
        except ReadError:
            # reading it as a whole has said why already
            return None

    def _ingest(self, file_name: str, content: bytes, columns: Columns = (), *, is_sample: bool) -> IngestResult:
        digest = sha256(content).hexdigest()
        try:
            reading = self._reader(file_name, content, columns) if columns else self._reader(file_name, content)
        except ReadError as error:
            if not is_sample:
                self._record(digest, file_name, error=str(error))
            return IngestResult(file_name=file_name, error=str(error), code=error.code)
        outcomes: list[ArticleOutcome] = []
        warnings = [warning.message for warning in reading.warnings]
        for article in reading.articles:
            try:
                outcomes.append(self._redescribed(article) if columns else self._keep(article, is_sample=is_sample))
            except ReadError as error:
                warnings.append(str(error))
        error_text = None if outcomes or not warnings else warnings.pop()
        if not is_sample:
            self._record(digest, file_name, error=error_text, n_articles=len(outcomes))
        return IngestResult(
            file_name=file_name,
            outcomes=tuple(outcomes),
            error=error_text,
            warnings=tuple(warnings),
            warning_codes=tuple(dict.fromkeys(warning.code for warning in reading.warnings)),
            file_format=reading.format or None,
        )

    def keep(self, analysis: Analysis) -> ArticleOutcome:
        """Keep an article that was analysed elsewhere (another process) by the same engine."""
        added = self._store.add(analysis, gazetteer=self._analyser.gazetteer_version, acquired_at=_now())
        return self._added(analysis, {analysis.article.id} if added else ())

    def known(self, article_id: str) -> ArticleOutcome | None:
        """What is known of an article among the user's own; None for a new one and for a sample."""
        head = self._store.head(article_id)
        return known_outcome(head) if head is not None and not head.is_sample else None

    def _redescribed(self, article: Article) -> ArticleOutcome:
        """Keep an article of a table whose columns a person chose; one that came with it before gets what they say."""
        head = self._store.head(article.id)
        if head is None or head.is_sample or head.file_name != article.file_name:
            return self._keep(article, is_sample=False)
        self._store.describe_article(article)
        self._reanalyse(article.id)
        return replace(self.known(article.id) or known_outcome(head), duplicate_of=None)

    def _keep(self, article: Article, *, is_sample: bool) -> ArticleOutcome:
        head = self._store.head(article.id)
        if head is not None and (is_sample or not head.is_sample):
            return known_outcome(head)
        analysis = self._analyse(article)
        added = self._store.add(
            analysis, gazetteer=self._analyser.gazetteer_version, acquired_at=_now(), is_sample=is_sample
        )
        # another session may have stored it in the meantime
        return outcome_of(analysis) if added else self._duplicate(article) or outcome_of(analysis)

    def _analyse(self, article: Article) -> Analysis:
        """What the article says. Raises ReadError when a fault of ours keeps it from being read."""
        try:
            return self._analyser(article)
        except _FAULTS as error:
            name = article.file_name or article.title or article.id
            reason = f"The article could not be read because of a fault in Dateline ({type(error).__name__})."
            raise ReadError(
                name, "E_FAULT", reason, "Please report it with the article; the others were read."
            ) from error

    def _duplicate(self, article: Article) -> ArticleOutcome | None:
        head = self._store.head(article.id)
        return known_outcome(head) if head else None

    def record_file(
        self, file_name: str, content_sha256: str, *, error: str | None = None, n_articles: int = 0
    ) -> None:
        """Note in the ledger what became of a file that was read elsewhere."""
        self._record(content_sha256, file_name, error=error, n_articles=n_articles)

    def _record(self, digest: str, file_name: str, *, error: str | None = None, n_articles: int = 0) -> None:
        self._store.record_file(
            FileRecord(
                sha256=digest,
                name=file_name,
                outcome="failed" if error else "read",
                error=error,
                n_articles=n_articles,
                read_at=_now(),
            )
        )

    def files(self) -> tuple[FileRecord, ...]:
        """What became of every file, by name."""
        return self._store.files()

    # -- reports out -----------------------------------------------------------------------------------------------

    def reports(self) -> pd.DataFrame:
        """All reports, columns data.frames.REPORT_COLUMNS, in order of arrival. Shared: do not change it."""
        return self._current().reports

    def snapshot(self) -> Snapshot:
        """All reports as they are now, to be asked again and again without another look at the store."""
        return self._current()

    def actors(self) -> Mapping[str, Actor]:
        """Everybody the reports name, by English name."""
        return self._current().actors()

    def select(self, report_filter: ReportFilter) -> pd.DataFrame:
        """The rows of reports() that pass; the index is the row's number there."""
        return self._current().select(report_filter)

    def selection(self, report_filter: ReportFilter) -> Selection:
        """The same reports to be counted, drawn and listed without copying their rows."""
        return self._current().selection(report_filter)

    def count(self, report_filter: ReportFilter) -> int:
        """How many reports pass."""
        return self._current().count(report_filter)

    def count_undated(self, report_filter: ReportFilter) -> int:
        """How many reports without a date pass, or would pass with one."""
        return self._current().count_undated(report_filter)

    def facets(self, report_filter: ReportFilter) -> Facets:
        """Counts per event type, actor, country, language and source, each with all other filters applied."""
        return self._current().facets(report_filter)

    def histogram(self, report_filter: ReportFilter) -> pd.DataFrame:
        """Reports by the period they start in (data.snapshot.HISTOGRAM_COLUMNS), over all time."""
        return self._current().histogram(report_filter)

    def mentioned_places(self) -> pd.DataFrame:
        """Every accepted name with a place, columns data.frames.PLACE_COLUMNS. Shared: do not change it."""
        with self._lock:
            if self._places is None or self._places[0] != self._store.revision():
                stored = self._store.mention_columns()
                self._places = (stored.revision, place_frame(stored.columns))
            return self._places[1]

    def evidence(self, event_id: str) -> ReportEvidence | None:
        """What stands behind one report; None when there is no such report (any more)."""
        article_id = self._store.article_of_report(event_id)
        reviewed = self._store.corrections.reviewed(article_id) if article_id else None
        records = self._store.corrections.of_article(article_id) if article_id else ()
        evidence = find_evidence(reviewed, event_id, records) if reviewed else None
        incident = self._store.incident_of_report(event_id) if evidence else None
        return evidence.with_incident(incident) if evidence and incident else evidence

    def export(
        self,
        kind: str,
        report_filter: ReportFilter,
        language: Language = Language.ENGLISH,
        options: ExportOptions = ExportOptions(),  # noqa: B008 - frozen
    ) -> bytes:
        """The reports that pass as a file of a kind in data.exports.formats, maps in the language.

        Raises ExportError on another kind.
        """
        facts = ExportFacts(
            report_filter=report_filter,
            versions=self.versions(),
            generated=_now(),
            place_credits=self.place_credits(),
            language=language,
            options=options,
        )
        return export_reports(kind, self.select(report_filter), facts)

    def _current(self) -> Snapshot:
        return self._snapshots.current()

    # -- articles --------------------------------------------------------------------------------------------------

    def articles(self) -> tuple[ArticleSummary, ...]:
        """Every article, in order of arrival."""
        engine = self._analyser.engine
        return tuple(summary_of(head, engine) for head in self._store.heads())

    def articles_of(self, article_ids: Collection[str]) -> tuple[ArticleSummary, ...]:
        """These articles, in no order; those that are not there are left out."""
        engine = self._analyser.engine
        return tuple(summary_of(head, engine) for head in self._store.heads_of(article_ids))

    def article(self, article_id: str) -> Analysis | None:
        """One article and everything read from it, as people have corrected it."""
        reviewed = self._store.corrections.reviewed(article_id)
        return reviewed.present if reviewed else None

    def date_articles(self, published: Mapping[str, date], *, source: str = "user") -> int:
        """Give articles the day they were published and read them again; how many there were.

        `source` is one of Article.published_source: a person's own word, unless a person said where it stands. Days and
        places that depend on it ("on Saturday") follow.
        """
        done = 0
        for article_id, day in published.items():
            if self._store.date_article(article_id, day, source=source):
                done += self._reanalyse(article_id)
        return done

    def delete_article(self, article_id: str) -> bool:
        """Remove an article and everything read from it; False when it is not there."""
        self._snapshots.forget_file()
        return self._store.delete_article(article_id)

    # -- a second opinion online -----------------------------------------------------------------------------------

    def unresolved_names(self, latest: int | None = None) -> tuple[UnresolvedName, ...]:
        """The names no gazetteer and no person knows, most mentioned first, in all articles or the latest so many.

        Counted once and again when articles come, go or are read anew: a millisecond per article, about.
        """
        with self._lock:
            readings = self._store.readings()
            if latest not in self._unresolved or self._unresolved[latest][0] != readings:
                self._unresolved[latest] = readings, count_unresolved(self._store.unplaced(latest))
            found = self._unresolved[latest][1]
        known = self.reviewing.named_everywhere()
        return tuple(one for one in found if one.key not in known)

    def names_to_ask(self) -> tuple[UnresolvedName, ...]:
        """The unresolved names that the geocoder of the settings has not answered; nothing is sent.

        Raises SettingsError while asking online is off or its settings are not complete.
        """
        return open_second_opinion(self.online.settings).queued(self.unresolved_names())

    def ask_online(self, keys: Collection[str] | None = None, progress: Progress | None = None) -> Inquiry:
        """What the geocoder of the settings says to the unresolved names, or to those with the keys given.

        With places among the answers the articles become stale. Raises SettingsError while asking online is off.
        """
        opinion = open_second_opinion(self.online.settings)
        chosen = tuple(one for one in self.unresolved_names() if keys is None or one.key in keys)
        return opinion.ask(chosen, progress)

    def forget_online(self) -> int:
        """Remove every online answer; how many there were. The articles that used them become stale."""
        return OnlineAnswers(self._settings.online_path).forget()

    @property
    def online(self) -> OnlineSwitch:
        """Whether asking online is on, and the switch."""
        return OnlineSwitch(self._settings)

    @cached_property
    def places(self) -> PlaceDesk:
        """The places the user has added to the gazetteer; with others the articles become stale."""
        return PlaceDesk(self._settings)

    def place_credits(self) -> tuple[str, ...]:
        """What must be shown with places that are not the bundled gazetteer's."""
        return (*self.places.credits(), *self.online_attributions())

    @property
    def settings(self) -> Settings:
        """What this workspace was opened with."""
        return self._settings

    def online_attributions(self) -> tuple[str, ...]:
        """What must be shown wherever places found online are."""
        found = OnlineAnswers(self._settings.online_path).found()
        return tuple(dict.fromkeys(answer.attribution for answer in found))

    # -- sample articles -------------------------------------------------------------------------------------------

    def add_samples(self) -> tuple[IngestResult, ...]:
        """Keep the sample articles that are not in the store; what the present engine has not read yet is read now."""
        with self._lock:
            files = {path.name: path.read_bytes() for path in sample_files(SAMPLES_FOLDER)}
            ready = load_ready(self._analyser.engine)
            read = {name: ready.get(sha256(content).hexdigest()) for name, content in files.items()}
            added = self._store.add_all(
                [analysis for analyses in read.values() for analysis in analyses or ()],
                gazetteer=self._analyser.gazetteer_version,
                acquired_at=_now(),
                is_sample=True,
            )
            if None in read.values():
                warm_up()  # some of the samples are web pages, and their reader takes a second to start
            results = tuple(
                self._ingest(name, files[name], is_sample=True)
                if analyses is None
                else IngestResult(file_name=name, outcomes=tuple(self._added(one, added) for one in analyses))
                for name, analyses in read.items()
            )
            self._store.remember_samples()
            return results

    def _added(self, analysis: Analysis, added: Collection[str]) -> ArticleOutcome:
        found = None if analysis.article.id in added else self._duplicate(analysis.article)
        return found or outcome_of(analysis)

    def remove_samples(self) -> int:
        """Remove the sample articles; how many there were. They do not come back by themselves."""
        self._snapshots.forget_file()
        return self._store.delete_samples()

    def has_samples(self) -> bool:
        """Whether a sample article is in the store."""
        return self._store.has_samples()

    def add_samples_once(self) -> None:
        """Add the sample articles to a new store: one without articles, whose samples nobody has removed."""
        with self._lock:
            if self._store.wants_samples():
                self.add_samples()

    # -- engine ----------------------------------------------------------------------------------------------------

    def stale_count(self) -> int:
        """How many articles were read by another engine (older rules or gazetteer)."""
        return len(self._store.stale(self._analyser.engine))

    def reanalyse(self, progress: Progress | None = None) -> int:
        """Read every stale article again with the present engine; how many were. May be interrupted anywhere."""
        stale = self._store.stale(self._analyser.engine)
        done = 0
        for number, article_id in enumerate(stale, start=1):
            done += self._reanalyse(article_id)
            if progress is not None:
                progress(number, len(stale))
        return done

    def _reanalyse(self, article_id: str) -> bool:
        article = self._store.article(article_id)
        if article is None:
            # deleted in the meantime
            return False
        try:
            analysis = self._analyse(article)
        except ReadError:
            # it keeps what the older engine read, and stays stale
            return False
        return self._store.replace_analysis(analysis, gazetteer=self._analyser.gazetteer_version)

    @property
    def recogniser_note(self) -> str | None:
        """Why another recogniser reads than the settings want, in one sentence; None when it is that one."""
        return self._analyser.recogniser_note

    def versions(self) -> Mapping[str, str]:
        """What this is made of: editions, digests of the engine, whose places were found online, programs."""
        found = {
            "Dateline": VERSION,
            "GeoNames": "; ".join(str(one) for one in gazetteer_editions().values()),
            "gazetteer": self._analyser.gazetteer_version,
            "rules": self._analyser.engine,
            "recogniser": self._analyser.recogniser,
        }
        if self.recogniser_note is not None:
            found["recogniser"] += f". {self.recogniser_note}"
        if added := self.places.credits():
            found["added places"] = "; ".join(added)
        if attributions := self.online_attributions():
            found["places found online"] = "; ".join(attributions)
        found["python"] = platform.python_version()
        for package in _SHOWN_PACKAGES:
            try:
                found[package] = metadata.version(package)
            except metadata.PackageNotFoundError:
                continue
        return MappingProxyType(found)


def open_workspace(settings: Settings | None = None, *, samples: bool = True) -> Workspace:
    """The workspace of the settings, or of this process' environment.

    A new store gets the sample articles, unless the settings or `samples` say no. Raises SettingsError, StoreError,
    GazetteerError.
    """
    chosen = settings if settings is not None else read_settings()
    # opening the readers and the pipeline takes longer than opening a store: whoever brings their own need not wait
    from data.analyser import BundledAnalyser  # noqa: PLC0415
    from data.readers.reading import read_file  # noqa: PLC0415

    analyser = BundledAnalyser(chosen.online_path, chosen.places_path, recogniser=chosen.recogniser)
    workspace = Workspace(
        Store(chosen.store_url),
        analyser,
        read_file,
        store_name=chosen.store_name,
        settings=chosen,
        find_places=analyser.find_places,
    )
    if samples and chosen.samples:
        workspace.add_samples_once()
    return workspace


def sample_files(folder: Path) -> tuple[Path, ...]:
    """The sample articles in a folder, by name: neither the expected rows beside them nor the README."""
    if not folder.is_dir():
        return ()
    names = sorted(path for path in folder.iterdir() if path.is_file())
    return tuple(path for path in names if not path.name.endswith(".expected.json") and path.stem != "README")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
