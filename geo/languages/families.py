"""Word families: many words of one kind with many of another, and lists of words joined."""

from collections.abc import Mapping
from dataclasses import replace

from geo.languages.pack import Cue, EventWords
from geo.model import EventType


def pairs(heads: str, tails: str, gap: int = 0) -> str:
    """Every head with every tail (both lists separated by commas), with up to `gap` words between."""
    between = f" ~{gap} " if gap else " "
    return ", ".join(head + between + tail for head in _words(heads) for tail in _words(tails))


def joined(*lists: str) -> str:
    """One list of several, the first words first."""
    return ", ".join(stripped for text in lists if (stripped := text.strip(" ,")))


def widened(words: EventWords, deeds: Mapping[EventType, str], told: Mapping[Cue, str]) -> EventWords:
    """The words with those of `deeds` and `told` behind their own."""
    triggers = {kind: joined(words.triggers.get(kind, ""), deeds.get(kind, "")) for kind in {**words.triggers, **deeds}}
    cues = {cue: joined(words.cues.get(cue, ""), told.get(cue, "")) for cue in {**words.cues, **told}}
    return replace(words, triggers=triggers, cues=cues)


def _words(text: str) -> list[str]:
    return [word for part in text.split(",") if (word := part.strip())]
