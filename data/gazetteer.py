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
from typing import Any, overload

import numpy as np
from anyascii import anyascii
from numpy.typing import NDArray
from rapidfuzz import fuzz

from data.packed import KINDS, NAME_KINDS, Column, Lists, Source, check_files, find_row, open_trie, unpack_posting
from data.packed import verify_files as _verify_files
from geo.making import make_place
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

# Two letters begin at most 12,000 keys, which takes 30 ms.
_LEAST_BEGINNING = 2

# Python 3.11 is slow to find a member on its class.
_GEONAMES = int(Source.GEONAMES)
_MATCHES = (MatchKind.STRICT, MatchKind.ARTICLE)
# Positions are kept in 24 bits and told in five digits. For so few bits this is round(..., 5), to the last bit, in a
# tenth of the time.
_FIVE_DIGITS = 1e5
_PLACE = struct.Struct("<IIIffHHBBBB")
_SCHEMES = {"geonames": Source.GEONAMES, "airport": Source.AIRPORT, "region": Source.REGION}
Columns = NDArray[Any]


class _Hits(Sequence[NameHit]):
    """The places of one key. The first is read by itself: of most names looked up nobody asks for the others."""

    __slots__ = ("_all", "_first", "_postings", "_read")

    def __init__(self, postings: Sequence[int], read: Callable[[int], NameHit]) -> None:
        self._postings = postings
        self._read = read
        self._first: NameHit | None = None
        self._all: tuple[NameHit, ...] | None = None

    def __len__(self) -> int:
        return len(self._postings)

    def __iter__(self) -> Iterator[NameHit]:
        return iter(self._whole())

    @overload
    def __getitem__(self, index: int) -> NameHit: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[NameHit]: ...
    def __getitem__(self, index: int | slice) -> NameHit | Sequence[NameHit]:
        if index != 0:
            return self._whole()[index]
        if self._first is None:
            self._first = self._read(self._postings[0])
        return self._first

    def __eq__(self, other: object) -> bool:
        return self._whole() == (other._whole() if isinstance(other, _Hits) else other)

    __hash__ = None  # type: ignore[assignment]  # as of a list: nobody keeps hits by their content

    def __repr__(self) -> str:
        return repr(self._whole())

    def _whole(self) -> tuple[NameHit, ...]:
        if self._all is None:
            self._all = tuple([self._read(posting) for posting in self._postings])
        return self._all


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
        anyascii("é")  # what it imports at its first use is imported now, not within an article
        self._kept_place: Callable[[int], Place] = lru_cache(maxsize=_PLACES_KEPT)(self._read_place)
        self._kept_hits: Callable[[int], Sequence[NameHit]] = lru_cache(maxsize=_ANSWERS_KEPT)(self._hits)

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
        try:
            beginnings: list[str] = self._keys.prefixes(key)
        except UnicodeEncodeError:
            return []
        size, found = len(key), []
        for beginning in beginnings:  # most often none or one
            if len(beginning) == size or key[len(beginning)] == " ":
                found.append(beginning)  # noqa: PERF401
        return found

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
        plain = _in_ascii(article_key(key))
        best: dict[str, tuple[float, NameHit]] = {}
        for strict_row in self._sounds[row]:
            likeness = fuzz.ratio(plain, _in_ascii(article_key(self._keys.restore_key(strict_row))))
            if likeness >= LOOSE_LIKENESS:
                for place, name_kind, _ in self._kept_hits(strict_row):
                    score = loose_score(likeness, place)
                    if place.id not in best or best[place.id][0] < score:
                        best[place.id] = score, NameHit(place, name_kind, MatchKind.LOOSE)
        ordered = sorted(best.values(), key=lambda scored: (-scored[0], scored[1].place.id))
        return tuple(hit for _, hit in ordered[:MOST_LOOSE_HITS])

    def find_beginning(self, key: str) -> Sequence[NameHit]:
        """Places with a key that begins with this one, each once, the most people first, at most 64.

        Nothing for a key of one letter, with which too many begin.
        """
        if len(key) < _LEAST_BEGINNING:
            return ()
        try:
            rows = [row for _, row in self._keys.items(key)]
        except UnicodeEncodeError:
            return ()
        bearers = {unpack_posting(self._bearers[row][0])[0]: row for row in rows}
        places = np.fromiter(bearers, dtype=np.int64, count=len(bearers))
        people = self.rows["population"][places].astype(np.int64)
        best = places[np.argsort(-people, kind="stable")[:MOST_HITS]]
        return tuple(self._hits(bearers[place])[0] for place in best.tolist())

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

    def names_borne(self) -> NDArray[np.int64]:
        """How many keys each place of `rows` is found by; looks through all of them, for tools."""
        postings = [unpack_posting(posting)[0] for row in range(len(self._keys)) for posting in self._bearers[row]]
        return np.bincount(postings, minlength=len(self.rows))

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

    def _hits(self, row: int) -> Sequence[NameHit]:
        return _Hits(self._bearers[row], self._hit)

    def _hit(self, posting: int) -> NameHit:
        place, name_kind, article_less = unpack_posting(posting)
        # as NameHit(...), without the detour over its names
        return tuple.__new__(NameHit, (self._kept_place(place), NAME_KINDS[name_kind], _MATCHES[article_less]))

    def _read_place(self, row: int) -> Place:
        reference, name_at, population, lat, lon, radius_dkm, division, country, kind, size, source = (
            _PLACE.unpack_from(self._records, row * _PLACE.size)
        )
        return make_place(
            id=self._id(source, reference),
            name=str(self._names[name_at : name_at + size], "utf-8"),
            lat=round(lat * _FIVE_DIGITS) / _FIVE_DIGITS,
            lon=round(lon * _FIVE_DIGITS) / _FIVE_DIGITS,
            kind=KINDS[kind],
            country=self._countries[country] or None,
            admin1=self._divisions[division] or None,
            population=population or None,
            radius_km=radius_dkm / 10,
        )

    def _id(self, source: int, reference: int) -> str:
        if source == _GEONAMES:
            return f"geonames:{reference}"
        if source == Source.AIRPORT:
            return f"airport:{reference.to_bytes(4, 'big').decode('ascii')}"
        return f"region:{self._regions[reference]}"


def _in_ascii(key: str) -> str:
    """The key in ASCII; a key that is so already spares the tables of all scripts, which are read when first used."""
    return key if key.isascii() else anyascii(key)


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
        self._ranks, self._people = Column(folder, "ranks"), Column(folder, "people")
        # what was asked for, by language: every word comes by, and plain dicts answer soonest
        self._known_ranks: dict[str, dict[str, int]] = {}
        self._known_people: dict[str, int] = {}

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
        known = self._known_ranks.get(language)
        if known is None:
            known = self._known_ranks.setdefault(language, {})
        rank = known.get(key)
        if rank is None:
            if len(known) >= _WORDS_KEPT:
                known.clear()
            rank = known[key] = self._ranks.get(word_key(key, language))
        return rank

    def is_given_name(self, key: str) -> bool:
        """Whether people are called so by first name."""
        borne = self._known_people.get(key)
        return (self._borne(key) if borne is None else borne) & GIVEN_NAME != 0

    def is_surname(self, key: str) -> bool:
        """Whether people are called so by family name."""
        borne = self._known_people.get(key)
        return (self._borne(key) if borne is None else borne) & SURNAME != 0

    def _borne(self, key: str) -> int:
        """How people bear a word that was not asked for yet, as the sum of GIVEN_NAME and SURNAME."""
        if len(self._known_people) >= _WORDS_KEPT:
            self._known_people.clear()
        borne = self._known_people[key] = self._people.get(key)
        return borne


def open_words(folder: Path = BUNDLED / "words") -> BundledWords:
    """The word lists that came with Dateline. Raises GazetteerError."""
    return BundledWords(folder)
