"""Adjectives of countries that are seldom in the news act, and lead to their capitals, as those of others do."""

import pytest

from geo.languages import pack_for
from geo.languages.peoples import PEOPLES
from geo.names import strict_key
from geo.phrases import PhraseIndex


@pytest.mark.parametrize(
    ("language", "word", "code"),
    [
        ("ru", "колумбийской", "CO"),
        ("ru", "гаитянских", "HT"),
        ("uk", "кенійська", "KE"),
        ("uk", "нігерійські", "NG"),
        ("de", "kenianischen", "KE"),
        ("de", "neuseeländische", "NZ"),
        ("es", "ugandesa", "UG"),
        ("es", "camerunés", "CM"),
        ("fr", "ougandaise", "UG"),
        ("fr", "béninois", "BJ"),
        ("ar", "الكينية", "KE"),
        ("ar", "الرواندية", "RW"),
        ("ar", "إثيوبيين", "ET"),
    ],
)
def test_the_adjective_stands_for_its_country(language: str, word: str, code: str) -> None:
    index = PhraseIndex(pack_for(language).places.demonyms.items())
    assert [target for _, _, target in index.find([strict_key(word)], 0, 1)] == [code]


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("ar", "كينيا"), ("ar", "مالي"), ("ar", "هايتي"), ("fr", "Birmanie"), ("fr", "Ouzbékistan"),
        ("es", "Dominicana"), ("es", "Macedonia"), ("ru", "Гана"), ("uk", "Непал"), ("de", "Nepal"),
    ],
)  # fmt: skip
def test_the_name_of_the_country_is_no_adjective(language: str, word: str) -> None:
    index = PhraseIndex(PEOPLES[language].items())
    assert list(index.find([strict_key(word)], 0, 1)) == []
