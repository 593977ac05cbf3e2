"""The curated actor lexicon: states with their forces and leaders, armed groups, coalitions and organisations.

Types follow ACLED's actor types. The demonyms and adjectives of all countries come from the place words of each
language, their names from the gazetteer; here stand only the words by which a state acts without being named.
"""

from functools import lru_cache

from geo.languages.actors.gangs import GANGS
from geo.languages.actors.groups import GROUPS
from geo.languages.actors.leaders import LEADERS
from geo.languages.actors.organisations import ORGANISATIONS
from geo.languages.actors.states import STATES
from geo.languages.pack import ActorEntry
from geo.names import strict_key

ACTORS = (*GROUPS, *GANGS, *ORGANISATIONS, *STATES, *LEADERS)
_LATIN = frozenset({"de", "en", "fr", "es"})


def aliases_in(language: str, entry: ActorEntry) -> list[str]:
    """The word patterns for the actor that hold in a language, each text those of one key of `aliases`."""
    return [
        text for code, text in entry.aliases.items() if code == language or (code == "latin" and language in _LATIN)
    ]


@lru_cache(maxsize=16)
def group_names(language: str) -> frozenset[str]:
    """The keys of the armed groups' names of several words in a language, those with patterns left out."""
    names = (
        name for entry in (*GROUPS, *GANGS) for aliases in aliases_in(language, entry) for name in aliases.split(",")
    )
    return frozenset(key for name in names if "*" not in name and " " in (key := strict_key(name)))
