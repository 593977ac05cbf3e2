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
COLUMNS = {
    "title": Text("Title", "Titel"),
    "language": Text("Language", "Sprache"),
    "published": Text("Published", "Erschienen"),
    "places": Text("Places", "Orte"),
    "events": Text("Events", "Ereignisse"),
    "source": Text("Source", "Quelle"),
    "file": Text("File", "Datei"),
    "kind": Text("Kind", "Herkunft"),
}
SAMPLE = Text("sample", "Beispiel")
YOURS = Text("yours", "eigener")
CHOOSE = Text(
    "Choose an article in the list to read it with its places marked.",
    "Einen Artikel in der Liste wählen, um ihn mit markierten Orten zu lesen.",
)
DELETE = Text("Delete", "Löschen")
CLOSE = Text("Close", "Schließen")
DELETE_THIS = Text("Delete this article?", "Diesen Artikel löschen?")
DELETE_MEANS = Text(
    "The article and every event read from it are removed. The file on your disk stays as it is.",
    "Der Artikel und alle daraus gelesenen Ereignisse werden entfernt. Die Datei auf der Festplatte bleibt.",
)
DELETE_ARTICLE = Text("Delete article", "Artikel löschen")
KEEP = Text("Keep it", "Behalten")
