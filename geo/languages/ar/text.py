"""Arabic: how text is cut."""

from geo.languages.pack import TextWords

TEXT = TextWords(
    abbreviations=frozenset(("د م أ ا ه ب ت ص ط ج ش ق س ر ف أ.د إلخ الخ هـ").split()),
)
