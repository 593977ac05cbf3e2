"""Places a person may choose for a name, each with what helps to tell them apart."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from data.places.prominence import KIND, prominence
from geo.distance import distance_km
from geo.model import Analysis, MatchKind, Place, Resolution
from geo.names import article_key, strict_key
from geo.ports import NameHit


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A place, and the nearest other place that the article names with its distance; None when it names no other."""

    place: Place
    near: str | None = None
    km: float | None = None


# A place that bears the whole name stands where one of so many times the people would (10 ** 2) whose name begins so:
# "Dam" offers Damascus before a village, "Homs" the town before its governorate.
_WHOLE = 2.0
# Behind so many, whoever bears the whole name comes first: nothing more can be typed to find it.
_FIRST = 10
# One whose name on the map begins otherwise is meant so much less often (a fiftieth).
_OTHER_NAME = 1.7


def likeliest(whole: Iterable[NameHit], begun: Iterable[NameHit], beginning: str) -> tuple[NameHit, ...]:
    """Places that bear the name, in their order, and among them those with a name that begins so, the likeliest first.

    `beginning` is the strict key of what was typed. Places may come twice.
    """
    whole = tuple(whole)
    scored: list[tuple[float, NameHit]] = []
    for hit in whole:
        # never before one that stands before it
        most = scored[-1][0] if scored else math.inf
        scored.append((min(_WHOLE + _likely(hit), most), hit))
    scored += [(_likely_begun(hit, beginning), hit) for hit in begun]
    ordered = [hit for _, hit in sorted(scored, key=lambda one: -one[0])]
    return *ordered[:_FIRST], *whole, *ordered[_FIRST:]


def _likely_begun(hit: NameHit, beginning: str) -> float:
    shown = strict_key(hit.place.name)
    if shown.startswith(beginning) or article_key(shown).startswith(beginning):
        return _likely(hit)
    # nobody who types "Alep" begins a name of the United Arab Emirates
    return _likely(hit) - _OTHER_NAME - max(KIND[hit.place.kind], 0.0)


def _likely(hit: NameHit) -> float:
    return prominence(hit.place, hit.name_kind, article_less=hit.match is MatchKind.ARTICLE)


def alternatives(where: Resolution | None, now: Place | None = None) -> tuple[Place, ...]:
    """What the machine chose and the other places it thought of, best first; before them the place there is `now`."""
    known = (now, where.place if where else None, *(one.place for one in (where.alternatives if where else ())))
    return tuple({place.id: place for place in known if place is not None}.values())


def named_places(analysis: Analysis) -> tuple[Place, ...]:
    """The places that the article names, each once, in the order of the text."""
    named = {found.place.id: found.place for found in analysis.resolutions if found.place and found.mention.accepted}
    return tuple(named.values())


def offers(places: Iterable[Place], analysis: Analysis) -> tuple[Offer, ...]:
    """The places as offers, in their order."""
    named = named_places(analysis)
    return tuple(_offer(place, [other for other in named if other.id != place.id]) for place in places)


def _offer(place: Place, others: list[Place]) -> Offer:
    distances = [(distance_km(place.lat, place.lon, other.lat, other.lon), other.name) for other in others]
    if not distances:
        return Offer(place=place)
    km, near = min(distances)
    return Offer(place=place, near=near, km=km)
