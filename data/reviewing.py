"""What people decide about reports: made, taken back, looked up, written to a file and read from one."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pandas as pd

from data.alike import Alike, most_alike, near_reports
from data.pairs import Compared, Pair, decided_pairs, likely_pairs, nearly_one
from data.review_queue import MOST_ITEMS, Queue, make_queue
from data.store.corrections import Kept
from data.store.records import Filed, moment_text
from data.store.store import Store
from data.unresolved import name_key
from geo.corrected import Reviewed, anchor_of, cue_of, place_cue, value_of
from geo.corrections import SCOPES, Anchor, Correction, Field, SameEvent, Scope, Standing, replay, undo_of
from geo.corrections_json import MAX_NAME, MAX_REASON, REJECTED, dump, dump_place, dump_value, load_record
from geo.errors import CorrectionError
from geo.model import Actor, Article, EventType, Mention, Place, PlaceKind, Report, When
from geo.names import strict_key
from geo.typed_dates import read_typed_date

# What a field can be set to.
Value = Place | When | EventType | tuple[Actor, ...] | tuple[int | None, int | None] | None
# Places that bear a name, best first.
FindPlaces = Callable[[str], Sequence[Place]]

_POSITION = re.compile(r"\s*(-?\d{1,2}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*", re.ASCII)
# A clock may be this much ahead of ours before a record counts as made in the future.
_AHEAD = timedelta(days=1)
_MOST_PLACES = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who decides, why, and the id of the last record they had seen ("" for none)."""

    name: str
    reason: str = ""
    seen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What became of a file of corrections: records that were new, those that were there, lines left out and why."""

    n_new: int
    n_known: int
    left_out: tuple[str, ...]


class Reviewing:
    """The decisions of a workspace. Safe to share between threads; every method may raise StoreError."""

    def __init__(
        self, store: Store, reports: Callable[[], pd.DataFrame], find_places: FindPlaces | None = None
    ) -> None:
        self._store = store
        self._reports = reports
        self._find_places = find_places or (lambda _: ())
        self._compared: tuple[pd.DataFrame, Sequence[Compared]] | None = None

    # -- deciding --------------------------------------------------------------------------------------------------

    def correct(self, event_id: str, field: Field, value: Value, person: Person, scope: Scope = Scope.MENTION) -> Kept:
        """Set a field of a report. Raises CorrectionError when the report is gone or the words do not do."""
        return self._decide(event_id, field, dump_value(field, value), person, scope)

    def reject(self, event_id: str, person: Person, scope: Scope = Scope.MENTION) -> Kept:
        """Say that the report tells of no event. Raises CorrectionError."""
        return self._decide(event_id, Field.EVENT, dump(REJECTED), person, scope)

    def confirm(self, event_id: str, person: Person) -> Kept:
        """Say that everything the report states now is right. Raises CorrectionError."""
        return self._decide(event_id, Field.REVIEW, None, person, Scope.MENTION)

    def compare(self, event_id: str, other_id: str, verdict: SameEvent, person: Person) -> Kept:
        """Say whether two reports tell of one happening. Raises CorrectionError."""
        one, two = sorted((self._anchor(event_id), self._anchor(other_id)), key=repr)
        if one == two:
            raise CorrectionError("These two are one report.")
        record = Correction(
            id="",
            made_at=_now(),
            author=_author(person),
            field=Field.SAME_EVENT,
            scope=Scope.MENTION,
            anchor=one,
            other=two,
            old=dump(None),
            new=dump(verdict.value),
            reason=_reason(person),
        )
        return self._store.corrections.add(self._based(record, person.seen), seen=person.seen)

    def name(self, key: str, place: Place | None, person: Person) -> Kept:
        """Say which place an unresolved name means in every article; `key` is its own. Raises CorrectionError."""
        article_id, mention = self.find_name(key)
        cue = place_cue(mention)
        record = Correction(
            id="",
            made_at=_now(),
            author=_author(person),
            field=Field.PLACE,
            scope=Scope.EVERYWHERE,
            anchor=Anchor(article_id=article_id, sentence=mention.span, place=mention.span),
            words=cue.words,
            key=cue.key,
            old=dump(None),
            new=dump_place(place),
            reason=_reason(person),
        )
        return self._store.corrections.add(self._based(record, person.seen), seen=person.seen)

    def undo(self, record_id: str, person: Person) -> Kept:
        """Take a record back. Raises CorrectionError when there is none."""
        record = self._store.corrections.record(record_id)
        if record is None:
            raise CorrectionError("This decision is not in the store any more.")
        back = undo_of(record, author=_author(person), made_at=_now(), reason=_reason(person))
        return self._store.corrections.add(back, seen=person.seen)

    def _decide(self, event_id: str, field: Field, new: str | None, person: Person, scope: Scope) -> Kept:
        if scope not in SCOPES[field]:
            reaches = " or ".join(one.value for one in SCOPES[field])
            raise CorrectionError(f"This decision cannot hold for “{scope}”, only for {reaches}.")
        reviewed, number = self._find(event_id)
        machine, present = reviewed.machine.reports[number], reviewed.present.reports[number]
        cue = cue_of(field, machine, reviewed.machine.article.text)
        if scope is not Scope.MENTION and cue.words is None:
            raise CorrectionError("The text has no words for this that could be looked for elsewhere.")
        record = Correction(
            id="",
            made_at=_now(),
            author=_author(person),
            field=field,
            scope=scope,
            anchor=self._home(reviewed, number, field),
            old=value_of(field, present),
            new=value_of(field, present) if new is None else new,
            words=cue.words,
            key=cue.key,
            event_type=machine.event_type,
            reason=_reason(person),
        )
        return self._store.corrections.add(self._based(record, person.seen), seen=person.seen)

    def _home(self, reviewed: Reviewed, number: int, field: Field) -> Anchor:
        """The anchor of a record: that of the one it follows, else the report's own."""
        article_id = reviewed.machine.article.id
        here = anchor_of(reviewed.machine.reports[number], article_id)
        before = [
            filed.record
            for filed in self._store.corrections.of_article(article_id)
            if filed.record.field is field and filed.report_id == reviewed.machine.reports[number].id
        ]
        own = [record.anchor for record in before if record.anchor.article_id == article_id]
        return own[-1] if own else here

    def _based(self, record: Correction, seen: str) -> Correction:
        """The record with the one that its maker saw in force."""
        known = [
            filed.record
            for filed in self._store.corrections.of_article(record.anchor.article_id)
            if filed.record.id <= seen
        ]
        before = next((one for one in replay(known).in_force if one.target == record.target), None)
        return replace(record, based_on=before.id if before else None)

    def _anchor(self, event_id: str) -> Anchor:
        reviewed, number = self._find(event_id)
        return anchor_of(reviewed.machine.reports[number], reviewed.machine.article.id)

    def _find(self, event_id: str) -> tuple[Reviewed, int]:
        article_id = self._store.article_of_report(event_id)
        reviewed = self._store.corrections.reviewed(article_id) if article_id else None
        numbers = [number for number, report in enumerate(_reports(reviewed)) if report.id == event_id]
        if reviewed is None or not numbers:
            raise CorrectionError("This event is not in the store any more: its article was deleted or read again.")
        return reviewed, numbers[0]

    def find_name(self, key: str) -> tuple[str, Mention]:
        """An article that has an unresolved name, and its first mention there. Raises CorrectionError when none has."""
        for analysis in self._store.analyses_with(key):
            for found in analysis.resolutions:
                if found.place is None and name_key(found.mention) == key:
                    return analysis.article.id, found.mention
        raise CorrectionError("No article has this name any more.")

    # -- looking up ------------------------------------------------------------------------------------------------

    def conflicts(self) -> tuple[Filed, ...]:
        """Records made without knowledge of another one, which wait for somebody to decide."""
        return self._store.corrections.standing(Standing.CONFLICT)

    def named_everywhere(self) -> frozenset[str]:
        """The keys of names for which somebody decided everywhere what they mean."""
        records = (filed.record for filed in self._store.corrections.standing(Standing.IN_FORCE))
        return frozenset(
            record.key or strict_key(record.words or "")
            for record in records
            if record.field is Field.PLACE and record.scope is Scope.EVERYWHERE
        )

    def records(self) -> tuple[Filed, ...]:
        """Every record with what became of it, oldest first."""
        return self._store.corrections.all()

    def queue(self) -> Queue:
        """What a look is most worth at, and how much has been looked at."""
        return make_queue(self._store.doubted(MOST_ITEMS), self._reports())

    def alike(self, event_id: str) -> tuple[Alike, ...]:
        """Reports of other incidents that may tell the same happening, the most alike first."""
        others = near_reports(self._reports(), event_id)
        return most_alike(self._store.compare_reports(event_id, others))

    def beside(self, event_id: str, others: Sequence[str]) -> tuple[Alike, ...]:
        """Those of the other reports that can be compared with the report, the most alike first; few at most."""
        return most_alike(self._store.compare_reports(event_id, others))

    def pairs(self) -> tuple[Pair, ...]:
        """Pairs of reports that were not taken for one happening and nearly were, the most alike first.

        Looked for among the reports that came in last, once for each change of the store.
        """
        reports = self._reports()
        if self._compared is None or self._compared[0] is not reports:
            self._compared = reports, self._store.compare_pairs(likely_pairs(reports))
        return nearly_one(self._compared[1], decided_pairs(self._store.corrections.standing(Standing.IN_FORCE)))

    def read_date(self, text: str, article: Article, language: str = "en") -> When | None:
        """The period that a speaker of the language typed, also read in the article's and English; None for none."""
        return read_typed_date(text, (language, article.language, "en"), article.published)

    def find_places(self, name: str) -> tuple[Place, ...]:
        """Places of a name, best first; for "36.2, 37.16" the spot itself."""
        if position := _POSITION.fullmatch(name):
            lat, lon = float(position[1]), float(position[2])
            if abs(lat) <= 90 and abs(lon) <= 180:
                spot = f"{lat:.5f}, {lon:.5f}"
                return (Place(id=f"user:{spot}", name=spot, lat=lat, lon=lon, kind=PlaceKind.FACILITY),)
        return tuple(self._find_places(name))[:_MOST_PLACES]

    # -- files -----------------------------------------------------------------------------------------------------

    def export(self) -> bytes:
        """Every record, one JSON line each, by id: the same records make the same file."""
        return "".join(f"{line}\n" for line in self._store.corrections.lines()).encode()

    def import_file(self, content: bytes) -> Imported:
        """Keep the records of a file that are not here yet; lines that are none are left out and told."""
        latest = _moment(datetime.now(UTC) + _AHEAD)
        records, left_out = [], []
        for number, line in enumerate(content.decode("utf-8-sig", "replace").split("\n"), start=1):
            if not line.strip():
                continue
            try:
                record = load_record(line)
                if record.made_at > latest:
                    raise ValueError("was made in the future")
            except ValueError as error:
                left_out.append(f"Line {number} {error}.")
            else:
                records.append(record)
        n_new = self._store.corrections.add_all(records)
        known = len({record.id for record in records}) - n_new
        return Imported(n_new=n_new, n_known=known, left_out=tuple(left_out))


def _reports(reviewed: Reviewed | None) -> tuple[Report, ...]:
    return reviewed.machine.reports if reviewed else ()


def _author(person: Person) -> str:
    name = " ".join(person.name.split())
    if not name:
        raise CorrectionError("Say who you are first: every decision is kept with the name of who made it.")
    return name[:MAX_NAME]


def _reason(person: Person) -> str:
    reason = person.reason.strip()
    if len(reason) > MAX_REASON:
        raise CorrectionError(f"The reason is too long: at most {MAX_REASON:,} characters are kept.")
    return reason


def _now() -> str:
    return _moment(datetime.now(UTC))


def _moment(moment: datetime) -> str:
    return moment_text(moment)
