"""Files that a person gave, on their way into a workspace in a thread of their own: pages stay usable meanwhile."""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from threading import Event, Lock, Thread
from types import MappingProxyType

from data.outcomes import ArticleOutcome, IngestResult
from data.readers.file_days import member_days
from data.readers.formats import TABLE_FORMATS
from data.readers.result import OpenTable
from geo.errors import DatelineError

# Reads a file and keeps its articles; raises DatelineError only.
Ingest = Callable[[str, bytes], IngestResult]
# Finds the tables of a file whose columns a person must name.
FindTables = Callable[[str, bytes], tuple[OpenTable, ...]]
# What a table answers whose columns nobody knows; its bytes are kept until a person has said.
UNKNOWN_COLUMNS = "E_NO_TEXT_COLUMN"
_MAY_HOLD_TABLES = TABLE_FORMATS | {"archive"}


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenFile:
    """A file as the browser handed it over."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class UndatedFile:
    """A file with new articles that state no day of publication, and the days that may be meant, by article id.

    `member_days` are the time stamps an archive has for its members.
    """

    name: str
    article_ids: tuple[str, ...]
    member_days: Mapping[str, date] = field(default_factory=dict)
    text_days: Mapping[str, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadState:
    """How far an upload is: what became of the files so far, the one being read, and those that wait, all in order."""

    results: tuple[IngestResult, ...]
    reading: str | None
    waiting: tuple[str, ...]
    is_over: bool
    was_cancelled: bool

    @property
    def n_files(self) -> int:
        """How many files there are: read, being read, and waiting."""
        return len(self.results) + (self.reading is not None) + len(self.waiting)


class Upload:
    """One upload, read file by file. Safe to look at from other threads."""

    def __init__(self, ingest: Ingest, files: Sequence[GivenFile], find_tables: FindTables | None = None) -> None:
        self._ingest, self._find_tables = ingest, find_tables
        self._lock, self._over, self._cancelled = Lock(), Event(), Event()
        self._waiting = deque(files)
        self._reading: str | None = None
        self._results: list[IngestResult] = []
        self._open_tables: list[OpenTable] = []
        self._undated: list[UndatedFile] = []
        self._left: tuple[str, ...] = ()

    def start(self) -> None:
        """Begin to read; returns at once."""
        Thread(target=self._run, name="upload", daemon=True).start()

    def cancel(self) -> None:
        """Read no further file; the one being read is still kept."""
        self._cancelled.set()

    def wait(self, timeout_s: float) -> bool:
        """Whether everything was read within the time."""
        return self._over.wait(timeout_s)

    @property
    def state(self) -> UploadState:
        """How far it is."""
        with self._lock:
            waiting = self._left or tuple(file.name for file in self._waiting)
            return UploadState(
                results=tuple(self._results),
                reading=self._reading,
                waiting=waiting,
                is_over=self._over.is_set(),
                was_cancelled=self._cancelled.is_set(),
            )

    @property
    def open_tables(self) -> tuple[OpenTable, ...]:
        """The tables in which a person must say which column is what."""
        with self._lock:
            return tuple(self._open_tables)

    @property
    def undated(self) -> tuple[UndatedFile, ...]:
        """The files with articles that state no day of publication."""
        with self._lock:
            return tuple(self._undated)

    def _run(self) -> None:
        try:
            while (file := self._next()) is not None:
                self._done(file, self._read(file))
        finally:
            self._over.set()

    def _next(self) -> GivenFile | None:
        with self._lock:
            if self._cancelled.is_set():
                # their bytes are let go; their names are told
                self._left = tuple(file.name for file in self._waiting)
                self._waiting.clear()
            file = self._waiting.popleft() if self._waiting else None
            self._reading = file.name if file else None
            return file

    def _read(self, file: GivenFile) -> IngestResult:
        try:
            return self._ingest(file.name, file.content)
        except DatelineError as error:
            # the store was locked or full; the next file may be luckier
            return IngestResult(file_name=file.name, error=str(error))

    def _done(self, file: GivenFile, result: IngestResult) -> None:
        tables = self._tables(file, result)
        undated = undated_of(result, file)
        with self._lock:
            self._results.append(result)
            self._open_tables += tables
            self._undated += [undated] if undated else []

    def _tables(self, file: GivenFile, result: IngestResult) -> tuple[OpenTable, ...]:
        unread = UNKNOWN_COLUMNS in {result.code, *result.warning_codes}
        may_have = result.file_format in _MAY_HOLD_TABLES and any(map(_is_undated, result.outcomes))
        return self._find_tables(file.name, file.content) if self._find_tables and (unread or may_have) else ()


def undated_of(result: IngestResult, file: GivenFile) -> UndatedFile | None:
    """What may be asked about the days of the new articles of a file; None when every one has a day."""
    articles = [one for one in result.outcomes if _is_undated(one)]
    if not articles:
        return None
    members = member_days(file.name, file.content) if result.file_format == "archive" else {}
    found = ((one.article_id, members.get(one.file_name or "")) for one in articles)
    return UndatedFile(
        name=result.file_name,
        article_ids=tuple(one.article_id for one in articles),
        member_days=MappingProxyType({article_id: day for article_id, day in found if day}),
        text_days=MappingProxyType({one.article_id: one.text_day for one in articles if one.text_day}),
    )


def _is_undated(one: ArticleOutcome) -> bool:
    return one.published is None and not one.duplicate_of
