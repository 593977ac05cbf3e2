"""The Sources page: whose places the gazetteer knows, and places of one's own."""

from geo.wording import Counted, Text

ADD = Text("Add places", "Orte hinzufügen")
FROM_A_FILE = Text("From a file", "Aus einer Datei")
FROM_GEONAMES = Text("From GeoNames", "Von GeoNames")
PLACES = Text("Places", "Orte")
BUNDLED = Text("Bundled gazetteer", "Mitgeliefertes Ortsverzeichnis")
BUNDLED_COUNTS = Text("{places} places under {keys} names", "{places} Orte unter {keys} Namen")
BUNDLED_NOTE = Text(
    "GeoNames, CC BY 4.0, and the sources listed on the About page. Used offline.",
    "GeoNames, CC BY 4.0, und die auf der Seite „Über Dateline“ genannten Quellen. Ohne Internet benutzt.",
)
NONE_OF_YOURS = Text(
    "No places of your own yet. Villages the bundled gazetteer lacks can be added from a file.",
    "Noch keine eigenen Orte. Dörfer, die im mitgelieferten Verzeichnis fehlen, lassen sich aus einer Datei ergänzen.",
)
REMOVE = Text("Remove", "Entfernen")
N_PLACES = Counted(Text("{n} place", "{n} Ort"), Text("{n} places", "{n} Orte"))
MERGED = Text(
    ", {n} of them known before, whose names were added", ", davon {n} schon bekannte, deren Namen ergänzt wurden"
)
FAULTY = Counted(
    Text("{n} faulty row left out", "{n} fehlerhafte Zeile ausgelassen"),
    Text("{n} faulty rows left out", "{n} fehlerhafte Zeilen ausgelassen"),
)
OTHER_KINDS = Counted(
    Text("{n} row of other kinds not taken", "{n} Zeile anderer Art nicht übernommen"),
    Text("{n} rows of other kinds not taken", "{n} Zeilen anderer Art nicht übernommen"),
)
NO_LICENCE = Text("licence not stated", "Lizenz nicht genannt")
ADDED_AT = Text("{form}, {file}, added {day}", "{form}, {file}, hinzugefügt {day}")
REMOVE_THESE = Text("Remove these places?", "Diese Orte entfernen?")
REMOVE_MEANS = Text(
    "Articles keep the places read so far until they are read again. The file on your disk stays as it is.",
    "Artikel behalten die bisher gelesenen Orte, bis sie neu gelesen werden. Die Datei auf der Festplatte bleibt, wie "
    "sie ist.",
)
REMOVE_PLACES = Text("Remove places", "Orte entfernen")
KEEP = Text("Keep them", "Behalten")

WHICH_FILE = Text(
    "A GeoNames dump, a p-code table, GeoJSON, or a table with a name and a position per row ({suffixes}).",
    "Ein GeoNames-Abzug, eine P-Code-Tabelle, GeoJSON oder eine Tabelle mit Name und Position je Zeile ({suffixes}).",
)
OTHER_NAMES = Text("Alternate names to the dump", "Weitere Namen zum Abzug")
OTHER_NAMES_NOTE = Text(
    "If you like: a table alternateNamesV2 of GeoNames, whose names take the place of those in the dump (zip, txt).",
    "Wahlweise: eine Tabelle alternateNamesV2 von GeoNames; ihre Namen treten an die Stelle derer im Abzug (zip, txt).",
)
ADD_THESE = Text("Add these places", "Diese Orte hinzufügen")
TITLE = Text("Title", "Titel")
LICENCE = Text("Licence", "Lizenz")
LICENCE_HINT = Text("as the file tells, else not stated", "wie in der Datei, sonst nicht genannt")
WHOSE = Text("Whose places they are", "Wessen Orte es sind")
WHOSE_HINT = Text("as the file tells, else the title", "wie in der Datei, sonst der Titel")
AS_IN_FILE = Text("as in the file", "wie in der Datei")
KIND_OF_ALL = Text("Kind of all places", "Art aller Orte")
COUNTRY_OF_ALL = Text("Country of all places", "Land aller Orte")
WHICH_COLUMN = Text("**Which column says what**", "**Welche Spalte was sagt**")
MORE_COLUMNS = Text("More columns", "Weitere Spalten")
NONE = Text("none", "keine")
FIELDS = {
    "name": Text("Name", "Name"),
    "lat": Text("Latitude", "Breite"),
    "lon": Text("Longitude", "Länge"),
    "kind": Text("Kind", "Art"),
    "country": Text("Country", "Land"),
    "admin1": Text("Province", "Provinz"),
    "aliases": Text("Other names", "Weitere Namen"),
    "population": Text("Population", "Einwohner"),
    "radius_km": Text("Radius in km", "Umkreis in km"),
    "id": Text("Id", "Kennung"),
}
CHOOSE_FOR = Text("Choose a column for: {fields}.", "Eine Spalte wählen für: {fields}.")
FIRST_PLACES = Text(
    "{form}. The first places as they would be added:", "{form}. Die ersten Orte, wie sie hinzugefügt würden:"
)
LEFT_OUT = Counted(
    Text("{n} row left out", "{n} Zeile ausgelassen"), Text("{n} rows left out", "{n} Zeilen ausgelassen")
)
LINE = Text("Line", "Zeile")
FEATURE = Text("Feature", "Objekt")
REASON = Text("Why", "Warum")
AND_MORE = Text("and {n} more", "und {n} weitere")
ADDED = Counted(
    Text("**{n} place added**", "**{n} Ort hinzugefügt**"), Text("**{n} places added**", "**{n} Orte hinzugefügt**")
)
TAKES_PLACE = Text("In the place of {title}: {file}, added {day}", "Anstelle von {title}: {file}, hinzugefügt {day}")
REPLACES = Text(
    "There are places out of a file of this name: {title}, added {day}.",
    "Aus einer Datei dieses Namens gibt es schon Orte: {title}, hinzugefügt {day}.",
)
REPLACE = Text("These take their place", "Diese treten an ihre Stelle")
KEEP_BOTH = Text("Keep both", "Beide behalten")
CLEAR = Text("Clear", "Ausblenden")
KNOWN_BEFORE = Text("{n} known before, whose names were added", "{n} schon bekannt, deren Namen ergänzt wurden")
NOT_TAKEN = Text("not taken: {n} {reason}", "nicht übernommen: {n} {reason}")

FETCHES = Text(
    "Fetches the places of one country from GeoNames (CC BY 4.0), only when you press the button. All that is sent is "
    "which country.",
    "Holt die Orte eines Landes von GeoNames (CC BY 4.0), erst beim Druck auf den Knopf. Gesendet wird nur, welches "
    "Land.",
)
COUNTRY = Text("Country", "Land")
CHOOSE = Text("choose", "wählen")
DOWNLOAD = Text("Download and add", "Herunterladen und hinzufügen")
