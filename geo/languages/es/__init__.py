"""Spanish."""

from geo.languages.es.dates import DATES
from geo.languages.es.events import EVENTS
from geo.languages.es.places import PLACES
from geo.languages.es.text import TEXT
from geo.languages.pack import Pack

PACK = Pack(code="es", name="Spanish", script="Latn", text=TEXT, dates=DATES, places=PLACES, events=EVENTS)
