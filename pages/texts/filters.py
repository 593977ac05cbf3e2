"""The filters beside the map, which are its legend, too."""

from geo.wording import Counted, Text

DATES_OF_EVENTS = Text("Dates of events", "Daten der Ereignisse")
DATES_OF_PUBLICATION = Text("Dates of publication", "Daten der Veröffentlichung")
FROM = Text("From", "Von")
TO = Text("To", "Bis")
RESET = Text("Reset filters", "Filter aufheben")

QUICK = Text("Quick ranges", "Zeiträume zum Anklicken")
ALL_DATES = Text("All", "Alle")
LAST_WEEK = Text("Last 7 days of data", "Letzte 7 Tage im Bestand")
LAST_MONTH = Text("Last 30 days", "Letzte 30 Tage")

SHOWS_ALL = Text("Shows events of all dates.", "Gezeigt werden Ereignisse aller Daten.")
SHOWS_PERIOD = Text(
    "Shows events whose period overlaps {period}.", "Gezeigt werden Ereignisse, deren Zeitraum {period} berührt."
)
SHOWS_SINCE = Text(
    "Shows events whose period reaches {first} or later.",
    "Gezeigt werden Ereignisse, deren Zeitraum bis {first} oder länger reicht.",
)
SHOWS_UNTIL = Text(
    "Shows events that began on {last} or earlier.", "Gezeigt werden Ereignisse, die bis {last} begonnen haben."
)
SHOWS_PUBLISHED = Text(
    "Shows events from articles published {period}.",
    "Gezeigt werden Ereignisse aus Artikeln, erschienen {period}.",
)
OUT_OF_ORDER = Text(
    "“From” ({first}) is later than “To” ({last}). Change one of them; until then the map stays as it was.",
    "„Von“ ({first}) liegt nach „Bis“ ({last}). Eines davon ändern; bis dahin bleibt die Karte, wie sie war.",
)

SEARCH = Text("Search", "Suchen")
SEARCH_HINT = Text("place, name, word …", "Ort, Name, Wort …")
SEARCH_HELP = Text(
    "Events whose sentence, headline, place, actors or source say every word, in any script, with or without "
    "accents. A place is found by every name the articles give it.",
    "Ereignisse, deren Satz, Überschrift, Ort, Beteiligte oder Quelle jedes Wort enthalten, in jeder Schrift, mit oder "
    "ohne Akzente. Einen Ort findet jeder Name, den ihm die Artikel geben.",
)

UNDATED = Text("also {n} without a date", "auch {n} ohne Datum")
PLANNED = Counted(
    Text("list {n} planned, supposed or denied", "{n} angekündigtes, vermutetes oder bestrittenes auflisten"),
    Text("list {n} planned, supposed or denied", "{n} angekündigte, vermutete oder bestrittene auflisten"),
)

MORE = Text("How exact, how sure, which date", "Genauigkeit, Sicherheit, Art des Datums")
LEAST_EXACT = Text("The place is at least", "Der Ort ist mindestens")
SURE = Text("Sure of the place, per cent", "Sicherheit des Ortes, Prozent")
BY_PUBLICATION = Text("Dates of publication instead of events", "Datum der Veröffentlichung statt des Ereignisses")

ANY_PLACE = Text("anywhere, or nowhere", "beliebig, auch keiner")
HOW_SURE = Text("How sure?", "Wie sicher?")
SURE_BAR = Text("bar: known to the day", "Balken: auf den Tag bekannt")
FADING_BAR = Text("fading bar: a week, month, year", "verblassend: Woche, Monat, Jahr")
ARROW = Text("arrow: still going on", "Pfeil: dauert an")

THIS_WEEK = Text("This article's week", "Woche dieses Artikels")
CHIPS = Text("Filters in force", "Gesetzte Filter")
TAKE_OFF = Text("Take off this filter", "Diesen Filter aufheben")
CHOSEN = Text("{title}: {n} chosen", "{title}: {n} gewählt")
AT_LEAST = Text("at least {what}", "mindestens {what}")
CHIP_SEARCH = Text("“{text}”", "„{text}“")
CHIP_PLANNED = Text("with planned, supposed, denied", "mit angekündigten, vermuteten, bestrittenen")

# Written by the browser, which fills in {n} and {name}.
ALL = Text("all", "alle")
FEWER = Text("show fewer", "weniger zeigen")
MORE_LINES = Text("show {n} more", "{n} weitere zeigen")
SHOW_OR_HIDE = Text("Show or hide", "Ein- oder ausblenden")
JUST = Text("only", "nur")
SHOW_ONLY = Text("Show only this", "Nur dies zeigen")
SHOW_ALL_AGAIN = Text("Show all again", "Wieder alle zeigen")
