"""What a language pack is made of: typed word lists, no functions.

Word patterns are those of geo.phrases: `wort` exact, `wort*` by beginning, `*wort` by end, `*wort*` anywhere.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class TextWords:
    """What cutting text needs; all words in lower case.

    `abbreviations` are written with a full stop that ends no sentence ("dr" for "Dr."); `elisions` stand before an
    apostrophe and are words of their own ("l", "qu"); `starters` begin a new sentence even after a dotted
    abbreviation ("in the U.S. The army ..."). `possessive`: 's is a word of its own. `ordinal_dots`: "31." is an
    ordinal number.
    """

    abbreviations: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    possessive: bool = False
    ordinal_dots: bool = False


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
