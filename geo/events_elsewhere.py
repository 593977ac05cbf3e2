"""Places that only say something about somebody: where he is from or lives, or what a clause about him tells."""

from geo.events_backdrop import is_backdrop
from geo.events_prepositions import CLAUSE_SIGNS
from geo.events_reading import Preposition, Reading
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE, EventType

# So few words, all of them small, lie between "born in" and the name: "in", "the".
_HOME_WORDS = 2
# So few words lie between who is told of and "who".
_NAMED_WORDS = 4
# Where people flee from and troops leave is where that happens.
_LEAVING = frozenset({EVENT_TYPE.HUMANITARIAN, EVENT_TYPE.WITHDRAWAL})
_WHO = (CUE.PERSON, CUE.CIVILIAN, CUE.ARMED, CUE.GUN, CUE.ACTOR, CUE.FORCE, CUE.OFFICIAL, CUE.STATE)


def is_elsewhere(reading: Reading, first: int, last: int, preposition: Preposition, trigger: EventType | None) -> bool:
    """Whether the name beside others only says something about somebody; `trigger`: the deed told nearest to it."""
    return (
        is_home(reading, first, trigger)
        or is_earlier_stop(reading, first)
        or is_of_backdrop(reading, first, preposition.position)
        or is_in_side_clause(reading, first, last)
    )


def is_home(reading: Reading, first: int, trigger: EventType | None) -> bool:
    """ "Two men born in Lyon", "venus du Niger", beside another name: where they come from, whatever they do."""
    if trigger in _LEAVING or len(_named(reading)) < 2:
        return False
    return any(
        0 <= first - mark.last < _HOME_WORDS
        and all(reading.at(place, CUE.DETERMINER, CUE.IN, CUE.OF, CUE.PLACE_NOUN) for place in range(mark.last, first))
        for mark in reading.of(CUE.HOME)
    )


def is_earlier_stop(reading: Reading, first: int) -> bool:
    """ "Après Bunagana et Rutshuru, les rebelles ont pris Sake": names alone, behind "after" at the head."""
    start = reading.sentence.first_token
    after = next((mark for mark in reading.of(CUE.AFTER) if mark.first == start), None)
    if after is None or first < after.last or first - after.last > _HOME_WORDS * len(reading.place_tokens):
        return False
    position = after.last
    while position < reading.sentence.last_token:
        name = next((last for begin, last, _ in reading.place_tokens if begin == position), None)
        if name is None and not reading.at(position, CUE.AND, CUE.DETERMINER):
            return False
        position = position + 1 if name is None else name
        if name is not None and position < reading.sentence.last_token:
            between = reading.between(position - 1, position)
            if "," in between and not any(begin == position for begin, _, _ in reading.place_tokens):
                return first < position
    return False


def is_of_backdrop(reading: Reading, first: int, position: int) -> bool:
    """ "Arrested two suspects of the attack in Lyon": the place of a deed that only says who somebody is."""
    deeds = reading.deed_marks
    behind = [mark for mark in deeds if mark.last in {first, position} and is_backdrop(mark, reading)]
    return bool(behind) and len(_named(reading)) > 1 and any(not is_backdrop(mark, reading) for mark in deeds)


def is_in_side_clause(reading: Reading, first: int, last: int) -> bool:
    """ "The rebels, who hold Rutshuru already, took Sake": in a clause about who does it, without a deed of its own."""
    for word in reading.of(CUE.RELATIVE):
        if not word.first < first or reading.at(word.first, CUE.WHERE) or _begins_noun(reading, word.first):
            continue
        opened = word.first > reading.sentence.first_token and "," in reading.between(word.first - 1, word.first)
        if not opened or not reading.joined(word.last - 1, first):
            continue
        behind = range(last, reading.sentence.last_token)
        end = next((place for place in behind if _is_stop(reading, place)), behind.stop)
        deeds = [*reading.deed_marks, *reading.of(CUE.KILLED, CUE.INJURED)]
        if any(word.first < mark.first < end for mark in deeds):
            continue
        near = range(word.first - _NAMED_WORDS, word.first)
        about = any(mark.first in near for mark in reading.of(*_WHO))
        told = any(mark.first in near for mark in reading.deed_marks)
        outside = [begin for begin in _named(reading) if not word.first < begin < end]
        if about and not told and outside and any(mark.first >= end for mark in reading.deed_marks):
            return True
    return False


def _named(reading: Reading) -> list[int]:
    """Where the accepted names of places begin."""
    return [first for first, _, item in reading.place_tokens if item.mention.accepted]


def _begins_noun(reading: Reading, position: int) -> bool:
    """ "Aleppo, die Stadt am Fluss": an article with its noun, no clause."""
    behind = position + 1
    return reading.at(position, CUE.DETERMINER) is not None and (
        behind >= reading.sentence.last_token or reading.document.texts[behind][0].isupper()
    )


def _is_stop(reading: Reading, position: int) -> bool:
    return not CLAUSE_SIGNS.isdisjoint(reading.between(position - 1, position))
