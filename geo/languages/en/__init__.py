"""English."""

from geo.languages.en.dates import DATES
from geo.languages.en.events import EVENTS
from geo.languages.en.places import PLACES
from geo.languages.en.text import TEXT
from geo.languages.pack import Pack

PACK = Pack(code="en", name="English", script="Latn", text=TEXT, dates=DATES, places=PLACES, events=EVENTS)
