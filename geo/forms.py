"""Base forms of inflected, compounded and prefixed place names, as gazetteer keys."""

from functools import lru_cache

from geo.languages.pack import PlaceWords

# Shorter words coincide with ordinary words (Він, Коля, der): measured on 120k words of Ukrainian and Russian news.
MIN_STEM = 3
# The words of a longer name may be as short as this: "Часовом Яру".
MIN_PART = 2


@lru_cache(maxsize=50_000)
def base_keys(key: str, places: PlaceWords, least: int = MIN_STEM) -> tuple[str, ...]:
    """Keys the word may be an inflected form of, without the word itself; each once, in the order of the endings.

    `least`: they have so many letters at least.
    """
    found: dict[str, None] = {}
    for ending, replacement in places.endings:
        base = key[: len(key) - len(ending)] + replacement
        if key.endswith(ending) and len(key) > least <= len(base) > len(replacement):
            found[base] = None
    found.pop(key, None)
    return tuple(found)


@lru_cache(maxsize=50_000)
def bare_keys(key: str, places: PlaceWords) -> tuple[tuple[str, int], ...]:
    """Keys left when a compound prefix ("nord") or a proclitic (Arabic و) is taken off, with its length in letters."""
    found = [
        (key[len(prefix) :], len(prefix))
        for prefix in places.compound_prefixes
        if key.startswith(prefix) and len(key) - len(prefix) > MIN_STEM
    ]
    for clitic in places.proclitics:
        rest = key[len(clitic) :]
        if key.startswith(clitic) and len(rest) >= MIN_STEM:
            found.append((rest, len(clitic)))
            # ل + ال is written لل: للعراق is ل + العراق
            if clitic == "ل" and rest.startswith("ل"):
                found.append(("ا" + rest, 0))
    return tuple(found)
