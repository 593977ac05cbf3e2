"""Writes the trained encoder: layers as int8 ONNX, the word table in 4-bit blocks, pieces, a manifest."""

import json
import tempfile
from hashlib import sha256
from pathlib import Path

import numpy as np
from onnxruntime.quantization import QuantType, quantize_dynamic

from data.recognisers.encoder_files import FILES, FORMAT
from tools.encoder_e5 import E5
from tools.encoder_graph import write_graph
from tools.encoder_network import Network

# Type of what onnxruntime's own operators give, which the quantiser cannot infer: TensorProto.FLOAT.
_FLOAT = 1


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


def write_manifest(folder: Path) -> None:
    """Sizes and digests of the files, and the version they make together."""
    files: dict[str, dict[str, int | str]] = {}
    for name in FILES:
        content = (folder / name).read_bytes()
        files[name] = {"bytes": len(content), "sha256": sha256(content).hexdigest()}
    version = sha256("\0".join(str(entry["sha256"]) for entry in files.values()).encode()).hexdigest()
    manifest = {"format": FORMAT, "version": version, "files": files}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
