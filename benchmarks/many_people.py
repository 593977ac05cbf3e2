"""Several people at once: python -m benchmarks.many_people [--people N] [--articles N]

Browser sessions change the dates again and again while `python -m data ingest` reads articles into the same store.
Prints, per filter change, the median and the slowest in milliseconds, and what went wrong: an import that failed, an
error on a page, a session that ends with another number of events than the others.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page

from benchmarks.browser import ROOT, MapFrame, Server, running_chromium
from benchmarks.ui_many import hand_over_day, shown_ms

CEILING_MS = 1000.0
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
    chosen = parser.parse_args(arguments)
    with TemporaryDirectory() as folder, running_chromium() as browser:
        times_ms, faults = measure(Path(folder), browser, chosen.people, chosen.articles)
    slow = quantiles(times_ms, n=20)[-1]
    print(f"{chosen.people} people, {chosen.articles} articles: {len(times_ms)} filter changes")
    print(f"  median {median(times_ms):.0f} ms, one in twenty over {slow:.0f} ms (at most {CEILING_MS:.0f})")
    print("\n".join(faults) or "  nothing went wrong")
    return bool(faults)


def measure(folder: Path, browser: Browser, n_people: int, n_articles: int) -> tuple[list[float], list[str]]:
    """Milliseconds of every filter change while the import runs, and what went wrong."""
    (folder / "articles.jsonl").write_text("\n".join(article_lines(n_articles)), encoding="utf-8")
    server = Server(folder)
    server.start()
    try:
        people = [_Person(browser, server.url) for _ in range(n_people)]
        importing = subprocess.Popen(
            [sys.executable, "-m", "data", "ingest", str(folder / "articles.jsonl")],
            cwd=ROOT,
            env={**os.environ, "DATELINE_STORE": str(folder / "store.sqlite")},
            stdout=subprocess.DEVNULL,
        )
        times_ms: list[float] = []
        number = 0
        while importing.poll() is None or not number:
            for person in people:
                person.hand_over(number)
            times_ms += [person.wait() for person in people]
            number += 1
        faults = ["  the import failed"] if importing.returncode else []
        numbers = {person.reload() for person in people}
        faults += [f"  sessions disagree: {sorted(numbers)}"] if len(numbers) > 1 else []
        faults += [f"  {error}" for person in people for error in person.errors]
    finally:
        server.stop()
    return times_ms, faults


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

    def reload(self) -> str:
        """Open the page anew without a filter; the numbers above the map."""
        self.page.goto(self._url)
        MapFrame(self.page)
        return self.page.locator(".st-key-bar").get_by_text(re.compile(r"events? in")).inner_text()


if __name__ == "__main__":
    raise SystemExit(main())
