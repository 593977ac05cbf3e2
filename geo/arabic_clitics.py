"""What Arabic writes together with a word: و ف ب ل ك and ال before it, a pronoun or the ending of a case behind it."""

from collections.abc import Iterator
from functools import lru_cache

_PROCLITICS = "وفبلك"
_CONJUNCTIONS = "وف"
_PARTICLES = frozenset({"في", "من", "عن"})
# Arabic writes "them", "her" and "both of them" behind the word; "him" is written like a feminine ending.
_PRONOUNS = ("هما", "ها", "هم", "هن", "نا")
_SHORTEST_STEM = 3
# Small words that look as if something were written before or behind them: "after" is no "lack of".
_WHOLE = frozenset({"بعدما", "فيما", "كما", "بينما", "حينما", "عندما", "قبلما", "كلما"})
# From so many letters on, a verbal noun shows itself by its first letter and its last but one (اعتقال, تدمير), so that
# "his" behind it is no feminine ending.
_SHORTEST_NOUN, _NOUN_SHAPES = 5, ("اا", "تي")
# Before these, a final ا is no ending of a case: سوريا, مدنيا.
_NO_CASE = "يا"


@lru_cache(maxsize=100_000)
def arabic_forms(key: str) -> tuple[str, ...]:
    """The word as it stands and without what Arabic writes together with it: و ف ب ل ك, ال, pronouns, a case ending."""
    if key in _WHOLE or (key[:1] in _CONJUNCTIONS and key[1:] in _WHOLE):
        return (key,) if key in _WHOLE else (key, key[1:])
    forms = [key]
    if key[:1] in _CONJUNCTIONS and key[1:] in _PARTICLES:
        forms.append(key[1:])
    stem = key
    for _ in range(2):
        if len(stem) > _SHORTEST_STEM and stem[0] in _PROCLITICS:
            if stem.startswith("لل"):
                forms.append(stem[2:])
            stem = stem[1:]
            forms.append(stem)
    forms += [form[2:] for form in forms if form.startswith("ال") and len(form) > _SHORTEST_STEM + 1]
    forms += [bare for form in forms for bare in _without_endings(form)]
    return tuple(dict.fromkeys(forms))


def _without_endings(form: str) -> Iterator[str]:
    """A word without the pronoun or case written behind it: غارتها -> غارة, اعتقاله -> اعتقال, هجوما -> هجوم."""
    for ending in _PRONOUNS:
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST_STEM:
            stem = form[: -len(ending)]
            yield stem
            if stem[-1] == "ت" and len(stem) > _SHORTEST_STEM:
                yield f"{stem[:-1]}ه"
    bare = form[:-1]
    of_him = form[-1:] == "ه" and len(bare) >= _SHORTEST_NOUN and f"{bare[0]}{bare[-2]}" in _NOUN_SHAPES
    if of_him or (form[-1:] == "ا" and len(bare) >= _SHORTEST_STEM and bare[-1] not in _NO_CASE):
        yield bare
