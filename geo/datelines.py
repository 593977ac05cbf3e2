"""Datelines: where and when a report was written, at the head of its first paragraph ("MOSCOW, Nov 26 (Reuters) -").

The place is where the reporter was, not where something happened.
"""

import re
from dataclasses import dataclass

from geo.model import Span
from geo.part_words import AGENCIES, ORGANISATIONS, any_of
from geo.written_days import WrittenDay, match_day, weekday_pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """Where and when a report was written: the span of the place's name, and the day where told."""

    span: Span
    place: Span
    day: WrittenDay | None


_CAPITAL_WORD = r"[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁЄІЇҐ](?:[\w'’ʼ.-]*[\w'’ʼ.])?"
_SMALL_WORD = r"(?:al|el|de|del|la|le|les|des|du|an|am|der|auf|sur|on|upon|на|над|al-\w+)"
_CITY = rf"{_CAPITAL_WORD}(?:[ ](?:{_SMALL_WORD}[ ])?{_CAPITAL_WORD}){{0,3}}"
_ARABIC_CITY = r"[\u0621-\u064a]+(?:[ ][\u0621-\u064a]+){0,2}"
# "GAZA/JERUSALEM", "KABUL, Afghanistan", "COX'S BAZAR, Bangladesh/YANGON", or with its country in brackets
_PLACE = re.compile(
    rf"[*_]{{0,2}}(?P<city>{_CITY}|{_ARABIC_CITY})(?P<twin>(?:/(?:{_CITY}|{_ARABIC_CITY}))?)"
    rf"(?:,\s{_CITY}(?:/{_CITY}(?:,\s{_CITY})?)?|\s\({_CITY}\))?"
)
_BRACKETED = re.compile(r"\s*(?:\((?P<round>[^()\n]{2,40})\)|/(?P<slashed>[^()/\n]{2,40})/)\*{0,2}")
_DASH = re.compile(r"\*{0,2}\s*\.?\s*[-–—]{1,2}\*{0,2}\s+")
_DASHES = frozenset("-–—")
_AGENCY_AFTER_DASH = re.compile(rf"{_CAPITAL_WORD}(?:[ ]{_CAPITAL_WORD}){{0,2}}\.\s+(?=\S)")
_STOP_AFTER = re.compile(r"\s*(?:\.|(?<=\.))\s+(?=\S)")
# "La Habana, 20 ene (Prensa Latina) El": where day and agency are told, no dash is needed
_OPENING = re.compile(r"\s+(?=[«“\"¿¡]?[A-ZÀ-ÖØ-ÞА-ЯЁЄІЇҐ])")
_COMMA = re.compile(r"\s?[,،]\s*|\s+(?=\d)")
_AGENCY = re.compile(rf"(?:(?i:{any_of(AGENCIES)})|[A-ZА-ЯЁЄІЇҐ\u0621-\u064a][^\d,;:]*)(?:\s?[/,]\s?.+)?")


def match_dateline(text: str, start: int) -> Dateline | None:
    """The dateline at an offset: place, then day or agency or both, then a dash; or a place in capitals and a dash."""
    place = _PLACE.match(text, start, start + 120)
    if place is None or place["city"] in ORGANISATIONS:
        return None
    for city_end in dict.fromkeys((place.end(), place.end("twin"), place.end("city"))):
        found = _finish_dateline(text, start, Span(start=place.start("city"), end=place.end("city")), city_end)
        if found is not None:
            return found
    return None


def _finish_dateline(text: str, start: int, city: Span, at: int) -> Dateline | None:
    comma = _COMMA.match(text, at)
    day = match_day(text, comma.end()) if comma else None
    at = day.end if day else at
    agency = _BRACKETED.match(text, at)
    if agency is not None:
        signed = (agency["round"] or agency["slashed"]).strip()
        if not _AGENCY.fullmatch(signed) or weekday_pattern().fullmatch(signed):
            return None
        at = agency.end()
    dash = _DASH.match(text, at)
    if dash is None:
        stop = _STOP_AFTER.match(text, at) or (_OPENING.match(text, at) if day and agency else None)
        return _dateline(text, start, stop.end(), city, day) if stop and (day or agency) else None
    if day is None and agency is None and not _stands_alone(text, city, dash):
        return None
    named = _AGENCY_AFTER_DASH.match(text, dash.end(), dash.end() + 40) if day and not agency else None
    return _dateline(text, start, (named or dash).end(), city, day)


def _stands_alone(text: str, city: Span, dash: re.Match[str]) -> bool:
    """ "BAGHDAD - Iraq ...", "Brüssel/Berlin - Bei", "Madrid.- El": capitals, two places or a stop, and a dash."""
    if text[dash.end() : dash.end() + 1].islower():
        return False
    name = city.of(text)
    twin = text[city.end : city.end + 1] == "/"
    return twin or text[dash.start() - 1] == "." or (name.isupper() and len(name) > 2)


def _dateline(text: str, start: int, end: int, city: Span, day: WrittenDay | None) -> Dateline:
    end = start + len(text[start:end].rstrip())
    if text[city.end - 1] == "." and text[city.end : city.end + 1] in _DASHES:
        city = Span(start=city.start, end=city.end - 1)  # "Madrid.- El"
    return Dateline(span=Span(start=start, end=end), place=city, day=day)
