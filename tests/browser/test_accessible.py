"""axe finds no serious fault in any dialog or state that a person gets to, light on a desk and dark on a phone."""

import json
import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, Page, expect

from benchmarks.browser import choose_files, leave_dialog, wait_for_map, wait_for_rest

# svg-img-alt: the two rectangles of Vega's brush; they are inside a chart that has a description.
TOLERATED = {"svg-img-alt"}
BEGINS_MS, LOOKS_ANEW = 200, 10
# No transition or animation that ends is under way.
STILL = (
    "document.getAnimations().every("
    "one => one.playState !== 'running' || one.effect.getComputedTiming().endTime === Infinity)"
)
AUTUMN = "/?from=2015-09-01&to=2015-12-31"
PARTS = ("Place", "Date", "What", "Who", "Numbers", "No event")
TABLE = (
    "A;B;C\n"
    "1;Two shells hit the market of Idlib on 3 May 2016, killing 3 people.;Market\n"
    "2;Two shells hit the bridge of Idlib on 4 May 2016, killing 5 people.;Bridge\n"
)
# A village that no gazetteer knows, named more than once, and no deed.
VILLAGE = json.dumps(
    {
        "title": "Wheat",
        "date": "2016-05-04",
        "text": "Farmers in the village of Qarmatiyya sowed wheat this week. The school in Qarmatiyya has two rooms, "
        "and the road from Qarmatiyya to the coast is new.",
    }
)


class Looked:
    """What axe found, by the state it was found in; the frames of the maps are looked at as well."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.faults: dict[str, list[object]] = {}

    def at(self, state: str) -> None:
        """Look at the page once it rests; anew where a map was drawn anew meanwhile."""
        for _ in range(LOOKS_ANEW):
            # a click reaches the server a moment after it was made
            self.page.wait_for_timeout(BEGINS_MS)
            wait_for_rest(self.page)
            try:
                found = self._lasting()
            except Error as error:
                if "detached" not in str(error):
                    raise
                continue
            break
        else:
            raise AssertionError(f"the page never rests: {state}")
        if found:
            self.faults[state] = found

    def _lasting(self) -> list[tuple[str, list[object]]]:
        """What is found twice: what begins to fade in while axe looks has less contrast for that one look."""
        self._wait_for_still_frames()
        found = list(self._serious())
        if not found:
            return []
        self.page.wait_for_timeout(BEGINS_MS)
        self._wait_for_still_frames()
        return [fault for fault in self._serious() if fault in found]

    def _wait_for_still_frames(self) -> None:
        """What fades in has for a moment less contrast than when it stands."""
        for frame in self.page.frames:
            frame.wait_for_function(STILL)

    def _serious(self) -> Iterator[tuple[str, list[object]]]:
        for frame in self.page.frames:
            for fault in Axe().run(frame).response["violations"]:
                if fault["impact"] in {"serious", "critical"} and fault["id"] not in TOLERATED:
                    yield fault["id"], [node["target"] for node in fault["nodes"]]


LOOKS = {
    "light on a desk": {"color_scheme": "light", "viewport": {"width": 1300, "height": 860}},
    "dark on a phone": {
        "color_scheme": "dark", "viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True,
    },
}  # fmt: skip


@pytest.fixture(params=LOOKS.values(), ids=LOOKS)
def looked(request, visit):
    return Looked(visit(**request.param))


def test_the_map_its_cards_and_their_dialogs(server, looked) -> None:
    page = looked.page
    page.goto(f"{server.url}{AUTUMN}")
    wait_for_map(page)
    looked.at("map")
    page.get_by_role("button", name="Export", exact=True).click()
    expect(page.get_by_test_id("stPopoverBody").get_by_role("button", name="CSV table")).to_be_visible()
    looked.at("export")
    page.keyboard.press("Escape")
    panel, dialog = page.locator(".st-key-panel"), page.get_by_role("dialog")
    panel.locator(".item", has_text="Sinai").first.click()
    expect(panel.locator("blockquote")).to_be_visible()
    looked.at("card")
    panel.get_by_role("button", name="Correct", exact=True).click()
    for part in PARTS:
        radio = dialog.get_by_role("radio", name=part, exact=True)
        radio.click()
        expect(radio).to_be_checked()
        looked.at(f"correct {part}")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_role("alert")).to_contain_text("Your name is wanted")
    looked.at("a fault said")
    leave_dialog(page)
    panel.get_by_role("button", name="Same event?").click()
    dialog.get_by_role("textbox", name="Look for it by its words").press_sequentially("Ankara")
    expect(dialog.get_by_role("button", name="Same event").first).to_be_visible()
    looked.at("comparison")
    leave_dialog(page)
    panel.get_by_role("button", name="Confirm").click()
    expect(dialog.get_by_role("button", name="Go on")).to_be_visible()
    looked.at("who decides")
    assert looked.faults == {}


def test_table_places_and_player(server, looked) -> None:
    page = looked.page
    page.goto(f"{server.url}{AUTUMN}&table=true")
    wait_for_map(page)
    expect(page.locator("[data-testid=stDataFrame]:visible, .st-key-event-cards .open:visible").first).to_be_visible()
    looked.at("table")
    page.goto(f"{server.url}/?layer=places")
    wait_for_map(page)
    expect(page.locator(".st-key-panel h2")).to_contain_text("places")
    looked.at("places")
    page.goto(f"{server.url}{AUTUMN}&play=true")
    player = page.frame_locator(".st-key-player iframe[title$=dateline_map]")
    expect(player.get_by_role("button", name="Next step").first).to_be_visible()
    looked.at("player")
    assert looked.faults == {}


def test_the_places_known_and_the_switch_for_asking_online(own_server, looked) -> None:
    page = looked.page
    page.goto(f"{own_server.url}/sources")
    page.get_by_text("Switch it on").click()
    contact = page.get_by_role("textbox", name="Your e-mail or web address")
    expect(contact).to_be_visible()
    looked.at("the switch")
    contact.fill("anna")
    page.get_by_role("button", name="Switch on", exact=True).click()
    expect(page.get_by_text("The contact must be")).to_be_visible()
    looked.at("a fault said")
    contact.fill("anna@example.org")
    page.get_by_role("button", name="Switch on", exact=True).click()
    expect(page.get_by_role("button", name="Switch off")).to_be_visible()
    page.get_by_text("not asked for yet").click()
    expect(page.get_by_role("button", name=re.compile("^Ask for "))).to_be_visible()
    looked.at("names to ask for")
    page.get_by_role("button", name="Switch off").click()
    expect(page.get_by_text("Off: nothing is asked online.")).to_be_visible()
    assert looked.faults == {}


def test_what_an_upload_asks_and_the_queues(server, looked) -> None:
    page, dialog = looked.page, looked.page.get_by_role("dialog")
    page.goto(f"{server.url}/articles")
    expect(page.locator(".articles tbody tr").first).to_be_visible()
    choose_files(page, ("village.jsonl", VILLAGE.encode()))
    lines = page.locator(".st-key-upload-results tr").filter(has_text="village.jsonl")
    # the second one who looks finds it there already
    expect(lines.and_(page.locator(".done, .duplicate"))).to_be_visible()
    choose_files(page, ("columns.csv", TABLE.encode()))
    expect(page.get_by_role("button", name="Read the table")).to_be_visible()
    looked.at("upload questions")
    page.goto(f"{server.url}/review")
    expect(page.locator(".st-key-panel .buttons")).to_be_visible()
    looked.at("queue of events")
    page.get_by_role("button", name="Qarmatiyya").click()
    dialog.get_by_role("textbox", name="Search the gazetteer").press_sequentially("Homs")
    expect(dialog.get_by_role("radio", name=re.compile("^Homs, ")).first).to_be_checked()
    looked.at("naming a place")
    leave_dialog(page)
    page.goto(f"{server.url}/review?queue=pairs")
    expect(page.locator(".st-key-pair").get_by_role("button", name="Same event")).to_be_visible()
    looked.at("queue of pairs")
    assert looked.faults == {}
