"""Links to a view."""

from geo.wording import Counted, Text

# Written by the browser.
COPY = {
    "copy": Text("Copy link", "Link kopieren"),
    "copied": Text("Link copied", "Link kopiert"),
    "help": Text(
        "The address of exactly this view: filters, map and open event. It holds no text of an article.",
        "Die Adresse genau dieser Ansicht: Filter, Karte und geöffnetes Ereignis. Text aus Artikeln enthält sie nicht.",
    ),
    "by_hand": Text("Copy this link:", "Diesen Link kopieren:"),
}
LOST_PARTS = Counted(
    Text(
        "1 part of this link no longer applies; the rest is shown.",
        "1 Teil dieses Links gilt nicht mehr; der Rest wird gezeigt.",
    ),
    Text(
        "{n} parts of this link no longer apply; the rest is shown.",
        "{n} Teile dieses Links gelten nicht mehr; der Rest wird gezeigt.",
    ),
)
OLD_LANGUAGE = Text(
    "This link is an old one: its “lang” was the language of articles, which is “language” now. It was taken so.",
    "Dieser Link ist älter: „lang“ war darin die Sprache der Artikel, die jetzt „language“ heißt. So wurde er gelesen.",
)
