"""Ukrainian: how text is cut."""

from geo.languages.pack import TextWords

TEXT = TextWords()
