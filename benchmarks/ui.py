"""How long the dashboard takes in a real browser: python -m benchmarks.ui [--reports N] [--rounds N] [--json OUT]

With the sample articles:

start_new_s     `streamlit run` with an empty store (the sample articles are read) to the first drawn map
start_s         `streamlit run` with a filled store to the first drawn map
filter_ms       a tick in the legend to the first frame that shows the new layer (median over the rounds)
click_ms        a click on a symbol to the evidence card (median over the rounds)

With --reports, over a store of so many made-up reports (benchmarks.many), over 8,000 places when there are enough of
them; it is made once and kept in the user's cache folder:

first_start_ms  the start of a server to the drawn map; the columns of a new store are built
start_ms        the same once more, with the columns beside the store
open_ms         a link to the page in the running server to the drawn map
date_ms         the day typed into a date field is handed over, to the second frame after the map was drawn
wire_kb         sent to the browser for it, as it goes through the socket
server_cpu_ms   processor time of the server for it, all of the page
browser_cpu_ms  processor time of all processes of the browser for it
brush_ms        the mouse lets go of the histogram to the second frame after the map was drawn
click_ms        a click on a symbol to the sentences it stands for
card_ms         a click on one of these to the card with its evidence
heap_growth     the browser's heap after 100 changes of the dates, over that after ten, garbage collected both times
"""

import argparse
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

from playwright.sync_api import Browser, Page

from benchmarks import ui_many
from benchmarks.browser import MapFrame, Server, running_chromium, running_server, wait_for_map, wait_for_rest
from benchmarks.large_stores import large_store

# What a person was promised (issue: the spine); the gate reads them from here.
CEILINGS = {"start_new_s": 5.0, "start_s": 5.0, "filter_ms": 400.0}
CHANGES = 100


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, print, and write JSON when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, help="measure over so many made-up reports")
    parser.add_argument("--rounds", type=int, help="9 with the samples, 20 with made-up reports")
    parser.add_argument("--changes", type=int, default=CHANGES, help="of the dates, for heap_growth")
    parser.add_argument("--store", type=Path, help="a store that benchmarks.many made, instead of the one kept")
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args(argv)
    if chosen.reports:
        store = chosen.store or large_store(chosen.reports)
        figures = ui_many.measure(store.parent, chosen.rounds or 20, chosen.changes)
        _print(figures, {name: ui_many.ceiling(name, chosen.reports) for name in figures})
    else:
        figures = measure(chosen.rounds or 9)
        _print(figures, CEILINGS)
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def _print(figures: Mapping[str, float], ceilings: Mapping[str, float | None]) -> None:
    print("load average", *(f"{load:.1f}" for load in os.getloadavg()), f"on {os.cpu_count()} processors")
    for name, value in figures.items():
        limit = ceilings.get(name)
        words = "" if limit is None else f"   at most {limit:g}" + ("   OVER" if value > limit else "")
        print(f"{name:14} {value:9.2f}{words}")


def measure(rounds: int) -> dict[str, float]:
    """All figures, in the order of the module's docstring."""
    with running_chromium() as browser, running_server() as server:
        server.stop()
        figures = {"start_new_s": start_seconds(browser, server)}
        server.stop()
        figures["start_s"] = start_seconds(browser, server)
        page = browser.new_page(viewport={"width": 1300, "height": 900})
        page.goto(server.url)
        drawn = wait_for_map(page)
        figures["filter_ms"] = median(filter_ms(page, drawn) for _ in range(rounds))
        figures["click_ms"] = median(click_ms(page, drawn) for _ in range(rounds))
        page.close()
    return figures


def start_seconds(browser: Browser, server: Server) -> float:
    """From starting the server to a map with events on it."""
    page = browser.new_page(viewport={"width": 1300, "height": 900})
    begin = perf_counter()
    server.start()
    page.goto(server.url)
    MapFrame(page)
    seconds = perf_counter() - begin
    page.close()
    return seconds


def filter_ms(page: Page, drawn: MapFrame) -> float:
    """One tick in the legend; both ends are taken by the browser's clock."""
    # the list itself is drawn anew after the map: a tick of the round before would be heard at a box that is gone
    wait_for_rest(page)
    box = page.get_by_role("checkbox", name="Air strike")
    box.evaluate("box => box.addEventListener('change', () => { window.ticked = Date.now(); }, {once: true})")
    before = drawn.draws()
    box.click()
    drawn.wait_for_draw_after(before)
    return float(drawn.frame.evaluate("dateline.drawnAt")) - float(page.evaluate("window.ticked"))


def click_ms(page: Page, drawn: MapFrame) -> float:
    """One click on a symbol of one report to its quotation, as the driver sees it; the card is closed again."""
    row = next(row for row in drawn.symbols() if row["count"] == 1)
    drawn.move_to(row["lat"], row["lon"], 9)
    quote = page.locator(".st-key-panel blockquote")
    begin = perf_counter()
    drawn.click_at(row["lat"], row["lon"])
    quote.wait_for()
    milliseconds = (perf_counter() - begin) * 1000
    page.get_by_role("button", name="All events").click()
    quote.wait_for(state="detached")
    return milliseconds


if __name__ == "__main__":
    main()
