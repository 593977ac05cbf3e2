"""Dates made of other dates: their beginning or end, ranges, nights, "since"."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar

from geo.dates_calendar import (
    AHEAD_DAYS,
    Context,
    DayOf,
    Exactly,
    Expression,
    MonthOf,
    Period,
    SeasonOf,
    YearsOf,
    days_from,
    month_days,
    period_of,
)
from geo.dates_counting import WeekdayOf
from geo.model import TimePrecision

_TENTHS = {
    "early": (0, 9),
    "mid": (10, 19),
    "late": (20, 31),
    "week_1": (0, 6),
    "week_2": (7, 13),
    "week_3": (14, 20),
    "week_4": (21, 27),
}
_YEAR_MONTHS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12), "first_half": (1, 6), "second_half": (7, 12)}
_SHARES = {
    "early": (0.0, 0.34),
    "mid": (0.34, 0.67),
    "late": (0.67, 1.0),
    "first_half": (0.0, 0.5),
    "second_half": (0.5, 1.0),
}


@dataclass(frozen=True, slots=True)
class PartOf:
    """The beginning, middle or end of a longer period: a month by tens of days, others by halves and thirds."""

    part: str
    whole: Expression
    one_day: ClassVar[bool] = False

    @property
    def relative(self) -> bool:
        """As the whole."""
        return self.whole.relative

    @property
    def rule(self) -> str:
        """The rule by which the period is found."""
        return "days 1-10, 11-20 or 21-end of a month or its week, thirds of a year or week"

    def period(self, context: Context) -> Period | None:
        """The part's days."""
        whole = self.whole.period(context)
        if whole is None:
            return None
        first, last = _part(self.part, whole)
        if whole.precision is TimePrecision.WEEK:
            return Period(first, last, TimePrecision.DAYS)
        if whole.precision is TimePrecision.MONTH:
            return Period(first, last, TimePrecision.WEEK if "week" in self.part else TimePrecision.MONTH_PART)
        return Period(first, last, whole.precision)


@dataclass(frozen=True, slots=True)
class NightTo:
    """The night that ends on a day: that day and the one before."""

    day: Expression
    one_day: ClassVar[bool] = False
    rule: ClassVar[str] = "a night has two days"

    @property
    def relative(self) -> bool:
        """As the day."""
        return self.day.relative

    def period(self, context: Context) -> Period | None:
        """Two days."""
        day = self.day.period(context)
        return None if day is None else days_from(day.first - timedelta(days=1), day.last)


@dataclass(frozen=True, slots=True)
class Between:
    """From one date to another; the second tells year and month where the first does not."""

    start: Expression
    end: Expression
    rule: ClassVar[str] = "from the first to the last day told"
    one_day: ClassVar[bool] = False

    @property
    def relative(self) -> bool:
        """Whether the end is."""
        return self.end.relative

    def period(self, context: Context) -> Period | None:
        """From the start's first to the end's last day; None when the start comes after."""
        end = self.end.period(context)
        if end is None:
            return None
        start = self._start(end)
        first = start.period(Context(end.last - timedelta(days=AHEAD_DAYS), context.told))
        if first is None or first.first > end.last:
            return None
        if isinstance(self.end, (MonthOf, YearsOf)):
            return Period(first.first, end.last, end.precision if first.first >= end.first else TimePrecision.YEAR)
        return period_of(first.first, end.last)

    def _start(self, end: Period) -> Expression:
        """The start with the year of the end, or the year before."""
        start = self.start
        if isinstance(start, (DayOf, MonthOf)) and start.year is None:
            day = start.day if isinstance(start, DayOf) else 1
            return replace(start, year=end.last.year - ((start.month, day) > (end.last.month, end.last.day)))
        if isinstance(start, WeekdayOf) and start.week is None and isinstance(self.end, WeekdayOf):
            back = (end.first.weekday() - start.weekday) % 7 or 7
            return Exactly(*days_from(end.first - timedelta(days=back)))
        return start


@dataclass(frozen=True, slots=True)
class Clipped:
    """The part of a period up to ("earlier this week") or from ("later this week") the reference day."""

    whole: Expression
    earlier: bool
    relative: ClassVar[bool] = True
    one_day: ClassVar[bool] = False
    rule: ClassVar[str] = "the part of the period on this side of the reference day"

    def period(self, context: Context) -> Period | None:
        """Up to, or from, the reference day."""
        whole = self.whole.period(context)
        day = context.reference
        if whole is None or day is None or not whole.first <= day <= whole.last:
            return whole
        return Period(whole.first, day, whole.precision) if self.earlier else Period(day, whole.last, whole.precision)


@dataclass(frozen=True, slots=True)
class Since:
    """From the beginning of a date to the reference day, and going on."""

    start: Expression
    one_day: ClassVar[bool] = False

    @property
    def relative(self) -> bool:
        """As the start."""
        return self.start.relative

    @property
    def rule(self) -> str:
        """The rule by which the period is found."""
        return f"from its beginning to the reference day, going on; its beginning is {self.start.rule}"

    def period(self, context: Context) -> Period | None:
        """To the reference day; the date itself when there is none or the beginning lies after it."""
        start = self.start.period(context)
        if start is None or context.reference is None or start.first > context.reference:
            return start
        return Period(start.first, context.reference, start.precision)


def year_told(expression: Expression) -> int | None:
    """The year the words tell; None where they tell none."""
    if isinstance(expression, (Since, NightTo)):
        return year_told(expression.start if isinstance(expression, Since) else expression.day)
    if isinstance(expression, Between):
        return year_told(expression.end)
    if isinstance(expression, PartOf):
        return year_told(expression.whole)
    if isinstance(expression, Exactly):
        return expression.first.year
    if isinstance(expression, YearsOf):
        return expression.last
    year = expression.year if isinstance(expression, (DayOf, MonthOf, SeasonOf)) else None
    return year if isinstance(year, int) else None


def _part(part: str, whole: Period) -> tuple[date, date]:
    """First and last day of the part of a period."""
    first, last = whole.first, whole.last
    if part == "last_week":
        return max(first, last - timedelta(days=6)), last
    if whole.precision is TimePrecision.MONTH and part in _TENTHS:
        start, end = _TENTHS[part]
        return first + timedelta(days=start), min(last, first + timedelta(days=end))
    length = (last - first).days + 1
    if whole.precision is TimePrecision.YEAR and length > 300 and part in _YEAR_MONTHS:
        months = _YEAR_MONTHS[part]
        return date(first.year, months[0], 1), month_days(last.year, months[1])[1]
    start_share, end_share = _SHARES.get(part, (0.0, 1.0))
    start, end = int(length * start_share), int(length * end_share) - 1
    return first + timedelta(days=start), first + timedelta(days=max(start, end))
