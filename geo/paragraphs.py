"""Cut a text into paragraphs: lines, or runs of lines where the text is wrapped at a column."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from geo.making import make_span
from geo.model import Span

_LINE = re.compile(r"\S(?:.*\S)?")
# The widest column at which mail and agency texts are wrapped, and how many places short of it a line may fall that
# the next word would not have fitted: with 8, the wrapped documents of TR-News come out as paragraphs.
_WIDEST_WRAP = 110
_RAGGED = 8
# A text is wrapped when so many of its lines are full, and so many full or the end of a paragraph.
_FULL_SHARE = 0.4
_FULL_OR_ENDED_SHARE = 0.8
_ENDED = re.compile(r"[.!?…؟۔:;][\"'»”’)\]]*$")
_FIRST_WORD = re.compile(r"\S+")


@lru_cache(maxsize=4)  # parts and sentences both ask for it
def wrap_column(text: str) -> int | None:
    """The column at which the text's lines are broken off; None where a line is a paragraph."""
    lines = [line.strip() for line in text.split("\n")]
    followed = [(line, after) for line, after in pairwise(lines) if line and after]
    column = max((len(line) for line, _ in followed), default=0)
    if len(followed) < 3 or column > _WIDEST_WRAP:
        return None
    full = [len(line) + 1 + len(after.split(maxsplit=1)[0]) + _RAGGED > column for line, after in followed]
    ended = sum(is_full or _ENDED.search(line) is not None for is_full, (line, _) in zip(full, followed, strict=True))
    wrapped = sum(full) >= _FULL_SHARE * len(full) and ended >= _FULL_OR_ENDED_SHARE * len(full)
    return column if wrapped else None


@lru_cache(maxsize=4)  # parts and sentences both ask for those of a text that has no parts
def find_paragraphs(text: str, start: int, end: int, *, column: int | None) -> Sequence[Span]:
    """The paragraphs of text[start:end] in order, without the white space around them; `column` as from wrap_column."""
    return tuple(_paragraphs(text, start, end, column))


def _paragraphs(text: str, start: int, end: int, column: int | None) -> Iterator[Span]:
    open_start = open_end = -1
    for match in _LINE.finditer(text, start, end):
        if open_start >= 0:
            if _continues(text, open_end, match.start(), column):
                open_end = match.end()
                continue
            yield make_span(start=open_start, end=open_end)
        open_start, open_end = match.span()
    if open_start >= 0:
        yield make_span(start=open_start, end=open_end)


def _continues(text: str, before: int, after: int, column: int | None) -> bool:
    """Whether the line from `after` goes on with the paragraph that ends at `before`."""
    if text.count("\n", before, after) != 1:
        return False
    line_start = text.rfind("\n", 0, before) + 1
    if column is not None:
        word = _FIRST_WORD.match(text, after)
        length = len(text[line_start:before].lstrip())
        if length + 1 + (len(word.group()) if word else 0) + _RAGGED > column:
            return True
    if not text[after].islower() or text.startswith(("http", "www."), after):
        return False
    return _ENDED.search(text, max(line_start, before - 4), before) is None
