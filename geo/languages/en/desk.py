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
        "heavy combat, fierce combat, close combat, ground combat, intense combat, fresh combat, street combat, killed in combat, died in combat, "
        "shot its way, shot their way out, shot his way out, fought its way, fought their way, fought his way, "
        "was thrown back, were thrown back, threw back, been thrown back, was driven off, were driven off, was beaten off, were beaten off, been beaten off, "
        "threw back an attack, said they had seized power, said it had seized power, said they had taken power, tore up the constitution, suspended the constitution, "
        "dissolved the government, removed from power, removed from office by the army, surrounded the presidential palace, surrounded the palace, surrounded the presidency",
        pairs(_FIGHTERS, "tried to break into, tried to break through, tried to enter, tried to advance, tried to push, attempted to break, attempted to advance, attempted to storm, probed", 3),
        pairs(_MUTINEERS, "took power, take power, takes power, taken power, grabbed power, seized power, toppled, deposed, overthrew, ousted", 3),
    ),
    EventType.NONSTATE_OVERTAKES_TERRITORY: (
        "captured the town of, captured the city of, captured the village of, took over the town of, seized the town of, seized the city of"
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: (
        "back in *ian hands, back in iraqi hands, back in somali hands, back in afghan hands, back in army hands, back under *ian control, back under iraqi control, "
        "is ours again, declared ~4 free of"
    ),
    EventType.ATTACK_ON_CIVILIANS: pairs("bodies, corpses, heads, remains", "were dumped, was dumped, dumped, hung from, hanging from, were hung", 7),
    EventType.ABDUCTION: pairs("made off with, drove away with, vanished with", "villagers, residents, passengers, children, men, travellers, worshippers, farmers, captives, hostages", 4),
    EventType.PROTEST: joined(
        "parade of protest, tore off their headscarves, tore off her headscarf, burned their headscarves, burned headscarves, "
        "threw off their headscarves, removed their headscarves, waved their headscarves, cut their hair in, cut off their hair, "
        "protest caravan, bang saucepans, banged saucepans, banging saucepans, human chains",
        pairs(_MARCHERS, "blocked, are blocking, were blocking, barricaded, occupied the square, occupied a square, cut off the road, parked tractors", 4),
        pairs("blocked, blocking, barricaded, barricading", "toll gate, avenue with, road with burning, highway with burning, streets with, road with tyres, ring road", 2),
        pairs("yellow vests, gilets jaunes", "marched, paraded, gathered, blocked, took, demonstrated, turned out, returned", 2),
    ),
    EventType.RIOT: pairs(
        _LOYALISTS,
        "invaded the, breached the, overran the, broke down the, broke through the, pushed into the, pushed past, burst into the, tore down the, smashed windows, "
        "smashed the windows, smashed shop, smashed up, hurled cobblestones, hurled paving, pelted, threw fireworks, hurled fireworks, torched the",
        5,
    ),
    EventType.MILITARY_PRESENCE: joined(
        "ordered on to the streets, ordered onto the streets, ordered into the streets, sent on to the streets, sent onto the streets, called on to the streets, called onto the streets, "
        "without insignia took up, without insignia seized positions",
        pairs(_MEN, "were sent to, was sent to, been sent to, being sent to, were dispatched to, was dispatched to, were rushed to, were ordered to, were moved to, appeared on the streets", 2),
        pairs("tanks, armoured vehicles, armored vehicles, troop carriers, soldiers, army trucks", "appeared on, appeared in, took to the streets, were seen on the streets", 2),
        pairs("flew, flies, flown, flying", _WARPLANES, 4),
        pairs("put, puts", "soldiers on the streets, troops on the streets, tanks on the streets, army on the streets, police on the streets, officers on the streets", 3),
    ),
    EventType.WEAPONS_DISRUPTED: joined(
        pairs("thwarted, foiled, averted, prevented, uncovered", _PLOTS),
        pairs("found, seized, discovered, recovered, confiscated, uncovered, turned up", _GUNS, 5),
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        pairs("bulldozers, bulldozer, diggers, excavators", "tore up, ripped up, razed, flattened, levelled, demolished, destroyed, tore down", 3),
        pairs("bulldozed, bulldozing", "roads, streets, farmland, orchards, greenhouses, shops, stalls, graves", 4),
    ),
    EventType.AGREEMENT: joined(
        "signed up to",
        pairs("agreed in, agreed on, agreed at, agreed late, agreed early", "to swap, to exchange, to free, to release, to halt, to stop fighting, to hand over, to disengage, to a truce, to a ceasefire, on a truce, on a ceasefire, to pull back", 5),
        pairs("agreed to", "swap, exchange prisoners, a truce, a ceasefire, a pause, a deal, stop fighting", 2),
        pairs("swapped, swap, swapping, exchanged, exchange, traded", _CAPTIVES, 5),
    ),
    EventType.WITHDRAWAL: pairs(
        "pulled, pulls, pulling, pull, withdrew, moved, took, ordered",
        "soldiers out of, troops out of, forces out of, fighters out of, men out of, units out of, garrison out of, peacekeepers out of, army out of, police out of", 4,
    ),
    EventType.DIPLOMACY: joined(
        "reconvened, reconvene, was expected there, is expected there, were expected there, are expected there, was due there, is due there, are due there",
        pairs("sent, sends, sending, dispatched, dispatches", ", ".join(f"{guest.strip()} to" for guest in _ENVOYS.split(",")), 4),
    ),
    EventType.HUMANITARIAN: joined(
        "now crammed into, are crammed into, were crammed into, is crammed into, people crammed into, crammed into tents, crammed into schools, "
        "were brought ashore, was brought ashore, brought ~5 ashore, came ashore in boats",
        pairs(_PEOPLES, "had reached, have reached, has reached, reached, crossed into, have crossed, had crossed, streamed into, streamed across, poured into, poured across, have arrived, had arrived, fled to, fled into, sought refuge", 3),
    ),
}  # fmt: skip

DESK_TOLD: Mapping[Cue, str] = {
    Cue.FREED: "swapped, swap, swapping, exchanged, traded",
    Cue.HYPOTHETICAL: "bracing, braced, brace, bracing for, in preparation for, preparations for, in readiness for, prepares for, prepared for",
    Cue.STRUCK: "was wrecked, were wrecked, was gutted, were gutted, was flattened, were flattened, was levelled, were levelled, was shattered, were shattered, was set ablaze, were set ablaze",
    Cue.RESPONSE: (
        "to life for, to death for, years for, in prison for, in jail for, to prison for, to jail for, convicted of, convicted for, found guilty of, guilty of, sentenced for, jailed for, "
        "charged with, indicted for, indicted on, on trial for, acquitted of, stood trial for, wanted for, suspected of, charges of, extradited over, sentenced over"
    ),
    Cue.IDIOM: (
        "gold mine*, coal mine*, copper mine*, cobalt mine*, tin mine*, iron mine*, salt mine*, diamond mine*, coltan mine*, uranium mine*, silver mine*, lithium mine*, open cast mine*, zinc mine*, "
        "gold and diamond mine*, bus stop*, tram stop*, traffic stop*, truck stop*, taxi stop*, "
        "assault unit*, assault brigade*, assault troops, assault regiment*, assault group*, assault helicopter*, assault ship*, assault craft, amphibious assault ship*, "
        "combat troops, combat mission*, combat units, combat forces, combat aircraft, combat zone*, combat ready, combat boots, combat gear, combat terrorism, combat climate, "
        "to life for, to life in, life in prison, life in jail, life sentence*, life imprisonment, life term*, ordinary life, daily life, normal life, everyday life, "
        "of the hostages, of hostages, hostage families, "
        "without insignia, without markings, without warning, without a warrant, without permission, without delay, without pause, without precedent"
    ),
}  # fmt: skip
