"""How likely the bare name of a place means it, as a decimal logarithm of people."""

import math

from geo.model import NameKind, Place, PlaceKind

# Prominence is a decimal logarithm of people: a place has its population (at least 100) and these on top.
# Run: benchmarks/place_names.py. Moving NAME moves which namesake wins; moving KIND moves division against town.
KIND = {
    PlaceKind.COUNTRY: 4.0, PlaceKind.SUPRANATIONAL: -1.0, PlaceKind.SETTLEMENT: 0.0, PlaceKind.ADMIN1: -0.3,
    PlaceKind.ADMIN2: -1.0, PlaceKind.REGION: -0.5, PlaceKind.FACILITY: 0.0, PlaceKind.WATER: 0.0,
    PlaceKind.ISLAND: 0.0, PlaceKind.DISTRICT: 0.0,
}  # fmt: skip
NAME = {NameKind.PRIMARY: 0.0, NameKind.ABBREVIATION: 0.0, NameKind.ALTERNATE: -0.9, NameKind.HISTORIC: -2.6}
ARTICLE_LESS = -0.7
CURATED, CURATED_ALIAS = 3.5, 1.0
# A curated area without a population counts as this many people per km of its radius; an air base as 5,000.
CURATED_PEOPLE, CURATED_PEOPLE_PER_KM = 5_000, 1_000
# Settlements whose population the source does not know are seats of districts; elsewhere nobody is taken as 100.
UNKNOWN_TOWN, UNKNOWN_PEOPLE = 10_000, 100


def prominence(place: Place, name_kind: NameKind, *, article_less: bool) -> float:
    """How likely the bare name means this place; the rank of an added place among the bundled ones.

    An added settlement whose population nobody knows is a village.
    """
    score = math.log10(max(place.population or 0, UNKNOWN_PEOPLE)) + KIND[place.kind] + NAME[name_kind]
    return score + (ARTICLE_LESS if article_less else 0.0)
