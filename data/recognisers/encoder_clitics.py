"""Arabic letters written before a name that are none of it: وحلب (and Aleppo), بإدلب (in Idlib), للعراق (to Iraq)."""

from geo.languages.pack import PlaceWords
from geo.model import NameClass, NamedSpan
from geo.names import strict_key
from geo.ports import Gazetteer

_ARTICLE = "ال"
# ل + ال is written لل.
_TO_THE = "لل"
# Letters left of a name at least.
_SHORTEST = 3


def without_clitic(name: NamedSpan, text: str, places: PlaceWords, gazetteer: Gazetteer) -> NamedSpan:
    """The name without the clitics of the language before its first word; names of persons keep theirs.

    What is left is a gazetteer name where the whole is none, or begins with the article; else the name stays as it is.
    """
    if not places.proclitics or name.name_class is NameClass.PERSON:
        return name
    surface = text[name.start : name.end]
    return name._replace(start=name.start + _clitic_size(surface, places.proclitics, gazetteer))


def _clitic_size(surface: str, proclitics: tuple[str, ...], gazetteer: Gazetteer) -> int:
    word = surface.split(maxsplit=1)[0]
    if word.startswith(_TO_THE) and len(word) > len(_TO_THE) + 1:
        return 1
    for clitic in proclitics:
        rest = word[len(clitic) :]
        if not word.startswith(clitic) or len(rest) < _SHORTEST:
            continue
        if rest.startswith((_ARTICLE, _TO_THE)) and len(rest) > len(_ARTICLE) + 1:
            return len(clitic) + rest.startswith(_TO_THE)
        keys = strict_key(surface), strict_key(word)
        if not any(gazetteer.find(key) for key in keys) and (
            gazetteer.find(strict_key(rest)) or gazetteer.find(strict_key(surface[len(clitic) :]))
        ):
            return len(clitic)
    return 0
