"""What people decided about the machine's reading: records that are only ever added, and what follows from them.

A record is made at one report of one article (its anchor: offsets into a text known by its digest, which survive any
new analysis) and says for one field what was read and what is right. Records of one anchor and field form a chain; the
last one that was made in knowledge of the one before is in force. Who did not know of it has not lost their record: it
is a conflict until somebody decides. An undo is a record, too, and can be undone.

`replay` depends on the set of records only, never on the order in which they arrived.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from geo.model import EventType, Span


class Field(StrEnum):
    """What of a report a record speaks of."""

    PLACE = "place"
    DATE = "date"
    EVENT_TYPE = "event_type"
    AGENTS = "agents"
    TARGETS = "targets"
    KILLED = "killed"
    INJURED = "injured"
    EVENT = "event"
    REVIEW = "review"
    SAME_EVENT = "same_event"


class Scope(StrEnum):
    """How far a record reaches: its own report, the same words in its article, or the same words in every article."""

    MENTION = "mention"
    ARTICLE = "article"
    EVERYWHERE = "everywhere"


class Standing(StrEnum):
    """What became of a record."""

    IN_FORCE = "in_force"
    REPLACED = "replaced"
    UNDONE = "undone"
    CONFLICT = "conflict"
    UNDO = "undo"


class ReviewStatus(StrEnum):
    """How far people have looked at a report (docs/vocabulary.md)."""

    MACHINE = "machine"
    NEEDS_REVIEW = "needs_review"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"


class SameEvent(StrEnum):
    """What a person says of two reports."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


# What a record can reach beyond its report. Relative dates and numbers mean something else in every article.
SCOPES: Mapping[Field, tuple[Scope, ...]] = MappingProxyType(
    {
        Field.PLACE: tuple(Scope),
        Field.DATE: (Scope.MENTION, Scope.ARTICLE),
        Field.EVENT_TYPE: tuple(Scope),
        Field.AGENTS: tuple(Scope),
        Field.TARGETS: tuple(Scope),
        Field.KILLED: (Scope.MENTION, Scope.ARTICLE),
        Field.INJURED: (Scope.MENTION, Scope.ARTICLE),
        Field.EVENT: tuple(Scope),
        Field.REVIEW: (Scope.MENTION,),
        Field.SAME_EVENT: (Scope.MENTION,),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Where a record was made: a report's sentence and in it the words of the event and of the place.

    For a name that stands in no report, `sentence` is the name's own span.
    """

    article_id: str
    sentence: Span
    trigger: Span | None = None
    place: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One decision of one person. `old` and `new` are JSON texts (geo.corrections_json).

    `id` begins with the moment it was made, so ids sort by time. `words` are those the machine read the field from and
    `key` is the gazetteer key of a place name: what a wider scope looks for. `event_type` is the type the machine had
    given the report. `based_on` is the record in force when the person looked. `other` is the second report of a
    decision on two. A record with `undoes` takes that record back.
    """

    id: str
    made_at: str
    author: str
    field: Field
    scope: Scope
    anchor: Anchor
    old: str
    new: str
    words: str | None = None
    key: str | None = None
    event_type: EventType | None = None
    reason: str = ""
    based_on: str | None = None
    undoes: str | None = None
    other: Anchor | None = None

    @property
    def target(self) -> tuple[Field, frozenset[Anchor]]:
        """What it decides on: records with the same target form a chain."""
        return self.field, frozenset({self.anchor} if self.other is None else {self.anchor, self.other})


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """The present state of a set of records: those in force by id, and what became of each."""

    in_force: tuple[Correction, ...]
    standings: Mapping[str, Standing]


def replay(records: Iterable[Correction]) -> Replay:
    """What follows from the records. A record that came twice counts once."""
    ordered = sorted({record.id: record for record in records}.values(), key=lambda record: record.id)
    by_id = {record.id: record for record in ordered}
    undone = _undone(ordered)
    heads: dict[tuple[Field, frozenset[Anchor]], Correction] = {}
    passed_over: list[Correction] = []
    standings: dict[str, Standing] = {}
    for record in ordered:
        if record.undoes is not None:
            standings[record.id] = Standing.UNDONE if record.id in undone else Standing.UNDO
        elif record.id in undone:
            standings[record.id] = Standing.UNDONE
        elif _knew(record, heads.get(record.target), by_id, undone):
            if before := heads.get(record.target):
                standings[before.id] = Standing.REPLACED
            heads[record.target] = record
            standings[record.id] = Standing.IN_FORCE
        else:
            passed_over.append(record)
    for record in passed_over:
        # whoever decided later knew of both
        is_open = heads[record.target].id < record.id
        standings[record.id] = Standing.CONFLICT if is_open else Standing.REPLACED
    in_force = sorted(heads.values(), key=lambda record: record.id)
    return Replay(in_force=tuple(in_force), standings=MappingProxyType(standings))


def _undone(ordered: list[Correction]) -> set[str]:
    undone: set[str] = set()
    for record in reversed(ordered):
        if record.undoes is not None and record.id not in undone and record.undoes < record.id:
            undone.add(record.undoes)
    return undone


def _knew(record: Correction, head: Correction | None, by_id: Mapping[str, Correction], undone: set[str]) -> bool:
    """Whether the record was made in knowledge of the head, or says the same."""
    if head is None or (record.new, record.scope) == (head.new, head.scope):
        return True
    base = record.based_on
    # what was taken back stands for what it was based on
    while base is not None and base in undone and base in by_id and (by_id[base].based_on or "") < base:
        base = by_id[base].based_on
    return base == head.id


def undo_of(record: Correction, *, author: str, made_at: str, reason: str = "") -> Correction:
    """The record that takes `record` back (an undo: that restores what it took back); its id is still to be given."""
    return replace(
        record, id="", made_at=made_at, author=author, old=record.new, new=record.old, reason=reason, based_on=None,
        undoes=record.id,
    )  # fmt: skip
