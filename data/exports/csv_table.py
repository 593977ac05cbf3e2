"""CSV that a spreadsheet opens safely."""

import pandas as pd

from data.exports.cells import csv_cells, safe_cell
from data.exports.facts import ExportFacts, filter_parameters, filter_words
from data.frames import REPORT_COLUMNS

# A table has no head to put these in, and a line that is copied out of it keeps them.
FILTER_COLUMN, PARAMETERS_COLUMN, CREDIT_COLUMN = "export_filter", "export_parameters", "export_credit"


def export_csv(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    """One row per report, REPORT_COLUMNS in their order, then provenance; ISO dates, missing values empty."""
    shown = pd.DataFrame({column.name: csv_cells(reports[column.name], column.dtype) for column in REPORT_COLUMNS})
    return encoded(with_provenance(shown, facts), facts)


def with_provenance(shown: pd.DataFrame, facts: ExportFacts) -> pd.DataFrame:
    """The table with the filter, in sentences and for programs, and the credit behind each of its lines."""
    told = {
        FILTER_COLUMN: filter_words(facts.report_filter, facts.language),
        PARAMETERS_COLUMN: filter_parameters(facts.report_filter),
        CREDIT_COLUMN: facts.credit_in(facts.language),
    }
    return shown.assign(**{name: safe_cell(text) for name, text in told.items()})


def encoded(shown: pd.DataFrame, facts: ExportFacts) -> bytes:
    """The table as UTF-8, with a byte order mark where one is asked for: some spreadsheets take it for Latin-1 else."""
    text: str = shown.to_csv(index=False, lineterminator="\r\n")
    return text.encode("utf-8-sig" if facts.options.with_bom else "utf-8")
