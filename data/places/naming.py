"""Which names are worth a key, and the plain form in which a place is shown."""

import re
import unicodedata
from functools import cache

# Three-letter names in Latin script are mostly airport and railway codes, except those of cities ("Rom", "Kos").
_SHORT_LATIN = 3
_BIG_CITY = 400_000
_ROMANISED = re.compile(r"[^A-ZÀ-ÞĀ-Ž]*")
_FOREIGN_CYRILLIC = set("ӕәғқңөұүһҗҫҙҡӑӗҳҷӣӯҥӨљњћђџѣѳѵјѕўқӣ")
_FOREIGN_ARABIC = set("ۇۋېەڕێۆڵںٹڈڑۈھہۀېۍځڅړښټډګڼ")


_LATIN = frozenset({"LATIN"})


@cache
def _script(char: str) -> str:
    return unicodedata.name(char, "?").split()[0]


def scripts(name: str) -> frozenset[str]:
    """The scripts of the name's letters."""
    if name.isascii():
        return _LATIN if any(map(str.isalpha, name)) else frozenset()
    return frozenset(_script(char) for char in name if char.isalpha())


def is_worth_a_key(name: str, population: int) -> bool:
    """Whether an alternate name may occur in a text of our languages: its script, and no code or romanisation."""
    found = scripts(name)
    if len(found) != 1 or not found <= {"LATIN", "CYRILLIC", "ARABIC"} or len(name) > 60:
        return False
    if "LATIN" in found:
        if name.islower() and "-" not in name:
            return False
        if len(name) <= _SHORT_LATIN:
            return population >= _BIG_CITY and name.istitle() and len(name) == _SHORT_LATIN
        return not (name.isupper() and len(name) <= 4)
    if len(name) < 3:
        return False
    foreign = _FOREIGN_CYRILLIC if "CYRILLIC" in found else _FOREIGN_ARABIC
    return not foreign & set(name.casefold())


_AYN_AND_HAMZA = str.maketrans("", "", "‘’ʻʼʾʿ`")


def plain_name(name: str) -> str:
    """The name as newspapers print it, without the signs of scholarly transcription: "‘Irbīn" -> "Irbin"."""
    letters = unicodedata.normalize("NFD", name.translate(_AYN_AND_HAMZA))
    return unicodedata.normalize("NFC", "".join(char for char in letters if not unicodedata.combining(char)))


_DIVISION_WORDS = re.compile(
    r"^(?:the |muḩāfaz̧at |muhafazat |wilayat |wilāyat |provincia d[ei]l? |province of |state of |estado de |"
    r"departamento de |département d[eu] |region of |republic of |oblast |département de l['’])?"
    r"(.+?)"
    r"(?: (?:governorate|province|oblast['’]?|region|state|district|department|county|prefecture|parish|raion|rayon|"
    r"division|autonomous region|republic|krai|kray|city|wilaya|emirate|voivodeship|canton|emirate of))?$",
    re.IGNORECASE,
)


def bare_name(name: str) -> str:
    """The name without the word for its kind: "Homs Governorate" -> "Homs"; itself when there is none."""
    found = _DIVISION_WORDS.match(name)
    return found[1] if found is not None else name
