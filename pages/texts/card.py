"""The panel: event cards, lists, articles with their marks, decisions."""

from geo.wording import Counted, Text

EVENTS = Counted(Text("{n} event", "{n} Ereignis"), Text("{n} events", "{n} Ereignisse"))
READ_FROM_IT = Counted(
    Text("{n} event read from it", "{n} Ereignis daraus gelesen"),
    Text("{n} events read from it", "{n} Ereignisse daraus gelesen"),
)
MORE_IN_TABLE = Text("{n} more are in the table.", "{n} weitere stehen in der Tabelle.")
MORE_ON_MAP = Text("{n} more are on the map.", "{n} weitere sind auf der Karte.")

PLACES = Counted(Text("{n} place", "{n} Ort"), Text("{n} places", "{n} Orte"))
EVERY_PLACE = Text(
    "Every place the articles name. The filters for dates, what and who do not apply here.",
    "Alle Orte, die in den Artikeln genannt werden. Die Filter für Daten, Was und Wer gelten hier nicht.",
)
NAMED_TIMES = Counted(
    Text("named {n} time in {articles}", "{n}-mal genannt in {articles}"),
    Text("named {n} times in {articles}", "{n}-mal genannt in {articles}"),
)
IN_ARTICLES = Counted(Text("{n} article", "{n} Artikel"), Text("{n} articles", "{n} Artikeln"))
TO_PLACES = Text("← All places", "← Alle Orte")
UNTITLED = Text("untitled", "ohne Titel")
UNTITLED_ARTICLE = Text("Article without a title", "Artikel ohne Titel")
IN_PARAGRAPH = Text("paragraph {n} of {of}", "Absatz {n} von {of}")
IN_HEADLINE = Text("in the headline", "in der Überschrift")
PUBLISHED = Text("published {when}", "erschienen {when}")
PUBLISHED_UNKNOWN = Text("published date unknown", "Erscheinungsdatum unbekannt")

# The lines of the card.
WHAT = Text("What", "Was")
WHERE = Text("Where", "Wo")
WHEN = Text("When", "Wann")
WHO = Text("Who", "Wer")
KILLED = Text("Killed", "Tote")
INJURED = Text("Injured", "Verletzte")
TOLD_AS = Text("Told as", "Dargestellt als")
ELSEWHERE = Text("Elsewhere", "Anderswo")
CONFIDENCE = Text("Confidence", "Sicherheit")
REPORT = Text("Report", "Bericht")
NOBODY = Text("nobody", "niemand")
NOBODY_NAMED = Text("nobody named", "niemand genannt")
NOT_SAID = Text("not said", "nicht genannt")
READ_ELSEWHERE = Text("read from another part of the article", "an anderer Stelle des Artikels gelesen")
QUOTED_AS = Text("“{words}” ({kind})", "„{words}“ ({kind})")
UNDERSTOOD = Text("“{words}” → {what}", "„{words}“ → {what}")
OF_ONE = Text("{score} of 1", "{score} von 1")
MACHINE_READ = Text("The machine read: {value}", "Maschinell gelesen: {value}")

CORRECT = Text("Correct", "Korrigieren")
CONFIRM = Text("Confirm", "Bestätigen")
REJECT = Text("No event", "Kein Ereignis")
RESTORE = Text("It is an event", "Doch ein Ereignis")
COMPARE = Text("Same event?", "Dasselbe Ereignis?")

TAKEN_BACK = Text("Taken back: {field}", "Zurückgenommen: {field}")
CONFIRMED = Text("Confirmed", "Bestätigt")
REJECTED = Text("Rejected: no event", "Verworfen: kein Ereignis")
SAME = Text("One event with another report", "Ein Ereignis mit einem anderen Bericht")
DIFFERENT = Text("Another event than another report", "Ein anderes Ereignis als ein anderer Bericht")
UNSURE = Text(
    "Not sure whether another report tells the same", "Unsicher, ob ein anderer Bericht dasselbe Ereignis meint"
)

TOLD_BY = Text("One event · {reports} · {sources}", "Ein Ereignis · {reports} · {sources}")
SOURCES = Counted(Text("{n} source", "{n} Quelle"), Text("{n} sources", "{n} Quellen"))
PART_OF_LONGER = Text("Part of something longer", "Teil von etwas Längerem")
KILLED_DIFFER = Text("They disagree on the killed: {numbers}.", "Unterschiedliche Angaben zu den Toten: {numbers}.")
INJURED_DIFFER = Text(
    "They disagree on the injured: {numbers}.", "Unterschiedliche Angaben zu den Verletzten: {numbers}."
)
IN_REPORTS = Counted(
    Text("{people} ({n} report)", "{people} ({n} Bericht)"), Text("{people} ({n} reports)", "{people} ({n} Berichte)")
)
N_KILLED = Counted(Text("{people} killed", "{people} Toter"), Text("{people} killed", "{people} Tote"))
N_INJURED = Counted(Text("{people} injured", "{people} Verletzter"), Text("{people} injured", "{people} Verletzte"))
UNKNOWN_SOURCE = Text("unknown source", "Quelle unbekannt")

# Written by the browser.
PANEL = {
    "part_of": Text("Part of", "Teil von"),
    "decisions": Text("Decisions", "Entscheidungen"),
    "undo": Text("Undo", "Zurücknehmen"),
    "corrected": Text("corrected", "korrigiert"),
    "leaves": Text(
        "Opens the publisher's page: this leaves your machine", "Öffnet die Seite des Verlags: das verlässt den Rechner"
    ),
    "side_by_side": Text("Side by side", "Nebeneinander"),
    "show_in_article": Text("Show in article", "Im Artikel zeigen"),
    "other_report": Text("Other report of this article", "Weiterer Bericht dieses Artikels"),
    "other_reports": Text("Other reports of this article ({n})", "Weitere Berichte dieses Artikels ({n})"),
    "quoted": Text("“{words}”", "„{words}“"),
}
