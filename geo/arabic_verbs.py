"""The forms of an Arabic verb that news use, from its past and present: "قصف+يقصف" stands for all of them.

Third person only: he, she, they (two and many), each with an object written behind it where that changes the spelling.
What geo.events_marks takes off by itself (و ف ب ل ك before a word, ها هم هن behind it) is left out.
"""

_FUTURE = "س"


def past_forms(past: str) -> tuple[str, ...]:
    """He, she, they, both, and with "him" behind, but for "he ... him", which is spelt like a noun (هجرة)."""
    stem = past.removesuffix("ى")
    short = past[:-1] if past.endswith(("ى", "ي")) else past
    before_object = f"{stem}ا" if past.endswith("ى") else past
    both = f"{stem}يا" if past.endswith("ى") else f"{stem}ا"
    return (
        past, before_object, f"{stem}ت", f"{short}وا", both, f"{stem}تا", f"{stem}ته", f"{short}و", f"{short}وه",
    )  # fmt: skip


def present_forms(present: str) -> tuple[str, ...]:
    """He, she, they (many and both), and with "him" behind, from the form for "he": يقصف تقصف يقصفون يقصفه ..."""
    stem = present[1:]
    plural = stem[:-1] if stem.endswith(("ي", "ى", "و")) else stem
    both = f"{stem[:-1]}ي" if stem.endswith("ى") else stem
    return (
        f"ي{stem}", f"ت{stem}", f"ي{plural}ون", f"ي{plural}وا", f"ت{plural}ون", f"ي{stem}ه", f"ت{stem}ه", f"ي{plural}و",
        f"ي{both}ان", f"ت{both}ان",
    )  # fmt: skip


def future_forms(present: str) -> tuple[str, ...]:
    """The present with س before it: سيقصف ستقصف سيقصفون ..."""
    return tuple(f"{_FUTURE}{form}" for form in present_forms(present))


def spelt_out(pattern: str, *, is_planned: bool = False) -> tuple[tuple[str, bool], ...]:
    """Each form of a pattern whose first word is `past+present`, with whether it tells of the future.

    `is_planned`: the present does so too.

    A pattern without a plus is answered as it stands.
    """
    head, space, rest = pattern.partition(" ")
    past, plus, present = head.partition("+")
    if not plus:
        return ((pattern, False),)
    told = [(form, False) for form in past_forms(past)]
    told += [(form, is_planned) for form in present_forms(present)]
    told += [(form, True) for form in future_forms(present)]
    return tuple((f"{form}{space}{rest}", coming) for form, coming in dict(told).items())
