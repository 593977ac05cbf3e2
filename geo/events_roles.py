"""What a place is to the sentence that names it: where it happens, who acts, where somebody comes from or goes to.

The preposition that governs the name decides, found by walking back over "the province of", directions and other names
of the same list. Without one, a country or capital stands for its government, another place for itself.
"""

from collections.abc import Sequence

from geo.events_befallen import (
    is_befallen,
    is_host,
    is_left,
    is_seized_from,
    is_shelled,
    is_spoken_of,
    is_visited,
)
from geo.events_elsewhere import is_elsewhere
from geo.events_happening import CROWDS, REMOTE, TERRITORY, VIOLENT
from geo.events_prepositions import WALK, governing
from geo.events_reading import Preposition, Reading
from geo.events_role_signs import (
    SITE_WORDS,
    acts_behind_verb,
    begins_way,
    follows_trigger,
    has_arrived,
    hyphened_force,
    in_group_name,
    is_across,
    is_adjective,
    is_afflicted,
    is_based,
    is_bearing,
    is_behind_doer,
    is_bracketed,
    is_deed,
    is_described,
    is_entered,
    is_expelled,
    is_fled,
    is_for_the_wounded,
    is_ground,
    is_helper,
    is_hit_on_leaving,
    is_home_of_armed,
    is_launched_over,
    is_launching_place,
    is_object,
    is_of_crowd,
    is_of_occasion,
    is_shaken,
    is_site,
    is_source,
    is_there,
    is_town_of_victim,
    is_with,
    nearest_type,
    of_mission,
    on_its_land,
    owns,
    part_of_place,
    role_of_the_place_in_it,
    says_it_moves,
    tells_where_town_lies,
    took_power,
    withdrawn_from,
)
from geo.events_scenes import is_state, is_town
from geo.events_seats import (
    BETWEEN_STATES,
    SEAT_WORDS,
    gap,
    is_hit,
    is_hit_behind,
    is_joined,
    is_of_their_forces,
    is_only_heard,
    is_said_by_crowd,
    is_seat_of_source,
    is_seat_of_teller,
    is_spot,
    is_topic,
    lies_there,
    sets_scene,
)
from geo.events_words import mark_index
from geo.languages.pack import CUE, Pack
from geo.model import (
    EVENT_TYPE,
    GEO_ROLE,
    MENTION_FORM,
    PART_KIND,
    PLACE_KIND,
    Document,
    EventType,
    GeoRole,
    Resolution,
)

# A place this close to a verb of saying and this much farther from what happened is where somebody spoke.
_SPEAKER_WORDS = 3
_EVENT_WORDS = 6.0
_ADJECTIVE_WORDS = 2
_AIMED_WORDS = 3
# What is fired "towards" a place strikes it.
_FIRED = (CUE.GROUND_FIRE, CUE.DRONE, CUE.LAUNCH)
_TOWARDS = frozenset(
    {EVENT_TYPE.DIPLOMACY, EVENT_TYPE.PROTEST, EVENT_TYPE.MILITARY_PRESENCE, EVENT_TYPE.BASE_ESTABLISHED}
)
_AWAY = frozenset(
    {
        EVENT_TYPE.WITHDRAWAL, EVENT_TYPE.HUMANITARIAN, EVENT_TYPE.ABDUCTION, EVENT_TYPE.PROPERTY_DESTRUCTION,
        EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY,
    }
)  # fmt: skip
_FLEEING = frozenset({EVENT_TYPE.HUMANITARIAN, EVENT_TYPE.MILITARY_PRESENCE})
_ABOUT_STATES = frozenset({EVENT_TYPE.SANCTION, EVENT_TYPE.STATEMENT, EVENT_TYPE.PROTEST})
_TALKED_OF = frozenset({EVENT_TYPE.DIPLOMACY, EVENT_TYPE.PROTEST, EVENT_TYPE.STATEMENT})
_DASHES = frozenset("-–—")


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
            marks=index.find(document, sentence.first_token, sentence.last_token),
            resolutions=[resolutions[number] for number in inside],
        )  # fmt: skip
        roles.update((number, place_role(resolutions[number], reading)) for number in inside)
    return tuple(roles.get(number, GEO_ROLE.CONTEXT) for number in range(len(resolutions)))


def place_role(resolution: Resolution, reading: Reading) -> GeoRole:
    """The role of one place in its sentence."""
    mention, document = resolution.mention, reading.document
    if document.dateline_place is not None and document.dateline_place.overlaps(mention.span):
        return GEO_ROLE.DATELINE
    if mention.role in {GEO_ROLE.DATELINE, GEO_ROLE.CREDIT}:
        return mention.role
    if is_dateline(resolution, reading):
        return GEO_ROLE.DATELINE
    if reading.sentence.kind in {PART_KIND.CREDIT, PART_KIND.DATELINE}:
        return GEO_ROLE.CREDIT if reading.sentence.kind is PART_KIND.CREDIT else GEO_ROLE.DATELINE
    first, last = reading.tokens_of(mention.span)
    if in_group_name(reading, first, last):
        return GEO_ROLE.ACTOR_BASE
    if mention.form is MENTION_FORM.DESCRIPTION:
        return _role_of_name(resolution, reading, first, last)
    if is_described(resolution, reading):
        return GEO_ROLE.CONTEXT
    if not mention.accepted or mention.form in {MENTION_FORM.DEMONYM, MENTION_FORM.ADJECTIVE}:
        return GEO_ROLE.EVENT if names_scene(resolution, reading, first, last) else GEO_ROLE.ACTOR_BASE
    if is_based(reading, first, last) or (is_state(resolution) and hyphened_force(reading, last)):
        return GEO_ROLE.ACTOR_BASE
    return _role_of_name(resolution, reading, first, last)


def is_dateline(resolution: Resolution, reading: Reading) -> bool:
    """Whether the name begins the sentence and a dash follows: "Nairobi - The army ..."."""
    span = resolution.mention.span
    if span.start != reading.document.tokens[reading.sentence.first_token].start:
        return False
    following = reading.document.text[span.end : span.end + 3]
    return following[:1].isspace() and following.strip()[:1] in _DASHES and following[-1:].isspace()


def names_scene(resolution: Resolution, reading: Reading, first: int, last: int) -> bool:
    """Whether a town's adjective stands right at the word for what happened: "Pariser Anschläge"."""
    place = resolution.place
    if place is None or place.kind is PLACE_KIND.SUPRANATIONAL:
        return False
    if place.kind is PLACE_KIND.COUNTRY:
        return on_its_land(reading, first, last)
    if reading.pack.script == "Cyrl" and is_town(resolution) and not is_site(reading, last):
        return False
    near_in = any(reading.before(position, CUE.IN) for position in (first, first - 1))
    if is_town(resolution) and near_in and reading.at(last, CUE.PLACE_NOUN, CUE.TOWN_NOUN):
        return True  # "у донецького вокзалу", "in der Wiener Innenstadt"
    before = {mark.last for mark in reading.trigger_marks}
    after = {mark.first for mark in reading.trigger_marks}
    site = reading.pack.script == "Cyrl" and reading.at(last, CUE.PLACE_NOUN, CUE.FACILITY_NOUN, CUE.CIVILIAN)
    near = range(SITE_WORDS if site else _ADJECTIVE_WORDS)  # "Одесский порт подвергся ракетному удару"
    if not is_town(resolution) and reading.at(last, CUE.FORCE, CUE.ARMED):
        return False  # "tschetschenische Einheiten"
    if reading.at(last, CUE.PERSON, CUE.CIVILIAN) or reading.before(first, CUE.ARTICLE_ONE):
        return any(last + step in after for step in near)  # "shot a Chechen exile": who, not where
    return any(last + step in after for step in near) or any(first - step in before for step in near)


def _role_of_name(resolution: Resolution, reading: Reading, first: int, last: int) -> GeoRole:
    state = is_state(resolution)
    if (
        state
        and resolution.place is not None
        and resolution.place.kind is PLACE_KIND.COUNTRY
        and took_power(reading, last)
    ):
        return GEO_ROLE.EVENT
    if state and (owns(resolution, reading, first, last) or is_adjective(resolution, reading, last)):
        return GEO_ROLE.ACTOR_BASE
    country = resolution.place is not None and resolution.place.kind is PLACE_KIND.COUNTRY
    if country and (of_mission(reading, first) or reading.at(last, CUE.MISSION)):
        return GEO_ROLE.ACTOR_BASE  # "outside the embassy of France", "outside the United States embassies"
    preposition = governing(reading, first)
    cues = preposition.cues
    if state and reading.pack.script == "Latn" and reading.at(last, CUE.SPEECH) and not reading.before(first, CUE.IN):
        return GEO_ROLE.ACTOR_BASE  # "in the monastery of Banjska, Belgrade said"
    if state and is_helper(reading, first):
        return GEO_ROLE.ACTOR_BASE
    if CUE.OFFICIAL in cues and is_town_of_victim(resolution, reading, preposition.position):
        return GEO_ROLE.EVENT
    if CUE.OFFICIAL in cues:
        return GEO_ROLE.ACTOR_BASE if state else GEO_ROLE.CONTEXT
    trigger = nearest_type(reading, first)
    if is_elsewhere(reading, first, last, preposition, trigger):
        return GEO_ROLE.CONTEXT
    if CUE.IN in cues and (is_launching_place(reading, preposition) or is_launched_over(reading, preposition)):
        return GEO_ROLE.ORIGIN
    if is_bearing(reading, first) or is_bracketed(reading, first, last):
        return GEO_ROLE.CONTEXT
    if not is_town(resolution) and tells_where_town_lies(reading, preposition):
        return GEO_ROLE.CONTEXT
    if is_across(resolution, reading, first) or is_for_the_wounded(reading, first):
        return GEO_ROLE.CONTEXT
    if CUE.IN in cues and (inherited := role_of_the_place_in_it(reading, preposition)) is not None:
        return inherited
    if CUE.OF in cues and trigger not in _AWAY and begins_way(reading, last):
        return GEO_ROLE.ORIGIN
    if state and CUE.FROM in cues and is_with(reading, last, preposition):
        return GEO_ROLE.ACTOR_BASE
    if CUE.FROM in cues and CUE.IN not in cues:
        scene = trigger in _AWAY and not (state and has_arrived(reading, preposition.position))
        scene = scene or is_expelled(reading, preposition.position) or is_seized_from(resolution, reading, trigger)
        scene = scene or (trigger in VIOLENT and is_hit_on_leaving(reading, first, preposition))
        return GEO_ROLE.EVENT if scene else GEO_ROLE.ORIGIN
    if not cues and (is_afflicted(reading, first) or is_shaken(reading, last)):
        return GEO_ROLE.EVENT
    moves = says_it_moves(reading, preposition.position) and not is_there(resolution, reading, preposition)
    if CUE.TO in cues and is_entered(reading, preposition.position):
        return GEO_ROLE.EVENT
    if CUE.TO in cues and (moves or not cues & {CUE.IN, CUE.ON}):
        aimed = trigger is not EVENT_TYPE.WITHDRAWAL  # "damage to X", not "troops pulled out towards X"
        struck = aimed and not moves and follows_trigger(reading, preposition.position, _AIMED_WORDS)
        fired = not moves and trigger in REMOTE and reading.pack.events.verb_first and reading.has(*_FIRED)
        return GEO_ROLE.EVENT if struck or fired or trigger in _TOWARDS else GEO_ROLE.DESTINATION
    if cues & {CUE.IN, CUE.ON}:
        return _role_of_locative(resolution, reading, preposition, state=state, trigger=trigger)
    if CUE.BY in cues:
        crossed = trigger in CROWDS | {EVENT_TYPE.MILITARY_PRESENCE} and not reading.has(
            CUE.PASSIVE
        )  # "Tausende zogen durch Kabul"
        return GEO_ROLE.ACTOR_BASE if state and not crossed else GEO_ROLE.EVENT
    if country and CUE.OF in cues and reading.before(preposition.position, CUE.AIR, CUE.DRONE, CUE.FORCE, CUE.ARMED):
        return GEO_ROLE.ACTOR_BASE  # "a drone of the USA"
    if CUE.OF in cues and is_home_of_armed(reading, first, preposition):
        return GEO_ROLE.ACTOR_BASE
    if CUE.OF in cues and CUE.IN not in cues and reading.before(preposition.position, CUE.LAUNCH):
        return GEO_ROLE.ORIGIN  # "des roquettes tirées de Gaza"
    if CUE.OF in cues and (
        follows_trigger(reading, preposition.position, 2) or part_of_place(reading, preposition, resolution)
    ):
        return GEO_ROLE.EVENT
    if CUE.OF in cues and trigger is EVENT_TYPE.WITHDRAWAL and withdrawn_from(reading, preposition.position):
        return GEO_ROLE.EVENT
    if not cues and is_source(reading, first):
        return GEO_ROLE.CONTEXT
    many = resolution.place is not None and resolution.place.kind is PLACE_KIND.SUPRANATIONAL
    if many and not cues and reading.before(first, CUE.OFFICIAL, CUE.FORCE):
        return GEO_ROLE.ACTOR_BASE  # "قادة غرب أفريقيا", "the forces of the European Union"
    if state and CUE.OF in cues and reading.before(preposition.position, CUE.SPEECH, CUE.HYPOTHETICAL, CUE.ACCUSATION):
        return GEO_ROLE.ACTOR_BASE  # "at the request of Kyiv"
    if state and not (CUE.OF in cues and is_town(resolution) and not reading.before(preposition.position, CUE.FORCE)):
        return _role_of_state(resolution, reading, first, last)
    return GEO_ROLE.EVENT


def _role_of_locative(
    resolution: Resolution, reading: Reading, preposition: Preposition, *, state: bool, trigger: EventType | None
) -> GeoRole:
    first, last = reading.tokens_of(resolution.mention.span)
    cues = preposition.cues
    if acts_behind_verb(reading, first, preposition):
        return GEO_ROLE.ACTOR_BASE
    if is_only_heard(reading, preposition) or is_seat_of_source(reading, preposition.position):
        return GEO_ROLE.CONTEXT
    if state and trigger in BETWEEN_STATES and reading.at(preposition.position, CUE.BETWEEN):
        return GEO_ROLE.ACTOR_BASE  # "an exchange between Russia and Belarus"
    if state and CUE.BY in cues and CUE.OF not in cues and follows_trigger(reading, preposition.position, 1):
        return GEO_ROLE.ACTOR_BASE  # "derribado por Turquía"
    if lies_there(resolution, reading, preposition):
        return GEO_ROLE.CONTEXT
    on_the_way = reading.before(preposition.position, CUE.PLACE_NOUN)  # "cortaron los accesos a Lima"
    if trigger in _FLEEING and reading.pack.code == "en" and is_fled(reading, first, preposition.position):
        return GEO_ROLE.ORIGIN
    if trigger in TERRITORY and not is_town(resolution) and state and is_ground(reading, preposition):
        return GEO_ROLE.CONTEXT
    onto = is_town(resolution) and trigger is EVENT_TYPE.PROTEST and not reading.at(preposition.position, CUE.AGAINST)
    if state and trigger in _ABOUT_STATES and CUE.IN not in cues and not onto and not on_the_way:
        return GEO_ROLE.CONTEXT  # "protested against France", not "marched on Washington"
    if state and CUE.BY in cues and CUE.IN not in cues and not follows_trigger(reading, preposition.position, 1):
        return GEO_ROLE.ACTOR_BASE
    if state and CUE.IN not in cues and CUE.ON in cues and not reading.trigger_marks:
        return GEO_ROLE.CONTEXT
    named = state and not reading.before(first, CUE.CAPITAL_NOUN)  # "before the parliament in the capital Tunis"
    office = reading.before(preposition.position, CUE.OFFICIAL) if named else None
    if office is None and named and is_of_their_forces(reading, preposition.position):
        return GEO_ROLE.ACTOR_BASE  # "ناطق باسم القوات الأميركية في أفغانستان"
    if (
        office is not None
        and first - preposition.position <= SEAT_WORDS
        and not is_spot(office, reading)
        and not is_hit(office, reading)
        and not is_hit_behind(office, reading, last)
    ):
        return GEO_ROLE.ACTOR_BASE  # "the ministry in Moscow", not "government troops in the south of Tripoli"
    spoken = min(
        (
            gap(mark, first, last)
            for mark in reading.of(CUE.SPEECH)
            if is_joined(reading, mark, first, last)
            and not is_deed(mark.first, reading)
            and not is_said_by_crowd(mark, reading)
        ),
        default=WALK,
    )
    happened = min((reading.distance(mark.first, first) for mark in reading.trigger_marks), default=0.0)
    beside = trigger is not EVENT_TYPE.PROTEST or len(reading.place_tokens) >= 2
    if trigger in _TALKED_OF and beside and is_topic(reading, first, preposition):
        return GEO_ROLE.CONTEXT
    if not state and is_seat_of_teller(reading, first, preposition):
        return GEO_ROLE.CONTEXT
    if trigger is EVENT_TYPE.DIPLOMACY and (
        follows_trigger(reading, preposition.position, 1) or is_of_occasion(reading, preposition.position)
    ):
        return GEO_ROLE.EVENT  # "at a meeting in Washington they threatened"
    if state and (spoken == 0 or any(mark.last == preposition.position for mark in reading.of(CUE.ATTRIBUTED))):
        return GEO_ROLE.CONTEXT  # "in Moscow they say", "hieß es in Kiew"
    if state and reading.in_speech_clause(first):
        return GEO_ROLE.CONTEXT
    if spoken <= _SPEAKER_WORDS - 1 and happened > _EVENT_WORDS and not sets_scene(reading, preposition):
        return GEO_ROLE.CONTEXT
    return GEO_ROLE.EVENT


def _role_of_state(resolution: Resolution, reading: Reading, first: int, last: int) -> GeoRole:
    """A country or capital without a preposition: an object or a headline's scene, else its government."""
    if is_town(resolution):
        states = [begin for begin, _, item in reading.place_tokens if begin != first and is_state(item)]
        if is_befallen(reading, first, last, states):
            return GEO_ROLE.EVENT
    text = reading.document.text
    end = reading.document.tokens[last - 1].end
    if first == reading.sentence.first_token and text[end : end + 2].strip().startswith(":"):
        return GEO_ROLE.EVENT
    if not reading.pack.events.verb_first and is_object(reading, first):
        return GEO_ROLE.EVENT
    if is_visited(reading, first, last) or is_host(reading, first, last) or is_left(reading, first):
        return GEO_ROLE.EVENT
    if is_shelled(reading, first):
        return GEO_ROLE.EVENT
    if reading.pack.events.verb_first and is_behind_doer(reading, first):
        return GEO_ROLE.EVENT
    if is_town(resolution) and is_of_crowd(reading, first):
        return GEO_ROLE.EVENT
    if reading.before(first, CUE.PLACE_NOUN) and reading.has(CUE.TRIGGER) and not is_spoken_of(reading, first):
        return GEO_ROLE.EVENT
    return GEO_ROLE.ACTOR_BASE
