"""Which type of event a word tells of, from what stands beside it."""

from geo.events_attacked import hits_armed, hits_civilians, kills_people, tells_of_shots
from geo.events_happening import TERRITORY, VIOLENT
from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.events_subjects import are_freed_people, finds_explosives, subjects
from geo.languages.pack import CUE, Cue
from geo.model import EVENT_TYPE, PART_KIND, PLACE_KIND, EventType

# How far, in words, a weapon may stand from the word it explains.
_GUN_WORDS = 5.0
_WEAPON_WORDS = 14.0
_CARRIER_WORDS = 6.0
_SHOT_WORDS = 9.0
# What is only seen (a column, a ruin) is told by labels of at most this many words; longer sentences mention it
# in passing. Chosen on the Ukraine part of the event texts: recall within 50 km .57 without such labels, .73 with.
_LABEL_WORDS = 18
_LABEL_SENTENCES = 3
# So few words lie between "took" and the town: a date, "the station of".
_TAKEN_WORDS = 8
_BRACKET_WORDS = 2
# So few words lie between a town and its passive verb, and between "was" and "taken".
_SUBJECT_WORDS = 3
# So few words lie between "retook" and "the airport", between "the train" and "was stopped".
_GROUND_WORDS = 2
_HALTED_WORDS = 4
_PASSIVE_WORDS = 3
# "L'attentat a": a phrase of so many words says no more than the noun.
_OUTRAGE_WORDS = 2
# "Gunmen and suicide bombers": so many words stand between them.
_LISTED_WORDS = range(1, 4)
# So few words lie between the people and what is said of them.
_SHOT_PEOPLE_WORDS = 3
# So few words lie between aircraft and "were hit": "had".
_PLANE_WORDS = 2
# So few words lie between gunmen and "struck", a drone and "had fired".
_STRIKER_WORDS = 3
# So few words lie between a country and "took".
_TAKER_WORDS = 4
# So few words lie between a missile and the word that it came down.
_DOWN_WORDS = 6
_TAKEN = {
    CUE.TAKE: EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY,
    CUE.RETAKE: EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY,
}
_WEAPONS: tuple[tuple[Cue, EventType], ...] = (
    (CUE.DRONE, EVENT_TYPE.DRONE_STRIKE), (CUE.AIR, EVENT_TYPE.AIR_STRIKE), (CUE.GROUND_FIRE, EVENT_TYPE.SHELLING),
    (CUE.EXPLOSIVE, EVENT_TYPE.BOMBING),
)  # fmt: skip
# Whoever suffered these is named by it long after.
_KNOWN_BEFORE = frozenset({EVENT_TYPE.ABDUCTION, EVENT_TYPE.ARREST}) | TERRITORY
_ARMED = (CUE.FORCE, CUE.ACTOR, CUE.GUN, CUE.TERROR, CUE.GROUP_NOUN, CUE.EQUIPMENT)
_NO_NOUN = (CUE.IN, CUE.ON, CUE.FROM, CUE.TO, CUE.BY, CUE.OF, CUE.AND, CUE.NUMBER, CUE.AT_LEAST, CUE.PASSIVE)
# So few words lie between "freed" and the hostages.
_FREED_WORDS = 7.0
# So few words lie between a rocket and "mowed down".
_SHELL_WORDS = 3
# So few words lie between "opened" and a base of data.
_BASE_WORDS = 3
# So few words lie between "attacked" and who is attacked.
_OBJECT_WORDS = 5
# So few words lie between "tried to" and "take".
_TRIED_WORDS = 3
# So few words lie between people and "freed".
_FREED_PEOPLE_WORDS = 2
# So few words lie between fighters and "driven out".
_DRIVEN_WORDS = 6
# A phrase of so many words says by itself that there are forces: "called up reservists".
_PHRASE_WORDS = 3
# So few words lie between "averted" and the attack.
_AVERTED_WORDS = 3
# So few words lie between "burnt" and the aircraft.
_BURNT_WORDS = 3
# So few words lie between "destroying" and the aircraft; the ends of such words in Russian and Ukrainian.
_WRECKED_WORDS = 3
_GERUNDS = ("ничтожив", "повредив", "нищивши", "пошкодивши", "ничтожая")
# Who gives up a place that is cleared, and embassies, which their people leave.
_LEAVING = (CUE.MISSION, CUE.FORCE, CUE.GROUP_NOUN, CUE.TERROR, CUE.GUN, CUE.ARMED)
# So few words name who holds a town.
_HELD_BY_WORDS = 4
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
    if cue is CUE.TRIGGER:
        return _explicit_type(mark, reading)
    if cue is CUE.RETAKE and are_freed_people(mark, reading):
        return None
    if cue in _TAKEN:
        return (_TAKEN[cue], False) if _takes_a_town(mark, reading) or _is_taken(mark, reading) else None
    if cue is CUE.SET_UPON and not _is_armed_attack(reading):
        return None
    if cue is CUE.SET_UPON and reading.pack.script == "Cyrl":
        weapon = None  # people burst in, whatever else flies in the sentence
    if reading.has(CUE.ACCIDENT) and weapon is None:
        return None
    if cue is CUE.HIT and _is_plane_hit(mark, reading):
        return EVENT_TYPE.WEAPONS_DISRUPTED, False
    if cue is CUE.HIT:
        near = weapon_type(mark.first, reading, _SHOT_WORDS + _date_words(mark, reading))
        if near is EVENT_TYPE.AIR_STRIKE and not is_carrier(mark, reading):
            near = weapon = EVENT_TYPE.SHELLING if reading.nearest(mark.first, CUE.GROUND_FIRE) <= _SHOT_WORDS else None
        if near is EVENT_TYPE.AIR_STRIKE and (reading.has(CUE.ACCIDENT) or reading.at(mark.first, CUE.ALIGHTED)):
            return None
        if near is None:
            return (_by_blast(mark, reading) or words.strike, True) if _is_struck(mark, reading) else None
        return weapon or near, False
    if cue is CUE.FORCES_ACTIVE:
        return _active_type(mark, reading)
    if cue is CUE.EQUIPMENT:
        return EVENT_TYPE.MILITARY_PRESENCE, True
    if cue is CUE.DAMAGE:
        struck = weapon_type(mark.first, reading, _CARRIER_WORDS, before=True)
        struck = struck or _by_blast(mark, reading) or _by_weapon(mark, reading)
        if struck is None and reading.at(mark.first, CUE.STRUCK) and not is_label(reading):
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


def _is_by_accident(mark: Mark, reading: Reading) -> bool:
    """ "A lorry exploded after a collision"; that a train derailed comes of the bridge that was blown up."""
    behind = [word for word in reading.of(CUE.ACCIDENT) if reading.joined(mark.last - 1, word.first)]
    return any(
        word.first in range(after.last, after.last + 3)
        for word in behind
        for after in reading.of(CUE.AFTER, CUE.AFTERMATH)
    )


def _brings_accident(mark: Mark, reading: Reading) -> bool:
    """ "Blew up a bridge and a train derailed": every word for an accident stands behind the deed and behind "and"."""
    accidents = reading.of(CUE.ACCIDENT)
    joints = [word.first for word in reading.of(CUE.AND) if word.first >= mark.last]
    blown = any(reading.at(place, CUE.BLAST, CUE.EXPLOSIVE) for place in range(mark.first, mark.last))
    return bool(accidents and joints and blown) and all(joints[0] < accident.first for accident in accidents)


def _by_blast(mark: Mark, reading: Reading) -> EventType | None:
    """ "A house was wrecked by an explosion": what struck it is a blast right behind the word, not a strike."""
    near = range(mark.last, mark.last + _STRIKER_WORDS + 1)
    if reading.has(CUE.ACCIDENT) or not any(blast.first in near for blast in reading.of(CUE.BLAST)):
        return None
    return EVENT_TYPE.BOMBING


def _by_weapon(mark: Mark, reading: Reading) -> EventType | None:
    """ "Ont été endommagés mardi par des drones": what did it stands behind "by", right behind the word."""
    last = mark.last + _date_words(mark, reading)
    for cue, event_type in _WEAPONS:
        for weapon in reading.of(cue):
            near = 0 < weapon.first - last < _STRIKER_WORDS and reading.joined(last - 1, weapon.first)
            if near and any(last <= by.first < weapon.first for by in reading.of(CUE.BY)):
                return event_type
    return None


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
    if event_type is None or _is_attribute(mark, reading) or _is_held(mark, reading):
        return None
    if event_type in TERRITORY and any(0 <= mark.first - tried.last < _TRIED_WORDS for tried in reading.of(CUE.TRIED)):
        return EVENT_TYPE.ARMED_CLASH, False  # "пытались взять штурмом аэропорт"
    if event_type is EVENT_TYPE.ABDUCTION and mark.last - mark.first == 1 and _is_freed(mark, reading):
        return None
    if event_type is EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY and _frees_people(mark, reading):
        return None
    if event_type is EVENT_TYPE.BASE_ESTABLISHED and any(
        abs(idiom.first - mark.last) <= _BASE_WORDS
        and idiom.last > mark.last
        and reading.at(idiom.last - 1, CUE.DRONE, CUE.AIR, CUE.GROUND_FIRE) is None  # "una base de drones"
        for idiom in reading.of(CUE.IDIOM)
    ):
        return None  # "abrió una base de datos"
    if event_type is EVENT_TYPE.HUMANITARIAN and reading.at(mark.first, CUE.KILLED) is not None:
        return None  # "забрала життя двох мешканців"
    if event_type is EVENT_TYPE.HUMANITARIAN and _drives_fighters_out(mark, reading):
        return EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY, False
    if event_type is EVENT_TYPE.HUMANITARIAN and _is_flight_of_armed(mark, reading):
        return EVENT_TYPE.WITHDRAWAL, False
    if event_type is EVENT_TYPE.ABDUCTION and (_seizes_town(mark, reading) or _seizes_ground(mark, reading)):
        return EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY, False
    if event_type is EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY and _drives_people_out(mark, reading):
        return None
    if event_type is EVENT_TYPE.WITHDRAWAL and reading.at(mark.first, CUE.CLEARED) and not reading.has(*_LEAVING):
        return EVENT_TYPE.HUMANITARIAN, False  # "ließen den Bezirk räumen": nobody armed is named
    if event_type is EVENT_TYPE.DIPLOMACY and _hits_something(mark, reading):
        return weapon_type(mark.first, reading) or EVENT_TYPE.SHELLING, False
    if event_type is EVENT_TYPE.WITHDRAWAL and _is_flight_of_people(mark, reading):
        return EVENT_TYPE.HUMANITARIAN, False
    carrier = reading.at(mark.first, CUE.CARRIER) is not None
    if event_type is EVENT_TYPE.SUICIDE_BOMBING and carrier and reading.before(mark.first, CUE.AIR, CUE.STATE):
        return EVENT_TYPE.AIR_STRIKE, False  # "American bombers struck"
    if event_type is EVENT_TYPE.SUICIDE_BOMBING and _beside_gunmen(mark, reading):
        return EVENT_TYPE.ATTACK_ON_CIVILIANS, False
    if event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and reading.has(CUE.CLAIM) and not reading.has(CUE.KILLED):
        return event_type, True  # "nobody has claimed the outrage": the sentence before may name its kind
    if event_type is EVENT_TYPE.SHELLING and (fired := _under_small_fire(mark, reading)) is not None:
        return fired, True
    if event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and any(
        0 <= mark.first - shell.last < _SHELL_WORDS for shell in reading.of(CUE.GROUND_FIRE)
    ):
        return EVENT_TYPE.SHELLING, False  # "une roquette a fauché trois enfants"
    if event_type is EVENT_TYPE.SHELLING and (carried := _carried(mark, reading)) is not None:
        return carried, False
    if event_type is EVENT_TYPE.BOMBING and _is_by_accident(mark, reading) and weapon_type(mark.first, reading) is None:
        return None
    if event_type is EVENT_TYPE.BOMBING and reading.before(mark.first, CUE.GROUND_FIRE) is not None:
        return EVENT_TYPE.SHELLING, False  # "a mortar bomb exploded"
    if event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and _is_aircraft(mark, reading):
        return EVENT_TYPE.WEAPONS_DISRUPTED, False
    if event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS and tells_of_shots(mark, reading) and hits_armed(mark, reading):
        return EVENT_TYPE.ARMED_CLASH, True
    if event_type is EVENT_TYPE.ARMED_CLASH and hits_civilians(mark, reading):
        return EVENT_TYPE.ATTACK_ON_CIVILIANS, False
    # "détruit en vol", "air defences intercepted it", "found three rifles"
    found = reading.nearest(mark.first, CUE.GUN) <= _GUN_WORDS
    told = mark.last - mark.first > 1 or reading.has(CUE.FORCE) or found
    told = told or _is_averted(mark, reading) or _is_foiled(mark, reading) or finds_explosives(mark, reading)
    if event_type is EVENT_TYPE.WEAPONS_DISRUPTED and _comes_down(mark, reading):
        return None
    if event_type is EVENT_TYPE.WEAPONS_DISRUPTED and weapon_type(mark.first, reading) is None:
        if reading.has(CUE.ACCIDENT):
            return None  # "a tremor brought down houses"
        if _upon_armed(mark, reading):
            return EVENT_TYPE.ARMED_CLASH, False
        if _upon_people(mark, reading) or kills_people(mark, reading):
            return EVENT_TYPE.ATTACK_ON_CIVILIANS, False
        if not told:
            return None
    if event_type is EVENT_TYPE.ARREST and _is_halted(mark, reading):
        return None
    if event_type is EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY and are_freed_people(mark, reading):
        return None
    entered = any(reading.at(place, CUE.ENTRY) for place in range(mark.first, mark.last))
    if event_type in TERRITORY and entered and not _has_armed(reading):
        return None  # "les camions d'aide sont entrés dans la ville"
    if event_type is EVENT_TYPE.PROPERTY_DESTRUCTION:
        if _brings_accident(mark, reading):
            return EVENT_TYPE.BOMBING if reading.has(CUE.KILLED, CUE.INJURED) else event_type, False
        if reading.has(CUE.ACCIDENT) and weapon_type(mark.first, reading) is None:
            return None
        struck = weapon_type(mark.first, reading, _SHOT_WORDS + _date_words(mark, reading))
        if struck is EVENT_TYPE.AIR_STRIKE and _is_aircraft_burnt(mark, reading):
            return event_type, False
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


def _is_aircraft_burnt(mark: Mark, reading: Reading) -> bool:
    """ "Подожгли президентский самолёт": the aircraft right behind the verb is what was destroyed."""
    near = range(mark.last, mark.last + _BURNT_WORDS)
    return any(
        plane.first in near
        and not reading.document.texts[plane.last - 1].endswith(reading.pack.events.doer_endings or ("",))
        for plane in reading.of(CUE.AIR)
    )


def _is_averted(mark: Mark, reading: Reading) -> bool:
    """ "Предотвращён теракт", "запобігла теракту": what did not happen stands right behind."""
    near = range(mark.last, mark.last + _AVERTED_WORDS)
    open_kinds = {CUE.BLAST, CUE.ATTACK}
    return any(
        deed.first in near and (deed.sign.event_type in VIOLENT or deed.sign.cue in open_kinds)
        for deed in reading.trigger_marks
    )


def _has_armed(reading: Reading) -> bool:
    """Whether somebody armed is named; "a convoy of food" is not."""
    helps = [mark for mark in reading.deed_marks if mark.sign.event_type is EVENT_TYPE.HUMANITARIAN]
    return any(not any(one.first <= mark.first < one.last for one in helps) for mark in reading.of(*_ARMED))


def _is_foiled(mark: Mark, reading: Reading) -> bool:
    """ "Einen Anschlag auf ein Konzert vereitelt": both what was planned and that it was foiled are words for it."""
    return any(
        other is not mark
        and other.sign.event_type is EVENT_TYPE.WEAPONS_DISRUPTED
        and reading.joined(*sorted((mark.first, other.first)))
        for other in reading.trigger_marks
    )


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


def _is_flight_of_armed(mark: Mark, reading: Reading) -> bool:
    """ "Soldiers fled Kandahar", "after police fled": armed people right before the verb give their posts up."""
    if mark.last - mark.first > 2 or reading.pack.script != "Latn" or reading.pack.events.verb_bracket:
        return False
    endings = reading.pack.events.attribute_endings
    fled = reading.document.texts[mark.first].endswith(endings) and reading.at(mark.first, CUE.MOTION) is not None
    return fled and reading.before(mark.first, CUE.ARMED) is not None


def _hits_something(mark: Mark, reading: Reading) -> bool:
    """ "Traf ein Geschoss ein Haus mit einer Praxis": what "traf ... mit" tells of is a missile, and no meeting."""
    if reading.at(mark.first, CUE.STRUCK) is None:
        return False
    near = range(mark.first + 1, mark.first + _SUBJECT_WORDS + 2)
    return any(reading.at(place, CUE.GROUND_FIRE, CUE.DRONE, CUE.EXPLOSIVE) is not None for place in near)


def _is_flight_of_people(mark: Mark, reading: Reading) -> bool:
    """ "8000 Bewohner verließen die Stadt": civilians right before the German verb give no post up."""
    if not reading.pack.events.verb_bracket or reading.before(mark.first, CUE.ARMED, CUE.FORCE) is not None:
        return False
    return reading.before(mark.first, CUE.CIVILIAN) is not None


def _seizes_town(mark: Mark, reading: Reading) -> bool:
    """ "Seized Tikrit after soldiers deserted their posts": a town right behind the verb is what is taken."""
    if mark.last - mark.first > 1:
        return False
    return any(
        first == mark.last
        and item.place is not None
        and item.place.kind is PLACE_KIND.SETTLEMENT
        and item.mention.accepted
        and reading.at(last, CUE.PERSON, CUE.CIVILIAN) is None
        for first, last, item in reading.place_tokens
    )


def _seizes_ground(mark: Mark, reading: Reading) -> bool:
    """ "Brachten den Flughafen von Tripolis in ihre Gewalt": ground right before the phrase, and nobody taken."""
    phrase = next(
        (
            one
            for one in reading.trigger_marks
            if one.sign.event_type is EVENT_TYPE.ABDUCTION and one.last - one.first >= _PHRASE_WORDS
        ),
        None,
    )
    if (
        phrase is None
        or not reading.pack.events.verb_bracket
        or not reading.joined(*sorted((mark.first, phrase.first)))
    ):
        return False
    near = range(max(phrase.first - _OBJECT_WORDS, reading.sentence.first_token), phrase.first)
    ground = [place for place in near if reading.at(place, CUE.TOWN_NOUN, CUE.FACILITY_NOUN)]
    if not ground or reading.before(ground[0], CUE.IN):
        return False
    return not any(reading.at(place, CUE.PERSON, CUE.CIVILIAN) for place in range(ground[0] + 1, phrase.first))


def _drives_people_out(mark: Mark, reading: Reading) -> bool:
    """ "Drove demonstrators out of the square": a crowd or guests, where no fighters are named between."""
    if reading.at(mark.first, CUE.EXPELLED) is None or mark.last - mark.first > 1:
        return False
    behind = range(mark.last, min(mark.last + _OBJECT_WORDS, reading.sentence.last_token))
    if any(reading.at(place, CUE.ARMED, CUE.GUN, CUE.TERROR, CUE.GROUP_NOUN, CUE.FORCE) for place in behind):
        return False
    return any(
        reading.at(place, CUE.CROWD, CUE.CIVILIAN, CUE.PERSON) or _is_protesters(place, reading) for place in behind
    )


def _is_protesters(position: int, reading: Reading) -> bool:
    mark = reading.at(position, CUE.ACTOR)
    return mark is not None and mark.sign.actor is not None and mark.sign.actor.id == "role:protesters"


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
    planes = any(
        0 <= mark.first - plane.last <= 1 and not reading.before(mark.first, CUE.AND)  # "a suicide bomber and gunmen"
        for plane in reading.of(CUE.AIR, CUE.DRONE)
    )
    return planes and any(mark.first <= fate.first < mark.last for fate in reading.of(CUE.KILLED))


def _comes_down(mark: Mark, reading: Reading) -> bool:
    """ "Un missile s'est abattu sur le marché": it was not shot down."""
    return any(0 <= word.first - mark.first <= _DOWN_WORDS for word in reading.of(CUE.CRASHED))


def _upon_people(mark: Mark, reading: Reading) -> bool:
    """ "Quatre-vingt-dix victimes ont été abattues": people are shot down as well, where no aircraft is named."""
    killed = any(mark.first <= fate.first < mark.last for fate in reading.of(CUE.KILLED))
    people = any(0 <= mark.first - person.last <= _SHOT_PEOPLE_WORDS for person in reading.of(CUE.PERSON, CUE.CIVILIAN))
    return killed and people


def _upon_armed(mark: Mark, reading: Reading) -> bool:
    """ "Cuatro guerrilleros fueron neutralizados": armed people right before a word that is said of killing, too."""
    killed = any(reading.at(place, CUE.KILLED) for place in range(mark.first, mark.last))
    return killed and any(0 <= mark.first - one.last < _SHOT_PEOPLE_WORDS for one in reading.of(CUE.ARMED))


def _is_freed(mark: Mark, reading: Reading) -> bool:
    """ "The army freed four hostages": who is freed was taken before."""
    return reading.nearest(mark.first, CUE.FREED) <= _FREED_WORDS


def _is_attribute(mark: Mark, reading: Reading) -> bool:
    """ "A hijacked train", "die entführten Mädchen": a participle before its noun tells of something known."""
    if reading.pack.script == "Cyrl" and _is_long_participle(mark, reading):
        return True
    if mark.sign.event_type not in _KNOWN_BEFORE or mark.last - mark.first > 1:
        return False
    if reading.pack.places.endings and mark.last - mark.first == 1 and _is_known_town(mark, reading):
        return True
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


def _is_long_participle(mark: Mark, reading: Reading) -> bool:
    """ "Уламки збитої ракети", "захваченных рыбаков отпустили": the noun right behind a participle in its long form."""
    event_type, first, last = mark.sign.event_type, mark.first, mark.last
    if event_type not in _KNOWN_BEFORE and event_type is not EVENT_TYPE.WEAPONS_DISRUPTED:
        return False
    if last - first > 1 or last >= reading.sentence.last_token or reading.at(last, *_NO_NOUN) is not None:
        return False
    noun = reading.document.texts[last]
    return (
        reading.document.texts[first].endswith(reading.pack.events.long_participles)
        and reading.between(first, last) == " "
        and noun.islower()
        and not noun.endswith(reading.pack.events.past_endings)
        and not any(begin == last for begin, _, _ in reading.date_tokens)
    )


def _is_known_town(mark: Mark, reading: Reading) -> bool:
    """ "В освобождённом Херсоне", "из захваченного Бахмута": a preposition stands before the word, a town behind."""
    placed = any(first == mark.last for first, _, _ in reading.place_tokens)
    return placed and reading.before(mark.first, CUE.IN, CUE.FROM) is not None


def _is_held(mark: Mark, reading: Reading) -> bool:
    """ "Im von Moskau besetzten Melitopol": who holds the town stands before a German participle, behind "in the"."""
    if mark.sign.event_type not in TERRITORY or not reading.pack.events.verb_bracket or mark.last - mark.first > 1:
        return False
    if not reading.document.texts[mark.first].endswith(reading.pack.events.attribute_endings):
        return False
    if not any(first - mark.last <= 1 for first, _, _ in reading.place_tokens if first >= mark.last):
        return False
    by = [word.first for word in reading.of(CUE.BY) if 0 < mark.first - word.first <= _HELD_BY_WORDS]
    return any(reading.before(position, CUE.IN, CUE.DETERMINER, CUE.FROM, CUE.TO) for position in by)


def _under_small_fire(mark: Mark, reading: Reading) -> EventType | None:
    """ "Vermummte hatten die Beamten unter Feuer genommen": German says so of guns as well, where gunmen do it."""
    if not reading.pack.events.verb_bracket or weapon_type(mark.first, reading) is not None:
        return None
    gunmen = [one.first for one in reading.of(CUE.GUN) if reading.joined(*sorted((one.first, mark.first)))]
    if not any(first < mark.first or reading.distance(first, mark.first) <= _CARRIER_WORDS for first in gunmen):
        return None
    upon_armed = any(one.first not in gunmen for one in reading.of(CUE.ARMED))
    return EVENT_TYPE.ARMED_CLASH if upon_armed else EVENT_TYPE.ATTACK_ON_CIVILIANS


def _carried(mark: Mark, reading: Reading) -> EventType | None:
    """ "Shelling by warplanes": the carrier is named and the word itself names no gun or rocket.

    Or the carrier stands right before it: "a drone had fired three missiles".
    """
    near = range(mark.first - _STRIKER_WORDS, mark.first)
    for cue, event_type in _WEAPONS[:2]:
        if any(plane.last - 1 in near and reading.joined(plane.last - 1, mark.first) for plane in reading.of(cue)):
            return event_type
    own = any(mark.first <= other.first < mark.last for other in reading.of(CUE.GROUND_FIRE))
    by_air = not own and reading.nearest(mark.first, CUE.AIR) <= _CARRIER_WORDS and not _at_aircraft(mark, reading)
    return EVENT_TYPE.AIR_STRIKE if by_air else None


def _at_aircraft(mark: Mark, reading: Reading) -> bool:
    """ "Боевики обстреляли два самолёта": in Slavic languages aircraft behind a verb, without "from", are shot at."""
    endings = reading.pack.events.past_endings
    if not reading.pack.places.endings or not reading.document.texts[mark.first].endswith(endings or ("",)):
        return False
    return all(
        plane.first > mark.first
        and not any(reading.at(place, CUE.FROM, CUE.BY) for place in range(mark.last, plane.first))
        for plane in reading.of(CUE.AIR)
    )


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


def is_carrier(mark: Mark, reading: Reading) -> bool:
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
            if _is_march(mark, reading) or reading.in_idiom(mark) or _is_wrecked(mark, reading):
                continue
            if (mark.first <= position or not before) and reading.distance(position, mark.first) <= within:
                return event_type
    return None


def _is_wrecked(mark: Mark, reading: Reading) -> bool:
    """ "Вдарили ATACMS по аеродрому, знищивши дев'ять гелікоптерів": aircraft behind that word carry nothing."""
    if mark.sign.cue is not CUE.AIR or reading.pack.script != "Cyrl":
        return False
    first = max(mark.first - _WRECKED_WORDS, reading.sentence.first_token)
    return any(
        reading.document.texts[place].endswith(_GERUNDS) and reading.joined(place, mark.first)
        for place in range(first, mark.first)
    )


def _is_march(mark: Mark, reading: Reading) -> bool:
    """ "مسيرات العودة": Arabic writes drones like marches, where the word begins a phrase that says which."""
    return any(
        march.first == mark.first and march.last - march.first > 1 and march.sign.event_type is EVENT_TYPE.PROTEST
        for march in reading.trigger_marks
    )
