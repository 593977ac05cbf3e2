"""Arabic turns of agency prose: small words, what only names a deed told before, and whom a verb first strikes."""

from datetime import date

import pytest

from geo.model import Assertion, EventType, PlaceKind
from tests.geo.conftest import Read, make_place


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


def test_a_capital_behind_a_glued_in_is_the_scene(read: Read) -> None:
    (report,) = read("تظاهر المئات بكابول صباحا.", "ar", [("كابول", make_place("Kabul", "AF"))])
    assert report.where is not None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("أجلت الحكومة مئات السكان من كابول بعد انفجار عبوة.", EventType.HUMANITARIAN),
        ("وصل الوزير إلى كابول لبحث استعادة الهدوء إثر التفجيرات.", EventType.DIPLOMACY),
    ],
)
def test_the_verb_before_from_and_to_governs_them(read: Read, text: str, kind: EventType) -> None:
    reports = read(text, "ar", [("كابول", make_place("Kabul", "AF"))])
    assert [report.event_type for report in reports if report.where is not None][:1] == [kind]


def test_the_only_place_at_the_head_is_that_of_what_is_told(read: Read) -> None:
    (report,) = read("وفي حمص قال المحافظ إن صواريخ دمرت محطة الكهرباء بالكامل صباحا.", "ar", ["حمص"])
    assert report.where is not None


def test_a_verb_behind_a_comma_has_no_place_before_it(read: Read) -> None:
    text = "أحرق محتجون سيارات في حمص، ورددوا شعارات ضد الحكومة في حماة."
    told = {
        (report.event_type, report.where.mention.surface)
        for report in read(text, "ar", ["حمص", "حماة"])
        if report.where
    }
    assert told == {(EventType.RIOT, "حمص"), (EventType.PROTEST, "حماة")}


def test_a_day_between_commas_is_that_of_the_clause_there(read: Read) -> None:
    day = date(2015, 11, 22)
    reports = read("وفي حمص، التي سقطت بيد المسلحين الأحد، نفذت مقاتلات غارات.", "ar", ["حمص"], [("الأحد", day, day)])
    days = {report.event_type: report.when.first for report in reports if report.when is not None}
    assert days[EventType.NONSTATE_OVERTAKES_TERRITORY] == day
    assert days[EventType.AIR_STRIKE] != day


def test_whom_a_town_is_taken_from_did_not_take_it(read: Read) -> None:
    (report,) = read("أعلن الوزير استعادة حمص من تنظيم الدولة الإسلامية.", "ar", ["حمص"])
    assert report.event_type is EventType.GOVERNMENT_REGAINS_TERRITORY
    assert "group:islamic_state" not in {part.actor.id for part in report.agents if hasattr(part, "actor")}


def test_talks_put_off_did_not_happen(read: Read) -> None:
    reports = read("أرجئت المفاوضات في حمص.", "ar", ["حمص"])
    assert [report.assertion for report in reports] == [Assertion.NEGATED]


def test_the_taliban_are_no_two_students(read: Read) -> None:
    (report,) = read("قتلت حركة طالبان 14 جنديا في هجوم في حمص.", "ar", ["حمص"])
    assert report.killed is not None and report.killed.low == 14


def test_rockets_fired_towards_a_place_strike_it(read: Read) -> None:
    (report,) = read("أطلقت الفصائل صباحا عشرات الصواريخ صوب حمص.", "ar", ["حمص"])
    assert report.where is not None and report.event_type is EventType.SHELLING


def test_two_capitals_that_agree_are_no_scene(read: Read) -> None:
    places = [("دمشق", make_place("Damascus")), ("بغداد", make_place("Baghdad", "IQ"))]
    assert all(report.where is None for report in read("اتفقت دمشق وبغداد على فتح المعابر.", "ar", places))


@pytest.mark.parametrize(
    "text",
    [
        "فر مسلحون بعدما استولوا على سيارة في حمص.",
        "دخلت شاحنات مساعدات مدينة حمص المحاصرة.",
        "جرح طفل في حمص وسط إطلاق نار احتفالا بالنصر.",
    ],
)
def test_a_car_a_besieged_town_and_shots_of_joy_are_no_deeds(read: Read, text: str) -> None:
    kinds = {report.event_type for report in read(text, "ar", ["حمص"])}
    assert kinds.isdisjoint(
        {EventType.NONSTATE_OVERTAKES_TERRITORY, EventType.MILITARY_PRESENCE, EventType.ATTACK_ON_CIVILIANS}
    )


def test_a_bearing_that_is_a_name_is_no_second_place(read: Read) -> None:
    places = ["حمص", ("شمالي العراق", make_place("Northern Iraq", "IQ", PlaceKind.REGION))]
    (report,) = read("قصفت المدفعية حمص شمالي العراق.", "ar", places)
    assert report.where is not None and report.where.mention.surface == "حمص"


def test_a_town_taken_after_fighting_is_one_deed(read: Read) -> None:
    (report,) = read("استولى مسلحون على مدينة حمص بعد معارك عنيفة.", "ar", ["حمص"])
    assert report.event_type is EventType.NONSTATE_OVERTAKES_TERRITORY


def test_those_mourned_today_did_not_die_today(read: Read) -> None:
    day = date(2015, 11, 24)
    text = "قتل 12 شخصا في غارة على حمص الثلاثاء. ونعى الحزب ثلاثة من عناصره قضوا في الغارة."
    assert {report.when.first for report in read(text, "ar", ["حمص"], [("الثلاثاء", day, day)]) if report.when} == {day}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("احتشد طلاب في حمص ورشقوا الشرطة بالحجارة.", {EventType.PROTEST, EventType.RIOT}),
        ("اعتصم العشرات أمام القصر في حمص وحطموا سيارات.", {EventType.PROTEST, EventType.PROPERTY_DESTRUCTION}),
    ],
)
def test_the_place_behind_a_verb_is_that_of_the_next_as_well(read: Read, text: str, kinds: set[EventType]) -> None:
    assert {report.event_type for report in read(text, "ar", ["حمص"]) if report.where is not None} == kinds


def test_planes_that_fly_over_a_town_before_they_strike_are_one_strike(read: Read) -> None:
    reports = read("حلقت مقاتلات فوق حمص وألقت قنابل على معسكر.", "ar", ["حمص"])
    assert {report.event_type for report in reports if report.where is not None} == {EventType.AIR_STRIKE}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("انتشرت شرطة مكافحة الشغب في حمص.", EventType.MILITARY_PRESENCE),
        ("اشتبك السكان مع قوات مكافحة الشغب في حمص.", EventType.RIOT),
        ("هاجم مسلحون مراكز الجيش في حمص.", EventType.ARMED_CLASH),
        ("هاجموا نقاطا للجيش ومراكز للشرطة في حمص.", EventType.ARMED_CLASH),
        ("أطلق مجهولون النار على آلية عسكرية في حمص.", EventType.ARMED_CLASH),
        ("هاجم مسلحون قرية في حمص.", EventType.ATTACK_ON_CIVILIANS),
        ("فتح مجهولون النار على مصلين في حمص.", EventType.ATTACK_ON_CIVILIANS),
    ],
)
def test_who_fights_riot_police_and_who_is_attacked(read: Read, text: str, kind: EventType) -> None:
    assert {report.event_type for report in read(text, "ar", ["حمص"])} == {kind}


def test_shortly_after_the_fall_of_a_town_is_no_fall(read: Read) -> None:
    (report,) = read("سلم مئات الجنود أسلحتهم في حمص بعيد سقوط المدينة.", "ar", ["حمص"])
    assert report.event_type is EventType.WEAPONS_DISRUPTED


def test_shelling_is_no_bomb_told_of_before(read: Read) -> None:
    text = "قتل ثلاثة بتفجير سيارة مفخخة في حماة. وقضى 13 شخصا في حمص حين أصاب القصف مبنى سكنيا."
    kinds = {
        report.event_type
        for report in read(text, "ar", ["حماة", "حمص"])
        if report.where is not None and report.where.mention.surface == "حمص"
    }
    assert kinds and kinds.isdisjoint({EventType.BOMBING, EventType.SUICIDE_BOMBING})


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "نظم ناشطون وقفة في حمص أمس ضد الغلاء، وأحرقوا سيارات الشرطة.",
            {EventType.PROTEST, EventType.PROPERTY_DESTRUCTION},
        ),
        ("اختطف مسلحون في حمص سائقا، وفجروا جسرا.", {EventType.ABDUCTION, EventType.BOMBING}),
        ("احتجز مسلحون رهائن في مطعم في حمص وقتلوا أربعة نزلاء.", {EventType.ABDUCTION, EventType.ATTACK_ON_CIVILIANS}),
    ],
)
def test_those_who_go_on_are_where_they_were(read: Read, text: str, kinds: set[EventType]) -> None:
    assert {report.event_type for report in read(text, "ar", ["حمص"]) if report.where is not None} == kinds


@pytest.mark.parametrize(
    "text",
    [
        "أرسل الجيش تعزيزات إلى حماة بعد كمين نصبه مسلحون.",
        "نشر الجيش قوات إضافية في حماة بعد هجوم شنه مسلحون على حاجز.",
    ],
)
def test_forces_sent_after_an_ambush_are_where_they_were_sent(read: Read, text: str) -> None:
    assert EventType.MILITARY_PRESENCE in {
        report.event_type for report in read(text, "ar", ["حماة"]) if report.where is not None
    }


def test_hundreds_of_thousands_who_walk_protest(read: Read) -> None:
    (report,) = read("احتشد مئات الآلاف مساء في حمص.", "ar", ["حمص"])
    assert report.event_type is EventType.PROTEST


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("وفر أكثر من مليون شخص من حمص.", {EventType.HUMANITARIAN}),
        ("وفر آلاف السكان من حمص.", {EventType.HUMANITARIAN}),
        ("وفر أكثر من ألف مصنع وظائف في حمص.", set()),
        ("وصل عشرات النازحين إلى حمص.", {EventType.HUMANITARIAN}),
        ("اضطر الأهالي إلى ترك بيوتهم في حمص.", {EventType.HUMANITARIAN}),
        ("هربت عائلات كثيرة من المعارك في حمص.", {EventType.HUMANITARIAN, EventType.ARMED_CLASH}),
    ],
)
def test_those_who_fled_and_what_was_provided(read: Read, text: str, kinds: set[EventType]) -> None:
    assert {report.event_type for report in read(text, "ar", ["حمص"]) if report.where is not None} == kinds


@pytest.mark.parametrize("raids", ["حملة دهم", "مداهمات", "حملة اعتقالات"])
def test_police_who_launch_raids_arrest_and_do_not_fight(read: Read, raids: str) -> None:
    reports = read(f"شنت الشرطة {raids} في حمص طالت عشرات الناشطين.", "ar", ["حمص"])
    assert {report.event_type for report in reports} == {EventType.ARREST}
