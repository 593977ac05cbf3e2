"""Excel workbooks, one article per row of the first sheet that has a column of texts. Runs in the child process."""

import csv
import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from data.readers import tables
from data.readers.archive import DAMAGED
from data.readers.fields import columns_for
from data.readers.limits import MAX_COLUMNS, MAX_ROWS
from data.readers.package import check_package, damaged
from data.readers.result import Reading, Source, TableHead
from geo.errors import ReadError


def read(source: Source) -> Reading:
    """The articles of all sound rows, read as a table is (data.readers.tables); formulas count as their stored result.

    Raises ReadError: E_CORRUPT, E_ENCRYPTED, E_ARCHIVE_BOMB, E_XML_ENTITY, E_NO_TEXT_COLUMN, E_TOO_LARGE and
    E_NO_ARTICLES.
    """
    return tables.read(_as_table(source))


def head(source: Source) -> TableHead:
    """The columns and first rows of the sheet that would be read. Raises ReadError as `read` does."""
    return tables.head(_as_table(source))


def _as_table(source: Source) -> Source:
    """The first sheet with a column of texts, else the first filled one, as a table of commas."""
    check_package(source, "xl/workbook.xml")
    sheets = list(_sheets(source))
    named = (rows for rows in sheets if "text" in columns_for(rows[0], source.columns))
    chosen = next(named, sheets[0] if sheets else None)
    if chosen is None:
        raise ReadError(
            source.name, "E_NO_ARTICLES", "the workbook has no filled sheet.", "The first row must name the columns."
        )
    table = io.StringIO(newline="")
    csv.writer(table).writerows(chosen)
    return replace(source, suffix=".csv", content=table.getvalue().encode("utf-8"))


def _sheets(source: Source) -> Iterator[list[list[str]]]:
    """The filled rows of each sheet that has any."""
    try:
        book = load_workbook(io.BytesIO(source.content), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            rows = list(_rows(sheet))
            if rows:
                yield rows
    except (
        *DAMAGED,
        zipfile.BadZipFile,
        InvalidFileException,
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
    ) as error:
        raise damaged(source.name) from error


def _rows(sheet: Any) -> Iterator[list[str]]:
    """Filled rows, each as wide as the first of them at least."""
    width = 0
    for number, row in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS + 1, values_only=True)):
        if number > MAX_ROWS:
            return
        cells = [_text(cell) for cell in row]
        filled = max((place for place, cell in enumerate(cells, start=1) if cell), default=0)
        if filled:
            width = width or filled
            yield cells[: max(filled, width)]


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10]
    return str(cell)
