"""What a date expression means: a period of days, counted from the reference day where the words need one.

Conventions: docs/dates.md. A day or month without a year is the latest that fits; a weekday is the latest on or before
the reference day; a week is Monday to Sunday; a season three whole months; a night has two days.
"""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar, NamedTuple, Protocol

from geo.model import TimePrecision

# Days a day without a year may lie after the reference day: articles are dated before they are printed. The run on
# shared gold and the seven languages' cases gives the same figures for 1 to 5.
AHEAD_DAYS = 3
# Days "a few days ago" begins and ends before the reference day; weeks and months likewise in their unit.
SEVERAL = (6, 2)


class Period(NamedTuple):
    """First and last day, both included, and how exact the words were."""

    first: date
    last: date
    precision: TimePrecision


class Context(NamedTuple):
    """The day relative words count from, and what was told before.

    `told`: the day told last in this paragraph or the one before ("the day before" counts from it). `told_year`: in a
    text about long past times the year told last; days without a year are in it.
    """

    reference: date | None
    told: date | None = None
    told_year: int | None = None


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
    """A day of a month, with the year where told."""

    day: int
    month: int
    year: int | YearShift | None
    relative: ClassVar[bool] = False
    one_day: ClassVar[bool] = True

    @property
    def rule(self) -> str:
        """The rule by which the period is found."""
        if self.year is None:
            return "the latest such day up to three days after the reference day, as no year is told"
        return "the date told in full" if isinstance(self.year, int) else "that day of the year counted back"

    def period(self, context: Context) -> Period | None:
        """That day."""
        year = _year(self.year, context) or context.told_year
        if year is not None:
            return _days(date(year, self.month, self.day))
        if context.reference is None:
            return None
        limit = context.reference + timedelta(days=AHEAD_DAYS)
        # eight years hold a 29 February
        for past in range(9):
            if self.day <= monthrange(limit.year - past, self.month)[1]:
                found = date(limit.year - past, self.month, self.day)
                if found <= limit:
                    return _days(found)
        return None


@dataclass(frozen=True, slots=True)
class MonthOf:
    """A month, with the year where told; `shift` -1 for "last October"."""

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
        year = _year(self.year, context) or (None if self.shift else context.told_year)
        if year is None:
            if context.reference is None:
                return None
            limit = context.reference + timedelta(days=AHEAD_DAYS)
            year = limit.year - (date(limit.year, self.month, 1) > limit)
            if self.shift and (year, self.month) == (context.reference.year, context.reference.month):
                year += self.shift
            elif self.shift > 0:
                year += 1
        first, last = _month(year, self.month)
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
        year = _year(self.year, context) or (None if self.shift else context.told_year)
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
        return start, _month(year + (self.season == 0), (2, 5, 8, 11)[self.season])[1]


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
            return _days(day + timedelta(days=7 * self.week + self.weekday - day.weekday()))
        back = (day.weekday() - self.weekday) % 7
        if self.shift < 0 and back == 0:
            back = 7
        return _days(day + timedelta(days=7 - back if self.shift > 0 else -back))


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
        return _days(context.reference + timedelta(days=self.first), context.reference + timedelta(days=self.last))


@dataclass(frozen=True, slots=True)
class FromTold:
    """A day counted from the day told last: "the day before"."""

    shift: int
    relative: ClassVar[bool] = True
    one_day: ClassVar[bool] = True
    rule: ClassVar[str] = "counted from the day told last, else from the reference day"

    def period(self, context: Context) -> Period | None:
        """That day; counted from the reference day when no day was told; None for a later one then."""
        base = context.told or (context.reference if self.shift <= 0 else None)
        return None if base is None else _days(base + timedelta(days=self.shift))


@dataclass(frozen=True, slots=True)
class UnitsFromTold:
    """A number of units after (or, negative, before) the day told last: "three days later"."""

    number: int
    unit: str
    relative: ClassVar[bool] = True
    rule: ClassVar[str] = "counted from the day told last"

    @property
    def one_day(self) -> bool:
        """Whether the words name a single day."""
        return self.unit in ("hour", "day", "week", "day_and_night")

    def period(self, context: Context) -> Period | None:
        """That day, month or year; None when no day was told."""
        return None if context.told is None else _back(context.told, -self.number, self.unit)


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
            months = day.year * 12 + day.month - 1 + self.shift
            return Period(*_month(months // 12, months % 12 + 1), TimePrecision.MONTH)
        if self.unit == "week":
            monday = day + timedelta(days=7 * self.shift - day.weekday())
            return Period(monday, monday + timedelta(days=6), TimePrecision.WEEK)
        if self.unit == "weekend":
            return self._weekend(day)
        return _days(day + timedelta(days=self.shift))

    def _weekend(self, day: date) -> Period:
        saturday = day - timedelta(days=(day.weekday() - 5) % 7)
        # on a Saturday or Sunday "last weekend" is the one before
        shift = self.shift + (self.shift < 0 and day.weekday() < 5)
        saturday += timedelta(days=7 * shift)
        return _days(saturday, saturday + timedelta(days=1))


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
            far, near = (_back(day, n, self.unit) for n in SEVERAL)
            return _of_width(far.first, near.last)
        return _back(day, self.number, self.unit)


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
        return _of_width(_back(day, self.number or SEVERAL[0], self.unit, exact=True).first, day)


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
        return None if day is None else _days(day.first - timedelta(days=1), day.last)


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
        return _of_width(first.first, end.last)

    def _start(self, end: Period) -> Expression:
        """The start with the year of the end, or the year before."""
        start = self.start
        if isinstance(start, (DayOf, MonthOf)) and start.year is None:
            day = start.day if isinstance(start, DayOf) else 1
            return replace(start, year=end.last.year - ((start.month, day) > (end.last.month, end.last.day)))
        if isinstance(start, WeekdayOf) and start.week is None and isinstance(self.end, WeekdayOf):
            back = (end.first.weekday() - start.weekday) % 7 or 7
            return Exactly(*_days(end.first - timedelta(days=back)))
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


def _year(year: int | YearShift | None, context: Context) -> int | None:
    if isinstance(year, YearShift):
        return None if context.reference is None else context.reference.year + year.years
    return year


def _month(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _days(first: date, last: date | None = None) -> Period:
    last = last or first
    return Period(first, last, TimePrecision.DAY if first == last else TimePrecision.DAYS)


def _of_width(first: date, last: date) -> Period:
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


def _back(day: date, number: int, unit: str, *, exact: bool = False) -> Period:
    """The day, month or year that many units before; with `exact` the very day for months and years too."""
    if unit in ("day", "day_and_night"):
        return _days(day - timedelta(days=number))
    if unit == "hour":
        hours = number + (23 if exact else 12)
        return _days(day - timedelta(days=hours // 24))
    if unit == "week":
        return _days(day - timedelta(days=7 * number))
    if unit == "weekend":
        return _days(day - timedelta(days=7 * number))
    if unit == "month":
        months = day.year * 12 + day.month - 1 - number
        first, last = _month(months // 12, months % 12 + 1)
        precision = TimePrecision.MONTH
    else:
        first, last = date(day.year - number, 1, 1), date(day.year - number, 12, 31)
        precision = TimePrecision.YEAR
    if exact:
        month = first.month if unit == "month" else day.month
        return _days(date(first.year, month, min(day.day, monthrange(first.year, month)[1])))
    return Period(first, last, precision)


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
        return date(first.year, months[0], 1), _month(last.year, months[1])[1]
    start_share, end_share = _SHARES.get(part, (0.0, 1.0))
    start, end = int(length * start_share), int(length * end_share) - 1
    return first + timedelta(days=start), first + timedelta(days=max(start, end))


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
        return _days(day - timedelta(days=1), day + timedelta(days=1))
