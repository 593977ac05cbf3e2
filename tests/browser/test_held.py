"""Other days are drawn by the browser at once, and as the server draws them."""

import json
import re
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from pandas import NaT, Series, to_datetime
from playwright.sync_api import expect

from benchmarks.browser import SlowLine, begin_brush, eventually, type_day, wait_for_rest
from data.place_names import map_words
from data.settings import Settings
from data.snapshot import Snapshot
from data.workspace import open_workspace
from geo.maps.held import MOST_HELD
from geo.model import EventType
from geo.query import ReportFilter
from geo.wording import Language
from pages._held import held_orders

COUNTED = Path("pages/assets/counted.js")
N_REPORTS = 1_500
FIRST = date(2015, 1, 1)
TYPES = frozenset({EventType.SHELLING, EventType.AIR_STRIKE, EventType.BOMBING})


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory) -> Snapshot:
    """The sample reports again and again, with other days, types and incidents each time."""
    store = tmp_path_factory.mktemp("held") / "store.sqlite"
    with closing(open_workspace(Settings(store_url=f"sqlite:///{store}"))) as workspace:
        table = workspace.snapshot().table
    random = np.random.default_rng(5)
    rows = table.iloc[random.integers(0, len(table), N_REPORTS)].reset_index(drop=True)
    days = to_datetime(FIRST) + Series(random.integers(0, 900, N_REPORTS)).astype("timedelta64[D]")
    ends = days + Series(random.integers(0, 40, N_REPORTS)).astype("timedelta64[D]")
    rows["event_date_start"] = days.mask(random.random(N_REPORTS) < 0.1, NaT).astype(table["event_date_start"].dtype)
    rows["event_date_end"] = ends.mask(random.random(N_REPORTS) < 0.1, NaT).astype(table["event_date_end"].dtype)
    rows["incident_id"] = rows["incident_id"].sample(frac=1, random_state=5).to_numpy()
    return Snapshot(7, rows, frozenset())


def orders(snapshot, chosen):
    return held_orders(snapshot, chosen)["held"]


@pytest.mark.parametrize("spoken", Language)
@pytest.mark.parametrize(
    "chosen",
    [
        ReportFilter(once=True),
        ReportFilter(),
        ReportFilter(once=True, event_types=TYPES),
        ReportFilter(once=True, by_publication=True, least_confidence=0.5),
    ],
    ids=["events", "reports", "some types", "by publication"],
)
def test_the_browser_counts_what_the_server_counts(snapshot, visit, chosen, spoken, monkeypatch) -> None:
    monkeypatch.setattr("pages._held.language", lambda: spoken)
    words = map_words(spoken)
    page = visit()
    page.add_script_tag(content=COUNTED.read_text(encoding="utf-8"))
    held = snapshot.held(words, by_publication=chosen.by_publication)
    page.evaluate("async (held) => { window.held = await unpackedColumns(held); }", held)
    random = np.random.default_rng(6)
    for _ in range(30):
        first, last = sorted(FIRST + timedelta(days=int(day)) for day in random.integers(-20, 950, 2))
        days = [(first, last), (first, None), (None, last), (None, None)][random.integers(0, 4)]
        # what was in force before, for which the server told what passes
        before = replace(chosen, first=FIRST, include_undated=bool(random.integers(0, 2)))
        asked = replace(before, first=days[0], last=days[1])
        if days == (None, None):
            asked = replace(asked, include_undated=True)
        drawn = json.loads(snapshot.selection(asked).drawn.content(None, words))
        numbers = [None if day is None else (day - date(1970, 1, 1)).days for day in days]
        found = page.evaluate("([asked, days]) => drawnOn(held, asked, days)", [orders(snapshot, before), numbers])
        drawn["packed"]["bounds"] = drawn.pop("selected")
        assert found == drawn


def test_with_too_many_reports_the_map_waits_for_the_server(snapshot, monkeypatch) -> None:
    assert snapshot.is_held
    monkeypatch.setattr("data.snapshot.MOST_HELD", N_REPORTS - 1)
    assert held_orders(snapshot, ReportFilter()) == {}
    assert MOST_HELD > N_REPORTS


def first_and_drawn(drawn) -> list[int]:
    """How often the browser has drawn before the server answered, and how often anything was drawn."""
    return drawn.frame.evaluate("[dateline.first, dateline.draws]")


def wait_until_held(page, drawn) -> None:
    wait_for_rest(page)
    eventually(page, lambda: drawn.frame.evaluate("Boolean(dateline.held)"))
    # the columns are unpacked a moment after they have come
    page.wait_for_timeout(200)


@pytest.mark.parametrize("way", ["field", "brush"])
def test_other_days_are_drawn_before_the_server_answers_and_once_only(server, page, map_of, way) -> None:
    line = SlowLine(page)
    page.goto(server.url)
    drawn = map_of(page)
    wait_until_held(page, drawn)
    everything, [_, draws] = drawn.counts(), first_and_drawn(drawn)
    if way == "field":
        type_day(page, "From", "2015-11-20")
        line.hold()
        page.keyboard.press("Escape")
    else:
        begin_brush(page, 0.05, 0.15)
        line.hold()
        page.mouse.up()
    drawn.wait_for_draw_after(draws)
    some = drawn.counts()
    assert 0 < sum(some) < sum(everything)
    line.wait_for_run()
    line.release()
    expect(page).to_have_url(re.compile("from=2015"))
    wait_for_rest(page)
    assert drawn.counts() == some
    assert first_and_drawn(drawn) == [1, draws + 1]
    page.get_by_role("button", name="Reset filters").click()
    eventually(page, drawn.counts, lambda counts: counts == everything)
    wait_for_rest(page)
    assert first_and_drawn(drawn) == [1, draws + 2], "days that the server sets are not drawn before"


def test_what_the_server_says_holds(server, page, map_of) -> None:
    line = SlowLine(page)
    page.goto(server.url)
    drawn = map_of(page)
    wait_until_held(page, drawn)
    begin_brush(page, 0.05, 0.15)
    line.hold()
    page.mouse.up()
    drawn.frame.wait_for_function("dateline.first === 1")
    drawn.frame.evaluate(
        """() => dateline.drawFirst(
            { packed: { sites: [], points: 0, bounds: null, sizes: [5, 2, 20], counts: [], tallies: [] }, looks: [] },
            [0, 0])"""
    )
    eventually(page, drawn.counts, lambda counts: counts == (0, 0))
    line.wait_for_run()
    line.release()
    eventually(page, drawn.counts, lambda counts: sum(counts) > 0)
    assert drawn.frame.evaluate("dateline.days") == drawn.frame.evaluate("dateline.held.days")
