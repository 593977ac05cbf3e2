"""The About page: what leaves the machine, how borders are drawn, what Dateline is made of."""

from geo.wording import Counted, Text

TITLE = Text("About Dateline", "Über Dateline")
PRIVACY = Text(
    """
**Nothing leaves this machine.** Articles are read here, places are looked up in a gazetteer that ships with Dateline,
and the map is drawn from files on this disk. There is no telemetry and no map server. The app listens on 127.0.0.1
only. A link to a publisher's page opens in your browser when you click it, and not before. Only where asking online is
switched on (on the Sources page, or by a setting) and a button is pressed there do names without a place go to a
geocoder.
""",
    """
**Nichts verlässt diesen Rechner.** Artikel werden hier gelesen, Orte in einem mitgelieferten Ortsverzeichnis
nachgeschlagen, und die Karte entsteht aus Dateien auf dieser Festplatte. Es gibt weder Telemetrie noch einen
Kartenserver. Die Anwendung ist nur unter 127.0.0.1 erreichbar. Ein Link zur Seite eines Verlags öffnet sich erst, wenn
er angeklickt wird. Nur wo das Fragen im Netz eingeschaltet ist (auf der Seite Quellen oder durch eine Einstellung) und
dort jemand auf den Knopf drückt, gehen Namen ohne Ort an einen Geocoder.
""",
)
READING = Text(
    """
Every event on the map is **one article's claim**, read by rules, not a fact that somebody has checked. The card beside
the map shows the sentence it was read from and why it was understood that way. A place that could not be told is listed
without a place; a country is drawn as an area, never as a point at its centre.
""",
    """
Jedes Ereignis auf der Karte ist **die Aussage eines Artikels**, nach Regeln gelesen, keine geprüfte Tatsache. Neben
der Karte steht der Satz, aus dem es stammt, und warum er so verstanden wurde. Lässt sich ein Ort nicht bestimmen, steht
das Ereignis ohne Ort in der Liste; ein Land wird als Fläche gezeichnet, nie als Punkt in seiner Mitte.
""",
)
BORDERS_TITLE = Text("Borders", "Grenzen")
BORDERS = Text(
    """
Outlines are Natural Earth's (1:50m), with these changes: Crimea and the Golan Heights are areas of their own. They,
Kosovo, Northern Cyprus, Palestine, Somaliland, Taiwan, Western Sahara and the Siachen Glacier have dashed outlines, as
have the lines of control between India and Pakistan, India and China, the two Koreas, Israel and Syria. An event
reported for a whole country tints the area the United Nations count to it. Dateline takes no side in any of this.
""",
    """
Die Umrisse stammen von Natural Earth (1:50 Mio.), mit diesen Änderungen: Die Krim und die Golanhöhen sind eigene
Flächen. Sie sowie das Kosovo, Nordzypern, Palästina, Somaliland, Taiwan, die Westsahara und der Siachen-Gletscher haben
gestrichelte Umrisse, ebenso die Kontrolllinien zwischen Indien und Pakistan, Indien und China, den beiden Koreas sowie
Israel und Syrien. Ein Ereignis, das für ein ganzes Land berichtet wird, tönt die Fläche, die die Vereinten Nationen ihm
zurechnen. Dateline ergreift in all dem keine Partei.
""",
)
MADE_OF = Text("What it is made of", "Woraus es besteht")
ARTICLES_IN = Counted(
    Text("{n} article in {store}", "{n} Artikel in {store}"), Text("{n} articles in {store}", "{n} Artikel in {store}")
)
PART = Text("Part", "Teil")
VERSION = Text("Version", "Version")
LICENCES_TITLE = Text("Licences", "Lizenzen")
WHAT, LICENCE = Text("What", "Was"), Text("Licence", "Lizenz")
# What Dateline is made of, and its licence; names alone are the same in every language.
LICENCES: tuple[tuple[Text | str, Text | str], ...] = (
    (Text("GeoNames (places, names)", "GeoNames (Orte, Namen)"), "CC BY 4.0, geonames.org"),
    (
        Text("Natural Earth by way of world-atlas (outlines)", "Natural Earth über world-atlas (Umrisse)"),
        Text("public domain; ISC", "gemeinfrei; ISC"),
    ),
    (Text("CLDR (names of countries)", "CLDR (Namen der Länder)"), "Unicode-3.0"),
    ("Leaflet", "BSD-2-Clause"),
    ("Streamlit", "Apache-2.0"),
    ("folium, streamlit-folium, geopy, SQLAlchemy, Alembic", "MIT"),
    ("pandas, NumPy, Altair", "BSD-3-Clause"),
)
FULL_LIST = Text(
    "The full list, with every bundled file and its digest, is in NOTICE and data/bundled/README.md.",
    "Die vollständige Liste mit jeder mitgelieferten Datei und ihrer Prüfsumme steht in NOTICE und "
    "data/bundled/README.md.",
)
# The rest are names of libraries.
PARTS = {
    "gazetteer": Text("gazetteer", "Ortsverzeichnis"),
    "rules": Text("rules", "Regeln"),
    "recogniser": Text("recogniser", "Namenserkennung"),
    "added places": Text("added places", "eigene Orte"),
    "places found online": Text("places found online", "im Netz gefundene Orte"),
}
