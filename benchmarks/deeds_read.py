"""How many deeds of our labelled passages are read.

usage: python -m benchmarks.deeds_read [--recogniser fast] [--missed LANGUAGE]

Passages and labels: data/training/deeds/README.md. A deed is read when its sentence gives a report of its type; a
report is right when its sentence has a label of its type. Texts with even numbers and those that leave 1 when divided
by four were read by those who widened the word lists, those that leave 3 were not; those from 501 are plain agency
prose, those before tell deeds in rarer words. Of the deeds that are read, "doers" and "acted on" say how many of
those the label names are shown by the report (its words and those of the label overlap somewhere in the text), and
how many of those shown the label names; protests are left out, because their protesters have no words of their own.
Not part of the gate: labels were not read twice.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from benchmarks.predict import Predictor
from data.settings import RECOGNISERS
from geo.model import Analysis, EventType, EvidenceKind, Report
from tools.deed_labels import DEEDS, DeedLabel, LabelledDeeds, read_labelled_deeds

# Texts whose numbers begin here are plain agency prose.
_PLAIN = 500
# Nobody who works on words reads texts whose numbers leave this remainder when divided by that.
_REMAINDER_UNSEEN, _DIVISOR = 3, 4
_SEEN, _UNSEEN = "seen", "unseen"
_PARTIES: Mapping[str, EvidenceKind] = MappingProxyType({"doers": EvidenceKind.AGENT, "acted on": EvidenceKind.TARGET})
_PARTS = tuple(f"{style} {half}" for style in ("rare", "plain") for half in (_SEEN, _UNSEEN))


def part_of(text_id: str) -> str:
    """The part of the passages that a text belongs to, by its number: "rare seen", ..., "plain unseen"."""
    number = int(text_id[-3:])
    unseen = number % _DIVISOR == _REMAINDER_UNSEEN
    return f"{'plain' if number > _PLAIN else 'rare'} {_UNSEEN if unseen else _SEEN}"


def is_read(label: DeedLabel, analysis: Analysis) -> bool:
    """Whether the label's sentence gives a report of its type."""
    return any(_tells(report, label) for report in analysis.reports)


def right_reports(labelled: LabelledDeeds, analysis: Analysis) -> int:
    """How many reports stand in a sentence with a label of their type."""
    return sum(any(_tells(report, label) for label in labelled.labels) for report in analysis.reports)


def _tells(report: Report, label: DeedLabel) -> bool:
    return report.sentence.start <= label.start < report.sentence.end and report.event_type is label.event_type


def party_counts(labelled: LabelledDeeds, analysis: Analysis) -> Iterator[tuple[str, str]]:
    """("doers" or "acted on", "named", "shown" or "right") for every deed that is read and not a protest."""
    text = labelled.article.text
    for label in labelled.labels:
        report = next((one for one in analysis.reports if _tells(one, label)), None)
        if label.again or report is None or label.event_type is EventType.PROTEST:
            continue
        for party, kind in _PARTIES.items():
            names = label.agents if party == "doers" else label.targets
            shown = [evidence.span for evidence in report.evidence if evidence.kind is kind]
            found = [match for name in names for match in re.finditer(re.escape(name), text)]
            if names:
                yield party, "named"
            if shown:
                yield party, "shown"
            if any(span.start < one.end() and one.start() < span.end for span in shown for one in found):
                yield party, "right"


def missed(labelled: LabelledDeeds, analysis: Analysis) -> Iterator[str]:
    """A line for each deed that is not read: text, type, and its words in their sentence."""
    text = labelled.article.text
    for label in labelled.labels:
        if not label.again and not is_read(label, analysis):
            around = f"{text[max(label.start - 60, 0) : label.start]}[[{text[label.start : label.end]}]]"
            kind = label.event_type.value if label.event_type is not None else ""
            yield f"{labelled.id} {kind}: {around}{text[label.end : label.end + 60]}".replace("\n", " ")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print recall, precision and F1 by language and part."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--recogniser", choices=RECOGNISERS, default=RECOGNISERS[0])
    parser.add_argument(
        "--missed", metavar="LANGUAGE", help="list the deeds that are not read in texts that may be read"
    )
    chosen = parser.parse_args(arguments)
    texts = list(read_labelled_deeds(DEEDS))
    counts: Counter[tuple[str, str, str]] = Counter()
    with Predictor(recogniser=chosen.recogniser) as predictor:
        analyses = predictor.analyses([one.article for one in texts])
        for labelled, analysis in zip(texts, analyses, strict=True):
            part = part_of(labelled.id)
            if chosen.missed == labelled.article.language and part.endswith(f" {_SEEN}"):
                print(*missed(labelled, analysis), sep="\n")
            deeds = [label for label in labelled.labels if not label.again]
            for language in ("all", labelled.article.language):
                counts[language, part, "deeds"] += len(deeds)
                counts[language, part, "read"] += sum(is_read(label, analysis) for label in deeds)
                counts[language, part, "reports"] += len(analysis.reports)
                counts[language, part, "right"] += right_reports(labelled, analysis)
                counts.update((language, part, f"{party} {what}") for party, what in party_counts(labelled, analysis))
    for language in sorted({language for language, _, _ in counts}):
        for part in _PARTS:
            print(_line(language, part, counts))


def _line(language: str, part: str, counts: Counter[tuple[str, str, str]]) -> str:
    deeds, read, reports, right = (counts[language, part, name] for name in ("deeds", "read", "reports", "right"))
    recall, precision = read / max(deeds, 1), right / max(reports, 1)
    both = 2 * precision * recall / max(precision + recall, 1e-9)
    parties = "".join(
        f"   {party} {_share(right, counts[language, part, f'{party} named'])} of named"
        f" {_share(right, counts[language, part, f'{party} shown'])} of shown"
        for party in _PARTIES
        for right in (counts[language, part, f"{party} right"],)
    )
    figures = f"recall {recall:.3f} precision {precision:.3f} F1 {both:.3f}"
    return f"{language:4} {part:12} deeds {deeds:5} {figures}{parties}"


def _share(part: int, whole: int) -> str:
    return f"{part / max(whole, 1):.2f}"


if __name__ == "__main__":
    main()
