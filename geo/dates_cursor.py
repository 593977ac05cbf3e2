"""Step through the words of a date expression: what a word is, what follows it, and what lies between.

All positions are token positions in the sentence being read; nothing here knows what a date is.
"""

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from geo.dates_calendar import Expression
from geo.dates_lexicon import NUMBER, TERM, Lexicon, Term
from geo.model import Document
from geo.names import strict_key

# What may stand between two words of one expression: space, dots, dashes, quotes, brackets, a slash.
_GAP = re.compile(r"[\s.\-–—−/'’«»\"“”()\u200e\u200f]{0,3}")
_COMMA_GAP = re.compile(r"[\s.\-–—−/'’«»\"“”(),،\u200e\u200f]{0,3}")
_DASH_GAP = re.compile(r"\.?\s?[-–—−/]\s?")
_MEASURE_AFTER = re.compile(r"[%‰°:]|[.,]\d")
_SPACES = frozenset({" ", "", ". ", "\u00a0", "-"})


class Need(Enum):
    """What must stand before an expression that could be something else."""

    NOTHING = 0
    PREPOSITION = 1
    MONTH_PREPOSITION = 2
    YEAR_PREPOSITION = 3


class Found(NamedTuple):
    """An expression over tokens[start:end]; `full`: day, month and year are told."""

    what: Expression
    start: int
    end: int
    need: Need = Need.NOTHING
    full: bool = False


class Read(NamedTuple):
    """A number read from the tokens up to `end`."""

    value: int
    end: int


class MonthRead(NamedTuple):
    """A month read from the tokens up to `end`; `short`: its abbreviation."""

    month: int
    end: int
    short: bool
    hijri: bool = False


class Cursor:
    """Looks at the words of one sentence at a time."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self._text, self._tokens, self._lexicon = document.text, document.tokens, lexicon
        self._keys, self._texts, self._gaps = document.keys, document.texts, document.gaps
        self._starts, self._ends = document.starts, document.ends
        # the words by their first key, and the letters that may stand before one, at hand: every look takes them
        self._entries, self._proclitics = lexicon.entries, lexicon.proclitics
        # the sentence, and the token at which the expression now being read begins
        self._first = self._last = self._origin = 0
        self._words = lexicon.words

    def _lexemes(self, at: int) -> list[tuple[Term, object, int]]:
        """Term, value and end of each phrase that begins at the token, longest first."""
        if not self._first <= at < self._last:
            return []
        key = self._keys[at]
        entry = self._entries.get(key)
        if entry is None:
            if key[:1] not in self._proclitics or len(key) < 3:
                return []
            entry = self._entries.get(key[1:])
            if entry is None or (len(key) < 4 and any(term is TERM.MONTH for _, term, _ in entry.alone)):
                return []  # "باب" is no "in August"
        after = at + 1
        found: list[tuple[Term, object, int]] = []
        for _, term, value in entry.alone:
            found.append((term, value, after))
        longer = entry.longer.get(self._keys[after]) if after < self._last else None
        if longer:
            found[:0] = [
                (lexeme.term, lexeme.value, at + 1 + len(lexeme.rest))
                for lexeme in longer
                if self._follows(at + 1, lexeme.rest)
            ]
        return found

    def _follows(self, at: int, keys: Sequence[str]) -> bool:
        if at + len(keys) > self._last:
            return False
        return all(
            self._keys[at + n] == key and self._near(at + n, comma=self._opens_clause(key))
            for n, key in enumerate(keys)
        )

    def _opens_clause(self, key: str) -> bool:
        """ "Відтоді, як": a comma parts no phrase where its next word begins the clause that it is counted from."""
        entry = self._entries.get(key)
        return entry is not None and any(term is TERM.ANCHORED_ON for _, term, _ in entry.alone)

    def _term(self, at: int, wanted: Term) -> int | None:
        """The end of a phrase of that kind at the token, reached without punctuation."""
        if not self._first < at < self._last or not self._near(at):
            return None
        for term, _, end in self._lexemes(at):
            if term is wanted:
                return end
        return None

    def _any(self, at: int, *wanted: Term) -> int | None:
        return next((end for term in wanted if (end := self._term(at, term)) is not None), None)

    def _skip(self, at: int, *wanted: Term, comma: bool = False) -> int:
        """The position after up to three words of those kinds."""
        for _ in range(3):
            if at >= self._last or not self._near(at, comma=comma):
                return at
            end = next((end for term, _, end in self._lexemes(at) if term in wanted), None)
            if end is None:
                return at
            at = end
        return at

    def _after(self, at: int, *wanted: Term) -> list[int]:
        """The position, and those after one to three words of those kinds, however they are cut into phrases."""
        found, reached = [at], [at]
        for _ in range(3):
            reached = [
                end
                for start in reached
                if start < self._last and self._near(start)
                for term, _, end in self._lexemes(start)
                if term in wanted and end not in found
            ]
            found.extend(dict.fromkeys(reached))
        return found

    def _after_prepositions(self, at: int) -> Iterator[int]:
        """Positions after one to three words of the kind that stand before dates."""
        for _ in range(3):
            if at >= self._last or not self._near(at):
                return
            key = self._keys[at]
            small = key in self._lexicon.before or any(
                term in (TERM.OF, TERM.ARTICLE) for term, _, _ in self._lexemes(at)
            )
            if not small:
                return
            at += 1
            yield at

    def _digits(self, at: int) -> Read | None:
        """A number in digits of up to four places, with an ordinal ending ("3rd") or, in Arabic, a proclitic."""
        if not self._first <= at < self._last:
            return None
        text = self._texts[at]
        if text.isdecimal():
            return Read(int(text), at + 1) if len(text) <= 4 else None
        if text.isalpha():
            return None
        match = NUMBER.fullmatch(text)
        if match is None:
            return None
        before, digits, after = match.groups()
        if before and before not in self._lexicon.proclitics and not self._is(TERM.ARTICLE, strict_key(before)):
            return None
        if after and not self._is(TERM.ORDINAL, after.lower()) and not self._is(TERM.DECADE, after.lower()):
            return None
        return Read(int(digits), at + 1)

    def _day_number(self, at: int) -> Read | None:
        """A number in digits that may be that of a day, and measures nothing."""
        day = self._digits(at)
        return day if day is not None and 1 <= day.value <= 31 and not self._is_measured(at) else None

    def _is_measured(self, at: int) -> bool:
        """Whether what stands beside a number makes it an amount or a time: "$5", "5%", "5:30"."""
        token, text = self._tokens[at], self._text
        before = text[max(token.start - 1, 0) : token.start]
        return before in tuple("$€£#№/:") or _MEASURE_AFTER.match(text, token.end) is not None

    def _is(self, term: Term, key: str) -> bool:
        entry = self._lexicon.entries.get(key)
        return entry is not None and any(lexeme.term is term for lexeme in entry.alone)

    def _day(self, at: int) -> Read | None:
        """A day of the month with its ordinal ending."""
        number = self._digits(at)
        if number is None:
            word = next(((value, end) for term, value, end in self._lexemes(at) if term is TERM.DAY_WORD), None)
            return None if word is None else Read(int(str(word[0])), word[1])
        if not 1 <= number.value <= 31:
            return None
        token = self._tokens[at]
        if self._text[max(token.start - 1, 0)] in "$€£" or (
            token.start > 1 and self._text[token.start - 1] in ".,:" and self._text[token.start - 2].isdecimal()
        ):
            return None
        ordinal = self._term(number.end, TERM.ORDINAL)
        return Read(number.value, ordinal or number.end)

    def _month(self, at: int, *, comma: bool = False) -> MonthRead | None:
        """A month's name, with its other name ("تشرين الثاني/نوفمبر")."""
        if not self._near(at, comma=comma):
            return None
        for term, value, end in self._lexemes(at):
            if term in (TERM.MONTH, TERM.SHORT_MONTH, TERM.HIJRI_MONTH):
                if self._words.capital_months and not self._tokens[at].text[0].isupper():
                    return None
                other = self._same_month(end, value) if term is TERM.MONTH else end
                return MonthRead(int(str(value)), other, term is TERM.SHORT_MONTH, term is TERM.HIJRI_MONTH)
        return None

    def _same_month(self, at: int, month: object) -> int:
        if at < self._last and self._near(at):
            for term, value, end in self._lexemes(at):
                if term is TERM.MONTH and value == month:
                    return end
        return at

    def _written_as_name(self, at: int) -> bool:
        """Months and weekdays are written as the language writes them: "Domingo" inside a sentence is a person."""
        text = self._tokens[at].text
        if self._words.capital_months:
            return text[0].isupper()
        return at == self._first or not text[0].isupper() or self._capitals()

    def _capitals(self) -> bool:
        """Whether the whole sentence is set in capitals."""
        return self._text[self._tokens[self._first].start : self._tokens[self._last - 1].end].isupper()

    def _count(self, at: int) -> Read | None:
        """A number in digits or words; 0 for "some"."""
        if not self._near(at):
            return None
        number = self._digits(at)
        if number is not None:
            return number
        for term, value, end in self._lexemes(at):
            if term is TERM.NUMBER:
                return Read(int(str(value)), end)
            if term is TERM.FEW:
                return Read(0, end)
        return None

    def _unit(self, at: int | None) -> tuple[str, int] | None:
        if at is None or not self._near(at):
            return None
        for term, value, end in self._lexemes(at):
            if term is TERM.UNIT:
                return str(value), end
        return None

    def _two(self, at: int) -> tuple[str, int] | None:
        return next(((str(value), end) for term, value, end in self._lexemes(at) if term is TERM.TWO_UNITS), None)

    def _year_word(self, at: int) -> int | None:
        return self._term(at, TERM.YEAR_WORD)

    def _near(self, at: int, *, comma: bool = False) -> bool:
        """Whether nothing but space, a dot or a dash parts the token from the one before."""
        if at >= self._last:
            return False
        if at == self._origin:
            return True
        gap = self._gaps[at]
        return gap in _SPACES or (_COMMA_GAP if comma else _GAP).fullmatch(gap) is not None

    def _joined(self, at: int) -> bool:
        """As `_near`, for the token at which the expression begins."""
        gap = self._gaps[at]
        return gap in _SPACES or _GAP.fullmatch(gap) is not None

    def _dash(self, at: int) -> bool:
        """Whether a dash or slash stands before the token."""
        if not self._first < at < self._last:
            return False
        return _DASH_GAP.fullmatch(self._text, self._ends[at - 1], self._starts[at]) is not None

    def _with_day_part(self, at: int) -> int:
        """The end after a part of the day: "Tuesday night", "martes por la tarde"."""
        for start in dict.fromkeys((at, *self._after_prepositions(at))):
            end = self._term(start, TERM.DAY_PART)
            if end is not None and (start == at or self._words.day_parts_after_prepositions):
                return end
        return at
