"""How well and how fast the recogniser `accurate` finds names: python -m tools.measure_encoder BENCH GOLD.

BENCH holds the development corpora as JSON lines (doc_id, text, toponyms), GOLD is toponyms_in_text.jsonl. The bare
encoder: no rules beside it. Exact: same start and end; overlap: a shared character, one to one.
"""

import argparse
import json
import resource
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from data.recognisers.encoder import open_encoder
from data.recognisers.encoder_files import BUNDLED
from geo.languages import pack_for
from geo.model import Article, Document, NameClass, NamedSpan
from geo.text import read_document
from tools.encoder_corpora import Label, read_own

Span = tuple[int, int]
Recognise = Callable[[Document], Sequence[NamedSpan]]
# Corpus and its language; GWN counts adjectives as places.
CORPORA = {
    "lgl": "en",
    "trnews": "en",
    "gwn": "en",
    "geovirus": "en",
    "slavicner_ru": "ru",
    "slavicner_uk": "uk",
    "factrueval_ru": "ru",
    "conll2002_es": "es",
    "neruk_uk": "uk",
}
_WITH_ADJECTIVES = frozenset({"gwn"})
_CLASSES = {
    Label.PLACE: NameClass.PLACE,
    Label.ADJECTIVE: NameClass.DEMONYM,
    Label.PERSON: NameClass.PERSON,
    Label.ORGANISATION: NameClass.ORGANISATION,
}


class Tally:
    """Counts of names found, wanted, and right by two measures."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def add(self, wanted: Iterable[Span], found: Iterable[Span]) -> None:
        """Count one text."""
        wanted, found = set(wanted), set(found)
        self.counts.update(wanted=len(wanted), found=len(found), exact=len(wanted & found))
        self.counts.update(overlap=_pairs(sorted(wanted), sorted(found)))

    def f1(self, measure: str) -> float:
        """F1 by `exact` or `overlap`; 0 where there is nothing."""
        both = self.counts["wanted"] + self.counts["found"]
        return 2 * self.counts[measure] / both if both else 0.0

    def shown(self) -> str:
        """The figures in one line."""
        counts = self.counts
        precision, recall = counts["exact"] / max(1, counts["found"]), counts["exact"] / max(1, counts["wanted"])
        exact = f"exact {self.f1('exact'):.3f} ({precision:.3f}/{recall:.3f})"
        return f"{exact} overlap {self.f1('overlap'):.3f} of {counts['wanted']}"


def _pairs(wanted: Sequence[Span], found: Sequence[Span]) -> int:
    """How many pairs one to one share a character, those most alike first."""
    shared = []
    for one, (start, end) in enumerate(wanted):
        for two, (first, last) in enumerate(found):
            common = min(end, last) - max(start, first)
            if common > 0:
                shared.append((-common / (max(end, last) - min(start, first)), one, two))
    left, right = set(), set()
    for _, one, two in sorted(shared):
        if one not in left and two not in right:
            left.add(one)
            right.add(two)
    return len(left)


def document_of(text: str, language: str) -> Document:
    """A text as an article of its own."""
    return read_document(Article(id="", text=text, language=language), pack_for(language))


def measure_corpora(recognise: Recognise, bench: Path, most_words: int) -> Iterator[tuple[str, Tally, float]]:
    """Each corpus with its figures and words a second of processor time; of large ones the first `most_words`."""
    for name, language in CORPORA.items():
        tally, words, seconds = Tally(), 0, 0.0
        wanted_classes = {NameClass.PLACE} | ({NameClass.DEMONYM} if name in _WITH_ADJECTIVES else set())
        for row in _rows(bench / f"{name}_dev.jsonl"):
            if words > most_words:
                break
            words += len(row["text"].split())
            document = document_of(row["text"], language)
            started = time.process_time()
            names = recognise(document)
            seconds += time.process_time() - started
            wanted = {(one["start"], one["end"]) for one in row["toponyms"]}
            tally.add(wanted, [(one.start, one.end) for one in names if one.name_class in wanted_classes])
        yield name, tally, words / seconds


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text("utf-8").splitlines():
        yield json.loads(line)


def measure_gold(recognise: Recognise, gold: Path) -> dict[str, Tally]:
    """Our own gold by language; names that count neither way (X) are left out."""
    tallies: dict[str, Tally] = {}
    for row in _rows(gold):
        ignored = [(start, end) for start, end, label, *_ in row["spans"] if label == "X"]
        found = [
            (one.start, one.end)
            for one in recognise(document_of(row["text"], row["lang"]))
            if one.name_class is NameClass.PLACE
            and not any(one.start < end and start < one.end for start, end in ignored)
        ]
        wanted = [(start, end) for start, end, label, *_ in row["spans"] if label == "L"]
        tallies.setdefault(row["lang"], Tally()).add(wanted, found)
    return tallies


def measure_held_back(recognise: Recognise) -> dict[str, Tally]:
    """Our own paragraphs that no model learns from, by language and class, the outermost mark only but for places."""
    tallies: dict[str, Tally] = {}
    for labelled in read_own(held_back=True):
        names = recognise(document_of(labelled.text, labelled.language))
        for label, name_class in _CLASSES.items():
            wanted = [(mark.start, mark.end) for mark in labelled.marks if mark.label is label]
            found = [(one.start, one.end) for one in names if one.name_class is name_class]
            for key in (str(name_class), f"{name_class} {labelled.language}"):
                tallies.setdefault(key, Tally()).add(wanted, found)
    return tallies


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("bench", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--model", type=Path, default=BUNDLED)
    parser.add_argument("--seed", type=Path, help="an article whose places are printed")
    parser.add_argument("--words", type=int, default=60_000, help="how many words of each corpus at most")
    arguments = parser.parse_args()
    encoder = open_encoder(arguments.model)
    print_tallies(measure_held_back(encoder.recognise))
    gold = measure_gold(encoder.recognise, arguments.gold)
    print_tallies(gold)
    total = Tally()
    for tally in gold.values():
        total.counts.update(tally.counts)
    print_tallies({"gold, all": total})
    if arguments.seed:
        text = arguments.seed.read_text("utf-8")
        for one in encoder.recognise(document_of(text, "de")):
            print(f"  {text[one.start : one.end]} {one.name_class} {one.score:.2f}")
    for name, tally, speed in measure_corpora(encoder.recognise, arguments.bench, arguments.words):
        print(f"{name:16s} {tally.shown()}  {speed:.0f} words/s")
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most")


def print_tallies(tallies: dict[str, Tally]) -> None:
    """A line for each."""
    for name, tally in sorted(tallies.items()):
        print(f"{name:16s} {tally.shown()}")


if __name__ == "__main__":
    main()
