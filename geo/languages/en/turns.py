"""English: turns of phrase, who does what to whom, by event type, and those who meet and take sides."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_SHELLS = "rocket, rockets, missile, missiles, shell, shells, mortars, mortar round, mortar rounds, artillery, howitzer, howitzers, guns, field guns, gunboats, warship, warships, tanks, salvo, salvoes, salvos, volley"
_HITS = (
    "felled, boomed, thundered, struck, hit, shelled, pounded, tore through, tore apart, torn, tore, ripped through, ripped open, reduced, "
    "wrecked, shattered, levelled, leveled, flattened, razed, gutted, demolished, set ablaze, set alight, set on fire, set fire, "
    "ploughed, plowed, crashed, slammed, smashed, landed, fell, rained, came down, killed, wounded, maimed, opened up on, opened fire on, "
    "hammered, battered, raked, were fired, was fired, were launched, was launched, targeted, damaged, destroyed"
)
_PLANES = (
    "jets, jet, warplanes, warplane, fighter jets, fighters bombers, planes, aircraft, helicopters, helicopter, gunships, gunship, "
    "f 15s, f 16s, f 35s, su 25s, su 34s, migs, mig, mirages, rafales, air force"
)
_BOMBS_DO = (
    "razed, levelled, leveled, flattened, wrecked, killed, tore, gutted, obliterated, destroyed, demolished, set ablaze, mowed down, "
    "fired on, fired at, opened fire on, shot at, pounded, hammered, blasted, targeted, took out, wiped out, dropped, smashed, attacked, raided"
)
_DRONES = "drone, drones, uav, uavs, quadcopter, quadcopters, unmanned aircraft, fpv drone, sea drone, sea drones, naval drone, naval drones"
_DRONES_DO = (
    "set ablaze, set an, set on fire, set alight, killed, wounded, injured, hit, struck, slammed into, crashed into, dropped, targeted, "
    "took out, damaged, destroyed, rammed, exploded, blew up, burned, sank, flew into, smashed into, attacked, swarmed"
)
_POLICE = (
    "police, policeman, policemen, officer, officers, agent, agents, special forces, commandos, troops, soldiers, snipers, sniper, "
    "security forces, marines, guards, guard, deputies, gendarmes, rangers, army, border guards, a neighbour"
)
_ATTACKERS = (
    "gunman, gunmen, attacker, attackers, assailant, assailants, militant, militants, insurgents, rebels, terrorist, terrorists, suspect, "
    "suspects, jihadists, fighters, bandits, hostage taker, hijacker, hijackers, driver, armed man, armed men, knifeman, bomber"
)
_VICTIMS = (
    "people, person, man, woman, men, women, child, children, boy, girl, teenager, teenagers, pupils, students, student, teacher, teachers, "
    "villagers, farmers, farmer, worshippers, pedestrians, passers by, passer by, shoppers, tourists, tourist, journalist, journalists, "
    "protester, protesters, demonstrator, demonstrators, priest, bystanders, residents, civilians, passengers, nurse, doctor, activist, mayor, "
    "workers, migrants, refugees, fishermen, herders, miners, customers, guests, lawyer, judge, politician, candidate, grandmother, wife"
)
_KILLERS = "man, woman, teenager, youth, student, couple, brothers, militiamen, gang, gangs, gunman"
_CROWD = (
    "people, residents, students, supporters, opponents, workers, teachers, doctors, nurses, women, farmers, thousands, hundreds, dozens, "
    "tens of thousands, activists, crowds, crowd, families, relatives, veterans, pensioners, lawyers, drivers, monks, refugees, migrants, "
    "prisoners, journalists, unions, miners, youths, mothers"
)
_OUT = (
    "came out, turned out, turned up, took to the streets, took to the street, walked out, walked off the job, "
    "stood in silence, formed a human, beat pots, banged pots, clanged pots, occupied a university, occupied the university, occupied a building, "
    "barricaded themselves, blockaded, gathered, massed, streamed, paraded, marched, have been marching, rallied, "
    "queued to, held a vigil, held up, lined the, burned tyres, demanded that, called for the resignation, "
    "are on strike, were on strike, went on strike, struck for, downed tools, stayed away from work, laid down their work"
)
_FORCES = (
    "troops, soldiers, marines, paratroopers, guardsmen, policemen, police officers, peacekeepers, mercenaries, tanks, armoured cars, "
    "armored cars, armoured vehicles, armored vehicles, army trucks, army lorries, warship, warships, aircraft carrier, destroyer, destroyers, frigate, "
    "battalion, brigade, regiment, convoy, column, columns, columns of armour, units, gendarmes, riot police, military police, commandos, "
    "special forces, national guard, guards, fighters, militias, helicopters, military vehicles, reinforcements, bombers, fighter jets"
)
_ARE_THERE = (
    "rolled through, rolled into, flew to, flew into, were posted, was posted, are posted, been posted, took up positions, took up position, "
    "landed in, landed at, landed on, arrived in, arrived at, has arrived, have arrived, had arrived, drove over the border, drove across, drove into, "
    "crossed the border, crossed into, crossed the dnipro, entered the port, entered the territorial, sailed into, sailed through, anchored, docked, put in at, "
    "are stationed, were stationed, stood at, stood in, stand in, stand at, were seen in, lined the streets, sealed off, encircled, ringed, ring, "
    "surrounded, guarded, are guarding, were guarding, patrolled, are patrolling, took over security, moved into, moved up, moved towards, "
    "advanced on, advanced towards, advanced to, headed for, are heading, were heading, are bound for, were bound for, replace policemen, "
    "were flown, were ordered to, were sent, are to be sent, will be sent, were rushed, had been rushed, were airlifted, were deployed, nosed, "
    "massed, blocked the, blocked bridges, passed low, flew low, circled over, buzzed, probed, trespassed, strayed into"
)
_SENDS = "sent, send, sends, sending, will send, to send, ordered, rushed, shipped, flew, moved, dispatched, posted, positioned, authorised"
_SENT = (
    "instructors, advisors, trainers, sixty instructors, troops, soldiers, peacekeepers, policemen, warships, destroyers, frigates, "
    "battalion, brigade, marines, guardsmen, paratroopers, tanks, reinforcements, patriot batteries, air defence, columns of, carrier"
)
_BUILDS = "opened, opens, open, set up, sets up, setting up, established, establishes, built, builds, building, inaugurated, put up, constructed, created"
_BASES = "military base, naval base, air base, base, outpost, outposts, camp for its, army camp, army post, military camp, forward base, garrison, observation post, watchtower, airstrip, helipad"
_ARMS = (
    "weapons, arms, rifles, guns, pistols, ammunition, explosives, grenades, rockets, missiles, bombs, home made bombs, detonators, mines, "
    "kalashnikovs, machine guns, knife, firearms, launchers, mortars, cache, arms cache, weapons cache, arsenal"
)
_TAKEN_AWAY = "recovered, confiscated, seized, discovered, found, unearthed, impounded, secured, surrendered, handed in, handed over, turned in, gave up, removed, destroyed, blew up, uncovered, intercepted"
_WHO_IS_HELD = (
    "man, men, woman, women, suspect, suspects, people, journalist, journalists, activist, activists, blogger, politician, politicians, leader, leaders, "
    "minister, mayor, students, demonstrators, protesters, opposition, bishop, lawyer, professor, officers, generals, teenager, teenagers, brothers, lawmaker, lawmakers, members"
)
_ARE_HELD = (
    "was held, were held, was jailed, were jailed, was imprisoned, was picked up, were picked up, been picked up, was rounded up, were rounded up, "
    "was hauled, were hauled, were carried off, was carried off, was led away, were led away, was taken in, were taken in, was charged, were charged, "
    "was remanded, were remanded, been remanded, surrendered to police, gave himself up, gave themselves up, "
    "turned himself in, was bundled into, were bundled into, was handcuffed, were handcuffed, was captured, was caught, were caught, was nabbed, "
    "was put in jail, was thrown into jail, were thrown into jail, was locked up, were locked up, was seized by police, was overpowered"
)
_TROOPS = (
    "troops, soldiers, forces, army, fighters, rebels, peacekeepers, units, garrison, marines, mercenaries, contingent, battalion, brigade, "
    "policemen, police, militants, militia, mission"
)
_LEAVE = (
    "melted away, abandoned, slipped away, deserted, fled their posts, fled their positions, gave up, given up, vacated, evacuated their, "
    "ended their mission, ended its mission, are leaving, will leave, are to leave, were to leave, left, marched out, drove out of the, "
    "were bused out, were bussed out, turned back, pulled back, drew back, draw back, retreated, retired to, fell back, pulled out, packed up, "
    "handed over their base, handed over its base, closed its post, closed its base, closed their base, sailed home, flew home, went home, returned home"
)
_OFFICIALS = "president, prime minister, minister, ministers, envoy, envoys, delegation, delegations, negotiators, mediators, leaders, chancellor, secretary of state, secretary, king, emir, pope, officials, diplomats, generals, inspectors, observers, premier"
_TALK = (
    "shuttled, met, meet, meets, arrived, arrives, arrive, flew, flies, fly, travelled, traveled, travels, landed, sat down, telephoned, phoned, "
    "spoke by telephone, spoke by phone, spoke on the phone, conferred, huddled, dined, hosted, hosts, paid a visit, visited, visits, "
    "is due in, are due in, was due in, is expected in, are expected in, were expected in, toured, tours, attended, attends, gathered, "
    "convened, convenes, shook hands, will meet, are to meet, is to meet, will travel, is to travel, will visit, is to visit, will fly, will arrive, left for, set off for"
)
_STATES_BANNED = "dignitaries, generals, companies, banks, bank, officials, ministers, individuals, firms, oligarchs, commanders, entities, ships, tankers, settlers, militias, judges"
_REFUGEES = (
    "people, residents, refugees, migrants, villagers, families, civilians, women, children, minors, survivors, inhabitants, townspeople, patients, wounded, "
    "evacuees, passengers, foreigners, nationals, citizens, diplomats, students, tourists, thousands, hundreds, tens of thousands, prisoners of war, orphans"
)
_ON_THE_MOVE = (
    "are on the move, were on the move, are in exile, were told to leave, was told to leave, been told to leave, were ordered to leave, were advised to leave, "
    "were urged to leave, were moved out, were moved from, were flown, was flown, been flown, were bused, were bussed, were ferried, were carried, were led to, were taken to, "
    "walked for, trekked, streamed out, streamed into, streamed across, poured out, poured across, poured over, escaped to, escaped into, escaped across, "
    "crossed into, crossed the border, have crossed, had crossed, reached, arrived in, arrived at, found shelter, took shelter, sheltered in, slept in the, "
    "sought refuge, took refuge, went home, returned home, returned to, have returned, are returning, were were saved, were rescued, were pulled from, "
    "ran from, have run, had run, packed their, left their homes, left their houses, abandoned their homes, boarded buses, boarded trains, queued for food, queued for water"
)

TURNS: Mapping[EventType, str] = {
    EventType.AIR_STRIKE: joined(
        "bombed flat, bombed again, went on striking, kept striking, went on bombing, carried out raids, aerial attack*, from military planes, from a military plane, bombing of its "
        "bombing of their american bombs, israeli bombs, russian bombs, saudi bombs, turkish bombs, bombing run*, bombing runs, dive bombed, glide bomb*, bunker busters, bunker buster, "
        "dropped from a plane, dropped from planes, dropped from helicopters, air attacks, raid from the air, raids from the air, under bombardment from the air, bombing from the air, "
        "missiles from a helicopter, missile fired from a plane, missile fired by a jet, missiles fired by jets, jets returned, strike on its israeli strike*, american strike*, us strikes, "
        "russian strikes, saudi strikes, turkish strikes, french strikes, israel was striking, double tap",
        pairs(_PLANES, _BOMBS_DO, 1),
    ),
    EventType.DRONE_STRIKE: joined(
        "hit by a drone, struck by a drone, killed by a drone, killed by drones, wounded by a drone, attacked by drones, attacked with drones, struck by drones, hit by drones, swarm* of drones, wave* of drones, "
        "dozens of drones, scores of drones, hundreds of drones, launched ~4 drones, fired ~4 drones, unleashed ~4 drones, a fragment of a drone, fragments of a drone, wreckage of a drone, "
        "falling drone debris, drone fragments, unmanned aircraft, unmanned aerial, reaper drone, shahed drone*, shaheds, geran drones, fpv drone*, exploding drone*, explosive laden drone*, explosive drone*, drone remote controlled boat*",
        pairs(_DRONES, _DRONES_DO, 2),
    ),
    EventType.SHELLING: joined(
        "salvo of rockets, salvo of missiles, salvoes of, volley of rockets, volley of missiles, barrage of rockets, barrage of missiles, hail of rockets, hail of shells, rain of shells, buk missile, himars, atacms, storm shadow*, iskander missile*, "
        "cruise missile*, ballistic missile*, hypersonic missile*, anti tank missile*, scud*, test fired, test firing, missile test, missile launch, rocket launch, rockets were fired, missile was fired, shells were fired, under shelling, came under shelling, "
        "came under rocket, came under artillery, came under mortar, in the shelling, by shelling, by shellfire, shell fire, shellfire, by artillery, with artillery, by mortar fire, by rocket fire, by tank fire, tank fire, by a shell, by shells, by a rocket, by rockets, "
        "by a missile, by missiles, hit by a shell, struck by a shell, struck by a missile, struck by a rocket, m79 rounds, fired at energy sites, exchanged shells, traded shells, traded rocket fire, traded artillery fire, duel of artillery, cluster shells, "
        "rocket propelled grenades at, hit by rockets, hit by missiles, missiles came in, incoming missiles, incoming rockets, missile strike, missile strikes, missile barrage*",
        pairs(_SHELLS, _HITS, 2),
    ),
    EventType.BOMBING: joined(
        "lorry bomb*, truck bomb*, van bomb*, letter bomb*, mail bomb*, fire bomb was, firebomb*, fire bombing, limpet mine*, magnetic bomb*, sticky bomb*, blown up on a mine, stepped on a mine, trod on a mine, drove over a mine, hit a mine, struck a mine, mine exploded, mines exploded, mine blast, "
        "sticks of dynamite, stick of dynamite, threw dynamite, bomb went off, device went off, device detonated, device exploded, bomb was set off, blew up a train, derailed by a bomb, blown off the rails, explosion at a mosque, explosion at a church, bomb at a market, vaporised, "
        "charge went off, charges went off, blown apart, blown to pieces, tore through a bus, tore through a mosque, tore through a market, exploding pagers, pagers exploded, walkie talkies exploded, bomb under ~2 car, bomb beneath, bomb attached, remote controlled bomb*, "
        "carried out such bombings, suspected of planning to bomb, double bombing, twin bombing, twin blasts, twin explosions, two explosions, unexploded ordnance, unexploded shell, leftover mine"
    ),
    EventType.SUICIDE_BOMBING: joined(
        "suicide attacker*, explosive belt, explosives belt, belt of explosives, vest of explosives, strapped with explosives, explosives strapped, explosives to his body, explosives to her body, explosives round his, hid explosives in, set off explosives, set off her explosives, set off his charge, set off her belt, "
        "set off his belt, blew themselves up, detonated himself, detonated herself, detonated themselves, detonated his vest, detonated her vest, detonated a vest, detonated an explosive, detonated explosives, drove a car drove a truck drove a lorry drove a car full, drove a truck full, rammed a truck into, "
        "car driven by a suicide, suitcase bomb*, backpack bomb*, suicide car*, suicide truck*, suicide vehicle*, suicide squad, martyrdom operation, in a suicide"
    ),
    EventType.GRENADE: "grenade was, grenades were, hurled a grenade, hurled grenades, threw a grenade, threw grenades, lobbed a grenade, tossed a grenade, rolled a grenade, grenade into, grenades into, grenade at, grenades at, grenade blast, grenade explosion, grenade on",
    EventType.CHEMICAL_WEAPON: "choked on choked on gas, choking on, smelled of smell of poisoned by gas, poisoned with a nerve, sprayed with a nerve, mustard gas, novichok, nerve agent was, symptoms of gas, exposure to gas, exposed to gas, chemical attack*, gas attack*, toxic gas, poison gas",
    EventType.ARMED_CLASH: joined(
        pairs("militias, militiamen, factions, clans, clansmen, tribesmen, rebels, fighters, troops, soldiers, insurgents, commandos, special forces", "battled, battle, battling, fought, clashed, clash, traded fire, exchanged fire, skirmished, duelled", 2),
        "slugged it out, went at each other, fought it out, battled it out, battled for, fought for control, fought over, fought their way, beat back, beat off, beaten back, repelled, repulsed, fought off, fended off, drove off ~2 attackers, broken into the ~2 quarter, hammering at the gates, "
        "street fighting, house to house, floor to floor, hand to hand, close combat, exchange of fire, exchanges of fire, exchanged gunfire, traded gunfire, traded shots, shoot out, shootouts, shootout, gun fight, gunfights, firefights, ground operation*, ground assault, ground offensive, ground troops pushed, pursuing ~2 militants, "
        "changed hands twice, staged a counter attack, counterattacked, counter attacked, counteroffensive, counter offensive, mutineers fought, mutiny, mutinied, coup attempt, attempted coup, failed coup, brawled, incursion, cross border raid*, raided a base, raided an army, raided a post, raided a police, stormed an army, "
        "stormed a base, stormed a barracks, stormed a police, attacked a base, attacked an army, attacked a barracks, attacked a police, attacked police, attacked a patrol, attacked a checkpoint, attacked a convoy of soldiers, attacked an outpost, attacked positions, attacked army, attacked soldiers, attacked troops, attacked government, "
        "assaulted a base, assaulted an army, assault on a base, assault on an army, attack on an army, attack on a base, attack on a military, attack on a barracks, attack on a police, attack on a patrol, attack on a checkpoint, attack on an outpost, attack on soldiers, attack on troops, attack on police, fired on a checkpoint, fired on soldiers, "
        "fired on police, fired on a patrol, fired at police, fired at soldiers, fired at a patrol, shot at police, shot at soldiers, shot at officers, sprayed soldiers, sprayed police, ambush of, ambush on, fell into an ambush, walked into an ambush, lured into an ambush, fresh fighting, renewed fighting, fierce fighting, heavy fighting, intense fighting, "
        "clan fighting, tribal fighting, factional fighting, fighting flared, fighting raged, fighting broke, fighting resumed, fighting erupted, fighting continued, fighting spread, fighting in the, skirmish*, policeman was stabbed, policewoman was stabbed, officer was stabbed, soldier was stabbed, stabbed a policeman, stabbed a soldier, stabbed an officer, stabbed a police",
        pairs(_POLICE, "killed the attacker, killed the attackers, killed the gunman, killed the gunmen, shot her dead, shot the attacker, shot the gunman, shot the driver, shot the suspect, gunned down the, ended the siege, ended the flight, fought militants, fought gunmen, fought rebels, stormed the building, stormed the hotel", 1),
        pairs(_ATTACKERS, "was shot dead by, were shot dead by, was killed by police, were killed by police, was killed by soldiers, were killed by soldiers, was shot by police, were shot by police, was shot and killed, were shot and killed, were themselves shot, was himself shot, was shot by, fired on a, fired on an, fired at a patrol, attacked an, overran an, overran a base, overran a post, overran an outpost", 2),
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: joined(
        "cleared islamic state from, cleared the rebels from, cleared the militants from, cleared rebels from, cleared militants from, cleared insurgents from, was cleared of, were cleared of, declared ~3 free of, declared ~2 liberated, declared ~2 cleared, back in government hands, back under government, back in the hands of the, back in army hands, back under army, "
        "won back, win back, winning back, won it back, took back, takes back, taken back, taking back, took back control, regained, regains, regaining, regain control, reclaimed, reclaims, reconquered, recovered ~2 town, recovered ~2 village, recovered ~2 city, reentered, re entered, re took, retook, retaken, retakes, retaking, restored control, restored government control, "
        "drove the rebels, drove the insurgents, drove the militants, drove the jihadists, drove islamic state, drove the taliban, drove the fighters, driven the rebels, driven the insurgents, driven from the town, driven from the city, pushed the rebels, pushed the militants, pushed islamic state, pushed the insurgents, flushed out, ousted the rebels, ousted the militants, ousted islamic state, "
        "expelled the rebels, expelled the militants, expelled islamic state, flag was planted, flag now flies, flag flies over, planted the flag, planted its flag, planted their flag, raised its flag, raised the flag, raised the national flag, hoisted the flag, hoisted the national flag, broke the siege, lifted the siege, siege was broken, siege was lifted, "
        "last stronghold fell, last pocket fell, annexed crimea, lost gharyan, lost ~2 to the government, freed from islamic state, liberated from"
    ),
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        "seized control, takeover of, "
        "are in control of, were in control of, now control, now controls, in the hands of the rebels, in rebel hands, in the hands of islamic state, in the hands of the taliban, in the hands of the transitional, in taliban hands, in jihadist hands, in separatist hands, fell to the rebels, fell to islamic, fell to the taliban, fell to the, has fallen to, had fallen to, have fallen to, falls to, fall of kabul, fall of damascus, fall of ramadi, fall of mosul, "
        "slipped from, was lost to, were lost to, lost control of, lose control of, lost the town, lost the city, lost the village, lost its last, lost their last, lost the base, was overrun, were overrun, been overrun, overran the town, overran the city, overran the village, overran, overruns, overrunning, swept into, sweeps into, swept through the town, poured into the city, marched into, walked into the city, drove into the city unopposed, entered the city, entered the capital, entered the town, "
        "surrendered to the rebels, surrendered to the taliban, surrendered to islamic, garrison surrendered, raised their flag, raised their black flag, raised its black flag, hoisted their flag, hoisted its flag, hoisted the black flag, hoisted their black flag, black flag over, captured the town, captured the city, captured the village, captured the base, captured the airport, captured the capital, conquered, proclaimed a republic, proclaimed a caliphate, declared a caliphate, "
        "driven junta troops, drove the army from, drove the army out, drove government troops, drove junta troops, driven the army, pushed the army out, wrested, wrests, established a foothold, gained a foothold",
        pairs("rebels, fighters, militants, insurgents, jihadists, islamists, separatists, taliban, gunmen, mutineers, junta, soldiers, paramilitaries, m23, houthis, al shabaab, islamic state", "took control of, taken control of, took over the, taken over the, took the town, took the city, took the capital, took the airport, took possession, have taken, had taken, now hold, now holds, moved into the town, moved into the city, came back, met in umayyad, reached the centre", 2),
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        "slaughtered ~3 people, slaughtered ~3 villagers, slaughtered ~3 civilians, slaughtered ~3 farmers, slaughtered ~3 worshippers, hacked to death, hacked ~2 to death, hacked or shot, beaten to death, beat ~3 to death, stabbed to death, burned to death, burned alive, burnt alive, bludgeoned, strangled, beheaded, decapitated, throat cut, throat slit, throats cut, throats slit, throats were slit, shot dead in, shot dead on, shot dead at, shot dead outside, found shot dead, gunned down, mown down, mowed down, cut down by, "
        "picked off, sniped at, sniper shot, snipers shot, shot by snipers, shot by a sniper, shot in cold blood, in cold blood, murdered, murders of, murder of a, murder of the, lynched, was choked, knelt on ~2 neck, was poisoned, were poisoned, been poisoned, poisoning of, assassinated, assassination of, assassination attempt, attempt on his life, attempt on her life, attempted assassination, tried to assassinate, survived an attempt, was assassinated, "
        "drove a van into, drove a car into, drove a truck into, drove a lorry into, drove into a crowd, drove into pedestrians, drove into people, drove his car into, drove her car into, driven a car into, driven a van into, driven a truck into, rammed a car into, rammed a van into, rammed into a crowd, ran over a, ran over people, ran over pedestrians, ran down pedestrians, ploughed into, plowed into, mowed down pedestrians, "
        "shots cracked, shots were fired at a, shots rang out, opened fire in, opened fire on, opened fire at, opened fire inside, opened fire outside, began shooting, started shooting, went on a shooting, shooting rampage, shooting spree, mass shooting, school shooting, stabbing spree, knife attack*, knifed, axe attack, machete attack*, with machetes, with an axe, with a hammer, with a crossbow, hunted down, "
        "massacred, massacre of, executed ~3 men, executed ~3 villagers, executed ~3 prisoners, were executed, summarily executed, summary execution*, shot prisoners, mass grave*, bodies of executed, tortured to death, were tortured, was tortured, died under torture, died thrashed, flogged, whipped, clubbed, beaten by settlers, beaten by soldiers, beaten by police, beat women, beat a woman, beat a man, beat a farmer, beat farmers, beat villagers, beat up, "
        "were fired on, was fired on, came under gunfire, fired on ambulances, fired at ambulances, fired on a bus, fired at a bus, fired on a convoy of aid, fired on a car, fired into the crowd, fired into a crowd, fired into crowds, fired on the crowd, fired on protesters, fired on demonstrators, fired at protesters, fired at demonstrators, fired on unarmed, fired at unarmed, fired live, live rounds, live ammunition, shot a demonstrator, shot a protester, shot demonstrators, shot protesters, "
        "doused with petrol, set alight ~2 man, paraded suspects, paraded ~2 prisoners, revenge killings, revenge attacks, reprisal*, attack on a mosque, attack on a church, attack on a school, attack on a hospital, attack on a village, attack on villages, attack on a market, attack on a bus, attack on a hotel, attack on a synagogue, attack on a hall, attack on a nightclub, attack on a concert, attack on a newspaper, attack on aid, attacked a village, attacked villages, "
        "attacked a mosque, attacked a church, attacked a school, attacked a bus, attacked a hotel, attacked a market, attacked a farm, attacked villagers, attacked worshippers, attacked passengers, attacked tourists, attacked a synagogue, attacked a camp for, set on by, were ambushed a few, shot his way",
        pairs("shot, stabbed, murdered, knifed, shot and killed, shot and wounded, gunned down", _VICTIMS, 2),
        pairs(_KILLERS, "killed, had killed, who killed, shot and killed, shot dead, stabbed, murdered, gunned down, opened fire"),
        pairs("was, were", "murdered, knifed, stabbed, gunned down, hacked to, beaten by, shot by, shot in the, shot outside, shot on"),
    ),
    EventType.ABDUCTION: joined(
        "dragged ~4 into captivity, into captivity, taken captive, took ~4 captive, held captive, held hostage, held hostages, hold hostage, holding hostages, took hostages, takes hostages, taking hostages, taken hostage, seized hostages, herded, human shields, as shields, snatched, abducted, kidnapped, carried off ~2 women, carried off ~2 girls, carried off ~2 children, marched off ~2 villagers, led away ~2 men, "
        "disappeared after, disappeared in, went missing after, was bundled into a car, bundled ~3 into a car, bundled ~3 into a van, forced into a car, forced into a van, spirited away, smuggled out of the country, burst into the studio, still holding, is holding ~3 hostages, hijack*, hijacking, seized a tanker, seized the tanker, seized a ship, seized the ship, seized a vessel, boarded a ship, boarded a tanker, boarded the vessel, pirates, ransom*, made employees sit"
    ),
    EventType.SEXUAL_VIOLENCE: "gang raped, were raped, was raped, raped by, raped women, raped girls, rapes of, sexual assault*, sexually assaulted, sexually abused, sexual slavery, sex slaves, sexual torture, forced marriage*",
    EventType.PROTEST: joined(
        "protest march, march of, day of rage, day of protest, general strike, hunger strike, sit in, vigil, torchlight procession, protest camp was, called for ~3 to resign, calling for ~3 to resign, called for his resignation, demanded the resignation, demanding the resignation, demanded his resignation, waved turkish, waved palestinian, waved national, waved eu, waved ukrainian, waved flags, chanted slogans, chanted against, "
        "shops stayed shut, shops stayed closed, shops were shut in protest, in protest at, in protest against, protested at, protested outside, protested in, tractors blocked, blocked a motorway, blocked the motorway, blocked a road, blockade of the, human chain, minute of silence, walked in the ~2 procession, put a wrecked tank, revolt in, revolt against, came to the square",
        pairs(_CROWD, _OUT, 2),
        pairs("demonstrators, protesters, marchers, strikers", "gathered, marched, camped, rallied, blocked, chanted, demanded, turned out, converged, held, walked, returned to, stayed in, sat", 1),
    ),
    EventType.RIOT: joined(
        "fired tear gas, firing tear gas, tear gas at, volleys of tear gas, tear gas grenades, tear gassed, water cannon, water cannons, rubber bullets, stun grenades, pepper spray, with batons, baton charge*, baton charged, truncheons, with truncheons, riot police charged, riot police moved in, riot police waded, police charged, waded in, waded into the crowd, waded into the, charged demonstrators, charged protesters, charged the crowd, dispersed demonstrators, dispersed protesters, dispersed the crowd, dispersed a crowd, dispersed the demonstrators, dispersed the protesters, "
        "broke up a demonstration, broke up a protest, broke up the protest, broke up the demonstration, break up a protest, petrol bombs, petrol bomb, molotov*, threw stones, threw rocks, threw bottles, threw fireworks, threw bricks, hurled stones, hurled bottles, stoned police, stoned un, stoned cars, stoned vehicles, stoned the, stone throwing, stone throwers, pelted police, pelted officers, pelted soldiers, built barricades, burning barricades, barricades burned, burning tyres, burning tires, set fires, lit fires, "
        "set tyres, burned tyres, burned tires, overturned cars, overturned vehicles, smashed windows, smashed shop, smashed shops, shop windows were, looted shops, looted stores, looted a supermarket, looted supermarkets, shops were looted, stores were looted, looting broke out, looting spread, looters emptied, looters, unrest flared, unrest spread, rioted, rioting, rioters, disorder in, disturbances in, prison riot, prison mutiny, prison break, prison revolt, inmates rioted, inmates seized, prisoners seized, prisoners took over, "
        "rival fans, fans fought, fans clashed, brawl between, street battles, running battles, scuffles, scuffled, climbed the wall, scaled the wall, scaled the walls, broke through a police, burst through a police, burst through the police, broke the windows, besieged police, besieged the police, beaten by villagers, beaten by a crowd, beat policemen, beat police, beaten policemen, attacked police with, attacked officers with, lynch mob*, was dragged through, dragged barefoot, doused with red paint, town halls went up, police stations were burned, police station was burned, "
        "police car* burnt, patrol cars were burnt, cars were burned, cars were torched, cars were set, cars burned, buses were burned, bus was burned, communal violence, sectarian violence between, ethnic violence, violence between protesters, clashes between police, clashes with police, clashed with police, clashed with officers, clashed with riot, clashed with security, clashes between protesters, clashes between demonstrators, clashes between supporters",
        pairs("crowd, crowds, protesters, demonstrators, rioters, youths, students, supporters, fans, residents, inmates, prisoners, villagers, migrants", "set fires, set fire, set alight, torched, stoned, ravaged, plundered, ransacked, wrecked, vandalised, vandalized, broke into, forced their way, charged police, attacked police, attacked the town hall, entered the regional, occupied the regional, stormed", 2),
        "crowd set ~4 fire, mob set ~4 fire, protesters set ~4 fire, demonstrators set ~4 fire, crowd set ~4 alight, protesters set ~4 alight, set alight by the crowd, set on fire by protesters, set on fire by a mob, set on fire by a crowd",
    ),
    EventType.MILITARY_PRESENCE: joined(
        "declared martial law, martial law, "
        "on high alert, on full alert, highest alert, called up reservists, called up ~3 reservists, mobilised reservists, mobilized reservists, general mobilisation, general mobilization, partial mobilisation, partial mobilization, ordered mobilisation, airspace was violated, violated ~3 airspace, violated the airspace, violating ~2 airspace, entered ~3 airspace, airspace violation*, "
        "put down paratroopers, dropped paratroopers, landed paratroopers, landed marines, landed troops, closed the bridges, closed the bridge with, closed roads with, tanks blocked, tanks closed, armour blocked, held exercises, live fire exercise*, live fire drill*, military drill*, military exercise*, naval exercise*, joint exercises, war games, show of force, flew over ~2 border, "
        "hold the checkpoint, holds the checkpoint, held the checkpoint, soldiers stood in, soldiers stand in, laid siege to, encircled, encirclement of, troops encircled, cut the road, cut off the road, advanced on, convoy of tanks, columns of tanks, columns of pick ups, column of tanks, military convoy, armoured column*, armored column*, army lorries bring, intervened in, intervention in, "
        "will be doubled, troops would come from, troops will come from, authorised ~3 to use force, ordered militias, are assembling at, were assembling at, trained a third of, wagner fighters arrived, foreign fighters arrived",
        pairs(_FORCES, _ARE_THERE, 2),
        pairs(_SENDS, _SENT, 4),
    ),
    EventType.BASE_ESTABLISHED: joined(
        pairs(_BUILDS, _BASES, 3),
        "work on a base, construction of a base, began building a base, its first overseas base, overseas base, first camp in the capital, turned ~3 into a base, turned ~3 into a barracks, tent ~4 had put up, new settlement outpost, settler outpost, dug in around",
    ),
    EventType.WEAPONS_DISRUPTED: joined(
        "was defused, were defused, bomb disposal, bomb squad, controlled explosion*, blown up by the bomb squad, blown up by sappers, sappers blew up, destroyed a tunnel, destroyed tunnels, found a tunnel, discovered a tunnel, uncovered a tunnel, blew up a tunnel, tunnel was found, tunnel was discovered, destroyed a launcher, destroyed launchers, destroyed missile launchers, took out missile launchers, destroyed a radar, destroyed an air defence, destroyed a depot of, "
        "was foiled, were foiled, been foiled, was thwarted, were thwarted, foiled, thwarted, foils, thwarts, prevented ~4 from carrying out attacks, prevented an attack, averted an attack, bomb plot, terror plot, suspicious package, suspicious parcel, removed a pipe bomb, removed a bomb, pipe bomb, envelopes were discovered, further envelopes, was intercepted, were intercepted, intercepted, intercepts, interceptor*, "
        "was shot down, were shot down, been shot down, shot down, shoots down, shooting down, was brought down, were brought down, brought down ~2 helicopter, brought down ~2 plane, brought down ~2 jet, brought down ~2 drone, downed, crack of interceptors, patriot missiles, air defence* destroyed, air defense* destroyed, air defence* fired, air defence* opened, air defences went into action, iron dome, forced ~3 to land, "
        "demined, demining, cleared mines, cleared of mines, mines were cleared, mines were removed, handed in their guns, handed over their guns, hand over their guns, laid down their weapons, laid down their guns, lay down their arms, gave up their arms, burned their weapons, disarmed, disarmament, arms depot was found, arms shipment, shipment of arms, shipment of weapons, smuggled weapons, weapons smuggling, found the remains of a missile",
        pairs(_TAKEN_AWAY, _ARMS, 4),
        pairs("weapons, rifles, guns, bombs, explosives, grenades, ammunition, pistols, arms, home made bombs, mines, knives, detonators", "were seized, were recovered, was recovered, were discovered, were found, were confiscated, were handed in, were destroyed, seized from, found in, seized in, recovered from", 1),
    ),
    EventType.ARREST: joined(
        "was dismantled, were dismantled, cell was dismantled, dismantled a cell, dismantled a network, broke up a cell, broke up a network, broke up a ring, smashed a cell, smashed a ring, busted, swooped on ~3 people, swooped on ~3 homes, raid on a house, raid on a flat, raided a house, raided a flat, raided homes, raided houses, raided the offices, raided the home, raided the house, raided an apartment, raided apartments, police raid, police raids, dawn raid*, house searches, homes were searched, flats were searched, "
        "took him off, took ~2 into custody, taken into custody, remanded held without charge, held on suspicion, held for questioning, taken in for questioning, questioned by police, house arrest, put in jail, thrown in jail, sent to prison, taken to prison, handcuffed, arrested and charged, charged with terrorism, charged with attempted, carried off demonstrators, carried off protesters, dragged away by police, "
        "bundled into vans, bundled into police, bundled into a police, loaded into vans, loaded onto police, hauled off, hauled away, rounded up, rounding up, round up, roundup, manhunt, turned himself in, gave himself up, gave themselves up, surrendered to police, gunman surrendered, attacker surrendered, suspect surrendered, denied ~3 capture, expects to be arrested, more groups were stopped, deported to",
        pairs(_WHO_IS_HELD, _ARE_HELD, 2),
        pairs("police, officers, agents, authorities, soldiers, gendarmes, guards, security forces, army, border guards, militia, prosecutors, coastguard", "held, jailed, picked up, hauled, collected, caught, captured, seized a man, seized the man, seized two men, overpowered, stopped two, stopped three, nabbed, locked up, apprehended, took away, led away, pulled in, took in, imprisoned, remanded, handcuffed, charged", 1),
        "is being held by the army, being held at, being held by soldiers, have been held since",
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        "blew up a railway, blew up the railway, blew up a bridge, blew up the bridge, blew up a shrine, blew up a pipeline, blew up a dam, smashed statues, smashed artefacts, smashed tombs, smashed graves, bulldozed, tore down homes, tore down houses, demolished, demolition of, torched, arson, arsonist*, arson attack*, burned down, burnt down, set fire to a, set fire to the, set on fire with petrol, set ~4 on fire, set the hall on fire, set alight, set ablaze, went up in flames, "
        "looted, looting of, plundered, plundering, pillaged, ransacked, robbed banks, emptied its warehouses, emptied warehouses, emptied the stores, stole aid, stole food, stole ambulances, stole cattle, rustled, vandalised, vandalized, vandals, desecrated, daubed, defaced, uprooted, felled ~2 olive, cut down ~2 trees, burned crops, burned fields, burned houses, burned homes, burned a church, burned a mosque, burned a school, burned the village, burned villages, houses burned, houses were burned, homes were burned, "
        "huts were burned, village was burned, villages were burned, church was burned, mosque was burned, school was burned, had burned already, warehouses burned, fuel depot burned, cut a cable, cable was cut, cables were cut, severed a cable, severed cables, sabotage, sabotaged, saboteurs, dam burst after, dam was blown, dam was destroyed, blew up the dam, toppled a statue, toppled statues, pulled down a statue, tore down a statue, koran was burned, burned a koran, burned the koran"
    ),
    EventType.AGREEMENT: joined(
        "came into force, came into effect, took effect at, goes into effect, went into effect, takes effect, truce began, truce began at, truce took hold, truce holds, truce was extended, extended the truce, extended a truce, prolonged the truce, extend the truce, ceasefire began, ceasefire took, ceasefire was extended, agreed to stop fighting, agreed to stop the fighting, agreed to a truce, agreed to a ceasefire, agreed to halt, agreed on a truce, agreed on a ceasefire, agreed to cease, agreed a truce, agreed a ceasefire, "
        "accepted a truce, accepted a ceasefire, accepted the truce, accepted the plan, accepted the proposal, prisoner swap, prisoner exchange, exchange of prisoners, swap of prisoners, swapped prisoners, exchanged prisoners, swapped ~3 prisoners, exchanged ~3 prisoners, exchanged ~3 captives, exchanged bodies, in exchange for prisoners, in exchange for ~3 prisoners, freed in exchange, released in exchange, hostages for prisoners, hostage deal, hostage release deal, "
        "struck a deal, strike a deal, struck a bargain, by a bargain, a bargain which, sealed a deal, sealed a pact, clinched a deal, brokered a truce, brokered a ceasefire, brokered a deal, brokered an agreement, shook hands on, initialled, initialed, signed the paper, signed a paper, signed the accord, signed the treaty, signed the pact, signed the document, signed a declaration, signed a roadmap, signed ~3 pages, "
        "peace accord*, peace deal*, peace pact*, peace agreement*, peace treaty, peace plan was accepted, grain deal, border deal, border agreement, security pact, defence pact, defense pact, defence agreement, defense agreement, cooperation agreement, power sharing deal, power sharing agreement, unity government was agreed, agreed to form a government, agreed to form a unity, agreed to resume, agreed to restore, agreed to pull, agreed to withdraw, agreed to disarm, agreed to demilitarise, agreed at talks, agreed on monday, agreed on tuesday, agreed on wednesday, agreed on thursday, agreed on friday, agreed on saturday, agreed on sunday, "
        "cessation of hostilities, humanitarian pause, pause in the fighting, pause in fighting, local truce, three day truce, 24 hour truce, 72 hour truce, unilateral ceasefire, unilateral truce, declared a truce, declared a ceasefire, announced a truce, announced a ceasefire, proclaimed a ceasefire, understanding between, memorandum of understanding, ratified the agreement, ratified the treaty, ratified a treaty, recognised a palestinian, pledged ~3 billion, end of the war surrender was signed"
    ),
    EventType.WITHDRAWAL: joined(
        pairs(_TROOPS, _LEAVE, 2),
        "last soldiers left, last troops left, last french soldiers, last american soldiers, last russian soldiers, last soldiers flew, handed over ~4 base, handed back ~3 base, handed ~3 base to, bases will be vacated, base was vacated, base was handed, bases were handed, end of its mission, end of the mission, ended its military, withdrew, withdraws, withdrawing, withdrawn from, withdrawal of, withdrawal from, pulled out of, pulls out of, pull out of, pulling out of, pulled its troops, pulled its forces, pulled back from, pull back from, pull back troops, pull troops back, pull them out, "
        "pull ~3 troops out, pulled ~3 troops out, abandoned the town, abandoned the city, abandoned the village, abandoned the base, abandoned their positions, abandoned their posts, abandoned positions, gave up the town, gave up the city, gave up its post, gave up their post, gave up positions, was given up by, left their posts, left their positions, left the base, left the city overnight, retreated from, retreats from, retreating from, retreat from, evacuated its troops, evacuated troops, evacuated ~2 garrison, "
        "brought ~3 troops home, bring ~3 troops home, troops home, sailed away, closed its post, closed its base, closed ~3 bases, closed the base, fighters were bused, fighters were bussed, fighters left, fighters leave, rebels left, rebels leave, buses carrying fighters, buses took fighters, fighters will gather, fighters gathered in zones, deserted before, melted away, crossed back, returned to barracks, returned to their barracks, returned to base"
    ),
    EventType.DIPLOMACY: joined(
        pairs(_OFFICIALS, _TALK, 3),
        "security council met, security council meets, security council convened, security council emergency session, emergency meeting, crisis meeting, extraordinary summit, met behind closed doors, closed door, ministers of ~4 met, ministers met, talks resumed, talks began, talks opened, talks talks broke, talks collapsed, talks are, talks were, second round, first round of talks, next round of, round of talks, indirect talks, proximity talks, offered talks, offered to talk, ready for talks, resumed talks, reopened talks, resume talks, "
        "summoned the ~3 ambassador, summoned ~4 ambassador, summoned ~4 envoy, summoned the envoys, summoned ~3 envoys, summons ~4 ambassador, recalled its ambassador, recalled ~3 ambassador, recalled her ambassador, reopened its reopened the reopens its opened its opened an opened a closed its moved its restored relations, restored diplomatic, restore diplomatic relations, resumed relations, resumed diplomatic, established diplomatic, normalised relations, normalized relations, broke off relations, "
        "cut off contacts, suspended contacts, telephone call with, phone call with, call with president, by telephone with, spoke to president, spoke to putin, spoke to zelensky, spoke with president, spoke with putin, held talks, hold talks, holds talks, holding talks, on the sidelines of, working dinner, state visit, official visit, surprise visit, first visit, unannounced visit, tour of the, regional tour, contact group met, presented his credentials, presented her credentials, protest note, offered to mediate, mediated between, mediation between, good offices, "
        "sent a delegation, sent an envoy, sent its envoy, delegation left for, delegation arrived, inspectors are to leave, inspectors left, inspectors arrived, observers arrived, monitors arrived, will is to meet, are to meet, due to meet, met at, met with, meeting with, summit in"
    ),
    EventType.SANCTION: joined(
        "expelled ~3 diplomats, expelled ~3 diplomat, expelling ~3 diplomats, expel ~4 diplomats, expels ~3 diplomats, expels ~3 diplomat, expulsion of ~3 diplomats, ordered ~4 diplomats to leave, declared ~4 persona non grata, persona non grata, suspended from its activities, suspended ~2 from its activities, suspended ~3 membership, suspended mali, suspended niger, suspended sudan, suspended guinea, suspended burkina, suspended egypt, was suspended from, were suspended from, "
        "froze the assets, froze assets, froze ~3 accounts, freeze the assets, freeze accounts, freezes assets, freeze ~2 assets, froze ~3 assets, frozen assets, asset freeze*, travel ban*, entry ban*, visa ban*, arms embargo*, oil embargo, trade embargo, closed its borders, closed ~2 border with, close borders, close its borders, closed its airspace, closed ~2 airspace, closed its ordered ~3 consulate closed, suspended exports, suspended arms, suspended sales, suspended ~2 aid, suspended weapons, halted arms, halted exports, halted sales, stopped arms, banned exports, "
        "banned imports, ban on imports, ban on exports, export ban, import ban, banned hezbollah, banned the group, banned the party, outlawed, designated ~4 terrorist, designated ~3 as terrorists, designates ~4 terrorist, labelled ~3 terrorist, terrorist list, terror list, list of terrorist, blacklist*, blacklisted, put ~4 on a blacklist, put ~4 on its blacklist, price cap, barred from, no longer sell, severed relations, severed ties, severed diplomatic, cut ties, cut diplomatic, cut relations, broke off diplomatic, broke off ties, cut off relations, boycott*, blockade of qatar, "
        "lifted sanctions, lifts sanctions, lift sanctions, eased sanctions, renewed sanctions, extended sanctions, threatened sanctions, threatened with sanctions, called for sanctions, sanctions on, sanctions against, sanctions imposed, new sanctions, further sanctions, more sanctions, fresh sanctions, sanctioned, secondary tariffs, arrest warrant for, arrest warrants for",
        pairs("listed, targeted, penalised, penalized, punished, sanctioned, hit", _STATES_BANNED, 3),
    ),
    EventType.HUMANITARIAN: joined(
        pairs(_REFUGEES, _ON_THE_MOVE, 2),
        "told ~4 to leave, ordered ~4 to leave, urged ~4 to leave, ordered ~4 to evacuate, told ~4 to evacuate, order to evacuate, evacuation order*, ordered the evacuation, ordered an evacuation, evacuation of, evacuations, evacuated from, evacuate residents, evacuate civilians, was evacuated, were evacuated, been evacuated, suspended convoys, convoys are suspended, convoys were suspended, suspended its work, suspended ~2 operations in, suspended aid, suspended food, suspended deliveries, suspended distribution, halted deliveries, halted food, "
        "aid convoy*, aid convoys, convoy of aid, convoy with food, lorries of aid, trucks of aid, trucks with aid, lorries with aid, aid lorries, aid trucks, trucks carrying aid, trucks carrying food, aid ship, aid flotilla, flotilla, air drop*, airdrop*, dropped food, dropped aid, dropped water, dropped parcels, food parcels, food aid, relief supplies, relief goods, relief flight*, ship carrying grain, grain ship, shipload of, tonnes of aid, tonnes of food, tons of aid, tons of food, tons of medicine, tonnes of medicine, field hospital, crossing opened, crossing was opened, crossing reopened, "
        "reopening of the ~2 crossing, crossing stays shut, humanitarian corridor*, corridor opened, corridor was opened, safe passage, took in ~4 refugees, taken in ~4 refugees, took in ~4 people, agreed to take in, agreed to accept, offered shelter, shelters opened, opened its doors, pulled ~3 from the rubble, pulled ~3 from rubble, pulled alive, rescued from the rubble, from the rubble, were freed unharmed, hostages were freed, hostages were rescued, have been freed, flown to hospital, flown to miami, flown ~4 for treatment, "
        "fled on foot, fled across, fled over, fled into, fled from, fled to, fled the, have fled, had fled, has fled, fleeing to, fleeing from, fleeing the, fleeing across, exodus, refugees arrived, refugees from, refugee camp was, went into exile, in exile in, returnees, first returnees, repatriated, repatriation, deported ~3 refugees, deported ~3 migrants, sent back ~3 refugees, sent back ~3 migrants, turned back ~4 people, cleared the camp, tents for, blankets for, sent ~4 ferry, sent ~3 blankets, sent ~3 food, sent ~3 aid, sends ~3 aid, "
        "delivered ~3 aid, delivered ~3 food, delivered ~3 medicine, handed out ~3 food, handed out ~2 blankets, handed out ~2 bread, distributed ~3 food, distributed ~3 aid, distributed ~3 parcels, brought ~4 food, brought ~4 medicine, brought ~3 aid, unloaded ~3 grain, unloaded ~3 aid, unloaded ~3 food"
    ),
}  # fmt: skip

TURN_CUES: Mapping[Cue, str] = {
    Cue.OFFICIAL: (
        "ministers, presidents, prime ministers, leaders, heads of state, envoys, ambassadors, mediators, mediator, negotiator, delegations, "
        "chancellors, kings, sultan, princes, secretaries, security council, councillors, generals of, inspectors, observers, statesmen, premiers, "
        "parliamentarians, speaker, contact group, troika, quartet"
    ),
    Cue.FORCE: "guardsmen, guards, mercenaries, militias, base, bases, outpost, outposts, armour, armor, carrier, columns of, policemen, garrison, security guards, paratroops, commanders",
    Cue.GROUND_FIRE: "salvo*, salvos, howitzer*, mortar*, guns struck, guns hit, guns pounded, azerbaijani guns, russian guns, ukrainian guns, syrian guns, turkish guns, israeli guns, field guns, big guns",
    Cue.AIR: "f 15s, f 16s, f 35s, su 25s, su 34s, b 2, b 52s, b 2s, mig, migs, gunship*, air raid*, airmen",
    Cue.DRONE: "quadcopter*, unmanned aircraft, unmanned aerial, fpv, shahed*, geran*, uav, uavs",
    Cue.IDIOM: (
        "detainees, detainee, firefighter*, marched on monday, marched on tuesday, marched on wednesday, marched on thursday, marched on friday, marched on saturday, marched on sunday, fought ~3 to a draw, fought a losing, fought the blaze, fought the fire, fought the fires, fought the flames, fought the waters, fought the floods, fought the flood, fought cancer, fought corruption, fought crime, attacks the market, attack the market, attacked the market leader, retreat centre, retreat center, spa retreat, weekend retreat, yoga retreat, sat down to eat, sat down to dinner, met office, met police, met gala, met the press, met his wife, met her husband, met with approval, met with criticism, met expectations, met demand, met its target, met targets, annual general meeting, shareholders meeting, "
        "board meeting, press conference, news conference, team meeting, conference call, conference league, western conference, eastern conference, summit fever, base rate, base rates, database, knowledge base, customer base, fan base, tax base, record signing, was signed by the club, signed for, signed a contract, signed with the club, new signing, signed a new contract, signed autographs, "
        "shot stopper, shot on target, shots on target, long shot, shot put, hot shot, shot a film, shot the film, penalty shootout, penalty shoot out, shootout victory, shootout win, raid on the market, bear raid, price war, rout of, routed their, massacre on the pitch, slaughtered animals, slaughtered pigs, slaughtered cattle, animals were murdered the song, flight of stairs, flight of fancy, "
        "maiden flight, first flight, connecting flight, homeless shelter, shelter dogs, water cannon salute, chart topper, came into force last year, wreckage of the plane, crash landing, looting the market, snatched victory, snatched a win, snatched a draw, snatched an equaliser, snatched gold, stole the show, stole the match, stolen goods, sabotage of the talks, revolt of the backbench, backbench revolt, taste revolt, "
        "downed a pint, downed a beer, blockbuster, crowd surfing, crowd funding, crowdfunding, mob programming, flash boycott of the film, swift action, taylor swift response, swift recovery, plot twist, plot of land, plots of land, garden plot, sub plot, subplot, plot of the novel, plot of the film, retreated indoors, shares retreated, prices retreated, dollar retreated, stocks retreated, oil retreated, markets retreated"
    ),
}  # fmt: skip
