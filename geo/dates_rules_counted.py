"""Dates counted from the reference day or from the day told before: "last week", "three days ago"."""

from geo.dates_calendar import MonthOf, SeasonOf, YearShift
from geo.dates_counting import Ago, DaysFrom, FromTold, Rolling, UnitFrom, UnitsFromTold, WeekdayOf
from geo.dates_cursor import Found, Need
from geo.dates_lexicon import TERM
from geo.dates_periods import Clipped
from geo.dates_rules_named import NamedDates


class CountedDates(NamedDates):
    """The rules for dates that are counted."""

    def _from_last(self, at: int, after: int, _: object) -> Found | None:
        return self._modified(at, after, -1) or self._from_past(at, after, None, single=False)

    def _from_next(self, at: int, after: int, _: object) -> Found | None:
        return self._modified(at, after, 1)

    def _from_this(self, at: int, after: int, _: object) -> Found | None:
        found = self._modified(at, after, 0)
        if found is not None:
            return found
        for term in (TERM.LAST, TERM.PAST):
            further = self._term(after, term)
            found = self._from_past(at, further, None, single=False) if further is not None else None
            if found is not None:
                return found
        count = self._count(after)
        further = self._term(count.end, TERM.LAST) if count else None
        unit = self._unit(further) if further is not None else None
        return Found(Rolling(count.value, unit[0]), at, unit[1]) if count and unit else None

    def _modified(self, at: int, after: int, shift: int) -> Found | None:
        """ "last Friday", "this week", "next October", "vergangenen Sommer"."""
        if after >= self._last or not self._near(after):
            return None
        for term, value, end in self._lexemes(after):
            if term is TERM.WEEKDAY and self._written_as_name(after):
                return Found(WeekdayOf(int(str(value)), shift), at, self._with_day_part(end))
            if term is TERM.MONTH and self._written_as_name(after):
                return Found(MonthOf(int(str(value)), None if shift else YearShift(0), shift), at, end)
            if term is TERM.SEASON:
                return Found(SeasonOf(int(str(value)), None if shift else YearShift(0), shift), at, end)
        if shift < 0 and self._term(after, TERM.SEVERAL_UNITS) is not None and not self._is_one(at, after):
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
        return all(term is not TERM.PAST for term, _, _ in self._lexemes(at))

    def _from_past(self, at: int, after: int, _: object, *, single: bool = True) -> Found | None:
        """ "the past 24 hours", "letzten drei Tagen", "recent days", with `single` also "the past week"."""
        if after >= self._last or not self._near(after):
            return None
        count = self._count(after)
        unit = self._unit(count.end if count else after)
        several = self._any(count.end if count else after, TERM.SEVERAL_UNITS)
        if unit is None:
            return None
        if count is not None:
            return Found(Rolling(count.value, unit[0]), at, unit[1])
        if several is not None:
            return None if self._term(several, TERM.OF) is not None else Found(Rolling(0, unit[0]), at, several)
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
        if two is not None and not self._begins_count(at, two[1]):
            return Found(Ago(2, two[0]), at, two[1])
        count = self._count(after)
        unit = self._unit(count.end) if count else None
        if unit and self._begins_count(at, unit[1]):
            return None
        if count and unit:
            return Found(Ago(count.value, unit[0]), at, unit[1])
        for term, value, end in self._lexemes(after):
            if term is TERM.SEVERAL_UNITS:
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
        ends = [found[1] for found in (two, unit) if found is not None]
        if any(self._begins_count(at, end) for end in ends):
            return None
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
            ago = self._term(unit[1], TERM.AGO_AFTER)
            if ago is not None:
                return Found(Ago(count.value, unit[0]), at, ago)
            for term, sign in ((TERM.AFTER_AFTER, 1), (TERM.BEFORE_AFTER, -1)):
                end = self._term(unit[1], term)
                if end is not None and self._counts_from(end):
                    return None
                if end is not None and not count.value and unit[0] == "hour":
                    return Found(FromTold(0), at, end)
                if end is not None and count.value:
                    return Found(UnitsFromTold(sign * count.value, unit[0]), at, end)
            return None
        last = self._term(count.end, TERM.LAST)
        unit = self._unit(last) if last is not None else None
        return Found(Rolling(count.value, unit[0]), at, unit[1]) if unit else None

    def _begins_count(self, at: int, end: int) -> bool:
        """Whether what is counted from follows a count that its head begins: "بعد يومين من الهجوم"."""
        return self._term(at, TERM.COUNT_HEAD) is not None and self._term(end, TERM.COUNTED_FROM) is not None

    def _counts_from(self, at: int) -> bool:
        """Whether what is counted from follows: "five days before the truce", "trois ans après avoir fui"."""
        if self._term(at - 1, TERM.COUNT_HEAD) is None or not self._near(at):
            return False
        return self._term(at, TERM.COUNTED_FROM) is not None or self._tokens[at].text[0].isupper()

    def _is_anchored(self, at: int) -> bool:
        """Whether "of" and what the day before is counted from follow, no place: "la veille du raid"."""
        end = self._term(at, TERM.ANCHORED_ON) if self._near(at) else None
        return end is not None and end < self._last and not self._tokens[end].text[0].isupper()

    def _from_unit(self, at: int, after: int, value: object) -> Found | None:
        """ "semaine dernière", "неделю назад", "الأيام الثلاثة الماضية", "weekend"."""
        name = str(value)
        ago = self._term(after, TERM.AGO_AFTER)
        if ago is not None:
            several = any(term is TERM.SEVERAL_UNITS for term, _, _ in self._lexemes(at)) and self._is_plural(at)
            return Found(Ago(0 if several else 1, name), at, ago)
        if self._term(at, TERM.SEVERAL_UNITS) is None or name == "month":
            unit = self._relative_unit(at)
            if unit is not None and unit[0] not in ("hour", "day", "day_and_night"):
                return Found(UnitFrom(unit[0], unit[1]), at, unit[2])
        count = self._count(after)
        last = self._term(count.end, TERM.LAST) if count else self._term(after, TERM.LAST)
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
        last = self._term(after, TERM.LAST)
        return None if last is None else Found(Rolling(0, str(value)), at, last)

    def _from_two_units(self, at: int, after: int, value: object) -> Found | None:
        """ "اليومين الماضيين"."""
        last = self._term(after, TERM.LAST)
        return None if last is None else Found(Rolling(2, str(value)), at, last)

    def _from_day_shift(self, at: int, after: int, value: object) -> Found | None:
        if not isinstance(value, tuple):
            return None
        first, last = int(value[0]), int(value[1])
        if self._near(after) and self._tokens[after].key in self._lexicon.no_today_before:
            return None
        end = self._with_day_part(after)
        for term, weekday, weekday_end in self._lexemes(end) if self._near(end) else ():
            # "أمس الجمعة": articles are printed later than they are written, so the weekday counts
            if term is TERM.WEEKDAY and first == last and self._written_as_name(end):
                return Found(WeekdayOf(int(str(weekday)), shift=int(first > 0)), at, self._with_day_part(weekday_end))
        return Found(DaysFrom(first, last), at, end)

    def _from_unit_shift(self, at: int, after: int, value: object) -> Found | None:
        return Found(UnitFrom(str(value[0]), int(value[1])), at, after) if isinstance(value, tuple) else None

    def _from_anchor(self, at: int, after: int, value: object) -> Found | None:
        days = int(str(value))
        if self._is_anchored(after) or (days and (self._begins_count(at, after) or self._counts_from(after))):
            return None  # "la veille du raid", "the day after the attack", "tard dans la nuit de mardi"
        return Found(FromTold(days), at, after)
