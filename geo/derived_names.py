"""Names made of a town's: districts ("Шосткинский район") and regions ("Волгоградщина") that no gazetteer names."""

from collections.abc import Sequence
from functools import lru_cache

from geo.languages.pack import PlaceWords

# So many letters of the town's own name must be left.
_LEAST = 3
_ADJECTIVE_AND_KIND = 2


def town_keys(keys: Sequence[str], places: PlaceWords) -> tuple[str, ...]:
    """Keys of the towns that a district or region of these words may be called after; empty where they are no such."""
    if len(keys) == 1:
        return _called_after(keys[0], places.region_endings, places)
    if len(keys) == _ADJECTIVE_AND_KIND and keys[1] in places.district_words:
        return _called_after(keys[0], places.district_adjectives, places)
    return ()


@lru_cache(maxsize=10_000)
def _called_after(key: str, endings: tuple[str, ...], places: PlaceWords) -> tuple[str, ...]:
    """The town's keys: what stands before the ending, by the ways in which such words are made of a town."""
    stem = next((key[: -len(ending)] for ending in endings if key.endswith(ending)), "")
    found = (
        stem[: len(stem) - len(ending)] + instead
        for ending, instead in places.called_after
        if stem.endswith(ending) and len(stem) - len(ending) >= _LEAST
    )
    return tuple(dict.fromkeys(town for town in found if town not in places.ambiguous and town not in places.never))
