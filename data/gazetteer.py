"""The bundled gazetteer and word lists, mapped into memory: nothing is read before it is asked for.

A key's row in `keys.marisa` is its row in `bearers.npy`. A row holds one number, or where to find several in
`bearers_more.npy`. The numbers are postings: which place, how it bears the name, whether only without its article. They
are sorted by prominence when the files are made (tools/build_gazetteer.py), so a look-up only slices.
"""

import hashlib
import json
import struct
from collections.abc import Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

import marisa_trie
import numpy as np
from anyascii import anyascii
from rapidfuzz import fuzz

from geo.errors import GazetteerError
from geo.model import MatchKind, NameKind, Place, PlaceKind
from geo.names import article_key, loose_key, strict_key
from geo.ports import NameHit

BUNDLED = Path(__file__).parent / "bundled"
FORMAT = 1
FILES = (
    "bearers.npy",
    "bearers_more.npy",
    "keys.marisa",
    "labels.json",
    "loose.marisa",
    "loose.npy",
    "loose_more.npy",
    "names.bin",
    "places.npy",
)
KINDS = tuple(PlaceKind)
NAME_KINDS = tuple(NameKind)
PLACE_DTYPE = np.dtype(
    [
        ("reference", "<u4"),
        ("name_at", "<u4"),
        ("population", "<u4"),
        ("lat", "<f4"),
        ("lon", "<f4"),
        ("radius_dkm", "<u2"),
        ("division", "<u2"),
        ("country", "u1"),
        ("kind", "u1"),
        ("name_bytes", "u1"),
        ("source", "u1"),
    ]
)
_PLACE = struct.Struct("<IIIffHHBBBB")

WORD_FILES = ("people.marisa", "people.npy", "ranks.marisa", "ranks.npy")
MOST_RANKS = 30_000
GIVEN_NAME, SURNAME = 1, 2

MOST_HITS = 64
MOST_LOOSE_HITS = 16
# Likeness of two names in ASCII letters, 0..100, from which a loose match counts: below it "Tschadsee" is Cadiz
# (research on 638 spellings); raising it to 80 loses "Chan Scheichun".
LOOSE_LIKENESS = 75.0
# Places and answers kept ready; an article names tens of places, a worker reads thousands of articles.
_PLACES_KEPT = 60_000
_ANSWERS_KEPT = 60_000

_MANY = 1 << 31
_COUNT_BITS = 7
_KIND_BITS = 2


class Source(IntEnum):
    """Where a place comes from, and so how its id is written."""

    GEONAMES = 0
    AIRPORT = 1
    REGION = 2


def pack_posting(place: int, name_kind: int, article_less: bool) -> int:
    """The posting as one number below 2**31."""
    return (place << _KIND_BITS | name_kind) << 1 | article_less


def pack_one(number: int) -> int:
    """A row that is its only number."""
    return number


def pack_many(start: int, count: int) -> int:
    """A row whose numbers are [start:start + count] of the second file; at most 127 of them."""
    if not 0 <= count < 1 << _COUNT_BITS or start >= 1 << 24:
        raise ValueError(f"cannot pack {count} numbers at {start}")
    return _MANY | start << _COUNT_BITS | count


class _Lists:
    """One list of numbers per row."""

    def __init__(self, folder: Path, name: str) -> None:
        self._first = memoryview(np.load(folder / f"{name}.npy", mmap_mode="r"))
        self._more = np.load(folder / f"{name}_more.npy", mmap_mode="r")

    def __getitem__(self, row: int) -> Sequence[int]:
        number: int = self._first[row]
        if not number & _MANY:
            return (number,)
        start = (number & ~_MANY) >> _COUNT_BITS
        found: list[int] = self._more[start : start + (number & ((1 << _COUNT_BITS) - 1))].tolist()
        return found


def check_files(folder: Path) -> dict[str, Any]:
    """The manifest of the folder, after comparing the sizes of its files. Raises GazetteerError."""
    try:
        manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text("utf-8"))
        wrong = [name for name, entry in manifest["files"].items() if (folder / name).stat().st_size != entry["bytes"]]
    except (OSError, ValueError, KeyError) as error:
        raise GazetteerError(f"The gazetteer in {folder} cannot be opened ({error}). {_REMEDY}") from error
    if wrong:
        raise GazetteerError(f"The gazetteer file {folder / wrong[0]} is damaged: it has the wrong size. {_REMEDY}")
    if manifest["format"] != FORMAT:
        raise GazetteerError(f"The gazetteer in {folder} is made for another version of Dateline. {_REMEDY}")
    return manifest


def verify_files(folder: Path) -> None:
    """Compare the sha256 of every file with the manifest. Raises GazetteerError."""
    for name, entry in check_files(folder)["files"].items():
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != entry["sha256"]:
            raise GazetteerError(f"The gazetteer file {folder / name} is damaged: its content has changed. {_REMEDY}")


_REMEDY = "Install Dateline again, or restore the folder from its repository."


class BundledGazetteer:
    """A geo.ports.Gazetteer over the files of one folder. Pickles as the folder's path and reopens in milliseconds."""

    def __init__(self, folder: Path = BUNDLED / "gazetteer") -> None:
        manifest = check_files(folder)
        self._folder = folder
        self._version: str = manifest["version"]
        self.counts: Mapping[str, int] = manifest["counts"]
        self._keys = marisa_trie.Trie().mmap(str(folder / "keys.marisa"))
        self._bearers = _Lists(folder, "bearers")
        self._loose_keys = marisa_trie.Trie().mmap(str(folder / "loose.marisa"))
        self._sounds = _Lists(folder, "loose")
        self.rows = np.load(folder / "places.npy", mmap_mode="r")
        self._records = memoryview(self.rows.view(np.uint8))
        self._names = np.memmap(folder / "names.bin", dtype=np.uint8, mode="r")
        labels = json.loads((folder / "labels.json").read_text("utf-8"))
        self._countries: list[str] = labels["countries"]
        self._divisions: list[str] = labels["divisions"]
        self._regions: list[str] = labels["regions"]
        self._country_rows: dict[str, int] = labels["country_rows"]
        self._labels: dict[str, dict[str, str]] = labels["labels"]
        self.place_at = lru_cache(maxsize=_PLACES_KEPT)(self._place_at)
        self.find = lru_cache(maxsize=_ANSWERS_KEPT)(self._find)

    def __reduce__(self) -> tuple[type["BundledGazetteer"], tuple[Path]]:
        return type(self), (self._folder,)

    @property
    def version(self) -> str:
        """Digest of the content."""
        return self._version

    def verify(self) -> None:
        """Read every file and compare its sha256. Raises GazetteerError."""
        verify_files(self._folder)

    def prefixes(self, key: str) -> Sequence[str]:
        """Keys that are `key` or a beginning of it that ends at a word, shortest first."""
        size = len(key)
        return [found for found in self._keys.prefixes(key) if len(found) == size or key[len(found)] == " "]

    def _find(self, key: str) -> Sequence[NameHit]:
        """Places whose strict or article-less key is `key`, most prominent first, at most 64."""
        row = self._keys.get(key)
        return () if row is None else self._hits(row)

    def _hits(self, row: int) -> tuple[NameHit, ...]:
        return tuple(
            NameHit(
                self.place_at(posting >> _KIND_BITS + 1),
                NAME_KINDS[posting >> 1 & (1 << _KIND_BITS) - 1],
                MatchKind.ARTICLE if posting & 1 else MatchKind.STRICT,
            )
            for posting in self._bearers[row]
        )

    def find_loose(self, name: str) -> Sequence[NameHit]:
        """Places with a name that sounds like `name` and resembles it in ASCII, most prominent first, at most 16."""
        key = strict_key(name)
        row = self._loose_keys.get(loose_key(key)) if key else None
        if row is None:
            return ()
        plain = anyascii(article_key(key))
        best: dict[str, tuple[float, NameHit]] = {}
        for strict_row in self._sounds[row]:
            likeness = fuzz.ratio(plain, anyascii(article_key(self._keys.restore_key(strict_row))))
            if likeness >= LOOSE_LIKENESS:
                for place, kind, _ in self._hits(strict_row):
                    hit = NameHit(place, kind, MatchKind.LOOSE)
                    if place.id not in best or best[place.id][0] < likeness:
                        best[place.id] = (likeness, hit)
        hits = sorted(best.values(), key=lambda scored: (-(scored[1].place.population or 0), scored[1].place.id))
        return tuple(hit for _, hit in hits[:MOST_LOOSE_HITS])

    def country(self, code: str) -> Place | None:
        """The country record of an ISO 3166-1 alpha-2 code."""
        row = self._country_rows.get(code)
        return None if row is None else self.place_at(row)

    def label(self, place: Place, language: str) -> str:
        """What the place is called in the language, where known; else its name."""
        return self._labels.get(place.id, {}).get(language, place.name)

    def _place_at(self, row: int) -> Place:
        reference, name_at, population, lat, lon, radius_dkm, division, country, kind, size, source = (
            _PLACE.unpack_from(self._records, row * _PLACE.size)
        )
        return Place(
            id=self._id(source, reference),
            name=self._names[name_at : name_at + size].tobytes().decode("utf-8"),
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


def open_gazetteer(folder: Path = BUNDLED / "gazetteer") -> BundledGazetteer:
    """The gazetteer that came with Dateline. Raises GazetteerError."""
    return BundledGazetteer(folder)


def word_key(key: str, language: str) -> str:
    """Under which key a language's word is kept: languages share one trie."""
    return f"{language}:{key}"


class _Column:
    """One small number per key of a trie, 0 for other keys."""

    def __init__(self, folder: Path, name: str) -> None:
        self._keys = marisa_trie.Trie().mmap(str(folder / f"{name}.marisa"))
        self._numbers = memoryview(np.load(folder / f"{name}.npy", mmap_mode="r"))

    def get(self, key: str) -> int:
        row = self._keys.get(key)
        return 0 if row is None else self._numbers[row]


class BundledWords:
    """A geo.ports.WordList over the files of one folder. Pickles as the folder's path."""

    def __init__(self, folder: Path = BUNDLED / "words") -> None:
        self._version: str = check_files(folder)["version"]
        self._folder = folder
        self._ranks = _Column(folder, "ranks")
        self._people = _Column(folder, "people")

    def __reduce__(self) -> tuple[type["BundledWords"], tuple[Path]]:
        return type(self), (self._folder,)

    @property
    def version(self) -> str:
        """Digest of the content."""
        return self._version

    def verify(self) -> None:
        """Read every file and compare its sha256. Raises GazetteerError."""
        verify_files(self._folder)

    def rank(self, key: str, language: str) -> int:
        """Frequency rank of the word in the language, 1 the commonest; 0 when it is not among the 30,000 commonest."""
        return self._ranks.get(word_key(key, language))

    def is_given_name(self, key: str) -> bool:
        """Whether people are called so by first name."""
        return bool(self._people.get(key) & GIVEN_NAME)

    def is_surname(self, key: str) -> bool:
        """Whether people are called so by family name."""
        return bool(self._people.get(key) & SURNAME)


def open_words(folder: Path = BUNDLED / "words") -> BundledWords:
    """The word lists that came with Dateline. Raises GazetteerError."""
    return BundledWords(folder)
