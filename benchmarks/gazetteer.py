"""How fast the gazetteer opens and answers, beside a dict and SQLite of the same names: python -m benchmarks.gazetteer.

Every contestant answers the same 200,000 keys, half of them known, in the same process. Ratios travel between machines,
absolute numbers do not.
"""

import argparse
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple
from pathlib import Path

from data.gazetteer import BundledGazetteer, open_gazetteer
from data.packed import open_trie
from geo.ports import NameHit

LOOK_UPS = 200_000
_CHILD = """
import resource, time
import data.gazetteer
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
started = time.perf_counter()
gazetteer = data.gazetteer.open_gazetteer()
gazetteer.find("damascus")
opened = time.perf_counter() - started
words = data.gazetteer.open_words()
words.rank("und", "de")
print(opened, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""


def measure_opening() -> tuple[float, float]:
    """Seconds until the first answer, and MB of memory added, in a fresh process that has only imported the modules."""
    output = subprocess.run([sys.executable, "-c", _CHILD], capture_output=True, text=True, check=True).stdout
    seconds, megabytes = output.split()
    return float(seconds), float(megabytes)


def look_ups_per_s(answer: Callable[[str], object], keys: Sequence[str]) -> float:
    """How many keys are answered in a second of processor time."""
    started = time.process_time()
    for key in keys:
        answer(key)
    return len(keys) / (time.process_time() - started)


def sample_keys(gazetteer: BundledGazetteer) -> list[str]:
    """Half keys of the gazetteer, half made-up ones, shuffled; always the same."""
    chance = random.Random(20151126)
    known = open_trie(gazetteer.folder / "keys.marisa")
    keys = [known.restore_key(chance.randrange(len(known))) for _ in range(LOOK_UPS // 2)]
    keys += [key[::-1] + "x" for key in keys]
    chance.shuffle(keys)
    return keys


_QUERY = "select place.*, kind from name join place using (id) where key = ? order by rank"


def open_peer(path: Path, answers: Mapping[str, Sequence[NameHit]]) -> sqlite3.Connection:
    """SQLite with the same answers: names to places, each place once."""
    database = sqlite3.connect(path)
    database.execute(
        "create table name (key text, rank integer, id text, kind text, primary key (key, rank)) without rowid"
    )
    database.execute(
        "create table place (id text primary key, name, lat, lon, type, country, admin1, people, radius_km)"
    )
    places = {}
    for key, hits in answers.items():
        for rank, hit in enumerate(hits):
            places[hit.place.id] = hit.place
            database.execute("insert into name values (?, ?, ?, ?)", (key, rank, hit.place.id, str(hit.name_kind)))
    database.executemany(
        "insert into place values (?, ?, ?, ?, ?, ?, ?, ?, ?)", [astuple(place) for place in places.values()]
    )
    database.commit()
    return database


def main() -> None:
    """Print opening time, memory and look-ups per second with their ratios."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    seconds, megabytes = measure_opening()
    print(f"open + first look-up {seconds * 1000:.0f} ms, +{megabytes:.0f} MB (gazetteer and words)")
    gazetteer = open_gazetteer()
    keys = sample_keys(gazetteer)
    answers = {key: tuple(gazetteer.find(key)) for key in keys}
    with tempfile.TemporaryDirectory() as folder:
        database = open_peer(Path(folder) / "peer.sqlite", answers)
        rates = {
            "gazetteer, first time": look_ups_per_s(open_gazetteer().find, keys),
            "gazetteer, again": look_ups_per_s(gazetteer.find, keys[: LOOK_UPS // 10] * 10),
            "prefixes": look_ups_per_s(gazetteer.prefixes, keys),
            "dict": look_ups_per_s(answers.get, keys),
            "SQLite": look_ups_per_s(lambda key: database.execute(_QUERY, (key,)).fetchall(), keys),
        }
        database.close()
    for name, rate in rates.items():
        print(
            f"{name:24}{rate:12,.0f} /s   {rate / rates['SQLite']:6.2f} x SQLite   {rate / rates['dict']:7.3f} x dict"
        )
    print(f"peak memory of this run {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
