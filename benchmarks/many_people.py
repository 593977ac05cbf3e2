"""Several people at once: python -m benchmarks.many_people [--people N] [--articles N] [--recogniser fast]

Browser sessions over a store of 10,000 made-up reports change the dates again and again, one after the other beginning
a quarter of a second apart, and in turn confirm an event, while `python -m data ingest` reads articles into the same
store. Prints the median and the slowest filter change in milliseconds, by the browsers' clock, and what went wrong: an
import that failed, an error on a page, a decision that is not in the store, a page with another number of events in the
end.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from playwright.sync_api import Browser, Page, expect

from benchmarks.browser import ROOT, MapFrame, Server, running_chromium
from benchmarks.large_stores import large_store
from benchmarks.ui_many import hand_over_day, shown_ms
from data.settings import Settings
from data.store.store import Store
from data.workspace import open_workspace
from geo.query import ReportFilter

CEILING_MS = 1000.0
N_REPORTS = 10_000
# People who think between two changes: eight of them make four changes a second.
APART_MS = 250
PATIENCE_S = 60.0
_TOWNS = ("Kharkiv", "Aleppo", "Homs", "Odesa", "Kherson", "Idlib", "Mariupol", "Damascus", "Sumy", "Mykolaiv")
_SENTENCES = (
    "On {day} shelling hit a school in {town} and killed {killed} people, the governor said.",
    "An air strike on {town} on {day} injured {killed} people, rescuers said.",
    "A drone struck a warehouse near {town} on {day}; nobody was hurt.",
)
START = date(2015, 3, 1)


def article_lines(number: int) -> Iterator[str]:
    """So many articles as lines of a .jsonl file, every one of them different."""
    for at in range(number):
        day = START + timedelta(days=at * 7 % 3300)
        town, killed = _TOWNS[at % len(_TOWNS)], 2 + at % 40
        told = f"{day.day} {day:%B} {day.year}"
        text = " ".join(sentence.format(day=told, town=town, killed=killed) for sentence in _SENTENCES)
        published = (day + timedelta(days=1)).isoformat()
        yield json.dumps({"text": f"{text} Report {at}.", "title": f"What happened in {town}, {at}", "date": published})


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 when anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=8)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--recogniser", default="accurate")
    chosen = parser.parse_args(arguments)
    with TemporaryDirectory() as folder, running_chromium() as browser:
        desk = _Desk(Path(folder), chosen.articles, chosen.recogniser)
        desk.measure(browser, chosen.people)
    slow = quantiles(desk.times_ms, n=20)[-1]
    over = sum(time > CEILING_MS for time in desk.times_ms)
    print("load average", *(f"{load:.1f}" for load in os.getloadavg()), f"on {os.cpu_count()} processors")
    print(f"{chosen.people} people, {chosen.articles} articles read in {desk.import_s:.0f} s ({chosen.recogniser})")
    middle = f"median {median(desk.times_ms):.0f} ms, one in twenty over {slow:.0f} ms"
    print(f"  {len(desk.times_ms)} filter changes: {middle}")
    print(f"  {over} of them over {CEILING_MS:.0f} ms; {desk.n_decisions} events confirmed")
    print("\n".join(desk.faults) or "  nothing went wrong")
    return bool(desk.faults)


class _Desk:
    """A store, the import that fills it, and what was seen meanwhile."""

    def __init__(self, folder: Path, n_articles: int, recogniser: str) -> None:
        self._folder, self._store = folder, folder / "store.sqlite"
        shutil.copy(large_store(N_REPORTS), self._store)
        (folder / "articles.jsonl").write_text("\n".join(article_lines(n_articles)), encoding="utf-8")
        # the server and the import must be one engine, or the page offers to read everything again
        os.environ |= {"DATELINE_EDITOR": "Ada", "DATELINE_RECOGNISER": recogniser}
        self.times_ms: list[float] = []
        self.faults: list[str] = []
        self.n_decisions = 0
        self.import_s = 0.0

    def measure(self, browser: Browser, n_people: int) -> None:
        """Let so many people work until the import is over, and look at what there is then."""
        server = Server(self._folder)
        server.start()
        try:
            people = [_Person(browser, server.url) for _ in range(n_people)]
            begin, importing = perf_counter(), self._import()
            number = 0
            while importing.poll() is None or not number:
                self._round(people, number)
                number += 1
            self.import_s = perf_counter() - begin
            self.faults += ["  the import failed"] if importing.returncode else []
            self._look(people)
        finally:
            server.stop()

    def _import(self) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-m", "data", "ingest", str(self._folder / "articles.jsonl")],
            cwd=ROOT,
            env={**os.environ, "DATELINE_STORE": str(self._store)},
            stdout=subprocess.DEVNULL,
        )

    def _round(self, people: "Sequence[_Person]", number: int) -> None:
        for at, person in enumerate(people):
            person.hand_over(number + at)
            person.page.wait_for_timeout(APART_MS)
        self.times_ms += [person.wait() for person in people]
        # made-up events are r<story>.<copy>.<line>; nobody has confirmed this one yet
        people[number % len(people)].confirm(f"r{number % 1000}.0.{number // 1000}")
        self.n_decisions += 1

    def _look(self, people: "Sequence[_Person]") -> None:
        store = Store(f"sqlite:///{self._store}")
        n_kept = len(store.corrections.all())
        store.close()
        if n_kept != self.n_decisions:
            self.faults.append(f"  {self.n_decisions} events were confirmed, {n_kept} decisions are in the store")
        space = open_workspace(Settings(store_url=f"sqlite:///{self._store}", samples=False))
        expected = f"{len(space.selection(ReportFilter())):,}"
        space.close()
        for person in people:
            seen = person.numbers(expected)
            if expected not in seen:
                self.faults.append(f"  the store has {expected} events, a page says {seen!r}")
            self.faults += [f"  {error}" for error in person.errors]


class _Person:
    """One browser session."""

    def __init__(self, browser: Browser, url: str) -> None:
        context = browser.new_context(viewport={"width": 1300, "height": 900})
        context.set_default_timeout(120_000)
        self.page: Page = context.new_page()
        self.errors: list[str] = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self._url = url
        self.page.goto(url)
        self._drawn = MapFrame(self.page)
        self._before = 0

    def hand_over(self, number: int) -> None:
        """Ask for another first day."""
        self._before = self._drawn.draws()
        hand_over_day(self.page, number)

    def wait(self) -> float:
        """Milliseconds from asking to the repainted map."""
        milliseconds = shown_ms(self.page, self._drawn, self._before)
        if self.page.get_by_text("Something did not work").count():
            self.errors.append(self.page.locator("[data-testid=stText]").first.inner_text())
        return milliseconds

    def confirm(self, event_id: str) -> None:
        """Open an event by its link, confirm it, and go back to the map."""
        self.page.goto(f"{self._url}/?event={event_id}")
        panel = self.page.locator(".st-key-panel")
        panel.get_by_role("button", name="Confirm").click()
        expect(panel.locator(".status.confirmed")).to_be_visible(timeout=120_000)
        self.page.goto(self._url)
        self._drawn = MapFrame(self.page)

    def numbers(self, expected: str) -> str:
        """The numbers above the map once they hold the expected one; else what they say in the end."""
        deadline = perf_counter() + PATIENCE_S
        while True:
            self.page.goto(self._url)
            MapFrame(self.page)
            found = self.page.locator(".st-key-bar").get_by_text(re.compile(r"in [\d,]+ articles?")).inner_text()
            if expected in found or perf_counter() > deadline:
                return found


if __name__ == "__main__":
    raise SystemExit(main())
