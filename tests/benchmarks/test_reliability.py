"""The reliability table counts what it says."""

import pytest

from benchmarks.lines import Line, Toponym
from benchmarks.reliability import Scored, bins, expected_error, match, table


def test_a_score_that_keeps_its_word_has_no_error() -> None:
    scored = [Scored(0.75, number < 3) for number in range(4)]
    assert expected_error(scored) == pytest.approx(0.0)


def test_overconfidence_is_the_distance_of_score_and_share() -> None:
    scored = [Scored(0.95, number < 5) for number in range(10)]
    assert expected_error(scored) == pytest.approx(0.45)


def test_every_score_falls_into_one_bin_and_one_belongs_to_the_last() -> None:
    found = bins([Scored(0.0, False), Scored(0.1, True), Scored(1.0, True)])
    assert [row.size if row else 0 for row in found] == [1, 1, 0, 0, 0, 0, 0, 0, 0, 1]


def test_only_names_that_stand_where_gold_has_a_position_count() -> None:
    gold = Line(doc_id="a", toponyms=(Toponym(start=0, end=5, lat=48.9, lon=2.35), Toponym(start=9, end=12)))
    found = [
        {"start": 0, "end": 5, "lat": 48.86, "lon": 2.35, "score": 0.9},
        {"start": 9, "end": 12, "lat": 1.0, "lon": 1.0, "score": 0.9},
        {"start": 20, "end": 22, "lat": 1.0, "lon": 1.0, "score": 0.9},
    ]
    assert list(match(gold, found)) == [Scored(0.9, True)]
    assert list(match(gold, [{**found[0], "lat": 33.66, "lon": -95.56}])) == [Scored(0.9, False)]
    assert list(match(gold, [{**found[0], "lat": None, "lon": None}])) == []


def test_the_table_has_a_line_for_each_tenth_and_the_error() -> None:
    lines = table([("x", [Scored(0.95, True)])])
    assert len(lines) == 13
    assert lines[-1].split() == ["ECE", "0.050"]
