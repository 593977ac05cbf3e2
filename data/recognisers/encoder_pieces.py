"""Words to the encoder's word pieces."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer, models

START, PAD, END, UNKNOWN_PIECE = 0, 1, 2, 3
# A longer word (a link, a key) says no more; in pieces.
MAX_PIECES = 12
_WORD_START = "▁"
# Letters of a word that are looked at: 12 pieces are seldom longer.
_MAX_LETTERS = 96


class Pieces:
    """The pieces of words; safe to share between threads."""

    def __init__(self, pieces: Sequence[str], scores: Sequence[float]) -> None:
        model = models.Unigram(list(zip(pieces, scores, strict=True)), unk_id=UNKNOWN_PIECE, byte_fallback=False)
        # of a tokenizer only the model is needed: what a tokenizer does beside takes as long again
        self._model = Tokenizer(model).model
        self.of = lru_cache(maxsize=100_000)(self._find)

    @classmethod
    def open(cls, folder: Path) -> "Pieces":
        """The pieces of a model's folder."""
        pieces = (folder / "pieces.txt").read_text("utf-8").split("\n")
        return cls(pieces, np.load(folder / "scores.npy").tolist())

    def _find(self, word: str, spaced: bool) -> tuple[int, ...]:
        """Ids of the word's pieces, one to MAX_PIECES; `spaced`: white space stands before it."""
        plain = word[:_MAX_LETTERS]
        if not plain.isascii():
            plain = unicodedata.normalize("NFKC", plain).encode("utf-8", "replace").decode()
        plain = plain.replace(" ", _WORD_START)
        found = self._model.tokenize(_WORD_START + plain if spaced else plain)
        return tuple([piece.id for piece in found[:MAX_PIECES]]) or (UNKNOWN_PIECE,)
