"""What a card says a report was understood as: one line per field, in plain words."""

from collections.abc import Iterator, Sequence
from typing import Any

from data.evidence import ReportEvidence
from geo.corrections import Field
from geo.model import Attribution, DateBasis, Report, Resolution, When
from geo.wording import Text
from pages._language import say
from pages._sentences import why_words
from pages._words import (
    actor_names,
    count_words,
    number_words,
    place_words,
    radius_words,
    record_id_words,
    span_words,
    type_label,
)
from pages.texts import card as texts
from pages.texts import terms

Fact = dict[str, Any]


def when_badges(when: When | None) -> list[str]:
    """How exact the date is; that it is the day of the article where the text gives none."""
    if when is None:
        return []
    return [say(terms.DAY_OF_ARTICLE if when.basis is DateBasis.PUBLICATION else terms.TIME_PRECISIONS[when.precision])]


def facts(evidence: ReportEvidence) -> Iterator[Fact]:
    """The lines, each with what the machine had read where a person changed it."""
    report, machine = evidence.report, evidence.machine
    changed = set(evidence.review.corrected)
    if Field.EVENT_TYPE in changed:
        yield _fact(texts.WHAT, type_label(report.event_type), machine=type_label(machine.event_type))
    yield _where_fact(report.where, machine.where, is_changed=Field.PLACE in changed)
    yield _when_fact(report.when, evidence)
    if report.agents or report.targets or {Field.AGENTS, Field.TARGETS} & changed:
        was = (who_of(machine) or say(texts.NOBODY)) if {Field.AGENTS, Field.TARGETS} & changed else None
        yield _fact(texts.WHO, who_of(report) or say(texts.NOBODY_NAMED), _attribution(report), machine=was)
    for name, field, count, read in (
        (texts.KILLED, Field.KILLED, report.killed, machine.killed),
        (texts.INJURED, Field.INJURED, report.injured, machine.injured),
    ):
        if count or field in changed:
            was = (count_words(read) if read else say(terms.NO_NUMBER)) if field in changed else None
            yield _fact(name, count_words(count) if count else say(terms.NO_NUMBER), machine=was)
    if report.assertion != "reported":
        yield _fact(texts.TOLD_AS, say(terms.ASSERTIONS[report.assertion]))
    if evidence.outside:
        elsewhere = (say(texts.QUOTED_AS, words=words.text, kind=terms.KINDS[words.kind]) for words in evidence.outside)
        yield _fact(texts.ELSEWHERE, ", ".join(elsewhere), notes=[say(texts.READ_ELSEWHERE)])
    reasons = [why_words(reason.sentence) for reason in report.reasons]
    yield _fact(texts.CONFIDENCE, say(texts.OF_ONE, score=number_words(report.score, decimals=2)), notes=reasons)
    yield _fact(texts.REPORT, report.id)


def _where_fact(where: Resolution | None, machine: Resolution | None, *, is_changed: bool) -> Fact:
    was = place_words(machine) if is_changed else None
    if where is None:
        return _fact(texts.WHERE, say(terms.NO_PLACE), machine=was)
    notes = [why_words(reason.sentence) for reason in where.reasons]
    if where.place:
        notes.append(f"{radius_words(where.place.radius_km)} · {record_id_words(where.place.id)}")
    place = place_words(where)
    words = say(texts.UNDERSTOOD, words=machine.mention.surface, what=place) if machine else place
    return _fact(texts.WHERE, words, [say(terms.PRECISIONS[where.precision])], notes, machine=was)


def _when_fact(when: When | None, evidence: ReportEvidence) -> Fact:
    was = period_text(evidence.machine.when) if Field.DATE in evidence.review.corrected else None
    if when is None:
        return _fact(texts.WHEN, say(terms.NO_DATE), machine=was)
    read = period_text(when)
    if when.span:
        read = say(texts.UNDERSTOOD, words=when.span.of(evidence.article.text), what=read)
    notes = [say(terms.DATE_BASES[when.basis]), *(why_words(reason.sentence) for reason in when.reasons)]
    return _fact(texts.WHEN, read, notes=notes, machine=was)


def period_text(when: When | None) -> str:
    """The days of a period, also of one that goes on."""
    days = [day for day in (when.first, when.last) if day] if when else []
    if when is None or not days:
        return say(terms.NO_DATE)
    interval = span_words(days)
    return say(terms.STILL_GOING_ON, period=interval) if when.open_ended else interval


def _fact(
    name: Text, value: str, badges: Sequence[str] = (), notes: Sequence[str] = (), machine: str | None = None
) -> Fact:
    was = "" if machine is None else say(texts.MACHINE_READ, value=machine)
    return {"name": say(name), "value": value, "badges": list(badges), "notes": list(notes), "machine": was}


def who_of(report: Report) -> str:
    """Who acts on whom in a report."""
    return who_words(*([actor.name for actor in side] for side in (report.agents, report.targets)))


def who_words(agents: Sequence[str], targets: Sequence[str]) -> str:
    """Who acts on whom: "Russia → Islamic State"; "" when nobody is named."""
    acting, acted_on = actor_names(agents), actor_names(targets)
    return f"{acting or say(texts.NOT_SAID)} → {acted_on}" if acted_on else acting


def _attribution(report: Report) -> list[str]:
    return [] if report.attribution is Attribution.UNKNOWN else [say(terms.ATTRIBUTIONS[report.attribution])]
