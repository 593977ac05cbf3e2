"""English: the plain words of news agencies, as families of who and what is done with what."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_CARRIED_OFF = (
    "pupils, students, schoolgirls, schoolboys, schoolchildren, teachers, crew, sailors, seafarers, villagers, passengers, tourists, "
    "foreigners, nationals, nuns, priests, worshippers, aid workers, journalists, girls, women, guards hostage, people hostage, oil workers"
)
_FORCES = "soldiers, troops, police, policemen, national guard, guardsmen, paratroopers, marines, reservists, peacekeepers, military police"
_LEAVING = "troops, soldiers, forces, combat troops, peacekeepers, units, contingent, last soldiers, fighters"
_FLEEING = "people, residents, civilians, refugees, families, villagers, migrants, women and children, inhabitants"
_ARMS = "guns, rifles, weapons, explosives, ammunition, bombs, grenades, rockets, pistols, kalashnikovs, home made bombs, pipe bombs, detonators"

AGENCY: Mapping[EventType, str] = {
    EventType.ABDUCTION: pairs("took, take, takes, taken, seized, seizes, captured, carried away, led away, drove off with", _CARRIED_OFF, 4),
    EventType.HUMANITARIAN: joined(
        "fled on foot, aid lorries crossed, "
        "brought out only, brought out ~3 people, flew ~4 home, fly ~4 home, flown ~3 home, had to be moved, were moved to safety, "
        "distributing water, distributing food, distributed water, distributed food, distributed blankets, handed out food, handed out water, "
        "ships carrying grain, sent ~4 doctors, sent ~4 rescuers, sent ~4 rescue teams, sent ~4 tents, sent ~4 medicines, "
        "rescue teams arrived, flew ~4 injured, flew ~4 wounded",
        pairs(_FLEEING, "crossed into, ran to, have reached, had reached, fled on foot, were moved, were brought out, were rescued", 3),
        pairs("saved, rescued, brought out, picked up, moved", "people, residents, migrants, survivors, passengers, fishermen, sailors", 3),
    ),
    EventType.MILITARY_PRESENCE: joined(
        "joint exercise, military exercise, held an exercise, held exercises, staged exercises, broke through the gate, called at port, "
        "called in at, intervened in, tanks reached, tanks reach, stood outside barracks, "
        "raising the number of, raise the number of troops, "
        "raise the number of soldiers, put on alert, placed on alert, reservists were called, surrounded ~3 bases, surrounded ~3 barracks",
        pairs("sent, send, sends, sending, moved, moves, moving, would send, will send, added, flew in, would be sent", _FORCES, 4),
        pairs(_FORCES, "would be sent, will be sent, were moved, are patrolling, were patrolling, surrounded, were assembling, are assembling, stood outside", 2),
    ),
    EventType.WITHDRAWAL: joined(
        "pull back by, cut its force, cut its forces, cut its troops, cut the number of troops, cut troop numbers, reduce its troops, reduce its force, "
        "reduced its troops, bring its troops home, brought its troops home, bring the troops home, withdrew its staff, remove heavy weapons, "
        "removed heavy weapons, pull heavy weapons, pulled heavy weapons, withdrew heavy weapons, hand over their arms, hand over their weapons, "
        "hand in their arms, hand in their weapons, handed in their weapons, hand their arms, laid down their arms, left their positions",
        pairs(_LEAVING, "are to leave, must leave, to leave, will leave, have left, had left, left the area, left the town, left the city, pulled back, went home, abandoned", 2),
    ),
    EventType.PROTEST: joined(
        "filled ~2 square, filled the square, filled the streets, "
        "gathered for a rally, march by, marches by, march against, marches against, rally against, rallies against, rally for, sit in at, "
        "placed candles, vigils, held ~2 vigils, candlelit vigil*",
        pairs("people, residents, students, women, teachers, workers, crowds, supporters, opponents, young people, wives", "celebrated, waved flags, joined the protests, walked out, took part in a march", 1),
    ),
    EventType.WEAPONS_DISRUPTED: joined(
        "had shot down, have shot down, has shot down, shooting down of, made safe, made ~4 safe, rendered safe, defused, disabled over, were disabled, "
        "bombs were found, bomb was found, device was found, devices were found, explosives were found, explosives were seized, weapons were seized, "
        "guns were seized, rifles were seized, parcel was intercepted, package was intercepted, foiled an attack, foiled a plot, thwarted an attack",
        pairs("seized, found, discovered, recovered, confiscated", _ARMS, 3),
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        "cut the throat, cut ~2 throat, slit ~2 throat, wounded by shots, wounded by gunfire, hit by gunfire, beat the men, beat ~2 villagers, beat residents, "
        "shot in the head, shot on the street, killed with a knife, killed with knives, killed ~4 with a knife, opened fire with"
    ),
    EventType.RIOT: "force their way across, forced their way across, threw stones and, throwing branches, throwing bottles, threw branches",
    EventType.PROPERTY_DESTRUCTION: "emptied a warehouse, emptied warehouses, emptied the warehouse, broke ~3 windows, broke ~3 shop windows, burned houses, burned homes, burned churches, burned shops, burned a school",
    EventType.SHELLING: "exchanged mortar fire, exchanged artillery fire, artillery exchange*, artillery duels, launched ~4 cruise missiles, launched ~4 ballistic missiles, launched ~4 rockets, fired ~4 rockets, fired ~4 missiles, fired ~4 shells",
    EventType.SUICIDE_BOMBING: "blew himself up, blew herself up, set off his explosives, set off ~3 vest, set off ~3 belt, suicide blasts",
}  # fmt: skip

AGENCY_CUES: Mapping[Cue, str] = {
    Cue.ACCIDENT: (
        "tremor*, quake*, aftershock*, magnitude, typhoon*, cyclone*, tornado*, tropical storm*, snowstorm*, thunderstorm*, sandstorm*, heavy rain, collided, collision, parachutes failed, bridge collapsed, "
        "hail, mudslide*, volcano*, eruption, heatwave"
    ),
    Cue.IDIOM: "strike of ~2 days, days strike, taken to a garage, taken to a police, taken to hospital, taken into care, is being held in, where he was being held, being held",
}
