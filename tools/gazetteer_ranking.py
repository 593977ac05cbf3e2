"""In which order the places that share a name are offered."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from data.places.prominence import (
    ARTICLE_LESS,
    CURATED,
    CURATED_ALIAS,
    CURATED_PEOPLE,
    CURATED_PEOPLE_PER_KM,
    KIND,
    NAME,
    UNKNOWN_PEOPLE,
    UNKNOWN_TOWN,
)
from geo.model import NameKind, PlaceKind
from tools.gazetteer_places import EARTH_RADIUS_KM
from tools.gazetteer_sources import Record

# A division and the town it is named after: the town comes first when it lies this near or is this large.
SAME_NAME_KM = 150.0
LARGE_TOWN = 500_000


class Bearer(NamedTuple):
    """A place that bears a name: its number, how it bears it, whether only without its article."""

    place: int
    name_kind: NameKind
    article_less: bool


def prominence(record: Record, bearer: Bearer) -> float:
    """How likely the bare name means this place, as a decimal logarithm of people."""
    score = math.log10(_people(record)) + KIND[record.kind] + NAME[bearer.name_kind]
    if record.curated:
        score += CURATED if bearer.name_kind is NameKind.PRIMARY else CURATED_ALIAS
    return score + (ARTICLE_LESS if bearer.article_less else 0.0)


def _people(record: Record) -> int:
    if record.curated:
        return max(record.population, CURATED_PEOPLE, round(CURATED_PEOPLE_PER_KM * (record.radius_km or 0)))
    if record.kind is PlaceKind.SETTLEMENT:
        return record.population or UNKNOWN_TOWN
    return max(record.population, UNKNOWN_PEOPLE)


_STEP_ASIDE = (PlaceKind.COUNTRY, PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.WATER)


def ranked(bearers: Sequence[Bearer], records: Sequence[Record]) -> list[Bearer]:
    """The bearers of one name, most prominent first."""
    if len(bearers) == 1:
        return list(bearers)
    scores = {bearer: prominence(records[bearer.place], bearer) for bearer in bearers}
    for area in bearers:
        if records[area.place].kind in _STEP_ASIDE:
            towns = [scores[town] for town in bearers if _stands_before(town, area, records)]
            if towns:
                scores[area] = min(scores[area], max(towns) - 0.01)
    return sorted(bearers, key=lambda bearer: (-scores[bearer], records[bearer.place].id))


def _stands_before(town: Bearer, behind: Bearer, records: Sequence[Record]) -> bool:
    """Whether the bearer is a town after which the division is called, or too large to stand behind it or a river."""
    place, area = records[town.place], records[behind.place]
    if place.kind is not PlaceKind.SETTLEMENT:
        return False
    if area.kind is PlaceKind.COUNTRY:
        # Spanish calls Grenada and Guadeloupe as it calls Granada and Guadalupe.
        abroad = place.country != area.country and town.name_kind is NameKind.PRIMARY
        return abroad and place.population > area.population
    if area.kind is PlaceKind.WATER:
        return place.population >= LARGE_TOWN
    if NAME[town.name_kind] < NAME[behind.name_kind]:
        return False
    if place.population >= LARGE_TOWN:
        return True
    if place.country != area.country:
        return False
    inside = bool(place.admin_code) and place.admin_code == area.admin_code
    return inside or distance_km(place, area) <= SAME_NAME_KM


def distance_km(one: Record, other: Record) -> float:
    """Great-circle distance of two records."""
    phi, phi2 = math.radians(one.lat), math.radians(other.lat)
    half = (
        math.sin((phi2 - phi) / 2) ** 2
        + math.cos(phi) * math.cos(phi2) * math.sin(math.radians(other.lon - one.lon) / 2) ** 2
    )
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(half))
