"""Report columns as plain values and as cells that neither a reader nor a spreadsheet chokes on."""

import re
from collections.abc import Iterator
from typing import Any

import pandas as pd

from data.frames import DAY, REPORT_COLUMNS

# A spreadsheet takes a cell that begins so for a formula, also after spaces and in full width.
_FORMULA = re.compile("^\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]|^[ \u00a0\u3000]*[\t\r\n]")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?", re.ASCII)
# What no JSON or CSV reader takes: halves of surrogate pairs, and NUL.
_UNWRITABLE = re.compile("[\ud800-\udfff\x00]")
# What XML 1.0 cannot hold besides; XLSX is XML, too.
_NOT_XML = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def writable(text: str) -> str:
    """The text with U+FFFD for what no JSON or CSV reader takes."""
    return _UNWRITABLE.sub("\ufffd", text)


def xml_text(text: str) -> str:
    """The text with U+FFFD for what XML cannot hold."""
    return _NOT_XML.sub("\ufffd", writable(text))


def safe_cell(text: str) -> str:
    """The text as a cell no spreadsheet takes for a formula: with a leading apostrophe where it might."""
    clean = writable(text)
    return f"'{clean}" if _FORMULA.match(clean) and not _NUMBER.fullmatch(clean) else clean


def csv_cells(column: "pd.Series[Any]", dtype: str) -> "pd.Series[Any]":
    """A column as CSV wants it: ISO days, true/false, safe texts; missing values stay missing."""
    if dtype == DAY:
        return column.dt.strftime("%Y-%m-%d")
    if dtype == "bool":
        return column.map({True: "true", False: "false"})
    if dtype in {"str", "category"}:
        texts = column.astype("object")
        return texts.map({text: safe_cell(text) for text in texts.dropna().unique()})
    return column


def report_dicts(reports: pd.DataFrame) -> Iterator[dict[str, Any]]:
    """Each report as column name to plain Python value: ISO days, None for missing ones."""
    columns = {column.name: _values(reports[column.name], column.dtype) for column in REPORT_COLUMNS}
    for row in zip(*columns.values(), strict=True):
        yield dict(zip(columns, row, strict=True))


def _values(column: "pd.Series[Any]", dtype: str) -> list[Any]:
    shown = column.dt.strftime("%Y-%m-%d") if dtype == DAY else column
    values = shown.astype("object")
    return list(values.where(values.notna(), None))
