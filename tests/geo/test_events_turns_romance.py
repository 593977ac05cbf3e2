"""Turns of phrase of French and Spanish agencies, each in a sentence of its own."""

from datetime import date

import pytest

from tests.geo.conftest import Read, make_place


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Les deux armées ont échangé une centaine de captifs à Homs.", "agreement"),
        ("fr", "Les insurgés se sont engagés à respecter la trêve à Homs.", "agreement"),
        ("fr", "Le pays a expulsé deux attachés militaires en poste à Homs.", "diplomacy"),
        ("fr", "Une frégate américaine a traversé le détroit au large de Homs.", "military_presence"),
        ("fr", "Trente légionnaires ont débarqué à Homs.", "military_presence"),
        ("fr", "Des blindés barraient les accès de Homs.", "military_presence"),
        ("fr", "Des inconnus à moto ont abattu trois bergers à Homs.", "attack_on_civilians"),
        ("fr", "Un chauffard a délibérément fauché des piétons à Homs.", "attack_on_civilians"),
        ("fr", "Un policier a été abattu à Homs.", "armed_clash"),
        ("fr", "Un pont a été rasé à Homs.", "property_destruction"),
        ("fr", "Un avion militaire a ramené soixante ressortissants de Homs.", "humanitarian"),
        ("fr", "Les insurgés contrôlaient la gare de Homs.", "nonstate_overtakes_territory"),
        ("fr", "Soixante prisonniers ont été libérés de la prison de Homs.", "humanitarian"),
        ("fr", "Les troupes régulières étaient entrées dans Homs.", "government_regains_territory"),
        ("fr", "Deux cents policiers étrangers avaient débarqué à Homs.", "military_presence"),
        ("fr", "Des habitants ont brûlé une mosquée à Homs.", "property_destruction"),
        ("fr", "Des raids du régime ont fait vingt morts à Homs.", "air_strike"),
        ("es", "Un joven disparó cinco veces con una pistola en Homs.", "attack_on_civilians"),
        ("es", "La ONU convocó para la próxima semana en Homs a las partes.", "diplomacy"),
        ("es", "La policía halló dos artefactos explosivos en Homs.", "weapons_disrupted"),
        ("fr", "Un cargo chargé de médicaments a accosté à Homs.", "humanitarian"),
        ("es", "Dos aviones cargados de alimentos aterrizaron en Homs.", "humanitarian"),
        ("es", "Los dos bandos intercambiaron medio centenar de cadáveres en Homs.", "agreement"),
        ("es", "Los insurgentes se comprometieron a entregar las armas en Homs.", "agreement"),
        ("es", "El cese del fuego entró a medianoche en vigor en Homs.", "agreement"),
        ("es", "El Gobierno expulsó a dos diplomáticos destinados en Homs.", "diplomacy"),
        ("es", "El régimen concentró a cientos de soldados en Homs.", "military_presence"),
        ("es", "Los agentes redujeron a dos sospechosos en Homs.", "arrest"),
        ("es", "El exministro ingresó esta semana en prisión en Homs.", "arrest"),
        ("es", "Desconocidos abatieron a tres pastores en Homs.", "attack_on_civilians"),
        ("es", "Un agente fue acribillado en Homs.", "armed_clash"),
        ("es", "El grupo dinamitó el minarete de Homs.", "property_destruction"),
        ("es", "Los piratas abordaron un petrolero frente a Homs.", "abduction"),
        ("es", "Los morteros machacaron el casco viejo de Homs.", "shelling"),
        ("es", "La víspera había sido abatido un avión de carga cerca de Homs.", "weapons_disrupted"),
        ("es", "Los vecinos golpearon sus cacerolas en señal de rechazo en Homs.", "protest"),
        ("es", "El Ejército se replegó a las afueras de Homs.", "withdrawal"),
        ("es", "Cuarenta presos fueron liberados en Homs.", "humanitarian"),
        ("es", "El avión trajo a 80 compatriotas desde Homs.", "humanitarian"),
    ],
)
def test_agency_turns_tell_of_their_deed(read: Read, language: str, text: str, kind: str) -> None:
    reports = read(text, language, ["Homs"])
    assert [(report.event_type.value, report.where is not None) for report in reports] == [(kind, True)]


def test_a_town_set_off_from_its_verb_by_what_it_is_has_fallen(read: Read) -> None:
    text = "Les rebelles avancent. Homs, verrou de la route du nord, était tombée la veille."
    day = date(2015, 11, 25)
    reports = read(text, "fr", [("Homs", make_place("Homs", "SY"))], [("la veille", day, day)])
    assert ("nonstate_overtakes_territory", day) in [
        (one.event_type.value, one.when and one.when.first) for one in reports
    ]


def test_the_day_behind_a_deed_that_is_answered_makes_it_one_of_its_own(read: Read) -> None:
    text = "Una turba asaltó un banco en Hama en respuesta al ataque aéreo que el domingo mató a 25 personas en Homs."
    day = date(2015, 11, 22)
    reports = read(text, "es", ["Hama", "Homs"], [("el domingo", day, day)])
    assert ("air_strike", day) in [(one.event_type.value, one.when and one.when.first) for one in reports]


def test_the_day_after_a_deed_dates_it_the_day_before(read: Read) -> None:
    text = "Des habitants étaient évacués mercredi, au lendemain de la destruction du barrage de Homs."
    day = date(2015, 11, 25)
    reports = read(text, "fr", ["Homs"], [("mercredi", day, day)])
    assert ("property_destruction", date(2015, 11, 24)) in [
        (one.event_type.value, one.when and one.when.first) for one in reports
    ]


def test_a_driver_who_flees_is_no_flight_of_people(read: Read) -> None:
    assert read("El conductor huyó a pie por las calles de Homs.", "es", ["Homs"]) == ()


def test_where_rockets_are_fired_from_is_not_struck(read: Read) -> None:
    reports = read("Des roquettes tirées de Hama ont touché Homs.", "fr", ["Hama", "Homs"])
    assert [(one.event_type.value, one.where.mention.surface if one.where else None) for one in reports] == [
        ("shelling", "Homs")
    ]


def test_what_a_strike_answers_is_no_part_of_it(read: Read) -> None:
    text = "India bombardeó el martes Hama, en represalia por la matanza de 26 turistas perpetrada el domingo en Homs."
    days = [
        ("el martes", date(2015, 11, 24), date(2015, 11, 24)),
        ("el domingo", date(2015, 11, 22), date(2015, 11, 22)),
    ]
    reports = read(text, "es", ["Hama", "Homs"], days)
    told = {(one.event_type.value, one.where.mention.surface if one.where else None) for one in reports}
    assert told == {("air_strike", "Hama"), ("attack_on_civilians", "Homs")}
