"""Reads the labelled news paragraphs of data/training/toponyms: python -m tools.marks prints their counts.

The manner of labelling is described in data/training/README.md.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).resolve().parent.parent / "data" / "training" / "toponyms"
LABELS = frozenset("LAPO")
MAX_DEPTH = 2
HELD_BACK = "-test"

_TOKEN = re.compile(r"\[\[|\|([^|\[\]]*)\]\]|[\[\]|]")
_HEAD = re.compile(r"# id=(?P<id>[a-z]{2}-\d{3}) kind=(?P<kind>[a-z]+)(?P<test>-test)?")


class MarkError(ValueError):
    """A paragraph whose marks cannot be read; the message says where and why."""


class Mark(NamedTuple):
    """A labelled span: code points into the plain text, half-open; L place, A adjective, P person, O organisation."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One labelled paragraph; `kind` without the suffix that holds it back from training."""

    id: str
    kind: str
    held_back: bool
    text: str
    marks: tuple[Mark, ...]

    @property
    def language(self) -> str:
        """The two letters in front of the number."""
        return self.id[:2]


def parse_marks(text: str) -> tuple[str, tuple[Mark, ...]]:
    """Plain text and its marks, by start, the outer one before the one it holds.

    Raises MarkError when marks are unbalanced, empty, padded with white space, deeper than two or of another label.
    """
    plain: list[str] = []
    opened: list[int] = []
    marks: list[Mark] = []
    length = position = 0
    for token in _TOKEN.finditer(text):
        plain.append(text[position : token.start()])
        length += token.start() - position
        position = token.end()
        if token.group() == "[[":
            opened.append(length)
            if len(opened) > MAX_DEPTH:
                raise MarkError(f"Marks nested deeper than {MAX_DEPTH} at {_around(text, token.start())}")
        elif token.group(1) is None or not opened:
            raise MarkError(f"A bracket or bar without its partner at {_around(text, token.start())}")
        else:
            marks.append(Mark(opened.pop(), length, token.group(1)))
    if opened:
        raise MarkError(f"A mark is never closed in {_around(text, 0)}")
    plain.append(text[position:])
    found = "".join(plain)
    for mark in marks:
        _check(found, mark)
    return found, tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.label)))


def read_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of one file in file order; blocks are parted by blank lines, the first line is the head.

    Raises MarkError that names the block.
    """
    blocks = (block.split("\n") for block in re.split(r"\n\s*\n", text.strip()))
    return tuple(_read_block(head, "\n".join(lines)) for head, *lines in blocks)


def read_folder(folder: Path = FOLDER) -> Iterator[Paragraph]:
    """Every paragraph of every language, files by name."""
    for path in sorted(folder.glob("*.txt")):
        yield from read_paragraphs(path.read_text(encoding="utf-8"))


def _read_block(head: str, body: str) -> Paragraph:
    match = _HEAD.fullmatch(head.strip())
    if match is None or not body:
        raise MarkError(f"A block needs a line '# id=de-001 kind=conflict' and text below it: {head[:60]!r}")
    try:
        text, marks = parse_marks(body)
    except MarkError as error:
        raise MarkError(f"{match['id']}: {error}") from error
    return Paragraph(id=match["id"], kind=match["kind"], held_back=match["test"] is not None, text=text, marks=marks)


def _check(plain: str, mark: Mark) -> None:
    surface = plain[mark.start : mark.end]
    if mark.label not in LABELS:
        raise MarkError(f"Label {mark.label!r} of {surface!r} is none of {', '.join(sorted(LABELS))}")
    if not surface or surface != surface.strip():
        raise MarkError(f"Empty or padded mark at {_around(plain, mark.start)}")


def _around(text: str, position: int) -> str:
    return repr(text[max(0, position - 20) : position + 20])


def _print_counts() -> None:
    paragraphs = list(read_folder())
    kinds = Counter((each.language, each.kind) for each in paragraphs)
    for language in sorted({each.language for each in paragraphs}):
        own = [each for each in paragraphs if each.language == language]
        labels = Counter(mark.label for each in own for mark in each.marks)
        places = {each.text[m.start : m.end] for each in own for m in each.marks if m.label == "L"}
        words = sorted(len(each.text.split()) for each in own)
        print(
            f"{language}: {len(own)} paragraphs ({sum(each.held_back for each in own)} held back), "
            f"{words[0]}-{words[-1]} words, median {words[len(words) // 2]}, "
            f"{', '.join(f'{label} {labels[label]}' for label in sorted(LABELS))}, {len(places)} different places"
        )
        print("    " + ", ".join(f"{kind} {n}" for (code, kind), n in sorted(kinds.items()) if code == language))


if __name__ == "__main__":
    _print_counts()
