"""What the time map says, per language of the dashboard; `{n}` and `{day}` are filled in by the browser."""

from collections.abc import Mapping
from types import MappingProxyType

ENGLISH: Mapping[str, str] = MappingProxyType(
    {
        "locale": "en-GB",
        "heading": "Reported events",
        "event": "{n} event",
        "events": "{n} events",
        "all": "All",
        "all_time": "All dates",
        "all_events": "← All events",
        "play": "Play",
        "pause": "Pause",
        "next": "Next step",
        "previous": "Previous step",
        "step": "Length of a step",
        "day": "by day",
        "week": "by week",
        "month": "by month",
        "mode": "What a step shows",
        "window": "only this step",
        "cumulative": "everything so far",
        "speed": "Speed",
        "position": "Position in time",
        "list": "Events shown",
        "choose": "Click a symbol for the events there.",
        "latest": "The latest {n} are listed.",
        "left_out": "{n} events are not drawn: no place, or more than this map holds",
        "killed": "{n} killed",
        "no_date": "no date",
        "since": "since {day}",
        "until": "until {day}",
        "untitled": "Article without a title",
        "about": "What this file was made of",
    }
)
GERMAN: Mapping[str, str] = MappingProxyType(
    {
        "locale": "de-DE",
        "heading": "Berichtete Ereignisse",
        "event": "{n} Ereignis",
        "events": "{n} Ereignisse",
        "all": "Alle",
        "all_time": "Alle Daten",
        "all_events": "← Alle Ereignisse",
        "play": "Abspielen",
        "pause": "Anhalten",
        "next": "Nächster Schritt",
        "previous": "Vorheriger Schritt",
        "step": "Länge eines Schritts",
        "day": "tageweise",
        "week": "wochenweise",
        "month": "monatsweise",
        "mode": "Was ein Schritt zeigt",
        "window": "nur diesen Schritt",
        "cumulative": "alles bis dahin",
        "speed": "Tempo",
        "position": "Stelle in der Zeit",
        "list": "Gezeigte Ereignisse",
        "choose": "Ein Zeichen anklicken, um die Ereignisse dort zu lesen.",
        "latest": "Aufgeführt sind die letzten {n}.",
        "left_out": "{n} Ereignisse sind nicht gezeichnet: kein Ort, oder mehr, als diese Karte fasst",
        "killed": "{n} Tote",
        "no_date": "ohne Datum",
        "since": "seit {day}",
        "until": "bis {day}",
        "untitled": "Artikel ohne Titel",
        "about": "Woraus diese Datei gemacht ist",
    }
)
WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType({"en": ENGLISH, "de": GERMAN})
