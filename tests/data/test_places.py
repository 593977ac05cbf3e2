"""Places that a user adds: files of every form, merged with what is there, kept whatever happens."""

import csv
import io
import json
import os
import signal
import stat
import subprocess
import sys
import threading
import zipfile
from contextlib import closing
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from data.__main__ import main
from data.analyser import BundledAnalyser
from data.gazetteer import BundledGazetteer, open_gazetteer
from data.places.added import AddedPlaces
from data.places.adding import AddOptions, slug
from data.places.cleaning import clean_name, read_position
from data.places.columns import parse_mapping
from data.places.desk import PlaceDesk
from data.places.files import PlaceFile
from data.places.layer import LayeredGazetteer
from data.places.model import AddedPlace
from data.settings import Settings
from data.workspace import open_workspace
from geo.errors import PlacesError
from geo.model import Article, NameKind, PlaceKind
from geo.names import strict_key
from geo.query import ReportFilter
from geo.text import text_digest

ROOT = Path(__file__).resolve().parents[2]
CELLS = ["", "-", "_", "36.2", "37,1", "SY", "capital", "-99", "1e400", "\ud800", "\u202e", "admin-1 x", '"', "9" * 11]
ROWS = st.lists(st.lists(st.one_of(st.text(max_size=12), st.sampled_from(CELLS)), min_size=7, max_size=7), max_size=6)
TEXT = (
    "At least 30 people were killed in an air strike on Krendelby in Syria on 24 September 2016, rescuers said. "
    "Three more died in Damascus."
)


@pytest.fixture(scope="module")
def bundled() -> BundledGazetteer:
    return open_gazetteer()


@pytest.fixture
def settings(tmp_path):
    return Settings(store_url=f"sqlite:///{tmp_path / 'store' / 'a.sqlite'}", samples=False)


@pytest.fixture
def desk(settings):
    return PlaceDesk(settings)


def _file(content, name="v.csv"):
    return PlaceFile(name, content.encode() if isinstance(content, str) else content)


def _layer(settings, bundled):
    return LayeredGazetteer(bundled, AddedPlaces(settings.places_path).tables(bundled))


def _zip(**members):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name.replace("_txt", ".txt"), text)
    return content.getvalue()


def dump_line(number, name, lat, lon, *, others="", kind="P.PPL", country="SY", admin="09", people=0):
    feature_class, code = kind.split(".")
    cells = [number, name, name, others, lat, lon, feature_class, code, country, "", admin, "", "", "", people]
    return "\t".join(str(cell) for cell in [*cells, "", "300", "Asia/Damascus", "2020-01-01"]) + "\n"


DUMP = (
    dump_line(9000001, "Krendelby", 36.2, 37.16, others="Krendel,Крендельби,كرندلبي,mwskw")
    + dump_line(9000002, "Wādī Krendel", 36.2, 37.2, kind="H.WAD")
    + dump_line(170063, "Aleppo", 36.20124, 37.16117, others="Kaleppovia", kind="P.PPLA", people=1602264)
    + dump_line(9000003, "Krendelshire", 36.0, 37.0, kind="A.ADM1", others="Krendel Governorate")
)


class TestGeoNames:
    def test_a_dump_gives_places_that_are_found_by_every_name(self, desk, settings, bundled):
        addition = desk.add(_file(DUMP, "SY.txt"))
        assert addition.source.n_places == 3
        assert addition.left_out == {"streams, wells and other small waters": 1}
        layer = _layer(settings, bundled)
        for name in ("Krendelby", "krendelby", "Krendel", "Крендельби", "كرندلبي"):
            assert layer.find(strict_key(name))[0].place.id == "geonames:9000001", name
        assert layer.find("mwskw") == (), "a machine's romanisation is no name"
        assert layer.find("krendelby")[0].place.admin1 == "Krendelshire"
        assert layer.find("krendelby")[0].name_kind is NameKind.PRIMARY

    def test_a_place_that_is_bundled_only_gains_names(self, desk, settings, bundled):
        assert desk.add(_file(DUMP, "SY.txt")).source.n_merged == 1
        layer = _layer(settings, bundled)
        assert list(layer.find("aleppo")) == list(bundled.find("aleppo"))
        assert layer.find("kaleppovia")[0].place == bundled.find("aleppo")[0].place
        assert len(layer) == 2

    def test_a_zip_is_read_like_the_table_in_it(self, desk):
        content = _zip(readme_txt="see www.geonames.org", SY_txt=DUMP)
        assert desk.add(_file(content, "SY.zip")).source.n_places == 3

    def test_bad_rows_are_told_with_their_line_and_the_others_kept(self, desk):
        bad = dump_line(1, "x", "nan", 3) + "rubbish\n" + dump_line(2, "y", 91, 3) + dump_line("", "z", 1, 3)
        addition = desk.add(_file(DUMP + bad + "\n" + dump_line(9000004, "Zuletzt", 36, 38), "SY.txt"))
        assert addition.source.n_places == 4
        assert [row.line for row in addition.bad_rows] == [5, 6, 7, 8]
        assert addition.bad_rows[0].reason == "“nan” is no latitude in degrees"
        assert addition.bad_rows[1].reason == "it has 1 column instead of 19"
        assert "swapped" in addition.bad_rows[2].reason

    def test_alternate_names_tell_which_names_are_of_the_past(self, desk, settings, bundled):
        names = (
            "1\t9000001\ten\tKrendelby\t1\t\t\t\n"
            "2\t9000001\tru\tСтарокрендель\t\t\t\t1\n"
            "3\t9000001\tlink\thttps://example.org\t\t\t\t\n"
            "4\t170063\ten\tNotInDump\t\t\t\t\n"
            "5\t9000001\tde\tKrendelburg\t1\t\t\t\n"
        )
        desk.add(_file(DUMP, "SY.txt"), AddOptions(other_names=_file(names, "alternateNamesV2.txt")))
        layer = _layer(settings, bundled)
        assert layer.find(strict_key("Старокрендель"))[0].name_kind is NameKind.HISTORIC
        assert layer.find("krendelburg")[0].name_kind is NameKind.PRIMARY
        assert layer.find(strict_key("https://example.org")) == ()


PCODES = (
    "ADM0_EN,ADM0_PCODE,ADM1_EN,ADM1_PCODE,ADM3_EN,ADM3_AR,ADM3_PCODE,admin4Name_en,admin4Name_ar,admin4Pcode,"
    "LATITUDE_Y,LONGITUDE_X\n"
    "Syrian Arab Republic,SY,Aleppo,SY02,Jebel Saman,جبل سمعان,SY020000,Krendelby,كرندلبي,C1007,36.2,37.16\n"
    "Syrian Arab Republic,SY,Aleppo,SY02,Jebel Saman,جبل سمعان,SY020000,Nowhere,,C1008,,\n"
)


class TestTables:
    def test_a_p_code_table_gives_its_deepest_level(self, desk, settings, bundled):
        addition = desk.add(_file(PCODES, "syr_pcodes.csv"))
        assert (addition.source.form, addition.source.licence) == ("p-codes (table)", "CC BY-IGO")
        assert [row.reason for row in addition.bad_rows] == [
            "it has no position, and the gazetteer does not know one for it"
        ]
        place = _layer(settings, bundled).find(strict_key("كرندلبي"))[0].place
        assert (place.id, place.country, place.kind) == ("pcode:SY.C1007", "SY", PlaceKind.SETTLEMENT)
        aleppo = next(hit.place for hit in bundled.find("aleppo") if hit.place.kind is PlaceKind.ADMIN1)
        assert place.admin1 == aleppo.name, "divisions go by the bundled name"

    def test_divisions_without_a_position_take_that_of_the_gazetteer(self, desk, settings, bundled):
        table = "ADM1_EN,ADM1_DE,ADM1_PCODE,ADM0_PCODE\nHoms,Krendelgau,SY04,SY\n"
        assert desk.add(_file(table, "syr_adm1.csv")).source.n_merged == 1
        [hit] = _layer(settings, bundled).find("krendelgau")
        assert hit.place.kind is PlaceKind.ADMIN1
        assert hit.place.id.startswith("geonames:")

    def test_a_workbook_is_read_sheet_by_sheet(self, desk):
        book = openpyxl.Workbook()
        for number, sheet in enumerate((book.active, book.create_sheet("admin2"), book.create_sheet("empty"))):
            if sheet.title != "empty":
                sheet.append([f"adm{number + 1}_name", f"adm{number + 1}_pcode", "center_lat", "center_lon"])
                sheet.append([f"Krendel{number}", f"SY0{number}", 36.2 + number, 37.0])
        content = io.BytesIO()
        book.save(content)
        addition = desk.add(_file(content.getvalue(), "syr.xlsx"))
        assert (addition.source.form, addition.source.n_places) == ("p-codes (workbook)", 2)

    def test_a_plain_table_needs_a_name_and_a_position_only(self, desk, settings, bundled):
        desk.add(_file("Name;LAT;Lng\nKrendelby;36,2;37,16\n"))
        place = _layer(settings, bundled).find("krendelby")[0].place
        assert (place.lat, place.lon, place.kind, place.country) == (36.2, 37.16, PlaceKind.SETTLEMENT, None)
        assert place.id.startswith("user:v/")

    def test_columns_can_be_told(self, desk, settings, bundled):
        columns = parse_mapping("name=Ort,lat=B,lon=L,aliases=A1+A2,country=Staat,kind=Art")
        table = "Ort,L,B,A1,A2,Staat,Art\nKrendelby,37.16,36.2,Krendel|Brendel,Grendel,SYR,air base\n"
        desk.add(_file(table), AddOptions(columns=columns))
        layer = _layer(settings, bundled)
        assert {hit.place.kind for name in ("krendel", "brendel", "grendel") for hit in layer.find(name)} == {
            PlaceKind.FACILITY
        }
        assert layer.find("grendel")[0].place.country == "SY"

    @pytest.mark.parametrize(
        ("text", "sentence"),
        [
            ("foo=NAME", "The columns cannot be “foo=NAME”"),
            ("name", "Write FIELD=COLUMN"),
            ("name=", "The columns cannot be"),
        ],
    )
    def test_a_wrong_mapping_says_what_is_wanted(self, text, sentence):
        with pytest.raises(PlacesError, match=sentence.replace("(", r"\(")):
            parse_mapping(text)

    def test_a_table_without_a_position_names_its_columns(self, desk):
        with pytest.raises(PlacesError, match=r"v.csv: No column for lat and lon was found among: name, where\."):
            desk.add(_file("name,where\nA,here\n"))

    def test_a_quotation_mark_that_is_never_closed_costs_its_own_row_only(self, desk):
        rows = "".join(f"Ort {letter},36.{n},37.1\n" for n, letter in enumerate("abcdefgh", start=1))
        addition = desk.add(_file('name,lat,lon\n"Bad,36.2,37.1\n' + rows))
        assert addition.source.n_places == 8
        assert [row.line for row in addition.bad_rows] == [2]

    @pytest.mark.parametrize(
        ("header", "country"),
        [
            ("Ort;Breite;Länge;Land", "Syrien"),
            ("nom;latitude;longitude;pays", "Syrie"),
            ("nombre;latitud;longitud;país", "Siria"),
            ("название;широта;долгота;страна", "Сирия"),
            ("назва;широта;довгота;країна", "Сирія"),
            ("name;lat;lon;country", "Syrian Arab Republic"),
        ],
    )
    def test_headers_and_countries_are_known_in_our_languages(self, desk, settings, bundled, header, country):
        desk.add(_file(f"{header}\nKrendelby;36,2;37,16;{country}\n"))
        place = _layer(settings, bundled).find("krendelby")[0].place
        assert (place.lat, place.lon, place.country) == (36.2, 37.16, "SY")

    def test_latin_1_is_read_and_said(self, desk, settings, bundled):
        content = "name,lat,lon\nKrendelbürg,36.2,37.16\nZürendel,36.4,37.5\nGrößendel,36.9,37.5\n".encode("cp1252")
        addition = desk.add(_file(content))
        assert any("read as cp125" in note for note in addition.notes)
        assert _layer(settings, bundled).find(strict_key("Krendelbürg"))


class TestGeoJson:
    def test_natural_earth_brings_its_terms_and_kinds(self, desk, settings, bundled):
        square = [[[37.0, 36.0], [37.4, 36.0], [37.4, 36.4], [37.0, 36.4], [37.0, 36.0]]]
        features = [
            {
                "type": "Feature",
                "properties": {"NAME": "Krendelsee", "NAME_RU": "Крендельское", "featurecla": "Lake", "ne_id": 77,
                               "scalerank": 3},
                "geometry": {"type": "Polygon", "coordinates": square},
            },
            {"type": "Feature", "properties": {"NAME": "Nowhere", "featurecla": "Lake"}, "geometry": None},
        ]  # fmt: skip
        content = json.dumps({"type": "FeatureCollection", "features": features})
        addition = desk.add(_file(content, "ne.geojson"))
        assert (addition.source.licence, addition.source.n_bad) == ("public domain", 1)
        place = _layer(settings, bundled).find(strict_key("Крендельское"))[0].place
        assert (place.id, place.kind) == ("naturalearth:77", PlaceKind.WATER)
        assert (place.lat, place.lon) == pytest.approx((36.2, 37.2))
        assert place.radius_km == pytest.approx(22.5, abs=1.0)

    @pytest.mark.parametrize(
        "geometry",
        [
            {"type": "Point", "coordinates": [37.16, 36.2]},
            {"type": "Point", "coordinates": [37.16, 36.2, 300.0]},
            {"type": "MultiPoint", "coordinates": [[37.16, 36.2], [37.16, 36.2]]},
            {"type": "LineString", "coordinates": [[37.0, 36.2], [37.16, 36.2], [37.3, 36.2]]},
            {"type": "MultiPolygon", "coordinates": [[[[37.06, 36.1], [37.26, 36.1], [37.26, 36.3], [37.06, 36.3]]]]},
        ],
        ids=lambda geometry: geometry["type"],
    )
    def test_any_geometry_gives_a_point(self, desk, settings, bundled, geometry):
        feature = {"type": "Feature", "properties": {"name": "Krendelby"}, "geometry": geometry}
        desk.add(_file(json.dumps({"type": "FeatureCollection", "features": [feature]}), "x.json"))
        place = _layer(settings, bundled).find("krendelby")[0].place
        assert (place.lat, place.lon) == pytest.approx((36.2, 37.16), abs=0.01)

    @pytest.mark.parametrize(
        "content",
        [
            '{"type": "Feature", "properties": {"name": "Krendelby"}, "geometry": '
            '{"type": "Point", "coordinates": [37.16, 36.2]}}',
            '{"type": "Feature", "properties": {"name": "Krendelby"}, "geometry": '
            '{"type": "Point", "coordinates": [37.16, 36.2]}}\n\x1e{"type": "Feature", "properties": '
            '{"name": "Bendel"}, "geometry": null}\n',
            '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "Krendelby"}, '
            '"geometry": {"type": "GeometryCollection", "geometries": [3, {"type": "Point", "coordinates": [1, 1]}, '
            '{"type": "LineString", "coordinates": [[37.1, 36.2], [37.16, 36.2], [37.2, 36.2]]}]}}]}',
        ],
        ids=["one feature", "a feature a line", "collection of geometries"],
    )
    def test_features_come_in_other_ways_than_in_a_collection(self, desk, settings, bundled, content):
        desk.add(_file(content, "x.geojson"))
        place = _layer(settings, bundled).find("krendelby")[0].place
        assert (place.lat, place.lon) == pytest.approx((36.2, 37.16))

    def test_metres_of_a_projected_map_are_told_as_such(self, desk):
        geometry = {"type": "Point", "coordinates": [500000.0, 4005000.0]}
        feature = {"type": "Feature", "properties": {"name": "Krendelby"}, "geometry": geometry}
        with pytest.raises(PlacesError, match=r"feature 1: 4005000, 500000 are metres on a projected map; save the"):
            desk.add(_file(json.dumps({"type": "FeatureCollection", "features": [feature]}), "x.json"))

    @pytest.mark.parametrize(
        "content", ["{", "[]", '{"a": 1}', '{"features": 3}', '{"features": [1, null, {}]}', "[" * 100_000],
        ids=["broken", "list", "other", "number", "no features", "deep"],
    )  # fmt: skip
    def test_other_json_is_refused_in_a_sentence(self, desk, content):
        with pytest.raises(PlacesError, match=r"^x.json: "):
            desk.add(_file(content, "x.json"))


class TestMerging:
    def test_a_namesake_within_a_few_km_is_the_bundled_place(self, desk, settings, bundled):
        homs = bundled.find("homs")[0].place
        desk.add(_file(f"name,lat,lon,country,aliases\nHoms,{homs.lat + 0.02},{homs.lon},SY,Homsville\n"))
        layer = _layer(settings, bundled)
        assert list(layer.find("homs")) == list(bundled.find("homs")), "the name has not become ambiguous"
        assert layer.find("homsville")[0].place == homs
        assert len(layer) == 0

    @pytest.mark.parametrize(
        ("row", "why"),
        [("Homs,-30.0,25.0,ZA", "far away"), ("Homs,34.73,36.71,LB", "in another country")],
        ids=["far", "abroad"],
    )
    def test_other_namesakes_stand_beside_it(self, desk, settings, bundled, row, why):
        desk.add(_file(f"name,lat,lon,country\n{row}\n"))
        layer = _layer(settings, bundled)
        assert layer.find("homs")[0] == bundled.find("homs")[0]
        assert len(layer.find("homs")) == len(bundled.find("homs")) + 1, why

    def test_a_village_stands_behind_a_town_and_before_a_historic_name(self, desk, settings, bundled):
        desk.add(_file("name,lat,lon,country,population\nPokrovsk,-30.0,25.0,ZA,20000\n"))
        ids = [hit.place.id for hit in _layer(settings, bundled).find("pokrovsk")]
        own = next(number for number, one in enumerate(ids) if one.startswith("user:"))
        assert ids.index("geonames:704422") < own < ids.index("geonames:563464")

    def test_two_sources_with_one_place_give_one(self, desk, settings, bundled):
        desk.add(_file("name,lat,lon,aliases\nKrendelby,36.2,37.16,Erstlich\n", "one.csv"))
        desk.add(_file("name,lat,lon,aliases\nKrendelby,36.21,37.16,Zweitlich\n", "two.csv"))
        layer = _layer(settings, bundled)
        assert layer.find("erstlich")[0].place == layer.find("zweitlich")[0].place
        desk.remove("one")
        layer = _layer(settings, bundled)
        assert layer.find("erstlich") == ()
        assert layer.find("zweitlich")[0].place.id.startswith("user:two/")

    def test_ids_never_meet_those_of_the_gazetteer(self, desk, settings, bundled):
        desk.add(_file("id,name,lat,lon\n170063,Krendelby,36.2,37.16\nsinai,Krendelhalb,29.5,33.8\n", "v.csv"))
        layer = _layer(settings, bundled)
        assert layer.find("krendelby")[0].place.id == "user:v/170063"
        assert layer.find("krendelhalb")[0].place.id == "user:v/sinai"
        assert bundled.row_of("user:v/170063") is None

    def test_added_again_a_source_is_replaced_and_its_places_keep_their_ids(self, desk, settings, bundled):
        table = "name,lat,lon\nKrendelby,36.2,37.16\n"
        first = desk.add(_file(table))
        before = _layer(settings, bundled).find("krendelby")[0].place.id
        again = desk.add(_file(table + "Neudorfelby,36.5,37.5\n"))
        assert (first.replaced, again.replaced) == (None, first.source)
        assert _layer(settings, bundled).find("krendelby")[0].place.id == before
        assert [source.n_places for source in desk.sources()] == [2]

    def test_a_source_that_says_nothing_new_makes_nothing_stale(self, desk, settings, bundled):
        desk.add(_file("name,lat,lon,country\nHoms,34.73,36.71,SY\n"))
        analyser = BundledAnalyser(places_path=settings.places_path)
        assert analyser.gazetteer_version == bundled.version

    def test_without_places_the_gazetteer_is_the_bundled_one(self, desk, settings, bundled):
        analyser = BundledAnalyser(settings.online_path, settings.places_path)
        assert analyser.gazetteer_version == bundled.version
        desk.add(_file("name,lat,lon\nKrendelby,36.2,37.16\n"))
        assert analyser.gazetteer_version != bundled.version
        desk.remove("v")
        assert analyser.gazetteer_version == bundled.version


@pytest.fixture(scope="module")
def layer(bundled, tmp_path_factory):
    settings = Settings(store_url=f"sqlite:///{tmp_path_factory.mktemp('look') / 'a.sqlite'}")
    PlaceDesk(settings).add(
        _file("name,lat,lon,country\nNew Krendel,36,37,SY\nNew Krendel City,36.5,37,SY\nDeir al-Zendel,35,40,SY\n")
    )
    return _layer(settings, bundled)


class TestLookUp:
    def test_prefixes_of_both_come_shortest_first(self, layer, bundled):
        assert list(layer.prefixes("new krendel city hall")) == ["new krendel", "new krendel city"]
        assert list(layer.prefixes("new york city hall")) == list(bundled.prefixes("new york city hall"))

    def test_arabic_articles_are_spelt_as_papers_do(self, layer):
        for name in ("Deir ez-Zendel", "Deir Zendel", "Deir el Zendel"):
            assert layer.find(strict_key(name)), name

    def test_a_misspelt_added_name_is_found_by_sound(self, layer):
        assert layer.find_loose("Nev Krendil")[0].place.name == "New Krendel"

    def test_an_added_place_is_found_by_the_beginning_of_its_name(self, layer):
        assert [hit.place.name for hit in layer.find_beginning("new krend")] == ["New Krendel", "New Krendel City"]
        assert layer.find_beginning("n") == ()

    @given(st.text(max_size=40))
    @hypothesis_settings(max_examples=60, deadline=None)
    def test_look_ups_never_raise(self, layer, text):
        layer.find_beginning(strict_key(text))
        assert isinstance(len(layer.find(text)), int)
        assert isinstance(len(layer.prefixes(text)), int)
        assert isinstance(len(layer.find_loose(text)), int)

    def test_every_key_of_the_bundled_gazetteer_still_leads_where_it_led(self, layer, bundled):
        for key in ("aleppo", "homs", "syria", "new york", "донецк", "دمشق", "georgia"):
            assert list(layer.find(key)) == list(bundled.find(key))


class TestHostileFiles:
    @pytest.mark.parametrize(
        ("cell", "name"),
        [
            ("Kren\u202edel\u202cby", "Krendelby"),
            ("Kren\x00del\x1bby", "Krendelby"),
            ("\u200fكرندلبي\u200e", "كرندلبي"),
            ("<script>alert(1)</script>", "<script>alert(1)</script>"),
            ("=HYPERLINK(1)", "=HYPERLINK(1)"),
            ("{{ 7*7 }}krendel", "{{ 7*7 }}krendel"),
        ],
        ids=["rtl", "controls", "marks", "html", "formula", "template"],
    )
    def test_names_are_kept_as_text_without_what_cannot_be_seen(self, cell, name):
        assert clean_name(cell) == name

    @pytest.mark.parametrize("cell", ["", "   ", "\u202e", "12", "x" * 1_000_000, "---", "\ud800"],
                             ids=["empty", "blank", "unseen", "number", "1 MB", "signs", "half"])  # fmt: skip
    def test_what_is_no_name_is_refused(self, cell):
        with pytest.raises(ValueError, match="name"):
            clean_name(cell)

    @pytest.mark.parametrize(
        "cells",
        [("nan", "3"), ("inf", "3"), ("1e400", "3"), ("91", "181"), ("", "3"), ("3", "x"), ("0", "0"), ("٣", "3"),
         ("1_0", "3"), ("36°12'N", "3"), ("91", "3")],
        ids=str,
    )  # fmt: skip
    def test_what_is_no_position_is_refused(self, cells):
        with pytest.raises(ValueError, match=r"."):
            read_position(*cells)

    def test_positions_that_only_make_sense_swapped_say_so(self, desk):
        addition = desk.add(_file("name,lat,lon,country\nKrendelby,36.2,37.16,SY\nBerlinchen,13.4,52.5,DE\n"))
        assert addition.bad_rows[0].line == 3
        assert "latitude and longitude seem to be swapped" in addition.bad_rows[0].reason

    def test_a_zip_bomb_is_refused(self, desk):
        with pytest.raises(PlacesError, match=r"bomb.zip: It unfolds to more than"):
            desk.add(_file(_zip(SY_txt=b"1\t" + b"\0" * 60_000_000), "bomb.zip"))

    def test_a_workbook_that_unfolds_too_far_is_refused_inside_an_archive_too(self, desk):
        book = {"[Content_Types].xml": b"<Types/>", "xl/worksheets/sheet1.xml": b"\0" * 60_000_000}
        bomb = _zip(**book)
        for content, name in ((bomb, "b.xlsx"), (_zip(**{"b.xlsx": bomb}), "b.zip")):
            with pytest.raises(PlacesError, match=r"b.xlsx: It unfolds to more than"):
                desk.add(_file(content, name))

    def test_numbers_without_end_are_no_positions(self, desk):
        huge = "9" * 400
        feature = (
            '{"type": "Feature", "properties": {"name": "A%s"}, "geometry": {"type": "Point", "coordinates": [%s, 3]}}'
        )
        content = '{"features": [' + ",".join(feature % one for one in (("b", huge), ("c", "1e999"), ("d", "4"))) + "]}"
        addition = desk.add(_file(content, "x.json"))
        assert (addition.source.n_places, addition.source.n_bad) == (1, 2)

    @pytest.mark.parametrize("size", [10, 200, -30], ids=["head", "middle", "end"])
    def test_a_truncated_zip_is_refused_whole(self, desk, size):
        content = _zip(SY_txt=DUMP * 50)
        with pytest.raises(PlacesError, match=r"^SY.zip: "):
            desk.add(_file(content[:size], "SY.zip"))
        assert desk.sources() == ()

    @pytest.mark.parametrize("content", [b"", b"\0" * 5000, b"PK\x03\x04" + b"x" * 500, os.urandom(4000), b"a,b\n"],
                             ids=["empty", "nul", "zip", "noise", "header"])  # fmt: skip
    def test_what_is_no_table_is_refused_in_a_sentence(self, desk, content):
        with pytest.raises(PlacesError, match=r"^v\.csv: .*\.$"):
            desk.add(_file(content))

    @given(st.binary(max_size=300), st.sampled_from(["x.csv", "x.xlsx", "x.json", "SY.zip", "SY.txt"]))
    @hypothesis_settings(max_examples=60, deadline=None)
    def test_no_bytes_raise_anything_else(self, bundled, tmp_path_factory, content, name):
        settings = Settings(store_url=f"sqlite:///{tmp_path_factory.mktemp('any') / 'a.sqlite'}")
        try:
            PlaceDesk(settings).add(_file(content, name))
        except PlacesError as error:
            assert str(error).startswith(name)

    @given(
        st.lists(st.lists(st.one_of(st.text(max_size=12), st.sampled_from(CELLS)), min_size=7, max_size=7), max_size=6)
    )
    @hypothesis_settings(max_examples=80, deadline=None)
    def test_no_cells_raise_anything_else(self, bundled, tmp_path_factory, rows):
        header = ["name", "lat", "lon", "kind", "country", "population", "radius_km"]
        content = io.StringIO(newline="")
        csv.writer(content).writerows([header, ["Krendelby", "36.2", "37.16", "", "", "", ""], *rows])
        settings = Settings(store_url=f"sqlite:///{tmp_path_factory.mktemp('cells') / 'a.sqlite'}")
        try:
            PlaceDesk(settings).add(_file(content.getvalue().encode("utf-8", "surrogatepass")))
        except PlacesError as error:
            assert str(error).startswith("v.csv")

    def test_a_file_beyond_the_room_is_refused_and_the_old_state_kept(self, desk, settings, bundled, monkeypatch):
        desk.add(_file("name,lat,lon\nKrendelby,36.2,37.16\n"))
        monkeypatch.setattr("data.places.added.MAX_PLACES", 1)
        with pytest.raises(PlacesError, match="at most 1 can be added"):
            desk.add(_file("name,lat,lon\nNeudorfelby,36.5,37.5\n", "two.csv"))
        assert [source.id for source in desk.sources()] == ["v"]
        assert _layer(settings, bundled).find("krendelby")


class TestKeeping:
    def test_the_file_is_its_owners_only(self, desk, settings):
        desk.add(_file("name,lat,lon\nKrendelby,36.2,37.16\n"))
        assert stat.S_IMODE(settings.places_path.stat().st_mode) == 0o600
        assert stat.S_IMODE(settings.places_path.parent.stat().st_mode) == 0o700

    def test_another_bundled_gazetteer_has_the_tables_made_anew(self, desk, settings, bundled, monkeypatch):
        desk.add(_file("name,lat,lon,country,aliases\nHoms,34.73,36.71,SY,Homsville\n"))
        added = AddedPlaces(settings.places_path)
        revision = added.revision()
        monkeypatch.setattr(type(bundled), "version", property(lambda self: "another"))
        tables = added.tables(bundled)
        assert added.revision() == revision + 1
        assert LayeredGazetteer(bundled, tables).find("homsville")[0].place == bundled.find("homs")[0].place
        assert added.tables(bundled) == tables
        assert added.revision() == revision + 1

    def test_killed_in_the_middle_it_leaves_the_state_before(self, desk, settings, bundled):
        desk.add(_file("name,lat,lon\nKrendelby,36.2,37.16\n"))
        code = (
            "import os, sys, signal\n"
            "import data.places.added as added\n"
            "made = added._make_tables\n"
            "def killed(*arguments):\n"
            "    made(*arguments)\n"
            "    os.kill(os.getpid(), signal.SIGKILL)\n"
            "added._make_tables = killed\n"
            "from data.__main__ import main\n"
            "main(sys.argv[1:])\n"
        )
        table = settings.places_path.parent / "w.csv"
        table.write_text("name,lat,lon\nNeudorfelby,36.5,37.5\n")
        done = subprocess.run(
            [sys.executable, "-c", code, "gazetteer", "add", str(table)],
            cwd=ROOT, env=dict(os.environ, DATELINE_STORE=str(settings.store_path)), check=False, timeout=60,
        )  # fmt: skip
        assert done.returncode == -signal.SIGKILL
        assert [source.id for source in desk.sources()] == ["v"]
        layer = _layer(settings, bundled)
        assert layer.find("krendelby")
        assert layer.find("neudorfelby") == ()
        assert desk.add(PlaceFile(table.name, table)).source.n_places == 1

    def test_a_damaged_file_is_told_with_the_remedy(self, desk, settings):
        desk.add(_file("name,lat,lon\nKrendelby,36.2,37.16\n"))
        settings.places_path.write_bytes(b"no data base" * 1000)
        with pytest.raises(PlacesError, match="Delete the file and add them again"):
            desk.sources()

    def test_two_that_add_at_once_both_come_in(self, settings):
        def add(number):
            desk = PlaceDesk(settings)
            desk.add(_file(f"name,lat,lon\nKrendel{'abcd'[number]}by,36.{number},37.16\n", f"s{number}.csv"))

        threads = [threading.Thread(target=add, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert {source.id for source in PlaceDesk(settings).sources()} == {"s0", "s1", "s2", "s3"}


class TestArticles:
    def test_an_open_workspace_notices_what_the_command_line_adds(self, settings, tmp_path, monkeypatch):
        monkeypatch.setenv("DATELINE_STORE", str(settings.store_path))
        with closing(open_workspace(settings, samples=False)) as workspace:
            workspace.ingest("a.txt", TEXT.encode())
            assert "Krendelby" not in set(workspace.reports()["location"].dropna())
            table = tmp_path / "v.csv"
            table.write_text("name,lat,lon,country\nKrendelby,36.2,37.4,SY\n")
            options = ["--licence", "CC0", "--attribution", "Villages of Anna"]
            assert main(["gazetteer", "add", str(table), *options]) == 0
            assert workspace.stale_count() == 1
            assert workspace.reanalyse() == 1
            rows = workspace.reports()
            row = rows[rows["location"] == "Krendelby"].iloc[0]
            assert row["place_id"].startswith("user:v/")
            assert workspace.versions()["added places"] == "Villages of Anna, CC0"
            for kind in ("csv", "geojson", "kml"):
                assert "Villages of Anna, CC0" in workspace.export(kind, ReportFilter()).decode()
            assert main(["gazetteer", "remove", "v"]) == 0
            assert workspace.stale_count() == 1

    def test_analyse_knows_added_places_too(self, settings, desk, tmp_path, monkeypatch):
        monkeypatch.setenv("DATELINE_STORE", str(settings.store_path))
        desk.add(_file("name,lat,lon,country\nKrendelby,36.2,37.4,SY\n"))
        source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_text(json.dumps({"doc_id": "a", "text": TEXT, "lang": "en"}) + "\n")
        assert main(["analyse", str(source), "--out", str(out)]) == 0
        assert "Krendelby" in [found["name"] for found in json.loads(out.read_text())["toponyms"]]


@pytest.fixture
def server():
    """What is served: path -> (status, body, headers); `None` hangs up in the middle."""
    served = {}
    slow = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            served.setdefault("asked", []).append((self.path, dict(self.headers.items())))
            answer = served.get(self.path, (404, b"nothing", {}))
            if answer == "slow":
                slow.wait(10)
                return
            status, body, headers = answer
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    served["url"] = f"http://127.0.0.1:{running.server_port}/export/dump"
    yield served
    slow.set()
    running.shutdown()
    thread.join()
    running.server_close()


class TestDownload:
    @pytest.fixture(autouse=True)
    def _no_proxy(self, monkeypatch):
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.delenv(name, raising=False)

    @pytest.fixture
    def online(self, settings, server):
        return PlaceDesk(replace(settings, geonames_url=server["url"]))

    def test_a_country_is_fetched_and_added(self, online, server):
        server["/export/dump/SY.zip"] = (200, _zip(SY_txt=DUMP, readme_txt="x"), {})
        seen = []
        addition = online.download("Syria", progress=lambda what, share: seen.append(what))
        assert (addition.source.id, addition.source.n_places) == ("geonames-sy", 3)
        assert addition.source.attribution == "GeoNames (https://www.geonames.org)"
        assert any(what.startswith("Downloading SY.zip") for what in seen)
        assert seen[-1] == "Done"
        [(path, headers)] = server["asked"]
        assert path == "/export/dump/SY.zip"
        assert headers["User-Agent"] == "Dateline"

    def test_without_a_network_it_says_so_and_what_to_do(self, settings, capsys, monkeypatch):
        monkeypatch.setenv("DATELINE_STORE", str(settings.store_path))
        monkeypatch.setenv("DATELINE_GEONAMES_URL", "http://127.0.0.1:9/export/dump")
        assert main(["gazetteer", "add", "SY"]) == 2
        told = capsys.readouterr().err
        assert "There is no connection to 127.0.0.1:9: this machine seems to have no network." in told
        assert "Download http://127.0.0.1:9/export/dump/SY.zip on a machine with a network and add the file" in told

    @pytest.mark.parametrize(
        ("answer", "sentence"),
        [
            ((404, b"", {}), "has no SY.zip"),
            ((500, b"secret", {}), "did not hand out SY.zip (status 500)"),
            ((302, b"", {"Location": "http://127.0.0.1:1/x"}), "did not hand out SY.zip (status 302)"),
            ((200, b"<html>log in</html>", {}), "SY.zip: "),
            ((200, b"PK\x03\x04cut", {}), "SY.zip: "),
            ((200, b"", {"Content-Length": "900000000"}), "sends more than 200 MB"),
            ((200, b"abc", {"Content-Length": "90000"}), "broke off"),
        ],
        ids=["404", "500", "redirect", "html", "damaged", "large", "cut"],
    )
    def test_what_is_no_dump_is_refused_in_a_sentence(self, online, server, answer, sentence):
        server["/export/dump/SY.zip"] = answer
        with pytest.raises(PlacesError) as told:
            online.download("SY")
        assert sentence in str(told.value)
        assert "secret" not in str(told.value)
        assert online.sources() == ()

    def test_a_server_that_never_answers_is_given_up(self, online, server, monkeypatch):
        server["/export/dump/SY.zip"] = "slow"
        monkeypatch.setattr("data.places.download.CONNECT_TIMEOUT_S", 0.3)
        with pytest.raises(PlacesError, match="did not answer in time"):
            online.download("SY")

    def test_a_word_that_is_neither_file_nor_country_is_told(self, settings, capsys, monkeypatch):
        monkeypatch.setenv("DATELINE_STORE", str(settings.store_path))
        assert main(["gazetteer", "add", "Atlantis"]) == 2
        assert "no country is called 'Atlantis'" in capsys.readouterr().err


class TestCommands:
    @pytest.fixture(autouse=True)
    def _store(self, settings, monkeypatch):
        monkeypatch.setenv("DATELINE_STORE", str(settings.store_path))

    def test_every_faulty_line_is_told_and_what_is_replaced(self, tmp_path, capsys):
        path = tmp_path / "v.csv"
        rows = [f"Krendel{chr(97 + number)},x,1" for number in range(22)] + ["Krendelby,36,37", "Krendelz,x,1"]
        path.write_text("\n".join(["name,lat,lon", *rows]), encoding="utf-8")
        assert main(["gazetteer", "add", str(path), "--kind", "village"]) == 1
        first = capsys.readouterr()
        assert "line 21: “x” is no latitude in degrees; it was left out." in first.err
        assert "3 more rows were left out: line 22-23, 25." in first.err
        assert "takes the place" not in first.out
        main(["gazetteer", "add", str(path)])
        assert "It takes the place of v (1 place of v.csv, added 20" in capsys.readouterr().out

    def test_a_kind_that_is_none_is_told(self, tmp_path, capsys):
        path = tmp_path / "v.csv"
        path.write_text("name,lat,lon\nKrendelby,36,37\n", encoding="utf-8")
        assert main(["gazetteer", "add", str(path), "--kind", "spaceport"]) == 2
        assert "“spaceport” is no kind of place; the kinds are country," in capsys.readouterr().err
        assert main(["gazetteer", "add", str(path), "--country", "Syrien"]) == 0

    def test_add_list_info_remove(self, tmp_path, capsys):
        table = tmp_path / "Villages of Anna.csv"
        table.write_text("name,lat,lon\nKrendelby,36.2,37.16\nBad,x,3\n")
        assert main(["gazetteer", "list"]) == 0
        assert "No places were added." in capsys.readouterr().out
        assert main(["gazetteer", "add", str(table), "--licence", "CC0"]) == 1
        told = capsys.readouterr()
        assert "villages-of-anna: 1 place added (table)" in told.out
        assert "line 3: “x” is no latitude in degrees; it was left out." in told.err
        assert main(["gazetteer", "info", "villages-of-anna"]) == 0
        assert "rows left out as faulty: 1" in capsys.readouterr().out
        assert main(["gazetteer", "info"]) == 0
        assert "villages-of-anna: Villages of Anna, 1 place, Villages of Anna, CC0" in capsys.readouterr().out
        assert main(["gazetteer", "remove", "villages-of-anna", "nonsuch"]) == 1
        assert "No source is called nonsuch." in capsys.readouterr().err

    @pytest.mark.parametrize(
        ("name", "expected"),
        [("SY.zip", "sy"), ("Сирия (2).csv", "siriya-2"), ("a.tar.gz", "a"), ("...", "source"), ("x", "x")],
    )
    def test_a_source_is_called_after_its_file(self, name, expected):
        assert slug(name) == expected


def test_an_added_place_keeps_its_names_through_the_file(settings, bundled):
    desk = PlaceDesk(settings)
    desk.add(_file(DUMP, "SY.txt"))
    [first, *_] = desk.places("sy", 1)
    assert isinstance(first, AddedPlace)
    assert first.names["Крендельби"] is NameKind.ALTERNATE
    article = Article(id=text_digest(TEXT), text=TEXT, language="en")
    analyser = BundledAnalyser(places_path=settings.places_path)
    assert "Krendelby" in {found.place.name for found in analyser(article).resolutions if found.place}
