"""Weights fitted on documents judge others; gold of another extent teaches nothing."""

from benchmarks.news_trained import Read, refit
from benchmarks.score import Tally
from geo.candidates import Candidate
from geo.model import MentionForm, PartKind, Sentence, Span

SENTENCE = Sentence(span=Span(start=0, end=100), first_token=0, last_token=20, kind=PartKind.BODY, paragraph=0)


def _candidate(first: int, feature: str) -> Candidate:
    return Candidate(
        first=first,
        last=first + 1,
        start=first * 5,
        end=first * 5 + 4,
        keys=("x",),
        form=MentionForm.NAME,
        hit=None,
        prominence=0.3,
        sentence=SENTENCE,
        features={feature: 1.0},
    )


def _read(gold: set[tuple[int, int]]) -> Read:
    return Read(candidates=[_candidate(0, "good"), _candidate(2, "bad")], adjectives=(), gold=frozenset(gold))


def test_what_gold_calls_a_place_is_accepted_elsewhere() -> None:
    weights = refit([_read({(0, 4)})] * 30, {})
    assert _read({(0, 4)}).tally(weights) == Tally(right=1, predicted=1, gold=1)


def test_gold_of_another_extent_teaches_nothing() -> None:
    assert _read({(0, 9)}).label(_candidate(0, "good")) is None
    assert _read({(0, 9)}).label(_candidate(2, "bad")) == 0.0
