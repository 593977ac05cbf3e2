"""Which names of our labelled deeds' Arabic passages are places (data/training/deeds/ar_names.tsv).

Where no capitals mark names, the weights by which names are accepted are fitted on them too (tools/fit_toponyms.py).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from geo.candidates import Candidate
from geo.model import Article
from tools.deed_labels import DEEDS, read_labelled_deeds

NAMES = DEEDS / "ar_names.tsv"
_BETWEEN = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPassage:
    """A passage, the names of it that are places (as it writes them, without proclitics) and those left undecided."""

    id: str
    article: Article
    places: frozenset[str]
    undecided: frozenset[str]

    def label(self, candidate: Candidate) -> float | None:
        """1 for a place, 0 for none, None for what is not decided: part of a place, in no gazetteer, left open."""
        name = self.article.text[candidate.start : candidate.end]
        if name in self.places:
            return 1.0
        if candidate.is_unknown:
            return None
        around = self._spans(self.places | self.undecided)
        return None if any(start < candidate.end and candidate.start < end for start, end in around) else 0.0

    def _spans(self, names: frozenset[str]) -> Iterator[tuple[int, int]]:
        for name in names:
            start = self.article.text.find(name)
            while start >= 0:
                yield start, start + len(name)
                start = self.article.text.find(name, start + 1)


def read_named_passages(path: Path = NAMES) -> list[NamedPassage]:
    """The passages in the order of the file; lines of id, places and undecided names, by tabs. Raises KeyError."""
    articles = {one.id: one.article for one in read_labelled_deeds(DEEDS)}
    lines = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
    return [
        NamedPassage(id=name, article=articles[name], places=_names(places), undecided=_names(undecided))
        for name, places, undecided in lines
    ]


def _names(field: str) -> frozenset[str]:
    return frozenset(field.split(_BETWEEN)) - {""}
