"""Which event type a word means in its sentence, and which words speak of the same happening."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from geo.events_apart import parted_by_days
from geo.events_attacked import crowd_clashes, done_by_crowd, hits_armed, hits_civilians, kills_people, tells_of_shots
from geo.events_beside import belongs_to_another, with_one_riot
from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.events_subjects import are_freed_people, is_found, subjects
from geo.languages.pack import CUE, Cue
from geo.model import EVENT_TYPE, PART_KIND, PLACE_KIND, EventType

# From the most to the least specific: of several words for one happening, the first of these names it.
SPECIFIC: tuple[EventType, ...] = (
    EVENT_TYPE.CHEMICAL_WEAPON, EVENT_TYPE.SUICIDE_BOMBING, EVENT_TYPE.DRONE_STRIKE, EVENT_TYPE.AIR_STRIKE,
    EVENT_TYPE.GRENADE, EVENT_TYPE.BOMBING, EVENT_TYPE.SHELLING, EVENT_TYPE.ATTACK_ON_CIVILIANS, EVENT_TYPE.ARMED_CLASH,
    EVENT_TYPE.PROPERTY_DESTRUCTION,
)  # fmt: skip
REMOTE = frozenset(SPECIFIC[:7])
VIOLENT = frozenset(SPECIFIC) | {EVENT_TYPE.ABDUCTION, EVENT_TYPE.SEXUAL_VIOLENCE, EVENT_TYPE.WEAPONS_DISRUPTED}

# How far, in words, a weapon may stand from the word it explains.
_WEAPON_WORDS = 14.0
_CARRIER_WORDS = 6.0
_SHOT_WORDS = 9.0
# Words for different kinds of violence farther apart than this tell of two happenings.
_SAME_HAPPENING_WORDS = 12.0
# What is only seen (a column, a ruin) is told by labels of at most this many words; longer sentences mention it
# in passing. Chosen on the Ukraine part of the event texts: recall within 50 km .57 without such labels, .73 with.
_LABEL_WORDS = 18
_LABEL_SENTENCES = 3
# So few words lie between "without" and the deaths there were not.
_NONE_WORDS = 3
# So few words lie between "in response to" and what is answered: "the", "deadly".
_ANSWERED_WORDS = 4
# So many words name the sides between "exchanged" and "fire".
_EXCHANGED_WORDS = 6
# So few words lie between a strike and the meeting it hit.
_STRUCK_WORDS = 3
# So few words lie between "visited" and the traces that were seen.
_LOOKED_WORDS = 3
# So few words lie between "condemned" and what is condemned ("the deadly"), and between that and its place.
_JUDGED_WORDS = 4
# Where verbs come first, who condemns stands between.
_JUDGED_WORDS_VERB_FIRST = 9
_PLACED_WORDS = 4
# So few words lie between "stops" and what is stopped, "armed with" and the grenade.
_ENDED_WORDS = 4
_IN_HAND_WORDS = 4
_AFTERMATH_WORDS = 2
_DATED_WORDS = 8
# So few words lie between "took" and the town: a date, "the station of".
_TAKEN_WORDS = 8
_BRACKET_WORDS = 2
# So few words lie between a town and its passive verb, and between "was" and "taken".
_SUBJECT_WORDS = 3
# So few words lie between "retook" and "the airport", between "the train" and "was stopped".
_GROUND_WORDS = 2
_HALTED_WORDS = 4
_PASSIVE_WORDS = 3
_CLAUSE_SIGNS = frozenset(",;:،؛")
# How far, in words, those who were killed stand from the word that says so.
_VICTIM_WORDS = 6.0
# So few words lie between the bomb and whom it wounded.
_WOUNDING_WORDS = 3.0
# "L'attentat a": a phrase of so many words says no more than the noun.
_OUTRAGE_WORDS = 2
# "Gunmen and suicide bombers": so many words stand between them.
_LISTED_WORDS = range(1, 4)
# So few words lie between the people and what is said of them.
_SHOT_PEOPLE_WORDS = 3
# So few words lie between "shot down" and the drones: where verbs come first, who did it, and how many.
_DOWNED_WORDS = 6
# So few words lie between aircraft and "were hit": "had".
_PLANE_WORDS = 2
# So few words lie between gunmen and "struck", a drone and "had fired".
_STRIKER_WORDS = 3
# So few words lie between an attack and "with drones".
_WITH_DRONES_WORDS = 2.0
# So few words lie between a country and "took".
_TAKER_WORDS = 4
# So few words lie between a missile and the word that it came down.
_DOWN_WORDS = 6
TERRITORY = frozenset({EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY, EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY})
_TAKEN = {
    CUE.TAKE: EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY,
    CUE.RETAKE: EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY,
}
# What razes a house or a bridge is the deed, and the house what it hit.
_RAZING = frozenset({CUE.STRIKE, CUE.BLAST, CUE.BOMBARD})
_SEEN = frozenset({EVENT_TYPE.MILITARY_PRESENCE, EVENT_TYPE.PROPERTY_DESTRUCTION})
_WEAPONS: tuple[tuple[Cue, EventType], ...] = (
    (CUE.DRONE, EVENT_TYPE.DRONE_STRIKE), (CUE.AIR, EVENT_TYPE.AIR_STRIKE), (CUE.GROUND_FIRE, EVENT_TYPE.SHELLING),
    (CUE.EXPLOSIVE, EVENT_TYPE.BOMBING),
)  # fmt: skip
# What a crowd destroys, and how many words lie between the crowd and what it does.
_RAVAGED_WORDS = 4.0
_RAVAGED = frozenset({EVENT_TYPE.RIOT, EVENT_TYPE.PROPERTY_DESTRUCTION})
_FOUGHT = frozenset({EVENT_TYPE.ARMED_CLASH, EVENT_TYPE.PROPERTY_DESTRUCTION})
# What is done to protesters or by them, told in the same sentence as they are.
# A crowd that does this riots.
_OF_CROWDS = frozenset(
    {EVENT_TYPE.ARMED_CLASH, EVENT_TYPE.ATTACK_ON_CIVILIANS, EVENT_TYPE.PROPERTY_DESTRUCTION,
     EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY}
)  # fmt: skip
_UPON_PEOPLE = VIOLENT | {EVENT_TYPE.ARREST, EVENT_TYPE.RIOT}
# Whoever suffered these is named by it long after.
_KNOWN_BEFORE = frozenset({EVENT_TYPE.ABDUCTION, EVENT_TYPE.ARREST}) | TERRITORY
_ARMED = (CUE.FORCE, CUE.ACTOR, CUE.GUN, CUE.TERROR, CUE.GROUP_NOUN, CUE.EQUIPMENT)
_NO_NOUN = (CUE.IN, CUE.ON, CUE.FROM, CUE.TO, CUE.BY, CUE.OF, CUE.AND, CUE.NUMBER, CUE.AT_LEAST, CUE.PASSIVE)
# A meeting, patrol, march or aid convoy can be what is attacked.
_STRUCK_AT = frozenset(
    {EVENT_TYPE.DIPLOMACY, EVENT_TYPE.MILITARY_PRESENCE, EVENT_TYPE.PROTEST, EVENT_TYPE.HUMANITARIAN}
)  # fmt: skip
# So few words lie between "freed" and the hostages.
_FREED_WORDS = 7.0
# So few words lie between "attacked" and who is attacked.
_OBJECT_WORDS = 5
# So few words lie between "the group" and "had killed".
_KILLER_WORDS = 4
# So few words lie between people and "freed".
_FREED_PEOPLE_WORDS = 2
# So few words lie between fighters and "driven out".
_DRIVEN_WORDS = 6
# What can be stopped.
_GOES_ON = frozenset({EVENT_TYPE.ARMED_CLASH, EVENT_TYPE.AIR_STRIKE, EVENT_TYPE.SHELLING, EVENT_TYPE.PROTEST})
# A phrase of so many words says by itself that there are forces: "called up reservists".
_PHRASE_WORDS = 3
_ARRIVING = frozenset({EVENT_TYPE.HUMANITARIAN, EVENT_TYPE.MILITARY_PRESENCE})
_NEEDS_FORCE = frozenset({EVENT_TYPE.MILITARY_PRESENCE, EVENT_TYPE.BASE_ESTABLISHED})


@dataclass(slots=True, unsafe_hash=True, kw_only=True)
class Happening:
    """What one or more words of a sentence say happened; `open_type`: the sentence leaves the exact kind open.

    `from_deaths`: only deaths are told. Not to be changed, as are all values of the sentences' happenings; frozen ones
    take three times as long to make.
    """

    event_type: EventType
    open_type: bool
    marks: tuple[Mark, ...]
    # "hit were the port and the station": something only after a sentence that tells of a strike
    leans: bool = False
    from_deaths: bool = False

    @property
    def violent(self) -> bool:
        """Whether people or things are attacked."""
        return self.event_type in VIOLENT


def find_happenings(reading: Reading) -> list[Happening]:
    """The happenings of the sentence in text order, each with all the words that speak of it."""
    marks = [
        mark
        for mark in reading.trigger_marks
        if not (_is_answered(mark, reading) or _is_judged(mark, reading) or _is_over(mark, reading))
    ]
    units = [unit for mark in marks if (unit := _unit(mark, reading)) is not None]
    if not units:
        return []
    units = [
        unit for unit in units
        if not (
            _is_struck_meeting(unit, units) or _is_looked_at(unit, reading) or _is_beside(unit, units, reading)
            or _only_arrives(unit, units, reading) or belongs_to_another(unit, units, reading)
            or _comes_of_downing(unit, units) or _is_downed(unit, units, reading)
            or _is_exchanged(unit, units, reading) or is_found(unit.marks[0], unit.event_type, reading)
        )
    ]  # fmt: skip
    if not all(is_seen(unit) for unit in units) or not _is_label(reading):
        units = [unit for unit in units if not is_seen(unit)]
    units = _without_aftermath(units, reading)
    groups: list[Happening] = []
    # what names its kind comes first, so that open words can join it
    for unit in sorted(units, key=lambda unit: (unit.open_type, unit.marks[0].first)):
        place = _same(unit, groups, reading)
        if place is None:
            groups.append(unit)
        else:
            groups[place] = _joined(groups[place], unit)
    groups = with_one_riot([_in_the_street(group, reading) for group in groups])
    return sorted(_without_bare_protests(groups, reading), key=lambda group: group.marks[0].first)


def _in_the_street(group: Happening, reading: Reading) -> Happening:
    """ "Clashes between protesters and police" are a riot, where no arms are told of; so is what a crowd attacks."""
    if group.event_type not in _OF_CROWDS or reading.has(CUE.GROUND_FIRE, CUE.EXPLOSIVE, CUE.AIR):
        return group
    unarmed = group.event_type is EVENT_TYPE.PROPERTY_DESTRUCTION or not reading.has(CUE.GUN)
    if unarmed and any(done_by_crowd(mark, reading) for mark in group.marks):
        return replace(group, event_type=EVENT_TYPE.RIOT)
    if group.event_type is not EVENT_TYPE.ARMED_CLASH:
        return group
    clash = all(mark.sign.cue is CUE.TRIGGER for mark in group.marks)
    protesters = any(
        mark.sign.actor is not None and mark.sign.actor.id == "role:protesters" for mark in reading.of(CUE.ACTOR)
    )
    protesters = protesters and not reading.has(CUE.GUN)
    if clash and (protesters or any(crowd_clashes(mark, reading) for mark in group.marks)):
        return replace(group, event_type=EVENT_TYPE.RIOT)
    return group


def _without_bare_protests(groups: Sequence[Happening], reading: Reading) -> list[Happening]:
    """The happenings without protests told by their people alone beside what these do or suffer.

    "Police fired at protesters" tells of the shots; protesters who burn something riot.
    """
    bare = [group for group in groups if is_bare_protest(group, reading)]
    others = [group for group in groups if group not in bare]
    if not bare or not any(other.event_type in _UPON_PEOPLE for other in others):
        return list(groups)
    return [
        replace(other, event_type=EVENT_TYPE.RIOT) if other.event_type is EVENT_TYPE.PROPERTY_DESTRUCTION else other
        for other in others
    ]


def is_bare_protest(group: Happening, reading: Reading) -> bool:
    """Whether a protest is told by its people alone."""
    protest = group.event_type is EVENT_TYPE.PROTEST
    return protest and all(reading.at(mark.first, CUE.ACTOR) for mark in group.marks)


def _is_struck_meeting(unit: Happening, units: Sequence[Happening]) -> bool:
    """ "A suicide attack on a meeting", "ambushed a patrol": what was hit, where the deed is named right before."""
    if unit.event_type not in _STRUCK_AT:
        return False
    first = unit.marks[0].first
    return any(0 <= first - mark.last < _STRUCK_WORDS for other in units if other.violent for mark in other.marks)


def _is_beside(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "A patrol came under fire": forces named by a noun are there already when people fight or take a town."""
    if unit.event_type is not EVENT_TYPE.MILITARY_PRESENCE or not reading.at(unit.marks[0].first, CUE.FORCE):
        return False
    deeds = [other for other in units if other.violent or other.event_type in TERRITORY]
    moves = unit.marks[0].last - unit.marks[0].first > 1
    return any(
        not moves or reading.joined(*sorted((unit.marks[0].first, mark.first))) for one in deeds for mark in one.marks
    )


def _only_arrives(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Dos camiones con alimentos llegaron a Rafah", "soldats ont débarqué": help or forces, nobody who would talk."""
    if unit.event_type is not EVENT_TYPE.DIPLOMACY or reading.has(CUE.OFFICIAL, CUE.NEGOTIATION):
        return False
    first = unit.marks[0].first
    return any(other.event_type in _ARRIVING and other.marks[0].first < first for other in units if not is_seen(other))


def _comes_of_downing(unit: Happening, units: Sequence[Happening]) -> bool:
    """ "Shot down a jet, which led to the death of its pilot": the jet was struck, and strikes nobody."""
    if unit.event_type is not EVENT_TYPE.AIR_STRIKE or any(mark.sign.cue is not CUE.HIT for mark in unit.marks):
        return False
    first = unit.marks[0].first
    return any(other.event_type is EVENT_TYPE.WEAPONS_DISRUPTED and other.marks[0].first < first for other in units)


def _is_downed(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "أسقطت 33 مسيرة أوكرانية": where verbs come first, drones behind the word that they were shot down."""
    if unit.event_type is not EVENT_TYPE.DRONE_STRIKE or not reading.pack.events.verb_first:
        return False
    downed = [mark for other in units if other.event_type is EVENT_TYPE.WEAPONS_DISRUPTED for mark in other.marks]
    return any(0 <= unit.marks[0].first - mark.last < _DOWNED_WORDS for mark in downed)


def _is_exchanged(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "تبادل الجانبان إطلاق النار": the shots of both sides, behind the word for their clash."""
    first = unit.marks[0].first
    return unit.event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and any(
        other.event_type is EVENT_TYPE.ARMED_CLASH
        and reading.at(mark.first, CUE.EXCHANGED) is not None
        and 0 < first - mark.first <= _EXCHANGED_WORDS
        for other in units
        for mark in other.marks
    )


def _is_looked_at(unit: Happening, reading: Reading) -> bool:
    """ "Visited the mass graves in Bucha": the traces of a deed that was told before are what the guests saw."""
    first = unit.marks[0].first
    return unit.violent and any(0 <= first - mark.last < _LOOKED_WORDS for mark in reading.of(CUE.VISITED))


def _is_answered(mark: Mark, reading: Reading) -> bool:
    """ "In response to the massacre": something told before, which the sentence gives neither date nor place."""
    return reading.answered(mark.first, _ANSWERED_WORDS) and not _is_dated(mark, reading)


def _is_judged(mark: Mark, reading: Reading) -> bool:
    """ "Cairo condemned the attack": told before, unless the sentence says where it happened right behind."""
    if any(claim.first <= mark.first < claim.last and _is_none(claim, reading) for claim in reading.of(CUE.CLAIM)):
        return True  # "no group claimed the attack"
    near = _JUDGED_WORDS_VERB_FIRST if reading.pack.events.verb_first else _JUDGED_WORDS
    words = [word for word in reading.of(CUE.JUDGED) if 0 <= mark.first - word.last < near]
    if not words or any(first - mark.last in range(_PLACED_WORDS) for first, _, _ in reading.place_tokens):
        return False
    return _CLAUSE_SIGNS.isdisjoint(reading.between(words[-1].last - 1, mark.first))


def _without_aftermath(units: list[Happening], reading: Reading) -> list[Happening]:
    """The units without "the massacre" of "two weeks after the massacre", where the sentence tells of another."""
    kept = [unit for unit in units if not is_aftermath(unit.marks[0], reading) or _is_dated(unit.marks[0], reading)]
    if any(unit.event_type in VIOLENT for unit in kept):
        return kept
    if not any(unit.event_type in TERRITORY for unit in kept):
        return units
    # "took the town after heavy fighting"
    return [unit for unit in units if unit in kept or unit.event_type is not EVENT_TYPE.ARMED_CLASH]


def _is_dated(mark: Mark, reading: Reading) -> bool:
    """Whether a day follows in the same clause: "since the bombing of the embassy in August 1998"."""
    return any(
        0 <= first - mark.last <= _DATED_WORDS
        and not any("," in reading.between(place, place + 1) for place in range(mark.last - 1, first))
        for first, _, _ in reading.date_tokens
    )


def is_aftermath(mark: Mark, reading: Reading) -> bool:
    """Whether "after the" stands right before the word."""
    return any(0 <= mark.first - word.last < _AFTERMATH_WORDS for word in reading.of(CUE.AFTERMATH))


def _is_over(mark: Mark, reading: Reading) -> bool:
    """ "Stops the fighting", "armed with grenades": what has ended, or is only carried."""
    if mark.sign.event_type is EVENT_TYPE.ARMED_CLASH and reading.before(mark.first, CUE.WITHOUT):
        return True  # "took it without a fight"
    if mark.sign.event_type is EVENT_TYPE.GRENADE:
        return any(0 <= mark.first - word.last < _IN_HAND_WORDS for word in reading.of(CUE.WEAPON_IN_HAND))
    if mark.sign.event_type not in _GOES_ON:
        return False
    dated = [range(first, last) for first, last, _ in reading.date_tokens]
    return any(
        0 <= mark.first - word.last < _ENDED_WORDS or 0 <= word.first - mark.last < 1
        for word in reading.of(CUE.ENDED)
        if not any(word.first in stretch for stretch in dated)  # "at the end of May"
        and not goes_on(reading, word.first)
    )


def goes_on(reading: Reading, position: int) -> bool:
    """ "Не утихают бои", "the fighting has not stopped": "not" right before the end of something denies the end."""
    return reading.at(position, CUE.ENDED) is not None and reading.before(position, CUE.NEGATION) is not None


def is_seen(happening: Happening) -> bool:
    """Whether only equipment or damage is seen."""
    return happening.event_type in _SEEN and all(
        mark.sign.cue in {CUE.EQUIPMENT, CUE.DAMAGE} for mark in happening.marks
    )


def _is_label(reading: Reading) -> bool:
    """Whether the sentence is a short label, a headline or a caption-like text of its own, and nobody speaks in it."""
    words = reading.sentence.last_token - reading.sentence.first_token
    alone = reading.sentence.kind is PART_KIND.TITLE or len(reading.document.sentences) <= _LABEL_SENTENCES
    return alone and words <= _LABEL_WORDS and not reading.has(CUE.SPEECH)


def _unit(mark: Mark, reading: Reading) -> Happening | None:
    found = _type_of(mark, reading)
    if found is None:
        return None
    event_type, open_type = found
    leans = open_type and mark.sign.cue in {CUE.HIT, CUE.DAMAGE} and event_type is not EVENT_TYPE.PROPERTY_DESTRUCTION
    return Happening(event_type=event_type, open_type=open_type, marks=(mark,), leans=leans)


def _type_of(mark: Mark, reading: Reading) -> tuple[EventType, bool] | None:
    """The type of one word, and whether the sentence leaves it open; None when it triggers nothing here."""
    words, cue = reading.pack.events, mark.sign.cue
    weapon = weapon_type(mark.first, reading)
    if cue is CUE.TRIGGER:
        return _explicit_type(mark, reading)
    if cue is CUE.RETAKE and are_freed_people(mark, reading):
        return None
    if cue in _TAKEN:
        return (_TAKEN[cue], False) if _takes_a_town(mark, reading) or _is_taken(mark, reading) else None
    if cue is CUE.SET_UPON and not _is_armed_attack(reading):
        return None
    if reading.has(CUE.ACCIDENT) and weapon is None:
        return None
    if cue is CUE.HIT and _is_plane_hit(mark, reading):
        return EVENT_TYPE.WEAPONS_DISRUPTED, False
    if cue is CUE.HIT:
        near = weapon_type(mark.first, reading, _SHOT_WORDS + _date_words(mark, reading))
        if near is EVENT_TYPE.AIR_STRIKE and not _is_carrier(mark, reading):
            near = weapon = EVENT_TYPE.SHELLING if reading.nearest(mark.first, CUE.GROUND_FIRE) <= _SHOT_WORDS else None
        if near is EVENT_TYPE.AIR_STRIKE and reading.has(CUE.ACCIDENT):
            return None
        if near is None:
            return (words.strike, True) if _is_struck(mark, reading) else None
        return weapon or near, False
    if cue is CUE.FORCES_ACTIVE:
        return _active_type(mark, reading)
    if cue is CUE.EQUIPMENT:
        return EVENT_TYPE.MILITARY_PRESENCE, True
    if cue is CUE.DAMAGE:
        struck = weapon_type(mark.first, reading, _CARRIER_WORDS, before=True)
        if struck is None and reading.at(mark.first, CUE.STRUCK) and not _is_label(reading):
            return words.strike, True  # "two houses were damaged": by the strike the sentence before tells of
        return (struck, False) if struck is not None else (EVENT_TYPE.PROPERTY_DESTRUCTION, True)
    if cue is CUE.BLAST:
        return weapon or EVENT_TYPE.BOMBING, weapon is None
    if cue is CUE.STRIKE:
        if weapon is None and _by_gunmen(mark, reading):
            return _attack_type(mark, weapon, reading)
        return weapon or words.strike, weapon is None
    if cue is CUE.BOMBARD:
        bomb = (
            EVENT_TYPE.SHELLING
            if weapon is EVENT_TYPE.SHELLING
            else EVENT_TYPE.AIR_STRIKE
            if weapon is EVENT_TYPE.AIR_STRIKE
            else None
        )
        return bomb or words.bombard, bomb is None
    return _attack_type(mark, weapon, reading)


def _is_struck(mark: Mark, reading: Reading) -> bool:
    """ "Hit were the port and the station", "a compound in Erbil was hit"."""
    return any(word.first <= mark.first < word.last for word in reading.of(CUE.STRUCK))


def _is_plane_hit(mark: Mark, reading: Reading) -> bool:
    """ "Two military planes had been hit": the aircraft stands right before the passive, and nobody else is struck."""
    passive = reading.before(mark.first, CUE.PASSIVE)
    if passive is None or reading.pack.script != "Latn":
        return False
    near = range(passive.first - _PLANE_WORDS, passive.first)
    return any(plane.last - 1 in near for plane in reading.of(CUE.AIR)) and not reading.has(CUE.BY, CUE.KILLED)


def _by_gunmen(mark: Mark, reading: Reading) -> bool:
    """ "Militants struck the resort", "the gang that struck Paris": no aircraft and no guns, but people with arms."""
    near = range(mark.first - _STRIKER_WORDS, mark.first)
    return any(word.last - 1 in near for word in reading.of(CUE.GUN, CUE.TERROR, CUE.GROUP_NOUN))


def _takes_a_town(mark: Mark, reading: Reading) -> bool:
    """ "Took Jarabulus", "ont pris la gare de Kherson": somebody armed, and a town as what is taken."""
    if not reading.has(CUE.FORCE, CUE.ACTOR) and not _is_taken_by_state(mark, reading):
        return False
    dated = sum(last - first for first, last, _ in reading.date_tokens if first >= mark.last)
    if reading.pack.events.verb_bracket and _closes_bracket(mark, reading):
        return True
    if mark.sign.cue is CUE.RETAKE and _names_ground(mark, reading):
        return True
    return any(
        0 <= first - mark.last <= _TAKEN_WORDS + dated
        and item.place is not None
        and item.place.kind is PLACE_KIND.SETTLEMENT
        and item.mention.accepted
        and not any(
            reading.at(position, CUE.IN, CUE.FROM, CUE.TO, CUE.BY) and not reading.at(position, CUE.OF, CUE.DETERMINER)
            for position in range(mark.last, first)
            if not any(begin <= position < end for begin, end, _ in reading.date_tokens)
        )
        for first, _, item in reading.place_tokens
    )


def _is_taken_by_state(mark: Mark, reading: Reading) -> bool:
    """ "Rusia aseguró haber tomado Chasiv Yar": the name of a country right before the verb, without a preposition."""
    return any(
        0 <= mark.first - last <= _TAKER_WORDS
        and item.place is not None
        and item.place.kind is PLACE_KIND.COUNTRY
        and item.mention.accepted
        and reading.before(first, CUE.IN, CUE.FROM, CUE.TO, CUE.BY, CUE.ON, CUE.OF) is None
        and reading.joined(last - 1, mark.first)
        for first, last, item in reading.place_tokens
    )


def _names_ground(mark: Mark, reading: Reading) -> bool:
    """ "Ont repris l'aéroport", "recuperaron el hotel": ground without a name of its own, right behind the verb."""
    return any(0 <= noun.first - mark.last < _GROUND_WORDS for noun in reading.of(CUE.TOWN_NOUN, CUE.FACILITY_NOUN))


def _is_taken(mark: Mark, reading: Reading) -> bool:
    """ "Konna avait été libérée", "Tikrit fue tomada": the town stands before a passive verb, in the same clause."""
    verbs = [verb.first for verb in reading.of(CUE.PASSIVE) if 0 < mark.first - verb.first <= _PASSIVE_WORDS]
    if not verbs:
        return False
    return any(
        0 <= verbs[0] - last < _SUBJECT_WORDS
        and item.place is not None
        and item.place.kind is PLACE_KIND.SETTLEMENT
        and item.mention.accepted
        and reading.before(first, CUE.IN, CUE.FROM, CUE.TO, CUE.BY, CUE.ON) is None
        and "," not in reading.between(last if last == verbs[0] else last - 1, mark.first)
        for first, last, item in subjects(reading, verbs[0])
    )


def _is_armed_attack(reading: Reading) -> bool:
    """Whether somebody armed is named, or somebody suffers: "swooped on" is said of shoppers and critics as well."""
    groups = any(
        mark.sign.actor is not None and mark.sign.actor.id.startswith("group:") for mark in reading.of(CUE.ACTOR)
    )
    return groups or reading.has(CUE.GUN, CUE.TERROR, CUE.GROUP_NOUN, CUE.KILLED, CUE.INJURED)


def _closes_bracket(mark: Mark, reading: Reading) -> bool:
    """ "Hatte am Donnerstag Gharyan besetzt": the town stands right before the participle, without a preposition."""
    return any(
        0 <= mark.first - last < _BRACKET_WORDS
        and item.place is not None
        and item.place.kind is PLACE_KIND.SETTLEMENT
        and item.mention.accepted
        and reading.before(first, CUE.IN, CUE.FROM, CUE.TO, CUE.BY, CUE.ON) is None
        for first, last, item in reading.place_tokens
    )


def _date_words(mark: Mark, reading: Reading) -> int:
    """How many words a date right after the word takes: "fired in the night to Wednesday ten missiles"."""
    return sum(last - first for first, last, _ in reading.date_tokens if 0 <= first - mark.last <= 1)


def _explicit_type(mark: Mark, reading: Reading) -> tuple[EventType, bool] | None:
    event_type = mark.sign.event_type
    if event_type is None or _is_attribute(mark, reading):
        return None
    if event_type is EVENT_TYPE.ABDUCTION and mark.last - mark.first == 1 and _is_freed(mark, reading):
        return None
    if event_type is EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY and _frees_people(mark, reading):
        return None
    if event_type is EVENT_TYPE.HUMANITARIAN and _drives_fighters_out(mark, reading):
        return EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY, False
    carrier = reading.at(mark.first, CUE.CARRIER) is not None
    if event_type is EVENT_TYPE.SUICIDE_BOMBING and carrier and reading.before(mark.first, CUE.AIR, CUE.STATE):
        return EVENT_TYPE.AIR_STRIKE, False  # "American bombers struck"
    if event_type is EVENT_TYPE.SUICIDE_BOMBING and _beside_gunmen(mark, reading):
        return EVENT_TYPE.ATTACK_ON_CIVILIANS, False
    if event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and reading.has(CUE.CLAIM) and not reading.has(CUE.KILLED):
        return event_type, True  # "nobody has claimed the outrage": the sentence before may name its kind
    if event_type is EVENT_TYPE.SHELLING and (carried := _carried(mark, reading)) is not None:
        return carried, False
    if event_type is EVENT_TYPE.BOMBING and reading.before(mark.first, CUE.GROUND_FIRE) is not None:
        return EVENT_TYPE.SHELLING, False  # "a mortar bomb exploded"
    if event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and _is_aircraft(mark, reading):
        return EVENT_TYPE.WEAPONS_DISRUPTED, False
    if event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and tells_of_shots(mark, reading) and hits_armed(mark, reading):
        return EVENT_TYPE.ARMED_CLASH, True
    if event_type is EVENT_TYPE.ARMED_CLASH and hits_civilians(mark, reading):
        return EVENT_TYPE.ATTACK_ON_CIVILIANS, False
    # "détruit en vol", "air defences intercepted it", "found three rifles"
    told = mark.last - mark.first > 1 or reading.has(CUE.FORCE) or reading.at(mark.first, CUE.GUN) is not None
    if event_type is EVENT_TYPE.WEAPONS_DISRUPTED and _comes_down(mark, reading):
        return None
    if event_type is EVENT_TYPE.WEAPONS_DISRUPTED and weapon_type(mark.first, reading) is None:
        if reading.has(CUE.ACCIDENT):
            return None  # "a tremor brought down houses"
        if _upon_people(mark, reading) or kills_people(mark, reading):
            return EVENT_TYPE.ATTACK_ON_CIVILIANS, False
        if not told:
            return None
    if event_type is EVENT_TYPE.ARREST and _is_halted(mark, reading):
        return None
    if event_type is EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY and are_freed_people(mark, reading):
        return None
    entered = any(reading.at(place, CUE.ENTRY) for place in range(mark.first, mark.last))
    if event_type in TERRITORY and entered and not reading.has(*_ARMED):
        return None  # "les camions d'aide sont entrés dans la ville"
    if event_type is EVENT_TYPE.PROPERTY_DESTRUCTION:
        if reading.has(CUE.ACCIDENT) and weapon_type(mark.first, reading) is None:
            return None
        struck = weapon_type(mark.first, reading, _SHOT_WORDS)
        if struck in {EVENT_TYPE.AIR_STRIKE, EVENT_TYPE.DRONE_STRIKE, EVENT_TYPE.SHELLING}:
            return struck, False  # "jets demolished the tower with three missiles"
    plain = mark.last - mark.first < _PHRASE_WORDS
    if (
        event_type in _NEEDS_FORCE
        and plain
        and not reading.has(CUE.FORCE, CUE.EQUIPMENT, CUE.GROUND_FIRE, CUE.AIR, CUE.ACTOR, CUE.DRONE, CUE.CARRIER)
    ):
        return None
    return event_type, event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and _is_known_outrage(mark, reading)


def _frees_people(mark: Mark, reading: Reading) -> bool:
    """ "Hunderte Häftlinge wurden befreit", "befreiten die Geiseln": people right beside the word, and no town."""
    if reading.at(mark.first, CUE.FREED) is None:
        return False
    places = [place for first, last, _ in reading.place_tokens for place in (first, last)]
    return any(
        (0 <= mark.first - who.last <= _FREED_PEOPLE_WORDS or 0 <= who.first - mark.last <= _FREED_PEOPLE_WORDS)
        and not any(min(who.first, mark.first) < place < max(who.last, mark.last) for place in places)
        for who in reading.of(CUE.PERSON, CUE.CIVILIAN)
        if not reading.at(who.first, CUE.FORCE, CUE.GUN)
    )


def _drives_fighters_out(mark: Mark, reading: Reading) -> bool:
    """ "Die Rebellen seien aus der Stadt vertrieben": a word that is also said of people, and only fighters named."""
    if reading.at(mark.first, CUE.EXPELLED) is None or reading.has(CUE.CIVILIAN):
        return False
    armed = [*reading.of(CUE.GROUP_NOUN, CUE.TERROR, CUE.GUN)]
    armed += [one for one in reading.of(CUE.ACTOR) if one.sign.actor is not None and "group:" in one.sign.actor.id]
    return any(
        0 <= mark.first - one.last <= _DRIVEN_WORDS and reading.joined(one.last - 1, mark.first) for one in armed
    )


def _is_known_outrage(mark: Mark, reading: Reading) -> bool:
    """ "Bei dem Anschlag starben ...", "l'attentat a fait ...": which one stands in the sentence before."""
    alone = mark.last - mark.first <= _OUTRAGE_WORDS and reading.at(mark.first, CUE.OUTRAGE) is not None
    if not alone or reading.before(mark.first, CUE.ARTICLE_ONE) is not None:
        return False
    return reading.before(mark.first, CUE.DETERMINER) is not None


def _is_halted(mark: Mark, reading: Reading) -> bool:
    """ "Le train a été arrêté", "el tren quedó detenido": a vehicle right before, and nobody in it."""
    near = range(mark.first - _HALTED_WORDS, mark.first)
    return any(word.first in near for word in reading.of(CUE.VEHICLE)) and not reading.has(CUE.PERSON)


def _beside_gunmen(mark: Mark, reading: Reading) -> bool:
    """ "Gunmen and suicide bombers killed 129": several kinds of attackers, of whom not all blew themselves up."""
    return any(
        max(other.first - mark.last, mark.first - other.last) in _LISTED_WORDS
        and any(min(mark.last, other.last) <= word.first < max(mark.first, other.first) for word in reading.of(CUE.AND))
        for other in reading.of(CUE.GUN)
    )


def _is_aircraft(mark: Mark, reading: Reading) -> bool:
    """ "Deux hélicoptères ont été abattus": what was shot down stands right before, and is nobody."""
    planes = any(0 <= mark.first - plane.last <= 1 for plane in reading.of(CUE.AIR, CUE.DRONE))
    return planes and any(mark.first <= fate.first < mark.last for fate in reading.of(CUE.KILLED))


def _comes_down(mark: Mark, reading: Reading) -> bool:
    """ "Un missile s'est abattu sur le marché": it was not shot down."""
    return any(0 <= word.first - mark.first <= _DOWN_WORDS for word in reading.of(CUE.CRASHED))


def _upon_people(mark: Mark, reading: Reading) -> bool:
    """ "Quatre-vingt-dix victimes ont été abattues": people are shot down as well, where no aircraft is named."""
    killed = any(mark.first <= fate.first < mark.last for fate in reading.of(CUE.KILLED))
    people = any(0 <= mark.first - person.last <= _SHOT_PEOPLE_WORDS for person in reading.of(CUE.PERSON, CUE.CIVILIAN))
    return killed and people


def _is_freed(mark: Mark, reading: Reading) -> bool:
    """ "The army freed four hostages": who is freed was taken before."""
    return reading.nearest(mark.first, CUE.FREED) <= _FREED_WORDS


def _is_attribute(mark: Mark, reading: Reading) -> bool:
    """ "A hijacked train", "die entführten Mädchen": a participle before its noun tells of something known."""
    if mark.sign.event_type not in _KNOWN_BEFORE or mark.last - mark.first > 1:
        return False
    endings = reading.pack.events.attribute_endings
    if not endings or not reading.document.tokens[mark.first].text.endswith(endings):
        return False
    return (
        mark.last < reading.sentence.last_token
        and reading.before(mark.first, CUE.DETERMINER, CUE.ARTICLE_ONE) is not None
        and reading.between(mark.last - 1, mark.last) == " "
        and reading.at(mark.last, *_NO_NOUN) is None
        and not any(first == mark.last for first, _, _ in [*reading.date_tokens, *reading.place_tokens])
    )


def _carried(mark: Mark, reading: Reading) -> EventType | None:
    """ "Shelling by warplanes": the carrier is named and the word itself names no gun or rocket.

    Or the carrier stands right before it: "a drone had fired three missiles".
    """
    near = range(mark.first - _STRIKER_WORDS, mark.first)
    for cue, event_type in _WEAPONS[:2]:
        if any(plane.last - 1 in near and reading.joined(plane.last - 1, mark.first) for plane in reading.of(cue)):
            return event_type
    own = any(mark.first <= other.first < mark.last for other in reading.of(CUE.GROUND_FIRE))
    by_air = not own and reading.nearest(mark.first, CUE.AIR) <= _CARRIER_WORDS
    return EVENT_TYPE.AIR_STRIKE if by_air else None


def _active_type(mark: Mark, reading: Reading) -> tuple[EventType, bool] | None:
    """Combat aircraft "in action" strike; other forces are present."""
    if reading.nearest(mark.first, CUE.AIR) <= _WEAPON_WORDS:
        return EVENT_TYPE.AIR_STRIKE, False
    return (EVENT_TYPE.MILITARY_PRESENCE, False) if reading.has(CUE.FORCE) else None


def _attack_type(mark: Mark, weapon: EventType | None, reading: Reading) -> tuple[EventType, bool]:
    if weapon is not None:
        return weapon, False
    if _upon_forces(mark, reading) or hits_armed(mark, reading):
        return EVENT_TYPE.ARMED_CLASH, True
    if reading.has(CUE.GUN, CUE.TERROR, CUE.CIVILIAN):
        return EVENT_TYPE.ATTACK_ON_CIVILIANS, True
    # "the Russian attack": the word itself may stand for forces
    if any(not mark.first <= force.first < mark.last for force in reading.of(CUE.FORCE)):
        return EVENT_TYPE.ARMED_CLASH, True
    return EVENT_TYPE.ATTACK_ON_CIVILIANS, True


def _upon_forces(mark: Mark, reading: Reading) -> bool:
    """ "Attacked a patrol with bursts of fire": the first people or forces behind the word are armed ones."""
    behind = [
        other
        for other in reading.of(CUE.FORCE, CUE.CIVILIAN, CUE.PERSON)
        if mark.last <= other.first < mark.last + _OBJECT_WORDS
        and not any(
            char in reading.between(place, place + 1) for place in range(mark.last - 1, other.first) for char in ",;:."
        )
    ]
    if not behind:
        return False
    first = min(other.first for other in behind)
    return not reading.at(first, CUE.CIVILIAN) and reading.at(first, CUE.FORCE) is not None


def _is_carrier(mark: Mark, reading: Reading) -> bool:
    """Whether aircraft strike and are not struck: they stand before the verb, after "by", or where verbs come first."""
    if reading.pack.events.verb_first:
        return True
    return any(
        plane.first <= mark.first or any(plane.first - 3 <= by.first < plane.first for by in reading.of(CUE.BY))
        for plane in reading.of(CUE.AIR)
    )


def weapon_type(
    position: int, reading: Reading, within: float = _WEAPON_WORDS, *, before: bool = False
) -> EventType | None:
    """The type of strike the nearest weapon means; the carrier (drone, aircraft) goes before what it drops.

    `before`: only weapons named before the position count.
    """
    for cue, event_type in _WEAPONS:
        for mark in reading.of(cue):
            if _is_march(mark, reading) or reading.in_idiom(mark):
                continue
            if (mark.first <= position or not before) and reading.distance(position, mark.first) <= within:
                return event_type
    return None


def _is_march(mark: Mark, reading: Reading) -> bool:
    """ "مسيرات العودة": Arabic writes drones like marches, where the word begins a phrase that says which."""
    return any(
        march.first == mark.first and march.last - march.first > 1 and march.sign.event_type is EVENT_TYPE.PROTEST
        for march in reading.trigger_marks
    )


def _same(unit: Happening, groups: Sequence[Happening], reading: Reading) -> int | None:
    """The number of the group that speaks of the same happening; None when there is none."""
    best: tuple[float, int] | None = None
    for number, group in enumerate(groups):
        gap = min(reading.distance(mine.first, other.first) for mine in unit.marks for other in group.marks)
        if _may_join(unit, group, gap, reading) and (best is None or gap < best[0]):
            best = (gap, number)
    return best[1] if best is not None else None


def _may_join(unit: Happening, group: Happening, gap: float, reading: Reading) -> bool:
    answered = [reading.answered(mark.first, _ANSWERED_WORDS) for mark in (unit.marks[0], group.marks[0])]
    if answered[0] != answered[1]:
        return False  # "bombed nine places in response to the massacre of 22 April in Pahalgam"
    razed = unit.event_type is EVENT_TYPE.PROPERTY_DESTRUCTION and group.event_type is not unit.event_type
    if not razed and parted_by_days(reading, unit.marks[0], group.marks):
        return False  # "the attack came four days after gunmen stormed a hotel"
    if unit.event_type is group.event_type:
        return True
    kinds = {unit.event_type, group.event_type}
    if kinds <= TERRITORY:  # "retook it a day after rebels had seized it" tells of two
        return gap <= _SAME_HAPPENING_WORDS and not _parted_by_after(unit.marks[0], group.marks[0], reading)
    if kinds <= set(SPECIFIC) and unit.marks[0] in group.marks:
        return True
    if group.event_type in TERRITORY and unit.open_type and unit.event_type is EVENT_TYPE.ARMED_CLASH:
        return gap <= _SAME_HAPPENING_WORDS  # "took the town after a surprise attack"
    if unit.open_type and group.event_type is EVENT_TYPE.RIOT:
        return gap <= _SAME_HAPPENING_WORDS  # "the crowd attacked embassies and set tyres on fire"
    if kinds == _RAVAGED:
        return gap <= _RAVAGED_WORDS  # "the crowd set the town hall on fire"
    if not kinds <= set(SPECIFIC):
        return False
    if kinds == _FOUGHT and not reading.joined(*sorted((unit.marks[0].first, group.marks[-1].first))):
        return False  # "where the two sides fought, a synagogue was torched"
    if unit.open_type or EVENT_TYPE.PROPERTY_DESTRUCTION in kinds:
        return True
    if EVENT_TYPE.ARMED_CLASH in kinds:
        # "atacaron con drones una base militar"
        return (
            EVENT_TYPE.DRONE_STRIKE in kinds
            and gap <= _WITH_DRONES_WORDS
            and not _coordinated(unit.marks, group.marks, reading)
        )
    if gap > _SAME_HAPPENING_WORDS:
        return False
    return EVENT_TYPE.ATTACK_ON_CIVILIANS in kinds or not _coordinated(unit.marks, group.marks, reading)


def _parted_by_after(one: Mark, other: Mark, reading: Reading) -> bool:
    """Whether a clause that begins with "after" lies between two words."""
    first, second = sorted((one, other))
    return any(first.last <= after.first < second.first for after in reading.of(CUE.AFTER))


def _coordinated(mine: Iterable[Mark], others: Sequence[Mark], reading: Reading) -> bool:
    """Whether the two kinds are listed side by side: "air strikes and artillery fire"."""
    for one in mine:
        for other in others:
            first, second = sorted((one, other))
            if second.first - first.last <= 3 and any(
                first.last <= mark.first < second.first for mark in reading.of(CUE.AND)
            ):
                return True
    return False


def _joined(group: Happening, unit: Happening) -> Happening:
    marks = tuple(sorted({*group.marks, *unit.marks}))
    if unit.event_type is group.event_type:
        leans = group.leans and unit.leans
        return replace(group, marks=marks, open_type=group.open_type and unit.open_type, leans=leans)
    struck = group.event_type is EVENT_TYPE.PROPERTY_DESTRUCTION and any(
        mark.sign.cue in _RAZING for mark in unit.marks
    )
    if struck and unit.event_type in REMOTE:
        # "the strike razed a hangar": what strike may stand in the sentence before
        return replace(group, event_type=unit.event_type, open_type=unit.open_type, marks=marks)
    if unit.open_type != group.open_type:
        known = group if unit.open_type else unit
        return Happening(event_type=known.event_type, open_type=False, marks=marks)
    if group.event_type in TERRITORY:
        return replace(group, marks=marks)
    if {group.event_type, unit.event_type} == _RAVAGED:
        return Happening(event_type=EVENT_TYPE.RIOT, open_type=False, marks=marks)
    kind = min(group.event_type, unit.event_type, key=SPECIFIC.index)
    return Happening(event_type=kind, open_type=group.open_type, marks=marks)


def _is_none(mark: Mark, reading: Reading) -> bool:
    """Whether nobody is said to be killed: "without deaths", "sans faire de mort"."""
    return any(0 <= mark.first - word.last < _NONE_WORDS for word in reading.of(CUE.NEGATION))


def _only_struck(reading: Reading) -> bool:
    """ "A marine died when the rebels hit a helicopter": the aircraft is what was hit, not what hit."""
    hits = list(reading.of(CUE.HIT))
    return bool(hits) and not any(_is_carrier(mark, reading) for mark in hits)


def killing(reading: Reading, deaths: Sequence[Mark], *, armed: bool) -> Happening | None:
    """What deaths alone tell of: a strike if a weapon is named, an attack if the killers are armed; else nothing.

    Soldiers or fighters who are killed fell in a fight.
    """
    deaths = [mark for mark in deaths if not _is_none(mark, reading)]
    if not deaths or (reading.has(CUE.ACCIDENT) and weapon_type(deaths[0].first, reading) is None):
        return None
    weapon = weapon_type(deaths[0].first, reading)
    if weapon is EVENT_TYPE.AIR_STRIKE and reading.has(CUE.ACCIDENT):
        return None  # "a helicopter crashed near Jolfa, killing eight"
    if weapon is EVENT_TYPE.AIR_STRIKE and _only_struck(reading):
        weapon = None
    if weapon is not None:
        return Happening(event_type=weapon, open_type=False, marks=(deaths[0],), from_deaths=True)
    if _gunmen_fell(deaths[0], reading) or hits_armed(deaths[0], reading):
        return Happening(event_type=EVENT_TYPE.ARMED_CLASH, open_type=True, marks=(deaths[0],), from_deaths=True)
    fighters = reading.nearest(deaths[0].first, CUE.FORCE) <= _VICTIM_WORDS
    people = any(
        not reading.at(mark.first, CUE.FORCE, CUE.ACTOR)
        and reading.distance(mark.first, deaths[0].first) <= _VICTIM_WORDS
        for mark in reading.of(CUE.PERSON, CUE.CIVILIAN)
    )
    if (
        reading.has(CUE.GUN, CUE.TERROR)
        or armed
        or _by_group(deaths[0], reading)
        or (people and reading.has(CUE.FORCE))
    ):
        return Happening(
            event_type=EVENT_TYPE.ATTACK_ON_CIVILIANS, open_type=True, marks=(deaths[0],), from_deaths=True
        )
    if _protesters_fell(deaths[0], reading):
        return Happening(
            event_type=EVENT_TYPE.ATTACK_ON_CIVILIANS, open_type=True, marks=(deaths[0],), from_deaths=True
        )
    if fighters:
        return Happening(event_type=EVENT_TYPE.ARMED_CLASH, open_type=True, marks=(deaths[0],), from_deaths=True)
    return None


def wounding(reading: Reading, wounded: Sequence[Mark]) -> Happening | None:
    """ "The bomb wounded 20": the weapon stands right before the word that says whom it hurt; else nothing."""
    for mark in wounded:
        weapon = weapon_type(mark.first, reading, _WOUNDING_WORDS, before=True)
        if weapon not in {None, EVENT_TYPE.AIR_STRIKE} and not _is_none(mark, reading):
            return Happening(event_type=weapon, open_type=False, marks=(mark,), from_deaths=True)
    return None


def _gunmen_fell(death: Mark, reading: Reading) -> bool:
    """ "The army killed 12 gunmen": they are counted right behind the word, by nobody's hand, and no one else is."""
    if reading.has(CUE.CIVILIAN):
        return False
    counted = {number.last for number in reading.of(CUE.NUMBER, CUE.VAGUE)}
    return any(
        (gun.first in counted or reading.document.tokens[gun.first - 1].text.isdecimal())
        and 0 < gun.first - death.last < _VICTIM_WORDS
        and not any(death.last <= by.first < gun.first for by in reading.of(CUE.BY, CUE.FROM))
        for gun in reading.of(CUE.GUN, CUE.TERROR)
    )


def _protesters_fell(death: Mark, reading: Reading) -> bool:
    """ "Another protester had been killed": whoever dies protesting was attacked."""
    return any(
        mark.sign.actor is not None
        and mark.sign.actor.id == "role:protesters"
        and reading.distance(mark.first, death.first) <= _VICTIM_WORDS
        for mark in reading.of(CUE.ACTOR)
    )


def _by_group(death: Mark, reading: Reading) -> bool:
    """ "The same group had killed thirty people": an armed group right before the word."""
    return any(0 <= death.first - noun.last <= _KILLER_WORDS for noun in reading.of(CUE.GROUP_NOUN))
