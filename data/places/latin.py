"""Ukrainian and Russian names as English, German, French and Spanish newspapers spell them.

Source: the transliteration tables of the Ukrainian government (resolution 55 of 2010), BGN/PCGN, Duden (German), and
the French and Spanish press agencies' customs.
"""

import re
from collections.abc import Iterator

# Letters both languages read alike; per target language in the order en, de, fr, es.
_COMMON = {
    "а": "a", "б": "b", "д": "d", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "ф": "f", "ь": "", "ъ": "", "'": "", "’": "", "ʼ": "",
}  # fmt: skip
_DIFFERENT = {
    "в": ("v", "w", "v", "v"), "ж": ("zh", "sch", "j", "zh"), "з": ("z", "s", "z", "z"), "у": ("u", "u", "ou", "u"),
    "х": ("kh", "ch", "kh", "j"), "ц": ("ts", "z", "ts", "ts"), "ч": ("ch", "tsch", "tch", "ch"),
    "ш": ("sh", "sch", "ch", "sh"), "щ": ("shch", "schtsch", "chtch", "sch"), "ґ": ("g", "g", "g", "g"),
}  # fmt: skip
_UKRAINIAN = {
    "г": ("h", "h", "h", "h"), "е": ("e", "e", "e", "e"), "и": ("y", "y", "y", "i"), "і": ("i", "i", "i", "i"),
    "ї": ("i", "ji", "ï", "i"), "й": ("i", "j", "ï", "i"), "є": ("ie", "je", "ie", "ie"),
    "ю": ("iu", "ju", "iou", "iu"), "я": ("ia", "ja", "ia", "ia"),
}  # fmt: skip
_RUSSIAN = {
    "г": ("g", "g", "g", "g"), "е": ("e", "e", "e", "e"), "ё": ("yo", "jo", "io", "io"), "и": ("i", "i", "i", "i"),
    "й": ("y", "i", "ï", "i"), "ы": ("y", "y", "y", "i"), "э": ("e", "e", "e", "e"), "ю": ("yu", "ju", "iou", "iu"),
    "я": ("ya", "ja", "ia", "ia"),
}  # fmt: skip
# At the start of a word: Ukrainian in English (Yevpatoriia), Russian е in German (Jewpatorija).
_UKRAINIAN_START = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_ENGLISH, _GERMAN, _FRENCH, _SPANISH = range(4)
_VOWELS = "аеєиіїоуюяёыэ"
_ONLY_UKRAINIAN = re.compile("[іїєґ]")
_ONLY_RUSSIAN = re.compile("[ыэёъ]")
_CYRILLIC_WORD = re.compile(r"[а-яёіїєґ'’ʼ]+")


def latin_spellings(name: str) -> Iterator[str]:
    """The name in four languages' spellings, read as Ukrainian, as Russian, or both where the letters allow."""
    lower = name.lower()
    if not _CYRILLIC_WORD.search(lower):
        return
    for letters, foreign in ((_UKRAINIAN, _ONLY_RUSSIAN), (_RUSSIAN, _ONLY_UKRAINIAN)):
        if not foreign.search(lower):
            for target in (_ENGLISH, _GERMAN, _FRENCH, _SPANISH):
                yield _CYRILLIC_WORD.sub(lambda word: _spell(word[0], letters, target), lower).title()  # noqa: B023


def _spell(word: str, letters: dict[str, tuple[str, str, str, str]], target: int) -> str:
    """One word in one language's spelling."""
    ukrainian = letters is _UKRAINIAN
    spelt = []
    for position, letter in enumerate(word):
        before, after = word[position - 1 : position], word[position + 1 : position + 2]
        if letter in _COMMON:
            voiced = target in (_GERMAN, _FRENCH) and letter == "с" and before and after
            doubled = voiced and before in _VOWELS and after in _VOWELS
            spelt.append("ss" if doubled else _COMMON[letter])
        elif ukrainian and position == 0 and target == _ENGLISH and letter in _UKRAINIAN_START:
            spelt.append(_UKRAINIAN_START[letter])
        elif not ukrainian and letter == "е" and (not before or before in _VOWELS):
            spelt.append(("e", "je", "ie", "e")[target])
        elif not ukrainian and letter == "й" and before in ("и", "ы"):
            continue
        else:
            spelt.append((letters.get(letter) or _DIFFERENT.get(letter) or ("", "", "", ""))[target])
    return "".join(spelt)
