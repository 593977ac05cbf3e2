"""French: word families of deeds beyond the commonest ones, by event type and by what they tell.

Verbs that tell of a deed only with their subject or object stand here with it.
"""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_FLEEING = "civils, habitants, familles, réfugiés, déplacés, migrants, villageois, ressortissants, étrangers, blessés, rescapés"
_FLED = (
    "ont fui, fuient, fuyaient, avaient fui, ont quitté, quittent, quittaient, avaient quitté, ont pu quitter, "
    "ont pu sortir, sont sortis, ont gagné, ont rejoint, ont franchi, franchissent, ont traversé, traversent, "
    "ont regagné, sont rentrés, sont arrivés, sont partis, ont été évacués, ont été secourus, ont été transférés, "
    "ont été rapatriés, ont été relogés, s étaient réfugiés, se sont réfugiés, se réfugient, se sont engouffrés, "
    "ont trouvé refuge, ont trouvé asile, ont atteint, ont afflué, affluent"
)
_SENDS = (
    "acheminé*, achemine, acheminent, acheminer, achemineront, livré, livre, livrent, livrer, distribué, distribue, "
    "distribuent, distribuer, largué, larguent, parachuté, parachutent, transporté, transporte, transportant, "
    "envoyé, envoie, envoient, dépêché, déchargé, débarqué, apporté"
)
_AID = (
    "aide, vivres, médicaments, secours, secouristes, sauveteurs, matériel médical, nourriture, farine, tentes, "
    "couvertures, eau potable, rations, colis, médecins, carburant"
)
_TROOPS = "soldats, troupes, militaires, renforts, blindés, chars, gendarmes, parachutistes, légionnaires, combattants"
_CROWD = (
    "militants, agriculteurs, étudiants, étudiantes, lycéens, grévistes, routiers, chauffeurs, opposants, partisans, "
    "riverains, habitants, travailleurs, ouvriers, cheminots, syndicalistes, enseignants, avocats, fonctionnaires, "
    "sympathisants, familles, pêcheurs, éleveurs"
)
_DEMANDS = (
    "ont bloqué, bloquent, bloquaient, avaient bloqué, ont occupé, occupent, occupaient, ont réclamé, réclament, "
    "réclamaient, ont exigé, exigent, exigeaient, ont scandé, ont crié, ont convergé, ont envahi, ont dénoncé, "
    "ont paralysé, ont barré, barraient, ont campé, ont marché"
)
_MANY = (
    "des milliers de personnes, milliers de personnes, centaines de personnes, dizaines de personnes, "
    "millions de personnes, million de personnes, milliers d habitants, centaines d habitants, milliers de femmes, "
    "milliers d étudiants, centaines d étudiants, milliers de jeunes, centaines de jeunes, milliers d opposants"
)
_GATHER = (
    "se sont réunies, se sont réunis, se sont rassemblées, se sont rassemblés, se sont massées, se sont massés, "
    "ont défilé, ont marché, ont manifesté, ont protesté, ont réclamé, ont exigé, ont demandé, ont crié, ont scandé, "
    "ont convergé, ont bloqué, ont occupé, étaient réunies, étaient rassemblées, étaient descendues"
)
_POLICE = (
    "la police, les policiers, des policiers, la gendarmerie, les gendarmes, des gendarmes, des soldats, les soldats, "
    "des militaires, les militaires, l armée, les forces de l ordre, les forces de sécurité, des agents, les autorités, "
    "les services de sécurité, les services secrets, les services de renseignement"
)
_SHOTS = "tirs, coups de feu, rafales, échanges de tirs, fusillades, fusillade, tirs nourris"
_HEARD = "entendus, entendues, entendue, retenti, éclaté, résonné, crépité, signalés, retentissaient, retentissent"
_POSTS = "poste*, caserne*, camp militaire, camp de l armée, base militaire, commissariat*, gendarmerie*, garnison*, position*, patrouille*, convoi militaire, convoi de l armée, convoi de la gendarmerie, détachement*, barrage*, soldats, militaires, gendarmes, policiers"
_ATTACKED = "ont attaqué, a attaqué, attaquent, attaquaient, avaient attaqué, ont visé, ont pris pour cible, prennent pour cible, ont pris d assaut, ont assailli, ont harcelé"

DEEDS: Mapping[EventType, str] = {
    EventType.AIR_STRIKE: joined(
        "avions ont largué, avions larguent, avions ont tiré, avions tirent, avion a largué, avion a bombardé, "
        "avion a tiré, avion a frappé, appareils ont bombardé, appareils ont frappé, bombardiers ont frappé, "
        "chasseurs ont visé, chasseurs ont détruit, avions ont détruit, avions ont pilonné, avions bombardent, "
        "avions bombardaient, hélicoptères ont bombardé, hélicoptères ont frappé, hélicoptères ont mitraillé, "
        "hélicoptères ont ouvert, hélicoptères tirent, aviation bombarde, aviation bombardait, aviation a mené, "
        "aviation a détruit, aviation a tué, aviation a lancé, bombes sont tombées, bombe est tombée, bombe d une tonne, "
        "raid a visé, raid a tué, raid a frappé, raid a détruit, raid a touché, raids ont visé, raids ont tué, "
        "raids ont frappé, raids ont fait, raid a fait, raid mené par, raids menés par, raid nocturne, raids nocturnes, "
        "vague de raids, série de raids, vague de frappes, série de frappes, frappe ~ tué, frappe ~ fait, frappe de l otan, "
        "frappe de la coalition, frappe de l armée de l air, frappe préventive, frappe de précision"
    ),
    EventType.DRONE_STRIKE: joined(
        "drone* ont frappé, drone* ont visé, drone* ont touché, drone* ont attaqué, drone* ont tué, drone* ont explosé, "
        "drone* ont atteint, drone* ont percuté, drone a frappé, drone a visé, drone a touché, drone a attaqué, "
        "drone a explosé, drone a percuté, drone a heurté, drone a atteint, drone explose, drones explosent, "
        "frappé* par un drone, touché* par un drone, touchée par un drone, touchés par des drones, "
        "touchée par des drones, percuté* par un drone, débris de drone*, débris d un drone, chute d un drone, "
        "chute de débris de drone, attaque massive de drones, attaque nocturne de drones, raid de drones, "
        "attaque menée par des drones, attaques menées par des drones, attaque par des drones, drones lancés, "
        "drones fpv, drone fpv, drone d attaque, drone piégé, drones de combat, drone de combat, lancé ~4 drones, "
        "lance ~4 drones, tiré ~4 drones, envoyé ~4 drones, à l aide de drones, à l aide d un drone"
    ),
    EventType.SHELLING: joined(
        "roquettes ont tué, roquettes ont touché, roquettes ont visé, roquettes ont frappé, roquettes ont été lancées, "
        "roquettes ont atteint, roquette a tué, roquette a touché, roquette a frappé, roquette a visé, roquette lancée, "
        "roquettes lancées, roquettes se sont abattues, roquette s est abattue, obus ont tué, obus ont touché, obus a tué, "
        "obus a touché, obus a frappé, obus se sont abattus, obus s est abattu, missile a détruit, missile a tué, "
        "missile a atteint, missiles ont tué, missiles ont détruit, missiles ont atteint, missiles ont visé, missile tiré, "
        "missiles tirés, tirs de missile, missile s est écrasé, tirs russes, tirs de l artillerie, tirs de lance roquettes, "
        "tirs de mortier, tir de mortier, tirs de canons, tirs de chars, bombardements russes, bombardement russe, "
        "bombardements ukrainiens, bombardement ukrainien, bombardements ont fait, bombardements ont tué, "
        "bombardements ont repris, bombardement a tué, bombardement a fait, bombardement d un quartier, "
        "artillerie a frappé, artillerie a pilonné, artillerie a bombardé, artillerie a visé, artillerie a tiré, "
        "artillerie pilonne, artillerie bombarde, artillerie tire, pilonnée par l artillerie, pilonné par l artillerie, "
        "chars ont tiré, chars ont ouvert, char a tiré, chars tirent, navires ont tiré, navires ont bombardé, "
        "tiré ~4 obus, tire ~4 obus, tirent ~4 obus, tiré ~4 roquettes, tire ~4 roquettes, tirent ~4 roquettes, "
        "lancé ~4 roquettes, lance ~4 roquettes, lancent ~4 roquettes, tire ~4 missiles, tirent ~4 missiles, "
        "lance ~4 missiles, lancent ~4 missiles, a tiré ~6 missiles, ont tiré ~6 missiles, a lancé ~6 missiles"
    ),
    EventType.BOMBING: joined(
        "bombe a tué, bombe a fait, bombe a touché, bombe a visé, bombe a soufflé, bombe a détruit, bombes ont tué, "
        "bombe a été, voiture remplie d explosifs, véhicule rempli d explosifs, camion rempli d explosifs, "
        "camionnette remplie d explosifs, voiture chargée d explosifs, véhicule chargé d explosifs, "
        "camion chargé d explosifs, camionnette piégée, fourgonnette piégée, minibus piégé, vélo piégé, sac piégé, "
        "téléphone piégé, piège explosif, pièges explosifs, engin a explosé, engin artisanal, engins artisanaux, "
        "mine a explosé, mine a tué, mines ont tué, passage sur une mine, passé sur une mine, passant sur une mine, "
        "explosion d une bonbonne, explosion d un colis, explosion d une charge, explosion d une voiture, "
        "explosion d une moto, explosion d une camionnette, explosion d un véhicule, explosion criminelle, "
        "attentat à l engin, attentat à la mine, attaque à la bombe, attaques à la bombe, attaque à l explosif, "
        "alerte à la bombe ~ explosé"
    ),
    EventType.SUICIDE_BOMBING: joined(
        "précipité ~8 explosifs, lancé ~8 bourré d explosifs, lancé ~8 bourrée d explosifs, jeté ~8 bourré d explosifs, "
        "jeté ~8 bourrée d explosifs, lancé ~6 voiture piégée, lancé ~6 camion piégé, lancé ~6 véhicule piégé, "
        "jeté ~6 voiture piégée, conduit ~6 véhicule piégé, foncé ~8 explosifs, percuté ~8 explosifs, "
        "portait une ceinture, portaient des ceintures, portait un gilet explosif, assaillant suicide, assaillants suicide, "
        "commando suicide, homme bombe, femme bombe, avant de se faire exploser, en se faisant exploser, attaque kamikaze, "
        "attaques kamikazes, attentats kamikazes, double attentat suicide, triple attentat suicide"
    ),
    EventType.GRENADE: "attaque à la grenade, attaques à la grenade, grenade a explosé, grenade a tué, grenade a été lancée, "
    "lancent ~4 grenade*, lançaient ~4 grenade*, jetaient ~4 grenade*",
    EventType.CHEMICAL_WEAPON: joined(
        "a été empoisonné, a été empoisonnée, avait été empoisonné, ont été empoisonnés, empoisonné par, empoisonnée par, "
        "empoisonné au, empoisonnement de l ex, empoisonnement de l ancien, empoisonnement de l opposant, "
        "empoisonnement d alexeï, empoisonnement de sergueï, tentative d empoisonnement, polonium, agent innervant, "
        "agents innervants, gaz innervant, gaz chloré, gaz de chlore, frappe chimique, attaque présumée au gaz, "
        "symptômes d asphyxie, cas de suffocation, suffocation"
    ),
    EventType.ARMED_CLASH: joined(
        "heurts armés, heurts meurtriers, combats se déroulent, combats se déroulaient, combats opposent, "
        "combats ont opposé, combats opposaient, combats font, combats ont fait, combats ont tué, combats meurtriers, "
        "combats au sol, combats sporadiques, combats intenses, reprise des affrontements, affrontements ont opposé, "
        "affrontements opposent, affrontements ont éclaté, affrontements meurtriers, violents affrontements, "
        "tirs ont visé des soldats, tirs sur une patrouille, tirs contre une patrouille, tirs sur un poste, "
        "tirs contre des soldats, attaque d une patrouille, attaque d un convoi militaire, attaque d un commissariat, "
        "attaque d une gendarmerie, attaque d une garnison, attaque d un barrage, attaque du camp, attaque de la base, "
        "attaque de la caserne, attaque du poste, attaque contre la base, attaque contre le camp, "
        "attaque contre des soldats, attaque contre des militaires, attaque contre des policiers, "
        "attaque contre des gendarmes, attaque contre une patrouille, attaque contre une caserne, "
        "attaque contre un convoi militaire, attaque contre un commissariat, attaques contre l armée, "
        "attaques contre la police, attaques contre les forces, attaques contre des positions, attaques contre des postes, "
        "échangé des coups de feu, échangent des tirs, échangeaient des tirs, accroché des, accrochage a opposé, "
        "accrochages ont opposé, coup d état militaire, coup d état manqué, "
        "renversé par un coup, renversé par des militaires, renversé par l armée, chassé du pouvoir, déposé par l armée, "
        "déposé par des militaires, opération des forces spéciales, opération aéroterrestre, opération terrestre, "
        "lancé une opération contre, lancent une opération contre, offensive lancée, offensive de l armée, "
        "offensive des forces, offensive des rebelles, offensive turque, offensive russe, offensive israélienne, "
        "contre offensives, contre offensive ukrainienne, assaut des forces, assaut de l armée, assaut de la police, "
        "assaut donné, assaut final, donné l assaut, donnent l assaut, donne l assaut, donner l assaut, "
        "guerre éclair, poussée vers, poussée en direction, progressé vers, avancé vers, ont progressé, avancée des, "
        "avancée de l armée, avancée vers, repoussé l assaut, repoussé une incursion",
        pairs(_SHOTS, _HEARD, 4),
        pairs(_ATTACKED, _POSTS, 3),
        pairs(
            "la police, les policiers, des policiers, les gendarmes, l armée, les soldats, les forces",
            "a abattu les assaillants, ont abattu les assaillants, ont abattu l assaillant, a abattu l assaillant, ont tué les assaillants, ont tué l assaillant, a tué l assaillant, a tué l auteur, ont abattu l auteur, a abattu l auteur, a abattu le suspect, l ont abattu, l a abattu, les ont abattus, les a abattus",
        ),
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: joined(
        "repris ~3 ville, repris ~3 bourg, repris ~3 bourgade, repris ~3 base, repris ~3 camp, repris ~3 position*, "
        "reprend la ville, reprennent la ville, reprendre la ville, a reconquis, ont reconquis, avoir repris, "
        "avoir libéré, avoir chassé, libérée par, libérés par l armée, libéré par l armée, reprise par l armée, "
        "reprise par les forces, repris par l armée, repris par les forces, reprises par l armée, "
        "repassée aux mains, repassé aux mains, sous le contrôle de l armée, sous contrôle gouvernemental, "
        "de nouveau sous contrôle, de nouveau sous le contrôle, chassés de leur dernier, ont délogé, a délogé, "
        "ont chassé ~3 jihadistes, ont chassé ~3 rebelles, ont chassé ~3 combattants, ont évincé"
    ),
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        "se sont rendus maîtres, s emparent d, s emparaient de, s emparer de, s emparer du, s emparer d, "
        "après s être emparés, a été prise par, ont été prises par, a été pris par, ont été pris par, prise par les rebelles, "
        "prise par les talibans, prise par les jihadistes, pris par les rebelles, pris par les talibans, "
        "conquise par, conquis par, passée sous contrôle, passé sous contrôle, sous le contrôle des rebelles, "
        "sous contrôle rebelle, sous le contrôle des talibans, sous le contrôle des jihadistes, "
        "aux mains de l ei, aux mains de l armée russe, occupent la ville, occupent la localité, occupé la ville, "
        "occupé la localité, occupée par les, ville occupée par, contrôlent la ville, contrôlent la localité, "
        "contrôlent ~4 quartiers, contrôle totalement, contrôlent totalement, perte de la ville"
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        "tiré dans la foule, tiré sur la foule, "
        "tiré sur ~4 manifestants, tiré sur ~4 passagers, tiré sur ~4 clients, tiré sur ~4 passants, tiré sur ~4 civils, "
        "venaient d abattre, venait d abattre, abattre un policier, abattre un agent, abattre un homme, "
        "ont tué à coups, tué à coups de, tués à la machette, tué au couteau, tuée au couteau, tués au couteau, "
        "blessé au couteau, blessée au couteau, blessés au couteau, poignarder, mitraillaient, fusiller, "
        "a renversé ~6 piétons, a percuté la foule, percuté des piétons, renversé des piétons, fauché des piétons, "
        "a fauché, voiture dans la foule, camion dans la foule, voiture a foncé, camion a foncé, véhicule a foncé, "
        "attaque à la kalachnikov, attaque à l arme automatique, attaque au fusil, attaque contre une synagogue, "
        "attaque contre un hôtel, attaque contre un hôpital, attaque contre un restaurant, attaque contre un centre, "
        "attaque contre une université, attaque contre un lycée, attaque contre des civils, attaque contre des villageois, "
        "attaque contre des touristes, attaque contre des fidèles, attaque contre un camp de déplacés, "
        "attaque contre des journalistes, attaque d une école, attaque d une église, attaque d une mosquée, "
        "attaque d un hôtel, attaque d un marché, attaque d un bus, attaque de l hôtel, attaque du village, "
        "attaques contre des villages, attaques contre des civils, raid sur le village, raid contre le village, "
        "ont semé la mort, ont massacré, a massacré, ont exécuté, a exécuté, ont assassiné, a assassiné, "
        "ont égorgé, ont lynché, abattu devant, abattue devant, abattu chez lui, abattu en pleine rue, "
        "tué par balle, tuée par balle, tués par balle, tuées par balle, tué de plusieurs balles, tué d une balle, "
        "tuée d une balle, blessé par balle, blessée par balle, blessés par balle, sous les coups"
    ),
    EventType.ABDUCTION: joined(
        "retenir ~4 otages, retenir ~4 personnes, retenir ~4 employés, retenir ~4 clients, retenir ~4 passagers, "
        "retient ~4 otages, retiennent ~4 otages, retenaient ~4 otages, retenait ~4 otages, détient ~4 otages, "
        "détiennent ~4 otages, détenaient ~4 otages, avion détourné, avion ~ détourné, appareil détourné, "
        "a détourné un, ont détourné un, détourné un avion, détourné un bus, détourné un navire, pétrolier détourné, "
        "ont kidnappé, a kidnappé, ont été kidnappés, ont emmené, a emmené, ont enlevé, a été enlevé, a été enlevée, "
        "ont été enlevés, ont été enlevées, rapt de, enlevés par, enlevé par, enlevée par, enlevées par"
    ),
    EventType.PROTEST: joined(
        "bloqué le périphérique, bloquent le périphérique, bloqué une autoroute, bloqué un pont, bloqué des routes, "
        "bloqué des axes, bloqué plusieurs axes, bloqué plusieurs routes, bloqué la raffinerie, bloqué le port, "
        "bloqué un dépôt, bloqué des dépôts, barrage filtrant, barrages filtrants, blocages, "
        "journée de mobilisation, journées de mobilisation, journée de grève, journées de grève, journée d action, "
        "mobilisation syndicale, mobilisation des agriculteurs, mobilisation sociale, mobilisation étudiante, "
        "mobilisation contre la réforme, mobilisation contre le projet, appel à la mobilisation, "
        "se sont réunis ~8 pour réclamer, se sont réunies ~8 pour réclamer, se sont réunies ~8 pour demander, "
        "se sont réunis ~8 pour demander, se sont réunies ~8 pour protester, se sont réunis ~8 pour protester, "
        "se sont réunies ~8 pour exiger, se sont réunis ~8 pour exiger, se sont réunies ~8 pour dénoncer, "
        "minute de silence ~ rassembl*, contre manifestation*, contre manifestant*, foule compacte, "
        "foule de manifestants, défilés, cortège parti, marche du retour, marche des libertés, marche républicaine, "
        "marche contre le, marche contre la, marche d opposants, cessé le travail pour, débrayé, débrayages, "
        "concert de klaxons, tirs de gaz lacrymogène*, grenade* de gaz lacrymogène*, manif, manifs",
        pairs(_CROWD, _DEMANDS, 2),
        pairs(_MANY, _GATHER),
    ),
    EventType.RIOT: joined(
        "prise à partie par des manifestants, pris à partie par des manifestants, pris à partie par la foule, "
        "prise à partie par la foule, prises à partie par des manifestants, agressé par des manifestants, "
        "agressée par des manifestants, barricades et mis le feu, barricades et ont mis, incendié des poubelles, "
        "mis le feu à des poubelles, mis le feu à des voitures, mis le feu à des pneus, feu à des poubelles, "
        "incendié des pneus, incendié ~3 poubelles, incendié ~3 voitures, voitures ont été incendiées, "
        "voitures ont été brûlées, voitures ont brûlé, commerces ont été pillés, commerces ont été vandalisés, "
        "boutiques ont été pillées, commerces vandalisés, mobilier urbain, affrontements entre jeunes, "
        "affrontements entre habitants, affrontements entre opposants, affrontements entre partisans, "
        "affrontements entre supporteurs, affrontements entre supporters, affrontements avec les gendarmes, "
        "affrontements avec des policiers, affrontements avec les policiers, heurts entre jeunes, heurts entre partisans, "
        "heurts entre opposants, heurts entre habitants, heurts avec les gendarmes, heurts avec des policiers, "
        "heurts avec les policiers, heurts ont éclaté, heurts sporadiques, affronté les forces de l ordre, "
        "affronté les policiers, affrontent les policiers, affrontaient les policiers, affronté des policiers, "
        "lancé des projectiles, lançaient des projectiles, lancent des projectiles, jeté des projectiles, "
        "lancé des bouteilles, lancé des pétards, attaqué la mairie, attaqué la préfecture, attaqué le parlement, "
        "tenté d envahir, tenté de forcer, forcé les barrages, forcé les grilles, forcé le cordon, forcé un cordon, "
        "saccagé le siège, saccagé les locaux, saccagé la permanence, incendié le siège du parti, incendié le parlement, "
        "incendié la mairie, incendié le palais, incendié le commissariat, incendié le siège"
    ),
    EventType.MILITARY_PRESENCE: joined(
        "contrôle des rues, violation de son espace aérien, violations de l espace aérien, violation de l espace aérien, "
        "entré dans l espace aérien, entrés dans l espace aérien, pénétré dans l espace aérien, "
        "troupes ont avancé, soldats ont encerclé, soldats encerclent, soldats patrouillent, blindés patrouillent, "
        "soldats ont été déployés, militaires ont été déployés, policiers ont été déployés, gendarmes ont été déployés, "
        "soldats ont été envoyés, militaires ont été envoyés, troupes ont été envoyées, militaires envoyés, "
        "soldats envoyés, troupes envoyées, renforts envoyés, envoi de renforts, envoi de soldats, envoi de militaires, "
        "envoi d un porte avions, envoi de chars, livraison de missiles, livraison d avions",
        pairs("acheminé, achemine, acheminent, acheminer, acheminé*", _TROOPS, 4),
        pairs(
            "militaires, soldats, gendarmes, policiers, troupes, hommes, parachutistes",
            "ont été envoyés, ont été déployés, ont été dépêchés, ont été mobilisés, sont déployés, sont arrivés, ont débarqué, sont positionnés",
            1,
        ),
    ),
    EventType.WEAPONS_DISRUPTED: joined(
        "intercepté ~4 drones, intercepté ~4 missiles, intercepté ~4 roquettes, intercepte ~4 missiles, "
        "a abattu ~6 drones, ont abattu ~6 drones, a abattu ~6 missiles, ont abattu ~6 missiles, "
        "drones ont été abattus, missiles ont été abattus, drone a été abattu, missile a été abattu, "
        "drones ont été interceptés, missiles ont été interceptés, roquettes ont été interceptées, "
        "drones ont été détruits, a été abattu au dessus, ont été abattus au dessus, attentat a été déjoué, "
        "attaque déjouée, attentats déjoués, bombe a été désamorcée, engin a été désamorcé, armes ont été saisies, "
        "explosifs ont été saisis, saisie d explosifs, saisie de munitions, découverte d explosifs, "
        "découverte d une cache, arsenal a été, restitué ~ armes, remise d armes, remise des armes, déposent les armes"
    ),
    EventType.ARREST: joined(
        "emmené par des policiers, emmenés par des policiers, emmené par la police, emmenés par la police, "
        "emmenée par la police, emmené par des soldats, emmenés par des soldats, emmené par des militaires, "
        "emmenés par des militaires, emmenée par des policiers, emmené par les gendarmes, emmenés par les gendarmes, "
        "police l a emmené, policiers l ont emmené, police les a emmenés, policiers les ont emmenés, "
        "gendarmes l ont emmené, soldats l ont emmené, militaires l ont emmené, armée l a emmené, "
        "stoppé par des policiers, stoppés par des policiers, stoppé par la police, stoppés par la police, "
        "intercepté par la police, interceptés par la police, maîtrisé par, maîtrisés par, maîtrisée par, a été maîtrisé, "
        "ont été maîtrisés, être maîtrisé, maîtrisé le suspect, maîtrisé l assaillant, maîtrisé l homme, "
        "s est rendu aux policiers, s est rendu à l armée, s est rendue à la police, s est rendu après, "
        "s était rendu après, s est livré aux autorités, s est livré aux policiers, "
        "été placés en détention, été placé en détention, été placée en détention, placés sous contrôle judiciaire, "
        "placé sous contrôle judiciaire, placé sous mandat, été inculpé*, inculpés, été écroué, été incarcéré, "
        "été incarcérés, jetés en prison, emprisonné à, mis sous écrou, vague d arrestations, arrestations massives, "
        "opération antidrogue, a été appréhendé, ont été appréhendés, assignation à résidence, détenu par la police, "
        "détenu par l armée, détenus par l armée, placée en résidence",
        pairs(
            "arrêté, arrêtés, arrêtée, arrêtées, détenu, détenus, détenue, détenues, interpellé, interpellés, capturé, capturés",
            "par la police, par les policiers, par des policiers, par les autorités, par les forces, par l armée, par des soldats, par les services",
        ),
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        "incendié ~3 maisons, incendié ~3 village*, incendié ~3 véhicules, incendié ~3 camions, incendié ~3 église*, "
        "incendié ~3 école*, incendié ~3 bâtiment*, brûlé ~3 maisons, pillé ~3 entrepôt*, pillé ~3 hôpital, "
        "pillé ~3 maisons, pillé ~3 marché, détruit ~3 maisons, détruit ~3 pont, fait sauter un pont, pont dynamité, "
        "rasé ~3 maisons, rasé ~3 village, rasé au bulldozer, rasées au bulldozer, détruites au bulldozer, "
        "gazoduc saboté, oléoduc saboté, sabotage du gazoduc, sabotage de l oléoduc, câble sectionné, câbles sectionnés"
    ),
    EventType.WITHDRAWAL: joined(
        pairs("rappeler, rapatrier, rapatrie, rapatrié, rapatrient, retirera, retirerait, retireront", _TROOPS, 4),
        "retrait américain, retrait français, retrait russe, retrait israélien, retrait de ses, retrait de leurs, "
        "se sont retirés de, s est retirée de, quittent leurs positions, ont quitté leurs positions, "
        "ont quitté la base, ont quitté leur base, ont évacué leurs positions, départ de l armée, départ des militaires, "
        "dernier soldat français, derniers soldats français, derniers soldats américains",
    ),
    EventType.DIPLOMACY: joined(
        "se sont parlé, se sont parlés, se sont entretenus, s est entretenue, se sont vus, se sont vues, se sont revus, "
        "se verront, se rencontreront, se sont téléphoné, reçu ~2 à l élysée, reçu ~2 à bruxelles, reçu ~3 par, "
        "reçue ~3 par, reçus ~3 par, a visitée, avait visité, avait visitée, visitait, visiteront, a visité les, "
        "a visité le, a visité la, ont visité le, ont visité la, ont visité les, inspecté les, "
        "venu sur les lieux, venue sur les lieux, s est rendu sur place, s est rendue sur place, "
        "s est rendu sur les lieux, s est déplacé à, s est déplacée à, s est recueilli, s est recueillie, "
        "a présidé une réunion, a présidé un conseil, a convoqué une réunion, réunion à huis clos, "
        "pourparlers indirects, pourparlers ont repris, pourparlers se sont, négociations indirectes, "
        "négociateurs se sont, nouveau cycle de, nouvelle session de, session d urgence, séance d urgence, "
        "conseil de défense, sommet des chefs, sommet de crise, sommet de l otan, sommet de l ue, sommet de la paix, "
        "délégations se sont, ministres se sont, présidents se sont, dirigeants se sont, homologues se sont, "
        "médiateurs ont, émissaire s est, envoyé spécial s est, envoyé spécial est, s envolent pour, doit rencontrer, "
        "doit se rendre, doit recevoir, doit s entretenir, doivent se rencontrer, doivent se réunir"
    ),
    EventType.HUMANITARIAN: joined(
        "fui leur logement, fui leurs logements, fui leur domicile, fui leur foyer, fui leurs foyers, fui leur maison, "
        "quitté leur logement, quitté leur domicile, quitté leur maison, quitté le secteur, quitté leur village, "
        "quitté leurs villages, quitté la zone, personnes ont quitté, personnes ont fui, personnes ont été évacuées, "
        "personnes ont été secourues, personnes ont été déplacées, personnes se sont réfugiées, personnes fuient, "
        "évacués par avion, évacués par bateau, évacués par hélicoptère, évacuées par avion, évacuation des civils, "
        "évacuation des habitants, évacuation des blessés, évacuation des ressortissants, évacuation de la population, "
        "opération d évacuation, opérations d évacuation, opération de sauvetage, opérations de sauvetage, "
        "plan d évacuation, vols d évacuation, convoi d évacuation, convois d évacuation, bus d évacuation, "
        "convoi de l onu ~ aide, convoi du croissant rouge, convoi de la croix rouge, camions humanitaires, "
        "livraison d aide, livraisons d aide, distributions d aide, distribution alimentaire, acheminement de l aide, "
        "entrée de l aide, cargaison d aide, navire humanitaire, navire d aide, corridors humanitaires, "
        "recherche de survivants, sortis des décombres, sauvetage de, hébergés dans, campent dans",
        pairs(_FLEEING, _FLED, 2),
        pairs(_SENDS, _AID, 6),
    ),
    EventType.SANCTION: joined(
        "sanctions ont été, sanctions de l ue, sanctions de l onu, sanctions américaines, sanctionne ~4 responsables, "
        "sanctionné ~4 responsables, expulse ~6 diplomates russes, interdit ~4 importation de, "
        "embargo ~ entré en vigueur, embargo de l ue, embargo pétrolier, embargo européen, gelé ~6 avoirs"
    ),
}

_ABSTRACT = (
    "parlementaire, juridique, judiciaire, politique, électorale, législative, défensive, culturelle, commerciale, "
    "médiatique, boursière, diplomatique, des idées, d idées, des retraites, des chiffres, de l emploi, du pouvoir d achat"
)

TOLD: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        "prise de panique, pris de panique, pris de court, prise de court, pris de vitesse, prise de température, "
        "prise de commandes, prise de participation, prise de catch, prise de rendez vous, prise de décision, "
        "prise d effet, prise de guerre, prise de pouvoir de l équipe, "
        "enlever des véhicules, enlever des débris, enlever les débris, enlever les épaves, enlever les corps, "
        "enlever les ordures, enlevé les débris, interpellé le président, interpellé le gouvernement, "
        "interpellé le ministre, interpellé la ministre, interpellé le premier ministre, interpelle le président, "
        "interpelle le gouvernement, interpelle le ministre, vise le record, vise le titre, vise la victoire, "
        "vise une médaille, vise la première, vise à, visent à, visait à, visaient à, visant à, vise un bénéfice, "
        "visé par une enquête, visée par une enquête, visés par une enquête, visé par une plainte, "
        "visé par un mandat, visé par des sanctions, visés par des sanctions, visée par des sanctions, "
        "cible de critiques, cible de moqueries, accord de paris, accords de paris, accord de schengen, "
        "accord de libre échange, accord salarial, accord de branche, accord d entreprise, d un commun accord, "
        "donné son accord, donner son accord, donné leur accord, entrée en vigueur du décret, "
        "exercice de tir d artillerie, exercices de tir d artillerie, exercice de tir, exercices de tir, "
        "prix ont explosé, cours a explosé, cours ont explosé, brut a explosé, ventes ont explosé, dette a explosé, "
        "nombre a explosé, demande a explosé, coûts ont explosé, budget a explosé, chiffres ont explosé, "
        "explosion des prix, explosion des coûts, explosion de la demande, explosion du nombre, explosion démographique, "
        "explosion de joie, explosion de colère, offensive de charme, offensive médiatique, offensive de la chaleur, "
        "offensive du froid, offensive diplomatique, offensive commerciale, ligne offensive, jeu offensif, "
        "frappe de loin, belle frappe, frappe du droit, frappe du gauche, frappe enroulée, une frappe de la, "
        "à la frappe, frappe croisée, frappé un grand coup, frappé du sceau, force de frappe, force de frappe commerciale, "
        "tir au panier, tirs au panier, tir à l arc, champ de tir, sauvé sa tête, sauver sa tête, sauvé les meubles, "
        "sauvé une balle, balle de match, balles de match, a manifesté son intérêt, ont manifesté leur intérêt, "
        "manifesté son soutien, manifesté sa, manifesté son, manifester son, réunion de famille, réunion de rentrée, "
        "grève du zèle, marche arrière, mise en marche, marches du palais, marche du podium, en marche, "
        "conférence de presse, conférence téléphonique avec les analystes, conférence sur le climat, "
        "droit d asile, ville fantôme",
        pairs("bataille, batailles, offensive, combat, combats, guerre, assaut, offensives", _ABSTRACT),
        pairs(
            "a repris, ont repris, reprend, reprennent, repris, reprendre",
            "le chemin, le travail, la route, la parole, connaissance, contact, confiance, espoir, ses fonctions, "
            "leurs fonctions, le service, les cours, leurs activités, ses activités, les négociations, "
            "les discussions, le dialogue, les pourparlers, l entraînement, l avantage, la tête, son vol, sa place, "
            "le trafic, la circulation",
        ),
    ),
    Cue.ACCIDENT: "grêle, grêlons, verglas, marée noire, avarie, panne, feu de cheminée, foehn, éboulement*",
    Cue.FIGURATIVE: (
        "demi finale*, quart de finale, peloton, coureur, coureurs, rugby, essai, essais, sprint, set, sets, tennis, "
        "buteur, mondial, sélectionneur, mi temps, festival, exposition, musée, théâtre, spectacle, metteur en scène, "
        "chorégraphe, cépage*, vignerons, récolte"
    ),
    Cue.FACILITY_NOUN: "hôtel, caserne, palais, aérodrome",
    Cue.VISITED: "visitée, visités, visitées, recueilli",
    Cue.KILLED: "abattre, assassinat, ont trouvé la mort, a trouvé la mort, sont décédés, sont décédées, est décédé, est décédée, sont mortes, sont morts",
}
