"""The scorer counts as its docstring says."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.lines import Line, LineEvent, Toponym, line_from
from benchmarks.score import Tally, main, pair_spans, score_events, score_line, score_toponyms

PARIS = {"lat": 48.85, "lon": 2.35}
BERLIN = {"lat": 52.52, "lon": 13.40}


def toponym(start, end, **position):
    return Toponym(start=start, end=end, **position)


def line(*toponyms, ignored=()):
    return Line(doc_id="a", toponyms=toponyms, ignored=ignored)


def test_exact_wants_both_ends_and_overlap_one_character():
    score = score_line(line(toponym(0, 5), toponym(10, 15)), line(toponym(0, 5), toponym(14, 20)))
    assert (score.exact.right, score.overlap.right) == (1, 2)


def test_one_prediction_pairs_with_one_gold_name_the_most_alike():
    pairs = pair_spans([toponym(0, 4), toponym(5, 10)], [toponym(0, 10)])
    assert pairs == {1: 0}


def test_a_name_without_position_counts_for_recognition_only():
    score = score_line(line(toponym(0, 5)), line(toponym(0, 5, **PARIS)))
    assert score.exact.right == 1
    assert score.near == Tally(right=0, predicted=0, gold=0)


def test_a_name_placed_elsewhere_is_found_and_not_near():
    score = score_line(line(toponym(0, 5, **PARIS)), line(toponym(0, 5, **BERLIN)))
    assert score.near == Tally(right=0, predicted=1, gold=1)
    assert score.matched == Tally(right=0, predicted=1, gold=1)


def test_a_found_name_without_place_is_missed_end_to_end_and_left_out_of_the_matched():
    score = score_line(line(toponym(0, 5, **PARIS)), line(toponym(0, 5)))
    assert score.near == Tally(right=0, predicted=0, gold=1)
    assert score.matched.gold == 0


def test_predictions_on_ignored_stretches_count_neither_way():
    score = score_line(line(toponym(0, 5), ignored=((10, 18),)), line(toponym(0, 5), toponym(10, 18)))
    assert score.overlap == Tally(right=1, predicted=1, gold=1)


def test_a_line_without_prediction_counts_as_empty():
    assert score_toponyms({"a": line(toponym(0, 5))}, {}).exact == Tally(right=0, predicted=0, gold=1)


SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 9)).map(lambda pair: toponym(pair[0], pair[0] + pair[1])), max_size=8
)


@given(SPANS)
def test_gold_against_itself_is_perfect(toponyms):
    score = score_line(line(*toponyms), line(*toponyms))
    assert score.exact == score.overlap
    assert score.exact.right == score.exact.gold == score.exact.predicted


@given(SPANS, SPANS)
def test_exact_hits_are_overlapping_hits_and_never_more_than_either_side(gold, found):
    score = score_line(line(*gold), line(*found))
    assert score.exact.right <= score.overlap.right <= min(score.overlap.gold, score.overlap.predicted)


GOLD_EVENT = LineEvent(lat=36.2, lon=37.16, first=date(2015, 11, 20), last=date(2015, 11, 20), fatalities=5)


def events(*items):
    return {"a": Line(doc_id="a", events=items)}


@pytest.mark.parametrize(
    ("change", "near", "dated"),
    [
        pytest.param({"lat": 36.21}, 1, 1, id="a kilometre off"),
        pytest.param({"lat": 37.2}, 0, 0, id="110 km off"),
        pytest.param({"first": date(2015, 11, 21), "last": date(2015, 11, 21)}, 1, 1, id="a day later"),
        pytest.param({"first": date(2015, 11, 22), "last": date(2015, 11, 22)}, 1, 0, id="two days later"),
        pytest.param({"first": date(2015, 10, 1), "last": date(2015, 11, 30)}, 1, 0, id="two months around"),
        pytest.param({"first": None, "last": None}, 1, 0, id="no date"),
        pytest.param({"lat": None, "lon": None}, 0, 0, id="no place"),
    ],
)
def test_an_event_is_hit_within_50_km_and_a_day(change, near, dated):
    score = score_events(events(GOLD_EVENT), events(replace(GOLD_EVENT, **change)))
    assert (score.near.right, score.near_and_dated.right) == (near, dated)


def test_of_several_near_events_the_one_with_the_right_day_counts():
    wrong_day = replace(GOLD_EVENT, first=date(2014, 1, 1), last=date(2014, 1, 1), fatalities=99)
    score = score_events(events(GOLD_EVENT), events(wrong_day, replace(GOLD_EVENT, lat=36.4)))
    assert (score.near_and_dated.right, score.deaths.right) == (1, 1)


def test_events_the_text_does_not_name_are_left_out_on_request():
    gold = events(replace(GOLD_EVENT, named=False))
    assert score_events(gold, {}).near.gold == 1
    assert score_events(gold, {}, named_only=True).near.gold == 0


def test_a_position_off_the_globe_is_no_position():
    row = {"doc_id": 7, "toponyms": [{"start": 0, "end": 3, "lat": 91, "lon": 0}, {"start": 4, "end": 4}]}
    assert line_from(row) == Line(doc_id="7", toponyms=(toponym(0, 3),))


def test_the_command_prints_both_figures(tmp_path, capsys):
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"doc_id": "a", "toponyms": [{"start": 0, "end": 5, "lat": 1, "lon": 2}]}\n', "utf-8")
    assert main([str(gold), str(gold)]) == 0
    printed = capsys.readouterr().out
    assert "exact          P 1.000  R 1.000  F1 1.000  of 1" in printed
    assert "within 50 km" not in printed
