"""Under which keys an added place is found: those of its names, and of spellings that texts use for them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from data.places.latin import latin_spellings
from data.places.model import AddedPlace
from data.places.naming import bare_name
from data.places.spellings import (
    ARABIC_COUNTRIES,
    ARTICLE_COUNTRIES,
    arabic_spellings,
    article_variants,
    bears_article,
    head_cases,
    slavic_cases,
)
from geo.model import NameKind, PlaceKind
from geo.names import article_key, strict_key

_SOVIET = frozenset("RU UA BY KZ KG TJ TM UZ MD GE AM AZ LT LV EE".split())
# From so many names on, a place's spellings in our languages are in its list already.
_WELL_NAMED = 8
_AREAS = frozenset({PlaceKind.ADMIN1, PlaceKind.ADMIN2})
_NAME_ORDER = (NameKind.PRIMARY, NameKind.ABBREVIATION, NameKind.ALTERNATE, NameKind.HISTORIC)


class KeyUse(NamedTuple):
    """How a place bears a key."""

    name_kind: NameKind
    article_less: bool


_USES = {kind: KeyUse(kind, False) for kind in NameKind}
_SPELT_OTHERWISE = KeyUse(NameKind.ALTERNATE, True)


def keys_of(added: AddedPlace) -> dict[str, KeyUse]:
    """The keys of a place, each with the best way in which the place bears it."""
    found: dict[str, KeyUse] = {}
    in_articles = added.place.country in ARTICLE_COUNTRIES
    for name, kind in _spelt(added):
        key = strict_key(name)
        if not key:
            continue
        _use(found, key, _USES[kind])
        if in_articles and kind is not NameKind.ABBREVIATION:
            bare = article_key(key)
            if bare != key and len(bare) > 2:
                _use(found, bare, KeyUse(kind, True))
    if added.place.country in ARABIC_COUNTRIES:
        for key in _arabic_keys(added):
            _use(found, key, _SPELT_OTHERWISE)
    return found


def _use(found: dict[str, KeyUse], key: str, use: KeyUse) -> None:
    old = found.setdefault(key, use)
    if old is not use and _rank(use) < _rank(old):
        found[key] = use


def _rank(use: KeyUse) -> tuple[bool, int]:
    return use.article_less, _NAME_ORDER.index(use.name_kind)


def _spelt(added: AddedPlace) -> Iterator[tuple[str, NameKind]]:
    """Every name, the case forms of names of two words, and Latin spellings of Cyrillic ones."""
    is_town = added.place.kind is PlaceKind.SETTLEMENT
    spells = is_town and added.place.country in _SOVIET and len(added.names) < _WELL_NAMED
    for name, kind in added.names.items():
        yield name, kind
        if kind in (NameKind.HISTORIC, NameKind.ABBREVIATION):
            continue
        if not name.isascii():
            yield from _each((*slavic_cases(name), *head_cases(name)), kind)
            if spells:
                yield from _each(latin_spellings(name), NameKind.ALTERNATE)
        if added.place.kind in _AREAS:
            bare = bare_name(name)
            if bare != name and len(bare) > 3:
                yield bare, NameKind.ALTERNATE


def _each(names: Iterable[str], kind: NameKind) -> Iterator[tuple[str, NameKind]]:
    return ((name, kind) for name in names)


def _arabic_keys(added: AddedPlace) -> Iterator[str]:
    """The names in Latin letters as German and French papers spell them, and with their articles spelt otherwise."""
    keys = [strict_key(name) for name, kind in added.names.items() if kind is not NameKind.ABBREVIATION]
    with_article = bears_article(keys)
    spelt = list(keys)
    if added.place.kind is PlaceKind.SETTLEMENT:
        own = [strict_key(name) for name, kind in added.names.items() if kind is NameKind.PRIMARY]
        spelt += [spelling for key in own for spelling in arabic_spellings(key)]
    for key in dict.fromkeys(spelt):
        if key:
            yield key
            # an article before a strict key makes no other key than a strict one
            yield from article_variants(key, bears_article=with_article)
