"""Weights are fitted on the open passages as well, and measured on passages that they have not seen."""

import json
from collections import Counter

import pytest

from benchmarks.incidents import read_rows
from data.lines import task_of
from geo.events_day_weights import STORY
from tools.choices import Choice, held_out, is_of_passage
from tools.measure_event_weights import Passage, folds_of, scores_with, weights_without
from tools.train_event_dates import choices_of, right_by_row
from tools.train_event_places import Reader, examples_of_row, open_passages

ROW = {
    "doc_id": "en-dev-1", "lang": "en", "date": "2024-05-16", "toponyms": [], "dates": [], "must_not": [],
    "title": "",
    "text": "HOMS - A bomb exploded in Hama on Monday, three days after rebels shelled Aleppo. Jets bombed Idlib.",
    "events": [],
}  # fmt: skip


def expected(event_type, place, day, words):
    empty = ("country", "lat", "lon", "geo_precision", "actor1", "actor2", "attribution")
    numbers = ("killed_low", "killed_high", "injured_low", "injured_high")
    return dict.fromkeys(empty + numbers) | {
        "event_type": event_type, "place": place, "date_start": day, "date_end": day, "ongoing": False,
        "assertion": "reported", "sentence_contains": words,
    }  # fmt: skip


@pytest.fixture(scope="module")
def reader():
    return Reader()


@pytest.fixture
def read(reader):
    def resolved(row):
        return reader.resolved(task_of(json.dumps(row)).article)

    return resolved


def test_the_open_passages_are_those_to_tune_on_and_to_practise_with():
    ids = Counter(row["doc_id"].split("-")[1] for row in open_passages())
    assert ids == {"dev": len(read_rows("dev")), "practice": len(read_rows("practice"))}


def test_every_passage_is_held_out_once():
    fold = folds_of([f"en-dev-{number}" for number in range(9)])
    assert Counter(fold.values()) == {0: 3, 1: 3, 2: 3}


def test_only_passages_count_where_that_is_asked_for():
    def choice(text_id, right):
        return Choice(text_id, [{"near": 1.0}, {"far": 1.0}], {"none": 1.0}, frozenset({right}), none=False)

    choices = [choice(f"de-t{n:03d}", 0) for n in range(30)] + [choice(f"de-dev-{n}", 1) for n in range(10)]
    assert [is_of_passage(one) for one in choices] == [False] * 30 + [True] * 10
    assert held_out(choices, {}, 0.5) == pytest.approx(0.75)
    assert held_out(choices, {}, 0.5, is_of_passage) == 0.0


def test_no_date_is_asked_for_where_days_are_counted_from_a_deed(read):
    row = ROW | {
        "events": [
            expected("bombing", "Hama", "2024-05-13", "bomb exploded"),
            expected("shelling", "Aleppo", "2024-05-10", "shelled"),
        ]
    }
    document, resolutions = read(row)
    dates = Passage(row, document, resolutions).dates
    within, _ = choices_of("en-dev-1", document, resolutions, dates, right_by_row(row, document, resolutions, dates))
    assert [one.right for one in within] == [frozenset({0})]


def test_a_row_that_names_no_words_says_nothing_against_a_deed_of_its_kind(reader):
    air = expected("air_strike", "Idlib", "2024-05-16", "bombed")
    told = [set(one.right) for one in examples_of_row(ROW | {"events": [air]}, reader)]
    silent = [set(one.right) for one in examples_of_row(ROW | {"events": [air | {"sentence_contains": None}]}, reader)]
    assert len(told) == len(silent) + 1


def test_weights_are_fitted_without_what_is_held_out_and_put_back_after_reading(read):
    row = ROW | {"events": [expected("bombing", "Hama", "2024-05-13", "bomb exploded")]}
    near = Choice("en-dev-1", [{"near": 1.0}], {"none": 1.0}, frozenset({0}), none=False)
    choices = {name: [near] for name in ("WEIGHTS", "SENTENCE", "STORY")}
    before = dict(STORY)
    weights = weights_without(choices, frozenset({"en-dev-2"}))
    assert weights["STORY"]["near"] > 0
    sums = scores_with([Passage(row, *read(row))], weights)
    assert set(sums) == {"all", "dev", "en"}
    assert before == STORY
