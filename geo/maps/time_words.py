"""What the time map says; `{n}` and `{day}` are filled in by the browser."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from geo.maps.words import AREA_SYMBOL, HOLLOW_SYMBOL, SURE_SYMBOL
from geo.wording import Language, Text, month_words

WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "locale": Text("en-GB", "de-DE"),
        "sure": SURE_SYMBOL,
        "hollow": HOLLOW_SYMBOL,
        "area": AREA_SYMBOL,
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
        "bars": Text(
            "Events by the time they begin. Solid: known to the day. Fading: to a week, a month or a year. "
            "Arrow: goes on.",
            "Ereignisse nach ihrem Beginn. Voll: auf den Tag bekannt. Verblassend: auf Woche, Monat oder Jahr. "
            "Pfeil: dauert an.",
        ),
        "keys": Text("Space plays, arrow keys step", "Leertaste spielt ab, Pfeiltasten gehen schrittweise"),
        "list": Text("Events shown", "Gezeigte Ereignisse"),
        "choose": Text(
            "Click a symbol for the events there.", "Ein Zeichen anklicken, um die Ereignisse dort zu lesen."
        ),
        "latest": Text("The latest {n} are listed.", "Aufgeführt sind die letzten {n}."),
        "unplaced": Text("Not drawn: {n} without a place", "Nicht gezeichnet: {n} ohne Ort"),
        "left_out": Text(
            "Not drawn: {n} more than this map holds", "Nicht gezeichnet: {n} mehr, als diese Karte fasst"
        ),
        "one_killed": Text("{n} killed", "{n} Toter"),
        "killed": Text("{n} killed", "{n} Tote"),
        "no_date": Text("no date", "ohne Datum"),
        "since": Text("since {day}", "seit {day}"),
        "until": Text("until {day}", "bis {day}"),
        "untitled": Text("Article without a title", "Artikel ohne Titel"),
        "about": Text("What this file was made of", "Woraus diese Datei gemacht ist"),
        "page": Text("Dateline: reported events", "Dateline: berichtete Ereignisse"),
    }
)


_WHOLE_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def months(language: Language) -> list[str]:
    """The months as a day is written with them."""
    return [month_words(date(2000, number, 1), language) for number in range(1, 13)]


def whole_months(language: Language) -> list[str]:
    """The months by their whole names."""
    return list(_WHOLE_MONTHS) if language is Language.ENGLISH else months(language)


def time_words(language: Language) -> dict[str, str]:
    """All of them in the language, by the names the script has for them."""
    return {name: text.of(language) for name, text in WORDS.items()}
