"""The dialog "Same event?": a report beside others that tell the same, or may, or that somebody looks for.

It stays open: the pair decided on makes room for the next, and what was decided here can be taken back here.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import streamlit as st

from data.alike import Alike
from data.evidence import ReportEvidence
from data.reviewing import Person
from data.store.incidents import IncidentReport
from data.workspace import Workspace
from geo.corrections import SameEvent
from geo.errors import CorrectionError
from geo.model import Reason
from geo.query import ReportFilter
from pages._card_facts import period_text, who_of, who_words
from pages._components import show_sides
from pages._deciding import ask_editor, decide, editor, forget_notice, named, no_name, said, said_lines, seen_of
from pages._faults import say_fault
from pages._language import say
from pages._sentences import in_session, why_words
from pages._shared import show_on_map
from pages._words import count_words, people_words, period_words, shown_place, type_label
from pages.texts import card, terms
from pages.texts import decide as texts

_LABELS = {
    "what": card.WHAT, "when": card.WHEN, "where": card.WHERE, "who": card.WHO, "killed": card.KILLED,
    "injured": card.INJURED,
}  # fmt: skip
# Of the events that say what is looked for, the latest so many are compared.
_MOST_LOOKED_AT = 80
# Of a happening told by very many, so many stand beside the report at once; others come when these are set apart.
_MOST_JOINED = 12
_TO_MAP, _OPENED = "side_to_map", "comparison_opened"
_KEYS: Mapping[SameEvent, str] = {SameEvent.SAME: "S", SameEvent.DIFFERENT: "D", SameEvent.UNSURE: "N"}
_UNDO_KEY = "Z"


class Judged(NamedTuple):
    """What was decided about another report: the id of the record, the verdict, and whose report it is."""

    record_id: str
    verdict: SameEvent
    source: str


@dataclass
class Opened:
    """One opening of the dialog: the event, the last decision seen, what was decided since by the other's id."""

    event_id: str
    seen: str
    judged: dict[str, Judged] = field(default_factory=dict)
    # what the line at the top says
    lines: list[str] = field(default_factory=list)
    # whether the name is asked for, and whether it is missing
    asks_name: bool = False
    wants_name: bool = False


class Beside(NamedTuple):
    """Another report and what speaks for it; `is_joined` when it is taken for the same event already."""

    told: IncidentReport
    reasons: tuple[Reason, ...] = ()
    is_joined: bool = False


def open_comparison(space: Workspace, event_id: str) -> None:
    """Open the dialog for an event."""
    _open(space, event_id)
    _dialog(space, event_id)


def _dialog(space: Workspace, event_id: str) -> None:
    # the card behind it was drawn before
    st.dialog(say(texts.SAME_EVENT), width="large", on_dismiss="rerun")(_compare)(space, event_id)


def _open(space: Workspace, event_id: str) -> Opened:
    opened = st.session_state[_OPENED] = Opened(event_id, seen_of(event_id), asks_name=not editor(space))
    return opened


def _opened(space: Workspace, event_id: str) -> Opened:
    found: Opened | None = st.session_state.get(_OPENED)
    return found if found is not None and found.event_id == event_id else _open(space, event_id)


def _compare(space: Workspace, event_id: str) -> None:
    evidence = space.evidence(event_id)
    if evidence is None:
        st.write(say(texts.GONE))
        return
    leave_for_map()
    opened = _opened(space, event_id)
    joined = [told for told in evidence.elsewhere if told.event_id not in opened.judged]
    others = [alike for alike in space.reviewing.alike(event_id) if alike.report.event_id not in opened.judged]
    # each part keeps its place whatever the others show: the focus stays on the button for the next pair
    top, taken, next_one, further = (st.container(key=f"compare-{part}") for part in ("top", "taken", "next", "more"))
    with top:
        _top(space, opened, _waiting(opened, len(others), nothing_like_it=not joined))
    with taken:
        _taken_for_one(space, evidence, joined)
    with next_one:
        if others:
            st.markdown(f"**{say(texts.PERHAPS_THE_SAME)}**")
            _pair(space, evidence, Beside(others[0].report, others[0].reasons), is_next=True)
    with further:
        for alike in others[1:]:
            _pair(space, evidence, Beside(alike.report, alike.reasons))
        here = {told.event_id for told in joined} | {alike.report.event_id for alike in others}
        _look_for(space, evidence, {event_id, *here, *opened.judged})
        _judged(space, opened)


def _waiting(opened: Opened, n_left: int, *, nothing_like_it: bool) -> str:
    """How many reports wait to be compared; none are left, or there never was one."""
    if n_left:
        return say(texts.LEFT_TO_COMPARE, n=n_left)
    return say(texts.NOTHING_ALIKE if nothing_like_it and not opened.judged else texts.NONE_LEFT_TO_COMPARE)


def _top(space: Workspace, opened: Opened, waiting: str) -> None:
    """One line that is always there: what was just decided, with its undo, or what waits."""
    if opened.asks_name:
        # it stays for as long as the dialog is open: what is below it must not move
        ask_editor(space, anyway=True)
        below = st.empty()
        if opened.wants_name:
            say_fault(no_name(below))
    opened.wants_name = False
    with st.container(key="compare-line", horizontal=True, vertical_alignment="center"):
        st.text(" ".join([*opened.lines, waiting]))
        # never disabled: a button that falls asleep under the focus takes the keys of the dialog with it
        st.button(
            say(card.PANEL["undo"]),
            key="compare-undo",
            shortcut=_UNDO_KEY,
            on_click=_take_back_last,
            args=(space,),
        )


def _taken_for_one(space: Workspace, evidence: ReportEvidence, joined: Sequence[IncidentReport]) -> None:
    if joined:
        st.markdown(f"**{say(texts.TAKEN_FOR_ONE)}**")
    for told in joined[:_MOST_JOINED]:
        _pair(space, evidence, Beside(told, is_joined=True))
    if len(joined) > _MOST_JOINED:
        st.caption(say(texts.MORE_JOINED, n=len(joined) - _MOST_JOINED))


def _look_for(space: Workspace, evidence: ReportEvidence, known: Collection[str]) -> None:
    """Any other event, by its words."""
    st.markdown(f"**{say(texts.ANOTHER)}**")
    wanted = st.text_input(say(texts.LOOK_FOR), placeholder=say(texts.LOOK_FOR_EXAMPLE), key="compare-with", live=True)
    if not wanted.strip():
        return
    found = _looked_for(space, evidence.report.id, wanted, known)
    for alike in found:
        _pair(space, evidence, Beside(alike.report, alike.reasons))
    if not found:
        st.caption(say(texts.NOT_FOUND))


def _looked_for(space: Workspace, event_id: str, wanted: str, known: Collection[str]) -> Sequence[Alike]:
    """Reports that say the words, or have the id, the most alike first; without those that stand there already."""
    said_so = space.snapshot().selection(ReportFilter(text=wanted)).latest(_MOST_LOOKED_AT)["event_id"]
    ids = dict.fromkeys([wanted.strip(), *map(str, said_so)])
    return space.reviewing.beside(event_id, [one for one in ids if one not in known])


def _judged(space: Workspace, opened: Opened) -> None:
    """What was decided since the dialog was opened, each with its undo."""
    if not opened.judged:
        return
    st.markdown(f"**{say(texts.DECIDED_HERE)}**")
    for other_id, judged in opened.judged.items():
        with st.container(key=f"judged-{other_id}", horizontal=True, vertical_alignment="center"):
            st.text(say(texts.VERDICT_ON, verdict=say(texts.VERDICTS[judged.verdict]), source=judged.source))
            words = say(card.PANEL["undo"])
            st.button(words, key=f"undo-{other_id}", type="tertiary", on_click=_take_back, args=(space, other_id))


def _pair(space: Workspace, evidence: ReportEvidence, beside: Beside, *, is_next: bool = False) -> None:
    """Two reports side by side with the verdicts below; the next one to decide on takes the keys."""
    told = beside.told
    place = evidence.report.where.place if evidence.report.where else None
    own, other = _own_lines(evidence), report_lines(told, place.country if place else None)
    name = "next" if is_next else told.event_id
    with st.container(border=True, key=f"pair-{name}"):
        show_sides(sides(own, other), key=f"sides-{name}", on_open=ask_for_map(f"sides-{name}"), tells_drawn=is_next)
        if beside.reasons:
            st.caption(" ".join(why_words(reason.sentence) for reason in beside.reasons if reason.weight > 0))
        with st.container(horizontal=True):
            for verdict, label in texts.VERDICTS.items():
                # what is one event already need not be joined
                if beside.is_joined and verdict is SameEvent.SAME:
                    continue
                st.button(
                    say(label),
                    key=f"{verdict}-{name}",
                    shortcut=_KEYS[verdict] if is_next else None,
                    on_click=_decide_next if is_next else _decide,
                    args=(space, told, verdict),
                )


def sides(one: dict[str, str], two: dict[str, str]) -> dict[str, Any]:
    """Two reports for the browser: what differs between them is marked, what neither says is left out."""
    nothing = {say(terms.NO_NUMBER), say(card.NOBODY_NAMED)}
    return {
        "ids": [one["id"], two["id"]],
        "heads": [one["source"], two["source"]],
        "sentences": [{"text": told["sentence"], "lang": told["language"]} for told in (one, two)],
        "rows": [
            {"label": say(words), "values": [one[name], two[name]], "differs": one[name] != two[name]}
            for name, words in _LABELS.items()
            if not {one[name], two[name]} <= nothing
        ],
    }


def leave_for_map() -> None:
    """Go to the map when a report was asked for that stands beside another."""
    if event_id := st.session_state.pop(_TO_MAP, None):
        show_on_map(event_id)


def ask_for_map(key: str) -> Callable[[], None]:
    """What keeps, for leave_for_map, which report of the table with this key was asked for."""

    def take() -> None:
        st.session_state[_TO_MAP] = str(st.session_state[key].open)

    return take


def _own_lines(evidence: ReportEvidence) -> dict[str, str]:
    report = evidence.report
    place = report.where.place if report.where else None
    return {
        "id": report.id,
        "source": evidence.article.publisher or evidence.article.title or say(texts.THIS_ARTICLE),
        "what": type_label(report.event_type),
        "when": period_words(report.when.first, report.when.last) if report.when else period_text(None),
        "where": shown_place(place.name, place.country) if place else say(terms.NO_PLACE),
        "who": who_of(report) or say(card.NOBODY_NAMED),
        "killed": count_words(report.killed) if report.killed else say(terms.NO_NUMBER),
        "injured": count_words(report.injured) if report.injured else say(terms.NO_NUMBER),
        "sentence": evidence.sentence,
        "language": evidence.article.language,
    }


def report_lines(told: IncidentReport, country: str | None) -> dict[str, str]:
    """What a report tells, by the names of its lines; `country` of its place, an alpha-2 code, where it is known."""
    return {
        "id": told.event_id,
        "source": told.source or told.title or say(texts.UNKNOWN_SOURCE),
        "what": type_label(told.event_type),
        "when": period_words(told.date_start, told.date_end),
        "where": shown_place(told.location, country) if told.location else say(terms.NO_PLACE),
        "who": who_words(told.agents, told.targets) or say(card.NOBODY_NAMED),
        "killed": people_words(told.killed_low, told.killed_high) or say(terms.NO_NUMBER),
        "injured": people_words(told.injured_low, told.injured_high) or say(terms.NO_NUMBER),
        "sentence": told.sentence,
        "language": told.language,
    }


def _decide_next(space: Workspace, told: IncidentReport, verdict: SameEvent) -> None:
    """Callback of a verdict on the next pair, whose buttons are those of the pair before, for the sake of the focus.

    Pressed once more before the browser had drawn this pair, it meant the one before.
    """
    if st.session_state["sides-next"].drawn == told.event_id:
        _decide(space, told, verdict)


def _decide(space: Workspace, told: IncidentReport, verdict: SameEvent) -> None:
    """Callback of a verdict: kept at once, unless nobody has said who decides."""
    opened: Opened = st.session_state[_OPENED]
    if told.event_id in opened.judged:
        # pressed once more before the browser had drawn the next one
        return
    name = named(space)
    if not name:
        opened.wants_name = True
        return
    try:
        kept = space.reviewing.compare(opened.event_id, told.event_id, verdict, Person(name=name, seen=opened.seen))
    except CorrectionError as error:
        opened.lines = [in_session(str(error))]
        return
    source = told.source or told.title or say(texts.UNKNOWN_SOURCE)
    opened.judged[told.event_id] = Judged(kept.record.id, verdict, source)
    opened.seen = max(opened.seen, kept.record.id)
    opened.lines = said_lines(kept, in_words=True)
    # for the page, once the dialog is closed
    said(kept, in_words=True)


def _take_back_last(space: Workspace) -> None:
    """Callback: undo what was decided here last, by the time it is pressed."""
    opened: Opened = st.session_state[_OPENED]
    if opened.judged:
        _take_back(space, next(reversed(opened.judged)))
    else:
        opened.lines = [say(texts.NOTHING_TO_TAKE_BACK)]


def _take_back(space: Workspace, other_id: str) -> None:
    """Callback: undo what was decided here about a report; nothing when it is undone already."""
    opened: Opened = st.session_state[_OPENED]
    if other_id not in opened.judged:
        return
    judged = opened.judged.pop(other_id)
    kept = decide(space, "undo", judged.record_id, Person(name=named(space), seen=opened.seen))
    forget_notice()
    opened.lines = (
        [say(texts.TOOK_BACK, verdict=say(texts.VERDICTS[judged.verdict]), source=judged.source)] if kept else []
    )
