"""A selection says of the reports that pass what their table says."""

import json
from dataclasses import asdict, replace
from datetime import date

import pytest

from data.selection import Order, Selection
from geo.maps.rows import LARGEST_PX, PX_PER_DOUBLING, SMALLEST_PX, drawable_reports, report_rows, size_px
from geo.query import DRAWN_ASSERTIONS, ReportFilter

LINES = """# One | en | A
2015-10-31 bombing Sinai 224 killed
2015-11-13 attack_on_civilians Paris 130 killed, civilians
since 2015-09-21 France air_strike Syria
2015-11-20 shelling Homs
2015-11-21 air_strike Homs
---
# Two | de | B
2015-11-20 shelling Homs
2015-11-27 Russia shelling Homs hypothetical
riot
2015-11-20 riot Paris"""
FILTERS = {
    "everything": ReportFilter(assertions=frozenset()),
    "what is drawn": ReportFilter(),
    "some days": ReportFilter(first=date(2015, 11, 1), last=date(2015, 11, 20), include_undated=False),
    "one type": ReportFilter(event_types=frozenset({"shelling"})),
    "nothing": ReportFilter(event_types=frozenset({"arrest"})),
}


def unpacked(drawn, selected=None):
    """The rows that map.js makes of it, points and areas, and the bounds."""
    content = json.loads(drawn.content(selected))
    packed, looks = content["packed"], content["looks"]
    assert packed["sizes"] == [SMALLEST_PX, PX_PER_DOUBLING, LARGEST_PX]
    points, areas = [], []
    for number, (site, count, tally) in enumerate(
        zip(packed["sites"], packed["counts"], packed["tallies"], strict=True)
    ):
        types, numbers = tally[::2], tally[1::2]
        _, shape, colour = looks[types[0]]
        row = {
            **dict(zip(("id", "lat", "lon", "label"), site, strict=False)),
            "count": count,
            "lines": tuple(f"{n} × {looks[kind][0]}" for kind, n in zip(types, numbers, strict=True)),
            "shape": shape,
            "colour": colour,
            "selected": site[0] == content["selected"],
        }
        if number < packed["points"]:
            points.append({**row, "hollow": bool(site[4]), "radius_km": site[5], "size_px": size_px(count)})
        else:
            areas.append({**row, "radius_km": site[4], "tint": site[5], "iso": site[6]})
    bounds = packed["bounds"] and tuple(tuple(corner) for corner in packed["bounds"])
    return points, areas, bounds


def as_plain(rows):
    return [asdict(row) for row in rows.points], [asdict(row) for row in rows.areas], rows.bounds


@pytest.fixture
def filled(workspace):
    workspace.ingest("lines.txt", LINES.encode())
    return workspace


@pytest.mark.parametrize("chosen", FILTERS.values(), ids=FILTERS)
class TestLikeTheTable:
    def test_its_numbers_are_those_of_the_rows(self, filled, chosen):
        found, table = filled.selection(chosen), filled.select(chosen)
        assert len(found) == len(table) == filled.count(chosen)
        assert found.reports.equals(table)
        assert found.n_articles == table["doc_id"].nunique()
        assert found.n_undrawable == len(table) - len(drawable_reports(table))

    def test_its_symbols_are_those_drawn_from_the_rows(self, filled, chosen):
        table = filled.select(chosen)
        drawn = report_rows(table[table["assertion"].isin(DRAWN_ASSERTIONS)])
        assert unpacked(filled.selection(chosen).drawn) == as_plain(drawn)

    def test_the_latest_come_first_and_those_without_a_day_last(self, filled, chosen):
        table = filled.select(chosen)
        latest = table.sort_values("event_date_start", ascending=False, na_position="last", kind="stable")
        assert filled.selection(chosen).latest(100)["event_id"].tolist() == latest["event_id"].tolist()
        assert len(filled.selection(chosen).latest(2)) == min(2, len(table))

    @pytest.mark.parametrize(
        ("order", "column", "ascending"),
        [
            (Order.LATEST, "event_date_start", False),
            (Order.EARLIEST, "event_date_start", True),
            (Order.NEWEST, "published", False),
            (Order.SUREST, "geo_confidence", False),
            (Order.REPORTS, "n_reports", False),
            (Order.KILLED, "killed_best", False),
        ],
    )
    def test_the_first_of_an_order_are_those_of_the_rows(self, filled, chosen, order, column, ascending):
        latest = filled.select(chosen).sort_values("event_date_start", ascending=False, kind="stable")
        expected = latest.sort_values(column, ascending=ascending, na_position="last", kind="stable")["event_id"]
        assert filled.selection(chosen).first(100, order)["event_id"].tolist() == expected.tolist()
        assert filled.selection(chosen).first(2, order)["event_id"].tolist() == expected.tolist()[:2]
        few = filled.selection(chosen).first(2, order, ("location", "event_id"))
        assert (few["event_id"].tolist(), [*few]) == (expected.tolist()[:2], ["location", "event_id"])

    def test_every_symbol_stands_for_its_reports(self, filled, chosen):
        found = filled.selection(chosen)
        for event_id in found.reports["event_id"]:
            symbol = found.symbol_of(event_id)
            assert symbol is None or event_id in found.at(symbol).reports["event_id"].tolist()
        assert len(found.at("at:0.0000,0.0000")) == 0


def test_a_symbol_lifts_out_and_caps_are_said(filled):
    everything = filled.selection(ReportFilter())
    points, _, _ = unpacked(everything.drawn)
    lifted, _, _ = unpacked(everything.drawn, points[-1]["id"])
    assert [row["id"] for row in lifted if row["selected"]] == [points[-1]["id"]]
    capped = everything.drawn_up_to(1)
    assert unpacked(capped)[0] == points[:1]
    assert capped.left_out == len(points) - 1


def test_what_grew_counts_like_what_was_built_anew(workspace, open_line_workspace):
    for number, text in enumerate(LINES.split("\n---\n")):
        workspace.ingest(f"{number}.txt", text.encode())
        assert isinstance(workspace.selection(ReportFilter()), Selection)
        grown = workspace.selection(ReportFilter()).drawn
        assert grown == open_line_workspace().selection(ReportFilter()).drawn


def test_what_was_asked_lately_is_not_counted_again(filled):
    snapshot = filled.snapshot()
    days = ReportFilter(first=date(2015, 11, 1))
    assert snapshot.selection(days) is snapshot.selection(ReportFilter(first=date(2015, 11, 1)))
    assert snapshot.selection(days).drawn is snapshot.selection(days).drawn
    # the histogram shows all time, whatever the range
    assert snapshot.histogram(days) is snapshot.histogram(ReportFilter())


def test_undated_reports_are_counted_whatever_the_days(filled):
    chosen = ReportFilter(first=date(2015, 11, 1), include_undated=False)
    assert filled.count_undated(chosen) == filled.facets(chosen).undated == 1
    assert filled.count(replace(chosen, include_undated=True)) == filled.count(chosen) + 1
