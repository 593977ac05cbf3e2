"""What beside a word says which kind of deed it tells of: who does it, with what, to whom."""

from geo.events_happening import TERRITORY, VIOLENT
from geo.events_marks import Mark
from geo.events_met import arrives, meets
from geo.events_reading import Reading
from geo.events_scenes import is_town
from geo.events_subjects import subjects
from geo.languages.pack import CUE, Cue
from geo.model import EVENT_TYPE, PLACE_KIND, EventType

CARRIER_WORDS = 6.0
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
WEAPONS: tuple[tuple[Cue, EventType], ...] = (
    (CUE.DRONE, EVENT_TYPE.DRONE_STRIKE), (CUE.AIR, EVENT_TYPE.AIR_STRIKE), (CUE.GROUND_FIRE, EVENT_TYPE.SHELLING),
    (CUE.EXPLOSIVE, EVENT_TYPE.BOMBING),
)  # fmt: skip
# Whoever suffered these is named by it long after.
_KNOWN_BEFORE = frozenset({EVENT_TYPE.ABDUCTION, EVENT_TYPE.ARREST}) | TERRITORY
_ARMED = (CUE.FORCE, CUE.ACTOR, CUE.GUN, CUE.TERROR, CUE.GROUP_NOUN, CUE.EQUIPMENT)
_NO_NOUN = (CUE.IN, CUE.ON, CUE.FROM, CUE.TO, CUE.BY, CUE.OF, CUE.AND, CUE.NUMBER, CUE.AT_LEAST, CUE.PASSIVE)
# So few words lie between "freed" and the hostages.
_FREED_WORDS = 7.0
# So few words lie between "attacked" and who is attacked.
_OBJECT_WORDS = 5
# So few words lie between people and "freed".
_FREED_PEOPLE_WORDS = 2
# So few words lie between fighters and "driven out".
_DRIVEN_WORDS = 9
# A phrase of so many words says by itself that there are forces: "called up reservists".
# So few words lie between people and the verb that says they were seized, before it and behind it.
_SEIZED_BEFORE, _SEIZED_BEHIND = 6, 3
PHRASE_WORDS = 3
# So few words lie between "averted" and the attack.
_AVERTED_WORDS = 3
# So few words lie between "burnt" and the aircraft.
_BURNT_WORDS = 3
# So few words lie between "destroying" and the aircraft.
_WRECKED_WORDS = 3
# So few words name who holds a town.
_HELD_BY_WORDS = 4
# So few words lie between "broke" and the building: "on Thursday", "armed men", "into the".
_BROKEN_INTO_WORDS = 8


def breaks_into_building(mark: Mark, reading: Reading) -> bool:
    """ "Drangen in ein Hotel in Mogadischu ein": a building stands right behind "into", or before the participle."""
    verb = reading.at(mark.first, CUE.INTRUDED)
    if verb is None:
        return False
    return any(
        0 < building.first - verb.last <= _BROKEN_INTO_WORDS + date_words(verb, reading)
        or 0 <= verb.first - building.last <= _BROKEN_INTO_WORDS
        for building in reading.of(CUE.INDOORS)
        if reading.joined(*sorted((building.first, verb.first)))
        and not any(
            min(verb.first, building.first) < first < building.first and reading.before(first, CUE.IN) is None
            for first, _, item in reading.place_tokens
            if is_town(item)
        )
    )


def is_struck(mark: Mark, reading: Reading) -> bool:
    """ "Hit were the port and the station", "a compound in Erbil was hit"; not who is met or arrives in German."""
    if reading.pack.events.verb_bracket and (meets(mark, reading) or arrives(mark, reading)):
        return False
    return any(word.first <= mark.first < word.last for word in reading.of(CUE.STRUCK))


def is_plane_hit(mark: Mark, reading: Reading) -> bool:
    """ "Two military planes had been hit": the aircraft stands right before the passive, and nobody else is struck."""
    passive = reading.before(mark.first, CUE.PASSIVE)
    if passive is None or reading.pack.script != "Latn":
        return False
    near = range(passive.first - _PLANE_WORDS, passive.first)
    return any(plane.last - 1 in near for plane in reading.of(CUE.AIR)) and not reading.has(CUE.BY, CUE.KILLED)


def by_gunmen(mark: Mark, reading: Reading) -> bool:
    """ "Militants struck the resort", "the gang that struck Paris": no aircraft and no guns, but people with arms."""
    near = range(mark.first - _STRIKER_WORDS, mark.first)
    return any(word.last - 1 in near for word in reading.of(CUE.GUN, CUE.TERROR, CUE.GROUP_NOUN))


def is_by_accident(mark: Mark, reading: Reading) -> bool:
    """ "A lorry exploded after a collision"; that a train derailed comes of the bridge that was blown up."""
    behind = [word for word in reading.of(CUE.ACCIDENT) if reading.joined(mark.last - 1, word.first)]
    return any(
        word.first in range(after.last, after.last + 3)
        for word in behind
        for after in reading.of(CUE.AFTER, CUE.AFTERMATH)
    )


def brings_accident(mark: Mark, reading: Reading) -> bool:
    """ "Blew up a bridge and a train derailed": every word for an accident stands behind the deed and behind "and"."""
    accidents = reading.of(CUE.ACCIDENT)
    joints = [word.first for word in reading.of(CUE.AND) if word.first >= mark.last]
    blown = any(reading.at(place, CUE.BLAST, CUE.EXPLOSIVE) for place in range(mark.first, mark.last))
    return bool(accidents and joints and blown) and all(joints[0] < accident.first for accident in accidents)


def by_blast(mark: Mark, reading: Reading) -> EventType | None:
    """ "A house was wrecked by an explosion": what struck it is a blast right behind the word, not a strike."""
    near = range(mark.last, mark.last + _STRIKER_WORDS + 1)
    if reading.has(CUE.ACCIDENT) or not any(blast.first in near for blast in reading.of(CUE.BLAST)):
        return None
    return EVENT_TYPE.BOMBING


def by_weapon(mark: Mark, reading: Reading) -> EventType | None:
    """ "Ont été endommagés mardi par des drones": what did it stands behind "by", right behind the word."""
    last = mark.last + date_words(mark, reading)
    for cue, event_type in WEAPONS:
        for weapon in reading.of(cue):
            near = 0 < weapon.first - last < _STRIKER_WORDS and reading.joined(last - 1, weapon.first)
            if near and any(last <= by.first < weapon.first for by in reading.of(CUE.BY)):
                return event_type
    return None


def takes_a_town(mark: Mark, reading: Reading) -> bool:
    """ "Took Jarabulus", "ont pris la gare de Kherson": somebody armed, and a town as what is taken."""
    if not reading.has(CUE.FORCE, CUE.ACTOR, CUE.GROUP_NOUN) and not _is_taken_by_state(mark, reading):
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


def is_taken(mark: Mark, reading: Reading) -> bool:
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


def is_armed_attack(reading: Reading) -> bool:
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


def date_words(mark: Mark, reading: Reading) -> int:
    """How many words a date right after the word takes: "fired in the night to Wednesday ten missiles"."""
    return sum(last - first for first, last, _ in reading.date_tokens if 0 <= first - mark.last <= 1)


def is_aircraft_burnt(mark: Mark, reading: Reading) -> bool:
    """ "Подожгли президентский самолёт": the aircraft right behind the verb is what was destroyed."""
    near = range(mark.last, mark.last + _BURNT_WORDS)
    return any(
        plane.first in near
        and not reading.document.texts[plane.last - 1].endswith(reading.pack.events.doer_endings or ("",))
        for plane in reading.of(CUE.AIR)
    )


def is_averted(mark: Mark, reading: Reading) -> bool:
    """ "Предотвращён теракт", "запобігла теракту": what did not happen stands right behind."""
    near = range(mark.last, mark.last + _AVERTED_WORDS)
    open_kinds = {CUE.BLAST, CUE.ATTACK}
    return any(
        deed.first in near and (deed.sign.event_type in VIOLENT or deed.sign.cue in open_kinds)
        for deed in reading.trigger_marks
    )


def has_armed(reading: Reading) -> bool:
    """Whether somebody armed is named; "a convoy of food" is not."""
    helps = [mark for mark in reading.deed_marks if mark.sign.event_type is EVENT_TYPE.HUMANITARIAN]
    return any(not any(one.first <= mark.first < one.last for one in helps) for mark in reading.of(*_ARMED))


def is_foiled(mark: Mark, reading: Reading) -> bool:
    """ "Einen Anschlag auf ein Konzert vereitelt": both what was planned and that it was foiled are words for it."""
    return any(
        other is not mark
        and other.sign.event_type is EVENT_TYPE.WEAPONS_DISRUPTED
        and reading.joined(*sorted((mark.first, other.first)))
        for other in reading.trigger_marks
    )


def frees_people(mark: Mark, reading: Reading) -> bool:
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


def drives_fighters_out(mark: Mark, reading: Reading) -> bool:
    """ "Die Rebellen seien aus der Stadt vertrieben": a word that is also said of people, and only fighters named."""
    if reading.at(mark.first, CUE.EXPELLED) is None or reading.has(CUE.CIVILIAN):
        return False
    armed = [*reading.of(CUE.GROUP_NOUN, CUE.TERROR, CUE.GUN)]
    armed += [one for one in reading.of(CUE.ACTOR) if one.sign.actor is not None and "group:" in one.sign.actor.id]
    return any(
        0 <= mark.first - one.last <= _DRIVEN_WORDS and reading.joined(one.last - 1, mark.first) for one in armed
    )


def is_flight_of_armed(mark: Mark, reading: Reading) -> bool:
    """ "Soldiers fled Kandahar", "after police fled": armed people right before the verb give their posts up."""
    if mark.last - mark.first > 2 or reading.pack.script != "Latn" or reading.pack.events.verb_bracket:
        return False
    endings = reading.pack.events.attribute_endings
    fled = reading.document.texts[mark.first].endswith(endings) and reading.at(mark.first, CUE.MOTION) is not None
    return fled and reading.before(mark.first, CUE.ARMED) is not None


def hits_something(mark: Mark, reading: Reading) -> bool:
    """ "Traf ein Geschoss ein Haus mit einer Praxis": what "traf ... mit" tells of is a missile, and no meeting."""
    if reading.at(mark.first, CUE.STRUCK) is None:
        return False
    near = range(mark.first + 1, mark.first + _SUBJECT_WORDS + 2)
    return any(reading.at(place, CUE.GROUND_FIRE, CUE.DRONE, CUE.EXPLOSIVE) is not None for place in near)


def is_flight_of_people(mark: Mark, reading: Reading) -> bool:
    """ "8000 Bewohner verließen die Stadt": civilians right before the German verb give no post up."""
    if not reading.pack.events.verb_bracket or reading.before(mark.first, CUE.ARMED, CUE.FORCE) is not None:
        return False
    return reading.before(mark.first, CUE.CIVILIAN) is not None


def seizes_town(mark: Mark, reading: Reading) -> bool:
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


def seizes_people(mark: Mark, reading: Reading) -> bool:
    """ "Шестерых бойцов демонстранты захватили": people are the object, before the verb or behind it, and no place."""
    endings, texts = reading.pack.events.object_endings, reading.document.texts
    verb = mark.last - 1
    if not endings or reading.at(verb, CUE.SEIZE) is None:
        return False
    if mark.last < reading.sentence.last_token and texts[mark.last][0].isupper():
        return False  # a name, be it in the gazetteer or not
    deeds = {deed.last for deed in reading.trigger_marks if deed != mark}
    people = (
        one
        for one in reading.of(CUE.PERSON, CUE.ARMED)
        if texts[one.last - 1].endswith(endings)
        and -_SEIZED_BEFORE <= one.first - verb <= _SEIZED_BEHIND
        and reading.joined(*sorted((one.first, verb)))
        and one.first not in deeds
        and reading.before(one.first, CUE.BY, CUE.FROM, CUE.IN, CUE.FORCE, CUE.GROUP_NOUN) is None
    )
    behind = range(mark.last, mark.last + _SEIZED_BEHIND)
    ground = reading.of(CUE.TOWN_NOUN, CUE.FACILITY_NOUN, CUE.PLACE_NOUN, CUE.MISSION)
    return any(people) and not any(one.first in behind for one in ground)


def seizes_ground(mark: Mark, reading: Reading) -> bool:
    """ "Brachten den Flughafen von Tripolis in ihre Gewalt": ground right before the phrase, and nobody taken."""
    phrase = next(
        (
            one
            for one in reading.trigger_marks
            if one.sign.event_type is EVENT_TYPE.ABDUCTION and one.last - one.first >= PHRASE_WORDS
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


def stays_on_the_spot(mark: Mark, reading: Reading) -> bool:
    """ "Had fled to the cellar", "were pulled from the rubble": told in the same clause as the flight or rescue."""
    return any(reading.joined(*sorted((mark.first, word.first))) for word in reading.of(CUE.ON_THE_SPOT))


def drives_civilians_out(mark: Mark, reading: Reading) -> bool:
    """ "Die Armee hat Tausende Bewohner aus der Stadt vertrieben": civilians between the troops and the verb."""
    if reading.at(mark.first, CUE.FORCE, CUE.ARMED) is None:
        return False
    verbs = [verb.first for verb in reading.of(CUE.EXPELLED) if verb.first > mark.first]
    return bool(verbs) and any(mark.last <= who.first < verbs[0] for who in reading.of(CUE.CIVILIAN, CUE.CROWD))


def drives_people_out(mark: Mark, reading: Reading) -> bool:
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


def is_known_outrage(mark: Mark, reading: Reading) -> bool:
    """ "Bei dem Anschlag starben ...", "l'attentat a fait ...": which one stands in the sentence before.

    And so does "the third attack in five months", and, where there are no articles, any ("В Хомсе произошёл теракт").
    """
    alone = mark.last - mark.first <= _OUTRAGE_WORDS and reading.at(mark.first, CUE.OUTRAGE) is not None
    if alone and reading.before(mark.first, CUE.COUNTED) is not None:
        return True
    if not alone or reading.before(mark.first, CUE.ARTICLE_ONE) is not None:
        return False
    return reading.pack.script == "Cyrl" or reading.before(mark.first, CUE.DETERMINER) is not None


def is_halted(mark: Mark, reading: Reading) -> bool:
    """ "Le train a été arrêté", "el tren quedó detenido": a vehicle right before, and nobody in it."""
    near = range(mark.first - _HALTED_WORDS, mark.first)
    return any(word.first in near for word in reading.of(CUE.VEHICLE)) and not reading.has(CUE.PERSON)


def beside_gunmen(mark: Mark, reading: Reading) -> bool:
    """ "Gunmen and suicide bombers killed 129": several kinds of attackers, of whom not all blew themselves up."""
    return any(
        max(other.first - mark.last, mark.first - other.last) in _LISTED_WORDS
        and any(min(mark.last, other.last) <= word.first < max(mark.first, other.first) for word in reading.of(CUE.AND))
        for other in reading.of(CUE.GUN)
    )


def is_aircraft(mark: Mark, reading: Reading) -> bool:
    """ "Deux hélicoptères ont été abattus": what was shot down stands right before, and is nobody."""
    planes = any(
        0 <= mark.first - plane.last <= 1 and not reading.before(mark.first, CUE.AND)  # "a suicide bomber and gunmen"
        for plane in reading.of(CUE.AIR, CUE.DRONE)
    )
    if not planes or _kills_people(mark, reading):
        return False
    return any(mark.first <= fate.first < mark.last for fate in reading.of(CUE.KILLED))


def _kills_people(mark: Mark, reading: Reading) -> bool:
    """ "Une frappe de drone a fauché des passants": whom it kills stands right behind, without "by"."""
    return any(
        0 <= person.first - mark.last < _SHOT_PEOPLE_WORDS
        and not any(mark.last <= by.first < person.first for by in reading.of(CUE.BY))
        for person in reading.of(CUE.PERSON, CUE.CIVILIAN)
    )


def comes_down(mark: Mark, reading: Reading) -> bool:
    """ "Un missile s'est abattu sur le marché": it was not shot down."""
    return any(0 <= word.first - mark.first <= _DOWN_WORDS for word in reading.of(CUE.CRASHED))


def is_fired_at(mark: Mark, reading: Reading) -> bool:
    """ "22 Raketen auf Stützpunkte in Erbil abgeschossen": a German word for firing and for shooting down."""
    if not reading.pack.events.verb_bracket or reading.at(mark.first, CUE.LAUNCH) is None:
        return False
    return any(
        rocket.first < mark.first and reading.at(rocket.last, CUE.ON) and reading.joined(rocket.first, mark.first)
        for rocket in reading.of(CUE.GROUND_FIRE)
    )


def upon_people(mark: Mark, reading: Reading) -> bool:
    """ "Quatre-vingt-dix victimes ont été abattues": people are shot down as well, where no aircraft is named."""
    killed = any(mark.first <= fate.first < mark.last for fate in reading.of(CUE.KILLED))
    people = any(0 <= mark.first - person.last <= _SHOT_PEOPLE_WORDS for person in reading.of(CUE.PERSON, CUE.CIVILIAN))
    return killed and people


def upon_armed(mark: Mark, reading: Reading) -> bool:
    """ "Cuatro guerrilleros fueron neutralizados": armed people right before a word that is said of killing, too."""
    killed = any(reading.at(place, CUE.KILLED) for place in range(mark.first, mark.last))
    return killed and any(0 <= mark.first - one.last < _SHOT_PEOPLE_WORDS for one in reading.of(CUE.ARMED))


def is_freed(mark: Mark, reading: Reading) -> bool:
    """ "The army freed four hostages": who is freed was taken before."""
    return reading.nearest(mark.first, CUE.FREED) <= _FREED_WORDS


def is_attribute(mark: Mark, reading: Reading) -> bool:
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
    if reading.pack.places.nouns_capitalised and reading.document.texts[mark.first][0].isupper():
        return False  # "die Islamisten beherrschen" begins with who does it
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
    named = any(begin == last for begin, _, _ in reading.place_tokens)  # "на западе оккупированного Крыма"
    return (
        reading.document.texts[first].endswith(reading.pack.events.long_participles)
        and reading.between(first, last) == " "
        and (noun.islower() or named)
        and not noun.endswith(reading.pack.events.past_endings)
        and not any(begin == last for begin, _, _ in reading.date_tokens)
    )


def _is_known_town(mark: Mark, reading: Reading) -> bool:
    """ "В освобождённом Херсоне", "из захваченного Бахмута": a preposition stands before the word, a town behind."""
    placed = any(first == mark.last for first, _, _ in reading.place_tokens)
    return placed and reading.before(mark.first, CUE.IN, CUE.FROM) is not None


def is_held(mark: Mark, reading: Reading) -> bool:
    """ "Im von Moskau besetzten Melitopol": who holds the town stands before a German participle, behind "in the"."""
    if mark.sign.event_type not in TERRITORY or not reading.pack.events.verb_bracket or mark.last - mark.first > 1:
        return False
    if not reading.document.texts[mark.first].endswith(reading.pack.events.attribute_endings):
        return False
    if not any(first - mark.last <= 1 for first, _, _ in reading.place_tokens if first >= mark.last):
        return False
    by = [word.first for word in reading.of(CUE.BY) if 0 < mark.first - word.first <= _HELD_BY_WORDS]
    return any(reading.before(position, CUE.IN, CUE.DETERMINER, CUE.FROM, CUE.TO) for position in by)


def carrier_type(mark: Mark, reading: Reading) -> EventType | None:
    """ "Shelling by warplanes": the carrier is named and the word itself names no gun or rocket.

    Or the carrier stands right before it: "a drone had fired three missiles".
    """
    near = range(mark.first - _STRIKER_WORDS, mark.first)
    for cue, event_type in WEAPONS[:2]:
        if any(plane.last - 1 in near and reading.joined(plane.last - 1, mark.first) for plane in reading.of(cue)):
            return event_type
    own = any(mark.first <= other.first < mark.last for other in reading.of(CUE.GROUND_FIRE))
    by_air = not own and reading.nearest(mark.first, CUE.AIR) <= CARRIER_WORDS and not _at_aircraft(mark, reading)
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


def upon_forces(mark: Mark, reading: Reading) -> bool:
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


def is_wrecked(mark: Mark, reading: Reading) -> bool:
    """ "Вдарили ATACMS по аеродрому, знищивши дев'ять гелікоптерів": aircraft behind that word carry nothing.

    Nor do those right before or behind a passive: "уничтожены девять самолётов".
    """
    endings, passives = reading.pack.events.wrecking_endings, reading.pack.events.wrecked_endings
    if mark.sign.cue is not CUE.AIR or not endings:
        return False
    first = max(mark.first - _WRECKED_WORDS, reading.sentence.first_token)
    texts = reading.document.texts
    if any(
        texts[place].endswith((*endings, *passives)) and reading.joined(place, mark.first)
        for place in range(first, mark.first)
    ):
        return True
    behind = mark.last < reading.sentence.last_token and texts[mark.last].endswith(passives or ("\0",))
    return behind and reading.joined(mark.last - 1, mark.last)


def is_march(mark: Mark, reading: Reading) -> bool:
    """ "مسيرات العودة": Arabic writes drones like marches, where the word begins a phrase that says which."""
    return any(
        march.first == mark.first and march.last - march.first > 1 and march.sign.event_type is EVENT_TYPE.PROTEST
        for march in reading.trigger_marks
    )
