"""What states, helpers and crowds do in words of Spanish and French agencies, and what they do not tell of."""

import pytest

from tests.geo.conftest import Read, told


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("es", "La aviación se ensañó con los barrios de Homs.", "air_strike"),
        ("es", "Los rebeldes regaron con proyectiles la aldea de Homs.", "shelling"),
        ("es", "El cuartel de Homs fue blanco de cohetes.", "shelling"),
        ("es", "Un joven precipitó su coche cargado de explosivos contra un control en Homs.", "suicide_bombing"),
        ("es", "Dos clanes se enfrentaron a balazos en Homs.", "armed_clash"),
        ("es", "Encapuchados sacaron de su casa a un juez en Homs.", "abduction"),
        ("es", "La Marina realizó maniobras navales frente a Homs.", "military_presence"),
        ("es", "El gobierno emplazó misiles antiaéreos junto a Homs.", "military_presence"),
        ("es", "Los paracaidistas ocuparon las calles de Homs.", "military_presence"),
        ("es", "Damasco mandó refuerzos hacia Homs.", "military_presence"),
        ("es", "Los milicianos abandonaron sus posiciones en Homs.", "withdrawal"),
        ("es", "Los cascos azules se marcharon de Homs.", "withdrawal"),
        ("es", "El canciller alemán hizo escala en Homs.", "diplomacy"),
        ("es", "Los bandos volvieron a la mesa en Homs.", "diplomacy"),
        ("es", "El ejército abrió una base de drones en Homs.", "base_established"),
        ("es", "Las partes rubricaron en Homs un armisticio.", "agreement"),
        ("es", "Un centenar de familias lograron salir de Homs.", "humanitarian"),
        ("es", "Un convoy con alimentos entró en Homs.", "humanitarian"),
        ("es", "Cayó en Homs el cabecilla de la banda.", "arrest"),
        ("es", "Un general fue puesto en prisión preventiva en Homs.", "arrest"),
        ("es", "Los agricultores bloquearon las entradas a Homs.", "protest"),
        ("es", "Una cacerolada resonó en las avenidas de Homs.", "protest"),
        ("es", "Hinchas y agentes llegaron a las manos en Homs.", "riot"),
        ("es", "La policía requisó veinte granadas en Homs.", "weapons_disrupted"),
        ("fr", "L'aviation s'est acharnée sur les faubourgs de Homs.", "air_strike"),
        ("fr", "Un homme a jeté sa voiture bourrée d'explosifs contre une caserne de Homs.", "suicide_bombing"),
        ("fr", "Deux clans se sont affrontés à l'arme automatique à Homs.", "armed_clash"),
        ("fr", "Le quartier d'Homs est tombé sous la coupe des jihadistes.", "nonstate_overtakes_territory"),
        ("fr", "Des voyageurs ont été interceptés par des hommes armés près de Homs.", "abduction"),
        ("fr", "La marine a effectué des manœuvres navales au large de Homs.", "military_presence"),
        ("fr", "Les miliciens ont vidé les lieux à Homs.", "withdrawal"),
        ("fr", "Le chef de la diplomatie italienne a fait escale à Homs.", "diplomacy"),
        ("fr", "Les belligérants sont revenus à la table à Homs.", "diplomacy"),
        ("fr", "Les deux camps ont entériné une trêve à Homs.", "agreement"),
        ("fr", "Des centaines de Syriens ont été refoulés à Homs.", "humanitarian"),
        ("fr", "La police a cueilli un trafiquant à Homs.", "arrest"),
        ("fr", "Les Syriens sont sortis par milliers dans les rues de Homs.", "protest"),
        ("fr", "Une veillée a réuni un millier de lycéens à Homs.", "protest"),
        ("fr", "Les deux camps en sont venus aux mains à Homs.", "riot"),
        ("fr", "Une mutinerie a fait six morts dans la prison de Homs.", "riot"),
        ("fr", "Un entrepôt de ciment a été pillé à Homs.", "property_destruction"),
    ],
)
def test_words_of_agencies_tell_of_their_deed(read: Read, language: str, text: str, kind: str) -> None:
    assert (kind, "Homs") in told(read(text, language, ["Homs"]))
    assert {name for name, _ in told(read(text, language, ["Homs"]))} == {kind}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El corredor retomó el liderato en Homs."),
        ("es", "El banco abrió una base de datos en Homs."),
        ("es", "El delantero selló el pase a la final en Homs."),
        ("es", "Los socorristas realizaron maniobras de reanimación en Homs."),
        ("es", "Los novios se marcharon de Homs tras la boda."),
        ("es", "El festival congregó a miles de espectadores en Homs."),
        ("es", "El velero zarpó de Homs con turistas."),
        ("fr", "Le groupe a investi deux millions à Homs."),
        ("fr", "Les joueurs ont été pris de vitesse à Homs."),
        ("fr", "Le concert a réuni des milliers de spectateurs à Homs."),
        ("fr", "La banque a ouvert une base de données à Homs."),
        ("fr", "Le voilier a appareillé de Homs."),
    ],
)
def test_the_same_words_of_other_matters_tell_of_nothing(read: Read, language: str, text: str) -> None:
    assert told(read(text, language, ["Homs"])) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Dos jóvenes ingresaron en prisión en Homs por planear un atentado."),
        ("fr", "Deux jeunes ont été écroués à Homs pour avoir préparé un attentat."),
        ("en", "Two teenagers were arrested in Homs for planning an attack."),
    ],
)
def test_who_is_held_for_a_deed_is_held_in_the_town_before_it(read: Read, language: str, text: str) -> None:
    assert ("arrest", "Homs") in told(read(text, language, ["Homs"]))
