"""French: what states, helpers and crowds do, as agencies tell it with the doer or the object that makes a verb tell of it."""

from collections.abc import Mapping

from geo.languages.families import joined, near, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_SOLDIERS = "armée, militaires, soldats, troupes, chars, blindés, paras, parachutistes, gendarmerie, gendarmes, garde nationale, garde républicaine"
_LEAVERS = "soldats, troupes, militaires, forces, armée, contingent, casques bleus, marines, légionnaires, miliciens, combattants, rebelles, insurgés, mercenaires, paramilitaires, instructeurs, minusma, monusco, barkhane"
_WEAPONS = "missiles, batteries, une batterie, lance roquettes, systèmes antiaériens, un système antiaérien, radars, bombardiers, avions de chasse, chars, blindés, une brigade, un bataillon, un régiment, une division, un escadron, frégates, navires de guerre, sous marins, hélicoptères de combat"
_EXERCISES = "manœuvres militaires, manœuvres navales, manœuvres aériennes, manœuvres conjointes, manœuvres autour, manœuvres au large, manœuvres près, manœuvres dans le, manœuvres en mer, exercices militaires, exercices navals, exercices aériens, exercices conjoints, exercices à tirs réels, exercices à munitions réelles, un exercice militaire, un exercice naval, un exercice conjoint"
_BEGINS = "a lancé, ont lancé, lance, lancent, a entamé, ont entamé, entame, entament, a débuté, ont débuté, débute, débutent, a commencé, ont commencé, a mené, ont mené, mène, mènent, a conduit, ont conduit, conduisent, a organisé, ont organisé, a effectué, ont effectué, effectue, effectuent, a procédé à, ont procédé à, procède à, procèdent à, participent à, ont participé à"
_STATESMEN = (
    "président, présidente, premier ministre, première ministre, ministre, ministres, chancelier, chancelière, secrétaire d etat, secrétaire général, secrétaire à la défense, envoyé, envoyée, émissaire, émissaires, chef de la diplomatie, cheffe de la diplomatie, chef de l otan, patron de l otan, "
    "chef du pentagone, patron de la cia, chef d état major, chef de l etat, chefs d etat, roi, pape, délégation, délégations, vice président, vice présidente, haut représentant, médiateur, médiateurs, sénateurs, numéro deux, trump, biden, poutine, zelensky, macron, scholz, merz, xi, netanyahu, lavrov, blinken, rubio, guterres, erdogan, groupe de contact, les vingt sept, g7, g20, troïka, quartet, chefs de gouvernement, pays membres, chefs d état"
)
_COMES = (
    "a fait étape, fait étape, ont fait étape, fera étape, a fait escale, fait escale, ont fait escale, est de passage, était de passage, a effectué une visite, effectue une visite, a entamé une visite, entame une visite, a achevé une visite, a achevé sa visite, a entamé une tournée, poursuit sa tournée, a poursuivi sa tournée, a fait le déplacement, font le déplacement, "
    "ont fait le déplacement, a foulé le sol, a posé le pied, a été accueilli, a été accueillie, ont été accueillis, a été reçu, a été reçue, ont été reçus, est arrivé à l improviste, s est invité, a pris langue, ont pris langue, a fait la navette, font la navette, s est retrouvé, s est retrouvée, s est penché, se penche, ont débattu, débattent, a débattu, ont planché sur, a dîné avec, a déjeuné avec, se sont serré la main, se sont donné rendez vous, se sont retrouvés, se sont retrouvées, se retrouvent, "
    "se retrouveront, ont planché, planchent, se penchent, se sont penchés, se sont attablés, se sont assis à la, a remis ses lettres, est venu plaider, est venue plaider, a conféré avec, ont conféré"
)
_TALKERS = "américains, russes, ukrainiens, israéliens, palestiniens, soudanais, arméniens, azerbaïdjanais, parties, camps, délégations, émissaires, négociateurs, belligérants, gouvernement, rebelles, médiateurs, ministres, dirigeants, représentants, protagonistes"
_TALK = "ont repris langue, ont renoué le dialogue, ont renoué le fil, ont repris le dialogue, ont repris les négociations, ont repris les pourparlers, ont repris les discussions, ont repris leurs discussions, ont repris leurs pourparlers, sont revenus à la table, sont retournés à la table, se sont assis à la table, se sont mis à table, ont entamé un nouveau cycle, ont entamé un nouveau round, ont ouvert un nouveau cycle, ont poursuivi leurs discussions, ont poursuivi leurs négociations, ont tenu une nouvelle session, ont eu des entretiens, ont eu des échanges, ont dialogué, ont négocié, ont discuté, ont renégocié"
_MANY = "personnes, civils, habitants, riverains, familles, villageois, paysans, réfugiés, migrants, femmes, enfants, mineurs, vieillards, patients, blessés, malades, déplacés, soudanais, congolais, syriens, afghans, haïtiens, rohingyas, palestiniens, ukrainiens, arméniens, libanais, gazaouis, burkinabè, maliens"
_MOVES = (
    "ont pu quitter, ont réussi à quitter, sont parvenus à quitter, ont dû quitter, ont pu fuir, ont pu sortir, ont réussi à fuir, ont pris la fuite, ont pris la route, prennent la route, ont pris le chemin, ont gagné les, se sont massés à, se massent à, se pressent à, se pressaient à, s entassent, s entassaient, ont afflué, affluent, affluaient, ont trouvé refuge, "
    "trouvent refuge, ont trouvé abri, se sont abrités, se sont réfugiés, se sont réfugiées, ont passé la nuit, dorment à, ont été mis à l abri, ont été mises à l abri, ont été mis en sécurité, ont été conduits dans des abris, ont été relogés, ont été relogées, ont été hébergés, ont été hébergées, ont été contraints de fuir, ont été contraintes de fuir, ont été contraints de quitter, ont été jetés sur les routes, ont été jetées sur les routes, "
    "ont reçu de l aide, ont reçu des vivres, ont reçu une aide, ont bénéficié"
)
_CONVOY = "convoi humanitaire, convois humanitaires, convoi d aide, convoi de vivres, convoi de l onu, convoi de la croix rouge, convoi du pam, convoi du cicr, convoi d une ong, convoi de médicaments, camions d aide, camions humanitaires, camions de vivres, camions chargés, camions de farine, camions de carburant, camions de l onu, camions du pam, caravane humanitaire, navire chargé d aide, navire chargé de vivres, navire chargé de nourriture, bateau chargé d aide, bateau chargé de vivres, navire humanitaire, bateau humanitaire, navire chargé, bateau chargé"
_ARRIVES = "est entré, sont entrés, entre, entrent, a pu entrer, ont pu entrer, a pu accéder, ont pu accéder, a pu pénétrer, ont pu pénétrer, a pu rejoindre, ont pu rejoindre, a franchi, ont franchi, est arrivé, sont arrivés, a atteint, ont atteint, a pu gagner, ont pu gagner, a gagné, ont gagné, a appareillé, appareille, a pris la mer, a quitté le port, est parti, est parti de, sont partis, a accosté, a déchargé, ont déchargé, a livré, ont livré"
_SENT_HOME = "migrants, réfugiés, demandeurs d asile, afghans, haïtiens, vénézuéliens, syriens, soudanais, guinéens, algériens, marocains, tunisiens, maliens, sans papiers, subsahariens, clandestins"
_HUNTERS = "policiers, gendarmes, police, forces spéciales, forces de l ordre, agents, militaires, enquêteurs, services de sécurité, services secrets, fbi, raid, bri"
_MARCHERS = "manifestants, salariés, étudiants, enseignants, soignants, médecins, infirmières, retraités, agriculteurs, éleveurs, paysans, routiers, chauffeurs, taxis, mineurs, cheminots, dockers, riverains, habitants, opposants, syndicats, syndicalistes, féministes, femmes, proches, lycéens, fonctionnaires, ouvriers, pêcheurs, personnes, jeunes, soudanais, géorgiens, algériens, sénégalais, tunisiens, israéliens, arméniens, serbes, hongrois, libanais, irakiens"
_BLOCKS = "sont sortis par milliers, sont sortis par centaines, sont sortis en masse, sont descendus par milliers, sont descendus en masse, sortis par milliers, sortis en masse, sont de nouveau descendus, ont bloqué les accès, ont bloqué l accès, ont bloqué la route, ont bloqué l autoroute, ont bloqué le port, ont bloqué le pont, ont bloqué le périphérique, ont bloqué la circulation, ont barré la route, ont coupé la route, ont coupé l autoroute, ont planté leurs tentes, ont monté un campement, ont installé un campement, ont dressé des tentes, ont cessé le travail, ont débrayé, se sont mis en grève, observent une grève, ont observé une grève, ont suivi la grève, se sont enchaînés, ont rejoint le cortège, ont répondu à l appel, ont scandé, ont conspué, ont hué, ont participé à une marche, ont participé à la marche, ont participé à une manifestation, ont participé à la manifestation, ont pris part à"

CIVIL: Mapping[EventType, str] = {
    EventType.MILITARY_PRESENCE: joined(
        pairs("parachutistes, soldats, militaires, troupes, gendarmes, légionnaires, marines, policiers", "ont embarqué, ont mis le cap, se sont envolés, ont été acheminés", 4),
        pairs(_BEGINS, _EXERCISES, 4),
        pairs("a stationné, ont stationné, stationne, stationnera, a installé, ont installé, installe, a positionné, ont positionné, positionne, a redéployé, ont redéployé, a disposé, ont disposé, a prépositionné", _WEAPONS + ", soldats, troupes, militaires", 4),
        near(_SOLDIERS, "a investi les rues, ont investi les rues, a pris position, ont pris position, a bouclé, ont bouclé, a quadrillé, ont quadrillé, a dressé des barrages, ont dressé des barrages, ont érigé des barrages, tient les carrefours, tiennent les carrefours, montent la garde, monte la garde", 3),
        pairs("a envoyé, ont envoyé, envoie, envoient, enverra, a dépêché, ont dépêché, a acheminé, ont acheminé, achemine", "des renforts, renforts, plus de soldats, une colonne de chars, une colonne de blindés, des colonnes de blindés, des unités, une flottille", 4),
        pairs("navire de guerre, navires de guerre, frégate, frégates, porte avions, destroyer, destroyers, flotte, flottille, sous marin, bâtiments de guerre, groupe aéronaval", "croise, croisent, a jeté l ancre, ont jeté l ancre, mouille, mouillent, est entré en, sont entrés en, a pénétré, ont pénétré, a traversé, ont traversé, fait route, font route", 6),
    ),
    EventType.WITHDRAWAL: joined(
        near(_LEAVERS, "ont évacué leurs positions, a évacué ses positions, ont évacué leur base, a évacué sa base, ont évacué leur camp, ont évacué la base, ont évacué la ville, ont abandonné leurs positions, a abandonné ses positions, ont abandonné leur base, ont abandonné la ville, a abandonné la ville, ont vidé les lieux, a vidé les lieux, a levé le camp, ont levé le camp, ont plié bagage, a plié bagage, ont fait leurs bagages, ont quitté le pays, a quitté le pays, ont quitté la ville, a quitté la ville, ont quitté la base, ont remis les clés, ont remis les clefs, a remis les clés, sont rentrés au pays, sont repartis, ont décroché, a décroché, ont rebroussé chemin, a rebroussé chemin", 6),
        pairs("derniers véhicules, derniers convois, derniers éléments, dernier convoi, dernier contingent, dernier avion, derniers blindés, derniers hommes, derniers contingents", "ont quitté, a quitté, a décollé, ont décollé, sont partis, est parti, ont franchi, a franchi", 6),
        pairs("ont rendu, a rendu, ont remis, a remis, ont restitué, a restitué, ont rétrocédé, a rétrocédé", "la base de, la base aérienne, le camp de, l aéroport de, la caserne de"),
        pairs("ont remis, a remis, ont rendu, a rendu, ont restitué, a restitué, ont fermé, a fermé, ont démantelé, a démantelé", "leur dernière base, leur base, sa base, sa dernière base, leurs bases, ses bases, la base aérienne, la base militaire, leur camp, le camp militaire", 3),
    ),
    EventType.DIPLOMACY: joined(
        pairs(_STATESMEN, _COMES, 8),
        pairs(_TALKERS, _TALK, 5),
        "visite surprise, visite éclair, visite inopinée, tournée diplomatique, sommet extraordinaire, réunion d urgence, réunion de crise, table des négociations, cycle de négociations, cycle de pourparlers, tour de table diplomatique, entretien bilatéral, entretien en tête à tête, réunion à huis clos",
    ),
    EventType.AGREEMENT: joined(
        pairs("a scellé, ont scellé, scelle, scellent, a paraphé, ont paraphé, paraphent, a apposé, ont apposé, a entériné, ont entériné, entérinent, a ratifié, ont ratifié, a arraché, ont arraché, ont topé", "un accord, l accord, un pacte, le pacte, une trêve, la trêve, la paix, un armistice, une convention, un traité, un cessez le feu, le cessez le feu, une déclaration commune, un mémorandum, un document, une feuille de route, une alliance, leur signature, sa signature", 4),
        pairs("a décrété, ont décrété, a proclamé, ont proclamé, a prolongé, ont prolongé, a reconduit, ont reconduit, a prorogé, ont prorogé", "un cessez le feu, le cessez le feu, une trêve, la trêve, un arrêt des combats, un cessez le feu unilatéral, une pause humanitaire", 3),
        "signature d un accord, signature de l accord, signature d une trêve, signature de la paix, signature d un cessez le feu, signature d un pacte, échange de prisonniers, ont enterré la hache de guerre",
    ),
    EventType.HUMANITARIAN: joined(
        pairs(_MANY, _MOVES, 5),
        pairs(_CONVOY, _ARRIVES, 8),
        pairs("a expulsé, ont expulsé, expulse, a refoulé, ont refoulé, refoule, a renvoyé, ont renvoyé, a reconduit, ont reconduit, a abandonné, ont abandonné", _SENT_HOME, 4),
        pairs(_SENT_HOME, "ont été expulsés, ont été refoulés, ont été renvoyés, ont été reconduits, ont été déportés, ont été refoulées, ont été abandonnés", 6),
        pairs("personnes, habitants, civils, familles, villageois, riverains, déplacés, réfugiés", "ont abandonné, ont quitté, ont déserté, ont fui, ont délaissé, avaient abandonné, avaient quitté, avaient déserté, avaient fui, fuient, quittent, abandonnent"),
        pairs("rescapés, survivants, évacués, rapatriés, naufragés", "sont arrivés, sont arrivées, ont atteint, ont gagné, ont rejoint, ont été accueillis, ont été conduits", 4),
        pairs("détenus, prisonniers, otages, captifs, opposants, détenus politiques, prisonniers politiques", "sont sortis de prison, sont sortis de la prison, sont sortis de la maison, sont sortis du camp, ont été élargis, ont quitté la prison, ont recouvré la liberté, ont retrouvé la liberté, ont retrouvé leur liberté", 5),
        pairs("bateau, embarcation, canot, pirogue, zodiac, navire", "a été secouru, a été secourue, ont été secourus, a été remorqué", 8),
        pairs("migrants, exilés, harragas", "ont été secourus, ont été repêchés, ont péri en mer, se sont noyés", 6),
        "exode massif, déplacement massif, déplacements massifs, corridor humanitaire, couloir humanitaire, pont aérien humanitaire, installé ~3 hôpital de campagne, distribution de vivres, distributions de vivres, distribution alimentaire",
    ),
    EventType.ARREST: joined(
        near(_HUNTERS, "a cueilli, ont cueilli, a embarqué, ont embarqué, a raflé, ont raflé, a coffré, ont coffré, a menotté, ont menotté, a capturé, ont capturé, a appréhendé, ont appréhendé, a passé les menottes, ont passé les menottes", 5),
        pairs("coup de filet, opération, descente, rafle, perquisitions, vague d arrestations", "a permis l interpellation, a permis d interpeller, a permis l arrestation, a permis d arrêter, a conduit à l arrestation, a conduit à l interpellation, s est soldé par l arrestation, s est soldée par l arrestation, s est soldé par l interpellation, s est soldée par l interpellation, s est soldé par des arrestations, s est soldée par des arrestations", 4),
        pairs("conduit, conduite, conduits, emmené, emmenée, emmenés, transféré, transférée, transférés, ramené", "en prison, en cellule, au poste, au commissariat, à la prison, à la gendarmerie"),
        "aux mains des gendarmes, aux mains de la police, aux mains des policiers, aux mains de la justice, aux mains des enquêteurs, entre les mains de la police, entre les mains de la justice, entre les mains des enquêteurs",
        pairs("a été, ont été, est, sont", "écroué, écrouée, écroués, écrouées, placé en détention provisoire, placée en détention provisoire, placés en détention provisoire, placé sous mandat de dépôt, placée sous mandat de dépôt, placés sous mandat de dépôt, assigné à résidence, assignée à résidence, assignés à résidence, cueilli par, cueillis par, cueilli à sa, cueillis à leur, sous les verrous, derrière les barreaux, jeté en prison, jetés en prison, jetée en prison, tombé aux mains de la police", 3),
    ),
    EventType.PROTEST: joined(
        pairs(_MARCHERS, _BLOCKS, 4),
        pairs("sit in, manifestation, rassemblement, marche, défilé, cortège, veillée, grève", "a réuni, ont réuni, a rassemblé, ont rassemblé, a mobilisé, ont mobilisé, réunit, rassemble, a attiré, a drainé, a paralysé, paralyse, a traversé, s est élancé, s est ébranlé, est parti de, a arpenté", 5),
        pairs("sortis, sorties, descendus, descendues", "par milliers dans, par centaines dans, en masse dans, massivement dans, par milliers contre, en masse contre, par milliers pour, en masse pour, par milliers à"),
        pairs("personnes, manifestants, opposants, habitants, étudiants, lycéens, femmes, jeunes", "ont bravé, avaient bravé, bravent, ont défié, défient", 3),
        "marche de soutien, marche de protestation, meeting de soutien, meetings de soutien, rassemblement de soutien, concert de casseroles, concerts de casseroles, barrage filtrant, barrages filtrants, opération escargot, opérations escargot, grève de la faim, marche aux flambeaux, marche silencieuse, marche blanche, veillée aux bougies, piquet de grève, piquets de grève, sous les huées, aux cris de, sous le slogan, journée de mobilisation, journée de colère",
    ),
    EventType.RIOT: joined(
        pairs("mutinerie, mutineries, émeute, révolte, rixe", "prison, pénitencier, détenus, maison d arrêt, centre pénitentiaire, maison centrale, centre de détention", 8),
        pairs("dégénéré, dégénérée, dégénère, dégénèrent, tourné, tournée, viré, tourne", "en affrontements, en émeute, en émeutes, en heurts, en bagarre, en bagarres, au pugilat, à l émeute, en échauffourées, en bataille rangée, au chaos"),
        "émaillée de violences, émaillé de violences, émaillés de violences, émaillées de violences, émaillée d incidents, émaillé d incidents, nuit de violences, nuits de violences, scènes de chaos, scènes d émeute, scènes d émeutes, guérilla urbaine",
        "en sont venus aux mains, en sont venues aux mains, en viennent aux mains, en étaient venus aux mains, bataille rangée entre, batailles rangées entre, feux de poubelles, poubelles incendiées, poubelles brûlées, pneus enflammés, barricades enflammées, barricades en feu, mortiers d artifice, tirs de mortiers d artifice",
    ),
    EventType.SANCTION: pairs("a sanctionné, ont sanctionné, sanctionne, sanctionnent, a imposé des sanctions, ont imposé des sanctions, a adopté des sanctions, ont adopté des sanctions, adopte des sanctions, a durci les sanctions, ont durci les sanctions, a durci ses sanctions, a interdit d entrée, a interdit l entrée", "à, contre, au, aux, le, la, les, des, de, une, deux, trois, plusieurs"),
    EventType.BASE_ESTABLISHED: pairs("a ouvert, ont ouvert, a inauguré, ont inauguré, a installé, ont installé, a établi, ont établi, a construit, ont construit, a monté, ont monté, a érigé, ont érigé, a implanté, ont implanté", "une base, une base aérienne, une base militaire, une base navale, une base de drones, un poste de commandement, un quartier général, une caserne, un poste avancé, sa première base, un camp militaire, un poste militaire", 3),
    EventType.ABDUCTION: joined(pairs("se sont emparés, s est emparé, ont saisi, a saisi, ont arraisonné, a arraisonné, ont détourné, a détourné, ont capturé, a capturé", "cargo, pétrolier, navire, tanker, bateau, chalutier, vraquier, porte conteneurs", 4), pairs("intercepté, interceptée, interceptés, interceptées, stoppé, stoppée, stoppés, arrêtés", "par des jihadistes, par des djihadistes, par des hommes armés, par des rebelles, par des combattants, par des assaillants, par des bandits, par des coupeurs de route, par un groupe armé, par des miliciens, par des insurgés, par un commando, par des ravisseurs, par des pirates")),
}  # fmt: skip

CIVIL_CUES: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        pairs(
            "pris, prise, prises",
            "de suffocations, de suffocation, de malaise, de malaises, de panique, de court, de vertiges, de vomissements, de convulsions, de nausées, de remords, de vitesse",
        ),
        pairs(
            "a réuni, ont réuni, réunit, a rassemblé, ont rassemblé, rassemble",
            "un millier, des milliers, des centaines, une centaine, une foule, quelques centaines, quelques milliers, plusieurs milliers, plusieurs centaines, plus de, près de, environ, jusqu à",
        ),
        pairs(
            "familles, proches, parents, enfants",
            "des otages, d otages, des disparus, des détenus, des victimes, des soldats disparus, des prisonniers",
        ),
        pairs("ont embarqué, a embarqué", "pour, vers, à bord, à destination, sur"),
        "putschistes présumés, putschiste présumé, présumés putschistes, meneurs du putsch, auteurs du putsch, cerveau du putsch, cerveaux du putsch, base de données, bases de données, base de clients, base de loisirs, base de loisir, manœuvres politiciennes, manœuvres dilatoires, manœuvres politiques, manœuvres électorales, a scellé la victoire, a scellé son sort, ont scellé leur victoire",
    ),
    Cue.NEGOTIATION: "groupe de contact, les vingt sept, g7, g20, quartet, troïka, à la table, table des négociations, repris langue, renoué le dialogue, cycle de négociations, cycle de pourparlers",
    Cue.FROM: "venus du, venu du, venue du, venues du, venues de, venus des, venu des, parti du, partie de, parties de, tirés depuis, tirées depuis, tiré depuis, tirée depuis, en provenance du",
}
