"""Office files are ZIP packages of XML: every part is unfolded and looked at once before a library meets it."""

import io
import re
import zipfile

from data.readers.archive import DAMAGED, check_expansion, chunks_of
from data.readers.limits import MAX_EXPANDED_BYTES, MAX_MEMBERS, MEGABYTE
from data.readers.result import Source
from geo.errors import ReadError

# An entity can multiply or hide text (python-docx gave 148 of 299 characters and no error); no Office file needs any.
_ENTITY = re.compile(rb"<!\s*(?:ENTITY|DOCTYPE)", re.IGNORECASE)


def check_package(source: Source, wanted: str) -> bytes:
    """The part called `wanted` as it unfolds, b"" without one.

    Raises ReadError: E_TOO_MANY_FILES, E_ARCHIVE_BOMB, E_TOO_LARGE, E_XML_ENTITY, E_ENCRYPTED, E_CORRUPT.
    """
    found = b""
    total = 0
    try:
        with zipfile.ZipFile(io.BytesIO(source.content)) as package:
            members = package.infolist()
            if len(members) > MAX_MEMBERS:
                raise ReadError(
                    source.name, "E_TOO_MANY_FILES", f"it holds more than {MAX_MEMBERS:,} parts.", "Save it again."
                )
            for member in members:
                content = _checked_part(package, member, source.name, len(source.content))
                total += len(content)
                if total > MAX_EXPANDED_BYTES:
                    reason = f"it unfolds to more than {MAX_EXPANDED_BYTES // MEGABYTE:,} MB."
                    raise ReadError(source.name, "E_ARCHIVE_BOMB", reason, "Save it again without pictures.")
                if member.filename == wanted:
                    found = content
    except DAMAGED as error:
        raise damaged(source.name) from error
    return found


def damaged(name: str) -> ReadError:
    """What to tell of a package that cannot be opened."""
    return ReadError(
        name, "E_CORRUPT", "the document is damaged or incomplete.", "Open it in its program and save it again."
    )


def _checked_part(package: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, package_bytes: int) -> bytes:
    is_xml = member.filename.lower().endswith((".xml", ".rels"))
    packed = max(1, min(member.compress_size, package_bytes))
    content = bytearray()
    n_bytes = 0
    for chunk in chunks_of(package, member, name):
        n_bytes += len(chunk)
        check_expansion(name, n_bytes, packed)
        if is_xml:
            content += chunk
    part = bytes(content)
    # UTF-16 is a legal encoding of XML; without its NULs the declaration reads as in UTF-8.
    plain = part.replace(b"\0", b"") if part.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")) else part
    if _ENTITY.search(plain):
        raise ReadError(
            name,
            "E_XML_ENTITY",
            f"its part {member.filename} declares XML entities, which can hide or multiply text.",
            "Save it again in Word or LibreOffice.",
        )
    return part
