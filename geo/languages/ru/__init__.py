"""Russian."""

from geo.languages.pack import Pack
from geo.languages.ru.dates import DATES
from geo.languages.ru.events import EVENTS
from geo.languages.ru.places import PLACES
from geo.languages.ru.text import TEXT

PACK = Pack(code="ru", name="Russian", script="Cyrl", text=TEXT, dates=DATES, places=PLACES, events=EVENTS)
