"""Districts and regions that no gazetteer names: they are placed at the town they are called after."""

from datetime import date

import pytest

from data.analyser import BundledAnalyser
from geo.derived_names import town_keys
from geo.languages import pack_for
from geo.model import Analysis, Article
from geo.text import text_digest

ANALYSE = BundledAnalyser(recogniser="accurate")


def _analysed(language: str, text: str) -> Analysis:
    return ANALYSE(Article(id=text_digest(text), text=text, language=language, published=date(2022, 9, 15)))


@pytest.mark.parametrize(
    ("language", "text", "surface", "town"),
    [
        ("ru", "Во вторник в Исфаринском районе обстреляли колонну.", "Исфаринском районе", "Isfara"),
        ("ru", "В ночь на вторник село в Суджанском районе Курской области обстреляли.", "Суджанском районе", "Sudzha"),
        ("uk", "У вівторок у Нафталанському районі обстріляли село.", "Нафталанському районі", "Naftalan"),
        ("uk", "У вівторок дрони влучили в підстанцію на Волгоградщині.", "Волгоградщині", "Volgograd"),
        ("uk", "У вівторок у Дацці сотні людей вийшли на протест.", "Дацці", "Dhaka"),
        ("ru", "Во вторник в Оше толпа сожгла дома.", "Оше", "Osh"),
    ],
)
def test_a_district_is_placed_at_the_town_it_is_called_after(language: str, text: str, surface: str, town: str) -> None:
    placed = {one.mention.surface: one.place.name for one in _analysed(language, text).resolutions if one.place}
    assert placed[surface] == town


def test_a_district_of_a_town_is_not_another_town() -> None:
    analysis = _analysed("ru", "В Октябрьском районе Грозного во вторник произошла перестрелка.")
    assert "Oktyabr’sk" not in {one.place.name for one in analysis.resolutions if one.place}


@pytest.mark.parametrize("keys", [["районе"], ["централном", "раионе"], ["донском", "полку"], ["невского"]])
def test_other_words_are_called_after_no_town(keys: list[str]) -> None:
    assert town_keys(keys, pack_for("ru").places) == ()
