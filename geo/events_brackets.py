"""Dates and places inside a German attribute: "die am Freitag in Genf vereinbarte Waffenruhe" was agreed on that day.

Between the article and its participle stands what belongs to the participle alone, and not to the verb of the sentence.
"""

from collections.abc import Iterator
from dataclasses import replace

from geo.events_marks import TRIGGERS, Mark
from geo.events_reading import Reading
from geo.languages.pack import CUE

# So many words lie at most between the article and its participle, and so many adjectives before the noun.
_BRACKET_WORDS = 9
_ADJECTIVES = 2
_OPENING = (CUE.IN, CUE.ON, CUE.BY, CUE.FROM, CUE.TO)


def without_attributes(reading: Reading) -> Reading:
    """The reading without the dates and places that belong to an attribute beside another deed of the sentence."""
    if not reading.pack.events.verb_bracket or not (reading.dates or reading.resolutions):
        return reading
    inside = [words for words in _brackets(reading) if _is_aside(words, reading)]
    if not inside:
        return reading
    dates = [
        when for first, last, when in reading.date_tokens
        if not any(words.start <= first and last <= words.stop for words in inside)
    ]  # fmt: skip
    places = [
        item for first, last, item in reading.place_tokens
        if not any(words.start <= first and last <= words.stop for words in inside)
    ]  # fmt: skip
    if len(dates) == len(reading.date_tokens) and len(places) == len(reading.place_tokens):
        return reading
    return replace(reading, dates=dates, resolutions=places)


def _brackets(reading: Reading) -> Iterator[range]:
    """From behind the article to behind the participle, for each attribute that a preposition or date opens."""
    begins = {first for first, _, _ in reading.date_tokens}
    for article in reading.of(CUE.DETERMINER):
        opening = article.last
        if article.last - article.first > 1 or _is_relative(article.first, reading):
            continue
        if opening not in begins and reading.at(opening, *_OPENING) is None:
            continue
        last = _participle(opening, reading)
        if last is not None:
            yield range(opening, last + 1)


def _is_relative(article: int, reading: Reading) -> bool:
    """Whether a comma stands before the article, or before its preposition: "der Mann, der am Montag"."""
    first = reading.sentence.first_token
    return any("," in reading.document.gaps[place] for place in (article, article - 1) if place > first)


def _participle(opening: int, reading: Reading) -> int | None:
    """Where the participle stands that a noun follows, before any comma."""
    texts, endings = reading.document.texts, reading.pack.events.attribute_endings
    for place in range(opening + 1, min(opening + _BRACKET_WORDS, reading.sentence.last_token - 1)):
        if not reading.joined(place - 1, place):
            return None
        word = texts[place]
        if word.islower() and word.endswith(endings) and len(word) > 5 and _noun_behind(place, reading) is not None:
            return place
    return None


def _noun_behind(place: int, reading: Reading) -> int | None:
    """Where the noun stands right behind the participle, or behind adjectives."""
    texts = reading.document.texts
    for noun in range(place + 1, min(place + 2 + _ADJECTIVES, reading.sentence.last_token)):
        if reading.document.gaps[noun] != " ":
            return None
        if texts[noun][0].isupper():
            return None if any(first == noun for first, _, _ in reading.place_tokens) else noun
        if not texts[noun].endswith(reading.pack.events.adjective_endings) or reading.at(noun, CUE.AND, *_OPENING):
            return None
    return None


def _is_aside(words: range, reading: Reading) -> bool:
    """Whether a deed is told outside of the attribute and its noun, and none that the noun itself tells of."""
    noun = _noun_behind(words.stop - 1, reading)
    if noun is None:
        return False
    tells = [mark for mark in reading.marks if mark.sign.cue in TRIGGERS - {CUE.IDIOM}]
    if any(mark.first == noun for mark in tells) and reading.before(words.start - 1, CUE.IN) is not None:
        return False  # "bei dem am Montag verübten Anschlag"
    return any(_is_outside(mark, words, noun) for mark in reading.deed_marks)


def _is_outside(mark: Mark, words: range, noun: int) -> bool:
    return mark.last <= words.start - 1 or mark.first > noun
