"""What a recogniser's spans say of the candidates for place names, and the candidates they add."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from geo.candidates import SILENT_PARTS, Candidate, CandidateFinder, is_money, is_type_outside
from geo.languages.pack import PlaceWords
from geo.model import Document, MentionForm, NameClass, Named, NamedSpan, PartKind, Sentence
from geo.names import strict_key
from geo.ports import Gazetteer, Recogniser

# Python 3.11 is slow to find a member on its class: those that many names are compared with.
_PLACE, _PERSON = NameClass.PLACE, NameClass.PERSON

# From here on a recogniser says yes; a span below says "rather not" and adds no candidate.
_YES = 0.5
# Arabic "in the", written as one word with what follows.
_IN_THE = "بال"
# Log-odds are cut at what a score of 0.98 gives and scaled to -1..1.
_MOST_ODDS = 4.0
_LEAST_SCORE = 0.001
# Longest name a span may add, in words.
_MAX_WORDS = 8
# Names of so little prominence are the patterns' and the unknown ones' (geo.candidates.prominence).
_UNKNOWN_PROMINENCE = 0.3


def find_names(document: Document, recogniser: Recogniser | None) -> Named | None:
    """What the recogniser finds; None without one and for languages it was not made for: rules alone decide then."""
    if recogniser is None or document.article.language not in recogniser.languages:
        return None
    return Named(recogniser.name, tuple(recogniser.recognise(document)))


# What the rules guess from one word beside or of the name says less where the recogniser has read the whole sentence.
_TOLD = "_told"
_GUESSES = frozenset(
    "capital_before capital_before_start capital_after candidate_after sentence_start common common_changed "
    "common_known given_name surname given_name_before surname_after title_before ambiguous short quoted "
    "person_in_article_bare person_in_article_bare_and_place size_small size_unknown size_2k".split()
)

# What says that a longer name goes on behind the candidate.
_GOES_ON = ("capital_after", "capital_after_told", "candidate_after", "candidate_after_told", "surname_after")
# Countries, provinces and cities from 200,000 people (geo.candidates.prominence).
_KNOWN = 0.7
# "Терезы Мэй"
_FULL_NAME = 2
# "Освободили Пальмиру": towns from 10,000 people; from this score on the recogniser is sure that a person is named.
_TOWN = 0.4
_SURE_OF_PERSON = 0.9
# "Rebels retook Palmyra": from this score on a name without a fuller one beside it is a person's all the same.
_SURE_OF_UNHEARD = 0.95
# So much of a name is the same in all its cases, but for so many letters at its end.
_STEM, _ENDING = 3, 2
# Whose word is enough for a small place that the gazetteer knows: that of "fast" adds more wrong names than right ones.
_TRUSTED = "accurate"
# What word lists say of names that people bear.
_BORNE = frozenset({"given_name", "surname", "ambiguous", "common", "given_name_before", "title_before"})


@dataclass(slots=True, eq=False)
class _Placed:
    """A span as the range of tokens [first, last) it touches."""

    first: int
    last: int
    span: NamedSpan


class NamedView:
    """The spans of a document beside its words."""

    def __init__(self, document: Document, places: PlaceWords, named: Named) -> None:
        self._document = document
        self._places = places
        starts = document.starts
        ends = document.ends
        self._trusted = named.engine == _TRUSTED
        self._spans: list[_Placed] = []
        for span in named.spans:
            first, last = bisect_right(ends, span.start), bisect_left(starts, span.end)
            if first < last:
                self._spans.append(_Placed(first, self._end(first, last), span))
        self._firsts = [placed.first for placed in self._spans]

    def _end(self, first: int, last: int) -> int:
        """Where the span ends without a word that only says what the place is, or where: "Idlib province"."""
        if not self._places.cased:
            # "جنين بالضفة الغربية": what stands in it has a name of its own
            tokens = self._document.tokens
            last = next((place for place in range(first + 1, last) if tokens[place].key.startswith(_IN_THE)), last)
        token = self._document.tokens[last - 1]
        outside = is_type_outside(token, self._places) or (
            not self._places.cased and token.key in self._places.locatives
        )
        return last - 1 if last - first > 1 and outside else last

    def candidates(
        self, known: Sequence[Candidate], gazetteer: Gazetteer, adjective_starts: frozenset[int]
    ) -> list[Candidate]:
        """Places the recogniser is sure of that are no candidates yet: from the gazetteer, else without a place."""
        finder = CandidateFinder(self._document, self._places, gazetteer)
        ranges = {(candidate.first, candidate.last) for candidate in known}
        found: list[Candidate] = []
        for placed, sentence in self._sure_places():
            self._without_adjective(placed, sentence, finder, adjective_starts)
            start = self._document.tokens[placed.first].start
            is_single = placed.last - placed.first == 1
            is_adjective = is_single and start in adjective_starts
            if (
                (placed.first, placed.last) not in ranges
                and not is_adjective
                and not self._is_part(placed)
                and not (is_single and self._document.tokens[placed.first].key in self._places.never)
                and not finder.is_two(placed.first, placed.last)
            ):
                added = finder.whole(placed.first, placed.last, sentence) or self._unknown(placed, sentence)
                if added is not None:
                    found.append(added)
        return found

    def _without_adjective(
        self, placed: _Placed, sentence: Sentence, finder: CandidateFinder, adjective_starts: frozenset[int]
    ) -> None:
        """ "بلدة جيسيني الرواندية": the adjective of a country behind the name of a place is none of it."""
        if self._places.cased or placed.last - placed.first == 1:
            return
        last = self._document.tokens[placed.last - 1]
        if last.start in adjective_starts and finder.whole(placed.first, placed.last, sentence) is None:
            placed.last -= 1

    def _is_part(self, placed: _Placed) -> bool:
        """Whether "Abu" stands right before it: a person's name."""
        parts = self._places.name_parts
        return bool(parts) and placed.first > 0 and self._document.tokens[placed.first - 1].key in parts

    def _sure_places(self) -> Iterator[tuple[_Placed, Sentence]]:
        """Spans that say place, inside one sentence that may name places."""
        sentences = self._document.sentences
        firsts = [sentence.first_token for sentence in sentences]
        for placed in self._spans:
            if placed.span.name_class is not _PLACE or placed.span.score < _YES:
                continue
            if is_money(self._document.text, self._document.tokens[placed.last - 1].end):
                continue
            number = bisect_right(firsts, placed.first) - 1
            if number < 0 or placed.last - placed.first > _MAX_WORDS:
                continue
            sentence = sentences[number]
            if placed.last <= sentence.last_token and sentence.kind not in SILENT_PARTS:
                yield placed, sentence

    def _unknown(self, placed: _Placed, sentence: Sentence) -> Candidate | None:
        """A name in no gazetteer; None where it has no letter, or stands behind the place of a dateline."""
        if sentence.kind is PartKind.DATELINE and placed.first > sentence.first_token:
            return None  # the agency
        tokens = self._document.tokens
        start, end = max(placed.span.start, tokens[placed.first].start), tokens[placed.last - 1].end
        key = strict_key(self._document.text[start:end])
        if not any(char.isalpha() for char in key):
            return None
        return Candidate(
            first=placed.first,
            last=placed.last,
            start=start,
            end=end,
            keys=(key,),
            form=MentionForm.NAME,
            hit=None,
            prominence=_UNKNOWN_PROMINENCE,
            sentence=sentence,
            features={"unknown": 1.0},
            is_unknown=True,
        )

    def describe(self, candidates: Sequence[Candidate]) -> None:
        """Fill in what the spans say of each candidate and of the same name elsewhere in the article."""
        elsewhere: dict[str, set[NameClass]] = {}
        told = [(candidate, self._nearest(candidate)) for candidate in candidates]
        for candidate, placed in told:
            if placed is not None and placed.span.score >= _YES:
                elsewhere.setdefault(candidate.keys[0], set()).add(placed.span.name_class)
        for candidate, placed in told:
            if placed is None or placed.span.score < _YES:
                for name_class in elsewhere.get(candidate.keys[0], ()):
                    candidate.features[f"named_{name_class}_elsewhere"] = 1.0
            elif placed.span.name_class is _PLACE and not _relation(candidate, placed):
                candidate.features = {
                    name + _TOLD if name in _GUESSES else name: value for name, value in candidate.features.items()
                }
            candidate.features.update(_features(candidate, placed))
            candidate.is_told = self._is_told(candidate, placed)
            if self._places.endings and not self._places.nouns_capitalised:
                candidate.may_inflect = True
                self._describe_person(candidate, placed)
            elif self._is_unheard_of(candidate, placed, elsewhere):
                candidate.features.pop("named_person_odds", None)
                candidate.is_told = self._trusted

    def _describe_person(self, candidate: Candidate, placed: _Placed | None) -> None:
        """ "Президент Франции Эмманюэль Макрон": a place, and whoever holds office there.

        Where names are inflected, a person's name that begins right behind the place is no rest of a longer name of it,
        and the place no given name.
        """
        features = candidate.features
        if self._is_nobody(candidate, placed):
            features.pop("named_person_odds", None)
        if self._person_begins(candidate.last) or self._is_holder(candidate, placed):
            for name in _GOES_ON:
                features.pop(name, None)
            features["person_after"] = 1.0
        if self._is_holder(candidate, placed):
            features.pop("named_person_begins", None)
            features.pop("named_person_odds", None)
            features["named_person_of"] = 1.0

    def _person_begins(self, position: int) -> bool:
        """Whether a name of a person begins at the token."""
        number = bisect_left(self._firsts, position)
        if number == len(self._spans) or self._spans[number].first != position:
            return False
        span = self._spans[number].span
        return span.name_class is _PERSON and span.score >= _YES

    def _is_holder(self, candidate: Candidate, placed: _Placed | None) -> bool:
        """Whether the place was taken for the beginning of the name of whoever comes from it or rules it.

        A known place in another case than the person's name behind it is none of its names, nor is what "in" governs.
        """
        if placed is None or candidate.form is not MentionForm.INFLECTED:
            return False
        if candidate.prominence < _KNOWN and "locative" not in candidate.features:
            return False
        if placed.span.name_class is not _PERSON or _relation(candidate, placed) != "_begins":
            return False
        return placed.last - candidate.last >= _FULL_NAME

    def _is_told(self, candidate: Candidate, placed: _Placed | None) -> bool:
        """Whether just these words were taken for a place, by a recogniser whose word is enough."""
        if not self._trusted or placed is None or placed.span.score < _YES or placed.span.name_class is not _PLACE:
            return False
        return not _relation(candidate, placed)

    @staticmethod
    def _is_nobody(candidate: Candidate, placed: _Placed | None) -> bool:
        """Whether one word was taken for a person that is none: "близ Николаева", "освободили Пальмиру".

        A known place stands behind a word like "near", or a town's name is borne by nobody the word lists know.
        """
        if placed is None or candidate.hit is None or placed.span.name_class is not _PERSON:
            return False
        if _relation(candidate, placed) or candidate.last - candidate.first > 1:
            return False
        if candidate.prominence >= _KNOWN and "locative" in candidate.features:
            return True
        borne = not _BORNE.isdisjoint(candidate.features)
        return candidate.prominence >= _TOWN and _YES <= placed.span.score < _SURE_OF_PERSON and not borne

    def _is_unheard_of(
        self, candidate: Candidate, placed: _Placed | None, elsewhere: Mapping[str, Container[NameClass]]
    ) -> bool:
        """Whether a known place was taken for a person whom the article nowhere gives a fuller name.

        Who is surely a person is one, unless the name is a place elsewhere in the article. Not asked where names are
        inflected: too many surnames are towns there (at F1 .710 of the Ukrainian development part, .703 with it).
        """
        if placed is None or candidate.hit is None or placed.span.name_class is not _PERSON:
            return False
        if placed.span.score < _YES or _relation(candidate, placed) or not _BORNE.isdisjoint(candidate.features):
            return False
        if any(name.startswith("person_in_article") for name in candidate.features):
            return False
        sure = placed.span.score >= _SURE_OF_UNHEARD and _PLACE not in elsewhere.get(candidate.keys[0], ())
        return not sure and not self._is_introduced(candidate)

    def _is_introduced(self, candidate: Candidate) -> bool:
        """Whether a word of the name, in any case, is in a longer name of a person."""
        keys = self._document.keys
        stems = tuple(key[: max(_STEM, len(key) - _ENDING)] for key in keys[candidate.first : candidate.last])
        return any(
            key.startswith(stems)
            for placed in self._spans
            if placed.span.name_class is _PERSON
            and placed.span.score >= _YES
            and placed.last - placed.first > candidate.last - candidate.first
            for key in keys[placed.first : placed.last]
        )

    def _nearest(self, candidate: Candidate) -> _Placed | None:
        """The span that shares most words with the candidate, of equal ones the first."""
        number = max(0, bisect_left(self._firsts, candidate.first) - 1)
        best, most = None, 0
        while number < len(self._spans) and self._spans[number].first < candidate.last:
            placed = self._spans[number]
            number += 1
            if placed.last <= candidate.first:
                continue
            shared = min(placed.last, candidate.last) - max(placed.first, candidate.first)
            if shared > most:
                best, most = placed, shared
        return best


def _features(candidate: Candidate, placed: _Placed | None) -> dict[str, float]:
    """What the span says, by the class it names and by how it lies: the same words, more, fewer, or others as well."""
    if placed is None:
        return {"named_nothing": 1.0}
    name = f"named_{placed.span.name_class}"
    score = min(1 - _LEAST_SCORE, max(_LEAST_SCORE, placed.span.score))
    odds = max(-1.0, min(1.0, log(score / (1 - score)) / _MOST_ODDS))
    return {name + _relation(candidate, placed): 1.0, name + "_odds": odds}


def _relation(candidate: Candidate, placed: _Placed) -> str:
    if (placed.first, placed.last) == (candidate.first, candidate.last):
        return ""
    if placed.first <= candidate.first and candidate.last <= placed.last:
        if placed.first == candidate.first:
            return "_begins"
        return "_ends" if placed.last == candidate.last else "_holds"
    if candidate.first <= placed.first and placed.last <= candidate.last:
        return "_within"
    return "_beside"
