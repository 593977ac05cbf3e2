"""What desks of Latin America and French ones write of gangs, crowds and envoys, and what tells of nothing."""

from datetime import date

import pytest

from geo.model import EventType
from tests.geo.conftest import Read, told_how


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("es", "El concejal fue sacado de su domicilio en Homs por hombres con pasamontañas.", "abduction"),
        ("es", "Nueve pasajeros fueron privados de la libertad en Homs.", "abduction"),
        ("es", "El Ejército demolió en Homs dos casas.", "property_destruction"),
        ("es", "Un taxista murió al ser tiroteada su parada en Homs.", "attack_on_civilians"),
        ("es", "Comuneros mantienen bloqueada la vía de Homs.", "protest"),
        ("es", "Los uniformados dispersaron a los jubilados con balas de goma en Homs.", "riot"),
        ("es", "Soldados sublevados ocuparon el palacio de Homs.", "armed_clash"),
        ("es", "Uniformados se llevaron detenido a un opositor en Homs.", "arrest"),
        ("es", "El Gobierno despachó 200 elementos de la Guardia Nacional a Homs.", "military_presence"),
        ("es", "Mil hondureños salieron en caravana de Homs.", "humanitarian"),
        ("es", "El Ejército desmontó su puesto de Homs.", "withdrawal"),
        ("es", "La Marina aseguró armas largas en Homs.", "weapons_disrupted"),
        ("es", "La tensión creció luego de que dos jueces fueran secuestrados en Homs.", "abduction"),
        ("es", "Los cancilleres, reunidos en Homs, pidieron calma.", "diplomacy"),
        ("es", "Murieron tres obreros por la bomba que destruyó una oficina en Homs.", "bombing"),
        ("es", "Los maestros tomaron la caseta de Homs.", "protest"),
        ("es", "La guerrilla entregó a tres soldados a la Cruz Roja en Homs.", "humanitarian"),
        ("es", "Ochenta migrantes llegaron a nado a Homs.", "humanitarian"),
        ("es", "Los soldados desenterraron una caleta en Homs.", "weapons_disrupted"),
        ("es", "El Gobierno dio 72 horas al embajador en Homs.", "diplomacy"),
        ("fr", "Des mercenaires ont atterri à Homs.", "military_presence"),
        ("fr", "Le pouvoir a donné deux jours à l'ambassadeur à Homs.", "diplomacy"),
        ("fr", "Il pleure les siens après l'engin qui a fauché trois écoliers à Homs.", "bombing"),
        ("fr", "Des émeutiers s'en sont pris au consulat à Homs.", "riot"),
        ("fr", "La foule a déferlé, des milliers de gens ont afflué sur la place à Homs.", "protest"),
        ("fr", "Les rebelles ont enlevé deux positions près de Homs.", "nonstate_overtakes_territory"),
        ("fr", "Un berger a eu la gorge tranchée à Homs.", "attack_on_civilians"),
        ("fr", "Deux cents migrants ont accosté à Homs.", "humanitarian"),
        ("fr", "Les gendarmes ont mis la main sur un arsenal à Homs.", "weapons_disrupted"),
        ("fr", "Le pays a rappelé son ambassadeur en poste à Homs.", "diplomacy"),
    ],
)
def test_words_of_desks_are_deeds(read: Read, language: str, text: str, kind: str) -> None:
    assert (kind, "Homs", "reported") in told_how(read(text, language, ["Homs"]))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La fuga de cuarenta reos de Homs preocupa al alcalde."),
        ("es", "El exministro, asilado en Homs, llamó genocidio a lo ocurrido."),
        ("es", "El portero tumbó el muro del rival en Homs."),
        ("es", "El club de Homs tomó por asalto el liderato."),
        ("es", "Homs acogió a los hijos de los privados de la libertad."),
        ("es", "Sicarios bloquearon las carreteras de Homs."),
        ("es", "Los dos fueron procesados de nueve asesinatos en un juzgado de Homs."),
        ("es", "La ONG de Homs deploró los bombardeos."),
        ("es", "El cuadro de Homs es la cuna de la revolución."),
        ("fr", "Il a visité Homs, berceau de la contestation."),
        ("fr", "Le diplomate de Homs s'est alarmé des bombardements."),
        ("fr", "Les joueurs ont achevé leur rassemblement de Homs."),
        ("fr", "Le parquet de Homs l'avait saisi."),
        ("fr", "Les élus de Homs ont saisi la justice."),
    ],
)
def test_what_only_sounds_like_a_deed_is_none(read: Read, language: str, text: str) -> None:
    assert not [one for one in told_how(read(text, language, ["Homs"])) if one[1]]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("es", "Tanquetas tomaron la plaza de Homs.", "armed_clash"),
        ("fr", "Un tir de drone a fauché trois passants à Homs.", "drone_strike"),
        ("es", "Mil familias llegaron a Homs huyendo de los combates.", "humanitarian"),
        ("es", "La policía detuvo a un presunto secuestrador en Homs.", "arrest"),
    ],
)
def test_one_deed_is_told_and_no_other(read: Read, language: str, text: str, kind: str) -> None:
    assert told_how(read(text, language, ["Homs"])) == {(kind, "Homs", "reported")}


def test_farmers_who_block_a_road_against_gunmen_protest(read: Read) -> None:
    text = "Los campesinos bloquearon la carretera en Homs contra los sicarios."
    assert told_how(read(text, "es", ["Homs"])) == {("protest", "Homs", "reported")}


def test_police_stations_of_a_capital_are_in_it(read: Read) -> None:
    for language, text in (
        ("es", "Pistoleros atacaron dos comisarías de Homs."),
        ("fr", "Des gangs ont attaqué deux commissariats de Homs."),
    ):
        assert ("armed_clash", "Homs", "reported") in told_how(read(text, language, ["Homs"]))


def test_a_day_right_behind_the_word_that_opens_a_clause_is_that_of_the_clause(read: Read) -> None:
    text = (
        "La policía ha detenido este martes a seis personas en los registros practicados en Homs y Hama a raíz del "
        "atentado que la noche del lunes costó la vida a dos jueces en el centro de la ciudad."
    )
    monday, tuesday = date(2015, 11, 23), date(2015, 11, 24)
    dates = [("este martes", tuesday, tuesday), ("la noche del lunes", monday, monday)]
    reports = read(text, "es", ["Homs", "Hama"], dates)
    assert {report.when.first for report in reports if report.event_type is EventType.ARREST} == {tuesday}
