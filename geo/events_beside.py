"""Words of a sentence that tell of no deed of their own beside another: the raid of an arrest, what planes bring."""

from collections.abc import Sequence
from dataclasses import replace

from geo.events_happening import CROWDS, REMOTE, TERRITORY, Happening
from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE, EventType

# So few words lie between the police and "had captured", fighters and "clashed with police".
_ARRESTER_WORDS = 3
# So few words lie between "found" and the last of the weapons.
_FOUND_WORDS = 8
# So few words lie between those who flee and where they go.
_RUNNER_WORDS = 2
# So few words lie between "against" and the deed.
_PROTESTED_WORDS = 3
# Fewer words lie between a deal and "was struck".
_STRUCK_DEAL_WORDS = 10
# So few words lie between gunmen and the road they block.
_BLOCKER_WORDS = 9
# So few words lie between "by" and the word that somebody was shot dead.
_BY_WORDS = 3
_ARMS_TOLD = (CUE.GUN, CUE.GROUND_FIRE, CUE.AIR, CUE.EXPLOSIVE, CUE.DRONE)
_ARMS = frozenset({EVENT_TYPE.SHELLING, EVENT_TYPE.BOMBING, EVENT_TYPE.GRENADE})
# What is done because of a deed told before.
_BLAMED = CROWDS | {EVENT_TYPE.ARREST}
# What the words for taking people away say by themselves, and how far behind them stands that they are prisoners.
_LED_AWAY = TERRITORY | {EVENT_TYPE.HUMANITARIAN}
_CAPTIVE_WORDS = 7
# What an agreement may be about, so few words behind "on".
_AGREED = frozenset(
    {EVENT_TYPE.MILITARY_PRESENCE, EVENT_TYPE.WITHDRAWAL, EVENT_TYPE.HUMANITARIAN, EVENT_TYPE.BASE_ESTABLISHED}
)
_AGREED_WORDS = 2
# Fewer words lie between what is taken and "in their grasp".
_GRASP_WORDS = 6
# What strikes help to do, and how many words lie between "backed by" and the strikes.
_BACKED = TERRITORY | {EVENT_TYPE.ARMED_CLASH}
_BACKING_WORDS = 4
# So many words make a phrase that names the deed whole.
_PHRASE_WORDS = 3
# Which verbs may only say of another deed that it took place or who did it, and the word they hold then.
_TOLD_OF = {
    EVENT_TYPE.ABDUCTION: (CROWDS | {EVENT_TYPE.DIPLOMACY}, CUE.PASSIVE),
    EVENT_TYPE.MILITARY_PRESENCE: (frozenset({EVENT_TYPE.PROTEST}), None),
    EVENT_TYPE.WEAPONS_DISRUPTED: (frozenset({EVENT_TYPE.AIR_STRIKE}), CUE.STRUCK),
}
_TOLD_OF_WORDS = 8
_HELD_UP = TERRITORY | {EVENT_TYPE.WEAPONS_DISRUPTED}
# What the name of a spot may say by itself: a checkpoint, a camp for displaced people.
_SCENES = frozenset({EVENT_TYPE.MILITARY_PRESENCE, EVENT_TYPE.HUMANITARIAN})
_TAKINGS = TERRITORY | {EVENT_TYPE.ABDUCTION}


def belongs_to_another(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """Whether the word is part of another deed of its sentence."""
    return (
        _is_search(unit, units, reading)
        or _brings_help(unit, units)
        or _is_of_person(unit, units, reading)
        or _is_of_ground(unit, units, reading)
        or _is_found(unit, units, reading)
        or _is_on_the_run(unit, units, reading)
        or _is_of_deal(unit, units, reading)
        or _is_talked_of(unit, reading)
        or _is_struck_deal(unit, units, reading)
        or _is_fought(unit, units, reading)
        or _is_protested(unit, units, reading)
        or _is_way_to_take(unit, units, reading)
        or _is_end_of_attacker(unit, units, reading)
        or _is_of_captives(unit, units, reading)
        or _is_agreed(unit, units, reading)
        or _is_repelled(unit, units)
        or _is_flight_of_troops(unit, units, reading)
        or _is_arrested(unit, units, reading)
        or _is_hold_up(unit, units)
        or _is_said_of(unit, units, reading)
        or _is_scene(unit, units, reading)
        or _is_of_taken_ground(unit, units, reading)
        or _is_roadblock(unit, units, reading)
        or _only_backs(unit, units, reading)
    )


def _only_backs(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Backed by air strikes, the army retook Homs": what helps another deed has no place and day of its own."""
    first = unit.marks[0].first
    backs = any(0 <= first - word.last <= _BACKING_WORDS for word in reading.of(CUE.BACKED))
    return backs and unit.event_type in REMOTE and any(one.event_type in _BACKED for one in units if one is not unit)


def _is_search(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Captured him in a raid in Molenbeek": the raid of an arrest told before, without any weapon."""
    if not unit.open_type or any(mark.sign.cue is not CUE.STRIKE for mark in unit.marks):
        return False
    first = unit.marks[0].first
    raid = reading.before(first, CUE.IN, CUE.ARTICLE_ONE, CUE.DETERMINER, CUE.FORCE) is not None
    return raid and any(one.event_type is EVENT_TYPE.ARREST and one.marks[0].first < first for one in units)


def _brings_help(unit: Happening, units: Sequence[Happening]) -> bool:
    """ "Planes dropped water": what they drop is help."""
    words = [position for mark in unit.marks for position in range(mark.first, mark.last)]
    helps = _marks_of(units, EVENT_TYPE.HUMANITARIAN)
    return unit.event_type is EVENT_TYPE.AIR_STRIKE and any(mark.first in words for mark in helps)


def _is_found(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Found mortars, mines and 75 rifles": weapons that are found are fired at nobody."""
    mark = unit.marks[0]
    words = 2 if unit.event_type is EVENT_TYPE.SHELLING else 1  # "ballistic missiles"
    if len(unit.marks) > 1 or mark.last - mark.first > words or unit.event_type not in _ARMS:
        return False
    return any(
        0 < mark.first - other.first <= _FOUND_WORDS and not reading.has(CUE.CONTRAST)
        for other in _marks_of(units, EVENT_TYPE.WEAPONS_DISRUPTED)
    )


def _is_on_the_run(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Migrants set off for the border", "families driven over the border": those who flee visit and invade nobody."""
    over = unit.event_type is EVENT_TYPE.MILITARY_PRESENCE and reading.at(unit.marks[0].first, CUE.OVER) is not None
    if unit.event_type is not EVENT_TYPE.DIPLOMACY and not over:
        return False
    return _is_close_behind(_marks_of(units, EVENT_TYPE.HUMANITARIAN), unit, reading, within=_RUNNER_WORDS)


def _is_protested(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Protested in Tehran against the strikes": told before, unless a place or a day stands behind it."""
    if unit.event_type in CROWDS:
        return False
    first, last = unit.marks[0].first, unit.marks[-1].last
    behind = [begin for begin, _, _ in (*reading.place_tokens, *reading.date_tokens) if last <= begin]
    # "marches against the massacre were held in Tunis": the place is theirs
    if any(not any(last <= verb.first < begin for verb in reading.of(CUE.PASSIVE)) for begin in behind):
        return False
    passives = [mark for mark in reading.of(CUE.PASSIVE) if mark.first < last]
    if unit.event_type is EVENT_TYPE.ARREST and any(reading.joined(mark.first, first) for mark in passives):
        return False  # "protesters against the war were arrested"
    blamed = CROWDS if unit.event_type is EVENT_TYPE.ARREST else _BLAMED
    rallies = [mark.first for one in units if one.event_type in blamed for mark in one.marks]
    return any(
        0 <= first - word.last <= _PROTESTED_WORDS
        and reading.joined(word.last - 1, first)
        and any(reading.joined(*sorted((rally, word.first))) for rally in rallies)
        for word in reading.of(CUE.AGAINST)
    )


def _is_way_to_take(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Took the town in a lightning offensive": the offensive is how it was taken, and no clash elsewhere."""
    first = unit.marks[0].first
    if unit.event_type is not EVENT_TYPE.ARMED_CLASH or len(unit.marks) > 1:
        return False
    article = reading.before(first, CUE.ARTICLE_ONE)
    return (
        article is not None
        and reading.before(article.first, CUE.IN) is not None
        and any(one.event_type in TERRITORY and one.marks[0].first < first for one in units)
    )


def _is_end_of_attacker(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Stabbed two women and was shot dead by soldiers": how the attack of the sentence ended is no clash."""
    first = unit.marks[0].first
    if unit.event_type is not EVENT_TYPE.ARMED_CLASH or not any(
        reading.at(place, CUE.KILLED) for mark in unit.marks for place in range(mark.first, mark.last)
    ):
        return False
    by = any(0 < first - word.first <= _BY_WORDS and reading.joined(word.first, first) for word in reading.of(CUE.BY))
    return by and any(one.event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and one.marks[0].first < first for one in units)


def _is_agreed(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Подписал соглашение об отправке полицейских", "угода про виведення військ": what is agreed has not happened."""
    if unit.event_type not in _AGREED or reading.pack.script != "Cyrl":
        return False
    first = unit.marks[0].first
    deals = _marks_of(units, EVENT_TYPE.AGREEMENT)
    return any(
        deal.first < about.first < first <= about.last + _AGREED_WORDS
        and about.first <= deal.last
        and reading.joined(about.first, first)
        for deal in deals
        for about in reading.of(CUE.TALKED)
    )


def _is_of_captives(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Бойовики захопили в заручники медиків", "вывезли в неизвестном направлении": who is led away is no town."""
    if unit.event_type not in _LED_AWAY or reading.pack.script != "Cyrl":
        return False
    first = unit.marks[0].first
    within = _CAPTIVE_WORDS if unit.event_type is EVENT_TYPE.HUMANITARIAN else _ARRESTER_WORDS
    return any(
        0 <= taken.first - first <= within
        and reading.joined(first, taken.first)
        and not any(first < word.first < taken.first for word in reading.of(CUE.AND))
        for taken in _marks_of(units, EVENT_TYPE.ABDUCTION)
    )


def _is_repelled(unit: Happening, units: Sequence[Happening]) -> bool:
    """ "ЗСУ відбили 12 атак": the verb of the one who wins a town back, with an attack as its object."""
    if unit.event_type is not EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY or len(unit.marks) > 1:
        return False
    mark = unit.marks[0]
    return any(mark.first < fight.first <= mark.last for fight in _marks_of(units, EVENT_TYPE.ARMED_CLASH))


def _is_flight_of_troops(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Солдаты бежали из Гомы": the verb of those who flee, right behind the troops that withdraw."""
    if unit.event_type is not EVENT_TYPE.HUMANITARIAN:
        return False
    return _is_close_behind(_marks_of(units, EVENT_TYPE.WITHDRAWAL), unit, reading, within=_RUNNER_WORDS)


def _is_arrested(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Поймали диверсанта": who is arrested right behind the word is named by what he does elsewhere."""
    first = unit.marks[0].first
    if unit.event_type is not EVENT_TYPE.PROPERTY_DESTRUCTION or not reading.at(first, CUE.PERSON, CUE.FORCE):
        return False
    return _is_close_behind(_marks_of(units, EVENT_TYPE.ARREST), unit, reading, within=_ARRESTER_WORDS)


def _is_hold_up(unit: Happening, units: Sequence[Happening]) -> bool:
    """ "A bus was intercepted by gunmen", "seized a cargo ship": one phrase; no weapon is disrupted, no town taken."""
    taken = _marks_of(units, EVENT_TYPE.ABDUCTION)
    # "had fallen into an ambush"
    taken += [mark for mark in _marks_of(units, EVENT_TYPE.ARMED_CLASH) if mark.last - mark.first >= _PHRASE_WORDS]
    return unit.event_type in _HELD_UP and any(
        mark.first < other.last and other.first < mark.last for mark in unit.marks for other in taken
    )


def _is_said_of(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Marches were held in Tunis", "students massed", "warplanes destroyed a radar": it goes on with the deed."""
    verb = unit.marks[0]
    before = _TOLD_OF.get(unit.event_type)
    if before is None or len(unit.marks) > 1:
        return False
    kinds, cue = before
    if cue is not None and not any(reading.at(place, cue) for place in range(verb.first, verb.last)):
        return False
    return any(
        0 <= verb.first - mark.last < _TOLD_OF_WORDS
        and reading.joined(mark.last - 1, verb.first)
        and not any(reading.at(place, CUE.PERSON, CUE.ARMED) for place in range(mark.last, verb.first))
        for kind in kinds
        for mark in _marks_of(units, kind)
    )


def _is_scene(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Were arrested at a checkpoint", "fighting in a camp for displaced people": where it happens is no deed."""
    first = unit.marks[0].first
    if unit.event_type not in _SCENES or len(unit.marks) > 1 or len(units) == 1:
        return False
    article = reading.before(first, CUE.ARTICLE_ONE, CUE.DETERMINER)
    return reading.before(article.first if article is not None else first, CUE.IN) is not None


def _is_of_taken_ground(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Brachten eine Kaserne in ihre Gewalt": what is taken stands before the phrase, and is nobody."""
    if unit.event_type is not EVENT_TYPE.ABDUCTION or reading.at(unit.marks[0].first, CUE.IN) is None:
        return False
    ground = [mark for taken in TERRITORY for mark in _marks_of(units, taken)]
    return _is_close_behind(ground, unit, reading, within=_GRASP_WORDS)


def _is_roadblock(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Cartel gunmen burnt trucks and blocked roads": who is armed and acts protests nothing."""
    if unit.event_type is not EVENT_TYPE.PROTEST or reading.has(CUE.CROWD):
        return False
    first = unit.marks[0].first
    fighters = {mark.first for mark in _marks_of(units, EVENT_TYPE.ARMED_CLASH)}
    blocks = all(mark.sign.cue is CUE.TRIGGER and not reading.at(mark.first, CUE.PERSON) for mark in unit.marks)
    return blocks and any(
        0 <= first - armed.last < _BLOCKER_WORDS
        and (armed.first in fighters or reading.at(armed.first, CUE.GUN) is not None)
        and reading.before(armed.first, CUE.BY, CUE.AGAINST, CUE.TO) is None
        and reading.joined(armed.last - 1, first)
        for armed in reading.of(CUE.ARMED)
    )


def _is_fought(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Militants clashed with police": those who clash are named as fighters right before, in words for a clash."""
    first = unit.marks[0].first
    return unit.event_type is EVENT_TYPE.RIOT and any(
        0 <= first - fight.last < _ARRESTER_WORDS and reading.at(fight.first, CUE.ARMED, CUE.GUN) is not None
        for fight in _marks_of(units, EVENT_TYPE.ARMED_CLASH)
    )


def _is_of_deal(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "A truce brokered by Qatar": the participle right behind the noun only says who made the deal."""
    mark = unit.marks[0]
    if unit.event_type is not EVENT_TYPE.DIPLOMACY or len(unit.marks) > 1 or mark.last - mark.first > 1:
        return False
    if not reading.document.texts[mark.first].endswith(reading.pack.events.attribute_endings):
        return False
    return _is_close_behind(_marks_of(units, EVENT_TYPE.AGREEMENT), unit, reading, within=1)


def _is_struck_deal(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "A deal to free the captives was struck in Doha": nobody is struck."""
    first = unit.marks[0].first
    if not unit.open_type or len(unit.marks) > 1 or not reading.before(first, CUE.PASSIVE):
        return False
    return _is_close_behind(_marks_of(units, EVENT_TYPE.AGREEMENT), unit, reading, within=_STRUCK_DEAL_WORDS)


def _is_talked_of(unit: Happening, reading: Reading) -> bool:
    """ "Talks on a truce", "Gespräche über eine Waffenruhe": what is talked about is not agreed yet."""
    first = unit.marks[0].first
    if unit.event_type is not EVENT_TYPE.AGREEMENT or len(unit.marks) > 1:
        return False
    while reading.before(first, CUE.ARTICLE_ONE, CUE.DETERMINER):
        first -= 1
    about = reading.before(first, CUE.TALKED)
    return about is not None and any(
        talk.first < about.first and talk.last in {about.first, about.last} for talk in reading.of(CUE.NEGOTIATION)
    )


def _is_of_person(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "Police had captured the leader", "captured a pilot": who is arrested or taken is no town."""
    mark = unit.marks[0]
    if unit.event_type in TERRITORY and _takes_people(mark, reading):
        return True
    if unit.event_type in TERRITORY and _takes_ground(mark, reading):
        return False
    return unit.event_type in _TAKINGS and any(
        arrest.first <= mark.first < arrest.last + _ARRESTER_WORDS
        and (mark.first < arrest.last or reading.joined(arrest.last - 1, mark.first))
        for arrest in _marks_of(units, EVENT_TYPE.ARREST)
    )


def _is_of_ground(unit: Happening, units: Sequence[Happening], reading: Reading) -> bool:
    """ "The army captured the town of Lashio": what is captured is ground, and nobody is arrested."""
    arrest = unit.marks[0]
    return unit.event_type is EVENT_TYPE.ARREST and any(
        arrest.first <= mark.first < arrest.last + _ARRESTER_WORDS and _takes_ground(mark, reading)
        for one in units
        if one.event_type in TERRITORY
        for mark in one.marks
    )


def _marks_of(units: Sequence[Happening], event_type: EventType) -> list[Mark]:
    return [mark for one in units if one.event_type is event_type for mark in one.marks]


def _is_close_behind(marks: Sequence[Mark], unit: Happening, reading: Reading, *, within: int) -> bool:
    """Whether the unit begins fewer than `within` words behind one of the marks, in its clause."""
    first = unit.marks[0].first
    return any(0 <= first - mark.last < within and reading.joined(mark.last - 1, first) for mark in marks)


def _takes_ground(mark: Mark, reading: Reading) -> bool:
    """Whether the phrase itself names a town or a base: "captured the town of"."""
    return any(reading.at(place, CUE.TOWN_NOUN, CUE.FACILITY_NOUN) for place in range(mark.first + 1, mark.last))


def _takes_people(mark: Mark, reading: Reading) -> bool:
    """Whether people counted right behind the verb are what is taken: "seized a son of", "captured 20 soldiers"."""
    number = mark.last - 1 if reading.at(mark.last - 1, CUE.ARTICLE_ONE) else mark.last  # "captured a" is one phrase
    if mark.last - mark.first > 2 or number + 1 >= reading.sentence.last_token:
        return False
    counted = reading.at(number, CUE.ARTICLE_ONE, CUE.NUMBER) or reading.document.texts[number].isdecimal()
    people = reading.at(number + 1, CUE.PERSON)
    if not counted or people is None:
        return False
    return reading.at(people.last, CUE.PLACE_NOUN, CUE.TOWN_NOUN, CUE.FACILITY_NOUN) is None


def _of_the_mob(group: Happening, groups: Sequence[Happening], reading: Reading) -> Happening:
    """ "A mob broke into parliament and beat the speaker": behind "and" goes on what the mob does, nobody armed."""
    first = group.marks[0].first
    if group.event_type is not EVENT_TYPE.ATTACK_ON_CIVILIANS or not reading.before(first, CUE.AND):
        return group
    mobs = [one.marks[0] for one in groups if one.event_type is EVENT_TYPE.RIOT and one.marks[0].first < first]
    if reading.has(*_ARMS_TOLD) or not any(reading.joined(mob.first, first) for mob in mobs):
        return group
    return replace(group, event_type=EVENT_TYPE.RIOT)


def with_one_riot(groups: Sequence[Happening], reading: Reading) -> list[Happening]:
    """The happenings with what a crowd does told once: "a mob beat a man to death".

    Where verbs come first, what it burns as well: "smashed the windows of the embassy and burned cars", nobody armed.
    """
    kinds = {EVENT_TYPE.RIOT}
    groups = [_of_the_mob(group, groups, reading) for group in groups]
    if reading.pack.events.verb_first and not reading.has(*_ARMS_TOLD) and reading.has(CUE.CROWD):
        kinds.add(EVENT_TYPE.PROPERTY_DESTRUCTION)
    riots = sorted((group for group in groups if group.event_type in kinds), key=lambda group: group.event_type.value)
    if len(riots) < 2 or all(group.event_type is not EVENT_TYPE.RIOT for group in riots):
        return list(groups)
    marks = tuple(sorted({mark for riot in riots for mark in riot.marks}))
    others = [group for group in groups if group not in riots]
    open_type = all(riot.open_type for riot in riots)
    return [*others, replace(riots[0], event_type=EVENT_TYPE.RIOT, marks=marks, open_type=open_type)]
