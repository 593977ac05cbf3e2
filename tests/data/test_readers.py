"""read_file: what a file is, what its articles carry, and that nothing but ReadError ever comes out of it."""

import io
import json
import re
import time
import zipfile
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.readers import reading
from data.readers.days import parse_day
from data.readers.formats import ARCHIVE_SUFFIXES, READERS
from data.readers.limits import MAX_TEXT_BYTES, MAX_WARNINGS_PER_CODE
from data.readers.names import display_name
from data.readers.reading import read_file
from data.readers.result import ReadResult
from geo.errors import ReadError
from geo.model import PartKind
from geo.text import text_digest

SEED = Path(__file__).resolve().parents[3] / "shared" / "seed"
SENTENCE = "Bei einem Luftangriff auf einen Markt in Idlib sind am Dienstag mindestens 34 Menschen getötet worden."
SUFFIXES = [suffix for reader in READERS for suffix in reader.suffixes] + list(ARCHIVE_SUFFIXES)


def codes(result: ReadResult) -> list[str]:
    return [warning.code for warning in result.warnings]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_empty_file_is_named_and_told_in_one_sentence(suffix: str) -> None:
    with pytest.raises(ReadError, match="is empty") as caught:
        read_file(f"a{suffix}", b"")
    assert caught.value.code == "E_EMPTY"
    assert str(caught.value).startswith(f"a{suffix}: ")


@pytest.mark.parametrize("content", [b" \n\t ", b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0\0\0"])
def test_a_file_of_white_space_is_empty(content: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        read_file("a.txt", content)
    assert caught.value.code == "E_EMPTY"


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", b"\x89PNG\r\n\x1a\n....", "PNG"),
        ("a.pdf", b"\xff\xd8\xff\xe0....", "JPEG"),
        ("a.zip", b"7z\xbc\xaf\x27\x1c....", "7-Zip"),
        ("a.zip", b"\x1f\x8b\x08.....", "gzip"),
        ("a.txt", b"MZ\x90\0\x03\0\0\0", "program"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Office"),
        ("a.mp4", b"\0\0\0\x18ftypisom", "video"),
        ("a.xyz", b"words in a file of an unknown kind", ".xyz"),
        ("a.txt", bytes(range(256)) * 20, "no readable text"),
    ],
)
def test_a_file_of_another_kind_is_refused_by_what_it_is(name: str, content: bytes, kind: str) -> None:
    with pytest.raises(ReadError, match=kind) as caught:
        read_file(name, content)
    assert caught.value.code == "E_UNSUPPORTED"
    assert caught.value.remedy


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".zip"])
def test_text_called_by_a_binary_name_is_a_damaged_file(suffix: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_file(f"a{suffix}", SENTENCE.encode())
    assert caught.value.code == "E_CORRUPT"


def test_words_that_begin_like_a_signature_are_text() -> None:
    assert read_file("a.txt", f"BM und MZ sind Kürzel. {SENTENCE}".encode()).articles[0].language == "de"


def test_an_article_carries_digest_language_and_names() -> None:
    content = SENTENCE.encode()
    article = read_file("Ordner/idlib.txt", content).articles[0]
    assert article.text == SENTENCE
    assert article.id == text_digest(SENTENCE)
    assert article.language == "de"
    assert article.file_name == "Ordner/idlib.txt"
    assert article.sha256_bytes == sha256(content).hexdigest()


def test_the_seed_article_is_read_with_its_date_line() -> None:
    if not SEED.is_dir():
        pytest.skip("the seed article is not on this machine")
    content = next(SEED.glob("000_*.txt")).read_bytes()
    article = read_file("seed.txt", content).articles[0]
    assert article.title == "Kleine Zugeständnisse aus dem Kreml"
    assert (article.published, article.published_source) == (date(2015, 11, 26), "text")
    assert article.language == "de"
    assert article.text == content.decode()


@pytest.mark.parametrize(
    ("given_name", "shown"),
    [
        ("a\u202etxt.exe", "atxt.exe"),
        ("a\x00b\n.txt", "ab.txt"),
        ("u\u0308ber.txt", "über.txt"),
        ("\u200b", "file"),
        ("\ud800.txt", "?.txt"),
        ("x" * 300 + ".txt", "x" * 251 + ".txt"),
    ],
)
def test_names_are_shown_without_what_could_deceive(given_name: str, shown: str) -> None:
    assert display_name(given_name) == shown


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        ("2015-11-26", date(2015, 11, 26)),
        ("2015-11-26T23:30:00-05:00", date(2015, 11, 26)),
        ("2015/11/26 10:00", date(2015, 11, 26)),
        ("20151126", date(2015, 11, 26)),
        ("20151126T101500Z", date(2015, 11, 26)),
        ("26.11.2015", date(2015, 11, 26)),
        ("26/11/2015", date(2015, 11, 26)),
        ("11/26/2015", date(2015, 11, 26)),
        ("05/05/2015", date(2015, 5, 5)),
        ("Thu, 26 Nov 2015 10:15:00 GMT", date(2015, 11, 26)),
        ("1448533800", date(2015, 11, 26)),
        ("1448533800000", date(2015, 11, 26)),
        ("٢٠١٥-١١-٢٦", date(2015, 11, 26)),
        ("03/04/2015", None),
        ("2015-13-26", None),
        ("31.02.2015", None),
        ("gestern", None),
        ("", None),
        ("9" * 90, None),
    ],
)
def test_a_stated_day_is_read_as_written_or_not_at_all(stated: str, day: date | None) -> None:
    assert parse_day(stated) == day


@pytest.mark.parametrize("stated", ["1815-11-26", (datetime.now(UTC) + timedelta(days=30)).date().isoformat()])
def test_a_day_no_article_can_have_been_published_is_told_and_not_used(stated: str) -> None:
    result = read_file("a.jsonl", json.dumps({"text": SENTENCE, "date": stated}).encode())
    assert result.articles[0].published is None
    assert "W_DATE_INVALID" in codes(result)


def test_a_column_date_in_words_is_understood() -> None:
    result = read_file("a.jsonl", json.dumps({"text": SENTENCE, "date": "26. November 2015"}).encode())
    assert (result.articles[0].published, result.articles[0].published_source) == (date(2015, 11, 26), "column")


def test_an_article_without_any_date_is_told() -> None:
    assert "W_NO_DATE" in codes(read_file("a.txt", SENTENCE.encode()))


def test_the_same_text_twice_is_told_and_kept() -> None:
    lines = "\n".join(json.dumps({"text": text}) for text in (SENTENCE, SENTENCE + " Ende.", f"  {SENTENCE}"))
    result = read_file("a.jsonl", lines.encode())
    assert len(result.articles) == 3
    assert codes(result).count("W_DUPLICATE") == 1


def test_many_warnings_of_a_kind_are_counted_not_listed() -> None:
    lines = "\n".join([json.dumps({"text": SENTENCE})] + ["no json"] * 500)
    result = read_file("a.jsonl", lines.encode())
    assert codes(result).count("W_ROW") == MAX_WARNINGS_PER_CODE + 1
    assert any("480 more" in warning.message for warning in result.warnings)


def test_a_very_short_text_is_read_and_told() -> None:
    assert "W_SHORT_TEXT" in codes(read_file("a.txt", b"Krieg in Syrien"))


def test_a_file_beyond_the_limit_is_refused_before_it_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_FILE_BYTES", 100)
    with pytest.raises(ReadError) as caught:
        read_file("a.txt", SENTENCE.encode())
    assert caught.value.code == "E_TOO_LARGE"


def test_one_article_too_large_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_TEXT_BYTES", 200)
    lines = "\n".join(json.dumps({"text": text}) for text in (SENTENCE * 3, SENTENCE))
    result = read_file("a.jsonl", lines.encode())
    assert [article.text for article in result.articles] == [SENTENCE]
    assert "E_TOO_LARGE" in codes(result)


def test_a_text_may_begin_with_a_long_line_of_signs() -> None:
    assert read_file("a.txt", ("=" * 2000 + "\n" + SENTENCE).encode()).articles[0].language == "de"


def test_signs_and_digits_only_are_no_text() -> None:
    with pytest.raises(ReadError) as caught:
        read_file("a.txt", b"12 34 -- 56\n" * 10)
    assert caught.value.code == "E_NO_TEXT"


def test_an_article_beyond_five_megabytes_is_refused() -> None:
    with pytest.raises(ReadError) as caught:
        read_file("a.txt", b"word " * (MAX_TEXT_BYTES // 5 + 1))
    assert caught.value.code == "E_TOO_LARGE"


def test_a_megabyte_in_one_line_is_read() -> None:
    assert len(read_file("a.txt", b"word " * 200_000).articles[0].text) == 1_000_000


@pytest.mark.parametrize(
    "mark", ["<!---->", "<!-- ", "[", "(", "**a", "![a](", "`a", "(Foto: ", "- ", "\n", "PARIS, ", '"x', "_a "]
)
@pytest.mark.parametrize("suffix", [".txt", ".md", ".csv", ".jsonl"])
def test_repeated_marks_cost_time_in_proportion(suffix: str, mark: str) -> None:
    start = time.perf_counter()
    with suppress(ReadError):
        read_file(f"a{suffix}", f"text\n{mark * 30_000}{SENTENCE}".encode())
    assert time.perf_counter() - start < 5


def test_titles_come_first_in_pages_and_keep_their_part() -> None:
    page = (
        f"<html><head><title>Angriff auf Idlib</title></head><body><article><p>{SENTENCE}</p></article></body></html>"
    )
    article = read_file("a.html", page.encode()).articles[0]
    assert article.parts[0].kind is PartKind.TITLE
    assert article.parts[0].span.of(article.text) == article.title == "Angriff auf Idlib"


FRAGMENTS = st.sampled_from(
    [
        b"%PDF-1.4\n", b"PK\x03\x04", b"PK\x05\x06" + b"\0" * 18, b"<html><body><p>", b"</p>", b'{"text": "', b'"}\n',
        b"text;date\n", b'"', b"\xff\xfe", b"\0", b"\xd0\xa1\xd0\xb8", "Сирия".encode("cp1251"), b"# ", b"---\n",
        b"![](", b"<!DOCTYPE html>", b"[[[[", b"1 0 obj<<>>endobj\n", b"&#xD800;", b"word/document.xml",
    ]
)  # fmt: skip
CONTENTS = st.one_of(
    st.binary(max_size=400),
    st.lists(st.one_of(FRAGMENTS, st.binary(max_size=20), st.text(max_size=40).map(str.encode)), max_size=12).map(
        b"".join
    ),
)


def zipped(name: str, content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr(name, content)
    return stream.getvalue()


PAGE = f"<!DOCTYPE html><html><head><title>A</title></head><body><article><p>{SENTENCE * 3}</p></article></body></html>"
SOUND = {
    "a.txt": f"Angriff auf Idlib\n\n26. November 2015\n\n{SENTENCE}".encode(),
    "a.html": PAGE.encode(),
    "a.csv": f'title,text,date\nA,"{SENTENCE}",2015-11-26\nB,"{SENTENCE} Zwei.",\n'.encode(),
    "a.jsonl": "\n".join(json.dumps({"text": f"{SENTENCE} {number}"}) for number in range(3)).encode(),
    "a.zip": zipped("b.txt", SENTENCE.encode()),
}
KINDS_OF_CHANGE = st.sampled_from(["flip", "cut", "drop", "insert"])
CHANGES = st.lists(st.tuples(st.floats(0, 1), KINDS_OF_CHANGE, st.binary(min_size=1, max_size=8)), max_size=4)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=st.sampled_from(sorted(SOUND)), changes=CHANGES)
def test_a_damaged_sound_file_gives_articles_or_one_read_error(
    name: str, changes: list[tuple[float, str, bytes]]
) -> None:
    content = SOUND[name]
    for where, change, extra in changes:
        at = int(where * len(content))
        kept = {"flip": at + len(extra), "cut": len(content), "drop": at + 40, "insert": at}[change]
        content = content[:at] + (extra if change in {"flip", "insert"} else b"") + content[kept:]
    try:
        result = read_file(name, content)
    except ReadError as error:
        assert error.code.startswith("E_")
        return
    assert all(article.text.strip() for article in result.articles)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(stem=st.text(max_size=8), suffix=st.sampled_from(SUFFIXES), content=CONTENTS)
def test_any_bytes_under_any_name_give_sound_articles_or_one_read_error(stem: str, suffix: str, content: bytes) -> None:
    try:
        result = read_file(stem + suffix, content)
    except ReadError as error:
        assert error.code.startswith("E_")
        assert error.reason
        return
    assert result.articles
    for article in result.articles:
        article.text.encode()
        assert article.id == text_digest(article.text)
        assert all(part.span.end <= len(article.text) for part in article.parts)
        starts = [part.span.start for part in article.parts]
        assert starts == sorted(starts)


ROOT = Path(__file__).resolve().parents[2]


def test_every_format_and_code_is_in_the_documentation() -> None:
    told = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "data" / "readers").glob("*.py"))
    in_code = {code for source in sources for code in re.findall(r'"([EW]_[A-Z_]+)"', source)}
    in_docs = set(re.findall(r"`([EW]_[A-Z_]+)`", told))
    assert in_code == in_docs
    assert all(f"`{suffix}`" in told for suffix in SUFFIXES)
    assert all(f"`{field}`" in told for field in ("text", "title", "date", "url", "source", "lang", "doc_id"))
