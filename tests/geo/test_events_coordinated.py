"""Two deeds joined by "and", and names that only tell where another one lies."""

from datetime import date

import pytest

from tests.geo.conftest import Read, make_place, told


@pytest.mark.parametrize(
    ("language", "text", "deeds"),
    [
        ("es", "La guerrilla atacó Homs y secuestró a tres policías en Hama.", ["armed_clash", "abduction"]),
        ("fr", "La guérilla a pilonné Homs et enlevé trois policiers à Hama.", ["shelling", "abduction"]),
        ("es", "La policía detuvo a dos hombres en Homs y halló un arsenal en Hama.", ["arrest", "weapons_disrupted"]),
        ("en", "Gunmen shelled Homs and abducted three policemen in Hama.", ["shelling", "abduction"]),
        ("de", "Die Rebellen beschossen Homs und verschleppten drei Polizisten in Hama.", ["shelling", "abduction"]),
    ],
)
def test_deeds_joined_by_and_have_a_place_each(read: Read, language: str, text: str, deeds: list[str]) -> None:
    assert told(read(text, language, ["Homs", "Hama"])) == [*zip(deeds, ["Homs", "Hama"], strict=True)]


def test_a_day_behind_and_parts_two_deeds_of_one_kind(read: Read) -> None:
    first, second = date(2015, 11, 21), date(2015, 11, 22)
    reports = read(
        "El Ejército entró el sábado en Homs y un día después izó la bandera en Hama.",
        "es",
        ["Homs", "Hama"],
        [("el sábado", first, first), ("un día después", second, second)],
    )
    assert [(one.where.mention.surface if one.where else None, one.when and one.when.first) for one in reports] == [
        ("Homs", first),
        ("Hama", second),
    ]


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("es", "Una bomba mató a dos personas en Homs (Hama).", ["Homs"]),
        ("fr", "Un obus a tué deux fermiers à Homs, près de Hama.", ["Homs"]),
        ("fr", "Des combats ont éclaté à Homs et près de Hama.", ["Homs", "Hama"]),
        ("fr", "Un obus a tué deux fermiers près de Hama.", ["Hama"]),
        ("es", "Hubo combates en Homs y cerca de Hama.", ["Homs", "Hama"]),
        ("es", "Hubo combates en Homs, junto a Hama.", ["Homs"]),
        ("es", "Hubo combates en Homs, cercana a Hama.", ["Homs"]),
    ],
)
def test_what_lies_near_is_no_scene(read: Read, language: str, text: str, places: list[str]) -> None:
    assert [
        one.where.mention.surface if one.where else None for one in read(text, language, ["Homs", "Hama"])
    ] == places


def test_the_people_of_a_country_before_near_are_no_place_it_bears_on(read: Read) -> None:
    reports = read("El Ejército derribó un dron iraní cerca de Homs.", "es", ["Homs"], adjectives=[("iraní", None)])
    assert told(reports) == [("weapons_disrupted", "Homs")]


def test_a_town_taken_before_another_move_is_told(read: Read) -> None:
    day = date(2015, 11, 22)
    text = "Los rebeldes avanzaron hacia Hama después de tomar la víspera la ciudad de Homs."
    reports = read(text, "es", ["Hama", "Homs"], [("la víspera", day, day)])
    assert ("nonstate_overtakes_territory", "Homs") in told(reports)


def test_what_is_called_near_and_lies_far_away_is_another_place(read: Read) -> None:
    far = make_place("Nova", "BR", lat=-20.0)
    reports = read("Six jeunes ont été enlevés à Nova, près de Homs.", "fr", [("Nova", far), "Homs"])
    assert ("abduction", "Homs") in told(reports)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("es", "El alcalde de Homs fue acribillado en su coche.", "attack_on_civilians"),
        ("fr", "Le maire de Homs a été enlevé devant chez lui.", "abduction"),
    ],
)
def test_what_befalls_a_mayor_does_so_in_the_town(read: Read, language: str, text: str, kind: str) -> None:
    assert told(read(text, language, ["Homs"])) == [(kind, "Homs")]


def test_a_mayor_befallen_elsewhere_is_there(read: Read) -> None:
    assert told(read("El alcalde de Homs fue detenido en Hama.", "es", ["Homs", "Hama"])) == [("arrest", "Hama")]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("es", "La oposición volvió hoy a la calle en Homs.", "protest"),
        ("es", "Los estudiantes abarrotaron la plaza central de Homs.", "protest"),
        ("es", "Los agentes requisaron en Homs una pistola.", "weapons_disrupted"),
        ("es", "Un dron abrió fuego contra un coche en Homs.", "drone_strike"),
        ("es", "Un cohete destrozó una vivienda en Homs.", "shelling"),
        ("es", "Los militares volvieron a los cuarteles en Homs.", "withdrawal"),
        ("es", "El exministro entró en la cárcel de Homs.", "arrest"),
        ("es", "El Ejército movilizó hacia Homs a 300 hombres.", "military_presence"),
        ("es", "Los agentes se llevaron a trece sospechosos de Homs.", "arrest"),
        ("es", "Los paracaidistas se ejercitaron en Homs.", "military_presence"),
        ("es", "Diez mil personas abandonaron sus hogares en Homs.", "humanitarian"),
        ("es", "Los estudiantes repelieron a pedradas a los antidisturbios en Homs.", "riot"),
        ("es", "Varios autobuses ardieron en Homs.", "property_destruction"),
        ("es", "Los médicos formaron una larga cadena en Homs.", "protest"),
        ("fr", "Les avocats ont battu le pavé à Homs.", "protest"),
        ("fr", "Un missile a éventré une école à Homs.", "shelling"),
    ],
)
def test_words_of_desks_tell_of_their_deed(read: Read, language: str, text: str, kind: str) -> None:
    assert told(read(text, language, ["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El patrón quiere dinamitar el sector en Homs."),
        ("es", "El poeta ha recibido asilo político en Homs."),
        ("fr", "Le candidat a essuyé une volée de questions à Homs."),
        ("fr", "Une salve d'applaudissements a salué les coureurs à Homs."),
    ],
)
def test_pictures_of_speech_tell_of_nothing(read: Read, language: str, text: str) -> None:
    assert read(text, language, ["Homs"]) == ()
