"""An upload reads in a thread of its own, can be cancelled, and keeps what it has."""

import csv
import io
import json
import os
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from threading import Event

import pytest
from openpyxl import Workbook

from data.importing import NamedFile, ingest_files
from data.outcomes import IngestResult
from data.readers.file_days import member_days
from data.readers.head import suggest_columns
from data.readers.open_tables import find_open_tables
from data.readers.reading import read_file, read_head
from data.uploading import GivenFile, Upload
from data.workspace import Workspace
from geo.errors import ReadError, StoreError

LONG = "Nobody was hurt when the old bridge was closed for repairs on Monday, the town hall said in a statement."
ROWS = [
    {"Nachricht": f"{LONG} It was number {number}.", "Kopf": f"Bridge {number}", "Tag": f"2015-11-0{number}"}
    for number in range(1, 8)
]


def as_csv(delimiter: str) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(ROWS[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(ROWS)
    return out.getvalue().encode()


def as_workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.append(list(ROWS[0]))
    for row in ROWS:
        sheet.append(list(row.values()))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


TABLES = {
    "a.csv": as_csv(";"),
    "a.tsv": as_csv("\t"),
    "a.jsonl": "\n".join(json.dumps(row) for row in ROWS).encode(),
    "a.json": json.dumps(ROWS).encode(),
    "a.xlsx": as_workbook(),
}


@pytest.mark.parametrize(("name", "content"), TABLES.items(), ids=TABLES)
def test_a_table_with_other_names_shows_its_first_rows_and_is_read_by_the_columns_chosen(name, content) -> None:
    with pytest.raises(ReadError) as refused:
        read_file(name, content)
    assert refused.value.code == "E_NO_TEXT_COLUMN"
    head = read_head(name, content)
    assert head is not None
    assert head.names == ("Nachricht", "Kopf", "Tag")
    assert [row[1] for row in head.rows] == [f"Bridge {number}" for number in range(1, 6)]
    assert suggest_columns(head) == {"text": "Nachricht", "date": "Tag"}
    result = read_file(name, content, (("text", "Nachricht"), ("title", "Kopf"), ("date", "Tag")))
    assert [article.title for article in result.articles] == [row["Kopf"] for row in ROWS]
    assert result.articles[2].published == date(2015, 11, 3)


def test_what_is_no_table_has_no_columns() -> None:
    assert read_head("a.txt", b"Just a text, and not a table at all.") is None


def test_a_chosen_column_that_is_not_there_is_said() -> None:
    with pytest.raises(ReadError, match="no column"):
        read_file("a.csv", TABLES["a.csv"], (("text", "Inhalte"),))


def test_a_cancelled_upload_keeps_what_is_read_and_names_what_is_not() -> None:
    reading, go_on = Event(), Event()

    def ingest(name: str, _: bytes) -> IngestResult:
        reading.set()
        go_on.wait(10)
        return IngestResult(file_name=name)

    upload = Upload(ingest, [GivenFile(name=name, content=b"") for name in "abc"])
    upload.start()
    assert reading.wait(10)
    assert upload.state.reading == "a"
    assert upload.state.waiting == ("b", "c")
    upload.cancel()
    go_on.set()
    assert upload.wait(10)
    assert [one.file_name for one in upload.state.results] == ["a"]
    assert upload.state.waiting == ("b", "c")
    assert upload.state.was_cancelled


def test_a_store_that_is_locked_fails_its_file_and_not_the_upload() -> None:
    def ingest(name: str, _: bytes) -> IngestResult:
        if name == "a":
            raise StoreError("The store is locked.")
        return IngestResult(file_name=name)

    upload = Upload(ingest, [GivenFile(name=name, content=b"") for name in "ab"])
    upload.start()
    assert upload.wait(10)
    assert [one.error for one in upload.state.results] == ["The store is locked.", None]


def test_a_day_given_by_a_person_is_kept_and_the_article_read_again(workspace: Workspace) -> None:
    [outcome] = workspace.ingest("a.txt", b"2015-10-31 bombing Sinai 224 killed").outcomes
    before = workspace.article(outcome.article_id)
    assert before is not None
    assert workspace.date_articles({outcome.article_id: date(2015, 11, 2), "gone": date(2015, 11, 2)}) == 1
    after = workspace.article(outcome.article_id)
    assert after is not None
    assert (after.article.published, after.article.published_source) == (date(2015, 11, 2), "user")
    assert [one.id for one in after.reports] == [one.id for one in before.reports]
    assert workspace.reports()["published"].dt.date.tolist() == [date(2015, 11, 2)]


def test_open_tables_are_found_in_archives_and_by_what_they_lack(packed: Callable[..., bytes]) -> None:
    known = TABLES["a.csv"].replace(b"Nachricht;Kopf;Tag", b"text;title;date")
    no_day = TABLES["a.csv"].replace(b"Nachricht;Kopf;Tag", b"text;title;Ausgabe")
    inner = packed(d_csv=TABLES["a.csv"])
    found = find_open_tables(
        "a.zip", packed(a_csv=known, b_csv=no_day, c_xlsx=TABLES["a.xlsx"], i_zip=inner, t_txt=b"x")
    )
    assert [(one.name, one.missing) for one in found] == [
        ("a.zip/b.csv", "date"),
        ("a.zip/c.xlsx", "text"),
        ("a.zip/i.zip/d.csv", "text"),
    ]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nonsense", b"plain text and nothing else", b"a,b\n1,2\n"])
def test_what_is_no_table_of_articles_is_not_asked_about(content) -> None:
    assert find_open_tables("a.txt", content) == ()


def _same(analyser):
    return analyser


def test_the_columns_chosen_later_describe_articles_that_are_there_already(workspace: Workspace) -> None:
    sentence = "2015-10-31 bombing Sinai 224 killed"
    content = f"text;Kopf;Ausgabe\n{sentence};Ein Titel;2015-11-02\n".encode()
    workspace._reader = read_file
    [before] = workspace.ingest("a.csv", content).outcomes
    assert before.published is None
    columns = (("text", "text"), ("title", "Kopf"), ("date", "Ausgabe"))
    [after] = workspace.ingest("a.csv", content, columns).outcomes
    assert (after.article_id, after.duplicate_of, after.published) == (before.article_id, None, date(2015, 11, 2))
    [kept] = workspace.articles()
    assert (kept.title, kept.published_source) == ("Ein Titel", "column")
    [elsewhere] = workspace.ingest("b.csv", content.replace(b"11-02", b"11-05"), columns).outcomes
    assert elsewhere.duplicate_of == "Ein Titel"


def test_an_archive_states_the_days_of_its_members_but_not_the_one_packers_make_up() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(zipfile.ZipInfo("a.txt", (2016, 2, 3, 0, 0, 0)), b"x")
        archive.writestr(zipfile.ZipInfo("b.txt"), b"x")
        archive.writestr(zipfile.ZipInfo("c.txt", (2107, 1, 1, 0, 0, 0)), b"x")
    assert member_days("p.zip", stream.getvalue()) == {"p.zip/a.txt": date(2016, 2, 3)}
    assert member_days("p.zip", b"nonsense") == {}


@pytest.mark.parametrize("wanted", [True, False])
def test_imported_files_without_a_day_get_that_of_their_file_where_it_is_wanted(
    tmp_path, workspace, line_analyser, wanted
) -> None:
    moment = datetime(2015, 11, 7, 12).astimezone().timestamp()
    for name, text in (("plain.txt", LONG), ("stated.md", f"---\ndate: 2015-11-20\n---\n\n{LONG} Again.")):
        (tmp_path / name).write_text(text)
        os.utime(tmp_path / name, (moment, moment))
    files = [NamedFile(path=tmp_path / name, name=name) for name in ("plain.txt", "stated.md")]
    list(ingest_files(workspace, files, partial(_same, line_analyser), workers=1, file_dates=wanted))
    found = {one.file_name: (one.published, one.published_source) for one in workspace.articles()}
    assert found["plain.txt"] == ((date(2015, 11, 7), "file") if wanted else (None, None))
    assert found["stated.md"] == (date(2015, 11, 20), "metadata")
