"""Text of others through every way in and out of the process: shown as text, run nowhere."""

import csv
import io
import json
import os
import re
import zipfile
from email.message import EmailMessage
from html import escape
from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from data.readers import reading
from data.settings import Settings
from data.workspace import open_workspace
from geo.maps.draw import draw_reports
from geo.maps.offline import AssetUrls
from geo.query import ReportFilter
from pages._card import card, event_list
from pages._upload_rows import result_row

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
    for kind in ("csv", "xlsx", "geojson", "kml", "html", "png", "svg"):
        assert workspace.export(kind, ReportFilter())
    assert len(json.dumps(event_list(workspace.reports(), title="all"))) < 100_000


def _page(title, text):
    return (
        f"<html><head><title>{escape(title)}</title></head><body><article><h1>{escape(title)}</h1><p>{escape(text)}</p>"
    )


def _mail(title, text, kind="plain"):
    message = EmailMessage()
    message["Subject"] = " ".join(title.split())[:300]
    message["Date"] = "Sat, 14 Nov 2015 09:00:00 +0000"
    message.set_content(text, subtype=kind)
    return message.as_bytes()


def _book(title, text):
    book = openpyxl.Workbook()
    for row in (["title", "text", "date", "url", "source"], [title, text, "2015-11-14", title, title]):
        # a cell takes text as text, no control characters, and no more than this
        book.active.append([ILLEGAL_CHARACTERS_RE.sub("", value)[:30_000] for value in row])
        for cell in book.active[book.active.max_row]:
            cell.data_type = "s"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _odt(title, text):
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text"))
    body = f"<text:h>{escape(title)}</text:h><text:p>{escape(text)}</text:p>"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
        )
    return stream.getvalue()


def _rtf(title, text):
    def escaped(value):
        return "".join(f"\\u{ord(sign) - 65536 * (ord(sign) > 32767)}?" for sign in value if ord(sign) < 65536)

    return ("{\\rtf1\\ansi " + escaped(title) + "\\par\\par " + escaped(text) + "}").encode()


def _feed(title, text):
    item = (
        f"<title>{escape(title)}</title><link>{escape(title)}</link><description>{escape(escape(text))}</description>"
    )
    return f"<rss><channel><title>{escape(title)}</title><item>{item}</item></channel></rss>".encode()


def _records(title, text):
    return f"<all><one><title>{escape(title)}</title><text>{escape(escape(text))}</text></one></all>".encode()


def _archive(title, text):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr(f"{title[:80]}.md".replace("/", "_").replace("\\", "_").replace("\0", "_"), text)
    return stream.getvalue()


WAYS_IN = {
    ".txt": lambda title, text: f"{title}\n\n{text}".encode(),
    ".html": lambda title, text: _page(title, text).encode(),
    ".eml": _mail,
    ".mhtml": lambda title, text: _mail(title, _page(title, text), "html"),
    ".xlsx": _book,
    ".odt": _odt,
    ".rtf": _rtf,
    ".rss": _feed,
    ".xml": _records,
    ".jsonl": lambda title, text: json.dumps({"title": title, "text": text, "source": title, "url": title}).encode(),
    ".zip": _archive,
}
_LONGEST_PAYLOAD = 2_000


@pytest.mark.slow
@pytest.mark.parametrize("suffix", WAYS_IN)
def test_every_format_brings_it_in_as_text_and_it_leaves_as_text(tmp_path, suffix, monkeypatch):
    """Each payload in a file of its own: read or refused with a sentence, shown as data, exported without running."""
    # the way through the child is tested in test_readers_supervised.py
    monkeypatch.setattr(reading, "read_in_child", lambda reader, source: reader.read(source))
    workspace = open_workspace(
        Settings(store_url=f"sqlite:///{tmp_path / 's.sqlite'}", recogniser="fast"), samples=False
    )
    for name, payload in PAYLOADS.items():
        title, text = payload[:_LONGEST_PAYLOAD], SENTENCE.format(payload=payload[:_LONGEST_PAYLOAD])
        content = WAYS_IN[suffix](title.replace("\0", " "), f"{text} {name}".replace("\0", " "))
        result = workspace.ingest(f"{name}{suffix}", content)
        row = result_row(result)
        assert json.loads(json.dumps(row)) == row
        assert result.error is None or result.error.startswith(name)
        assert not process_id_is_in(json.dumps(row))
    reports = workspace.reports()
    assert len(reports) >= len(PAYLOADS) - 3
    page = draw_reports(reports, URLS).get_root().render()
    assert "window.taken" not in page
    assert not process_id_is_in(page)
    for event_id in reports["event_id"]:
        shown = card(workspace.evidence(event_id), back="back")
        assert shown["article"]["url"] is None or re.match(r"https?://", shown["article"]["url"])
    exported = workspace.export("html", ReportFilter()).decode("utf-8")
    assert len(re.findall(r"<script\b", exported)) == 5
    etree.fromstring(workspace.export("kml", ReportFilter()))
