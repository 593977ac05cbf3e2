"""Files in: the field for them, what became of each, the columns of tables, days of publication."""

from geo.wording import Counted, Text

HEADING = Text("Add articles", "Artikel hinzufügen")
KINDS = Text(
    "Up to {megabytes} MB each. Texts: txt, md, pdf, docx, odt, rtf. Saved pages, mails, feeds: html, mhtml, eml, rss, "
    "atom, xml. Tables, an article per row: csv, tsv, xlsx, json, jsonl. Or a zip of these.",
    "Je bis {megabytes} MB. Texte: txt, md, pdf, docx, odt, rtf. Gespeicherte Seiten, Mails, Feeds: html, mhtml, eml, "
    "rss, atom, xml. Tabellen, ein Artikel je Zeile: csv, tsv, xlsx, json, jsonl. Oder ein zip davon.",
)
MANY = Text(
    "More than {n} files? `python -m data ingest FOLDER` reads them without a browser.",
    "Mehr als {n} Dateien? `python -m data ingest ORDNER` liest sie ohne Browser.",
)

READING = Text("Reading file {n} of {total}", "Datei {n} von {total} wird gelesen")
WAITING = Counted(
    Text("1 more file waits.", "1 weitere Datei wartet."), Text("{n} more files wait.", "{n} weitere Dateien warten.")
)
TABLE = {
    "table": Text("What became of each file", "Was aus jeder Datei wurde"),
    "file": Text("File", "Datei"),
    "type": Text("Type", "Art"),
    "language": Text("Language", "Sprache"),
    "published": Text("Published", "Erschienen"),
    "status": Text("Status", "Stand"),
}
# The kinds of file by what their content is (data.readers.formats): names they go by, the first one when theirs is odd.
TYPE_NAMES = {
    "text": ("TXT", "MD"),
    "html": ("HTML", "HTM"),
    "pdf": ("PDF",),
    "docx": ("DOCX",),
    "odt": ("ODT",),
    "rtf": ("RTF",),
    "xlsx": ("XLSX",),
    "mail": ("EML", "MHTML", "MHT"),
    "feed": ("XML", "RSS", "ATOM"),
    "table": ("CSV", "TSV"),
    "json": ("JSON", "JSONL", "NDJSON"),
    "archive": ("ZIP",),
}
QUEUED = Text("queued", "wartet")
READING_IT = Text("reading …", "wird gelesen …")
NOT_READ = Text("not read: cancelled", "nicht gelesen: abgebrochen")
FAILED_BECAUSE = Text("failed: {reason}", "fehlgeschlagen: {reason}")
COLUMNS_WANTED = Text("waits: which column is what?", "wartet: Welche Spalte ist was?")
UNKNOWN_DAY = Text("unknown", "unbekannt")
ARTICLES = Counted(Text("1 new article", "1 neuer Artikel"), Text("{n} new articles", "{n} neue Artikel"))
DUPLICATES = Counted(Text("1 is here already", "1 ist schon da"), Text("{n} are here already", "{n} sind schon da"))
MORE_NOTES = Counted(Text("1 more note", "1 weiterer Hinweis"), Text("{n} more notes", "{n} weitere Hinweise"))
CANCEL = Text("Cancel", "Abbrechen")
CANCEL_HELP = Text(
    "Read no further file. What was read so far stays.",
    "Keine weitere Datei lesen. Was gelesen ist, bleibt.",
)
CANCELLED = Counted(
    Text("cancelled: 1 file was not read", "abgebrochen: 1 Datei wurde nicht gelesen"),
    Text("cancelled: {n} files were not read", "abgebrochen: {n} Dateien wurden nicht gelesen"),
)

READ = Counted(Text("1 file read", "1 Datei gelesen"), Text("{n} files read", "{n} Dateien gelesen"))
FAILED = Counted(
    Text("1 could not be read", "1 war nicht lesbar"), Text("{n} could not be read", "{n} waren nicht lesbar")
)
ASKED = Counted(
    Text("1 waits for its columns", "1 wartet auf ihre Spalten"),
    Text("{n} wait for their columns", "{n} warten auf ihre Spalten"),
)
CLEAR = Text("Clear", "Ausblenden")
DUPLICATE = Text("duplicate of “{title}”", "schon da: „{title}“")
PLACES = Counted(Text("1 place", "1 Ort"), Text("{n} places", "{n} Orte"))
EVENTS = Counted(Text("1 event", "1 Ereignis"), Text("{n} events", "{n} Ereignisse"))

WHICH_COLUMN = Text("Which column is what?", "Welche Spalte ist was?")
WHICH_COLUMN_NOTES = {
    "text": Text(
        "No column of this table has a name that Dateline knows for the text of an article. These are its first rows:",
        "Keine Spalte dieser Tabelle trägt einen Namen, den Dateline für den Text eines Artikels kennt. Die ersten "
        "Zeilen:",
    ),
    "date": Text(
        "Its articles are read. None of its columns is called what Dateline knows for the day of publication, but one "
        "holds days. Are they that?",
        "Die Artikel sind gelesen. Keine Spalte heißt so, wie Dateline es für den Tag der Veröffentlichung kennt, aber "
        "in einer stehen Tage. Sind es diese?",
    ),
}
MORE_TABLES = Counted(Text("1 more table", "1 weitere Tabelle"), Text("{n} more tables", "{n} weitere Tabellen"))
FIELDS = {
    "text": Text("Text of the article", "Text des Artikels"),
    "title": Text("Title", "Titel"),
    "date": Text("Day of publication", "Tag der Veröffentlichung"),
    "url": Text("Address", "Adresse"),
    "source": Text("Source", "Quelle"),
}
NO_COLUMN = Text("none", "keine")
READ_TABLE = Text("Read the table", "Tabelle lesen")
LEAVE_OUT = {"text": Text("Leave it out", "Auslassen"), "date": Text("No, leave it so", "Nein, so lassen")}
TEXT_WANTED = Text("Choose the column that holds the text.", "Die Spalte mit dem Text wählen.")

UNDATED = Counted(
    Text("1 file states no day of publication", "1 Datei nennt keinen Tag der Veröffentlichung"),
    Text("{n} files state no day of publication", "{n} Dateien nennen keinen Tag der Veröffentlichung"),
)
UNDATED_NOTE = Text(
    "Neither the file nor a line of its text states one, so times like “on Saturday” stay open. Which day counts?",
    "Weder die Datei noch eine Zeile ihres Texts nennt ihn, darum bleiben Angaben wie „am Samstag“ offen. Welcher Tag "
    "gilt?",
)
PUBLISHED_ON = Text("Published on", "Veröffentlicht am")
DAY = Text("Day", "Tag")
DAYS_FROM = {
    "unknown": Text("Unknown", "Unbekannt"),
    "file": Text("Date of the file", "Datum der Datei"),
    "text": Text("Latest day in the text", "Spätester Tag im Text"),
    "other": Text("Another day …", "Ein anderer Tag …"),
}
FOR_ALL = Text("For all of these:", "Für alle diese:")
READING_AGAIN = Text("Reading them with their days …", "Sie werden mit ihren Tagen gelesen …")
APPLY_DAYS = Text("Use these days", "Diese Tage übernehmen")
ALL_UNKNOWN = Text("All unknown", "Alle unbekannt")
OTHER_FILES = Text("The other {n} files", "Die anderen {n} Dateien")

RUNNING = Text("Reading file {n} of {total}.", "Datei {n} von {total} wird gelesen.")
RUNNING_EVENTS = Counted(
    Text("1 event so far is on the map.", "1 Ereignis bisher ist auf der Karte."),
    Text("{n} events so far are on the map.", "{n} Ereignisse bisher sind auf der Karte."),
)
ALL_READ = Counted(
    Text("1 file is read.", "1 Datei ist gelesen."), Text("{n} files are read.", "{n} Dateien sind gelesen.")
)
SHOW_UPLOAD = Text("Show", "Ansehen")
