"""What each stretch of an article is: title, published line, lead, subhead, caption, credit, dateline, navigation, URL.

Nothing is deleted: the rules only tell the parts of a plain text apart. A text of a single paragraph is all body.
Order of the rules: address, date line, navigation, caption, credit; then title and lead; then subheads; then datelines
and the stamps of posts.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from geo.datelines import Dateline, match_dateline
from geo.model import Part, PartKind, Span
from geo.paragraphs import find_paragraphs, wrap_column
from geo.part_words import (
    AGENCIES,
    BRACKETED_CREDITS,
    BY,
    CAPTION_LABELS,
    CHARTS,
    CREDIT_LABELS,
    DATE_LABELS,
    ENGLISH_CREDIT,
    NAVIGATION,
    PICTURE_AGENCIES,
    TIME_WORDS,
    any_of,
)
from geo.post_stamps import find_stamps
from geo.written_days import WrittenDay, match_day, weekday_pattern

# Lengths in code points, chosen on the seed and the sample articles; a little more or less moves nothing there.
_LONGEST_TITLE = 160
_LONGEST_SUBHEAD = 90
_LONGEST_DATE_LINE = 80
_LONGEST_CAPTION = 400
_LONGEST_CREDIT = 120
_LONGEST_CAPTION_END = 90
_SHORTEST_PARAGRAPH = 120
_LONGEST_SECTION = 25
# Paragraphs from the top or bottom in which navigation is looked for.
_EDGE = 15
# Paragraphs at the top of the body that may begin with a dateline.
_DATELINE_PARAGRAPHS = 3

_NO_TEXT = frozenset({PartKind.NAVIGATION, PartKind.URL})
_BESIDE_TEXT = frozenset({PartKind.CREDIT, PartKind.CAPTION})
_CONTENT = frozenset({None, PartKind.LEAD})

_URL = re.compile(r"(?:https?://|www\.)\S+")
_FULL_STOP = re.compile(r"[.,;:،؛۔]['\"»”’)]*$")
_ENDS = re.compile(r"[.!?…؟۔:;,]['\"»”’)]*$")
_LETTER = re.compile(r"[^\W\d_]")

_NAVIGATION = re.compile(rf"(?:\d{{1,2}}[.)]\s*)?{any_of(NAVIGATION)}", re.IGNORECASE)
_BREADCRUMB = re.compile(r"[^.!?>›»|]{1,30}(?:\s[>›»|]\s[^.!?>›»|]{1,40}){1,5}")
_LABEL = any_of(CAPTION_LABELS)
_CAPTION = re.compile(rf"{_LABEL}\s*[:|]|image caption\b|на фото\b[^:]{{0,40}}:", re.IGNORECASE)
_CAPTION_END = re.compile(
    rf"[(\[]\s*{_LABEL}\s*:[^()]{{1,60}}[)\]]$|\b{_LABEL}\s*:\s*[^.:]{{1,40}}$|©[^.]{{0,60}}$", re.IGNORECASE
)
_PICTURE_AGENCY = re.compile(rf"{any_of(PICTURE_AGENCIES)}\s*/\s*\S", re.IGNORECASE)
_CHART = re.compile(rf"{any_of(CHARTS)}\b", re.IGNORECASE)
_INITIALS = re.compile(r"[a-zäöüß]{2,4}(?:[/,]\s?[a-zäöüß]{2,4}){0,4}\s*\([^()]{2,60}\)")
_NAME = r"[A-ZÄÖÜÉÈÁÓÚÑÇ][\w'’.-]*"
_BY_LINE = re.compile(rf"(?i:{BY})\s+{_NAME}(?:[\s,&]+(?:(?:and|und|et|y|in|de|von)\s+)?{_NAME}){{0,8}}")
_CREDIT = re.compile(
    rf"\(?{any_of(AGENCIES)}(?:\s?[,/]\s?{any_of(AGENCIES)}){{0,5}}\)?"
    rf"|\(?{ENGLISH_CREDIT}\b[^.]{{0,20}} by\b.*"
    rf"|\({any_of(BRACKETED_CREDITS)}[^()]*\)\.?"
    rf"|{any_of(CREDIT_LABELS)}\s*:.*",
    re.IGNORECASE,
)
_DATE_LABEL = re.compile(rf"{any_of(DATE_LABELS)}\b\s*:?\s*", re.IGNORECASE)
_DATE_REST = re.compile(rf"(?:[\s\d:.,;|/()+–—-]|\b{any_of(TIME_WORDS)}\b)*", re.IGNORECASE)


@dataclass(slots=True)
class _Paragraph:
    """A paragraph while its kind is being found; None is body."""

    span: Span
    text: str
    kind: PartKind | None = None

    @property
    def is_long(self) -> bool:
        return len(self.text) >= _SHORTEST_PARAGRAPH

    @property
    def is_open(self) -> bool:
        """Whether nothing has been said of it yet."""
        return self.kind is None


def find_parts(text: str) -> tuple[Part, ...]:
    """The parts of a text in order, without overlap; what no part covers is body."""
    column = wrap_column(text)
    paragraphs = [_Paragraph(span, span.of(text)) for span in find_paragraphs(text, 0, len(text), column=column)]
    if len(paragraphs) > 1:
        _tell_lines(paragraphs)
        _tell_title(paragraphs)
        _tell_subheads(paragraphs)
    elif paragraphs and _date_line(paragraphs[0].text) is not None:
        paragraphs[0].kind = PartKind.PUBLISHED
    datelines = list(islice(_datelines(text, paragraphs), 1))
    told = [Part(span=paragraph.span, kind=paragraph.kind) for paragraph in paragraphs if paragraph.kind is not None]
    known = [*told, *datelines]
    return tuple(sorted([*known, *_stamps(text, known)], key=lambda part: part.span))


def find_title(text: str, parts: Sequence[Part]) -> str | None:
    """The title on one line; None where no part is one."""
    title = next((part.span.of(text) for part in parts if part.kind is PartKind.TITLE), None)
    return " ".join(title.lstrip("#*= ").rstrip("*= ").split()) or None if title else None


def find_published(text: str, parts: Sequence[Part], *, month_first: bool = False) -> date | None:
    """The day on the first line that is only a date, else the dateline's where it has a year; None without one.

    `month_first` reads 10/11/2015 as 11 October.
    """
    for part in parts:
        if part.kind is PartKind.PUBLISHED:
            written = _date_line(part.span.of(text), month_first=month_first)
            day = written.date() if written else _stamped_day(text, part.span)
            if day is not None:
                return day
    dateline = find_dateline(text, parts)
    return dateline.day.date() if dateline is not None and dateline.day is not None else None


# --- lines that tell what they are by themselves


def _tell_lines(paragraphs: Sequence[_Paragraph]) -> None:
    first_long = next((n for n, paragraph in enumerate(paragraphs) if paragraph.is_long), len(paragraphs))
    dated = False
    for number, paragraph in enumerate(paragraphs):
        edge = number < _EDGE or number >= len(paragraphs) - _EDGE
        paragraph.kind = _kind_of_line(paragraph.text, edge=edge)
        if paragraph.is_open and not dated and number <= first_long and _date_line(paragraph.text) is not None:
            paragraph.kind, dated = PartKind.PUBLISHED, True
    last = paragraphs[-1]
    if last.is_open and _is_sign_off(last.text) and any(paragraph.is_long for paragraph in paragraphs):
        last.kind = PartKind.CREDIT


def _kind_of_line(line: str, *, edge: bool) -> PartKind | None:
    if _URL.fullmatch(line):
        return PartKind.URL
    if edge and len(line) <= _LONGEST_CREDIT and (_NAVIGATION.match(line) or _BREADCRUMB.fullmatch(line)):
        return PartKind.NAVIGATION
    if len(line) <= _LONGEST_CREDIT and _is_credit(line):
        return PartKind.CREDIT
    return PartKind.CAPTION if _is_caption(line) else None


def _is_caption(line: str) -> bool:
    plain = line.lstrip("*_([ ")
    if len(line) <= _LONGEST_CAPTION and (_CAPTION.match(plain) or _ends_as_caption(line)):
        return True
    if len(line) > _LONGEST_CREDIT:
        return False
    # "Karte Russische Präsenz in Syrien NEU!": a map's or chart's label is no sentence
    return bool(_PICTURE_AGENCY.match(plain)) or bool(_CHART.match(plain) and not _FULL_STOP.search(line))


def _ends_as_caption(line: str) -> bool:
    tail = line[-_LONGEST_CAPTION_END:].rstrip("*_ ")
    return (":" in tail or "©" in tail) and _CAPTION_END.search(tail) is not None


def _is_credit(line: str) -> bool:
    return any(pattern.fullmatch(line) for pattern in (_INITIALS, _BY_LINE, _CREDIT))


def _is_sign_off(line: str) -> bool:
    return len(line) <= _LONGEST_SUBHEAD // 2 + 15 and not _ENDS.search(line) and _LETTER.search(line) is not None


def _date_line(line: str, *, month_first: bool = False) -> WrittenDay | None:
    """The day of a line that holds nothing but a date, perhaps with a label, weekday and time of day."""
    if len(line) > _LONGEST_DATE_LINE:
        return None
    plain = line.strip("*_()[] ")
    label = _DATE_LABEL.match(plain)
    start = label.end() if label else 0
    weekday = weekday_pattern().match(plain, start)
    start = weekday.end() if weekday else start
    written = match_day(plain, start, month_first=month_first)
    if written is None or not _DATE_REST.fullmatch(plain, written.end):
        return None
    return written if written.year is not None or label else None


# --- title, lead and subheads


def _tell_title(paragraphs: Sequence[_Paragraph]) -> None:
    head = [paragraph for paragraph in paragraphs if paragraph.kind not in _NO_TEXT]
    lines = [paragraph for paragraph in head if paragraph.kind not in _BESIDE_TEXT]
    if not lines or (not lines[0].is_open and lines[0].kind is not PartKind.PUBLISHED):
        return
    position = 1 if lines[0].kind is PartKind.PUBLISHED else 0
    if position + 1 >= len(lines) or not _looks_like_title(lines[position]):
        return
    title, following = lines[position], lines[position + 1]
    if _is_section(title, following) and position + 2 < len(lines):
        title.kind, title, position = PartKind.SUBHEAD, following, position + 1
    title.kind = PartKind.TITLE
    _tell_lead(paragraphs, lines[position + 1 :])


def _is_section(line: _Paragraph, following: _Paragraph) -> bool:
    """The name of a section above the title: shorter than a title, and than the line below."""
    return len(line.text) <= _LONGEST_SECTION and len(following.text) > len(line.text) and _looks_like_title(following)


def _looks_like_title(paragraph: _Paragraph) -> bool:
    text = paragraph.text
    return (
        paragraph.is_open
        and len(text) <= _LONGEST_TITLE
        and not _FULL_STOP.search(text)
        and _LETTER.search(text) is not None
        and match_dateline(text, 0) is None
    )


def _tell_lead(paragraphs: Sequence[_Paragraph], lines: Sequence[_Paragraph]) -> None:
    """The first open paragraph after the title, when something that is no body parts it from the rest."""
    lead = next((line for line in lines if line.is_open), None)
    if lead is None or lead is lines[-1]:
        return
    after = paragraphs[next(n for n, paragraph in enumerate(paragraphs) if paragraph is lead) + 1 :]
    more = any(paragraph.is_open and paragraph.is_long for paragraph in after)
    parted = bool(after) and after[0].kind in (PartKind.URL, PartKind.CAPTION, PartKind.CREDIT, PartKind.PUBLISHED)
    subtitle = not _ENDS.search(lead.text) and len(lead.text) <= _LONGEST_TITLE and len(after) > 1
    if more and (parted or subtitle) and match_dateline(lead.text, 0) is None:
        lead.kind = PartKind.LEAD


def _tell_subheads(paragraphs: Sequence[_Paragraph]) -> None:
    """Short lines without a stop between two long paragraphs of the body."""
    content = [p for p in paragraphs if p.kind in _CONTENT]
    for before, paragraph, after in zip(content, content[1:], content[2:], strict=False):
        if (
            paragraph.is_open
            and len(paragraph.text) <= _LONGEST_SUBHEAD
            and not _FULL_STOP.search(paragraph.text)
            and _LETTER.search(paragraph.text)
            and paragraph.text[0] not in '-–—•*·"“„«'
            and before.is_long
            and after.is_long
        ):
            paragraph.kind = PartKind.SUBHEAD
    for paragraph in content:
        if paragraph.is_open and re.match(r"#{1,6}\s", paragraph.text):
            paragraph.kind = PartKind.SUBHEAD


def find_dateline(text: str, parts: Sequence[Part]) -> Dateline | None:
    """The first dateline part, read; None where there is none."""
    part = next((part for part in parts if part.kind is PartKind.DATELINE), None)
    return match_dateline(text, part.span.start) if part else None


def _stamps(text: str, known: Sequence[Part]) -> Iterator[Part]:
    """The first stamp of a post, where nothing else is told of its stretch; more are those of answers to it."""
    for stamp in islice(find_stamps(text), 1):
        if not any(stamp.span.overlaps(part.span) for part in known):
            yield Part(span=stamp.span, kind=PartKind.PUBLISHED)


def _stamped_day(text: str, span: Span) -> date | None:
    return next((stamp.day for stamp in find_stamps(text) if stamp.span.overlaps(span)), None)


def _datelines(text: str, paragraphs: Sequence[_Paragraph]) -> Iterator[Part]:
    body = [paragraph for paragraph in paragraphs if paragraph.is_open or paragraph.kind is PartKind.LEAD]
    for paragraph in body[:_DATELINE_PARAGRAPHS]:
        dateline = match_dateline(text, paragraph.span.start)
        if dateline is None or dateline.span.end >= paragraph.span.end:
            continue
        if paragraph.kind is None:
            yield Part(span=dateline.span, kind=PartKind.DATELINE)
