"""Who did it to whom: the likeliest by learnt weights, what the rules say counting among the rest.

Every actor of the sentence may have done every deed, or suffered it, or nobody of them. What speaks for it stands in
geo/events_party_features.py, what the rules say in geo/events_party_rules.py; the weights
(geo/events_party_weights.py) are those of two conditional logits, made by tools/train_event_parties.py. First it is
chosen who did it, then whom it befell among the others. Talks and protests go by the rules alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from geo.actors import CIVILIANS, SOME_TROOPS, ActorHit
from geo.events_happening import VIOLENT, Happening
from geo.events_inside import Scene
from geo.events_marks import Mark
from geo.events_odds import Features, Weighed, shares
from geo.events_party_features import HELPS, LOSES_GROUND, PartySides
from geo.events_party_reasons import why_party
from geo.events_party_rules import OF_TROOPS, TALKS, Parties, are_listed, distinct, may_have_done, parties_by_rules
from geo.events_party_sides import is_observer
from geo.events_party_weights import DOING, SUFFERING
from geo.events_reading import Reading
from geo.kept import once
from geo.model import EventType, Reason

_BY_RULES = TALKS | {EventType.PROTEST}
# Deeds of which people without arms, or what is theirs, are said to be the target.
_BEFALLS_PEOPLE = (VIOLENT | {EventType.HUMANITARIAN}) - {EventType.ARMED_CLASH, EventType.WEAPONS_DISRUPTED}
_MOST_PEOPLE = 3
# So many times likelier than what the rules say is what takes its place.
_CLEARLY = 2.0
_MOST_LISTED = 2


@dataclass(slots=True)
class PartyChoice(Weighed):
    """What one deed makes of the actors of its sentence; `ruled`: those that the rules choose, best first."""

    hits: Sequence[ActorHit]
    ruled: Sequence[ActorHit]
    features: Sequence[Features]
    none_features: Features
    shares: Sequence[float]
    none: float

    def settle(self) -> int | None:
        """The number of the likeliest actor, None for nobody: what the rules say unless another is clearly likelier."""
        ruled, chosen = self.number_ruled(), self.likeliest()
        return chosen if self.share_of(chosen) >= _CLEARLY * self.share_of(ruled) else ruled

    def number_ruled(self) -> int | None:
        """The number of the first that the rules choose; None for nobody."""
        return next((number for number, hit in enumerate(self.hits) if hit in self.ruled), None)


class PartyDealer:
    """Says for the deeds of one sentence who did them to whom; `scenes`: the places of each deed."""

    def __init__(
        self,
        reading: Reading,
        hits: Sequence[ActorHit],
        happenings: Sequence[Happening],
        scenes: Sequence[Sequence[Scene]],
    ) -> None:
        self._reading = reading
        self._hits = hits
        self._happenings = happenings
        self._scenes = scenes

    @once
    def _sides(self) -> PartySides:
        return PartySides(self._reading, self._hits)

    def parties_of(self, number: int) -> tuple[Parties, tuple[Reason, ...]]:
        """Who did the deed to whom, and why where the rules would have it otherwise."""
        ruled = self.ruled(number)
        weighing = self.weighing(number, ruled)
        if weighing is None:
            return ruled, ()
        doing, agents = weighing.doers(DOING), ruled.agents
        reasons: list[Reason] = []
        if doing is not None:
            agents = settled(doing, self._reading)
            reasons.extend(self._reason(doing, DOING, "agent_preferred", "the doer"))
        suffering, targets = weighing.suffering(agents, SUFFERING), ruled.targets
        if suffering is not None:
            targets = settled(suffering, self._reading)
            reasons.extend(self._reason(suffering, SUFFERING, "target_preferred", "whom it befell"))
        struck = {hit.actor.id for hit in agents}
        return Parties(agents, tuple(hit for hit in targets if hit.actor.id not in struck)), tuple(reasons)

    def ruled(self, number: int) -> Parties:
        """What the rules say."""
        one = self._happenings[number]
        return parties_by_rules(self._reading, self._hits, one.marks, one.event_type, self._others(number))

    def weighing(self, number: int, ruled: Parties) -> "Weighing | None":
        """All who may have part in the deed with what speaks for it; None where the rules decide or nobody is named."""
        happening = self._happenings[number]
        if happening.event_type in _BY_RULES:
            return None
        hits = [*self._acting(happening)]
        hits += self._people(happening, hits)
        if not hits:
            return None
        place = next(iter(self._scenes[number]), None)
        features = self._sides.features_of(happening, hits, self._others(number), place)
        return Weighing(happening, hits, features, self._sides.none_features_of(happening), ruled)

    def _others(self, number: int) -> list[Mark]:
        """The words for the other deeds of the sentence."""
        return [mark for place, one in enumerate(self._happenings) if place != number for mark in one.marks]

    def _acting(self, happening: Happening) -> Iterator[ActorHit]:
        troops = happening.event_type in OF_TROOPS
        return (hit for hit in self._hits if troops or hit.actor.id != SOME_TROOPS)

    def _people(self, happening: Happening, hits: Sequence[ActorHit]) -> Sequence[ActorHit]:
        """Civilians and other people, and what is theirs, that may have suffered the deed: those nearest to it."""
        if happening.event_type not in _BEFALLS_PEOPLE:
            return ()
        reading, first = self._reading, happening.marks[0].first
        found = [
            people for people in self._sides.people
            if not any(people.first < hit.last and hit.first < people.last for hit in hits)
        ]  # fmt: skip
        return sorted(found, key=lambda people: reading.distance(first, people.first))[:_MOST_PEOPLE]

    def _reason(self, choice: PartyChoice, weights: Mapping[str, float], feature: str, part: str) -> Iterator[Reason]:
        """Why somebody else has the part than the rules say, or nobody, or somebody where they say nobody."""
        chosen, ruled = choice.settle(), choice.number_ruled()
        if chosen == ruled or (chosen is not None and choice.hits[chosen] in choice.ruled):
            return
        why = why_party(choice.features_of(chosen), choice.features_of(ruled), weights)
        yield choice.preference(
            chosen, ruled, lambda number: self._words(choice.hits[number]), why, feature=feature, part=part
        )

    def _words(self, hit: ActorHit) -> str:
        return self._reading.span(hit.first, hit.last).of(self._reading.document.text)


@dataclass(slots=True)
class Weighing:
    """All who may have part in a deed, with what speaks for each, and what the rules say."""

    happening: Happening
    hits: Sequence[ActorHit]
    features: Sequence[Features]
    none_features: Features
    ruled: Parties

    def doers(self, weights: Mapping[str, float]) -> PartyChoice | None:
        """Who may have done it; None where nobody is named who could."""
        numbers = [
            number for number, hit in enumerate(self.hits)
            if self._may_do(hit) and LOSES_GROUND not in self.features[number]
        ]  # fmt: skip
        numbers = [number for number in numbers if HELPS not in self.features[number]] or numbers
        return self._choice(numbers, self.ruled.agents, self.ruled.targets, weights)

    def suffering(self, agents: Sequence[ActorHit], weights: Mapping[str, float]) -> PartyChoice | None:
        """Whom it may have befallen; None where nobody is named but the doers."""
        doers = {hit.actor.id for hit in agents}
        numbers = [number for number, hit in enumerate(self.hits) if hit.actor.id not in doers]
        return self._choice(numbers, self.ruled.targets, self.ruled.agents, weights)

    def _may_do(self, hit: ActorHit) -> bool:
        """Civilians do nothing; who watches over violence does not do it; not everybody has aircraft."""
        if hit.actor.id == CIVILIANS.id or (self.happening.violent and is_observer(hit)):
            return False
        return may_have_done(hit.actor, self.happening.event_type)

    def _choice(
        self, numbers: Sequence[int], ruled: Sequence[ActorHit], other_side: Sequence[ActorHit],
        weights: Mapping[str, float],
    ) -> PartyChoice | None:  # fmt: skip
        if not numbers:
            return None
        hits = [self.hits[number] for number in numbers]
        features = [self._with_rules(self.hits[number], self.features[number], ruled, other_side) for number in numbers]
        nobody = not any(hit in ruled for hit in hits)
        none_features = {**self.none_features, "ruled": 1.0} if nobody else self.none_features
        return PartyChoice(hits, ruled, features, none_features, *shares(features, none_features, weights))

    def _with_rules(
        self, hit: ActorHit, features: Features, ruled: Sequence[ActorHit], other_side: Sequence[ActorHit]
    ) -> Features:
        """The features with what the rules say of the actor."""
        if hit in ruled:
            return {**features, "ruled": 1.0}
        return {**features, "ruled_other": 1.0} if hit in other_side else features


def settled(choice: PartyChoice, reading: Reading) -> tuple[ActorHit, ...]:
    """Who has the part: those of the rules where one of them is chosen, else this one and who is listed with it."""
    chosen = choice.settle()
    if chosen is None:
        return ()
    best = choice.hits[chosen]
    if best in choice.ruled:
        return tuple(choice.ruled)
    listed = [best, *(hit for hit in choice.hits if hit is not best and are_listed(reading, best, hit))]
    return tuple(distinct(listed)[:_MOST_LISTED])
