"""What speaks for a name's being the scene of a deed: what it is, what stands beside it, how it stands to the deed.

All features are 1 or absent but `distance`, the logarithm of one more than the distance in words. What each means:
docs/events.md.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from geo.events_happening import REMOTE, TERRITORY, Happening
from geo.events_inside import Scene, contains
from geo.events_marks import Mark
from geo.events_odds import Features
from geo.events_prepositions import governing
from geo.events_reading import Preposition, Reading
from geo.events_scenes import is_state
from geo.events_types import is_aftermath
from geo.languages.pack import CUE, Cue
from geo.model import (
    EVENT_TYPE,
    GEO_ROLE,
    MENTION_FORM,
    PART_KIND,
    PLACE_KIND,
    EventType,
    GeoPrecision,
    GeoRole,
    Resolution,
)

Placed = tuple[int, int, Resolution, GeoRole]

# Kinds of deeds that treat places alike: what is struck, who comes, who leaves.
_KINDS: Mapping[str, frozenset[EventType]] = {
    "strike": REMOTE | {EVENT_TYPE.WEAPONS_DISRUPTED, EVENT_TYPE.PROPERTY_DESTRUCTION},
    "fight": frozenset({EVENT_TYPE.ARMED_CLASH, EVENT_TYPE.ATTACK_ON_CIVILIANS, EVENT_TYPE.SEXUAL_VIOLENCE}),
    "take": TERRITORY,
    "seize": frozenset({EVENT_TYPE.ABDUCTION, EVENT_TYPE.ARREST}),
    "street": frozenset({EVENT_TYPE.PROTEST, EVENT_TYPE.RIOT}),
    "come": frozenset({EVENT_TYPE.MILITARY_PRESENCE, EVENT_TYPE.BASE_ESTABLISHED}),
    "leave": frozenset({EVENT_TYPE.WITHDRAWAL, EVENT_TYPE.HUMANITARIAN}),
    "talk": frozenset({EVENT_TYPE.DIPLOMACY, EVENT_TYPE.AGREEMENT, EVENT_TYPE.STATEMENT, EVENT_TYPE.SANCTION}),
}
_KIND_OF = {event_type: name for name, types in _KINDS.items() for event_type in types}
_PLACE_KINDS = {
    PLACE_KIND.COUNTRY: "country", PLACE_KIND.ADMIN1: "area", PLACE_KIND.ADMIN2: "area", PLACE_KIND.REGION: "area",
    PLACE_KIND.FACILITY: "spot", PLACE_KIND.DISTRICT: "spot", PLACE_KIND.WATER: "water",
}  # fmt: skip
_PREPOSITIONS = (CUE.IN, CUE.ON, CUE.FROM, CUE.TO, CUE.BY, CUE.OF)
_IN_LISTS = (*_PREPOSITIONS, CUE.AND, CUE.DETERMINER, CUE.PLACE_NOUN, CUE.TOWN_NOUN)
# Features with the kinds of words that make them.
Words = tuple[tuple[str, frozenset[Cue]], ...]
# What may lie between a deed and a name or a date.
BETWEEN: Words = (
    ("contrast", frozenset({CUE.CONTRAST})),
    ("speech_between", frozenset({CUE.SPEECH, CUE.ATTRIBUTED})),
    ("unreal_between", frozenset({CUE.HYPOTHETICAL, CUE.FUTURE})),
)
_BETWEEN: Words = (*BETWEEN, ("motion_between", frozenset({CUE.MOTION})))
# What a name is by itself, weighed anew for each kind of deed.
_BY_KIND = (
    "bare", "country", "capital", "role_actor_base", "role_origin", "role_destination", "before", "opens_sentence",
)  # fmt: skip
# What the names of a list do not share.
_OWN = frozenset({"unknown", "held", "holds"})
# So few words part the names of a list: "and in the", ", the town of".
_LIST_WORDS = 4
_HARD_STOPS, _LIST_ENDS = frozenset(";:–—؛"), frozenset(";:()–—؛")
# So few words lie between "in response to" and the place of what is answered, and between a deed and its place.
_ANSWERED_WORDS = 12
_BEHIND_WORDS = 5
_SPEECH_WORDS = 3
_FAR_WORDS = 12
_MUCH_NEARER_WORDS = 6
_SHORT_TEXT_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that may be the scene of a deed, with what it says by itself.

    `begin` is the token its phrase begins at, `head` the number of the first name of its list.
    """

    first: int
    last: int
    item: Resolution
    role: GeoRole
    preposition: Preposition
    begin: int
    head: int
    features: Features

    @property
    def surface(self) -> str:
        """The name as written."""
        return self.item.mention.surface

    @property
    def scene(self) -> Scene:
        """The name as a scene."""
        if self.item.mention.role is GEO_ROLE.EVENT:
            return self.first, self.last, self.item
        return self.first, self.last, self.item.in_role(GEO_ROLE.EVENT)

    @property
    def is_open(self) -> bool:
        """Whether it may go to a deed although none has chosen it."""
        return self.role is GEO_ROLE.EVENT and "told_before" not in self.features


def find_candidates(reading: Reading, placed: Sequence[Placed]) -> list[Candidate]:
    """The names of the sentence that may be scenes, in text order."""
    named = [one for one in placed if _may_be_scene(one)]
    prepositions = [governing(reading, one[0]) for one in named]
    heads = _heads_of_lists(reading, named, prepositions)
    found: list[Candidate] = []
    for number, ((first, last, item, role), preposition) in enumerate(zip(named, prepositions, strict=True)):
        begin = preposition.position if preposition.cues else first
        features = {
            **_kind_features(item, role, preposition),
            **_position_features(reading, begin, first, last),
            **_neighbour_features(reading, named, number),
        }
        found.append(Candidate(first, last, item, role, preposition, begin, heads[number], features))
    return found


def _may_be_scene(one: Placed) -> bool:
    """Whether the name can be the scene of anything: adjectives only where they name a scene."""
    _, _, item, role = one
    if role is GEO_ROLE.CREDIT:
        return False
    if item.mention.form in {MENTION_FORM.DEMONYM, MENTION_FORM.ADJECTIVE} or not item.mention.accepted:
        return role is GEO_ROLE.EVENT
    return True


def _heads_of_lists(reading: Reading, named: Sequence[Placed], prepositions: Sequence[Preposition]) -> list[int]:
    """For each name the number of the first name of its list: "in A, B and C", "in A, in B"; its own without a list."""
    heads = list(range(len(named)))
    joints = [_joint(reading, one, other) for one, other in pairwise(named)]
    for number in range(1, len(named)):
        before, own = prepositions[number - 1], prepositions[number]
        repeated = own.position >= named[number - 1][1] and bool(own.cues) and own.cues == before.cues
        closed = next((joint for joint in joints[number - 1 :] if joint != ","), "") == "&"
        joint = joints[number - 1]
        if joint == "&" or (joint == "," and (repeated or closed)):
            heads[number] = heads[number - 1]
    return heads


def _joint(reading: Reading, one: Placed, other: Placed) -> str:
    """How two names are joined: "&" by "and", "," by a comma, "" not as parts of a list."""
    words = range(one[1], other[0])
    if len(words) > _LIST_WORDS or one[1] > other[0]:
        return ""
    if contains(one[2], other[2]) or contains(other[2], one[2]) or other[2].precision is GeoPrecision.NEAR_SETTLEMENT:
        return ""
    between = reading.between(one[1] - 1, other[0])
    if not _LIST_ENDS.isdisjoint(between) or not all(reading.at(word, *_IN_LISTS) for word in words):
        return ""
    if any(reading.at(word, CUE.AND) for word in words):
        return "&"
    return "," if "," in between or "،" in between else ""


def _kind_features(item: Resolution, role: GeoRole, preposition: Preposition) -> Features:
    """What the place is, the part it plays, the prepositions before it."""
    found: Features = {f"role_{role}": 1.0}
    place = item.place
    if place is None:
        found["unknown"] = 1.0
    elif place.kind in _PLACE_KINDS:
        found[_PLACE_KINDS[place.kind]] = 1.0
    elif is_state(item):
        found["capital"] = 1.0
    if item.precision is GeoPrecision.NEAR_SETTLEMENT:
        found["near"] = 1.0
    found.update((cue.value, 1.0) for cue in _PREPOSITIONS if cue in preposition.cues)
    if not preposition.cues:
        found["bare"] = 1.0
    return found


def _position_features(reading: Reading, begin: int, first: int, last: int) -> Features:
    """Where in the sentence the phrase stands, and what stands at it."""
    found: Features = {}
    start = reading.sentence.first_token
    if begin == start:
        found["opens_sentence"] = 1.0
    elif _follows_stop(reading, begin):
        found["opens_clause"] = 1.0
    if first == start and last < reading.sentence.last_token and set(reading.between(last - 1, last)) & set(":,–—-"):
        found["headed"] = 1.0
    if begin == start or _follows_stop(reading, begin) or reading.at(begin - 1, CUE.AND, CUE.TURNS, CUE.CONTRAST):
        found["fronted"] = 1.0
    if _is_told_before(reading, first):
        found["told_before"] = 1.0
    if _is_spoken(reading, first, last):
        found["spoken"] = 1.0
    return found


def _follows_stop(reading: Reading, begin: int) -> bool:
    return not reading.joined(begin - 1, begin)


def _neighbour_features(reading: Reading, named: Sequence[Placed], number: int) -> Features:
    """What the name is to the other names of the sentence."""
    first, _, item, _ = named[number]
    found: Features = {}
    if any(contains(other[2], item) for other in named):
        found["held"] = 1.0
    if any(contains(item, other[2]) and other[3] is GEO_ROLE.EVENT for other in named):
        found["holds"] = 1.0
    if number and _follows_name(reading, named[number - 1], first):
        found["behind_name"] = 1.0
        found[f"behind_name_{named[number - 1][3].value}"] = 1.0
        if item.precision is GeoPrecision.NEAR_SETTLEMENT:
            found["near_name"] = 1.0
    if number + 1 < len(named) and _follows_name(reading, named[number], named[number + 1][0]):
        found["before_name"] = 1.0
    return found


def _follows_name(reading: Reading, before: Placed, first: int) -> bool:
    """Whether the name comes right after another without "and": "in A near B", "in A, C"."""
    if not 0 <= first - before[1] <= _LIST_WORDS:
        return False
    if not _HARD_STOPS.isdisjoint(reading.between(before[1] - 1, first)):
        return False
    return not any(reading.at(position, CUE.AND) for position in range(before[1], first))


def _is_told_before(reading: Reading, first: int) -> bool:
    """ "In response to the massacre of Garissa", "after the attack in Nice": the place of something told before."""
    if reading.answered(first, _ANSWERED_WORDS):
        return True
    return any(0 <= first - mark.last < _BEHIND_WORDS and is_aftermath(mark, reading) for mark in reading.trigger_marks)


def _is_spoken(reading: Reading, first: int, last: int) -> bool:
    """Whether a word of saying stands at the name, in its clause."""
    for mark in reading.of(CUE.SPEECH, CUE.ATTRIBUTED):
        if max(first - mark.last, mark.first - last) > _SPEECH_WORDS:
            continue
        begin, end = (mark.last - 1, first) if mark.last <= first else (last - 1, mark.first)
        if reading.joined(begin, end):
            return True
    return False


class Sides:
    """How the names of a sentence stand to its deeds."""

    def __init__(self, reading: Reading, happenings: Sequence[Happening], candidates: Sequence[Candidate]) -> None:
        self._reading = reading
        self._happenings = happenings
        self._candidates = candidates
        self._marks = [[self._nearest_mark(one, candidate) for candidate in candidates] for one in happenings]
        self._costs = [
            [reading.distance(mark.first, candidate.first) for mark, candidate in zip(row, candidates, strict=True)]
            for row in self._marks
        ]

    def _nearest_mark(self, happening: Happening, candidate: Candidate) -> Mark:
        """The word of the happening nearest to the name."""
        return min(happening.marks, key=lambda mark: self._reading.distance(mark.first, candidate.first))

    def features_of(self, number: int) -> list[Features]:
        """The features of every candidate for one deed; names of a list stand to the deed as the first of them."""
        found = [self._features(number, place) for place in range(len(self._candidates))]
        return [_as_listed(own, found[one.head]) for one, own in zip(self._candidates, found, strict=True)]

    def none_features_of(self, number: int) -> Features:
        """What speaks for the deed's having none of the places."""
        happening, reading = self._happenings[number], self._reading
        found: Features = {"none": 1.0, f"none_{kind_of(happening)}": 1.0}
        heads = {one.head for one in self._candidates if one.role is GEO_ROLE.EVENT}
        facts = (
            ("none_open", happening.open_type),
            ("none_there", reading.has(CUE.THERE)),
            ("none_several", len(self._happenings) > 1),
            ("none_no_event", not heads),
            ("none_one_event", len(heads) == 1),
            ("none_short_text", len(reading.document.sentences) <= _SHORT_TEXT_SENTENCES),
            ("none_title", reading.sentence.kind is PART_KIND.TITLE),
        )
        found.update((name, 1.0) for name, holds in facts if holds)
        return found

    def _features(self, number: int, place: int) -> Features:
        candidate, mark = self._candidates[place], self._marks[number][place]
        kind = kind_of(self._happenings[number])
        found = {
            **candidate.features,
            **self._side_features(number, place, mark),
            **self._rival_features(number, place, mark),
            **self._scope_features(candidate, mark),
        }
        for cue in _PREPOSITIONS[1:]:
            if cue in candidate.preposition.cues and CUE.IN not in candidate.preposition.cues:
                found[f"{cue.value}_{kind}"] = 1.0
        found.update((f"{name}_{kind}", 1.0) for name in _BY_KIND if name in found)
        return found

    def _side_features(self, number: int, place: int, mark: Mark) -> Features:
        """Which side of the deed the name is on, how far, and what lies between."""
        candidate, cost = self._candidates[place], self._costs[number][place]
        found: Features = {"distance": log(1 + cost)}
        before = candidate.last <= mark.first
        first, second = (candidate.last - 1, mark.first) if before else (mark.last - 1, candidate.begin)
        commas = _stops(self._reading, first, second)
        between = any(first < other.first < second for other in self._other_marks(number))
        facts = (
            ("before", before),
            ("before_verb_first", before and self._reading.pack.events.verb_first),
            ("comma", commas > 0),
            ("comma_before", before and commas > 0),
            ("commas", commas > 1),
            ("deed_between", between),
            ("same_clause", not commas and not between),
            ("right_behind", not before and candidate.begin <= mark.last),
            ("far", cost > _FAR_WORDS),
        )
        found.update((name, 1.0) for name, holds in facts if holds)
        found.update(features_between(self._reading, first, second, _BETWEEN))
        return found

    def _other_marks(self, number: int) -> list[Mark]:
        return [mark for other, one in enumerate(self._happenings) if other != number for mark in one.marks]

    def _rival_features(self, number: int, place: int, mark: Mark) -> Features:
        """Whether another deed is nearer to the name, or another scene nearer to the deed."""
        candidate, cost = self._candidates[place], self._costs[number][place]
        before = candidate.last <= mark.first
        nearest = min((row[place] for other, row in enumerate(self._costs) if other != number), default=cost)
        rivals = [
            other
            for other, other_cost in zip(self._candidates, self._costs[number], strict=True)
            if other.head != candidate.head and other.role is GEO_ROLE.EVENT and other_cost < cost
        ]
        facts = (
            ("right_behind_other", any(0 <= candidate.begin - one.last <= 1 for one in self._other_marks(number))),
            ("other_deed_nearer", nearest < cost),
            ("other_deed_much_nearer", nearest + _MUCH_NEARER_WORDS < cost),
            ("nearest", not rivals and candidate.role is GEO_ROLE.EVENT),
            ("place_nearer", bool(rivals)),
            ("place_between", any((other.last <= mark.first) == before for other in rivals)),
        )
        return {name: 1.0 for name, holds in facts if holds}

    def _scope_features(self, candidate: Candidate, mark: Mark) -> Features:
        """Whether the deed stands in the clause that the name begins, or "where" takes the name up."""
        fronts = [one.first for one in self._candidates if one.head != candidate.head and "fronted" in one.features]
        if candidate.last > mark.first:
            beyond = any(mark.first < front <= candidate.first for front in fronts)
            return {"beyond_front": 1.0} if beyond else {}
        outdone = any(candidate.first < front <= mark.first for front in fronts)
        found: Features = {"out_of_scope": 1.0} if outdone else {}
        if "fronted" in candidate.features and not outdone:
            found["in_scope"] = 1.0
        names = [one.first for one in self._candidates if candidate.first < one.first < mark.first]
        if any(
            candidate.last <= word.first <= mark.first and not any(position < word.first for position in names)
            for word in self._reading.of(CUE.THERE, CUE.WHERE)
        ):
            found["taken_up"] = 1.0
        return found


def features_between(reading: Reading, first: int, second: int, kinds: Words) -> Features:
    """Which kinds of words begin between the two tokens."""
    if second - first <= 1:
        return {}
    told = {word.sign.cue for word in reading.marks if first < word.first < second}
    return {name: 1.0 for name, cues in kinds if not told.isdisjoint(cues)}


def kind_of(happening: Happening) -> str:
    """Of what kind the deed is as far as places and days go: "strike", "fight", ..., "other"."""
    return _KIND_OF.get(happening.event_type, "other")


def _stops(reading: Reading, first: int, second: int) -> int:
    """How many commas and other stops lie between two tokens."""
    if second <= first:
        return 0
    between = reading.between(first, second)
    return sum(between.count(char) for char in ",;:–—،؛")


def _as_listed(own: Features, head: Features) -> Features:
    """The features of a name in a list: what it is by itself, and all else as the first of the list."""
    if own is head:
        return own
    return {name: value for name, value in own.items() if name in _OWN} | {
        name: value for name, value in head.items() if name not in _OWN
    }
