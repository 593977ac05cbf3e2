"""Table and map together: what the map shows is what is listed, a click flies there, ticks are exported."""

import csv
import io
import re

from playwright.sync_api import Page, expect


def cell(page: Page, column_px: int, line: int) -> None:
    """Click a cell of the table; its lines are 31 px high, below a head of as much."""
    table = page.get_by_test_id("stDataFrame")
    table.scroll_into_view_if_needed()
    box = table.bounding_box()
    page.mouse.click(box["x"] + column_px, box["y"] + 50 + 31 * line)


def listed(page: Page) -> tuple[int, int]:
    """How many the panel lists, and of how many."""
    words = page.locator(".st-key-panel h2").inner_text()
    some, total = re.search(r"([\d,]+) events in view, of ([\d,]+)", words).groups()
    return int(some.replace(",", "")), int(total.replace(",", ""))


def test_only_what_the_map_shows_follows_the_map(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    page.get_by_text("Only in view").click()
    title = page.locator(".st-key-panel h2")
    expect(title).to_contain_text("in view, of")
    everywhere, total = listed(page)
    drawn.move_to(35.0, 38.5, 7)
    expect(title).not_to_contain_text(f"{everywhere} events in view")
    syria, _ = listed(page)
    assert 0 < syria < total
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
    cell(page, 330, 0)
    expect(page.locator(".st-key-panel blockquote")).to_be_visible()
    drawn.frame.wait_for_function("at => map.getCenter().distanceTo(at) > 10000", arg=before[:2])
    expect(page).to_have_url(re.compile(r"event=.*map=\d"))


def test_a_search_without_accents_is_in_the_address_and_a_chip_takes_it_off(server, page, map_of) -> None:
    page.goto(f"{server.url}/?table=true")
    map_of(page)
    everything = page.locator(".st-key-panel h2").inner_text()
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


def test_a_link_searches_arabic_without_vowel_signs(server, page, map_of) -> None:
    page.goto(f"{server.url}/?q=إدلب&table=true")
    map_of(page)
    expect(page.get_by_role("textbox", name="Search")).to_have_value("إدلب")
    found = page.locator(".st-key-panel h2").inner_text()
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
    cell(page, 18, 0)
    cell(page, 18, 2)
    expect(page.locator(".st-key-panel blockquote")).to_have_count(0)
    page.get_by_role("button", name="Export").click()
    expect(page.get_by_text("Only the 2 lines ticked.")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV table").click()
    rows = list(csv.DictReader(io.StringIO(download.value.path().read_text(encoding="utf-8-sig"))))
    assert len(rows) == 2
    assert {row["event_type"] for row in rows} == {"shelling"}


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
    words = fading.first.get_attribute("aria-label") or ""
    assert "known: to a week, a month or a year" in words
    legend = page.locator(".legend")
    expect(legend).to_contain_text("How sure?")
    for line in ("bar: known to the day", "fading bar: a week, month, year", "arrow: still going on"):
        expect(legend).to_contain_text(line)


def test_counting_reports_counts_each_article(server, page, map_of) -> None:
    page.goto(server.url)
    map_of(page)
    bar = page.locator(".st-key-bar")
    expect(bar).to_contain_text(re.compile(r"\d+ events \(\d+ reports\) in"))
    events, reports = map(int, re.search(r"(\d+) events \((\d+) reports\)", bar.inner_text()).groups())
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
    assert drawn.element.bounding_box() == before


def test_the_table_is_reached_past_the_filters_with_the_keyboard(server, page, map_of) -> None:
    page.goto(server.url)
    map_of(page)
    skip = page.get_by_role("button", name="Skip to the table of events")
    skip.focus()
    expect(skip).to_have_css("opacity", "1")
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("stDataFrame")).to_be_visible()
    page.wait_for_function("document.activeElement.closest('[data-testid=stDataFrame]') !== null")
