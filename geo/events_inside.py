"""Which places of a sentence lie in each other, so that of a town and its province the town alone is the scene."""

from collections.abc import Sequence

from geo.distance import distance_km
from geo.events_prepositions import governing
from geo.events_reading import Reading
from geo.languages.pack import CUE
from geo.model import PLACE_KIND, GeoPrecision, Place, Reason, Resolution
from geo.names import strict_key
from geo.quarters import is_quarter

# A name of a sentence as a scene: its half-open range of tokens, and what it means.
Scene = tuple[int, int, Resolution]

# So few words lie between two names when the second one only says where the first one lies ("in A near B").
_NEAR_WORDS = 3
# So few words lie between a town and the area it lies in: "im Norden Mosambiks".
_DIRECTION_WORDS = 2
# So few words stand before the name at the head of a sentence: "وفي مدينة حمص،".
_HEAD_WORDS = 2
# "Kramatorsk, a city in the east of": so few words of an apposition stand before the name of the area.
_APPOSITION_WORDS = 7
# "Near Baluon, in Syria's Idlib province": so soon stands the area that a name lies in.
_AROUND_WORDS = 4
# "Kyiv's eastern Darnytskyi district": so few words describe the part of the town.
_OWNED_WORDS = 2
# A facility or quarter this close to a town lies in it.
_IN_TOWN_KM = 15.0
_LEAST_TOWN_KM = 5.0
# What a text calls near lies no farther.
_NEAR_KM = 150.0
AREAS = frozenset({PLACE_KIND.COUNTRY, PLACE_KIND.ADMIN1, PLACE_KIND.ADMIN2, PLACE_KIND.REGION, PLACE_KIND.WATER})
_SPOTS = frozenset({PLACE_KIND.FACILITY, PLACE_KIND.DISTRICT})
# Places on land precise enough to make a water named with them a mere direction.
_LANDED = frozenset(
    {
        GeoPrecision.EXACT,
        GeoPrecision.SETTLEMENT,
        GeoPrecision.NEAR_SETTLEMENT,
        GeoPrecision.ADMIN2,
        GeoPrecision.ADMIN1,
    }
)


def narrowest(reading: Reading, places: Sequence[Scene]) -> list[Scene]:
    """The places without those that contain another of them, and each place once.

    A water beside a town or district tells where that lies ("Izmail on the Danube") and is no place of its own.
    """
    kept: list[Scene] = []
    landed = any(scene[2].precision in _LANDED for scene in places)
    for scene in places:
        if landed and scene[2].precision is GeoPrecision.WATER_AIRSPACE:
            continue
        if any(
            other is not scene
            and (
                contains(scene[2], other[2])
                or _is_province(reading, scene, other)
                or _is_landmark(reading, scene, other)
                or _is_frame(reading, scene, other)
                or _is_town_of(reading, scene, other)
                or _is_part_of_land(reading, scene, other)
            )
            for other in places
        ):
            continue
        if not any(same_place(scene[2], other[2]) for other in kept):
            kept.append(scene)
    return kept


def lying_around(
    reading: Reading, scene: Scene | None, scenes: Sequence[Scene]
) -> tuple[Scene | None, tuple[Reason, ...]]:
    """ "Near Baluon, in Idlib province": for a name in no gazetteer the known area that it is said to lie in, and why.

    The area stands right behind it, or opens the sentence and is no country. Other scenes stay what they are.
    """
    if scene is None or scene[2].place is not None:
        return scene, ()
    first, last, item = scene
    areas = [one for one in scenes if one[2].place is not None and one[2].place.kind in AREAS]
    # "Majdal Selm, en el sur del Líbano": the area bears on the name, and is no scene beside it
    named = [one for one in reading.place_tokens if one[2].place is not None and one[2].place.kind in AREAS]
    behind = [one for one in named if 0 <= one[0] - last <= _AROUND_WORDS]
    ahead = [one for one in areas if one[1] <= first and not _is_country(one)]
    ahead = ahead or [one for one in scenes if _heads_sentence(reading, one, first) and not _is_country(one)]
    found = [one for one in behind or ahead[-1:] if CUE.IN in governing(reading, one[0]).cues]
    owners = [one for one in reading.place_tokens if one[2].place is not None and _owns(reading, one, first)]
    if not owners and not found:
        return scene, ()
    around = owners[0] if owners else narrowest(reading, found)[0]
    sentence = f"“{item.mention.surface}” stands in no gazetteer; it is said to lie in “{around[2].mention.surface}”."
    return around, (Reason(feature="place_around", weight=0.2, sentence=sentence),)


def _heads_sentence(reading: Reading, scene: Scene, first: int) -> bool:
    """ "وفي أبوجا قتل 19 شخصا ... في ضاحية نيانيا": the town at the head, where it is known."""
    near = scene[0] - reading.sentence.first_token <= _HEAD_WORDS
    return reading.pack.events.verb_first and near and scene[1] <= first and scene[2].place is not None


def _is_country(scene: Scene) -> bool:
    return scene[2].place is not None and scene[2].place.kind is PLACE_KIND.COUNTRY


def _is_frame(reading: Reading, scene: Scene, other: Scene) -> bool:
    """ "وفي غزة، اقتحم جنود مستشفى في بيت لاهيا": the name at the head, set off, only says what region is meant."""
    first, last, item = scene
    if not reading.pack.events.verb_first or first - reading.sentence.first_token > _HEAD_WORDS:
        return False
    if item.place is None or other[2].place is None or item.place.country != other[2].place.country:
        return False
    behind = other[0] > last and not reading.comma_free(last, last) and reading.comma_free(last + 1, other[0])
    return behind and CUE.IN in governing(reading, other[0]).cues


def _is_town_of(reading: Reading, scene: Scene, other: Scene) -> bool:
    """ "In Kyiv's Pecherskyi district": the town that owns the name right behind it, and the name lies near."""
    return _owns(reading, scene, other[0]) and lie_near([scene[2]], other[2])


def _owns(reading: Reading, scene: Scene, position: int) -> bool:
    """Whether the name stands before the position as the owner of what is named there: "'s", "'s eastern"."""
    owned = reading.at(scene[1], CUE.OWNED) if reading.pack.text.possessive else None
    if owned is None or not 0 <= position - owned.last <= _OWNED_WORDS:
        return False
    return all(reading.at(place, CUE.PLACE_NOUN) for place in range(owned.last, position))


def _is_part_of_land(reading: Reading, scene: Scene, other: Scene) -> bool:
    """ "Palma im Norden Mosambiks": the area right behind a town only says where the town lies."""
    first = scene[0]
    if scene[2].place is None or scene[2].place.kind is not PLACE_KIND.REGION:
        return False
    if other[2].precision is not GeoPrecision.SETTLEMENT:
        return False
    if _in_apposition(reading, scene, other):
        return True
    if not 0 < first - other[1] <= _DIRECTION_WORDS:
        return False
    joined = reading.joined(other[1] - 1, first)
    return joined and all(reading.at(position, CUE.IN) is not None for position in range(other[1], first))


def _in_apposition(reading: Reading, scene: Scene, other: Scene) -> bool:
    """ "In Winnyzja, einer Stadt in der Westukraine": behind the comma stands what kind of town it is, and where."""
    first, last = other[1], scene[0]
    if not 0 < last - first <= _APPOSITION_WORDS or reading.joined(first - 1, first):
        return False
    nouns = [noun for noun in reading.of(CUE.TOWN_NOUN) if first <= noun.first < last]
    return bool(nouns) and reading.joined(first, last) and CUE.IN in governing(reading, last).cues


def _is_landmark(reading: Reading, scene: Scene, other: Scene) -> bool:
    """ "In Harir near Erbil": the second town only says where the first one lies."""
    if scene[2].precision is not GeoPrecision.NEAR_SETTLEMENT or not 0 < scene[0] - other[1] <= _NEAR_WORDS:
        return False
    gap = reading.document.text[reading.document.tokens[other[1] - 1].end : reading.document.tokens[scene[0]].start]
    near = all(reading.at(position, CUE.IN, CUE.PLACE_NOUN, CUE.OF, CUE.FROM) for position in range(other[1], scene[0]))
    return near and not any(char in gap for char in ",;.،؛") and other[2].place is not None


def _is_province(reading: Reading, scene: Scene, other: Scene) -> bool:
    """Whether the scene is a province named like its capital ("в провинции Хомс") and the other place lies in it."""
    large, small = scene[2].place, other[2].place
    if large is None or small is None or large.id == small.id or not (large.admin1 and small.admin1):
        return False
    named = strict_key(large.admin1).startswith(strict_key(large.name)) or strict_key(large.name) in strict_key(
        large.admin1
    )
    of = 1 if reading.before(scene[0], CUE.OF) else 0
    near = (scene[0] - of, scene[0] - of - 1) if reading.pack.events.adjective_follows else (scene[0] - of,)
    # "en el estado mexicano de Guanajuato"
    beside = any(reading.before(place, CUE.PLACE_NOUN) for place in near) or reading.at(scene[1], CUE.PLACE_NOUN)
    told = beside or _lies_in(reading, scene, other)
    # "Irpin, in the Kyiv region": the city of Kyiv is an area of its own, the region around it bears its name
    within = large.admin1 == small.admin1 or strict_key(small.admin1).startswith(strict_key(large.name))
    return bool(named and told and within and large.country == small.country)


def _lies_in(reading: Reading, scene: Scene, other: Scene) -> bool:
    """ "En un bar de Salvatierra, en Guanajuato": a comma, "in" and the province right behind the town, and no more."""
    first, last, _ = scene
    if (
        first - other[1] != 1
        or reading.before(first, CUE.IN) is None
        or "," not in reading.between(other[1] - 1, first)
    ):
        return False
    return last >= reading.sentence.last_token or not reading.at(last, CUE.AND)


def same_place(one: Resolution, other: Resolution) -> bool:
    """Whether two resolutions mean the same place; unknown ones by their name."""
    if one.place is None or other.place is None:
        return one.place is other.place and strict_key(one.mention.surface) == strict_key(other.mention.surface)
    return one.place.id == other.place.id and _quarter_of(one) == _quarter_of(other)


def one_in_quarter(one: Resolution, other: Resolution) -> bool:
    """Whether one is a town and the other a quarter of it that no gazetteer has there."""
    if one.place is None or other.place is None or one.place.id != other.place.id:
        return False
    return is_quarter(one) != is_quarter(other)


def _quarter_of(item: Resolution) -> str | None:
    """The key of a quarter that is put in its town."""
    return strict_key(item.mention.surface) if is_quarter(item) else None


def contains(outer: Resolution, inner: Resolution) -> bool:
    """Whether the inner place lies in the outer one, which is larger."""
    large, small = outer.place, inner.place
    if large is None or small is None:
        return False
    if large.id == small.id:
        return is_quarter(inner) and not is_quarter(outer)
    if large.kind is PLACE_KIND.COUNTRY:
        return small.kind is not PLACE_KIND.COUNTRY and small.country == large.country
    if large.kind in AREAS:
        if large.kind is PLACE_KIND.ADMIN1 and small.admin1 and strict_key(small.admin1) == strict_key(large.name):
            return small.kind is not PLACE_KIND.ADMIN1
        return (
            small.kind not in {PLACE_KIND.COUNTRY, PLACE_KIND.ADMIN1, PLACE_KIND.WATER, PLACE_KIND.REGION}
            and large.kind in {PLACE_KIND.ADMIN1, PLACE_KIND.ADMIN2, PLACE_KIND.REGION}
            and small.country == large.country
            and distance_km(large.lat, large.lon, small.lat, small.lon) <= large.radius_km
        )
    return (
        small.kind in _SPOTS
        and large.kind is PLACE_KIND.SETTLEMENT
        and distance_km(large.lat, large.lon, small.lat, small.lon) <= _reach_km(large)
    )


def _reach_km(town: Place) -> float:
    """How far from its middle a town's quarters and buildings lie: twice the radius of its area, within limits."""
    return max(_LEAST_TOWN_KM, min(_IN_TOWN_KM, 2 * town.radius_km))


def lie_near(named: Sequence[Resolution], other: Resolution) -> bool:
    """Whether one of them is known and no farther from the other, a name, than what a text calls near."""
    there = other.place
    if there is None or not other.mention.accepted:
        return False
    return any(
        item.place is not None and distance_km(item.place.lat, item.place.lon, there.lat, there.lon) <= _NEAR_KM
        for item in named
    )
