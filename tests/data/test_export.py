import csv
import dataclasses
import io
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.export import safe_cell
from data.frames import REPORT_COLUMNS
from geo.query import ReportFilter

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
        assert list(rows[0]) == [column.name for column in REPORT_COLUMNS]
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
        assert set(metadata) == {"generated", "filter", "versions", "attribution"}
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
