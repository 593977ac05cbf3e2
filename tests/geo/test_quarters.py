"""Quarters that bear the name of a place far away, or of none that is known, lie in the town that is told of."""

from datetime import date

import pytest

from data.analyser import BundledAnalyser
from geo.model import Analysis, Article, GeoPrecision


def _read(language: str, text: str) -> Analysis:
    article = Article(id=language, text=text, language=language, published=date(2024, 5, 16))
    return BundledAnalyser(recogniser="fast")(article)


def _meaning(analysis: Analysis, surface: str) -> tuple[str | None, GeoPrecision]:
    (found,) = [item for item in analysis.resolutions if item.mention.surface == surface]
    return found.place.name if found.place else None, found.precision


@pytest.mark.parametrize(
    ("language", "name", "text"),
    [
        (
            "en",
            "Medina",
            "A bomb killed nine in Mogadishu on Monday. Shots were fired in the Medina neighbourhood.",
        ),
        (
            "en",
            "Birmingham",
            "A bomb killed nine in Mogadishu on Monday. Shots fell in the Birmingham district.",
        ),
        (
            "de",
            "Medina",
            "In Mogadischu tötete eine Bombe neun. Im Stadtteil Medina fielen am Montag Schüsse.",
        ),
        (
            "fr",
            "Médine",
            "Une bombe a tué neuf à Mogadiscio. Des tirs ont éclaté dans le quartier de Médine.",
        ),
        ("es", "Medina", "Una bomba mató a nueve personas en Mogadiscio. Hubo disparos en el barrio de Medina."),
        ("ru", "Медина", "В Могадишо бомба убила девять человек. В районе Медина в понедельник началась стрельба."),
        ("uk", "Медіна", "У Могадішо бомба вбила дев'ятьох людей. У районі Медіна в понеділок почалася стрілянина."),
    ],
)
def test_a_quarter_is_not_the_far_town_of_its_name(language: str, name: str, text: str) -> None:
    analysis = _read(language, text)
    assert _meaning(analysis, name) == ("Mogadishu", GeoPrecision.NEAR_SETTLEMENT)
    assert all(report.where.place.country == "SO" for report in analysis.reports if report.where and report.where.place)


def test_a_quarter_in_no_gazetteer_is_put_in_its_town_and_the_reason_says_so() -> None:
    analysis = _read("de", "Im Stadtteil Xandal in Mogadischu riss am Montag eine Autobombe zwei Menschen in den Tod.")
    assert _meaning(analysis, "Xandal") == ("Mogadishu", GeoPrecision.NEAR_SETTLEMENT)
    (found,) = [item for item in analysis.resolutions if item.mention.surface == "Xandal"]
    assert [reason.feature for reason in found.reasons] == ["quarter_of"] and "“Mogadischu”" in found.reasons[
        0
    ].sentence


def test_two_bombs_in_a_town_and_its_quarter_are_two() -> None:
    text = (
        "A truck bomb killed 276 people in Mogadishu on Saturday. Hours later another car bomb killed two passers-by "
        "in the Medina neighbourhood."
    )
    assert sorted(report.killed.low for report in _read("en", text).reports if report.killed) == [2, 276]


def test_what_a_hyphen_joins_to_a_quarter_is_part_of_it() -> None:
    text = "Des milliers de personnes ont manifesté samedi à Alger. Au quartier de Bab el-Oued, la police a tiré."
    places = {item.place.name for item in _read("fr", text).resolutions if item.place}
    assert places == {"Algiers"}


@pytest.mark.parametrize(
    ("language", "name", "place", "text"),
    [
        # some quarter of the town named, not one of that name
        ("fr", "Beyrouth", "Beirut", "Des tirs ont éclaté à Tripoli, puis lundi dans un quartier de Beyrouth."),
        ("es", "Caracas", "Caracas", "Hubo disparos en Maracaibo y el lunes en un barrio de Caracas."),
        ("en", "Aleppo", "Aleppo", "Shells hit Damascus and, on Monday, the Aleppo neighbourhood of Salaheddine."),
        # a district may be one of the country
        ("en", "Kupiansk", "Kupyansk", "Shells hit Kharkiv on Monday and killed two in the Kupiansk district."),
        # the quarter is in the gazetteer
        ("de", "Altona", "Altona", "In Hamburg brannten am Montag Autos, im Stadtteil Altona flogen Steine."),
        ("de", "Carthage", "Carthage", "In Tunis brannten am Montag Reifen, im Viertel Carthage flogen Steine."),
    ],
)
def test_other_names_beside_such_words_stay_what_they_are(language: str, name: str, place: str, text: str) -> None:
    assert _meaning(_read(language, text), name)[0] == place


def test_a_far_town_that_the_article_speaks_of_as_well_is_meant() -> None:
    text = "Cairo was shelled on Sunday. A bomb killed nine people in Mogadishu, and shots fell in the Cairo quarter."
    assert {item.place.country for item in _read("en", text).resolutions if item.place} == {"EG", "SO"}


def test_a_region_behind_its_district_is_no_quarter() -> None:
    text = "Ракета влучила в готель у Краматорську. У Суджанському районі Курської області взяли полонених."
    assert _meaning(_read("uk", text), "Курської області")[0] == "Kursk Oblast"
