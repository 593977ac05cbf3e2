"""The forms of an Arabic verb that news use, from its past and present: "قصف+يقصف" stands for all of them.

Third person: he, she, they (two, many men, many women), each with an object written behind it where that changes the
spelling, and the passive where it is spelt otherwise; "we" in the past; the verbal noun where the verb's shape says it.
What geo.arabic_clitics takes off by itself (و ف ب ل ك before a word, ها هم هن نا behind it) is left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from geo.names import strict_key

_FUTURE = "س"
# how the verbal nouns of the forms VII, VIII and X begin: انفجار, اعتقال and اضطرار, استهداف
_SEVENTH, _TENTH = "ان", "است"
_INFIXES = frozenset("تطد")
_SEVENTH_LETTERS, _TENTH_LETTERS, _FOURTH_LETTERS = 5, 6, 4


def past_forms(past: str) -> tuple[str, ...]:
    """He, she, they, both, we, and with "him" behind, but for "he ... him", which is spelt like a noun (هجرة)."""
    stem = past.removesuffix("ى")
    short = past[:-1] if past.endswith(("ى", "ي")) else past
    before_object = f"{stem}ا" if past.endswith("ى") else past
    both = f"{stem}يا" if past.endswith("ى") else f"{stem}ا"
    women = f"{stem}ين" if past.endswith("ى") else f"{_closed(past)}ن"
    return (
        past, before_object, f"{stem}ت", f"{short}وا", both, f"{stem}تا", f"{stem}ته", f"{short}و", f"{short}وه",
        women, f"{women}ا",
    )  # fmt: skip


def _closed(past: str) -> str:
    """The past before an ending that closes its last syllable: أغار -> أغر(ن)."""
    return f"{past[:-2]}{past[-1]}" if _is_hollow(past) else past


def _is_hollow(past: str) -> bool:
    return len(past) >= _FOURTH_LETTERS and past[-2] == "ا" and past[0] in "أا"


def passive_past_forms(past: str) -> tuple[str, ...]:
    """He, she, they, both where they are spelt otherwise: أصيب of أصاب, هوجم of هاجم, ألقيت of ألقى; else nothing."""
    if past.endswith("ى"):
        return (f"{past[:-1]}يت",)
    if len(past) == _FOURTH_LETTERS and past[1] == "ا" and past[0] not in "أا":
        stem = f"{past[0]}و{past[2:]}"
    elif _is_hollow(past):
        stem = f"{past[:-2]}ي{past[-1]}"
    else:
        return ()
    return stem, f"{stem}ت", f"{stem}وا", f"{stem}ا", f"{stem}تا", f"{stem}ن"


def present_forms(present: str) -> tuple[str, ...]:
    """He, she, they (many, many women, both), and with "him" behind: يقصف تقصف يقصفون يقصفن يقصفه ..."""
    stem = present[1:]
    plural = stem[:-1] if stem.endswith(("ي", "ى", "و")) else stem
    both = f"{stem[:-1]}ي" if stem.endswith("ى") else stem
    return (
        f"ي{stem}", f"ت{stem}", f"ي{plural}ون", f"ي{plural}وا", f"ت{plural}ون", f"ي{stem}ه", f"ت{stem}ه", f"ي{plural}و",
        f"ي{both}ان", f"ت{both}ان", f"ي{both}ن", f"ي{plural}ونه", f"ي{plural}وه",
    )  # fmt: skip


def passive_present_forms(present: str) -> tuple[str, ...]:
    """He, she, they where they are spelt otherwise: يصاب of يصيب; else nothing."""
    if len(present) < _FOURTH_LETTERS or present[-2] not in "يو":
        return ()
    stem = f"{present[1:-2]}ا{present[-1]}"
    return f"ي{stem}", f"ت{stem}", f"ي{stem}ون"


def verbal_nouns(past: str) -> tuple[str, ...]:
    """The noun of the deed where the shape of the past says it: إطلاق of أطلق, اعتقال of اعتقل; else nothing."""
    weak, hollow = past.endswith(("ى", "أ")), _is_hollow(past)
    long = f"{past[:-1]}اء" if weak else f"{past[:-1]}ا{past[-1]}"
    eighth = past[:1] == "ا" and (past[2:3] in _INFIXES or past[1:2] == "ت" or past.startswith(_SEVENTH))
    if past.startswith(_TENTH) and len(past) >= _TENTH_LETTERS:
        return (f"{past}ة",) if hollow else (long.replace("استو", "استي", 1),)
    if eighth and len(past) == _SEVENTH_LETTERS:
        return (f"{past[:-2]}يا{past[-1]}",) if hollow else (long,)
    if past[:1] == "أ" and len(past) == _FOURTH_LETTERS:
        return (f"إ{past[1:]}ة",) if hollow else (f"إ{long[1:]}",)
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbKeys:
    """The strict keys of a verb's forms: past, present, those with the س of what is to come, and verbal nouns."""

    past: tuple[str, ...]
    present: tuple[str, ...]
    future: tuple[str, ...]
    nouns: tuple[str, ...]


@lru_cache(maxsize=5_000)
def verb_keys(verb: str) -> VerbKeys:
    """The keys of the forms of a verb written `past+present`, each once."""
    past, _, present = verb.partition("+")
    now = (*present_forms(present), *passive_present_forms(present))
    return VerbKeys(
        past=_keys((*past_forms(past), *passive_past_forms(past))),
        present=_keys(now),
        future=_keys(f"{_FUTURE}{form}" for form in now),
        nouns=_keys(verbal_nouns(past)),
    )


def _keys(forms: Iterable[str]) -> tuple[str, ...]:
    # one long text is folded in a fraction of the time that its words take
    return tuple(dict.fromkeys(strict_key(" ".join(forms)).split()))
