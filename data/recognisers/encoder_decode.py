"""Tags to names: the likeliest sequence of tags that makes sense, and the spans it stands for."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from data.recognisers.encoder_text import Unit
from geo.model import NameClass, NamedSpan

# Outside, then begin and inside of each class: tag 1 + 2 * n begins CLASSES[n], the next one continues it.
CLASSES = (NameClass.PLACE, NameClass.DEMONYM, NameClass.PERSON, NameClass.ORGANISATION)
TAGS = 1 + 2 * len(CLASSES)
OUTSIDE = 0
_NEVER = -1e4
Scores = NDArray[np.float32]


def _transitions() -> Scores:
    """What it costs to go from tag to tag: a name is continued only by its own class."""
    costs = np.zeros((TAGS, TAGS), dtype=np.float32)
    for begin in range(1, TAGS, 2):
        costs[:, begin + 1] = _NEVER
        costs[[begin, begin + 1], begin + 1] = 0
    return costs


_COSTS = _transitions()
_FIRST = np.where(_COSTS[OUTSIDE] < 0, np.float32(_NEVER), np.float32(0))


def best_tags(log_chances: Scores) -> list[int]:
    """The likeliest sequence of tags (Viterbi) for [units, TAGS] log probabilities; empty for none."""
    if not len(log_chances):
        return []
    totals = log_chances[0] + _FIRST
    origins = np.zeros(log_chances.shape, dtype=np.int8)
    for number in range(1, len(log_chances)):
        paths = totals[:, None] + _COSTS
        origins[number] = paths.argmax(0)
        totals = paths.max(0) + log_chances[number]
    tags = [int(totals.argmax())]
    for number in range(len(log_chances) - 1, 0, -1):
        tags.append(int(origins[number, tags[-1]]))
    return tags[::-1]


def log_softmax(logits: Scores) -> Scores:
    """Log probabilities over the last axis."""
    shifted = logits - logits.max(-1, keepdims=True)
    normal: Scores = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return normal


def find_names(units: Sequence[Unit], log_chances: Scores) -> Iterator[NamedSpan]:
    """The names the tags stand for, in order; the score is the mean probability of the class over its units."""
    chances = np.exp(log_chances)
    tags = best_tags(log_chances)
    number = 0
    while number < len(tags):
        begin = tags[number]
        last = number + 1
        if begin != OUTSIDE:
            while last < len(tags) and tags[last] == begin + 1:
                last += 1
            score = float(chances[number:last, begin : begin + 2].sum(-1).mean())
            yield NamedSpan(units[number].start, units[last - 1].end, CLASSES[begin // 2], min(1.0, score))
        number = last
