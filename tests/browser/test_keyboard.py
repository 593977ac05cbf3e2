"""From the first open to a correction, its undo, an export, a comparison and the review: without a mouse."""

import re

from playwright.sync_api import Locator, Page, expect

from benchmarks.browser import leave_dialog, press_at_rest, text_at_rest, wait_for_map, wait_for_rest

# Filters stand before the map and the list; so many tabs at most lead from any place to any other.
MOST_TABS = 160
HAS_FOCUS = "node => node.getRootNode().activeElement === node"


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until the focus is there; what is drawn anew meanwhile would take the focus along."""
    expect(target).to_be_visible()
    wait_for_rest(page)
    for _ in range(MOST_TABS):
        if target.evaluate(HAS_FOCUS):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{MOST_TABS} tabs do not lead to {target}")


def press(page: Page, target: Locator) -> None:
    tab_to(page, target)
    page.keyboard.press("Enter")


def test_everything_that_is_decided_is_decided_by_keys(own_server, page) -> None:
    page.goto(f"{own_server.url}/?from=2015-09-01&to=2015-12-31&type=bombing&type=suicide_bombing")
    wait_for_map(page)
    panel, dialog = page.locator(".st-key-panel"), page.get_by_role("dialog")
    press(page, panel.locator(".item", has_text="Sinai"))
    heading = panel.locator("h2")
    expect(heading).to_be_focused()
    correct_and_take_back(page, panel, dialog)
    export(page)
    compare(page, panel, dialog)
    review(page, f"{own_server.url}/review", dialog)


def correct_and_take_back(page: Page, panel: Locator, dialog: Locator) -> None:
    press(page, panel.get_by_role("button", name="Correct", exact=True))
    tab_to(page, dialog.get_by_role("textbox", name="Search the gazetteer"))
    page.keyboard.type("Arish")
    expect(dialog.get_by_role("radio", name=re.compile("^Arish, "))).to_be_checked()
    press(page, dialog.get_by_role("button", name="Save"))
    name = dialog.get_by_role("textbox", name="Your name")
    expect(name).to_be_focused()
    page.keyboard.type("Ada")
    expect(name).to_have_value("Ada")
    press(page, dialog.get_by_role("button", name="Save"))
    expect(dialog).to_have_count(0)
    expect(panel.locator("h2")).to_contain_text("Arish")
    press(page, page.locator(".st-key-decision-notice").get_by_role("button", name="Undo"))
    expect(panel.locator("h2")).to_contain_text("Sinai")


def export(page: Page) -> None:
    press(page, page.get_by_role("button", name="Export", exact=True))
    with page.expect_download() as download:
        press(page, page.get_by_test_id("stPopoverBody").get_by_role("button", name="CSV table"))
    assert download.value.path().read_text(encoding="utf-8-sig").startswith("event_id,")
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("stPopoverBody")).to_have_count(0)


def compare(page: Page, panel: Locator, dialog: Locator) -> None:
    opener = panel.get_by_role("button", name="Same event?")
    press(page, opener)
    tab_to(page, dialog.get_by_role("textbox", name="Look for it by its words"))
    page.keyboard.type("Ankara")
    expect(dialog.locator("[class*=st-key-pair-]", has_text="Ankara").first).to_be_visible()
    press(page, dialog.locator("[class*=st-key-pair-]").get_by_role("button", name="Different events").first)
    line = dialog.locator(".st-key-compare-line")
    expect(line).to_contain_text("Another event than another report")
    press(page, line.get_by_role("button", name="Undo"))
    expect(line).to_contain_text("Taken back: Different events")
    leave_dialog(page)
    expect(opener).to_be_focused()


def review(page: Page, url: str, dialog: Locator) -> None:
    page.goto(url)
    # for a moment the card before stands below the new one
    sentence = page.locator(".st-key-panel blockquote .sentence").first
    expect(page.locator(".st-key-panel .buttons kbd").first).to_be_visible()
    first = text_at_rest(sentence)
    press_at_rest(page, "c")
    # the browser remembers who decides
    name = dialog.get_by_role("textbox", name="Your name")
    expect(name).to_be_focused()
    expect(name).to_have_value("Ada")
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    expect(page.get_by_text("1 confirmed by a person")).to_be_visible()
    expect(sentence).not_to_have_text(first)
    second = text_at_rest(sentence)
    press_at_rest(page, "r")
    expect(page.get_by_text("1 rejected")).to_be_visible()
    expect(sentence).not_to_have_text(second)
    press_at_rest(page, "u")
    expect(page.get_by_text("0 rejected")).to_be_visible()
