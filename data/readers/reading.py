"""The way from a file to its articles: look at the bytes, read, then give each article its id, language and date."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from itertools import islice

from data.language import detect_language
from data.readers import archive
from data.readers.days import NO_DAY_FOUND, is_ambiguous, is_plausible, month_comes_first, parse_day
from data.readers.formats import TABLE_FORMATS, reader_of
from data.readers.layout import merge_parts
from data.readers.limits import (
    MAX_FILE_BYTES,
    MAX_TEXT_BYTES,
    MAX_TITLE_CHARS,
    MAX_WARNINGS_PER_CODE,
    MEGABYTE,
    MIN_TEXT_LETTERS,
)
from data.readers.names import display_name, suffix_of
from data.readers.result import Columns, FoundArticle, ReadResult, ReadWarning, Source, TableHead
from data.readers.sniffing import find_format
from data.readers.supervised import head_in_child, read_in_child
from data.readers.text import too_large
from data.url_days import day_in_url
from geo.errors import ReadError
from geo.model import Article, Part
from geo.parts import find_parts, find_published, find_title
from geo.text import text_digest
from geo.wording import counted

_MAX_DATE_CHARS = 100


def read_file(file_name: str, content: bytes, columns: Columns = ()) -> ReadResult:
    """The articles of one file in their order; raises ReadError, whose sentence says what is wrong and what to do.

    `columns` say which column of a table holds which field, where its names do not tell.
    """
    name = display_name(file_name)
    file_format, source = open_file(name, suffix_of(file_name), content)
    source = replace(source, columns=columns)
    result = archive.read(source, _read_member) if file_format == "archive" else _read(file_format, source)
    return replace(_with_duplicates_told(result, name), format=file_format)


def read_head(file_name: str, content: bytes) -> TableHead | None:
    """The columns of a table and its first rows; None for a file of another kind. Raises ReadError."""
    file_format, source = open_file(display_name(file_name), suffix_of(file_name), content)
    if file_format not in TABLE_FORMATS:
        return None
    reader = reader_of(file_format)
    return head_in_child(reader, source) if reader.hostile else reader.head(source)


def _read_member(name: str, suffix: str, content: bytes) -> ReadResult | Source:
    """The articles of an archive's member, or the member itself when it is an archive."""
    file_format, source = open_file(name, suffix, content)
    return source if file_format == "archive" else _read(file_format, source)


def open_file(name: str, suffix: str, content: bytes) -> tuple[str, Source]:
    """What a file is by its bytes ("archive" or the format of a reader), and the file for that reader.

    Raises ReadError: E_TOO_LARGE, E_EMPTY, E_UNSUPPORTED, E_ENCRYPTED, E_CORRUPT.
    """
    if len(content) > MAX_FILE_BYTES:
        raise ReadError(
            name, "E_TOO_LARGE", f"it has more than {MAX_FILE_BYTES // MEGABYTE} MB.", "Split it into smaller files."
        )
    if not content.strip(b"\0 \t\r\n\f\xef\xbb\xbf\xff\xfe"):
        raise ReadError(name, "E_EMPTY", "the file is empty.", "Save or download the article again.")
    return find_format(name, suffix, content), Source(name=name, suffix=suffix, content=content)


def _read(file_format: str, source: Source) -> ReadResult:
    reader = reader_of(file_format)
    reading = read_in_child(reader, source) if reader.hostile else reader.read(source)
    file = _File(
        name=source.name,
        digest=sha256(source.content).hexdigest(),
        month_first=month_comes_first(found.published_text for found in reading.articles if found.published_text),
    )
    warnings = list(reading.warnings)
    articles: list[Article] = []
    for found in reading.articles:
        try:
            articles.append(_finish(found, file, warnings))
        except ReadError as error:
            if len(reading.articles) == 1:
                raise
            warnings.append(ReadWarning(code=error.code, message=str(error)))
    if not articles:
        raise ReadError(source.name, "E_NO_ARTICLES", "none of its articles could be read.", warnings[-1].message)
    return ReadResult(articles=tuple(articles), warnings=tuple(warnings))


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """What all articles of a file share; `month_first` is how its dates with slashes are ordered, None when unknown."""

    name: str
    digest: str
    month_first: bool | None


def _finish(found: FoundArticle, file: _File, warnings: list[ReadWarning]) -> Article:
    place = f"{file.name}{found.where or ''}"
    _check_text(found.text, place, warnings)
    guessed = find_parts(found.text)
    parts = guessed if found.parts is None else merge_parts(found.parts, guessed)
    published = _published(found, parts, place, file.month_first, warnings)
    title = (found.title or "").strip() or find_title(found.text, parts)
    return Article(
        id=text_digest(found.text),
        text=found.text,
        title=" ".join(title.split())[:MAX_TITLE_CHARS] if title else None,
        language=found.language or detect_language(found.text),
        published=published[0],
        published_source=published[1],
        url=found.url,
        publisher=found.publisher,
        file_name=file.name,
        sha256_bytes=file.digest,
        parts=parts,
        source_id=found.source_id,
    )


def _check_text(text: str, place: str, warnings: list[ReadWarning]) -> None:
    if len(text.encode("utf-8", "replace")) > MAX_TEXT_BYTES:
        raise too_large(place)
    letters = sum(1 for _ in islice(filter(str.isalpha, text), MIN_TEXT_LETTERS))
    if letters == 0:
        raise ReadError(
            place, "E_NO_TEXT", "there is no text in it.", "Check that the article was saved with its text."
        )
    if letters < MIN_TEXT_LETTERS:
        message = (
            f"{place}: the text is very short ({counted(letters, 'letter')}); check that the whole article was saved."
        )
        warnings.append(ReadWarning(code="W_SHORT_TEXT", message=message))


def _published(
    found: FoundArticle, parts: tuple[Part, ...], place: str, month_first: bool | None, warnings: list[ReadWarning]
) -> tuple[date | None, str | None]:
    """The publication day and where it comes from; a stated day that cannot be is told and not used."""
    stated = found.published or _stated_day(found.published_text, month_first)
    if stated is not None and is_plausible(stated):
        return stated, found.published_source
    if stated is not None or found.published_text:
        warnings.append(_date_warning(place, found.published_text or str(stated)))
    written = find_published(found.text, parts)
    if written is not None and is_plausible(written):
        return written, "text"
    guess = day_in_url(found.url) or found.published_guess
    if guess is not None and is_plausible(guess):
        return guess, "guessed"
    if stated is None and not found.published_text:
        warnings.append(ReadWarning(code="W_NO_DATE", message=f"{place}: {NO_DAY_FOUND}"))
    return None, None


def _stated_day(stated: str | None, month_first: bool | None) -> date | None:
    if not stated or len(stated) > _MAX_DATE_CHARS:
        return None
    day = parse_day(stated, month_first=month_first)
    if day is not None or is_ambiguous(stated):
        return day
    return find_published(stated.strip(), find_parts(stated.strip()))


def _date_warning(place: str, stated: str) -> ReadWarning:
    shown = stated[:40]
    if is_ambiguous(stated):
        message = f"{place}: “{shown}” has two meanings; write it as 2015-11-26, or times like “on Monday” stay open."
    else:
        message = f"{place}: “{shown}” is no date of publication; correct it, or times like “on Monday” stay open."
    return ReadWarning(code="W_DATE_INVALID", message=message)


def _with_duplicates_told(result: ReadResult, name: str) -> ReadResult:
    """The same result with a warning for every article whose text was in the file before; none is dropped."""
    first: dict[str, Article] = {}
    warnings = list(result.warnings)
    for article in result.articles:
        same = first.setdefault(article.id, article)
        if same is not article:
            shown = article.title or article.file_name
            message = f"{name}: “{shown}” is in the file more than once with the same text."
            warnings.append(ReadWarning(code="W_DUPLICATE", message=message))
    return ReadResult(articles=result.articles, warnings=_shortened(warnings, name))


def _shortened(warnings: list[ReadWarning], name: str) -> tuple[ReadWarning, ...]:
    """The warnings in order, at most MAX_WARNINGS_PER_CODE of each kind and then one with the number of the others."""
    seen: Counter[str] = Counter()
    kept: list[ReadWarning] = []
    for warning in warnings:
        seen[warning.code] += 1
        if seen[warning.code] <= MAX_WARNINGS_PER_CODE:
            kept.append(warning)
    for code, count in seen.items():
        if count > MAX_WARNINGS_PER_CODE:
            message = f"{name}: {counted(count - MAX_WARNINGS_PER_CODE, 'more warning')} of the kind {code}."
            kept.append(ReadWarning(code=code, message=message))
    return tuple(kept)
