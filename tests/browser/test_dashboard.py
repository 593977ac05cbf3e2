"""What a person does with the dashboard, in a real browser, with the sample articles and the real rules."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable

import docx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from reportlab.pdfgen.canvas import Canvas

from benchmarks.browser import (
    PATIENCE_MS,
    begin_brush,
    choose_files,
    click_cell,
    eventually,
    text_at_rest,
    type_day,
    wait_for_rest,
)

Made = Callable[[str], bytes]


PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def change_day(page: Page, label: str, day: str) -> None:
    """Type a day into a date field and hand it over; the address says it."""
    type_day(page, label, day)
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile(f"{label.lower()}={day}"))


def bar_numbers(page: Page) -> tuple[int, int]:
    """Events and articles as the bar says them."""
    words = text_at_rest(page.locator(".st-key-bar").get_by_text(re.compile(r"events?.* in \d")))
    events, articles = re.findall(r"([\d,]+) (?:events?|articles?)", words)
    return int(events.replace(",", "")), int(articles.replace(",", ""))


# -- the map ----------------------------------------------------------------------------------------------------------


def test_the_app_opens_with_the_samples_as_points_and_areas(server, page, map_of) -> None:
    page.goto(server.url)
    points, areas = map_of(page).counts()
    assert points >= 5
    assert areas >= 2
    events, articles = bar_numbers(page)
    assert events >= points
    assert articles >= 10


def test_the_first_map_of_a_process_is_filled_where_it_stands(own_server, page, map_of) -> None:
    page.goto(own_server.url)
    element = page.wait_for_selector("iframe[title='streamlit_folium.st_folium']")
    # what is noted in the blank document that a frame begins with is gone with it
    element.content_frame().wait_for_function("location.href.includes('streamlit_folium') && document.body !== null")
    element.content_frame().evaluate("window.stillTheSame = true")
    empty = element.bounding_box()
    drawn = map_of(page)
    assert drawn.counts()[0] > 0
    assert drawn.frame.evaluate("window.stillTheSame")
    assert drawn.element.bounding_box() == empty


def test_the_date_filter_leaves_fewer_events_and_the_map_where_it_is(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    drawn.move_to(38.0, 36.0, 4)
    drawn.frame.evaluate("window.stillTheSame = true")
    view, before, (all_events, _) = drawn.view(), drawn.draws(), bar_numbers(page)
    change_day(page, "From", "2015-10-01")
    drawn.wait_for_draw_after(before)
    before = drawn.draws()
    change_day(page, "To", "2015-10-31")
    drawn.wait_for_draw_after(before)
    expect(page.get_by_text("Shows events whose period overlaps 1–31 Oct 2015.")).to_be_visible()
    # the bar follows the map
    eventually(page, lambda: bar_numbers(page)[0], lambda events: 0 < events < all_events)
    wait_for_rest(page)
    assert drawn.view() == view
    assert drawn.frame.evaluate("window.stillTheSame")
    expect(page).to_have_url(re.compile("from=2015-10-01&to=2015-10-31"))


@pytest.mark.parametrize(("language", "name"), [("en", "Aleppo"), ("de", "Rakka")])
def test_towns_are_named_where_somebody_is_deep_in(server, page, map_of, language, name) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{server.url}/?lang={language}&map=4/35.9/38.0")
    drawn = map_of(page)
    expect(page.locator(".st-key-panel .item").first).to_be_visible()
    assert drawn.frame.evaluate("dateline.towns") == []
    assert not any("towns.json" in url for url in asked)
    drawn.move_to(35.9, 38.0, 7)
    drawn.frame.wait_for_function("name => dateline.towns.includes(name)", arg=name)
    assert drawn.frame.evaluate("new Set(dateline.towns).size === dateline.towns.length")
    drawn.move_to(48.5, 37.5, 8)
    drawn.frame.wait_for_function("name => !dateline.towns.includes(name) && dateline.towns.length > 5", arg=name)
    drawn.move_to(48.5, 37.5, 5)
    drawn.frame.wait_for_function("dateline.towns.length === 0")
    assert len([url for url in asked if "towns.json" in url]) == 1


def test_a_type_is_filtered_by_its_line_in_the_legend(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    before, (all_events, _) = drawn.draws(), bar_numbers(page)
    page.get_by_role("checkbox", name="Air strike").uncheck()
    drawn.wait_for_draw_after(before)
    expect(page).to_have_url(re.compile("type="))
    eventually(page, lambda: bar_numbers(page)[0], lambda events: events < all_events)
    page.get_by_role("button", name="Reset filters").click()
    expect(page).not_to_have_url(re.compile("type="))


def test_lines_that_say_the_same_stay_where_they_are_when_a_filter_changes(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    wait_for_rest(page)
    before, syria = drawn.draws(), page.locator(".facets [data-key='country:Syria:only']")
    items, number = page.locator(".st-key-panel .item"), syria.locator(".count").inner_text()
    for one in (syria, items.first):
        one.evaluate("one => one.getRootNode().querySelectorAll('.only, .item').forEach((line) => (line.noted = true))")
    page.get_by_role("checkbox", name="Air strike").uncheck()
    drawn.wait_for_draw_after(before)
    expect(syria.locator(".count")).not_to_have_text(number)
    assert syria.evaluate("line => line.noted === true")
    wait_for_rest(page)
    assert any(items.evaluate_all("lines => lines.map((line) => line.noted === true)"))
    # a box drawn before the first change speaks for its list as it is now
    page.locator(".facets [data-key='type:bombing']").uncheck()
    expect(page).not_to_have_url(re.compile("type=bombing"))
    expect(page).to_have_url(re.compile("type=(?!.*type=air_strike)"))


def test_no_file_of_the_map_is_fetched_twice(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    fetched = drawn.frame.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    assert len([name for name in fetched if name.endswith(("leaflet.js", "map.js", ".css"))]) == 5
    assert len(fetched) == len(set(fetched))


def test_the_outlines_are_fetched_once(server, page, map_of) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(server.url)
    map_of(page)
    assert len([url for url in asked if url.endswith("/countries.json")]) == 1


def test_of_two_ticks_in_the_same_moment_both_count(server, page, map_of) -> None:
    page.goto(server.url)
    map_of(page)
    boxes = [page.locator(f".facets [data-key='{key}']") for key in ("type:air_strike", "country:Syria")]
    for box in boxes:
        expect(box).to_be_checked()
    boxes[0].evaluate("(one, other) => { one.click(); other.click(); }", boxes[1].element_handle())
    expect(page).to_have_url(re.compile("type="))
    expect(page).to_have_url(re.compile("country="))
    for box in boxes:
        expect(box).not_to_be_checked()


def test_a_brush_over_the_timeline_sets_both_dates(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    before = drawn.draws()
    begin_brush(page, 0.1, 0.5, steps=10)
    page.mouse.up()
    drawn.wait_for_draw_after(before)
    expect(page).to_have_url(re.compile(r"from=\d{4}-\d\d-\d\d.*to=\d{4}-\d\d-\d\d"))


def test_a_click_on_a_symbol_opens_the_sentence_behind_it(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    row = next(one for one in drawn.symbols() if one["count"] == 1)
    drawn.move_to(row["lat"], row["lon"], 9)
    drawn.click_at(row["lat"], row["lon"])
    panel = page.locator(".st-key-panel")
    expect(panel.locator("h2")).to_contain_text(row["label"])
    expect(panel.locator("blockquote mark").first).to_be_visible()
    expect(panel.get_by_text("Where", exact=True)).to_be_visible()
    expect(panel.get_by_text("Confidence")).to_be_visible()
    expect(page).to_have_url(re.compile("event="))
    panel.get_by_role("button", name="All events").click()
    expect(page).not_to_have_url(re.compile("event="))


def test_a_card_starts_at_its_top_and_the_list_where_one_left_it(server, page, map_of) -> None:
    page.goto(server.url)
    map_of(page)
    line = page.locator(".st-key-panel .item").nth(25)
    line.click()
    expect(page.locator(".st-key-panel h2")).to_be_in_viewport()
    expect(page.get_by_role("button", name="All events")).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(line).to_be_in_viewport()
    expect(line).to_be_focused()


def test_an_event_opened_from_the_list_comes_into_view_at_the_same_zoom(server, page, map_of) -> None:
    page.goto(f"{server.url}/?country=Syria")
    drawn = map_of(page)
    drawn.move_to(-30.0, -60.0, 5)
    page.locator(".st-key-panel .item").first.click()
    drawn.frame.wait_for_function("map.getBounds().contains([35, 38])")
    assert drawn.view()[2] == 5


def test_an_area_is_opened_by_its_label(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    badge = drawn.frame.locator(".leaflet-marker-icon", has_text="Syria")
    badge.first.focus()
    expect(drawn.frame.locator(".leaflet-marker-icon:focus", has_text="Syria")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.locator(".st-key-panel h2")).to_contain_text("Syria")


def test_the_same_symbol_opens_again_after_the_card_was_closed(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    row = next(one for one in drawn.symbols() if one["count"] == 1)
    drawn.move_to(row["lat"], row["lon"], 9)
    panel = page.locator(".st-key-panel")
    for _ in range(2):
        drawn.click_at(row["lat"], row["lon"])
        expect(panel.locator("blockquote")).to_be_visible()
        panel.get_by_role("button", name="All events").click()
        expect(panel.locator("blockquote")).to_have_count(0)


def test_arabic_evidence_reads_from_right_to_left(server, page, map_of) -> None:
    page.goto(f"{server.url}/?lang=ar")
    map_of(page)
    page.locator(".st-key-panel .item").first.click()
    quote = page.locator(".st-key-panel blockquote")
    expect(quote).to_have_attribute("lang", "ar")
    expect(quote).to_have_css("direction", "rtl")


def test_the_memory_of_the_map_does_not_grow_with_every_filter(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    box = page.get_by_role("checkbox", name="Air strike")
    for ticked in (False, True, False):
        before = drawn.draws()
        box.click()
        drawn.wait_for_draw_after(before)
        # the list is drawn anew after the map
        wait_for_rest(page)
        expect(box).to_be_checked(checked=ticked)
    assert drawn.frame.evaluate("window.feature_group.length") <= 1


def test_a_place_mentioned_leads_to_the_articles_that_name_it(server, page, map_of) -> None:
    page.goto(f"{server.url}/?layer=Places+mentioned")
    map_of(page)
    panel = page.locator(".st-key-panel")
    expect(panel.locator("h2")).to_contain_text("places")
    panel.locator(".item", has_text="Syria").first.click()
    expect(panel.locator("h2")).to_contain_text("Syria")
    expect(panel.locator(".note").first).to_contain_text("named")
    panel.locator(".item").first.click()
    expect(page).to_have_url(re.compile("/articles"))
    expect(page.locator(".st-key-reader mark.place").first).to_be_visible()


def test_a_line_of_the_table_opens_its_event(server, page, map_of) -> None:
    page.goto(f"{server.url}/?table=true")
    map_of(page)
    click_cell(page, 330, 0)
    expect(page.locator(".st-key-panel blockquote")).to_be_visible()


@pytest.mark.parametrize(("label", "beginning"), [("CSV table", "event_id,"), ("GeoJSON for a map program", "{")])
def test_the_events_shown_are_exported(server, page, map_of, label, beginning) -> None:
    page.goto(f"{server.url}/?type=air_strike")
    map_of(page)
    page.get_by_role("button", name="Export").click()
    content = save(page, label).removeprefix("\ufeff")
    assert content.startswith(beginning)
    assert "air_strike" in content


def save(page: Page, label: str) -> str:
    """What the button of the open menu saves, once the menu says what was chosen in it."""
    wait_for_rest(page)
    with page.expect_download() as download:
        page.get_by_role("button", name=label).click()
    return download.value.path().read_text(encoding="utf-8")


def test_the_export_menu_chooses_what_and_how(server, page, map_of) -> None:
    page.goto(server.url)
    map_of(page)
    bar = page.locator(".st-key-bar")
    expect(bar).to_contain_text(re.compile(r"\d+ reports\)"))
    events, reports = map(int, re.search(r"(\d+) events \((\d+) reports\)", text_at_rest(bar)).groups())
    page.get_by_role("button", name="Export").click()

    def rows() -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(save(page, "CSV table").removeprefix("\ufeff"))))

    expect(page.get_by_text(f"{events} rows.")).to_be_visible()
    assert len(rows()) == events
    page.get_by_role("radio", name="A row per report").click()
    expect(page.get_by_role("radio", name="A row per report")).to_be_checked()
    expect(page.get_by_text(f"{reports} rows.")).to_be_visible()
    assert len(rows()) == reports
    page.goto(f"{server.url}/?type=diplomacy")
    map_of(page)
    page.get_by_role("button", name="Export").click()
    page.get_by_text("Round positions to 1 km").click()
    page.get_by_text("CSV for old Excel (BOM)").click()
    page.get_by_test_id("stPopoverBody").get_by_role("radio", name="All", exact=True).click()
    expect(page.get_by_text(f"{events} rows.")).to_be_visible()
    content = save(page, "CSV table")
    assert content.startswith("\ufeff")
    everything = list(csv.DictReader(io.StringIO(content.removeprefix("\ufeff"))))
    assert len({row["event_type"] for row in everything}) > 1
    assert all(len(row["latitude"].partition(".")[2]) <= 2 for row in everything)
    page.get_by_text("Also events that no person has reviewed").click()
    expect(page.get_by_text("0 rows.")).to_be_visible()
    assert rows() == []


def test_the_map_is_exported_as_a_drawing_and_as_kml_in_german(server, page, map_of) -> None:
    page.goto(f"{server.url}/?lang=de&from=2015-09-01&to=2015-12-31")
    map_of(page)
    page.get_by_role("button", name="Export").click()
    drawing = save(page, "Karte als Zeichnung (SVG)")
    for part in ("<title", "<desc", "Luftangriff", "km in der Mitte der Karte", "GeoNames"):
        assert part in drawing
    assert re.search("berichtete Ereignisse, .* 2015 bis .* 2015", drawing)
    kml = save(page, "KML für Google Earth")
    for part in (
        "<TimeSpan>",
        "Luftangriff: ",
        "Nachweis: Orte: GeoNames",
        "Gezeigt: Ereignisse, deren Daten",
        "Filter für Programme: first=2015-09-01",
    ):
        assert part in kml
    page.goto("data:text/html,<p>picture</p>")
    page.set_content(drawing.partition("?>")[2])
    expect(page.get_by_role("img", name=re.compile("berichtete Ereignisse"))).to_be_visible()


def test_the_exported_map_opens_from_a_file_without_a_network_and_plays(server, page, map_of, tmp_path) -> None:
    page.goto(server.url)
    map_of(page)
    page.get_by_role("button", name="Export").click()
    path = tmp_path / "map.html"
    path.write_text(save(page, "Map as one HTML file"), encoding="utf-8")
    alone = page.context.browser.new_context().new_page()
    alone.set_default_timeout(PATIENCE_MS)
    asked: list[str] = []
    faults: list[str] = []
    alone.on("request", lambda request: asked.append(request.url))
    alone.on("pageerror", lambda error: faults.append(str(error)))
    alone.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    alone.goto(path.as_uri())
    # the file forbids what Playwright's waiting for a function evaluates with, unless it is true at once
    alone.locator(".dl-badge").first.wait_for()
    eventually(alone, lambda: alone.evaluate("window.dateline.areas > 0 && window.dateline.baseReady"))
    everything = alone.locator("[data-part=count]").inner_text()
    alone.locator("[data-part=list] blockquote").first.wait_for()
    alone.locator("[data-part=step]").select_option("month")
    alone.get_by_role("button", name="Next step").click()
    expect(alone.locator("[data-part=when]")).to_contain_text("2015")
    expect(alone.locator("[data-part=count]")).not_to_have_text(everything)
    bars = alone.evaluate("window.datelinePlayer.state.bars")
    assert min(bars["fading"], bars["arrows"]) > 0
    alone.locator("[data-part=legend] input").first.uncheck()
    assert alone.evaluate("window.datelinePlayer.state.bars.parts") < bars["parts"]
    expect(alone.locator("p.dp-key")).to_contain_text("Fading: to a week, a month or a year.")
    expect(alone.locator("[data-part=key] li")).to_have_text(
        [re.compile("town"), re.compile("district"), re.compile("sea")]
    )
    expect(alone.locator(".dp-head .dp-note")).to_contain_text("Events of all dates. Each event once")
    # deep in the towns have their names, which are inside as well
    assert alone.evaluate("window.dateline.towns") == []
    alone.get_by_role("button", name="All dates").click()
    eventually(alone, lambda: towns_one_zoom_deeper(alone), lambda named: named > 3)
    assert asked == [path.as_uri()]
    assert faults == []
    alone.context.close()


def towns_one_zoom_deeper(alone: Page) -> int:
    """How many towns the map in a file names after a press of "Zoom in", which one under way ignores."""
    alone.get_by_role("button", name="Zoom in").click()
    return int(alone.evaluate("window.dateline.towns.length"))


# svg-img-alt: the two rectangles of Vega's brush; they are inside a chart that has a description
TOLERATED = {"svg-img-alt"}


@pytest.mark.parametrize("path", ["/", "/articles", "/about"])
def test_no_page_has_a_serious_accessibility_fault(server, page, path) -> None:
    page.goto(f"{server.url}{path}")
    expect(page.locator(".st-key-panel .item, .st-key-reader, .st-key-about").first).to_be_visible()
    wait_for_rest(page)
    found = Axe().run(page).response["violations"]
    assert [
        (fault["id"], [node["target"] for node in fault["nodes"]])
        for fault in found
        if fault["impact"] in {"serious", "critical"} and fault["id"] not in TOLERATED
    ] == []


def test_the_dark_theme_draws_a_dark_map(server, visit, map_of) -> None:
    page = visit(color_scheme="dark")
    page.goto(server.url)
    drawn = map_of(page)
    assert drawn.frame.evaluate("document.documentElement.classList.contains('dl-dark')")


def test_nothing_is_cut_off_on_a_phone(server, visit, map_of) -> None:
    page = visit(**PHONE)
    page.goto(server.url)
    map_of(page)
    expect(page.locator(".st-key-panel h2")).to_contain_text("events")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    expect(page.get_by_text("Dates of events")).not_to_be_in_viewport()


def test_on_a_phone_the_drawer_closes_when_a_page_is_chosen_in_it(server, visit) -> None:
    page = visit(**PHONE)
    page.goto(f"{server.url}/about")
    wait_for_rest(page)
    page.get_by_test_id("stExpandSidebarButton").click()
    page.get_by_test_id("stSidebar").get_by_role("link", name="Sources").click()
    expect(page.get_by_text("Second opinion online")).to_be_visible()
    expect(page.get_by_test_id("stExpandSidebarButton")).to_be_visible()


def test_on_a_phone_what_is_reviewed_has_the_whole_width(server, visit) -> None:
    page = visit(**PHONE)
    page.goto(f"{server.url}/review")
    expect(page.locator(".st-key-panel .buttons")).to_be_visible()
    assert page.locator(".st-key-panel").bounding_box()["width"] > 360
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_on_a_phone_filters_in_force_are_chips_above_the_map(server, visit, map_of) -> None:
    page = visit(**PHONE)
    page.goto(f"{server.url}/?type=shelling&country=Syria")
    map_of(page)
    row = page.locator(".st-key-chips")
    row.get_by_role("button", name="Take off this filter: Syria").tap()
    expect(page).not_to_have_url(re.compile("country="))
    row.get_by_role("button", name="Reset filters").tap()
    expect(page).not_to_have_url(re.compile("type="))
    expect(row.locator("button")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_on_a_phone_a_list_of_some_events_is_a_sheet_over_the_map(server, visit, map_of) -> None:
    page = visit(**PHONE)
    page.goto(server.url)
    map_of(page)
    page.get_by_role("button", name="without a place").tap()
    sheet = page.locator(".st-key-panel.sheet")
    expect(sheet.locator("h2")).to_contain_text("events without a place")
    expect(sheet.locator("h2")).to_be_in_viewport()
    sheet.get_by_role("button", name="All events").tap()
    expect(sheet).to_have_count(0)


def test_on_a_phone_the_table_is_cards_that_open_their_events(server, visit, map_of) -> None:
    page = visit(**PHONE)
    page.goto(f"{server.url}/?table=true")
    map_of(page)
    first = page.locator(".st-key-event-cards .open").first
    expect(first).to_be_visible()
    expect(page.get_by_test_id("stDataFrame")).to_be_hidden()
    first.click()
    expect(page.locator(".st-key-panel.sheet blockquote")).to_be_visible()


def test_on_a_phone_cards_are_ticked_for_the_export_and_more_of_them_come(server, visit, map_of) -> None:
    page = visit(**PHONE)
    page.goto(f"{server.url}/?table=true")
    map_of(page)
    cards = page.locator(".st-key-event-cards .card")
    expect(cards).to_have_count(60)
    page.get_by_role("button", name=re.compile("^Show 60 more of")).tap()
    expect(cards).to_have_count(120)
    boxes = page.locator(".st-key-event-cards input")
    for number in (0, 100):
        boxes.nth(number).tap()
        expect(page.locator("[data-stale=true]")).to_have_count(0)
        expect(boxes.nth(number)).to_be_checked()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("button", name="Export").tap()
    expect(page.get_by_text("Only the 2 lines ticked.")).to_be_visible()
    rows = list(csv.DictReader(io.StringIO(save(page, "CSV table").removeprefix("\ufeff"))))
    titles = [text_at_rest(cards.nth(number).locator(".open")) for number in (0, 100)]
    assert len(rows) == 2
    assert all(any(row["location"] in title for row in rows) for title in titles)


# -- articles ---------------------------------------------------------------------------------------------------------

CLAIM = "Russian warplanes bombed Aleppo on {day} October 2015, killing {day} people, the Syrian Observatory said."


def as_html(text: str) -> bytes:
    body = f"<p>{text}</p><p>Witnesses in the city of Aleppo spoke of several explosions during the night.</p>"
    page = (
        f"<html lang=en><head><title>A page</title></head><body><article><h1>A page</h1>{body}</article></body></html>"
    )
    return page.encode()


def as_pdf(text: str) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(72, 720, text[:70])
    canvas.drawString(72, 700, text[70:])
    canvas.save()
    return out.getvalue()


def as_docx(text: str) -> bytes:
    out = io.BytesIO()
    document = docx.Document()
    document.add_heading("A letter", 1)
    document.add_paragraph(text)
    document.save(out)
    return out.getvalue()


def as_table(text: str, delimiter: str) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerows([["title", "text", "date"], ["From a table", text, "2015-11-01"]])
    return out.getvalue().encode()


def as_zip(text: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("inside.txt", f"In an archive\n\n{text}")
    return out.getvalue()


FORMATS: dict[str, Made] = {
    "txt": lambda text: f"A note\n\n{text}".encode(),
    "md": lambda text: f"# A heading\n\n{text}".encode(),
    "html": as_html,
    "pdf": as_pdf,
    "docx": as_docx,
    "csv": lambda text: as_table(text, ","),
    "tsv": lambda text: as_table(text, "\t"),
    "jsonl": lambda text: json.dumps({"title": "A line", "text": text, "date": "2015-11-01"}).encode(),
    "zip": as_zip,
    "rtf": lambda text: rf"{{\rtf1\ansi A rich text\par\par {text}}}".encode(),
    "eml": lambda text: f"Subject: A mail\nDate: Sun, 01 Nov 2015 09:00:00 +0000\n\n{text}\n".encode(),
    "rss": lambda text: (
        f"<rss><channel><item><title>A feed</title><description>{text}</description></item></channel></rss>".encode()
    ),
    "xml": lambda text: f"<all><one><title>A record</title><text>{text}</text></one></all>".encode(),
}


def test_a_file_of_each_format_gives_places_and_events(server, page) -> None:
    page.goto(f"{server.url}/articles")
    files = [
        (f"upload.{suffix}", make(CLAIM.format(day=number)))
        for number, (suffix, make) in enumerate(FORMATS.items(), start=11)
    ]
    choose_files(page, *files)
    results = page.locator(".st-key-upload-results")
    expect(results.get_by_text(f"{len(FORMATS)} files read")).to_be_visible()
    for suffix in FORMATS:
        line = results.locator("tr.done", has_text=f"upload.{suffix}")
        expect(line).to_have_count(1)
        expect(line.locator(".status")).to_contain_text(re.compile(r"[1-9]\d* places?, [1-9]\d* events?"))
        expect(line.locator(".language")).to_have_text("English")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("broken.pdf", b"%PDF-1.7\nnothing follows"),
        ("not-really.docx", b"PK\x03\x04 no archive"),
        ("no-articles.zip", b"PK\x05\x06" + bytes(18)),
    ],
)
def test_a_file_that_cannot_be_read_gives_a_sentence_and_no_stack_trace(server, page, name, content) -> None:
    page.goto(f"{server.url}/articles")
    choose_files(page, (name, content))
    results = page.locator(".st-key-upload-results")
    expect(results.get_by_text("could not be read")).to_be_visible()
    line = results.locator("tr.failed", has_text=name)
    expect(line.locator(".words")).to_have_text(re.compile(r"failed: .*\.$"))
    assert "Traceback" not in page.content()


def test_markup_in_an_article_stays_text(server, page, map_of) -> None:
    page.goto(f"{server.url}/articles")
    payload = "<img src=x onerror=window.taken=1>{{7*7}}${window.taken=1}"
    text = f"{payload} title\n\nRussian warplanes bombed Homs {payload} on 29 October 2015, killing 29 people."
    choose_files(page, (f"{payload[:20].replace('/', '')}.txt", text.encode()))
    expect(page.locator(".st-key-upload-results").get_by_text("1 file read")).to_be_visible()
    page.goto(f"{server.url}/?from=2015-10-29&to=2015-10-29")
    drawn = map_of(page)
    page.locator(".st-key-panel .item", has_text="onerror").first.click()
    expect(page.locator(".st-key-panel blockquote")).to_contain_text("<img src=x onerror=window.taken=1>{{7*7}}")
    assert page.evaluate("window.taken") is None
    assert drawn.frame.evaluate("window.taken") is None


def test_an_article_opens_from_its_event_with_places_marked(server, page, map_of) -> None:
    page.goto(f"{server.url}/?from=2015-09-01&to=2015-12-31")
    map_of(page)
    page.locator(".st-key-panel .item").first.click()
    page.get_by_role("button", name="Show in article").click()
    expect(page).to_have_url(re.compile("/articles"))
    expect(page.locator(".st-key-reader mark.place").first).to_be_visible()
    expect(page.locator(".st-key-reader .focus")).to_be_in_viewport()
    # the map's filters leave no empty column behind
    expect(page.get_by_test_id("stSidebar")).to_be_hidden()
    # in the list the whole line opens an article, not its title alone
    expect(page.locator(".articles tbody tr.open")).to_have_count(1)
    wait_for_rest(page)
    other = page.locator(".articles tbody tr:not(.open)").first
    title = text_at_rest(other.get_by_role("button"))
    other.locator("td").first.click()
    expect(page.locator(".st-key-reader").get_by_text(title, exact=True)).to_be_visible()
    page.get_by_role("link", name="Map").click()
    expect(page.get_by_text("Shows events whose period overlaps 1 Sep – 31 Dec 2015.")).to_be_visible()


# -- links and restarts -----------------------------------------------------------------------------------------------


def test_deep_links_work_after_a_restart(own_server, page, map_of) -> None:
    page.goto(own_server.url)
    map_of(page)
    page.locator(".st-key-panel .item").first.click()
    expect(page).to_have_url(re.compile("event="))
    # the address changes before the card is there
    expect(page.locator(".st-key-panel blockquote")).to_be_visible()
    title, link = text_at_rest(page.locator(".st-key-panel h2")), page.url
    own_server.restart()
    page.goto(f"{own_server.url}/articles")
    expect(page.get_by_role("heading", name="Add articles")).to_be_visible()
    expect(page.get_by_role("link", name="Map")).to_be_visible()
    own_server.restart()
    page.goto(link)
    expect(page.locator(".st-key-panel h2")).to_have_text(title)
    map_of(page)


def test_without_samples_the_map_page_says_what_to_do(own_server, page, map_of) -> None:
    page.goto(f"{own_server.url}/articles")
    page.get_by_role("button", name="Remove sample articles").click()
    expect(page.get_by_role("button", name="Load sample articles")).to_be_visible()
    page.get_by_role("link", name="Map").click()
    # the Articles page has the same button: its press there would take back the way to the map
    expect(page.get_by_role("heading", name="No articles yet")).to_be_visible()
    expect(page.get_by_role("heading", name="Add articles")).to_have_count(0)
    expect(page.locator("iframe")).to_have_count(0)
    page.get_by_role("button", name="Load sample articles").click()
    assert map_of(page).counts()[0] > 0


def test_nothing_lies_on_the_credit_of_the_map_while_the_mouse_is_over_the_histogram(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    chart = page.get_by_test_id("stVegaLiteChart")
    expect(chart.locator("svg .role-mark path").first).to_be_attached()
    chart.hover()
    box = drawn.element.bounding_box()
    # the right half of the map's last line, where the credit stands
    on_top = page.evaluate(
        "([y, xs]) => xs.map((x) => document.elementFromPoint(x, y).tagName)",
        [box["y"] + box["height"] - 10, [box["x"] + box["width"] - offset for offset in (6, 40, 80, 160)]],
    )
    assert set(on_top) == {"IFRAME"}
