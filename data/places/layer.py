"""The bundled gazetteer with the added places laid over it: one gazetteer to whoever looks up."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from hashlib import sha256

import marisa_trie
import numpy as np
from anyascii import anyascii
from rapidfuzz import fuzz

from data.gazetteer import LOOSE_LIKENESS, MOST_HITS, MOST_LOOSE_HITS, BundledGazetteer, loose_score
from data.packed import KINDS, NAME_KINDS, find_row
from data.places.added import tables_digest
from data.places.index import POSTING_DTYPE, ROW_DTYPE, SEPARATOR
from geo.model import MatchKind, Place
from geo.names import article_key, loose_key, strict_key
from geo.ports import NameHit

_PLACES_KEPT = 20_000
_ANSWERS_KEPT = 20_000


class LayeredGazetteer:
    """A geo.ports.Gazetteer over the bundled one and the tables of the added places (data.places.index).

    Names of added places that the bundled gazetteer has too lead to the bundled record.
    """

    def __init__(self, bundled: BundledGazetteer, tables: Mapping[str, bytes]) -> None:
        self._bundled = bundled
        self._version = sha256(f"{bundled.version}\0{tables_digest(tables)}".encode()).hexdigest()
        self._keys = marisa_trie.Trie().frombytes(tables["keys"])
        self._sounds = marisa_trie.Trie().frombytes(tables["sounds"])
        self._bearers_at = np.frombuffer(tables["bearers_at"], dtype="<u4").data
        self._bearers = np.frombuffer(tables["bearers"], dtype=POSTING_DTYPE)
        self._heard_at = np.frombuffer(tables["heard_at"], dtype="<u4").data
        self._heard = np.frombuffer(tables["heard"], dtype="<u4")
        self._rows = np.frombuffer(tables["places"], dtype=ROW_DTYPE)
        self._texts_at = np.frombuffer(tables["texts_at"], dtype="<u4").data
        self._texts = tables["texts"]
        self._kept_place: Callable[[int], Place] = lru_cache(maxsize=_PLACES_KEPT)(self._read_place)
        self._kept_hits: Callable[[str], Sequence[NameHit]] = lru_cache(maxsize=_ANSWERS_KEPT)(self._hits)

    @property
    def version(self) -> str:
        """Digest of both."""
        return self._version

    def __len__(self) -> int:
        """How many places there are that the bundled gazetteer has not."""
        return len(self._rows)

    def prefixes(self, key: str) -> Sequence[str]:
        """Keys of either that are `key` or a beginning of it that ends at a word, shortest first."""
        found = self._bundled.prefixes(key)
        size = len(key)
        try:
            own = [one for one in self._keys.prefixes(key) if len(one) == size or key[len(one)] == " "]
        except UnicodeEncodeError:
            return found
        return sorted({*found, *own}, key=len) if own else found

    def find(self, key: str) -> Sequence[NameHit]:
        """Places of either whose strict or article-less key is `key`, most prominent first, at most 64."""
        return self._bundled.find(key) if find_row(self._keys, key) is None else self._kept_hits(key)

    def find_loose(self, name: str) -> Sequence[NameHit]:
        """Places of either whose name sounds like `name` and resembles it in ASCII, best first, at most 16."""
        bundled = self._bundled.find_loose(name)
        key = strict_key(name)
        row = find_row(self._sounds, loose_key(key))
        if row is None:
            return bundled
        plain = anyascii(article_key(key))
        scored = [(loose_score(_likeness(plain, hit.place.name), hit.place), hit) for hit in bundled]
        for number in self._heard[self._heard_at[row] : self._heard_at[row + 1]].tolist():
            heard = self._keys.restore_key(number)
            likeness = _likeness(plain, heard)
            if likeness >= LOOSE_LIKENESS:
                own = (hit for hit in self._own(number) if hit.match is MatchKind.STRICT)
                scored += [(loose_score(likeness, hit.place), hit._replace(match=MatchKind.LOOSE)) for hit in own]
        best: dict[str, NameHit] = {}
        for _, hit in sorted(scored, key=lambda pair: (-pair[0], pair[1].place.id)):
            best.setdefault(hit.place.id, hit)
        return tuple(best.values())[:MOST_LOOSE_HITS]

    def find_beginning(self, key: str) -> Sequence[NameHit]:
        """As the bundled gazetteer, and the added places with such a key."""
        bundled = self._bundled.find_beginning(key)
        try:
            own = [hit for _, row in self._keys.items(key) for hit in self._own(row)] if len(key) > 1 else []
        except UnicodeEncodeError:
            return bundled
        return (*own, *bundled)[:MOST_HITS] if own else bundled

    def country(self, code: str) -> Place | None:
        """As the bundled gazetteer."""
        return self._bundled.country(code)

    def _hits(self, key: str) -> Sequence[NameHit]:
        row = self._keys[key]
        hits = list(self._bundled.find(key))
        first, last = self._bearers_at[row], self._bearers_at[row + 1]
        behind = self._bearers["behind"][first:last].tolist()
        # from the last one on, so that those before keep their positions
        for position, hit in zip(reversed(behind), reversed(self._own(row)), strict=True):
            hits.insert(position, hit)
        return tuple(hits[:MOST_HITS])

    def _own(self, row: int) -> list[NameHit]:
        """Who bears the key of the row beside the bundled places, most prominent first."""
        postings = self._bearers[self._bearers_at[row] : self._bearers_at[row + 1]].tolist()
        return [
            NameHit(
                self._bundled.place_at(place) if place >= 0 else self._kept_place(~place),
                NAME_KINDS[name_kind],
                MatchKind.ARTICLE if article_less else MatchKind.STRICT,
            )
            for place, name_kind, article_less, _, _ in postings
        ]

    def _read_place(self, number: int) -> Place:
        lat, lon, radius_km, population, kind, _ = self._rows[number].tolist()
        text = str(self._texts[self._texts_at[number] : self._texts_at[number + 1]], "utf-8")
        place_id, name, country, admin1 = text.split(SEPARATOR)
        return Place(
            id=place_id,
            name=name,
            lat=lat,
            lon=lon,
            kind=KINDS[kind],
            country=country or None,
            admin1=admin1 or None,
            population=population or None,
            radius_km=round(radius_km, 2),
        )


def _likeness(plain: str, name: str) -> float:
    return float(fuzz.ratio(plain, anyascii(article_key(strict_key(name)))))
