"""Recognisers of others: real pipelines made here, real models where they are installed."""

import importlib.util
import pickle
from itertools import pairwise
from pathlib import Path

import pytest

from data.__main__ import main
from data.analyser import BundledAnalyser
from data.gazetteer import open_gazetteer, open_words
from data.recognisers.plugins import PluginRecogniser, open_plugin
from data.settings import split_recogniser
from geo.errors import SettingsError
from geo.languages import pack_for
from geo.model import Article, NameClass, NamedSpan
from geo.pipeline import analyse
from geo.text import read_document, text_digest

PATTERNS = [
    {"label": "GPE", "pattern": "Krendelby"},
    {"label": "GPE", "pattern": "the Zendel Valley"},
    {"label": "PERSON", "pattern": "Aleppo Krendel"},
    {"label": "ORG", "pattern": "Brendel Front"},
    {"label": "NORP", "pattern": "Krendelish"},
    {"label": "DATE", "pattern": "Monday"},
]
ENGLISH = (
    "Aleppo Krendel of the Brendel Front left Krendelby's centre on Monday. "
    "Shells fell in the Zendel Valley, and Krendelish troops withdrew from Krendelby."
)


class Nothing:
    """Finds nothing, in English and German."""

    name = "fast"
    version = "nothing"
    languages = frozenset({"en", "de"})

    def recognise(self, document):
        return [NamedSpan(0, 1, NameClass.PLACE, 0.9)] if document.article.language == "de" else []


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed (requirements-plugins.txt)")
    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    pipeline.add_pipe("entity_ruler").add_patterns(PATTERNS)
    folder = tmp_path_factory.mktemp("spacy") / "model"
    pipeline.to_disk(folder)
    return folder


def _document(text, language="en"):
    return read_document(Article(id=text_digest(text), text=text, language=language), pack_for(language))


class TestSpacy:
    def test_names_have_our_classes_and_no_article_or_possessive(self, model):
        recogniser = PluginRecogniser(f"spacy:{model}", Nothing())
        found = [(ENGLISH[one.start : one.end], one.name_class) for one in recogniser.recognise(_document(ENGLISH))]
        assert found == [
            ("Aleppo Krendel", NameClass.PERSON),
            ("Brendel Front", NameClass.ORGANISATION),
            ("Krendelby", NameClass.PLACE),
            ("Zendel Valley", NameClass.PLACE),
            ("Krendelish", NameClass.DEMONYM),
            ("Krendelby", NameClass.PLACE),
        ]

    def test_offsets_hold_over_pieces_of_a_long_text(self, model, monkeypatch):
        monkeypatch.setattr("data.recognisers.plugins._PIECE_CHARS", 90)
        recogniser = PluginRecogniser(f"spacy:{model}", Nothing())
        text = "\U0001f642 " + f"{ENGLISH}\n\n" * 6
        spans = recogniser.recognise(_document(text))
        assert len(spans) == 36
        assert {text[one.start : one.end] for one in spans if one.name_class is NameClass.PLACE} == {
            "Krendelby",
            "Zendel Valley",
        }

    def test_other_languages_are_left_to_the_recogniser_beside_it(self, model):
        recogniser = PluginRecogniser(f"spacy:{model}", Nothing())
        assert recogniser.languages == {"en", "de"}
        assert len(recogniser.recognise(_document("Krendelby", "de"))) == 1

    def test_it_pickles_and_another_model_is_another_version(self, model, tmp_path):
        import spacy

        recogniser = PluginRecogniser(f"spacy:{model}", Nothing())
        again = pickle.loads(pickle.dumps(recogniser))
        assert again.version == recogniser.version
        pipeline = spacy.load(model)
        pipeline.get_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Neu"}])
        pipeline.to_disk(tmp_path / "other")
        assert PluginRecogniser(f"spacy:{tmp_path / 'other'}", Nothing()).version != recogniser.version

    def test_an_article_is_read_with_what_it_finds(self, model):
        article = Article(id=text_digest(ENGLISH), text=ENGLISH, language="en")
        recogniser = PluginRecogniser(f"spacy:{model}", Nothing())
        analysis = analyse(article, pack_for("en"), open_gazetteer(), open_words(), recogniser=recogniser)
        accepted = {mention.surface for mention in analysis.mentions if mention.accepted}
        assert "Zendel Valley" in accepted, "a name in no gazetteer"

    @pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\u202e\U0001f642", "a" * 50_000, "the", "'s"])
    def test_any_text_is_read(self, model, text):
        assert PluginRecogniser(f"spacy:{model}", Nothing()).recognise(_document(text)) is not None


class TestMissing:
    @pytest.mark.parametrize(
        ("setting", "library"), [("spacy:en_core_web_md", "spacy"), ("slovnet:", "slovnet"), ("slovnet:x", "navec")]
    )
    def test_a_missing_library_is_told_with_the_command(self, setting, library, monkeypatch):
        real = importlib.util.find_spec
        monkeypatch.setattr(
            "data.recognisers.plugins.find_spec", lambda name: None if name == library else real("json")
        )
        monkeypatch.setattr("data.recognisers.plugins.importlib.import_module", lambda name: None)
        with pytest.raises(SettingsError, match=rf"needs the library {library}, .* python -m pip install "):
            open_plugin(setting)

    def test_a_model_that_is_not_there_is_told(self):
        pytest.importorskip("spacy", reason="spaCy is not installed (requirements-plugins.txt)")
        with pytest.raises(SettingsError, match="spaCy has no model 'no_such_model' here"):
            open_plugin("spacy:no_such_model")
        with pytest.raises(SettingsError, match="Say which model"):
            open_plugin("spacy:")

    def test_a_model_without_names_is_told(self, tmp_path):
        spacy = pytest.importorskip("spacy", reason="spaCy is not installed (requirements-plugins.txt)")
        pipeline = spacy.blank("de")
        pipeline.add_pipe("sentencizer")
        pipeline.to_disk(tmp_path / "model")
        with pytest.raises(SettingsError, match=r"finds no names: it has sentencizer\."):
            open_plugin(f"spacy:{tmp_path / 'model'}")

    def test_a_folder_without_the_files_is_told(self, tmp_path):
        pytest.importorskip("slovnet", reason="slovnet is not installed (requirements-plugins.txt)")
        with pytest.raises(SettingsError, match=r"needs the file slovnet_ner_news_v1.tar, which is not in "):
            open_plugin(f"slovnet:{tmp_path}")
        for name in ("slovnet_ner_news_v1.tar", "navec_news_v1_1B_250K_300d_100q.tar"):
            (tmp_path / name).write_bytes(b"no archive")
        with pytest.raises(SettingsError, match="cannot be read by slovnet"):
            open_plugin(f"slovnet:{tmp_path}")

    def test_another_scheme_is_told(self):
        with pytest.raises(SettingsError, match="Plug-ins are spacy:MODEL, slovnet:MODEL"):
            open_plugin("stanza:de")


class TestChoosing:
    @pytest.mark.parametrize(
        ("setting", "split"),
        [
            ("fast", ("fast", ())),
            ("Accurate", ("accurate", ())),
            ("slovnet:", ("accurate", ("slovnet:",))),
            ("fast+slovnet:/a+b/c", ("fast", ("slovnet:/a+b/c",))),
            ("slovnet:/m+fast+spacy:xx", ("fast", ("slovnet:/m", "spacy:xx"))),
        ],
    )
    def test_a_setting_names_a_bundled_one_and_plugins(self, setting, split):
        assert split_recogniser(setting) == split

    @pytest.mark.parametrize("setting", ["quick", "fast+accurate", "stanza:de", "spacy", "+", ""])
    def test_anything_else_says_what_is_wanted(self, setting):
        with pytest.raises(ValueError, match=r"accurate or fast, or such a word and plug-ins \(spacy:MODEL"):
            split_recogniser(setting)

    def test_the_analyser_reads_with_the_plugin_of_the_setting(self, model):
        analyser = BundledAnalyser(recogniser=f"fast+spacy:{model}")
        assert analyser.recogniser == f"fast+spacy:{model}"
        assert analyser.engine != BundledAnalyser(recogniser="fast").engine
        analysis = analyser(Article(id=text_digest(ENGLISH), text=ENGLISH, language="en"))
        assert "Zendel Valley" in {mention.surface for mention in analysis.mentions if mention.accepted}

    def test_the_command_line_takes_it_and_tells_what_is_missing(self, model, tmp_path, capsys, monkeypatch):
        monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "a.sqlite"))
        source, out = tmp_path / "a.txt", tmp_path / "out.jsonl"
        source.write_text(ENGLISH)
        assert main(["analyse", str(source), "--recogniser", f"fast+spacy:{model}", "--out", str(out)]) == 0
        assert "Zendel Valley" in out.read_text()
        assert main(["analyse", str(source), "--recogniser", "fast+spacy:no_such", "--out", str(out)]) == 2
        assert "spaCy has no model 'no_such' here" in capsys.readouterr().err


RUSSIAN = (
    "Глава МИД России Сергей Лавров прибыл в Дамаск. По данным агентства Рейтер, удары пришлись по городу Кренделинск."
)


class TestSlovnet:
    @pytest.fixture(autouse=True)
    def _needs_it(self):
        pytest.importorskip("slovnet", reason="slovnet is not installed (requirements-plugins.txt)")
        if importlib.util.find_spec("natasha") is None:
            pytest.skip("natasha, which brings the model along, is not installed (requirements-plugins.txt)")

    def test_russian_names_are_found_with_their_classes(self):
        recogniser = PluginRecogniser("slovnet:", Nothing())
        found = {RUSSIAN[one.start : one.end]: one.name_class for one in recogniser.recognise(_document(RUSSIAN, "ru"))}
        assert found["Дамаск"] is NameClass.PLACE
        assert found["Сергей Лавров"] is NameClass.PERSON
        assert found["Рейтер"] is NameClass.ORGANISATION
        assert found["Кренделинск"] is NameClass.PLACE
        assert "ru" in recogniser.languages

    @pytest.mark.parametrize("text", ["", " ", "\n\n", "а" * 30_000, "Дамаск. " * 6_000], ids=len)
    def test_any_text_is_read(self, text):
        found = PluginRecogniser("slovnet:", Nothing()).recognise(_document(text, "ru"))
        assert all(one.start < two.start and one.end <= two.start for one, two in pairwise(found))
