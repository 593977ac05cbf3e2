"""Turns of phrase of English and Arabic: what tells of a deed with its object or subject, and what tells of none."""

from collections.abc import Callable

import pytest

from geo.model import EventType, PlaceKind, Report
from tests.geo.conftest import make_place

Read = Callable[..., tuple[Report, ...]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("American F-15s levelled a farmhouse near Aleppo.", EventType.AIR_STRIKE),
        ("Drones set an oil depot ablaze in Aleppo.", EventType.DRONE_STRIKE),
        ("A salvo of rockets was fired at Aleppo.", EventType.SHELLING),
        ("A limpet mine damaged a ferry in Aleppo.", EventType.BOMBING),
        ("An attacker wearing an explosives belt struck a church in Aleppo.", EventType.SUICIDE_BOMBING),
        ("Rival militias battled for the airport of Aleppo.", EventType.ARMED_CLASH),
        ("The army declared Aleppo free of militants.", EventType.GOVERNMENT_REGAINS_TERRITORY),
        ("Three people were hacked to death in Aleppo.", EventType.ATTACK_ON_CIVILIANS),
        ("A man drove a van into pedestrians in Aleppo.", EventType.ATTACK_ON_CIVILIANS),
        ("Teachers walked off the job in Aleppo.", EventType.PROTEST),
        ("Police fired tear gas at migrants in Aleppo.", EventType.RIOT),
        ("Guardsmen took up positions in Aleppo.", EventType.MILITARY_PRESENCE),
        ("Fighters handed in their guns in Aleppo.", EventType.WEAPONS_DISRUPTED),
        ("The journalist was jailed in Aleppo.", EventType.ARREST),
        ("Jihadists smashed tombs in Aleppo.", EventType.PROPERTY_DESTRUCTION),
        ("A truce came into force in Aleppo.", EventType.AGREEMENT),
        ("The garrison melted away from Aleppo.", EventType.WITHDRAWAL),
        ("The foreign ministers met in Aleppo.", EventType.DIPLOMACY),
        ("Villagers were told to leave Aleppo.", EventType.HUMANITARIAN),
    ],
)
def test_english_turns_name_the_kind(read: Read, text: str, kind: EventType) -> None:
    assert {report.event_type for report in read(text, "en", ["Aleppo"])} == {kind}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ألقت مسيرات قنابل على حلب.", EventType.DRONE_STRIKE),
        ("صواريخ أطلقتها طائرات سقطت على حلب.", EventType.AIR_STRIKE),
        ("انفجار مخلفات حربية في حلب.", EventType.BOMBING),
        ("صودرت بنادق وذخائر في حلب.", EventType.WEAPONS_DISRUPTED),
        ("باتت مدينة حلب تحت سيطرة المتمردين.", EventType.NONSTATE_OVERTAKES_TERRITORY),
        ("نزلت النساء إلى شوارع حلب.", EventType.PROTEST),
        ("أطلقت الشرطة الغاز المسيل للدموع على محتجين في حلب.", EventType.RIOT),
        ("انتشرت قوات الأمن بكثافة في شوارع حلب.", EventType.MILITARY_PRESENCE),
        ("وقع عشرة جنود أسرى لدى المتمردين في حلب.", EventType.ABDUCTION),
        ("استشهد شاب برصاص الاحتلال في حلب.", EventType.ATTACK_ON_CIVILIANS),
        ("أطاحت الشرطة بشبكة لتهريب السلاح في حلب.", EventType.ARREST),
        ("اجتمع سفراء الدول الخمس في حلب.", EventType.DIPLOMACY),
        ("رحلت القوات الدولية عن حلب.", EventType.WITHDRAWAL),
        ("أخرجت فرق الإنقاذ ناجين من تحت الأنقاض في حلب.", EventType.HUMANITARIAN),
    ],
)
def test_arabic_turns_name_the_kind(read: Read, text: str, kind: EventType) -> None:
    assert {report.event_type for report in read(text, "ar", ["حلب"])} == {kind}


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "The striker signed a new contract with the club in Aleppo.", "Aleppo"),
        ("en", "Heavy rain flattened crops near Aleppo.", "Aleppo"),
        ("en", "Shares retreated in Aleppo.", "Aleppo"),
        ("ar", "انفجر الجمهور ضحكا في حلب.", "حلب"),
        ("ar", "غزت أسراب الجراد حلب.", "حلب"),
        ("ar", "يلعب الفريق في حلب يوم السبت.", "حلب"),
        ("ar", "شهد المطعم هجوما من الزبائن في حلب.", "حلب"),
    ],
)
def test_the_same_words_elsewhere_tell_of_nothing(read: Read, language: str, text: str, place: str) -> None:
    assert read(text, language, [place]) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قتل خمسة جنود بنيران جهاديين في حلب.", EventType.ARMED_CLASH),
        ("قتل شرطي برصاص مسلحين في حلب.", EventType.ARMED_CLASH),
        ("قتل تاجر برصاص مسلحين في حلب.", EventType.ATTACK_ON_CIVILIANS),
        ("قتل مسلحون خمسة مدنيين في حلب.", EventType.ATTACK_ON_CIVILIANS),
    ],
)
def test_who_is_shot_stands_between_the_arabic_verb_and_by(read: Read, text: str, kind: EventType) -> None:
    assert {report.event_type for report in read(text, "ar", ["حلب"])} == {kind}


def test_who_condemns_stands_between_the_arabic_verb_and_the_deed(read: Read) -> None:
    assert read("أدان الحزب اللبناني المعارض الكبير الاعتداء.", "ar", []) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Gunmen ambushed buses carrying miners near Aleppo.", EventType.ATTACK_ON_CIVILIANS),
        ("Gunmen ambushed a patrol near Aleppo.", EventType.ARMED_CLASH),
    ],
)
def test_who_is_ambushed_decides(read: Read, text: str, kind: EventType) -> None:
    assert {report.event_type for report in read(text, "en", ["Aleppo"])} == {kind}


def test_in_arabic_what_is_aimed_at_is_attacked(read: Read) -> None:
    (report,) = read("استهدف مجهولون مقهى في حلب.", "ar", ["حلب"])
    assert report.event_type is EventType.ATTACK_ON_CIVILIANS


def test_the_country_right_behind_the_arabic_verb_is_no_scene(read: Read) -> None:
    russia = make_place("روسيا", kind=PlaceKind.COUNTRY, country="RU")
    (report,) = read("قصفت روسيا حلب.", "ar", ["حلب", ("روسيا", russia)])
    assert report.where is not None
    assert report.where.mention.surface == "حلب"
