"""Reports as files: CSV that a spreadsheet opens safely, and GeoJSON (RFC 7946)."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

import pandas as pd

from data.frames import DAY, REPORT_COLUMNS, is_area, is_drawn
from geo.circles import circle_geometry
from geo.errors import ExportError
from geo.query import ReportFilter

FORMATS = ("csv", "geojson")
ATTRIBUTION = (
    "Places: GeoNames (https://www.geonames.org), CC BY 4.0, modified. "
    "Events: read from the articles by Dateline without human review unless review_status says otherwise."
)

# A spreadsheet takes a cell that begins so for a formula, also after spaces and in full width.
_FORMULA = re.compile("^\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]|^[ \u00a0\u3000]*[\t\r\n]")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?", re.ASCII)
# What no JSON or CSV reader takes: halves of surrogate pairs, and NUL.
_UNWRITABLE = re.compile("[\ud800-\udfff\x00]")


def export_reports(
    kind: str,
    reports: pd.DataFrame,
    *,
    report_filter: ReportFilter,
    versions: Mapping[str, str],
    generated: str,
) -> bytes:
    """The reports as a file of the kind, UTF-8; `generated` is ISO 8601 in UTC. Raises ExportError on another kind."""
    if kind == "csv":
        return export_csv(reports)
    if kind == "geojson":
        metadata = {
            "generated": generated,
            "filter": filter_facts(report_filter),
            "versions": dict(versions),
            "attribution": ATTRIBUTION,
        }
        return export_geojson(reports, metadata)
    raise ExportError(f"There is no export as {kind!r}. Choose one of: {', '.join(FORMATS)}.")


def export_csv(reports: pd.DataFrame) -> bytes:
    """One row per report, columns in the order of REPORT_COLUMNS, days as ISO dates, missing values empty."""
    shown = pd.DataFrame({column.name: _cells(reports[column.name], column.dtype) for column in REPORT_COLUMNS})
    text: str = shown.to_csv(index=False, lineterminator="\r\n")
    return text.encode("utf-8")


def safe_cell(text: str) -> str:
    """The text as a cell no spreadsheet takes for a formula: with a leading apostrophe where it might."""
    clean = _UNWRITABLE.sub("\ufffd", text)
    return f"'{clean}" if _FORMULA.match(clean) and not _NUMBER.fullmatch(clean) else clean


def _cells(column: "pd.Series[Any]", dtype: str) -> "pd.Series[Any]":
    if dtype == DAY:
        return column.dt.strftime("%Y-%m-%d")
    if dtype == "bool":
        return column.map({True: "true", False: "false"})
    if dtype in {"str", "category"}:
        texts = column.astype("object")
        return texts.map({text: safe_cell(text) for text in texts.dropna().unique()})
    return column


def export_geojson(reports: pd.DataFrame, metadata: Mapping[str, object]) -> bytes:
    """A FeatureCollection with a foreign member `metadata`; a feature's properties are the columns by name.

    Points for towns and places in them, circles with `label_point` for areas, null where nothing may be drawn.
    """
    features = [_feature(properties) for properties in _properties(reports)]
    collection = {"type": "FeatureCollection", "metadata": dict(metadata), "features": features}
    text = json.dumps(collection, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return _UNWRITABLE.sub("\ufffd", text).encode("utf-8")


def _properties(reports: pd.DataFrame) -> Iterator[dict[str, Any]]:
    columns = {column.name: _values(reports[column.name], column.dtype) for column in REPORT_COLUMNS}
    for row in zip(*columns.values(), strict=True):
        yield dict(zip(columns, row, strict=True))


def _values(column: "pd.Series[Any]", dtype: str) -> list[Any]:
    # plain Python values, None for missing ones
    shown = column.dt.strftime("%Y-%m-%d") if dtype == DAY else column
    values = shown.astype("object")
    return list(values.where(values.notna(), None))


def _feature(properties: dict[str, Any]) -> dict[str, Any]:
    lat, lon = properties["latitude"], properties["longitude"]
    geometry: dict[str, Any] | None = None
    if lat is not None and lon is not None and is_drawn(properties["geo_precision"]):
        point = [round(lon, 6), round(lat, 6)]
        if is_area(properties["geo_precision"]):
            geometry = circle_geometry(lat, lon, properties["geo_radius_km"])
            properties = properties | {"label_point": point}
        else:
            geometry = {"type": "Point", "coordinates": point}
    return {"type": "Feature", "id": properties["event_id"], "geometry": geometry, "properties": properties}


def filter_facts(report_filter: ReportFilter) -> dict[str, Any]:
    """The filter as JSON: days in ISO form, sets as sorted lists."""
    return {field.name: _fact(getattr(report_filter, field.name)) for field in fields(report_filter)}


def _fact(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(str(item) for item in value)
    return value.isoformat() if isinstance(value, date) else value
