"""Word families of plain agency prose in German, French and Spanish, and what only looks like them."""

from datetime import date

import pytest

from geo.model import Report
from tests.geo.conftest import Read

MONDAY = date(2015, 11, 2)


def kinds(reports: tuple[Report, ...]) -> set[str]:
    return {report.event_type.value for report in reports}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "À Homs, des insurgés ont attaqué lundi une caserne de l'armée.", "armed_clash"),
        ("fr", "Deux camions ont livré lundi des vivres et des médicaments à Homs.", "humanitarian"),
        ("fr", "Des familles avaient fui Homs lundi.", "humanitarian"),
        ("fr", "Des milliers de personnes se sont réunies lundi à Homs pour réclamer des élections.", "protest"),
        ("fr", "Des agriculteurs ont bloqué lundi l'accès au port de Homs.", "protest"),
        ("fr", "Deux suspects ont été emmenés par des policiers lundi à Homs.", "arrest"),
        ("fr", "L'opposant a été empoisonné lundi à Homs.", "chemical_weapon"),
        ("fr", "Un homme a précipité lundi son camion rempli d'explosifs contre un barrage à Homs.", "suicide_bombing"),
        ("de", "Ein Attentäter hat am Montag in Homs auf dem Markt einen Sprengsatz gezündet.", "suicide_bombing"),
        ("de", "In Homs wurden am Montag drei Polizisten mit Flaschen beworfen.", "riot"),
        ("de", "Drei Marschflugkörper schlugen am Montag in Homs ein.", "shelling"),
        ("de", "Die Miliz hat am Montag die Kontrolle über Homs übernommen.", "nonstate_overtakes_territory"),
        ("de", "In Homs sind am Montag vier Handgranaten und ein Gewehr sichergestellt worden.", "weapons_disrupted"),
        ("de", "Der Aktivist wurde am Montag in Homs kurz festgesetzt.", "arrest"),
        ("es", "Unas familias huyeron de Homs el lunes.", "humanitarian"),
        ("es", "El lunes, unos milicianos atacaron un retén en Homs.", "armed_clash"),
        ("es", "Siria expulsó el lunes en Homs a tres diplomáticos.", "diplomacy"),
        (
            "es",
            "Un hombre estrelló el lunes un camión cargado de explosivos contra el mercado de Homs.",
            "suicide_bombing",
        ),
        ("es", "Campesinos y maestros bloquearon el lunes la plaza de Homs.", "protest"),
        ("es", "El autor fue reducido el lunes en Homs por los guardias.", "arrest"),
        ("de", "In Homs hat ein Mann am Montag zwei Wachleute mit einem Beil getötet.", "attack_on_civilians"),
        ("es", "Un hombre mató el lunes a once fieles en una sinagoga de Homs.", "attack_on_civilians"),
        ("es", "Cientos de ancianas marcharon el lunes en silencio por Homs.", "protest"),
        ("es", "El Gobierno mandó el lunes quinientos soldados a Homs.", "military_presence"),
        ("es", "Los rebeldes capturaron el lunes una base en Homs.", "nonstate_overtakes_territory"),
        ("es", "Agentes capturaron el lunes al jefe de la banda en Homs.", "arrest"),
        ("es", "La refinería de Homs fue saboteada el lunes.", "property_destruction"),
        ("es", "El canciller alemán aterrizó el lunes en Homs.", "diplomacy"),
        ("es", "Unas mil familias dejaron sus casas el lunes en Homs.", "humanitarian"),
        ("es", "La policía halló el lunes treinta fusiles en Homs.", "weapons_disrupted"),
        ("es", "Los agentes abatieron a los atacantes el lunes en Homs.", "armed_clash"),
        ("fr", "Un homme a tué lundi trois fidèles à Homs.", "attack_on_civilians"),
        ("fr", "Sept lycéens ont été tués lundi à Homs.", "attack_on_civilians"),
        ("fr", "Des étudiantes ont allumé des bougies lundi à Homs.", "protest"),
        ("fr", "Le gouvernement a dépêché lundi cinq cents soldats à Homs.", "military_presence"),
        ("fr", "L'assaillant a été abattu lundi à Homs.", "armed_clash"),
        ("fr", "Les secouristes ont dégagé une fillette des décombres lundi à Homs.", "humanitarian"),
        ("fr", "Des habitants se sont réfugiés lundi à Homs.", "humanitarian"),
        ("fr", "La police a mis la main sur un arsenal lundi à Homs.", "weapons_disrupted"),
        ("fr", "Un juge a envoyé deux militants en prison lundi à Homs.", "arrest"),
        ("fr", "Un kamikaze s'est dynamité lundi à Homs.", "suicide_bombing"),
        ("fr", "Les insurgés ont conquis trois villages lundi près de Homs.", "nonstate_overtakes_territory"),
    ],
)
def test_agency_words_tell_their_deed(read: Read, language: str, text: str, kind: str) -> None:
    assert kind in kinds(read(text, language, ["Homs"]))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La loi visant à réduire les impôts a été débattue lundi à Homs."),
        ("fr", "L'état d'urgence a été décrété lundi à Homs."),
        ("fr", "Le vol a été détourné lundi vers Homs."),
        ("fr", "Une bataille judiciaire oppose depuis lundi deux éditeurs à Homs."),
        ("fr", "Les ouvriers ont repris le travail lundi à Homs."),
        ("fr", "Le prix du pain a été fixé lundi à Homs par les nouveaux maîtres du pays."),
        ("es", "El toque de queda rige desde el lunes en Homs."),
        ("es", "El lunes, el alcalde de Homs retiró el proyecto."),
        ("de", "In Homs gilt seit Montag der Ausnahmezustand."),
        ("de", "Das Gesetz trat am Montag in Homs in Kraft."),
        ("de", "In Homs hat die Partei am Montag die Initiative ergriffen."),
        ("es", "El lobo mató el lunes 140 reses en Homs."),
        ("es", "Un conductor ebrio mató el lunes a dos peatones en Homs."),
        ("es", "La película arrasó en taquilla el lunes en Homs."),
        ("es", "El lunes terminó en Homs una batalla parlamentaria."),
        ("es", "Los sindicatos firmaron el convenio el lunes en Homs."),
        ("fr", "Deux skieurs ont été tués lundi par une avalanche à Homs."),
        ("fr", "Un chauffard ivre a tué deux piétons lundi à Homs."),
        ("fr", "Le gardien a reçu lundi à Homs le prix du meilleur joueur."),
        ("fr", "Un homme s'est tué lundi en tombant d'un toit à Homs."),
        ("fr", "La percée électorale du parti a surpris lundi à Homs."),
    ],
)
def test_the_same_words_in_other_trades_tell_of_nothing(read: Read, language: str, text: str) -> None:
    assert read(text, language, ["Homs"]) == ()


@pytest.mark.parametrize(
    ("language", "text", "day", "kind"),
    [
        ("es", "Los militares tomaron el lunes las calles de Homs.", "el lunes", "military_presence"),
        (
            "es",
            "Los insurgentes se hicieron el lunes con el control de Homs.",
            "el lunes",
            "nonstate_overtakes_territory",
        ),
        ("fr", "La police a ouvert lundi le feu sur la foule à Homs.", "lundi", "attack_on_civilians"),
        ("fr", "Les deux camps ont trouvé lundi un accord à Homs.", "lundi", "agreement"),
    ],
)
def test_a_day_in_the_middle_of_a_phrase_does_not_part_it(
    read: Read, language: str, text: str, day: str, kind: str
) -> None:
    assert kind in kinds(read(text, language, ["Homs"], [(day, MONDAY, MONDAY)]))


def test_a_phrase_that_tells_of_nothing_does_so_with_a_day_in_it(read: Read) -> None:
    text = "Los sindicatos firmaron el lunes el convenio en Homs."
    assert read(text, "es", ["Homs"], [("el lunes", MONDAY, MONDAY)]) == ()
