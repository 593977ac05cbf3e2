"""The words of a language's date expressions, ready for one look-up per token."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from geo.kept import members_of, once_for_each
from geo.languages.pack import DateWords
from geo.names import strict_key

_WEEKEND = "weekend"
UNITS = ("hour", "day", "week", "month", "year", _WEEKEND, "day_and_night")
PARTS = ("early", "mid", "late")
HALVES = ("first_half", "second_half")
WEEKS = ("week_1", "week_2", "week_3", "week_4", "last_week")
# A number with what may be glued to it: an Arabic preposition or article before, an ordinal ending after.
NUMBER = re.compile(r"([^\W\d]{0,4})(\d{1,4})([^\W\d]{0,3})")

# Distinct words of about a thousand articles.
_MOST_REMEMBERED = 50_000


class Term(IntEnum):
    """What a word is to a date expression."""

    MONTH = 1
    SHORT_MONTH = 2
    HIJRI_MONTH = 3  # month of the Hijri year
    WEEKDAY = 4
    SHORT_WEEKDAY = 5
    DAY_PART = 6  # part of the day
    SEASON = 7
    PART = 8  # part of a month or year
    UNIT = 9
    SEVERAL_UNITS = 10  # unit in the plural
    TWO_UNITS = 11
    LAST = 12
    THIS = 13
    NEXT = 14
    PAST = 15
    EARLIER = 16
    LATER = 17
    AGO_BEFORE = 18  # ago, before the number
    AGO_AFTER = 19  # ago, after the unit
    NUMBER = 20  # number word
    FEW = 21  # some
    DAY_SHIFT = 22  # yesterday
    UNIT_SHIFT = 23  # last year in one word
    ANCHOR = 24  # the day before
    NIGHT_TO = 25
    SINCE = 26
    START = 27  # from
    END = 28  # to
    BETWEEN = 29
    JOINER = 30  # and
    OF = 31
    ARTICLE = 32
    YEAR_WORD = 33  # year
    ORDINAL = 34  # ordinal ending
    AFTER_BEFORE = 35  # after, before the number
    AFTER_AFTER = 36  # later
    BEFORE_AFTER = 37  # earlier, after the unit
    DECADE = 38  # ending of a decade
    DAY_WORD = 39  # day of the month in words
    COUNT_HEAD = 40  # after, before: also with what is counted from
    COUNTED_FROM = 41  # begins what is counted from
    DAY_MONTH = 42  # behind a day of the month: "of this month"
    FEAST = 43  # feast with a fixed day, or its night
    EASTER = 44  # day counted from Easter Sunday
    HIJRI_FEAST = 45  # day of the Hijri year
    ANCHORED_ON = 46  # behind "the day before": begins what that is counted from


# The kinds of date words, for what every word comes by.
TERM = members_of(Term)


# Words at which an expression may begin; the others only stand inside one.
_BEGINNERS = frozenset(Term) - {
    Term.END,
    Term.JOINER,
    Term.OF,
    Term.ARTICLE,
    Term.YEAR_WORD,
    Term.ORDINAL,
    Term.AGO_AFTER,
    Term.AFTER_AFTER,
    Term.BEFORE_AFTER,
    Term.DECADE,
    Term.COUNT_HEAD,
    Term.COUNTED_FROM,
    Term.ANCHORED_ON,
    Term.DAY_MONTH,
}


# With these nothing begins unless another word of dates or a number stands right behind: "three", "from", "last"; nor
# with a unit other than the weekend.
_NEEDING_MORE = frozenset(
    {
        Term.NUMBER,
        Term.FEW,
        Term.DAY_WORD,
        Term.LAST,
        Term.THIS,
        Term.NEXT,
        Term.PAST,
        Term.AGO_BEFORE,
        Term.AFTER_BEFORE,
        Term.START,
        Term.BETWEEN,
        Term.SINCE,
        Term.NIGHT_TO,
        Term.SEVERAL_UNITS,
        Term.TWO_UNITS,
    }
)


class Lexeme(NamedTuple):
    """A phrase: the keys after its first word, what it is, and its value (month, unit name, shift, ...)."""

    rest: tuple[str, ...]
    term: Term
    value: object


@dataclass(slots=True)
class Entry:
    """What may begin with a word: phrases of one word, and longer ones by their second word, longest first.

    `begins`: how one of the single-word phrases may begin a date expression, None where none does.
    """

    alone: tuple[Lexeme, ...]
    longer: dict[str, tuple[Lexeme, ...]]
    begins: "Beginning | None"


@dataclass(slots=True)
class Beginning:
    """How a date expression may begin with a word: whatever follows, or only where one of these words or, with
    `before_known`, any word of dates or number follows.
    """

    always: bool
    before_known: bool
    before: frozenset[str]


_ALWAYS = Beginning(always=True, before_known=False, before=frozenset())


class _Beginnings(dict[str, Beginning | None]):
    """How a date expression may begin with a word, None where none may. Starts anew when it holds too many."""

    __slots__ = ("_entries", "_proclitics")

    def __init__(self, entries: Mapping[str, Entry], proclitics: Collection[str]) -> None:
        super().__init__()
        self._entries = entries
        self._proclitics = proclitics

    def __missing__(self, key: str) -> Beginning | None:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        begins = self[key] = self._find(key)
        return begins

    def _find(self, key: str) -> Beginning | None:
        if not key.isalpha() and NUMBER.fullmatch(key):
            return _ALWAYS
        entry = self._entries.get(key)
        if entry is None:
            if not self._proclitics or key[:1] not in self._proclitics:
                return None
            entry = self._entries.get(key[1:])
        return entry.begins if entry is not None else None


class Lexicon(NamedTuple):
    """A language's words.

    `entries` by first key; `begins_with` tells which words may begin an expression; the `before` tables by last
    key with the keys in front of it.
    """

    words: DateWords
    entries: dict[str, Entry]
    begins_with: dict[str, Beginning | None]
    before: dict[str, tuple[tuple[str, ...], ...]]
    before_month: dict[str, tuple[tuple[str, ...], ...]]
    before_year: dict[str, tuple[tuple[str, ...], ...]]
    doubtful: frozenset[str]
    singular: frozenset[str]
    one_or_several: frozenset[str]
    year_articles: frozenset[str]
    bare_day: dict[str, tuple[tuple[str, ...], ...]]
    behind_bare_day: frozenset[str]
    no_day_behind: frozenset[str]
    no_today_before: frozenset[str]
    proclitics: frozenset[str]

    def knows(self, key: str) -> bool:
        """Whether the word is one of dates, perhaps with a proclitic, or a number."""
        entries = self.entries
        is_word = key in entries or (key[:1] in self.proclitics and key[1:] in entries)
        return is_word or NUMBER.fullmatch(key) is not None


@once_for_each
def lexicon_of(words: DateWords) -> Lexicon:
    """The lexicon of a language, made once."""
    entries: dict[str, list[Lexeme]] = {}
    for phrases, term, value in _entries(words):
        for keys in _phrases(phrases):
            lexeme = Lexeme(keys[1:], term, value)
            if lexeme not in entries.setdefault(keys[0], []):
                entries[keys[0]].append(lexeme)
    found = {key: _entry(lexemes) for key, lexemes in entries.items()}
    proclitics = frozenset(strict_key(letter) for letter in words.proclitics.split())
    return Lexicon(
        words=words,
        entries=found,
        begins_with=_Beginnings(found, proclitics),
        before=_endings(words.before),
        before_month=_endings(words.before_month),
        before_year=_endings(words.before_year),
        doubtful=frozenset(keys[0] for keys in _phrases(words.doubtful_months)),
        singular=_singular(words),
        one_or_several=frozenset(keys[0] for keys in _phrases(words.one_or_several)),
        year_articles=frozenset(keys[0] for keys in _phrases(words.year_articles)),
        bare_day=_endings(words.bare_day),
        no_day_behind=frozenset(keys[0] for keys in _phrases(words.no_day_behind)),
        no_today_before=frozenset(keys[0] for keys in _phrases(words.no_today_before)),
        behind_bare_day=frozenset(keys[0] for keys in _phrases(words.behind_bare_day)),
        proclitics=proclitics,
    )


def _entry(lexemes: list[Lexeme]) -> Entry:
    alone = tuple(lexeme for lexeme in lexemes if not lexeme.rest)
    longer: dict[str, list[Lexeme]] = {}
    for lexeme in sorted(lexemes, key=lambda lexeme: -len(lexeme.rest)):
        if lexeme.rest:
            longer.setdefault(lexeme.rest[0], []).append(lexeme)
    return Entry(
        alone=alone,
        longer={key: tuple(found) for key, found in longer.items()},
        begins=_beginning(alone, longer),
    )


def _beginning(alone: Iterable[Lexeme], longer: Mapping[str, Iterable[Lexeme]]) -> Beginning | None:
    beginners = [lexeme for lexeme in alone if lexeme.term in _BEGINNERS]
    if not all(_needs_more(lexeme) for lexeme in beginners):
        return _ALWAYS
    before = frozenset(key for key, lexemes in longer.items() if any(lexeme.term in _BEGINNERS for lexeme in lexemes))
    if not beginners and not before:
        return None
    return Beginning(always=False, before_known=bool(beginners), before=before)


def _needs_more(lexeme: Lexeme) -> bool:
    if lexeme.term is Term.UNIT:
        return lexeme.value != _WEEKEND
    return lexeme.term in _NEEDING_MORE


def _entries(words: DateWords) -> Iterable[tuple[str, Term, object]]:
    for terms, term, first in (
        (words.months, Term.MONTH, 1),
        (words.short_months, Term.SHORT_MONTH, 1),
        (words.hijri_months, Term.HIJRI_MONTH, 1),
        (words.weekdays, Term.WEEKDAY, 0),
        (words.short_weekdays, Term.SHORT_WEEKDAY, 0),
        (words.seasons, Term.SEASON, 0),
        (words.numbers, Term.NUMBER, 1),
        (words.day_words, Term.DAY_WORD, 1),
    ):
        yield from ((phrases, term, number) for number, phrases in enumerate(terms, first))
    for number, phrases in enumerate(words.weekdays):
        yield _compounds(phrases, words.weekday_endings), Term.WEEKDAY, number
    yield from zip(words.month_parts, (Term.PART,) * 3, PARTS, strict=False)
    yield from zip(words.halves, (Term.PART,) * 2, HALVES, strict=False)
    yield from zip(words.month_weeks, (Term.PART,) * 5, WEEKS, strict=False)
    yield from zip(words.units, (Term.UNIT,) * 7, UNITS, strict=False)
    yield from zip(words.plural_units, (Term.SEVERAL_UNITS,) * 4, UNITS[1:], strict=False)
    yield from zip(words.dual_units, (Term.TWO_UNITS,) * 5, UNITS, strict=False)
    yield from ((phrases, Term.DAY_SHIFT, (first, last)) for first, last, phrases in words.day_shifts)
    yield from ((phrases, Term.UNIT_SHIFT, (unit, shift)) for unit, shift, phrases in words.unit_shifts)
    yield from ((phrases, Term.ANCHOR, shift) for shift, phrases in words.anchors)
    yield from ((phrases, Term.DAY_MONTH, months) for months, phrases in words.day_months)
    yield from ((phrases, Term.FEAST, (day, month, night)) for day, month, night, phrases in words.feasts)
    yield from ((phrases, Term.EASTER, days) for days, phrases in words.easter_days)
    yield from ((phrases, Term.HIJRI_FEAST, (day, month)) for day, month, phrases in words.hijri_feasts)
    yield from (
        (phrases, term, None)
        for phrases, term in (
            (words.day_parts, Term.DAY_PART),
            (words.last, Term.LAST),
            (words.this, Term.THIS),
            (words.next, Term.NEXT),
            (words.past, Term.PAST),
            (words.earlier, Term.EARLIER),
            (words.later, Term.LATER),
            (words.ago_before, Term.AGO_BEFORE),
            (words.ago_after, Term.AGO_AFTER),
            (words.after_before, Term.AFTER_BEFORE),
            (words.after_after, Term.AFTER_AFTER),
            (words.before_after, Term.BEFORE_AFTER),
            (words.count_heads, Term.COUNT_HEAD),
            (words.counted_from, Term.COUNTED_FROM),
            (words.anchored_on, Term.ANCHORED_ON),
            (words.decades, Term.DECADE),
            (words.few, Term.FEW),
            (words.night_to, Term.NIGHT_TO),
            (words.since, Term.SINCE),
            (words.start, Term.START),
            (words.end, Term.END),
            (words.between, Term.BETWEEN),
            (words.joiners, Term.JOINER),
            (words.of, Term.OF),
            (words.articles, Term.ARTICLE),
            (words.year_words, Term.YEAR_WORD),
            (words.ordinals, Term.ORDINAL),
        )
    )


def _singular(words: DateWords) -> frozenset[str]:
    """Forms of units that may mean one: listed as a unit and not, or not only, as several."""
    several = {keys[0] for phrases in words.plural_units for keys in _phrases(phrases)}
    return frozenset(keys[0] for phrases in words.units for keys in _phrases(phrases)) - several


def _compounds(weekdays: str, endings: str) -> str:
    """ "mittwoch" and "abend" to "mittwochabend"."""
    return ", ".join(day + ending for day in weekdays.split(", ") for ending in endings.split(", ") if ending)


def _phrases(phrases: str) -> Iterable[tuple[str, ...]]:
    for phrase in phrases.split(","):
        keys = tuple(key for key in (strict_key(word).replace(" ", "") for word in phrase.split()) if key)
        if keys:
            yield keys


def _endings(phrases: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for keys in _phrases(phrases):
        found.setdefault(keys[-1], []).append(keys[:-1])
    return {key: tuple(sorted(rest, key=len, reverse=True)) for key, rest in found.items()}
