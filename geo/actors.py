"""Who is named in a sentence: the curated lexicon, countries named in the text, and their forces."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from geo.countries import COUNTRIES
from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.events_scenes import is_state
from geo.languages.actors import ACTORS
from geo.languages.pack import CUE
from geo.model import Actor, ActorType, GeoRole, MentionForm, PlaceKind, Resolution

CIVILIANS = Actor(id="role:civilians", name="civilians", type=ActorType.CIVILIANS)
# "The army", "government forces": those of the country where it happens.
LOCAL_FORCES = "state:"
# "Soldiers", "troops": those of the country where it happens, unless others fight there.
SOME_TROOPS = "state:troops"
NAMELESS_FORCES = frozenset({LOCAL_FORCES, SOME_TROOPS, "group:coalition"})
# "The coalition": the one that fights in the country where it happens.
COALITION = "group:coalition"
_COALITIONS = {
    country: next(
        Actor(id=entry.id, name=entry.name, type=entry.type, country=entry.country)
        for entry in ACTORS
        if entry.id == group
    )
    for country, group in (
        ("YE", "group:saudi_led_coalition"), ("SY", "group:us_led_coalition"), ("IQ", "group:us_led_coalition"),
    )
}  # fmt: skip
VAGUE = frozenset({"group:rebels", "group:militants", "role:protesters", "role:rioters", SOME_TROOPS})
# Armed groups that fly combat aircraft of their own; others have drones at most.
WITH_AIRCRAFT = frozenset({"group:libyan_national_army"})
# "Myanmar's air force", "Eritrea, whose troops": so few words lie between the state and its forces.
_OWNED_WORDS = 2
# Arabic by-names: so few words lie between "father of" and the nationality.
_BYNAME_WORDS = 2
_STOPS = frozenset(",;:")
_FATHERS = frozenset({"ابو", "ابي", "ابا"})
_FORCE_WORDS = 2
# "Somali Islamist militants": so few words lie between the adjective and the end of the word for the group's people.
_GROUP_WORDS = 2
_MODEL_WORDS = 4
# "Ein 25 Jahre alter Afghane": so many words may stand between the article and the people's name.
_AGE_WORDS = 4


class ActorHit(NamedTuple):
    """An actor named in a sentence: token range; `bare`: only a nationality, which acts when it stands at the deed."""

    first: int
    last: int
    actor: Actor
    bare: bool


@lru_cache(maxsize=512)
def state_actor(code: str) -> Actor | None:
    """The state of an ISO 3166-1 alpha-2 code; None for a code of no country."""
    country = COUNTRIES.get(code)
    if country is None:
        return None
    return Actor(id=f"state:{code}", name=country.name, type=ActorType.STATE_FORCES, country=code)


def find_actors(reading: Reading, roles: Sequence[tuple[int, int, Resolution, GeoRole]]) -> list[ActorHit]:
    """The actors named in the sentence in text order, without overlaps; what is longer wins."""
    hits = [*_from_lexicon(reading), *_from_places(roles, reading), *_from_nationalities(reading)]
    kept: list[ActorHit] = []
    for hit in sorted(hits, key=lambda hit: (hit.first - hit.last, hit.bare, hit.first)):
        if not any(hit.first < other.last and other.first < hit.last for other in kept):
            kept.append(hit)
    return _named(sorted(kept, key=lambda hit: hit.first), reading)


def _is_of(reading: Reading, one: ActorHit, other: ActorHit) -> bool:
    """Whether only "of" stands between the two: "el Ejército de Malí"."""
    return other.first == one.last + 1 and reading.at(one.last, CUE.OF) is not None and reading.pack.script == "Latn"


def _owns_forces(reading: Reading, state: ActorHit, forces: ActorHit) -> bool:
    """ "Ruandische Soldaten", "Haftars Truppen", "Eritrea, whose troops": nameless forces right behind their owner."""
    if forces.actor.id not in NAMELESS_FORCES or not state.actor.id.startswith(("state:", "group:")):
        return False
    gap = range(state.last, forces.first)
    owned = len(gap) <= _OWNED_WORDS and all(reading.at(position, CUE.OWNED) for position in gap)
    return owned and state.actor.id not in NAMELESS_FORCES | VAGUE


def _named(hits: Sequence[ActorHit], reading: Reading) -> list[ActorHit]:
    """The hits with "militants of the Islamic State" as one: the group that is named right behind the nameless word."""
    named: list[ActorHit] = []
    for hit in hits:
        before = named[-1] if named else None
        beside = before is not None and (before.last == hit.first or _is_of(reading, before, hit))
        if before is not None and _owns_forces(reading, before, hit):
            named[-1] = before._replace(last=hit.last, bare=False)
        elif before and beside and before.actor.id in NAMELESS_FORCES and hit.actor.id.startswith("state:"):
            named[-1] = hit._replace(first=before.first, bare=False)  # "армия Израиля"
        elif before and beside and before.actor.id in VAGUE and hit.actor.id.startswith("group:"):
            named[-1] = hit._replace(first=before.first)
        else:
            named.append(hit)
    return named


def at_home(
    hits: Sequence[ActorHit], country: str | None, forces: frozenset[str] = NAMELESS_FORCES
) -> tuple[ActorHit, ...]:
    """The hits with "the army" or "government forces" made those of the country; as they stand where it is unknown.

    `forces`: the ids that are made so.
    """
    state = state_actor(country) if country else None
    allied = _COALITIONS.get(country or "")
    return tuple(
        hit._replace(actor=allied) if allied and hit.actor.id == COALITION
        else hit._replace(actor=state) if state and hit.actor.id in forces and hit.actor.id != COALITION
        else hit
        for hit in hits
    )  # fmt: skip


def armed_groups(reading: Reading) -> Iterator[ActorHit]:
    """The armed groups the sentence names, states and nameless ones left out."""
    return (hit for hit in _from_lexicon(reading) if hit.actor.id.startswith("group:") and hit.actor.id not in VAGUE)


def _from_lexicon(reading: Reading) -> Iterator[ActorHit]:
    for mark in reading.of(CUE.ACTOR):
        if mark.sign.actor is not None and not _in_place_name(reading, mark):
            yield ActorHit(mark.first, mark.last, mark.sign.actor, bare=False)


def _in_place_name(reading: Reading, mark: Mark) -> bool:
    """ "Ain al-Assad": a name that is only part of a place's."""
    return any(
        first <= mark.first and mark.last <= last and last - first > mark.last - mark.first
        for first, last, item in reading.place_tokens
        if item.mention.accepted
    )


def _from_places(roles: Sequence[tuple[int, int, Resolution, GeoRole]], reading: Reading) -> Iterator[ActorHit]:
    """Countries and capitals that stand for their governments, and adjectives of countries."""
    for first, last, item, role in roles:
        place = item.place
        if place is None or place.country is None or role is not GeoRole.ACTOR_BASE or not is_state(item):
            continue
        actor = state_actor(place.country)
        if actor is None:
            continue
        adjective = item.mention.form in {MentionForm.ADJECTIVE, MentionForm.DEMONYM} or not item.mention.accepted
        if adjective and (place.kind is not PlaceKind.COUNTRY or _is_of_group(reading, first, last)):
            continue
        yield _with_force(reading, first, last, actor, adjective=adjective)


def _from_nationalities(reading: Reading) -> Iterator[ActorHit]:
    for mark in reading.of(CUE.STATE):
        actor = state_actor(mark.sign.code or "")
        others = (
            _is_of_gunmen(reading, mark) or _is_people_of(reading, mark) or _is_of_group(reading, mark.first, mark.last)
        )
        if actor is not None and not others:
            yield _with_force(reading, mark.first, mark.last, actor, adjective=True)


def _is_of_group(reading: Reading, first: int, last: int) -> bool:
    """ "Somali militants", "فصائل المعارضة السورية": the adjective beside an armed group tells whose they are."""
    behind = range(last, last + _GROUP_WORDS)
    return any(
        mark.sign.actor.id.startswith("group:")
        and mark.sign.actor.id not in NAMELESS_FORCES
        and (mark.last == first if reading.pack.events.adjective_follows else mark.first in behind)
        for mark in reading.of(CUE.ACTOR)
        if mark.sign.actor is not None
    )


def _is_people_of(reading: Reading, mark: Mark) -> bool:
    """ "Nine Palestinians", "أبو مها العراقي": people counted or a person's by-name, not the state."""
    if not reading.pack.events.verb_first:
        return False
    words = [token.key for token in reading.document.tokens[max(mark.first - _BYNAME_WORDS, 0) : mark.first]]
    if not _FATHERS.isdisjoint(words):
        return True
    people = reading.at(mark.first, CUE.PERSON) is not None
    return people and reading.before(mark.first, CUE.NUMBER, CUE.VAGUE, CUE.KILLED, CUE.INJURED) is not None


def _is_of_gunmen(reading: Reading, mark: Mark) -> bool:
    """ "Somali militants", "miliciens libyens": not the state's forces."""
    beside = reading.before(mark.first, CUE.GUN) if reading.pack.events.adjective_follows else None
    beside = beside or reading.at(mark.last, CUE.GUN)
    return beside is not None and not reading.at(beside.first, CUE.FORCE)


def _with_force(reading: Reading, first: int, last: int, actor: Actor, *, adjective: bool) -> ActorHit:
    """The nationality with the army, jets or president it belongs to; bare when there is none near."""
    if not adjective:
        return ActorHit(first, last, actor, bare=False)
    if _is_people(reading, first, last):
        counted = _is_counted(reading, first)
        return ActorHit(first, last, civilians_of(actor.country) if counted else actor, bare=False)
    for step in range(_MODEL_WORDS):
        if last + step >= reading.sentence.last_token:
            break
        if mark := reading.at(last + step, CUE.FORCE, CUE.OFFICIAL):
            return ActorHit(first, mark.last, actor, bare=False)
        letter = reading.document.tokens[last + step].text[0]
        if step + 1 >= _FORCE_WORDS and not (letter.isupper() or letter.isdigit()):
            break  # "a Russian Mi-24 helicopter", but not "a Russian village near the base"
    if reading.pack.events.adjective_follows:
        for step in range(_FORCE_WORDS):
            if mark := reading.before(first - step, CUE.FORCE, CUE.OFFICIAL):
                return ActorHit(mark.first, last, actor, bare=False)
    return ActorHit(first, last, actor, bare=True)


def _is_counted(reading: Reading, first: int) -> bool:
    """ "Ein 25 Jahre alter Afghane", "three Turks": some people, who are not their state."""
    begin = max(first - _AGE_WORDS, reading.sentence.first_token)
    near = [mark for mark in reading.of(CUE.ARTICLE_ONE, CUE.NUMBER, CUE.VAGUE) if begin <= mark.first < first]
    digits = any(reading.document.tokens[position].text[0].isdigit() for position in range(begin, first))
    clear = all(_STOPS.isdisjoint(reading.between(place, place + 1)) for place in range(begin, first))
    others = any(reading.at(position, CUE.FORCE, CUE.OFFICIAL) for position in range(begin, first))
    return bool(near or digits) and clear and not others


def _is_people(reading: Reading, first: int, last: int) -> bool:
    """ "Die Russen", "the Russians", "les Russes": the people, not an adjective."""
    word, code = reading.document.tokens[first].text, reading.pack.code
    if last - first > 1 or first == reading.sentence.first_token:
        return False
    if code == "en":
        return word[0].isupper() and word.endswith("s")
    return code in {"de", "fr"} and word[0].isupper()


@lru_cache(maxsize=512)
def civilians_of(code: str | None) -> Actor:
    """Civilians of the country with the ISO 3166-1 alpha-2 code; of no known one for None."""
    return Actor(id=CIVILIANS.id, name=CIVILIANS.name, type=CIVILIANS.type, country=code)
