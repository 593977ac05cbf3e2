"""The Review page: what is most worth a look, one after the other, with keys, and the lists of what else is open."""

from collections.abc import Sequence

import streamlit as st

from data.places_offered import alternatives
from data.review_queue import Queue, QueueItem
from data.reviewing import Person
from data.workspace import Workspace
from geo.corrections import Field, ReviewStatus
from geo.errors import CorrectionError
from geo.model import Place
from pages._card import card, event_list
from pages._choices import choose_one
from pages._compare import open_comparison
from pages._components import show_panel
from pages._correct import open_correction
from pages._deciding import (
    do_asked,
    editor,
    forget_pressed,
    last_decisions,
    note_seen,
    notice,
    press,
    pressed,
    said,
    seen_of,
    show_notice,
    take_act,
)
from pages._language import say
from pages._name_place import open_naming
from pages._pairs import pair_deeds, show_pairs
from pages._review_lists import show_lists
from pages._sentences import in_session
from pages._shared import is_dark, read_article, workspace
from pages._words import full_name
from pages.texts import pairs, terms
from pages.texts import review as texts

_CARD, _LIST, _OPEN, _DRAWN, _SKIPPED, _CANDIDATE, _TO_READ = (
    "review_card", "review_list", "review_open", "review_drawn", "review_skipped", "review_candidate", "review_to_read",
)  # fmt: skip
QUEUE, _EVENTS, _PAIRS, _SWITCH = "queue", "events", "pairs", "review_queue"
# Reasons told in a line of the list; the card tells all.
_MOST_DOUBTS = 2
# The buttons of a card here, with the key that presses each.
_HINTS = {"confirm": "C", "take": "C", "next": "N", "reject": "R", "skip": "S", "correct": "E", "compare": "M"}

# What is done with a card once.
_ON_TO_NEXT = frozenset({"confirm", "reject", "take", "skip"})
# Between an event and the place proposed for it.
_AND = " "


def page() -> None:
    """Draw the page."""
    space, dark = workspace(), is_dark()
    _do(space)
    queue = space.reviewing.queue()
    items = _waiting(queue)
    _head(queue)
    show_notice()
    nearly_one = space.reviewing.pairs()
    if _queue(len(nearly_one)) == _PAIRS:
        show_pairs(nearly_one, dark=dark)
    else:
        left, right = st.columns([1, 1.25], gap="medium")
        with left, st.container(key="queue"):
            _list(space, items, dark=dark)
        with right, st.container(key="panel"):
            _card(space, items, dark=dark)
    show_lists(space, dark=dark)
    if article_id := st.session_state.pop(_TO_READ, None):
        read_article(article_id, st.session_state.get(_OPEN))


# -- what was pressed ------------------------------------------------------------------------------------------------


def _do(space: Workspace) -> None:
    _leave_out_unseen()
    done = do_asked(
        space,
        {
            "correct": open_correction,
            "compare": open_comparison,
            "name": open_naming,
            "next": _next_candidate,
            "skip": _skip,
            "take": _take_candidate,
            **pair_deeds(),
        },
    )
    if done and done["id"] in _ON_TO_NEXT:
        # on to the next one
        st.session_state.pop(_OPEN, None)


def _leave_out_unseen() -> None:
    """A key pressed once more before the next card was drawn means the card before, which is decided on."""
    asked = pressed()
    if asked and asked["id"] in _ON_TO_NEXT and asked["of"].split(_AND)[0] != st.session_state.get(_DRAWN):
        forget_pressed()


def _skip(_: Workspace, event_id: str) -> None:
    st.session_state[_SKIPPED] = {*st.session_state.get(_SKIPPED, set()), event_id}


def _next_candidate(space: Workspace, event_id: str) -> None:
    number = _candidate(event_id) + 1
    found = _candidates(space, event_id)
    if not found:
        notice([say(texts.NO_OTHER_PLACE)])
    st.session_state[_CANDIDATE] = (event_id, number if number <= len(found) else 0)


def _candidate(event_id: str) -> int:
    """Which of the other places is proposed, 1 the first; 0 for the one there is."""
    known: tuple[str, int] = st.session_state.get(_CANDIDATE, ("", 0))
    return known[1] if known[0] == event_id else 0


def _candidates(space: Workspace, event_id: str) -> Sequence[Place]:
    evidence = space.evidence(event_id)
    if evidence is None:
        return ()
    now = evidence.report.where.place if evidence.report.where else None
    return [place for place in alternatives(evidence.machine.where) if now is None or place.id != now.id]


def _take_candidate(space: Workspace, event_and_place: str) -> None:
    """The place that the card proposed; by now another one may be proposed, not seen yet."""
    event_id, _, place_id = event_and_place.partition(_AND)
    st.session_state.pop(_CANDIDATE, None)
    place = next((place for place in _candidates(space, event_id) if place.id == place_id), None)
    if place is None:
        return
    try:
        person = Person(name=editor(space), seen=seen_of(event_id))
        said(space.reviewing.correct(event_id, Field.PLACE, place, person))
    except CorrectionError as error:
        notice([in_session(str(error))])


def _queue(n_pairs: int) -> str:
    """Which of the two queues one goes through; the other one stays a click away, with its number."""
    if _SWITCH not in st.session_state and st.query_params.get(QUEUE) in {_EVENTS, _PAIRS}:
        st.session_state[_SWITCH] = st.query_params[QUEUE]
    words = {_EVENTS: say(pairs.QUEUES[_EVENTS]), _PAIRS: f"{say(pairs.QUEUES[_PAIRS])} ({n_pairs:,})"}
    return choose_one(pairs.QUEUE, words, key=_SWITCH, parameter=QUEUE)


# -- what is drawn ---------------------------------------------------------------------------------------------------


def _waiting(queue: Queue) -> list[QueueItem]:
    """Those not skipped in this session, then the skipped ones."""
    skipped = st.session_state.get(_SKIPPED, set())
    return sorted(queue.items, key=lambda item: item.event_id in skipped)


def _head(queue: Queue) -> None:
    count = queue.statuses
    looked = count[ReviewStatus.CONFIRMED] + count[ReviewStatus.CORRECTED]
    machine = count[ReviewStatus.MACHINE] + count[ReviewStatus.NEEDS_REVIEW]
    with st.container(key="review-counts", horizontal=True, vertical_alignment="center"):
        st.markdown(
            say(texts.COUNTS, looked=looked, machine=machine, rejected=count[ReviewStatus.REJECTED]),
            width="content",
        )
        last = last_decisions()
        if st.button(say(texts.UNDO_LAST), key="undo-last", disabled=last is None, shortcut="U") and last:
            press("back", last)
            st.rerun()


def _list(space: Workspace, items: Sequence[QueueItem], *, dark: bool) -> None:
    reports, ids = space.reports(), [item.event_id for item in items]
    # of two reports with one id the first
    rows = reports[reports["event_id"].isin(ids)].drop_duplicates("event_id").set_index("event_id", drop=False)
    shown = rows.loc[[event_id for event_id in ids if event_id in rows.index]]
    content = event_list(shown, title=say(texts.WORTH_A_LOOK, n=len(shown)), ordered=True)
    content["note"] = say(texts.MOST_DOUBTFUL if len(shown) else texts.NOTHING_LEFT)
    content["current"] = _current(items)
    doubts = {item.event_id: item.doubts for item in items}
    for line in content["items"]:
        line["why"] = " ".join(say(terms.DOUBTS[doubt]) for doubt in doubts[line["id"]][:_MOST_DOUBTS])
    show_panel(content, dark=dark, key=_LIST, on_open=_open)


def _current(items: Sequence[QueueItem]) -> str | None:
    """The event whose card is shown: the one opened, else the first of the queue."""
    opened: str | None = st.session_state.get(_OPEN)
    return opened or (items[0].event_id if items else None)


def _open() -> None:
    st.session_state[_OPEN] = str(st.session_state[_LIST].open)


def _card(space: Workspace, items: Sequence[QueueItem], *, dark: bool) -> None:
    event_id = _current(items)
    evidence = space.evidence(event_id) if event_id else None
    if evidence is None or event_id is None:
        st.caption(say(texts.CHOOSE))
        return
    note_seen(event_id, evidence.seen)
    st.session_state[_DRAWN] = event_id
    item = next((one for one in items if one.event_id == event_id), None)
    content = card(evidence, back="")
    content["doubts"] = [say(terms.DOUBTS[doubt]) for doubt in item.doubts] if item else []
    number = _candidate(event_id)
    found = _candidates(space, event_id) if number else ()
    proposed = found[number - 1] if 1 <= number <= len(found) else None
    content["actions"] = _actions(event_id, content["actions"], proposed)
    if proposed:
        content["doubts"].insert(0, say(texts.OTHER_PLACE, number=number, n=len(found), place=full_name(proposed)))
    show_panel(content, dark=dark, key=_CARD, on_open=_open_from_card, on_read=_read, on_act=_act)


def _actions(event_id: str, offered: list[dict[str, str]], proposed: Place | None) -> list[dict[str, str]]:
    """The card's own buttons with their keys, and those of going through the queue; `proposed` is another place."""
    labels = {one["id"]: one["label"] for one in offered}
    if "reject" not in labels:
        return offered
    of = {}
    if proposed:
        del labels["confirm"]
        labels["take"], of["take"] = say(texts.TAKE_PLACE), f"{event_id}{_AND}{proposed.id}"
    labels["next"] = say(texts.NEXT_PLACE)
    labels["skip"] = say(texts.SKIP)
    return [
        {"id": one, "label": labels[one], "hint": hint, "of": of.get(one, event_id)}
        for one, hint in _HINTS.items()
        if one in labels
    ]


def _open_from_card() -> None:
    st.session_state[_OPEN] = str(st.session_state[_CARD].open)


def _read() -> None:
    st.session_state[_TO_READ] = st.session_state[_CARD].read


def _act() -> None:
    take_act(_CARD)


if __name__ == "__main__":  # only Streamlit's own search of pages/ gets here, on a first request after a restart
    from app import main

    main()
