"""What Russian, Ukrainian and Arabic say with cases, clitics and verbs where other languages need prepositions."""

from collections.abc import Callable
from datetime import date

import pytest

from geo.arabic_clitics import arabic_forms
from geo.events import place_roles
from geo.languages import pack_for
from geo.model import Assertion, EventType, GeoRole, PlaceKind, Report
from tests.geo.conftest import Bench, make_place

Read = Callable[..., tuple[Report, ...]]


@pytest.mark.parametrize(
    ("language", "text", "place", "kind"),
    [
        ("ru", "Алеппо разбомбили ночью.", "Алеппо", EventType.AIR_STRIKE),
        ("ru", "По Алеппо открыли миномётный огонь.", "Алеппо", EventType.SHELLING),
        ("ru", "Грузовик врезался в толпу в Алеппо, десять человек погибли.", "Алеппо", EventType.ATTACK_ON_CIVILIANS),
        ("ru", "Алеппо перешёл под контроль повстанцев.", "Алеппо", EventType.NONSTATE_OVERTAKES_TERRITORY),
        ("ru", "Демонстранты в Алеппо сожгли полицейский участок.", "Алеппо", EventType.RIOT),
        ("uk", "У Харкові здетонував саморобний вибуховий пристрій.", "Харкові", EventType.BOMBING),
        ("uk", "Бойовиків вибили з Харкова.", "Харкова", EventType.GOVERNMENT_REGAINS_TERRITORY),
        ("uk", "Ворог оточив Харків, місто в облозі.", "Харків", EventType.MILITARY_PRESENCE),
        ("ar", "استشهد ثلاثة مدنيين إثر استهدافهم بطائرة مسيرة في حلب.", "حلب", EventType.DRONE_STRIKE),
        ("ar", "احتشد الآلاف في حلب.", "حلب", EventType.PROTEST),
        ("ar", "بسطت الفصائل المسلحة سيطرتها على حلب.", "حلب", EventType.NONSTATE_OVERTAKES_TERRITORY),
        ("ar", "جراء قـ.ـصف مدفعي على حلب قتل خمسة أشخاص.", "حلب", EventType.SHELLING),
    ],
)
def test_forms_of_verbs_and_nouns_name_the_kind(
    read: Read, language: str, text: str, place: str, kind: EventType
) -> None:
    assert [report.event_type for report in read(text, language, [place])] == [kind]


@pytest.mark.parametrize(
    ("language", "text", "place", "doer"),
    [
        ("ru", "Рынок в Алеппо был обстрелян боевиками ХАМАС.", "Алеппо", "group:hamas"),
        ("ru", "Алеппо захвачен талибами.", "Алеппо", "group:taliban"),
        ("ru", "Алеппо перешёл в руки талибов.", "Алеппо", "group:taliban"),
        ("uk", "Ринок у Харкові зруйновано російською авіацією.", "Харкові", "state:RU"),
        ("ar", "شن مسلحون حوثيون هجوما على حلب.", "حلب", "group:houthis"),
    ],
)
def test_the_case_or_the_place_in_the_sentence_names_the_doer(
    read: Read, language: str, text: str, place: str, doer: str
) -> None:
    (report,) = read(text, language, [place])
    assert [agent.id for agent in report.agents] == [doer]


@pytest.mark.parametrize(
    ("language", "text", "place", "assertion"),
    [
        ("ru", "Боевики без боя захватили Алеппо.", "Алеппо", Assertion.REPORTED),
        ("ru", "Переговоры министров в Алеппо вновь не состоялись.", "Алеппо", Assertion.NEGATED),
        ("uk", "Зустріч міністрів у Харкові не відбулася.", "Харкові", Assertion.NEGATED),
        ("ar", "سيطر مسلحون على حلب دون مقاومة.", "حلب", Assertion.REPORTED),
    ],
)
def test_without_a_fight_denies_only_the_fight(
    read: Read, language: str, text: str, place: str, assertion: Assertion
) -> None:
    assert assertion in {report.assertion for report in read(text, language, [place])}


def test_the_dead_behind_without_leave_the_taking_reported(read: Read) -> None:
    kinds = {
        report.event_type: report.assertion for report in read("Боевики без боя захватили Алеппо.", "ru", ["Алеппо"])
    }
    assert kinds[EventType.NONSTATE_OVERTAKES_TERRITORY] is Assertion.REPORTED


@pytest.mark.parametrize(
    ("language", "text", "place", "killed", "injured"),
    [
        ("ru", "При обстреле Алеппо погибла женщина.", "Алеппо", (1, 1), None),
        ("ru", "Число погибших при обстреле Алеппо выросло до 155 человек.", "Алеппо", (155, 155), None),
        ("uk", "Під час обстрілу Харкова загинув чоловік.", "Харкова", (1, 1), None),
        ("uk", "Унаслідок обстрілу Харкова загинули півтора десятка людей.", "Харкова", (15, 15), None),
        ("ru", "При обстреле Алеппо погиб двадцать один человек.", "Алеппо", (21, 21), None),
        ("uk", "Під час обстрілу Харкова вбили жінку.", "Харкова", (1, 1), None),
        ("ar", "قتل 38 شخصا، معظمهم سياح، وأصيب 39 آخرون في هجوم على حلب.", "حلب", (38, 38), (39, 39)),
        ("ar", "قتل ٢٥ منهم وجرحت ١٥٠ في قصف على حلب.", "حلب", (25, 25), (150, 150)),
        ("ar", "قتل 305 أشخاص بينهم 27 طفلا و128 جريحا في هجوم على حلب.", "حلب", (305, 305), (128, 128)),
        ("ar", "سقط واحد وأربعون قتيلا في غارة جوية على حلب.", "حلب", (41, 41), None),
    ],
)  # fmt: skip
def test_victims_are_counted_as_the_language_counts(
    read: Read, *, language: str, text: str, place: str,
    killed: tuple[int, int] | None, injured: tuple[int, int] | None,
) -> None:  # fmt: skip
    (report,) = read(text, language, [place])
    assert [count and (count.low, count.high) for count in (report.killed, report.injured)] == [killed, injured]


def test_each_place_has_the_toll_told_nearest_to_it(read: Read) -> None:
    text = "Заминированные машины убили 59 человек в Хомсе и унесли жизни 96 человек в Алеппо."
    reports = read(text, "ru", [("Хомсе", make_place("Homs", lat=34.7)), ("Алеппо", make_place("Aleppo", lat=36.2))])
    tolls = {report.where.mention.surface: report.killed and report.killed.low for report in reports if report.where}
    assert tolls == {"Хомсе": 59, "Алеппо": 96}


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ru", "Каир осудил теракт.", "Каир"),
        ("uk", "Каїр засудив обстріл.", "Каїр"),
        ("ar", "أدانت القاهرة الهجوم.", "القاهرة"),
    ],
)
def test_a_deed_that_is_condemned_was_told_before(read: Read, language: str, text: str, place: str) -> None:
    assert read(text, language, [(place, make_place("Cairo", "EG"))]) == ()


def test_police_firing_at_protesters_is_no_protest(read: Read) -> None:
    reports = read("Полиция открыла огонь по протестующим в Алеппо.", "ru", ["Алеппо"])
    assert [report.event_type for report in reports] == [EventType.ATTACK_ON_CIVILIANS]


def test_people_are_arrested_where_the_riot_was(read: Read) -> None:
    text = "В Алеппо толпа забросала полицию камнями. Задержано двадцать человек."
    arrest = next(report for report in read(text, "ru", ["Алеппо"]) if report.event_type is EventType.ARREST)
    assert arrest.where is not None and arrest.where.mention.surface == "Алеппо"
    assert "place_carried" in {reason.feature for reason in arrest.reasons}


def test_deaths_in_a_second_town_are_those_of_the_strikes_told_before(read: Read) -> None:
    text = "Российские ракеты ударили по Киеву. Десять человек убиты в Кривом Роге."
    places = [("Киеву", make_place("Kyiv", "UA")), ("Кривом Роге", make_place("Kryvyi Rih", "UA", lat=47.9))]
    second = [report for report in read(text, "ru", places) if report.where and report.where.mention.surface != "Киеву"]
    assert [(report.event_type, report.killed and report.killed.low) for report in second] == [(EventType.SHELLING, 10)]


def test_a_day_of_counting_is_not_the_day_of_death(read: Read) -> None:
    text = "В пятницу в Алеппо взорвалась бомба. К утру субботы извлекли тела 46 человек."
    days = [
        ("В пятницу", date(2015, 11, 20), date(2015, 11, 20)),
        ("К утру субботы", date(2015, 11, 21), date(2015, 11, 21)),
    ]
    (report,) = read(text, "ru", ["Алеппо"], days)
    assert report.when is not None and report.when.first == date(2015, 11, 20)
    assert report.killed is not None and report.killed.low == 46


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Толпа напала на посольства Руанды и Франции.", "Франции"),
        ("uk", "Натовп напав на посольство Франції.", "Франції"),
        ("ar", "هاجم متظاهرون سفارة فرنسا.", "فرنسا"),
    ],
)
def test_the_country_of_an_embassy_is_no_scene(bench: Bench, language: str, text: str, name: str) -> None:
    names = [(name, make_place("France", "FR", PlaceKind.COUNTRY))]
    if "Руанды" in text:
        names.insert(0, ("Руанды", make_place("Rwanda", "RW", PlaceKind.COUNTRY)))
    found = bench.resolutions(text, names)
    assert set(place_roles(bench.document(text, language), found, pack_for(language))) == {GeoRole.ACTOR_BASE}


@pytest.mark.parametrize(
    ("written", "meant"),
    [("وفي", "في"), ("استهدافهما", "استهداف"), ("وصواريخها", "صواريخ"), ("بقصف", "قصف"), ("للعاصمه", "عاصمه")],
)
def test_arabic_words_are_known_with_what_is_written_together_with_them(written: str, meant: str) -> None:
    assert meant in arabic_forms(written)


def test_football_in_words_of_war_gives_no_report(read: Read) -> None:
    text = (
        "«Спартак» разгромил соперника в Казани. Нападающий расстрелял ворота, вратарь отбил удар. "
        "Тренер признал, что битва за кубок проиграна."
    )
    assert read(text, "ru", ["Казани"]) == ()


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("أعلن الجيش الأوكراني إسقاط عشرين مسيرة فوق حلب.", "state:UA"),
        ("أعلنت قوات الدعم السريع السيطرة على حلب.", "group:rsf"),
    ],
)
def test_who_announces_a_deed_without_a_that_is_its_doer(read: Read, text: str, agent: str) -> None:
    reports = read(text, "ar", ["حلب"])
    assert [actor.id for report in reports for actor in report.agents] == [agent]


def test_what_arabic_tells_of_talks_in_the_present_is_yet_to_come(read: Read) -> None:
    reports = read("تستضيف حلب مؤتمرا حول السودان.", "ar", ["حلب"])
    assert all(report.assertion is Assertion.FUTURE for report in reports)


def test_in_the_capital_is_where_the_article_was_sent_from(read: Read) -> None:
    text = "دمشق - أعلن الرئيس الحداد.\n\nوانفجرت سيارة مفخخة في العاصمة صباح اليوم فقتل خمسة أشخاص."
    (report,) = read(text, "ar", [("دمشق", make_place("Damascus"))])
    assert report.where is not None
    assert report.where.mention.surface == "دمشق"


def test_arabic_numbers_end_at_commas_and_at_an_and_before_a_verb(read: Read) -> None:
    (report,) = read("قصفت المدفعية حلب فقتل عشرة وأصيب أكثر من مئة، عشرون منهم أطفال.", "ar", ["حلب"])
    assert report.killed is not None
    assert report.injured is not None
    assert (report.killed.low, report.killed.high, report.injured.low) == (10, 10, 100)


@pytest.mark.parametrize(("country", "agent"), [("YE", "group:saudi_led_coalition"), ("SY", "group:us_led_coalition")])
def test_the_coalition_is_the_one_that_fights_where_it_happens(read: Read, country: str, agent: str) -> None:
    (report,) = read("شنت مقاتلات التحالف غارات على حلب.", "ar", [("حلب", make_place("Town", country))])
    assert [actor.id for actor in report.agents] == [agent]


def test_people_counted_by_their_nationality_are_not_their_state(read: Read) -> None:
    (report,) = read("قتل تسعة فلسطينيين في قصف مدفعي على حلب.", "ar", ["حلب"])
    assert report.agents == ()


def test_who_is_told_of_in_a_protest_is_no_target(read: Read) -> None:
    (report,) = read("Тысячи жителей вышли на митинг в Алеппо.", "ru", ["Алеппо"])
    assert report.targets == ()


def test_the_place_visited_stands_behind_its_arabic_verb_without_a_preposition(read: Read) -> None:
    text = "زار وزير الخارجية دمشق أمس."
    (report,) = read(text, "ar", [("دمشق", make_place("Damascus"))])
    assert report.where is not None
    assert report.where.mention.surface == "دمشق"


def test_the_town_of_a_source_is_no_scene(read: Read) -> None:
    reports = read("أسفر قصف مدفعي عن مقتل عشرة أشخاص في حلب، وفق مصادر طبية في إدلب.", "ar", ["حلب", "إدلب"])
    assert [report.where.mention.surface for report in reports if report.where] == ["حلب"]


def test_a_town_taken_and_left_in_one_sentence_is_the_same(read: Read) -> None:
    reports = read("سيطرت الفصائل المسلحة على المدينة بعد انسحاب الجيش من حلب.", "ar", ["حلب"])
    assert {report.event_type for report in reports if report.where} == {
        EventType.NONSTATE_OVERTAKES_TERRITORY,
        EventType.WITHDRAWAL,
    }


def test_a_toll_and_those_hurt_behind_a_comma_are_two_numbers(read: Read) -> None:
    text = "Кількість загиблих унаслідок обстрілу Харкова зросла до тридцяти, ще 97 осіб поранено."
    (report,) = read(text, "uk", ["Харкова"])
    assert report.killed is not None
    assert report.injured is not None
    assert (report.killed.low, report.injured.low) == (30, 97)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("أفرغت مقاتلات حمولتها على حلب ليل السبت.", EventType.AIR_STRIKE),
        ("هاجمت طائرات مسيرة مصفاة في حلب.", EventType.DRONE_STRIKE),
        ("نسفت انتحارية نفسها في حلب.", EventType.SUICIDE_BOMBING),
        ("زج بالعشرات في السجن في حلب بعد أن اعتقلتهم الشرطة.", EventType.ARREST),
        ("وقعت حلب في قبضة المتمردين.", EventType.NONSTATE_OVERTAKES_TERRITORY),
        ("لعلع الرصاص بين فصيلين في حلب.", EventType.ARMED_CLASH),
        ("اقتيد ثلاثة مهندسين إلى جهة مجهولة في حلب.", EventType.ABDUCTION),
        ("قتل الجيش 12 مسلحا في حلب.", EventType.ARMED_CLASH),
        ("قتل مسلحون 12 عاملا في حلب.", EventType.ATTACK_ON_CIVILIANS),
        ("عادت عائلات إلى منازلها في حلب ودخلت شاحنات محملة بالطحين.", EventType.HUMANITARIAN),
        ("أخلى الجيش مواقعه في حلب.", EventType.WITHDRAWAL),
    ],
)
def test_news_idiom_names_the_kind(read: Read, text: str, kind: EventType) -> None:
    assert {report.event_type for report in read(text, "ar", ["حلب"])} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "انقطعت الكهرباء عن حلب ساعتين.",
        "تقيم أسرة من خمسة أفراد في حلب.",
        "توقف إنتاج المصنع في حلب منذ الأحد.",
        "نشرت الصحيفة صورا من حلب.",
        "احتلت جامعة حلب المرتبة الأولى.",
        "فجر المدرب مفاجأة في حلب.",
        "تغير سعر الدواء في حلب.",
        "صدرت في حلب ترجمة جديدة لرواية قديمة.",
        "عاد أبطال العالم إلى حلب قبل مغادرة المنتخب.",
        "فتح ياسر الرابط على هاتفه في حلب.",
        "يقضي القانون الجديد ببناء مدرسة في حلب.",
        "وصفت النقابة الأزمة في حلب بأنها قنبلة موقوتة.",
        "سيطرت فرق الإطفاء على النيران في حلب.",
    ],
)
def test_phrases_that_only_look_like_deeds_tell_of_nothing(read: Read, text: str) -> None:
    assert read(text, "ar", ["حلب"]) == ()


def test_marches_are_no_drones(read: Read) -> None:
    kinds = {report.event_type for report in read("سقط قتيلان في مسيرات العودة في حلب.", "ar", ["حلب"])}
    assert EventType.PROTEST in kinds
    assert EventType.DRONE_STRIKE not in kinds
