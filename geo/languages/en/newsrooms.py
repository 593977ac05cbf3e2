"""English: what newsrooms write in place of the commonest words: crowds that fill squares, calls, towns that change hands."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_THRONGS = (
    "crowd, crowds, throng, throngs, sea of people, masses of people, demonstrators, protesters, marchers, people, "
    "residents, students, workers, women, pensioners, supporters, opponents, citizens, families, thousands, thousand, "
    "hundreds, tens of thousands, hundreds of thousands"
)
_SQUARES = (
    "the streets, streets, the square, squares, avenues, the avenue, boulevards, the boulevard, the centre, the center, "
    "central, downtown, the heart of, the main square, independence square, freedom square, the capital"
)
_SEATS_OF_POWER = (
    "the parliament, parliament, the presidential, the president, the palace, the ministry, the interior ministry, "
    "the government, government headquarters, the embassy, city hall, the town hall, the courthouse, the supreme court, "
    "the mayor, the prosecutor, the election commission, the offices of the, the headquarters of the"
)
_BURNT = (
    "consulate, embassy, office, offices, building, buildings, police station, headquarters, shops, shop, house, houses, "
    "homes, market, church, mosque, temple, village, villages, school, schools, town hall, hotel, courthouse, prison, "
    "warehouse, depot"
)
_CALLERS = (
    "president, prime minister, foreign minister, defence minister, secretary of state, chancellor, minister, premier, "
    "counterpart, leader, leaders, ministers, king, crown prince, emir, secretary general, envoy, presidents"
)
_ARMED_MEN = (
    "armed men, gunmen, masked men, masked gunmen, men in uniform, men in camouflage, men in fatigues, uniformed men, "
    "unidentified soldiers, soldiers, troops, paratroopers, marines, security forces, riot police, commandos, militiamen"
)
_SITES = (
    "a military base, the military base, a base, the base, an air base, the air base, a naval base, the naval base, "
    "the parliament, parliament, the airport, the airfield, an airfield, the palace, the presidential palace, "
    "the compound, a compound, barracks, the barracks, a garrison, the garrison, government buildings, the television, "
    "the state television, the headquarters, an army base, the port"
)
_CONTINGENTS = (
    "troops, soldiers, forces along, forces near, forces close, forces on, forces at, tanks, armour, armor, warships, "
    "military forces, fighter jets, warplanes, naval forces, ground forces"
)
_ARMIES = (
    "army, soldiers, troops, forces, police, security forces, marines, paratroopers, militia, peshmerga, commandos"
)
_WANTED = (
    "son of, brother of, leader of, leaders of, head of, boss of, commander of, chief of, kingpin, drug lord, gang boss, "
    "ringleader, warlord, fugitive, most wanted, mastermind, gang leader, crime boss, cartel boss"
)
_ROBBED = (
    "policemen, police officers, riot police, soldiers, officers, servicemen, conscripts, guards, peacekeepers, "
    "members of the police, members of the army, members of the security, members of the riot, fighters"
)
_IN_THE_AIR = "missiles, drones, rockets, uavs, shaheds, projectiles, warheads, iskanders, kinzhals"
_PAPERS = "deal, pact, agreement, accord, treaty, memorandum, truce, ceasefire, settlement, protocol"
_LANDMARKS = (
    "temple, temples, mosque, church, shrine, shrines, cathedral, statue, statues, ruins, monument, monuments, tombs, "
    "museum, houses, homes, village, villages, school, market, buildings, bridge, monastery, synagogue"
)
_JETS = (
    "jets, warplanes, fighter jets, planes, aircraft, helicopters, helicopter gunships, gunships, bombers, air force"
)

NEWSROOMS: Mapping[EventType, str] = {
    EventType.PROTEST: joined(
        pairs(_THRONGS, pairs("filled, packed, jammed, swamped, flooded, choked, clogged", _SQUARES), 8),
        pairs("thousand, thousands, hundreds, hundred", "massed outside, massed in front, massed at, gathered outside, rallied outside, marched on, picketed", 4),
        pairs(_THRONGS, pairs("made their way to, headed for, headed to, marched to, moved towards, advanced on, set off for, converged on", _SEATS_OF_POWER), 4),
        "taking to the streets, take to the streets, takes to the streets, taken to the streets, returned to the streets, "
        "back on the streets, out on the streets, onto the streets to, into the streets to, show of defiance, "
        "heckled the president, heckled the prime minister, jeered the president, booed the president",
    ),
    EventType.DIPLOMACY: joined(
        pairs(
            "spoke, speaks, spoken, talked, conferred, consulted, discussed, was speaking, went over, reviewed, ironed out",
            "by phone, by telephone, on the phone, on the telephone, over the phone, over the telephone, via video link, by video link, by video",
            4,
        ),
        pairs("on the phone, on the telephone, over the phone", "to his, to her, to the president, to the prime minister, with his, with her, with the president, with the prime minister"),
        pairs(_CALLERS, "made a trip to, makes a trip to, made the trip to, was on a trip to, is on a trip to, jetted to, jetted into, set out for, paid a call on, stopped over in, dropped in on, was in town for", 3),
        pairs("rang, rang up, telephoned, phoned, put in a call to, placed a call to", _CALLERS, 4),
        pairs("is to see, are to see, is to receive, will receive, is to host, will host", _CALLERS, 4),
    ),
    EventType.MILITARY_PRESENCE: joined(
        pairs(_ARMED_MEN, pairs("ringed, encircled, surrounded, blockaded, sealed off, cordoned off, took up positions around, took up position around", _SITES), 6),
        pairs("building up, built up, builds up, build up, concentrating, concentrated, amassing, amassed, gathering", _CONTINGENTS, 2),
        pairs("fielded, fields, fielding, put, puts, putting", "police officers on the streets, officers on the streets, police on the streets, troops on the streets, soldiers on the streets, officers and, police officers and", 5),
        pairs("imposed, ordered, announced, declared, imposes, orders, announces, tightened", "siege of, siege on, complete siege, total siege, full siege", 4),
        pairs("complete siege, total siege, full siege", "was declared, was ordered, was announced, was imposed", 6),
    ),
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        "passed into rebel, slipped into the hands, fell into rebel, came under rebel control",
        pairs("rebels, fighters, militants, insurgents, jihadists, guerrillas, separatists, paramilitaries, militiamen, gunmen, islamists, taliban", "rolled into, rolled through, marched through, blitzed through, raced into", 6),
        pairs("they", "had swept through, have swept through, had overrun, had rolled into, had marched into, swept through"),
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: pairs(_ARMIES, "back in command, in full command, now command, restored order in, back in charge", 12),
    EventType.ABDUCTION: pairs("captured, captures, took away, led away, marched away, rounded up and took", _ROBBED, 4),
    EventType.WEAPONS_DISRUPTED: joined(
        pairs("took out, takes out, take out, taken out, taking out, stopped, repelled, parried, fended off, swatted down", _IN_THE_AIR, 5),
        pairs("defences, defenses, interceptors, patriots, patriot batteries, iron dome", "stopped, repelled, took out, brought down, knocked out, dealt with, accounted for", 2),
    ),
    EventType.AGREEMENT: joined(
        pairs(_PAPERS, "to be signed, be signed, to be initialled, to be sealed, be sealed, be finalised", 4),
        "hold their fire, holding their fire, held their fire, hold its fire, stop shooting from, laid aside their arms, buried the hatchet, "
        "came to terms, come to terms over",
    ),
    EventType.HUMANITARIAN: joined(
        pairs("people, residents, civilians, families, villagers, inhabitants, women, thousands", "been forced out of, were forced out of, been driven out of, were driven out of, been driven from, were driven from, been forced from, were forced from, been uprooted, were uprooted, be moved out, be brought out, been brought out", 6),
        pairs("residents, people, civilians, patients, families, villagers, children", "taken to safety, brought to safety, led to safety, moved to safety", 6),
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        pairs("reduced, reduces, reducing", "to rubble, to ruins, to ashes", 8),
        pairs("set, sets, setting", pairs(_BURNT, "alight, on fire, ablaze"), 5),
        pairs("blew up, blasted, dynamited, levelled, leveled, defaced, smashed up, wrecked, trashed", _LANDMARKS, 5),
    ),
    EventType.ARREST: pairs("captured, seized, nabbed", _WANTED, 6),
    EventType.SHELLING: pairs("artillery, guns, howitzers, tanks, warships, gunboats, mortars, batteries", "opened up on, opened up at, opened up against"),
    EventType.DRONE_STRIKE: pairs("flew, flies, flown, steered, guided, piloted, crashed, slammed", "drone at, drones at, drone against, drones against, uav at, uavs at", 4),
    EventType.WITHDRAWAL: pairs(
        "bringing home, brings home, brought home, bring home, bringing back, brought back, flying home, calling home, recalling, recalled, pulling home",
        "instructors, trainers, soldiers, troops, forces, contingent, advisers, advisors, peacekeepers, servicemen, marines",
        4,
    ),
    EventType.AIR_STRIKE: joined(
        pairs(_JETS, "went after, homed in on, swooped down on, worked over, hunted down", 2),
        pairs("israeli, russian, american, saudi, turkish, french, british, syrian, iranian, coalition, nato, us, saudi led, us led, ethiopian, indian, pakistani", "bombing of, bombings of, bombing on, bombing in"),
    ),
    EventType.ARMED_CLASH: joined(
        pairs("knocked out, knocking out, disabled", "tanks, armoured vehicle, armoured vehicles, armored vehicles, merkava, troop carriers, personnel carriers, humvees", 4),
        "did battle with, do battle with, doing battle with, days of combat, hours of combat, weeks of combat, fierce combat, heavy combat, close combat, in combat with",
        pairs("army, troops, forces, rebels, fighters, soldiers, militants, insurgents, militia", "severed the road, severed the highway, severed a supply, severed the supply, severed the main, cut the road, cut the highway, cut the main road, cut a supply, cut the supply, cut off the road, cut off the highway", 9),
        pairs("at war with, at war against", "rebels, the rebels, insurgents, the insurgents, the resistance, militants, the militants, guerrillas, the guerrillas, separatists, the separatists, jihadists, the jihadists, each other, one another"),
        pairs("rebels, insurgents, islamists, jihadists, fighters, militants, separatists, guerrillas", "to march on, vow to march on, march on the capital", 3),
        pairs("fight its way, fight their way, fought its way, fought their way, fighting its way, fighting their way", "into, towards, back into, out of"),
    ),
}  # fmt: skip

NEWSROOM_CUES: Mapping[Cue, str] = {
    Cue.ACCIDENT: "a storm, the storm, gales, gale, monsoon, tidal wave*",
    Cue.SET_UPON: "turned their guns on, turned his gun on, turned a gun on, trained their guns on, emptied their guns into, emptied his gun into",
    Cue.HOSTS: "saw, sees, witnessed, witnesses, experienced",
    Cue.NEGATION: joined(
        pairs(
            "will not, would not, did not, won't, cannot, could not",
            "go ahead, take place, be held, happen, materialise, proceed, get under way",
        ),
        pairs("was, were, has been, have been, had been", "put off, shelved, scrapped, dropped from the, put on hold"),
    ),
    Cue.FUTURE: "vow to, vows to, vowing to, pledge to, pledges to",
    Cue.IDIOM: joined(
        pairs(
            "detention, holding, reception, transit",
            "centre, centres, center, centers, camp, camps, facility, facilities",
        ),
        pairs(
            "held out, holds out, hold out, holding out",
            "the prospect, the possibility, the hope, hope, hopes, the promise, an olive branch, a hand",
        ),
        "turned the gun on himself, turned his gun on himself, turned the gun on herself, turned the gun on themselves, "
        "popular mobilisation, popular mobilization, stab in the back, stabbed in the back, shooting us in the back, shot in the foot, "
        "shot himself in the foot, shot themselves in the foot, time bomb for, ticking time bomb",
    ),
}
