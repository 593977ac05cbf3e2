"""CSV and TSV, one article per row."""

import csv
import io
from collections import Counter
from collections.abc import Generator, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from data.readers.fields import article_from, column_of, columns_for
from data.readers.head import HEAD_ROWS, cut_head
from data.readers.limits import MAX_CELL_CHARS, MAX_COLUMNS, MAX_ROWS
from data.readers.result import FoundArticle, Reading, ReadWarning, Source, TableHead
from data.readers.text import read_text
from geo.errors import ReadError
from geo.wording import counted

if TYPE_CHECKING:
    from _csv import Reader as _CsvReader

DELIMITERS = (",", ";", "\t", "|")
# Rows looked at to find the delimiter.
_SAMPLE_ROWS = 50
_SAMPLE_CHARS = 200_000

# The default limit of 131,072 characters per cell fails on long articles; it is a setting of the whole process.
csv.field_size_limit(MAX_CELL_CHARS)


def read(source: Source) -> Reading:
    """The articles of all sound rows in order, and one W_ROW warning per row that is not.

    Raises ReadError: E_UNSUPPORTED (no text), E_NO_TEXT_COLUMN, E_TOO_LARGE (columns, rows), E_NO_ARTICLES.
    """
    table, warnings = _open(source)
    articles = tuple(table.articles())
    if not articles:
        raise ReadError(
            source.name,
            "E_NO_ARTICLES",
            "the table has no row with a text.",
            "Each row below the header needs the article's text.",
        )
    return Reading(articles=articles, warnings=warnings + tuple(table.warnings))


def head(source: Source) -> TableHead:
    """The table's columns and first rows. Raises ReadError: E_UNSUPPORTED, E_TOO_LARGE, E_NO_ARTICLES."""
    return _open(source)[0].head(HEAD_ROWS)


def _open(source: Source) -> "tuple[_Table, tuple[ReadWarning, ...]]":
    text, warnings = read_text(source)
    text = _without_separator_line(text).rstrip("\n")
    delimiter = "\t" if source.suffix == ".tsv" and "\t" in text[:_SAMPLE_CHARS] else find_delimiter(text)
    return _Table(source, text, delimiter), warnings


def find_delimiter(text: str) -> str:
    """The one of , ; tab | that cuts the first rows most evenly into the columns of the header."""
    sample = text[:_SAMPLE_CHARS]

    def evenness(delimiter: str) -> tuple[bool, float, int]:
        widths = [len(row) for row in _sample_rows(sample, delimiter)]
        if not widths or widths[0] < 2:
            return (False, 0.0, 0)
        header = next(iter(_sample_rows(sample, delimiter)))
        return ("text" in column_of(header), Counter(widths)[widths[0]] / len(widths), widths[0])

    return max(DELIMITERS, key=evenness)


def _sample_rows(sample: str, delimiter: str) -> list[list[str]]:
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            if row:
                rows.append(row)
            if len(rows) >= _SAMPLE_ROWS:
                break
    except csv.Error:
        pass  # what came before the bad line is enough to choose by; reading reports the line itself
    return rows


def _without_separator_line(text: str) -> str:
    # Excel writes "sep=;" first; an empty line in its place keeps the line numbers true.
    first, _, rest = text.partition("\n")
    return "\n" + rest if first.strip().lower().startswith("sep=") and len(first.strip()) <= 5 else text


class _Table:
    """One table on its way to articles; collects what was wrong with single rows."""

    def __init__(self, source: Source, text: str, delimiter: str) -> None:
        self.name, self._chosen = source.name, source.columns
        self.warnings: list[ReadWarning] = []
        self._lines = [line + "\n" for line in text.split("\n")]
        self._delimiter = delimiter
        self._width = 0

    def articles(self) -> Iterator[FoundArticle]:
        """The articles of sound rows, and of damaged ones whose text can still be told."""
        rows = self._rows()
        header = self._header(rows)
        columns = columns_for(header, self._chosen)
        if "text" not in columns:
            shown = ", ".join(name.strip()[:30] for name in header[:12])
            raise ReadError(
                self.name,
                "E_NO_TEXT_COLUMN",
                f"no column is called text, body, content or the like (found: {shown}).",
                "Rename the column that holds the articles to text.",
            )
        indexes = {field: header.index(name) for field, name in columns.items()}
        for number, (line, row) in enumerate(rows):
            if number >= MAX_ROWS:
                self._warn(line, f"only the first {MAX_ROWS:,} rows were read")
                return
            if any(cell.strip() for cell in row):
                yield from self._article(line, row, header, indexes)

    def head(self, most: int) -> TableHead:
        """The names of the columns and the first filled rows. Raises ReadError: E_TOO_LARGE, E_NO_ARTICLES."""
        rows = self._rows()
        header = self._header(rows)
        filled = (row for _, row in rows if any(cell.strip() for cell in row))
        return cut_head(header, islice(filled, most))

    def _header(self, rows: Iterator[tuple[int, list[str]]]) -> list[str]:
        for _, row in rows:
            if any(cell.strip() for cell in row):
                if len(row) > MAX_COLUMNS:
                    raise ReadError(
                        self.name,
                        "E_TOO_LARGE",
                        f"the table has more than {MAX_COLUMNS} columns.",
                        "Keep text, title, date, url and source.",
                    )
                self._width = len(row)
                return row
        raise ReadError(
            self.name, "E_NO_ARTICLES", "the table has no header row.", "The first row must name the columns."
        )

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        """Each row with the number of the line it begins on; damaged ones are told in a warning."""
        start = 0
        while start < len(self._lines):
            lines = map(self._lines.__getitem__, range(start, len(self._lines)))
            reader = csv.reader(lines, delimiter=self._delimiter, strict=True)
            start = yield from self._rows_until_damage(reader, start)

    def _rows_until_damage(self, reader: "_CsvReader", first: int) -> Generator[tuple[int, list[str]], None, int]:
        """Returns the index of the line to go on with after quotation marks that do not pair up."""
        begin = first
        while True:
            try:
                row = next(reader)
            except StopIteration:
                return len(self._lines)
            except csv.Error:
                # Strict reading stops at the first mark that cannot be; lenient reading would take all rows up to the
                # next mark, or the whole rest of the file, for the text of this row.
                self._warn(begin + 1, "its quotation marks do not pair up")
                yield begin + 1, self._single_line(begin)
                return begin + 1
            if row:
                yield begin + 1, row
            begin = first + reader.line_num

    def _single_line(self, index: int) -> list[str]:
        """The cells of one line, marks taken as letters when that gives the header's columns."""
        line = self._lines[index].rstrip("\n")
        cells = line.split(self._delimiter)
        if self._width in {0, len(cells)}:
            return [cell.strip().removeprefix('"').removesuffix('"') for cell in cells]
        try:
            return next(csv.reader([line], delimiter=self._delimiter))
        except (csv.Error, StopIteration):
            return []

    def _article(self, line: int, row: list[str], header: list[str], indexes: dict[str, int]) -> Iterator[FoundArticle]:
        if len(row) != len(header):
            self._warn(line, f"it has {counted(len(row), 'column')} where the header has {len(header)}")
        values = {field: row[index] for field, index in indexes.items() if index < len(row)}
        if values.get("text", "").strip():
            yield article_from(values, where=f", line {line}")
        else:
            self._warn(line, "it has no text")

    def _warn(self, line: int, reason: str) -> None:
        self.warnings.append(ReadWarning(code="W_ROW", message=f"{self.name}, line {line}: {reason}."))
