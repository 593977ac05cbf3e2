"""What benchmarks.ui measures over a large store: a person changes dates, brushes, clicks, and does so a hundred times.

Every end is taken by the browser's clock: where the mouse or the key is let go, and the second frame after the map was
drawn, or the first frame in which the panel shows what was asked for.
"""

import os
from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any
from zlib import compress

from playwright.sync_api import Browser, CDPSession, Page

from benchmarks.browser import MapFrame, Server, begin_brush, running_chromium, wait_for_map

# At a million reports; at ten thousand half of that. Growth is a share and the same for both.
CEILINGS = {
    "open_ms": 3000.0,
    "date_ms": 300.0,
    "wire_kb": 150.0,
    "brush_ms": 400.0,
    "click_ms": 600.0,
    "card_ms": 600.0,
}
MANY = 1_000_000
HEAP_CEILING = 1.1
_NOTE = "() => { window.top.released = Date.now(); }"
# Leaves the rest of a run of the page, which goes on after the map was drawn, out of the next measurement.
_REST_MS = 600
_LIST, _CARD = ".items", "blockquote"


def ceiling(name: str, n_reports: int) -> float | None:
    """What the figure may be at most; None for one that is only told."""
    if name == "heap_growth":
        return HEAP_CEILING
    return CEILINGS[name] * (1.0 if n_reports >= MANY else 0.5) if name in CEILINGS else None


@dataclass
class Visit:
    """An open page over a large store."""

    browser: Browser
    server: Server
    page: Page
    drawn: MapFrame
    socket: CDPSession


def measure(folder: Path, rounds: int, changes: int) -> dict[str, float]:
    """All figures over `folder`/store.sqlite, in the order of benchmarks.ui's docstring; medians over the rounds."""
    with running_chromium() as browser:
        server = Server(folder)
        try:
            context = browser.new_context(viewport={"width": 1300, "height": 900})
            context.set_default_timeout(600_000)
            figures = {name: _start_ms(server, context.new_page()) for name in ("first_start_ms", "start_ms")}
            server.start()
            _open_ms(context.new_page(), server.url)
            figures["open_ms"] = median(_open_ms(context.new_page(), server.url) for _ in range(rounds))
            page = context.new_page()
            page.goto(server.url)
            visit = Visit(browser, server, page, wait_for_map(page), context.new_cdp_session(page))
            figures |= _date_figures(visit, rounds)
            figures["brush_ms"] = median(_brush_ms(visit, number) for number in range(rounds))
            page.get_by_role("button", name="Reset filters").click()
            page.wait_for_timeout(_REST_MS)
            clicks = [_click_figures(visit, number) for number in range(rounds)]
            figures["click_ms"], figures["card_ms"] = (median(times) for times in zip(*clicks, strict=True))
            figures["heap_growth"] = _heap_growth(visit, changes)
        finally:
            server.stop()
    return figures


def _start_ms(server: Server, page: Page) -> float:
    """From starting the server to the drawn map; the server is stopped again."""
    begin = perf_counter()
    server.start()
    page.goto(server.url)
    MapFrame(page)
    milliseconds = (perf_counter() - begin) * 1000
    page.close()
    server.stop()
    return milliseconds


def _open_ms(page: Page, url: str) -> float:
    begin = perf_counter()
    page.goto(url)
    MapFrame(page)
    milliseconds = (perf_counter() - begin) * 1000
    page.close()
    return milliseconds


# -- dates ------------------------------------------------------------------------------------------------------------


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


def _date_figures(visit: Visit, rounds: int) -> dict[str, float]:
    """Milliseconds, kilobytes over the wire and processor time per change, medians; the first change is left out."""
    visit.socket.send("Network.enable")
    frames: list[int] = []

    def weigh(event: dict[str, Any]) -> None:
        # the tool sees a frame after it was unpacked; deflated again it is what went through the socket
        frames.append(len(compress(b64decode(event["response"]["payloadData"] + "=="))))

    visit.socket.on("Network.webSocketFrameReceived", weigh)
    change_day(visit.page, visit.drawn, 99)
    visit.page.wait_for_timeout(_REST_MS)
    found: dict[str, list[float]] = {"date_ms": [], "wire_kb": [], "server_cpu_ms": [], "browser_cpu_ms": []}
    for number in range(rounds):
        frames.clear()
        server, browser = server_cpu_ms(visit.server), _browser_cpu_ms(visit.browser)
        found["date_ms"].append(change_day(visit.page, visit.drawn, number))
        visit.page.wait_for_timeout(_REST_MS)
        found["wire_kb"].append(sum(frames) / 1000)
        found["server_cpu_ms"].append(server_cpu_ms(visit.server) - server)
        found["browser_cpu_ms"].append(_browser_cpu_ms(visit.browser) - browser)
    visit.socket.send("Network.disable")
    return {name: median(values) for name, values in found.items()}


def server_cpu_ms(server: Server) -> float:
    """Processor time the server has used so far, in ms; NaN where the system has no /proc."""
    stat = Path(f"/proc/{server.pid}/stat")
    if not stat.exists():
        return float("nan")
    user, system = stat.read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) * 1000 / os.sysconf("SC_CLK_TCK")


def _browser_cpu_ms(browser: Browser) -> float:
    """Processor time all processes of the browser have used so far, in ms."""
    session = browser.new_browser_cdp_session()
    processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
    session.detach()
    return float(sum(process["cpuTime"] for process in processes)) * 1000


# -- brush, clicks, heap ----------------------------------------------------------------------------------------------


def _brush_ms(visit: Visit, number: int) -> float:
    page, before = visit.page, visit.drawn.draws()
    begin_brush(page, 0.3 + number % 5 * 0.02, 0.6 + number % 7 * 0.02, steps=4)
    page.evaluate(f"window.addEventListener('pointerup', {_NOTE}, {{once: true, capture: true}})")
    page.mouse.up()
    milliseconds = shown_ms(page, visit.drawn, before)
    page.wait_for_timeout(_REST_MS)
    return milliseconds


def _click_figures(visit: Visit, number: int) -> tuple[float, float]:
    """A click on a symbol to the sentences it stands for, and one on a line of them to the card with its evidence."""
    page, drawn = visit.page, visit.drawn
    row = drawn.symbols()[number]
    drawn.move_to(row["lat"], row["lon"], 11)
    page.wait_for_timeout(_REST_MS)
    drawn.frame.evaluate(f"window.addEventListener('pointerup', {_NOTE}, {{once: true, capture: true}})")
    listed = _panel_ms(visit, lambda: drawn.click_at(row["lat"], row["lon"]), _LIST, row["label"])
    page.evaluate(f"window.addEventListener('pointerup', {_NOTE}, {{once: true, capture: true}})")
    carded = _panel_ms(visit, page.locator(".st-key-panel .item").first.click, _CARD, "")
    page.get_by_role("button", name="Events here").click()
    page.locator(".st-key-panel blockquote").wait_for(state="detached")
    page.get_by_role("button", name="All events").click()
    page.get_by_role("button", name="All events").wait_for(state="detached")
    page.wait_for_timeout(_REST_MS)
    return listed, carded


def _panel_ms(visit: Visit, act: Callable[[], None], part: str, words: str) -> float:
    """From letting go of the mouse to the first frame in which the panel has such a part, and words in its title."""
    visit.page.evaluate("() => { window.top.shownAt = null; }")
    act()
    visit.page.wait_for_function(
        """([part, words]) => {
            const roots = [...document.querySelectorAll(".st-key-panel *")].map((one) => one.shadowRoot || one);
            const root = roots.find((one) => one.querySelector && one.querySelector("h2") && one.querySelector(part));
            if (!root || !root.querySelector("h2").textContent.includes(words)) return false;
            window.shownAt = window.shownAt || Date.now();
            return true;
        }""",
        arg=[part, words],
        polling="raf",
    )
    return float(visit.page.evaluate("window.shownAt - window.released"))


def _heap_growth(visit: Visit, changes: int) -> float:
    """The heap after all the changes over that after the first tenth of them, garbage collected both times."""
    visit.socket.send("HeapProfiler.enable")
    sizes = []
    for number in range(changes):
        change_day(visit.page, visit.drawn, number)
        if number in {max(changes // 10 - 1, 0), changes - 1}:
            visit.socket.send("HeapProfiler.collectGarbage")
            sizes.append(float(visit.socket.send("Runtime.getHeapUsage")["usedSize"]))
    return sizes[-1] / sizes[0]
