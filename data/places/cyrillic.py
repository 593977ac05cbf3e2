"""Names of foreign towns as Russian papers spell them, from Spanish, Portuguese, French or plain Latin spellings.

Source: the rules of Russian practical transcription for Spanish, Portuguese and French names; Arabic, Asian and African
names as English newspapers spell them are read letter by letter.
"""

import re
from collections.abc import Iterator

from data.places.naming import plain_name, scripts

# Whose spellings the countries' names have. Left out where names are not spelt by sound (English), or where Russian
# follows tables of its own (Chinese, Japanese, Korean, Vietnamese) or GeoNames has the names.
SPANISH = frozenset("MX CO VE EC PE BO CL AR UY PY CU GT HN SV NI CR PA DO".split())
PORTUGUESE = frozenset("BR MZ AO GW".split())
FRENCH = frozenset("BF ML NE TD CF CM SN CI GN BJ TG GA CG DJ MR".split())
ARABIC = frozenset("SY IQ YE LY EG SA SD JO KW OM AE LB PS".split())
PLAIN = frozenset("NG GH KE UG TZ ET ER SO SS CD RW BI ZM ZW MW IR AF PK IN BD NP LK MM PH ID MY".split()) | ARABIC
_LETTERS = dict(
    zip("abcdefghijklmnopqrstuvwxyz", "а б к д е ф г х и ж к л м н о п к р с т у в в кс и з".split(), strict=True)
)
# Letters the rules tell apart from those without their marks.
_KEPT = frozenset("ñüçãéèê")
_ENGLISH = re.compile(r"\b(?:city|town|new|port|east|west|north|south|university|colony|fort|saint)\b")
_ARTICLE = re.compile(r"^(?:al|el|a[sdtznr]|e[sdtznr]|ash|esh)[ -](?=\w{4})")

_Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*pairs: tuple[str, str]) -> _Rules:
    return tuple((re.compile(old), new) for old, new in pairs)


_AT_VOWELS = (
    (r"(?<![ь\w])e|(?<=[aeouаеоуэ])e", "э"),
    (r"(?<=[aeoaаеоэ])[iy](?![aeiouаеиоу])", "й"),
    (r"ia\b", "ия"),
)
_SPANISH_RULES = _rules(
    ("ll(?=[aeiou])", "ль"), ("ñ", "нь"), ("ch", "ч"), ("qu(?=[ei])", "к"), ("gu(?=[ei])", "г"), ("ü", "у"),
    ("c(?=[ei])|z|ç", "с"), ("j|g(?=[ei])|x", "х"), (r"h", ""), ("ьa", "ья"), ("ьo", "ьо"), ("ьe", "ье"), ("ьu", "ью"),
    (r"\bya|(?<=[aeiou])ya", "я"), (r"\byu|(?<=[aeiou])yu", "ю"), (r"\by|(?<=[aeiou])y(?=[aeiou])", "й"),
    ("l(?![aeioul])", "ль"), *_AT_VOWELS, ("(?<=[bcdfgklmnprstvсчк])i(?=[aeo])", "ь"), ("ьa", "ья"),
)  # fmt: skip
_PORTUGUESE_RULES = _rules(
    ("lh", "ль"), ("nh", "нь"), ("ch|x", "ш"), ("qu(?=[ei])", "к"), ("gu(?=[ei])", "г"), ("ão", "ан"), ("ã", "ан"),
    ("ç|c(?=[ei])|ss", "с"), ("(?<=[aeiou])s(?=[aeiou])", "з"), ("j|g(?=[ei])", "ж"), ("h", ""), ("ьa", "ья"),
    ("ьo", "ью"), (r"o(?=s?\b)", "у"), (r"(?<=\w\w)e\b", "и"), *_AT_VOWELS,
)  # fmt: skip
_FRENCH_RULES = _rules(
    ("eau", "о"), ("oua", "уа"), ("ouo", "уо"), ("ou", "у"), ("tch", "ч"), ("dj", "дж"), ("ch", "ш"), ("kh", "х"),
    ("gn", "нь"), ("qu", "к"), ("gu(?=[eéèi])", "г"), ("ç|c(?=[eéèi])", "с"), ("j", "дж"), ("ya", "я"), ("yo", "йо"),
    ("[éèê]", "е"), ("ьa", "ья"), ("ьo", "ьо"), (r"l\b", "ль"), *_AT_VOWELS,
)  # fmt: skip
_PLAIN_RULES = _rules(
    ("sh", "ш"), ("ch", "ч"), ("kh", "х"), ("gh", "г"), ("th", "т"), ("dh", "д"), ("zh", "ж"), ("ts", "ц"),
    ("dj|j", "дж"), ("ee", "и"), ("oo|ou", "у"), ("aa", "a"), (r"(?<=[ae])h\b", ""),
    (r"(?<=[bcdfghjklmnpqrstvwxzшчхгтдцж])y(?=[aeiou])", "ьy"), ("ya", "я"), ("yu", "ю"), ("yo", "йо"), ("ye", "е"),
    *_AT_VOWELS,
)  # fmt: skip
_ARABIC_RULES = (*_rules((r"l(?![aeiouyl])", "ль")), *_PLAIN_RULES)


def cyrillic_spellings(name: str, country: str | None) -> Iterator[str]:
    """The Latin name as Russian papers spell it, once; nothing for countries whose spellings are not known."""
    rules = _rules_of(country)
    lower = "".join(char if char in _KEPT else plain_name(char) for char in name.lower())
    if rules is None or scripts(name) != {"LATIN"} or _ENGLISH.search(lower):
        return
    if rules is _ARABIC_RULES:
        lower = _ARTICLE.sub("", lower)
    for pattern, spelt in rules:
        lower = pattern.sub(spelt, lower)
    yield "".join(_LETTERS.get(plain_name(char) if char in _KEPT else char, char) for char in lower).title()


def _rules_of(country: str | None) -> _Rules | None:
    for countries, rules in (
        (SPANISH, _SPANISH_RULES),
        (PORTUGUESE, _PORTUGUESE_RULES),
        (FRENCH, _FRENCH_RULES),
        (ARABIC, _ARABIC_RULES),
        (PLAIN, _PLAIN_RULES),
    ):
        if country in countries:
            return rules
    return None
