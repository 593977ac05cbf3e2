"""A real import in a real process, ended with kill -9 at several moments and started again."""

import csv
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TIMES = {"acquired_at", "read_at"}
TOWNS = ("Aleppo", "Homs", "Kharkiv", "Odesa", "Paris", "Damascus", "Kherson", "Idlib")
# Articles in the store when the process is killed, one kill after the other on the same store.
MOMENTS = (1, 9, 20)
N_ARTICLES = 26


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Fourteen files: twelve texts, a table of fourteen articles (a kill can hit its middle), and a broken one."""
    made = tmp_path_factory.mktemp("news")
    for number in range(6):
        (made / f"a{number}.txt").write_text(_text(number), encoding="utf-8")
        (made / f"z{number}.txt").write_text(_text(number + 20), encoding="utf-8")
    with (made / "m.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["title", "text", "date"])
        writer.writerows(
            [f"Report {number}", _text(number + 6), "2016-09-2" + str(number % 10)] for number in range(14)
        )
    (made / "empty.txt").write_bytes(b"")
    return made


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """A copy of the program: rules edited while the test runs would be another engine."""
    copy = tmp_path_factory.mktemp("program")
    shutil.copytree(ROOT / "geo", copy / "geo", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "data", copy / "data", ignore=shutil.ignore_patterns("__pycache__", "bundled", "local"))
    (copy / "data" / "bundled").symlink_to(ROOT / "data" / "bundled")
    return copy


def _text(number):
    town, other = TOWNS[number % len(TOWNS)], TOWNS[(number * 3 + 1) % len(TOWNS)]
    return (
        f"{number + 2} people were killed in an air strike on {town} on {number + 1} September 2016, rescuers said.\n\n"
        f"Clashes went on near {other} until the evening. Report number {number} of the agency was not confirmed."
    )


def _command(folder):
    return [sys.executable, "-m", "data", "ingest", str(folder)]


def _environment(store):
    clean = {name: value for name, value in os.environ.items() if not name.startswith("DATELINE_")}
    return clean | {"DATELINE_STORE": str(store)}


def _import(program, folder, store):
    return subprocess.run(
        _command(folder), cwd=program, env=_environment(store), capture_output=True, text=True, timeout=120, check=False
    )


def _import_and_kill(program, folder, store, n_articles):
    child = subprocess.Popen(
        _command(folder), cwd=program, env=_environment(store), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while _count(store) < n_articles:
        try:
            # waits on the child, not on the clock: it may end before the moment comes
            child.wait(timeout=0.01)
            return False
        except subprocess.TimeoutExpired:
            continue
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    return True


def _count(store):
    if not store.exists():
        return 0
    with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as connection:
        tables = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'article'").fetchone()[0]
        return connection.execute("SELECT count(*) FROM article").fetchone()[0] if tables else 0


def _dump(store):
    """Every row of every table without the times of reading."""
    with closing(sqlite3.connect(store)) as connection:
        connection.row_factory = sqlite3.Row
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: sorted(map(_timeless, connection.execute(f"SELECT * FROM {name}")), key=repr) for name in names}


def _timeless(row):
    return {name: row[name] for name in row.keys() if name not in TIMES}  # noqa: SIM118  # a Row iterates over values


@pytest.fixture(scope="module")
def calm_store(program, folder, tmp_path_factory):
    """A store that an undisturbed import filled."""
    store = tmp_path_factory.mktemp("calm") / "calm.sqlite"
    done = _import(program, folder, store)
    assert done.returncode == 1, done.stderr
    assert _count(store) == N_ARTICLES
    return store


@pytest.mark.slow
def test_an_import_killed_again_and_again_ends_with_the_rows_of_an_undisturbed_one(
    program, folder, calm_store, tmp_path
):
    store = tmp_path / "killed.sqlite"
    kills = [_import_and_kill(program, folder, store, moment) for moment in MOMENTS]
    assert sum(kills) >= 2
    last = _import(program, folder, store)
    assert last.returncode == 1, last.stderr
    assert _dump(store) == _dump(calm_store)


@pytest.mark.slow
def test_the_same_import_again_names_every_article_and_changes_no_row(program, folder, calm_store):
    before = _dump(calm_store)
    again = _import(program, folder, calm_store)
    assert again.stdout.count("already there") == 13
    assert _dump(calm_store) == before
