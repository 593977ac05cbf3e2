"""What stands around every page: names of the pages, the language switch, errors and waiting."""

from geo.wording import Counted, Language, Text

MAP = Text("Map", "Karte")
ARTICLES = Text("Articles", "Artikel")
REVIEW = Text("Review", "Prüfen")
SOURCES = Text("Sources", "Quellen")
ABOUT = Text("About", "Über Dateline")

# Each language is offered in its own words.
SWITCH = {Language.ENGLISH: "English", Language.GERMAN: "Deutsch"}
SWITCH_HELP = {
    Language.ENGLISH: "Show Dateline in English. Articles stay in their language.",
    Language.GERMAN: "Dateline auf Deutsch anzeigen. Artikel bleiben in ihrer Sprache.",
}

EDITIONS = Text("GeoNames {when} · rules {version}", "GeoNames {when} · Regeln {version}")
EDITIONS_HELP = Text(
    "Places as GeoNames had them in {towns} of {towns_day}, countries and provinces as in {divisions} of "
    "{divisions_day}. Articles are read by the rules of Dateline {version}. A click shows all versions.",
    "Orte nach GeoNames, Stand {towns} vom {towns_day}, Länder und Provinzen Stand {divisions} vom {divisions_day}. "
    "Artikel werden nach den Regeln von Dateline {version} gelesen. Ein Klick zeigt alle Versionen.",
)

OPENING = Text(
    "Opening the workspace. The first start also reads the sample articles.",
    "Der Arbeitsbereich wird geöffnet. Beim ersten Start werden auch die Beispielartikel gelesen.",
)
LOADING = Text("Loading the events …", "Ereignisse werden geladen …")
WENT_WRONG = Text("Something did not work", "Etwas hat nicht geklappt")
STALE = Counted(
    Text(
        "**{n} article** was read by other rules or another gazetteer than today's.",
        "**{n} Artikel** wurde nach anderen Regeln oder mit einem anderen Ortsverzeichnis gelesen als dem heutigen.",
    ),
    Text(
        "**{n} articles** were read by other rules or another gazetteer than today's.",
        "**{n} Artikel** wurden nach anderen Regeln oder mit einem anderen Ortsverzeichnis gelesen als dem heutigen.",
    ),
)
READ_AGAIN = Text("Read them again", "Neu lesen")
DONE_OF = Text("{done} of {total}", "{done} von {total}")
