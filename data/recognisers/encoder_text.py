"""An article as the encoder reads it: units (words, and every sign between them), what is known of each, and chunks."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from geo.forms import bare_keys
from geo.languages import pack_for
from geo.languages.pack import PlaceWords
from geo.model import Document, Place, PlaceKind, Token
from geo.ports import Gazetteer, WordList
from geo.toponyms import adjective_index

# What is known of a unit, a number a field: kind of place it may name, how common a word, people's name, adjective.
KNOWN_SIZES = (17, 5, 4, 2)
UNKNOWN = (0, 0, 0, 0)
# Longest gazetteer name tried, in words.
_MAX_WORDS = 6
_GROUPS = {
    PlaceKind.COUNTRY: 0,
    PlaceKind.SUPRANATIONAL: 0,
    PlaceKind.ADMIN1: 1,
    PlaceKind.ADMIN2: 2,
    PlaceKind.DISTRICT: 2,
    PlaceKind.FACILITY: 3,
    PlaceKind.REGION: 4,
    PlaceKind.ISLAND: 4,
    PlaceKind.WATER: 4,
}
# Settlements from so many people are groups 5, 6 and 7.
_CITY, _TOWN = 200_000, 10_000
# Frequency ranks up to these are bins 1 to 4.
_RANKS = (300, 2_000, 8_000)


class Unit(NamedTuple):
    """A word or a sign: code points of the article, whether white space stands before it, and the word's strict key."""

    start: int
    end: int
    spaced: bool
    text: str
    key: str


Known = tuple[int, int, int, int]


def find_units(document: Document) -> list[Unit]:
    """The words of the document and every other sign that is no white space, in order."""
    text = document.text
    units: list[Unit] = []
    new, position = tuple.__new__, 0
    for start, end, word, key in document.tokens:
        if text[position:start] == " ":
            spaced = True
        else:
            units += _signs(text, position, start)
            spaced = _spaced(text, start)
        units.append(new(Unit, (start, end, spaced, word, key)))
        position = end
    units += _signs(text, position, len(text))
    return units


def _signs(text: str, start: int, end: int) -> Iterator[Unit]:
    for at in range(start, end):
        if not text[at].isspace():
            yield Unit(at, at + 1, _spaced(text, at), text[at], "")


def _spaced(text: str, at: int) -> bool:
    return at == 0 or text[at - 1].isspace()


class Knowledge:
    """What the gazetteer, the word lists and the language packs know of words; keeps what it looked up."""

    def __init__(self, gazetteer: Gazetteer, words: WordList) -> None:
        self._gazetteer = gazetteer
        self._words = words
        self._group = lru_cache(maxsize=50_000)(self._find_group)
        self._word = lru_cache(maxsize=50_000)(self._find_word)

    def of(self, document: Document, units: Sequence[Unit]) -> list[Known]:
        """What is known of each unit of the document; signs are UNKNOWN."""
        pack = pack_for(document.article.language)
        kinds = self._place_kinds(document.tokens, pack.places)
        adjectives = _adjectives(document.keys, pack.places)
        found: list[Known] = []
        number = 0
        for unit in units:
            if not unit.key:
                # tokens without a letter left in their key are tokens all the same
                number += number < len(document.tokens) and document.tokens[number].start == unit.start
                found.append(UNKNOWN)
                continue
            rank, people = self._word(unit.key, pack.code)
            found.append((kinds[number], rank, people, number in adjectives))
            number += 1
        return found

    def _place_kinds(self, tokens: Sequence[Token], places: PlaceWords) -> list[int]:
        """For each word 0, or 1 + 2 x group of the longest gazetteer name it begins, one more inside the name."""
        kinds = [0] * len(tokens)
        position = 0
        while position < len(tokens):
            token = tokens[position]
            count, group = (0, -1) if places.cased and token.text[:1].islower() else self._longest(tokens, position)
            if group < 0 and places.proclitics:
                group = max((self._group(key) for key, _ in bare_keys(token.key, places)), default=-1)
                count = 1
            if group >= 0:
                kinds[position] = 1 + 2 * group
                for inside in range(position + 1, position + count):
                    kinds[inside] = 2 + 2 * group
            position += max(1, count if group >= 0 else 1)
        return kinds

    def _longest(self, tokens: Sequence[Token], position: int) -> tuple[int, int]:
        """How many words the longest gazetteer name has that begins here, and its group; group -1 for none."""
        name = tokens[position].key
        if not name:
            return 0, -1
        counts = {name: 1}
        for count, token in enumerate(tokens[position + 1 : position + _MAX_WORDS], 2):
            if token.key:
                name = f"{name} {token.key}"
                counts[name] = count
        for known in reversed(self._gazetteer.prefixes(name)):
            if known in counts and (group := self._group(known)) >= 0:
                return counts[known], group
        return 0, -1

    def _find_group(self, key: str) -> int:
        hits = self._gazetteer.find(key)
        return _group_of(hits[0].place) if hits else -1

    def _find_word(self, key: str, language: str) -> tuple[int, int]:
        rank = self._words.rank(key, language)
        frequency = 0 if not rank else 1 + sum(rank > limit for limit in _RANKS)
        return frequency, self._words.is_given_name(key) + 2 * self._words.is_surname(key)


def _group_of(place: Place) -> int:
    group = _GROUPS.get(place.kind)
    if group is not None:
        return group
    people = place.population or 0
    return 5 if people >= _CITY else 6 if people >= _TOWN else 7


def _adjectives(keys: Sequence[str], places: PlaceWords) -> set[int]:
    hits = adjective_index(places).find(keys, 0, len(keys))
    return {position for hit in hits for position in range(hit.first, hit.last)}


class Chunk(NamedTuple):
    """Units [first, last) that the encoder reads at once, and how many pieces they have."""

    first: int
    last: int
    size: int


def cut_chunks(sizes: Sequence[int], breaks: Iterable[int], limit: int) -> list[Chunk]:
    """All units in chunks of at most `limit` pieces, each cut at the last of `breaks` it reaches.

    `sizes`: pieces of each unit, none above `limit`; `breaks`: units at which sentences begin. A sentence longer than
    the limit is cut where it is full.
    """
    good = set(breaks)
    chunks: list[Chunk] = []
    first = total = kept = 0
    last_break = -1
    for number, size in enumerate(sizes):
        if number in good and number > first:
            last_break, kept = number, total
        while total + size > limit:
            cut, held = (last_break, kept) if last_break > first else (number, total)
            chunks.append(Chunk(first, cut, held))
            first, total, last_break = cut, total - held, -1
        total += size
    if first < len(sizes):
        chunks.append(Chunk(first, len(sizes), total))
    return chunks


def sentence_starts(document: Document, units: Sequence[Unit]) -> list[int]:
    """Units that are the first of a sentence."""
    starts = {sentence.span.start for sentence in document.sentences}
    return [number for number, unit in enumerate(units) if unit.start in starts]
