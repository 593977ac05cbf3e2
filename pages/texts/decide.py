"""Corrections and comparisons: dialogs, notices, and what is said afterwards."""

from geo.corrections import SameEvent
from geo.wording import Counted, Text

GONE = Text(
    "This event is not in the store any more: its article was deleted or read again.",
    "Dieses Ereignis ist nicht mehr im Bestand: Der Artikel wurde gelöscht oder neu gelesen.",
)
YOUR_NAME = Text("Your name", "Name")
NAME_KEPT = Text("kept with every decision you make", "steht bei jeder Entscheidung")
NAME_WANTED = Text(
    "Your name is wanted: every decision is kept with it.", "Es fehlt ein Name: Er steht bei jeder Entscheidung."
)
WHO_DECIDES = Text("Who decides?", "Wer entscheidet?")
ASKED_ONCE = Text(
    "Every decision is kept with the name of who made it. This browser remembers it.",
    "Jede Entscheidung wird mit dem Namen dessen bewahrt, der sie trifft. Dieser Browser merkt ihn sich.",
)
GO_ON = Text("Go on", "Weiter")
NOT_REJECTED = Text("This event is not rejected any more.", "Dieses Ereignis ist nicht mehr verworfen.")
KEPT_ASIDE = Text(
    "Kept, but not in force: somebody decided before you, and you had not seen it.",
    "Gespeichert, aber nicht in Kraft: Jemand hat vorher entschieden, ohne dass es hier zu sehen war.",
)
DONE_IN = Counted(
    Text("Done in {n} article.", "In {n} Artikel erledigt."), Text("Done in {n} articles.", "In {n} Artikeln erledigt.")
)
MEANWHILE = Text("Meanwhile {author} decided: {what}", "Inzwischen hat {author} entschieden: {what}")

# The dialog that sets a report right.
CORRECT_THIS = Text("Correct this event", "Dieses Ereignis korrigieren")
WHAT_IS_WRONG = Text("What is wrong?", "Was stimmt nicht?")
PARTS = {
    "place": Text("Place", "Ort"),
    "date": Text("Date", "Datum"),
    "what": Text("What", "Was"),
    "who": Text("Who", "Wer"),
    "numbers": Text("Numbers", "Zahlen"),
    "none": Text("No event", "Kein Ereignis"),
}
WHY = Text("Why? (optional)", "Warum? (freiwillig)")
SAVE = Text("Save", "Speichern")
NOTHING_CHANGED = Text(
    "Nothing is changed yet: choose or type what is right.",
    "Noch ist nichts geändert: Auswählen oder eintragen, was stimmt.",
)
SEARCH = Text("Search the gazetteer", "Im Ortsverzeichnis suchen")
SEARCH_EXAMPLE = Text(
    "A name or its beginning, or a position like 36.2, 37.16", "Name oder Anfang, oder Position wie 36.2, 37.16"
)
NO_SUCH_PLACE = Text(
    "No place of that name is known. Try another spelling, or type a position.",
    "Kein Ort dieses Namens ist bekannt. Eine andere Schreibweise oder eine Position versuchen.",
)
PLACE_WANTED = Text(
    "Where is it? Search for the place, click the map, or choose “Not a place”.",
    "Wo liegt es? Den Ort suchen, auf die Karte klicken, oder „Kein Ort“ wählen.",
)
THE_PLACE = Text("The place", "Der Ort")
NO_PLACE = Text("Not a place, or none of these", "Kein Ort, oder keiner von diesen")
PEOPLE = Counted(Text("{n} person", "{n} Einwohner"), Text("{n} people", "{n} Einwohner"))
KM_FROM = Text("{km} km from {near}", "{km} km von {near}")
WHEN = Text("When was it?", "Wann war es?")
WHEN_EXAMPLE = Text(
    "31 October 2015, late September, 2015-10-01 to 2015-10-05",
    "31. Oktober 2015, Ende September, 2015-10-01 bis 2015-10-05",
)
NO_DATE = Text("The text gives no date", "Der Text nennt kein Datum")
NOW = Text("Now: {value}", "Bisher: {value}")
NOT_A_DATE = Text(
    "That is no date Dateline can read. Try 2015-10-31, or 2015-10-01 to 2015-10-05.",
    "Das ist kein Datum, das Dateline lesen kann. Möglich sind 2015-10-31 oder 2015-10-01 bis 2015-10-05.",
)
READ_AS = Text("Read as {value}, {precision}", "Gelesen als {value}, {precision}")
WHAT_HAPPENED = Text("What happened", "Was geschah")
ACTOR_EXAMPLE = Text("Choose, or type a new name", "Auswählen oder neuen Namen eintragen")
WHO_DID_IT = Text("Who did it", "Wer war es")
AGAINST_WHOM = Text("Against whom", "Gegen wen")
NEW_ONE_IS = Text("The new one is", "Der neue Akteur ist")
UNNAMED = Text("unnamed", "unbenannt")
KILLED_LEAST = Text("Killed, at least", "Tote, mindestens")
KILLED_MOST = Text("Killed, at most", "Tote, höchstens")
INJURED_LEAST = Text("Injured, at least", "Verletzte, mindestens")
INJURED_MOST = Text("Injured, at most", "Verletzte, höchstens")
LEAST_OVER_MOST = Text("“At least” is more than “at most”.", "„Mindestens“ ist mehr als „höchstens“.")
EMPTY_NUMBERS = Text(
    "Empty means that the text does not say. The same number twice is exactly that many.",
    "Leer heißt, dass der Text nichts sagt. Zweimal dieselbe Zahl heißt: genau so viele.",
)
NO_EVENT = Text(
    "The sentence tells of no event. It leaves map, lists and exports; the Review page can bring it back.",
    "Der Satz berichtet von keinem Ereignis. Es verschwindet aus Karte, Listen und Exporten; auf der Seite „Prüfen“ "
    "lässt es sich zurückholen.",
)
SAVED_TOO = Text("Saved with it:", "Mit gespeichert wird:")
LEAVE_OUT = Text("Leave out", "Weglassen")
WHERE_HOLDS = Text("Where does that hold?", "Wo gilt das?")
THE_WORDS = Text("The words: “{words}”", "Die Worte: „{words}“")
SAVED = Text("Saved.", "Gespeichert.")
SAVED_AS = Text("Saved: {what}.", "Gespeichert: {what}.")
SAVED_IN = Text("Saved. It holds in {n} articles.", "Gespeichert. Es gilt in {n} Artikeln.")
FASTER = Text(
    "**Somebody was faster.** Yours is kept, but not in force until you decide:",
    "**Jemand war schneller.** Die eigene Entscheidung ist gespeichert, aber nicht in Kraft, bis feststeht, was gilt:",
)
YOU_SAID = Text("You: {what}", "Eigene: {what}")
USE_MINE = Text("Use mine", "Eigene verwenden")
KEEP_THEIRS = Text("Keep theirs", "Andere behalten")
MINE_NOW = Text(
    "Your decision is in force now; the other one is kept in the list of decisions.",
    "Die eigene Entscheidung ist jetzt in Kraft; die andere bleibt in der Liste der Entscheidungen.",
)
THEIRS_STAY = Text("Their decision stays in force.", "Die andere Entscheidung bleibt in Kraft.")

# The small map beside a choice of places.
CLICK_THE_MAP = Text(
    "Click a symbol to choose that place, or anywhere on the map to set a spot of your own.",
    "Ein Klick auf ein Zeichen wählt den Ort, ein Klick irgendwo auf die Karte setzt einen eigenen Punkt.",
)
OWN_SPOT = Text("A spot of your own: {spot}", "Eigener Punkt: {spot}")
SPOT_NAME = Text("Its name", "Name")
SPOT_KIND = Text("How exact is it?", "Wie genau ist er?")
SPOT_KINDS = {
    "spot": Text("exact spot", "genaue Stelle"),
    "town": Text("town", "Ortschaft"),
    "area": Text("somewhere in the area around it", "irgendwo im Gebiet darum"),
}
SPOT_KM = Text("How far around, km", "Umkreis, km")
SPOT_IN = Text(
    "It lies in {country}, by the outlines of the map.", "Er liegt nach den Umrissen der Karte in: {country}."
)
SPOT_NOWHERE = Text(
    "It lies in no country, by the outlines of the map: at sea, or where none is drawn.",
    "Er liegt nach den Umrissen der Karte in keinem Land: auf See, oder wo keines gezeichnet ist.",
)
FORGET_SPOT = Text("Forget the spot", "Punkt verwerfen")

# The dialog that gives a name a place.
WHERE_IS_THIS = Text("Where is this?", "Wo liegt das?")
HOLDS_EVERYWHERE = Text(
    "Holds in every article that has the name, later ones too.",
    "Gilt in jedem Artikel mit diesem Namen, auch in künftigen.",
)

# The dialog that compares two reports.
SAME_EVENT = Text("Same event?", "Dasselbe Ereignis?")
TAKEN_FOR_ONE = Text("Taken for one event", "Als ein Ereignis gelesen")
PERHAPS_THE_SAME = Text("Perhaps the same", "Vielleicht dasselbe")
NOTHING_ALIKE = Text(
    "No other article tells of anything like it near this day and place.",
    "Kein anderer Artikel berichtet Ähnliches um diesen Tag und Ort.",
)
MORE_JOINED = Counted(
    Text("{n} more report is taken for the same event.", "{n} weiterer Bericht gilt als dasselbe Ereignis."),
    Text("{n} more reports are taken for the same event.", "{n} weitere Berichte gelten als dasselbe Ereignis."),
)
ANOTHER = Text("Another event", "Ein anderes Ereignis")
LOOK_FOR = Text("Look for it by its words", "Nach seinen Worten suchen")
LOOK_FOR_EXAMPLE = Text(
    "Words of its sentence, headline or place, or its id (EV-…)",
    "Worte aus Satz, Überschrift oder Ort, oder die Kennung (EV-…)",
)
NOT_FOUND = Text("No other event says these words.", "Kein anderes Ereignis enthält diese Worte.")
VERDICTS = {
    SameEvent.SAME: Text("Same event", "Dasselbe Ereignis"),
    SameEvent.DIFFERENT: Text("Different events", "Verschiedene Ereignisse"),
    SameEvent.UNSURE: Text("Not sure", "Unsicher"),
}
LEFT_TO_COMPARE = Counted(
    Text("{n} report may tell the same.", "{n} Bericht meint vielleicht dasselbe."),
    Text("{n} reports may tell the same.", "{n} Berichte meinen vielleicht dasselbe."),
)
NONE_LEFT_TO_COMPARE = Text(
    "No further report waits to be compared.", "Kein weiterer Bericht wartet auf einen Vergleich."
)
DECIDED_HERE = Text("Decided here", "Hier entschieden")
VERDICT_ON = Text("{verdict}: {source}", "{verdict}: {source}")
NOTHING_TO_TAKE_BACK = Text("Nothing was decided here yet.", "Hier ist noch nichts entschieden.")
TOOK_BACK = Text("Taken back: {verdict}, {source}.", "Zurückgenommen: {verdict}, {source}.")
THIS_ARTICLE = Text("this article", "dieser Artikel")
UNKNOWN_SOURCE = Text("unknown source", "Quelle unbekannt")

SIDES = {
    "sentence": Text("Sentence", "Satz"),
    "open": Text("Show on the map", "Auf der Karte zeigen"),
    "differs": Text("the two reports differ here", "hier weichen die Berichte voneinander ab"),
}
