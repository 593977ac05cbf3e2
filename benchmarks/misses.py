"""What is known to be missed in the bundled samples, each with its reason (gold/sample_misses.json).

    python -m benchmarks.misses [05 07 ...]  print what is missed, forbidden or drawn beyond what was expected
    python -m benchmarks.misses --write      write the list anew; reasons stay, new misses get what came out instead

tests/test_samples.py compares the list with what is missed now: a miss that is mended must leave the list.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.expected import ExpectedEvent, ExpectedToponym
from benchmarks.measures import GOLD, judge_samples
from benchmarks.predict import Predictor
from benchmarks.samples import NUMBERS, Judgement, tells, told_values
from geo.model import Report, Span

PATH = GOLD / "sample_misses.json"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Miss:
    """Something expected of an article that does not come out; `what` is toponym, event, numbers or forbidden."""

    file: str
    what: str
    label: str
    why: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What is missed, without the reason."""
        return self.file, self.what, self.label


def find_misses(judgement: Judgement) -> Iterator[Miss]:
    """What this article's analysis misses, each with what came out instead."""
    name = judgement.name
    for item in judgement.missed_toponyms:
        yield Miss(file=name, what="toponym", label=item.label, why=_read_as(item, judgement))
    for event in judgement.missed_events:
        yield Miss(file=name, what="event", label=event.label, why=_instead(event, judgement))
    for event, report in judgement.wrong_numbers:
        numbers = ", ".join(f"{field} {told_values(report)[field]}" for field in NUMBERS)
        yield Miss(file=name, what="numbers", label=event.label, why=f"told with {numbers}")
    for row in judgement.violations:
        yield Miss(file=name, what="forbidden", label=row.label, why=row.why)


def _read_as(item: ExpectedToponym, judgement: Judgement) -> str:
    """What the mentions on the name's stretches of text are."""
    text, mentions = judgement.analysis.article.text, judgement.analysis.mentions
    spans = [
        Span(start=match.start(), end=match.end())
        for surface in item.surfaces
        for match in re.finditer(re.escape(surface), text)
    ]
    there = [mention for mention in mentions if any(mention.span.overlaps(span) for span in spans)]
    taken = sorted({mention.surface for mention in there if mention.accepted})
    if taken:
        return f"read as {', '.join(taken)}"
    refused = sorted({mention.surface for mention in there})
    return f"{', '.join(refused)} refused as a place name" if refused else "no name the gazetteer knows"


def _instead(event: ExpectedEvent, judgement: Judgement) -> str:
    """What was reported in place of the event."""
    text, reports = judgement.analysis.article.text, judgement.analysis.reports
    near = [report for report in reports if tells(report, event, dated=False)]
    if any(report in judgement.matches.values() for report in near):
        return "its report tells another expected event too"
    if near:
        days = ", ".join(sorted({f"{report.when.first}..{report.when.last}" for report in near if report.when}))
        return f"its report is dated {days or 'not at all'}"
    from_sentence = [report for report in reports if event.where.holds(report.sentence, text)]
    told = ", ".join(sorted({_short(report) for report in from_sentence}))
    return f"its sentence is read as {told}" if told else "its sentence gives no report"


def _short(report: Report) -> str:
    place = report.where.place if report.where else None
    return f"{report.event_type} {place.name if place else 'without a place'}"


def read_misses(path: Path = PATH) -> tuple[Miss, ...]:
    """The known misses, in the order of the file."""
    return tuple(Miss(**row) for row in json.loads(path.read_text("utf-8")))


def write_misses(misses: Iterable[Miss], path: Path = PATH) -> None:
    """Write the misses sorted, one per line."""
    rows = (json.dumps(asdict(miss), ensure_ascii=False) for miss in sorted(misses))
    path.write_text("[\n" + ",\n".join(rows) + "\n]\n", "utf-8")


def with_reasons(misses: Iterable[Miss], known: Iterable[Miss]) -> Iterator[Miss]:
    """The misses, with the reasons known for them; an equal miss takes the next equal one's reason."""
    reasons: dict[tuple[str, str, str], list[str]] = {}
    for miss in known:
        reasons.setdefault(miss.key, []).append(miss.why)
    for miss in misses:
        left = reasons.get(miss.key)
        yield Miss(file=miss.file, what=miss.what, label=miss.label, why=left.pop(0) if left else miss.why)


def print_judgement(judgement: Judgement) -> None:
    """What is wrong with one article's analysis, and what the map shows beyond what was expected."""
    counts = Counter(miss.what for miss in find_misses(judgement))
    print(f"\n{judgement.name}  {judgement.expected.language}  {dict(counts)}")
    for miss in find_misses(judgement):
        print(f"  missed {miss.what:10}{miss.label}")
    for surface in judgement.extra_surfaces:
        print(f"  extra toponym     {surface}")
    for report in judgement.extra_reports:
        print(f"  extra event       {_shown(report, judgement)}")


def _shown(report: Report, judgement: Judgement) -> str:
    told = told_values(report)
    place = report.where.place.name if report.where and report.where.place else None
    days = f"{report.when.first}..{report.when.last}" if report.when else "no date"
    sentence = report.sentence.of(judgement.analysis.article.text)
    return f"{told['event_type']} {place} {days} {told['actor1']} -> {told['actor2']} | {sentence[:90]}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print or write the misses; always 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.misses", description="What is missed in the samples.")
    parser.add_argument("--write", action="store_true", help="write gold/sample_misses.json anew, keeping reasons")
    parser.add_argument("shown", nargs="*", help="beginnings of the file names to print; all when left out")
    chosen = parser.parse_args(arguments)
    with Predictor(1) as predictor:
        judgements = list(judge_samples(predictor))
    for judgement in judgements:
        if judgement.name.startswith(tuple(chosen.shown) or ""):
            print_judgement(judgement)
    misses = [miss for judgement in judgements for miss in find_misses(judgement)]
    print(f"\n{len(misses)} misses")
    if chosen.write:
        write_misses(with_reasons(misses, read_misses() if PATH.exists() else ()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
