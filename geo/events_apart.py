"""A deed told by how long it lies back: "two days after the explosion the president came on Thursday"."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from geo.dates_calendar import month_days
from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.kept import once_for_each
from geo.languages.pack import CUE, DateWords
from geo.model import DATE_BASIS, Reason, TimePrecision, When
from geo.names import strict_key

# So few words lie between "after" and the deed ("the deadly").
_BEHIND_AFTER = 3
# So few words lie between "a day after" and the deed in the clause behind: "rebels backed by tanks had".
_CLAUSE_WORDS = 12
# "Two days after the attack on Tuesday": so few words behind the deed a day is its own.
_OWN_DAY_WORDS = 3
# So few words lie between those who die and the word for what killed them.
_FATE_WORDS = 5
# Indices of days and of days with their night, and of weeks, in DateWords.units.
_DAYS = (1, 6)
_WEEKS = 2
# Those of months and years, with how many months they are.
_MONTHS = {3: 1, 4: 12}


class _Words(NamedTuple):
    """Keys of the words for days with how many they say by themselves (0: a number must stand before them).

    `months`: of the words for months and years, with how many months they are.
    """

    days: Mapping[str, int]
    numbers: Mapping[str, int]
    next_day: frozenset[str]
    weeks: frozenset[str]
    months: Mapping[str, int]


class _Distance(NamedTuple):
    first: int
    last: int
    days: int
    months: int = 0


def day_apart(reading: Reading, deed: Mark) -> When | None:
    """The day of a deed told as N days before the sentence's other day, else before the article's; None for others.

    What lies months or years back is told more roughly: in that month or year.
    """
    distance = _distance(reading, deed) or _distance_of_clause(reading, deed)
    base = _base(reading, distance) if distance is not None and not _has_own_day(reading, deed) else None
    if distance is None or base is None:
        return None
    if distance.months:
        return _month_or_year(reading, distance, base)
    day = base - timedelta(days=distance.days)
    reason = Reason(
        feature="counted_back", weight=0.3,
        sentence=f"It lies {distance.days} day{'s' * (distance.days > 1)} before {base.isoformat()}.",
    )  # fmt: skip
    return When(
        first=day, last=day, precision=TimePrecision.DAY, basis=DATE_BASIS.RELATIVE,
        span=reading.span(distance.first, distance.last), reasons=(reason,),
    )  # fmt: skip


def _month_or_year(reading: Reading, distance: _Distance, base: date) -> When:
    """ "A month after rebels captured it", "two years after soldiers seized power": the whole month, the whole year."""
    months = base.year * 12 + base.month - 1 - distance.months
    year, month = divmod(months, 12)
    whole = distance.months % 12 == 0
    first, last = (date(year, 1, 1), date(year, 12, 31)) if whole else month_days(year, month + 1)
    unit, number = ("year", distance.months // 12) if whole else ("month", distance.months)
    reason = Reason(
        feature="counted_back", weight=0.3,
        sentence=f"It lies {number} {unit}{'s' * (number > 1)} before {base.isoformat()}.",
    )  # fmt: skip
    return When(
        first=first, last=last, precision=TimePrecision.YEAR if whole else TimePrecision.MONTH,
        basis=DATE_BASIS.RELATIVE, span=reading.span(distance.first, distance.last), reasons=(reason,),
    )  # fmt: skip


def _distance(reading: Reading, deed: Mark) -> _Distance | None:
    """ "Two days after the", "بعد يومين من" right before the deed."""
    words = _words(reading.pack.dates)
    fates = [mark.first for mark in reading.of(CUE.KILLED) if _is_fate_of(reading, mark, deed)]
    for after in reading.of(CUE.AFTERMATH):
        if not any(0 <= first - after.last <= _BEHIND_AFTER for first in (deed.first, *fates)):
            continue
        if reading.document.tokens[after.first].key in words.next_day:
            return _Distance(after.first, after.last, 1)
        for position in range(max(after.first - 1, reading.sentence.first_token), deed.first):
            if (days := words.days.get(reading.document.tokens[position].key)) is None:
                continue
            number = _number_at(reading, position - 1, words)
            if number or days:
                return _Distance(position - bool(number), max(after.last, position + 1), number or days)
    return None


def _distance_of_clause(reading: Reading, deed: Mark) -> _Distance | None:
    """ "Two days after rebels had seized it": the first deed of the clause that "after" begins."""
    words = _words(reading.pack.dates)
    for after in reading.of(CUE.AFTER):
        position = after.first - 1
        if not 0 <= deed.first - after.last <= _CLAUSE_WORDS or position < reading.sentence.first_token:
            continue
        if (end := opening_end(reading)) is not None and deed.first >= end:
            continue
        unit = reading.document.tokens[position].key
        alone, week, months = words.days.get(unit, 0), unit in words.weeks, words.months.get(unit, 0)
        number = _number_at(reading, position - 1, words) if week or months or unit in words.days else 0
        if (number or alone) and reading.joined(after.first, deed.first) and not _is_second(reading, after, deed):
            days = number * 7 if week else number or alone
            return _Distance(position - bool(number), after.last, days, number * months)
    return None


def _is_second(reading: Reading, after: Mark, deed: Mark) -> bool:
    """Whether another clause that "after" begins lies between: it has its own distance."""
    return any(after.last <= mark.first < deed.first for mark in reading.of(CUE.AFTER))


def opening_end(reading: Reading) -> int | None:
    """Where "Two weeks after tourists were shot in Homs, ..." goes on with another deed; None without."""
    words = _words(reading.pack.dates)
    units = words.days.keys() | words.weeks | words.months.keys()
    deeds = reading.deed_marks
    for after in reading.of(CUE.AFTER):
        opens = after.first > reading.sentence.first_token and not any(deed.first < after.first for deed in deeds)
        if not opens or reading.document.tokens[after.first - 1].key not in units:
            continue
        told = next((deed for deed in deeds if after.last <= deed.first <= after.last + _CLAUSE_WORDS), None)
        if told is None or not reading.comma_free(after.last, told.first):
            continue
        behind = range(told.last, reading.sentence.last_token)
        end = next((place for place in behind if not reading.comma_free(place, place)), None)
        if end is not None and any(deed.first >= end for deed in deeds):
            return end
    return None


def clauses_apart(reading: Reading) -> list[int]:
    """Where "four days after" ends: what stands behind each belongs to what lies so far back."""
    words = _words(reading.pack.dates)
    units = words.days.keys() | words.weeks | words.months.keys()
    return [
        after.last
        for after in reading.of(CUE.AFTER)
        if after.first > reading.sentence.first_token and reading.document.tokens[after.first - 1].key in units
    ]


def parted_by_days(reading: Reading, mark: Mark, others: Sequence[Mark]) -> bool:
    """Whether "four days after" stands between a word and all the others: what lies so far apart happened twice."""
    end = opening_end(reading)
    starts = (
        *clauses_apart(reading),
        *(() if end is None else (end,)),
        *_dated_clauses_of_where(reading),
        *_dated_relative_clauses(reading),
        *_days_of_second_clauses(reading),
    )
    return any(all((one.first < start) != (mark.first < start) for one in others) for start in starts)


def _dated_clauses_of_where(reading: Reading) -> list[int]:
    """ "A bomb exploded in Jos, where gunmen killed 20 on Sunday": where clauses with a day of their own begin."""
    return [
        where.first
        for where in reading.of(CUE.WHERE)
        if not reading.comma_free(where.first, where.first)
        and any(where.last <= first for first, _, _ in reading.date_tokens)
    ]


def _dated_relative_clauses(reading: Reading) -> list[int]:
    """ "Had fallen on Monday to the rebels, whom the army drove out on Thursday": relative clauses of another day."""
    days = [
        (first, when)
        for first, _, when in reading.date_tokens
        if when.first and (when.first == when.last or when.open_ended)
    ]
    return [
        clause.first
        for clause in reading.of(CUE.RELATIVE, CUE.PARTICIPLE)
        if not reading.comma_free(clause.first, clause.first)
        and any(
            first < clause.first < other and reading.joined(clause.first, other) and when.first != later.first
            for first, when in days
            for other, later in days
        )
    ]


def _days_of_second_clauses(reading: Reading) -> list[int]:
    """ "On Monday ..., and a day later ...": where days begin that open a clause, where one was told before.

    "In the night to Monday ..., and in the afternoon ..." as well.
    """
    days = [(first, last) for first, last, when in reading.date_tokens if when.first and when.first == when.last]
    told = [(first, last) for first, last, _ in reading.date_tokens]
    afternoons = [
        mark.first
        for mark in reading.of(CUE.BY_DAY)
        if any(last <= mark.first for _, last in told)
        and not any(first <= mark.first < last for first, last in told)
        and not all(reading.comma_free(place, place) for place in (mark.first - 1, mark.first))
    ]
    return afternoons + [
        first
        for number, (first, _) in enumerate(days)
        if number
        and (joint := reading.before(first, CUE.AND, CUE.TURNS)) is not None
        and (not reading.comma_free(joint.first, joint.first) or _is_told_between(reading, days[number - 1][1], joint))
    ]


def _is_told_between(reading: Reading, first: int, joint: Mark) -> bool:
    """ "Entered Kupiansk on Saturday and a day later ...": a place stands between a day and the "and" of the next."""
    return any(first <= begin < joint.first for begin, _, _ in reading.place_tokens)


def _is_fate_of(reading: Reading, fate: Mark, deed: Mark) -> bool:
    """ "Two days after the death of a monk by stabbing": no other deed and no comma between the two words."""
    if not 0 < deed.first - fate.last <= _FATE_WORDS or "," in reading.between(fate.last - 1, deed.first):
        return False
    return not any(fate.last <= mark.first < deed.first for mark in reading.trigger_marks)


def _number_at(reading: Reading, position: int, words: _Words) -> int:
    """The number that stands there; 0 without one."""
    if position < reading.sentence.first_token:
        return 0
    token = reading.document.tokens[position]
    if token.text.isdecimal():
        return int(token.text)
    return words.numbers.get(token.key, 1 if reading.at(position, CUE.ARTICLE_ONE) else 0)


def _base(reading: Reading, distance: _Distance) -> date | None:
    """The day it is counted from: the first that the sentence states beside it, else the article's.

    "The attack came four days after ...": without a day in the sentence the one that the article tells first.
    """
    for first, last, when in reading.date_tokens:
        beside = last <= distance.first or first >= distance.last
        if beside and when.first is not None and when.first == when.last:
            return when.first
    known = any(
        0 <= distance.first - mark.last <= _BEHIND_AFTER
        and reading.before(mark.first, CUE.DETERMINER)
        and not reading.before(mark.first, CUE.ARTICLE_ONE)
        for mark in reading.trigger_marks
    )
    return reading.lead_day if known and reading.lead_day is not None else reading.document.reference


def _has_own_day(reading: Reading, deed: Mark) -> bool:
    """ "Two days after the attack of 3 May": the deed's day stands right behind it."""
    # "a day after a strike that killed eight on Tuesday"
    told_on = any(0 <= word.first - deed.last < _OWN_DAY_WORDS for word in reading.of(CUE.RELATIVE))
    for first, _, when in reading.date_tokens:
        if when.first is None or not 0 <= first - deed.last <= (_CLAUSE_WORDS if told_on else _OWN_DAY_WORDS):
            continue
        between = any(deed.last <= mark.first < first for mark in reading.trigger_marks)
        if not between and "," not in reading.between(deed.last - 1, first):
            return True
    return False


@once_for_each
def _words(words: DateWords) -> _Words:
    plural = _keys(words.plural_units[0]) if words.plural_units else set()
    days: dict[str, int] = {}
    for index in _DAYS:
        for key in _keys(words.units[index]) if index < len(words.units) else ():
            days[key] = 0 if key in plural else 1
    for key in _keys(words.dual_units[_DAYS[0]]) if words.dual_units else ():
        days[key] = 2
    numbers = {key: number for number, phrases in enumerate(words.numbers, 1) for key in _keys(phrases)}
    weeks = frozenset(_keys(words.units[_WEEKS]))
    months = {key: number for index, number in _MONTHS.items() for key in _keys(words.units[index])}
    return _Words(days, numbers, frozenset(_keys(words.next_day)), weeks, months)


def _keys(phrases: str) -> set[str]:
    """The keys of the phrases of one word."""
    return {key for phrase in phrases.split(",") if (key := strict_key(phrase)) and " " not in key}
