"""German."""

from geo.languages.de.dates import DATES
from geo.languages.de.events import EVENTS
from geo.languages.de.places import PLACES
from geo.languages.de.text import TEXT
from geo.languages.pack import Pack

PACK = Pack(code="de", name="German", script="Latn", text=TEXT, dates=DATES, places=PLACES, events=EVENTS)
