"""Russian: how dates are said."""

from geo.languages.pack import DateWords

DATES = DateWords()
