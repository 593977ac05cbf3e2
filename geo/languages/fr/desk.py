"""French: what news desks write instead of the plain word, as families of who and what is done with what."""

from collections.abc import Mapping

from geo.languages.families import endings, joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_GAS = "matraque, matraques, gaz lacrymogène, gaz lacrymogènes, grenades lacrymogènes, grenades assourdissantes, balles en caoutchouc, canons à eau, canon à eau, tirs de gaz, grenades de désencerclement"

DESK: Mapping[EventType, str] = {
    EventType.RIOT: joined(
        pairs("dispersé, dispersés, dispersée, dispersées, dispersant, repoussé, repoussés, délogé, délogés, chargé, évacué", _GAS, 5),
        pairs("a tiré, ont tiré, a fait usage, ont fait usage, a employé, ont employé, a utilisé, ont utilisé, a répliqué, ont répliqué, a riposté, ont riposté", _GAS, 5),
        pairs("foule, manifestants, émeutiers, jeunes, protestataires, contestataires, casseurs, assaillants en civil", "s en est prise, s en est pris, s en sont pris, s en sont prises, s en prend, s en prennent, s en prenait, s en prenaient, s en était prise, s en étaient pris", 4),
        "a chargé les manifestants, ont chargé les manifestants, a chargé la foule, ont chargé la foule",
    ),
    EventType.PROTEST: joined(
        pairs("participeront, prendront part, participera, prendra part, ont pris part, ont participé, a pris part", "à la marche, à une marche, à la manifestation, à une manifestation, au rassemblement, à un rassemblement, au cortège, aux cortèges, au défilé", 4),
        pairs("ont déferlé, déferlent, déferlaient, ont afflué, se sont déversés, se sont répandus, ont conflué", "dans les rues, sur la place, dans le centre, vers la place, vers le parlement, place de la, sur les places, devant le parlement", 3),
        "ont battu le pavé, a battu le pavé, battaient le pavé, ont envahi les rues, ont investi la place, ont convergé vers, marée humaine, chaîne humaine",
    ),
    EventType.ARMED_CLASH: joined(
        pairs("mis fin au, mettre fin au, mis fin aux", "régime, régime en place, pouvoir du, pouvoir de, fonctions du président"),
        pairs("insurgés, terroristes, jihadistes, djihadistes, combattants, miliciens, rebelles, assaillants, extrémistes, islamistes", "mis hors d état de nuire, ont été neutralisés, a été neutralisé, ont été éliminés, mis hors de combat", 4),
        pairs("mis hors d état de nuire, a mis hors de combat, ont mis hors de combat", "insurgés, terroristes, jihadistes, djihadistes, combattants, miliciens, rebelles, assaillants", 4),
        pairs("armée, troupes, forces, soldats, rebelles, jihadistes, miliciens, insurgés", "ont gagné du terrain, a gagné du terrain, ont fait reculer, a fait reculer, ont percé les lignes, a percé les lignes, ont enfoncé les lignes, ont brisé l encerclement, a brisé l encerclement", 4),
        pairs("affrontés, affronté, affrontées, affrontent, affrontaient, affrontement, affrontements, combats, battus, accrochage, accrochages", "à l arme lourde, à l arme automatique, à l arme légère, à coups de mortier, aux armes lourdes, à la mitrailleuse, à la kalachnikov"),
    ),
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        pairs("ont enlevé, a enlevé, avaient enlevé, avait enlevé, avoir enlevé, enlevaient", "une base, la base, deux bases, une position, la position, des positions, deux positions, trois positions, plusieurs positions, les positions, un poste, le poste, des postes, deux postes, plusieurs postes, une colline, la colline, un pont, le pont, un camp militaire, une caserne, la caserne, la ville, la localité, une localité, plusieurs localités, plusieurs villages, le verrou, de haute lutte"),
        pairs("est passé, est passée, sont passés, sont passées, est tombé, est tombée, sont tombés, sont tombées, passe, passent, tombe, tombent", "sous la coupe, sous l emprise, sous le joug"),
    ),
    EventType.MILITARY_PRESENCE: joined(
        pairs("instructeurs, conseillers militaires, mercenaires, paramilitaires, renforts, éléments, soldats, légionnaires", "sont arrivés, sont arrivées, ont débarqué, ont atterri, sont entrés, ont pris leurs quartiers", 3),
        pairs(
        "compagnie, compagnies, escadron, escadrons, renforts, unités, unité, bataillon, bataillons, contingent, détachement, gendarmes, policiers, soldats, militaires, parachutistes, légionnaires, blindés, crs, commandos, brigade, frégate, navires",
        "a été dépêché, a été dépêchée, ont été dépêchés, ont été dépêchées, a été envoyé, a été envoyée, ont été envoyés, ont été envoyées, a été acheminé, a été acheminée, ont été acheminés, ont été acheminées, a été mobilisée, ont été mobilisés, ont été mobilisées, a été projeté, a été projetée, ont été projetés",
        4,
    ),
    ),
    EventType.HUMANITARIAN: joined(
        pairs("migrants, exilés, réfugiés, rohingyas, rohingya", "ont débarqué, ont accosté, sont arrivés à, sont arrivés sur, ont atteint, ont été secourus, ont été débarqués, ont été recueillis, ont été repêchés", 4),
        pairs("déplacés, réfugiés, habitants, familles, personnes, civils, villageois", "ont rejoint les camps, ont rejoint le camp, ont afflué, affluent, affluaient, ont pris le chemin de l exode, ont pris la route de l exode, ont pris la fuite, se sont massés, se sont entassés, s entassent, ont gagné la brousse", 5),
    ),
    EventType.WEAPONS_DISRUPTED: pairs("mis la main sur", "stock d explosifs, stock d armes, stocks d armes, arsenal, armes, explosifs, cache d armes, fusils, munitions, ceintures explosives, ceinture explosive, kalachnikovs, grenades, missiles, engins explosifs", 4),
    EventType.DIPLOMACY: joined(
        pairs("heures, jours", "à l ambassadeur, à l ambassadrice, au diplomate, aux diplomates, au nonce, au chargé d affaires", 1),
        pairs("diplomates, diplomate, ambassadeur, ambassadrice, attaché militaire, attachés, chargé d affaires, nonce", "priés de quitter, prié de quitter, priée de quitter, sommés de quitter, sommé de quitter, sommée de quitter", 8),
        pairs("a rappelé, ont rappelé, rappelle, rappellent, avait rappelé, avaient rappelé", "ses diplomates, leurs diplomates, son ambassadeur, son ambassadrice, ses ambassadeurs, leurs ambassadeurs, son chargé d affaires, son consul, son personnel diplomatique", 1),
    ),
    EventType.SANCTION: pairs(
        "a coupé, ont coupé, a gelé, ont gelé, a suspendu, ont suspendu, a interrompu, ont interrompu, a bloqué, ont bloqué, a décrété, ont décrété, a imposé, ont imposé",
        "flux financiers, échanges commerciaux, échanges financiers, transactions financières, transactions commerciales, liaisons aériennes, aide budgétaire, aide au développement, coopération militaire, coopération sécuritaire, embargo, un embargo",
        3,
    ),
    EventType.BOMBING: pairs("la bombe qui, l engin qui, la charge qui, la voiture piégée qui, une bombe qui, le colis piégé qui", "a fauché, a tué, a coûté la vie, a fait, a dévasté, a soufflé, a détruit, a blessé, avait fauché, avait tué, avait fait", 1),
    EventType.SUICIDE_BOMBING: pairs("a précipité, ont précipité, a jeté, ont jeté, a lancé, ont lancé, a encastré, a dirigé, a projeté, a conduit, a fait exploser, ont fait exploser, a foncé au volant d", "véhicule piégé, voiture piégée, camion piégé, véhicule bourré d explosifs, voiture bourrée d explosifs, camion bourré d explosifs, moto piégée, véhicule chargé d explosifs, voiture chargée d explosifs", 3),
    EventType.AIR_STRIKE: pairs("aviation, avions, avion, chasseurs, chasseurs bombardiers, bombardiers, hélicoptères, armée de l air, appareils", "s est acharnée, s est acharné, se sont acharnés, s acharne, s acharnent, a noyé, a matraqué, ont matraqué, a labouré, ont labouré, a déversé, ont déversé, ont lâché, a lâché, a réduit en, ont réduit en, a rasé, ont rasé, a mitraillé, ont mitraillé", 5),
    EventType.ATTACK_ON_CIVILIANS: joined(
        pairs("eu, ont eu, a eu, avait eu, avaient eu", "la gorge tranchée", 1),
        "retrouvé la gorge tranchée, retrouvés la gorge tranchée, retrouvée la gorge tranchée, ont tranché la gorge, a tranché la gorge, avaient tranché la gorge, au fil de l épée, passé par les armes, passés par les armes, tiré dans le tas, tiraient dans le tas, semé la mort",
        pairs("roué, rouée, roués, rouées, passé à tabac, passée à tabac, passés à tabac, tabassé, tabassée, tabassés, lapidé, lapidée, lapidés", "de coups, à mort, par des, par un, par la, par les", 2),
    ),
    EventType.SHELLING: pairs("missile, missiles, roquette, roquettes, obus, fusée, fusées", "a éventré, ont éventré, a soufflé, ont soufflé, a pulvérisé, ont pulvérisé, est tombé, sont tombés, sont tombées", 4),
}  # fmt: skip

DESK_CUES: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        pairs("salve, salves, volée, pluie", "de critiques, d applaudissements, de questions, de sifflets, de huées, de réactions"),
        pairs("l avait, l avaient, l a, l ont, les avait, les a", "saisi, saisie, saisis, saisies"),
        pairs("saisi, ont saisi, a saisi, avaient saisi, avait saisi, saisir, saisit, saisissent", "le conseil, la justice, la cour, le tribunal, le parquet, l onu, la cpi, la haute cour, le juge, les tribunaux, l occasion, la commission"),
        pairs("son, leur, leurs, dernier, premier", "rassemblement de, rassemblement à, rassemblement au, rassemblement avec", 0),
        pairs("fief, bastion, berceau, épicentre, foyer, cœur", "de l insurrection, de la rébellion, de la révolution, de la contestation, de la révolte, du soulèvement, des émeutes, de la fronde"),
        pairs("l attaque, l attentat, cet attentat, cette attaque, la fusillade, la tuerie, l assassinat", "ravive, rappelle, réveille, fait écho, survient, intervient, s inscrit"),
        "se recueillir, s est recueilli, s est recueillie, se sont recueillis, rescapé réfugié à, rescapée réfugiée à, habitant réfugié à, habitante réfugiée à, témoin réfugié à, "
        "sans tirer un coup de feu, sans tirer un seul coup de feu, sans coup férir, fusil d assaut, fusils d assaut, fusil de chasse, fusils de chasse, tenue de chasseur, tenues de chasseurs, tenue de chasseurs, "
        "chasseurs traditionnels, chasseur traditionnel, chasseurs dozos, chasseurs dozo, chasseurs dogons, chasseurs donzos, milice de chasseurs, milices de chasseurs, milicien chasseur",
    ),
    Cue.HIT: pairs("s y est, s y était, s y sont, s y étaient, s est, s était, se sont, s étaient", "abattu, abattue, abattus, abattues, écrasé, écrasée, écrasés, écrasées"),
    Cue.FUTURE: joined(
        "est attendu, est attendue, sont attendus, sont attendues, était attendu, était attendue, étaient attendus, étaient attendues, doit se rendre, doivent se rendre, devait se rendre, devaient se rendre, devait arriver, devaient arriver, doit arriver",
        endings(
        "aborder, assister, participer, débattr, examiner, étudier, voter, signer, recevr, visiter, rencontrer, accueiller, présider, interviendr, dépêcher, enverr, retirer, rapatrier, évacuer, rouvrir, "
        "négocier, imposer, adopter, remettr, libérer, échanger, défiler, manifester, célébrer, proclamer, expulser, fermer, entrer, rentrer, partir, atterrir, mobiliser, rétablir, prolonger, lever, durcir",
        "a",
        "ont",
    ),
    ),
    Cue.MAYOR: "maire*, adjoint au maire, adjointe au maire, conseiller municipal, conseillère municipale, curé*, évêque*, bourgmestre*",
}  # fmt: skip
