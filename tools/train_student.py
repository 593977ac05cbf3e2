"""Train the fast recogniser (data/bundled/student) on open labels, our own paragraphs and a teacher's labels.

usage: python -m tools.train_student NER_TRAIN_FOLDER [--teacher FILE] [--label [TEXTS]] [--folds FILE] [--check]

NER_TRAIN_FOLDER is that of tools.fit_toponyms. FILE of --teacher holds one JSON object a line: {"language", "text",
"spans": [[start, end, class, score], ...]} with the classes of geo.model.NameClass, as `--label` writes them. With
--folds nothing is shipped: four students, each trained without a quarter of the documents, write what they say of that
quarter; tools.fit_toponyms weighs what they say from that file. `--label` makes the labels: the accurate recogniser
reads our passages of deeds (data/training/deeds), or TEXTS (lines {"language", "text"}; use text of an open licence
only), and writes the FILE of --teacher.

Softmax regression by AdaGrad over hashed features: the same input gives the same weights.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from data.gazetteer import open_words
from data.recognisers.student import (
    CLASSES,
    FOLDER,
    MANIFEST_FILE,
    WEIGHTS_FILE,
    Reader,
    Student,
    names_may_be,
    softmax,
)
from geo.languages import pack_for
from geo.model import Article, Document, NameClass
from geo.text import read_document, text_digest
from tools.deed_labels import DEEDS, read_labelled_deeds
from tools.encoder_corpora import Label, Labelled, Mark, read_corpora, read_own

# On a quarter of the corpora held out, 2 ** 18 rows give F .72 / .77 / .49 for words of places, persons and
# organisations, 2 ** 20 give .76 / .81 / .54; more epochs or dropped features gave nothing.
BITS = 20
_EPOCHS = 3
_BATCH = 2048
_RATE = 0.15
_SEED = 20
_FOLDS = 4
_KINDS = {Label.PLACE: 1, Label.PERSON: 2, Label.ORGANISATION: 3, Label.LOOSE_ORGANISATION: 3, Label.UNKNOWN: -1}
_TEACHER_LABELS = {
    NameClass.PLACE: Label.PLACE,
    NameClass.PERSON: Label.PERSON,
    NameClass.ORGANISATION: Label.ORGANISATION,
    NameClass.DEMONYM: Label.ADJECTIVE,
}
# A teacher's span below this score teaches nothing, neither for nor against.
_TEACHER_SURE = 0.6
_UNTOLD = -1
# Texts from which on a language is one that the student was made for: with our own paragraphs alone (100 a language) it
# took 5 points from the rules in Ukrainian and 3 in Spanish.
_ENOUGH = 20
# Of our English passages of deeds one in so many is labelled: with all of them, exact F1 of LGL fell from .802 to .796,
# with none TR-News gained .7 points instead of 1.4 (all with the weights of tools.fit_toponyms fitted anew).
_ENGLISH_EVERY = 3


class Untold(NamedTuple):
    """A text for the teacher to label."""

    language: str
    text: str


@dataclass(frozen=True)
class Examples:
    """Feature rows, the class of each row (-1: untold) and the document it is from."""

    rows: NDArray[np.int32]
    kinds: NDArray[np.int8]
    documents: NDArray[np.int32]


def main() -> None:
    """Read, train, write; or label text for a student to learn from."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--teacher", type=Path, help="labels of the accurate recogniser")
    parser.add_argument("--folds", type=Path, help="write what is said of documents a student has not seen")
    parser.add_argument("--label", nargs="?", const=True, metavar="TEXTS", help="make the teacher's labels")
    parser.add_argument("--check", action="store_true", help="write nothing")
    arguments = parser.parse_args()
    if arguments.label:
        label(own_passages() if arguments.label is True else _lines(Path(arguments.label)), arguments.teacher)
        return
    texts = [*read_corpora(arguments.folder, thinned=False), *read_own()]
    taught = list(read_teacher(arguments.teacher)) if arguments.teacher else []
    reader = Reader(open_words(), BITS)
    if arguments.folds:
        write_folds(texts, taught, reader, arguments.folds)
        return
    weights = train(examples([*texts, *taught], reader), BITS)
    if not arguments.check:
        write(weights, _languages([*texts, *taught]))


def read_teacher(path: Path) -> Iterator[Labelled]:
    """The texts with the teacher's labels; a span it is not sure of teaches nothing."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        given = json.loads(line)
        marks = tuple(
            Mark(start, end, _TEACHER_LABELS[NameClass(kind)] if score >= _TEACHER_SURE else Label.UNKNOWN)
            for start, end, kind, score in given["spans"]
        )
        yield Labelled(
            id=f"teacher:{number}", language=given["language"], text=given["text"], marks=marks, marks_adjectives=True
        )


def own_passages() -> Iterator[Untold]:
    """Our passages of deeds, title and text; of the English ones every third."""
    n_english = 0
    for passage in read_labelled_deeds(DEEDS):
        article = passage.article
        n_english += article.language == "en"
        if article.language != "en" or n_english % _ENGLISH_EVERY == 0:
            yield Untold(article.language, f"{article.title}\n\n{article.text}" if article.title else article.text)


def _lines(texts: Path) -> Iterator[Untold]:
    for line in texts.read_text(encoding="utf-8").splitlines():
        given = json.loads(line)
        yield Untold(given["language"], given["text"])


def label(texts: Iterable[Untold], output: Path) -> None:
    """Write what the accurate recogniser finds in each text."""
    from data.gazetteer import open_gazetteer  # noqa: PLC0415
    from data.recognisers.encoder import open_encoder  # noqa: PLC0415  # needs onnxruntime

    teacher = open_encoder(gazetteer=open_gazetteer(), words=open_words())
    with output.open("w", encoding="utf-8") as stream:
        for language, text in texts:
            spans = [
                [span.start, span.end, span.name_class, round(span.score, 3)]
                for span in teacher.recognise(read(language, text))
            ]
            line = {"language": language, "text": text, "spans": spans}
            stream.write(json.dumps(line, ensure_ascii=False) + "\n")


def read(language: str, text: str) -> Document:
    """The text as the recogniser gets it."""
    return read_document(Article(id=text_digest(text), text=text, language=language), pack_for(language))


def examples(texts: Sequence[Labelled], reader: Reader) -> Examples:
    """Every word of the texts that may be part of a name."""
    rows, kinds, documents = [], [], []
    for number, labelled in enumerate(texts):
        document = read(labelled.language, labelled.text)
        chosen = names_may_be(document)
        if len(chosen):
            rows.append(reader.rows(document, chosen).astype(np.int32))
            kinds.append(_kinds(document, labelled)[chosen])
            documents.append(np.full(len(chosen), number, dtype=np.int32))
    return Examples(np.concatenate(rows), np.concatenate(kinds), np.concatenate(documents))


def _kinds(document: Document, labelled: Labelled) -> NDArray[np.int8]:
    """The class of each word: that of the outermost mark around it."""
    kinds = np.zeros(len(document.tokens), dtype=np.int8)
    for mark in sorted(labelled.marks, key=lambda mark: mark.end - mark.start):
        for place, token in enumerate(document.tokens):
            if mark.start < token.end and token.start < mark.end:
                kinds[place] = _KINDS.get(mark.label, 0)
    return kinds


def train(given: Examples, bits: int, kept: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
    """Weights [2 ** bits, classes] by AdaGrad over the words that are told, in an order drawn once."""
    order = np.flatnonzero((given.kinds != _UNTOLD) & (kept if kept is not None else True))
    random = np.random.default_rng(_SEED)
    weights = np.zeros((1 << bits, len(CLASSES)), dtype=np.float32)
    squares = np.full_like(weights, 1e-3)
    for _ in range(_EPOCHS):
        random.shuffle(order)
        for first in range(0, len(order), _BATCH):
            batch = order[first : first + _BATCH]
            _step(weights, squares, given.rows[batch], given.kinds[batch])
    return weights


def _step(
    weights: NDArray[np.float32], squares: NDArray[np.float32], rows: NDArray[np.int32], kinds: NDArray[np.int8]
) -> None:
    chances = softmax(weights[rows].sum(axis=1))
    chances[np.arange(len(kinds)), kinds] -= 1
    used, place = np.unique(rows, return_inverse=True)
    place = place.reshape(rows.shape)
    slope = np.stack(
        [
            np.bincount(place.ravel(), np.repeat(chances[:, kind], rows.shape[1]), minlength=len(used))
            for kind in range(len(CLASSES))
        ],
        axis=1,
    )
    squares[used] += slope**2
    weights[used] -= (_RATE * slope / np.sqrt(squares[used])).astype(np.float32)


def packed(weights: NDArray[np.float32]) -> tuple[NDArray[np.int8], float]:
    """The weights as bytes and what one step of a byte is worth."""
    # the largest thousandth of a percent may be cut
    scale = float(np.quantile(np.abs(weights[weights != 0]), 0.99999)) / 127
    return np.clip(np.rint(weights / scale), -127, 127).astype(np.int8), scale


def _languages(texts: Iterable[Labelled]) -> list[str]:
    """The languages of which there is more than our own paragraphs."""
    counts = Counter(labelled.language for labelled in texts if not labelled.is_own)
    return sorted(language for language, count in counts.items() if count >= _ENOUGH)


def write(weights: NDArray[np.float32], languages: Sequence[str], folder: Path = FOLDER) -> None:
    """Write the folder the student is opened from."""
    table, scale = packed(weights)
    folder.mkdir(exist_ok=True)
    np.save(folder / WEIGHTS_FILE, table)
    digest = sha256((folder / WEIGHTS_FILE).read_bytes()).hexdigest()
    manifest = {"scale": scale, "sha256": digest, "languages": list(languages)}
    (folder / MANIFEST_FILE).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def write_folds(texts: Sequence[Labelled], taught: Iterable[Labelled], reader: Reader, output: Path) -> None:
    """What students that have not seen a document say of it, a line each: {"text", "spans"}."""
    given = examples([*texts, *taught], reader)
    with output.open("w", encoding="utf-8") as stream:
        for fold in range(_FOLDS):
            table, scale = packed(train(given, BITS, given.documents % _FOLDS != fold))
            student = Student(table, scale, open_words(), version="", languages=frozenset())
            for labelled in texts[fold::_FOLDS]:
                spans = student.recognise(read(labelled.language, labelled.text))
                line = {
                    "text": labelled.text,
                    "spans": [(*span[:3], round(span.score, 4)) for span in spans],
                }
                stream.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
