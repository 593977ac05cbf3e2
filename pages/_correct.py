"""The dialog in which a person sets a report right: place, date, type, actors, numbers; how far it reaches, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import Literal, NamedTuple

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.evidence import ReportEvidence
from data.places_offered import alternatives, named_places, offers
from data.reviewing import Person, Value
from data.store.corrections import Kept
from data.workspace import Workspace
from geo.corrected import cue_of, value_of
from geo.corrections import SCOPES, Field, Scope, Standing
from geo.corrections_json import dump_value
from geo.errors import CorrectionError
from geo.model import Actor, ActorType, Count, EventType, Place
from geo.names import strict_key
from pages._card_facts import period_text
from pages._card_people import decision_words, value_words
from pages._deciding import (
    ask_why_and_who,
    meanwhile,
    no_name,
    notice,
    remember_decisions,
    remember_editor,
    seen_of,
)
from pages._faults import Fault, say_fault
from pages._language import language, say
from pages._place_map import choose_place, chose_none, forget_choice
from pages._sentences import in_session
from pages._words import actor_name, apart, type_label
from pages.texts import decide as texts
from pages.texts import terms

PLACE, DATE, WHAT, WHO, NUMBERS, NONE = texts.PARTS
_CONFLICT, _DRAFT, _PART = "correction_conflict", "correction_draft", "correct-part"
# Fields of parts that are not shown keep what was typed (Streamlit would forget it).
_KEPT: Literal["page"] = "page"


class Change(NamedTuple):
    """A field, what it is set to, and how far that reaches; EVENT is a rejection."""

    field: Field
    value: Value
    scope: Scope = Scope.MENTION


@dataclass
class Draft:
    """What was set in one opening of the dialog, by part, until it is saved or the dialog is closed."""

    event_id: str
    number: int
    changes: dict[str, list[Change]] = dataclass_field(default_factory=dict)
    # what is typed and cannot be saved; the place beside the field is that of the last run that drew it
    faults: dict[str, Fault] = dataclass_field(default_factory=dict)
    # the part to go to, and its fault to be said there
    to_mend: str | None = None

    def key(self, name: str) -> str:
        """The key of a field in this opening."""
        return f"{name}-{self.event_id}-{self.number}"


def open_correction(space: Workspace, event_id: str) -> None:
    """Open the dialog for an event; what the person has seen of it is what the card showed."""
    st.session_state.pop(_CONFLICT, None)
    forget_choice()
    evidence = space.evidence(event_id)
    if evidence is None:
        notice([say(texts.GONE)])
        return
    # kept as it is now: what others decide meanwhile must not change what is being typed
    _dialog(space, evidence, seen_of(event_id))


def _dialog(space: Workspace, evidence: ReportEvidence, seen: str) -> None:
    st.dialog(say(texts.CORRECT_THIS), width="medium", on_dismiss=_forget_draft)(_correct)(space, evidence, seen)


def _draft(event_id: str) -> Draft:
    found: Draft | None = st.session_state.get(_DRAFT)
    if found is None or found.event_id != event_id:
        found = st.session_state[_DRAFT] = Draft(event_id, found.number + 1 if found else 0)
    return found


def _forget_draft() -> None:
    found: Draft | None = st.session_state.get(_DRAFT)
    if found is not None:
        st.session_state[_DRAFT] = Draft("", found.number)


def _correct(space: Workspace, evidence: ReportEvidence, seen: str) -> None:
    event_id = evidence.report.id
    if _CONFLICT in st.session_state:
        _show_conflict(space, event_id)
        return
    draft = _draft(event_id)
    with st.container(key="correct-sentence"):
        st.text(evidence.sentence)
    part = _part(draft)
    draft.faults.pop(part, None)
    changes = _EDITORS[part](space, evidence, draft)
    scope = _scope(part, evidence, draft)
    draft.changes[part] = [change._replace(scope=_reach(change, scope)) for change in changes]
    _show_others(evidence, draft, part)
    with st.container(key="correct-foot"):
        reason, name, below_name = ask_why_and_who(space, key="correct-reason")
        below = st.empty()
        # never disabled: who types a name and clicks Save at once would click a button that sleeps
        saves = st.button(say(texts.SAVE), type="primary", key="correct-save")
    if draft.to_mend:
        draft.to_mend = None
        say_fault(draft.faults[part])
    if not saves:
        return
    wanted, fault = _wanted(draft, part, below)
    if fault is None and not name:
        fault = no_name(below_name)
    if fault is not None:
        say_fault(fault)
        return
    remember_editor(name)
    _save(space, event_id, wanted, Person(name=name, reason=reason, seen=seen))


def _part(draft: Draft) -> str:
    """The part that is shown: the one chosen, or the one where something is to be mended."""
    if draft.to_mend:
        st.session_state[_PART] = draft.to_mend
    chosen = st.segmented_control(
        say(texts.WHAT_IS_WRONG),
        list(texts.PARTS),
        format_func=lambda one: say(texts.PARTS[one]),
        default=PLACE,
        required=True,
        key=_PART,
    )
    return str(chosen)


def _wanted(draft: Draft, part: str, below: DeltaGenerator) -> tuple[list[Change], Fault | None]:
    """What is to be saved, and what keeps that from being done; goes to the part where something is to be mended."""
    # what tells of no event has nothing to be set right
    if part == NONE:
        return draft.changes[NONE], None
    elsewhere = next((name for name in draft.faults if name not in {part, NONE}), None)
    if part not in draft.faults and elsewhere:
        draft.to_mend = elsewhere
        st.rerun(scope="fragment")
    wanted = _without_rejection(draft)
    nothing = Fault(say(texts.NOTHING_CHANGED), draft.key(_FIELDS_OF[part][0]), below)
    return wanted, draft.faults.get(part) or (None if wanted else nothing)


def _reach(change: Change, scope: Scope) -> Scope:
    return scope if scope in SCOPES[change.field] else Scope.MENTION


def _without_rejection(draft: Draft) -> list[Change]:
    return [change for part, changes in draft.changes.items() if part != NONE for change in changes]


def _show_others(evidence: ReportEvidence, draft: Draft, part: str) -> None:
    """What was set in other parts and is saved with this one."""
    others = {name: changes for name, changes in draft.changes.items() if name not in {part, NONE} and changes}
    if not others or part == NONE:
        return
    with st.container(key="correct-others", gap="xsmall"):
        st.caption(say(texts.SAVED_TOO))
        for name, changes in others.items():
            with st.container(horizontal=True, vertical_alignment="center"):
                for change in changes:
                    st.text(change_words(evidence, change))
                st.button(
                    say(texts.LEAVE_OUT), key=f"leave-out-{name}", type="tertiary", on_click=_leave_out, args=(name,)
                )


def _leave_out(part: str) -> None:
    """Callback: forget what was set in one part."""
    draft: Draft = st.session_state[_DRAFT]
    draft.changes.pop(part, None)
    draft.faults.pop(part, None)
    for name in _FIELDS_OF[part]:
        st.session_state.pop(draft.key(name), None)
    if part == PLACE:
        forget_choice()


def change_words(evidence: ReportEvidence, change: Change) -> str:
    """What a change would do: "Place: Homs, Syria → Homs, Libya"."""
    new = dump_value(change.field, change.value)
    return (
        f"{say(terms.FIELDS[change.field])}: {value_words(change.field, value_of(change.field, evidence.report))} → "
        + (value_words(change.field, new))
    )


# -- one editor per part ---------------------------------------------------------------------------------------------


def _edit_place(space: Workspace, evidence: ReportEvidence, draft: Draft) -> list[Change]:
    analysis = space.article(evidence.article.id)
    if analysis is None:
        return []
    search = st.text_input(
        say(texts.SEARCH),
        placeholder=say(texts.SEARCH_EXAMPLE),
        key=draft.key("search"),
        live=True,
        persist_state=_KEPT,
    )
    now = evidence.report.where.place if evidence.report.where else None
    found: Sequence[Place] = (
        space.reviewing.find_places(search) if search.strip() else alternatives(evidence.machine.where, now)
    )
    beside = st.empty()
    if search.strip() and not found:
        beside.caption(say(texts.NO_SUCH_PLACE))
    place = choose_place(offers(found, analysis), key="place-choice", around=named_places(analysis))
    if search.strip() and place is None and not chose_none():
        # words that find nothing are no decision that there is no place
        draft.faults[PLACE] = Fault(say(texts.NO_SUCH_PLACE), draft.key("search"), beside)
        return []
    return [] if (place and place.id) == (now and now.id) else [Change(Field.PLACE, place)]


def _edit_date(space: Workspace, evidence: ReportEvidence, draft: Draft) -> list[Change]:
    typed = st.text_input(
        say(texts.WHEN), placeholder=say(texts.WHEN_EXAMPLE), key=draft.key("when"), live=True, persist_state=_KEPT
    )
    read = st.empty()
    if st.checkbox(say(texts.NO_DATE), key=draft.key("no-date"), persist_state=_KEPT):
        read.caption(say(texts.NOW, value=period_text(evidence.report.when)))
        return [Change(Field.DATE, None)] if evidence.report.when else []
    if not typed.strip():
        read.caption(say(texts.NOW, value=period_text(evidence.report.when)))
        return []
    when = space.reviewing.read_date(typed, evidence.article, language())
    if when is None:
        read.caption(say(texts.NOT_A_DATE))
        draft.faults[DATE] = Fault(say(texts.NOT_A_DATE), draft.key("when"), read)
        return []
    read.caption(say(texts.READ_AS, value=period_text(when), precision=terms.TIME_PRECISIONS[when.precision]))
    return [Change(Field.DATE, when)]


def _edit_type(_: Workspace, evidence: ReportEvidence, draft: Draft) -> list[Change]:
    kinds = sorted(EventType, key=lambda kind: type_label(kind.value))
    now = evidence.report.event_type
    kind = st.selectbox(
        say(texts.WHAT_HAPPENED),
        kinds,
        index=kinds.index(now),
        format_func=lambda one: type_label(one.value),
        key=draft.key("kind"),
        persist_state=_KEPT,
    )
    return [] if kind is now else [Change(Field.EVENT_TYPE, kind)]


def _edit_actors(space: Workspace, evidence: ReportEvidence, draft: Draft) -> list[Change]:
    known = {**space.actors(), **{actor.name: actor for actor in evidence.report.agents + evidence.report.targets}}
    changes: list[Change] = []
    for field, label, now in (
        (Field.AGENTS, texts.WHO_DID_IT, evidence.report.agents),
        (Field.TARGETS, texts.AGAINST_WHOM, evidence.report.targets),
    ):
        names = st.multiselect(
            say(label),
            sorted(known, key=actor_name),
            default=[actor.name for actor in now],
            format_func=actor_name,
            accept_new_options=True,
            max_selections=12,
            placeholder=say(texts.ACTOR_EXAMPLE),
            key=draft.key(field.value),
            persist_state=_KEPT,
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
        persist_state=_KEPT,
    )
    return kind or ActorType.EXTERNAL_OTHER


def _new_actor(name: str, kind: ActorType) -> Actor:
    plain = " ".join(name.split())[:200] or say(texts.UNNAMED)
    return Actor(id=f"named:{strict_key(plain) or plain}"[:300], name=plain, type=kind)


def _edit_numbers(_: Workspace, evidence: ReportEvidence, draft: Draft) -> list[Change]:
    changes: list[Change] = []
    for field, least, most, now in (
        (Field.KILLED, texts.KILLED_LEAST, texts.KILLED_MOST, evidence.report.killed),
        (Field.INJURED, texts.INJURED_LEAST, texts.INJURED_MOST, evidence.report.injured),
    ):
        left, right = st.columns(2)
        low, high = (
            column.number_input(
                say(label),
                min_value=0,
                value=end,
                step=1,
                key=draft.key(f"{field.value}-{number}"),
                persist_state=_KEPT,
            )
            for number, (column, label, end) in enumerate(
                ((left, least, now.low if now else None), (right, most, now.high if now else None))
            )
        )
        beside = st.empty()
        if low is not None and high is not None and low > high:
            beside.caption(say(texts.LEAST_OVER_MOST))
            fault = Fault(say(texts.LEAST_OVER_MOST), draft.key(f"{field.value}-0"), beside)
            draft.faults.setdefault(NUMBERS, fault)
            continue
        value = None if low is None and high is None else (low, high)
        if value != _pair(now):
            changes.append(Change(field, value))
    st.caption(say(texts.EMPTY_NUMBERS))
    return changes


def _pair(count: Count | None) -> tuple[int | None, int | None] | None:
    return (count.low, count.high) if count else None


def _reject(_: Workspace, __: ReportEvidence, ___: Draft) -> list[Change]:
    st.caption(say(texts.NO_EVENT))
    return [Change(Field.EVENT, None)]


_EDITORS = {
    PLACE: _edit_place, DATE: _edit_date, WHAT: _edit_type, WHO: _edit_actors, NUMBERS: _edit_numbers, NONE: _reject,
}  # fmt: skip
_FIELDS = {
    PLACE: Field.PLACE, DATE: Field.DATE, WHAT: Field.EVENT_TYPE, WHO: Field.AGENTS, NUMBERS: Field.KILLED,
    NONE: Field.EVENT,
}  # fmt: skip
# The fields of a part, by the names that Draft.key knows them by.
_FIELDS_OF = {
    PLACE: ("search",),
    DATE: ("when", "no-date"),
    WHAT: ("kind",),
    WHO: (Field.AGENTS.value, Field.TARGETS.value),
    NUMBERS: tuple(f"{field.value}-{number}" for field in (Field.KILLED, Field.INJURED) for number in (0, 1)),
}


def _scope(part: str, evidence: ReportEvidence, draft: Draft) -> Scope:
    """How far the change reaches, and the words that are looked for elsewhere; asked only where there is a choice."""
    field = _FIELDS[part]
    words = cue_of(field, evidence.machine, evidence.article.text).words
    if not words or len(SCOPES[field]) == 1:
        return Scope.MENTION
    scope = st.radio(
        say(texts.WHERE_HOLDS),
        SCOPES[field],
        format_func=lambda one: say(terms.SCOPES[one]),
        horizontal=True,
        key=draft.key(f"scope-{part}"),
        persist_state=_KEPT,
    )
    with st.container(key="scope-words"):
        st.text(say(texts.THE_WORDS, words=apart(words[:200])))
    return scope or Scope.MENTION


# -- saving ----------------------------------------------------------------------------------------------------------


def _save(space: Workspace, event_id: str, changes: Sequence[Change], person: Person) -> None:
    try:
        kept = [(change, _keep(space, event_id, change, person)) for change in changes]
    except CorrectionError as error:
        st.text(in_session(str(error)))
        return
    _forget_draft()
    remember_decisions([one for _, one in kept])
    conflicts = [(change, person, one) for change, one in kept if one.standing is Standing.CONFLICT]
    if conflicts:
        st.session_state[_CONFLICT] = conflicts
        st.rerun(scope="fragment")
    n_articles = max(one.n_articles for _, one in kept)
    lines = [say(texts.SAVED_IN, n=n_articles) if n_articles > 1 else say(texts.SAVED)]
    notice(lines + meanwhile(kept[0][1].unseen, person.name), can_undo=True)
    st.rerun()


def _keep(space: Workspace, event_id: str, change: Change, person: Person) -> Kept:
    if change.field is Field.EVENT:
        return space.reviewing.reject(event_id, person, change.scope)
    return space.reviewing.correct(event_id, change.field, change.value, person, change.scope)


def _show_conflict(space: Workspace, event_id: str) -> None:
    """Somebody decided on the same field in between: both decisions, and the choice between them."""
    conflicts: list[tuple[Change, Person, Kept]] = st.session_state[_CONFLICT]
    st.write(say(texts.FASTER))
    for _, _, kept in conflicts:
        for filed in kept.unseen:
            if filed.record.field is kept.record.field:
                st.text(f"{filed.record.author}: {decision_words(filed.record)}")
        st.text(say(texts.YOU_SAID, what=decision_words(kept.record)))
    left, right = st.columns(2)
    if left.button(say(texts.USE_MINE), type="primary", width="stretch"):
        for change, person, kept in conflicts:
            _keep(space, event_id, change, Person(name=person.name, reason=person.reason, seen=kept.record.id))
        _settled(say(texts.MINE_NOW))
    if right.button(say(texts.KEEP_THEIRS), width="stretch"):
        for _, person, kept in conflicts:
            space.reviewing.undo(kept.record.id, Person(name=person.name, seen=kept.record.id))
        _settled(say(texts.THEIRS_STAY))


def _settled(line: str) -> None:
    st.session_state.pop(_CONFLICT, None)
    notice([line])
    st.rerun()
