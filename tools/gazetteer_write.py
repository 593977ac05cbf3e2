"""Write the gazetteer as the files that data/gazetteer.py maps into memory; same records, same bytes."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import marisa_trie
import numpy as np

from data.packed import (
    FORMAT,
    KINDS,
    NAME_KINDS,
    PLACE_DTYPE,
    Source,
    pack_many,
    pack_one,
    pack_posting,
)
from tools.gazetteer_ranking import Bearer
from tools.gazetteer_sources import Record

# More tries nest more tails: smaller and a little slower. 3 to 5 were tried (docs/gazetteer.md).
_TRIES = 4


def write_trie(keys: Iterable[str], path: Path) -> marisa_trie.Trie:
    """Write a trie over the keys and give it back; the id of a key is its row in the arrays."""
    trie = marisa_trie.Trie(sorted(keys), num_tries=_TRIES)
    trie.save(str(path))
    return trie


def write_lists(lists: Sequence[Sequence[int]], path: Path, more_path: Path) -> None:
    """Write one list of numbers per key: a single number in place, several in the second file."""
    first = np.zeros(len(lists), dtype="<u4")
    more: list[int] = []
    for row, numbers in enumerate(lists):
        if len(numbers) == 1:
            first[row] = pack_one(numbers[0])
        else:
            first[row] = pack_many(len(more), len(numbers))
            more.extend(numbers)
    np.save(path, first, allow_pickle=False)
    np.save(more_path, np.array(more, dtype="<u4"), allow_pickle=False)


def write_postings(bearers: Mapping[str, Sequence[Bearer]], folder: Path) -> marisa_trie.Trie:
    """Write keys.marisa and who bears each key, most prominent first."""
    trie = write_trie(bearers, folder / "keys.marisa")
    lists: list[Sequence[int]] = [()] * len(trie)
    for key, found in bearers.items():
        lists[trie[key]] = [pack_posting(b.place, NAME_KINDS.index(b.name_kind), b.article_less) for b in found]
    write_lists(lists, folder / "bearers.npy", folder / "bearers_more.npy")
    return trie


def write_loose(loose: Mapping[str, Sequence[str]], strict: marisa_trie.Trie, folder: Path) -> None:
    """Write loose.marisa and which strict keys sound like each of its keys."""
    trie = write_trie(loose, folder / "loose.marisa")
    lists: list[Sequence[int]] = [()] * len(trie)
    for key, names in loose.items():
        lists[trie[key]] = sorted(strict[name] for name in names)
    write_lists(lists, folder / "loose.npy", folder / "loose_more.npy")


def _reference(record: Record, region_ids: list[str]) -> tuple[Source, int]:
    source, _, rest = record.id.partition(":")
    if source == "geonames":
        return Source.GEONAMES, int(rest)
    if source == "airport":
        return Source.AIRPORT, int.from_bytes(rest.encode("ascii"), "big")
    region_ids.append(rest)
    return Source.REGION, len(region_ids) - 1


def write_places(records: Sequence[Record], folder: Path) -> None:
    """Write places.npy, names.bin and labels.json."""
    countries = ["", *sorted({record.country for record in records if record.country})]
    divisions = ["", *sorted({record.admin1 for record in records if record.admin1})]
    country_row = {code: row for row, code in enumerate(countries)}
    division_row = {name: row for row, name in enumerate(divisions)}
    region_ids: list[str] = []
    rows = np.zeros(len(records), dtype=PLACE_DTYPE)
    names = bytearray()
    for row, record in enumerate(records):
        source, reference = _reference(record, region_ids)
        name = record.name.encode("utf-8")[:255].decode("utf-8", "ignore").encode("utf-8")
        rows[row] = (
            reference, len(names), min(record.population, 2**32 - 1), record.lat, record.lon,
            min(65535, round((record.radius_km or 0.0) * 10)), division_row[record.admin1],
            country_row[record.country or ""], KINDS.index(record.kind), len(name), source,
        )  # fmt: skip
        names += name
    np.save(folder / "places.npy", rows, allow_pickle=False)
    (folder / "names.bin").write_bytes(bytes(names))
    labels = {
        "countries": countries,
        "divisions": divisions,
        "regions": region_ids,
        "country_rows": {
            record.country: row for row, record in enumerate(records) if record.kind == "country" and record.country
        },
        "labels": {record.id: record.labels for record in records if record.labels},
    }
    write_json(labels, folder / "labels.json")


def write_json(content: object, path: Path) -> None:
    """Write JSON that is the same for the same content."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")


def write_manifest(folder: Path, files: Sequence[str], about: Mapping[str, object]) -> None:
    """Write manifest.json: size and sha256 of every file, and a version that is a digest of them all."""
    entries = {}
    for name in sorted(files):
        content = (folder / name).read_bytes()
        entries[name] = {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    version = hashlib.sha256(json.dumps(entries, sort_keys=True).encode()).hexdigest()[:16]
    manifest = {"format": FORMAT, "version": version, "files": entries, **about}
    text = json.dumps(manifest, ensure_ascii=False, sort_keys=True, indent=1)
    (folder / "manifest.json").write_text(text + "\n", encoding="utf-8")
