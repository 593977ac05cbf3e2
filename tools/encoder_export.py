"""Writes the trained encoder: layers as int8 ONNX, the word table in 4-bit blocks, pieces, a manifest."""

import json
import tempfile
from hashlib import sha256
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from data.recognisers.encoder_files import FILES, FORMAT
from tools.encoder_e5 import E5
from tools.encoder_graph import write_graph
from tools.encoder_network import Network

# Type of what onnxruntime's own operators give, which the quantiser cannot infer: TensorProto.FLOAT.
_FLOAT = 1
# What stands for nothing in a byte without a sign.
_MIDDLE = 128


def export(network: Network, source: E5, folder: Path) -> None:
    """Write everything the recogniser opens into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "plain.onnx"
        write_graph(network, plain)
        quantize(plain, folder / "layers.onnx")
    np.save(folder / "words.npy", source.words)
    np.save(folder / "known.npy", network.known.weight.detach().numpy().astype(np.float16))
    np.save(folder / "positions.npy", network.positions.detach().numpy().astype(np.float16))
    np.save(folder / "scores.npy", source.scores.astype(np.float32))
    (folder / "pieces.txt").write_text("\n".join(source.pieces), encoding="utf-8", newline="\n")
    write_manifest(folder)


def quantize(plain: Path, path: Path) -> None:
    """The graph with matrices of bytes, a scale for each column; what goes into them is quantised as it comes."""
    options = {"DefaultTensorType": _FLOAT}
    quantize_dynamic(plain, path, per_channel=True, weight_type=QuantType.QInt8, extra_options=options)
    onnx.save(without_signs(onnx.load(path)), path)


def without_signs(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same quantised graph with its matrices as uint8 around 128 in the place of int8 around 0.

    Processors with AVX2 alone multiply uint8 by int8 in 16 bits, which overflow: they would read other names than
    those with VNNI. Bytes without signs are multiplied exactly on both. Raises ValueError for matrices not around 0.
    """
    stored = {tensor.name: tensor for tensor in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type != "MatMulInteger":
            continue
        matrix, zero = (stored[name] for name in (node.input[1], node.input[3]))
        values, zeros = numpy_helper.to_array(matrix), numpy_helper.to_array(zero)
        if values.dtype != np.int8 or zeros.any():
            raise ValueError(f"{matrix.name} is {values.dtype} around {zeros}, expected int8 around 0")
        moved = (values.astype(np.int16) + _MIDDLE).astype(np.uint8)
        matrix.CopyFrom(numpy_helper.from_array(moved, matrix.name))
        zero.CopyFrom(numpy_helper.from_array(np.full(zeros.shape, _MIDDLE, np.uint8), zero.name))
    return model


def write_manifest(folder: Path) -> None:
    """Sizes and digests of the files, and the version they make together."""
    files: dict[str, dict[str, int | str]] = {}
    for name in FILES:
        content = (folder / name).read_bytes()
        files[name] = {"bytes": len(content), "sha256": sha256(content).hexdigest()}
    version = sha256("\0".join(str(entry["sha256"]) for entry in files.values()).encode()).hexdigest()
    manifest = {"format": FORMAT, "version": version, "files": files}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
