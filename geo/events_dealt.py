"""What the rules say: which happening of a sentence each of its scenes goes to, the nearest but for what words forbid.

geo.events_places weighs this with what else speaks for a place.
"""

from collections.abc import Sequence

from geo.events_apart import clauses_apart, opening_end
from geo.events_happening import CROWDS, TERRITORY, Happening
from geo.events_inside import AREAS, Scene, narrowest
from geo.events_marks import Mark
from geo.events_prepositions import governing
from geo.events_reading import Reading
from geo.events_role_signs import DESCRIBING
from geo.events_scenes import is_town
from geo.events_types import is_aftermath
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE, GEO_ROLE, PLACE_KIND, GeoRole, Resolution

# Farther than this, in words with clauses counted, a place or date belongs to something else in the sentence.
_FARTHEST_PLACE = 36.0
_TALKS_WORDS = 8.0
# "Sanctions on Iran": so near stands whom they hit, with the six words that make sanctions stand back.
_SANCTIONED_WORDS = 11.0
# "In Hroza, a village of some 330 people in the district of Kupiansk": so far from one name to the other, and so soon
# the noun behind the first.
_APPOSITION_WORDS = 12
_NOUN_WORDS = 3
# So few words lie between the town and the area it lies in: "en el valle del".
_AREA_WORDS = 5
_LOOKS_BACK = 4.0
# So few words lie between "in response to" and the place of what is answered.
_ANSWERED_WORDS = 12
# "Signed in Minsk", "signed in the capital Minsk".
_SIGNED_WORDS = 4
# So few words lie between a deed and "there".
_THERE_WORDS = 2
# ", and jets of its neighbour bombed": so few words name who does it.
_SUBJECT_WORDS = 4
# So few words lie between "marched" and the town: a day, "into".
_TAKEN_UP_WORDS = 5
# So few words lie between a deed and its place, where the next deed is nearer.
_KEPT_WORDS = 6
# Who sends what stands between "sent" and where it goes.
_SENT_WORDS = 12
# So few words lie between "fled from" and the fighting.
_FLED_WORDS = 2
# So few words lie between two verbs with one place, and between "and" and the second.
_SHARED_WORDS = 6
_JOINT_WORDS = 3
# "And they did", in one word, where verbs come first.
_AND, _THEY_DID = "و", "وا"
_PURPOSE = "ل"
# So few words lie between a deed told before and its place.
_BEHIND_WORDS = 5
_HELD_FOR = CROWDS | {EVENT_TYPE.PROPERTY_DESTRUCTION}
_TALKS = frozenset({EVENT_TYPE.DIPLOMACY})
# What has a place of its own in its clause, also where the next deed is nearer.
_DONE_IN = CROWDS | {EVENT_TYPE.ARREST, EVENT_TYPE.HUMANITARIAN, EVENT_TYPE.MILITARY_PRESENCE}
_RAVAGED = frozenset({EVENT_TYPE.RIOT, EVENT_TYPE.PROPERTY_DESTRUCTION})
_COMING_AND_GOING = TERRITORY | {EVENT_TYPE.WITHDRAWAL, EVENT_TYPE.MILITARY_PRESENCE, EVENT_TYPE.HUMANITARIAN}
# In words: these stand back when another happening of the sentence is about as near to a place.
_SHY = {
    EVENT_TYPE.AGREEMENT: 6.0, EVENT_TYPE.STATEMENT: 6.0, EVENT_TYPE.SANCTION: 6.0, EVENT_TYPE.HUMANITARIAN: 2.0,
    EVENT_TYPE.PROPERTY_DESTRUCTION: 3.0, EVENT_TYPE.MILITARY_PRESENCE: 2.0,
}  # fmt: skip


def scenes_of(
    reading: Reading, happenings: Sequence[Happening], placed: Sequence[tuple[int, int, Resolution, GeoRole]]
) -> list[Scene]:
    """The names of the sentence that are scenes, in text order; what is told before has its own sentence."""
    told = any(_is_answered(reading, mark.first) for one in happenings for mark in one.marks)  # it has a day of its own
    scenes = [
        (first, last, with_role(item))
        for first, last, item, role in placed
        if role is GEO_ROLE.EVENT
        and (told or not _is_answered(reading, first))
        and not _is_left_out(reading, first, happenings)
    ]
    drawn = [scene for scene in scenes if not _is_part_of_world(scene[2])] or scenes
    return [_lying_in(scene, reading, scenes) for scene in drawn]


def _is_part_of_world(item: Resolution) -> bool:
    """ "The wave of coups that has swept Africa": beside another scene a part of the world is none."""
    return item.place is not None and item.place.kind is PLACE_KIND.SUPRANATIONAL


def _is_answered(reading: Reading, position: int) -> bool:
    """ "In response to the massacre of Garissa": the place of something told before."""
    return reading.answered(position, _ANSWERED_WORDS)


def answered_apart(reading: Reading, happening: Happening, position: int) -> bool:
    """ "Bombed A in retaliation for the massacre in B": of deed and place or day one is answered, the other not.

    Only where both happened somewhere, and the answer is told first. So it is with "two weeks after tourists were shot
    in A, B shelled C".
    """
    end = opening_end(reading)
    if end is not None and any(
        first >= end and item.mention.form not in DESCRIBING for first, _, item in reading.place_tokens
    ):
        return (position < end) != (happening.marks[0].first < end)
    told = [_is_answered(reading, first) for first, _, _ in reading.place_tokens]
    if not any(told) or told[0] or any(word.first < happening.marks[0].first for word in reading.of(CUE.AFTERMATH)):
        return False
    return _is_answered(reading, position) != any(_is_answered(reading, mark.first) for mark in happening.marks)


def _lying_in(scene: Scene, reading: Reading, scenes: Sequence[Scene]) -> Scene:
    """ "In Hroza, a village in the district of Kupiansk, ...": the second name only tells where the first lies.

    So does an area right behind the comma ("en Rajouri, en Cachemira, ..."). The first then stands for both, so that it
    is as near to the deed as the second.
    """
    first, last, item = scene
    for begin, end, other in scenes:
        if not 0 < first - end <= _APPOSITION_WORDS or other.place is None:
            continue
        commas = [place for place in range(end, first + 1) if "," in reading.between(place - 1, place)]
        noun = is_town(other) and any(
            reading.at(place, CUE.TOWN_NOUN) for place in range(end, min(end + _NOUN_WORDS, first))
        )
        closed = last < reading.sentence.last_token and reading.between(last - 1, last).strip()[:1] in {",", "."}
        area = first - end <= _AREA_WORDS and _may_hold(item, other) and CUE.IN in governing(reading, begin).cues
        if commas == [end] and (noun or area) and closed and CUE.IN in governing(reading, first).cues:
            return first, last, other
    return first, last, item


def _may_hold(area: Resolution, town: Resolution) -> bool:
    """Whether the area may be where the town lies: an area of no other country."""
    small = is_town(town) or (town.place is not None and town.place.kind is PLACE_KIND.ADMIN2)
    if area.place is None or town.place is None or not small or not _is_area(area) or area.place.id == town.place.id:
        return False
    return area.place.country in {None, "", town.place.country}


def _is_left_out(reading: Reading, position: int, happenings: Sequence[Happening]) -> bool:
    """The place right behind a deed that was told before: "after the massacre of tourists in Pahalgam"."""
    told = {mark for happening in happenings for mark in happening.marks}
    return any(
        0 <= position - mark.last < _BEHIND_WORDS and mark not in told and is_aftermath(mark, reading)
        for mark in reading.trigger_marks
    )


def deal_by_rules(reading: Reading, happenings: Sequence[Happening], scenes: Sequence[Scene]) -> list[list[Scene]]:
    """For each happening its places in text order; each place goes to the nearest happening."""
    dealt: list[list[Scene]] = [[] for _ in happenings]
    known = [scene for scene in scenes if scene[2].place is not None]
    for scene in known or scenes:
        best = min(
            (
                (_cost(reading, one, scene[0]), number)
                for number, one in enumerate(happenings)
                if not _in_another_clause(reading, one, scene[0])
                and not answered_apart(reading, one, scene[0])
                and not _begins_behind(reading, one, scenes, scene[0], happenings)
                and not _lies_apart(reading, one, scene[0], happenings)
            ),
            default=(_FARTHEST_PLACE, -1),
        )
        if best[0] < _FARTHEST_PLACE:
            dealt[best[1]].append(scene)
    owners = [(one, places) for one, places in zip(happenings, dealt, strict=True) if places]
    placed = next((places for one, places in owners if one.violent), None) or next((places for _, places in owners), [])
    # air strikes and shelling of one sentence share the place it names
    dealt = [
        places
        or (
            [scene for scene in placed if not _lies_apart(reading, one, scene[0], happenings)]
            if one.violent
            or one.event_type in TERRITORY
            or follows_violence(one, owners)
            or _at_protest(reading, one, owners)
            or _ravages(one, owners)
            or _flees(reading, one, owners)
            else _handed_over(reading, one, owners)
        )
        for one, places in zip(happenings, dealt, strict=True)
    ]
    dealt = [
        places
        or _taken_up(reading, one, owners)
        or _kept(reading, one, owners)
        or _went_on(reading, one, owners)
        or _shared(reading, one, owners)
        or _paired(reading, one, owners)
        for one, places in zip(happenings, dealt, strict=True)
    ]
    talks = next((places for one, places in owners if one.event_type is EVENT_TYPE.DIPLOMACY), [])
    # "after ten days of talks in Pretoria the two signed": where they talked
    dealt = [
        places or (talks if _is_agreed_at_talks(reading, one, owners) else [])
        for one, places in zip(happenings, dealt, strict=True)
    ]
    return [
        narrowest(
            reading, _nearby(reading, one, _left(reading, one, _struck(reading, one, _downed(reading, one, places))))
        )
        for one, places in zip(happenings, dealt, strict=True)
    ]


def follows_violence(happening: Happening, owners: Sequence[tuple[Happening, list[Scene]]]) -> bool:
    """ "The raid ended with three dead and eight arrests": they were held where the raid or the protest was."""
    if happening.event_type is not EVENT_TYPE.ARREST:
        return False
    return any(
        (one.violent or one.event_type in CROWDS) and one.marks[0].first < happening.marks[0].first for one, _ in owners
    )


def _downed(reading: Reading, happening: Happening, places: list[Scene]) -> list[Scene]:
    """ "Над Полтавщиною збили дрони, уламки впали в Лубнах": what is shot down over a place was so there."""
    if happening.event_type is not EVENT_TYPE.WEAPONS_DISRUPTED:
        return places
    over = [place for place in places if reading.at(governing(reading, place[0]).position, CUE.OVER)]
    return over or places


def _is_agreed_at_talks(
    reading: Reading, happening: Happening, owners: Sequence[tuple[Happening, list[Scene]]]
) -> bool:
    """ "Зустрілися в Женеві й домовилися про перемир'я": a verb behind the talks; in Latin letters any word for it."""
    if happening.event_type is not EVENT_TYPE.AGREEMENT or reading.pack.script == "Arab":
        return False
    if reading.pack.script == "Latn":
        return True
    first = happening.marks[0].first
    verb = reading.document.texts[first]
    for ending in reading.pack.events.reflexive_endings:
        verb = verb.removesuffix(ending)
    past = verb.endswith(reading.pack.events.past_endings)
    return past and any(one.event_type is EVENT_TYPE.DIPLOMACY and one.marks[0].first < first for one, _ in owners)


def _ravages(happening: Happening, owners: Sequence[tuple[Happening, list[Scene]]]) -> bool:
    """ "Broke into the embassy in the Green Zone and burned a guardhouse": one crowd, one place."""
    return happening.event_type in _RAVAGED and any(one.event_type in _RAVAGED for one, _ in owners)


def _at_protest(reading: Reading, happening: Happening, owners: Sequence[tuple[Happening, list[Scene]]]) -> bool:
    """ "Arrested 600 people during protests in A and B": who is held where nothing parts it from the crowd behind."""
    if happening.event_type is not EVENT_TYPE.ARREST:
        return False
    last = happening.marks[-1].last
    return any(
        one.event_type in CROWDS
        and 0 < one.marks[0].first - last <= _SENT_WORDS
        and all(scene[0] >= one.marks[0].last for scene in places)
        and reading.joined(last - 1, one.marks[0].first)
        for one, places in owners
    )


def _taken_up(reading: Reading, happening: Happening, owners: Sequence[tuple[Happening, list[Scene]]]) -> list[Scene]:
    """ "They marched into A, from where B had left": the name stands right behind its verb, and is taken up again."""
    first, last = happening.marks[0].first, happening.marks[-1].last
    for one, places in owners:
        for scene in places:
            taken = next((word for word in reading.of(CUE.WHERE) if 0 <= word.first - scene[1] <= 1), None)
            if taken is None:
                continue
            behind = 0 <= scene[0] - last <= _TAKEN_UP_WORDS and reading.joined(last - 1, scene[0])
            if behind and all(mark.first > scene[0] for mark in one.marks):
                return [scene]
            before = (
                happening.event_type in _COMING_AND_GOING
                and 0 <= first - taken.last <= _TAKEN_UP_WORDS
                and reading.joined(taken.last - 1, first)
            )
            if before and all(mark.last <= scene[0] for mark in one.marks):
                return [scene]
    return []


def _kept(reading: Reading, happening: Happening, owners: Sequence[tuple[Happening, list[Scene]]]) -> list[Scene]:
    """ "تظاهروا في حمص وأحرقوا إطارات": the place behind a verb is its own, also where the next verb is nearer."""
    if not reading.pack.events.verb_first:
        return []
    moves = happening.event_type is EVENT_TYPE.MILITARY_PRESENCE
    last = happening.marks[-1].last
    bound = _SENT_WORDS if moves else _KEPT_WORDS
    return [
        scene
        for one, places in owners
        for scene in places
        if 0 <= scene[0] - last <= bound
        and all(mark.first >= scene[1] for mark in one.marks)
        and (_is_after(reading, scene, one) if moves else CUE.IN in governing(reading, scene[0]).cues)
        and reading.joined(last - 1, scene[0])
    ]


def _is_after(reading: Reading, scene: Scene, happening: Happening) -> bool:
    """ "Sent troops to Homs after an ambush": where forces move, "after" parts the place from the other deed.

    So does a comma behind a place that they go to, and what they go there for.
    """
    cues = governing(reading, scene[0]).cues
    first = happening.marks[0].first
    if CUE.TO in cues and (not reading.comma_free(scene[1], first) or _is_purpose(reading, first)):
        return True
    return not cues.isdisjoint({CUE.IN, CUE.TO}) and any(
        scene[1] <= word.first < first for word in reading.of(CUE.AFTERMATH)
    )


def _is_purpose(reading: Reading, first: int) -> bool:
    """ "Sent troops to Kabul to evacuate ...": Arabic writes "to" as one letter together with the verbal noun."""
    return reading.document.tokens[first].text.startswith(_PURPOSE)


def _went_on(reading: Reading, happening: Happening, owners: Sequence[tuple[Happening, list[Scene]]]) -> list[Scene]:
    """ "تظاهروا في حمص ضد الحكومة، ورشقوا الشرطة بالحجارة": those who go on ("and they ...") are where they were."""
    first = happening.marks[0].first
    word = reading.document.tokens[first].text
    if not (reading.pack.events.verb_first and word.startswith(_AND) and word.endswith(_THEY_DID)):
        return []
    return next((places for one, places in reversed(owners) if one.marks[0].first < first), [])


def _paired(reading: Reading, happening: Happening, owners: Sequence[tuple[Happening, list[Scene]]]) -> list[Scene]:
    """ "Torched shops and put up barricades in Noumea": two verbs joined by "and", the place behind the second."""
    if reading.pack.events.verb_first or happening.event_type in {EVENT_TYPE.SANCTION, EVENT_TYPE.DIPLOMACY}:
        return []
    last = happening.marks[-1].last
    for one, places in owners:
        first = one.marks[0].first
        joint = any(last <= word.first and 0 <= first - word.last < _JOINT_WORDS for word in reading.of(CUE.AND))
        near = 0 < first - last <= _SHARED_WORDS and reading.joined(last - 1, first)
        if joint and near and all(scene[0] > first for scene in places):
            return places
    return []


def _flees(reading: Reading, happening: Happening, owners: Sequence[tuple[Happening, list[Scene]]]) -> bool:
    """ "Evacuated the people of Shebekino because of shelling": the name between the two is where both happen.

    Or the one before both: "In Irpin shells fell all day and villagers were moved to bunkers"; or behind both:
    "thousands fled from the fighting in Homs".
    """
    if happening.event_type is not EVENT_TYPE.HUMANITARIAN:
        return False
    if reading.pack.events.verb_first and owners and _behind_one_scene(reading, happening, owners):
        return True
    if len(owners) != 1:
        return False
    one, places = owners[0]
    if not one.violent:
        return False
    between = all(happening.marks[-1].first < place[0] < one.marks[0].first for place in places)
    began = one.marks[0].first
    last = happening.marks[-1].last
    if any(word.first >= last - 1 and 0 <= began - word.last < _FLED_WORDS for word in reading.of(CUE.FROM)):
        return True
    return between or (len(places) == 1 and places[0][0] < one.marks[0].first < happening.marks[0].first)


def _behind_one_scene(reading: Reading, happening: Happening, owners: Sequence[tuple[Happening, list[Scene]]]) -> bool:
    """ "They took Palma after days of fighting, and the fighting drove thousands to flee": all before it was there."""
    fights = all(one.violent or one.event_type in TERRITORY for one, _ in owners)
    before = all(place[0] < happening.marks[0].first for _, places in owners for place in places)
    if not fights or not before or any(word.first < happening.marks[0].first for word in reading.of(CUE.CONTRAST)):
        return False  # "shells fell on a school, while the hospital was evacuated"
    return len({place[0] for _, places in owners for place in places}) == 1


def _shared(reading: Reading, happening: Happening, owners: Sequence[tuple[Happening, list[Scene]]]) -> list[Scene]:
    """ "Jailed on Monday in Antwerp for planning an attack": the place in the clause of the first deed is its own."""
    if reading.pack.events.verb_first or happening.event_type not in _DONE_IN:
        return []
    last = happening.marks[-1].last
    return [
        scene
        for one, places in owners
        if not (one.violent and happening.event_type is EVENT_TYPE.MILITARY_PRESENCE)  # "gunmen entered a hotel"
        for scene in places
        if last <= scene[0] < one.marks[0].first
        and CUE.IN in governing(reading, scene[0]).cues
        and reading.comma_free(last, scene[0])
    ]


def _handed_over(
    reading: Reading, happening: Happening, owners: Sequence[tuple[Happening, Sequence[Scene]]]
) -> list[Scene]:
    """ "Took Kirkuk after the withdrawal of the Peshmerga": a town taken and one left are the same.

    So is where people are held and where they rioted before: "arrested 12 in Lyon after youths burned cars".
    """
    held_for = next((list(places) for one, places in owners if _is_held_for(reading, happening, one)), [])
    if held_for:
        return held_for
    changing = TERRITORY | {EVENT_TYPE.WITHDRAWAL}
    if happening.event_type not in changing:
        return []
    return next((list(places) for one, places in owners if one.event_type in changing), [])


def _is_held_for(reading: Reading, one: Happening, other: Happening) -> bool:
    """Whether "after" parts an arrest from what a crowd did."""
    arrest, riot = (one, other) if one.event_type is EVENT_TYPE.ARREST else (other, one)
    if arrest.event_type is not EVENT_TYPE.ARREST or riot.event_type not in _HELD_FOR:
        return False
    return any(arrest.marks[-1].last <= word.first < riot.marks[0].first for word in reading.of(CUE.AFTER))


def _in_another_clause(reading: Reading, happening: Happening, position: int) -> bool:
    """ "Announced a withdrawal, however the base in X keeps working": what follows "however" has its own deed."""
    return any(
        all(mark.first < word.first <= position for mark in happening.marks)
        or all(position < word.first <= mark.first for mark in happening.marks)
        for word in reading.of(CUE.CONTRAST)
        if _begins_clause(reading, word)
    )


def _lies_apart(reading: Reading, happening: Happening, position: int, happenings: Sequence[Happening]) -> bool:
    """ "The assault came a day after an arrest in Lagos": the place is that of the deed that lies back."""
    return any(
        position >= end
        and all(mark.last <= end for mark in happening.marks)
        and any(mark.first >= end for one in happenings for mark in one.marks)
        for end in clauses_apart(reading)
    )


def _begins_behind(
    reading: Reading, happening: Happening, scenes: Sequence[Scene], position: int, happenings: Sequence[Happening]
) -> bool:
    """ "أحرقوا سيارات في بابل، ورددوا في حلب": what begins behind a comma, or behind "and", has nothing before it.

    Only where another deed stands before the place, in its clause, and another place behind the verb.
    """
    if any(mark.first <= position for mark in happening.marks):
        return False
    first = min(mark.first for mark in happening.marks)
    if not any(scene[0] > first for scene in scenes):
        return False
    if not (_opens_clause(reading, first) or _is_coordinated(reading, first, position)):
        return False
    before = [mark for one in happenings if one is not happening for mark in one.marks if mark.last <= position]
    return any(reading.comma_free(mark.last, position) for mark in before)


def _opens_clause(reading: Reading, first: int) -> bool:
    """Whether a comma stands right before the deed; where verbs do not come first, before the "and" before it."""
    if not reading.pack.events.verb_first:
        joint = next((mark for mark in reading.of(CUE.AND) if 0 <= first - mark.last <= _SUBJECT_WORDS), None)
        if joint is None or not reading.joined(joint.last - 1, first):
            return False
        first = joint.first
    return not reading.comma_free(first, first)


def _is_coordinated(reading: Reading, first: int, position: int) -> bool:
    """ "Attacked Tibu and on Sunday abducted three": "and" stands before the deed, and no place between them."""
    if reading.pack.events.verb_first:
        return False
    joint = next((mark for mark in reversed(reading.of(CUE.AND)) if mark.last <= first), None)
    if joint is None or first - joint.last > _SUBJECT_WORDS or joint.first <= position:
        return False
    return not any(joint.last <= begin < first for begin, _, _ in reading.place_tokens)


def _begins_clause(reading: Reading, word: Mark) -> bool:
    """ ", while others fled": without a comma "while" tells when ("was shot while driving in Kabul")."""
    if reading.pack.script != "Latn" or word.first == reading.sentence.first_token:
        return True
    return not reading.between(word.first - 1, word.first).isspace()


def _nearby(reading: Reading, happening: Happening, places: Sequence[Scene]) -> Sequence[Scene]:
    """Talks are held where they are said to be; other places of the sentence are what is talked about."""
    if happening.event_type is EVENT_TYPE.SANCTION:
        return [place for place in places if _cost(reading, happening, place[0]) <= _SANCTIONED_WORDS]
    if happening.event_type not in _TALKS or len(places) < 2:
        return places
    costs = [_cost(reading, happening, place[0]) for place in places]
    limit = max(_TALKS_WORDS, min(costs))
    return [place for place, cost in zip(places, costs, strict=True) if cost <= limit or not _is_area(place[2])]


def _is_area(item: Resolution) -> bool:
    return item.place is not None and item.place.kind in AREAS


def _cost(reading: Reading, happening: Happening, position: int) -> float:
    """How far a place is from a happening; words that rarely have a place of their own stand back."""
    near = min(reading.distance(mark.first, position) for mark in happening.marks)
    if any(_is_signed_in(reading, mark, position) for mark in happening.marks):
        return near
    # "in Sanaa against the bombing": an open word after another verb mostly looks back
    return near + _SHY.get(happening.event_type, 0.0) + (_LOOKS_BACK if happening.open_type else 0.0)


def _is_signed_in(reading: Reading, mark: Mark, position: int) -> bool:
    """ "Withdraw under a deal signed in Minsk": the place right behind a participle that says where it was made."""
    endings = reading.pack.events.attribute_endings
    if mark.sign.event_type is not EVENT_TYPE.AGREEMENT or not 0 <= position - mark.last < _SIGNED_WORDS or not endings:
        return False
    signed = any(word.endswith(endings) for word in reading.document.texts[mark.first : position])
    return signed and CUE.IN in governing(reading, position).cues


def _struck(reading: Reading, happening: Happening, places: Sequence[Scene]) -> Sequence[Scene]:
    """ "Ships in the Caspian Sea fired at Aleppo": of places before and behind the shot, those it was aimed at."""
    shots = [mark for mark in happening.marks if mark.sign.cue is CUE.HIT]
    if not shots:
        return places
    aimed = [place for place in places if place[0] >= shots[0].last and CUE.ON in governing(reading, place[0]).cues]
    return aimed or places


def _left(reading: Reading, happening: Happening, places: Sequence[Scene]) -> Sequence[Scene]:
    """ "Pulled troops out of Libya from a beach at Janzour": of the places of a withdrawal the one that is left."""
    if happening.event_type is not EVENT_TYPE.WITHDRAWAL:
        return places
    left = [place for place in places if CUE.FROM in governing(reading, place[0]).cues]
    return left or places


def taken_up_by_there(
    reading: Reading, happening: Happening, placed: Sequence[tuple[int, int, Resolution, GeoRole]]
) -> Scene | None:
    """ "Officers who had fled to Lviv were detained there": the town named last before the deed; None without one."""
    deed = happening.marks[-1]
    if (named := _named_before_where(reading, happening.marks[0], placed)) is not None:
        return named
    if not any(0 <= mark.first - deed.last < _THERE_WORDS for mark in reading.of(CUE.THERE)):
        return None
    towns = [(first, last, with_role(item)) for first, last, item, _ in placed if last <= deed.first and is_town(item)]
    return towns[-1] if towns else None


def _named_before_where(
    reading: Reading, deed: Mark, placed: Sequence[tuple[int, int, Resolution, GeoRole]]
) -> Scene | None:
    """ "من سوتشي، حيث كان يستقبل الملك": the name right before "where", whatever it is to the clause before."""
    if deed.sign.cue is CUE.EQUIPMENT:
        return None  # "Homs, where troops had once been"
    for where in () if reading.pack.script == "Cyrl" else reading.of(CUE.WHERE):
        first, last = where.last, deed.first
        if not 0 <= last - first <= _TAKEN_UP_WORDS or not reading.joined(where.last - 1, deed.first):
            continue
        if any(first <= mark.first < last for mark in reading.deed_marks):
            continue
        for begin, end, item, _ in placed:
            if end == where.first and item.mention.form not in DESCRIBING:
                return begin, end, with_role(item)
    return None


def with_role(item: Resolution) -> Resolution:
    """The place as a scene."""
    return item.in_role(GEO_ROLE.EVENT)
