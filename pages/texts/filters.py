"""The filters beside the map, which are its legend, too."""

from geo.query import Exactness, Facet
from geo.wording import Text

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
    "Shows events whose period overlaps {first} – {last}.",
    "Gezeigt werden Ereignisse, deren Zeitraum {first} – {last} berührt.",
)
SHOWS_PUBLISHED = Text(
    "Shows events from articles published {first} – {last}.",
    "Gezeigt werden Ereignisse aus Artikeln, die {first} – {last} erschienen sind.",
)
BEGINNING = Text("the beginning", "Anfang")
END = Text("the end", "Ende")
OUT_OF_ORDER = Text(
    "{first} lies after {last}. Until that is mended:", "{first} liegt nach {last}. Bis das behoben ist:"
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
PLANNED = Text("list {n} planned, supposed or denied", "{n} angekündigte, vermutete oder bestrittene auflisten")

MORE = Text("How exact, how sure, which date", "Genauigkeit, Sicherheit, Art des Datums")
LEAST_EXACT = Text("The place is at least", "Der Ort ist mindestens")
SURE = Text("Sure of the place, per cent", "Sicherheit des Ortes, Prozent")
BY_PUBLICATION = Text("Dates of publication instead of events", "Datum der Veröffentlichung statt des Ereignisses")

ANY_PLACE = Text("anywhere, or nowhere", "beliebig, auch keiner")
EXACTNESS = {
    Exactness.COUNTRY: Text("a country", "ein Land"),
    Exactness.PROVINCE: Text("a province or region", "eine Provinz oder Region"),
    Exactness.DISTRICT: Text("a district", "ein Bezirk"),
    Exactness.TOWN: Text("a town", "eine Ortschaft"),
}

TITLES = {
    Facet.EVENT_TYPE: Text("What", "Was"),
    Facet.ACTOR: Text("Who", "Wer"),
    Facet.COUNTRY: Text("Where", "Wo"),
    Facet.LANGUAGE: Text("Language", "Sprache"),
    Facet.SOURCE: Text("Source", "Quelle"),
    Facet.STATUS: Text("Reviewed", "Geprüft"),
}
MACHINE_ONLY = Text("machine only", "nur Maschine")
NOBODY_NAMED = Text("(none named)", "(niemand genannt)")

HOW_SURE = Text("How sure?", "Wie sicher?")
SURE_SYMBOL = Text("town or exact spot", "Ortschaft oder genaue Stelle")
HOLLOW_SYMBOL = Text("near a town, or place unsure", "nahe einer Ortschaft, oder unsicher")
AREA_SYMBOL = Text("region or country, counted", "Region oder Land, mit Anzahl")
SURE_BAR = Text("bar: known to the day", "Balken: auf den Tag bekannt")
FADING_BAR = Text("fading bar: a week, month, year", "verblassend: Woche, Monat, Jahr")
ARROW = Text("arrow: still going on", "Pfeil: dauert an")

THIS_WEEK = Text("This article's week", "Woche dieses Artikels")
CHIPS = Text("Filters in force", "Gesetzte Filter")
TAKE_OFF = Text("Take off this filter", "Diesen Filter aufheben")
CHOSEN = Text("{title}: {n} chosen", "{title}: {n} gewählt")
AT_LEAST = Text("at least {what}", "mindestens {what}")
CHIP_PLANNED = Text("with planned, supposed, denied", "mit angekündigten, vermuteten, bestrittenen")

# Written by the browser, which fills in {n} and {name}.
ALL = Text("all", "alle")
FEWER = Text("show fewer", "weniger zeigen")
MORE_LINES = Text("show {n} more", "{n} weitere zeigen")
SHOW_OR_HIDE = Text("Show or hide", "Ein- oder ausblenden")
JUST = Text("only", "nur")
SHOW_ONLY = Text("Show only this", "Nur dies zeigen")
SHOW_ALL_AGAIN = Text("Show all again", "Wieder alle zeigen")
