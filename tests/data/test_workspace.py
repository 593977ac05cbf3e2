import dataclasses
import threading
from datetime import date
from hashlib import sha256

import pandas as pd
import pytest

from data.frames import PLACE_COLUMNS, REPORT_COLUMNS
from data.ready_samples import dump_ready
from data.settings import Settings
from data.snapshot import Snapshot
from data.store import store as store_module
from data.workspace import open_workspace, sample_files
from geo.errors import ExportError
from geo.maps.time_bars import HISTOGRAM_COLUMNS
from geo.model import EventType, EvidenceKind
from geo.query import ReportFilter

NOVEMBER = b"""# Moscow meeting | de | DW
2015-10-31 bombing Sinai 224 killed
2015-11-13 attack_on_civilians Paris 130 killed, civilians
since 2015-09-21 France air_strike Syria
since 2015-09-21 Russia air_strike Syria
---
# Fears | en | BBC
2015-11-27 Russia shelling Homs hypothetical
riot Paris
nothing here"""


@pytest.fixture
def filled(workspace):
    workspace.ingest("november.txt", NOVEMBER)
    return workspace


class TestIngest:
    def test_every_article_of_a_file_is_kept_and_counted(self, workspace):
        result = workspace.ingest("november.txt", NOVEMBER)
        assert result.error is None
        assert [(found.title, found.language, found.n_places, found.n_events) for found in result.outcomes] == [
            ("Moscow meeting", "de", 3, 4),
            ("Fears", "en", 2, 2),
        ]
        assert [found.duplicate_of for found in result.outcomes] == [None, None]

    def test_the_same_content_under_another_name_is_a_duplicate_by_name(self, filled):
        before = filled.revision
        result = filled.ingest("copy.txt", NOVEMBER)
        assert [found.duplicate_of for found in result.outcomes] == ["Moscow meeting", "Fears"]
        assert [found.n_events for found in result.outcomes] == [4, 2]
        assert filled.revision == before
        assert len(filled.articles()) == 2

    def test_a_known_article_is_not_read_again(self, filled):
        before = filled._analyser.n_articles
        filled.ingest("copy.txt", NOVEMBER)
        assert filled._analyser.n_articles == before

    def test_a_bad_file_gives_one_sentence_and_a_ledger_row(self, workspace):
        result = workspace.ingest("empty.txt", b"")
        assert result.error == "empty.txt: The file is empty. Upload it again."
        assert result.outcomes == ()
        assert [(file.name, file.outcome, file.error) for file in workspace.files()] == [
            ("empty.txt", "failed", result.error)
        ]

    def test_warnings_are_handed_on(self, workspace):
        assert workspace.ingest("a.txt", b"undated riot Paris").warnings == ("No date was found.",)

    def test_a_fault_of_ours_loses_one_article_and_tells_so(self, workspace, monkeypatch):
        real = workspace._analyser

        def faulty(article):
            if article.title == "Fears":
                raise IndexError("list index out of range")
            return real(article)

        faulty.engine, faulty.gazetteer_version = real.engine, real.gazetteer_version
        monkeypatch.setattr(workspace, "_analyser", faulty)
        result = workspace.ingest("november.txt", NOVEMBER)
        assert [found.title for found in result.outcomes] == ["Moscow meeting"]
        assert result.warnings == (
            "november.txt: The article could not be read because of a fault in Dateline (IndexError). "
            "Please report it with the article; the others were read.",
        )
        alone = workspace.ingest("alone.txt", b"# Fears | en | BBC\nriot Paris")
        assert alone.error is not None
        assert [file.outcome for file in workspace.files()] == ["failed", "read"]

    def test_two_sessions_may_ingest_the_same_files_at_once(self, workspace):
        results = []
        files = [f"riot Paris {number}".encode() for number in range(15)]

        def session():
            results.extend(workspace.ingest("a.txt", content) for content in files)

        threads = [threading.Thread(target=session) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        new = [found for result in results for found in result.outcomes if found.duplicate_of is None]
        assert len(new) == len(workspace.articles()) == 15


class TestReports:
    def test_an_empty_store_has_empty_tables_of_the_right_columns(self, workspace):
        assert list(workspace.reports().columns) == [column.name for column in REPORT_COLUMNS]
        assert list(workspace.mentioned_places().columns) == [column.name for column in PLACE_COLUMNS]
        assert list(workspace.histogram(ReportFilter()).columns) == list(HISTOGRAM_COLUMNS)
        assert len(workspace.select(ReportFilter(countries=frozenset({"Syria"})))) == 0
        assert workspace.facets(ReportFilter()).total == 0

    def test_another_process_changes_are_seen(self, filled, open_line_workspace):
        assert len(filled.reports()) == 6
        open_line_workspace().ingest("more.txt", b"riot Homs")
        assert len(filled.reports()) == 7
        assert len(filled.mentioned_places()) == 7

    def test_a_table_that_grew_is_the_table_built_anew(self, filled, open_line_workspace):
        steps = [
            lambda: filled.ingest(
                "a.txt", b"# A | ar | SANA\n2016-01-05 drone_strike Homs\n---\n# None | en |\nnothing"
            ),
            lambda: filled.delete_article(filled.articles()[0].article_id),
            lambda: filled.ingest("b.txt", b"# B | fr | AFP\nundated protest Paris"),
            lambda: open_line_workspace(engine="f" * 64).reanalyse(),
            lambda: filled.ingest("november.txt", NOVEMBER),
        ]
        filled.reports()
        for step in steps:
            step()
            anew = open_line_workspace()
            pd.testing.assert_frame_equal(filled.reports(), anew.reports(), check_categorical=False)
            for report_filter in (ReportFilter(), ReportFilter(countries=frozenset({"France"}))):
                assert filled.facets(report_filter) == anew.facets(report_filter)
                pd.testing.assert_frame_equal(filled.histogram(report_filter), anew.histogram(report_filter))

    @pytest.mark.parametrize("rows", [1, 2, 100])
    def test_a_table_read_in_parts_is_the_table_read_at_once(self, filled, rows, monkeypatch):
        monkeypatch.setattr("data.store.store.PART_ROWS", rows)
        store = filled._store
        whole, parts = Snapshot.of(store.report_columns()), Snapshot.of_parts(store.report_parts())
        pd.testing.assert_frame_equal(parts.table, whole.table)
        assert (parts.revision, parts.article_ids) == (whole.revision, whole.article_ids)

    def test_nothing_changed_means_the_same_table(self, filled):
        assert filled.reports() is filled.reports()
        assert filled.mentioned_places() is filled.mentioned_places()

    def test_a_deleted_article_takes_its_reports_along(self, filled):
        first = filled.articles()[0]
        assert filled.delete_article(first.article_id)
        assert set(filled.reports()["event_type"]) == {"shelling", "riot"}
        assert set(filled.mentioned_places()["location"]) == {"Homs", "Paris"}

    def test_events_that_go_on_are_found_in_later_ranges(self, filled):
        later = ReportFilter(first=date(2016, 5, 1), last=date(2016, 5, 31), include_undated=False)
        assert list(filled.select(later)["actor1"]) == ["France", "Russia"]

    def test_each_facet_is_counted_with_all_other_filters_applied(self, filled):
        facets = filled.facets(ReportFilter(event_types=frozenset({"air_strike"}), actors=frozenset({"Russia"})))
        assert facets.total == 1
        assert {name: n for name, n in facets.event_types.items() if n} == {"air_strike": 1}
        assert facets.actors == {"Russia": 1, "(none named)": 0, "Civilians": 0, "France": 1}
        assert facets.countries == {"Syria": 1, "France": 0, "Egypt": 0}
        assert facets.sources == {"DW": 1, "BBC": 0}
        assert list(facets.event_types) == list(EventType)

    def test_undated_reports_are_counted_whether_shown_or_not(self, filled):
        hidden = filled.facets(ReportFilter(include_undated=False))
        assert (hidden.total, hidden.undated) == (4, 1)
        shown = filled.facets(ReportFilter())
        assert (shown.total, shown.undated) == (5, 1)

    def test_the_histogram_leaves_the_range_of_the_filter_aside(self, filled):
        narrow = filled.histogram(ReportFilter(first=date(2015, 11, 1), last=date(2015, 11, 2)))
        assert narrow["n"].sum() == 4
        assert list(narrow["period_start"].dt.strftime("%Y-%m-%d")) == ["2015-09-21", "2015-10-31", "2015-11-13"]
        assert set(narrow["period_days"]) == {1}
        assert "goes_on" in set(narrow["dated"])


class TestEvidence:
    def test_the_sentence_comes_with_its_neighbours_and_highlights(self, filled):
        event_id = filled.reports()["event_id"][0]
        evidence = filled.evidence(event_id)
        assert evidence is not None
        assert evidence.sentence == "2015-10-31 bombing Sinai 224 killed"
        shown = {(found.kind, evidence.sentence[found.start : found.end]) for found in evidence.highlights}
        assert shown == {(EvidenceKind.TRIGGER, "bombing"), (EvidenceKind.PLACE, "Sinai")}
        assert evidence.article.title == "Moscow meeting"
        assert [reason.feature for reason in evidence.reasons] == ["trigger", "only_candidate"]
        assert len(evidence.others) == 3

    def test_a_report_that_is_gone_has_none(self, filled):
        event_id = filled.reports()["event_id"][0]
        filled.delete_article(filled.articles()[0].article_id)
        assert filled.evidence(event_id) is None
        assert filled.evidence("EV-nonsense") is None


class TestArticles:
    def test_some_articles_are_what_the_list_of_all_says_of_them(self, workspace, monkeypatch):
        monkeypatch.setattr(store_module, "_BATCH", 2)
        for number in range(5):
            workspace.ingest(f"{number}.txt", f"riot Paris {number}".encode())
        every = workspace.articles()
        asked = [one.article_id for one in every[1:]]
        assert set(workspace.articles_of([*asked, "gone"])) == set(every[1:])
        assert workspace.articles_of([]) == ()

    def test_articles_are_listed_in_order_of_arrival(self, filled):
        listed = [(found.title, found.source, found.n_events, found.is_stale) for found in filled.articles()]
        assert listed == [("Moscow meeting", "DW", 4, False), ("Fears", "BBC", 2, False)]

    def test_an_article_comes_back_with_its_analysis(self, filled):
        summary = filled.articles()[1]
        analysis = filled.article(summary.article_id)
        assert analysis is not None
        assert analysis.article.title == "Fears"
        assert len(analysis.reports) == 2
        assert filled.article("x" * 64) is None


class TestEngine:
    def test_another_engine_makes_every_article_stale_until_it_is_read_again(self, filled, open_line_workspace):
        newer = open_line_workspace(engine="f" * 64)
        assert (filled.stale_count(), newer.stale_count()) == (0, 2)
        seen = []
        assert newer.reanalyse(lambda done, total: seen.append((done, total))) == 2
        assert seen == [(1, 2), (2, 2)]
        assert newer.stale_count() == 0
        assert all(not found.is_stale for found in newer.articles())
        assert set(newer.reports()["pipeline_version"]) == {"f" * 12}

    def test_reading_again_keeps_the_order_and_the_ids(self, filled, open_line_workspace):
        before = list(filled.reports()["event_id"])
        open_line_workspace(engine="f" * 64).reanalyse()
        assert list(filled.reports()["event_id"]) == before

    def test_an_interrupted_reanalysis_goes_on_where_it_stopped(self, filled, open_line_workspace):
        newer = open_line_workspace(engine="f" * 64)

        def stop(done, total):
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            newer.reanalyse(stop)
        assert newer.stale_count() == 1


class TestExport:
    def test_an_unknown_format_is_refused_with_the_known_ones(self, filled):
        with pytest.raises(ExportError, match="Choose one of: csv, xlsx, geojson, html, png, svg, kml"):
            filled.export("xls", ReportFilter())

    def test_versions_name_the_gazetteer_and_the_rules(self, filled):
        versions = filled.versions()
        assert versions["gazetteer"] == "g" * 64
        assert {"rules", "python", "pandas"} <= set(versions)


class TestSamples:
    @pytest.fixture
    def ready(self, tmp_path, monkeypatch, line_analyser, line_reader):
        """Writes the file of samples read beforehand, as if this engine had read this file."""

        def write(engine, path):
            line_analyser.engine = engine
            articles = line_reader(path.name, path.read_bytes()).articles
            found = {sha256(path.read_bytes()).hexdigest(): [line_analyser(article) for article in articles]}
            (tmp_path / "ready.gz").write_bytes(dump_ready(engine, found))
            monkeypatch.setattr("data.ready_samples.READY_FILE", tmp_path / "ready.gz")

        return write

    @pytest.fixture
    def samples(self, tmp_path, monkeypatch):
        folder = tmp_path / "samples"
        folder.mkdir()
        (folder / "a.txt").write_bytes(b"# Sample | en | us\n2015-11-13 attack_on_civilians Paris")
        (folder / "a.expected.json").write_text("{}")
        (folder / "README.md").write_text("What these are")
        monkeypatch.setattr("data.workspace.SAMPLES_FOLDER", folder)
        return folder

    def test_only_the_articles_themselves_are_samples(self, samples):
        assert [path.name for path in sample_files(samples)] == ["a.txt"]

    def test_a_new_store_gets_them_and_one_call_removes_them_for_good(self, samples, workspace):
        workspace.add_samples_once()
        assert workspace.has_samples()
        assert [found.is_sample for found in workspace.articles()] == [True]
        assert workspace.remove_samples() == 1
        workspace.add_samples_once()
        assert not workspace.has_samples()
        assert workspace.articles() == ()

    def test_they_come_back_when_asked_for(self, samples, workspace):
        workspace.add_samples_once()
        workspace.remove_samples()
        assert len(workspace.add_samples()) == 1
        assert workspace.has_samples()

    def test_what_this_engine_read_beforehand_is_not_read_again(self, samples, workspace, ready):
        ready("e" * 64, samples / "a.txt")
        results = workspace.add_samples()
        assert workspace._analyser.n_articles == 0
        assert [outcome.n_events for outcome in results[0].outcomes] == [1]
        assert workspace.reports()["event_type"].tolist() == ["attack_on_civilians"]
        assert [found.is_sample for found in workspace.articles()] == [True]
        assert workspace.add_samples()[0].outcomes[0].duplicate_of == "Sample"

    def test_what_another_engine_read_beforehand_is_read_anew(self, samples, workspace, ready):
        ready("f" * 64, samples / "a.txt")
        workspace.add_samples()
        assert workspace._analyser.n_articles == 1
        assert workspace.stale_count() == 0

    def test_a_sample_that_was_changed_since_is_read_anew(self, samples, workspace, ready):
        ready("e" * 64, samples / "a.txt")
        (samples / "a.txt").write_bytes(b"# Sample | en | us\n2015-11-13 shelling Homs")
        workspace.add_samples()
        assert workspace.reports()["event_type"].tolist() == ["shelling"]

    def test_a_store_with_articles_of_ones_own_gets_none_by_itself(self, samples, filled):
        filled.add_samples_once()
        assert not filled.has_samples()

    def test_ones_own_copy_of_a_sample_is_ones_own(self, samples, workspace):
        workspace.add_samples_once()
        result = workspace.ingest("mine.txt", (samples / "a.txt").read_bytes())
        assert [found.duplicate_of for found in result.outcomes] == [None]
        assert workspace.remove_samples() == 0
        assert [found.file_name for found in workspace.articles()] == ["mine.txt"]

    def test_they_are_not_in_the_ledger_of_files(self, samples, workspace):
        workspace.add_samples_once()
        assert workspace.files() == ()


def test_the_real_workspace_opens_with_its_samples_and_traces_every_report(tmp_path):
    workspace = open_workspace(Settings(store_url=f"sqlite:///{tmp_path / 'a.sqlite'}"))
    reports = workspace.reports()
    assert workspace.has_samples()
    assert len(reports) > 20
    for event_id, article_id in zip(reports["event_id"], reports["doc_id"], strict=True):
        evidence = workspace.evidence(event_id)
        assert evidence is not None
        assert evidence.article.id == article_id
        assert evidence.report.sentence.of(evidence.article.text) == evidence.sentence
    workspace.close()


def test_without_samples_the_real_workspace_opens_empty(tmp_path):
    off = dataclasses.replace(Settings(store_url=f"sqlite:///{tmp_path / 'a.sqlite'}"), samples=False)
    workspace = open_workspace(off)
    assert workspace.articles() == ()
    assert workspace.stale_count() == 0
    workspace.close()
