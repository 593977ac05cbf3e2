"""Table and map together: what the map shows is what is listed, a click flies there, ticks are exported."""

import csv
import io
import re

from playwright.sync_api import Page, expect

from benchmarks.browser import click_cell, eventually, text_at_rest, type_day, wait_for_rest

IN_VIEW = re.compile(r"([\d,]+) events in view, of ([\d,]+)")


def listed(page: Page) -> tuple[int, int]:
    """How many the panel lists, and of how many."""
    title = page.locator(".st-key-panel h2")
    some, total = eventually(page, lambda: IN_VIEW.search(title.inner_text())).groups()
    return int(some.replace(",", "")), int(total.replace(",", ""))


def test_only_what_the_map_shows_follows_the_map(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    page.get_by_text("Only in view").click()
    title = page.locator(".st-key-panel h2")
    expect(title).to_contain_text("in view, of")
    wait_for_rest(page)
    everywhere, total = listed(page)
    drawn.move_to(35.0, 38.5, 7)
    eventually(page, lambda: listed(page)[0], lambda syria: 0 < syria < total and syria != everywhere)
    assert drawn.counts()[0] > 5, "the map itself keeps everything"
    drawn.move_to(-40.0, -120.0, 7)
    expect(title).to_contain_text("0 events in view")
    expect(page.get_by_text("No event lies in this part of the map.")).to_be_visible()
    expect(page).to_have_url(re.compile("inview=true"))
    page.get_by_text("Only in view").click()
    expect(title).not_to_contain_text("in view")


def test_a_click_in_the_table_flies_there_and_opens_the_card(server, page, map_of) -> None:
    page.goto(f"{server.url}/?table=true&type=shelling")
    drawn = map_of(page)
    before = drawn.view()
    click_cell(page, 330, 0)
    expect(page.locator(".st-key-panel blockquote")).to_be_visible()
    drawn.frame.wait_for_function("at => map.getCenter().distanceTo(at) > 10000", arg=before[:2])
    expect(page).to_have_url(re.compile(r"event=.*map=\d"))


def test_below_the_map_the_evidence_and_the_map_stay_in_sight(server, page, map_of) -> None:
    page.goto(f"{server.url}/?table=true&type=shelling")
    drawn = map_of(page)
    click_cell(page, 330, 0)
    heading = page.locator(".st-key-panel h2")
    expect(page.locator(".st-key-panel blockquote")).to_be_visible()
    wait_for_rest(page)
    panel = page.locator(".st-key-panel")
    top = panel.bounding_box()["y"]
    page.mouse.move(600, 700)
    page.mouse.wheel(0, 4000)
    expect(page.get_by_test_id("stDataFrame")).to_be_in_viewport(ratio=0.95)
    expect(heading).to_be_in_viewport()
    eventually(page, lambda: panel.bounding_box()["y"], lambda y: y == top)
    box = drawn.element.bounding_box()
    assert box["y"] + box["height"] > 200


def test_events_without_a_place_lead_to_the_names_no_gazetteer_knows(server, page, map_of) -> None:
    page.goto(server.url)
    map_of(page)
    number = int(re.search(r"\d+", text_at_rest(page.get_by_role("button", name="without a place")))[0])
    page.get_by_role("button", name="without a place").click()
    panel = page.locator(".st-key-panel")
    expect(panel.locator("h2")).to_have_text(f"{number} events without a place")
    expect(panel.locator(".item")).to_have_count(number)
    expect(page).to_have_url(re.compile("place=nowhere"))
    panel.locator(".item").first.click()
    expect(panel.locator("blockquote")).to_be_visible()
    panel.get_by_role("button", name="Events without a place").click()
    panel.get_by_role("button", name="Names no gazetteer knows").click()
    expect(page).to_have_url(re.compile("/review"))
    expect(page.get_by_role("heading", name="Names without a place")).to_be_in_viewport()


def test_a_search_without_accents_is_in_the_address_and_a_chip_takes_it_off(server, page, map_of) -> None:
    page.goto(f"{server.url}/?table=true")
    map_of(page)
    title = page.locator(".st-key-panel h2")
    expect(title).to_contain_text(re.compile(r"\d"), use_inner_text=True)
    everything = text_at_rest(title)
    field = page.get_by_role("textbox", name="Search")
    for wanted in ("МОСКВ", "Moskau", "moscow"):
        field.fill(wanted)
        field.press("Enter")
        chip = page.get_by_role("button", name=f"Take off this filter: “{wanted}”")
        expect(chip).to_be_visible()
        expect(page.locator(".st-key-panel .item", has_text="Diplomacy, Moscow").first).to_be_visible()
        expect(page).to_have_url(re.compile("q="))
        expect(page.locator(".st-key-panel h2")).not_to_have_text(everything)
        chip.click()
        expect(page.locator(".st-key-panel h2")).to_have_text(everything)
        expect(page).not_to_have_url(re.compile("q="))
        expect(field).to_have_value("")
        wait_for_rest(page)


def test_a_link_searches_arabic_without_vowel_signs(server, page, map_of) -> None:
    page.goto(f"{server.url}/?q=إدلب&table=true")
    map_of(page)
    expect(page.get_by_role("textbox", name="Search")).to_have_value("إدلب")
    title = page.locator(".st-key-panel h2")
    expect(title).to_contain_text(re.compile(r"\d"), use_inner_text=True)
    found = text_at_rest(title)
    expect(page.locator(".st-key-panel .item").first).to_contain_text("Idlib")
    page.goto(f"{server.url}/?q=ادلب&table=true")
    map_of(page)
    expect(page.locator(".st-key-panel h2")).to_have_text(found)
    page.goto(f"{server.url}/?q=nothing+says+this")
    expect(page.get_by_text("No event passes the filters.")).to_be_visible()


def test_the_columns_of_the_table_are_chosen_in_a_menu(server, page, map_of) -> None:
    page.goto(f"{server.url}/?table=true&type=shelling")
    map_of(page)
    table = page.get_by_test_id("stDataFrame")
    table.scroll_into_view_if_needed()
    heads = table.locator("th")
    expect(heads.filter(has_text="Country")).to_have_count(1)
    expect(heads.filter(has_text="Injured")).to_have_count(0)
    page.get_by_role("button", name="Columns", exact=True).click()
    page.get_by_role("button", name="Country", exact=True).click()
    expect(heads.filter(has_text="Country")).to_have_count(0)
    page.get_by_role("button", name="Injured", exact=True).click()
    expect(heads.filter(has_text="Injured")).to_have_count(1)


def test_lines_that_are_ticked_are_exported_alone(server, page, map_of) -> None:
    page.goto(f"{server.url}/?table=true&type=shelling")
    map_of(page)
    click_cell(page, 18, 0)
    click_cell(page, 18, 2)
    page.get_by_role("button", name="Export").click()
    expect(page.get_by_text("Only the 2 lines ticked.")).to_be_visible()
    wait_for_rest(page)
    expect(page.locator(".st-key-panel blockquote")).to_have_count(0)
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV table").click()
    rows = list(csv.DictReader(io.StringIO(download.value.path().read_text(encoding="utf-8-sig"))))
    assert len(rows) == 2
    assert {row["event_type"] for row in rows} == {"shelling"}


def test_ticks_follow_their_events_when_the_table_is_ordered_or_narrowed(server, page, map_of) -> None:
    page.goto(f"{server.url}/?table=true&from=2015-09-01&to=2015-12-31")
    map_of(page)
    click_cell(page, 18, 0)
    click_cell(page, 18, 2)
    ticked = exported(page, 2)
    order = page.locator(".st-key-panel").get_by_role("combobox", name="Order")
    order.select_option("Most killed first")
    expect(page).to_have_url(re.compile("sort=killed"))
    wait_for_rest(page)
    assert exported(page, 2) == ticked
    # one more, of the table as it stands now: the others are still ticked in it
    click_cell(page, 18, 1)
    assert exported(page, 3) > ticked


def test_a_tick_waits_while_a_filter_leaves_its_event_out_and_is_back_with_it(server, page, map_of) -> None:
    page.goto(f"{server.url}/?table=true&from=2015-09-01&to=2015-12-31")
    map_of(page)
    type_day(page, "From", "2015-11-01")
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile("from=2015-11-01"))
    wait_for_rest(page)
    click_cell(page, 18, 0)
    late = exported(page, 1)
    # none of November
    type_day(page, "From", "2015-09-01")
    page.keyboard.press("Escape")
    type_day(page, "To", "2015-10-31")
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile("to=2015-10-31"))
    wait_for_rest(page)
    page.get_by_role("button", name="Export").click()
    expect(page.get_by_text("Everything that passes the filters.")).to_be_visible()
    page.keyboard.press("Escape")
    click_cell(page, 18, 0)
    early = exported(page, 1)
    assert not early & late
    type_day(page, "To", "2015-12-31")
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile("to=2015-12-31"))
    assert exported(page, 2) == early | late


def test_a_tick_in_the_moment_before_another_order_is_kept_and_shown(server, page, map_of) -> None:
    # few lines, all of them in sight
    page.goto(f"{server.url}/?table=true&from=2015-09-01&to=2015-12-31&type=attack_on_civilians&type=riot")
    map_of(page)
    order = page.locator(".st-key-panel").get_by_role("combobox", name="Order")
    # Streamlit tells of a tick 150 ms after it was made: the order is chosen before
    choose = "box => { box.value = 'killed'; box.dispatchEvent(new Event('change', {bubbles: true})); }"
    box = order.element_handle()
    click_cell(page, 18, 0)
    box.evaluate(choose)
    expect(page).to_have_url(re.compile("sort=killed"))
    ticked = page.locator("[data-testid=stDataFrame] [role=row][aria-selected=true]")
    expect(ticked).to_have_count(1)
    first = exported(page, 1)
    # one more, in a line that is not ticked yet
    number = int(ticked.get_attribute("aria-rowindex"))
    click_cell(page, 18, 1 if number == 2 else 0)
    assert exported(page, 2) > first


def exported(page: Page, n_ticked: int) -> set[str]:
    """Ids of the events in a table of the lines ticked, which are so many."""
    wait_for_rest(page)
    page.get_by_role("button", name="Export").click()
    lines = "line" if n_ticked == 1 else f"{n_ticked} lines"
    expect(page.get_by_text(f"Only the {lines} ticked.")).to_be_visible()
    wait_for_rest(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV table").click()
    page.keyboard.press("Escape")
    rows = csv.DictReader(io.StringIO(download.value.path().read_text(encoding="utf-8-sig")))
    return {row["event_id"] for row in rows}


def test_the_histogram_shows_bars_of_several_heights(server, page, map_of) -> None:
    page.goto(server.url)
    map_of(page)
    axis = page.locator("[data-testid=stVegaLiteChart] svg .role-axis-label text")
    expect(axis.filter(has_text=re.compile(r"^[1-9]\d*$")).first).to_be_visible()


def test_dates_that_are_not_known_to_the_day_fade_and_events_that_go_on_have_an_arrow(server, page, map_of) -> None:
    page.goto(server.url)
    map_of(page)
    chart = page.locator("[data-testid=stVegaLiteChart] svg")
    expect(chart.locator("path[fill^='#']").first).to_be_attached()
    fading = chart.locator("path[fill^='url(']")
    expect(fading.first).to_be_attached()
    expect(chart.locator("[aria-roledescription=point]").first).to_be_attached()
    expect(fading.first).to_have_attribute("aria-label", re.compile("known: to a week, a month or a year"))
    legend = page.locator(".legend")
    expect(legend).to_contain_text("How sure?")
    for line in ("bar: known to the day", "fading bar: a week, month, year", "arrow: still going on"):
        expect(legend).to_contain_text(line)


def test_counting_reports_counts_each_article(server, page, map_of) -> None:
    page.goto(server.url)
    map_of(page)
    bar = page.locator(".st-key-bar")
    expect(bar).to_contain_text(re.compile(r"\d+ events \(\d+ reports\) in"))
    events, reports = map(int, re.search(r"(\d+) events \((\d+) reports\)", text_at_rest(bar)).groups())
    assert events < reports
    page.get_by_role("radio", name="Reports").click()
    expect(bar).to_contain_text(f"{reports} reports in")
    expect(page).to_have_url(re.compile("count=reports"))


def test_a_chip_takes_its_filter_off_and_nothing_moves(server, page, map_of) -> None:
    page.goto(f"{server.url}/?type=shelling&country=Syria")
    drawn = map_of(page)
    before = drawn.element.bounding_box()
    page.get_by_role("button", name="Take off this filter: Syria").click()
    expect(page).not_to_have_url(re.compile("country="))
    expect(page.get_by_role("button", name="Take off this filter: Shelling")).to_be_visible()
    page.get_by_role("button", name="Take off this filter: Shelling").click()
    expect(page.locator(".st-key-chips button")).to_have_count(0)
    wait_for_rest(page)
    assert drawn.element.bounding_box() == before


def test_the_table_is_reached_past_the_filters_with_the_keyboard(server, page, map_of) -> None:
    page.goto(server.url)
    map_of(page)
    skip = page.get_by_role("button", name="Skip to the table of events")
    skip.focus()
    expect(skip).to_have_css("opacity", "1")
    expect(skip).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("stDataFrame")).to_be_visible()
    page.wait_for_function("document.activeElement.closest('[data-testid=stDataFrame]') !== null")
    wait_for_rest(page)
    # going over the lines opens nothing and leaves the rest of the page alone; Enter does
    page.evaluate(
        """() => {
            window.redrawn = 0;
            const panel = document.querySelector(".st-key-panel");
            new MutationObserver((all) => { window.redrawn += all.length; }).observe(
                panel, {subtree: true, childList: true, attributes: true, characterData: true});
        }"""
    )
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    kind = page.get_by_test_id("glide-cell-3-2")
    expect(kind).to_have_attribute("aria-selected", "true")
    wait_for_rest(page)
    expect(page).not_to_have_url(re.compile("event="))
    assert page.evaluate("window.redrawn") == 0
    expected = text_at_rest(kind)
    page.keyboard.press("Enter")
    expect(page.locator(".st-key-panel .kicker")).to_have_text(expected)
    expect(page).to_have_url(re.compile("event="))


def test_the_list_is_ordered_as_somebody_chooses_and_the_link_says_so(server, page, map_of) -> None:
    page.goto(f"{server.url}/?from=2015-09-01&to=2015-12-31")
    map_of(page)
    panel = page.locator(".st-key-panel")
    first = panel.locator(".item").first
    expect(first).to_contain_text("2015", use_inner_text=True)
    latest = text_at_rest(first)
    order = panel.get_by_role("combobox", name="Order")
    order.focus()
    order.select_option("Most killed first")
    expect(first).to_contain_text("Sinai")
    expect(page).to_have_url(re.compile("sort=killed"))
    expect(order).to_be_focused()
    first.click()
    expect(panel.locator("blockquote")).to_contain_text("224")
    page.keyboard.press("Escape")
    expect(order).to_have_value("killed")
    # the address follows the list
    expect(page).not_to_have_url(re.compile("event="))
    page.goto(page.url)
    map_of(page)
    expect(first).to_contain_text("Sinai")
    order.select_option("Latest day first")
    expect(first).to_have_text(latest, use_inner_text=True)
    expect(page).not_to_have_url(re.compile("sort="))
    page.goto(f"{server.url}/?sort=nothing")
    map_of(page)
    expect(page.get_by_text("1 part of this link no longer applies")).to_be_visible()
