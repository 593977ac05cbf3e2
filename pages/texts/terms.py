"""Words for codes: how exact, how told, which field, which kind. Terms of the field, as newsrooms use them."""

from geo.corrections import Field, ReviewStatus, Scope, Standing
from geo.doubts import ReviewDoubt
from geo.maps import filter_words
from geo.model import (
    ActorType,
    Assertion,
    Attribution,
    DateBasis,
    EvidenceKind,
    GeoPrecision,
    PlaceKind,
    TimePrecision,
)
from geo.wording import Text

PRECISIONS = {
    GeoPrecision.EXACT: Text("exact spot", "genaue Stelle"),
    GeoPrecision.SETTLEMENT: Text("town", "Ortschaft"),
    GeoPrecision.NEAR_SETTLEMENT: Text("near the town", "nahe der Ortschaft"),
    GeoPrecision.ADMIN2: Text("district, its radius drawn", "Bezirk, mit Umkreis gezeichnet"),
    GeoPrecision.ADMIN1: Text("province, drawn as an area", "Provinz, als Fläche"),
    GeoPrecision.REGION: Text("region, drawn as an area", "Region, als Fläche"),
    GeoPrecision.COUNTRY: Text("country, drawn as an area", "Land, als Fläche"),
    GeoPrecision.WATER_AIRSPACE: Text("sea or airspace, drawn as an area", "Gewässer oder Luftraum, als Fläche"),
    GeoPrecision.SUPRANATIONAL: Text("larger than a country, not drawn", "größer als ein Land, nicht gezeichnet"),
    GeoPrecision.UNRESOLVED: Text("not found, not drawn", "nicht gefunden, nicht gezeichnet"),
}
TIME_PRECISIONS = {
    TimePrecision.DAY: Text("exact to the day", "auf den Tag genau"),
    TimePrecision.DAYS: Text("exact to a few days", "auf wenige Tage genau"),
    TimePrecision.WEEK: Text("exact to the week", "auf die Woche genau"),
    TimePrecision.MONTH_PART: Text("exact to a part of a month", "auf ein Monatsdrittel genau"),
    TimePrecision.MONTH: Text("exact to the month", "auf den Monat genau"),
    TimePrecision.YEAR: Text("exact to the season or year", "auf Jahreszeit oder Jahr genau"),
    TimePrecision.UNKNOWN: Text("when is not clear", "Zeitpunkt unklar"),
}
DATE_BASES = {
    DateBasis.EXPLICIT: Text("as the text says it", "so steht es im Text"),
    DateBasis.RELATIVE: Text("counted from the day of the article", "vom Tag des Artikels aus gerechnet"),
    DateBasis.DATELINE: Text("from the line that opens the article", "aus der Ortsmarke am Anfang des Artikels"),
    DateBasis.PUBLICATION: Text(
        "the text gives no date; this is the day of the article",
        "der Text nennt kein Datum; dies ist der Tag des Artikels",
    ),
    DateBasis.USER: Text("set by a person", "von Hand gesetzt"),
}
DAY_OF_ARTICLE = Text("day of the article", "Tag des Artikels")
ASSERTIONS = {
    Assertion.REPORTED: Text("happened", "geschehen"),
    Assertion.HISTORICAL: Text("happened long before the article", "lange vor dem Artikel geschehen"),
    Assertion.FUTURE: Text("announced, not happened yet", "angekündigt, noch nicht geschehen"),
    Assertion.HYPOTHETICAL: Text("supposed, feared or demanded", "vermutet, befürchtet oder gefordert"),
    Assertion.NEGATED: Text("said not to have happened", "laut Text nicht geschehen"),
    Assertion.DENIED: Text("denied by somebody", "von jemandem bestritten"),
}
# One word, for lists and tables.
ASSERTION_MARKS = {
    Assertion.REPORTED: Text("reported", "berichtet"),
    Assertion.HISTORICAL: Text("historical", "Rückblick"),
    Assertion.FUTURE: Text("future", "angekündigt"),
    Assertion.HYPOTHETICAL: Text("hypothetical", "vermutet"),
    Assertion.NEGATED: Text("negated", "verneint"),
    Assertion.DENIED: Text("denied", "bestritten"),
}
ATTRIBUTIONS = {
    Attribution.CLAIMED: Text("they say so themselves", "sie bekennen sich dazu"),
    Attribution.ATTRIBUTED: Text("others say it was them", "andere schreiben es ihnen zu"),
    Attribution.DENIED: Text("they deny it", "sie bestreiten es"),
}
STATUSES = {
    ReviewStatus.MACHINE: Text(
        "Read by the machine; nobody has looked at it", "Von der Maschine gelesen, von niemandem geprüft"
    ),
    ReviewStatus.NEEDS_REVIEW: Text("Needs a look", "Zu prüfen"),
    ReviewStatus.CONFIRMED: Text("Confirmed", "Bestätigt"),
    ReviewStatus.CORRECTED: Text("Corrected", "Korrigiert"),
    ReviewStatus.REJECTED: Text("Rejected: no event", "Verworfen: kein Ereignis"),
}
# One or two words, for lists and tables; nobody has looked at what has none.
STATUS_MARKS = dict(filter_words.STATUSES)
del STATUS_MARKS[ReviewStatus.MACHINE]
NOT_REVIEWED = Text("no", "nein")
FIELDS = {
    Field.PLACE: Text("Place", "Ort"),
    Field.DATE: Text("Date", "Datum"),
    Field.EVENT_TYPE: Text("What", "Was"),
    Field.AGENTS: Text("Who", "Wer"),
    Field.TARGETS: Text("Against whom", "Gegen wen"),
    Field.KILLED: Text("Killed", "Tote"),
    Field.INJURED: Text("Injured", "Verletzte"),
    Field.EVENT: Text("No event", "Kein Ereignis"),
    Field.REVIEW: Text("Confirmed", "Bestätigt"),
    Field.SAME_EVENT: Text("Same event?", "Dasselbe Ereignis?"),
}
SCOPES = {
    Scope.MENTION: Text("this mention only", "nur diese Stelle"),
    Scope.ARTICLE: Text("the same words in this article", "dieselben Worte in diesem Artikel"),
    Scope.EVERYWHERE: Text(
        "the same words everywhere, later articles too", "dieselben Worte überall, auch in künftigen Artikeln"
    ),
}
STANDINGS = {
    Standing.REPLACED: Text("replaced by a later decision", "durch eine spätere Entscheidung ersetzt"),
    Standing.UNDONE: Text("taken back", "zurückgenommen"),
    Standing.CONFLICT: Text(
        "not in force: made without knowing of the decision before it",
        "nicht in Kraft: ohne Kenntnis der vorigen Entscheidung getroffen",
    ),
}
PLACE_KINDS = {
    PlaceKind.COUNTRY: Text("country", "Land"),
    PlaceKind.ADMIN1: Text("province", "Provinz"),
    PlaceKind.ADMIN2: Text("district", "Bezirk"),
    PlaceKind.SETTLEMENT: Text("town", "Ortschaft"),
    PlaceKind.DISTRICT: Text("quarter of a town", "Stadtteil"),
    PlaceKind.FACILITY: Text("exact spot", "genaue Stelle"),
    PlaceKind.REGION: Text("region", "Region"),
    PlaceKind.ISLAND: Text("island", "Insel"),
    PlaceKind.WATER: Text("sea, lake or river", "Meer, See oder Fluss"),
    PlaceKind.SUPRANATIONAL: Text("larger than a country", "größer als ein Land"),
}
ACTOR_TYPES = {
    ActorType.STATE_FORCES: Text("state forces", "staatliche Kräfte"),
    ActorType.REBEL_GROUP: Text("rebel group", "Rebellengruppe"),
    ActorType.POLITICAL_MILITIA: Text("political militia", "politische Miliz"),
    ActorType.IDENTITY_MILITIA: Text("identity militia", "ethnische oder religiöse Miliz"),
    ActorType.RIOTERS: Text("rioters", "Randalierer"),
    ActorType.PROTESTERS: Text("protesters", "Demonstranten"),
    ActorType.CIVILIANS: Text("civilians", "Zivilpersonen"),
    ActorType.EXTERNAL_OTHER: Text("external other", "auswärtige und sonstige"),
}
DOUBTS = {
    ReviewDoubt.ELSEWHERE: Text(
        "A correction made elsewhere was applied here.", "Eine anderswo getroffene Korrektur wurde hier übernommen."
    ),
    ReviewDoubt.CHANGED: Text(
        "It was confirmed, and is read otherwise now.", "Es war bestätigt und wird jetzt anders gelesen."
    ),
    ReviewDoubt.CLOSE_PLACES: Text("Another place fits about as well.", "Ein anderer Ort passt etwa ebenso gut."),
    ReviewDoubt.NUMBERS: Text("Other reports give other numbers.", "Andere Berichte nennen andere Zahlen."),
    ReviewDoubt.NO_SUCH_PLACE: Text("The place was not found.", "Der Ort wurde nicht gefunden."),
    ReviewDoubt.LOW_PLACE: Text("The place is unsure.", "Der Ort ist unsicher."),
    ReviewDoubt.LOW_SCORE: Text("The event is unsure.", "Das Ereignis ist unsicher."),
    ReviewDoubt.UNSURE_NAME: Text("Perhaps it is no place name.", "Vielleicht ist es kein Ortsname."),
    ReviewDoubt.OTHER_FORM: Text(
        "The text writes the place's name in another form.", "Der Text schreibt den Ortsnamen in anderer Form."
    ),
    ReviewDoubt.NO_DATE: Text("The text gives no date.", "Der Text nennt kein Datum."),
}
# How the panel names what it underlines.
KINDS = {
    EvidenceKind.TRIGGER: Text("event", "Ereignis"),
    EvidenceKind.PLACE: Text("place", "Ort"),
    EvidenceKind.DATE: Text("date", "Datum"),
    EvidenceKind.AGENT: Text("who", "wer"),
    EvidenceKind.TARGET: Text("against whom", "gegen wen"),
    EvidenceKind.KILLED: Text("killed", "Tote"),
    EvidenceKind.INJURED: Text("injured", "Verletzte"),
    EvidenceKind.ASSERTION: Text("how it is told", "wie es gesagt wird"),
}
PUBLISHED_FROM = {
    "metadata": Text("from the file's metadata", "aus den Metadaten der Datei"),
    "text": Text("read in the text", "im Text gelesen"),
    "column": Text("from the table", "aus der Tabelle"),
    "guessed": Text("guessed from the page", "von der Seite erschlossen"),
    "file": Text("the file's own date", "das Datum der Datei selbst"),
    "user": Text("given by you", "von Hand angegeben"),
}

NO_DATE = Text("no date", "ohne Datum")
NO_PLACE = Text("no place named", "kein Ort genannt")
NO_NUMBER = Text("no number", "keine Zahl")
UNTIL = Text("until {last}", "bis {last}")
SINCE = Text("since {first}", "seit {first}")
STILL_GOING_ON = Text("{period}, still going on", "{period}, dauert an")
TO = Text("{first} to {last}", "{first} bis {last}")
AT_LEAST = Text("at least {low}", "mindestens {low}")
UP_TO = Text("up to {high}", "bis zu {high}")
BETWEEN = Text("{low} to {high}", "{low} bis {high}")
WITHIN_A_KILOMETRE = Text(
    "the real spot is within a kilometre", "die wirkliche Stelle liegt im Umkreis von einem Kilometer"
)
UP_TO_KM = Text("the real spot may be up to {km} km away", "die wirkliche Stelle kann bis zu {km} km entfernt liegen")
LISTED_BY_US = Text("from Dateline's own list", "aus Datelines eigener Liste")
SET_BY_A_PERSON = Text("set by a person", "von Hand gesetzt")
