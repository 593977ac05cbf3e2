"""Read date expressions out of a run of tokens: which words belong together and what they say.

One dictionary look-up per token decides whether an expression may begin there; only then the rules are tried, and the
longest reading wins. What the words mean in days is geo.dates_calendar.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from geo.dates_calendar import (
    Ago,
    Between,
    Clipped,
    DayOf,
    DaysFrom,
    Exactly,
    Expression,
    FromTold,
    HijriDay,
    MonthOf,
    NightTo,
    PartOf,
    Rolling,
    SeasonOf,
    Since,
    UnitFrom,
    UnitsFromTold,
    WeekdayOf,
    YearShift,
    YearsOf,
)
from geo.dates_lexicon import Lexicon, Term
from geo.model import Span, TimePrecision, Token
from geo.names import strict_key

# What may stand between two words of one expression: space, dots, dashes, quotes, brackets, a slash.
_GAP = re.compile(r"[\s.\-–—−/'’«»\"“”()\u200e\u200f]{0,3}")
_COMMA_GAP = re.compile(r"[\s.\-–—−/'’«»\"“”(),،\u200e\u200f]{0,3}")
_DASH_GAP = re.compile(r"\.?\s?[-–—−/]\s?")
_SPACES = frozenset({" ", "", ". ", "\u00a0", "-"})
_NUMBER = re.compile(r"([^\W\d]{0,4})(\d{1,4})([^\W\d]{0,3})")
_EARLIEST_YEAR, _LATEST_YEAR = 1000, 2199
# A year that only a preposition vouches for must be of modern times: "in 1200" may count anything.
_EARLIEST_BARE_YEAR, _LATEST_BARE_YEAR = 1700, 2099
_EARLIEST_UNMARKED_YEAR = 1900
_HIJRI_YEARS = range(1300, 1500)
_LONGEST_DAY_LIST = 4
# Words beside a number that counts, where a year could stand too.
_MEASURES = frozenset(
    "rund etwa mehr als über knapp fast mindestens insgesamt bis zu ca nummer people men women troops strong".split()
)


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


class _Read(NamedTuple):
    """A value read from the tokens up to `end`."""

    value: int
    end: int


class _MonthRead(NamedTuple):
    month: int
    end: int
    short: bool
    hijri: bool = False


class Reader:
    """Reads the date expressions of a text, sentence by sentence."""

    def __init__(self, text: str, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self._text, self._tokens, self._lexicon = text, tokens, lexicon
        # the sentence, and the token at which the expression now being read begins
        self._first = self._last = self._origin = 0
        self._words = lexicon.words
        self._rules: dict[Term, Callable[[int, int, object], Found | None]] = {
            Term.MONTH: self._from_month,
            Term.SHORT_MONTH: self._from_month,
            Term.HIJRI_MONTH: self._from_hijri_month,
            Term.WEEKDAY: self._from_weekday,
            Term.SHORT_WEEKDAY: self._from_short_weekday,
            Term.DAY_PART: self._from_day_part,
            Term.SEASON: self._from_season,
            Term.PART: self._from_part,
            Term.UNIT: self._from_unit,
            Term.SEVERAL_UNITS: self._from_several_units,
            Term.TWO_UNITS: self._from_two_units,
            Term.LAST: self._from_last,
            Term.PAST: self._from_past,
            Term.THIS: self._from_this,
            Term.NEXT: self._from_next,
            Term.EARLIER: self._from_earlier,
            Term.LATER: self._from_later,
            Term.AGO_BEFORE: self._from_ago,
            Term.AFTER_BEFORE: self._from_after,
            Term.DAY_WORD: self._from_day_word,
            Term.NUMBER: self._from_count,
            Term.FEW: self._from_count,
            Term.DAY_SHIFT: self._from_day_shift,
            Term.UNIT_SHIFT: self._from_unit_shift,
            Term.ANCHOR: self._from_anchor,
            Term.NIGHT_TO: self._from_night,
            Term.SINCE: self._from_since,
            Term.START: self._from_start,
            Term.BETWEEN: self._from_start,
        }

    def find(self, first: int, last: int) -> Iterator[tuple[Expression, Span]]:
        """The expressions of the sentence tokens[first:last] in text order without overlap, with their spans."""
        self._first, self._last = first, last
        begins_with = self._lexicon.begins_with
        position = floor = first
        before: Found | None = None
        while position < last:
            key = self._tokens[position].key
            known = begins_with.get(key)
            if known is None:
                known = begins_with[key] = self._begins(key)
            if known and (known is True or (position + 1 < last and self._tokens[position + 1].key in known)):
                self._origin = position
                found = self._best(position)
                if found is not None and (self._stands(found) or self._follows_on(before, found)):
                    start = found.start if found.full else self._with_preposition(found, floor)
                    yield found.what, self._span(start, found.end)
                    position, floor, before = found.end, found.end, found
                    continue
            position += 1

    def _begins(self, key: str) -> bool | frozenset[str]:
        """Whether an expression may begin with the word; else the second words with which it may."""
        lexicon = self._lexicon
        entry = lexicon.entries.get(key)
        if entry is None and key[:1] in lexicon.proclitics:
            entry = lexicon.entries.get(key[1:])
        if (entry is not None and entry.begins) or _NUMBER.fullmatch(key):
            return True
        return frozenset(entry.longer) if entry is not None else False

    # --- reading with what follows

    def _best(self, at: int) -> Found | None:
        """The longest expression that begins at a token, with the second end of a range."""
        found = self._single(at)
        if found is None:
            return None
        if found.what.relative and found.what.one_day and isinstance(found.what, (WeekdayOf, DaysFrom, FromTold)):
            named = self._dated(found.start, found.end)
            if named is not None:
                return named
        return self._bare_range(found) or found

    def _single(self, at: int) -> Found | None:
        """The longest expression that begins at a token; the first rule of equals."""
        best = self._from_number(at)
        for term, value, end in self._lexemes(at):
            rule = self._rules.get(term)
            found = rule(at, end, value) if rule else None
            if found is not None and (best is None or found.end > best.end):
                best = found
        return best

    def _bare_range(self, found: Found) -> Found | None:
        """ "April 29 - May 3": two days joined by a dash or a word for "to"."""
        if isinstance(found.what, MonthOf):
            return self._months_range(found)
        if found.need not in (Need.NOTHING, Need.PREPOSITION) or not found.what.one_day:
            return None
        after = found.end
        if not self._dash(after):
            end = self._term(after, Term.END)
            if end is None or self._term(after, Term.JOINER) is not None:
                return None
            after = self._skip(end, Term.ARTICLE)
        other = self._single(after) if after < self._last else None
        if other is None or not other.what.one_day or isinstance(other.what, (FromTold, Ago)):
            return None
        if type(other.what) is not type(found.what) and not (found.full or other.full):
            return None
        return Found(Between(found.what, other.what), found.start, other.end, found.need)

    def _months_range(self, found: Found) -> Found | None:
        """ "May-August 2015", "May and June 2015"."""
        joint = found.end if self._dash(found.end) else self._any(found.end, Term.JOINER)
        other = self._single(joint) if joint is not None and joint < self._last else None
        if other is None or joint is None or not isinstance(other.what, MonthOf):
            return None
        if joint > found.end and other.what.year is None:
            return None
        need = found.need if other.need is not Need.NOTHING else Need.NOTHING
        return Found(Between(found.what, other.what), found.start, other.end, need)

    def _from_start(self, at: int, after: int, _: object) -> Found | None:
        """ "from April 29 to May 3", "between 3 and 5 May", "von März bis Mai"."""
        begin = self._skip(after, Term.ARTICLE)
        first = self._single(begin) if begin < self._last else None
        if first is None:
            return None
        if isinstance(first.what, (Between, NightTo)) or (
            isinstance(first.what, YearsOf) and first.what.first < first.what.last
        ):
            return Found(first.what, at, first.end)
        joint = first.end if self._dash(first.end) else self._any(first.end, Term.END, Term.JOINER)
        if joint is None:
            joint = self._glued_joiner(first.end)
        if joint is None:
            return None
        joint = self._skip(joint, Term.ARTICLE)
        second = self._single(joint) if joint < self._last else None
        if second is None or isinstance(second.what, (Since, Ago, Rolling)):
            return None
        return Found(Between(first.what, second.what), at, second.end)

    def _from_since(self, at: int, after: int, _: object) -> Found | None:
        """ "since the end of September", "seit drei Tagen"."""
        begin = self._skip(after, Term.ARTICLE, Term.OF)
        if begin >= self._last:
            return None
        for start in dict.fromkeys((after, begin)):
            found = self._single(start)
            if found is not None and not isinstance(found.what, (Since, Between)):
                return Found(Since(found.what), at, self._with_day_part(found.end))
        two, count = self._two(begin), self._count(begin)
        unit = self._unit(count.end) if count else None
        if two is not None and two[0] != "hour":
            return Found(Since(Ago(2, two[0])), at, two[1])
        if count and unit and unit[0] != "hour":
            return Found(Since(Ago(count.value, unit[0])), at, unit[1])
        return None

    def _from_night(self, at: int, after: int, _: object) -> Found | None:
        """ "Nacht zum Donnerstag", "ночь на 3 октября"."""
        begin = self._skip(after, Term.ARTICLE, Term.OF)
        found = self._single(begin) if begin < self._last else None
        if found is None or not found.what.one_day:
            return None
        return Found(NightTo(found.what), at, found.end)

    def _from_day_part(self, at: int, after: int, _: object) -> Found | None:
        """ "the morning of 3 October", "noche del martes", "Nacht von Mittwoch auf Donnerstag"."""
        for begin in dict.fromkeys((after, *self._after_prepositions(after))):
            found = self._best(begin) if begin < self._last and self._near(begin) else None
            if found is not None and (found.what.one_day or isinstance(found.what, Between)):
                return (self._next_weekday(found) or found)._replace(start=at, need=Need.NOTHING)
        return None

    def _next_weekday(self, found: Found) -> Found | None:
        """ "ليل الجمعة السبت": the night between two weekdays."""
        if not isinstance(found.what, WeekdayOf):
            return None
        for term, value, end in self._lexemes(found.end) if self._near(found.end) else ():
            if term is Term.WEEKDAY and int(str(value)) == (found.what.weekday + 1) % 7:
                return Found(Between(found.what, WeekdayOf(int(str(value)))), found.start, end)
        return None

    # --- days, months, years

    def _from_number(self, at: int) -> Found | None:
        if self._digits(at) is None:
            return None
        candidates = [self._numeric(at), self._day_list(at), self._years(at), self._from_count(at, at, None)]
        found = [candidate for candidate in candidates if candidate is not None]
        return max(found, key=lambda candidate: candidate.end) if found else None

    def _numeric(self, at: int) -> Found | None:
        """ "2015-10-31", "31.10.2015", "10/31/2015", "31.10.15"."""
        if at + 2 >= self._last:
            return self._dotted_day(at)
        tokens, text = self._tokens, self._text
        first, second, third = tokens[at : at + 3]
        mark = text[first.end : second.start]
        if mark not in (".", "/", "-", "–") or text[second.end : third.start] != mark:
            return self._dotted_day(at)
        # "2022-05-05T10:00": the day's word goes on with the time
        third_text = third.text[:2] if third.text[2:3] == "T" else third.text
        if not (first.text.isdecimal() and second.text.isdecimal() and third_text.isdecimal()):
            return self._dotted_day(at)
        if text[max(first.start - 1, 0)] in "./-" or text[third.end : third.end + 1] in ("/", "-"):
            return None
        day = self._order(first.text, second.text, third_text, mark)
        return None if day is None else Found(Exactly(day, day, TimePrecision.DAY), at, at + 3, full=True)

    def _order(self, first: str, second: str, third: str, mark: str) -> date | None:
        if max(len(first), len(second), len(third)) > 4:
            return None
        a, b, c = int(first), int(second), int(third)
        if len(first) == 4:
            return _day_or_none(a, b, c)
        if len(third) == 2 and mark in "./" and len(second) == 2:
            c += 2000 if c < 70 else 1900
        elif len(third) != 4:
            return None
        if self._words.month_first and mark == "/":
            return _day_or_none(c, a, b) or _day_or_none(c, b, a)
        return _day_or_none(c, b, a) or (_day_or_none(c, a, b) if self._words.month_first else None)

    def _dotted_day(self, at: int) -> Found | None:
        """ "24.11." where days are written so."""
        if not self._words.dotted_days or at + 1 >= self._last:
            return None
        first, second = self._tokens[at : at + 2]
        text = self._text
        if text[first.end : second.start] not in (".", ". ") or text[second.end : second.end + 1] != ".":
            return None
        if not (first.text.isdecimal() and second.text.isdecimal() and len(second.text) <= 2 and len(first.text) <= 2):
            return None
        if _day_or_none(2000, int(second.text), int(first.text)) is None:
            return None
        return Found(DayOf(int(first.text), int(second.text), None), at, at + 2, Need.PREPOSITION)

    def _day_list(self, at: int) -> Found | None:
        """ "3 October 2015", "3.-5. Mai", "3 and 5 May", "3 по 5 мая"."""
        day = self._day(at)
        if day is None:
            return None
        days, end = [day.value], day.end
        while len(days) < _LONGEST_DAY_LIST:
            following = self._listed_day(end)
            if following is None:
                break
            days.append(following.value)
            end = following.end
        month = self._month(self._skip(end, Term.OF)) or self._month(end)
        if month is None or any(before >= after for before, after in pairwise(days)):
            return None
        if month.hijri:
            return self._hijri_day(at, days[-1], month)
        if days[-1] > monthrange(2000, month.month)[1]:
            return None
        year, end = self._year_after(month.end)
        return self._days_of(at, days, month.month, year, end)

    def _from_day_word(self, at: int, _after: int, _: object) -> Found | None:
        """ "في الخامس من مايو", "le premier mai"."""
        return self._day_list(at)

    def _days_of(
        self, at: int, days: Sequence[int], month: int, year: int | YearShift | None, end: int
    ) -> Found | None:
        if isinstance(year, int) and days[-1] > monthrange(year, month)[1]:
            return None
        last = DayOf(days[-1], month, year)
        full = isinstance(year, int)
        if len(days) == 1:
            return Found(last, at, self._with_day_part(end), full=full)
        return Found(Between(DayOf(days[0], month, year), last), at, end, full=full)

    def _listed_day(self, at: int) -> _Read | None:
        """The next day of "3 and 5 May" after what joins them."""
        if self._dash(at):
            return self._day(at)
        joint = self._any(at, Term.END, Term.JOINER)
        if joint is None:
            day = self._day(at) if self._near(at) else None
            # Arabic "and" is written together with the number
            return day if day and self._tokens[at].key[:1] in self._lexicon.proclitics else None
        return self._day(self._skip(joint, Term.ARTICLE))

    def _from_month(self, at: int, _after: int, _value: object) -> Found | None:
        month = self._month(at)
        if month is None:
            return None
        if self._words.month_first:
            found = self._month_day(at, month)
            if found is not None:
                return found
        year, end = self._year_after(month.end)
        if year is not None:
            return Found(MonthOf(month.month, year), at, end)
        if month.short:
            return None
        for term, shift in ((Term.LAST, -1), (Term.NEXT, 1)):
            modified = self._term(month.end, term)
            if modified is not None:
                return Found(MonthOf(month.month, shift=shift), at, modified)
        if self._is_a_thing(at, month.end) or not self._written_as_name(at):
            return None
        return Found(MonthOf(month.month), at, month.end, Need.MONTH_PREPOSITION)

    def _is_a_thing(self, at: int, after: int) -> bool:
        """A month's name that is also another word, joined with something that is no date ("Mai und der Main")."""
        if self._tokens[at].key not in self._lexicon.doubtful:
            return False
        joint = self._term(after, Term.JOINER)
        return joint is not None and joint < self._last and self._month(joint) is None

    def _month_day(self, at: int, month: _MonthRead) -> Found | None:
        """ "October 31, 2015", "March 3-5"."""
        day = self._day(month.end) if self._near(month.end) else None
        if day is None:
            return None
        days, end = [day.value], day.end
        following = self._listed_day(end)
        if following is not None and following.value > day.value and self._month(following.end) is None:
            days.append(following.value)
            end = following.end
        if days[-1] > monthrange(2000, month.month)[1]:
            return None
        year, after = self._year_after(end)
        if year is None and self._counts_things(at, end):
            return None
        return self._days_of(at, days, month.month, year, after)

    def _counts_things(self, at: int, after: int) -> bool:
        """ "In March 12 people": after "in" a number before a small word counts."""
        before = self._tokens[at - 1].key if at > self._first else ""
        return before == "in" and after < self._last and self._tokens[after].text[:1].islower()

    def _from_hijri_month(self, at: int, after: int, value: object) -> Found | None:
        """A Hijri month with its year: from its first to its last day."""
        year = self._digits(after)
        if year is None or year.value not in _HIJRI_YEARS or not self._near(after):
            return None
        month = int(str(value))
        start = HijriDay(1, month, year.value)
        return Found(Between(start, HijriDay(30 if month % 2 else 29, month, year.value)), at, year.end)

    def _hijri_day(self, at: int, day: int, month: _MonthRead) -> Found | None:
        if day > 30:
            return None
        year = self._digits(month.end)
        if year is not None and year.value in _HIJRI_YEARS and self._near(month.end):
            return Found(HijriDay(day, month.month, year.value), at, year.end, full=True)
        return Found(HijriDay(day, month.month, None), at, month.end)

    def _years(self, at: int) -> Found | None:
        """ "2014" with a word for year or after a preposition, "2014-2016", "the 1990s"."""
        match = _NUMBER.fullmatch(self._tokens[at].text)
        if match is None or len(match.group(2)) != 4 or self._is_measured(at):
            return None
        year = int(match.group(2))
        if not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
            return None
        if match.group(3):
            decade = self._is(Term.DECADE, strict_key(match.group(3))) and year % 10 == 0
            return Found(YearsOf(year, year + 9), at, at + 1) if decade else None
        decade_end = self._term(at + 1, Term.DECADE) if year % 10 == 0 else None
        if decade_end is not None and not self._text[self._tokens[at].end].isspace():
            return Found(YearsOf(year, year + 9), at, self._year_word(decade_end) or decade_end)
        last, end = self._last_year(year, at + 1)
        end = self._term(end, Term.ORDINAL) or end
        word = self._year_word(end)
        if word is not None:
            return Found(YearsOf(year, last), at, word)
        if self._alone(at, end) or (last > year >= _EARLIEST_BARE_YEAR and (year % 50 or last % 50)):
            return Found(YearsOf(year, last), at, end)
        if not _EARLIEST_BARE_YEAR <= year <= last <= _LATEST_BARE_YEAR or self._rounds(year, end):
            return None
        return Found(YearsOf(year, last), at, end, Need.YEAR_PREPOSITION)

    def _alone(self, at: int, end: int) -> bool:
        """Whether nothing else stands in the sentence: the year over the entries of a chronicle."""
        return at == self._first and end == self._last and int(self._tokens[at].text) >= _EARLIEST_BARE_YEAR

    def _rounds(self, year: int, after: int) -> bool:
        """A round number before a small word: "in 2000 homes"."""
        return year % 100 == 0 and after < self._last and self._near(after) and self._tokens[after].text[:1].islower()

    def _is_measured(self, at: int) -> bool:
        token, text = self._tokens[at], self._text
        before, after = text[max(token.start - 2, 0) : token.start], text[token.end : token.end + 2]
        return bool(
            (before and before[-1] in "$€£#№/:.,-–" and before[-1:] not in "-–" and before != "(")
            and before[-1] in "$€£#№/:"
        ) or bool(re.match(r"[%‰°:]|[.,]\d", after))

    def _last_year(self, year: int, at: int) -> tuple[int, int]:
        """The second year of "2014-2016" or "2014/15", and where it ends; the year itself when there is none."""
        if self._dash(at):
            other = self._digits(at)
            if other is not None:
                digits = len(self._tokens[at].text)
                last = other.value if digits == 4 else year // 100 * 100 + other.value
                if digits in (2, 4) and year < last <= _LATEST_YEAR:
                    return last, other.end
        return year, at

    def _year_after(self, at: int) -> tuple[int | YearShift | None, int]:
        """The year told after a month or season, and where it ends; None and `at` when none is."""
        for start in self._after(at, Term.OF, Term.ARTICLE):
            if start >= self._last or not self._near(start, comma=True):
                continue
            year = self._digits(start)
            if year is not None and len(self._tokens[start].text) == 4 and _EARLIEST_YEAR <= year.value <= _LATEST_YEAR:
                word = self._year_word(year.end)
                if word is None and (self._rounds(year.value, year.end) or self._is_measured(start)):
                    continue
                return year.value, word or year.end
            shift = self._relative_year(start)
            if shift is not None:
                return YearShift(shift.value), shift.end
        for term in (Term.LAST, Term.THIS):
            # "13 novembre dernier": the year is the one that fits anyway
            end = self._term(at, term)
            if end is not None and self._relative_unit(at) is None and self._unit(end) is None:
                return None, at if term is Term.THIS else end
        return None, at

    def _relative_year(self, at: int) -> _Read | None:
        """ "last year", "année dernière", "этого года"."""
        unit = self._relative_unit(at)
        if unit is not None and unit[0] == "year":
            return _Read(unit[1], unit[2])
        for term, value, end in self._lexemes(at):
            if term is Term.UNIT_SHIFT and isinstance(value, tuple) and value[0] == "year":
                return _Read(value[1], end)
        return None

    def _relative_unit(self, at: int) -> tuple[str, int, int] | None:
        """Unit, shift and end of "last week" or "semaine dernière"."""
        for term, shift in ((Term.LAST, -1), (Term.THIS, 0), (Term.NEXT, 1)):
            after = self._term(at, term)
            unit = self._unit(after) if after is not None else None
            if unit is not None:
                return unit[0], shift, unit[1]
            if after is not None and term is Term.THIS and (word := self._year_word(after)) is not None:
                return "year", 0, word
            unit = self._unit(at)
            after = self._term(unit[1], term) if unit is not None else None
            if unit is not None and after is not None:
                return unit[0], shift, after
        return None

    # --- weekdays, parts, seasons

    def _from_weekday(self, at: int, after: int, value: object) -> Found | None:
        weekday = int(str(value))
        if not self._written_as_name(at):
            return None
        dated = self._dated(at, after)
        if dated is not None:
            return dated
        for term, shift in ((Term.LAST, -1), (Term.NEXT, 1)):
            modified = self._term(after, term)
            if modified is not None and self._unit(modified) is None:
                return Found(WeekdayOf(weekday, shift), at, self._with_day_part(modified))
        for start in dict.fromkeys((after, self._skip(after, Term.OF, Term.ARTICLE))):
            unit = self._relative_unit(start)
            if unit is not None and unit[0] == "week":
                return Found(WeekdayOf(weekday, week=unit[1]), at, unit[2])
        end = self._with_day_part(after)
        compound = any(self._tokens[at].key.endswith(ending) for ending in self._compound_endings())
        strong = self._words.bare_weekdays or end > after or compound
        return Found(WeekdayOf(weekday), at, end, Need.NOTHING if strong else Need.PREPOSITION)

    def _compound_endings(self) -> tuple[str, ...]:
        return tuple(ending for ending in self._words.weekday_endings.split(", ") if ending)

    def _dated(self, at: int, after: int) -> Found | None:
        """ "Tuesday, 24 November": the date counts."""
        if after >= self._last or not self._near(after, comma=True):
            return None
        for start in dict.fromkeys((after, self._skip(after, Term.ARTICLE, Term.OF, comma=True))):
            if start >= self._last:
                continue
            found = self._day_list(start) or (self._numeric(start) if self._digits(start) else None)
            month = self._month(start, comma=True)
            if found is None and month is not None and self._words.month_first:
                found = self._month_day(start, month)
            if found is not None and found.what.one_day:
                return found._replace(start=at, need=Need.NOTHING)
        return None

    def _from_short_weekday(self, at: int, after: int, _: object) -> Found | None:
        return self._dated(at, after)

    def _from_season(self, at: int, after: int, value: object) -> Found | None:
        season = int(str(value))
        year, end = self._year_after(after)
        if year is not None:
            after_years = self._last_year(year, end)[1] if isinstance(year, int) else end
            return Found(SeasonOf(season, year, is_split=after_years > end), at, after_years)
        modified = self._term(after, Term.LAST)
        if modified is not None:
            return Found(SeasonOf(season, shift=-1), at, modified)
        need = Need.NOTHING if self._words.bare_seasons and at == self._first else Need.MONTH_PREPOSITION
        return Found(SeasonOf(season), at, after, need)

    def _from_part(self, at: int, after: int, value: object) -> Found | None:
        """ "Ende September", "mid-2022", "late last year", "начале октября", "late on Tuesday"."""
        part = str(value)
        for start in dict.fromkeys((after, *self._after_prepositions(after))):
            if start >= self._last or not self._near(start):
                continue
            whole = self._part_whole(start)
            if whole is not None:
                if isinstance(whole.what, WeekdayOf):
                    return whole._replace(start=at, need=Need.NOTHING)
                return Found(PartOf(part, whole.what), at, whole.end)
        return None

    def _part_whole(self, at: int) -> Found | None:
        unit = self._relative_unit(at)
        if unit is not None and unit[0] in ("week", "month", "year"):
            return Found(UnitFrom(unit[0], unit[1]), at, unit[2])
        month = self._month(at)
        if month is not None and not month.hijri:
            year, end = self._year_after(month.end)
            return Found(MonthOf(month.month, year), at, end) if year is not None or not month.short else None
        plain = self._unit(at)
        if plain is not None and plain[0] == "month":
            named = next(
                (found for start in self._after(plain[1], Term.OF) if (found := self._part_whole(start))), None
            )
            if named is not None and isinstance(named.what, MonthOf):
                return named
        year_end = self._year_word(at)
        for start in (at, plain[1] if plain and plain[0] == "year" else at, year_end or at):
            years = self._years(start) if start < self._last and self._digits(start) else None
            if years is not None:
                return Found(years.what, at, years.end)
        for term, lexeme_value, end in self._lexemes(at):
            if term is Term.WEEKDAY and self._written_as_name(at):
                return self._from_weekday(at, end, lexeme_value)
            if term is Term.SEASON:
                return self._from_season(at, end, lexeme_value)
        if plain is not None and plain[0] in ("month", "year", "week"):
            return Found(UnitFrom(plain[0], 0), at, plain[1])
        return None

    # --- counted from the reference day

    def _from_last(self, at: int, after: int, _: object) -> Found | None:
        return self._modified(at, after, -1) or self._from_past(at, after, None, single=False)

    def _from_next(self, at: int, after: int, _: object) -> Found | None:
        return self._modified(at, after, 1)

    def _from_this(self, at: int, after: int, _: object) -> Found | None:
        found = self._modified(at, after, 0)
        if found is not None:
            return found
        for term in (Term.LAST, Term.PAST):
            further = self._term(after, term)
            found = self._from_past(at, further, None, single=False) if further is not None else None
            if found is not None:
                return found
        count = self._count(after)
        further = self._term(count.end, Term.LAST) if count else None
        unit = self._unit(further) if further is not None else None
        return Found(Rolling(count.value, unit[0]), at, unit[1]) if count and unit else None

    def _modified(self, at: int, after: int, shift: int) -> Found | None:
        """ "last Friday", "this week", "next October", "vergangenen Sommer"."""
        if after >= self._last or not self._near(after):
            return None
        for term, value, end in self._lexemes(after):
            if term is Term.WEEKDAY and self._written_as_name(after):
                return Found(WeekdayOf(int(str(value)), shift), at, self._with_day_part(end))
            if term is Term.MONTH and self._written_as_name(after):
                return Found(MonthOf(int(str(value)), None if shift else YearShift(0), shift), at, end)
            if term is Term.SEASON:
                return Found(SeasonOf(int(str(value)), None, shift), at, end)
        if shift < 0 and self._term(after, Term.SEVERAL_UNITS) is not None and not self._is_one(at, after):
            return None
        unit = self._unit(after)
        if unit is None:
            return None
        if unit[0] in ("hour", "day_and_night", "day"):
            return None if shift >= 0 or unit[0] == "day" else Found(Rolling(1, unit[0]), at, unit[1])
        return Found(UnitFrom(unit[0], shift), at, unit[1])

    def _is_one(self, at: int, unit: int) -> bool:
        """Whether a unit's form that may be one or several is one: the word before it is not one of "the past"."""
        if self._tokens[unit].key not in self._lexicon.one_or_several:
            return False
        return all(term is not Term.PAST for term, _, _ in self._lexemes(at))

    def _from_past(self, at: int, after: int, _: object, *, single: bool = True) -> Found | None:
        """ "the past 24 hours", "letzten drei Tagen", "recent days", with `single` also "the past week"."""
        if after >= self._last or not self._near(after):
            return None
        count = self._count(after)
        unit = self._unit(count.end if count else after)
        several = self._any(count.end if count else after, Term.SEVERAL_UNITS)
        if unit is None:
            return None
        if count is not None:
            return Found(Rolling(count.value, unit[0]), at, unit[1])
        if several is not None:
            return None if self._term(several, Term.OF) is not None else Found(Rolling(0, unit[0]), at, several)
        if unit[0] in ("hour", "day", "weekend"):
            return None
        return Found(Rolling(1, unit[0]), at, unit[1]) if single or unit[0] == "day_and_night" else None

    def _from_earlier(self, at: int, after: int, _: object) -> Found | None:
        return self._clipped(at, after, earlier=True)

    def _from_later(self, at: int, after: int, _: object) -> Found | None:
        return self._clipped(at, after, earlier=False)

    def _clipped(self, at: int, after: int, *, earlier: bool) -> Found | None:
        for start in dict.fromkeys((after, *self._after_prepositions(after))):
            unit = self._relative_unit(start) if start < self._last else None
            if unit is not None and unit[1] == 0 and unit[0] in ("week", "month", "year"):
                return Found(Clipped(UnitFrom(unit[0], 0), earlier), at, unit[2])
        return None

    def _from_ago(self, at: int, after: int, _: object) -> Found | None:
        """ "vor drei Tagen", "hace un año", "قبل يومين", "vor Jahren"."""
        if after >= self._last or not self._near(after):
            return None
        two = self._two(after)
        if two is not None:
            return Found(Ago(2, two[0]), at, two[1])
        count = self._count(after)
        unit = self._unit(count.end) if count else None
        if count and unit:
            return Found(Ago(count.value, unit[0]), at, unit[1])
        for term, value, end in self._lexemes(after):
            if term is Term.SEVERAL_UNITS:
                return Found(Ago(0, str(value)), at, end)
        # Arabic "قبل عام", but "قبل عام 2015" and "قبل يوم الجمعة" are something else
        unit = self._unit(after)
        if unit is not None and unit[0] in ("week", "month", "year") and self._digits(unit[1]) is None:
            return Found(Ago(1, unit[0]), at, unit[1])
        return None

    def _from_after(self, at: int, after: int, _: object) -> Found | None:
        """ "через три дня", "بعد يومين"."""
        count, two = self._count(after), self._two(after)
        unit = self._unit(count.end) if count else None
        if two is not None:
            return Found(UnitsFromTold(2, two[0]), at, two[1])
        return Found(UnitsFromTold(count.value, unit[0]), at, unit[1]) if count and count.value and unit else None

    def _from_count(self, at: int, _after: int, _: object) -> Found | None:
        """ "three days ago", "trois derniers jours", "две недели назад"."""
        count = self._count(at)
        if count is None:
            return None
        unit = self._unit(count.end)
        if unit is not None:
            ago = self._term(unit[1], Term.AGO_AFTER)
            if ago is not None:
                return Found(Ago(count.value, unit[0]), at, ago)
            for term, sign in ((Term.AFTER_AFTER, 1), (Term.BEFORE_AFTER, -1)):
                end = self._term(unit[1], term)
                if end is not None and count.value:
                    return Found(UnitsFromTold(sign * count.value, unit[0]), at, end)
            return None
        last = self._term(count.end, Term.LAST)
        unit = self._unit(last) if last is not None else None
        return Found(Rolling(count.value, unit[0]), at, unit[1]) if unit else None

    def _from_unit(self, at: int, after: int, value: object) -> Found | None:
        """ "semaine dernière", "неделю назад", "الأيام الثلاثة الماضية", "weekend"."""
        name = str(value)
        ago = self._term(after, Term.AGO_AFTER)
        if ago is not None:
            several = any(term is Term.SEVERAL_UNITS for term, _, _ in self._lexemes(at)) and self._is_plural(at)
            return Found(Ago(0 if several else 1, name), at, ago)
        if self._term(at, Term.SEVERAL_UNITS) is None or name == "month":
            unit = self._relative_unit(at)
            if unit is not None and unit[0] not in ("hour", "day", "day_and_night"):
                return Found(UnitFrom(unit[0], unit[1]), at, unit[2])
        count = self._count(after)
        last = self._term(count.end, Term.LAST) if count else self._term(after, Term.LAST)
        if last is not None and count:
            return Found(Rolling(count.value, name), at, last)
        if name == "weekend":
            return Found(UnitFrom(name, 0), at, after, Need.PREPOSITION)
        return None

    def _is_plural(self, at: int) -> bool:
        """Whether the unit's form is only ever plural: no form of one ("недели" may be either, "days" may not)."""
        return self._tokens[at].key not in self._lexicon.singular

    def _from_several_units(self, at: int, after: int, value: object) -> Found | None:
        """ "días pasados", "الأيام الماضية"."""
        last = self._term(after, Term.LAST)
        return None if last is None else Found(Rolling(0, str(value)), at, last)

    def _from_two_units(self, at: int, after: int, value: object) -> Found | None:
        """ "اليومين الماضيين"."""
        last = self._term(after, Term.LAST)
        return None if last is None else Found(Rolling(2, str(value)), at, last)

    def _from_day_shift(self, at: int, after: int, value: object) -> Found | None:
        if not isinstance(value, tuple):
            return None
        first, last = int(value[0]), int(value[1])
        end = self._with_day_part(after)
        for term, weekday, weekday_end in self._lexemes(end) if self._near(end) else ():
            # "أمس الجمعة": articles are printed later than they are written, so the weekday counts
            if term is Term.WEEKDAY and first == last and self._written_as_name(end):
                return Found(WeekdayOf(int(str(weekday)), shift=int(first > 0)), at, self._with_day_part(weekday_end))
        return Found(DaysFrom(first, last), at, end)

    def _from_unit_shift(self, at: int, after: int, value: object) -> Found | None:
        return Found(UnitFrom(str(value[0]), int(value[1])), at, after) if isinstance(value, tuple) else None

    def _from_anchor(self, at: int, after: int, value: object) -> Found | None:
        return Found(FromTold(int(str(value))), at, after)

    # --- single words

    def _lexemes(self, at: int) -> list[tuple[Term, object, int]]:
        """Term, value and end of each phrase that begins at the token, longest first."""
        if not self._first <= at < self._last:
            return []
        key = self._tokens[at].key
        entry = self._lexicon.entries.get(key)
        if entry is None:
            if key[:1] not in self._lexicon.proclitics or len(key) < 3:
                return []
            entry = self._lexicon.entries.get(key[1:])
            if entry is None:
                return []
        found = [(lexeme.term, lexeme.value, at + 1) for lexeme in entry.alone]
        longer = entry.longer.get(self._tokens[at + 1].key) if at + 1 < self._last else None
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
        return all(self._tokens[at + n].key == key and self._near(at + n) for n, key in enumerate(keys))

    def _term(self, at: int, wanted: Term) -> int | None:
        """The end of a phrase of that kind at the token, reached without punctuation."""
        if not self._first < at < self._last or not self._near(at):
            return None
        return next((end for term, _, end in self._lexemes(at) if term is wanted), None)

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
            key = self._tokens[at].key
            small = key in self._lexicon.before or any(
                term in (Term.OF, Term.ARTICLE) for term, _, _ in self._lexemes(at)
            )
            if not small:
                return
            at += 1
            yield at

    def _digits(self, at: int) -> _Read | None:
        """A number in digits of up to four places, with an ordinal ending ("3rd") or, in Arabic, a proclitic."""
        if not self._first <= at < self._last:
            return None
        text = self._tokens[at].text
        if text.isdecimal():
            return _Read(int(text), at + 1) if len(text) <= 4 else None
        match = _NUMBER.fullmatch(text)
        if match is None:
            return None
        before, digits, after = match.groups()
        if before and before not in self._lexicon.proclitics and not self._is(Term.ARTICLE, strict_key(before)):
            return None
        if after and not self._is(Term.ORDINAL, after.lower()) and not self._is(Term.DECADE, after.lower()):
            return None
        return _Read(int(digits), at + 1)

    def _is(self, term: Term, key: str) -> bool:
        entry = self._lexicon.entries.get(key)
        return entry is not None and any(lexeme.term is term for lexeme in entry.alone)

    def _day(self, at: int) -> _Read | None:
        """A day of the month with its ordinal ending."""
        number = self._digits(at)
        if number is None:
            word = next(((value, end) for term, value, end in self._lexemes(at) if term is Term.DAY_WORD), None)
            return None if word is None else _Read(int(str(word[0])), word[1])
        if not 1 <= number.value <= 31:
            return None
        token = self._tokens[at]
        if self._text[max(token.start - 1, 0)] in "$€£" or (
            token.start > 1 and self._text[token.start - 1] in ".,:" and self._text[token.start - 2].isdecimal()
        ):
            return None
        ordinal = self._term(number.end, Term.ORDINAL)
        return _Read(number.value, ordinal or number.end)

    def _month(self, at: int, *, comma: bool = False) -> _MonthRead | None:
        """A month's name, with its other name ("تشرين الثاني/نوفمبر")."""
        if not self._near(at, comma=comma):
            return None
        for term, value, end in self._lexemes(at):
            if term in (Term.MONTH, Term.SHORT_MONTH, Term.HIJRI_MONTH):
                if self._words.capital_months and not self._tokens[at].text[0].isupper():
                    return None
                other = self._same_month(end, value) if term is Term.MONTH else end
                return _MonthRead(int(str(value)), other, term is Term.SHORT_MONTH, term is Term.HIJRI_MONTH)
        return None

    def _same_month(self, at: int, month: object) -> int:
        if at < self._last and self._near(at):
            for term, value, end in self._lexemes(at):
                if term is Term.MONTH and value == month:
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

    def _count(self, at: int) -> _Read | None:
        """A number in digits or words; 0 for "some"."""
        if not self._near(at):
            return None
        number = self._digits(at)
        if number is not None:
            return number
        for term, value, end in self._lexemes(at):
            if term is Term.NUMBER:
                return _Read(int(str(value)), end)
            if term is Term.FEW:
                return _Read(0, end)
        return None

    def _unit(self, at: int | None) -> tuple[str, int] | None:
        if at is None or not self._near(at):
            return None
        return next(((str(value), end) for term, value, end in self._lexemes(at) if term is Term.UNIT), None)

    def _two(self, at: int) -> tuple[str, int] | None:
        return next(((str(value), end) for term, value, end in self._lexemes(at) if term is Term.TWO_UNITS), None)

    def _year_word(self, at: int) -> int | None:
        return self._term(at, Term.YEAR_WORD)

    def _glued_joiner(self, at: int) -> int | None:
        """The position itself when the word there begins with a glued "and" ("والخميس")."""
        if at >= self._last or not self._near(at):
            return None
        return at if self._tokens[at].key[:1] in self._lexicon.proclitics else None

    def _with_day_part(self, at: int) -> int:
        """The end after a part of the day: "Tuesday night", "martes por la tarde"."""
        for start in dict.fromkeys((at, *self._after_prepositions(at))):
            end = self._term(start, Term.DAY_PART)
            if end is not None and (start == at or self._words.day_parts_after_prepositions):
                return end
        return at

    # --- what stands before

    def _stands(self, found: Found) -> bool:
        """Whether the words before an expression allow it."""
        if found.need is Need.NOTHING:
            return True
        lexicon = self._lexicon
        if self._tokens[found.start].key[:1] in lexicon.proclitics and self._glued(found.start):
            return True
        if found.need is Need.PREPOSITION:
            return bool(self._ending(lexicon.before, found.start) or self._ending(lexicon.before_month, found.start))
        if found.need is Need.MONTH_PREPOSITION:
            return self._ending(lexicon.before_month, found.start) > 0
        return self._ending(lexicon.before_year, found.start) > 0 or self._stands_bare(found)

    def _stands_bare(self, found: Found) -> bool:
        """A year without preposition: "2014 begann der Krieg", "the 2003 invasion"."""
        at, after = found.start, found.end
        following = self._tokens[after].text if after < self._last and self._near(after) else ""
        before = self._tokens[at - 1].text if at > self._first else ""
        if not isinstance(found.what, YearsOf) or found.what.first < _EARLIEST_UNMARKED_YEAR:
            return False
        if self._words.bare_years:
            return not before[:1].isupper() and following[:1].islower() and before.lower() not in _MEASURES
        if before.lower() in self._lexicon.year_articles:
            return following[:1].islower() and not following.endswith("s") and following not in _MEASURES
        return False

    def _follows_on(self, before: Found | None, found: Found) -> bool:
        """ "in 2014 and 2015", "im Mai, Juni und Juli": the preposition of the one before holds for it too."""
        if before is None or type(before.what) is not type(found.what):
            return False
        if before.end == found.start:
            glued = self._tokens[found.start].key[:1] in self._lexicon.proclitics
            return glued or "," in self._text[self._tokens[before.end - 1].end : self._tokens[found.start].start]
        return before.end + 1 == found.start and self._is(Term.JOINER, self._tokens[before.end].key)

    def _glued(self, at: int) -> bool:
        """Whether the word is only known without its first letter, a preposition: "بنوفمبر"."""
        key = self._tokens[at].key
        return key[0] in "بفل" and key not in self._lexicon.entries and key[1:] in self._lexicon.entries

    def _ending(self, table: dict[str, tuple[tuple[str, ...], ...]], end: int) -> int:
        """How many tokens of a phrase of the table end right before a token."""
        if end <= self._first or not self._joined(end):
            return 0
        for rest in table.get(self._tokens[end - 1].key, ()):
            start = end - 1 - len(rest)
            if start >= self._first and all(self._tokens[start + n].key == key for n, key in enumerate(rest)):
                return 1 + len(rest)
        return 0

    def _with_preposition(self, found: Found, floor: int) -> int:
        """The start with the preposition that belongs to the expression, never before `floor`."""
        words = self._ending(self._lexicon.before, found.start)
        if words == 1 and isinstance(found.what, YearsOf) and self._is(Term.ARTICLE, self._tokens[found.start - 1].key):
            return found.start
        return max(found.start - words, floor)

    def _span(self, start: int, end: int) -> Span:
        token = self._tokens[start]
        key = token.key
        entries = self._lexicon.entries
        glued = (
            key[:1] in self._lexicon.proclitics and key not in entries and (key[1:] in entries or key[1:].isdecimal())
        )
        return Span(start=token.start + (glued and len(token.text) > 1), end=self._tokens[end - 1].end)

    def _near(self, at: int, *, comma: bool = False) -> bool:
        """Whether nothing but space, a dot or a dash parts the token from the one before."""
        if at >= self._last:
            return False
        if at == self._origin:
            return True
        gap = self._text[self._tokens[at - 1].end : self._tokens[at].start]
        return gap in _SPACES or (_COMMA_GAP if comma else _GAP).fullmatch(gap) is not None

    def _joined(self, at: int) -> bool:
        """As `_near`, for the token at which the expression begins."""
        gap = self._text[self._tokens[at - 1].end : self._tokens[at].start]
        return gap in _SPACES or _GAP.fullmatch(gap) is not None

    def _dash(self, at: int) -> bool:
        """Whether a dash or slash stands before the token."""
        if not self._first < at < self._last:
            return False
        return _DASH_GAP.fullmatch(self._text, self._tokens[at - 1].end, self._tokens[at].start) is not None


def _day_or_none(year: int, month: int, day: int) -> date | None:
    if _EARLIEST_YEAR <= year <= _LATEST_YEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None
