"""Where a name that was found begins and ends, by the gazetteer: Arabic clitics, two places in one name."""

import re
from collections.abc import Iterator

from geo.languages.pack import PlaceWords
from geo.model import NameClass, NamedSpan
from geo.names import strict_key
from geo.ports import Gazetteer

_ARTICLE = "ال"
# ل + ال is written لل.
_TO_THE = "لل"
_AND = "و"
# Letters left of a name at least, and of a name in no gazetteer.
_SHORTEST, _SHORTEST_UNKNOWN = 3, 4
# What joins two places: "Erbil/Bagdad", "Bamako-Dubái".
_JOIN = re.compile(r"[/\-‐‑–—]")


def with_right_edges(
    names: Iterator[NamedSpan], text: str, places: PlaceWords, gazetteer: Gazetteer
) -> Iterator[NamedSpan]:
    """The names in their order, without the clitics before them, two places in one name as two names."""
    for name in names:
        start = name.start
        if places.proclitics and name.name_class is not NameClass.PERSON:
            start += _clitic_size(text[name.start : name.end], places.proclitics, gazetteer)
        bare = name._replace(start=start)
        yield from _parted(bare, text, gazetteer) if name.name_class is NameClass.PLACE else (bare,)


def _parted(name: NamedSpan, text: str, gazetteer: Gazetteer) -> Iterator[NamedSpan]:
    """Both places when the name is two that the gazetteer has, joined by one sign, and is itself none of its names."""
    surface = text[name.start : name.end]
    joins = list(_JOIN.finditer(surface))
    if len(joins) == 1 and not gazetteer.find(strict_key(surface)):
        before, after = surface[: joins[0].start()], surface[joins[0].end() :]
        if all(part == part.strip() and _is_known(part, gazetteer) for part in (before, after)):
            yield name._replace(end=name.start + len(before))
            yield name._replace(start=name.end - len(after))
            return
    yield name


def _is_known(part: str, gazetteer: Gazetteer) -> bool:
    key = strict_key(part)
    return bool(key and part[:1].isupper() and gazetteer.find(key))


def _clitic_size(surface: str, proclitics: tuple[str, ...], gazetteer: Gazetteer) -> int:
    """How many letters stand before the name: what is left is known and the whole is not, or begins with the article.

    و before a word that no gazetteer has is taken off too: names that begin with it are few and mostly known.
    """
    word = surface.split(maxsplit=1)[0]
    if any(gazetteer.find(key) for key in (strict_key(surface), strict_key(word)) if key):
        return 0
    if word.startswith(_TO_THE) and len(word) > len(_TO_THE) + 1:
        return 1
    for clitic in proclitics:
        if not word.startswith(clitic):
            continue
        rest, left = word[len(clitic) :], surface[len(clitic) :]
        if rest.startswith((_ARTICLE, _TO_THE)) and len(rest) > len(_ARTICLE) + 1:
            return len(clitic) + rest.startswith(_TO_THE)
        if len(left) >= _SHORTEST and gazetteer.find(strict_key(left)):
            return len(clitic)
        if len(rest) >= _SHORTEST and gazetteer.find(strict_key(rest)):
            return len(clitic)
    return len(_AND) if word.startswith(_AND) and len(word) > _SHORTEST_UNKNOWN else 0
