"""The sample articles as they were read beforehand, so that a first start need not wait for the reading.

`python -m tools.read_samples` reads them and writes the file. It counts only for the engine that made it: with other
rules, another gazetteer or online answers a sample is read anew, which takes seconds and says the same as ever. A test
compares the file with what the present engine reads.
"""

import gzip
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from data.store.codec import dump_value, load_value
from geo.model import Analysis

READY_FILE = Path(__file__).resolve().parent / "bundled" / "samples_read.json.gz"

# The articles of a file, by the sha256 (hex) of its bytes.
Ready = Mapping[str, tuple[Analysis, ...]]
_NOTHING: Ready = MappingProxyType({})


def load_ready(engine: str) -> Ready:
    """What this engine reads in the sample files; empty when another engine made the file, or there is none."""
    try:
        written = json.loads(gzip.decompress(READY_FILE.read_bytes()))
    except FileNotFoundError:
        return _NOTHING
    if written["engine"] != engine:
        return _NOTHING
    return MappingProxyType(
        {digest: tuple(load_value(Analysis, text) for text in texts) for digest, texts in written["files"].items()}
    )


def dump_ready(engine: str, files: Mapping[str, Sequence[Analysis]]) -> bytes:
    """The bytes of the file that says what the engine reads in files with these digests; the same for the same."""
    texts = {digest: [dump_value(one) for one in analyses] for digest, analyses in sorted(files.items())}
    written = json.dumps({"engine": engine, "files": texts}, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(written.encode(), mtime=0)
