"""Floors go up by themselves and down only with a changelog line."""

import json
from dataclasses import replace

import pytest

from benchmarks.floors import Floors, holds, lowered, raised, read_floors, write_floors
from benchmarks.measures import Measured


def figure(value, *, stage="exact F1", **more):
    return Measured(corpus="lgl", stage=stage, value=value, count=100, **more)


def faults(value):
    return figure(value, stage="false hits", is_fault_count=True)


@pytest.fixture
def floors(tmp_path):
    write_floors(
        Floors(floors={"lgl / exact F1": 0.6, "lgl / false hits": 1}, files={"a": "1"}, seal=""), tmp_path / "f"
    )
    return read_floors(tmp_path / "f")


def test_what_was_written_is_sealed(floors):
    assert floors.is_sealed


def test_a_floor_changed_by_hand_breaks_the_seal(floors, tmp_path):
    stored = json.loads((tmp_path / "f").read_text("utf-8"))
    stored["floors"]["lgl / exact F1"] = 0.5
    (tmp_path / "f").write_text(json.dumps(stored), "utf-8")
    assert not read_floors(tmp_path / "f").is_sealed


@pytest.mark.parametrize(
    ("row", "least", "kept"),
    [
        pytest.param(figure(0.6), 0.6, True, id="just reached"),
        pytest.param(figure(0.59), 0.6, False, id="under the floor"),
        pytest.param(faults(1), 1, True, id="as many faults as allowed"),
        pytest.param(faults(2), 1, False, id="one fault more"),
    ],
)
def test_a_figure_keeps_its_floor(row, least, kept):
    assert holds(row, least) is kept


def test_raising_lifts_to_just_under_the_figure_and_pins_new_files(floors):
    lifted = raised(floors, [figure(0.7444), faults(0)], {"a": "9", "b": "2"})
    assert lifted.floors == {"lgl / exact F1": 0.734, "lgl / false hits": 0}
    assert lifted.files == {"a": "1", "b": "2"}


@pytest.mark.parametrize(
    ("count", "least"),
    [
        pytest.param(10, 0.644, id="few: one of ten may go wrong"),
        pytest.param(1000, 0.739, id="many: half a point"),
    ],
)
def test_the_margin_is_half_a_point_or_one_gold_item(floors, count, least):
    lifted = raised(floors, [replace(figure(0.7444), count=count)], {})
    assert lifted.floors["lgl / exact F1"] == least


def test_raising_never_lowers(floors):
    assert raised(floors, [figure(0.3), faults(5)], {}).floors == floors.floors


def test_what_was_asked_for_to_the_letter_has_no_margin(floors):
    assert raised(floors, [figure(1.0, is_acceptance=True)], {}).floors["lgl / exact F1"] == 1.0


def test_a_new_figure_gets_a_floor_unless_it_is_only_reported(floors):
    new, reported = figure(0.5, stage="new"), figure(0.5, stage="seen", is_reported_only=True)
    assert set(raised(floors, [new, reported], {}).floors) - set(floors.floors) == {"lgl / new"}


def test_a_floor_is_lowered_only_when_the_changelog_names_it(floors):
    kept, untold = lowered(floors, [figure(0.5)], {}, ["- Faster."])
    assert (kept.floors["lgl / exact F1"], untold) == (0.6, ("lgl / exact F1",))
    down, untold = lowered(floors, [figure(0.5)], {}, ["- Benchmark floor lowered: lgl / exact F1, because ..."])
    assert (down.floors["lgl / exact F1"], untold) == (0.49, ())


def test_a_changed_file_is_accepted_only_when_the_changelog_names_it(floors):
    assert lowered(floors, [], {"a": "2"}, [])[0].files == {"a": "1"}
    assert lowered(floors, [], {"a": "2"}, ["- a was wrong about ..."])[0].files == {"a": "2"}
