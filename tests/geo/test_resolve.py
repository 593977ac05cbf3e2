"""A name means the place the article is about, and the reasons given are true."""

import re
from collections import Counter
from dataclasses import replace
from typing import cast

import pytest

from data.gazetteer import open_gazetteer, open_words
from geo.languages import pack_for
from geo.model import (
    Article,
    Doubt,
    GeoPrecision,
    GeoRole,
    MatchKind,
    Mention,
    MentionForm,
    NameKind,
    Place,
    PlaceKind,
    Resolution,
    Span,
)
from geo.ports import Gazetteer, NameHit
from geo.resolve import resolve_mentions
from geo.text import read_document
from geo.toponyms import find_mentions

GAZETTEER, WORDS = open_gazetteer(), open_words()


def resolutions_of(language: str, text: str) -> dict[str, Resolution]:
    return {resolution.mention.surface: resolution for resolution in _all_resolutions(language, text)}


def _all_resolutions(language: str, text: str) -> tuple[Resolution, ...]:
    pack = pack_for(language)
    document = read_document(Article(id="x", text=text, language=language), pack)
    return resolve_mentions(find_mentions(document, pack, GAZETTEER, WORDS), document, GAZETTEER)


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


@pytest.mark.parametrize(
    ("language", "text", "surface", "country"),
    [
        ("en", "Rockets hit Pokrovsk and Myrnohrad overnight.", "Pokrovsk", "UA"),
        ("ru", "В Славянске двое погибших, в Краматорске ни одного.", "Славянске", "UA"),
        ("en", "The army entered Palmyra. Homs was quiet.", "Palmyra", "SY"),
        ("en", "Fire crews from Hershey and Annville came to Palmyra.", "Palmyra", "US"),
        ("ar", "قصفت الطائرات مدينة أريحا في ريف إدلب.", "أريحا", "SY"),
        ("ar", "أغلق الجنود مدينة أريحا وعادت الحافلات إلى رام الله.", "أريحا", "PS"),
        ("de", "In Tripolis fielen Schüsse. Bengasi blieb ruhig.", "Tripolis", "LY"),
        ("fr", "Des tirs à Tripoli, dans le nord du Liban.", "Tripoli", "LB"),
        ("en", "Farmers in Georgia sell to China. Macon and Savannah gain.", "Georgia", "US"),
        ("en", "In Georgia the road to Gori was closed; Tbilisi protested.", "Georgia", "GE"),
        ("en", "A company in Ohio sold parts to Russia and China.", "Russia", "RU"),
        ("en", "The Lebanon council will widen the road to Whitestown. Boone County pays.", "Lebanon", "US"),
        ("es", "Ardió el monte en Córdoba. Bomberos de Río Cuarto no bastan.", "Córdoba", "AR"),
        ("uk", "У Калинівці горів склад. Рятувальники приїхали з Вінниці та Козятина.", "Калинівці", "UA"),
    ],
)
def test_namesakes_are_told_apart_by_the_rest_of_the_article(
    language: str, text: str, surface: str, country: str
) -> None:
    place = resolutions_of(language, text)[surface].place
    assert place is not None
    assert place.country == country


@pytest.mark.parametrize(
    ("town", "url", "country"),
    [
        ("Hamilton", "https://www.example.co.nz/news", "NZ"),
        ("Hamilton", "https://www.example.ca/news", "CA"),
        ("Cambridge", "https://www.example.co.uk/news", "GB"),
        ("Perth", "https://www.example.com.au/news", "AU"),
    ],
)
def test_a_paper_means_the_town_at_home(town: str, url: str, country: str) -> None:
    pack = pack_for("en")
    article = Article(id="x", text=f"A bus hit a tree in {town} on Sunday.", language="en", url=url)
    document = read_document(article, pack)
    (found,) = resolve_mentions(find_mentions(document, pack, GAZETTEER, WORDS), document, GAZETTEER)
    assert found.place is not None
    assert found.place.country == country


def _found_by_a_recogniser(text: str, surface: str) -> Resolution:
    """What becomes of a name that only a recogniser has found: no gazetteer has it."""
    start = text.index(surface)
    mention = Mention(
        span=Span(start=start, end=start + len(surface)),
        surface=surface,
        form=MentionForm.NAME,
        role=GeoRole.CONTEXT,
        accepted=True,
        keys=(),
        score=0.9,
    )
    document = read_document(Article(id="x", text=text, language="en"), pack_for("en"))
    (resolution,) = resolve_mentions([mention], document, GAZETTEER)
    return resolution


def test_a_spelling_no_gazetteer_has_is_found_by_its_sound_and_says_so() -> None:
    resolution = _found_by_a_recogniser("Shells hit Deir Hafeer, a town in the north.", "Deir Hafeer")
    assert resolution.place is not None
    assert resolution.place.country == "SY"
    assert [reason.feature for reason in resolution.reasons] == ["loose"]
    assert resolution.score < 0.9


@pytest.mark.parametrize("surface", ["Qwertzville", "Arandale", "Kobanski"])
def test_what_only_sounds_a_little_like_a_place_stays_unresolved_and_without_alternatives(surface: str) -> None:
    resolution = _found_by_a_recogniser(f"The road to {surface} is closed.", surface)
    assert (resolution.place, resolution.alternatives) == (None, ())
    assert resolution.doubt is Doubt.NONE_OF_THESE


def test_an_answer_from_online_is_not_called_the_only_place_in_the_gazetteer() -> None:
    class Answering:
        """The bundled gazetteer with one answer of an online geocoder."""

        def __getattr__(self, name: str) -> object:
            return getattr(GAZETTEER, name)

        def find(self, key: str) -> object:
            place = Place(id="osm:node/1", name="Xyzburg", lat=36.0, lon=37.0, kind=PlaceKind.SETTLEMENT)
            return [NameHit(place, NameKind.PRIMARY, MatchKind.STRICT)] if key == "xyzburg" else GAZETTEER.find(key)

    text = "Shells hit Xyzburg on Monday."
    mention = _found_by_a_recogniser(text, "Xyzburg").mention
    document = read_document(Article(id="x", text=text, language="en"), pack_for("en"))
    (found,) = resolve_mentions([replace(mention, keys=("xyzburg",))], document, cast(Gazetteer, Answering()))
    assert found.place is not None
    assert [reason.feature for reason in found.reasons] == ["online"]


def test_a_name_no_gazetteer_has_is_none_of_these() -> None:
    resolution = resolutions_of("en", "Deputies closed the road to Qwertzburg County near Springfield.")
    unknown = [found for surface, found in resolution.items() if "Qwertzburg" in surface]
    assert [(found.place, found.doubt, found.score) for found in unknown] == [(None, Doubt.NONE_OF_THESE, 0.0)]


def test_namesakes_without_any_cue_leave_a_doubt_and_the_better_one() -> None:
    resolution = resolutions_of("en", "A bus hit a tree in Richmond. Nobody in Richmond was hurt.")["Richmond"]
    assert resolution.place is not None
    assert resolution.score < 0.6
    assert resolution.alternatives


_SENTENCES = (
    ("en", "Shelling hit Aleppo. Syria denied it. Syria and Russia blame each other. Homs was quiet."),
    ("en", "Paris, Texas, is far from Paris, France. Dallas is near."),
    ("en", "Deputies in Boone County, Indiana, closed the road from Lebanon to Zionsville."),
    ("de", "In Tripolis fielen Schüsse. Libyen hat zwei Regierungen, Libyen hat kein Geld. Bengasi schweigt."),
    ("fr", "Valence inaugure son pont. Les élus de Romans-sur-Isère et de Montélimar étaient là."),
    ("ru", "Бои у Покровска и Мирнограда. Украина просит помощи."),
    ("ar", "قصفت الطائرات مدينة أريحا في ريف إدلب في سوريا."),
)


@pytest.mark.parametrize(("language", "text"), _SENTENCES)
def test_a_place_has_at_most_one_reason_and_it_is_true(language: str, text: str) -> None:
    found = resolutions_of(language, text)
    named = Counter(one.place.name for one in _all_resolutions(language, text) if one.place is not None)
    for resolution in found.values():
        assert len(resolution.reasons) <= 1
        for reason in resolution.reasons:
            count = re.search(r": (.+) is named (once|twice|\w+ times|\d+ times) in the article", reason.sentence)
            if count is not None:
                assert named[count[1]] == _COUNTED.get(count[2]) or int(count[2].split()[0])
            if reason.feature == "only_candidate":
                assert not resolution.alternatives
            if "far larger" in reason.sentence:
                assert resolution.place is not None
                others = [other.place for other in resolution.alternatives]
                assert any((resolution.place.population or 0) >= 4 * (other.population or 0) for other in others)


_COUNTED = {"once": 1, "twice": 2, "three times": 3, "four times": 4, "five times": 5, "six times": 6}


def test_reasons_compare_with_the_next_best_place() -> None:
    resolution = resolutions_of("en", "A fire in Alexandria, Louisiana, hurt two.")["Alexandria"]
    assert any("named right after it" in reason.sentence for reason in resolution.reasons)


@pytest.mark.parametrize(
    ("language", "text", "surface", "country"),
    [
        ("uk", "Рада Безпеки ООН зібралася в Нью-Йорку. Обстріли Херсона й Нікополя тривають.", "Нью-Йорку", "US"),
        ("ru", "Совбез ООН заседал в Нью-Йорке. Удары по Торецку и Дружковке продолжались.", "Нью-Йорке", "US"),
        ("uk", "Бої точаться на вулицях Нью-Йорка, поблизу Торецька та Залізного.", "Нью-Йорка", "UA"),
    ],
)
def test_where_the_united_nations_meet_is_not_the_town_nearby(
    language: str, text: str, surface: str, country: str
) -> None:
    place = resolutions_of(language, text)[surface].place
    assert place is not None and place.country == country


@pytest.mark.parametrize(
    ("language", "text", "surface", "kind"),
    [
        ("de", "Der Abzug vom rechten Ufer des Dnipro ist beendet, Cherson feiert.", "Dnipro", PlaceKind.WATER),
        ("en", "Troops left the right bank of the Dnipro near Kherson.", "Dnipro", PlaceKind.WATER),
        ("uk", "На лівому березі Дніпра затоплено Олешки.", "Дніпра", PlaceKind.WATER),
        ("de", "In Dnipro schlugen Raketen ein, auch in Pawlohrad.", "Dnipro", PlaceKind.SETTLEMENT),
    ],
)
def test_a_bank_belongs_to_the_river_and_not_to_the_city_on_it(
    language: str, text: str, surface: str, kind: PlaceKind
) -> None:
    place = resolutions_of(language, text)[surface].place
    assert place is not None and place.kind is kind


@pytest.mark.parametrize(
    ("text", "surface", "country"),
    [
        ("The Food and Agriculture Organization met in Rome. Utica and Syracuse in New York were quiet.", "Rome", "IT"),
        ("Cholera spreads in Haiti; the hospital in St. Marc is full.", "St. Marc", "HT"),
        ("Canada counts nine in Ontario, eight in Alberta, one in New Brunswick and one in Quebec.", "Quebec", "CA"),
        ("Floods hit Laguna and Batangas in the Philippines.", "Laguna", "PH"),
    ],
)
def test_bodies_saints_lists_and_provinces_tell_namesakes_apart(text: str, surface: str, country: str) -> None:
    place = resolutions_of("en", text)[surface].place
    assert place is not None and place.country == country


def test_every_number_of_a_counted_list_is_of_the_same_kind_of_place() -> None:
    text = "Canada counts nine in Ontario, eight in Alberta, one in New Brunswick, and one in Quebec."
    found = resolutions_of("en", text)
    kinds = {found[name].place.kind for name in ("Ontario", "Alberta", "New Brunswick", "Quebec") if found[name].place}
    assert kinds == {PlaceKind.ADMIN1}


@pytest.mark.parametrize(
    ("text", "surface", "is_placed"),
    [
        ("He was arrested in Stroud, Ontario, on Sunday.", "Stroud", False),
        ("He was arrested in Stroud, Oklahoma, on Sunday.", "Stroud", True),
        ("After talks in Pretoria, Ethiopia's government signed.", "Pretoria", True),
    ],
)
def test_a_town_in_a_division_that_has_none_of_its_name_is_no_namesake(
    text: str, surface: str, is_placed: bool
) -> None:
    assert (resolutions_of("en", text)[surface].place is not None) is is_placed


def test_the_regions_of_the_world_are_those_of_geonames() -> None:
    found = resolutions_of("en", "Cases rose in West Africa, East Africa, North Africa and Southeast Asia.")
    assert {name: item.place.id for name, item in found.items() if item.place} == {
        "West Africa": "geonames:7729885",
        "East Africa": "geonames:7729889",
        "North Africa": "geonames:7729887",
        "Southeast Asia": "geonames:7729896",
    }


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("en", "Protesters stood before the White House.", "White House"),
        ("ru", "Протестующие стояли у Белого дома.", "Белого дома"),
        ("de", "Vor dem Weißen Haus wurde demonstriert.", "Weißen Haus"),
    ],
)
def test_the_white_house_stands_in_washington(language: str, text: str, surface: str) -> None:
    place = resolutions_of(language, text)[surface].place
    assert place is not None and place.id == "region:white_house"


def test_a_hotel_in_another_town_is_not_the_one_of_its_name_that_is_known() -> None:
    known = resolutions_of("en", "Gunmen attacked the Radisson Blu in Bamako, Mali, on Friday.")["Radisson Blu"].place
    assert known is not None and known.country == "ML"
    other = resolutions_of("en", "A bomb went off at the Radisson Blu in Istanbul on Friday.")
    assert "Radisson Blu" not in other or other["Radisson Blu"].place is None


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        (
            "de",
            "Türkische Jets holten ihn im türkisch-syrischen Grenzgebiet vom Himmel.",
            "türkisch-syrischen Grenzgebiet",
        ),
        ("es", "Cayó junto a la frontera entre Turquía y Siria.", "frontera entre Turquía y Siria"),
        ("ru", "Бои идут на армяно-азербайджанской границе.", "армяно-азербайджанской границе"),
    ],
)
def test_a_border_told_by_its_countries_lies_between_them(language: str, text: str, surface: str) -> None:
    found = resolutions_of(language, text)[surface]
    assert found.place is not None and found.place.name.endswith("border")
    assert not found.mention.accepted and found.precision is GeoPrecision.REGION


def test_a_place_in_another_role_is_the_same_in_everything_else() -> None:
    found = _all_resolutions("en", "Fighting went on near Aleppo and in Paris, Texas, on Tuesday.")
    assert len(found) > 1
    for one in found:
        assert one.in_role(GeoRole.EVENT) == replace(one, mention=replace(one.mention, role=GeoRole.EVENT))
