"""What a language pack is made of: typed word lists, no functions.

Word patterns are those of geo.phrases: `wort` exact, `wort*` by beginning, `*wort` by end, `*wort*` anywhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from geo.kept import members_of
from geo.model import ActorType, Assertion, EventType


@dataclass(frozen=True, slots=True, kw_only=True)
class TextWords:
    """What cutting text needs; all words in lower case.

    `abbreviations` are written with a full stop that ends no sentence ("dr" for "Dr."); `elisions` stand before an
    apostrophe and are words of their own ("l", "qu"); `starters` begin a new sentence even after a dotted
    abbreviation ("in the U.S. The army ..."). `possessive`: 's is a word of its own. `ordinal_dots`: "31." is an
    ordinal number.
    """

    abbreviations: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    possessive: bool = False
    ordinal_dots: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """What reading dates needs: phrases separated by ", ", compared by strict keys (docs/dates.md).

    Tuples are in the order of the calendar: months January first, weekdays Monday first, seasons winter first,
    `month_parts` beginning, middle, end, `units` hour, day, week, month, year, weekend, day and night.
    """

    months: tuple[str, ...] = ()
    # only beside a number: "Jan 3"
    short_months: tuple[str, ...] = ()
    hijri_months: tuple[str, ...] = ()
    # month names that are also ordinary words or people's names
    doubtful_months: str = ""
    weekdays: tuple[str, ...] = ()
    # only before a date: "Mon, Nov 3"
    short_weekdays: tuple[str, ...] = ()
    # written with a capital, so that "may" and "march" are verbs
    capital_months: bool = False
    # a weekday needs no preposition: "he said Tuesday"
    bare_weekdays: bool = False
    # how the weekdays that are adjectives begin: "воскресный теракт" was on Sunday, without a preposition
    weekday_stems: str = ""
    # parts of day glued to a weekday: "abend" for "Mittwochabend"
    weekday_endings: str = ""
    day_parts: str = ""
    seasons: tuple[str, ...] = ()
    # seasons that are a date without more: "летом", "this summer"
    bare_seasons: bool = False
    month_parts: tuple[str, ...] = ()
    halves: tuple[str, ...] = ()
    # first to fourth and last week of a month
    month_weeks: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    # day, week, month, year where the number alone says "several": "in recent days"
    plural_units: tuple[str, ...] = ()
    # forms that are one or several: "недели"; the word before decides
    one_or_several: str = ""
    # two hours, days, weeks, months, years in one word
    dual_units: tuple[str, ...] = ()
    last: str = ""
    this: str = ""
    next: str = ""
    # "in the past week": counted back from the reference day
    past: str = ""
    earlier: str = ""
    later: str = ""
    ago_before: str = ""
    ago_after: str = ""
    # "three days later", "через три дня": counted from the day told before
    after_before: str = ""
    after_after: str = ""
    # "three days earlier", likewise
    before_after: str = ""
    # "two days after THE attack": behind these words of the two lists, what the count begins at follows
    count_heads: str = ""
    counted_from: str = ""
    # "la veille DU raid": behind the words for the day before or after, what it is counted from follows
    anchored_on: str = ""
    # "The day after", before a deed of the day before: "غداة الهجوم"
    next_day: str = ""
    # days of the month in words, the first to the thirty-first
    day_words: tuple[str, ...] = ()
    # what stands right before a day of the month without one ("el 21"), and the small words that may follow it there
    bare_day: str = ""
    behind_bare_day: str = ""
    # words before it that make the number one of a telephone or a line
    no_day_behind: str = ""
    # how nouns for papers begin: behind them "від 5 травня" is the day of the paper, and nothing goes on since
    papers: str = ""
    # words right behind "today" by which it is a day of something: "اليوم الأول", "اليوم الذي"
    no_today_before: str = ""
    # (months from the reference day's, phrases) behind such a day: (-1, "del mes pasado"); None where none is told
    day_months: tuple[tuple[int | None, str], ...] = ()
    # (day, month, whether the night to the next day is meant, phrases): "Silvesternacht"
    feasts: tuple[tuple[int, int, bool, str], ...] = ()
    # (days from Easter Sunday, phrases): (-2, "karfreitag"); whether the East's Easter may be meant as well
    easter_days: tuple[tuple[int, str], ...] = ()
    eastern_easter: bool = False
    # (day, month of the Hijri year, phrases that date something): (10, 12, "am opferfest")
    hijri_feasts: tuple[tuple[int, int, str], ...] = ()
    # before a weekday it means the one to come: "на пятницу"
    ahead_before: str = ""
    aim: str = ""  # "to": between a day and a verb, what somebody means to do
    results: str = ""  # "that, which": behind a day they open what is to come of the deed of that day
    # a year needs no preposition: "2014 begann der Krieg"
    bare_years: bool = False
    # articles before a year before a noun: "the 2003 invasion"
    year_articles: str = ""
    # endings of a decade: "1990s", "1990er"
    decades: str = ""
    # one, two, three, ...
    numbers: tuple[str, ...] = ()
    few: str = ""
    # (first, last, phrases) in days from the reference day
    day_shifts: tuple[tuple[int, int, str], ...] = ()
    # (unit, shift, phrases): ("year", -1, "торік")
    unit_shifts: tuple[tuple[str, int, str], ...] = ()
    # (shift, phrases) in days from the date told before: "the day before"
    anchors: tuple[tuple[int, str], ...] = ()
    night_to: str = ""
    since: str = ""
    start: str = ""
    end: str = ""
    between: str = ""
    joiners: str = ""
    # what stands before an expression and belongs to it: "am", "in the"
    before: str = ""
    # what makes a month, a year without more a date
    before_month: str = ""
    before_year: str = ""
    of: str = ""
    articles: str = ""
    year_words: str = ""
    ordinals: str = ""
    # one letter glued before a word (Arabic "and", "in", "to")
    proclitics: str = ""
    # 10/31/2015
    month_first: bool = False
    # "24.11." is a day
    dotted_days: bool = False
    # "martes por la tarde": small words may stand between a day and its part
    day_parts_after_prepositions: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PlaceWords:
    """What finding place names needs. Single words are strict keys; what is missing is simply never used as evidence."""

    # Capital letters mark names (not in Arabic); every noun has one (German).
    cased: bool = True
    nouns_capitalised: bool = False
    # Words right before a place: "in", "near" (locatives); "from", "to", "against" (weak ones, said of persons too).
    locatives: frozenset[str] = frozenset()
    weak_locatives: frozenset[str] = frozenset()
    nearness: frozenset[str] = frozenset()
    # Words before a person's name ("president", "mr"), and words that turn a place name into a paper, team or ship.
    titles: frozenset[str] = frozenset()
    not_place_before: frozenset[str] = frozenset()
    not_place_after: frozenset[str] = frozenset()
    # Small words right after a name that make it the name of a disease, a pipeline, ..., and of whoever lives there.
    things_after: frozenset[str] = frozenset()
    people_after: frozenset[str] = frozenset()
    # "city of", "Stadt", "село" before a name; "County", "Street", "River" that belong to the name when capitalised.
    types_before: frozenset[str] = frozenset()
    # "Capital", before the name of a country and its own.
    capital_nouns: frozenset[str] = frozenset()
    # The same in the plural behind a list of adjectives, with the word for one: "Рязанской и Ивановской областях".
    plural_types: Mapping[str, str] = field(default_factory=dict)
    name_starts: frozenset[str] = frozenset()
    name_ends: frozenset[str] = frozenset()
    # "National" in "Zion National Park"
    park_kinds: frozenset[str] = frozenset()
    # Ends of names that are shortened with a stop: "Main St."
    dotted_ends: frozenset[str] = frozenset()
    # Words after a place that make it an institution of that place ("Police"), and last words of gazetteer names that
    # rather belong to what follows ("Ohio State" University).
    institutions: frozenset[str] = frozenset()
    loose_ends: frozenset[str] = frozenset()
    # "Theatre", "Hotel", "hospital" before the name of a building; never evidence for a town.
    venues_before: frozenset[str] = frozenset()
    # Words before the name of a street, square or stadium: "rue du Corbillon" is no Corbillon.
    street_words: frozenset[str] = frozenset()
    # More such words, at either end of the name: one that is not known lies in the town told of.
    street_nouns: frozenset[str] = frozenset()
    # Ends of the names of streets and squares: one that is not known lies in the town told of.
    street_endings: tuple[str, ...] = ()
    # Forms of these that may be the plural: "улицы Парижа", "calles de Quito" are those of a city, and no name.
    streets: frozenset[str] = frozenset()
    # "province" written small stays outside a name that is whole without it ("Idlib province"); elsewhere it may belong.
    types_stay_out: bool = False
    # "South" in "South Los Angeles": capitalised, it makes one name with a place.
    compass_words: frozenset[str] = frozenset()
    # Lower-case words a place name may begin with ("mer d'Azov").
    lower_starts: frozenset[str] = frozenset()
    # "Nord" in Nordsyrien; endings of inflected names as (ending, what the base form has instead); Arabic و ب ل ف ك.
    compound_prefixes: tuple[str, ...] = ()
    endings: tuple[tuple[str, str], ...] = ()
    # "Шосткинский район", "Волгоградщина": words for the district behind an adjective, the adjective's endings, those of
    # a region in one word, and what the town's name ends in where the rest ends so.
    district_words: frozenset[str] = frozenset()
    district_adjectives: tuple[str, ...] = ()
    region_endings: tuple[str, ...] = ()
    called_after: tuple[tuple[str, str], ...] = ()
    # Endings of towns where something is, not goes: "в Минске".
    locative_endings: tuple[str, ...] = ()
    proclitics: tuple[str, ...] = ()
    # Names that are ordinary words, persons or groups too: `ambiguous` need evidence, `never` are no places.
    ambiguous: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    # Arabic "ابو", "بن": alone no place, but they begin longer names; a word behind them belongs to a person's name.
    name_parts: frozenset[str] = frozenset()
    # "City", "village" right before a name that is an ordinary word as well: then it is the name.
    town_words: frozenset[str] = frozenset()
    # "Border", what may stand in "the border between Syria and Turkey", and stems of compounds: "turco" in "turco-siria".
    border_nouns: frozenset[str] = frozenset()
    border_links: frozenset[str] = frozenset()
    border_stems: Mapping[str, str] = field(default_factory=dict)
    # Adjectives and demonyms: word pattern -> ISO 3166-1 alpha-2 code, or the strict key of a town.
    demonyms: Mapping[str, str] = field(default_factory=dict)


class Cue(StrEnum):
    """What a word tells the reader of events. The first group may trigger a report, the others only colour it."""

    TRIGGER = "trigger"  # an event type by itself: "air strike"
    ATTACK = "attack"  # violence of unnamed kind: "attack"; weapons and actors in the sentence decide
    STRIKE = "strike"  # a strike from afar of unnamed kind: "strike", "удар"
    BOMBARD = "bombard"  # from the air or from guns: "bombarded"
    BLAST = "blast"  # an explosion
    HIT = "hit"  # counts only next to a weapon: "hit", "landed", "fired"
    TAKE = "take"  # "took": counts only with somebody armed and a town as its object
    RETAKE = "retake"  # "recaptured", "freed": like TAKE, but the town goes back to its government
    SET_UPON = "set_upon"  # "swooped on", "burst in": an attack only where somebody armed is named or somebody suffers
    FORCES_ACTIVE = "forces_active"  # "in action": aircraft strike, troops are present
    EQUIPMENT = "equipment"  # "tank column": presence when a short text says nothing else
    DAMAGE = "damage"  # "burnt buildings": destruction when a short text says nothing else

    KILLED = "killed"
    INJURED = "injured"
    ACCIDENT = "accident"  # "earthquake", "bus crash": deaths without violence
    AIR = "air"
    DRONE = "drone"
    GROUND_FIRE = "ground_fire"  # "rocket", "missile", "artillery"
    EXPLOSIVE = "explosive"
    GUN = "gun"
    TERROR = "terror"

    CLAIM = "claim"
    ATTRIBUTED = "attributed"
    DENIAL = "denial"
    ACCUSATION = "accusation"
    NEGATION = "negation"
    FUTURE = "future"
    HYPOTHETICAL = "hypothetical"
    SPEECH = "speech"  # verbs of saying and deciding: what governments do and towns do not

    IN = "in"
    ON = "on"  # before what is struck: "on", "against"
    FROM = "from"
    TO = "to"
    BY = "by"
    OF = "of"
    PLACE_NOUN = "place_noun"  # may stand between preposition and name: "province", "northern"
    DETERMINER = "determiner"
    MOTION = "motion"  # people or goods going somewhere
    BASED = "based"  # "-based", "-led"
    THERE = "there"
    SAME_PLACE = "same_place"  # "in the same area": there, and another deed than the one told before
    LYING = "lying"  # "which lies": the name behind only says where the one before is
    WHERE = "where"  # ", where": what follows happens at the place named before
    COUNTRY_NOUN = "country_noun"  # "in the country"
    TOWN_NOUN = "town_noun"  # "in the city"
    AREA_NOUN = "area_noun"  # "in the province": of the words of TOWN_NOUN those that mean no town
    CAPITAL_NOUN = "capital_noun"  # "the Turkish capital"
    AND = "and"

    FORCE = "force"  # "army", "jets": makes an adjective of nationality a state's forces
    OFFICIAL = "official"  # "president": makes it a state's government
    MAYOR = "mayor"  # of a town's own: what befalls them mostly does so there
    GROUP_NOUN = "group_noun"  # "the militia": the armed group last named
    PRONOUN = "pronoun"
    PASSIVE = "passive"
    ACTOR = "actor"
    STATE = "state"  # an adjective or demonym of a country
    CIVILIAN = "civilian"

    PERSON = "person"
    NUMBER = "number"
    POSSESSIVE = "possessive"  # "his", "ihre": one more, when a person follows "a boy and"
    ARTICLE_ONE = "article_one"  # "a", "ein": one, when a person follows
    VAGUE = "vague"  # "dozens": a number and no upper end
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOUT = "about"
    RANGE = "range"  # "to", "bis" between two numbers
    INCLUDING = "including"  # what follows is part of the number before
    NOT_PEOPLE = "not_people"  # "km", "years", "prisoners" after a number
    MULTIPLE = "multiple"  # "dozen", "hundred", "thousand" after a number
    TRANSPORT = "transport"  # "on board", "passengers": the people of one vehicle
    TALKED = "talked"  # "on", "about": behind talks, before what they are about and have not brought
    NEGOTIATION = "negotiation"  # "peace talks", "summit": talks even where nobody who talks is named
    WITHOUT = "without"  # a negation that is a preposition: only the noun behind it is meant
    JUDGED = "judged"  # "condemned": what follows was told before
    TURNS = "turns"  # "а": behind a comma a clause about somebody or something else
    CONTRAST = "contrast"  # "however", "whereas": a clause of its own begins
    BACKED = "backed"  # "with the support of": who is named next helps the doer
    MISSION = "mission"  # "embassy of": the name behind it is no place
    CARRIER = "carrier"  # "submarine", "warship": what shots come from
    OVER = "over"  # "above", "over": from there an aircraft launches its missiles
    BEGINS = "begins"  # "begins", "opens": a gathering whose day is to come
    FACILITY_NOUN = "facility_noun"  # "the plant", "the base": the one named before
    VEHICLE = "vehicle"  # "bus", "convoy": what is struck on its way
    MOURNED = "mourned"  # "to mourn", "the funeral of": who died before
    AS_OF = "as_of"  # "as of": the day of a count
    VISITED = "visited"  # "inspected": what stands behind is looked at and happened before
    SHOT_DOWN = "shot_down"  # kills where people are its object, else aircraft
    CRASHED = "crashed"  # "s'est abattu sur": it came down there, and was neither shot down nor killed
    LAUNCH = "launch"  # "fired", "released": what flies on to somewhere else
    AIM = "aim"  # "to", right before a verb that tells of what is taken: it is meant to be taken
    MANAGED = "managed"  # "managed to": it was taken
    TRIED = "tried"  # "tried to", "an attempt to": a town that is so taken was fought for
    PURPOSE = "purpose"  # "with the aim of", "in order to retake": what a deed is to bring about has not happened
    HIM = "him"  # "his" and "him" in one word: right before a verb who suffers, and behind it who does it
    LAND = "land"  # "territory", "cities" behind a country's adjective: what is struck there is struck in the country
    SHORTLY = "shortly"  # "minutes earlier", at the head of a sentence: on the day told of before
    ON_END = "on_end"  # "for the third day": it goes on
    ALIGHTED = "alighted"  # "landed": what aircraft do that strike nobody
    BY_DAY = "by_day"  # "in the afternoon", told without a day: behind a night its second day
    POWER = "power"  # "seized power": who does so takes a country, and wins back no town
    SCUFFLE = "scuffle"  # clashes of a crowd or of soldiers: beside protests a riot
    INTRUDED = "intruded"  # "broke into": with a building behind, an attack on who is there and no town taken
    INDOORS = "indoors"  # "hotel", "house", "campus": what somebody breaks into
    ON_THE_SPOT = "on_the_spot"  # "fled to the cellar", "pulled from the rubble": people who stay where they are
    DURING = "during"  # "during", "after", before a visit: the occasion on which something is said
    SAID = "said"  # "said", "called for", in the past: what is told of is that somebody spoke
    BEARING = "bearing"  # "south", "north-west", before "of" and a name
    BESIDE = "beside"  # "near": behind a name and a comma, what lies there is that name
    ENTRY = "entry"  # "marched into": whoever does so with arms takes the town
    SEIZE = "seize"  # "захватили": people as well as places
    LEFT = "left"  # "покинули": the name behind it is what was left
    VISIT = "visit"  # "visits", "a visit of": in Arabic the place behind it has no preposition
    HEARD = "heard"  # "heard", "felt", with "as far as" and a place: it happened elsewhere
    AS_FAR = "as_far"
    FIRST = "first"  # "for the first time", "the deadliest": a "since" behind it dates something else
    HAVING = "having"  # "says that it killed", "answered with": who speaks is who did it
    STRUCK = "struck"  # "were hit": goes on with the strike the sentence before tells of
    AFTERMATH = "aftermath"  # "after the": the deed named next was told before, when the sentence tells of another
    AFTER = "after"  # "after", "nachdem": behind a count of days a clause follows that tells what lies so far back
    WHEN = "when"  # "since Sunday, when": the clause tells what happened that day
    ENDED = "ended"  # "stops", "an end to": what follows does not go on
    RISE = "rise"  # "rose", "stieg": the number behind the next preposition is the toll
    TOLL = "toll"  # "rose to", "stands at": the number that follows counts what is told before
    WEAPON_IN_HAND = "weapon_in_hand"  # "armed with": what follows is carried, not used
    BACKDROP = "backdrop"  # "years of", "survivors of", "in case of": the deed right behind is none of its own
    BYGONE = "bygone"  # "previous", "سابقة": an adjective that says so of the deed beside it
    RESPONSE = "response"  # "in response to", "revenge for": what follows was told before
    AGAINST = "against"  # behind a protest: what people are against was told before
    CLEARED = "cleared"  # "räumten": fighters leave a place so, and people are made to leave it
    EXPELLED = "expelled"  # "drove", "flushed": the place behind the next "out of" is where it happens
    UNDERGOES = "undergoes"  # "came under": the name before is what is struck
    AFFLICTED = "afflicted"  # "rocked", "gripped": the name right behind is where it happens
    HOSTS = "hosts"  # "hosts", "was the scene of": the name before is where the talks or the protest are
    TOPIC = "topic"  # "the situation in", "the war on": the place behind is what is talked about
    CLINIC = "clinic"  # "hospital": with a word of TREATED the place behind it is where the wounded were taken
    TREATED = "treated"
    BORDER = "border"  # "the border with": the country behind it only says where
    FREED = "freed"  # "freed", "rescued": hostages named with it were taken before
    OWNED = "owned"  # "'s", "whose": between a state and its forces
    SUFFERED = "suffered"  # "fell into an ambush": who stands before is acted on
    ACCORDING = "according"  # "according to": who tells of it stands behind, never before
    COUNTED = "counted"  # "third", "latest": before an outrage that the sentence only counts among others
    OUTRAGE = "outrage"  # "Anschlag", "attentat": behind "the" whatever kind of attack was told of before
    BETWEEN = "between"  # "an agreement between": the countries behind it are its parties
    IDIOM = "idiom"  # "protest camp", "trade war": a phrase that tells of nothing, though one of its words would
    ARMED = "armed"  # "soldiers", "gunmen", "barracks": who bears arms and where they sit
    CROWD = "crowd"  # "supporters", "the mob": whose violence is a riot
    HOME = "home"  # "originaire de", "born in": the name behind it only says who somebody is
    RELATIVE = "relative"  # "التي", "الذي": behind a comma it begins a clause of its own
    PARTICIPLE = "participle"  # "захвативший", "подписанное": behind a comma it begins a clause as "который" does
    EXCHANGED = "exchanged"  # "exchanged", before "fire" or "shells" of both sides
    SHOTS = "shots"  # "shot dead", "opened fire": a clash where somebody armed is shot
    SLAIN = "slain"  # "ont été tués": said of violence, where no accident is named
    DIED = "died"  # "died", "fell": who stands before suffers
    FIGURATIVE = "figurative"  # sports and business: words of war are not meant
    STAGED = "staged"  # films, diseases, hackers: words of war are not meant, though people may die


# The kinds of words, for what every word comes by.
CUE = members_of(Cue)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorEntry:
    """A curated actor: word patterns by language code, separated by commas; "latin" holds for de, en, fr and es."""

    id: str
    name: str
    type: ActorType
    aliases: Mapping[str, str]
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventExample:
    """A sentence and what it reports; `places` and `dates` are given as the words it names them by."""

    text: str
    event_type: EventType | None
    place: str | None = None
    killed: tuple[int | None, int | None] | None = None
    injured: tuple[int | None, int | None] | None = None
    agent: str | None = None
    target: str | None = None
    assertion: Assertion = Assertion.REPORTED
    places: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """What reading events, actors and numbers of people needs.

    Each string holds word patterns separated by commas; geo.events_marks adds `=IS` (compared as written) and
    `griff ~ an` (words between; `sent ~4 troops`: at most four; `sent ~4 troops|tanks`: one of these).
    `people` are words for a number of persons at once (Arabic duals: 2). `strike` and `bombard` are the event types of
    a strike or bombardment whose weapon the text leaves open, as the language's news use the word.
    """

    triggers: Mapping[EventType, str] = field(default_factory=dict)
    cues: Mapping[Cue, str] = field(default_factory=dict)
    numbers: Mapping[int, str] = field(default_factory=dict)
    vague: Mapping[int, str] = field(default_factory=dict)
    multiples: Mapping[int, str] = field(default_factory=dict)
    people: Mapping[int, str] = field(default_factory=dict)
    killed_people: Mapping[int, str] = field(default_factory=dict)
    injured_people: Mapping[int, str] = field(default_factory=dict)
    strike: EventType = EventType.AIR_STRIKE
    bombard: EventType = EventType.AIR_STRIKE
    verb_first: bool = False  # Arabic: the doer follows the verb
    adjective_follows: bool = False  # "frappes russes"
    # endings of the case in which the doer stands without a preposition: "обстрелян боевиками"
    doer_endings: tuple[str, ...] = ()
    # endings of verbs in the past, which have an object: "разбомбили"
    past_endings: tuple[str, ...] = ()
    # endings that make such a verb reflexive: "договорились"
    reflexive_endings: tuple[str, ...] = ()
    # endings of adjectives before their noun
    adjective_endings: tuple[str, ...] = ()
    # endings of nouns without an article that are acted on: "حشدا"
    indefinite_objects: tuple[str, ...] = ()
    # endings of people who are acted on, where the object may stand before its verb: "боевиков выбили"
    object_endings: tuple[str, ...] = ()
    subject_endings: tuple[str, ...] = ()
    # endings of names behind "с" that are with whom, not from where: "соглашение с Москвой"
    with_endings: tuple[str, ...] = ()
    # endings of passive participles, behind which those stand who are acted on: "уничтожено"
    passive_endings: tuple[str, ...] = ()
    # endings of participles that may stand before their noun: "a hijacked train", "die entführten Mädchen"
    attribute_endings: tuple[str, ...] = ()
    # endings of participles in the form that only stands before a noun: "сбитого"
    long_participles: tuple[str, ...] = ()
    # endings of verbs that say what was wrecked by a blow: "знищивши дев'ять гелікоптерів"
    wrecking_endings: tuple[str, ...] = ()
    # Endings of passives that say that aircraft were wrecked: "уничтожены девять самолётов".
    wrecked_endings: tuple[str, ...] = ()
    # verbs in the present that tell of a meeting or journey on a day to come: "flies to ... on Sunday"
    present_deeds: tuple[str, ...] = ()
    # endings, or whole words, of verbs in the past for meetings and journeys: "met", "arrived"; their day is not to come
    past_deeds: tuple[str, ...] = ()
    # particles of verbs, which end the clause, and words that may follow there: "nahmen ... ein und", "griff ... an, "
    particles: str = ""
    behind_particles: str = ""
    verb_bracket: bool = False  # German: "will ... treffen", the verb at the end of the clause
    thousands: str = ""  # the characters that part thousands
    inserted: str = ""  # adverbs that may stand in the middle of a phrase: "ont encore brûlé"
    examples: tuple[EventExample, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pack:
    """One language: its ISO 639-1 code, English name, script, and the word lists of the pipeline's steps."""

    code: str
    name: str
    script: str
    text: TextWords = field(default_factory=TextWords)
    dates: DateWords = field(default_factory=DateWords)
    places: PlaceWords = field(default_factory=PlaceWords)
    events: EventWords = field(default_factory=EventWords)
