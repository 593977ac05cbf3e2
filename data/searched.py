"""Which reports say a word somewhere: in their sentence, headline, place, actors, source, or what these are called.

A place is found by every name any report of the store gives it, so that "Донецк" finds what an English article tells of
Donetsk once a Russian one named it; and by its German name, as types, countries and actors are.
"""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from data.german_actors import GERMAN_ACTORS
from data.labels import Mask
from data.place_names import country_name, place_name
from data.spellings import NAME_SEPARATOR
from geo.countries import COUNTRIES
from geo.maps.words import type_label
from geo.search import search_words, word_pattern
from geo.wording import Language

_STATES = frozenset(country.name for country in COUNTRIES.values())
_COLUMNS = ("event_type", "place_text", "country", "admin1", "actor1", "actor2", "source", "title", "file_name")


class Searched:
    """The texts of a table of reports with the columns of data.frames."""

    def __init__(self, reports: pd.DataFrame) -> None:
        self._reports = reports

    def mask(self, text: str) -> Mask:
        """Which rows say every word of the text, each word wherever it stands."""
        found = np.ones(len(self._reports), dtype=bool)
        for word in search_words(text):
            found &= self._says(word_pattern(word))
        return found

    def _says(self, pattern: str) -> Mask:
        said = _matches(self._reports["sentence"], pattern)
        for codes, texts in self._columns:
            # code -1 is the last: no value, no match
            said |= np.append(_matches(texts, pattern), [False])[codes]
        return said

    @cached_property
    def _columns(self) -> list[tuple[NDArray[np.integer], "pd.Series[Any]"]]:
        """Of every column its values' texts, and the number of each row's."""
        return [*self._categories(), self._places()]

    def _categories(self) -> Iterator[tuple[NDArray[np.integer], "pd.Series[Any]"]]:
        called: dict[str, Callable[[str], str]] = {
            "event_type": lambda name: _lines(type_label(name, language) for language in Language),
            "country": lambda name: _lines((name, country_name(name, Language.GERMAN))),
            "actor1": _actors,
            "actor2": _actors,
        }
        for name in _COLUMNS:
            column = self._reports[name].cat
            texts = map(called.get(name, str), column.categories)
            yield column.codes.to_numpy(), pd.Series(list(texts), dtype="str")

    def _places(self) -> tuple[NDArray[np.integer], "pd.Series[Any]"]:
        location, country, surface = (self._reports[name].cat for name in ("location", "country", "place_text"))
        pairs = np.stack([location.codes, country.codes], axis=1).astype(np.int64)
        found, numbers = np.unique(pairs @ [len(country.categories) + 1, 1], return_inverse=True)
        first = pairs[np.unique(numbers, return_index=True)[1]]
        spelt: list[list[str]] = [[] for _ in found]
        named = pd.DataFrame({"place": numbers, "surface": surface.codes.to_numpy()}).drop_duplicates()
        for place, code in named[named["surface"] >= 0].itertuples(index=False):
            spelt[place].append(surface.categories[code])
        texts = [
            # without a place of the gazetteer there is only what the own text calls it
            _lines((*_called(location.categories[name], _value(country, state)), *spelt[place])) if name >= 0 else ""
            for place, (name, state) in enumerate(first)
        ]
        return numbers, pd.Series(texts, dtype="str")


def _called(name: str, country: str | None) -> tuple[str, str]:
    return name, place_name(name, country, Language.GERMAN)


def _value(column: Any, code: int) -> str | None:
    return column.categories[code] if code >= 0 else None


def _actors(names: str) -> str:
    each = names.split(NAME_SEPARATOR)
    german = (country_name(one, Language.GERMAN) if one in _STATES else GERMAN_ACTORS.get(one, one) for one in each)
    return _lines((names, *german))


def _lines(texts: Any) -> str:
    return "\n".join(dict.fromkeys(texts))


def _matches(texts: "pd.Series[Any]", pattern: str) -> Mask:
    found: Mask = texts.str.contains(pattern, regex=True, na=False).to_numpy(dtype=bool, copy=True)
    return found
