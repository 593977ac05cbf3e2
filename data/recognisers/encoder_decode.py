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
# Chances are added in single precision: so much nearer counts as equal.
_SLACK = 1e-3
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
    """The likeliest sequence of tags that makes sense for [units, TAGS] log probabilities; empty for none.

    Each unit's likeliest tag is right unless it continues a name that has not begun. Beginning the name there instead
    loses so much; so a unit whose tag is ahead by more keeps it, and the search is for the units between such.
    """
    if not len(log_chances):
        return []
    tags = log_chances.argmax(1)
    lost = _orphans(tags)
    if not len(lost):
        return list(tags.tolist())
    most_lost = float((log_chances[lost, tags[lost]] - log_chances[lost, tags[lost] - 1]).sum())
    second, first = np.partition(log_chances, -2, axis=1)[:, -2:].T
    sure = first - second > most_lost + _SLACK
    begins = sure & ((tags == OUTSIDE) | (tags % 2 == 1))
    last = 0
    for number in lost.tolist():
        if number >= last:
            before = np.flatnonzero(begins[:number])
            behind = np.flatnonzero(sure[number + 1 :])
            start = int(before[-1]) if len(before) else 0
            last = number + 2 + int(behind[0]) if len(behind) else len(tags)
            tags[start:last] = search_tags(log_chances[start:last])
    return list(tags.tolist())


def _orphans(tags: NDArray[np.intp]) -> NDArray[np.intp]:
    """The units whose tag continues a name of its class that the unit before is no part of."""
    is_inside = (tags != OUTSIDE) & (tags % 2 == 0)
    before = np.concatenate(([OUTSIDE], tags[:-1]))
    return np.flatnonzero(is_inside & (before != tags) & (before != tags - 1))


def search_tags(log_chances: Scores) -> NDArray[np.intp]:
    """The likeliest sequence of tags (Viterbi) for at least one unit."""
    totals = log_chances[0] + _FIRST
    origins = np.zeros(log_chances.shape, dtype=np.int8)
    for number in range(1, len(log_chances)):
        paths = totals[:, None] + _COSTS
        origins[number] = paths.argmax(0)
        totals = paths.max(0) + log_chances[number]
    tags = np.zeros(len(log_chances), dtype=np.intp)
    tags[-1] = totals.argmax()
    for number in range(len(log_chances) - 1, 0, -1):
        tags[number - 1] = origins[number, tags[number]]
    return tags


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
