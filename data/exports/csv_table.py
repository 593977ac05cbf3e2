"""CSV that a spreadsheet opens safely."""

import pandas as pd

from data.exports.cells import csv_cells, safe_cell
from data.exports.facts import ExportFacts, filter_words
from data.frames import REPORT_COLUMNS

# A table has no head to put these in, and a line that is copied out of it keeps them.
FILTER_COLUMN, CREDIT_COLUMN = "export_filter", "export_credit"


def export_csv(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    """One row per report, REPORT_COLUMNS in their order, then filter and credit; ISO dates, missing values empty."""
    shown = pd.DataFrame({column.name: csv_cells(reports[column.name], column.dtype) for column in REPORT_COLUMNS})
    shown[FILTER_COLUMN] = safe_cell(filter_words(facts.report_filter))
    shown[CREDIT_COLUMN] = safe_cell(facts.credit)
    return encoded(shown, facts)


def encoded(shown: pd.DataFrame, facts: ExportFacts) -> bytes:
    """The table as UTF-8, with a byte order mark where one is asked for: some spreadsheets take it for Latin-1 else."""
    text: str = shown.to_csv(index=False, lineterminator="\r\n")
    return text.encode("utf-8-sig" if facts.options.with_bom else "utf-8")
