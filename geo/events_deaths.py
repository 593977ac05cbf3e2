"""Deaths and wounds that tell of a deed by themselves."""

from collections.abc import Sequence

from geo.events_attacked import hits_armed
from geo.events_happening import Happening
from geo.events_kinds import weapon_type
from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.events_types import is_none, only_struck
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE

# How far, in words, those who were killed stand from the word that says so.
_VICTIM_WORDS = 6.0
# So few words lie between the bomb and whom it wounded.
_WOUNDING_WORDS = 3.0
# So few words lie between "the group" and "had killed".
_KILLER_WORDS = 4


def killing(reading: Reading, deaths: Sequence[Mark], *, armed: bool) -> Happening | None:
    """What deaths alone tell of: a strike if a weapon is named, an attack if the killers are armed; else nothing.

    Soldiers or fighters who are killed fell in a fight.
    """
    deaths = [mark for mark in deaths if not is_none(mark, reading)]
    if not deaths or (reading.has(CUE.ACCIDENT) and weapon_type(deaths[0].first, reading) is None):
        return None
    weapon = weapon_type(deaths[0].first, reading)
    if weapon is EVENT_TYPE.AIR_STRIKE and reading.has(CUE.ACCIDENT):
        return None  # "a helicopter crashed near Jolfa, killing eight"
    if weapon is EVENT_TYPE.AIR_STRIKE and only_struck(reading):
        weapon = None
    if weapon is not None:
        return Happening(event_type=weapon, open_type=False, marks=(deaths[0],), from_deaths=True)
    if _gunmen_fell(deaths[0], reading) or hits_armed(deaths[0], reading):
        return Happening(event_type=EVENT_TYPE.ARMED_CLASH, open_type=True, marks=(deaths[0],), from_deaths=True)
    fighters = reading.nearest(deaths[0].first, CUE.FORCE) <= _VICTIM_WORDS
    people = any(
        not reading.at(mark.first, CUE.FORCE, CUE.ACTOR)
        and reading.distance(mark.first, deaths[0].first) <= _VICTIM_WORDS
        for mark in reading.of(CUE.PERSON, CUE.CIVILIAN)
    )
    if (
        reading.has(CUE.GUN, CUE.TERROR)
        or armed
        or _by_group(deaths[0], reading)
        or (people and reading.has(CUE.FORCE))
    ):
        return Happening(
            event_type=EVENT_TYPE.ATTACK_ON_CIVILIANS, open_type=True, marks=(deaths[0],), from_deaths=True
        )
    if _protesters_fell(deaths[0], reading) and not reading.at(deaths[0].first, CUE.DIED):
        return Happening(
            event_type=EVENT_TYPE.ATTACK_ON_CIVILIANS, open_type=True, marks=(deaths[0],), from_deaths=True
        )
    if fighters:
        return Happening(event_type=EVENT_TYPE.ARMED_CLASH, open_type=True, marks=(deaths[0],), from_deaths=True)
    return None


def wounding(reading: Reading, wounded: Sequence[Mark]) -> Happening | None:
    """ "The bomb wounded 20": the weapon stands right before the word that says whom it hurt; else nothing."""
    for mark in wounded:
        weapon = weapon_type(mark.first, reading, _WOUNDING_WORDS, before=True)
        if weapon not in {None, EVENT_TYPE.AIR_STRIKE} and not is_none(mark, reading):
            return Happening(event_type=weapon, open_type=False, marks=(mark,), from_deaths=True)
    return None


def _gunmen_fell(death: Mark, reading: Reading) -> bool:
    """ "The army killed 12 gunmen": they are counted right behind the word, by nobody's hand, and no one else is."""
    if reading.has(CUE.CIVILIAN):
        return False
    counted = {number.last for number in reading.of(CUE.NUMBER, CUE.VAGUE)}
    return any(
        (gun.first in counted or reading.document.tokens[gun.first - 1].text.isdecimal())
        and 0 < gun.first - death.last < _VICTIM_WORDS
        and not any(death.last <= by.first < gun.first for by in reading.of(CUE.BY, CUE.FROM))
        for gun in reading.of(CUE.GUN, CUE.TERROR)
    )


def _protesters_fell(death: Mark, reading: Reading) -> bool:
    """ "Another protester had been killed": whoever dies protesting was attacked."""
    return any(
        mark.sign.actor is not None
        and mark.sign.actor.id == "role:protesters"
        and reading.distance(mark.first, death.first) <= _VICTIM_WORDS
        for mark in reading.of(CUE.ACTOR)
    )


def _by_group(death: Mark, reading: Reading) -> bool:
    """ "The same group had killed thirty people": an armed group right before the word."""
    return any(0 <= death.first - noun.last <= _KILLER_WORDS for noun in reading.of(CUE.GROUP_NOUN))
