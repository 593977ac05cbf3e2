"""ZIP archives: members are read one by one from memory, never written to disk, and bytes are counted as they come."""

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from data.readers.limits import (
    MAX_DEPTH,
    MAX_EXPANDED_BYTES,
    MAX_FILE_BYTES,
    MAX_MEMBERS,
    MAX_RATIO,
    MEGABYTE,
    MIN_RATIO_BYTES,
)
from data.readers.names import display_name, suffix_of
from data.readers.result import ReadResult, ReadWarning, Source
from geo.errors import ReadError
from geo.model import Article

# Reads a member: its articles, or the member itself when it is another archive.
ReadMember = Callable[[str, str, bytes], ReadResult | Source]

_CHUNK_BYTES = 64 * 1024
# What zipfile and its decompressors raise on damaged archives, found by fuzzing.
DAMAGED = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, OverflowError, NotImplementedError,
    KeyError, IndexError,
)  # fmt: skip
_DRIVE = re.compile(r"[A-Za-z]:")
# Left by operating systems beside the files a person packed.
_CLUTTER = (".DS_Store", "Thumbs.db", "desktop.ini", "._")


class _BudgetSpentError(Exception):
    """The archive as a whole unfolds too far; what was read so far counts."""

    def __init__(self, error: ReadError) -> None:
        super().__init__(str(error))
        self.error = error


def read(source: Source, read_member: ReadMember) -> ReadResult:
    """The articles of all members that can be read, in archive order, named "archive.zip/member.txt".

    A member that cannot be read is told in a warning with its E_* code. Raises ReadError when the archive itself is
    damaged or beyond the limits, or when no member gave an article.
    """
    walk = _Walk(read_member)
    try:
        walk.go_through(source, depth=1)
    except _BudgetSpentError as spent:
        walk.failures.append(spent.error)
    if not walk.articles:
        raise walk.nothing_read(source.name)
    return ReadResult(articles=tuple(walk.articles), warnings=tuple(walk.all_warnings(source.name)))


class _Walk:
    """The way through an archive and the archives in it, with what was found and what may still be unfolded."""

    def __init__(self, read_member: ReadMember) -> None:
        self.articles: list[Article] = []
        self.failures: list[ReadError] = []
        self._warnings: list[ReadWarning] = []
        self._unsupported: list[str] = []
        self._read_member = read_member
        self._bytes_left = MAX_EXPANDED_BYTES
        self._members_left = MAX_MEMBERS

    def go_through(self, source: Source, *, depth: int) -> None:
        """Read all members in order; raises ReadError for a damaged archive, _BudgetSpentError beyond the limits."""
        with _open(source) as archive:
            members = [member for member in archive.infolist() if not _is_clutter(member)]
            self._members_left -= len(members)
            if self._members_left < 0:
                reason = f"it holds more than {MAX_MEMBERS:,} files."
                raise _BudgetSpentError(
                    ReadError(source.name, "E_TOO_MANY_FILES", reason, "Pack them into several archives.")
                )
            for member in members:
                self._take(archive, member, source, depth)

    def all_warnings(self, name: str) -> list[ReadWarning]:
        """The members' warnings, then the members that failed, then those of kinds that are not read."""
        failed = [ReadWarning(code=error.code, message=str(error)) for error in self.failures]
        left_out = [_unsupported_warning(name, self._unsupported)] if self._unsupported else []
        return self._warnings + failed + left_out

    def nothing_read(self, name: str) -> ReadError:
        """Why there is no article: the one reason all members share, else E_NO_ARTICLES with the first three."""
        codes = {error.code for error in self.failures} | ({"E_UNSUPPORTED"} if self._unsupported else set())
        if len(codes) == 1 and self.failures:
            first = self.failures[0]
            reason = first.reason if first.file_name == name else f"no article could be read from it; {first}"
            return ReadError(name, first.code, reason, first.remedy if first.file_name == name else "")
        reasons = [str(error) for error in self.failures[:3]]
        reasons += [_unsupported_warning(name, self._unsupported).message] if self._unsupported else []
        remedy = " ".join(reasons) or "Pack the articles as text, HTML, PDF, DOCX, CSV or JSONL."
        return ReadError(name, "E_NO_ARTICLES", "the archive holds no article that could be read.", remedy)

    def _take(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, source: Source, depth: int) -> None:
        path = member_path(member)
        name = f"{source.name}/{display_name(path)}"
        try:
            _check_member(member, path, name)
            content = self._expand(archive, member, name, len(source.content))
            found = self._read_member(name, suffix_of(path), content)
            if isinstance(found, ReadResult):
                self.articles.extend(found.articles)
                self._warnings.extend(found.warnings)
            else:
                self._go_deeper(found, depth)
        except ReadError as error:
            if error.code == "E_UNSUPPORTED":
                self._unsupported.append(name)
            else:
                self.failures.append(error)

    def _go_deeper(self, inner: Source, depth: int) -> None:
        if depth >= MAX_DEPTH:
            reason = f"archives lie inside each other more than {MAX_DEPTH} deep."
            raise ReadError(inner.name, "E_ARCHIVE_DEPTH", reason, "Unpack the inner one first.")
        self.go_through(inner, depth=depth + 1)

    def _expand(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, archive_bytes: int) -> bytes:
        packed = max(1, min(member.compress_size, archive_bytes))
        expanded = bytearray()
        for chunk in chunks_of(archive, member, name):
            expanded += chunk
            check_expansion(name, len(expanded), packed)
            self._bytes_left -= len(chunk)
            if self._bytes_left < 0:
                reason = (
                    f"the archive unfolds to more than {MAX_EXPANDED_BYTES // MEGABYTE:,} MB; the rest was not read"
                )
                raise _BudgetSpentError(_bomb(name, reason))
        return bytes(expanded)


def _open(source: Source) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(source.content))
    except DAMAGED as error:
        raise ReadError(
            source.name, "E_CORRUPT", "the archive is damaged or incomplete.", "Download it or pack it again."
        ) from error


def _check_member(member: zipfile.ZipInfo, path: str, name: str) -> None:
    parts = PurePosixPath(path.replace("\\", "/")).parts
    if path.startswith(("/", "\\")) or ".." in parts or _DRIVE.match(path) or "\0" in path:
        raise ReadError(
            name, "E_UNSAFE_PATH", "its path leads out of the archive.", "Pack the files again without such paths."
        )
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind and not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):
        raise ReadError(name, "E_UNSAFE_PATH", "it is a link or a device, not a file.", "Pack the file itself.")
    if member.flag_bits & 0x1:
        raise ReadError(name, "E_ENCRYPTED", "it is protected with a password.", "Pack it again without a password.")


def chunks_of(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> Iterator[bytes]:
    """The member's bytes as they unfold; raises ReadError E_ENCRYPTED or E_CORRUPT.

    Declared sizes are not to be believed, and members may overlap: what counts is what comes out.
    """
    # bzip2 and LZMA members are unfolded by zipfile without a limit: 4 kB can become gigabytes in one step.
    if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise ReadError(
            name, "E_CORRUPT", "it is packed in a way that is not read.", "Pack it as an ordinary ZIP file."
        )
    try:
        with archive.open(member) as stream:
            while chunk := stream.read(_CHUNK_BYTES):
                yield chunk
    except DAMAGED as error:
        raise ReadError(name, "E_CORRUPT", "it is damaged inside the archive.", "Pack it again.") from error
    except RuntimeError as error:
        raise ReadError(
            name, "E_ENCRYPTED", "it is protected with a password.", "Pack it again without one."
        ) from error


def check_expansion(name: str, expanded: int, packed: int) -> None:
    """Raises ReadError E_ARCHIVE_BOMB or E_TOO_LARGE when `packed` bytes unfold too far."""
    if expanded > MIN_RATIO_BYTES and expanded > MAX_RATIO * packed:
        raise _bomb(name, f"it unfolds to more than {MAX_RATIO} times its size")
    if expanded > MAX_FILE_BYTES:
        raise ReadError(
            name, "E_TOO_LARGE", f"it has more than {MAX_FILE_BYTES // MEGABYTE} MB.", "Split it into smaller files."
        )


def _bomb(name: str, reason: str) -> ReadError:
    return ReadError(name, "E_ARCHIVE_BOMB", f"{reason}.", "Unpack it yourself and load only the articles.")


def member_path(member: zipfile.ZipInfo) -> str:
    """The member's path inside the archive, as its packer meant it."""
    # Without the UTF-8 flag zipfile reads names as cp437; many packers write UTF-8 there all the same.
    if member.flag_bits & 0x800:
        return member.filename
    try:
        return member.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return member.filename


def _is_clutter(member: zipfile.ZipInfo) -> bool:
    name = PurePosixPath(member.filename).name
    return member.is_dir() or member.filename.startswith("__MACOSX/") or name.startswith(_CLUTTER)


def _unsupported_warning(name: str, members: list[str]) -> ReadWarning:
    shown = ", ".join(member.removeprefix(f"{name}/") for member in members[:5])
    more = f" and {len(members) - 5:,} more" if len(members) > 5 else ""
    return ReadWarning(
        code="E_UNSUPPORTED", message=f"{name}: files of kinds Dateline does not read were left out: {shown}{more}."
    )
