"""detect_language: the language of a text, "und" when unsure, without the network."""

import json
import socket
import time
from pathlib import Path

import pytest

from data.language import SUPPORTED, UNKNOWN, detect_language

GOLD = Path(__file__).resolve().parents[3] / "shared" / "gold"
FLOOR = 0.98


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bei einem Luftangriff auf einen Markt in Idlib sind mindestens 34 Menschen getötet worden.", "de"),
        ("At least 34 people were killed in an air strike on a market in Idlib.", "en"),
        ("Au moins 34 personnes ont été tuées dans une frappe aérienne à Idlib.", "fr"),
        ("Al menos 34 personas murieron en un ataque aéreo contra un mercado en Idlib.", "es"),
        ("Не менее 34 человек погибли в результате авиаудара по рынку в Идлибе.", "ru"),
        ("Щонайменше 34 людини загинули внаслідок авіаудару по ринку в Ідлібі.", "uk"),
        ("قتل ما لا يقل عن 34 شخصا في غارة جوية على سوق في إدلب.", "ar"),
        ("İdlib'de bir pazar yerine düzenlenen hava saldırısında en az 34 kişi öldü.", "tr"),
        ("Co najmniej 34 osoby zginęły w nalocie na targ w Idlibie.", "pl"),
    ],
)
def test_a_sentence_of_a_language_is_told_by_its_code(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    "text", ["", "   ", "123", "30.09.2015", "👍👍", "\x00\x00", "\ud800", "https://p.dw.com/p/1HDG3"]
)
def test_text_without_words_is_of_unknown_language(text: str) -> None:
    assert detect_language(text) == UNKNOWN


def test_lone_surrogates_controls_and_line_breaks_do_not_disturb() -> None:
    assert detect_language("Die Armee\ud800 griff\x00 am Montag\n\ndie Stadt Aleppo an.") == "de"


def test_an_address_between_the_words_does_not_decide_the_language() -> None:
    assert detect_language("https://www.bbc.co.uk/news/world-middle-east-34920000 Удар по рынку в городе") == "ru"


def test_nothing_is_downloaded_and_no_connection_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert detect_language("Der Angriff auf die Stadt begann am Montag.") == "de"


def test_a_long_text_costs_no_more_than_its_beginning() -> None:
    detect_language("warm")
    start = time.perf_counter()
    detect_language("Die Armee griff am Montag die Stadt an. " * 100_000)
    assert time.perf_counter() - start < 0.5


def test_the_gold_sentences_are_told_apart() -> None:
    if not GOLD.is_dir():
        pytest.skip("the gold sentences are not on this machine")
    files = [GOLD / "toponyms_in_text.jsonl", GOLD / "dates.jsonl"]
    rows = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    assert {row["lang"] for row in rows} == SUPPORTED
    wrong = [row["text"] for row in rows if detect_language(row["text"]) != row["lang"]]
    assert len(wrong) <= (1 - FLOOR) * len(rows), wrong
