"""What a card says a report was understood as: one line per field, in plain words."""

from collections.abc import Iterator, Sequence
from typing import Any

from data.evidence import ReportEvidence
from geo.corrections import Field
from geo.maps.type_words import type_label
from geo.model import Attribution, Report, Resolution, When
from pages._words import (
    ASSERTIONS,
    ATTRIBUTIONS,
    DATE_BASES,
    KIND_LABELS,
    NO_DATE,
    NO_PLACE,
    PRECISIONS,
    TIME_PRECISIONS,
    count_words,
    place_words,
    radius_words,
    record_id_words,
)

Fact = dict[str, Any]


def when_badges(when: When | None) -> list[str]:
    """How exact the date is."""
    return [TIME_PRECISIONS[when.precision]] if when else []


def facts(evidence: ReportEvidence) -> Iterator[Fact]:
    """The lines, each with what the machine had read where a person changed it."""
    report, machine = evidence.report, evidence.machine
    changed = set(evidence.review.corrected)
    if Field.EVENT_TYPE in changed:
        yield _fact("What", type_label(report.event_type), machine=type_label(machine.event_type))
    yield _where_fact(report.where, machine.where, is_changed=Field.PLACE in changed)
    yield _when_fact(report.when, evidence)
    if report.agents or report.targets or {Field.AGENTS, Field.TARGETS} & changed:
        was = (_who(machine) or "nobody") if {Field.AGENTS, Field.TARGETS} & changed else None
        yield _fact("Who", _who(report) or "nobody named", _attribution(report), machine=was)
    for name, field, count, read in (
        ("Killed", Field.KILLED, report.killed, machine.killed),
        ("Injured", Field.INJURED, report.injured, machine.injured),
    ):
        if count or field in changed:
            was = (count_words(read) if read else "no number") if field in changed else None
            yield _fact(name, count_words(count) if count else "no number", machine=was)
    if report.assertion != "reported":
        yield _fact("Told as", ASSERTIONS[report.assertion])
    if evidence.outside:
        elsewhere = (f"“{words.text}” ({KIND_LABELS[words.kind.value]})" for words in evidence.outside)
        yield _fact("Elsewhere", ", ".join(elsewhere), notes=["read from another part of the article"])
    reasons = [reason.sentence for reason in report.reasons]
    yield _fact("Confidence", f"{report.score:.2f} of 1", notes=reasons)
    yield _fact("Report", report.id)


def _where_fact(where: Resolution | None, machine: Resolution | None, *, is_changed: bool) -> Fact:
    was = place_words(machine) if is_changed else None
    if where is None:
        return _fact("Where", NO_PLACE, machine=was)
    notes = [reason.sentence for reason in where.reasons]
    if where.place:
        notes.append(f"{radius_words(where.place.radius_km)} · {record_id_words(where.place.id)}")
    words = f"“{machine.mention.surface}” → " if machine else ""
    return _fact("Where", f"{words}{place_words(where)}", [PRECISIONS[where.precision]], notes, machine=was)


def _when_fact(when: When | None, evidence: ReportEvidence) -> Fact:
    was = period_text(evidence.machine.when) if Field.DATE in evidence.review.corrected else None
    if when is None:
        return _fact("When", NO_DATE, machine=was)
    read = f"“{when.span.of(evidence.article.text)}” → " if when.span else ""
    notes = [DATE_BASES[when.basis], *(reason.sentence for reason in when.reasons)]
    return _fact("When", f"{read}{period_text(when)}", notes=notes, machine=was)


def period_text(when: When | None) -> str:
    """The days of a period in ISO form."""
    if when is None:
        return NO_DATE
    interval = " to ".join(day.isoformat() for day in dict.fromkeys((when.first, when.last)) if day)
    return f"{interval or NO_DATE}{', still going on' if when.open_ended else ''}"


def _fact(
    name: str, value: str, badges: Sequence[str] = (), notes: Sequence[str] = (), machine: str | None = None
) -> Fact:
    was = "" if machine is None else f"The machine read: {machine}"
    return {"name": name, "value": value, "badges": list(badges), "notes": list(notes), "machine": was}


def _who(report: Report) -> str:
    agents, targets = (", ".join(actor.name for actor in side) for side in (report.agents, report.targets))
    return f"{agents or 'not said'} → {targets}" if targets else agents


def _attribution(report: Report) -> list[str]:
    return [] if report.attribution is Attribution.UNKNOWN else [ATTRIBUTIONS[report.attribution]]
