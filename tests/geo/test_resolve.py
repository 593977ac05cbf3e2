"""A name means the place the article is about, and the reasons given are true."""

import pytest

from data.gazetteer import open_gazetteer, open_words
from geo.languages import pack_for
from geo.model import Article, GeoPrecision, Resolution
from geo.resolve import resolve_mentions
from geo.text import read_document
from geo.toponyms import find_mentions

GAZETTEER, WORDS = open_gazetteer(), open_words()


def resolutions_of(language: str, text: str) -> dict[str, Resolution]:
    pack = pack_for(language)
    document = read_document(Article(id="x", text=text, language=language), pack)
    found = resolve_mentions(find_mentions(document, pack, GAZETTEER, WORDS), document, GAZETTEER)
    return {resolution.mention.surface: resolution for resolution in found}


@pytest.mark.parametrize(
    ("language", "text", "surface", "country", "admin1"),
    [
        ("en", "Paris, Texas, is far from Paris, France.", "Texas", "US", "Texas"),
        ("en", "A fire in Alexandria, Louisiana, hurt two.", "Alexandria", "US", "Louisiana"),
        ("en", "The temple of Palmyra in Syria was shelled near Homs.", "Palmyra", "SY", None),
        ("en", "Fighting near Tripoli, Libya, went on.", "Tripoli", "LY", None),
        ("en", "Clashes in Tripoli, in the north of Lebanon, went on.", "Tripoli", "LB", None),
        ("de", "In Moskau traf er den Präsidenten Russlands.", "Moskau", "RU", None),
        ("uk", "Обстріл Покровська на Донеччині, Україна.", "Покровська", "UA", None),
        ("ar", "قصفت الطائرات مدينة حلب في سوريا.", "حلب", "SY", None),
    ],
)
def test_the_place_is_the_one_the_article_means(
    language: str, text: str, surface: str, country: str, admin1: str | None
) -> None:
    place = resolutions_of(language, text)[surface].place
    assert place is not None
    assert place.country == country
    assert admin1 is None or admin1 in {place.admin1, place.name}


@pytest.mark.parametrize(
    ("language", "text", "surface", "precision"),
    [
        ("de", "Angriffe in Syrien.", "Syrien", GeoPrecision.COUNTRY),
        ("de", "Absturz über dem Sinai.", "Sinai", GeoPrecision.REGION),
        ("en", "A strike near Aleppo.", "Aleppo", GeoPrecision.NEAR_SETTLEMENT),
        ("en", "A strike in Aleppo.", "Aleppo", GeoPrecision.SETTLEMENT),
        ("en", "A ship in the Black Sea.", "Black Sea", GeoPrecision.WATER_AIRSPACE),
        ("de", "Kämpfe in Nordsyrien.", "Nordsyrien", GeoPrecision.REGION),
    ],
)
def test_precision_follows_the_kind_of_place(language: str, text: str, surface: str, precision: GeoPrecision) -> None:
    assert resolutions_of(language, text)[surface].precision is precision


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("en", "A strike killed nine people in Mosul on Tuesday.", "Mosul"),
        ("en", "A strike killed nine people in Dnipro on Tuesday.", "Dnipro"),
        ("en", "A strike killed nine people in Kunduz on Tuesday.", "Kunduz"),
        ("fr", "Une frappe a touché Raqqa mardi.", "Raqqa"),
        ("es", "Un ataque alcanzó Mosul el martes.", "Mosul"),
        ("de", "Raketen trafen Dnipro am Dienstag.", "Dnipro"),
        ("ru", "Ракеты попали в Днепр во вторник.", "Днепр"),
        ("uk", "Ракети вдарили по Дніпру у вівторок.", "Дніпру"),
    ],
)
def test_a_city_is_meant_rather_than_the_river_or_province_of_its_name(language: str, text: str, surface: str) -> None:
    assert resolutions_of(language, text)[surface].precision is GeoPrecision.SETTLEMENT


def test_one_name_means_one_place_in_an_article() -> None:
    text = "A bomb went off in Tripoli. Lebanon mourns. Tripoli lies north of Beirut."
    pack = pack_for("en")
    document = read_document(Article(id="x", text=text, language="en"), pack)
    found = resolve_mentions(find_mentions(document, pack, GAZETTEER, WORDS), document, GAZETTEER)
    assert {r.place.country for r in found if r.mention.surface == "Tripoli" and r.place} == {"LB"}


def test_alternatives_are_kept_without_the_chosen_one() -> None:
    resolution = resolutions_of("en", "A fire in Springfield, Missouri, spread.")["Springfield"]
    assert resolution.place is not None
    assert resolution.alternatives
    assert resolution.place.id not in {candidate.place.id for candidate in resolution.alternatives}


def test_reasons_compare_with_the_next_best_place() -> None:
    resolution = resolutions_of("en", "A fire in Alexandria, Louisiana, hurt two.")["Alexandria"]
    assert any("named right after it" in reason.sentence for reason in resolution.reasons)
