"""Keys: what spellings share, and what they must keep apart."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.names import article_key, loose_key, strict_key, word_keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ḩamāh", "HAMAH"),
        ("Ma‘arrat an Nu‘mān", "maarrat an numan"),
        ("Saint-Étienne", "saint etienne"),
        ("Straße", "STRASSE"),
        ("Тернопіль", "тернопіл"),
        ("Орёл", "Орел"),
        ("حَلَب", "حلب"),
        ("أريحا", "اريحا"),
        ("الرقة", "الرقه"),
        ("قـ.ـصف", "قصف"),
        ("مسـ ـيرة", "مسيرة"),
        ("U.S.", "U S"),
        ("Côte d’Ivoire", "cote divoire"),
    ],
)
def test_spellings_of_one_name_share_a_strict_key(one: str, other: str) -> None:
    assert strict_key(one) == strict_key(other)


@pytest.mark.parametrize(("one", "other"), [("Homs", "Hims"), ("Київ", "Киев"), ("Niger", "Nigeria"), ("", "a")])
def test_different_names_keep_different_strict_keys(one: str, other: str) -> None:
    assert strict_key(one) != strict_key(other)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("ar-Raqqa", "raqqa"),
        ("Al Bab", "bab"),
        ("Deir ez-Zor", "deir zor"),
        ("Эль-Баб", "баб"),
        ("الرقة", "رقه"),
        ("El", "el"),
        ("العين", "عين"),
        ("Aleppo", "aleppo"),
    ],
)
def test_article_key_drops_arabic_articles_unless_nothing_is_left(name: str, key: str) -> None:
    assert article_key(strict_key(name)) == key


@pytest.mark.parametrize(
    "spellings",
    [
        ("Khan Sheikhoun", "Chan Scheichun", "Хан-Шейхун", "Khān Shaykhūn"),
        ("Wuhledar", "Vuhledar"),
        ("Scharm el-Scheich", "Sharm el-Sheikh"),
        ("Homs Governorate", "Homs"),
    ],
)
def test_spellings_of_one_sound_share_a_loose_key(spellings: tuple[str, ...]) -> None:
    assert len({loose_key(strict_key(spelling)) for spelling in spellings}) == 1


def test_arabic_script_has_no_loose_key() -> None:
    assert loose_key(strict_key("حلب")) == ""


@given(st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_a_strict_key_is_its_own_strict_key_and_has_single_blanks(name: str) -> None:
    key = strict_key(name)
    assert strict_key(key) == key
    assert key == " ".join(key.split())


@given(st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_article_and_loose_keys_take_any_text(name: str) -> None:
    key = strict_key(name)
    assert bool(article_key(key)) == bool(key)
    assert loose_key(key).isascii()
    assert " " not in loose_key(key)


@given(st.lists(st.text(max_size=12), max_size=5))
def test_keys_of_words_are_their_strict_keys_each_time_they_are_asked_for(words: list[str]) -> None:
    for _ in range(2):
        assert word_keys(words) == [strict_key(word) for word in words]
