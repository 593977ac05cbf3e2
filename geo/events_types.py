"""Which event type a word means in its sentence, and which words speak of the same happening."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from geo.events_apart import day_apart, parted_by_days
from geo.events_asides import is_occasion
from geo.events_attacked import crowd_clashes, done_by_crowd, tells_of_shots
from geo.events_backdrop import is_backdrop
from geo.events_beside import belongs_to_another, with_one_riot
from geo.events_happening import REMOTE, SPECIFIC, TERRITORY, VIOLENT, Happening, goes_on, is_seen
from geo.events_kinds import is_carrier, is_label, type_of
from geo.events_marks import Mark
from geo.events_purpose import is_only_meant, to_take_ground
from geo.events_reading import Reading
from geo.events_scenes import is_state, is_town
from geo.events_subjects import is_found
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE

# Words for different kinds of violence farther apart than this tell of two happenings.
_SAME_HAPPENING_WORDS = 12.0
# So few words lie between "without" and the deaths there were not.
_NONE_WORDS = 3
# So few words lie between "in response to" and what is answered: "the", "deadly".
_ANSWERED_WORDS = 4
# So many words name the sides between "exchanged" and "fire".
_EXCHANGED_WORDS = 6
# So few words lie between a strike and the meeting it hit.
_STRUCK_WORDS = 3
# So few words lie between "ambushed" and what "the convoy that carried" tells of.
_CARRIER_WORDS = 6
# So few words lie between "visited" and the traces that were seen.
_LOOKED_WORDS = 3
# So few words lie between "supporters" and the statesman they are for: "of the", "ousted".
_CROWD_OF_WORDS = 3
# So few words lie between "condemned" and what is condemned ("the deadly"), and between that and its place.
_JUDGED_WORDS = 4
# Where verbs come first, who condemns stands between.
_JUDGED_WORDS_VERB_FIRST = 9
_PLACED_WORDS = 4
# "The attack on a mosque in Quebec was condemned": so many words lie between the deed and what is said of it.
_JUDGED_LATER_WORDS = 12
# So few words lie between "stops" and what is stopped, "armed with" and the grenade.
_ENDED_WORDS = 4
_IN_HAND_WORDS = 4
_CARRIED = frozenset({EVENT_TYPE.GRENADE, EVENT_TYPE.SHELLING, EVENT_TYPE.BOMBING, EVENT_TYPE.SUICIDE_BOMBING})
_AFTERMATH_WORDS = 2
# So few words lie between who takes and the hostages.
_TAKER_WORDS = 6
# So few words lie between "hosted" and the protest.
_HOSTED_WORDS = 8
_DATED_WORDS = 8
_CLAUSE_SIGNS = frozenset(",;:،؛")
# So few words lie between "shot down" and the drones: where verbs come first, who did it, and how many.
_DOWNED_WORDS = 6
# So few words lie between an attack and "with drones".
_WITH_DRONES_WORDS = 2.0
# So few words lie between "buried" and the deed whose dead they are.
_MOURNED_WORDS = 9
# What razes a house or a bridge is the deed, and the house what it hit.
_RAZING = frozenset({CUE.STRIKE, CUE.BLAST, CUE.BOMBARD})
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
_BLOWN_UP = frozenset({EVENT_TYPE.SUICIDE_BOMBING, EVENT_TYPE.BOMBING})
_UPON_PEOPLE = VIOLENT | {EVENT_TYPE.ARREST, EVENT_TYPE.RIOT}
# A meeting, patrol, march or aid convoy can be what is attacked.
_STRUCK_AT = frozenset(
    {EVENT_TYPE.DIPLOMACY, EVENT_TYPE.MILITARY_PRESENCE, EVENT_TYPE.PROTEST, EVENT_TYPE.HUMANITARIAN}
)  # fmt: skip
# What can be stopped.
_GOES_ON = frozenset({EVENT_TYPE.ARMED_CLASH, EVENT_TYPE.AIR_STRIKE, EVENT_TYPE.SHELLING, EVENT_TYPE.PROTEST})
_ARRIVING = frozenset({EVENT_TYPE.HUMANITARIAN, EVENT_TYPE.MILITARY_PRESENCE})


# Told by who does or suffers it together with the verb, and what the verb alone tells of.
_SAME_VERB = frozenset(
    {(EVENT_TYPE.ATTACK_ON_CIVILIANS, EVENT_TYPE.ARMED_CLASH), (EVENT_TYPE.PROTEST, EVENT_TYPE.ARMED_CLASH)}
)
_SAME_DOER = {
    (EVENT_TYPE.MILITARY_PRESENCE, EVENT_TYPE.HUMANITARIAN): (CUE.ARMED,),
    (EVENT_TYPE.PROTEST, EVENT_TYPE.DIPLOMACY): (CUE.CROWD, CUE.PERSON),
    (EVENT_TYPE.ABDUCTION, EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY): (
        CUE.PERSON,
        CUE.CIVILIAN,
        CUE.STATE,
        CUE.CARRIER,
    ),
}


def find_happenings(reading: Reading) -> list[Happening]:
    """The happenings of the sentence in text order, each with all the words that speak of it."""
    marks = [
        mark
        for mark in reading.trigger_marks
        if not (
            _is_answered(mark, reading)
            or _is_judged(mark, reading)
            or _is_over(mark, reading)
            or is_only_meant(mark, reading)
            or is_backdrop(mark, reading)
        )
    ]
    units = [to_take_ground(unit, reading) for mark in marks if (unit := _unit(mark, reading)) is not None]
    if not units:
        return []
    units = [
        unit for unit in units
        if not (
            _is_struck_meeting(unit, units, reading) or _is_looked_at(unit, reading) or _is_beside(unit, units, reading)
            or _only_arrives(unit, units, reading) or _only_gathers(unit, units, reading)
            or belongs_to_another(unit, units, reading) or _comes_of_downing(unit, units)
            or _is_downed(unit, units, reading) or _is_exchanged(unit, units, reading)
            or _is_told_with_doer(unit, units, reading)
            or is_of_known_deed(unit.marks[0].first, reading) or _is_of_state(unit, reading)
            or is_found(unit.marks[0], unit.event_type, reading)
        )
    ]  # fmt: skip
    if not all(is_seen(unit) for unit in units) or not is_label(reading):
        units = [unit for unit in units if not is_seen(unit)]
    units = _without_aftermath(units, reading)
    groups: list[Happening] = []
    # what names its kind comes first, so that open words can join it
    for unit in sorted(units, key=lambda unit: (unit.open_type, unit.marks[0].first)):
        place = _same(unit, groups, reading)
        if place is None:
            groups.append(unit)
        else:
            groups[place] = _joined(groups[place], unit, reading)
    groups = _of_one_kind(groups)
    groups = with_one_riot([_in_the_street(group, reading) for group in groups], reading)
    return sorted(_without_bare_protests(groups, reading), key=lambda group: group.marks[0].first)


def _of_one_kind(groups: Sequence[Happening]) -> list[Happening]:
    """ "Drones struck Kursk, a day after raids on Ryazan": open strikes beside one kind of strike are of that kind."""
    named = {group.event_type for group in groups if group.event_type in REMOTE and not group.open_type}
    if len(named) != 1:
        return list(groups)
    (kind,) = named
    return [
        replace(group, event_type=kind)
        if group.open_type and group.event_type in REMOTE and all(mark.sign.cue is CUE.STRIKE for mark in group.marks)
        else group
        for group in groups
    ]


def _in_the_street(group: Happening, reading: Reading) -> Happening:
    """ "Clashes between protesters and police" are a riot, where no arms are told of; so is what a crowd attacks."""
    if group.event_type not in _OF_CROWDS or _is_armed_clause(group, reading):
        return group
    unarmed = group.event_type is EVENT_TYPE.PROPERTY_DESTRUCTION or not reading.has(CUE.GUN)
    if unarmed and any(done_by_crowd(mark, reading) for mark in group.marks):
        return replace(group, event_type=EVENT_TYPE.RIOT)
    if group.event_type is not EVENT_TYPE.ARMED_CLASH:
        return group
    clash = all(mark.sign.cue is CUE.TRIGGER and not tells_of_shots(mark, reading) for mark in group.marks)
    protesters = any(
        mark.sign.actor is not None
        and mark.sign.actor.id == "role:protesters"
        and not (reading.pack.events.verb_first and _is_said_apart(mark, group, reading))
        for mark in reading.of(CUE.ACTOR)
    )
    protesters = protesters and not reading.has(CUE.GUN)
    if clash and (protesters or any(crowd_clashes(mark, reading) for mark in group.marks)):
        return replace(group, event_type=EVENT_TYPE.RIOT)
    return group


def _is_said_apart(crowd: Mark, group: Happening, reading: Reading) -> bool:
    """ "طالب المتظاهرون باستقالة الوزير، الذي قال إن جيشه ... المعارك": what another says, whom the crowd called on."""
    first = group.marks[0].first
    return any(
        crowd.last <= said.first < first and said.sign.cue is CUE.ATTRIBUTED for said in reading.of(CUE.ATTRIBUTED)
    )


def _is_armed_clause(group: Happening, reading: Reading) -> bool:
    """Whether heavy arms are named with the deed; "flew off in a jet, and protesters took" names none for it."""
    arms = reading.of(CUE.GROUND_FIRE, CUE.EXPLOSIVE, CUE.AIR)
    if reading.pack.script != "Cyrl":
        return bool(arms)
    return any(reading.joined(*sorted((arm.first, mark.first))) for arm in arms for mark in group.marks)


def _without_bare_protests(groups: Sequence[Happening], reading: Reading) -> list[Happening]:
    """The happenings without protests told by their people alone beside what these do or suffer.

    "Police fired at protesters" tells of the shots; protesters who burn something riot.
    """
    verb_first = reading.pack.events.verb_first
    bare = [group for group in groups if is_bare_protest(group, reading)]
    others = [group for group in groups if group not in bare]
    if not bare or not any(
        other.event_type in _UPON_PEOPLE and not (verb_first and _is_said_apart(bare[-1].marks[0], other, reading))
        for other in others
    ):
        return list(groups)
    return [
        replace(other, event_type=EVENT_TYPE.RIOT) if other.event_type is EVENT_TYPE.PROPERTY_DESTRUCTION else other
        for other in others
    ]


def is_bare_protest(group: Happening, reading: Reading) -> bool:
    """Whether a protest is told by its people alone."""
    protest = group.event_type is EVENT_TYPE.PROTEST
    return protest and all(reading.at(mark.first, CUE.ACTOR) for mark in group.marks)


def _is_struck_meeting(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "A suicide attack on a meeting", "ambushed a patrol": what was hit, where the deed is named right before.

    So is a crowd behind "at", "against" in the clause of the deed: "fired eight shots at an election rally".
    """
    if unit.event_type not in _STRUCK_AT:
        return False
    first = unit.marks[0].first
    deeds = [mark for other in units if other.violent for mark in other.marks]
    # "ambushed the convoy that carried food to Djibo"
    carries = unit.event_type is EVENT_TYPE.HUMANITARIAN and any(
        reading.before(first - back, CUE.RELATIVE) for back in range(_STRUCK_WORDS)
    )
    near = _CARRIER_WORDS if carries else _STRUCK_WORDS
    if any(0 <= first - mark.last < near and (not carries or reading.joined(mark.first, first)) for mark in deeds):
        return True
    if unit.event_type is not EVENT_TYPE.PROTEST:
        return False
    at = next((first - back for back in range(_STRUCK_WORDS) if reading.before(first - back, CUE.ON)), None)
    return at is not None and any(mark.last <= at and reading.joined(mark.last - 1, first) for mark in deeds)


def _is_beside(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "A patrol came under fire": forces named by a noun are there already when people fight or take a town."""
    if unit.event_type is not EVENT_TYPE.MILITARY_PRESENCE or not reading.at(unit.marks[0].first, CUE.FORCE):
        return False
    acts = TERRITORY | {EVENT_TYPE.ARREST}
    deeds = [other for other in units if other.violent or other.event_type in acts]
    moves = unit.marks[0].last - unit.marks[0].first > 1
    return any(
        not moves or reading.joined(*sorted((unit.marks[0].first, mark.first))) for one in deeds for mark in one.marks
    )


def _only_arrives(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Dos camiones con alimentos llegaron a Rafah", "soldats ont débarqué": help or forces, nobody who would talk."""
    if unit.event_type is not EVENT_TYPE.DIPLOMACY or reading.has(CUE.OFFICIAL, CUE.NEGOTIATION):
        return False
    first = unit.marks[0].first
    return any(
        other.event_type in _ARRIVING
        and other.marks[0].first < first
        and (reading.joined(other.marks[0].first, first) or not is_occasion(unit.marks[0], reading))
        for other in units
        if not is_seen(other)
    )


def _only_gathers(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Сторонники главы государства собрались у мечети": the crowd meets, not the head of state it is for.

    And a town that "hosts" a protest receives nobody.
    """
    if unit.event_type is not EVENT_TYPE.DIPLOMACY or reading.has(CUE.NEGOTIATION):
        return False
    first, last = unit.marks[0].first, unit.marks[0].last
    hosts = reading.at(first, CUE.HOSTS) is not None
    return any(
        (0 <= first - mark.last < _CROWD_OF_WORDS and reading.joined(mark.first, first))
        or (hosts and 0 <= mark.first - last < _HOSTED_WORDS and reading.joined(first, mark.first))
        for other in units
        if other.event_type is EVENT_TYPE.PROTEST
        for mark in other.marks
    )


def _is_told_with_doer(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Gunmen stormed a hotel", "troops poured into", "tourists were seized": a verb read with its people already.

    What the verb alone would tell of is another kind of deed. And militiamen who "took 49 hostages" take no town.
    """
    first = unit.marks[0].first
    # "das Rathaus in ihre Gewalt gebracht": German phrases begin with what is taken
    if unit.marks[0].tailed and unit.event_type in TERRITORY and not reading.pack.events.verb_bracket:
        return any(
            0 < other.marks[0].first - first <= _TAKER_WORDS
            and reading.joined(first, other.marks[0].first)
            and not any(first < place < other.marks[0].first for place, _, _ in reading.place_tokens)
            for other in units
            if other.event_type is EVENT_TYPE.ABDUCTION
        )
    for other in units:
        who = other.marks[0]
        if other.event_type is unit.event_type or who.first >= first or reading.at(first, CUE.ARMED):
            continue
        if (other.event_type, unit.event_type) in _SAME_VERB and first < who.last:
            return True
        near = 0 <= first - who.last <= _STRUCK_WORDS and reading.joined(who.last - 1, first)
        known = _SAME_DOER.get((other.event_type, unit.event_type))
        goes = unit.event_type is EVENT_TYPE.HUMANITARIAN and any(
            word.first in (first - 1, first) for word in reading.of(CUE.PASSIVE)
        )  # "were evacuated"
        if near and known and not goes and reading.at(who.first, *known):
            return True
    return False


def _comes_of_downing(unit: Happening, units: Sequence[Happening]) -> bool:
    """ "Shot down a jet, which led to the death of its pilot": the jet was struck, and strikes nobody."""
    if unit.event_type is not EVENT_TYPE.AIR_STRIKE or any(mark.sign.cue is not CUE.HIT for mark in unit.marks):
        return False
    first = unit.marks[0].first
    return any(other.event_type is EVENT_TYPE.WEAPONS_DISRUPTED and other.marks[0].first < first for other in units)


def _is_downed(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Four drones were destroyed": told of by the words before; where verbs come first, drones shot down before."""
    if unit.event_type is not EVENT_TYPE.DRONE_STRIKE:
        return False
    first = unit.marks[0].first
    downed = [mark for other in units if other.event_type is EVENT_TYPE.WEAPONS_DISRUPTED for mark in other.marks]
    if reading.pack.events.verb_first:
        return any(0 <= first - mark.last < _DOWNED_WORDS for mark in downed)
    return reading.before(first, CUE.PASSIVE) is not None and any(
        first - mark.last in (1, 2) and reading.at(mark.last - 1, CUE.DRONE) for mark in downed
    )


def _is_of_state(unit: Happening, reading: Reading) -> bool:
    """ "Peking protestierte": the name of a state or capital right before the verb, and nobody in the street."""
    first = unit.marks[0].first
    if unit.event_type is not EVENT_TYPE.PROTEST or unit.marks[0].last - first > 1:
        return False
    if not reading.pack.events.verb_bracket or not reading.document.texts[first].islower():
        return False  # "Paris protests": in German the noun has a capital
    placed = (CUE.IN, CUE.ON, CUE.OF, CUE.BY, CUE.FROM, CUE.TO)
    return any(
        end == first and is_state(item) and reading.before(begin, *placed) is None
        for begin, end, item in reading.place_tokens
    )


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


def is_of_known_deed(first: int, reading: Reading) -> bool:
    """ "شيع الآلاف في حمص ضحايا التفجير": who mourns the dead of the deed at that word tells of one that is known."""
    if not reading.pack.events.verb_first or reading.before(first, CUE.KILLED) is None:
        return False
    known = any(mark.first == first for mark in reading.trigger_marks)
    return (
        known
        and reading.document.tokens[first].key.startswith("ال")
        and any(
            0 < first - mark.last <= _MOURNED_WORDS and reading.joined(mark.last - 1, first)
            for mark in reading.of(CUE.MOURNED)
        )
    )


def _is_looked_at(unit: Happening, reading: Reading) -> bool:
    """ "Visited the mass graves in Bucha": the traces of a deed that was told before are what the guests saw."""
    first = unit.marks[0].first
    return unit.violent and any(0 <= first - mark.last < _LOOKED_WORDS for mark in reading.of(CUE.VISITED))


def _is_answered(mark: Mark, reading: Reading) -> bool:
    """ "In response to the massacre": something told before, which the sentence gives neither date nor place.

    The day of "was held for the victims of the attack on Monday" is that of the mourning.
    """
    if not reading.answered(mark.first, _ANSWERED_WORDS):
        return False
    return not _is_dated(mark, reading) or _is_mourned(mark, reading)


def _is_mourned(mark: Mark, reading: Reading) -> bool:
    mourned = any(word.first < mark.first for word in reading.of(CUE.MOURNED))
    return mourned and not any(0 <= first - mark.last <= 1 for first, _, _ in reading.date_tokens)


def _is_judged(mark: Mark, reading: Reading) -> bool:
    """ "Cairo condemned the attack": told before, unless the sentence says where it happened right behind."""
    if any(claim.first <= mark.first < claim.last and is_none(claim, reading) for claim in reading.of(CUE.CLAIM)):
        return True  # "no group claimed the attack"
    near = _JUDGED_WORDS_VERB_FIRST if reading.pack.events.verb_first else _JUDGED_WORDS
    if _was_judged(mark, reading) or _is_passively_judged(mark, reading):
        return True
    told_when = [(first, last) for first, last, _ in (*reading.date_tokens, *reading.place_tokens)]
    words = [
        word
        for word in reading.of(CUE.JUDGED)
        if 0 <= mark.first - word.last - sum(b - a for a, b in told_when if word.last <= a < mark.first) < near
    ]
    known = reading.pack.events.verb_first and reading.document.tokens[mark.first].key.startswith("ال")
    told = known and not _is_dated(mark, reading)  # "أدانت الرياض الهجوم على ..."
    placed = any(
        first - mark.last in range(_PLACED_WORDS) and reading.joined(mark.last - 1, first)
        for first, _, _ in reading.place_tokens
    )
    if not words or (placed and not told):
        return False
    return _CLAUSE_SIGNS.isdisjoint(reading.between(words[-1].last - 1, mark.first))


def _was_judged(mark: Mark, reading: Reading) -> bool:
    """ "The attack in Paris was condemned by London": told before, unless the sentence dates it."""
    if not reading.before(mark.first, CUE.DETERMINER) or reading.date_tokens:
        return False
    return any(
        0 < word.first - mark.first <= _JUDGED_LATER_WORDS
        and reading.before(word.first, CUE.PASSIVE)
        and reading.joined(mark.first, word.first)
        for word in reading.of(CUE.JUDGED)
    )


def _is_passively_judged(mark: Mark, reading: Reading) -> bool:
    """ "Der Angriff auf Kiew wurde von der EU verurteilt": the German participle at the end of its clause."""
    if not reading.pack.events.verb_bracket or reading.before(mark.first, CUE.DETERMINER) is None:
        return False
    return any(
        mark.last < be.first < word.first and reading.joined(mark.last - 1, word.first)
        for word in reading.of(CUE.JUDGED)
        for be in reading.of(CUE.PASSIVE)
    )


def _without_aftermath(units: list[Happening], reading: Reading) -> list[Happening]:
    """The units without "the massacre" of "two weeks after the massacre", where the sentence tells of another."""
    kept = [
        unit for unit in units
        if not is_aftermath(unit.marks[0], reading)
        or _is_dated(unit.marks[0], reading)
        or (_is_placed(unit.marks[0], reading, _DATED_WORDS) and day_apart(reading, unit.marks[0]) is not None)
    ]  # fmt: skip
    looks_back = reading.has(CUE.ACCIDENT) or (kept and _only_looks_back(units, kept, reading))
    if looks_back or any(unit.event_type in VIOLENT for unit in kept):
        return kept
    if not any(unit.event_type in TERRITORY for unit in kept):
        return units
    # "took the town after heavy fighting"
    return [unit for unit in units if unit in kept or unit.event_type is not EVENT_TYPE.ARMED_CLASH]


def _only_looks_back(units: Sequence[Happening], kept: Sequence[Happening], reading: Reading) -> bool:
    """ "Hours after the murder the ministers met in Moscow": no place behind the word, and nobody killed."""
    left = [unit for unit in units if unit not in kept]
    if reading.pack.script != "Latn" or reading.has(CUE.KILLED, CUE.INJURED):
        return False
    return not any(
        _is_placed(unit.marks[0], reading, _DATED_WORDS)
        and not any(unit.marks[0].first < one.marks[0].first for one in kept)
        for unit in left
    )


def _is_dated(mark: Mark, reading: Reading) -> bool:
    """Whether a day follows in the same clause: "since the bombing of the embassy in August 1998"."""
    return any(
        0 <= first - mark.last <= _DATED_WORDS
        and not any("," in reading.between(place, place + 1) for place in range(mark.last - 1, first))
        for first, _, _ in reading.date_tokens
    )


def _is_placed(mark: Mark, reading: Reading, words: int) -> bool:
    """Whether a place stands fewer words behind the word."""
    return any(first - mark.last in range(words) for first, _, _ in reading.place_tokens)


def is_aftermath(mark: Mark, reading: Reading) -> bool:
    """Whether "after the" stands right before the word."""
    return any(0 <= mark.first - word.last < _AFTERMATH_WORDS for word in reading.of(CUE.AFTERMATH))


def _is_over(mark: Mark, reading: Reading) -> bool:
    """ "Stops the fighting", "armed with grenades": what has ended, or is only carried."""
    if mark.sign.event_type is EVENT_TYPE.ARMED_CLASH and reading.before(mark.first, CUE.WITHOUT):
        return True  # "took it without a fight"
    if mark.sign.event_type in _CARRIED:
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


def _unit(mark: Mark, reading: Reading) -> Happening | None:
    found = type_of(mark, reading)
    if found is None:
        return None
    event_type, open_type = found
    leans = open_type and mark.sign.cue in {CUE.HIT, CUE.DAMAGE} and event_type is not EVENT_TYPE.PROPERTY_DESTRUCTION
    return Happening(event_type=event_type, open_type=open_type, marks=(mark,), leans=leans)


def _same(unit: Happening, groups: Sequence[Happening], reading: Reading) -> int | None:
    """The number of the group that speaks of the same happening; None when there is none."""
    best: tuple[float, int] | None = None
    for number, group in enumerate(groups):
        gap = min(reading.distance(mine.first, other.first) for mine in unit.marks for other in group.marks)
        if _may_join(unit, group, gap, reading) and (best is None or gap < best[0]):
            best = (gap, number)
    return best[1] if best is not None else None


def _have_own_days(one: Mark, other: Mark, reading: Reading) -> bool:
    """ "Had seized the town on Monday, before the army drove them out on Thursday": a comma parts two days."""
    first, second = sorted((one.first, other.first))
    commas = [place for place in range(first + 1, second + 1) if not reading.comma_free(place, place)]
    days = [begin for begin, _, _ in reading.date_tokens]
    return bool(commas) and any(day < commas[0] for day in days) and any(day >= commas[0] for day in days)


def _may_join(unit: Happening, group: Happening, gap: float, reading: Reading) -> bool:
    answered = [reading.answered(mark.first, _ANSWERED_WORDS) for mark in (unit.marks[0], group.marks[0])]
    if answered[0] != answered[1]:
        return False  # "bombed nine places in response to the massacre of 22 April in Pahalgam"
    razed = unit.event_type is EVENT_TYPE.PROPERTY_DESTRUCTION and group.event_type is not unit.event_type
    if not razed and parted_by_days(reading, unit.marks[0], group.marks):
        return False  # "the attack came four days after gunmen stormed a hotel"
    if unit.event_type is group.event_type:
        return True
    either = EVENT_TYPE.PROPERTY_DESTRUCTION in {unit.event_type, group.event_type}
    if either and _parted_by_towns(unit.marks[0], group.marks, reading):
        return False  # "in Ternopil the police station was burnt, in Khmelnytskyi a woman was shot"
    kinds = {unit.event_type, group.event_type}
    if kinds <= TERRITORY:  # "retook it a day after rebels had seized it" tells of two
        if unit.event_type is not group.event_type and _have_own_days(unit.marks[0], group.marks[0], reading):
            return False
        return gap <= _SAME_HAPPENING_WORDS and not _parted_by_after(unit.marks[0], group.marks[0], reading)
    if kinds <= set(SPECIFIC) and unit.marks[0] in group.marks:
        return True
    if group.event_type in TERRITORY and unit.open_type and unit.event_type is EVENT_TYPE.ARMED_CLASH:
        return gap <= _SAME_HAPPENING_WORDS  # "took the town after a surprise attack"
    if unit.open_type and group.event_type is EVENT_TYPE.RIOT:
        return gap <= _SAME_HAPPENING_WORDS  # "the crowd attacked embassies and set tyres on fire"
    if kinds == _RAVAGED:  # "the crowd set the town hall on fire", "riots in which shops were torched"
        return gap <= _RAVAGED_WORDS or _is_in_which(unit.marks[0], group.marks[0], reading)
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
    if kinds == _BLOWN_UP and reading.pack.events.verb_bracket:
        return not _coordinated(unit.marks, group.marks, reading)  # "hatten sich in ... in die Luft gesprengt"
    if gap > _SAME_HAPPENING_WORDS:
        return False
    return EVENT_TYPE.ATTACK_ON_CIVILIANS in kinds or not _coordinated(unit.marks, group.marks, reading)


def _parted_by_towns(mark: Mark, others: Sequence[Mark], reading: Reading) -> bool:
    """Whether a town opens the clause of the one word behind a comma, and another stands with all the others."""
    towns = [first for first, _, item in reading.place_tokens if is_town(item) and reading.before(first, CUE.IN)]
    for number, town in enumerate(towns):
        head = town - 2 if len(reading.document.texts[town - 2]) == 1 else town - 1  # ", а в Киеве"
        opens = not reading.comma_free(head, town - 1)
        if number and opens and all((one.first < town) != (mark.first < town) for one in others):
            return any(other < min(mark.first, others[0].first) for other in towns[:number])
    return False


def _parted_by_after(one: Mark, other: Mark, reading: Reading) -> bool:
    """Whether a clause that begins with "after" lies between two words."""
    first, second = sorted((one, other))
    return any(first.last <= after.first < second.first for after in reading.of(CUE.AFTER))


def _is_in_which(one: Mark, other: Mark, reading: Reading) -> bool:
    """Whether "in which" begins a clause between the two words: it tells what was done then."""
    first, second = sorted((one, other))
    between = range(first.last + 1, second.first)
    return any(word.first in between and reading.before(word.first, CUE.IN) for word in reading.of(CUE.RELATIVE))


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


def _joined(group: Happening, unit: Happening, reading: Reading) -> Happening:
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
        if any(reading.at(mark.first, CUE.ARMED, CUE.GROUP_NOUN) for mark in marks):  # "Milizionäre haben geplündert"
            return Happening(event_type=EVENT_TYPE.PROPERTY_DESTRUCTION, open_type=False, marks=marks)
        return Happening(event_type=EVENT_TYPE.RIOT, open_type=False, marks=marks)
    kind = min(group.event_type, unit.event_type, key=SPECIFIC.index)
    return Happening(event_type=kind, open_type=group.open_type, marks=marks)


def is_none(mark: Mark, reading: Reading) -> bool:
    """Whether nobody is said to be killed: "without deaths", "sans faire de mort"."""
    return any(0 <= mark.first - word.last < _NONE_WORDS for word in reading.of(CUE.NEGATION))


def only_struck(reading: Reading) -> bool:
    """ "A marine died when the rebels hit a helicopter": the aircraft is what was hit, not what hit."""
    hits = list(reading.of(CUE.HIT))
    return bool(hits) and not any(is_carrier(mark, reading) for mark in hits)
