"""How the bundled tables lie in their files: numbers per trie key, packed; sizes and digests in a manifest.

A key's row in the trie is its row in the array beside it. `Lists` hold one or several numbers per key, `Column` exactly
one. All of it is mapped into memory: nothing is read before it is asked for.
"""

import hashlib
import json
from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

import marisa_trie
import numpy as np

from geo.errors import GazetteerError
from geo.model import NameKind, PlaceKind

FORMAT = 1
GAZETTEER_FILES = (
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
WORD_FILES = ("people.marisa", "people.npy", "ranks.marisa", "ranks.npy")
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
_REMEDY = "Install Dateline again, or restore the folder from its repository."

_MANY = 1 << 31
_COUNT_BITS = 7
_KIND_BITS = 2


class Source(IntEnum):
    """Where a place comes from, and so how its id is written."""

    GEONAMES = 0
    AIRPORT = 1
    REGION = 2


def pack_posting(place: int, name_kind: int, article_less: bool) -> int:
    """Which place bears a name, how, and whether only without its article, as one number below 2**31."""
    return (place << _KIND_BITS | name_kind) << 1 | article_less


def unpack_posting(posting: int) -> tuple[int, int, int]:
    """What `pack_posting` packed."""
    return posting >> _KIND_BITS + 1, posting >> 1 & (1 << _KIND_BITS) - 1, posting & 1


def pack_one(number: int) -> int:
    """A row that is its only number, below 2**31."""
    return number


def pack_many(start: int, count: int) -> int:
    """A row whose numbers are [start:start + count] of the second file; at most 127 of them. Raises ValueError."""
    if not 0 <= count < 1 << _COUNT_BITS or not 0 <= start < 1 << 31 - _COUNT_BITS:
        raise ValueError(f"cannot pack {count} numbers at {start}")
    return _MANY | start << _COUNT_BITS | count


class Lists:
    """The numbers of each key's row, in the order in which they were written."""

    def __init__(self, folder: Path, name: str) -> None:
        self._first = memoryview(np.load(folder / f"{name}.npy", mmap_mode="r"))
        # a plain view: slicing a memmap takes ten times as long
        self._more = np.asarray(np.load(folder / f"{name}_more.npy", mmap_mode="r"))

    def __getitem__(self, row: int) -> Sequence[int]:
        number: int = self._first[row]
        if not number & _MANY:
            return (number,)
        start = (number & ~_MANY) >> _COUNT_BITS
        found: list[int] = self._more[start : start + (number & (1 << _COUNT_BITS) - 1)].tolist()
        return found


class Column:
    """One number per key, 0 for keys that are not there."""

    def __init__(self, folder: Path, name: str) -> None:
        self._keys = open_trie(folder / f"{name}.marisa")
        self._numbers = memoryview(np.load(folder / f"{name}.npy", mmap_mode="r"))

    def get(self, key: str) -> int:
        """The key's number; never raises."""
        # find_row once more: a word is asked for more often than anything else
        try:
            row = self._keys.get(key)
        except UnicodeEncodeError:
            return 0
        return 0 if row is None else self._numbers[row]


def open_trie(path: Path) -> marisa_trie.Trie:
    """The trie of the file, mapped into memory."""
    return marisa_trie.Trie().mmap(str(path))


def find_row(trie: marisa_trie.Trie, key: str) -> int | None:
    """The key's row, None when it is not there; a text with half a character (a lone surrogate) is not there."""
    try:
        row: int | None = trie.get(key)
    except UnicodeEncodeError:
        return None
    return row


def check_files(folder: Path) -> dict[str, Any]:
    """The folder's manifest, after comparing the sizes of its files with it. Raises GazetteerError."""
    try:
        manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text("utf-8"))
        wrong = [name for name, entry in manifest["files"].items() if (folder / name).stat().st_size != entry["bytes"]]
        made_for = manifest["format"]
    except (OSError, ValueError, KeyError) as error:
        raise GazetteerError(f"The gazetteer in {folder} cannot be opened ({error}). {_REMEDY}") from error
    if wrong:
        raise GazetteerError(f"The gazetteer file {folder / wrong[0]} is damaged: it has the wrong size. {_REMEDY}")
    if made_for != FORMAT:
        raise GazetteerError(f"The gazetteer in {folder} was made for another version of Dateline. {_REMEDY}")
    return manifest


def verify_files(folder: Path) -> None:
    """Compare the sha256 of every file with the manifest. Raises GazetteerError."""
    for name, entry in check_files(folder)["files"].items():
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != entry["sha256"]:
            raise GazetteerError(f"The gazetteer file {folder / name} is damaged: its content has changed. {_REMEDY}")
