"""The bytes of a file on disk."""

from pathlib import Path

from data.readers.limits import MAX_FILE_BYTES
from geo.errors import ReadError


def load_file(path: Path, name: str) -> bytes:
    """The bytes of a file, one more than may be read at most. Raises ReadError."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        reason = f"The file cannot be opened: {error.strerror or error}."
        raise ReadError(name, "E_UNREADABLE", reason, "Check that it exists and that you may read it.") from error
