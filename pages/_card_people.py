"""What a card says of people and of other articles: status, buttons, decisions so far, other reports of the event."""

import json
from typing import Any

from data.evidence import ReportEvidence
from data.store.incidents import IncidentReport
from data.store.records import Filed
from geo.corrected import Review
from geo.corrections import Correction, Field, ReviewStatus, Standing
from geo.corrections_json import load_actors, load_people, load_place, load_type, load_when
from geo.maps.type_words import type_label
from geo.model import StatedRange
from pages._card_facts import period_text
from pages._words import FIELDS, NO_PLACE, SCOPES, STATUSES, numbered, people_words, period_words, place_name

STANDINGS = {
    Standing.IN_FORCE: "",
    Standing.REPLACED: "replaced by a later decision",
    Standing.UNDONE: "taken back",
    Standing.CONFLICT: "not in force: made without knowing of the decision before it",
    Standing.UNDO: "",
}


def status_line(review: Review) -> dict[str, str]:
    """How far people have looked at it, in words, and the status itself for its colour."""
    words = STATUSES[review.status]
    if review.reviewer and review.status is not ReviewStatus.MACHINE:
        words += f" · {review.reviewer}, {(review.reviewed_at or '')[:10]}"
    return {"status": review.status.value, "words": words}


def actions(evidence: ReportEvidence) -> list[dict[str, str]]:
    """The buttons of the card: id, label and key."""
    if evidence.review.status is ReviewStatus.REJECTED:
        return [{"id": "restore", "label": "It is an event"}]
    found = [{"id": "correct", "label": "Correct"}]
    if evidence.review.status is not ReviewStatus.CONFIRMED:
        found.append({"id": "confirm", "label": "Confirm"})
    found.append({"id": "reject", "label": "No event"})
    if evidence.incident is not None:
        found.append({"id": "compare", "label": "Same event?"})
    return found


# -- decisions so far ------------------------------------------------------------------------------------------------


def decisions(evidence: ReportEvidence) -> list[dict[str, Any]]:
    """Everything people decided about the report, the latest first."""
    return [decision_line(filed) for filed in reversed(evidence.records)]


def decision_line(filed: Filed) -> dict[str, Any]:
    """One decision: what, who and when, why, what became of it, and whether it can be taken back."""
    record = filed.record
    head = f"Taken back: {FIELDS[record.field].lower()}" if record.undoes else decision_words(record)
    who = f"{record.author}, {record.made_at[:16].replace('T', ' ')} UTC"
    reach = "" if record.undoes or record.scope == "mention" else f" · {SCOPES[record.scope]}"
    return {
        "id": record.id,
        "what": head,
        "who": who + reach,
        "reason": record.reason,
        "standing": STANDINGS[filed.standing],
        "undo": filed.standing in {Standing.IN_FORCE, Standing.CONFLICT},
    }


def decision_words(record: Correction) -> str:
    """What a decision says: "Place: Homs, Syria → Homs, Libya"."""
    if record.field is Field.REVIEW:
        return "Confirmed"
    if record.field is Field.EVENT:
        return "Rejected: no event"
    if record.field is Field.SAME_EVENT:
        return {"same": "One event with another report", "different": "Another event than another report"}.get(
            json.loads(record.new), "Not sure whether another report tells the same"
        )
    return f"{FIELDS[record.field]}: {value_words(record.field, record.old)} → {value_words(record.field, record.new)}"


def value_words(field: Field, text: str) -> str:
    """A recorded value."""
    if field is Field.PLACE:
        place = load_place(text)
        return place_name(place) if place else NO_PLACE
    if field is Field.DATE:
        return period_text(load_when(text))
    if field is Field.EVENT_TYPE:
        return type_label(load_type(text))
    if field in {Field.AGENTS, Field.TARGETS}:
        return ", ".join(actor.name for actor in load_actors(text)) or "nobody"
    people = load_people(text)
    return people_words(*people) if people else "no number"


# -- other articles --------------------------------------------------------------------------------------------------


def told_elsewhere(evidence: ReportEvidence) -> dict[str, Any] | None:
    """Other articles' reports of the event side by side; None when there are none, nor an episode around it."""
    incident = evidence.incident
    if incident is None or not (evidence.elsewhere or evidence.episodes):
        return None
    return {
        "title": _told_title(evidence),
        "conflicts": [
            line for line in (_conflict("killed", incident.killed), _conflict("injured", incident.injured)) if line
        ],
        "reports": [_told_report(told) for told in evidence.elsewhere],
        "episodes": [_told_report(told) for told in evidence.episodes],
    }


def _told_title(evidence: ReportEvidence) -> str:
    if not evidence.elsewhere:
        return "Part of something longer"
    articles = len({told.article_id for told in evidence.elsewhere})
    return f"{numbered(articles, 'other article')} on this event"


def _conflict(name: str, stated: StatedRange | None) -> str:
    if stated is None or not stated.is_conflict:
        return ""
    numbers = ", ".join(
        f"{people_words(number.low, number.high)} ({numbered(len(number.report_ids), 'report')})"
        for number in stated.numbers
    )
    return f"They disagree on the {name}: {numbers}."


def _told_report(told: IncidentReport) -> dict[str, str]:
    numbers = [
        f"{people_words(low, high)} {name}"
        for name, low, high in (
            ("killed", told.killed_low, told.killed_high),
            ("injured", told.injured_low, told.injured_high),
        )
        if people_words(low, high)
    ]
    return {
        "id": told.event_id,
        "source": told.source or told.title or "unknown source",
        "date": period_words(told.date_start, told.date_end),
        "place": told.location or NO_PLACE,
        "numbers": ", ".join(numbers) or "no number",
        "quote": told.sentence,
        "lang": told.language,
        "type": type_label(told.event_type),
    }
