"""French: turns of phrase of news agencies, as families of who and what is done with what."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_TROOPS = (
    "soldats, soldats français, soldats américains, soldats russes, militaires, paras, parachutistes, marines, légionnaires, troupes, gendarmes, "
    "commandos, casques bleus, policiers, blindés, chars, destroyer, destroyers, frégate, frégates, porte avions, sous marin, navire de guerre, "
    "navires de guerre, bâtiments de guerre, navires, corvette, corvettes, bombardiers, avions de chasse"
)
_ARRIVES = (
    "avaient atterri, avaient débarqué, étaient arrivés, étaient arrivées, avait débarqué, avait franchi, avaient franchi, a franchi, ont franchi, a traversé, ont traversé, a débarqué, ont débarqué, est arrivé, est arrivée, sont arrivés, sont arrivées, ont atterri, "
    "a pris position, ont pris position, ont pris le contrôle des accès, ont été dépêchés, ont été dépêchées, a été dépêché, a appareillé, ont appareillé, "
    "a croisé, bouclent, bouclaient, ont bouclé, quadrillent, quadrillaient, ont quadrillé"
)
_BLOCKERS = "chars, blindés, soldats, militaires, véhicules militaires, véhicules blindés"
_GATHERS = (
    "a massé, ont massé, masse, massent, massait, avait massé, amasse, a amassé, a concentré, ont concentré, concentre, a redéployé, redéploie, "
    "a positionné, positionne, a acheminé, achemine, a dépêché, ont dépêché, dépêche, avait dépêché, dépêchera"
)
_FORCES = (
    "hommes, soldats, troupes, militaires, combattants, chars, blindés, bombardiers, chasseurs, avions, navires, frégate, frégates, destroyer, destroyers, "
    "porte avions, batterie, batteries, renforts, gendarmes, commandos, unités, compagnies"
)
_PRISONERS = "prisonniers, prisonnier, prisonniers de guerre, détenus, captifs, dépouilles, corps, otages, soldats captifs, militaires captifs"
_ENVOY = "diplomate, diplomates, consul, ambassadeur, ambassadrice, ambassadeurs, attaché, attachés, chargé d affaires, représentant, représentante"
_WALKERS = "passants, piétons, badauds, foule, visiteurs, promeneurs, cortège, procession, terrasse, marché de noël"
_CITIZENS = "français, françaises, ressortissants, expatriés, touristes, étudiants, compatriotes, européens, civils, personnes, rapatriés, réfugiés"

TURNS: Mapping[EventType, str] = {
    EventType.MILITARY_PRESENCE: joined(
        pairs(_GATHERS, _FORCES, 6),
        pairs(_TROOPS, _ARRIVES, 5),
        pairs(_BLOCKERS, "bloquent, bloquaient, ont bloqué, barrent, barraient, gardent, gardaient, encerclent, encerclaient, entourent, entouraient", 4),
    ),
    EventType.AGREEMENT: joined(
        pairs("a échangé, ont échangé, échangent, échangeront, avaient échangé, procédé à l échange, procédé à un échange, échangé", _PRISONERS, 6),
        pairs("accepté de, accepte de, acceptent de, acceptaient de, s est engagé à, se sont engagés à, s engagent à, promis de", "déposer les armes, rendre les armes, cesser les hostilités, cesser le feu, respecter la trêve, rendre leurs armes, déposer leurs armes", 3),
        pairs("otages, captifs, otage", "contre, en échange de, en échange d, en échange des"),
        pairs("signait, signaient, avait signé, avaient signé, paraphait, avait conclu, avaient conclu", "un accord, l accord, un pacte, un traité, un cessez le feu, une trêve, un mémorandum", 5),
    ),
    EventType.DIPLOMACY: joined(
        pairs("a expulsé, ont expulsé, expulse, expulsent, avait expulsé, avaient expulsé, expulsera, renvoie, a renvoyé, ont renvoyé, a chassé", _ENVOY, 4),
        pairs("rompu, rompt, rompent, rompra, suspendu, suspend", "ses relations, leurs relations, les relations, toute relation, ses relations diplomatiques, les liens diplomatiques, ses liens", 4),
        pairs("est attendu, sont attendus, est attendue, était attendu, étaient attendus, sera reçu, sera reçue", "à, en, au, par", 3),
        "s y est rendu, s y est rendue, s y sont rendus, s y rend, s y rendra, s y rendront, s y était rendu, "
        "se sont parlé, se sont parlés, doivent se parler, se parleront, s étaient parlé, sont convenus de se revoir",
    ),
    EventType.WITHDRAWAL: "restitué ~3 base, remis ~4 base, rétrocédé ~3 camp, repliée* d, replié* d, repliée* de, replié* de",
    EventType.ATTACK_ON_CIVILIANS: joined(
        pairs("a percuté, ont percuté, a fauché, avait fauché, a renversé, a écrasé volontairement", _WALKERS, 4),
        pairs("a abattu, ont abattu, avaient abattu, avait abattu, abattent, ont criblé de balles, ont passé par les armes, ont égorgé, ont massacré, ont décapité", "paysans, villageois, bergers, éleveurs, fermiers, commerçants, enseignants, passants, clients, voyageurs, habitants, fidèles, étudiants, journaliste, journalistes, imam, maire, prêtre, civils, personnes, mineurs, orpailleurs, pêcheurs", 5),
    ),
    EventType.HUMANITARIAN: joined(
        pairs("avion, avions, cargo, navire, bateau, camions, vol, vols", "chargé de vaccins, chargé de vivres, chargé de médicaments, chargé d aide, chargé de matériel médical, chargés de vivres, chargés de médicaments, chargés de nourriture, chargés d aide", 3),
        pairs("détenus, prisonniers, otages, captifs, lycéennes, élèves, otage", "ont été libérés, ont été libérées, ont été relâchés, ont été relâchées, ont été élargis, a été libéré, a été libérée, a été relâché, ont été remis en liberté", 4),
        pairs("a ramené, ont ramené, ramène, ramènera, a rapatrié, a acheminé, a exfiltré, a évacué, ont exfiltré", _CITIZENS, 5),
        pairs("camions d aide, camions humanitaires, camions chargés d aide, convoi humanitaire, convois humanitaires, camions de vivres, camions", "sont entrés, est entré, ont pu entrer, ont franchi, a franchi, sont arrivés, est arrivé, ont atteint, a atteint", 5),
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        pairs("a brûlé, ont brûlé, brûlent, avaient brûlé, avait brûlé", "synagogue, synagogues, mosquée, mosquées, église, églises, école, écoles, voitures, véhicules, maisons, cases, greniers, mairie, commissariat, bureaux, siège", 3),
        pairs("bureaux, mairie, commissariat, siège, bâtiment, bâtiments, tribunal, magasins, boutiques, véhicules, voitures, locaux, permanence", "a été incendié, a été incendiée, ont été incendiés, ont été incendiées, ont été saccagés, a été saccagé, a été saccagée, ont été dévastés", 5),
        pairs("barrage, pont, viaduc, gazoduc, oléoduc, minaret, mausolée, monastère, statue, antenne, pylône, dépôt", "a été détruit, a été détruite, a été dynamité, a été rasé, a été rasée, a été saboté, ont été détruits, ont été rasés, a été incendié, a été pulvérisé", 4),
    ),
    EventType.AIR_STRIKE: "raids de l armée, raids du régime, raids du gouvernement, raids de l armée de l air",
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        "étaient entrés dans, étaient entrées dans, était entré dans, était entrée dans, est entré dans, est entrée dans, sont entrées dans, étaient entrés à, étaient entrées à, sont entrées à",
        pairs("jihadistes, djihadistes, rebelles, insurgés, talibans, islamistes, miliciens, séparatistes, combattants, assaillants, gangs", "contrôlaient, contrôlent, tenaient, tiennent désormais, étaient maîtres de, étaient maîtres du, avaient pris possession de", 5),
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: pairs("armée, forces gouvernementales, forces irakiennes, forces régulières, troupes gouvernementales, soldats, militaires, forces syriennes, forces maliennes", "ont hissé ~4 drapeau, a hissé ~4 drapeau, hissent ~4 drapeau"),
}  # fmt: skip

TURN_CUES: Mapping[Cue, str] = {
    Cue.TOPIC: joined(
        "situation, guerre, génocide, solidarité avec, avenir, crise",
        pairs("pourparlers, pourparlers de paix, négociations, négociations de paix, discussions, conférence, réunion, sommet, consultations, résolution, débat, dialogue", "sur, sur la, sur le, sur l, consacré à la, consacrée à la, consacré au, consacrée au, consacrés au"),
    ),
    Cue.IDIOM: joined(
        pairs("a accueilli, ont accueilli, accueille, accueillent, a reçu, ont reçu", "avec prudence, avec satisfaction, avec soulagement, avec scepticisme, avec enthousiasme, avec froideur, très favorablement, plutôt favorablement"),
        "centre de détention, centres de détention, lieu de détention, lieux de détention, centre de rétention, pont a été détruit par la crue, a accueilli favorablement, ont accueilli favorablement",
    ),
    Cue.ACCIDENT: "s est abîmé*, s abîme, s était abîmé*",
    Cue.FREED: "échangé, échangent, échange, remettre, remettra, rendre",
    Cue.TO: "gagné, gagnent, gagnaient, rallié, rejoint",
    Cue.DIED: "succombé",
    Cue.CIVILIAN: "festivaliers, fêtards, badauds",
}  # fmt: skip
