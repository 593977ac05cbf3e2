"""The words of each language that tell of events: its pack, the actors, who bears arms, ready for searching."""

from collections.abc import Iterable, Iterator

from geo.events_marks import AND_NOUNS, PLANS, TO_COME, MarkIndex, Sign
from geo.languages.actors import ACTORS, aliases_in
from geo.languages.bearers import BEARERS
from geo.languages.pack import Cue, Pack
from geo.languages.tenses import in_tenses
from geo.model import Actor, EventType

# What Arabic news tell of in the present is yet to come where it is planned: "يزور الرئيس باريس".
_PLANNED = frozenset({EventType.DIPLOMACY, EventType.AGREEMENT})
_COMING = Sign(Cue.FUTURE)

_INDEXES: dict[str, tuple[Pack, MarkIndex]] = {}


def mark_index(pack: Pack) -> MarkIndex:
    """The index of a language pack, built once and again only for a changed pack of the same code."""
    known = _INDEXES.get(pack.code)
    if known is None or not (known[0] is pack or known[0] == pack):
        # a pack holds mappings and has no hash, so it cannot be the key of an lru_cache
        known = _INDEXES[pack.code] = (
            pack,
            MarkIndex(_closing(_signs(pack), pack), clitics=pack.script == "Arab", links=pack.events.behind_particles),
        )
    return known[1]


def _closing(signs: Iterable[tuple[str, Sign]], pack: Pack) -> Iterator[tuple[str, Sign]]:
    """The patterns, a stop behind those whose last word is a particle of their verb: "nahm ~ ein." is no "ein Haus"."""
    particles = frozenset(pack.events.particles.split(", "))
    for text, sign in signs:
        parted = "~" in text and "|" not in text and text.rpartition(" ")[2] in particles
        yield (f"{text}." if parted else text), sign


def _signs(pack: Pack) -> Iterator[tuple[str, Sign]]:
    words = pack.events
    for event_type, text in words.triggers.items():
        for pattern, sign in _patterns(text, Sign(Cue.TRIGGER, event_type=event_type)):
            for form in in_tenses(pack.code, pattern):
                yield form, sign
    for cue, text in (*words.cues.items(), *BEARERS.get(pack.code, {}).items()):
        yield from _patterns(text, Sign(cue))
    numbered = (
        (Cue.NUMBER, words.numbers), (Cue.VAGUE, words.vague), (Cue.MULTIPLE, words.multiples),
        (Cue.PERSON, words.people), (Cue.KILLED, words.killed_people), (Cue.INJURED, words.injured_people),
    )  # fmt: skip
    for cue, table in numbered:
        for number, text in table.items():
            yield from _patterns(text, Sign(cue, number=number))
    yield from _actor_signs(pack.code)
    for pattern, code in pack.places.demonyms.items():
        if len(code) == 2 and code.isupper() and pattern:
            yield pattern, Sign(Cue.STATE, code=code)


def _actor_signs(language: str) -> Iterator[tuple[str, Sign]]:
    for entry in ACTORS:
        actor = Actor(id=entry.id, name=entry.name, type=entry.type, country=entry.country)
        sign = Sign(Cue.ACTOR, actor=actor)
        for text in aliases_in(language, entry):
            yield from _patterns(text, sign)
            if language == "de":
                yield from _genitives(text, sign)


def _genitives(text: str, sign: Sign) -> Iterator[tuple[str, Sign]]:
    """ "Haftars Truppen": German names with the ending of the genitive; what ends in s or * is left."""
    for pattern, _ in _patterns(text, sign):
        if "=" not in pattern and pattern[-1] not in "*sxzß":
            yield pattern + "s", sign


def _patterns(text: str, sign: Sign) -> Iterator[tuple[str, Sign]]:
    for part in text.split(","):
        if not part.strip():
            continue
        pattern = part.strip()
        if "+" not in pattern.partition(" ")[0]:
            yield pattern, sign
            continue
        yield f"{AND_NOUNS if sign.cue is Cue.TRIGGER else ''}{pattern}", sign
        yield f"{PLANS if sign.event_type in _PLANNED else TO_COME}{pattern}", _COMING
