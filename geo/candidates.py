"""Stretches of text that bear a gazetteer name: what may be a place, before anything is decided."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import compress

from geo.derived_names import town_keys
from geo.forms import MIN_PART, MIN_STEM, bare_keys, base_keys
from geo.languages.actors.states import SEATS
from geo.languages.pack import PlaceWords
from geo.model import Document, MentionForm, NameKind, PartKind, PlaceKind, Sentence, Token
from geo.names import strict_key
from geo.ports import Gazetteer, NameHit

# Python 3.11 is slow to find a member on its class: those that many names are compared with.
_SETTLEMENT = PlaceKind.SETTLEMENT
_PRIMARY, _SHORTENED = NameKind.PRIMARY, NameKind.ABBREVIATION
_NAME = MentionForm.NAME

SILENT_PARTS = frozenset({PartKind.NAVIGATION, PartKind.CREDIT, PartKind.URL, PartKind.PUBLISHED})

# Longest gazetteer name tried, in words; "République démocratique du Congo" has four.
_MAX_WORDS = 6
# Longest name whose inflected form is tried, in words, and base forms kept of one.
_MAX_INFLECTED = 3
_MAX_KEYS = 3
# What may stand between the words of one name.
_JOINS = frozenset({"", "-", "‑", "–", "’", "'"})
# Words of a name that is written with full stops are at most so long: "St. Louis", "N. Y.".
_MAX_DOTTED = 3
_APOSTROPHES = frozenset("'’")
# Prominence by kind; settlements by population (people, prominence), from the largest down.
_KIND_PROMINENCE = {
    PlaceKind.COUNTRY: 1.0,
    PlaceKind.SUPRANATIONAL: 0.95,
    PlaceKind.ADMIN1: 0.8,
    PlaceKind.REGION: 0.8,
    PlaceKind.WATER: 0.75,
    PlaceKind.ISLAND: 0.7,
    PlaceKind.DISTRICT: 0.6,
    PlaceKind.FACILITY: 0.5,
    PlaceKind.ADMIN2: 0.5,
}
_POPULATION_PROMINENCE = ((1_000_000, 0.85), (200_000, 0.75), (50_000, 0.6), (10_000, 0.45), (2_000, 0.3), (1, 0.2))
_UNKNOWN_POPULATION = 0.15
# A base form must be so much more prominent than the form as written to be preferred ("Сирии" is Syria).
_BASE_FORM_LEAD = 0.2
# Bases of compounds and of words with a proclitic must be at least so prominent: "Nordsyrien", not "Westbad".
_COMPOUND_PROMINENCE = 0.6
_PROCLITIC_PROMINENCE = 0.15
# Towns that districts are called after have 2,000 people at least.
_CALLED_AFTER = 0.28
# Prominence of provinces, seas and large cities.
_FAMOUS = 0.75
# "US$": money, not a country.
_MONEY = frozenset("$€£¥")
# The end of many towns' own names ("Kansas City").
_CITY = "city"
# Adjectives and small words of a list of areas, up to the word for them: "in A, B, C and D provinces".
_LISTED_AREAS = 9
_AREAS = frozenset({PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.REGION, PlaceKind.DISTRICT})
# Words that join two countries rather than one name: "Australia and New Zealand" is in the gazetteer, and means two.
_AND = frozenset("and und et y и та і".split())
# Names of up to so many letters count only in capitals ("US", "UK") or when the place bears them as its own name.
_SHORT = 3
# In other scripts (Юта, Рим) those of such prominence: provinces and large cities; of changed words (Риму, but not
# Мені, which is no Maine) only cities of a million.
_KNOWN_SHORT, _KNOWN_SHORT_CHANGED = 0.55, 0.8


@dataclass(slots=True)
class Candidate:
    """Tokens [first, last) of the document that bear a name; `hit` is its most prominent place, None for none.

    `keys` are the gazetteer keys it may stand for, best first; `features` and `score` are filled in by geo.toponyms.
    `is_unknown`: it is in no gazetteer and has only a recogniser's word for it. `is_told`: one takes just these words
    for a place. `may_inflect`: in a language that inflects names. `is_around`: a district, by the town of its name.
    """

    first: int
    last: int
    start: int
    end: int
    keys: tuple[str, ...]
    form: MentionForm
    hit: NameHit | None
    prominence: float
    sentence: Sentence
    features: dict[str, float] = field(default_factory=dict)
    score: float = 0.0
    is_unknown: bool = False
    is_told: bool = False
    may_inflect: bool = False
    is_around: bool = False


def prominence(hit: NameHit) -> float:
    """How well known a place is, 0..1: by kind, settlements by population; alternate names count a little less."""
    place = hit.place
    if place.kind is _SETTLEMENT:
        people, value = place.population or 0, _UNKNOWN_POPULATION
        for least, known in _POPULATION_PROMINENCE:
            if people >= least:
                value = known
                break
    else:
        value = _KIND_PROMINENCE[place.kind]
    return value if hit.name_kind is _PRIMARY else value * 0.95


class CandidateFinder:
    """Finds the candidates of one document; keeps what it looked up, since articles repeat their names."""

    def __init__(self, document: Document, places: PlaceWords, gazetteer: Gazetteer) -> None:
        self._text = document.text
        self._tokens = document.tokens
        self._keys = document.keys
        self._starts, self._ends, self._gaps = document.starts, document.ends, document.gaps
        self._capitals = document.capitals
        self._places = places
        self._gazetteer = gazetteer
        self._tops: dict[str, tuple[NameHit, float] | None] = {}
        self._tells_money = any(sign in document.text for sign in _MONEY)

    def find(self, sentence: Sentence) -> Iterator[Candidate]:
        """Candidates of the sentence from left to right, longest first at each word, not overlapping."""
        reached, parts = sentence.first_token, self._places.name_parts
        for position in self._beginnings(sentence):
            candidate = self._at(position, sentence) if position >= reached else None
            if candidate is not None and not (parts and self._is_part(candidate, parts)):
                yield candidate
                reached = candidate.last

    def _is_part(self, candidate: Candidate, parts: Collection[str]) -> bool:
        """Whether it is "Abu" alone, or what stands behind one: rather a person's name."""
        first, sentence = candidate.first, candidate.sentence
        alone = candidate.last - first == 1 and self._keys[first] in parts
        return alone or (first > sentence.first_token and self._keys[first - 1] in parts)

    def whole(self, first: int, last: int, sentence: Sentence) -> Candidate | None:
        """The candidate that is exactly the tokens [first, last), however they are written; None when no place fits."""
        run = list(self._tokens[first:last])
        key, count = next(reversed(_joined(run[0].key, run).items()))
        match: _Match | None = None
        if top := self._top(key, run[0], count):
            match = (key,), count, _NAME, 0, top
        inflects = self._places.endings and count <= _MAX_INFLECTED
        # "из Сум": a recogniser has said that the short word is a place
        inflected = self._inflected_words(run, MIN_PART) if inflects else None
        best = _better(match, inflected) or self._prefixed(run)
        around = self._called_after([token.key for token in run], run) if best is None or count == 1 else None
        if around is not None and best is not None and around[4][1] < best[4][1] + _BASE_FORM_LEAD:
            around = None
        if around is not None and not self._is_behind_its_town(last, sentence.last_token):
            return replace(self._candidate(run, first, sentence, around), is_around=True)
        return self._candidate(run, first, sentence, best) if best and best[1] == count else None

    def _called_after(self, keys: Sequence[str], run: list[Token]) -> "_Match | None":
        """ "В Шосткинском районе", a district in no gazetteer: the town it is called after."""
        found = {key: top for key in town_keys(keys, self._places) if (top := self._top(key, run[0], len(keys)))}
        known = sorted((key for key in found if found[key][1] >= _CALLED_AFTER), key=lambda key: -found[key][1])
        return (tuple(known[:_MAX_KEYS]), len(run), MentionForm.INFLECTED, 0, found[known[0]]) if known else None

    def _is_behind_its_town(self, last: int, limit: int) -> bool:
        """Whether a town's name follows: "в Октябрьском районе Грозного"."""
        if last >= limit or not self._capitals[last] or self._gaps[last] != " ":
            return False
        if last + 1 < limit and self._keys[last + 1] in self._places.district_words:
            return False
        keys = (self._keys[last], *base_keys(self._keys[last], self._places))
        return any(hit.place.kind is _SETTLEMENT for key in keys for hit in self._gazetteer.find(key)[:1])

    def _beginnings(self, sentence: Sentence) -> list[int]:
        """The words of the sentence at which a name may begin."""
        places, ends, first, last = self._places, self._ends, sentence.first_token, sentence.last_token
        never, lower, capitals, keys = places.never, places.lower_starts, self._capitals, self._keys
        parts = places.name_parts
        may_begin: Iterable[int] = range(first, last)
        if places.cased and lower.isdisjoint(keys[first:last]):
            may_begin = compress(may_begin, capitals[first:last])
        elif places.cased:
            may_begin = [position for position in may_begin if capitals[position] or keys[position] in lower]
        return [
            position
            for position in may_begin
            if (keys[position] not in never or keys[position] in parts)
            and not (self._tells_money and is_money(self._text, ends[position]))
        ]

    def _at(self, position: int, sentence: Sentence) -> Candidate | None:
        if self._places.plural_types and (area := self._of_listed_areas(position, sentence.last_token)) is not None:
            return self._candidate([self._tokens[position]], position, sentence, area)
        whole, own = self._run(position, sentence.last_token)
        run = whole[:own]
        # "Queen Anne's County" is one name, "Paris's County Hall" is not
        exact = self._exact(whole) if len(run) < len(whole) else None
        if exact is None or exact[1] <= len(run):
            exact = self._exact(run)
        inflected = self._inflected(run) if self._places.endings else None
        best = _better(exact, inflected)
        if best is None:
            best = self._prefixed(run)
        if (
            (best is None or best[1] == 1)
            and position > sentence.first_token
            and self._keys[position] in self._places.compass_words
        ):
            best = self._compass(run) or best
        return self._candidate(whole, position, sentence, best) if best is not None else None

    def _of_listed_areas(self, position: int, limit: int) -> "_Match | None":
        """ "В Рязанской и Ивановской областях": an adjective of a list behind which the kind stands in the plural."""
        plurals = self._places.plural_types
        last = position + 1
        while last < limit and last - position <= _LISTED_AREAS:
            if (one := plurals.get(self._keys[last])) is not None:
                break
            joint = self._keys[last] in _AND or self._capitals[last]
            if not joint or self._gaps[last] not in {" ", ", "}:
                return None
            last += 1
        else:
            return None
        if last == position + 1 and one in base_keys(self._keys[last], self._places):
            return None  # "Белгородской области" is one, and its name
        token = self._tokens[position]
        keys = [f"{base} {one}" for base in base_keys(token.key, self._places)]
        for key in keys:
            if (top := self._top(key, token, 2)) is not None and top[0].place.kind in _AREAS:
                return (key,), 1, MentionForm.INFLECTED, 0, top
        return self._called_after([token.key, one], [token])

    def _candidate(self, run: list[Token], position: int, sentence: Sentence, match: "_Match") -> Candidate:
        keys, count, form, skip, (hit, value) = match
        token, last = run[0], run[count - 1]
        end = self._with_stop(last, hit)
        if form is _NAME and end > last.end:
            form = MentionForm.ABBREVIATION
        return Candidate(position, position + count, token.start + skip, end, keys, form, hit, value, sentence)

    def _run(self, position: int, limit: int) -> tuple[list[Token], int | None]:
        """The token and those joined to it, as far as one name may reach; the number of the first possessive 's."""
        text, starts, ends, gaps = self._text, self._starts, self._ends, self._gaps
        final = min(position + _MAX_WORDS, limit)
        reached, possessive = position + 1, None
        while reached < final:
            gap = gaps[reached]
            if gap != " ":
                gap = gap.strip()
                dotted = gap == "." and ends[reached - 1] - starts[reached - 1] <= _MAX_DOTTED
                if gap not in _JOINS and not dotted:
                    break
                if possessive is None and text[starts[reached]] in _APOSTROPHES:
                    possessive = reached - position
            reached += 1
        return [*self._tokens[position:reached]], possessive

    def _exact(self, run: list[Token]) -> "_Match | None":
        counts = _joined(run[0].key, run)
        for key in reversed(self._gazetteer.prefixes(next(reversed(counts)))):
            count = counts.get(key, 0)
            top = self._top(key, run[0], count) if count else None
            if top is None or self._goes_on(run, count, top[0]):
                continue
            if count > 1 and self._is_two(run[:count]):
                continue
            if self._is_whole_without_type(run, count, top[0]):
                if top[0].place.kind is _SETTLEMENT:
                    continue
                return (key,), count - 1, _NAME, 0, top
            if self._fits(run, count) or self._is_famous(run, count, top):
                return (key,), count, _NAME, 0, top
        return None

    def _is_famous(self, run: list[Token], count: int, top: tuple[NameHit, float]) -> bool:
        """Whether a name that goes on in small letters is too well known to doubt: "Émirats arabes unis"."""
        if count == 1 or not run[0].text[0].isupper():
            return False
        return (len(run[count - 1].key) > _SHORT and top[1] >= _FAMOUS) or _is_seat_of_power(top[0])

    def _is_whole_without_type(self, run: list[Token], count: int, hit: NameHit) -> bool:
        """Whether the last word only says what the place is: "Idlib province" is Idlib."""
        if count == 1 or not is_type_outside(run[count - 1], self._places):
            return False
        shorter = next(key for key, number in _joined(run[0].key, run[: count - 1]).items() if number == count - 1)
        return any(other.place.country == hit.place.country for other in self._gazetteer.find(shorter))

    def is_two(self, first: int, last: int) -> bool:
        """Whether the tokens [first, last) are two countries with an "and" between them."""
        return self._is_two(list(self._tokens[first:last]))

    def _is_two(self, words: list[Token]) -> bool:
        """Whether the words are two countries with an "and" between them."""
        number = next((number for number, word in enumerate(words) if word.key in _AND), 0)
        return 0 < number < len(words) - 1 and all(
            self._is_country(part) for part in (words[:number], words[number + 1 :])
        )

    def _is_country(self, words: list[Token]) -> bool:
        hits = self._gazetteer.find(" ".join(word.key for word in words))
        return bool(hits) and hits[0].place.kind is PlaceKind.COUNTRY

    def _compass(self, run: list[Token]) -> "_Match | None":
        """ "South Los Angeles": a capitalised compass word and a well-known place are one name, like "Nordsyrien"."""
        words = self._places.compass_words
        if len(run) == 1 or run[1].key in words or not run[1].text[0].isupper():
            return None
        match = self._exact(run[1:])
        if match is None or match[4][1] < _COMPOUND_PROMINENCE or self._text[run[0].end : run[1].start].strip():
            return None
        keys, count, _, _, top = match
        return keys, count + 1, MentionForm.COMPOUND, 0, top

    def _goes_on(self, run: list[Token], count: int, hit: NameHit) -> bool:
        """Whether the last word rather begins an institution: "Ohio State University", not "Kansas City Police"."""
        if not (
            1 < count < len(run) and run[count - 1].key in self._places.loose_ends and run[count].text[0].isupper()
        ):
            return False
        return run[count - 1].key != _CITY or hit.name_kind is not _PRIMARY

    def _fits(self, run: list[Token], count: int) -> bool:
        """Whether the words look like one name: capitals at both ends, or a type word ("области", "mer")."""
        places = self._places
        if not places.cased:
            return count > 1 or run[0].key not in places.types_before
        first, last = run[0], run[count - 1]
        if count == 1:
            return first.text[0].isupper()
        if last.text[0].isupper() or last.text[0].isdigit():
            return True
        return last.key in places.types_before or last.key in places.lower_starts

    def _top(self, key: str, token: Token, count: int, *, told: bool = False) -> tuple[NameHit, float] | None:
        """The most prominent place of the key that a name so written may mean; `told`: a recogniser says it is one."""
        if key not in self._tops:
            hits = self._gazetteer.find(key)
            self._tops[key] = (hits[0], prominence(hits[0])) if hits else None
        top = self._tops[key]
        if top is None or count > 1 or not self._places.cased:
            return top
        return top if _writable(key, token, top[0], self._text, told=told) else None

    def _inflected(self, run: list[Token]) -> "_Match | None":
        """The best base form: the last word changed, or each of two words, or of the first and third."""
        for count in range(min(_MAX_INFLECTED, len(run)), 0, -1):
            fits = self._fits(run, count)
            if not fits and (count == 1 or not self._places.cased or not run[0].text[0].isupper()):
                continue
            match = self._inflected_words(run[:count])
            if match is not None and (fits or _is_seat_of_power(match[4][0])):
                return match
        return None

    def _inflected_words(self, run: list[Token], single: int = MIN_STEM) -> "_Match | None":
        """The best base form of all the words together."""
        # "Часовом Яру": beside another word a short one is no ordinary word
        least = single if len(run) == 1 else MIN_PART
        variants = [(token.key, *base_keys(token.key, self._places, least)) for token in run]
        found: dict[str, tuple[NameHit, float]] = {}
        for key in _combined(variants):
            if top := self._top(key, run[0], len(run), told=single == MIN_PART):
                found[key] = top
        if not found:
            return None
        keys = tuple(sorted(found, key=lambda key: -found[key][1]))[:_MAX_KEYS]
        return keys, len(run), MentionForm.INFLECTED, 0, found[keys[0]]

    def _prefixed(self, run: list[Token]) -> "_Match | None":
        """A compound ("Nordsyrien") or a word with a proclitic (وحلب); the clitic is not part of the span.

        Of several proclitics the one whose rest is the best known place: وباريس is Paris, not Aris.
        """
        bare = bare_keys(run[0].key, self._places)
        if not self._places.cased and len(run) > 1:
            bare = (*bare, *_short_bare_keys(run[0].key, self._places))
        if not bare:
            return None
        found = (self._behind(run, rest, length) for rest, length in bare)
        return max(filter(None, found), key=lambda match: (match[1], match[4][1]), default=None)

    def _behind(self, run: list[Token], rest: str, length: int) -> "_Match | None":
        """The longest name that begins with what is left of the first word behind so many letters."""
        places = self._places
        if rest in places.types_before or (rest in places.never and rest not in places.name_parts):
            return None
        least = _COMPOUND_PROMINENCE if places.cased else _PROCLITIC_PROMINENCE
        counts = _joined(rest, run)
        for key in reversed(self._gazetteer.prefixes(next(reversed(counts)))):
            count = counts.get(key, 0)
            top = self._top(key, run[0], 2)
            if top is None or not count or not self._fits(run, count):
                continue
            # without capitals, of two words one is enough to tell it from an ordinary word: وتل رفعت
            longer = count > 1 and not places.cased
            if longer or (top[1] >= least and len(rest) >= MIN_STEM):
                if places.cased:
                    return (key,), count, MentionForm.COMPOUND, 0, top
                return (key,), count, _NAME, _clitic_end(run[0].text, length), top
        return None

    def _with_stop(self, last: Token, hit: NameHit) -> int:
        """Where the name ends: the full stop of "Calif." and "U.S." belongs to it."""
        dotted = self._text[last.end : last.end + 1] == "."
        single = len(last.text) == 1 and self._text[last.start - 1 : last.start] == "."
        shortened = hit.name_kind is _SHORTENED and not last.text.isupper()
        return last.end + 1 if dotted and (single or shortened) else last.end


def _short_bare_keys(key: str, places: PlaceWords) -> Iterator[tuple[str, int]]:
    """What is left of a word too short to be a name by itself, behind one letter: وتل أبيب."""
    if len(key) == MIN_STEM and key[0] in places.proclitics:
        yield key[1:], 1


def _is_seat_of_power(hit: NameHit) -> bool:
    """Whether the place is one of those a government is called after: "Белый дом"."""
    return hit.place.kind is PlaceKind.FACILITY and strict_key(hit.place.name) in SEATS


def is_type_outside(token: Token, places: PlaceWords) -> bool:
    """Whether the word behind a name only says what the place is: "Idlib province"."""
    return places.types_stay_out and token.key in places.types_before and token.text[0].islower()


def is_money(text: str, end: int) -> bool:
    """Whether the word that ends there says whose money it is: "US$"."""
    return text[end : end + 1] in _MONEY


# keys, number of words, form, letters to skip at the start, the most prominent place with its prominence
_Match = tuple[tuple[str, ...], int, MentionForm, int, tuple[NameHit, float]]


def _joined(first: str, run: Sequence[Token]) -> dict[str, int]:
    """The keys of the run's beginnings with their number of words; gazetteer keys drop apostrophes: "mer dazov"."""
    key = first
    counts = {key: 1}
    if len(run) == 1:
        return counts
    _, end, before, _ = run[0]
    for count, (start, last, text, word) in enumerate(run[1:], 2):
        glued = start == end and (before[-1] in _APOSTROPHES or text[0] in _APOSTROPHES)
        key = f"{key}{word}" if glued else f"{key} {word}"
        counts[key] = count
        end, before = last, text
    return counts


def _better(exact: _Match | None, inflected: _Match | None) -> _Match | None:
    if exact is None or inflected is None:
        return exact or inflected
    if inflected[1] != exact[1]:
        return inflected if inflected[1] > exact[1] else exact
    if inflected[4][1] >= exact[4][1] + _BASE_FORM_LEAD:
        return inflected
    keys = (*exact[0], *(key for key in inflected[0] if key not in exact[0]))
    return keys, *exact[1:]


def _combined(variants: Sequence[Sequence[str]]) -> Iterator[str]:
    """Keys with at least one word changed, the word as it stands first: of one word, of two, of a name's ends."""
    if len(variants) == 1:
        yield from variants[0][1:]
    elif len(variants) == 2:
        for first in variants[0]:
            for second in variants[1]:
                if (first, second) != (variants[0][0], variants[1][0]):
                    yield f"{first} {second}"
    else:
        middle = " ".join(words[0] for words in variants[1:-1])
        for first in variants[0][1:]:
            yield f"{first} {middle} {variants[-1][0]}"
        for last in variants[-1][1:]:
            yield f"{variants[0][0]} {middle} {last}"


def _writable(key: str, token: Token, hit: NameHit, article: str, *, told: bool) -> bool:
    """Whether a short name is written as such names are: "US" in capitals, "Ky." with its stop, "Ufa" as it is."""
    if hit.name_kind is _SHORTENED and not token.text.isupper():
        return article[token.end : token.end + 1] == "."
    if len(key) > _SHORT:
        return True
    if 1 < len(key) <= _SHORT and not key.isascii():
        # own names are written in Latin letters in the gazetteer: "Уфа", not the first village of such a name
        return prominence(hit) >= (_KNOWN_SHORT if told or key == token.key else _KNOWN_SHORT_CHANGED)
    return (token.text.isupper() and len(key) > 1) or hit.name_kind is _PRIMARY


def _clitic_end(text: str, letters: int) -> int:
    """The offset in a word after so many letters, vowel signs passed over; one for the contracted لل."""
    seen = 0
    for offset, char in enumerate(text):
        if seen == max(letters, 1) and not ("\u064b" <= char <= "\u0652"):
            return offset
        seen += char.isalpha()
    return len(text)
