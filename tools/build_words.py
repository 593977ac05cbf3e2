"""Make data/bundled/words/ from wordfreq and Faker: python -m tools.build_words [--out FOLDER].

Same sources, same bytes.
"""

import argparse
import csv
import importlib
import pkgutil
from collections.abc import Collection, Iterable, Iterator
from importlib import metadata
from pathlib import Path

import faker.providers.person
import numpy as np
import wordfreq
from anyascii import anyascii

from data.gazetteer import GIVEN_NAME, SURNAME, word_key
from data.packed import WORD_FILES
from geo.names import strict_key
from tools.gazetteer_sources import LANGUAGES
from tools.gazetteer_write import write_manifest, write_trie

HERE = Path(__file__).parent
MOST_RANKS = 30_000
# Locales of our languages, and of peoples whose names stand in news of the wars they report.
LOCALES = (*LANGUAGES, "tr", "fa", "he", "pl", "it", "nl")


def main() -> None:
    """Read the word and name lists and write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=HERE.parent / "data" / "bundled" / "words")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    ranks = {word_key(key, language): rank for language in LANGUAGES for key, rank in read_ranks(language)}
    people = read_people()
    write_column(ranks, options.out / "ranks.marisa", "<u2")
    write_column(people, options.out / "people.marisa", "u1")
    write_manifest(
        options.out,
        WORD_FILES,
        {
            "counts": {"ranks": len(ranks), "people": len(people)},
            "sources": {name: metadata.version(name) for name in ("wordfreq", "Faker")},
        },
    )
    print(sum(path.stat().st_size for path in options.out.iterdir()), "bytes")


def read_ranks(language: str) -> Iterator[tuple[str, int]]:
    """The strict keys of the 30,000 commonest words of one word each, commonest first, from rank 1."""
    seen: set[str] = set()
    for word in wordfreq.top_n_list(language, 3 * MOST_RANKS):
        key = strict_key(word)
        if key and key not in seen and " " not in key:
            seen.add(key)
            yield key, len(seen)
            if len(seen) == MOST_RANKS:
                return


def read_people() -> dict[str, int]:
    """Strict keys of given names and surnames, each with its flags; Cyrillic ones in Latin letters too."""
    flags: dict[str, int] = {}
    for name, flag in [*_faker_names(), *_extra_names(HERE / "extra_people.csv")]:
        for spelling in {name, *_transliterations(name)}:
            for key in {strict_key(spelling), *strict_key(spelling).split()[:1]}:
                if len(key) > 1:
                    flags[key] = flags.get(key, 0) | flag
    return flags


_FIELDS = {"first_names": GIVEN_NAME, "last_names": SURNAME}


def _faker_names() -> Iterator[tuple[str, int]]:
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        if module.name.split("_")[0] in LOCALES:
            provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
            for attribute in sorted(dir(provider)):
                listed = getattr(provider, attribute)
                for start, flag in _FIELDS.items():
                    if attribute.startswith(start) and isinstance(listed, Collection):
                        yield from ((name, flag) for name in _strings(listed))


def _strings(names: Iterable[object]) -> Iterator[str]:
    """The names of a provider's list, whether plain, weighted or in pairs of script and romanisation."""
    for name in names:
        if isinstance(name, str):
            yield name
        elif isinstance(name, tuple):
            yield from (part for part in name if isinstance(part, str))


def _extra_names(table: Path) -> Iterator[tuple[str, int]]:
    with table.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield row["name"], {"given": GIVEN_NAME, "surname": SURNAME}[row["kind"]]


def _transliterations(name: str) -> Iterator[str]:
    """A Cyrillic name in Latin letters, as agencies write it."""
    if any("а" <= char <= "я" or char in "іїєґё" for char in name.lower()):
        yield anyascii(name)
        yield anyascii(name).replace("iy", "y").replace("yy", "y")


def write_column(numbers: dict[str, int], path: Path, dtype: str) -> None:
    """Write a trie of the keys and, beside it, the number of each."""
    trie = write_trie(numbers, path)
    column = np.zeros(len(trie), dtype=dtype)
    for key, number in numbers.items():
        column[trie[key]] = number
    np.save(path.with_suffix(".npy"), column, allow_pickle=False)


if __name__ == "__main__":
    main()
