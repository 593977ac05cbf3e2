"""What every export says of itself: the filter it was made with, the versions, and whom to credit."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from geo.query import Box, ReportFilter
from geo.wording import Language, Text, say

ATTRIBUTION = Text(
    "Places: GeoNames (https://www.geonames.org), CC BY 4.0, modified. "
    "Events: read from the articles by Dateline without human review unless review_status says otherwise.",
    "Orte: GeoNames (https://www.geonames.org), CC BY 4.0, bearbeitet. "
    "Ereignisse: von Dateline aus den Artikeln gelesen und ungeprüft, soweit review_status nichts anderes sagt.",
)
_ALL_EVENTS = Text("all events", "alle Ereignisse")
_ONCE = Text("every event once, however many reports", "jedes Ereignis einmal, auch bei mehreren Berichten")
_FURTHER = Text(" Further places: {credits}.", " Weitere Orte: {credits}.")
PRECISION_NOTE = Text(
    "geo_precision says how exact a place is (settlement: the town; near_settlement: near it; admin2, admin1, region, "
    "country: somewhere in that area, whose label point is given), geo_radius_km how far the real spot may be from it. "
    "time_precision says how exact a date is, date_basis what it rests on.",
    "geo_precision sagt, wie genau ein Ort ist (settlement: die Ortschaft; near_settlement: in der Nähe; admin2, "
    "admin1, region, country: irgendwo in diesem Gebiet, dessen Mittelpunkt angegeben ist), geo_radius_km, wie weit "
    "die wahre Stelle davon entfernt sein kann. time_precision sagt, wie genau ein Datum ist, "
    "date_basis, worauf es beruht.",
)
_NAMES = {
    "Generated": Text("Generated", "Erzeugt"),
    "Filter": Text("Filter", "Filter"),
    "Precision": Text("Precision", "Genauigkeit"),
    "Positions": Text("Positions", "Positionen"),
    "Credit": Text("Credit", "Nachweis"),
}


# About 1 km: enough for a map of a country, and nobody's house.
ROUNDED_DECIMALS = 2
ROUNDED = Text("rounded to 0.01 degrees, about 1 km", "gerundet auf 0,01 Grad, etwa 1 km")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """How a file is written: CSV with a byte order mark; positions rounded to ROUNDED_DECIMALS of a degree."""

    with_bom: bool = False
    rounded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFacts:
    """Provenance of an export: `generated` is ISO 8601 in UTC, `versions` as Workspace.versions gives them.

    `place_credits` name whose places are used beside the bundled ones; `language` is that of maps;
    the columns of tables have one language only.
    """

    report_filter: ReportFilter
    versions: Mapping[str, str]
    generated: str
    place_credits: tuple[str, ...] = ()
    language: Language = Language.ENGLISH
    options: ExportOptions = ExportOptions()

    @property
    def credit(self) -> str:
        """Whom to name with the file."""
        return self.credit_in(Language.ENGLISH)

    def credit_in(self, language: Language) -> str:
        """The same in a language, for what people look at."""
        others = say(_FURTHER, language, credits="; ".join(self.place_credits)) if self.place_credits else ""
        return f"{ATTRIBUTION.of(language)}{others}"

    def metadata(self) -> dict[str, Any]:
        """The same as JSON values."""
        return {
            "generated": self.generated,
            "filter": filter_facts(self.report_filter),
            "versions": dict(self.versions),
            "attribution": self.credit,
            **({"positions": ROUNDED.of(Language.ENGLISH)} if self.options.rounded else {}),
        }

    def lines(self, language: Language = Language.ENGLISH) -> list[tuple[str, str]]:
        """The same as (name, text) pairs for formats without structure; names of versions are English."""
        return [
            (_NAMES["Generated"].of(language), self.generated),
            (_NAMES["Filter"].of(language), filter_words(self.report_filter, language)),
            *((name, version) for name, version in self.versions.items()),
            (_NAMES["Precision"].of(language), PRECISION_NOTE.of(language)),
            *([(_NAMES["Positions"].of(language), ROUNDED.of(language))] if self.options.rounded else []),
            (_NAMES["Credit"].of(language), self.credit_in(language)),
        ]


def filter_facts(report_filter: ReportFilter) -> dict[str, Any]:
    """The filter as JSON: days in ISO form, sets as sorted lists."""
    return {field.name: _fact(getattr(report_filter, field.name)) for field in fields(report_filter)}


def filter_words(report_filter: ReportFilter, language: Language = Language.ENGLISH) -> str:
    """The filter on one line, only the parts that are set: "first=2015-10-01; event_types=bombing, riot".

    Parts and values are codes; what is said in words, that none is set, is in the language.
    """
    default = ReportFilter()
    parts = []
    for field in fields(report_filter):
        value = getattr(report_filter, field.name)
        if value == getattr(default, field.name):
            continue
        if field.name == "once":
            parts.append(_ONCE.of(language))
            continue
        fact = _fact(value)
        parts.append(f"{field.name}={', '.join(map(str, fact)) if isinstance(fact, list) else fact}")
    return "; ".join(parts) or _ALL_EVENTS.of(language)


def _fact(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(str(item) for item in value)
    if isinstance(value, Box):
        return [value.south, value.west, value.north, value.east]
    return value.isoformat() if isinstance(value, date) else value
