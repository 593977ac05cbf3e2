"""Links to a view, in a real browser: what a person copies is what another one sees."""

import re

import pytest
from playwright.sync_api import Page, expect

from benchmarks.browser import eventually, text_at_rest, wait_for_rest

MAP = re.compile(r"[?&]map=(\d+)/(-?[\d.]+)/(-?[\d.]+)")


def is_where(link: str, view: tuple[float, ...]) -> bool:
    """Whether a link says that the map stands there."""
    found = MAP.search(link)
    if not found:
        return False
    zoom, lat, lon = map(float, found.groups())
    return zoom == view[2] and abs(lat - view[0]) + abs(lon - view[1]) < 0.001


def drag(page: Page, drawn, across: int, down: int) -> None:
    """Drag the map by so many pixels, from an empty corner."""
    box = drawn.element.bounding_box()
    start = box["x"] + box["width"] * 0.8, box["y"] + box["height"] * 0.15
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(start[0] + across, start[1] + down, steps=6)
    page.mouse.up()


def test_moving_the_map_writes_where_it_stands_and_runs_no_page(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    assert "map=" not in page.url
    before = drawn.draws()
    drawn.frame.evaluate("window.addEventListener('message', () => { window.renders = (window.renders || 0) + 1; })")
    drag(page, drawn, -120, 60)
    # a map that was dragged glides on for a while
    eventually(page, lambda: (page.url, drawn.view()), lambda told: is_where(*told))
    assert drawn.frame.evaluate("window.renders || 0") == 0
    assert drawn.draws() == before


def test_a_filter_changed_after_a_move_leaves_the_position_in_the_address(server, page, map_of) -> None:
    page.goto(server.url)
    drawn = map_of(page)
    drawn.move_to(35.0, 38.5, 6)
    expect(page).to_have_url(re.compile("map=6/35/38.5"))
    page.get_by_role("checkbox", name="Air strike").uncheck()
    expect(page).to_have_url(re.compile("type=.*map=6/35/38.5"))


def test_a_link_restores_zoom_centre_filters_and_card(server, page, visit, map_of) -> None:
    page.goto(f"{server.url}/?from=2015-09-01&to=2015-12-31&type=bombing")
    drawn = map_of(page)
    page.locator(".st-key-panel .item").first.click()
    expect(page.locator(".st-key-panel blockquote")).to_be_visible()
    expect(page).to_have_url(re.compile("event="))
    wait_for_rest(page)
    title = text_at_rest(page.locator(".st-key-panel h2"))
    drawn.move_to(31.0, 20.5, 5)
    expect(page).to_have_url(re.compile("map=5/31/20.5"))
    other = visit(viewport={"width": 1000, "height": 700})
    other.goto(page.url)
    opened = map_of(other)
    expect(other.locator(".st-key-panel h2")).to_have_text(title)
    lat, lon, zoom = opened.view()
    assert zoom == 5
    # half a pixel at this zoom
    assert abs(lat - 31.0) + abs(lon - 20.5) < 0.05
    expect(other.get_by_text("Shows events whose period overlaps 1 Sep – 31 Dec 2015.")).to_be_visible()
    expect(other).to_have_url(page.url)


def test_the_link_that_is_copied_is_exactly_this_view(server, visit, map_of) -> None:
    page = visit(permissions=["clipboard-read", "clipboard-write"])
    page.goto(f"{server.url}/?country=Syria")
    drawn = map_of(page)
    page.locator(".st-key-controls").get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("button", name="Link copied")).to_be_visible()
    link = page.evaluate("navigator.clipboard.readText()")
    assert "country=Syria" in link
    assert is_where(link, drawn.view())


def test_parts_of_a_link_that_no_longer_apply_are_left_out_and_counted(server, page, map_of) -> None:
    page.goto(f"{server.url}/?map=99/1/2&from=2015-13-01&country=Syria")
    map_of(page)
    expect(page.get_by_text("2 parts of this link no longer apply; the rest is shown.")).to_be_visible()
    expect(page).not_to_have_url(re.compile("map=99|from="))
    expect(page).to_have_url(re.compile("country=Syria"))


def test_embedded_in_another_page_there_are_only_map_and_evidence(server, page, map_of) -> None:
    page.goto(f"{server.url}/?embed=true&country=Syria&map=6/35/38.5")
    drawn = map_of(page)
    assert drawn.counts()[0] > 0
    assert drawn.view()[2] == 6
    expect(page.get_by_role("link", name="Articles")).to_be_hidden()
    expect(page.get_by_text("Dates of events")).to_be_hidden()
    expect(page.get_by_role("button", name="Export")).to_be_hidden()
    page.locator(".st-key-panel .item").first.click()
    expect(page.locator(".st-key-panel blockquote")).to_be_visible()
    assert "embed=true" in page.url


def test_a_link_without_a_position_shows_what_it_filters_wherever_the_map_stood_before(
    server, page, visit, map_of
) -> None:
    link = f"{server.url}/?from=2015-09-01&to=2015-12-31"
    page.goto(server.url)
    map_of(page).move_to(38.9, -77.0, 8)
    expect(page).to_have_url(re.compile("map=8/38.9/-77"))
    page.goto(link)
    again = map_of(page).view()
    other = visit()
    other.goto(link)
    fresh = map_of(other).view()
    # a quarter of a pixel is how far two fits may differ
    assert again == pytest.approx(fresh, abs=0.1)


def test_the_map_stands_where_it_stood_when_another_page_was_looked_at(server, page, map_of) -> None:
    page.goto(server.url)
    map_of(page).move_to(35.0, 38.5, 6)
    expect(page).to_have_url(re.compile("map=6/35/38.5"))
    page.get_by_role("link", name="About", exact=True).click()
    expect(page.get_by_role("heading", name="About Dateline", exact=True)).to_be_visible()
    page.get_by_role("link", name="Map", exact=True).click()
    lat, lon, zoom = map_of(page).view()
    assert (round(lat, 1), round(lon, 1), zoom) == (35.0, 38.5, 6)
