"""English: how events, actors and numbers of people are told."""

from geo.languages.pack import Cue, EventExample, EventWords
from geo.model import Assertion, EventType

EVENTS = EventWords(
    thousands=",",
    triggers={
        EventType.AIR_STRIKE: (
            "air strike*, airstrike*, air raid*, airraid*, aerial bombardment*, aerial bombing*, aerial attack*, air attack*, "
            "warplanes raid*, warplanes target*, warplanes struck, warplanes bombed, helicopters drop*, barrel bomb*, "
            "cluster bomb*, bombing raid*, bombing campaign*, air campaign*, air assault*, bombing run*, sorties, carpet bombing, aerial raid*"
        ),
        EventType.DRONE_STRIKE: "drone strike*, drone attack*, drone raid*, drone hit*, drones attack*, drones struck, drones hit, kamikaze drone*, suicide drone*",
        EventType.SHELLING: (
            "shelling*, shelled, shells, shell the, shell a, missile strike*, missile attack*, rocket attack*, rocket fire, rocket strike*, "
            "artillery fire, artillery strike*, artillery attack*, artillery barrage*, mortar fire, mortar attack*, missile barrage*, "
            "rocket barrage*, cross border fire, tank fire, rocket shell*, missiles hit, missile hit, mlrs, mortar*, salvo*, cruise missile strike*, "
            "missile launch*, missile impact*, shell hit*, cluster munition*"
        ),
        EventType.BOMBING: (
            "car bomb*, roadside bomb*, truck bomb*, bomb attack*, bomb blast*, bomb exploded, bomb explosion*, ied, ieds, landmine*, "
            "land mine*, improvised explosive*, explosive device*, vbied*, booby trap*, parcel bomb*, bomb went off, bomb tore, home made bomb, homemade bomb, "
            "bomb ripped, bomb brought down, motorcycle bomb*, sticky bomb*, mine explosion*, blown up, blew up"
        ),
        EventType.SUICIDE_BOMBING: "suicide bomb*, suicide attack*, suicide car bomb*, suicide blast*, blew himself, blew herself, blew themselves, suicide vest*",
        EventType.GRENADE: "grenade*, hand grenade*",
        EventType.CHEMICAL_WEAPON: (
            "chemical attack*, chemical weapon* attack*, gas attack*, chlorine, sarin, nerve agent*, poison gas, chemical weapons, chemical strike*, "
            "toxic gas*, mustard gas"
        ),
        EventType.ARMED_CLASH: (
            "clash, clashes, clashed, clashing, fighting, firefight*, gun battle*, gunbattle*, gunfight*, battle, battles, "
            "battle for, battled, battling, ground offensive*, offensive, counteroffensive*, counter offensive*, ambush*, "
            "exchange* of fire, exchanged fire, violence between, army fights, heavy fighting, fierce fighting, skirmish*, stormed, ground assault*, street fight*, "
            "fought, infighting, gunfire, crossfire, shootout*, incursion*, storming"
        ),
        EventType.GOVERNMENT_REGAINS_TERRITORY: (
            "pushed them out, drove them out, driven out of, drove out, pushed out of, pushed back from, expelled from, dislodged, retook, retake*, retaken, recapture*, regain* control, liberated, liberation of, regained, recaptur*, took back, reclaim*"
        ),
        EventType.NONSTATE_OVERTAKES_TERRITORY: (
            "take over, takes over, took over, expand their control, expanded control, wresting control, captured, captures, seized, seizes, took control, take control, takes control, taken control, overran, overrun, fell to, fall of, capture of, "
            "seizure of, gained control, conquered, seize, advance in, advanced in, control over, new advancement*, advancement*, advanced, advances"
        ),
        EventType.ATTACK_ON_CIVILIANS: (
            "terrorist attack*, terror attack*, massacre*, mass shooting*, shooting, shootings, shot dead, gunned down, shot and killed, "
            "executed, execution*, executes, beheaded, beheading*, assassinat*, murder*, stabbing*, stabbed, knife attack*, opened fire, open fire, "
            "mass killing*, slaughter*, lynched, atrocit*, summary execution*, shot at, killing of, terrorist atrocit*, tortur*, hostage siege, stoning, stoned to death"
        ),
        EventType.ABDUCTION: "kidnap*, abduct*, hostage*, taken captive, forced disappearance*, forcibly disappeared, took captive",
        EventType.SEXUAL_VIOLENCE: "rape, raped, rapes, sexual violence, sexually assaulted, sexual assault*, gang rape*",
        EventType.PROTEST: (
            "protest, protests, protested, protesting, protesters, demonstration, demonstrations, demonstrators, demonstrated, "
            "demonstrate, rally, rallied, rallies, sit in, peace march, marched, took to the streets, vigil, staged a march, march for"
        ),
        EventType.RIOT: "riot, riots, rioted, rioting, rioters, unrest, looting, looted, mob, mobs, hurled stones, threw stones, pelted",
        EventType.MILITARY_PRESENCE: (
            "deployed, deploy, deploys, deploying, deployment, deployments, troop movement*, troop build up, troop buildup, military build up, military buildup, "
            "buildup, mobilis*, mobiliz*, troops arrived, massed, amassed, military exercise*, exercises, drills, patrol*, "
            "reinforcement*, sent troops, send troops, moved troops, troops moved, military presence, troops enter*, invaded, invasion*, "
            "troops in, troops near, troops at, set sail, moved into, movement of, transport of military, driving through, moving through, moving towards, moving toward, "
            "headed for, heading to, heading for, forces enter*, forces reach*, troops reach*, army enters, army entered"
        ),
        EventType.BASE_ESTABLISHED: "established a base, set up a base, opened a base, built a base, new base, established a headquarters, new military base, set up a camp",
        EventType.WEAPONS_DISRUPTED: (
            "intercept*, shot down, shoot down, shoots down, shooting down, downed, downing, defused, defuse*, disarmed, weapons cache*, seized weapons, neutralised, "
            "neutralized, brought down, foiled, thwarted, air defence* destroyed, air defense* destroyed"
        ),
        EventType.ARREST: "arrest*, detain*, detention of, rounded up, taken into custody, raided homes, police raid*, crackdown*",
        EventType.PROPERTY_DESTRUCTION: (
            "set fire to, set on fire, set ablaze, torched, arson*, burned down, burnt down, demolished, demolition*, sabotage*, vandalis*, vandaliz*, ransacked, "
            "burning of, being burned, destruction of, in flames, on fire, destroyed by, setting fire"
        ),
        EventType.AGREEMENT: (
            "ceasefire*, cease fire*, truce*, peace agreement*, peace deal*, agreement, agreements, accord, accords, treaty, signed a deal, prisoner swap*, prisoner exchange*, "
            "peace treaty, armistice, reconciliation deal, reached a deal, struck a deal, grain deal, agreed on, agreed to, deal on"
        ),
        EventType.WITHDRAWAL: "loses control, lost control, withdrawal*, withdrew, withdrawn, withdraw, withdrawing, pulled out, pullout*, pull out, retreat*, pulled back, pullback*, vacated",
        EventType.DIPLOMACY: (
            "met with, meeting, meetings, meet with, meets, summit*, talks, negotiat*, visit, visited, visits, visiting, phone call*, telephone call*, "
            "telephone conversation*, phoned, spoke by phone, conference, state visit*, held talks, peace talks, envoy*, conferred, hosted, flew to, travelled to, traveled to, "
            "arrived in, consultations, emergency session*, hold talks, discussed, met in, met at, delegation*, met, gathered in, receive* by, received by, convened"
        ),
        EventType.SANCTION: "imposed sanctions, sanctions on, sanctions against, sanctioned, embargo, new sanctions, asset freeze*",
        EventType.HUMANITARIAN: (
            "evacuat*, aid convoy*, humanitarian aid, aid delivery, aid deliveries, relief supplies, displaced, fled, fleeing, flee, humanitarian corridor*, "
            "food parcels, humanitarian convoy*, medical supplies, aid trucks"
        ),
    },
    cues={
        Cue.ATTACK: "attack, attacks, attacked, attacking, attackers, assault, assaults, assaulted, targeted, targeting, targets, target, onslaught, raided, ambushed",
        Cue.STRIKE: "strike, strikes, striking, struck, raid, raids, retaliatory strike*",
        Cue.BOMBARD: "bombard*, bombed, bombs, pounded, pounding, pummel*",
        Cue.BLAST: "explosion*, bombing, bombings, blast, blasts, exploded, explode, explodes, exploding, detonat*, went off, tore apart, tore through, ripped through",
        Cue.HIT: (
            "hit, hits, hitting, aimed at, landed, fell, falls, fall of, falling, fired, fires, firing, launched, launches, launching, dropped, drops, drop, slammed, crashed into, impact*, "
            "struck, rained, pierced, targets, killed, strafed, shot"
        ),
        Cue.DAMAGE: (
            "damage, damaged, damages, destruction, burnt, burned, burning, fire at, fire in, smoke, ruins, rubble, wreckage, debris, crater*, deceased civilian*, bodies of civilians, "
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
            "killed, killing, kills, kill, dead, died, dies, deaths, death of, death toll, fatalities, fatality, lives, perished, slain, loss of all, loss of, casualties, "
            "corpses, bodies, choked to death, burned to death, stoned to death, martyred, shot dead, gunned down, murdered, executed, lost their lives, fatal, massacred, beheaded, life, executes, martyrs"
        ),
        Cue.INJURED: "injur*, wounded, wounding, wounds, wound, hurt, hospitalised, hospitalized",
        Cue.ACCIDENT: (
            "earthquake*, flood*, bus crash, train crash, car crash, car accident, accident*, landslide*, avalanche*, wildfire*, derail*, heat wave, "
            "shipwreck*, gas leak, capsized, stampede, hurricane, cholera, outbreak"
        ),
        Cue.AIR: (
            "warplane*, jet, jets, fighter jet*, aircraft, helicopter*, bomber, air force, planes, plane, airforce, mig, sukhoi, f 16, "
            "f 16s, b 52, aerial, coalition planes, gunship*, apache*, from the air, su, tu, barrel bombs, air force"
        ),
        Cue.DRONE: "drone*, uav*, unmanned aerial, shahed*, bayraktar*, loitering munition*, quadcopter*",
        Cue.GROUND_FIRE: (
            "missile*, rocket*, artillery, mortar*, shell, shells, grad, smerch, tochka*, iskander*, himars, howitzer*, kalibr*, tank fire, cluster, uragan*, "
            "munition*, s 300, ballistic, rpg*"
        ),
        Cue.EXPLOSIVE: "bomb, bombs, explosive*, ied*, mine, mines, car bomb*, landmine*, booby*, vbied*",
        Cue.GUN: "gunman, gunmen, shot, shooter*, shooting, gunshot*, kalashnikov*, rifle*, assault rifle*, armed men, sniper*, knife, knives, attacker*, assailant*, militants, machine gun*, execution, executed",
        Cue.TERROR: "terror*, jihadist*, islamist*, extremist*",
        Cue.JUDGED: "condemned, condemns, denounced, condemning, deplored",
        Cue.NEGOTIATION: "negotiations, peace talks, ceasefire talks, peace conference, summit",
        Cue.RESPONSE: "response to, retaliation for, retaliation to, revenge for, reprisal for, reprisals for, avenge, avenging, answer to, retaliating for",
        Cue.CLAIM: "claimed responsibility, claim* responsibility, claims responsibility, claiming responsibility, responsibility for, claimed the attack, has said it, said it carried, said it was behind, took responsibility",
        Cue.ATTRIBUTED: (
            "according to, said, says, reported, reportedly, allegedly, alleged, blamed on, officials said, witnesses said, sources said, suspected, reports, claims, accuses"
        ),
        Cue.DENIAL: "denied, denies, deny, denying, rejected, rejects, dismissed, refuted, denial",
        Cue.ACCUSATION: "accus*, blamed, blames, blame, alleges, alleged, accusation*",
        Cue.NEGATION: "no, not, never, without, neither, nor, none, n t, nobody, cannot",
        Cue.FUTURE: "will, plans to, plan to, planned to, planning, intends to, is to, are to, set to, due to, about to, scheduled, upcoming, expected to, preparing to, preparing, announced plans, next week, ahead of, vowed to",
        Cue.HYPOTHETICAL: (
            "would, could, should, might, may, if, unless, threaten*, threat, threats, call* for, calling for, demand*, urge*, warn*, fear*, possible, "
            "potential, risk, risks, hope*, consider*, propos*, appeal*, request*, want*, in case, prevent, avoid, imminent, suspicion, anticipation, avert, plot*"
        ),
        Cue.SPEECH: (
            "said, says, say, accus*, condemn*, denied, denies, warn*, vow*, threat*, claim*, announc*, criticis*, criticiz*, urge*, called, calls, insist*, "
            "reject*, blame*, demand*, told, offer*, repeated, stated, promis*, support*, back*, want*, hope*, welcom*, impos*, agreed, approv*, believe*, refus*, express*, decided, considers, respond*"
        ),
        Cue.IN: (
            "in, at, near, outside, inside, over, around, across, throughout, within, off, north, south, east, west, northeast, northwest, southeast, "
            "southwest, above, along, amid, between, into, outskirts"
        ),
        Cue.ON: "on, against, at, targeting, targeted, upon, attack, target, targets, over, bomb, bombed, shelled, hit, struck, attacked, raid, shelling, shell, bombing, bombard",
        Cue.FROM: "from, out of",
        Cue.TO: "to, toward, towards, for, into",
        Cue.BY: "by",
        Cue.OF: "of, s, in",
        Cue.DETERMINER: "the, a, an, its, his, her, their, this, that, s",
        Cue.PLACE_NOUN: (
            "city, cities, town, towns, village*, province*, governorate*, region*, district*, capital, area, areas, countryside, suburb*, outskirts, port, neighborhood*, neighbourhood*, "
            "north, south, east, west, northern, southern, eastern, western, northeast*, northwest*, southeast*, southwest*, north eastern, central, downtown, rural, besieged, border, camp, airport, peninsula, "
            "oblast, raion, island, valley, mountain*, airbase, base, state, held, nearby, rebel, centre, center, parts, rest, whole, entire, territory, front, line, hospital, market, hotel, street, station, "
            "strategic, coastal, contested, occupied, syrian, ukrainian, iraqi, russian, turkish, afghan, israeli, egyptian, lebanese, turkish, yemeni, controlled, desert, several, city's, greater, old, southernmost"
        ),
        Cue.MOTION: "flee*, fled, evacuat*, travel*, flew, sent, send, deliver*, shipped, return*, bound, heading, headed, transferred, moved, taken, deport*, route, way",
        Cue.BASED: "based, led, backed, born, controlled, held, mediated, made, brokered, aligned, allied",
        Cue.THERE: "there, here",
        Cue.COUNTRY_NOUN: "nationwide, country, nation, state",
        Cue.TOWN_NOUN: "city, town, village, capital, area, province, region, district, island, port, neighborhood, neighbourhood, enclave",
        Cue.CAPITAL_NOUN: "capital",
        Cue.AND: "and, or, as well as",
        Cue.FORCE: (
            "army, brigade*, battalion*, military, troops, forces, soldier*, warplane*, jet, jets, air force, navy, fighter*, bomber*, drone*, missile*, rocket*, artillery, tank*, planes, plane, "
            "aircraft, helicopter*, police, security forces, special forces, commandos, marines, warship*, paratrooper*, air defence*, air defense*, servicemen, gunners, shelling, "
            "strike*, airstrike*, air, raid*, attack*, coalition, defence, defense, intelligence, invasion, invaders, border guards, bombers, bombing, offensive, multiple, cruise, vehicles, convoy, regime, proxies, separatist*, occupier*"
        ),
        Cue.OFFICIAL: (
            "president, prime minister, junta, government, foreign minister, minister, ministry, leader*, officials, official, chancellor, secretary, envoy, ambassador, diplomat*, authorities, "
            "foreign ministry, defence minister, defense minister, delegation, premier, secretary of state, negotiators, regime, parliament, counterpart, representatives, delegates, sides"
        ),
        Cue.GROUP_NOUN: "group, militia, militants, jihadists, extremists, insurgents, organisation, organization, jihadist group, militant group",
        Cue.PRONOUN: "it, they, he, its",
        Cue.PASSIVE: "was, were, been, being, is, are, be",
        Cue.CIVILIAN: (
            "civilian*, resident*, bystander*, passer*, children, child, women, woman, passenger*, airliner, journalist*, tourist*, shopper*, worshipper*, hospital*, school*, market, "
            "villager*, pedestrian*, student*, worker*, families, family, church, mosque, apartment*, residential, funeral, wedding, schoolchildren, hotel, bus, doctor*, reporter*, activist*, citizens, people in paris, homes, infrastructure"
        ),
        Cue.PERSON: (
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
            "goal, goals, coach, league, striker, half time, halftime, stadium, midfielder, fixture, season, championship, tournament, kick off, header, penalty, shares, inflation, investors, tariffs, imports, exports, profit, profits, shareholders, retailers, discount*, first half, second half, defender, box office, viewers, subscribers, startup*, quarter"
        ),
        Cue.TRANSPORT: "on board, aboard, passengers, crew",
    },
    numbers={
        1: "one", 2: "two, both", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten",
        11: "eleven", 12: "twelve, a dozen", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen",
        18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy",
        80: "eighty", 90: "ninety", 100: "a hundred, hundred", 1000: "a thousand, thousand",
    },
    vague={12: "dozens, scores", 10: "tens", 100: "hundreds, several hundred", 1000: "thousands, several thousand"},
    multiples={12: "dozen", 100: "hundred", 1000: "thousand"},
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
