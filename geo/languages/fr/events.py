"""French: how events, actors and numbers of people are told."""

from geo.languages.families import widened
from geo.languages.fr.agency import AGENCY, AGENCY_CUES
from geo.languages.fr.backdrop import BACKDROP, BACKDROP_TOLD
from geo.languages.fr.civil import CIVIL, CIVIL_CUES
from geo.languages.fr.deeds import DEEDS, TOLD
from geo.languages.fr.desk import DESK, DESK_CUES
from geo.languages.fr.pages import PAGES_CUES
from geo.languages.fr.told import TOLD_CUES
from geo.languages.fr.turns import TURN_CUES, TURNS
from geo.languages.fr.unreal import UNREAL_CUES
from geo.languages.fr.wire import WIRE, WIRE_CUES
from geo.languages.lands import LANDS
from geo.languages.pack import Cue, EventExample, EventWords
from geo.languages.weapon_stores import WEAPON_STORES
from geo.model import Assertion, EventType

_EVENTS = EventWords(
    past_deeds=(
        "é", "és", "ée", "ées", "eçu", "eçus", "endu", "endus", "endue", "enu", "enus", "enue", "u lieu", "irent",
        "èrent", "urent", "inrent",
    ),
    thousands=" .",
    strike=EventType.AIR_STRIKE,
    bombard=EventType.SHELLING,
    adjective_follows=True,
    inserted=(
        "encore, également, aussi, déjà, ensuite, d abord, depuis, alors, enfin, finalement, aussitôt, notamment, "
        "toutefois, cependant, ainsi, en outre, par ailleurs, de nouveau, à nouveau, brièvement, violemment, "
        "brutalement, massivement, lourdement, partiellement, entièrement, totalement, complètement, "
        "officiellement, récemment, simultanément, successivement, formellement, définitivement, temporairement, "
        "auparavant, entre temps, par la suite, peu après, même, tous, toutes, tous deux, toutes deux, eux aussi, "
        "elle aussi, lui aussi, rapidement, immédiatement, à leur tour, à son tour"
    ),
    triggers={
        EventType.AIR_STRIKE: (
            "bombe ~ lâchée, bombes ~ lâchées, hélicoptères ont tiré, hélicoptère a tiré, tsahal a frappé, "
            "tsahal a visé, tsahal a bombardé, avions ont frappé, avions ont visé, avions ont bombardé, "
            "chasseurs ont frappé, chasseurs ont bombardé, aviation a bombardé, largué leurs bombes, "
            "tiré par un avion, tirés par des avions, missile air sol, missiles air sol, "
            "tapis de bombes, tapiss* ~ bombes, lâché ~ bombes, lâché ~ bombe, lâchent ~ bombes, lâche ~ bombes, "
            "larguent ~ bombes, larguait ~ bombes, raid de représailles, raids de représailles, raid américain, "
            "raids turcs, raid turc, raids syriens, raid russe, raid saoudien, raid français, raids éthiopiens, "
            "raids de l armée de l air, raid de l aviation, frappe américaine, frappe israélienne, frappe russe, "
            "frappe turque, frappe ciblée, double frappe, frappes ciblées, bombardé par l aviation, "
            "bombardée par l aviation, bombardés par l aviation, mitraillé par un hélicoptère, "
            "hélicoptères de combat ont, hélicoptères d attaque ont, avions de chasse ont, avions de combat ont, "
            "chasseurs bombardiers ont, aviation a frappé, aviation a visé, aviation a ciblé, aviation a pilonné, "
            "aviation ~ pilonn*, aviation ~ matraqu*, bombe* barils, barils de tnt, "
            "raids aériens, raid aérien, raids israéliens, raids russes, raids de la coalition, raids américains, "
            "raid israélien, raids saoudiens, raids français, "
            "frappé* ~ depuis les airs, "
            "bombe* guidée*, bombe* planante*, bombes larguées, bombe larguée, ont largué, a largué, largage de bombes, "
            "raids de l aviation, frappe aérienne, opération aérienne, bombardiers ont, raid héliporté, bombes barils, "
            "frappe* aérienne*, frappes, raid* aérien*, bombardement* aérien*, attaque* aérienne*, "
            "baril* d explosifs, barils explosifs, bombardement* de l aviation, campagne aérienne, largué ~ bombes, largué* ~ bombes, "
            "larguer ~ bombes, frappes de la coalition, bombe* à sous munitions"
        ),
        EventType.DRONE_STRIKE: (
            "frappé* par des drones, visé* par un drone, visée par un drone, visé* par des drones, drone s est écrasé, "
            "drone s est abattu, drones se sont abattus, munitions rôdeuses, munition rôdeuse, drone* suicide*, "
            "vague de drones, nuée de drones, salve de drones, attaque de drone, tirs de drones, drone ~ a tué, "
            "drone tue, "
            "drone* explosif*, drones piégés, drone piégé, drone* naval*, drones d attaque, "
            "essaim* de drones, attaque de drones, attaqué* par des drones, frappé* par un drone, tir de drone, tirs de drone, "
            "tué* par un drone, tués par un drone, "
            "attaque* de drone*, frappe* de drone*, attaque* par drone*, drone* kamikaze*, attaque* aux drones, raid* de drone*"
        ),
        EventType.SHELLING: (
            "déluge de feu, déluge de roquettes, déluge d obus, déluge de missiles, grêle d obus, grêle de roquettes, "
            "pluie d obus, volée de roquettes, volée d obus, canonnade*, canonné*, canonnent, canonnait, "
            "duels d artillerie, duel d artillerie, tirs d armes lourdes, tirs à l arme lourde, à l arme lourde, "
            "essuyé ~ roquettes, essuyé ~ obus, essuyé ~ missiles, feu de l artillerie, feu d artillerie lourde, "
            "tirs de grad, tirs de katiouchas, tirs de roquettes, tir de roquette, rafale* de roquettes, "
            "barrage de roquettes, barrage d artillerie, obus est tombé, obus sont tombés, roquette est tombée, "
            "roquettes sont tombées, missile a frappé, missile a touché, missiles ont frappé, missiles ont touché, "
            "missile russe, marmit*, missiles ~ se sont abattus, essuie ~ obus, "
            "tirs de missiles, tir d un missile, missile s est abattu, missiles se sont abattus, "
            "roquettes tirées, roquettes ont été tirées, tiré ~ roquettes, tiré ~ missiles, "
            "tiré ~ missile, lancé ~ missiles, lancé ~ missile, lancé ~ roquettes, tirs de chars, tir de char, tirs de barrage, "
            "duel* d artillerie, artillerie a ouvert, pluie de roquettes, pluie de missiles, "
            "salve, salves, missile* balistique*, missile* de croisière, obus de mortier, obus d artillerie, mortiers, "
            "bombardements d artillerie, bombardement naval, sous le feu de l artillerie, bombes à fragmentation, navire ~ touché, "
            "navire touché par, cargo touché par, "
            "tir* de missile*, tirs de roquette*, tir* de roquette*, tirs d artillerie, tir* d artillerie, tirs d obus, tir* d obus, "
            "bombardement* d artillerie, frappe* de missile*, attaque* de missile*, attaque* au missile, attaque* de roquette*, tirs de mortier*, obus, "
            "salve* de roquettes, salve* de missiles, salve* de lance roquettes, roquettes ~ abattu*"
        ),
        EventType.BOMBING: (
            "sauté sur ~ mine, roulé sur ~ mine, roule sur ~ mine, heurté ~ mine, bombe ~ explosé, engin ~ explosé, "
            "charge explosive, charges explosives, charge ~ explosé, bombe explose, bombe ~ déchiqueté, bombe ~ tué, "
            "mine artisanale, mines artisanales, mine antichar, mines antichars, plastiqué*, plasticage*, "
            "plastiquage*, machine infernale, colis ~ explosé, camion citerne piégé, attentat à la moto piégée, "
            "moto* piégée*, tricycle piégé, bombe à retardement, bombe de forte puissance, bombe placée sous, "
            "bombe cachée, voiture ~ a explosé, attentats à l explosif, eei, "
            "bipeurs, talkies walkies ~ sauté, "
            "attentats à la bombe, attentat à la voiture, attentat au camion, attentat au camion piégé, explosion d une voiture, "
            "explosion d un camion, explosion d un engin, explosion d une mine, bombe a explosé, bombe a éclaté, bombes ont explosé, "
            "bombe dissimulée, bombe placée, bombe posée, engin explosif, engins explosifs, engin explosif improvisé, sauté sur une mine, "
            "saute sur une mine, ont sauté sur, a sauté sur, sautait sur, sauté sur un engin, camion bourré d explosifs, "
            "voiture bourrée d explosifs, véhicule bourré d explosifs, véhicule* piégé*, moto piégée, motos piégées, colis piégé, "
            "lettre piégée, bipeurs piégés, explosion de bipeurs, mine magnétique, mine marine, mine ~ explosé, "
            "double attentat, double explosion, dynamité, dynamitage, fait sauter, ont fait sauter, a fait sauter, "
            "voiture* piégée*, attentat* à la bombe, engin* explosif*, mine* antipersonnel*, mine terrestre, camion* piégé*, colis piégé*, "
            "véhicule piégé, attentat* à la voiture piégée, explosion d une bombe, bombe artisanale, attentat à l explosif"
        ),
        EventType.SUICIDE_BOMBING: (
            "actionné ~ charge, actionné ~ ceinture, actionne ~ ceinture, actionne ~ charge, actionné ~ gilet, "
            "déclenché ~ ceinture, déclenché ~ charge, fait détoner ~ ceinture, fait détoner ~ charge, "
            "fait exploser ~ ceinture, ceinture d explosifs, ceintures d explosifs, ceinture explosive, "
            "ceintures explosives, gilet explosif, gilets explosifs, gilet d explosifs, veste explosive, "
            "voitures suicides, véhicules suicides, camion suicide, camions suicides, bombe humaine, bombes humaines, "
            "se fait exploser, se fait sauter, se font exploser, se font sauter, s étant fait exploser, "
            "s étant fait sauter, se faisant exploser, s être fait exploser, s être fait sauter, "
            "jeté ~ voiture bourrée d explosifs, lancé ~ camion bourré d explosifs, lancé ~ véhicule piégé, "
            "précipité ~ voiture piégée, bardé* d explosifs, voiture piégée conduite par, "
            "attentats suicides, attentat suicide, kamikazes, a actionné sa ceinture, actionné sa ceinture, actionné leurs ceintures, "
            "déclenché sa ceinture, déclenché sa charge, actionné sa charge, se sont fait exploser, se sont fait sauter, s est fait sauter, "
            "s était fait exploser, s étaient fait exploser, femme kamikaze, véhicule suicide, voiture suicide, "
            "voiture* kamikaze*, "
            "attentat* suicide*, attaque* suicide*, kamikaze*, fait exploser sa ceinture, se faire exploser, s est fait exploser, "
        ),
        EventType.GRENADE: (
            "grenade dégoupillée, dégoupillé ~ grenade, jets de grenades, lancer de grenade, balancé ~ grenade, "
            "lance ~ grenade, jette ~ grenade, grenade lancée, "
            "lancé une grenade, lancé des grenades, jeté une grenade, jeté des grenades, attaque à la grenade, attaques à la grenade, "
            "attentat à la grenade, explosion d une grenade, grenade* offensive*, "
            "grenade*, jet de grenade*"
        ),
        EventType.CHEMICAL_WEAPON: (
            "été gazé*, gazés, gazées, gaz asphyxiant*, agents chimiques, agent chimique, attaque au gaz, "
            "toxique* ~ suffoqu*, phosphore blanc, "
            "attaques chimiques, attaque à l arme chimique, attaque au chlore, attaque au sarin, gaz de combat, gaz neurotoxique, "
            "substance toxique, substances toxiques, produits chimiques, novitchok, bombes au chlore, barils de chlore, "
            "attaque* chimique*, arme* chimique*, gaz sarin, sarin, chlore, attaque* au gaz, gaz toxique*, bombardement* chimique*, gaz moutarde, agent neurotoxique"
        ),
        EventType.ARMED_CLASH: (
            "se sont heurtés aux, s est heurtée aux, mis en déroute, met en déroute, tirs de harcèlement, "
            "harcèlement d artillerie, coups de feu échangés, coups de feu ont éclaté, guerre de tranchées, bataille fait rage, combats font rage, "
            "combats se poursuivent, combats se sont poursuivis, combats reprennent, tenu en échec, "
            "repoussé les assaillants, repoussent les assaillants, repoussé les rebelles, repoussé des, "
            "repoussés après, a croisé le fer, tirs à l arme légère, armes automatiques, rafales entendues, "
            "rafales ont retenti, tirs ont retenti, des tirs ont éclaté, a perdu ~ hommes, ont perdu ~ hommes, "
            "attaqué ~ commissariat, attaqué ~ caserne, attaqué ~ garnison, attaqué ~ gendarmerie, "
            "attaqué ~ convoi de l armée, attaqué ~ position*, attaqué ~ poste*, attaque ~ poste militaire, "
            "attaque ~ poste de police, attaque ~ caserne, attaque ~ garnison, attaque ~ position de l armée, "
            "guerre des gangs, guerre de gangs, règlements de comptes entre gangs, affrontent l armée, "
            "affronté l armée, affrontent les forces, accroché une patrouille, accroché par, accrochés par, "
            "éliminé* dans une opération, tués lors d une opération, tué lors d une opération, tués lors d un assaut, "
            "tué lors d un assaut, putsch, tentative de renversement, renversé le président, renversé ~ gouvernement, "
            "pris le pouvoir, prise du pouvoir, prend le pouvoir, "
            "est tombé dans une embuscade, est tombée dans une embuscade, sont tombés dans une embuscade, "
            "était tombé dans une embuscade, étaient tombés dans une embuscade, guet apens, guets apens, tirés dessus, "
            "tirer dessus, se tirent dessus, s entretuent, s entretuer, entretués, s entredéchirent, en découdre, "
            "aux prises avec, sont aux prises, tombé au combat, tombés au combat, tués au combat, tué au combat, "
            "morts au combat, mort au combat, tuée au combat, corps à corps, combats rapprochés, combats acharnés, "
            "rafales d armes automatiques, tirs d armes automatiques, tirs à l arme automatique, tirs embusqués, "
            "tir embusqué, fait le coup de feu, coup de force, putschistes, mutinés, se sont mutinés, s est mutiné*, "
            "soulèvement armé, insurrection armée, repoussé ~ assaut, repoussé ~ attaque, repoussé ~ incursion, "
            "repousse ~ assaut, repousse ~ attaque, percé les lignes, enfoncé les lignes, rompu le siège, "
            "brisé le siège, lancé ~ assaut, lance ~ assaut, donné ~ assaut, passé à l attaque, passent à l attaque, "
            "passés à l offensive, passe à l offensive, passées à l offensive, pris* en embuscade, "
            "tombent dans une embuscade, tendent une embuscade, tend une embuscade, tendu ~ embuscade, lutte acharnée, "
            "affronté* ~ armée, s affronter, s affronteraient, se battre contre, livrent bataille, livré bataille, "
            "livre bataille, tirs entre, tirs échangés, feu nourri, joute d artillerie, ont croisé le fer, "
            "opération aéroportée, opération héliportée, opération antijihadiste, opération anti terroriste, "
            "opération contre insurrectionnelle, reprise des combats, reprise des hostilités, hostilités ~ repris, "
            "combats ont repris, combats ont éclaté, ligne de front ~ percée, "
            "guerre entre, opération de ratissage, opérations de ratissage, ratissage, "
            "essuyé des tirs, essuie des tirs, essuyé le feu, pris à partie par, "
            "guerre a éclaté, guerre a commencé, la guerre éclate, "
            "combats entre, combat entre, combats de rue, violents combats, se battent, se sont battus, se battaient, s affrontaient, "
            "ont affronté, affrontés, affronté des, heurts entre, accrochages, assaut contre, assaut lancé contre, assaut sur, assaut de, "
            "à l assaut, donné l assaut, pris d assaut, prise d assaut, attaque d un camp, attaque d une base, attaque d un poste, "
            "attaque d une caserne, attaque contre un camp, attaque contre une base, attaque contre un poste, attaque contre une position, "
            "attaque contre l armée, attaqué un camp, attaqué une base, attaqué un poste, attaqué une position, attaqué une patrouille, "
            "attaqué un convoi militaire, attaqué le camp, attaqué la base, attaqué des positions, tombé* dans une embuscade, "
            "tombée dans une embuscade, tendu une embuscade, embuscades, tirs nourris, tirs entendus, échangé des tirs, échange de tirs, "
            "riposté, contre attaque*, contre attaqué*, percée*, "
            "mutinerie*, mutins, putsch*, coup d état, tentative de coup, opération militaire, opération antiterroriste, "
            "opération spéciale, opération commando, raid terrestre, offensive terrestre, offensive contre, offensive sur, "
            "lancé une offensive, lancé l assaut, hostilités, combattu, combattants tués, affrontements entre, affrontements armés, "
            "repoussé une attaque, repoussé l attaque, repoussé un assaut, accrochage entre, "
            "combats, affrontement*, accrochage*, fusillade*, échange* de tirs, échanges de tirs, embuscade*, offensive*, contre offensive*, bataille*, "
            "se sont affronté*, s affrontent, assaut*, tirs croisés, incursion*, escarmouche*, combattent, combat en, échange de coups de feu"
        ),
        EventType.GOVERNMENT_REGAINS_TERRITORY: (
            "repris la ville, repris le camp, repris la base, repris l aéroport, repris le palais, repris ~ quartier*, "
            "repris ~ localité*, repris ~ village*, repris ~ aéroport, repris ~ barrage, récupéré ~ ville, "
            "récupéré ~ barrage, récupéré ~ base, récupérer ~ ville, récupérer ~ barrage, reconquérir, reconquièrent, "
            "reconquiert, reconquête de, reconquise, libéré ~ village*, libéré ~ localité*, libéré ~ quartier*, "
            "libèrent ~ ville, repassé sous contrôle, repassée sous contrôle, repasse sous contrôle, "
            "retombé* aux mains de l armée, nettoyé la ville, nettoyé ~ quartier*, chassé les talibans, "
            "chassé les insurgés, chassé les islamistes, chassé ~ rebelles, chassé ~ jihadistes, chassés ~ ville, "
            "bouté hors, boutés hors, évincé ~ rebelles, sécurisé la ville, sécurisé l aéroport, sécurisé ~ aéroport, "
            "retour de l armée, retour des soldats, retour des troupes, retour des forces, "
            "repris ~ le contrôle, reprend* ~ le contrôle, reprise de la ville, reprise totale, "
            "avoir reconquis, chassé les jihadistes, chassé les djihadistes, chassé les rebelles, chassé l ei, "
            "chassé le groupe, chassés de, expulsé* de la ville, libéré* ~ ville, libéré* de la, libérer la ville, "
            "libération de la ville, ville libérée, est entrée dans, entrée de l armée, entrée dans la ville, hissé le drapeau, "
            "hissé leur drapeau, délogés, déloger, refoulé*, "
            "chassés de la ville, chassé* de la ville, délogé*, repris le contrôle, reprise de, reconquête*, reconquis*, repoussés du centre, repoussés hors, libéré la ville, libération de, reprend le contrôle"
        ),
        EventType.NONSTATE_OVERTAKES_TERRITORY: (
            "perdu le contrôle de, perd le contrôle de, cédé aux rebelles, cédé aux jihadistes, "
            "occupé ~ palais présidentiel, occupent ~ palais présidentiel, drapeau noir flotte, "
            "drapeau ~ flotte désormais, "
            "s est rendu* maître*, se sont rendus maîtres, se sont rendues maîtres, rendue maîtresse, rendu maître, "
            "rendus maîtres, se rendent maîtres, s être emparés, s être emparé*, être emparés de, être emparés du, "
            "emparés samedi, étant emparés, planté ~ drapeau, planté ~ bannière, hissé ~ bannière, hissent ~ drapeau, "
            "changé de mains, change de mains, passé sous le contrôle, passée sous le contrôle, "
            "passe sous le contrôle, passé* aux mains, passée aux mains, tombe aux mains, tombent aux mains, "
            "tombé ~ aux mains, tombée ~ aux mains, tombés ~ aux mains, tombe entre les mains, mettent la main sur, "
            "met la main sur, mis ~ la main sur, mainmise sur, conquête éclair, s arroge* le contrôle, "
            "s assure* le contrôle, contrôle ~ passé aux, fait main basse sur, font main basse sur, "
            "capitale est tombée, ville est tombée, chute d el fasher, chute d alep, chute de la ville, "
            "chute de la capitale, ville tombe, tombent l une après l autre, fait tomber la ville, ont submergé, "
            "submergé ~ base, submergé ~ position*, submergé ~ garnison, "
            "ont pris ~ palais, ont pris ~ ville, ont pris ~ base, ont pris ~ aéroport, ont pris ~ capitale, a pris ~ ville, a pris ~ base, "
            "est tombé aux, tombée à son tour, tombé à son tour, "
            "pris ~ le contrôle, prennent ~ le contrôle, prend ~ le contrôle, ont pris la ville, a pris la ville, ont pris la localité, "
            "pris possession, emparés du, emparés d, emparé d, emparée de, emparé du, s emparent de, s emparent du, "
            "contrôlent désormais, contrôle désormais, sont entrés dans, sont entrés à, entrés dans la ville, "
            "entrée des rebelles, entrée des talibans, entrée des jihadistes, chute du, tombé entre les mains, tombée entre les mains, "
            "tombées aux mains, tombées entre les mains, aux mains des, aux mains du, conquise, envahi la ville, "
            "occupé*, occupation de, investi la ville, ont investi, progressent vers, avancent vers, "
            "capturé la ville, capture de la ville, prise de la ville, mis la main sur, "
            "s est emparé*, se sont emparé*, s étaient emparés, s était emparé*, emparés de, emparé de, s empare*, s emparer, prise de, prise du, pris le contrôle, prend le contrôle, prise de contrôle, conquis, tombé* aux mains, tombée aux mains, chute de, conquête de"
        ),
        EventType.ATTACK_ON_CIVILIANS: (
            "exterminé*, supplicié*, trucidé*, passé* par les armes, passées par les armes, passés par les armes, "
            "passer par les armes, avait été abattu, avaient été abattus, avait été abattue, avaient été abattues, "
            "auraient été abattus, aurait été abattu, aurait été abattue, était abattu par, à bout portant, "
            "balle dans la tête, balles dans la tête, balle en pleine, balles en pleine, tués par des tirs, "
            "tué par des tirs, tuée par des tirs, tué par un tir, tuée par un tir, tués par balles, tuées par balles, "
            "tuée par balle, fauché par une balle, mort* sous les balles, tombés sous les balles, "
            "tombé sous les balles, sous les balles, passé à tabac, passés à tabac, passée à tabac, passage à tabac, "
            "roué* de coups, tabassé*, molesté*, bastonné*, battu* à mort, battus à mort, crucifié*, crucifiés, "
            "défenestré*, à coups de hache, à coups de marteau, à coups de barre*, à coups de bâton, "
            "à coups de crosse, à coups de fusil, à coups de feu, blessés à l arme blanche, attaque à la hache, "
            "attaque au marteau, attaque au sabre, rentré dans la foule, lancé sa voiture, lancé son camion, "
            "lancé son véhicule, tué* dans l attaque, tués dans l attaque, tué* dans une attaque, "
            "tués dans une attaque, tués dans des attaques, raid meurtrier, expédition punitive, "
            "expéditions punitives, faisant feu sur, fait feu sur, firent feu sur, font feu sur, tiré à vue, "
            "tiré sans sommation, tirer dans la foule, tiré dans la foule, tirs contre la foule, "
            "tiré à balles réelles, tirer à balles réelles, tiraient à balles réelles, achevé d une balle, "
            "achevés d une balle, achevant des, achevé les blessés, achevés à, immolé* par, enterrés vivants, "
            "enterré vivant, noyés de force, semé la mort, sème la mort, sèment la mort, semé la terreur, "
            "sèment la terreur, rafales sur, vidé son chargeur, vidé leurs chargeurs, vidé ~ chargeur, "
            "lâché une rafale, lâché des rafales, assassinent, assassiner, massacrer, exterminent, charniers, "
            "corps décapité*, corps ligoté*, corps sans vie, corps criblés, cadavres ~ découverts, corps ~ découverts, "
            "dispersion sanglante, réprimé* dans le sang, répression sanglante, noyé* dans le sang, "
            "retrouvées mortes, retrouvée morte, "
            "a foncé sur, ont foncé sur, foncé sur la foule, foncé dans la foule, foncé dans, foncé sur, fonce sur, fonce dans, fauché*, "
            "fauche*, fauchant, renversé des, attaque à la voiture bélier, voiture bélier, "
            "attaque au camion, attaque au véhicule, attaque à l arme blanche, attaques à l arme blanche, attaqué au couteau, "
            "attaquée au couteau, attaqués au couteau, attaque à la machette, à coups de machette, à coups de couteau, à l arme blanche, "
            "poignardé*, poignarde*, poignard, mitraillé*, mitrailler, arrosé ~ balles, criblé* de balles, tiré sur des, tiré sur les, "
            "tiré sur un, ont tiré sur, a tiré sur, tirent sur, tirait sur, tiraient sur, tirs sur la foule, tirs à balles réelles, "
            "balles réelles, abattu* ~ balles, abattu de, abattus par, abattue par, abattues par, abattu par, ont été abattus, "
            "a été abattu, a été abattue, exécutés sommairement, exécution* sommaire*, exécutions sommaires, mis à mort, massacrent, "
            "carnage*, bain de sang, tuerie, tueries, tué* à coups, tués à coups, tué* par des hommes armés, tués par des hommes, égorgés, "
            "égorgées, décapité*, décapités, lapid*, brûlé* vif*, brûlés vifs, charnier*, fosse commune, fosses communes, assassinat*, "
            "assassiné*, assassinés, meurtre*, pogrom*, nettoyage ethnique, torturé*, torture*, "
            "attentats, attentat, ouvert le feu sur, attaque contre un village, attaque d un village, attaqué un village, "
            "attaqué le village, attaqué des villages, attaque contre une église, attaque contre une mosquée, attaque contre une école, "
            "attaque contre un marché, attaque contre un bus, attaqué le marché, attaqué un marché, attaqué une église, "
            "attaqué une mosquée, attaque jihadiste, attaque djihadiste, attaque armée, attaque meurtrière, corps ont été retrouvés, "
            "corps retrouvés, retrouvé mort, retrouvés morts, règlement de comptes, fusillades, fusillade dans, fusillade, "
            "attentat*, attaque* terroriste*, massacre*, massacré*, tuerie*, exécution*, exécuté*, assassin*, décapit*, attaque* au couteau, abattu par balles, abattus par balles, "
            "abattues, ouvert le feu, ouvrent le feu, ouvre le feu, tué* par balle*, fusillé*, égorgé*, prise d otage*, tiré sur la foule"
        ),
        EventType.ABDUCTION: (
            "happés par des hommes, "
            "ont retenu, retenu ~ otages, retenu ~ personnes, retenu ~ clients, retenu ~ passagers, retenu ~ marins, "
            "retenu prisonnier*, captif, captifs, captive, captives, "
            "en captivité, captivité, fait* prisonniers, saisi ~ pétrolier, saisi ~ cargo, saisi ~ navire, "
            "saisie d un pétrolier, saisie du pétrolier, arraisonn*, arraisonnement, intercepté ~ pétrolier, "
            "aux mains de leurs ravisseurs, aux mains de ravisseurs, aux mains des ravisseurs, "
            "emmenés vers une destination, emmené vers une destination, conduits vers une destination, "
            "destination inconnue, embarqué* de force, embarqués de force, emmenées vers, arrachés à leur, enlève, "
            "enlèvera, kidnappent, kidnappe, retenu contre son gré, retenus contre leur gré, retenues contre leur gré, "
            "retenu par des, retenus par des, retenu par les, retenus par les, retenue par, retenues par, "
            "sont retenus, étaient retenus, est retenu, est toujours retenu, avait été retenu, a été retenu, "
            "ont été retenus, otages de, garde* en otage, gardés en otage, "
            "pris ~ en otage, prise en otage, prises en otage, prend en otage, prennent en otage, prenant en otage, "
            "retenues en otage, détenus en otage, emmené de force, emmenés de force, emmenées de force, emmené*, "
            "enlèvent, enlevaient, enlevant, capture de, capturant, capturent, séquestrent, kidnappé, kidnappée, "
            "kidnapping*, kidnappeurs, ravisseurs, "
            "retenus, retiennent, "
            "enlèvements, enlevées, enlevés, enlevée, ont enlevé, a enlevé, enlever, ravisseur*, rançon, otage, retenu* en otage, "
            "retenus en otage, prise* d otages, preneur* d otages, détournement d un avion, détournement du, séquestré*, "
            "séquestrés, kidnappés, faits prisonniers, fait prisonnier, prisonniers de guerre, pirates, piraterie, "
            "arraisonné*, saisi un pétrolier, saisi le navire, "
            "enlèvement*, enlevé*, kidnapp*, rapt*, pris* en otage, otages, capturé*, séquestr*, disparition* forcée*"
        ),
        EventType.SEXUAL_VIOLENCE: (
            "violées par, violée par, agressée sexuellement, agressées sexuellement, viols en réunion, "
            "viol en réunion, viols de masse, esclave sexuelle, violences basées sur le genre, "
            "violé, violentées, ont violé, violences faites aux femmes, "
            "viols collectifs, viol collectif, agressions sexuelles, abus sexuels, esclaves sexuelles, esclavage sexuel, "
            "viol, viols, violée, violées, violés, violer, violences sexuelles, agression* sexuelle*"
        ),
        EventType.PROTEST: (
            "massés devant, s étaient massés, s étaient massées, massées devant, s étaient rassemblés, "
            "s étaient rassemblées, s était rassemblée, se rassemblent, se rassemblaient, foule rassemblée, "
            "foule réunie, foule ~ réunie, convergé vers, convergent vers, ont convergé, aux cris de, au cri de, "
            "brandi des pancartes, brandissant des, brandissaient, brandissent, piquet* de grève, cessé le travail, "
            "cesser le travail, arrêt de travail, arrêts de travail, croisé les bras, blocage des, blocage de l, "
            "blocage du, blocage de la, bloqué les accès, bloqué l accès, bloqué l autoroute, bloqué le pont, "
            "bloqué une route, bloqué la circulation, bloqué l entrée, bloquent l accès, bloquent l autoroute, "
            "bloquent la route, bloquaient la route, bloquaient l accès, bloqué ~ carrefour*, ville morte, "
            "villes mortes, journée* morte*, battu le pavé, battent le pavé, battre le pavé, battaient le pavé, "
            "marée humaine, foule immense, die in, concert de casseroles, conspué*, cortèges, défiler, "
            "défilera, défileront, scandait, scande, slogans, slogan hostile, protestation contre, manifester contre, "
            "marche contre, marche pour, marche vers, marcher contre, pétition ~ remise, "
            "grenade* lacrymogène*, grenade* assourdissante*, grenade* de désencerclement, grenade* fumigène*, "
            "tirs de lacrymogène*, gazé* ~ manifestant*, désobéissance civile, occupation de la place, "
            "occupé le rond point, ronds points, gilets jaunes, cacerol*, levée de boucliers dans la rue, "
            "drapeaux ~ brûlés, vent debout dans la rue, mobilisés contre, rassemblés pour, rassemblées pour, "
            "réunis pour protester, rassemblés contre, dans la rue pour, dans la rue contre, descendre dans la rue, "
            "descendent dans les rues, descendus dans les rues, sont descendues dans, pris la rue, "
            "défié le couvre feu, "
            "personnes ont réclamé, personnes ont exigé, personnes ont demandé, personnes ont dénoncé, "
            "personnes ont crié, personnes réclament, foule a réclamé, foule a exigé, "
            "descendus dans la rue, descendus dans les rues, descendues dans les rues, descendent dans les rues, descendu dans les rues, descendues dans la rue, descendent dans la rue, est descendue dans la rue, "
            "dans les rues pour, envahi les rues, envahi la place, occupé la place, occupent la place, campent, "
            "campaient, campement de protestation, marche de protestation, marchent, protestent, se sont rassemblées, "
            "s est rassemblée, rassemblés devant, rassemblées devant, rassemblés place, mobilisation contre, en grève, "
            "débrayage, pancartes, cortège*, opération escargot, bloqué les routes, bloqué la route, "
            "barrages routiers, lacrymogène*, appel à la grève, appel à manifester, "
            "rassemblements, a défilé, avaient défilé, "
            "manifestations, manifestant*, manifestaient, a manifesté, ont manifesté, contestation*, contestataires, protestataire*, "
            "protestaient, protester, marche blanche, marche silencieuse, ont marché, a marché, "
            "marchaient, défilaient, ont défilé, sont descendus dans, est descendu dans, "
            "se sont rassemblés, s est rassemblé, rassemblement, se sont massés, veillée*, grève, grèves, grévistes, grève générale, "
            "grève de la faim, bloqué* les routes, bloqué* la route, bloquent les routes, bloqué* les axes, barrage* routier*, barricade*, "
            "sit ins, chaîne humaine, gaz lacrymogène*, gaz lacrymogènes, canon* à eau, dispersé*, disperser, scandé*, scandaient, "
            "scandant, banderole*, réclamer le départ, réclamant le départ, réclamaient le départ, réclamé le départ, "
            "mouvement de contestation, "
            "manifestants, manifestation*, manifesté, manifestent, manifester, rassemblement*, défilé, défilent, marche pacifique, sit in, ont protesté, protestation*, mobilisation populaire, descendu* dans la rue"
        ),
        EventType.RIOT: (
            "barricades enflammées, barricades en feu, barricades incendiées, feu aux poudres, bus incendiés, "
            "bus incendié, bus brûlés, mairie incendiée, mairie ~ incendiée, préfecture ~ incendiée, "
            "sous préfecture ~ incendiée, tribunal ~ saccagé, magasins ~ pillés, boutiques ~ pillées, "
            "supermarché* ~ pillé*, commerces ~ pillés, commerces ~ saccagés, razzié*, rixe*, bagarre*, "
            "bataille rangée, batailles rangées, scènes de guérilla urbaine, guérilla urbaine, black blocs, "
            "cagoulés ~ vitrines, tirs de mortier d artifice, tirs de feux d artifice, lynché par la foule, "
            "lynchés par la foule, brûlé vif par la foule, chasse à l homme, ratonnade*, mutinerie dans la prison, "
            "mutinerie à la prison, détenus se sont mutinés, évasion massive, prison incendiée, affronté la police, "
            "affrontent la police, affrontaient la police, accrochages avec la police, échauffourées, "
            "jets de bouteilles, projectiles sur, projectiles contre, pavés lancés, lancé des pavés, jeté des pavés, "
            "foule ~ envahi le parlement, foule ~ envahi le palais, foule ~ envahi l ambassade, "
            "foule ~ envahi le siège, foule ~ envahi le commissariat, "
            "heurts entre manifestants, heurts entre la police, heurts entre policiers, heurts avec la police, "
            "heurts avec les forces, heurts ont opposé, affrontements avec la police, "
            "affrontements avec les forces de l ordre, affrontements entre manifestants, "
            "affrontements entre la police, affrontements entre policiers, mis à sac, mise à sac, mises à sac, "
            "mettre à sac, casseurs, vitrines brisées, vitrines ~ brisées, brisé des vitrines, brisé les vitrines, "
            "voitures en feu, poubelles brûlées, poubelles incendiées, feux de poubelles, feux de voitures, "
            "pneus brûlés, pneus enflammés, brûlé des pneus, brûlent des pneus, brûlaient des pneus, "
            "mortiers d artifice, mortier d artifice, caillassage*, caillassent, à coups de pierres, pluie de pierres, "
            "jetaient des pierres, jettent des pierres, lancent des pierres, lançaient des pierres, jeter des pierres, "
            "jet de pierres, jets de pierres, lapidé ~ voiture, foule déchaînée, foule furieuse, foule en furie, "
            "foule ~ incendié, foule ~ mis le feu, foule ~ saccagé, manifestants ont incendié, "
            "manifestants ~ incendié, manifestants ~ mis le feu, manifestants ont envahi, "
            "incendié* par des manifestants, commissariat ~ incendié, nuit d émeutes, nuits d émeutes, "
            "scènes d émeute, tourné à l émeute, viré à l émeute, a dégénéré, ont dégénéré, dégénère, insurrection, "
            "justice populaire, violences interethniques, violences post électorales, violences électorales, "
            "pillé les magasins, pillé des magasins, magasins pillés, pillage des, envahi le siège, prise du capitole, "
            "émeutiers, émeutier*, émeutes, heurts, pillards, pillages, pillent, saccage*, scènes de pillage, voitures brûlées, "
            "voitures incendiées, brûlé des voitures, incendié des voitures, jeté des pierres, lancé des pierres, lancé des cocktails, "
            "cocktail* molotov, jets de projectiles, caillassé*, lynchage*, lynchés, lynché, violences intercommunautaires, "
            "violences communautaires, violences éclaté, nuit de violences, violences ont éclaté, "
            "pris d assaut le parlement, envahi le parlement, pénétré dans le parlement, assaut du parlement, assaut du capitole, "
            "pénétré dans l ambassade, forcé les portes, pénétrer dans l ambassade, débordements, vandalisme, "
            "émeute*, échauffourée*, pillage*, lynch*, violences urbaines, incidents violents, jets de pierre*"
        ),
        EventType.MILITARY_PRESENCE: (
            "postés devant, postés à, "
            "sillonn*, en faction, monté la garde, prend position, prennent position, pris ses quartiers, "
            "pris leurs quartiers, postés, concentr* ~ troupes, concentr* ~ forces, "
            "se dirigent vers ~ chars, fait route, font route, met le cap, mis le cap, aux portes de, étau ~ resserr*, "
            "resserr* ~ étau, porte avions ~ arrivé, frégate ~ arrivée, navire* ~ mouill*, escadre, "
            "batterie* ~ patriot, tir d essai, tirs d essai, essai de missile, essai balistique, essai nucléaire, "
            "tests de missiles, check point*, ont traversé la frontière, pont aérien militaire, "
            "débarqué* de ~ avions, soldats ont pris, soldats gardent, gardent l entrée, gardée par des soldats, "
            "occupent les carrefours, contrôlent les accès, contrôlent les carrefours, tiennent les carrefours, "
            "stationn*, conscription, mobilisation partielle, mobilisé ~ réservistes, appelé ~ réservistes, "
            "relevé le niveau d alerte, scrambl*, ont décollé pour intercepter, "
            "encercl*, cernent, cerné la ville, cerné le palais, assiég*, ratisse, ratissent, ratissé, ratissaient, "
            "quadrille, quadrillent, quadrillage, bouclage, bouclent, positionné*, prépositionn*, "
            "arrivée de ~ soldats, arrivée des soldats, arrivée des troupes, arrivée de troupes, arrivée de renforts, "
            "arrivée des renforts, soldats ~ débarqué*, gendarmes ~ débarqué*, troupes ~ débarqué*, "
            "militaires ~ débarqué*, débarquement de, affluent vers, affluaient vers, afflux de troupes, s interpos*, "
            "interposé*, interposition, réservistes, rappel des réservistes, rappelé ~ réservistes, mis en alerte, "
            "mise en alerte, état d alerte, colonne ~ fait route, convoi ~ fait route, fait mouvement vers, "
            "font mouvement vers, franchissent la frontière, percé la frontière, présence de soldats, "
            "présence de troupes, présence des forces, présence ~ soldats, engagement de l armée, "
            "engagement des troupes, croise au large, croisent au large, tir* d exercice, exercices à tir réel, "
            "exercice à tir réel, livr* ~ armes, livre ~ missiles, livrer ~ missiles, fermé sa frontière, "
            "fermé leurs frontières, fermé la frontière, ferme sa frontière, fermeture de la frontière, "
            "fermeture des frontières, barrages militaires, blindés dans les rues, "
            "chars dans les rues, dépêch*, survole, survolent, survolaient, amass*, massent, masse des troupes, "
            "aligné ~ chars, contingent* ~ arrivé*, détachement ~ arrivé*, mobilise ~ hommes, mobilisent ~ hommes, "
            "renforce sa présence, renforcent leur présence, renforcent leurs positions, renforcé ses positions, "
            "fortifi*, retranché*, se retranchent, creus* ~ tranchées, "
            "envoie des troupes, envoie des soldats, envoyé* des soldats, envoyer des soldats, envoyer des troupes, envoyer ~ soldats, "
            "envoyer ~ militaires, envoyer ~ policiers, envoie ~ soldats, envoie ~ militaires, envoyé ~ soldats, envoyé ~ militaires, "
            "enverra ~ soldats, enverra ~ militaires, enverra ~ policiers, va envoyer, dépêche*, dépêché*, déploie, déploient, déploiement, "
            "déploiements, redéploi*, renfort, renforcé sa présence, renforcé leur présence, stationné*, stationner, "
            "force de maintien de la paix, soldats de la paix, "
            "groupe aéronaval, entrés en ukraine, entrées en, chars sont entrés, troupes sont entrées, troupes entrées, "
            "franchi la frontière, ont franchi, a franchi, mobilisé*, mobilisation*, "
            "manœuvre*, exercice* militaire*, exercice* naval*, exercices conjoints, concentration de troupes, livraison* d armes, "
            "livraison de chars, livré des chars, livré ~ chars, livrer ~ chars, violation de l espace aérien, violé l espace aérien, "
            "violé son espace aérien, survolé*, survol de, patrouilles, quadrillé*, bouclé*, gardé par, montent la garde, "
            "positions autour, pris position, ont pris position, troupes massées, "
            "déployé*, déploi*, déploiement*, déployer, envoi de troupes, envoyé* des troupes, renforts, mobilisation générale, manœuvres militaires, exercices militaires, manœuvres, "
            "massé*, présence militaire, patrouill*, mouvement* de troupes, envahi*, invasion*, entré* en action, entrer en action, pénétré* dans, engagées au, engagés au, engagées en, engagés en"
        ),
        EventType.BASE_ESTABLISHED: (
            "pris pied à, érig* ~ poste*, poste avancé, postes avancés, installé ~ base, installe ~ base, "
            "installent ~ base, ouvre ~ base, ouvrir ~ base, bâtit ~ base, bâti ~ base, aménag* ~ base, "
            "implant* ~ base, établi ~ base, base permanente, établi ~ quartier général, installe ~ quartier général, "
            "nouvelle caserne, nouveau camp militaire, "
            "établi leur quartier général, installé leur quartier général, installé son quartier général, ouverture d une base, "
            "inauguré une base, implanté une base, construire une base, construction d une base, implantation d une base, avant poste, "
            "établi une base, installé une base, ouvert une base, construit une base, nouvelle base"
        ),
        EventType.WEAPONS_DISRUPTED: (
            "perdu un avion, perdu un hélicoptère, perdu un drone, perdu un chasseur, mis la main sur ~ armes, "
            "mis la main sur un arsenal, trouvé ~ armes, découvert ~ armes, découvert ~ munitions, "
            "découvert ~ explosifs, stock d armes, stocks d armes, explosifs découverts, armes remises, "
            "remis ~ armes, défense antiaérienne, dca, brouill*, attentat évité, ceinture neutralisée, "
            "détruit ~ drone*, détruit ~ drones, détruisent ~ drone*, bombe neutralisée, obus neutralisé*, "
            "chasseur ~ abattu*, avion ~ touché par un missile, hélicoptère ~ touché, armes ~ saisies, "
            "kalachnikovs ~ saisies, saisi un stock, ont saisi, a saisi ~ tonnes, "
            "descendu ~ drone*, descendu ~ missile*, descendu ~ avion*, descendu ~ hélicoptère*, descendu ~ appareil*, "
            "détruit ~ drones en vol, saisi ~ armes, saisie ~ armes, saisi ~ kalachnikov*, saisi ~ explosifs, "
            "saisi ~ munitions, saisi ~ fusils, saisis ~ armes, arsenal saisi, arsenal découvert, armes découvertes, "
            "munitions découvertes, découverte d armes, découverte d un arsenal, découvert ~ cache, "
            "dépôt d armes découvert, défense aérienne a détruit, défense aérienne a abattu, "
            "défense antiaérienne a abattu, dca a abattu, rendu les armes, rendu leurs armes, rendent les armes, "
            "bombe désamorcée, neutralisé ~ engin, neutralisé ~ bombe, ont été désarmés, été désarmé*, ont désarmé, "
            "a désarmé, désarmer, abattent ~ drone*, abat ~ drone*, abattu au dessus, chute d un drone abattu, "
            "mines ~ retirées, "
            "abattu ~ drone*, abattu ~ avion*, abattu ~ missile*, abattu ~ hélicoptère*, abattu ~ chasseur*, "
            "abattu ~ appareil*, abattu ~ roquette*, abattre ~ drone*, abattre ~ missile*, abattre ~ avion*, "
            "drone* ~ abattu*, missile* ~ abattu*, avion* ~ abattu*, hélicoptère* ~ abattu*, "
            "interceptés, interceptée*, intercepté, ont été interceptés, abattus par la défense, abattu par la défense, abattu en vol, "
            "abattus en vol, avion abattu, hélicoptère abattu, drone abattu, drones abattus, missiles abattus, "
            "missile abattu, abattu un avion, abattu un drone, abattu un hélicoptère, abattu des drones, abattu ~ drones, "
            "abattu ~ missiles, désamorcé*, déminage, déminé*, démineurs, "
            "engin désamorcé, cache d armes, saisi des armes, armes saisies, explosifs saisis, attentat déjoué, déjoué un attentat, "
            "projet d attentat, déposé les armes, désarmement, remis leurs armes, neutralisé une bombe, dôme de fer, "
            "intercept*, désamorc*, cache* d armes, déjoué*, détruit en vol, neutralis*, saisie d armes"
        ),
        EventType.ARREST: (
            "raflé*, raflent, coffré*, alpagué*, mis aux arrêts, mis aux fers, mettre aux arrêts, mis ~ aux arrêts, "
            "aux arrêts, sous les verrous, derrière les barreaux, jeté* en prison, jetés en prison, menotté*, "
            "menottes, démantelé ~ réseau, démantelé ~ cellule, démantelé un, démantèlement d un, démantèlement d une, "
            "réseau démantelé, cellule démantelée, gardé* à vue, gardés à vue, extirpé*, livré à la police, "
            "livré* à la justice, livré à la cpi, livrés à la police, remis à la police, remis ~ à la police, "
            "remis ~ à la gendarmerie, remis ~ à la cpi, remis ~ à la justice, remis à la justice, "
            "transféré à la haye, transféré à la cpi, transférés à la cpi, mandat de dépôt, sous mandat de dépôt, "
            "déféré*, déférés, conduit* au poste, conduits au poste, conduit au commissariat, emmené par la police, "
            "emmenés par la police, emmené par des policiers, emmené menotté, détenus par la police, incarcération, "
            "opération de police, descente de la police, descente policière, capturé par les forces, "
            "capturés par les forces, capturés par l armée, capturé vivant, capturés vivants, capture du chef, "
            "capture d un chef, s est rendu aux autorités, s est livré à la police, s est livrée à la police, "
            "placé* en garde à vue, placée en garde à vue, maîtrisé par la police, maîtrisé par des, "
            "cueilli* par la police, mis la main au collet, appréhendent, arrêtent, emprisonnent, emprisonnement de, "
            "écrous, expulsé manu militari, "
            "s est rendu à la police, s est constitué prisonnier, se sont constitués prisonniers, "
            "a été détenu, placé en détention, placés en détention, mis en détention, écrou, "
            "ont été écroués, "
            "arrestations, interpellé*, interpellés, interpellations, interpellée*, appréhendé*, appréhendés, capturé le chef, "
            "capturé par l armée, capturé par la police, capturé*, capture du, mis en examen, mises en examen, "
            "écroué*, incarcéré*, emprisonné*, détention provisoire, placés en garde à vue, placé en garde à vue, en garde à vue, "
            "gardes à vue, assigné* à résidence, assignés à résidence, résidence surveillée, rafle*, coup de filet, descente de police, "
            "descentes de police, perquisitions, perquisitionné*, mandat d arrêt, extradé*, extradition, arrêtés, arrêtées, arrêté par, "
            "ont arrêté, a arrêté, sous escorte, conduits vers une caserne, embarqué*, "
            "arrestation*, arrêté*, interpell*, interpellation*, placé* en détention, garde à vue, perquisition*"
        ),
        EventType.PROPERTY_DESTRUCTION: (
            "brûlé ~ maisons, brûlé ~ cases, brûlé ~ village*, brûlé ~ église*, brûlé ~ école*, brûlent ~ maisons, "
            "brûlé ~ camion*, brûlé ~ véhicule*, réduit* en cendres, réduite en cendres, réduits en cendres, "
            "réduites en cendres, partir en fumée, partie en fumée, partis en fumée, parties en fumée, calciné*, "
            "calcinés, livré* aux flammes, livrée aux flammes, bouté le feu, bouter le feu, rasent, raser, "
            "démolissent, démolir, fait sauter ~ maison*, fait sauter ~ pont, fait sauter ~ gazoduc, "
            "fait exploser ~ pont, fait exploser ~ maison*, tombes profanées, tombes ~ profanées, statue* ~ abattue*, "
            "renversé ~ statue, oliviers ~ arrachés, arraché ~ oliviers, saccagé ~ mausolée*, saccagé ~ église*, "
            "saccagé ~ tombes, saccagé ~ tombeau*, détruit ~ mausolée*, détruit ~ statue*, détruisent ~ maisons, "
            "maisons détruites au bulldozer, champs brûlés, récoltes brûlées, greniers ~ brûlés, incendie des maisons, "
            "incendient, incendiaient, mettent le feu, met le feu, mettait le feu, "
            "mausolées ~ détruits, mausolées détruits, mausolée détruit, tombeaux détruits, statues détruites, détruits à la pioche, "
            "incendié l entrée, mis le feu à, mettre le feu, mettant le feu, brûlé des maisons, brûlé des villages, maisons brûlées, "
            "villages brûlés, villages incendiés, maisons incendiées, incendiés, incendiées, parti en fumée, rasé, rasés, "
            "rasée, rasées, détruit le temple, détruit un temple, détruit des mausolées, détruit le pont, détruit un pont, pont détruit, "
            "dynamité le temple, profané*, profanation, vandalisé*, dévasté*, ravagé*, pillé*, pillé les entrepôts, saccagé, "
            "saccagée, saboté*, statue déboulonnée, déboulonn*, démoli*, démolition, bulldozer*, incendie volontaire, "
            "incendié*, incendie criminel, mis le feu, mis* à feu, destruction de, destruction du, sabotage*, saccagé*, vandalis*, rasé*"
        ),
        EventType.AGREEMENT: (
            "s entendent sur, s accordent sur, tombés d accord, tombé d accord, parvenus à un accord, "
            "parvenu à un accord, parviennent à un accord, scellé un, scellent, scellé la paix, paraphent, entériné*, "
            "suspension des hostilités, suspension des combats, suspension de ses opérations, "
            "suspension des opérations, suspend ses opérations, silence des armes, armes se sont tues, "
            "canons se sont tus, protocole d accord, réconcili*, échange de dépouilles, échange de corps, "
            "ont échangé ~ prisonniers, échangent ~ prisonniers, prisonniers libérés, détenus libérés, "
            "libération de ~ prisonniers, libération des prisonniers, déclaration conjointe, texte commun, "
            "accepté le plan, accepté la trêve, acceptent la trêve, accepte la trêve, prolongé la trêve, "
            "prolongation de la trêve, cessez le feu prolongé, signé un protocole, signé un pacte, signé un traité, "
            "signé le traité, signé une déclaration, normalisé leurs relations, traité d amitié, pacte de défense, "
            "libéré ~ otages, relâché ~ otages, remis ~ otages, otages libérés contre, échange de prisonniers, "
            "échangé ~ prisonniers, "
            "en échange de, en échange du, en échange des, "
            "accord entre, accords de, conclu un accord, conclu une trêve, accord conclu, conclusion d un accord, signé un cessez le feu, "
            "signé l accord, signé des accords, ont signé, signent, signature d, accord a été signé, accord de principe, "
            "accord sur, trêve humanitaire, pause humanitaire, cessation des hostilités, arrêt des combats, cessez le feu est entré, "
            "cessez le feu entre, échange de détenus, échangé des prisonniers, "
            "échangés contre, prisonniers échangés, libération des otages, libération d otages, otages libérés, otages ont été libérés, "
            "pacte, mémorandum, feuille de route, paraphé, ratifié, se sont mis d accord, ont convenu, sont convenus, "
            "cessez le feu, trêve*, accord, accords, armistice*, accord de paix, signé un accord, échange* de prisonniers, traité de paix, accord de cessez le feu, se sont entendu*, signature de"
        ),
        EventType.WITHDRAWAL: (
            "ont reculé, a reculé devant, refluent, ont reflué, cédé du terrain, cèdent du terrain, cède du terrain, "
            "décrochent, ont décroché, débandade, en déroute, tourné les talons, quitt* ~ positions, ont plié, "
            "partis ~ derniers soldats, quitté le mali, quitté le niger, quitté l afghanistan, plus un soldat, "
            "retirer du, "
            "retrait, retraits, retrait de, retrait du, "
            "rebrouss* chemin, rebroussé chemin, battu en retraite, battent en retraite, battre en retraite, "
            "bat en retraite, battaient en retraite, plié bagage, plient bagage, plie bagage, se replie, "
            "se repliaient, s est replié*, s étaient repliés, évacué ~ positions, évacué ~ garnison, vidé les lieux, "
            "quitté les lieux ~ soldats, abandon de la garnison, abandon de la base, abandon de la ville, "
            "abandon du camp, abandonné ~ position*, abandonnent ~ position*, abandonné ~ garnison, abandonné ~ base, "
            "abandonnent ~ base, abandonné ~ poste*, ont déserté, déserté ~ poste*, déserté ~ position*, "
            "fui ~ positions, levée du siège, levé le siège, lever le siège, levé le camp, réduction des effectifs, "
            "réduit ~ effectifs, réduire ~ effectifs, départ du contingent, derniers militaires, dernier soldat, "
            "dernier contingent, dernières troupes, quitté ~ base, quittent ~ base, quittent la ville, "
            "quittent le pays, restitué ~ base, remis ~ base, rétrocède, désengag*, déposer les armes, "
            "déposent les armes, déposé leurs armes, rapatri* ~ contingent, retrait du contingent, "
            "retrait des soldats, retire ~ soldats, retirent ~ soldats, retirer ~ soldats, "
            "se sont rendus à l armée, se sont rendus aux forces, jeté leurs armes, drapeau blanc, "
            "ont quitté le pays, a quitté le pays, quitté la base, quitté leur base, quitté la ville, ont évacué la ville, évacué la ville, "
            "évacué leur base, évacué la base, abandonné la ville, abandonné leurs positions, retrait des troupes, retrait des forces, "
            "se sont retirés, s est retiré*, se sont retirées, s étaient retirés, se retirent, se replient, replié*, repliés, "
            "désengagement, derniers soldats, rapatriement des soldats, fin de la présence, retire ses troupes, retirer ses troupes, "
            "retiré ses troupes, retire ses forces, rétrocédé*, rétrocession, départ des forces, départ des soldats, départ des derniers, "
            "capitul*, reddition, "
            "retire une, retire ses, retirent leurs, achèveront leur départ, départ des troupes, retiré*, se retir*, repli, repliées, se sont repliés, évacué leurs positions, ont quitté la ville"
        ),
        EventType.DIPLOMACY: (
            "tournée régionale, tournée diplomatique, tournée africaine, délibérera, délibèrent, participé au sommet, "
            "tractations, conciliabule*, palabres, coup de fil, coup de téléphone, eu au téléphone, à huis clos, "
            "conseil de sécurité se réunit, conseil de sécurité ~ réuni, conseil de sécurité ~ adopté, "
            "résolution ~ adoptée, opposé leur veto, opposé son veto, mis son veto, mettent leur veto, attendu à, "
            "attendus à, attendue à, de passage à, arriveront à, arrivera à, débarque à, "
            "quitté ~ pour rencontrer, émissaires, émissaire ~ reçu, invité à la table, dîne avec, s est affiché avec, "
            "accolade, premier déplacement, visite éclair, visite inopinée, visite historique, envoyé ~ émissaire*, "
            "se retrouvent, se retrouvaient, atterri à, a atterri, ont atterri, s envole pour, s envole vers, "
            "s envolera, s envolait pour, conviés, convié*, reçue par, reçus par, sont reçus, était reçue, "
            "était reçu, étaient reçus, a été reçu, a été reçue, ont été reçus, est reçu, est reçue, sera reçu, "
            "sera reçue, participera, participe au sommet, "
            "s entretient, s entretiennent, s entretenaient, s entretiendra, s entretiendront, "
            "envoyé un émissaire, dépêché un émissaire, dépêche un émissaire, délégation ~ arrivée, "
            "délégation ~ attendue, délégation ~ rendue, reprise du dialogue, reprise des discussions, "
            "reprise des pourparlers, ouvert des discussions, a téléphoné, appelé son homologue, son homologue, "
            "table des négociations, autour de la table, assis à la même table, escale à, "
            "convoqué ~ ambassadeur, convoque ~ ambassadeur, rappelé ~ ambassadeur, rappelle ~ ambassadeur, "
            "rappel de l ambassadeur, rappel des ambassadeurs, expulse ~ diplomates, expulse ~ ambassadeur, "
            "expulsé ~ ambassadeur, renvoyé ~ ambassadeur, renvoie ~ ambassadeur, persona non grata, "
            "rouvert ~ ambassade, rouvre ~ ambassade, fermé ~ ambassade, ferme ~ ambassade, "
            "réouverture de ~ ambassade, rompt ses relations, rompt ~ relations diplomatiques, "
            "rompu ~ relations diplomatiques, lettres de créance, réunion de crise, réunion au sommet, minisommet, "
            "mini sommet, navette diplomatique, bons offices, rencontraient, ont dîné, dîner de travail, "
            "déjeuner de travail, serré la main, tour de négociations, cycle de négociations, "
            "round de négociations, s attabl*, "
            "a adopté ~ résolution, ont adopté ~ résolution, adopté une résolution, vote d une résolution, "
            "rencontres, a rencontré, ont rencontré, rencontrera, rencontrent, se sont rencontrés, s est entretenu*, se sont entretenus, "
            "entretiens, entretenus, tête à tête, sommet de, sommet extraordinaire, sommet à, sommets, réunie en, réunis à, réunis en, "
            "s est réuni*, se réunira, se réunit, se réunissent, réunion d urgence, réunion extraordinaire, réunion ministérielle, "
            "session extraordinaire, conseil de sécurité s est, s est envolé*, s est rendue, se sont rendus, se rend, se rendra, "
            "se rendait, rend visite, rendu visite, rendre visite, visite à, visite officielle, visite d état, visite surprise, "
            "en déplacement, déplacement à, est en visite, effectue une visite, effectué une visite, a visité, ont visité, voyage à, "
            "voyage en, arrivé ~ à, est attendu, est attendue, sont attendus, pour rencontrer, accueille, accueillera, accueilli, "
            "accueillis, a accueilli, reçoit, a reçu, recevra, recevait, téléphoné, au téléphone, échange téléphonique, "
            "visioconférence, pourparlers, pourparlers de paix, négociateurs, négociations de paix, médiation, médiateur*, "
            "médiatrice, conférence de paix, conférence internationale, conférence des donateurs, ambassadeur rappelé, "
            "rappelé son ambassadeur, rappel de son ambassadeur, convoqué l ambassadeur, ambassadeur convoqué, expulsé des diplomates, "
            "expulsé ~ diplomates, expulsion de diplomates, rompu ses relations, rompu les relations, rupture des relations, "
            "rétabli leurs relations, poignée de main, trilatéral*, "
            "rencontre*, rencontré, rencontrer, entretenu*, s entretenir, entretien*, sommet, visite, visites, réunion*, réuni*, réunis, pourparler*, négociation*, discussions, conférence*, conversation téléphonique, "
            "entretien téléphonique, reçu à, reçu par, se rendre à, s est rendu*, rendu à, en visite, négoci*, appel téléphonique, se retrouveront, se sont retrouvé*, consultation*, se sont réunis, accueilli*, est arrivé, est arrivée, sont arrivés, arrivé à"
        ),
        EventType.SANCTION: (
            "suspendu ~ vols, suspend ~ vols, interdit ~ importations, interdit ~ importation, "
            "interdit ~ exportations, interdit ~ entrée sur son territoire, ajouté ~ liste noire, "
            "inscrit* sur la liste, placé* sur la liste, désigné* organisation terroriste, "
            "classé* organisation terroriste, liste des organisations terroristes, confisqué ~ avoirs, "
            "exclu* du système swift, exclu* de swift, suspendu ~ participation, exclu* de la cédéao, "
            "exclu* de l union africaine, fermé le robinet, coupé le gaz, restrictions commerciales, "
            "restrictions de visas, plafonné le prix, "
            "sanctions, sanctionne, sanctionnent, sanctionner, liste noire, listes noires, gel* ~ avoirs, "
            "gèle ~ avoirs, gèlent ~ avoirs, avoirs ~ gelés, interdit* de vol, interdit de séjour, "
            "interdit* de séjour, interdiction de vol, interdiction de séjour, interdiction d exporter, "
            "interdiction d exportation, restrictions à l exportation, ferme ~ espace aérien, fermé ~ espace aérien, "
            "fermeture de l espace aérien, suspendu ~ aide, suspend ~ aide, suspendre ~ aide, suspension de ~ aide, "
            "gelé ~ aide, coupé ~ aide, coupé les vivres, interrompu ~ aide, suspendu ~ coopération, "
            "suspend ~ coopération, suspension de ~ coopération, suspendu* de l union africaine, "
            "suspendu* de la cédéao, suspendu ~ livraisons d armes, suspendu ~ ventes d armes, "
            "suspend ~ ventes d armes, blocus, mesures restrictives, mesures de rétorsion, mesures punitives, "
            "droits de douane punitifs, révoqué ~ visas, révoque ~ visas, privé* de visa, refus de visas, "
            "trésor américain ~ puni, embargo sur les armes, embargos, "
            "sanctions économiques, sanctionné*, train de sanctions, paquet de sanctions, sanctions européennes, sanctions américaines, "
            "gel des avoirs, gelé les avoirs, avoirs gelés, embargo sur, interdiction de voyage, interdiction d entrée, "
            "levée des sanctions, levé les sanctions, imposer des sanctions, décider de sanctions, adopté des sanctions, "
            "adopté de nouvelles sanctions, suspendu son aide, suspension de l aide, blocus économique, plafonnement, "
            "sanctions contre, sanctions visant, imposé des sanctions, nouvelles sanctions, embargo"
        ),
        EventType.HUMANITARIAN: (
            "convoi ~ vivres, vivres, camions ~ entrés, camions ~ franchi, aide est entrée, aide ~ arrivée, "
            "aide est arrivée, parachutage*, largages, recueilli*, gagné ~ frontière, ont gagné le tchad, "
            "ont rejoint le tchad, fuyaient ~ combats, camp* de fortune, campement* de fortune, "
            "sous des bâches, trêve pour évacuer, bus ~ évacué, autocars ~ évacué, bus verts, ouverture d un couloir, "
            "ouvert un couloir, ouvert ~ couloir, rouvert ~ point de passage, réouverture du point de passage, "
            "blessés ~ évacués, blessés ont été évacués, malades ~ évacués, ramené* au pays, ramenés à, "
            "accosté ~ aide, bateau ~ aide, cargo ~ céréales, céréales ~ quitté, "
            "croix rouge a distribué, soigné* à, hébergés, trouvent refuge, trouvé asile, demandé l asile, "
            "obtenu l asile, pris le chemin de l exil, "
            "habitants ont pris la route, personnes ont pris la route, familles ont pris la route, "
            "déplacés ont pris la route, civils ont pris la route, "
            "regagnent leurs, regagné leurs, regagner leurs, regagnaient leurs, regagnent, regagné, regagner, "
            "retour des déplacés, retour des réfugiés, retour des habitants, rentrés chez eux, rentrent chez eux, "
            "rentrer chez eux, rentraient chez eux, "
            "chemin de l exode, réfugiés ~ afflu*, afflux de réfugiés, réfugiés ~ franchi*, "
            "s entassent, s entassaient, s agglutinent, hélitreuill*, avion médicalisé, évacuation sanitaire, "
            "évacuations sanitaires, avion cargo, avions cargos, tonnes de vivres, tonnes d aide, "
            "tonnes de nourriture, tonnes de farine, achemin* ~ aide, achemin* ~ vivres, achemin* ~ médicaments, "
            "livré ~ aide, livr* ~ vivres, livr* ~ aide humanitaire, distribu* ~ vivres, distribu* ~ rations, "
            "distribu* ~ nourriture, distribu* ~ aide, largu* ~ vivres, largu* ~ aide, accueilli ~ réfugiés, "
            "accueille ~ réfugiés, accueille ~ déplacés, accueilli ~ déplacés, hébergé* dans, sains et saufs, "
            "saine et sauve, sain et sauf, saines et sauves, retrouvé* vivant*, retrouvés vivants, retrouvée vivante, "
            "extrait* des décombres, extraits des décombres, tiré* des décombres, exfiltr*, rapatriement*, "
            "vol* de rapatriement, vol d évacuation, quitter au plus vite, quitter immédiatement, quitter le pays, "
            "quitter leur pays, milliers de déplacés, centaines de déplacés, prennent la fuite, fui ~ combats, "
            "fui ~ ville, fui ~ violences, fui ~ village*, traversé la frontière, traversent la frontière, "
            "traversé ~ fleuve, passés au tchad, passé* la frontière, déplacements de population*, "
            "déplacement de population*, mise à l abri, mettre à l abri, points de distribution, soins d urgence, "
            "hôpital de campagne, corridor sanitaire, convoi de camions d aide, camion* d aide, camions ~ vivres, "
            "camions ~ farine, "
            "montés dans des bus, montés à bord de bus, monter dans des bus, embarqués dans des bus, "
            "déplacés sont arrivés, réfugiés sont arrivés, se sont réfugiées, s est réfugiée, réfugiés dans, "
            "réfugiés à, contraint à l exode, contraint ~ à fuir, contraintes de fuir, forcé ~ à fuir, "
            "forcées de fuir, quitter leurs foyers, abandonné leurs maisons, franchi la frontière, "
            "ont franchi la frontière, sans abri, mis à l abri, mises à l abri, convois humanitaires, "
            "camions de vivres, couloir humanitaire, couloirs humanitaires, largage*, parachuté*, famine, "
            "ont quitté l, ont quitté le pays, ont quitté la, "
            "ont été déplacés, ont été déplacées, été déplacés, déplacés par, déplacées par, évacue, évacuent, évacuer ses, évacue ses, "
            "fuyant, fuyaient, fuyards, fuite de, ont fui leurs, fui leurs maisons, fui les combats, fui vers, ont fui vers, "
            "se sont réfugiés, exode, exodes, jetés sur les routes, contraints de fuir, forcés de fuir, chassés de leurs, "
            "quitté leurs foyers, quitté leurs maisons, quitté leur foyer, déplacé* internes, évacués, évacuée, évacuation*, "
            "évacuations, rapatri*, secouru*, sauvé*, corridor humanitaire, couloir* humanitaire*, pont aérien, largage d aide, "
            "largages d aide, aide alimentaire, aide d urgence, aide médicale, camions d aide, camions ~ aide, convois d aide, "
            "convoi humanitaire, colis alimentaires, distribution d aide, flottille, bateau humanitaire, "
            "trouvé refuge, ont trouvé refuge, cherché refuge, "
            "fuient, ont quitté leurs maisons, sur les routes de l exode, évacu*, aide humanitaire, convoi* humanitaire*, convoi d aide, fui, ont fui, fuir, corridor* humanitaire*, distribution de vivres"
        ),
    },
    cues={
        Cue.BETWEEN: (
            "entre, "
        ),
        Cue.ACCORDING: (
            "selon, d après, de source, de sources, à en croire, aux dires, "
        ),
        Cue.SUFFERED: (
            "tombée dans une embuscade, tombés dans une embuscade, tombé dans une embuscade, tombe dans une embuscade, "
            "dans une embuscade, pris pour cible, prise pour cible, prises pour cible, essuyé des tirs, "
            "essuient des tirs, "
        ),
        Cue.OWNED: (
            "dont, les, ses, la, l, "
        ),
        Cue.FREED: (
            "libér*, délivr*, ramené*, secouru*, relâch*, récupér*, remis en liberté, "
        ),
        Cue.BORDER: (
            "proche du, proches du, proche de la, voisine du, voisin du, voisine de la, "
            "frontière avec, frontières avec, frontalier avec, frontalière avec, frontière du, frontière de la, "
            "frontière de l, frontalière du, limitrophe du, limitrophe de, "
        ),
        Cue.CLINIC: (
            "hôpital, hôpitaux, hospitalisé*, clinique*, dispensaire*, morgue*, centre médical, "
        ),
        Cue.TREATED: (
            "reçu, reçus, reçue, "
            "admis, admise, admises, soigné*, transporté*, transféré*, évacué*, pris en charge, prises en charge, "
            "hospitalisé*, acheminé*, afflué*, arrivé*, "
        ),
        Cue.IDIOM: (
            "nourri* de, nourri* par, vivres coupés, exil fiscal, arrive à échéance, arrive à maturité, "
            "attendu à la baisse, brigade de cuisine, réunion de parents, soldes, "
            "retraites, réforme des retraites, retraité, retraités, retraitée, à la retraite, la retraite à, "
            "maison de retraite, maisons de retraite, caisse de retraite, départ à la retraite, âge de la retraite, "
            "retiré* du marché, retirée de la vente, retiré de la vente, retirés de la vente, retrait de permis, "
            "retrait du permis, retiré sa candidature, retire sa candidature, retrait de sa candidature, "
            "retrait de la candidature, retiré son projet, retraits d argent, explosé les records, "
            "explose les records, explosé tous les, explosé au box office, fuite de gaz, fuites de gaz, fuite d eau, "
            "fuites d eau, fuite d hydrocarbures, fuite de données, fuite de capitaux, fuite des capitaux, "
            "fuite des cerveaux, fuite radioactive, dans un entretien, entretien accordé, entretien au, "
            "entretien publié, entretien d embauche, entretiens d embauche, frappe de plein fouet les ménages, "
            "frappé d interdiction, frappé d alignement, joueur libéré, pris d assaut les plages, "
            "prises d assaut par les, prise de son, prise de vue, prises de vue, prise de sang, prise de bec, "
            "chute de tension, chute de cheveux, chute du prix, chute des prix, chute des cours, chute de la bourse, "
            "chute de neige, chutes de neige, chute de température, tombé malade, tombée malade, est tombé amoureux, "
            "est tombée enceinte, est tombée à l eau, est tombé à l eau, est tombé à, est tombé d accord, "
            "est tombé sous le charme, neige est tombée, pluie est tombée, nuit est tombée, la nuit tombée, "
            "couperet est tombé, décision est tombée, verdict est tombé, sentence est tombée, nouvelle est tombée, "
            "à feu doux, tir au but, tirs au but, tir cadré, tirs cadrés, coup franc, lancé un appel, "
            "lancé sa campagne, abattu* arbres, abattage, exécution du budget, exécution provisoire, "
            "exécution d une peinture, exécution d un contrat, exécution de la peine, carnage écologique, a enlevé le, "
            "enlèvement des ordures, enlèvement des déchets, enlèvement du corps, "
            "fausses ceintures d explosifs, fausse ceinture d explosifs, fausses ceintures explosives, "
            "fausse ceinture explosive, feu nourri de critiques, feu nourri de questions, hache de guerre, "
            "mitraille de, explosé en vol, exploser en vol, explosé de joie, explosé de rire, "
            "explose tous les records, retenait son souffle, retient son souffle, retenu son souffle, "
            "retenir son souffle, retenu l attention, retient l attention, détourné* ~ fonds, détournement* de fonds, "
            "détourné ~ millions, détourné ~ euros, fonds détournés, argent détourné, détourné l attention, "
            "violé la trêve, violé le cessez le feu, viole le cessez le feu, violé les droits, violé l accord, "
            "violé la loi, violé la constitution, violé ses, violé leurs, violer la trêve, violer le cessez le feu, "
            "violer la loi, violer les droits, trêve violée, accord violé, viol de la trêve, viol du cessez le feu, "
            "territoires palestiniens occupés, territoire* occupé*, cisjordanie occupée, jérusalem est occupée, "
            "ville occupée, villes occupées, zone occupée, zones occupées, régions occupées, golan occupé, "
            "partie occupée, occupé à, occupée à, occupés à, occupées à, pays occupé, arrêté préfectoral, "
            "arrêté municipal, arrêté ministériel, arrêté royal, s est arrêté, s est arrêtée, se sont arrêtés, "
            "s était arrêté, s arrêter, s arrêtent, a arrêté de, ont arrêté de, champ de bataille, cheval de bataille, "
            "nerf de la guerre, de guerre lasse, rend les armes devant, prise d armes, prises d armes, feu d artifice, "
            "feux d artifice, pris d assaut par les touristes, prise en charge, prise de conscience, prise de risque, "
            "mouvement de grève national, jeté l éponge, gilet pare balles, gilets pare balles, pare balles, "
            "bombe médiatique, effet d une bombe, bombe atomique, bombe nucléaire, massacre social, tour d horizon, "
            "fusil d assaut, fusils d assaut, char d assaut, chars d assaut, "
            "depuis le début de la guerre, depuis le début du conflit, depuis le début des combats, crime de guerre, "
            "crimes de guerre, guerre froide, guerre civile, "
            "crise cardiaque, guerre commerciale, guerre des prix, coup de chaleur, prise de fonction, "
            "prise de parole, prise de position, pris la parole, pris la tête, prendre la parole, mise en œuvre, "
            "accord de principe avec, camp de réfugiés, camp de déplacés, frappé d, "
        ),
        Cue.UNDERGOES: "la cible, cible de, cible d, sous le feu, sous les bombes, essuyé, subi, subit, visée par, visé par",
        Cue.AFFLICTED: "ensanglant*, secou*, ébranl*, endeuill*, agit*, ravag*, embras*, paralys*, meurtri*, enflamm*, touch*, déchir*, traumatis*",
        Cue.HOSTS: "a connu, a vécu, a vu défiler, s est réveillée, s est réveillé, accueille, accueillent, accueillera, accueilleront, accueillait, accueilli, abrite, abritera, abrité, reçu, reçoit, recevra, théâtre de, théâtre d, théâtre du, théâtre des, cadre de, cadre d",
        Cue.VISIT: "visite, visité, visitera, visitait, visitent, visiter, a visité, avait visité, parcouru",
        Cue.EXPELLED: "chasser, chassé, chassés, chassée, chassées, chassent, chassant, ont chassé, délog*, expuls*, repouss*, évinc*",
        Cue.ATTACK: (
            "prennent pour cible, prend pour cible, prenant pour cible, prendre pour cible, pris ~ pour cible, "
            "ciblant, ciblent, a visé, ont visé, "
            "violences jihadistes, violences meurtrières, exactions, "
            "attaque, attaques, attaqué*, attaquer, attaquent, pris* pour cible, visé*, visant, ciblé*, agression*, raid, raids, frappé*, attaquants, vise, visent, cible"
        ),
        Cue.STRIKE: (
            "une frappe, la frappe, cette frappe, des frappes, "
            "raid, raids, "
            "frappe, frappes, frappé*, frapper, frappent, riposte*"
        ),
        Cue.BOMBARD: (
            "pilonn*, pilonné*, pilonnage*, pilonnages, "
            "bombarde, bombardes, bombardent, bombarder*, bombardé*, bombardant, bombardait, bombardaient, bombarda, bombardement*"
        ),
        Cue.BLAST: "explosion*, déflagration*, explosé*, exploser, explose, détonation*",
        Cue.HIT: (
            "éventr*, transperc*, pleuv*, pleuvaient, plu, crach*, volatilis*, soufflée, démoli*, fracass*, retomb*, "
            "réduit*, "
            "sauté, saute, sautent, labouré*, pulvérisé*, pulvérise, criblé*, éventré*, éventre, décimé*, perforé*, "
            "déchiqueté*, ravagé*, arrosé*, défoncé*, anéanti*, matraqu*, pris* sous le feu, envoyé par le fond, "
            "coul* bas, encaissé*, essuyé*, "
            "abattue*, s est abattu, se sont abattus, abattait, tirer, tirent, tirant, lancer, lancent, largu*, s écras*, écrasé*, explosé, "
            "soufflé*, souffle, percuté*, heurté*, coulé*, torpillé*, détruisant, détruit, endommag*, touche, touchent, touchant, atteint, "
            "atteignant, visé, "
            "touché*, a tiré, ont tiré, toucher, tombé*, tomber, tombent, abattu*, tiré*, lancé*, largué*, frappé*, atteint*, s abattent, impact*, détruit*, endommagé*, tirs, tir, décollé*"
        ),
        Cue.DAMAGE: (
            "endommagé, endommagés, endommagée, endommagées, détruit, détruits, détruite, détruites, "
            "dégâts, destruction, destructions, décombres, ruines, bâtiments détruits, immeubles détruits, incendie à, fumée"
        ),
        Cue.SET_UPON: (
            "fondu sur, fond sur, fondent sur, déferlé*, déferlent, déferlaient, s en sont pris, s en est pris, "
            "s en prennent à, s en prend à, s en étaient pris, fait irruption, font irruption, se sont rués sur, "
            "s est rué sur, s attaquent à, s est attaqué à, se sont attaqués à, s attaquer à, surgi*, semé la panique, "
            "se sont introduits, ont pénétré, attaqua, pourchassé*, traqué*, assailli, assaillie, assaillis, "
            "assaillies, assaillent, "
        ),
        Cue.RETAKE: (
            "reprit, reprirent, a repris, ont repris, avoir repris, reprise du, reprise de, "
            "repris, reprise, reprises, reprend, reprennent, reprendre, libéré*, libèrent, libérer, récupéré*, "
            "récupèrent, récupérer, sécurisé*, sécurisent, nettoyé*, reconquis, reconquise, "
        ),
        Cue.FORCES_ACTIVE: "en action, en opération, en opérations, engagé* dans, en mission",
        Cue.EQUIPMENT: "colonne de chars, convoi militaire, chars, blindés, véhicules blindés, système antiaérien, camp militaire, hôpital de campagne, troupes",
        Cue.KILLED: (
            "neutralisés, neutralisé, exterminé*, exterminent, supplicié*, trucidé*, périssaient, périrait, ont laissé la vie, "
            "y ont laissé la vie, trouvaient la mort, trouvèrent la mort, décimé*, achevé* d une balle, sont tombés, "
            "étaient tombés, mortellement atteint*, "
            "éliminé ~ insurgés, éliminé ~ terroristes, éliminé ~ combattants, neutralisé ~ terroristes, "
            "neutralisé ~ assaillants, éliminé ~ jihadistes, "
            "laissent la vie, ôté la vie, coûte la vie, coûtant la vie, trouvent la mort, trouvant la mort, "
            "donné la mort, mis à mort, tombé sous, tombés sous, succombent, défunts, faucher, "
            "abattu*, abattent, abattant, liquidé*, trucid*, "
            "égorgé*, fusillé*, poignardé*, lynché*, fauché*, décapité*, "
            "tuaient, a tué, ont tué, tuerie, meurt, meurent, décèdent, sans vie, dépouille*, mort de, morts de, perdent la vie, "
            "perdant la vie, ont perdu la vie, laissé la vie, laissant la vie, ont péri, a péri, périr, périssent, fait ~ morts, "
            "faisant ~ morts, faire ~ morts, mortellement, mortelle, mortel, massacrés, massacrées, égorgés, fusillés, coûté la vie à, "
            "succombé à, noyé*, asphyxi*, "
            "tué, tués, tuée, tuées, tuer, tuant, tuent, mort, morts, morte, mortes, mourir, décès, décédé*, péri, perdu la vie, coûté la vie, trouvé la mort, victimes, abattu, abattus, abattue, abattues, "
            "exécuté*, assassiné*, succombé, cadavres, corps, vies, massacré*"
        ),
        Cue.INJURED: (
            "touchés par des éclats, touché par des éclats, atteint* d une balle, blessé* par balle*, "
            "blessés par balles, éclopé*, "
            "grièvement touché*, légèrement touché*, pronostic vital, entre la vie et la mort, "
            "polytraumatisé*, contusionné*, "
            "soignés, soigné*, soins, pris en charge, prises en charge, hospitalisés, hospitalisées, dans un état grave, état critique, "
            "blessés graves, blessé grave, touchés par balle, atteints par balle, brûlés, brûlures, urgence absolue, intoxiqué*, blessent, "
            "blesse, blesser, "
            "blessé, blessés, blessée, blessées, blessant, blessures, hospitalisé*"
        ),
        Cue.ACCIDENT: (
            "tempête*, cyclone*, orage*, foudre, volcan, éruption, coulée de boue, coulées de boue, typhon, tornade*, "
            "feu de forêt, feux de forêt, hectare*, sécheresse, intempéries, crue, crues, court circuit, fuite de gaz, "
            "intoxication au monoxyde, "
            "hélicoptère ~3 écrasé, avion ~3 écrasé, hélicoptère ~3 écrase, avion ~3 écrase, "
            "bousculade*, mouvement de foule, effondrement, noyade*, carambolage, "
            "séisme*, tremblement de terre, inondation*, accident*, incendie de forêt, canicule, déraill*, avalanche*, glissement de terrain, naufrage*, crash"
        ),
        Cue.AIR: (
            "gazelle*, aéronef*, vecteur aérien, f 15, f 35, su 57, sukhoï, mig, apache*, cobra*, frappe héliportée, "
            "voilure*, chasseurs bombardiers, "
            "avion*, aviation, chasseur*, hélicoptère*, bombardier*, rafale*, jets, jet, armée de l air, aérien*, aérienne*, appareils, mirage*, f 16, su 17*, su 22*, su 24*, su 25*, su 27*, su 30*, su 34*, su 35*, mig 21*, mig 23*, mig 25*, mig 29*, mig 31*, tu 22*, tu 95*, tu 160*, coalition"
        ),
        Cue.DRONE: (
            "bayraktar*, quadricoptère*, geran, orlan, reaper*, munition* téléopérée*, munitions téléopérées, lancet, "
            "drone*, shahed*, munition* rôdeuse*"
        ),
        Cue.GROUND_FIRE: (
            "himars, katioucha*, s 300, s 200, atacms, scud*, qassam*, smertch, obusier*, howitzer*, "
            "orgues de staline, tochka*, neptune, m777, caesar, batterie* d artillerie, armes lourdes, "
            "missile*, roquette*, artillerie, obus, mortier*, lance roquettes, canon*, chars, iskander*, ouragan, grad, ogive*, projectile*, kalibr*, kh 22*, kh 101*, kh 59*, kinjal*, tomahawk*, storm shadow"
        ),
        Cue.EXPLOSIVE: (
            "tnt, charge explosive, charges explosives, eei, dynamite, semtex, nitrate, bombonne*, bonbonne*, "
            "bombe, bombes, explosif*, explosifs, mine, mines, piégé*, engin explosif"
        ),
        Cue.GUN: (
            "shebab*, chebab*, anti balaka, maï maï, paramilitaires, mercenaires, snipers, tireurs embusqués, ak 47, "
            "fusils d assaut, djihadiste, jihadiste, insurgés, "
            "homme* arm*, individus armés, individu armé, bande armée, bandes armées, bandits, gang, gangs, milice*, miliciens, milicien*, "
            "rebelles, jihadistes, combattants, mitraillette*, mitrailleuse*, pistolet*, arme à feu, armes à feu, arme blanche, machette*, "
            "hache*, coupeurs de route, pirates, sicaires, narcotrafiquants, escadron*, cagoulé*, encagoulé*, masqués, tueur*, tueurs, "
            "agresseur*, ravisseurs, à moto, cartel*, "
            "hommes armés, homme armé, tireur*, assaillant*, terroriste*, kalachnikov*, balles, fusil*, coups de feu, sniper*, couteau, djihadistes, commando*"
        ),
        Cue.OUTRAGE: "attentat",
        Cue.COUNTED: "deuxième, second, troisième, quatrième, cinquième, sixième, énième, dernier",
        Cue.TERROR: "terror*, djihadist*, jihadist*, islamist*",
        Cue.WITHOUT: "sans",
        Cue.CONTRAST: (
            "après que, avant que, "
            "tandis que, alors que, cependant que"
        ),
        Cue.BACKED: "avec le soutien, avec l appui, soutenu* par, appuyé* par, sous l égide, sous les auspices, sous la médiation, sous médiation, sous le parrainage, sous la houlette, par l entremise, grâce à la médiation, grâce à l entremise, parrainé* par, négocié* par, arraché* par, avec la médiation, par l intermédiaire",
        Cue.MISSION: "ambassade, ambassades, consulat*",
        Cue.JUDGED: "condamné, condamne, condamnent, dénoncé, dénonce, déploré, déplore, fustigé, fustige, réprouvé, s est ému, s est indigné, s est alarmé, s est inquiété, s est dit horrifié, inculpé, inculpée, inculpés, inculpées, mis en examen pour, poursuivi pour, poursuivis pour, jugé pour, jugés pour, reconnu coupable, reconnus coupables, soupçonné de, soupçonnés de, accusé de, accusés de, accusée de",
        Cue.TALKED: "sur, pour, en vue d, en vue de, en faveur d",
        Cue.NEGOTIATION: (
            "discussions, entretien téléphonique, conversation téléphonique, appel téléphonique, au téléphone, conseil de sécurité, "
            "conférence, médiation, "
            "négociations, pourparlers, sommet, conférence de paix"
        ),
        Cue.RESPONSE: (
            "enquête pour, plainte pour, film sur, documentaire sur, livre sur, exposition sur, "
            "hommage aux, hommage à, mémoire de, mémoire des, commémor*, anniversaire de, anniversaire du, anniversaire des, victimes de, "
            "victimes du, victimes des, survivants de, survivants du, rescapés du, rescapés de, enquête sur, procès de, procès du, "
            "procès des, après les attentats, condamné l, condamné les, condamné le, condamne l, condamne les, "
            "réponse à, réponse au, réponse aux, représailles à, représailles au, représailles aux, représailles de, riposte à, riposte au, riposte aux, réaction à, réaction au, réaction aux, venger"
        ),
        Cue.CLAIM: "revendiqu*, revendication*, a signé l attaque, signé l attaque, assumé la responsabilité, revendiquée",
        Cue.ATTRIBUTED: (
            "indique, indiquent, ont indiqué, précisé, précise, précisent, confirmé, confirme, confirment, rapporte, "
            "rapportent, ont rapporté, annonce, annoncent, ont annoncé, ont affirmé, affirme, affirment, ont déclaré, "
            "déclare, a expliqué, explique, a ajouté, a dit, ont dit, a raconté, a reconnu, a fait savoir, de source, "
            "de sources, à en croire, aux dires, selon des, évoque, évoquent, "
            "selon, d après, a indiqué, indiqué*, a affirmé, affirmé*, a annoncé, a déclaré, a rapporté, rapporté*, fait état, aurait, auraient, présumé*, attribué*, imputé*, a précisé"
        ),
        Cue.DENIAL: "nie, nient, nié, a nié, démenti*, dément, rejette, rejeté*, contesté*, récus*",
        Cue.ACCUSATION: "accus*, reproch*, dénonc*, impute*",
        Cue.NEGATION: (
            "a été annulé, a été annulée, ont été annulés, ont été annulées, n a pas eu lieu, n ont pas eu lieu, "
            "a été reporté, a été reportée, ont été reportés, ont été reportées, a été repoussé, a été repoussée, "
            "tombé à l eau, "
            "annul*, annulé*, reporté*, report de, ajourné*, suspendu la visite, nul, nulle, exclu*, exclut, écarté*, écarte, refus*, "
            "évité*, échappé*, échoué*, personne n, plus de négociations, "
            "ne, n, pas, aucun, aucune, jamais, sans, ni, non"
        ),
        Cue.FUTURE: (
            "*eront, *iront, retirera, visitera, présidera, participera, signera, retireront, débutera, commencera, "
            "ouvrira, réunira, "
            "est attendu, est attendue, sont attendus, attendu, attendue, attendus, prévu, prévue, =programmé, =programmée, =programmés, =programmées, aura lieu, auront lieu, "
            "se tiendra, se tiendront, se réunira, se réuniront, se rendra, rencontrera, recevra, accueillera, enverra, déploiera, "
            "demain, prévoient, s engage à, promis d, promet d, promet de, promis de, compte envoyer, prépare, "
            "préparent, s apprêtent, dans les prochains, dans les jours, à venir, est en route, doit se, doit être, veut envoyer, "
            "va, vont, devrait, devraient, doit, doivent, prévu*, prévoit, prochainement, compte, annoncé l envoi, se retrouveront, devait, s apprête*, sera, seront, prépare*"
        ),
        Cue.HYPOTHETICAL: (
            "craignent, crainte*, craintes, risquent, menacent, menaçant, menacé*, menaçait, pourra, envisagent, éventualité, hypothèse*, "
            "scénario*, rumeur*, spécul*, étudie, étudient, plaide*, plaid*, exhort*, ultimatum, en cas de, au cas où, s il, si la, si le, "
            "souhaitent, espère*, espoir*, appelle à, appellent à, appelé à, appelée à, appelés à, invite, invitent, invitait, invitaient, invité à, invitée à, invités à, invitant à, propose, proposent, proposition*, empêche*, vouloir, "
            "veut, veulent, prêt à, prête à, prêts à, tenter*, débat sur, "
            "pourrait, pourraient, menac*, menace*, appel, appels, appelle, appellent, appelait, appelaient, appeler, appelant, appelé les, appelé le, appelé la, appelé l, appelé au, appelé aux, exige*, exigé*, demande, demandes, demandent, demandé, demandait, demandaient, demander, demandant, réclam*, si, éventuel*, crain*, redout*, risque*, est possible, sont possibles, possible que, une possible, un possible, envisag*, propose, proposent, proposé, proposait, proposaient, proposer, proposant, souhait*, avert*, imminent*, voudrait, aurait pu, empêcher, éviter, exclut, excluent, excluait, exclure, a exclu, ont exclu, exclu que, intention*"
        ),
        Cue.SPEECH: (
            "dit, disent, disait, a indiqué, indique, indiquent, précis*, confirm*, rapport*, annoncé, expliqu*, "
            "ajout*, souligné, souligne, raconté, raconte, reconnu, reconnaît, regrett*, fait savoir, fait état, "
            "évoqu*, salué, salue, martel*, déplor*, "
            "a déclaré, a dit, déclaré, affirme*, affirmé, annonc*, accus*, condamn*, nie, nient, dénonc*, estime, juge, menac*, appel*, demand*, réclam*, promis, promet*, soutien*, rejette*, indiqué, redoute, craint, veut, exig*, reproch*, critiqu*, "
            "assur*, souhaite*, refus*, décid*, répond*"
        ),
        Cue.IN: (
            "dans tout, dans toute, partout dans, travers, "
            "dans, en, au dessus de, au dessus du, au dessus des, au dessus d, près, sur, =à, =A, au, aux, autour, hors, sous, chez, entre, face, nord, sud, est, ouest, proche, proximité, devant, large, abords"
        ),
        Cue.ON: "sur, contre, visant, visé, vise, visait, visent, frappe, bombardé, bombarder, attaqué",
        Cue.VISITED: "visité, inspecté, visite, constaté",
        Cue.POSSESSIVE: "son, sa",
        Cue.SHOT_DOWN: "abattu, abattus, abattue, abattues, abattre",
        Cue.BEGINS: "commence, commencent, s ouvre, s ouvrent, débute, débutent",
        Cue.FACILITY_NOUN: "centrale, usine, barrage, base, aéroport, pont, hôpital, camp",
        Cue.VEHICLE: "bus, autobus, autocar*, convoi*, camion*, train, trains, ambulance*, véhicule*",
        Cue.MOURNED: "procès, enquête, film, documentaire, livre, exposition, funérailles, obsèques, enterr*, inhum*, recueill*, hommage*",
        Cue.AS_OF: "à la date de",
        Cue.OVER: "au dessus de, au dessus du, au dessus des, au dessus d",
        Cue.CRASHED: "s est abattu*, s était abattu*, s étaient abattus, se sont abattus, s y est abattu*, s y était abattu*, s abat, s abattent",
        Cue.LAUNCH: "largué*, lancé*, tiré*, ont tiré, a lancé",
        Cue.FROM: (
            "depuis, "
            "provenance de, originaire de, venus de, venu de, venue de, venant de, parti de, partis de, décollé de, arrivés de, fui, quitté"
        ),
        Cue.TO: "vers, destination, pour",
        Cue.BY: "par, attribué à, attribuée à, attribués à, attribuées à, imputé à, imputée à, imputés à, imputées à",
        Cue.OF: "de, du, des, d",
        Cue.DETERMINER: "le, la, les, l, un, une, des, du, de, d, son, sa, ses, leur, leurs, ce, cette, ces",
        Cue.PLACE_NOUN: (
            "accès, entrées, commissariat*, casernes, prisons, pénitencier, maison d arrêt, marchés, écoles, hôpitaux, églises, mosquées, synagogue*, cathédrale, hôtels, ports, aéroports, gares, camps, "
            "bases, universités, lycée*, collège*, campus, raffinerie*, dépôt*, pont, ponts, route, routes, avenue*, boulevard*, artère*, musée*, cimetière, stades, usine*, immeuble*, hauteurs, alentours, "
            "pourtour, sortie, sorties, entrée, portes, ciel, places, bâtiments, clinique*, discothèque, restaurant*, bar, bars, supermarché*, "
            "quartier diplomatique, quartier gouvernemental, quartier présidentiel, département*, préfecture*, commune*, municipalité*, bourg*, bourgade*, hameau*, cercle, comté, "
            "bidonville*, coin, partie*, cœur, bordure, lisière, lacs, delta, plaine, plateau, golfe, baie, détroit, "
            "littoral, métropole, agglomération*, voisin*, frontalier*, frontalière*, côtier*, côtière*, minier*, "
            "minière*, minières, turbulent*, instable*, reculé*, "
            "palais, palais présidentiel, parlement, ambassade, consulat, aérodrome, université, mosquée, église, prison, caserne, périphérique, "
            "faubourg*, "
            "ville*, village*, localité*, province*, région*, gouvernorat*, district*, capitale, banlieue*, quartier*, port, aéroport, gare, nord, sud, est, ouest, nord est, nord ouest, sud est, sud ouest, "
            "centre, périphérie, environs, rue, place, camp, frontière, péninsule, île, oblast, zone*, secteur*, base, vallée, montagne*, monts, bastion, fief, enclave, territoire, cité, hôtel, hôpital, marché, école, salle, concert, stade, "
            "stratégique, assiégé*, rebelle*, côte*, front, orientale*, oriental, occidental*, centrale, large, proximité, près, syrienne, ukrainienne, irakienne, russe, centre ville, château, abords, loin, mer, méditerranée, siège"
        ),
        Cue.MOTION: (
            "à destination, en route, se rendant, "
            "fui*, évacu*, transfér*, achemin*, livr*, rendu, rendre, voyage*, départ, envoy*, décoll*, partis, conduit*, retour*"
        ),
        Cue.BASED: (
            "utilisé*, tenu*, contrôlé*, soutenu*, occupé*, habité*, administré*, appartenant, "
            "basé*"
        ),
        Cue.WHERE: "où",
        Cue.RELATIVE: (
            "qui, que, qu, dont, où, auquel, à laquelle, auxquels, auxquelles, dans lequel, dans laquelle, dans lesquels, dans lesquelles, "
            "duquel, de laquelle, desquels, desquelles, sur lequel, sur laquelle, lequel, laquelle, lesquels, lesquelles"
        ),
        Cue.THERE: "là bas, y, sur place",
        Cue.SAME_PLACE: "même zone, même secteur, même endroit, même lieu, mêmes lieux",
        Cue.COUNTRY_NOUN: "pays, nation, royaume",
        Cue.TOWN_NOUN: (
            "même ville, enclave, "
            "parlement, palais, aéroport, prison, centre ville, vieille ville, ambassade, place, banlieue, faubourgs, palais présidentiel, "
            "ville, village, localité, capitale, région, province, zone, quartier, île, cité"
        ),
        Cue.CAPITAL_NOUN: "capitale",
        Cue.AND: "et, ou, ainsi que",
        Cue.FORCE: (
            "poste de police, poste militaire, poste frontière, poste de contrôle, caserne*, garnison*, commissariat*, "
            "bataillon*, brigade*, régiment*, camp militaire, base militaire, gendarmerie*, contingent*, réservistes, "
            "mercenaires, crs, frégate*, navire de guerre, navires de guerre, marines, paramilitaires, fantassin*, infanterie, blindés, légionnaires, renforts, "
            "casque* bleu*, manœuvres, "
            "convoi militaire, convois militaires, patrouille*, "
            "armée*, forces, troupe*, soldat*, militaire*, aviation, avion*, chasseur*, bombardier*, missile*, drone*, frappe*, raid*, bombardement*, police*, policier*, hélicoptère*, marine, navire*, artillerie, chars, "
            "parachutiste*, gendarm*, services, commando*, tirs, forces spéciales, régime, attaque*, jets, appareils, défense, séparatistes, occupants, porte avions"
        ),
        Cue.OFFICIAL: (
            "roi, émir, pape, prince héritier, sénateur*, député*, maire, procureur*, chef d état, chefs d état, général, commandant, "
            "conseil de sécurité, "
            "président*, premier ministre, gouvernement*, ministre*, ministère*, chancel*, ambassad*, autorités, responsable*, diplomat*, dirigeant*, chef, chefs, émissaire*, représentant*, délégué*, délégation*, diplomatie, parlement, gouverneur"
        ),
        Cue.GROUP_NOUN: (
            "paramilitaires, combattants, "
            "groupe, organisation, milice, djihadistes, jihadistes, groupe djihadiste, organisation djihadiste, organisation terroriste"
        ),
        Cue.PRONOUN: "il, elle, ils, elles",
        Cue.PASSIVE: "été, est, sont, était, étaient, fut, furent, être",
        Cue.CIVILIAN: (
            "civil*, villageois*, élève*, écolier*, étudiant*, enseignant*, humanitaire*, médecin*, infirmi*, patient*, malade*, "
            "vacanciers, prêtre*, religieuse*, moine*, imam*, pèlerin*, paroissien*, commerçant*, marché*, hôpitaux, synagogue*, temple, "
            "hôtel*, restaurant*, café*, terrasse*, salle de concert, supermarché*, habitation*, maison*, camp de réfugiés, "
            "camp de déplacés, bus, autobus, autocar, train, ambulance*, réfugié*, déplacé*, migrant*, paysan*, éleveur*, berger*, "
            "pêcheur*, mineur*, orpailleur*, ouvrier*, employé*, promeneur*, badaud*, foule, familles, famille, population*, chrétien*, "
            "musulman*, yézidi*, coopérant*, militant*, navire marchand, cargo, pétrolier, ferry, prisonnier*, détenus, girafes, "
            "festivalier*, cadets, secouriste*, "
            "civil, civils, civile*, habitant*, passant*, enfant*, femme*, passager*, journaliste*, touriste*, client*, hôpital*, école*, marché, centre commercial, avion de ligne, spectateur*, fidèle*, riverain*, mosquée*, église*, immeuble*, humanitaires"
        ),
        Cue.PERSON: (
            "grand mère, grand père, petit fils, petite fille, tante, oncle, épouse, époux, frère, sœur, mère, père, fils, fille, "
            "diplomate*, ambassadeur*, ministre*, avocat*, député*, professeur*, technicien*, client*, négociateur*, vendeur*, "
            "villageois*, riverain*, passants, passant*, élève*, écolier*, lycéen*, enseignant*, humanitaire*, médecin*, infirmi*, "
            "patient*, fidèle*, prêtre*, religieuse*, moine*, pèlerin*, berger*, éleveur*, paysan*, pêcheur*, salarié*, mineur*, migrant*, "
            "réfugié*, déplacé*, jeune*, fille*, nourrisson*, père*, mère*, frère*, fils, couple, personnes, gendarme*, officier*, général, "
            "colonel, commandant*, casques bleus, casque bleu, parachutiste*, marins, légionnaire*, mercenaire*, insurgé*, milicien*, "
            "séparatiste*, chauffeur*, guide*, conducteur*, chauffeurs, pompier*, photographe*, reporter*, caméraman, prisonnier*, détenu*, "
            "suspect*, étranger*, français, françaises, américain*, britannique*, russe*, ukrainien*, syrien*, irakien*, israélien*, "
            "palestinien*, malien*, nigérien*, burkinabè*, chrétien*, musulman*, yézidi*, spectateur*, festivalier*, promeneur*, occupants, "
            "membres, gardes, proches, survivant*, hommes, "
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
            "entraîneur, match, stade, finale, titre, supporters, supporteurs, pénalty, arbitre, tournoi, coupe, médaille, action, "
            "investisseurs, marché, entreprise, entreprises, bénéfice*, ventes, concurrents, consommateurs, enseignes, distributeur, "
            "secteur, assemblée, élu, députés, budget, budgétaire, parlementaire, campagne électorale, élections, parti, majorité, "
            "opposition, sénateurs, projet de loi, réforme, spectateurs, film, album, tube, équipe, joueur, joueurs, maillot, score, "
            "victoire, défaite, qualification, banque, bancaires, valeurs, constructeur, "
            "but, buts, entraîneur*, ligue, attaquant, mi temps, championnat, saison, gardien, penalty, bourse, inflation, actionnaire*, syndicat*, réforme*, cheminots, grève, député*, amendement*, chiffre d affaires, prix, marchés, actions, opposition parlementaire"
        ),
        Cue.TRANSPORT: "à bord, passagers, occupants",
        Cue.ENDED: (
            "fin de, fin des, fin aux, fin à, fin du, met fin, mis fin, mettre fin, mettant fin, arrêt de, arrêt des, cessation, cesser, "
            "cessé, cessent, stopp*, interromp*, suspension de, suspension des, accalmie, après des semaines de"
        ),
        Cue.TOLL: (
            "portant à, porte à, portent à, portant le bilan à, s établit à, passe à, passé à, monte à, monté à, "
            "s alourdit à, "
            "s élève à, s élève désormais à, s élevait à, est passé à, est monté à, porté à, grimpé à, atteint, dépasse, dépassé, "
            "s est alourdi à, alourdi à, bilan de, fait état de, évalué à, estimé à"
        ),
        Cue.WEAPON_IN_HAND: (
            "armés de, armé de, munis de, muni de, porteurs de, porteur de, fusils et de, fusils et, kalachnikovs et, couteaux et, "
            "munitions et"
        ),
        Cue.STRUCK: (
            "endommagé, endommagés, endommagée, endommagées, détruit, détruits, détruite, détruites, "
            "ont été touchés, ont été touchées, a été touché, a été touchée, touchés, touchées, ont été frappés, ont été frappées, "
            "ont été visés, ont été visées, ont été atteints"
        ),
        Cue.AFTER: "après que, après qu, après l, après la, après le, après les, après avoir, après un, après une, après",
        Cue.WHEN: "lorsque, lorsqu, quand, où",
        Cue.AFTERMATH: (
            "lendemain de la, lendemain du, lendemain de l, lendemain d, lendemain des, "
            "après le, après la, après les, après l, suite à la, suite au, suite aux, depuis le, depuis la, depuis les, depuis l, fuyant les, fuyant la, fui les, fui la, fuient les, fuyaient les, à la suite de la, à la suite du, à la suite de l, à la suite des, dans le sillage de la, dans le sillage du, dans le sillage des, dans la foulée de la, dans la foulée du"
        ),
        Cue.CARRIER: (
            "sous marin, "
            "sous marin*, navire*, navires, destroyer*, frégate*, porte avions, bâtiment*, bateau*, croiseur*"
        ),
        Cue.BEARING: (
            "nord, sud, est, ouest, nord est, nord ouest, sud est, sud ouest, loin, kilomètres, km, proximité"
        ),
        Cue.BESIDE: "près, proche, lisière, bordure, voisine, abords",
        Cue.RISE: (
            "monté, passé, grimpé, alourdi, porté, élevé"
        ),
        Cue.ENTRY: (
            "entré*, entrés, entrée, entrées, pénétré*, investi*, envahi*"
        ),
        Cue.AGAINST: "contre, dénoncer, dénonçant",
        Cue.HEARD: (
            "entendue, entendu, entendues, ressentie, ressenti, audible, visible"
        ),
        Cue.AS_FAR: (
            "jusqu à, jusqu en, jusqu au, jusque dans, jusqu"
        ),
        Cue.TAKE: (
            "tombée, tombées, conquis, fait leur entrée dans, fait leur entrée à, fait son entrée dans, fait son entrée à, "
            "font leur entrée dans, entrent dans, investissent, occupent, ravi, conquièrent, capturé, a investi, ont investi, avait investi, avaient investi, "
            "pris, prend, prennent, prise, prises"
        ),
        Cue.FIRST: (
            "première fois, deuxième fois, seconde fois, troisième fois, énième fois, premier, première, premiers, premières, pire, plus meurtrière, plus meurtrier, plus importante, plus grave, "
            "plus violents"
        ),
        Cue.HAVING: (
            "dit avoir, disent avoir, affirme avoir, affirment avoir, assure avoir, assurent avoir, annoncé avoir, a dit avoir, "
            "reconnaît avoir, a reconnu avoir, déclare avoir, répondu par, répliqué par"
        ),
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
    killed_people={1: "l ont tué, l a tué, l ont tuée, l a tuée, l ont abattu, l ont abattue"},
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

EVENTS = widened(
    _EVENTS,
    (DEEDS, TOLD),
    (AGENCY, AGENCY_CUES),
    (TURNS, TURN_CUES),
    (DESK, DESK_CUES),
    (CIVIL, CIVIL_CUES),
    (BACKDROP, BACKDROP_TOLD),
    ({}, TOLD_CUES),
    ({}, PAGES_CUES),
    ({}, UNREAL_CUES),
    (WIRE, WIRE_CUES),
    WEAPON_STORES["fr"],
    LANDS["fr"],
)
