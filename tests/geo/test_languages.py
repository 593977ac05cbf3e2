"""The language packs: what every one of them must hold."""

import pickle
from dataclasses import fields
from pathlib import Path

import pytest

from geo.dates_lexicon import lexicon_of
from geo.languages import PACKS, UNDETERMINED, pack_for
from geo.languages.pack import DateWords, Pack
from geo.names import strict_key

EVERY_PACK = pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.code)


def test_the_seven_languages_are_there() -> None:
    assert {pack.code for pack in PACKS} == {"de", "en", "fr", "es", "ru", "uk", "ar"}


def test_an_unknown_language_has_the_undetermined_pack() -> None:
    assert pack_for("xx") is UNDETERMINED
    assert pack_for("uk").name == "Ukrainian"


@EVERY_PACK
def test_pack_names_every_month_weekday_season_and_unit(pack: Pack) -> None:
    words = pack.dates
    assert (len(words.months), len(words.weekdays), len(words.seasons), len(words.units)) == (12, 7, 4, 7)
    assert len(words.month_parts) == 3
    assert all((*words.months, *words.weekdays, *words.seasons, *words.units, *words.month_parts))
    assert all((words.since, words.start, words.end, words.between, words.last, words.this, words.next))
    assert words.ago_before or words.ago_after
    assert pack.text.abbreviations


@EVERY_PACK
def test_no_word_names_two_months_or_two_weekdays(pack: Pack) -> None:
    for names in (pack.dates.months, pack.dates.weekdays):
        keys = [{strict_key(name) for name in phrases.split(", ")} for phrases in names]
        assert sum(map(len, keys)) == len(set().union(*keys))


@EVERY_PACK
def test_date_phrases_are_separated_by_comma_and_space(pack: Pack) -> None:
    for field in fields(DateWords):
        value = getattr(pack.dates, field.name)
        for phrases in value if isinstance(value, tuple) else (value,):
            if isinstance(phrases, str) and field.name != "proclitics":
                assert all(phrase == phrase.strip() for phrase in phrases.split(", "))
                assert ",," not in phrases


@EVERY_PACK
def test_abbreviations_elisions_and_starters_are_in_lower_case(pack: Pack) -> None:
    for words in (pack.text.abbreviations, pack.text.elisions, pack.text.starters):
        assert {word.lower() for word in words} == words


@EVERY_PACK
def test_packs_pickle_and_their_lexicon_is_made_once(pack: Pack) -> None:
    assert pickle.loads(pickle.dumps(pack)).code == pack.code
    assert lexicon_of(pack.dates) is lexicon_of(pack.dates)


def test_every_field_of_the_date_words_is_explained() -> None:
    page = (Path(__file__).parents[2] / "docs" / "dates.md").read_text("utf-8")
    assert [field.name for field in fields(DateWords) if f"`{field.name}`" not in page] == []
