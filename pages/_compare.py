"""The dialog "Same event?": a report beside others that tell the same, or may."""

import streamlit as st

from data.evidence import ReportEvidence
from data.reviewing import Person
from data.store.incidents import IncidentReport
from data.workspace import Workspace
from geo.corrections import SameEvent
from geo.errors import CorrectionError
from geo.maps.type_words import type_label
from geo.model import Reason
from pages._card_facts import period_text
from pages._deciding import ask_editor, notice, remember_editor, said, seen_of
from pages._words import NO_PLACE, count_words, people_words, period_words

# Not compared: they differ by nature.
_APART = frozenset({"Source", "Sentence"})
_VERDICTS = {
    SameEvent.SAME: "Same event",
    SameEvent.DIFFERENT: "Different events",
    SameEvent.UNSURE: "Not sure",
}


def open_comparison(space: Workspace, event_id: str) -> None:
    """Open the dialog for an event."""
    _dialog(space, event_id, seen_of(event_id))


@st.dialog("Same event?", width="large")
def _dialog(space: Workspace, event_id: str, seen: str) -> None:
    evidence = space.evidence(event_id)
    if evidence is None:
        st.write("This event is not in the store any more: its article was deleted or read again.")
        return
    joined, others = evidence.elsewhere, space.reviewing.alike(event_id)
    name = ask_editor(space) if joined or others else ""
    if joined:
        st.markdown("**Taken for one event**")
    for told in joined:
        _pair(space, evidence, told, (), Person(name=name, seen=seen), is_joined=True)
    if others:
        st.markdown("**Perhaps the same**")
    for alike in others:
        _pair(space, evidence, alike.report, alike.reasons, Person(name=name, seen=seen), is_joined=False)
    if not joined and not others:
        st.write("No other article tells of anything like it near this day and place.")


def _pair(
    space: Workspace,
    evidence: ReportEvidence,
    told: IncidentReport,
    reasons: tuple[Reason, ...],
    person: Person,
    *,
    is_joined: bool,
) -> None:
    own, other = _own_lines(evidence), _other_lines(told)
    with st.container(border=True, key=f"pair-{told.event_id}"):
        left, right = st.columns(2)
        left.text(_words(own, other))
        right.text(_words(other, own))
        if reasons:
            st.caption(" ".join(reason.sentence for reason in reasons if reason.weight > 0))
        with st.container(horizontal=True):
            for verdict, label in _VERDICTS.items():
                # what is one event already need not be joined
                if not (is_joined and verdict is SameEvent.SAME) and st.button(label, key=f"{verdict}-{told.event_id}"):
                    _decide(space, evidence.report.id, told.event_id, verdict, person)


def _words(lines: dict[str, str], opposite: dict[str, str]) -> str:
    """One report's side: what differs from the other's is marked."""
    facts = [
        f"{label}: {value}{'  ≠' if value != opposite[label] else ''}"
        for label, value in lines.items()
        if label not in _APART
    ]
    return "\n".join([lines["Source"], *facts, "", lines["Sentence"]])


def _own_lines(evidence: ReportEvidence) -> dict[str, str]:
    report = evidence.report
    return {
        "Source": evidence.article.publisher or evidence.article.title or "this article",
        "What": type_label(report.event_type),
        "When": period_words(report.when.first, report.when.last) if report.when else period_text(None),
        "Where": report.where.place.name if report.where and report.where.place else NO_PLACE,
        "Killed": count_words(report.killed) if report.killed else "no number",
        "Injured": count_words(report.injured) if report.injured else "no number",
        "Sentence": evidence.sentence,
    }


def _other_lines(told: IncidentReport) -> dict[str, str]:
    return {
        "Source": told.source or told.title or "unknown source",
        "What": type_label(told.event_type),
        "When": period_words(told.date_start, told.date_end),
        "Where": told.location or NO_PLACE,
        "Killed": people_words(told.killed_low, told.killed_high) or "no number",
        "Injured": people_words(told.injured_low, told.injured_high) or "no number",
        "Sentence": told.sentence,
    }


def _decide(space: Workspace, event_id: str, other_id: str, verdict: SameEvent, person: Person) -> None:
    if not person.name:
        st.caption(":red[Your name is wanted: every decision is kept with it.]")
        return
    remember_editor(person.name)
    try:
        kept = space.reviewing.compare(event_id, other_id, verdict, person)
    except CorrectionError as error:
        notice([str(error)])
    else:
        said(kept)
    st.rerun()
