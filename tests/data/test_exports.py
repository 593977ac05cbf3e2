import base64
import csv
import dataclasses
import hashlib
import io
import json
import re
from datetime import date

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from pandas import NA, DataFrame
from PIL import Image

from data.exports.basemap import towns_near
from data.exports.cells import safe_cell
from data.exports.coded import type_of_violence
from data.exports.facts import ExportOptions, filter_parameters
from data.frames import REPORT_COLUMNS
from geo.query import ReportFilter
from geo.wording import Language

ARTICLE = """# =HYPERLINK("http://x") | de | @DW
2015-10-31 bombing Sinai 224 killed
2015-11-13 attack_on_civilians Paris 130 killed
since 2015-09-21 Russia air_strike Syria
riot
-1 shelling Homs"""


@pytest.fixture
def filled(workspace):
    workspace.ingest("a.txt", ARTICLE.encode())
    return workspace


def _rows(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))


class TestCsv:
    def test_one_row_per_report_with_the_columns_in_their_order(self, filled):
        rows = _rows(filled.export("csv", ReportFilter()))
        names = [column.name for column in REPORT_COLUMNS]
        assert list(rows[0]) == [*names, "export_filter", "export_parameters", "export_credit"]
        assert [row["event_type"] for row in rows] == [
            "bombing",
            "attack_on_civilians",
            "air_strike",
            "riot",
            "shelling",
        ]

    def test_days_are_iso_dates_and_missing_values_empty(self, filled):
        rows = _rows(filled.export("csv", ReportFilter()))
        assert [row["event_date_start"] for row in rows] == ["2015-10-31", "2015-11-13", "2015-09-21", "", ""]
        assert [row["date_ongoing"] for row in rows] == ["false", "false", "true", "false", "false"]
        assert [row["killed_low"] for row in rows] == ["224", "130", "", "", ""]
        assert rows[3]["latitude"] == ""

    def test_cells_a_spreadsheet_would_run_get_an_apostrophe_and_numbers_do_not(self, filled):
        row = _rows(filled.export("csv", ReportFilter()))[4]
        assert row["title"] == '\'=HYPERLINK("http://x")'
        assert row["source"] == "'@DW"
        assert row["sentence"] == "'-1 shelling Homs"
        assert float(row["latitude"]) == 34.73

    def test_only_what_the_filter_shows_is_written(self, filled):
        only = ReportFilter(first=date(2015, 11, 1), last=date(2015, 11, 30), include_undated=False)
        assert [row["event_type"] for row in _rows(filled.export("csv", only))] == ["attack_on_civilians", "air_strike"]

    def test_an_empty_store_gives_the_head_alone(self, workspace):
        assert _rows(workspace.export("csv", ReportFilter())) == []
        assert workspace.export("csv", ReportFilter()).startswith(b"event_id,incident_id,")

    @pytest.mark.parametrize(
        ("text", "cell"),
        [
            ("=1+1", "'=1+1"),
            ("+cmd", "'+cmd"),
            ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("  =1", "'  =1"),
            ("\u3000=1", "'\u3000=1"),
            ("＝1+1", "'＝1+1"),
            ("＋1+1", "'＋1+1"),
            ("－1+1", "'－1+1"),
            ("＠x", "'＠x"),
            ("\tplain", "'\tplain"),
            ("-33.5", "-33.5"),
            ("+7", "+7"),
            ("Homs = a town", "Homs = a town"),
            ("", ""),
            ("nul\x00", "nul\ufffd"),
        ],
    )
    def test_formula_like_cells(self, text, cell):
        assert safe_cell(text) == cell

    @given(st.text(max_size=30))
    def test_a_text_is_only_ever_given_an_apostrophe(self, text):
        clean = text.replace("\x00", "\ufffd")
        assert safe_cell(text) in {clean, f"'{clean}"}

    def test_every_row_says_the_filter_and_whom_to_credit(self, filled):
        rows = _rows(filled.export("csv", ReportFilter(event_types=frozenset({"riot", "bombing"}))))
        assert {row["export_filter"] for row in rows} == {
            "Events of all dates. What: Bombing or Riot. Each report by itself."
        }
        assert {row["export_parameters"] for row in rows} == {"event_types=bombing, riot"}
        assert all("GeoNames" in row["export_credit"] for row in rows)


class TestGeoJson:
    @pytest.fixture
    def collection(self, filled):
        return json.loads(filled.export("geojson", ReportFilter(event_types=frozenset(), languages=frozenset({"de"}))))

    def test_towns_are_points_areas_are_circles_with_a_label_and_the_unlocated_have_no_geometry(self, collection):
        features = {feature["properties"]["event_type"]: feature for feature in collection["features"]}
        assert features["attack_on_civilians"]["geometry"] == {"type": "Point", "coordinates": [2.35, 48.85]}
        assert features["bombing"]["geometry"]["type"] == "Polygon"
        assert features["bombing"]["properties"]["label_point"] == [33.8, 29.5]
        assert features["riot"]["geometry"] is None

    def test_features_are_identified_and_carry_the_columns_by_name(self, collection):
        for feature in collection["features"]:
            assert feature["type"] == "Feature"
            assert feature["id"] == feature["properties"]["event_id"]
            assert set(feature["properties"]) - {"label_point"} == {column.name for column in REPORT_COLUMNS}

    def test_text_stays_as_it_was(self, collection):
        assert collection["features"][0]["properties"]["title"] == '=HYPERLINK("http://x")'

    def test_the_file_says_what_it_was_made_of(self, collection):
        metadata = collection["metadata"]
        assert set(metadata) == {"generated", "filter", "filter_words", "versions", "attribution"}
        assert metadata["filter"]["languages"] == ["de"]
        assert metadata["versions"]["gazetteer"] == "g" * 64
        assert "GeoNames" in metadata["attribution"]

    def test_it_is_plain_json_in_wgs_84(self, filled):
        content = filled.export("geojson", ReportFilter()).decode("utf-8")
        assert "NaN" not in content
        assert "crs" not in json.loads(content)

    def test_halves_of_letters_do_not_break_an_export(self, filled, line_analyser):
        article = dataclasses.replace(
            line_analyser(filled.article(filled.articles()[0].article_id).article).article,
            id="f" * 64,
            text="riot Paris \ud83d\x00",
            title="\udc00",
        )
        filled.keep(line_analyser(article))
        assert b"riot Paris \xef\xbf\xbd" in filled.export("csv", ReportFilter())
        assert len(json.loads(filled.export("geojson", ReportFilter()))["features"]) == 6


HOSTILE = """# <b onclick=x>{{ 7*7 }}</b> ]]> &amp; \x0b\u202e | de | =cmd()
2015-10-31 bombing Sinai 224 killed <script>alert(1)</script>"""
KML = "{http://www.opengis.net/kml/2.2}"


class TestKml:
    @pytest.fixture
    def marks(self, filled):
        document = etree.fromstring(filled.export("kml", ReportFilter()))[0]
        return {mark.findtext(f"{KML}styleUrl"): mark for mark in document.iter(f"{KML}Placemark")}

    def test_points_polygons_and_nothing_as_on_the_map(self, marks):
        assert marks["#attack_on_civilians"].findtext(f".//{KML}Point/{KML}coordinates") == "2.350000,48.850000"
        assert marks["#bombing"].find(f"{KML}Polygon") is not None
        riot = {element.tag.removeprefix(KML) for element in marks["#riot"].iter()}
        assert riot.isdisjoint({"Point", "Polygon", "MultiGeometry"})

    def test_the_time_span_of_what_goes_on_has_no_end(self, marks):
        assert marks["#bombing"].findtext(f"{KML}TimeSpan/{KML}begin") == "2015-10-31"
        assert marks["#bombing"].findtext(f"{KML}TimeSpan/{KML}end") == "2015-10-31"
        assert marks["#air_strike"].findtext(f"{KML}TimeSpan/{KML}begin") == "2015-09-21"
        assert marks["#air_strike"].findtext(f"{KML}TimeSpan/{KML}end") is None
        assert marks["#riot"].find(f"{KML}TimeSpan") is None

    def test_every_style_a_mark_uses_is_defined(self, filled, marks):
        document = etree.fromstring(filled.export("kml", ReportFilter()))[0]
        assert {url[1:] for url in marks} <= {style.get("id") for style in document.iter(f"{KML}Style")}

    def test_the_sentence_is_text_and_never_markup(self, workspace):
        workspace.ingest("h.txt", HOSTILE.encode())
        content = workspace.export("kml", ReportFilter())
        assert b"<script>" not in content
        assert b"<b onclick" not in content
        (mark,) = etree.fromstring(content).iter(f"{KML}Placemark")
        assert "<script>alert(1)</script>" in mark.findtext(f"{KML}description")

    def test_the_file_says_what_it_was_made_of(self, filled):
        description = etree.fromstring(filled.export("kml", ReportFilter())).findtext(f".//{KML}description")
        assert "Shown: Events of all dates. Each report by itself." in description
        assert "GeoNames" in description

    def test_it_speaks_the_language_of_the_page(self, filled):
        document = etree.fromstring(filled.export("kml", ReportFilter(), Language.GERMAN))[0]
        assert document.findtext(f"{KML}name") == "Dateline: berichtete Ereignisse"
        assert "Nachweis: Orte: GeoNames" in document.findtext(f"{KML}description")
        marks = {mark.findtext(f"{KML}name"): mark for mark in document.iter(f"{KML}Placemark")}
        assert marks["Luftangriff: Syrien"].findtext(f"{KML}description").splitlines()[1] == "seit 21. September 2015"
        assert marks["Bombenanschlag: Sinai"].findtext(f"{KML}description").splitlines()[1] == "31. Oktober 2015"


class TestXlsx:
    @pytest.fixture
    def book(self, filled):
        return openpyxl.load_workbook(io.BytesIO(filled.export("xlsx", ReportFilter())))

    def test_the_events_sheet_has_the_columns_and_typed_cells(self, book):
        head, first, *_ = book["events"].iter_rows(values_only=True)
        row = dict(zip(head, first, strict=True))
        assert list(head) == [column.name for column in REPORT_COLUMNS]
        assert row["event_date_start"].isoformat() == "2015-10-31T00:00:00"
        assert row["killed_low"] == 224
        assert row["date_ongoing"] is False
        assert row["injured_best"] is None

    def test_no_cell_is_a_formula_or_a_link(self, workspace):
        workspace.ingest("h.txt", HOSTILE.encode())
        book = openpyxl.load_workbook(io.BytesIO(workspace.export("xlsx", ReportFilter())))
        for cell in (cell for sheet in book for row in sheet.iter_rows() for cell in row):
            assert cell.data_type != "f"
            assert cell.hyperlink is None
        assert any(cell.value == "=cmd()" for row in book["events"].iter_rows() for cell in row)

    def test_it_says_what_it_was_made_of(self, book):
        about = dict(book["about"].iter_rows(values_only=True))
        assert about["Shown"] == "Events of all dates. Each report by itself."
        assert about["gazetteer"] == "g" * 64
        assert "GeoNames" in about["Credit"]
        assert book["columns"]["A1"].value == "event_id"


def test_the_filter_for_programs_names_only_what_is_set():
    narrowed = ReportFilter(first=date(2015, 10, 1), countries=frozenset({"Syria", "France"}), include_undated=False)
    assert filter_parameters(narrowed) == "first=2015-10-01; countries=France, Syria; include_undated=False"


@pytest.mark.parametrize(("language", "name"), [(Language.ENGLISH, "Raqqa"), (Language.GERMAN, "Rakka")])
def test_the_map_in_a_file_has_the_towns_around_its_events_and_the_biggest_of_the_world(language, name):
    names = dict(towns_near([(35.95, 39.01)], language)["names"])
    assert set(names) == {Language.ENGLISH, language}
    towns, spoken = names[Language.ENGLISH].split("\n"), names[language].split("\n")
    assert len(towns) == len(spoken) < 6000
    assert name in spoken
    assert {"Tokyo", "Mayadin"} <= set(towns)
    assert "Mayadin" not in towns_near([], language)["names"][Language.ENGLISH].split("\n")


class TestHtmlMap:
    @pytest.fixture
    def hostile(self, workspace):
        workspace.ingest("h.txt", HOSTILE.encode())
        return workspace.export("html", ReportFilter()).decode("utf-8")

    def test_the_policy_allows_exactly_the_scripts_and_styles_inside(self, hostile):
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', hostile).group(1)
        assert policy.startswith("default-src 'none';")
        assert "unsafe" not in policy
        for tag, name in (("script", "script-src"), ("style", "style-src")):
            inside = re.findall(rf"<{tag}>(.*?)</{tag}>", hostile, re.DOTALL)
            digests = [base64.b64encode(hashlib.sha256(part.encode()).digest()).decode() for part in inside]
            assert re.search(rf"{name} ([^;]*)", policy).group(1) == " ".join(f"'sha256-{one}'" for one in digests)

    def test_article_text_is_only_in_the_data_block_and_escaped_there(self, hostile):
        (data,) = re.findall(r'<script type="application/json" id="dateline-data">(.*?)</script>', hostile, re.DOTALL)
        assert "<" not in data
        assert "alert(1)" not in hostile.replace(data, "")
        content = json.loads(data)
        assert content["texts"][0][0] == "2015-10-31 bombing Sinai 224 killed <script>alert(1)</script>"

    def test_nothing_is_loaded_from_elsewhere(self, hostile):
        markup = re.sub(r"<script.*?</script>", "", hostile, flags=re.DOTALL)
        assert re.findall(r"<(?:link|img|iframe)\b|\bsrc=|@import|url\(", markup) == []

    def test_it_says_what_it_was_made_of(self, filled):
        content = filled.export("html", ReportFilter(languages=frozenset({"de"}))).decode("utf-8")
        data = json.loads(re.search(r'id="dateline-data">(.*?)</script>', content, re.DOTALL).group(1))
        assert data["filter"] == "Events of all dates. Language: German. Each report by itself."
        assert dict(data["about"])["Filter for programs"] == "languages=de"
        assert "GeoNames" in dict(data["about"])["Credit"]


class TestPng:
    def test_it_is_a_picture_with_an_alt_text_and_a_credit(self, filled):
        picture = Image.open(io.BytesIO(filled.export("png", ReportFilter())))
        assert picture.format == "PNG"
        assert picture.width == 1600
        assert picture.text["Title"] == "4 reports of events, 21 Sep 2015 to 13 Nov 2015"
        assert "1 air strike" in picture.text["Description"]
        assert "Not drawn: 1 without a place." in picture.text["Description"]
        assert "GeoNames" in picture.text["Copyright"]

    def test_it_counts_what_its_filter_counts_and_says_how_much_is_reviewed(self, filled):
        picture = Image.open(io.BytesIO(filled.export("png", ReportFilter(once=True))))
        assert picture.text["Title"] == "4 reported events, 21 Sep 2015 to 13 Nov 2015"
        assert "a person has looked at 0 of 4" in picture.text["Copyright"]
        assert "review_status" not in picture.text["Copyright"]

    def test_what_is_drawn_changes_with_the_filter(self, filled):
        everything = filled.export("png", ReportFilter())
        assert filled.export("png", ReportFilter(event_types=frozenset({"bombing"}))) != everything

    def test_no_events_give_an_empty_map(self, workspace):
        picture = Image.open(io.BytesIO(workspace.export("png", ReportFilter())))
        assert picture.text["Title"] == "0 reports of events"

    def test_hostile_text_breaks_nothing(self, workspace):
        workspace.ingest("h.txt", HOSTILE.encode())
        assert workspace.export("png", ReportFilter()).startswith(b"\x89PNG")


SVG = "{http://www.w3.org/2000/svg}"


class TestSvg:
    @pytest.fixture
    def drawing(self, filled):
        return etree.fromstring(filled.export("svg", ReportFilter()))

    def test_it_is_a_drawing_with_an_alt_text_a_range_a_scale_a_legend_and_a_credit(self, drawing):
        assert drawing.get("role") == "img"
        assert drawing.findtext(f"{SVG}title") == "4 reports of events, 21 Sep 2015 to 13 Nov 2015"
        assert "1 air strike" in drawing.findtext(f"{SVG}desc")
        words = [text.text for text in drawing.iter(f"{SVG}text")]
        assert "Air strike 1" in words
        assert "Paris" in words
        assert any(text.endswith("km in the middle of the map") for text in words)
        assert any("GeoNames" in text for text in words)

    def test_it_loads_nothing_and_runs_nothing(self, drawing):
        names = {element.tag.removeprefix(SVG) for element in drawing.iter()}
        assert names <= {"svg", "title", "desc", "metadata", "defs", "clipPath", "rect", "g", "path", "circle", "text"}
        assert not any(name.startswith("on") or name == "href" for one in drawing.iter() for name in one.attrib)

    def test_it_speaks_german_and_says_how_much_is_not_drawn(self, filled):
        drawing = etree.fromstring(filled.export("svg", ReportFilter(), Language.GERMAN))
        assert "Nicht gezeichnet: 1 ohne Ort." in drawing.findtext(f"{SVG}desc")

    def test_hostile_text_is_text(self, workspace):
        workspace.ingest("h.txt", HOSTILE.encode())
        etree.fromstring(workspace.export("svg", ReportFilter(text="</svg><script>")))


CODED = """# One | en | A
2015-10-31 bombing Sinai 224 killed, civilians
2015-11-20 Russia shelling Homs 3 killed
2015-11-26 diplomacy Paris
---
# Two | de | B
2015-11-20 Russia shelling Homs 5 killed"""


class TestCodedTables:
    @pytest.fixture
    def coded(self, workspace):
        workspace.ingest("lines.txt", CODED.encode())
        return workspace

    def test_acled_has_its_columns_and_only_its_kinds(self, coded):
        rows = _rows(coded.export("acled", ReportFilter()))
        assert {row["event_type"] for row in rows} == {"Explosions/Remote violence"}
        sinai = next(row for row in rows if row["location"] == "Sinai")
        assert (sinai["event_date"], sinai["geo_precision"], sinai["fatalities"]) == ("2015-10-31", "3", "224")
        assert (sinai["inter2"], sinai["civilian_targeting"]) == ("7", "Civilian targeting")
        assert next(row for row in rows if row["location"] == "Homs")["inter1"] == "1"

    def test_ucdp_has_its_columns_and_only_deaths(self, coded):
        rows = _rows(coded.export("ucdp", ReportFilter(once=True)))
        assert len(rows) == 2
        homs = next(row for row in rows if row["where_coordinates"] == "Homs")
        assert (homs["low"], homs["best"], homs["high"], homs["number_of_sources"]) == ("3", "3", "5", "2")
        assert (homs["where_prec"], homs["date_prec"], homs["date_start"]) == ("1", "1", "2015-11-20")

    @pytest.mark.parametrize(
        ("one", "two", "code"),
        [
            ("state_forces", "rebel_group", 1),
            ("rebel_group", "state_forces", 1),
            ("state_forces", "state_forces", 1),
            ("rebel_group", "political_militia", 2),
            ("state_forces", "civilians", 3),
            ("civilians", "identity_militia", 3),
            ("state_forces", None, None),
            ("protesters", "state_forces", None),
        ],
    )
    def test_the_type_of_violence_follows_from_the_two_sides(self, one, two, code):
        [found] = type_of_violence(DataFrame({"actor1_type": [one], "actor2_type": [two]}))
        assert (None if found is NA else found) == code

    def test_a_byte_order_mark_and_rounding_are_options_and_rounding_is_said(self, coded):
        options = ExportOptions(with_bom=True, rounded=True)
        content = coded.export("csv", ReportFilter(), options=options)
        assert content.startswith(b"\xef\xbb\xbf")
        rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        assert all(len(row["latitude"].partition(".")[2]) <= 2 for row in rows)
        told = json.loads(coded.export("geojson", ReportFilter(), options=options))["metadata"]
        assert told["positions"] == "rounded to 0.01 degrees, about 1 km"
        assert "positions" not in json.loads(coded.export("geojson", ReportFilter()))["metadata"]
