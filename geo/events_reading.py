"""One sentence laid out for reading events: its marks by position, distances with clauses counted, places, dates.

Distances are in words; a comma adds two, a dash or colon four, a semicolon twenty, because what stands beyond it is
less likely meant.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from geo.events_marks import TRIGGERS, Mark
from geo.kept import once
from geo.languages.pack import CUE, Cue, Pack
from geo.model import Document, Resolution, Sentence, Span, When

# What parts clauses.
CLAUSE_STOPS = frozenset(",;:()–—،؛")
_COMMAS = frozenset(",،")
_PENALTY = {",": 2.0, "(": 2.0, ")": 2.0, "–": 4.0, "—": 4.0, ":": 4.0, ";": 20.0, "،": 2.0, "؛": 20.0, "\n": 12.0}


class Preposition(NamedTuple):
    """The kinds of the preposition that governs a name, and its token position; no kinds when there is none."""

    cues: frozenset[Cue]
    position: int


@dataclass(kw_only=True, eq=False)
class Reading:
    """A sentence with what every step of reading it needs; token positions are those of the document.

    Not to be changed: it is not frozen because setting fields of a frozen one takes long, and every sentence has one.
    """

    document: Document
    pack: Pack
    sentence: Sentence
    marks: Sequence[Mark]
    resolutions: Sequence[Resolution]
    dates: Sequence[When]
    # the first single day that the text states, where it lies before the sentence
    lead_day: date | None = None

    def __post_init__(self) -> None:
        # every sentence is asked for these, and what lies on the value itself is found soonest
        self._by_cue: dict[Cue, list[Mark]] = {}
        # by the token they begin at
        self.starting: dict[int, list[Mark]] = {}
        for mark in self.marks:
            self._by_cue.setdefault(mark.sign.cue, []).append(mark)
            self.starting.setdefault(mark.first, []).append(mark)

    @once
    def ending(self) -> Mapping[int, list[Mark]]:
        """Marks by the token they end before."""
        found: dict[int, list[Mark]] = {}
        for mark in self.marks:
            found.setdefault(mark.last, []).append(mark)
        return found

    @once
    def costs(self) -> list[float]:
        """For each token of the sentence, its distance from the first."""
        first, last = self.sentence.first_token, self.sentence.last_token
        total, costs = 0.0, [0.0]
        for gap in self.document.gaps[first + 1 : last]:
            total += 1.0
            if gap != " ":
                for char in gap:
                    total += _PENALTY.get(char, 0.0)
            costs.append(total)
        return costs

    def distance(self, first: int, second: int) -> float:
        """How far apart two tokens of the sentence are."""
        start = self.sentence.first_token
        return abs(self.costs[first - start] - self.costs[second - start])

    def tokens_of(self, span: Span) -> tuple[int, int]:
        """The half-open range of tokens of the sentence that the span touches; at least one token."""
        starts = self.document.starts
        begin, end = self.sentence.first_token, self.sentence.last_token
        first = max(bisect_right(starts, span.start, begin, end) - 1, begin)
        if self.document.tokens[first].end <= span.start and first + 1 < end:
            first += 1
        return first, max(bisect_left(starts, span.end, begin, end), first + 1)

    def at(self, position: int, *cues: Cue) -> Mark | None:
        """A mark of one of the kinds that begins at the token."""
        for mark in self.starting.get(position, ()):
            if mark.sign.cue in cues:
                return mark
        return None

    def before(self, position: int, *cues: Cue) -> Mark | None:
        """A mark of one of the kinds that ends right before the token."""
        for mark in self.ending.get(position, ()):
            if mark.sign.cue in cues:
                return mark
        return None

    def of(self, *cues: Cue) -> Sequence[Mark]:
        """The marks of these kinds, in text order."""
        known = self._by_cue
        if len(cues) == 1:
            return known.get(cues[0], ())
        if known.keys().isdisjoint(cues):
            return ()
        found = self._asked.get(cues)
        if found is None:
            found = self._asked[cues] = self._of(cues)
        return found

    @once
    def _asked(self) -> dict[tuple[Cue, ...], Sequence[Mark]]:
        """The marks of the kinds asked for so far."""
        return {}

    def _of(self, cues: tuple[Cue, ...]) -> Sequence[Mark]:
        known = self._by_cue
        held = [known[cue] for cue in cues if cue in known]
        if len(held) < 2:
            return held[0] if held else ()
        return [mark for mark in self.marks if mark.sign.cue in cues]

    def has(self, *cues: Cue) -> bool:
        """Whether the sentence holds a mark of one of the kinds."""
        return not self._by_cue.keys().isdisjoint(cues)

    def nearest(self, position: int, *cues: Cue) -> float:
        """The distance to the nearest mark of the kinds; infinite without one."""
        return min((self.distance(position, mark.first) for mark in self.of(*cues)), default=float("inf"))

    def between(self, first: int, second: int) -> str:
        """The text from the end of the first token to the start of the second."""
        document = self.document
        if second == first + 1:
            return document.gaps[second]
        return document.text[document.ends[first] : document.starts[second]]

    def joined(self, first: int, second: int) -> bool:
        """Whether no comma or other stop lies between two tokens; true also where they stand in the other order."""
        return CLAUSE_STOPS.isdisjoint(self.between(first, second))

    def comma_free(self, first: int, last: int) -> bool:
        """Whether no comma stands right before any token from the first to the last; commas inside numbers are none."""
        return all(_COMMAS.isdisjoint(gap) for gap in self.document.gaps[first : last + 1])

    def before_day(self, position: int) -> int:
        """The position, or where a day begins that ends before it: "struck on Tuesday Kabul"."""
        return next((begin for begin, end, _ in self.date_tokens if end == position), position)

    def answered(self, position: int, words: int) -> bool:
        """ "In response to the massacre of Garissa": so few words behind such a word, before the clause goes on."""
        return any(
            0 <= position - word.last < words and self.comma_free(word.last, position) for word in self.of(CUE.RESPONSE)
        )

    def in_speech_clause(self, position: int) -> bool:
        """ ", said minister Lavrov in Moscow": a clause opened by a word of saying, without a deed before the place.

        Not where the place is named twice: "Kabul - Ten people were killed, said a spokesman in Kabul".
        """
        named = [item.place for first, _, item in self.place_tokens if first == position]
        if any(item.place in named for first, _, item in self.place_tokens if first != position):
            return False
        return any(
            mark.last <= position
            and not self.comma_free(max(mark.first - 1, self.sentence.first_token + 1), mark.first)
            and self.comma_free(mark.last, position)
            and not any(mark.first <= deed.first < position for deed in self.trigger_marks)
            for mark in self.of(CUE.SPEECH, CUE.ATTRIBUTED)
        )

    def span(self, first: int, last: int) -> Span:
        """The text of the half-open range of tokens."""
        return Span(start=self.document.starts[first], end=self.document.ends[last - 1])

    @once
    def prepositions(self) -> dict[int, Preposition]:
        """What geo.events_prepositions.governing found before the tokens asked for so far."""
        return {}

    @once
    def place_tokens(self) -> list[tuple[int, int, Resolution]]:
        """The resolutions of the sentence with their token ranges."""
        return [(*self.tokens_of(item.mention.span), item) for item in self.resolutions]

    @once
    def date_tokens(self) -> list[tuple[int, int, When]]:
        """The dates of the sentence with their token ranges, but for one in a group's name ("حركة 23 مارس")."""
        dates = [(*self.tokens_of(when.span), when) for when in self.dates if when.span is not None]
        names = [(mark.first, mark.last) for mark in self.of(CUE.ACTOR) if mark.last - mark.first > 1] if dates else []
        return [
            (first, last, when)
            for first, last, when in dates
            if not any(begin < first and last <= end for begin, end in names)
        ]

    @once
    def deed_marks(self) -> list[Mark]:
        """The triggers without what is only seen: "troops", "ruins"."""
        return [mark for mark in self.trigger_marks if mark.sign.cue not in {CUE.EQUIPMENT, CUE.DAMAGE}]

    @once
    def trigger_marks(self) -> list[Mark]:
        """Everything that may trigger a report, longest first where they overlap, not inside a name or a date."""
        blocked = [(first, last) for first, last, _ in self.date_tokens]
        blocked += [(first, last) for first, last, item in self.place_tokens if item.mention.accepted]
        named = [(mark.first, mark.last) for mark in self.of(CUE.ACTOR) if mark.last - mark.first > 1]
        kept: list[Mark] = []
        for mark in self.marks:
            if mark.sign.cue not in TRIGGERS:
                continue
            # "el ejército desalojó": the name of the doer, and the verb
            inside = blocked if mark.tailed else (*blocked, *named)
            if inside and any(first <= mark.first and mark.last <= last for first, last in inside):
                continue
            if kept and kept[-1].last >= mark.last and mark.first > kept[-1].first:
                continue
            kept.append(mark)
        return [mark for mark in kept if mark.sign.cue is not CUE.IDIOM]

    def in_idiom(self, mark: Mark) -> bool:
        """Whether the word is, or is in, a phrase that tells of nothing: "a death sentence", "Drohnenfabrik"."""
        return any(
            idiom.first <= mark.first and mark.last <= idiom.last and idiom is not mark for idiom in self.of(CUE.IDIOM)
        )
