"""JSON and JSON Lines: texts stay as they are, one bad line costs only itself."""

import json
from datetime import date

import pytest

from data.readers import jsonl
from data.readers.reading import read_file
from data.readers.result import ReadResult
from geo.errors import ReadError

TEXT = "Bei einem Luftangriff auf einen Markt in Idlib wurden 34 Menschen getötet."


def read(content: str, name: str = "a.jsonl") -> ReadResult:
    return read_file(name, content.encode())


def row_warnings(result: ReadResult) -> list[str]:
    return [warning.message for warning in result.warnings if warning.code == "W_ROW"]


def test_a_line_is_an_article_with_its_id_date_and_language() -> None:
    row = {"doc_id": "lgl-7", "text": TEXT, "title": "Angriff", "lang": "de", "date": "2015-11-26", "source": "dpa"}
    article = read(json.dumps(row)).articles[0]
    assert (article.source_id, article.title, article.language, article.publisher) == ("lgl-7", "Angriff", "de", "dpa")
    assert (article.published, article.published_source) == (date(2015, 11, 26), "column")


@pytest.mark.parametrize(
    "text",
    [
        "Zeile eins\r\nZeile zwei\rdrei\n\n",
        "  führende Leerzeichen und\u00a0geschützte ",
        "MÃ¼nchen und ZÃ¼rich stehen so in der Quelle",
        "Emoji 😀 und u\u0308 bleiben zerlegt\u2028Zeile",
        "\u202eBidi\u202c und \ufeff Marke im Text",
    ],
)
def test_the_text_is_kept_code_point_for_code_point(text: str) -> None:
    assert read(json.dumps({"text": text})).articles[0].text == text
    assert read(json.dumps({"text": text}, ensure_ascii=False)).articles[0].text == text


def test_lone_surrogates_and_nuls_are_replaced_in_place_and_told() -> None:
    result = read('{"text": "Der \\ud800 Angriff \\u0000 auf Idlib am Dienstag, sagte er."}')
    assert result.articles[0].text == "Der \ufffd Angriff \ufffd auf Idlib am Dienstag, sagte er."
    assert "W_CONTROL_CHARS" in [warning.code for warning in result.warnings]


def test_a_surrogate_pair_is_one_letter() -> None:
    assert "😀" in read('{"text": "Der Angriff \\ud83d\\ude00 auf Idlib am Dienstag"}').articles[0].text


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        ("not json", "not valid JSON"),
        ('{"text": "abgeschnitten', "not valid JSON"),
        ('["a"]', "not an object"),
        ("17", "not an object"),
        ('{"title": "ohne Text"}', "no text"),
        ('{"text": "   "}', "no text"),
        ('{"text": 5, "n": ' + "9" * 5000 + "}", "number"),
        ("[" * 100_000, "JSON|nested"),
    ],
)
def test_a_bad_line_is_told_by_number_and_the_others_are_read(bad: str, why: str) -> None:
    result = read("\n".join([json.dumps({"text": f"{TEXT} Eins"}), bad, json.dumps({"text": f"{TEXT} Zwei"})]))
    assert [article.text for article in result.articles] == [f"{TEXT} Eins", f"{TEXT} Zwei"]
    (told,) = row_warnings(result)
    assert "line 2" in told
    assert any(reason in told for reason in why.split("|"))


def test_articles_come_in_the_order_of_the_file() -> None:
    lines = "\n".join(json.dumps({"doc_id": number, "text": f"{TEXT} Nummer {number}."}) for number in range(300))
    assert [article.source_id for article in read(lines).articles] == [str(number) for number in range(300)]


@pytest.mark.parametrize(
    "document",
    [
        [{"text": TEXT}],
        {"text": TEXT},
        {"articles": [{"body": TEXT}]},
        {"data": {"items": [{"content": TEXT}]}},
        {"hits": {"hits": [{"_id": "1", "_source": {"text": TEXT}}]}},
        {"text": [TEXT]},
        {"content": {"rendered": TEXT}},
    ],
    ids=["list", "object", "articles", "nested", "search result", "paragraphs", "rendered"],
)
def test_one_document_of_any_usual_shape_gives_its_articles(document: object) -> None:
    assert read(json.dumps(document, indent=1), "a.json").articles[0].text == TEXT
    assert read(json.dumps(document), "a.json").articles[0].text == TEXT


def test_lines_under_the_name_json_are_read_as_lines() -> None:
    lines = "\n".join(json.dumps({"text": f"{TEXT} {number}"}) for number in range(3))
    assert len(read(lines, "a.json").articles) == 3


def test_one_indented_document_under_the_name_jsonl_is_read() -> None:
    assert len(read(json.dumps([{"text": TEXT}], indent=2)).articles) == 1


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('{"text": "abgeschnitten', "E_CORRUPT"),
        ("[1, 2", "E_CORRUPT"),
        ("[" * 100_000 + "]" * 100_000, "E_DEPTH"),
        ("[]", "E_NO_ARTICLES"),
        ("null", "E_NO_ARTICLES"),
        ('[{"name": "x"}]', "E_NO_TEXT_COLUMN"),
    ],
)
def test_a_document_without_articles_says_why(content: str, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(content, "a.json")
    assert caught.value.code == code


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
def test_objects_beyond_the_limit_are_told(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "MAX_ROWS", 3)
    rows = [{"text": f"{TEXT} {number}"} for number in range(5)]
    content = json.dumps(rows) if name == "a.json" else "\n".join(map(json.dumps, rows))
    result = read(content, name)
    assert len(result.articles) == 3
    assert "only the first 3" in row_warnings(result)[0]
