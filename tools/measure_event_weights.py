"""Events F1 of our open passages with weights that have not seen the passage they read (docs/events.md).

usage: python -m tools.measure_event_weights

The passages to tune on and to practise with are read as they ship, and in three folds, each with the weights for places
and days fitted on all other texts: what the weights are worth on a passage like these. The weights for parties stay:
they decide none of type, place and day. The rules have been tuned on all of them.
"""

import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from random import Random
from typing import Any
from unittest.mock import patch

from benchmarks.expected import expectation_from
from benchmarks.samples import ArticleScore, Judgement
from benchmarks.score import harmonic_mean
from data.lines import task_of
from geo.dates import find_dates
from geo.events import find_reports
from geo.events_day_weights import SENTENCE, STORY
from geo.events_place_weights import WEIGHTS
from geo.languages import pack_for
from geo.model import Analysis, Document, Resolution, When
from tools import train_event_dates, train_event_places
from tools.choices import Choice, fit
from tools.train_event_places import Reader, open_passages

_FOLDS = 3
_SHIPPED = {"WEIGHTS": WEIGHTS, "SENTENCE": SENTENCE, "STORY": STORY}
_PRIORS = {
    "WEIGHTS": (train_event_places.PRIOR, train_event_places.PENALTY),
    "SENTENCE": (train_event_dates.SENTENCE_PRIOR, train_event_dates.PENALTY),
    "STORY": (train_event_dates.STORY_PRIOR, train_event_dates.PENALTY),
}
Weights = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Passage:
    """An open passage with its places."""

    row: Mapping[str, Any]
    document: Document
    resolutions: tuple[Resolution, ...]

    @property
    def dates(self) -> tuple[When, ...]:
        """What it says of days."""
        return find_dates(self.document, pack_for(self.document.article.language))

    def score(self) -> ArticleScore:
        """How well its events are read with the weights that hold now."""
        dates = self.dates
        reports = find_reports(self.document, self.resolutions, dates, pack_for(self.document.article.language))
        analysis = Analysis(
            article=self.document.article, mentions=(), resolutions=self.resolutions, dates=dates, reports=reports,
            engine="",
        )  # fmt: skip
        return Judgement(analysis=analysis, expected=expectation_from({**self.row, "toponyms": []})).score()


def folds_of(ids: Sequence[str]) -> dict[str, int]:
    """The fold in which each passage is held out."""
    shuffled = sorted(ids)
    Random(0).shuffle(shuffled)
    return {one: number % _FOLDS for number, one in enumerate(shuffled)}


def weights_without(choices: Mapping[str, Sequence[Choice]], held: frozenset[str]) -> Weights:
    """The weights fitted on all texts but these."""
    return {
        name: fit([one for one in choices[name] if one.text_id not in held], *_PRIORS[name]) for name in _SHIPPED
    }  # fmt: skip


def scores_with(passages: Sequence[Passage], weights: Weights) -> dict[str, ArticleScore]:
    """The sums of all passages, of the two parts and of each language, read with these weights."""
    sums: dict[str, ArticleScore] = {}
    with ExitStack() as stack:
        for name, shipped in _SHIPPED.items():
            stack.enter_context(patch.dict(shipped, weights[name], clear=True))
        for one in passages:
            score = one.score()
            for name in ("all", one.row["doc_id"].split("-")[1], one.row["lang"]):
                sums[name] = sums.get(name, ArticleScore()) + score
    return sums


def _print(title: str, sums: Mapping[str, ArticleScore]) -> None:
    print(title)
    for name, score in sums.items():
        precision, recall = score.events_precision.precision, score.events_recall.recall
        told = f"precision {precision:.3f} recall {recall:.3f} F1 {harmonic_mean(precision, recall):.4f}"
        print(f"  {name:9s} {told}, with any day {score.placed_recall.recall:.3f}, {score.events_recall.gold} rows")


def main() -> None:
    """Read, fit, print."""
    reader = Reader()
    passages = [Passage(row, *reader.resolved(task_of(json.dumps(row)).article)) for row in open_passages()]
    _print("as it ships", scores_with(passages, _SHIPPED))
    within, elsewhere = train_event_dates.all_choices(reader)
    choices = {"WEIGHTS": train_event_places.all_choices(reader), "SENTENCE": within, "STORY": elsewhere}
    fold = folds_of([one.row["doc_id"] for one in passages])
    sums: dict[str, ArticleScore] = {}
    for number in range(_FOLDS):
        held = [one for one in passages if fold[one.row["doc_id"]] == number]
        weights = weights_without(choices, frozenset(one.row["doc_id"] for one in held))
        for name, score in scores_with(held, weights).items():
            sums[name] = sums.get(name, ArticleScore()) + score
    _print("with weights fitted on the other texts", sums)


if __name__ == "__main__":
    main()
