"""Arabic turns of agency prose: small words, what only names a deed told before, and whom a verb first strikes."""

from collections.abc import Callable

import pytest

from geo.model import Assertion, EventType, Report

Read = Callable[..., tuple[Report, ...]]


@pytest.mark.parametrize("word", ["بعدما", "وبعدما"])
def test_after_is_no_lack_of(read: Read, word: str) -> None:
    (report,) = read(f"سادت حالة من الهلع {word} قصفت طائرات حربية مدينة حمص.", "ar", ["حمص"])
    assert report.assertion is Assertion.REPORTED


def test_a_curfew_is_no_deed(read: Read) -> None:
    assert read("وفرضت السلطات حظر تجول ليليا في مدينة حمص.", "ar", ["حمص"]) == ()


@pytest.mark.parametrize(
    "text",
    [
        "أوقفت الشرطة رجلا في حمص للاشتباه في صلته بمنفذ التفجير.",
        "أوقفت الشرطة رجلا في حمص بعد محاولته السيطرة على سيارة.",
    ],
)
def test_who_did_it_and_what_was_only_tried_are_no_second_deed(read: Read, text: str) -> None:
    assert [report.event_type for report in read(text, "ar", ["حمص"])] == [EventType.ARREST]


def test_those_who_were_abducted_are_no_abduction(read: Read) -> None:
    (report,) = read("تظاهر المئات في حمص للمطالبة بإعادة المخطوفين.", "ar", ["حمص"])
    assert report.event_type is EventType.PROTEST


def test_in_response_ends_at_the_comma(read: Read) -> None:
    (report,) = read("وردا على تقدم الجيش، قصفت المدفعية مدينة حمص.", "ar", ["حمص"])
    assert report.event_type is EventType.SHELLING and report.where is not None


def test_those_who_mourn_are_no_victims(read: Read) -> None:
    reports = read("شيع الآلاف الضحايا في حمص ثم أحرقت حشود مقر الحزب في المدينة.", "ar", ["حمص"])
    assert reports and all(report.killed is None for report in reports)


def test_fire_that_two_sides_exchange_is_one_clash(read: Read) -> None:
    (report,) = read("تبادل حراس القصر إطلاق النار مع مسلحين في حمص.", "ar", ["حمص"])
    assert report.event_type is EventType.ARMED_CLASH
