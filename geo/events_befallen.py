"""Whether a state or capital named without a preposition is the scene, or stands for who acts.

It may suffer the deed ("the Taliban took Kabul"), be visited or host what is told.
"""

from collections.abc import Sequence

from geo.events_happening import TERRITORY, VIOLENT
from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.events_scenes import is_town
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE, EventType, Resolution

# Kinds of words that say what befalls a town, their type left open.
_OPEN = frozenset({CUE.ATTACK, CUE.STRIKE, CUE.BOMBARD, CUE.HIT, CUE.SET_UPON, CUE.TAKE, CUE.RETAKE})
_DOERS = (CUE.ACTOR, CUE.STATE, CUE.FORCE, CUE.GUN, CUE.GROUP_NOUN, CUE.AIR, CUE.DRONE, CUE.GROUND_FIRE)
# How far, in words, from the name the verb may stand: with a day and an adverb between, at the end of a German
# clause, "was" before its participle, "came under" behind the name, the doer between an Arabic verb and its object
# and a day or an adjective between "came under" and "shelling".
_VERB_WORDS = 4
_BRACKET_WORDS = 8
_PASSIVE_WORDS = 2
_UNDERGOES_WORDS = 5
_BETWEEN_WORDS = 3
# So few words lie between a host and the word that says so, between that and the talks, and between an Arabic verb of
# visiting, or a German name, and the other: an office and a name.
_HOST_WORDS = 4
_HOSTED_WORDS = 6
_VISITED_WORDS = 6
_HOSTED = frozenset({EVENT_TYPE.DIPLOMACY, EVENT_TYPE.PROTEST, EVENT_TYPE.RIOT})
_LEAVING = frozenset({EVENT_TYPE.WITHDRAWAL, EVENT_TYPE.HUMANITARIAN})
_COMMAS = frozenset(",،")


def is_befallen(reading: Reading, first: int, last: int, states: Sequence[int]) -> bool:
    """Whether the words [first, last), a capital without a preposition, name what is struck or taken.

    `states`: where the other countries and capitals of the sentence begin; they may do it.
    """
    deeds = [mark for mark in reading.trigger_marks if _befalls(mark)]
    if not deeds or _speaks(reading, first, last, deeds):
        return False
    if _undergoes(reading, first, last, deeds) or _falls(reading, last, deeds):
        return True
    if any(_is_suffered(reading, last, deed) for deed in deeds):
        return True
    if reading.pack.events.verb_first:
        return any(_is_object_of_vso(reading, first, deed) for deed in deeds)
    return any(_is_object(reading, first, last, deed, states) for deed in deeds)


def is_shelled(reading: Reading, first: int) -> bool:
    """ "Обстрелы Украины", "обстріли Ізраїлю": in the genitive, right behind the word, stands what is shelled."""
    shelling = (mark for mark in reading.trigger_marks if mark.last == first)
    return reading.pack.script == "Cyrl" and any(mark.sign.event_type is EVENT_TYPE.SHELLING for mark in shelling)


def _befalls(mark: Mark) -> bool:
    return mark.sign.cue in _OPEN or mark.sign.event_type in VIOLENT or mark.sign.event_type in TERRITORY


def _speaks(reading: Reading, first: int, last: int, deeds: Sequence[Mark]) -> bool:
    """ "Kyiv said": a verb of saying or blaming right beside the name; "back in the army's hands" says nothing."""
    told = {place for deed in deeds for place in range(deed.first, deed.last)}
    return any(
        mark.first not in told and (0 <= mark.first - last <= _PASSIVE_WORDS or first == mark.last)
        for mark in reading.of(CUE.SPEECH, CUE.ACCUSATION)
    )


def _undergoes(reading: Reading, first: int, last: int, deeds: Sequence[Mark]) -> bool:
    """ "Kyiv came under fire", "Киев подвергся обстрелу", "تعرضت دمشق لقصف"."""
    for mark in reading.of(CUE.UNDERGOES):
        if not any(mark.first <= deed.last and deed.first - mark.last <= _BETWEEN_WORDS for deed in deeds):
            continue
        behind = 0 <= mark.first - last <= _UNDERGOES_WORDS and reading.joined(last - 1, mark.first)
        free_order = reading.pack.events.verb_first or reading.pack.script == "Cyrl"
        if behind or (free_order and 0 <= first - mark.last < _PASSIVE_WORDS):
            return True
    return False


def _falls(reading: Reading, last: int, deeds: Sequence[Mark]) -> bool:
    """ "Kabul fell to the Taliban": a word for the taking of a place that names no other as taken."""
    for deed in deeds:
        if deed.sign.event_type not in TERRITORY or not 0 <= deed.first - last <= _VERB_WORDS:
            continue
        if not any(begin >= deed.last for begin, _, _ in reading.place_tokens):
            return reading.joined(last - 1, deed.first)
    return False


def _is_suffered(reading: Reading, last: int, deed: Mark) -> bool:
    """ "Damascus was pounded", "Damaskus wurde von Jets bombardiert"."""
    if deed.first < last or not reading.joined(last - 1, deed.first):
        return False
    bracket = reading.pack.events.verb_bracket
    if deed.first - last > (_BRACKET_WORDS if bracket else _UNDERGOES_WORDS):
        return False
    for be in reading.of(CUE.PASSIVE):
        if be.first < last:
            continue
        if bracket and be.first <= deed.last:
            return True
        if -1 <= deed.first - be.last <= _PASSIVE_WORDS or deed.first <= be.first < deed.last:
            return True
    return False


def _is_object(reading: Reading, first: int, last: int, deed: Mark, states: Sequence[int]) -> bool:
    """ "The Taliban took on Tuesday Kabul": somebody named before the verb, the town right behind it, or before a
    German participle."""
    if deed.last <= first:
        position = _before_day(reading, first)
        return deed.last == position and _is_done(reading, deed.last, states)
    if deed.first < last or not reading.pack.events.verb_bracket:
        return False
    near = deed.first - last <= _VERB_WORDS and reading.joined(last - 1, deed.first)
    return near and _ends_clause(reading, deed) and _is_done(reading, first, states)


def _before_day(reading: Reading, position: int) -> int:
    """The position, or the beginning of an article or of a day that ends there."""
    determiner = reading.before(position, CUE.DETERMINER)
    return reading.before_day(determiner.first if determiner is not None else position)


def _ends_clause(reading: Reading, deed: Mark) -> bool:
    end = reading.sentence.last_token
    return deed.last >= end or not reading.joined(deed.last - 1, deed.last)


def _is_done(reading: Reading, before: int, states: Sequence[int]) -> bool:
    """Whether somebody who may do it is named before that word in its clause."""
    doers = [mark.first for mark in reading.of(*_DOERS) if mark.last < before]
    doers += [position for position in states if position < before]
    return any(reading.joined(position, before - 1) for position in doers)


def _is_object_of_vso(reading: Reading, first: int, deed: Mark) -> bool:
    """ "قصفت المدفعية دمشق": the verb, who does it, and the town."""
    between = range(deed.first + 1, first)
    if not 1 <= len(between) <= _BETWEEN_WORDS or not reading.joined(deed.last - 1, first):
        return False
    doers = {place for mark in reading.of(*_DOERS) for place in range(mark.first, mark.last)}
    return doers.issuperset(between)


def is_visited(reading: Reading, first: int, last: int) -> bool:
    """ "Visited on Tuesday Kyiv", "hat Kiew besucht", "يزور الوزير صنعاء": the name is the object of such a verb."""
    visits = reading.of(CUE.VISIT)
    if reading.pack.events.verb_first:
        return any(
            0 <= first - mark.last <= _VISITED_WORDS and _COMMAS.isdisjoint(reading.between(mark.last - 1, first))
            for mark in visits
        )
    if any(mark.last in {first, _before_day(reading, first)} for mark in visits):
        return True
    return reading.pack.events.verb_bracket and any(
        0 <= mark.first - last <= _PASSIVE_WORDS
        and reading.joined(last - 1, mark.first)
        and _ends_clause(reading, mark)
        for mark in visits
    )


def is_left(reading: Reading, first: int) -> bool:
    """ "Миротворцы ООН покинули Мали": the name is what troops or people leave, whatever words tell of them."""
    leaves = any(mark.sign.event_type in _LEAVING for mark in reading.deed_marks)
    return leaves and any(mark.last in {first, _before_day(reading, first)} for mark in reading.of(CUE.LEFT))


def is_host(reading: Reading, first: int, last: int) -> bool:
    """ "Doha hosted talks", "Bagdad fue escenario de": the verb behind the name (before it where verbs come first).

    Behind both follows what it hosts.
    """
    for mark in reading.of(CUE.HOSTS):
        begin, end = (mark.last, first) if reading.pack.events.verb_first else (last, mark.first)
        if not 0 <= end - begin <= _HOST_WORDS or not reading.joined(begin - 1, end) or reading.in_idiom(mark):
            continue
        scene = mark.last - mark.first > 1
        if any(_is_hosted(reading, max(last, mark.last), deed, scene=scene) for deed in reading.trigger_marks):
            return True
    return False


def _is_hosted(reading: Reading, position: int, deed: Mark, *, scene: bool) -> bool:
    """Whether the deed follows soon in the clause, and is talks or a protest; of a `scene` any deed is told."""
    near = 0 <= deed.first - position <= _HOSTED_WORDS and reading.joined(position - 1, deed.first)
    return near and (scene or deed.sign.event_type in _HOSTED)


def is_seized_from(resolution: Resolution, reading: Reading, trigger: EventType | None) -> bool:
    """ "اعتقل الجيش ثلاثة شبان من رام الله": Arabic says so who is held there, where no other place is told."""
    alone = sum(item.mention.accepted and is_town(item) for _, _, item in reading.place_tokens) == 1
    return reading.pack.events.verb_first and trigger is EVENT_TYPE.ARREST and is_town(resolution) and alone


def is_spoken_of(reading: Reading, first: int) -> bool:
    """Whether somebody says something; where verbs come first, before the name: "رفضا" behind it is why they march.

    "أعلن الحوثيون أنهم ضربوا مطار أبوظبي": a deed right before the noun is done there, whoever says so.
    """
    noun = reading.before(first, CUE.PLACE_NOUN)
    if reading.pack.events.verb_first and noun is not None and any(m.last == noun.first for m in reading.deed_marks):
        return False
    return any(mark.last <= first or not reading.pack.events.verb_first for mark in reading.of(CUE.SPEECH))
