"""An Excel workbook: the events, what the columns mean, and what the file was made of."""

from io import BytesIO
from typing import Any

import pandas as pd
import xlsxwriter

from data.exports.cells import report_dicts, xml_text
from data.exports.facts import ExportFacts
from data.frames import DAY, REPORT_COLUMNS
from geo.errors import ExportError

# Excel's own limits: rows of a sheet with its head, characters of a cell.
MOST_ROWS = 1_048_576
_MOST_CHARACTERS = 32_767
_WIDTHS = {"sentence": 80, "title": 40, "date_text": 18, "location": 22, "event_type": 20, "actor1": 24, "actor2": 24}
_WIDTH = 14


def export_xlsx(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    """Sheets "events", "columns" and "about". Texts are written as texts, so no cell is ever run as a formula.

    Raises ExportError for more reports than a sheet has rows.
    """
    if len(reports) >= MOST_ROWS:
        raise ExportError(
            f"An Excel sheet holds {MOST_ROWS - 1:,} events and {len(reports):,} pass the filter. "
            "Narrow the filter or export CSV."
        )
    target = BytesIO()
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(target, options) as book:
        bold = book.add_format({"bold": True})
        _write_events(book.add_worksheet("events"), reports, bold, book.add_format({"num_format": "yyyy-mm-dd"}))
        _write_pairs(
            book.add_worksheet("columns"),
            [(one.name, f"{one.meaning} ({one.unit})" if one.unit else one.meaning) for one in REPORT_COLUMNS],
        )
        _write_pairs(book.add_worksheet("about"), facts.lines())
    return target.getvalue()


def _write_events(sheet: Any, reports: pd.DataFrame, bold: Any, day: Any) -> None:
    sheet.freeze_panes(1, 0)
    for number, column in enumerate(REPORT_COLUMNS):
        sheet.set_column(number, number, _WIDTHS.get(column.name, _WIDTH))
        sheet.write_string(0, number, column.name, bold)
    for line, properties in enumerate(report_dicts(reports), start=1):
        for number, column in enumerate(REPORT_COLUMNS):
            _write_cell(sheet, line, number, properties[column.name], day if column.dtype == DAY else None)


def _write_cell(sheet: Any, line: int, number: int, value: object, day: Any) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(line, number, value)
    elif isinstance(value, (int, float)):
        sheet.write_number(line, number, value)
    elif day is not None:
        sheet.write_datetime(line, number, pd.Timestamp(str(value)).to_pydatetime(), day)
    else:
        sheet.write_string(line, number, xml_text(str(value))[:_MOST_CHARACTERS])


def _write_pairs(sheet: Any, pairs: list[tuple[str, str]]) -> None:
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 1, 110)
    for line, (name, text) in enumerate(pairs):
        sheet.write_string(line, 0, xml_text(name))
        sheet.write_string(line, 1, xml_text(text)[:_MOST_CHARACTERS])
