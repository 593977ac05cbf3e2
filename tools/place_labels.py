"""Texts with the place each of their names means: python -m tools.place_labels prints how many there are.

Two sources, both ours (data/training/places/README.md): the paragraphs of data/training/toponyms with one line per name
in places/*.tsv, and places/ambiguous.txt, short paragraphs whose marks hold a hint instead of an id ("[[Tripoli|LB]]").
"""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from geo.model import Place, PlaceKind
from tools.marks import read_folder

FOLDER = Path(__file__).resolve().parent.parent / "data" / "training" / "places"
NOWHERE = "-"
_KINDS = {kind.value for kind in PlaceKind}
_HEAD = re.compile(r"# id=(?P<id>[a-z]{2}-[a-z]?\d+)(?: url=(?P<url>\S+))?(?: publisher=(?P<publisher>.+))?")
_MARK = re.compile(r"\[\[([^|\]]+)\|([^\]]+)\]\]")


class LabelError(ValueError):
    """A label that cannot be read; the message says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Which place a stretch of text means: an id, or a hint ("US Georgia", "SY admin1").

    It has neither where the place is in no gazetteer.
    """

    start: int
    end: int
    place_id: str | None = None
    hint: str | None = None

    @property
    def is_nowhere(self) -> bool:
        """Whether none of the gazetteer's places is meant."""
        return self.place_id is None and self.hint is None

    def fits(self, place: Place) -> bool:
        """Whether the place is the one that is meant, as far as the label says."""
        if self.hint is None:
            return place.id == self.place_id
        country, *rest = self.hint.split()
        if country != (place.country or NOWHERE):
            return False
        kinds = [word for word in rest if word in _KINDS]
        division = " ".join(word for word in rest if word not in _KINDS)
        return (not kinds or place.kind.value in kinds) and division.casefold() in (place.admin1 or "").casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A text with the places its names mean.

    `unknown` are stretches nothing is said of; what else looks like a place is none.
    """

    id: str
    text: str
    labels: tuple[Label, ...]
    url: str | None = None
    publisher: str | None = None
    unknown: tuple[tuple[int, int], ...] = field(default=())

    @property
    def language(self) -> str:
        """The two letters in front of the number."""
        return self.id[:2]


def read_labelled(folder: Path = FOLDER) -> Iterator[Labelled]:
    """Every labelled text: the paragraphs not held back, then the ambiguous ones. Raises LabelError."""
    rows: dict[str, dict[str, str]] = defaultdict(dict)
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t"):
                rows[row["paragraph"]][row["name"]] = row["place"]
    for paragraph in read_folder():
        if paragraph.held_back:
            continue
        labels, unknown = [], []
        for mark in paragraph.marks:
            known = rows[paragraph.id].get(paragraph.text[mark.start : mark.end])
            if mark.label == "L" and known is not None:
                place_id = None if known == NOWHERE else known
                labels.append(Label(start=mark.start, end=mark.end, place_id=place_id))
            else:
                unknown.append((mark.start, mark.end))
        yield Labelled(id=paragraph.id, text=paragraph.text, labels=tuple(labels), unknown=tuple(unknown))
    yield from read_ambiguous((folder / "ambiguous.txt").read_text("utf-8"))


def read_ambiguous(text: str) -> Iterator[Labelled]:
    """The paragraphs of the hinted format, in order. Raises LabelError."""
    for block in re.split(r"\n\s*\n", text.strip()):
        head, _, body = block.partition("\n")
        match = _HEAD.fullmatch(head.strip())
        if match is None or not body:
            raise LabelError(f"A block needs a line '# id=en-a01' and text below it: {head[:60]!r}")
        plain, labels = _read_marks(body)
        yield Labelled(id=match["id"], text=plain, labels=labels, url=match["url"], publisher=match["publisher"])


def _read_marks(body: str) -> tuple[str, tuple[Label, ...]]:
    plain, labels, position = "", [], 0
    for match in _MARK.finditer(body):
        plain += body[position : match.start()]
        labels.append(
            Label(
                start=len(plain),
                end=len(plain) + len(match[1]),
                hint=None if match[2] == NOWHERE else match[2],
            )
        )
        plain += match[1]
        position = match.end()
    return plain + body[position:], tuple(labels)


def main() -> None:
    """Print the counts."""
    texts: Counter[str] = Counter()
    names: Counter[str] = Counter()
    nowhere: Counter[str] = Counter()
    for labelled in read_labelled():
        texts[labelled.language] += 1
        names[labelled.language] += len(labelled.labels)
        nowhere[labelled.language] += sum(label.is_nowhere for label in labelled.labels)
    for language in sorted(texts):
        print(
            f"{language}: {texts[language]} texts, {names[language]} names, {nowhere[language]} of them in no gazetteer"
        )


if __name__ == "__main__":
    main()
