"""The Articles page: files in, what became of each, and the articles to read."""

from geo.wording import Counted, Text

ADD = Text("Add articles", "Artikel hinzufügen")
FORMATS = Text(
    "{suffixes}, up to {megabytes} MB each. A table or .jsonl has a column “text” and, where known, title, date, url, "
    "source.",
    "{suffixes}, je höchstens {megabytes} MB. Eine Tabelle oder .jsonl hat eine Spalte „text“ und, soweit bekannt, "
    "title, date, url, source.",
)
MANY = Text(
    "More than {n} files? `python -m data ingest FOLDER` reads them without a browser.",
    "Mehr als {n} Dateien? `python -m data ingest ORDNER` liest sie ohne Browser.",
)
READING = Text("Reading file {number} of {n}", "Datei {number} von {n} wird gelesen")
FILES_READ = Counted(
    Text("**{n} file read**", "**{n} Datei gelesen**"), Text("**{n} files read**", "**{n} Dateien gelesen**")
)
FAILED = Text(", **{failed} could not be read**", ", **{failed} nicht lesbar**")
CLEAR = Text("Clear", "Ausblenden")
HERE_ALREADY = Text("is here already: {name}", "ist schon da: {name}")
PLACES = Counted(Text("{n} place", "{n} Ort"), Text("{n} places", "{n} Orte"))
EVENTS = Counted(Text("{n} event", "{n} Ereignis"), Text("{n} events", "{n} Ereignisse"))
NOTE = Text("Note: {warning}", "Hinweis: {warning}")
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
