"""English: what crowds, coup makers and convoys do, told with the object or subject that makes a verb tell of it.

"Massed" is a deployment of troops and a protest of young people, "were held" is said of captives and of marches.
"""

from collections.abc import Mapping

from geo.languages.families import joined, near, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_CROWDS = "young people, people, demonstrators, protesters, crowds, students, supporters, opponents, workers, farmers, women, mourners, residents, villagers, activists, thousands, hundreds"
_RALLIES = "marches, rallies, protests, demonstrations, vigils, a march, a rally, a protest, a demonstration, a vigil"
_CEREMONIES = "elections, a vote, the vote, a funeral, funerals, a ceremony, ceremonies, prayers, services, a minute, hearings, a hearing, the trial, exercises, manoeuvres"
_PLANES = "warplanes, warplane, jets, fighter jets, aircraft, fighter bombers, bombers, attack helicopters, helicopter gunships, gunships"
_BYSTANDERS = "into pedestrians, into a crowd, into the crowd, into crowds, into people, into worshippers, into shoppers, into holidaymakers, into revellers, into a group of, into a market, into passers by"

CROWDS: Mapping[EventType, str] = {
    EventType.AIR_STRIKE: pairs(_PLANES, "destroyed, wrecked, flattened, levelled, obliterated, pulverised, blasted", 8),
    EventType.ARMED_CLASH: pairs("fallen, fell, driven, drove, run, ran, walked, lured, came, stumbled", "into an ambush, into ambushes"),
    EventType.ATTACK_ON_CIVILIANS: pairs("driven, drove, drives, rammed, ploughed, plowed, sped, careered, steered, mowed", _BYSTANDERS, 5),
    EventType.PROTEST: joined(
        pairs(_CROWDS, "massed, had massed, have massed, amassed, congregated, converged", 6),
        pairs(_RALLIES, "were held, was held, were staged, was staged, took place", 8),
    ),
    EventType.DIPLOMACY: near(
        "talks, negotiations, consultations, peace talks, a summit, a meeting, the meeting, the talks, the summit, crisis talks",
        "were held, was held, took place, being held",
        5,
    ),
    EventType.ARREST: pairs("took, taken, takes, taking", "into custody", 8),
}  # fmt: skip

CROWDS_TOLD: Mapping[Cue, str] = {
    Cue.JUDGED: "denounce, denounces, denouncing, decry, decried, deplore, deplored",
    Cue.TOPIC: "in solidarity with, solidarity with, in sympathy with",
    Cue.IDIOM: joined(
        pairs(_CEREMONIES, "were held, was held, are held, is held, being held"),
        pairs(
            "withdrew, withdrawn, withdraw, withdrawing, withdraws",
            "cash, money, savings, deposits, funds, their cash, their money, their savings, their deposits",
        ),
        pairs(
            "had fallen, has fallen, have fallen",
            "into a coma, into disrepair, into debt, into recession, into decline, into disuse, into the sea, into a river, into a ravine, "
            "ill, sick, asleep, sharply, slightly, steadily, below, short, behind, apart, silent, victim, prey, in love, out",
        ),
        pairs("trying, tried, tries, attempting, attempted, planning, preparing", "to flee, to escape, to leave"),
        pairs("advised against, warned against, advises against, warns against", "travel, travelling, all travel, any travel"),
    ),
}  # fmt: skip
