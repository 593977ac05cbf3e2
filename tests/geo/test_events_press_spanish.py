"""Spanish agencies and regional papers: who stands where, what goes on, and words of war that tell of none."""

from datetime import date

import pytest

from geo.model import Assertion, PlaceKind
from tests.geo.conftest import Read, make_place, told

MONDAY, THURSDAY = date(2015, 11, 23), date(2015, 11, 26)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Miles de jóvenes recorrieron las avenidas y se congregaron ante el palacio de Homs.", "protest"),
        ("Vecinos y comerciantes se echaron a la calle en Homs.", "protest"),
        ("Homs acogió ayer una manifestación de mineros.", "protest"),
        ("Una veintena de opositores acabó en los calabozos en Homs.", "arrest"),
        ("Homs está desde ayer en manos de los milicianos.", "nonstate_overtakes_territory"),
        ("El aeropuerto de Homs pasó a manos del Estado Islámico.", "nonstate_overtakes_territory"),
        ("El Ejército desalojó ayer de Homs a los yihadistas.", "government_regains_territory"),
        ("Dos helicópteros ametrallaron una columna de refugiados en Homs.", "air_strike"),
        ("Aviones de combate bombardearon rampas de cohetes en Homs.", "air_strike"),
        ("La artillería se ensañó con los barrios orientales de Homs.", "shelling"),
        ("Los rebeldes lanzaron varios Grad contra Homs.", "shelling"),
        ("El Gobierno libra una guerra contra los insurgentes en Homs.", "armed_clash"),
        ("Ejército y milicias se disputan a sangre y fuego el centro de Homs.", "armed_clash"),
        ("Treinta aldeanos fueron pasados a machete en Homs.", "attack_on_civilians"),
        ("Los yihadistas se abalanzaron sobre los peregrinos en Homs.", "attack_on_civilians"),
        ("Ankara acumula blindados en Homs.", "military_presence"),
        ("Las defensas antiaéreas derribaron sobre Homs otros tres.", "weapons_disrupted"),
        ("El canciller y su homólogo abordaron en Homs la crisis por videoconferencia.", "diplomacy"),
    ],
)  # fmt: skip
def test_press_families_tell_of_their_deed(read: Read, text: str, kind: str) -> None:
    assert told(read(text, "es", ["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    "text",
    [
        "Los precios libran en Homs una guerra de nervios.",
        "La reforma es una bomba de relojería para los jubilados de Homs.",
        "El alcalde de Homs quiso desactivar la polémica.",
        "La diputada de Homs trató la enmienda en el hemiciclo.",
        "Los mercados de Homs concentraron las ventas.",
    ],
)
def test_words_of_war_for_other_things_tell_of_nothing(read: Read, text: str) -> None:
    assert told(read(text, "es", ["Homs"])) == []


@pytest.mark.parametrize("verb", ["no cesan", "no han cesado", "no remiten", "no amainan"])
def test_protests_that_do_not_end_go_on(read: Read, verb: str) -> None:
    (report,) = read(f"Las protestas {verb} en Homs.", "es", ["Homs"])
    assert report.assertion is Assertion.REPORTED


def test_who_warns_of_deliveries_reports_none(read: Read) -> None:
    (report,) = read("Ottawa previno a Homs contra el envío de soldados.", "es", ["Homs"])
    assert report.assertion is Assertion.HYPOTHETICAL


def test_near_the_border_is_not_in_future(read: Read) -> None:
    text = "Diez pastores fueron degollados en Homs, localidad próxima a la frontera."
    (report,) = read(text, "es", ["Homs"])
    assert report.assertion is Assertion.REPORTED


def test_what_a_captive_carried_did_not_go_off(read: Read) -> None:
    text = "La policía detuvo en Homs a un joven que portaba un cinturón explosivo."
    assert told(read(text, "es", ["Homs"])) == [("arrest", "Homs")]


def test_a_relative_clause_of_another_day_tells_of_another_deed(read: Read) -> None:
    text = "Homs había caído el lunes en manos de los talibanes, a los que el Ejército expulsó el jueves."
    reports = read(text, "es", ["Homs"], [("el lunes", MONDAY, MONDAY), ("el jueves", THURSDAY, THURSDAY)])
    assert [(report.event_type.value, report.when.first if report.when else None) for report in reports] == [
        ("nonstate_overtakes_territory", MONDAY),
        ("government_regains_territory", THURSDAY),
    ]


def test_a_region_named_like_a_city_beside_it_is_where_the_town_lies(read: Read) -> None:
    kyiv = make_place("Kyiv", "UA", admin1="Kyiv City")
    town = make_place("Irpin", "UA", admin1="Kyiv Oblast")
    text = "Tres personas murieron en un bombardeo en Irpín, en la región de Kiev."
    assert told(read(text, "es", [("Irpín", town), ("Kiev", kyiv)])) == [("air_strike", "Irpín")]


def test_the_city_is_the_one_taken_and_not_where_people_fled(read: Read) -> None:
    text = (
        "Los yihadistas tomaron Homs. Medio millón de personas huyeron hacia Hama. "
        "Los combatientes saquearon e incendiaron iglesias en la ciudad."
    )
    reports = [report for report in read(text, "es", ["Homs", "Hama"]) if report.event_type.value != "humanitarian"]
    assert {report.where.mention.surface if report.where else None for report in reports} == {"Homs"}


def test_a_denial_is_kept_beside_an_accusation(read: Read) -> None:
    text = "La aviación bombardeó Homs. Moscú negó haber atacado el edificio y acusó a los rebeldes."
    places = ["Homs", ("Moscú", make_place("Moscow", "RU"))]
    assert [report.assertion for report in read(text, "es", places)] == [Assertion.REPORTED, Assertion.DENIED]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Ciento veinte soldados habían caído en un asalto a la base de Homs.", ["armed_clash"]),
        ("Varios proyectiles habían caído sobre el mercado de Homs.", ["shelling"]),
        ("Tres días más tarde cayó Homs.", ["nonstate_overtakes_territory"]),
        ("Un proyectil mató a dos niños y poco después cayó Homs en el silencio.", ["shelling"]),
        ("Los guerrilleros tomaron en Homs a doce rehenes.", ["abduction"]),
        (
            "Los insurgentes tomaron ayer el aeropuerto de Homs y a treinta cautivos.",
            ["nonstate_overtakes_territory", "abduction"],
        ),
    ],
)
def test_who_falls_and_what_is_taken(read: Read, text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in told(read(text, "es", ["Homs"]))] == kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Varsovia repliega de Homs a sus asesores militares.", "withdrawal"),
        ("Un todoterreno irrumpió entre los peatones en Homs.", "attack_on_civilians"),
        ("Aterrizaron en Homs los primeros efectivos.", "military_presence"),
        ("El tableteo de ametralladoras despertó a Homs.", "armed_clash"),
        ("Las partes convinieron en Homs un reparto del agua.", "agreement"),
        ("Los delegados de los dos bandos se sentaron a dialogar en Homs.", "diplomacy"),
        ("El barrio de Homs ha quedado libre de yihadistas.", "government_regains_territory"),
        ("Los aviones arremetieron con misiles contra Homs.", "air_strike"),
    ],
)
def test_more_press_families(read: Read, text: str, kind: str) -> None:
    assert told(read(text, "es", ["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    "text",
    [
        "Las aulas de Homs albergan a soldados de reemplazo.",
        "En Homs se rindieron honores a los caídos.",
        "Los alumnos de Homs entraron ayer en la redacción del diario.",
        "El tranvía detenido en Homs arrancó de nuevo.",
        "Berlín calificó los disturbios de asunto interno.",
        "El avión del ministro tomó tierra en Homs con retraso.",
    ],
)
def test_words_that_only_look_like_deeds(read: Read, text: str) -> None:
    assert [report for report in read(text, "es", ["Homs"]) if report.event_type.value != "diplomacy"] == []


def test_what_is_promised_is_still_to_come(read: Read) -> None:
    (report,) = read("Ottawa ha prometido retirar sus tropas de Homs.", "es", ["Homs"])
    assert report.assertion is Assertion.FUTURE


def test_an_ambushed_convoy_brought_nothing(read: Read) -> None:
    text = "Once soldados murieron en Homs al ser emboscada la caravana que llevaba harina."
    assert [kind for kind, _ in told(read(text, "es", ["Homs"]))] == ["armed_clash"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Damasco envió refuerzos a Homs para prevenir atentados.", ["military_presence"]),
        ("Los insurgentes lanzaron en Homs una ofensiva con vistas a hacerse con el puerto.", ["armed_clash"]),
        ("Las milicias trataron de reconquistar Homs.", ["armed_clash"]),
        ("Los insurgentes consiguieron ocupar Homs.", ["nonstate_overtakes_territory"]),
        ("Las tropas habían logrado retomar Homs.", ["government_regains_territory"]),
        ("La comparsa intentó recuperar en Homs el premio perdido.", []),
    ],
)
def test_aims_attempts_and_what_was_managed(read: Read, text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in told(read(text, "es", ["Homs"]))] == kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Los camioneros bloquean la carretera en Homs.", "protest"),
        ("En Homs ardieron ayer dos comercios y varios autobuses.", "riot"),
        ("Cientos de dispositivos de los milicianos reventaron en Homs.", "bombing"),
        ("El primer ministro quedó retenido en Homs.", "arrest"),
        ("En Homs se negocia un alto el fuego entre las partes.", "diplomacy"),
        ("Los dos presidentes suscribieron en Homs un pacto que detiene las hostilidades.", "agreement"),
        ("Una turba irrumpió en el ayuntamiento de Homs y apaleó al alcalde.", "riot"),
        ("Los combatientes hicieron su entrada en Homs.", "nonstate_overtakes_territory"),
    ],
)
def test_families_of_crowds_leaders_and_talks(read: Read, text: str, kind: str) -> None:
    assert {kind for kind, _ in told(read(text, "es", ["Homs"]))} - {"agreement"} == {kind} - {"agreement"}
    assert (kind, "Homs") in told(read(text, "es", ["Homs"]))


@pytest.mark.parametrize(
    "text",
    [
        "Arden las redes con el gol de Homs.",
        "La bolsa de Homs encajó un duro golpe.",
        "Los de Homs asaltan el liderato de la liga.",
        "La directiva intenta reconquistar a los socios de Homs.",
    ],
)
def test_games_and_markets_stay_games_and_markets(read: Read, text: str) -> None:
    assert told(read(text, "es", ["Homs"])) == []


def test_an_unknown_village_lies_in_the_land_named_behind_it(read: Read) -> None:
    text = "Los aviones bombardearon la aldea de Yuba, en el sur de Siria."
    land = make_place("Syria", "SY", PlaceKind.COUNTRY)
    assert told(read(text, "es", [("Yuba", None), ("Siria", land)])) == [("air_strike", "Siria")]


def test_who_is_expected_is_still_to_come(read: Read) -> None:
    (report,) = read("El canciller es esperado el lunes en Homs.", "es", ["Homs"])
    assert report.assertion is Assertion.FUTURE


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Tres jóvenes con falsos chalecos explosivos atacaron a los viajeros en Homs.", ["attack_on_civilians"]),
        ("Praga evacuó su embajada en Homs.", []),
    ],
)
def test_false_vests_and_closed_embassies(read: Read, text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in told(read(text, "es", ["Homs"]))] == kinds
