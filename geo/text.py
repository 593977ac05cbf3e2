"""Cut an article into words and sentences, and give its text a digest."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256
from itertools import accumulate, repeat
from operator import itemgetter

from geo.datelines import Dateline
from geo.dates_calendar import Context, DayOf, find_period
from geo.kept import once_for_each
from geo.languages.pack import Pack, TextWords
from geo.making import make_sentence, make_span
from geo.model import PART_KIND, Article, Document, Part, PartKind, Sentence, Span, Token
from geo.names import word_keys
from geo.paragraphs import find_paragraphs, wrap_column
from geo.parts import find_dateline, find_parts, find_published

_start = itemgetter(0)
_SPACE = re.compile(r"\s+")
_APOSTROPHES = "'’ʼ`´ʻʾʿ"
# What may stand inside a word: apostrophes (Слов'янськ, Ma'arrat), soft hyphens, joiners, accents, vowel signs.
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670"
_INSIDE = rf"{_APOSTROPHES}\u00ad\u200c\u200d{_MARKS}"
# "قصـ.ـف": a word of war broken by a stop or a space between two lengthening strokes is one word (geo.names).
_BROKEN = r"(?<=\u0640)(?: [^\w\s]{0,2}|[^\w\s]{1,3})(?=\u0640)"
_POSSESSIVE = r"(?!['’][sS](?![^\W_]))"

# A stop, closing quotes and brackets, then white space before more text. Since the pattern begins with a sign, all else
# is passed over at once; the other signs of a stop are never given back, so it is found whole.
_STOP = re.compile(r"([.!?…؟۔。][.!?…؟۔。]*+)[\"'»”’“)\]]*(?=\s)")
_LAST_WORD = re.compile(r"[^\s\"'«»“”„(\[/-]+$")
_NEXT_WORD = re.compile(r"[\W_]*([^\W_]+)")
_ORDINAL = re.compile(r"\d{1,2}|[IVX]{1,5}")
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])*")
# No abbreviation is longer, in code points; bounds the look back from a stop.
_LONGEST_ABBREVIATION = 16
# How far after a stop the next word is looked for: dashes, quotes and the word itself.
_LONGEST_LOOK_AHEAD = 32


def text_digest(text: str) -> str:
    """Sha256 (hex) of the text in NFC with white space collapsed: what makes two articles the same."""
    return sha256(_SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip().encode("utf-8", "replace")).hexdigest()


def find_tokens(text: str, pack: Pack) -> tuple[Token, ...]:
    """The words of the text in order; elided articles (l', d') and a possessive 's are words of their own."""
    return _cut(text, pack)[0]


def _cut(text: str, pack: Pack) -> tuple[tuple[Token, ...], tuple[str, ...]]:
    """The words of the text in order, and what stands before each of them."""
    # what lies between words, a word, what lies between ...: all of it is done in C
    pieces = _word_pattern(pack.text).split(text)
    offsets = [*accumulate(map(len, pieces))]
    words = pieces[1::2]
    rows = zip(offsets[0::2], offsets[1::2], words, word_keys(words), strict=False)
    return tuple(map(tuple.__new__, repeat(Token), rows)), tuple(pieces[0:-1:2])


def read_document(article: Article, pack: Pack) -> Document:
    """The article cut into parts, sentences and words; parts the article brings along are kept as they are."""
    parts = article.parts or find_parts(article.text)
    tokens, gaps = _cut(article.text, pack)
    dateline = find_dateline(article.text, parts)
    starts = tuple(map(_start, tokens))
    return Document(
        article=article,
        parts=parts,
        tokens=tokens,
        starts=starts,
        gaps=gaps,
        sentences=tuple(_find_sentences(article.text, starts, parts, pack.text)),
        dateline_place=dateline.place if dateline else None,
        dateline_date=_day_of(dateline, article, parts) if dateline else None,
    )


def _day_of(dateline: Dateline, article: Article, parts: Sequence[Part]) -> date | None:
    """The dateline's day; without a year in the year that fits the publication day, else unknown."""
    day = dateline.day
    if day is None or day.year is not None:
        return day.date() if day else None
    published = article.published or find_published(article.text, parts)
    period = find_period(DayOf(day.day, day.month, None), Context(published))
    return period.first if period else None


@once_for_each
def _word_pattern(words: TextWords) -> re.Pattern[str]:
    guard = _POSSESSIVE if words.possessive else ""
    # most words hold nothing special and have nothing behind them that could belong to them
    plain = rf"(?![{_INSIDE}])(?<!\u0640)"
    special = rf"(?:(?:{guard}[{_INSIDE}]+|{_BROKEN})[^\W_]+)*[{_MARKS}]*"
    if words.elisions:
        elision = rf"\b(?i:{'|'.join(sorted(words.elisions, key=len, reverse=True))})['’](?=[^\W_])"
        return re.compile(rf"([^\W_]++{plain}|{elision}|[^\W_]+{special})")
    # what begins with a class of signs is passed over soonest where none of them stands
    word = rf"[^\W_]*+(?:{plain}|{special})"
    if words.possessive:
        return re.compile(rf"([\w'’](?:(?<![_'’]){word}|(?<=[^\W_]['’])[sS](?![^\W_])))")
    return re.compile(rf"([^\W_]{word})")


def _find_sentences(text: str, starts: Sequence[int], parts: Sequence[Part], words: TextWords) -> Iterator[Sentence]:
    """The sentences in order; `starts` are where the words begin."""
    for number, (block, kind) in enumerate(_blocks(text, parts)):
        for span in _split_block(text, block, words):
            first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
            if first < last:
                yield make_sentence(span=span, first_token=first, last_token=last, kind=kind, paragraph=number)


def _blocks(text: str, parts: Sequence[Part]) -> Iterator[tuple[Span, PartKind]]:
    """Paragraphs with their kind, in order: the paragraphs of each part, and those of what no part covers."""
    column = wrap_column(text)
    position = 0
    for part in sorted(parts, key=lambda part: part.span):
        start = max(part.span.start, position)
        for span in find_paragraphs(text, position, start, column=column):
            yield span, PART_KIND.BODY
        for span in find_paragraphs(text, start, part.span.end, column=column):
            yield span, part.kind
        position = max(position, part.span.end)
    for span in find_paragraphs(text, position, len(text), column=column):
        yield span, PART_KIND.BODY


def _split_block(text: str, block: Span, words: TextWords) -> Iterator[Span]:
    start = block.start
    for match in _STOP.finditer(text, block.start, block.end):
        if match.end() < block.end and _ends_sentence(text, match, block, words):
            yield make_span(start=start, end=match.end())
            start = match.end()
            while text[start].isspace():
                start += 1
    if start < block.end:
        yield make_span(start=start, end=block.end)


def _ends_word(text: str, start: int) -> bool:
    """ "Перемир'я", "на подвір'ї": a letter right behind an apostrophe ends a word, and is no initial."""
    return text[start - 1 : start] == "'" and text[start].islower() and text[start - 2 : start - 1].isalpha()


def _ends_sentence(text: str, stop: re.Match[str], block: Span, words: TextWords) -> bool:
    after = _NEXT_WORD.match(text, stop.end(), min(block.end, stop.end() + _LONGEST_LOOK_AHEAD))
    if after is None:
        return False
    following = after.group(1)
    if following[0].islower():
        return False
    if stop.group(1) != ".":
        return True
    before = _LAST_WORD.search(text, max(block.start, stop.start() - _LONGEST_ABBREVIATION), stop.start())
    if before is None:
        return True
    word = before.group()
    if word.isdigit() and before.start() == block.start:
        return False  # "1. To the content": the number of a list item
    if words.ordinal_dots and _ORDINAL.fullmatch(word):
        return following.lower() in words.starters
    if _INITIALS.fullmatch(word) and not _ends_word(text, before.start()):
        return "." in word and following.lower() in words.starters
    return word.lower() not in words.abbreviations
