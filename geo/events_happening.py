"""What words for deeds make: a happening, and which kinds of deeds belong together."""

from dataclasses import dataclass

from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE, EventType

# From the most to the least specific: of several words for one happening, the first of these names it.
SPECIFIC: tuple[EventType, ...] = (
    EVENT_TYPE.CHEMICAL_WEAPON, EVENT_TYPE.SUICIDE_BOMBING, EVENT_TYPE.DRONE_STRIKE, EVENT_TYPE.AIR_STRIKE,
    EVENT_TYPE.GRENADE, EVENT_TYPE.BOMBING, EVENT_TYPE.SHELLING, EVENT_TYPE.ATTACK_ON_CIVILIANS, EVENT_TYPE.ARMED_CLASH,
    EVENT_TYPE.PROPERTY_DESTRUCTION,
)  # fmt: skip
REMOTE = frozenset(SPECIFIC[:7])
VIOLENT = frozenset(SPECIFIC) | {EVENT_TYPE.ABDUCTION, EVENT_TYPE.SEXUAL_VIOLENCE, EVENT_TYPE.WEAPONS_DISRUPTED}
TERRITORY = frozenset({EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY, EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY})
# What crowds do.
CROWDS = frozenset({EVENT_TYPE.PROTEST, EVENT_TYPE.RIOT})
_SEEN = frozenset({EVENT_TYPE.MILITARY_PRESENCE, EVENT_TYPE.PROPERTY_DESTRUCTION})


@dataclass(slots=True, unsafe_hash=True, kw_only=True)
class Happening:
    """What one or more words of a sentence say happened; `open_type`: the sentence leaves the exact kind open.

    `from_deaths`: only deaths are told. Not to be changed, as are all values of the sentences' happenings; frozen ones
    take three times as long to make.
    """

    event_type: EventType
    open_type: bool
    marks: tuple[Mark, ...]
    # "hit were the port and the station": something only after a sentence that tells of a strike
    leans: bool = False
    from_deaths: bool = False

    @property
    def violent(self) -> bool:
        """Whether people or things are attacked."""
        return self.event_type in VIOLENT


def goes_on(reading: Reading, position: int) -> bool:
    """ "Не утихают бои", "the fighting has not stopped": "not" right before the end of something denies the end."""
    return reading.at(position, CUE.ENDED) is not None and reading.before(position, CUE.NEGATION) is not None


def is_seen(happening: Happening) -> bool:
    """Whether only equipment or damage is seen."""
    return happening.event_type in _SEEN and all(
        mark.sign.cue in {CUE.EQUIPMENT, CUE.DAMAGE} for mark in happening.marks
    )
