"""The Articles page: samples, the list, the article to read; files in are in texts/upload.py."""

from geo.wording import Counted, Text

UNTITLED = Text("untitled", "ohne Titel")

ARTICLES = Counted(Text("{n} article", "{n} Artikel"), Text("{n} articles", "{n} Artikel"))
REMOVE_SAMPLES = Text("Remove sample articles", "Beispielartikel entfernen")
LOAD_SAMPLES = Text("Load sample articles", "Beispielartikel laden")
READING_SAMPLES = Text("Reading the sample articles …", "Beispielartikel werden gelesen …")

NONE_YET = Text(
    "No articles yet. Upload some, or load the sample articles.",
    "Noch keine Artikel. Eigene hochladen oder die Beispielartikel laden.",
)
NONE_FITS = Text("No article fits.", "Kein Artikel passt.")
COLUMNS = {
    "articles": Text("Articles", "Artikel"),
    "title": Text("Title", "Titel"),
    "published": Text("Published", "Erschienen"),
    "language": Text("Language", "Sprache"),
    "places": Text("Places", "Orte"),
    "events": Text("Events", "Ereignisse"),
}
NO_DAY = Text("day unknown", "Tag unbekannt")
SAMPLE = Text("sample", "Beispiel")
SEARCH = Text("Search articles", "Artikel suchen")
SEARCH_HINT = Text("title, file, source …", "Titel, Datei, Quelle …")
ORDER = Text("Order", "Reihenfolge")
ORDERS = {
    "added": Text("Added last first", "Zuletzt hinzugefügte"),
    "published": Text("Newest first", "Neueste zuerst"),
    "events": Text("Most events first", "Meiste Ereignisse"),
    "title": Text("By title", "Nach Titel"),
}
KIND = Text("Whose articles", "Wessen Artikel")
KINDS = {"all": Text("All", "Alle"), "own": Text("Mine", "Eigene"), "samples": Text("Samples", "Beispiele")}
MORE = Text("{n} more of {left}", "{n} weitere von {left}")
ON_MAP = Text("Its events on the map", "Ereignisse auf der Karte")
CHOOSE = Text(
    "Choose an article in the list to read it with its places marked.",
    "Einen Artikel in der Liste wählen, um ihn mit markierten Orten zu lesen.",
)
DAY_OF = Text("Day of publication", "Tag der Veröffentlichung")
USE_DAY = Text("Read it with this day", "Mit diesem Tag lesen")
DELETE = Text("Delete", "Löschen")
CLOSE = Text("Close", "Schließen")
DELETE_THIS = Text("Delete this article?", "Diesen Artikel löschen?")
DELETE_MEANS = Text(
    "The article and every event read from it are removed. The file on your disk stays as it is.",
    "Der Artikel und alle daraus gelesenen Ereignisse werden entfernt. Die Datei auf der Festplatte bleibt.",
)
DELETE_ARTICLE = Text("Delete article", "Artikel löschen")
KEEP = Text("Keep it", "Behalten")
