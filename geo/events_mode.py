"""In which mode a sentence speaks of a happening, and on whose word."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from geo.events_asides import is_occasion
from geo.events_happening import Happening, goes_on
from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.languages.pack import CUE, Cue
from geo.model import (
    ASSERTION,
    ATTRIBUTION,
    DATE_BASIS,
    EVENT_TYPE,
    PART_KIND,
    Assertion,
    Attribution,
    Reason,
    Span,
    TimePrecision,
    When,
)

# How far, in words with clauses counted, such a word reaches: before what happens, and after it.
_REACH_BEFORE = 7.0
_REACH_AFTER = 3.0
# "Is to", "will": the verb may stand far behind, and farther where it closes the clause.
_FUTURE_BEFORE = 10.0
_BRACKET_WORDS = 20.0
_NEGATION_BEFORE = 4.0
_NEGATION_AFTER = 4.0
# "Did not take place", "was not resumed": words for a deed's own failing reach farther than "not".
_FAR_NEGATION = 16.0
# So few words lie between "without" and what there was not.
_NOUN_WORDS = 2
# So many words make a phrase.
_PHRASE_WORDS = 2
_DENIAL_REACH = 16.0
_DISCLAIMER_WORDS = 4
_WEEK = timedelta(days=7)
# So few words lie between a day and "begins".
_BEGIN_WORDS = 5.0
# So few words lie between "flies" and the day: "to", the town.
_PRESENT_WORDS = 6
# So few words lie between who travels and the verb: "the president of Chad".
_DOER_WORDS = 3
# What is announced in the present where verbs come first, with the day behind the verb.
_ANNOUNCED = frozenset({EVENT_TYPE.DIPLOMACY, EVENT_TYPE.AGREEMENT, EVENT_TYPE.PROTEST})
_GATHERINGS = frozenset({EVENT_TYPE.DIPLOMACY, EVENT_TYPE.AGREEMENT})


@dataclass(slots=True, unsafe_hash=True, kw_only=True)
class Mode:
    """Assertion and attribution, each with the words that say so."""

    assertion: Assertion
    attribution: Attribution
    assertion_span: Span | None = None
    attribution_span: Span | None = None


def read_mode(reading: Reading, happening: Happening | None, when: When | None) -> Mode:
    """The mode in which the happening is told; without one, that of plain report."""
    attribution, source = _attribution(reading)
    if happening is None:
        return Mode(assertion=ASSERTION.REPORTED, attribution=attribution, attribution_span=_span(reading, source))
    anchors = [mark for mark in happening.marks if mark.sign.cue is not CUE.HIT] or list(happening.marks)
    anchor = anchors[0]
    if any(is_occasion(one, reading) for one in anchors) and not _is_to_come(reading, when):
        return Mode(assertion=ASSERTION.REPORTED, attribution=attribution, attribution_span=_span(reading, source))
    assertion, word = _assertion(reading, anchor, when)
    if assertion is ASSERTION.REPORTED and (denied := _negated_later(reading, anchors)) is not None:
        assertion, word = ASSERTION.NEGATED, denied
    if assertion is ASSERTION.REPORTED and _is_asked(reading):
        assertion = ASSERTION.HYPOTHETICAL
    if assertion is ASSERTION.DENIED:
        attribution, source = ATTRIBUTION.DENIED, word
    return Mode(
        assertion=assertion, attribution=attribution,
        assertion_span=_span(reading, word), attribution_span=_span(reading, source),
    )  # fmt: skip


def _is_to_come(reading: Reading, when: When | None) -> bool:
    reference = reading.document.reference
    return when is not None and when.first is not None and reference is not None and when.first > reference


def _is_asked(reading: Reading) -> bool:
    """Whether the sentence is a question: what it asks about may not have happened."""
    end = reading.document.ends[reading.sentence.last_token - 1]
    return reading.document.text[end : end + 1] in {"?", "؟"} and reading.sentence.kind is not PART_KIND.TITLE


def _negated_later(reading: Reading, anchors: Sequence[Mark]) -> Mark | None:
    """The negation right behind another word for the same happening: "zum Treffen ... reist Putin nicht"."""
    for anchor in anchors[1:]:
        if any(anchors[0].last <= begins.first <= anchor.first for begins in reading.of(CUE.BEGINS)):
            continue  # "to the summit, which begins on Tuesday, he does not travel": it takes place without him
        if not reading.pack.events.verb_bracket and not reading.joined(anchors[0].last - 1, anchor.first):
            continue  # "two blew themselves up, a third bomb did not go off"
        word = _reaching(reading, CUE.NEGATION, anchor, 0.0, _NEGATION_AFTER)
        if word is not None and word.first > anchor.first:
            return word
    return None


def coming(reading: Reading, happening: Happening, when: When | None) -> When | None:
    """The date, a week later where the sentence speaks of the future and means the weekday to come.

    Only a day of the past week that stands nearer to the deed than to the word of the future: "will meet on Monday",
    but not "on Monday he announced strikes".
    """
    reference = reading.document.reference
    if when is None or when.span is None or when.first is None or when.last is None or reference is None:
        return when
    if when.basis is not DATE_BASIS.RELATIVE or not 0 < (reference - when.last).days < _WEEK.days:
        return when
    if when.precision is TimePrecision.WEEK:
        return when  # "last week", said on a Saturday
    if any(is_occasion(mark, reading) for mark in happening.marks):
        return when
    anchor, day = happening.marks[0], reading.tokens_of(when.span)[0]
    word = _reaching(reading, CUE.FUTURE, anchor, _future_reach(reading), _REACH_AFTER)
    tomorrow = (reference - when.last).days == _WEEK.days - 1 and happening.event_type is EVENT_TYPE.DIPLOMACY
    tomorrow = tomorrow and not any(_is_past(reading, mark) for mark in happening.marks)
    tomorrow = tomorrow or _is_present(reading, happening, day)
    begins = _beginning(reading, happening, day) is not None
    if word is None and not tomorrow and not begins:
        return when
    inside = begins or (word is not None and reading.pack.events.verb_bracket and word.first < day)
    # "the minister will fly to Bamako on Monday": who travels stands far before the verb
    inside = inside or (word is not None and anchor.first < word.first < day and _is_who(reading, anchor))
    if word is not None and not inside and reading.distance(day, anchor.first) > reading.distance(day, word.first):
        return when
    reason = Reason(
        feature="coming_weekday", weight=0.3, sentence="The sentence speaks of the future: the day to come."
    )
    return replace(when, first=when.first + _WEEK, last=when.last + _WEEK, reasons=(*when.reasons, reason))


def _is_who(reading: Reading, anchor: Mark) -> bool:
    """Whether the word for the deed is who meets or travels, with the verb behind."""
    return reading.at(anchor.first, CUE.OFFICIAL) is not None


def _is_present(reading: Reading, happening: Happening, day: int) -> bool:
    """ "Flies to Washington on Sunday": a meeting told in the present, outside headlines, the day right behind it."""
    verbs = reading.pack.events.present_deeds
    announced = _ANNOUNCED if reading.pack.events.verb_first else {EVENT_TYPE.DIPLOMACY}
    if happening.event_type not in announced or not verbs or reading.sentence.kind is PART_KIND.TITLE:
        return False
    first = max(happening.marks[0].first, day - _PRESENT_WORDS)
    if reading.pack.events.verb_first:  # "تشهد باريس الأحد تظاهرة"
        first = max(reading.sentence.first_token, min(happening.marks[0].first, day) - _PRESENT_WORDS)
    texts = reading.document.texts
    return any(texts[place] in verbs and reading.joined(place, day) for place in range(first, day))


def _is_past(reading: Reading, mark: Mark) -> bool:
    """ "Met on Friday", "the president landed": whether the word for the deed is a verb in the past, or holds one."""
    endings = reading.pack.events.past_deeds
    who = reading.at(mark.first, CUE.OFFICIAL)
    last = mark.last if who is None else min(mark.last + _DOER_WORDS, reading.sentence.last_token)
    return bool(endings) and any(text.endswith(endings) for text in reading.document.texts[mark.first : last])


def _beginning(reading: Reading, happening: Happening, day: int) -> Mark | None:
    """The word by which a gathering begins on the day, in its clause: "the summit, which opens on Tuesday in Bali"."""
    if happening.event_type not in _GATHERINGS:
        return None
    for word in reading.of(CUE.BEGINS):
        first, last = sorted((word.first, day))
        same = not any("," in reading.between(place, place + 1) for place in range(first, last))
        if same and reading.distance(word.first, day) <= _BEGIN_WORDS:
            return word
    return None


def _future_reach(reading: Reading) -> float:
    return _BRACKET_WORDS if reading.pack.events.verb_bracket else _FUTURE_BEFORE


def _span(reading: Reading, mark: Mark | None) -> Span | None:
    return reading.span(mark.first, mark.last) if mark is not None else None


def _attribution(reading: Reading) -> tuple[Attribution, Mark | None]:
    for cue, attribution in ((CUE.CLAIM, ATTRIBUTION.CLAIMED), (CUE.ATTRIBUTED, ATTRIBUTION.ATTRIBUTED)):
        mark = next((mark for mark in reading.of(cue) if cue is not CUE.CLAIM or not is_negated(reading, mark)), None)
        if mark is not None:
            return attribution, mark
    return ATTRIBUTION.UNKNOWN, None


def is_negated(reading: Reading, mark: Mark) -> bool:
    """ "No one has claimed the attack": a negation within four words before."""
    return any(0 <= mark.first - word.last < _DISCLAIMER_WORDS for word in reading.of(CUE.NEGATION))


def _assertion(reading: Reading, anchor: Mark, when: When | None) -> tuple[Assertion, Mark | None]:
    reference: date | None = reading.document.reference
    for cue, assertion, before, after in (
        (CUE.NEGATION, ASSERTION.NEGATED, _NEGATION_BEFORE, _NEGATION_AFTER),
        (CUE.DENIAL, ASSERTION.DENIED, _DENIAL_REACH, _DENIAL_REACH),
        (CUE.HYPOTHETICAL, ASSERTION.HYPOTHETICAL, _REACH_BEFORE, _REACH_AFTER),
        (CUE.FUTURE, ASSERTION.FUTURE, _future_reach(reading), _REACH_AFTER),
    ):
        demands = cue is CUE.HYPOTHETICAL and anchor.sign.event_type is EVENT_TYPE.PROTEST
        word = _reaching(reading, cue, anchor, before, 0.0 if demands else after)  # "marched to demand": they marched
        if word is None or (demands and _demand_themselves(reading, word, anchor)):
            continue
        past = when is not None and when.last is not None and reference is not None and when.last <= reference
        if assertion is ASSERTION.FUTURE and past and not (when is not None and when.open_ended):
            continue
        return assertion, word
    if when is not None and when.first is not None and reference is not None and when.first > reference:
        return ASSERTION.FUTURE, None
    return ASSERTION.REPORTED, None


def _demand_themselves(reading: Reading, word: Mark, anchor: Mark) -> bool:
    """ "طالب آلاف المتظاهرين": where verbs come first, the crowd behind "demanded" demands it in the street."""
    crowd = reading.pack.events.verb_first and reading.at(anchor.first, CUE.ACTOR) is not None
    between = range(word.last, anchor.first)
    counts = (CUE.VAGUE, CUE.NUMBER, CUE.MULTIPLE, CUE.AT_LEAST, CUE.ABOUT)
    return crowd and word.first < anchor.first and all(reading.at(place, *counts) is not None for place in between)


def _is_amount(reading: Reading, mark: Mark) -> bool:
    """Whether the negation belongs to a number: "не менее 400", "no fewer than"."""
    return any(amount.first <= mark.first < amount.last for amount in reading.of(CUE.AT_LEAST, CUE.AT_MOST, CUE.ABOUT))


def _is_in_name(reading: Reading, mark: Mark) -> bool:
    """Whether the word is part of an actor's name: "Médecins sans frontières"."""
    return any(name.first <= mark.first < name.last for name in reading.of(CUE.ACTOR))


def _reaching(reading: Reading, cue: Cue, anchor: Mark, before: float, after: float) -> Mark | None:
    dated = [range(first, last) for first, last, _ in reading.date_tokens]
    named = [range(first, last) for first, last, item in reading.place_tokens if item.mention.accepted]
    for mark in reading.of(cue):
        if any(mark.first in stretch for stretch in dated + named):
            continue  # "mid-May" may not happen, and nothing is denied in "N'Djamena"
        if any(idiom.first <= mark.first and mark.last <= idiom.last for idiom in reading.of(CUE.IDIOM)):
            continue  # "ne faiblit pas": the phrase says that it goes on
        if cue in {CUE.HYPOTHETICAL, CUE.FUTURE} and _is_of_who(reading, mark, anchor):
            continue
        if cue is CUE.FUTURE and reading.at(mark.first, CUE.ATTRIBUTED, CUE.BESIDE):
            continue  # "soll ... eingestochen haben": said of the past; "próxima a la frontera" is near it
        if cue is CUE.NEGATION and (
            _is_amount(reading, mark) or _is_in_name(reading, mark) or goes_on(reading, mark.last)
        ):
            continue
        if cue is CUE.FUTURE and mark.first >= anchor.last and _is_done(reading, anchor):
            continue  # "signed a deal that is to bring the troops home"
        if cue is not CUE.FUTURE and mark.first < anchor.last and anchor.first < mark.last:
            continue
        if cue is CUE.NEGATION and not _negates(reading, mark, anchor):
            continue
        if cue is CUE.NEGATION and mark.first >= anchor.last and _begins_anew(reading, mark):
            continue
        far = _FAR_NEGATION if cue is CUE.NEGATION and mark.last - mark.first > 1 else 0.0
        gap = reading.distance(mark.last - 1, anchor.first)
        if gap <= max(before if mark.first < anchor.first else after, far):
            return mark
    return None


def _is_of_who(reading: Reading, mark: Mark, anchor: Mark) -> bool:
    """ "Gunmen, who demanded a ransom, killed two": the word stands between commas in a clause about who did it."""
    opened = (
        word for word in reading.of(CUE.RELATIVE)
        if 0 <= mark.first - word.last < _PHRASE_WORDS and word.first > reading.sentence.first_token
        and "," in reading.between(word.first - 1, word.first)
    )  # fmt: skip
    return (
        mark.last <= anchor.first and next(opened, None) is not None and not reading.joined(mark.last - 1, anchor.first)
    )


def _begins_anew(reading: Reading, mark: Mark) -> bool:
    """ "اعترضت الصاروخ ولم تقع أضرار": where verbs come first, "and not" begins a clause of its own."""
    joint = any(reading.document.tokens[mark.first].text.startswith(one) for one in _joints(reading))
    return reading.pack.events.verb_first and joint


def _joints(reading: Reading) -> tuple[str, ...]:
    """The words for "and" of one letter, written together with what follows."""
    words = (word.strip() for word in reading.pack.events.cues.get(CUE.AND, "").split(","))
    return tuple(word for word in words if len(word) == 1)


def _is_done(reading: Reading, anchor: Mark) -> bool:
    """Whether a phrase for an agreement holds a verb in the past: "signed a deal", "a deal, reached"."""
    endings = reading.pack.events.attribute_endings
    if anchor.sign.event_type is not EVENT_TYPE.AGREEMENT or anchor.last - anchor.first < _PHRASE_WORDS or not endings:
        return False
    words = reading.document.texts[anchor.first : anchor.last]
    return not reading.pack.events.verb_bracket and any(word.endswith(endings) for word in words)


def _negates(reading: Reading, mark: Mark, anchor: Mark) -> bool:
    """Whether the negation may mean the deed: "without" means only the noun behind it ("took it without a fight")."""
    if not reading.at(mark.first, CUE.WITHOUT):
        return True
    if reading.pack.script == "Cyrl" and reading.document.texts[anchor.first].endswith(
        reading.pack.events.past_endings
    ):
        return False  # "без опору зайняли": no verb
    behind = [trigger.first for trigger in reading.trigger_marks if trigger.first >= mark.last]
    return bool(behind) and min(behind) == anchor.first and anchor.first - mark.last < _NOUN_WORDS
