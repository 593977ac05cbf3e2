"""Deeds that only stand behind what a sentence tells: "years of fighting", "survivors of the attack", "in case of".

They were told before, are feared or are what a thing is for: no report, unless they have a day of their own.
"""

from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE

# So many words may stand between a phrase and the deed: "survivors of the deadly attack". Behind a single word, none.
_PHRASE_WORDS = 2
# So few words stand between the deed and its place: "the attack in Garissa".
_PLACE_WORDS = 3
# "The previous exchange was held there", "went back to the previous agreement": these are told of for themselves.
_TOLD = frozenset({EVENT_TYPE.AGREEMENT, EVENT_TYPE.HUMANITARIAN})


def is_backdrop(mark: Mark, reading: Reading) -> bool:
    """Whether a word right before the deed, or an adjective beside it, makes it the backdrop of something else."""
    if not reading.has(CUE.BACKDROP, CUE.BYGONE):
        return False
    return (_is_behind_phrase(mark, reading) or _is_bygone(mark, reading)) and not _has_day(mark, reading)


def _is_behind_phrase(mark: Mark, reading: Reading) -> bool:
    if reading.pack.events.verb_bracket and mark.sign.event_type is EVENT_TYPE.ARREST:
        return False  # "im Zusammenhang mit einer Entführung verhaftet": the verb that closes the clause
    return any(
        word.first < mark.first <= word.last + (_PHRASE_WORDS if word.last - word.first > 1 else 0)
        and reading.comma_free(word.last, mark.first)
        for word in reading.of(CUE.BACKDROP)
        if not _in_date(word, reading)
    )


def _is_bygone(mark: Mark, reading: Reading) -> bool:
    """ "Previous attacks", and where adjectives follow "هجمات سابقة"."""
    if mark.sign.event_type in _TOLD:
        return False
    follows = reading.pack.events.adjective_follows or reading.pack.events.verb_first
    return any(
        (word.last == mark.first or (follows and word.first == mark.last)) and not _in_date(word, reading)
        for word in reading.of(CUE.BYGONE)
    )


def _in_date(word: Mark, reading: Reading) -> bool:
    """ "On the previous day": the word belongs to a day."""
    return any(first < word.last and word.first < last for first, last, _ in reading.date_tokens)


def _has_day(mark: Mark, reading: Reading) -> bool:
    """Whether a day stands beside the deed, or right behind its place: "the attack in Garissa in 2015"."""
    ends = [mark.last, *(last for first, last, _ in reading.place_tokens if 0 <= first - mark.last <= _PLACE_WORDS)]
    return any(
        last == mark.first or (first in ends and reading.comma_free(first, first))
        for first, last, _ in reading.date_tokens
    )
