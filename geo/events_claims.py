"""What one sentence claims happened: happenings with their places, dates, parties, numbers and mode of speech."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from geo.actors import LOCAL_FORCES, SOME_TROOPS, ActorHit, at_home, find_actors
from geo.casualties import Casualty, find_casualties
from geo.events_asides import by_day, in_capital_of, in_town_of, is_scuffle, is_shortly, second_day
from geo.events_attacked import acts_by_ending
from geo.events_days import Days
from geo.events_dealt import follows_violence, scenes_of, taken_up_by_there, with_role
from geo.events_deaths import killing, wounding
from geo.events_happening import TERRITORY, Happening, is_seen
from geo.events_inside import Scene, lying_around
from geo.events_marks import TELLING, Mark
from geo.events_mode import Mode, coming, is_negated, read_mode
from geo.events_parties import PartyDealer
from geo.events_party_sides import is_noun
from geo.events_place_features import Placed
from geo.events_places import deal_places
from geo.events_reading import Reading
from geo.events_role_signs import DESCRIBING
from geo.events_roles import place_role
from geo.events_scenes import as_named_capital, is_state, is_town, own_ground
from geo.events_types import find_happenings, is_aftermath, is_bare_protest, is_of_known_deed
from geo.events_words import mark_index
from geo.languages.pack import CUE, Cue
from geo.model import (
    ASSERTION,
    EVENT_TYPE,
    EVIDENCE_KIND,
    GEO_ROLE,
    MENTION_FORM,
    PLACE_KIND,
    ActorType,
    Count,
    EventType,
    EvidenceKind,
    GeoPrecision,
    Reason,
    Resolution,
    Sentence,
    When,
)

# "On Friday he will travel": so few words stand before who it is.
_SUBJECT_WORDS = 4
# So few words lie between an aircraft and the word that it was shot down.
_JET_WORDS = 8
# So few words lie between the deed and the vehicles it hits.
_VEHICLE_WORDS = 8.0
# "The capital of the homonymous province": so few words stand from one noun to the other.
_OF_PROVINCE_WORDS = 4
# So few words measure how far in a direction: "a unos 30 kilómetros al".
_MEASURE_WORDS = 5
# "In the centre of the country": so near stands the noun.
_NOUN_WORDS = 3
# So few words part a deed from "the city" that it befalls.
_TAKEN_WORDS = 3
# "Nach rund dreiwöchigem Ringen mit der": so few words stand before who is named on an occasion.
_OCCASION_WORDS = 8
# "This city in the north of Afghanistan": so few words say where the city lies.
_AROUND_WORDS = 4
# So few words lie between who marches in and the verb.
_ENTERING_WORDS = 2
# A toll belongs to the first of at most two towns named with it.
_TOLL_TOWNS = (1, 2)
# "In Bachoura in the heart of the Lebanese capital": so soon stands the noun behind a name that nobody knows.
_IN_CAPITAL_WORDS = 4
# So few words lie between "shook" and the capital: what shook it.
_SHAKEN_WORDS = 5
# So many words at least name who closes its borders and what is closed: "the neighbours their borders with".
_PENALTY_WORDS = 2
_OWN_FORCES = frozenset({LOCAL_FORCES})
# Whose strikes abroad come from the air unless the text says otherwise; our own knowledge of these wars.
_FAR_DOERS = frozenset(
    {"state:US", "state:GB", "state:FR", "state:IL", "group:us_led_coalition", "group:saudi_led_coalition"}
)
_LEAVING = frozenset({EVENT_TYPE.WITHDRAWAL, EVENT_TYPE.HUMANITARIAN})
_OPEN_ATTACKS = frozenset({EVENT_TYPE.ATTACK_ON_CIVILIANS, EVENT_TYPE.ARMED_CLASH})
# People die in these, too: their tolls need no other deed.
_DEADLY = TERRITORY | {EVENT_TYPE.RIOT, EVENT_TYPE.PROTEST, EVENT_TYPE.WITHDRAWAL}
# Those who meet or are punished are named, or the word is one of sports and companies.
_OF_STATES = frozenset({EVENT_TYPE.DIPLOMACY, EVENT_TYPE.SANCTION})


@dataclass(slots=True, unsafe_hash=True, kw_only=True)
class Claim:
    """A report in the making; not to be changed. `happening` None: numbers of victims that wait for theirs.

    `own_date` and `own_place`: read in this very sentence. `begins_there`: the sentence begins with "There".
    `slain`: the word for the victims' fate is one of violence.
    `told_before`: "after the attack", "the toll of the attack rose": the deed lies back. `by_day`: "in the afternoon".
    `shortly`: the sentence begins with "minutes earlier". `on_end`: "for the third day".
    `scuffle`: clashes that may be those of a crowd.
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
    town_of: str | None = None
    nation: Resolution | None = None
    fate: Mark | None = None
    slain: bool = False
    told_before: bool = False
    by_day: bool = False
    shortly: bool = False
    on_end: bool = False
    scuffle: bool = False

    @property
    def event_type(self) -> EventType:
        """The type, `other` while it is unknown."""
        return self.happening.event_type if self.happening is not None else EVENT_TYPE.OTHER

    @property
    def open_type(self) -> bool:
        """Whether the sentence leaves the kind of violence open."""
        return self.happening is None or self.happening.open_type


@dataclass(slots=True)
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
    deaths = [
        mark for mark in reading.of(CUE.KILLED, CUE.INJURED)
        if not (reading.in_idiom(mark) or is_of_known_deed(mark.last, reading))
    ]  # fmt: skip
    if not happenings and not deaths and not reading.has(CUE.CLAIM):
        return None
    named = [(first, last, as_named_capital(item, first, reading)) for first, last, item in reading.place_tokens]
    placed = [(first, last, item, place_role(item, reading)) for first, last, item in named]
    hits = find_actors(reading, placed)
    taken_or_riot = any(happening.event_type in TERRITORY | {EVENT_TYPE.RIOT} for happening in happenings)
    if not any(happening.violent for happening in happenings) and deaths and not taken_or_riot:
        armed = any(hit.last <= deaths[0].first and not hit.bare and _armed(hit) for hit in hits)
        violent = killing(reading, [mark for mark in deaths if mark.sign.cue is CUE.KILLED], armed=armed)
        if violent is None and not reading.has(CUE.ACCIDENT):
            violent = wounding(reading, reading.of(CUE.INJURED))
        if violent is not None:
            told = [one for one in happenings if not is_bare_protest(one, reading)]
            happenings = sorted([*told, violent], key=lambda one: one.marks[0].first)
    return Told(happenings, placed, hits)


def read_claims(reading: Reading, number: int) -> list[Claim]:
    """The claims of one sentence, the `number`th of the article, in text order."""
    told = read_told(reading)
    if told is None:
        return []
    taken = [when.span for when in reading.dates if when.span is not None]
    casualties = find_casualties(reading, taken)
    casualties = [one for one in casualties if not _is_of_aircraft(one, reading)]
    return list(_Builder(reading, number, told, casualties).claims())


def _is_of_aircraft(casualty: Casualty, reading: Reading) -> bool:
    """ "Two of the crew of the jet that the Turks shot down": the word means the jet, and kills nobody."""
    shot = any(
        mark.first <= casualty.position < mark.last and mark.sign.event_type is EVENT_TYPE.WEAPONS_DISRUPTED
        for mark in reading.trigger_marks
    ) or any(mark.first <= casualty.position < mark.last for mark in reading.of(CUE.SHOT_DOWN))
    behind = casualty.people.span.start > reading.document.tokens[casualty.position].start
    near = range(casualty.position - _JET_WORDS, casualty.position)
    return shot and not behind and any(mark.first in near for mark in reading.of(CUE.AIR))


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
        for places in self._places:
            _keep_one_end(reading, places)
        bound = [(first, last, with_role(item)) for first, last, item, role in placed if role is GEO_ROLE.DESTINATION]
        for happening, places in zip(happenings, self._places, strict=True):
            if happening.event_type is EVENT_TYPE.HUMANITARIAN and not places:
                places.extend(bound[:1])  # "35 wounded were flown to Ankara"
            if not places and (named := taken_up_by_there(reading, happening, placed)) is not None:
                places.append(named)
            if not places and happening.event_type is EVENT_TYPE.WITHDRAWAL:
                places.extend(self._where_present())
            if not places and happening.event_type is EVENT_TYPE.SANCTION:
                places.extend(_penalised(reading, happening, placed))
            if not places and not scenes and (_hits_vehicles(happening, reading) or _intercepts(happening)):
                places.extend(_near(place) for place in bound[:1] if is_town(place[2]))
            if not places and not scenes and happening.event_type is EVENT_TYPE.MILITARY_PRESENCE:
                places.extend(own_ground(reading, placed))
        self._dealer = PartyDealer(reading, told.hits, happenings, self._places)
        self._days = Days(reading, happenings, self._places)
        self._casualties = _deal_casualties(reading, happenings, casualties, self._places)

    def _where_present(self) -> list[Scene]:
        """ "The troops, deployed in Mali since 2013, will leave": where the sentence says that they are."""
        dealt = zip(self._happenings, self._places, strict=True)
        present = (places for one, places in dealt if one.event_type is EVENT_TYPE.MILITARY_PRESENCE)
        return [place for places in present for place in places][:1]

    def claims(self) -> Iterator[Claim]:
        for place, happening in enumerate(self._happenings):
            yield from self._claims_of(place, happening)
        if not any(happening.violent or happening.event_type in _DEADLY for happening in self._happenings):
            yield from self._waiting()

    def _claims_of(self, number: int, happening: Happening) -> Iterator[Claim]:
        parties, whom = self._dealer.parties_of(number)
        dealt: list[Scene | None] = [*self._places[number]] or [None]
        places = [
            None
            if place
            and (
                self._lies_in_capital(place) or self._points_back(happening, place) or self._is_around(happening, place)
            )
            else place
            for place in dealt
        ]
        for order, named in enumerate(places):
            place, around = lying_around(self._reading, named, self._scenes)
            told, why = self._days.day_of(number, place)
            when = coming(self._reading, happening, told or self._when_raided(happening))
            if by_day(happening, self._reading, when):
                when = second_day(when)
            agents, targets = _with_dead(parties.agents, parties.targets, happening, self._reading)
            mode = read_mode(self._reading, happening, when)
            counts = self._casualties.get((number, order), {})
            claim = Claim(
                sentence=self._reading.sentence, number=self._number, happening=happening,
                where=place[2] if place else None, own_place=place is not None, when=when, own_date=when is not None,
                agents=at_home(agents, _country(place), _OWN_FORCES),
                targets=at_home(targets, _country(place), _OWN_FORCES),
                killed=counts.get(EVIDENCE_KIND.KILLED), injured=counts.get(EVIDENCE_KIND.INJURED),
                mode=mode, anaphor=None if place else self._anaphor(), pronoun=self._pronoun(happening),
                capital_of=in_capital_of(place, self._reading) if place else self._capital(),
                town_of=in_town_of(place, self._reading) if place else None,
                nation=None if place else self._nation(),
                begins_there=self._begins_there(), by_day=by_day(happening, self._reading),
                scuffle=is_scuffle(happening, self._reading), shortly=is_shortly(self._reading),
                on_end=self._reading.has(CUE.ON_END),
                reasons=(*self._reasons(number, named), *around, *why, *whom),
                told_before=self._is_told_before(happening),
            )  # fmt: skip
            if _is_worth(claim, self._hits, self._reading):
                yield _by_doer(claim, self._reading)

    def _when_raided(self, happening: Happening) -> When | None:
        """The date of the raid that the arrests of the sentence belong to."""
        owners = list(zip(self._happenings, self._places, strict=True))
        if not follows_violence(happening, owners):
            return None
        raids = (number for number, (one, places) in enumerate(owners) if one.violent and places)
        return next((when for raid in raids if (when := self._days.day_of(raid, None)[0]) is not None), None)

    def _is_told_before(self, happening: Happening) -> bool:
        counted = self._reading.has(CUE.TOLL, CUE.RISE, CUE.MOURNED)
        return counted or any(is_aftermath(mark, self._reading) for mark in happening.marks)

    def _reasons(self, number: int, place: Scene | None) -> tuple[Reason, ...]:
        reason = self._why.get((number, place[0])) if place is not None else None
        return (reason,) if reason is not None else ()

    def _waiting(self) -> Iterator[Claim]:
        """Numbers of victims or a claim without anything that happened: they may belong to the sentence before."""
        counts = self._casualties.get((-1, 0), {})
        claimants = self._claimants()
        place = self._place_of_toll() if counts else None
        when = self._days.day_of_victims()
        if counts or claimants:
            yield Claim(
                sentence=self._reading.sentence, number=self._number, happening=None,
                where=place[2] if place else None, own_place=place is not None,
                when=when, own_date=when is not None, agents=claimants, targets=(),
                killed=counts.get(EVIDENCE_KIND.KILLED), injured=counts.get(EVIDENCE_KIND.INJURED),
                mode=read_mode(self._reading, None, None), anaphor=self._anaphor(), fate=self._fate(),
                slain=self._are_slain(),
            )  # fmt: skip

    def _fate(self) -> Mark | None:
        """The word for what befell the victims; None where an accident did."""
        if self._reading.has(CUE.ACCIDENT):
            return None
        return next(iter(self._reading.of(CUE.KILLED, CUE.INJURED)), None)

    def _are_slain(self) -> bool:
        """ "Sept lycéens ont été tués": a word of violence where no accident is told."""
        fate = self._fate()
        if fate is None or self._reading.has(CUE.ACCIDENT, CUE.MOURNED):
            return False
        return any(mark.first <= fate.first < mark.last for mark in self._reading.of(CUE.SLAIN))

    def _place_of_toll(self) -> Scene | None:
        """ "Ten people were killed in Kryvyi Rih": the only place of a sentence that tells of deaths alone."""
        towns = [scene for scene in self._scenes if is_town(scene[2])]
        towns = towns or [scene for scene in self._scenes if scene[2].place is None]
        return towns[0] if len(towns) in _TOLL_TOWNS and not self._happenings else None

    def _is_definite(self, mark: Mark) -> bool:
        """ "The region", "المدينة": known from before."""
        if self._reading.pack.events.verb_first:
            return self._reading.document.tokens[mark.first].key.lstrip("وفبلك").startswith("ال")
        return self._is_definite_at(mark.first)

    def _is_definite_at(self, first: int) -> bool:
        before = self._reading.before(first, CUE.DETERMINER)
        return before is not None and self._reading.before(first, CUE.ARTICLE_ONE) is None

    def _claimants(self) -> tuple[ActorHit, ...]:
        """The armed groups that claim what a sentence before tells."""
        if not any(not is_negated(self._reading, mark) for mark in self._reading.of(CUE.CLAIM)):
            return ()
        return tuple(hit for hit in self._hits if hit.actor.id.startswith("group:"))[:1]

    def _anaphor(self) -> Cue | None:
        """ "There", "in the country", "in the city": the place is that of the sentence before."""
        if any(self._is_of_province(noun) for noun in self._reading.of(CUE.CAPITAL_NOUN)):
            return CUE.TOWN_NOUN
        for mark in self._reading.of(CUE.THERE, CUE.SAME_PLACE, CUE.COUNTRY_NOUN, CUE.TOWN_NOUN):
            if mark.sign.cue in {CUE.THERE, CUE.SAME_PLACE}:
                return mark.sign.cue
            if mark.sign.cue is CUE.TOWN_NOUN and (self._is_of_country(mark) or self._is_source(mark)):
                continue
            if self._reading.at(mark.first, CUE.CAPITAL_NOUN) and self._is_bearing(mark):
                continue
            first = self._before_adjective(mark.first)
            placed = any(
                self._reading.before(place - back, CUE.IN) for place in (mark.first, first) for back in range(2)
            )
            placed = placed or self._is_adverb(mark)
            if (
                placed
                or self._is_definite(mark)
                or self._is_definite_at(first)
                or self._is_left(mark)
                or self._is_done_to(mark)
                or (mark.sign.cue is CUE.TOWN_NOUN and self._is_taken(mark))
            ):
                return CUE.AREA_NOUN if self._reading.at(mark.first, CUE.AREA_NOUN) else mark.sign.cue
        if any(self._is_the_facility(mark) for mark in self._reading.of(CUE.FACILITY_NOUN)):
            return CUE.FACILITY_NOUN
        return None

    def _is_source(self, noun: Mark) -> bool:
        """ "D'après l'ambassade": who says so, and no place."""
        told = self._reading.of(CUE.ACCORDING)
        return any(0 <= noun.first - word.last < _NOUN_WORDS for word in told)

    def _nation(self) -> Resolution | None:
        """ "Die französische Polizei nahm landesweit 1300 fest": the country of the first adjective."""
        if self._anaphor() is not CUE.COUNTRY_NOUN:
            return None
        return next(
            (
                item.in_role(GEO_ROLE.EVENT)
                for item in self._reading.resolutions
                if item.mention.form is MENTION_FORM.ADJECTIVE
                and item.place is not None
                and item.place.kind is PLACE_KIND.COUNTRY
            ),
            None,
        )

    def _is_adverb(self, mark: Mark) -> bool:
        """ "Landesweit": in small letters where nouns have capitals."""
        adverbs = mark.sign.cue is CUE.COUNTRY_NOUN and self._reading.pack.places.nouns_capitalised
        opens = mark.first == self._reading.sentence.first_token
        return adverbs and (opens or self._reading.document.tokens[mark.first].text.islower())

    def _before_adjective(self, first: int) -> int:
        """ "In dem zentralafrikanischen Land": where a German noun begins with the small word before it."""
        begins = first <= self._reading.sentence.first_token or not self._reading.pack.places.nouns_capitalised
        if begins or not self._reading.document.tokens[first - 1].text.islower() or self._reading.ending.get(first):
            return first
        return first - 1

    def _is_left(self, noun: Mark) -> bool:
        """ "Росіяни відступили з міста", "покинут страну": a withdrawal, behind "from" the town, or what is left."""
        leaves = any(one.event_type in _LEAVING for one in self._happenings)
        if not leaves or self._reading.before(noun.first, CUE.LEFT) is not None:
            return leaves
        return noun.sign.cue is CUE.TOWN_NOUN and self._reading.before(noun.first, CUE.FROM) is not None

    def _is_done_to(self, noun: Mark) -> bool:
        """ "Обстрел города", "кварталы города": behind the noun of a deed or part, where no articles are."""
        reading = self._reading
        if reading.pack.script != "Cyrl" or noun.last - noun.first > 1:
            return False
        if reading.before(noun.first, CUE.PLACE_NOUN) is not None and not reading.place_tokens:
            return True
        deeds = (mark for one in self._happenings for mark in one.marks)
        return any(mark.last == noun.first and is_noun(mark, reading) for mark in deeds)

    def _is_taken(self, noun: Mark) -> bool:
        """ "Місто опинилося в руках повстанців": in a language without articles, the town beside what it suffers."""
        if self._reading.pack.script != "Cyrl" or self._reading.before(noun.first, CUE.NUMBER, CUE.VAGUE, CUE.MULTIPLE):
            return False
        if noun.last < self._reading.sentence.last_token and self._reading.document.texts[noun.last][0].isupper():
            return False  # "місто Гар'ян"
        return any(
            one.event_type in TERRITORY
            and min(abs(noun.first - mark.last), abs(mark.first - noun.last)) <= _TAKEN_WORDS
            and self._reading.joined(min(mark.first, noun.first), max(mark.first, noun.first))
            for one in self._happenings
            for mark in one.marks
        )

    def _is_of_country(self, noun: Mark) -> bool:
        """ "In the centre of the country": no town, but a part of the country."""
        behind = range(noun.last, noun.last + _NOUN_WORDS)
        return any(mark.first in behind for mark in self._reading.of(CUE.COUNTRY_NOUN))

    def _is_the_facility(self, mark: Mark) -> bool:
        """ "To the plant", "на станцію": with an article, or in a language without them with a preposition."""
        if self._reading.pack.script == "Cyrl":
            return self._reading.before(mark.first, CUE.ON, CUE.IN, CUE.TO, CUE.FROM) is not None
        return self._is_definite(mark)

    def _begins_there(self) -> bool:
        """Whether the sentence begins with "There": the place named last in the sentence before."""
        return any(mark.first == self._reading.sentence.first_token for mark in self._reading.of(CUE.THERE))

    def _is_struck(self, noun: Mark) -> bool:
        """ "ضربت ثلاثة تفجيرات العاصمة البلجيكية، اثنان منها في المطار": the capital is what was hit or shaken."""
        told = self._reading.of(CUE.AFFLICTED)
        return any(
            0 < noun.first - word.last <= _SHAKEN_WORDS and self._reading.joined(word.first, noun.first)
            for word in told
        )

    def _points_back(self, happening: Happening, place: Scene) -> bool:
        """ "Seized the headquarters in the city, and a column moved on towards Moscow": "the city" is not Moscow."""
        reading, last = self._reading, happening.marks[-1].last
        return any(
            last <= noun.first < place[0]
            and not reading.joined(noun.last - 1, place[0])
            and reading.joined(last - 1, noun.first)
            and reading.before(noun.first, CUE.IN) is not None
            and self._is_definite(noun)
            and reading.at(noun.first, CUE.AREA_NOUN, CUE.CAPITAL_NOUN) is None
            for noun in (reading.of(CUE.TOWN_NOUN) if reading.pack.events.verb_first else ())
        )

    def _is_around(self, happening: Happening, place: Scene) -> bool:
        """ "Таліби оволоділи цим містом на півночі Афганістану": the city told of before, not all of the country."""
        if happening.event_type not in TERRITORY or not is_state(place[2]):
            return False
        return any(
            noun.last < place[0]
            and place[0] - noun.last <= _AROUND_WORDS
            and self._reading.joined(noun.last - 1, place[0])
            and self._is_definite_at(noun.first)
            and self._is_taken(noun)
            for noun in self._reading.of(CUE.TOWN_NOUN)
        )

    def _lies_in_capital(self, place: Scene) -> bool:
        """ "في حي الباشورة بقلب العاصمة اللبنانية": a name that nobody knows, and behind it the capital it lies in."""
        near = range(place[1], place[1] + _IN_CAPITAL_WORDS)
        return (
            place[2].place is None
            and self._capital() is not None
            and any(noun.first in near or self._is_struck(noun) for noun in self._reading.of(CUE.CAPITAL_NOUN))
        )

    def _capital(self) -> str | None:
        """The country whose capital the sentence means: "in the Turkish capital"; "" for "in the capital"."""
        for noun in self._reading.of(CUE.CAPITAL_NOUN):
            if self._is_of_province(noun) or self._is_bearing(noun):
                continue
            for state in self._reading.of(CUE.STATE):
                if state.last == noun.first or state.first == noun.last:
                    return state.sign.code
            if self._reading.before(noun.first, CUE.IN, CUE.ON, CUE.DETERMINER, CUE.PLACE_NOUN) or (
                self._reading.pack.events.verb_first and self._is_definite(noun)
            ):
                return ""
        return None

    def _is_bearing(self, noun: Mark) -> bool:
        """ "80 Kilometer südlich der Hauptstadt": what lies there has a name of its own."""
        determiner = self._reading.before(noun.first, CUE.DETERMINER)
        first = determiner.first if determiner is not None else noun.first
        if self._reading.before(first, CUE.BEARING) is not None:
            return True
        return self._reading.before(first, CUE.OF) is not None and self._is_set_off_bearing(first - 1)

    def _is_set_off_bearing(self, last: int) -> bool:
        """ "En Nittambuwa, a 30 kilómetros al norte de la capital": set off from a name."""
        direction = self._reading.before(last, CUE.BEARING)
        if direction is None:
            return False
        begin = max(direction.first - _MEASURE_WORDS, self._reading.sentence.first_token + 1)
        comma = next((at for at in range(direction.first, begin - 1, -1) if not self._reading.comma_free(at, at)), None)
        return comma is not None and self._reading.document.tokens[comma - 1].text[0].isupper()

    def _is_of_province(self, noun: Mark) -> bool:
        """ "The capital of the province of the same name": a town named before, not the country's capital."""
        behind = range(noun.last, min(noun.last + _OF_PROVINCE_WORDS, self._reading.sentence.last_token))
        if any(begin in behind for begin, _, _ in self._reading.place_tokens):
            return False
        areas = (CUE.TOWN_NOUN,) if self._reading.pack.script == "Cyrl" else (CUE.TOWN_NOUN, CUE.PLACE_NOUN)
        nouns = (mark.first for mark in self._reading.of(*areas) if mark.first in behind)
        first = next(nouns, None)
        return first is not None and "," not in self._reading.between(noun.last - 1, first)

    def _pronoun(self, happening: Happening) -> Cue | None:
        """GROUP_NOUN or PRONOUN when the doer is only "the group" or "it", named in a sentence before."""
        first = happening.marks[0].first
        marks = [mark for mark in self._reading.of(CUE.GROUP_NOUN, CUE.PRONOUN) if mark.first <= first]
        return min((mark.sign.cue for mark in marks), default=None)


def _with_dead(
    agents: Sequence[ActorHit], targets: Sequence[ActorHit], happening: Happening, reading: Reading
) -> tuple[tuple[ActorHit, ...], tuple[ActorHit, ...]]:
    """ "Tres soldados murieron": who stands right before a word for dying suffers, where only deaths are told."""
    mark = happening.marks[0]
    if not happening.from_deaths or not reading.at(mark.first, CUE.DIED):
        return tuple(agents), tuple(targets)
    dead = [hit for hit in agents if hit.last == mark.first]
    return tuple(hit for hit in agents if hit not in dead), (*targets, *(hit for hit in dead if hit not in targets))


def _hits_vehicles(happening: Happening, reading: Reading) -> bool:
    """ "Set fire to buses bound for Fuah": what is hit on the way to a town, where no other place is told."""
    burnt = happening.violent or happening.event_type in {EVENT_TYPE.PROPERTY_DESTRUCTION, EVENT_TYPE.RIOT}
    first = happening.marks[0].first
    return burnt and any(reading.distance(first, mark.first) <= _VEHICLE_WORDS for mark in reading.of(CUE.VEHICLE))


def _penalised(reading: Reading, happening: Happening, placed: Sequence[Placed]) -> list[Scene]:
    """ "أغلقت دول الجوار حدودها مع مالي": the country named last in the clause, behind who acts and has no name."""
    last = happening.marks[-1].last
    states = [
        (first, end, with_role(item)) for first, end, item, role in placed
        if reading.pack.events.verb_first and role is GEO_ROLE.ACTOR_BASE and first > last and is_state(item)
        and item.mention.form not in DESCRIBING and reading.joined(last - 1, first)
    ]  # fmt: skip
    behind = [state for state in states if state[0] - last >= _PENALTY_WORDS]
    return behind[-1:]


def _intercepts(happening: Happening) -> bool:
    """ "Shot down a missile bound for Riyadh": what is shot down on its way there, where no other place is told."""
    return happening.event_type is EVENT_TYPE.WEAPONS_DISRUPTED


def _keep_one_end(reading: Reading, places: list[Scene]) -> None:
    """ "On the road between Kirkuk and Tikrit": of two towns, the deed was near the first."""
    for number, (one, other) in enumerate(pairwise(places)):
        between = reading.before(one[0], CUE.BETWEEN) is not None and reading.before(other[0], CUE.AND) is not None
        if between and other[0] - one[1] == 1 and is_town(one[2]) and is_town(other[2]):
            places[number : number + 2] = [_near(one)]
            return


def _near(scene: Scene) -> Scene:
    first, last, item = scene
    return first, last, replace(item, precision=GeoPrecision.NEAR_SETTLEMENT)


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
    violent = [number for number in violent if happenings[number].event_type is not EVENT_TYPE.ABDUCTION] or violent
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
    burned = claim.event_type is EVENT_TYPE.PROPERTY_DESTRUCTION and claim.killed is not None and reading.has(CUE.GUN)
    if burned and claim.happening is not None:
        return replace(claim, happening=replace(claim.happening, event_type=EVENT_TYPE.ATTACK_ON_CIVILIANS))
    if claim.happening is not None and claim.agents and _strikes_from_the_air(claim):
        return replace(claim, happening=replace(claim.happening, event_type=EVENT_TYPE.AIR_STRIKE))
    if claim.happening is not None and _upon_armed(claim, reading):
        return replace(claim, happening=replace(claim.happening, event_type=EVENT_TYPE.ARMED_CLASH))
    if claim.happening is not None and not claim.agents:
        claim = _with_those_who_enter(claim, claim.happening, reading)
    if claim.happening is None or not claim.agents:
        return claim
    entered = any(reading.at(mark.first, CUE.ENTRY) for mark in claim.happening.marks)
    in_town = claim.where is not None and is_town(claim.where)
    marches_in = claim.event_type is EVENT_TYPE.MILITARY_PRESENCE and entered and in_town
    if claim.event_type not in TERRITORY and not marches_in:
        return claim
    claim = _robbed(claim, reading)
    if claim.agents and (_is_on_occasion(claim.agents[0], reading) or _is_freed_from(claim, reading)):
        return replace(claim, agents=claim.agents[1:])
    if claim.happening is None or not claim.agents:
        return claim
    doer, country = claim.agents[0].actor, _country_of(claim)
    if any(mark.first <= power.first <= mark.last for power in reading.of(CUE.POWER) for mark in claim.happening.marks):
        return claim
    own = doer.id == SOME_TROOPS or (doer.type is ActorType.STATE_FORCES and doer.country == country)
    if doer.id.startswith("group:") or own:
        kind = EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY if own else EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY
        return replace(claim, happening=replace(claim.happening, event_type=kind))
    return claim


def _is_on_occasion(hit: ActorHit, reading: Reading) -> bool:
    """ "Nach der Flucht der Soldaten haben ... überrannt", "nach Gefechten mit der Miliz": they took nothing."""
    before = [reading.before(hit.first - step, CUE.OF) for step in range(2)]
    article = next((word for word in before if word is not None), None)
    if article is None:
        return False
    near = range(max(hit.first - _OCCASION_WORDS, reading.sentence.first_token), article.first)
    return any(word.first in near and reading.joined(word.first, hit.first) for word in reading.of(CUE.DURING))


def _is_freed_from(claim: Claim, reading: Reading) -> bool:
    """ "Hatte die Armee Falludscha von den Dschihadisten befreit": in German "von" stands before the participle."""
    hit, marks = claim.agents[0], claim.happening.marks if claim.happening is not None else ()
    if not reading.pack.events.verb_bracket or not hit.actor.id.startswith(("group:", "role:")):
        return False
    by = any(reading.before(hit.first - step, CUE.BY) for step in range(2))
    freed = {word.first for word in reading.of(CUE.FREED)}
    return by and any(not freed.isdisjoint(range(max(mark.first, hit.last), mark.last)) for mark in marks)


def _robbed(claim: Claim, reading: Reading) -> Claim:
    """ "استعادة الموصل من تنظيم الدولة": whom a town is taken from, behind the word, did not take it."""
    if claim.event_type not in TERRITORY or claim.happening is None:
        return claim
    first = claim.happening.marks[0].first
    lost = tuple(hit for hit in claim.agents if hit.first > first and reading.before(hit.first, CUE.FROM))
    if not lost:
        return claim
    kept = tuple(hit for hit in claim.agents if hit not in lost)
    return replace(claim, agents=kept, targets=(*claim.targets, *(hit for hit in lost if hit not in claim.targets)))


def _with_those_who_enter(claim: Claim, happening: Happening, reading: Reading) -> Claim:
    """ "Отряды ХТШ вступили в Дамаск": an armed group right before the verb marches in, and nobody else does."""
    entry = next((mark for mark in happening.marks if reading.at(mark.first, CUE.ENTRY)), None)
    if entry is None:
        return claim
    come = tuple(
        hit for hit in claim.targets
        if hit.actor.id.startswith("group:") and 0 <= entry.first - hit.last <= _ENTERING_WORDS
    )  # fmt: skip
    return replace(claim, agents=come, targets=tuple(hit for hit in claim.targets if hit not in come))


def _upon_armed(claim: Claim, reading: Reading) -> bool:
    """ "Gunmen killed five policemen", "71 soldats sont morts": who suffers is armed, so that it was a fight."""
    if claim.event_type is not EVENT_TYPE.ATTACK_ON_CIVILIANS:
        return False
    marks = claim.happening.marks if claim.happening is not None else ()
    if any(reading.at(mark.first, CUE.OUTRAGE) for mark in marks):
        return False  # "an attack that killed 20 cadets": what kind it was is told elsewhere
    if not claim.targets:
        return _are_armed(claim.killed, reading)
    if any(_does_it_to_him(hit, claim, reading) for hit in claim.targets):
        return False
    return all(
        _are_forces(hit, reading) or (claim.open_type and hit.actor.id.startswith("group:")) for hit in claim.targets
    )


def _does_it_to_him(hit: ActorHit, claim: Claim, reading: Reading) -> bool:
    """ "Его застрелил полицейский": right behind "him" and the verb stands who does it, or his ending says so."""
    marks = claim.happening.marks if claim.happening is not None else ()
    heads = (hit.first, hit.first - 1)  # "сотрудник полиции"
    acts = ((mark, place) for mark in marks for place in heads if acts_by_ending(mark, place, reading))
    if any(reading.joined(mark.first, place) for mark, place in acts):
        return True
    return any(
        mark.first > reading.sentence.first_token
        and reading.at(mark.first - 1, CUE.HIM) is not None
        and mark.last <= hit.first
        for mark in marks
    )


def _are_armed(killed: Count | None, reading: Reading) -> bool:
    """ "Three soldiers died when gunmen attacked": they are counted, and the sentence names no civilians."""
    if killed is None or killed.high == 1 or reading.has(CUE.CIVILIAN):
        return False  # "a policeman killed": one alone may be who did it
    starts = reading.document.starts
    return any(killed.span.start <= starts[mark.first] < killed.span.end for mark in reading.of(CUE.ARMED))


def _are_forces(hit: ActorHit, reading: Reading) -> bool:
    return any(reading.at(place, CUE.FORCE) is not None for place in range(hit.first, hit.last))


def _strikes_from_the_air(claim: Claim) -> bool:
    """ "The US struck targets in Syria", the kind left open: states that are far from where they strike fly there."""
    happening, doer = claim.happening, claim.agents[0].actor
    if happening is None or not happening.open_type or doer.id not in _FAR_DOERS:
        return False
    abroad = _country_of(claim) is not None and _country_of(claim) != doer.country
    if claim.event_type is EVENT_TYPE.SHELLING:
        cues = {mark.sign.cue for mark in happening.marks}
        alone = len(claim.agents) == 1  # two who shell each other do so from the ground
        return CUE.STRIKE in cues or (abroad and alone and CUE.BOMBARD in cues)
    return claim.event_type in _OPEN_ATTACKS and abroad and all(mark.sign.cue is CUE.ATTACK for mark in happening.marks)


def _country_of(claim: Claim) -> str | None:
    return claim.where.place.country if claim.where is not None and claim.where.place is not None else None


def _is_worth(claim: Claim, hits: Sequence[ActorHit], reading: Reading) -> bool:
    """Whether the claim is more than a common word: talks need somebody who talks, an accusation a fact of its own."""
    happening = claim.happening
    if happening is None:
        return False
    named = bool(hits) or reading.has(CUE.OFFICIAL) or (claim.own_place and reading.has(CUE.NEGOTIATION))
    named = named or (claim.anaphor is CUE.FACILITY_NOUN and reading.has(CUE.PRONOUN))  # "he will visit the plant"
    named = named or _goes_on_about_guest(claim, reading)
    if happening.event_type in _OF_STATES and not named:
        return False
    stated = claim.own_date or claim.killed is not None or claim.injured is not None
    if (
        reading.has(CUE.ACCUSATION)
        and not stated
        and claim.mode.assertion is not ASSERTION.DENIED  # "denied the attack and accused the rebels of it"
        and (happening.open_type or (happening.violent and not claim.own_place))
    ):
        return False
    if is_seen(happening):
        return claim.own_place
    return True


def _goes_on_about_guest(claim: Claim, reading: Reading) -> bool:
    """ "On Friday he will travel to Erbil": talks of somebody named before, with a place and a day of their own."""
    first, last = reading.sentence.first_token, reading.sentence.last_token
    if not (claim.event_type is EVENT_TYPE.DIPLOMACY and claim.own_place and claim.own_date and claim.number):
        return False
    before = reading.document.sentences[claim.number - 1]
    marks = mark_index(reading.pack).find(reading.document, before.first_token, before.last_token)
    he = any(reading.at(place, CUE.PRONOUN) for place in range(first, min(first + _SUBJECT_WORDS, last)))
    return he and any(mark.sign.cue is CUE.OFFICIAL or mark.sign.event_type is EVENT_TYPE.DIPLOMACY for mark in marks)


def first_mark(claim: Claim) -> Mark | None:
    """The word that names the happening best: the first of its most telling kind."""
    if claim.happening is None:
        return None
    named = [mark for mark in claim.happening.marks if mark.sign.event_type is claim.event_type]
    return named[0] if named else claim.happening.marks[0]
