"""What a place is to the sentence that names it: where it happens, who acts, where somebody comes from or goes to.

The preposition that governs the name decides, found by walking back over "the province of", directions and other names
of the same list. Without one, a country or capital stands for its government, another place for itself.
"""

from collections.abc import Sequence
from typing import NamedTuple

from geo.events_marks import TRIGGERS, Mark, mark_index
from geo.events_reading import Reading
from geo.languages.actors.states import CAPITALS, SEATS
from geo.languages.pack import Cue, Pack
from geo.model import Document, EventType, GeoRole, MentionForm, PartKind, PlaceKind, Resolution
from geo.names import strict_key

_PREPOSITIONS = frozenset({Cue.IN, Cue.ON, Cue.FROM, Cue.TO, Cue.BY})
# How far back, in words, the preposition of a name may stand.
_WALK = 9
# A place this close to a verb of saying and this much farther from what happened is where somebody spoke.
_SPEAKER_WORDS = 3
_EVENT_WORDS = 6.0
_ADJECTIVE_WORDS = 2
_MOTION_WORDS = 7.0
# "In Minya province, 240 km south of Cairo": so few words lie between the first name and the direction.
_BEARING_WORDS = 6
_MEASURE_WORDS = 8
_WITHDRAWN_WORDS = 2
_AIMED_WORDS = 3
_SOURCE_WORDS = 3
# So many words name who visits: an office and a name.
_VISITED_WORDS = 6
# A ministry's "in" and its town stand this close: the preposition and perhaps an article.
_SEAT_WORDS = 2
# "US", "UAE", "USA": capitals of at most this many letters right before a noun are an adjective.
_ABBREVIATION_LETTERS = 4
# So few words, with clauses counted, lie between "was fired" and the place it was fired over.
_LAUNCH_WORDS = 10.0
# A list of embassies is no longer than this, in words.
_LIST_WORDS = 8
_TOWARDS = frozenset({EventType.DIPLOMACY, EventType.MILITARY_PRESENCE, EventType.BASE_ESTABLISHED})
_AWAY = frozenset(
    {
        EventType.WITHDRAWAL, EventType.HUMANITARIAN, EventType.ABDUCTION, EventType.PROPERTY_DESTRUCTION,
        EventType.GOVERNMENT_REGAINS_TERRITORY,
    }
)  # fmt: skip
_BETWEEN_STATES = frozenset({EventType.AGREEMENT, EventType.DIPLOMACY})
_ABOUT_STATES = frozenset({EventType.SANCTION, EventType.STATEMENT})
_DASHES = frozenset("-–—")
_HYPHENS = frozenset("-‑")
# Such words do not merely describe a place.
_TELLING = TRIGGERS | {Cue.FORCE, Cue.OFFICIAL, Cue.ACTOR, Cue.PERSON, Cue.SPEECH, Cue.ATTRIBUTED}
# What may stand between a preposition and its name.
_WITHIN_PHRASE = frozenset(
    {Cue.PLACE_NOUN, Cue.DETERMINER, Cue.AND, Cue.OF, Cue.NUMBER, Cue.TOWN_NOUN, Cue.BASED}
)  # fmt: skip


class Preposition(NamedTuple):
    """The kinds of the preposition that governs a name, and its token position; no kinds when there is none."""

    cues: frozenset[Cue]
    position: int


def place_roles(document: Document, resolutions: Sequence[Resolution], pack: Pack) -> tuple[GeoRole, ...]:
    """The role of every resolution, in their order."""
    index = mark_index(pack)
    roles: dict[int, GeoRole] = {}
    starts = sorted(range(len(resolutions)), key=lambda number: resolutions[number].mention.span.start)
    cursor = 0
    for sentence in document.sentences:
        inside = []
        while cursor < len(starts) and resolutions[starts[cursor]].mention.span.start < sentence.span.end:
            inside.append(starts[cursor])
            cursor += 1
        if not inside:
            continue
        reading = Reading(
            document=document, pack=pack, sentence=sentence, dates=(),
            marks=index.find(document.tokens, sentence.first_token, sentence.last_token),
            resolutions=[resolutions[number] for number in inside],
        )  # fmt: skip
        roles.update((number, place_role(resolutions[number], reading)) for number in inside)
    return tuple(roles.get(number, GeoRole.CONTEXT) for number in range(len(resolutions)))


def place_role(resolution: Resolution, reading: Reading) -> GeoRole:
    """The role of one place in its sentence."""
    mention, document = resolution.mention, reading.document
    if document.dateline_place is not None and document.dateline_place.overlaps(mention.span):
        return GeoRole.DATELINE
    if mention.role in {GeoRole.DATELINE, GeoRole.CREDIT}:
        return mention.role
    if is_dateline(resolution, reading):
        return GeoRole.DATELINE
    if reading.sentence.kind in {PartKind.CREDIT, PartKind.DATELINE}:
        return GeoRole.CREDIT if reading.sentence.kind is PartKind.CREDIT else GeoRole.DATELINE
    first, last = reading.tokens_of(mention.span)
    if _in_group_name(reading, first, last):
        return GeoRole.ACTOR_BASE
    if mention.form is MentionForm.DESCRIPTION:
        return _role_of_name(resolution, reading, first, last)
    if _is_described(resolution, reading):
        return GeoRole.CONTEXT
    if not mention.accepted or mention.form in {MentionForm.DEMONYM, MentionForm.ADJECTIVE}:
        return GeoRole.EVENT if names_scene(resolution, reading, first, last) else GeoRole.ACTOR_BASE
    if reading.at(last, Cue.BASED) or (is_state(resolution) and _hyphened_force(reading, last)):
        return GeoRole.ACTOR_BASE
    return _role_of_name(resolution, reading, first, last)


def _is_described(resolution: Resolution, reading: Reading) -> bool:
    """Whether the country only says whose border is meant: "the border between Turkey and Syria"."""
    return any(
        item.mention.form is MentionForm.DESCRIPTION and item.mention.span.contains(resolution.mention.span)
        for item in reading.resolutions
    )


def is_dateline(resolution: Resolution, reading: Reading) -> bool:
    """Whether the name begins the sentence and a dash follows: "Nairobi - The army ..."."""
    span = resolution.mention.span
    if span.start != reading.document.tokens[reading.sentence.first_token].start:
        return False
    following = reading.document.text[span.end : span.end + 3]
    return following[:1].isspace() and following.strip()[:1] in _DASHES and following[-1:].isspace()


def _in_group_name(reading: Reading, first: int, last: int) -> bool:
    """Whether the name is part of an organisation's or armed group's: "Sinai Province", "Syrian Observatory"."""
    return any(
        mark.first <= first
        and last <= mark.last
        and mark.sign.actor is not None
        and not mark.sign.actor.id.startswith("state:")
        for mark in reading.of(Cue.ACTOR)
    )


def names_scene(resolution: Resolution, reading: Reading, first: int, last: int) -> bool:
    """Whether a town's adjective stands right at the word for what happened: "Pariser Anschläge"."""
    place = resolution.place
    if place is None or place.kind in {PlaceKind.COUNTRY, PlaceKind.SUPRANATIONAL}:
        return False
    near_in = any(reading.before(position, Cue.IN) for position in (first, first - 1))
    if is_town(resolution) and near_in and reading.at(last, Cue.PLACE_NOUN, Cue.TOWN_NOUN):
        return True  # "у донецького вокзалу", "in der Wiener Innenstadt"
    before = {mark.last for mark in reading.trigger_marks}
    after = {mark.first for mark in reading.trigger_marks}
    near = range(_ADJECTIVE_WORDS)
    if reading.at(last, Cue.PERSON, Cue.CIVILIAN) or reading.before(first, Cue.ARTICLE_ONE):
        return any(last + step in after for step in near)  # "shot a Chechen exile": who, not where
    return any(last + step in after for step in near) or any(first - step in before for step in near)


def is_state(resolution: Resolution) -> bool:
    """Whether the place can stand for a government: a country, a capital or a seat of government."""
    place = resolution.place
    if place is None:
        return False
    if place.kind is PlaceKind.COUNTRY:
        return True
    key = strict_key(place.name)
    return key in CAPITALS.get(place.country or "", ()) or key in SEATS


def _is_source(reading: Reading, first: int) -> bool:
    """Whether the name follows a word of telling in its clause: "reported the channel Al-Mayadeen"."""
    return any(
        0 <= first - mark.last <= _SOURCE_WORDS
        and not any(char in reading.between(mark.last - 1, first) for char in ",;:،؛")
        for mark in reading.of(Cue.ATTRIBUTED)
    )


def is_town(resolution: Resolution) -> bool:
    """Whether the place is a town, not a country or an area."""
    return resolution.place is not None and resolution.place.kind is PlaceKind.SETTLEMENT


def is_capital(resolution: Resolution, country: str) -> bool:
    """Whether the place is the capital of the country; of any with ""."""
    place = resolution.place
    if place is None or place.kind is PlaceKind.COUNTRY or (country and place.country != country):
        return False
    return strict_key(place.name) in CAPITALS.get(place.country or "", ())


def governing(reading: Reading, first: int) -> Preposition:
    """The preposition before a name; walks over determiners, kinds of places and other names of a list."""
    others = [(start, end) for start, end, item in reading.place_tokens if end <= first]
    position, start = first - 1, reading.sentence.first_token
    pending = Preposition(frozenset(), first)
    for _ in range(_WALK):
        if position < start or _is_break(reading, position, others):
            break
        jump = next((begin for begin, end in others if begin <= position < end), None)
        if jump is not None:
            position = jump - 1
            continue
        cues = frozenset(mark.sign.cue for mark in reading.ending.get(position + 1, ()))
        if Cue.OFFICIAL in cues and Cue.PLACE_NOUN not in cues and (pending.cues or reading.pack.script == "Cyrl"):
            return Preposition(frozenset({Cue.OFFICIAL}), position)
        found = cues & _PREPOSITIONS
        genitive = Cue.OF in cues and position > start and _follows_place_noun(reading, position)
        if found and not genitive:
            mark = next(mark for mark in reading.ending[position + 1] if mark.sign.cue in found)
            return Preposition(cues & (_PREPOSITIONS | {Cue.OF}), mark.first)
        if Cue.OF in cues and not pending.cues:
            pending = Preposition(frozenset({Cue.OF}), position)
        if not cues & _WITHIN_PHRASE and not _is_attribute(reading, position):
            break
        position -= 1
    return pending


def _is_attribute(reading: Reading, position: int) -> bool:
    """ "In a Houthi-run part of Yemen", "in the restive province of": a word that only describes a kind of place."""
    token = reading.document.tokens[position]
    if position + 1 < reading.sentence.last_token and reading.between(position, position + 1) in _HYPHENS:
        return reading.at(position + 1, Cue.BASED, Cue.PLACE_NOUN) is not None
    kind = any(
        mark.last == position + 2 and mark.sign.cue in {Cue.PLACE_NOUN, Cue.TOWN_NOUN}
        for mark in reading.starting.get(position + 1, ())
    )
    plain = not any(mark.sign.cue in _TELLING for mark in reading.ending.get(position + 1, ()))
    return kind and plain and token.text.islower()


def _follows_place_noun(reading: Reading, position: int) -> bool:
    """ "The base in Homs": the noun goes on in the name; "the base, in Homs" begins anew."""
    if reading.before(position, Cue.PLACE_NOUN) is None:
        return False
    return not any(char in reading.between(position - 1, position) for char in ",،")


def _is_break(reading: Reading, position: int, others: Sequence[tuple[int, int]]) -> bool:
    """Whether the text after the token ends the phrase; a comma does, except in a list of places."""
    if position + 1 >= reading.sentence.last_token:
        return False
    between = reading.between(position, position + 1)
    if any(char in between for char in ".:;()–—!?؛؟"):
        return True
    return ("," in between or "،" in between) and not any(begin <= position < end for begin, end in others)


def _hyphened_force(reading: Reading, last: int) -> bool:
    """ "USA-Truppen", "Russia-linked": the name is the first half of a compound that is no place."""
    if last >= reading.sentence.last_token:
        return False
    return reading.between(last - 1, last) in {"-", "‑"} and reading.at(last, Cue.FORCE, Cue.OFFICIAL) is not None


def _role_of_name(resolution: Resolution, reading: Reading, first: int, last: int) -> GeoRole:
    state = is_state(resolution)
    if state and (_owns(resolution, reading, last) or _is_adjective(resolution, reading, last)):
        return GeoRole.ACTOR_BASE
    if resolution.place is not None and resolution.place.kind is PlaceKind.COUNTRY and _of_mission(reading, first):
        return GeoRole.ACTOR_BASE
    preposition = governing(reading, first)
    cues = preposition.cues
    if Cue.OFFICIAL in cues:
        return GeoRole.ACTOR_BASE if state else GeoRole.CONTEXT
    trigger = _nearest_type(reading, first)
    if Cue.IN in cues and (_is_launching_place(reading, preposition) or _is_launched_over(reading, preposition)):
        return GeoRole.ORIGIN
    if _is_bearing(reading, first) or _is_across(resolution, reading, first) or _is_for_the_wounded(reading, first):
        return GeoRole.CONTEXT
    if Cue.IN in cues and (inherited := _role_of_the_place_in_it(reading, preposition)) is not None:
        return inherited
    if Cue.FROM in cues and Cue.IN not in cues:
        scene = trigger in _AWAY or _is_expelled(reading, preposition.position)
        return GeoRole.EVENT if scene else GeoRole.ORIGIN
    if not cues and _is_afflicted(reading, first):
        return GeoRole.EVENT
    moves = _moves(reading, preposition.position)
    if Cue.TO in cues and (moves or not cues & {Cue.IN, Cue.ON}):
        struck = not moves and _follows_trigger(reading, preposition.position, _AIMED_WORDS)  # "damage to X"
        return GeoRole.EVENT if struck or trigger in _TOWARDS else GeoRole.DESTINATION
    if cues & {Cue.IN, Cue.ON}:
        return _role_of_locative(reading, first, last, preposition, state=state, trigger=trigger)
    if Cue.BY in cues:
        return GeoRole.ACTOR_BASE if state else GeoRole.EVENT
    if Cue.OF in cues and (
        _follows_trigger(reading, preposition.position, 2) or _part_of_place(reading, preposition, resolution)
    ):
        return GeoRole.EVENT
    if Cue.OF in cues and trigger is EventType.WITHDRAWAL and _withdrawn_from(reading, preposition.position):
        return GeoRole.EVENT
    if not cues and _is_source(reading, first):
        return GeoRole.CONTEXT
    if state and Cue.OF in cues and reading.before(preposition.position, Cue.SPEECH, Cue.HYPOTHETICAL, Cue.ACCUSATION):
        return GeoRole.ACTOR_BASE  # "at the request of Kyiv"
    if state and not (Cue.OF in cues and is_town(resolution) and not reading.before(preposition.position, Cue.FORCE)):
        return _role_of_state(reading, first, last)
    return GeoRole.EVENT


def _is_expelled(reading: Reading, position: int) -> bool:
    """ "To flush the gunmen out of Marawi": a verb of driving out stands a few words before in the same clause."""
    return any(
        mark.last <= position and reading.distance(mark.first, position) <= _WALK for mark in reading.of(Cue.EXPELLED)
    )


def _is_afflicted(reading: Reading, first: int) -> bool:
    """ "The riots that shake New Caledonia": the name is the object of such a verb."""
    position = first
    while position > first - 2 and reading.before(position, Cue.DETERMINER, Cue.PLACE_NOUN):
        position -= 1
    return reading.before(position, Cue.AFFLICTED) is not None and bool(reading.trigger_marks)


def _is_launching_place(reading: Reading, preposition: Preposition) -> bool:
    """ "A submarine in the Mediterranean fired": the ship stands right before, and the sentence tells of a shot."""
    carrier = any(0 <= preposition.position - mark.last < 2 for mark in reading.of(Cue.CARRIER))
    return carrier and reading.has(Cue.HIT, Cue.GROUND_FIRE)


def _is_launched_over(reading: Reading, preposition: Preposition) -> bool:
    """ "The missile was released by a bomber over the Kursk region": from there it flew to where it struck."""
    if not reading.at(preposition.position, Cue.OVER) or not reading.has(Cue.AIR) or not reading.has(Cue.GROUND_FIRE):
        return False
    if any(mark.sign.event_type is EventType.WEAPONS_DISRUPTED for mark in reading.deed_marks):
        return False  # "missiles were shot down over Kyiv"
    return any(
        (mark.last <= preposition.position or reading.pack.events.verb_bracket)
        and reading.distance(mark.first, preposition.position) <= _LAUNCH_WORDS
        for mark in reading.of(Cue.LAUNCH)
    )


def _is_bearing(reading: Reading, first: int) -> bool:
    """ "Minya, south of Cairo": the name only tells where the one before it lies."""
    position = first
    while position > first - 2 and reading.before(position, Cue.OF, Cue.FROM, Cue.DETERMINER):
        position -= 1
    direction = reading.before(position, Cue.BEARING) if position < first else None
    if direction is None:
        return False
    if any(0 <= direction.first - end <= _BEARING_WORDS for _, end, _ in reading.place_tokens if end <= first):
        return True
    # ", some sixty kilometres south-east of Niamey": set off by a comma, it bears on a name the gazetteer lacks
    begin = max(direction.first - _MEASURE_WORDS, reading.sentence.first_token)
    measured = any(reading.at(place, Cue.NOT_PEOPLE) for place in range(begin, direction.first))
    return measured and any("," in reading.between(place, place + 1) for place in range(begin, direction.first))


def _is_across(resolution: Resolution, reading: Reading, first: int) -> bool:
    """ "Near the border with Niger": the country's name only tells where that is."""
    if resolution.place is None or resolution.place.kind is not PlaceKind.COUNTRY:
        return False
    near = range(_SEAT_WORDS)
    return any(first - mark.last in near for mark in reading.of(Cue.BORDER))


def _is_for_the_wounded(reading: Reading, first: int) -> bool:
    """ "The wounded were taken to hospitals in Dori and Ouagadougou": what befell them was elsewhere."""
    if not reading.has(Cue.TREATED):
        return False
    return any(
        0 < first - mark.last <= _LIST_WORDS and not any(mark.last <= deed.first < first for deed in reading.deed_marks)
        for mark in reading.of(Cue.CLINIC)
    )


def _role_of_the_place_in_it(reading: Reading, preposition: Preposition) -> GeoRole | None:
    """ "From Akrotiri in Cyprus": what tells where an origin lies is the origin too; None for other roles."""
    inner = next((begin for begin, end, _ in reading.place_tokens if end == preposition.position), None)
    if inner is None:
        return GeoRole.ORIGIN if _is_base_in_it(reading, preposition) else None
    cues = governing(reading, inner).cues
    return GeoRole.ORIGIN if Cue.FROM in cues and Cue.IN not in cues else None


def _is_base_in_it(reading: Reading, preposition: Preposition) -> bool:
    """ "Planes from the base, in Homs province, had struck": a base without a name, and where it lies."""
    noun = reading.before(preposition.position, Cue.PLACE_NOUN, Cue.TOWN_NOUN)
    if noun is None:
        return False
    first = noun.first
    while reading.before(first, Cue.DETERMINER, Cue.PLACE_NOUN) and not reading.before(first, Cue.FROM):
        first -= 1
    before = reading.before(first, Cue.FROM)
    return before is not None and reading.before(first, Cue.IN, Cue.OF, Cue.BY) is None and reading.has(Cue.AIR)


def _of_mission(reading: Reading, first: int) -> bool:
    """ "The embassies of Rwanda, France and Belgium": an embassy stands before the name or before the list it is in."""
    names = {position for begin, end, _ in reading.place_tokens for position in range(begin, end)}
    position = first - 1
    while position >= reading.sentence.first_token and first - position <= _LIST_WORDS:
        if reading.at(position, Cue.MISSION):
            return True
        if position not in names and not reading.at(position, Cue.AND, Cue.OF, Cue.DETERMINER):
            return False
        position -= 1
    return False


def _withdrawn_from(reading: Reading, position: int) -> bool:
    """ "Le retrait de ses soldats d'Irak": not the first "of" behind the word, which tells who withdraws."""
    return any(
        mark.sign.event_type is EventType.WITHDRAWAL and _WITHDRAWN_WORDS <= position - mark.last <= _WALK
        for mark in reading.trigger_marks
    )


def _part_of_place(reading: Reading, preposition: Preposition, resolution: Resolution) -> bool:
    """ "The Radisson Blu hotel of Bamako": a kind of place stands within four words before "of"."""
    if resolution.place is None:
        return False
    first = max(preposition.position - 4, reading.sentence.first_token)
    return any(
        reading.at(position, Cue.PLACE_NOUN)
        and not reading.at(position, Cue.DETERMINER, Cue.OFFICIAL)
        and not _is_name(reading, position)
        for position in range(first, preposition.position)
    )


def _is_name(reading: Reading, position: int) -> bool:
    """Whether a noun is part of a name: "Stade de France"; German nouns all have capitals."""
    capital = reading.document.tokens[position].text[0].isupper()
    return capital and position > reading.sentence.first_token and not reading.pack.places.nouns_capitalised


def _owns(resolution: Resolution, reading: Reading, last: int) -> bool:
    """ "In Syriens Zukunft", "in Syria's future": the name only says whose; "in Syria's north" is still a place."""
    if last >= reading.sentence.last_token:
        return False
    following = reading.document.tokens[last]
    if following.text.lower() in {"'s", "’s"}:
        last += 1
    elif not (
        resolution.mention.form is MentionForm.INFLECTED and reading.pack.code == "de" and following.text[0].isupper()
    ):
        return False
    if last >= reading.sentence.last_token or not reading.between(last - 1, last).isspace():
        return False
    near = range(last, min(last + 3, reading.sentence.last_token))
    beside = any(begin in near for begin, _, _ in reading.place_tokens)
    return not beside and not any(reading.at(position, Cue.PLACE_NOUN, Cue.TOWN_NOUN) for position in near)


def _is_adjective(resolution: Resolution, reading: Reading, last: int) -> bool:
    """ "The US embassy": an abbreviation right before a noun in small letters."""
    if last >= reading.sentence.last_token:
        return False
    surface = resolution.mention.surface.replace(".", "")
    short = surface.isupper() and len(surface) <= _ABBREVIATION_LETTERS
    if not short and resolution.mention.form is not MentionForm.ABBREVIATION:
        return False
    following = reading.document.tokens[last].text
    known = not any(
        mark.last == last + 1 and mark.sign.cue in _PREPOSITIONS | {Cue.AND} for mark in reading.starting.get(last, ())
    )
    return following[0].islower() and known and reading.between(last - 1, last) == " " and reading.pack.code == "en"


def _nearest_type(reading: Reading, position: int) -> EventType | None:
    marks = [mark for mark in reading.trigger_marks if mark.sign.event_type is not None]
    if not marks:
        return None
    return min(marks, key=lambda mark: reading.distance(mark.first, position)).sign.event_type


def _moves(reading: Reading, position: int) -> bool:
    """Whether somebody or something goes there: a word of motion in the seven words before the preposition."""
    return any(
        mark.last <= position and reading.distance(mark.first, position) <= _MOTION_WORDS
        for mark in reading.of(Cue.MOTION)
    )


def _role_of_locative(
    reading: Reading, first: int, last: int, preposition: Preposition, *, state: bool, trigger: EventType | None
) -> GeoRole:
    cues = preposition.cues
    if _is_only_heard(reading, preposition) or _is_seat_of_source(reading, preposition.position):
        return GeoRole.CONTEXT
    if state and trigger in _BETWEEN_STATES and reading.at(preposition.position, Cue.BETWEEN):
        return GeoRole.ACTOR_BASE  # "an exchange between Russia and Belarus"
    if state and Cue.BY in cues and Cue.OF not in cues and _follows_trigger(reading, preposition.position, 1):
        return GeoRole.ACTOR_BASE  # "derribado por Turquía"
    if state and trigger in _ABOUT_STATES and Cue.IN not in cues:
        return GeoRole.CONTEXT
    if state and Cue.BY in cues and Cue.IN not in cues and not _follows_trigger(reading, preposition.position, 1):
        return GeoRole.ACTOR_BASE
    if state and Cue.IN not in cues and Cue.ON in cues and not reading.trigger_marks:
        return GeoRole.CONTEXT
    if state and reading.before(preposition.position, Cue.OFFICIAL) and first - preposition.position <= _SEAT_WORDS:
        return GeoRole.ACTOR_BASE  # "the ministry in Moscow", not "government troops in the south of Tripoli"
    spoken = min(
        (_gap(mark, first, last) for mark in reading.of(Cue.SPEECH) if _joined(reading, mark, first, last)),
        default=_WALK,
    )
    happened = min((reading.distance(mark.first, first) for mark in reading.trigger_marks), default=0.0)
    if trigger is EventType.DIPLOMACY and _follows_trigger(reading, preposition.position, 1):
        return GeoRole.EVENT  # "at a meeting in Washington they threatened"
    if state and spoken == 0:
        return GeoRole.CONTEXT  # "in Moscow they say"
    if spoken <= _SPEAKER_WORDS - 1 and happened > _EVENT_WORDS:
        return GeoRole.CONTEXT
    return GeoRole.EVENT


def _is_seat_of_source(reading: Reading, position: int) -> bool:
    """ "..., وفق مصادر طبية في أربيل": the town where those sit who tell of it, set off by a comma."""
    if not reading.pack.events.verb_first:
        return False
    return any(
        0 <= position - mark.last <= _SOURCE_WORDS
        and mark.first > reading.sentence.first_token
        and "،" in reading.between(mark.first - 1, mark.first)
        and not any(mark.first <= deed.first < position for deed in reading.deed_marks)
        for mark in reading.of(Cue.ATTRIBUTED)
    )


def _is_only_heard(reading: Reading, preposition: Preposition) -> bool:
    """ "Heard as far as Cyprus": what happened was elsewhere."""
    far = any(
        mark.first <= preposition.position <= mark.last or 0 <= preposition.position - mark.last < 2
        for mark in reading.of(Cue.AS_FAR)
    )
    return far and reading.has(Cue.HEARD)


def _gap(mark: Mark, first: int, last: int) -> int:
    return max(first - mark.last, mark.first - last, 0)


def _joined(reading: Reading, mark: Mark, first: int, last: int) -> bool:
    """Whether no comma or other stop parts the word from the name."""
    begin, end = (mark.last - 1, first) if mark.last <= first else (last - 1, mark.first)
    return begin >= end or not any(char in reading.between(begin, end) for char in ",;:()–—،؛")


def _follows_trigger(reading: Reading, position: int, words: int) -> bool:
    return any(0 <= position - mark.last < words for mark in (reading.deed_marks or reading.trigger_marks))


def _role_of_state(reading: Reading, first: int, last: int) -> GeoRole:
    """A country or capital without a preposition: an object or a headline's scene, else its government."""
    text = reading.document.text
    end = reading.document.tokens[last - 1].end
    if first == reading.sentence.first_token and text[end : end + 2].strip().startswith(":"):
        return GeoRole.EVENT
    if not reading.pack.events.verb_first and _is_object(reading, first):
        return GeoRole.EVENT
    if reading.pack.events.verb_first and _is_visited(reading, first):
        return GeoRole.EVENT
    if reading.before(first, Cue.PLACE_NOUN) and reading.has(Cue.TRIGGER) and not reading.has(Cue.SPEECH):
        return GeoRole.EVENT
    return GeoRole.ACTOR_BASE


def _is_visited(reading: Reading, first: int) -> bool:
    """ "يزور الوزير صنعاء": the verb, who visits, and the place, with nothing that parts them."""
    return any(
        0 <= first - mark.last <= _VISITED_WORDS
        and not any(char in reading.between(mark.last - 1, first) for char in "،,")
        for mark in reading.of(Cue.VISIT)
    )


def _is_object(reading: Reading, first: int) -> bool:
    """Whether something that happens is said right before the name and somebody who does it before that."""
    before = first - 1 if reading.before(first, Cue.DETERMINER) else first
    marks = [mark for mark in reading.deed_marks if mark.last == before]
    marks = [mark for mark in marks if mark.sign.event_type is not EventType.DIPLOMACY]
    if not marks:
        return False
    named = [mark.first for mark in reading.of(Cue.ACTOR, Cue.STATE, Cue.FORCE)]
    named += [begin for begin, _, item in reading.place_tokens if is_state(item)]
    return any(position < marks[0].first for position in named)
