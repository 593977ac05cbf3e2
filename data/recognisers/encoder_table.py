"""The word table as 4-bit blocks: 32 numbers are a float16 scale and 16 bytes of nibbles (llama.cpp calls it Q4_0)."""

import numpy as np
from numpy.typing import NDArray

BLOCK = 32
BLOCK_BYTES = 18
_ZERO = 8


def unpack_blocks(rows: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Rows of numbers out of rows of blocks: [n, blocks * 18] bytes to [n, blocks * 32] floats."""
    blocks = rows.reshape(len(rows), -1, BLOCK_BYTES)
    scales = np.ascontiguousarray(blocks[:, :, :2]).view(np.float16).astype(np.float32)
    nibbles = blocks[:, :, 2:]
    numbers = np.empty((*blocks.shape[:2], BLOCK), dtype=np.float32)
    numbers[:, :, : BLOCK // 2] = nibbles & 15
    numbers[:, :, BLOCK // 2 :] = nibbles >> 4
    numbers -= _ZERO
    numbers *= scales
    return numbers.reshape(len(rows), -1)
