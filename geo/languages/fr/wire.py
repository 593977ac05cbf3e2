"""French: what wires write of takings, crowds, troops and flight, with the doer or the object that makes a verb tell of it."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_TAKERS = "rebelles, jihadistes, djihadistes, insurgés, islamistes, talibans, combattants, miliciens, séparatistes, paramilitaires, mutins, ennemi, groupes armés, terroristes"
_TOWNS = "ville, cité, localité, village, bourg, bourgade, bastion, verrou, place forte, capitale, chef lieu, camp, garnison, base, aéroport, ligne"
_TROOPS = "troupes, soldats, militaires, forces, armée, garnison, unités, contingent, hommes, éléments, casques bleus, rebelles, jihadistes, combattants, miliciens"
_SENT = "brigade, bataillon, régiment, division, compagnie, escadron, contingent, troupes, soldats, militaires, renforts, unités, blindés, chars, gendarmes, policiers, parachutistes, marines, instructeurs, casques bleus"
_FOLK = "habitants, population, civils, déplacés, réfugiés, familles, riverains, villageois, ressortissants, personnes, blessés, enfants, femmes, évacués"
_BUSES = "bus, autocars, autobus, cars, convoi, colonne, train, trains, ferry, camions, véhicules, avion, avions, vol, hélicoptère, bateau"
_RESCUERS = "secouristes, sauveteurs, médecins, pompiers, équipe de secours, équipes de secours, équipe médicale, équipes médicales, chirurgiens, humanitaires, hôpital de campagne"
_ALIGHT = "sont parties en fumée, sont partis en fumée, ont été la proie des flammes, la proie des flammes, ont été mis à sac, ont été mises à sac, mis à sac, mises à sac, ont volé en éclats, ont été réduites en cendres, ont été réduits en cendres"
_DEMANDING = "à exiger, à réclamer, à demander, à défiler, à manifester, à marcher, à protester, à dénoncer, à crier, à scander, à battre le pavé, à descendre dans la rue, à se rassembler, à converger"
_DUST = "en poussière, en cendres, en ruines, en gravats, en un tas de gravats, en miettes, à néant, à l état de ruines, à un tas de ruines"

_CAMPS = "un camp de déplacés, le camp de déplacés, un camp de réfugiés, le camp de réfugiés, un site de déplacés, le site de déplacés, un marché, le marché, une école, l école, un lycée, une église, l église, une mosquée, la mosquée, un hôtel, l hôtel, un festival, un concert, un hôpital, l hôpital, un village, le village, un hameau, un car, un autocar"

WIRE: Mapping[EventType, str] = {
    EventType.BOMBING: pairs("fait détoner, fait exploser, font exploser, font détoner, faisant exploser, faisant détoner", "un engin, une bombe, une charge, des charges, un explosif, des explosifs, une voiture, un camion, un véhicule, une mine, un dispositif, deux bombes, plusieurs bombes, leurs bombes, leur charge, un colis"),
    EventType.ATTACK_ON_CIVILIANS: joined(
        pairs("attaqué, attaquée, attaquent, pris d assaut, prenant d assaut, prennent d assaut, attaque contre, assaut contre, assaut sur, attaque sur", _CAMPS),
        pairs("camp de déplacés, camp de réfugiés, festival, hôtel, marché, école, village, église", "pris d assaut, prise d assaut", 8),
    ),
    EventType.SHELLING: pairs("essuyé, essuie, essuient, essuyant, essuyait, subi, subit, subissent", "des tirs d artillerie, des tirs de mortier, des tirs de roquettes, des tirs de chars, des tirs d obus, des tirs de missiles, des bombardements, un déluge de feu"),
    EventType.ARREST: pairs("coup de filet, coups de filet", "a visé, ont visé, a permis, a été mené"),
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        pairs("a fait tomber, ont fait tomber, avaient fait tomber, font tomber, fait tomber", _TOWNS, 3),
        pairs("tombait, tombaient, passait, passaient, basculait", "aux mains, entre les mains, à son tour, à leur tour, aux rebelles, sous le contrôle", 2),
        pairs("est tombé, est tombée, sont tombés, sont tombées, tombait, tombaient", "sous la coupe, sous le contrôle, dans l escarcelle, dans le giron", 3),
        pairs("s est assuré, se sont assuré, s étant assuré, s être assuré, s était assuré, s étaient assuré", "le contrôle de, le contrôle d, le contrôle total, la maîtrise de, la mainmise", 4),
        pairs("ont bouté, a bouté, ont évincé, a évincé, ont chassé, a chassé", "l armée, les soldats, les militaires, les forces gouvernementales, la garnison", 2),
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: joined(
        pairs("les en, l en, en", "a chassés, ont chassés, avait chassés, avaient chassés, a délogés, ont délogés, avaient délogés, a chassé, ont chassé, a expulsés, ont expulsés"),
        pairs("a recouvré, ont recouvré, avait recouvré, avaient recouvré, recouvre, recouvrent, a rétabli, ont rétabli", "le contrôle, la maîtrise, la totalité de la ville, son autorité sur", 4),
        pairs("arraché, arrachée, arrachés, arrachées, arrache, arrachent, arrachaient, ravi, ravie, soustrait, soustraite, repris, reprise, reprises, reconquis, reconquise", pairs("aux", _TAKERS), 5),
    ),
    EventType.WITHDRAWAL: joined(
        pairs("a rendu, ont rendu, a remis, ont remis, a restitué, ont restitué", "les clés de, clés de", 2),
        pairs("à ses troupes, à leurs troupes, à ses soldats, aux troupes, aux soldats, aux forces, à ses forces, à ses hommes, à l armée", "d évacuer, de quitter, de se retirer, de se replier, de décrocher, d abandonner"),
        pairs(_TROOPS, "ont lâché, ont délaissé, avaient lâché, ont vidé les lieux, ont décampé, avaient décampé, ont levé le camp, se sont repliés, se sont repliées", 5),
    ),
    EventType.MILITARY_PRESENCE: joined(
        pairs("transfert, redéploiement, acheminement, arrivée, débarquement, envoi, afflux, concentration", pairs("d une, d un, de la, du, de, des", _SENT), 0),
        pairs("instructeurs, soldats, marines, mercenaires, casques bleus, parachutistes, légionnaires, policiers kényans, militaires", "ont posé le pied, ont foulé le sol, ont mis pied à terre", 4),
        pairs("a mobilisé, ont mobilisé, mobilise, mobilisent, a aligné, a massé, ont massé", "agents, gendarmes, policiers, militaires, soldats, membres des forces de l ordre, blindés, blindés légers, véhicules blindés, réservistes", 4),
        pairs("hommes armés, hommes en armes, hommes en uniforme, soldats, militaires, blindés, troupes, forces, chars, policiers, gendarmes, commando", "ont cerné, a cerné, cernent, cernaient, cerne, ont encerclé, bouclent, ont bouclé, ont gagné, ont rejoint, ont rallié, ont atterri, a atterri, ont quadrillé", 6),
        pairs("siège complet, siège total, blocus total, blocus complet", "décrété, imposé, instauré, ordonné, annoncé, de l enclave, de la bande, de la ville", 5),
    ),
    EventType.PROTEST: joined(
        pairs("ils étaient, elles étaient, étaient des milliers, étaient des centaines, étaient plusieurs", _DEMANDING, 10),
        pairs("noire, noires, noir", "de monde, de manifestants", 0),
        pairs("a réuni, ont réuni, réunit, réunissait, a massé", "partisans, sympathisants, manifestants, militants, opposants, marcheurs, protestataires", 4),
        pairs("tenu, tient, tiennent, tenait, tenaient, organisé", "meeting, un meeting, un grand meeting, un rassemblement, un sit in, des meetings", 2),
        pairs("ouvriers, étudiants, manifestants, habitants, mères, proches, partisans, opposants, agriculteurs, foule, militants, policiers, salariés, riverains, sinistrés", "ont hué, a hué, huaient, huait, ont conspué, a conspué, conspuaient, ont chahuté, ont sifflé, a sifflé", 6),
        pairs("hué, huée, hués, conspué, conspuée, conspués, pris à partie", "par des ouvriers, par les ouvriers, par des étudiants, par la foule, par une foule, par des manifestants, par des mères, par des habitants, par les habitants, par des sinistrés, par les sinistrés, par des proches, par des agriculteurs, par des soldats, par des familles", 4),
        "mouvement de contestation, vague de contestation, ont débrayé, comptent débrayer, appellent à débrayer, ont cessé le travail",
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        pairs("fait main basse sur, font main basse sur, faisant main basse sur", "les entrepôts, des entrepôts, les stocks, des stocks, les magasins, les vivres, les réserves, le dépôt, les dépôts, des marchandises, les marchandises, les biens, la banque, du bétail, le bétail, les véhicules, des véhicules, le matériel, les armes"),
        pairs("fait exploser, fait sauter, font sauter, faisant sauter, ont fait sauter", "un pont, le pont, des ponts, deux ponts, une maison, la maison, des maisons, un gazoduc, le gazoduc, un oléoduc, le barrage, un barrage, un pylône, des pylônes, une voie ferrée, la voie ferrée"),
        pairs("voitures, voiture, véhicules, vitrines, commerces, magasins, bâtiments, locaux, maisons, habitations, permanence, mairie", _ALIGHT, 5),
        pairs("réduit, réduite, réduits, réduites, réduisent, réduisant, réduire", _DUST, 6),
        pairs("le feu a été mis, feu a été bouté, a été incendié, ont incendié, a incendié, incendiant, avant d incendier", "à, à l, à la, au, aux, maisons, maison, cases, village, villages, église, églises, école, écoles, mosquée, véhicules, voitures, camions, bâtiments, bâtiment, greniers, marché, boutiques, commerces, récoltes, commissariat, mairie, siège", 3),
        pairs("pillant, saccageant, brûlant, dévastant, rasant, détruisant, avant de piller, avant de saccager, avant de brûler, avant de raser, avant de détruire", "maisons, maison, cases, village, villages, église, églises, école, écoles, mosquée, véhicules, voitures, camions, bâtiments, bâtiment, greniers, marché, boutiques, commerces, récoltes, magasins, entrepôts, entrepôt, hôpital, dispensaire", 3),
    ),
    EventType.ABDUCTION: joined(
        pairs("arraché, arrachée, arrachés, arrachées", "à leur école, à leurs écoles, à leur dortoir, à leurs dortoirs, à leur domicile, à son domicile, à leur famille, à leurs familles, à sa famille, à leur lycée, à leur lit, à leur maison"),
        pairs("enlevant, emmenant, kidnappant, emportant, avant d enlever, avant d emmener, avant de kidnapper", "femmes, filles, fillettes, enfants, otages, personnes, élèves, habitants, villageois, hommes, captifs, jeunes, écoliers, prêtre, prêtres, religieuses, passagers", 4),
    ),
    EventType.HUMANITARIAN: joined(
        pairs("s est vidé, s est vidée, se vide, se vidait, se vident, se sont vidés, se sont vidées, vidé, vidée", "de ses habitants, de leurs habitants, de sa population, de leur population", 4),
        pairs("bus, autocars, autobus, cars, convoi, colonne, train, trains", pairs(_FOLK, "à bord, à son bord, à leur bord"), 10),
        pairs(_BUSES, pairs("avec à son bord, avec à leur bord, transportant, emportant, emmenant, chargés de, chargé de, ayant à bord", _FOLK), 6),
        pairs(_RESCUERS, "ont rejoint, a rejoint, ont gagné, a gagné, sont arrivés, est arrivée, sont arrivées, ont atterri, ont débarqué, sont à pied d œuvre", 5),
        pairs("couloir humanitaire, couloir vert, couloir, corridor, corridor vert, couloirs humanitaires, corridors, couloir sécurisé", "a été ouvert, ont été ouverts, a été mis en place, ont été mis en place, a été aménagé, a fonctionné, ont fonctionné, a permis", 3),
    ),
    EventType.AIR_STRIKE: joined(
        pairs("a effectué, ont effectué, a mené, ont mené, effectue, mène, avait effectué, a conduit, ont conduit, a réalisé", "sorties", 10),
        pairs("pilonné, pilonnée, pilonnés, pilonnées, bombardé, bombardée, bombardés, mitraillé, mitraillée, arrosé, arrosée", "depuis les airs, du ciel, par les airs, depuis le ciel, par la voie des airs"),
    ),
    EventType.DIPLOMACY: joined(
        "conseil de sécurité ~6 s est prononcé",
        pairs("président, premier ministre, ministre, chancelier, chancelière, émissaire, poutine, zelensky, trump, biden, macron, erdogan, merkel, xi, netanyahu, lavrov, obama, hollande, scholz, merz, blinken, rubio, loukachenko", "compte retrouver, doit retrouver, va retrouver, devait retrouver, retrouvera, compte rencontrer, va rencontrer, veut rencontrer, a fait le voyage de, fait le voyage de", 4),
        pairs("pris part, prennent part, prendra part, prendront part, prenait part, prenaient part", "au sommet, aux pourparlers, à la réunion, aux discussions, aux négociations, à la conférence, aux entretiens, à la rencontre, à des pourparlers, à des discussions, au dialogue, à un sommet, à une réunion", 3),
    ),
    EventType.ARMED_CLASH: joined(
        pairs("guerre, conflit, hostilités, combats, affrontements", "a débuté, ont débuté, débutait, ont commencé, a commencé, ont éclaté, a éclaté"),
        pairs("donner, lancer, mener, livrer", "l assaut, un assaut, bataille, une offensive, l offensive, une contre offensive"),
    ),
    EventType.AGREEMENT: pairs("signataires, signataire", "de la paix, d un accord, de l accord, des accords, d un cessez le feu, de la trêve, d un traité, du traité, d une trêve", 1),
}  # fmt: skip

WIRE_CUES: Mapping[Cue, str] = {
    Cue.HOME: joined(
        pairs("originaire, originaires, natif, natifs, native, venu, venus, venue, venues, venant, partis, arrivé tout droit, débarqué, débarqués, revenu, revenus, revenue, rentré, rentrés, envolé, envolée, envolés, décollé", "de, du, des, d, tout droit de"),
        pairs("vivait, vivaient, vivant, résidait, résidaient, résidant, habitait, habitaient, habitant, né, née, nés, domicilié, domiciliée, domiciliés, établi, établis, établie, exilé, exilés, exilée, grandi, étudié, étudiait, détenu depuis, basé, basée, basés", "à, au, en, aux, dans, près de"),
        "en provenance, en provenance de, en provenance du, en provenance d",
    ),
    Cue.TOPIC: pairs("soutien, solidarité", "à l, à la, au, aux, avec l, avec la, avec le, avec les"),
    Cue.BACKDROP: pairs(
        "suspect, suspects, auteur, auteurs, complice, complices, cerveau, commanditaire, commanditaires, responsable présumé, auteur présumé, auteurs présumés, impliqué, impliqués, soupçonné, soupçonnés, liés, lié",
        "de l, du, de la, des, dans l, dans la, dans le, à l, à la, au",
    ),
    Cue.GROUND_FIRE: "au char, au canon, au mortier, au lance roquettes, à la roquette, à l artillerie",
    Cue.WITHOUT: "sans le moindre, sans la moindre, sans aucun, sans aucune",
    Cue.NEGATION: "sans le moindre, sans la moindre, sans aucun, sans aucune, pas un seul, pas une seule, pas le moindre, pas la moindre, échoué à, échouent à, échoue à, échouant à, aura pas lieu, auront pas lieu, eu pas lieu, faute d accord",
    Cue.HYPOTHETICAL: pairs("prononcé, prononcés, prononcée, prononcées, prononce, prononcent, voté, votent, milite, militent", "pour, en faveur", 2),
    Cue.AFFLICTED: "fait trembler, font trembler, mis à feu et à sang",
    Cue.IDIOM: joined(
        pairs("joint, jointe, joints, jointes, contacté, contactée, contactés, contactées, interrogé, interrogée, interrogés, interrogées, interviewé, interviewés, témoigné, raconté, déclaré, dit, affirmé, indiqué, excusé", "au téléphone, par téléphone, par l afp au téléphone"),
        pairs("accord, accords", "de minsk, de dayton, d oslo, d alger, de camp david, de taëf, de skhirat, de doha, d abraham, de lusaka, d arusha, d astana, de sotchi, de stockholm, de linas marcoussis, de genève du"),
        pairs("soldats, militaires, troupes, forces, casques bleus, policiers, navires, missiles", "stationnés, stationnées, basés, basées, cantonnés, cantonnées, en garnison"),
        pairs("fermé, ferme, ferment, fermeture de, fermeture du, fermé ~1", "point de passage, le point de passage, les points de passage, ses points de passage"),
        pairs("rassemblés, rassemblées, rassemblé, rassemblée, réunis, réunies, réunie", "pour l ouverture, pour l inauguration, pour un mariage, pour une fête, pour la fête, pour célébrer, pour fêter, pour prier, pour la prière, pour des funérailles, pour les funérailles, pour un baptême, pour assister, pour recevoir, pour un concert, pour regarder"),
        pairs("enquêteurs, police, gendarmes, joueurs, équipe, club", "ont tenu meeting, a tenu meeting"),
        pairs("porteur, porteurs, porteuse, muni, munis, équipé, équipés, vêtu, vêtus, ceint, doté", "d une ceinture d explosifs, d une ceinture explosive, de ceintures d explosifs, de ceintures explosives, d un gilet explosif, de gilets explosifs, d une veste explosive, d une fausse ceinture"),
        pairs("portait, portaient, portant", "une ceinture d explosifs, une ceinture explosive, des ceintures d explosifs, des ceintures explosives, un gilet explosif"),
        "noire de monde pour le concert, noires de monde pour le concert, noires de monde pour le match",
    ),
}  # fmt: skip
