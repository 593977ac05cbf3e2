"""Words that count from the day told before, in all languages: how many days they count."""

import json
from datetime import date
from pathlib import Path

import pytest

from geo.dates import find_dates
from geo.languages import pack_for
from geo.model import Article
from geo.text import read_document

# The sentence that tells the day, and what tells on, with the words for the time in its place.
FRAMES = {
    "en": ("The army entered Homs on 5 March.", "{} shells hit the airport."),
    "de": ("Die Armee rückte am 5. März in Homs ein.", "{} trafen Granaten den Flughafen."),
    "fr": ("L'armée est entrée le 5 mars à Homs.", "{}, des obus ont touché l'aéroport."),
    "es": ("El Ejército entró el 5 de marzo en Homs.", "{} varios proyectiles alcanzaron el aeropuerto."),
    "ru": ("Армия вошла в Хомс 5 марта.", "{} снаряды попали в аэропорт."),
    "uk": ("Армія увійшла до Хомса 5 березня.", "{} снаряди влучили в аеропорт."),
    "ar": ("دخل الجيش حمص في 5 مارس.", "{} سقطت قذائف على المطار."),
}
_ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "dates" / "told.jsonl").read_text(encoding="utf-8").splitlines()
]
CASES = [
    pytest.param(row["language"], row["days"], words, id=f"{row['language']} {row['days']:+d} {words}")
    for row in _ROWS
    for words in row["words"]
]


@pytest.mark.parametrize(("language", "days", "words"), CASES)
def test_words_that_count_from_the_day_told_before(language: str, days: int, words: str) -> None:
    """ "The same night", "two days earlier": found, and counted by so many days from the 5th of March."""
    told, goes_on = FRAMES[language]
    pack = pack_for(language)
    text = f"{told} {goes_on.format(words)}"
    document = read_document(Article(id="test", text=text, published=date(2024, 3, 20)), pack)
    day, *others = find_dates(document, pack)
    assert day.first == date(2024, 3, 5)
    assert [(one.from_told, (one.last or date.max).day) for one in others] == [(days, 5 + days if days >= -2 else 27)]
