"""Which recogniser reads is chosen by name, said when it is another one, and part of the engine."""

import json

import pytest

from data.analyser import BundledAnalyser
from data.gazetteer import open_gazetteer, open_words
from data.recognisers import choice
from data.recognisers.choice import ACCURATE, FAST, RecogniserChoice
from data.recognisers.encoder import EncoderUnavailable
from data.recognisers.student import FOLDER, MANIFEST_FILE, WEIGHTS_FILE, open_student
from data.settings import RECOGNISERS, Settings, read_settings
from geo.errors import GazetteerError, SettingsError
from geo.model import Article
from geo.toponyms import ENGINES


@pytest.fixture
def without_onnxruntime(monkeypatch):
    known = choice.find_spec
    monkeypatch.setattr(choice, "find_spec", lambda name: None if name == "onnxruntime" else known(name))


def broken(*_, **__):
    raise EncoderUnavailable("The library cannot be loaded.")


def test_accurate_is_the_default():
    assert Settings().recogniser == ACCURATE == RECOGNISERS[0]


def test_the_setting_is_read_whatever_its_case():
    assert read_settings({"DATELINE_RECOGNISER": "Fast"}).recogniser == FAST


def test_another_name_is_refused_with_the_names_there_are():
    with pytest.raises(SettingsError, match="accurate or fast"):
        read_settings({"DATELINE_RECOGNISER": "slow"})


def test_every_recogniser_has_weights_of_its_own():
    assert set(ENGINES) == set(RECOGNISERS)


@pytest.mark.usefixtures("without_onnxruntime")
def test_without_onnxruntime_fast_reads_and_says_so():
    chosen = RecogniserChoice(ACCURATE)
    assert chosen.name == FAST
    assert "onnxruntime" in chosen.note
    assert chosen.version == RecogniserChoice(FAST).version


def test_a_library_that_cannot_be_loaded_is_noticed_when_the_first_article_is_read(monkeypatch):
    monkeypatch.setattr(choice, "open_encoder", broken)
    chosen = RecogniserChoice(ACCURATE)
    before = chosen.version
    assert chosen.open(open_gazetteer(), open_words()).name == FAST
    assert chosen.version != before
    assert chosen.note.startswith("The library cannot be loaded.")


def test_what_was_wanted_and_reads_needs_no_note():
    assert RecogniserChoice(FAST).note is None


def test_the_engine_depends_on_the_recogniser():
    assert BundledAnalyser(recogniser=FAST).engine != BundledAnalyser(recogniser=ACCURATE).engine


def test_an_analysis_is_marked_with_the_engine_that_read_it():
    analyser = BundledAnalyser(recogniser=FAST)
    assert analyser(Article(id="x", text="Shells fell on Aleppo.", language="en")).engine == analyser.engine


def test_the_same_recogniser_is_opened_once():
    chosen, gazetteer, words = RecogniserChoice(FAST), open_gazetteer(), open_words()
    assert chosen.open(gazetteer, words) is chosen.open(gazetteer, words)


def test_a_damaged_student_is_refused(tmp_path):
    for name in (MANIFEST_FILE, WEIGHTS_FILE):
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    with (tmp_path / WEIGHTS_FILE).open("r+b") as file:
        file.seek(1000)
        file.write(b"damage")
    with pytest.raises(GazetteerError, match="is damaged"):
        open_student(open_words(), tmp_path)


def test_a_missing_student_is_refused(tmp_path):
    with pytest.raises(GazetteerError, match="cannot be read"):
        open_student(open_words(), tmp_path)


def test_the_student_names_the_languages_it_was_made_for():
    languages = json.loads((FOLDER / MANIFEST_FILE).read_text("utf-8"))["languages"]
    assert open_student(open_words()).languages == frozenset(languages)
