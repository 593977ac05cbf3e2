"""French: how events, actors and numbers of people are told."""

from geo.languages.pack import Cue, EventExample, EventWords
from geo.model import Assertion, EventType

EVENTS = EventWords(
    thousands=" .",
    strike=EventType.AIR_STRIKE,
    bombard=EventType.SHELLING,
    adjective_follows=True,
    triggers={
        EventType.AIR_STRIKE: (
            "frappe* aérienne*, frappes, raid* aérien*, raid, raids, bombardement* aérien*, attaque* aérienne*, "
            "baril* d explosifs, barils explosifs, bombardement* de l aviation, campagne aérienne, largué ~ bombes, largué* ~ bombes, "
            "larguer ~ bombes, frappes de la coalition, bombe* à sous munitions"
        ),
        EventType.DRONE_STRIKE: "attaque* de drone*, frappe* de drone*, attaque* par drone*, drone* kamikaze*, attaque* aux drones, raid* de drone*",
        EventType.SHELLING: (
            "tir* de missile*, tirs de roquette*, tir* de roquette*, tirs d artillerie, tir* d artillerie, pilonnage*, pilonn*, pilonné*, tirs d obus, tir* d obus, "
            "bombardement* d artillerie, frappe* de missile*, attaque* de missile*, attaque* au missile, attaque* de roquette*, tirs de mortier*, obus, "
            "salve* de roquettes, salve* de missiles, salve* de lance roquettes, missile* ~ abattu*, missile* ~ frapp*, roquettes ~ abattu*"
        ),
        EventType.BOMBING: (
            "voiture* piégée*, attentat* à la bombe, engin* explosif*, mine* antipersonnel*, mine terrestre, camion* piégé*, colis piégé*, "
            "bombe* ~ explos*, véhicule piégé, attentat* à la voiture piégée, explosion d une bombe, bombe artisanale, attentat à l explosif"
        ),
        EventType.SUICIDE_BOMBING: (
            "attentat* suicide*, attaque* suicide*, kamikaze*, fait exploser sa ceinture, se faire exploser, s est fait exploser, fait exploser, "
            "ceinture* explosive*, ceinture* d explosifs"
        ),
        EventType.GRENADE: "grenade*, jet de grenade*",
        EventType.CHEMICAL_WEAPON: (
            "attaque* chimique*, arme* chimique*, gaz sarin, sarin, chlore, attaque* au gaz, gaz toxique*, bombardement* chimique*, gaz moutarde, agent neurotoxique"
        ),
        EventType.ARMED_CLASH: (
            "combats, affrontement*, accrochage*, fusillade*, échange* de tirs, échanges de tirs, embuscade*, offensive*, contre offensive*, bataille*, "
            "se sont affronté*, s affrontent, assaut*, tirs croisés, incursion*, escarmouche*, combattent, combat en, échange de coups de feu"
        ),
        EventType.GOVERNMENT_REGAINS_TERRITORY: "chassés de la ville, chassé* de la ville, délogé*, repris le contrôle, reprise de, reconquête*, reconquis*, reconquérir, ont repris, a repris, avoir repris, repoussés du centre, repoussés hors, libéré la ville, libération de, reprend le contrôle",
        EventType.NONSTATE_OVERTAKES_TERRITORY: (
            "s est emparé*, se sont emparé*, s étaient emparés, s était emparé*, emparés de, emparé de, s empare*, s emparer, prise de, prise du, pris le contrôle, prend le contrôle, prise de contrôle, conquis, tombé* aux mains, tombée aux mains, chute de, conquête de"
        ),
        EventType.ATTACK_ON_CIVILIANS: (
            "attentat*, attaque* terroriste*, massacre*, massacré*, tuerie*, exécution*, exécuté*, assassin*, décapit*, attaque* au couteau, abattu par balles, abattus par balles, "
            "abattues, ouvert le feu, ouvrent le feu, ouvre le feu, tué* par balle*, tueur*, fusillé*, égorgé*, prise d otage*, tiré sur la foule"
        ),
        EventType.ABDUCTION: "enlèvement*, enlevé*, kidnapp*, rapt*, pris* en otage, otages, capturé*, séquestr*, disparition* forcée*",
        EventType.SEXUAL_VIOLENCE: "viol, viols, violée, violées, violés, violer, violences sexuelles, agression* sexuelle*",
        EventType.PROTEST: "manifestants, manifestation*, manifesté, manifestent, manifester, rassemblement*, rassemblé*, défilé, défilent, marche pacifique, sit in, ont protesté, protestation*, mobilisation populaire, descendu* dans la rue",
        EventType.RIOT: "émeute*, échauffourée*, pillage*, pillé*, lynch*, violences urbaines, incidents violents, jets de pierre*",
        EventType.MILITARY_PRESENCE: (
            "déployé*, déploi*, déploiement*, déployer, envoi de troupes, envoyé* des troupes, renforts, mobilisation générale, manœuvres militaires, exercices militaires, manœuvres, "
            "massé*, présence militaire, patrouill*, mouvement* de troupes, envahi*, invasion*, entré* en action, entrer en action, pénétré* dans, engagées au, engagés au, engagées en, engagés en, appareillé"
        ),
        EventType.BASE_ESTABLISHED: "établi une base, installé une base, ouvert une base, construit une base, nouvelle base",
        EventType.WEAPONS_DISRUPTED: "intercept*, ont abattu, a abattu, été abattu*, abattu un, abattu deux, abattre, désamorc*, cache* d armes, déjoué*, détruit en vol, neutralis*, saisie d armes",
        EventType.ARREST: "arrestation*, arrêté*, interpell*, interpellation*, placé* en détention, garde à vue, perquisition*, détenu*",
        EventType.PROPERTY_DESTRUCTION: "incendié*, incendie criminel, mis le feu, mis* à feu, destruction de, destruction du, sabotage*, saccagé*, vandalis*, rasé*",
        EventType.AGREEMENT: (
            "cessez le feu, trêve*, accord, accords, armistice*, accord de paix, signé un accord, échange* de prisonniers, traité de paix, accord de cessez le feu, se sont entendu*, signature de"
        ),
        EventType.WITHDRAWAL: "retrait*, retire une, retire ses, retirent leurs, achèveront leur départ, départ des troupes, retiré*, se retir*, repli, repliées, se sont repliés, évacué leurs positions, ont quitté la ville",
        EventType.DIPLOMACY: (
            "rencontre*, rencontré, rencontrer, entretenu*, s entretenir, entretien*, sommet, visite, visites, réunion*, réuni*, réunis, pourparler*, négociation*, discussions, conférence*, conversation téléphonique, "
            "entretien téléphonique, reçu à, reçu par, se rendre à, s est rendu*, rendu à, en visite, négoci*, appel téléphonique, se retrouveront, se sont retrouvé*, consultation*, s est prononcé*, se sont réunis, accueilli*, est arrivé, est arrivée, sont arrivés, arrivé à"
        ),
        EventType.SANCTION: "sanctions contre, sanctions visant, imposé des sanctions, nouvelles sanctions, embargo",
        EventType.HUMANITARIAN: "fuient, ont quitté leurs maisons, sur les routes de l exode, évacu*, aide humanitaire, convoi* humanitaire*, convoi d aide, fui, ont fui, déplacés, fuir, corridor* humanitaire*, ravitaillement, distribution de vivres",
    },
    cues={
        Cue.ATTACK: "attaque, attaques, attaqué*, attaquer, attaquent, pris* pour cible, visé*, visant, ciblé*, agression*, raid, raids, frappé*, attaquants, vise, visent, cible",
        Cue.STRIKE: "frappe, frappes, frappé*, frapper, frappent, riposte*",
        Cue.BOMBARD: "bombard*",
        Cue.BLAST: "explosion*, déflagration*, explosé*, exploser, explose, détonation*",
        Cue.HIT: "touché*, a tiré, ont tiré, toucher, tombé*, tomber, tombent, abattu*, tiré*, lancé*, largué*, frappé*, atteint*, s abattent, impact*, détruit*, endommagé*, tirs, tir, décollé*",
        Cue.DAMAGE: "dégâts, destruction, destructions, décombres, ruines, bâtiments détruits, immeubles détruits, incendie à, fumée",
        Cue.FORCES_ACTIVE: "en action, en opération, en opérations, engagé* dans, en mission",
        Cue.EQUIPMENT: "colonne de chars, convoi militaire, chars, blindés, véhicules blindés, système antiaérien, camp militaire, hôpital de campagne, troupes",
        Cue.KILLED: (
            "tué, tués, tuée, tuées, tuer, tuant, tuent, mort, morts, morte, mortes, mourir, décès, décédé*, péri, perdu la vie, coûté la vie, trouvé la mort, victimes, abattu, abattus, abattue, abattues, "
            "exécuté*, assassiné*, succombé, cadavres, corps, vies, massacré*"
        ),
        Cue.INJURED: "blessé, blessés, blessée, blessées, blessant, blessures, hospitalisé*",
        Cue.ACCIDENT: "séisme*, tremblement de terre, inondation*, accident*, incendie de forêt, canicule, déraill*, avalanche*, glissement de terrain, naufrage*, crash",
        Cue.AIR: "avion*, aviation, chasseur*, hélicoptère*, bombardier*, rafale*, jets, jet, armée de l air, aérien*, aérienne*, appareils, mirage*, f 16, su, mig, coalition",
        Cue.DRONE: "drone*, shahed*, munition* rôdeuse*",
        Cue.GROUND_FIRE: "missile*, roquette*, artillerie, obus, mortier*, lance roquettes, canon*, chars, iskander*, ouragan, grad, ogive*, projectile*, kalibr*",
        Cue.EXPLOSIVE: "bombe, bombes, explosif*, explosifs, mine, mines, piégé*, engin explosif",
        Cue.GUN: "hommes armés, homme armé, tireur*, assaillant*, terroriste*, kalachnikov*, balles, fusil*, coups de feu, sniper*, couteau, djihadistes, commando*",
        Cue.TERROR: "terror*, djihadist*, jihadist*, islamist*",
        Cue.JUDGED: "condamné, condamne, condamnent, dénoncé, dénonce",
        Cue.NEGOTIATION: "négociations, pourparlers, sommet, conférence de paix",
        Cue.RESPONSE: "réponse à, réponse au, réponse aux, représailles à, représailles au, représailles aux, représailles de, riposte à, riposte au, riposte aux, réaction à, réaction au, réaction aux, venger",
        Cue.CLAIM: "revendiqu*, revendication*, a signé l attaque, signé l attaque, assumé la responsabilité, revendiquée",
        Cue.ATTRIBUTED: "selon, d après, a indiqué, indiqué*, a affirmé, affirmé*, a annoncé, a déclaré, a rapporté, rapporté*, fait état, aurait, auraient, présumé*, attribué*, imputé*, a précisé",
        Cue.DENIAL: "nie, nient, nié, a nié, démenti*, dément, rejette, rejeté*, contesté*, récus*",
        Cue.ACCUSATION: "accus*, reproch*, dénonc*, impute*",
        Cue.NEGATION: "ne, n, pas, aucun, aucune, jamais, sans, ni, non",
        Cue.FUTURE: "va, vont, devrait, devraient, doit, doivent, prévu*, prévoit, prochainement, prochain*, compte, annoncé l envoi, se retrouveront, devait, s apprête*, sera, seront, prépare*",
        Cue.HYPOTHETICAL: (
            "pourrait, pourraient, menac*, menace*, appel*, exige*, exigé*, demand*, réclam*, si, éventuel*, crain*, redout*, risque*, possible*, envisag*, propos*, souhait*, avert*, imminent*, voudrait, aurait pu, empêcher, éviter, exclu*, intention*"
        ),
        Cue.SPEECH: (
            "a déclaré, a dit, déclaré, affirme*, affirmé, annonc*, accus*, condamn*, nie, nient, dénonc*, estime, juge, menac*, appel*, demand*, réclam*, promis, promet*, soutien*, rejette*, indiqué, redoute, craint, veut, exig*, reproch*, critiqu*, "
            "assur*, souhaite*, refus*, décid*, répond*"
        ),
        Cue.IN: "dans, en, près, sur, =à, au, aux, autour, hors, sous, chez, entre, depuis, face, vers, nord, sud, est, ouest, proche, proximité, devant, large, abords",
        Cue.ON: "sur, contre, visant, visé, vise, visait, visent, frappe, bombardé, bombarder, attaqué",
        Cue.FROM: "provenance de, originaire de, venus de, venu de, venue de, venant de, parti de, partis de, décollé de, arrivés de, fui, quitté",
        Cue.TO: "vers, destination, pour",
        Cue.BY: "par",
        Cue.OF: "de, du, des, d",
        Cue.DETERMINER: "le, la, les, l, un, une, des, du, de, d, son, sa, ses, leur, leurs, ce, cette, ces",
        Cue.PLACE_NOUN: (
            "ville*, village*, localité*, province*, région*, gouvernorat*, district*, capitale, banlieue*, quartier*, port, aéroport, gare, nord, sud, est, ouest, nord est, nord ouest, sud est, sud ouest, "
            "centre, périphérie, environs, rue, place, camp, frontière, péninsule, île, oblast, zone*, secteur*, base, vallée, montagne*, monts, bastion, fief, enclave, territoire, cité, hôtel, hôpital, marché, école, salle, concert, stade, "
            "stratégique, assiégé*, rebelle*, côte*, front, orientale*, oriental, occidental*, centrale, large, proximité, près, syrienne, ukrainienne, irakienne, russe, centre ville, château, abords, loin, mer, méditerranée, siège"
        ),
        Cue.MOTION: "fui*, évacu*, transfér*, achemin*, livr*, rendu, rendre, voyage*, départ, envoy*, décoll*, partis, conduit*, retour*",
        Cue.BASED: "basé*",
        Cue.THERE: "là bas, y, sur place",
        Cue.COUNTRY_NOUN: "pays, nation, royaume",
        Cue.TOWN_NOUN: "ville, village, localité, capitale, région, province, zone, quartier, île, cité",
        Cue.CAPITAL_NOUN: "capitale",
        Cue.AND: "et, ou, ainsi que",
        Cue.FORCE: (
            "armée*, forces, troupe*, soldat*, militaire*, aviation, avion*, chasseur*, bombardier*, missile*, drone*, frappe*, raid*, bombardement*, police*, policier*, hélicoptère*, marine, navire*, artillerie, chars, "
            "parachutiste*, gendarm*, services, commando*, tirs, forces spéciales, régime, attaque*, jets, appareils, défense, séparatistes, occupants, porte avions"
        ),
        Cue.OFFICIAL: "président*, premier ministre, gouvernement*, ministre*, ministère*, chancel*, ambassad*, autorités, responsable*, diplomat*, dirigeant*, chef, chefs, émissaire*, représentant*, délégué*, délégation*, diplomatie, parlement, gouverneur",
        Cue.GROUP_NOUN: "groupe, organisation, milice, djihadistes, jihadistes, groupe djihadiste, organisation djihadiste, organisation terroriste",
        Cue.PRONOUN: "il, elle, ils, elles",
        Cue.PASSIVE: "été, est, sont, était, étaient, fut, furent, être",
        Cue.CIVILIAN: "civil, civils, civile*, habitant*, passant*, enfant*, femme*, passager*, journaliste*, touriste*, client*, hôpital*, école*, marché, centre commercial, avion de ligne, spectateur*, fidèle*, riverain*, mosquée*, église*, immeuble*, humanitaires",
        Cue.PERSON: (
            "personne*, civil*, enfant*, femme*, homme*, soldat*, policier*, militaire*, combattant*, passager*, habitant*, blessé*, mort, morts, victime*, gens, journaliste*, rebelle*, djihadiste*, terroriste*, membre*, touriste*, assaillant*, "
            "manifestant*, étudiant*, ouvrier*, employé*, autres, jihadiste*, passant, gendarmes, clients, otage*, marin*, migrants, cadavres, corps, vies, adolescent*, bébé*, fillette*, garçon*, ressortissant*, secouriste*, agents, insurgés, palestiniens, israéliens, irakiens, syriens, ukrainiens, russes"
        ),
        Cue.ARTICLE_ONE: "un, une, d un, d une",
        Cue.AT_LEAST: "au moins, plus de, plus d, pas moins de, au minimum",
        Cue.AT_MOST: "jusqu à, au plus, moins de, au maximum",
        Cue.ABOUT: "environ, près de, quelque, à peu près, presque, les, autour de, au total, total de",
        Cue.RANGE: "=à, ou",
        Cue.INCLUDING: "dont, parmi lesquels, parmi lesquelles, parmi eux, y compris, notamment",
        Cue.NOT_PEOPLE: (
            "kilomètre*, km, mètre*, pour cent, an, ans, année*, jour*, heure*, h, minute*, mois, semaine*, missile*, roquette*, drone*, chars, obus, bombe*, dollars, euros, tonnes, maisons, immeubles, frappes, raids, prisonniers, détenus, otages, "
            "disparu*, réfugiés, déplacés, fois, millions, milliards, avions, arrêté*, interpell*, hectares, attaques, véhicules, villages, localités, points, pays, degrés, terroristes présumés, camions"
        ),
        Cue.FIGURATIVE: (
            "but, buts, entraîneur*, ligue, attaquant, mi temps, championnat, saison, gardien, penalty, bourse, inflation, actionnaire*, syndicat*, réforme*, cheminots, grève, député*, amendement*, chiffre d affaires, prix, marchés, actions, opposition parlementaire"
        ),
        Cue.TRANSPORT: "à bord, passagers, occupants",
    },
    numbers={
        2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf", 10: "dix", 11: "onze", 12: "douze, une douzaine",
        13: "treize", 14: "quatorze", 15: "quinze, une quinzaine", 16: "seize", 17: "dix sept", 18: "dix huit", 19: "dix neuf", 20: "vingt, une vingtaine",
        30: "trente, une trentaine", 40: "quarante, une quarantaine", 50: "cinquante, une cinquantaine", 60: "soixante, une soixantaine", 70: "soixante dix",
        80: "quatre vingt, quatre vingts", 90: "quatre vingt dix", 100: "cent, une centaine", 200: "deux cents", 300: "trois cents", 1000: "mille, un millier",
        21: "vingt et un", 31: "trente et un",
    },
    vague={12: "dizaines, une dizaine", 100: "centaines, plusieurs centaines", 1000: "milliers, plusieurs milliers"},
    multiples={12: "douzaine", 100: "cents"},
    examples=(
        EventExample(
            text="Au moins 34 personnes ont été tuées mardi dans une frappe aérienne sur un marché d'Idleb.", event_type=EventType.AIR_STRIKE,
            place="Idleb", places=("Idleb",), dates=("mardi",), killed=(34, None),
        ),
        EventExample(
            text="Les avions russes ont bombardé Alep, faisant 20 morts et 40 blessés.", event_type=EventType.AIR_STRIKE, place="Alep",
            places=("Alep",), killed=(20, 20), injured=(40, 40), agent="state:RU",
        ),
        EventExample(
            text="Un missile s'est abattu sur une école de Kharkiv, où trois enfants ont été tués.", event_type=EventType.SHELLING, place="Kharkiv",
            places=("Kharkiv",), killed=(3, 3),
        ),
        EventExample(
            text="L'opposition réclame des frappes aériennes sur Damas.", event_type=EventType.AIR_STRIKE, place="Damas", places=("Damas",),
            assertion=Assertion.HYPOTHETICAL,
        ),
        EventExample(text="Moscou condamne les attaques.", event_type=None, places=("Moscou",)),
    ),
)  # fmt: skip
