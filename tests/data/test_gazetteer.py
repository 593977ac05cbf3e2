"""The bundled gazetteer and words: what a reader of articles may rely on."""

import hashlib
import pickle
import re
import shutil
from pathlib import Path

import pytest
from geopy import Location
from geopy.distance import great_circle
from hypothesis import given, settings
from hypothesis import strategies as st

from data.gazetteer import BUNDLED, BundledGazetteer, BundledWords, open_gazetteer, open_words
from data.offline_geocoder import OfflineGeocoder
from data.packed import pack_many, pack_posting, unpack_posting
from geo.errors import GazetteerError
from geo.model import MatchKind, NameKind, PlaceKind
from geo.names import strict_key
from geo.ports import Gazetteer, WordList

MOST_BYTES = 30_000_000


@pytest.fixture(scope="module")
def gazetteer() -> BundledGazetteer:
    return open_gazetteer()


@pytest.fixture(scope="module")
def words() -> BundledWords:
    return open_words()


@pytest.fixture(scope="module")
def geocoder(gazetteer: BundledGazetteer) -> OfflineGeocoder:
    return OfflineGeocoder(gazetteer=gazetteer)


def test_they_are_what_the_core_asks_for(gazetteer: BundledGazetteer, words: BundledWords) -> None:
    port: Gazetteer = gazetteer
    word_port: WordList = words
    assert port.version
    assert word_port.rank("und", "de") > 0


def test_files_have_the_sha256_of_their_manifest(gazetteer: BundledGazetteer, words: BundledWords) -> None:
    gazetteer.verify()
    words.verify()


def test_the_readme_names_every_file_with_its_sha256() -> None:
    readme = (BUNDLED / "README.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| (\S+/\S+) \| \d+ \| `([0-9a-f]{64})`", readme, re.MULTILINE))
    folders = ("gazetteer", "words", "basemap", "encoder", "student")
    files = [path for folder in folders for path in (BUNDLED / folder).iterdir() if path.suffix != ".md"]
    digests = {f"{path.parent.name}/{path.name}": hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    assert rows == digests, "renew the table: python -m tools.write_bundled_readme"


def test_all_files_together_fit_into_git() -> None:
    folders = [BUNDLED / "gazetteer", BUNDLED / "words"]
    assert sum(path.stat().st_size for folder in folders for path in folder.iterdir()) <= MOST_BYTES


FIRST = {
    # name: (id of the place found first, kind)
    "Damaskus": ("geonames:170654", PlaceKind.SETTLEMENT),
    "Дамаск": ("geonames:170654", PlaceKind.SETTLEMENT),
    "دمشق": ("geonames:170654", PlaceKind.SETTLEMENT),
    "Moskau": ("geonames:524901", PlaceKind.SETTLEMENT),
    "Москва": ("geonames:524901", PlaceKind.SETTLEMENT),
    "Syrien": ("geonames:163843", PlaceKind.COUNTRY),
    "سوريا": ("geonames:163843", PlaceKind.COUNTRY),
    "USA": ("geonames:6252001", PlaceKind.COUNTRY),
    "U.S.": ("geonames:6252001", PlaceKind.COUNTRY),
    "США": ("geonames:6252001", PlaceKind.COUNTRY),
    "UK": ("geonames:2635167", PlaceKind.COUNTRY),
    "Großbritannien": ("geonames:2635167", PlaceKind.COUNTRY),
    "Weißrussland": ("geonames:630336", PlaceKind.COUNTRY),
    "ОАЭ": ("geonames:290557", PlaceKind.COUNTRY),
    "Georgia": ("geonames:614540", PlaceKind.COUNTRY),
    "Homs": ("geonames:169577", PlaceKind.SETTLEMENT),
    "New York": ("geonames:5128581", PlaceKind.SETTLEMENT),
    "California": ("geonames:5332921", PlaceKind.ADMIN1),
    "Calif.": ("geonames:5332921", PlaceKind.ADMIN1),
    "Florida": ("geonames:4155751", PlaceKind.ADMIN1),
    "Pokrovsk": ("geonames:704422", PlaceKind.SETTLEMENT),
    "Granada": ("geonames:2517117", PlaceKind.SETTLEMENT),
    "Palmyra": ("geonames:163808", PlaceKind.SETTLEMENT),
    "Sinai": ("region:sinai", PlaceKind.REGION),
    "Hmeimim": ("region:airbase_hmeimim", PlaceKind.FACILITY),
    "Saint-Étienne": ("geonames:2980291", PlaceKind.SETTLEMENT),
    "Донецкая область": ("geonames:709716", PlaceKind.ADMIN1),
}  # fmt: skip


@pytest.mark.parametrize("name", FIRST)
def test_the_place_meant_by_a_bare_name_stands_first(gazetteer: BundledGazetteer, name: str) -> None:
    place = gazetteer.find(strict_key(name))[0].place
    assert (place.id, place.kind) == FIRST[name]


def test_a_name_says_how_its_place_bears_it(gazetteer: BundledGazetteer) -> None:
    kinds = {hit.place.id: hit.name_kind for hit in gazetteer.find("pokrovsk")}
    assert kinds["geonames:704422"] is NameKind.PRIMARY
    assert kinds["geonames:563464"] is NameKind.HISTORIC, "Engels was Pokrovsk until 1931"
    assert gazetteer.find(strict_key("N.Y."))[0].name_kind is NameKind.ABBREVIATION


def test_a_name_is_found_with_another_article_and_says_so(gazetteer: BundledGazetteer) -> None:
    hits = gazetteer.find("bab")
    assert any(hit.place.id == "geonames:174018" and hit.match is MatchKind.ARTICLE for hit in hits)


@pytest.mark.parametrize(
    ("name", "key"), [("Красное море", "красного моря"), ("Rotes Meer", "roten meer"), ("Чорне море", "чорному морі")]
)
def test_names_of_two_words_are_found_in_their_other_cases(gazetteer: BundledGazetteer, name: str, key: str) -> None:
    assert gazetteer.find(strict_key(key))[0].place == gazetteer.find(strict_key(name))[0].place


@pytest.mark.parametrize("name", ["aleppo", "sinai", "hmeimim", "syria"])
def test_a_place_is_found_by_its_id(gazetteer: BundledGazetteer, name: str) -> None:
    for place in {hit.place for hit in gazetteer.find(name)}:
        row = gazetteer.row_of(place.id)
        assert row is not None
        assert gazetteer.place_at(row) == place


@pytest.mark.parametrize(
    "place_id", ["geonames:1", "geonames:x", "geonames:²", "airport:ZZZZ", "region:none", "user:1", ""]
)
def test_an_id_of_nobody_has_no_row(gazetteer: BundledGazetteer, place_id: str) -> None:
    assert gazetteer.row_of(place_id) is None


def test_prefixes_end_at_words_and_come_shortest_first(gazetteer: BundledGazetteer) -> None:
    assert list(gazetteer.prefixes("new york city hall")) == ["new york", "new york city"]
    assert "homs" in gazetteer.prefixes("homs")
    assert "homs" not in gazetteer.prefixes("homsa")


def test_a_misspelt_name_is_found_by_sound(gazetteer: BundledGazetteer) -> None:
    hits = gazetteer.find_loose("Khan Scheichoun")
    assert hits[0].place.id == "geonames:168325"
    assert hits[0].match is MatchKind.LOOSE


@pytest.mark.parametrize("name", ["Ost-Ghutta-Xyz", "qqqq", "", "12"])
def test_a_name_that_only_sounds_a_little_alike_is_not_found(gazetteer: BundledGazetteer, name: str) -> None:
    assert list(gazetteer.find_loose(name)) == []


def test_every_country_has_a_record_with_people_and_an_extent(gazetteer: BundledGazetteer) -> None:
    for code in ("SY", "UA", "RU", "US", "GB", "XK", "NA", "PS", "SS", "EH"):
        place = gazetteer.country(code)
        assert place is not None, code
        assert place.country == code
        assert place.population
        assert place.radius_km > 40
    assert gazetteer.country("ZZ") is None


def test_towns_know_their_division_and_their_size(gazetteer: BundledGazetteer) -> None:
    place = gazetteer.find("aleppo")[0].place
    assert place.admin1 == "Aleppo Governorate"
    assert 5 < place.radius_km < 20
    assert great_circle((place.lat, place.lon), (36.20, 37.16)).km < 5


@given(st.text(max_size=30))
@settings(max_examples=150, deadline=None)
def test_look_ups_never_raise_and_keep_their_limits(text: str) -> None:
    gazetteer = _OPEN.setdefault("gazetteer", open_gazetteer())
    for key in (text, strict_key(text)):
        hits = gazetteer.find(key)
        assert len(hits) <= 64
        assert len(gazetteer.find_loose(key)) <= 16
        prefixes = gazetteer.prefixes(key)
        assert list(prefixes) == sorted(prefixes, key=len)
        assert all(key == prefix or key.startswith(prefix + " ") for prefix in prefixes)
        assert all(gazetteer.find(prefix) for prefix in prefixes)


_OPEN: dict[str, BundledGazetteer] = {}


def test_half_a_character_is_no_name(gazetteer: BundledGazetteer, words: BundledWords) -> None:
    assert list(gazetteer.find("\ud800")) == []
    assert list(gazetteer.prefixes("\ud800")) == []
    assert words.rank("\ud800", "de") == 0


def test_a_worker_process_gets_a_gazetteer_that_answers_the_same(gazetteer: BundledGazetteer) -> None:
    again = pickle.loads(pickle.dumps(gazetteer))
    assert again.find("homs") == gazetteer.find("homs")
    assert again.version == gazetteer.version


def test_a_missing_folder_is_one_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match="cannot be opened"):
        open_gazetteer(tmp_path)


def test_a_truncated_file_is_noticed_at_opening(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(BUNDLED / "words", tmp_path / "words"))
    path = folder / "ranks.npy"
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(GazetteerError, match=r"ranks\.npy is damaged: it has the wrong size"):
        open_words(folder)


def test_a_changed_byte_is_noticed_by_verify(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(BUNDLED / "words", tmp_path / "words"))
    path = folder / "ranks.npy"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(bytes(content))
    with pytest.raises(GazetteerError, match=r"ranks\.npy is damaged: its content has changed"):
        open_words(folder).verify()


@given(st.integers(0, 2**28 - 1), st.integers(0, 3), st.booleans())
def test_a_posting_unpacks_to_what_was_packed(place: int, name_kind: int, article_less: bool) -> None:
    assert unpack_posting(pack_posting(place, name_kind, article_less)) == (place, name_kind, article_less)


def test_more_numbers_than_a_row_can_point_to_are_refused() -> None:
    with pytest.raises(ValueError, match="cannot pack"):
        pack_many(0, 128)


@pytest.mark.parametrize(
    ("word", "language", "most"),
    [("die", "de", 10), ("the", "en", 10), ("по", "ru", 20), ("في", "ar", 5), ("що", "uk", 20), ("que", "es", 10)],
)
def test_common_words_have_a_low_rank(words: BundledWords, word: str, language: str, most: int) -> None:
    assert 1 <= words.rank(strict_key(word), language) <= most


def test_a_word_of_another_language_has_none(words: BundledWords) -> None:
    assert words.rank("страна", "de") == 0
    assert words.rank("die", "xx") == 0


@pytest.mark.parametrize("name", ["Mohammed", "Sergej", "Владимир", "محمد", "François", "María", "Олександр"])
def test_given_names_are_known_in_all_scripts(words: BundledWords, name: str) -> None:
    assert words.is_given_name(strict_key(name))


@pytest.mark.parametrize("name", ["Putin", "Erdogan", "Schmidt", "Иванов", "García"])
def test_surnames_are_known(words: BundledWords, name: str) -> None:
    assert words.is_surname(strict_key(name))
    assert not words.is_surname("zzzz")


@pytest.mark.parametrize(
    ("query", "address", "identity"),
    [
        ("Damaskus", "Damascus, Syria", "geonames:170654"),
        ("Damaskus, Syrien", "Damascus, Syria", "geonames:170654"),
        ("Paris, Texas", "Paris, United States", "geonames:4717560"),
        ("Tripoli, Lebanon", "Tripoli, Lebanon", "geonames:266826"),
        ("Сирия", "Syria", "geonames:163843"),
    ],
)
def test_geocode_finds_a_name_in_the_place_behind_the_comma(
    geocoder: OfflineGeocoder, query: str, address: str, identity: str
) -> None:
    location = geocoder.geocode(query)
    assert isinstance(location, Location)
    assert location.address == address
    assert location.raw["id"] == identity
    assert 0 < location.raw["score"] <= 1


@pytest.mark.parametrize("query", ["xyzzyq", "", ",", "Springfield, France"])
def test_geocode_gives_none_when_nothing_fits(geocoder: OfflineGeocoder, query: str) -> None:
    assert geocoder.geocode(query) is None
    assert geocoder.geocode(query, exactly_one=False) is None


def test_geocode_lists_namesakes_in_the_language_and_countries_asked_for(geocoder: OfflineGeocoder) -> None:
    found = geocoder.geocode("Tripoli", exactly_one=False, language="de", country_codes=["ly", "LB"], limit=2)
    assert isinstance(found, list)
    assert len(found) == 2
    assert found[0].address == "Tripoli, Libyen"
    assert {location.raw["country"] for location in found} <= {"LY", "LB"}


def test_reverse_gives_the_nearest_settlement_and_none_on_the_ocean(geocoder: OfflineGeocoder) -> None:
    location = geocoder.reverse((33.51, 36.29))
    assert location.raw["id"] == "geonames:170654"
    assert location.raw["distance_km"] < 3
    assert geocoder.reverse("0, -30") is None


@given(st.floats(-90, 90), st.floats(-180, 180))
@settings(max_examples=30, deadline=None)
def test_reverse_comes_nearest_first_within_its_reach(lat: float, lon: float) -> None:
    geocoder = OfflineGeocoder(gazetteer=_OPEN.setdefault("gazetteer", open_gazetteer()))
    found = geocoder.reverse((lat, lon), exactly_one=False, limit=3) or []
    away = [location.raw["distance_km"] for location in found]
    assert away == sorted(away)
    assert all(km <= 300 for km in away)
