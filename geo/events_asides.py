"""What small words say of a deed: "in the afternoon" of its day, "capital of" of its place, "clashes" of its kind."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from geo.events_happening import CROWDS, VIOLENT, Happening
from geo.events_inside import AREAS
from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.events_scenes import is_capital, is_town
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE, GEO_ROLE, PLACE_KIND, Resolution, When

if TYPE_CHECKING:
    from geo.events_claims import Claim

# So few words lie between "in the afternoon" and the deed, clauses counted.
_BY_DAY_WORDS = 8.0
# So few words stand before "minutes earlier" at the head of a sentence: "just".
_HEAD_WORDS = 2
# "During his first official visit": so few words lie between.
_OCCASION_WORDS = 4
# "The city in the north of Afghanistan": so many words lie between the noun and the name, and these.
_TOWN_WORDS = range(1, 5)
_LEADING = (CUE.IN, CUE.OF, CUE.FROM, CUE.DETERMINER, CUE.PLACE_NOUN)
_NIGHT = timedelta(days=1)


def by_day(happening: Happening, reading: Reading, when: When | None = None) -> bool:
    """Whether "in the afternoon" stands with the deed; with its day `when`: nearer to it than the words for the day."""
    dated = [range(first, last) for first, last, _ in reading.date_tokens]
    words = [mark for mark in reading.of(CUE.BY_DAY) if not any(mark.first in stretch for stretch in dated)]
    first = happening.marks[0].first
    near = [gap for mark in words if (gap := reading.distance(mark.first, first)) <= _BY_DAY_WORDS]
    if when is None:
        return bool(near)
    told = [reading.distance(begin, first) for begin, _, day in reading.date_tokens if day == when]
    return bool(near) and bool(told) and min(near) < min(told)


def second_day(when: When | None) -> When | None:
    """ "In the night to Monday ..., in the afternoon ...": the second day of a night."""
    if when is None or when.first is None or when.last is None or when.last - when.first != _NIGHT:
        return when
    return when if when.open_ended else replace(when, first=when.last)


def in_capital_of(scene: tuple[int, int, Resolution], reading: Reading) -> str | None:
    """The country in whose capital it happened: "in the capital of Sudan" names a country and means a town."""
    first, _, item = scene
    if item.place is None or item.place.kind is not PLACE_KIND.COUNTRY:
        return None
    return item.place.country if reading.before(first, CUE.CAPITAL_NOUN) is not None else None


def is_occasion(mark: Mark, reading: Reading) -> bool:
    """ "Said on Monday during a visit to Kyiv": a meeting on which somebody spoke took place, whatever was said."""
    if mark.sign.event_type is not EVENT_TYPE.DIPLOMACY:
        return False
    near = range(mark.first - _OCCASION_WORDS, mark.first + 1)
    if not any(word.first in near and reading.joined(word.first, mark.first) for word in reading.of(CUE.DURING)):
        return False
    return any(reading.joined(*sorted((word.first, mark.first))) for word in reading.of(CUE.SAID))


def in_town_of(scene: tuple[int, int, Resolution], reading: Reading) -> str | None:
    """The country in whose town it happened: "the city in northern Afghanistan" names an area and means a town."""
    first, _, item = scene
    if item.place is None or item.place.kind not in AREAS:
        return None
    for noun in reading.of(CUE.TOWN_NOUN):
        words = range(noun.last, first)
        if len(words) in _TOWN_WORDS and is_definite(noun, reading) and reading.joined(noun.last - 1, first):
            directions = [place for place in words if reading.at(place, CUE.PLACE_NOUN)]
            if directions and all(reading.at(place, *_LEADING) for place in words):
                return item.place.country
    return None


def is_definite(noun: Mark, reading: Reading) -> bool:
    """ "The city", "в городе": a town told of before; no area, and none that stands behind a comma."""
    first = noun.first
    if reading.at(first, CUE.AREA_NOUN) or reading.before(first, CUE.ARTICLE_ONE):
        return False
    if reading.pack.script == "Cyrl":
        return reading.before(first, CUE.IN, CUE.FROM, CUE.TO) is not None
    article = reading.before(first, CUE.DETERMINER)
    if article is None or reading.before(article.first, CUE.ARTICLE_ONE):
        return False
    return article.first == reading.sentence.first_token or reading.joined(article.first - 1, article.first)


def in_named_town(claim: "Claim", scenes: Sequence[tuple[int, Resolution]], done: Sequence["Claim"]) -> "Claim":
    """The claim of what happened in "the city in the north of" a country: the town of it told of last."""
    if claim.where is None or not claim.town_of:
        return claim
    told = [(other.number, other.where) for other in done if other.where is not None and other.own_place]
    named = [row for row in scenes if row[1].mention.role is not GEO_ROLE.DATELINE]
    for number, item in (*reversed(told), *reversed(named)):
        place = item.place
        if is_town(item) and place is not None and place.country == claim.town_of and number < claim.number:
            return replace(claim, where=item)
    return claim


def in_named_capital(claim: "Claim", scenes: Sequence[tuple[int, Resolution]], dateline: Resolution | None) -> "Claim":
    """The claim of what happened in the capital of a country there, where the article names the capital."""
    if claim.where is None or not claim.capital_of:
        return claim
    named = [item for number, item in scenes if number <= claim.number] + ([dateline] if dateline is not None else [])
    capital = next((item for item in named if is_capital(item, claim.capital_of)), None)
    return claim if capital is None else replace(claim, where=capital)


def is_scuffle(happening: Happening, reading: Reading) -> bool:
    """Whether clashes without any arms are told of."""
    clash = happening.event_type is EVENT_TYPE.ARMED_CLASH
    if not clash or reading.has(CUE.GUN, CUE.GROUND_FIRE, CUE.AIR, CUE.DRONE, CUE.EXPLOSIVE, CUE.FORCE, CUE.GROUP_NOUN):
        return False
    return all(reading.at(mark.first, CUE.SCUFFLE) for mark in happening.marks)


def in_unrest(claim: "Claim", done: Sequence["Claim"]) -> "Claim":
    """ "Tens of thousands protested. In Brest clashes went on": a riot, where crowds alone were told of before."""
    if not claim.scuffle or claim.happening is None or claim.agents or claim.targets:
        return claim
    country = claim.where.place.country if claim.where is not None and claim.where.place is not None else None
    told = [
        other for other in done
        if other.where is not None and other.where.place is not None and other.where.place.country == country
    ]  # fmt: skip
    if not any(other.event_type in CROWDS for other in told):
        return claim
    if any(other.event_type in VIOLENT - CROWDS for other in told):
        return claim
    return replace(claim, happening=replace(claim.happening, event_type=EVENT_TYPE.RIOT))


def is_shortly(reading: Reading) -> bool:
    """ "Minutes earlier two men had shot seven people": minutes or hours from another deed."""
    begin = reading.sentence.first_token
    return any(0 <= word.first - begin < _HEAD_WORDS for word in reading.of(CUE.SHORTLY))
