"""What a person does to set things right, in a real browser with the sample articles and the real rules."""

import re
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from benchmarks.browser import Server, running_server


@pytest.fixture(scope="module")
def deciding() -> Iterator[Server]:
    """A server whose store these tests change; each takes an event of its own."""
    with running_server() as started:
        yield started


AUTUMN = "/?from=2015-09-01&to=2015-12-31"


def open_card(page: Page, server: Server, map_of: Callable[[Page], object], words: str) -> Locator:
    """Open the first event of the list with these words."""
    page.goto(f"{server.url}{AUTUMN}")
    map_of(page)
    panel = page.locator(".st-key-panel")
    panel.locator(".item", has_text=words).first.click()
    expect(panel.locator("blockquote")).to_be_visible()
    return panel


def say_who(page: Page, name: str) -> None:
    """Give the name that is asked for once."""
    page.get_by_role("dialog").get_by_role("textbox", name="Your name").fill(name)
    page.get_by_role("dialog").get_by_role("button", name="Go on").click()


def correct_type(page: Page, kind: str) -> None:
    """Choose another type in the open dialog and save."""
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("radio", name="What", exact=True).click()
    box = dialog.get_by_role("combobox", name="What happened")
    box.click()
    page.keyboard.type(kind)
    page.keyboard.press("Enter")
    expect(box).to_have_value(kind)


def test_a_place_is_set_right_from_the_gazetteer_everywhere_and_taken_back(deciding, page, map_of) -> None:
    panel = open_card(page, deciding, map_of, "Sinai")
    panel.get_by_role("button", name="Correct").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Search the gazetteer").fill("Arish")
    dialog.get_by_label("Search the gazetteer").press("Enter")
    expect(dialog.get_by_role("combobox", name="The place")).to_have_value(re.compile("^Arish, North Sinai, Egypt"))
    dialog.get_by_text("the same words everywhere, later articles too").click()
    dialog.get_by_label("Why? (optional)").fill("<img src=x onerror=window.taken=1> **bold**")
    dialog.get_by_role("textbox", name="Your name").fill("Ada {{7*7}}")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_have_count(0)
    expect(panel.locator("h2")).to_contain_text("Arish")
    expect(panel.get_by_text("The machine read: Sinai, Egypt")).to_be_visible()
    decision = panel.locator(".decision")
    expect(decision).to_contain_text("<img src=x onerror=window.taken=1> **bold**")
    expect(decision).to_contain_text("Ada {{7*7}}")
    assert page.evaluate("window.taken") is None
    decision.get_by_role("button", name="Undo").click()
    expect(panel.locator("h2")).to_contain_text("Sinai")
    expect(panel.locator(".decision.past").first).to_contain_text("taken back")


def test_an_event_is_confirmed_and_shown_alone(deciding, page, map_of) -> None:
    panel = open_card(page, deciding, map_of, "Sinai")
    panel.get_by_role("button", name="Confirm").click()
    say_who(page, "Ada")
    expect(panel.locator(".status.confirmed")).to_contain_text("Confirmed · Ada")
    lists = page.locator(".facets")
    expect(lists.get_by_role("checkbox", name=re.compile("machine only, [1-9]"))).to_be_checked()
    expect(lists.get_by_role("checkbox", name=re.compile("confirmed, [1-9]"))).to_be_checked()
    lists.get_by_role("button", name="confirmed: Show only this").click()
    expect(page).to_have_url(re.compile("review=confirmed"))
    expect(page.get_by_role("button", name="Take off this filter: confirmed")).to_be_visible()
    panel.get_by_role("button", name="All events").click()
    expect(panel.locator(".item", has_text="Sinai · confirmed")).to_be_visible()
    expect(panel.locator(".item").filter(has_not_text=re.compile("· confirmed"))).to_have_count(0)


def test_a_rejected_event_is_listed_when_its_line_in_the_legend_is_ticked(deciding, page, map_of) -> None:
    panel = open_card(page, deciding, map_of, "Ankara")
    panel.get_by_role("button", name="No event").click()
    say_who(page, "Ada")
    rejected = page.locator(".facets").get_by_role("checkbox", name=re.compile("rejected, [1-9]"))
    expect(rejected).not_to_be_checked()
    rejected.check()
    expect(page).to_have_url(re.compile("review=rejected"))
    expect(rejected).to_be_checked()
    panel.get_by_role("button", name="All events").click()
    expect(panel.locator(".item", has_text="rejected")).to_have_count(1)


def test_who_was_slower_is_told_and_chooses(deciding, page, chromium, map_of) -> None:
    panel = open_card(page, deciding, map_of, "Paris")
    expect(page).to_have_url(re.compile("event="))
    link = page.url
    panel.get_by_role("button", name="Correct").click()
    correct_type(page, "Shelling")
    context = chromium.new_context(viewport={"width": 1300, "height": 900})
    other = context.new_page()
    other.goto(link)
    map_of(other)
    other.locator(".st-key-panel").get_by_role("button", name="Correct").click()
    correct_type(other, "Grenade")
    other.get_by_role("dialog").get_by_role("textbox", name="Your name").fill("Ada")
    other.get_by_role("dialog").get_by_role("button", name="Save").click()
    expect(other.locator(".st-key-panel .kicker")).to_contain_text("Grenade")
    context.close()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Your name").fill("Bob")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_text("Somebody was faster.")).to_be_visible()
    expect(dialog.get_by_text(re.compile("Ada: What: .* → Grenade"))).to_be_visible()
    dialog.get_by_role("button", name="Use mine").click()
    expect(dialog).to_have_count(0)
    expect(panel.locator(".kicker")).to_contain_text("Shelling")
    expect(panel.locator(".decision")).to_have_count(3)
    expect(panel.locator(".decision.past")).to_have_count(2)


def test_two_reports_are_set_apart_side_by_side(deciding, page, map_of) -> None:
    page.goto(f"{deciding.url}/articles")
    texts = [
        f"{name}\n\nPublished 2016-02-03\n\nRussian warplanes bombed Idlib on 2 February 2016, killing {number} people."
        for name, number in (("Rescuers", 11), ("Doctors", 19))
    ]
    page.locator("[data-testid=stFileUploader] input[type=file]").set_input_files(
        [
            {"name": f"{number}.txt", "mimeType": "text/plain", "buffer": text.encode()}
            for number, text in enumerate(texts)
        ]
    )
    expect(page.locator(".st-key-upload-results").get_by_text("2 files read")).to_be_visible()
    page.goto(f"{deciding.url}/?from=2016-02-01&to=2016-02-04")
    map_of(page)
    panel = page.locator(".st-key-panel")
    panel.locator(".item", has_text="Idlib").first.click()
    expect(panel.get_by_text("1 other article on this event")).to_be_visible()
    expect(panel.locator(".conflict")).to_contain_text("They disagree on the killed: 11 (1 report), 19 (1 report).")
    panel.get_by_role("button", name="Same event?").click()
    dialog = page.get_by_role("dialog")
    differing = dialog.locator("tr.differs")
    expect(differing).to_have_count(1)
    expect(differing).to_have_text(re.compile(r"Killed ≠\s*11\s*19"))
    dialog.get_by_role("textbox", name="Your name").fill("Ada")
    dialog.get_by_role("button", name="Different events").first.click()
    expect(dialog).to_have_count(0)
    expect(panel.get_by_text("1 other article on this event")).to_have_count(0)
    expect(panel.locator(".decision")).to_contain_text("Another event than another report")


def counts(page: Page) -> tuple[int, int]:
    """How many are confirmed, and rejected, as the page says."""
    words = page.locator(".st-key-review-counts").inner_text()
    confirmed, rejected = re.search(r"(\d+) confirmed", words), re.search(r"(\d+) rejected", words)
    assert confirmed
    assert rejected
    return int(confirmed[1]), int(rejected[1])


def test_the_queue_is_gone_through_with_keys(deciding, page) -> None:
    page.goto(f"{deciding.url}/review")
    card = page.locator(".st-key-panel")
    expect(card.locator(".buttons kbd").first).to_be_visible()
    # for a moment the card before stands below the new one
    shown = card.locator("blockquote .sentence").first
    first = shown.inner_text()
    confirmed, rejected = counts(page)
    page.keyboard.press("c")
    say_who(page, "Ada")
    expect(page.get_by_text(f"{confirmed + 1} confirmed by a person")).to_be_visible()
    expect(shown).not_to_have_text(first)
    second = shown.inner_text()
    page.keyboard.press("r")
    expect(page.get_by_text(f"{rejected + 1} rejected")).to_be_visible()
    expect(shown).not_to_have_text(second)
    page.keyboard.press("u")
    expect(page.get_by_text(f"{rejected} rejected")).to_be_visible()
    expect(shown).to_have_text(second)
    page.keyboard.press("s")
    expect(shown).not_to_have_text(second)


def test_the_words_of_a_filter_mean_only_this_and_the_box_ticks(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    before = drawn.draws()
    page.get_by_role("button", name="Air strike: show only this").click()
    drawn.wait_for_draw_after(before)
    expect(page).to_have_url(re.compile(r"type=air_strike(?!.*type=)"))
    page.get_by_role("button", name="Air strike: show all again").click()
    expect(page).not_to_have_url(re.compile("type="))
    page.get_by_role("checkbox", name="Air strike").uncheck()
    expect(page).to_have_url(re.compile("type=bombing"))


def test_the_card_is_a_sheet_on_a_phone(server, chromium, map_of) -> None:
    context = chromium.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(f"{server.url}{AUTUMN}")
    map_of(page)
    page.locator(".st-key-panel .item").first.click()
    expect(page.locator(".st-key-panel h2")).to_be_in_viewport()
    expect(page.locator(".st-key-panel blockquote")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("button", name="All events").click()
    expect(page.locator(".st-key-panel.sheet")).to_have_count(0)
    context.close()


def test_neither_the_dialog_nor_the_review_page_has_a_serious_accessibility_fault(server, page, map_of) -> None:
    panel = open_card(page, server, map_of, "Sinai")
    panel.get_by_role("button", name="Correct").click()
    expect(page.get_by_role("dialog").get_by_role("button", name="Save")).to_be_visible()
    faults = serious(page)
    page.goto(f"{server.url}/review")
    expect(page.locator(".st-key-panel .buttons")).to_be_visible()
    assert faults + serious(page) == []


def serious(page: Page) -> list[tuple[str, list[object]]]:
    """Serious and critical findings of axe; the brush of the histogram is tolerated as elsewhere."""
    return [
        (fault["id"], [node["target"] for node in fault["nodes"]])
        for fault in Axe().run(page).response["violations"]
        if fault["impact"] in {"serious", "critical"} and fault["id"] != "svg-img-alt"
    ]


def test_a_suggested_pair_is_decided_with_a_key_and_taken_back(deciding, page) -> None:
    page.goto(f"{deciding.url}/review?queue=pairs")
    queue = page.locator(".st-key-queue h2")
    expect(queue).to_contain_text("may be one event")
    before = int(queue.inner_text().split()[0])
    assert before >= 1
    expect(page.locator(".st-key-pair").get_by_text(re.compile("For: ")).first).to_be_visible()
    page.keyboard.press("d")
    say_who(page, "Ada")
    expect(queue).to_contain_text(re.compile(f"^{before - 1} pairs?"))
    page.keyboard.press("u")
    expect(queue).to_contain_text(re.compile(f"^{before} pairs?"))


def test_a_place_is_set_by_a_click_on_the_small_map(deciding, page, map_of) -> None:
    panel = open_card(page, deciding, map_of, "Sinai")
    panel.get_by_role("button", name="Correct").click()
    dialog = page.get_by_role("dialog")
    small = dialog.locator("iframe")
    frame = small.element_handle().content_frame()
    frame.wait_for_function("window.placesDrawn >= 1 && window.dateline.baseReady")
    box = small.bounding_box()
    page.mouse.click(box["x"] + box["width"] * 0.7, box["y"] + box["height"] * 0.3)
    expect(dialog.get_by_text("A spot of your own:")).to_be_visible()
    said = dialog.get_by_text(re.compile("It lies in .*, by the outlines of the map"))
    expect(said).to_be_visible()
    country = re.search("lies in (.*), by", said.inner_text()).group(1)
    dialog.get_by_role("textbox", name="Its name").fill("Where the wreck lay")
    dialog.get_by_role("textbox", name="Its name").press("Enter")
    name = dialog.get_by_role("textbox", name="Your name")
    name.fill("Ada")
    name.press("Enter")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_have_count(0)
    expect(panel.locator("h2")).to_contain_text("Where the wreck lay")
    if country != "no country":
        expect(panel.get_by_text(f"Where the wreck lay, {country}").first).to_be_visible()
    expect(panel.get_by_text("exact spot").first).to_be_visible()
    panel.locator(".decision").first.get_by_role("button", name="Undo").click()
    expect(panel.locator("h2")).to_contain_text("Sinai")
