"""Read date expressions out of a run of tokens: which words belong together and what they say.

One dictionary look-up per token decides whether an expression may begin there; only then the rules are tried, and the
longest reading wins. The rules for single dates are in geo.dates_rules_named and geo.dates_rules_counted, those for
ranges, nights and "since" here. What the words mean in days is geo.dates_calendar, _counting and _periods.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from geo.dates_calendar import DayOf, Expression, HijriDay, MonthOf, SeasonOf, YearShift, YearsOf
from geo.dates_counting import Ago, DaysFrom, FromTold, NumberedDay, Rolling, UnitFrom, WeekdayOf
from geo.dates_cursor import Found, Need
from geo.dates_feasts import EasterDay
from geo.dates_lexicon import TERM, Beginning, Lexicon, Term
from geo.dates_periods import Between, NightTo, PartOf, Since
from geo.dates_rules_counted import CountedDates
from geo.model import Document, Span
from geo.names import strict_key

# "Since the parliamentary election of 9 August": so many words lie between "since" and the day.
_EVENT_WORDS = 7
# Where "since" is "from" as well ("З Херсона у вівторок вивезли"), this before the day says that the day is the deed's.
_ON_DAY = frozenset(("в", "у", "во"))
# "Зал «Батаклан», п'ятниця, 21:40": so many words name the place before the day.
_HEAD_WORDS = 3
_EARLIEST_UNMARKED_YEAR = 1900
# "since [the night to [the morning of [3 May]]]": nothing sensible lies deeper.
_DEEPEST = 4
# Words beside a number that counts, where a year could stand too.
_MEASURES = frozenset(
    "rund etwa mehr als über knapp fast mindestens insgesamt bis zu ca nummer people men women troops strong".split()
)


class Reader(CountedDates):
    """Reads the date expressions of a text, sentence by sentence."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        super().__init__(document, lexicon)
        # single expressions read so far from the present beginning, and how deep they lie in each other
        self._singles: dict[int, Found | None] = {}
        self._depth = 0

    def find(self, first: int, last: int) -> Iterator[tuple[Expression, Span]]:
        """The expressions of the sentence tokens[first:last] in text order without overlap, with their spans."""
        self._first, self._last = first, last
        floor = first
        before: Found | None = None
        for position in self._beginnings():
            if position < floor:
                continue
            self._origin = position
            self._singles.clear()
            found = self._best(position)
            if found is not None and (self._stands(found) or self._follows_on(before, found)):
                found = self._in_its_year(found)
                found = self._since_its_event(found) if before is None else found
                start = found.start if found.full else self._with_preposition(found, floor)
                yield found.what, self._span(start, found.end)
                floor, before = found.end, found

    def _in_its_year(self, found: Found) -> Found:
        """ "Торік у вересні", "last year in May": the month, day or season right behind is one of that year."""
        year = found.what
        if not isinstance(year, UnitFrom) or year.unit != "year":
            return found
        for start in (found.end, *self._after_prepositions(found.end)):
            inner = self._single(start) if start < self._last and self._near(start) else None
            if inner is None:
                continue
            part = inner.what if isinstance(inner.what, PartOf) else None
            what = part.whole if part is not None else inner.what
            if isinstance(what, (MonthOf, DayOf, SeasonOf)) and what.year is None and not what.shift:
                told: Expression = replace(what, year=YearShift(year.shift))
                told = replace(part, whole=told) if part is not None else told
                return Found(told, found.start, inner.end)
        return found

    def _since_its_event(self, found: Found) -> Found:
        """ "Seit der Wahl vom 9. August", at the head of a sentence: from that day on."""
        first = self._first
        if isinstance(found.what, (Since, Between)) or not 1 < found.start - first <= _EVENT_WORDS:
            return found
        since = next((end for term, _, end in self._lexemes(first) if term is TERM.SINCE), None)
        if since is None or since > found.start:
            return found
        between = self._text[self._tokens[since - 1].end : self._tokens[found.start].start]
        on_day = self._keys[found.start - 1] in _ON_DAY or self._keys[found.start] in _ON_DAY
        if (on_day and not self._only_since(first, since)) or any(char in between for char in ",،;:("):
            return found
        return Found(Since(found.what), first, found.end, full=True)

    def _only_since(self, at: int, after: int) -> bool:
        """Whether the words mean "since" and never "from": "відколи", "с момента"."""
        return after - at > 1 or not any(term is TERM.START for term, _, _ in self._lexemes(at))

    def dates_a_since(self, before: Span, span: Span) -> bool:
        """ "On Saturday, the worst since the army seized power on 1 February": the day of what "since" looks back to.

        `before`: the date told before it in the sentence; nothing parts "since" from the day.
        """
        last = bisect_left(self._starts, span.start)
        first = max(bisect_left(self._starts, before.end), last - _EVENT_WORDS)
        self._first, self._last = first, last
        for position in range(first, last):
            end = next((end for term, _, end in self._lexemes(position) if term is TERM.SINCE), None)
            if end is not None and end < last:
                between = self._text[self._tokens[position].end : span.start]
                return not any(char in between for char in ",،;:(")
        return False

    def _beginnings(self) -> list[int]:
        """The positions of the sentence at which an expression may begin."""
        keys, first, last = self._keys, self._first, self._last
        beginning = enumerate(map(self._lexicon.begins_with.__getitem__, keys[first:last]), first)
        return [
            position
            for position, begins in beginning
            if begins is not None
            and (begins.always or (position + 1 < last and self._goes_on(begins, keys[position + 1])))
        ]

    def _goes_on(self, begins: Beginning, key: str) -> bool:
        """Whether an expression may begin with a word that only begins one before certain others."""
        return key in begins.before or (begins.before_known and self._lexicon.knows(key))

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
        if at not in self._singles:
            if self._depth == _DEEPEST:
                return None
            self._depth += 1
            self._singles[at] = self._longest(at)
            self._depth -= 1
        return self._singles[at]

    def _longest(self, at: int) -> Found | None:
        best = self._from_number(at)
        for term, value, end in self._lexemes(at):
            rule = _RULES.get(term)
            found = rule(self, at, end, value) if rule else None
            if found is not None and (best is None or found.end > best.end):
                best = found
        return best

    def _from_number(self, at: int) -> Found | None:
        if self._digits(at) is None:
            return None
        candidates = [
            self._numeric(at), self._day_list(at), self._years(at), self._from_count(at, at, None), self._bare_day(at),
        ]  # fmt: skip
        found = [candidate for candidate in candidates if candidate is not None]
        return max(found, key=lambda candidate: candidate.end) if found else None

    def _bare_range(self, found: Found) -> Found | None:
        """ "April 29 - May 3": two days joined by a dash or a word for "to"."""
        if isinstance(found.what, MonthOf):
            return self._months_range(found)
        if found.need not in (Need.NOTHING, Need.PREPOSITION) or not found.what.one_day:
            return None
        after = found.end
        if not self._dash(after):
            end = self._term(after, TERM.END)
            if end is None or self._term(after, TERM.JOINER) is not None:
                return None
            after = self._skip(end, TERM.ARTICLE)
        other = self._single(after) if after < self._last else None
        if other is None or not other.what.one_day or isinstance(other.what, (FromTold, Ago)):
            return None
        if type(other.what) is not type(found.what) and not (found.full or other.full):
            return None
        return Found(Between(found.what, other.what), found.start, other.end, found.need)

    def _months_range(self, found: Found) -> Found | None:
        """ "May-August 2015", "May and June 2015"."""
        joint = found.end if self._dash(found.end) else self._any(found.end, TERM.JOINER)
        other = self._single(joint) if joint is not None and joint < self._last else None
        if other is None or joint is None or not isinstance(other.what, MonthOf):
            return None
        if joint > found.end and other.what.year is None:
            return None
        need = found.need if other.need is not Need.NOTHING else Need.NOTHING
        return Found(Between(found.what, other.what), found.start, other.end, need)

    def _from_start(self, at: int, after: int, _: object) -> Found | None:
        """ "from April 29 to May 3", "between 3 and 5 May", "von März bis Mai"."""
        begin = self._skip(after, TERM.ARTICLE)
        first = self._single(begin) if begin < self._last else None
        if first is None:
            return None
        if isinstance(first.what, (Between, NightTo)) or (
            isinstance(first.what, YearsOf) and first.what.first < first.what.last
        ):
            return Found(first.what, at, first.end)
        joint = first.end if self._dash(first.end) else self._any(first.end, TERM.END, TERM.JOINER)
        if joint is None:
            joint = self._glued_joiner(first.end)
        if joint is None:
            return None
        joint = self._skip(joint, TERM.ARTICLE)
        second = self._single(joint) if joint < self._last else None
        if second is None or isinstance(second.what, (Since, Ago, Rolling)):
            return None
        if isinstance(second.what, SeasonOf) and not isinstance(first.what, SeasonOf):
            return None  # "l'attaque de mardi a été revendiquée"
        return Found(Between(first.what, second.what), at, second.end)

    def _from_since(self, at: int, after: int, _: object) -> Found | None:
        """ "since the end of September", "seit drei Tagen"."""
        if self._is_of_paper(at):
            return None
        begin = self._skip(after, TERM.ARTICLE, TERM.OF)
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

    def _is_of_paper(self, at: int) -> bool:
        """ "Рішення суду від 5 травня": the day of a paper, named one or two words before."""
        papers = tuple(strict_key(stem) for stem in self._words.papers.split(", ") if stem)
        return bool(papers) and any(key.startswith(papers) for key in self._keys[max(at - 2, self._first) : at])

    def _from_night(self, at: int, after: int, _: object) -> Found | None:
        """ "Nacht zum Donnerstag", "ночь на 3 октября"."""
        begin = self._skip(after, TERM.ARTICLE, TERM.OF)
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
            if term is TERM.WEEKDAY and int(str(value)) == (found.what.weekday + 1) % 7:
                return Found(Between(found.what, WeekdayOf(int(str(value)))), found.start, end)
        return None

    def _glued_joiner(self, at: int) -> int | None:
        """The position itself when the word there begins with a glued "and" ("والخميس")."""
        if at >= self._last or not self._near(at):
            return None
        return at if self._tokens[at].key[:1] in self._lexicon.proclitics else None

    def _stands(self, found: Found) -> bool:
        """Whether the words before an expression allow it."""
        if found.need is Need.NOTHING:
            return True
        lexicon = self._lexicon
        if self._tokens[found.start].key[:1] in lexicon.proclitics and self._glued(found.start):
            return True
        if found.need is Need.PREPOSITION:
            if self._heads(found):
                return True
            return bool(self._ending(lexicon.before, found.start) or self._ending(lexicon.before_month, found.start))
        if found.need is Need.MONTH_PREPOSITION:
            return self._ending(lexicon.before_month, found.start) > 0 or self._heads(found)
        return self._ending(lexicon.before_year, found.start) > 0 or self._stands_bare(found)

    def _heads(self, found: Found) -> bool:
        """The head of an entry in a chronicle: "Samstag: ...", "Montag, 19.40 Uhr: ...", "Kabul, Tuesday.".

        A sign or the end stands behind it; before it the sentence begins, or only a place and a comma stand there.
        """
        if not self._is_behind_place(found.start):
            return False
        if found.end == self._last:
            return True
        sign = self._text[self._tokens[found.end - 1].end : self._tokens[found.end].start].lstrip()[:1]
        # "19.40", "13.40 Uhr", "днём": a time of day may stand before the sign that ends the head
        return sign in {":", "."} or (sign == "," and self._is_time(found.end))

    def _is_behind_place(self, at: int) -> bool:
        """Whether only a name of at most three words and a comma stand before, or nothing."""
        words = range(self._first, at)
        if not words:
            return True
        comma = self._text[self._tokens[at - 1].end : self._tokens[at].start].strip("»”\"' ")
        return len(words) <= _HEAD_WORDS and comma == "," and self._tokens[words[0]].text[0].isupper()

    def _is_time(self, at: int) -> bool:
        """Whether a clock time or a part of the day stands there."""
        return self._tokens[at].text[0].isdecimal() or self._term(at, TERM.DAY_PART) is not None

    def _stands_bare(self, found: Found) -> bool:
        """A year without preposition: "2014 begann der Krieg", "the 2003 invasion"."""
        at, after = found.start, found.end
        following = self._tokens[after].text if after < self._last and self._near(after) else ""
        before = self._tokens[at - 1].text if at > self._first else ""
        if not isinstance(found.what, YearsOf) or found.what.first < _EARLIEST_UNMARKED_YEAR:
            return False
        if self._words.bare_years:
            # nothing is counted before an article: "wo die Armee 1980 einen Aufstand niederschlug"
            article = self._term(after, TERM.ARTICLE) is not None or self._term(after, TERM.NUMBER) is not None
            return (article or not before[:1].isupper()) and following[:1].islower() and before.lower() not in _MEASURES
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
        return before.end + 1 == found.start and self._is(TERM.JOINER, self._tokens[before.end].key)

    def _glued(self, at: int) -> bool:
        """Whether the word is only known without its first letter, a preposition: "بنوفمبر"."""
        key = self._tokens[at].key
        return key[0] in "بفل" and key not in self._lexicon.entries and key[1:] in self._lexicon.entries

    def _bare_day(self, at: int) -> Found | None:
        """ "El 21", "le 18", "am 21.", "on the 21st", "21 числа": a day whose month is not told."""
        day = self._day_number(at)
        if day is None:
            return None
        end = self._term(day.end, TERM.ORDINAL) or day.end
        if self._text.startswith("-", self._tokens[end - 1].end):
            return None
        told = self._of_told_month(at, day._replace(end=end))
        if told is not None:
            return told
        before = self._ending(self._lexicon.bare_day, at)
        if not before or not self._ends_day(at, end):
            return None
        head = at - before - 1
        if head >= self._first and self._keys[head] in self._lexicon.no_day_behind:
            return None
        return Found(NumberedDay(day.value), at, end)

    def _ends_day(self, at: int, end: int) -> bool:
        """Whether nothing counted follows a number before which a day may be meant: a sign or a small word does."""
        if self._words.month_first and end == at + 1 and self._tokens[at].text.isdecimal():
            return False  # English days have their ending: "on the 21st"
        behind = self._tokens[end - 1].end
        if not self._words.dotted_days:
            return self._ends_bare(end, behind)
        return self._text.startswith(".", behind) and self._ends_bare(end, behind + 1)

    def _from_feast(self, at: int, after: int, value: object) -> Found | None:
        """ "Silvesternacht 2015/16", "New Year's Eve", "la nuit de la Saint-Sylvestre"."""
        day, month, night = value if isinstance(value, tuple) else (1, 1, False)
        year, end = self._year_after(after)
        if isinstance(year, int):
            end = self._last_year(year, end)[1]
        if not night:
            return Found(DayOf(day, month, year), at, end)
        if (day, month) == (31, 12):
            day, month, year = 1, 1, year + 1 if isinstance(year, int) else year
        elif (day, month) != (1, 1):
            day += 1
        return Found(NightTo(DayOf(day, month, year)), at, end)

    def _from_easter(self, at: int, after: int, value: object) -> Found | None:
        """ "Ostersonntag 2019", "on Good Friday", "в Вербное воскресенье"."""
        year, end = self._year_after(after)
        days = value if isinstance(value, int) else 0
        return Found(EasterDay(days, year, self._words.eastern_easter), at, end)

    def _from_hijri_feast(self, at: int, after: int, value: object) -> Found | None:
        """ "Am Opferfest", "أول أيام عيد الأضحى"."""
        day, month = value if isinstance(value, tuple) else (1, 10)
        return Found(HijriDay(day, month, None), at, after)

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
        if words == 1 and isinstance(found.what, YearsOf) and self._is(TERM.ARTICLE, self._tokens[found.start - 1].key):
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


# What each kind of word may begin: the rule is given the position of the word, its end and its value.
_RULES: Mapping[Term, Callable[[Reader, int, int, object], Found | None]] = {
    Term.MONTH: Reader._from_month,
    Term.SHORT_MONTH: Reader._from_month,
    Term.HIJRI_MONTH: Reader._from_hijri_month,
    Term.WEEKDAY: Reader._from_weekday,
    Term.SHORT_WEEKDAY: Reader._from_short_weekday,
    Term.DAY_PART: Reader._from_day_part,
    Term.SEASON: Reader._from_season,
    Term.PART: Reader._from_part,
    Term.UNIT: Reader._from_unit,
    Term.SEVERAL_UNITS: Reader._from_several_units,
    Term.TWO_UNITS: Reader._from_two_units,
    Term.LAST: Reader._from_last,
    Term.PAST: Reader._from_past,
    Term.THIS: Reader._from_this,
    Term.NEXT: Reader._from_next,
    Term.EARLIER: Reader._from_earlier,
    Term.LATER: Reader._from_later,
    Term.AGO_BEFORE: Reader._from_ago,
    Term.AFTER_BEFORE: Reader._from_after,
    Term.DAY_WORD: Reader._from_day_word,
    Term.NUMBER: Reader._from_count,
    Term.FEW: Reader._from_count,
    Term.DAY_SHIFT: Reader._from_day_shift,
    Term.UNIT_SHIFT: Reader._from_unit_shift,
    Term.ANCHOR: Reader._from_anchor,
    Term.FEAST: Reader._from_feast,
    Term.EASTER: Reader._from_easter,
    Term.HIJRI_FEAST: Reader._from_hijri_feast,
    Term.NIGHT_TO: Reader._from_night,
    Term.SINCE: Reader._from_since,
    Term.START: Reader._from_start,
    Term.BETWEEN: Reader._from_start,
}
