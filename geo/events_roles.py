"""What a place is to the sentence that names it: where it happens, who acts, where somebody comes from or goes to.

The preposition that governs the name decides, found by walking back over "the province of", directions and other names
of the same list. Without one, a country or capital stands for its government, another place for itself.
"""

from collections.abc import Sequence

from geo.events_befallen import is_befallen, is_host, is_seized_from, is_spoken_of, is_visited
from geo.events_happening import CROWDS, REMOTE, TERRITORY
from geo.events_inside import lie_near
from geo.events_prepositions import CLAUSE_SIGNS, PREPOSITIONS, WALK, governing
from geo.events_reading import Preposition, Reading
from geo.events_scenes import is_state, is_town
from geo.events_seats import (
    BETWEEN_STATES,
    SEAT_WORDS,
    SOURCE_WORDS,
    gap,
    is_hit,
    is_hit_behind,
    is_joined,
    is_only_heard,
    is_seat_of_source,
    is_seat_of_teller,
    is_spot,
    is_topic,
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
# So few words lie between "the port" behind a town's adjective and what befalls it.
_SITE_WORDS = 4
_MOTION_WORDS = 7.0
# "In Minya province, 240 km south of Cairo": so few words lie between the first name and the direction.
_BEARING_WORDS = 6
_MEASURE_WORDS = 8
_WITHDRAWN_WORDS = 2
_AIMED_WORDS = 3
# So few words lie between the mayor's town and what befalls him: his names.
_MAYOR_WORDS = 4
# So many words at most lie between "was" and "shaken": a day, by whom or what.
_SHAKEN_WORDS = 10
# "US", "UAE", "USA": capitals of at most this many letters right before a noun are an adjective.
_ABBREVIATION_LETTERS = 4
# So few words, with clauses counted, lie between "was fired" and the place it was fired over.
_LAUNCH_WORDS = 10.0
# So few words lie between "fleeing" and "in": "the fighting", "the latest violence".
_FLED_WORDS = 4
# So few words name the officers of a country: "'s", "army", "chief".
_OFFICERS_WORDS = 5
# A list of embassies is no longer than this, in words.
_LIST_WORDS = 8
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
_DESCRIBING = frozenset({MENTION_FORM.ADJECTIVE, MENTION_FORM.DEMONYM})
_BEFALLING = frozenset({EVENT_TYPE.ATTACK_ON_CIVILIANS, EVENT_TYPE.ABDUCTION, EVENT_TYPE.ARREST})
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
    if _in_group_name(reading, first, last):
        return GEO_ROLE.ACTOR_BASE
    if mention.form is MENTION_FORM.DESCRIPTION:
        return _role_of_name(resolution, reading, first, last)
    if _is_described(resolution, reading):
        return GEO_ROLE.CONTEXT
    if not mention.accepted or mention.form in {MENTION_FORM.DEMONYM, MENTION_FORM.ADJECTIVE}:
        return GEO_ROLE.EVENT if names_scene(resolution, reading, first, last) else GEO_ROLE.ACTOR_BASE
    if _is_based(reading, first, last) or (is_state(resolution) and _hyphened_force(reading, last)):
        return GEO_ROLE.ACTOR_BASE
    return _role_of_name(resolution, reading, first, last)


def _is_described(resolution: Resolution, reading: Reading) -> bool:
    """Whether the country only says whose border is meant: "the border between Turkey and Syria"."""
    return any(
        item.mention.form is MENTION_FORM.DESCRIPTION and item.mention.span.contains(resolution.mention.span)
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
        for mark in reading.of(CUE.ACTOR)
    )


def names_scene(resolution: Resolution, reading: Reading, first: int, last: int) -> bool:
    """Whether a town's adjective stands right at the word for what happened: "Pariser Anschläge"."""
    place = resolution.place
    if place is None or place.kind is PLACE_KIND.SUPRANATIONAL:
        return False
    if place.kind is PLACE_KIND.COUNTRY:  # "на сирийской территории", "по украинским городам"
        return reading.at(last, CUE.LAND) is not None and reading.before(first, CUE.IN, CUE.ON) is not None
    if reading.pack.script == "Cyrl" and is_town(resolution) and not _is_site(reading, last):
        return False
    near_in = any(reading.before(position, CUE.IN) for position in (first, first - 1))
    if is_town(resolution) and near_in and reading.at(last, CUE.PLACE_NOUN, CUE.TOWN_NOUN):
        return True  # "у донецького вокзалу", "in der Wiener Innenstadt"
    before = {mark.last for mark in reading.trigger_marks}
    after = {mark.first for mark in reading.trigger_marks}
    site = reading.pack.script == "Cyrl" and reading.at(last, CUE.PLACE_NOUN, CUE.FACILITY_NOUN, CUE.CIVILIAN)
    near = range(_SITE_WORDS if site else _ADJECTIVE_WORDS)  # "Одесский порт подвергся ракетному удару"
    if reading.at(last, CUE.PERSON, CUE.CIVILIAN) or reading.before(first, CUE.ARTICLE_ONE):
        return any(last + step in after for step in near)  # "shot a Chechen exile": who, not where
    return any(last + step in after for step in near) or any(first - step in before for step in near)


def _is_site(reading: Reading, last: int) -> bool:
    """Whether a town's adjective may name where something is: no street, no team, no station of another town.

    "На Рязанском проспекте", "харьковский «Металлист»", "на Казанском вокзале в Москве".
    """
    if last >= reading.sentence.last_token or reading.between(last - 1, last) != " ":
        return False
    if reading.document.tokens[last].key in reading.pack.places.street_words:
        return False
    agreed = reading.at(last, CUE.TRIGGER)
    if agreed is not None and agreed.sign.event_type is EVENT_TYPE.AGREEMENT:
        return False  # "минские договорённости"
    return not any(
        0 < begin - last <= _SITE_WORDS and item.mention.accepted and is_town(item) and reading.before(begin, CUE.IN)
        for begin, _, item in reading.place_tokens
    )


def _is_source(reading: Reading, first: int) -> bool:
    """Whether the name follows a word of telling in its clause: "reported the channel Al-Mayadeen".

    "Reported the capture of Bakhmut": what happened stands between.
    """
    return any(
        0 <= first - mark.last <= SOURCE_WORDS
        and not reading.before(mark.last - 1, CUE.OWNED)  # "nach eigenen Angaben Khartum eingenommen"
        and CLAUSE_SIGNS.isdisjoint(reading.between(mark.last - 1, first))
        and not any(mark.last <= deed.first < first for deed in reading.deed_marks)
        for mark in reading.of(CUE.ATTRIBUTED)
    )


def _is_based(reading: Reading, first: int, last: int) -> bool:
    """ "Iran-backed", "Istanbul based"; not "in Homs, armed men", "in Homs armed bandits": there armed people begin."""
    based = reading.at(last, CUE.BASED)
    if based is None or not reading.joined(last - 1, last):
        return False
    people = reading.at(based.last, CUE.ARMED, CUE.GUN, CUE.PERSON) is not None
    people = people and reading.at(based.last, CUE.CIVILIAN) is None  # "in Homs stranded refugees"
    if not reading.before(first, CUE.IN) or not reading.between(last - 1, last).isspace():
        return True
    # "police in Islamabad used tear gas": a verb, where no place or kind of place follows
    named = any(begin == based.last for begin, _, _ in reading.place_tokens)
    verb = reading.pack.code == "en" and not named and not reading.at(based.last, CUE.PLACE_NOUN, CUE.TOWN_NOUN)
    return not (people or verb)


def _hyphened_force(reading: Reading, last: int) -> bool:
    """ "USA-Truppen", "Russia-linked": the name is the first half of a compound that is no place."""
    if last >= reading.sentence.last_token:
        return False
    return reading.between(last - 1, last) in {"-", "‑"} and reading.at(last, CUE.FORCE, CUE.OFFICIAL) is not None


def _role_of_name(resolution: Resolution, reading: Reading, first: int, last: int) -> GeoRole:
    state = is_state(resolution)
    if (
        state
        and resolution.place is not None
        and resolution.place.kind is PLACE_KIND.COUNTRY
        and _took_power(reading, last)
    ):
        return GEO_ROLE.EVENT
    if state and (_owns(resolution, reading, first, last) or _is_adjective(resolution, reading, last)):
        return GEO_ROLE.ACTOR_BASE
    if resolution.place is not None and resolution.place.kind is PLACE_KIND.COUNTRY and _of_mission(reading, first):
        return GEO_ROLE.ACTOR_BASE
    preposition = governing(reading, first)
    cues = preposition.cues
    if state and reading.pack.script == "Latn" and reading.at(last, CUE.SPEECH) and not reading.before(first, CUE.IN):
        return GEO_ROLE.ACTOR_BASE  # "in the monastery of Banjska, Belgrade said"
    if state and _is_helper(reading, first):
        return GEO_ROLE.ACTOR_BASE
    if CUE.OFFICIAL in cues and _is_town_of_victim(resolution, reading, preposition.position):
        return GEO_ROLE.EVENT
    if CUE.OFFICIAL in cues:
        return GEO_ROLE.ACTOR_BASE if state else GEO_ROLE.CONTEXT
    trigger = _nearest_type(reading, first)
    if CUE.IN in cues and (_is_launching_place(reading, preposition) or _is_launched_over(reading, preposition)):
        return GEO_ROLE.ORIGIN
    if _is_bearing(reading, first) or _is_bracketed(reading, first, last):
        return GEO_ROLE.CONTEXT
    if _is_across(resolution, reading, first) or _is_for_the_wounded(reading, first):
        return GEO_ROLE.CONTEXT
    if CUE.IN in cues and (inherited := _role_of_the_place_in_it(reading, preposition)) is not None:
        return inherited
    if CUE.FROM in cues and CUE.IN not in cues:
        scene = trigger in _AWAY and not (state and _has_arrived(reading, preposition.position))
        scene = scene or _is_expelled(reading, preposition.position) or is_seized_from(resolution, reading, trigger)
        return GEO_ROLE.EVENT if scene else GEO_ROLE.ORIGIN
    if not cues and (_is_afflicted(reading, first) or _is_shaken(reading, last)):
        return GEO_ROLE.EVENT
    moves = _moves(reading, preposition.position) and not _is_there(resolution, reading, preposition)
    if CUE.TO in cues and _is_entered(reading, preposition.position):
        return GEO_ROLE.EVENT
    if CUE.TO in cues and (moves or not cues & {CUE.IN, CUE.ON}):
        aimed = trigger is not EVENT_TYPE.WITHDRAWAL  # "damage to X", not "troops pulled out towards X"
        struck = aimed and not moves and _follows_trigger(reading, preposition.position, _AIMED_WORDS)
        fired = not moves and trigger in REMOTE and reading.pack.events.verb_first and reading.has(*_FIRED)
        return GEO_ROLE.EVENT if struck or fired or trigger in _TOWARDS else GEO_ROLE.DESTINATION
    if cues & {CUE.IN, CUE.ON}:
        return _role_of_locative(resolution, reading, preposition, state=state, trigger=trigger)
    if CUE.BY in cues:
        crossed = trigger in CROWDS | {EVENT_TYPE.MILITARY_PRESENCE} and not reading.has(
            CUE.PASSIVE
        )  # "Tausende zogen durch Kabul"
        return GEO_ROLE.ACTOR_BASE if state and not crossed else GEO_ROLE.EVENT
    country = resolution.place is not None and resolution.place.kind is PLACE_KIND.COUNTRY
    if country and CUE.OF in cues and reading.before(preposition.position, CUE.AIR, CUE.DRONE, CUE.FORCE, CUE.ARMED):
        return GEO_ROLE.ACTOR_BASE  # "a drone of the USA"
    if CUE.OF in cues and _is_home_of_armed(reading, first, preposition):
        return GEO_ROLE.ACTOR_BASE
    if CUE.OF in cues and CUE.IN not in cues and reading.before(preposition.position, CUE.LAUNCH):
        return GEO_ROLE.ORIGIN  # "des roquettes tirées de Gaza"
    if CUE.OF in cues and (
        _follows_trigger(reading, preposition.position, 2) or _part_of_place(reading, preposition, resolution)
    ):
        return GEO_ROLE.EVENT
    if CUE.OF in cues and trigger is EVENT_TYPE.WITHDRAWAL and _withdrawn_from(reading, preposition.position):
        return GEO_ROLE.EVENT
    if not cues and _is_source(reading, first):
        return GEO_ROLE.CONTEXT
    many = resolution.place is not None and resolution.place.kind is PLACE_KIND.SUPRANATIONAL
    if many and not cues and reading.before(first, CUE.OFFICIAL, CUE.FORCE):
        return GEO_ROLE.ACTOR_BASE  # "قادة غرب أفريقيا", "the forces of the European Union"
    if state and CUE.OF in cues and reading.before(preposition.position, CUE.SPEECH, CUE.HYPOTHETICAL, CUE.ACCUSATION):
        return GEO_ROLE.ACTOR_BASE  # "at the request of Kyiv"
    if state and not (CUE.OF in cues and is_town(resolution) and not reading.before(preposition.position, CUE.FORCE)):
        return _role_of_state(resolution, reading, first, last)
    return GEO_ROLE.EVENT


def _is_home_of_armed(reading: Reading, first: int, preposition: Preposition) -> bool:
    """ "Les rebelles du Tigré ont signé à Pretoria": whose fighters they are, where another name says where it was."""
    if reading.pack.script != "Latn" or CUE.IN in preposition.cues:
        return False
    fighters = reading.before(preposition.position, CUE.ARMED)
    if fighters is None or not reading.at(fighters.first, CUE.PERSON, CUE.GUN, CUE.GROUP_NOUN):
        return False  # "la caserne de Kati"
    if reading.before(fighters.first, CUE.PLACE_NOUN, CUE.TOWN_NOUN, CUE.OF):
        return False  # "les quartiers rebelles d'Alep", "la estación de policía de Jamundí"
    return any(
        begin > first and item.mention.accepted and governing(reading, begin).cues & {CUE.IN, CUE.ON, CUE.TO}
        for begin, _, item in reading.place_tokens
    )


def _is_town_of_victim(resolution: Resolution, reading: Reading, position: int) -> bool:
    """ "The mayor of Manta was shot dead": in the town, where the sentence names no other place."""
    if reading.at(position, CUE.MAYOR) is None or not is_town(resolution):
        return False
    first, _ = reading.tokens_of(resolution.mention.span)
    if any(begin != first and item.mention.accepted for begin, _, item in reading.place_tokens):
        return False
    deeds = [mark for mark in reading.deed_marks if mark.sign.event_type in _BEFALLING]
    if reading.pack.script == "Cyrl":  # "похитили мэра Мелитополя", "мера Стамбула взято під варту"
        return any(
            gap(mark, position, first) < _MAYOR_WORDS and is_joined(reading, mark, position, first) for mark in deeds
        )
    return any(
        first < mark.first and any(mark.first - 1 <= passive.first < mark.last for passive in reading.of(CUE.PASSIVE))
        for mark in deeds
    )


def _is_there(resolution: Resolution, reading: Reading, preposition: Preposition) -> bool:
    """ "Доставлены в отделы полиции в Минске": the ending says that something is in the town, and does not go there."""
    endings = reading.pack.places.locative_endings
    inflected = resolution.mention.form is MENTION_FORM.INFLECTED
    return bool(endings) and inflected and CUE.IN in preposition.cues and resolution.mention.surface.endswith(endings)


def _is_helper(reading: Reading, first: int) -> bool:
    """ "Signed under the auspices of Moscow", "backed by Turkey": it helps, wherever that is."""
    while reading.before(first, CUE.OF, CUE.DETERMINER, CUE.BY) and not reading.before(first, CUE.BACKED):
        first -= 1
    return reading.before(first, CUE.BACKED) is not None


def _has_arrived(reading: Reading, position: int) -> bool:
    """ "وصلت إلى بيروت طائرات محملة بأدوية من قطر": behind the place they came to stands where they came from."""
    if not reading.pack.events.verb_first:
        return False
    return any(
        end <= position and reading.comma_free(end, position) and CUE.TO in governing(reading, begin).cues
        for begin, end, _ in reading.place_tokens
    )


def _is_expelled(reading: Reading, position: int) -> bool:
    """ "To flush the gunmen out of Marawi": a verb of driving out stands a few words before in the same clause."""
    return any(
        mark.last <= position and reading.distance(mark.first, position) <= WALK for mark in reading.of(CUE.EXPELLED)
    )


def _is_afflicted(reading: Reading, first: int) -> bool:
    """ "The riots that shake New Caledonia", "ont secoué jeudi Khartoum": the name is the object of such a verb."""
    position = first
    while position > first - 2 and reading.before(position, CUE.DETERMINER, CUE.PLACE_NOUN):
        position -= 1
    position = reading.before_day(position)
    if reading.pack.events.verb_first:
        # "هز انفجار كابول": what shakes it stands between
        deed = next((mark for mark in reading.trigger_marks if mark.last == position), None)
        if deed is not None:
            return reading.before(deed.first, CUE.AFFLICTED) is not None or bool(reading.at(deed.first, CUE.AFFLICTED))
    return reading.before(position, CUE.AFFLICTED) is not None and bool(reading.trigger_marks)


def _is_shaken(reading: Reading, last: int) -> bool:
    """ "Kabul wurde von einer Explosion erschüttert", "Kabul was rocked by a blast": the name, be, and such a verb."""
    if not reading.trigger_marks:
        return False
    shaken = next((mark for mark in reading.of(CUE.AFFLICTED) if 0 <= mark.first - last <= _SHAKEN_WORDS), None)
    if shaken is None:
        return False
    if any(0 <= mark.first - last < 2 for mark in reading.of(CUE.PASSIVE)):
        return True
    # "Кабул во вторник потряс взрыв": what shakes it comes behind
    return reading.pack.script == "Cyrl" and any(shaken.last <= mark.first for mark in reading.trigger_marks)


def _is_entered(reading: Reading, position: int) -> bool:
    """ "Rebels moved into Bambari": the preposition belongs to the words for taking a town."""
    return any(mark.first < position < mark.last and mark.sign.event_type in TERRITORY for mark in reading.deed_marks)


def _took_power(reading: Reading, last: int) -> bool:
    """ "Thailand's army chief seized power": in the country whose officers they are, right behind its name."""
    behind = [mark for mark in reading.of(CUE.POWER) if 0 < mark.first - last <= _OFFICERS_WORDS]
    return any(reading.joined(last - 1, mark.first) for mark in behind)


def _is_ground(reading: Reading, preposition: Preposition) -> bool:
    """ "Overran a base in southern Somalia": who takes a base takes no country."""
    noun = reading.before(preposition.position, CUE.PLACE_NOUN)
    return (
        CUE.OF in preposition.cues
        and noun is not None
        and reading.at(noun.first, CUE.ARMED, CUE.FACILITY_NOUN) is not None
    )


def _is_fled(reading: Reading, first: int, position: int) -> bool:
    """ "People fleeing the war in Sudan crossed into Renk": where they left stands before where they went."""
    left = any(0 <= position - mark.last <= _FLED_WORDS for mark in reading.of(CUE.MOTION))
    return left and any(
        begin > first and CUE.TO in governing(reading, begin).cues for begin, _, _ in reading.place_tokens
    )


def _is_launching_place(reading: Reading, preposition: Preposition) -> bool:
    """ "A submarine in the Mediterranean fired": the ship stands right before, and the sentence tells of a shot.

    Ships that are attacked ("Schiffe im Roten Meer attackiert") shoot at nothing.
    """
    carrier = any(0 <= preposition.position - mark.last < 2 for mark in reading.of(CUE.CARRIER))
    return carrier and not reading.has(CUE.ATTACK) and reading.has(CUE.HIT, CUE.GROUND_FIRE)


def _is_launched_over(reading: Reading, preposition: Preposition) -> bool:
    """ "The missile was released by a bomber over the Kursk region": from there it flew to where it struck."""
    if not reading.at(preposition.position, CUE.OVER) or not reading.has(CUE.AIR) or not reading.has(CUE.GROUND_FIRE):
        return False
    if any(mark.sign.event_type is EVENT_TYPE.WEAPONS_DISRUPTED for mark in reading.deed_marks):
        return False  # "missiles were shot down over Kyiv"
    return any(
        (mark.last <= preposition.position or reading.pack.events.verb_bracket)
        and reading.distance(mark.first, preposition.position) <= _LAUNCH_WORDS
        for mark in reading.of(CUE.LAUNCH)
    )


def _is_bearing(reading: Reading, first: int) -> bool:
    """ "Minya, south of Cairo", "صعدة شمالي اليمن": the name only tells where the one before it lies."""
    if reading.pack.events.verb_first and reading.at(first, CUE.BEARING):
        return any(end == first for _, end, _ in reading.place_tokens)
    beside = reading.before(first, CUE.BEARING) if reading.pack.events.verb_first else None
    if beside is not None and any(
        end == beside.first and item.place is not None and item.mention.accepted
        for _, end, item in reading.place_tokens
    ):
        return True
    position = first
    while position > first - 2 and reading.before(position, CUE.OF, CUE.FROM, CUE.DETERMINER):
        position -= 1
    beside = reading.before(position, CUE.BESIDE)
    if beside is not None:  # "in Al-Rai, near Aleppo", not "in Homs and near Hama"
        named = [item for begin, _, item in reading.place_tokens if begin == first]
        return any(end == beside.first and lie_near(named, item) for _, end, item in reading.place_tokens)
    direction = reading.before(position, CUE.BEARING) if position < first else None
    if direction is None or reading.before(direction.first, CUE.AND):
        return False  # "in Homs and south of Hama" are two
    if any(
        0 <= direction.first - end <= _BEARING_WORDS
        and not any(end <= deed.first < direction.first for deed in reading.deed_marks)  # "Israel bombed the south of"
        for _, end, item in reading.place_tokens
        if end <= first and item.mention.form not in _DESCRIBING
    ):
        return True
    # ", some sixty kilometres south-east of Niamey": set off by a comma, it bears on a name the gazetteer lacks
    begin = max(direction.first - _MEASURE_WORDS, reading.sentence.first_token)
    measured = any(reading.at(place, CUE.NOT_PEOPLE) for place in range(begin, direction.first))
    return measured and any("," in reading.between(place, place + 1) for place in range(begin, direction.first))


def _is_bracketed(reading: Reading, first: int, last: int) -> bool:
    """ "Cambrils (Tarragona)": in brackets right behind another name stands the province it lies in."""
    if not any(end == first for _, end, _ in reading.place_tokens):
        return False
    behind = reading.document.ends[last - 1]
    return reading.between(first - 1, first).strip() == "(" and reading.document.text[behind : behind + 1] == ")"


def _is_across(resolution: Resolution, reading: Reading, first: int) -> bool:
    """ "Near the border with Niger", "en Rafah, junto a Egipto": the country's name only tells where that is."""
    if resolution.place is None or resolution.place.kind is not PLACE_KIND.COUNTRY:
        return False
    near = range(SEAT_WORDS)
    return any(first - mark.last in near for mark in reading.of(CUE.BORDER))


def _is_for_the_wounded(reading: Reading, first: int) -> bool:
    """ "The wounded were taken to hospitals in Dori and Ouagadougou": what befell them was elsewhere."""
    if not reading.has(CUE.TREATED):
        return False
    return any(
        0 < first - mark.last <= _LIST_WORDS and not any(mark.last <= deed.first < first for deed in reading.deed_marks)
        for mark in reading.of(CUE.CLINIC)
    )


def _role_of_the_place_in_it(reading: Reading, preposition: Preposition) -> GeoRole | None:
    """ "From Akrotiri in Cyprus": what tells where an origin lies is the origin too; None for other roles."""
    inner = next((begin for begin, end, _ in reading.place_tokens if end == preposition.position), None)
    if inner is None:
        return GEO_ROLE.ORIGIN if _is_base_in_it(reading, preposition) else None
    cues = governing(reading, inner).cues
    return GEO_ROLE.ORIGIN if CUE.FROM in cues and CUE.IN not in cues else None


def _is_base_in_it(reading: Reading, preposition: Preposition) -> bool:
    """ "Planes from the base, in Homs province, had struck": a base without a name, and where it lies."""
    noun = reading.before(preposition.position, CUE.PLACE_NOUN, CUE.TOWN_NOUN)
    if noun is None:
        return False
    first = noun.first
    while reading.before(first, CUE.DETERMINER, CUE.PLACE_NOUN) and not reading.before(first, CUE.FROM):
        first -= 1
    before = reading.before(first, CUE.FROM)
    return before is not None and reading.before(first, CUE.IN, CUE.OF, CUE.BY) is None and reading.has(CUE.AIR)


def _of_mission(reading: Reading, first: int) -> bool:
    """ "The embassies of Rwanda, France and Belgium": an embassy stands before the name or before the list it is in."""
    names = {position for begin, end, _ in reading.place_tokens for position in range(begin, end)}
    position = first - 1
    while position >= reading.sentence.first_token and first - position <= _LIST_WORDS:
        if reading.at(position, CUE.MISSION):
            return True
        if position not in names and not reading.at(position, CUE.AND, CUE.OF, CUE.DETERMINER):
            return False
        position -= 1
    return False


def _withdrawn_from(reading: Reading, position: int) -> bool:
    """ "Le retrait de ses soldats d'Irak": not the first "of" behind the word, which tells who withdraws."""
    return any(
        mark.sign.event_type is EVENT_TYPE.WITHDRAWAL and _WITHDRAWN_WORDS <= position - mark.last <= WALK
        for mark in reading.trigger_marks
    )


def _part_of_place(reading: Reading, preposition: Preposition, resolution: Resolution) -> bool:
    """ "The Radisson Blu hotel of Bamako": a kind of place stands within four words before "of"."""
    if resolution.place is None:
        return False
    first = max(preposition.position - 4, reading.sentence.first_token)
    return any(
        reading.at(position, CUE.PLACE_NOUN)
        and not reading.at(position, CUE.DETERMINER, CUE.OFFICIAL)
        and not _is_name(reading, position)
        for position in range(first, preposition.position)
    )


def _is_name(reading: Reading, position: int) -> bool:
    """Whether a noun is part of a name: "Stade de France"; German nouns all have capitals."""
    capital = reading.document.tokens[position].text[0].isupper()
    return capital and position > reading.sentence.first_token and not reading.pack.places.nouns_capitalised


def _owns(resolution: Resolution, reading: Reading, first: int, last: int) -> bool:
    """ "In Syriens Zukunft", "in Syria's future": the name only says whose; "in Syria's north" is still a place."""
    if last >= reading.sentence.last_token:
        return False
    following = reading.document.tokens[last]
    if following.text.lower() in {"'s", "’s"}:
        last += 1
    elif not (
        resolution.mention.form is MENTION_FORM.INFLECTED and reading.pack.code == "de" and following.text[0].isupper()
    ):
        return False
    if last >= reading.sentence.last_token or not reading.between(last - 1, last).isspace():
        return False
    if reading.at(last, CUE.MISSION) and not is_town(resolution):
        return True  # "in Jakarta a petrol bomb was thrown at Myanmar's embassy"
    named, texts = last, reading.document.texts
    while following.text[0] in "'’" and named < reading.sentence.last_token and texts[named][0].isupper():
        named += 1
    if named - last > 1 and is_town(resolution) and governing(reading, first).cues & {CUE.IN, CUE.ON}:
        return False  # "at the foot of Berlin's Memorial Church"
    near = range(last, min(named + 3, reading.sentence.last_token))
    beside = any(begin in near for begin, _, _ in reading.place_tokens)
    return not beside and not any(reading.at(position, CUE.PLACE_NOUN, CUE.TOWN_NOUN) for position in near)


def _is_adjective(resolution: Resolution, reading: Reading, last: int) -> bool:
    """ "The US embassy": an abbreviation right before a noun in small letters."""
    if last >= reading.sentence.last_token:
        return False
    surface = resolution.mention.surface.replace(".", "")
    short = surface.isupper() and len(surface) <= _ABBREVIATION_LETTERS
    if not short and resolution.mention.form is not MENTION_FORM.ABBREVIATION:
        return False
    following = reading.document.tokens[last].text
    known = not any(
        mark.last == last + 1 and mark.sign.cue in PREPOSITIONS | {CUE.AND} for mark in reading.starting.get(last, ())
    )
    return following[0].islower() and known and reading.between(last - 1, last) == " " and reading.pack.code == "en"


def _nearest_type(reading: Reading, position: int) -> EventType | None:
    marks = [mark for mark in reading.trigger_marks if mark.sign.event_type is not None]
    if not marks:
        return None
    if reading.pack.events.verb_first:
        # the verb that governs "from" and "to" stands before them
        before = [mark for mark in marks if mark.last <= position and reading.comma_free(mark.last, position)]
        marks = before[-1:] or marks
    return min(marks, key=lambda mark: reading.distance(mark.first, position)).sign.event_type


def _moves(reading: Reading, position: int) -> bool:
    """Whether somebody or something goes there: a word of motion in the seven words before the preposition."""
    return any(
        mark.last <= position and reading.distance(mark.first, position) <= _MOTION_WORDS
        for mark in reading.of(CUE.MOTION)
    )


def _role_of_locative(
    resolution: Resolution, reading: Reading, preposition: Preposition, *, state: bool, trigger: EventType | None
) -> GeoRole:
    first, last = reading.tokens_of(resolution.mention.span)
    cues = preposition.cues
    if _acts_behind_verb(reading, first, preposition):
        return GEO_ROLE.ACTOR_BASE
    if is_only_heard(reading, preposition) or is_seat_of_source(reading, preposition.position):
        return GEO_ROLE.CONTEXT
    if state and trigger in BETWEEN_STATES and reading.at(preposition.position, CUE.BETWEEN):
        return GEO_ROLE.ACTOR_BASE  # "an exchange between Russia and Belarus"
    if state and CUE.BY in cues and CUE.OF not in cues and _follows_trigger(reading, preposition.position, 1):
        return GEO_ROLE.ACTOR_BASE  # "derribado por Turquía"
    on_the_way = reading.before(preposition.position, CUE.PLACE_NOUN)  # "cortaron los accesos a Lima"
    if trigger in _FLEEING and reading.pack.code == "en" and _is_fled(reading, first, preposition.position):
        return GEO_ROLE.ORIGIN
    if trigger in TERRITORY and not is_town(resolution) and state and _is_ground(reading, preposition):
        return GEO_ROLE.CONTEXT
    onto = is_town(resolution) and trigger is EVENT_TYPE.PROTEST and not reading.at(preposition.position, CUE.AGAINST)
    if state and trigger in _ABOUT_STATES and CUE.IN not in cues and not onto and not on_the_way:
        return GEO_ROLE.CONTEXT  # "protested against France", not "marched on Washington"
    if state and CUE.BY in cues and CUE.IN not in cues and not _follows_trigger(reading, preposition.position, 1):
        return GEO_ROLE.ACTOR_BASE
    if state and CUE.IN not in cues and CUE.ON in cues and not reading.trigger_marks:
        return GEO_ROLE.CONTEXT
    named = state and not reading.before(first, CUE.CAPITAL_NOUN)  # "before the parliament in the capital Tunis"
    office = reading.before(preposition.position, CUE.OFFICIAL) if named else None
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
            if is_joined(reading, mark, first, last) and not _is_deed(mark.first, reading)
        ),
        default=WALK,
    )
    happened = min((reading.distance(mark.first, first) for mark in reading.trigger_marks), default=0.0)
    beside = trigger is not EVENT_TYPE.PROTEST or len(reading.place_tokens) >= 2
    if trigger in _TALKED_OF and beside and is_topic(reading, first, preposition):
        return GEO_ROLE.CONTEXT
    if not state and is_seat_of_teller(reading, first, preposition):
        return GEO_ROLE.CONTEXT
    if trigger is EVENT_TYPE.DIPLOMACY and _follows_trigger(reading, preposition.position, 1):
        return GEO_ROLE.EVENT  # "at a meeting in Washington they threatened"
    if state and (spoken == 0 or any(mark.last == preposition.position for mark in reading.of(CUE.ATTRIBUTED))):
        return GEO_ROLE.CONTEXT  # "in Moscow they say", "hieß es in Kiew"
    if state and reading.in_speech_clause(first):
        return GEO_ROLE.CONTEXT
    if spoken <= _SPEAKER_WORDS - 1 and happened > _EVENT_WORDS and not sets_scene(reading, preposition):
        return GEO_ROLE.CONTEXT
    return GEO_ROLE.EVENT


def _is_deed(position: int, reading: Reading) -> bool:
    """ "In Doha einigten sich ...", "in Bagdad forderte ein Anschlag": the word says what happened, nobody speaks."""
    return any(mark.first == position for mark in (*reading.deed_marks, *reading.of(CUE.KILLED)))


def _acts_behind_verb(reading: Reading, first: int, preposition: Preposition) -> bool:
    """ "قصفت إسرائيل مطار حلب": where verbs come first, the country right behind one acts; a town may be hit."""
    if not reading.pack.events.verb_first or preposition.position != first - 1 or CUE.IN in preposition.cues:
        return False
    country = any(
        begin == first and item.place is not None and item.place.kind is PLACE_KIND.COUNTRY
        for begin, _, item in reading.place_tokens
    )
    return country and any(mark.first == first - 1 for mark in reading.trigger_marks)


def _follows_trigger(reading: Reading, position: int, words: int) -> bool:
    return any(0 <= position - mark.last < words for mark in (reading.deed_marks or reading.trigger_marks))


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
    if not reading.pack.events.verb_first and _is_object(reading, first):
        return GEO_ROLE.EVENT
    if is_visited(reading, first, last) or is_host(reading, first, last):
        return GEO_ROLE.EVENT
    if reading.pack.events.verb_first and _is_behind_doer(reading, first):
        return GEO_ROLE.EVENT
    if is_town(resolution) and _is_of_crowd(reading, first):
        return GEO_ROLE.EVENT
    if reading.before(first, CUE.PLACE_NOUN) and reading.has(CUE.TRIGGER) and not is_spoken_of(reading, first):
        return GEO_ROLE.EVENT
    return GEO_ROLE.ACTOR_BASE


def _is_of_crowd(reading: Reading, first: int) -> bool:
    """ "Студенты Белграда заблокировали шоссе": a crowd is at home in the town behind it, where no other is named."""
    people = reading.before(first, CUE.PERSON, CUE.CIVILIAN, CUE.CROWD)
    if reading.pack.script != "Cyrl" or people is None or reading.at(people.first, CUE.OFFICIAL, CUE.FORCE):
        return False
    alone = all(begin == first for begin, _, item in reading.place_tokens if item.mention.accepted)
    return alone and _nearest_type(reading, first) in CROWDS


def _is_behind_doer(reading: Reading, first: int) -> bool:
    """ "أمطرت إيران إسرائيل": where verbs come first, the state right behind the one that does it."""
    named = [(begin, end, item) for begin, end, item in reading.place_tokens if first in {begin, end}]
    if any(begin == first and item.mention.span.start > reading.document.starts[first] for begin, _, item in named):
        return False  # "واتفقت واشنطن وباريس"
    doers = [begin for begin, end, item in named if end == first and is_state(item)]
    return bool(doers) and any(mark.first == doers[0] - 1 for mark in reading.deed_marks)


def _is_object(reading: Reading, first: int) -> bool:
    """Whether something that happens is said right before the name and somebody who does it before that."""
    before = first - 1 if reading.before(first, CUE.DETERMINER) else first
    marks = [mark for mark in reading.deed_marks if mark.last == before]
    marks = [mark for mark in marks if mark.sign.event_type is not EVENT_TYPE.DIPLOMACY]
    if not marks or not reading.joined(marks[0].last - 1, first):
        return False
    named = [mark.first for mark in reading.of(CUE.ACTOR, CUE.STATE, CUE.FORCE)]
    named += [begin for begin, _, item in reading.place_tokens if is_state(item)]
    return any(position < marks[0].first for position in named)
