"""What a person does to set things right, in a real browser with the sample articles and the real rules."""

import re
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from benchmarks.browser import (
    Server,
    SlowLine,
    choose_files,
    leave_dialog,
    press_at_rest,
    running_server,
    text_at_rest,
    wait_for_rest,
)


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
    """Give the name that is asked for once; while the dialog is there, keys are its own."""
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Your name").fill(name)
    dialog.get_by_role("button", name="Go on").click()
    expect(dialog).to_have_count(0)


def correct_type(page: Page, kind: str) -> None:
    """Choose another type in the open dialog and save."""
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("radio", name="What", exact=True).click()
    box = dialog.get_by_role("combobox", name="What happened")
    box.click()
    page.keyboard.type(kind)
    expect(page.get_by_role("option", name=kind).first).to_be_visible()
    page.keyboard.press("Enter")
    expect(box).to_have_value(kind)


def test_a_place_is_set_right_from_the_gazetteer_everywhere_and_taken_back(deciding, page, map_of) -> None:
    panel = open_card(page, deciding, map_of, "Sinai")
    panel.get_by_role("button", name="Correct").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Search the gazetteer").fill("Arish")
    # shown while one types, with what tells it from others
    arish = dialog.get_by_role("radio", name=re.compile("^Arish, North Sinai, Egypt.*town.*people.*km from"))
    expect(arish).to_be_checked()
    dialog.get_by_text("the same words everywhere, later articles too").click()
    dialog.get_by_label("Why? (optional)").fill("<img src=x onerror=window.taken=1> **bold**")
    dialog.get_by_role("textbox", name="Your name").fill("Ada {{7*7}}")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_have_count(0)
    expect(panel.locator("h2")).to_contain_text("Arish")
    expect(panel.get_by_text("The machine read: Sinai, Egypt")).to_be_visible()
    expect(page.locator(".st-key-decision-notice").get_by_role("button", name="Undo")).to_be_visible()
    decision = panel.locator(".decision")
    expect(decision).to_contain_text("<img src=x onerror=window.taken=1> **bold**")
    expect(decision).to_contain_text("Ada {{7*7}}")
    assert page.evaluate("window.taken") is None
    decision.get_by_role("button", name="Undo").click()
    expect(panel.locator("h2")).to_contain_text("Sinai")
    expect(panel.locator(".decision.past").first).to_contain_text("taken back")


def test_a_date_in_words_is_shown_as_read_while_one_types_and_saved_with_what_other_parts_say(
    deciding, page, map_of
) -> None:
    panel = open_card(page, deciding, map_of, "Sinai")
    panel.get_by_role("button", name="Correct").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("radio", name="Date", exact=True).click()
    dialog.get_by_role("textbox", name="When was it?").press_sequentially("Ende September 2015")
    expect(dialog.get_by_text("Read as 21–30 Sep 2015, exact to a part of a month")).to_be_visible()
    dialog.get_by_role("radio", name="Numbers").click()
    expect(dialog.get_by_text("Date: 31 Oct 2015 → 21–30 Sep 2015")).to_be_visible()
    dialog.get_by_role("spinbutton", name="Killed, at least").fill("220")
    dialog.get_by_role("spinbutton", name="Killed, at least").press("Enter")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_role("alert")).to_contain_text("Your name is wanted")
    expect(dialog.get_by_role("textbox", name="Your name")).to_be_focused()
    page.keyboard.type("Ada")
    expect(dialog.get_by_role("textbox", name="Your name")).to_have_value("Ada")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_have_count(0)
    values = panel.locator(".value")
    expect(values.get_by_text("220 to 224")).to_be_visible()
    expect(values.get_by_text("21–30 Sep 2015")).to_be_visible()
    page.locator(".st-key-decision-notice").get_by_role("button", name="Undo").click()
    expect(values.get_by_text("220 to 224")).to_have_count(0)
    expect(values.get_by_text("21–30 Sep 2015")).to_have_count(0)


def test_a_dialog_that_was_closed_has_forgotten_what_was_typed(deciding, page, map_of) -> None:
    panel = open_card(page, deciding, map_of, "Sinai")
    dialog = page.get_by_role("dialog")
    for wanted, read in (("2015-10-29", "29 Oct 2015"), ("", "")):
        panel.get_by_role("button", name="Correct").click()
        dialog.get_by_role("radio", name="Date", exact=True).click()
        field = dialog.get_by_role("textbox", name="When was it?")
        expect(field).to_have_value("")
        if wanted:
            field.fill(wanted)
            expect(dialog.get_by_text(f"Read as {read}")).to_be_visible()
            leave_dialog(page)


def test_a_second_click_and_escape_close_what_a_symbol_opened_and_the_focus_is_back_at_it(server, page, map_of) -> None:
    page.goto(f"{server.url}/?country=Syria&map=6/35.0/38.5")
    drawn = map_of(page)
    panel = page.locator(".st-key-panel")
    label = drawn.frame.locator(".leaflet-marker-icon", has_text="Syria").first
    events = re.compile("^Syria( ·|$)")
    label.focus()
    page.keyboard.press("Enter")
    expect(panel.locator("h2")).to_have_text(events)
    page.keyboard.press("Escape")
    expect(panel.locator("h2")).not_to_have_text(events)
    expect(drawn.frame.locator(".leaflet-marker-icon:focus", has_text="Syria")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(panel.locator("h2")).to_have_text(events)
    drawn.frame.locator(".dl-badge", has_text="Syria").first.click()
    expect(panel.locator("h2")).not_to_have_text(events)


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
    wait_for_rest(page)
    rejected.check()
    expect(page).to_have_url(re.compile("review=rejected"))
    expect(rejected).to_be_checked()
    panel.get_by_role("button", name="All events").click()
    expect(panel.locator(".item", has_text="rejected")).to_have_count(1)


def test_who_was_slower_is_told_and_chooses(deciding, page, visit, map_of) -> None:
    panel = open_card(page, deciding, map_of, "Paris")
    expect(page).to_have_url(re.compile("event="))
    link = page.url
    panel.get_by_role("button", name="Correct").click()
    correct_type(page, "Shelling")
    other = visit()
    other.goto(link)
    map_of(other)
    other.locator(".st-key-panel").get_by_role("button", name="Correct").click()
    correct_type(other, "Grenade")
    other.get_by_role("dialog").get_by_role("textbox", name="Your name").fill("Ada")
    other.get_by_role("dialog").get_by_role("button", name="Save").click()
    expect(other.locator(".st-key-panel .kicker")).to_contain_text("Grenade")
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
    choose_files(page, *((f"{number}.txt", text.encode()) for number, text in enumerate(texts)))
    expect(page.locator(".st-key-upload-results").get_by_text("2 files read")).to_be_visible()
    page.goto(f"{deciding.url}/?from=2016-02-01&to=2016-02-04")
    map_of(page)
    panel = page.locator(".st-key-panel")
    panel.locator(".item", has_text="Idlib").first.click()
    expect(panel.get_by_text("One event · 2 reports · 2 sources")).to_be_visible()
    expect(panel.locator(".conflict")).to_contain_text("They disagree on the killed: 11 (1 report), 19 (1 report).")
    panel.get_by_role("button", name="Same event?").click()
    dialog = page.get_by_role("dialog")
    differing = dialog.locator("tr.differs")
    expect(differing).to_have_count(1)
    expect(differing).to_have_text(re.compile(r"Killed ≠\s*(11\s*19|19\s*11)"))
    dialog.get_by_role("button", name="Different events").first.click()
    name = dialog.get_by_role("textbox", name="Your name")
    expect(name).to_be_focused()
    expect(dialog.get_by_role("alert")).to_contain_text("Your name is wanted")
    name.fill("Ada")
    dialog.get_by_role("button", name="Different events").first.click()
    # it stays open, and what was decided is taken back where it was decided
    line = dialog.locator(".st-key-compare-line")
    expect(line).to_contain_text("Another event than another report")
    expect(dialog.locator("[class*=st-key-judged-]")).to_contain_text("Different events: ")
    line.get_by_role("button", name="Undo").click()
    expect(line).to_contain_text("Taken back: Different events")
    expect(differing).to_have_count(1)
    # pressed twice is pressed once: the second press finds nothing more to do
    dialog.get_by_role("button", name="Different events").first.dblclick()
    expect(line).to_contain_text("Another event than another report")
    dialog.locator("[class*=st-key-judged-]").get_by_role("button", name="Undo").dblclick()
    expect(line).to_contain_text("Taken back: Different events")
    expect(differing).to_have_count(1)
    expect(page.get_by_test_id("stException")).to_have_count(0)
    dialog.get_by_role("button", name="Different events").first.click()
    expect(line).to_contain_text("Another event than another report")
    leave_dialog(page)
    expect(panel.get_by_text("One event · 2 reports")).to_have_count(0)
    expect(panel.locator(".decision").first).to_contain_text("Another event than another report")


def test_one_pair_after_the_other_is_decided_by_key_in_the_same_dialog(deciding, page, map_of) -> None:
    page.goto(f"{deciding.url}/articles")
    told = "Published 2016-03-08\n\nRussian warplanes bombed Idlib on {day} March 2016, killing {n} people."
    files = {"Nurses": (3, 11), "Bakers": (5, 31), "Farmers": (1, 45)}
    choose_files(
        page, *((f"{who}.txt", f"{who}\n\n{told.format(day=day, n=n)}".encode()) for who, (day, n) in files.items())
    )
    expect(page.locator(".st-key-upload-results").get_by_text("3 files read")).to_be_visible()
    page.goto(f"{deciding.url}/?from=2016-03-01&to=2016-03-08")
    map_of(page)
    panel = page.locator(".st-key-panel")
    panel.locator(".item", has_text="on 3 March").click()
    expect(panel.locator("blockquote")).to_contain_text("on 3 March")
    panel.get_by_role("button", name="Same event?").press("Enter")
    dialog = page.get_by_role("dialog")
    next_one = dialog.locator(".st-key-compare-next")
    line = dialog.locator(".st-key-compare-line")
    expect(line).to_contain_text("2 reports may tell the same.")
    dialog.get_by_role("textbox", name="Your name").fill("Ada")
    page.keyboard.press("Enter")
    expect(next_one.get_by_role("button", name="Different events")).to_be_visible()
    next_one.get_by_role("button", name="Different events").focus()
    press_at_rest(page, "d")
    expect(line).to_contain_text("1 report may tell the same.")
    # the line is drawn before the pair below it, and a key pressed in between decides nothing
    wait_for_rest(page)
    # the next pair stands where the first one stood, the focus with it
    expect(next_one.get_by_role("button", name="Different events")).to_be_focused()
    press_at_rest(page, "s")
    expect(line).to_contain_text("One event with another report")
    expect(dialog.locator("[class*=st-key-judged-]")).to_have_count(2)
    expect(dialog.get_by_role("button", name="Undo").first).to_be_enabled()
    press_at_rest(page, "z")
    expect(line).to_contain_text("Taken back: Same event")
    wait_for_rest(page)
    expect(next_one.get_by_role("button", name="Not sure")).to_be_visible()
    press_at_rest(page, "n")
    expect(line).to_contain_text("Not sure whether another report tells the same")
    leave_dialog(page)
    expect(panel.get_by_role("button", name="Same event?")).to_be_focused()
    expect(panel.locator(".decision", has_text="Not sure whether")).to_have_count(1)


def test_a_key_pressed_again_before_the_next_pair_is_drawn_does_not_decide_that(deciding, page, map_of) -> None:
    line = SlowLine(page)
    page.goto(f"{deciding.url}/articles")
    told = "Published 2016-05-08\n\nRussian warplanes bombed Idlib on {day} May 2016, killing {n} people."
    files = {"Porters": (3, 11), "Drivers": (5, 31), "Masons": (1, 45)}
    choose_files(
        page, *((f"{who}.txt", f"{who}\n\n{told.format(day=day, n=n)}".encode()) for who, (day, n) in files.items())
    )
    expect(page.locator(".st-key-upload-results").get_by_text("3 files read")).to_be_visible()
    page.goto(f"{deciding.url}/?from=2016-05-01&to=2016-05-08")
    map_of(page)
    page.locator(".st-key-panel .item", has_text="on 3 May").click()
    page.locator(".st-key-panel").get_by_role("button", name="Same event?").press("Enter")
    dialog = page.get_by_role("dialog")
    says = dialog.locator(".st-key-compare-line")
    expect(says).to_contain_text("2 reports may tell the same.")
    dialog.get_by_role("textbox", name="Your name").fill("Ada")
    page.keyboard.press("Enter")
    dialog.locator(".st-key-compare-next").get_by_role("button", name="Different events").focus()
    wait_for_rest(page)
    line.hold()
    for _ in range(2):
        page.keyboard.press("d")
        line.wait_for_run()
    line.release()
    expect(says).to_contain_text("1 report may tell the same.")
    wait_for_rest(page)
    expect(says).to_contain_text("1 report may tell the same.")
    expect(dialog.locator("[class*=st-key-judged-]")).to_have_count(1)
    leave_dialog(page)


def test_what_cannot_be_saved_is_said_at_its_field_whatever_part_is_shown(deciding, page, map_of) -> None:
    panel = open_card(page, deciding, map_of, "Sinai")
    panel.get_by_role("button", name="Correct").click()
    dialog = page.get_by_role("dialog")
    search = dialog.get_by_role("textbox", name="Search the gazetteer")
    search.fill("Xyzzyqq")
    expect(dialog.get_by_text("No place of that name is known.")).to_be_visible()
    dialog.get_by_role("button", name="Save").click()
    expect(search).to_be_focused()
    expect(dialog.get_by_role("alert")).to_contain_text("No place of that name is known.")
    # the beginning of a name finds it
    search.fill("Alep")
    expect(dialog.get_by_role("radio", name=re.compile("^Aleppo, .*Syria"))).to_be_checked()
    search.fill("")
    expect(dialog.get_by_role("radio", name=re.compile("^Sinai, Egypt"))).to_be_checked()
    dialog.get_by_role("radio", name="Date", exact=True).click()
    when = dialog.get_by_role("textbox", name="When was it?")
    when.press_sequentially("some day")
    expect(dialog.get_by_text("That is no date Dateline can read.")).to_be_visible()
    dialog.get_by_role("radio", name="What", exact=True).click()
    expect(when).to_have_count(0)
    dialog.get_by_role("button", name="Save").click()
    expect(when).to_be_focused()
    expect(when).to_have_value("some day")
    expect(dialog.get_by_role("alert")).to_contain_text("That is no date Dateline can read.")
    leave_dialog(page)


def counts(page: Page) -> tuple[int, int]:
    """How many are confirmed, and rejected, as the page says."""
    line = page.locator(".st-key-review-counts")
    both = re.compile(r"(\d+) confirmed.*?(\d+) rejected", re.DOTALL)
    expect(line).to_contain_text(both)
    confirmed, rejected = both.search(text_at_rest(line)).groups()
    return int(confirmed), int(rejected)


def test_the_queue_is_gone_through_with_keys(deciding, page) -> None:
    page.goto(f"{deciding.url}/review")
    card = page.locator(".st-key-panel")
    expect(card.locator(".buttons kbd").first).to_be_visible()
    # for a moment the card before stands below the new one
    shown = card.locator("blockquote .sentence").first
    first = text_at_rest(shown)
    confirmed, rejected = counts(page)
    press_at_rest(page, "c")
    say_who(page, "Ada")
    expect(page.get_by_text(f"{confirmed + 1} confirmed by a person")).to_be_visible()
    expect(shown).not_to_have_text(first)
    second = text_at_rest(shown)
    press_at_rest(page, "r")
    expect(page.get_by_text(f"{rejected + 1} rejected")).to_be_visible()
    expect(shown).not_to_have_text(second)
    press_at_rest(page, "u")
    expect(page.get_by_text(f"{rejected} rejected")).to_be_visible()
    expect(shown).to_have_text(second)
    press_at_rest(page, "s")
    expect(shown).not_to_have_text(second)


def test_a_key_pressed_again_before_the_next_card_is_drawn_means_the_card_that_was_seen(deciding, page) -> None:
    line = SlowLine(page)
    page.goto(f"{deciding.url}/review")
    card = page.locator(".st-key-panel")
    expect(card.locator(".buttons kbd").first).to_be_visible()
    before = counts(page)
    press_at_rest(page, "c")
    say_who(page, "Ada")
    expect(page.get_by_text(f"{before[0] + 1} confirmed by a person")).to_be_visible()
    wait_for_rest(page)
    confirmed, rejected = counts(page)
    line.hold()
    for key in "cr":
        page.keyboard.press(key)
        line.wait_for_run()
    line.release()
    expect(page.get_by_text(f"{confirmed + 1} confirmed by a person")).to_be_visible()
    wait_for_rest(page)
    assert counts(page) == (confirmed + 1, rejected)


def test_take_this_place_takes_the_place_that_was_seen(deciding, page, map_of) -> None:
    line = SlowLine(page)
    page.goto(f"{deciding.url}/review")
    card = page.locator(".st-key-panel")
    expect(card.locator(".buttons kbd").first).to_be_visible()
    before = counts(page)
    press_at_rest(page, "c")
    say_who(page, "Ada")
    expect(page.get_by_text(f"{before[0] + 1} confirmed by a person")).to_be_visible()
    wait_for_rest(page)
    page.locator(".st-key-queue .item", has_text="New York").first.click()
    expect(card.locator("h2")).to_contain_text("New York City")
    event_id = text_at_rest(card.get_by_text(re.compile(r"^EV-\w+$")))
    press_at_rest(page, "n")
    proposal = card.get_by_text(re.compile(r"Place 1 of \d others: "))
    expect(proposal).to_be_visible()
    wait_for_rest(page)
    n_others, seen = re.match(r"Place 1 of (\d+) others: (.*)", text_at_rest(proposal)).groups()
    assert int(n_others) > 1
    line.hold()
    # another proposal, which nobody sees; then the one on the screen is taken
    for key in "nc":
        page.keyboard.press(key)
        line.wait_for_run()
    line.release()
    expect(card.get_by_text(event_id)).to_have_count(0)
    page.goto(f"{deciding.url}/?event={event_id}")
    map_of(page)
    expect(card.locator("h2")).to_have_text(seen)


def test_the_words_of_a_filter_mean_only_this_and_the_box_ticks(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    before = drawn.draws()
    page.get_by_role("button", name="Air strike: show only this").click()
    drawn.wait_for_draw_after(before)
    expect(page).to_have_url(re.compile(r"type=air_strike(?!.*type=)"))
    page.get_by_role("button", name="Air strike: show all again").click()
    expect(page).not_to_have_url(re.compile("type="))
    # the list follows the address: in the old one the only tick would be taken away, which means all
    expect(page.get_by_role("checkbox", name="Bombing", exact=False).first).to_be_checked()
    page.get_by_role("checkbox", name="Air strike").uncheck()
    expect(page).to_have_url(re.compile("type=bombing"))


def test_the_card_is_a_sheet_on_a_phone(server, visit, map_of) -> None:
    page = visit(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page.goto(f"{server.url}{AUTUMN}")
    map_of(page)
    page.locator(".st-key-panel .item").first.click()
    expect(page.locator(".st-key-panel h2")).to_be_in_viewport()
    expect(page.locator(".st-key-panel blockquote")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("button", name="All events").click()
    expect(page.locator(".st-key-panel.sheet")).to_have_count(0)


def test_neither_the_dialog_nor_the_review_page_has_a_serious_accessibility_fault(server, page, map_of) -> None:
    panel = open_card(page, server, map_of, "Sinai")
    panel.get_by_role("button", name="Correct").click()
    expect(page.get_by_role("dialog").get_by_role("button", name="Save")).to_be_visible()
    faults = serious(page)
    page.goto(f"{server.url}/review")
    expect(page.locator(".st-key-panel .buttons")).to_be_visible()
    assert faults + serious(page) == []


def serious(page: Page) -> list[tuple[str, list[object]]]:
    """Serious and critical findings of axe once the page rests; the brush of the histogram is tolerated."""
    wait_for_rest(page)
    return [
        (fault["id"], [node["target"] for node in fault["nodes"]])
        for fault in Axe().run(page).response["violations"]
        if fault["impact"] in {"serious", "critical"} and fault["id"] != "svg-img-alt"
    ]


def test_the_name_is_asked_once_in_a_browser_and_undo_goes_back_step_by_step(deciding, page) -> None:
    page.goto(f"{deciding.url}/review")
    card = page.locator(".st-key-panel")
    expect(card.locator(".buttons kbd").first).to_be_visible()
    confirmed, rejected = counts(page)
    press_at_rest(page, "c")
    field = page.get_by_role("dialog").get_by_role("textbox", name="Your name")
    expect(field).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog").get_by_text("Your name is wanted")).to_be_visible()
    field.fill("Grace عادل")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_text(f"{confirmed + 1} confirmed by a person")).to_be_visible()
    # the next card is drawn: a key means the card on the screen
    press_at_rest(page, "r")
    expect(page.get_by_text(f"{rejected + 1} rejected")).to_be_visible()
    for expected in (f"{rejected} rejected", f"{confirmed} confirmed by a person"):
        press_at_rest(page, "u")
        expect(page.get_by_text(expected)).to_be_visible()
    expect(page.get_by_role("button", name="Undo last")).to_be_disabled()
    page.reload()
    expect(card.locator(".buttons kbd").first).to_be_visible()
    press_at_rest(page, "c")
    expect(field).to_have_value("Grace عادل")
    page.get_by_role("dialog").get_by_role("button", name="Go on").click()
    expect(page.get_by_text(f"{confirmed + 1} confirmed by a person")).to_be_visible()


def test_any_other_event_is_found_by_its_words_and_joined(deciding, page, map_of) -> None:
    panel = open_card(page, deciding, map_of, "Sinai")
    panel.get_by_role("button", name="Same event?").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Your name").fill("Ada")
    dialog.get_by_role("textbox", name="Look for it by its words").press_sequentially("Ankara")
    found = dialog.locator("[class*=st-key-pair-]", has_text="Ankara").last
    expect(found.locator("tr.differs").first).to_be_visible()
    found.get_by_role("button", name="Same event").click()
    expect(dialog.locator(".st-key-compare-line")).to_contain_text("One event with another report")
    # the end of the dialog: the pair decided on has left it
    expect(dialog.get_by_text("Decided here")).to_be_visible()
    leave_dialog(page)
    notice = page.locator(".st-key-decision-notice")
    expect(notice).to_contain_text("One event with another report")
    expect(panel.get_by_text(re.compile("One event · 2 reports"))).to_be_visible()
    notice.get_by_role("button", name="Undo").click()
    expect(panel.get_by_text(re.compile("One event · 2 reports"))).to_have_count(0)


def test_a_suggested_pair_is_decided_with_a_key_and_taken_back(deciding, page) -> None:
    page.goto(f"{deciding.url}/review?queue=pairs")
    queue = page.locator(".st-key-queue h2")
    expect(queue).to_contain_text("may be one event")
    before = int(text_at_rest(queue).split()[0])
    assert before >= 1
    expect(page.locator(".st-key-pair").get_by_text(re.compile("For: ")).first).to_be_visible()
    expect(page.locator(".st-key-pair").get_by_role("button", name="Different events")).to_be_visible()
    press_at_rest(page, "d")
    say_who(page, "Ada")
    expect(queue).to_contain_text(re.compile(f"^{before - 1} pairs?"))
    expect(page.get_by_role("button", name="Undo last")).to_be_enabled()
    press_at_rest(page, "u")
    expect(queue).to_contain_text(re.compile(f"^{before} pairs?"))


def test_a_key_pressed_again_before_the_next_suggested_pair_is_drawn_does_not_decide_that(deciding, page) -> None:
    line = SlowLine(page)
    page.goto(f"{deciding.url}/articles")
    told = "Published 2016-06-28\n\n{who} bombed {where} on {day} June 2016, killing {n} people."
    twice = (("Russian warplanes", "Idlib", 3, 11), ("Turkish jets", "Raqqa", 13, 21), ("Syrian jets", "Homs", 23, 31))
    choose_files(
        page,
        *(
            (f"{where}-{day}.txt", f"{where} {day}\n\n{told.format(who=who, where=where, day=day, n=n)}".encode())
            for who, where, first, n in twice
            for day in (first, first + 2)
        ),
    )
    expect(page.locator(".st-key-upload-results").get_by_text("6 files read")).to_be_visible()
    page.goto(f"{deciding.url}/review?queue=pairs")
    queue = page.locator(".st-key-queue h2")
    expect(queue).to_contain_text("may be one event")
    before = int(text_at_rest(queue).split()[0])
    assert before >= 2
    press_at_rest(page, "d")
    say_who(page, "Ada")
    expect(queue).to_contain_text(re.compile(f"^{before - 1} pairs?"))
    press_at_rest(page, "u")
    expect(queue).to_contain_text(re.compile(f"^{before} pairs?"))
    wait_for_rest(page)
    line.hold()
    for _ in range(2):
        page.keyboard.press("d")
        line.wait_for_run()
    line.release()
    expect(queue).to_contain_text(re.compile(f"^{before - 1} pairs?"))
    wait_for_rest(page)
    expect(queue).to_contain_text(re.compile(f"^{before - 1} pairs?"))


def test_a_place_is_set_by_a_click_on_the_small_map(deciding, page, map_of) -> None:
    panel = open_card(page, deciding, map_of, "Sinai")
    panel.get_by_role("button", name="Correct").click()
    dialog = page.get_by_role("dialog")
    small = dialog.locator("iframe")
    frame = small.element_handle().content_frame()
    frame.wait_for_function("window.placesDrawn >= 1 && window.dateline.baseReady")
    frame.locator(".leaflet-control-zoom-in").click()
    frame.wait_for_function("dateline.towns.length > 0")
    wait_for_rest(page)
    box = small.bounding_box()
    # clicked once the dialog stands still
    small.click(position={"x": box["width"] * 0.7, "y": box["height"] * 0.3})
    expect(dialog.get_by_text("A spot of your own:").first).to_be_visible()
    said = dialog.get_by_text(re.compile("It lies in .*, by the outlines of the map"))
    expect(said).to_be_visible()
    country = re.search("lies in (.*), by", text_at_rest(said)).group(1)
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


def test_on_a_phone_a_pair_uses_the_whole_width_and_buttons_name_no_keys(server, visit) -> None:
    page = visit(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page.goto(f"{server.url}/review?queue=pairs")
    sides = page.locator("[class*=st-key-sides-]")
    expect(sides).to_be_visible()
    wait_for_rest(page)
    assert sides.bounding_box()["width"] == 370
    expect(page.get_by_text("Keys: S same")).to_be_hidden()
    expect(page.locator("button kbd").first).to_be_hidden()
