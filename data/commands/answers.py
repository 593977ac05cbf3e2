"""How commands answer: exit codes, sentences, and where lines go."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from geo.errors import ExportError
from geo.wording import counted

if TYPE_CHECKING:
    from data.outcomes import IngestResult

OK, PARTLY, FAILED = 0, 1, 2
STANDARD_OUTPUT = Path("-")


def tell(sentence: str) -> None:
    """Say something beside the answer itself."""
    print(sentence, file=sys.stderr)


def tell_recogniser(note: str | None) -> None:
    """Say that another recogniser reads than the one wanted, when there is such a note."""
    if note is not None:
        tell(note)


def result_line(result: "IngestResult") -> str:
    """What became of one file: a line, and an indented one per warning."""
    if result.error is not None:
        # the sentence begins with the file's name
        line = result.error if result.error.startswith(result.file_name) else f"{result.file_name}: {result.error}"
    else:
        new = [outcome for outcome in result.outcomes if outcome.duplicate_of is None]
        places, events = sum(outcome.n_places for outcome in new), sum(outcome.n_events for outcome in new)
        found = counted(len(new), "article"), counted(places, "place"), counted(events, "event")
        line = f"{result.file_name}: {', '.join(found)}"
        names = dict.fromkeys(outcome.duplicate_of for outcome in result.outcomes if outcome.duplicate_of)
        line += f"; already there: {', '.join(names)}" if names else ""
    return "\n    ".join([line, *result.warnings])


def write_file(content: bytes, path: Path) -> None:
    """Write a file, or to standard output for "-". Raises ExportError.

    Written beside and then moved: the file is there as a whole or not at all.
    """
    if path == STANDARD_OUTPUT:
        sys.stdout.buffer.write(content)
        return
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        raise ExportError(f"{path} cannot be written: {error.strerror or error}.") from error


@contextmanager
def open_output(path: Path) -> Iterator[TextIO]:
    """Where lines go; lone surrogates become JSON escapes."""
    if path == STANDARD_OUTPUT:
        assert hasattr(sys.stdout, "reconfigure")
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        yield sys.stdout
        return
    try:
        file = path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        raise ExportError(f"{path} cannot be written: {error.strerror or error}.") from error
    with file:
        yield file
