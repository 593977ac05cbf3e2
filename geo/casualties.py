"""How many people a sentence says were killed or injured, as low..high with the words it says so with.

Numbers are digits of any script, number words and vague words ("dozens" = 12 or more, "hundreds" = 100 or more).
A number counts when it stands with a word for people or for the dead and injured, and is neither a date, an age, a
distance, a weapon nor a part of another number ("including five children").
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from geo.events_marks import Mark
from geo.events_reading import Reading
from geo.languages.pack import CUE, Cue
from geo.model import Count, Document, EventType, EvidenceKind, Sentence, Span, Token

# How far, in words, a number may stand from the word that says what befell the people. On the dev half of our gold
# passages 10, 14 and 20 words get .77, .78 and .80 of the numbers right; 20 links one more wrongly in the samples.
_FARTHEST_WORDS = 14
# A number without people ("killing 20", "the toll rose to 130") must follow that closely; 3 to 6 made no difference.
_BARE_WORDS = 4
_HEAD_WORDS = 4
_RISE_WORDS = 7
# So few words lie between the wounded and the word that they died.
_DYING_WORDS = 3
# So few words lie between who is mourned and the word that says so.
_MOURNED_WORDS = 5
# So few words lie between "eight" and the "one" family they belong to.
_WHOLE_WORDS = 2
# So few words lie between the head of one person and the "and" before further ones.
_OTHERS_WORDS = 5
# A word that no list knows behind a number may name people ("nine coca growers"); in words, what that doubt costs.
_UNKNOWN_HEAD = 5.0
# A crowd, prisoners and the like between a number and a death: the number counts them.
_OTHER_COUNTS = frozenset({EventType.PROTEST, EventType.ARREST, EventType.HUMANITARIAN, EventType.MILITARY_PRESENCE})
_SHORTEST_NOUN = 4
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_LONGEST_DIGITS = 7
_LINKS = frozenset({"-", "–", "—"})
_PROCLITICS = "وبلك"
_FATES = frozenset({Cue.KILLED, Cue.INJURED})
# Marks of which a number of people may consist.
_COUNTING = frozenset(
    {
        Cue.VAGUE, Cue.NUMBER, Cue.MULTIPLE, Cue.KILLED, Cue.INJURED, Cue.PERSON, Cue.ARTICLE_ONE, Cue.POSSESSIVE,
    }
)  # fmt: skip


class Casualty(NamedTuple):
    """A number of killed or injured people, and the position of the token that says what befell them."""

    kind: EvidenceKind
    people: Count
    position: int


@dataclass(slots=True)
class _Number:
    """Half-open token range, value range, and what it counts: the position of a word for people, or None.

    Not to be changed.
    """

    first: int
    last: int
    low: int | None
    high: int | None
    head: int | None = None
    one: bool = False
    guessed: bool = False


def find_casualties(reading: Reading, taken: Sequence[Span]) -> list[Casualty]:
    """The numbers of killed and injured in the sentence, in text order; `taken` are its dates, which are no numbers."""
    fates = [mark for mark in reading.marks if mark.sign.cue in _FATES and not reading.in_idiom(mark)]
    if not fates:
        return []
    crashed = [range(mark.first, mark.last) for mark in reading.of(CUE.CRASHED)]
    fates = [mark for mark in fates if not any(mark.first in stretch for stretch in crashed)]
    if not fates:
        return []
    document, words = reading.document, reading.pack.events
    dying = {mark.first for mark in fates if _then_died(document, mark, reading)}
    fates = [mark for mark in _outer(fates) if mark.first not in dying and not _is_mourned(mark, reading)]
    numbers = _read_numbers(document, reading.sentence, reading, taken, words.thousands)
    links = _link(document, numbers, fates, reading, verb_first=words.verb_first)
    _count_once(links, dying)
    return sorted(_casualties(document, links), key=lambda casualty: casualty.people.span.start)


def _longest_before(reading: Reading, position: int, *cues: Cue) -> Mark | None:
    """Of the marks that end there the one with most words, of equals the kind named first ("rose to", not "to")."""
    found = [mark for mark in reading.ending.get(position, ()) if mark.sign.cue in cues]
    return min(found, key=lambda mark: (mark.first, cues.index(mark.sign.cue)), default=None)


def _then_died(document: Document, mark: Mark, reading: Reading) -> bool:
    """ "Un blessé ayant succombé", "a wounded man died": whoever was hurt is told of as dead, in the same clause."""
    if mark.sign.cue is not CUE.INJURED:
        return False
    for position in range(mark.last, min(mark.last + _DYING_WORDS, len(document.tokens))):
        between = document.text[document.tokens[position - 1].end : document.tokens[position].start]
        if not between.isspace() or reading.at(position, CUE.AND, CUE.INJURED, CUE.NUMBER):
            return False
        if reading.at(position, CUE.KILLED):
            return True
    return False


def _count_once(links: dict[Mark, list[_Number]], dying: Container[int]) -> None:
    """Leave out who died of wounds where the sentence tells the toll that counts them."""
    late = [fate for fate, numbers in links.items() if all(number.one and number.head in dying for number in numbers)]
    killed = [fate for fate in links if fate.sign.cue is CUE.KILLED]
    for fate in late:
        if len(killed) > len(late):
            del links[fate]


def _outer(fates: list[Mark]) -> list[Mark]:
    """The marks without those that lie inside a longer one of the same kind."""
    return [mark for mark in fates if not any(_covers(other, mark) for other in fates)]


def _covers(large: Mark, small: Mark) -> bool:
    same = large.sign.cue is small.sign.cue and large.first <= small.first and small.last <= large.last
    return same and large.last - large.first > small.last - small.first


def _read_numbers(
    document: Document, sentence: Sentence, reading: Reading, taken: Sequence[Span], thousands: str
) -> list[_Number]:
    tokens, position = document.tokens, sentence.first_token
    found: list[_Number] = []
    while position < sentence.last_token:
        if position not in reading.starting and not tokens[position].text.lstrip(_PROCLITICS).isdecimal():
            position += 1
            continue
        number = _number_at(document, position, sentence.last_token, reading, thousands)
        if number is None:
            position += 1
            continue
        span = Span(start=tokens[number.first].start, end=tokens[number.last - 1].end)
        if not any(span.overlaps(other) for other in taken):
            found.append(_widen(number, reading, sentence, found[-1].last if found else -1))
        position = max(number.last, position + 1)
    found = _join_ranges(document, found, reading)
    wholes = {later.first for early, later in pairwise(found) if _is_whole(early, later, reading)}
    found = [number for number in found if number.first not in wholes]
    headed = (_with_head(document, number, reading, sentence.last_token) for number in found)
    return [number for number in headed if number is not None and not _is_part(document, number, reading, sentence)]


def _is_whole(parts: _Number, number: _Number, reading: Reading) -> bool:
    """ "Eight members of one family", "acht Mitglieder einer Familie": the one is what the others belong to."""
    if number.low != 1 or number.high != 1 or parts.low is None or parts.low <= 1:
        return False
    gap = range(parts.last, number.first)
    if not 1 <= len(gap) <= _WHOLE_WORDS or not reading.joined(parts.last - 1, number.first):
        return False
    kin = any(
        reading.at(position, CUE.PERSON, CUE.CIVILIAN) for position in range(number.last, number.last + _WHOLE_WORDS)
    )
    return kin and not any(reading.at(position, CUE.AND, CUE.KILLED, CUE.INJURED) for position in gap)


def _number_at(document: Document, position: int, last: int, reading: Reading, thousands: str) -> _Number | None:
    token = document.tokens[position]
    digits = token.text.lstrip(_PROCLITICS)
    if digits.isdecimal():
        return _digits_at(document, position, last, thousands, reading)
    if _COUNTING.isdisjoint([mark.sign.cue for mark in reading.starting.get(position, ())]):
        return None
    if mark := reading.at(position, CUE.VAGUE):
        return _Number(mark.first, mark.last, mark.sign.number, None)
    if reading.at(position, CUE.NUMBER):
        return _words_at(document, position, reading)
    if mark := reading.at(position, CUE.MULTIPLE):
        exact = reading.before(position, CUE.ARTICLE_ONE) is not None
        return _Number(mark.first, mark.last, mark.sign.number, mark.sign.number if exact else None)
    for cue in (CUE.KILLED, CUE.INJURED, CUE.PERSON):
        mark = reading.at(position, cue)
        if mark is not None and mark.sign.number is not None and not _follows_number(document, position, reading):
            return _Number(mark.first, mark.last, mark.sign.number, mark.sign.number, head=position)
    one = reading.at(position, CUE.ARTICLE_ONE)
    if one is None and reading.before(position, CUE.AND):
        one = reading.at(position, CUE.POSSESSIVE)  # "a boy and his grandmother"
    if one is not None and _person_near(position + 1, last, reading):
        return _Number(one.first, one.last, 1, 1, one=True)
    return None


def _follows_number(document: Document, position: int, reading: Reading) -> bool:
    return position > 0 and (
        document.tokens[position - 1].text.isdecimal()
        or reading.before(position, CUE.NUMBER, CUE.VAGUE, CUE.MULTIPLE) is not None
    )


def _person_near(position: int, last: int, reading: Reading) -> bool:
    return any(reading.at(near, CUE.PERSON) for near in range(position, min(position + 2, last)))


def _digits_at(document: Document, position: int, last: int, thousands: str, reading: Reading) -> _Number | None:
    text, tokens = document.text, document.tokens
    digits, end = tokens[position].text.lstrip(_PROCLITICS), position + 1
    while end < last and tokens[end].text.isdecimal():
        between = text[tokens[end - 1].end : tokens[end].start].replace("\u00a0", " ").replace("\u202f", " ")
        if (
            len(between) == 1
            and between in thousands
            and len(tokens[end].text) == 3
            and len(digits) <= 3 * (end - position)
        ):
            digits += tokens[end].text
            end += 1
        elif between in {".", ",", ":", "/", "٫"}:
            return _Number(position, end + 1, None, None)  # a decimal, a time or a date in numbers: no head count
        else:
            break
    if len(digits) > _LONGEST_DIGITS or _is_label(text, tokens[position], tokens[end - 1]):
        return _Number(position, end, None, None)
    value = int(digits)
    if end < last and (mark := reading.at(end, CUE.MULTIPLE)) and mark.sign.number:
        return _Number(position, mark.last, value * mark.sign.number, value * mark.sign.number)
    return _Number(position, end, value, value)


def _is_label(text: str, first: Token, last: Token) -> bool:
    """Whether the digits are part of a name, a price, a share or a time: S-400, $50, 30 %, 18:30."""
    before, after = text[max(first.start - 2, 0) : first.start], text[last.end : last.end + 2]
    if before[-1:] in {"-", "‑", "–"} and before[:1].isalpha():
        return True
    if before[-1:] == ":":
        return True  # "18:30"; behind ": " a number is one
    return before.strip()[-1:] in set("$€£№#") or after.strip()[:1] in set("%€$°:٪")


def _words_at(document: Document, position: int, reading: Reading) -> _Number:
    """A number in words; "twenty four", "сто двадцать пять", "treinta y cinco", "خمسة وعشرون" are added up."""
    total, last = 0, position
    end = position
    smallest = None
    while (mark := reading.at(end, CUE.NUMBER)) and mark.sign.number is not None:
        if end > position and _parted(document, end):
            break  # "more than a hundred, twenty of them"
        value = mark.sign.number
        if (
            smallest is not None
            and not (value < smallest and _adds(smallest, value))
            and not _arabic_tens(smallest, value)
        ):
            break
        total += value
        smallest = value
        last = end = mark.last
        if (
            reading.at(end, CUE.AND)
            and (after := reading.at(end + 1, CUE.NUMBER))
            and _adds(value, after.sign.number or 0)
        ):
            end += 1
    if smallest is not None and smallest in range(20, 100, 10) and (mark := reading.at(last, CUE.ARTICLE_ONE)):
        total, last = total + 1, mark.last  # "двадцать один"
    if (mark := reading.at(last, CUE.MULTIPLE)) and mark.sign.number:
        total, last = total * mark.sign.number, mark.last
    return _Number(position, last, total, total)


def _parted(document: Document, position: int) -> bool:
    """Whether a comma stands before the token."""
    between = document.text[document.tokens[position - 1].end : document.tokens[position].start]
    return "," in between or "،" in between


def _adds(larger: int, smaller: int) -> bool:
    return (larger in range(20, 100, 10) and 0 < smaller < 10) or (
        larger >= 100 and larger % 100 == 0 and 0 < smaller < 100
    )


def _arabic_tens(unit: int, tens: int) -> bool:
    return 0 < unit < 10 and tens in range(20, 100, 10)


def _widen(number: _Number, reading: Reading, sentence: Sentence, previous: int) -> _Number:
    """The number with its "at least", "up to" or "about" before it; `previous`: where the number before it ends."""
    first, low, high = number.first, number.low, number.high
    for _ in range(2):
        mark = _longest_before(reading, first, CUE.AT_LEAST, CUE.AT_MOST, CUE.ABOUT)
        if mark is not None and mark.sign.cue is CUE.AT_MOST and reading.at(number.last, CUE.RISE):
            return replace(number, first=mark.first)  # "до сорока зросла кількість загиблих"
        if mark is not None and mark.sign.cue is CUE.AT_LEAST:
            high = None
        elif mark is not None and mark.sign.cue is CUE.AT_MOST:
            low, high = None, number.high if number.high is not None else number.low
        if mark is None or mark.first < sentence.first_token or mark.first == previous:
            return (
                number
                if mark is not None and mark.first == previous
                else replace(number, first=first, low=low, high=high)
            )
        first = mark.first
    return replace(number, first=first, low=low, high=high)


def _join_ranges(document: Document, numbers: list[_Number], reading: Reading) -> list[_Number]:
    joined: list[_Number] = []
    for number in numbers:
        before = joined[-1] if joined else None
        if before is not None and before.low is not None and number.high is not None and before.low < number.high:
            between = document.text[document.tokens[before.last - 1].end : document.tokens[number.first].start]
            linked = before.last == number.first and between.strip() in _LINKS
            worded = number.first == before.last + 1 and reading.at(before.last, CUE.RANGE) is not None
            if linked or worded:
                joined[-1] = replace(before, last=number.last, high=number.high)
                continue
        joined.append(number)
    return joined


def _with_head(document: Document, number: _Number, reading: Reading, last: int) -> _Number | None:
    """The number with the position of what it counts; None when that is not people."""
    if number.low is None and number.high is None:
        return None
    if number.head is not None:
        return number
    if reading.before(number.first, CUE.TOLL) or reading.at(number.first, CUE.TOLL) or _closes_toll(number, reading):
        # "the number of dead has climbed past 140"
        return replace(number, head=number.first)
    for position in range(number.last, min(number.last + _HEAD_WORDS, last)):
        between = document.text[document.tokens[position - 1].end : document.tokens[position].start]
        if position > number.last and any(char in between for char in ",;:.()–—،؛"):
            break
        if position == number.last and ("," in between or "،" in between):
            break  # "rose to thirty, another 97 people were injured"
        if reading.before(position + 1, CUE.INCLUDING):
            break  # "قتلت 25 منهم وجرحت 150": what comes next is told of others
        if _begins_clause(document.tokens[position].text) and reading.at(position, CUE.KILLED, CUE.INJURED):
            break  # "قتل عشرة وأصيب مئة": ten were killed
        if reading.at(position, CUE.KILLED, CUE.INJURED, CUE.PERSON, CUE.TRANSPORT):
            late = (
                position + 1 < last
                and reading.at(position + 1, CUE.AT_LEAST)
                and reading.joined(position, position + 1)
            )
            return replace(number, head=position, high=None if late else number.high)
        if reading.at(position, CUE.NOT_PEOPLE):
            return None
        if reading.at(position, CUE.NUMBER, CUE.AND):
            break
    if number.one or (number.low is not None and _FIRST_YEAR <= number.low <= _LAST_YEAR and number.low == number.high):
        return None
    if number.last < last and _may_be_people(document, number, reading):
        return replace(number, head=number.last, guessed=True)
    return number


def _may_be_people(document: Document, number: _Number, reading: Reading) -> bool:
    """ "Nueve cocaleros", "sieben Imker": a word right behind the number of which no list knows anything."""
    token = document.tokens[number.last]
    gap = document.text[document.tokens[number.last - 1].end : token.start]
    known = reading.starting.get(number.last) or reading.ending.get(number.last + 1)
    return gap == " " and not known and token.text.isalpha() and len(token.text) >= _SHORTEST_NOUN


def _begins_clause(word: str) -> bool:
    """Whether "and" is written together with the word; "deaths" (وفاة) begins with the same letter."""
    return word.startswith("و") and not word.startswith("وف")


def _closes_toll(number: _Number, reading: Reading) -> bool:
    """Whether "rose" stands a few words before the preposition of the number: "stieg bis Montag auf 290"."""
    if not reading.before(number.first, CUE.ON, CUE.TO, CUE.IN):
        return False
    return any(
        reading.at(position, CUE.RISE) for position in range(max(number.first - _RISE_WORDS, 0), number.first - 1)
    )


def _is_part(document: Document, number: _Number, reading: Reading, sentence: Sentence) -> bool:
    """Whether the number is said to be part of another ("among them three children") or denied ("no 20 dead")."""
    for position in range(number.first, max(number.first - 5, sentence.first_token - 1), -1):
        if position < number.first:
            between = document.text[document.tokens[position].end : document.tokens[position + 1].start]
            if ";" in between or (("," in between or "،" in between) and position + 1 < number.first):
                return False
        if position < number.first and _tells_anew(document, position, reading):
            break
        if reading.before(position, CUE.INCLUDING) and not reading.at(position, CUE.KILLED, CUE.INJURED):
            return not _is_own_toll(number, position, reading)
    return reading.before(number.first, CUE.NEGATION) is not None


def _tells_anew(document: Document, position: int, reading: Reading) -> bool:
    """ "بينهم طفل وإصابة 12": behind "and", what befell others begins."""
    if not reading.at(position, CUE.KILLED, CUE.INJURED):
        return False
    glued = reading.pack.events.verb_first and _begins_clause(document.tokens[position].text)
    return glued and reading.before(position, CUE.INCLUDING) is None


def _is_own_toll(number: _Number, included: int, reading: Reading) -> bool:
    """ "Among them 31 women and 277 injured": behind another number, what befell them tells of others."""
    if number.head is None or not reading.at(number.head, CUE.KILLED, CUE.INJURED):
        return False
    return any(reading.at(position, CUE.PERSON) for position in range(included + 1, number.first))


def _link(
    document: Document, numbers: list[_Number], fates: list[Mark], reading: Reading, *, verb_first: bool
) -> dict[Mark, list[_Number]]:
    """Each number with the fate it goes to; the closest pairs first, one group of numbers for each fate."""
    pairs = []
    for number in numbers:
        for place, fate in enumerate(fates):
            if _counts_others(number, fate, reading):
                continue
            cost = _distance(document, number, fate, verb_first=verb_first)
            if cost is not None:
                cost += _UNKNOWN_HEAD if number.guessed else 0.0
                pairs.append((cost, number.one, number.first, place, number))
    links: dict[int, list[_Number]] = {}
    done: set[int] = set()
    for _, _, first, place, number in sorted(pairs, key=lambda pair: pair[:4]):
        if first in done:
            continue
        if place not in links:
            links[place] = [number]
            done.add(first)
        elif _coordinated(links[place], number, reading):
            links[place].append(number)
            done.add(first)
    return {fates[place]: found for place, found in links.items()}


def _is_mourned(fate: Mark, reading: Reading) -> bool:
    """ "Met to mourn a fallen soldier": who is mourned died before."""
    if reading.before(fate.first, CUE.ARTICLE_ONE) is None:
        return False
    near = range(fate.first - _MOURNED_WORDS, fate.last + _MOURNED_WORDS)
    return any(reading.at(position, CUE.MOURNED) for position in near)


def _counts_others(number: _Number, fate: Mark, reading: Reading) -> bool:
    """ "6,000 people marched behind the mother of the boy killed": a word for what they did stands between."""
    if reading.pack.events.verb_first and reading.before(reading.before_day(number.first), CUE.MOURNED):
        return True  # "شيع الآلاف الضحايا": where verbs come first, those who mourn
    begin = (number.head if number.head is not None else number.last - 1) + 1
    for position in range(begin, fate.first):
        mark = reading.at(position, CUE.TRIGGER)
        if mark is not None and mark.sign.event_type in _OTHER_COUNTS:
            return True
    return False


def _distance(document: Document, number: _Number, fate: Mark, *, verb_first: bool) -> float | None:
    """How far apart number and fate are, in words with commas counted; None when they cannot belong together."""
    if number.head is not None and fate.first <= number.head < fate.last:
        return 0.0
    end = number.head + 1 if number.head is not None else number.last
    if fate.first < end and number.first < fate.last:
        return 0.0 if number.head is None else 0.5 if fate.first <= number.first else None
    if fate.last <= number.first:
        first, last, gap = fate.last, number.first, number.first - fate.last
        after = True
    else:
        first, last, gap = end, fate.first, fate.first - end
        after = False
    limit = _FARTHEST_WORDS if number.head is not None else _BARE_WORDS
    if gap > limit or (number.head is None and not after and gap > 1):
        return None
    text, tokens = document.text, document.tokens
    between = text[tokens[first - 1].end : tokens[last].start] if first <= last else ""
    if ";" in between or "؛" in between or ". " in between:
        return None
    return gap + 2.0 * (between.count(",") + between.count("،")) + (0.5 if after != verb_first else 0.0) + 1.0


def _coordinated(group: list[_Number], number: _Number, reading: Reading) -> bool:
    """Whether "three soldiers and two civilians" is one count of five."""
    if number.head is None or any(other.head is None for other in group):
        return False
    for other in group:
        early, late = sorted((other, number), key=lambda item: item.first)
        assert early.head is not None
        if late.one and not early.one:
            continue  # "three soldiers and a boy": the boy may be one of many
        owned = reading.before(late.first, CUE.POSSESSIVE, CUE.DETERMINER)
        end = owned.first if owned is not None else late.first  # "a mother and her two children"
        if any(reading.at(position, CUE.KILLED, CUE.INJURED) for position in range(early.head + 1, end - 1)):
            continue  # "sept personnes ont péri et seize ont été blessées"
        # "a commander of the Guards and six others"
        words = 3 if early.one == late.one else _OTHERS_WORDS
        if end - 1 - early.head in range(1, words + 1) and reading.at(end - 1, CUE.AND):
            return True
    return False


def _casualties(document: Document, links: dict[Mark, list[_Number]]) -> list[Casualty]:
    found = []
    for fate, numbers in links.items():
        kind = EvidenceKind.INJURED if fate.sign.cue is CUE.INJURED else EvidenceKind.KILLED
        lows = [number.low for number in numbers]
        highs = [number.high for number in numbers]
        ordered = sorted(numbers, key=lambda number: number.first)
        last = max(number.last if number.head is None else max(number.last, number.head + 1) for number in ordered)
        span = Span(start=document.tokens[ordered[0].first].start, end=document.tokens[last - 1].end)
        count = Count(low=_total(lows), high=_total(highs), span=span)
        found.append(Casualty(kind, count, fate.first))
    return found


def _total(values: Sequence[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None
