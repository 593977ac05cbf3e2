"""CSV and TSV: delimiters, column names of many languages, damaged rows that cost only themselves."""

from datetime import date

import pytest

from data.readers import tables
from data.readers.reading import read_file
from data.readers.result import ReadResult
from data.readers.tables import find_delimiter
from geo.errors import ReadError

TEXT = "Bei einem Luftangriff auf einen Markt in Idlib wurden 34 Menschen getötet"


def read(content: str, name: str = "a.csv") -> ReadResult:
    return read_file(name, content.encode())


def row_warnings(result: ReadResult) -> list[str]:
    return [warning.message for warning in result.warnings if warning.code == "W_ROW"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_each_delimiter_is_found(delimiter: str) -> None:
    rows = [
        ["title", "text", "date"],
        ["Eins", f'"{TEXT}, sagt a; b | c."', "2015-11-26"],
        ["Zwei", TEXT, "2015-11-27"],
    ]
    content = "\n".join(delimiter.join(row) for row in rows)
    assert find_delimiter(content) == delimiter
    assert [article.title for article in read(content).articles] == ["Eins", "Zwei"]


def test_a_table_of_one_column_is_read() -> None:
    assert [article.text for article in read(f"text\n{TEXT} eins\n{TEXT} zwei\n").articles] == [
        f"{TEXT} eins",
        f"{TEXT} zwei",
    ]


def test_excels_separator_line_is_obeyed_and_line_numbers_stay_true() -> None:
    result = read(f"sep=;\ntext;date\n{TEXT};2015-11-26\n;2015-11-26\n")
    assert len(result.articles) == 1
    assert "line 4" in row_warnings(result)[0]


@pytest.mark.parametrize(
    "header",
    [
        "text,title,date,url,source",
        "Volltext,Titel,Datum,Link,Quelle",
        "Inhalt,Überschrift,Erscheinungstag,Adresse,Zeitung",
        "Artikel,Schlagzeile,wann,Link,Quelle",
        "texte,titre,date de publication,lien,journal",
        "Texto,Título,Fecha,Enlace,Fuente",
        "Текст,Заголовок,Дата,Ссылка,Источник",
        "Текст,Назва,Дата,Посилання,Джерело",
        "النص,العنوان,التاريخ,الرابط,المصدر",
        "Full_Text,HEADLINE,Published-At,URL,Publisher",
        " body , title , pubDate , href , site_name ",
    ],
)
def test_columns_are_known_by_their_names_in_seven_languages(header: str) -> None:
    article = read(f"{header}\n{TEXT},Angriff,2015-11-26,https://example.org/a,dpa\n").articles[0]
    assert (article.text, article.title, article.publisher) == (TEXT, "Angriff", "dpa")
    assert (article.published, article.published_source) == (date(2015, 11, 26), "column")
    assert article.url == "https://example.org/a"


def test_id_and_language_columns_are_kept() -> None:
    article = read(f"doc_id,lang,text\n17,de-AT,{TEXT}\n").articles[0]
    assert (article.source_id, article.language) == ("17", "de")


@pytest.mark.parametrize(
    ("other", "day"), [("26/11/2015", date(2015, 4, 3)), ("11/26/2015", date(2015, 3, 4)), ("2015-11-26", None)]
)
def test_a_date_of_two_meanings_is_read_as_the_other_rows_are(other: str, day: date | None) -> None:
    result = read(f"text,date\n{TEXT} eins,03/04/2015\n{TEXT} zwei,{other}\n")
    assert result.articles[0].published == day
    assert result.articles[1].published == date(2015, 11, 26)
    assert ("W_DATE_INVALID" in [warning.code for warning in result.warnings]) == (day is None)


def test_an_address_that_is_not_web_is_left_out() -> None:
    assert read(f"text,url\n{TEXT},javascript:alert(1)\n").articles[0].url is None


def test_cells_of_several_lines_and_doubled_quotes_are_one_text() -> None:
    article = read('title,text\nEins,"Erster Absatz über ""Idlib"".\n\nZweiter Absatz, mit Komma."\n').articles[0]
    assert article.text == 'Erster Absatz über "Idlib".\n\nZweiter Absatz, mit Komma.'


def test_ragged_rows_are_told_by_line_and_the_rest_is_kept() -> None:
    result = read(
        f"title,text,date\nEins,{TEXT} eins,2015-11-26\nZwei,{TEXT} zwei\nDrei,{TEXT} drei,2015-11-26,mehr\nVier\n"
    )
    assert [article.title for article in result.articles] == ["Eins", "Zwei", "Drei"]
    told = row_warnings(result)
    assert [any(f"line {line}:" in message for message in told) for line in (2, 3, 4, 5)] == [False, True, True, True]


@pytest.mark.parametrize("damaged", [2, 3, 4], ids=["first", "middle", "last"])
def test_an_unclosed_quotation_mark_swallows_no_other_row(damaged: int) -> None:
    quotes = {damaged: '"'}
    rows = [f"Titel {line},{quotes.get(line, '')}{TEXT} {line},2015-11-26" for line in (2, 3, 4)]
    result = read("title,text,date\n" + "\n".join(rows) + "\n")
    assert [article.title for article in result.articles] == ["Titel 2", "Titel 3", "Titel 4"]
    assert [article.text for article in result.articles] == [f"{TEXT} {line}" for line in (2, 3, 4)]
    assert any(f"line {damaged}:" in message for message in row_warnings(result))


def test_an_unclosed_quotation_mark_before_quoted_rows_swallows_none() -> None:
    content = f'title,text\nA,"{TEXT} a"\nB,"{TEXT} b\nC,"{TEXT} c"\nD,"{TEXT} d"\n'
    assert [article.title for article in read(content).articles] == ["A", "B", "C", "D"]


def test_a_cell_beyond_the_modules_default_limit_is_read() -> None:
    text = "Wort " * 40_000
    assert read(f"title,text\nLang,{text}\n").articles[0].text == text


def test_empty_rows_are_skipped_without_a_word() -> None:
    result = read(f"title,text\n\n,\nA,{TEXT}\n\n\n")
    assert len(result.articles) == 1
    assert not row_warnings(result)


def test_a_table_without_a_text_column_names_what_it_has() -> None:
    with pytest.raises(ReadError, match="name, place") as caught:
        read("name,place\nA,B\n")
    assert caught.value.code == "E_NO_TEXT_COLUMN"


@pytest.mark.parametrize("content", ["title,text\n", "title,text\nA,\nB,  \n"])
def test_a_table_without_texts_has_no_articles(content: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(content)
    assert caught.value.code == "E_NO_ARTICLES"


def test_a_thousand_and_one_columns_are_too_many() -> None:
    with pytest.raises(ReadError) as caught:
        read(",".join(["text"] * 1001) + "\nx\n")
    assert caught.value.code == "E_TOO_LARGE"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1251", "utf-16"])
def test_excels_encodings_are_read(encoding: str) -> None:
    text = "Российская авиация нанесла удары по Идлибу, сообщили активисты во вторник утром"
    content = f"Заголовок;Текст;Дата\nАвиаудар;{text};26.11.2015\n".encode(encoding)
    article = read_file("a.csv", content).articles[0]
    assert (article.text, article.published) == (text, date(2015, 11, 26))


def test_rows_beyond_the_limit_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MAX_ROWS", 3)
    result = read("text\n" + "".join(f"{TEXT} {number}\n" for number in range(5)))
    assert len(result.articles) == 3
    assert "only the first 3 rows" in row_warnings(result)[0]
