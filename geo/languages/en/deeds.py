"""English: word families of deeds beyond the commonest ones, by event type and by what they tell.

Verbs that tell of a deed only with their object or subject stand here with it: "sent ~4 troops", "crowd stormed".
"""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_TROOPS = (
    "troops, soldiers, marines, paratroopers, commandos, guardsmen, policemen, police officers, warships, warship, "
    "destroyers, destroyer, frigate, frigates, tanks, armoured vehicles, armored vehicles, armoured cars, brigades, "
    "brigade, battalions, battalion, regiment, regiments, reinforcements, fighter jets, warplanes, peacekeepers, gendarmes, "
    "columns, advisers, instructors, units, gunboats, air defence systems, missile batteries, "
    "special forces, riot police, servicemen, conscripts, reservists, military police, police, mercenaries"
)
_SENT = (
    "stationed, sent, sends, sending, rushed, rushes, rushing, moved up, moves up, moving up, shipped, stations, stationing, "
    "posted, positioned, garrisoned, transferred, brought in, brought up, drafted in, poured, massed, masses, massing, "
    "concentrated, called out, calls out, called in, flew in, flown in, dispatches, dispatch, scrambled, scrambles, "
    "ordered in, contributes, committed, landed, bring in, brings in, airlifts, airlifted, ordered, pledged, assembled"
)
_MOVES = (
    "rolled, rumbled, rolls, roll, fanned out, fans out, took up position, sealed off, seal off, cordoned off, surrounded, "
    "surround, stand guard, stood guard, guard, guarded, guarding, poured into, poured in, raced up, raced towards, raced along, "
    "have flown to, flew to, steamed, steam, sailed, moved in, moving in, moved out, drove through, blocked, blocking, block, "
    "took up posts, patrol, patrolled, are stationed, were stationed, been stationed, dug in, are based, "
    "were posted, took positions, circled, circle, lined up, landed at, landed on, arrived, arrive, disembarked, "
    "crossed into, flew over, crossed the river, occupied positions, on patrol, were deployed, reached the border"
)
_PEOPLE_UP = (
    "thousands, hundreds, tens of thousands, dozens, people, residents, students, supporters, opponents, workers, women, relatives, "
    "families, villagers, farmers, activists, crowds, crowd, teachers, doctors, nurses, lawyers, pupils, schoolgirls, "
    "monks, opposition, unions, mothers, taxi drivers, miners, refugees, migrants, settlers, worshippers, neighbours, "
    "parents, mourners, marchers, truckers, lorry drivers, citizens, colleagues, followers, journalists, inmates, prisoners"
)
_GATHER = (
    "gathered, rallied, assembled, massed in, massed outside, turned out, streamed into the, poured into, converged on, "
    "sat down in, sat down on, sat down outside, filed past, chanted, shouted slogans, demanded, camped, knelt, blocked, "
    "demonstrated, marched, thronged, took part, walked through, walked to, linked arms, linked hands, "
    "held up, held hands, formed a chain, stopped work, refused to work, shut their shops, closed their shops, "
    "waved flags, lit candles, are demanding, have gathered, had gathered, were marching, are marching, "
    "went on hunger strike, besieged the ministry, burned effigies, banged"
)
_RABBLE = (
    "crowds, crowd, protesters, demonstrators, mob, mobs, rioters, supporters, students, settlers, youths, hooligans, "
    "looters, villagers, neo nazis, vigilantes, far right, inmates, residents, masked men, migrants, prisoners"
)
_RAGE = (
    "storm, stormed, set upon, burst into, burst through, broke into, forced their way, overturned, torched, set fire to, set ablaze, "
    "ransacked, pelted, smashed, threw stones, threw rocks, hurled, broke windows, broke the windows, broke through, tore down, "
    "climbed the, scaled the, clashed, fought, beat up, lynched, attacked the, attacked a, attacked police, rampaged, went on the rampage, "
    "burned down, burned cars, battled, tried to storm, pulled down, surrounded the, laid siege, invaded the, dragged, "
    "have stormed, had stormed, chased, trying to storm, attempted to storm"
)
_TAKEN_PEOPLE = (
    "journalists, journalist, reporters, observers, aid workers, monitors, inspectors, workers, passengers, villagers, "
    "students, pupils, schoolboys, schoolgirls, schoolchildren, teachers, teacher, nuns, nun, priests, priest, women, men, girls, "
    "boys, children, sailors, seafarers, crew, crew members, engineers, engineer, tourists, people, pilgrims, drivers, civilians, "
    "foreigners, missionaries, soldiers, policemen, officials, residents, hostages, captives, worshippers, doctors, miners, farmers, "
    "fishermen, travellers, businessman, activists, mayor, peacekeepers, nurses, consul, diplomats"
)
_HOMES = (
    "houses, house, homes, huts, shops, shop, village, villages, market, markets, cars, buses, church, churches, mosque, mosques, "
    "school, schools, offices, office, crops, fields, tents, granaries, granary, stalls, trucks, lorries, dispensary, clinic, "
    "health centre, warehouses, warehouse, police station, town hall, headquarters, camp, settlement, farm, farms, barracks, "
    "courthouse, vehicles, dormitories, kiosks, ballot boxes, supermarket, polling stations, refinery, depot, silo, silos"
)
_STRUCTURES = (
    "bridge, bridges, pipeline, pipelines, shrine, shrines, minaret, dam, railway, railway line, power lines, pylon, pylons, tower, "
    "temple, statue, tomb, tombs, monument, monuments, cable, cables, graves, library, museum, mausoleum"
)
_ARMS = (
    "weapons, arms, rifles, rockets, explosives, ammunition, grenades, missiles, guns, pistols, bombs, detonators, mines, shells, "
    "assault rifles, machine guns, arsenal, munitions, explosive, cartridges, firearms, bomb"
)
_FLYING = "drones, drone, missiles, missile, rockets, projectiles, warheads, uavs, helicopter, helicopters, plane, warplane, jet, balloon"
_PAPERS = (
    "deal, pact, agreement, accord, memorandum, treaty, document, paper, declaration, protocol, ceasefire, truce, roadmap, road map, "
    "peace, charter, settlement, armistice, compromise, understanding, text"
)
_PENALTIES = "sanctions, penalties, embargo, asset freeze, visa bans, travel bans, travel ban, oil ban"
_IMPOSE = (
    "slap, slaps, imposed, impose, imposes, imposing, reimposed, reimpose, widened, widen, widening, tightened, tighten, tightens, extended, "
    "extend, extends, renewed, renew, prolonged, eased, ease, lifted, lift, lifting, announced, announce, agreed, adopted, approved, "
    "ordered, slapped, unveiled, expanded, threatened, threatens, prepared, preparing, levied, placed, scrapped, waived, added, "
    "decided, ratcheted up, stepped up, toughened, relaxed, suspended, dropped, proposed, vowed, weighed, considering, targeted with, hit with"
)
_HELPLESS = (
    "people, residents, civilians, families, refugees, migrants, women, children, patients, foreigners, citizens, nationals, "
    "villagers, survivors, wounded, evacuees, townspeople, passengers, sailors, inhabitants, elderly, tourists, students"
)
_AID = (
    "aid, food, flour, medicine, medicines, blankets, tents, relief, generators, rations, baby milk, vaccines, parcels"
)
_GIVE = (
    "unloaded, unloads, handed out, hands out, distributed, distributes, distributing, delivered, delivers, delivering, dropped, "
    "brought, bringing, brings, flew in, shipped, sent, sends, carried, carries, carrying, trucked in, airlifted, airlifts, "
    "parachuted, got through with, let in, allowed in, allow in, shared out, donated"
)
_HELD = "town, village, city, base, post, positions, position, outpost, checkpoint, checkpoints, camp, barracks, airfield, airport, hill, ground, trenches, bridgehead, island, district, stronghold, pocket"
_ENVOYS = "ambassador, ambassadors, diplomats, diplomat, envoy, envoys, consul, charge d'affaires, military attache, chargé d affaires, attache"
_OUR_MEN = "soldier, soldiers, police, policeman, policemen, officer, officers, sniper, snipers, settler, settlers, troops, guards, guard, marksmen, gendarmes, security forces, deputies, guardsmen"
_WHO_TAKE = (
    "rebels, fighters, militants, insurgents, jihadists, militia, militiamen, gunmen, islamists, separatists, paramilitaries, "
    "mutineers, mercenaries, guerrillas, terrorists"
)

DEEDS: Mapping[EventType, str] = {
    EventType.AIR_STRIKE: joined(
        "bombs fell from, bombs rained, rained bombs, bombs dropped from, raids by warplanes, raids by jets, aerial raids, air attack, from warplanes, "
        "glide bombs, thermobaric bomb*, bombs from the air, bombed by warplanes, bombed by jets, airburst, aerial strike, "
        "air to surface, strafed, hit from the air, struck from the air, attacked from the air, targeted from the air, targeted by warplanes",
        pairs(
            "jets, warplanes, fighters bombers, planes, helicopters, gunships, f 16s, f 15s, f 35s, b 52s, mirages, rafales",
            "leveled, blasted, swooped on, strafed, raked, raided, blew up, took out, "
            "obliterated, targeted, unloaded, flew sorties, carried out strikes, bombarded, shot up, pulverised, reduced, have struck, "
            "have hit, have bombed, had bombed, had hit, had struck, also hit, also struck, also bombed, also swooped, again bombed, again hit, roared over",
        ),
        pairs(
            "dropped, dropping, drop, drops, unloaded, released",
            "bombs, bomb, barrel bombs, cluster bombs, munitions",
            4,
        ),
    ),
    EventType.DRONE_STRIKE: joined(
        "drone fell on, drones fell, drone debris, debris of a drone, debris from a drone, drone dropped, drones dropped, drone smashed, "
        "drones smashed, drone ploughed, drone plowed, drone killed, drones killed, drone set fire, drones set fire, drones set ablaze, "
        "drone fired, drone flew into, drones flew into, with kamikaze, unmanned boat*, "
        "drone boat*, explosive boat*, drone wave*, drone incursion, loitering munition*, drone salvo",
        pairs(
            "drone, drones, uav, uavs",
            "hit, struck, attacked, exploded, crashed into, slammed into, damaged, destroyed, bombed, landed on, homed in, dived, detonated",
            3,
        ),
    ),
    EventType.SHELLING: joined(
        "barrage of shells, barrages, barrage against, barrage on, bombardment by tanks, mortar bomb, mortars fell, mortars landed, tanks fired, "
        "tanks shelled, tank round, artillery round, artillery opened, howitzers fired, howitzers opened, guns pounded, guns opened up, "
        "gunboats fired, gunboats shelled, naval guns, katyusha*, grads, grad rockets, rockets were launched, missiles were launched, "
        "missiles were fired, missiles fired, launched missiles, launched rockets, launched a missile, launched a rocket, test fired, tests fired, test firing of, "
        "cannonade, counter battery, fire from tanks, rocket landed, under bombardment, heavy bombardment, indirect fire, duelled with artillery, "
        "artillery exchanges, projectiles hit, projectiles struck, projectile hit, projectile struck, missile debris, cluster rockets",
        pairs(
            "rocket, rockets, missile, missiles, shell, shells, mortars, projectiles, iskander, iskanders, artillery, howitzers",
            "smashed, hit, struck, destroyed, tore into, ripped into, fell, landed, came down, crashed into, slammed into, ploughed into, "
            "plunged into, exploded, rained, demolished, gutted, killed, punched, fired at, fired into, were fired, were launched, detonated, streaked, "
            "pounded, brought down a, blew up, raked, set fire, blasted, cracked, pierced",
            2,
        ),
        pairs(
            "fired, fires, launched, launches, lobbed, unleashed, loosed, rained, hurled, poured, shot, directed",
            "missiles, missile, rockets, rocket, shells, mortars, mortar bombs, ballistic missile, cruise missile, cruise missiles, projectiles, salvoes, tomahawks",
            6,
        ),
    ),
    EventType.BOMBING: joined(
        "bomb wrecked, bomb destroyed, bomb killed, bombs killed, bomb kills, bombs went off, bomb burst, bombs burst, charge exploded, charges exploded, "
        "bomb targeted, bomb under, bomb on a, bomb in a, explosives went off, explosive charge*, time bomb, set off a bomb, set off a device, "
        "detonated a bomb, detonated a device, mines laid, mines killed, mine killed, lobbed ~3 dynamite, sticks of dynamite, dynamited, threw explosives, "
        "with explosives, explosion of a bomb, blast from a bomb, bombed a train, bombed the train, bomb planted, bomb concealed, victim of a mine, mined the, "
        "booby traps, bicycle bomb*, tanker exploded, cart exploded, rickshaw exploded, motorcycle exploded, bomb set off, blown apart by a bomb",
        pairs(
            "car, truck, lorry, van, motorcycle, motorbike, rickshaw, tanker, vehicle, minibus",
            "packed with explosives, full of explosives, loaded with explosives, rigged with explosives, laden with explosives",
            1,
        ),
        pairs(
            "vehicle, bus, truck, lorry, minibus, jeep, patrol, convoy, car, tractor",
            "struck a roadside, hit a roadside, hit an explosive, struck an explosive, hit a landmine, struck a landmine, ran over a, drove over a, rolled over a mine, was blown up, hit a mine, struck a mine",
        ),
    ),
    EventType.SUICIDE_BOMBING: (
        "set off his, set off her, sets off his, sets off her, set off their, triggered his, triggered her, triggered their, detonates his, "
        "detonates her, detonated explosives on, detonated the explosives, blows himself, blows herself, blow themselves, blowing himself, "
        "blowing herself, blowing themselves, detonating his, detonating her, detonating their, exploded his, exploded her, exploded their, "
        "wearing a vest, wearing a belt, bomber blew, bomber struck, bomber killed, bomber targeted, bomber attacked, bomber drove, bomber on a, "
        "bomber rammed, bombers blew, bombers struck, bombers attacked, bombers targeted, bomber in a, bomber had, bomber walked, bomber mingled, "
        "set off ~3 vest, set off ~3 belt, set off ~3 waistcoat, kamikaze attack*, jacket packed, vest packed, rammed ~8 bomb"
    ),
    EventType.GRENADE: "grenade thrown, grenade hurled, grenade lobbed, grenade exploded, grenades exploded, tossed grenades",
    EventType.CHEMICAL_WEAPON: (
        "gassed, gassing, choking gas, yellow gas, yellow smoke, foaming at the mouth, frothing at the mouth, cloud of chlorine, chlorine bomb*, "
        "chlorine barrel*, poisoned with novichok, poisoned with polonium, polonium, nerve gas, blister agent*, chemical agent*, toxic agent*, "
        "chemical munition*, chemical shells, asphyxiat*, symptoms of poisoning, sulphur mustard, sulfur mustard, white phosphorus, was poisoned with, "
        "were poisoned with, poisoned by a, exposed to a nerve, exposed to an unknown"
    ),
    EventType.ARMED_CLASH: joined(
        "police storm, soldiers storm, troops storm, commandos storm, special forces storm, exchanged rocket fire, exchanged artillery fire, gun fight, gun fights, shoot out, shoot outs, firefight, fire fights, traded artillery, "
        "troops march on, forces march on, rebels march on, fighters march on, columns march on, marched on, marching on, routed, battling, besiege, besieged by, counter attacked, counter attack*, counterattacked, "
        "raid by commandos, killed in fighting, killed in clashes, killed in battle, fell in battle, died in battle, died in fighting, died in clashes, killed during clashes, "
        "fighting around, fighting in, fighting at, fighting near, fighting for, fighting over, fighting between, fighting with, fighting flared, fighting resumed, fighting continued, fighting spread, "
        "fighting rages, fighting was, fighting is, fights between, fights over, advance towards, advanced towards, advancing on, "
        "bogged down, pinned down, cut off the, beat off, beating off, driven back, "
        "repelling, repulsing, foray*, sortie by, assaulted positions, assaulted the, attacked positions, attacked posts, attacked outposts, attacked an outpost, "
        "attacked a post, attacked a convoy of soldiers, attacked troops, attacked soldiers, attacked government forces, attacked rebel, attacked barracks, attacked checkpoints, "
        "attacked patrols, attacked a patrol, attack on a patrol, attack on a checkpoint, attack on an army, attack on army, attack on a military, attack on military, attack on a police, attack on police, "
        "attack on soldiers, attack on troops, attack on a base, attack on the base, attack on the barracks, attack on an outpost, attack on a camp of soldiers, attack on a convoy of soldiers, attack on positions, "
        "raid on a police, raid on a prison, raid on a barracks, opened fire on soldiers, opened fire on police, opened fire on a patrol, opened fire on troops, opened fire on a checkpoint, "
        "shot at soldiers, shot at police, shot at a patrol, exchange of shots, exchanges of shots, hail of bullets, gun battles, overpowered, mopping up, mop up, "
        "war resumed, resume the war, resumed the war, resumed hostilities, hostilities resumed, war flared, broke the ceasefire, breached the ceasefire, breach of the ceasefire, breaches of the ceasefire, "
        "violated the ceasefire, violated the truce, violation of the ceasefire, violations of the ceasefire, ceasefire violation*, truce violation*, "
        "coup d'etat, coup d etat, overthrow of, were overthrown, was overthrown, toppled the government, toppled the president, ousted the president, mutiny in, revolted, armed uprising, armed rebellion",
        pairs(
            "police, troops, soldiers, army, commandos, special forces, security forces, marines, rangers, fsb, paratroopers",
            "killed militants, killed gunmen, killed attackers, killed rebels, killed fighters, killed terrorists, killed insurgents, killed suspects, shot the attacker, shot the gunman, shot the attackers, stormed",
        ),
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: joined(
        "back under control, under government control again, retaking, re entered, wrest back, recovering the, cleared the last, "
        "cleared the town, cleared the city, cleared the village, cleared the area, hoisted the national flag, hoisted the ukrainian flag, raised the ukrainian flag, raised the syrian flag, raised the iraqi flag, flag was raised over, flag flew over, "
        "army entered, government forces entered, government troops entered, "
        "took the town back, took the city back, took the village back, won the town back, lost ~3 to government, lost ~3 to the army, lost ~3 to the government, drove the rebels, drove the militants, drove the jihadists, drove rebels, drove militants, drove jihadists, drove insurgents, "
        "drove is out, chased out, broke the blockade, broken the siege, siege was lifted, siege was broken, siege broken, lifted the blockade, ended the siege",
        pairs(
            "freed, freeing",
            "villages, village, town, towns, city, district, districts, settlements, settlement, neighbourhood, quarter, quarters, province",
            3,
        ),
        pairs(
            "drove, driven, pushed, push, pushing, forced, forcing, ejected, flushed, chased, expelled, threw, thrown",
            "out of ~3 town, out of ~3 city, out of ~3 village, from the town, from the city, from the village",
        ),
    ),
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        "rebels take, rebels capture, insurgents capture, militants capture, jihadists capture, fighters capture, in the hands of the rebels, in the hands of rebels, in the hands of militants, in the hands of insurgents, in the hands of jihadists, in the hands of gangs, in the hands of fighters, in the hands of separatists, in the hands of the insurgents, "
        "rebel takeover, took possession of, set themselves up in, walked into the, without a fight, without fighting, without resistance, fall into the hands, "
        "surrendered to the rebels, surrendered to rebels, surrendered to islamic, conquest of, conquers, "
        "held by gangs, held by rebels, held by militants, held by insurgents, held by the rebels, controlled by gangs, controlled by rebels, came under the control, took the port, took the border, took the airfield, took the headquarters, took the oilfield, "
        "took the barracks, took the bridge, took the base, took the district, took the provincial, seized the border, seized the headquarters, captured the headquarters, captured the airfield, "
        "planted its flag, raised its flag, hoisted its flag, black flag over, black flag flew, black flag flies, flag flies over, overruns, overrunning, rout of, gained a foothold, "
        "expanded their hold, tightened their grip, tightened its grip, now control, now controls, now hold, now holds, loss of the town, loss of the city, loss of the base, lost the base, lost the village, lost the airport",
        pairs("they, who, group", "occupied, have occupied, had occupied, marched into, overran"),
        pairs(
            _WHO_TAKE,
            "occupied, occupy, have occupied, had occupied, marched into, swarmed into, poured into, moved into, took over, drove into, broke into the town, broke into the city, broke into the village, broke into the district, broke into the centre, now hold, control most, control the, control much, took up, rolled into, have taken, had taken, have entered, had entered, advanced into, raised their flag",
        ),
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        "gunmen storm, militants storm, gunmen attack, militants attack, gunmen kill, militants kill, gunmen shoot, sprayed ~3 with bullets, sprayed ~3 with gunfire, sprayed ~4 bullets, sprayed with gunfire, sprayed the crowd, riddled by bullets, "
        "mowed ~4 down, mows down, mowing down, mow down, careered into, careers into, ploughed through, plowed through, ploughs into, plows into, ploughing into, rams into, crashed into a crowd, crashed into crowds, crashed into pedestrians, drove into pedestrians, drove into people, "
        "drove into demonstrators, drove into protesters, drove into worshippers, drove into the crowd, drove at, driven into a crowd, driven into crowds, driven into the crowd, rammed ~4 crowd, rammed ~4 pedestrians, ran people down, ran down, run over by, were fired on, was fired on, fired on the, fired at the, "
        "fired into a, fired into the, fired into, fires into, shot and wounded, shot and injured, shoots dead, shot in the head, shot in the back, shot in the neck, shot in the chest, shot at point, shot at close, at point blank, point blank range, at close range, "
        "shot by police, shot by soldiers, shot by gunmen, shot by unknown, shot by men, shot through, shoots people, shot from behind, clubbed, bludgeoned, stabs, stabbing, hacks, speared, strangled, garrotted, "
        "gunning down, guns down, gun down, hail of gunfire, burst of gunfire, gunfire from, gunmen opened, gunmen stormed, gunmen burst, gunmen raided, gunmen on motorcycles, gunmen on motorbikes, gunmen in, gunmen fired, men on motorcycles, men on motorbikes, men on a motorbike, men on horseback, "
        "armed men opened, armed men killed, armed men shot, armed men stormed, armed men burst, militants opened, militants stormed, militants raided, bandits killed, bandits raided, bandits stormed, assailants killed, attackers killed, attackers stormed, "
        "raiders killed, militiamen killed, killed by gunmen, killed by militants, killed by bandits, killed by militiamen, killed by armed men, killed by unknown, killed by a gunman, killed by a knifeman, killed by jihadists, killed by extremists, knifeman, axeman, lone gunman, "
        "stormed the hotel, stormed a hotel, stormed a school, stormed the school, stormed a university, stormed the university, stormed a mosque, stormed a church, stormed the consulate, stormed a village, stormed the village, stormed a restaurant, stormed a mall, stormed the mall, stormed a hospital, stormed a bus, stormed a synagogue, "
        "attacked the hotel, attacked a funeral, attacked a wedding, attacked the school, attacked the church, attacked the mosque, attacked the market, attacked pilgrims, attacked farmers, attacked herders, attacked worshippers, attacked civilians, attacked families, attacked tourists, attacked journalists, attacked a train, attacked a camp for displaced, attacked a ferry, "
        "took revenge, reprisal killings, revenge killings, revenge attacks, retaliatory killings, carnage, bloodletting, death squads, machine gunned, "
        "drive by shooting, acid thrown, threw acid, doused with petrol, set on fire alive, shot execution style, execution style, hit squad*, contract killers, lay in wait for, waylaid, hunted down, terrorised villagers, terrorized, "
        "crackdown killed, began killing, began shooting, started shooting, start shooting, opened up with, pumped ~4 bullets, fired ~3 shots at, fired shots at, fired several shots, fired several times, fired ~2 times, shots rang out, shots were fired, shots fired at, shots cracked, "
        "were killed when gunmen, was killed when gunmen, dragged ~4 and shot, lined up, burned to death, burnt to death, buried alive, flogged, mutilated, limbs cut off, crucified, decapitated, lynching of, honour killing*, femicide*, hate crime",
        pairs(
            _OUR_MEN,
            "shot, shoots, shot and killed, shot dead, shot and wounded, opened fire, fired on, fired at, fired into, have shot, had shot",
        ),
        pairs(
            "attack on, attacks on, assault on",
            "worshippers, a village, villages, villagers, a market, a church, churches, a mosque, mosques, a synagogue, a school, schools, a bus, a train, a hospital, hospitals, a clinic, a hotel, tourists, journalists, pilgrims, christians, aid workers, a funeral, a wedding, a nightclub, a concert, a restaurant, a university, homes, migrants, herders, farmers, the village, the consulate, the mosque, the church, the hospital, the school, the hotel, a shopping, a newspaper, a politician, a candidate",
        ),
        pairs(
            "lorry, truck, van, car, pickup, vehicle, suv",
            "ploughed, plowed, careered, rammed, ran down, mowed down, drove into a, drove into the, crashed into a crowd, drove through a crowd",
            4,
        ),
    ),
    EventType.ABDUCTION: joined(
        "drove off with, made off with ~5 girls, made off with ~5 women, made off with ~5 people, made off with ~5 students, forced into cars, forced into a car, forced into a van, forced into vehicles, bundled into a, bundled ~3 into, "
        "marched ~4 into the bush, marched ~4 into the forest, led ~4 into the bush, led ~4 into the forest, herded ~4 into, taken from their homes, taken from his home, taken from her home, taken from home by, taken away by gunmen, taken away by armed, taken away by masked, "
        "taken by gunmen, taken by armed, taken by masked, led away by gunmen, led away by armed, held incommunicado, held against, in captivity, held in captivity, "
        "freed after, hostage takers, snatch, snatches, snatching, kidnaps, abducts, hostage drama, hostage crisis, demanded a ransom, demand a ransom, demanding a ransom, demanded ransom, holding hostage, hold ~3 hostage, holding ~4 hostage, holds ~4 hostage, "
        "hijackers, hijacking, was boarded, were boarded, boarded by",
        pairs(
            "seized, seize, seizing, captured, took away, carried off, abducting, dragged away, dragged off, spirited away, grabbed, whisked, rounded up",
            _TAKEN_PEOPLE,
            3,
        ),
        pairs(
            _TAKEN_PEOPLE,
            "were seized, was seized, been seized, were snatched, was snatched, were taken away, was taken away, been taken away, were taken from, were captured, was captured, were carried off, are being held, were led away, were grabbed, was grabbed, are held by, is held by",
        ),
        pairs(
            "tanker, ship, vessel, freighter, cargo ship, dhow, trawler, ferry, carrier, yacht, fishing boat",
            "seized, was seized, were seized, captured, boarded, was boarded, hijacked, was hijacked, is held",
            2,
        ),
        pairs(
            "seized, seizes, captured, boarded, hijacked, stopped, detained",
            "tanker, ship, vessel, freighter, trawler, cargo ship, dhow, container ship, fishing boat",
            4,
        ),
    ),
    EventType.SEXUAL_VIOLENCE: "raping, rapists, violated ~2 daughters, violated ~2 women, violated women, violated girls, sexually enslaved, sex slave, sexually tortured, molested, forced into marriage, forced marriage*, forced to marry, kept ~3 as wives, indecently assaulted, sexual attacks, sexual attack, forced prostitution, outraged",
    EventType.PROTEST: joined(
        "banging pots, banged pots, banging ~3 pans, beat ~3 pans, pots and pans, laid down work, laid down their work, laid down their tools, down tools, stayed away from work, stay away from work, stayed at home in protest, "
        "general strikes, shut down in protest, closed in protest, shops shut, shops closed, shops stayed shut, shops stayed closed, shutters down, close their shutters, closed their shutters, pulled down their shutters, boycotted classes, boycott of classes, "
        "hunger strikers, die in, lie in, sleep in, teach in, flash mob*, occupation of the square, camp on the square, torchlight, torchlit, funeral procession, "
        "street rally, mass gathering, gathering of protesters, gathering in support, call for a march, million man march, marches of, march against, marched against, marched past, marched down, marched along, marching against, "
        "convoy of tractors, tractors blocked, uprising against, popular uprising, mass demonstration, "
        "glued themselves, chained themselves, blocked the motorway, blocked the runway, blocked the border, blocked the bridge, blocked the entrance, blocked the railway, blocking the, blockaded the, occupied parliament, occupied the university, occupied the parliament, occupied the embassy, "
        "held a vigil, silent protest, minute's silence, banners reading, with banners, with placards, placards, with flags, carried portraits, held portraits, holding portraits, held up portraits, held up signs, holding signs, carrying signs, burned effigies, burned an effigy, burned flags, burned the flag, "
        "in solidarity, in sympathy with, show of solidarity, demanding justice, demanding an end, demanding the release, demanded the release, demanded the resignation, demanding he, demand the release, demanding new elections, against the government took, anti government, called people on to, called for a general, called for a day of",
        pairs(_PEOPLE_UP, _GATHER),
        pairs(
            "thousands, hundreds, tens of thousands, dozens",
            "gathered, rallied, assembled, turned out, converged, sat down, camped, demanded, blocked, chanted, walked, took part, came together, filled, packed, followed the call, joined the, joined a, stood",
            3,
        ),
    ),
    EventType.RIOT: joined(
        "petrol bombs, molotov cocktails, stones flew, bottles flew, stones were thrown, bottles were thrown, paving stones, throwing bottles, throwing petrol, hurling bottles, hurling petrol, set ~3 cars alight, cars were burned, cars were torched, cars burned, cars were set, buses were set, tyres burned, tyres were burned, burning barricades, barricades burned, "
        "street violence, mob justice, violent disorder, public disorder, violent clashes between supporters, pitched battles with police, battles with police, scuffle*, scuffled, lawlessness, "
        "rubber bullets, baton charge*, truncheon*, batons, stun grenade*, plastic bullets, pepper spray*, running riot, ran riot, on the rampage, rampage through, ransack, broke windows, smashed shop windows, smashed shops, smashed up, "
        "set fire to the parliament, set fire to parliament, set the parliament, burned party offices, torched the headquarters, storm the parliament, storm parliament, storming of parliament, storming of the capitol, storming of the embassy, storm the embassy, stormed embassies, stormed the city hall, stormed the government",
        pairs(_RABBLE, _RAGE),
    ),
    EventType.MILITARY_PRESENCE: joined(
        "been stationed, have been stationed, are stationed, were stationed, was stationed, garrisoned, fanned out, dug in, dug trenches, on high alert, put on alert, combat readiness, combat alert, state of siege, "
        "military drill, military drills, held a drill, held drills, drill near, drills near, began manoeuvres, began maneuvers, naval manoeuvres, freedom of navigation, sailed through, sailed past, sailed into, steamed towards, steamed through, steamed into, flew close to, "
        "air defence zone, air defense zone, air identification zone, entered ~4 airspace, violated ~4 airspace, strayed into, strayed over, carrier strike, aircraft carrier was, aircraft carrier sailed, carrier sailed, carrier arrived, no fly zone, flyover*, show of force, overflight*, "
        "called out the army, call out the army, called out the troops, call in the army, called in the army, called up ~3 reservists, calls up ~3 reservists, call up ~3 reservists, military convoys, convoys of soldiers, military police, soldiers on the streets, soldiers in the streets, tanks on the streets, tanks in the streets, "
        "checkpoints on, checkpoints at, checkpoints were, set up roadblocks, erected checkpoints, erected roadblocks, blockade of, naval blockade, blockaded the port, blockade on, nuclear weapons to, missiles to ~2 border, deploys, trains ~4 soldiers, training ~4 soldiers, trained ~4 soldiers, "
        "delivers ~4 tanks, delivered ~4 tanks, handed over ~4 tanks, handed over ~4 jets, supplied ~4 missiles, deliver ~4 missiles, supply ~4 missiles, send ~4 weapons, sent ~4 weapons, sending ~4 weapons, supplied ~4 weapons, shipment of arms, arms shipment*, weapons shipment*",
        pairs(_SENT, _TROOPS, 4),
        pairs(
            "troops, soldiers, marines, paratroopers, tanks, armoured cars, armoured vehicles, armored vehicles, army lorries, army trucks, warships, warship, frigate, destroyers, guardsmen, riot police, gendarmes, special forces, columns, column, convoy, peacekeepers, military police, mercenaries, commandos, warplanes, fighter jets, jets, reinforcements, policemen",
            _MOVES,
            2,
        ),
    ),
    EventType.BASE_ESTABLISHED: joined(
        "opened its first base, overseas base, build a runway, building a runway, built a runway, build an airstrip, built an airstrip, military outpost, fortified position, forward operating base, build a military, building a military, built a military, new garrison, new military, new air base, new naval",
        pairs(
            "opened, opens, opening, built, builds, build, building, set up, sets up, setting up, established, establishing, inaugurated, inaugurates, erected, constructing, founded, completed",
            "base, bases, military base, naval base, air base, airbase, outpost, outposts, command post, headquarters for the, garrison, barracks, airstrip, checkpoint, training camp, camp for its",
            4,
        ),
    ),
    EventType.WEAPONS_DISRUPTED: joined(
        "made safe, made harmless, rendered safe, rendered harmless, disposal experts, defusing, defuses, sappers, deminers, demine*, mine clearance, cleared of mines, swept for mines, shot out of the sky, shot it down, shot them down, blown out of the sky, "
        "air defences engaged, air defence shot, air defence downed, air defence destroyed, air defence intercepted, air defences were at work, air defences repelled, air defense shot, air defense downed, anti aircraft fire, interceptor missiles, interceptors, patriots shot, patriot shot, disarming, decommissioned, "
        "arms find, weapons haul, arms haul, haul of weapons, haul of arms, cache of explosives, weapons depot found, bomb making, bomb factory, arms smuggling, smuggled weapons, plot to bomb, plot to attack, attack was foiled, attack foiled, attack was prevented, attack thwarted, attack was thwarted, bomb was found, bombs were found, car bomb was found, device was found, device found, averted an attack",
        pairs(
            "destroyed, destroys, destroying, knocked out, knocks out, shot, swatted, swatted away, took down, neutralised, jammed, eliminated, splashed",
            "drones, drone, missiles, uavs, rockets, missile, helicopters",
            4,
        ),
        pairs(
            "seized, seizes, seizing, found, finds, recovered, recovers, recovering, discovered, discovers, confiscated, unearthed, dug up, uncovered, secured, impounded, handed in, handed over, hand over, surrendered, surrender, gave up, hand in, turned in, turned over, collected, destroyed",
            _ARMS,
            5,
        ),
        pairs(
            _FLYING,
            "was destroyed, were destroyed, was downed, were downed, was intercepted, were intercepted, was brought down, were brought down, were shot down, was shot down, shot down, been shot down, intercepted, downed",
            2,
        ),
    ),
    EventType.ARREST: joined(
        "hauled off, led off, frogmarched, led away in handcuffs, led away by police, taken away by police, taken away by agents, taken in for questioning, taken for questioning, held for questioning, held by police, were held by police, was held by police, being held by police, are being held by police, is being held by police, police are holding, held on suspicion, in detention, is in detention, "
        "locked up, lock up, been jailed, were jailed, imprisonment of, imprisoning, put in prison, put behind bars, thrown into jail, thrown in jail, thrown into prison, sent to prison, taken to prison, taken to jail, handcuffed, in handcuffs, police custody, remanded in custody, nabs, collared, swept up, sweep by police, police sweep, manhunt ended, "
        "caught by police, caught by soldiers, captured by police, captured by soldiers, captured in a raid, capture of suspect*, surrendered to soldiers, surrendered to the army, surrendered to ~3 police, gave themselves up, gave himself up, police searched, officers searched, police stormed a flat, police stormed a house, police stormed an apartment, "
        "search of his home, search of the home, searched the home, searched the offices, searched homes, searched houses, police raids, police swooped, officers swooped, agents swooped, detectives swooped, swooped on homes, swooped on houses, swooped on addresses, dawn raids, extradition of, extradites, deported to face, charged with terrorism, "
        "purge, purges, purged, wave of arrests, arresting",
        pairs(
            "police, officers, agents, detectives, security forces, soldiers, gendarmes, authorities, special forces, troops",
            "picked up, caught, seized the suspect, are holding, are questioning, cornered, took away, hauled away, dragged away, led away, took into, seized suspects, rounded, nabbed, tracked down, have picked up, had picked up, overpowered, handcuffed",
        ),
        pairs(
            "opposition leader, former president, former prime minister, former minister, activist, activists, critics, journalist, journalists, suspect, opponents, generals, lawyers, academics, bloggers, blogger",
            "was taken away, were taken away, was seized, were seized, was held, were held, was picked up, were picked up, jailed, were jailed, been jailed, in custody, was captured, were captured",
        ),
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        "torn down, tore down, tearing down, pulled down, burnt out, burned out, burned to a shell, reduced to ashes, reduced to rubble, reduced to ruins, went up in flames, gone up in flames, up in flames, left in ruins, laid waste, smashed up, razing, dynamited, vandalised, trashed, plundered, plundering, pillaged, pillaging, stripped bare, "
        "rustled, cattle rustling, stole cattle, stole ~3 cattle, drove off ~4 cattle, uprooted olive, uprooted trees, cut down olive, olive trees, graffiti, daubed, defiled, sabotage, cables cut, severed cable*, cable was cut, cable was severed, burned fields, scorched earth, "
        "fire bombed, firebombed, firebomb*, petrol bombed, arsonists, arson attack*, set alight by, setting alight, setting ablaze, sets fire, sets ablaze, was set alight, were set alight, was torched, were torched, was set on fire, were set on fire, was burned, were burned, been burned, been torched",
        pairs(
            "burned, burnt, burning, burn, burns, torched, torching, set alight, razed, demolished, bulldozed, destroyed, raided",
            _HOMES,
            4,
        ),
        pairs(
            "houses, homes, huts, shops, villages, buses, cars, church, churches, market, tents, granaries, warehouses, mosque, school, stalls, lorries, offices",
            "burned, burnt, were burned, were burnt, was burned, was burnt, have burned, torn down, were torched, was torched, were demolished, were destroyed, were looted, was looted, ransacked, were ransacked, were razed, went up in, in flames, on fire, were set",
        ),
        pairs(
            "blew up, blown up, blow up, blowing up, dynamited, sabotaged, damaged, destroyed, smashed, toppled, cut, tore down, pulled down, demolished, blasted",
            _STRUCTURES,
            4,
        ),
        pairs(
            "bridge, pipeline, shrine, minaret, dam, statue, pylons, railway line, temple, tomb, monument",
            "was blown up, were blown up, was sabotaged, was destroyed, was damaged, blown up, were sabotaged, was toppled, was pulled down",
        ),
    ),
    EventType.AGREEMENT: joined(
        "bargain, peace bargain, settlement was, signing ceremony, initialling, deal between, deal that, deal under, under a deal, under the deal, under an agreement, truce deal, swap of, swap deal, exchange of prisoners, exchange of bodies, exchanged bodies, bodies were exchanged, exchange of captives, "
        "prisoners were swapped, prisoners were exchanged, captives were exchanged, traded for, in a swap, prisoner release, agreed that, agreed between, came to terms, come to terms, reached a compromise, reached terms, came to an understanding, understanding between, reached agreement, reach agreement, agreed terms, "
        "laid to rest ~3 dispute, buried the hatchet, made peace, peace was signed, peace was concluded, lay down ~2 arms, promised to halt, promised to stop, pledge to halt, suspension of hostilities, halted hostilities, stopped fighting, stop fighting, guns went silent, the guns fell, lull began, pause began, "
        "extended the truce, extend the truce, extended the ceasefire, prolonged the ceasefire, observed a ceasefire, announced a ceasefire, declared a ceasefire, unilateral ceasefire, unilateral truce, ratification, ratify, ratifies, ratifying, security pact, defence pact, trade pact, joint declaration, letter of intent, safe conduct, "
        "power sharing, transition deal, charter was",
        pairs(
            "signed, sign, signs, signing, concluded, concludes, conclude, clinched, sealed, struck, reached, reach, reaches, initialled, negotiated, hammered out, agreed, accepted, accept, accepts, endorsed, brokered, approved, extended, prolonged, renewed, announced, finalised, finalized",
            _PAPERS,
            4,
        ),
        pairs(
            "deal, pact, agreement, accord, memorandum, treaty, truce, ceasefire, protocol, declaration",
            "was signed, was reached, was concluded, was struck, was sealed, was agreed, was extended, was announced, has been signed, has been reached, had been signed, had been reached, signed in, signed at, signed on, reached in, reached on, reached at, concluded in, brokered by, brokered in, took hold, takes hold, held, came into, begins, began",
            1,
        ),
        pairs(
            "released, freed, handed over, exchanged, traded, swapped",
            "prisoners, detainees, captives, prisoners of war, hostages, bodies, soldiers",
            3,
        ),
    ),
    EventType.WITHDRAWAL: joined(
        "pull back, pulls back, pulls out, pulls its troops, pulls troops, turned back towards, turned round, pulled back to, pulling back, drew back, fell back, falling back, fall back, beat a retreat, left their posts, left their positions, left the base, left the village, left the camp, leave the base, leave the village, leave their positions, leave their bases, leaving their positions, leaving the base, "
        "deserted their, deserted the, desertion*, abandoned ~2 barracks, quit the, quit their, cleared out, moved out of, moved their, marched out, drove out in, brought its soldiers home, bring the troops home, bring ~3 soldiers home, bring ~3 troops home, brought ~3 troops home, brought ~3 soldiers home, dismantled ~4 base, "
        "handed ~3 base, handed over ~3 base, hand over ~3 base, hands over ~3 base, returned to barracks, return to barracks, back to barracks, back to their bases, returned to their bases, return to their bases, troop reduction, reduce its troops, reduced its troops, reducing its, phased out, ended its mission, end of its mission, mission ended, "
        "winding down, wound down, wind up its, last flight left, last plane left, last contingent, laid down ~2 arms and left, gave up its, disengage*, disengagement, evacuated its soldiers, evacuated its base, evacuated its positions, given up positions, gave up positions, gave up ground, evacuated their posts",
        pairs(
            "abandoned, abandoning, abandon, gave up, given up, give up, giving up, vacated, vacate, evacuated, relinquished, ceded, deserted, left, leave, quit, surrendered",
            _HELD,
            2,
        ),
        pairs(
            "troops, soldiers, forces, fighters, militiamen, peacekeepers, convoy, column, contingent, marines, mercenaries, army, police, guerrillas, tanks",
            "left, leave, are leaving, pulled out, pulled back, turned back, turned around, turned round, moved back, moved out, went home, have left, had left, flew home, sailed home, gave up, streamed back, abandoned, departed, were recalled, fell back, slipped away, boarded buses",
        ),
    ),
    EventType.DIPLOMACY: joined(
        "vetoed, vetoes, veto by, debated, debate on, voted for a resolution, voted on a resolution, vote on a resolution, resolution calling, resolution condemning, called in ambassador, called in the, calls in the, called home its, calls home its, recalls its ambassador, recall its ambassador, withdrew its ambassador, withdraws its ambassador, "
        "expel the ambassador, expels the ambassador, persona non grata, sent home ~3 diplomats, sends home ~3 diplomats, downgraded relations, downgraded ties, broke ties, breaks ties, broke off ties, breaks off ties, cut ties, cut diplomatic, cuts ties, severs ties, severed relations, severed diplomatic, resumed diplomatic, restore ties, restored diplomatic, restore diplomatic, established diplomatic, recognised the, recognized the, "
        "closed its embassy, closes its embassy, reopened its embassy, reopens its embassy, embassy reopened, embassy opened, opened its embassy, moved its embassy, shuttled between, shuttling between, shuttled, mediating, mediated, mediation by, go between*, good offices, sat down together, sat down at, sit down with, sit down at, around the table, at the negotiating table, "
        "round table, face to face, tete a tete, one on one, private audience, audience with, dined with, lunched with, had dinner with, embraced, laid a wreath, lays a wreath, state banquet, red carpet, honour guard, official trip, tour of the region, regional tour, stopover, a stop in, first stop in, brief stop in, last stop in, arrival in, arrived at the, arrives at, arriving in, "
        "set off for, left for talks, left for, departed for, flies into, flew back from, returned from, returned to ~3 for talks, is expected in, expected in, is due in, due in, video conference, videoconference, telephone conversation, by telephone with, called ~2 president, phone conversation, talked with, talks with, talks between, talks in, "
        "talks on, talks over, dialogue, dialogues, negotiating, negotiators, negotiated, negotiates, negotiation, negotiations, parley, contact group, ministers met, leaders met, presidents met, council met, council sat, council meets, council convened, sat in emergency, emergency meeting*, emergency summit, extraordinary meeting, extraordinary session, urgent meeting, urgent session, donors, donor conference, "
        "addressed parliament, apologised to, apologized to, submitted his credentials, submitted her credentials, joint press, closed doors, fact finding, inspectors arrived, inspectors visited, observers arrived, monitors arrived, mission arrived, envoy arrived, envoy arrives, envoy met, envoy meets, envoy is, "
        "international conference, peace forum, held consultations, discuss, discussing, discusses, discussions, confers, confer, convene, convenes, received the, receives the, receive the, inspected the site, toured the, toured, travelled, traveled, invited to, invited ~3 to talks, invitation to",
        pairs(
            "expelled, expels, expel, expelling, recalled, recalls, recall, recalling, summoned, summons, summon, called in, calls in, withdrew, withdraws, withdraw, sent home, ordered out, dismissed, ejected",
            _ENVOYS,
            5,
        ),
        pairs(
            "president, prime minister, foreign minister, secretary of state, chancellor, minister, envoy, defence minister, premier, delegation, ambassador, secretary general, king, pope, crown prince, emir, mediators, delegates, leaders, ministers, negotiators, chief, commissioner",
            "visited, visits, met, meets, arrived, arrives, flew, flies, held talks, travelled, traveled, will visit, will meet, will travel, landed, received, receives, hosted, welcomed, left for, returned from, called on, conferred, telephoned, stopped, is visiting, was visiting, is due, is expected, spoke by, discussed, toured, sat down, gathered, convened",
            3,
        ),
    ),
    EventType.SANCTION: joined(
        "penalised, penalized, penalises, penalizes, penalties on, penalties against, reimposed, reimpose, reimposition, blacklist, blacklists, blacklisting, added to ~3 list, added to its list, terror list, list of terrorist, terrorist list, sanctions list, banned imports, bans imports, ban imports, banned exports, bans exports, ban on imports, ban on exports, ban on oil, "
        "oil price cap, sanctions were, sanctions are, sanctions have, sanctions relief, round of sanctions, further sanctions, fresh sanctions, tougher sanctions, tighter sanctions, more sanctions, further penalties, more penalties, punitive measures, asset freezes, assets were frozen, accounts were frozen, freezing of assets, freeze the assets, freezes the assets, froze assets, freeze assets, froze ~3 accounts, freeze accounts, freeze ~2 accounts, froze ~4 aid, freeze ~4 aid, "
        "cut off aid, cut its aid, cuts off aid, cut aid to, halted aid, suspended its aid, suspends aid, suspending aid, halted arms sales, suspended arms sales, stop arms sales, stopped arms sales, suspended arms exports, stopped arms exports, stop arms exports, arms export*, halts arms, suspended ~3 membership, suspended ~3 from the african union, suspended from the african union, suspend ~3 membership, expelled from the council, "
        "visa restrictions, visas revoked, revoked visas, revoked ~2 visas, barred from entering, banned from entering, entry ban*, entry bans, refused entry, bars entry, barred entry, closed its airspace, closes its airspace, close its airspace, closed ~3 airspace, close ~2 airspace, closed its border*, closes its border*, closed its land, shut its border*, closed the crossing, closed ~3 crossing, trade ban, trade curbs, trade restrictions, halted trade, suspended trade, "
        "stopped imports, halted imports, suspended imports, blocked imports, stopped exports, halted exports, cut off gas, cut gas, cut off from swift, withdrew trade preferences, suspended flights, halted flights, banned flights, suspended the treaty, "
        "sanctioning",
        pairs(_IMPOSE, _PENALTIES, 5),
        pairs(
            "sanctions, penalties, embargo",
            "lifted, be lifted, eased, extended, tightened, imposed, took effect, took force, expire, expired, came into force, come into force, against, on, were agreed, renewed, adopted",
            3,
        ),
    ),
    EventType.HUMANITARIAN: joined(
        "took ~3 foreigners, took ~3 nationals, took ~3 refugees, took ~3 evacuees, took ~3 wounded, took in ~3 refugees, takes in ~3 refugees, bused, bussed, bus out, flown home, flew home, flown to safety, brought home, sailed to safety, took refuge, take refuge, taking refuge, found refuge, took shelter, taking shelter, found shelter, take shelter, shelter in, shelters in, sheltered in, sheltered at, camped out in schools, camping in, camping on, sleep in the open, slept in the open, sleeping in the open, sleeping rough, "
        "asked for asylum, seek asylum, sought asylum, claimed asylum, applied for asylum, granted asylum, asylum seekers, returned to their homes, return to their homes, returnees, went back to their, come back to their, resettled, resettlement, relocated ~3 families, "
        "left their villages, leave their homes, leave their villages, leaving their homes, left ~2 homes, abandoned their homes, abandoned their villages, driven out of their homes, driven from ~2 homes, drove ~4 from their homes, made homeless, lost their homes, without homes, without shelter, set out on foot, trekked, trudged, waded, crossed on foot, "
        "crossed the border into ~4 refugees, refugees have, refugees are, refugees reached, refugees fled, refugees came, refugees in, refugee influx, influx of refugees, wave of refugees, stream of refugees, columns of refugees, displaced families, displaced persons, newly displaced, people displaced, uprooting, "
        "trapped in, cut off from aid, without food, without water, starvation, malnourished, food rations, ration*, soup kitchen*, field kitchen*, medical aid, medical teams, aid workers treated, treated ~3 patients, vaccinat*, aid reached, aid arrived, aid entered, relief agencies, relief goods, relief operation, aid operation, aid truck, lorries of, lorry loads, truckloads, "
        "convoy of aid, convoy of the red, convoy of food, un convoy, red cross convoy, convoy carrying, aid plane, planes with aid, hospital ship, rescued, rescue of, pulled ~4 rubble, dug out of, pulled alive, plucked from, saved from, saved ~3 people, safe passage, green corridor, "
        "crossing opened, crossing reopened, crossing was opened, crossing was reopened, reopened the crossing, reopened the border, opened the border, opened its border, border reopened, reunited with, reunification, repatriation, repatriates, repatriating, escaped from ~3 fighting, escape the fighting, fleeing",
        pairs(_GIVE, _AID, 4),
        pairs(
            "flew, flown, ferried, ferry, evacuated, evacuating, evacuates, airlifted, airlifting, airlifts, rescued, rescue, rescuing, rescues, sheltered, bused, bussed, repatriated",
            _HELPLESS,
            4,
        ),
        pairs(
            _HELPLESS,
            "have fled, had fled, fled, crossed into, crossed the border, have crossed, were evacuated, have been evacuated, were flown, were brought to, were taken to safety, were bused, were bussed, were rescued, left their, have left, streamed, poured across, sought, arrived in, have arrived, have reached, reached the camp, escaped, are sheltering, are trapped, were displaced, returned to, have returned, were airlifted, were pulled from, waited at the border, ran from, are on the run",
        ),
        pairs(
            "lorries, trucks, convoy, aid lorries, aid trucks, ship, ships, flights, planes, plane, barges, buses, ambulances",
            "with aid, of aid, carrying aid, carrying food, carrying relief, loaded with, evacuated, of relief",
            2,
        ),
    ),
}

TOLD: Mapping[Cue, str] = {
    Cue.HIT: (
        "levelled, leveled, flattened, wrecked, hammered, leveled, hammering, pulverised, pulverized, obliterated, smashed, blasted, raked, "
        "swooped on, knocked out, took out, taken out, unleash, set ablaze, set on fire, ignited, tore into, ripped into, rained down, "
        "crashed through, ploughed through, slamming, fired on, tore open, ripped open, brought down a, blasts, hammer, rain down"
    ),
    Cue.ATTACK: "struck at, attack by, attack on, onslaughts, offensive against, swoop on, swooped",
    Cue.BLAST: "blew out, explosive blast, exploding, blasts, fireball, fireballs, blew apart, blown apart, blow up, blows up",
    Cue.BOMBARD: "bombarding, shelled and bombed, bombs away, rained fire, under bombardment",
    Cue.KILLED: (
        "killed at least, were dead, was dead, lay dead, bled to death, were butchered, left ~4 dead, leaves ~4 dead, leaving ~4 dead, dies, die, took ~3 lives, takes ~3 lives, "
        "dead and, no survivors, did not survive, succumbed"
    ),
    Cue.GUN: "snipers, hooded, masked gunmen, knifeman, bullets, automatic weapons, assault rifles, raiders, bandit, kidnappers, vigilantes, hijackers, armed group, robbers, armed robbers, hitmen, terrorists, attackers",
    Cue.IDIOM: (
        "strike action, train strike, rail strike, pilots strike, tube strike, lightning strike, hunger for, struck gold, struck oil, on strike over, three day strike, day strike, strike by train, strike by pilots, strike by pilots, strike by workers, strike by drivers, strike by teachers, strike by doctors, strike by nurses, strike by staff, strike by crews, strike by unions, strike by women, strike by students, strike by lawyers, strike by judges, strike by miners, strike by dockers, strike by actors, strike by ground staff, strike by civil servants, strikes by pilots, strikes by workers, strikes by drivers, strikes by teachers, strikes by doctors, strikes by nurses, strikes by staff, strikes by crews, strikes by unions, strikes by women, strikes by students, strikes by lawyers, strikes by judges, strikes by miners, strikes by dockers, strikes by actors, strikes by ground staff, strikes by civil servants, "
        "captured the imagination, capture the imagination, captured the mood, captured hearts, fighting for their lives, fighting for his life, fighting for her life, fight for life, losing battle, "
        "battle of the bands, uphill battle, legal battle, battle with cancer, court battle, custody battle, ratings battle, bidding war, price wars, culture war, culture wars, culture wars, star wars, turf battle, "
        "opened fire on one another, opened fire on the budget, came into the firing line, firing line, in the line of fire, returned fire with a, taken ill, taken to a safe, taken seriously, took shape, took over from, takes over from, took over at, takes over at, "
        "taken aback, taken for granted, took issue, taken note, took stock, took pride, took home, took the lead, took the stage, took to the stage, take the stage, took the title, took gold, took silver, took bronze, took second, took third, took first, took part in the election, took delivery, took aim, took credit, "
        "party meeting, town hall meeting, annual meeting, board meeting, shareholders meeting, general meeting, cabinet meeting, parents meeting, family meeting, met expectations, met the target, met the deadline, met the criteria, met with criticism, met with applause, met opposition, meets the needs, meet demand, meet the demand, "
        "box office bomb, bombed at, photo shoot, shooting star, shooting a film, film shooting, shot a film, shot on location, shot in the arm, penalty shoot out, sudden death, penalty shootout, shoot out win, gas explosion, gas blast, boiler explosion, population explosion, "
        "explosion of colour, explosion of interest, exploded in acrimony, exploded with, blast from the past, world war, first world war, second world war, gulf war, vietnam war, hundred years war, great war, war memorial, war film, war drama, "
        "massacre in the polls, at daggers drawn, hostilities with his neighbour, storm in a teacup, took by storm, taken by storm, took the charts by storm, stormed to victory, stormed to a, stormed into the lead, stormed into the final, stormed the charts, stormed out, brought the house down, bombing campaign of insults, "
        "rally driver, rally car, stock rally, shares rally, market rally, relief rally, rallied to win, rallied in late, rallied after, dollar rallied, shares rallied, stocks rallied, a late rally, march madness, in march, march edition, "
        "protest vote, protest song, under protest, raided the fridge, dawn raid on shares, captain's armband, holy grail, dead heat, dead end, killed off, killing time, dressed to kill, killer instinct, kill the game, hijacked the, hijacked debate, kidnapped by love, ransom note font, "
        "sanctioned by the league, sanctioned by the federation, sanctioned by the club, sanctioned the use, sanctioned the killing, climate of, evacuated the building after a, drills into, oil drills, drilled, exercise of, exercises control, occupied with, occupied by the same, mobile phone, conference final, conference call, conference league, conference room, press conference, news conference"
    ),
}
