"""What of the events is listed and counted: incidents or reports, everything or what the map shows, lines ticked."""

from geo.wording import Counted, Text

COUNT = Text("What is counted", "Was gezählt wird")
COUNTS = {"events": Text("Events", "Ereignisse"), "reports": Text("Reports", "Berichte")}
COUNT_SAYS = {
    "events": Text(
        "Counts every event once, however many articles tell it.",
        "Zählt jedes Ereignis einmal, gleich wie viele Artikel davon berichten.",
    ),
    "reports": Text(
        "Counts every report: an event that three articles tell counts three times.",
        "Zählt jeden Bericht: Ein Ereignis in drei Artikeln zählt dreimal.",
    ),
}
REPORTS = Counted(Text("{n} report", "{n} Bericht"), Text("{n} reports", "{n} Berichte"))
BOLD_REPORTS = Counted(Text("**{n}** report", "**{n}** Bericht"), Text("**{n}** reports", "**{n}** Berichte"))
OF_REPORTS = Counted(Text(" ({n} report)", " ({n} Bericht)"), Text(" ({n} reports)", " ({n} Berichte)"))

IN_VIEW = Text("Only in view", "Nur Ausschnitt")
SHOWN_IN_VIEW = Text("**{n}** in view", "**{n}** im Ausschnitt")
OF_ALL = Text("{some} in view, of {n}", "{some} im Ausschnitt, von {n}")
ONLY_OF_EVENTS = Text(
    "filters of events (dates, what, who, how sure, reviewed) do not apply",
    "Filter für Ereignisse (Daten, Was, Wer, Sicherheit, Geprüft) gelten hier nicht",
)
NOTHING_IN_VIEW = Text(
    "No event lies in this part of the map. Zoom out, or list everything again.",
    "In diesem Teil der Karte liegt kein Ereignis. Kleiner zoomen oder wieder alles auflisten.",
)

EXPORT_TICKED = Counted(Text("Only the line ticked.", "Nur die angekreuzte Zeile."),
                        Text("Only the {n} lines ticked.", "Nur die {n} angekreuzten Zeilen."))  # fmt: skip
EXPORT_IN_VIEW = Text(
    "Only what the map shows; areas count by the middle of their name.",
    "Nur was die Karte zeigt; Flächen zählen mit ihrem Mittelpunkt.",
)
EXPORT_ALL = Text("Everything that passes the filters.", "Alles, was durch die Filter kommt.")
TABLE_HELP = Text(
    "Click a cell, or press Enter in it, to fly there and open the event; tick lines to export only these.",
    "Ein Klick auf eine Zelle oder die Eingabetaste fliegt hin und öffnet das Ereignis; angekreuzte Zeilen lassen sich "
    "allein exportieren.",
)
EXPORT_WHICH = Text("Which events", "Welche Ereignisse")
EXPORT_WHICHES = {"shown": Text("As filtered", "Wie gefiltert"), "all": Text("All", "Alle")}
EXPORT_EVERYTHING = Text("All, whatever the filters.", "Alles, ungeachtet der Filter.")
EXPORT_ROWS = {
    "events": Text("A row per event", "Zeile je Ereignis"),
    "reports": Text("A row per report", "Zeile je Bericht"),
}
EXPORT_SIZE = Counted(Text("{n} row.", "{n} Zeile."), Text("{n} rows.", "{n} Zeilen."))
EXPORT_MACHINE = Text("Also events that no person has reviewed", "Auch Ereignisse, die niemand geprüft hat")
EXPORT_BOM = Text("CSV for old Excel (BOM)", "CSV für altes Excel (BOM)")
EXPORT_ROUNDED = Text("Round positions to 1 km", "Positionen auf 1 km runden")
SORT = Text("Order", "Reihenfolge")
SORTS = {
    "latest": Text("Latest day first", "Späteste zuerst"),
    "earliest": Text("Earliest day first", "Früheste zuerst"),
    "newest": Text("Published last first", "Zuletzt erschienen zuerst"),
    "surest": Text("Surest place first", "Sicherster Ort zuerst"),
    "reports": Text("Most reports first", "Meiste Berichte zuerst"),
    "killed": Text("Most killed first", "Meiste Tote zuerst"),
}
CARDS = Text("Events as cards", "Ereignisse als Karten")
CARDS_TICK = Text("Tick for the export", "Für den Export ankreuzen")
CARDS_HELP = Text(
    "Tap a title to open the event; tick cards to export only these.",
    "Ein Titel öffnet das Ereignis; angekreuzte Karten lassen sich allein exportieren.",
)
CARDS_MORE = Text("Show {n} more of {rest}", "{n} weitere von {rest} zeigen")
CARDS_REST = Text("Show the last {n}", "Die letzten {n} zeigen")
CHOOSE_COLUMNS = Text("Columns", "Spalten")
TABLE_ALT = Counted(
    Text(
        "Table of {n} event: the same as on the map, in words.",
        "Tabelle mit {n} Ereignis: dasselbe wie auf der Karte, in Worten.",
    ),
    Text(
        "Table of {n} events: the same as on the map, in words.",
        "Tabelle mit {n} Ereignissen: dasselbe wie auf der Karte, in Worten.",
    ),
)

SKIP = Text("Skip the filters", "Filter überspringen")
SKIP_TO_MAP = Text("Skip to the map", "Zur Karte springen")
SKIP_TO_TABLE = Text("Skip to the table of events", "Zur Tabelle der Ereignisse springen")
