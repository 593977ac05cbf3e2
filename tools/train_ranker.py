"""Fit the weights by which names get their places (geo/ranker_weights.py) on our own labelled texts.

usage: python -m tools.train_ranker [--check] [--held-out] [--calibrate CORPUS.jsonl ...] [--news CORPUS.jsonl ...]

Conditional logit over the places a name may mean and "none of these", with an L2 penalty around the prior below,
solved by Newton's method. What the other names of a text say depends on the weights, so weighing and fitting take turns
a fixed number of times: same input, same weights. `--news` adds corpora with positions (the second variant that
docs/resolution.md compares); their labels are the candidates within 161 km of the gold position. `--calibrate` sets the
two numbers that make scores of shares, on whole articles: in our own short texts fewer names vouch for each other, and
a share there is worth more. Without it they stay.
"""

import argparse
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf, log
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from data.gazetteer import BundledGazetteer, BundledWords, open_gazetteer, open_words
from geo.distance import distance_km
from geo.languages import pack_for
from geo.model import Article, Document, Mention, MentionForm, Place
from geo.ranker import LEAST, Name, likelihood_of, rank
from geo.ranker_names import Gathered, gather_names
from geo.ranker_weights import CALIBRATION
from geo.text import read_document
from geo.toponyms import find_mentions
from tools.place_labels import Labelled, read_labelled

OUTPUT = Path(__file__).resolve().parent.parent / "geo" / "ranker_weights.py"
NEAR_KM = 161.0
# How strongly the prior is held: as many names would it take to move a weight that all of them speak of.
_PENALTY = 1.0
# Weighing and fitting take turns so often; the weights no longer move in the second decimal after five.
_TURNS = 6
_STEPS = 30
# Parts held out in turn to see how well it does.
_FOLDS = 5
# As in geo.resolve: none of the places is meant when that is likelier than any of them and than this.
_NONE = 0.5
# A spurious name (a person, a common word) counts as this much of a real one.
_SPURIOUS = 0.25
# What the penalty pulls towards. Our texts hardly show some of the features (publishers, loose keys).
PRIOR: dict[str, float] = {
    "none": -1.0, "none_doubtful_name": 2.0, "none_elsewhere": 6.0,
    "alternate": -0.6, "outdone": -0.6, "in_namesake_country": -1.5,
    "historic": -2.5,
    "abbreviation": -0.2, "article_less": -0.3, "inflected": -0.3, "loose": -1.5, "kind_country": 0.0,
    "kind_supranational": 5.0, "kind_admin1": 3.0, "kind_region": 3.5, "kind_water": 4.0, "kind_island": 3.5,
    "kind_district": 0.0, "kind_facility": 1.5, "kind_admin2": 1.5, "people": 5.0, "country_people": 8.0,
    "area_people": 1.0, "first": 1.0, "later": -1.0, "behind_town": -1.0, "capital": 1.0, "native": 0.3,
    "contained": 5.0, "contains_before": 3.0, "type_fits": 1.5, "type_differs": -1.5, "country_named": 1.0,
    "country_named_often": 1.0, "country_beside": 0.5, "country_follows": 1.5, "country_shared": 0.5,
    "country_shared_often": 1.0, "country_holds_others": 1.5, "country_named_otherwise": 0.5,
    "division_named": 1.5,
    "division_beside": 0.5, "division_follows": 1.0, "division_shared": 0.6, "division_shared_often": 0.6,
    "publisher_country": 2.5, "publisher_name": 1.0, "publisher_name_people": -2.5,
    "division_holds_others": 1.5, "county_named": 1.0, "county_holds_others": 1.0,
    "like_listed": 1.0, "countries_named": 1.0, "of_no_country": 1.0,
    "near": 1.2, "near_often": 0.8, "close": 1.0,
    "near_beside": 0.5, "seat_of_body": 4.0, "long_name": 1.0,
}  # fmt: skip

Matrix = NDArray[np.float64]


@dataclass(slots=True)
class Example:
    """A name of one text with which of its choices are right; none of them where `right` is empty."""

    name: Name
    right: frozenset[int]
    weight: float = 1.0


@dataclass(slots=True)
class Text:
    """The names of one text, all to be weighed together, and those of them with a label."""

    names: Sequence[Name]
    examples: list[Example]


def own_texts() -> Iterator[Text]:
    """Our labelled texts."""
    gazetteer, words = open_gazetteer(), open_words()
    for labelled in read_labelled():
        yield _own_text(labelled, gazetteer, words)


def _read(article: Article, gazetteer: BundledGazetteer, words: BundledWords) -> tuple[Document, tuple[Mention, ...]]:
    pack = pack_for(article.language)
    document = read_document(article, pack)
    return document, find_mentions(document, pack, gazetteer, words)


def _own_text(labelled: Labelled, gazetteer: BundledGazetteer, words: BundledWords) -> Text:
    article = Article(
        id=labelled.id, text=labelled.text, language=labelled.language, url=labelled.url, publisher=labelled.publisher
    )
    document, found = _read(article, gazetteer, words)
    labels = {(label.start, label.end): label for label in labelled.labels}
    mentions = [
        replace(mention, accepted=True)
        if mention.form is not MentionForm.ADJECTIVE and (mention.span.start, mention.span.end) in labels
        else mention
        for mention in found
    ]
    gathered = gather_names(mentions, document, gazetteer)

    def judge(mention: Mention, name: Name) -> Example | None:
        at = mention.span.start, mention.span.end
        label = labels.get(at)
        if label is None:
            touched = (*labels, *labelled.unknown)
            is_spurious = not any(start < at[1] and at[0] < end for start, end in touched)
            return Example(name, frozenset(), _SPURIOUS) if is_spurious else None
        right = [number for number, choice in enumerate(name.choices) if label.fits(choice.place)]
        if label.is_nowhere:
            return Example(name, frozenset())
        # a hint may fit several ("US Georgia"): the one that the gazetteer offers first is meant
        return Example(name, frozenset(right[:1])) if right else None

    return Text(gathered.names, _judged(gathered, judge))


def news_texts(paths: Iterable[Path]) -> Iterator[Text]:
    """The texts of corpora whose gold names have positions; adjectives and names without gold teach nothing."""
    gazetteer, words = open_gazetteer(), open_words()
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            yield _news_text(json.loads(line), gazetteer, words)


def _news_text(row: dict[str, object], gazetteer: BundledGazetteer, words: BundledWords) -> Text:
    article = Article(
        id=str(row["doc_id"]), text=str(row["text"]), language="en", url=str(row.get("url") or "") or None
    )
    document, mentions = _read(article, gazetteer, words)
    gathered = gather_names(mentions, document, gazetteer)
    toponyms = row["toponyms"]
    assert isinstance(toponyms, list)
    gold = {
        (toponym["start"], toponym["end"]): (float(toponym["lat"]), float(toponym["lon"]))
        for toponym in toponyms
        if toponym.get("lat") is not None
    }

    def judge(mention: Mention, name: Name) -> Example | None:
        at = gold.get((mention.span.start, mention.span.end))
        if at is None:
            return None
        away = [distance_km(*at, choice.place.lat, choice.place.lon) for choice in name.choices]
        return Example(name, frozenset(number for number, km in enumerate(away) if km <= NEAR_KM))

    return Text(gathered.names, _judged(gathered, judge))


def _judged(gathered: Gathered, judge: Callable[[Mention, Name], Example | None]) -> list[Example]:
    """One example for each name, by its first mention that has a label."""
    examples: dict[int, Example] = {}
    for mention, number in zip(gathered.mentions, gathered.name_of, strict=True):
        if number is not None and mention.accepted and gathered.names[number].may_be_none:
            example = judge(mention, gathered.names[number])
            if example is not None and (number not in examples or examples[number].weight < example.weight):
                examples[number] = example
    return list(examples.values())


def fit(texts: Sequence[Text], prior: dict[str, float] = PRIOR) -> dict[str, float]:
    """The weights, by name."""
    weights = dict(prior)
    for _ in range(_TURNS):
        for text in texts:
            rank(text.names, weights)
        weights = _solve(texts, prior)
    return weights


def _solve(texts: Sequence[Text], prior: dict[str, float]) -> dict[str, float]:
    """One conditional logit on the features as they stand."""
    examples = [example for text in texts for example in text.examples]
    rows: list[dict[str, float]] = []
    starts, right = [], []
    for example in examples:
        starts.append(len(rows))
        for number, choice in enumerate(example.name.choices):
            rows.append(choice.features)
            right.append(number in example.right)
        rows.append(example.name.none_features)
        right.append(not example.right)
    weight = np.array([example.weight for example in examples])
    return weights_of(rows, starts, right, weight, prior)


def weights_of(
    rows: Sequence[Mapping[str, float]],
    starts: Sequence[int],
    right: Sequence[bool],
    weight: Matrix,
    prior: Mapping[str, float],
    *,
    penalty: float = _PENALTY,
) -> dict[str, float]:
    """The weights of the features, by name, that make the right rows likeliest; every one of the prior is among them.

    The rows of one decision stand together; `starts` says where each decision begins, `weight` how much it counts.
    """
    columns = sorted(prior.keys() | {name for row in rows for name in row})
    column = {name: number for number, name in enumerate(columns)}
    matrix = np.zeros((len(rows), len(columns)))
    for number, row in enumerate(rows):
        for name, value in row.items():
            matrix[number, column[name]] = value
    start = np.array([prior.get(name, 0.0) for name in columns])
    solved = newton(matrix, np.array(starts), np.array(right), weight, start, penalty=penalty)
    return dict(zip(columns, (round(float(value), 3) for value in solved), strict=True))


def newton(
    matrix: Matrix,
    starts: NDArray[np.int64],
    right: NDArray[np.bool_],
    weight: Matrix,
    prior: Matrix,
    *,
    penalty: float = _PENALTY,
) -> Matrix:
    """Weights that make the right rows of each group likeliest; several right rows share their group's weight."""
    sizes = np.diff(np.append(starts, len(matrix)))
    group = np.repeat(np.arange(len(starts)), sizes)
    row_weight = weight[group]
    weights = prior.copy()
    for _ in range(_STEPS):
        scores = matrix @ weights
        scores -= np.maximum.reduceat(scores, starts)[group]
        odds = np.exp(scores)
        share = odds / np.add.reduceat(odds, starts)[group]
        right_odds = np.where(right, odds, 0.0)
        target = right_odds / np.add.reduceat(right_odds, starts)[group]
        gradient = matrix.T @ (row_weight * (target - share)) - penalty * (weights - prior)
        mean = np.add.reduceat(matrix * share[:, None], starts, axis=0)
        curve = (matrix * (row_weight * share)[:, None]).T @ matrix - (mean * weight[:, None]).T @ mean
        step = np.linalg.solve(curve + penalty * np.eye(len(weights)), gradient)
        largest = np.abs(step).max()
        weights = weights + step * min(1.0, 2.0 / max(largest, 1e-12))
        if largest < 1e-7:
            break
    return weights


def judge_texts(texts: Sequence[Text], weights: dict[str, float]) -> tuple[float, float]:
    """Share of the labelled names whose likeliest choice is right, and mean log likelihood."""
    hits, likelihood, n = 0.0, 0.0, 0.0
    for text in texts:
        rank(text.names, weights)
        for example in text.examples:
            name = example.name
            chance = sum(name.choices[number].share for number in example.right) if example.right else name.none
            best = max(range(len(name.choices)), key=lambda number: name.choices[number].share, default=-1)
            is_none = not name.choices or name.none > name.choices[best].share
            hits += example.weight * (is_none if not example.right else not is_none and best in example.right)
            likelihood += example.weight * (np.log(chance) if chance > 0 else -inf)
            n += example.weight
    return hits / n, likelihood / n


def held_out(texts: Sequence[Text]) -> tuple[float, float]:
    """Rank every text with weights fitted on the others (every fifth held out in turn); accuracy and log likelihood."""
    weights = [fit([text for number, text in enumerate(texts) if number % _FOLDS != fold]) for fold in range(_FOLDS)]
    results = []
    for fold in range(_FOLDS):
        held = [text for number, text in enumerate(texts) if number % _FOLDS == fold]
        size = sum(example.weight for text in held for example in text.examples)
        results.append((size, *judge_texts(held, weights[fold])))
    total = sum(size for size, _, _ in results)
    right = sum(size * accuracy for size, accuracy, _ in results) / total
    return right, sum(size * likelihood for size, _, likelihood in results) / total


def calibrate(texts: Sequence[Text]) -> tuple[float, float]:
    """Slope and offset that turn the log odds of a place into those of its being right, by the texts as ranked."""
    odds, right = [], []
    for example in (example for text in texts for example in text.examples if example.weight == 1):
        ranked = sorted(example.name.choices, key=lambda choice: (-choice.share, choice.place.id))
        if ranked and example.name.none <= max(ranked[0].share, _NONE):
            likelihood = min(max(likelihood_of(ranked), LEAST), 1 - LEAST)
            odds.append(log(likelihood / (1 - likelihood)))
            right.append(float(_is_near(example, ranked[0].place)))
    matrix = np.column_stack([odds, np.ones(len(odds))])
    target, weights = np.array(right), np.array([1.0, 0.0])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-(matrix @ weights)))
        curve = (matrix * (chance * (1 - chance))[:, None]).T @ matrix
        weights = weights + np.clip(np.linalg.solve(curve, matrix.T @ (target - chance)), -0.5, 0.5)
    return round(float(weights[0]), 3), round(float(weights[1]), 3)


def _is_near(example: Example, place: Place) -> bool:
    """Whether one of the right choices lies within 161 km of the place."""
    meant = [example.name.choices[number].place for number in example.right]
    return any(distance_km(place.lat, place.lon, one.lat, one.lon) <= NEAR_KM for one in meant)


def write(weights: dict[str, float], calibration: tuple[float, float]) -> None:
    """Write geo/ranker_weights.py."""
    lines = "".join(f'    "{name}": {value:.2f},\n' for name, value in sorted(weights.items()) if abs(value) >= 0.005)
    title = "Weights of the features by which a name gets its place (conditional logit; made by tools/train_ranker.py)."
    OUTPUT.write_text(
        f'"""{title}"""\n\nWEIGHTS: dict[str, float] = {{\n{lines}}}\n'
        "# Slope and offset from the log odds of a share to those of its place being right within 161 km.\n"
        f"CALIBRATION = {calibration}\n",
        encoding="utf-8",
    )


def main() -> None:
    """Read the texts, fit, write the weights."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--check", action="store_true", help="print the weights, write nothing")
    parser.add_argument("--news", type=Path, nargs="*", default=[], help="corpora with positions to add")
    parser.add_argument("--held-out", action="store_true", help="first measure on every fifth text, held out in turn")
    parser.add_argument("--calibrate", type=Path, nargs="*", default=[], help="corpora with positions to set scores by")
    chosen = parser.parse_args()
    texts = [*own_texts(), *news_texts(chosen.news)]
    if chosen.held_out:
        accuracy, likelihood = held_out(texts)
        print(f"held out: {accuracy:.4f} right, log likelihood {likelihood:.4f}")
    weights = fit(texts)
    calibration = CALIBRATION
    if chosen.calibrate:
        articles = list(news_texts(chosen.calibrate))
        judge_texts(articles, weights)
        calibration = calibrate(articles)
    print(f"calibration: slope {calibration[0]:.3f}, offset {calibration[1]:.3f}")
    for name, value in sorted(weights.items()):
        print(f"  {name:26s} {value:+.2f}  (prior {PRIOR.get(name, 0.0):+.2f})")
    n_examples = sum(len(text.examples) for text in texts)
    accuracy, likelihood = judge_texts(texts, weights)
    print(f"{len(texts)} texts, {n_examples} names: {accuracy:.4f} right, log likelihood {likelihood:.4f}")
    if not chosen.check:
        write(weights, calibration)


if __name__ == "__main__":
    main()
