"""How many deeds of our labelled passages are read.

usage: python -m benchmarks.deeds_read [--recogniser fast] [--missed LANGUAGE]

Passages and labels: data/training/deeds/README.md. A deed is read when its sentence gives a report of its type; a
report is right when its sentence has a label of its type. Texts with even numbers were read by those who widened the
word lists, those with odd numbers were not. Not part of the gate: labels were not read twice.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence

from benchmarks.predict import Predictor
from data.settings import RECOGNISERS
from geo.model import Analysis
from tools.deed_labels import DEEDS, DeedLabel, LabelledDeeds, read_labelled_deeds

_HALVES = ("seen", "unseen")


def is_read(label: DeedLabel, analysis: Analysis) -> bool:
    """Whether the label's sentence gives a report of its type."""
    return any(
        report.sentence.start <= label.start < report.sentence.end and report.event_type is label.event_type
        for report in analysis.reports
    )


def right_reports(labelled: LabelledDeeds, analysis: Analysis) -> int:
    """How many reports stand in a sentence with a label of their type."""
    return sum(
        any(
            report.sentence.start <= label.start < report.sentence.end and report.event_type is label.event_type
            for label in labelled.labels
        )
        for report in analysis.reports
    )


def missed(labelled: LabelledDeeds, analysis: Analysis) -> Iterator[str]:
    """A line for each deed that is not read: text, type, and its words in their sentence."""
    text = labelled.article.text
    for label in labelled.labels:
        if not label.again and not is_read(label, analysis):
            around = f"{text[max(label.start - 60, 0) : label.start]}[[{text[label.start : label.end]}]]"
            kind = label.event_type.value if label.event_type is not None else ""
            yield f"{labelled.id} {kind}: {around}{text[label.end : label.end + 60]}".replace("\n", " ")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print recall, precision and F1 by language and half."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--recogniser", choices=RECOGNISERS, default=RECOGNISERS[0])
    parser.add_argument(
        "--missed", metavar="LANGUAGE", help="list the deeds that are not read in texts with even numbers"
    )
    chosen = parser.parse_args(arguments)
    texts = list(read_labelled_deeds(DEEDS))
    counts: Counter[tuple[str, str, str]] = Counter()
    with Predictor(recogniser=chosen.recogniser) as predictor:
        analyses = predictor.analyses([one.article for one in texts])
        for labelled, analysis in zip(texts, analyses, strict=True):
            half = _HALVES[int(labelled.id[-3:]) % 2]
            if chosen.missed == labelled.article.language and half == _HALVES[0]:
                print(*missed(labelled, analysis), sep="\n")
            deeds = [label for label in labelled.labels if not label.again]
            for language in ("all", labelled.article.language):
                counts[language, half, "deeds"] += len(deeds)
                counts[language, half, "read"] += sum(is_read(label, analysis) for label in deeds)
                counts[language, half, "reports"] += len(analysis.reports)
                counts[language, half, "right"] += right_reports(labelled, analysis)
    for language in sorted({language for language, _, _ in counts}):
        for half in _HALVES:
            print(_line(language, half, counts))


def _line(language: str, half: str, counts: Counter[tuple[str, str, str]]) -> str:
    deeds, read, reports, right = (counts[language, half, name] for name in ("deeds", "read", "reports", "right"))
    recall, precision = read / max(deeds, 1), right / max(reports, 1)
    both = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"{language:4} {half:7} deeds {deeds:5} recall {recall:.3f} precision {precision:.3f} F1 {both:.3f}"


if __name__ == "__main__":
    main()
