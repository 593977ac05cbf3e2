"""Blocks of a laid-out document (page, PDF, DOCX) to one text with its parts."""

from collections.abc import Sequence
from typing import NamedTuple

from geo.model import Part, PartKind, Span


class Block(NamedTuple):
    """A paragraph, heading, caption or table row: one line of text."""

    text: str
    kind: PartKind


def lay_out(blocks: Sequence[Block], *, title: str | None = None) -> tuple[str, tuple[Part, ...]]:
    """The blocks with blank lines between them, and the parts of those that are not body.

    The title comes first; a heading or paragraph among the first three blocks that repeats it is left out.
    """
    kept = list(blocks)
    if title:
        same = [block for block in kept[:3] if block.text.casefold() == title.casefold()]
        kept = [Block(title, PartKind.TITLE), *(block for block in kept if block not in same)]
    parts: list[Part] = []
    start = 0
    for block in kept:
        if block.kind is not PartKind.BODY:
            parts.append(Part(span=Span(start=start, end=start + len(block.text)), kind=block.kind))
        start += len(block.text) + 2
    return "\n\n".join(block.text for block in kept), tuple(parts)


def merge_parts(known: Sequence[Part], guessed: Sequence[Part]) -> tuple[Part, ...]:
    """The known parts, and between them those guessed ones that layout cannot tell: datelines, credits, dates."""
    wanted = {PartKind.DATELINE, PartKind.CREDIT, PartKind.PUBLISHED, PartKind.URL, PartKind.CAPTION}
    if all(part.kind is not PartKind.TITLE for part in known):
        wanted.add(PartKind.TITLE)
    free = [
        part for part in guessed if part.kind in wanted and not any(part.span.overlaps(other.span) for other in known)
    ]
    return tuple(sorted((*known, *free), key=lambda part: part.span))
