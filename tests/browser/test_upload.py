"""Uploads that need a person: columns nobody knows, days nobody states, a reading that is cancelled."""

import os
import re
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from benchmarks.browser import choose_files, file_field, type_day, wait_for_rest

TABLE = (
    b"Nachricht\tKopf\tTag\n"
    b"Russian warplanes bombed Aleppo on 3 October 2015, killing 7 people, the Syrian Observatory said.\tEin Titel\t"
    b"2015-10-04\n"
)


def test_columns_are_mapped_beside_the_first_rows(server, page) -> None:
    page.goto(f"{server.url}/articles")
    choose_files(page, ("columns.tsv", TABLE))
    box = page.locator(".st-key-upload-columns")
    expect(box.get_by_text("Which column is what?")).to_be_visible()
    expect(box.get_by_test_id("stDataFrame")).to_be_visible()
    expect(box.get_by_role("combobox", name="Text of the article")).to_have_value("Nachricht")
    expect(box.get_by_role("combobox", name="Day of publication")).to_have_value("Tag")
    title = box.get_by_role("combobox", name="Title")
    title.click()
    page.get_by_role("option", name="Kopf").click()
    expect(title).to_have_value("Kopf")
    box.get_by_role("button", name="Read the table").click()
    line = page.locator(".st-key-upload-results tr.done", has_text="columns.tsv")
    expect(line).to_contain_text(re.compile(r"TSV\s*English\s*4 Oct 2015\s*✓\s*[1-9]\d* places?, [1-9]\d* events?"))
    expect(box).to_have_count(0)


def test_a_long_reading_is_cancelled_and_keeps_what_is_done(own_server, page) -> None:
    page.goto(f"{own_server.url}/articles")
    text = "Russian warplanes bombed {place} on {day} October 2015, killing {number} people. "
    files = [
        (
            f"{number:02d}.txt",
            (f"Report {number}\n\n" + text.format(place="Aleppo", day=number % 28 + 1, number=number) * 40).encode(),
        )
        for number in range(120)
    ]
    choose_files(page, *files)
    progress = page.locator(".st-key-upload-progress")
    expect(progress.locator("tr.done").first).to_be_visible()
    progress.get_by_role("button", name="Cancel").click()
    results = page.locator(".st-key-upload-results")
    expect(results.get_by_text(re.compile(r"cancelled: \d+ files were not read"))).to_be_visible()
    read = int(re.search(r"(\d+) files? read", results.inner_text())[1])
    left = int(re.search(r"cancelled: (\d+)", results.inner_text())[1])
    assert read >= 1
    assert read + left == len(files)


def test_a_day_of_publication_is_given_where_none_is_stated(server, page) -> None:
    page.goto(f"{server.url}/articles")
    choose_files(page, ("undated.txt", b"A note\n\nRussian warplanes bombed Homs on Saturday, killing 4 people."))
    box = page.locator(".st-key-upload-days")
    expect(box.get_by_text("1 file states no day of publication")).to_be_visible()
    choose_day(page, "Another day …")
    expect(box.get_by_role("spinbutton", name="year, Day")).to_be_visible()
    type_day(page, "Day", "2015-10-26")
    page.keyboard.press("Escape")
    box.get_by_role("button", name="Use these days").click()
    expect(box).to_have_count(0)
    page.goto(f"{server.url}/?from=2015-10-24&to=2015-10-24")
    expect(page.locator(".st-key-panel .item", has_text="bombed Homs on Saturday")).to_be_visible()


def choose_day(page: Page, words: str | re.Pattern[str]) -> None:
    """Say where the day of the only undated file comes from."""
    page.locator(".st-key-upload-days").get_by_role("combobox", name="Published on").click()
    page.get_by_role("option", name=words).click()


def test_the_date_of_a_file_is_read_in_the_browser(server, page, tmp_path) -> None:
    old = tmp_path / "old.txt"
    old.write_text("A raid\n\nRussian warplanes bombed Palmyra on Saturday, killing 6 people, the Observatory said.")
    # 18:00 in the time zone of the page
    moment = datetime(2015, 11, 9, 18, tzinfo=ZoneInfo("America/New_York")).timestamp()
    os.utime(old, (moment, moment))
    page.goto(f"{server.url}/articles")
    file_field(page).set_input_files(old)
    box = page.locator(".st-key-upload-days")
    expect(box).to_be_visible()
    choose_day(page, "Date of the file: 9 Nov 2015")
    box.get_by_role("button", name="Use these days").click()
    expect(box).to_have_count(0)
    expect(page.locator(".st-key-upload-results tr.done", has_text="old.txt")).to_contain_text("9 Nov 2015")


def test_a_folder_is_taken_with_what_lies_below_it_and_the_dates_of_its_files(server, page, tmp_path) -> None:
    inner = tmp_path / "desk" / "old"
    inner.mkdir(parents=True)
    told = "A {name} report\n\nRussian warplanes bombed Manbij on Saturday, killing {n} people, the Observatory said."
    moment = datetime(2015, 11, 9, 12, tzinfo=ZoneInfo("America/New_York")).timestamp()
    for number, path in enumerate((tmp_path / "desk" / "new.txt", inner / "old.txt"), start=7):
        path.write_text(told.format(name=path.stem, n=number))
        os.utime(path, (moment, moment))
    page.goto(f"{server.url}/articles")
    file_field(page)
    page.locator(".field input[webkitdirectory]").set_input_files(tmp_path / "desk")
    lines = page.locator(".st-key-upload-results tr.done")
    expect(lines.filter(has_text="desk/new.txt")).to_be_visible()
    expect(lines.filter(has_text="desk/old/old.txt")).to_be_visible()
    page.locator(".st-key-upload-days").get_by_role("button", name="Date of the file").click()
    page.locator(".st-key-upload-days").get_by_role("button", name="Use these days").click()
    expect(lines.filter(has_text="9 Nov 2015")).to_have_count(2)


def drop(page: Page, *paths: Path) -> None:
    """What a person does who lets go of files and folders over the field."""
    file_field(page)
    box = page.locator(".zone").bounding_box()
    told = {"items": [], "files": [str(path) for path in paths], "dragOperationsMask": 1}
    session = page.context.new_cdp_session(page)
    for kind in ("dragEnter", "dragOver", "drop"):
        at = {"type": kind, "x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2, "data": told}
        session.send("Input.dispatchDragEvent", at)


def test_a_dropped_folder_is_read_with_dates_and_what_is_left_out_is_said(server, page, tmp_path) -> None:
    below = tmp_path / "dropped" / "below"
    below.mkdir(parents=True)
    moment = datetime(2015, 11, 9, 12, tzinfo=ZoneInfo("America/New_York")).timestamp()
    inner, other = below / "inner.txt", below / "film.mov"
    inner.write_text(
        "A drop\n\nRussian warplanes bombed Salamiyah on Saturday, killing 5 people, the Observatory said."
    )
    other.write_bytes(b"moving")
    os.utime(inner, (moment, moment))
    single = tmp_path / "single.png"
    single.write_bytes(b"picture")
    page.goto(f"{server.url}/articles")
    expect(page.locator(".zone")).to_be_visible()
    drop(page, tmp_path / "dropped", single)
    line = page.locator(".st-key-upload-results tr.done", has_text="dropped/below/inner.txt")
    expect(line).to_be_visible()
    told = page.locator(".field .told")
    expect(told).to_contain_text("not read here:")
    expect(told).to_contain_text("dropped/below/film.mov")
    expect(told).to_contain_text("single.png")
    choose_day(page, "Date of the file: 9 Nov 2015")
    page.locator(".st-key-upload-days").get_by_role("button", name="Use these days").click()
    expect(line).to_contain_text("9 Nov 2015")


def test_a_file_of_another_kind_alone_leaves_the_field_as_it_was(server, page, tmp_path) -> None:
    page.goto(f"{server.url}/articles")
    expect(page.locator(".zone")).to_be_visible()
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"picture")
    drop(page, picture)
    expect(page.locator(".field .told")).to_have_text(re.compile(r"not read here: picture\.png\.$"))
    expect(page.get_by_test_id("stFileUploader")).to_be_hidden()
    choose_files(page, ("after.txt", b"After\n\nFrench jets bombed Raqqa on 15 November 2015, killing 3 people."))
    expect(page.locator(".st-key-upload-results tr.done", has_text="after.txt")).to_be_visible()
    expect(page.locator(".field .told")).to_have_text("")


@pytest.mark.parametrize("path", ["articles", "sources", "review"])
def test_the_field_for_files_speaks_the_language_of_the_page(server, page, path) -> None:
    """Streamlit's words for it are English: neither eyes nor screen readers may meet them."""
    page.goto(f"{server.url}/{path}?lang=de")
    expect(page.locator(".zone")).to_be_visible()
    # Streamlit's field is there and found, or nothing could be handed over
    expect(page.locator("[class*=st-key-transport-] [data-testid=stFileUploader] input[type=file]")).to_have_count(1)
    wait_for_rest(page)
    # but in names of files that other tests brought
    heard, read = (
        re.sub(r"\bupload\.\w+", "", told)
        for told in (page.locator("body").aria_snapshot(), page.locator("body").inner_text())
    )
    assert "auswählen" in heard
    for words in ("Upload", "upload", "Browse files", "Drag and drop", "per file", "Limit", "Add files"):
        assert words not in heard
        assert words not in read


def test_without_streamlits_field_where_it_was_ours_gives_way(server, page) -> None:
    page.goto(f"{server.url}/articles")
    expect(page.locator(".zone")).to_be_visible()
    page.locator(".st-key-transport-upload").evaluate("(one) => one.classList.remove('st-key-transport-upload')")
    expect(page.locator(".zone")).to_be_hidden()
    expect(page.get_by_test_id("stFileUploaderDropzone")).to_be_visible()


def test_the_table_is_there_at_once_and_its_events_come_to_the_map_while_others_are_read(own_server, page) -> None:
    page.goto(f"{own_server.url}/articles")
    text = "Russian warplanes bombed {place} on {day} October 2015, killing {number} people. "
    first = b"First\n\nPublished 2025-07-20\n\nRebels shelled Aleppo on 19 July 2025, killing 31 people, doctors said."
    files = [("00.txt", first)] + [
        (
            f"{number:03d}.txt",
            (f"Report {number}\n\n" + text.format(place="Homs", day=number % 28 + 1, number=number) * 60).encode(),
        )
        for number in range(1, 200)
    ]
    choose_files(page, *files)
    box = page.locator(".st-key-upload-progress")
    expect(box.locator("tr.queued").first).to_be_visible()
    expect(box.locator("tr.done").first).to_contain_text(re.compile(r"00\.txt\s*TXT\s*English\s*20 Jul 2025"))
    expect(box.get_by_text(re.compile("Reading file [0-9]+ of 200"))).to_be_visible()
    page.get_by_role("link", name="Map").click()
    expect(page.locator(".st-key-upload-strip")).to_contain_text(re.compile("Reading file [0-9]+ of 200"))
    expect(page.locator(".st-key-panel .item", has_text="Rebels shelled Aleppo")).to_be_visible()
    assert re.search("Reading file [0-9]+ of 200", page.locator(".st-key-upload-strip").inner_text())
    page.locator(".st-key-upload-strip").get_by_role("link", name="Show").click()
    page.locator(".st-key-upload-progress").get_by_role("button", name="Cancel").click()
    expect(page.locator(".st-key-upload-results")).to_be_visible()


def test_from_a_file_to_its_article_to_its_event_on_the_map(server, page, map_of) -> None:
    page.goto(f"{server.url}/articles")
    told = b"A road\n\nPublished 2015-11-20\n\nRussian warplanes bombed Raqqa on 18 November 2015, killing 6 people."
    choose_files(page, ("road.txt", told))
    page.locator(".uploads").get_by_role("button", name="road.txt").click()
    reader = page.locator(".st-key-reader")
    expect(reader.locator("mark", has_text="Raqqa")).to_be_visible()
    reader.get_by_text("1 event read from it").click()
    reader.locator(".item", has_text="bombed Raqqa").click()
    map_of(page)
    expect(page.locator(".st-key-panel blockquote")).to_contain_text("bombed Raqqa")
    expect(page).to_have_url(re.compile("event=EV-"))


def test_the_table_and_its_questions_have_no_serious_accessibility_fault(server, page) -> None:
    page.goto(f"{server.url}/articles")
    undated = b"A strange note\n\nRussian warplanes bombed Idlib on Saturday, killing 8 people."
    choose_files(page, ("broken.docx", b"PK\x03\x04 nonsense"), ("table.csv", TABLE), ("strange.txt", undated))
    expect(page.locator(".st-key-upload-columns")).to_be_visible()
    faults = serious(page)
    page.get_by_role("button", name="Leave it out").click()
    expect(page.locator(".st-key-upload-days")).to_be_visible()
    assert faults + serious(page) == []


def serious(page: Page) -> list[tuple[str, list[object]]]:
    """Serious and critical findings of axe, once nothing is greyed out any more while it is drawn anew."""
    wait_for_rest(page)
    return [
        (fault["id"], [node["target"] for node in fault["nodes"]])
        for fault in Axe().run(page).response["violations"]
        if fault["impact"] in {"serious", "critical"}
    ]
