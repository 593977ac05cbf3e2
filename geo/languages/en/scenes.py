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
_HOUSED = (
    "have camped, had camped, are camping, are camped, were camped, slept in the open, are sleeping in, were sleeping in, sleep in, "
    "crowded into, are crammed into, are packed into, huddled in, are huddled in, streamed towards, trekked to, trekked across, "
    "made for, have made for, headed south, headed north, headed west, headed east, were heading for, waded across, waded through, "
    "boarded trains, boarded buses, boarded ferries, queued at the border, were led out, were led to safety, were taken out"
)

SCENES: Mapping[EventType, str] = {
    EventType.ATTACK_ON_CIVILIANS: joined(
        pairs(
            _VEHICLES,
            "zigzagged, mowed into, mowed through, ploughed through, plowed through, swerved into, sped into, sped through a crowd, "
            "careered through, mounted the pavement, was driven into, was steered into, raced into, barrelled into, barreled into, was rammed into",
            3,
        ),
        pairs("zigzagged, sped, raced, barrelled, barreled, careered", "down a promenade, through a crowd, through crowds, along the promenade, through a market, through a pedestrian", 4),
    ),
    EventType.MILITARY_PRESENCE: joined(
        pairs("flying in, flies in, airlifting in, moving in, pouring in, bringing in, shipping in, sending in, sent in, rushing in", _TROOPS, 4),
        pairs("tanks, troops, soldiers, columns, column, convoy, armoured vehicles, armored vehicles, military trucks", "crossed from, crossed over from, came across the border, moved in from, rolled in from, streamed in from", 2),
    ),
    EventType.WITHDRAWAL: joined(
        pairs("pulled, pulls, pulling, withdrew, withdraws, withdrawing, moved", "trainers, instructors, advisers, advisors, contingent, contingents", 5),
    ),
    EventType.AGREEMENT: joined(
        pairs(_CAPTIVES, "were handed over to, was handed over to, were freed in exchange, were released in exchange, were swapped, changed hands, walked free in", 12),
        "handed ~5 over to the red cross, handed over to the red cross",
    ),
    EventType.DIPLOMACY: joined(
        pairs(_GUESTS, "had flown to, has flown to, has gone to, had gone to, went on to, travelled on to, traveled on to, flew on to, made a stop in, is in, was in town", 3),
    ),
    EventType.HUMANITARIAN: joined(
        pairs("driven, drove, drives, forced, sent, uprooted, chased", "people from, people across, people out of their, people into, civilians from, civilians across, villagers across, families across, residents from, from their homes, from their villages, out of their homes", 3),
        pairs(_PEOPLE, _HOUSED, 5),
        "dropped water, dropped bottled water, dropped tents, dropped parcels of, dropped bundles of, dropped supplies, drop water, drop supplies, "
        "dropped blankets, dropped rations, dropped medicine, dropped flour",
    ),
}  # fmt: skip

SCENE_CUES: Mapping[Cue, str] = {
    Cue.ACCIDENT: "stampede*, human crush, trampled to death, crushed to death, trampled underfoot",
    Cue.SET_UPON: (
        "broke into, breaks into, breaking into, forced their way into, fought their way into, fell upon, set upon, set about, descended on, "
        "rampaged through, stormed into, charged into, poured into the"
    ),
    Cue.IDIOM: (
        "pulling out of a station, pulling out of the station, pulled out of the station, pulling into the station, train pulling out, train pulled out, trains pulling out, "
        "broke into tears, broke into song, broke into applause, broke into a run, broke into the top, broke into the first team, broke into double"
    ),
    Cue.IN: "road to, roads to, highway to, motorway to, road from, road out of, way into",
}  # fmt: skip
