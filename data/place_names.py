"""What places, provinces and countries are called in a language of the interface.

Stored reports keep the gazetteer's English names, so that filters, links and exports mean the same in every language;
here they are turned into what a reader expects. A name that is not known in the language stays as it is.
"""

from collections.abc import Mapping
from functools import lru_cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from data.german_towns import GERMAN_DIVISIONS, GERMAN_TOWNS
from geo.countries import COUNTRIES
from geo.maps.words import ENGLISH, MapWords
from geo.wording import Language

if TYPE_CHECKING:
    from data.gazetteer import BundledGazetteer

Names = Mapping[tuple[str, str | None], str]

_CODES = MappingProxyType({country.name: code for code, country in COUNTRIES.items()})
# "Aleppo Governorate" is "Gouvernement Aleppo".
_DIVISIONS = MappingProxyType(
    {
        "Governorate": "Gouvernement",
        "Oblast": "Oblast",
        "Province": "Provinz",
        "Region": "Region",
        "State": "Bundesstaat",
        "District": "Distrikt",
        "Krai": "Region",
    }
)


def place_name(name: str, country: str | None, language: Language) -> str:
    """The place of that name in that country (English name or alpha-2 code; None for one that lies in none)."""
    if language is Language.ENGLISH or not name:
        return name
    code = _CODES.get(country, country) if country else None
    return _german_names().get((name, code)) or _german_division(name, code) or name


def is_own_division(name: str, admin1: str, country: str | None) -> bool:
    """Whether the division is the city itself under another name: Moskva is Moscow, Misto Kyiv is Kyiv."""
    code = _CODES.get(country, country) if country else None
    german = GERMAN_DIVISIONS.get((admin1, code or ""))
    return german is not None and german == GERMAN_TOWNS.get((name, code or ""), name)


def country_name(country: str, language: Language) -> str:
    """The country by its English name or alpha-2 code."""
    code = _CODES.get(country, country)
    english = COUNTRIES[code].name if code in COUNTRIES else country
    if language is Language.ENGLISH:
        return english
    return _german_countries().get(code, english)


def map_words(language: Language) -> MapWords:
    """How a map speaks the language."""
    if language is Language.ENGLISH:
        return ENGLISH
    return MapWords(language=language, place=partial(place_name, language=language))


def known_name(name: str) -> str:
    """The German name of a place of which only the name is known; the name itself where places of it differ."""
    return _by_name_alone().get(name, name)


@lru_cache(maxsize=1)
def _by_name_alone() -> Mapping[str, str]:
    found: dict[str, set[str]] = {}
    for (name, _), german in _german_names().items():
        found.setdefault(name, set()).add(german)
    return MappingProxyType({name: names.pop() for name, names in found.items() if len(names) == 1})


@lru_cache(maxsize=1)
def _german_names() -> Names:
    """Names by the gazetteer's name and country; reading the gazetteer takes 0.3 s, once per process."""
    gazetteer = _gazetteer()
    labelled = {(place.name, place.country): label for place, label in gazetteer.labelled("de")}
    return MappingProxyType({**labelled, **GERMAN_DIVISIONS, **GERMAN_TOWNS})


@lru_cache(maxsize=1)
def _german_countries() -> Mapping[str, str]:
    gazetteer = _gazetteer()
    found = {code: gazetteer.country(code) for code in COUNTRIES}
    return MappingProxyType({code: gazetteer.label(place, "de") for code, place in found.items() if place})


def _gazetteer() -> "BundledGazetteer":
    # with geopy a third of a second to load, and nobody who reads English needs it here
    from data.gazetteer import open_gazetteer  # noqa: PLC0415

    return open_gazetteer()


def _german_division(name: str, code: str | None) -> str | None:
    kind = _DIVISIONS.get(name.rpartition(" ")[2])
    if kind is None:
        return None
    own = name.rpartition(" ")[0]
    return f"{kind} {_german_names().get((own, code), own)}"
