"""Find the phrases of a word list in a run of words, with one dictionary look-up per word.

A pattern is one to five words, each compared by its strict key: `luftschlag` exactly, `bombard*` by its beginning,
`*angriff*` anywhere inside the word, `*attentat` at its end.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from geo.names import strict_key

T = TypeVar("T")

# Words are remembered up to this number; a forgotten one is looked up again.
_REMEMBERED = 100_000


class PhraseHit(NamedTuple, Generic[T]):
    """A phrase found: half-open range of token positions, and what the word list says of it."""

    first: int
    last: int
    value: T


@dataclass(frozen=True, slots=True)
class _Word:
    key: str
    open_start: bool
    open_end: bool

    def matches(self, key: str) -> bool:
        if self.open_start:
            return self.key in key if self.open_end else key.endswith(self.key)
        return key.startswith(self.key) if self.open_end else key == self.key


class _Starts(dict[str, tuple[int, ...]]):
    """The numbers of the patterns that may begin with a word, of every other word those that are found now."""

    __slots__ = ("_find",)

    def __init__(self, find: Callable[[str], tuple[int, ...]]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: str) -> tuple[int, ...]:
        if len(self) >= _REMEMBERED:
            self.clear()
        numbers = self[key] = self._find(key)
        return numbers


class PhraseIndex(Generic[T]):
    """A word list ready for searching.

    Of several phrases that begin at one word, the longest wins; of equally long ones the first listed.
    """

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        self._patterns: list[tuple[tuple[_Word, ...], T]] = [
            (tuple(_word(part) for part in pattern.split()), value) for pattern, value in phrases
        ]
        self._exact: dict[str, list[int]] = {}
        self._beginnings: dict[str, list[int]] = {}
        self._inside: list[int] = []
        for number, (words, _) in enumerate(self._patterns):
            first = words[0]
            if first.open_start:
                self._inside.append(number)
            else:
                (self._beginnings if first.open_end else self._exact).setdefault(first.key, []).append(number)
        self._lengths = sorted({len(key) for key in self._beginnings})
        # most words share their first letters with no beginning
        self._branch = min(self._lengths, default=0)
        self._branches = {key[: self._branch] for key in self._beginnings}
        self._starts = _Starts(self._find_starts)

    @classmethod
    def of(cls, groups: Mapping[T, Iterable[str]]) -> "PhraseIndex[T]":
        """An index from value -> its patterns."""
        return cls((pattern, value) for value, patterns in groups.items() for pattern in patterns)

    def find(self, keys: Sequence[str], first: int, last: int) -> list[PhraseHit[T]]:
        """Hits that begin in keys[first:last] and end there, in text order; they may overlap."""
        hits = []
        for position, numbers in enumerate(map(self._starts.__getitem__, keys[first:last]), first):
            if numbers:
                hit = self._longest(numbers, keys, position, last)
                if hit is not None:
                    hits.append(hit)
        return hits

    def _find_starts(self, key: str) -> tuple[int, ...]:
        """The numbers of the patterns that may begin with a word."""
        may_begin = key in self._exact or self._inside or key[: self._branch] in self._branches
        return self._candidates(key) if may_begin else ()

    def _candidates(self, key: str) -> tuple[int, ...]:
        numbers = [*self._exact.get(key, ())]
        if self._inside:
            numbers += [n for n in self._inside if self._patterns[n][0][0].matches(key)]
        if key[: self._branch] in self._branches:
            for length in self._lengths:
                if length > len(key):
                    break
                numbers += self._beginnings.get(key[:length], ())
        # longest first, then in the order of the list: the first that fits is the answer
        return tuple(sorted(numbers, key=lambda n: (-len(self._patterns[n][0]), n))) if numbers else ()

    def _longest(self, numbers: tuple[int, ...], keys: Sequence[str], position: int, last: int) -> PhraseHit[T] | None:
        for number in numbers:
            words, value = self._patterns[number]
            end = position + len(words)
            if end <= last and all(words[offset].matches(keys[position + offset]) for offset in range(1, len(words))):
                return PhraseHit(position, end, value)
        return None


def _word(part: str) -> _Word:
    key = strict_key(part.strip("*")).replace(" ", "")
    if not key:
        raise ValueError(f"a phrase word needs a letter or digit, got {part!r}")
    return _Word(key, part.startswith("*"), part.endswith("*"))
