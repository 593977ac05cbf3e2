"""The samples read beforehand are what reading them now would give, or they are not used."""

import gzip
import json
from typing import Any

import pytest

from data import ready_samples
from data.analyser import BundledAnalyser
from data.ready_samples import READY_FILE, dump_ready, load_ready
from data.store.codec import dump_value
from tools.read_samples import read_samples

# So much may a score differ between processors: they round differently, and the recogniser takes in whole numbers.
ROUNDING = 0.05
# What names and places found give as reasons: the strongest by weight, and which those are hangs on the rounding.
WEIGHED = ("Mention", "Resolution")


@pytest.fixture(scope="module")
def analyser():
    return BundledAnalyser()


@pytest.fixture(scope="module")
def read_now(analyser):
    return {digest: tuple(analyses) for digest, analyses in read_samples(analyser).items()}


def test_the_file_was_made_by_the_present_engine(analyser):
    assert load_ready(analyser.engine), "the rules changed since: run python -m tools.read_samples"


def test_the_file_says_what_the_present_engine_reads(analyser, read_now):
    ready = load_ready(analyser.engine)
    assert ready.keys() == read_now.keys()
    for digest, analyses in read_now.items():
        assert [told(one) for one in ready[digest]] == [nearly(told(one)) for one in analyses]


def told(analysis) -> dict[str, Any]:
    """What an analysis says, as plain values, without the reasons that are chosen by weight."""
    tables = json.loads(dump_value(analysis))
    for name in WEIGHED:
        for row in tables.get(name, ()):
            row.pop("reasons", None)
    return tables


def nearly(value: Any) -> Any:
    """The value with room for rounding at each of its broken numbers."""
    if isinstance(value, dict):
        return {key: nearly(part) for key, part in value.items()}
    if isinstance(value, list):
        return [nearly(part) for part in value]
    return pytest.approx(value, abs=ROUNDING) if isinstance(value, float) else value


def test_reading_again_gives_the_same_bytes(analyser, read_now):
    assert dump_ready(analyser.engine, read_samples(analyser)) == dump_ready(analyser.engine, read_now)


def test_writing_what_the_file_says_gives_the_same_bytes(analyser):
    again = dump_ready(analyser.engine, load_ready(analyser.engine))
    assert gzip.decompress(again) == gzip.decompress(READY_FILE.read_bytes())


def test_another_engine_uses_nothing_of_it():
    assert load_ready("0" * 64) == {}


def test_without_the_file_nothing_is_ready(analyser, tmp_path, monkeypatch):
    monkeypatch.setattr(ready_samples, "READY_FILE", tmp_path / "none.gz")
    assert load_ready(analyser.engine) == {}
