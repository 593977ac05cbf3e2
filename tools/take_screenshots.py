"""Makes docs/screenshots/*.png with the sample articles: python -m tools.take_screenshots

Needs Chromium, Playwright and Pillow (requirements-dev.txt). Run it after a change somebody would see.
"""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple, cast

from PIL import Image
from playwright.sync_api import Browser, FilePayload, Page

from benchmarks.browser import MapFrame, running_chromium, running_server

TARGET = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
EXACT_COLOURS = 160
DESKTOP, PHONE = (1300, 860), (390, 844)
# 2015 with its neighbours: the richest stretch of the samples.
AUTUMN = "/?from=2015-09-01&to=2015-12-31"


class Shot(NamedTuple):
    """One picture: where, how large, in which theme, and what is done before it is taken."""

    name: str
    path: str
    size: tuple[int, int]
    scheme: Literal["light", "dark"]
    prepare: Callable[[Page], None]


def open_map(page: Page) -> None:
    """Wait for the map."""
    MapFrame(page)


def open_event(page: Page) -> None:
    """Open the bombing over Sinai, or whatever event comes first."""
    open_map(page)
    items = page.locator(".st-key-panel .item")
    items.first.wait_for()
    wanted = items.filter(has_text="Sinai")
    (wanted if wanted.count() else items).first.click()
    page.locator(".st-key-panel blockquote").wait_for()
    page.mouse.move(0, 0)


def open_event_on_phone(page: Page) -> None:
    """The card lies under the map: scroll to it."""
    open_event(page)
    page.locator(".st-key-panel").scroll_into_view_if_needed()


def open_filters(page: Page) -> None:
    """Open the drawer of the phone."""
    open_map(page)
    page.get_by_test_id("stExpandSidebarButton").click()
    page.locator(".facets, [data-testid=stSidebar] .head").first.wait_for()


def open_article(page: Page) -> None:
    """Read the article of the first event."""
    open_event(page)
    page.get_by_role("button", name="Show in article").click()
    page.locator(".st-key-reader mark").first.wait_for()
    page.locator(".articles tbody tr").first.wait_for()


def upload_files(page: Page) -> None:
    """Files of several kinds, two of which cannot be read, and what is asked about one of them."""
    told = "Two shells hit the market of Idlib on {day}, killing {n} people, the rescuers said in the evening."
    files = {
        "market.md": f"---\ndate: 2015-10-26\n---\n\n# Shells on a market\n\n{told.format(day='24 October 2015', n=9)}",
        "note.txt": f"A note\n\n{told.format(day='Saturday', n=4)}",
        "again.txt": f"A note\n\n{told.format(day='Saturday', n=4)}",
        "agency.jsonl": f'{{"text": "{told.format(day="3 May 2016", n=3)}", "title": "Idlib", "date": "2016-05-04"}}',
        "scan.pdf": "no PDF at all",
        "empty.docx": "",
    }
    page.locator(".articles tbody tr").first.wait_for()
    page.locator(".field input[type=file]:not([webkitdirectory])").set_input_files(
        [FilePayload(name=name, mimeType="text/plain", buffer=text.encode()) for name, text in files.items()]
    )
    page.locator(".st-key-upload-days").wait_for()


def open_queue(page: Page) -> None:
    """The queue of the Review page."""
    page.locator(".st-key-queue .item").first.wait_for()
    page.locator(".st-key-panel .buttons").wait_for()


def open_correction(page: Page) -> None:
    """Set the place of the bombing over Sinai right."""
    open_event(page)
    page.get_by_role("button", name="Correct", exact=True).click()
    page.get_by_role("dialog").get_by_role("button", name="Save").wait_for()


def show_table(page: Page) -> None:
    """Scroll to the table under the map."""
    open_map(page)
    page.get_by_test_id("stDataFrame").scroll_into_view_if_needed()


SHOTS = (
    Shot("map-light", AUTUMN, DESKTOP, "light", open_event),
    Shot("map-dark", AUTUMN, DESKTOP, "dark", open_event),
    Shot("map-german-light", f"{AUTUMN}&lang=de", DESKTOP, "light", open_event),
    Shot("map-all-light", "/", DESKTOP, "light", open_map),
    Shot("places-dark", "/?layer=places", DESKTOP, "dark", open_map),
    Shot("table-light", f"{AUTUMN}&table=true", DESKTOP, "light", show_table),
    Shot("correct-light", AUTUMN, DESKTOP, "light", open_correction),
    Shot("review-light", "/review", DESKTOP, "light", open_queue),
    Shot("review-phone-dark", "/review", PHONE, "dark", open_queue),
    Shot("articles-light", AUTUMN, DESKTOP, "light", open_article),
    Shot("upload-light", "/articles", DESKTOP, "light", upload_files),
    Shot("phone-map-light", AUTUMN, PHONE, "light", open_map),
    Shot("phone-filters-light", AUTUMN, PHONE, "light", open_filters),
    Shot("phone-event-dark", AUTUMN, PHONE, "dark", open_event_on_phone),
)


def main() -> None:
    """Take them all."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with running_server() as server, running_chromium() as browser:
        for shot in SHOTS:
            content = take(browser, server.url, shot)
            (TARGET / f"{shot.name}.png").write_bytes(content)
            print(f"{shot.name}: {len(content) // 1024} KB")


def take(browser: Browser, url: str, shot: Shot) -> bytes:
    """One picture as a PNG of at most 256 colours."""
    width, height = shot.size
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=shot.scheme)
    page = context.new_page()
    page.goto(f"{url}{shot.path}")
    shot.prepare(page)
    page.get_by_test_id("stStatusWidget").wait_for(state="detached")
    # Leaflet fades and Streamlit slides things in; nothing in the page says when the last of it is over.
    page.wait_for_timeout(1200)
    raw = page.screenshot(animations="disabled")
    context.close()
    return as_png(Image.open(io.BytesIO(raw)).convert("RGB"))


def as_png(picture: Image.Image) -> bytes:
    """The picture with its commonest colours exact and the rest of the 256 spread over what is left."""
    found = picture.getcolors(picture.width * picture.height) or []
    commonest = [colour for _, colour in sorted(found, reverse=True)[:EXACT_COLOURS]]
    spread = picture.quantize(256 - EXACT_COLOURS, method=Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in commonest for part in cast("tuple[int, int, int]", colour)] + spread)
    out = io.BytesIO()
    picture.quantize(palette=palette, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    main()
