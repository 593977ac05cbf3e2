"""One person's first hour, from the first open to the restart, as one journey through every page."""

import csv
import io
import json
import os
import re
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import docx
import openpyxl
from playwright.sync_api import Locator, Page, expect
from reportlab.pdfgen.canvas import Canvas

from benchmarks.browser import (
    begin_brush,
    eventually,
    file_field,
    press_at_rest,
    text_at_rest,
    type_day,
    wait_for_map,
    wait_for_rest,
)

TOLD = "Gunmen attacked a convoy near {place} on {day}, killing {n} soldiers, the army said."
TABLE = "A;B;C\n1;{first};Clash near Gao\n2;{second};Clash near Menaka\n"


def test_from_the_first_open_to_the_restart(own_server, page, visit, tmp_path) -> None:
    page.goto(own_server.url)
    narrow_down(page)
    correct_a_place_and_take_it_back(page)
    add_own_files(page, own_server.url, tmp_path)
    own = see_own_events(page)
    confirm_by_keyboard(page, own_server.url)
    decide_on_a_pair(page, own_server.url)
    link = play_and_copy_the_link(page, own_server.url)
    open_elsewhere(visit, link)
    open_every_export(page, own_server.url, tmp_path, own)
    titles = delete_one(page, own_server.url)
    own_server.restart()
    page.goto(f"{own_server.url}/articles")
    expect(page.locator(".articles th.title button")).to_have_text(titles, use_inner_text=True)
    page.goto(f"{own_server.url}/review")
    expect(page.get_by_text("1 confirmed by a person")).to_be_visible()


def panel_of(page: Page) -> Locator:
    return page.locator(".st-key-panel")


def bar_of(page: Page) -> Locator:
    return page.locator(".st-key-bar")


# -- the map ----------------------------------------------------------------------------------------------------------


def narrow_down(page: Page) -> None:
    """Dates by chip, by brush and by field."""
    assert wait_for_map(page).counts()[0] > 5
    page.get_by_text("Last 30 days").click()
    expect(page).to_have_url(re.compile(r"from=2024-\d\d-\d\d&to=2024-\d\d-\d\d"))
    page.get_by_role("button", name="Reset filters").click()
    expect(page).not_to_have_url(re.compile("from="))
    begin_brush(page, 0.1, 0.4)
    page.mouse.up()
    expect(page).to_have_url(re.compile("from="))
    for label, day in (("From", "2015-10-01"), ("To", "2015-10-31")):
        type_day(page, label, day)
        page.keyboard.press("Escape")
        expect(page).to_have_url(re.compile(f"{label.lower()}={day}"))
    expect(page.get_by_text("Shows events whose period overlaps 1–31 Oct 2015.")).to_be_visible()
    expect(bar_of(page)).to_contain_text(re.compile(r"\d events of \d+"))


def correct_a_place_and_take_it_back(page: Page) -> None:
    drawn = wait_for_map(page)
    drawn.frame.wait_for_function("dateline.points > 0")
    row = next(one for one in drawn.symbols() if one["count"] == 1)
    drawn.move_to(row["lat"], row["lon"], 10)
    drawn.click_at(row["lat"], row["lon"])
    panel = panel_of(page)
    expect(panel.locator("blockquote mark").first).to_be_visible()
    was = text_at_rest(panel.locator("h2"))
    panel.get_by_role("button", name="Correct").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Search the gazetteer").fill("Konya")
    expect(dialog.get_by_role("radio", name=re.compile("^Konya, Turkey")).first).to_be_checked()
    dialog.get_by_text("the same words in this article").click()
    dialog.get_by_role("textbox", name="Your name").fill("Nina")
    dialog.get_by_role("button", name="Save").click()
    expect(panel.locator("h2")).to_contain_text("Konya")
    page.locator(".st-key-decision-notice").get_by_role("button", name="Undo").click()
    expect(panel.locator("h2")).to_have_text(was)


# -- own articles -----------------------------------------------------------------------------------------------------


def own_files(folder: Path) -> list[Path]:
    """A text, a table whose columns nobody knows, a letter, an archive, and a PDF that is only a picture."""
    text, table, letter, archive, scan = (
        folder / name for name in ("own.txt", "own.csv", "own.docx", "own.zip", "scan.pdf")
    )
    text.write_text(f"An ambush\n\nPublished 2024-02-06\n\n{TOLD.format(place='Timbuktu', day='4 February 2024', n=7)}")
    rows = {
        "first": TOLD.format(place="Gao", day="5 February 2024", n=3),
        "second": TOLD.format(place="Menaka", day="Monday", n=2),
    }
    table.write_text(TABLE.format(**rows))
    document = docx.Document()
    document.add_heading("A letter", 1)
    document.add_paragraph("12 February 2024")
    document.add_paragraph(TOLD.format(place="Kidal", day="Saturday", n=9))
    document.save(str(letter))
    with zipfile.ZipFile(archive, "w") as packed:
        member = zipfile.ZipInfo("inside.txt", date_time=(2024, 2, 14, 9, 0, 0))
        packed.writestr(member, f"In an archive\n\n{TOLD.format(place='Mopti', day='Tuesday', n=4)}")
    canvas = Canvas(str(scan))
    canvas.rect(100, 100, 300, 400, fill=1)
    canvas.save()
    return [text, table, letter, archive, scan]


def add_own_files(page: Page, url: str, folder: Path) -> None:
    page.goto(f"{url}/articles")
    file_field(page).set_input_files(own_files(folder))
    columns = page.locator(".st-key-upload-columns")
    title = columns.get_by_role("combobox", name="Title")
    title.click()
    page.get_by_role("option", name="C", exact=True).click()
    expect(title).to_have_value("C")
    columns.get_by_role("button", name="Read the table").click()
    expect(columns).to_have_count(0)
    lines = page.locator(".st-key-upload-results tbody tr")
    for name in ("own.txt", "own.csv", "own.docx", "own.zip"):
        expect(lines.filter(has_text=name)).to_contain_text(re.compile(r"[1-9]\d* places?, [1-9]\d* events?"))
    expect(lines.filter(has_text="scan.pdf")).to_contain_text("failed: the PDF holds no text.")
    days = page.locator(".st-key-upload-days")
    expect(days.get_by_text("2 files state no day of publication")).to_be_visible()
    days.get_by_role("button", name="Date of the file").click()
    days.get_by_role("button", name="Use these days").click()
    expect(days).to_have_count(0)
    expect(lines.filter(has_text="own.zip")).to_contain_text("14 Feb 2024")
    add_own_folder(page, folder)


def add_own_folder(page: Page, folder: Path) -> None:
    inner = folder / "desk" / "old"
    inner.mkdir(parents=True)
    report = inner / "report.txt"
    report.write_text(f"From a folder\n\n{TOLD.format(place='Segou', day='Friday', n=5)}")
    moment = datetime(2024, 2, 18, 12, tzinfo=ZoneInfo("America/New_York")).timestamp()
    os.utime(report, (moment, moment))
    (inner / "film.mov").write_bytes(b"moving")
    file_field(page)
    page.locator(".field input[webkitdirectory]").set_input_files(folder / "desk")
    expect(page.locator(".field .told")).to_contain_text("film.mov")
    days = page.locator(".st-key-upload-days")
    days.get_by_role("combobox", name="Published on").click()
    page.get_by_role("option", name="Date of the file: 18 Feb 2024").click()
    days.get_by_role("button", name="Use these days").click()
    line = page.locator(".st-key-upload-results tr.done", has_text="desk/old/report.txt")
    expect(line).to_contain_text("18 Feb 2024")


def see_own_events(page: Page) -> int:
    """Go from the list of one's own articles to the events of one of them; how many there are."""
    page.get_by_role("radio", name="Mine").click()
    expect(page.locator(".articles tbody tr")).to_have_count(6)
    page.get_by_role("textbox", name="Search articles").fill("own.csv")
    page.keyboard.press("Enter")
    expect(page.locator(".articles tbody tr")).to_have_count(2)
    page.locator(".articles").get_by_role("button", name="Clash near Gao").click()
    expect(page.locator(".st-key-reader mark", has_text="Gao")).to_be_visible()
    page.get_by_role("button", name="Its events on the map").click()
    wait_for_map(page)
    expect(page).to_have_url(re.compile(r"q=Clash\+near\+Gao\+own\.csv"))
    found = bar_of(page).get_by_text(re.compile(r"\d+ events? of \d+ in 1 article"))
    expect(found).to_be_visible()
    return int(found.inner_text().split()[0])


# -- deciding ---------------------------------------------------------------------------------------------------------


def confirm_by_keyboard(page: Page, url: str) -> None:
    page.goto(f"{url}/review")
    expect(panel_of(page).locator(".buttons kbd").first).to_be_visible()
    press_at_rest(page, "c")
    who = page.get_by_role("dialog", name="Who decides?")
    who.get_by_role("textbox", name="Your name").fill("Nina")
    who.get_by_role("button", name="Go on").click()
    expect(who).to_have_count(0)
    expect(page.get_by_text("1 confirmed by a person")).to_be_visible()


def decide_on_a_pair(page: Page, url: str) -> None:
    """Take two reports for one event, and set them apart again."""
    page.get_by_role("radio", name=re.compile("Same event")).click()
    expect(page.locator(".st-key-pair").get_by_role("button", name="Same event")).to_be_visible()
    wait_for_rest(page)
    pairs = page.get_by_role("heading", name=re.compile(r"\d+ pairs? that may be one event"))
    before = int(text_at_rest(pairs).split()[0])
    press_at_rest(page, "s")
    expect(pairs).to_have_text(re.compile(rf"^{before - 1} pair"))
    press_at_rest(page, "u")
    expect(pairs).to_have_text(re.compile(rf"^{before} pair"))


# -- showing others ---------------------------------------------------------------------------------------------------


def play_and_copy_the_link(page: Page, url: str) -> str:
    page.goto(f"{url}/?from=2024-02-01&to=2024-02-29&play=true")
    player = page.frame_locator(".st-key-player iframe[title$=dateline_map]")
    player.get_by_role("button", name="Next step").first.click()
    expect(player.locator("[data-part=when]")).to_contain_text(re.compile(r"\d{4}"))
    page.get_by_text("Play", exact=True).click()
    wait_for_map(page)
    # the link says how the page was left
    expect(page).not_to_have_url(re.compile("play="))
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    bar_of(page).get_by_role("button", name="Copy link").click()
    page.wait_for_function("navigator.clipboard.readText().then((text) => text.includes('from=2024-02-01'))")
    return str(page.evaluate("navigator.clipboard.readText()"))


def open_elsewhere(visit: Callable[..., Page], link: str) -> None:
    other = visit(viewport={"width": 390, "height": 844}, locale="de-DE", color_scheme="dark")
    other.goto(link)
    wait_for_map(other)
    expect(other.locator(".st-key-bar").get_by_text(re.compile("Ereignisse von"))).to_be_visible()
    assert other.evaluate("document.documentElement.scrollWidth") <= 390
    other.context.close()


def open_every_export(page: Page, url: str, folder: Path, n_events: int) -> None:
    page.goto(f"{url}/?q=Clash+near+Gao+own.csv")
    wait_for_map(page)
    page.get_by_role("button", name="Export").click()
    expect(page.get_by_text(re.compile(rf"^{n_events} rows?\.$"))).to_be_visible()
    wait_for_rest(page)
    files = {}
    for label in ("CSV table", "GeoJSON", "KML", "Excel", "Map as one HTML", "PNG"):
        with page.expect_download() as download:
            page.get_by_test_id("stPopoverBody").get_by_role("button", name=label).click()
        files[label] = folder / download.value.suggested_filename
        download.value.save_as(files[label])
    assert len(list(csv.DictReader(io.StringIO(files["CSV table"].read_text("utf-8-sig"))))) == n_events
    assert len(json.loads(files["GeoJSON"].read_bytes())["features"]) == n_events
    assert len(list(ElementTree.parse(files["KML"]).iter("{http://www.opengis.net/kml/2.2}Placemark"))) == n_events
    assert openpyxl.load_workbook(files["Excel"])["events"].max_row == n_events + 1
    assert files["PNG"].read_bytes().startswith(b"\x89PNG")
    alone = page.context.new_page()
    alone.goto(files["Map as one HTML"].as_uri())
    # the file forbids what Playwright's waiting for a function evaluates with
    alone.locator("[data-part=list] blockquote").first.wait_for()
    eventually(alone, lambda: alone.evaluate("window.dateline.baseReady"))
    expect(alone.locator("[data-part=list] blockquote").first).to_contain_text("Gunmen attacked a convoy")
    alone.close()


def delete_one(page: Page, url: str) -> list[str]:
    """Delete an article; the titles that are left."""
    page.goto(f"{url}/articles")
    titles = page.locator(".articles th.title button")
    page.locator(".articles").get_by_role("button", name="From a folder").click()
    # until then the reader holds another article, and so does its button
    expect(page.locator(".st-key-reader h2")).to_have_text("From a folder")
    wait_for_rest(page)
    page.locator(".st-key-reader").get_by_role("button", name="Delete").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete article").click()
    expect(titles.filter(has_text="From a folder")).to_have_count(0)
    expect(page.locator("tr.open")).to_have_count(0)
    page.reload()
    expect(titles.first).to_be_visible()
    wait_for_rest(page)
    return titles.all_inner_texts()
