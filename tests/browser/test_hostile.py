"""Text of others in a real browser: uploaded in every column, asked for in every parameter; nothing of it runs."""

import csv
import io
import json
import re
import unicodedata
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from benchmarks.browser import PATIENCE_MS, choose_files, leave_dialog, running_server, wait_for_rest
from data.reviewing import Person
from data.settings import Settings
from data.workspace import open_workspace
from geo.corrections import Field
from geo.model import Actor, ActorType, Place, PlaceKind

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
    "inview",
    "language",
    "exact",
    "sure",
    "undated",
    "planned",
    "published",
    "play",
    "embed",
    "queue",
)
# What markup would have become, anywhere an article's words are shown.
MADE_OF_IT = "img, script, iframe, details:not([class]), h1, svg[onload], a[href^=javascript], a[href^=data]"
DAY = "from=2015-11-13&to=2015-11-13"


def plain(text):
    """A text as it is compared here: white space does not matter, and what a table or a name folds of it neither."""
    return " ".join(text.split())


def decisions(folder):
    """Decisions of others on the same articles: every payload as a place, a doer, a reason and a person's name."""
    settings = Settings(store_url=f"sqlite:///{folder / 'same.sqlite'}", recogniser="fast")
    workspace = open_workspace(settings, samples=False)
    workspace.ingest("same.csv", as_csv())
    reports = workspace.reports()
    for number, payload in enumerate(PAYLOADS.values(), start=20):
        [event_id] = reports[reports["killed_low"] == number]["event_id"]
        person = Person(name=payload, reason=payload)
        lat = 30 + number / 10
        place = Place(id=f"user:{number}", name=plain(payload), lat=lat, lon=40.0, kind=PlaceKind.SETTLEMENT)
        doer = Actor(id=f"named:{number}", name=plain(payload), type=ActorType.REBEL_GROUP)
        for field, value in ((Field.PLACE, place), (Field.AGENTS, (doer,))):
            workspace.reviewing.correct(event_id, field, value, person)
    return workspace.reviewing.export()


def gazetteer():
    table = io.StringIO(newline="")
    csv.writer(table).writerows(
        [["name", "lat", "lon"], *([f"Zz {payload}", 10 + n / 10, 10] for n, payload in enumerate(PAYLOADS.values()))]
    )
    return table.getvalue().encode()


def as_csv():
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(["title", "text", "date", "url", "source"])
    for number, payload in enumerate(PAYLOADS.values(), start=20):
        sentence = SENTENCE.format(n=number, payload=payload)
        writer.writerow([f"{payload} {number}", sentence, "2015-11-14", payload, payload])
    return table.getvalue().encode("utf-8")


def taken(page):
    """The frames in which something ran, of a page of Dateline once it rests."""
    wait_for_rest(page)
    return [frame.url for frame in page.frames if frame.evaluate("window.taken !== undefined")]


@pytest.fixture
def watched(page):
    """The page, which fails the test when a dialog opens; what it asks for is watched by the suite's own fixture."""
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    return page


@pytest.fixture(scope="module")
def attacked(chromium, tmp_path_factory):
    """A server of its own that has taken in every payload: in every column, the file's name, decisions, a gazetteer."""
    with pytest.MonkeyPatch.context() as patch:
        # how names are found does not matter here, and how fast does
        patch.setenv("DATELINE_RECOGNISER", "fast")
        yield from attacked_server(chromium, decisions(tmp_path_factory.mktemp("same")))


def attacked_server(chromium, decided):
    with running_server() as server:
        page = chromium.new_page(viewport={"width": 1300, "height": 900})
        page.set_default_timeout(90_000)
        page.goto(f"{server.url}/articles")
        name = "'\"><img src=x onerror=window.taken=1> {{ 7*7 }}.csv"
        choose_files(page, (name, as_csv()))
        line = page.locator(".st-key-upload-results tr.done", has_text="<img src=x onerror=window.taken=1>")
        expect(line).to_contain_text(f"{len(PAYLOADS)} new articles", timeout=300_000)
        assert taken(page) == []
        page.goto(f"{server.url}/review")
        choose_files(page, (f"{name}.jsonl", decided))
        expect(page.get_by_text(f"{2 * len(PAYLOADS)} decisions added, 0 known already.")).to_be_visible()
        page.goto(f"{server.url}/sources")
        choose_files(page, (name, gazetteer()))
        page.get_by_role("button", name="Add these places").click()
        expect(page.get_by_text(re.compile(rf"{len(PAYLOADS)} places added"))).to_be_visible()
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
        expect(panel.locator("blockquote")).to_have_count(0)
    expect(panel.locator(".item").first).to_be_visible()
    assert panel.locator("script, img, iframe, details").count() == 0


@pytest.mark.parametrize("name", ["script end", "markdown image", "image"])
def test_card_side_by_side_and_dialogs_show_it_as_text(attacked, watched, map_of, name) -> None:
    payload = PAYLOADS[name]
    number = 20 + list(PAYLOADS).index(name)
    watched.goto(f"{attacked.url}/?{DAY}&count=reports")
    map_of(watched)
    panel, dialog = watched.locator(".st-key-panel"), watched.get_by_role("dialog")
    panel.locator(".item", has_text=f"killed {number} people in Aleppo").click()
    expect(panel.locator("h2")).to_contain_text(payload)
    for part in ("blockquote .sentence", ".status", ".source strong"):
        expect(panel.locator(part).first).to_contain_text(payload)
    expect(panel.locator(".decision", has_text=payload)).to_have_count(2)
    panel.get_by_role("button", name="Same event?").click()
    expect(dialog.locator("tr.sentence").first).to_contain_text(payload)
    dialog.get_by_role("textbox", name="Look for it by its words").fill(payload)
    expect(dialog.locator("tr.sentence").first).to_contain_text(payload)
    assert dialog.locator(MADE_OF_IT).count() == 0
    leave_dialog(watched)
    panel.get_by_role("button", name="Correct").click()
    expect(dialog.get_by_role("radio", name=payload).first).to_be_checked()
    # marks that cannot be seen are no part of a place's name
    named = "Zz " + "".join(sign for sign in payload if unicodedata.category(sign) != "Cf")
    dialog.get_by_role("textbox", name="Search the gazetteer").fill(named)
    expect(dialog.get_by_role("radio", name=named).first).to_be_checked()
    dialog.get_by_role("radio", name="Date", exact=True).click()
    dialog.get_by_role("textbox", name="When was it?").fill(payload)
    expect(dialog.get_by_text("That is no date Dateline can read")).to_be_visible()
    dialog.get_by_role("radio", name="Who", exact=True).click()
    expect(dialog.get_by_text(payload).first).to_be_visible()
    assert taken(watched) == []


@pytest.mark.parametrize("queue", ["events", "pairs"])
def test_the_review_page_shows_it_as_text(attacked, watched, queue) -> None:
    watched.goto(f"{attacked.url}/review?queue={queue}")
    expect(watched.locator(".st-key-queue h2")).to_be_visible()
    expect(watched.get_by_role("button", name="Export decisions")).to_be_visible()
    wait_for_rest(watched)
    # what would run, runs a moment after it was drawn
    watched.wait_for_timeout(1000)
    assert taken(watched) == []
    assert watched.locator(".stMain").locator("img[src=x], img[src*='192.0.2.1'], a[href^=javascript]").count() == 0


def test_the_sources_page_shows_places_of_others_as_text(attacked, watched) -> None:
    watched.goto(f"{attacked.url}/sources")
    expect(watched.get_by_text("<img src=x onerror=window.taken=1>").first).to_be_visible()
    assert taken(watched) == []
    assert watched.locator("img[src=x], img[src*='192.0.2.1'], a[href^=javascript]").count() == 0


def test_the_articles_page_shows_it_as_text(attacked, watched) -> None:
    watched.goto(f"{attacked.url}/articles")
    expect(watched.locator(".st-key-reader")).to_be_visible()
    expect(watched.locator(".articles tbody tr").first).to_be_visible()
    wait_for_rest(watched)
    watched.wait_for_timeout(1000)
    assert taken(watched) == []
    assert watched.locator("img[src='x'], img[src*='192.0.2.1'], a[href^='javascript']").count() == 0


@pytest.mark.parametrize("turn", range(3))
def test_a_link_with_it_in_every_parameter_opens_the_page_and_nothing_else(attacked, watched, turn, map_of) -> None:
    payloads = list(PAYLOADS.values())
    # three links hold each of them twice and more, each time elsewhere
    parts = {name: payloads[(at + turn * len(PARAMETERS)) % len(payloads)] for at, name in enumerate(PARAMETERS)}
    watched.goto(f"{attacked.url}/?" + "&".join(f"{name}={quote(payload)}" for name, payload in parts.items()))
    map_of(watched)
    expect(watched.get_by_text(re.compile("no longer appl(y|ies)")).first).to_be_visible()
    assert taken(watched) == []


def test_the_exported_map_shows_it_as_text(attacked, watched, map_of, tmp_path) -> None:
    watched.goto(f"{attacked.url}/?from=2015-11-13&to=2015-11-13&count=reports")
    map_of(watched)
    watched.get_by_role("button", name="Export").click()
    wait_for_rest(watched)
    with watched.expect_download() as download:
        watched.get_by_role("button", name="Map as one HTML file").click()
    download.value.save_as(tmp_path / "map.html")
    alone = watched.context.browser.new_context().new_page()
    alone.set_default_timeout(PATIENCE_MS)
    alone.goto((tmp_path / "map.html").as_uri())
    alone.locator("[data-part=list] blockquote", has_text="</script><script>").first.wait_for()
    assert alone.evaluate("window.taken") is None
    assert alone.locator("[data-part=list]").locator("img, iframe, style, script").count() == 0
    assert alone.locator("a[href^='javascript'], a[href^='data']").count() == 0
    alone.context.close()


def test_list_and_table_show_every_one_as_text(attacked, watched, map_of) -> None:
    # every report: told alike, they are one happening
    watched.goto(f"{attacked.url}/?{DAY}&table=true&count=reports")
    drawn = map_of(watched)
    lines = watched.locator(".st-key-panel .item", has_text="people in Aleppo on 13 November")
    expect(lines).to_have_count(len(PAYLOADS))
    wait_for_rest(watched)
    shown = [plain(line) for line in lines.all_text_contents()]
    for number, payload in enumerate(PAYLOADS.values(), start=20):
        [line] = [one for one in shown if f"killed {number} people" in one]
        # once as the place that a decision names, once in the sentence, which ends with its line
        assert plain(payload) in line
        assert line.count(plain(payload.strip().splitlines()[0])) >= 2
    labels = {plain(row["label"]) for row in drawn.symbols()}
    assert labels
    assert taken(watched) == []
    assert watched.locator(".st-key-panel").locator(MADE_OF_IT).count() == 0


def test_the_lists_of_the_legend_and_the_chips_show_it_as_text(attacked, watched, map_of) -> None:
    pair = [PAYLOADS["script end"], PAYLOADS["image"]]
    query = "&".join(f"actor={quote(payload)}" for payload in pair)
    watched.goto(f"{attacked.url}/?{DAY}&{query}")
    map_of(watched)
    unfold_lists(watched)
    for payload in pair:
        expect(watched.locator(".facets")).to_contain_text(payload)
        expect(watched.locator(".st-key-chips")).to_contain_text(payload)
    assert watched.locator(".facets, .st-key-chips").locator(MADE_OF_IT).count() == 0
    assert taken(watched) == []


def unfold_lists(page: Page) -> None:
    """Open every folded list of the legend, and wait until none is folded; there are more doers than lines for them."""
    folded = page.locator(".facets").get_by_role("button", name=re.compile(r"show \d+ more"))
    # the map may be drawn before the lists beside it are
    expect(folded.first).to_be_visible()
    for left in reversed(range(folded.count())):
        folded.first.click()
        expect(folded).to_have_count(left)


@pytest.mark.parametrize("name", ["jinja expression", "script end", "markdown image", "sql", "backslashes"])
def test_searched_for_it_is_found_as_text(attacked, watched, name, map_of) -> None:
    watched.goto(f"{attacked.url}/?count=reports&q={quote(PAYLOADS[name])}")
    map_of(watched)
    expect(watched.locator(".st-key-panel .item", has_text=PAYLOADS[name]).first).to_be_visible()
    expect(watched.locator(".st-key-chips")).to_contain_text(PAYLOADS[name][:20])
    assert taken(watched) == []


def test_the_drawing_of_the_map_runs_nothing(attacked, watched, map_of) -> None:
    watched.goto(f"{attacked.url}/?{DAY}&count=reports")
    map_of(watched)
    watched.get_by_role("button", name="Export").click()
    wait_for_rest(watched)
    with watched.expect_download() as download:
        watched.get_by_role("button", name="Map as a drawing (SVG)").click()
    drawing = download.value.path().read_text(encoding="utf-8")
    watched.goto("data:text/html,<p>drawing</p>")
    watched.set_content(drawing.partition("?>")[2])
    expect(watched.locator("svg").first).to_be_visible()
    assert watched.locator("script, img, foreignObject, a").count() == 0
    assert watched.evaluate("window.taken") is None
