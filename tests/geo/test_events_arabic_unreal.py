"""Arabic: what is only aimed at, wished, demanded or failed is no deed; who strikes, where "where" points to."""

from datetime import date

import pytest

from geo.model import Assertion, EventType, PlaceKind
from tests.geo.conftest import Read, make_place
from tests.geo.test_events_arabic_desk import told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("أطلقت القوات الحكومية عملية عسكرية لانتزاع حمص من المتمردين.", EventType.ARMED_CLASH),
        ("شن الجهاديون هجوما للاستيلاء على مدينة حمص.", EventType.ARMED_CLASH),
        ("تخوض وحدات من الجيش معارك في حمص من أجل بسط سيطرتها على أحيائها.", EventType.ARMED_CLASH),
        ("انتشرت تعزيزات في حمص تحسبا لأعمال عنف.", EventType.MILITARY_PRESENCE),
        ("نشرت السلطات قوات في حمص لمنع أعمال شغب.", EventType.MILITARY_PRESENCE),
        ("قصفت مدفعية الجيش حمص سعيا إلى طرد المسلحين منها.", EventType.SHELLING),
    ],
)
def test_an_aim_is_not_reached(read: Read, text: str, kind: EventType) -> None:
    assert told(read(text, "ar", ["حمص"])) == {(kind, "حمص")}


@pytest.mark.parametrize(
    "text",
    [
        "حضت الأمم المتحدة الأطراف على وقف القصف على حمص.",
        "ناشدت المنظمة المجتمع الدولي إجلاء الجرحى من حمص.",
        "شدد الوزير على ضرورة سحب القوات الأجنبية من حمص.",
        "تعهد القائد باستعادة حمص.",
        "أخفق المتمردون في السيطرة على حمص.",
        "تنوي الحكومة نشر قوات في حمص.",
        "تدرس باريس فرض عقوبات على حمص.",
    ],
)
def test_what_is_wished_pledged_or_failed_is_not_reported(read: Read, text: str) -> None:
    assert all(one.assertion is not Assertion.REPORTED for one in read(text, "ar", ["حمص"]))


@pytest.mark.parametrize(
    "text",
    [
        "استولى الجيش على السلطة في حمص.",
        "شب حريقان قرب حمص وجرت السيطرة عليهما.",
        "تقع البلدة في حمص التي تحتلها إسرائيل.",
        "خاض الفريق معركة من أجل البقاء في حمص.",
        "قال المصدر إن المهاجمين لاذوا بالفرار نحو حمص.",
        "سمع دوي الانفجار في حمص.",
    ],
)
def test_turns_that_tell_of_no_deed(read: Read, text: str) -> None:
    assert read(text, "ar", ["حمص"]) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("دمرت مقاتلات بريطانية راجمات في حمص.", EventType.AIR_STRIKE),
        ("زرع مجهول قنبلة يدوية الصنع في حمص.", EventType.BOMBING),
        ("كانت القوات الروسية قد دخلت حمص.", EventType.MILITARY_PRESENCE),
        ("احتجز خفر السواحل سفينتين في حمص.", EventType.ABDUCTION),
        ("اعترضت الدفاعات صاروخا كان متجها إلى حمص.", EventType.WEAPONS_DISRUPTED),
        ("دارت مواجهات مع مسلحين في حمص.", EventType.ARMED_CLASH),
    ],
)
def test_who_does_what(read: Read, text: str, kind: EventType) -> None:
    assert told(read(text, "ar", ["حمص"])) == {(kind, "حمص")}


def test_states_far_away_strike_armed_groups_from_the_air(read: Read) -> None:
    names = [("الولايات المتحدة", make_place("US", "US", PlaceKind.COUNTRY)), ("صنعاء", make_place("Sanaa", "YE"))]
    found = read("استهدفت الولايات المتحدة مواقع للحوثيين في صنعاء.", "ar", names)
    assert told(found) == {(EventType.AIR_STRIKE, "صنعاء")}


def test_a_name_right_before_where_is_the_scene_of_what_follows(read: Read) -> None:
    text = "حذر الوزير من أي هجوم بري على حمص، حيث لجأ آلاف النازحين."
    assert (EventType.HUMANITARIAN, "حمص") in told(read(text, "ar", ["حمص"]))


def test_a_name_with_its_distance_only_says_where_the_first_lies(read: Read) -> None:
    text = "قتل مسلحون ثلاثة مدنيين في حمص، على بعد 40 كيلومترا جنوبي حماة."
    assert told(read(text, "ar", ["حمص", "حماة"])) == {(EventType.ATTACK_ON_CIVILIANS, "حمص")}


def test_a_crowd_breaks_in_and_burns_at_one_place(read: Read) -> None:
    text = "اقتحم مئات المتظاهرين مبنى البلدية في حمص وأحرقوا غرفة للحراسة."
    assert {place for _, place in told(read(text, "ar", ["حمص"]))} == {"حمص"}


@pytest.mark.parametrize("text", ["قصف الجيش حمص في اليوم الأول للهجوم.", "هذا هو اليوم الذي قصف فيه الجيش حمص."])
def test_the_first_day_is_not_today(read: Read, text: str) -> None:
    assert [one.when is not None and one.when.span is not None for one in read(text, "ar", ["حمص"])] == [False]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("وصلت إلى حمص سفينة تقل نحو مئتي شخص.", EventType.HUMANITARIAN),
        ("أوقف عسكريون متمردون رئيس البلاد في حمص.", EventType.ARREST),
        ("نفذت مقاتلات الحلف طلعات مستهدفة مخازن قرب حمص.", EventType.AIR_STRIKE),
        ("حطم المحتجون واجهات المصارف وأضرموا النار في سيارات قرب حمص.", EventType.RIOT),
    ],
)
def test_who_arrives_is_held_and_strikes(read: Read, text: str, kind: EventType) -> None:
    assert (kind, "حمص") in told(read(text, "ar", ["حمص"]))


@pytest.mark.parametrize(
    "text",
    [
        "تلقى قطاع السياحة في حمص ضربة موجعة.",
        "دخلت الهدنة حيز التنفيذ، والشركة قد دخلت السوق في حمص.",
        "فر السكان من مناطق القتال قرب حمص.",
    ],
)
def test_blows_and_entries_that_are_figures_of_speech(read: Read, text: str) -> None:
    kinds = {one.event_type for one in read(text, "ar", ["حمص"])}
    assert kinds.isdisjoint({EventType.AIR_STRIKE, EventType.MILITARY_PRESENCE, EventType.ARMED_CLASH})


def test_the_day_on_which_a_count_is_announced_is_not_that_of_the_deed(read: Read) -> None:
    text = "أعلنت الوزارة اليوم الخميس ارتفاع عدد قتلى الهجوم على حمص إلى عشرين. ووقع الهجوم على حمص ظهر أمس الأربعاء."
    today, before = date(2024, 5, 16), date(2024, 5, 15)
    dates = [("اليوم الخميس", today, today), ("أمس الأربعاء", before, before)]
    found = read(text, "ar", ["حمص"], dates, published=today)
    assert {one.when.first for one in found if one.when is not None} == {before}


def test_in_the_city_is_not_the_town_behind_the_comma(read: Read) -> None:
    text = "دخل المتمردون حمص الأحد. وسيطروا على مقر الفرقة في المدينة، وتقدم رتل منهم نحو دمشق."
    places = {place for kind, place in told(read(text, "ar", ["حمص", "دمشق"])) if "territory" in kind.value}
    assert places == {"حمص"}


def test_of_a_country_and_its_town_in_one_clause_the_town_is_the_scene(read: Read) -> None:
    names = [("ميانمار", make_place("Myanmar", "MM", PlaceKind.COUNTRY)), ("ماندالاي", make_place("Mandalay", "MM"))]
    text = "أطلقت الشرطة في ميانمار الرصاص المطاطي على محتجين في ماندالاي، في رابع أيام التظاهرات قرب ماندالاي."
    assert {place for _, place in told(read(text, "ar", names))} == {"ماندالاي"}


def test_who_flees_behind_deeds_of_one_place_flees_from_there(read: Read) -> None:
    text = "سيطر متشددون على مدينة حمص بعد معارك عنيفة وأجبر القتال آلاف السكان على الفرار."
    assert (EventType.HUMANITARIAN, "حمص") in told(read(text, "ar", ["حمص"]))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قال محاميه إن جنودا اعتقلوه في الثكنة، والصحافي الذي اعتقله الجنود نقل إلى سجن في حمص.", EventType.ARREST),
        ("أسر المقاتلون ثلاثة عسكريين و طيارا وشرطيا في حمص.", EventType.ABDUCTION),
        ("قالت المنظمة إن نحو ألف لاجئ عبروا الحدود إلى حمص.", EventType.HUMANITARIAN),
    ],
)
def test_verbs_with_their_objects_and_behind_who_does_it(read: Read, text: str, kind: EventType) -> None:
    assert kind in {one.event_type for one in read(text, "ar", ["حمص"])}


@pytest.mark.parametrize("text", ["لا تزال المعارك مستمرة في حمص.", "ولا يزال القصف متواصلا على حمص."])
def test_what_is_still_going_on_is_not_denied(read: Read, text: str) -> None:
    assert {one.assertion for one in read(text, "ar", ["حمص"])} == {Assertion.REPORTED}


@pytest.mark.parametrize(
    "text",
    [
        "فتحت النيابة العامة تحقيقا في محاولة اغتيال في حمص.",
        "مثل أمام القضاء في حمص بتهمة اغتيال معارض.",
        "وتأتي الاعتداءات بعد توتر في حمص.",
        "بحث القاضي ملف اغتيال الوزير في حمص.",
    ],
)
def test_charges_and_what_comes_after_tell_of_no_new_deed(read: Read, text: str) -> None:
    violent = {EventType.ATTACK_ON_CIVILIANS, EventType.BOMBING, EventType.ARMED_CLASH}
    assert violent.isdisjoint({one.event_type for one in read(text, "ar", ["حمص"])})


def test_borders_are_closed_with_the_country_named_last(read: Read) -> None:
    names = [("مالي", make_place("Mali", "ML", PlaceKind.COUNTRY))]
    assert (EventType.SANCTION, "مالي") in told(read("أغلقت دول الجوار حدودها مع مالي.", "ar", names))
