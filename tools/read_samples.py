"""Makes data/bundled/samples_read.json.gz: python -m tools.read_samples

Run it after any change of the rules, the gazetteer, the word lists, a model or a sample article; until then a first
start reads the samples by itself, which takes seconds, and tests/data/test_ready_samples.py fails.
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from data.analyser import BundledAnalyser
from data.readers.reading import read_file
from data.ready_samples import READY_FILE, dump_ready
from data.workspace import SAMPLES_FOLDER, sample_files
from geo.model import Analysis


def read_samples(analyser: BundledAnalyser) -> Mapping[str, Sequence[Analysis]]:
    """What the analyser reads in every sample file, by the sha256 of its bytes."""
    files = {path.name: path.read_bytes() for path in sample_files(SAMPLES_FOLDER)}
    return {
        sha256(content).hexdigest(): [analyser(article) for article in read_file(name, content).articles]
        for name, content in files.items()
    }


def main() -> int:
    """Read and write; always 0."""
    analyser = BundledAnalyser()
    found = read_samples(analyser)
    READY_FILE.write_bytes(dump_ready(analyser.engine, found))
    n_articles = sum(map(len, found.values()))
    print(f"{READY_FILE.name}: {n_articles} articles of {len(found)} files, engine {analyser.engine[:12]}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
