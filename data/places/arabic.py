"""Names of foreign towns as Arabic papers spell them, from their spellings in Latin letters.

Source: the customs of Arabic news desks, which write every vowel of a foreign name with a long one, an e sometimes
not at all ("ستيباناكرت"), g as غ and p as ب. Measured on the towns whose Arabic names GeoNames has (docs/gazetteer.md).
"""

import re
from collections.abc import Iterator
from itertools import product

from data.places.cyrillic import FRENCH, PORTUGUESE, SPANISH
from data.places.naming import plain_name, scripts

# Whose spellings the countries' names have, beside those of data/places/cyrillic.py. Left out: where names are written
# in Arabic script at home, where they are not spelt by sound (English), and where papers follow tables of their own.
_TURKIC = frozenset("TR AZ".split())
_GERMAN = frozenset("DE AT".split())
_SPELT_FRENCH = FRENCH | frozenset("GN BI RW HT MG".split())
_SPELT_SPANISH = SPANISH | frozenset({"ES"})
_SPELT_PORTUGUESE = PORTUGUESE | frozenset({"PT"})
_SLAVIC = frozenset("RU UA BY BG RS MK ME BA KZ KG TJ UZ TM GE AM MD FI".split())
_SPELT_PLAIN = _SLAVIC | frozenset("NG GH KE UG TZ ET ER CD ZM ZW MW SL LR GM SS IN LK NP MM PH ID MY PG".split())
_KEPT = frozenset("çñãşğəıäöüßéèê")
_WORD = re.compile(r"[a-z" + "".join(sorted(_KEPT)) + "]+")
# More spellings of one name than this are hardly read anywhere.
_MOST = 6

_Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*pairs: tuple[str, str]) -> _Rules:
    return tuple((re.compile(old), new) for old, new in pairs)


# Capitals are sounds already decided: A ا, I ي, U و, E one that is written ي or left out.
_SOUNDS = (
    (r"([b-df-hj-np-tvwxz])\1+", r"\1"), (r"(zh|sh)\1", r"\1"),
    ("shch", "شتش"), ("kh", "خ"), ("d?zh", "ج"), ("sch|sh", "ش"), ("tch|tsch|ch", "تش"), ("gh", "غ"), ("th", "ث"),
    ("ph", "ف"), ("tz|ts", "تس"), ("dj", "ج"), ("ck", "ك"), ("ou|oo|ow(?![aeiou])", "U"), ("ee|ie(?![a-z])", "I"),
    ("iy|yi|ij(?![aeiou])", "I"), ("ii?a|iya|ya", "IA"), ("a[iy]", "AI"), ("e[iy]", "I"), ("au", "AU"), ("aa", "A"),
    ("qu(?=[ei])", "ك"), ("c(?=[eiéèêyIE])", "س"), ("c", "ك"), ("x", "كس"), (r"\be(?=[a-zء-ي]{2})", "ا"),
    (r"\b[eiI](?=[a-zء-ي])", "اI"), (r"\b[ou]|\bU(?![AIaeiou])", "AU"), (r"e\b", "I"),
    ("y[ou]|i[ou]", "IU"), ("ye|ie", "I"),
    ("y(?=[aeiouAEIU])", "I"), ("[aäə]", "A"), ("[éèê]", "I"), ("e", "E"), ("[iyı]", "I"), ("[ouöü]", "U"),
    ("ñ", "نI"), ("ğ", "غ"), ("ş", "ش"), ("ç", "س"), ("ã", "A"), ("II+", "I"), ("AA+", "A"), ("UU+", "U"),
)  # fmt: skip
_PLAIN = _rules(*_SOUNDS)
_FRENCH = _rules(
    (r"\bou(?=[aeiouéè])", "U"), ("eaux?", "U"), ("oua", "UA"), ("oi", "UA"), ("a[iy](?![aeiou])", "I"),
    ("tch", "تش"), ("ch", "ش"), ("gn", "نI"),
    ("gu(?=[eéèi])", "غ"), ("g(?=[eéèi])", "ج"), (r"(?<=\w\w[b-df-hj-np-tvwxz])es?\b", ""),
    (r"(?<=[aeiou])s(?=[aeiou])", "ز"), *_SOUNDS,
)  # fmt: skip
_SPANISH = _rules(
    ("ll(?=[aeiou])", "I"), ("ch", "تش"), ("gu(?=[ei])", "غ"), ("j|g(?=[ei])", "خ"), ("h", ""), ("qu", "ك"), ("z", "س"),
    *_SOUNDS,
)  # fmt: skip
_PORTUGUESE_RULES = _rules(
    ("lh", "لI"), ("nh", "نI"), ("ch|x", "ش"), ("ão", "AU"), ("gu(?=[ei])", "غ"), ("j|g(?=[ei])", "ج"), ("ss", "س"),
    (r"(?<=[aeiou])s(?=[aeiou])", "ز"), *_SOUNDS,
)  # fmt: skip
_TURKISH = _rules(("c", "ج"), ("ç", "تش"), ("x", "خ"), ("q", "ق"), *_SOUNDS)
_GERMAN_RULES = _rules(
    (r"\bj", "I"), ("dt", "ت"), ("sh", "سه"), ("sch", "ش"), ("tz|z", "تس"), ("[ae]i", "AI"), ("[eä]u", "UI"),
    ("ie", "I"), ("ck", "ك"), ("ch", "خ"), ("ss|ß", "س"),
    ("s(?=[aeiouäöüAIU])", "ز"), ("w", "ف"), (r"\bst", "شت"), ("(?<=[aeiou])h", ""), *_SOUNDS,
)  # fmt: skip
_LETTERS = dict(zip("bdfghjklmnpqrstvwz", "ب د ف غ ه ج ك ل م ن ب ق ر س ت ف و ز".split(), strict=True)) | {
    "A": "ا", "I": "ي", "U": "و",
}  # fmt: skip


def arabic_names(name: str, country: str | None) -> Iterator[str]:
    """The Latin name as Arabic papers spell it, the likeliest first; none where papers follow other tables."""
    lower = "".join(char if char in _KEPT else plain_name(char) for char in name.lower())
    rules = _rules_of(country)
    if rules is None or scripts(name) != {"LATIN"}:
        return
    words = [[*_spellings(word, rules)] for word in _WORD.findall(re.sub("['’‘`ʼ]", "", lower))]
    for spelt in [*product(*words)][:_MOST]:
        yield " ".join(spelt)


def _spellings(word: str, rules: _Rules) -> Iterator[str]:
    """The word with its doubtful vowels written and left out, and with its g as Egyptian papers write it,
    its ch as those that follow French, and an e at its end as Iraqi ones do."""
    for pattern, sound in rules:
        word = pattern.sub(sound, word)
    spelt = "".join(_LETTERS.get(char, char) for char in word)
    spelt = re.sub("([ايو])\\1+", r"\1", spelt)
    full = spelt.replace("E", "ي")
    yield from dict.fromkeys(
        (
            full,
            re.sub("E(?=[رلن][ء-ي])", "", spelt).replace("E", "ي"),
            spelt.replace("E", ""),
            re.sub("^اي(?=[ء-ي]{2})", "ا", full),
            full.replace("غ", "ج"),
            full.replace("تش", "ش"),
            re.sub("ي$", "ه", full) if word.endswith("I") else full,
        )
    )


def _rules_of(country: str | None) -> _Rules | None:
    for countries, rules in (
        (_SPELT_SPANISH, _SPANISH),
        (_SPELT_PORTUGUESE, _PORTUGUESE_RULES),
        (_SPELT_FRENCH, _FRENCH),
        (_TURKIC, _TURKISH),
        (_GERMAN, _GERMAN_RULES),
        (_SPELT_PLAIN, _PLAIN),
    ):
        if country in countries:
            return rules
    return None
