"""Sentences that geo/ and data/ make (reasons, errors, warnings), said in the language of the session.

They are kept in English: in the store, where older ones must stay readable, in exports and on the command line. Here
the catalogue is read backwards: the sentence is found among its English texts, what stood in the gaps is taken out, and
the German text is filled with it. A sentence the catalogue does not have is shown as it is.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from data.place_names import country_name, known_name, place_name
from geo.maps.words import type_label
from geo.wording import Language, Text
from pages._language import language
from pages._words import actor_name, recorded_day
from pages.texts.errors import ERRORS
from pages.texts.reasons import REASONS

# Longer ones hold the text of a file, and no message of ours.
_LONGEST = 4000
_GAP = re.compile(r"\{(\w+)\}")
_NUMBER, _DAY, _ANYTHING = r"\d[\d,.]*", r"\d{4}-\d\d-\d\d", ".+?"
_QUOTED_OR_DAY = re.compile(rf"“[^”]*”|„[^“]*“|(?P<day>\b{_DAY}\b)")
_GAPS = {
    "n": _NUMBER,
    "n2": _NUMBER,
    "km": _NUMBER,
    "day": _DAY,
    "first": _DAY,
    "last": _DAY,
    "lat": r"-?[\d.]+",
    "host": r"[^\s:]+",
    "lon": r"-?[\d.]+",
}
# "report.pdf, line 3: " before what happened.
_HEAD = re.compile(r"(.+?): (?=\S)", re.DOTALL)
_WHERE = ((", line ", ", Zeile "), (", entry ", ", Eintrag "), (", article ", ", Artikel "))
_TITLED = re.compile(r"(.+?) \((.+)\)", re.DOTALL)


class _Known(NamedTuple):
    """A sentence of the catalogue and how its English is recognised."""

    english: re.Pattern[str]
    text: Text


def in_session(sentence: str) -> str:
    """The sentence in the language of the session."""
    return in_german(sentence) if language() is Language.GERMAN else sentence


def why_words(sentence: str) -> str:
    """A reason in the language of the session, its days written as everywhere else; what it quotes stays as it is."""
    return _QUOTED_OR_DAY.sub(
        lambda found: found[0] if found["day"] is None else recorded_day(found["day"]), in_session(sentence)
    )


@lru_cache(maxsize=5000)
def in_german(sentence: str) -> str:
    """The sentence in German; as it is when the catalogue does not have it."""
    if len(sentence) > _LONGEST:
        return sentence
    return _whole(sentence) or _several(sentence) or _headed(sentence) or sentence


def _whole(sentence: str) -> str | None:
    for known in _catalogue():
        found = known.english.fullmatch(sentence)
        if found and (said := _filled(known, found)):
            return said
    return None


def _several(text: str) -> str | None:
    """Sentences of the catalogue one after the other; None unless all of it is."""
    for known in _catalogue():
        found = known.english.match(text)
        if found and text[found.end() : found.end() + 1] == " ":
            rest = text[found.end() + 1 :]
            first, said = _filled(known, found), _whole(rest) or _several(rest)
            if first and said:
                return f"{first} {said}"
    return None


def _headed(text: str) -> str | None:
    """A message that begins with a file's name; there may be colons in the name."""
    for head in _HEAD.finditer(text):
        rest = text[head.end() :]
        if said := _whole(rest) or _several(rest) or _headed(rest):
            return f"{_where(text[: head.end()])}{said}"
        break
    return None


def _where(head: str) -> str:
    for english, german in _WHERE:
        head = head.replace(english, german)
    return head


def _filled(known: _Known, found: re.Match[str]) -> str | None:
    """The German text; None when its `said` is no sentence of the catalogue, so that another text is meant."""
    within = found.groupdict().get("said")
    if within is not None and in_german(within) == within:
        return None
    return known.text.de.format(**{name: _gap(name, value) for name, value in found.groupdict().items()})


def _gap(name: str, value: str) -> str:
    if name.startswith("said"):
        return in_german(value)
    match name:
        case "area":
            return _area(value)
        case "place":
            return known_name(value)
        case "rival":
            return _titled(value)
        case "actor":
            return actor_name(value)
        case "kind":
            return type_label(value.replace(" ", "_"), Language.GERMAN)
        case "n" | "n2":
            return value.translate(str.maketrans(",.", ".,"))
        case _:
            return value


def _area(name: str) -> str:
    country = country_name(name, Language.GERMAN)
    return country if country != name else known_name(name)


def _titled(text: str) -> str:
    """A place with what tells it from another: "Paris (Texas, United States)"."""
    found = _TITLED.fullmatch(text)
    if not found:
        return known_name(text)
    parts = found[2].split(", ")
    country = next((part for part in parts if country_name(part, Language.GERMAN) != part), None)
    told = ", ".join(_whole(part) or _within(part, country) for part in parts)
    return f"{_within(found[1], country)} ({told})"


def _within(name: str, country: str | None) -> str:
    """A place, or the country itself, by the country it lies in."""
    german = place_name(name, country, Language.GERMAN) if country else name
    return german if german != name else _area(name)


@cache
def _catalogue() -> tuple[_Known, ...]:
    """Those with the most words of their own first, so that a gap never swallows what another text says."""
    texts = sorted((*REASONS, *ERRORS), key=lambda text: -len(_GAP.sub("", text.en)))
    return tuple(_Known(_pattern(text.en), text) for text in texts)


def _pattern(english: str) -> re.Pattern[str]:
    # a doubled brace is one that is meant
    parts = _GAP.split(english.replace("{{", "\0").replace("}}", "\1"))
    written = [
        re.escape(part.replace("\0", "{").replace("\1", "}"))
        if number % 2 == 0
        else f"(?P<{part}>{_GAPS.get(part, _ANYTHING)})"
        for number, part in enumerate(parts)
    ]
    return re.compile("".join(written), re.DOTALL)
