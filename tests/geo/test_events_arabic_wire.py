"""Arabic: guided bombs, towns that changed hands, troops, penalties and help, as wires tell of them."""

import pytest

from geo.model import EventType, PlaceKind
from tests.geo.conftest import Read, make_place
from tests.geo.test_events_arabic_desk import told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("سقطت قنبلتان انزلاقيتان وقنبلة موجهة ثالثة على حمص.", EventType.AIR_STRIKE),
        ("قصف طيران العدو محيط حمص.", EventType.AIR_STRIKE),
        ("قتل سبعة رجال في اقتتال عشائري في حمص.", EventType.ARMED_CLASH),
        ("جرح شرطيان في مواجهة مع متشددين في حمص.", EventType.ARMED_CLASH),
        ("أردى الجنود ثلاثة متمردين في حمص.", EventType.ARMED_CLASH),
        ("رفع جنود من اللواء العلم الوطني وسط حمص.", EventType.GOVERNMENT_REGAINS_TERRITORY),
        ("أصبحت حمص في قبضة الفصائل.", EventType.NONSTATE_OVERTAKES_TERRITORY),
        ("دهست سيارة مسرعة مجموعة من المحتفلين في حمص.", EventType.ATTACK_ON_CIVILIANS),
        ("دهس سائق حشدا في حمص.", EventType.ATTACK_ON_CIVILIANS),
        ("اقتاد ملثمون طبيبا إلى وجهة مجهولة في حمص.", EventType.ABDUCTION),
        ("ملأ المحتجون ساحات حمص.", EventType.PROTEST),
        ("نفذ معلمون وقفة أمام مبنى المحافظة في حمص.", EventType.PROTEST),
        ("أقام جنود حواجز على مداخل حمص.", EventType.MILITARY_PRESENCE),
        ("وصلت دفعة من الجنود إلى حمص.", EventType.MILITARY_PRESENCE),
        ("أودع صحافيان السجن في حمص.", EventType.ARREST),
        ("قال محام إن 40 متظاهرا أوقفوا في حمص.", EventType.ARREST),
        ("سوت جرافات سبعة منازل بالأرض في حمص.", EventType.PROPERTY_DESTRUCTION),
        ("نهبت عصابات صيدليات ومصارف في حمص.", EventType.PROPERTY_DESTRUCTION),
        ("أبرم الطرفان وثيقة في حمص لتقاسم السلطة.", EventType.AGREEMENT),
        ("أقلعت آخر طائرة عسكرية فرنسية من حمص.", EventType.WITHDRAWAL),
        ("بدأت وحدات الجيش إخلاء مواقعها في حمص.", EventType.WITHDRAWAL),
        ("استؤنفت في حمص المشاورات بين الوفود.", EventType.DIPLOMACY),
        ("ضربت مسيرتان مستودعا في حمص.", EventType.DRONE_STRIKE),
        ("أسفر هجوم يعتقد أنه بغاز الكلور في حمص عن سبعة قتلى.", EventType.CHEMICAL_WEAPON),
        ("فجر شقيقان سترتيهما داخل مقهى في حمص.", EventType.SUICIDE_BOMBING),
        ("رشق ملثمون عناصر الأمن بزجاجات حارقة في حمص.", EventType.RIOT),
        ("مشى نحو عشرين ألف شخص في حمص.", EventType.PROTEST),
        ("نهبت صيدليات في حمص.", EventType.PROPERTY_DESTRUCTION),
        ("ضبطت الشرطة معملا لتصنيع العبوات في حمص.", EventType.WEAPONS_DISRUPTED),
        ("أوقف محققون نائب المحافظ في حمص.", EventType.ARREST),
        ("أجرت البحرية تدريبات بالذخيرة الحية قبالة حمص.", EventType.MILITARY_PRESENCE),
        ("غادر دبلوماسيون هنود حمص جوا.", EventType.HUMANITARIAN),
        ("تجددت المعارك في حمص رغم الهدنة.", EventType.ARMED_CLASH),
        ("استولى مقاتلون معارضون على حمص.", EventType.NONSTATE_OVERTAKES_TERRITORY),
        ("سقطت حمص بلا قتال في أيدي طالبان.", EventType.NONSTATE_OVERTAKES_TERRITORY),
        ("وقعت صدامات بين مشجعين في حمص.", EventType.RIOT),
        ("خرجت مسيرة عمالية في حمص.", EventType.PROTEST),
        ("احتمى مئات السكان في أقبية المنازل وملاجئ في حمص.", EventType.HUMANITARIAN),
    ],
)
def test_what_wires_write(read: Read, text: str, kind: EventType) -> None:
    assert told(read(text, "ar", ["حمص"])) == {(kind, "حمص")}


@pytest.mark.parametrize(
    "text",
    [
        "نشرت الوزارة منظومة تعليمية جديدة في حمص.",
        "وضعت الحكومة حواجز جمركية على الصلب في حمص.",
        "علق الحزب على تعاون البلدين في حمص.",
        "قال المدرب إن هدف المباراة كان قنبلة موجهة في شباك حمص.",
        "أوقفت الشرطة حركة السير في حمص.",
        "طرد المجلس منسقة المنظمة في حمص.",
        "أصدر كاتب رواية عن معركة حمص.",
        "غرقت الشوارع بمياه الأمطار في حمص.",
    ],
)
def test_figures_of_speech_tell_of_nothing(read: Read, text: str) -> None:
    assert told(read(text, "ar", ["حمص"])) == set()


def test_hostages_who_are_freed_take_no_town(read: Read) -> None:
    kinds = {kind for kind, _ in told(read("أعلن الجيش انتهاء عملية تحرير الرهائن في حمص.", "ar", ["حمص"]))}
    assert EventType.GOVERNMENT_REGAINS_TERRITORY not in kinds


def test_who_dies_at_the_hands_of_gunmen_takes_no_town(read: Read) -> None:
    reports = read("قتل عشرة ركاب بأيدي المسلحين في حمص.", "ar", ["حمص"])
    assert told(reports) == {(EventType.ATTACK_ON_CIVILIANS, "حمص")}


def test_who_is_arrested_from_a_town_is_arrested_there_where_no_other_is_named(read: Read) -> None:
    assert told(read("اعتقلت القوات شابين من حمص.", "ar", ["حمص"])) == {(EventType.ARREST, "حمص")}
    assert told(read("اعتقلت الشرطة في حماة شابين من حمص.", "ar", ["حماة", "حمص"])) == {(EventType.ARREST, "حماة")}


def test_why_a_crowd_marches_is_no_word_of_saying(read: Read) -> None:
    algiers = make_place("Algiers", "DZ", PlaceKind.SETTLEMENT)
    reports = read("ملأ الطلاب شوارع الجزائر العاصمة رفضا للتمديد.", "ar", [("الجزائر العاصمة", algiers)])
    assert told(reports) == {(EventType.PROTEST, "الجزائر العاصمة")}


def test_what_forces_did_to_an_airport_is_done_there_whoever_says_so(read: Read) -> None:
    places = [("أبوظبي", make_place("Abu Dhabi", "AE"))]
    assert told(read("أعلن الحوثيون أنهم ضربوا مطار أبوظبي بطائرات مسيرة.", "ar", places)) == {
        (EventType.DRONE_STRIKE, "أبوظبي")
    }


def test_a_blast_in_another_country_is_not_the_shelling_told_before(read: Read) -> None:
    places = [("حمص", make_place("Homs", "SY")), ("بورغاس", make_place("Burgas", "BG"))]
    text = "سقطت قذائف على حمص. وفي بورغاس قتل سبعة أشخاص في انفجار داخل حافلة."
    assert told(read(text, "ar", places)) == {(EventType.SHELLING, "حمص"), (EventType.BOMBING, "بورغاس")}


def test_a_march_that_a_car_drives_into_is_no_drone(read: Read) -> None:
    kinds = {kind for kind, _ in told(read("اندفعت سيارة نحو مسيرة نقابية في حمص وأصابت عشرين شخصا.", "ar", ["حمص"]))}
    assert EventType.DRONE_STRIKE not in kinds
