"""What a language pack is made of: typed word lists, no functions.

Word patterns are those of geo.phrases: `wort` exact, `wort*` by beginning, `*wort` by end, `*wort*` anywhere.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class TextWords:
    """What cutting text needs."""

    abbreviations: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """What reading dates needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWords:
    """What finding place names needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """What reading events, actors and numbers of people needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """One language: its ISO 639-1 code, English name, script, and the word lists of the pipeline's steps."""

    code: str
    name: str
    script: str
    text: TextWords = field(default_factory=TextWords)
    dates: DateWords = field(default_factory=DateWords)
    places: PlaceWords = field(default_factory=PlaceWords)
    events: EventWords = field(default_factory=EventWords)
