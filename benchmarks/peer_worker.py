"""Runs one other geoparser over a corpus, in an environment of its own; knows nothing of Dateline.

    PEERS/bin/python benchmarks/peer_worker.py PEER CORPUS.jsonl OUT.jsonl

PEER is spacy:MODEL, geotext or local-geocode. Writes one prediction line per document and, last, one with seconds of
processor time and memory. spaCy and geotext give no positions: benchmarks.peers adds those of the most populous place.
"""

import json
import resource
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time
from typing import Any

Found = tuple[int, int, float | None, float | None]
Reader = Callable[[str], Iterator[Found]]

_PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
_ADJECTIVE_LABELS = frozenset({"NORP"})
# What published reports's figures show to pay at once: spans without article and possessive.
_ARTICLES = ("the ", "The ")


def spacy_reader(model: str, *, adjectives: bool) -> Reader:
    """spaCy's names."""
    import spacy  # noqa: PLC0415

    pipeline = spacy.load(model, exclude=["tagger", "parser", "lemmatizer", "attribute_ruler"])
    labels = _PLACE_LABELS | (_ADJECTIVE_LABELS if adjectives else frozenset())

    def read(text: str) -> Iterator[Found]:
        for entity in pipeline(text).ents:
            if entity.label_ in labels:
                yield *trimmed(text, entity.start_char, entity.end_char), None, None

    return read


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without "the" and "'s"."""
    for article in _ARTICLES:
        if text.startswith(article, start, end):
            start += len(article)
    return start, end - 2 if text[start:end].endswith(("'s", "’s")) else end


def geotext_reader() -> Reader:
    """geotext's cities and countries, wherever they stand in the text."""
    from geotext import GeoText  # noqa: PLC0415

    def read(text: str) -> Iterator[Found]:
        found = GeoText(text)
        for start, end in stretches(text, dict.fromkeys([*found.cities, *found.countries])):
            yield start, end, None, None

    return read


def local_geocode_reader() -> Reader:
    """local-geocode's places with its own positions."""
    from geocode.geocode import Geocode  # noqa: PLC0415

    geocode = Geocode()
    geocode.load()

    def read(text: str) -> Iterator[Found]:
        found = {row["name"]: (row["latitude"], row["longitude"]) for row in geocode.decode(text)}
        for start, end in stretches(text, found):
            lat, lon = found.get(text[start:end], (None, None))
            yield start, end, lat, lon

    return read


def stretches(text: str, names: Any) -> Iterator[tuple[int, int]]:
    """Where the names stand as whole words, longer ones first, none inside another."""
    taken: set[int] = set()
    for name in sorted(names, key=len, reverse=True):
        start = text.find(name) if name else -1
        while start >= 0:
            end = start + len(name)
            whole = not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
            if whole and taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                yield start, end
            start = text.find(name, end)


def open_reader(peer: str, *, adjectives: bool) -> Reader:
    """The reader of a peer's name."""
    scheme, _, model = peer.partition(":")
    if scheme == "spacy":
        return spacy_reader(model, adjectives=adjectives)
    return {"geotext": geotext_reader, "local-geocode": local_geocode_reader}[scheme]()


def main() -> None:
    """Read the corpus; opening is not timed, the first document is read once before."""
    peer, corpus, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    documents = [json.loads(line) for line in corpus.read_text("utf-8").split("\n") if line.strip()]
    read = open_reader(peer, adjectives="--adjectives" in sys.argv)
    list(read(documents[0]["text"]))
    started = process_time()
    found = [list(read(document["text"])) for document in documents]
    seconds = process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with out.open("w", encoding="utf-8") as stream:
        for document, names in zip(documents, found, strict=True):
            toponyms = [{"start": start, "end": end, "lat": lat, "lon": lon} for start, end, lat, lon in names]
            stream.write(json.dumps({"doc_id": document["doc_id"], "toponyms": toponyms}) + "\n")
        megabytes = peak / (1e6 if sys.platform == "darwin" else 1e3)
        stream.write(json.dumps({"seconds": seconds, "megabytes": megabytes}) + "\n")


if __name__ == "__main__":
    main()
