"""Ukrainian."""

from geo.languages.pack import Pack
from geo.languages.uk.dates import DATES
from geo.languages.uk.events import EVENTS
from geo.languages.uk.places import PLACES
from geo.languages.uk.text import TEXT

PACK = Pack(code="uk", name="Ukrainian", script="Cyrl", text=TEXT, dates=DATES, places=PLACES, events=EVENTS)
