"""Place names in old newspapers read by machine (HIPE, German and French), and what is missed or read in vain there.

    python -m benchmarks.historical_press [--recogniser fast]

Nothing was written or trained for this: worn print, long s and words broken over lines are what archives hand in.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping

from benchmarks.lines import Line, line_from
from benchmarks.measures import HISTORICAL_CORPORA, corpus_file, found_line
from benchmarks.predict import Predictor, read_tasks
from benchmarks.score import ToponymScore, score_line
from data.gazetteer import BundledGazetteer, open_gazetteer
from data.settings import RECOGNISERS
from geo.model import Analysis, Span
from geo.names import article_key, strict_key

# "Neuen¬ burg": the sign with which these corpora keep the end of a line inside a word.
BROKEN = "¬"


def missed(gold: Line, analysis: Analysis, gazetteer: BundledGazetteer) -> Iterator[str]:
    """A class for every gold name that no accepted mention touches."""
    text = analysis.article.text
    accepted = [mention.span for mention in analysis.mentions if mention.accepted]
    refused = [mention.span for mention in analysis.mentions if not mention.accepted]
    for start, end in sorted({(name.start, name.end) for name in gold.toponyms}):
        span = Span(start=start, end=end)
        if not any(span.overlaps(other) for other in accepted):
            yield _why_missed(text[start:end], any(span.overlaps(other) for other in refused), gazetteer)


def _why_missed(name: str, is_refused: bool, gazetteer: BundledGazetteer) -> str:
    if BROKEN in name:
        return "broken over a line"
    key = strict_key(name)
    if not (gazetteer.find(key) or gazetteer.find(article_key(key))):
        return "in no gazetteer as it is spelled: misread letters, old spellings, streets, inflected forms"
    return "known and refused" if is_refused else "known and not looked at"


def in_vain(gold: Line, analysis: Analysis) -> Iterator[str]:
    """A class for every accepted mention that touches no gold name."""
    text = analysis.article.text
    names = [Span(start=name.start, end=name.end) for name in gold.toponyms]
    surfaces = {strict_key(text[name.start : name.end]) for name in gold.toponyms}
    for mention in analysis.mentions:
        if mention.accepted and not any(mention.span.overlaps(name) for name in names):
            yield (
                "a place of the same article, here inside an office, a title, a firm or a club"
                if strict_key(mention.surface) in surfaces
                else "a name that gold has nowhere in the article"
            )


def _measure(name: str, predictor: Predictor, gazetteer: BundledGazetteer) -> None:
    """Print F1 and the classes of one corpus."""
    rows = [json.loads(line) for line in corpus_file(name).read_text("utf-8").splitlines()]
    tasks = read_tasks(corpus_file(name))
    score, misses, false = ToponymScore(), Counter[str](), Counter[str]()
    analyses = predictor.analyses([task.article for task in tasks])
    for row, analysis in zip(rows, analyses, strict=True):
        gold = line_from(row)
        score += score_line(gold, found_line(analysis))
        misses.update(missed(gold, analysis, gazetteer))
        false.update(in_vain(gold, analysis))
    print(f"{name}: {len(rows)} articles, exact F1 {score.exact.f1:.3f}, overlap F1 {score.overlap.f1:.3f}")
    for title, classes in (("missed", misses), ("in vain", false)):
        _print(title, classes)


def _print(title: str, classes: Mapping[str, int]) -> None:
    for label, number in sorted(classes.items(), key=lambda item: (-item[1], item[0])):
        print(f"    {title:8} {number:5}  {label}")


def main() -> None:
    """Print the classes of every historical corpus that is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recogniser", choices=RECOGNISERS, default=RECOGNISERS[0])
    options = parser.parse_args()
    gazetteer = open_gazetteer()
    with Predictor(recogniser=options.recogniser) as predictor:
        for name in HISTORICAL_CORPORA:
            if corpus_file(name).exists():
                _measure(name, predictor, gazetteer)
            else:
                print(f"skipped: {corpus_file(name)} is not there")


if __name__ == "__main__":
    main()
