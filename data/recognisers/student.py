"""The fast recogniser: a log-linear model over hashed words and shapes, all words of an article at once.

Made by tools/train_student.py; data/bundled/student/MODEL_CARD.md says from what and how well it does.
"""

import json
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from data.gazetteer import BUNDLED
from geo.errors import GazetteerError
from geo.languages import pack_for
from geo.model import Document, NameClass, NamedSpan, Token
from geo.ports import WordList

FOLDER = BUNDLED / "student"
WEIGHTS_FILE = "weights.npy"
MANIFEST_FILE = "manifest.json"

_REMEDY = "Install Dateline again."

# What a word may be, in the order of the model's columns; the first is none of the others.
CLASSES: tuple[NameClass | None, ...] = (None, NameClass.PLACE, NameClass.PERSON, NameClass.ORGANISATION)
_PLACE = CLASSES.index(NameClass.PLACE)
# A word that is rather no name is told as a doubtful place from this chance on: the rules weigh it with the rest.
_DOUBTFUL = 0.1
# Words of one name: what may stand between them.
_JOINS = frozenset({" ", "-", "‑", "–", "", "'", "’", ". "})
_GAPS = {" ": 1, "": 2, "-": 3, ". ": 4, ", ": 5, "\n": 6, ' "': 7, " (": 8, '" ': 9, ": ": 10, " – ": 11, " — ": 11}
_OTHER_GAP = 12
_SENTENCE_START = 13
_RANKS = (0, 100, 1_000, 5_000, 30_001)
_WORDS_KEPT = 100_000
# What tells the ends and the beginning of a word apart: a checksum goes on from that of a sign.
_ENDS_3, _ENDS_4, _BEGINS = (crc32(sign) for sign in (b"3", b"4", b"b"))
# The row of what stands before a word, after what is known of the word itself.
_GAP = 7
# Words a feature looks to each side, and parts the longest template has.
_REACH = 2
_PARTS = 4
# Knuth's multiplicative hashing, 64 bits; products wrap around.
_MIX = np.uint64(0x9E3779B97F4A7C15)


class _Word(NamedTuple):
    """What is known of a word wherever it stands: hashes of it, its ends and its beginning, its shape, its lists."""

    word: int
    end2: int
    end3: int
    end4: int
    begin3: int
    shape: int
    known: int


def _shape(text: str) -> int:
    """1 Capital, 2 CAPITALS, 3 C, 4 mIxed, 5 digits, 0 anything else."""
    first = text[0]
    if first.isupper():
        if len(text) == 1:
            return 3
        return 2 if text.isupper() else 1
    if first.isdigit():
        return 5
    return 4 if not text.islower() and text.lower() != text else 0


class Reader:
    """Turns documents into rows of feature numbers; safe to share between threads."""

    def __init__(self, words: WordList, bits: int) -> None:
        self._words = words
        self._shift = np.uint64(64 - bits)
        self._word = lru_cache(maxsize=_WORDS_KEPT)(self._find_word)

    def _find_word(self, text: str, key: str, language: str) -> _Word:
        whole = key.encode("utf-8", "replace")
        if len(whole) == len(key):
            end2, end3, end4, begin3 = whole[-2:], whole[-3:], whole[-4:], whole[:3]
        else:
            end2, end3, end4, begin3 = [
                part.encode("utf-8", "replace") for part in (key[-2:], key[-3:], key[-4:], key[:3])
            ]
        return _Word(
            crc32(whole), crc32(end2), crc32(end3, _ENDS_3), crc32(end4, _ENDS_4), crc32(begin3, _BEGINS),
            _shape(text), self._find_known(key, language),
        )  # fmt: skip

    def _find_known(self, key: str, language: str) -> int:
        """How common a word is and whether people bear it, as one number."""
        rank = self._words.rank(key, language)
        common = bisect_left(_RANKS, rank)
        return common * 4 + self._words.is_given_name(key) * 2 + self._words.is_surname(key) + 1

    def rows(self, document: Document, chosen: NDArray[np.intp]) -> NDArray[np.intp]:
        """One row of feature numbers for each word chosen by its number."""
        tokens, text, language = document.tokens, document.text, document.article.language
        starts = {sentence.first_token for sentence in document.sentences}
        columns = np.zeros((_GAP + 1, len(tokens) + 2 * _REACH), dtype=np.uint64)
        near = _near(chosen, len(tokens))
        words = [
            (
                *self._word((token := tokens[number]).text, token.key, language),
                _SENTENCE_START if number in starts else _gap_before(number, tokens, text),
            )
            for number in near.tolist()
        ]
        columns[:, near + _REACH] = np.array(words, dtype=np.uint64).T
        return self._hashed(columns, chosen + _REACH, crc32(language.encode()))

    def _hashed(self, columns: NDArray[np.uint64], at: NDArray[np.intp], language: int) -> NDArray[np.intp]:
        word_ll, word_l, word, word_r, word_rr = (columns[0, at + offset] for offset in range(-2, 3))
        shape_ll, shape_l, shape, shape_r, shape_rr = (columns[5, at + offset] for offset in range(-2, 3))
        end2, end3, end4, begin3 = columns[1:5, at]
        known_l, known, known_r = (columns[6, at + offset] for offset in range(-1, 2))
        gap, gap_r = columns[_GAP, at], columns[_GAP, at + 1]
        around = (shape_l * 8 + shape) * 8 + shape_r
        spoken = np.full_like(word, language)
        look = (around * 16 + gap) * 16 + gap_r
        templates = (
            (word,),
            (word, shape),
            (word, word_l),
            (word, word_r),
            (word_l, shape),
            (word_r, shape),
            (word_ll, shape),
            (word_rr, shape),
            (word_ll, word_l),
            (word_r, word_rr),
            (word_l, word_r),
            (end2, shape, spoken),
            (end3, shape),
            (end4, shape),
            (begin3, shape),
            (columns[2, at - 1], shape),
            (columns[2, at + 1], shape),
            (columns[1, at - 1], shape, columns[1, at + 1]),
            (around, shape_ll, shape_rr),
            (look,),
            (look, spoken),
            (known, shape, spoken),
            (known_l, known, shape),
            (known, known_r, shape),
            (known_l, known, known_r, around),
            (word_l, gap, shape),
            (word_r, gap_r, shape),
            (spoken,),
        )
        # all templates at once: a template of fewer parts ends in zeros
        parts = np.zeros((_PARTS, len(templates), len(at)), dtype=np.uint64)
        for number, template in enumerate(templates):
            for place, part in enumerate(template):
                parts[place, number] = part
        mixed = np.arange(1, len(templates) + 1, dtype=np.uint64)[:, None] * _MIX
        for part in parts:
            mixed = (mixed ^ part) * _MIX
            mixed ^= mixed >> np.uint64(29)
        return (mixed >> self._shift).T.astype(np.intp)


def _near(chosen: NDArray[np.intp], n_words: int) -> NDArray[np.intp]:
    """The words that features of the chosen ones look at, in order."""
    is_near = np.zeros(n_words + 2 * _REACH, dtype=np.bool_)
    for offset in range(2 * _REACH + 1):
        is_near[chosen + offset] = True
    return np.flatnonzero(is_near[_REACH:-_REACH])


def _gap_before(number: int, tokens: Sequence[Token], text: str) -> int:
    """What stands between the word and the one before, as a number."""
    start = tokens[number - 1].end if number else 0
    return _GAPS.get(text[start : tokens[number].start], _OTHER_GAP)


class Student:
    """A geo.ports.Recogniser over one table of weights."""

    name = "fast"

    def __init__(
        self, weights: NDArray[np.int8], scale: float, words: WordList, *, version: str, languages: frozenset[str]
    ) -> None:
        self._weights = weights
        self._scale = scale
        self._reader = Reader(words, int(weights.shape[0]).bit_length() - 1)
        self.version = version
        self.languages = languages

    def recognise(self, document: Document) -> Sequence[NamedSpan]:
        """Names in text order, not overlapping; doubtful places with a score below 0.5."""
        chosen = names_may_be(document)
        if not len(chosen):
            return ()
        # a feature at a time: word by word the sum takes five times as long
        sums = self._weights.take(self._reader.rows(document, chosen).T, axis=0).sum(axis=0, dtype=np.int32)
        return read_spans(document, chosen, softmax(sums * self._scale))


def names_may_be(document: Document) -> NDArray[np.intp]:
    """The numbers of the words a name may be made of: capitalised ones; every one where there are no capitals."""
    if not pack_for(document.article.language).places.cased:
        return np.arange(len(document.tokens))
    return np.flatnonzero(np.array(document.capitals, dtype=np.bool_))


def softmax(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """Chances of each row."""
    powers = np.exp(sums - sums.max(axis=1, keepdims=True))
    chances: NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
    return chances


def read_spans(document: Document, chosen: NDArray[np.intp], chances: NDArray[np.float64]) -> Sequence[NamedSpan]:
    """Words of one class side by side as one span; its score is their mean chance."""
    best = chances.argmax(axis=1)
    kept = np.flatnonzero((best > 0) | (chances[:, _PLACE] >= _DOUBTFUL))
    starts = {sentence.first_token for sentence in document.sentences}
    tokens, text = document.tokens, document.text
    runs: list[tuple[int, int, list[int]]] = []
    for row in kept.tolist():
        number, kind = int(chosen[row]), int(best[row])
        if runs:
            last, kind_before, rows = runs[-1]
            gap = text[tokens[last].end : tokens[number].start]
            if number == last + 1 and kind == kind_before and number not in starts and gap in _JOINS:
                runs[-1] = number, kind, [*rows, row]
                continue
        runs.append((number, kind, [row]))
    found = []
    for last, kind, rows in runs:
        name_class = CLASSES[kind or _PLACE]
        assert name_class is not None
        sure = chances[rows[0], kind or _PLACE] if len(rows) == 1 else chances[rows, kind or _PLACE].mean()
        found.append(NamedSpan(tokens[int(chosen[rows[0]])].start, tokens[last].end, name_class, float(sure)))
    return found


def student_version(folder: Path = FOLDER) -> str:
    """Digest of the student's table, as its manifest states it. Raises GazetteerError."""
    return str(_manifest(folder)["sha256"])


def open_student(words: WordList, folder: Path = FOLDER) -> Student:
    """The student of a folder. Raises GazetteerError when a file is missing or damaged."""
    manifest = _manifest(folder)
    path = folder / WEIGHTS_FILE
    try:
        content = path.read_bytes()
    except OSError as error:
        raise GazetteerError(f"{path} cannot be read ({error.strerror}). {_REMEDY}") from error
    if sha256(content).hexdigest() != manifest["sha256"]:
        raise GazetteerError(f"{path} is damaged. {_REMEDY}")
    table = np.load(BytesIO(content))
    return Student(
        table, manifest["scale"], words, version=manifest["sha256"], languages=frozenset(manifest["languages"])
    )


def _manifest(folder: Path) -> Mapping[str, Any]:
    path = folder / MANIFEST_FILE
    try:
        found: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise GazetteerError(f"{path} cannot be read ({error}). {_REMEDY}") from error
    return found
