"""Cut a text into paragraphs: lines, or runs of lines where the text is wrapped at a column."""

import re
from collections.abc import Iterator
from itertools import pairwise

from geo.model import Span

_LINE = re.compile(r"\S(?:.*\S)?")
# Columns at which mail and agency texts are wrapped, and how far short of it a line may fall: the usual 65 to 100.
_WIDEST_WRAP = 110
_RAGGED = 18
_ENDED = re.compile(r"[.!?…؟۔:;][\"'»”’)\]]*$")


def is_wrapped(text: str) -> bool:
    """Whether most lines that have a next line break off at about the same column."""
    lines = [line.strip() for line in text.split("\n")]
    followed = [len(line) for line, after in pairwise(lines) if line and after]
    widest = max(followed, default=0)
    full = sum(widest - length <= _RAGGED for length in followed)
    return len(followed) > 2 and widest <= _WIDEST_WRAP and full * 10 >= len(followed) * 7


def find_paragraphs(text: str, start: int, end: int, *, wrapped: bool) -> Iterator[Span]:
    """The paragraphs of text[start:end] in order, without the white space around them."""
    open_start = open_end = -1
    for match in _LINE.finditer(text, start, end):
        if open_start >= 0:
            if _continues(text, open_end, match.start(), wrapped):
                open_end = match.end()
                continue
            yield Span(start=open_start, end=open_end)
        open_start, open_end = match.span()
    if open_start >= 0:
        yield Span(start=open_start, end=open_end)


def _continues(text: str, before: int, after: int, wrapped: bool) -> bool:
    """Whether the line from `after` goes on with the paragraph that ends at `before`."""
    if text.count("\n", before, after) != 1:
        return False
    line_start = text.rfind("\n", 0, before) + 1
    if _ENDED.search(text, max(line_start, before - 4), before):
        return wrapped and before - line_start > _WIDEST_WRAP // 2
    return wrapped or (text[after].islower() and not text.startswith(("http", "www."), after))
