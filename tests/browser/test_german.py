"""The dashboard in German, as somebody who reads German meets it."""

import re

from playwright.sync_api import expect

from benchmarks.browser import text_at_rest, wait_for_rest


def card_of(page):
    return page.locator(".st-key-panel")


def test_a_click_on_a_symbol_opens_a_german_card(server, page, map_of) -> None:
    page.goto(f"{server.url}/?lang=de")
    drawn = map_of(page)
    row = next(one for one in drawn.symbols() if one["count"] == 1)
    drawn.move_to(row["lat"], row["lon"], 9)
    drawn.click_at(row["lat"], row["lon"])
    card = card_of(page)
    expect(card.locator("blockquote mark").first).to_be_visible()
    expect(card.get_by_role("button", name="Alle Ereignisse")).to_be_visible()
    expect(card.get_by_text("Wo", exact=True)).to_be_visible()
    expect(card.get_by_text("Sicherheit")).to_be_visible()
    expect(
        card.get_by_text(re.compile(r"^\d\d?\.(–\d\d?\.)? (Januar|März|April|Juni|Juli|Oktober|November|Dezember)"))
    ).not_to_have_count(0)
    expect(card.get_by_role("button", name="Im Artikel zeigen")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "de")
    assert drawn.frame.evaluate("document.querySelector('.leaflet-control-zoom-in').title") == "Vergrößern"


def test_a_link_in_german_says_the_same_after_a_restart(own_server, page, map_of) -> None:
    page.goto(f"{own_server.url}/?lang=de&type=air_strike&country=Syria&from=2015-01-01&to=2017-12-31")
    map_of(page)
    first = page.locator(".st-key-bar").get_by_text(re.compile(r"Ereignis.* in "))
    expect(first).to_be_visible()
    before = text_at_rest(first)
    expect(page.get_by_role("checkbox", name="Luftangriff")).to_be_checked()
    expect(page.locator("[data-key='country:Syria']")).to_be_checked()
    expect(page.get_by_role("checkbox", name="Beschuss")).not_to_be_checked()
    link = page.url
    assert "lang=de" in link
    own_server.restart()
    page.goto(link)
    map_of(page)
    expect(first).to_have_text(before)
    page.get_by_role("link", name="Artikel").click()
    expect(page.get_by_text("Artikel hinzufügen")).to_be_visible()
    expect(page).to_have_url(re.compile("lang=de"))


def test_the_switch_keeps_filters_and_open_card(server, page, map_of) -> None:
    page.goto(f"{server.url}/?from=2015-09-01&to=2015-12-31")
    map_of(page)
    page.locator(".st-key-panel .item").first.click()
    expect(card_of(page).locator("blockquote")).to_be_visible()
    sentence = text_at_rest(card_of(page).locator("blockquote"))
    page.get_by_role("button", name="Deutsch").click()
    expect(
        page.get_by_text("Gezeigt werden Ereignisse, deren Zeitraum 1. September – 31. Dezember 2015 berührt.")
    ).to_be_visible()
    expect(card_of(page).get_by_role("button", name="Korrigieren")).to_be_visible()
    expect(card_of(page).locator("blockquote")).to_have_text(sentence, use_inner_text=True)
    expect(page).to_have_url(re.compile(r"lang=de"))
    page.get_by_role("button", name="English").click()
    expect(card_of(page).get_by_role("button", name="Correct")).to_be_visible()
    expect(page).not_to_have_url(re.compile(r"lang="))


def test_a_german_browser_is_answered_in_german(server, visit, map_of) -> None:
    page = visit(viewport={"width": 390, "height": 844}, locale="de-AT")
    page.goto(server.url)
    map_of(page)
    expect(page.locator(".st-key-bar").get_by_text(re.compile(r"Ereignis.* in "))).to_be_visible()
    assert "lang=" not in page.url
    # nothing is cut off at the side of a phone
    assert page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth")


def test_the_list_breaks_no_word_to_make_room_for_its_day(server, page) -> None:
    page.goto(f"{server.url}/?lang=de&type=suicide_bombing")
    title = page.locator(".st-key-panel .item strong").first
    title.wait_for()
    wait_for_rest(page)
    # the first word, which is the longest, stands on one line
    lines = title.evaluate(
        """node => {
            const range = document.createRange();
            range.setStart(node.firstChild, 0);
            range.setEnd(node.firstChild, node.textContent.search(/[ ,]/));
            return new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size;
        }"""
    )
    assert lines == 1
