"""Whether two reports speak of the same happening: points for what agrees, and reasons for them.

A pair starts with one point. What is vague (a whole country, a month) costs points that a second agreeing fact (a
number, an actor, a named target) must bring back; what cannot be (another day, another town) ends it at once. From
JOIN_POINTS on, two reports may be one happening. Source: the rules of docs/incidents.md, after MELTT's taxonomies with
precision (Donnay et al. 2019) and xSub's windows of one or two days.
"""

from collections.abc import Iterator, Sequence
from math import exp
from typing import NamedTuple

from geo.distance import distance_km
from geo.incidents_facts import Extent, Facts, People, Period
from geo.model import EventType, Reason

# Points, set by hand on benchmarks/gold/events/dev; what a pair needs to be one happening.
JOIN_POINTS = 1.0
_START = 1.0
# Two spots are the same when they lie this near, in km (xSub's narrow window is 1 km, its wide one 5 km).
SAME_SPOT_KM = 3.0
# A spot or town is never taken for larger than this, in km.
MAX_SPOT_RADIUS_KM = 40.0
# Length of a degree of latitude.
KM_PER_DEGREE = 111.2
# Longest period, in days, that still dates an event about as well as a day does.
SHARP_DAYS = 3
_MONTH_DAYS = 31
# A number this large is hardly the same by chance, unless it is a round one.
_NOTABLE = 10
_SCALE = 2.0
# A place and a time that cost this much at once cannot be made up for: such pairs would link everything in a war.
_WIDE_POINTS, _VAGUE_POINTS = -2.0, -3.0

_T = EventType
_FROM_AFAR = frozenset({_T.AIR_STRIKE, _T.DRONE_STRIKE, _T.SHELLING, _T.CHEMICAL_WEAPON})
# Types under which two reports may tell one happening; newsrooms mix up the first group without a second thought.
_FAMILIES = (
    _FROM_AFAR,
    frozenset({_T.BOMBING, _T.SUICIDE_BOMBING, _T.GRENADE}),
    frozenset({_T.AIR_STRIKE, _T.DRONE_STRIKE, _T.SHELLING, _T.BOMBING, _T.PROPERTY_DESTRUCTION}),
    frozenset({_T.ATTACK_ON_CIVILIANS, _T.AIR_STRIKE, _T.DRONE_STRIKE, _T.SHELLING}),
    frozenset({_T.ATTACK_ON_CIVILIANS, _T.BOMBING, _T.SUICIDE_BOMBING, _T.GRENADE}),
    frozenset({_T.ATTACK_ON_CIVILIANS, _T.ARMED_CLASH}),
    frozenset({_T.ATTACK_ON_CIVILIANS, _T.ABDUCTION}),
    frozenset({_T.ARMED_CLASH, _T.GOVERNMENT_REGAINS_TERRITORY}),
    frozenset({_T.ARMED_CLASH, _T.NONSTATE_OVERTAKES_TERRITORY}),
    frozenset({_T.WITHDRAWAL, _T.NONSTATE_OVERTAKES_TERRITORY}),
    frozenset({_T.WITHDRAWAL, _T.GOVERNMENT_REGAINS_TERRITORY}),
    frozenset({_T.WITHDRAWAL, _T.AGREEMENT}),
    frozenset({_T.DIPLOMACY, _T.AGREEMENT}),
    frozenset({_T.PROTEST, _T.RIOT}),
    frozenset({_T.RIOT, _T.PROPERTY_DESTRUCTION}),
    frozenset({_T.ARREST, _T.ABDUCTION}),
    frozenset({_T.MILITARY_PRESENCE, _T.BASE_ESTABLISHED}),
)
# Types whose day and place are shared by unlike things.
_LOOSE = frozenset({_T.STATEMENT, _T.OTHER, _T.HUMANITARIAN, _T.DIPLOMACY, _T.MILITARY_PRESENCE, _T.SANCTION})
# Types that hardly happen twice in one place on one day.
_RARE = frozenset(
    {
        _T.GOVERNMENT_REGAINS_TERRITORY,
        _T.NONSTATE_OVERTAKES_TERRITORY,
        _T.WITHDRAWAL,
        _T.AGREEMENT,
        _T.CHEMICAL_WEAPON,
    }
)
# A town taken: by whom is told now of this ally, now of that one.
_TAKEN = frozenset({_T.GOVERNMENT_REGAINS_TERRITORY, _T.NONSTATE_OVERTAKES_TERRITORY})
# Numbers that agree this much outweigh two different doers: a notable number of killed within a tenth.
_TELLING_POINTS = 1.5
# Easily taken for one another, with no more than the place and the day to go by.
_EASY = (_FROM_AFAR, _FAMILIES[1], frozenset({_T.WITHDRAWAL, _T.AGREEMENT}))
# Who acts and who is acted on is a matter of telling.
_MUTUAL = frozenset({_T.DIPLOMACY, _T.AGREEMENT, _T.WITHDRAWAL, _T.ARMED_CLASH})

COMPATIBLE: dict[EventType, frozenset[EventType]] = {
    kind: frozenset({kind}.union(*(family for family in _FAMILIES if kind in family))) for kind in EventType
}
# Those who lead a coalition and their coalition are one agent to the news.
_LEADERS = {"group:us_led_coalition": "state:US", "group:saudi_led_coalition": "state:SA"}


class Point(NamedTuple):
    """Points for one feature; `detail` completes the sentence of the reason."""

    feature: str
    points: float


class Comparison(NamedTuple):
    """How alike two reports are: `score` 0..1 (0.5 and more: may be one happening), 0 when it cannot be."""

    score: float
    points: float
    is_possible: bool
    reasons: tuple[Reason, ...]


_SENTENCES = {
    "same_spot": "Both name the same place.",
    "near_spot": "Both places are the same spot.",
    "inside_town": "One place lies inside the other.",
    "near_towns": "The places are neighbours.",
    "same_area": "Both name the same area.",
    "same_country": "Both name the whole country only.",
    "inside_area": "One place lies in the area the other names.",
    "inside_country": "One place lies in the country the other names.",
    "no_place": "At least one names no place.",
    "same_days": "Both give the same days.",
    "days_overlap": "Their days overlap.",
    "vague_days": "At least one gives a longer period.",
    "day_apart": "Their days are one apart.",
    "assumed_day": "At least one has no date but its publication.",
    "same_end": "Their days end together.",
    "same_beginning": "Both go on since the same day.",
    "near_beginning": "Both go on since about the same time.",
    "same_type": "Both tell the same kind of event.",
    "rare_type": "Both tell a kind of event that seldom happens twice.",
    "easily_mixed": "Kinds of events that reports mix up.",
    "related_type": "Related kinds of events.",
    "loose_type": "A kind of event that happens side by side.",
    "same_agent": "Both name the same doer.",
    "same_party": "Both name the same party.",
    "other_agent": "They name different doers.",
    "same_target": "Both name the same target.",
    "other_target": "They name different targets.",
    "same_killed": "Both give the same number of killed.",
    "near_killed": "Their numbers of killed are near each other.",
    "other_killed": "Their numbers of killed are far apart.",
    "same_injured": "Both give the same number of injured.",
    "near_injured": "Their numbers of injured are near each other.",
    "other_injured": "Their numbers of injured are far apart.",
    "shared_numbers": "Their sentences share a number.",
    "shared_names": "Their sentences share names.",
}


def compare(
    one: Facts, two: Facts, keys_one: frozenset[str] = frozenset(), keys_two: frozenset[str] = frozenset()
) -> Comparison:
    """How alike two reports are, and why; the order of the two does not matter."""
    found = weigh(one, two)
    if found is None:
        return Comparison(0.0, 0.0, False, ())
    found += tuple(_text_points(keys_one, keys_two))
    total = _START + sum(point.points for point in found)
    reasons = tuple(
        Reason(feature=point.feature, weight=point.points, sentence=_SENTENCES[point.feature]) for point in found
    )
    return Comparison(score_of(total), total, True, reasons)


def points_of(one: Facts, two: Facts, keys_one: frozenset[str], keys_two: frozenset[str]) -> float | None:
    """The points of a pair without their reasons; None when it cannot be one happening."""
    points = facts_points(one, two)
    return None if points is None else points + sum(point.points for point in _text_points(keys_one, keys_two))


def facts_points(one: Facts, two: Facts) -> float | None:
    """The points of a pair but for those of its sentences, which add MOST_TEXT_POINTS at most and take none off."""
    found = weigh(one, two)
    return None if found is None else _START + sum(point.points for point in found)


def needs_numbers(kind: EventType) -> bool:
    """Whether a report of this kind that names a country cannot be one with one of a place in it unless both count."""
    most = _SAME_TYPE[kind].points + _SAME_AGENT.points + _SAME_TARGET.points + MOST_TEXT_POINTS
    return _START + _INSIDE_COUNTRY.points + most < JOIN_POINTS


def score_of(points: float) -> float:
    """Points as a score 0..1; JOIN_POINTS is 0.5."""
    return 1 / (1 + exp((JOIN_POINTS - points) / _SCALE))


def weigh(one: Facts, two: Facts) -> tuple[Point, ...] | None:
    """The points of every feature; None when the two cannot be one happening."""
    if two.event_type not in COMPATIBLE[one.event_type] or one.period is None or two.period is None:
        return None
    place = _place_point(one.extent, two.extent)
    if place is None:
        return None
    time = _time_point(one.period, two.period)
    if time == _SAME_BEGINNING and place == _INSIDE_COUNTRY:
        # wars begin in a whole country at once
        time = _SAME_BEGINNING._replace(points=0.0)
    if time is None or (place.points <= _WIDE_POINTS and time.points <= _VAGUE_POINTS):
        return None
    numbers = tuple(_number_points(one, two))
    who = tuple(_actor_points(one, two))
    if any(point.feature == "other_agent" for point in who) and not _may_differ(one, two, numbers):
        return None
    return (place, time, *_type_points(one, two), *who, *numbers)


def _may_differ(one: Facts, two: Facts, numbers: Sequence[Point]) -> bool:
    """Whether two different doers may be those of one deed: allies take a town, numbers agree that seldom do."""
    if one.event_type == two.event_type and one.event_type in _TAKEN:
        return True
    return sum(point.points for point in numbers if point.points > 0) >= _TELLING_POINTS


# -- when ----------------------------------------------------------------------------------------------------------


def _time_point(one: Period, two: Period) -> Point | None:
    if one.is_open or two.is_open:
        return _beginning_point(one, two)
    gap = max(one.first, two.first) - min(one.last, two.last)
    if gap > 1:
        return None
    longest = max(one.days, two.days)
    is_same = one[:2] == two[:2]
    if one.is_assumed or two.is_assumed:
        return Point("assumed_day", -1.5 if is_same else -3.0) if gap <= 0 else None
    if gap == 1:
        return Point("day_apart", -3.0) if longest <= SHARP_DAYS else None
    if is_same:
        return Point("same_days", 0.0 if longest <= SHARP_DAYS else -0.5 if longest <= _MONTH_DAYS else -2.0)
    if longest <= SHARP_DAYS and one.last == two.last:
        # a night is told under the day it ends on; were both its days the same to it, every night would link two days
        return Point("same_end", 0.0)
    return Point("days_overlap", -3.0) if longest <= SHARP_DAYS else Point("vague_days", -3.0)


def _beginning_point(one: Period, two: Period) -> Point | None:
    """Episodes are one when they begin about together; a point event is never one with an episode."""
    if not all(period.is_open or period.is_stretch for period in (one, two)):
        return None
    slack = max(one.slack_days if one.is_open else 1, two.slack_days if two.is_open else 1)
    if abs(one.first - two.first) > slack:
        return None
    return _SAME_BEGINNING if one.first == two.first else Point("near_beginning", -3.0)


_SAME_BEGINNING = Point("same_beginning", 1.5)

# -- where ---------------------------------------------------------------------------------------------------------


def _place_point(one: Extent | None, two: Extent | None) -> Point | None:
    if one is None or two is None:
        return Point("no_place", -3.0)
    if one.place_id == two.place_id:
        return _SAME_PLACE[max(one.rank, two.rank)]
    if one.rank > two.rank:
        one, two = two, one
    if two.rank == 0:
        return _spots_point(one, two)
    if not holds(two, one):
        return None
    return Point("inside_area", -2.0) if two.rank == 1 else _INSIDE_COUNTRY


_INSIDE_COUNTRY = Point("inside_country", -4.5)
_SAME_PLACE = (Point("same_spot", 0.0), Point("same_area", -1.0), Point("same_country", -2.0))


def _spots_point(one: Extent, two: Extent) -> Point | None:
    reach_km = sum(min(spot.radius_km, MAX_SPOT_RADIUS_KM) for spot in (one, two))
    # most pairs are far apart, and need no more than that
    if abs(one.lat - two.lat) * KM_PER_DEGREE > reach_km:
        return None
    apart_km = distance_km(one.lat, one.lon, two.lat, two.lon)
    if apart_km > reach_km:
        return None
    if one.is_town and two.is_town:
        return Point("near_towns", -3.0)
    return Point("near_spot", 0.0) if apart_km <= SAME_SPOT_KM else Point("inside_town", -0.5)


def holds(area: Extent, inner: Extent) -> bool:
    """Whether the area may hold the place: the country, the first-level division, or what its radius reaches."""
    if area.rank == 2 and area.country is not None:
        return inner.country == area.country
    if area.country is not None and inner.country is not None and area.country != inner.country:
        return False
    if inner.admin1 is not None and inner.admin1 == area.name:
        return True
    return distance_km(area.lat, area.lon, inner.lat, inner.lon) <= area.radius_km + inner.radius_km


# -- what ----------------------------------------------------------------------------------------------------------


def _type_points(one: Facts, two: Facts) -> Iterator[Point]:
    if one.event_type == two.event_type:
        yield _SAME_TYPE[one.event_type]
    elif any(one.event_type in family and two.event_type in family for family in _EASY):
        yield Point("easily_mixed", 0.0)
    else:
        yield Point("related_type", -2.0)


_SAME_TYPE = {
    **dict.fromkeys(EventType, Point("same_type", 0.5)),
    **dict.fromkeys(_RARE, Point("rare_type", 2.0)),
    **dict.fromkeys(_LOOSE, Point("loose_type", -2.0)),
}


# -- who -----------------------------------------------------------------------------------------------------------


def _actor_points(one: Facts, two: Facts) -> Iterator[Point]:
    if one.agents and two.agents:
        if share_actor(one.agents, two.agents):
            yield _SAME_AGENT
        # who meets or fights whom has no direction
        elif _is_mutual(one, two) and share_actor(one.agents | one.targets, two.agents | two.targets):
            yield _SAME_PARTY
        else:
            yield Point("other_agent", -2.0)
    if one.targets and two.targets:
        yield _SAME_TARGET if share_actor(one.targets, two.targets) else Point("other_target", -0.5)


_SAME_AGENT = Point("same_agent", 2.0)
_SAME_PARTY = Point("same_party", 2.0)
_SAME_TARGET = Point("same_target", 1.0)


def _is_mutual(one: Facts, two: Facts) -> bool:
    return {one.event_type, two.event_type} <= _MUTUAL


def share_actor(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether somebody is named on both sides: the same, its branch, or the leader of the coalition."""
    if not one.isdisjoint(two):
        return True
    return any(_is_branch(a, b) or _LEADERS.get(a) == b or _LEADERS.get(b) == a for a in one for b in two)


def _is_branch(one: str, two: str) -> bool:
    # the branch in the Sinai has the id of the whole and an underscore before its own name
    return one.startswith(f"{two}_") or two.startswith(f"{one}_")


# -- how many ------------------------------------------------------------------------------------------------------


def _number_points(one: Facts, two: Facts) -> Iterator[Point]:
    if one.killed and two.killed:
        yield from _people_point("killed", one.killed, two.killed, 1.0)
    if one.injured and two.injured:
        yield from _people_point("injured", one.injured, two.injured, 0.5)


def _people_point(name: str, one: People, two: People, factor: float) -> Iterator[Point]:
    less, more = sorted((one, two), key=lambda people: (people.low, people.high or 0))
    if less.low == more.low:
        if less.low:
            yield Point(f"same_{name}", factor * _coincidence_points(less.low))
        return
    if more.low <= 2 * less.low:
        is_close = less.low >= _NOTABLE and more.low <= 1.1 * less.low
        yield Point(f"near_{name}", factor * (1.5 if is_close else 0.5))
    elif more.low > 5 * less.low and not (less.high is None and less.low >= _NOTABLE):
        # "dozens" and "147" go together, 2 and 231 do not
        yield Point(f"other_{name}", factor * (-3.0 if more.low >= _NOTABLE else -1.0))


def _coincidence_points(number: int) -> float:
    if number < 3:
        return 1.0
    return 4.0 if number >= _NOTABLE and number % 50 and number != 12 else 2.0


# -- in which words ------------------------------------------------------------------------------------------------


# Two numbers or more and two names or more.
MOST_TEXT_POINTS = 0.75


def _text_points(one: frozenset[str], two: frozenset[str]) -> Iterator[Point]:
    shared = one & two
    if not shared:
        return
    numbers = sum(key.startswith("#") and not key.endswith("0") for key in shared)
    names = sum(not key.startswith("#") for key in shared)
    if numbers:
        yield Point("shared_numbers", min(numbers, 2) * 0.25)
    if names >= 2:
        # a vague pair with one doer stays apart: articles on one war share names all the time
        yield Point("shared_names", 0.25)
