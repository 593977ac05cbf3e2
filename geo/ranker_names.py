"""The mentions of an article as names to be ranked: which of them go together, which places they may mean, what stands
beside them in the text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from geo.distance import distance_km
from geo.kind_words import KIND_JOINS, KIND_WORDS, KINDS_BEHIND, SIDED_BANK, SIDES
from geo.languages.actors.states import CAPITALS
from geo.model import Article, Document, GeoRole, MatchKind, Mention, MentionForm, NameKind, Place, PlaceKind, Sentence
from geo.names import strict_key
from geo.ports import Gazetteer, NameHit
from geo.publishers import publisher_country, publisher_keys
from geo.ranker import COUNTY_SLACK_KM, TOWNS, Choice, Name, division_of
from geo.ranker_features import SPOKEN_IN, Features, name_features
from geo.seats import is_seat, may_be_seat, seats_in

# Python 3.11 is slow to find a member on its class: those that many names are compared with.
_COUNTRY, _ADMIN1, _SETTLEMENT = PlaceKind.COUNTRY, PlaceKind.ADMIN1, PlaceKind.SETTLEMENT
_PRIMARY = NameKind.PRIMARY
_INFLECTED, _NAME = MentionForm.INFLECTED, MentionForm.NAME
_DATELINE = GeoRole.DATELINE

_ADJECTIVES = frozenset({MentionForm.ADJECTIVE, MentionForm.DEMONYM})
_CONTAINERS = frozenset({PlaceKind.COUNTRY, PlaceKind.ADMIN1, PlaceKind.ADMIN2})
_SMALL = frozenset({PlaceKind.SETTLEMENT, PlaceKind.DISTRICT, PlaceKind.ADMIN2})
# What stands between a name and its container ("Paris, Texas"), and between the names of a list.
_CONTAINER_GAPS = frozenset({",", "(", "،"})
_LIST_GAPS = frozenset([",", "،", ";", "/", ", and", ", or", *"and or und sowie et ou y e o и или та й і و".split()])
# "Eight in Alberta, one in New Brunswick, and one in Quebec" is a list too.
_COUNTED = re.compile(
    r"(?:[,;،]|[,،]? ?(?:and|und|et|y|e|и|та|і|й|و))?\s*"
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty) (?:in|en|à|au|в|у|في)"
)
# Names at most so many characters apart stand beside each other.
_BESIDE_CHARS = 60
_POSSESSIVES = ("'s", "’s")
# "Tripoli, in the north of Lebanon": so near behind a name, and in the same clause, stands what it lies in.
_CLAUSE_CHARS = 30
_ARTICLE = re.compile(r"\s(?:the|der|die|das|den|le|la|les|l['’]|el|los|las)\s*$")
_CLAUSE_END = re.compile(r"[.;:!?؛؟\n]|\b(?:and|und|et|y|и|та|і|й)\b")
# "The bank of the Dnipro": so many small words and characters lie between the word and the name.
_MOST_JOINS, _JOIN_CHARS = 2, 9
# A building or square whose town follows its name lies no farther from it ("the Radisson Blu in Bamako").
_IN_TOWN_KM = 60.0
_IN_TOWN = re.compile(
    r"\s*(?:hotel|Hotel|hôtel|station|square)?\s*"
    r"(?:,|\(|in|at|of|de|d['’]|du|à|a|en|von|zu|im|в|во|у|в городе|у місті|في|ب)\s*",
)
# So many places of the town's name are tried.
_TOWNS_TRIED = 5
_BUILDINGS = frozenset({PlaceKind.FACILITY, PlaceKind.DISTRICT})
# Candidates weighed of one name: the first, and those in a country or division that the article names.
_MOST_FIRST, _MOST = 12, 40
# Shorter names sound like too many others.
_LEAST_LOOSE = 5
# How the ids of an online geocoder's answers begin.
ONLINE = ("osm:", "online:")
_NOWHERE: frozenset[str] = frozenset()
_NO_SEATS: frozenset[str] = frozenset()
_NO_KINDS: frozenset[PlaceKind] = frozenset()


@dataclass(slots=True)
class _Reading:
    """A mention with the places it may mean; `containers` are places named right after it that hold one of them."""

    mention: Mention
    hits: Sequence[NameHit]
    containers: tuple[Place, ...] = ()
    contained: frozenset[str] = frozenset()
    # a country or division named right after it that has no place of the name
    lies_elsewhere: bool = False

    @property
    def key(self) -> str:
        return self.mention.keys[0] if self.mention.keys else strict_key(self.mention.surface)


@dataclass(frozen=True, slots=True)
class Gathered:
    """The names of an article, and which of them each mention is (None: no gazetteer has it)."""

    mentions: tuple[Mention, ...]
    names: tuple[Name, ...]
    name_of: tuple[int | None, ...]


def gather_names(mentions: Sequence[Mention], document: Document, gazetteer: Gazetteer) -> Gathered:
    """Names with their choices and every feature that other names do not decide."""
    readings = [
        _Reading(mention, _hits(mention, gazetteer))
        for mention in mentions
        if mention.accepted or mention.form in _ADJECTIVES
    ]
    _heed_towns(readings, document)
    _link_containers(readings, document)
    groups, group_of = _group(readings)
    spoken_for = _spoken_for(readings)
    names = [_name([readings[number] for number in group], document, spoken_for) for group in groups]
    _note_neighbours(names, readings, group_of, document)
    names += _heed_publisher(names, document.article, gazetteer)
    return Gathered(
        mentions=tuple(reading.mention for reading in readings),
        names=tuple(names),
        name_of=tuple(group_of),
    )


def _hits(mention: Mention, gazetteer: Gazetteer) -> Sequence[NameHit]:
    """Places of the mention's keys; of a name that no key finds those that sound like it."""
    found = _hits_of_keys(mention, gazetteer)
    if found or mention.form is not _NAME or len(mention.surface) < _LEAST_LOOSE:
        return found
    return gazetteer.find_loose(mention.surface)


def _hits_of_keys(mention: Mention, gazetteer: Gazetteer) -> Sequence[NameHit]:
    """Places of the mention's keys, those of the first key first; each place once."""
    if len(mention.keys) == 1 and mention.form is not _INFLECTED and ":" not in mention.keys[0]:
        return gazetteer.find(mention.keys[0])
    found: dict[str, NameHit] = {}
    for number, key in enumerate(mention.keys):
        if key.startswith("country:"):
            country = gazetteer.country(key.removeprefix("country:"))
            hits: Sequence[NameHit] = [NameHit(country, _PRIMARY, MatchKind.STRICT)] if country is not None else []
        else:
            hits = gazetteer.find(key)
        for hit in hits:
            stemmed = number > 0 or mention.form is _INFLECTED
            found.setdefault(hit.place.id, hit._replace(match=MatchKind.STEM) if stemmed else hit)
    return list(found.values())


def _heed_towns(readings: Sequence[_Reading], document: Document) -> None:
    """Leave out buildings and squares that lie far from the town named right behind: another one of that name is meant.

    "The Radisson Blu in Istanbul" is not the one in Bamako.
    """
    text = document.text
    for reading, after in pairwise(readings):
        if not after.mention.accepted or not _IN_TOWN.fullmatch(
            text, reading.mention.span.end, after.mention.span.start
        ):
            continue
        if not any(hit.place.kind in _BUILDINGS for hit in reading.hits):
            continue
        towns = [hit.place for hit in after.hits[:_TOWNS_TRIED] if hit.place.kind is _SETTLEMENT]
        if towns:
            reading.hits = [
                hit for hit in reading.hits
                if hit.place.kind not in _BUILDINGS
                or any(distance_km(hit.place.lat, hit.place.lon, town.lat, town.lon) <= _IN_TOWN_KM for town in towns)
            ]  # fmt: skip


def _link_containers(readings: Sequence[_Reading], document: Document) -> None:
    """Note for each name the country, division or county that follows it after a comma ("Paris, Texas")."""
    text = document.text
    for reading, after in pairwise(readings):
        start, end = reading.mention.span.end, after.mention.span.start
        if end - start > 3 or text[start:end].strip() not in _CONTAINER_GAPS:
            continue
        holding = [
            hit.place
            for hit in after.hits
            if hit.place.kind in _CONTAINERS and any(contains(hit.place, inner.place) for inner in reading.hits)
        ]
        if holding:
            reading.containers = tuple(holding)
            after.contained |= {place.id for place in holding}
        elif "," in text[start:end]:
            reading.lies_elsewhere = _is_elsewhere(reading, after, text)


def _is_elsewhere(reading: _Reading, after: _Reading, text: str) -> bool:
    """Whether a division follows the name of a town, in a country that has none of the name: "Stroud, Ontario".

    "In Pretoria, Ethiopia's government" speaks of two things, and a capital needs nothing that tells where it lies.
    """
    if not (reading.hits and after.hits) or text[after.mention.span.end :].startswith(_POSSESSIVES):
        return False
    area = after.hits[0].place
    return area.kind is _ADMIN1 and all(
        hit.place.kind in TOWNS
        and hit.place.country != area.country
        and not _is_capital(hit.place.name, hit.place.country)
        for hit in reading.hits
    )


def contains(container: Place, place: Place) -> bool:
    """Whether the country, division or county holds the place."""
    if container.id == place.id or container.country != place.country or place.kind is _COUNTRY:
        return False
    if container.kind is _COUNTRY:
        return True
    if container.kind is _ADMIN1:
        return place.kind is not _ADMIN1 and division_of(place) == division_of(container)
    if place.kind not in TOWNS:
        return False
    away_km = distance_km(container.lat, container.lon, place.lat, place.lon)
    return away_km <= container.radius_km + COUNTY_SLACK_KM


def _group(readings: Sequence[_Reading]) -> tuple[list[list[int]], list[int | None]]:
    """Readings of one key go together, but for those whose containers differ from the first one's."""
    first: dict[str, tuple[Place, ...]] = {}
    for reading in readings:
        if reading.containers:
            first.setdefault(reading.key, reading.containers)
    groups: dict[tuple[str, tuple[str, ...]], list[int]] = {}
    for number, reading in enumerate(readings):
        if reading.hits:
            containers = reading.containers or first.get(reading.key, ())
            groups.setdefault((reading.key, tuple(place.id for place in containers)), []).append(number)
    group_of: list[int | None] = [None] * len(readings)
    for number, members in enumerate(groups.values()):
        for member in members:
            group_of[member] = number
    return list(groups.values()), group_of


def _spoken_for(readings: Sequence[_Reading]) -> frozenset[str | tuple[str, str] | None]:
    """Countries and divisions that some name of the article may mean."""
    found: set[str | tuple[str, str] | None] = set()
    for reading in readings:
        for hit in reading.hits[:2]:
            if hit.place.kind is _COUNTRY:
                found.add(hit.place.country)
            elif hit.place.kind is _ADMIN1:
                found.add(division_of(hit.place))
    return frozenset(found)


def _name(
    readings: Sequence[_Reading], document: Document, spoken_for: frozenset[str | tuple[str, str] | None]
) -> Name:
    """One name with its choices and what its own mentions say for them."""
    hits: Mapping[str, NameHit] = {hit.place.id: hit for reading in readings for hit in reading.hits}
    kinds = [_kinds_beside(reading.mention, document) for reading in readings]
    seats = _NO_SEATS
    places = [place for place, _, _ in hits.values()]
    if any(map(may_be_seat, places)):
        seats = _NO_SEATS.union(*(_seats_beside(reading.mention, document) for reading in readings))
    first = readings[0]
    behind_town = bool(first.hits) and first.hits[0].place.kind is _SETTLEMENT
    language = document.article.language
    has_primary = any([kind is _PRIMARY for _, kind, _ in hits.values()])  # noqa: C419  # a generator costs more
    namesakes = frozenset([place.country for place in places if place.kind is _COUNTRY])
    is_long = " " in first.key
    choices = []
    for number, hit in enumerate(hits.values()):
        place = hit.place
        if number >= _MOST_FIRST and not (place.country in spoken_for or division_of(place) in spoken_for):
            continue
        fixed = _name_features(
            hit, number, language, is_behind_town=behind_town, has_primary=has_primary, namesakes=namesakes
        )
        choice = Choice(hit, fixed, _of_mentions(readings, kinds, place))
        if is_seat(place, seats):
            choice.text_features["seat_of_body"] = 1.0
        if is_long and place.kind in _BUILDINGS:
            choice.text_features["long_name"] = 1.0
        choices.append(choice)
        if len(choices) == _MOST:
            break
    return Name(
        key=first.key,
        choices=choices,
        none_features=_none_features(readings),
        n_named=len(readings),
        n_places=len(hits),
        containers=next((reading.containers for reading in readings if reading.containers), ()),
        may_be_none=any(reading.mention.form not in _ADJECTIVES for reading in readings) and not _is_asked_for(hits),
    )


def _none_features(readings: Sequence[_Reading]) -> Features:
    """What speaks for another place than those that the gazetteer has."""
    found = {"none": 1.0, "none_doubtful_name": 1 - max(reading.mention.score for reading in readings)}
    if any(reading.lies_elsewhere for reading in readings):
        found["none_elsewhere"] = 1.0
    return found


def _is_asked_for(hits: Mapping[str, NameHit]) -> bool:
    """Whether the places are answers of an online geocoder: somebody wanted them for names that nothing else knows."""
    return bool(hits) and all(place_id.startswith(ONLINE) for place_id in hits)


def _name_features(
    hit: NameHit,
    number: int,
    language: str,
    *,
    is_behind_town: bool = False,
    has_primary: bool = False,
    namesakes: frozenset[str | None] = frozenset(),
) -> Features:
    place = hit.place
    return name_features(
        place.kind,
        hit.name_kind,
        hit.match,
        place.population,
        number,
        is_behind_town=is_behind_town and place.kind is not _SETTLEMENT,
        is_capital=place.kind is _SETTLEMENT and _is_capital(place.name, place.country),
        is_native=place.country in SPOKEN_IN.get(language, _NOWHERE),
        is_outdone=has_primary and hit.name_kind is not _PRIMARY and place.kind in _SMALL,
        is_in_namesake=place.kind in _SMALL and place.country in namesakes,
    )


def _of_mentions(readings: Sequence[_Reading], kinds: Sequence[frozenset[PlaceKind]], place: Place) -> Features:
    found: Features = {}
    for reading, wanted in zip(readings, kinds, strict=True):
        if reading.containers and any(contains(container, place) for container in reading.containers):
            found["contained"] = 1.0
        if place.id in reading.contained:
            found["contains_before"] = 1.0
        if wanted:
            found["type_fits" if place.kind in wanted else "type_differs"] = 1.0
        if reading.mention.role is _DATELINE and place.kind is _SETTLEMENT:
            found["dateline_town"] = 1.0
    return found


@lru_cache(maxsize=50_000)
def _is_capital(name: str, country: str | None) -> bool:
    return strict_key(name) in CAPITALS.get(country or "", ())


def _kinds_beside(mention: Mention, document: Document) -> frozenset[PlaceKind]:
    """What kinds of place the word before or behind the name speaks for; empty for no such word."""
    tokens = document.tokens
    first = bisect_left(document.starts, mention.span.start)
    before = first - 1
    for _ in range(_MOST_JOINS):
        if before >= 0 and tokens[before].key in KIND_JOINS:
            before -= 1
    if before >= 0 and mention.span.start - tokens[before].end <= _JOIN_CHARS:
        if tokens[before].key in KIND_WORDS:
            return KIND_WORDS[tokens[before].key]
        if tokens[before].key == SIDED_BANK and before > 0 and tokens[before - 1].key in SIDES:
            return KIND_WORDS["riverbank"]
    behind = bisect_left(document.starts, mention.span.end, lo=first)
    if behind < len(tokens) and tokens[behind].key in KINDS_BEHIND and tokens[behind].start == mention.span.end + 1:
        return KIND_WORDS[tokens[behind].key]
    return _NO_KINDS


def _seats_beside(mention: Mention, document: Document) -> frozenset[str]:
    """The seats of the bodies that the sentence of the mention names."""
    number = bisect_right(document.sentences, mention.span.start, key=_sentence_start) - 1
    if number < 0:
        return _NO_SEATS
    return seats_in(document.sentences[number].span.of(document.text))


def _sentence_start(sentence: Sentence) -> int:
    return sentence.span.start


def _heed_publisher(names: Sequence[Name], article: Article, gazetteer: Gazetteer) -> list[Name]:
    """Note what the publisher's home says for the choices; the places it is called after, as names of their own."""
    if article.url is None and article.publisher is None:
        return []
    home = publisher_country(article.url)
    keys = publisher_keys(article.publisher, article.url, gazetteer)
    silent = [
        Name(
            key=key,
            choices=[
                Choice(hit, _name_features(hit, number, article.language), {})
                for number, hit in enumerate(gazetteer.find(key)[:_MOST_FIRST])
            ],
            none_features={"none": 1.0},
            is_silent=True,
        )
        for key in keys
        if key not in {name.key for name in names}
    ]
    for name in (*names, *silent):
        for choice in name.choices:
            place = choice.place
            if place.kind is _COUNTRY:
                continue
            if home is not None and place.country == home:
                choice.text_features["publisher_country"] = 1.0
            if name.key in keys and not name.is_silent and place.kind is _SETTLEMENT:
                choice.text_features["publisher_name"] = 1.0
                choice.text_features["publisher_name_people"] = choice.name_features.get("people", 0.0)
    return silent


def _note_neighbours(
    names: Sequence[Name], readings: Sequence[_Reading], group_of: Sequence[int | None], document: Document
) -> None:
    """Tell the names which others stand beside them or in the same list."""
    text = document.text
    for number, reading in enumerate(readings):
        one, at = group_of[number], reading.mention.span.end
        for other_number in range(number + 1, min(number + 3, len(readings))):
            other, start = group_of[other_number], readings[other_number].mention.span.start
            if start - at > _BESIDE_CHARS:
                break
            if one is None or other is None or one == other:
                continue
            names[one].beside.add(other)
            names[other].beside.add(one)
            gap = _ARTICLE.sub("", text[at:start]).strip()
            if gap in _LIST_GAPS or _COUNTED.fullmatch(gap):
                if other_number == number + 1 and not reading.containers:
                    names[one].in_list.add(other)
                    names[other].in_list.add(one)
            elif start - at <= _CLAUSE_CHARS and not _CLAUSE_END.search(gap):
                names[one].followed_by.add(other)
