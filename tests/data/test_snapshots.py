"""A session sees at once what its own process wrote; what another wrote never keeps it waiting in a large store."""

import logging

import pytest

from data import snapshots
from data.store.store import Store
from geo.errors import StoreError

FIRST, SECOND, THIRD = (f"{day} shelling Homs".encode() for day in ("2015-11-20", "2015-11-21", "2015-11-22"))


@pytest.fixture
def large(monkeypatch):
    """Every store counts as large."""
    monkeypatch.setattr(snapshots, "LAGS_FROM", 1)


@pytest.fixture
def two(open_line_workspace):
    """Two processes with one store, as far as a store can tell."""
    ours, theirs = open_line_workspace(), open_line_workspace()
    ours.ingest("one.txt", FIRST)
    assert len(ours.reports()) == len(theirs.reports()) == 1
    return ours, theirs


def _wait(space):
    space._snapshots._renewal.join()


def test_a_small_store_is_always_read_up_to_its_last_change(two):
    ours, theirs = two
    theirs.ingest("two.txt", SECOND)
    assert len(ours.reports()) == 2


@pytest.mark.usefixtures("large")
class TestLarge:
    def test_what_this_process_wrote_is_there_at_once(self, two):
        ours, _ = two
        ours.ingest("two.txt", SECOND)
        assert len(ours.reports()) == 2

    def test_what_another_process_wrote_is_added_behind_the_session(self, two):
        ours, theirs = two
        theirs.ingest("two.txt", SECOND)
        before = ours.reports()
        assert len(before) == 1
        _wait(ours)
        assert len(ours.reports()) == 2
        assert len(before) == 1

    def test_it_then_rests_before_it_adds_again(self, two, monkeypatch):
        monkeypatch.setattr(snapshots, "_REST", 1e9)
        ours, theirs = two
        theirs.ingest("two.txt", SECOND)
        ours.reports()
        _wait(ours)
        theirs.ingest("three.txt", THIRD)
        assert len(ours.reports()) == 2
        assert not ours._snapshots._renewal.is_alive()
        ours._snapshots._rests_until = 0.0
        ours.reports()
        _wait(ours)
        assert len(ours.reports()) == 3

    def test_whoever_decides_sees_what_others_wrote_meanwhile_too(self, two):
        ours, theirs = two
        theirs.ingest("two.txt", SECOND)
        ours.ingest("three.txt", THIRD)
        assert len(ours.reports()) == 3

    def test_when_adding_fails_the_session_goes_on_and_it_is_tried_again(self, two, monkeypatch, caplog):
        ours, theirs = two
        theirs.ingest("two.txt", SECOND)

        def fail(store, after=0):
            raise StoreError("The store is being written by another program. Wait until it is done and try again.")

        with monkeypatch.context() as broken, caplog.at_level(logging.WARNING):
            broken.setattr(Store, "report_columns", fail)
            assert len(ours.reports()) == 1
            _wait(ours)
        assert "being written by another program" in caplog.text
        ours._snapshots._rests_until = 0.0
        ours.reports()
        _wait(ours)
        assert len(ours.reports()) == 2
