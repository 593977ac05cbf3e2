"""A selection says of the reports that pass what their table says."""

from dataclasses import replace
from datetime import date

import pytest

from data.selection import Selection
from geo.maps.rows import counted_rows, drawable_reports, report_rows
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
        assert counted_rows(*filled.selection(chosen).symbol_counts()) == drawn

    def test_the_latest_come_first_and_those_without_a_day_last(self, filled, chosen):
        table = filled.select(chosen)
        latest = table.sort_values("event_date_start", ascending=False, na_position="last", kind="stable")
        assert filled.selection(chosen).latest(100)["event_id"].tolist() == latest["event_id"].tolist()
        assert len(filled.selection(chosen).latest(2)) == min(2, len(table))

    def test_every_symbol_stands_for_its_reports(self, filled, chosen):
        found = filled.selection(chosen)
        for event_id in found.reports["event_id"]:
            symbol = found.symbol_of(event_id)
            assert symbol is None or event_id in found.at(symbol).reports["event_id"].tolist()
        assert len(found.at("at:0.0000,0.0000")) == 0


def test_a_symbol_lifts_out_and_caps_are_said(filled):
    places, counts, types = filled.selection(ReportFilter()).symbol_counts()
    everything = counted_rows(places, counts, types)
    chosen = everything.points[-1].id
    lifted = counted_rows(places, counts, types, selected=chosen)
    assert [row.id for row in lifted.points if row.selected] == [chosen]
    capped = counted_rows(places, counts, types, most_points=1)
    assert capped.points == everything.points[:1]
    assert capped.left_out == len(everything.points) - 1


def test_what_grew_counts_like_what_was_built_anew(workspace, open_line_workspace):
    for number, text in enumerate(LINES.split("\n---\n")):
        workspace.ingest(f"{number}.txt", text.encode())
        assert isinstance(workspace.selection(ReportFilter()), Selection)
        grown = counted_rows(*workspace.selection(ReportFilter()).symbol_counts())
        assert grown == counted_rows(*open_line_workspace().selection(ReportFilter()).symbol_counts())


def test_undated_reports_are_counted_whatever_the_days(filled):
    chosen = ReportFilter(first=date(2015, 11, 1), include_undated=False)
    assert filled.count_undated(chosen) == filled.facets(chosen).undated == 1
    assert filled.count(replace(chosen, include_undated=True)) == filled.count(chosen) + 1
