"""Who acts and who is acted on: the curated lexicon, countries named in the text, and their forces."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from geo.countries import COUNTRIES
from geo.events_marks import Mark
from geo.events_mode import is_negated
from geo.events_reading import Reading
from geo.events_roles import is_state
from geo.events_types import TERRITORY, VIOLENT
from geo.languages.actors import ACTORS
from geo.languages.pack import Cue
from geo.model import Actor, ActorType, EventType, GeoRole, MentionForm, PlaceKind, Resolution

CIVILIANS = Actor(id="role:civilians", name="civilians", type=ActorType.CIVILIANS)
PROTESTERS = Actor(id="role:protesters", name="protesters", type=ActorType.PROTESTERS)
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
# What nameless troops of the country do or suffer.
_OF_TROOPS = VIOLENT | TERRITORY | {EventType.ARREST, EventType.MILITARY_PRESENCE, EventType.WITHDRAWAL}
# "Myanmar's air force", "Eritrea, whose troops": so few words lie between the state and its forces.
_OWNED_WORDS = 2

# Arabic by-names: so few words lie between "father of" and the nationality.
_BYNAME_WORDS = 2
_FATHERS = frozenset({"ابو", "ابي", "ابا"})

# How far, in words, "by" or "against" may stand before the actor it governs ("auf Stellungen der IS-Miliz": 3).
_GOVERNED_WORDS = 5
_FORCE_WORDS = 2
_MODEL_WORDS = 4
# A source ("laut", "said") this close to an actor makes it the speaker and not the doer.
_SPEAKER_WORDS = 2
# "With the support of the Russian air force": so few words stand before who only helps.
_BACKED_WORDS = 3
# The names of an official between the office and what he says.
_NAME_WORDS = 3
_VICTIM_WORDS = 4
_SUFFERED_WORDS = 6
_LISTED_WORDS = 3
_PEOPLE_WORDS = 6
# "Ein 25 Jahre alter Afghane": so many words may stand between the article and the people's name.
_AGE_WORDS = 4
_PASSIVE_WORDS = 3
_OFFICE_WORDS = 4
_DOER_WORDS = 8.0
# A preposition within so many words before may govern the case of a doer's name.
_CASE_WORDS = 4
# Words for the fall of a place that name its taker next have more words than this: "fell into the hands of".
_FALLEN_WORDS = 2
_SELF_WORDS = 5
# Arabic "that", as strict keys: a clause with a doer of its own follows.
_THAT = frozenset({"ان", "انه", "انها", "انهم", "بان"})
# A subject or object farther from the deed than this, with clauses counted, belongs to another verb.
_SUBJECT_WORDS = 16.0
# Sides told by word order alone are weaker than this.
_BY_ORDER = 3.5
# Told by verbs more than by nouns: who stands behind them is acted on.
_BY_VERBS = frozenset({EventType.GOVERNMENT_REGAINS_TERRITORY, EventType.NONSTATE_OVERTAKES_TERRITORY})
_TALKS = frozenset({EventType.DIPLOMACY, EventType.AGREEMENT, EventType.STATEMENT, EventType.SANCTION})
_STOPS = frozenset(",;:()–—،؛")


class ActorHit(NamedTuple):
    """An actor named in a sentence: token range; `bare`: only a nationality, which acts when it stands at the deed."""

    first: int
    last: int
    actor: Actor
    bare: bool


class Parties(NamedTuple):
    """Who did it to whom, in the order of the text."""

    agents: tuple[ActorHit, ...]
    targets: tuple[ActorHit, ...]


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
    return other.first == one.last + 1 and reading.at(one.last, Cue.OF) is not None and reading.pack.script == "Latn"


def _owns_forces(reading: Reading, state: ActorHit, forces: ActorHit) -> bool:
    """ "Ruandische Soldaten", "Haftars Truppen", "Eritrea, whose troops": nameless forces right behind their owner."""
    if forces.actor.id not in NAMELESS_FORCES or not state.actor.id.startswith(("state:", "group:")):
        return False
    gap = range(state.last, forces.first)
    owned = len(gap) <= _OWNED_WORDS and all(reading.at(position, Cue.OWNED) for position in gap)
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
    for mark in reading.of(Cue.ACTOR):
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
        if adjective and place.kind is not PlaceKind.COUNTRY:
            continue
        yield _with_force(reading, first, last, actor, adjective=adjective)


def _from_nationalities(reading: Reading) -> Iterator[ActorHit]:
    for mark in reading.of(Cue.STATE):
        actor = state_actor(mark.sign.code or "")
        if actor is not None and not (_is_of_gunmen(reading, mark) or _is_people_of(reading, mark)):
            yield _with_force(reading, mark.first, mark.last, actor, adjective=True)


def _is_people_of(reading: Reading, mark: Mark) -> bool:
    """ "Nine Palestinians", "أبو مها العراقي": people counted or a person's by-name, not the state."""
    if not reading.pack.events.verb_first:
        return False
    words = [token.key for token in reading.document.tokens[max(mark.first - _BYNAME_WORDS, 0) : mark.first]]
    if not _FATHERS.isdisjoint(words):
        return True
    people = reading.at(mark.first, Cue.PERSON) is not None
    return people and reading.before(mark.first, Cue.NUMBER, Cue.VAGUE, Cue.KILLED, Cue.INJURED) is not None


def _is_of_gunmen(reading: Reading, mark: Mark) -> bool:
    """ "Somali militants", "miliciens libyens": not the state's forces."""
    beside = reading.before(mark.first, Cue.GUN) if reading.pack.events.adjective_follows else None
    beside = beside or reading.at(mark.last, Cue.GUN)
    return beside is not None and not reading.at(beside.first, Cue.FORCE)


def _with_force(reading: Reading, first: int, last: int, actor: Actor, *, adjective: bool) -> ActorHit:
    """The nationality with the army, jets or president it belongs to; bare when there is none near."""
    if not adjective:
        return ActorHit(first, last, actor, bare=False)
    if _is_people(reading, first, last):
        counted = _is_counted(reading, first)
        return ActorHit(first, last, _civilians_of(actor.country) if counted else actor, bare=False)
    for step in range(_MODEL_WORDS):
        if last + step >= reading.sentence.last_token:
            break
        if mark := reading.at(last + step, Cue.FORCE, Cue.OFFICIAL):
            return ActorHit(first, mark.last, actor, bare=False)
        letter = reading.document.tokens[last + step].text[0]
        if step + 1 >= _FORCE_WORDS and not (letter.isupper() or letter.isdigit()):
            break  # "a Russian Mi-24 helicopter", but not "a Russian village near the base"
    if reading.pack.events.adjective_follows:
        for step in range(_FORCE_WORDS):
            if mark := reading.before(first - step, Cue.FORCE, Cue.OFFICIAL):
                return ActorHit(mark.first, last, actor, bare=False)
    return ActorHit(first, last, actor, bare=True)


def _is_counted(reading: Reading, first: int) -> bool:
    """ "Ein 25 Jahre alter Afghane", "three Turks": some people, who are not their state."""
    begin = max(first - _AGE_WORDS, reading.sentence.first_token)
    near = [mark for mark in reading.of(Cue.ARTICLE_ONE, Cue.NUMBER, Cue.VAGUE) if begin <= mark.first < first]
    digits = any(reading.document.tokens[position].text[0].isdigit() for position in range(begin, first))
    clear = not any(char in reading.between(place, place + 1) for place in range(begin, first) for char in ",;:")
    others = any(reading.at(position, Cue.FORCE, Cue.OFFICIAL) for position in range(begin, first))
    return bool(near or digits) and clear and not others


def _is_people(reading: Reading, first: int, last: int) -> bool:
    """ "Die Russen", "the Russians", "les Russes": the people, not an adjective."""
    word, code = reading.document.tokens[first].text, reading.pack.code
    if last - first > 1 or first == reading.sentence.first_token:
        return False
    if code == "en":
        return word[0].isupper() and word.endswith("s")
    return code in {"de", "fr"} and word[0].isupper()


def find_parties(
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
    if event_type not in _OF_TROOPS:
        hits = [hit for hit in hits if hit.actor.id != SOME_TROOPS]
    acting = [hit for hit in hits if not hit.bare or _at_deed(reading, hit, triggers)]
    acting = [hit for hit in acting if not _did_another(reading, hit, triggers, others)]
    if event_type in _TALKS:
        return _talkers([hit for hit in hits if not hit.bare and hit.actor.id not in VAGUE])
    sides = [_side(reading, hit, triggers, acting) for hit in acting]
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
        targets = _distinct(
            [hit for hit in later if agents and hit.first > agents[0].first and hit.actor.id not in doers]
        )
    if event_type is EventType.ARMED_CLASH and len(agents) > 1 and not targets:
        agents, targets = agents[:1], agents[1:]
    civilians = _civilians(reading, acting, triggers) if event_type is not EventType.PROTEST else None
    if civilians is not None and (not targets or event_type is EventType.ATTACK_ON_CIVILIANS):
        targets = [civilians, *targets]
    if not targets and event_type is EventType.ATTACK_ON_CIVILIANS:
        targets = list(_people(reading))
    if event_type is EventType.PROTEST:
        agents = [hit for hit in agents if not hit.actor.id.startswith("state:")] or _protesters(triggers)
    agents = [hit for hit in agents if hit.actor.id != CIVILIANS.id]
    struck = {hit.actor.id for hit in agents}
    return Parties(tuple(agents[:2]), tuple(hit for hit in targets if hit.actor.id not in struck)[:2])


def _protesters(triggers: Sequence[Mark]) -> list[ActorHit]:
    """Those who protest, where they are called nothing else or by their country."""
    return [ActorHit(mark.first, mark.last, PROTESTERS, bare=False) for mark in triggers[:1]]


def _talkers(hits: Sequence[ActorHit]) -> Parties:
    distinct = _distinct(hits)
    return Parties(tuple(distinct[:1]), tuple(distinct[1:4]))


def _distinct(hits: Sequence[ActorHit]) -> list[ActorHit]:
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
    listed = [best] + [hit for _, hit in ordered[1:] if _listed(reading, best, hit)]
    return _distinct(listed)


def _listed(reading: Reading, one: ActorHit, two: ActorHit) -> bool:
    first, second = sorted((one, two), key=lambda hit: hit.first)
    gap = range(first.last, second.first)
    return len(gap) <= _LISTED_WORDS and any(reading.at(position, Cue.AND) for position in gap)


def _side(reading: Reading, hit: ActorHit, triggers: Sequence[Mark], hits: Sequence[ActorHit]) -> tuple[int, float]:
    """1 for the doer, -1 for the one acted on, 0 for neither; and how clearly the sentence says so."""
    if (claim := _claims(reading, hit, hits)) is not None:
        return 1, claim
    if (
        _is_source(reading, hit)
        or _speaks_apart(reading, hit, triggers)
        or _is_office(reading, hit, triggers)
        or _is_observer(hit)
    ):
        return 0, 0.0
    if any(hit.first < mark.last and mark.first < hit.last for mark in triggers):
        return 1, 4.0  # "Russian air strikes", "warplanes bombed"
    if any(0 <= hit.first - mark.last < _BACKED_WORDS for mark in reading.of(Cue.BACKED)):
        return 0, 0.0
    if any(_falls_to(mark, hit) for mark in triggers):
        return 1, 5.0
    governed = _governed(reading, hit)
    if governed is Cue.BY or _acts_by_case(reading, hit, triggers):
        return 1, 5.0
    if hit.bare and _at_deed(reading, hit, triggers):
        return 1, 4.0  # "tötete ein israelischer Luftangriff"
    if _is_victim(reading, hit, triggers) or _walks_into(reading, hit):
        return -1, 4.5
    if governed is Cue.ON and any(mark.first < hit.first for mark in triggers):
        return -1, 5.0
    if hit.bare:
        return 1, 4.0
    return _side_by_order(reading, hit, triggers)


def _did_another(reading: Reading, hit: ActorHit, triggers: Sequence[Mark], others: Sequence[Mark]) -> bool:
    """Whether "by" stands before the actor and another happening between this one and "by"."""
    before = [mark for mark in triggers if mark.first < hit.first]
    if not others or not before or _governed(reading, hit) is not Cue.BY:
        return False
    return any(before[-1].last <= mark.first < hit.first for mark in others)


def _falls_to(mark: Mark, hit: ActorHit) -> bool:
    """ "Fell into the hands of the Taliban": the words for taking a place end before the one who takes it."""
    return (
        mark.sign.event_type is EventType.NONSTATE_OVERTAKES_TERRITORY
        and mark.last - mark.first > _FALLEN_WORDS
        and 0 <= hit.first - mark.last <= 1
    )


def _acts_by_case(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> bool:
    """ "Захвачен талибами", "завдано російською авіацією": the case alone says who did it, without a preposition."""
    endings = reading.pack.events.doer_endings
    words = reading.document.tokens[hit.first : hit.last]
    if not endings or not any(word.text.lower().endswith(endings) for word in words):
        return False
    if _follows_preposition(reading, hit, triggers):
        return False
    return any(reading.distance(mark.first, hit.first) <= _DOER_WORDS for mark in triggers)


def _is_passive(mark: Mark, reading: Reading) -> bool:
    """Whether the word says what was done to those who follow: "поражено", "знищено"."""
    endings = reading.pack.events.passive_endings
    return bool(endings) and reading.document.tokens[mark.last - 1].text.lower().endswith(endings)


def _suffers_by_case(reading: Reading, hit: ActorHit, mark: Mark) -> bool:
    """ "Боевиков выбили": the object before its verb; "отряды талибов" are whose a noun before says."""
    endings = reading.pack.events.object_endings
    word = reading.document.tokens[hit.last - 1].text.lower()
    owned = reading.before(hit.first, Cue.FORCE, Cue.PERSON, Cue.GROUP_NOUN, Cue.OFFICIAL)
    return bool(endings) and word.endswith(endings) and owned is None and _is_verb(mark, reading)


def _follows_preposition(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> bool:
    """Whether a preposition governs the name; what stands before a deed or a place belongs to those."""
    taken = {mark.last for mark in triggers} | {last for _, last, _ in reading.place_tokens}
    for position in range(hit.first, max(hit.first - _CASE_WORDS, reading.sentence.first_token), -1):
        if position in taken:
            return False
        if reading.before(position, Cue.FROM, Cue.IN, Cue.ON, Cue.TO, Cue.AT_LEAST):
            return True
    return False


def _is_observer(hit: ActorHit) -> bool:
    """International bodies tell of violence; of them only NATO does it."""
    return hit.actor.id.startswith("org:") and hit.actor.id != "org:nato"


def _is_office(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> bool:
    """Presidents and ministers speak of strikes; "by" and an adjective at the deed still make them doers."""
    near = range(max(hit.first - _OFFICE_WORDS, reading.sentence.first_token), hit.last)
    office = any(reading.at(position, Cue.OFFICIAL) for position in near)
    if not office or any(reading.at(position, Cue.FORCE) for position in range(hit.first, hit.last)):
        return False
    return (
        hit.actor.id.startswith("state:") and _governed(reading, hit) is None and not _at_deed(reading, hit, triggers)
    )


def _side_by_order(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> tuple[int, float]:
    after = [mark for mark in triggers if hit.last <= mark.first]
    before = [mark for mark in triggers if mark.last <= hit.first]
    if after and not (reading.pack.events.verb_first and before):
        mark = after[0]
        gap = reading.distance(hit.last - 1, mark.first)
        if gap > _SUBJECT_WORDS or (gap > _FORCE_WORDS and _is_noun(mark, reading) and _has_preposition(reading, mark)):
            return 0, 0.0
        lasting = reading.pack.code == "en" and reading.document.tokens[mark.first].text.endswith("ing")
        passive = (
            not lasting
            and _is_verb(mark, reading)
            and any(
                hit.last <= be.first <= mark.last and mark.first - be.last <= _PASSIVE_WORDS
                for be in reading.of(Cue.PASSIVE)
            )
        )
        return (-1 if passive or _suffers_by_case(reading, hit, mark) else 1), 3.0 - gap / 100
    if not before:
        return 0, 0.0
    mark = before[-1]
    gap = reading.distance(mark.last - 1, hit.first)
    if gap > _SUBJECT_WORDS:
        return 0, 0.0
    if reading.pack.events.verb_first:
        return (1, 3.0 - gap / 100) if gap <= _DOER_WORDS else (0, 0.0)
    if mark.sign.event_type is EventType.ARMED_CLASH and gap <= _DOER_WORDS:
        return 1, 2.0 - gap / 100  # "es kämpfen Regierungstruppen und Rebellen"
    if _is_passive(mark, reading):
        return -1, 2.0 - gap / 100  # "поражено восемь объектов ИГ"
    if gap <= _FORCE_WORDS + 1 and (_is_noun(mark, reading) or mark.sign.cue is Cue.STRIKE):
        return 1, 2.5 - gap / 100  # "Angriffe der Armee", "удар российских войск"
    return (-1, 2.0 - gap / 100) if _is_verb(mark, reading) else (0, 0.0)


def _claims(reading: Reading, hit: ActorHit, hits: Sequence[ActorHit]) -> float | None:
    """How clearly the actor claims the deed; only the nearest to the word of claiming does."""
    for mark in reading.of(Cue.CLAIM):
        if is_negated(reading, mark):
            continue
        named = [other for other in hits if other.actor.id.startswith("group:")]
        if named and min(named, key=lambda other: reading.distance(other.first, mark.first)) is hit:
            return 6.0
    return None


def _is_victim(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> bool:
    """ "Killing two IS fighters", "soldiers were killed": what befell them stands next to them."""
    for mark in reading.of(Cue.KILLED, Cue.INJURED):
        if 0 <= hit.first - mark.last <= _VICTIM_WORDS:
            return not reading.pack.events.verb_first or mark.sign.number is not None
        gap = mark.first - hit.last
        deed = any(hit.last <= trigger.first < mark.first for trigger in triggers)
        if (
            0 <= gap <= _VICTIM_WORDS
            and not deed
            and any(hit.last <= be.first <= mark.first for be in reading.of(Cue.PASSIVE))
        ):
            return True
    return False


def _walks_into(reading: Reading, hit: ActorHit) -> bool:
    """ "Thirteen policemen had fallen into an ambush": the subject of such words suffers the deed."""
    return any(0 <= mark.first - hit.last <= _SUFFERED_WORDS for mark in reading.of(Cue.SUFFERED))


def _at_deed(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> bool:
    """Whether a bare nationality stands right at the word for the deed: "Russian strike", "frappes russes"."""
    for mark in triggers:
        if 0 <= mark.first - hit.last < _FORCE_WORDS:
            return True
        if reading.pack.events.adjective_follows and 0 <= hit.first - mark.last < _FORCE_WORDS:
            return True
    return False


def _is_source(reading: Reading, hit: ActorHit) -> bool:
    """Whether the actor only tells or judges it: "according to the army", "the Observatory said", "Paris condemned"."""
    if any(0 <= mark.first - hit.last <= _SELF_WORDS for mark in reading.of(Cue.PRONOUN)):
        return False  # "the army said it had struck"
    if reading.before(hit.first, Cue.OFFICIAL) and any(
        0 <= mark.first - hit.last <= _NAME_WORDS for mark in reading.of(Cue.ATTRIBUTED, Cue.SPEECH)
    ):
        return True  # "the head of the coalition Khaled Khoja said"
    if reading.pack.events.verb_first and _announces(reading, hit):
        return False  # "أعلن الجيش إسقاط مسيرة"
    if any(0 <= mark.first - hit.last <= _SELF_WORDS for mark in reading.of(Cue.HAVING)):
        return False  # "el Ejército dice haber abatido", "respondió con cohetes"
    return any(
        0 <= hit.first - mark.last <= _SPEAKER_WORDS
        or (0 <= mark.first - hit.last < _SPEAKER_WORDS and not reading.at(mark.first, Cue.ACCORDING))
        for mark in reading.of(Cue.ATTRIBUTED)
    ) or any(0 <= hit.first - mark.last < 1 or 0 <= mark.first - hit.last < 1 for mark in reading.of(Cue.SPEECH))


def _speaks_apart(reading: Reading, hit: ActorHit, triggers: Sequence[Mark]) -> bool:
    """ "..., the Malian army said in a statement": behind the deed, in a clause with a verb of saying and no deed."""
    first, last = _clause(reading, hit.first)
    if not triggers or first <= triggers[-1].first:
        return False
    spoken = any(first <= mark.first < last for mark in reading.of(Cue.ATTRIBUTED, Cue.SPEECH))
    return spoken and not any(first <= mark.first < last for mark in reading.deed_marks)


def _clause(reading: Reading, position: int) -> tuple[int, int]:
    """The half-open range of tokens between the commas or dashes around the position."""
    first, last = position, position + 1
    while first > reading.sentence.first_token and not set(reading.between(first - 1, first)) & _STOPS:
        first -= 1
    while last < reading.sentence.last_token and not set(reading.between(last - 1, last)) & _STOPS:
        last += 1
    return first, last


def _announces(reading: Reading, hit: ActorHit) -> bool:
    """Whether a deed follows the speaker without "that": "the army announced the downing of a drone"."""
    ahead = range(hit.last, min(hit.last + _SELF_WORDS, reading.sentence.last_token))
    deed = next((mark for mark in reading.deed_marks if mark.first in ahead), None)
    if deed is None or not reading.before(hit.first, Cue.ATTRIBUTED, Cue.SPEECH):
        return False
    between = reading.document.tokens[hit.last : deed.first]
    return not any(token.key in _THAT for token in between)


def _is_noun(mark: Mark, reading: Reading) -> bool:
    if mark.sign.cue is not Cue.TRIGGER or mark.sign.event_type in _BY_VERBS:
        return False
    endings = reading.pack.events.past_endings
    return not (endings and reading.document.tokens[mark.first].text.lower().endswith(endings))


def _has_preposition(reading: Reading, mark: Mark) -> bool:
    """Whether a preposition stands before the word, over at most two words between."""
    prepositions = (Cue.IN, Cue.ON, Cue.FROM, Cue.TO, Cue.BY)
    first = max(mark.first - 2, reading.sentence.first_token)
    if any(first <= begin < mark.first for begin, _, _ in reading.place_tokens):
        return False  # "in Irpin beschossen": the preposition is the name's
    return any(reading.before(position, *prepositions) for position in range(mark.first, first, -1))


def _is_verb(mark: Mark, reading: Reading) -> bool:
    """Killed, hit and attacked have objects; nouns like "air strike" do not."""
    endings = reading.pack.events.past_endings
    if endings and mark.sign.cue is Cue.TRIGGER and reading.document.tokens[mark.first].text.lower().endswith(endings):
        return True
    return mark.sign.cue in {Cue.ATTACK, Cue.STRIKE, Cue.HIT, Cue.BOMBARD} or mark.sign.event_type in {
        EventType.ARREST, EventType.ABDUCTION, EventType.WEAPONS_DISRUPTED, EventType.SHELLING,
        EventType.ATTACK_ON_CIVILIANS,
    }  # fmt: skip


def _governed(reading: Reading, hit: ActorHit) -> Cue | None:
    """BY or ON when such a preposition stands within five words before the actor in the same clause."""
    for position in range(hit.first, max(hit.first - _GOVERNED_WORDS, reading.sentence.first_token), -1):
        between = reading.between(position - 1, position)
        if any(char in between for char in ",;:()–—،؛"):
            return None
        cues = {mark.sign.cue for mark in reading.ending.get(position, ())}
        if Cue.BY in cues and reading.before(position - 1, Cue.BASED):
            return None  # "held by the rebels": that is no deed
        if reading.pack.events.verb_first and any(mark.last == position for mark in reading.trigger_marks):
            continue  # "استهدفت": the verb itself, the doer follows
        if Cue.ON in cues and Cue.BY not in cues:
            return Cue.ON
        if Cue.BY in cues and (hit.first - position < 3 or Cue.ON not in cues):
            return Cue.BY
        if Cue.IN in cues and Cue.DETERMINER not in cues and Cue.PLACE_NOUN not in cues:
            return None
    return None


def _civilians(reading: Reading, hits: Sequence[ActorHit], triggers: Sequence[Mark]) -> ActorHit | None:
    """Civilians or their places as the target, with the country an adjective gives them."""
    if not triggers:
        return None
    for mark in reading.of(Cue.CIVILIAN):
        if any(hit.first <= mark.first < hit.last for hit in hits):
            continue
        states = (
            near for near in reading.of(Cue.STATE) if 0 <= mark.first - near.last < 1 or 0 <= near.first - mark.last < 1
        )
        code = next((near.sign.code for near in states), None)
        return ActorHit(mark.first, mark.last, _civilians_of(code), bare=False)
    return None


def _people(reading: Reading) -> Iterator[ActorHit]:
    """The people killed in an attack on civilians who are called nothing else."""
    for mark in reading.of(Cue.PERSON):
        near = any(abs(fate.first - mark.first) <= _PEOPLE_WORDS for fate in reading.of(Cue.KILLED, Cue.INJURED))
        if near and not reading.at(mark.first, Cue.FORCE, Cue.ACTOR, Cue.GUN, Cue.KILLED, Cue.STATE):
            yield ActorHit(mark.first, mark.last, CIVILIANS, bare=False)
            return


@lru_cache(maxsize=512)
def _civilians_of(code: str | None) -> Actor:
    return Actor(id=CIVILIANS.id, name=CIVILIANS.name, type=CIVILIANS.type, country=code)
