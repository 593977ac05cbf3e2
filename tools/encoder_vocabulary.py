"""Which word pieces the shipped table keeps: those our languages need."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

import numpy as np
import wordfreq

from data.gazetteer import BundledGazetteer
from data.recognisers.encoder_pieces import Pieces
from geo.model import PlaceKind
from tools.encoder_corpora import Labelled
from tools.encoder_e5 import E5

LANGUAGES = ("de", "en", "fr", "es", "ru", "uk", "ar")
# 4-bit rows of 216 bytes: 90,000 are 19.4 MB beside 11 MB of layers.
KEPT = 90_000
_WORDS_A_LANGUAGE = 40_000
_SPECIAL = 4
# A name of a place counts like a word of one in a million.
_NAME_FREQUENCY = 1e-6
_LETTERS = ((0x20, 0x24F), (0x370, 0x3FF), (0x400, 0x52F), (0x600, 0x6FF), (0x2010, 0x206F), (0x20A0, 0x20BF))


def choose_pieces(source: E5, gazetteer: BundledGazetteer, texts: Iterable[Labelled]) -> list[int]:
    """Ids of the pieces to keep, in their order; the four special ones first."""
    pieces = Pieces(source.pieces, source.scores.tolist())
    weights: defaultdict[int, float] = defaultdict(float)
    for word, spaced, weight in _words(gazetteer, texts):
        for piece in pieces.of(word, spaced):
            weights[piece] += weight
    letters = [n for n, piece in enumerate(source.pieces) if len(piece.lstrip("▁")) <= 1 and _is_ours(piece[-1:])]
    kept = {*range(_SPECIAL), *letters}
    for piece in sorted(weights, key=lambda piece: (-weights[piece], piece)):
        if len(kept) >= KEPT:
            break
        kept.add(piece)
    return sorted(kept)


def _is_ours(letter: str) -> bool:
    return any(low <= ord(letter or " ") <= high for low, high in _LETTERS) or letter == "▁"


def _words(gazetteer: BundledGazetteer, texts: Iterable[Labelled]) -> Iterator[tuple[str, bool, float]]:
    for language in LANGUAGES:
        for word in wordfreq.top_n_list(language, _WORDS_A_LANGUAGE):
            frequency = wordfreq.word_frequency(word, language)
            yield word, True, frequency
            yield word.title(), True, frequency / 2
            # headlines in capitals, and words after a quote or hyphen
            yield word.upper(), True, frequency / 20
            yield word, False, frequency / 10
    for row in range(len(gazetteer.rows)):
        place = gazetteer.place_at(row)
        known = (place.population or 0) >= 5_000 or place.kind is not PlaceKind.SETTLEMENT
        names = {place.name, *(gazetteer.label(place, language) for language in LANGUAGES)}
        for name in names if known else ():
            for word in name.split():
                yield word, True, _NAME_FREQUENCY
    for text in texts:
        for word in text.text.split():
            yield word, True, _NAME_FREQUENCY


def prune(source: E5, kept: list[int]) -> E5:
    """The model with these pieces only."""
    return E5(
        hidden=source.hidden,
        layers=source.layers,
        heads=source.heads,
        epsilon=source.epsilon,
        pieces=tuple(source.pieces[n] for n in kept),
        scores=source.scores[kept],
        words=np.ascontiguousarray(source.words[kept]),
        tensors=source.tensors,
    )
