"""What is measured, corpus by corpus; the gate holds the values against their floors."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.expected import expectation_from, read_expectations
from benchmarks.lines import Line, Toponym, line_from, lines_by_id, read_lines
from benchmarks.predict import Predictor, read_articles, read_tasks
from benchmarks.samples import ArticleScore, Judgement, read_samples
from benchmarks.score import (
    NOTHING,
    Tally,
    ToponymScore,
    harmonic_mean,
    score_events,
    score_line,
    score_toponyms,
)
from data.lines import Task, task_of
from geo.model import Analysis, Article, Span
from geo.names import strict_key
from tools.encoder_corpora import Label, read_corpora, read_own

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "benchmarks" / "gold"
SHARED = ROOT.parent / "shared"
CORPORA = SHARED / "bench" / "dev"
SEED = SHARED / "seed"
TRAINING = SHARED / "ner-train"

EVENT_SPLITS = ("dev", "test")
# Public corpora of English articles with positions; "gwn" counts adjectives as toponyms.
TOPONYM_CORPORA = ("lgl", "trnews", "gwn", "geovirus")
UNSEEN_CORPUS = "lgl"
ADJECTIVE_CORPORA = frozenset({"gwn"})
# Texts whose positions are absent, rough or not ours to judge by: recognition only. Guidelines differ from ours.
RECOGNITION_CORPORA = ("tudloc", "conll2002_es", "factrueval_ru", "slavicner_ru", "slavicner_uk", "neruk_uk")
# Newspapers of 1798 to 2018 read by machine: reported, never tuned on.
HISTORICAL_CORPORA = ("hipe_hipe2020_de", "hipe_hipe2020_fr")
# Texts each joined to the event they tell; of the Airwars sources only events whose place the text names.
EVENT_CORPORA = ("evtext_ucdp_syria", "evtext_ucdp_ukraine", "evtext_cir_ukraine", "evtext_bellingcat_ukraine")
NAMED_EVENT_CORPORA = ("airwars_sources",)
CORPUS_NAMES = (
    *TOPONYM_CORPORA,
    *RECOGNITION_CORPORA,
    *HISTORICAL_CORPORA,
    *EVENT_CORPORA,
    *NAMED_EVENT_CORPORA,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One figure; `count` is how many gold items it rests on. With `is_fault_count` less is better.

    `is_acceptance`: what Dateline was asked for to the letter; its floor has no margin. `is_reported_only`: the gate
    shows it and keeps no floor for it.
    """

    corpus: str
    stage: str
    value: float
    count: int
    is_fault_count: bool = False
    is_acceptance: bool = False
    is_reported_only: bool = False

    @property
    def row(self) -> str:
        """The name under which its floor is kept."""
        return f"{self.corpus} / {self.stage}"


def corpus_file(name: str) -> Path:
    """The development part of a public corpus."""
    return CORPORA / f"{name}_dev.jsonl"


def event_files(split: str) -> tuple[Path, ...]:
    """The files of our passages with events, one per language."""
    return tuple(sorted((GOLD / "events" / split).glob("*.jsonl")))


def gold_files() -> tuple[Path, ...]:
    """Every file the figures rest on that is there, in a fixed order: what the floors' digests are taken of."""
    corpora = [corpus_file(name) for name in CORPUS_NAMES]
    own = [GOLD / name for name in ("toponyms_in_text.jsonl", "dates.jsonl", "seed_events.json", "seed_spans.json")]
    own += [path for split in EVENT_SPLITS for path in event_files(split)]
    samples = [path for file, _ in read_samples() for path in (file, file.with_suffix(".expected.json"))]
    return tuple(path for path in (*own, *samples, *SEED.glob("*.txt"), *corpora) if path.exists())


def measure_own_toponyms(predictor: Predictor) -> Iterator[Measured]:
    """Our sentences in seven languages: F1 by overlap, for all and for each language."""
    rows = [json.loads(row) for row in (GOLD / "toponyms_in_text.jsonl").read_text("utf-8").splitlines()]
    gold = [_gold_line(row) for row in rows]
    articles = [Article(id=row["id"], text=row["text"], language=row["lang"]) for row in rows]
    scores: dict[str, ToponymScore] = {}
    for line, analysis in zip(gold, predictor.analyses(articles), strict=True):
        score = score_line(line, found_line(analysis))
        for name in ("all", line.language):
            scores[name] = scores.get(name, ToponymScore()) + score
    for name, score in sorted(scores.items()):
        yield _f1("own toponyms", f"overlap F1, {name}", score.overlap)


def measure_own_dates(predictor: Predictor) -> Iterator[Measured]:
    """Our date expressions: share read exactly, and dates found in sentences that have none."""
    rows = [json.loads(row) for row in (GOLD / "dates.jsonl").read_text("utf-8").splitlines()]
    articles = [
        Article(id=str(number), text=row["text"], language=row["lang"], published=date.fromisoformat(row["ref"]))
        for number, row in enumerate(rows)
    ]
    found = list(zip(rows, predictor.analyses(articles), strict=True))
    dated = [_has_date(analysis, row["span"], row["gold"]) for row, analysis in found if row["gold"] != "NONE"]
    false = [when for row, analysis in found if row["gold"] == "NONE" for when in analysis.dates if when.span]
    yield _share("own dates", "exact", Tally(right=sum(dated), predicted=len(dated), gold=len(dated)))
    yield _faults("own dates", "false hits", len(false), len(found) - len(dated))


def measure_samples(predictor: Predictor) -> Iterator[Measured]:
    """The bundled samples: what was found of what an attentive reader wrote down, for all and by language."""
    scores: dict[str, ArticleScore] = {}
    for judgement in judge_samples(predictor):
        score = judgement.score()
        for name in ("all", judgement.expected.language):
            scores[name] = scores.get(name, ArticleScore()) + score
    overall = scores["all"]
    yield _f1("samples", "toponyms F1", overall.toponyms)
    yield _share("samples", "toponyms recall", overall.toponyms)
    yield _share("samples", "positions right", overall.positions)
    for name, score in sorted(scores.items()):
        if name != "all":
            yield _events_f1(name, score)
    yield from _event_rows("samples", overall)


def _event_rows(corpus: str, score: ArticleScore) -> Iterator[Measured]:
    """What the samples and our passages have in common; a report counts as right with its type, place and days."""
    told = score.events_precision
    yield replace(_events_f1("all", score), corpus=corpus)
    yield Measured(corpus=corpus, stage="events precision", value=told.precision, count=told.predicted)
    yield _share(corpus, "events recall", score.events_recall)
    yield _share(corpus, "events recall, any date", score.placed_recall)
    yield _share(corpus, "casualties found", score.numbers_told)
    yield _faults(corpus, "forbidden rows", score.violations, score.events_recall.gold)
    # Shares of the events found fall when harder ones are found as well: no floors.
    for row in (
        _share(corpus, "of found: casualties exact", score.numbers),
        _f1(corpus, "of found: actors F1", score.actors),
        _share(corpus, "of found: assertion", score.assertions),
        _share(corpus, "of found: geo precision", score.precisions),
    ):
        yield replace(row, is_reported_only=True)


def judge_samples(predictor: Predictor) -> Iterator[Judgement]:
    """The analysis of each sample article beside its expectation, in order of files."""
    expected = [(file, row) for file, rows in read_samples() for row in rows]
    articles = [article for file, _ in read_samples() for article in read_articles(file)]
    for (file, row), analysis in zip(expected, predictor.analyses(articles), strict=True):
        yield Judgement(name=file.name, analysis=analysis, expected=row)


def measure_own_events(predictor: Predictor) -> Iterator[Measured]:
    """Our passages written to be measured on: what is tuned on (dev) and what only the gate reads (test)."""
    for split in EVENT_SPLITS:
        corpus = f"own events {split}"
        rows = [json.loads(line) for path in event_files(split) for line in path.read_text("utf-8").splitlines()]
        read = list(zip(rows, predictor.analyses([task_of(json.dumps(row)).article for row in rows]), strict=True))
        yield _f1(corpus, "toponyms overlap F1", _sum(_overlap(row, analysis) for row, analysis in read))
        yield _f1(corpus, "dates F1", _sum(_score_dates(row, analysis) for row, analysis in read))
        scores: dict[str, ArticleScore] = {}
        days: dict[str, Tally] = {}
        for row, analysis in read:
            score = Judgement(analysis=analysis, expected=expectation_from(row)).score()
            for name in ("all", row["lang"]):
                scores[name] = scores.get(name, ArticleScore()) + score
                days[name] = days.get(name, NOTHING) + _score_dates(row, analysis)
        yield from _event_rows(corpus, scores.pop("all"))
        for name, score in sorted(scores.items()):
            yield from _language_rows(corpus, name, score, days[name])


def _language_rows(corpus: str, language: str, score: ArticleScore, days: Tally) -> Iterator[Measured]:
    """One language of a half: dates, events, and of the events found numbers, parties and mode."""
    told = score.events_precision
    yield replace(_events_f1(language, score), corpus=corpus)
    for row in (
        _f1(corpus, f"dates F1, {language}", days),
        Measured(corpus=corpus, stage=f"precision, {language}", value=told.precision, count=told.predicted),
        _share(corpus, f"recall, {language}", score.events_recall),
        _share(corpus, f"casualties exact, {language}", score.numbers),
        _f1(corpus, f"actors F1, {language}", score.actors),
        _share(corpus, f"assertion, {language}", score.assertions),
    ):
        yield replace(row, is_reported_only=True)


def _sum(tallies: Iterable[Tally]) -> Tally:
    return sum(tallies, NOTHING)


def _overlap(row: Mapping[str, Any], analysis: Analysis) -> Tally:
    return score_line(line_from(row), found_line(analysis)).overlap


def _score_dates(row: Mapping[str, Any], analysis: Analysis) -> Tally:
    """Dates of the text whose days are right, on a stretch that overlaps the gold one."""
    found = [when for when in analysis.dates if when.span]
    right = [
        _has_date(analysis, (item["start"], item["end"]), f"{item['first']}/{item['last']}") for item in row["dates"]
    ]
    return Tally(right=sum(right), predicted=len(found), gold=len(right))


def measure_seed(predictor: Predictor) -> Iterator[Measured]:
    """The article that Dateline was asked for with: place names, dates, the rows it must give and those it must not."""
    for row in _seed_rows(predictor):
        yield replace(row, is_acceptance=True)


def _seed_rows(predictor: Predictor) -> Iterator[Measured]:
    judgement = judge_seed(predictor)
    gold = json.loads((GOLD / "seed_spans.json").read_text("utf-8"))
    spans = Line(doc_id="seed", toponyms=_spans(gold["toponyms"]), ignored=tuple(map(tuple, gold["ignored"])))
    score = score_line(spans, found_line(judgement.analysis))
    yield Measured(corpus="seed", stage="toponyms precision", value=score.exact.precision, count=score.exact.predicted)
    yield _share("seed", "toponyms recall", score.exact)
    yield from _seed_dates(judgement.analysis, gold["dates"])
    events = judgement.score()
    yield _share("seed", "events found", events.events_recall)
    yield _share("seed", "casualties exact", events.numbers)
    yield _f1("seed", "actors F1", events.actors)
    yield _faults("seed", "forbidden rows", events.violations, events.events_recall.gold)
    yield _faults("seed", "other events drawn", len(judgement.extra_reports), events.events_recall.gold)


def judge_seed(predictor: Predictor) -> Judgement:
    """The seed's analysis beside its expectation."""
    (path,) = SEED.glob("*.txt")
    (analysis,) = predictor.analyses(read_articles(path))
    (expected,) = read_expectations(GOLD / "seed_events.json")
    return Judgement(name=path.name, analysis=analysis, expected=expected)


def measure_toponym_corpus(name: str, predictor: Predictor) -> Iterator[Measured]:
    """A public corpus of articles: recognition and positions; of one also the names nothing was trained on."""
    path = corpus_file(name)
    gold, tasks = read_lines(path), read_tasks(path)
    predicted = lines_by_id(predictor.lines(tasks, adjectives=name in ADJECTIVE_CORPORA))
    score = score_toponyms(gold, predicted)
    yield _f1(name, "exact F1", score.exact)
    yield _f1(name, "overlap F1", score.overlap)
    yield _share(name, "Acc@161 of matched", score.matched)
    yield _f1(name, "F1@161", score.near)
    if name == UNSEEN_CORPUS and TRAINING.exists():
        # its gold counts adjectives as toponyms, and hardly any of them is a place name of the training texts
        told = lines_by_id(predictor.lines(tasks, adjectives=True))
        yield _share(name, "recall on unseen names", _unseen(gold, told, tasks))


def _unseen(gold: Mapping[str, Line], predicted: Mapping[str, Line], tasks: Sequence[Task]) -> Tally:
    """Exact recall of the names that are no place name anywhere in the training texts."""
    seen = trained_names()
    texts = {task.doc_id: task.article.text for task in tasks}
    right = wanted = 0
    for line in gold.values():
        found = {(toponym.start, toponym.end) for toponym in predicted[line.doc_id].toponyms}
        for start, end in {(toponym.start, toponym.end) for toponym in line.toponyms}:
            if strict_key(texts[line.doc_id][start:end]) not in seen:
                wanted += 1
                right += (start, end) in found
    return Tally(right=right, predicted=wanted, gold=wanted)


def trained_names() -> frozenset[str]:
    """Strict keys of every place name that is labelled in what the recognisers and their weights are trained on."""
    return frozenset(
        strict_key(labelled.text[mark.start : mark.end])
        for labelled in (*read_corpora(TRAINING), *read_own())
        for mark in labelled.marks
        if mark.label is Label.PLACE
    )


def measure_recognition_corpus(name: str, predictor: Predictor) -> Iterator[Measured]:
    """A public corpus of articles: recognition only."""
    path = corpus_file(name)
    score = score_toponyms(read_lines(path), lines_by_id(predictor.lines(read_tasks(path))))
    for row in (_f1(name, "exact F1", score.exact), _f1(name, "overlap F1", score.overlap)):
        yield replace(row, is_reported_only=name in HISTORICAL_CORPORA)


def measure_event_corpus(name: str, predictor: Predictor) -> Iterator[Measured]:
    """A public corpus of texts with their events: recall in place, and in place and time."""
    path = corpus_file(name)
    predicted = lines_by_id(predictor.lines(read_tasks(path)))
    score = score_events(read_lines(path), predicted, named_only=name in NAMED_EVENT_CORPORA)
    for stage, tally in (("recall@50", score.near), ("hit@50+date", score.near_and_dated)):
        yield replace(_share(name, stage, tally), is_reported_only=True)


def _gold_line(row: Mapping[str, Any]) -> Line:
    return Line(
        doc_id=row["id"],
        language=row["lang"],
        toponyms=_spans([entry[:2] for entry in row["spans"] if entry[2] == "L"]),
        ignored=tuple((start, end) for start, end, kind, _ in row["spans"] if kind == "X"),
    )


def found_line(analysis: Analysis) -> Line:
    """What was accepted as a place name; positions play no part here."""
    spans = [(mention.span.start, mention.span.end) for mention in analysis.mentions if mention.accepted]
    return Line(doc_id=analysis.article.id, toponyms=_spans(spans))


def _spans(pairs: Any) -> tuple[Toponym, ...]:
    return tuple(Toponym(start=start, end=end) for start, end in pairs)


def _has_date(analysis: Analysis, stretch: Sequence[int], gold: str) -> bool:
    """Whether a date was read on the gold stretch with exactly the gold days ("first/last", or one day)."""
    first, _, last = gold.partition("/")
    days = (date.fromisoformat(first), date.fromisoformat(last or first))
    span = Span(start=stretch[0], end=stretch[1])
    return any(when.span and when.span.overlaps(span) and (when.first, when.last) == days for when in analysis.dates)


def _seed_dates(analysis: Analysis, gold: Sequence[Any]) -> Iterator[Measured]:
    found = [_has_date(analysis, (start, end), days) for start, end, days in gold]
    spans = [Span(start=start, end=end) for start, end, _ in gold]
    false = [when for when in analysis.dates if when.span and not any(when.span.overlaps(span) for span in spans)]
    yield _share("seed", "dates exact", Tally(right=sum(found), predicted=len(found), gold=len(found)))
    yield _faults("seed", "dates false hits", len(false), len(found))


def _f1(corpus: str, stage: str, tally: Tally) -> Measured:
    return Measured(corpus=corpus, stage=stage, value=tally.f1, count=tally.gold)


def _share(corpus: str, stage: str, tally: Tally) -> Measured:
    return Measured(corpus=corpus, stage=stage, value=tally.recall, count=tally.gold)


def _faults(corpus: str, stage: str, faults: int, count: int) -> Measured:
    return Measured(corpus=corpus, stage=stage, value=faults, count=count, is_fault_count=True)


def _events_f1(name: str, score: ArticleScore) -> Measured:
    f1 = harmonic_mean(score.events_precision.precision, score.events_recall.recall)
    return Measured(corpus="samples", stage=f"events F1, {name}", value=f1, count=score.events_recall.gold)
