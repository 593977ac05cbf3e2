"""Word families: many words of one kind with many of another, and lists of words joined."""

from collections.abc import Mapping
from dataclasses import replace

from geo.languages.pack import Cue, EventWords
from geo.model import EventType


def pairs(heads: str, tails: str, gap: int = 0) -> str:
    """Every head with every tail (both lists separated by commas), with up to `gap` words between.

    With a gap it is one pattern for each head, which ends in one of the tails: the word lists of all languages are
    ready in half the time.
    """
    if gap:
        behind = "|".join(_words(tails))
        return ", ".join(f"{head} ~{gap} {behind}" for head in _words(heads))
    return ", ".join(f"{head} {tail}" for head in _words(heads) for tail in _words(tails))


def near(heads: str, tails: str, gap: int) -> str:
    """As `pairs` with a gap, and one phrase of each where nothing stands between: so that heads may name a doer (la police)."""
    return joined(pairs(heads, tails), pairs(heads, tails, gap))


def joined(*lists: str) -> str:
    """One list of several, the first words first."""
    return ", ".join(stripped for text in lists if (stripped := text.strip(" ,")))


def endings(stems: str, *ends: str) -> str:
    """Every stem with every ending, compared as they are written: "tratar" and "án" are "tratarán", not "trataran"."""
    return ", ".join(f"={stem}{end}" for stem in _words(stems) for end in ends)


def widened(words: EventWords, *more: tuple[Mapping[EventType, str], Mapping[Cue, str]]) -> EventWords:
    """The words with those of each pair of triggers and cues behind their own, in the order of the pairs."""
    triggers, cues = dict(words.triggers), dict(words.cues)
    for deeds, told in more:
        triggers.update({kind: joined(triggers.get(kind, ""), text) for kind, text in deeds.items()})
        cues.update({cue: joined(cues.get(cue, ""), text) for cue, text in told.items()})
    return replace(words, triggers=triggers, cues=cues)


def _words(text: str) -> list[str]:
    return [word for part in text.split(",") if (word := part.strip())]
