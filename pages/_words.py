"""How days, periods, numbers, places and people read on the pages, in the language of the session."""

from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import Any
from unicodedata import bidirectional

from pandas import DataFrame, Series

from data.actor_names import actor_name as actor_name_in
from data.place_names import country_name, is_own_division, known_name, place_name
from data.place_names import map_words as map_words_in
from data.spellings import NAME_SEPARATOR
from geo.corrections import ReviewStatus
from geo.maps.filter_words import LANGUAGES, NOBODY, STATUSES
from geo.maps.words import MapWords
from geo.maps.words import type_label as type_label_in
from geo.model import Assertion, Count, GeoPrecision, Place, PlaceKind, Resolution, TimePrecision, When
from geo.query import NOBODY_NAMED
from geo.wording import Language
from geo.wording import day_words as day_words_in
from geo.wording import number_words as number_words_in
from geo.wording import period_words as period_words_in
from pages._language import language, say
from pages.texts import terms

# Classes of letters that run from right to left, and of marks that turn text around.
_TURNING = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "PDF", "PDI", "FSI"})


def language_name(code: str) -> str:
    """The name of a language; the code itself for one Dateline does not read."""
    return say(LANGUAGES[code]) if code in LANGUAGES else code


def type_label(event_type: str) -> str:
    """The event type as people read it."""
    return type_label_in(event_type, language())


def map_words() -> MapWords:
    """How the map speaks in this session."""
    return map_words_in(language())


def number_words(number: float, *, decimals: int = 0) -> str:
    """1,234 or 1.234."""
    return number_words_in(number, language(), decimals=decimals)


def day_words(day: date) -> str:
    """31 Oct 2015, 31. Oktober 2015."""
    return day_words_in(day, language())


def recorded_day(moment: str) -> str:
    """The day of a recorded moment, "2026-11-23T03:51:00+00:00" or "2026-11-23", as a text says it; what is none of
    these, "2015-13-40", as it is."""
    try:
        return day_words(date.fromisoformat(moment[:10]))
    except ValueError:
        return moment


def span_words(days: Collection[date]) -> str:
    """The only day of some, or the first to the last one; `days` must not be empty."""
    return period_words(min(days), max(days))


def period_words(first: date | None, last: date | None, *, ongoing: bool = False) -> str:
    """ "31 Oct 2015", "21–30 Sep 2015", "since 21 Sep 2015", "until 3 Oct 2015" or "no date"."""
    if first is None:
        return say(terms.UNTIL, last=last) if last else say(terms.NO_DATE)
    if ongoing or last is None:
        return say(terms.SINCE, first=first)
    return period_words_in(first, last, language())


def when_words(when: When | None) -> str:
    """The period as read."""
    return period_words(when.first, when.last, ongoing=when.open_ended) if when else say(terms.NO_DATE)


def count_words(count: Count) -> str:
    """A number of people as stated."""
    return people_words(count.low, count.high)


def people_words(low: int | None, high: int | None) -> str:
    """A number of people as stated: "224", "130 to 150", "at least 30", "up to 12"; "" when none is."""
    if low is None:
        return "" if high is None else say(terms.UP_TO, high=high)
    if high is None:
        return say(terms.AT_LEAST, low=low)
    return number_words(low) if low == high else say(terms.BETWEEN, low=low, high=high)


# -- places and people -----------------------------------------------------------------------------------------------


def place_words(where: Resolution | None) -> str:
    """The name the place was understood as, with its country; the words of the text when it was not found."""
    if where is None:
        return say(terms.NO_PLACE)
    return where.mention.surface if where.place is None else full_name(where.place)


def full_name(place: Place) -> str:
    """The place with what it lies in: "Homs, Syria"."""
    spoken = language()
    is_country = place.kind is PlaceKind.COUNTRY
    division = place.admin1
    if division and is_own_division(place.name, division, place.country):
        division = None
    names = (
        place_name(place.name, place.country, spoken),
        place_name(division, place.country, spoken) if division else None,
        country_name(place.country, spoken) if place.country and not is_country else None,
    )
    return ", ".join(dict.fromkeys(name for name in names if name))


def shown_place(name: str, country: str | None) -> str:
    """A place of a report's columns, both in English there."""
    return place_name(name, country, language())


def known_place(name: str) -> str:
    """A place of which only the name is known."""
    return known_name(name) if language() is Language.GERMAN else name


def shown_country(country: str) -> str:
    """A country of a report's columns, in English there."""
    return country_name(country, language())


def radius_words(km: float) -> str:
    """How far from the point the real spot may be."""
    return say(terms.WITHIN_A_KILOMETRE) if km < 1 else say(terms.UP_TO_KM, km=round(km))


def record_id_words(place_id: str) -> str:
    """Where a place comes from: "GeoNames 524901"; the id itself for a list that somebody added."""
    scheme, _, number = place_id.partition(":")
    known = {"geonames": f"GeoNames {number}", "user": say(terms.SET_BY_A_PERSON), "region": say(terms.LISTED_BY_US)}
    return known.get(scheme, place_id)


def actor_name(name: str) -> str:
    """An actor by the English name that reports carry."""
    if name == NOBODY_NAMED:
        return say(NOBODY)
    return actor_name_in(name, language())


def apart(name: str) -> str:
    """A name of others, kept from turning around what stands beside it, as an Arabic one does with a day behind it."""
    if all(bidirectional(letter) not in _TURNING for letter in name):
        return name
    return f"\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}"


def actor_names(names: Iterable[str]) -> str:
    """Several, separated by commas."""
    return ", ".join(map(actor_name, names))


# -- words for lists and tables --------------------------------------------------------------------------------------


def precision_short(precision: str) -> str:
    """How exact a place is, without how it is drawn."""
    return say(terms.PRECISIONS[GeoPrecision(precision)]).partition(",")[0]


def time_precision_short(precision: str) -> str:
    """How exact a date is."""
    return say(terms.TIME_PRECISIONS[TimePrecision(precision)])


def assertion_mark(assertion: str) -> str:
    """How something is told, in a word."""
    return say(terms.ASSERTION_MARKS[Assertion(assertion)])


def status_label(status: str) -> str:
    """How far people have looked, as a list of the filters says it."""
    return say(STATUSES[ReviewStatus(status)])


def status_short(status: str) -> str:
    """How far people have looked, in a word; "no" when nobody has."""
    return say(terms.STATUS_MARKS.get(ReviewStatus(status), terms.NOT_REVIEWED))


def status_mark(status: str) -> str:
    """What a list adds to a title: " · confirmed"; "" when nobody has looked."""
    mark = terms.STATUS_MARKS.get(ReviewStatus(status))
    return f" · {say(mark)}" if mark else ""


def spoken_table(reports: DataFrame) -> DataFrame:
    """Columns of reports with their codes and names in the language of the session."""
    says: dict[str, Callable[[str], str]] = {
        "event_type": type_label,
        "country": shown_country,
        "geo_precision": precision_short,
        "assertion": assertion_mark,
        "review_status": status_short,
        "time_precision": time_precision_short,
        "sentence_lang": language_name,
        "actor1": _several_actors,
        "actor2": _several_actors,
    }
    columns = {name: _each(reports[name], word) for name, word in says.items() if name in reports}
    places = zip(reports["location"], reports["country"], strict=True)
    shown = [shown_place(name, country) if isinstance(name, str) else None for name, country in places]
    return reports.assign(**columns, location=shown)


def _each(column: "Series[Any]", word: Callable[[str], str]) -> list[str | None]:
    known = {value: word(str(value)) for value in column.dropna().unique()}
    return [known.get(value) for value in column]


def _several_actors(names: str) -> str:
    return NAME_SEPARATOR.join(map(actor_name, names.split(NAME_SEPARATOR)))
