"""Labelled texts as arrays: chunks of pieces, what is known of them, allowed tags; and batches of chunks."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from data.recognisers.encoder_pieces import END, PAD, START, Pieces
from data.recognisers.encoder_text import (
    KNOWN_SIZES,
    UNKNOWN,
    Knowledge,
    Known,
    cut_chunks,
    find_units,
    sentence_starts,
)
from geo.languages import pack_for
from geo.model import Article
from geo.text import read_document
from tools.encoder_corpora import Labelled, allowed_tags

# Pieces a chunk while learning and pieces a batch, padding included.
CHUNK_PIECES = 160
BATCH_PIECES = 2048
# Share of chunks whose words nothing is known of, so that names in no gazetteer are found by their context too.
_UNKNOWN_SHARE = 0.12
_FIELD_STARTS = np.cumsum((0, *KNOWN_SIZES[:-1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One chunk: ids of its pieces between the two ends, rows of what is known, where units begin, allowed tags."""

    pieces: tuple[int, ...]
    known: tuple[Known, ...]
    firsts: tuple[int, ...]
    allowed: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Examples padded to one length."""

    pieces: torch.Tensor
    known: torch.Tensor
    real: torch.Tensor
    firsts: torch.Tensor
    allowed: torch.Tensor


def examples_of(labelled: Labelled, pieces: Pieces, knowledge: Knowledge) -> list[Example]:
    """The chunks of a text."""
    article = Article(id="", text=labelled.text, language=labelled.language)
    document = read_document(article, pack_for(labelled.language))
    units = find_units(document)
    known = knowledge.of(document, units)
    allowed = allowed_tags(labelled, units, known).tolist()
    ids = [pieces.of(unit.text, unit.spaced) for unit in units]
    found = []
    for first, last, _ in cut_chunks([len(each) for each in ids], sentence_starts(document, units), CHUNK_PIECES):
        row, rows, firsts = [START], [UNKNOWN], []
        for number in range(first, last):
            firsts.append(len(row))
            row += ids[number]
            rows += [known[number]] * len(ids[number])
        found.append(
            Example(
                pieces=(*row, END),
                known=(*rows, UNKNOWN),
                firsts=tuple(firsts),
                allowed=tuple(allowed[first:last]),
            )
        )
    return found


def batches_of(examples: Sequence[Example], rng: random.Random) -> list[list[Example]]:
    """The examples in batches of similar length, in random order."""
    order = sorted(examples, key=lambda example: len(example.pieces) + rng.random() * 12)
    batches: list[list[Example]] = []
    current: list[Example] = []
    for example in order:
        if current and len(example.pieces) * (len(current) + 1) > BATCH_PIECES:
            batches.append(current)
            current = []
        current.append(example)
    if current:
        batches.append(current)
    rng.shuffle(batches)
    return batches


def collate(examples: Sequence[Example], rng: random.Random) -> Batch:
    """The examples as tensors; of some, what is known is hidden."""
    longest = max(len(example.pieces) for example in examples)
    most = max(len(example.firsts) for example in examples)
    pieces = np.full((len(examples), longest), PAD, np.int64)
    known = np.zeros((len(examples), longest, len(KNOWN_SIZES)), np.int64)
    real = np.zeros((len(examples), longest), np.float32)
    firsts = np.zeros((len(examples), most), np.int64)
    allowed = np.zeros((len(examples), most), np.int64)
    for row, example in enumerate(examples):
        size, units = len(example.pieces), len(example.firsts)
        pieces[row, :size] = example.pieces
        if rng.random() >= _UNKNOWN_SHARE:
            known[row, :size] = example.known
        real[row, :size] = 1
        firsts[row, :units] = example.firsts
        allowed[row, :units] = example.allowed
    return Batch(
        pieces=torch.from_numpy(pieces),
        known=torch.from_numpy(known + _FIELD_STARTS),
        real=torch.from_numpy(real),
        firsts=torch.from_numpy(firsts),
        allowed=torch.from_numpy(allowed),
    )
