"""Text of others in a real browser: uploaded in every column, asked for in every parameter; nothing of it runs."""

import csv
import io
import json
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from benchmarks.browser import running_server

PAYLOADS = json.loads((Path(__file__).parent.parent / "hostile.json").read_text(encoding="utf-8"))
SENTENCE = "A bomb killed {n} people in Aleppo on 13 November 2015, said {payload}."
PARAMETERS = (
    "from",
    "to",
    "type",
    "actor",
    "country",
    "lang",
    "source",
    "event",
    "place",
    "layer",
    "table",
    "article",
    "q",
    "review",
    "count",
    "map",
    "count",
    "inview",
)


def as_csv():
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(["title", "text", "date", "url", "source"])
    for number, payload in enumerate(PAYLOADS.values(), start=20):
        sentence = SENTENCE.format(n=number, payload=payload)
        writer.writerow([f"{payload} {number}", sentence, "2015-11-14", payload, payload])
    return table.getvalue().encode("utf-8")


def taken(page):
    return [frame.url for frame in page.frames if frame.evaluate("window.taken !== undefined")]


@pytest.fixture
def watched(page):
    """The page, which fails the test when a dialog opens; what it asks for is watched by the suite's own fixture."""
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    return page


@pytest.fixture(scope="module")
def attacked(chromium):
    """A server of its own that has taken in every payload, in every column and the file's name."""
    with running_server() as server:
        page = chromium.new_page(viewport={"width": 1300, "height": 900})
        page.goto(f"{server.url}/articles")
        name = "'\"><img src=x onerror=window.taken=1> {{ 7*7 }}.csv"
        page.locator("input[type=file]").set_input_files({"name": name, "mimeType": "text/csv", "buffer": as_csv()})
        line = page.locator(".st-key-upload-results tr.done", has_text="<img src=x onerror=window.taken=1>")
        expect(line).to_contain_text(f"{len(PAYLOADS)} new articles")
        assert taken(page) == []
        yield server
        page.close()


def test_list_card_and_table_show_it_as_text(attacked, watched, map_of) -> None:
    # every report: told alike, they are one happening
    watched.goto(f"{attacked.url}/?from=2015-11-13&to=2015-11-13&table=true&count=reports")
    map_of(watched)
    panel = watched.locator(".st-key-panel")
    for sought in ("<script>window.taken = 1</script>", "{{7*7*7*191}}", "![x](http://192.0.2.1/pixel.gif)"):
        panel.locator(".item", has_text=sought).first.click()
        expect(panel.locator("blockquote")).to_contain_text(sought)
        assert taken(watched) == []
        watched.keyboard.press("Escape")
    assert panel.locator("script, img, iframe, details").count() == 0


def test_the_articles_page_shows_it_as_text(attacked, watched) -> None:
    watched.goto(f"{attacked.url}/articles")
    expect(watched.locator(".st-key-reader")).to_be_visible()
    watched.wait_for_timeout(1500)
    assert taken(watched) == []
    assert watched.locator("img[src='x'], img[src*='192.0.2.1'], a[href^='javascript']").count() == 0


@pytest.mark.parametrize("name", ["jinja expression", "script end", "attribute", "markdown image", "script address"])
def test_a_link_with_it_in_every_parameter_opens_the_page_and_nothing_else(attacked, watched, name, map_of) -> None:
    query = "&".join(f"{parameter}={quote(PAYLOADS[name])}" for parameter in PARAMETERS)
    watched.goto(f"{attacked.url}/?{query}")
    map_of(watched)
    expect(watched.get_by_text("no longer apply").or_(watched.get_by_text("no longer applies")).first).to_be_visible()
    assert taken(watched) == []


def test_the_exported_map_shows_it_as_text(attacked, watched, map_of, tmp_path) -> None:
    watched.goto(f"{attacked.url}/?from=2015-11-13&to=2015-11-13&count=reports")
    map_of(watched)
    watched.get_by_role("button", name="Export").click()
    with watched.expect_download() as download:
        watched.get_by_role("button", name="Map as one HTML file").click()
    download.value.save_as(tmp_path / "map.html")
    alone = watched.context.browser.new_context().new_page()
    alone.goto((tmp_path / "map.html").as_uri())
    alone.locator("[data-part=list] blockquote", has_text="</script><script>").first.wait_for()
    assert alone.evaluate("window.taken") is None
    assert alone.locator("[data-part=list]").locator("img, iframe, style, script").count() == 0
    assert alone.locator("a[href^='javascript'], a[href^='data']").count() == 0
    alone.context.close()
