"""The store keeps every report in the incident that grouping the whole store would give it."""

import sqlite3
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.store.connect import reading
from data.store.store import Store
from geo.incidents import cluster, incident_id
from geo.incidents_facts import witness_of
from geo.model import (
    Actor,
    ActorType,
    Analysis,
    Article,
    Assertion,
    Count,
    DateBasis,
    EventType,
    GeoPrecision,
    GeoRole,
    Mention,
    MentionForm,
    Place,
    PlaceKind,
    Report,
    Resolution,
    Span,
    TimePrecision,
    When,
)
from geo.query import ReportFilter

DAY = date(2022, 3, 7)
TEXT = "Eleven words of a text in which 37 Reporters named Kowalenko wrote."
SENTENCES = (Span(start=0, end=20), Span(start=0, end=len(TEXT)))


def _place(name, lat, lon, kind, country, radius_km):  # noqa: PLR0917  # a table
    return Place(id=f"test:{name}", name=name, lat=lat, lon=lon, kind=kind, country=country, radius_km=radius_km)


PLACES = (
    (_place("Sumy", 50.9, 34.8, PlaceKind.SETTLEMENT, "UA", 3.0), GeoPrecision.SETTLEMENT),
    (_place("Sumy station", 50.92, 34.81, PlaceKind.FACILITY, "UA", 1.0), GeoPrecision.EXACT),
    (_place("Kyiv", 50.45, 30.5, PlaceKind.SETTLEMENT, "UA", 10.0), GeoPrecision.SETTLEMENT),
    (_place("Ukraine", 49.0, 32.0, PlaceKind.COUNTRY, "UA", 500.0), GeoPrecision.COUNTRY),
    (_place("Black Sea", 43.4, 34.5, PlaceKind.WATER, None, 550.0), GeoPrecision.WATER_AIRSPACE),
)
ACTORS = (
    Actor(id="state:RU", name="Russia", type=ActorType.STATE_FORCES, country="RU"),
    Actor(id="state:UA", name="Ukraine", type=ActorType.STATE_FORCES, country="UA"),
    Actor(id="role:civilians", name="civilians", type=ActorType.CIVILIANS),
)


def _resolution(place, precision):
    mention = Mention(
        span=Span(start=0, end=4), surface=place.name, form=MentionForm.NAME, role=GeoRole.EVENT, accepted=True,
        keys=("x",), score=1.0,
    )  # fmt: skip
    return Resolution(mention=mention, place=place, precision=precision, score=1.0)


def _when(offset, days, precision, basis, is_open):
    first = DAY + timedelta(days=offset)
    return When(
        first=first, last=first + timedelta(days=days), precision=precision, basis=basis, open_ended=is_open,
        span=None if basis is DateBasis.PUBLICATION else Span(start=0, end=4),
    )  # fmt: skip


_DAY = (TimePrecision.DAY, DateBasis.EXPLICIT, False)
_MONTH = (TimePrecision.MONTH, DateBasis.EXPLICIT, False)
# Dense on purpose: half of all reports tell one strike on one town, the others almost the same.
WHENS = st.sampled_from(
    [
        *[_when(0, 0, *_DAY)] * 6,
        _when(1, 0, *_DAY),
        _when(-1, 1, *_DAY),
        _when(0, 1, *_DAY),
        _when(-6, 30, *_MONTH),
        _when(0, 0, TimePrecision.UNKNOWN, DateBasis.PUBLICATION, False),
        _when(0, 5, TimePrecision.DAY, DateBasis.EXPLICIT, True),
        _when(-2, 200, TimePrecision.YEAR, DateBasis.EXPLICIT, True),
        _when(0, 500, TimePrecision.YEAR, DateBasis.EXPLICIT, False),
        None,
    ]
)
_PAIRS = ((13, 13), (13, None), (2, 2), (147, 150))
_COUNTS = [Count(low=low, high=high, span=Span(start=0, end=2)) for low, high in _PAIRS]
COUNTS = st.sampled_from([None, None, None, None, *_COUNTS])
REPORTS = st.fixed_dictionaries(
    {
        "event_type": st.sampled_from(
            [EventType.SHELLING, EventType.SHELLING, EventType.AIR_STRIKE, EventType.AGREEMENT]
        ),
        "where": st.sampled_from([*[_resolution(*PLACES[0])] * 4, *[_resolution(*pair) for pair in PLACES[1:]], None]),
        "when": WHENS,
        "sentence": st.sampled_from(SENTENCES),
        "agents": st.sampled_from([(), ACTORS[:1], ACTORS[:1], ACTORS[1:2]]),
        "targets": st.sampled_from([(), ACTORS[2:], ACTORS[:1]]),
        "killed": COUNTS,
        "injured": COUNTS,
        "assertion": st.sampled_from([*[Assertion.REPORTED] * 4, Assertion.HISTORICAL, Assertion.DENIED]),
    }
)
ARTICLES = st.lists(REPORTS, max_size=3)


def _analysis(number, told, version=0):
    article = Article(
        id=sha256(b"%d" % number).hexdigest(), text=TEXT, language="en", published=DAY + timedelta(days=number % 4)
    )
    reports = tuple(
        Report(id=f"{number}-{version}-{index}", evidence=(), **fields) for index, fields in enumerate(told)
    )
    return Analysis(article=article, mentions=(), resolutions=(), dates=(), reports=reports, engine="e" * 64)


def _stored(store):
    columns = store.report_columns().columns
    return dict(zip(columns["id"], columns["incident_id"], strict=True))


def _expected(analyses):
    reports = [(report, analysis.article) for analysis in analyses for report in analysis.reports]
    found = dict.fromkeys((report.id for report, _ in reports), None)
    witnesses = [witness for pair in reports if (witness := witness_of(*pair))]
    for accounts in cluster(witnesses):
        found |= {member.id: incident_id(accounts) for account in accounts for member in account.members}
    return found


def _add(store, analysis):
    return store.add(analysis, gazetteer="g" * 64, acquired_at="2026-11-22T00:00:00+00:00")


@pytest.fixture
def store(tmp_path):
    opened = Store(f"sqlite:///{tmp_path / 'a.sqlite'}")
    yield opened
    opened.close()


class TestLaw:
    @given(st.data())
    @settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
    def test_incidents_in_the_store_are_those_of_grouping_everything_at_once(self, tmp_path_factory, data):
        store = Store(f"sqlite:///{tmp_path_factory.mktemp('store') / 'a.sqlite'}")
        analyses = {}
        for number, told in enumerate(data.draw(st.lists(ARTICLES, min_size=4, max_size=12))):
            analyses[number] = _analysis(number, told)
            _add(store, analyses[number])
        assert _stored(store) == _expected(analyses.values())
        for number in data.draw(st.sets(st.sampled_from(sorted(analyses)), max_size=3)):
            store.delete_article(analyses.pop(number).article.id)
            assert _stored(store) == _expected(analyses.values())
        for number in data.draw(st.sets(st.sampled_from(sorted(analyses)), max_size=2)) if analyses else ():
            analyses[number] = _analysis(number, data.draw(ARTICLES), version=1)
            store.replace_analysis(analyses[number], gazetteer="g" * 64)
            assert _stored(store) == _expected(analyses.values())
        store.close()


THREE = (
    "# Strike | en | One\n2022-03-07 Russia shelling Homs 11 killed",
    "# Beschuss | de | Two\n2022-03-07 Russia shelling Homs 13 killed",
    "# Обстрел | ru | Three\n2022-03-07 shelling Homs\n2022-03-09 shelling Homs\n2022-03-07 hypothetical shelling Homs",
)


@pytest.fixture
def told(workspace):
    for number, text in enumerate(THREE):
        workspace.ingest(f"{number}.txt", text.encode())
    return workspace


class TestWorkspace:
    def test_the_table_says_how_many_reports_tell_the_same(self, told):
        reports = told.select(ReportFilter())
        assert reports["n_reports"].tolist() == [3, 3, 3, 1]
        assert reports["incident_id"].nunique() == 2

    def test_what_is_not_said_to_have_happened_has_no_incident(self, told):
        reports = told.reports()
        assert reports[reports["assertion"] == "hypothetical"]["incident_id"].isna().all()

    def test_a_table_that_grew_is_the_table_built_anew(self, workspace, open_line_workspace):
        for number, text in enumerate(THREE):
            workspace.ingest(f"{number}.txt", text.encode())
            grown = workspace.reports().set_index("event_id")[["incident_id", "n_reports"]].sort_index()
            anew = open_line_workspace().reports().set_index("event_id")[["incident_id", "n_reports"]].sort_index()
            assert grown.equals(anew)

    def test_other_articles_stand_beside_a_report_with_their_sentence_source_and_numbers(self, told):
        evidence = told.evidence(told.reports()["event_id"][0])
        shown = [(item.source, item.sentence, item.killed_low, item.language) for item in evidence.elsewhere]
        assert sorted(shown) == [
            ("Three", "2022-03-07 shelling Homs", None, "ru"),
            ("Two", "2022-03-07 Russia shelling Homs 13 killed", 13, "de"),
        ]
        assert (evidence.incident.killed.low, evidence.incident.killed.high) == (11, None)

    def test_nothing_an_event_card_asks_looks_through_all_reports(self, told):
        event_id = told.reports()["event_id"][0]
        asked = []
        sa.event.listen(
            told._store._engine, "before_cursor_execute", lambda *told: asked.append((told[2], told[3])), named=False
        )
        told.evidence(event_id)
        with reading(told._store._engine) as connection:
            plans = [
                str(row)
                for statement, values in asked
                if statement.startswith("SELECT")
                for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            ]
        assert [plan for plan in plans if "SEARCH report" in plan]
        assert [plan for plan in plans if "SCAN report" in plan or "SCAN article" in plan] == []

    def test_deleting_an_article_takes_its_report_out_of_the_incident(self, told):
        told.delete_article(told.articles()[0].article_id)
        assert told.select(ReportFilter())["n_reports"].tolist() == [2, 2, 1]

    def test_reading_again_with_another_engine_keeps_the_incidents(self, told, open_line_workspace):
        before = sorted(told.reports()["incident_id"].dropna())
        other = open_line_workspace("f" * 64)
        assert other.reanalyse() == 3
        assert sorted(other.reports()["incident_id"].dropna()) == before

    def test_exports_carry_incident_and_number_of_reports(self, told):
        head, first, *_ = told.export("csv", ReportFilter()).decode().splitlines()
        row = dict(zip(head.split(","), first.split(","), strict=False))
        assert row["incident_id"] == told.reports()["incident_id"][0]
        assert b'"n_reports":3' in told.export("geojson", ReportFilter())

    def test_an_episode_stands_beside_its_part_and_is_not_merged_with_it(self, workspace):
        workspace.ingest("a.txt", b"# A | en | One\nsince 2022-02-24 Russia shelling Syria")
        workspace.ingest("b.txt", b"# B | en | Two\n2022-02-24 Russia shelling Homs 12 killed")
        reports = workspace.reports()
        assert reports["n_reports"].tolist() == [1, 1]
        part = workspace.evidence(reports["event_id"][1])
        assert [item.source for item in part.episodes] == ["One"]
        assert part.incident.episode_ids == (reports["incident_id"][0],)
        assert workspace.evidence(reports["event_id"][0]).episodes == ()


class TestRules:
    def test_a_store_grouped_by_other_rules_is_grouped_anew_when_opened(self, told, tmp_path, open_line_workspace):
        before = told.reports()[["event_id", "incident_id", "n_reports"]]
        with sqlite3.connect(tmp_path / "store" / "dateline.sqlite") as connection:
            connection.execute("UPDATE meta SET grouping = 'older rules'")
            connection.execute("UPDATE report SET incident_id = NULL, period_level = NULL")
        connection.close()
        revision = told.revision
        opened = open_line_workspace()
        assert opened.reports()[["event_id", "incident_id", "n_reports"]].equals(before)
        assert opened.revision > revision

    def test_opening_a_store_grouped_by_the_present_rules_writes_nothing(self, told, open_line_workspace):
        assert open_line_workspace().revision == told.revision

    def test_two_reports_with_one_id_are_in_one_incident(self, store):
        when = _when(0, 0, TimePrecision.DAY, DateBasis.EXPLICIT, False)
        fields = {"where": _resolution(*PLACES[0]), "when": when, "sentence": SENTENCES[0]}
        told = [{"event_type": kind, **fields} for kind in (EventType.SHELLING, EventType.PROTEST)]
        analysis = _analysis(1, told)
        _add(store, replace(analysis, reports=tuple(replace(report, id="same") for report in analysis.reports)))
        _add(store, _analysis(2, told[:1]))
        assert len(set(store.report_columns().columns["incident_id"])) == 1
