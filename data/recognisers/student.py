"""The fast recogniser: a log-linear model over hashed words and shapes, all words of an article at once.

Made by tools/train_student.py; data/bundled/student/MODEL_CARD.md says from what and how well it does.
"""

import json
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from struct import Struct
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from data.gazetteer import BUNDLED
from geo.errors import GazetteerError
from geo.languages import pack_for
from geo.model import Document, NameClass, NamedSpan
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
# Words remembered of each language; a forgotten one is looked up again.
_WORDS_KEPT = 50_000
# What tells the ends and the beginning of a word apart: a checksum goes on from that of a sign.
_ENDS_3, _ENDS_4, _BEGINS = (crc32(sign) for sign in (b"3", b"4", b"b"))
# What is known of a word wherever it stands, as the bytes of numbers: hashes of it, of its last two, three and four and
# its first three letters, its shape, and what the word lists say. What stands before it comes behind that.
_WORD_NUMBERS = Struct("=7Q")
_WORD, _END_2, _END_3, _END_4, _BEGIN_3, _SHAPE, _KNOWN, _GAP = range(8)
# Words a feature looks to each side, and parts the longest template has.
_REACH = 2
_PARTS = 4
# Knuth's multiplicative hashing, 64 bits; products wrap around.
_MIX = np.uint64(0x9E3779B97F4A7C15)
_MIX_SHIFT = np.uint64(29)


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


class _Words(dict[str, bytes]):
    """What is known of the words of one language by how they are written."""

    def __init__(self, words: WordList, language: str) -> None:
        super().__init__()
        self._lists = words
        self._language = language

    def find(self, text: str, key: str) -> bytes:
        """What is known of a word that was not asked for yet, as it stands and by its strict key."""
        if len(self) >= _WORDS_KEPT:
            self.clear()
        found = self[text] = self._find(text, key)
        return found

    def _find(self, text: str, key: str) -> bytes:
        whole = key.encode("utf-8", "replace")
        if len(whole) == len(key):
            end2, end3, end4, begin3 = whole[-2:], whole[-3:], whole[-4:], whole[:3]
        else:
            end2, end3, end4, begin3 = [
                part.encode("utf-8", "replace") for part in (key[-2:], key[-3:], key[-4:], key[:3])
            ]
        return _WORD_NUMBERS.pack(
            crc32(whole), crc32(end2), crc32(end3, _ENDS_3), crc32(end4, _ENDS_4), crc32(begin3, _BEGINS),
            _shape(text), self._find_known(key),
        )  # fmt: skip

    def _find_known(self, key: str) -> int:
        """How common a word is and whether people bear it, as one number."""
        common = bisect_left(_RANKS, self._lists.rank(key, self._language))
        return common * 4 + self._lists.is_given_name(key) * 2 + self._lists.is_surname(key) + 1


class Reader:
    """Turns documents into rows of feature numbers; safe to share between threads."""

    def __init__(self, words: WordList, bits: int) -> None:
        self._words = words
        self._shift = np.uint64(64 - bits)
        self._known: dict[str, _Words] = {}

    def rows(self, document: Document, chosen: NDArray[np.intp]) -> NDArray[np.intp]:
        """One row of feature numbers for each word chosen by its number."""
        tokens, language = document.tokens, document.article.language
        known = self._known.get(language)
        if known is None:
            known = self._known.setdefault(language, _Words(self._words, language))
        columns = np.zeros((_GAP + 1, len(tokens) + 2 * _REACH), dtype=np.uint64)
        near = _near(chosen, len(tokens))
        met = known.get
        texts, keys = document.texts, document.keys
        words = b"".join([met(texts[number]) or known.find(texts[number], keys[number]) for number in near.tolist()])
        columns[:_GAP, near + _REACH] = np.frombuffer(words, dtype=np.uint64).reshape(-1, _GAP).T
        columns[_GAP, near + _REACH] = _gaps_before(near, document)
        columns[_GAP, [sentence.first_token + _REACH for sentence in document.sentences]] = _SENTENCE_START
        return self._hashed(columns, chosen + _REACH, crc32(language.encode()))

    def _hashed(self, columns: NDArray[np.uint64], at: NDArray[np.intp], language: int) -> NDArray[np.intp]:
        mixed: NDArray[np.uint64] = _TEMPLATE_NUMBERS
        for part in _features(columns, at, language)[_TEMPLATE_PARTS]:
            mixed = mixed ^ part
            mixed *= _MIX
            mixed ^= mixed >> _MIX_SHIFT
        return (mixed >> self._shift).T.astype(np.intp)


# What is weighed together: at the word, one or two words to the left and to the right of it.
_TEMPLATES = (
    "word",
    "word shape",
    "word word_l",
    "word word_r",
    "word_l shape",
    "word_r shape",
    "word_ll shape",
    "word_rr shape",
    "word_ll word_l",
    "word_r word_rr",
    "word_l word_r",
    "end2 shape spoken",
    "end3 shape",
    "end4 shape",
    "begin3 shape",
    "end3_l shape",
    "end3_r shape",
    "end2_l shape end2_r",
    "around shape_ll shape_rr",
    "look",
    "look spoken",
    "known shape spoken",
    "known_l known shape",
    "known known_r shape",
    "known_l known known_r around",
    "word_l gap shape",
    "word_r gap_r shape",
    "spoken",
)
# What a template of fewer parts ends in.
_NOTHING = "nothing"
_TEMPLATE_NUMBERS = np.arange(1, len(_TEMPLATES) + 1, dtype=np.uint64)[:, None] * _MIX


# Where the columns of a word lie that stands so many words behind: at it, to the left, to the right, farther off.
_OFFSETS = {"": 0, "_l": -1, "_r": 1, "_ll": -2, "_rr": 2}
_COLUMNS = {
    "word": _WORD, "end2": _END_2, "end3": _END_3, "end4": _END_4, "begin3": _BEGIN_3, "shape": _SHAPE,
    "known": _KNOWN, "gap": _GAP,
}  # fmt: skip
_N_COLUMNS = _GAP + 1
_STEPS = np.array([*_OFFSETS.values()], dtype=np.intp)[:, None]
_LEFT, _RIGHT = [*_OFFSETS].index("_l"), [*_OFFSETS].index("_r")
# What is made of several columns, and what is the same for all words, comes behind them.
_AROUND, _LOOK, _SPOKEN, _NO_PART = range(_N_COLUMNS * len(_OFFSETS), _N_COLUMNS * len(_OFFSETS) + 4)


def _features(columns: NDArray[np.uint64], at: NDArray[np.intp], language: int) -> NDArray[np.uint64]:
    """What the templates are made of: a row for each, with a number for each of the words."""
    rows = np.zeros((_NO_PART + 1, len(at)), dtype=np.uint64)
    sides = rows[:_AROUND].reshape(_N_COLUMNS, len(_OFFSETS), len(at))
    # none is out of reach; numpy takes a detour unless it need not raise
    np.take(columns, at + _STEPS, axis=1, out=sides, mode="clip")
    shape, gap = sides[_SHAPE], sides[_GAP]
    around = rows[_AROUND] = (shape[_LEFT] * 8 + shape[0]) * 8 + shape[_RIGHT]
    rows[_LOOK] = (around * 16 + gap[0]) * 16 + gap[_RIGHT]
    rows[_SPOKEN] = language
    return rows


def _row_of(part: str) -> int:
    """In which row a part of a template lies."""
    made = {"around": _AROUND, "look": _LOOK, "spoken": _SPOKEN, _NOTHING: _NO_PART}
    if part in made:
        return made[part]
    name, _, side = part.partition("_")
    return _COLUMNS[name] * len(_OFFSETS) + [*_OFFSETS].index(f"_{side}" if side else "")


def _template_parts() -> NDArray[np.intp]:
    """The rows of the features that are the first, second, ... part of each template."""
    templates = [template.split() for template in _TEMPLATES]
    filled = [[*parts, *[_NOTHING] * (_PARTS - len(parts))] for parts in templates]
    return np.array([[_row_of(part) for part in parts] for parts in filled], dtype=np.intp).T


_TEMPLATE_PARTS = _template_parts()


def _near(chosen: NDArray[np.intp], n_words: int) -> NDArray[np.intp]:
    """The words that features of the chosen ones look at, in order."""
    is_chosen = np.zeros(n_words + 4 * _REACH, dtype=np.bool_)
    is_chosen[chosen + 2 * _REACH] = True
    is_near = is_chosen[_REACH:-_REACH].copy()
    for step in range(1, _REACH + 1):
        is_near |= is_chosen[_REACH + step : len(is_chosen) - _REACH + step]
        is_near |= is_chosen[_REACH - step : -_REACH - step]
    # flatnonzero takes a detour
    return is_near[_REACH:-_REACH].nonzero()[0]


def _gaps_before(near: NDArray[np.intp], document: Document) -> list[int]:
    """What stands between each of the words and the one before it, as a number."""
    gaps, gap_of = document.gaps, _GAPS.get
    return [gap_of(gaps[number], _OTHER_GAP) for number in near.tolist()]


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
    # as bytes: numpy takes a detour for every bool of a tuple
    return np.flatnonzero(np.frombuffer(bytes(document.capitals), dtype=np.bool_))


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
    runs: list[tuple[int, int, list[float]]] = []
    last, kind_before, sure = -1, -1, [0.0]
    for number, kind, row in zip(chosen[kept].tolist(), best[kept].tolist(), chances[kept].tolist(), strict=True):
        joined = number == last + 1 and kind == kind_before and number not in starts
        if joined and text[tokens[last].end : tokens[number].start] in _JOINS:
            sure.append(row[kind or _PLACE])
            runs[-1] = number, kind, sure
        else:
            sure = [row[kind or _PLACE]]
            runs.append((number, kind, sure))
        last, kind_before = number, kind
    found, new = [], tuple.__new__
    for last, kind, sure in runs:
        name_class = CLASSES[kind or _PLACE]
        assert name_class is not None
        # the words of a run stand side by side
        start = tokens[last - len(sure) + 1].start
        found.append(new(NamedSpan, (start, tokens[last].end, name_class, _mean(sure))))
    return found


def _mean(chances: Sequence[float]) -> float:
    """The mean, with the least work for the fewest words."""
    if len(chances) == 1:
        return chances[0]
    if len(chances) == 2:
        return (chances[0] + chances[1]) / 2
    return float(np.add.reduce(chances) / len(chances))


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
