"""Weighs the places that the names of one article may mean against each other, and against none of them.

Each name is weighed by itself, then with what the article's other names most likely mean, again with what they mean
after that, and so on until nothing moves. What a name may mean is a share of 1 over its candidates and "none of these"
(conditional logit; features in geo/ranker_features.py, weights in geo/ranker_weights.py).
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import acos, cos, exp, log, radians, sin
from typing import TypeVar

from geo.distance import EARTH_RADIUS_KM, distance_km
from geo.model import Place, PlaceKind
from geo.ports import NameHit
from geo.ranker_features import Features
from geo.ranker_weights import CALIBRATION, WEIGHTS

# Python 3.11 is slow to find a member on its class: those that many names are compared with.
_COUNTRY, _ADMIN1, _ADMIN2 = PlaceKind.COUNTRY, PlaceKind.ADMIN1, PlaceKind.ADMIN2

# Rounds in which the other names are heard, until no share moves by SETTLED: on LGL one gives .841 within 161 km, two
# .856, three .862, four .863; elsewhere one is enough.
ROUNDS = 4
_SETTLED = 0.1
# A name that has hardly moved is not weighed again.
_STILL = 0.02
# At these distances another place has lost most of its voice: towns of one district, and of one part of a country.
CLOSE_KM, NEAR_KM = 30.0, 150.0
# Farther away a place is not looked at.
_REACH_KM = 450.0
# Neighbours vouch for each other although both are in doubt: Lebanon and Boone County, each of a dozen, meet in Indiana
# only. So a reading's voice is its share to this power; 1 gives .863 within 161 km on LGL, a half .877.
_LOUDER = 0.5
# A single place that is so likely by its name alone is not weighed again.
_CLEAR = 0.99
# Readings less likely than this do not speak for their neighbours.
_HEARD = 0.02
_AREAS = frozenset({PlaceKind.COUNTRY, PlaceKind.SUPRANATIONAL})
_DEGREE_KM = 111.2
# A settlement this far beyond the radius of a county still lies in it: the radius is rough.
COUNTY_SLACK_KM = 15.0
TOWNS = frozenset({PlaceKind.SETTLEMENT, PlaceKind.DISTRICT})
_NEVER = -1000.0
_SLIGHT = 0.01
# Places so near to each other count as one when a score is given: 100 miles, as the field measures.
_SAME_KM = 161.0
# No likelihood is taken to be nearer to 0 or 1 than this.
LEAST = 1e-4
Key = TypeVar("Key")


@dataclass(slots=True)
class Choice:
    """One place a name may mean: that of the hit.

    What speaks for it: `name_features` the name itself, `text_features` the words beside its mentions,
    `said_features` the other names of the article. `share` is how likely it is (0..1; all choices and none make 1).
    """

    hit: NameHit
    name_features: Features
    text_features: Features
    said_features: Features = field(default_factory=dict)
    fixed: float = 0.0
    share: float = 0.0
    place: Place = field(init=False)

    def __post_init__(self) -> None:
        self.place = self.hit.place

    @property
    def features(self) -> Features:
        """Everything that speaks for or against it."""
        return {**self.name_features, **self.text_features, **self.said_features}


@dataclass(slots=True)
class Name:
    """A name of the article with all its mentions that must mean the same place; `none` is the share of no choice.

    `n_named` counts the mentions; `n_places` the places of the name, more than the choices when those were cut.
    `containers` are the places named right after it ("Paris, Texas"). Numbers of other names: `beside` those that stand
    near in the text, `followed_by` those that come next in the same clause, `in_list` those of the same list.
    `is_silent` names (the publisher's) are no part of the text; adjectives are never `may_be_none`.
    """

    key: str
    choices: list[Choice]
    none_features: Features
    n_named: int = 1
    n_places: int = 1
    containers: tuple[Place, ...] = ()
    beside: set[int] = field(default_factory=set)
    followed_by: set[int] = field(default_factory=set)
    in_list: set[int] = field(default_factory=set)
    none: float = 0.0
    is_silent: bool = False
    may_be_none: bool = True

    @property
    def is_certain(self) -> bool:
        """Whether there is nothing to weigh: the country of an adjective."""
        return not self.may_be_none and len(self.choices) == 1

    @property
    def is_clear(self) -> bool:
        """Whether the other names cannot change anything: a single place that is hardly in doubt."""
        return self.is_certain or (len(self.choices) == 1 and self.choices[0].share >= _CLEAR)

    def score(self, weights: Mapping[str, float]) -> None:
        """Turn the features into shares."""
        if self.is_certain:
            self.choices[0].share = 1.0
            return
        scores = [choice.fixed + _sum(choice.said_features, weights) for choice in self.choices]
        none = _sum(self.none_features, weights) if self.may_be_none else _NEVER
        top = max(none, *scores)
        odds = [exp(score - top) for score in scores]
        none_odds = exp(none - top)
        total = sum(odds) + none_odds
        for choice, odd in zip(self.choices, odds, strict=True):
            choice.share = odd / total
        self.none = none_odds / total


def _sum(features: Features, weights: Mapping[str, float]) -> float:
    # a sum over a list takes a third longer
    total = 0.0
    for name, value in features.items():
        if name in weights:
            total += weights[name] * value
    return total


def rank(names: Sequence[Name], weights: Mapping[str, float] = WEIGHTS, rounds: int = ROUNDS) -> None:
    """Fill in the shares of every choice of every name; the order of names and choices does not matter."""
    for name in names:
        for choice in name.choices:
            choice.fixed = _sum(choice.name_features, weights) + _sum(choice.text_features, weights)
            choice.said_features = {}
        name.score(weights)
    moving = [(number, name) for number, name in enumerate(names) if not name.is_clear]
    for _ in range(rounds):
        said = Said(names)
        moves = [_reweigh(name, said, number, weights) for number, name in moving]
        if max(moves, default=0.0) < _SETTLED:
            break
        moving = [one for one, move in zip(moving, moves, strict=True) if move >= _STILL]


def _reweigh(name: Name, said: "Said", number: int, weights: Mapping[str, float]) -> float:
    """Weigh a name by what was said in the last round; how far its shares move."""
    before = [choice.share for choice in name.choices]
    for choice in name.choices:
        choice.said_features = said.of(number, choice.place)
    name.score(weights)
    return max([abs(choice.share - old) for choice, old in zip(name.choices, before, strict=True)])


Direction = tuple[float, float, float]


@lru_cache(maxsize=60_000)
def direction(lat: float, lon: float) -> Direction:
    """The point on the unit sphere."""
    phi, along = radians(lat), radians(lon)
    return cos(phi) * cos(along), cos(phi) * sin(along), sin(phi)


# A likely reading of a name that has a position worth being near to: its order, number of the name, share, direction
# (three numbers), how far it reaches if it is a county (km), whether it is a town that a county may hold.
Voice = tuple[int, int, float, float, float, float, float, bool]


class Said:
    """What the names of an article, as far as they are understood, say for the places of each of them."""

    def __init__(self, names: Sequence[Name]) -> None:
        self._names = names
        self._named: list[dict[str, float]] = []
        self._inside: list[dict[str, float]] = []
        self._divisions: list[dict[tuple[str, str], float]] = []
        self._within: list[dict[tuple[str, str], float]] = []
        self._kinds: list[dict[PlaceKind, float]] = []
        voices: list[tuple[float, Voice]] = []
        for number, name in enumerate(names):
            self._hear(number, name, voices)
        # most voices are too far north or south to be heard
        voices.sort()
        self._latitudes = [latitude for latitude, _ in voices]
        self._voices = [voice for _, voice in voices]
        self._all_named = _total(self._named)
        self._all_inside = _total(self._inside)
        self._all_divisions = _total(self._divisions)
        self._all_within = _total(self._within)
        self._n_named = sum(self._all_named.values())
        self._n_inside = sum(self._all_inside.values())
        self._n_own_named = [sum(table.values()) for table in self._named]
        self._n_own_inside = [sum(table.values()) for table in self._inside]
        self._countries_beside = [_surest_of_all(name.beside, self._named) for name in names]
        self._divisions_beside = [_surest_of_all(name.beside, self._divisions) for name in names]

    def _hear(self, number: int, name: Name, voices: list[tuple[float, Voice]]) -> None:
        named: dict[str, float] = {}
        inside: dict[str, float] = {}
        divisions: dict[tuple[str, str], float] = {}
        within: dict[tuple[str, str], float] = {}
        kinds: dict[PlaceKind, float] = {}
        for choice in name.choices:
            share = choice.share
            if share < _HEARD:
                continue
            place = choice.place
            country, kind = place.country, place.kind
            kinds[kind] = kinds.get(kind, 0.0) + share
            if country is None:
                pass
            elif kind is _COUNTRY:
                named[country] = named.get(country, 0.0) + share * name.n_named
            else:
                inside[country] = inside.get(country, 0.0) + share
                division = division_of(place)
                if division is not None:
                    table = divisions if kind is _ADMIN1 else within
                    table[division] = table.get(division, 0.0) + share
            if kind not in _AREAS:
                reach_km = place.radius_km + COUNTY_SLACK_KM if kind is _ADMIN2 else 0.0
                x, y, z = direction(place.lat, place.lon)
                voices.append((place.lat, (len(voices), number, share, x, y, z, reach_km, kind in TOWNS)))
        self._named.append(named)
        self._inside.append(inside)
        self._divisions.append(divisions)
        self._within.append({key: share**_LOUDER for key, share in within.items()})
        self._kinds.append(kinds)

    def of(self, number: int, place: Place) -> Features:
        """What the other names say for one place that a name may mean."""
        found: Features = {}
        if place.country is not None:
            self._of_country(number, place, place.country, found)
        elif self._named_beside(number) > _SLIGHT:
            found["of_no_country"] = min(1.0, self._named_beside(number))
        if self._names[number].in_list:
            found["like_listed"] = self._likeness(number, place.kind)
        if place.kind not in _AREAS:
            self._of_distance(number, place, found)
        return found

    def _named_beside(self, number: int) -> float:
        """How often the other names mean countries."""
        return self._n_named - self._n_own_named[number]

    def _of_country(self, number: int, place: Place, country: str, found: Features) -> None:
        own_named = self._named[number].get(country, 0.0)
        named = self._all_named.get(country, 0.0) - own_named
        inside = self._all_inside.get(country, 0.0) - self._inside[number].get(country, 0.0)
        n_inside = self._n_inside - self._n_own_inside[number]
        if place.kind is _COUNTRY:
            if named > _SLIGHT:
                found["country_named_otherwise"] = min(1.0, named)
            if self._named_beside(number) > _SLIGHT:
                found["countries_named"] = min(1.0, self._named_beside(number))
            if inside > _SLIGHT:
                found["country_holds_others"] = inside / max(1.0, n_inside)
            return
        if named > _SLIGHT:
            found["country_named"] = min(1.0, named)
            found["country_named_often"] = min(1.0, named / max(1.0, self._named_beside(number)))
        if inside > _SLIGHT:
            found["country_shared"] = min(1.0, inside)
            found["country_shared_often"] = inside / max(1.0, n_inside)
        beside = self._countries_beside[number].get(country, 0.0)
        if beside:
            found["country_beside"] = beside
            follows = _surest(self._names[number].followed_by, self._named, country)
            if follows:
                found["country_follows"] = follows
        division = division_of(place)
        if division is not None:
            self._of_division(number, place, division, n_inside, found)

    def _of_division(
        self, number: int, place: Place, division: tuple[str, str], n_inside: float, found: Features
    ) -> None:
        named = self._all_divisions.get(division, 0.0) - self._divisions[number].get(division, 0.0)
        within = self._all_within.get(division, 0.0) - self._within[number].get(division, 0.0)
        if place.kind is _ADMIN1:
            if within > _SLIGHT:
                found["division_holds_others"] = min(1.0, within)
            return
        if named > _SLIGHT:
            found["division_named"] = min(1.0, named)
        if within > _SLIGHT:
            found["division_shared"] = min(1.0, within)
            found["division_shared_often"] = within / max(1.0, n_inside)
        beside = self._divisions_beside[number].get(division, 0.0)
        if beside:
            found["division_beside"] = beside
            follows = _surest(self._names[number].followed_by, self._divisions, division)
            if follows:
                found["division_follows"] = follows

    def _likeness(self, number: int, kind: PlaceKind) -> float:
        """How far the names of the same list mean places of the kind."""
        others = self._names[number].in_list
        return sum(self._kinds[other].get(kind, 0.0) for other in others) / len(others)

    def _of_distance(self, number: int, place: Place, found: Features) -> None:
        close: dict[int, float] = {}
        near: dict[int, float] = {}
        x, y, z = direction(place.lat, place.lon)
        lat, slack_km = place.lat, place.radius_km
        reach_deg = (_REACH_KM + slack_km) / _DEGREE_KM
        least_cosine = cos((_REACH_KM + slack_km) / EARTH_RADIUS_KM)
        is_town, own_reach_km = place.kind in TOWNS, slack_km + COUNTY_SLACK_KM
        is_county = place.kind is _ADMIN2
        counties: dict[int, float] = {}
        first, last = bisect_left(self._latitudes, lat - reach_deg), bisect_left(self._latitudes, lat + reach_deg)
        # in their order: sums of the same numbers in another one differ in the last digit
        for _, other, share, u, v, w, reach_km, other_is_town in sorted(self._voices[first:last]):
            cosine = x * u + y * v + z * w
            if cosine > least_cosine and other != number:
                apart_km = EARTH_RADIUS_KM * acos(cosine) if cosine < 1 else 0.0
                if (is_town and apart_km <= reach_km) or (is_county and other_is_town and apart_km <= own_reach_km):
                    counties[other] = counties.get(other, 0.0) + share
                km = apart_km - slack_km if apart_km > slack_km else 0.0
                near[other] = near.get(other, 0.0) + share * exp(-km / NEAR_KM)
                close[other] = close.get(other, 0.0) + share * exp(-km / CLOSE_KM)
        if not near:
            return
        voices = {other: share**_LOUDER for other, share in near.items()}
        found["near"] = max(voices.values())
        found["near_often"] = 1 - exp(-sum(voices.values()) / 2)
        found["close"] = max(close.values()) ** _LOUDER
        if counties:
            found["county_named" if is_town else "county_holds_others"] = max(counties.values()) ** _LOUDER
        beside = max([voices.get(other, 0.0) for other in self._names[number].beside], default=0.0)
        if beside:
            found["near_beside"] = beside


def division_of(place: Place) -> tuple[str, str] | None:
    """Country and name of the first-level division the place is or lies in; None when unknown."""
    name = place.admin1 or (place.name if place.kind is _ADMIN1 else None)
    return (place.country, name) if place.country is not None and name is not None else None


def _surest(others: Iterable[int], tables: Sequence[Mapping[Key, float]], key: Key) -> float:
    """How surely one of the other names means the country or division."""
    return min(1.0, max([tables[other].get(key, 0.0) for other in others], default=0.0))


def _surest_of_all(others: Iterable[int], tables: Sequence[Mapping[Key, float]]) -> dict[Key, float]:
    """How surely one of the other names means each of the countries or divisions that any of them may mean."""
    found: dict[Key, float] = {}
    for other in others:
        for key, share in tables[other].items():
            found[key] = max(found.get(key, 0.0), min(1.0, share))
    return found


def _total(tables: Sequence[Mapping[Key, float]]) -> dict[Key, float]:
    total: dict[Key, float] = defaultdict(float)
    for table in tables:
        for key, value in table.items():
            total[key] += value
    return dict(total)


def likelihood_of(ranked: Sequence[Choice]) -> float:
    """How likely the place meant lies within 161 km of the first choice, by the shares."""
    best = ranked[0]
    place = best.place
    return sum(
        choice.share
        for choice in ranked
        if choice is best
        or (
            choice.share >= _SLIGHT
            and distance_km(place.lat, place.lon, choice.place.lat, choice.place.lon) <= _SAME_KM
        )
    )


def calibrated(likelihood: float) -> float:
    """The likelihood (0..1) as the share of such places that are right within 161 km. Source: Platt scaling."""
    kept = min(max(likelihood, LEAST), 1 - LEAST)
    slope, offset = CALIBRATION
    return 1 / (1 + exp(-(slope * log(kept / (1 - kept)) + offset)))
