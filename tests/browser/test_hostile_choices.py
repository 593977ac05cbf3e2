"""Hostile text through the newest ways in: names of columns, names of spots, parts of a link."""

import csv
import io

from playwright.sync_api import expect

from benchmarks.browser import choose_files

PAYLOADS = [
    "<img src=x onerror=window.taken=1>",
    "{{7*7}}",
    "${window.taken=1}",
    "**bold** ![i](http://127.0.0.1:9/i.png)",
]


def test_hostile_columns_and_links_stay_text(server, page, map_of) -> None:
    out = io.StringIO()
    writer = csv.writer(out)
    text = "Russian warplanes bombed Idlib on 5 October 2015, killing 3 people, the rescuers said on the day after."
    writer.writerows([PAYLOADS, [text, *PAYLOADS[1:]]])
    page.goto(f"{server.url}/articles")
    choose_files(page, (f"{PAYLOADS[1]}.csv", out.getvalue().encode()))
    box = page.locator(".st-key-upload-columns")
    expect(box.get_by_role("combobox", name="Text of the article")).to_have_value(PAYLOADS[0])
    box.get_by_role("button", name="Read the table").click()
    expect(box).to_have_count(0)
    assert page.evaluate("window.taken") is None
    page.goto(f"{server.url}/?map=6/{PAYLOADS[0]}/3&count={PAYLOADS[2]}&inview={PAYLOADS[1]}")
    drawn = map_of(page)
    expect(page.get_by_text("3 parts of this link no longer apply")).to_be_visible()
    assert page.evaluate("window.taken") is None
    assert drawn.frame.evaluate("window.taken") is None


def test_hostile_names_in_the_table_of_files_and_its_questions_stay_text(server, page) -> None:
    undated = b"A note on the raid\n\nRussian warplanes bombed Idlib on Saturday, killing %d people."
    files = [(f"{payload} {number}.txt", undated % number) for number, payload in enumerate(PAYLOADS, start=3)]
    files += [
        (f"{PAYLOADS[0]} again.txt", undated % 3),
        (f"{PAYLOADS[0]}.pdf", b"no pdf"),
        (f"{PAYLOADS[0]}.zip", b"PK"),
    ]
    page.goto(f"{server.url}/articles")
    choose_files(page, *files)
    box = page.locator(".st-key-upload-results")
    expect(box.locator("tbody tr")).to_have_count(len(files))
    for name, _ in files:
        expect(box.locator("tbody th", has_text=name)).to_be_visible()
    expect(page.locator(".st-key-upload-days").get_by_text(files[0][0])).to_be_visible()
    assert box.locator(".uploads").locator("img, script, strong, a").count() == 0
    assert page.evaluate("window.taken") is None
