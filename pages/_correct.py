"""The dialog in which a person sets a report right: place, date, type, actors, numbers; how far it reaches, and why."""

from collections.abc import Sequence
from typing import NamedTuple

import streamlit as st

from data.evidence import ReportEvidence
from data.places_offered import alternatives, offers
from data.reviewing import Person, Value
from data.store.corrections import Kept
from data.workspace import Workspace
from geo.corrected import cue_of
from geo.corrections import SCOPES, Field, Scope, Standing
from geo.errors import CorrectionError
from geo.model import Actor, ActorType, Count, EventType, Place
from geo.names import strict_key
from pages._card_facts import period_text
from pages._card_people import decision_words
from pages._deciding import ask_editor, meanwhile, notice, remember_editor, seen_of
from pages._language import language, say
from pages._place_map import choose_place, forget_spot
from pages._sentences import in_session
from pages._words import type_label
from pages.texts import decide as texts
from pages.texts import terms

PLACE, DATE, WHAT, WHO, NUMBERS, NONE = texts.PARTS
_CONFLICT = "correction_conflict"


class Change(NamedTuple):
    """A field, what it is set to, and how far that reaches; EVENT is a rejection."""

    field: Field
    value: Value


def open_correction(space: Workspace, event_id: str) -> None:
    """Open the dialog for an event; what the person has seen of it is what the card showed."""
    st.session_state.pop(_CONFLICT, None)
    forget_spot()
    evidence = space.evidence(event_id)
    if evidence is None:
        notice([say(texts.GONE)])
        return
    # kept as it is now: what others decide meanwhile must not change what is being typed
    _dialog(space, evidence, seen_of(event_id))


def _dialog(space: Workspace, evidence: ReportEvidence, seen: str) -> None:
    st.dialog(say(texts.CORRECT_THIS), width="medium")(_correct)(space, evidence, seen)


def _correct(space: Workspace, evidence: ReportEvidence, seen: str) -> None:
    event_id = evidence.report.id
    if _CONFLICT in st.session_state:
        _show_conflict(space, event_id)
        return
    with st.container(key="correct-sentence"):
        st.text(evidence.sentence)
    part = st.segmented_control(
        say(texts.WHAT_IS_WRONG),
        list(texts.PARTS),
        format_func=lambda one: say(texts.PARTS[one]),
        default=PLACE,
        required=True,
        key="correct-part",
    )
    changes = _EDITORS[str(part)](space, evidence)
    scope = _scope(str(part), evidence)
    reason = st.text_input(say(texts.WHY), max_chars=2000, key="correct-reason")
    name = ask_editor(space)
    # never disabled: who types a name and clicks Save at once would click a button that sleeps
    if not st.button(say(texts.SAVE), type="primary", key="correct-save"):
        return
    if not changes:
        st.caption(f":red[{say(texts.NOTHING_CHANGED)}]")
    elif not name:
        st.caption(f":red[{say(texts.NAME_WANTED)}]")
    else:
        remember_editor(name)
        _save(space, event_id, changes, scope, Person(name=name, reason=reason, seen=seen))


# -- one editor per part ---------------------------------------------------------------------------------------------


def _edit_place(space: Workspace, evidence: ReportEvidence) -> list[Change]:
    analysis = space.article(evidence.article.id)
    if analysis is None:
        return []
    search = st.text_input(say(texts.SEARCH), placeholder=say(texts.SEARCH_EXAMPLE), key="search")
    found: Sequence[Place] = (
        space.reviewing.find_places(search) if search.strip() else alternatives(evidence.machine.where)
    )
    if search.strip() and not found:
        st.caption(say(texts.NO_SUCH_PLACE))
    place = choose_place(offers(found, analysis), key="place-choice")
    now = evidence.report.where.place if evidence.report.where else None
    return [] if (place and place.id) == (now and now.id) else [Change(Field.PLACE, place)]


def _edit_date(space: Workspace, evidence: ReportEvidence) -> list[Change]:
    typed = st.text_input(say(texts.WHEN), placeholder=say(texts.WHEN_EXAMPLE), key="when")
    none = st.checkbox(say(texts.NO_DATE), key="no-date")
    if none:
        return [Change(Field.DATE, None)] if evidence.report.when else []
    if not typed.strip():
        st.caption(say(texts.NOW, value=period_text(evidence.report.when)))
        return []
    when = space.reviewing.read_date(typed, evidence.article, language())
    if when is None:
        st.caption(say(texts.NOT_A_DATE))
        return []
    st.caption(say(texts.READ_AS, value=period_text(when), precision=terms.TIME_PRECISIONS[when.precision]))
    return [Change(Field.DATE, when)]


def _edit_type(_: Workspace, evidence: ReportEvidence) -> list[Change]:
    kinds = sorted(EventType, key=lambda kind: type_label(kind.value))
    now = evidence.report.event_type
    kind = st.selectbox(
        say(texts.WHAT_HAPPENED), kinds, index=kinds.index(now), format_func=lambda one: type_label(one.value)
    )
    return [] if kind is now else [Change(Field.EVENT_TYPE, kind)]


def _edit_actors(space: Workspace, evidence: ReportEvidence) -> list[Change]:
    known = {**space.actors(), **{actor.name: actor for actor in evidence.report.agents + evidence.report.targets}}
    changes: list[Change] = []
    for field, label, now in (
        (Field.AGENTS, texts.WHO_DID_IT, evidence.report.agents),
        (Field.TARGETS, texts.AGAINST_WHOM, evidence.report.targets),
    ):
        names = st.multiselect(
            say(label), sorted(known), default=[actor.name for actor in now], accept_new_options=True, max_selections=12
        )
        kinds = {name: _new_kind(name, field) for name in names if name not in known}
        actors = tuple(known.get(name) or _new_actor(name, kinds[name]) for name in names)
        if [actor.name for actor in actors] != [actor.name for actor in now]:
            changes.append(Change(field, actors))
    return changes


def _new_kind(name: str, field: Field) -> ActorType:
    # the label is ours: names may hold anything, and labels are Markdown
    kind = st.selectbox(
        say(texts.NEW_ONE_IS),
        list(ActorType),
        format_func=lambda one: say(terms.ACTOR_TYPES[one]),
        key=f"kind-{field}-{name}",
    )
    return kind or ActorType.EXTERNAL_OTHER


def _new_actor(name: str, kind: ActorType) -> Actor:
    plain = " ".join(name.split())[:200] or say(texts.UNNAMED)
    return Actor(id=f"named:{strict_key(plain) or plain}"[:300], name=plain, type=kind)


def _edit_numbers(_: Workspace, evidence: ReportEvidence) -> list[Change]:
    changes: list[Change] = []
    for field, least, most, now in (
        (Field.KILLED, texts.KILLED_LEAST, texts.KILLED_MOST, evidence.report.killed),
        (Field.INJURED, texts.INJURED_LEAST, texts.INJURED_MOST, evidence.report.injured),
    ):
        left, right = st.columns(2)
        low = left.number_input(say(least), min_value=0, value=now.low if now else None, step=1)
        high = right.number_input(say(most), min_value=0, value=now.high if now else None, step=1)
        if low is not None and high is not None and low > high:
            st.caption(say(texts.LEAST_OVER_MOST))
            return []
        value = None if low is None and high is None else (low, high)
        if value != _pair(now):
            changes.append(Change(field, value))
    st.caption(say(texts.EMPTY_NUMBERS))
    return changes


def _pair(count: Count | None) -> tuple[int | None, int | None] | None:
    return (count.low, count.high) if count else None


def _reject(_: Workspace, __: ReportEvidence) -> list[Change]:
    st.caption(say(texts.NO_EVENT))
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
    scope = st.radio(
        say(texts.WHERE_HOLDS), offered, format_func=lambda one: say(terms.SCOPES[one]), key=f"scope-{part}"
    )
    if words and scope is not Scope.MENTION:
        with st.container(key="scope-words"):
            st.text(say(texts.THE_WORDS, words=words[:200]))
    return scope or Scope.MENTION


# -- saving ----------------------------------------------------------------------------------------------------------


def _save(space: Workspace, event_id: str, changes: Sequence[Change], scope: Scope, person: Person) -> None:
    try:
        kept = [(change, _keep(space, event_id, change, scope, person)) for change in changes]
    except CorrectionError as error:
        st.text(in_session(str(error)))
        return
    conflicts = [(change, scope, person, one) for change, one in kept if one.standing is Standing.CONFLICT]
    if conflicts:
        st.session_state[_CONFLICT] = conflicts
        st.rerun(scope="fragment")
    n_articles = max(one.n_articles for _, one in kept)
    lines = [say(texts.SAVED_IN, n=n_articles) if n_articles > 1 else say(texts.SAVED)]
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
    st.write(say(texts.FASTER))
    for _, _, _, kept in conflicts:
        for filed in kept.unseen:
            if filed.record.field is kept.record.field:
                st.text(f"{filed.record.author}: {decision_words(filed.record)}")
        st.text(say(texts.YOU_SAID, what=decision_words(kept.record)))
    left, right = st.columns(2)
    if left.button(say(texts.USE_MINE), type="primary", width="stretch"):
        for change, scope, person, kept in conflicts:
            _keep(space, event_id, change, scope, Person(name=person.name, reason=person.reason, seen=kept.record.id))
        _settled(say(texts.MINE_NOW))
    if right.button(say(texts.KEEP_THEIRS), width="stretch"):
        for _, _, person, kept in conflicts:
            space.reviewing.undo(kept.record.id, Person(name=person.name, seen=kept.record.id))
        _settled(say(texts.THEIRS_STAY))


def _settled(line: str) -> None:
    st.session_state.pop(_CONFLICT, None)
    notice([line])
    st.rerun()
