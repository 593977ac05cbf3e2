"""The second opinion online, on the Sources page."""

from geo.wording import Counted, Text

ONLINE = Text("Second opinion online", "Zweite Meinung aus dem Netz")
ONLY_ON_REQUEST = Text(
    "Asked only on request: here, or by `python -m data geocode` (docs/online.md).",
    "Gefragt wird nur auf Verlangen: hier oder mit `python -m data geocode` (docs/online.md).",
)
WHAT_LEAVES = Text(
    "These names would be sent, and nothing else of the articles. A name alone can tell what you are working on.",
    "Diese Namen würden gesendet, sonst nichts aus den Artikeln. Schon ein Name kann verraten, woran gearbeitet wird.",
)
NAMES_TO_ASK = Counted(
    Text("{n} name not asked for yet", "{n} Name, nach dem noch nicht gefragt wurde"),
    Text("{n} names not asked for yet", "{n} Namen, nach denen noch nicht gefragt wurde"),
)
WHICH_NAMES = Text("Names", "Namen")
ALL_NAMES = Text("all of them", "alle")
ASK = Counted(Text("Ask for {n} name", "Nach {n} Namen fragen"), Text("Ask for {n} names", "Nach {n} Namen fragen"))
ASKING = Text("{done} of {total}, at most one a second", "{done} von {total}, höchstens einer je Sekunde")
NOTHING_FOUND = Text("{name}: nothing found", "{name}: nichts gefunden")
FAILED = Text("{name}: {reason}", "{name}: {reason}")
FOUND = Text("{name}: {place}", "{name}: {place}")
OFF = Text("Off: nothing is asked online.", "Aus: Im Netz wird nichts gefragt.")
OFF_FIXED = Text(
    "Off: nothing is asked online. DATELINE_GEOCODER says so.",
    "Aus: Im Netz wird nichts gefragt. So verlangt es DATELINE_GEOCODER.",
)
SWITCHING = Text("Switch it on", "Einschalten")
LEAVES = Text(
    "With it on, a name that no gazetteer knows can be sent to a geocoder when you press a button here. That name is "
    "all that leaves this machine of an article: no sentence, no title. The contact goes with it, because the services "
    "want to know who asks, and they see your network address. A name alone can tell what you are working on.",
    "Ist es an, kann ein Name, den kein Verzeichnis kennt, auf Knopfdruck hier an einen Geocoder gehen. Aus einem "
    "Artikel verlässt nur dieser Name den Rechner: kein Satz, kein Titel. Mit ihm geht der Kontakt, denn die Dienste "
    "wollen wissen, wer fragt, und sie sehen die Netzadresse. Schon ein Name kann verraten, woran gearbeitet wird.",
)
SERVICE = Text("Geocoder", "Dienst")
CONTACT = Text("Your e-mail or web address", "Eigene E-Mail- oder Web-Adresse")
SERVER = Text("Server of your own (optional)", "Eigener Server (freiwillig)")
# names and addresses are the same in every language
SERVICES = {"nominatim": "Nominatim (OpenStreetMap)", "photon": "Photon (OpenStreetMap)"}
CONTACT_EXAMPLE = "anna@example.org"
SERVER_EXAMPLE = "http://localhost:8080"
SWITCH_ON = Text("Switch on", "Einschalten")
SWITCH_OFF = Text("Switch off", "Ausschalten")
ON = Text("On: {geocoder} may be asked ({contact}).", "Ein: {geocoder} darf gefragt werden ({contact}).")
ON_AT = Text(
    "On: {geocoder} at {domain} may be asked ({contact}).",
    "Ein: {geocoder} auf {domain} darf gefragt werden ({contact}).",
)
NO_CONTACT = Text("no contact yet, so nothing is asked", "noch kein Kontakt, also wird nichts gefragt")
UNRESOLVED = Counted(
    Text(
        "{n} name in the articles without a place in any gazetteer.",
        "{n} Name in den Artikeln ohne Ort in irgendeinem Verzeichnis.",
    ),
    Text(
        "{n} names in the articles without a place in any gazetteer.",
        "{n} Namen in den Artikeln ohne Ort in irgendeinem Verzeichnis.",
    ),
)
FOUND_SO_FAR = Text("Places found so far: {credits}", "Bisher gefundene Orte: {credits}")

# What asking and the settings for it may say.
SENTENCES = (
    Text(
        "{name} has told us to stop. It is not asked again before {moment}.",
        "{name} hat uns gebeten aufzuhören und wird nicht vor {moment} wieder gefragt.",
    ),
    Text(
        "Another process is asking. Try again when it is done.",
        "Ein anderer Prozess fragt gerade. Danach noch einmal versuchen.",
    ),
    Text(
        "{name} does not accept the key. Check DATELINE_GEOCODER_KEY.",
        "{name} nimmt den Schlüssel nicht an. DATELINE_GEOCODER_KEY prüfen.",
    ),
    Text(
        "There is no connection to {name}. Check the network and DATELINE_GEOCODER_DOMAIN; everything else works "
        "without it.",
        "Keine Verbindung zu {name}. Netz und DATELINE_GEOCODER_DOMAIN prüfen; alles andere geht auch ohne.",
    ),
    Text(
        "{name} failed {n} times in a row. Try again later.",
        "{name} hat {n}-mal nacheinander versagt. Später noch einmal versuchen.",
    ),
    Text(
        "Say who asks: your e-mail address or the address of your web site.",
        "Bitte sagen, wer fragt: die eigene E-Mail- oder Web-Adresse.",
    ),
    Text(
        "The contact must be your e-mail address or the address of your web site.",
        "Der Kontakt muss eine E-Mail-Adresse oder die Adresse einer Web-Seite sein.",
    ),
    Text(
        "The server must be a server such as nominatim.example.org or http://localhost:8080, without user and "
        "password.",
        "Der Server muss wie nominatim.example.org oder http://localhost:8080 lauten, ohne Benutzer und Passwort.",
    ),
    Text(
        "DATELINE_GEOCODER says whether names may be asked for online. Change it there.",
        "Ob im Netz nach Namen gefragt werden darf, sagt DATELINE_GEOCODER. Bitte dort ändern.",
    ),
    Text(
        "{name} cannot be read, so nothing is asked online. Remove it and switch asking on again.",
        "{name} ist nicht lesbar, also wird im Netz nichts gefragt. Die Datei entfernen und neu einschalten.",
    ),
    Text("no answer in time", "keine Antwort in der gegebenen Zeit"),
    Text("the answer could not be read", "die Antwort war nicht lesbar"),
    Text(
        "the server sends on to another address, which is not followed",
        "der Server verweist auf eine andere Adresse, der nicht gefolgt wird",
    ),
    Text(
        "{name} may not be asked without saying who asks. Set DATELINE_GEOCODER_CONTACT to your e-mail address or the "
        "address of your web site; it is sent with every request.",
        "{name} darf nicht gefragt werden, ohne zu sagen, wer fragt. DATELINE_GEOCODER_CONTACT auf die eigene E-Mail- "
        "oder Web-Adresse setzen; sie wird mit jeder Anfrage gesendet.",
    ),
    Text(
        "DATELINE_GEOCODER: geopy has no geocoder {name}. The nearest one is {near}.",
        "DATELINE_GEOCODER: geopy hat keinen Geocoder {name}. Am nächsten kommt {near}.",
    ),
    Text(
        "{name} needs {what}. Set {setting}, or choose another geocoder.",
        "{name} braucht {what}. {setting} setzen oder einen anderen Geocoder wählen.",
    ),
)
