"""What states, helpers and crowds do in words of Spanish and French agencies, and what they do not tell of."""

from datetime import date

import pytest

from geo.model import PlaceKind
from tests.geo.conftest import Read, make_place, told


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


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("es", "Los piratas se apoderaron de un petrolero frente a Homs.", "abduction"),
        ("es", "Tres milicianos fueron neutralizados en Homs.", "armed_clash"),
        ("es", "Los gendarmes respondieron con ráfagas en Homs.", "armed_clash"),
        ("es", "Dos cuerpos aparecieron maniatados en Homs.", "attack_on_civilians"),
        ("es", "Los insurgentes hicieron su entrada en Homs.", "nonstate_overtakes_territory"),
        ("es", "Los pensionistas se movilizaron ante el ayuntamiento de Homs.", "protest"),
        ("es", "Los presos políticos recobraron la libertad en Homs.", "humanitarian"),
        ("es", "El sospechoso durmió en un calabozo de Homs.", "arrest"),
        ("es", "El gobierno mandó las tropas a los cuarteles en Homs.", "withdrawal"),
        ("es", "El Cairo trasladó bombarderos a Homs.", "military_presence"),
        ("fr", "Une roquette a fauché deux enfants à Homs.", "shelling"),
        ("fr", "Deux islamistes ont été mis hors d'état de nuire à Homs.", "armed_clash"),
        ("fr", "La finale a viré à l'émeute à Homs.", "riot"),
        ("fr", "Le cinéaste a été emmené au commissariat à Homs.", "arrest"),
        ("fr", "Les habitants ont déserté Homs.", "humanitarian"),
        ("fr", "Les derniers blindés ont quitté Homs.", "withdrawal"),
        ("fr", "Le Caire a transféré des bombardiers à Homs.", "military_presence"),
        ("fr", "Deux immeubles de Homs ont été endommagés par des drones.", "drone_strike"),
        ("fr", "Des lycéens ont bravé la pluie à Homs.", "protest"),
    ],
)
def test_more_turns_of_agencies_tell_of_their_deed(read: Read, language: str, text: str, kind: str) -> None:
    assert {name for name, _ in told(read(text, language, ["Homs"]))} == {kind}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El juicio por los atentados de Homs empezó el lunes."),
        ("es", "La fiscalía abrió en Homs una investigación por genocidio."),
        ("es", "Se estrenó en Homs una película sobre la batalla."),
        ("es", "El ministro condenó en Homs el ataque con drones."),
        ("fr", "Le livre sur les attentats de Homs est paru lundi."),
        ("fr", "Le ministre a condamné à Homs l'attaque de drones."),
        ("fr", "Les proches des otages habitent Homs."),
    ],
)
def test_what_is_judged_or_told_of_again_is_no_new_deed(read: Read, language: str, text: str) -> None:
    monday = date(2015, 11, 23)
    days = [(word, monday, monday) for word in ("el lunes", "lundi") if word in text]
    assert told(read(text, language, ["Homs"], days)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Los rebeldes de Hama firmaron en Homs una tregua."),
        ("fr", "Les rebelles de Hama ont signé à Homs une trêve."),
    ],
)
def test_whose_fighters_they_are_says_nothing_of_where_it_was(read: Read, language: str, text: str) -> None:
    assert told(read(text, language, ["Hama", "Homs"])) == [("agreement", "Homs")]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "Cinco soldados murieron en Homs, en Kalamún, por la explosión de una mina.", "Kalamún"),
        ("fr", "Cinq soldats ont péri à Homs, dans le Kalamoun, dans l'explosion d'une mine.", "Kalamoun"),
    ],
)
def test_an_area_behind_a_comma_only_says_where_the_town_lies(read: Read, language: str, text: str, name: str) -> None:
    area = make_place(name, kind=PlaceKind.REGION)
    assert told(read(text, language, ["Homs", (name, area)])) == [("bombing", "Homs")]


def test_the_direction_from_the_capital_is_not_the_capital(read: Read) -> None:
    text = "Miles de personas protestaron en Damasco.\n\nUn juez fue secuestrado en Saidnaya, al norte de la capital."
    damascus = make_place("Damascus")
    assert ("abduction", "Damasco") not in told(read(text, "es", [("Damasco", damascus)]))
