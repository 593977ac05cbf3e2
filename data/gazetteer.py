"""The bundled gazetteer and word lists.

Which places bear a key, and in which order, was decided when the files were made (tools/build_gazetteer.py,
docs/gazetteer.md); a look-up only slices. What is opened here pickles as the path of its folder.
"""

import json
import math
import struct
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from anyascii import anyascii
from numpy.typing import NDArray
from rapidfuzz import fuzz

from data.packed import KINDS, NAME_KINDS, Column, Lists, Source, check_files, find_row, open_trie, unpack_posting
from data.packed import verify_files as _verify_files
from geo.model import MatchKind, Place
from geo.names import article_key, loose_key, strict_key
from geo.ports import NameHit

BUNDLED = Path(__file__).parent / "bundled"

MOST_HITS = 64
MOST_LOOSE_HITS = 16
# Likeness of two names in ASCII letters, 0..100, from which a loose match counts. Below it "Tschadsee" is Cadiz; at 80
# "Chan Scheichun" is lost (benchmarks/place_names.py).
LOOSE_LIKENESS = 75.0
# A name that resembles by 12 points more outweighs ten times the people.
_LIKENESS_PER_TENFOLD = 12.0
# Places and answers kept ready; an article names tens of places, a worker reads thousands of articles.
_PLACES_KEPT = 60_000
_ANSWERS_KEPT = 60_000
_WORDS_KEPT = 60_000

_PLACE = struct.Struct("<IIIffHHBBBB")
_SCHEMES = {"geonames": Source.GEONAMES, "airport": Source.AIRPORT, "region": Source.REGION}
Columns = NDArray[Any]


class BundledGazetteer:
    """A geo.ports.Gazetteer over the files of one folder."""

    def __init__(self, folder: Path = BUNDLED / "gazetteer") -> None:
        manifest = check_files(folder)
        self.folder = folder
        self.counts: Mapping[str, int] = manifest["counts"]
        self._version: str = manifest["version"]
        self._keys = open_trie(folder / "keys.marisa")
        self._bearers = Lists(folder, "bearers")
        self._loose_keys = open_trie(folder / "loose.marisa")
        self._sounds = Lists(folder, "loose")
        self.rows = np.load(folder / "places.npy", mmap_mode="r")
        self._records = memoryview(self.rows.view(np.uint8))
        self._names = np.memmap(folder / "names.bin", dtype=np.uint8, mode="r").data
        labels = json.loads((folder / "labels.json").read_text("utf-8"))
        self._countries: list[str] = labels["countries"]
        self._divisions: list[str] = labels["divisions"]
        self._regions: list[str] = labels["regions"]
        self._country_rows: dict[str, int] = labels["country_rows"]
        self._labels: dict[str, dict[str, str]] = labels["labels"]
        self._kept_place: Callable[[int], Place] = lru_cache(maxsize=_PLACES_KEPT)(self._read_place)
        self._kept_hits: Callable[[int], tuple[NameHit, ...]] = lru_cache(maxsize=_ANSWERS_KEPT)(self._hits)

    def __reduce__(self) -> tuple[type["BundledGazetteer"], tuple[Path]]:
        return type(self), (self.folder,)

    @property
    def version(self) -> str:
        """Digest of the content."""
        return self._version

    def verify(self) -> None:
        """Read every file and compare its sha256. Raises GazetteerError."""
        _verify_files(self.folder)

    def prefixes(self, key: str) -> Sequence[str]:
        """Keys that are `key` or a beginning of it that ends at a word, shortest first."""
        size = len(key)
        try:
            return [found for found in self._keys.prefixes(key) if len(found) == size or key[len(found)] == " "]
        except UnicodeEncodeError:
            return []

    def find(self, key: str) -> Sequence[NameHit]:
        """Places whose strict or article-less key is `key`, most prominent first, at most 64."""
        row = find_row(self._keys, key)
        return () if row is None else self._kept_hits(row)

    def find_loose(self, name: str) -> Sequence[NameHit]:
        """Places with a name that sounds like `name` and resembles it in ASCII, best first, at most 16."""
        key = strict_key(name)
        row = find_row(self._loose_keys, loose_key(key))
        if row is None:
            return ()
        plain = anyascii(article_key(key))
        best: dict[str, tuple[float, NameHit]] = {}
        for strict_row in self._sounds[row]:
            likeness = fuzz.ratio(plain, anyascii(article_key(self._keys.restore_key(strict_row))))
            if likeness >= LOOSE_LIKENESS:
                for place, name_kind, _ in self._kept_hits(strict_row):
                    score = loose_score(likeness, place)
                    if place.id not in best or best[place.id][0] < score:
                        best[place.id] = score, NameHit(place, name_kind, MatchKind.LOOSE)
        ordered = sorted(best.values(), key=lambda scored: (-scored[0], scored[1].place.id))
        return tuple(hit for _, hit in ordered[:MOST_LOOSE_HITS])

    def country(self, code: str) -> Place | None:
        """The country record of an ISO 3166-1 alpha-2 code."""
        row = self._country_rows.get(code)
        return None if row is None else self._kept_place(row)

    def label(self, place: Place, language: str) -> str:
        """What the place is called in the language, where known; else its name."""
        return self._labels.get(place.id, {}).get(language, place.name)

    def labelled(self, language: str) -> Iterator[tuple[Place, str]]:
        """Places with a name of their own in the language, and that name: countries, provinces, regions, some towns."""
        for place_id, labels in self._labels.items():
            row = self.row_of(place_id)
            if row is not None and language in labels:
                yield self._kept_place(row), labels[language]

    def place_at(self, row: int) -> Place:
        """The place of a row of `rows`."""
        return self._kept_place(row)

    def row_of(self, place_id: str) -> int | None:
        """The row of a place's id in `rows`; None when it is not there."""
        scheme, _, rest = place_id.partition(":")
        reference = self._reference(scheme, rest)
        if reference is None:
            return None
        numbers, rows = self._by_number[_SCHEMES[scheme]]
        at = bisect_left(numbers, reference)
        return rows[at] if at < len(numbers) and numbers[at] == reference else None

    def _reference(self, scheme: str, rest: str) -> int | None:
        """The number by which a place of one of our sources is kept."""
        if scheme == "geonames":
            return int(rest) if rest.isascii() and rest.isdigit() else None
        if scheme == "airport":
            return int.from_bytes(rest.encode("ascii"), "big") if len(rest) == 4 and rest.isascii() else None
        return self._region_numbers.get(rest) if scheme == "region" else None

    @cached_property
    def _region_numbers(self) -> Mapping[str, int]:
        return {region: number for number, region in enumerate(self._regions)}

    @cached_property
    def _by_number(self) -> Mapping[int, tuple[memoryview, memoryview]]:
        """For each source its places' numbers, sorted, and their rows."""
        found = {}
        for source in _SCHEMES.values():
            rows = np.flatnonzero(self.rows["source"] == source)
            numbers = np.asarray(self.rows["reference"])[rows]
            order = np.argsort(numbers, kind="stable")
            found[int(source)] = numbers[order].data, rows[order].data
        return found

    def _hits(self, row: int) -> tuple[NameHit, ...]:
        hits = []
        for posting in self._bearers[row]:
            place, name_kind, article_less = unpack_posting(posting)
            match = MatchKind.ARTICLE if article_less else MatchKind.STRICT
            hits.append(NameHit(self._kept_place(place), NAME_KINDS[name_kind], match))
        return tuple(hits)

    def _read_place(self, row: int) -> Place:
        reference, name_at, population, lat, lon, radius_dkm, division, country, kind, size, source = (
            _PLACE.unpack_from(self._records, row * _PLACE.size)
        )
        return Place(
            id=self._id(source, reference),
            name=str(self._names[name_at : name_at + size], "utf-8"),
            lat=round(lat, 5),
            lon=round(lon, 5),
            kind=KINDS[kind],
            country=self._countries[country] or None,
            admin1=self._divisions[division] or None,
            population=population or None,
            radius_km=radius_dkm / 10,
        )

    def _id(self, source: int, reference: int) -> str:
        if source == Source.GEONAMES:
            return f"geonames:{reference}"
        if source == Source.AIRPORT:
            return f"airport:{reference.to_bytes(4, 'big').decode('ascii')}"
        return f"region:{self._regions[reference]}"


def loose_score(likeness: float, place: Place) -> float:
    """By what loose matches are ordered: likeness 0..100 and people."""
    return math.log10(max(place.population or 0, 100)) + likeness / _LIKENESS_PER_TENFOLD


def open_gazetteer(folder: Path = BUNDLED / "gazetteer") -> BundledGazetteer:
    """The gazetteer that came with Dateline. Raises GazetteerError."""
    return BundledGazetteer(folder)


GIVEN_NAME, SURNAME = 1, 2


def word_key(key: str, language: str) -> str:
    """Under which key a language's word is kept: the languages share one trie."""
    return f"{language}:{key}"


class BundledWords:
    """A geo.ports.WordList over the files of one folder."""

    def __init__(self, folder: Path = BUNDLED / "words") -> None:
        self._version: str = check_files(folder)["version"]
        self.folder = folder
        self._ranks = lru_cache(maxsize=_WORDS_KEPT)(Column(folder, "ranks").get)
        self._people = lru_cache(maxsize=_WORDS_KEPT)(Column(folder, "people").get)

    def __reduce__(self) -> tuple[type["BundledWords"], tuple[Path]]:
        return type(self), (self.folder,)

    @property
    def version(self) -> str:
        """Digest of the content."""
        return self._version

    def verify(self) -> None:
        """Read every file and compare its sha256. Raises GazetteerError."""
        _verify_files(self.folder)

    def rank(self, key: str, language: str) -> int:
        """Frequency rank of the word in the language, 1 the commonest; 0 when it is not among the 30,000 commonest."""
        return self._ranks(f"{language}:{key}")  # word_key, without a call: every word comes by

    def is_given_name(self, key: str) -> bool:
        """Whether people are called so by first name."""
        return bool(self._people(key) & GIVEN_NAME)

    def is_surname(self, key: str) -> bool:
        """Whether people are called so by family name."""
        return bool(self._people(key) & SURNAME)


def open_words(folder: Path = BUNDLED / "words") -> BundledWords:
    """The word lists that came with Dateline. Raises GazetteerError."""
    return BundledWords(folder)
