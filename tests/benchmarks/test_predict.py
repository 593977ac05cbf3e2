"""Predictions are the lines of the command line, and time is measured on what was read."""

import json

from benchmarks import predict, score
from benchmarks.speed import measure_speed
from geo.model import Article

TEXTS = {"a": "The army shelled the city of Homs on Tuesday.", "b": "Nothing at all happened."}


def test_predictions_come_in_the_order_of_the_corpus_and_score_against_it(tmp_path, capsys):
    corpus, out = tmp_path / "corpus.jsonl", tmp_path / "predicted.jsonl"
    homs = {"start": 29, "end": 33, "lat": 34.73, "lon": 36.71}
    rows = [
        {"doc_id": name, "lang": "en", "text": text, "toponyms": [homs] if name == "a" else []}
        for name, text in TEXTS.items()
    ]
    corpus.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    assert predict.main([str(corpus), "--out", str(out), "--workers", "1"]) == 0
    assert [json.loads(line)["doc_id"] for line in out.read_text("utf-8").splitlines()] == ["a", "b"]
    assert score.main([str(corpus), str(out)]) == 0
    assert "within 161 km  P 1.000  R 1.000  F1 1.000" in capsys.readouterr().out


def test_speed_counts_the_articles_after_the_first():
    speed = measure_speed([Article(id=name, text=text, language="en") for name, text in TEXTS.items()])
    assert (speed.n_articles, speed.n_chars) == (1, len(TEXTS["b"]))
    assert min(speed.start_s, speed.first_s, speed.later_s) > 0
    assert speed.peak_mb >= speed.start_mb > 10
