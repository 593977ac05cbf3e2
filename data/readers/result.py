"""What readers take and give."""

from dataclasses import dataclass
from datetime import date

from geo.model import Article, Part

# Pairs of a field of data.readers.fields and the name of a column.
Columns = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file as it came in; `name` is for display only, `suffix` is lower case with its dot ("" when it has none).

    `columns` say which column or key holds which field of data.readers.fields, as a person chose; empty: by name.
    """

    name: str
    suffix: str
    content: bytes
    columns: Columns = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadWarning:
    """Something a person should know about a file that was read.

    `code` is a W_* code, or the E_* code of one row or archive member that could not be read.
    """

    code: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundArticle:
    """One article as a reader found it, before it is given an id and a language.

    `published_text` is a date the source states; it is None when `published` already holds it or nothing is stated.
    `published_guess` is used only when neither the source nor the text states a date.
    `parts` is None where nobody has told the parts apart (plain text), and then geo.parts does it.
    """

    text: str
    title: str | None = None
    published: date | None = None
    published_text: str | None = None
    published_source: str | None = None
    published_guess: date | None = None
    url: str | None = None
    publisher: str | None = None
    language: str | None = None
    source_id: str | None = None
    parts: tuple[Part, ...] | None = None
    where: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one reader found in one file."""

    articles: tuple[FoundArticle, ...]
    warnings: tuple[ReadWarning, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableHead:
    """The first rows of a table: the names of its columns, and per row a text for each of them, long ones cut off."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTable:
    """A table whose columns a person must name: `missing` is the field of data.readers.fields that no name tells."""

    name: str
    content: bytes
    missing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadResult:
    """The articles of a file in their order, and what to know about them; never both empty.

    `format` is what the content turned out to be: "archive" or that of a reader in data.readers.formats.
    """

    articles: tuple[Article, ...]
    warnings: tuple[ReadWarning, ...] = ()
    format: str = ""
