"""Deeds that are only meant: what an attack, a march or a deployment is to bring about has not happened."""

from dataclasses import replace

from geo.events_happening import TERRITORY, Happening
from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE

# So few words lie between "with the aim of" and the deed: "imposing".
_AIM_WORDS = 1
# So few words lie between "came under" and what a place suffered.
_SUFFERED_WORDS = 5
# Who comes to talk talks, who marches for something marches, and help that is sent is told of.
_TOLD = frozenset({EVENT_TYPE.DIPLOMACY, EVENT_TYPE.HUMANITARIAN, EVENT_TYPE.PROTEST})


def is_only_meant(mark: Mark, reading: Reading) -> bool:
    """ "شنت القوات هجوما لاستعادة المدينة": the word for the aim, or a word right behind it."""
    if mark.sign.event_type in _TOLD:
        return False
    return any(
        0 <= mark.first - aim.first <= aim.last - aim.first + _AIM_WORDS and not _is_suffered(aim, reading)
        for aim in reading.of(CUE.PURPOSE)
    )


def to_take_ground(attack: Happening, reading: Reading) -> Happening:
    """ "شن الجهاديون هجوما للاستيلاء على المدينة": an attack of an open kind is a battle where a town is its aim."""
    if not attack.open_type or attack.event_type is not EVENT_TYPE.ATTACK_ON_CIVILIANS:
        return attack
    aims = (mark for mark in reading.trigger_marks if mark.sign.event_type in TERRITORY)
    if not any(attack.marks[0].first < aim.first and is_only_meant(aim, reading) for aim in aims):
        return attack
    return replace(attack, event_type=EVENT_TYPE.ARMED_CLASH, open_type=False)


def _is_suffered(aim: Mark, reading: Reading) -> bool:
    """ "تعرض المبنى لاقتحام": what befell the place, written as an aim is."""
    return any(0 < aim.first - verb.last < _SUFFERED_WORDS for verb in reading.of(CUE.UNDERGOES, CUE.PASSIVE))
