"""The passages with events that were written for practice say only what can be judged."""

from datetime import date
from itertools import pairwise

import pytest

from benchmarks.expected import expectation_from
from benchmarks.incidents import read_rows
from geo.model import Assertion, EventType, GeoPrecision

PRACTICE = read_rows("practice")
BY_LANGUAGE = [
    pytest.param([row for row in PRACTICE if row["lang"] == language], id=language)
    for language in ("ar", "de", "en", "es", "fr", "ru", "uk")
]
UNDATED = {"future", "hypothetical", "negated", "denied"}


def test_no_two_passages_are_the_same():
    for field in ("doc_id", "text"):
        found = sorted(row[field] for row in [*read_rows("dev"), *PRACTICE])
        assert [one for one, other in pairwise(found) if one == other] == []


@pytest.mark.parametrize("rows", BY_LANGUAGE)
def test_a_row_has_words_of_its_passage_and_kinds_that_there_are(rows):
    assert len(rows) >= 28
    for row, raw in [(one, raw) for one in rows for raw in one["events"]]:
        assert (raw["sentence_contains"] or "") in row["text"], row["doc_id"]
        assert {raw["event_type"], *raw.get("event_type_alt", ())} <= set(EventType), row["doc_id"]
        assert raw["assertion"] in set(Assertion), row["doc_id"]
        assert raw["geo_precision"] is None or raw["geo_precision"] in set(GeoPrecision), row["doc_id"]
        assert (raw["lat"] is None) == (raw["lon"] is None), row["doc_id"]


@pytest.mark.parametrize("rows", BY_LANGUAGE)
def test_what_has_happened_did_so_before_the_passage_was_published(rows):
    for row, event in [(one, event) for one in rows for event in expectation_from(one).events]:
        assert event.places or event.may_lack_place, row["doc_id"]
        told_before = not (event.optional or event.right["assertion"] & UNDATED)
        for first, last in event.periods:
            assert (first is None) == (last is None), row["doc_id"]
            if first is not None and last is not None:
                assert first <= last, row["doc_id"]
                assert first <= date.fromisoformat(row["date"]) or not told_before, row["doc_id"]
