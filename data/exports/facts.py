"""What every export says of itself: the filter it was made with, the versions, and whom to credit."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from data.actor_names import actor_name
from data.place_names import country_name
from geo.maps.filter_words import FilterNames, filter_sentences
from geo.query import Box, ReportFilter
from geo.wording import Language, Text, day_words, say

PLACES_CREDIT = Text(
    "Places: GeoNames (https://www.geonames.org), CC BY 4.0, modified.",
    "Orte: GeoNames (https://www.geonames.org), CC BY 4.0, bearbeitet.",
)
EVENTS_CREDIT = Text(
    "Events: read from the articles by Dateline without human review unless review_status says otherwise.",
    "Ereignisse: von Dateline aus den Artikeln gelesen und ungeprüft, soweit review_status nichts anderes sagt.",
)
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
    "Filter": Text("Shown", "Gezeigt"),
    "Parameters": Text("Filter for programs", "Filter für Programme"),
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

    `place_credits` name whose places are used beside the bundled ones; `language` is that of what people read; the
    columns of tables are called the same in every language.
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

    def credit_in(self, language: Language, events: str = "") -> str:
        """The same in a language, for what people look at; `events` says how far events are reviewed where no column
        does."""
        others = say(_FURTHER, language, credits="; ".join(self.place_credits)) if self.place_credits else ""
        return f"{PLACES_CREDIT.of(language)} {events or EVENTS_CREDIT.of(language)}{others}"

    def metadata(self) -> dict[str, Any]:
        """The same as JSON values."""
        return {
            "generated": self.generated,
            "filter_words": filter_words(self.report_filter, self.language),
            "filter": filter_facts(self.report_filter),
            "versions": dict(self.versions),
            "attribution": self.credit,
            **({"positions": ROUNDED.of(Language.ENGLISH)} if self.options.rounded else {}),
        }

    def lines(self, language: Language = Language.ENGLISH) -> list[tuple[str, str]]:
        """The same as (name, text) pairs for formats without structure; names of versions are English."""
        parameters = filter_parameters(self.report_filter)
        return [
            (_NAMES["Generated"].of(language), moment_words(self.generated, language)),
            (_NAMES["Filter"].of(language), filter_words(self.report_filter, language)),
            *([(_NAMES["Parameters"].of(language), parameters)] if parameters else []),
            *((name, version) for name, version in self.versions.items()),
            (_NAMES["Precision"].of(language), PRECISION_NOTE.of(language)),
            *([(_NAMES["Positions"].of(language), ROUNDED.of(language))] if self.options.rounded else []),
            (_NAMES["Credit"].of(language), self.credit_in(language)),
        ]


def filter_facts(report_filter: ReportFilter) -> dict[str, Any]:
    """The filter as JSON: days in ISO form, sets as sorted lists."""
    return {field.name: _fact(getattr(report_filter, field.name)) for field in fields(report_filter)}


def filter_parameters(report_filter: ReportFilter) -> str:
    """The filter on one line for programs, the parts that are set: "first=2015-10-01; event_types=bombing, riot"."""
    default = ReportFilter()
    parts = []
    for field in fields(report_filter):
        value = getattr(report_filter, field.name)
        if value != getattr(default, field.name):
            fact = _fact(value)
            parts.append(f"{field.name}={', '.join(map(str, fact)) if isinstance(fact, list) else fact}")
    return "; ".join(parts)


def filter_words(report_filter: ReportFilter, language: Language = Language.ENGLISH) -> str:
    """The filter in sentences."""
    return filter_sentences(report_filter, filter_names(language))


def filter_names(language: Language) -> FilterNames:
    """What actors and countries are called in the language."""
    return FilterNames(
        language=language,
        actor=partial(actor_name, language=language),
        country=partial(country_name, language=language),
    )


def moment_words(moment: str, language: Language) -> str:
    """An ISO 8601 moment in UTC as people write it, to the minute: "22 Nov 2026, 23:59 UTC"."""
    when = datetime.fromisoformat(moment).astimezone(UTC)
    return f"{day_words(when.date(), language)}, {when:%H:%M} UTC"


def _fact(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(str(item) for item in value)
    if isinstance(value, Box):
        return [value.south, value.west, value.north, value.east]
    return value.isoformat() if isinstance(value, date) else value
