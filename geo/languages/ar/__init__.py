"""Arabic."""

from geo.languages.ar.dates import DATES
from geo.languages.ar.events import EVENTS
from geo.languages.ar.places import PLACES
from geo.languages.ar.text import TEXT
from geo.languages.pack import Pack

PACK = Pack(code="ar", name="Arabic", script="Arab", text=TEXT, dates=DATES, places=PLACES, events=EVENTS)
