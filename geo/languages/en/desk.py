"""English: what desks write instead of the plain word for a deed, as families: who with what, what with where."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_FIGHTERS = (
    "troops, soldiers, infantry, columns, assault units, units, fighters, rebels, militants, insurgents, jihadists, "
    "separatists, guerrillas, forces"
)
_MUTINEERS = (
    "soldiers, troops, army, military, officers, generals, colonels, putschists, mutineers, junta, guard, commanders"
)
_LOYALISTS = (
    "supporters, followers, loyalists, opponents, protesters, demonstrators, crowd, crowds, mob, mobs, rioters, students, "
    "youths, teenagers, fans, hooligans, far right"
)
_MARCHERS = (
    "relatives, families, parents, mothers, students, pupils, teachers, farmers, residents, supporters, opponents, truckers, lorry drivers, "
    "taxi drivers, settlers, workers, strikers, miners, fishermen, women, activists, veterans, demonstrators, protesters, locals, neighbours"
)
_ROADS = "a road, a main road, the road, roads, a motorway, the motorway, a highway, the highway, highways, a railway, the railway, a bridge, the bridge, tracks, a junction, an avenue, a border crossing, the entrance"
_MEN = "commandos, troops, soldiers, marines, paratroopers, peacekeepers, guardsmen, battalion, brigade, regiment, reinforcements, special forces, police units, military police"
_WARPLANES = "warplanes, fighter jets, bombers, fighters, military aircraft, jets, f 16s, reconnaissance planes"
_PEOPLES = "ethnic armenians, armenians, syrians, afghans, venezuelans, rohingya, sudanese, eritreans, haitians, yazidis, iraqis, kurds, refugees, migrants"
_ENVOYS = (
    "president, presidents, prime minister, prime ministers, foreign minister, foreign ministers, defence minister, ministers, "
    "envoy, envoys, delegation, delegations, negotiators, top diplomat, chief diplomat, mediators, leaders"
)
_PLOTS = "a bomb plot, a terror plot, a terrorist plot, a suspected plot, an alleged plot, a plot, a suicide attack, a terrorist attack, a terror attack, an attack"
_GUNS = "firearms, handguns, assault rifles, rifles, guns, pistols, machetes, detonators, suicide vests, suicide belts, cartridges, rounds of ammunition"
_CAPTIVES = "captives, prisoners, prisoners of war, detainees, soldiers, servicemen, pows, bodies"

DESK: Mapping[EventType, str] = {
    EventType.SHELLING: (
        "naval gunfire, naval fire, gunboat fire, fire from gunboats, fire from warships, bombarded from the sea, shelled from the sea, "
        "hit from the sea, artillery piece*, counter battery fire"
    ),
    EventType.ARMED_CLASH: joined(
        "revolt began, revolt had begun, revolt broke out, mutiny began, mutiny had begun, mutiny broke out, uprising began, uprising had begun",
        pairs(_FIGHTERS, "pushed up to, pushed to the edge, fought on the edge, reached the edge, reached the outskirts, closed in on, are closing in on, were closing in on", 2),
        "tried to topple, tried to overthrow, attempted to overthrow, attempted to topple, attempt to overthrow, attempt to topple, bid to topple, "
        "outgunned ~2 army, outgunned ~2 police, rammed the doors, rammed the gates, rammed the gate",
        "heavy combat, fierce combat, close combat, ground combat, intense combat, fresh combat, street combat, killed in combat, died in combat, "
        "shot its way, shot their way out, shot his way out, fought its way, fought their way, fought his way, "
        "was thrown back, were thrown back, threw back, been thrown back, was driven off, were driven off, was beaten off, were beaten off, been beaten off, "
        "threw back an attack, said they had seized power, said it had seized power, said they had taken power, tore up the constitution, suspended the constitution, "
        "dissolved the government, removed from power, removed from office by the army, surrounded the presidential palace, surrounded the palace, surrounded the presidency",
        pairs(_FIGHTERS, "tried to break into, tried to break through, tried to enter, tried to advance, tried to push, attempted to break, attempted to advance, attempted to storm, probed", 3),
        pairs(_MUTINEERS, "took power, take power, takes power, taken power, grabbed power, seized power, toppled, deposed, overthrew, ousted", 3),
    ),
    EventType.NONSTATE_OVERTAKES_TERRITORY: (
        "is in the hands of, are in the hands of, now in the hands of, was in the hands of, were in the hands of, "
        "captured the town of, captured the city of, captured the village of, took over the town of, seized the town of, seized the city of"
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: (
        "fell to the *ian army, fell to the iraqi army, fell to the army, fell to government forces, fell to the government, fell to *ian government, "
        ""
        "back in *ian hands, back in iraqi hands, back in somali hands, back in afghan hands, back in army hands, back under *ian control, back under iraqi control, "
        "is ours again, declared ~4 free of"
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        pairs("sprayed, raked, riddled", "with automatic fire, with automatic weapons, with machine gun fire, with rifle fire, with shots", 4),
        pairs("lorry, truck, van, car, bus, vehicle, suv, pickup", "was driven at, was driven into, was steered into, driven at speed into, was driven through", 2),
        "bodies of civilians, bodies of ~2 civilians",
        pairs("bodies, corpses, heads, remains", "were dumped, was dumped, dumped, hung from, hanging from, were hung", 7),
    ),
    EventType.ABDUCTION: joined(
        pairs("dragged, dragging, hauled, snatched", "from their homes, from his home, from her home, from their beds, from a bus, from their cars, from his car, from a hospital", 4),
        "who was seized, who were seized, who had been seized, who was kidnapped,",
        pairs("made off with, drove away with, vanished with", "villagers, residents, passengers, children, men, travellers, worshippers, farmers, captives, hostages", 4),
    ),
    EventType.SUICIDE_BOMBING: "detonated vests, detonated belts, detonated ~2 vests, detonated ~2 belts, set off vests, set off belts",
    EventType.SANCTION: "closed their border*, close their border*, froze its assets, froze their assets, froze his assets, froze her assets, froze its accounts, freezing their assets, freezing its assets",
    EventType.ARREST: "picked him up, picked her up, picked them up, handed them over to the police, handed him over to the police, handed her over to the police, handed over to the police, were picked up in, was picked up in, was picked up at, were picked up at, were picked up near, was picked up near, been picked up in",
    EventType.PROTEST: joined(
        pairs("people, demonstrators, supporters, opponents, thousands, tens of thousands, hundreds of thousands, marchers", "filled the, filled a square, packed the, thronged the, flooded the square, filled plaza", 2),
        "sit down strike*, warning strike*, nationwide strike*, national strike*, wildcat strike*, indefinite strike, one day strike, two day strike, 24 hour strike, 48 hour strike, transport strike*, "
        "crowds filled, crowds packed, crowds thronged, crowd filled, crowds flooded, crowds choked",
        "parade of protest, tore off their headscarves, tore off her headscarf, burned their headscarves, burned headscarves, "
        "threw off their headscarves, removed their headscarves, waved their headscarves, cut their hair in, cut off their hair, "
        "protest caravan, bang saucepans, banged saucepans, banging saucepans, human chains",
        pairs(_MARCHERS, "blocked, are blocking, were blocking, barricaded, occupied the square, occupied a square, cut off the road, parked tractors", 4),
        pairs("blocked, blocking, barricaded, barricading", "toll gate, avenue with, road with burning, highway with burning, streets with, road with tyres, ring road", 2),
        pairs("yellow vests, gilets jaunes", "marched, paraded, gathered, blocked, took, demonstrated, turned out, returned", 2),
    ),
    EventType.RIOT: pairs(_LOYALISTS, "tried to break into, tried to storm, tried to force, tried to enter, tried to burst, attempted to storm, attempted to break", 3) + ", " + pairs(
        _LOYALISTS,
        "invaded the, breached the, overran the, broke down the, broke through the, pushed into the, pushed past, burst into the, tore down the, smashed windows, "
        "smashed the windows, smashed shop, smashed up, hurled cobblestones, hurled paving, pelted, threw fireworks, hurled fireworks, torched the",
        5,
    ),
    EventType.MILITARY_PRESENCE: joined(
        "stationed ~3 officers, posted ~3 officers, moved into a jail, moved into the prison, took control of a jail, took control of the prison",
        "ordered on to the streets, ordered onto the streets, ordered into the streets, sent on to the streets, sent onto the streets, called on to the streets, called onto the streets, "
        "without insignia took up, without insignia seized positions",
        pairs(_MEN, "were sent to, was sent to, been sent to, being sent to, were dispatched to, was dispatched to, were rushed to, were ordered to, were moved to, appeared on the streets", 2),
        pairs("tanks, armoured vehicles, armored vehicles, troop carriers, soldiers, army trucks", "appeared on, appeared in, took to the streets, were seen on the streets", 2),
        pairs("flew, flies, flown, flying", _WARPLANES, 4),
        pairs("put, puts", "soldiers on the streets, troops on the streets, tanks on the streets, army on the streets, police on the streets, officers on the streets", 3),
    ),
    EventType.WEAPONS_DISRUPTED: joined(
        pairs("weapons, arms, ammunition, munitions", "were found, was found, were recovered, was recovered, were discovered, were confiscated, were impounded"),
        "blown up in a controlled, blew up ~3 in a controlled, destroyed in a controlled, exploded under control",
        pairs("explosives, weapons, guns, rifles, ammunition, grenades, detonators, firearms, arms", "were found, was found, were seized, was seized, were recovered, were discovered, was discovered", 6),
        pairs("seized, stopped, intercepted, impounded", "explosives, rifles, ammunition, ammonium nitrate", 8),
        pairs("thwarted, foiled, averted, prevented, uncovered", _PLOTS),
        pairs("found, seized, discovered, recovered, confiscated, uncovered, turned up", _GUNS, 5),
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        pairs("bulldozers, bulldozer, diggers, excavators", "tore up, ripped up, razed, flattened, levelled, demolished, destroyed, tore down", 3),
        pairs("bulldozed, bulldozing", "roads, streets, farmland, orchards, greenhouses, shops, stalls, graves", 4),
    ),
    EventType.AGREEMENT: joined(
        "agreed in ~5 to, agreed at ~5 to, agreed on ~2 to, agreed late on ~2 to",
        pairs("deal, pact, agreement, accord, truce, ceasefire, bargain, compromise", "was struck, was reached, was signed, was agreed, was sealed, was clinched, was concluded", 7),
        "signed up to",
        pairs("agreed in, agreed on, agreed at, agreed late, agreed early", "to swap, to exchange, to free, to release, to halt, to stop fighting, to hand over, to disengage, to a truce, to a ceasefire, on a truce, on a ceasefire, to pull back", 5),
        pairs("agreed to", "swap, exchange prisoners, a truce, a ceasefire, a pause, a deal, stop fighting", 2),
        pairs("swapped, swap, swapping, exchanged, exchange, traded", _CAPTIVES, 5),
    ),
    EventType.WITHDRAWAL: joined(
        "been given up by, were given up by, was given up by, had been given up, was abandoned by, were abandoned by, been abandoned by",
        pairs("rebels, fighters, militants, insurgents, gunmen", "boarded buses, boarded green buses, left on buses, left in buses, were bused out", 3),
        pairs(
        "pulled, pulls, pulling, pull, withdrew, moved, took, ordered",
        "soldiers out of, troops out of, forces out of, fighters out of, men out of, units out of, garrison out of, peacekeepers out of, army out of, police out of", 4,
    ),
    ),
    EventType.DIPLOMACY: joined(
        "in a call with, in a call to, in a telephone call, in phone calls, in a video call",
        "invited both sides, invited the two sides, invited both parties, invited the parties, invited the warring",
        pairs("president, presidents, prime minister, prime ministers, premier, minister, ministers, leaders, chancellor, envoy, envoys, delegation", "took a train to, took the train to, took a night train, boarded a train to, travelled by train, took a flight to", 3),
        pairs("head of the, chief of the, director of the, boss of the", "arrived in, flew to, flew into, travelled to, landed in, visited, met the, held talks", 5),
        "reconvened, reconvene, was expected there, is expected there, were expected there, are expected there, was due there, is due there, are due there",
        pairs("sent, sends, sending, dispatched, dispatches", ", ".join(f"{guest.strip()} to" for guest in _ENVOYS.split(",")), 4),
    ),
    EventType.HUMANITARIAN: joined(
        pairs("tourists, people, residents, travellers, guests, students, workers, lawmakers, staff", "were brought out, was brought out, been brought out, were led out", 2),
        pairs("families, people, residents, civilians, refugees, villagers, thousands, hundreds, women", "headed back to, heading back to, made their way back, walked back to, streamed back to, drove back to", 8),
        pairs("flew out, fly out, flying out, flew, flown, flying, fly", "its citizens, their citizens, its nationals, their nationals, its diplomats, their diplomats, citizens out, nationals out, diplomats out, survivors out, patients out", 5),
        pairs("flew out, flying out, fly out, lifted out, lifting out", "citizens, nationals, foreigners, families, diplomats, patients, survivors, wounded", 5),
        "where they camp, where they are camping, have come across, had come across, came across the border, have crossed over, have walked to, had walked to, have trekked, had trekked, came ashore on, come ashore on",
        pairs("planes dropped, plane dropped, aircraft dropped, helicopters dropped, jets dropped", "meals, pallets, aid, parcels, rations, food", 4),
        pairs("dropped, dropping, drop, drops, parachuted", "meals, pallets, relief supplies, rations, parcels, packages of, food", 5),
        "now crammed into, are crammed into, were crammed into, is crammed into, people crammed into, crammed into tents, crammed into schools, "
        "were brought ashore, was brought ashore, brought ~5 ashore, came ashore in boats",
        pairs(_PEOPLES, "had reached, have reached, has reached, reached, crossed into, have crossed, had crossed, streamed into, streamed across, poured into, poured across, have arrived, had arrived, fled to, fled into, sought refuge", 3),
    ),
}  # fmt: skip

DESK_TOLD: Mapping[Cue, str] = {
    Cue.TAKE: "occupied, occupies, occupying",
    Cue.AIR: "rafale, rafales, mirage jets, eurofighter*, f 35*, f 15*",
    Cue.PLACE_NOUN: "last, final, remaining, first",
    Cue.FREED: "swapped, swap, swapping, exchanged, traded",
    Cue.HYPOTHETICAL: "ultimatum, trying to escape, trying to flee, tried to escape, tried to flee, planned to flee, attempting to flee, attempting to escape, attempt to flee, bracing, braced, brace, bracing for, in preparation for, preparations for, in readiness for, prepares for, prepared for",
    Cue.FUTURE: "was called for, were called for, has been called for, have been called for, is called for, are called for, are set for, is set for, is planned for, are planned for, was planned for",
    Cue.STRUCK: "was wrecked, were wrecked, was flattened, were flattened, was levelled, were levelled, was shattered, were shattered",
    Cue.RESPONSE: (
        "to life for, to death for, years for, in prison for, in jail for, to prison for, to jail for, convicted of, convicted for, found guilty of, guilty of, sentenced for, jailed for, "
        "charged with, indicted for, indicted on, on trial for, acquitted of, stood trial for, wanted for, suspected of, charges of, extradited over, sentenced over"
    ),
    Cue.IDIOM: (
        pairs("film, movie, series, video, documentary, scene, scenes, footage, clip, advert, picture", "was shot, were shot")
        + ", " + pairs("people, others, wounded, injured, women, children, passengers, survivors, students, patients, victims, officers, soldiers", "were taken to hospital, were taken to hospitals, was taken to hospital, were rushed to hospital, were rushed to hospitals, were flown to hospital, were brought to hospital, were admitted to hospital", 2)
        + ", " + pairs("fake, mock, dummy, replica", "bomb*, explosive belt*, explosive vest*, suicide belt*, suicide vest*, explosives")
        + ", wrested the gun, wrested the weapon, wrested the knife, wrested a gun, wrested the rifle, wrested his gun, wrested his weapon, "
        "cleared the entrance, cleared the way, cleared the road, cleared the rubble, cleared the snow, cleared of charges, cleared of wrongdoing, cleared of blame, "
        "what was left, what is left, was left of, is left of, left of the town, left of the city, "
        "gold mine*, coal mine*, copper mine*, cobalt mine*, tin mine*, iron mine*, salt mine*, diamond mine*, coltan mine*, uranium mine*, silver mine*, lithium mine*, open cast mine*, zinc mine*, "
        "gold and diamond mine*, bus stop*, tram stop*, traffic stop*, truck stop*, taxi stop*, "
        "assault unit*, assault brigade*, assault troops, assault regiment*, assault group*, assault helicopter*, assault ship*, assault craft, amphibious assault ship*, "
        "combat troops, combat mission*, combat units, combat forces, combat aircraft, combat zone*, combat ready, combat boots, combat gear, combat terrorism, combat climate, "
        "to life for, to life in, life in prison, life in jail, life sentence*, life imprisonment, life term*, ordinary life, daily life, normal life, everyday life, "
        "of the hostages, of hostages, hostage families, "
        "without insignia, without markings, without warning, without a warrant, without permission, without delay, without pause, without precedent"
    ),
}  # fmt: skip
