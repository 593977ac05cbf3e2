"""The gate fails for every reason it should, and says why."""

import pytest

from benchmarks import gate, measures
from benchmarks.floors import Floors, seal_of
from benchmarks.measures import Measured


def floors(files=None, seal=None, **rows):
    named = {f"lgl / {name}": value for name, value in rows.items()}
    return Floors(floors=named, files=files or {}, seal=seal or seal_of(named, files or {}))


def figure(stage="exact", value=0.7, **more):
    return Measured(corpus="lgl", stage=stage, value=value, count=10, **more)


@pytest.fixture
def corpora_present(tmp_path, monkeypatch):
    monkeypatch.setattr(measures, "CORPORA", tmp_path)
    monkeypatch.setattr(measures, "SEED", tmp_path)


@pytest.fixture
def corpora_absent(tmp_path, monkeypatch):
    monkeypatch.setattr(measures, "CORPORA", tmp_path / "absent")
    monkeypatch.setattr(measures, "SEED", tmp_path / "absent")


@pytest.mark.usefixtures("corpora_present")
@pytest.mark.parametrize(
    ("kept", "present", "fault"),
    [
        pytest.param(floors(exact=0.6), {}, None, id="above the floor"),
        pytest.param(floors(exact=0.8), {}, "less than 0.800", id="below the floor"),
        pytest.param(floors(gone=0.8), {}, "nothing was measured", id="a floor without a figure"),
        pytest.param(floors(files={"a": "1"}), {"a": "2"}, "a: the file is not", id="a changed file"),
        pytest.param(floors(files={"a": "1"}), {"a": "1", "b": "2"}, None, id="a new file"),
        pytest.param(floors(exact=0.6, seal="other"), {}, "by hand", id="a floor changed by hand"),
    ],
)
def test_the_gate_says_what_is_wrong(kept, present, fault):
    faults = gate.judge([figure()], kept, present)
    assert len(faults) == (fault is not None)
    assert fault is None or fault in faults[0]


def test_a_fault_count_above_its_limit_breaks_the_gate():
    assert "more than 0" in gate.judge([figure(value=1, is_fault_count=True)], floors(exact=0), {})[0]


@pytest.mark.usefixtures("corpora_absent")
def test_without_the_corpora_their_floors_are_skipped_with_one_line_each():
    assert gate.judge([], floors(exact=0.6), {}) == []
    lines = [" ".join(line.split()) for line in gate.table([], floors(exact=0.6))]
    assert "lgl not measured here: ../shared/bench is absent" in lines
    assert "seed not measured here: ../shared/seed is absent" in lines


def test_the_table_takes_the_place_of_the_one_before(tmp_path):
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{gate.MARKS[0]}\nold\n{gate.MARKS[1]}\nafter\n", "utf-8")
    gate.write_table(["new"], readme)
    gate.write_table(["newer"], readme)
    shown = readme.read_text("utf-8")
    assert shown == f"before\n{gate.MARKS[0]}\n```text\nnewer\n```\n{gate.MARKS[1]}\nafter\n"


def test_the_floors_in_the_repository_are_sealed():
    assert gate.read_floors().is_sealed


def test_the_floors_keep_to_what_was_asked_for():
    kept = gate.read_floors().floors
    asked = {"lgl": 0.60, "trnews": 0.74, "gwn": 0.63, "geovirus": 0.82}
    assert {name: least for name, least in asked.items() if kept[f"{name} / exact F1"] < least} == {}
