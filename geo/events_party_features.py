"""What speaks for an actor's having done a deed or suffered it: what it is, its case, where the deed stands to it.

All features are 1 or absent but the logarithm of the distance. What each means: docs/events.md.
"""

from collections.abc import Sequence
from math import log

from geo.actors import CIVILIANS, NAMELESS_FORCES, VAGUE, ActorHit
from geo.events_happening import Happening
from geo.events_inside import Scene
from geo.events_marks import Mark
from geo.events_odds import Features
from geo.events_party_rules import civilians_of_sentence, people_of_sentence
from geo.events_party_sides import (
    acts_by_case,
    governed_by,
    is_backer,
    is_noun,
    is_source,
    is_suffered,
    loses_ground,
    suffers_by_case,
)
from geo.events_place_features import Words, features_between, kind_of
from geo.events_reading import CLAUSE_STOPS, Reading
from geo.kept import once
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE

_HARD_STOPS = ";:–—؛"
_BESIDE_WORDS = 1
_FAR_WORDS = 12
_NEAR_WORDS = 4
# What stands right before and right behind the name, and between it and the deed.
_BEFORE: Words = (
    ("of_before", frozenset({CUE.OF})),
    ("in_before", frozenset({CUE.IN})),
    ("from_before", frozenset({CUE.FROM})),
    ("to_before", frozenset({CUE.TO})),
    ("and_before", frozenset({CUE.AND})),
    ("fate_before", frozenset({CUE.KILLED, CUE.INJURED})),
    ("force_before", frozenset({CUE.FORCE, CUE.ARMED, CUE.GUN})),
    ("person_before", frozenset({CUE.PERSON, CUE.CIVILIAN})),
    ("spot_before", frozenset({CUE.FACILITY_NOUN, CUE.MISSION, CUE.TOWN_NOUN, CUE.VEHICLE})),
    ("counted", frozenset({CUE.NUMBER, CUE.VAGUE})),
)
_BEHIND: Words = (
    ("spot_behind", frozenset({CUE.FACILITY_NOUN, CUE.MISSION, CUE.TOWN_NOUN, CUE.VEHICLE, CUE.CLINIC})),
    ("person_behind", frozenset({CUE.PERSON, CUE.CIVILIAN})),
    ("force_behind", frozenset({CUE.FORCE, CUE.ARMED, CUE.GUN})),
    ("owned_behind", frozenset({CUE.OWNED})),
    ("and_behind", frozenset({CUE.AND})),
    ("fate_behind", frozenset({CUE.KILLED, CUE.INJURED, CUE.DIED})),
    ("passive_behind", frozenset({CUE.PASSIVE})),
    ("official_behind", frozenset({CUE.OFFICIAL})),
)
_BETWEEN: Words = (
    ("fate_between", frozenset({CUE.KILLED, CUE.INJURED})),
    ("speech_between", frozenset({CUE.SPEECH, CUE.ATTRIBUTED})),
    ("and_between", frozenset({CUE.AND})),
)
# Deeds done to weapons, and what of an actor's form and side is weighed anew for these.
_DOWNED = "disrupt"
_SIDES = (
    "bare",
    "with_craft",
    "before_passive",
    "before_verb",
    "behind_noun",
    "behind_passive",
    "behind_verb",
    "over_noun",
)


# "Vom IS zurückerobert": who loses a town does not take it, whatever else speaks for it.
LOSES_GROUND = "loses_ground"
# "При поддержке российской авиации": who only helps the doer did not do it, where somebody else may have.
HELPS = "helps"


def actor_kind(hit: ActorHit) -> str:
    """What kind of actor it is, as far as deeds go: "state", "group", "vague", "forces", "org", "role", "civilians"."""
    name = hit.actor.id
    if name == CIVILIANS.id:
        return "civilians"
    if name in VAGUE:
        return "vague"
    if name in NAMELESS_FORCES:
        return "forces"
    return name.partition(":")[0]


class PartySides:
    """How the actors of a sentence stand to its deeds; what does not depend on the deed is found once."""

    def __init__(self, reading: Reading, hits: Sequence[ActorHit]) -> None:
        self._reading = reading
        self._hits = hits
        self._own: dict[ActorHit, Features] = {}

    @once
    def people(self) -> list[ActorHit]:
        """Civilians, what is theirs, and other people, none part of another."""
        found = [*civilians_of_sentence(self._reading)]
        taken = {place for hit in found for place in range(hit.first, hit.last)}
        persons = people_of_sentence(self._reading)
        return [*found, *(hit for hit in persons if taken.isdisjoint(range(hit.first, hit.last)))]

    def features_of(
        self, happening: Happening, hits: Sequence[ActorHit], others: Sequence[Mark], place: Scene | None
    ) -> list[Features]:
        """The features of every actor for one deed; `others`: the words for the other deeds of the sentence."""
        kind = _kind_of(happening)
        found = []
        for hit in hits:
            features = dict(self._features_by_itself(hit))
            features.update(self._side_features(hit, happening, hits, others))
            if place is not None and (home := _home_feature(hit, place)) is not None:
                features[home] = 1.0
            features[f"{kind}_{actor_kind(hit)}"] = 1.0
            if kind == _DOWNED:
                features.update((f"{kind}_{side}", 1.0) for side in _SIDES if side in features)
            found.append(features)
        return found

    def none_features_of(self, happening: Happening) -> Features:
        """What speaks for its being nobody who is named."""
        reading, mark = self._reading, happening.marks[0]
        found: Features = {"none": 1.0, f"none_{_kind_of(happening)}": 1.0, f"none_{reading.pack.code}": 1.0}
        near = range(mark.first - _NEAR_WORDS, mark.first)
        facts = (
            ("none_one", len(self._hits) == 1),
            ("none_open", happening.open_type),
            ("none_noun", is_noun(mark, reading)),
            ("none_passive", is_suffered(mark, reading)),
            ("none_someone", any(one.first in near for one in reading.of(CUE.PERSON, CUE.CROWD, CUE.ARMED, CUE.GUN))),
        )
        found.update((name, 1.0) for name, holds in facts if holds)
        return found

    def _features_by_itself(self, hit: ActorHit) -> Features:
        found = self._own.get(hit)
        if found is None:
            found = self._own[hit] = self._own_features(hit)
        return found

    def _own_features(self, hit: ActorHit) -> Features:
        reading = self._reading
        governed = governed_by(reading, hit)
        span = range(hit.first, hit.last)
        facts = (
            (actor_kind(hit), True),
            ("bare", hit.bare),
            ("by", governed is CUE.BY),
            ("on", governed is CUE.ON),
            (LOSES_GROUND, loses_ground(reading, hit)),
            (HELPS, is_backer(reading, hit)),
            ("source", hit.actor.id != CIVILIANS.id and is_source(reading, hit)),
            ("with_force", any(reading.at(place, CUE.FORCE, CUE.ARMED) for place in span)),
            ("with_craft", any(reading.at(place, CUE.AIR, CUE.DRONE, CUE.VEHICLE) for place in span)),
            ("with_official", any(reading.at(place, CUE.OFFICIAL) for place in span)),
            ("opens_sentence", hit.first == reading.sentence.first_token),
            ("first", bool(self._hits) and hit is self._hits[0]),
            ("only", len(self._hits) == 1),
            ("named_place", any(first < hit.last and hit.first < last for first, last, _ in reading.place_tokens)),
        )
        found = {name: 1.0 for name, holds in facts if holds}
        for kinds, marks in ((_BEFORE, reading.ending.get(hit.first)), (_BEHIND, reading.starting.get(hit.last))):
            if marks:
                told = {mark.sign.cue for mark in marks}
                found.update((name, 1.0) for name, cues in kinds if not told.isdisjoint(cues))
        return found

    def _side_features(
        self, hit: ActorHit, happening: Happening, hits: Sequence[ActorHit], others: Sequence[Mark]
    ) -> Features:
        """Which side of the deed it stands on, how far, and what lies between."""
        reading = self._reading
        marks = happening.marks
        if happening.event_type is EVENT_TYPE.WEAPONS_DISRUPTED:
            # "a Russian drone was shot down": what is shot down is a word for the deed, too
            marks = tuple(one for one in marks if hit.last <= one.first or one.last <= hit.first) or marks
        mark = min(marks, key=lambda mark: reading.distance(mark.first, hit.first)) if len(marks) > 1 else marks[0]
        cost = reading.distance(mark.first, hit.first)
        before, behind = hit.last <= mark.first, mark.last <= hit.first
        first, second = (hit.last - 1, mark.first) if before else (mark.last - 1, hit.first)
        between = reading.between(first, second) if first < second else ""
        stops = 0 if between == " " else sum(char in CLAUSE_STOPS for char in between)
        side = "before" if before else "behind" if behind else "over"
        form = f"{side}_{self._form_of(mark)}"
        beside = not stops and second - first - 1 <= _BESIDE_WORDS
        parted = any(first < other.first < second for other in others)
        cases = bool(reading.pack.events.doer_endings)
        is_object = cases and before and suffers_by_case(reading, hit, mark)
        facts = (
            (side, True),
            (form, True),
            (f"{form}_{reading.pack.code}", True),
            ("beside", beside and first < second),
            (f"beside_{form}", beside),
            ("comma", stops > 0),
            (f"comma_{side}", stops > 0),
            ("commas", stops > 1),
            ("hard_stop", stops > 0 and any(char in between for char in _HARD_STOPS)),
            ("same_clause", not stops and not parted),
            ("far", cost > _FAR_WORDS),
            ("deed_between", parted),
            ("other_deed_nearer", any(reading.distance(other.first, hit.first) < cost for other in others)),
            ("actor_between", any(first < one.first < second and one.actor.id != hit.actor.id for one in hits)),
            ("instrumental", cases and acts_by_case(reading, hit, happening.marks)),
            ("object_case", is_object),
            ("object_first", is_object and hit.first == reading.sentence.first_token),
            ("place_between", any(first < begin < second for begin, _, _ in reading.place_tokens)),
        )
        found: Features = {"distance": log(1 + cost)}
        found.update((name, 1.0) for name, holds in facts if holds)
        found.update(features_between(reading, first, second, _BETWEEN))
        return found

    def _form_of(self, mark: Mark) -> str:
        return "passive" if is_suffered(mark, self._reading) else "noun" if is_noun(mark, self._reading) else "verb"


def _kind_of(happening: Happening) -> str:
    """As for places, but whose weapons are shot down or found is no doer, as whose jets strike is."""
    return _DOWNED if happening.event_type is EVENT_TYPE.WEAPONS_DISRUPTED else kind_of(happening)


def _home_feature(hit: ActorHit, place: Scene) -> str | None:
    """Whether the name is that of the place, or the actor at home or abroad there; None where neither is known."""
    if place[0] < hit.last and hit.first < place[1]:
        return "scene"
    where = place[2].place
    if where is None or where.country is None or hit.actor.country is None:
        return None
    return "home" if hit.actor.country == where.country else "abroad"
