import dataclasses
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
from datetime import date
from enum import Enum
from pathlib import Path
from types import NoneType
from typing import get_args, get_origin, get_type_hints

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.reviewing import Person
from data.store import connect, schema
from data.store.codec import dump_parts, dump_value, load_parts, load_value
from data.store.store import FileRecord, Store
from data.workspace import Workspace
from geo.corrections import Field, SameEvent, Scope
from geo.errors import StoreError
from geo.model import (
    Analysis,
    Article,
    Candidate,
    DateBasis,
    Part,
    Place,
    Report,
    Resolution,
    Span,
    TimePrecision,
    When,
)

NOW = "2026-11-22T08:00:00+00:00"
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0

# Any text at all: NUL, lone surrogates, right-to-left marks.
TEXTS = st.text(st.characters() | st.characters(categories=["Cs"]) | st.sampled_from("\x00\x1a\u202e"), max_size=12)
SPANS = st.builds(lambda start, length: Span(start=start, end=start + length), st.integers(0, 40), st.integers(1, 40))


# Ids, codes and digests are made by us or checked at the edge; all other text is somebody's.
CODES = st.text("abcXYZ019:", max_size=2)
_OURS = frozenset({"id", "country", "engine"})


def values(kind):
    """Any value of a type of the model."""
    if kind is Span:
        return SPANS
    if kind is When:
        return _whens()
    if dataclasses.is_dataclass(kind):
        hints = get_type_hints(kind)
        fields = {field.name: values(hints[field.name]) for field in dataclasses.fields(kind)}
        return st.builds(kind, **(fields | dict.fromkeys(fields.keys() & _OURS, CODES)))
    if get_origin(kind) is tuple:
        return st.lists(values(get_args(kind)[0]), max_size=2).map(tuple)
    if get_args(kind):
        return st.none() | values(next(choice for choice in get_args(kind) if choice is not NoneType))
    if issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    basic = {str: TEXTS, float: st.floats(allow_nan=False), int: st.integers(), bool: st.booleans(), date: st.dates()}
    return basic[kind]


def _whens():
    return st.builds(
        lambda days, **others: When(first=min(days), last=max(days), **others),
        st.tuples(st.dates(), st.dates()),
        precision=st.sampled_from(TimePrecision),
        basis=st.sampled_from(DateBasis),
        open_ended=st.booleans(),
        span=st.none() | SPANS,
    )


@pytest.mark.parametrize(
    "kind", [Place, Candidate, Resolution, Report, Analysis, Article], ids=lambda kind: kind.__name__
)
def test_every_value_comes_back_from_json_as_it_was(kind):
    @settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
    @given(values(kind))
    def law(value):
        assert load_value(kind, dump_value(value)) == value

    law()


@given(st.lists(values(Part), max_size=5).map(tuple))
@settings(max_examples=30, deadline=None)
def test_parts_come_back_as_they_were(parts):
    assert load_parts(dump_parts(parts)) == parts


def test_a_place_named_twice_is_written_once(line_analyser):
    analysis = line_analyser(_article("air_strike Homs\nshelling Homs"))
    assert dump_value(analysis).count("geonames:169577") == 1


@pytest.fixture
def store(tmp_path):
    opened = Store(f"sqlite:///{tmp_path / 'folder' / 'a.sqlite'}")
    yield opened
    opened.close()


def _article(text, **others):
    return Article(id=f"{abs(hash(text)):064x}", text=text, language="en", sha256_bytes="b" * 64, **others)


def _add(store, analysis, **others):
    return store.add(analysis, gazetteer="g" * 64, acquired_at=NOW, **others)


def _rows(path):
    with sqlite3.connect(path) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in names}
    connection.close()
    return rows


class TestRoundTrip:
    def test_any_analysis_comes_back_from_the_store_as_it_was(self, store):
        @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
        @given(values(Analysis))
        def law(analysis):
            kept = dataclasses.replace(analysis, article=dataclasses.replace(analysis.article, id="a" * 64))
            assert _add(store, kept)
            assert store.analysis("a" * 64) == kept
            assert store.article("a" * 64) == kept.article
            store.delete_article("a" * 64)

        law()

    def test_what_no_data_base_takes_comes_back_as_it_was(self, store, line_analyser):
        article = _article("before\x00after \ud83d \x1a0041", title="\udc00", file_name="a\x00b.txt")
        _add(store, line_analyser(article))
        assert store.article(article.id) == article

    def test_a_number_of_people_too_large_for_a_column_stays_in_the_analysis(self, store, line_analyser):
        analysis = line_analyser(_article(f"shelling Homs {10**30} killed"))
        _add(store, analysis)
        assert store.analysis(analysis.article.id) == analysis
        assert store.report_columns().columns["killed_low"] == (None,)


class TestAdding:
    def test_the_same_article_again_changes_nothing(self, store, line_analyser, tmp_path):
        analysis = line_analyser(_article("shelling Homs"))
        assert _add(store, analysis)
        before = _rows(tmp_path / "folder" / "a.sqlite")
        assert not _add(store, analysis)
        assert _rows(tmp_path / "folder" / "a.sqlite") == before

    def test_the_revision_grows_with_every_change(self, store, line_analyser):
        revisions = [store.revision()]
        analysis = line_analyser(_article("shelling Homs"))
        for change in (
            lambda: _add(store, analysis),
            lambda: store.replace_analysis(analysis, gazetteer="h" * 64),
            lambda: store.delete_article(analysis.article.id),
        ):
            change()
            revisions.append(store.revision())
        assert revisions == sorted(set(revisions))

    def test_the_users_own_copy_takes_the_place_of_a_sample(self, store, line_analyser):
        sample = line_analyser(_article("shelling Homs", file_name="sample.txt"))
        own = line_analyser(dataclasses.replace(sample.article, file_name="mine.txt"))
        assert _add(store, sample, is_sample=True)
        assert _add(store, own)
        assert not store.has_samples()
        assert [head.file_name for head in store.heads()] == ["mine.txt"]

    def test_a_sample_never_takes_the_place_of_the_users_own_article(self, store, line_analyser):
        analysis = line_analyser(_article("shelling Homs"))
        assert _add(store, analysis)
        assert not _add(store, analysis, is_sample=True)
        assert not store.has_samples()

    def test_two_threads_adding_the_same_articles_keep_each_once(self, store, line_analyser):
        analyses = [line_analyser(_article(f"shelling Homs {number}")) for number in range(20)]
        added = []

        def work():
            added.append(sum(_add(store, analysis) for analysis in analyses))

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sum(added) == 20
        assert len(store.heads()) == 20


class TestDeleting:
    def test_nothing_of_a_deleted_article_is_left_in_any_table(self, store, line_analyser, tmp_path):
        kept = line_analyser(_article("2015-11-13 attack_on_civilians Paris 130 killed"))
        gone = dataclasses.replace(line_analyser(_article("shelling Homs")).article, sha256_bytes="c" * 64)
        _add(store, kept)
        before = _rows(tmp_path / "folder" / "a.sqlite")
        _add(store, line_analyser(gone))
        store.record_file(_record(sha256="c" * 64))
        assert store.delete_article(gone.id)
        after = _rows(tmp_path / "folder" / "a.sqlite")
        assert after.pop("meta") != before.pop("meta")
        assert after == before

    def test_an_archive_is_forgotten_with_its_last_article(self, store, line_analyser):
        store.record_file(_record(sha256="e" * 64, name="n_ws.zip"))
        store.record_file(_record(sha256="f" * 64, name="n"))
        members = [_article(f"riot Paris {number}", file_name=f"n_ws.zip/{number}.txt") for number in range(2)]
        for member in members:
            _add(store, line_analyser(member))
        store.delete_article(members[0].id)
        assert [record.name for record in store.files()] == ["n", "n_ws.zip"]
        store.delete_article(members[1].id)
        assert [record.name for record in store.files()] == ["n"]

    def test_the_words_of_a_deleted_article_are_not_left_in_the_file(self, tmp_path, line_analyser):
        store = Store(f"sqlite:///{tmp_path / 'a.sqlite'}")
        article = _article("shelling Homs, said the source Rosebud")
        _add(store, line_analyser(article))
        store.delete_article(article.id)
        store.close()
        left = b"".join(path.read_bytes() for path in tmp_path.iterdir())
        assert b"Rosebud" not in left

    def test_deleting_what_is_not_there_says_so_and_changes_nothing(self, store):
        before = store.revision()
        assert not store.delete_article("x" * 64)
        assert store.revision() == before

    def test_deleted_samples_are_not_wanted_again(self, store, line_analyser):
        assert store.wants_samples()
        _add(store, line_analyser(_article("shelling Homs")), is_sample=True)
        assert store.wants_samples()
        assert store.delete_samples() == 1
        assert not store.wants_samples()


def _record(**others):
    return FileRecord(
        **{"sha256": "d" * 64, "name": "a.txt", "outcome": "read", "error": None, "n_articles": 1, "read_at": NOW}
        | others
    )


def test_a_file_read_again_keeps_one_ledger_row_with_the_latest_outcome(store):
    store.record_file(_record(outcome="failed", error="The file is empty."))
    store.record_file(_record(read_at="2027-01-01T00:00:00+00:00"))
    assert store.files() == (_record(),)


def test_only_analyses_of_another_engine_are_stale(store, line_analyser):
    analysis = line_analyser(_article("shelling Homs"))
    _add(store, analysis)
    assert store.stale(analysis.engine) == ()
    assert store.stale("f" * 64) == (analysis.article.id,)


def test_only_reports_written_after_a_revision_are_loaded(store, line_analyser):
    _add(store, line_analyser(_article("shelling Homs")))
    revision = store.report_columns().revision
    assert store.report_columns(after=revision).columns["id"] == ()
    _add(store, line_analyser(_article("riot Paris")))
    assert store.report_columns(after=revision).columns["event_type"] == ("riot",)


class TestOpening:
    def test_folder_and_file_are_for_their_owner_only(self, store, tmp_path):
        assert stat.S_IMODE((tmp_path / "folder").stat().st_mode) == 0o700
        assert stat.S_IMODE((tmp_path / "folder" / "a.sqlite").stat().st_mode) == 0o600

    def test_opening_again_changes_nothing(self, store, tmp_path):
        before = _rows(tmp_path / "folder" / "a.sqlite")
        Store(f"sqlite:///{tmp_path / 'folder' / 'a.sqlite'}").close()
        assert _rows(tmp_path / "folder" / "a.sqlite") == before

    def test_eight_processes_may_open_a_new_store_at_once(self, tmp_path):
        code = f"from data.store.store import Store; Store('sqlite:///{tmp_path / 'new.sqlite'}').revision()"
        children = [_python(code) for _ in range(8)]
        assert [(child.communicate()[1], child.returncode) for child in children] == [(b"", 0)] * 8

    def test_a_store_of_a_newer_dateline_is_refused_and_left_as_it_is(self, store, tmp_path):
        path = tmp_path / "folder" / "a.sqlite"
        with sqlite3.connect(path) as connection:
            connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.close()
        before = _rows(path)
        with pytest.raises(StoreError, match="made by a newer Dateline: its schema is 9999"):
            Store(f"sqlite:///{path}")
        assert _rows(path) == before

    def test_a_file_that_is_no_store_is_refused_and_left_as_it_is(self, tmp_path):
        path = tmp_path / "letter.sqlite"
        path.write_bytes(b"Dear Anna, " * 100)
        with pytest.raises(StoreError, match=r"is not a Dateline store\. Set DATELINE_STORE to another file"):
            Store(f"sqlite:///{path}")
        assert path.read_bytes() == b"Dear Anna, " * 100

    def test_a_folder_in_place_of_the_file_is_told(self, tmp_path):
        with pytest.raises(StoreError, match="cannot be opened: Is a directory"):
            Store(f"sqlite:///{tmp_path}")

    def test_a_store_that_another_program_writes_is_told_after_a_while(self, store, tmp_path, monkeypatch):
        monkeypatch.setattr(connect, "BUSY_TIMEOUT_S", 0.1)
        path = tmp_path / "folder" / "a.sqlite"
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        waiting = Store(f"sqlite:///{path}")
        assert waiting.revision() == 0
        with pytest.raises(StoreError, match=r"is being written by another program\. Wait until it is done"):
            waiting.delete_article("x" * 64)
        waiting.close()
        other.close()

    def test_a_full_disk_leaves_no_part_of_an_article(self, store, line_analyser, tmp_path):
        _add(store, line_analyser(_article("shelling Homs")))
        with connect.writing(store._engine) as connection:
            pages = connection.scalar(sa.text("PRAGMA page_count"))
        before = _rows(tmp_path / "folder" / "a.sqlite")

        @sa.event.listens_for(store._engine, "begin")
        def limit(connection):
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

        with pytest.raises(StoreError, match="has no room left on its disk"):
            _add(store, line_analyser(_article("riot Paris " * 50_000)))
        assert _rows(tmp_path / "folder" / "a.sqlite") == before


def _python(code):
    return subprocess.Popen(
        [sys.executable, "-c", code], stderr=subprocess.PIPE, cwd=Path(__file__).resolve().parents[2]
    )


class TestSchema:
    def test_the_migrations_end_at_the_revision_the_schema_names(self):
        scripts = ScriptDirectory(str(Path(connect.__file__).parent / "migrations"))
        assert scripts.get_heads() == [schema.HEAD_REVISION]

    def test_a_new_store_has_the_tables_of_the_schema(self, store):
        with connect.reading(store._engine) as connection:
            assert compare_metadata(MigrationContext.configure(connection), schema.metadata) == []

    def test_a_new_store_is_what_all_migrations_make(self, store, migrated):
        with connect.reading(store._engine) as new, connect.reading(migrated) as grown:
            assert _described(new) == _described(grown)
            assert compare_metadata(MigrationContext.configure(grown), schema.metadata) == []
            for table in ("meta", "alembic_version"):
                made, grew = (
                    [
                        {**row, "grouping": "", "doubting": ""}
                        for row in found.exec_driver_sql(f"SELECT * FROM {table}").mappings()
                    ]
                    for found in (new, grown)
                )
                assert made == grew

    @pytest.mark.parametrize("moment", range(1, 14, 2))
    def test_a_migration_that_is_cut_short_leaves_the_store_as_it_was(self, tmp_path, monkeypatch, moment):
        engine = connect._sqlite_engine(f"sqlite:///{tmp_path / 'a.sqlite'}")
        _cut_after(moment, monkeypatch)
        with pytest.raises(KeyboardInterrupt), connect.writing(engine) as connection:
            connect._migrate(connection, None)
        monkeypatch.undo()
        engine.dispose()
        assert _rows(tmp_path / "a.sqlite") == {}
        assert Store(f"sqlite:///{tmp_path / 'a.sqlite'}").revision() == 0

    def test_a_new_store_that_is_cut_short_is_made_again(self, tmp_path, monkeypatch):
        url = f"sqlite:///{tmp_path / 'a.sqlite'}"
        monkeypatch.setattr(connect, "META_ROW", {"id": 1, "revision": None, "samples": "pending"})
        with pytest.raises(StoreError):
            Store(url)
        monkeypatch.undo()
        assert _rows(tmp_path / "a.sqlite") == {}
        assert Store(url).revision() == 0


@pytest.fixture
def migrated(tmp_path):
    """A data base that went through every migration."""
    engine = connect._sqlite_engine(f"sqlite:///{tmp_path / 'migrated.sqlite'}")
    with connect.writing(engine) as connection:
        connect._migrate(connection, None)
    yield engine
    engine.dispose()


def _described(connection):
    """Every table with its columns, keys and indexes, order of the columns aside: a migration adds them at the end."""
    inspector = sa.inspect(connection)
    return {
        name: {
            "columns": {
                column["name"]: (str(column["type"]), column["nullable"], column["default"] or None)
                for column in inspector.get_columns(name)
            },
            "key": inspector.get_pk_constraint(name)["constrained_columns"],
            "foreign": sorted(str(found) for found in inspector.get_foreign_keys(name)),
            "indexes": sorted((found["name"], *found["column_names"]) for found in inspector.get_indexes(name)),
        }
        for name in inspector.get_table_names()
    }


def _cut_after(moment, monkeypatch):
    left = [moment]
    real = Operations.invoke

    def invoke(self, operation):
        left[0] -= 1
        if left[0] == 0:
            raise KeyboardInterrupt
        return real(self, operation)

    monkeypatch.setattr(Operations, "invoke", invoke)


def _server_programs():
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    on_path = shutil.which("initdb")
    return (
        Path(on_path).parent if on_path else next((folder for folder in folders if (folder / "initdb").exists()), None)
    )


@pytest.fixture(scope="module")
def postgresql_url():
    programs = _server_programs()
    if programs is None:
        pytest.skip("no PostgreSQL server on this machine (Debian: apt-get install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="dateline-pg-", dir="/tmp"))
    # the server refuses to run as root
    as_user = ["runuser", "-u", "postgres", "--"] if AS_ROOT else []
    if AS_ROOT:
        shutil.chown(folder, "postgres")
    cluster = folder / "cluster"

    def run(program, *arguments):
        command = [*as_user, str(programs / program), *arguments]
        subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL, timeout=60)

    run("initdb", "-D", str(cluster), "-U", "dateline", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
    # on a socket in our own folder only: no port, no password
    server = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
    run("pg_ctl", "-D", str(cluster), "-o", server, "-l", str(folder / "log"), "-w", "start")
    yield f"postgresql+psycopg://dateline@/postgres?host={folder}"
    run("pg_ctl", "-D", str(cluster), "-m", "immediate", "-w", "stop")
    shutil.rmtree(folder)


@pytest.mark.postgresql
class TestPostgresql:
    @pytest.fixture
    def server_store(self, postgresql_url):
        opened = Store(postgresql_url)
        yield opened
        for head in opened.heads():
            opened.delete_article(head.id)
        opened.close()

    def test_the_tables_are_those_of_the_schema(self, server_store):
        with connect.reading(server_store._engine) as connection:
            assert compare_metadata(MigrationContext.configure(connection), schema.metadata) == []

    def test_it_answers_as_sqlite_does(self, server_store, store, line_analyser):
        texts = [
            "2015-10-31 bombing Sinai 224 killed",
            "since 2015-09-30 Russia air_strike Syria",
            "a\x00b \ud83d riot",
        ]
        for text in texts:
            analysis = line_analyser(_article(text, published=date(2015, 11, 26)))
            assert _add(server_store, analysis)
            assert not _add(server_store, analysis)
            assert _add(store, analysis)
            assert server_store.analysis(analysis.article.id) == analysis
        assert server_store.heads() == store.heads()
        assert server_store.report_columns().columns == store.report_columns().columns
        assert server_store.mention_columns().columns == store.mention_columns().columns

    def test_deleting_leaves_nothing_behind(self, server_store, line_analyser):
        analysis = line_analyser(_article("shelling Homs", file_name="a.zip/b.txt"))
        _add(server_store, analysis)
        server_store.record_file(_record(name="a.zip"))
        assert server_store.delete_article(analysis.article.id)
        assert server_store.files() == ()
        with connect.reading(server_store._engine) as connection:
            for table in (schema.article, schema.analysis, schema.place, schema.mention, schema.report):
                assert connection.scalar(sa.select(sa.func.count()).select_from(table)) == 0

    def test_decisions_stick_as_they_do_on_sqlite(self, server_store, line_analyser, line_reader):
        told = Workspace(server_store, line_analyser, line_reader)
        told.ingest("a.txt", b"2015-10-31 Russia shelling Homs 12 killed\n---\n2015-10-31 Russia shelling Homs")
        ids = told.reports()["event_id"].tolist()
        nowhere = Person(name="Ada {{\x00 100%_", reason="\ud83d '")
        told.reviewing.correct(ids[0], Field.PLACE, None, nowhere, Scope.EVERYWHERE)
        told.reviewing.compare(ids[0], ids[1], SameEvent.SAME, nowhere)
        assert told.reports()["location"].isna().all()
        assert told.reports()["n_reports"].tolist() == [2, 2]
        kept = told.reviewing.export()
        assert told.reviewing.import_file(kept).n_known == 2
        told.reviewing.undo(told.reviewing.records()[0].record.id, nowhere)
        assert told.reports()["location"].tolist() == ["Homs", "Homs"]

    def test_two_threads_adding_the_same_articles_keep_each_once(self, server_store, line_analyser):
        analyses = [line_analyser(_article(f"shelling Homs {number}")) for number in range(20)]
        added = []

        def work():
            added.append(sum(_add(server_store, analysis) for analysis in analyses))

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sum(added) == 20

    def test_a_server_that_does_not_answer_is_told_without_its_password(self):
        with pytest.raises(StoreError, match=r"does not answer\. Check that the server runs") as caught:
            Store("postgresql+psycopg://anna:secret@127.0.0.1:1/news")
        assert "secret" not in str(caught.value)
