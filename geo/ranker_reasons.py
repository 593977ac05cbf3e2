"""Why a name got its place: one sentence that compares it with the likeliest place elsewhere and is true, or nothing.

What the ranker weighed most in favour of the place is tried first. Every sentence is checked against the places that
the names of the article got in the end, so it can be looked up in the text.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from geo.countries import COUNTRIES
from geo.distance import distance_km
from geo.model import (
    MATCH_KIND,
    MENTION_FORM,
    PLACE_KIND,
    Mention,
    NameKind,
    Place,
    PlaceKind,
    Reason,
)
from geo.ranker import Choice, Name, division_of
from geo.ranker_features import Features
from geo.ranker_names import ONLINE, contains
from geo.ranker_weights import WEIGHTS

# Python 3.11 is slow to find a member on its class: those that many names are compared with.
_COUNTRY, _ADMIN1 = PLACE_KIND.COUNTRY, PLACE_KIND.ADMIN1

# A difference that moves the odds by less than a fifth explains nothing.
_LEAST_WEIGHT = 0.2
# "Far larger" is this many times the people.
_FAR_LARGER = 4
# A place farther than this away is not near, whatever else is farther.
_NEAR_KM = 300.0
_ADJECTIVES = frozenset({MENTION_FORM.ADJECTIVE, MENTION_FORM.DEMONYM})
_SPOTS = frozenset({PLACE_KIND.SETTLEMENT, PLACE_KIND.DISTRICT, PLACE_KIND.FACILITY})
_COUNTS = ("never", "once", "twice", "three times", "four times", "five times", "six times")
# Which features a sentence stands for; the sentence is tried when together they speak for the place.
_FEATURES: Mapping[str, tuple[str, ...]] = {
    "container": ("contained",),
    "division": ("division_named", "division_beside", "division_follows"),
    "country": ("country_named", "country_named_often", "country_beside", "country_follows"),
    "near": ("near", "near_often", "close", "near_beside", "county_named", "county_holds_others"),
    "shared_division": ("division_shared", "division_shared_often"),
    "shared_country": ("country_shared", "country_shared_often"),
    "holds": ("country_holds_others", "division_holds_others"),
    "kind": ("type_fits", "type_differs"),
    "name": ("alternate", "historic"),
    "capital": ("capital",),
    "population": ("people",),
}  # fmt: skip
_GROUP = {name: group for group, names in _FEATURES.items() for name in names}
# A rival nearer than this is the same place to a reader: the town and its province.
_ELSEWHERE_KM = 161.0


@dataclass(slots=True)
class Found:
    """A mention of the article with the place it got and the number of its name."""

    mention: Mention
    place: Place
    name: int


def reason_for(number: int, name: Name, ranked: Sequence[Choice], found: Sequence[Found]) -> tuple[Reason, ...]:
    """At most one reason for the first of the ranked choices of a name."""
    best = ranked[0]
    if best.place.id.startswith(ONLINE):
        return (Reason(feature="online", weight=1.0, sentence="answered by an online geocoder, in no gazetteer here"),)
    if best.hit.match is MATCH_KIND.LOOSE:
        heard = f"in no gazetteer as it is written; it sounds like {best.place.name}"
        return (Reason(feature="loose", weight=1.0, sentence=heard),)
    if len(ranked) == 1:
        if name.n_places > 1:
            return ()
        return (Reason(feature="only_candidate", weight=1.0, sentence="the only place of that name in the gazetteer"),)
    rival = _rival(ranked)
    gains = _gains(best.features, rival.features)
    others = [one for one in found if one.name != number]
    for feature, gain in sorted(gains.items(), key=lambda item: (-item[1], item[0])):
        if gain < _LEAST_WEIGHT:
            break
        sentence = _sentence(feature, name, best, rival, others)
        if sentence is not None:
            shown = f"preferred over {_title(rival.place, best.place)}: {sentence}"
            return (Reason(feature=feature, weight=round(gain, 3), sentence=shown),)
    return ()


def _gains(best: Features, rival: Features) -> Mapping[str, float]:
    """How far each group of features speaks for the best choice rather than its rival."""
    gains: dict[str, float] = {}
    for name in best.keys() | rival.keys():
        group = _GROUP.get(name)
        if group is not None:
            gain = WEIGHTS.get(name, 0.0) * (best.get(name, 0.0) - rival.get(name, 0.0))
            gains[group] = gains.get(group, 0.0) + gain
    return gains


def _rival(ranked: Sequence[Choice]) -> Choice:
    """The likeliest choice that lies elsewhere; the second one where none does."""
    one = ranked[0].place
    elsewhere = (choice for choice in ranked[1:] if _away_km(one, choice.place) > _ELSEWHERE_KM)
    return next(elsewhere, ranked[1])


def _sentence(feature: str, name: Name, best: Choice, rival: Choice, others: Sequence[Found]) -> str | None:
    """What is true of the best choice and not of its rival; None when the text does not bear it out."""
    one, two = best.place, rival.place
    match feature:
        case "container":
            holding = [place for place in name.containers if contains(place, one) and not contains(place, two)]
            return f"{holding[0].name} is named right after it" if holding else None
        case "division":
            return _named(_division_mentions(one, others), _division_mentions(two, others), one.admin1)
        case "country":
            return _named(_country_mentions(one, others), _country_mentions(two, others), _country_name(one))
        case "near":
            return _near(one, two, others)
        case "shared_division":
            return _shared(_in_division(one, others), _in_division(two, others), one.admin1)
        case "shared_country":
            return _shared(_in_country(one, others), _in_country(two, others), _country_name(one))
        case "holds":
            inside = {other.place.id for other in others if contains(one, other.place)}
            rest = {other.place.id for other in others if contains(two, other.place)}
            return _lie_in(len(inside), one.name) if len(inside) > len(rest) else None
        case "kind":
            is_told = "type_fits" in best.text_features and "type_fits" not in rival.text_features
            return "the word beside the name says what kind of place is meant" if is_told else None
        case "name":
            return _by_name(best, rival)
        case "capital":
            return f"it is the capital of {_country_name(one)}"
        case _:
            return "it is far larger" if (one.population or 0) >= _FAR_LARGER * max(1, two.population or 0) else None


def _named(ours: int, theirs: int, what: str | None) -> str | None:
    if what is None or ours <= theirs:
        return None
    times = _COUNTS[ours] if ours < len(_COUNTS) else f"{ours} times"
    return f"{what} is named {times} in the article"


def _shared(ours: int, theirs: int, what: str | None) -> str | None:
    return _lie_in(ours, what) if what is not None and ours > theirs else None


def _lie_in(count: int, what: str) -> str:
    if count == 1:
        return f"another place of the article lies in {what}"
    return f"{count} other places of the article lie in {what}"


def _country_mentions(place: Place, others: Sequence[Found]) -> int:
    """How often names (not adjectives) of the article mean the country of the place."""
    return sum(other.place.kind is _COUNTRY and other.place.country == place.country for other in _names(others))


def _division_mentions(place: Place, others: Sequence[Found]) -> int:
    division = division_of(place)
    return sum(other.place.kind is _ADMIN1 and division_of(other.place) == division for other in _names(others))


def _in_country(place: Place, others: Sequence[Found]) -> int:
    inside = {
        other.place.id
        for other in _names(others)
        if other.place.kind is not _COUNTRY and other.place.country == place.country
    }
    return len(inside - {place.id})


def _in_division(place: Place, others: Sequence[Found]) -> int:
    division = division_of(place)
    inside = {
        other.place.id
        for other in _names(others)
        if other.place.kind is not _ADMIN1 and division is not None and division_of(other.place) == division
    }
    return len(inside - {place.id})


def _names(others: Sequence[Found]) -> Iterator[Found]:
    return (other for other in others if other.mention.form not in _ADJECTIVES)


def _near(one: Place, two: Place, others: Sequence[Found]) -> str | None:
    """That it lies near a town of the article, nearer than its rival to any; of a county, that it holds some."""
    towns = [other.place for other in _names(others) if other.place.kind in _SPOTS]
    if one.kind not in _SPOTS:
        return _lie_in(*_held(one, towns)) if _held(one, towns)[0] > _held(two, towns)[0] else None
    ours = [(_away_km(one, town), town.name) for town in towns if town.id != one.id]
    theirs = [_away_km(two, town) for town in towns if town.id != two.id]
    if not ours or not theirs:
        return None
    km, neighbour = min(ours)
    if km > _NEAR_KM or km >= min(theirs):
        return None
    return f"it lies {max(1, round(km))} km from {neighbour}, which the article names too"


def _held(area: Place, towns: Sequence[Place]) -> tuple[int, str]:
    """How many of the towns a county holds, and its name."""
    return len({town.id for town in towns if contains(area, town)}), area.name


def _away_km(one: Place, other: Place) -> float:
    return distance_km(one.lat, one.lon, other.lat, other.lon)


def _by_name(best: Choice, rival: Choice) -> str | None:
    if best.hit.name_kind is rival.hit.name_kind:
        return None
    if rival.hit.name_kind is NameKind.HISTORIC:
        return "that one was called so in former times"
    if rival.hit.name_kind is NameKind.ALTERNATE and best.hit.name_kind is NameKind.PRIMARY:
        return "that one goes by another name first"
    return None


def _country_name(place: Place) -> str | None:
    country = COUNTRIES.get(place.country or "")
    return country.name if country else None


def _title(place: Place, other: Place) -> str:
    """The place's name and what tells it from the other one."""
    country = _country_name(place)
    where = [place.admin1] if place.admin1 and place.admin1 != place.name else []
    if country and country != place.name and (not where or place.country != other.country):
        where.append(country)
    if not where or place.kind not in (PLACE_KIND.SETTLEMENT, _COUNTRY):
        where.insert(0, f"the {_KINDS[place.kind]}")
    return f"{place.name} ({', '.join(where)})"


_KINDS: Mapping[PlaceKind, str] = {
    PLACE_KIND.COUNTRY: "country",
    PLACE_KIND.ADMIN1: "province",
    PLACE_KIND.ADMIN2: "district",
    PLACE_KIND.SETTLEMENT: "town",
    PLACE_KIND.DISTRICT: "quarter",
    PLACE_KIND.FACILITY: "facility",
    PLACE_KIND.REGION: "region",
    PLACE_KIND.ISLAND: "island",
    PLACE_KIND.WATER: "water",
    PLACE_KIND.SUPRANATIONAL: "part of the world",
}
