"""Russian."""

from geo.languages.ru.dates import DATES
from geo.languages.ru.events import EVENTS
from geo.languages.ru.places import PLACES
from geo.languages.ru.text import TEXT
from geo.languages.pack import Pack

PACK = Pack(code="ru", name="Russian", script="Cyrl", text=TEXT, dates=DATES, places=PLACES, events=EVENTS)
