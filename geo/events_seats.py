"""Places of those who tell of a deed, and of those it is told about."""

from geo.events_marks import Mark
from geo.events_reading import Preposition, Reading
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE, PLACE_KIND, Resolution

SOURCE_WORDS = 3
# So few words lie between what is stormed or burnt and the deed: "the building of the".
_HIT_WORDS = 4
# So few words lie between talks and whom one talks with: "with a Ukrainian".
_MET_WORDS = 4
# So few words lie between "outside" and the building: "the", "European".
_SPOT_WORDS = 2
# A ministry's "in" and its town stand this close: the preposition and perhaps an article.
SEAT_WORDS = 2
# So few words lie between a spokesman and "in": "for the", the forces and whose they are.
_SPEAKER_WORDS = 4
# So few words count the protesters behind "demanded": "tens of thousands of".
_CROWD_WORDS = 3
_AROUND = frozenset({PLACE_KIND.COUNTRY, PLACE_KIND.ADMIN1, PLACE_KIND.REGION})
BETWEEN_STATES = frozenset({EVENT_TYPE.AGREEMENT, EVENT_TYPE.DIPLOMACY})


def sets_scene(reading: Reading, preposition: Preposition) -> bool:
    """ "وفي دنيبرو قال الحاكم إن ...": where verbs come first, the only place, at the head, is what he tells of."""
    opens = preposition.position == reading.sentence.first_token and CUE.IN in preposition.cues
    named = [item for _, _, item in reading.place_tokens if item.mention.accepted]
    return opens and reading.pack.events.verb_first and len(named) == 1


def is_topic(reading: Reading, first: int, preposition: Preposition) -> bool:
    """ "The two discussed the situation in Gaza": what is talked about, or called out against, lies elsewhere."""
    return any(
        0 <= preposition.position - mark.last <= 1 or mark.last == first
        for mark in reading.of(CUE.TOPIC)
        if mark.last <= first
    )


def is_seat_of_teller(reading: Reading, first: int, preposition: Preposition) -> bool:
    """ "أعلنت وزارة الصحة في غزة": where verbs come first, a verb of telling, an office, and the town where it sits.

    Only beside another name, which is then where it happened.
    """
    if not reading.pack.events.verb_first or len(reading.place_tokens) < 2 or CUE.IN not in preposition.cues:
        return False
    return any(
        0 <= preposition.position - office.last < SEAT_WORDS
        and any(0 <= office.first - told.last < SEAT_WORDS for told in reading.of(CUE.ATTRIBUTED, CUE.SPEECH))
        and not any(begin < first for begin, _, item in reading.place_tokens if item.mention.accepted)
        for office in reading.of(CUE.OFFICIAL)
    )


def is_of_their_forces(reading: Reading, position: int) -> bool:
    """ "ناطق باسم القوات الأميركية في أفغانستان": where the forces are that somebody speaks for."""
    if not reading.pack.events.verb_first:
        return False
    return any(
        0 < position - office.last <= _SPEAKER_WORDS
        and any(reading.at(place, CUE.FORCE, CUE.GROUP_NOUN) for place in range(office.last, position))
        and not any(office.last <= deed.first < position for deed in reading.trigger_marks)
        and reading.joined(office.first, position)
        for office in reading.of(CUE.OFFICIAL)
    )


def is_said_by_crowd(said: Mark, reading: Reading) -> bool:
    """ "وفي حمص طالب آلاف المتظاهرين": where verbs come first, protesters right behind the verb of saying."""
    return reading.pack.events.verb_first and any(
        0 <= crowd.first - said.last <= _CROWD_WORDS
        and crowd.sign.actor is not None
        and crowd.sign.actor.id == "role:protesters"
        for crowd in reading.of(CUE.ACTOR)
    )


def lies_there(resolution: Resolution, reading: Reading, preposition: Preposition) -> bool:
    """ "بلدة غاريسا الواقعة شمال شرق كينيا": the area only says where the town before "which lies" is.

    So does it behind "this city": that is the one told of before.
    """
    position = preposition.position
    while reading.before(position, CUE.IN) and reading.at(position - 1, CUE.TOWN_NOUN) is None:
        position -= 1
    lying = reading.before(position, CUE.LYING) or reading.at(position, CUE.LYING)
    end = position if lying is None else lying.first
    known = any(last == end and item.place is not None for _, last, item in reading.place_tokens)
    if lying is not None and known:
        return True
    town = reading.before(end, CUE.TOWN_NOUN)
    area = resolution.place is not None and resolution.place.kind in _AROUND
    return (
        area
        and town is not None
        and reading.before(town.first, CUE.DETERMINER) is not None
        and (reading.pack.events.verb_first)
    )


def is_spot(office: Mark, reading: Reading) -> bool:
    """ "Outside the embassy in Kabul", "in front of the European Parliament in Brussels": where it happened."""
    if _is_met(office, reading):
        return True
    first = office.first
    while first > office.first - 2 and reading.before(first, CUE.DETERMINER):
        first -= 1
    building = reading.before(first, CUE.PLACE_NOUN)  # "у здания парламента в Ереване"
    if building is not None and reading.pack.script == "Cyrl":
        return reading.before(building.first, CUE.IN) is not None
    near = range(max(office.first - _SPOT_WORDS, reading.sentence.first_token), office.first + 1)
    return reading.at(office.first, CUE.TOWN_NOUN, CUE.PLACE_NOUN) is not None and any(
        word.last in near and reading.joined(word.first, office.first) for word in reading.of(CUE.IN)
    )


def is_hit(office: Mark, reading: Reading) -> bool:
    """ "Stormed the parliament in Colombo", "set fire to the ministry in Tripoli": the deed stands right before.

    "Took power in Bamako": the office is part of the deed.
    """
    return any(mark.first < office.first < mark.last for mark in reading.deed_marks) or any(
        0 <= office.first - mark.last <= _HIT_WORDS
        and mark.sign.event_type not in BETWEEN_STATES
        and not any(mark.last <= by.first < office.first for by in reading.of(CUE.BY, CUE.AND))
        and is_joined(reading, mark, office.first, office.last)
        for mark in reading.deed_marks
    )


def is_hit_behind(office: Mark, reading: Reading, last: int) -> bool:
    """ "The parliament in Nairobi was set ablaze": a building, and right behind its town the passive of the deed."""
    if reading.at(office.first, CUE.TOWN_NOUN, CUE.PLACE_NOUN) is None:
        return False
    return any(
        0 < mark.first - last <= SEAT_WORDS
        and mark.sign.event_type not in BETWEEN_STATES
        and any(last <= word.first <= mark.first for word in reading.of(CUE.PASSIVE))
        for mark in reading.deed_marks
    )


def _is_met(office: Mark, reading: Reading) -> bool:
    """ "Met the president in Paris", "held talks with a Ukrainian envoy in Brussels": the talks stand right before."""
    return any(
        0 <= office.first - mark.last <= _MET_WORDS and reading.joined(mark.last - 1, office.first)
        for mark in reading.trigger_marks
        if mark.sign.event_type is EVENT_TYPE.DIPLOMACY
        and (mark.last - mark.first + office.first - mark.last > 1 or _is_session(mark, reading))
    )


def _is_session(mark: Mark, reading: Reading) -> bool:
    """ "Заседание Совета безопасности в Белграде": a noun for a meeting, and who met."""
    return reading.pack.script == "Cyrl" and reading.at(mark.first, CUE.NEGOTIATION) is not None


def is_seat_of_source(reading: Reading, position: int) -> bool:
    """ "..., وفق مصادر طبية في أربيل": the town where those sit who tell of it, set off by a comma."""
    if not reading.pack.events.verb_first:
        return False
    return any(
        0 <= position - mark.last <= SOURCE_WORDS
        and mark.first > reading.sentence.first_token
        and "،" in reading.between(mark.first - 1, mark.first)
        and not any(mark.first <= deed.first < position for deed in reading.deed_marks)
        for mark in reading.of(CUE.ATTRIBUTED)
    )


def is_only_heard(reading: Reading, preposition: Preposition) -> bool:
    """ "Heard as far as Cyprus": what happened was elsewhere."""
    far = any(
        mark.first <= preposition.position <= mark.last or 0 <= preposition.position - mark.last < 2
        for mark in reading.of(CUE.AS_FAR)
    )
    return far and reading.has(CUE.HEARD)


def gap(mark: Mark, first: int, last: int) -> int:
    """How many words lie between a mark and a name."""
    return max(first - mark.last, mark.first - last, 0)


def is_joined(reading: Reading, mark: Mark, first: int, last: int) -> bool:
    """Whether no comma or other stop parts the word from the name."""
    begin, end = (mark.last - 1, first) if mark.last <= first else (last - 1, mark.first)
    return reading.joined(begin, end)
