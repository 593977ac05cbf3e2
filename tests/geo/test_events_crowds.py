"""Russian and Ukrainian: where crowds march, who takes power, from where people are brought out, foreign regions."""

from datetime import date

import pytest

from data.gazetteer import open_gazetteer, open_words
from geo.languages import pack_for
from geo.model import Article
from geo.text import read_document, text_digest
from geo.toponyms import find_mentions
from tests.geo.conftest import Read, make_place, told_how


@pytest.mark.parametrize(
    ("language", "text", "place", "kind"),
    [
        ("ru", "Женщины прошли маршем по Минску.", "Минску", "protest"),
        ("ru", "Демонстранты прошли по центру Минска.", "Минска", "protest"),
        ("uk", "Жінки пройшли маршем по Мінську.", "Мінську", "protest"),
        ("uk", "Демонстранти пройшли вулицями Мінська.", "Мінська", "protest"),
        ("ru", "Митингующие не расходятся с площади в Минске.", "Минске", "protest"),
        ("uk", "Мітингувальники не розходяться з площі в Мінську.", "Мінську", "protest"),
        ("uk", "Натовп потрощив консульство в Мінську.", "Мінську", "riot"),
        ("uk", "Загони зітнулися з найманцями в Мінську.", "Мінську", "armed_clash"),
        ("ru", "Налётчики ограбили гуманитарную колонну под Минском.", "Минском", "property_destruction"),
        ("uk", "Нападники пограбували вантажівки з борошном у Мінську.", "Мінську", "property_destruction"),
        ("ru", "Снаряды вывели из строя подстанцию в Минске.", "Минске", "shelling"),
        ("uk", "Снаряди вивели з ладу підстанцію в Мінську.", "Мінську", "shelling"),
        ("ru", "Военные взяли власть в Минске.", "Минске", "nonstate_overtakes_territory"),
        ("ru", "Армия захватила власть в Минске.", "Минске", "nonstate_overtakes_territory"),
        ("ru", "Его застрелила в Минске сотрудница полиции.", "Минске", "attack_on_civilians"),
        ("uk", "Його застрелила поліціянтка в Мінську.", "Мінську", "attack_on_civilians"),
        ("uk", "У Мінську палили автівки.", "Мінську", "riot"),
        ("uk", "Військові взяли владу в Мінську.", "Мінську", "nonstate_overtakes_territory"),
    ],
)
def test_deeds_in_a_capital(read: Read, language: str, text: str, place: str, kind: str) -> None:
    found = told_how(read(text, language, [(place, make_place("Minsk", "BY"))]))
    assert (kind, place, "reported") in found
    assert not {"withdrawal", "government_regains_territory"} & {kind for kind, _, _ in found}


def test_an_army_that_takes_its_own_town_regains_it(read: Read) -> None:
    found = told_how(read("Армия взяла Гомель.", "ru", [("Гомель", make_place("Homyel'", "BY"))]))
    assert "government_regains_territory" in {kind for kind, _, _ in found}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Уламки впали в Липецькій області.", "Липецькій області"),
        ("Пожежа сталася в Тамбовській області.", "Тамбовській області"),
        ("Мешканці Брестської області бачили дрон.", "Брестської області"),
        ("Дрон упав у Калузькій області.", "Калузькій області"),
    ],
)
def test_regions_that_the_sources_name_in_russian_only(text: str, name: str) -> None:
    article = Article(id=text_digest(text), text=text, language="uk", published=date(2024, 5, 1))
    pack = pack_for("uk")
    found = find_mentions(read_document(article, pack), pack, open_gazetteer(), open_words())
    assert [mention.surface for mention in found if mention.accepted] == [name]
