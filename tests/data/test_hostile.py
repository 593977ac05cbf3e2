"""Text of others through every way in and out of the process: shown as text, run nowhere."""

import csv
import io
import json
import os
import re
import unicodedata
import zipfile
from email.message import EmailMessage
from html import escape
from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from data.exports.formats import FORMATS
from data.places.adding import AddOptions
from data.places.files import PlaceFile
from data.readers import reading
from data.reviewing import Person
from data.settings import Settings
from data.workspace import open_workspace
from geo.corrections import Field
from geo.maps.draw import draw_reports
from geo.maps.offline import AssetUrls
from geo.model import Actor, ActorType, Place, PlaceKind
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
    """Whether a template engine has evaluated the first payload.

    Within a list of numbers, as outlines have them, a number is no text that somebody put there.
    """
    return re.search(rf"(?<![0-9a-f.\[-])(?<![0-9],){os.getpid()}(?![0-9a-f\]]|,-?[0-9])", text) is not None


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


# -- decisions, places of one's own, searches -------------------------------------------------------------------------


def _all_in_one():
    """One table with every payload in a row of its own."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(["title", "text", "date", "url", "source"])
    for name, payload in PAYLOADS.items():
        writer.writerow([f"{payload} {name}", SENTENCE.format(payload=payload), "2015-11-14", payload, payload])
    return table.getvalue().encode("utf-8")


def _with_articles(folder):
    settings = Settings(store_url=f"sqlite:///{folder / 'store.sqlite'}", recogniser="fast")
    workspace = open_workspace(settings, samples=False)
    workspace.ingest("all.csv", _all_in_one())
    return workspace


def _one_line(payload):
    return " ".join(payload.split())


@pytest.fixture(scope="module")
def decided(tmp_path_factory):
    """A workspace in which somebody wrote every payload into every field of a decision; it got them by a file."""
    first, second = (_with_articles(tmp_path_factory.mktemp(name)) for name in ("first", "second"))
    for event_id, payload in zip(first.reports()["event_id"], PAYLOADS.values(), strict=True):
        person = Person(name=payload, reason=payload)
        name = _one_line(payload)
        place = Place(id=f"user:{name}"[:200], name=name, lat=36.2, lon=37.1, kind=PlaceKind.SETTLEMENT)
        doer = Actor(id=f"named:{name}", name=name, type=ActorType.REBEL_GROUP)
        first.reviewing.correct(event_id, Field.PLACE, place, person)
        first.reviewing.correct(event_id, Field.AGENTS, (doer,), person)
    done = second.reviewing.import_file(first.reviewing.export())
    assert (done.n_new, done.left_out) == (2 * len(PAYLOADS), ())
    assert second.reviewing.export() == first.reviewing.export()
    return second


def test_decisions_come_in_by_a_file_and_are_shown_as_they_were_written(decided):
    shown = [
        json.loads(json.dumps(card(decided.evidence(event_id), back=""))) for event_id in decided.reports()["event_id"]
    ]
    written = {_one_line(payload) for payload in PAYLOADS.values()}
    assert {one["title"] for one in shown} == written
    assert {_one_line(line["reason"]) for one in shown for line in one["decisions"]} == written
    # the marks that keep a name from turning its surroundings around are ours
    who = " ".join(line["who"].translate({0x2068: None, 0x2069: None}) for one in shown for line in one["decisions"])
    assert all(name in who for name in written)


@pytest.mark.parametrize("kind", FORMATS)
def test_every_export_lets_what_decisions_say_out_as_text(decided, kind):
    content = decided.export(kind, ReportFilter())
    assert content
    if kind == "xlsx":
        book = openpyxl.load_workbook(io.BytesIO(content))
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
        assert [cell.value for cell in cells if cell.data_type == "f" or cell.hyperlink] == []
    elif kind in {"kml", "svg"}:
        root = etree.fromstring(content)
        names = {etree.QName(element).localname for element in root.iter() if isinstance(element.tag, str)}
        assert names.isdisjoint({"script", "img", "image", "foreignObject", "iframe", "h1", "details", "a"})
    elif kind == "html":
        page = content.decode("utf-8")
        told = re.search(r'id="dateline-data">(.*?)</script>', page, re.DOTALL).group(1)
        assert "window.taken" not in page.replace(told, "")
        assert not process_id_is_in(page)
    elif kind not in {"png", "geojson"}:
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        cells = [cell for row in rows for cell in row if not re.fullmatch(r"-?\d+(\.\d+)?(e-?\d+)?", cell)]
        assert [cell for cell in cells if re.match(r"\s*[=+\-@]|[\t\r\n]", cell)] == []


@pytest.mark.parametrize("name", PAYLOADS)
def test_searched_for_it_finds_the_event_that_says_it(decided, name):
    found = decided.snapshot().selection(ReportFilter(text=PAYLOADS[name])).latest(100)
    assert any(title.endswith(name) for title in found["title"].astype(str))


def test_places_of_ones_own_keep_it_as_a_name(decided):
    table = io.StringIO(newline="")
    names = [f"Zz {_one_line(payload)}" for payload in PAYLOADS.values()]
    csv.writer(table).writerows([["name", "lat", "lon"], *([name, 10, 10 + n / 10] for n, name in enumerate(names))])
    added = decided.places.add(PlaceFile("'\"><b>.csv", table.getvalue().encode()), AddOptions(title="<b>{{7*7}}</b>"))
    assert added.source.n_places == len(names)
    # marks that cannot be seen are no part of a name
    kept = {"".join(sign for sign in name if unicodedata.category(sign) != "Cf") for name in names}
    found = {place.name for name in names for place in decided.reviewing.find_places(name)}
    assert kept <= found
    assert not process_id_is_in(" ".join(found))
