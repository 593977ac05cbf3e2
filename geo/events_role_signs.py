"""What in a sentence says that a place is where somebody comes from, goes to or belongs, and not where it happens."""

from geo.events_asides import is_occasion
from geo.events_happening import CROWDS, TERRITORY
from geo.events_inside import lie_near
from geo.events_prepositions import CLAUSE_SIGNS, PREPOSITIONS, WALK, governing
from geo.events_reading import Preposition, Reading
from geo.events_scenes import is_state, is_town
from geo.events_seats import SEAT_WORDS, SOURCE_WORDS, gap, is_joined
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE, GEO_ROLE, MENTION_FORM, PLACE_KIND, EventType, GeoRole, Resolution

# So few words lie between "the port" behind a town's adjective and what befalls it.
SITE_WORDS = 4
_MOTION_WORDS = 7.0
# "In Minya province, 240 km south of Cairo": so few words lie between the first name and the direction.
_BEARING_WORDS = 6
_MEASURE_WORDS = 8
_WITHDRAWN_WORDS = 2
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
# So few words lie between "in" and the noun ("several of the"), and fewer between the noun and a town's name.
_LAND_WORDS = 3
_NAMED_WORDS = 3
# "A meeting with the president in Delhi": so few words name whom one meets.
_OCCASION_WORDS = 4
# A list of embassies is no longer than this, in words.
_LIST_WORDS = 8
DESCRIBING = frozenset({MENTION_FORM.ADJECTIVE, MENTION_FORM.DEMONYM})
_BEFALLING = frozenset({EVENT_TYPE.ATTACK_ON_CIVILIANS, EVENT_TYPE.ABDUCTION, EVENT_TYPE.ARREST})


def is_described(resolution: Resolution, reading: Reading) -> bool:
    """Whether the country only says whose border is meant: "the border between Turkey and Syria"."""
    return any(
        item.mention.form is MENTION_FORM.DESCRIPTION and item.mention.span.contains(resolution.mention.span)
        for item in reading.resolutions
    )


def in_group_name(reading: Reading, first: int, last: int) -> bool:
    """Whether the name is part of an organisation's or armed group's: "Sinai Province", "Syrian Observatory"."""
    return any(
        mark.first <= first
        and last <= mark.last
        and mark.sign.actor is not None
        and not mark.sign.actor.id.startswith("state:")
        for mark in reading.of(CUE.ACTOR)
    )


def on_its_land(reading: Reading, first: int, last: int) -> bool:
    """ "На сирийской территории", "in several Libyan cities", "dans des villes libyennes": a country by its adjective.

    Not where the name of the town follows: "in the Libyan cities of Misrata and Sirte".
    """
    noun = reading.at(last, CUE.LAND)
    if noun is None and reading.pack.script != "Cyrl":
        noun = reading.before(first, CUE.LAND)
    if noun is None:
        return False
    head, end = min(noun.first, first), max(noun.last, last)
    for _ in range(_LAND_WORDS):
        if reading.before(head, CUE.IN, CUE.ON) is not None or head <= reading.sentence.first_token:
            break
        inner = reading.before(head, CUE.DETERMINER, CUE.NUMBER, CUE.ARTICLE_ONE, CUE.VAGUE, CUE.ABOUT, CUE.PLACE_NOUN)
        if inner is None and reading.ending.get(head):
            break
        head = inner.first if inner is not None else head - 1
    named = [begin for begin, _, _ in reading.place_tokens if 0 <= begin - end < _NAMED_WORDS]
    if any(reading.joined(end - 1, begin) for begin in named):
        return False
    return reading.before(head, CUE.IN, CUE.ON) is not None


def is_site(reading: Reading, last: int) -> bool:
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
        0 < begin - last <= SITE_WORDS and item.mention.accepted and is_town(item) and reading.before(begin, CUE.IN)
        for begin, _, item in reading.place_tokens
    )


def is_source(reading: Reading, first: int) -> bool:
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


def is_based(reading: Reading, first: int, last: int) -> bool:
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


def hyphened_force(reading: Reading, last: int) -> bool:
    """ "USA-Truppen", "Russia-linked": the name is the first half of a compound that is no place."""
    if last >= reading.sentence.last_token:
        return False
    return reading.between(last - 1, last) in {"-", "‑"} and reading.at(last, CUE.FORCE, CUE.OFFICIAL) is not None


def is_home_of_armed(reading: Reading, first: int, preposition: Preposition) -> bool:
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


def is_town_of_victim(resolution: Resolution, reading: Reading, position: int) -> bool:
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


def is_there(resolution: Resolution, reading: Reading, preposition: Preposition) -> bool:
    """ "Доставлены в отделы полиции в Минске": the ending says that something is in the town, and does not go there."""
    endings = reading.pack.places.locative_endings
    inflected = resolution.mention.form is MENTION_FORM.INFLECTED
    return bool(endings) and inflected and CUE.IN in preposition.cues and resolution.mention.surface.endswith(endings)


def is_helper(reading: Reading, first: int) -> bool:
    """ "Signed under the auspices of Moscow", "backed by Turkey": it helps, wherever that is."""
    while reading.before(first, CUE.OF, CUE.DETERMINER, CUE.BY) and not reading.before(first, CUE.BACKED):
        first -= 1
    return reading.before(first, CUE.BACKED) is not None


def has_arrived(reading: Reading, position: int) -> bool:
    """ "وصلت إلى بيروت طائرات محملة بأدوية من قطر": behind the place they came to stands where they came from."""
    if not reading.pack.events.verb_first:
        return False
    return any(
        end <= position and reading.comma_free(end, position) and CUE.TO in governing(reading, begin).cues
        for begin, end, _ in reading.place_tokens
    )


def is_expelled(reading: Reading, position: int) -> bool:
    """ "To flush the gunmen out of Marawi": a verb of driving out stands a few words before in the same clause."""
    return any(
        mark.last <= position and reading.distance(mark.first, position) <= WALK for mark in reading.of(CUE.EXPELLED)
    )


def is_afflicted(reading: Reading, first: int) -> bool:
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


def is_shaken(reading: Reading, last: int) -> bool:
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


def is_entered(reading: Reading, position: int) -> bool:
    """ "Rebels moved into Bambari": the preposition belongs to the words for taking a town."""
    return any(mark.first < position < mark.last and mark.sign.event_type in TERRITORY for mark in reading.deed_marks)


def took_power(reading: Reading, last: int) -> bool:
    """ "Thailand's army chief seized power": in the country whose officers they are, right behind its name."""
    behind = [mark for mark in reading.of(CUE.POWER) if 0 < mark.first - last <= _OFFICERS_WORDS]
    return any(reading.joined(last - 1, mark.first) for mark in behind)


def is_ground(reading: Reading, preposition: Preposition) -> bool:
    """ "Overran a base in southern Somalia": who takes a base takes no country."""
    noun = reading.before(preposition.position, CUE.PLACE_NOUN)
    return (
        CUE.OF in preposition.cues
        and noun is not None
        and reading.at(noun.first, CUE.ARMED, CUE.FACILITY_NOUN) is not None
    )


def is_fled(reading: Reading, first: int, position: int) -> bool:
    """ "People fleeing the war in Sudan crossed into Renk": where they left stands before where they went."""
    left = any(0 <= position - mark.last <= _FLED_WORDS for mark in reading.of(CUE.MOTION))
    return left and any(
        begin > first and CUE.TO in governing(reading, begin).cues for begin, _, _ in reading.place_tokens
    )


def is_with(reading: Reading, last: int, preposition: Preposition) -> bool:
    """ "Соглашение с Москвой": the ending of the name says with whom, where the same preposition may mean "from"."""
    endings = reading.pack.events.with_endings
    return bool(endings) and preposition.position < last and reading.document.texts[last - 1].endswith(endings)


def is_hit_on_leaving(reading: Reading, first: int, preposition: Preposition) -> bool:
    """ "Накрыли людей, уходивших из Ирпеня": people who set out from the only town named, struck on the way."""
    moves = reading.before(preposition.position, CUE.MOTION)
    if moves is None or reading.before(moves.first, CUE.PERSON, CUE.CIVILIAN, CUE.VEHICLE) is None:
        return False
    struck = any(mark.last <= moves.first for mark in reading.deed_marks)
    return struck and not any(begin != first and is_town(item) for begin, _, item in reading.place_tokens)


def is_launching_place(reading: Reading, preposition: Preposition) -> bool:
    """ "A submarine in the Mediterranean fired": the ship stands right before, and the sentence tells of a shot.

    Ships that are attacked ("Schiffe im Roten Meer attackiert", "missiles at warships in") shoot at nothing.
    """
    position = preposition.position
    if (water := reading.before(position, CUE.PLACE_NOUN)) is not None and reading.before(water.first, CUE.IN):
        position = water.first - 1  # "с подлодки в акватории Чёрного моря"
    carrier = any(
        0 <= position - mark.last < 2 and reading.before(mark.first, CUE.ON) is None for mark in reading.of(CUE.CARRIER)
    )
    return carrier and not reading.has(CUE.ATTACK) and reading.has(CUE.HIT, CUE.GROUND_FIRE)


def is_launched_over(reading: Reading, preposition: Preposition) -> bool:
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


def is_bearing(reading: Reading, first: int) -> bool:
    """ "Minya, south of Cairo", "صعدة شمالي اليمن": the name only tells where the one before it lies."""
    if reading.pack.events.verb_first and reading.at(first, CUE.BEARING):
        return any(end == first for _, end, _ in reading.place_tokens)
    beside = reading.before(first, CUE.BEARING) if reading.pack.events.verb_first else None
    if beside is not None and any(
        end == beside.first and item.place is not None and item.mention.accepted
        for _, end, item in reading.place_tokens
    ):
        return True
    if beside is not None and _is_measured(reading, beside.first):
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
        if end <= first and item.mention.form not in DESCRIBING
    ):
        return True
    # ", some sixty kilometres south-east of Niamey": set off by a comma, it bears on a name the gazetteer lacks
    begin = max(direction.first - _MEASURE_WORDS, reading.sentence.first_token)
    measured = any(reading.at(place, CUE.NOT_PEOPLE) for place in range(begin, direction.first))
    return measured and any("," in reading.between(place, place + 1) for place in range(begin, direction.first))


def tells_where_town_lies(reading: Reading, preposition: Preposition) -> bool:
    """ "Этот город на севере Афганистана": a town named before; the country behind "in" only says where it lies."""
    if CUE.IN not in preposition.cues or CUE.OF in preposition.cues:
        return False
    noun = reading.before(preposition.position, CUE.TOWN_NOUN)
    if noun is None or reading.before(noun.first, CUE.ARTICLE_ONE) is not None:
        return False  # "in a city in the north of Syria": no other is meant
    return reading.before(noun.first, CUE.DETERMINER) is not None


def _is_measured(reading: Reading, direction: int) -> bool:
    """ "في أبوت آباد، على بعد 60 كيلومترا شمالي إسلام آباد": so far from the second name lies the first."""
    named = [end for _, end, item in reading.place_tokens if end <= direction and item.mention.form not in DESCRIBING]
    if not named or direction - named[-1] not in range(1, _MEASURE_WORDS):
        return False
    between = range(named[-1], direction)
    told = any(mark.first in between for mark in reading.deed_marks)
    return not told and any(reading.at(place, CUE.BEARING) for place in between)


def is_bracketed(reading: Reading, first: int, last: int) -> bool:
    """ "Cambrils (Tarragona)": in brackets right behind another name stands the province it lies in."""
    if not any(end == first for _, end, _ in reading.place_tokens):
        return False
    behind = reading.document.ends[last - 1]
    return reading.between(first - 1, first).strip() == "(" and reading.document.text[behind : behind + 1] == ")"


def is_across(resolution: Resolution, reading: Reading, first: int) -> bool:
    """ "Near the border with Niger", "en Rafah, junto a Egipto": the country's name only tells where that is."""
    if resolution.place is None or resolution.place.kind is not PLACE_KIND.COUNTRY:
        return False
    near = range(SEAT_WORDS)
    return any(first - mark.last in near for mark in reading.of(CUE.BORDER))


def is_for_the_wounded(reading: Reading, first: int) -> bool:
    """ "The wounded were taken to hospitals in Dori and Ouagadougou": what befell them was elsewhere."""
    if not reading.has(CUE.TREATED):
        return False
    return any(
        0 < first - mark.last <= _LIST_WORDS and not any(mark.last <= deed.first < first for deed in reading.deed_marks)
        for mark in reading.of(CUE.CLINIC)
    )


def role_of_the_place_in_it(reading: Reading, preposition: Preposition) -> GeoRole | None:
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


def of_mission(reading: Reading, first: int) -> bool:
    """ "The embassies of Rwanda, France and Belgium": an embassy stands before the name or before the list it is in."""
    names = {position for begin, end, _ in reading.place_tokens for position in range(begin, end)}
    position = first - 1
    while position >= reading.sentence.first_token and first - position <= _LIST_WORDS:
        if reading.at(position, CUE.MISSION):
            return True
        if position not in names and not reading.at(position, CUE.AND, CUE.OF, CUE.DETERMINER):
            return False
        if reading.at(position, CUE.IN):
            return False  # "the embassies in Kenya and Tanzania"
        position -= 1
    return False


def withdrawn_from(reading: Reading, position: int) -> bool:
    """ "Le retrait de ses soldats d'Irak": not the first "of" behind the word, which tells who withdraws."""
    return any(
        mark.sign.event_type is EVENT_TYPE.WITHDRAWAL and _WITHDRAWN_WORDS <= position - mark.last <= WALK
        for mark in reading.trigger_marks
    )


def begins_way(reading: Reading, last: int) -> bool:
    """ "Auf dem Weg von Quetta nach Peschawar": "of" and "from" are one word, and where it leads stands behind."""
    if not reading.pack.events.verb_bracket or reading.at(last, CUE.TO) is None:
        return False
    return any(first == last + 1 for first, _, _ in reading.place_tokens)


def part_of_place(reading: Reading, preposition: Preposition, resolution: Resolution) -> bool:
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


def owns(resolution: Resolution, reading: Reading, first: int, last: int) -> bool:
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


def is_adjective(resolution: Resolution, reading: Reading, last: int) -> bool:
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


def nearest_type(reading: Reading, position: int) -> EventType | None:
    """The type of the deed told nearest to a word; of what stands before it, where verbs come first."""
    marks = [mark for mark in reading.trigger_marks if mark.sign.event_type is not None]
    if not marks:
        return None
    if reading.pack.events.verb_first:
        # the verb that governs "from" and "to" stands before them
        before = [mark for mark in marks if mark.last <= position and reading.comma_free(mark.last, position)]
        marks = before[-1:] or marks
    return min(marks, key=lambda mark: reading.distance(mark.first, position)).sign.event_type


def says_it_moves(reading: Reading, position: int) -> bool:
    """Whether somebody or something goes there: a word of motion in the seven words before the preposition."""
    return any(
        mark.last <= position and reading.distance(mark.first, position) <= _MOTION_WORDS
        for mark in reading.of(CUE.MOTION)
    )


def is_deed(position: int, reading: Reading) -> bool:
    """ "In Doha einigten sich ...", "in Bagdad forderte ein Anschlag": the word says what happened, nobody speaks."""
    return any(mark.first == position for mark in (*reading.deed_marks, *reading.of(CUE.KILLED)))


def acts_behind_verb(reading: Reading, first: int, preposition: Preposition) -> bool:
    """ "قصفت إسرائيل مطار حلب": where verbs come first, the country right behind one acts; a town may be hit."""
    if not reading.pack.events.verb_first or preposition.position != first - 1 or CUE.IN in preposition.cues:
        return False
    country = any(
        begin == first and item.place is not None and item.place.kind is PLACE_KIND.COUNTRY
        for begin, _, item in reading.place_tokens
    )
    return country and any(mark.first == first - 1 for mark in reading.trigger_marks)


def follows_trigger(reading: Reading, position: int, words: int) -> bool:
    """Whether a word that tells of a deed ends at most so many words before."""
    return any(0 <= position - mark.last < words for mark in (reading.deed_marks or reading.trigger_marks))


def is_of_occasion(reading: Reading, position: int) -> bool:
    """ "Bei einem Besuch in Kiew kündigte er an", "bei einem Treffen mit Modi in Delhi": where people met and spoke."""
    return any(
        mark.first < position
        and position - mark.last < _OCCASION_WORDS
        and reading.joined(mark.first, position)
        and is_occasion(mark, reading)
        for mark in reading.deed_marks
    )


def is_of_crowd(reading: Reading, first: int) -> bool:
    """ "Студенты Белграда заблокировали шоссе": a crowd is at home in the town behind it, where no other is named."""
    people = reading.before(first, CUE.PERSON, CUE.CIVILIAN, CUE.CROWD)
    if reading.pack.script != "Cyrl" or people is None or reading.at(people.first, CUE.OFFICIAL, CUE.FORCE):
        return False
    alone = all(begin == first for begin, _, item in reading.place_tokens if item.mention.accepted)
    return alone and nearest_type(reading, first) in CROWDS


def is_behind_doer(reading: Reading, first: int) -> bool:
    """ "أمطرت إيران إسرائيل": where verbs come first, the state right behind the one that does it."""
    named = [(begin, end, item) for begin, end, item in reading.place_tokens if first in {begin, end}]
    if any(begin == first and item.mention.span.start > reading.document.starts[first] for begin, _, item in named):
        return False  # "واتفقت واشنطن وباريس"
    doers = [begin for begin, end, item in named if end == first and is_state(item)]
    return bool(doers) and any(mark.first == doers[0] - 1 for mark in reading.deed_marks)


def is_object(reading: Reading, first: int) -> bool:
    """Whether something that happens is said right before the name and somebody who does it before that."""
    before = first - 1 if reading.before(first, CUE.DETERMINER) else first
    marks = [mark for mark in reading.deed_marks if mark.last == before]
    marks = [mark for mark in marks if mark.sign.event_type is not EVENT_TYPE.DIPLOMACY]
    if not marks or not reading.joined(marks[0].last - 1, first):
        return False
    named = [mark.first for mark in reading.of(CUE.ACTOR, CUE.STATE, CUE.FORCE)]
    named += [begin for begin, _, item in reading.place_tokens if is_state(item)]
    return any(position < marks[0].first for position in named)
