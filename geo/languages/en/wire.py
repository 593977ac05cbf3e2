"""English: verbs with their objects and doers as wires tell them, more of them: who is seized, posted, brought out or downed."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_PEOPLE = (
    "people, men, women, children, tourists, engineers, workers, teachers, students, pupils, priests, nuns, villagers, journalists, farmers, "
    "passengers, sailors, crew, nationals, citizens, drivers, monitors, doctors, nurses, missionaries, aid workers, foreigners, americans, "
    "frenchmen, germans, britons, chinese, indians, turks, russians, ukrainians, israelis, worshippers, travellers, herders, miners, officials, "
    "activists, residents, girls, boys, couple, brothers, migrants, fishermen, lawmakers, observers, executives, employees"
)
_GUNMEN = "gunmen, armed men, masked men, militants, rebels, bandits, kidnappers, pirates, jihadists, militiamen, separatists, hooded men, unknown men, unidentified men, insurgents, islamists"
_CAPTOR = "gunman, gunmen, attacker, attackers, hostage taker, hostage takers, robber, robbers, armed man, hijacker, hijackers, bandits"
_CROWDS = "crowd, crowds, people, thousands, hundreds, demonstrators, supporters, residents, workers, students, women, farmers, families, activists"
_RALLY = "march, marches, rally, rallies, demonstration, demonstrations, vigil, procession, sit in, picket, parade of protest, protest, protests"
_TROOPS = "troops, soldiers, tanks, forces, reinforcements, infantry, marines, paratroopers, armour, armor, armoured columns, columns, military vehicles, warships, fighter jets, guardsmen, peacekeepers, howitzers, air defences, missile batteries"
_UNITS = "brigade, brigades, division, divisions, battalion, battalions, regiment, tanks, troops, soldiers, forces, army, units, paratroopers, marines, peacekeepers, contingent, advisers, instructors, trainers"
_STRENGTH = "force, forces, presence, contingent, garrison, garrisons, troops, mission, deployment, fleet, defences, troop levels, border guard"
_WHO_IS_HELD = (
    "premier, president, presidents, prime minister, founder, critic, critics, dissident, dissidents, singer, actor, priest, cleric, imam, tycoon, "
    "general, colonel, judge, judges, reporter, reporters, editor, publisher, author, writer, academic, scholar, researcher, employee, employees, "
    "diplomat, spy, candidate, aide, aides, ally, allies, organiser, organisers, campaigner, campaigners, relatives, wife, son, brother, foreigners, "
    "national, nationals, citizen, citizens, youths, settlers, smuggler, smugglers, warlord, ringleader, ringleaders, mastermind, accomplice, accomplices, "
    "separatist, separatists, trade unionist, unionists, rapper, poet, singer, marchers, strikers, farmers, workers, monks, priests, rebel leader, gang leader"
)
_HELD = (
    "was jailed, were jailed, was held, were held, was detained, were detained, was picked up, were picked up, was charged, were charged, was seized, was taken in, "
    "were taken in, was hauled out, was hauled off, were hauled off, was hauled away, were hauled away, was dragged out, was dragged off, were dragged off, was led away in handcuffs, "
    "were led away in handcuffs, was remanded, were remanded, was placed under, was put under, was handcuffed, was caught, were caught, was rounded up, were rounded up, was nabbed"
)
_HELP = (
    "tarpaulins, tents, blankets, mattresses, hygiene kits, water, bread, food, meals, medicine, medicines, rice, flour, parcels, food parcels, rations, "
    "clothes, cash, relief, supplies, cooking oil, stoves, generators, vaccines"
)
_CARGO = "grain, wheat, flour, food, aid, rice, medicine, medicines, relief, relief supplies, relief goods, fuel for hospitals, tents, maize"
_THREATENED = "pensioners, patients, orphans, families, civilians, residents, villagers, children, women, people, the elderly, the wounded, the injured, inhabitants, townspeople, students, survivors, evacuees"
_ISLAMISTS = (
    "from the rebels, from rebels, from islamic state, from isis, from jihadists, from the jihadists, from militants, from the militants, from insurgents, "
    "from the insurgents, from the taliban, from al shabaab, from al shabab, from boko haram, from separatists, from the separatists, from the paramilitaries, "
    "from the rsf, from m23, from the guerrillas, from islamists, from the islamists, from pro russian"
)
_OF_STATE = "from the army, from government forces, from government troops, from the government, from syrian forces, from iraqi forces, from afghan forces, from government control, from the junta, from the military"
_LAUNCHED = "fired, launched, unleashed, loosed, let loose, rained, sent, aimed"

WIRE: Mapping[EventType, str] = {
    EventType.DRONE_STRIKE: joined("missile from a drone, missiles from a drone, missile fired by a drone, missiles fired by a drone, missile fired from a drone, missiles fired from a drone, bomb from a drone, bombs from drones, missile launched by a drone, dropped by a drone, dropped from a drone, explosives from a drone", pairs(
        "drone, drones", "tore a hole, tore into, tore through, ripped into, plunged into, dived into, punched through, pierced, came down on, blew out, gutted, wrecked, flew into, fell on", 3
    )),
    EventType.SHELLING: joined(
        pairs(_LAUNCHED, "barrage at, salvo at, barrages at, salvos at, salvoes at, barrage towards, barrage into, salvo into, barrage on, salvo on", 5),
        pairs("gunners, artillerymen, gun crews, mortar crews, rocket crews", "pounded, hit, shelled, fired, targeted, opened up, struck, bombarded, raked, blasted", 2),
    ),
    EventType.SUICIDE_BOMBING: joined(
        pairs("truck, lorry, car, van, vehicle, fuel tanker, pickup, motorcycle, ambulance", "packed with explosives was driven into, laden with explosives was driven into, full of explosives was driven into, explosives was driven into, explosives into, bomb was driven into, rammed into the gate, rammed the gate and exploded", 3),
        pairs("drove, rammed, crashed, steered, smashed", "packed with explosives into, laden with explosives into, full of explosives into, loaded with explosives into, explosives into", 6),
    ),
    EventType.GRENADE: pairs("hurled, threw, tossed, lobbed, lobbing, throwing, hurling, rolled", "grenade, grenades, hand grenade, hand grenades, stun grenade at", 3),
    EventType.BOMBING: pairs(
        "blew up, blowing up, blow up, dynamited, blasted",
        "railway, rail line, railway line, track, tracks, rails, railway tracks, train, pipeline, gas pipeline, oil pipeline, power line, pylon, pylons, railway bridge, police car, police van, minibus, "
        "army truck, army lorry, patrol car, cable, substation",
        3,
    ),
    EventType.ARMED_CLASH: joined(
        pairs("post, posts, checkpoint, outpost, base, barracks, camp, position, positions, garrison", "was overrun, were overrun, came under attack, was stormed, were stormed, was attacked, were attacked, was raided", 4),

        pairs("police, policemen, commandos, special forces, agents, gendarmes, officers", "killed in a raid, killed during a raid, dead in a raid, dead during a raid", 10),
        pairs("killed, killing, shot dead", "in a police raid, in police raids, in a raid by police, in a raid by special, in raids by police, in a security raid, in a commando raid, in an arrest raid, in a night raid by", 8),
        "shot it out, fought it out, slugged it out with, trading fire, trade fire, renewed push, pressed their assault, pressed on with their assault, kept up their assault, "
        "push to encircle, pushed to encircle, trying to encircle, tried to encircle, made a push, made a fresh push, launched a push, counterpunch",
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: joined(pairs("flushed, flushing, swept, chased, smoked, cleared, rooted, routed, expelled, ejected", "jihadists out of, militants out of, rebels out of, fighters out of, insurgents out of, gunmen out of, jihadists from, militants from, rebels from, fighters from, insurgents from, gunmen from, islamists from, islamists out of, islamic state out of, islamic state from", 3), pairs("took, captured, seized, wrested, capture, seize, wrest, capturing, taking, taken", _ISLAMISTS, 6)),
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        pairs("black flag, black flags, black banner, rebel flag, rebel flags, separatist flag, their flag, taliban flag, white flag of the taliban", "was raised, was hoisted, were raised, were hoisted, flew over, flies over, was flying, were flying, fluttered over", 2),
        pairs("took, captured, seized, wrested, capture, seize, wrest, capturing, taking", _OF_STATE, 6),
        "claimed control of, claimed full control of, claim control of, claims control of, claimed to control, claim to control, claimed the capture of, claims to have captured, "
        "claimed to have captured, claimed to have taken, claimed to have seized, flag flew over, flag flies over, flag was flying over, flag now flies, hoisted over",
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        pairs(
            "ploughed, plowed, rammed, steered, careered, sped, hurtled, drove, ploughing, plowing, crashed",
            "into crowd, into crowds, into a crowd, into the crowd, into people, into pedestrians, into shoppers, into a group of, into a queue, into revellers, into protesters, into a protest, "
            "into demonstrators, into cyclists, into a parade, into a christmas, into a bus stop, into a market, into worshippers, into schoolchildren, into passers by, into bystanders, into onlookers, into spectators",
            4,
        ),
        pairs("bodies, body, corpses, corpse, remains", "hands tied, hands bound, their hands tied, bound hands, bullet wounds, gunshot wounds, bullet holes, signs of torture, marks of torture, throats cut, throats slit, throat cut, blindfolded, ropes round, ropes around, shot in the head", 9),
        pairs("hanged, hung, hang, beheaded, flogged, crucified, stoned", "men, man, women, woman, prisoners, people, villagers, captives, hostages, thieves, bodies", 3),
        "bullet riddled bodies, bullet riddled body, riddled with bullets, charred bodies of, exhumed ~5 bodies, bodies were exhumed, "
        "was punched, were punched, was kicked, was beaten up, were beaten up, beaten unconscious, was beaten with, were beaten with, was set upon, were set upon, was assaulted, were assaulted, "
        "was manhandled, was pistol whipped, was clubbed, were clubbed, was bludgeoned, were bludgeoned, was attacked with a, were attacked with, was slashed, was stabbed, were stabbed, "
        "was strangled, was hacked, was doused with, threw acid, acid was thrown, "
        "was gunned, were gunned, were mowed down, were mown down, were picked off, was knifed, were knifed",
    ),
    EventType.ABDUCTION: joined(
        pairs("worker, woman, man, engineer, priest, teacher, doctor, tourist, journalist, activist, businessman, nun, nurse, missionary, couple, official, mayor, bishop, student", "was dragged from, was snatched from, was taken from, was dragged out of, was pulled from, was taken away by armed, was bundled into, was whisked away by, went missing after armed", 3),

        pairs(_PEOPLE, ", ".join(f"{be} {verb} by {who.strip()}" for be in ("was", "were", "been") for verb in ("seized", "taken", "captured") for who in _GUNMEN.split(",")), 3),
        ", ".join(f"{who.strip()} {verb}" for who in _CAPTOR.split(",") for verb in ("held people", "is holding people", "are holding people", "were holding people", "held customers", "held staff", "held guests")),
        pairs(_CAPTOR, "is holding, are holding, was holding, were holding, held dozens, held several, held some, held at least, held about, held up to, held a family, held his, held her", 1),
        pairs(_CAPTOR, ", ".join(f"held {number}" for number in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "11", "12", "13", "14", "15", "16", "17", "18", "20", "30", "40", "50"))),
    ),
    EventType.PROTEST: joined(
        pairs("sea of people, sea of protesters, river of people, human tide, tide of people, wave of people, crowds", "flowed through, poured through, rolled through, filled, swept through, moved through, snaked through", 1),
        pairs("observed, held, kept, stood in", "minutes of silence, minute of silence, silent vigil, minute's silence", 2),
        pairs("nurses, doctors, teachers, workers, staff, civil servants, drivers, railwaymen, dockers, students, lawyers, judges", "refused to work, refused to board, boycotted, stayed at home, put down their tools, laid down tools", 2),

        pairs("joined, led, join, leads, headed, attended, took part in, dispersed, broke up, staged, held, stage, hold, organised, organized", _RALLY, 4),
        pairs(_CROWDS, "gathered in, gathered at, gathered on, gathered outside, gathered around, gathered before, massed in, massed outside, assembled in, assembled outside, converged on, streamed through, filed through, wound through", 3),
        "pro palestinian march, pro palestinian rally, women's march, pride march, protest convoy, tractor convoy, convoy of tractors, convoy of trucks, slow drive, "
        "gathered in support, gathered in protest, dumped manure, dumped dung, dumped milk, dumped grain, dumped tyres, dumped tires, sprayed manure, spread manure, hurled eggs, threw eggs, "
        "glued themselves, chained themselves, threw paint, doused in paint, unfurled a banner, unfurled banners, hoisted banners, blocked the runway, occupied the runway, occupied a lecture, "
        "occupied the campus, set up a camp on the campus, boycotted classes, boycotted lessons, wore black, turned their backs",
    ),
    EventType.MILITARY_PRESENCE: joined(
        pairs("convoy, column, columns, armour, armor, tanks, troops", "edging towards, advancing on, bearing down on, closing in on, heading for, heading towards, inching towards, snaked towards, was moving towards, were moving towards, rumbled through, rumbled into, rumbled towards, trundled through, lined up outside", 9),

        pairs("flown, flew, flying, shipped, airlifted, ferried, rushed, moved, sent, poured, brought, transferred, trucked, railed, has sent, pouring", f"{', '.join(f'{who.strip()} to' for who in _TROOPS.split(','))}, {', '.join(f'{who.strip()} into' for who in _TROOPS.split(','))}, {', '.join(f'{who.strip()} towards' for who in _TROOPS.split(','))}", 5),
        pairs(_TROOPS, "poured into, streamed into, flooded into, flowed into, crossed over into, took up posts, took up position, took up positions, took up station, stood on street, stood at every, manned checkpoints, set up checkpoints, manned roadblocks, fanned out, fanned across, spread out across, were seen heading, were heading for, are heading for, were on their way, are on their way", 3),
        pairs("boost, boosts, boosted, boosting, increase, increased, double, doubled, doubling, strengthen, strengthened, strengthening, reinforce, reinforced, reinforcing, bolster, bolstered, bolstering, beef up, beefed up, expand, expanded, raise, raised", _STRENGTH, 3),
        pairs("station, stationing, base, post, posting", "soldiers, troops, brigade, battalion, marines, fighter jets, bombers, missiles, warships, tanks, paratroopers", 4),
        pairs("is to move, is to send, is to deploy, is to post, are to move, are to send, are to deploy, is moving, are moving, is sending, are sending, is deploying, are deploying, was sending, were sending, was moving", _TROOPS, 5),
    ),
    EventType.BASE_ESTABLISHED: pairs("set up, sets up, setting up, opened, established, inaugurated, built, opens", "headquarters for, brigade headquarters, regional headquarters, command post, command centre, forward base, overseas base, drone base, training camp, listening post, logistics hub, radar station", 5),
    EventType.WEAPONS_DISRUPTED: joined(
        pairs("knocked down, knocked out, shot out of the sky, picked off, stopped, parried, swatted", "missile, missiles, rocket, rockets, drone, drones, kinzhal missiles, cruise missiles, warheads", 4),
        pairs("impounded, confiscated, seized, stopped, intercepted, boarded, searched", "ship with ammunition, ship carrying weapons, ship carrying arms, ship with arms, ship with weapons, boat carrying weapons, boat with weapons, boat carrying arms, lorry carrying weapons, truck carrying weapons, truck with weapons, container of weapons, shipment of weapons, shipment of arms, arms shipment, weapons shipment, shipment of rifles, shipment of missile", 3),

        pairs("brought down, bring down, brings down, bringing down, took down, knocked out of the sky, blasted out of the sky", "missile, missiles, rocket, rockets, drone, drones, jet, warplane, warplanes, fighter, bomber, helicopter, helicopters, balloon, attack helicopter, gunship, cruise missile", 4),
        pairs("drone, drones, missile, missiles, rocket, rockets, uav, uavs", "was jammed, were jammed, been jammed, was neutralised, were neutralised, were neutralized, was suppressed, were suppressed, was disabled, were disabled, was brought down, were brought down, been brought down", 2),
        "bomb factory, bomb making factory, bomb making workshop, bomb workshop, explosives factory, weapons workshop",
    ),
    EventType.ARREST: joined(
        pairs("rounded up, rounding up, rounds up", "women, men, people, protesters, suspects, activists, migrants, students, opponents, journalists, foreigners, refugees, critics, supporters", 4),
        pairs("senator, senators, suspect, suspects, fugitive, warlord, general, minister, politician, leader, governor, rebel leader, gang leader, ex president, president", "surrendered in, surrendered at, surrendered on, handed himself in, handed herself in, turned himself in, turned herself in, gave himself up, gave herself up, walked into a police", 1),
        pairs("diplomat, journalist, reporter, researcher, tourist, academic, national, citizen, citizens, nationals, blogger, activist, activists, employee, employees, student, priest, couple, opposition leader, politician", "has been held in, have been held in, has been held at, has been in custody, have been in custody, has been in jail, have been in jail, has been in prison, has been behind bars, was being held, were being held", 3),

        pairs(_WHO_IS_HELD, _HELD, 3),
        pairs("dragged, hauled, bundled, pushed, shoved, herded, loaded, marched", "into vans, into a van, into police vans, into police cars, into buses, into a bus, into a police, into waiting vans, into trucks, into police buses", 4),
        pairs("dragged, hauled, pulled, marched", "out of the embassy, out of his home, out of her home, out of their homes, out of the courtroom, out of his office, off a plane, off a flight, off a bus, off a train", 4),
        pairs("led", "politicians away, men away, ministers away, suspects away, protesters away, leaders away, students away, women away, demonstrators away, him away, her away, them away, officials away, activists away", 3),
        "jailed pending trial, jailed ahead of trial, jailed awaiting trial, remanded in custody pending",
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        pairs("blew up, blow up, blowing up, torched, burned, burnt, set fire to, destroyed, set alight", "ammunition dump, ammunition depot, arms depot, arsenal, fuel depot, ammunition store, their base, their barracks, bridges behind them, equipment behind, warehouses, grain stores", 3),
        pairs("dam, levee, dyke, embankment, reservoir, sluice", "was breached, was blown, was blown up, was destroyed, was wrecked, burst after, was ruptured, was damaged", 4),
        pairs("hacked at, smashed, hammered, took sledgehammers to, toppled, bulldozed, vandalised, vandalized, desecrated, daubed", "tombs, tomb, shrine, shrines, statues, statue, graves, gravestones, monument, monuments, cemetery, mosque, synagogue, temple, relics, artefacts, altar", 4),
    ),
    EventType.WITHDRAWAL: joined(
        pairs("closed, closes, shut, vacated, handed back, dismantled, gave back", "its camp, its base, their base, its bases, its last base, its last camp, their camp, its outpost, its military base, its air base, their last base", 2),
        pairs("troops, soldiers, forces, army, garrison, defenders, marines, brigade, units, fighters, rebels", "had to quit, had to leave, had to give up, quit the, quit their, were forced out of, was forced out of, were driven out of, were pushed out of, cleared out of, have quit, had quit, slipped out of, broke out of", 3),

        pairs("pulled, pulls, pulling, pull, withdrew, withdraws, withdrawing, withdrawn", ", ".join(f"{who.strip()} {way}" for who in _UNITS.split(",") for way in ("out of", "from", "back from")), 7),
        pairs("last plane, last planes, last aircraft, last flight, last helicopter, last convoy, last soldiers, last soldier, last troops, last plane carrying", "took off from, left, lifted off, flew out, departed, rolled out, drove out, crossed back", 5),
        pairs("last us, last american, last french, last british, last german, last russian", "took off from, lifted off from, flew out of, rolled out of", 4),
    ),
    EventType.DIPLOMACY: joined(
        pairs("made, makes, paid, pays, making, paying, on", "unannounced trip, surprise trip, unannounced visit, surprise visit, surprise appearance, unscheduled visit, unscheduled stop, secret visit, secret trip, flying visit, lightning visit, whistle stop", 2),
        pairs("security council, general assembly, un council, cabinet, war cabinet", "was to meet, is to meet, were to meet, will meet, was due to meet, is due to meet, meets, convenes, meet, holds an emergency, held an emergency, was meeting, is meeting", 2),
        "got under way in, got underway in, opened in the presence, talks got under way, talks opened, talks resumed, talks began, talks broke up, talks ended, talks continued, went into a second day, round of talks",
    ),
    EventType.HUMANITARIAN: joined(
        pairs("rescue teams, rescue team, rescuers, doctors, medics, surgeons, firefighters, search teams, relief workers, field hospital, hospital ship", "flew to, flew into, arrived in, arrived at, were sent to, was sent to, reached, left for, set out for, headed for, are on their way", 4),

        pairs("plane, planes, aircraft, flight, flights, cargo plane", ", ".join(f"{how} {what.strip()}" for how in ("with", "carrying", "loaded with", "laden with") for what in _CARGO.split(",")), 1),
        "was given asylum, were given asylum, was granted asylum, were granted asylum, been given asylum, been granted asylum, fled into exile, flew into exile, went into exile",
        pairs("handed out, handing out, hand out, distributed, distributing, gave out, giving out, unloaded, delivered, delivering, trucked in, flew in, ferried in, shipped", _HELP, 4),
        pairs("tonnes of grain, tonnes of wheat, tonnes of food, tonnes of aid, tonnes of flour, tonnes of rice, tonnes of relief, tonnes of medicine, tons of food, tons of aid, tons of grain", "docked, arrived, reached, entered, crossed, was unloaded, were unloaded, rolled, was delivered, were delivered, got through, sailed, landed", 5),
        pairs("ship, ships, vessel, barge, freighter", ", ".join(f"{how} {what.strip()}" for how in ("with", "carrying", "loaded with", "laden with") for what in _CARGO.split(",")), 2),
        pairs("brought, took, carried, ferried, drove, landed, bused, got", ", ".join(f"{who.strip()} {way}" for who in ("migrants", "refugees", "survivors", "evacuees", "wounded", "patients", "orphans") for way in ("to", "out of", "into", "ashore", "from", "across")), 4),
        pairs("drove, brought, took, led, carried, got, bused, moved, helped, ferried", ", ".join(f"{who.strip()} out of" for who in _THREATENED.split(",")), 4),
        pairs("refugees, migrants, families, people, displaced, survivors, thousands, hundreds, civilians, women, villagers, residents", "kept arriving, keep arriving, kept coming, kept pouring, keep pouring, trickled into, trickled across, arrived on foot, arrived by boat, arrived by bus, were still arriving, are still arriving, are arriving, were arriving, are cut off, were cut off from", 3),
    ),
}  # fmt: skip

WIRE_TOLD: Mapping[Cue, str] = {
    Cue.EXPLOSIVE: "blew up, blowing up, was blown up, were blown up, dynamited, saboteurs, sabotaged",
    Cue.SHORTLY: (
        "minutes earlier, minutes later, hours earlier, hours later, an hour earlier, an hour later, moments later, moments earlier, "
        "shortly afterwards, soon afterwards, half an hour later, half an hour earlier, two hours later, two hours earlier, a few hours later, "
        "a few hours earlier, a few minutes later, a few minutes earlier"
    ),
    Cue.ALIGHTED: "landed, landing, lands, touched down",
    Cue.POWER: "seized power, took power, takes power, seizes power, grabbed power, taken power, staged a coup",
    Cue.RESPONSE: "suspected of",
    Cue.FUTURE: "was to meet, were to meet, was due to, were due to, was to hold, were to hold",
    Cue.AFFLICTED: "paralysed, paralyzed, crippled, brought, plunged, convulsed, roiled, gripped, engulfed, terrorised, terrorized",
    Cue.GROUND_FIRE: "gunners, artillerymen, howitzer, howitzers, field guns, rocket launchers",
    Cue.FORCE: "armour, armor, brigades, divisions, gunners",
    Cue.PERSON: "pensioners, orphans, nuns, sergeants, evacuees, shepherds, lawmakers",
    Cue.CROWD: "followers, hardliners, ultras, job seekers",
    Cue.IDIOM: joined(
        pairs("ploughed into, plowed into, crashed into, smashed into, careered into, slammed into, rammed into", "a tree, trees, a wall, a ditch, a fence, a lamp post, a lamppost, a pole, parked cars, a lorry, a truck, the back of, a barrier, a river, a ravine, a hillside, a mountain, a bridge pillar"),
        pairs("captured, seized, captures, seizes, capturing, seizing, took, takes", "the title, the cup, the crown, the trophy, the gold, gold, a medal, the medal, the initiative, the opportunity, an opportunity, the moment, the headlines, the spotlight, the chance, a chance, the championship, the essence, the spirit, the attention, the limelight"),
        "marched on to the, marched on into the, marches on to the, brought down the forward, brought down in the box, brought down inflation, brought down prices, brought down costs, brought down the cost, brought down the government, "
        "brought down the house, brought down rates, brought down interest rates, brought down unemployment, brought down emissions, brought down the price, "
        "snatched his rifle, snatched the rifle, snatched a rifle, snatched his gun, snatched the gun, snatched victory, snatched a goal, snatched an equaliser, knocked down by a car, knocked down a wall, "
        "knocked out of the cup, knocked out of the, rounded up the herd, rounded up cattle, rounded up to, "
        "lifted a curfew, lifted the curfew, ended the curfew, ended a curfew, eased the curfew, eased a curfew, lifting the curfew, lift the curfew, lifted the state of emergency, "
        "lifted a state of emergency, lifted martial law, ended martial law, ended the state of emergency, curfew was lifted, curfew was eased, still holding, still held the, still hold, "
        "took up posts, took up the post, took up his post, took up her post, took up office, took up residence, took up arms, takes up arms, taken up arms, taking up arms, "
        "took up a case, took up the case, took up the issue, took up the offer, took off from, takes off from, took off for, taking off from, took aim at, took to social, took to twitter, took to television, "
        "fired a barrage of questions, barrage of questions, barrage of criticism, barrage of abuse, volley of abuse, volley of insults, salvo of tweets, salvo of criticism, "
        "brought migrants issue, ship of fools, gift parade, fashion parade, parade of stars, held up as, held several posts, held several talks, held a family reunion"
    ),
}  # fmt: skip
