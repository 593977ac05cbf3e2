"""The dashboard over a large store, in a real browser: python -m benchmarks.ui_many [--reports N] [--store S.sqlite]

open_ms         a link to the page in a running server to the drawn map; the first start of a store is told apart
date_ms         the day typed into a date field is handed over, to the first frame that shows the new layer
brush_ms        the mouse lets go of the histogram to the first frame that shows the new layer
click_ms        a click on a symbol to the list of what it stands for
wire_kb         sent to the browser for one change of the dates, as it goes through the socket
heap_growth     the browser's heap after 100 changes of the dates, over that after ten, garbage collected both times

Medians over the rounds. Made-up reports of benchmarks.many, over 8,000 places when there are enough of them.
"""

import argparse
import json
from base64 import b64decode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any
from zlib import compress

from playwright.sync_api import CDPSession, Page

from benchmarks.browser import MapFrame, Server, running_chromium
from benchmarks.many import make_store

# At a million reports; at ten thousand half of that. Growth is a share.
CEILINGS = {"open_ms": 3000.0, "date_ms": 300.0, "brush_ms": 400.0, "click_ms": 600.0, "wire_kb": 150.0}
HEAP_CEILING = 1.1
CHANGES = 100
_NOTE = "() => { window.released = Date.now(); }"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and write JSON when asked; always 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--changes", type=int, default=CHANGES)
    parser.add_argument("--store", type=Path, help="a store that benchmarks.many made; else one is made")
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args(arguments)
    with _folder(chosen.store, chosen.reports) as folder:
        figures = measure(folder, chosen.rounds, chosen.changes)
    factor = 1.0 if chosen.reports >= 1_000_000 else 0.5
    for name, value in figures.items():
        limit = CEILINGS[name] * factor if name in CEILINGS else HEAP_CEILING if name == "heap_growth" else None
        print(f"{name:14} {value:9.2f}" + (f"   (at most {limit:g})" if limit else ""))
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


@contextmanager
def _folder(store: Path | None, n_reports: int) -> Iterator[Path]:
    """A folder whose store.sqlite is the store."""
    if store is not None:
        yield store.parent
        return
    with TemporaryDirectory() as folder:
        make_store(Path(folder) / "store.sqlite", n_reports)
        yield Path(folder)


def measure(folder: Path, rounds: int, changes: int) -> dict[str, float]:
    """All figures, in the order of the module's docstring."""
    with running_chromium() as browser:
        server = Server(folder)
        try:
            context = browser.new_context(viewport={"width": 1300, "height": 900})
            context.set_default_timeout(600_000)
            figures: dict[str, float] = {}
            for name in ("first_start_ms", "second_start_ms"):
                page = context.new_page()
                begin = perf_counter()
                server.start()
                page.goto(server.url)
                MapFrame(page)
                figures[name] = (perf_counter() - begin) * 1000
                page.close()
                if name == "first_start_ms":
                    server.stop()
            figures["open_ms"] = median(_open_ms(context.new_page(), server.url) for _ in range(rounds))
            page = context.new_page()
            page.goto(server.url)
            drawn = MapFrame(page)
            socket = context.new_cdp_session(page)
            figures["date_ms"], figures["wire_kb"] = _date_figures(page, drawn, socket, rounds)
            figures["brush_ms"] = median(_brush_ms(page, drawn, number) for number in range(rounds))
            page.get_by_role("button", name="Reset filters").click()
            figures["click_ms"] = median(_click_ms(page, drawn) for _ in range(rounds))
            figures["heap_growth"] = _heap_growth(page, drawn, socket, changes)
        finally:
            server.stop()
    return figures


def _open_ms(page: Page, url: str) -> float:
    begin = perf_counter()
    page.goto(url)
    MapFrame(page)
    milliseconds = (perf_counter() - begin) * 1000
    page.close()
    return milliseconds


def _type_day(page: Page, day: str) -> None:
    page.get_by_role("spinbutton", name="year, From").click()
    page.keyboard.type(day.replace("-", ""))
    page.evaluate(f"window.addEventListener('keydown', {_NOTE}, {{once: true, capture: true}})")
    page.keyboard.press("Escape")


def change_day(page: Page, drawn: MapFrame, number: int) -> float:
    """Another first day; from the key that hands it over to the frame that shows it, by the browser's clock."""
    before = drawn.draws()
    hand_over_day(page, number)
    return shown_ms(page, drawn, before)


def hand_over_day(page: Page, number: int) -> None:
    """Type another first day and hand it over, without waiting for what it does."""
    _type_day(page, f"{2015 + number % 6}-0{1 + number % 9}-1{number % 9}")


def shown_ms(page: Page, drawn: MapFrame, before: int) -> float:
    """Wait until the map was drawn more often than `before` times; milliseconds since the last change."""
    drawn.wait_for_draw_after(before)
    return float(drawn.frame.evaluate("dateline.drawnAt")) - float(page.evaluate("window.released"))


def _date_figures(page: Page, drawn: MapFrame, socket: CDPSession, rounds: int) -> tuple[float, float]:
    """Milliseconds and kilobytes over the wire per change, medians; the first change is left out."""
    socket.send("Network.enable")
    frames: list[int] = []

    def weigh(event: dict[str, Any]) -> None:
        # the tool sees a frame after it was unpacked; deflated again it is what went through the socket
        frames.append(len(compress(b64decode(event["response"]["payloadData"] + "=="))))

    socket.on("Network.webSocketFrameReceived", weigh)
    change_day(page, drawn, 99)
    times, sizes = [], []
    for number in range(rounds):
        frames.clear()
        times.append(change_day(page, drawn, number))
        page.wait_for_timeout(200)
        sizes.append(sum(frames) / 1000)
    return median(times), median(sizes)


def _brush_ms(page: Page, drawn: MapFrame, number: int) -> float:
    box = page.locator("[data-testid=stVegaLiteChart]").bounding_box()
    if box is None:
        raise RuntimeError("the page has no histogram")
    before = drawn.draws()
    y = box["y"] + box["height"] * 0.4
    page.mouse.move(box["x"] + box["width"] * (0.3 + number % 5 * 0.02), y)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * (0.6 + number % 7 * 0.02), y, steps=4)
    page.evaluate(
        "window.addEventListener('pointerup', () => { window.released = Date.now(); }, {once: true, capture: true})"
    )
    page.mouse.up()
    return shown_ms(page, drawn, before)


def _click_ms(page: Page, drawn: MapFrame) -> float:
    row = drawn.symbols()[0]
    drawn.move_to(row["lat"], row["lon"], 11)
    back = page.get_by_role("button", name="All events")
    begin = perf_counter()
    drawn.click_at(row["lat"], row["lon"])
    back.wait_for()
    milliseconds = (perf_counter() - begin) * 1000
    back.click()
    back.wait_for(state="detached")
    return milliseconds


def _heap_growth(page: Page, drawn: MapFrame, socket: CDPSession, changes: int) -> float:
    socket.send("HeapProfiler.enable")
    sizes = []
    for number in range(changes):
        change_day(page, drawn, number)
        if number in {min(9, changes // 2), changes - 1}:
            socket.send("HeapProfiler.collectGarbage")
            sizes.append(float(socket.send("Runtime.getHeapUsage")["usedSize"]))
    return sizes[-1] / sizes[0]


if __name__ == "__main__":
    raise SystemExit(main())
