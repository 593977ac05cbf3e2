"""The dialog in which a person sets a report right: place, date, type, actors, numbers; how far it reaches, and why."""

from collections.abc import Sequence
from typing import NamedTuple

import streamlit as st

from data.evidence import ReportEvidence
from data.places_offered import Offer, alternatives, offers
from data.reviewing import Person, Value
from data.store.corrections import Kept
from data.workspace import Workspace
from geo.corrected import cue_of
from geo.corrections import SCOPES, Field, Scope, Standing
from geo.errors import CorrectionError
from geo.maps.type_words import type_label
from geo.model import Actor, ActorType, Count, EventType, Place
from geo.names import strict_key
from pages._card_facts import period_text
from pages._card_people import decision_words
from pages._deciding import ask_editor, meanwhile, notice, remember_editor, seen_of
from pages._words import PLACE_KINDS, TIME_PRECISIONS, place_name
from pages._words import SCOPES as SCOPE_WORDS

PLACE, DATE, WHAT, WHO, NUMBERS, NONE = "Place", "Date", "What", "Who", "Numbers", "No event"
_ACTOR_TYPES = {kind: kind.value.replace("_", " ") for kind in ActorType}
_CONFLICT = "correction_conflict"


class Change(NamedTuple):
    """A field, what it is set to, and how far that reaches; EVENT is a rejection."""

    field: Field
    value: Value


def open_correction(space: Workspace, event_id: str) -> None:
    """Open the dialog for an event; what the person has seen of it is what the card showed."""
    st.session_state.pop(_CONFLICT, None)
    evidence = space.evidence(event_id)
    if evidence is None:
        notice(["This event is not in the store any more: its article was deleted or read again."])
        return
    # kept as it is now: what others decide meanwhile must not change what is being typed
    _dialog(space, evidence, seen_of(event_id))


@st.dialog("Correct this event", width="medium")
def _dialog(space: Workspace, evidence: ReportEvidence, seen: str) -> None:
    event_id = evidence.report.id
    if _CONFLICT in st.session_state:
        _show_conflict(space, event_id)
        return
    with st.container(key="correct-sentence"):
        st.text(evidence.sentence)
    part = st.segmented_control(
        "What is wrong?", [PLACE, DATE, WHAT, WHO, NUMBERS, NONE], default=PLACE, required=True, key="correct-part"
    )
    changes = _EDITORS[str(part)](space, evidence)
    scope = _scope(str(part), evidence)
    reason = st.text_input("Why? (optional)", max_chars=2000, key="correct-reason")
    name = ask_editor(space)
    # never disabled: who types a name and clicks Save at once would click a button that sleeps
    if not st.button("Save", type="primary", key="correct-save"):
        return
    if not changes:
        st.caption(":red[Nothing is changed yet: choose or type what is right.]")
    elif not name:
        st.caption(":red[Your name is wanted: every decision is kept with it.]")
    else:
        remember_editor(name)
        _save(space, event_id, changes, scope, Person(name=name, reason=reason, seen=seen))


# -- one editor per part ---------------------------------------------------------------------------------------------


def _edit_place(space: Workspace, evidence: ReportEvidence) -> list[Change]:
    analysis = space.article(evidence.article.id)
    if analysis is None:
        return []
    search = st.text_input("Search the gazetteer", placeholder="A name, or a position like 36.2, 37.16", key="search")
    found: Sequence[Place] = (
        space.reviewing.find_places(search) if search.strip() else alternatives(evidence.machine.where)
    )
    if search.strip() and not found:
        st.caption("No place of that name is known. Try another spelling, or type a position.")
    options: list[Offer | None] = [*offers(found, analysis), None]
    chosen = st.selectbox("The place", options, format_func=offer_words, key="place-choice")
    now = evidence.report.where.place if evidence.report.where else None
    place = chosen.place if chosen else None
    return [] if (place and place.id) == (now and now.id) else [Change(Field.PLACE, place)]


def offer_words(offer: Offer | None) -> str:
    """A place to choose, with what helps to tell it from others."""
    if offer is None:
        return "Not a place, or none of these"
    place = offer.place
    parts = [place_name(place), PLACE_KINDS[place.kind]]
    if place.population:
        parts.append(f"{place.population:,} people")
    if offer.near is not None and offer.km is not None:
        parts.append(f"{offer.km:,.0f} km from {offer.near}")
    return " · ".join(parts)


def _edit_date(space: Workspace, evidence: ReportEvidence) -> list[Change]:
    typed = st.text_input(
        "When was it?", placeholder="31 October 2015, late September, 2015-10-01 to 2015-10-05", key="when"
    )
    none = st.checkbox("The text gives no date", key="no-date")
    if none:
        return [Change(Field.DATE, None)] if evidence.report.when else []
    if not typed.strip():
        st.caption(f"Now: {period_text(evidence.report.when)}")
        return []
    when = space.reviewing.read_date(typed, evidence.article)
    if when is None:
        st.caption("That is no date Dateline can read. Try 2015-10-31, or 2015-10-01 to 2015-10-05.")
        return []
    st.caption(f"Read as {period_text(when)}, {TIME_PRECISIONS[when.precision]}")
    return [Change(Field.DATE, when)]


def _edit_type(_: Workspace, evidence: ReportEvidence) -> list[Change]:
    kinds = sorted(EventType, key=lambda kind: type_label(kind.value))
    now = evidence.report.event_type
    kind = st.selectbox("What happened", kinds, index=kinds.index(now), format_func=lambda one: type_label(one.value))
    return [] if kind is now else [Change(Field.EVENT_TYPE, kind)]


def _edit_actors(space: Workspace, evidence: ReportEvidence) -> list[Change]:
    known = {**space.actors(), **{actor.name: actor for actor in evidence.report.agents + evidence.report.targets}}
    changes: list[Change] = []
    for field, label, now in (
        (Field.AGENTS, "Who did it", evidence.report.agents),
        (Field.TARGETS, "Against whom", evidence.report.targets),
    ):
        names = st.multiselect(
            label, sorted(known), default=[actor.name for actor in now], accept_new_options=True, max_selections=12
        )
        kinds = {name: _new_kind(name, field) for name in names if name not in known}
        actors = tuple(known.get(name) or _new_actor(name, kinds[name]) for name in names)
        if [actor.name for actor in actors] != [actor.name for actor in now]:
            changes.append(Change(field, actors))
    return changes


def _new_kind(name: str, field: Field) -> ActorType:
    # the label is ours: names may hold anything, and labels are Markdown
    kind = st.selectbox(
        "The new one is", list(ActorType), format_func=lambda one: _ACTOR_TYPES[one], key=f"kind-{field}-{name}"
    )
    return kind or ActorType.EXTERNAL_OTHER


def _new_actor(name: str, kind: ActorType) -> Actor:
    plain = " ".join(name.split())[:200] or "unnamed"
    return Actor(id=f"named:{strict_key(plain) or plain}"[:300], name=plain, type=kind)


def _edit_numbers(_: Workspace, evidence: ReportEvidence) -> list[Change]:
    changes: list[Change] = []
    for field, label, now in (
        (Field.KILLED, "Killed", evidence.report.killed),
        (Field.INJURED, "Injured", evidence.report.injured),
    ):
        left, right = st.columns(2)
        low = left.number_input(f"{label}, at least", min_value=0, value=now.low if now else None, step=1)
        high = right.number_input(f"{label}, at most", min_value=0, value=now.high if now else None, step=1)
        if low is not None and high is not None and low > high:
            st.caption("“At least” is more than “at most”.")
            return []
        value = None if low is None and high is None else (low, high)
        if value != _pair(now):
            changes.append(Change(field, value))
    st.caption("Empty means that the text does not say. The same number twice is exactly that many.")
    return changes


def _pair(count: Count | None) -> tuple[int | None, int | None] | None:
    return (count.low, count.high) if count else None


def _reject(_: Workspace, __: ReportEvidence) -> list[Change]:
    st.caption("The sentence tells of no event. It leaves map, lists and exports; the Review page can bring it back.")
    return [Change(Field.EVENT, None)]


_EDITORS = {
    PLACE: _edit_place, DATE: _edit_date, WHAT: _edit_type, WHO: _edit_actors, NUMBERS: _edit_numbers, NONE: _reject,
}  # fmt: skip
_FIELDS = {
    PLACE: Field.PLACE, DATE: Field.DATE, WHAT: Field.EVENT_TYPE, WHO: Field.AGENTS, NUMBERS: Field.KILLED,
    NONE: Field.EVENT,
}  # fmt: skip


def _scope(part: str, evidence: ReportEvidence) -> Scope:
    field = _FIELDS[part]
    words = cue_of(field, evidence.machine, evidence.article.text).words
    offered = SCOPES[field] if words else (Scope.MENTION,)
    scope = st.radio("Where does that hold?", offered, format_func=lambda one: SCOPE_WORDS[one], key=f"scope-{part}")
    if words and scope is not Scope.MENTION:
        with st.container(key="scope-words"):
            st.text(f"The words: “{words[:200]}”")
    return scope or Scope.MENTION


# -- saving ----------------------------------------------------------------------------------------------------------


def _save(space: Workspace, event_id: str, changes: Sequence[Change], scope: Scope, person: Person) -> None:
    try:
        kept = [(change, _keep(space, event_id, change, scope, person)) for change in changes]
    except CorrectionError as error:
        st.text(str(error))
        return
    conflicts = [(change, scope, person, one) for change, one in kept if one.standing is Standing.CONFLICT]
    if conflicts:
        st.session_state[_CONFLICT] = conflicts
        st.rerun(scope="fragment")
    n_articles = max(one.n_articles for _, one in kept)
    lines = [f"Saved. It holds in {n_articles} articles."] if n_articles > 1 else ["Saved."]
    notice(lines + meanwhile(kept[0][1].unseen, person.name))
    st.rerun()


def _keep(space: Workspace, event_id: str, change: Change, scope: Scope, person: Person) -> Kept:
    if change.field is Field.EVENT:
        return space.reviewing.reject(event_id, person, scope)
    reach = scope if scope in SCOPES[change.field] else Scope.MENTION
    return space.reviewing.correct(event_id, change.field, change.value, person, reach)


def _show_conflict(space: Workspace, event_id: str) -> None:
    """Somebody decided on the same field in between: both decisions, and the choice between them."""
    conflicts: list[tuple[Change, Scope, Person, Kept]] = st.session_state[_CONFLICT]
    st.write("**Somebody was faster.** Yours is kept, but not in force until you decide:")
    for _, _, _, kept in conflicts:
        for filed in kept.unseen:
            if filed.record.field is kept.record.field:
                st.text(f"{filed.record.author}: {decision_words(filed.record)}")
        st.text(f"You: {decision_words(kept.record)}")
    left, right = st.columns(2)
    if left.button("Use mine", type="primary", width="stretch"):
        for change, scope, person, kept in conflicts:
            _keep(space, event_id, change, scope, Person(name=person.name, reason=person.reason, seen=kept.record.id))
        _settled("Your decision is in force now; the other one is kept in the list of decisions.")
    if right.button("Keep theirs", width="stretch"):
        for _, _, person, kept in conflicts:
            space.reviewing.undo(kept.record.id, Person(name=person.name, seen=kept.record.id))
        _settled("Their decision stays in force.")


def _settled(line: str) -> None:
    st.session_state.pop(_CONFLICT, None)
    notice([line])
    st.rerun()
