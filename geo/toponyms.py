"""Place names in a text: found through the gazetteer and by a recogniser, then accepted or refused with reasons.

Every capitalised word (in Arabic: every word) that begins a gazetteer name is a candidate, and so is every name that a
recogniser takes for a place. Readable features of the name, of its surroundings and of what the recogniser says of it,
weighted and summed, decide; what spoke most for or against it is kept as reasons.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from math import exp
from operator import itemgetter

from geo.borders import find_borders
from geo.candidates import SILENT_PARTS, Candidate, CandidateFinder, prominence
from geo.features import add_features, sentence_of
from geo.forms import base_keys
from geo.kept import once_for_each
from geo.languages.pack import Pack, PlaceWords
from geo.making import make_mention, make_reason, make_span
from geo.model import (
    GEO_ROLE,
    MENTION_FORM,
    PART_KIND,
    PLACE_KIND,
    Document,
    Mention,
    Named,
    Reason,
    Sentence,
    Span,
    Token,
)
from geo.named import NamedView
from geo.phrases import PhraseIndex
from geo.ports import Gazetteer, WordList
from geo.toponym_weights import WEIGHTS
from geo.toponym_weights_accurate import WEIGHTS as ACCURATE_WEIGHTS
from geo.toponym_weights_fast import WEIGHTS as FAST_WEIGHTS

# Python 3.11 is slow to find a member on its class: those that every mention comes by.
_DATELINE, _CONTEXT, _DATELINE_PART = GEO_ROLE.DATELINE, GEO_ROLE.CONTEXT, PART_KIND.DATELINE
# The weights fitted with each recogniser, by its name.
ENGINES: Mapping[str, Mapping[str, float]] = {"accurate": ACCURATE_WEIGHTS, "fast": FAST_WEIGHTS}

# Accepted when for and against weigh alike or better.
_ACCEPT = 0.5
# Where no capitals mark names (Arabic) the weights come from an encyclopaedia, which names few of the towns reports are
# full of: at 0.5 our 34 Arabic passages have F1 .866 (fast) and .912 (accurate), at 0.25 .903 and .932.
_ACCEPT_UNCASED = 0.25
# Where names are inflected and the recogniser takes just these words for a place that the gazetteer knows: at 0.5 our
# Russian and Ukrainian passages miss 22 of 588 names, at 0.3 17. Elsewhere 0.4: the development parts of TR-News, GWN
# and GeoVirus have 6 right and 4 wrong from there to 0.5, and 2 right and 5 wrong below.
_ACCEPT_TOLD = 0.3
_ACCEPT_TOLD_FIXED = 0.4
# These speak of a person: the name needs the full score.
_OF_PERSONS = frozenset({"given_name_before_uncased", "title_before_uncased"})
# A name in no gazetteer, with only the recogniser's word for it, must weigh more: at 0.5 the development parts of LGL,
# TR-News, GWN and GeoVirus have 100 right and 122 wrong of them, at 0.6 84 and 88, at 0.7 73 and 57.
_ACCEPT_UNKNOWN = 0.7
# In German, where all nouns have capitals, the recogniser takes a country or a large town now and then for a person
# ("Erinnerungen an Nizza", "Israels Armee"): it is accepted at less, where nothing else speaks against it.
_ACCEPT_KNOWN = 0.15
_WELL_KNOWN = 0.6
_DOUBTS = (
    "ambiguous", "given_name", "surname", "title", "not_place", "named_organisation", "named_nothing",
    "named_person_begins", "named_person_ends", "named_place_within",
)  # fmt: skip
# Words a pattern name reaches to the left of "County" or to the right of "Lake".
_PATTERN_WORDS = 2
# "The streets of Paris": the noun and the name of a town of 200,000 people and more.
_STREET_AND_NAME = 2
_CITY = 0.75
# Between "rue" and its name stand at most so many words of so few letters ("de la").
_SMALL_WORDS = 2
_SMALL_WORD = 3
_MAX_REASONS = 3
# The same words have the same features again and again, and a reason is never changed.
_REASONS_KEPT = 10_000
_OVERLAPPED = (Reason(feature="overlapped", weight=-1.0, sentence="another reading of the same words fits better"),)
_TOO_LITTLE = (Reason(feature="too_little", weight=-1.0, sentence="too little says that it is a place"),)
_ADJECTIVE = (Reason(feature="adjective", weight=-1.0, sentence="an adjective or a people, not a place"),)
_DISTRICT = "district"
_OFFICES = frozenset({"attorney", "attorneys", "judge", "court"})
# "St. Marys River"
_SAINT = "st"
# Adjectives are read off word lists: right unless the word is a name as well.
_ADJECTIVE_SCORE = 0.9


_first = itemgetter(0)


def find_mentions(
    document: Document, pack: Pack, gazetteer: Gazetteer, words: WordList, named: Named | None = None
) -> tuple[Mention, ...]:
    """Mentions in text order: names accepted or refused, adjectives and demonyms (which are never accepted).

    Accepted mentions do not overlap each other. `named` is what a recogniser found; without it rules alone decide.
    """
    adjectives = find_adjectives(document, pack)
    candidates = describe_candidates(document, pack, gazetteer, words, named=named, adjectives=adjectives)
    weights = weights_of(named)
    weigh(candidates, weights)
    accepted = choose(candidates)
    mentions = [
        _mention(candidate, document, pack.places, weights, accepted=number in accepted)
        for number, candidate in enumerate(candidates)
    ]
    taken = {
        offset for mention in mentions if mention.accepted for offset in (mention.span.start, mention.span.end - 1)
    }
    mentions += [hit for hit in adjectives if hit.span.start not in taken and hit.span.end - 1 not in taken]
    mentions += find_borders(document, pack, mentions, gazetteer)
    return tuple(sorted(mentions, key=lambda mention: (mention.span.start, mention.span.end)))


def weigh(candidates: Sequence[Candidate], weights: Mapping[str, float]) -> None:
    """Fill in the scores (0..1)."""
    for candidate in candidates:
        candidate.score = _score(candidate, weights)


def weights_of(named: Named | None) -> Mapping[str, float]:
    """The weights of the features that were fitted with the recogniser, or for the rules alone."""
    return WEIGHTS if named is None else ENGINES.get(named.engine, WEIGHTS)


def describe_candidates(
    document: Document,
    pack: Pack,
    gazetteer: Gazetteer,
    words: WordList,
    *,
    named: Named | None,
    adjectives: Sequence[Mention],
) -> list[Candidate]:
    """All candidates with their features: those of the rules in text order, then those only the recogniser sees."""
    starts = frozenset(hit.span.start for hit in adjectives)
    candidates = find_candidates(document, pack, gazetteer, starts)
    view = NamedView(document, pack.places, named) if named is not None else None
    added = view.candidates(candidates, gazetteer, starts) if view is not None else []
    add_features(candidates, document, pack.places, words, named=view, added=added)
    return [*candidates, *added]


def choose(candidates: Sequence[Candidate]) -> frozenset[int]:
    """The numbers of the candidates accepted: of those that overlap the one with the best claim.

    A name of the gazetteer or of a telling pattern goes before one that is neither, a longer name before a shorter one.
    """
    taken: set[int] = set()
    chosen: set[int] = set()
    fit = [number for number, candidate in enumerate(candidates) if candidate.score >= _least(candidate)]
    for number in sorted(fit, key=lambda number: _claim(candidates[number]), reverse=True):
        words = range(candidates[number].first, candidates[number].last)
        if taken.isdisjoint(words):
            chosen.add(number)
            taken.update(words)
    return frozenset(chosen)


def _least(candidate: Candidate) -> float:
    """The score from which on the candidate is accepted."""
    if candidate.is_unknown:
        return _ACCEPT_UNKNOWN
    if "bias_nouns" in candidate.features and candidate.prominence >= _WELL_KNOWN and candidate.score >= _ACCEPT_KNOWN:
        return _ACCEPT if any(feature.startswith(_DOUBTS) for feature in candidate.features) else _ACCEPT_KNOWN
    if "bias_uncased" in candidate.features and _OF_PERSONS.isdisjoint(candidate.features):
        return _ACCEPT_UNCASED
    if candidate.is_told and candidate.hit is not None:
        return _ACCEPT_TOLD if candidate.may_inflect else _ACCEPT_TOLD_FIXED
    return _ACCEPT


def _claim(candidate: Candidate) -> tuple[bool, int, float]:
    known = candidate.hit is not None or "pattern" in candidate.features
    return known, candidate.last - candidate.first if known else 0, candidate.score


def find_candidates(
    document: Document, pack: Pack, gazetteer: Gazetteer, adjective_starts: frozenset[int]
) -> list[Candidate]:
    """Names of the gazetteer and names of a telling pattern ("Perry County"), in text order, not overlapping."""
    finder = CandidateFinder(document, pack.places, gazetteer)
    found: list[Candidate] = []
    for sentence in document.sentences:
        if sentence.kind in SILENT_PARTS:
            continue
        names = [
            candidate
            for candidate in finder.find(sentence)
            if candidate.start not in adjective_starts or _outweighs_adjective(candidate, document, pack.places)
        ]
        found.extend(_with_patterns(names, sentence, document, pack.places, gazetteer))
    return found


def _outweighs_adjective(candidate: Candidate, document: Document, places: PlaceWords) -> bool:
    """Whether the name stands although an adjective is spelt like it: longer, or a country ("Afghanistan").

    Where no capitals tell them apart (السعودية) a word of place must stand before it.
    """
    if candidate.last - candidate.first > 1 or _is_listed_area(candidate):
        return True
    if candidate.hit is None or candidate.hit.place.kind is not PLACE_KIND.COUNTRY:
        return False
    before = document.tokens[candidate.first - 1].key if candidate.first > candidate.sentence.first_token else ""
    return candidate.form is MENTION_FORM.NAME if places.cased else before in places.locatives


def _is_listed_area(candidate: Candidate) -> bool:
    """ "В Киевской и Черниговской областях": the adjective stands for a name with the word for its kind."""
    return candidate.form is MENTION_FORM.INFLECTED and candidate.last - candidate.first < len(
        candidate.keys[0].split()
    )


def _with_patterns(
    names: Sequence[Candidate], sentence: Sentence, document: Document, places: PlaceWords, gazetteer: Gazetteer
) -> Sequence[Candidate]:
    """The names, with pattern names put in place of those they cover."""
    # most sentences hold none of the words
    if _telling_words(places).isdisjoint(document.keys[sentence.first_token : sentence.last_token]):
        return names
    patterns = list(_patterns(sentence, document, places, gazetteer))
    if not patterns:
        return names
    kept = [
        name
        for name in names
        if not any(pattern.first < name.last and name.first < pattern.last for pattern in patterns)
        or any(name.first <= pattern.first and pattern.last <= name.last for pattern in patterns)
    ]
    free = [
        pattern
        for pattern in patterns
        if not any(name.first <= pattern.first and pattern.last <= name.last for name in kept)
    ]
    return sorted([*kept, *free], key=lambda candidate: candidate.first)


def _patterns(sentence: Sentence, document: Document, places: PlaceWords, gazetteer: Gazetteer) -> Iterator[Candidate]:
    tokens = document.tokens
    telling = _telling_words(places)
    for position, key in enumerate(document.keys[sentence.first_token : sentence.last_token], sentence.first_token):
        if key not in telling:
            continue
        if key in places.street_words:
            last = _street_end(position, sentence, document, places)
            if last > position + 1 and not _is_of_city(position, last, document, places, gazetteer):
                yield _street(_pattern(position, last, sentence, tokens, gazetteer), document, places, gazetteer)
        if not tokens[position].text[0].isupper():
            continue
        first = _county_start(position, sentence, document, places) if key in places.name_ends else position
        if first < position:
            kinds = tokens[position - 1].key in places.park_kinds
            name = _county(first, position + 1, sentence, tokens, gazetteer, least=2 + kinds)
            name.end += key in places.dotted_ends and document.text[name.end : name.end + 1] == "."
            if name.hit is not None or not _is_office(document, position):
                yield name
        elif key in places.name_starts and position + 1 < sentence.last_token and _named(document, position):
            yield _pattern(position, position + 2, sentence, tokens, gazetteer)


def _is_of_city(position: int, last: int, document: Document, places: PlaceWords, gazetteer: Gazetteer) -> bool:
    """ "На улицы Парижа": streets in the plural, and the name of a city, are not the name of one street.

    Nor are they with a small word between, whatever town is named: "les rues de Quito", "la carretera de Tiro".
    """
    if document.tokens[position].key not in places.streets:
        return False
    if document.tokens[position + 1].text[0].islower():
        return True
    if last != position + _STREET_AND_NAME:
        return False
    key = document.tokens[position + 1].key
    keys = (key, *base_keys(key, places))  # "на улицы Тбилиси": not all towns are inflected
    return any(prominence(hit) >= _CITY for key in keys for hit in gazetteer.find(key)[:1])


def _county_start(position: int, sentence: Sentence, document: Document, places: PlaceWords) -> int:
    """Where the name that ends in the word begins; the word itself where it ends none."""
    tokens = document.tokens
    if _is_numbered(document, position):
        return position
    first = position
    words = _PATTERN_WORDS + (tokens[position - 1].key in places.park_kinds)
    while first > sentence.first_token and position - first < words and _named(document, first - 1):
        first -= 1
    while first < position and (_is_no_beginning(tokens[first], places) or _is_later_initial(first, document)):
        first += 1
    only_kinds = all(token.key in places.park_kinds for token in tokens[first:position])
    return position if only_kinds else first


@lru_cache(maxsize=32)
def _telling_words(places: PlaceWords) -> frozenset[str]:
    """The words that make a name of those beside them."""
    return frozenset((*places.street_words, *places.name_ends, *places.name_starts))


def _is_no_beginning(token: Token, places: PlaceWords) -> bool:
    """Whether a name before "County" cannot begin so: small words, and the number of a house."""
    if token.key in places.compass_words and token.text[0].isupper():
        return False
    return token.key in places.never or token.key in places.locatives or token.text.isdigit()


def _is_later_initial(position: int, document: Document) -> bool:
    """Whether the word is the S of "U.S."."""
    token = document.tokens[position]
    return len(token.text) == 1 and document.text[token.start - 1 : token.start] == "."


def _is_office(document: Document, position: int) -> bool:
    """Whether the word begins what somebody is: "Brooklyn District Attorney" tells of no district."""
    token, after = document.tokens[position], document.tokens[position + 1 : position + 2]
    return token.key == _DISTRICT and bool(after) and after[0].key in _OFFICES and after[0].text[0].isupper()


def _is_numbered(document: Document, position: int) -> bool:
    """Whether a number stands right behind: "County Road 35" is no name."""
    after = document.tokens[position + 1 : position + 2]
    return (
        bool(after) and after[0].text.isdigit() and document.text[document.tokens[position].end : after[0].start] == " "
    )


def _county(
    first: int, last: int, sentence: Sentence, tokens: Sequence[Token], gazetteer: Gazetteer, *, least: int
) -> Candidate:
    """The name of at least so many words the gazetteer knows, without what stands before: "Former Hall County"."""
    found = [_pattern(start, last, sentence, tokens, gazetteer) for start in range(first, last - least + 1)]
    return next((name for name in found if name.hit is not None), found[0])


def _street_end(position: int, sentence: Sentence, document: Document, places: PlaceWords) -> int:
    """Where the name of a street ends: at most two small words and two capitalised ones after "rue".

    "На площади в Ереване" names no square.
    """
    tokens = document.tokens
    name = position + 1
    while name < sentence.last_token and name <= position + _SMALL_WORDS and len(tokens[name].key) <= _SMALL_WORD:
        if tokens[name].text[0].isupper():
            break
        if tokens[name].key in places.locatives:
            return position
        name += 1
    last = name
    while last < min(sentence.last_token, name + _PATTERN_WORDS) and tokens[last].text[0].isupper():
        if last > name and document.text[tokens[last - 1].end : tokens[last].start] not in {" ", "-"}:
            break
        last += 1
    return last if last > name else position


def _named(document: Document, position: int) -> bool:
    """Whether the token and the next one are capitalised or numbers, and one space (or ". ") apart."""
    token, after = document.tokens[position], document.tokens[position + 1]
    gap = document.text[token.end : after.start]
    joined = gap == " " or (gap == ". " and (len(token.text) == 1 or token.key == _SAINT))
    return joined and all(word.text[0].isupper() or word.text[0].isdigit() for word in (token, after))


def _street(street: Candidate, document: Document, places: PlaceWords, gazetteer: Gazetteer) -> Candidate:
    """The street, by its base form where only that stands in the gazetteer: "на набережній Перемоги"."""
    if street.hit is not None or not places.endings:
        return street
    known = CandidateFinder(document, places, gazetteer).whole(street.first, street.last, street.sentence)
    if known is None or known.hit is None or known.hit.place.kind not in {PLACE_KIND.DISTRICT, PLACE_KIND.FACILITY}:
        return street
    return replace(street, keys=known.keys, form=known.form, hit=known.hit)


def _pattern(first: int, last: int, sentence: Sentence, tokens: Sequence[Token], gazetteer: Gazetteer) -> Candidate:
    key = " ".join(token.key for token in tokens[first:last])
    hits = gazetteer.find(key)
    return Candidate(
        first=first,
        last=last,
        start=tokens[first].start,
        end=tokens[last - 1].end,
        keys=(key,),
        form=MENTION_FORM.NAME,
        hit=hits[0] if hits else None,
        prominence=0.3,
        sentence=sentence,
        features={"pattern": 1.0},
    )


def find_adjectives(document: Document, pack: Pack) -> list[Mention]:
    """Adjectives and demonyms of countries and towns; keys "country:SY" or the town's gazetteer key."""
    index = adjective_index(pack.places)
    found: list[Mention] = []
    for sentence in document.sentences:
        if sentence.kind in SILENT_PARTS:
            continue
        for first, last, target in index.find(document.keys, sentence.first_token, sentence.last_token):
            start, end = document.tokens[first].start, document.tokens[last - 1].end
            surface = document.text[start:end]
            if pack.code == "en" and not surface[0].isupper():
                continue
            found.append(
                Mention(
                    span=Span(start=start, end=end),
                    surface=surface,
                    form=MENTION_FORM.ADJECTIVE,
                    role=GEO_ROLE.CONTEXT,
                    accepted=False,
                    keys=(f"country:{target}" if target.isupper() else target,),
                    score=_ADJECTIVE_SCORE,
                    reasons=_ADJECTIVE,
                )
            )
    return found


@lru_cache(maxsize=32)
def adjective_index(places: PlaceWords) -> PhraseIndex[str]:
    """The adjectives and demonyms of a language, ready for searching: country code or gazetteer key of each."""
    return PhraseIndex(places.demonyms.items())


def _score(candidate: Candidate, weights: Mapping[str, float]) -> float:
    total = 0.0
    for feature, value in candidate.features.items():
        if feature in weights:
            total += weights[feature] * value
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _mention(
    candidate: Candidate, document: Document, places: PlaceWords, weights: Mapping[str, float], *, accepted: bool
) -> Mention:
    before = document.tokens[candidate.first - 1].key if candidate.first > candidate.sentence.first_token else ""
    return make_mention(
        span=make_span(start=candidate.start, end=candidate.end),
        surface=document.text[candidate.start : candidate.end],
        form=candidate.form,
        role=_DATELINE if candidate.sentence.kind is _DATELINE_PART else _CONTEXT,
        accepted=accepted,
        keys=candidate.keys,
        score=round(candidate.score, 4),
        near=before in places.nearness or candidate.is_around,
        reasons=_reasons(candidate, weights, accepted=accepted),
    )


def _reasons(candidate: Candidate, weights: Mapping[str, float], *, accepted: bool) -> tuple[Reason, ...]:
    """What weighed most in the direction of the decision, strongest first."""
    if not accepted and candidate.score >= _least(candidate):
        return _OVERLAPPED
    sign, told = 1 if accepted else -1, _told(weights)
    weighed = [
        (weight, feature)
        for feature, value in candidate.features.items()
        if feature in told and (weight := told[feature] * value) * sign > 0
    ]
    weighed.sort(key=_first, reverse=accepted)
    if not weighed and not accepted:
        return _TOO_LITTLE
    return tuple([_reason(feature, weight) for weight, feature in weighed[:_MAX_REASONS]])


@once_for_each
def _told(weights: Mapping[str, float]) -> Mapping[str, float]:
    """The weights of the features that a reason can be told of."""
    return {feature: weight for feature, weight in weights.items() if sentence_of(feature) is not None}


@lru_cache(maxsize=_REASONS_KEPT)
def _reason(feature: str, weight: float) -> Reason:
    # 0.0 is added because a little less than nothing is rounded to -0.0
    return make_reason(feature=feature, weight=round(weight, 3) + 0.0, sentence=sentence_of(feature) or "")
