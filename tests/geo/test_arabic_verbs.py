"""The forms of Arabic verbs: what a pattern of past and present stands for."""

import pytest

from geo.arabic_verbs import spelt_out
from geo.events_marks import mark_index
from geo.languages import pack_for
from geo.languages.pack import Cue
from geo.model import Article, EventType
from geo.text import read_document


def test_a_pattern_without_a_plus_stands_for_itself() -> None:
    assert spelt_out("غارة جوية") == (("غارة جوية", False),)


@pytest.mark.parametrize(
    ("pattern", "form", "future"),
    [
        ("قصف+يقصف", "قصفتا", False),
        ("قصف+يقصف", "يقصفون", False),
        ("قصف+يقصف", "ستقصف", True),
        ("أردى+يردي", "أردوا", False),
        ("أردى+يردي", "يردون", False),
        ("لقي+يلقى ~ حتفه", "لقيت ~ حتفه", False),
        ("التقى+يلتقي", "سيلتقيان", True),
        ("توفي+يتوفى", "يتوفيان", False),
    ],
)
def test_the_forms_hold_person_number_and_tense(pattern: str, form: str, future: bool) -> None:
    assert (form, future) in spelt_out(pattern)


@pytest.mark.parametrize(
    ("text", "event_type"),
    [
        ("وأغاروا على البلدة", EventType.AIR_STRIKE),
        ("ستقتحمها القوات", EventType.ARMED_CLASH),
        ("بسطت وحداته نفوذها على المدينة", EventType.NONSTATE_OVERTAKES_TERRITORY),
        ("يتظاهرون منذ الصباح", EventType.PROTEST),
    ],
)
def test_forms_nobody_wrote_down_are_found_in_a_text(text: str, event_type: EventType) -> None:
    pack = pack_for("ar")
    document = read_document(Article(id="x", text=text, language="ar"), pack)
    marks = mark_index(pack).find(document.tokens, 0, len(document.tokens))
    assert event_type in {mark.sign.event_type for mark in marks if mark.sign.cue is Cue.TRIGGER}


def test_what_will_be_done_is_told_as_the_future() -> None:
    pack = pack_for("ar")
    document = read_document(Article(id="x", text="ستقصف الطائرات", language="ar"), pack)
    assert Cue.FUTURE in {mark.sign.cue for mark in mark_index(pack).find(document.tokens, 0, 1)}
