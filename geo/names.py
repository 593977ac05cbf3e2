"""Keys by which names are compared: strict, article-less and loose.

Source: measured on 638 spellings of 200 places (docs/gazetteer.md): strict keys find 94 % of settlement names.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_ARABIC = {
    ord(old): new
    for old, new in {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ئ": "ي",
        "ک": "ك", "ؤ": "و", "ة": "ه", "ھ": "ه", "ہ": "ه", "ء": "", "ـ": "",
    }.items()
}  # fmt: skip
_DROPPED = dict.fromkeys(map(ord, "'’‘`´ʼʻʾʿˈ′ʹʺ\u02bc\u2032\"“”«»ьъ\u00ad"), None)
_LATIN = {
    ord(old): new
    for old, new in {
        "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe",
        "ı": "i", "ə": "e", "ё": "е", "є": "е", "ґ": "г",
    }.items()
}  # fmt: skip
_ARABIC_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
# "قصـ.ـف": posts break the words of war with a stop or a space between two lengthening strokes.
_BROKEN = re.compile("\u0640(?: [^\\w\\s]{0,2}|[^\\w\\s]{1,3})\u0640")
_NOT_WORD = re.compile(r"[\W_]+")
_ASCII = {code: " " for code in range(128) if not chr(code).isalnum()} | {39: "", 96: "", 34: ""}


# Words remembered; a forgotten one is made into a key again.
_WORDS_KEPT = 200_000


@lru_cache(maxsize=_WORDS_KEPT)
def strict_key(name: str) -> str:
    """The name without case, accents, apostrophes, hyphens or Arabic vowel signs; "" when no letter is left."""
    if name.isascii():
        if name.isalnum():
            return name.lower()
        return " ".join(name.lower().translate(_ASCII).split())
    folded = unicodedata.normalize("NFKC", name).casefold()
    if "\u0640" in folded:
        folded = _BROKEN.sub("", folded)
    folded = _ARABIC_MARKS.sub("", folded).translate(_ARABIC)
    folded = "".join(char for char in unicodedata.normalize("NFD", folded) if not unicodedata.combining(char))
    folded = folded.translate(_DROPPED).translate(_LATIN)
    return _NOT_WORD.sub(" ", folded).strip()


class _WordKeys(dict[str, str]):
    """The strict keys of the words met so far, of every other word its key that is made now."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        key = self[word] = word.lower() if word.isascii() and word.isalnum() else strict_key(word)
        return key


_WORD_KEYS = _WordKeys()


def word_keys(words: Sequence[str]) -> list[str]:
    """The strict keys of many words of a text: what was met before is looked up, and most others are plain."""
    return [*map(_WORD_KEYS.__getitem__, words)]


_ARTICLES = frozenset(
    "al el il ul ar er as es ash esh ach ech at et ad ed adh edh az ez an en "
    "ал эл ел ар эр ер ас эс ес аш эш еш ат эт ет ад эд ед аз эз ез ан эн ен".split()
)
_ARABIC_ARTICLE = "ال"


@lru_cache(maxsize=50_000)
def article_key(key: str) -> str:
    """The strict key without Arabic articles ("ar raqqa" -> "raqqa", "الرقه" -> "رقه"); never empty for a key."""
    words = [
        word[2:] if len(word) > 4 and word.startswith(_ARABIC_ARTICLE) else word
        for word in key.split()
        if word not in _ARTICLES
    ]
    return " ".join(words) or key


_CYRILLIC = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "y", "к": "k",
        "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh",
        "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ы": "y", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "i",
        "ў": "u",
    }
)  # fmt: skip
_GENERIC = frozenset(
    "governorate muhafazat oblast province district madinat city gorod state wilayat muhafaza mukhafaza airbase region "
    "gouvernement provinz wilaya".split()
)
# Spellings of one sound in seven languages, longest first: the order is part of the key.
_SOUNDS = (
    ("dsch", "j"), ("dj", "j"), ("dzh", "j"), ("tsch", "c"), ("tch", "c"), ("sch", "s"), ("sh", "s"), ("kh", "h"),
    ("ch", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("zh", "j"), ("ts", "s"), ("tz", "s"),
    ("ck", "k"), ("qu", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("z", "s"), ("c", "k"), ("ou", "u"), ("oo", "u"),
    ("ow", "u"), ("ee", "i"), ("ei", "i"), ("ey", "i"), ("ay", "i"), ("ai", "i"), ("ae", "i"), ("aa", "a"),
    ("iy", "i"), ("y", "i"), ("o", "u"), ("e", "i"),
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")
_FINAL_VOWEL = re.compile(r"(ah|ih|uh|a|i)$")


@lru_cache(maxsize=50_000)
def loose_key(key: str) -> str:
    """How the strict key sounds, in Latin letters and one word; "" for Arabic script, which writes no vowels.

    "khan sheikhoun", "chan scheichun" and "хан шейхун" share one. It brings strangers together too ("tschadsee" and
    "cadiz"), so whoever looks up by it must compare the names themselves (Gazetteer.find_loose does).
    """
    latin = article_key(key).translate(_CYRILLIC)
    if not latin.isascii():
        return ""
    words = latin.split()
    sounds = "".join([word for word in words if word not in _GENERIC] or words)
    for spelling, sound in _SOUNDS:
        sounds = sounds.replace(spelling, sound)
    sounds = _DOUBLE.sub(r"\1", sounds)
    return _FINAL_VOWEL.sub("", sounds) if len(sounds) > 3 else sounds
