"""Dates named by the calendar: days, months, years, weekdays, seasons and parts of them."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from geo.dates_calendar import DayOf, Exactly, HijriDay, MonthOf, SeasonOf, YearShift, YearsOf
from geo.dates_counting import NumberedDay, NumberedWeekday, UnitFrom, WeekdayOf
from geo.dates_cursor import Cursor, Found, MonthRead, Need, Read
from geo.dates_lexicon import NUMBER, TERM
from geo.dates_periods import Between, PartOf
from geo.model import TimePrecision
from geo.names import strict_key

_EARLIEST_YEAR, _LATEST_YEAR = 1000, 2199
# A year that only a preposition vouches for must be of modern times: "in 1200" may count anything.
_EARLIEST_BARE_YEAR, _LATEST_BARE_YEAR = 1700, 2099
_HIJRI_YEARS = range(1300, 1500)
_LONGEST_DAY_LIST = 4


class NamedDates(Cursor):
    """The rules for dates the calendar names."""

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
        month = self._month(self._skip(end, TERM.OF)) or self._month(end)
        if month is None or any(before >= after for before, after in pairwise(days)):
            return None
        if month.hijri:
            return self._hijri_day(at, days[-1], month)
        if days[-1] > monthrange(2000, month.month)[1]:
            return None
        year, end = self._year_after(month.end)
        return self._days_of(at, days, month.month, year, end)

    def _from_day_word(self, at: int, _after: int, _: object) -> Found | None:
        """ "في الخامس من مايو", "le premier mai", "في الخامس من الشهر الجاري"."""
        found = self._day_list(at)
        if found is not None:
            return found
        day = self._day(at)
        return None if day is None else self._of_told_month(at, day)

    def _of_told_month(self, at: int, day: Read) -> Found | None:
        """ "El 21 del mes pasado": a day with a month that is told by its distance."""
        for term, months, after in self._lexemes(day.end) if self._near(day.end) else ():
            if term is TERM.DAY_MONTH:
                return Found(NumberedDay(day.value, None if months is None else int(str(months))), at, after)
        return None

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

    def _listed_day(self, at: int) -> Read | None:
        """The next day of "3 and 5 May" after what joins them."""
        if self._dash(at):
            return self._day(at)
        joint = self._any(at, TERM.END, TERM.JOINER)
        if joint is None:
            day = self._day(at) if self._near(at) else None
            # Arabic "and" is written together with the number
            return day if day and self._tokens[at].key[:1] in self._lexicon.proclitics else None
        return self._day(self._skip(joint, TERM.ARTICLE))

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
        for term, shift in ((TERM.LAST, -1), (TERM.NEXT, 1)):
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
        joint = self._term(after, TERM.JOINER)
        return joint is not None and joint < self._last and self._month(joint) is None

    def _month_day(self, at: int, month: MonthRead) -> Found | None:
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

    def _hijri_day(self, at: int, day: int, month: MonthRead) -> Found | None:
        if day > 30:
            return None
        year = self._digits(month.end)
        if year is not None and year.value in _HIJRI_YEARS and self._near(month.end):
            return Found(HijriDay(day, month.month, year.value), at, year.end, full=True)
        return Found(HijriDay(day, month.month, None), at, month.end)

    def _years(self, at: int) -> Found | None:
        """ "2014" with a word for year or after a preposition, "2014-2016", "the 1990s"."""
        match = NUMBER.fullmatch(self._tokens[at].text)
        if match is None or len(match.group(2)) != 4 or self._is_measured(at):
            return None
        year = int(match.group(2))
        if not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
            return None
        if match.group(3):
            decade = self._is(TERM.DECADE, strict_key(match.group(3))) and year % 10 == 0
            return Found(YearsOf(year, year + 9), at, at + 1) if decade else None
        decade_end = self._term(at + 1, TERM.DECADE) if year % 10 == 0 else None
        if decade_end is not None and not self._text[self._tokens[at].end].isspace():
            return Found(YearsOf(year, year + 9), at, self._year_word(decade_end) or decade_end)
        last, end = self._last_year(year, at + 1)
        end = self._term(end, TERM.ORDINAL) or end
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
        for start in self._after(at, TERM.OF, TERM.ARTICLE):
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
        for term in (TERM.LAST, TERM.THIS):
            # "13 novembre dernier": the year is the one that fits anyway
            end = self._term(at, term)
            if end is not None and self._relative_unit(at) is None and self._unit(end) is None:
                return None, at if term is TERM.THIS else end
        return None, at

    def _relative_year(self, at: int) -> Read | None:
        """ "last year", "année dernière", "этого года"."""
        unit = self._relative_unit(at)
        if unit is not None and unit[0] == "year":
            return Read(unit[1], unit[2])
        for term, value, end in self._lexemes(at):
            if term is TERM.UNIT_SHIFT and isinstance(value, tuple) and value[0] == "year":
                return Read(value[1], end)
        return None

    def _relative_unit(self, at: int) -> tuple[str, int, int] | None:
        """Unit, shift and end of "last week" or "semaine dernière"."""
        for term, shift in ((TERM.LAST, -1), (TERM.THIS, 0), (TERM.NEXT, 1)):
            after = self._term(at, term)
            unit = self._unit(after) if after is not None else None
            if unit is not None:
                return unit[0], shift, unit[1]
            if after is not None and term is TERM.THIS and (word := self._year_word(after)) is not None:
                return "year", 0, word
            unit = self._unit(at)
            after = self._term(unit[1], term) if unit is not None else None
            if unit is not None and after is not None:
                return unit[0], shift, after
        return None

    def _from_weekday(self, at: int, after: int, value: object) -> Found | None:
        weekday = int(str(value))
        if not self._written_as_name(at):
            return None
        dated = self._dated(at, after)
        if dated is not None:
            return dated
        for term, shift in ((TERM.LAST, -1), (TERM.NEXT, 1)):
            modified = self._term(after, term)
            if modified is not None and self._unit(modified) is None:
                return Found(WeekdayOf(weekday, shift), at, self._with_day_part(modified))
        for start in dict.fromkeys((after, self._skip(after, TERM.OF, TERM.ARTICLE))):
            unit = self._relative_unit(start)
            if unit is not None and unit[0] == "week":
                return Found(WeekdayOf(weekday, week=unit[1]), at, unit[2])
        numbered = self._numbered(weekday, at, after)
        if numbered is not None:
            return numbered
        end = self._with_day_part(after)
        compound = any(self._tokens[at].key.endswith(ending) for ending in self._compound_endings())
        adjective = bool(self._words.weekday_stems) and self._tokens[at].key.startswith(self._weekday_stems())
        strong = self._words.bare_weekdays or end > after or compound or adjective
        return Found(WeekdayOf(weekday), at, end, Need.NOTHING if strong else Need.PREPOSITION)

    def _numbered(self, weekday: int, at: int, after: int) -> Found | None:
        """ "El domingo 18", "vendredi 12": the number of the day right behind, and nothing that it could count."""
        if after >= self._last or not self._near(after) or not self._lexicon.behind_bare_day:
            return None
        day = self._day_number(after)
        if day is None or not self._ends_bare(day.end, self._tokens[after].end):
            return None
        return Found(NumberedWeekday(weekday, day.value), at, day.end)

    def _ends_bare(self, end: int, behind: int) -> bool:
        """Whether a day without its month may end before the token `end`, the text going on at `behind`."""
        if end == self._last or self._text[behind] in ",.;:)»”":
            return True
        return self._tokens[end].key in self._lexicon.behind_bare_day

    def _weekday_stems(self) -> tuple[str, ...]:
        return tuple(strict_key(stem) for stem in self._words.weekday_stems.split(", "))

    def _compound_endings(self) -> tuple[str, ...]:
        return tuple(strict_key(ending) for ending in self._words.weekday_endings.split(", ") if ending)

    def _dated(self, at: int, after: int) -> Found | None:
        """ "Tuesday, 24 November": the date counts."""
        if after >= self._last or not self._near(after, comma=True):
            return None
        for start in dict.fromkeys((after, self._skip(after, TERM.ARTICLE, TERM.OF, comma=True))):
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
        modified = self._term(after, TERM.LAST)
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
                (found for start in self._after(plain[1], TERM.OF) if (found := self._part_whole(start))), None
            )
            if named is not None and isinstance(named.what, MonthOf):
                return named
        year_end = self._year_word(at)
        for start in (at, plain[1] if plain and plain[0] == "year" else at, year_end or at):
            years = self._years(start) if start < self._last and self._digits(start) else None
            if years is not None:
                return Found(years.what, at, years.end)
        for term, lexeme_value, end in self._lexemes(at):
            if term is TERM.WEEKDAY and self._written_as_name(at):
                return self._from_weekday(at, end, lexeme_value)
            if term is TERM.SEASON:
                return self._from_season(at, end, lexeme_value)
        if plain is not None and plain[0] in ("month", "year", "week"):
            return Found(UnitFrom(plain[0], 0), at, plain[1])
        return None


def _day_or_none(year: int, month: int, day: int) -> date | None:
    if _EARLIEST_YEAR <= year <= _LATEST_YEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None
