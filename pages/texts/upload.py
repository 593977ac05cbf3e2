"""Files in: the field for them, what became of each, the columns of tables, days of publication."""

from geo.wording import Counted, Text

HEADING = Text("Add articles", "Artikel hinzufügen")
FIELD = Text(
    "{suffixes}, up to {megabytes} MB each. A table or .jsonl has a column “text” and, where known, title, date, url, "
    "source; with other names you are asked.",
    "{suffixes}, je bis {megabytes} MB. Eine Tabelle oder .jsonl hat eine Spalte „text“ und, wo bekannt, title, date, "
    "url, source; bei anderen Namen wird gefragt.",
)
FOLDER = Text("A whole folder", "Einen ganzen Ordner")
MANY = Text(
    "More than {n} files? `python -m data ingest FOLDER` reads them without a browser.",
    "Mehr als {n} Dateien? `python -m data ingest ORDNER` liest sie ohne Browser.",
)

READING = Text("Reading file {n} of {total}", "Datei {n} von {total} wird gelesen")
WAITING = Counted(Text("1 more waits.", "1 weitere wartet."), Text("{n} more wait.", "{n} weitere warten."))
CANCEL = Text("Cancel", "Abbrechen")
CANCEL_HELP = Text(
    "Read no further file. What was read so far stays.",
    "Keine weitere Datei lesen. Was gelesen ist, bleibt.",
)
CANCELLED = Counted(
    Text("Cancelled: 1 file was not read.", "Abgebrochen: 1 Datei wurde nicht gelesen."),
    Text("Cancelled: {n} files were not read.", "Abgebrochen: {n} Dateien wurden nicht gelesen."),
)

READ = Counted(Text("1 file read", "1 Datei gelesen"), Text("{n} files read", "{n} Dateien gelesen"))
FAILED = Counted(
    Text("1 could not be read", "1 war nicht lesbar"), Text("{n} could not be read", "{n} waren nicht lesbar")
)
CLEAR = Text("Clear", "Ausblenden")
UNTITLED = Text("untitled", "ohne Titel")
DUPLICATE = Text("is here already: {title}", "ist schon da: {title}")
PLACES = Counted(Text("1 place", "1 Ort"), Text("{n} places", "{n} Orte"))
EVENTS = Counted(Text("1 event", "1 Ereignis"), Text("{n} events", "{n} Ereignisse"))
NOTE = Text("Note: {warning}", "Hinweis: {warning}")

WHICH_COLUMN = Text("Which column is what?", "Welche Spalte ist was?")
WHICH_COLUMN_NOTE = Text(
    "No column of this table has a name that Dateline knows for the text of an article. These are its first rows:",
    "Keine Spalte dieser Tabelle trägt einen Namen, den Dateline für den Text eines Artikels kennt. Die ersten Zeilen:",
)
FIELDS = {
    "text": Text("Text of the article", "Text des Artikels"),
    "title": Text("Title", "Titel"),
    "date": Text("Day of publication", "Tag der Veröffentlichung"),
    "url": Text("Address", "Adresse"),
    "source": Text("Source", "Quelle"),
}
NO_COLUMN = Text("none", "keine")
READ_TABLE = Text("Read the table", "Tabelle lesen")
LEAVE_OUT = Text("Leave it out", "Auslassen")
TEXT_WANTED = Text("Choose the column that holds the text.", "Die Spalte mit dem Text wählen.")

UNDATED = Counted(
    Text("1 file states no day of publication", "1 Datei nennt keinen Tag der Veröffentlichung"),
    Text("{n} files state no day of publication", "{n} Dateien nennen keinen Tag der Veröffentlichung"),
)
UNDATED_NOTE = Text(
    "Neither the file nor its text says it, so times like “on Saturday” stay open. Give the day where you know it; "
    "without one it stays unknown.",
    "Weder die Datei noch ihr Text sagen ihn, darum bleiben Angaben wie „am Samstag“ offen. Wo er bekannt ist, den Tag "
    "angeben; sonst bleibt er unbekannt.",
)
PUBLISHED_ON = Text("Published on", "Veröffentlicht am")
APPLY_DAYS = Text("Use these days", "Diese Tage übernehmen")
ALL_UNKNOWN = Text("All unknown", "Alle unbekannt")
MORE_UNDATED = Text("{n} more files are like these.", "{n} weitere Dateien sind ebenso.")
