"""Searching texts for words without minding case, accents, Arabic vowel signs, apostrophes or hyphens.

Words are compared by geo.names.strict_key. Texts are not folded for it, which for a million sentences would take half a
minute and as much memory again: a word becomes a regular expression of every letter that folds to one of its own. It is
read alike by Python and by RE2, which looks through 200 MB a second.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from geo.names import strict_key

# More words than this are not searched for; nobody types them.
MOST_WORDS = 12
# Digits, and Latin, Cyrillic and Arabic letters with their accents.
_LETTERS = (range(0x30, 0x250), range(0x400, 0x530), range(0x621, 0x64B), range(0x66E, 0x6D6), range(0x1E00, 0x1F00))
_LONGEST_FOLD = 2
# More s on end than this, which no word has, are read in parts of so many: across two parts no "ss" is a "ß".
_LONGEST_RUN = 12
# What strict_key drops inside a word.
_MARKS = "\u00ad\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
_UNSEEN = "\u200b-\u200f\u202a-\u202e\u2060\ufeff"
_IGNORED = f"[{_MARKS}{_UNSEEN}'’‘`´ʼʻʾʿˈ′ʹʺ\"“”«»ьъЬЪء]*"


def search_words(text: str) -> tuple[str, ...]:
    """The folded words a text asks for; none when it has no letter or digit."""
    return tuple(strict_key(text).split()[:MOST_WORDS])


def says(text: str, wanted: str) -> bool:
    """Whether every word of `wanted` is somewhere in the text, in whole or as a part of a word; True for no word."""
    folded = strict_key(text)
    return all(word in folded for word in search_words(wanted))


@lru_cache(maxsize=256)
def word_pattern(word: str) -> str:
    """The regular expression that finds a folded word of search_words in a text as it stands."""
    return _IGNORED.join(_readings(word, first, last) for first, last in pairwise(_cuts(word)))


def _cuts(word: str) -> list[int]:
    """Where no letter stands for the one before and the one behind, with both ends; 0 alone for no word."""
    cuts = [0]
    for at in range(1, len(word)):
        if word[at - 1 : at + 1] not in _letters() or at - cuts[-1] == _LONGEST_RUN:
            cuts.append(at)
    return [*cuts, len(word)]


def _readings(word: str, first: int, last: int) -> str:
    """The pattern of word[first:last], of which any two neighbours may be one letter: "sss" is "sß" and "ßs", too.

    Either the two in the middle are one letter or the halves stand side by side: as long as the square of the run.
    """
    if last - first < _LONGEST_FOLD:
        return _class_of(word, first) if first < last else ""
    middle = (first + last) // 2
    apart = (_readings(word, first, middle), _readings(word, middle, last))
    as_one = f"[{''.join(_letters()[word[middle - 1 : middle + 1]])}]"
    joined = (_readings(word, first, middle - 1), as_one, _readings(word, middle + 1, last))
    return f"(?:{_IGNORED.join(apart)}|{_IGNORED.join(filter(None, joined))})"


def _class_of(word: str, at: int) -> str:
    """The letters that fold to the one at the place; a word may begin and end within a letter that folds to two."""
    letter = word[at]
    found = list(_letters().get(letter, ()))
    if at == 0:
        found += _parts_of_two()[1].get(letter, ())
    if at == len(word) - 1:
        found += _parts_of_two()[0].get(letter, ())
    return f"[{''.join(found)}]" if found else re.escape(letter)


@lru_cache(maxsize=1)
def _parts_of_two() -> tuple[Mapping[str, Sequence[str]], Mapping[str, Sequence[str]]]:
    """The letters that fold to two, by the first of these and by the second: æ is "ae"."""
    parts: tuple[dict[str, list[str]], dict[str, list[str]]] = ({}, {})
    for folded, letters in _letters().items():
        for letter, by_letter in zip(folded, parts, strict=False):
            if len(folded) > 1:
                by_letter.setdefault(letter, []).extend(letters)
    return parts


@lru_cache(maxsize=1)
def _letters() -> Mapping[str, Sequence[str]]:
    """The letters that fold to a text of one or two."""
    found: dict[str, list[str]] = {}
    for code in (code for letters in _LETTERS for code in letters):
        folded = strict_key(chr(code))
        if folded and " " not in folded:
            found.setdefault(folded, []).append(chr(code))
    return MappingProxyType(found)
