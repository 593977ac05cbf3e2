"""The kinds of file reports can be written as."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import pandas as pd

from data.exports.coded import export_acled, export_ucdp
from data.exports.csv_table import export_csv
from data.exports.facts import ROUNDED_DECIMALS, ExportFacts
from data.exports.geojson import export_geojson
from geo.errors import ExportError


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFormat:
    """A kind of file: what people call it, its media type, what writes it (raises ExportError), and how names end."""

    label: str
    mime: str
    write: Callable[[pd.DataFrame, ExportFacts], bytes]
    suffix: str


# What writes these takes a fifth of a second to load, which the first map would wait for; only an export needs it.


def _html(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    from data.exports.html_map import export_html  # noqa: PLC0415

    return export_html(reports, facts)


def _kml(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    from data.exports.kml import export_kml  # noqa: PLC0415

    return export_kml(reports, facts)


def _png(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    from data.exports.png import export_png  # noqa: PLC0415

    return export_png(reports, facts)


def _svg(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    from data.exports.svg import export_svg  # noqa: PLC0415

    return export_svg(reports, facts)


def _xlsx(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    from data.exports.xlsx import export_xlsx  # noqa: PLC0415

    return export_xlsx(reports, facts)


FORMATS: Mapping[str, ExportFormat] = MappingProxyType(
    {
        "csv": ExportFormat(label="CSV table", mime="text/csv", write=export_csv, suffix="csv"),
        "xlsx": ExportFormat(
            label="Excel workbook",
            mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            write=_xlsx,
            suffix="xlsx",
        ),
        "geojson": ExportFormat(
            label="GeoJSON for a map program", mime="application/geo+json", write=export_geojson, suffix="geojson"
        ),
        "html": ExportFormat(label="Map as one HTML file", mime="text/html", write=_html, suffix="html"),
        "png": ExportFormat(label="Picture of the map", mime="image/png", write=_png, suffix="png"),
        "svg": ExportFormat(label="Drawing of the map", mime="image/svg+xml", write=_svg, suffix="svg"),
        "kml": ExportFormat(
            label="KML for Google Earth", mime="application/vnd.google-earth.kml+xml", write=_kml, suffix="kml"
        ),
        "acled": ExportFormat(label="CSV with ACLED's columns", mime="text/csv", write=export_acled, suffix="csv"),
        "ucdp": ExportFormat(label="CSV with UCDP's columns", mime="text/csv", write=export_ucdp, suffix="csv"),
    }
)


def export_reports(kind: str, reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    """The reports as a file of the kind. Raises ExportError on a kind that is none of FORMATS."""
    if kind not in FORMATS:
        raise ExportError(f"There is no export as {kind!r}. Choose one of: {', '.join(FORMATS)}.")
    if facts.options.rounded:
        reports = reports.assign(**{name: reports[name].round(ROUNDED_DECIMALS) for name in ("latitude", "longitude")})
    return FORMATS[kind].write(reports, facts)
