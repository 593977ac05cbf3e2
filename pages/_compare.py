"""The dialog "Same event?": a report beside others that tell the same, or may."""

from typing import Any

import streamlit as st

from data.evidence import ReportEvidence
from data.reviewing import Person
from data.store.incidents import IncidentReport
from data.workspace import Workspace
from geo.corrections import SameEvent
from geo.errors import CorrectionError
from geo.model import Reason
from pages._card_facts import period_text
from pages._components import show_sides
from pages._deciding import ask_editor, notice, remember_editor, said, seen_of
from pages._language import say
from pages._sentences import in_session
from pages._words import count_words, people_words, period_words, shown_place, type_label
from pages.texts import card, terms
from pages.texts import decide as texts

_LABELS = {"what": card.WHAT, "when": card.WHEN, "where": card.WHERE, "killed": card.KILLED, "injured": card.INJURED}


def open_comparison(space: Workspace, event_id: str) -> None:
    """Open the dialog for an event."""
    _dialog(space, event_id, seen_of(event_id))


def _dialog(space: Workspace, event_id: str, seen: str) -> None:
    st.dialog(say(texts.SAME_EVENT), width="large")(_compare)(space, event_id, seen)


def _compare(space: Workspace, event_id: str, seen: str) -> None:
    evidence = space.evidence(event_id)
    if evidence is None:
        st.write(say(texts.GONE))
        return
    joined, others = evidence.elsewhere, space.reviewing.alike(event_id)
    name = ask_editor(space) if joined or others else ""
    if joined:
        st.markdown(f"**{say(texts.TAKEN_FOR_ONE)}**")
    for told in joined:
        _pair(space, evidence, told, (), Person(name=name, seen=seen), is_joined=True)
    if others:
        st.markdown(f"**{say(texts.PERHAPS_THE_SAME)}**")
    for alike in others:
        _pair(space, evidence, alike.report, alike.reasons, Person(name=name, seen=seen), is_joined=False)
    if not joined and not others:
        st.write(say(texts.NOTHING_ALIKE))


def _pair(
    space: Workspace,
    evidence: ReportEvidence,
    told: IncidentReport,
    reasons: tuple[Reason, ...],
    person: Person,
    *,
    is_joined: bool,
) -> None:
    place = evidence.report.where.place if evidence.report.where else None
    own, other = _own_lines(evidence), report_lines(told, place.country if place else None)
    with st.container(border=True, key=f"pair-{told.event_id}"):
        show_sides(sides(own, other), key=f"sides-{told.event_id}")
        if reasons:
            st.caption(" ".join(in_session(reason.sentence) for reason in reasons if reason.weight > 0))
        with st.container(horizontal=True):
            for verdict, label in texts.VERDICTS.items():
                # what is one event already need not be joined
                if not (is_joined and verdict is SameEvent.SAME) and st.button(
                    say(label), key=f"{verdict}-{told.event_id}"
                ):
                    _decide(space, evidence.report.id, told.event_id, verdict, person)


def sides(one: dict[str, str], two: dict[str, str]) -> dict[str, Any]:
    """Two reports for the browser: what differs between them is marked."""
    return {
        "heads": [one["source"], two["source"]],
        "sentences": [{"text": told["sentence"], "lang": told["language"]} for told in (one, two)],
        "rows": [
            {"label": say(words), "values": [one[name], two[name]], "differs": one[name] != two[name]}
            for name, words in _LABELS.items()
        ],
    }


def _own_lines(evidence: ReportEvidence) -> dict[str, str]:
    report = evidence.report
    place = report.where.place if report.where else None
    return {
        "source": evidence.article.publisher or evidence.article.title or say(texts.THIS_ARTICLE),
        "what": type_label(report.event_type),
        "when": period_words(report.when.first, report.when.last) if report.when else period_text(None),
        "where": shown_place(place.name, place.country) if place else say(terms.NO_PLACE),
        "killed": count_words(report.killed) if report.killed else say(terms.NO_NUMBER),
        "injured": count_words(report.injured) if report.injured else say(terms.NO_NUMBER),
        "sentence": evidence.sentence,
        "language": evidence.article.language,
    }


def report_lines(told: IncidentReport, country: str | None) -> dict[str, str]:
    """What a report tells, by the names of its lines; `country` of its place, an alpha-2 code, where it is known."""
    return {
        "source": told.source or told.title or say(texts.UNKNOWN_SOURCE),
        "what": type_label(told.event_type),
        "when": period_words(told.date_start, told.date_end),
        "where": shown_place(told.location, country) if told.location else say(terms.NO_PLACE),
        "killed": people_words(told.killed_low, told.killed_high) or say(terms.NO_NUMBER),
        "injured": people_words(told.injured_low, told.injured_high) or say(terms.NO_NUMBER),
        "sentence": told.sentence,
        "language": told.language,
    }


def _decide(space: Workspace, event_id: str, other_id: str, verdict: SameEvent, person: Person) -> None:
    if not person.name:
        st.caption(f":red[{say(texts.NAME_WANTED)}]")
        return
    remember_editor(person.name)
    try:
        kept = space.reviewing.compare(event_id, other_id, verdict, person)
    except CorrectionError as error:
        notice([in_session(str(error))])
    else:
        said(kept)
    st.rerun()
