"""Arabic: the plain words of desks, where forces go, and what people march about."""

from datetime import date

import pytest

from geo.model import EventType, PlaceKind, Report
from tests.geo.conftest import Read, make_place


def told(reports: tuple[Report, ...]) -> set[tuple[EventType, str]]:
    return {(report.event_type, report.where.mention.surface) for report in reports if report.where is not None}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("احتجز مسلحون ثلاثة ضباط في حمص.", EventType.ABDUCTION),
        ("احتجزت جماعة متشددة سائحين اثنين وعددا من موظفيها في حمص.", EventType.ABDUCTION),
        ("أنزلت طائرات مظليين في محيط حمص.", EventType.MILITARY_PRESENCE),
        ("نشرت الحكومة مئات إضافيين من عناصر الأمن في حمص.", EventType.MILITARY_PRESENCE),
        ("حاصر عشرات المتظاهرين مبنى البلدية في حمص.", EventType.PROTEST),
        ("خرجت مواكب في حمص تطالب بالعدالة.", EventType.PROTEST),
        ("قطع مسلح رأس رجل في حمص.", EventType.ATTACK_ON_CIVILIANS),
        ("قتل اثنان من عمال الإغاثة في حمص.", EventType.ATTACK_ON_CIVILIANS),
        ("مقتل أربعة من العاملين في مستشفى في حمص.", EventType.ATTACK_ON_CIVILIANS),
        ("سمع إطلاق نار كثيف في حمص.", EventType.ARMED_CLASH),
        ("أعلن الجيش تدمير عشر طائرات مسيرة فوق حمص.", EventType.WEAPONS_DISRUPTED),
        ("بسط المتمردون نفوذهم على حمص.", EventType.NONSTATE_OVERTAKES_TERRITORY),
        ("سقط أربعة قتلى في قصف طال حيا في حمص.", EventType.SHELLING),
        ("قتل سبعة أشخاص عندما طال القصف سوقا في حمص.", EventType.SHELLING),
        ("رمى مجهول قنبلتين يدويتين على مسجد في حمص.", EventType.GRENADE),
        ("حيد الجيش أربعة من مقاتلي التنظيم في حمص.", EventType.ARMED_CLASH),
        ("واصل مئات السكان الخروج من حمص.", EventType.HUMANITARIAN),
        ("اقتحم عشرات الأهالي مبنى القنصلية في حمص.", EventType.RIOT),
        ("اقتحم المئات مخفرا في حمص.", EventType.RIOT),
        ("اعتقلت القوات ثلاثة منهم في حمص.", EventType.ARREST),
        ("بدأت الأمم المتحدة جسرا جويا إلى حمص.", EventType.HUMANITARIAN),
    ],
)
def test_plain_words_of_desks(read: Read, text: str, kind: EventType) -> None:
    assert told(read(text, "ar", ["حمص"])) == {(kind, "حمص")}


@pytest.mark.parametrize(
    "text",
    [
        "أنزل الجنود العلم عن مبنى المحافظة في حمص.",
        "شيع الآلاف في حمص ضحايا التفجير.",
        "ودفنت عائلات في حمص قتلى القصف.",
        "أحبطت الشرطة محاولة لطعن حارس في حمص.",
        "وتحدث الوزير عن فرار الرئيس من حمص.",
        "وفي حمص تطوع المئات للقتال.",
        "حلقت طائرة مسيرة تركية في أجواء حمص.",
        "وأسعف المصابون ونقل الجرحى إلى مستشفيات في حمص.",
        "وشجبت دمشق الهجوم على حمص.",
        "بحث الوزيران سبل وقف التصعيد في حمص.",
    ],
)
def test_what_was_told_before_or_only_tried_is_no_deed(read: Read, text: str) -> None:
    kinds = {kind for kind, _ in told(read(text, "ar", ["حمص"]))}
    assert kinds <= {EventType.WEAPONS_DISRUPTED, EventType.DIPLOMACY}


@pytest.mark.parametrize("word", ["ابتهاجا بالضربة", "تنديدا بالقصف", "غضبا من الغارة", "رفضا للهجوم"])
def test_what_people_march_about_was_told_before(read: Read, word: str) -> None:
    assert told(read(f"تجمع المئات في حمص {word}.", "ar", ["حمص"])) == {(EventType.PROTEST, "حمص")}


@pytest.mark.parametrize(
    "text",
    [
        "أرسلت وزارة الدفاع السورية أمس الأول تعزيزات إضافية كبيرة إلى مدينة حماة بعد كمائن نصبها مسلحون.",
        "دفع الجيش بتعزيزات من اللواء الرابع نحو حماة، وتمكن من استعادة مبنى البلدية.",
    ],
)
def test_forces_are_where_they_are_sent_also_where_another_deed_follows(read: Read, text: str) -> None:
    assert (EventType.MILITARY_PRESENCE, "حماة") in told(read(text, "ar", ["حماة"]))


def test_a_list_behind_a_glued_in_is_in_each_of_its_towns(read: Read) -> None:
    reports = read("أوقفت الشرطة ثمانية أشخاص في عمليات دهم بحمص وحماة.", "ar", ["حمص", "حماة"])
    assert told(reports) == {(EventType.ARREST, "حمص"), (EventType.ARREST, "حماة")}


def test_countries_behind_the_place_where_aid_came_are_where_it_came_from(read: Read) -> None:
    countries = [
        ("قطر", make_place("Qatar", "QA", PlaceKind.COUNTRY)),
        ("مصر", make_place("Egypt", "EG", PlaceKind.COUNTRY)),
    ]
    reports = read("وصلت إلى حمص طائرات محملة بالأدوية من قطر ومصر.", "ar", ["حمص", *countries])
    assert told(reports) == {(EventType.HUMANITARIAN, "حمص")}


def test_a_quarter_that_nobody_knows_lies_in_the_capital_behind_it(read: Read) -> None:
    text = "بيروت - قصفت طائرات حربية مبنى في حي الباشورة بقلب العاصمة اللبنانية."
    names = [("بيروت", make_place("Beirut", "LB")), ("الباشورة", None)]
    reports = read(text, "ar", names, adjectives=[("اللبنانية", make_place("Lebanon", "LB", PlaceKind.COUNTRY))])
    assert told(reports) == {(EventType.AIR_STRIKE, "بيروت")}


def test_leaders_of_many_states_act(read: Read) -> None:
    many = ("غرب أفريقيا", make_place("West Africa", None, PlaceKind.SUPRANATIONAL))
    reports = read("التقى قادة غرب أفريقيا الوسطاء في حمص.", "ar", [many, "حمص"])
    assert told(reports) == {(EventType.DIPLOMACY, "حمص")}


@pytest.mark.parametrize("rebels", ["فصائل المعارضة السورية", "المتمردون السوريون", "مقاتلو المعارضة السورية"])
def test_an_adjective_behind_rebels_makes_no_state_of_them(read: Read, rebels: str) -> None:
    nation = ("السورية" if "السورية" in rebels else "السوريون", make_place("Syria", "SY", PlaceKind.COUNTRY))
    reports = read(f"سيطر {rebels} على حمص.", "ar", ["حمص"], adjectives=[nation])
    assert told(reports) == {(EventType.NONSTATE_OVERTAKES_TERRITORY, "حمص")}


def test_a_day_in_the_name_of_a_group_dates_nothing(read: Read) -> None:
    days = [("23 مارس", date(2024, 3, 23), date(2024, 3, 23)), ("الخميس", date(2024, 5, 16), date(2024, 5, 16))]
    (report,) = read("سيطرت حركة 23 مارس الخميس على حمص.", "ar", ["حمص"], days)
    assert report.when is not None and report.when.first == date(2024, 5, 16)


def test_the_day_of_a_clause_without_commas_is_that_of_its_deed(read: Read) -> None:
    text = "قصفت طائرات حربية محيط حمص دعما للقوات التي استعادت حماة الاثنين."
    reports = read(text, "ar", ["حمص", "حماة"], [("الاثنين", date(2024, 5, 13), date(2024, 5, 13))])
    days = {report.event_type: report.when and report.when.first for report in reports}
    assert days[EventType.GOVERNMENT_REGAINS_TERRITORY] == date(2024, 5, 13) != days[EventType.AIR_STRIKE]


def test_a_town_behind_a_bearing_only_tells_where_the_first_lies(read: Read) -> None:
    reports = read("قصفت طائرات حربية مدينة سلمية شرقي حماة.", "ar", ["سلمية", "حماة"])
    assert told(reports) == {(EventType.AIR_STRIKE, "سلمية")}


def test_the_day_of_a_clause_that_describes_the_deed_is_its_own(read: Read) -> None:
    text = "شيع الآلاف جثامين خمسة سقطوا في الهجوم المباغت الذي هز مدينة حمص الأحد."
    reports = read(text, "ar", ["حمص"], [("الأحد", date(2024, 5, 12), date(2024, 5, 12))])
    assert reports and all(report.when is not None and report.when.first == date(2024, 5, 12) for report in reports)


def test_a_name_at_the_head_gives_way_to_the_town_behind_the_verb(read: Read) -> None:
    places = [("غزة", make_place("Gaza", "PS")), ("بيت لاهيا", make_place("Beit Lahia", "PS"))]
    reports = read("وفي غزة، اقتحم جنود إسرائيليون مستشفى في بيت لاهيا.", "ar", places)
    assert {place for _, place in told(reports)} == {"بيت لاهيا"}


def test_who_is_held_over_a_blast_is_held_at_the_place_named(read: Read) -> None:
    assert told(read("اعتقلت الشرطة سبعة أشخاص على صلة بالتفجير في حمص.", "ar", ["حمص"])) == {(EventType.ARREST, "حمص")}


def test_troops_are_also_where_they_go_for_something(read: Read) -> None:
    reports = read("قررت الحكومة إرسال ثلاثة آلاف جندي إلى حمص لإجلاء رعاياها.", "ar", ["حمص"])
    assert told(reports) == {(EventType.MILITARY_PRESENCE, "حمص"), (EventType.HUMANITARIAN, "حمص")}


def test_a_wide_attack_by_a_state_far_away_comes_from_the_air(read: Read) -> None:
    places = [("إسرائيل", make_place("Israel", "IL", PlaceKind.COUNTRY)), ("أصفهان", make_place("Isfahan", "IR"))]
    assert told(read("شنت إسرائيل هجوما واسعا على أصفهان.", "ar", places)) == {(EventType.AIR_STRIKE, "أصفهان")}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("احتجز مهاجم سبعين نزيلا داخل فندق في حمص.", EventType.ABDUCTION),
        ("وقع طبيب بلجيكي رهينة لدى متمردين في حمص.", EventType.ABDUCTION),
        ("اكتظت ساحات حمص بعشرات الآلاف من المعلمين.", EventType.PROTEST),
        ("شهدت حمص مسيرات رافضة للقرار.", EventType.PROTEST),
        ("اندفعت حافلة باتجاه المارة في حمص.", EventType.ATTACK_ON_CIVILIANS),
        ("قتل خمسة جنود في هجوم على معسكر في حمص.", EventType.ARMED_CLASH),
        ("أغار متمردون فجرا على دورية في حمص.", EventType.ARMED_CLASH),
        ("دخل متمردو الجبهة حمص.", EventType.NONSTATE_OVERTAKES_TERRITORY),
        ("اقتيد أربعة ناشطين إلى السجن في حمص.", EventType.ARREST),
        ("سلم المطلوب أخيرا نفسه للسلطات في حمص.", EventType.ARREST),
        ("ألقت طائرات أردنية أغذية فوق حمص.", EventType.HUMANITARIAN),
        ("تمكنت مئات العائلات من الفرار من حمص.", EventType.HUMANITARIAN),
    ],
)
def test_more_turns_of_desks(read: Read, text: str, kind: EventType) -> None:
    assert told(read(text, "ar", ["حمص"])) == {(kind, "حمص")}


@pytest.mark.parametrize("text", ["لاذ المهاجم بالفرار في حمص.", "حرر محتجون قياديا من السجن في حمص."])
def test_who_gets_away_or_is_freed_flees_no_town_and_takes_none(read: Read, text: str) -> None:
    kinds = {kind for kind, _ in told(read(text, "ar", ["حمص"]))}
    assert kinds.isdisjoint({EventType.HUMANITARIAN, EventType.GOVERNMENT_REGAINS_TERRITORY})
