"""What a file is, from its first bytes; its name only decides among the kinds of text."""

import io
import re
import zipfile
from contextlib import suppress

from data.readers.archive import DAMAGED
from geo.errors import ReadError

_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"\x89PNG", "a PNG picture", "Run text recognition (OCR) on it and load the text."),
    (b"\xff\xd8\xff", "a JPEG picture", "Run text recognition (OCR) on it and load the text."),
    (b"GIF8", "a GIF picture", "Run text recognition (OCR) on it and load the text."),
    (b"II*\0", "a TIFF picture", "Run text recognition (OCR) on it and load the text."),
    (b"MM\0*", "a TIFF picture", "Run text recognition (OCR) on it and load the text."),
    (b"BM", "a BMP picture", "Run text recognition (OCR) on it and load the text."),
    (b"RIFF", "a sound, video or WebP file", "Load the article's text instead."),
    (b"\x1f\x8b", "a gzip archive", "Unpack it first, or pack the articles as .zip."),
    (b"BZh", "a bzip2 archive", "Unpack it first, or pack the articles as .zip."),
    (b"\xfd7zXZ\0", "an xz archive", "Unpack it first, or pack the articles as .zip."),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "Unpack it first, or pack the articles as .zip."),
    (b"Rar!", "a RAR archive", "Unpack it first, or pack the articles as .zip."),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive", "Unpack it first, or pack the articles as .zip."),
    (b"\x7fELF", "a program", "Load the article's text instead."),
    (b"MZ", "a program", "Load the article's text instead."),
    (b"SQLite format 3\0", "a database", "Export the articles as CSV."),
    (b"PAR1", "a Parquet table", "Export the articles as CSV."),
    (b"OggS", "a sound file", "Load the article's text instead."),
    (b"ID3", "a sound file", "Load the article's text instead."),
    (b"fLaC", "a sound file", "Load the article's text instead."),
    (b"\x1aE\xdf\xa3", "a video", "Load the article's text instead."),
    (b"%!PS", "a PostScript file", "Save it as PDF and load that."),
    (b"wOFF", "a font", "Load the article's text instead."),
    (b"wOF2", "a font", "Load the article's text instead."),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF_HEAD_BYTES = 1024
_HTML = re.compile(
    rb"\s*(?:<!--(?:(?!-->).){0,2000}-->\s*|<\?xml[^<>]{0,300}>\s*)*<(?:!doctype\s{1,9}html|html|head|body)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_MHTML = re.compile(
    rb"(?:from|mime-version|content-type|subject|date|received|message-id|return-path):[^\r\n]*\r?\n", re.IGNORECASE
)
_FEED = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?(?:<!--(?:(?!-->).){0,2000}-->\s*|<\?xml[^<>]{0,300}>\s*)*<(?:rss|feed|rdf:RDF)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_TEXT_FORMATS = {
    ".html": "html", ".htm": "html", ".xhtml": "html", ".csv": "table", ".tsv": "table", ".tab": "table",
    ".eml": "mail", ".mht": "mail", ".mhtml": "mail", ".rss": "feed", ".atom": "feed", ".xml": "feed",
    ".json": "json", ".jsonl": "json", ".ndjson": "json", ".md": "text", ".markdown": "text", ".txt": "text",
    ".text": "text", ".log": "text", ".asc": "text", "": "text",
}  # fmt: skip
# Kinds that are decided by content alone; a name ending so on other content is a damaged or mislabelled file.
_BINARY_SUFFIXES = {
    ".pdf": "PDF", ".docx": "Word document", ".zip": "ZIP archive", ".xlsx": "Excel workbook",
    ".odt": "OpenDocument text", ".rtf": "Rich Text file",
}  # fmt: skip


def find_format(name: str, suffix: str, content: bytes) -> str:
    """ "archive" or the format of a reader in data.readers.formats.

    Raises ReadError: E_UNSUPPORTED (says what the file is and what to do), E_ENCRYPTED, E_CORRUPT.
    """
    if b"%PDF-" in content[:_PDF_HEAD_BYTES] and not _HTML.match(content):
        return "pdf"
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _zip_format(name, suffix, content)
    if content.startswith(b"{\\rtf"):
        return "rtf"
    if content.startswith(_OLE):
        raise _ole_error(name, content)
    _refuse_known_binary(name, content)
    if suffix in _BINARY_SUFFIXES and not _HTML.match(content):
        raise ReadError(
            name,
            "E_CORRUPT",
            f"it is called {suffix} but is no {_BINARY_SUFFIXES[suffix]}.",
            "Save or download it again.",
        )
    return _text_format(name, suffix, content)


def _text_format(name: str, suffix: str, content: bytes) -> str:
    if suffix == "" and _MHTML.match(content):
        return "mail"
    if suffix in {"", ".txt", ".html", ".htm"} and _FEED.match(content[:10_000]):
        return "feed"
    stated = _TEXT_FORMATS.get(suffix)
    if _HTML.match(content[:10_000]) and stated in {None, "text", "html", "feed"}:
        return "html"
    if stated is None and suffix not in _BINARY_SUFFIXES:
        raise ReadError(
            name,
            "E_UNSUPPORTED",
            f"files ending in {suffix} are not read.",
            "Save the article as text, HTML, PDF, DOCX, CSV or JSONL.",
        )
    return stated or "html"


def _refuse_known_binary(name: str, content: bytes) -> None:
    for signature, kind, remedy in _SIGNATURES:
        if not content.startswith(signature):
            continue
        # BM, MZ and ID3 also begin words ("BMW"): they count only before binary bytes.
        if len(signature) > 3 or not signature.isalnum() or b"\0" in content[:512]:
            raise ReadError(name, "E_UNSUPPORTED", f"it is {kind}.", remedy)
    if content[4:8] == b"ftyp":
        raise ReadError(name, "E_UNSUPPORTED", "it is a video or a phone picture.", "Load the article's text instead.")
    if content[257:262] == b"ustar":
        raise ReadError(name, "E_UNSUPPORTED", "it is a tar archive.", "Unpack it first, or pack the articles as .zip.")


def _ole_error(name: str, content: bytes) -> ReadError:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return ReadError(
            name, "E_ENCRYPTED", "it is protected with a password.", "Open it, remove the password and save it again."
        )
    return ReadError(
        name, "E_UNSUPPORTED", "it is an old Office file (.doc, .xls, .msg).", "Save it as .docx and load that."
    )


def _zip_format(name: str, suffix: str, content: bytes) -> str:
    members: set[str] = set()
    with suppress(*DAMAGED), zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = set(archive.namelist())
    if "word/document.xml" in members or (suffix == ".docx" and not members):
        return "docx"
    if "xl/workbook.xml" in members:
        return "xlsx"
    if "mimetype" in members and suffix == ".odt":
        return "odt"
    for marker, kind, remedy in (
        ("ppt/presentation.xml", "a PowerPoint file", "Save it as PDF and load that."),
        ("META-INF/container.xml", "an e-book (EPUB)", "Save the article as HTML or PDF."),
        ("mimetype", "an OpenDocument file that is no .odt text", "Save it as .odt, .docx or CSV."),
    ):
        if marker in members:
            raise ReadError(name, "E_UNSUPPORTED", f"it is {kind}.", remedy)
    if suffix == ".docx":
        raise ReadError(
            name, "E_CORRUPT", "it is called .docx but holds no Word document.", "Save it again in Word or LibreOffice."
        )
    return "archive"
