"""Who or what a passive verb speaks of: people who are freed, a town set off by what describes it."""

from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.events_scenes import is_town
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE, PLACE_KIND, EventType, Resolution

# So few words lie between the subject and "was", and between "was" and the verb.
_SUBJECT_WORDS = 3
_PASSIVE_WORDS = 3
# So few words lie between "found" and the bomb.
_FOUND_WORDS = 4
_PLACES = (CUE.PLACE_NOUN, CUE.TOWN_NOUN, CUE.FACILITY_NOUN, CUE.AREA_NOUN, CUE.COUNTRY_NOUN)
# "Entered" and at least the preposition behind it; so few words lie behind both up to the building.
_ENTERED_WORDS = 2
_AVERTED = frozenset(
    {
        EVENT_TYPE.BOMBING, EVENT_TYPE.GRENADE, EVENT_TYPE.AIR_STRIKE, EVENT_TYPE.SUICIDE_BOMBING,
        EVENT_TYPE.ATTACK_ON_CIVILIANS,
    }
)  # fmt: skip


def are_freed_people(mark: Mark, reading: Reading) -> bool:
    """ "Des milliers de détenus ont été libérés": people stand right before the passive verb, no town."""
    return any(
        0 <= verb.first - people.last < _SUBJECT_WORDS and 0 < mark.first - verb.first <= _PASSIVE_WORDS
        for verb in reading.of(CUE.PASSIVE)
        for people in reading.of(CUE.PERSON, CUE.CIVILIAN, CUE.CROWD)
    )


def have_fallen(mark: Mark, reading: Reading) -> bool:
    """ "71 soldados habían caído", "cohetes habían caído": people or shells right before the verb, and no town."""
    if not any(reading.at(place, CUE.DIED) for place in range(mark.first, mark.last)):
        return False
    near = range(max(mark.first - _SUBJECT_WORDS, reading.sentence.first_token), mark.first)
    if any(first in near or last - 1 in near for first, last, _ in reading.place_tokens):
        return False
    return any(
        reading.at(place, CUE.PERSON, CUE.ARMED, CUE.GROUND_FIRE, CUE.EXPLOSIVE) and reading.joined(place, mark.first)
        for place in near
    )


def has_fallen(mark: Mark, reading: Reading) -> bool:
    """ "Un día después cayó Tikrit": the town right behind the verb, and nothing that could fall on it."""
    if not reading.at(mark.first, CUE.DIED) or reading.pack.script != "Latn" or reading.pack.events.verb_bracket:
        return False
    if reading.has(CUE.GROUND_FIRE, CUE.AIR, CUE.EXPLOSIVE, CUE.DRONE):
        return False
    return any(
        first == mark.last and item.mention.accepted and is_town(item) and "," not in reading.between(first - 1, first)
        for first, _, item in reading.place_tokens
    )


def into_building(mark: Mark, reading: Reading) -> bool:
    """ "Entraron el martes en la redacción de un diario": a building stands behind "into" and its article, no town."""
    if mark.last - mark.first < _ENTERED_WORDS:
        return False
    dated = {place for first, last, _ in reading.date_tokens for place in range(first, last)}
    behind = range(mark.last, min(mark.last + _ENTERED_WORDS + len(dated), reading.sentence.last_token))
    small = [place for place in behind if place in dated or reading.at(place, CUE.DETERMINER)]
    head = next((place for place in behind if place not in small), None)
    if head is None or any(first <= head < last for first, last, _ in reading.place_tokens):
        return False
    return reading.at(head, CUE.FACILITY_NOUN, CUE.CLINIC) is not None and reading.at(head, CUE.TOWN_NOUN) is None


def is_person_taken(mark: Mark, reading: Reading) -> bool:
    """ "President Condé was captured": a name of two words or a title stands right before the passive verb, no town."""
    if mark.last - mark.first > 1 or reading.pack.events.verb_bracket:
        return False
    return any(
        0 < mark.first - verb.first <= _PASSIVE_WORDS and _is_person(verb.first, reading)
        for verb in reading.of(CUE.PASSIVE)
    )


def _is_person(end: int, reading: Reading) -> bool:
    """Whether a title ends before the token, or two words with capitals that are no part of a place or its name."""
    if reading.before(end, CUE.OFFICIAL):
        return True
    name = range(end - 2, end)
    if name.start < reading.sentence.first_token or not reading.joined(name.start, end - 1):
        return False
    if any(first < end and name.start < last for first, last, _ in reading.place_tokens):
        return False
    return all(_begins_large(place, reading) and not reading.at(place, *_PLACES) for place in name)


def _begins_large(position: int, reading: Reading) -> bool:
    return reading.document.texts[position][0].isupper()


def is_found(mark: Mark, event_type: EventType, reading: Reading) -> bool:
    """ "Halló artefactos explosivos": what is found, defused or averted hit nobody."""
    return event_type in _AVERTED and any(
        found.sign.event_type is EVENT_TYPE.WEAPONS_DISRUPTED and _is_object(mark, found, reading)
        for found in reading.trigger_marks
    )


def finds_explosives(mark: Mark, reading: Reading) -> bool:
    """ "Decomisaron el miércoles 40 granadas": bombs or grenades stand right behind the word that they were found."""
    return any(
        other.sign.event_type in _AVERTED and _is_object(other, mark, reading) for other in reading.trigger_marks
    )


def _is_object(mark: Mark, found: Mark, reading: Reading) -> bool:
    dated = sum(last - first for first, last, _ in reading.date_tokens if found.last <= first < mark.first)
    near = 0 <= mark.first - found.last - dated <= _FOUND_WORDS
    return near and reading.joined(found.last - 1, mark.first)


def subjects(reading: Reading, verb: int) -> list[tuple[int, int, Resolution]]:
    """The places of the sentence; the one that begins it reaches to the verb where what describes it is set off.

    "Homs, verrou du centre, était tombée".
    """
    start = reading.sentence.first_token
    return [
        *reading.place_tokens,
        *(
            (first, verb, item)
            for first, last, item in reading.place_tokens
            if first == start and verb - last > 1 and _is_set_off(reading, last, verb)
        ),
    ]


def _is_set_off(reading: Reading, last: int, verb: int) -> bool:
    """Whether a comma follows the name, another goes before the verb, and there is none between."""
    gaps = [reading.between(place, place + 1) for place in range(last - 1, verb)]
    return "," in gaps[0] and "," in gaps[-1] and not any("," in gap for gap in gaps[1:-1])


def bursts_into_town(mark: Mark, reading: Reading) -> bool:
    """ "Бойовики увірвалися в Алеппо", "до передмістя Хомса": a town behind verb and preposition, no building of it."""
    entry = next((word for word in reading.of(CUE.ENTRY) if word.first == mark.first and word.last > mark.last), None)
    if entry is None:
        return False
    town = entry.last
    while town < reading.sentence.last_token and reading.at(town, CUE.PLACE_NOUN, CUE.TOWN_NOUN):
        town += 1
    return any(
        first == town and item.place is not None and item.place.kind is PLACE_KIND.SETTLEMENT
        for first, _, item in reading.place_tokens
    )
