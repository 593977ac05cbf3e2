"""Find the dates a text tells, in seven languages, as periods with a precision and a reason.

A grammar over tokens (geo.dates_grammar) with the word lists of the language packs (geo.dates_lexicon) and a calendar
that counts from the article's reference day (geo.dates_calendar), never from today. Conventions: docs/dates.md.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from geo.dates_calendar import Context, DayOf, Expression, MonthOf, Period, find_period
from geo.dates_coming import look_ahead
from geo.dates_counting import DaysFrom, FromTold, UnitsFromTold
from geo.dates_grammar import Reader
from geo.dates_lexicon import lexicon_of
from geo.dates_periods import NightTo, Since, year_told
from geo.languages.pack import Pack
from geo.model import DATE_BASIS, PART_KIND, Document, Reason, Sentence, Span, TimePrecision, When

# A text that names at least so many years, all more than so many years before the reference day, is history: its
# "28 June" is in the year told last. News names recent years or none. WikiWars (Ukrainian): values right .40 -> .67.
_FEWEST_PAST_YEARS = 3
_RECENT_YEARS = 3


# "The day before", at the head of a paragraph behind one that ends with a remark so many days back, counts from the
# article's own day, where that paragraph told of one at most so many days back as well.
_REMARK_DAYS = 7
_NEWS_DAYS = 3

# "Said today": the day of the report, not of what it tells, where another day was told before in the paragraph.
_TODAY = DaysFrom(0, 0)


def find_dates(document: Document, pack: Pack) -> tuple[When, ...]:
    """The date expressions in text order, without overlap; `first` and `last` None where a reference day is missing."""
    return tuple(_read(document, pack))


def _read(document: Document, pack: Pack) -> Iterator[When]:
    reader = Reader(document, lexicon_of(pack.dates))
    read = [
        (sentence, expression, span)
        for sentence in document.sentences
        for expression, span in reader.find(sentence.first_token, sentence.last_token)
    ]
    read = [one for number, one in enumerate(read) if not _is_said_again(one, read[number + 1 : number + 2], document)]
    past = _is_of_the_past([expression for _, expression, _ in read], document.reference)
    context, told_in = Context(document.reference), -1
    story: tuple[int, date] | None = None
    before: tuple[Sentence, Span] | None = None
    news_in = -1
    for sentence, stated, span in read:
        expression = look_ahead(stated, span, sentence, document, pack)
        if sentence.paragraph > told_in + 1:
            context = context._replace(told=None, told_past=None)
        if news_in == told_in == sentence.paragraph - 1 and _is_after_remark(expression, span, sentence, context):
            context = context._replace(told=None, told_past=None)
        goes_on = story is not None and story[0] == sentence.paragraph
        period = find_period(expression, _in_year_of(expression, story[1], context) if story and goes_on else context)
        story = _story(expression, period, sentence, story if goes_on else None)
        if isinstance(stated, NightTo) and period is not None:
            context, told_in = (
                context._replace(told=period.last, told_day=period.last, told_past=None),
                sentence.paragraph,
            )
        elif expression.one_day and period is not None and period.first == period.last:
            told_here = context.told is not None and told_in == sentence.paragraph
            since = before is not None and before[0] is sentence and reader.dates_a_since(before[1], span)
            if not (told_here and (expression == _TODAY or since)):
                past_day = _past_day(context, period.first)
                context = context._replace(told=period.first, told_day=period.first, told_past=past_day)
                told_in = sentence.paragraph
        if period is not None and document.reference is not None and not past:
            back = (document.reference - period.first).days
            news_in = sentence.paragraph if 0 <= back <= _NEWS_DAYS else news_in
        year = year_told(expression) if past else None
        if year is not None:
            context = context._replace(told_year=year)
        before = sentence, span
        yield _when(expression, period, span, sentence, document)


def _is_said_again(
    read: tuple[Sentence, Expression, Span], following: Sequence[tuple[Sentence, Expression, Span]], document: Document
) -> bool:
    """ "Hours later on Monday": the day itself stands right behind what would count from the day told before."""
    return isinstance(read[1], FromTold) and any(
        not isinstance(expression, FromTold) and document.text[read[2].end : span.start].isspace()
        for _, expression, span in following
    )


def _is_after_remark(expression: Expression, span: Span, sentence: Sentence, context: Context) -> bool:
    """Whether "the day before" opens the sentence where the day told last is long past."""
    if not isinstance(expression, (FromTold, UnitsFromTold)) or (expression.days or 0) >= 0:
        return False
    if span.start != sentence.span.start or context.told is None or context.reference is None:
        return False
    return (context.reference - context.told).days > _REMARK_DAYS


def _past_day(context: Context, told: date) -> date | None:
    """The day told before one to come; None where that is none to come."""
    if context.reference is None or told <= context.reference:
        return None
    known = context.told is not None and context.told <= context.reference
    return context.told_past or (context.told if known else None)


def _in_year_of(expression: Expression, told: date, context: Context) -> Context:
    """The context for a day or month without a year behind one told with its year: "on 2 March" is in that year.

    Only where it is not before the other, and the reference day lies in a later year.
    """
    late = context.reference is None or context.reference.year > told.year
    if not late or not isinstance(expression, (DayOf, MonthOf)) or expression.year is not None or expression.shift:
        return context
    there = context._replace(told_year=told.year)
    period = find_period(expression, there)
    return there if period is not None and period.last >= told else context


def _story(
    expression: Expression, period: Period | None, sentence: Sentence, story: tuple[int, date] | None
) -> tuple[int, date] | None:
    """The paragraph and the day told last with its year; None again behind a weekday, another year or "today"."""
    if period is None:
        return story
    if isinstance(expression, DayOf) and (story or isinstance(expression.year, int)):
        return sentence.paragraph, period.first
    return None if expression.relative or year_told(expression) is not None else story


def _is_of_the_past(expressions: Sequence[Expression], reference: date | None) -> bool:
    """Whether a text tells of long past times only: days without a year are then in the year told before."""
    years = [year for year in map(year_told, expressions) if year is not None]
    if len(years) < _FEWEST_PAST_YEARS or reference is None:
        return len(years) >= _FEWEST_PAST_YEARS
    return max(years) < reference.year - _RECENT_YEARS


def _when(expression: Expression, period: Period | None, span: Span, sentence: Sentence, document: Document) -> When:
    basis = DATE_BASIS.RELATIVE if expression.relative else DATE_BASIS.EXPLICIT
    if sentence.kind is PART_KIND.DATELINE:
        basis = DATE_BASIS.DATELINE
    open_ended = isinstance(expression, Since) and (
        period is None or document.reference is None or period.first <= document.reference
    )
    return When(
        first=period.first if period else None,
        last=period.last if period else None,
        precision=period.precision if period else TimePrecision.UNKNOWN,
        basis=basis,
        open_ended=open_ended,
        span=span,
        reasons=(_reason(expression, period, span, document),),
        from_told=expression.days if isinstance(expression, (FromTold, UnitsFromTold)) else None,
    )


def _reason(expression: Expression, period: Period | None, span: Span, document: Document) -> Reason:
    said = f"“{span.of(document.text)}”"
    if period is None:
        why = "the article has no date to count from" if document.reference is None else "the calendar has no such day"
        return Reason(feature="date", weight=0.0, sentence=f"{said} has no place in the calendar: {why}.")
    days = str(period.first) if period.first == period.last else f"{period.first} to {period.last}"
    kind = "dateline" if document.dateline_date else "publication"
    day = f" (reference day {document.reference}, the {kind} date)" if document.reference else ""
    return Reason(feature="date", weight=1.0, sentence=f"{said} is {days}: {expression.rule}{day}.")
