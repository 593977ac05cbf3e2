"""What one sentence claims happened: happenings with their places, dates, parties, numbers and mode of speech."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from geo.actors import LOCAL_FORCES, SOME_TROOPS, ActorHit, at_home, find_actors, find_parties
from geo.casualties import Casualty, find_casualties
from geo.events_apart import day_apart
from geo.events_dealt import follows_violence, scenes_of, with_role
from geo.events_inside import Scene
from geo.events_marks import TELLING, Mark
from geo.events_mode import Mode, coming, is_negated, read_mode
from geo.events_place_features import Placed
from geo.events_places import deal_places
from geo.events_reading import Reading
from geo.events_roles import is_town, place_role
from geo.events_types import TERRITORY, Happening, find_happenings, is_seen, killing
from geo.languages.pack import Cue
from geo.model import (
    ActorType,
    Count,
    EventType,
    EvidenceKind,
    GeoPrecision,
    GeoRole,
    Reason,
    Resolution,
    Sentence,
    TimePrecision,
    When,
)

# Farther than this, in words with clauses counted, a date belongs to something else in the sentence.
_FARTHEST_DATE = 45.0
# What a comma between them parts a date from a place, in words.
_CLAUSE = 10.0
# So few words lie between a verb of saying and the day somebody spoke.
_SAID_WORDS = 3
_FIRST_WORDS = 4
# So few words lie between an aircraft and the word that it was shot down.
_JET_WORDS = 8
# So few words lie between the deed and the vehicles it hits.
_VEHICLE_WORDS = 8.0
# So few words lie between a source and the day its count is of.
_SOURCE_WORDS = 6
# "The capital of the homonymous province": so few words stand from one noun to the other.
_OF_PROVINCE_WORDS = 4
# "In the centre of the country": so near stands the noun.
_NOUN_WORDS = 3
# A toll belongs to the first of at most two towns named with it.
_TOLL_TOWNS = (1, 2)
# "Stored there since 2014, it exploded on Tuesday": a day goes before a "since" about as near.
_EPISODE_WORDS = 10.0
_OWN_FORCES = frozenset({LOCAL_FORCES})
# Whose strikes abroad come from the air unless the text says otherwise; our own knowledge of these wars.
_FAR_DOERS = frozenset(
    {"state:US", "state:GB", "state:FR", "state:IL", "group:us_led_coalition", "group:saudi_led_coalition"}
)
_OPEN_ATTACKS = frozenset({EventType.ATTACK_ON_CIVILIANS, EventType.ARMED_CLASH})
# People die in these, too: their tolls need no other deed.
_DEADLY = TERRITORY | {EventType.RIOT, EventType.PROTEST, EventType.WITHDRAWAL}
# Those who meet or are punished are named, or the word is one of sports and companies.
_OF_STATES = frozenset({EventType.DIPLOMACY, EventType.SANCTION})
# These do not go on: a period that begins with "since" is not theirs.
_MOMENTS = frozenset({EventType.BOMBING, EventType.SUICIDE_BOMBING, EventType.GRENADE, EventType.CHEMICAL_WEAPON})


@dataclass(frozen=True, kw_only=True)
class Claim:
    """A report in the making. `happening` None: numbers of victims that wait for the happening they belong to.

    `own_date` and `own_place`: read in this very sentence. `begins_there`: the sentence begins with "There".
    """

    sentence: Sentence
    number: int
    happening: Happening | None
    where: Resolution | None
    own_place: bool
    when: When | None
    own_date: bool
    agents: tuple[ActorHit, ...]
    targets: tuple[ActorHit, ...]
    killed: Count | None
    injured: Count | None
    mode: Mode
    reasons: tuple[Reason, ...] = ()
    anaphor: Cue | None = None
    pronoun: Cue | None = None
    begins_there: bool = False
    capital_of: str | None = None
    fate: Mark | None = None

    @property
    def event_type(self) -> EventType:
        """The type, `other` while it is unknown."""
        return self.happening.event_type if self.happening is not None else EventType.OTHER

    @property
    def open_type(self) -> bool:
        """Whether the sentence leaves the kind of violence open."""
        return self.happening is None or self.happening.open_type


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence tells of before anything is put together: its happenings, its places with roles, its actors."""

    happenings: Sequence[Happening]
    placed: Sequence[Placed]
    hits: Sequence[ActorHit]


def read_told(reading: Reading) -> Told | None:
    """What the sentence tells of; None when it tells neither of deeds nor of their victims or claimants."""
    if TELLING.isdisjoint([mark.sign.cue for mark in reading.marks]):
        return None
    happenings = find_happenings(reading)
    deaths = list(reading.of(Cue.KILLED, Cue.INJURED))
    if not happenings and not deaths and not reading.has(Cue.CLAIM):
        return None
    placed = [(first, last, item, place_role(item, reading)) for first, last, item in reading.place_tokens]
    hits = find_actors(reading, placed)
    taken_or_riot = any(happening.event_type in TERRITORY | {EventType.RIOT} for happening in happenings)
    if not any(happening.violent for happening in happenings) and deaths and not taken_or_riot:
        armed = any(hit.last <= deaths[0].first and not hit.bare and _armed(hit) for hit in hits)
        violent = killing(reading, [mark for mark in deaths if mark.sign.cue is Cue.KILLED], armed=armed)
        happenings = sorted([*happenings, *([violent] if violent else [])], key=lambda one: one.marks[0].first)
    return Told(happenings, placed, hits)


def read_claims(reading: Reading, number: int) -> list[Claim]:
    """The claims of one sentence, the `number`th of the article, in text order."""
    told = read_told(reading)
    if told is None:
        return []
    taken = [when.span for when in reading.dates if when.span is not None]
    casualties = find_casualties(reading.document, reading.sentence, reading.marks, taken, reading.pack.events)
    casualties = [one for one in casualties if not _is_of_aircraft(one, reading)]
    return list(_Builder(reading, number, told, casualties).claims())


def _is_of_aircraft(casualty: Casualty, reading: Reading) -> bool:
    """ "Two of the crew of the jet that the Turks shot down": the word means the jet, and kills nobody."""
    shot = any(
        mark.first <= casualty.position < mark.last and mark.sign.event_type is EventType.WEAPONS_DISRUPTED
        for mark in reading.trigger_marks
    ) or any(mark.first <= casualty.position < mark.last for mark in reading.of(Cue.SHOT_DOWN))
    behind = casualty.people.span.start > reading.document.tokens[casualty.position].start
    near = range(casualty.position - _JET_WORDS, casualty.position)
    return shot and not behind and any(mark.first in near for mark in reading.of(Cue.AIR))


def _armed(hit: ActorHit) -> bool:
    return not hit.actor.id.startswith(("org:", "role:")) and hit.actor.id != SOME_TROOPS


class _Builder:
    """Deals the places, dates and numbers of one sentence out to its happenings."""

    def __init__(self, reading: Reading, number: int, told: Told, casualties: Sequence[Casualty]) -> None:
        self._reading = reading
        self._number = number
        self._hits = told.hits
        self._happenings = happenings = told.happenings
        placed = told.placed
        scenes = scenes_of(reading, happenings, placed)
        self._scenes = scenes
        self._places, self._why = deal_places(reading, happenings, placed, scenes)
        bound = [(first, last, with_role(item)) for first, last, item, role in placed if role is GeoRole.DESTINATION]
        for happening, places in zip(happenings, self._places, strict=True):
            if happening.event_type is EventType.HUMANITARIAN and not places:
                places.extend(bound[:1])  # "35 wounded were flown to Ankara"
            if not places and not scenes and _hits_vehicles(happening, reading):
                places.extend(_near(place) for place in bound[:1] if is_town(place[2]))
        self._several = len(reading.date_tokens) > 1 and any(len(places) > 1 for places in self._places)
        self._casualties = _deal_casualties(reading, happenings, casualties, self._places)

    def claims(self) -> Iterator[Claim]:
        for place, happening in enumerate(self._happenings):
            yield from self._claims_of(place, happening)
        if not any(happening.violent or happening.event_type in _DEADLY for happening in self._happenings):
            yield from self._waiting()

    def _claims_of(self, number: int, happening: Happening) -> Iterator[Claim]:
        others = [mark for one in self._happenings if one is not happening for mark in one.marks]
        parties = find_parties(self._reading, self._hits, happening.marks, happening.event_type, others)
        places: list[Scene | None] = [*self._places[number]] or [None]
        for order, place in enumerate(places):
            when = coming(self._reading, happening, self._when(happening, place) or self._when_raided(happening))
            mode = read_mode(self._reading, happening, when)
            counts = self._casualties.get((number, order), {})
            claim = Claim(
                sentence=self._reading.sentence, number=self._number, happening=happening,
                where=place[2] if place else None, own_place=place is not None, when=when, own_date=when is not None,
                agents=at_home(parties.agents, _country(place), _OWN_FORCES),
                targets=at_home(parties.targets, _country(place), _OWN_FORCES),
                killed=counts.get(EvidenceKind.KILLED), injured=counts.get(EvidenceKind.INJURED),
                mode=mode, anaphor=None if place else self._anaphor(), pronoun=self._pronoun(happening),
                capital_of=None if place else self._capital(), begins_there=self._begins_there(),
                reasons=self._reasons(number, place),
            )  # fmt: skip
            if _is_worth(claim, self._hits, self._reading):
                yield _by_doer(claim, self._reading)

    def _when_raided(self, happening: Happening) -> When | None:
        """The date of the raid that the arrests of the sentence belong to."""
        owners = list(zip(self._happenings, self._places, strict=True))
        if not follows_violence(happening, owners):
            return None
        raids = (one for one, places in owners if one.violent and places)
        return next((when for raid in raids if (when := self._when(raid, None)) is not None), None)

    def _reasons(self, number: int, place: Scene | None) -> tuple[Reason, ...]:
        reason = self._why.get((number, place[0])) if place is not None else None
        return (reason,) if reason is not None else ()

    def _waiting(self) -> Iterator[Claim]:
        """Numbers of victims or a claim without anything that happened: they may belong to the sentence before."""
        counts = self._casualties.get((-1, 0), {})
        claimants = self._claimants()
        place = self._place_of_toll() if counts else None
        when = self._when(None, None)
        if counts or claimants:
            yield Claim(
                sentence=self._reading.sentence, number=self._number, happening=None,
                where=place[2] if place else None, own_place=place is not None,
                when=when, own_date=when is not None, agents=claimants, targets=(),
                killed=counts.get(EvidenceKind.KILLED), injured=counts.get(EvidenceKind.INJURED),
                mode=read_mode(self._reading, None, None), anaphor=self._anaphor(), fate=self._fate(),
            )  # fmt: skip

    def _fate(self) -> Mark | None:
        return next(self._reading.of(Cue.KILLED, Cue.INJURED), None)

    def _place_of_toll(self) -> Scene | None:
        """ "Ten people were killed in Kryvyi Rih": the only place of a sentence that tells of deaths alone."""
        towns = [scene for scene in self._scenes if is_town(scene[2])]
        towns = towns or [scene for scene in self._scenes if scene[2].place is None]
        return towns[0] if len(towns) in _TOLL_TOWNS and not self._happenings else None

    def _is_definite(self, mark: Mark) -> bool:
        """ "The region", "المدينة": known from before."""
        if self._reading.pack.events.verb_first:
            return self._reading.document.tokens[mark.first].key.lstrip("وفبلك").startswith("ال")
        before = self._reading.before(mark.first, Cue.DETERMINER)
        return before is not None and self._reading.before(mark.first, Cue.ARTICLE_ONE) is None

    def _claimants(self) -> tuple[ActorHit, ...]:
        """The armed groups that claim what a sentence before tells."""
        if not any(not is_negated(self._reading, mark) for mark in self._reading.of(Cue.CLAIM)):
            return ()
        return tuple(hit for hit in self._hits if hit.actor.id.startswith("group:"))[:1]

    def _when(self, happening: Happening | None, place: Scene | None) -> When | None:
        """The date of the sentence nearest to the deed and its place."""
        dates = self._reading.date_tokens
        if happening is not None and (apart := day_apart(self._reading, happening.marks[0])) is not None:
            return apart
        if happening is None or happening.from_deaths:
            dates = [date for date in dates if not self._is_as_of(date[0])]
        if happening is not None and happening.event_type in _MOMENTS:
            dates = [
                (first, last, moment)
                for first, last, when in dates
                if (moment := _moment(when, self._reading.document.text)) is not None
            ]
        anchors = [mark.first for mark in happening.marks] if happening is not None else []
        if anchors:
            dates = [
                date for date in dates if not self._is_of_speech(date, anchors) and not self._is_of_the_last_time(date)
            ]
        if not dates:
            return None
        if not anchors:
            return dates[0][2] if happening is None else None

        own = place[0] if place is not None and self._several else None
        told = self._ends_before_space(happening)

        def cost(date: tuple[int, int, When]) -> float:
            near = min(self._reading.distance(date[0], anchor) for anchor in anchors)
            if own is not None:
                # "on Tuesday in A, on Wednesday in B": each place has the date of its own clause
                first, second = sorted((date[0], own))
                return self._reading.distance(first, second) + _CLAUSE * sum(
                    map(self._reading.between(first, second).count, ",،")
                )
            since = _EPISODE_WORDS if date[2].open_ended else 0.0
            if place is None or date[0] in told:
                return near + since  # "filled the square on Sunday where a rally was bombed the day before"
            return near + since + self._reading.distance(date[0], place[0])

        best = min(dates, key=cost)
        near = min(self._reading.distance(best[0], anchor) for anchor in anchors)
        return best[2] if near <= _FARTHEST_DATE and best[2].first is not None else None

    def _ends_before_space(self, happening: Happening | None) -> set[int]:
        """Where the deed's words end before a space: a date that begins there is its own, wherever its place is."""
        marks = happening.marks if happening is not None else ()
        last = self._reading.sentence.last_token
        return {mark.last for mark in marks if mark.last < last and self._is_space(mark.last)}

    def _is_space(self, position: int) -> bool:
        return self._reading.between(position - 1, position).isspace()

    def _is_as_of(self, first: int) -> bool:
        """ "By Saturday morning 46 bodies were found": the day of the count, not of the deaths."""
        until = self._reading.at(first, Cue.TO, Cue.AT_MOST)
        if self._reading.before(first, Cue.AS_OF) or self._reading.at(first, Cue.AS_OF):
            return True
        if until is not None and self._reading.at(first, Cue.IN) is None:
            return True
        # "по данным комитета на воскресенье"
        near = range(first - _SOURCE_WORDS, first)
        sources = (mark for mark in self._reading.of(Cue.ATTRIBUTED) if mark.first in near)
        return until is not None and any(self._reading.distance(mark.first, first) <= _SOURCE_WORDS for mark in sources)

    def _is_of_the_last_time(self, date: tuple[int, int, When]) -> bool:
        """ "For the first time since 1990", "the deadliest since May": the day is that of what went before."""
        near = range(_FIRST_WORDS)
        return date[2].open_ended and any(date[0] - mark.last in near for mark in self._reading.of(Cue.FIRST))

    def _is_of_speech(self, date: tuple[int, int, When], anchors: Sequence[int]) -> bool:
        """ "Three people died, the police said on Monday": the day stands at a verb of saying, in its own clause."""
        reading = self._reading
        spoken = [
            mark
            for mark in reading.of(Cue.ATTRIBUTED, Cue.SPEECH)
            if 0 <= date[0] - mark.last < _SAID_WORDS or 0 <= mark.first - date[1] < _SAID_WORDS
        ]
        if not spoken or min(reading.distance(date[0], anchor) for anchor in anchors) < _SAID_WORDS + 1:
            return False
        nearest = min(anchors, key=lambda anchor: reading.distance(date[0], anchor))
        first, second = sorted((date[0], nearest))
        return any(char in reading.between(place, place + 1) for place in range(first, second) for char in ",،")

    def _anaphor(self) -> Cue | None:
        """ "There", "in the country", "in the city": the place is that of the sentence before."""
        if any(self._is_of_province(noun) for noun in self._reading.of(Cue.CAPITAL_NOUN)):
            return Cue.TOWN_NOUN
        for mark in self._reading.of(Cue.THERE, Cue.SAME_PLACE, Cue.COUNTRY_NOUN, Cue.TOWN_NOUN):
            if mark.sign.cue in {Cue.THERE, Cue.SAME_PLACE}:
                return mark.sign.cue
            if mark.sign.cue is Cue.TOWN_NOUN and self._is_of_country(mark):
                continue
            if any(self._reading.before(mark.first - back, Cue.IN) for back in range(2)) or self._is_definite(mark):
                return mark.sign.cue
        if any(self._is_the_facility(mark) for mark in self._reading.of(Cue.FACILITY_NOUN)):
            return Cue.FACILITY_NOUN
        return None

    def _is_of_country(self, noun: Mark) -> bool:
        """ "In the centre of the country": no town, but a part of the country."""
        behind = range(noun.last, noun.last + _NOUN_WORDS)
        return any(mark.first in behind for mark in self._reading.of(Cue.COUNTRY_NOUN))

    def _is_the_facility(self, mark: Mark) -> bool:
        """ "To the plant", "на станцію": with an article, or in a language without them with a preposition."""
        if self._reading.pack.script == "Cyrl":
            return self._reading.before(mark.first, Cue.ON, Cue.IN, Cue.TO, Cue.FROM) is not None
        return self._is_definite(mark)

    def _begins_there(self) -> bool:
        """Whether the sentence begins with "There": the place named last in the sentence before."""
        return any(mark.first == self._reading.sentence.first_token for mark in self._reading.of(Cue.THERE))

    def _capital(self) -> str | None:
        """The country whose capital the sentence means: "in the Turkish capital"; "" for "in the capital"."""
        for noun in self._reading.of(Cue.CAPITAL_NOUN):
            if self._is_of_province(noun):
                continue
            for state in self._reading.of(Cue.STATE):
                if state.last == noun.first or state.first == noun.last:
                    return state.sign.code
            if self._reading.before(noun.first, Cue.IN, Cue.ON, Cue.DETERMINER, Cue.PLACE_NOUN) or (
                self._reading.pack.events.verb_first and self._is_definite(noun)
            ):
                return ""
        return None

    def _is_of_province(self, noun: Mark) -> bool:
        """ "The capital of the province of the same name": a town named before, not the country's capital."""
        behind = range(noun.last, min(noun.last + _OF_PROVINCE_WORDS, self._reading.sentence.last_token))
        if any(begin in behind for begin, _, _ in self._reading.place_tokens):
            return False
        nouns = (mark.first for mark in self._reading.of(Cue.TOWN_NOUN, Cue.PLACE_NOUN) if mark.first in behind)
        first = next(nouns, None)
        return first is not None and "," not in self._reading.between(noun.last - 1, first)

    def _pronoun(self, happening: Happening) -> Cue | None:
        """GROUP_NOUN or PRONOUN when the doer is only "the group" or "it", named in a sentence before."""
        first = happening.marks[0].first
        marks = [mark for mark in self._reading.of(Cue.GROUP_NOUN, Cue.PRONOUN) if mark.first <= first]
        return min((mark.sign.cue for mark in marks), default=None)


def _hits_vehicles(happening: Happening, reading: Reading) -> bool:
    """ "Set fire to buses bound for Fuah": what is hit on the way to a town, where no other place is told."""
    burnt = happening.violent or happening.event_type in {EventType.PROPERTY_DESTRUCTION, EventType.RIOT}
    first = happening.marks[0].first
    return burnt and any(reading.distance(first, mark.first) <= _VEHICLE_WORDS for mark in reading.of(Cue.VEHICLE))


def _near(scene: Scene) -> Scene:
    first, last, item = scene
    return first, last, replace(item, precision=GeoPrecision.NEAR_SETTLEMENT)


def _moment(when: When, text: str) -> When | None:
    """The date of what takes a moment: "since" is about a state, but "since Sunday, when" names its day."""
    if not when.open_ended or when.span is None:
        return when
    if when.precision is not TimePrecision.DAY or not text[when.span.end :].startswith((",", "،")):
        return None
    return replace(when, last=when.first, open_ended=False)


def _country(scene: Scene | None) -> str | None:
    return scene[2].place.country if scene is not None and scene[2].place is not None else None


def _deal_casualties(
    reading: Reading,
    happenings: Sequence[Happening],
    casualties: Sequence[Casualty],
    dealt: Sequence[Sequence[Scene]],
) -> dict[tuple[int, int], dict[EvidenceKind, Count]]:
    """The first number of killed and of injured by violent happening (-1 for none) and place, counted from 0.

    One total belongs to the first place.
    """
    found: dict[tuple[int, int], dict[EvidenceKind, Count]] = {}
    violent = [number for number, one in enumerate(happenings) if one.violent]
    violent = [number for number in violent if happenings[number].event_type is not EventType.ABDUCTION] or violent
    violent = violent or [number for number, one in enumerate(happenings) if one.event_type in _DEADLY]
    for casualty in casualties:
        number = min(
            violent,
            key=lambda number: min(
                reading.distance(mark.first, casualty.position) for mark in happenings[number].marks
            ),
            default=-1,
        )
        places = dealt[number] if number >= 0 else ()
        place = _place_of(casualty, [other for other in casualties if other.kind is casualty.kind], places, reading)
        found.setdefault((number, place), {}).setdefault(casualty.kind, casualty.people)
    return found


def _place_of(casualty: Casualty, alike: Sequence[Casualty], places: Sequence[Scene], reading: Reading) -> int:
    """The number of the place the toll belongs to: as many tolls as places stand in their order, else the nearest."""
    if len(alike) < 2 or not places:
        return 0
    if len(alike) == len(places):
        return alike.index(casualty)
    return min(range(len(places)), key=lambda order: reading.distance(places[order][0], casualty.position))


def _by_doer(claim: Claim, reading: Reading) -> Claim:
    """Whoever takes a place decides whether its government regains it or others overtake it.

    A town is taken also by whoever marches in; an army that enters another country is only present.
    """
    burned = claim.event_type is EventType.PROPERTY_DESTRUCTION and claim.killed is not None and reading.has(Cue.GUN)
    if burned and claim.happening is not None:
        return replace(claim, happening=replace(claim.happening, event_type=EventType.ATTACK_ON_CIVILIANS))
    if claim.happening is None or not claim.agents:
        return claim
    if _strikes_from_the_air(claim):
        return replace(claim, happening=replace(claim.happening, event_type=EventType.AIR_STRIKE))
    entered = any(reading.at(mark.first, Cue.ENTRY) for mark in claim.happening.marks)
    in_town = claim.where is not None and is_town(claim.where)
    marches_in = claim.event_type is EventType.MILITARY_PRESENCE and entered and in_town
    if claim.event_type not in TERRITORY and not marches_in:
        return claim
    doer, country = claim.agents[0].actor, _country_of(claim)
    own = doer.id == SOME_TROOPS or (doer.type is ActorType.STATE_FORCES and doer.country == country)
    if doer.id.startswith("group:") or own:
        kind = EventType.GOVERNMENT_REGAINS_TERRITORY if own else EventType.NONSTATE_OVERTAKES_TERRITORY
        return replace(claim, happening=replace(claim.happening, event_type=kind))
    return claim


def _strikes_from_the_air(claim: Claim) -> bool:
    """ "The US struck targets in Syria", the kind left open: states that are far from where they strike fly there."""
    happening, doer = claim.happening, claim.agents[0].actor
    if happening is None or not happening.open_type or doer.id not in _FAR_DOERS:
        return False
    if claim.event_type is EventType.SHELLING:
        return any(mark.sign.cue is Cue.STRIKE for mark in happening.marks)
    abroad = _country_of(claim) is not None and _country_of(claim) != doer.country
    return claim.event_type in _OPEN_ATTACKS and abroad and all(mark.sign.cue is Cue.ATTACK for mark in happening.marks)


def _country_of(claim: Claim) -> str | None:
    return claim.where.place.country if claim.where is not None and claim.where.place is not None else None


def _is_worth(claim: Claim, hits: Sequence[ActorHit], reading: Reading) -> bool:
    """Whether the claim is more than a common word: talks need somebody who talks, an accusation a fact of its own."""
    happening = claim.happening
    if happening is None:
        return False
    named = bool(hits) or reading.has(Cue.OFFICIAL) or (claim.own_place and reading.has(Cue.NEGOTIATION))
    named = named or (claim.anaphor is Cue.FACILITY_NOUN and reading.has(Cue.PRONOUN))  # "he will visit the plant"
    if happening.event_type in _OF_STATES and not named:
        return False
    stated = claim.own_date or claim.killed is not None or claim.injured is not None
    if (
        reading.has(Cue.ACCUSATION)
        and not stated
        and (happening.open_type or (happening.violent and not claim.own_place))
    ):
        return False
    if is_seen(happening):
        return claim.own_place
    return True


def first_mark(claim: Claim) -> Mark | None:
    """The word that names the happening best: the first of its most telling kind."""
    if claim.happening is None:
        return None
    named = [mark for mark in claim.happening.marks if mark.sign.event_type is claim.event_type]
    return named[0] if named else claim.happening.marks[0]
