"""Choices among readable candidates and "none", with the right ones, and the weights that make these likeliest.

What tools/train_event_places.py, tools/train_event_dates.py and tools/train_event_parties.py share: a conditional logit
with an L2 penalty around a prior, solved by Newton's method; same input, same weights.
"""

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from geo.events_odds import Features, shares
from tools.train_ranker import weights_of

_FOLDS = 10


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidates of one decision with the numbers of the right ones; `none` is right, too, or alone.

    `weight`: how many decisions it counts as.
    """

    text_id: str
    features: Sequence[Features]
    none_features: Features
    right: frozenset[int]
    none: bool
    weight: float = 1.0


def fit(choices: Sequence[Choice], prior: Mapping[str, float], penalty: float) -> dict[str, float]:
    """The weights that make the right choices likeliest; every one of the prior is among them."""
    rows: list[Features] = []
    starts, right = [], []
    for choice in choices:
        starts.append(len(rows))
        rows += [*choice.features, choice.none_features]
        right += [number in choice.right for number in range(len(choice.features))] + [choice.none]
    weight = np.array([choice.weight for choice in choices])
    return weights_of(rows, starts, right, weight, prior, penalty=penalty)


def share_right(choices: Sequence[Choice], weights: Mapping[str, float]) -> float:
    """The share of the decisions whose likeliest choice is right."""
    return sum(choice.weight * _is_right(choice, weights) for choice in choices) / weight_of(choices)


def weight_of(choices: Sequence[Choice]) -> float:
    """How many decisions they count as together."""
    return sum(choice.weight for choice in choices)


def _is_right(choice: Choice, weights: Mapping[str, float]) -> bool:
    found, none = shares(choice.features, choice.none_features, weights)
    best = max(range(len(found)), key=lambda number: found[number], default=-1)
    return choice.none if best < 0 or none >= found[best] else best in choice.right


def is_of_passage(choice: Choice) -> bool:
    """Whether it is of a passage with events, "de-dev-13", and not of our deeds, "de-t013"."""
    return choice.text_id.count("-") > 1


def held_out(
    choices: Sequence[Choice], prior: Mapping[str, float], penalty: float,
    counts: Callable[[Choice], bool] = lambda _: True,
) -> float:  # fmt: skip
    """The share right of those that count, with weights fitted on other texts: every tenth text held out in turn."""
    texts = sorted({choice.text_id for choice in choices})
    Random(0).shuffle(texts)
    fold = {text: number % _FOLDS for number, text in enumerate(texts)}
    right = 0.0
    for number in range(_FOLDS):
        held = [choice for choice in choices if fold[choice.text_id] == number and counts(choice)]
        weights = fit([choice for choice in choices if fold[choice.text_id] != number], prior, penalty)
        right += share_right(held, weights) * weight_of(held) if held else 0.0
    return right / weight_of([choice for choice in choices if counts(choice)])


def _odd_numbers(
    choices: Sequence[Choice], prior: Mapping[str, float], penalty: float
) -> tuple[list[Choice], dict[str, float]]:
    """The decisions in texts of data/training/deeds with odd numbers, and the weights fitted on all others.

    Features were not chosen by these texts, but every second of them (those that leave 1 when divided by four) was read
    for the word lists; nobody read the other half.
    """
    odd = [choice for choice in choices if _is_odd(choice)]
    return odd, fit([choice for choice in choices if not _is_odd(choice)], prior, penalty)


def _is_odd(choice: Choice) -> bool:
    """Whether it is of our deeds, "de-t013", with an odd number; ids of passages have more parts."""
    return choice.text_id.count("-") == 1 and int(choice.text_id[-3:]) % 2 == 1


def print_held_out(
    name: str, choices: Sequence[Choice], prior: Mapping[str, float], penalty: float,
    rules: Mapping[str, float] | None = None,
) -> None:  # fmt: skip
    """Print the shares right with weights fitted on other texts, and what the weights that stand for the rules do."""
    print(f"{name}: {held_out(choices, prior, penalty):.4f} right, every tenth text held out")
    if any(map(is_of_passage, choices)):
        print(f"{name}: {held_out(choices, prior, penalty, is_of_passage):.4f} right in passages held out")
    odd, weights = _odd_numbers(choices, prior, penalty)
    by_rules = f", {share_right(odd, rules):.4f} by rules" if rules is not None else ""
    print(f"{name}: {share_right(odd, weights):.4f} right of {weight_of(odd):.0f} in texts with odd numbers{by_rules}")


def print_weights(
    name: str, choices: Sequence[Choice], weights: Mapping[str, float], prior: Mapping[str, float]
) -> None:
    """Print every weight with what it was pulled towards, and the share they get right."""
    for feature, value in sorted(weights.items()):
        print(f"  {feature:28s} {value:+.2f}  (prior {prior.get(feature, 0.0):+.2f})")
    print(f"{name}: {weight_of(choices):.0f} deeds, {share_right(choices, weights):.4f} right")


def chosen_options(usage: str | None) -> argparse.Namespace:
    """What is asked for on the command line: `check` and `held_out`; the usage's first line describes the tool."""
    parser = argparse.ArgumentParser(description=(usage or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--check", action="store_true", help="print the weights, write nothing")
    parser.add_argument("--held-out", action="store_true", help="first measure on texts that are held out")
    return parser.parse_args()


def as_module(weights: Mapping[str, Mapping[str, float]], title: str) -> str:
    """The text of a module with these weights by name; what is next to nothing is left out."""
    parts = [f'"""{title}"""\n']
    for name, values in weights.items():
        lines = "".join(f'    "{key}": {value:.2f},\n' for key, value in sorted(values.items()) if abs(value) >= 0.005)
        parts.append(f"\n{name}: dict[str, float] = {{\n{lines}}}\n")
    return "".join(parts)
