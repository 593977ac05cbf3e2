"""French."""

from geo.languages.fr.dates import DATES
from geo.languages.fr.events import EVENTS
from geo.languages.fr.places import PLACES
from geo.languages.fr.text import TEXT
from geo.languages.pack import Pack

PACK = Pack(code="fr", name="French", script="Latn", text=TEXT, dates=DATES, places=PLACES, events=EVENTS)
