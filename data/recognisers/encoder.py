"""The recogniser `accurate`: our fine-tuned multilingual-e5-small, int8 on onnxruntime (docs/recognisers.md).

Words become pieces, pieces vectors (the word table is unpacked row by row), vectors go through the layers in chunks
that end where sentences do, and the likeliest sequence of tags gives the names.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from data.gazetteer import open_gazetteer, open_words
from data.recognisers.encoder_decode import TAGS, Scores, find_names, log_softmax
from data.recognisers.encoder_edges import with_right_edges
from data.recognisers.encoder_files import BUNDLED, REMEDY, EncoderUnavailable, read_version
from data.recognisers.encoder_table import unpack_blocks
from data.recognisers.encoder_text import (
    KNOWN_SIZES,
    UNKNOWN,
    Chunk,
    Knowledge,
    Known,
    Unit,
    cut_chunks,
    find_units,
    sentence_starts,
)
from geo.languages import PACKS, pack_for
from geo.model import Document, NamedSpan
from geo.ports import Gazetteer, WordList

if TYPE_CHECKING:
    from data.recognisers.encoder_pieces import Pieces

__all__ = ["EncoderRecogniser", "EncoderUnavailable", "open_encoder"]

# Pieces a chunk, its two ends not counted. One chunk at a time: batches need padding and a mask and are slower.
CHUNK_PIECES = 192
LANGUAGES = frozenset(pack.code for pack in PACKS)
_NEEDED = ("onnxruntime", "tokenizers")
_CODE = (
    "encoder.py",
    "encoder_decode.py",
    "encoder_edges.py",
    "encoder_pieces.py",
    "encoder_table.py",
    "encoder_text.py",
)
_FIELD_STARTS = np.cumsum((0, *KNOWN_SIZES[:-1]))


class _Read(NamedTuple):
    """A document as the encoder reads it."""

    units: list[Unit]
    known: list[Known]
    pieces: list[tuple[int, ...]]
    chunks: list[Chunk]


class EncoderRecogniser:
    """A geo.ports.Recogniser; safe to share between threads. Pickles as what it was made from."""

    name = "accurate"
    languages = LANGUAGES

    def __init__(
        self,
        folder: Path = BUNDLED,
        *,
        gazetteer: Gazetteer | None = None,
        words: WordList | None = None,
        threads: int = 1,
    ) -> None:
        runtime, pieces = _libraries()
        version = read_version(folder)
        gazetteer, words = gazetteer or open_gazetteer(), words or open_words()
        self._recipe = (folder, gazetteer, words, threads)
        self._version = sha256(f"{version}\0{_code_digest()}".encode()).hexdigest()
        self._session = _open_session(runtime, folder / "layers.onnx", threads)
        try:
            self._pieces: Pieces = pieces.Pieces.open(folder)
            # a plain view: slicing a memmap takes longer
            self._table = np.asarray(np.load(folder / "words.npy", mmap_mode="r"))
            self._known = np.load(folder / "known.npy").astype(np.float32)
            self._positions = np.load(folder / "positions.npy").astype(np.float32)
        except (OSError, ValueError) as error:
            raise EncoderUnavailable(f"The recogniser's files in {folder} are damaged ({error}). {REMEDY}") from error
        self._ends = pieces.START, pieces.END
        self._knowledge = Knowledge(gazetteer, words)
        self._gazetteer = gazetteer

    def __reduce__(self) -> tuple[Any, ...]:
        return _reopen, self._recipe

    @property
    def version(self) -> str:
        """Digest of the model and of this code; the gazetteer and the word lists it asks have their own."""
        return self._version

    def recognise(self, document: Document) -> Sequence[NamedSpan]:
        """Places, demonyms, persons and organisations in text order, not overlapping; never raises on any text.

        The score of a name is the mean probability of its class over its words. A place inside an organisation is a
        name of its own, the organisation is what is left before and behind it.
        """
        if document.article.language not in LANGUAGES:
            return ()
        read = self._read(document)
        places = pack_for(document.article.language).places
        names = find_names(read.units, self._log_chances(read))
        return tuple(with_right_edges(names, document.text, places, self._gazetteer))

    def _read(self, document: Document) -> _Read:
        units = find_units(document)
        pieces = [self._pieces.of(unit.text, unit.spaced) for unit in units]
        chunks = cut_chunks([len(each) for each in pieces], sentence_starts(document, units), CHUNK_PIECES)
        return _Read(units, self._knowledge.of(document, units), pieces, chunks)

    def _log_chances(self, read: _Read) -> Scores:
        """Log probabilities of the tags for each unit."""
        logits = np.zeros((len(read.units), TAGS), dtype=np.float32)
        for chunk in read.chunks:
            words = read.pieces[chunk.first : chunk.last]
            counts = np.fromiter((len(word) for word in words), dtype=np.int64, count=len(words))
            embedded = self._embed(
                [piece for word in words for piece in word], counts, read.known[chunk.first : chunk.last]
            )
            (scores,) = self._session.run(None, {"embedded": embedded[None]})
            # the first piece of a word speaks for it; START stands before all of them
            logits[chunk.first : chunk.last] = scores[0, 1 + np.cumsum(counts) - counts]
        return log_softmax(logits)

    def _embed(self, pieces: list[int], counts: NDArray[np.int64], known: Sequence[Known]) -> NDArray[np.float32]:
        """Vectors of the pieces between the two ends, plus those of the positions and of what is known of the words."""
        rows = np.array([self._ends[0], *pieces, self._ends[1]])
        vectors = unpack_blocks(self._table.take(rows, axis=0))
        vectors += self._positions[: len(rows)]
        facts = np.repeat(np.array([UNKNOWN, *known, UNKNOWN]), [1, *counts, 1], axis=0) + _FIELD_STARTS
        for field in facts.T:
            vectors += self._known.take(field, axis=0)
        return vectors


def open_encoder(
    folder: Path = BUNDLED,
    *,
    gazetteer: Gazetteer | None = None,
    words: WordList | None = None,
    threads: int = 1,
) -> EncoderRecogniser:
    """The recogniser that came with Dateline; `threads` is how many cores one text may take.

    Raises EncoderUnavailable when a library or a file is missing or damaged.
    """
    return EncoderRecogniser(folder, gazetteer=gazetteer, words=words, threads=threads)


def _reopen(folder: Path, gazetteer: Gazetteer, words: WordList, threads: int) -> EncoderRecogniser:
    return EncoderRecogniser(folder, gazetteer=gazetteer, words=words, threads=threads)


def _libraries() -> tuple[Any, Any]:
    """The modules onnxruntime and data.recognisers.encoder_pieces. Raises EncoderUnavailable."""
    for name in _NEEDED:
        try:
            importlib.import_module(name)
        except ImportError as error:
            raise EncoderUnavailable(
                f"The recogniser `accurate` needs the library {name}, which cannot be loaded ({error}). "
                f"Install it with: python -m pip install {name}, or choose the recogniser `fast`."
            ) from error
    return importlib.import_module("onnxruntime"), importlib.import_module("data.recognisers.encoder_pieces")


def _open_session(runtime: Any, path: Path, threads: int) -> Any:
    options = runtime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # an arena keeps what the longest text needed; without it memory goes back
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    try:
        return runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except _refusals(runtime) as error:
        raise EncoderUnavailable(f"The recogniser's file {path} cannot be loaded ({error}). {REMEDY}") from error


@lru_cache(maxsize=1)
def _code_digest() -> str:
    """Digest of the code that turns texts into the model's input and its output into names."""
    here = Path(__file__).parent
    return sha256(b"".join(sha256((here / name).read_bytes()).digest() for name in _CODE)).hexdigest()


def _refusals(runtime: Any) -> tuple[type[Exception], ...]:
    """What onnxruntime raises for a file it cannot load; its exceptions share no base of their own."""
    raised = runtime.capi.onnxruntime_pybind11_state
    return raised.Fail, raised.InvalidGraph, raised.InvalidProtobuf, raised.NoSuchFile, raised.NotImplemented
