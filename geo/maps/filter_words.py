"""What a filter lets through, in sentences a person reads, and the words for its lists and their values."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from geo.corrections import ReviewStatus
from geo.maps.words import type_label
from geo.model import Assertion
from geo.query import DRAWN_ASSERTIONS, NO_SOURCE, NOBODY_NAMED, Box, Exactness, Facet, Origin, ReportFilter
from geo.wording import Counted, Language, Text, number_words, period_words, say

# More values of a list than these are counted in a sentence.
_MOST_NAMED = 8

TITLES: Mapping[Facet, Text] = MappingProxyType(
    {
        Facet.EVENT_TYPE: Text("What", "Was"),
        Facet.ACTOR: Text("Who", "Wer"),
        Facet.COUNTRY: Text("Where", "Wo"),
        Facet.LANGUAGE: Text("Language", "Sprache"),
        Facet.SOURCE: Text("Source", "Quelle"),
        Facet.ORIGIN: Text("Whose articles", "Wessen Artikel"),
        Facet.STATUS: Text("Reviewed", "Geprüft"),
    }
)
LANGUAGES: Mapping[str, Text] = MappingProxyType(
    {
        "ar": Text("Arabic", "Arabisch"),
        "de": Text("German", "Deutsch"),
        "en": Text("English", "Englisch"),
        "es": Text("Spanish", "Spanisch"),
        "fr": Text("French", "Französisch"),
        "ru": Text("Russian", "Russisch"),
        "uk": Text("Ukrainian", "Ukrainisch"),
        "und": Text("unknown language", "Sprache unbekannt"),
    }
)
STATUSES: Mapping[ReviewStatus, Text] = MappingProxyType(
    {
        ReviewStatus.MACHINE: Text("machine only", "nur Maschine"),
        ReviewStatus.NEEDS_REVIEW: Text("needs a look", "zu prüfen"),
        ReviewStatus.CONFIRMED: Text("confirmed", "bestätigt"),
        ReviewStatus.CORRECTED: Text("corrected", "korrigiert"),
        ReviewStatus.REJECTED: Text("rejected", "verworfen"),
    }
)
ORIGINS: Mapping[Origin, Text] = MappingProxyType(
    {
        Origin.OWN: Text("own articles", "eigene Artikel"),
        Origin.SAMPLE: Text("sample articles", "Beispielartikel"),
    }
)
NOBODY = Text("(none named)", "(niemand genannt)")
SOURCELESS = Text("(no source named)", "(keine Quelle genannt)")
EXACTNESS: Mapping[Exactness, Text] = MappingProxyType(
    {
        Exactness.COUNTRY: Text("a country", "ein Land"),
        Exactness.PROVINCE: Text("a province or region", "eine Provinz oder Region"),
        Exactness.DISTRICT: Text("a district", "ein Bezirk"),
        Exactness.TOWN: Text("a town", "eine Ortschaft"),
    }
)

_ALL_DATES = Text("Events of all dates", "Ereignisse aller Daten")
_DATES = {
    "between": Text("Events whose dates touch {period}", "Ereignisse, deren Daten {period} berühren"),
    "from": Text("Events of {first} or later", "Ereignisse ab {first}"),
    "to": Text("Events of {last} or earlier", "Ereignisse bis {last}"),
}
_PUBLISHED = {
    "between": Text("Events in articles published {period}", "Ereignisse aus Artikeln, erschienen {period}"),
    "from": Text("Events in articles published on {first} or later", "Ereignisse aus Artikeln, erschienen ab {first}"),
    "to": Text("Events in articles published on {last} or earlier", "Ereignisse aus Artikeln, erschienen bis {last}"),
}
_WITH_UNDATED = Text("{dates}, and those without a date", "{dates}, und solche ohne Datum")
_WITHOUT_UNDATED = Text("{dates}, none without a date", "{dates}, keine ohne Datum")
_LISTED = Text("{title}: {values}", "{title}: {values}")
_FURTHER = Text("{named} or {n} others", "{named} oder {n} weitere")
_OR = Text("{named} or {last}", "{named} oder {last}")
_SAYING = Text("Words: “{text}”", "Wörter: „{text}“")
_PLACE = Text("Place at least: {what}", "Ort mindestens: {what}")
_SURE = Text("Place at least {percent} % sure", "Ort mindestens zu {percent} % sicher")
_BOX = Text(
    "In view: {south}° to {north}° north, {west}° to {east}° east",
    "Im Ausschnitt: {south}° bis {north}° Nord, {west}° bis {east}° Ost",
)
_TICKED = Counted(
    Text("The line ticked in the table", "Die in der Tabelle angekreuzte Zeile"),
    Text("The {n} lines ticked in the table", "Die {n} in der Tabelle angekreuzten Zeilen"),
)
_PLANNED = Text(
    "With what is announced, supposed, negated or denied", "Mit Angekündigtem, Vermutetem, Verneintem und Bestrittenem"
)
_TOLD = {
    Assertion.REPORTED: Text("happened", "geschehen"),
    Assertion.HISTORICAL: Text("happened long before", "lange davor geschehen"),
    Assertion.FUTURE: Text("announced", "angekündigt"),
    Assertion.HYPOTHETICAL: Text("supposed", "vermutet"),
    Assertion.NEGATED: Text("negated", "verneint"),
    Assertion.DENIED: Text("denied", "bestritten"),
}
_TOLD_AS = Text("Told as: {values}", "Dargestellt als: {values}")
_ONCE = Text("Each event once, however many reports tell it", "Jedes Ereignis einmal, gleich wie viele Berichte davon")
_EACH = Text("Each report by itself", "Jeder Bericht für sich")


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterNames:
    """The language of the sentences, and what they call actors and countries by their English names."""

    language: Language = Language.ENGLISH
    actor: Callable[[str], str] = str
    country: Callable[[str], str] = str


def filter_sentences(report_filter: ReportFilter, names: FilterNames) -> str:
    """What passes, in a few sentences: which dates, what else is asked for, and what is counted."""
    said = [_dates(report_filter, names.language), *_parts(report_filter, names)]
    said.append(say(_ONCE if report_filter.once else _EACH, names.language))
    return " ".join(f"{one}." for one in said)


def value_words(facet: Facet, value: str, names: FilterNames) -> str:
    """How a value of a list is called; a source by its own name."""
    match facet:
        case Facet.EVENT_TYPE:
            return type_label(value, names.language)
        case Facet.ACTOR:
            return NOBODY.of(names.language) if value == NOBODY_NAMED else names.actor(value)
        case Facet.COUNTRY:
            return names.country(value)
        case Facet.LANGUAGE:
            return LANGUAGES[value].of(names.language) if value in LANGUAGES else value
        case Facet.SOURCE:
            return SOURCELESS.of(names.language) if value == NO_SOURCE else value
        case Facet.ORIGIN:
            return ORIGINS[Origin(value)].of(names.language)
        case Facet.STATUS:
            return STATUSES[ReviewStatus(value)].of(names.language)


def _dates(report_filter: ReportFilter, language: Language) -> str:
    first, last = report_filter.first, report_filter.last
    says = _PUBLISHED if report_filter.by_publication else _DATES
    if first and last:
        dates = say(says["between"], language, period=period_words(first, last, language))
    elif first:
        dates = say(says["from"], language, first=first)
    elif last:
        dates = say(says["to"], language, last=last)
    else:
        dates = _ALL_DATES.of(language)
        return dates if report_filter.include_undated else say(_WITHOUT_UNDATED, language, dates=dates)
    return say(_WITH_UNDATED if report_filter.include_undated else _WITHOUT_UNDATED, language, dates=dates)


def _parts(report_filter: ReportFilter, names: FilterNames) -> Iterator[str]:
    language = names.language
    for facet in Facet:
        if values := sorted(value_words(facet, value, names) for value in report_filter.chosen(facet)):
            yield say(_LISTED, language, title=TITLES[facet], values=_or(values, language))
    if report_filter.text:
        yield say(_SAYING, language, text=report_filter.text)
    if report_filter.least_exact:
        yield say(_PLACE, language, what=EXACTNESS[report_filter.least_exact])
    if report_filter.least_confidence > 0:
        yield say(_SURE, language, percent=round(100 * report_filter.least_confidence))
    if report_filter.box:
        yield _box(report_filter.box, language)
    if report_filter.ids:
        yield say(_TICKED, language, n=len(report_filter.ids))
    yield from _told(report_filter.assertions, language)


def _told(assertions: frozenset[str], language: Language) -> Iterator[str]:
    if assertions == DRAWN_ASSERTIONS:
        return
    if not assertions or assertions == frozenset(Assertion):
        yield _PLANNED.of(language)
    else:
        values = [text.of(language) for assertion, text in _TOLD.items() if assertion in assertions]
        yield say(_TOLD_AS, language, values=_or(values, language))


def _or(values: Collection[str], language: Language) -> str:
    """ "A", "A or B", "A, B or C"; of many the first ones, and how many more, never only one."""
    listed = list(values)
    if len(listed) > _MOST_NAMED + 1:
        return say(_FURTHER, language, named=", ".join(listed[:_MOST_NAMED]), n=len(listed) - _MOST_NAMED)
    if len(listed) == 1:
        return listed[0]
    return say(_OR, language, named=", ".join(listed[:-1]), last=listed[-1])


def _box(box: Box, language: Language) -> str:
    edges = {name: getattr(box, name) for name in ("south", "north", "west", "east")}
    return say(_BOX, language, **{name: number_words(edge, language, decimals=2) for name, edge in edges.items()})
