"""What a sentence tells between the lines: who shot, whence, where the clause before was, and who died later."""

from datetime import date

import pytest

from geo.events import place_roles
from geo.languages import pack_for
from geo.model import GeoPrecision, GeoRole, PlaceKind
from tests.geo.conftest import Bench, Read, make_place, told

FRIDAY = date(2015, 11, 20)


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Gunmen and suicide bombers killed 129 people in Homs.", "Homs"),
        ("de", "Bewaffnete und Selbstmordattentäter töteten in Homs 129 Menschen.", "Homs"),
        ("fr", "Des hommes armés et des kamikazes ont tué 129 personnes à Homs.", "Homs"),
        ("ru", "Боевики и смертники убили в Хомсе 129 человек.", "Хомсе"),
    ],
)
def test_gunmen_and_bombers_together_attack_civilians(read: Read, language: str, text: str, place: str) -> None:
    assert told(read(text, language, [place])) == [("attack_on_civilians", place)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Trente victimes ont été abattues à Homs.", "attack_on_civilians"),
        ("Un hélicoptère a été abattu à Homs.", "weapons_disrupted"),
        ("Deux hélicoptères ont été abattus à Homs.", "weapons_disrupted"),
    ],
)
def test_people_shot_down_are_killed_and_aircraft_are_not(read: Read, text: str, kind: str) -> None:
    assert told(read(text, "fr", ["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un blessé ayant succombé, les attaques de Homs ont fait 130 morts."),
        ("en", "A wounded man died on Sunday; the attack in Homs killed 130 people."),
    ],
)
def test_who_died_of_wounds_is_not_counted_beside_the_toll(read: Read, language: str, text: str) -> None:
    (report,) = [item for item in read(text, language, ["Homs"]) if item.where is not None]
    assert report.injured is None and report.killed is not None and report.killed.low == 130


@pytest.mark.parametrize(
    ("language", "text", "from_place", "struck"),
    [
        ("fr", "Le missile a été largué par un bombardier au-dessus de la région de Koursk.", "Koursk", None),
        ("en", "The missiles were launched by bombers over Kursk and struck Dnipro.", "Kursk", "Dnipro"),
        ("de", "Die Raketen wurden von Bombern über Kursk abgefeuert und trafen Dnipro.", "Kursk", "Dnipro"),
        ("uk", "Ракету випустив бомбардувальник Ту-22 над Курськом.", "Курськом", None),
        ("en", "Planes from the base, in Homs province, bombed Idlib.", "Homs", "Idlib"),
        ("de", "Kampfjets vom Stützpunkt in Homs bombardierten Idlib.", "Homs", "Idlib"),
    ],
)
def test_where_aircraft_launch_their_missiles_is_an_origin(
    bench: Bench, language: str, text: str, from_place: str, struck: str | None
) -> None:
    places = bench.resolutions(text, [from_place, *([struck] if struck else [])])
    roles = dict(
        zip(
            (item.mention.surface for item in places),
            place_roles(bench.document(text, language), places, pack_for(language)),
            strict=True,
        )
    )
    assert roles[from_place] is GeoRole.ORIGIN
    assert struck is None or roles[struck] is GeoRole.EVENT


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Jets dropped bombs over Homs."),
        ("fr", "Des avions ont largué des bombes au-dessus de Homs."),
        ("en", "Air defences shot down missiles that jets had fired over Homs."),
    ],
)
def test_bombs_over_a_town_fall_on_it(bench: Bench, language: str, text: str) -> None:
    places = bench.resolutions(text, ["Homs"])
    assert place_roles(bench.document(text, language), places, pack_for(language)) == (GeoRole.EVENT,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Rebeldes mataron a tiros a un piloto en Homs. En la misma zona, un soldado perdió la vida."),
        ("fr", "Des rebelles ont tué un maire à Homs. Dans la même zone, un soldat a perdu la vie."),
        ("en", "Rebels shot dead a mayor in Homs. In the same area a marine died when rebels hit a helicopter."),
        ("uk", "Бойовики застрелили мера в Homs. У тому ж районі загинув солдат."),
    ],
)
def test_in_the_same_area_something_else_happened(read: Read, language: str, text: str) -> None:
    reports = read(text, language, ["Homs"])
    assert [place for _, place in told(reports)] == ["Homs", "Homs"]


def test_whoever_is_told_of_while_it_happened_is_in_the_place(read: Read) -> None:
    text = "Milicianos lo mataron a tiros mientras descendía en paracaídas sobre el norte de Homs."
    (report,) = read(text, "es", ["Homs"])
    assert report.where is not None and report.killed is not None and (report.killed.low, report.killed.high) == (1, 1)


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        ("de", "Einwohner von Cherson feierten die Rückkehr der ukrainischen Armee.", "Cherson"),
        ("en", "Residents of Kherson celebrated the return of the Ukrainian army.", "Kherson"),
        ("fr", "Les habitants de Kherson ont fêté le retour de l'armée.", "Kherson"),
        ("es", "Los vecinos de Jersón celebraron el regreso del ejército.", "Jersón"),
        ("ru", "Жители Херсона отпраздновали возвращение украинской армии.", "Херсона"),
    ],
)
def test_the_return_of_the_army_takes_a_town_back(read: Read, language: str, text: str, town: str) -> None:
    reports = read(text, language, [(town, make_place("Kherson", "UA"))])
    assert told(reports) == [("government_regains_territory", town)]


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        (
            "de", "In Cherson und Moskau wurde gefeiert, in Cherson noch länger. "
            "Die Hauptstadt des gleichnamigen Gebiets wurde im März von Rebellen erobert.", "Cherson",
        ),
        ("en", "Crowds filled Idlib. The capital of the province of the same name was seized by rebels.", "Idlib"),
        ("ru", "В Идлибе праздновали. Столица одноимённой области была захвачена боевиками.", "Идлибе"),
    ],
)  # fmt: skip
def test_the_capital_of_a_province_is_the_town_named_before(read: Read, language: str, text: str, town: str) -> None:
    places = [town] + ([("Moskau", make_place("Moscow", "RU"))] if "Moskau" in text else [])
    assert ("nonstate_overtakes_territory", town) in told(read(text, language, places))


@pytest.mark.parametrize(
    ("language", "text", "since"),
    [
        ("de", "Die Antoniwka-Brücke liegt seit Freitag im Wasser; Unbekannte hatten sie gesprengt.", "seit Freitag"),
        ("ru", "Мост Antoniwka-Brücke закрыт с пятницы; неизвестные взорвали его.", "с пятницы"),
    ],
)
def test_a_deed_behind_a_semicolon_was_where_and_when_its_outcome_shows(
    read: Read, language: str, text: str, since: str
) -> None:
    (report,) = read(text, language, ["Antoniwka-Brücke"], [(since, FRIDAY, FRIDAY)])
    assert told((report,)) == [("bombing", "Antoniwka-Brücke")]
    assert report.when is not None and (report.when.first, report.when.last) == (FRIDAY, FRIDAY)


def test_what_a_government_says_before_a_semicolon_is_no_scene(read: Read) -> None:
    places = [("Kiew", make_place("Kyiv", "UA"))]
    reports = read("Kiew schwieg dazu; Unbekannte hatten die Brücke gesprengt.", "de", places)
    assert all(report.where is None for report in reports)


def test_whoever_is_arrested_in_a_raid_is_arrested_there(read: Read) -> None:
    text = (
        "La police a donné l'assaut à Homs : l'opération a fait trois morts et mené à l'interpellation de huit hommes."
    )
    assert told(read(text, "fr", ["Homs"])) == [("armed_clash", "Homs"), ("arrest", "Homs")]


@pytest.mark.parametrize(
    ("language", "text", "kind", "place"),
    [
        ("ar", "خرج أكثر من ألف شخص من بلدتي الفوعة وكفريا المحاصرتين.", "humanitarian", "الفوعة"),
        ("ar", "غادر نحو ألفي مدني مدينة الفوعة.", "humanitarian", "الفوعة"),
        ("ru", "Предполагаемых исполнителей остановили в Homs.", "arrest", "Homs"),
        ("uk", "Підозрюваних зупинили в Homs.", "arrest", "Homs"),
        ("en", "Trump was hosting Chinese President Xi Jinping at Homs.", "diplomacy", "Homs"),
    ],
)
def test_words_for_leaving_stopping_and_hosting(read: Read, language: str, text: str, kind: str, place: str) -> None:
    assert told(read(text, language, [place])) == [(kind, place)]


def test_gunmen_named_later_by_their_group_did_it(read: Read) -> None:
    text = "Dix personnes ont été tuées par des hommes armés à Homs ; le groupe Etat islamique a revendiqué l'attaque."
    (report,) = read(text, "fr", ["Homs"])
    assert [actor.id for actor in report.agents] == ["group:islamic_state"]


def test_the_ambassador_shot_dead_is_one(read: Read) -> None:
    (report,) = read("أطلق شرطي النار على السفير الروسي فأرداه قتيلا في أنقرة.", "ar", ["أنقرة"])
    assert report.killed is not None and (report.killed.low, report.killed.high) == (1, 1)


@pytest.mark.parametrize(
    ("language", "text", "killed"),
    [
        ("de", "Eine Rakete traf ein Haus in Homs; ein Junge und seine Großmutter starben.", 2),
        ("en", "A shell hit a house in Homs and killed a man and a woman.", 2),
        ("fr", "Un obus a tué un homme et une femme à Homs.", 2),
        ("es", "Un niño y su abuela murieron cuando un misil alcanzó su casa en Homs.", 2),
        ("uk", "До сорока зросла кількість загиблих від ракетного удару по Homs.", 40),
    ],
)
def test_a_man_and_a_woman_are_two_and_risen_to_forty_is_forty(
    read: Read, language: str, text: str, killed: int
) -> None:
    counts = [report.killed for report in read(text, language, ["Homs"]) if report.killed is not None]
    assert [(count.low, count.high) for count in counts] == [(killed, killed)]


def test_a_missile_that_came_down_was_not_shot_down_and_killed_no_customers(read: Read) -> None:
    text = "Un missile s'y était abattu à Homs, où des centaines de clients se pressaient : 18 personnes ont péri."
    (report,) = read(text, "fr", ["Homs"])
    assert report.event_type.value == "shelling"
    assert report.killed is not None and (report.killed.low, report.killed.high) == (18, 18)


def test_traces_that_guests_visited_are_no_new_deed(read: Read) -> None:
    reports = read("У п'ятницю президентка Єврокомісії оглянула масові поховання в Бучі.", "uk", ["Бучі"])
    assert told(reports) == [("diplomacy", "Бучі")]


def test_a_village_in_a_district_is_the_place_and_not_the_district(read: Read) -> None:
    text = "In Hrosa, einem Ort mit rund 330 Einwohnern im Kreis Kupjansk, traf am Abend eine Rakete das Café."
    assert told(read(text, "de", ["Hrosa", "Kupjansk"])) == [("shelling", "Hrosa")]
    text = "In Hroza, a village of 330 people in the district of Kupiansk, a missile hit a cafe."
    assert told(read(text, "en", ["Hroza", "Kupiansk"])) == [("shelling", "Hroza")]


def test_nothing_speaks_for_an_attack_does_not_make_a_blast_one(read: Read) -> None:
    text = "Une explosion a tué 137 personnes à Homs. Israël a démenti tout attentat à Homs."
    reports = [report for report in read(text, "fr", ["Homs"]) if report.assertion.value == "reported"]
    assert told(tuple(reports)) == [("bombing", "Homs")]


def test_violence_goes_on_over_the_end_of_a_paragraph_at_its_day(read: Read) -> None:
    text = "La aviación derribó el miércoles un avión en Homs.\n\nMilicianos mataron a tiros al piloto en Homs."
    wednesday = date(2015, 11, 25)
    reports = read(text, "es", ["Homs"], [("el miércoles", wednesday, wednesday)])
    assert {report.when.first for report in reports if report.when} == {wednesday}


@pytest.mark.parametrize(
    ("language", "text", "place", "stated"),
    [
        (
            "de",
            "Zum Treffen der G20, das am Freitag auf Bali beginnt, reist Wladimir Putin nicht.",
            "Bali",
            "am Freitag",
        ),
        ("en", "Leaders of the G20 summit, which opens on Friday in Bali, arrived early.", "Bali", "on Friday"),
    ],
)
def test_a_gathering_that_begins_on_a_day_is_to_come(
    bench: Bench, language: str, text: str, place: str, stated: str
) -> None:
    from dataclasses import replace

    from geo.events import find_reports
    from geo.model import DateBasis

    dates = tuple(replace(when, basis=DateBasis.RELATIVE) for when in bench.dates(text, [(stated, FRIDAY, FRIDAY)]))
    reports = find_reports(bench.document(text, language), bench.resolutions(text, [place]), dates, pack_for(language))
    (report,) = [item for item in reports if item.event_type.value == "diplomacy"]
    assert report.when is not None and report.when.first == date(2015, 11, 27)
    assert report.assertion.value == "future"


@pytest.mark.parametrize(
    ("language", "text", "plant"),
    [
        ("en", "Inspectors walked through Plantville. Shells hit the plant on Friday.", "Plantville"),
        ("de", "Die Prüfer waren in Plantville. Granaten trafen das Kraftwerk am Freitag.", "Plantville"),
        ("uk", "Загрози для Plantville немає. У п'ятницю снаряди влучили по станції.", "Plantville"),
    ],
)
def test_the_plant_is_the_one_named_before(read: Read, language: str, text: str, plant: str) -> None:
    reports = read(text, language, [(plant, make_place(plant, "UA", PlaceKind.FACILITY))])
    assert told(reports) == [("shelling", plant)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gunmen set fire to buses bound for Fuah."),
        ("ar", "أضرم مسلحون النار في عدد من الحافلات المتجهة إلى Fuah."),
    ],
)
def test_vehicles_hit_on_their_way_were_near_where_they_went(read: Read, language: str, text: str) -> None:
    (report,) = read(text, language, ["Fuah"])
    assert report.where is not None and report.where.precision is GeoPrecision.NEAR_SETTLEMENT


def test_the_day_of_a_count_is_not_the_day_of_the_deed(read: Read) -> None:
    sunday = date(2015, 11, 22)
    text = "В пятницу боевики расстреляли людей в Homs. По данным комитета на воскресенье, погибли 137 человек."
    reports = read(text, "ru", ["Homs"], [("В пятницу", FRIDAY, FRIDAY), ("на воскресенье", sunday, sunday)])
    assert [(report.when.first, report.killed.low) for report in reports if report.when and report.killed] == [
        (FRIDAY, 137)
    ]


def test_a_fallen_soldier_who_is_mourned_is_no_victim_of_the_strike(read: Read) -> None:
    text = (
        "In Homs hatten sich Nachbarn versammelt, um einen gefallenen Soldaten zu betrauern, als eine Rakete einschlug."
    )
    assert all(report.killed is None for report in read(text, "de", ["Homs"]))


def test_a_day_right_behind_the_deed_is_the_deeds_wherever_the_place_stands(read: Read) -> None:
    text = "Thousands filled Homs on Sunday to remember those who died when a rally was bombed the day before."
    sunday, saturday = date(2015, 11, 22), date(2015, 11, 21)
    reports = read(text, places=["Homs"], dates=[("on Sunday", sunday, sunday), ("the day before", saturday, saturday)])
    days = {report.event_type.value: report.when.first for report in reports if report.when}
    assert days.get("air_strike", days.get("bombing")) == saturday


def test_the_centre_of_the_country_is_no_town(read: Read) -> None:
    text = "La ceremonia fue en Homs. También el centro del país fue bombardeado por la mañana."
    assert ("air_strike", "Homs") not in told(read(text, "es", ["Homs"]))


def test_every_place_with_a_day_of_its_own_was_struck_on_it(read: Read) -> None:
    text = (
        "Jets pounded shelters in the Tal and Zab areas of northern Iraq on Sunday, the military said, "
        "after hitting the group in Hama province on Saturday."
    )
    sunday, saturday = date(2015, 11, 22), date(2015, 11, 21)
    iraq = make_place("Iraq", kind=PlaceKind.COUNTRY, country="IQ")
    days = [("on Sunday", sunday, sunday), ("on Saturday", saturday, saturday)]
    reports = read(text, "en", ["Tal", "Zab", ("Iraq", iraq), "Hama"], days)
    struck = {report.where.mention.surface: report.when.first for report in reports if report.where and report.when}
    assert (struck["Tal"], struck["Zab"], struck["Hama"]) == (sunday, sunday, saturday)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Залізниця саджала пасажирів у вагони в Хомсі."),
        ("ru", "Жителей сажали в автобусы в Хомсе."),
        ("en", "Families boarded buses in Homs."),
        ("de", "Familien stiegen in Busse in Homs."),
    ],
)
def test_whoever_boards_in_a_town_at_war_leaves_it(read: Read, language: str, text: str) -> None:
    place = {"uk": "Хомсі", "ru": "Хомсе"}.get(language, "Homs")
    assert told(read(text, language, [place])) == [("humanitarian", place)]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("uk", "Кілька рейсів затрималися в Хомсі.", "Хомсі"),
        ("ru", "Рейсы задержали в Хомсе.", "Хомсе"),
    ],
)
def test_delayed_trains_are_no_arrest(read: Read, language: str, text: str, place: str) -> None:
    assert "arrest" not in [kind for kind, _ in told(read(text, language, [place]))]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Homs avait été reprise le 12 novembre.", "government_regains_territory"),
        ("fr", "Homs a été conquise le 12 novembre.", "nonstate_overtakes_territory"),
        ("es", "Homs ha sido recuperada este jueves.", "government_regains_territory"),
    ],
)
def test_a_town_before_a_passive_verb_is_what_was_taken(read: Read, language: str, text: str, kind: str) -> None:
    assert told(read(text, language, ["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Des hommes armés ont fait irruption jeudi à Homs.", [("attack_on_civilians", "Homs")]),
        ("fr", "Le ministre s'en est pris jeudi à ses adversaires à Homs.", []),
        ("es", "Unos sicarios irrumpieron el jueves en Homs.", [("attack_on_civilians", "Homs")]),
        ("es", "El alcalde arremetió el jueves contra sus rivales en Homs.", []),
    ],
)
def test_whoever_bursts_in_attacks_only_where_somebody_is_armed(
    read: Read, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(read(text, language, ["Homs"])) == expected


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Une frappe a rasé jeudi un hangar à Homs.", "air_strike"),
        ("fr", "Des inconnus ont rasé jeudi un hangar à Homs.", "property_destruction"),
    ],
)
def test_a_strike_that_razes_a_house_is_a_strike(read: Read, language: str, text: str, kind: str) -> None:
    assert told(read(text, language, ["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'armée a violé la trêve jeudi à Homs, selon les médiateurs."),
        ("fr", "Le trésorier de Homs aurait détourné des fonds publics jeudi."),
        ("fr", "La radio a retenu l'attention jeudi à Homs."),
        ("es", "Sin embargo, el jueves llovió en Homs."),
        ("es", "Una iglesia protestante abrió el jueves en Homs."),
    ],
)
def test_phrases_that_only_look_like_deeds_tell_of_none(read: Read, language: str, text: str) -> None:
    violent = {"sexual_violence", "abduction", "sanction", "protest"}
    assert not violent & {kind for kind, _ in told(read(text, language, ["Homs"]))}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Des affrontements ont opposé jeudi des manifestants et la police à Homs.", "riot"),
        ("es", "Enfrentamientos de manifestantes y policías el jueves en Homs.", "riot"),
        ("fr", "Des affrontements ont opposé jeudi des rebelles et l'armée à Homs.", "armed_clash"),
    ],
)
def test_protesters_who_clash_without_arms_riot(read: Read, language: str, text: str, kind: str) -> None:
    assert told(read(text, language, ["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le train a été arrêté deux heures jeudi à Homs."),
        ("fr", "L'incendie a ravagé mille hectares jeudi près de Homs."),
        ("fr", "La réforme des retraites a été adoptée jeudi à Homs."),
        ("es", "El equipo se hizo con el título el jueves en Homs."),
        ("es", "El incendio arrasó mil hectáreas el jueves en Homs."),
    ],
)
def test_trains_fires_and_pensions_are_no_deeds(read: Read, language: str, text: str) -> None:
    assert told(read(text, language, ["Homs"])) == []


@pytest.mark.parametrize(
    ("language", "text", "place", "kind"),
    [
        ("ru", "Толпа в Хомсе подожгла полицейский участок.", "Хомсе", "riot"),
        ("uk", "Натовп у Хомсі спалив поліцейську дільницю.", "Хомсі", "riot"),
        ("ru", "Неизвестные подожгли в Хомсе склад.", "Хомсе", "property_destruction"),
    ],
)
def test_what_a_crowd_burns_is_burnt_in_a_riot(read: Read, language: str, text: str, place: str, kind: str) -> None:
    assert told(read(text, language, [place])) == [(kind, place)]


@pytest.mark.parametrize(
    ("language", "text", "place", "kind"),
    [
        ("ru", "На подступах к Хомсу армия третий день отбивает атаки мятежников.", "Хомсу", "armed_clash"),
        ("ru", "Четверо налётчиков палили по прохожим в Хомсе.", "Хомсе", "attack_on_civilians"),
        ("ru", "В Хомсе шахтёры в понедельник вышли на марш.", "Хомсе", "protest"),
        ("uk", "Дрон увечері влетів у дім у Хомсі і влучив у кухню.", "Хомсі", "drone_strike"),
        ("uk", "У Хомсі в понеділок трьох доправлено до відділку.", "Хомсі", "arrest"),
        ("uk", "Міністри з'їхалися в понеділок у Хомс.", "Хомс", "diplomacy"),
    ],
)
def test_turns_of_phrase_of_news_tell_of_deeds(read: Read, language: str, text: str, place: str, kind: str) -> None:
    assert (kind, place) in told(read(text, language, [place]))


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ru", "Бомбардир забил в Хомсе двадцатый гол.", "Хомсе"),
        ("ru", "Взрыв смеха раздался в театре в Хомсе.", "Хомсе"),
        ("uk", "У Хомсі комунальники висадили дерева вздовж дороги.", "Хомсі"),
        ("uk", "Битва хорів відбулася в Хомсі.", "Хомсі"),
    ],
)
def test_what_only_sounds_like_a_deed_is_none(read: Read, language: str, text: str, place: str) -> None:
    assert told(read(text, language, [place])) == []


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Gunmen killed five policemen in Homs on Friday.", "Homs"),
        ("fr", "71 soldats sont morts le 10 décembre à Homs, tués par des hommes armés.", "Homs"),
        ("es", "Hombres armados mataron el viernes a cinco policías en Homs.", "Homs"),
        ("ru", "Боевики застрелили в Хомсе пятерых полицейских.", "Хомсе"),
    ],
)
def test_where_only_soldiers_or_police_suffer_it_was_a_fight(read: Read, language: str, text: str, place: str) -> None:
    assert told(read(text, language, [place])) == [("armed_clash", place)]


def test_where_a_priest_is_killed_it_was_no_fight(read: Read) -> None:
    assert told(read("Gunmen killed a priest and his wife in Homs on Friday.", "en", ["Homs"])) == [
        ("attack_on_civilians", "Homs")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The minister said on Friday that a car bomb in Homs on Nov. 12 killed 20 people.",
        "On Nov. 12 a car bomb in Homs killed 20 people, the minister said on Friday.",
    ],
)
def test_the_day_at_a_verb_of_saying_is_not_that_of_the_deed(read: Read, text: str) -> None:
    days = [("on Friday", FRIDAY, FRIDAY), ("n Nov. 12", date(2015, 11, 12), date(2015, 11, 12))]
    (report,) = read(text, "en", ["Homs"], days)
    assert report.when is not None and report.when.first == date(2015, 11, 12)


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("fr", "De violents combats ont secoué jeudi Khartoum.", "Khartoum"),
        ("es", "Fuertes combates sacudieron el jueves Jartum.", "Jartum"),
    ],
)
def test_a_day_may_stand_between_the_verb_and_what_it_shakes(read: Read, language: str, text: str, place: str) -> None:
    assert told(read(text, language, [place])) == [("armed_clash", place)]


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("Die Huthi attackierten am Dienstag mit Raketen Schiffe im Roten Meer.", "shelling", "Roten Meer"),
        ("Ein U-Boot im Roten Meer feuerte am Dienstag Raketen auf Homs ab.", "shelling", "Homs"),
    ],
)
def test_ships_that_are_attacked_shoot_at_nothing(read: Read, text: str, kind: str, place: str) -> None:
    assert told(read(text, "de", ["Roten Meer", "Homs"])) == [(kind, place)]


@pytest.mark.parametrize(
    ("language", "text", "state", "town"),
    [
        ("en", "Thousands protested against France in Dhaka on Friday.", "France", "Dhaka"),
        ("fr", "Des milliers de personnes ont manifesté contre la France à Dacca.", "France", "Dacca"),
        ("de", "Tausende demonstrierten am Freitag in Dhaka gegen Frankreich.", "Frankreich", "Dhaka"),
    ],
)
def test_the_state_against_which_people_protest_is_not_where_they_do(
    read: Read, language: str, text: str, state: str, town: str
) -> None:
    assert told(read(text, language, [state, town])) == [("protest", town)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The European Union imposed sanctions on Russia.", ["sanction"]),
        ("The air defence shot down three drones.", ["weapons_disrupted"]),
        ("If Russia attacks, the European Union may impose sanctions on Moscow.", ["sanction"]),
        ("The drone strike went on.", []),
    ],
)
def test_plain_words_for_deeds_that_are_no_violence_need_no_place(read: Read, text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in told(read(text, "en", []))] == kinds


def test_a_second_word_for_the_same_kind_of_deed_takes_no_place_from_another_sentence(read: Read) -> None:
    text = (
        "The talks ended in Moscow on Monday. In Yerevan a furious crowd broke into parliament and beat up the speaker."
    )
    found = told(read(text, "en", ["Moscow", "Yerevan"]))
    assert [place for kind, place in found if kind == "riot"] == ["Yerevan"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A helicopter crashed in bad weather near Homs on Sunday, killing eight people on board."),
        ("de", "Beim Absturz eines Hubschraubers sind am Sonntag nahe Homs acht Menschen ums Leben gekommen."),
        ("fr", "Un hélicoptère s'est écrasé dimanche près de Homs, tuant les huit personnes à bord."),
    ],
)
def test_a_helicopter_that_crashes_is_no_air_strike(read: Read, language: str, text: str) -> None:
    assert told(read(text, language, ["Homs"])) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bomb wounded 20 people in Homs."),
        ("de", "Die Bombe verletzte in Homs 20 Menschen."),
        ("fr", "La bombe a blessé 20 personnes à Homs."),
    ],
)
def test_a_bomb_that_only_wounds_is_a_bombing(read: Read, language: str, text: str) -> None:
    (report,) = read(text, language, ["Homs"])
    assert report.event_type == "bombing" and report.injured is not None and report.injured.low == 20


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gunmen attacked a checkpoint on the road between Homs and Aleppo."),
        ("de", "Bewaffnete griffen auf der Straße zwischen Homs und Aleppo einen Kontrollposten an."),
        ("fr", "Des hommes armés ont attaqué un poste de contrôle sur la route entre Homs et Aleppo."),
    ],
)
def test_between_two_towns_it_happens_once_near_the_first(read: Read, language: str, text: str) -> None:
    (report,) = read(text, language, ["Homs", "Aleppo"])
    assert report.where is not None and report.where.mention.surface == "Homs"
    assert report.where.precision is GeoPrecision.NEAR_SETTLEMENT


def test_vandals_destroy_property_and_do_not_riot(read: Read) -> None:
    assert told(read("Vandals smashed gravestones in Homs.", "en", ["Homs"])) == [("property_destruction", "Homs")]


def test_people_celebrating_in_the_streets_do_not_protest(read: Read) -> None:
    assert told(read("Die Bewohner von Homs feierten auf den Straßen.", "de", ["Homs"])) == []


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "In Homs explodierte eine Autobombe. Bei dem Anschlag starben fünf Menschen.", "bombing"),
        ("fr", "Une voiture piégée a explosé à Homs. L'attentat a fait cinq morts.", "bombing"),
        ("de", "Bewaffnete töteten in Homs fünf Menschen. Der Anschlag galt Christen.", "attack_on_civilians"),
    ],
)
def test_the_outrage_is_the_attack_told_of_before(read: Read, language: str, text: str, kind: str) -> None:
    assert {report.event_type.value for report in read(text, language, ["Homs"])} == {kind}
