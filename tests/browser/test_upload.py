"""Uploads that need a person: columns nobody knows, days nobody states, a reading that is cancelled."""

import re

from playwright.sync_api import Page, expect

TABLE = (
    b"Nachricht\tKopf\tTag\n"
    b"Russian warplanes bombed Aleppo on 3 October 2015, killing 7 people, the Syrian Observatory said.\tEin Titel\t"
    b"2015-10-04\n"
)


def choose_files(page: Page, *files: tuple[str, bytes]) -> None:
    page.locator("[data-testid=stFileUploader] input[type=file]").set_input_files(
        [{"name": name, "mimeType": "application/octet-stream", "buffer": content} for name, content in files]
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
    results = page.locator(".st-key-upload-results")
    expect(results.get_by_text(re.compile(r"English · [1-9]\d* places?, [1-9]\d* events?"))).to_be_visible()
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
    page.locator(".st-key-upload-progress").get_by_role("button", name="Cancel").click()
    results = page.locator(".st-key-upload-results")
    expect(results.get_by_text(re.compile(r"Cancelled: \d+ files were not read"))).to_be_visible()
    read = int(re.search(r"(\d+) files? read", results.inner_text())[1])
    left = int(re.search(r"Cancelled: (\d+)", results.inner_text())[1])
    assert read >= 1
    assert read + left == len(files)


def test_a_day_of_publication_is_given_where_none_is_stated(server, page) -> None:
    page.goto(f"{server.url}/articles")
    choose_files(page, ("undated.txt", b"A note\n\nRussian warplanes bombed Homs on Saturday, killing 4 people."))
    box = page.locator(".st-key-upload-days")
    expect(box.get_by_text("1 file states no day of publication")).to_be_visible()
    box.get_by_role("spinbutton", name="year, Published on").click()
    page.keyboard.type("20151026")
    page.keyboard.press("Escape")
    box.get_by_role("button", name="Use these days").click()
    expect(box).to_have_count(0)
    page.goto(f"{server.url}/?from=2015-10-24&to=2015-10-24")
    expect(page.locator(".st-key-panel .item", has_text="bombed Homs on Saturday")).to_be_visible()
