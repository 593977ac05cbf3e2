"""What the time map says; `{n}` and `{day}` are filled in by the browser."""

from collections.abc import Mapping
from types import MappingProxyType

from geo.wording import Language, Text

WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "locale": Text("en-GB", "de-DE"),
        "month_form": Text("short", "long"),
        "heading": Text("Reported events", "Berichtete Ereignisse"),
        "event": Text("{n} event", "{n} Ereignis"),
        "events": Text("{n} events", "{n} Ereignisse"),
        "all": Text("All", "Alle"),
        "all_time": Text("All dates", "Alle Daten"),
        "all_events": Text("← All events", "← Alle Ereignisse"),
        "play": Text("Play", "Abspielen"),
        "pause": Text("Pause", "Anhalten"),
        "next": Text("Next step", "Nächster Schritt"),
        "previous": Text("Previous step", "Vorheriger Schritt"),
        "step": Text("Length of a step", "Länge eines Schritts"),
        "day": Text("by day", "tageweise"),
        "week": Text("by week", "wochenweise"),
        "month": Text("by month", "monatsweise"),
        "mode": Text("What a step shows", "Was ein Schritt zeigt"),
        "window": Text("only this step", "nur diesen Schritt"),
        "cumulative": Text("everything so far", "alles bis dahin"),
        "speed": Text("Speed", "Tempo"),
        "position": Text("Position in time", "Stelle in der Zeit"),
        "list": Text("Events shown", "Gezeigte Ereignisse"),
        "choose": Text(
            "Click a symbol for the events there.", "Ein Zeichen anklicken, um die Ereignisse dort zu lesen."
        ),
        "latest": Text("The latest {n} are listed.", "Aufgeführt sind die letzten {n}."),
        "left_out": Text(
            "{n} events are not drawn: no place, or more than this map holds",
            "{n} Ereignisse sind nicht gezeichnet: kein Ort, oder mehr, als diese Karte fasst",
        ),
        "killed": Text("{n} killed", "{n} Tote"),
        "no_date": Text("no date", "ohne Datum"),
        "since": Text("since {day}", "seit {day}"),
        "until": Text("until {day}", "bis {day}"),
        "untitled": Text("Article without a title", "Artikel ohne Titel"),
        "about": Text("What this file was made of", "Woraus diese Datei gemacht ist"),
        "page": Text("Dateline: reported events", "Dateline: berichtete Ereignisse"),
    }
)


def time_words(language: Language) -> dict[str, str]:
    """All of them in the language, by the names the script has for them."""
    return {name: text.of(language) for name, text in WORDS.items()}
