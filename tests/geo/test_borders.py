"""Borders that a text describes by their two countries are places where something happens, and no names."""

import pytest

from geo.borders import find_borders
from geo.languages import pack_for
from geo.model import Article, MentionForm, Place, PlaceKind
from geo.ports import NameHit
from geo.text import read_document
from geo.toponyms import find_adjectives


class Borders:
    """A gazetteer of the one border that is asked for."""

    def __init__(self, *keys: str) -> None:
        self._keys = keys

    def find(self, key: str) -> list[NameHit]:
        from geo.model import MatchKind, NameKind

        if key not in self._keys:
            return []
        place = Place(id=f"region:{key}", name=key, lat=0.0, lon=0.0, kind=PlaceKind.REGION)
        return [NameHit(place, NameKind.ALTERNATE, MatchKind.STRICT)]


def described(language: str, text: str, *keys: str) -> list[tuple[str, str]]:
    pack = pack_for(language)
    document = read_document(Article(id="x", text=text, language=language), pack)
    found = find_borders(document, pack, find_adjectives(document, pack), Borders(*keys))  # type: ignore[arg-type]
    return [(mention.surface, mention.keys[0]) for mention in found if mention.form is MentionForm.DESCRIPTION]


@pytest.mark.parametrize(
    ("language", "text", "surface", "key"),
    [
        ("de", "Im türkisch-syrischen Grenzgebiet fielen Schüsse.", "türkisch-syrischen Grenzgebiet", "sy tr border"),
        ("en", "Shots fell on the Turkish-Syrian border.", "Turkish-Syrian border", "sy tr border"),
        ("en", "Two died near the Afghan-Pakistani border.", "Afghan-Pakistani border", "af pk border"),
        ("fr", "À la frontière turco-syrienne, des tirs.", "frontière turco-syrienne", "sy tr border"),
        ("fr", "La frontière israélo-libanaise est fermée.", "frontière israélo-libanaise", "il lb border"),
        ("es", "Disparos en la frontera turco-siria.", "frontera turco-siria", "sy tr border"),
        ("ru", "Бои на турецко-сирийской границе.", "турецко-сирийской границе", "sy tr border"),
        ("uk", "На українсько-білоруському кордоні тихо.", "українсько-білоруському кордоні", "by ua border"),
        ("ar", "اشتباكات على الحدود السورية التركية", "الحدود السورية التركية", "sy tr border"),
    ],
)
def test_two_countries_and_a_border_are_its_border(language: str, text: str, surface: str, key: str) -> None:
    assert described(language, text, key) == [(surface, key)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Turkish troops crossed the border, and the Syrian army fled."),
        ("de", "Die türkische Grenze ist zu. Syrische Soldaten schossen."),
        ("en", "The Syrian border is closed."),
        ("ru", "Турецкие войска у границы, сирийские ушли."),
    ],
)
def test_one_country_or_two_phrases_are_none(language: str, text: str) -> None:
    assert described(language, text, "sy tr border") == []


def test_a_border_that_the_gazetteer_lacks_is_none() -> None:
    assert described("en", "The Turkish-Syrian border is closed.") == []
