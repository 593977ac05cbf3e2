"""What recognition would gain from news corpora in training, which do not ship: cross-validated by document.

    python -m benchmarks.news_trained [--recogniser fast] [--folds 5]

The weights beside the recogniser are fitted anew on all documents of the four public corpora but those of one fold,
held near the shipped ones, and judge that fold; the recogniser itself stays as it is.
"""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks import measures
from benchmarks.lines import read_lines
from benchmarks.predict import read_tasks
from benchmarks.score import NOTHING, Tally
from data.gazetteer import open_gazetteer, open_words
from data.recognisers.choice import RecogniserChoice
from data.settings import RECOGNISERS
from geo.candidates import Candidate
from geo.languages import pack_for
from geo.model import Mention
from geo.named import find_names
from geo.text import read_document
from geo.toponyms import ENGINES, choose, describe_candidates, find_adjectives, weigh
from tools.fit_toponyms import fit

FOLDS = 5
# A document of the corpus that is judged counts as so many of the others: on GWN once gives .817, three times .821.
_OWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A document of a corpus: its candidates with features, its adjectives, and the spans gold has."""

    candidates: Sequence[Candidate]
    adjectives: Sequence[Mention]
    gold: frozenset[tuple[int, int]]

    def label(self, candidate: Candidate) -> float | None:
        """1 for a place of gold, 0 for none, None where gold has another extent."""
        if (candidate.start, candidate.end) in self.gold:
            return 1.0
        touched = any(start < candidate.end and candidate.start < end for start, end in self.gold)
        return None if touched and not candidate.is_unknown else 0.0

    def tally(self, weights: Mapping[str, float]) -> Tally:
        """Exact spans with these weights."""
        weigh(self.candidates, weights)
        chosen = {(self.candidates[number].start, self.candidates[number].end) for number in choose(self.candidates)}
        free = {
            (hit.span.start, hit.span.end)
            for hit in self.adjectives
            if not any(start < hit.span.end and hit.span.start < end for start, end in chosen)
        }
        found = chosen | free
        return Tally(right=len(found & self.gold), predicted=len(found), gold=len(self.gold))


def read_corpus(name: str, recogniser: str) -> list[Read]:
    """The documents of a corpus in order."""
    gazetteer, words = open_gazetteer(), open_words()
    engine = RecogniserChoice(recogniser).open(gazetteer, words)
    gold = read_lines(measures.corpus_file(name))
    found = []
    for task in read_tasks(measures.corpus_file(name)):
        pack = pack_for(task.article.language)
        document = read_document(task.article, pack)
        named = find_names(document, engine)
        adjectives = find_adjectives(document, pack)
        found.append(
            Read(
                candidates=describe_candidates(document, pack, gazetteer, words, named=named, adjectives=adjectives),
                adjectives=adjectives if name in measures.ADJECTIVE_CORPORA else (),
                gold=frozenset((item.start, item.end) for item in gold[task.doc_id].toponyms),
            )
        )
    return found


def refit(documents: Sequence[Read], shipped: Mapping[str, float]) -> dict[str, float]:
    """Weights fitted on the documents, held near the shipped ones."""
    labelled = [
        (candidate, label)
        for document in documents
        for candidate in document.candidates
        if (label := document.label(candidate)) is not None
    ]
    names = sorted({name for candidate, _ in labelled for name in candidate.features})
    column = {name: number for number, name in enumerate(names)}
    matrix = np.zeros((len(labelled), len(names)))
    for number, (candidate, _) in enumerate(labelled):
        for name, value in candidate.features.items():
            matrix[number, column[name]] = value
    target = np.array([label for _, label in labelled])
    return dict(zip(names, fit(names, matrix, target, np.ones(len(target)), shipped), strict=True))


def main() -> None:
    """Print exact F1 of each corpus with shipped weights and with weights that saw the other folds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recogniser", choices=RECOGNISERS, default=RECOGNISERS[0])
    parser.add_argument("--folds", type=int, default=FOLDS)
    options = parser.parse_args()
    if not measures.CORPORA.exists():
        print(f"skipped: {measures.CORPORA} is not there")
        return
    corpora = {name: read_corpus(name, options.recogniser) for name in measures.TOPONYM_CORPORA}
    shipped = ENGINES[options.recogniser]
    for name, documents in corpora.items():
        others = [document for other, rest in corpora.items() if other != name for document in rest]
        before = after = NOTHING
        for fold in range(options.folds):
            held = documents[fold :: options.folds]
            seen = [document for number, document in enumerate(documents) if number % options.folds != fold]
            weights = {**shipped, **refit([*seen * _OWN, *others], shipped)}
            for document in held:
                before += document.tally(shipped)
                after += document.tally(weights)
        print(f"{name:9} {options.recogniser}: exact F1 shipped {before.f1:.3f}, news in training {after.f1:.3f}")


if __name__ == "__main__":
    main()
