"""What the core asks of the outside, as protocols; `data` keeps the real ones, tests keep small fakes."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from geo.model import Document, MatchKind, NamedSpan, NameKind, Place


class NameHit(NamedTuple):
    """A place that bears a name, and how."""

    place: Place
    name_kind: NameKind
    match: MatchKind


class Gazetteer(Protocol):
    """Names to places. Keys are strict keys (geo.names.strict_key); look-ups never raise on any text."""

    @property
    def version(self) -> str:
        """Digest of the content: another version makes stored analyses stale."""
        ...

    def prefixes(self, key: str) -> Sequence[str]:
        """Those keys of the gazetteer that are `key` or a beginning of it that ends at a word, shortest first."""
        ...

    def find(self, key: str) -> Sequence[NameHit]:
        """Places whose strict or article-less key is `key`, most prominent first, at most 64; empty when none."""
        ...

    def find_loose(self, name: str) -> Sequence[NameHit]:
        """Places whose name sounds like `name` (loose key, gated by likeness), most prominent first, at most 16."""
        ...

    def country(self, code: str) -> Place | None:
        """The country record of an ISO 3166-1 alpha-2 code."""
        ...


class WordList(Protocol):
    """What is known of ordinary words and of people's names, by strict key."""

    def rank(self, key: str, language: str) -> int:
        """Frequency rank of the word in the language, 1 the commonest; 0 when it is not among the 30,000 commonest."""
        ...

    def is_given_name(self, key: str) -> bool:
        """Whether people are called so by first name."""
        ...

    def is_surname(self, key: str) -> bool:
        """Whether people are called so by family name."""
        ...


class Recogniser(Protocol):
    """Finds names in running text without a gazetteer. Safe to share between threads."""

    @property
    def name(self) -> str:
        """Under which name the weights fitted for it are kept: "accurate" or "fast" (geo.toponyms.ENGINES)."""
        ...

    @property
    def version(self) -> str:
        """Digest of the model and of what decides beside it: another version makes stored analyses stale."""
        ...

    @property
    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages it was made for; it is asked for no other."""
        ...

    def recognise(self, document: Document) -> Sequence[NamedSpan]:
        """Names in text order, not overlapping; a score below 0.5 says "rather not". Never raises on any text."""
        ...
