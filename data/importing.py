"""Read files into a workspace with several processes: children read articles, this process alone writes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from pathlib import Path

from data.outcomes import ArticleOutcome, IngestResult
from data.readers.file_days import file_day, member_days
from data.readers.loading import load_file
from data.readers.reading import read_file
from data.workers import Lost, work_in_processes
from data.workspace import Workspace
from geo.errors import ReadError
from geo.model import Analysis, Article


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFile:
    """A file on disk and the name it is shown and kept by."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _FileEnd:
    """Comes after the articles of a file; `sha256` is None when its bytes could not be read."""

    name: str
    sha256: str | None
    warnings: tuple[str, ...] = ()
    error: str | None = None


# What goes through the processes, in the files' order: an article to read, one the store has already, a file's end.
_Step = Article | ArticleOutcome | _FileEnd
_Result = Analysis | ArticleOutcome | _FileEnd


def find_files(paths: Iterable[Path]) -> tuple[NamedFile, ...]:
    """The files named, and every file below a folder named, by name; those whose name begins with a dot are left out.

    A path that does not exist stays in, to be told about like any other file that cannot be read.
    """
    found: list[NamedFile] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(file for file in path.rglob("*") if file.is_file() and not _hidden(file.relative_to(path)))
            found += [NamedFile(path=file, name=file.relative_to(path).as_posix()) for file in inside]
        else:
            found.append(NamedFile(path=path, name=path.name))
    return tuple(found)


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def ingest_files(
    workspace: Workspace,
    files: Iterable[NamedFile],
    make: Callable[[], Callable[[Article], Analysis]],
    *,
    workers: int,
    file_dates: bool = False,
) -> Iterator[IngestResult]:
    """One result per file, in order, each article kept in a transaction of its own as soon as its turn comes.

    With `file_dates`, what states no day of publication gets the one its file was last written. `make` opens what
    reads an article, in each child. Interrupted anywhere and started again, it ends with the same rows. Raises
    StoreError.
    """
    steps = (step for file in files for step in _steps(workspace, file, file_dates))
    outcomes: list[ArticleOutcome] = []
    lost: list[str] = []
    for result in work_in_processes(partial(_open_reader, make), steps, workers=workers):
        if isinstance(result, Lost):
            lost.append(_lost_sentence(result))
        elif isinstance(result.value, _FileEnd):
            yield _finish(workspace, result.value, tuple(outcomes), tuple(lost))
            outcomes, lost = [], []
        else:
            kept = result.value
            outcomes.append(kept if isinstance(kept, ArticleOutcome) else workspace.keep(kept))


def _open_reader(make: Callable[[], Callable[[Article], Analysis]]) -> Callable[[_Step], _Result]:
    analyser = make()
    return lambda step: analyser(step) if isinstance(step, Article) else step


def _steps(workspace: Workspace, file: NamedFile, file_dates: bool) -> Iterator[_Step]:
    digest = None
    try:
        content = load_file(file.path, file.name)
        digest = sha256(content).hexdigest()
        reading = read_file(file.name, content)
    except ReadError as error:
        yield _FileEnd(name=file.name, sha256=digest, error=str(error))
        return
    days = _FileDays(file, content) if file_dates else None
    for article in reading.articles:
        yield workspace.known(article.id) or (days.given_to(article) if days else article)
    warnings = tuple(warning.message for warning in reading.warnings)
    yield _FileEnd(name=file.name, sha256=digest, warnings=warnings)


class _FileDays:
    """When a file was last written, and each member of an archive."""

    def __init__(self, file: NamedFile, content: bytes) -> None:
        self._members = member_days(file.name, content)
        # that of an archive is the day it was packed or downloaded
        self._own = None if self._members else file_day(file.path)

    def given_to(self, article: Article) -> Article:
        """The article with its file's day, when it has none."""
        day = None if article.published else self._members.get(article.file_name or "", self._own)
        return replace(article, published=day, published_source="file") if day else article


def _finish(
    workspace: Workspace, end: _FileEnd, outcomes: tuple[ArticleOutcome, ...], lost: tuple[str, ...]
) -> IngestResult:
    error = end.error or (lost[0] if lost and not outcomes else None)
    if end.sha256 is not None:
        workspace.record_file(end.name, end.sha256, error=error, n_articles=len(outcomes))
    return IngestResult(file_name=end.name, outcomes=outcomes, error=error, warnings=end.warnings + lost)


def _lost_sentence(lost: Lost[_Step]) -> str:
    name = (lost.item.title or lost.item.id) if isinstance(lost.item, Article) else "of this file"
    return f"The article {name} {lost.reason} and was left out."
