"""The Review page: the queue, names without a place, contradicting decisions, decisions as a file."""

from geo.wording import Counted, Text

COUNTS = Text(
    "**{looked}** confirmed by a person · **{machine}** read by the machine only · {rejected} rejected",
    "**{looked}** von Menschen bestätigt · **{machine}** nur maschinell gelesen · {rejected} verworfen",
)
UNDO_LAST = Text("Undo last", "Letzte zurücknehmen")
WORTH_A_LOOK = Counted(
    Text("{n} event worth a look", "{n} Ereignis zu prüfen"),
    Text("{n} events worth a look", "{n} Ereignisse zu prüfen"),
)
MOST_DOUBTFUL = Text("The most doubtful first.", "Die zweifelhaftesten zuerst.")
NOTHING_LEFT = Text("Nothing is left that would be worth a look.", "Es gibt nichts mehr zu prüfen.")
CHOOSE = Text("Choose an event in the list.", "Ein Ereignis in der Liste wählen.")
OTHER_PLACE = Counted(
    Text("The only other place: {place}", "Der einzige andere Ort: {place}"),
    Text("Place {number} of {n} others: {place}", "Ort {number} von {n} anderen: {place}"),
)
TAKE_PLACE = Text("Take this place", "Diesen Ort nehmen")
NEXT_PLACE = Text("Next place", "Nächster Ort")
NO_OTHER_PLACE = Text(
    "The machine thought of no other place. “Correct” searches the gazetteer.",
    "Maschinell kam kein anderer Ort in Frage. „Korrigieren“ sucht im Ortsverzeichnis.",
)
SKIP = Text("Skip", "Überspringen")

NAMES = Text("Names without a place", "Namen ohne Ort")
NAMES_NOTE = Text(
    "Named more than once, and in no gazetteer. Choose one to say where it is.",
    "Mehr als einmal genannt und in keinem Ortsverzeichnis. Einen wählen, um zu sagen, wo er liegt.",
)
FROM_LATEST = Text(" From the latest {n} articles.", " Aus den letzten {n} Artikeln.")
NO_NAMES = Text("None occurs often.", "Keiner kommt häufig vor.")
MORE_NAMES = Counted(
    Text("{n} more comes up when these are done.", "{n} weiterer folgt, wenn diese erledigt sind."),
    Text("{n} more come up when these are done.", "{n} weitere folgen, wenn diese erledigt sind."),
)
TIMES = Counted(Text("{n} time", "{n}-mal"), Text("{n} times", "{n}-mal"))
IN_ARTICLES = Counted(Text("in {n} article", "in {n} Artikel"), Text("in {n} articles", "in {n} Artikeln"))

CONFLICTS = Text("Decisions that contradict others", "Entscheidungen, die anderen widersprechen")
CONFLICTS_NOTE = Text(
    "Made without knowing of another one. Open the event and decide again, or undo.",
    "Ohne Kenntnis einer anderen getroffen. Das Ereignis öffnen und neu entscheiden, oder zurücknehmen.",
)
NO_CONFLICTS = Text(
    "None. When two people decide at once, the later decision waits here.",
    "Keine. Entscheiden zwei gleichzeitig, wartet die spätere Entscheidung hier.",
)

FILE = Text("Decisions as a file", "Entscheidungen als Datei")
FILE_NOTE = Text(
    "One line per decision, sorted, to be compared, kept and given to others. It holds names and reasons.",
    "Eine Zeile je Entscheidung, sortiert, zum Vergleichen, Aufbewahren und Weitergeben. Enthält Namen und Gründe.",
)
EXPORT = Text("Export decisions", "Entscheidungen exportieren")
IMPORT = Text("Import decisions", "Entscheidungen importieren")
IMPORT_NOTE = Text(
    "Import decisions: a .jsonl file that Dateline exported.",
    "Entscheidungen importieren: eine .jsonl-Datei, die Dateline exportiert hat.",
)
ADDED = Counted(
    Text("{n} decision added, {known} known already.", "{n} Entscheidung hinzugefügt, {known} schon bekannt."),
    Text("{n} decisions added, {known} known already.", "{n} Entscheidungen hinzugefügt, {known} schon bekannt."),
)
LEFT_OUT = Text("{reason} It was left out.", "{reason} Sie wurde ausgelassen.")
MORE_LEFT_OUT = Counted(
    Text("{n} more line was left out.", "{n} weitere Zeile wurde ausgelassen."),
    Text("{n} more lines were left out.", "{n} weitere Zeilen wurden ausgelassen."),
)
