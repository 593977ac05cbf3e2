"""Which places of a sentence each of its deeds gets: what the rules deal, unless learnt weights say clearly otherwise.

Every name of the sentence may be the scene of every deed. What speaks for it stands in geo/events_place_features.py;
the weights (geo/events_place_weights.py) are those of a conditional logit over the names and none, made by
tools/train_event_places.py. Names of one list ("in A, B and C") stand or fall together.
"""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from geo.events_dealt import answered_apart, deal_by_rules
from geo.events_happening import Happening
from geo.events_inside import Scene, narrowest
from geo.events_odds import Features, Weighed, shares
from geo.events_place_features import Candidate, Placed, Sides, find_candidates
from geo.events_place_reasons import why_preferred
from geo.events_place_weights import WEIGHTS
from geo.events_reading import Reading
from geo.events_scenes import is_town
from geo.languages.pack import CUE
from geo.model import PLACE_KIND, Reason

__all__ = ["Deed", "deal_places", "weigh"]

# Among the places that overrule the rules: a place is a scene as well when its share is at least this much of the
# likeliest one's. With .3 precision falls on the passages of data/training/event_places, with .7 recall does.
_AS_LIKELY = 0.5
# With fewer names there is nothing to choose between.
_MANY = 2
# ", and on Tuesday": so few words lie between the comma and the day.
_FRONT_WORDS = 2
# What the rules deal is overruled by a place this many times as likely as the likeliest of theirs, and of theirs those
# go that are this many times less likely. Of our own texts, held out, .640 of the deeds get exactly their places (.607
# by the rules alone); with 6 and 8 .627. The Syrian event texts lose four of their 938 places, with 6 and 8 one.
_OVERRULES = 3.0
_REFUTES = 5.0
# "In Diyarbakir province on Saturday": so few words lie between a name and its own day.
_DAY_WORDS = 2
# Only what is named beside the deed goes: a place in a clause of its own may be the scene of what no word tells of.
_BESIDE = frozenset(
    {
        "near_name", "behind_name", "told_before", "holds", "speech_between", "unreal_between", "contrast",
        "out_of_scope", "beyond_front", "motion_between", "right_behind_other",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Deed(Weighed):
    """What one deed makes of the candidates: features and share of each, and of none; all shares make 1."""

    features: Sequence[Features]
    none_features: Features
    shares: Sequence[float]
    none: float

    def settle(self, ruled: Sequence[int], taken: Container[int], dated: Container[int] = ()) -> list[int]:
        """What is left of the places that the rules deal to the deed: theirs, unless others are far likelier.

        What the rules deal to another deed of the sentence (`taken`) overrules nothing. Of theirs stay those with a day
        of their own (`dated`): "in A on Sunday, after hitting B on Saturday" is told of both.
        """
        likeliest = max((self.shares[number] for number in ruled), default=0.0)
        free = [number for number in range(len(self.shares)) if number not in taken]
        top = max((self.shares[number] for number in free), default=0.0)
        if ruled and top > self.none and top >= _OVERRULES * likeliest:
            return [number for number in free if self.shares[number] >= _AS_LIKELY * top]
        return [
            number
            for number in ruled
            if self.shares[number] * _REFUTES >= likeliest
            or number in dated
            or _BESIDE.isdisjoint(self.features[number])
        ]


Why = dict[tuple[int, int], Reason]


def deal_places(
    reading: Reading, happenings: Sequence[Happening], placed: Sequence[Placed], scenes: Sequence[Scene]
) -> tuple[list[list[Scene]], Why]:
    """The scenes of each deed of the sentence in text order, and why, by number of the deed and first token."""
    ruled = deal_by_rules(reading, happenings, scenes)
    if not happenings or len(placed) < _MANY:
        return ruled, {}
    candidates = find_candidates(reading, placed)
    dealt = {scene[0] for scenes_of_one in ruled for scene in scenes_of_one}
    dated = _with_own_day(reading, candidates)
    places: list[list[Scene]] = []
    why: Why = {}
    for number, deed in enumerate(weigh(reading, happenings, candidates, WEIGHTS)):
        own = {scene[0]: scene for scene in ruled[number]}
        chosen = deed.settle(
            [place for place, one in enumerate(candidates) if one.first in own],
            [place for place, one in enumerate(candidates) if one.first in dealt and one.first not in own],
            dated | _with_own_word(reading, happenings[number], candidates),
        )
        apart = {one for one in chosen if answered_apart(reading, happenings[number], candidates[one].first)}
        chosen = [one for one in chosen if one not in apart] or chosen
        kept = narrowest(reading, [own.get(candidates[one].first, candidates[one].scene) for one in chosen])
        kept = _in_its_town(reading, happenings[number], kept, scenes)
        places.append(kept)
        firsts = {scene[0] for scene in kept}
        for one in chosen:
            if candidates[one].first in firsts and (reason := _reason(deed, candidates, one, chosen)) is not None:
                why[number, candidates[one].first] = reason
    return places, why


def _in_its_town(reading: Reading, happening: Happening, places: list[Scene], scenes: Sequence[Scene]) -> list[Scene]:
    """ "In Myanmar police fired on protesters in Naypyidaw": the town of the country, where no comma parts the two."""
    if len(places) != 1 or places[0][2].place is None or places[0][2].place.kind is not PLACE_KIND.COUNTRY:
        return places
    first, _, country = places[0]
    towns = [
        scene for scene in scenes
        if scene[0] > first and is_town(scene[2]) and scene[2].place is not None and country.place is not None
        and scene[2].place.country == country.place.country and reading.before(first, CUE.IN) is not None
        and reading.joined(happening.marks[0].first, scene[0])
    ]  # fmt: skip
    return towns[:1] or places


def _with_own_day(reading: Reading, candidates: Sequence[Candidate]) -> frozenset[int]:
    """The candidates with a day right behind them, where the sentence names several days.

    Or right before them behind "and": "took Hama on Sunday, and on Tuesday Homs".
    """
    days = [(first, last) for first, last, _ in reading.date_tokens]
    if len({when.first for _, _, when in reading.date_tokens}) < _MANY:
        return frozenset()
    return frozenset(
        number
        for number, one in enumerate(candidates)
        if any(
            (0 <= first - one.last <= _DAY_WORDS and _is_joined(reading, one.last, first))
            or (
                0 <= one.first - last <= _DAY_WORDS
                and _is_joined(reading, last, one.first)
                and _is_fronted(reading, first)
            )
            for first, last in days
        )
    )


def _is_fronted(reading: Reading, first: int) -> bool:
    """Whether a day begins what stands behind a comma, ", and" or "and"."""
    begin = reading.sentence.first_token
    if first - begin < _FRONT_WORDS:
        return False
    return reading.before(first, CUE.AND) is not None or not reading.joined(first - _FRONT_WORDS, first)


def _with_own_word(reading: Reading, happening: Happening, candidates: Sequence[Candidate]) -> frozenset[int]:
    """ "In A thousands marched, in B they went on strike": each name with a word for the deed in its clause."""
    found: set[int] = set()
    for mark in happening.marks:
        before = [number for number, one in enumerate(candidates) if one.last <= mark.first]
        if before and _is_joined(reading, candidates[before[-1]].last, mark.first):
            found.add(before[-1])
    named = [candidates[number] for number in sorted(found)]
    parted = any(not _is_joined(reading, one.last, other.first) for one, other in pairwise(named))
    return frozenset(found) if parted else frozenset()


def _is_joined(reading: Reading, last: int, first: int) -> bool:
    """Whether no comma or other stop lies between the end of a name and the beginning of what follows it."""
    return reading.joined(last - 1, first)


def weigh(
    reading: Reading, happenings: Sequence[Happening], candidates: Sequence[Candidate], weights: Mapping[str, float]
) -> list[Deed]:
    """For each happening what it makes of the candidates."""
    sides = Sides(reading, happenings, candidates)
    deeds = []
    for number in range(len(happenings)):
        features, none_features = sides.features_of(number), sides.none_features_of(number)
        deeds.append(Deed(features, none_features, *shares(features, none_features, weights)))
    return deeds


def _reason(deed: Deed, candidates: Sequence[Candidate], number: int, chosen: Sequence[int]) -> Reason | None:
    """Why the deed has this place and not the likeliest other one; None without another, or where nothing says why."""
    others = [other for other in range(len(candidates)) if other not in chosen]
    if not others:
        return None
    rival = max(others, key=lambda other: deed.shares[other])
    why = why_preferred(deed.features[number], deed.features[rival])
    if why is None or deed.shares[number] < deed.shares[rival]:
        return None
    one, other = candidates[number].surface, candidates[rival].surface
    return Reason(
        feature="place_preferred",
        weight=deed.log_odds(number, rival),
        sentence=f"“{one}” rather than “{other}”: {why.format(one=one, other=other)}.",
    )
