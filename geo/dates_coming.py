"""Days told in a clause that speaks of the future: "will meet on Friday" is the Friday to come."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from geo.dates_calendar import Context, DayOf, Expression, MonthOf, SeasonOf, find_period
from geo.dates_counting import NumberedDay, WeekdayOf
from geo.dates_periods import Between
from geo.events_marks import Mark
from geo.events_words import mark_index
from geo.languages.pack import Cue, Pack
from geo.model import EVENT_TYPE, Document, Sentence, Span

# In words, with two more for each comma: how far the word of the future stands from the day. Chosen on the dev half of
# our gold passages: dates F1 .872 with 5, .879 with 7, the same with 9.
_REACH_WORDS = 7
_COMMA_WORDS = 2
# Where the verb closes the clause ("will ... treffen") the word of the future stands farther off.
_BRACKET_WORDS = 18
# What is announced lies no farther ahead: "the victims of 13 November will be remembered", said in July, looks back.
_SOON = timedelta(days=92)
# "The deal, reached in Doha on Tuesday, is to ...": so few letters lie between the comma and the day.
_INSERTED_LETTERS = 60
_STOPS = ".;:–—؛"
_COMMAS = ",،"


def look_ahead(expression: Expression, span: Span, sentence: Sentence, document: Document, pack: Pack) -> Expression:
    """The weekday, or the day or month without a year, as the next one where its clause speaks of the future."""
    if not _may_come(expression, document) or not pack.events.cues.get(Cue.FUTURE):
        return expression
    if isinstance(expression, WeekdayOf) and _stands_ahead(span.of(document.text).lower().split(), pack):
        return replace(expression, shift=1)
    marks = mark_index(pack).find(document, sentence.first_token, sentence.last_token)
    arrests = [mark.last for mark in marks if mark.sign.event_type is EVENT_TYPE.ARREST]
    meant = [mark for mark in marks if not _was_plotted(mark, arrests, span, document)] if arrests else marks
    meant = [mark for mark in meant if mark.sign.cue is not Cue.FUTURE or not _is_of_result(mark, span, document, pack)]
    ahead = _nearest(meant, Cue.FUTURE, span, document)
    reach = _BRACKET_WORDS if pack.events.verb_bracket else _REACH_WORDS
    future = {mark.first for mark in marks if mark.sign.cue is Cue.FUTURE}
    future -= {mark.first for mark in marks if mark.sign.cue is Cue.SAID}  # "kündigte am Montag an": so he said then
    told = [mark for mark in marks if mark.first not in future]  # German "will" is said of plans and of claims
    told = [mark for mark in told if not _is_aim(mark, span, document, pack)]
    if ahead > reach or ahead >= _nearest(told, Cue.SPEECH, span, document):
        return expression
    coming = _next(expression)
    period = find_period(coming, Context(document.reference))
    soon = period is not None and document.reference is not None and period.first <= document.reference + _SOON
    return coming if soon else expression


def _next(expression: Expression) -> Expression:
    """The next one; of a stretch of days the one that ends next."""
    if isinstance(expression, Between):
        return replace(expression, end=_next(expression.end))
    return replace(expression, shift=1)  # type: ignore[type-var]  # all that may come have a shift


def _was_plotted(mark: Mark, arrests: Sequence[int], span: Span, document: Document) -> bool:
    """ "Arrested two men on Tuesday on suspicion of planning": what they meant to do says nothing of the day.

    `arrests`: where the words for arrests end.
    """
    return span.start <= document.starts[mark.first] and any(last <= mark.first for last in arrests)


def _is_aim(mark: Mark, span: Span, document: Document, pack: Pack) -> bool:
    """ "Will fly to Bamako on Monday to urge restraint": what is to be said there dates nothing."""
    begin = document.starts[mark.first]
    aim = pack.dates.aim
    return bool(aim) and begin >= span.end and document.text[span.end : begin].strip().lower() == aim


def _is_of_result(mark: Mark, span: Span, document: Document, pack: Pack) -> bool:
    """ "Signed a deal on Tuesday that is to end the war", "the deal, reached on Tuesday, is to run for six weeks".

    What is to come of it stands behind the day, opened by "that" or by the comma that closes the day's own clause.
    """
    begin = document.starts[mark.first]
    if begin < span.end or not pack.dates.results:
        return False
    between = document.text[span.end : begin].lower()
    if between.split() and between.split()[-1] in {word.strip() for word in pack.dates.results.split(",")}:
        return True
    before = document.text[max(span.start - _INSERTED_LETTERS, 0) : span.start]
    opened = before.rpartition(",")
    closed = between.strip() == "," or (between.count(",") == 1 and between.strip().endswith(","))
    return closed and bool(opened[1]) and bool(opened[2].strip()) and not any(char in opened[2] for char in _STOPS)


def _stands_ahead(words: Sequence[str], pack: Pack) -> bool:
    """ "На среду", but not "на рассвете в среду": the weekday has a preposition of its own."""
    prepositions = {part.strip() for part in pack.dates.before.split(",")}
    return words[0] == pack.dates.ahead_before and prepositions.isdisjoint(words[1:])


def _may_come(expression: Expression, document: Document) -> bool:
    """Whether nothing tells which one is meant: no week, year or "last"; "in May", said in May, is this one."""
    if isinstance(expression, Between):  # "a conference set for 14 to 16 April"
        return isinstance(expression.end, DayOf) and _may_come(expression.end, document)
    reference = document.reference
    if reference is None or getattr(expression, "shift", None) != 0:
        return False
    if isinstance(expression, WeekdayOf):
        return expression.week is None and expression.weekday != reference.weekday()
    if isinstance(expression, SeasonOf):  # "will leave in the summer", said in spring
        return expression.year is None and not expression.is_split
    if isinstance(expression, MonthOf):
        return expression.year is None and expression.month != reference.month
    if isinstance(expression, NumberedDay):
        return expression.months is None
    return isinstance(expression, DayOf) and expression.year is None


def _nearest(marks: Sequence[Mark], cue: Cue, span: Span, document: Document) -> float:
    """The words between the date and the nearest such mark of its clause; infinite without one."""
    return min((_gap(mark, span, document) for mark in marks if mark.sign.cue is cue), default=float("inf"))


def _gap(mark: Mark, span: Span, document: Document) -> float:
    first, last = document.tokens[mark.first], document.tokens[mark.last - 1]
    if first.start < span.end and span.start < last.end:
        return 0.0 if first.start < span.start else float("inf")  # "soll am Samstag": the words overlap
    between = document.text[last.end : span.start] if last.end <= span.start else document.text[span.end : first.start]
    if any(char in between for char in _STOPS):
        return float("inf")
    return len(between.split()) + _COMMA_WORDS * sum(map(between.count, _COMMAS))
