"""Feasts that move with Easter, in the West and in the East."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from geo.dates_calendar import AHEAD_DAYS, Context, Period, YearShift, days_from, year_in

# Between these years both calendars are Gregorian or 13 days apart, as the reckoning below takes them.
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_JULIAN_DAYS = 13


def western_easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm, Meeus, Astronomical Algorithms, chapter 8)."""
    century, in_century = divmod(year, 100)
    golden = year % 19
    moved = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - moved + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - epact - in_century % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def eastern_easter(year: int) -> date:
    """Easter Sunday of the Julian calendar as a Gregorian day (Meeus, chapter 8); for 1900 to 2099."""
    full_moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - full_moon + 34) % 7
    month, day = divmod(full_moon + weekday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=_JULIAN_DAYS)


@dataclass(frozen=True, slots=True)
class EasterDay:
    """A day so many days from Easter Sunday, with its year where told; `eastern`: of the East's Easter as well."""

    days: int
    year: int | YearShift | None
    eastern: bool
    relative: ClassVar[bool] = False
    one_day: ClassVar[bool] = True
    rule: ClassVar[str] = "that day of the Easter last kept, in the East or the West"

    def period(self, context: Context) -> Period | None:
        """The latest such day up to three days after the reference day; in a year told without one, the West's."""
        limit = None if context.reference is None else context.reference + timedelta(days=AHEAD_DAYS)
        year = year_in(self.year, context) or context.told_year
        if limit is None and year is None:
            return None
        years = [year] if year is not None else [limit.year, limit.year - 1] if limit is not None else []
        days = [easter + timedelta(days=self.days) for kept in years for easter in self._kept(kept)]
        begun = [day for day in days if limit is not None and day <= limit]
        return days_from(max(begun) if begun else days[0]) if days else None

    def _kept(self, year: int) -> tuple[date, ...]:
        if not _FIRST_YEAR <= year <= _LAST_YEAR:
            return ()
        return (western_easter(year), eastern_easter(year)) if self.eastern else (western_easter(year),)
