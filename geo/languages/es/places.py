"""Spanish: how places are named."""

from geo.languages.pack import PlaceWords

PLACES = PlaceWords()
