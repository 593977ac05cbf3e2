"""What a language pack is made of: typed word lists, no functions.

Word patterns are those of geo.phrases: `wort` exact, `wort*` by beginning, `*wort` by end, `*wort*` anywhere.
"""

from collections.abc import Mapping
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
    """What finding place names needs. Single words are strict keys; what is missing is simply never used as evidence."""

    # Capital letters mark names (not in Arabic); every noun has one (German).
    cased: bool = True
    nouns_capitalised: bool = False
    # Words right before a place: "in", "near" (locatives); "from", "to", "against" (weak ones, said of persons too).
    locatives: frozenset[str] = frozenset()
    weak_locatives: frozenset[str] = frozenset()
    nearness: frozenset[str] = frozenset()
    # Words before a person's name ("president", "mr"), and words that turn a place name into a paper, team or ship.
    titles: frozenset[str] = frozenset()
    not_place_before: frozenset[str] = frozenset()
    not_place_after: frozenset[str] = frozenset()
    # "city of", "Stadt", "село" before a name; "County", "Street", "River" that belong to the name when capitalised.
    types_before: frozenset[str] = frozenset()
    name_starts: frozenset[str] = frozenset()
    name_ends: frozenset[str] = frozenset()
    # Lower-case words a place name may begin with ("mer d'Azov").
    lower_starts: frozenset[str] = frozenset()
    # "Nord" in Nordsyrien; endings of inflected names as (ending, what the base form has instead); Arabic و ب ل ف ك.
    compound_prefixes: tuple[str, ...] = ()
    endings: tuple[tuple[str, str], ...] = ()
    proclitics: tuple[str, ...] = ()
    # Names that are ordinary words, persons or groups too: `ambiguous` need evidence, `never` are no places.
    ambiguous: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    # Adjectives and demonyms: word pattern -> ISO 3166-1 alpha-2 code, or the strict key of a town.
    demonyms: Mapping[str, str] = field(default_factory=dict)


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
