"""Names the articles take for places and no gazetteer knows, counted over a store."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from geo.model import Mention, MentionForm, Resolution
from geo.names import strict_key

_NOT_NAMES = frozenset({MentionForm.ADJECTIVE, MentionForm.DEMONYM})
# Longer ones are no names; nothing longer is ever sent anywhere.
MAX_NAME = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class UnresolvedName:
    """A name without a place, as it is written most often; `key` is what the gazetteer is asked by."""

    key: str
    name: str
    n_mentions: int
    n_articles: int


def count_unresolved(articles: Iterable[Iterable[Resolution]]) -> tuple[UnresolvedName, ...]:
    """The accepted names for which no gazetteer has any candidate, most mentioned first, from each article's own."""
    spellings: dict[str, Counter[str]] = {}
    n_articles: Counter[str] = Counter()
    for resolutions in articles:
        found = [(name_key(one.mention), _name(one)) for one in resolutions if _is_unresolved(one)]
        for key, name in found:
            if key and name:
                spellings.setdefault(key, Counter())[name] += 1
        n_articles.update({key for key, _ in found})
    names = [
        UnresolvedName(key=key, name=_commonest(written), n_mentions=written.total(), n_articles=n_articles[key])
        for key, written in spellings.items()
    ]
    return tuple(sorted(names, key=lambda one: (-one.n_mentions, one.key)))


def _is_unresolved(found: Resolution) -> bool:
    """Whether there is nothing to choose from: a name with candidates is a doubt that no other gazetteer decides."""
    mention = found.mention
    is_name = mention.accepted and mention.form not in _NOT_NAMES
    return is_name and found.place is None and not found.alternatives


def name_key(mention: Mention) -> str:
    """What a name is known by, in whatever form it is written."""
    return mention.keys[0] if mention.keys else strict_key(mention.surface)


def _name(found: Resolution) -> str:
    """The name on one line; "" when it is none."""
    line = " ".join(found.mention.surface.split())
    has_letter = any(char.isalpha() for char in line)
    return line if has_letter and len(line) <= MAX_NAME and line.isprintable() else ""


def _commonest(written: Counter[str]) -> str:
    # of equally common ones always the same
    return min(written, key=lambda name: (-written[name], name))
