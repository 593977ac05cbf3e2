"""Files of places as bytes: opened from disk or from memory, taken out of ZIP archives, within limits.

Raises PlacesError, whose sentence begins with the file's name.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from data.readers.limits import MAX_RATIO, MEGABYTE, MIN_RATIO_BYTES
from geo.errors import PlacesError

# The dump of the United States, the largest, unfolds to 300 MB; all countries together to 1,700.
MAX_UNPACKED_BYTES = 600 * MEGABYTE
# What is read as a whole: tables, workbooks, GeoJSON.
MAX_WHOLE_BYTES = 200 * MEGABYTE
MAX_MEMBERS = 1_000
PEEK_BYTES = 64_000
# What zipfile and its decompressors raise on damaged archives (see data.readers.archive).
DAMAGED = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, OverflowError, NotImplementedError, KeyError,
    IndexError, RuntimeError,
)  # fmt: skip
WORKBOOK_MARK = "[Content_Types].xml"
_SUFFIXES = (".txt", ".csv", ".tsv", ".geojson", ".json", ".xlsx")


@dataclass(frozen=True, slots=True)
class PlaceFile:
    """A file of places: its name, and its path or its bytes."""

    name: str
    content: Path | bytes


@contextmanager
def open_file(file: PlaceFile) -> Iterator[tuple[str, IO[bytes]]]:
    """The file's name and bytes, or those of the one table in an archive; a workbook is no archive."""
    try:
        with _open(file) as stream:
            if not zipfile.is_zipfile(stream):
                stream.seek(0)
                yield file.name, stream
                return
            stream.seek(0)
            with _inside(file.name, stream) as found:
                yield found
    except OSError as error:
        raise PlacesError(f"{file.name}: The file cannot be opened: {error.strerror or error}.") from error


def _open(file: PlaceFile) -> IO[bytes]:
    return file.content.open("rb") if isinstance(file.content, Path) else io.BytesIO(file.content)


@contextmanager
def _inside(name: str, stream: IO[bytes]) -> Iterator[tuple[str, IO[bytes]]]:
    try:
        with zipfile.ZipFile(stream) as archive:
            if WORKBOOK_MARK in archive.namelist():
                stream.seek(0)
                yield name, stream
                return
            member = _table_of(name, archive)
            with archive.open(member) as unpacked:
                counted = _Counted(name, unpacked, member)
                yield PurePosixPath(member.filename).name, io.BufferedReader(counted, 1 << 20)
    except DAMAGED as error:
        raise PlacesError(
            f"{name}: The archive is damaged or protected by a password. Download it again, or unpack it yourself."
        ) from error


def _table_of(name: str, archive: zipfile.ZipFile) -> zipfile.ZipInfo:
    members = archive.infolist()
    if len(members) > MAX_MEMBERS:
        raise PlacesError(f"{name}: The archive holds {len(members):,} files. Take out the one with the places.")
    tables = [
        member
        for member in members
        if PurePosixPath(member.filename).suffix.lower() in _SUFFIXES
        and PurePosixPath(member.filename).name.lower() not in {"readme.txt", "license.txt", "iso-languagecodes.txt"}
        and not PurePosixPath(member.filename).name.startswith(".")
    ]
    if len(tables) != 1:
        found = "no table" if not tables else f"{len(tables)} tables"
        raise PlacesError(f"{name}: The archive holds {found} ({', '.join(_SUFFIXES)}). Unpack it and add one file.")
    return tables[0]


def check_workbook(name: str, content: bytes) -> None:
    """Unfold a workbook once and count: the library that reads it takes sizes on trust."""
    left = MAX_WHOLE_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for member in archive.infolist():
                with archive.open(member) as unpacked:
                    counted = _Counted(name, unpacked, member)
                    while chunk := counted.read(1 << 20):
                        left -= len(chunk)
                        if left < 0:
                            raise _too_large(name, MAX_WHOLE_BYTES)
    except DAMAGED as error:
        raise PlacesError(f"{name}: The workbook is damaged or protected by a password.") from error


class _Counted(io.RawIOBase):
    """The bytes of a member as they unfold; raises PlacesError beyond the limits."""

    def __init__(self, name: str, unpacked: IO[bytes], member: zipfile.ZipInfo) -> None:
        super().__init__()
        self._name = name
        self._unpacked = unpacked
        self._packed_bytes = max(1, member.compress_size)
        self._n_bytes = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed asks for any buffer
        """The next bytes."""
        chunk = self._unpacked.read(len(buffer))
        self._n_bytes += len(chunk)
        if self._n_bytes > MAX_UNPACKED_BYTES or (
            self._n_bytes > MIN_RATIO_BYTES and self._n_bytes > MAX_RATIO * self._packed_bytes
        ):
            raise _too_large(self._name, MAX_UNPACKED_BYTES)
        buffer[: len(chunk)] = chunk
        return len(chunk)


def _too_large(name: str, most_bytes: int) -> PlacesError:
    return PlacesError(
        f"{name}: It unfolds to more than {most_bytes // MEGABYTE} MB or far more than its size allows, so it was not "
        "read. Add one country at a time."
    )


def read_whole(name: str, stream: IO[bytes]) -> bytes:
    """All bytes, at most MAX_WHOLE_BYTES."""
    content = stream.read(MAX_WHOLE_BYTES + 1)
    if len(content) > MAX_WHOLE_BYTES:
        raise _too_large(name, MAX_WHOLE_BYTES)
    return content


def lines_of(stream: IO[bytes], most_bytes: int) -> Iterator[bytes]:
    """The lines; of one longer than `most_bytes` only so many bytes and one."""
    while line := stream.readline(most_bytes + 1):
        rest = line
        while len(rest) == most_bytes + 1 and not rest.endswith(b"\n"):
            rest = stream.readline(most_bytes + 1)
        yield line
