"""Searching texts for words without minding case, accents, Arabic vowel signs, apostrophes or hyphens.

Words are compared by geo.names.strict_key. Texts are not folded for it, which for a million sentences would take half a
minute and as much memory again: a word becomes a regular expression of every letter that folds to one of its own. It is
read alike by Python and by RE2, which looks through 200 MB a second.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from geo.names import strict_key

# More words than this are not searched for; nobody types them.
MOST_WORDS = 12
# Digits, and Latin, Cyrillic and Arabic letters with their accents.
_LETTERS = (range(0x30, 0x250), range(0x400, 0x530), range(0x621, 0x64B), range(0x66E, 0x6D6), range(0x1E00, 0x1F00))
_LONGEST_FOLD = 3
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
    parts, at = [], 0
    while at < len(word):
        sizes = range(min(_LONGEST_FOLD, len(word) - at), 1, -1)
        longest = next((size for size in sizes if word[at : at + size] in _letters()), 1)
        letters = [_class_of(letter) for letter in word[at : at + longest]]
        spelt = _IGNORED.join(letters)
        whole = _letters().get(word[at : at + longest], ()) if longest > 1 else ()
        parts.append(f"(?:{spelt}|[{''.join(whole)}])" if whole else spelt)
        at += longest
    return _IGNORED.join(parts)


def _class_of(letter: str) -> str:
    found = _letters().get(letter)
    return f"[{''.join(found)}]" if found else re.escape(letter)


@lru_cache(maxsize=1)
def _letters() -> Mapping[str, Sequence[str]]:
    """The letters that fold to a text of one to three."""
    found: dict[str, list[str]] = {}
    for code in (code for letters in _LETTERS for code in letters):
        folded = strict_key(chr(code))
        if folded and " " not in folded:
            found.setdefault(folded, []).append(chr(code))
    return MappingProxyType(found)
