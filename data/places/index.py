"""The look-up tables of the added places, made when a source comes or goes, against one bundled gazetteer.

Which added places bear a key, between which of the bundled ones they stand, and which are the same as a bundled one is
decided here; a look-up (data.places.layer) only puts the two lists together.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import marisa_trie
import numpy as np

from data.gazetteer import MOST_HITS, BundledGazetteer
from data.packed import KINDS, NAME_KINDS
from data.places.keys import KeyUse, keys_of
from data.places.model import AddedPlace
from data.places.naming import bare_name
from data.places.prominence import CURATED, prominence
from data.places.twins import Twin, Twins, added_twin
from geo.model import MatchKind, NameKind, Place, PlaceKind
from geo.names import loose_key, strict_key
from geo.ports import NameHit

# Another number makes every index be made anew: when what it holds or how it is made has changed.
INDEX_FORMAT = 1
POSTING_DTYPE = np.dtype(
    [("place", "<i4"), ("name_kind", "u1"), ("article_less", "u1"), ("behind", "u1"), ("unused", "u1")]
)
ROW_DTYPE = np.dtype(
    [("lat", "<f8"), ("lon", "<f8"), ("radius_km", "<f4"), ("population", "<u4"), ("kind", "u1"), ("unused", "V7")]
)
SEPARATOR = "\x1f"
_LOOSE_LENGTH = 4
_NAME_KIND_NUMBERS = {kind: number for number, kind in enumerate(NAME_KINDS)}
_BAND = {PlaceKind.SETTLEMENT, PlaceKind.DISTRICT, PlaceKind.ADMIN1, PlaceKind.ADMIN2}


class Index(NamedTuple):
    """The tables by name, as bytes, and how many places of each source were there before."""

    parts: Mapping[str, bytes]
    n_merged: Mapping[str, int]


def make_index(sources: Iterable[tuple[str, Iterable[AddedPlace]]], bundled: BundledGazetteer) -> Index:
    """The tables of the sources' places; of two records of one place the earlier source's counts."""
    maker = _Maker(bundled)
    n_merged = {source: sum([maker.add(added) for added in places]) for source, places in sources}
    return Index(maker.parts(), n_merged)


class _Maker:
    def __init__(self, bundled: BundledGazetteer) -> None:
        self._bundled = bundled
        self._twins = Twins(bundled)
        self._places: list[Place] = []
        self._bearers: dict[str, dict[Twin, KeyUse]] = defaultdict(dict)
        self._sounds: dict[str, set[str]] = defaultdict(set)
        self._divisions: dict[tuple[str | None, str], str] = {}

    def add(self, added: AddedPlace) -> bool:
        """Enter a place; whether it was there before."""
        twin = self._twins.find(added)
        target = added_twin(len(self._places)) if twin is None else twin
        if twin is None:
            self._twins.enter(len(self._places), added)
            self._places.append(self._with_known_division(added.place))
        for key, use in keys_of(added).items():
            self._bearers[key].setdefault(target, use)
        if twin is None:
            self._hear(added)
        return twin is not None

    def _hear(self, added: AddedPlace) -> None:
        key = strict_key(added.place.name)
        sound = loose_key(key)
        if len(sound) >= _LOOSE_LENGTH:
            self._sounds[sound].add(key)

    def _with_known_division(self, place: Place) -> Place:
        """The place with its division called as the bundled gazetteer calls it, so that both are one to a reader."""
        if not place.admin1:
            return place
        asked = place.country, place.admin1
        if asked not in self._divisions:
            self._divisions[asked] = self._division(*asked)
        return replace(place, admin1=self._divisions[asked])

    def _division(self, country: str | None, name: str) -> str:
        for key in dict.fromkeys((strict_key(name), strict_key(bare_name(name)))):
            for hit in self._bundled.find(key):
                if hit.place.kind is PlaceKind.ADMIN1 and hit.place.country == country:
                    return hit.place.name
        return name

    def parts(self) -> Mapping[str, bytes]:
        """The tables. Keys that say nothing new of a bundled place are left out."""
        postings: dict[str, list[tuple[int, int, int, int, int]]] = {}
        for key, found in self._bearers.items():
            rows = self._postings(found, self._bundled.find(key))
            if rows:
                postings[key] = rows
        trie = marisa_trie.Trie(postings)
        lists: list[Sequence[tuple[int, int, int, int, int]]] = [()] * len(postings)
        for key, rows in postings.items():
            lists[trie[key]] = rows
        loose = {sound: sorted(key for key in keys if key in postings) for sound, keys in self._sounds.items()}
        sounds = marisa_trie.Trie(sound for sound, keys in loose.items() if keys)
        heard: list[list[int]] = [[]] * len(sounds)
        for sound, keys in loose.items():
            if keys:
                heard[sounds[sound]] = [trie[key] for key in keys]
        return {
            "keys": trie.tobytes(),
            "bearers_at": _offsets(lists),
            "bearers": np.array([row for rows in lists for row in rows], dtype=POSTING_DTYPE).tobytes(),
            "sounds": sounds.tobytes(),
            "heard_at": _offsets(heard),
            "heard": np.array([row for rows in heard for row in rows], dtype="<u4").tobytes(),
            **self._place_parts(),
        }

    def _postings(
        self, found: Mapping[Twin, KeyUse], bundled: Sequence[NameHit]
    ) -> list[tuple[int, int, int, int, int]]:
        """Who bears a key beside the bundled places, most prominent first, each with how many of those precede it."""
        if not bundled and len(found) == 1:
            # most names have one bearer
            [(target, use)] = found.items()
            return [(target, _NAME_KIND_NUMBERS[use.name_kind], use.article_less, 0, 0)]
        there = {hit.place.id for hit in bundled}
        scored = []
        for target, use in found.items():
            place = self._places[~target] if target < 0 else self._bundled.place_at(target)
            if target < 0 or place.id not in there:
                scored.append((-prominence(place, use.name_kind, article_less=use.article_less), place.id, target, use))
        if not scored:
            return []
        bars = _bars(bundled)
        return [
            (target, _NAME_KIND_NUMBERS[use.name_kind], use.article_less, sum(bar >= -score for bar in bars), 0)
            for score, _, target, use in sorted(scored)[:MOST_HITS]
        ]

    def _place_parts(self) -> Mapping[str, bytes]:
        rows = np.zeros(len(self._places), dtype=ROW_DTYPE)
        texts = []
        for number, place in enumerate(self._places):
            rows[number] = (
                place.lat, place.lon, place.radius_km, place.population or 0, KINDS.index(place.kind), b"",
            )  # fmt: skip
            texts.append(
                SEPARATOR.join((place.id, place.name, place.country or "", place.admin1 or "")).encode("utf-8")
            )
        return {"places": rows.tobytes(), "texts_at": _offsets(texts), "texts": b"".join(texts)}


def _offsets(lists: Sequence[Sequence[object]]) -> bytes:
    """Where each list begins, and where the last one ends."""
    ends = np.cumsum([len(one) for one in lists], dtype="<u4") if lists else np.zeros(0, dtype="<u4")
    return np.concatenate([np.zeros(1, dtype="<u4"), ends]).astype("<u4").tobytes()


def _bars(hits: Sequence[NameHit]) -> list[float]:
    """How prominent an added place must be to stand before each of the bundled ones, whose order stays as it is."""
    bars = [_bundled_prominence(hit) for hit in hits]
    for position in range(len(bars) - 2, -1, -1):
        bars[position] = max(bars[position], bars[position + 1])
    return bars


def _bundled_prominence(hit: NameHit) -> float:
    score = prominence(hit.place, hit.name_kind, article_less=hit.match is MatchKind.ARTICLE)
    curated = hit.place.id.startswith("region:") and hit.place.kind not in _BAND
    return score + CURATED if curated and hit.name_kind is NameKind.PRIMARY else score
