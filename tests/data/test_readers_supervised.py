"""The reading child: warm, replaced when it hangs or dies, without secrets; only its file is lost."""

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from data.readers import child, reading, supervised
from data.readers.formats import Reader, reader_of
from data.readers.reading import read_file
from data.readers.result import Source
from data.readers.supervised import read_in_child, warm_up
from geo.errors import ReadError

TEXT = "At least 34 people were killed on Tuesday in an air strike on a market in Idlib, activists said. " * 3
PAGE = f"<html><body><article><p>{TEXT}</p></article></body></html>".encode()
# libxml2's time grows with the square of the number of attributes.
SLOW_PAGE = b"<html><body><p " + b" ".join(b"a%d=1" % number for number in range(200_000)) + b">text</p></body></html>"


def source(content: bytes) -> Source:
    return Source(name="a.html", suffix=".html", content=content)


def child_pid() -> int:
    running = supervised._SUPERVISOR._child
    assert running is not None
    return running._process.pid


def test_one_child_serves_many_files() -> None:
    read_file("a.html", PAGE)
    first = child_pid()
    read_file("b.html", PAGE)
    assert child_pid() == first


def test_an_ordinary_page_takes_less_than_300_ms_once_warm() -> None:
    read_file("a.html", PAGE)
    times = []
    for _ in range(5):
        start = time.perf_counter()
        read_file("a.html", PAGE)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.3


FULL_PAGE = (
    '<html><head><title>Ein Titel</title><meta property="og:url" content="https://example.org/a">'
    '<meta property="og:site_name" content="Zeitung"><meta name="date" content="2015-11-26"></head><body><article>'
    f"<p>{TEXT}</p><figure><figcaption>Bild aus Homs</figcaption></figure></article></body></html>"
).encode()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", FULL_PAGE),
        ("a.html", PAGE.replace(b"<body>", b"<body><a href='https://example.org/2015/11/26/a'>x</a>")),
        ("a.html", b"<html><body></body></html>"),
        ("a.pdf", b"%PDF-1.7\n"),
        ("a.docx", b"PK\x03\x04rest"),
    ],
    ids=["page", "guessed date", "empty page", "bad pdf", "bad docx"],
)
def test_the_child_says_what_reading_here_says(name: str, content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def outcome() -> object:
        try:
            return read_file(name, content)
        except ReadError as error:
            return error.code, str(error)

    there = outcome()
    monkeypatch.setattr(reading, "read_in_child", lambda reader, source: reader.read(source))
    assert outcome() == there


def test_a_machine_that_can_start_no_process_gives_a_read_error(monkeypatch: pytest.MonkeyPatch) -> None:
    supervised._SUPERVISOR.stop()
    monkeypatch.setattr(supervised.sys, "executable", "/no/such/python")
    with pytest.raises(ReadError):
        read_file("a.html", PAGE)


def test_a_file_that_takes_too_long_is_told_and_the_next_is_read() -> None:
    with pytest.raises(ReadError, match="longer than") as caught:
        read_in_child(reader_of("html"), source(SLOW_PAGE), timeout_s=0.5)
    assert caught.value.code == "E_TIMEOUT"
    assert "people were killed" in read_file("a.html", PAGE).articles[0].text


def test_a_child_found_dead_is_replaced_without_a_word() -> None:
    read_file("a.html", PAGE)
    os.kill(child_pid(), signal.SIGTERM)
    assert "people were killed" in read_file("a.html", PAGE).articles[0].text


def test_a_file_no_child_survives_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = supervised._ChildGoneError(timed_out=False)

    def die(*_arguments: object) -> None:
        raise gone

    monkeypatch.setattr(supervised._Child, "ask", die)
    with pytest.raises(ReadError) as caught:
        read_in_child(reader_of("html"), source(PAGE))
    assert caught.value.code == "E_CORRUPT"


@pytest.mark.parametrize(("error", "code"), [(MemoryError(), "E_MEMORY"), (RecursionError(), "E_DEPTH")])
def test_a_child_out_of_memory_or_depth_says_so_and_ends(
    error: Exception, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_reader: Reader, _source: Source) -> None:
        raise error

    monkeypatch.setattr(Reader, "read", fail)
    answer = child.answer_to({"format": "html", "name": "a.html", "suffix": ".html"}, PAGE)
    assert answer["error"]["code"] == code
    assert answer["last"]


@pytest.mark.skipif(sys.platform != "linux", reason="memory limits and /proc are asked for on Linux")
def test_the_child_has_a_memory_limit_and_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    supervised._SUPERVISOR.stop()
    monkeypatch.setenv("DATELINE_API_KEY", "canary-7781")
    read_file("a.html", PAGE)
    process = Path(f"/proc/{child_pid()}")
    assert b"canary-7781" not in (process / "environ").read_bytes()
    limit = next(line for line in (process / "limits").read_text().splitlines() if line.startswith("Max address space"))
    assert "1000000000" in limit
    assert not list((process / "cwd").iterdir())


def test_threads_take_turns() -> None:
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda: found.append(read_file("a.html", PAGE).articles[0].id)) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 6
    assert len(set(found)) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_process_starts_a_child_of_its_own() -> None:
    read_file("a.html", PAGE)
    ours = child_pid()
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        read_file("a.html", PAGE)
        os.write(writing, str(child_pid()).encode())
        supervised._SUPERVISOR.stop()
        os._exit(0)
    os.waitpid(pid, 0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        theirs = int(pipe.read())
    assert theirs != ours
    assert "people were killed" in read_file("a.html", PAGE).articles[0].text
    assert child_pid() == ours


def test_warm_up_returns_at_once_and_starts_a_child() -> None:
    supervised._SUPERVISOR.stop()
    warm_up()
    assert "people were killed" in read_file("a.html", PAGE).articles[0].text
