"""The samples read beforehand are what reading them now would give, or they are not used."""

import gzip

import pytest

from data import ready_samples
from data.analyser import BundledAnalyser
from data.ready_samples import READY_FILE, dump_ready, load_ready
from tools.read_samples import read_samples


@pytest.fixture(scope="module")
def analyser():
    return BundledAnalyser()


@pytest.fixture(scope="module")
def read_now(analyser):
    return {digest: tuple(analyses) for digest, analyses in read_samples(analyser).items()}


def test_the_file_was_made_by_the_present_engine(analyser):
    assert load_ready(analyser.engine), "the rules changed since: run python -m tools.read_samples"


def test_the_file_says_what_the_present_engine_reads(analyser, read_now):
    assert load_ready(analyser.engine) == read_now


def test_writing_it_again_gives_the_same_bytes(analyser, read_now):
    assert gzip.decompress(dump_ready(analyser.engine, read_now)) == gzip.decompress(READY_FILE.read_bytes())


def test_another_engine_uses_nothing_of_it():
    assert load_ready("0" * 64) == {}


def test_without_the_file_nothing_is_ready(analyser, tmp_path, monkeypatch):
    monkeypatch.setattr(ready_samples, "READY_FILE", tmp_path / "none.gz")
    assert load_ready(analyser.engine) == {}
