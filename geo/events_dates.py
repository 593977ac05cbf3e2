"""Which of the dates of its sentence each deed gets by rules: the nearest, but for what words forbid."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from geo.events_dealt import answered_apart
from geo.events_happening import TERRITORY, Happening
from geo.events_inside import Scene
from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.kept import once_for_each
from geo.languages.pack import CUE, DateWords
from geo.model import EVENT_TYPE, TimePrecision, When
from geo.names import strict_key

Dated = tuple[int, int, When]

# Farther than this, in words with clauses counted, a date belongs to something else in the sentence.
_FARTHEST_DATE = 45.0
# What a comma between them parts a date from a place, in words.
_CLAUSE = 10.0
# "The bombs of Easter Sunday, which killed people in A, B and C": as near is a day that stands right at the deed.
_NAMED_WITH_DAY = 12.0
# So few words lie between a verb of saying and the day somebody spoke.
_SAID_WORDS = 3
_FIRST_WORDS = 4
# So few words lie between "since" and the day of what happened then: "the ouster of the president in".
_SINCE_WORDS = 9
# "The missile attack that": so few words stand between a deed and the clause that describes it.
_DESCRIBED_WORDS = 2
# So few words lie between the word that opens a clause and its day.
_OPENING_WORDS = 2
# So few words lie between a source and the day its count is of.
_SOURCE_WORDS = 6
# So few words name who announces a count, before the day, and what is counted, before the deed.
_ANNOUNCER_WORDS = 6
_COUNTED_WORDS = 8
# "Stored there since 2014, it exploded on Tuesday": a day goes before a "since" about as near.
_EPISODE_WORDS = 10.0
# These do not go on: a period that begins with "since" is not theirs.
_MOMENTS = frozenset({EVENT_TYPE.BOMBING, EVENT_TYPE.SUICIDE_BOMBING, EVENT_TYPE.GRENADE, EVENT_TYPE.CHEMICAL_WEAPON})


def dates_for(reading: Reading, happening: Happening | None, place: Scene | None = None) -> Sequence[Dated]:
    """The dates of the sentence as a deed may have them: "since" only what goes on, never behind "the first time"."""
    if happening is None:
        return reading.date_tokens
    own = [dated for dated in reading.date_tokens if not _is_of_side_clause(reading, dated, happening, place)]
    own = [dated for dated in own if not answered_apart(reading, happening, dated[0])]
    own = [dated for dated in own if not _is_of_count(reading, dated, happening)]
    if happening.from_deaths:  # "12 people died, some of them at home, police said on Tuesday": nobody died then
        deaths = [mark.first for mark in happening.marks]
        own = [dated for dated in own if not is_of_speech(reading, dated, deaths)]
    dates = [_in_clause_of(reading, dated, happening) for dated in own]
    dates = [one for one in dates if not is_of_the_last_time(reading, one, happening)]
    if happening.event_type not in _MOMENTS:
        return dates
    return [
        (first, last, moment)
        for first, last, when in dates
        if (moment := _moment(when, reading.document.text)) is not None
    ]


def _is_of_count(reading: Reading, dated: Dated, happening: Happening) -> bool:
    """ "أعلنت الوزارة الخميس ارتفاع عدد قتلى الهجوم": the day on which the count was announced, behind who says so.

    "Число погибших при взрыве возросло до 140, сообщили в понедельник врачи" as well.
    """
    deed = happening.marks[0].first
    if dated[2].span is not None and dated[2].span.start in starts_aside(reading) and deed < dated[0]:
        return any(word.first < dated[0] for word in reading.of(CUE.RISE))
    said = any(0 < dated[0] - word.last <= _ANNOUNCER_WORDS for word in reading.of(CUE.SPEECH, CUE.ATTRIBUTED))
    counts = (word.first for word in reading.of(CUE.RISE, CUE.TOLL) if dated[1] <= word.first < deed)
    return said and any(deed - count <= _COUNTED_WORDS and reading.joined(dated[1] - 1, count) for count in counts)


def _is_of_side_clause(reading: Reading, dated: Dated, happening: Happening, place: Scene | None) -> bool:
    """ "وفي تدمر، التي سقطت الأحد، قصفت الطائرات": a day between commas belongs to the deed told there.

    So does the place: "Прем'єр, який у вівторок був у Києві, у четвер відвідав Берлін" tells of two days.
    Where verbs come first, a clause that tells of a deed behind the other one needs no commas.
    """
    for word in reading.of(CUE.RELATIVE, CUE.PARTICIPLE):
        if reading.at(word.first, CUE.DETERMINER) is not None and _is_article(reading, word.first):
            continue
        comma_free = not _comma_before(reading, word.first)
        if comma_free and not reading.pack.events.verb_first:
            article = reading.at(word.first, CUE.DETERMINER) is not None  # "wie die am Montag": no clause begins
            if reading.pack.script == "Latn" and not article and _opens_clause_of_other(word, dated, happening):
                return True
            continue
        behind = range(word.last, reading.sentence.last_token)
        comma = next((place for place in behind if _comma_before(reading, place)), None)
        end = behind.stop if comma is None else comma
        if not word.first < dated[0] < end or (place is not None and word.first < place[0] < end):
            continue
        # "los talibanes, que tomaron": the words of a deed may begin before the clause
        own = any(word.first < mark.last and mark.first < end for mark in happening.marks)
        inside = [mark for mark in reading.deed_marks if word.first <= mark.first < end]
        if reading.pack.script == "Cyrl":  # "ракета, яка 4 квітня розірвалася": the clause may tell of this deed
            inside = [mark for mark in inside if mark.sign.event_type not in {None, happening.event_type}]
        told = bool(inside)
        named = (
            word.sign.cue is CUE.RELATIVE
            and comma is not None
            and any(last == word.first for _, last, _ in reading.place_tokens)
        )
        if comma_free and any(mark.last + _DESCRIBED_WORDS >= word.first for mark in happening.marks):
            continue  # "الهجوم الصاروخي الذي هز المطار الأربعاء": the clause tells of this deed
        if not own and (told or (named and not comma_free)):
            return True
    return False


def _is_article(reading: Reading, position: int) -> bool:
    """ "Aleppo, die Stadt am Fluss": no clause begins, for a noun stands right behind."""
    behind = position + 1
    return behind >= reading.sentence.last_token or reading.document.texts[behind][0].isupper()


def _opens_clause_of_other(word: Mark, dated: Dated, happening: Happening) -> bool:
    """ "Detuvo a tres por el atentado que el lunes mató a ocho": the day behind the word is told of the attack."""
    if dated[2].open_ended or not 0 <= dated[0] - word.last < _OPENING_WORDS:
        return False  # "los combates que desde el lunes asuelan": what goes on is told of the fighting
    return all(mark.last + _DESCRIBED_WORDS < word.first for mark in happening.marks)


def _comma_before(reading: Reading, position: int) -> bool:
    return position > reading.sentence.first_token and not reading.comma_free(position, position)


def _in_clause_of(reading: Reading, dated: Dated, happening: Happening) -> Dated:
    """ "The worst since August 2013, when sarin killed hundreds": what the clause tells happened then."""
    first, last, when = dated
    if (since := _since_then(reading, dated, happening)) is not None:
        return first, last, since
    begun = any(mark.first == last for mark in reading.of(CUE.WHEN))
    if not when.open_ended or not begun or happening.marks[-1].first < last or when.span is None:
        return dated
    last_day = _end_of_beginning(when)
    return dated if last_day is None else (first, last, replace(when, last=last_day, open_ended=False))


def _since_then(reading: Reading, dated: Dated, happening: Happening) -> When | None:
    """ "Thousands have fled since fighting broke out on 4 November": from that day on; None for other dates."""
    first, _, when = dated
    reference = reading.document.reference
    if when.open_ended or when.first is None or when.last is None or reference is None or when.last > reference:
        return None
    known = _since_words(reading.pack.dates)
    for position in range(max(first - _SINCE_WORDS, reading.sentence.first_token), first):
        if reading.document.tokens[position].key not in known or reading.at(position, CUE.FROM, CUE.TO, CUE.IN):
            continue
        before = all(mark.first < position for mark in happening.marks)
        if before and reading.comma_free(position + 1, first):
            return replace(when, last=reference, open_ended=True)
    return None


def _end_of_beginning(when: When) -> date | None:
    """The last day of the day, month or year that "since" names; None for other periods."""
    start = when.first
    if start is None:
        return None
    if when.precision is TimePrecision.DAY:
        return start
    if when.precision is TimePrecision.MONTH:
        return start.replace(day=monthrange(start.year, start.month)[1])
    return start.replace(month=12, day=31) if when.precision is TimePrecision.YEAR else None


def _moment(when: When, text: str) -> When | None:
    """The date of what takes a moment: "since" is about a state, but "since Sunday, when" names its day."""
    if not when.open_ended or when.span is None:
        return when
    if when.precision is not TimePrecision.DAY or not text[when.span.end :].startswith((",", "،")):
        return None
    return replace(when, last=when.first, open_ended=False)


def date_by_rules(
    reading: Reading, happening: Happening | None, dates: Sequence[Dated], place: Scene | None, *, several: bool
) -> Dated | None:
    """The date nearest to the deed and its place; `several`: the sentence has dates for several places of a deed."""
    if happening is None or happening.from_deaths:
        dates = [date for date in dates if not is_as_of(reading, date[0])]
    anchors = [mark.first for mark in happening.marks] if happening is not None else []
    if anchors:
        dates = [
            date
            for date in dates
            if not is_of_speech(reading, date, anchors) and not is_of_the_last_time(reading, date, happening)
        ]
        if any(date[0] > min(anchors) for date in dates):
            dates = [date for date in dates if not is_said_before(reading, date, anchors)]
    if not dates:
        return None
    if not anchors:
        return dates[0] if happening is None else None

    own = place[0] if place is not None and several else None
    told = _ends_before_space(reading, happening)

    def cost(date: Dated) -> float:
        near = min(reading.distance(date[0], anchor) for anchor in anchors)
        if own is not None:
            # "on Tuesday in A, on Wednesday in B": each place has the date of its own clause
            first, second = sorted((date[0], own))
            apart = reading.distance(first, second) + _CLAUSE * sum(map(reading.between(first, second).count, ",،"))
            return min(apart, _NAMED_WITH_DAY) if date[0] in told and date[0] < own else apart
        since = _EPISODE_WORDS if date[2].open_ended else 0.0
        if place is None or date[0] in told:
            return near + since  # "filled the square on Sunday where a rally was bombed the day before"
        return near + since + reading.distance(date[0], place[0])

    best = min(dates, key=cost)
    near = min(reading.distance(best[0], anchor) for anchor in anchors)
    return best if near <= _FARTHEST_DATE and best[2].first is not None else None


def date_in_turn(dates: Sequence[Dated], scenes: Sequence[Scene], place: Scene | None) -> Dated | None:
    """ "On Sunday A and on Tuesday B", "A on Sunday and B on Tuesday": the date of the place where the two take turns.

    None where the first of all is a date and the last is one as well, or neither is.
    """
    places = [scene[0] for scene in scenes]
    if place is None or len(dates) < 2 or len(places) < 2:
        return None
    days = sorted((date for date in dates if date[2].first is not None), key=lambda date: date[0])
    before = days[0][0] < min(places)
    if before == (days[-1][0] > max(places)):
        return None
    if before:
        return max((date for date in days if date[0] < place[0]), key=lambda date: date[0])
    return min((date for date in days if date[0] > place[0]), key=lambda date: date[0])


def _ends_before_space(reading: Reading, happening: Happening | None) -> set[int]:
    """Where the deed's words end before a space: a date that begins there is its own, wherever its place is."""
    marks = happening.marks if happening is not None else ()
    last = reading.sentence.last_token
    return {mark.last for mark in marks if mark.last < last and reading.between(mark.last - 1, mark.last).isspace()}


def is_as_of(reading: Reading, first: int) -> bool:
    """ "By Saturday morning 46 bodies were found": the day of the count, not of the deaths."""
    until = reading.at(first, CUE.TO, CUE.AT_MOST)
    if reading.before(first, CUE.AS_OF) or reading.at(first, CUE.AS_OF):
        return True
    if until is not None and reading.at(first, CUE.IN) is None:
        return True
    # "по данным комитета на воскресенье"
    near = range(first - _SOURCE_WORDS, first)
    sources = (mark for mark in reading.of(CUE.ATTRIBUTED) if mark.first in near)
    return until is not None and any(reading.distance(mark.first, first) <= _SOURCE_WORDS for mark in sources)


def is_of_the_last_time(reading: Reading, date: Dated, happening: Happening | None = None) -> bool:
    """ "For the first time since 1990", "the deadliest since May": the day is that of what went before.

    So is the one of "the bloodiest day since the fall of the president in May"; of "the deadliest since the bombing of
    the embassy in August 1998" it is that of the bombing, where the `happening` is that.
    """
    told = happening is not None and happening.event_type not in TERRITORY
    deeds = [mark.first for mark in happening.marks] if happening is not None and told else []
    near = range(_FIRST_WORDS)
    if any(date[0] - mark.last in near for mark in reading.of(CUE.FIRST)) and date[2].open_ended:
        return True
    return any(
        since - mark.last in near
        and reading.comma_free(since, date[0])
        and not any(since < deed < date[0] for deed in deeds)
        for mark in reading.of(CUE.FIRST)
        for since in range(max(date[0] - _SINCE_WORDS, mark.last), date[0])
        if reading.document.tokens[since].key in _since_words(reading.pack.dates)
    )


@once_for_each
def _since_words(words: DateWords) -> frozenset[str]:
    """The keys of words that mean "since", of one word each."""
    return frozenset(key for word in words.since.split(",") if (key := strict_key(word)) and " " not in key)


def is_of_speech(reading: Reading, date: Dated, anchors: Sequence[int]) -> bool:
    """ "Three people died, the police said on Monday": the day stands at a verb of saying, in its own clause."""
    if not is_spoken(reading, date) or min(reading.distance(date[0], anchor) for anchor in anchors) < _SAID_WORDS + 1:
        return False
    nearest = min(anchors, key=lambda anchor: reading.distance(date[0], anchor))
    first, second = sorted((date[0], nearest))
    return not reading.comma_free(first + 1, second)


def is_spoken(reading: Reading, date: Dated) -> bool:
    """Whether a word of saying stands right beside the date."""
    return any(
        0 <= date[0] - mark.last < _SAID_WORDS or 0 <= mark.first - date[1] < _SAID_WORDS
        for mark in reading.of(CUE.ATTRIBUTED, CUE.SPEECH)
    )


def starts_aside(reading: Reading) -> set[int]:
    """Where dates begin at which victims are counted or somebody speaks: ", the police said on Monday"."""
    begin = reading.sentence.first_token
    return {
        one[2].span.start for one in reading.date_tokens
        if one[2].span is not None
        and (is_as_of(reading, one[0]) or (is_spoken(reading, one) and not reading.joined(begin, one[0])))
    }  # fmt: skip


def is_said_before(reading: Reading, date: Dated, anchors: Sequence[int]) -> bool:
    """ "Said on Friday that an attack on Aug. 21 killed ...": the day at a verb of saying before the deed."""
    near = range(date[0] - _SAID_WORDS + 1, date[0] + 1)
    return date[1] <= min(anchors) and any(mark.last in near for mark in reading.of(CUE.SPEECH))
