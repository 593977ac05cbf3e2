"""What a card says of people and of other articles: status, buttons, decisions so far, other reports of the event."""

import json
from typing import Any

from data.evidence import ReportEvidence
from data.store.incidents import IncidentReport
from data.store.records import Filed
from geo.corrections import Correction, Field, ReviewStatus, Standing
from geo.corrections_json import load_actors, load_people, load_place, load_type, load_when
from geo.model import StatedRange
from geo.query import source_of
from geo.wording import Text
from pages._card_facts import period_text
from pages._language import say
from pages._words import (
    actor_names,
    apart,
    full_name,
    people_words,
    period_words,
    recorded_day,
    shown_place,
    type_label,
)
from pages.texts import card as texts
from pages.texts import terms, view


def status_line(evidence: ReportEvidence) -> dict[str, Any]:
    """How far people have looked at it, in words, the status itself for its colour, and the decision that an undo here
    takes back."""
    review = evidence.review
    words = say(terms.STATUSES[review.status])
    if review.reviewer and review.status is not ReviewStatus.MACHINE:
        words += f" · {apart(review.reviewer)}, {recorded_day(review.reviewed_at or '')}"
    return {"status": review.status.value, "words": words, "undo": _last_own(evidence)}


def _last_own(evidence: ReportEvidence) -> dict[str, str] | None:
    """The last decision in force that was made at the report itself; None when there is none."""
    own = [
        filed.record
        for filed in evidence.records
        if filed.standing is Standing.IN_FORCE and filed.report_id == evidence.report.id and not filed.record.undoes
    ]
    return {"id": own[-1].id, "what": decision_words(own[-1])} if own else None


def actions(evidence: ReportEvidence) -> list[dict[str, str]]:
    """The buttons of the card: id, label and key."""
    if evidence.review.status is ReviewStatus.REJECTED:
        return [{"id": "restore", "label": say(texts.RESTORE)}]
    found = [{"id": "correct", "label": say(texts.CORRECT)}]
    if evidence.review.status is not ReviewStatus.CONFIRMED:
        found.append({"id": "confirm", "label": say(texts.CONFIRM)})
    found.append({"id": "reject", "label": say(texts.REJECT)})
    if evidence.incident is not None:
        found.append({"id": "compare", "label": say(texts.COMPARE)})
    return found


# -- decisions so far ------------------------------------------------------------------------------------------------


def decisions(evidence: ReportEvidence) -> list[dict[str, Any]]:
    """Everything people decided about the report, the latest first."""
    return [decision_line(filed) for filed in reversed(evidence.records)]


def decision_line(filed: Filed) -> dict[str, Any]:
    """One decision: what, who and when, why, what became of it, and whether it can be taken back."""
    record = filed.record
    head = say(texts.TAKEN_BACK, field=terms.FIELDS[record.field]) if record.undoes else decision_words(record)
    who = f"{apart(record.author)}, {recorded_day(record.made_at)}, {record.made_at[11:16]} UTC"
    reach = "" if record.undoes or record.scope == "mention" else f" · {say(terms.SCOPES[record.scope])}"
    return {
        "id": record.id,
        "what": head,
        "who": who + reach,
        "reason": record.reason,
        "standing": say(terms.STANDINGS[filed.standing]) if filed.standing in terms.STANDINGS else "",
        "undo": filed.standing in {Standing.IN_FORCE, Standing.CONFLICT},
    }


def decision_words(record: Correction) -> str:
    """What a decision says: "Place: Homs, Syria → Homs, Libya"."""
    if record.field is Field.REVIEW:
        return say(texts.CONFIRMED)
    if record.field is Field.EVENT:
        return say(texts.REJECTED)
    if record.field is Field.SAME_EVENT:
        verdicts = {"same": texts.SAME, "different": texts.DIFFERENT}
        return say(verdicts.get(json.loads(record.new), texts.UNSURE))
    old, new = (value_words(record.field, value) for value in (record.old, record.new))
    return f"{say(terms.FIELDS[record.field])}: {old} → {new}"


def value_words(field: Field, text: str) -> str:
    """A recorded value."""
    if field is Field.PLACE:
        place = load_place(text)
        return full_name(place) if place else say(terms.NO_PLACE)
    if field is Field.DATE:
        return period_text(load_when(text))
    if field is Field.EVENT_TYPE:
        return type_label(load_type(text))
    if field in {Field.AGENTS, Field.TARGETS}:
        return actor_names(actor.name for actor in load_actors(text)) or say(texts.NOBODY)
    people = load_people(text)
    return people_words(*people) if people else say(terms.NO_NUMBER)


# -- other articles --------------------------------------------------------------------------------------------------


def told_elsewhere(evidence: ReportEvidence) -> dict[str, Any] | None:
    """Other articles' reports of the event side by side; None when there are none, nor an episode around it."""
    incident = evidence.incident
    if incident is None or not (evidence.elsewhere or evidence.episodes):
        return None
    # they speak of one happening
    place = evidence.report.where.place if evidence.report.where else None
    country = place.country if place else None
    return {
        "title": _told_title(evidence),
        "conflicts": [
            line
            for line in (
                _conflict(texts.KILLED_DIFFER, incident.killed),
                _conflict(texts.INJURED_DIFFER, incident.injured),
            )
            if line
        ],
        "reports": [_told_report(told, country) for told in evidence.elsewhere],
        "episodes": [_told_report(told, country) for told in evidence.episodes],
    }


def _told_title(evidence: ReportEvidence) -> str:
    if not evidence.elsewhere:
        return say(texts.PART_OF_LONGER)
    # an article that names no source speaks for itself
    sources = {told.source or told.article_id for told in evidence.elsewhere}
    sources.add(source_of(evidence.article) or evidence.article.id)
    reports = say(view.REPORTS, n=len(evidence.elsewhere) + 1)
    return say(texts.TOLD_BY, reports=reports, sources=say(texts.SOURCES, n=len(sources)))


def _conflict(differ: Text, stated: StatedRange | None) -> str:
    if stated is None or not stated.is_conflict:
        return ""
    numbers = ", ".join(
        say(texts.IN_REPORTS, n=len(number.report_ids), people=people_words(number.low, number.high))
        for number in stated.numbers
    )
    return say(differ, numbers=numbers)


def _told_report(told: IncidentReport, country: str | None) -> dict[str, str]:
    numbers = [
        say(text, people=people_words(low, high), n=low if high is None else high)
        for text, low, high in (
            (texts.N_KILLED, told.killed_low, told.killed_high),
            (texts.N_INJURED, told.injured_low, told.injured_high),
        )
        if people_words(low, high)
    ]
    return {
        "id": told.event_id,
        "source": told.source or told.title or say(texts.UNKNOWN_SOURCE),
        "date": period_words(told.date_start, told.date_end),
        "place": shown_place(told.location, country) if told.location else say(terms.NO_PLACE),
        "numbers": ", ".join(numbers) or say(terms.NO_NUMBER),
        "quote": told.sentence,
        "lang": told.language,
        "type": type_label(told.event_type),
    }
