"""Places a person may choose for a name, each with what helps to tell them apart."""

from collections.abc import Iterable
from dataclasses import dataclass

from geo.distance import distance_km
from geo.model import Analysis, Place, Resolution


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A place, and the nearest other place that the article names with its distance; None when it names no other."""

    place: Place
    near: str | None = None
    km: float | None = None


def alternatives(where: Resolution | None) -> tuple[Place, ...]:
    """What the machine chose and the other places it thought of, best first."""
    if where is None:
        return ()
    chosen = (where.place,) if where.place else ()
    return tuple({place.id: place for place in (*chosen, *(one.place for one in where.alternatives))}.values())


def offers(places: Iterable[Place], analysis: Analysis) -> tuple[Offer, ...]:
    """The places as offers, in their order."""
    named = {found.place.id: found.place for found in analysis.resolutions if found.place and found.mention.accepted}
    return tuple(_offer(place, [other for key, other in named.items() if key != place.id]) for place in places)


def _offer(place: Place, others: list[Place]) -> Offer:
    distances = [(distance_km(place.lat, place.lon, other.lat, other.lon), other.name) for other in others]
    if not distances:
        return Offer(place=place)
    km, near = min(distances)
    return Offer(place=place, near=near, km=km)
