"""What a date expression means: a period of days, counted from the reference day where the words need one.

Here the dates the calendar names; those counted from a day are in geo.dates_counting, those made of others in
geo.dates_periods. Conventions: docs/dates.md. A day or month without a year is the latest that fits; a season is three
whole months.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, NamedTuple, Protocol

from geo.model import TimePrecision

# Days a day without a year may lie after the reference day: articles are dated before they are printed. Gold, own cases
# and WikiWars give the same figures for 0 to 7 (tests/geo/test_dates.py).
AHEAD_DAYS = 3
# Within so many days each day of the year comes once.
_YEAR_DAYS = 364


class Period(NamedTuple):
    """First and last day, both included, and how exact the words were."""

    first: date
    last: date
    precision: TimePrecision


class Context(NamedTuple):
    """The day relative words count from, and what was told before.

    `told`: the day told last in this paragraph or the one before ("the day before" counts from it). `told_year`: in a
    text about long past times the year told last; days without a year are in it. `told_day`: the day told last anywhere
    in the article ("the same day" is that one). `told_past`: of the days told in this paragraph or the one before the
    last one before a day to come ("will hand him over on Friday. The day before, jets bombed ...").
    """

    reference: date | None
    told: date | None = None
    told_year: int | None = None
    told_day: date | None = None
    told_past: date | None = None


class YearShift(NamedTuple):
    """A year told from the reference year: -1 "last year"."""

    years: int


class Expression(Protocol):
    """What the words of a date say."""

    @property
    def relative(self) -> bool:
        """Whether the words name no calendar date."""
        ...

    @property
    def one_day(self) -> bool:
        """Whether the words name a single day."""
        ...

    @property
    def rule(self) -> str:
        """The rule by which the period is found, in words."""
        ...

    def period(self, context: Context) -> Period | None:
        """The days meant; None when the words need a reference day and there is none.

        Raises ValueError or OverflowError beyond the calendar (year 0, 29 February 2015).
        """
        ...


@dataclass(frozen=True, slots=True)
class Exactly:
    """Days told in full."""

    first: date
    last: date
    precision: TimePrecision
    rule: str = "the date told in full"
    relative: ClassVar[bool] = False

    @property
    def one_day(self) -> bool:
        """Whether the words name a single day."""
        return self.precision is TimePrecision.DAY

    def period(self, context: Context) -> Period | None:  # noqa: ARG002
        """The days themselves."""
        return Period(self.first, self.last, self.precision)


@dataclass(frozen=True, slots=True)
class DayOf:
    """A day of a month, with the year where told; `shift` 1 for the one to come."""

    day: int
    month: int
    year: int | YearShift | None
    shift: int = 0
    relative: ClassVar[bool] = False
    one_day: ClassVar[bool] = True

    @property
    def rule(self) -> str:
        """The rule by which the period is found."""
        if self.year is None and self.shift > 0:
            return "the first such day after the reference day"
        if self.year is None:
            return "the latest such day up to three days after the reference day, as no year is told"
        return "the date told in full" if isinstance(self.year, int) else "that day of the year counted back"

    def period(self, context: Context) -> Period | None:
        """That day."""
        year = year_in(self.year, context) or context.told_year
        if year is not None:
            return days_from(date(year, self.month, self.day))
        if context.reference is None:
            return None
        limit = context.reference + timedelta(days=_YEAR_DAYS if self.shift > 0 else AHEAD_DAYS)
        # eight years hold a 29 February
        for past in range(9):
            if self.day <= monthrange(limit.year - past, self.month)[1]:
                found = date(limit.year - past, self.month, self.day)
                if found <= limit:
                    return days_from(found)
        return None


@dataclass(frozen=True, slots=True)
class MonthOf:
    """A month, with the year where told; `shift` -1 for "last October", 1 for the next one."""

    month: int
    year: int | YearShift | None = None
    shift: int = 0
    relative: ClassVar[bool] = False
    one_day: ClassVar[bool] = False

    @property
    def rule(self) -> str:
        """The rule by which the period is found."""
        return "the whole month" if isinstance(self.year, int) else "the latest such month begun by the reference day"

    def period(self, context: Context) -> Period | None:
        """From the first to the last day of the month."""
        year = year_in(self.year, context) or (None if self.shift else context.told_year)
        if year is None:
            if context.reference is None:
                return None
            limit = context.reference + timedelta(days=AHEAD_DAYS)
            year = limit.year - (date(limit.year, self.month, 1) > limit)
            if self.shift and (year, self.month) == (context.reference.year, context.reference.month):
                year += self.shift
            elif self.shift > 0:
                year += 1
        first, last = month_days(year, self.month)
        return Period(first, last, TimePrecision.MONTH)


@dataclass(frozen=True, slots=True)
class YearsOf:
    """A year or a run of years."""

    first: int
    last: int
    relative: ClassVar[bool] = False
    one_day: ClassVar[bool] = False
    rule: ClassVar[str] = "the whole year"

    def period(self, context: Context) -> Period | None:  # noqa: ARG002
        """From 1 January to 31 December."""
        return Period(date(self.first, 1, 1), date(self.last, 12, 31), TimePrecision.YEAR)


@dataclass(frozen=True, slots=True)
class SeasonOf:
    """A season (0 winter to 3 autumn), three whole months; winter begins in December of its year."""

    season: int
    year: int | YearShift | None = None
    shift: int = 0
    # "winter 2015/16": it begins in the year told whatever the reference day
    is_split: bool = False
    relative: ClassVar[bool] = False
    one_day: ClassVar[bool] = False
    rule: ClassVar[str] = "the season's three months, the latest begun by the reference day where no year is told"

    def period(self, context: Context) -> Period | None:
        """The three months; a winter that would lie after the reference day is the one that ended in its year."""
        year = year_in(self.year, context) or (None if self.shift else context.told_year)
        if year is None:
            if context.reference is None:
                return None
            year = context.reference.year
            while self._of(year)[0] > context.reference:
                year -= 1
            first, last = self._of(year)
            if self.shift > 0 or (self.shift < 0 and first <= context.reference <= last):
                year += self.shift
        elif (
            self.season == 0
            and not self.is_split
            and context.reference is not None
            and self._of(year)[0] > context.reference
        ):
            year -= 1
        first, last = self._of(year)
        return Period(first, last, TimePrecision.YEAR)

    def _of(self, year: int) -> tuple[date, date]:
        start = date(year, (12, 3, 6, 9)[self.season], 1)
        return start, month_days(year + (self.season == 0), (2, 5, 8, 11)[self.season])[1]


# The civil (tabular) Hijri calendar: years of 354 or 355 days in a cycle of 30, months of 30 and 29 days in turn.
# Source: Dershowitz and Reingold, Calendrical Calculations, chapter 7; day 1 is 19 July 622 (proleptic Gregorian).
_HIJRI_EPOCH = date(622, 7, 19)


def from_hijri(year: int, month: int, day: int) -> date:
    """The Gregorian day of a tabular Hijri date; the calendar by sighting may differ by a day."""
    days = (day - 1) + 29 * (month - 1) + month // 2 + 354 * (year - 1) + (3 + 11 * year) // 30
    return _HIJRI_EPOCH + timedelta(days=days)


@dataclass(frozen=True, slots=True)
class HijriDay:
    """A day of the Hijri calendar, with its year where told."""

    day: int
    month: int
    year: int | None
    relative: ClassVar[bool] = False
    one_day: ClassVar[bool] = True
    rule: ClassVar[str] = "converted from the Hijri calendar by the tabular rule, which may be a day off"

    def period(self, context: Context) -> Period | None:
        """The day before to the day after: months begin when the moon is seen."""
        if self.year is not None:
            return self._around(from_hijri(self.year, self.month, self.day))
        if context.reference is None:
            return None
        limit = context.reference + timedelta(days=AHEAD_DAYS)
        year = (limit - _HIJRI_EPOCH).days * 30 // 10631 + 2
        while from_hijri(year, self.month, self.day) > limit:
            year -= 1
        return self._around(from_hijri(year, self.month, self.day))

    def _around(self, day: date) -> Period:
        return days_from(day - timedelta(days=1), day + timedelta(days=1))


def find_period(expression: Expression, context: Context) -> Period | None:
    """The days an expression means; None where it needs a day to count from and has none, or leaves the calendar."""
    try:
        return expression.period(context)
    except (ValueError, OverflowError):  # "5000 years ago", a reference day in the year 1
        return None


def year_in(year: int | YearShift | None, context: Context) -> int | None:
    """The year told, or counted from the reference year; None when neither can be."""
    if isinstance(year, YearShift):
        return None if context.reference is None else context.reference.year + year.years
    return year


def month_days(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def days_from(first: date, last: date | None = None) -> Period:
    """The period from one day to another, to the day."""
    last = last or first
    return Period(first, last, TimePrecision.DAY if first == last else TimePrecision.DAYS)


def period_of(first: date, last: date) -> Period:
    """The period with the precision of its width (docs/vocabulary.md 4.4)."""
    days = (last - first).days + 1
    for width, precision in (
        (1, TimePrecision.DAY),
        (6, TimePrecision.DAYS),
        (8, TimePrecision.WEEK),
        (11, TimePrecision.MONTH_PART),
        (31, TimePrecision.MONTH),
    ):
        if days <= width:
            return Period(first, last, precision)
    return Period(first, last, TimePrecision.YEAR)
