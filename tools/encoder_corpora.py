"""The labelled texts the encoder learns from: openly licensed corpora of four languages, our own paragraphs in seven.

The corpora do not say everything our guideline wants (data/training/README.md), so a unit has a SET of allowed tags:
the place inside an organisation may be either, words of other names may be adjectives. Adjectives and demonyms that no
corpus marks are those of the language packs.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from data.recognisers.encoder_decode import TAGS
from data.recognisers.encoder_text import Known, Unit
from tools.marks import read_folder

# Sentences of a corpus read together as one article.
SENTENCES_A_DOCUMENT = 12
# How many sentences with and without names are taken of the two large corpora. They would outweigh our paragraphs
# otherwise, sentences without names teach little, and WikiNER's labels were made by machine.
_GERMAN_SENTENCES = (3500, 500)
_RUSSIAN_SENTENCES = (2200, 300)


class Label(StrEnum):
    """What a corpus says of a stretch of text; LOOSE ones leave open what lies inside."""

    PLACE = "L"
    ADJECTIVE = "A"
    PERSON = "P"
    ORGANISATION = "O"
    LOOSE_ORGANISATION = "o"
    OTHER = "m"
    UNKNOWN = "?"


class Mark(NamedTuple):
    """A labelled span, code points, half-open."""

    start: int
    end: int
    label: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A text and its marks by start, the outer before the inner.

    `marks_adjectives`: unmarked words are no adjectives. `marks_places_only`: they may be all but places, and marked
    words that a language pack lists as adjectives are adjectives.
    """

    id: str
    language: str
    text: str
    marks: tuple[Mark, ...]
    marks_adjectives: bool
    marks_places_only: bool = False

    @property
    def is_own(self) -> bool:
        """Whether it is a paragraph of ours."""
        return self.id.startswith("own:")


def read_own(*, held_back: bool = False) -> list[Labelled]:
    """Our own paragraphs: those for training, or those held back from it."""
    return [
        Labelled(
            id=f"own:{paragraph.id}",
            language=paragraph.language,
            text=paragraph.text,
            marks=tuple(Mark(mark.start, mark.end, Label(mark.label)) for mark in paragraph.marks),
            marks_adjectives=True,
        )
        for paragraph in read_folder()
        if paragraph.held_back == held_back
    ]


def read_corpora(folder: Path, *, thinned: bool = True) -> list[Labelled]:
    """The corpora, twelve sentences a text; `thinned`: of the two large ones so much as the encoder learns from."""
    german = [
        sentence
        for name in ("germeval_test.tsv", "germeval_dev.tsv")
        for sentence in _sentences(folder / "de" / name, (1, 2, 3))
    ]
    russian = list(_sentences(folder / "ru" / "ru_train.txt", (0, -1)))
    if thinned:
        german, russian = _thinned(german, *_GERMAN_SENTENCES), _thinned(russian, *_RUSSIAN_SENTENCES)
    arabic = [sentence for path in sorted((folder / "ar").glob("*.txt")) for sentence in _sentences(path, (0, 1))]
    english = _sentences(folder / "en" / "wikigold.txt", (0, 1))
    sources = (("de", german), ("en", list(english)), ("ru", russian), ("ar", arabic))
    return [text for language, sentences in sources for text in _documents(language, sentences)]


Row = tuple[str, ...]


def _thinned(sentences: Sequence[list[Row]], named: int, nameless: int) -> list[list[Row]]:
    """The first so many sentences with names and the first so many without, in their order."""
    left = {True: named, False: nameless}
    kept = []
    for sentence in sentences:
        has_names = any(tag != "O" for row in sentence for tag in row[1:])
        left[has_names] -= 1
        if left[has_names] >= 0:
            kept.append(sentence)
    return kept


def _sentences(path: Path, columns: Sequence[int]) -> Iterator[list[Row]]:
    """Sentences as lists of (word, tag) or (word, tag, inner tag); those without labels are left out."""
    sentence: list[Row] = []
    labelled = True
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        fields = line.split("\t") if "\t" in line else line.split()
        if not fields or fields[0].startswith("#") or fields[0] == "-DOCSTART-":
            if sentence and labelled:
                yield sentence
            sentence, labelled = [], True
        elif len(fields) > 1:
            sentence.append(tuple(fields[column] for column in columns))
        else:
            labelled = False  # AQMAR leaves some sentences without labels


def _documents(language: str, sentences: Sequence[list[Row]]) -> Iterator[Labelled]:
    for number, first in enumerate(range(0, len(sentences), SENTENCES_A_DOCUMENT)):
        text = ""
        marks: list[Mark] = []
        for sentence in sentences[first : first + SENTENCES_A_DOCUMENT]:
            text += "\n" if text else ""
            text, starts = _join(text, [row[0] for row in sentence])
            for level in range(1, len(sentence[0])):
                tags = [row[level] for row in sentence]
                marks += _marks(tags, [row[0] for row in sentence], starts, is_strict=language == "de")
        marks.sort(key=lambda mark: (mark.start, -mark.end))
        yield Labelled(
            id=f"corpus:{language}:{number}",
            language=language,
            text=text,
            marks=tuple(marks),
            marks_adjectives=language == "de",
        )


_NO_SPACE_BEFORE = frozenset(".,;:!?%)]}»”’…،؛؟") | {"'s", "’s", "n't", "..."}
_NO_SPACE_AFTER = frozenset("([{«„“")
_QUOTES = frozenset("\"'")


def _join(text: str, words: Sequence[str]) -> tuple[str, list[int]]:
    """The text with a tokenised sentence behind it, spaces where people write them, and where each word starts."""
    starts = []
    glued, quoted = True, False
    for word in words:
        closes = word in _QUOTES and quoted
        if not glued and word not in _NO_SPACE_BEFORE and not closes:
            text += " "
        if word in _QUOTES:
            quoted = not quoted
        starts.append(len(text))
        text += word
        glued = word in _NO_SPACE_AFTER or (word in _QUOTES and quoted)
    return text, starts


def _marks(tags: Sequence[str], words: Sequence[str], starts: Sequence[int], *, is_strict: bool) -> Iterator[Mark]:
    first, kind = 0, ""
    for number, tag in enumerate([*tags, "O"]):
        now = tag.partition("-")[2] if tag != "O" else ""
        if kind and (now != kind or tag.startswith("B-")):
            end = starts[number - 1] + len(words[number - 1])
            yield Mark(starts[first], end, _label(kind, is_strict=is_strict))
            kind = ""
        if now and not kind:
            first, kind = number, now


def _label(kind: str, *, is_strict: bool) -> Label:
    if kind == "LOCderiv":
        return Label.ADJECTIVE
    if kind.endswith(("deriv", "part")):
        return Label.UNKNOWN
    if kind.startswith("ORG"):
        return Label.ORGANISATION if is_strict else Label.LOOSE_ORGANISATION
    return {"LOC": Label.PLACE, "PER": Label.PERSON}.get(kind[:3], Label.OTHER)


# Tags as in data.recognisers.encoder_decode: 0, then begin and inside of place, adjective, person, organisation.
_BEGIN = {Label.PLACE: 1, Label.ADJECTIVE: 3, Label.PERSON: 5, Label.ORGANISATION: 7, Label.LOOSE_ORGANISATION: 7}
_OUTSIDE_BIT = 1
_ALL = (1 << TAGS) - 1
_PLACE_BITS = 1 << 1 | 1 << 2
_ADJECTIVE_BIT = 1 << 3
_ORGANISATION_BITS = 1 << 7 | 1 << 8


def allowed_tags(labelled: Labelled, units: Sequence[Unit], known: Sequence[Known]) -> NDArray[np.int64]:
    """For each unit the tags it may have, tag n as bit n."""
    allowed = [_ALL & ~_PLACE_BITS if labelled.marks_places_only else _OUTSIDE_BIT] * len(units)
    if not labelled.marks_adjectives:
        for number, unit in enumerate(units):
            if known[number][3] and (labelled.language != "en" or unit.text[0].isupper()):
                allowed[number] = _ADJECTIVE_BIT
    taken: set[int] = set()
    for mark, inside in _covered(labelled.marks, units):
        if not inside:
            continue
        if taken.issuperset(inside):
            _mark_inner(mark.label, inside, allowed)
        elif taken.isdisjoint(inside):
            is_adjective = labelled.marks_places_only and len(inside) == 1 and known[inside[0]][3]
            _mark_outer(Label.ADJECTIVE if is_adjective else mark.label, inside, allowed, known)
            taken.update(inside)
    return np.array(allowed, dtype=np.int64)


def _covered(marks: Iterable[Mark], units: Sequence[Unit]) -> Iterator[tuple[Mark, list[int]]]:
    for mark in marks:
        yield mark, [n for n, unit in enumerate(units) if unit.start < mark.end and mark.start < unit.end]


def _mark_outer(label: Label, inside: list[int], allowed: list[int], known: Sequence[Known]) -> None:
    for number in inside:
        names_place, is_adjective = bool(known[number][0]), bool(known[number][3])
        if label is Label.UNKNOWN:
            allowed[number] = _ALL
        elif label is Label.OTHER:
            allowed[number] = _other(names_place, is_adjective, alone=len(inside) == 1)
        else:
            begin = _BEGIN[label]
            allowed[number] = 1 << (begin if number == inside[0] else begin + 1)
            if label is Label.LOOSE_ORGANISATION and number > inside[0]:
                allowed[number] = _ORGANISATION_BITS
            if label is Label.LOOSE_ORGANISATION:
                allowed[number] |= _PLACE_BITS * names_place | _ADJECTIVE_BIT * is_adjective


def _other(names_place: bool, is_adjective: bool, *, alone: bool) -> int:
    """Names of other classes are unmarked, but nationalities are among them, and battles with the place inside."""
    if is_adjective:
        return _ADJECTIVE_BIT
    return _OUTSIDE_BIT | _PLACE_BITS * names_place | _ADJECTIVE_BIT * (alone or names_place)


def _mark_inner(label: Label, inside: list[int], allowed: list[int]) -> None:
    """A place or an adjective inside an organisation cuts it; what follows begins anew."""
    is_organisation = all(allowed[number] & _ORGANISATION_BITS for number in inside)
    if not is_organisation or label not in (Label.PLACE, Label.ADJECTIVE):
        return
    begin = _BEGIN[label]
    for number in inside:
        allowed[number] = 1 << (begin if number == inside[0] else begin + 1)
    after = inside[-1] + 1
    if after < len(allowed) and allowed[after] == 1 << _BEGIN[Label.ORGANISATION] + 1:
        allowed[after] = 1 << _BEGIN[Label.ORGANISATION]
