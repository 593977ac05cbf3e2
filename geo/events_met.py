"""What German "traf" and "trafen" mean by what stands around them: a hit, a meeting, an arrival."""

from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE

# So few words lie between who is met and the verb, and between the verb and its prefix.
_MET_WORDS = 4
_PREFIX_WORDS = 16
# So few words lie between the verb, or its day, and who struck, behind it: "zwei russische".
_INVERTED_WORDS = 3


def meets(mark: Mark, reading: Reading) -> bool:
    """ "Ehe sie in Kiew Selenskyj trafen": who meets stands right before the verb."""
    return any(
        0 <= mark.first - one.last <= _MET_WORDS and reading.joined(one.last - 1, mark.first)
        for one in reading.trigger_marks
        if one.sign.event_type is EVENT_TYPE.DIPLOMACY
    )


def arrives(mark: Mark, reading: Reading) -> bool:
    """ "Trafen am Mittwoch in Quetta ein": what stands alone at the end of the clause is a prefix and no article."""
    if reading.at(mark.first, CUE.STRUCK) is None or not reading.pack.events.verb_bracket:
        return False
    last = reading.sentence.last_token
    for place in range(mark.last, min(mark.last + _PREFIX_WORDS, last)):
        if place + 1 >= last or not reading.joined(place, place + 1):
            return reading.at(place, CUE.ARTICLE_ONE) is not None
    return False


def is_inverted(mark: Mark, reading: Reading) -> bool:
    """ "In Homs trafen am Montag zwei Kampfjets ein Wohnhaus": the aircraft right behind the verb, then what is hit."""
    first = mark.last + sum(end - begin for begin, end, _ in reading.date_tokens if begin >= mark.last)
    plane = next((one for one in reading.of(CUE.AIR) if 0 <= one.first - first < _INVERTED_WORDS), None)
    return plane is not None and any(plane.last <= hit.first for hit in reading.of(CUE.CIVILIAN, CUE.TOWN_NOUN))
