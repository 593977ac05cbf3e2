"""The queue of pairs: reports that nearly were taken for one happening, side by side, with keys to decide."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from data.pairs import Pair
from data.reviewing import Person
from data.workspace import Workspace
from geo.corrections import SameEvent
from geo.errors import CorrectionError
from geo.maps.symbols import symbol_of
from geo.wording import Language
from pages._compare import ask_for_map, leave_for_map, report_lines, sides
from pages._components import show_panel, show_sides
from pages._deciding import Deed, editor, notice, press, said
from pages._language import language, say
from pages._sentences import in_session, why_words
from pages._words import known_place, people_words, type_label
from pages.texts import decide
from pages.texts import pairs as texts

_LIST, _OPEN = "pair_list", "pair_open"
# Later than every id of a record: whatever was decided on a pair is known, or it would not be in the queue.
_LATEST = "~"
_ONE_PLACE = frozenset({"same_spot", "near_spot", "same_area", "same_country"})
_KEYS = {SameEvent.SAME: "S", SameEvent.DIFFERENT: "D", SameEvent.UNSURE: "N"}


def pair_deeds() -> dict[str, Deed]:
    """What the buttons of a pair do, by their ids."""
    return {verdict.value: _deed(verdict) for verdict in SameEvent}


def show_pairs(pairs: Sequence[Pair], *, dark: bool) -> None:
    """The pairs left, the opened one right."""
    leave_for_map()
    left, right = st.columns([1, 1.25], gap="medium")
    chosen = next((pair for pair in pairs if pair.key == st.session_state.get(_OPEN)), pairs[0] if pairs else None)
    with left, st.container(key="queue"):
        content = _list(pairs) | {"current": chosen.key if chosen else None}
        show_panel(content, dark=dark, key=_LIST, on_open=_open)
    with right, st.container(key="pair"):
        if chosen is not None:
            _side_by_side(chosen)


def reason_words(pair: Pair) -> str:
    """What speaks for the pair in a few words: "same place, 1 day apart, both bombing, 224 = 224"."""
    one, two = pair.one, pair.two
    parts = [say(texts.SAME_PLACE)] if _ONE_PLACE & {reason.feature for reason in pair.reasons} else []
    if one.date_start and two.date_start:
        days = abs((one.date_start - two.date_start).days)
        parts.append(say(texts.DAYS_APART, n=days) if days else say(texts.SAME_DAY))
    if one.event_type == two.event_type:
        parts.append(say(texts.BOTH, what=_inside(type_label(one.event_type))))
    numbers = [people_words(told.killed_low, told.killed_high) for told in (one, two)]
    if all(numbers):
        parts.append(" = ".join(numbers) if numbers[0] == numbers[1] else " ≠ ".join(numbers))
    return ", ".join(parts)


def _inside(label: str) -> str:
    """A type inside a sentence: German nouns keep their capital."""
    return label if language() is Language.GERMAN else label.lower()


def _list(pairs: Sequence[Pair]) -> dict[str, Any]:
    return {
        "mode": "list",
        "title": say(texts.PAIRS, n=len(pairs)),
        "note": say(texts.NOTE if pairs else texts.NOTHING_LEFT),
        "back": "",
        "items": [_item(pair) for pair in pairs],
        "more": "",
    }


def _item(pair: Pair) -> dict[str, Any]:
    symbol = symbol_of(pair.one.event_type)
    kinds = dict.fromkeys(type_label(told.event_type) for told in (pair.one, pair.two))
    places = dict.fromkeys(known_place(told.location) for told in (pair.one, pair.two) if told.location)
    return {
        "id": pair.key,
        "title": f"{' / '.join(kinds)}, {' / '.join(places)}",
        "date": f"{pair.score:.0%}",
        "quote": reason_words(pair),
        "lang": "",
        "shape": symbol.shape.value,
        "colour": symbol.colour.value,
    }


def _open() -> None:
    st.session_state[_OPEN] = str(st.session_state[_LIST].open)


def _side_by_side(pair: Pair) -> None:
    one, two = (report_lines(told, None) for told in (pair.one, pair.two))
    with st.container(key=f"pair-{pair.key.replace('+', '-')}"):
        key = f"sides-{pair.key}"
        show_sides(sides(one, two), key=key, on_open=ask_for_map(key))
        for words, sign in ((texts.SPEAKS_FOR, 1), (texts.SPEAKS_AGAINST, -1)):
            if found := [why_words(reason.sentence) for reason in pair.reasons if reason.weight * sign > 0]:
                st.caption(say(words, reasons=" ".join(found)))
        with st.container(horizontal=True):
            for verdict, label in decide.VERDICTS.items():
                # a press names its pair: one made before the next pair was drawn must not decide that
                if st.button(say(label), key=f"pair-{verdict}-{pair.key}", shortcut=_KEYS[verdict]):
                    press(verdict.value, pair.key)
                    st.rerun()
    with st.container(key="pair-keys"):
        st.caption(say(texts.KEYS))


def _deed(verdict: SameEvent) -> Deed:
    def do(space: Workspace, key: str) -> None:
        one, _, two = key.partition("+")
        try:
            kept = space.reviewing.compare(one, two, verdict, Person(name=editor(space), seen=_LATEST))
        except CorrectionError as error:
            notice([in_session(str(error))])
        else:
            said(kept, in_words=True)
        st.session_state.pop(_OPEN, None)

    return do
