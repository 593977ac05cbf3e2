"""Counting every incident once says what grouping the rows says."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pandas import Categorical, DataFrame, NaT, to_datetime

from data.labels import Labels, ListLabels
from data.once import Repeats, Surplus
from data.workspace import Workspace
from geo.query import Box, ReportFilter

ROWS = st.lists(
    st.tuples(
        st.sampled_from([None, "a", "b", "c"]),
        st.sampled_from(["settlement", "admin1", "country"]),
        st.integers(-1, 2),
        st.integers(0, 2),
        st.booleans(),
    ),
    max_size=12,
)


def table(rows) -> DataFrame:
    return DataFrame(
        {
            "incident_id": np.array([row[0] for row in rows], dtype=object),
            "geo_precision": Categorical([row[1] for row in rows]),
            "geo_confidence": [0.5] * len(rows),
            "event_date_start": to_datetime([NaT] * len(rows)),
            "assertion": ["reported"] * len(rows),
        }
    )


@given(ROWS)
@settings(max_examples=80, deadline=None)
def test_one_report_stands_for_each_incident_and_the_finest_does(rows) -> None:
    repeats, mask = Repeats.of(table(rows)), np.array([row[4] for row in rows], dtype=bool)
    once = repeats.once(mask)
    told = [row[0] for row, inside in zip(rows, mask, strict=True) if inside]
    chosen = [row for row, inside in zip(rows, once, strict=True) if inside]
    assert len(chosen) == len({name for name in told if name}) + told.count(None)
    fine = ["settlement", "admin1", "country"]
    for name, precision, *_ in chosen:
        if name:
            others = [row[1] for row, inside in zip(rows, mask, strict=True) if inside and row[0] == name]
            assert fine.index(precision) == min(map(fine.index, others))


@given(ROWS)
@settings(max_examples=80, deadline=None)
def test_the_surplus_of_a_value_is_reports_less_incidents(rows) -> None:
    repeats, mask = Repeats.of(table(rows)), np.array([row[4] for row in rows], dtype=bool)
    single = Labels(("x", "y", "z"), np.array([row[2] for row in rows], dtype=np.int32))
    several = ListLabels(("x", "y", "z"), np.array([row[3] for row in rows], dtype=np.int32), ((0,), (0, 1, 2), (1, 2)))
    for labels, values in (
        (single, [[row[2]] if row[2] >= 0 else [] for row in rows]),
        (several, [several.lists[row[3]] for row in rows]),
    ):
        pairs = [
            (value, row[0] or number)
            for number, (row, inside) in enumerate(zip(rows, mask, strict=True))
            if inside
            for value in values[number]
        ]
        reports, incidents = Counter(value for value, _ in pairs), Counter(value for value, _ in set(pairs))
        expected = [reports[value] - incidents[value] for value in range(3)]
        assert Surplus.of(repeats, labels).counts(mask).tolist() == expected


TEXT = """# One | en | A
2015-11-20 shelling Homs 3 killed
2015-11-13 bombing Paris 130 killed
---
# Two | de | B
2015-11-20 shelling Homs 5 killed
---
# Three | fr | C
2015-11-20 shelling Homs 4 killed
2015-11-25 riot Paris"""


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    workspace.ingest("lines.txt", TEXT.encode())
    return workspace


def test_a_happening_told_three_times_counts_once_in_everything_that_counts(filled) -> None:
    reports, once = ReportFilter(), ReportFilter(once=True)
    assert filled.count(reports) == 5
    assert filled.count(once) == 3
    assert filled.facets(reports).event_types["shelling"] == 3
    assert filled.facets(once).event_types["shelling"] == 1
    assert filled.facets(once).total == 3
    # each source tells it: chosen alone, each would show it
    assert [filled.facets(once).sources[name] for name in "ABC"] == [2, 1, 2]
    assert filled.histogram(once)["n"].sum() == 3
    selection = filled.selection(once)
    assert (len(selection), selection.n_reports, selection.n_articles) == (3, 5, 3)


def test_an_exported_incident_has_the_lowest_and_highest_number_stated(filled) -> None:
    rows = filled.select(ReportFilter(once=True)).set_index("event_type")
    assert rows.loc["shelling", ["killed_low", "killed_high", "n_reports"]].tolist() == [3, 5, 3]
    assert rows.loc["bombing", ["killed_low", "n_reports"]].tolist() == [130, 1]


def test_a_box_leaves_what_lies_in_it(filled) -> None:
    syria = Box(south=32, west=35, north=38, east=43)
    assert set(filled.select(ReportFilter(box=syria))["location"]) == {"Homs"}
    assert len(filled.selection(ReportFilter(once=True)).within(syria)) == 1
    assert filled.facets(ReportFilter(box=syria, once=True)).countries["Syria"] == 1
