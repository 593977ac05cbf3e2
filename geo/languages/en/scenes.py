"""English: what agency desks tell in the third and fourth sentence: raids, sieges, flights and handovers."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_VEHICLES = "van, car, lorry, truck, suv, pickup, pick up, minibus, bus, driver, motorist, vehicle"
_PEOPLE = "people, civilians, residents, families, villagers, women and children, inhabitants, men women and children, farmers"
_TROOPS = "troops, soldiers, marines, paratroopers, peacekeepers, police, policemen, tanks, battalions, brigades, warships, fighter jets, reinforcements, special forces"
_GUESTS = "president, prime minister, premier, minister, chancellor, envoy, secretary of state, delegation, king, pope, emir, crown prince"
_CAPTIVES = "hostages, captives, prisoners of war, detainees, prisoners"
_TAKERS = "rebels, fighters, militants, insurgents, jihadists, militia, militiamen, gunmen, islamists, separatists, paramilitaries, guerrillas, infantry, soldiers, forces, troops"
_COMMUNITIES = "villages, settlements, hamlets, towns, communities"
_RIDERS = "bus, buses, coach, coaches, car, cars, taxi, taxis, minibus, minibuses, lorries, van, boat, boats, train, students, marchers, demonstrators, protesters, crowd, crowds, people, worshippers, mourners, villagers, pupils, migrants, passengers, residents, fishermen, farmers, shoppers, pilgrims"
_MOB = "nationalists, far right activists, ultras, football fans, people, inhabitants, residents, hundreds, thousands, dozens, youths, young men, angry youths, masked youths, men with sticks, supporters, relatives, locals"
_MOB_DOES = (
    "broke into, forced their way into, burned down, ransacked, looted, set fire to, set alight, torched, smashed, stoned, pelted, "
    "attacked the embassies, attacked the embassy, attacked the offices, attacked the headquarters, overturned, tore down, hurled, threw stones, threw bricks"
)
_STUCK = "found, seized, recovered, discovered, uncovered, confiscated, unearthed"
_HARDWARE = "mortars, mines, machine guns, launchers, rocket launchers, rifles, weapons, ammunition, explosives, grenades, arms, drones, land mines, landmines, detonators, pistols, kalashnikovs, warheads, explosive belts"
_HOUSED = (
    "have camped, had camped, are camping, are camped, were camped, slept in the open, are sleeping in, were sleeping in, sleep in, "
    "crowded into, are crammed into, are packed into, huddled in, are huddled in, streamed towards, trekked to, trekked across, "
    "made for, have made for, headed south, headed north, headed west, headed east, were heading for, waded across, waded through, "
    "boarded trains, boarded buses, boarded ferries, queued at the border, were led out, were led to safety, were taken out"
)

SCENES: Mapping[EventType, str] = {
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        pairs("took, takes, taken, taking, seized, overran, occupied, captured, conquered, captures, seizes", _COMMUNITIES, 3),
        pairs(_TAKERS, "entering, after entering", 14),
        "had been lost on, had been lost to, was lost to the, were lost to the, has been lost to, had been lost in, "
        + pairs(_TAKERS, "marched into, paraded through, strutted through, swept into, swarmed into, drove into, rolled into, walked into, overran, took over, have seized, had seized, took control, raised their flag, hoisted their flag, planted their flag", 2),
    ),
    EventType.RIOT: pairs(_MOB, _MOB_DOES, 2),
    EventType.PROTEST: (
        "to march on, a march on, new march on, call to march, blocked streets, blocked the streets, blocked avenues, blocked squares, blocked a bridge, "
        "blocked the bridge, blocked bridges, blocked crossroads, blocked the entrance, blocked entrances, blocked the motorway, formed chains, formed a chain, "
        "formed human chains, joined hands, with flowers in their hands, with pictures of the dead"
    ),
    EventType.ARMED_CLASH: joined(pairs(
        "rebels, fighters, militants, insurgents, gunmen, jihadists, guerrillas, militiamen, separatists, terrorists, cartel, gang members",
        "clashed with soldiers, clashed with police, clashed with the police, clashed with security forces, clash with soldiers, clash with police, clash with security forces", 2,
    ), pairs("fired on, fired at, opened fire on, rammed, shot at", "navy vessels, navy ships, naval vessels, patrol boat, patrol boats, warship, warships, coastguard, gunboat, gunboats", 5), pairs(
        "launched, launches, launching, began, begun, mounted, started, unleashed, resumed, opened, pressed, stepped up",
        "assault, offensive, ground operation, ground assault, incursion, counterattack, counter attack, push towards, push on, attack on the town, attack on the city, thrust", 4,
    )),
    EventType.WEAPONS_DISRUPTED: pairs(_STUCK, _HARDWARE, 4),
    EventType.ARREST: pairs("captured, caught, seized", "suspects, suspected, accomplices, ringleaders, plotters", 2),
    EventType.SANCTION: joined(
        "agreed to blacklist, agreed to impose, agreed to sanction, agreed to freeze, agreed to ban, agreed to extend sanctions, "
        "imports ~6 were banned, imports ~6 were stopped, imports ~6 were halted, exports ~6 were banned, exports ~6 were halted, "
        "put ~5 on a sanctions list, put ~5 on its sanctions list, put ~5 under sanctions, placed ~5 under sanctions, placed ~5 on a sanctions list, "
        "placed ~5 on its blacklist, hit ~5 with sanctions, expel ~4 diplomats, threw out ~3 diplomats, throw out ~3 diplomats, sent home ~3 diplomats",
    ),
    EventType.SUICIDE_BOMBING: "bombers killed",
    EventType.CHEMICAL_WEAPON: "poisoned with a nerve, poisoned with nerve, poisoned with novichok, poisoned with sarin, poisoned by a nerve, poisoning with a nerve",
    EventType.ATTACK_ON_CIVILIANS: joined(
        pairs("aid convoy, red cross convoy, red crescent convoy, relief convoy, humanitarian convoy, un convoy, food convoy, ambulance, ambulances, aid workers, aid lorries, aid trucks", "targeted, fired on, fired at, shot at, ambushed, came under fire, came under attack, was attacked, were attacked", 4),
        pairs("raid on, raids on, raid at", "hotel, resort, beach, bar, restaurant, cafe, church, monastery, college, dormitory, mall, museum, concert, wedding, farm", 3),
        pairs("fired on, fired at, firing on, firing at, opened up on, fired shots at, fired bursts at, opened fire on, sprayed, raked, riddled", _RIDERS, 4),
        pairs(
            _VEHICLES,
            "zigzagged, mowed into, mowed through, ploughed through, plowed through, swerved into, sped into, sped through a crowd, "
            "careered through, mounted the pavement, was driven into, was steered into, raced into, barrelled into, barreled into, was rammed into",
            3,
        ),
        pairs("zigzagged, sped, raced, barrelled, barreled, careered", "down a promenade, through a crowd, through crowds, along the promenade, through a market, through a pedestrian", 4),
    ),
    EventType.MILITARY_PRESENCE: joined(
        pairs("is sending, are sending, sent, sends, will send, flew in, is flying in, rushed, rushes", "men to reinforce, men to help, more men, extra men, police officers, military police, air defence, air defense, reserves, reserve units", 4),
        pairs("moved, moves, moving, shifted, transferred, redeployed, sent, ordered", "division, brigade, regiment, battalion, corps, squadron, batteries, air defences", 4),
        pairs("men of the special forces, men of the national guard, men of the army, members of the national guard, members of the special forces", "landed at, landed in, arrived in, arrived at, moved into, took up, are patrolling, were flown to", 2),
        "taken up position, took up position, take up position, are massing, were massing, is massing, massing at, massing near, massing on, massed at, "
        "rushed in reserves, rushing in reserves, moved up reserves, threw in reserves, brought up reserves, "
        "entered ~4 air defence zone, entered ~4 air defense zone, entered ~4 air defence identification, crossed the median line, crossed ~3 median line, days of live fire, live fire exercises, live fire drills",
        pairs("flying in, flies in, airlifting in, moving in, pouring in, bringing in, shipping in, sending in, sent in, rushing in", _TROOPS, 4),
        pairs("tanks, troops, soldiers, columns, column, convoy, armoured vehicles, armored vehicles, military trucks", "crossed from, crossed over from, came across the border, moved in from, rolled in from, streamed in from", 2),
    ),
    EventType.WITHDRAWAL: joined(
        pairs("pulled, pulls, pulling, withdrew, withdraws, withdrawing, moved", "trainers, instructors, advisers, advisors, contingent, contingents", 5),
        pairs("pulled, pulls, pull, pulling, moved, ordered, called", "army back, troops back, forces back, units back, soldiers back, tanks back, guns back, army out, forces out, units out, back from the frontier, back from the border, back from the front, forces to abandon, troops to leave", 4),
        pairs("soldiers, troops, policemen, forces, garrison, fighters, militiamen, rebels, insurgents, jihadists, defenders, column, columns", "streamed out of, poured out of, trudged out of, straggled out of, filed out of, slipped out of, drove out of", 1),
        pairs("soldiers, troops, policemen, forces, garrison, men, defenders", "had thrown away, threw away their uniforms, shed their uniforms, have returned to barracks, returned to their garrisons, have returned to their garrisons, dropped their weapons and", 2),
    ),
    EventType.AGREEMENT: joined(
        pairs(_CAPTIVES, "were handed over to, was handed over to, were freed in exchange, were released in exchange, were swapped, changed hands, walked free in", 12),
        "handed ~5 over to the red cross, handed over to the red cross",
    ),
    EventType.DIPLOMACY: joined(
        pairs("security council, council, cabinet, league, ministers, alliance", "held a closed, held closed, held an urgent, held urgent, met in a closed, met in urgent", 1),
        pairs("security council, council, parliament, alliance, nato ambassadors, eu leaders, ministers, envoys, leaders", "is to meet, will meet, are to meet, is due to meet, are due to meet, is to vote, will vote, was to meet, were to meet, holds an emergency, is to hold", 1),
        "is to consult, are to consult, is to meet, are to meet, is due to meet, are due to meet, will meet on, will meet in, is to vote on, is to hold an emergency, held an emergency, held a crisis, convenes on",
        pairs("told, ordered, asked", "ambassador to leave, ambassadors to leave, envoy to leave, diplomats to leave", 4),
        pairs("called, calls, brought, summoned", "ambassador home, envoy home, own home, ambassador back, envoys home", 4),
        pairs("threw out, throws out, expelled, sent home, kicked out", "attaches, attache, attachés, attaché, diplomats, envoys, ambassador", 4),
        "had been in ~3 to meet, was in ~3 to meet, is in ~3 to meet, was in ~3 for talks, is in ~3 for talks, was in ~3 on a, crisis session*, spoke by phone, spoke by video",
        pairs(_GUESTS, "had flown to, has flown to, has gone to, had gone to, went on to, travelled on to, traveled on to, flew on to, made a stop in, is in, was in town", 3),
    ),
    EventType.HUMANITARIAN: joined(
        pairs("driven, drove, drives, driving, forced, forcing, sent, uprooted, uprooting, chased, chasing", "people from, people across, thousand people from, people out of their, people into, residents into, refugees into, civilians from, civilians across, villagers across, families across, residents from, from their homes, from their villages, out of their homes", 3),
        pairs(_PEOPLE, _HOUSED, 5),
        pairs(_PEOPLE + ", migrants, refugees", "had been brought out, have been brought out, been brought out, been taken out, been taken to safety, been moved out, been bused, set off for, are on the move, were on the move, are on the run", 4),
        "dropped water, dropped bottled water, dropped tents, dropped parcels of, dropped bundles of, dropped supplies, drop water, drop supplies, "
        "dropped blankets, dropped rations, dropped medicine, dropped flour",
    ),
}  # fmt: skip

SCENE_CUES: Mapping[Cue, str] = {
    Cue.SLAIN: "was killed, were killed, been killed, killed by, was shot, were shot, been shot, murdered, gunned down, shot dead, hacked to death, stabbed to death",
    Cue.ACCIDENT: "stampede*, human crush, trampled to death, crushed to death, trampled underfoot",
    Cue.SET_UPON: (
        "broke into, breaks into, breaking into, forced their way into, fought their way into, fell upon, set upon, set about, descended on, "
        "rampaged through, stormed into, charged into, poured into the"
    ),
    Cue.PERSON: "pilot, airman, airmen, gunman, bodyguard, bodyguards, correspondent, correspondents",
    Cue.HYPOTHETICAL: "voted for a, voted for an, voted ~3 for a truce, voted ~3 for a ceasefire, voting for a",
    Cue.IDIOM: (
        "it was the ~3 attack|attacks|massacre|bloodbath|bombing|blast|raid|assault|strike|clash|killing|shooting in, "
        "dropped leaflets, drop leaflets, dropping leaflets, dropped pamphlets, was taken into, were taken into, been taken into, was taken to, were taken to, been taken to, was taken away, were taken away, was taken off, was taken from, were taken from, "
        "pulling out of a station, pulling out of the station, pulled out of the station, pulling into the station, train pulling out, train pulled out, trains pulling out, "
        "broke into tears, broke into song, broke into applause, broke into a run, broke into the top, broke into the first team, broke into double"
    ),
    Cue.IN: "close to, next to, adjacent to, line to, railway to, rail line to, bridge to,  roads to, highway to, motorway to, road from, road out of, way into",
}  # fmt: skip
