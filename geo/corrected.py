"""The present state of an analysis: what the machine read, with what people decided put in its place.

The analysis itself is never changed. Records find their report by the offsets of their anchor, whatever the report is
called now; wider scopes find theirs by the words the machine read the field from. A record at the report itself counts
more than one for the article, and that more than one for every article; among equals the later one.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from geo.corrections import Anchor, Correction, Field, ReviewStatus, Scope
from geo.corrections_json import (
    People,
    dump,
    dump_actors,
    dump_people,
    dump_place,
    dump_when,
    load_actors,
    load_people,
    load_place,
    load_type,
    load_when,
)
from geo.model import (
    Analysis,
    Count,
    Doubt,
    EvidenceKind,
    GeoPrecision,
    GeoRole,
    Mention,
    MentionForm,
    Place,
    Reason,
    Report,
    Resolution,
    Span,
)
from geo.precision import precision_of

# How near a record was made to what it is applied to.
_AT_ITSELF, _IN_ARTICLE, _ANYWHERE = 2, 1, 0
# A record is at home in a report that shares its sentence and at least the words of the event or of the place.
_SAME_TRIGGER, _SAME_PLACE, _SAME_SENTENCE = 4, 2, 1
WORDS_SEPARATOR = "; "


class Applied(NamedTuple):
    """A record that decides a field of a report, and how near it was made: 2 at the report itself, 1, 0 anywhere."""

    nearness: int
    record: Correction


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What people did about one report: `by_field` are the records that decide its fields.

    `corrected` are the fields whose value is no longer the machine's. `reviewer`, `reviewed_at` (ISO 8601 in UTC) and
    `note` are those of the latest record made at the report itself.
    """

    status: ReviewStatus = ReviewStatus.MACHINE
    corrected: tuple[Field, ...] = ()
    by_field: Mapping[Field, Correction] | None = None
    reviewer: str | None = None
    reviewed_at: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """An analysis and its present state; `reviews` go with the reports of both, in their order.

    `at_home` says for records made in this article which report (by number) they belong to; those made at a report
    that is not read any more are missing there.
    """

    machine: Analysis
    present: Analysis
    reviews: tuple[Review, ...]
    at_home: Mapping[str, int]


_UNTOUCHED = Review()


def correct(machine: Analysis, in_force: Iterable[Correction]) -> Reviewed:
    """The present state of an analysis under the records in force (geo.corrections.replay), in any order."""
    records = sorted(in_force, key=lambda record: record.id)
    if not records:
        untouched = (_UNTOUCHED,) * len(machine.reports)
        return Reviewed(machine=machine, present=machine, reviews=untouched, at_home={})
    places = _placed(machine, records)
    resolutions = tuple(_resolved(found, places.get(found.mention.span)) for found in machine.resolutions)
    at_home = _at_home(machine, records)
    reports, reviews = [], []
    for number, report in enumerate(machine.reports):
        applied = _applied(number, report, machine, records, at_home)
        if report.where is not None and (mended := places.get(report.where.mention.span)):
            applied.setdefault(Field.PLACE, mended)
        present = _present(report, machine.article.text, applied)
        reports.append(present)
        reviews.append(_review(report, present, applied))
    return Reviewed(
        machine=machine,
        present=replace(machine, resolutions=resolutions, reports=tuple(reports)),
        reviews=tuple(reviews),
        at_home=at_home,
    )


# -- where a record belongs ----------------------------------------------------------------------------------------


def anchor_of(report: Report, article_id: str) -> Anchor:
    """Where a record about the report is made."""
    return Anchor(
        article_id=article_id,
        sentence=report.sentence,
        trigger=_evidence(report, EvidenceKind.TRIGGER),
        place=report.where.mention.span if report.where else None,
    )


def find_report(anchor: Anchor, reports: Sequence[Report]) -> int | None:
    """The number of the report a record with this anchor belongs to; None when none is read there any more."""
    best, found = _SAME_PLACE - 1, None
    for number, report in enumerate(reports):
        points = _likeness(anchor, report) if report.sentence.overlaps(anchor.sentence) else 0
        if points > best:
            best, found = points, number
    return found


def _likeness(anchor: Anchor, report: Report) -> int:
    here = anchor_of(report, anchor.article_id)
    points = _SAME_SENTENCE if here.sentence == anchor.sentence else 0
    if here.trigger == anchor.trigger:
        # an event without words of its own is known by its whole sentence
        points += _SAME_TRIGGER if anchor.trigger else _SAME_SENTENCE
    if here.place == anchor.place:
        points += _SAME_PLACE if anchor.place else 0
    return points


def _at_home(machine: Analysis, records: Iterable[Correction]) -> dict[str, int]:
    here = [record for record in records if record.anchor.article_id == machine.article.id]
    numbers = {record.anchor: find_report(record.anchor, machine.reports) for record in here}
    found = ((record.id, numbers[record.anchor]) for record in here)
    return {record_id: number for record_id, number in found if number is not None}


class Cue(NamedTuple):
    """The words a field was read from, and for a place the key it goes by; None without any."""

    words: str | None = None
    key: str | None = None


def cue_of(field: Field, report: Report, text: str) -> Cue:
    """What a record of a wider scope looks for, when it is made at this report."""
    if field is Field.PLACE:
        return place_cue(report.where.mention) if report.where else Cue()
    if field is Field.DATE:
        return Cue(_words(report.when.span, text) if report.when else None)
    if field in {Field.AGENTS, Field.TARGETS}:
        actors = report.agents if field is Field.AGENTS else report.targets
        words = [_words(actor.span, text) for actor in actors]
        return Cue(WORDS_SEPARATOR.join(word for word in words if word) or None)
    if field in {Field.KILLED, Field.INJURED}:
        count = report.killed if field is Field.KILLED else report.injured
        return Cue(_words(count.span, text) if count else None)
    if field in {Field.EVENT, Field.EVENT_TYPE}:
        return Cue(_words(_evidence(report, EvidenceKind.TRIGGER), text))
    return Cue()


def place_cue(mention: Mention) -> Cue:
    """What a record for a name looks for."""
    return Cue(mention.surface, mention.keys[0] if mention.keys else None)


def _words(span: Span | None, text: str) -> str | None:
    return " ".join(span.of(text).split()) or None if span else None


def _evidence(report: Report, kind: EvidenceKind) -> Span | None:
    return next((found.span for found in report.evidence if found.kind is kind), None)


def names_same(record: Correction, mention: Mention) -> bool:
    """Whether a record for a name speaks of this mention: the same words, or another form of the same name."""
    if record.words == mention.surface:
        return True
    return record.key is not None and record.key in mention.keys[:1]


def concerns(record: Correction, machine: Analysis) -> bool:
    """Whether a record changes anything an article says, while it is in force."""
    if record.anchor.article_id == machine.article.id:
        return True
    if record.field is Field.PLACE:
        mentions = (found.mention for found in machine.resolutions)
        return record.scope is Scope.EVERYWHERE and any(names_same(record, mention) for mention in mentions)
    return any(_reaches(record, report, machine.article.text, is_here=False) for report in machine.reports)


def _placed(machine: Analysis, records: Iterable[Correction]) -> dict[Span, Applied]:
    """The record that decides each mention that one speaks of, by the mention's span."""
    own = machine.article.id
    found: dict[Span, Applied] = {}
    for record in (record for record in records if record.field is Field.PLACE):
        is_here = record.anchor.article_id == own
        if record.scope is Scope.MENTION and not is_here:
            continue
        for resolution in machine.resolutions:
            nearness = _place_nearness(record, resolution.mention, is_here=is_here)
            if nearness is not None:
                _take(found, resolution.mention.span, Applied(nearness, record))
    return found


def _place_nearness(record: Correction, mention: Mention, *, is_here: bool) -> int | None:
    if is_here and record.anchor.place == mention.span:
        return _AT_ITSELF
    if record.scope is Scope.MENTION or (record.scope is Scope.ARTICLE and not is_here):
        return None
    if not names_same(record, mention):
        return None
    return _IN_ARTICLE if record.scope is Scope.ARTICLE else _ANYWHERE


def _take(found: dict[Span, Applied], key: Span, applied: Applied) -> None:
    if key not in found or found[key].nearness <= applied.nearness:
        found[key] = applied


def _applied(
    number: int, report: Report, machine: Analysis, records: Iterable[Correction], at_home: Mapping[str, int]
) -> dict[Field, Applied]:
    own, text = machine.article.id, machine.article.text
    found: dict[Field, Applied] = {}
    for record in records:
        if record.field is Field.SAME_EVENT:
            continue
        is_here = record.anchor.article_id == own
        nearness = None
        if is_here and at_home.get(record.id) == number:
            nearness = _AT_ITSELF
        elif record.field is not Field.PLACE and _reaches(record, report, text, is_here=is_here):
            nearness = _IN_ARTICLE if record.scope is Scope.ARTICLE else _ANYWHERE
        if nearness is not None and (record.field not in found or found[record.field].nearness <= nearness):
            found[record.field] = Applied(nearness, record)
    return found


def _reaches(record: Correction, report: Report, text: str, *, is_here: bool) -> bool:
    """Whether a record of a wider scope speaks of a report it was not made at."""
    if record.words is None or record.scope is Scope.MENTION or (record.scope is Scope.ARTICLE and not is_here):
        return False
    if record.field in {Field.EVENT, Field.EVENT_TYPE} and record.event_type is not report.event_type:
        return False
    words = cue_of(record.field, report, text).words
    return words is not None and words.casefold() == record.words.casefold()


# -- what it changes -----------------------------------------------------------------------------------------------


def _resolved(machine: Resolution, applied: Applied | None) -> Resolution:
    if applied is None:
        return machine
    return _with_place(machine, load_place(applied.record.new), applied.record)


def _with_place(machine: Resolution, place: Place | None, record: Correction) -> Resolution:
    read = machine.place
    if place is not None and read is not None and place.id == read.id:
        # the machine has come to the same place; its own record of it may be newer
        return replace(machine, score=1.0, doubt=None)
    said = "is no place" if place is None else f"means {place.name}"
    reason = Reason(feature="person", weight=1.0, sentence=f"{record.author} says that it {said}")
    return replace(
        machine,
        place=place,
        precision=precision_of(place, machine.mention) if place else GeoPrecision.UNRESOLVED,
        score=1.0 if place else 0.0,
        doubt=None if place else Doubt.NONE_OF_THESE,
        reasons=(reason,),
    )


def _present(report: Report, text: str, applied: Mapping[Field, Applied]) -> Report:
    for field, change in _CHANGES.items():
        if field in applied:
            report = change(report, applied[field].record, text)
    return report


def _change_place(report: Report, record: Correction, text: str) -> Report:
    place = load_place(record.new)
    if report.where is not None:
        return replace(report, where=_with_place(report.where, place, record))
    if place is None:
        return report
    # the text names none: the place stands on the words of the event
    span = _evidence(report, EvidenceKind.TRIGGER) or report.sentence
    mention = Mention(
        span=span, surface=span.of(text), form=MentionForm.NAME, role=GeoRole.EVENT, accepted=True, keys=(), score=1.0
    )
    bare = Resolution(mention=mention, place=None, precision=GeoPrecision.UNRESOLVED, score=0.0)
    return replace(report, where=_with_place(bare, place, record))


def _change_date(report: Report, record: Correction, _: str) -> Report:
    when = load_when(record.new)
    read = report.when
    if when is None or (read is not None and dump_when(read) == record.new):
        return replace(report, when=when and read)
    reason = Reason(feature="person", weight=1.0, sentence=f"{record.author} set the date")
    return replace(report, when=replace(when, span=read.span if read else None, reasons=(reason,)))


def _change_type(report: Report, record: Correction, _: str) -> Report:
    return replace(report, event_type=load_type(record.new))


def _change_agents(report: Report, record: Correction, _: str) -> Report:
    read = {actor.id: actor.span for actor in report.agents}
    return replace(report, agents=tuple(replace(actor, span=read.get(actor.id)) for actor in load_actors(record.new)))


def _change_targets(report: Report, record: Correction, _: str) -> Report:
    read = {actor.id: actor.span for actor in report.targets}
    return replace(report, targets=tuple(replace(actor, span=read.get(actor.id)) for actor in load_actors(record.new)))


def _change_killed(report: Report, record: Correction, _: str) -> Report:
    return replace(report, killed=_count(load_people(record.new), report.killed, report.sentence))


def _change_injured(report: Report, record: Correction, _: str) -> Report:
    return replace(report, injured=_count(load_people(record.new), report.injured, report.sentence))


def _count(people: People | None, read: Count | None, sentence: Span) -> Count | None:
    if people is None:
        return None
    return Count(low=people[0], high=people[1], span=read.span if read else sentence)


_CHANGES: Mapping[Field, Callable[[Report, Correction, str], Report]] = {
    Field.PLACE: _change_place,
    Field.DATE: _change_date,
    Field.EVENT_TYPE: _change_type,
    Field.AGENTS: _change_agents,
    Field.TARGETS: _change_targets,
    Field.KILLED: _change_killed,
    Field.INJURED: _change_injured,
}


# -- what it comes to ----------------------------------------------------------------------------------------------


def value_of(field: Field, report: Report) -> str:
    """The present value of a field as JSON, to be compared and recorded."""
    return facts_text(report) if field is Field.REVIEW else _VALUES[field](report)


def _people(count: Count | None) -> People | None:
    return (count.low, count.high) if count else None


_VALUES: Mapping[Field, Callable[[Report], str]] = {
    Field.PLACE: lambda report: dump_place(report.where.place if report.where else None),
    Field.DATE: lambda report: dump_when(report.when),
    Field.EVENT_TYPE: lambda report: dump(report.event_type.value),
    Field.AGENTS: lambda report: dump_actors(report.agents),
    Field.TARGETS: lambda report: dump_actors(report.targets),
    Field.KILLED: lambda report: dump_people(_people(report.killed)),
    Field.INJURED: lambda report: dump_people(_people(report.injured)),
    Field.EVENT: lambda _: "null",
    Field.SAME_EVENT: lambda _: "null",
}


def facts_text(report: Report) -> str:
    """What somebody who confirms the report confirms, as JSON."""
    when, place = report.when, report.where.place if report.where else None
    days = [when.first and when.first.isoformat(), when.last and when.last.isoformat()] if when else [None, None]
    sides = [[actor.id for actor in side] for side in (report.agents, report.targets)]
    numbers = [list(_people(count) or (None, None)) for count in (report.killed, report.injured)]
    return dump([report.event_type.value, place.id if place else None, *days, *sides, *numbers])


def _review(machine: Report, present: Report, applied: Mapping[Field, Applied]) -> Review:
    if not applied:
        return _UNTOUCHED
    corrected = tuple(
        field for field in _CHANGES if field in applied and value_of(field, machine) != value_of(field, present)
    )
    own = [item.record for item in applied.values() if item.nearness == _AT_ITSELF]
    latest = max(own or [item.record for item in applied.values()], key=lambda record: record.id)
    return Review(
        status=_status(present, applied, corrected),
        corrected=corrected,
        by_field={field: item.record for field, item in applied.items()},
        reviewer=latest.author,
        reviewed_at=latest.made_at,
        note=latest.reason or None,
    )


def _status(present: Report, applied: Mapping[Field, Applied], corrected: Sequence[Field]) -> ReviewStatus:
    if Field.EVENT in applied:
        return ReviewStatus.REJECTED
    own = {field: item.record for field, item in applied.items() if item.nearness == _AT_ITSELF}
    confirmed = own.pop(Field.REVIEW, None)
    if confirmed is not None and confirmed.new == facts_text(present):
        return ReviewStatus.CONFIRMED
    last_own = max((record.id for record in own.values()), default="")
    if confirmed is not None and last_own < confirmed.id:
        # what was confirmed is not what is read now
        return ReviewStatus.NEEDS_REVIEW
    if own:
        return ReviewStatus.CORRECTED
    return ReviewStatus.NEEDS_REVIEW if corrected else ReviewStatus.MACHINE
