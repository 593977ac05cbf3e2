"""Find the dates a text tells, in seven languages, as periods with a precision and a reason.

A grammar over tokens (geo.dates_grammar) with the word lists of the language packs (geo.dates_lexicon) and a calendar
that counts from the article's reference day (geo.dates_calendar), never from today. Conventions: docs/dates.md.
"""

from collections.abc import Iterator
from datetime import date

from geo.dates_calendar import Context, Expression, Period, Since
from geo.dates_grammar import Reader
from geo.dates_lexicon import lexicon_of
from geo.languages.pack import Pack
from geo.model import DateBasis, Document, PartKind, Reason, Sentence, Span, TimePrecision, When


def find_dates(document: Document, pack: Pack) -> tuple[When, ...]:
    """The date expressions in text order, without overlap; `first` and `last` None where a reference day is missing."""
    return tuple(_read(document, pack))


def _read(document: Document, pack: Pack) -> Iterator[When]:
    lexicon = lexicon_of(pack.dates)
    reader, reference = Reader(document.text, document.tokens, lexicon), document.reference
    told: date | None = None
    paragraph = -1
    for sentence in document.sentences:
        if sentence.paragraph != paragraph:
            told, paragraph = None, sentence.paragraph
        for expression, span in reader.find(sentence.first_token, sentence.last_token):
            period = _period(expression, Context(reference, told))
            if expression.one_day and period is not None and period.first == period.last:
                told = period.first
            yield _when(expression, period, span, sentence, document)


def _period(expression: Expression, context: Context) -> Period | None:
    try:
        return expression.period(context)
    except (ValueError, OverflowError):  # beyond the calendar: "5000 years ago", 29 February 2015
        return None


def _when(expression: Expression, period: Period | None, span: Span, sentence: Sentence, document: Document) -> When:
    basis = DateBasis.RELATIVE if expression.relative else DateBasis.EXPLICIT
    if sentence.kind is PartKind.DATELINE:
        basis = DateBasis.DATELINE
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
