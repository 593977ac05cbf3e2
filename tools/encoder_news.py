"""What the encoder gains from news corpora, measured only: python -m tools.encoder_news WHEEL NER_TRAIN BENCH FIRST.

Two models go on from FIRST (the shipped weights, kept by tools.train_encoder --last), each with every second document
of LGL, TR-News and GWN; each reads the documents it has not seen. The annotations come from a GPL-3.0 repository and
the texts belong to news sites, so nothing trained on them is shipped.
"""

import argparse
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

import torch

from data.gazetteer import open_gazetteer
from data.recognisers.encoder import EncoderRecogniser, open_encoder
from geo.model import NameClass
from tools.encoder_corpora import Label, Labelled, Mark
from tools.encoder_export import export
from tools.encoder_network import Network
from tools.measure_encoder import Tally, document_of
from tools.train_encoder import Course, Teacher, prepared

NEWS = ("lgl", "trnews", "gwn")
LAYERS, EPOCHS = 6, 2


def read_news(bench: Path, name: str) -> list[Labelled]:
    """The documents of one corpus; it marks places only, so everything else may be any name but a place."""
    rows = [json.loads(line) for line in (bench / f"{name}_dev.jsonl").read_text("utf-8").splitlines()]
    return [
        Labelled(
            id=f"news:{name}:{number}",
            language="en",
            text=row["text"],
            marks=tuple(sorted(Mark(one["start"], one["end"], Label.PLACE) for one in row["toponyms"])),
            marks_adjectives=False,
            marks_places_only=True,
        )
        for number, row in enumerate(rows)
    ]


def measure(encoder: EncoderRecogniser, texts: Sequence[Labelled], tally: Tally, *, adjectives: bool) -> None:
    """Add the figures of these documents."""
    classes = {NameClass.PLACE, NameClass.DEMONYM} if adjectives else {NameClass.PLACE}
    for text in texts:
        names = encoder.recognise(document_of(text.text, text.language))
        found = [(name.start, name.end) for name in names if name.name_class in classes]
        tally.add([(mark.start, mark.end) for mark in text.marks], found)


def main() -> None:
    """Train and measure both halves."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    for name in ("wheel", "corpora", "bench", "first"):
        parser.add_argument(name, type=Path)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    source, _, own = prepared(arguments.wheel, arguments.corpora)
    teacher = Teacher(source, open_gazetteer())
    news = {name: read_news(arguments.bench, name) for name in NEWS}
    tallies = {name: Tally() for name in NEWS}
    for fold in range(2):
        network = Network(source, LAYERS)
        network.load_state_dict(torch.load(arguments.first, weights_only=True))
        learned = [text for texts in news.values() for text in texts[1 - fold :: 2]]
        trained = teacher.train(Course(corpora=learned, own=own[::4], layers=LAYERS, epochs=EPOCHS, goes_on=network))
        with tempfile.TemporaryDirectory() as folder:
            export(trained, source, Path(folder))
            encoder = open_encoder(Path(folder))
            for name, texts in news.items():
                measure(encoder, texts[fold::2], tallies[name], adjectives=name == "gwn")
                print(fold, name, tallies[name].shown(), flush=True)


if __name__ == "__main__":
    main()
