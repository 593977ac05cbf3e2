"""Which preposition governs a name."""

from collections.abc import Sequence

from geo.events_marks import TRIGGERS, Mark
from geo.events_reading import Preposition, Reading
from geo.events_scenes import is_town
from geo.languages.pack import CUE, Cue

PREPOSITIONS = frozenset({CUE.IN, CUE.ON, CUE.FROM, CUE.TO, CUE.BY})
# How far back, in words, the preposition of a name may stand.
WALK = 9
_GLUED_IN = "ب"
_HYPHENS = frozenset("-‑")
# What ends a phrase; what parts a name from a word of telling.
_BREAKS, CLAUSE_SIGNS = frozenset(".:;()–—!?؛؟"), frozenset(",;:،؛")
_OF_PHRASES = frozenset({CUE.IN, CUE.PLACE_NOUN})
# Such words do not merely describe a place.
_TELLING = TRIGGERS | {CUE.FORCE, CUE.OFFICIAL, CUE.ACTOR, CUE.PERSON, CUE.SPEECH, CUE.ATTRIBUTED}
# What may stand between a preposition and its name.
_WITHIN_PHRASE = frozenset(
    {CUE.PLACE_NOUN, CUE.DETERMINER, CUE.AND, CUE.OF, CUE.NUMBER, CUE.TOWN_NOUN, CUE.BASED}
)  # fmt: skip


def governing(reading: Reading, first: int) -> Preposition:
    """The preposition before a name; walks over determiners, kinds of places and other names of a list."""
    known = reading.prepositions
    if first not in known:
        known[first] = _governing(reading, first)
    return known[first]


def _governing(reading: Reading, first: int) -> Preposition:
    if _is_glued_in(reading, first):
        return Preposition(frozenset({CUE.IN}), first)
    others = [(start, end) for start, end, item in reading.place_tokens if end <= first]
    # "ont quitté mardi Niamey": a day may stand between
    position, start = reading.before_day(first) - 1, reading.sentence.first_token
    pending = Preposition(frozenset(), first)
    for _ in range(WALK):
        if position < start or _is_break(reading, position, others):
            break
        jump = next((begin for begin, end in others if begin <= position < end), None)
        if jump is not None:
            if _is_glued_in(reading, jump) and reading.pack.places.proclitics and _is_listed(reading, jump, first):
                return Preposition(frozenset({CUE.IN}), jump)
            position = jump - 1
            continue
        if any(begin <= position < end for begin, end, _ in reading.date_tokens):
            break  # "in 2014 the Gulf states": the preposition is that of the day
        first_word, cues = _phrase_ending(reading, position)
        if _is_first_half(reading, position):
            position = first_word - 1
            continue
        if CUE.OFFICIAL in cues and CUE.PLACE_NOUN not in cues and (pending.cues or reading.pack.script == "Cyrl"):
            return Preposition(frozenset({CUE.OFFICIAL}), position)
        found = cues & PREPOSITIONS
        genitive = CUE.OF in cues and position > start and _follows_place_noun(reading, position)
        if found and not genitive:
            mark = next(mark for mark in reading.ending[position + 1] if mark.sign.cue in found)
            return Preposition(cues & (PREPOSITIONS | {CUE.OF}), mark.first)
        if CUE.OF in cues and not pending.cues:
            # "opened a base in Djibouti": where nothing farther back governs the noun, its own "in" does
            pending = Preposition(cues & {CUE.OF, CUE.IN}, position)
        if not cues & _WITHIN_PHRASE and not _is_attribute(reading, position):
            break
        position = first_word - 1
    return pending


def _is_glued_in(reading: Reading, first: int) -> bool:
    """ "بباريس": Arabic "in", written as one word with the town; of countries it may mean "by" or "with" as well."""
    token = reading.document.tokens[first]
    return token.key[0] == _GLUED_IN and any(
        begin == first and item.mention.span.start == token.start + 1 and is_town(item)
        for begin, _, item in reading.place_tokens
    )


def _is_listed(reading: Reading, jump: int, first: int) -> bool:
    """ "بلندن وبرمنغهام": the name behind, with "and" written together with it, is in the same list."""
    start = reading.document.tokens[first].start
    ends = [end for begin, end, _ in reading.place_tokens if begin == jump]
    named = [item for begin, _, item in reading.place_tokens if begin == first]
    return first in ends and any(item.mention.span.start == start + 1 for item in named)


def _phrase_ending(reading: Reading, position: int) -> tuple[int, frozenset[Cue]]:
    """Where what ends with the word begins, and what it is; a phrase ("one of", "south of") goes before its words."""
    marks = reading.ending.get(position + 1, ())
    phrase = max((mark for mark in marks if mark.sign.cue in _OF_PHRASES), key=_n_words, default=None)
    if phrase is None or _n_words(phrase) == 1:
        return position, frozenset(mark.sign.cue for mark in marks)
    return phrase.first, frozenset(mark.sign.cue for mark in marks if mark.first == phrase.first)


def _n_words(mark: Mark) -> int:
    return mark.last - mark.first


def _is_attribute(reading: Reading, position: int) -> bool:
    """ "In a Houthi-run part of Yemen", "in the restive province of": a word that only describes a kind of place."""
    token = reading.document.tokens[position]
    if position + 1 < reading.sentence.last_token and reading.between(position, position + 1) in _HYPHENS:
        return reading.at(position + 1, CUE.BASED, CUE.PLACE_NOUN) is not None
    kind = any(
        mark.last == position + 2 and mark.sign.cue in {CUE.PLACE_NOUN, CUE.TOWN_NOUN}
        for mark in reading.starting.get(position + 1, ())
    )
    plain = not any(mark.sign.cue in _TELLING for mark in reading.ending.get(position + 1, ()))
    return kind and plain and token.text.islower()


def _is_first_half(reading: Reading, position: int) -> bool:
    """ "The government-held town of": who holds it is no office."""
    held = position + 1 < reading.sentence.last_token and reading.between(position, position + 1) in _HYPHENS
    return held and reading.at(position + 1, CUE.BASED) is not None


def _follows_place_noun(reading: Reading, position: int) -> bool:
    """ "The base in Homs": the noun goes on in the name; "the base, in Homs" begins anew."""
    if reading.before(position, CUE.PLACE_NOUN) is None:
        return False
    return reading.comma_free(position, position)


def _is_break(reading: Reading, position: int, others: Sequence[tuple[int, int]]) -> bool:
    """Whether the text after the token ends the phrase; a comma does, except in a list of places."""
    if position + 1 >= reading.sentence.last_token:
        return False
    between = reading.between(position, position + 1)
    if between == " ":
        return False
    if not _BREAKS.isdisjoint(between):
        return True
    return ("," in between or "،" in between) and not any(begin <= position < end for begin, end in others)
