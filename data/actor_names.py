"""What actors are called in a language of the interface; stored reports keep their English names."""

from data.german_actors import GERMAN_ACTORS
from data.place_names import country_name
from geo.countries import COUNTRIES
from geo.wording import Language

_STATES = frozenset(country.name for country in COUNTRIES.values())


def actor_name(name: str, language: Language) -> str:
    """The actor of that English name; states are called as countries are."""
    if language is Language.ENGLISH:
        return name
    return country_name(name, language) if name in _STATES else GERMAN_ACTORS.get(name, name)
