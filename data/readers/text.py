"""Plain text and Markdown, one article per file."""

import re

from data.readers.decoding import clean_controls, decode, is_texty, repair_mojibake
from data.readers.limits import MAX_TEXT_BYTES, MEGABYTE
from data.readers.result import FoundArticle, Reading, ReadWarning, Source
from geo.errors import ReadError
from geo.model import Part, PartKind, Span

MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.{0,10000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(\w[\w -]{0,40}):[ \t]+(.+)$", re.MULTILINE)
_FIELDS = {
    "title": ("title", "titel", "titre", "título"),
    "date": ("date", "published", "datum", "fecha", "дата"),
    "url": ("url", "link", "canonical"),
    "publisher": ("source", "publisher", "site", "quelle"),
}
_HEADING = re.compile(r"(#{1,6})[ \t]+")
_IMAGE_LINE = re.compile(r"!\[([^\[\]]*)\]\([^)]*\)\Z")
# Every repetition is bounded, so that a hostile line costs time in proportion to its length.
_INLINE = (
    (re.compile(r"!\[([^\[\]]{0,500})\]\([^()\s]{0,2000}(?:\s{1,9}\"[^\"]{0,300}\")?\)"), r"\1"),
    (
        re.compile(
            r"\[([^\[\]]{1,500})\]\([^()\s]{0,2000}(?:\([^()\s]{0,300}\)[^()\s]{0,300})?(?:\s{1,9}\"[^\"]{0,300}\")?\)"
        ),
        r"\1",
    ),
    (re.compile(r"<(https?://[^<>\s]{1,2000})>"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*]{1,300}?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<!\w)_(?=\S)([^_]{1,300}?)(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"`([^`]{1,300})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!-])"), r"\1"),
)
_MARK = re.compile(r"[*_\[<`\\]")
_QUOTE_MARK = re.compile(r"\A(?:>[ \t]?)+")


def read(source: Source) -> Reading:
    """One article with the text of the file; line ends become one newline each, nothing else moves in plain text.

    Raises ReadError: E_UNSUPPORTED when the bytes are no text, E_TOO_LARGE.
    """
    text, warnings = read_text(source)
    if len(text) > MAX_TEXT_BYTES:
        raise too_large(source.name)
    if source.suffix in MARKDOWN_SUFFIXES:
        return Reading(articles=(_markdown_article(text),), warnings=warnings)
    return Reading(articles=(FoundArticle(text=text),), warnings=warnings)


def read_text(
    source: Source, *, declared: str | None = None, repair: bool = True
) -> tuple[str, tuple[ReadWarning, ...]]:
    """The decoded text with uniform line ends; raises ReadError E_UNSUPPORTED when the bytes are no text.

    `repair` puts wrongly decoded stretches right, which moves offsets.
    """
    decoded = decode(source.content, source.name, declared=declared)
    if decoded.text is None or not is_texty(decoded.text):
        raise ReadError(
            source.name,
            "E_UNSUPPORTED",
            "the file holds no readable text.",
            "Save the article as text, HTML, PDF or DOCX.",
        )
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    text, control_warnings = clean_controls(text, source.name)
    warnings = decoded.warnings + control_warnings
    if repair:
        text, mojibake_warnings = repair_mojibake(text, source.name)
        warnings += mojibake_warnings
    return text, warnings


def too_large(place: str) -> ReadError:
    """One article beyond MAX_TEXT_BYTES."""
    reason = f"one article has more than {MAX_TEXT_BYTES // MEGABYTE} MB of text."
    return ReadError(place, "E_TOO_LARGE", reason, "Split it into its articles, as rows of a CSV file for example.")


def _markdown_article(text: str) -> FoundArticle:
    fields, body = _front_matter(text)
    plain, parts = _without_marks(body)
    heading = next((part.span.of(plain) for part in parts if part.kind is PartKind.TITLE), None)
    return FoundArticle(
        text=plain,
        title=fields.get("title") or heading,
        published_text=fields.get("date"),
        published_source="metadata",
        url=fields.get("url"),
        publisher=fields.get("publisher"),
        parts=parts if heading else None,
    )


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    match = _FRONT_MATTER.match(text)
    if match is None:
        return {}, text
    stated = {name.strip().lower(): value.strip().strip("\"'") for name, value in _FIELD.findall(match[1])}
    found = {field: stated[alias] for field, aliases in _FIELDS.items() for alias in aliases if stated.get(alias)}
    return found, text[match.end() :]


def _without_marks(text: str) -> tuple[str, tuple[Part, ...]]:
    # Links, emphasis and heading signs would sit inside sentences and names: "[Aleppo](https://...)", "**30 people**".
    lines: list[str] = []
    parts: list[Part] = []
    start = 0
    titled = False
    for line in text.split("\n"):
        plain, kind = _line_without_marks(line, first=not titled)
        if kind is not None and plain:
            titled = titled or kind is PartKind.TITLE
            parts.append(Part(span=Span(start=start, end=start + len(plain)), kind=kind))
        lines.append(plain)
        start += len(plain) + 1
    return "\n".join(lines), tuple(parts)


def _line_without_marks(line: str, *, first: bool) -> tuple[str, PartKind | None]:
    line = _QUOTE_MARK.sub("", line.strip())
    kind = None
    if heading := _HEADING.match(line):
        kind = PartKind.TITLE if first and len(heading[1]) == 1 else PartKind.SUBHEAD
        line = line[heading.end() :].rstrip().rstrip("#")
    elif image := _IMAGE_LINE.match(line):
        kind = PartKind.CAPTION
        line = image[1]
    if _MARK.search(line):
        for pattern, replacement in _INLINE:
            line = pattern.sub(replacement, line)
    return line.strip(), kind
