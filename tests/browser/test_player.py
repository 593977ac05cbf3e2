"""Playing through time, in the browser alone: with the mouse, with keys, in both languages, with little motion."""

import re

import pytest
from playwright.sync_api import Frame, Page, expect

from benchmarks.browser import wait_for_rest


def frame_of(page: Page) -> Frame:
    """The frame of the player, once its map is drawn."""
    page.frame_locator(".st-key-player iframe[title$=dateline_map]").locator("[data-part=play]").wait_for()
    frame = next(frame for frame in page.frames if "dateline_map/index.html" in frame.url)
    frame.wait_for_function("window.dateline && window.dateline.baseReady && window.datelinePlayer.state.bars")
    return frame


def test_playing_needs_no_run_of_the_page_and_a_symbol_opens_its_events(server, page) -> None:
    page.goto(f"{server.url}/?play=true")
    player = page.frame_locator(".st-key-player iframe[title$=dateline_map]")
    player.get_by_role("button", name="Play").wait_for()
    player.locator("[data-part=step]").select_option("month")
    frame = next(frame for frame in page.frames if "dateline_map/index.html" in frame.url)
    frame.wait_for_function("window.dateline && window.dateline.baseReady")
    wait_for_rest(page)
    frame.evaluate("window.addEventListener('message', (event) => { window.renders = (window.renders || 0) + 1; })")
    player.get_by_role("button", name="Play").click()
    frame.wait_for_function("window.datelinePlayer.state.at > window.datelinePlayer.state.first + 60")
    player.get_by_role("button", name="Pause").click()
    assert frame.evaluate("window.renders || 0") == 0
    player.get_by_role("button", name="All dates").click()
    label = player.locator(".dl-badge").first
    label.click()
    expect(page.locator(".st-key-panel").get_by_text("All events")).to_be_visible()


def test_whoever_asked_for_less_motion_gets_one_step_a_press(server, visit) -> None:
    page = visit(reduced_motion="reduce")
    page.goto(f"{server.url}/?play=true")
    player = page.frame_locator(".st-key-player iframe[title$=dateline_map]")
    player.get_by_role("button", name="Next step").first.click()
    wait_for_rest(page)
    frame = next(frame for frame in page.frames if "dateline_map/index.html" in frame.url)
    frame.evaluate("document.querySelector('[data-part=play]').click()")
    first = frame.evaluate("window.dateline.frames")
    page.wait_for_timeout(1500)
    assert frame.evaluate("window.dateline.frames") == first


def test_whoever_turns_play_on_goes_on_with_keys(server, page, map_of) -> None:
    page.goto(server.url)
    map_of(page)
    page.get_by_role("button", name="Play through time").click()
    frame = frame_of(page)
    now, count = frame.locator("[data-part=when]"), frame.locator("[data-part=count]")
    expect(frame.locator("[data-part=play]")).to_be_focused()
    expect(now).to_have_text("All dates")
    assert float(now.evaluate("node => parseFloat(getComputedStyle(node).fontSize)")) >= 20
    frame.locator("[data-part=step]").select_option("month")
    frame.locator("[data-part=slider]").focus()
    page.keyboard.press("ArrowRight")
    expect(now).to_have_text(re.compile(r"^[A-Z][a-z]+ \d{4}$"))
    first = now.inner_text()
    page.keyboard.press("ArrowRight")
    expect(now).not_to_have_text(first)
    alone = int(count.inner_text().split()[0])
    page.keyboard.press("ArrowLeft")
    expect(now).to_have_text(first)
    page.keyboard.press("ArrowRight")
    expect(now).not_to_have_text(first)
    frame.locator("[data-part=mode]").select_option("cumulative")
    expect(now).to_contain_text("–")
    assert int(count.inner_text().split()[0]) >= alone
    frame.locator("[data-part=slider]").focus()
    page.keyboard.press("Space")
    expect(frame.get_by_role("button", name="Pause")).to_be_visible()
    page.keyboard.press("Space")
    expect(frame.get_by_role("button", name="Play")).to_be_visible()


def test_bars_of_the_player_fade_and_go_on_like_those_under_the_map(server, page, map_of) -> None:
    page.goto(server.url)
    map_of(page)
    chart = page.locator("[data-testid=stVegaLiteChart] svg")
    expect(chart.locator("path[fill^='url(']").first).to_be_attached()
    expect(chart.locator("[aria-roledescription=point]").first).to_be_attached()
    fading = chart.locator("path[fill^='url(']").count()
    arrows = chart.locator("[aria-roledescription=point]").count()
    page.goto(f"{server.url}/?play=true")
    bars = frame_of(page).evaluate("window.datelinePlayer.state.bars")
    # the histogram also counts events without a place, which the player cannot draw
    assert 0 < bars["fading"] <= fading
    assert 0 < bars["arrows"] <= arrows


def test_a_german_phone_plays_by_weeks_from_monday(server, visit) -> None:
    page = visit(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page.goto(f"{server.url}/?play=true&lang=de")
    frame = frame_of(page)
    frame.get_by_role("button", name="Nächster Schritt").tap()
    expect(frame.locator("[data-part=when]")).to_have_text(re.compile(r"^\d+\.(–| [A-Z])"))
    assert frame.evaluate("new Date(window.datelinePlayer.state.at * 86400000).getUTCDay()") == 1
    assert frame.evaluate("document.documentElement.scrollWidth") <= 390
    wait_for_rest(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_player_draws_every_place_as_the_map_does(server, page, map_of) -> None:
    def looks(rows):
        return {row["id"]: [row[name] for name in ("shape", "colour", "hollow", "radius_km", "count")] for row in rows}

    page.goto(f"{server.url}/?from=2015-09-01&to=2015-12-31")
    wanted = looks(map_of(page).symbols())
    page.goto(f"{server.url}/?from=2015-09-01&to=2015-12-31&play=true")
    assert looks(frame_of(page).evaluate("window.datelinePlayer.state.rows.points")) == wanted


@pytest.mark.parametrize(("language", "name"), [("en", "Aleppo"), ("de", "Rakka")])
def test_the_player_names_towns_deep_in(server, page, language, name) -> None:
    page.goto(f"{server.url}/?play=true&lang={language}&map=7/35.9/38.0")
    frame = frame_of(page)
    frame.wait_for_function("name => dateline.towns.includes(name)", arg=name)
    frame.locator("[data-part=next]").click()
    # counted and drawn anew for the step, and the names with it
    frame.wait_for_function("name => dateline.draws > 1 && dateline.towns.includes(name)", arg=name)
    for zoom in (6, 5):
        frame.locator(".leaflet-control-zoom-out").click()
        expect(page).to_have_url(re.compile(f"map={zoom}/"))
    frame.wait_for_function("dateline.towns.length === 0")


def test_the_axis_of_a_few_days_says_which_they_are(server, page) -> None:
    page.goto(f"{server.url}/?from=2015-11-24&to=2015-11-26&play=true")
    # no month begins in these days
    assert frame_of(page).evaluate("window.datelinePlayer.state.bars.ticks") >= 1
