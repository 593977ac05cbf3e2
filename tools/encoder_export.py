"""Writes the trained encoder: layers as int8 ONNX, the word table in 4-bit blocks, pieces, a manifest."""

import json
import tempfile
from hashlib import sha256
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from data.recognisers.encoder_files import FILES, FORMAT
from tools.encoder_e5 import E5
from tools.encoder_graph import write_graph
from tools.encoder_network import Network

# Type of what onnxruntime's own operators give, which the quantiser cannot infer: TensorProto.FLOAT.
_FLOAT = 1
# How the quantiser calls a matrix and its scales.
_QUANTISED, _SCALE = "_quantized", "_scale"
# Twice 255 times half of it is below 2 ** 15.
_MOST_TOGETHER = 127


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
    """The graph with int8 matrices, a scale for each column; what goes into them is quantised as it comes."""
    options = {"DefaultTensorType": _FLOAT}
    quantize_dynamic(plain, path, per_channel=True, weight_type=QuantType.QInt8, extra_options=options)
    onnx.save(with_room(onnx.load(path)), path)


def with_room(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same quantised graph with its columns made small enough that nothing overflows while they are multiplied.

    Without VNNI, onnxruntime adds two products of an unsigned and a signed byte, of rows 2k and 2k + 1, in 16 signed
    bits: two weights of one sign that make more than 127 together may overflow, and such a processor would read other
    names than one with VNNI. Raises ValueError for matrices that are not int8 around 0.
    """
    stored = {tensor.name: tensor for tensor in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type != "MatMulInteger":
            continue
        matrix, zero = (stored[name] for name in (node.input[1], node.input[3]))
        scale = stored[matrix.name.removesuffix(_QUANTISED) + _SCALE]
        values, zeros = numpy_helper.to_array(matrix), numpy_helper.to_array(zero)
        if values.dtype != np.int8 or zeros.any():
            raise ValueError(f"{matrix.name} is {values.dtype} around {zeros}, expected int8 around 0")
        shrunk = shrink(values)
        matrix.CopyFrom(numpy_helper.from_array(np.rint(values / shrunk).astype(np.int8), matrix.name))
        wider = (numpy_helper.to_array(scale) * shrunk).astype(np.float32)
        scale.CopyFrom(numpy_helper.from_array(wider, scale.name))
    return model


def shrink(values: NDArray[np.int8]) -> NDArray[np.float64]:
    """For each column, what to divide it by so that no two neighbours of one sign make more than 127; at least 1."""
    rows, columns = values.shape
    pairs = np.pad(values.astype(np.int32), ((0, rows % 2), (0, 0))).reshape(-1, 2, columns)
    most = np.maximum(pairs.clip(min=0).sum(1).max(0), (-pairs).clip(min=0).sum(1).max(0))
    divisors: NDArray[np.float64] = np.maximum(1.0, most / _MOST_TOGETHER)
    return divisors


def write_manifest(folder: Path) -> None:
    """Sizes and digests of the files, and the version they make together."""
    files: dict[str, dict[str, int | str]] = {}
    for name in FILES:
        content = (folder / name).read_bytes()
        files[name] = {"bytes": len(content), "sha256": sha256(content).hexdigest()}
    version = sha256("\0".join(str(entry["sha256"]) for entry in files.values()).encode()).hexdigest()
    manifest = {"format": FORMAT, "version": version, "files": files}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
