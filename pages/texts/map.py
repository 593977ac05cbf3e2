"""The Map page: the line above the map, its switches, time, table, exports, and the empty page."""

from geo.wording import Counted, Text

LAYER = Text("Layer", "Ebene")
LAYERS = {"events": Text("Events", "Ereignisse"), "places": Text("Places mentioned", "Orte")}
PLAY = Text("Play", "Abspielen")
PLAY_HERE = Text("▶ Play through time", "▶ Durch die Zeit abspielen")
PLAY_HELP = Text(
    "The events shown by day, week or month, on the map",
    "Die gezeigten Ereignisse nach Tag, Woche oder Monat, auf der Karte",
)
TABLE = Text("Table", "Tabelle")
EXPORT = Text("Export", "Export")
EXPORT_HELP = Text("The events shown, as a file", "Die gezeigten Ereignisse als Datei")
EXPORTS = {
    "csv": Text("CSV table", "Tabelle (CSV)"),
    "xlsx": Text("Excel workbook", "Excel-Arbeitsmappe"),
    "geojson": Text("GeoJSON for a map program", "GeoJSON für Kartenprogramme"),
    "html": Text("Map as one HTML file", "Karte als eine HTML-Datei"),
    "png": Text("Picture of the map (PNG)", "Bild der Karte (PNG)"),
    "svg": Text("Map as a drawing (SVG)", "Karte als Zeichnung (SVG)"),
    "kml": Text("KML for Google Earth", "KML für Google Earth"),
    "acled": Text("CSV with ACLED's columns", "CSV mit den Spalten von ACLED"),
    "ucdp": Text("CSV with UCDP's columns", "CSV mit den Spalten von UCDP"),
}

EVENTS = Counted(Text("{n} event", "{n} Ereignis"), Text("{n} events", "{n} Ereignisse"))
BOLD_EVENTS = Counted(Text("**{n}** event", "**{n}** Ereignis"), Text("**{n}** events", "**{n}** Ereignisse"))
BOLD_ARTICLES = Counted(Text("**{n}** article", "**{n}** Artikel"), Text("**{n}** articles", "**{n}** Artikeln"))
EVENTS_IN_ARTICLES = Text("{events} in {articles}", "{events} in {articles}")
PLACES_IN_ARTICLES = Counted(
    Text("**{n}** place named in {articles}", "**{n}** Ort, genannt in {articles}"),
    Text("**{n}** places named in {articles}", "**{n}** Orte, genannt in {articles}"),
)
OF_EVERYTHING = Text(" of {n}", " von {n}")
SHOW_UNDATED = Text("show", "zeigen")
SHOW_UNDATED_HELP = Text("Show events without a date, too", "Auch Ereignisse ohne Datum zeigen")
UNDATED = Text("{n} without a date", "{n} ohne Datum")
UNDATED_HIDDEN = Text("{n} without a date hidden", "{n} ohne Datum ausgeblendet")
UNPLACED = Text("{n} without a place", "{n} ohne Ort")
UNPLACED_HELP = Text(
    "List the events that the map cannot show: no place was found, or one larger than a country",
    "Die Ereignisse auflisten, die nicht auf der Karte stehen: kein Ort gefunden, oder ein größerer als ein Land",
)
UNPLACED_TITLE = Text("{counted} without a place", "{counted} ohne Ort")
UNPLACED_NOTE = Text(
    "No place on the map: the text names none, one that no gazetteer knows or tells apart, or one larger than a "
    "country. “Correct” in a card gives it one.",
    "Nicht auf der Karte: Der Text nennt keinen Ort, einen, den kein Verzeichnis kennt oder unterscheiden kann, oder "
    "einen größeren als ein Land. „Korrigieren“ in der Karte eines Ereignisses gibt ihm einen.",
)
NAMES_WITHOUT_PLACE = Text("Names no gazetteer knows →", "Namen, die kein Verzeichnis kennt →")
NOT_DRAWN = Counted(
    Text("{n} smaller place not drawn", "{n} kleinerer Ort nicht gezeichnet"),
    Text("{n} smaller places not drawn", "{n} kleinere Orte nicht gezeichnet"),
)

TO_UNPLACED = Text("← Events without a place", "← Ereignisse ohne Ort")
TO_SYMBOL = Text("← Events here", "← Ereignisse hier")
TO_ALL = Text("← All events", "← Alle Ereignisse")
CHOOSE = Text(
    "Choose a symbol on the map or a line here to read the sentence behind it.",
    "Ein Zeichen auf der Karte oder eine Zeile hier wählen, um den Satz dahinter zu lesen.",
)
NOTHING_PASSES = Text(
    "No event passes the filters. Widen the dates or reset the filters.",
    "Kein Ereignis passt zu den Filtern. Zeitraum erweitern oder Filter aufheben.",
)

TIME_CHART = Text(
    "Events by time and type. The table has the same events in words.",
    "Ereignisse nach Zeit und Art. Die Tabelle enthält dieselben Ereignisse in Worten.",
)
TIME_FROM = Text("from", "ab")
TIME_WHAT = Text("what", "was")
TIME_DATED = Text("known", "bekannt")
TIME_HOW = {
    "day": Text("to the day", "auf den Tag"),
    "fades": Text("to a week, a month or a year: the bar fades", "auf Woche, Monat oder Jahr: der Balken verblasst"),
    "on": Text("when it began; it goes on", "wann es begann; es dauert an"),
}
TIME_EVENTS = Text("events", "Ereignisse")
# As the chart's library writes a day.
TIME_DAY = Text("%-d %b %Y", "%-d. %B %Y")
WEEKDAYS = (
    Text("Sunday", "Sonntag"),
    Text("Monday", "Montag"),
    Text("Tuesday", "Dienstag"),
    Text("Wednesday", "Mittwoch"),
    Text("Thursday", "Donnerstag"),
    Text("Friday", "Freitag"),
    Text("Saturday", "Samstag"),
)

TABLE_SAYS = Text(
    "The same events as a table, in the order of the list; it says everything the map shows.",
    "Dieselben Ereignisse als Tabelle, in der Reihenfolge der Liste; sie sagt alles, was die Karte zeigt.",
)
TABLE_SHORTENED = Text(
    "The first {most} in the order of the list; {n} more are left out here. An export has them all.",
    "Die ersten {most} in der Reihenfolge der Liste; {n} weitere fehlen hier. Ein Export enthält alle.",
)
COLUMNS = {
    "event_date_start": Text("From", "Von"),
    "event_date_end": Text("To", "Bis"),
    "time_precision": Text("Date known to", "Datum bekannt auf"),
    "event_type": Text("What", "Was"),
    "location": Text("Place", "Ort"),
    "admin1": Text("Province", "Provinz"),
    "country": Text("Country", "Land"),
    "geo_precision": Text("How exact", "Wie genau"),
    "geo_radius_km": Text("Within km", "Umkreis km"),
    "geo_confidence": Text("How sure", "Wie sicher"),
    "actor1": Text("Who", "Wer"),
    "actor2": Text("Against", "Gegen"),
    "killed_best": Text("Killed", "Tote"),
    "injured_best": Text("Injured", "Verletzte"),
    "assertion": Text("Told as", "Dargestellt als"),
    "review_status": Text("Reviewed", "Geprüft"),
    "sentence": Text("Sentence", "Satz"),
    "sentence_lang": Text("Language", "Sprache"),
    "title": Text("Article", "Artikel"),
    "published": Text("Published", "Erschienen"),
    "source": Text("Source", "Quelle"),
    "url": Text("Address", "Adresse"),
    "file_name": Text("File", "Datei"),
    "n_reports": Text("Reports", "Berichte"),
}

NO_ARTICLES = Text("No articles yet", "Noch keine Artikel")
WHAT_IT_DOES = Text(
    "Dateline reads news articles and draws the events they report on a map, each with the sentence behind it. "
    "Upload your own, or look around with the sample articles that ship with it. Nothing leaves this machine.",
    "Dateline liest Nachrichtenartikel und zeichnet die berichteten Ereignisse auf eine Karte, jedes mit dem Satz, der "
    "es belegt. Eigene Artikel hochladen oder sich mit den mitgelieferten Beispielartikeln umsehen. Nichts verlässt "
    "diesen Rechner.",
)
LOAD_SAMPLES = Text("Load sample articles", "Beispielartikel laden")
READING_SAMPLES = Text("Reading the sample articles …", "Beispielartikel werden gelesen …")
UPLOAD = Text("Upload articles", "Artikel hochladen")
READS = Text(
    "Reads text, web pages, PDF, Word, tables, feeds, mails and .zip of these, in seven languages.",
    "Liest Text, Webseiten, PDF, Word, Tabellen, Feeds, Mails und .zip davon, in sieben Sprachen.",
)
UNTITLED = Text("untitled", "ohne Titel")
