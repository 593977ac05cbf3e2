"""The forms of Arabic verbs: what a pattern of past and present stands for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.arabic_verbs import verb_keys, verbal_nouns
from geo.events_words import mark_index
from geo.languages import pack_for
from geo.languages.pack import Cue
from geo.model import Article, EventType
from geo.names import strict_key
from geo.text import read_document


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("قصف+يقصف", "قصفتا"),
        ("قصف+يقصف", "يقصفون"),
        ("قصف+يقصف", "يقصفونه"),
        ("أردى+يردي", "أردوا"),
        ("أردى+يردي", "يردون"),
        ("لقي+يلقى", "لقيت"),
        ("توفي+يتوفى", "يتوفيان"),
        ("تظاهر+يتظاهر", "تظاهرن"),
        ("تظاهر+يتظاهر", "يتظاهرن"),
        ("أغار+يغير", "أغرنا"),
        ("أصاب+يصيب", "أصيبت"),
        ("أصاب+يصيب", "يصاب"),
        ("اغتال+يغتال", "اغتيل"),
        ("هاجم+يهاجم", "هوجم"),
        ("صادر+يصادر", "صودرت"),
        ("ألقى+يلقي", "ألقيت"),
    ],
)
def test_the_forms_hold_person_number_tense_and_voice(verb: str, form: str) -> None:
    keys = verb_keys(verb)
    assert strict_key(form) in {*keys.past, *keys.present}


@pytest.mark.parametrize(("verb", "form"), [("قصف+يقصف", "ستقصف"), ("التقى+يلتقي", "سيلتقيان"), ("أصاب+يصيب", "سيصاب")])
def test_what_is_to_come_is_kept_apart(verb: str, form: str) -> None:
    keys = verb_keys(verb)
    assert strict_key(form) in keys.future
    assert strict_key(form) not in {*keys.past, *keys.present}


@pytest.mark.parametrize(
    ("past", "noun"),
    [
        ("أطلق", "إطلاق"),
        ("أغار", "إغارة"),
        ("ألقى", "إلقاء"),
        ("أنشأ", "إنشاء"),
        ("اعتقل", "اعتقال"),
        ("اغتال", "اغتيال"),
        ("انفجر", "انفجار"),
        ("استهدف", "استهداف"),
        ("استعاد", "استعادة"),
        ("استولى", "استيلاء"),
    ],
)
def test_the_verbal_noun_follows_from_the_shape(past: str, noun: str) -> None:
    assert verbal_nouns(past) == (noun,)


@pytest.mark.parametrize("past", ["قصف", "قتل", "هاجم", "انقض", "احتل"])
def test_a_shape_that_does_not_say_its_noun_gives_none(past: str) -> None:
    assert verbal_nouns(past) == ()


@given(st.text("بتثجحخدرزسصضطعفقكلمنهشغ", min_size=3, max_size=6))
def test_every_form_is_one_word(past: str) -> None:
    keys = verb_keys(f"{past}+ي{past}")
    assert all(key and " " not in key for key in (*keys.past, *keys.present, *keys.future, *keys.nouns))


@pytest.mark.parametrize(
    ("text", "event_type"),
    [
        ("وأغاروا على البلدة", EventType.AIR_STRIKE),
        ("ستقتحمها القوات", EventType.ARMED_CLASH),
        ("بسطت وحداته نفوذها على المدينة", EventType.NONSTATE_OVERTAKES_TERRITORY),
        ("يتظاهرون منذ الصباح", EventType.PROTEST),
        ("النساء يتظاهرن في الساحة", EventType.PROTEST),
        ("اعتقاله في المطار", EventType.ARREST),
        ("في استهداف رتل", EventType.ARMED_CLASH),
    ],
)
def test_forms_nobody_wrote_down_are_found_in_a_text(text: str, event_type: EventType) -> None:
    pack = pack_for("ar")
    document = read_document(Article(id="x", text=text, language="ar"), pack)
    marks = mark_index(pack).find(document, 0, len(document.tokens))
    assert event_type in {mark.sign.event_type for mark in marks if mark.sign.cue is Cue.TRIGGER}


def test_what_will_be_done_is_told_as_the_future() -> None:
    pack = pack_for("ar")
    document = read_document(Article(id="x", text="ستقصف الطائرات", language="ar"), pack)
    assert Cue.FUTURE in {mark.sign.cue for mark in mark_index(pack).find(document, 0, 1)}
