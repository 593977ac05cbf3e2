"""What the encoder says of texts it has not learned from: python -m tools.encoder_folds WHEEL NER_TRAIN OUTPUT.jsonl.

Two models, each trained on every second text; each text is read by the model that has not seen it. A line a text:
source, language, text, spans (start, end, class, score). What weighs the encoder against other evidence is fitted on
these.
"""

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch

from data.gazetteer import open_gazetteer
from data.recognisers.encoder import EncoderRecogniser, open_encoder
from tools.encoder_corpora import Labelled
from tools.encoder_export import export
from tools.measure_encoder import document_of
from tools.train_encoder import Teacher, first_round, prepared, trained

FOLDS = 2
LAYERS = 6


def lines_of(encoder: EncoderRecogniser, texts: Sequence[Labelled]) -> Iterator[str]:
    """A JSON line for each text."""
    for text in texts:
        names = encoder.recognise(document_of(text.text, text.language))
        spans = [(name.start, name.end, str(name.name_class), round(name.score, 4)) for name in names]
        row = {"source": text.id, "language": text.language, "text": text.text, "spans": spans}
        yield json.dumps(row, ensure_ascii=False)


def main() -> None:
    """Train the folds, read the texts, write the lines."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("wheel", type=Path)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("output", type=Path)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    source, corpora, own = prepared(arguments.wheel, arguments.corpora)
    teacher = Teacher(source, open_gazetteer())
    with arguments.output.open("w", encoding="utf-8") as output:
        for fold in range(FOLDS):
            network = trained(teacher, first_round(corpora, own, LAYERS, fold=fold), None)
            with tempfile.TemporaryDirectory() as folder:
                export(network, source, Path(folder))
                unseen = [*corpora[fold::FOLDS], *own[fold::FOLDS]]
                output.writelines(f"{line}\n" for line in lines_of(open_encoder(Path(folder)), unseen))


if __name__ == "__main__":
    main()
