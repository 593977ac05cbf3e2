"""Dates counted from a day: weekdays, "yesterday", "last week", "three days ago", "the day before"."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from geo.dates_calendar import AHEAD_DAYS, Context, Period, days_from, month_days, period_of
from geo.model import TimePrecision

# A weekday with its number ("el domingo 18") lies so many days back at most; beyond, the number counts something else.
_NUMBERED_DAYS = 92
# Days "a few days ago" begins and ends before the reference day; weeks and months likewise in their unit.
SEVERAL = (6, 2)
_SOME_DAY = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class WeekdayOf:
    """A weekday (0 Monday): the latest on or before the reference day, strictly before or after with a `shift`.

    `week`: the weekday of this week (0) or of another one.
    """

    weekday: int
    shift: int = 0
    week: int | None = None
    relative: ClassVar[bool] = True
    one_day: ClassVar[bool] = True

    @property
    def rule(self) -> str:
        """The rule by which the period is found."""
        if self.week is not None:
            return "that weekday of the week told"
        return {
            0: "the latest such weekday on or before the reference day",
            -1: "the latest such weekday before the reference day",
            1: "the first such weekday after the reference day",
        }[self.shift]

    def period(self, context: Context) -> Period | None:
        """That day."""
        day = context.reference
        if day is None:
            return None
        if self.week is not None:
            return days_from(day + timedelta(days=7 * self.week + self.weekday - day.weekday()))
        back = (day.weekday() - self.weekday) % 7
        if self.shift < 0 and back == 0:
            back = 7
        return days_from(day + timedelta(days=7 - back if self.shift > 0 else -back))


@dataclass(frozen=True, slots=True)
class DaysFrom:
    """Days counted from the reference day: (-1, -1) yesterday."""

    first: int
    last: int
    relative: ClassVar[bool] = True
    one_day: ClassVar[bool] = True
    rule: ClassVar[str] = "days counted from the reference day"

    def period(self, context: Context) -> Period | None:
        """Those days."""
        if context.reference is None:
            return None
        return days_from(context.reference + timedelta(days=self.first), context.reference + timedelta(days=self.last))


@dataclass(frozen=True, slots=True)
class FromTold:
    """A day counted from the day told last: "the day before"."""

    shift: int
    relative: ClassVar[bool] = True
    one_day: ClassVar[bool] = True
    rule: ClassVar[str] = "counted from the day told last, else from the reference day"

    @property
    def days(self) -> int:
        """How many days from the day told last."""
        return self.shift

    def period(self, context: Context) -> Period | None:
        """That day; counted from the reference day when no day was told; None for a later one then."""
        same = (context.told_past or context.told_day) if self.shift == 0 else None
        told = context.told_past if self.shift < 0 and context.told_past is not None else context.told
        base = same or told or (context.reference if self.shift <= 0 else None)
        return None if base is None else days_from(base + timedelta(days=self.shift))


@dataclass(frozen=True, slots=True)
class NumberedDay:
    """A day of a month that is not named: "el 21"; `months`: those from the reference day's where told ("last month").

    `shift` 1: the one to come.
    """

    day: int
    months: int | None = None
    shift: int = 0
    relative: ClassVar[bool] = True
    one_day: ClassVar[bool] = True

    @property
    def rule(self) -> str:
        """The rule by which the period is found."""
        if self.months is not None:
            return "that day of the month told"
        if self.shift > 0:
            return "the first such day after the reference day"
        return "the day of that number nearest to the day told last, else to the reference day, and none after that"

    def period(self, context: Context) -> Period | None:
        """That day; no later than three days after the reference day unless it is to come."""
        reference = context.reference
        if reference is None:
            return None
        if self.months is not None:
            return days_from(date(*_month(reference, self.months), self.day))
        if self.shift > 0:
            return days_from(next(day for day in self._around(reference) if day > reference))
        base = context.told_day or reference
        limit = max(reference + timedelta(days=AHEAD_DAYS), base)
        return days_from(min((day for day in self._around(base) if day <= limit), key=lambda day: abs(day - base)))

    def _around(self, base: date) -> list[date]:
        """The days of that number from two months before to two months after: of any two months one has it."""
        months = [_month(base, shift) for shift in range(-2, 3)]
        return [date(*month, self.day) for month in months if self.day <= monthrange(*month)[1]]


@dataclass(frozen=True, slots=True)
class NumberedWeekday:
    """A weekday (0 Monday) with the number of its day: "el domingo 18"."""

    weekday: int
    day: int
    relative: ClassVar[bool] = True
    one_day: ClassVar[bool] = True
    rule: ClassVar[str] = "the latest such weekday of that number, else the latest such weekday"

    def period(self, context: Context) -> Period | None:
        """The latest day that is both, up to three days after the reference day; else that weekday alone."""
        if context.reference is None:
            return None
        last = context.reference + timedelta(days=AHEAD_DAYS)
        days = (last - timedelta(days=back) for back in range(_NUMBERED_DAYS))
        both = (day for day in days if day.day == self.day and day.weekday() == self.weekday)
        found = next(both, None)
        return WeekdayOf(self.weekday).period(context) if found is None else days_from(found)


def _month(day: date, shift: int) -> tuple[int, int]:
    """Year and month, that many months from the day's own."""
    year, month = divmod(day.year * 12 + day.month - 1 + shift, 12)
    return year, month + 1


@dataclass(frozen=True, slots=True)
class UnitsFromTold:
    """A number of units after (or, negative, before) the day told last: "three days later".

    Before the reference day where none was told: a story that names no day tells of that one.
    """

    number: int
    unit: str
    relative: ClassVar[bool] = True
    rule: ClassVar[str] = "counted from the day told last"

    @property
    def one_day(self) -> bool:
        """Whether the words name a single day."""
        return self.unit in ("hour", "day", "week", "day_and_night")

    @property
    def days(self) -> int | None:
        """How many days from the day told last; None for months and years."""
        if self.unit in ("month", "year", "weekend"):
            return None
        return (units_back(_SOME_DAY, -self.number, self.unit).first - _SOME_DAY).days

    def period(self, context: Context) -> Period | None:
        """That day, month or year; None for one after a day that was not told."""
        base = context.told
        if base is None and self.number < 0 and self.unit != "hour":
            base = context.reference
        return None if base is None else units_back(base, -self.number, self.unit)


@dataclass(frozen=True, slots=True)
class UnitFrom:
    """A whole unit of the calendar: last week, this month, next year; days for day and hour."""

    unit: str
    shift: int
    relative: ClassVar[bool] = True
    one_day: ClassVar[bool] = False
    rule: ClassVar[str] = "the whole week (Monday to Sunday), weekend, month or year counted from the reference day"

    def period(self, context: Context) -> Period | None:
        """The unit's first to last day."""
        day = context.reference
        if day is None:
            return None
        if self.unit == "year":
            return Period(date(day.year + self.shift, 1, 1), date(day.year + self.shift, 12, 31), TimePrecision.YEAR)
        if self.unit == "month":
            return Period(*month_days(*_month(day, self.shift)), TimePrecision.MONTH)
        if self.unit == "week":
            monday = day + timedelta(days=7 * self.shift - day.weekday())
            return Period(monday, monday + timedelta(days=6), TimePrecision.WEEK)
        if self.unit == "weekend":
            return self._weekend(day)
        return days_from(day + timedelta(days=self.shift))

    def _weekend(self, day: date) -> Period:
        saturday = day - timedelta(days=(day.weekday() - 5) % 7)
        # on a Saturday or Sunday "last weekend" is the one before
        shift = self.shift + (self.shift < 0 and day.weekday() < 5)
        saturday += timedelta(days=7 * shift)
        return days_from(saturday, saturday + timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Ago:
    """A number of units before the reference day; `number` 0 is "some"."""

    number: int
    unit: str
    relative: ClassVar[bool] = True

    @property
    def one_day(self) -> bool:
        """Whether the words name a single day."""
        return self.unit in ("hour", "day", "week", "day_and_night")

    @property
    def rule(self) -> str:
        """The rule by which the period is found."""
        return "counted back from the reference day" if self.number else "two to six units before the reference day"

    def period(self, context: Context) -> Period | None:
        """A day for days and weeks, the month for months, the year for years."""
        day = context.reference
        if day is None:
            return None
        if not self.number:
            far, near = (units_back(day, n, self.unit) for n in SEVERAL)
            return period_of(far.first, near.last)
        return units_back(day, self.number, self.unit)


@dataclass(frozen=True, slots=True)
class Rolling:
    """A number of units up to the reference day: "in the past 24 hours"; `number` 0 is "some"."""

    number: int
    unit: str
    relative: ClassVar[bool] = True
    one_day: ClassVar[bool] = False
    rule: ClassVar[str] = "the time up to the reference day, six units where no number is told"

    def period(self, context: Context) -> Period | None:
        """From that many units before the reference day to that day."""
        day = context.reference
        if day is None:
            return None
        return period_of(units_back(day, self.number or SEVERAL[0], self.unit, exact=True).first, day)


def units_back(day: date, number: int, unit: str, *, exact: bool = False) -> Period:
    """The day, month or year that many units before; with `exact` the very day for months and years too."""
    if unit in ("day", "day_and_night"):
        return days_from(day - timedelta(days=number))
    if unit == "hour":
        hours = number + (23 if exact else 12)
        return days_from(day - timedelta(days=hours // 24))
    if unit == "week":
        return days_from(day - timedelta(days=7 * number))
    if unit == "weekend":
        return days_from(day - timedelta(days=7 * number))
    if unit == "month":
        first, last = month_days(*_month(day, -number))
        precision = TimePrecision.MONTH
    else:
        first, last = date(day.year - number, 1, 1), date(day.year - number, 12, 31)
        precision = TimePrecision.YEAR
    if exact:
        month = first.month if unit == "month" else day.month
        return days_from(date(first.year, month, min(day.day, monthrange(first.year, month)[1])))
    return Period(first, last, precision)
