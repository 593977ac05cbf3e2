"""Readable features of a place-name candidate: what its name is like and what stands around it."""

import re
from collections.abc import Sequence
from functools import lru_cache
from math import log

from geo.candidates import SILENT_PARTS, Candidate
from geo.languages.actors import group_names
from geo.languages.actors.states import CAPITALS, SEATS
from geo.languages.pack import PlaceWords
from geo.model import Document, MentionForm, NameKind, PartKind, PlaceKind, Sentence, Token
from geo.named import NamedView
from geo.names import strict_key
from geo.ports import WordList

# Python 3.11 is slow to find a member on its class: those that many names are compared with.
_SETTLEMENT, _COUNTRY, _FACILITY = PlaceKind.SETTLEMENT, PlaceKind.COUNTRY, PlaceKind.FACILITY
_PRIMARY = NameKind.PRIMARY
_INFLECTED, _COMPOUND, _ABBREVIATION = MentionForm.INFLECTED, MentionForm.COMPOUND, MentionForm.ABBREVIATION
_DATELINE = PartKind.DATELINE

_SPACE = re.compile(r"\s+")
# A sentence in which so many of its longer words are capitalised is a headline in title case: capitals say nothing.
_TITLE_CASE = 0.7
_TITLE_CASE_WORDS = 5
_LONG_WORD = 4
# Different texts between two words that are remembered: blanks, commas, brackets.
_GAPS_KEPT = 500
# Ranks beyond the word lists' 30,000 words count as uncommon.
_RANKS = 30_000
_AREAS = frozenset(
    {
        PlaceKind.ADMIN1,
        PlaceKind.REGION,
        PlaceKind.WATER,
        PlaceKind.SUPRANATIONAL,
        PlaceKind.ISLAND,
        PlaceKind.DISTRICT,
    }
)
_STREETS = frozenset("street st avenue ave road rd boulevard blvd drive lane highway hwy".split())
_COUNTIES = frozenset("county counties parish township borough district province governorate prefecture".split())
# Prominence (geo.candidates) from which a place outweighs an ordinary word or a person of the same name: large cities.
_WELL_KNOWN = 0.75
# A sentence's first word of such a rank is capitalised only because it stands there.
_ORDINARY = 10_000
# Prominence of towns from 10,000 people.
_TOWN = 0.42
# Names of so few letters before a hyphen are adjectives in disguise: "US-led".
_SHORT_NAME = 4
# Settlements by people, from the largest down.
_SIZES = (
    (1_000_000, "size_million"),
    (200_000, "size_200k"),
    (50_000, "size_50k"),
    (10_000, "size_10k"),
    (2_000, "size_2k"),
    (1, "size_small"),
)
# Arabic proclitics that mean "in" and "to".
_IN_CLITICS = frozenset("بل")
# How Arabic words begin that have the article, and feminine adjectives end (geo.names.strict_key).
_ARTICLE, _FEMININE = "ال", "ه"
# "В сентябре 2004": so many words reach to the year; what may follow it.
_YEAR_WORDS = 3
_YEAR = re.compile(r"(?:19|20)\d\d")
_STOPS = frozenset(",;:)–—")
_AFTER_DATELINE = frozenset("(,—–-")
# Two words with capitals, as Document.capitals in bytes tells.
_TWO_CAPITALS = b"\1\1"
_OF = frozenset({"of", "de", "d", "du", "von", "des"})
# Features that say something happens at the place.
_LOCATING = frozenset({"locative", "container_after", "type_before"})
# Of so many words, parted by blanks, is none of what joins the names of a list.
_LIST_JOIN_WORDS = 3
_LIST_JOINS = frozenset(
    {", ", " and ", ", and ", " und ", " et ", " y ", " и ", " та ", " і ", "، ", " و", " or ", "/"}
)


def add_features(
    candidates: Sequence[Candidate],
    document: Document,
    places: PlaceWords,
    words: WordList,
    *,
    named: NamedView | None = None,
    added: Sequence[Candidate] = (),
) -> None:
    """Fill in the features of all candidates of a document.

    `added` are those that only the recogniser sees, in text order; they may overlap the candidates and are no
    neighbours to them.
    """
    view = _View(document, places, words)
    for group in (candidates, added):
        for number, candidate in enumerate(group):
            view.describe(
                candidate,
                group[number - 1] if number else None,
                group[number + 1] if number + 1 < len(group) else None,
            )
    candidates = [*candidates, *added]
    _add_document_features(candidates, view.people)
    if named is not None:
        named.describe(candidates)
    kind = "_uncased" if not places.cased else "_nouns" if places.nouns_capitalised else ""
    if kind:
        # scripts without capitals, and German, weigh everything differently
        for candidate in candidates:
            candidate.features = {name + kind: value for name, value in candidate.features.items()}


class _View:
    """The document as the features look at it."""

    def __init__(self, document: Document, places: PlaceWords, words: WordList) -> None:
        self._document = document
        self._text = document.text
        self._tokens = document.tokens
        self._language = document.article.language
        self._places = places
        self._words = words
        self._groups = group_names(self._language)
        self._no_family_names = places.name_ends | places.types_before | places.institutions
        self._place_words = places.types_before | places.locatives
        self._may_be_title_case = places.cased and not places.nouns_capitalised
        self._title_case: dict[int, bool] = {}
        self.people = self._people() if places.cased else frozenset()

    def _is_title_case(self, sentence: Sentence) -> bool:
        """Whether most words of the sentence have capitals, as in a headline; most sentences are never asked for."""
        if not self._may_be_title_case:
            return False
        first = sentence.first_token
        found = self._title_case.get(first)
        if found is None:
            found = self._title_case[first] = _is_title_case(self._document, sentence)
        return found

    def _people(self) -> frozenset[str]:
        """Family names of the article: capitalised words right after a given name or an initial."""
        found, capitals = set(), bytes(self._document.capitals)
        for sentence in self._document.sentences:
            if sentence.kind in SILENT_PARTS:
                continue
            first, last = sentence.first_token, sentence.last_token
            position = capitals.find(_TWO_CAPITALS, first, last)
            while position >= 0:
                if self._introduces_name(position) and not self._is_title_case(sentence):
                    after = self._tokens[position + 1].key
                    if after not in self._no_family_names:
                        found.add(after)
                position = capitals.find(_TWO_CAPITALS, position + 1, last)
        return frozenset(found)

    def _introduces_name(self, position: int) -> bool:
        """Whether the word is a given name, one blank before the next."""
        token, after = self._tokens[position], self._tokens[position + 1]
        return self._text[token.end : after.start] == " " and self._words.is_given_name(token.key)

    def describe(self, candidate: Candidate, previous: Candidate | None, following: Candidate | None) -> None:
        features = candidate.features
        features["bias"] = 1.0
        if candidate.sentence.kind is _DATELINE:
            features["dateline"] = 1.0
        self._describe_name(candidate)
        self._describe_left(candidate, previous)
        self._describe_right(candidate, following)
        if self._places.cased and self._is_group(candidate):
            features["group_name"] = 1.0

    def _is_group(self, candidate: Candidate) -> bool:
        """ "Sinai Province claimed the attack": the name of an armed group; "in Sinai Province" is a place again."""
        if candidate.last - candidate.first == 1 or (candidate.hit is not None and "pattern" not in candidate.features):
            return False
        if candidate.features.keys() & _LOCATING:
            return False
        key = " ".join(token.key for token in self._tokens[candidate.first : candidate.last])
        return key in self._groups

    def _describe_name(self, candidate: Candidate) -> None:
        features, key = candidate.features, candidate.keys[0]
        single = candidate.last - candidate.first == 1
        token = self._tokens[candidate.first]
        if "pattern" in features:
            end = self._tokens[candidate.last - 1].key
            kind = (
                "street"
                if end in _STREETS or self._tokens[candidate.first].key in self._places.street_words
                else "county"
                if end in _COUNTIES
                else "nature"
            )
            features["pattern_" + kind] = 1.0
        elif not single:
            features["several_words"] = 1.0
            if not self._places.cased and token.key in self._places.types_before:
                features["type_before"] = 1.0  # مطار الشعيرات: the name holds its kind
        if candidate.hit is not None:
            kind = candidate.hit.place.kind
            if kind is _SETTLEMENT:
                features[_size(candidate.hit.place.population or 0)] = 1.0
            else:
                features["area" if kind in _AREAS else str(kind)] = 1.0
            # own names are written in Latin letters in the gazetteer, so elsewhere every name is an alternate one
            if candidate.hit.name_kind is not _PRIMARY and token.key.isascii():
                features[f"{candidate.hit.name_kind}_name"] = 1.0
        if candidate.form is _INFLECTED:
            country = candidate.hit is not None and candidate.hit.place.kind is _COUNTRY
            features["inflected_country" if country else "inflected"] = 1.0
        elif candidate.form is _COMPOUND:
            features["compound"] = 1.0
        elif candidate.form is _ABBREVIATION:
            features["abbreviation"] = 1.0
        if single:
            self._describe_word(candidate, token, key)

    def _describe_word(self, candidate: Candidate, token: Token, key: str) -> None:
        features = candidate.features
        rank = self._words.rank(token.key, self._language)
        if rank:
            common = 1 - log(rank) / log(_RANKS)
            base = self._words.rank(key, self._language)
            if candidate.form in {_INFLECTED, _COMPOUND} and not 0 < base < rank:
                features["common_changed"] = common
            else:
                features["common_known" if candidate.prominence >= _WELL_KNOWN else "common"] = common
            if candidate.start > token.start and not 0 < base < rank:
                features["other_word"] = 1.0
        elif self._places.cased:
            features["uncommon"] = 1.0
        ambiguous = token.key in self._places.ambiguous or key in self._places.ambiguous
        if ambiguous and not self._is_named_town(candidate, key):
            features["ambiguous"] = 1.0
        if self._words.is_given_name(token.key):
            features["given_name"] = 1.0 - 0.5 * (candidate.prominence >= _WELL_KNOWN)
        if self._words.is_surname(token.key):
            features["surname"] = 1.0 - 0.5 * (candidate.prominence >= _WELL_KNOWN)
        if self._places.cased and token.text.isupper() and len(token.text) > 1:
            features["capitals_short" if len(token.text) <= 3 else "capitals"] = 1.0
        if len(token.key) <= 3:
            features["short"] = 1.0

    def _is_named_town(self, candidate: Candidate, key: str) -> bool:
        """ "بلدة سلوك": "town" right before makes it the name, but not an adjective ("a new town")."""
        towns, first = self._places.town_words, candidate.first
        if not towns or first == candidate.sentence.first_token:
            return False
        before = self._tokens[first - 1].key
        is_town = before in towns or (before[1:] in towns and before[0] in self._places.proclitics)
        return is_town and (key.startswith(_ARTICLE) or not key.endswith(_FEMININE))

    def _describe_left(self, candidate: Candidate, previous: Candidate | None) -> None:
        features, sentence = candidate.features, candidate.sentence
        title_case = self._is_title_case(sentence)
        if title_case:
            features["title_case"] = 1.0
        if (
            candidate.start > self._tokens[candidate.first].start
            and self._tokens[candidate.first].key[0] in _IN_CLITICS
        ):
            features["locative"] = 1.0
        if candidate.first == sentence.first_token:
            features["sentence_start"] = 1.0
            if candidate.prominence >= _TOWN and not self._is_ordinary(self._tokens[candidate.first].key):
                features["start_of_town"] = 1.0
            if self._is_government(candidate):
                features["start_of_government"] = 1.0
            return
        before = self._tokens[candidate.first - 1]
        gap = _collapsed(self._text[before.end : candidate.start])
        if self._places.cased and not title_case and not self._places.nouns_capitalised:
            features["capital_inside"] = 1.0
        if gap == ". " and len(before.text) == 1 and before.text.isupper() and candidate.last - candidate.first == 1:
            features["initial_before"] = 1.0
        if gap.strip() == "" or not self._places.cased:
            is_free = previous is None or previous.last != candidate.first
            self._describe_neighbour(candidate, before, gap, title_case, is_free=is_free)
        if gap.strip() in {'"', "«", "“", "„", "‘", "'"}:
            features["quoted"] = 1.0
            if self._bare(before.key) in self._places.not_place_before:
                features["not_place_before"] = 1.0  # "телеканал «Аль-Маядин»"
            elif gap[:1].isspace() and before.text[0].isupper() and self._words.is_given_name(before.key):
                features["given_name_before"] = 1.0  # "Joaquín «El Chapo» Guzmán"
        if (
            previous is not None
            and previous.sentence is sentence
            and _joins_list(self._text[previous.end : candidate.start])
        ):
            self._describe_list(candidate, previous)

    def _is_government(self, candidate: Candidate) -> bool:
        """ "Ankara sostiene que", "Der Kreml beteuert": a capital or seat of power, and a word in small letters."""
        if candidate.hit is None or candidate.last >= candidate.sentence.last_token or not self._places.cased:
            return False
        after = self._tokens[candidate.last]
        place = candidate.hit.place
        key = strict_key(place.name)
        if not (key in CAPITALS.get(place.country or "", ()) or key in SEATS):
            return False
        return after.text[0].islower() and _collapsed(self._text[candidate.end : after.start]) == " "

    @staticmethod
    def _is_country(candidate: Candidate) -> bool:
        return candidate.hit is not None and candidate.hit.place.kind is _COUNTRY

    def _is_ordinary(self, key: str) -> bool:
        return 0 < self._words.rank(key, self._language) <= _ORDINARY

    def _describe_neighbour(
        self, candidate: Candidate, before: Token, gap: str, title_case: bool, *, is_free: bool
    ) -> None:
        """What the word before says; one that ends another name (not `is_free`) is no type of this one."""
        features, places, key = candidate.features, self._places, self._bare(before.key)
        if (
            (is_free and key in places.types_before)
            or (key in _OF and self._tokens[candidate.first - 2].key in places.types_before)
            or self._is_venue(candidate, key)
        ):
            features["type_before"] = 1.0
        elif key in places.locatives or (
            key in places.weak_locatives and self._tokens[candidate.first - 2].key in places.locatives
        ):
            features["locative"] = 1.0
        elif key in places.weak_locatives:
            features["weak_locative"] = 1.0
        elif key in places.not_place_before:
            features["not_place_before"] = 1.0
        elif not places.cased and self._words.is_given_name(key):
            features["given_name_before"] = 1.0
        elif key in places.titles:
            features["title_before"] = 1.0
        elif places.cased and before.text[0].isupper() and gap == " " and not title_case:
            if self._words.is_given_name(key):
                features["given_name_before"] = 1.0
            elif not places.nouns_capitalised:
                if self._is_behind_capital(candidate):
                    return  # "в столице Судана Хартуме"
                if candidate.first - 1 > candidate.sentence.first_token:
                    features["capital_before"] = 1.0
                elif not self._is_ordinary(key):
                    features["capital_before_start"] = 1.0
        elif not places.cased and self._words.is_given_name(key):
            features["given_name_before"] = 1.0

    def _is_behind_capital(self, candidate: Candidate) -> bool:
        """Whether a word for a capital and the name of its country stand right before the name."""
        noun = candidate.first - 2
        return noun >= candidate.sentence.first_token and self._tokens[noun].key in self._places.capital_nouns

    def _is_venue(self, candidate: Candidate, before: str) -> bool:
        """ "Salle de concert du Bataclan": a word for a building stands before the name of one."""
        if candidate.hit is None or candidate.hit.place.kind is not _FACILITY:
            return False
        venues = self._places.venues_before
        return before in venues or (before in _OF and self._tokens[candidate.first - 2].key in venues)

    def _bare(self, key: str) -> str:
        """The word without its proclitic where that makes it a word of place: بمدينة is "in the city"."""
        places = self._places
        if not places.proclitics or key in self._place_words:
            return key
        bare = (key[len(clitic) :] for clitic in places.proclitics if key.removeprefix(clitic) in self._place_words)
        return next(bare, key)

    def _describe_list(self, candidate: Candidate, previous: Candidate) -> None:
        comma = _collapsed(self._text[previous.end : candidate.start]) == ", "
        contains = candidate.hit is not None and candidate.hit.place.kind in {_COUNTRY, PlaceKind.ADMIN1}
        if comma and contains:
            previous.features["container_after"] = 1.0
            candidate.features["contained_before"] = 1.0
        else:
            previous.features["in_list"] = 1.0
            candidate.features["in_list"] = 1.0

    def _describe_right(self, candidate: Candidate, following: Candidate | None) -> None:
        features, places = candidate.features, self._places
        text, tokens = self._text, self._tokens
        if candidate.last >= candidate.sentence.last_token:
            return
        after = tokens[candidate.last]
        gap = _collapsed(text[candidate.end : after.start])
        if candidate.prominence >= _TOWN and self._is_dated(candidate):
            features["dated"] = 1.0
        if features.get("sentence_start") and features.get("capitals") and gap.strip()[:1] in _AFTER_DATELINE:
            features["dateline_capitals"] = 1.0
        if after.key in places.not_place_after and gap == " " and after.text[0].isupper():
            features["not_place_after"] = 1.0
        elif gap == " " and after.key in places.things_after and not self._is_country(candidate):
            features["not_place_after"] = 1.0  # "West Nile virus"
        elif gap == " " and after.key in places.people_after and after.text[0].islower():
            features["people_after"] = 1.0
        elif gap == " " and after.key in places.institutions and places.cased:
            features["institution_after"] = 1.0
        elif gap == "-" and places.cased:
            short = "_short" if candidate.end - candidate.start <= _SHORT_NAME else ""
            features[("hyphen_after" if after.text[0].islower() else "hyphen_capital_after") + short] = 1.0
        elif gap == " " and places.cased and after.text[0].isupper() and not self._is_title_case(candidate.sentence):
            if following is not None and following.first == candidate.last:
                features["candidate_after"] = 1.0
            elif self._words.is_surname(after.key) and features.get("given_name"):
                features["surname_after"] = 1.0
            elif not places.nouns_capitalised and not self._is_town_of_clause(candidate):
                features["capital_after"] = 1.0
        elif gap == " " and len(after.text) == 1 and after.text.isupper():
            features["initial_after"] = 1.0

    def _is_town_of_clause(self, candidate: Candidate) -> bool:
        """ "У Варшаві Зеленський підписав": the case of a town behind "in" is not that of who comes next."""
        if candidate.form is not _INFLECTED or candidate.prominence < _TOWN or candidate.last - candidate.first > 1:
            return False
        locative = candidate.first > candidate.sentence.first_token and (
            self._tokens[candidate.first - 1].key in self._places.locatives
        )
        return locative and self._tokens[candidate.first].text.endswith(self._places.locative_endings)

    def _is_dated(self, candidate: Candidate) -> bool:
        """ "Беслан в сентябре 2004 года, когда": a name and its year stand for what happened there.

        Of a person a year says something, and then no stop follows: "Ivanov in 2004 resigned".
        """
        first = candidate.last
        for position in range(first, min(first + _YEAR_WORDS, candidate.sentence.last_token)):
            if self._document.gaps[position] != " ":
                return False
            if _YEAR.fullmatch(self._document.texts[position]):
                return self._ends_in_stop(position, candidate.sentence)
        return False

    def _ends_in_stop(self, year: int, sentence: Sentence) -> bool:
        """Whether a stop follows the year, or the word for "year" behind it."""
        words = self._tokens[year : min(year + 2, sentence.last_token)]
        ends = [word.end for word in words if word is words[0] or word.text[0].islower()]
        return any(self._text[end : end + 1] in _STOPS for end in ends)


def _size(people: int) -> str:
    """What a settlement of so many people is called among the features."""
    for least, name in _SIZES:
        if people >= least:
            return name
    return "size_unknown"


@lru_cache(maxsize=_GAPS_KEPT)
def _collapsed(gap: str) -> str:
    """The text between two words with white space as one blank: articles come wrapped."""
    return _SPACE.sub(" ", gap)


def _joins_list(gap: str) -> bool:
    """Whether the text between two names makes them names of one list; most is longer, and not worth a closer look."""
    return len(gap.split(None, 2)) < _LIST_JOIN_WORDS and _collapsed(gap) in _LIST_JOINS


def _is_title_case(document: Document, sentence: Sentence) -> bool:
    words = slice(sentence.first_token, sentence.last_token)
    capitals = document.capitals[words]
    if capitals.count(True) < _TITLE_CASE * _TITLE_CASE_WORDS:
        return False
    longer = [
        is_capital for text, is_capital in zip(document.texts[words], capitals, strict=True) if len(text) >= _LONG_WORD
    ]
    return len(longer) >= _TITLE_CASE_WORDS and longer.count(True) >= _TITLE_CASE * len(longer)


def _add_document_features(candidates: Sequence[Candidate], people: frozenset[str]) -> None:
    """What the rest of the article says of the same name: located elsewhere, or a person's family name."""
    located = {
        candidate.keys[0]
        for candidate in candidates
        if candidate.features.keys() & _LOCATING
        and not candidate.features.keys() & {"given_name_before", "initial_before", "title_before"}
    }
    inside = {candidate.keys[0] for candidate in candidates if "capital_inside" in candidate.features}
    for candidate in candidates:
        if "sentence_start" in candidate.features and candidate.keys[0] in inside:
            candidate.features["capital_elsewhere"] = 1.0
        if candidate.last - candidate.first == 1 and not people.isdisjoint(candidate.keys):
            where = "located" if candidate.features.keys() & _LOCATING else "bare"
            shared = "_and_place" if candidate.keys[0] in located else ""
            candidate.features[f"person_in_article_{where}{shared}"] = 1.0
        elif candidate.keys[0] in located and not candidate.features.keys() & {
            "locative",
            "container_after",
            "type_before",
        }:
            candidate.features["located_in_article"] = 1.0


@lru_cache(maxsize=4_096)
def sentence_of(feature: str) -> str | None:
    """What a feature says in a reason a reader can check; None for features that only set the scale."""
    return _SENTENCES.get(feature.removesuffix("_uncased").removesuffix("_nouns").removesuffix("_told"))


_SENTENCES: dict[str, str] = {
    "country": "the name of a country",
    "area": "the name of a region, province or sea",
    "several_words": "a name of several words that stands in the gazetteer",
    "locative": "a word of place stands before it",
    "weak_locative": "a preposition stands before it",
    "container_after": "the country or province it lies in is named right after it",
    "contained_before": "a place that lies in it is named right before it",
    "type_before": "a word like city or province stands before it",
    "in_list": "it stands in a list of places",
    "located_in_article": "the article locates something there in another sentence",
    "pattern_county": "the word after it makes it a district",
    "pattern_street": "the word after it makes it a street",
    "pattern_nature": "the name is formed like that of a landscape",
    "common": "it is an ordinary word of the language",
    "size_million": "the name of a large city",
    "size_200k": "the name of a city",
    "size_small": "only a small place bears the name",
    "size_unknown": "only a small place bears the name",
    "common_changed": "it is an ordinary word of the language, not a form of the name",
    "other_word": "it is another word, no place behind a preposition",
    "common_known": "it is an ordinary word of the language too",
    "ambiguous": "it is better known as something other than a place",
    "given_name": "people bear it as a given name",
    "surname": "people bear it as a family name",
    "given_name_before": "a given name stands before it",
    "initial_before": "an initial stands before it",
    "title_before": "a person's title stands before it",
    "surname_after": "a family name stands after it",
    "person_in_article_bare": "the article gives a person that name",
    "person_in_article_bare_and_place": "the article gives a person that name",
    "person_in_article_located": "the article gives a person that name",
    "capital_before": "it continues a longer name",
    "capital_after": "a longer name begins with it",
    "not_place_after": "the next word makes it a paper, a team or a person",
    "not_place_before": "the word before it makes it a ship or a storm",
    "sentence_start": "the capital letter only marks the beginning of the sentence",
    "start_of_government": "a capital that begins a sentence like a government that speaks",
    "group_name": "an armed group bears this name",
    "institution_after": "an institution is named after it",
    "dateline": "it stands in the dateline",
    "dateline_capitals": "it stands in capitals where the dateline stands",
    "hyphen_after": "it is part of a compound",
    "people_after": "people are said to live there",
    "dated": "it stands for what happened there on a day",
    "named_place": "read in its sentence, it is a place",
    "named_place_odds": "read in its sentence, it is a place",
    "named_place_begins": "it begins a longer name of a place",
    "named_place_ends": "it ends a longer name of a place",
    "named_place_holds": "it is part of a longer name of a place",
    "named_place_within": "part of it, read in its sentence, is a place",
    "named_place_elsewhere": "elsewhere in the article the name is a place",
    "named_person": "read in its sentence, it is a person",
    "named_person_odds": "read in its sentence, it is a person",
    "named_person_begins": "it begins the name of a person",
    "named_person_ends": "it ends the name of a person",
    "named_person_holds": "it is part of the name of a person",
    "named_person_within": "part of it, read in its sentence, is a person",
    "person_after": "the name of a person begins right after it",
    "named_person_of": "a person is said to come from there or to hold office there",
    "named_person_elsewhere": "elsewhere in the article the name is a person",
    "named_organisation": "read in its sentence, it is an organisation",
    "named_organisation_begins": "it begins the name of an organisation",
    "named_organisation_ends": "it ends the name of an organisation",
    "named_organisation_holds": "it is part of the name of an organisation",
    "named_demonym": "read in its sentence, it is a people or an adjective",
    "named_demonym_begins": "it begins the name of a people",
    "named_nothing": "read in its sentence, it is no name",
    "unknown": "no gazetteer has the name",
    "short": "the name is very short",
}
