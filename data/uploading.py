"""Files that a person gave, on their way into a workspace in a thread of their own: pages stay usable meanwhile."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event, Lock, Thread

from data.outcomes import IngestResult
from geo.errors import DatelineError

# Reads a file and keeps its articles; raises DatelineError only.
Ingest = Callable[[str, bytes], IngestResult]
# What a table answers whose columns nobody knows; its bytes are kept until a person has said.
UNKNOWN_COLUMNS = "E_NO_TEXT_COLUMN"


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenFile:
    """A file as the browser handed it over."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadState:
    """How far an upload is: what became of the files so far, the one being read, and those that wait."""

    results: tuple[IngestResult, ...]
    reading: str | None
    waiting: tuple[str, ...]
    is_over: bool
    was_cancelled: bool


class Upload:
    """One upload, read file by file. Safe to look at from other threads."""

    def __init__(self, ingest: Ingest, files: Sequence[GivenFile]) -> None:
        self._ingest = ingest
        self._lock, self._over, self._cancelled = Lock(), Event(), Event()
        self._waiting = deque(files)
        self._reading: str | None = None
        self._results: list[IngestResult] = []
        self._unmapped: list[GivenFile] = []
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
    def unmapped(self) -> tuple[GivenFile, ...]:
        """The tables whose columns were not known."""
        with self._lock:
            return tuple(self._unmapped)

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
        with self._lock:
            self._results.append(result)
            if result.code == UNKNOWN_COLUMNS:
                self._unmapped.append(file)
