"""How plain agency prose goes on: what the second sentence adds to the first, and what stands beside it."""

from dataclasses import replace
from datetime import date

import pytest

from geo.events import find_reports, place_roles
from geo.languages import pack_for
from geo.model import (
    Candidate,
    DateBasis,
    EventType,
    GeoRole,
    MatchKind,
    MentionForm,
    PlaceKind,
    Span,
    TimePrecision,
    When,
)
from tests.geo.conftest import Bench, Read, make_place, told


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ar", "شنت طائرات حربية غارة على حلب. وأسفر القصف عن تدمير منزلين.", "حلب"),
        ("uk", "Росіяни скинули авіабомбу на Харків. Пошкоджено сім будинків.", "Харків"),
        ("ru", "Авиация нанесла удар по Алеппо. Разрушена школа.", "Алеппо"),
    ],
)
def test_damage_told_after_a_strike_is_that_strike(read: Read, language: str, text: str, place: str) -> None:
    assert told(read(text, language, [place])) == [("air_strike", place)]


def test_destruction_by_somebody_named_after_a_strike_is_told_beside_it(read: Read) -> None:
    reports = read("Jets bombed Aleppo. Rebels destroyed two bridges in Homs.", "en", ["Aleppo", "Homs"])
    assert told(reports) == [("air_strike", "Aleppo"), ("property_destruction", "Homs")]


def test_among_them_ends_where_the_injured_are_counted(read: Read) -> None:
    text = "انفجرت سيارة مفخخة في حلب. وأدى الانفجار إلى مقتل خمسة أشخاص بينهم طفل وإصابة 12 آخرين."
    (report,) = read(text, "ar", ["حلب"])
    assert report.killed is not None and report.killed.low == 5
    assert report.injured is not None and report.injured.low == 12


def test_more_than_behind_a_comma_counts_the_others(read: Read) -> None:
    (report,) = read("В Алеппо прогремел взрыв. Погибли 11 человек, более 30 ранены.", "ru", ["Алеппо"])
    assert report.killed is not None and (report.killed.low, report.killed.high) == (11, 11)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Через обстріл Харкова загинула 60-річна жінка."),
        ("ru", "При обстреле Харькова погибла 60-летняя женщина."),
    ],
)
def test_an_age_counts_nobody(read: Read, language: str, text: str) -> None:
    (report,) = read(text, language, ["Харкова" if language == "uk" else "Харькова"])
    assert report.killed is None


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ru", "Власти эвакуировали тысячи жителей Шебекино из-за обстрелов.", "Шебекино"),
        ("es", "Las autoridades evacuaron a miles de vecinos de Homs por los bombardeos.", "Homs"),
        ("ar", "أخلت السلطات آلاف السكان من مدينة حلب بعد تعرضها للقصف.", "حلب"),
    ],
)
def test_people_leave_the_place_that_is_shelled(read: Read, language: str, text: str, place: str) -> None:
    assert ("humanitarian", place) in told(read(text, language, [place]))


def test_a_ministry_that_reports_a_capture_is_no_source_named_like_the_town(bench: Bench) -> None:
    text = "Минобороны сообщило о взятии посёлка Артёмовка."
    resolutions = bench.resolutions(text, ["Артёмовка"])
    assert place_roles(bench.document(text, "ru"), resolutions, pack_for("ru")) == (GeoRole.EVENT,)


def test_the_town_where_a_ministry_sits_is_not_where_it_happened(read: Read) -> None:
    reports = read("أعلنت وزارة الصحة في غزة مقتل 31 شخصا في غارة على مخيم النصيرات.", "ar", ["غزة", "النصيرات"])
    assert told(reports) == [("air_strike", "النصيرات")]
    assert reports[0].killed is not None and reports[0].killed.low == 31


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("ar", "تظاهر الآلاف في عمان تنديدا بالحرب على غزة.", ["عمان", "غزة"]),
        ("ru", "Тысячи человек вышли на митинг в Алеппо против войны в Газе.", ["Алеппо", "Газе"]),
        ("es", "Miles de personas se manifestaron en Homs contra la guerra en Gaza.", ["Homs", "Gaza"]),
    ],
)
def test_what_a_protest_is_about_lies_elsewhere(read: Read, language: str, text: str, places: list[str]) -> None:
    assert told(read(text, language, places)) == [("protest", places[0])]


def test_a_death_sentence_is_no_killing(read: Read) -> None:
    assert told(read("نفذت السلطات السورية حكم الإعدام في ثلاثة أشخاص في حلب.", "ar", ["حلب"])) == []


def test_a_foiled_plot_is_only_an_arrest(read: Read) -> None:
    text = "Сотрудники ФСБ задержали в Казани мужчину, подозреваемого в подготовке теракта."
    assert told(read(text, "ru", ["Казани"])) == [("arrest", "Казани")]


def test_aid_that_arrives_is_aid(read: Read) -> None:
    assert told(read("Dos camiones con alimentos llegaron a Homs.", "es", ["Homs"])) == [("humanitarian", "Homs")]


def test_an_attack_with_drones_is_told_once(read: Read) -> None:
    text = "Milicianos atacaron con drones un puesto militar en Homs."
    assert told(read(text, "es", ["Homs"])) == [("drone_strike", "Homs")]


def test_soldiers_who_died_beside_the_wounded_fell_in_the_clash(read: Read) -> None:
    text = (
        "Milicianos de Al Qaeda atacaron un puesto militar en Homs. Tres soldados murieron y cinco resultaron heridos."
    )
    (report,) = read(text, "es", ["Homs"])
    assert report.event_type is EventType.ARMED_CLASH
    assert report.killed is not None and report.killed.low == 3


def test_who_claims_nobody_claimed_tells_of_the_bombing_before(read: Read) -> None:
    text = "Un coche bomba estalló en Homs. El Estado Islámico se atribuyó el atentado."
    assert told(read(text, "es", ["Homs"])) == [("bombing", "Homs")]


def test_troops_back_in_their_own_town_have_retaken_it(read: Read) -> None:
    town = make_place("Snihurivka", "UA")
    text = "Росія вивела війська зі Снігурівки. Українські військові увійшли до міста 10 листопада."
    reports = read(text, "uk", [("Снігурівки", town)], [("10 листопада", date(2015, 11, 10), date(2015, 11, 10))])
    assert told(reports) == [("withdrawal", "Снігурівки"), ("government_regains_territory", "Снігурівки")]


def test_a_town_and_behind_a_comma_its_province_are_one_place(read: Read) -> None:
    town = make_place("Salvatierra", "MX", admin1="Guanajuato")
    province = make_place("Guanajuato", "MX", admin1="Guanajuato")
    text = "Hombres armados mataron a 11 personas en un bar de Salvatierra, en Guanajuato."
    (report,) = read(text, "es", [("Salvatierra", town), ("Guanajuato", province)])
    assert report.where is not None and report.where.place == town


def test_behind_the_capital_the_name_of_a_country_is_its_town(bench: Bench) -> None:
    text = "تظاهر آلاف الأشخاص في العاصمة الأردنية عمان."
    oman = make_place("Oman", "OM", PlaceKind.COUNTRY)
    amman = Candidate(place=make_place("Amman", "JO"), match=MatchKind.STRICT, score=0.1)
    jordan = bench.resolutions(
        text, [("الأردنية", make_place("Jordan", "JO", PlaceKind.COUNTRY))], MentionForm.ADJECTIVE
    )
    (found,) = bench.resolutions(text, [("عمان", oman)])
    named = [*jordan, replace(found, alternatives=(amman,))]
    (report,) = find_reports(bench.document(text, "ar"), named, (), pack_for("ar"))
    assert report.where is not None and report.where.place == amman.place and report.where.alternatives == ()


def test_what_came_of_a_jet_shot_down_is_no_strike(read: Read) -> None:
    text = "أسقطت إسرائيل مقاتلة سورية فوق الجولان ما أدى إلى مقتل قائدها."
    assert told(read(text, "ar", ["الجولان"])) == [("weapons_disrupted", "الجولان")]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ru", "При крушении вертолёта в Алеппо погибли четыре человека.", "Алеппо"),
        ("uk", "Унаслідок катастрофи гелікоптера в Харкові загинули четверо людей.", "Харкові"),
        ("ar", "قتل أربعة أشخاص جراء تحطم مروحية في حلب.", "حلب"),
    ],
)
def test_an_aircraft_that_crashed_has_struck_nobody(read: Read, language: str, text: str, place: str) -> None:
    assert told(read(text, language, [place])) == []


def test_drones_that_were_shot_down_have_struck_nothing(read: Read) -> None:
    text = "أسقطت القوات الروسية 33 مسيرة أوكرانية فوق بيلغورود."
    assert told(read(text, "ar", ["بيلغورود"])) == [("weapons_disrupted", "بيلغورود")]


def test_soldiers_who_leave_a_town_withdraw(read: Read) -> None:
    assert told(read("Украинские военные оставили Авдеевку.", "ru", ["Авдеевку"])) == [("withdrawal", "Авдеевку")]


def test_of_the_injured_three_women_are_part_of_them(read: Read) -> None:
    text = "جرح ستة أشخاص في غارة على حلب. وقال مصدر طبي إن من بين الجرحى ثلاث نساء."
    (report,) = read(text, "ar", ["حلب"])
    assert report.injured is not None and report.injured.low == 6


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "84 people were killed in an attack in Nice.", "attack_on_civilians"),
        ("fr", "Une attaque à Nice a fait 84 morts.", "attack_on_civilians"),
        ("en", "84 people were killed in an army attack in Nice.", "armed_clash"),
    ],
)
def test_an_attack_names_no_forces_by_itself(read: Read, language: str, text: str, kind: str) -> None:
    assert told(read(text, language, ["Nice"])) == [(kind, "Nice")]


@pytest.mark.parametrize(
    ("text", "place", "kind"),
    [
        ("Die syrische Armee hat die Stadt Homs vom IS zurückerobert.", "Homs", "government_regains_territory"),
        ("Homs wurde vom IS erobert.", "Homs", "nonstate_overtakes_territory"),
        ("Nach Kämpfen mit der Armee besetzten die Taliban Kundus.", "Kundus", "nonstate_overtakes_territory"),
        ("Die Rebellen seien aus Homs vertrieben worden.", "Homs", "government_regains_territory"),
        ("Milizionäre haben in Homs das Hauptquartier der Armee eingenommen.", "Homs", "nonstate_overtakes_territory"),
    ],
)
def test_who_loses_a_town_does_not_take_it(read: Read, text: str, place: str, kind: str) -> None:
    assert (kind, place) in told(read(text, "de", [place]))


def test_a_town_taken_after_fighting_is_where_they_fought(read: Read) -> None:
    reports = read("Die Rebellen nahmen nach Gefechten in Homs das Rathaus ein.", "de", ["Homs"])
    assert {place for _, place in told(reports)} == {"Homs"}


def test_people_who_died_since_a_day_are_no_toll_of_the_deed_before() -> None:
    since = "Seit Samstag"
    text = f"Granaten trafen Homs.\n\n{since} kamen nach Angaben der Ärzte mindestens 97 Zivilisten ums Leben."
    day = When(
        first=date(2015, 11, 21), last=date(2015, 11, 26), precision=TimePrecision.DAYS, basis=DateBasis.RELATIVE,
        span=Span(start=text.index(since), end=text.index(since) + len(since)), open_ended=True,
    )  # fmt: skip
    bench = Bench()
    (report,) = find_reports(bench.document(text, "de"), bench.resolutions(text, ["Homs"]), [day], pack_for("de"))
    assert report.killed is None


def test_landesweit_is_the_country_told_of(read: Read) -> None:
    text = "In der Türkei tobte ein Machtkampf. Am Abend nahm die Polizei landesweit 200 Offiziere fest."
    assert ("arrest", "Türkei") in told(read(text, "de", [("Türkei", make_place("Turkey", "TR", PlaceKind.COUNTRY))]))


def test_freed_people_are_no_town(read: Read) -> None:
    reports = read("In Homs wurden Dutzende Geiseln befreit.", "de", ["Homs"])
    assert "government_regains_territory" not in {kind for kind, _ in told(reports)}


def test_an_aircraft_that_lands_strikes_nobody(read: Read) -> None:
    reports = read("Eine Maschine der Luftwaffe landete in Homs.", "de", ["Homs"])
    assert "air_strike" not in {kind for kind, _ in told(reports)}


def test_whose_drone_is_shot_down_is_no_scene(read: Read) -> None:
    france = [("Frankreichs", make_place("France", "FR", PlaceKind.COUNTRY)), "Homs"]
    reports = read("Die Rebellen haben bei Homs eine Drohne Frankreichs abgeschossen.", "de", france)
    assert told(reports) == [("weapons_disrupted", "Homs")]


def test_a_crowd_behind_a_german_verb_takes_the_town_hall(read: Read) -> None:
    assert told(read("In Homs besetzten Oppositionelle das Rathaus.", "de", ["Homs"])) == [("riot", "Homs")]


def test_the_province_told_before_goes_before_the_town_told_last(read: Read) -> None:
    idlib = make_place("Idlib Governorate", kind=PlaceKind.ADMIN1)
    text = "In Idlib gilt eine Waffenruhe. In Homs trafen sich die Außenminister. In der Provinz schlugen Granaten ein."
    assert ("shelling", "Idlib") in told(read(text, "de", [("Idlib", idlib), "Homs"]))


@pytest.mark.parametrize("town", ["Provinzhauptstadt", "umkämpften Stadt", "Kleinstadt"])
def test_german_words_for_the_town_told_of(read: Read, town: str) -> None:
    text = f"Jets bombardierten Homs. In der {town} brannten Häuser, Soldaten nahmen acht Männer fest."
    assert ("arrest", "Homs") in told(read(text, "de", ["Homs"]))


def test_deaths_that_a_quake_demands_are_no_protest(read: Read) -> None:
    assert told(read("Das Beben in Homs hat Tausende Todesopfer gefordert.", "de", ["Homs"])) == []
    (report,) = read("Tausende haben in Homs ein Ende der Gewalt und Aufklärung gefordert.", "de", ["Homs"])
    assert report.event_type is EventType.PROTEST


def test_in_brand_is_no_town(read: Read) -> None:
    text = "In Homs setzten Randalierer eine Kirche in Brand."
    assert "Brand" not in [place for _, place in told(read(text, "de", ["Homs"]))]


def test_what_lies_south_of_the_capital_is_not_in_it(read: Read) -> None:
    damascus = make_place("Damascus")
    text = "In Damaskus wurde gekämpft. Die Rebellen nahmen Garian ein, rund 80 Kilometer südlich der Hauptstadt."
    assert ("nonstate_overtakes_territory", "Damaskus") not in told(read(text, "de", [("Damaskus", damascus)]))


def test_where_it_was_said_is_no_scene(read: Read) -> None:
    kyiv = make_place("Kyiv", "UA")
    text = "Schiffe wurden in Homs beschossen. Sechs Matrosen seien verletzt worden, hieß es in Kiew."
    assert {place for _, place in told(read(text, "de", ["Homs", ("Kiew", kyiv)]))} == {"Homs"}


def test_a_march_on_another_day_is_in_the_only_town_told_of(read: Read) -> None:
    text = "Am 1. Mai 2014 starben bei einem Anschlag in Homs zehn Menschen.\n\n"
    text += "Alle schwiegen. Am 3. Mai 2014 zogen Hunderte durch die Straßen."
    day = ("3. Mai 2014", date(2014, 5, 3), date(2014, 5, 3))
    reports = read(text, "de", ["Homs"], [("1. Mai 2014", date(2014, 5, 1), date(2014, 5, 1)), day])
    assert ("protest", "Homs") in told(reports)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Bei einem Überfall auf die Universität in Homs starben 147 Studenten.", "attack_on_civilians"),
        ("Bei Zusammenstößen mit der Polizei wurden in Homs 30 Menschen verletzt.", "riot"),
        ("Über Homs schoss die Flugabwehr in der Nacht drei Drohnen ab.", "weapons_disrupted"),
        ("Überlebende wurden mit Bussen nach Homs gebracht.", "humanitarian"),
        ("Unbekannte haben in Homs ein Denkmal beschmiert.", "property_destruction"),
        ("In Homs klickten für drei Verdächtige die Handschellen.", "arrest"),
    ],
)
def test_turns_of_german_desks(read: Read, text: str, kind: str) -> None:
    assert {kind for kind, _ in told(read(text, "de", ["Homs"]))} == {kind}
