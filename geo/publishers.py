"""Where a publisher sits, as far as its name and its address say: "Lancaster Post", richmondregister.com, *.co.uk.

No list of papers: only names that hold the name of a place beside a word for a paper, and the country of the address.
What is not understood is left unknown.
"""

import re
from collections.abc import Iterator, Sequence

from geo.names import strict_key
from geo.ports import Gazetteer

# Endings of addresses that anybody may use, whatever country they belong to.
_ANYBODYS = frozenset("ai am cc co eu fm gg io is la me ms nu sh st su to tv vc ws".split())
_CODES = {"uk": "GB"}
_CODE = re.compile(r"[a-z]{2}")
_PRESS = (
    "advertiser advocate anzeiger argus beacon blatt bulletin chronicle citizen courier courrier daily depeche "
    "diario dispatch eagle echo enquirer examiner express gazette globe guardian herald independent info inquirer "
    "item journal kurier leader live local mail matin media mercury monitor nachrichten network news newspaper "
    "newspapers noticias novosti observer online paper post prensa press presse pravda radio record recorder "
    "register reporter republic review rundschau sentinel soir standard star sun tageblatt telegram telegraph "
    "times today tribune tv vesti voice weekly world zeitung"
).split()
_PRESS_WORDS = frozenset(_PRESS)
_RUN_OF_PRESS = re.compile(rf"(?:{'|'.join(sorted(_PRESS, key=len, reverse=True))})+")
_BEFORE = re.compile(r"(?:the|my|online|thisis|news)(?=.{4})")
# Subdomains and second levels that name nobody.
_NOBODY = frozenset("www www2 m en news web ww1 co com org net ac gov edu blog blogs old archive".split())
_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?(?:[^/@\s]*@)?([^/:?#\s]+)", re.IGNORECASE)
# Shorter names in an address are chance: "bath", "nice", "mobile" are long enough.
_LEAST_NAME = 4
_MOST_WORDS = 3


def publisher_country(url: str | None) -> str | None:
    """ISO 3166-1 alpha-2 code of the country the address ends in; None for .com and for endings anybody uses."""
    labels = _labels(url)
    if not labels or not _CODE.fullmatch(labels[-1]) or labels[-1] in _ANYBODYS:
        return None
    return _CODES.get(labels[-1], labels[-1].upper())


def publisher_keys(publisher: str | None, url: str | None, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Gazetteer keys of the places the publisher calls itself after, each once."""
    found = [*_in_name(publisher or "", gazetteer)]
    for label in _labels(url)[:-1]:
        if label not in _NOBODY:
            found += _in_label(label, gazetteer)
    return tuple(dict.fromkeys(found))


def _labels(url: str | None) -> Sequence[str]:
    match = _HOST.match(url.strip()) if url else None
    return match[1].lower().rstrip(".").split(".") if match else ()


def _in_label(label: str, gazetteer: Gazetteer) -> Iterator[str]:
    """The longest beginning of "richmondregister" that names a place and goes on in words for a paper."""
    plain = strict_key(label.replace("-", " "))
    words = plain.split()
    if len(words) > 1:
        yield from _in_words(words, gazetteer)
        return
    for bare in dict.fromkeys((plain, _BEFORE.sub("", plain, count=1))):
        for end in range(len(bare), _LEAST_NAME - 1, -1):
            if end < len(bare) and not _RUN_OF_PRESS.fullmatch(bare, end):
                continue
            key = next((key for key in _spaced(bare[:end]) if gazetteer.find(key)), None)
            if key is not None and not _RUN_OF_PRESS.fullmatch(bare[:end]):
                yield key
                return


def _spaced(run: str) -> Iterator[str]:
    """The run as one word, then as two: "kansascity", "kansas city"."""
    yield run
    for cut in range(3, len(run) - 2):
        yield f"{run[:cut]} {run[cut:]}"


def _in_name(name: str, gazetteer: Gazetteer) -> Iterator[str]:
    """Places in the name of a paper; what stands behind a comma is where it sits."""
    head, _, tail = name.partition(",")
    yield from _in_words(strict_key(head).split(), gazetteer)
    where = strict_key(tail)
    if where and gazetteer.find(where):
        yield where


def _in_words(words: Sequence[str], gazetteer: Gazetteer) -> Iterator[str]:
    """The longest run of words that names a place and stands before a word for a paper."""
    for first in range(len(words)):
        for last in range(min(first + _MOST_WORDS, len(words) - 1), first, -1):
            key = " ".join(words[first:last])
            is_name = len(key) >= _LEAST_NAME and not _PRESS_WORDS.issuperset(words[first:last])
            if is_name and words[last] in _PRESS_WORDS and gazetteer.find(key):
                yield key
                return
