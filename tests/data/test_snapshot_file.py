"""What is kept of a snapshot beside the store is that snapshot, or is not used."""

import stat

import pytest

from data import snapshot_file
from data.settings import Settings
from data.snapshot_file import SnapshotFile
from data.store.store import Store
from data.workspace import Workspace
from geo.query import ReportFilter

LINES = "2015-10-31 bombing Sinai 224 killed\n2015-11-20 shelling Homs\nsince 2015-09-21 France air_strike Syria\nriot"


@pytest.fixture
def open_kept(tmp_path, line_analyser, line_reader, monkeypatch):
    """Opens workspaces of one store that keep every snapshot, however small."""
    monkeypatch.setattr(snapshot_file, "WORTH_KEEPING", 1)
    opened = []

    def open_one():
        settings = Settings(store_url=f"sqlite:///{tmp_path / 'a.sqlite'}")
        opened.append(Workspace(Store(settings.store_url), line_analyser, line_reader, settings=settings))
        return opened[-1]

    yield open_one
    for one in opened:
        one.close()


@pytest.fixture
def filled(open_kept):
    workspace = open_kept()
    workspace.ingest("a.txt", LINES.encode())
    workspace.reports()
    return workspace


@pytest.fixture
def building(monkeypatch):
    """How many reports were read from the store, each time columns were."""
    read = []
    real = Store.report_columns

    def count(self, after=0):
        found = real(self, after)
        read.append(len(found.columns["id"]))
        return found

    parts = Store.report_parts

    def count_parts(self):
        for part in parts(self):
            read.append(len(part.columns["id"]))
            yield part

    monkeypatch.setattr(Store, "report_columns", count)
    monkeypatch.setattr(Store, "report_parts", count_parts)
    return read


def _files(tmp_path):
    return sorted(path.name for path in tmp_path.glob("*.arrow*"))


def test_a_second_process_reads_the_columns_instead_of_building_them(filled, open_kept, building):
    other = open_kept()
    assert other.reports().equals(filled.reports())
    assert (other.reports().dtypes == filled.reports().dtypes).all()
    assert other.facets(ReportFilter()) == filled.facets(ReportFilter())
    assert building == []


def test_what_came_since_is_added(filled, open_kept, building):
    filled.ingest("b.txt", b"2015-11-21 riot Paris")
    other = open_kept()
    assert other.reports()["event_type"].tolist()[-1] == "riot"
    assert len(other.reports()) == 5
    assert building == [1]


def test_deleting_an_article_removes_what_was_kept_of_it(filled, tmp_path, open_kept):
    assert _files(tmp_path) == ["a.sqlite.articles.arrow", "a.sqlite.reports.arrow"]
    filled.delete_article(filled.articles()[0].article_id)
    assert _files(tmp_path) == []
    assert open_kept().reports().empty


def test_only_the_owner_may_read_it(filled, tmp_path):
    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.glob("*.arrow")} == {0o600}


def test_a_store_made_anew_at_the_same_path_does_not_use_it(filled, tmp_path, open_kept):
    filled.close()
    for path in tmp_path.glob("a.sqlite*"):
        if not path.name.endswith(".arrow"):
            path.unlink()
    workspace = open_kept()
    workspace.ingest("c.txt", b"2015-11-21 riot Paris")
    assert workspace.reports()["event_type"].tolist() == ["riot"]


@pytest.mark.parametrize("content", [b"", b"ARROW1 nothing else"])
def test_a_damaged_file_is_built_anew(filled, tmp_path, open_kept, content):
    (tmp_path / "a.sqlite.reports.arrow").write_bytes(content)
    assert open_kept().reports().equals(filled.reports())


def test_columns_that_another_dateline_made_are_built_anew(filled, open_kept, building, monkeypatch):
    monkeypatch.setattr(snapshot_file, "_format", lambda: "another")
    assert open_kept().reports().equals(filled.reports())
    assert building == [4]


def test_a_full_disk_costs_the_file_and_not_the_page(open_kept, tmp_path, monkeypatch, caplog):
    def full(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(snapshot_file, "_write", full)
    workspace = open_kept()
    workspace.ingest("a.txt", LINES.encode())
    assert len(workspace.reports()) == 4
    assert "No space left on device" in caplog.text
    assert _files(tmp_path) == []


def test_small_stores_keep_nothing(filled, tmp_path, open_kept, monkeypatch):
    SnapshotFile(tmp_path / "a.sqlite").remove()
    monkeypatch.setattr(snapshot_file, "WORTH_KEEPING", 5)
    open_kept().reports()
    assert _files(tmp_path) == []
