"""Text of others through every way in and out of the process: shown as text, run nowhere."""

import csv
import io
import json
import os
import re
from pathlib import Path

import openpyxl
import pytest
from lxml import etree

from data.settings import Settings
from data.workspace import open_workspace
from geo.maps.draw import draw_reports
from geo.maps.offline import AssetUrls
from geo.query import ReportFilter
from pages._card import card, event_list

PAYLOADS = json.loads((Path(__file__).parent.parent / "hostile.json").read_text(encoding="utf-8"))
URLS = AssetUrls(leaflet="l/", own="o/", basemap="b/")
SENTENCE = "A bomb killed 12 people in Aleppo on 13 November 2015, said {payload}."


def as_csv(name, payload):
    """Every column carries the payload."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(["title", "text", "date", "url", "source"])
    writer.writerow([f"{payload} {name}", SENTENCE.format(payload=payload), "2015-11-14", payload, payload])
    return table.getvalue().encode("utf-8")


def file_name(payload):
    return f"{payload}.csv".replace("\n", " ")


@pytest.fixture(scope="module")
def taken_in(tmp_path_factory):
    """A workspace into which every payload came, and what each import answered."""
    url = f"sqlite:///{tmp_path_factory.mktemp('hostile') / 'store.sqlite'}"
    workspace = open_workspace(Settings(store_url=url), samples=False)
    results = {name: workspace.ingest(file_name(payload), as_csv(name, payload)) for name, payload in PAYLOADS.items()}
    return workspace, results


@pytest.fixture(scope="module")
def workspace(taken_in):
    return taken_in[0]


def process_id_is_in(text):
    """Whether a template engine has evaluated the first payload."""
    return re.search(rf"(?<![0-9a-f]){os.getpid()}(?![0-9a-f])", text) is not None


@pytest.mark.parametrize("name", PAYLOADS)
def test_every_file_is_read_and_its_event_found(taken_in, name):
    result = taken_in[1][name]
    assert result.error is None
    assert [outcome.n_events for outcome in result.outcomes] == [1]


@pytest.mark.parametrize("name", PAYLOADS)
def test_the_title_is_kept_as_text(workspace, name):
    titles = workspace.reports()["title"].astype(str)
    assert any(title.endswith(name) for title in titles)


def test_no_address_but_the_web_s_is_ever_offered(workspace):
    for event_id in workspace.reports()["event_id"]:
        shown = card(workspace.evidence(event_id), back="back")
        assert shown["article"]["url"] is None or re.match(r"https?://", shown["article"]["url"])


def test_cards_and_lists_are_plain_data_with_the_text_as_it_was(workspace):
    reports = workspace.reports()
    assert json.dumps(event_list(reports, title="all"))
    sentences = set()
    for event_id in reports["event_id"]:
        shown = json.loads(json.dumps(card(workspace.evidence(event_id), back="back")))
        sentences.add("".join(text for text, _ in shown["sentence"]))
    assert any("<script>window.taken = 1</script>" in sentence for sentence in sentences)


def test_the_map_holds_no_text_of_an_article_and_no_template_ran(workspace):
    page = draw_reports(workspace.reports(), URLS).get_root().render()
    assert "window.taken" not in page
    assert not process_id_is_in(page)


class TestExports:
    def test_no_cell_of_the_csv_begins_a_formula(self, workspace):
        rows = list(csv.reader(io.StringIO(workspace.export("csv", ReportFilter()).decode("utf-8"), newline="")))
        assert len(rows) == len(PAYLOADS) + 1
        cells = [cell for row in rows for cell in row if not re.fullmatch(r"-?\d+(\.\d+)?(e-?\d+)?", cell)]
        assert [cell for cell in cells if re.match(r"\s*[=+\-@]|[\t\r\n]", cell)] == []

    def test_the_workbook_has_no_formula_and_no_link(self, workspace):
        book = openpyxl.load_workbook(io.BytesIO(workspace.export("xlsx", ReportFilter())))
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
        assert [cell.value for cell in cells if cell.data_type == "f" or cell.hyperlink] == []

    def test_geojson_gives_every_sentence_back(self, workspace):
        features = json.loads(workspace.export("geojson", ReportFilter()))["features"]
        sentences = " ".join(feature["properties"]["sentence"] for feature in features)
        assert "{{ cycler.__init__.__globals__.os.getpid() }}" in sentences

    def test_kml_has_no_element_that_came_from_an_article(self, workspace):
        root = etree.fromstring(workspace.export("kml", ReportFilter()))
        names = {etree.QName(element).localname for element in root.iter()}
        assert names.isdisjoint({"script", "img", "svg", "iframe", "style", "h1", "details"})

    def test_the_html_map_runs_only_its_own_scripts(self, workspace):
        page = workspace.export("html", ReportFilter()).decode("utf-8")
        assert len(re.findall(r"<script\b", page)) == 5
        data = re.search(r'id="dateline-data">(.*?)</script>', page, re.DOTALL).group(1)
        assert "window.taken" not in page.replace(data, "")
        assert not set("<>&`$'") & set(data)
        assert not process_id_is_in(page)

    def test_the_picture_is_drawn(self, workspace):
        assert workspace.export("png", ReportFilter()).startswith(b"\x89PNG")


def test_control_characters_of_a_file_name_never_reach_a_terminal(workspace):
    name = "bell\x07 escape\x1b[31mred.csv"
    refused = workspace.ingest(name, as_csv("controls", "bell\x07\x1b[31m"))
    assert refused.error
    assert refused.error.isprintable()


def test_a_title_of_a_megabyte_is_read_and_breaks_no_export(tmp_path):
    workspace = open_workspace(Settings(store_url=f"sqlite:///{tmp_path / 's.sqlite'}"), samples=False)
    table = io.StringIO(newline="")
    csv.writer(table).writerows(
        [["title", "text", "date"], ["W" * 1_000_000, SENTENCE.format(payload="a witness"), "2015-11-14"]]
    )
    result = workspace.ingest("long.csv", table.getvalue().encode())
    assert result.error is None
    for kind in ("csv", "xlsx", "geojson", "kml", "html", "png"):
        assert workspace.export(kind, ReportFilter())
    assert len(json.dumps(event_list(workspace.reports(), title="all"))) < 100_000
