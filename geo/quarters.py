"""Quarters that bear the name of a place far away: "the Medina neighbourhood" of Mogadishu is not in Saudi Arabia.

A name that a word for a quarter stands beside lies in the town that is told of. Where the place that the name would
mean elsewhere is out of that town's reach, or no gazetteer has the name, it means a spot in the town that nobody knows
more closely: the town, "near". A quarter that the gazetteer has in the town stays what it is, and so does a
"district" in the town's own country, which may be one of the country.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from geo.distance import distance_km
from geo.kind_words import DISTRICT_WORDS, KIND_JOINS, QUARTER_WORDS, SOME
from geo.model import Document, GeoPrecision, Mention, MentionForm, Place, PlaceKind, Reason, Resolution

# What the reason is called, by which later steps know such a name.
QUARTER = "quarter_of"
# A town of fewer people has no quarters that are called by a name of their own.
_LEAST_PEOPLE = 30_000
# What lies this near to the town, or within so many of its radii, may be its quarter.
_REACH_KM, _REACH_RADII = 40.0, 3.0
# Between the name and the town right behind it: "in the Xandal quarter of Mogadishu", "barrio de Xandal, en ...".
_TO_OWNER_CHARS = 25
# So far back, in code points, the town stands that an article tells of.
_BACK_CHARS = 700
_MOST_JOINS = 2
_JOIN_CHARS = 5
_SURE = 0.8
_AREAS = frozenset({PlaceKind.COUNTRY, PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.REGION})
_NAMES = frozenset({MentionForm.NAME, MentionForm.INFLECTED})


class _Called(IntEnum):
    """What the word beside a name calls it: a quarter, or a district, which may as well be one of the country."""

    NOTHING = 0
    DISTRICT = 1
    QUARTER = 2


_BEHIND = {
    "neighbourhood": _Called.QUARTER,
    "neighborhood": _Called.QUARTER,
    "quarter": _Called.QUARTER,
    "district": _Called.DISTRICT,
}


def with_quarters(resolved: Sequence[Resolution], document: Document) -> tuple[Resolution, ...]:
    """The resolutions, with names of quarters put in their towns; `resolved` in any order."""
    called = [_called(item.mention, document) for item in resolved]
    if not any(called):
        return tuple(resolved)
    for number, item in enumerate(resolved):
        for other, word in zip(resolved, called, strict=True):
            if word is _Called.QUARTER and _goes_on(other.mention, item.mention, document):
                called[number] = word
    towns = sorted(
        (item for item, word in zip(resolved, called, strict=True) if not word and _may_host(item)),
        key=lambda item: item.mention.span.start,
    )
    return tuple(
        _placed(item, word, towns, document) if word else item for item, word in zip(resolved, called, strict=True)
    )


def is_quarter(item: Resolution) -> bool:
    """Whether the name stands for a quarter that is put in its town."""
    return any(reason.feature == QUARTER for reason in item.reasons)


def _may_host(item: Resolution) -> bool:
    place = item.place
    return (
        place is not None
        and place.kind is PlaceKind.SETTLEMENT
        and item.mention.form in _NAMES
        and (place.population or 0) >= _LEAST_PEOPLE
    )


def _called(mention: Mention, document: Document) -> _Called:
    """What the word right beside the name calls it, if it means this one and not some quarter of the town named."""
    if not mention.accepted or mention.form not in _NAMES:
        return _Called.NOTHING
    keys = document.keys
    first = bisect_left(document.starts, mention.span.start)
    before, joins = first - 1, 0
    while before >= 0 and joins < _MOST_JOINS and keys[before] in KIND_JOINS:
        before, joins = before - 1, joins + 1
    if before >= 0 and "," not in document.text[document.ends[before] : mention.span.start]:
        if keys[before] in QUARTER_WORDS:
            return _Called.NOTHING if _is_some(before, keys) else _Called.QUARTER
        if keys[before] in DISTRICT_WORDS and not _is_some(before, keys) and mention.form is MentionForm.NAME:
            return _Called.DISTRICT
    behind = bisect_left(document.starts, mention.span.end, lo=first)
    if behind >= len(keys) or document.starts[behind] > mention.span.end + 1 or first == 0 or keys[first - 1] != "the":
        return _Called.NOTHING
    if behind + 1 < len(keys) and keys[behind + 1] == "of":
        return _Called.NOTHING
    return _BEHIND.get(keys[behind], _Called.NOTHING)


def _goes_on(quarter: Mention, mention: Mention, document: Document) -> bool:
    """ "Bab el-Oued": what a hyphen joins to the name of a quarter is part of it."""
    gap = document.text[quarter.span.end : mention.span.start]
    return quarter.span.end < mention.span.start and len(gap) <= _JOIN_CHARS and gap.endswith("-")


def _is_some(noun: int, keys: Sequence[str]) -> bool:
    """ "Dans un quartier de Paris", "a quarter of Kabul": the name is the town's."""
    return noun > 0 and not SOME.isdisjoint(keys[max(noun - 2, 0) : noun])


def _placed(item: Resolution, word: _Called, towns: Sequence[Resolution], document: Document) -> Resolution:
    """The name as a spot in its town, unless it lies there, or the article speaks of the far place as well."""
    host = _host(item.mention, towns, document)
    if host is None or host.place is None:
        return item
    place = item.place
    if word is _Called.DISTRICT and (place is None or place.country == host.place.country or place.kind in _AREAS):
        return item  # "у Суджанському районі Курської області": the district has a name of its own
    if place is not None:
        namesakes = (one for one in towns if one.place is not None and one.place.id == place.id)
        if _in_reach(place, host.place) or any(namesakes):
            return item
    surface, town = item.mention.surface, host.mention.surface
    sentence = f"“{surface}” is called a quarter: of “{town}”, the town told of, where no gazetteer has it."
    return replace(
        item,
        place=host.place,
        precision=GeoPrecision.NEAR_SETTLEMENT,
        score=round(_SURE * host.score, 4),
        doubt=None,
        reasons=(Reason(feature=QUARTER, weight=0.5, sentence=sentence),),
    )


def _host(mention: Mention, towns: Sequence[Resolution], document: Document) -> Resolution | None:
    """The town right behind the name, else the one named last before it."""
    for town in towns:
        gap = document.text[mention.span.end : town.mention.span.start]
        if 0 < len(gap) <= _TO_OWNER_CHARS and "." not in gap:
            return town
    before = [town for town in towns if 0 < mention.span.start - town.mention.span.end <= _BACK_CHARS]
    return before[-1] if before else None


def _in_reach(place: Place, town: Place) -> bool:
    reach_km = max(_REACH_KM, _REACH_RADII * town.radius_km)
    return distance_km(place.lat, place.lon, town.lat, town.lon) <= reach_km
