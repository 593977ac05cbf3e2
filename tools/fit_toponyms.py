"""Fit the weights by which place names are accepted (geo/toponym_weights*.py) on openly licensed NER data and our own.

usage: python -m tools.fit_toponyms NER_TRAIN_FOLDER [--engine accurate --named FILE] [--uncased] [--check]

NER_TRAIN_FOLDER holds de/ (GermEval 2014, CC BY 4.0), en/ (wikigold, CC BY 4.0), ru/ (WikiNER, CC BY 3.0) and ar/
(AQMAR, CC BY-SA 3.0). Logistic regression with an L2 penalty, solved by Newton's method: the same input gives the
same weights. Our own labelled news paragraphs (data/training) join them, but for those held back. Every language weighs
the same in the corpora. A candidate inside an organisation or work teaches nothing: those corpora
(but for GermEval) do not mark the place in "Paris Police Department", news readers want it.

Each recogniser has weights of its own, for beside what it says the rules' features count less. FILE of --named holds
what it said of the texts when it had NOT been trained on them, one JSON object a line: {"text", "spans": [[start, end,
class, score], ...]}; texts it does not hold are left out. tools/train_student.py and tools/encoder_folds.py write such
files.

--uncased goes on from the shipped weights of scripts without capitals (Arabic) with our passages of deeds
(tools/deed_names.py), which no recogniser was trained on: those of frequent words and of the sizes of places move, the
others are held, for what makes a name a person's is rare in these passages.
"""

import argparse
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from data.gazetteer import open_gazetteer, open_words
from data.recognisers.choice import RecogniserChoice
from geo.candidates import Candidate
from geo.languages import pack_for
from geo.model import Article, NameClass, Named, NamedSpan
from geo.text import read_document, text_digest
from geo.toponym_weights import WEIGHTS
from geo.toponyms import ENGINES, describe_candidates, find_adjectives
from tools.deed_names import read_named_passages
from tools.encoder_corpora import Label, Labelled, read_corpora, read_own

OUTPUT = Path(__file__).parent.parent / "geo"
_L2 = 2.0
# What the penalty pulls towards: 0, but for features those corpora hardly show or leave undecided (see above).
_PRIOR = {
    "not_place_after": -4.0,
    "not_place_before": -4.0,
    "given_name_before": -2.5,
    "initial_before": -6.0,
    "surname_after": -3.0,
    "person_in_article_bare": -4.0,
    "hyphen_after_short": -6.0,
    "hyphen_capital_after_short": -6.0,
    "ambiguous": -1.5,
    "pattern_street": 3.0,
    "type_before_uncased": 5.0,
    "locative_uncased": 4.5,
    # AQMAR is an encyclopaedia: it hardly names a town of the size that war reports are full of
    "size_million_uncased": 5.5,
    "size_200k_uncased": 5.0,
    "size_50k_uncased": 4.0,
    "start_of_town": 1.0,
    "size_10k_uncased": 2.5,
    "institution_after": 2.0,
    "dateline_capitals": 4.0,
    "dateline": 5.0,
    # the corpora are older than the groups
    "group_name": -8.0,
    # "وكالة", an agency, is no و before a place: the whole word is the more frequent one
    "other_word": -8.0,
    "dated": 2.5,
    "people_after": 2.0,
    # the corpora are single sentences or articles of an encyclopaedia: they hardly show a name a second time
    "named_place_elsewhere": 1.5,
    # 28 of the 29 that they show are places, most of them told by other features too
    "start_of_government": 2.0,
}
_PRIOR_STRENGTH = 10.0
_STEPS = 30
# A candidate of our own news paragraphs, and of our passages of deeds, counts as so many of the corpora's: they are
# what Dateline reads.
OWN, NEWS = "own", "news"
_OURS = {OWN: 0.5, NEWS: 1.0}
# The language without capitals, and the features of it whose weights --uncased moves.
_UNCASED = "ar"
_MOVED = (
    "bias", "size_", "named_nothing", "named_place_odds", "common", "located", "sentence_start", "short", "ambiguous",
)  # fmt: skip
_HELD_STRENGTH = 200.0


def main() -> None:
    """Read the corpora, fit, write the weights."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--engine", choices=("accurate", "fast"), help="for the rules with this recogniser")
    parser.add_argument("--named", type=Path, help="what the recogniser said of texts it was not trained on")
    parser.add_argument("--only", nargs="+", default=(), help="fit these features; the others keep their weights")
    parser.add_argument("--uncased", action="store_true", help="go on with our Arabic passages of deeds")
    parser.add_argument("--check", action="store_true", help="print the weights, write nothing")
    arguments = parser.parse_args()
    if (arguments.engine is None) != (arguments.named is None):
        parser.error("--engine and --named go together")
    named = read_named(arguments.named, arguments.engine) if arguments.named else None
    if arguments.uncased and named is None:
        parser.error("--uncased needs --engine and --named")
    texts = [*read_corpora(arguments.folder, thinned=False), *read_own()]
    shipped = ENGINES[arguments.engine] if arguments.engine else WEIGHTS
    if arguments.uncased and named is not None:
        arabic = [_lesson(text) for text in texts if text.language == _UNCASED]
        names, matrix, target, weight = examples([*arabic, *news_lessons(arguments.engine, named)], named)
        table = {**shipped, **fit_uncased(names, Sample(matrix, target, weight), shipped)}
    else:
        names, matrix, target, weight = examples([_lesson(text) for text in texts], named)
    if arguments.only:
        table = {**shipped, **fit_only(arguments.only, names, Sample(matrix, target, weight), shipped)}
    elif not arguments.uncased:
        weights = fit(names, matrix, target, weight, WEIGHTS if arguments.engine else {})
        table = dict(zip(names, weights, strict=True))
    print(f"{len(target)} candidates, {int(target.sum())} places, {len(names)} features")
    for name, value in sorted(table.items(), key=lambda item: -abs(item[1])):
        print(f"  {name:24s} {value:+.2f}")
    if not arguments.check:
        write(table, arguments.engine)


def read_named(path: Path, engine: str) -> dict[str, Named]:
    """What the recogniser said, by the digest of the text."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        given = json.loads(line)
        spans = sorted(NamedSpan(start, end, NameClass(kind), score) for start, end, kind, score in given["spans"])
        found[text_digest(given["text"])] = Named(engine, tuple(spans))
    return found


class Lesson(NamedTuple):
    """A text to learn from, where it is from (a language's corpus, OWN or NEWS), and what its candidates are."""

    language: str
    text: str
    source: str
    label: Callable[[Candidate], float | None]


def _lesson(labelled: Labelled) -> Lesson:
    source = OWN if labelled.is_own else labelled.language
    return Lesson(labelled.language, labelled.text, source, lambda candidate: _label(candidate, labelled))


def news_lessons(engine: str, named: dict[str, Named]) -> list[Lesson]:
    """Our Arabic passages of deeds; what the recogniser says of them joins `named`."""
    pack, passages = pack_for(_UNCASED), read_named_passages()
    recogniser = RecogniserChoice(engine).open(open_gazetteer(), open_words())
    for passage in passages:
        article = Article(id="", text=passage.article.text, language=_UNCASED)
        spans = tuple(recogniser.recognise(read_document(article, pack)))
        named[text_digest(article.text)] = Named(engine, spans)
    return [Lesson(_UNCASED, passage.article.text, NEWS, passage.label) for passage in passages]


def examples(
    lessons: Iterable[Lesson], named: Mapping[str, Named] | None = None
) -> tuple[list[str], np.ndarray, np.ndarray, np.ndarray]:
    """Feature names, one row of values a candidate, 1 for places, and a weight that makes languages equal."""
    gazetteer, words = open_gazetteer(), open_words()
    rows: list[dict[str, float]] = []
    target: list[float] = []
    sources: list[str] = []
    for lesson in lessons:
        pack = pack_for(lesson.language)
        article = Article(id="", text=lesson.text, language=lesson.language)
        spoken = named.get(text_digest(lesson.text)) if named is not None else None
        if named is not None and spoken is None:
            continue
        document = read_document(article, pack)
        adjectives = find_adjectives(document, pack)
        candidates = describe_candidates(document, pack, gazetteer, words, named=spoken, adjectives=adjectives)
        for candidate in candidates:
            label = lesson.label(candidate)
            if label is not None:
                rows.append(candidate.features)
                target.append(label)
                sources.append(lesson.source)
    names = sorted({name for row in rows for name in row})
    column = {name: number for number, name in enumerate(names)}
    matrix = np.zeros((len(rows), len(names)))
    for number, row in enumerate(rows):
        for name, value in row.items():
            matrix[number, column[name]] = value
    corpora = [source for source in sources if source not in _OURS]
    languages = set(corpora)
    share = {source: len(corpora) / corpora.count(source) / len(languages) for source in languages} | _OURS
    return names, matrix, np.array(target), np.array([share[source] for source in sources])


def _label(candidate: Candidate, labelled: Labelled) -> float | None:
    """1 for a place, 0 for none, None where the corpus does not say."""
    overlapping = [mark for mark in labelled.marks if mark.start < candidate.end and candidate.start < mark.end]
    places = [(mark.start, mark.end) for mark in overlapping if mark.label is Label.PLACE]
    if (candidate.start, candidate.end) in places:
        return 1.0
    if candidate.is_unknown:
        return 0.0
    if places or any(mark.label is Label.LOOSE_ORGANISATION for mark in overlapping):
        return None
    return 0.0


def fit(
    names: list[str], matrix: np.ndarray, target: np.ndarray, weight: np.ndarray, rules: Mapping[str, float]
) -> np.ndarray:
    """Weights of the logistic regression, penalised by their distance from the rules' weights, else from the prior."""
    prior = np.array([rules.get(name, _prior(name)) for name in names])
    held = np.array([name in rules or _prior(name) != 0 for name in names])
    return _newton(matrix, target, weight, prior, np.where(held, _PRIOR_STRENGTH, _L2))


def _newton(
    matrix: np.ndarray, target: np.ndarray, weight: np.ndarray, prior: np.ndarray, penalty: np.ndarray
) -> np.ndarray:
    """The weights at the maximum of the penalised likelihood."""
    weights = np.zeros(len(prior))
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-(matrix @ weights)))
        gradient = matrix.T @ (weight * (target - chance)) - penalty * (weights - prior)
        curve = (matrix * (weight * chance * (1 - chance))[:, None]).T @ matrix + np.diag(penalty)
        step = np.linalg.solve(curve, gradient)
        weights = weights + step
        if np.abs(step).max() < 1e-8:
            break
    return weights


class Sample(NamedTuple):
    """Rows of features, what each of them is (1 a place) and how much it counts."""

    matrix: np.ndarray
    target: np.ndarray
    weight: np.ndarray


def fit_only(
    wanted: Sequence[str], names: Sequence[str], sample: Sample, shipped: Mapping[str, float]
) -> dict[str, float]:
    """Weights of the wanted features (each in all its variants) with all the others as they are shipped."""
    matrix, target, weight = sample
    free = [name for name in names if _plain(name) in wanted]
    columns = [names.index(name) for name in free]
    fixed = np.array([0.0 if name in free else shipped.get(name, 0.0) for name in names])
    offset, part = matrix @ fixed, matrix[:, columns]
    prior = np.array([_prior(name) for name in free])
    penalty = np.where(prior == 0, _L2, _PRIOR_STRENGTH)
    weights = np.zeros(len(free))
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-(offset + part @ weights)))
        gradient = part.T @ (weight * (target - chance)) - penalty * (weights - prior)
        curve = (part * (weight * chance * (1 - chance))[:, None]).T @ part + np.diag(penalty)
        weights = weights + np.linalg.solve(curve, gradient)
    for name, column, value in zip(free, part.T, weights, strict=True):
        print(f"  {name:32s} {value:+.2f}  in {int(column.sum())} candidates, {int(target[column > 0].sum())} places")
    unseen = [name + kind for name in wanted for kind in ("", "_nouns") if name + kind not in free]
    return {name: _prior(name) for name in unseen} | dict(zip(free, map(float, weights), strict=True))


def fit_uncased(names: Sequence[str], sample: Sample, shipped: Mapping[str, float]) -> dict[str, float]:
    """Weights pulled towards the shipped ones: weakly those to be moved, hard all others."""
    matrix, target, weight = sample
    prior = np.array([shipped.get(name, 0.0) for name in names])
    penalty = np.where([name.startswith(_MOVED) for name in names], _L2, _HELD_STRENGTH)
    return dict(zip(names, map(float, _newton(matrix, target, weight, prior, penalty)), strict=True))


def _plain(name: str) -> str:
    return name.removesuffix("_uncased").removesuffix("_nouns").removesuffix("_told")


def _prior(name: str) -> float:
    return _PRIOR.get(name, _PRIOR.get(name.removesuffix("_uncased").removesuffix("_nouns"), 0.0))


def write(table: dict[str, float], engine: str | None) -> None:
    """Write geo/toponym_weights.py, or that of the engine."""
    lines = "".join(f'    "{name}": {value:.2f},\n' for name, value in sorted(table.items()) if abs(value) >= 0.005)
    beside = f" beside the recogniser {engine!r}" if engine else ""
    doc = f"Weights by which place names are accepted{beside} (logistic; from tools/fit_toponyms.py)."
    (OUTPUT / f"toponym_weights{f'_{engine}' if engine else ''}.py").write_text(
        f'"""{doc}"""\n\nWEIGHTS: dict[str, float] = {{\n{lines}}}\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
