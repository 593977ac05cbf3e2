"""Arabic: who destroys what, "and not", days announced in the present, crowds that demand, where a town lies."""

from dataclasses import replace
from datetime import date

import pytest

from geo.events import find_reports
from geo.languages import pack_for
from geo.model import Assertion, DateBasis, EventType, PlaceKind
from tests.geo.conftest import COUNTRIES, PUBLISHED, Bench, Read, make_place
from tests.geo.test_events_arabic_desk import told

SYRIA = ("سوريا", COUNTRIES["Syria"])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ودمرت صواريخ مستودعا للحبوب في حمص.", EventType.SHELLING),
        ("وأصابت قذائف مدرستين ومستشفى في حمص.", EventType.SHELLING),
        ("ودمرت مسيرات محطة للكهرباء في حمص.", EventType.DRONE_STRIKE),
        ("دمر الدفاع الجوي صواريخ فوق حمص.", EventType.WEAPONS_DISRUPTED),
        ("اعترضت الدفاعات صاروخا فوق حمص ولم تقع أضرار.", EventType.WEAPONS_DISRUPTED),
        ("قتلت جماعة مسلحة 12 شخصا في حمص.", EventType.ATTACK_ON_CIVILIANS),
        ("أجلى الجيش سبعة جرحى جوا من حمص.", EventType.HUMANITARIAN),
        ("نظم أنصار الحزب وقفة في حمص.", EventType.PROTEST),
        ("وفي حمص طالب آلاف المتظاهرين باستقالة الحكومة.", EventType.PROTEST),
        ("لم تهدأ الاحتجاجات في حمص.", EventType.PROTEST),
    ],
)
def test_what_newsrooms_write(read: Read, text: str, kind: EventType) -> None:
    assert told(read(text, "ar", ["حمص"])) == {(kind, "حمص")}


@pytest.mark.parametrize(
    "text",
    [
        "قتلت مجموعة من المدنيين في حادث سير في حمص.",
        "تمكن ثلاثة من الرهائن من الفرار في حمص.",
        "الأزمة التي فجرتها وفاة الوزير تطغى على معرض حمص.",
        "نقل المصابون إلى مستشفى في حمص لتلقي العلاج.",
        "دمرت صواريخ الهداف مرمى الفريق الضيف في المباراة في حمص.",
    ],
)
def test_what_newsrooms_write_of_no_deed(read: Read, text: str) -> None:
    assert told(read(text, "ar", ["حمص"])) == set()


def test_a_demand_of_others_is_no_protest(read: Read) -> None:
    reports = read("طالب الوزير في حمص بمنع المتظاهرين من التجمع.", "ar", ["حمص"])
    assert all(report.assertion is not Assertion.REPORTED for report in reports)


def test_a_not_behind_the_deed_still_denies_its_noun(read: Read) -> None:
    (report,) = read("الهجوم على حمص لم يقع.", "ar", ["حمص"])
    assert report.assertion is Assertion.NEGATED


def test_where_a_town_lies_is_no_second_scene(read: Read) -> None:
    text = "اقتحم مسلحون جامعة في بلدة تلبيسة الواقعة شمال سوريا، وأطلقوا النار على الطلاب."
    assert {place for _, place in told(read(text, "ar", ["تلبيسة", SYRIA]))} == {"تلبيسة"}


def test_this_city_is_the_one_told_of_before(read: Read) -> None:
    text = "دخل الجيش حمص أمس. وكانت هذه المدينة الواقعة في وسط سوريا قد سقطت في أيدي المتمردين."
    assert (EventType.NONSTATE_OVERTAKES_TERRITORY, "حمص") in told(read(text, "ar", ["حمص", SYRIA]))


def test_where_forces_stand_whose_spokesman_tells(read: Read) -> None:
    text = "وأكد متحدث باسم القوات الأميركية في سوريا تنفيذ ضربة على متمردين."
    assert ("air_strike", "سوريا") not in told(read(text, "ar", [SYRIA]))


def test_an_unknown_quarter_lies_in_the_town_at_the_head(read: Read) -> None:
    text = "وفي حمص قتل 19 شخصا بسيارة مفخخة في ضاحية نيانيا."
    assert told(read(text, "ar", ["حمص", ("نيانيا", None)])) == {(EventType.BOMBING, "حمص")}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("وتخرج الأحد مسيرات ضد العنف في حمص.", date(2015, 11, 29)),
        ("وتشهد حمص الأحد تظاهرة.", date(2015, 11, 29)),
        ("خرجت الأحد مسيرات في حمص.", date(2015, 11, 22)),
    ],
)
def test_what_is_announced_in_the_present_is_on_the_day_to_come(bench: Bench, text: str, day: date) -> None:
    last_sunday = bench.dates(text, [("الأحد", date(2015, 11, 22), date(2015, 11, 22))])
    dates = tuple(replace(when, basis=DateBasis.RELATIVE) for when in last_sunday)
    document = bench.document(text, "ar", published=PUBLISHED, title=False)
    reports = find_reports(document, bench.resolutions(text, ["حمص"]), dates, pack_for("ar"))
    assert [report.when.first for report in reports if report.when] == [day]


def test_before_begins_another_taking(read: Read) -> None:
    text = "سقطت حمص في أيدي المتمردين قبل أن يستعيدها الجيش."
    assert told(read(text, "ar", ["حمص"])) == {
        (EventType.NONSTATE_OVERTAKES_TERRITORY, "حمص"),
        (EventType.GOVERNMENT_REGAINS_TERRITORY, "حمص"),
    }


def test_the_province_is_no_town_told_of_before(read: Read) -> None:
    idlib = ("إدلب", make_place("Idlib", kind=PlaceKind.ADMIN1))
    text = "تدور معارك في إدلب وفي بلدة تلبيسة. وقتل مسلحون ثلاثة مدنيين في الإقليم."
    assert (EventType.ATTACK_ON_CIVILIANS, "إدلب") in told(read(text, "ar", [idlib, "تلبيسة"]))
