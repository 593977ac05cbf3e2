"""Who did it to whom by rules: the side of each actor of the sentence, those listed with it, civilians."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from geo.actors import CIVILIANS, SOME_TROOPS, VAGUE, WITH_AIRCRAFT, ActorHit, civilians_of
from geo.events_happening import TERRITORY, VIOLENT
from geo.events_marks import Mark
from geo.events_party_sides import at_deed, did_another, loses_craft, side_of
from geo.events_reading import Reading
from geo.languages.pack import CUE
from geo.model import Actor, ActorType, EventType

PROTESTERS = Actor(id="role:protesters", name="protesters", type=ActorType.PROTESTERS)
# What nameless troops of the country do or suffer.
OF_TROOPS = VIOLENT | TERRITORY | {EventType.ARREST, EventType.MILITARY_PRESENCE, EventType.WITHDRAWAL}
_LISTED_WORDS = 3
_PEOPLE_WORDS = 6
# Sides told by word order alone are weaker than this.
_BY_ORDER = 3.5
# How clearly somebody loses a weapon that is called his.
_CLEARLY_LOST = 5.0
# Whose air strikes are somebody else's, read wrongly.
_WITHOUT_AIRCRAFT = frozenset({ActorType.REBEL_GROUP, ActorType.POLITICAL_MILITIA, ActorType.IDENTITY_MILITIA})
# All who are named talk with one another.
TALKS = frozenset({EventType.DIPLOMACY, EventType.AGREEMENT, EventType.STATEMENT, EventType.SANCTION})


class Parties(NamedTuple):
    """Who did it to whom, in the order of the text."""

    agents: tuple[ActorHit, ...]
    targets: tuple[ActorHit, ...]


def parties_by_rules(
    reading: Reading,
    hits: Sequence[ActorHit],
    triggers: Sequence[Mark],
    event_type: EventType,
    others: Sequence[Mark] = (),
) -> Parties:
    """Who did it to whom, as the sentence says; empty where it does not say.

    `others`: the words for other happenings of the sentence. "The rebels had seized the town, before being driven out
    by the army": who stands behind "by" did what is told right before it.
    """
    if event_type not in OF_TROOPS:
        hits = [hit for hit in hits if hit.actor.id != SOME_TROOPS]
    if event_type in TALKS:
        return _talkers([hit for hit in hits if not hit.bare and hit.actor.id not in VAGUE])
    acting = [hit for hit in hits if not hit.bare or at_deed(reading, hit, triggers)]
    acting = [hit for hit in acting if not did_another(reading, hit, triggers, others)]
    sides = [side_of(reading, hit, triggers, acting) for hit in acting]
    if event_type is EventType.WEAPONS_DISRUPTED:
        lost = [loses_craft(reading, hit, triggers, acting) for hit in acting]
        sides = [(-1, _CLEARLY_LOST) if loses else side for loses, side in zip(lost, sides, strict=True)]
    agents = _strongest(
        reading, [(strength, hit) for (side, strength), hit in zip(sides, acting, strict=True) if side == 1]
    )
    targets = _strongest(
        reading, [(strength, hit) for (side, strength), hit in zip(sides, acting, strict=True) if side == -1]
    )
    if reading.pack.events.verb_first and not targets:
        # verb, doer, object: who stands behind the doer is acted on
        doers = {hit.actor.id for hit in agents}
        later = [hit for (side, strength), hit in zip(sides, acting, strict=True) if side == 1 and strength < _BY_ORDER]
        targets = distinct(
            [hit for hit in later if agents and hit.first > agents[0].first and hit.actor.id not in doers]
        )
    if event_type is EventType.ARMED_CLASH and len(agents) > 1 and not targets:
        agents, targets = agents[:1], agents[1:]
    civilians = civilians_in(reading, acting, triggers) if event_type is not EventType.PROTEST else None
    if civilians is not None and (not targets or event_type is EventType.ATTACK_ON_CIVILIANS):
        targets = [civilians, *targets]
    if not targets and event_type is EventType.ATTACK_ON_CIVILIANS:
        targets = list(people_in(reading))
    if event_type is EventType.PROTEST:
        agents = [hit for hit in agents if not hit.actor.id.startswith("state:")] or _protesters(triggers)
    agents = [hit for hit in agents if hit.actor.id != CIVILIANS.id and may_have_done(hit.actor, event_type)]
    struck = {hit.actor.id for hit in agents}
    return Parties(tuple(agents[:2]), tuple(hit for hit in targets if hit.actor.id not in struck)[:2])


def may_have_done(actor: Actor, event_type: EventType) -> bool:
    """Whether such an actor can have done such a deed: states send no suicide bombers, rebels have no aircraft."""
    if event_type is EventType.SUICIDE_BOMBING:
        return actor.type is not ActorType.STATE_FORCES
    return event_type is not EventType.AIR_STRIKE or actor.type not in _WITHOUT_AIRCRAFT or actor.id in WITH_AIRCRAFT


def _protesters(triggers: Sequence[Mark]) -> list[ActorHit]:
    """Those who protest, where they are called nothing else or by their country."""
    return [ActorHit(mark.first, mark.last, PROTESTERS, bare=False) for mark in triggers[:1]]


def _talkers(hits: Sequence[ActorHit]) -> Parties:
    talking = distinct(hits)
    return Parties(tuple(talking[:1]), tuple(talking[1:4]))


def distinct(hits: Sequence[ActorHit]) -> list[ActorHit]:
    """One hit for each actor; "the rebels" beside a named group is that group."""
    seen: dict[str, ActorHit] = {}
    for hit in hits:
        seen.setdefault(hit.actor.id, hit)
    named = [hit for hit in seen.values() if hit.actor.id not in VAGUE]
    return named or list(seen.values())


def _strongest(reading: Reading, hits: Sequence[tuple[float, ActorHit]]) -> list[ActorHit]:
    """The hit that is most clearly on its side, and those listed with it ("the army and its allies")."""
    if not hits:
        return []
    ordered = sorted(hits, key=lambda pair: (pair[1].actor.id in VAGUE, -pair[0]))
    best = ordered[0][1]
    listed = [best] + [hit for _, hit in ordered[1:] if are_listed(reading, best, hit)]
    return distinct(listed)


def are_listed(reading: Reading, one: ActorHit, two: ActorHit) -> bool:
    """Whether the two stand side by side: "the army and its allies"."""
    first, second = sorted((one, two), key=lambda hit: hit.first)
    gap = range(first.last, second.first)
    return len(gap) <= _LISTED_WORDS and any(reading.at(position, CUE.AND) for position in gap)


def civilians_in(reading: Reading, hits: Sequence[ActorHit], triggers: Sequence[Mark]) -> ActorHit | None:
    """The civilians or their places as the target that are named first and are no part of an actor's name."""
    if not triggers:
        return None
    named = (
        one for one in civilians_of_sentence(reading) if not any(hit.first <= one.first < hit.last for hit in hits)
    )
    return next(named, None)


def civilians_of_sentence(reading: Reading) -> Iterator[ActorHit]:
    """Civilians and their places in text order, with the country an adjective gives them."""
    for mark in reading.of(CUE.CIVILIAN):
        states = (
            near for near in reading.of(CUE.STATE) if 0 <= mark.first - near.last < 1 or 0 <= near.first - mark.last < 1
        )
        code = next((near.sign.code for near in states), None)
        yield ActorHit(mark.first, mark.last, civilians_of(code), bare=False)


def people_of_sentence(reading: Reading) -> Iterator[ActorHit]:
    """People who are called nothing else, in text order."""
    for mark in reading.of(CUE.PERSON):
        if not reading.at(mark.first, CUE.FORCE, CUE.ACTOR, CUE.GUN, CUE.KILLED, CUE.STATE):
            yield ActorHit(mark.first, mark.last, CIVILIANS, bare=False)


def people_in(reading: Reading) -> Iterator[ActorHit]:
    """The people killed in an attack on civilians who are called nothing else."""
    for people in people_of_sentence(reading):
        if any(abs(fate.first - people.first) <= _PEOPLE_WORDS for fate in reading.of(CUE.KILLED, CUE.INJURED)):
            yield people
            return
