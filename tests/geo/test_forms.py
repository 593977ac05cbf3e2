"""Base forms lead from a word as it stands to the gazetteer's key."""

import pytest

from geo.forms import bare_keys, base_keys
from geo.languages import pack_for
from geo.names import strict_key


@pytest.mark.parametrize(
    ("language", "word", "base"),
    [
        ("ru", "Москве", "Москва"),
        ("ru", "Сирии", "Сирия"),
        ("ru", "Рязанью", "Рязань"),
        ("ru", "Синаем", "Синай"),
        ("ru", "Донецка", "Донецк"),
        ("uk", "Харкові", "Харків"),
        ("uk", "Києва", "Київ"),
        ("uk", "Розі", "Ріг"),
        ("uk", "Авдіївці", "Авдіївка"),
        ("uk", "Донеччині", "Донеччина"),
        ("de", "Aleppos", "Aleppo"),
        ("de", "Roten", "Rotes"),
    ],
)
def test_inflected_words_lead_to_their_base(language: str, word: str, base: str) -> None:
    assert strict_key(base) in base_keys(strict_key(word), pack_for(language).places)


@pytest.mark.parametrize(
    ("language", "word", "bare"),
    [("de", "Nordsyrien", "Syrien"), ("ar", "وحلب", "حلب"), ("ar", "بإدلب", "إدلب"), ("ar", "للعراق", "العراق")],
)
def test_prefixes_come_off(language: str, word: str, bare: str) -> None:
    assert strict_key(bare) in [key for key, _ in bare_keys(strict_key(word), pack_for(language).places)]


def test_short_words_are_left_alone() -> None:
    assert base_keys("він", pack_for("uk").places) == ()
