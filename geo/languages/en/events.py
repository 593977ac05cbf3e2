"""English: how events, actors and numbers of people are told."""

from geo.languages.en.agency import AGENCY, AGENCY_CUES
from geo.languages.en.backdrop import BACKDROP, BACKDROP_TOLD
from geo.languages.en.crowds import CROWDS, CROWDS_TOLD
from geo.languages.en.deeds import DEEDS, TOLD
from geo.languages.en.desk import DESK, DESK_TOLD
from geo.languages.en.newsrooms import NEWSROOM_CUES, NEWSROOMS
from geo.languages.en.pages import PAGES_CUES
from geo.languages.en.press import PRESS, PRESS_CUES
from geo.languages.en.scenes import SCENE_CUES, SCENES
from geo.languages.en.told import TOLD_CUES
from geo.languages.en.turns import TURN_CUES, TURNS
from geo.languages.en.wire import WIRE, WIRE_TOLD
from geo.languages.families import widened
from geo.languages.lands import LANDS
from geo.languages.pack import Cue, EventExample, EventWords
from geo.languages.weapon_stores import WEAPON_STORES
from geo.model import Assertion, EventType

_EVENTS = EventWords(
    past_deeds=(
        "ed", "met", "held", "flew", "came", "went", "spoke", "sat", "left", "paid", "shook", "began", "took",
        "made", "told",
    ),
    attribute_endings=("ed",),
    present_deeds=(
        "flies", "travels", "visits", "arrives", "hosts", "meets", "heads", "departs", "fly", "travel", "visit", "arrive",
        "host", "meet",
    ),
    thousands=",",
    triggers={
        EventType.AIR_STRIKE: (
            "aircraft bombed, aircraft struck, aircraft hit, aircraft destroyed, aircraft fired, aircraft pounded, "
            "warplanes pounded, warplanes hit, warplanes carried out, warplanes fired, warplanes dropped, "
            "jets carried out, jets destroyed, jets attacked, jets fired, jets dropped, jets launched, "
            "plane dropped, planes dropped, planes carried out, planes attacked, helicopter fired, helicopters fired, "
            "helicopter gunship*, gunship fired, air force bombed, air force hit, air force struck, air force pounded, "
            "air force carried out, aerial strikes, air force raid*, "
            "air offensive, wave of air, strikes from the air, bombing raids, "
            "bombed from the air, from the air, air bombardment*, fighter jets struck, fighter jets bombed, jets struck, jets bombed, "
            "jets pounded, jets hit, planes bombed, planes struck, planes hit, helicopter strike*, helicopter attack*, "
            "helicopter gunships fired, gunships strafed, strafing, dropped bombs, dropped a bomb, bunker buster*, guided bomb*, "
            "glide bomb*, bombs were dropped, bombing sortie*, carried out raids, wave of strikes, waves of strikes, "
            "dropped leaflets and bombs, precision strike*, double tap strike*, airstrike, "
            "air strike*, airstrike*, air raid*, airraid*, aerial bombardment*, aerial bombing*, aerial attack*, air attack*, "
            "warplanes raid*, warplanes target*, warplanes struck, warplanes bombed, helicopters drop*, barrel bomb*, "
            "cluster bomb*, bombing raid*, bombing campaign*, air campaign*, air assault*, bombing run*, sorties, carpet bombing, aerial raid*"
        ),
        EventType.DRONE_STRIKE: (
            "drone hit, drone struck, drone slammed into, drone crashed, drones rained, "
            "drones swarmed, drone swarm*, drone assault*, drone bombardment*, drone bombing*, exploding drone*, "
            "armed drone*, combat drone*, killed by a drone, hit by a drone, hit by drones, struck by a drone, "
            "struck by drones, drone volley*, one way attack drone*, quadcopter dropped, quadcopter fired, "
            ""
            "drones targeted, drones slammed, drone slammed, drone crashed into, swarm of drones, drones exploded, drone exploded, "
            "explosive drone*, explosives laden drone*, naval drone*, sea drone*, attack drone*, unmanned aircraft struck, fpv drone*, "
            "drone barrage*, wave of drones, waves of drones, shahed drones struck, "
            "drone strike*, drone attack*, drone raid*, drone hit*, drones attack*, drones struck, drones hit, kamikaze drone*, suicide drone*"
        ),
        EventType.SHELLING: (
            "struck by a missile, hit by a missile, hit by missiles, struck by missiles, hit by a rocket, "
            "struck by a rocket, hit by rockets, hit by a shell, struck by a shell, hit by shells, "
            "crippled by a missile, sunk by a missile, damaged by a missile, missile landed, missiles landed, "
            "missile ripped, missile tore, missile crashed, missile exploded, missiles exploded, rocket exploded, "
            "rockets exploded, rocket crashed, rocket landed, shell exploded, shells exploded, shell hit, "
            "shell struck, shells struck, shells hit, shells rained, shells fell, under artillery fire, "
            "under rocket fire, under mortar fire, under shelling, heavy shelling, artillery rounds, artillery shells, "
            "artillery shelling, pounded with artillery, pounded with rockets, rained shells, rained missiles, "
            ""
            ""
            "salvoes, salvos, multiple rocket, "
            "rained rockets, rockets were fired, rockets fired, rockets landed, rockets hit, rockets struck, rocket struck, rocket hit, "
            "missiles struck, missile struck, missiles slammed, missile slammed, missiles rained, volley of missiles, volley of rockets, "
            "volleys of rockets, artillery pounded, artillery shelled, artillery fire hit, heavy artillery fire, bombardment by artillery, "
            "mortar round*, mortar shells, mortar bomb*, ballistic missile attack*, ballistic missile strike*, fired a missile, "
            "fired missiles, fired rockets, fired a rocket, grad rockets, shell landed, shells landed, tank shell*, artillery duel*, "
            "artillery bombardment*, barrage of missiles, barrage of rockets, ship was struck, ship was hit, anti ship missile*, "
            "anti tank missile*, naval bombardment, under shellfire, shellfire, "
            "shelling*, shelled, shells, shell the, shell a, missile strike*, missile attack*, rocket attack*, rocket fire, rocket strike*, "
            "artillery fire, artillery strike*, artillery attack*, artillery barrage*, mortar fire, mortar attack*, missile barrage*, "
            "rocket barrage*, cross border fire, tank fire, rocket shell*, missiles hit, missile hit, mlrs, mortar*, salvo*, cruise missile strike*, "
            "missile launch*, missile impact*, shell hit*, cluster munition*"
        ),
        EventType.BOMBING: (
            "device exploded, device went off, devices exploded, device detonated, explosion ripped, explosion tore, "
            "blast tore, explosions ripped, blasts ripped, bomb ripped through, bomb tore through, bomb hit, "
            "bomb struck a, bomb hidden, bombs hidden, bomb placed, bomb left, planted bombs, rigged with explosives, "
            "blast hit, grenade and bomb, landmine exploded, mine exploded, mine blast, mine blew, vehicle hit a mine, "
            "bus hit a mine, drove onto a mine, trod on a mine, cluster bomblet*, unexploded shell*, "
            "car bombing*, truck bombing*, roadside blast, roadside explosion, bombs exploded, bomb detonated, bombs detonated, "
            "bomb planted, planted a bomb, explosives planted, explosives laden, laden with explosives, packed with explosives, "
            "twin bombing*, twin blasts, double bombing*, triple bombing*, blast ripped, nail bomb*, pipe bomb*, letter bomb*, "
            "pressure cooker bomb*, remote controlled bomb*, remote detonated, booby trapped, pagers exploded, exploding pagers, "
            "exploding devices, magnetic mine*, limpet mine*, sea mine*, anti personnel mine*, anti tank mine*, stepped on a mine, "
            "struck a mine, hit a mine, drove over a mine, ran over a mine, unexploded ordnance, planted explosives, car exploded, "
            "van exploded, truck exploded, lorry exploded, blast killed, mined road, "
            "car bomb*, roadside bomb*, truck bomb*, bomb attack*, bomb blast*, bomb exploded, bomb explosion*, ied, ieds, landmine*, "
            "land mine*, improvised explosive*, explosive device*, vbied*, booby trap*, parcel bomb*, bomb went off, bomb tore, home made bomb, homemade bomb, "
            "bomb ripped, bomb brought down, motorcycle bomb*, sticky bomb*, mine explosion*, blown up, blew up"
        ),
        EventType.SUICIDE_BOMBING: (
            "explosive belt*, explosives belt*, suicide belt*, explosive vest*, explosives vest*, "
            "strapped with explosives, wearing explosives, detonated a vest, "
            "blew up an explosives, blew up a car he, drove ~ explosives into, drove a bomb, drove an explosives, "
            "car packed with explosives into, truck packed with explosives into, "
            "suicide bomber*, suicide truck*, suicide vehicle*, blew up his, blew up her, blew himself up, blew herself up, "
            "blew themselves up, detonated his, detonated her, detonated their, detonated himself, detonated herself, "
            "detonated an explosive vest, detonated explosives strapped, rammed ~ explosives, "
            "suicide bomb*, suicide attack*, suicide car bomb*, suicide blast*, blew himself, blew herself, blew themselves, suicide vest*"
        ),
        EventType.GRENADE: (
            "threw a grenade, threw grenades, hurled a grenade, hurled grenades, lobbed a grenade, lobbed grenades, tossed a grenade, "
            "grenade attack*, "
            "grenade*, hand grenade*"
        ),
        EventType.CHEMICAL_WEAPON: (
            "toxic chemicals, gas bombs, poisoned gas, chlorine gas, chlorine attack*, sarin attack*, vx, novichok, choking agent*, "
            "poison gas attack*, chemical substance*, "
            "chemical attack*, chemical weapon* attack*, gas attack*, chlorine, sarin, nerve agent*, poison gas, chemical weapons, chemical strike*, "
            "toxic gas*, mustard gas"
        ),
        EventType.ARMED_CLASH: (
            "war between, turf war, turf wars, gang war, "
            "staged a coup, carried out a coup, mounted a coup, military coup, in a coup, "
            "laid siege, deposed the president, has been deposed, was deposed, "
            ""
            "opened up on, fired on a patrol, fired on police, fired on soldiers, fired on troops, fired at soldiers, "
            "fired at police, fired at troops, "
            ""
            "tried to storm, launched an assault, "
            "pitched battle*, running battle*, gun duel*, "
            "held out, holding out, hold out, besieging, encircled, encircling, "
            "encirclement, street by street, house to house, battle raged, battles raged, battles erupted, "
            "battle erupted, clashes erupted, clashes broke out, clashes flared, violence flared, heavy clashes, "
            "deadly clashes, fierce clashes, fierce battles, shooting broke out, shooting erupted, gunfire erupted, "
            "gunfire broke out, traded gunfire, traded shots, exchanged shots, exchanging fire, returned fire, "
            "fired back, fought back, fighting off, fought off, beat back, beaten back, fend off, fended off, "
            "warded off, seized power, seizing power, seizure of power, power grab, overthrew, "
            "putsch, "
            "insurrection, mutinous, "
            "war began, war broke out, war started, war erupted, "
            "broke through the fence, broke through the border, breached the fence, breached the border, breached the wall, "
            "battled for, gunbattle, gun fights, shoot out*, shoot outs, exchanges of fire, exchanges of gunfire, exchanged gunfire, "
            "traded fire, trading fire, came under fire, came under attack from, came under attack by, attacked an army, "
            "attacked a military, attacked the army, attacked a police, attacked the police, attacked a checkpoint, attacked a base, "
            "attacked the base, attacked a camp, overran a base, overran an army, raid on a base, raid on an army, raid on a military, "
            "killed in action, fire fight*, hand to hand, advance on, pushed into, cross border raid*, cross border incursion*, "
            "ground incursion*, launched an offensive, began an offensive, street battles, street fighting, urban fighting, stormed ~ base, "
            "stormed ~ prison, stormed ~ barracks, stormed ~ compound, stormed a, stormed the, laid an ambush, ambushed, mutiny, mutinied, "
            "mutineers, coup attempt, attempted coup, hostilities, fighting broke out, fighting erupted, fighting raged, resumed fighting, "
            "border clash*, repelled, repulsed, counterattack*, surrounded ~ troops, "
            "commando raid*, special forces raid*, killed in a raid, counter terrorism operation*, military operation*, "
            "security operation*, "
            "clash, clashes, clashed, clashing, fighting, firefight*, gun battle*, gunbattle*, gunfight*, battle, battles, "
            "battle for, battled, battling, ground offensive*, offensive, counteroffensive*, counter offensive*, ambush*, "
            "exchange* of fire, exchanged fire, violence between, army fights, heavy fighting, fierce fighting, skirmish*, stormed, ground assault*, street fight*, "
            "fought, infighting, gunfire, crossfire, shootout*, incursion*, storming"
        ),
        EventType.GOVERNMENT_REGAINS_TERRITORY: (
            "drove ~ out of, pushed ~ out of, ousted ~ from, "
            "expelled ~ from, cleared ~ of, wrested ~ from, wrested ~ back, won back control, regained control, "
            "retook control, back in control, raised the national flag, returned to the city, returned to the town, "
            "lifted the siege, broke the siege, "
            "return of the army, return of government forces, return of *ian troops, return of *ian soldiers, return of the *ian army, return of *ian forces, welcomed the army, "
            "seized back, "
            "regained the town, regained the city, liberate, liberating, freed from, fully freed, cleared of, "
            "back under government control, back under the control, back in government hands, won back, wrested back, ousted from, "
            "ousted the, flushed out, raised the flag over, re took, re captured, recaptured from, retaking of, restored control, "
            "regain control, entered the city, entered the town after, declared ~ liberated, declared ~ freed, liberated from, "
            "pushed them out, drove them out, driven out of, drove out, pushed out of, pushed back from, expelled from, dislodged, retook, retake*, retaken, recapture*, regain* control, liberated, liberation of, regained, recaptur*, took back, reclaim*"
        ),
        EventType.NONSTATE_OVERTAKES_TERRITORY: (
            "controlled the town, controlled the city, controls the town, controls the city, control the town, "
            "control the city, in control of, in full control, took full control, captured the port, "
            "captured the village, captured the base, captured the airport, capturing the, seized the airport, "
            "seized the base, seized the village, seized the port, took the village, took the base, took the airport, "
            "drove into the city, drove into the town, poured into the city, "
            "poured into the town, entered without, "
            "without firing a shot, under their control, under its control, under rebel control, "
            "slipped from government, fell without, into rebel hands, in rebel hands, planted their flag, "
            "raised their flag, hoisted the flag, lost control of, "
            "has been taken, was taken, were taken by, took hold of, broke through the, stormed the city, stormed the town, "
            "captured the town, captured the city, seized the town, seized the city, seized control, seizing, took the town, took the city, "
            "took the capital, take the town, has fallen, had fallen, have fallen, falls to, fell into the hands, stormed into, swept into, "
            "marched into, overran the, overrunning, gained ground, wrested control, taking control, took over the, "
            "taken over, rebels entered, fighters entered, insurgents entered, jihadists entered, entered the capital, hoisted their flag, "
            "captured a string of, captured several, captured a, which its troops took, which they took, whose fighters took, "
            "lost the town, lost the city, "
            "take over, takes over, took over, expand their control, expanded control, wresting control, captured, captures, seized, seizes, took control, take control, takes control, taken control, overran, overrun, fell to, fall of, capture of, "
            "seizure of, gained control, conquered, seize, advance in, advanced in, control over, new advancement*, advancement*, advanced, advances"
        ),
        EventType.ATTACK_ON_CIVILIANS: (
            "shot ~ dead, shot ~ in the head, stabbed ~ to death, beat ~ to death, hacked ~ to death, burned ~ alive, "
            "burnt ~ alive, shot at people, shot at passers, shooting at, shot into the crowd, "
            "fired indiscriminately, firing indiscriminately, fired on civilians, fired on villagers, "
            "fired at civilians, firing at, opened fire at, opened fire inside, opened fire in, "
            "went from house to house, went door to door, lined up and shot, pulled out and shot, "
            "dragged out and shot, executed by, executed after, attacked worshippers, attacked villagers, "
            "attacked residents, attacked shoppers, attacked pupils, attacked students, attacked passengers, "
            "attacked a bus, attacked a school, attacked a hospital, attacked a hotel, attacked a restaurant, "
            "attacked homes, attack on a bus, attack on a hotel, attack on a hospital, attack on a camp, "
            "attack on civilians, attacks on civilians, attack on a synagogue, attack on a concert, raid on a village, "
            "raid on the village, raids on villages, raided several villages, descended on the village, "
            "descended on a village, mass grave*, "
            "found with their throats, blown to pieces, contract killing*, hit and run attack, lone wolf, "
            "went on the rampage, blood bath, bloodbath, "
            "had shot, have shot, has shot, fired automatic weapons, fired ~ into a crowd, fired ~ into the crowd, "
            "sprayed bullets, sprayed with bullets, raked with gunfire, fired into the crowd, fired into a crowd, fired on the crowd, "
            "fired on crowds, fired on protesters, fired on demonstrators, fired at protesters, firing on, fired live rounds, "
            "fired live ammunition, live fire, live ammunition, ploughed into, plowed into, drove into a crowd, drove into crowds, "
            "drove a car into, drove a truck into, drove a van into, rammed into, rammed his, rammed a car, rammed a truck, "
            "ramming attack*, car ramming*, vehicle ramming*, mowed down, mown down, ran over, hacked to death, hacked, machete attack*, "
            "axe attack*, knifed, stabbing attack*, stabbing spree, gun attack*, gun rampage, rampage, shooting spree, shooting attack*, "
            "gunman killed, gunmen killed, gunmen shot, militants killed, militants shot, was shot by, were shot by, was shot, were shot, "
            "shot him, shot her, shot them, put to death, summarily executed, massacred, massacring, butchered, burned alive, burnt alive, "
            "throats slit, slit the throats, beaten to death, lynching, targeted killing*, "
            "extrajudicial killing*, assassinated, assassin*, murdered, killing spree, terror attacks, attack on worshippers, "
            "attack on a church, attack on a mosque, attack on a market, attack on a school, attack on a village, attacked a village, "
            "attacked the village, attacked villages, raided a village, raided the village, raided villages, attacked a church, "
            "attacked a mosque, attacked a market, attacked a convoy of, ethnic killing*, ethnic cleansing, found shot, found dead, "
            "was found dead, gunned, torture, tortured, acid attack*, arson attack on, pogrom*, "
            "terrorist attack*, terror attack*, massacre*, mass shooting*, shooting, shootings, shot dead, gunned down, shot and killed, "
            "executed, execution*, executes, beheaded, beheading*, assassinat*, murder*, stabbing*, stabbed, knife attack*, opened fire, open fire, "
            "mass killing*, slaughter*, lynched, atrocit*, summary execution*, shot at, killing of, terrorist atrocit*, tortur*, hostage siege, stoning, stoned to death"
        ),
        EventType.ABDUCTION: (
            "snatching, "
            "took ~ captive, taken hostages, took ~ prisoner, took ~ hostages, taking ~ hostage, taking ~ captive, "
            "held ~ hostage, held ~ captive, carted off, whisked away, bundled into, hauled away, spirited away, "
            "marched off, led away at gunpoint, seized ~ passengers, seized ~ students, seized ~ pupils, "
            "seized ~ workers, seized ~ schoolgirls, seized ~ girls, seized ~ priest, kidnapping of, abducting, "
            "kidnapping, captors, hostage takers, freed from captivity, vanished after, disappeared after being, "
            "were held, was held, being held, held for hours, dragged to, dragged into, "
            "seized ~ hostages, hostages, hostage taking, took ~ hostage, taken hostage, held hostage, held captive, captives, hijack*, "
            "hijacked, snatched, seized from, kidnapped, kidnapping*, abducted, abductions, ransom, carried off, "
            "dragged away, prisoners of war, taken prisoner, took prisoner, boarded ~ ship, seized a ship, seized the ship, "
            "seized a tanker, seized the tanker, seized a vessel, seized the vessel, piracy, pirates, "
            "kidnap*, abduct*, hostage*, taken captive, forced disappearance*, forcibly disappeared, took captive"
        ),
        EventType.SEXUAL_VIOLENCE: (
            "mass rape*, sexual slavery, sexual abuse, sexually abused, sex slaves, sexual assault, "
            "rape, raped, rapes, sexual violence, sexually assaulted, sexual assault*, gang rape*"
        ),
        EventType.PROTEST: (
            "people demanded, people called for, thousands demanded, people chanted, crowd demanded, crowds demanded, "
            "had camped, camped out, camped outside, camped in front, pitched tents, occupied the square, "
            "occupying the square, poured onto the streets, poured into the streets, flooded the streets, "
            "streets filled, filled the streets, filled the square, packed the square, thronged, took to the squares, "
            "walked out, walkout*, downed tools, stay away, shutdown strike, lay down in, stood in silence, "
            "lit candles, candlelit, held placards, waved flags, waved banners, carrying banners, carried banners, "
            "chanted, chanting, banged pots, pot banging, cacerolazo, mass rally, counter demonstration*, "
            "mourners gathered, crowds took, protesters gathered, activists gathered, turned out to, turned out in, "
            "called for a strike, striking workers, blockaded, blockade of roads, blocking roads, blocked the highway, "
            "blocked a road, blocked traffic, "
            "gathered in their thousands, "
            "protest march*, took to the street, gathered outside, gathered in front of, thousands gathered, "
            "hundreds gathered, crowds gathered, crowd gathered, sit ins, general strike, went on strike, hunger strike, picket*, "
            "blocked roads, blocked the road, blocked highways, roadblock*, barricade*, marches, marching through, marched through, "
            "marched on, marched to, chanting slogans, waving flags, silent march, mass protest*, street protest*, "
            "student protest*, tear gas, water cannon*, dispersed, human chain*, demanding the resignation, called for the resignation, "
            "strikers, mourners marched, civil disobedience, "
            "protest, protests, protested, protesting, protesters, demonstration, demonstrations, demonstrators, demonstrated, "
            "demonstrate, rally, rallied, rallies, sit in, peace march, marched, took to the streets, vigil, staged a march, march for"
        ),
        EventType.RIOT: (
            "set fire to buses, burned buses, burned tyres, burning tyres, burned tires, burning tires, "
            "throwing stones, hurling stones, threw petrol bombs, torched shops, torched buses, torched vehicles, "
            "looted shops, shops were looted, ransacked shops, stormed the building, stormed the palace, "
            "stormed the assembly, stormed a police, stormed the town hall, storm town halls, "
            "attacked police stations, attacked a police station, attacked the police station, fought with police, "
            "fought riot police, fought police, battled police, battled riot police, clashed with riot police, "
            "clashed with security forces, clashed with soldiers, running battles with, angry crowd, angry mob, "
            "ethnic violence, inter communal, intercommunal, prison riot, prison mutiny, "
            "clashed with police, clashes with police, clashes with the police, violent protest*, protests turned violent, turned violent, "
            "set cars on fire, set fire to cars, torched cars, burned cars, smashed windows, smashing windows, petrol bomb*, molotov*, "
            "stone throwing, threw bottles, hurled bottles, hurled rocks, threw rocks, looters, rampaged, ransacking, stormed parliament, "
            "stormed the parliament, stormed the capitol, stormed the embassy, stormed the presidential, broke into parliament, "
            "broke into the parliament, furious crowd, mob attacked, mob killed, mob violence, communal violence, "
            "sectarian violence, communal clash*, intercommunal violence, disturbances, "
            "riot, riots, rioted, rioting, rioters, unrest, looting, looted, mob, mobs, hurled stones, threw stones, pelted"
        ),
        EventType.MILITARY_PRESENCE: (
            "to dispatch, to deploy, will deploy, to send troops, reinforcing, "
            "beefed up, beefing up, stepped up patrols, took up positions, taken up positions, take up positions, "
            "patrolled the streets, patrolling the streets, soldiers lined, troops lined, "
            "tanks lined, tanks rolled, armoured vehicles rolled, convoy arrived, convoy entered, troops landed, "
            "troops have landed, soldiers landed, marines landed, warships arrived, carrier group, "
            "carrier strike group, was put on high alert, on alert, calling up, called up, conscription, "
            "stationing, based troops, boots on the ground, declared martial law, "
            "sent soldiers, sends troops, sends soldiers, sending troops, send soldiers, sent warships, sent a warship, "
            "sent an aircraft carrier, troops were sent, troops are being sent, soldiers were sent, "
            "dispatched, dispatching, will be stationed, to station, troop surge, "
            "additional troops, more troops, extra troops, redeploy*, moved its troops, moved tanks, rolled into, rolling into, "
            "crossed the border, crossed into, crossing into, entered the country, landed in ~ troops, joint exercises, war games, "
            "naval exercise*, naval drills, military drills, live fire drill*, manoeuvres, maneuvers, call up of "
            "called up reservists, mobilisation, mobilization, martial law, arms delivery, "
            "arms deliveries, weapons delivery, weapons deliveries, delivered tanks, delivered fighter jets, air defence batteries, "
            "stood guard, standing guard, guarded, checkpoints were set up, set up checkpoints, military vehicles entered, "
            "tanks entered, troops entered, entered with tanks, flew reconnaissance, overflew, entered the airspace, violated the airspace, "
            "violated airspace, airspace violation*, soldiers patrolled, airlifted troops, "
            "deployed, deploy, deploys, deploying, deployment, deployments, troop movement*, troop build up, troop buildup, military build up, military buildup, "
            "buildup, mobilis*, mobiliz*, troops arrived, massed, amassed, military exercise*, exercises, drills, patrol*, "
            "reinforcement*, sent troops, send troops, moved troops, troops moved, military presence, troops enter*, invaded, invasion*, "
            "troops in, troops near, troops at, set sail, moved into, movement of, transport of military, driving through, moving through, moving towards, moving toward, "
            "headed for, heading to, heading for, forces enter*, forces reach*, troops reach*, army enters, army entered"
        ),
        EventType.BASE_ESTABLISHED: (
            "military base was opened, opened a military base, set up a military base, set up a headquarters, establish a base, "
            "establishing a base, naval base was opened, build a base, building a base, air base was built, set up an outpost, "
            "established an outpost, new outpost, established a forward, "
            "established a base, set up a base, opened a base, built a base, new base, established a headquarters, new military base, set up a camp"
        ),
        EventType.WEAPONS_DISRUPTED: (
            "was shot down, were shot down, shot down by, were brought down, was brought down, were intercepted, was intercepted, "
            "intercepted, air defences downed, air defenses downed, air defences shot, air defenses shot, air defences destroyed, "
            "air defenses destroyed, bomb disposal, bomb was defused, defused a bomb, disarmed a bomb, controlled explosion, arms cache*, "
            "cache of weapons, weapons seized, seized arms, seized explosives, seized ~ weapons, foiled a plot, foiled an attack, "
            "thwarted an attack, prevented an attack, plot was foiled, de mining, demining, cleared mines, iron dome, destroyed missiles, "
            "handed over their weapons, laid down their arms, laid down arms, surrendered their weapons, disarmament, "
            "intercept*, shot down, shoot down, shoots down, shooting down, downed, downing, defused, defuse*, disarmed, weapons cache*, seized weapons, neutralised, "
            "neutralized, brought down, foiled, thwarted, air defence* destroyed, air defense* destroyed"
        ),
        EventType.ARREST: (
            "turned himself in, turned themselves in, gave himself up, gave themselves up, surrendered to police, "
            "surrendered to the police, "
            "was arrested, were arrested, under arrest, been arrested, made arrests, behind bars, "
            "locked up, seized a suspect, caught a suspect, nabbed, picked up by police, "
            "picked up by soldiers, raided houses, raided the home, raided the house, "
            "dragnet, hauled before, "
            "suspects were stopped, stopped the suspects, suspects were intercepted, "
            "was detained, were detained, in custody, remanded, apprehended, captured a suspect, suspect was captured, "
            "were captured by police, rounding up, round up, mass arrests, imprisoned, was seized by police, "
            "police raided, raids on homes, taken away by, handed over to police, extradited, placed under house arrest, "
            "under house arrest, arrest warrant*, raided the offices, raided offices, seized suspects, "
            "arrest*, detain*, detention of, rounded up, taken into custody, raided homes, police raid*, crackdown*"
        ),
        EventType.PROPERTY_DESTRUCTION: (
            "burnt to the ground, burned to the ground, razed, bulldozed, demolishing, torching, houses were burned, homes were burned, "
            "houses burned, homes burned, blown up the bridge, destroyed the bridge, destroyed a bridge, destroyed temple*, "
            "destroyed the temple, destroyed shrines, looting of, ransacked the, defaced, desecrated, "
            "toppled a statue, statue was toppled, pulled down a statue, pipeline was blown up, cut the cable, power lines were cut, "
            "burnt villages, burned villages, set alight, set light to, gutted, burnt out, set villages on fire, "
            "set fire to, set on fire, set ablaze, torched, arson*, burned down, burnt down, demolished, demolition*, sabotage*, vandalis*, vandaliz*, ransacked, "
            "burning of, being burned, destruction of, in flames, on fire, destroyed by, setting fire"
        ),
        EventType.AGREEMENT: (
            "prisoners ~ exchange, detainees ~ exchange, prisoners ~ swapped, exchange between, "
            "swap with, prisoner swaps, swapped ~ prisoners, exchanged ~ prisoners, traded ~ prisoners, "
            "freed in exchange, freed in return, in return for the release, handed over ~ prisoners, "
            "handed over ~ hostages, handed ~ hostages, released ~ hostages, hostages were released, "
            "hostages were freed, hostages released, put their names to, put its name to, put pen to paper, inked, "
            "clinched, hammered out, shook hands on, signed a peace, signed a pact, signed a memorandum, "
            "sealed a deal, sealed an, signing of, cessation of, pledged to halt, agreed a, agreed an, have agreed, "
            "had agreed, accepted the plan, peace plan, lay down their arms, silence the guns, guns fell silent, "
            "fell silent, took effect, came into effect, comes into effect, came into force, entered into force, "
            "in exchange for, "
            "pact, peace accord*, peace pact, signed an agreement, signed an accord, sign an agreement, signed a ceasefire, signed a truce, "
            "reached an agreement, reach an agreement, accord was signed, agreement was signed, ceasefire took effect, truce took effect, "
            "ceasefire came into force, cessation of hostilities, halt to fighting, pause in fighting, humanitarian pause, "
            "swap of prisoners, swapped prisoners, exchanged prisoners, exchange of prisoners, hostage deal, hostage release deal, "
            "released in exchange, were exchanged, memorandum, initialled, initialed, ratified, power sharing deal, "
            "safe passage deal, lifting of the siege, disengagement agreement, normalisation agreement, normalization agreement, "
            "deal was reached, deal reached, "
            "ceasefire*, cease fire*, truce*, peace agreement*, peace deal*, agreement, agreements, accord, accords, treaty, signed a deal, prisoner swap*, prisoner exchange*, "
            "peace treaty, armistice, reconciliation deal, reached a deal, struck a deal, grain deal, agreed on, agreed to, deal on"
        ),
        EventType.WITHDRAWAL: (
            "pulled back from, pulled out its, pulled out their, pulling its troops, pull out its, brought home its, "
            "bring home its, sailed home, left their positions, left their base, abandoning their, "
            "gave up their positions, laid down their weapons and left, surrender of, "
            "last troops, last soldiers, final withdrawal, handed the base, handed over the town, "
            "handed over the city, vacating, evacuated the base, marched out of, drove out of the city, "
            "abandoned the town, abandoned the city, abandoned the base, abandoned the village, abandoned their posts, "
            "pulled its troops, pulled troops, pulled back its, pulled out of, pull its troops, pull troops, pulling out, pulling back, "
            "left the city, left the town, left the country, leave the country, last soldiers left, last troops left, "
            "abandoned their positions, gave up the town, gave up the city, handed over the base, handed over control, "
            "evacuated its troops, drawdown, withdrew its, withdrew their, withdraws, troops left, forces left, surrendered the town, "
            "surrendered the city, exit of troops, "
            "loses control, lost control, withdrawal*, withdrew, withdrawn, withdraw, withdrawing, pulled out, pullout*, pull out, retreat*, pulled back, pullback*, vacated"
        ),
        EventType.DIPLOMACY: (
            "welcomed ~ at, welcomed ~ in, received ~ at, received ~ in, "
            "greeted, embraced by, shook hands, held discussions, joint statement, "
            "joint communique, exchanged views, sat down with, sat down for, flew home from, touched down in, "
            "landed in ~ for talks, paid tribute in, was received by, were received by, special envoy arrived, "
            "envoys met, envoys gathered, conferring, convening, mediators met, "
            "hosting ~ president, hosting ~ prime minister, hosting ~ minister, hosted ~ president, hosted ~ prime minister, hosted ~ minister, hosting ~ leader, hosted ~ leader, was hosting, were hosting, "
            "adopted a resolution, passed a resolution, resolution was adopted, approved a resolution, "
            "telephoned, spoke on the phone, spoke by telephone, phone conversation, video call, held a call, had a call, round of talks, "
            "peace conference, indirect talks, direct talks, ceasefire talks, mediation, mediate, brokered, met his, met her, "
            "met the, met president, met prime, met foreign, meets with, meeting with, meeting of, met for talks, hold a summit, "
            "held a summit, special session, security council met, un security council meeting, council meeting, flew in, "
            "flew into, arrived for, arrives in, visits to, paid a visit, on a visit, received in, welcomed in, hosted by, host talks, "
            "hosted talks, opened talks, talks began, talks opened, talks resumed, talks broke down, recalled its ambassador, "
            "recalled his ambassador, expelled diplomats, expelled the ambassador, summoned the ambassador, summoned, severed ties, "
            "broke off relations, restored ties, opened an embassy, travelling to, traveling to, travel to, travels to, fly to, flies to, "
            "is expected in, is due in, gather in, convene in, shuttle diplomacy, "
            "met with, meeting, meetings, meet with, meets, summit*, talks, negotiat*, visit, visited, visits, visiting, phone call*, telephone call*, "
            "telephone conversation*, phoned, spoke by phone, conference, state visit*, held talks, peace talks, conferred, hosted, flew to, travelled to, traveled to, "
            "arrived in, consultations, emergency session*, hold talks, discussed, met in, met at, delegation*, met, gathered in, receive* by, received by, convened"
        ),
        EventType.SANCTION: (
            "impose sanctions, imposing sanctions, slapped sanctions, sanctions package, package of sanctions, lifted sanctions, "
            "sanctions were lifted, sanctions were imposed, trade embargo, arms embargo, oil embargo, froze the assets, frozen assets, "
            "travel ban, visa ban*, blacklisted, suspended aid, price cap, export ban, import ban, banned imports, extended sanctions, "
            "imposed sanctions, sanctions on, sanctions against, sanctioned, embargo, new sanctions, asset freeze*"
        ),
        EventType.HUMANITARIAN: (
            "boarded buses, boarding buses, boarded evacuation, boarding evacuation, loaded onto buses, "
            "displaced people arrived, refugees arrived, refugees have arrived, refugees streamed, refugees poured, "
            "streamed across, poured across, streamed into, poured into, streaming out of, crammed with people, "
            "crammed with families, packed with families, loaded with families, on foot with, escaped to, "
            "escaped by sea, escaped across, escape to, sought safety, seeking safety, seeking refuge, "
            "seeking shelter, trapped civilians, "
            "civilians trapped, left made homeless, homeless, tens of thousands have left, "
            "forced tens of thousands, forced thousands, forced hundreds, driven thousands, displaced by, "
            "displaced from, uprooted, carried ~ evacuees, picked up survivors, ferried ~ to safety, ferried, "
            "brought to safety, led to safety, airlifted, bused out, bussed out, relief trucks, relief workers, "
            "food and medicine, trucks of aid, tonnes of food, tonnes of aid, tons of aid, aid ships, aid flights, "
            "cross border aid, famine, "
            "buses will, buses began, buses left, buses took, "
            "were displaced, been displaced, have displaced, has displaced, displaced people, "
            "airlift*, air dropped aid, airdrop*, aid drop*, aid ship, aid flotilla, relief convoy*, relief flight*, food aid, "
            "emergency aid, aid lorries, lorries of aid, lorries carrying, trucks carrying aid, trucks carrying food, trucks with food, "
            "delivered food, delivered aid, distribute food, food distribution, forced to flee, forced from their homes, "
            "driven from their homes, displacement, displacing, internally displaced, exodus, refugees crossed, left their homes, "
            "seek refuge, sought refuge, sought shelter, sheltering in, rescued from, rescue operation, medical evacuation*, evacuees, "
            "buses carrying, flown out, crossed into ~ refugees, ran out of food, opened a crossing, "
            "border crossing opened, repatriat*, "
            "evacuat*, aid convoy*, humanitarian aid, aid delivery, aid deliveries, relief supplies, fled, fleeing, flee, humanitarian corridor*, "
            "food parcels, humanitarian convoy*, medical supplies, aid trucks"
        ),
    },
    cues={
        Cue.BETWEEN: (
            "between, "
        ),
        Cue.ACCORDING: (
            "according to, in the words of, "
        ),
        Cue.SUFFERED: (
            "fell into an ambush, walked into an ambush, drove into an ambush, ran into an ambush, came under fire, "
            "came under attack, came under heavy fire, were ambushed, was ambushed, had been ambushed, been ambushed, "
            ""
        ),
        Cue.OWNED: (
            "s, whose, its, own, "
        ),
        Cue.FREED: (
            "freed, freeing, free, frees, rescued, rescuing, released, releasing, release, releases, liberated, "
            "let go, set free, returned home, "
        ),
        Cue.BORDER: (
            "border with, borders with, bordering, frontier with, on the border to, "
        ),
        Cue.CLINIC: (
            "hospital*, clinic*, morgue*, medical centre*, medical center*, "
        ),
        Cue.TREATED: (
            "treated, treat, admitted, rushed, taken, brought, transferred, evacuated, flown, ferried, recovering, "
            "arrived, received, "
        ),
        Cue.IDIOM: (
            "assault rifle, assault rifles, "
            "after the war began, since the war began, since the war broke out, since the war started, "
            "after the war broke out, before the war began, when the war began, since fighting broke out, "
            "since fighting began, since the fighting began, since clashes broke out, war crimes, war crime, "
            "civil war, cold war, "
            "protest camp, protest camps, protest movement, protest leader, protest leaders, protest organisers, "
            "protest site, trade war, price war, war of words, heart attack, panic attack, battle of ideas, "
            "battle lines, took office, took place, takes place, take place, taking place, taken place, took part, "
            "take part, taking part, takes part, took over as, took note, takes office, took advantage, shot to fame, "
            "fired from his, strike a balance, struck a chord, clash of, meeting point, visiting hours, "
            "prisoner of conscience, fell short, fell ill, fell behind, hit by inflation, hit the headlines, "
            "bombshell, under fire for, came under fire for, fighting chance, fighting corruption, fighting poverty, "
            "fighting fires, fighting the flames, fighting the fire, fire fighting, "
        ),
        Cue.UNDERGOES: "came under, comes under, come under, coming under, under fire, under attack, under shelling, under bombardment, target of, hit by, struck by, suffered",
        Cue.HOSTS: "hosts, host, hosted, hosting, scene of",
        Cue.VISIT: "visit, visits, visited, visiting, toured",
        Cue.AFFLICTED: "rocked, rock, rocks, rocking, shook, shaken, shake, shaking, gripped, grip, gripping, engulfed, engulf, engulfing, convulsed, convulsing, paralysed, paralyzed, paralysing, roiled, roiling, plunged, swept, sweeping, sweep, ravaged, ravaging, plagued, plaguing, devastated, hit, shocked, terrorised, terrorized",
        Cue.EXPELLED: "flush, flushed, flushing, drive, drove, driven, driving, push, pushed, pushing, force, forced, forcing, expel, expelled, expelling, dislodge, dislodged, dislodging, oust, ousted, ousting, evict, evicted, root, rooted, chase, chased, clear, cleared, clearing, purge, purged",
        Cue.ATTACK: "attack, attacks, attacked, attacking, assault, assaults, assaulted, targeted, targeting, targets, target, onslaught, raided, ambushed",
        Cue.STRIKE: "strike, strikes, striking, struck, raid, raids, retaliatory strike*",
        Cue.BOMBARD: (
            "been bombing, is bombing, are bombing, was bombing, were bombing, "
            "bombard*, bombed, bombs, pounded, pounding, pummel*"
        ),
        Cue.BLAST: "explosion*, bombing, bombings, blast, blasts, exploded, explode, explodes, exploding, detonat*, went off, tore apart, tore through, ripped through",
        Cue.HIT: (
            "slam*, pierc*, launch*, loosed, lobbed, hurled, plunged, ploughed, plowed, exploded, dropping, torpedoed, sunk, "
            "sank, unleashed, "
            "hit, hits, hitting, aimed at, landed, fell, falls, fall of, falling, fired, fires, firing, launched, launches, launching, dropped, drops, drop, slammed, crashed into, impact*, "
            "struck, rained, pierced, targets, killed, strafed, shot"
        ),
        Cue.DAMAGE: (
            "damage, damaged, damages, destruction, burnt, burned, burning, fire at, fire in, smoke, ruins, rubble, wreckage, debris, crater*, deceased civilian*, "
            "remains of, destroyed, devastation, aftermath, bullet holes, dead civilian*, remnant*, unexploded, collapsed"
        ),
        Cue.FORCES_ACTIVE: "in action, in operation, operating over, operating in, active in, active over, flying missions, combat missions",
        Cue.EQUIPMENT: (
            "tank, tanks, military vehicle*, military convoy*, military lorr*, military truck*, military equipment, armoured vehicle*, armored vehicle*, "
            "convoy*, column of, missile system*, iskander*, military camp*, field hospital*, military hardware, training ground, troops, military train*, air defence system*, "
            "air defense system*, military helicopter*, warship*, self propelled, howitzer*, apc*, btr*, bmp*, soldiers, paratrooper*, artillery, military aircraft, fighter jets, "
            "military column*, russian vehicles, russian forces, russian military, russian army, russian soldiers, forces in, forces at, forces near, forces on, military in, military at, landing ship*, submarine*, spetsnaz, rocket, rockets, missiles, missile, vehicle movement, vehicles, military movement*, military base, rocket launcher*, wagner group, kadyrov forces, armored, armoured, mlrs, missile launcher*, air defence, air defense, tanker plane*, military cargo, fighters in, helicopters over, flying over, entrench*, fortifying, military positions, russian positions, spotted in, radar, trenches, fortification*"
        ),
        Cue.KILLED: (
            "lost his life, lost her life, lost their life, losing their lives, loses his life, lose their lives, "
            "met their deaths, met his death, were found dead, found dead, lay dead, dying, fell to their deaths, "
            "burnt to death, crushed to death, trampled to death, hanged, put to death, cut down, mowed down, "
            "blown to pieces, blown apart, death count, body count, "
            "had shot, have shot, has shot, stabbed to death, hacked to death, lynched, mown down, slaughtered, shot and killed, "
            "was slain, were slain, perish, left dead, dead bodies, dead were, gunned, shot down in cold, took the lives, "
            "claimed the lives, claimed ~ lives, cost ~ lives, "
            "killed, killing, kills, kill, dead, died, deaths, death of, death toll, fatalities, fatality, lives, perished, slain, loss of all, loss of, casualties, "
            "corpses, bodies, choked to death, burned to death, stoned to death, martyred, shot dead, gunned down, murdered, executed, lost their lives, fatal, massacred, beheaded, life, executes, martyrs"
        ),
        Cue.INJURED: (
            "badly burned, badly burnt, severely burned, suffered burns, critically ill, in intensive care, "
            "in critical condition, in a critical condition, in serious condition, lightly hurt, slightly hurt, "
            "suffered injuries, suffered wounds, received treatment, were taken to hospital, hospitalisation, bruised, "
            "concussed, gunshot wounds, shrapnel wounds, "
            "treated for, being treated, in hospital with, taken to hospital, critically hurt, hospital treatment, maimed, "
            "injur*, wounded, wounding, wounds, wound, hurt, hospitalised, hospitalized"
        ),
        Cue.ACCIDENT: (
            "crush, building collapse, mine collapse, ferry sank, drowned, pile up, "
            "helicopter crash*, plane crash*, aircraft crash*, jet crash*, helicopter ~2 crashed, plane ~2 crashed, "
            "earthquake*, flood*, bus crash, train crash, car crash, car accident, accident*, landslide*, avalanche*, wildfire*, derail*, heat wave, "
            "shipwreck*, gas leak, capsized, stampede, hurricane, cholera, outbreak"
        ),
        Cue.AIR: (
            "warplane*, jet, jets, fighter jet*, aircraft, helicopter*, bomber, air force, planes, plane, airforce, sukhoi, f 16, "
            "f 16s, b 52, aerial, coalition planes, gunship*, apache*, from the air, barrel bombs, "
            "su 17*, su 22*, su 24*, su 25*, su 27*, su 30*, su 34*, su 35*, mig 21*, mig 23*, mig 25*, mig 29*, mig 31*, tu 22*, tu 95*, tu 160*, air force"
        ),
        Cue.DRONE: "drone*, uav*, unmanned aerial, shahed*, bayraktar*, loitering munition*, quadcopter*",
        Cue.GROUND_FIRE: (
            "missile*, rocket*, artillery, mortar*, shell, shells, grad, smerch, tochka*, iskander*, himars, howitzer*, kalibr*, tank fire, cluster, uragan*, "
            "munition*, s 300, ballistic, rpg*, kh 22*, kh 101*, kh 59*, kinzhal*, tomahawk*, storm shadow*"
        ),
        Cue.EXPLOSIVE: "bomb, bombs, explosive*, ied*, mine, mines, car bomb*, landmine*, booby*, vbied*",
        Cue.GUN: (
            "militia, armed group*, bandits, raiders, hooded men, masked men, armed with, rifle, gunfire, bullets, machetes, axes, "
            "firearms, gun, pistol*, kalashnikovs, assailants, cattle raiders, death squad*, jihadists, hitmen, hitman, gang, gangs, "
            "sicario*, pirates, "
            "gunman, gunmen, shot, shooter*, shooting, gunshot*, kalashnikov*, rifle*, assault rifle*, armed men, sniper*, knife, knives, attacker*, assailant*, militants, machine gun*, execution, executed"
        ),
        Cue.TERROR: "terror*, jihadist*, islamist*, extremist*",
        Cue.WITHOUT: "without",
        Cue.CONTRAST: "while, whereas, although, however",
        Cue.BACKED: "backed by, supported by, with the support of, with help from, under the auspices of, brokered by, mediated by, sponsored by, with the mediation of",
        Cue.MISSION: "embassy, embassies, consulate, consulates",
        Cue.JUDGED: "condemned, condemns, denounced, condemning, deplored",
        Cue.TALKED: "on, about, over, for, towards, toward, aimed at",
        Cue.NEGOTIATION: (
            "talks, spoke by telephone, spoke by phone, spoke on the phone, phone call*, telephone call*, security council, "
            "emergency session*, envoys, mediation, "
            "negotiations, peace talks, ceasefire talks, peace conference, summit"
        ),
        Cue.RESPONSE: (
            "answer for, in answer to, retaliated for, in revenge for, in reprisal for, anniversary of, commemorate, commemorating, "
            "commemorated, victims of, survivors of, trial over, trial for, inquiry into, investigation into, probe into, memory of, "
            "memorial to, mourning, mourned, mourn, "
            "response to, retaliation for, retaliation to, revenge for, reprisal for, reprisals for, avenge, avenging, answer to, retaliating for"
        ),
        Cue.CLAIM: "claimed responsibility, claim* responsibility, claims responsibility, claiming responsibility, responsibility for, claimed the attack, has said it, said it carried, said it was behind, took responsibility",
        Cue.ATTRIBUTED: (
            "confirmed, confirms, told reporters, told the, told a, added, announced, stated, wrote, put the, "
            "puts the, counted, estimates, estimated, quoted, cited, in the words of, a spokesman, a spokeswoman, "
            "a statement, admitted, acknowledged, "
            "according to, said, says, reported, reportedly, allegedly, alleged, blamed on, officials said, witnesses said, sources said, suspected, reports, claims, accuses"
        ),
        Cue.DENIAL: (
            "denied, denies, deny, denying, rejected, rejects, dismissed as a, dismissed as false, dismissed as baseless, dismissed as lies, dismissed the claim*, dismissed claims, dismissed the report*, "
            "dismissed reports, dismissed the allegation*, dismissed allegations, dismissed the accusation*, dismissed accusations, "
            "dismissed suggestions, dismissed it, dismissed them, dismissed that, dismissed any, refuted, denial"
        ),
        Cue.ACCUSATION: "accus*, blamed, blames, blame, alleges, alleged, accusation*",
        Cue.NEGATION: (
            "was cancelled, were cancelled, was canceled, were canceled, was called off, were called off, "
            "has been called off, was postponed, were postponed, has been postponed, did not take place, "
            "never took place, was scrapped, has been scrapped, fell through, was not held, "
            "cancelled, canceled, called off, postponed, failed to, refused to, ruled out, ruling out, rules out, yet to, unable to, "
            "averted, hardly, "
            "no, not, never, without, neither, nor, none, n t, nobody, cannot"
        ),
        Cue.FUTURE: (
            "is to, "
            "is expected to, is expected in, is due in, are due in, are expected to, hopes to, is planning, are planning, "
            "is scheduled, will be, shall, would be sent, going to, ready to, promised to, pledged to, agreed to send, "
            "to appear, to take place, later this week, next month, tomorrow, coming days, "
            "coming weeks, "
            "will, plans to, plan to, planned to, planning, intends to, are to, set to, due to, about to, scheduled, upcoming, expected to, preparing to, preparing, announced plans, next week, ahead of, vowed to"
        ),
        Cue.HYPOTHETICAL: (
            "mull*, is considering, whether, ruling on, talk of, rumours, rumors, speculation, fear of, fears of, warned of, warns of, "
            "warning of, scenario*, seek*, sought, pleaded, plea, calls for, called for, demands for, pressed for, "
            "pressing for, ready for, braced for, in the event, risk of, danger of, had planned, insisted on, "
            "would, could, should, might, may, if, unless, threaten*, threat, threats, call* for, calling for, demand*, urge*, warn*, fear*, possible, "
            "potential, risk, risks, hope*, consider*, propos*, appeal*, request*, want*, in case, prevent, avoid, imminent, suspicion, anticipation, avert, plot*"
        ),
        Cue.SPEECH: (
            "confirmed, confirms, added, adds, admitted, acknowledged, reported, explained, argued, maintained, "
            "revealed, noted, wrote, tweeted, posted, recalled, testified, disclosed, alleged, remarked, commented, "
            "spoke of, "
            "tell, "
            "said, says, say, accus*, condemn*, denied, denies, warn*, vow*, threat*, claim*, announc*, criticis*, criticiz*, urge*, called, calls, insist*, "
            "reject*, blame*, demand*, told, offer*, repeated, stated, promis*, supports, supported the, backs, backed the, want*, hope*, welcom*, impos*, agreed, approv*, believe*, refus*, express*, decided, considers, respond*"
        ),
        Cue.IN: (
            "entrance to, entrances to, approach to, approaches to, gateway to, not far from, far from, miles from, kilometres from, kilometers from, km from, miles outside, a short distance from, a stone's throw from, in, at, near, outside, inside, over, around, across, throughout, within, off, north, south, east, west, northeast, northwest, southeast, "
            "southwest, above, along, amid, between, into, outskirts, through"
        ),
        Cue.ON: "on, against, at, targeting, targeted, upon, attack, target, targets, over, bomb, bombed, shelled, hit, struck, attacked, raid, shelling, shell, bombing, bombard",
        Cue.VISITED: "visited, toured, inspected, viewed, visit to, tour of",
        Cue.POSSESSIVE: "his, her",
        Cue.BEGINS: "begins, begin, starts, opens, takes place, gets under way, kicks off",
        Cue.FACILITY_NOUN: "plant, station, power plant, dam, base, air base, airbase, airport, bridge, hospital, factory, camp, complex",
        Cue.VEHICLE: "car, cars, van, vans, minibus*, motorcade*, jeep*, bus, buses, convoy*, truck*, lorry, lorries, train, trains, ambulance*, vehicle*, column",
        Cue.MOURNED: "mourn*, funeral*, bury, buried, burial*, laid to rest, commemorat*",
        Cue.AS_OF: "as of, by",
        Cue.OVER: "over, above",
        Cue.LAUNCH: "launched, launch*, fired, firing, released",
        Cue.FROM: "from, out of",
        Cue.TO: "to, toward, towards, for, into",
        Cue.BY: "by",
        Cue.OF: "of, s, in",
        Cue.DETERMINER: "the, a, an, its, his, her, their, this, that, s",
        Cue.PLACE_NOUN: (
            "diplomatic quarter, diplomatic district, diplomatic zone, government quarter, presidential compound, part, stretch, stretches, corner, swath, swathe, swathes, belt, edge, heart, side, ring, slum, slums, "
            "township*, neighbourhood of, municipality, county, prefecture, department, quarter, highland*, lowland*, "
            "plain, plateau, delta, basin, gorge, strait, gulf, bay, coast, coastline, shore, stronghold, bastion, "
            "enclave, pocket, hub, farming, mining, fishing, trading, oil, restive, volatile, remote, mainly, "
            "predominantly, mostly, historic, ancient, neighbouring, neighboring, tiny, small, large, vast, main, key, "
            "hilltop, inland, disputed, divided, war, torn, ravaged, battered, stricken, hit, troubled, "
            "city, cities, town, towns, village*, province*, governorate*, region*, district*, capital, area, areas, countryside, suburb*, outskirts, port, neighborhood*, neighbourhood*, "
            "north, south, east, west, northern, southern, eastern, western, northeast*, northwest*, southeast*, southwest*, north eastern, central, downtown, rural, besieged, border, camp, airport, peninsula, "
            "oblast, raion, island, valley, mountain*, airbase, base, state, held, nearby, rebel, centre, center, parts, rest, whole, entire, territory, front, line, hospital, market, hotel, street, station, "
            "strategic, coastal, contested, occupied, syrian, ukrainian, iraqi, russian, turkish, afghan, israeli, egyptian, lebanese, turkish, yemeni, controlled, desert, several, city's, greater, old, southernmost"
        ),
        Cue.MOTION: "flee*, fled, evacuat*, travel*, flew, sent, send, deliver*, shipped, return*, bound, heading, headed, transferred, moved, taken, deport*, route, way",
        Cue.BASED: (
            "flagged, registered, flying, funded, sponsored, trained, armed, dominated, majority, inhabited, "
            "administered, governed, "
            "used, owned, run, operated, ruled, patrolled, "
            "based, led, backed, born, controlled, held, mediated, made, brokered, aligned, allied"
        ),
        Cue.SAME_PLACE: "same area, same place, same spot, same district",
        Cue.WHERE: "where",
        Cue.THERE: (
            "on the spot, on the scene, at the site, at the scene, "
            "there, here"
        ),
        Cue.COUNTRY_NOUN: "nationwide, country, nation, state",
        Cue.TOWN_NOUN: (
            "parliament, palace, airport, prison, old city, old town, city centre, city center, downtown, square, embassy, "
            "presidential palace, suburbs, "
            "city, town, village, capital, area, province, region, district, island, port, neighborhood, neighbourhood, enclave"
        ),
        Cue.AREA_NOUN: "province, region, island",
        Cue.CAPITAL_NOUN: "capital",
        Cue.AND: "and, or, as well as",
        Cue.FORCE: (
            "instructor*, peacekeeper*, contingent*, regiment*, adviser*, advisor*, gendarme*, policem*, "
            "conscript*, reservist*, frigate*, destroyer*, submarine*, "
            "convoy*, patrol, patrols, "
            "army, brigade*, battalion*, military, troops, forces, soldier*, warplane*, jet, jets, air force, navy, fighter*, bomber*, drone*, missile*, rocket*, artillery, tank, tanks, planes, plane, "
            "aircraft, helicopter*, police, security forces, special forces, commandos, marines, warship*, paratrooper*, air defence*, air defense*, servicemen, gunners, shelling, "
            "strike*, airstrike*, air, raid*, attack*, coalition, defence, defense, intelligence, invasion, invaders, border guards, bombers, bombing, offensive, multiple, cruise, vehicles, convoy, regime, proxies, separatist*, occupier*"
        ),
        Cue.OFFICIAL: (
            "chiefs of staff, chief of staff, chief, chiefs, generals, king, emir, crown prince, senator*, lawmakers, prosecutor*, "
            "governor, mayor, commander, pope, "
            "president, prime minister, junta, government, foreign minister, minister, ministry, leader*, officials, official, chancellor, secretary, envoy, ambassador, diplomat*, authorities, "
            "foreign ministry, defence minister, defense minister, delegation, premier, secretary of state, negotiators, regime, parliament, counterpart, representatives, delegates, sides"
        ),
        Cue.GROUP_NOUN: (
            "paramilitaries, paramilitary force, fighters, "
            "group, militia, militants, jihadists, extremists, insurgents, organisation, organization, jihadist group, militant group"
        ),
        Cue.PRONOUN: "it, they, he, she, its",
        Cue.PASSIVE: "was, were, been, being, is, are, be",
        Cue.CIVILIAN: (
            "aid worker*, humanitarian*, medic*, nurse*, patient*, teacher*, pupil*, farmer*, herder*, fisherm*, miner*, migrant*, "
            "refugee*, displaced people, nun, nuns, priest*, pilgrim*, monk*, commuters, revellers, concertgoers, festivalgoers, "
            "holidaymakers, prisoners, inmates, journalists, merchant ship*, cargo ship*, tanker, ferry, ambulance*, crowd, crowds, "
            "mourners, christians, muslims, minority, villages, shops, shopping centre, shopping arcade, supermarket, cafe, restaurant, "
            "nightclub, theatre, kindergarten, university, train station, bus station, "
            "civilian*, resident*, bystander*, passer*, children, child, women, woman, passenger*, airliner, journalist*, tourist*, shopper*, worshipper*, hospital*, school*, market, "
            "villager*, pedestrian*, student*, worker*, families, family, church, mosque, apartment*, residential, funeral, wedding, schoolchildren, hotel, bus, doctor*, reporter*, activist*, citizens, people in paris, homes, infrastructure"
        ),
        Cue.PERSON: (
            "holidaymakers, villagers, crewmen, seafarers, officers, sergeants, bystanders, travellers, travelers, "
            "troopers, hijackers, captives, "
            "grandmother, grandfather, grandson, granddaughter, aunt, uncle, wife, husband, brother, sister, mother, father, son, daughter, "
            "diplomat*, ambassador*, minister*, lawmaker*, politician*, lawyer*, activist*, aid worker, shopkeepers, technicians, athletes, "
            "negotiators, "
            "staff, pupils, teachers, farmers, herders, fishermen, pilgrims, worshippers, passers by, demonstrators, inmates, hostages, "
            "nurses, patients, aid workers, humanitarian workers, relatives, peacekeepers, volunteers, marines, conscripts, recruits, "
            "cadets, pilots, mercenaries, militiamen, settlers, nationals, foreigners, elderly, infants, babies, brothers, sisters, mother, "
            "father, daughter, son, couple, shepherds, drivers, driver, journalist, nuns, priests, christians, muslims, spectators, "
            "revellers, concertgoers, commuters, firefighters, paramedics, engineers, labourers, laborers, supporters, cameraman, "
            "photographer, reporter, gang members, suspects, combatants, civilians, afghans, turks, yemenis, sudanese, malians, kurds, "
            "yazidis, hundred, "
            "people, person, persons, civilian*, children, child, women, woman, men, man, soldier*, fighter*, police*, militant*, passenger*, resident*, victim*, worker*, "
            "student*, journalist*, rebel*, insurgent*, troops, others, boy*, girl*, attacker*, gunmen, terrorist*, lives, bodies, casualties, members, tourist*, officer*, personnel, crew, "
            "servicemen, deaths, dead, fatalities, injuries, aboard, guards, protesters, syrians, palestinians, israelis, iraqis, russians, ukrainians, americans, citizens, bystander*, villager*, jihadist*, "
            "worshipper*, shoppers, medics, doctors, employees, crew members, migrants, refugees, schoolchildren, sailors, miners, corpses, wounded, commander*, families, teenagers, family members, loss, peacekeeper*, rescuers"
        ),
        Cue.ARTICLE_ONE: "a, an, one",
        Cue.AT_LEAST: "at least, more than, over, no fewer than, no less than, upwards of, not less than, in excess of",
        Cue.AT_MOST: "up to, at most, as many as, fewer than, less than, no more than",
        Cue.ABOUT: "about, around, some, nearly, almost, roughly, approximately, all, an estimated, another, a further, close to, all of",
        Cue.RANGE: "to, and, or",
        Cue.INCLUDING: "including, among them, of whom, of them, includes, among whom, mostly",
        Cue.NOT_PEOPLE: (
            "km, kilomet*, mile*, meter*, metre*, percent, per cent, year*, day*, hour*, minute*, month*, week*, rocket*, missile*, drone*, tank*, shells, bomb*, dollars, euros, "
            "tonnes, tons, houses, homes, buildings, strikes, airstrike*, air strike*, raids, prisoners, detainees, hostages, displaced, refugees fled, missing, villages, towns, times, "
            "million, billion, am, pm, jets, planes, aircraft, vehicles, arrested, detained, hectares, square, degrees, warplane*, barrel, sorties, cruise, bombs, positions, targets, points, countries, attacks, schools, hospitals, trucks, old, families, barrels"
        ),
        Cue.FIGURATIVE: (
            "crown, title, fans, pitch, minute, referee, goalkeeper, keeper, substitute, titles, trophy, cup, champions, premier, manager, "
            "squad, playoffs, playoff, tennis, rugby, cricket, basketball, scored, scoring, equaliser, relegation, kickoff, seasons, "
            "market share, stock, stocks, sales, analysts, revenue, dividend, takeover bid, merger, brand, customers, consumers, earnings, "
            "rivals, box, album, film, hit single, chart, ticket, tickets, price war, supermarket, lawmakers, budget, bill, amendment, "
            "goal, goals, coach, league, striker, half time, halftime, stadium, midfielder, fixture, season, championship, tournament, kick off, header, penalty, shares, inflation, investors, tariffs, imports, exports, profit, profits, shareholders, retailers, discount*, first half, second half, defender, box office, viewers, subscribers, startup*, quarter"
        ),
        Cue.TRANSPORT: "on board, aboard, passengers, crew",
        Cue.ENDED: (
            "stop, stops, stopped, stopping, end, ends, ended, ending, end to, halt, halts, halted, halting, end of, cease, ceased, "
            "after weeks of, lull in, respite from"
        ),
        Cue.TOLL: (
            "bringing to, bringing the toll to, bringing the death toll to, raising to, raised to, "
            "raising the toll to, takes to, taking to, put the toll at, puts the toll at, put the death toll at, "
            "put the dead at, puts its dead at, stands now at, now stands at, climbing to, passed, surpassed, "
            "exceeded, exceeds, topped, tops, had reached, has reached, "
            "climbed past, climbed to, climbs to, rose to, risen to, rises to, has risen to, rising to, stands at, stood at, "
            "put at, reached, reaches, increased to, jumped to, grew to, went up to, toll at, toll of, dead at, number at"
        ),
        Cue.WEAPON_IN_HAND: (
            "armed with, carrying, rifles and, guns and, with rifles, with guns, wielding, knives and, pistols and, ammunition and"
        ),
        Cue.STRUCK: (
            "was damaged, were damaged, damaged, was destroyed, were destroyed, destroyed, "
            "were hit, was hit, struck were, were struck, was struck, hit were, also hit"
        ),
        Cue.AFTER: "after",
        Cue.WHEN: "when",
        Cue.AFTERMATH: (
            "after the, following the, since the, days after the, weeks after the, in the wake of the, in the aftermath of the"
        ),
        Cue.CARRIER: (
            "submarine*, warship*, ship, ships, destroyer*, frigate*, vessel*, aircraft carrier*, boat*, bomber*, jets, aircraft, planes"
        ),
        Cue.BEARING: (
            "north, south, east, west, northeast, northwest, southeast, southwest, north east, north west, south east, south west, "
            "outskirts, km, kilometres, kilometers, miles"
        ),
        Cue.RISE: (
            "rose, risen, rises, climbed, climbs, grew, jumped, increased"
        ),
        Cue.ENTRY: (
            "entered, entering, enter, enters, moved into, moved in, marched into, rolled into, crossed into, invaded, swept into, "
            "troops enter*"
        ),
        Cue.AGAINST: "against, over, denouncing, condemning",
        Cue.HEARD: (
            "heard, audible, felt, seen, visible"
        ),
        Cue.AS_FAR: (
            "as far as, as far away as, even in"
        ),
        Cue.TAKE: (
            "took, taken, take, takes, taking"
        ),
        Cue.FIRST: (
            "first time, second time, third time, first, worst, deadliest, biggest, largest, heaviest, bloodiest, lowest, highest"
        ),
        Cue.HAVING: (
            "responded with, answered with, replied with, retaliated with, reacted with"
        ),
    },
    numbers={
        1: "one", 2: "two, both", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten",
        11: "eleven", 12: "twelve, a dozen", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen",
        18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy",
        80: "eighty", 90: "ninety", 100: "a hundred, hundred", 1000: "a thousand, thousand",
    },
    vague={12: "dozens, scores", 10: "tens", 100: "hundreds, several hundred", 1000: "thousands, several thousand"},
    multiples={12: "dozen", 100: "hundred", 1000: "thousand"},
    killed_people={1: "shot him dead, shot her dead, killed him, killed her"},
    examples=(
        EventExample(
            text="At least 34 people were killed in an air strike on a market in Idlib on Tuesday, rescuers said.",
            event_type=EventType.AIR_STRIKE, place="Idlib", places=("Idlib",), dates=("on Tuesday",), killed=(34, None),
        ),
        EventExample(
            text="Russian warplanes bombed Aleppo, killing 20 and wounding 40.", event_type=EventType.AIR_STRIKE, place="Aleppo",
            places=("Aleppo",), killed=(20, 20), injured=(40, 40), agent="state:RU",
        ),
        EventExample(
            text="Two missiles hit a power plant near Kharkiv.", event_type=EventType.SHELLING, place="Kharkiv", places=("Kharkiv",),
        ),
        EventExample(
            text="The group could launch air strikes on Damascus.", event_type=EventType.AIR_STRIKE, place="Damascus",
            places=("Damascus",), assertion=Assertion.HYPOTHETICAL,
        ),
        EventExample(text="Moscow condemned the attack.", event_type=None, places=("Moscow",)),
    ),
)  # fmt: skip

EVENTS = widened(
    _EVENTS,
    (DEEDS, TOLD),
    (AGENCY, AGENCY_CUES),
    (TURNS, TURN_CUES),
    (SCENES, SCENE_CUES),
    (DESK, DESK_TOLD),
    (WIRE, WIRE_TOLD),
    (PRESS, PRESS_CUES),
    (BACKDROP, BACKDROP_TOLD),
    (CROWDS, CROWDS_TOLD),
    (NEWSROOMS, NEWSROOM_CUES),
    ({}, TOLD_CUES),
    ({}, PAGES_CUES),
    WEAPON_STORES["en"],
    LANDS["en"],
)
