"""English: how events, actors and numbers of people are told."""

from geo.languages.pack import EventWords

EVENTS = EventWords()
