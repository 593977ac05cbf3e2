"""Which country a person means by a code or a name."""

from data.gazetteer import BundledGazetteer, open_gazetteer
from geo.countries import find_country
from geo.model import PlaceKind
from geo.names import strict_key


def country_code(text: str) -> str | None:
    """The ISO code of a country by name, in any of our languages, or code; None when there is none."""
    found = find_country(text)
    # the gazetteer is opened only for what is no English name
    return found.alpha2 if found else country_named(open_gazetteer(), text)


def country_named(gazetteer: BundledGazetteer, name: str) -> str | None:
    """The code of the country that is called so in one of our languages: "Syrien", "Сирия"; None when none is."""
    hits = gazetteer.find(strict_key(name))
    return next((hit.place.country for hit in hits if hit.place.kind is PlaceKind.COUNTRY), None)
