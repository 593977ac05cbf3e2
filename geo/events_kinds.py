"""Which type of event a word tells of, from what stands beside it."""

from geo.events_attacked import hits_armed, hits_civilians, kills_people, tells_of_shots
from geo.events_happening import TERRITORY
from geo.events_kind_signs import (
    CARRIER_WORDS,
    PHRASE_WORDS,
    WEAPONS,
    beside_gunmen,
    breaks_into_building,
    brings_accident,
    by_blast,
    by_gunmen,
    by_weapon,
    carrier_type,
    comes_down,
    date_words,
    drives_civilians_out,
    drives_fighters_out,
    drives_people_out,
    frees_people,
    has_armed,
    hits_something,
    is_aircraft,
    is_aircraft_burnt,
    is_armed_attack,
    is_attribute,
    is_averted,
    is_by_accident,
    is_fired_at,
    is_flight_of_armed,
    is_flight_of_people,
    is_foiled,
    is_freed,
    is_halted,
    is_held,
    is_known_outrage,
    is_march,
    is_plane_hit,
    is_struck,
    is_taken,
    is_wrecked,
    seizes_ground,
    seizes_people,
    seizes_town,
    stays_on_the_spot,
    takes_a_town,
    upon_armed,
    upon_forces,
    upon_people,
)
from geo.events_marks import Mark
from geo.events_met import arrives, is_inverted
from geo.events_reading import Reading
from geo.events_subjects import (
    are_freed_people,
    bursts_into_town,
    finds_explosives,
    has_fallen,
    have_fallen,
    into_building,
    is_person_taken,
)
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE, PART_KIND, EventType

# How far, in words, a weapon may stand from the word it explains.
_GUN_WORDS = 5.0
_WEAPON_WORDS = 14.0
_SHOT_WORDS = 9.0
# What is only seen (a column, a ruin) is told by labels of at most this many words; longer sentences mention it
# in passing. Chosen on the Ukraine part of the event texts: recall within 50 km .57 without such labels, .73 with.
_LABEL_WORDS = 18
_LABEL_SENTENCES = 3
_TAKEN = {
    CUE.TAKE: EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY,
    CUE.RETAKE: EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY,
}
# So few words lie between a rocket and "mowed down".
_SHELL_WORDS = 3
# So few words lie between "opened" and a base of data.
_BASE_WORDS = 3
# So few words lie between "tried to" and "take".
_TRIED_WORDS = 3
# Who gives up a place that is cleared, and embassies, which their people leave.
_LEAVING = (CUE.MISSION, CUE.FORCE, CUE.GROUP_NOUN, CUE.TERROR, CUE.GUN, CUE.ARMED)
_NEEDS_FORCE = frozenset({EVENT_TYPE.MILITARY_PRESENCE, EVENT_TYPE.BASE_ESTABLISHED})


def is_label(reading: Reading) -> bool:
    """Whether the sentence is a short label, a headline or a caption-like text of its own, and nobody speaks in it."""
    words = reading.sentence.last_token - reading.sentence.first_token
    alone = reading.sentence.kind is PART_KIND.TITLE or len(reading.document.sentences) <= _LABEL_SENTENCES
    return alone and words <= _LABEL_WORDS and not reading.has(CUE.SPEECH)


def type_of(mark: Mark, reading: Reading) -> tuple[EventType, bool] | None:
    """The type of one word, and whether the sentence leaves it open; None when it triggers nothing here."""
    words, cue = reading.pack.events, mark.sign.cue
    weapon = weapon_type(mark.first, reading)
    if mark.sign.event_type in TERRITORY and is_person_taken(mark, reading):
        return EVENT_TYPE.ARREST, False
    if cue is CUE.TRIGGER:
        return _explicit_type(mark, reading)
    if cue is CUE.RETAKE and are_freed_people(mark, reading):
        return None
    if cue in _TAKEN and _is_aim(mark, reading):
        return None
    if cue in _TAKEN:
        return (_TAKEN[cue], False) if takes_a_town(mark, reading) or is_taken(mark, reading) else None
    if cue is CUE.SET_UPON and not is_armed_attack(reading):
        return None
    if cue is CUE.SET_UPON and bursts_into_town(mark, reading):
        return EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY, False
    if cue is CUE.SET_UPON and reading.pack.script == "Cyrl":
        weapon = None  # people burst in, whatever else flies in the sentence
    if reading.has(CUE.ACCIDENT) and weapon is None:
        return None
    if cue is CUE.HIT and is_plane_hit(mark, reading):
        return EVENT_TYPE.WEAPONS_DISRUPTED, False
    if cue is CUE.HIT and weapon is None and has_fallen(mark, reading):
        return EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY, False
    if cue is CUE.HIT and arrives(mark, reading):
        return None
    if cue is CUE.HIT:
        near = weapon_type(mark.first, reading, _SHOT_WORDS + date_words(mark, reading))
        if near is EVENT_TYPE.AIR_STRIKE and not is_carrier(mark, reading):
            near = weapon = EVENT_TYPE.SHELLING if reading.nearest(mark.first, CUE.GROUND_FIRE) <= _SHOT_WORDS else None
        if near is EVENT_TYPE.AIR_STRIKE and (reading.has(CUE.ACCIDENT) or reading.at(mark.first, CUE.ALIGHTED)):
            return None
        if near is None:
            return (by_blast(mark, reading) or words.strike, True) if is_struck(mark, reading) else None
        return weapon or near, False
    if cue is CUE.FORCES_ACTIVE:
        return _active_type(mark, reading)
    if cue is CUE.EQUIPMENT:
        return EVENT_TYPE.MILITARY_PRESENCE, True
    if cue is CUE.DAMAGE:
        struck = weapon_type(mark.first, reading, CARRIER_WORDS, before=True)
        struck = struck or by_blast(mark, reading) or by_weapon(mark, reading)
        if struck is None and reading.at(mark.first, CUE.STRUCK) and not is_label(reading):
            return words.strike, True  # "two houses were damaged": by the strike the sentence before tells of
        return (struck, False) if struck is not None else (EVENT_TYPE.PROPERTY_DESTRUCTION, True)
    if cue is CUE.BLAST:
        return weapon or EVENT_TYPE.BOMBING, weapon is None
    if cue is CUE.STRIKE:
        if weapon is None and by_gunmen(mark, reading):
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


def _explicit_type(mark: Mark, reading: Reading) -> tuple[EventType, bool] | None:
    event_type = mark.sign.event_type
    if event_type is None or is_attribute(mark, reading) or is_held(mark, reading):
        return None
    if event_type is EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY and seizes_people(mark, reading):
        return EVENT_TYPE.ABDUCTION, False
    if event_type in TERRITORY and any(0 <= mark.first - tried.last < _TRIED_WORDS for tried in reading.of(CUE.TRIED)):
        # "пытались взять штурмом аэропорт", not "the board tries to win members back"
        return (EVENT_TYPE.ARMED_CLASH, False) if reading.pack.script == "Cyrl" or has_armed(reading) else None
    if event_type in TERRITORY and (_is_aim(mark, reading) or have_fallen(mark, reading)):
        return None
    if event_type is EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY and breaks_into_building(mark, reading):
        return (EVENT_TYPE.ATTACK_ON_CIVILIANS, True) if is_armed_attack(reading) else None
    if event_type is EVENT_TYPE.ABDUCTION and mark.last - mark.first == 1 and is_freed(mark, reading):
        return None
    if event_type is EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY and frees_people(mark, reading):
        return None
    if event_type is EVENT_TYPE.BASE_ESTABLISHED and any(
        abs(idiom.first - mark.last) <= _BASE_WORDS
        and idiom.last > mark.last
        and reading.at(idiom.last - 1, CUE.DRONE, CUE.AIR, CUE.GROUND_FIRE) is None  # "una base de drones"
        for idiom in reading.of(CUE.IDIOM)
    ):
        return None  # "abrió una base de datos"
    if event_type is EVENT_TYPE.HUMANITARIAN and _is_no_aid(mark, reading):
        return None
    if event_type is EVENT_TYPE.HUMANITARIAN and drives_fighters_out(mark, reading):
        return EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY, False
    if event_type is EVENT_TYPE.HUMANITARIAN and is_flight_of_armed(mark, reading):
        return EVENT_TYPE.WITHDRAWAL, False
    if event_type is EVENT_TYPE.ABDUCTION and (seizes_town(mark, reading) or seizes_ground(mark, reading)):
        return EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY, False
    if event_type is EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY and (
        drives_people_out(mark, reading) or drives_civilians_out(mark, reading)
    ):
        return None
    if event_type is EVENT_TYPE.WITHDRAWAL and reading.at(mark.first, CUE.CLEARED) and not reading.has(*_LEAVING):
        return EVENT_TYPE.HUMANITARIAN, False  # "ließen den Bezirk räumen": nobody armed is named
    if event_type is EVENT_TYPE.DIPLOMACY and hits_something(mark, reading):
        return weapon_type(mark.first, reading) or EVENT_TYPE.SHELLING, False
    if event_type is EVENT_TYPE.WITHDRAWAL and is_flight_of_people(mark, reading):
        return EVENT_TYPE.HUMANITARIAN, False
    carrier = reading.at(mark.first, CUE.CARRIER) is not None
    if event_type is EVENT_TYPE.SUICIDE_BOMBING and carrier and reading.before(mark.first, CUE.AIR, CUE.STATE):
        return EVENT_TYPE.AIR_STRIKE, False  # "American bombers struck"
    if event_type is EVENT_TYPE.SUICIDE_BOMBING and beside_gunmen(mark, reading):
        return EVENT_TYPE.ATTACK_ON_CIVILIANS, False
    if event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and reading.has(CUE.CLAIM) and not reading.has(CUE.KILLED):
        return event_type, True  # "nobody has claimed the outrage": the sentence before may name its kind
    if event_type is EVENT_TYPE.SHELLING and (fired := _under_small_fire(mark, reading)) is not None:
        return fired, True
    if event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and any(
        0 <= mark.first - shell.last < _SHELL_WORDS for shell in reading.of(CUE.GROUND_FIRE)
    ):
        return EVENT_TYPE.SHELLING, False  # "une roquette a fauché trois enfants"
    if event_type is EVENT_TYPE.SHELLING and (carried := carrier_type(mark, reading)) is not None:
        return carried, False
    if event_type is EVENT_TYPE.BOMBING and is_by_accident(mark, reading) and weapon_type(mark.first, reading) is None:
        return None
    if event_type is EVENT_TYPE.BOMBING and reading.before(mark.first, CUE.GROUND_FIRE) is not None:
        return EVENT_TYPE.SHELLING, False  # "a mortar bomb exploded"
    if event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and is_aircraft(mark, reading):
        return EVENT_TYPE.WEAPONS_DISRUPTED, False
    if event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and tells_of_shots(mark, reading) and hits_armed(mark, reading):
        return EVENT_TYPE.ARMED_CLASH, True
    if event_type is EVENT_TYPE.ARMED_CLASH and hits_civilians(mark, reading):
        return EVENT_TYPE.ATTACK_ON_CIVILIANS, False
    # "détruit en vol", "air defences intercepted it", "found three rifles"
    found = reading.nearest(mark.first, CUE.GUN) <= _GUN_WORDS
    told = mark.last - mark.first > 1 or reading.has(CUE.FORCE) or found
    told = told or is_averted(mark, reading) or is_foiled(mark, reading) or finds_explosives(mark, reading)
    if event_type is EVENT_TYPE.WEAPONS_DISRUPTED and (comes_down(mark, reading) or is_fired_at(mark, reading)):
        return None
    if event_type is EVENT_TYPE.WEAPONS_DISRUPTED and weapon_type(mark.first, reading) is None:
        if reading.has(CUE.ACCIDENT):
            return None  # "a tremor brought down houses"
        if upon_armed(mark, reading):
            return EVENT_TYPE.ARMED_CLASH, False
        if upon_people(mark, reading) or kills_people(mark, reading):
            return EVENT_TYPE.ATTACK_ON_CIVILIANS, False
        if not told:
            return None
    if event_type is EVENT_TYPE.ARREST and is_halted(mark, reading):
        return None
    if event_type is EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY and are_freed_people(mark, reading):
        return None
    if event_type in TERRITORY and _enters_no_town(mark, reading):
        return (
            (EVENT_TYPE.ATTACK_ON_CIVILIANS, True) if into_building(mark, reading) and reading.has(CUE.KILLED) else None
        )
    if event_type is EVENT_TYPE.PROPERTY_DESTRUCTION:
        if brings_accident(mark, reading):
            return EVENT_TYPE.BOMBING if reading.has(CUE.KILLED, CUE.INJURED) else event_type, False
        if reading.has(CUE.ACCIDENT) and weapon_type(mark.first, reading) is None:
            return None
        struck = weapon_type(mark.first, reading, _SHOT_WORDS + date_words(mark, reading))
        if struck is EVENT_TYPE.AIR_STRIKE and is_aircraft_burnt(mark, reading):
            return event_type, False
        if struck in {EVENT_TYPE.AIR_STRIKE, EVENT_TYPE.DRONE_STRIKE, EVENT_TYPE.SHELLING}:
            return struck, False  # "jets demolished the tower with three missiles"
    plain = mark.last - mark.first < PHRASE_WORDS
    if (
        event_type in _NEEDS_FORCE
        and plain
        and not reading.has(CUE.FORCE, CUE.EQUIPMENT, CUE.GROUND_FIRE, CUE.AIR, CUE.ACTOR, CUE.DRONE, CUE.CARRIER)
    ):
        return None
    return event_type, event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and is_known_outrage(mark, reading)


def _is_no_aid(mark: Mark, reading: Reading) -> bool:
    """ "Забрала життя двох мешканців", people who stay on the spot: no help, no flight."""
    killed = reading.at(mark.first, CUE.KILLED) is not None
    return killed or stays_on_the_spot(mark, reading)


def _is_aim(mark: Mark, reading: Reading) -> bool:
    """ "Launched an offensive to recapture Homs", but not "managed to recapture"."""
    aim = reading.before(mark.first, CUE.AIM)
    return aim is not None and all(done.last != aim.last for done in reading.of(CUE.MANAGED))


def _enters_no_town(mark: Mark, reading: Reading) -> bool:
    """ "Les camions d'aide sont entrés dans la ville": nobody armed enters, or a building is entered."""
    entered = any(reading.at(place, CUE.ENTRY) for place in range(mark.first, mark.last))
    return entered and (into_building(mark, reading) or not has_armed(reading))


def _under_small_fire(mark: Mark, reading: Reading) -> EventType | None:
    """ "Vermummte hatten die Beamten unter Feuer genommen": German says so of guns as well, where gunmen do it."""
    if not reading.pack.events.verb_bracket or weapon_type(mark.first, reading) is not None:
        return None
    gunmen = [one.first for one in reading.of(CUE.GUN) if reading.joined(*sorted((one.first, mark.first)))]
    if not any(first < mark.first or reading.distance(first, mark.first) <= CARRIER_WORDS for first in gunmen):
        return None
    upon_armed = any(one.first not in gunmen for one in reading.of(CUE.ARMED))
    return EVENT_TYPE.ARMED_CLASH if upon_armed else EVENT_TYPE.ATTACK_ON_CIVILIANS


def _active_type(mark: Mark, reading: Reading) -> tuple[EventType, bool] | None:
    """Combat aircraft "in action" strike; other forces are present."""
    if reading.nearest(mark.first, CUE.AIR) <= _WEAPON_WORDS:
        return EVENT_TYPE.AIR_STRIKE, False
    return (EVENT_TYPE.MILITARY_PRESENCE, False) if reading.has(CUE.FORCE) else None


def _attack_type(mark: Mark, weapon: EventType | None, reading: Reading) -> tuple[EventType, bool]:
    if weapon is not None:
        return weapon, False
    if upon_forces(mark, reading) or hits_armed(mark, reading):
        return EVENT_TYPE.ARMED_CLASH, True
    if reading.has(CUE.GUN, CUE.TERROR, CUE.CIVILIAN):
        return EVENT_TYPE.ATTACK_ON_CIVILIANS, True
    # "the Russian attack": the word itself may stand for forces
    if any(not mark.first <= force.first < mark.last for force in reading.of(CUE.FORCE)):
        return EVENT_TYPE.ARMED_CLASH, True
    return EVENT_TYPE.ATTACK_ON_CIVILIANS, True


def is_carrier(mark: Mark, reading: Reading) -> bool:
    """Whether aircraft strike and are not struck: they stand before the verb, after "by", or where verbs come first.

    In German also right behind the verb, where neither does and no article says that they are its object.
    """
    if reading.pack.events.verb_first:
        return True
    if reading.pack.events.verb_bracket and is_inverted(mark, reading):
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
    for cue, event_type in WEAPONS:
        for mark in reading.of(cue):
            named = mark.last - mark.first > 1  # "aviones de combate", a phrase that tells of no fight
            if is_march(mark, reading) or (reading.in_idiom(mark) and not named) or is_wrecked(mark, reading):
                continue
            if (mark.first <= position or not before) and reading.distance(position, mark.first) <= within:
                return event_type
    return None
