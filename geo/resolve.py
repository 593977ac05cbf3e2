"""Which place a mention means: candidates from the gazetteer, weighed by prominence and by the rest of the article.

Two rounds: first every name by itself and with the countries and divisions the article names; then again with the
nearness to the names that the first round was sure of. One name means one place in one article, unless a container
("Paris, Texas") says otherwise.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import exp, log10

from geo.distance import distance_km
from geo.model import (
    Candidate,
    Document,
    Doubt,
    GeoPrecision,
    MatchKind,
    Mention,
    MentionForm,
    NameKind,
    Place,
    PlaceKind,
    Reason,
    Resolution,
)
from geo.ports import Gazetteer, NameHit

# Weights of the features, tuned by hand on the development parts of LGL, TR-News and GeoVirus (benchmarks/README.md);
# what moves with them: Acc@161 km. Scores are softmaxed, so a difference of 1 is odds of e to 1.
_PROMINENCE = 4.0
_ORDER = 0.6
_CONTAINER = 4.0
_COUNTRY_NAMED = 1.6
_COUNTRY_IMPLIED = 0.8
_DIVISION_NAMED = 1.6
_NEAR = 2.5
_NEAR_KM = 300.0
_NAME_KIND = {NameKind.PRIMARY: 0.6, NameKind.ABBREVIATION: 0.4, NameKind.ALTERNATE: 0.0, NameKind.HISTORIC: -1.2}
_MATCH_KIND = {MatchKind.STRICT: 0.0, MatchKind.ARTICLE: -0.3, MatchKind.STEM: -0.3, MatchKind.LOOSE: -1.0}
# Prominence of kinds without a population of their own that means anything here; a city of ten million has 1.
_KIND = {
    PlaceKind.SUPRANATIONAL: 1.5,
    PlaceKind.ADMIN1: 0.9,
    PlaceKind.REGION: 1.0,
    PlaceKind.WATER: 1.2,
    PlaceKind.ISLAND: 1.0,
    PlaceKind.DISTRICT: 0.6,
    PlaceKind.FACILITY: 0.5,
    PlaceKind.ADMIN2: 0.5,
}
# Countries: a base, and a share by population, so that Georgia the country can lose to Georgia the state.
_COUNTRY_BASE = 1.0
_COUNTRY_SIZE = 1.2
# A first round this sure makes a name an anchor for its neighbours.
_ANCHOR = 0.8
# Below this the two best are too close to choose between for a reader; the better one is kept and the doubt said.
_CHOOSE = 0.4
_MAX_ALTERNATIVES = 5
# Most that a country, province or water may count for when another place of the name stands before it in the gazetteer.
_BEHIND = 0.7
# A city from so many people is meant rather than a river or region of the same name.
_CITY = 500_000
_NATURE = frozenset({PlaceKind.WATER, PlaceKind.REGION})
# Candidates weighed of one name; what lies in a named country or division is weighed whatever its order.
_MAX_WEIGHED = 16
_PRECISION = {
    PlaceKind.COUNTRY: GeoPrecision.COUNTRY,
    PlaceKind.ADMIN1: GeoPrecision.ADMIN1,
    PlaceKind.ADMIN2: GeoPrecision.ADMIN2,
    PlaceKind.SETTLEMENT: GeoPrecision.SETTLEMENT,
    PlaceKind.DISTRICT: GeoPrecision.EXACT,
    PlaceKind.FACILITY: GeoPrecision.EXACT,
    PlaceKind.REGION: GeoPrecision.REGION,
    PlaceKind.ISLAND: GeoPrecision.REGION,
    PlaceKind.WATER: GeoPrecision.WATER_AIRSPACE,
    PlaceKind.SUPRANATIONAL: GeoPrecision.SUPRANATIONAL,
}
_ADJECTIVES = frozenset({MentionForm.ADJECTIVE, MentionForm.DEMONYM})
_CONTAINERS = frozenset({PlaceKind.COUNTRY, PlaceKind.ADMIN1})


def resolve_mentions(mentions: Sequence[Mention], document: Document, gazetteer: Gazetteer) -> tuple[Resolution, ...]:
    """One resolution for each accepted name and each adjective, in text order; refused names get none."""
    read = [mention for mention in mentions if mention.accepted or mention.form in _ADJECTIVES]
    names = [_Name(mention, _hits(mention, gazetteer)) for mention in read]
    _link_containers(names, document)
    context = _Context.of(names)
    for name in names:
        name.weigh(context)
    context.anchors = _anchors(names)
    for name in names:
        name.weigh(context)
    _agree(names)
    return tuple(name.resolution(context) for name in names)


@dataclass(slots=True)
class _Name:
    """A mention with the places it may mean; `container` is the country or division named right after it."""

    mention: Mention
    hits: Sequence[NameHit]
    container: Place | None = None
    scores: dict[str, float] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The gazetteer key it goes by."""
        return self.mention.keys[0] if self.mention.keys else ""

    @property
    def best(self) -> NameHit | None:
        return max(self.hits, key=lambda hit: self.scores[hit.place.id]) if self.scores else None

    def weigh(self, context: "_Context") -> None:
        """Score the candidates; the most prominent ones and those the article's places speak for."""
        self.hits = [
            hit for number, hit in enumerate(self.hits) if number < _MAX_WEIGHED or context.speaks_for(hit.place)
        ]
        # a name does not speak for itself: the town of Raqqa says nothing for the province of Raqqa
        others = tuple(place for key, place in context.anchors if key != self.key)
        lead = _lead(self.hits)
        self.scores = {hit.place.id: _score(hit, lead, self.container, context, others) for hit in self.hits}

    def shares(self) -> dict[str, float]:
        """Scores as shares of 1 (softmax)."""
        top = max(self.scores.values())
        weights = {key: exp(score - top) for key, score in self.scores.items()}
        total = sum(weights.values())
        return {key: weight / total for key, weight in weights.items()}

    def resolution(self, context: "_Context") -> Resolution:
        if not self.hits:
            return Resolution(
                mention=self.mention,
                place=None,
                precision=GeoPrecision.UNRESOLVED,
                score=0.0,
                doubt=Doubt.NONE_OF_THESE,
            )
        shares = self.shares()
        ranked = sorted(self.hits, key=lambda hit: -shares[hit.place.id])
        best = ranked[0]
        share = shares[best.place.id]
        return Resolution(
            mention=self.mention,
            place=best.place,
            precision=_precision(best.place, self.mention),
            score=round(share * self.mention.score, 4),
            doubt=Doubt.CANNOT_CHOOSE if share < _CHOOSE else None,
            alternatives=tuple(
                Candidate(place=hit.place, match=hit.match, score=round(shares[hit.place.id], 4))
                for hit in ranked[1 : _MAX_ALTERNATIVES + 1]
            ),
            reasons=_reasons(ranked, self.container, context),
        )


@dataclass(slots=True)
class _Context:
    """What the article as a whole names: countries and divisions with how often, and places that are certain."""

    countries: Mapping[str, int]
    divisions: Mapping[tuple[str | None, str], int]
    anchors: Sequence[tuple[str, Place]] = ()

    @classmethod
    def of(cls, names: Sequence[_Name]) -> "_Context":
        countries: Counter[str] = Counter()
        divisions: Counter[tuple[str | None, str]] = Counter()
        for name in names:
            if not name.hits:
                continue
            place = name.hits[0].place
            if place.kind is PlaceKind.COUNTRY and place.country:
                countries[place.country] += 1
            elif place.kind is PlaceKind.ADMIN1:
                divisions[(place.country, place.admin1 or place.name)] += 1
        return cls(countries, divisions)

    def speaks_for(self, place: Place) -> bool:
        return place.country in self.countries or (place.country, place.admin1) in self.divisions


def _score(
    hit: NameHit, lead: NameHit | None, container: Place | None, context: _Context, others: Sequence[Place]
) -> float:
    place = hit.place
    # What stands behind a town of that name bears it in passing: the river behind Dnipro, the province behind Mosul,
    # Grenada where Granada is meant.
    in_passing = place.kind is not PlaceKind.SETTLEMENT and lead is not None and lead.place.kind is PlaceKind.SETTLEMENT
    fame = min(_BEHIND, _prominence(place)) if in_passing else _prominence(place)
    score = _PROMINENCE * fame + _NAME_KIND[hit.name_kind] + _MATCH_KIND[hit.match]
    if hit is lead:
        score += _ORDER
    if container is not None and _contains(container, place):
        score += _CONTAINER
    if place.kind is not PlaceKind.COUNTRY and (
        place.country in context.countries or (context.countries and _is_shared(place))
    ):
        score += _COUNTRY_NAMED
    elif any(other.country == place.country for other in others):
        score += _COUNTRY_IMPLIED
    if place.kind is not PlaceKind.ADMIN1 and (place.country, place.admin1) in context.divisions:
        score += _DIVISION_NAMED
    if others and place.kind is not PlaceKind.COUNTRY and not (in_passing and place.kind in _NATURE):
        score += _NEAR * _nearness(place, others)
    return score


def _lead(hits: Sequence[NameHit]) -> NameHit | None:
    """The place the name stands for by itself: the gazetteer's first, but a large city before a river or region."""
    if not hits or hits[0].place.kind not in _NATURE:
        return hits[0] if hits else None
    cities = [hit for hit in hits if hit.place.kind is PlaceKind.SETTLEMENT and (hit.place.population or 0) >= _CITY]
    return cities[0] if cities else hits[0]


def _nearness(place: Place, others: Sequence[Place]) -> float:
    """0..1: how near the nearest other certain place is to the place or, if it is an area, to its edge."""
    nearest = min(distance_km(place.lat, place.lon, other.lat, other.lon) for other in others)
    return exp(-max(0.0, nearest - place.radius_km) / _NEAR_KM)


def _is_shared(place: Place) -> bool:
    """Whether it lies in several countries, so that naming one of them speaks neither for nor against it."""
    return place.country is None


def _prominence(place: Place) -> float:
    if place.kind is PlaceKind.COUNTRY:
        return _COUNTRY_BASE + _COUNTRY_SIZE * log10(1 + (place.population or 0)) / 7
    if place.kind in _KIND:
        return _KIND[place.kind]
    # 1 for ten million people, 0 for none known
    return log10(1 + (place.population or 0)) / 7


def _hits(mention: Mention, gazetteer: Gazetteer) -> list[NameHit]:
    """Places of the mention's keys, those of the first key first; each place once."""
    found: dict[str, NameHit] = {}
    for number, key in enumerate(mention.keys):
        if key.startswith("country:"):
            country = gazetteer.country(key.removeprefix("country:"))
            hits: Sequence[NameHit] = (
                [NameHit(country, NameKind.PRIMARY, MatchKind.STRICT)] if country is not None else []
            )
        else:
            hits = gazetteer.find(key)
        for hit in hits:
            stemmed = number > 0 or mention.form is MentionForm.INFLECTED
            found.setdefault(hit.place.id, hit._replace(match=MatchKind.STEM) if stemmed else hit)
    return list(found.values())


def _link_containers(names: Sequence[_Name], document: Document) -> None:
    """Note for each name the country or division that follows it after a comma ("Paris, Texas")."""
    for name, after in pairwise(names):
        gap = document.text[name.mention.span.end : after.mention.span.start]
        if gap.strip() != "," and gap not in {" (", "، "}:
            continue
        containers = [hit.place for hit in after.hits if hit.place.kind in _CONTAINERS]
        fitting = [container for container in containers if any(_contains(container, hit.place) for hit in name.hits)]
        if fitting:
            name.container = fitting[0]


def _contains(container: Place, place: Place) -> bool:
    if container.kind is PlaceKind.COUNTRY:
        return place.country == container.country and place.id != container.id
    return (
        place.country == container.country
        and place.admin1 == (container.admin1 or container.name)
        and place.id != container.id
    )


def _anchors(names: Sequence[_Name]) -> tuple[tuple[str, Place], ...]:
    """Places the first round was sure of, with the key they were found by; containers say too little of nearness."""
    found: dict[tuple[str, str], Place] = {}
    for name in names:
        best = name.best
        if best is None or best.place.kind in _CONTAINERS or best.place.kind is PlaceKind.SUPRANATIONAL:
            continue
        if name.shares()[best.place.id] >= _ANCHOR:
            found[name.key, best.place.id] = best.place
    return tuple((key, place) for (key, _), place in found.items())


def _agree(names: Sequence[_Name]) -> None:
    """One sense per article: mentions with the same key and no container of their own share their best scores."""
    groups: dict[str, list[_Name]] = {}
    for name in names:
        if name.hits and name.mention.keys:
            groups.setdefault(name.key, []).append(name)
    for group in groups.values():
        merged: dict[str, float] = {}
        for name in group:
            for key, score in name.scores.items():
                merged[key] = max(score, merged.get(key, score))
        for name in group:
            if name.container is None:
                name.scores = {key: merged[key] for key in name.scores}


def _precision(place: Place, mention: Mention) -> GeoPrecision:
    precision = _PRECISION[place.kind]
    if mention.near and precision is GeoPrecision.SETTLEMENT:
        return GeoPrecision.NEAR_SETTLEMENT
    if mention.form is MentionForm.COMPOUND and precision is GeoPrecision.COUNTRY:
        return GeoPrecision.REGION
    return precision


def _reasons(ranked: Sequence[NameHit], container: Place | None, context: _Context) -> tuple[Reason, ...]:
    """True differences between the chosen place and the next best, or that there is no other."""
    best = ranked[0].place
    if len(ranked) == 1:
        return (Reason(feature="only_candidate", weight=1.0, sentence="the only place of that name in the gazetteer"),)
    second = ranked[1].place
    other = _title(second)
    reasons = []
    if container is not None and _contains(container, best) and not _contains(container, second):
        reasons.append(
            Reason(feature="container", weight=_CONTAINER, sentence=f"{container.name} is named right after it")
        )
    named = context.countries.get(best.country or "", 0)
    if best.kind is not PlaceKind.COUNTRY and named and second.country != best.country:
        times = "once" if named == 1 else f"{named} times"
        reasons.append(
            Reason(
                feature="country",
                weight=_COUNTRY_NAMED,
                sentence=f"preferred over {other}: its country is named {times} in the article",
            )
        )
    if (best.country, best.admin1) in context.divisions and best.admin1 != second.admin1:
        reasons.append(
            Reason(
                feature="division",
                weight=_DIVISION_NAMED,
                sentence=f"preferred over {other}: {best.admin1} is named in the article",
            )
        )
    if (best.population or 0) > 4 * (second.population or 0):
        reasons.append(
            Reason(feature="population", weight=_PROMINENCE, sentence=f"preferred over {other}: it is far larger")
        )
    return tuple(reasons)


def _title(place: Place) -> str:
    where = ", ".join(part for part in (place.admin1, place.country) if part and part != place.name)
    return f"{place.name} ({where})" if where else place.name
