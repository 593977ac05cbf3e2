"""People's decisions in a real store: they stick, they reach what comes later, they go out and in as a file."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.__main__ import main
from data.reviewing import Person
from data.store.connect import reading
from data.store.records import read_settled
from data.store.store import Store
from data.workspace import Workspace
from geo.corrections import Field, SameEvent, Scope, Standing
from geo.errors import CorrectionError
from geo.incidents import cluster, incident_id
from geo.incidents_facts import witness_of
from geo.model import EventType, Place, PlaceKind
from geo.query import CONFIRMED, ReportFilter

ADA, BOB = Person(name="Ada"), Person(name="Bob")
LIBYA = Place(id="test:ly", name="Homs in Libya", lat=32.6, lon=14.3, kind=PlaceKind.SETTLEMENT, country="LY")
ARTICLES = (
    b"# One | en | A\n2022-03-07 Russia shelling Homs 11 killed\n2022-03-08 air_strike Paris",
    b"# Two | de | B\n2022-03-07 Russia shelling Homs 13 killed",
    b"# Three | ru | C\n2022-03-07 shelling Homs 11 killed\nprotest Sinai",
)
FIELDS = (
    "event_id", "incident_id", "event_type", "event_date_start", "date_text", "place_text", "location", "country",
    "geo_precision", "actor1", "killed_low", "killed_high", "review_status", "corrected_fields", "reviewer",
    "review_note", "n_reports", "pipeline_version",
)  # fmt: skip


@pytest.fixture
def told(workspace):
    for number, text in enumerate(ARTICLES):
        workspace.ingest(f"{number}.txt", text)
    return workspace


def event(space, article, number=0):
    """The id of that report of that article."""
    reports = space.reports()
    title = ("One", "Two", "Three")[article]
    return str(reports[reports["title"] == title]["event_id"].iloc[number])


def row(space, event_id):
    return space.reports().set_index("event_id").loc[event_id]


def table(space):
    """What the tables and exports say, whatever the order of arrival."""
    found = space.reports()[list(FIELDS)].sort_values("event_id", ignore_index=True)
    return found.astype("object").where(found.notna(), None).to_dict("records")


def payloads(space):
    with reading(space._store._engine) as connection:
        return dict(connection.exec_driver_sql("SELECT article_id, payload FROM analysis").all())


class TestDeciding:
    def test_a_corrected_place_is_what_table_map_and_exports_say(self, told):
        one = event(told, 0)
        told.reviewing.correct(one, Field.PLACE, LIBYA, replace(ADA, reason="It says Libya"))
        found = row(told, one)
        assert (found["location"], found["country"], found["latitude"]) == ("Homs in Libya", "Libya", 32.6)
        assert (found["review_status"], found["corrected_fields"], found["reviewer"]) == ("corrected", "place", "Ada")
        assert (found["review_note"], found["place_text"], found["geo_confidence"]) == ("It says Libya", "Homs", 1.0)
        assert b"Homs in Libya" in told.export("csv", ReportFilter())
        assert b'"corrected_fields":"place"' in told.export("geojson", ReportFilter())
        assert "Homs in Libya" in set(told.mentioned_places()["location"])

    def test_what_the_machine_read_is_untouched_and_shown_beside_it(self, told):
        before = payloads(told)
        one = event(told, 0)
        told.reviewing.correct(one, Field.PLACE, LIBYA, ADA)
        told.reviewing.correct(one, Field.KILLED, (7, 7), ADA)
        assert payloads(told) == before
        evidence = told.evidence(one)
        assert (evidence.report.where.place.name, evidence.machine.where.place.name) == ("Homs in Libya", "Homs")
        assert (evidence.report.killed.low, evidence.machine.killed.low) == (7, 11)
        assert [filed.record.field for filed in evidence.records] == [Field.PLACE, Field.KILLED]

    def test_a_corrected_date_moves_the_report_to_another_incident(self, told):
        one, two = event(told, 0), event(told, 1)
        assert row(told, one)["incident_id"] == row(told, two)["incident_id"]
        when = replace(told.evidence(one).report.when, first=None, last=None)
        told.reviewing.correct(one, Field.DATE, replace(when, span=None), ADA)
        assert row(told, one)["incident_id"] != row(told, two)["incident_id"]

    def test_a_rejected_report_is_gone_from_everything_and_comes_back(self, told):
        one = event(told, 0)
        kept = told.reviewing.reject(one, ADA)
        assert one not in set(told.select(ReportFilter())["event_id"])
        assert told.facets(ReportFilter()).total == 4
        assert one.encode() not in told.export("csv", ReportFilter())
        assert row(told, event(told, 1))["n_reports"] == 2
        told.reviewing.undo(kept.record.id, BOB)
        assert told.facets(ReportFilter()).total == 5
        assert row(told, event(told, 1))["n_reports"] == 3

    def test_an_export_can_be_limited_to_what_a_person_confirmed(self, told):
        one, two = event(told, 0), event(told, 1)
        told.reviewing.confirm(one, ADA)
        told.reviewing.correct(two, Field.KILLED, (12, 12), ADA)
        found = told.select(ReportFilter(statuses=CONFIRMED))
        assert sorted(found["event_id"]) == sorted([one, two])
        assert told.export("csv", ReportFilter(statuses=CONFIRMED)).count(b"\r\n2022") == 0
        assert set(found["review_status"]) == {"confirmed", "corrected"}

    def test_a_decision_needs_a_name(self, told):
        with pytest.raises(CorrectionError, match="who you are"):
            told.reviewing.confirm(event(told, 0), Person(name="  "))

    def test_a_decision_on_a_report_that_is_gone_is_a_sentence(self, told):
        with pytest.raises(CorrectionError, match="not in the store any more"):
            told.reviewing.confirm("gone", ADA)

    def test_without_words_to_look_for_there_is_no_wider_scope(self, told):
        with pytest.raises(CorrectionError, match="no words"):
            told.reviewing.correct(event(told, 2, 1), Field.AGENTS, (), ADA, Scope.EVERYWHERE)


class TestScopes:
    def test_a_scope_that_a_field_cannot_have_is_a_sentence(self, told):
        for scope in (Scope.EVERYWHERE, "world"):
            with pytest.raises(CorrectionError, match="only for mention"):
                told.reviewing.correct(event(told, 0), Field.KILLED, (9, 9), ADA, scope=scope)

    def test_everywhere_reaches_the_articles_that_are_there_and_those_that_come_later(self, told):
        kept = told.reviewing.correct(event(told, 0), Field.PLACE, LIBYA, ADA, Scope.EVERYWHERE)
        assert kept.n_articles == 3
        told.ingest("later.txt", b"# Later | en | D\n2022-05-07 shelling Homs 2 killed")
        found = told.reports()
        assert set(found[found["place_text"] == "Homs"]["location"]) == {"Homs in Libya"}
        statuses = found[found["place_text"] == "Homs"]["review_status"].tolist()
        assert statuses == ["corrected", "needs_review", "needs_review", "needs_review"]

    def test_this_article_reaches_this_article_only(self, told):
        told.ingest("four.txt", b"# Four | en | D\n2022-05-07 shelling Homs\n2022-05-09 shelling Homs")
        reports = told.reports()
        ids = reports[reports["title"] == "Four"]["event_id"].tolist()
        told.reviewing.correct(ids[0], Field.PLACE, LIBYA, ADA, Scope.ARTICLE)
        found = told.reports()
        assert set(found[found["location"] == "Homs in Libya"]["event_id"]) == set(ids)

    def test_taking_back_a_wide_decision_restores_every_article(self, told):
        before = table(told)
        kept = told.reviewing.correct(event(told, 0), Field.PLACE, LIBYA, ADA, Scope.EVERYWHERE)
        assert table(told) != before
        told.reviewing.undo(kept.record.id, ADA)
        assert table(told) == before

    def test_a_name_no_gazetteer_knows_can_be_given_a_place_everywhere(self, told):
        told.reviewing.correct(event(told, 0), Field.PLACE, None, ADA, Scope.EVERYWHERE)
        assert row(told, event(told, 1))["geo_precision"] == "unresolved"
        assert "Homs" not in set(told.mentioned_places()["location"])


class TestTwoPeople:
    def test_the_second_is_told_and_nothing_is_lost(self, told):
        one = event(told, 0)
        seen = told.evidence(one).seen
        told.reviewing.correct(one, Field.KILLED, (7, 7), Person(name="Ada", seen=seen))
        late = told.reviewing.correct(one, Field.KILLED, (9, 9), Person(name="Bob", seen=seen))
        assert late.standing is Standing.CONFLICT
        assert [filed.record.author for filed in late.unseen] == ["Ada"]
        assert row(told, one)["killed_low"] == 7
        [conflict] = told.reviewing.conflicts()
        assert (conflict.record.author, json.loads(conflict.record.new)["low"]) == ("Bob", 9)

    def test_one_contradiction_is_told_as_one(self, told, tmp_path, monkeypatch, capsys):
        one = event(told, 0)
        seen = told.evidence(one).seen
        for name, number in (("Ada", 7), ("Bob", 9)):
            told.reviewing.correct(one, Field.KILLED, (number, number), Person(name=name, seen=seen))
        kept = tmp_path / "kept.jsonl"
        kept.write_bytes(told.reviewing.export())
        monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "store" / "dateline.sqlite"))
        assert main(["corrections", "import", str(kept)]) == 0
        assert capsys.readouterr().err == "1 decision contradicts others; the Review page lists them.\n"

    def test_deciding_once_more_in_knowledge_of_the_other_settles_it(self, told):
        one = event(told, 0)
        for name, number in (("Ada", 7), ("Bob", 9)):
            told.reviewing.correct(one, Field.KILLED, (number, number), Person(name=name))
        now = Person(name="Bob", seen=told.evidence(one).seen)
        assert told.reviewing.correct(one, Field.KILLED, (9, 9), now).standing is Standing.IN_FORCE
        assert row(told, one)["killed_low"] == 9
        assert told.reviewing.conflicts() == ()

    def test_two_fields_of_one_report_do_not_disturb_each_other_and_the_second_hears_of_the_first(self, told):
        one = event(told, 0)
        told.reviewing.correct(one, Field.KILLED, (7, 7), ADA)
        late = told.reviewing.correct(one, Field.PLACE, LIBYA, BOB)
        assert late.standing is Standing.IN_FORCE
        assert [filed.record.field for filed in late.unseen] == [Field.KILLED]
        assert (row(told, one)["killed_low"], row(told, one)["location"]) == (7, "Homs in Libya")


class TestSameEvent:
    def test_reports_a_person_joins_are_one_incident_and_stay_it(self, told, open_line_workspace):
        strike, protest = event(told, 0, 1), event(told, 2, 1)
        told.reviewing.compare(strike, protest, SameEvent.SAME, ADA)
        assert row(told, strike)["incident_id"] == row(told, protest)["incident_id"]
        assert "A person joined" in told.evidence(strike).incident.reasons[0].sentence
        other = open_line_workspace("f" * 64)
        assert other.reanalyse() == 3
        assert row(other, strike)["n_reports"] == 2

    def test_reports_a_person_sets_apart_never_join_again(self, told, open_line_workspace):
        one, two = event(told, 0), event(told, 1)
        told.reviewing.compare(one, two, SameEvent.DIFFERENT, ADA)
        assert row(told, one)["incident_id"] != row(told, two)["incident_id"]
        other = open_line_workspace("f" * 64)
        other.reanalyse()
        assert row(other, one)["incident_id"] != row(other, two)["incident_id"]

    def test_not_sure_changes_nothing_and_is_kept(self, told):
        before = table(told)
        told.reviewing.compare(event(told, 0), event(told, 1), SameEvent.UNSURE, ADA)
        assert table(told) == before
        assert len(told.evidence(event(told, 0)).records) == 1

    def test_a_decision_waits_for_an_article_that_was_deleted(self, told):
        one, two = event(told, 0), event(told, 1)
        told.reviewing.compare(one, two, SameEvent.DIFFERENT, ADA)
        told.delete_article(str(row(told, two)["doc_id"]))
        told.ingest("again.txt", ARTICLES[1])
        assert row(told, one)["incident_id"] != row(told, two)["incident_id"]


class TestFiles:
    def test_the_same_decisions_make_the_same_file_and_importing_it_twice_changes_nothing(self, told, tmp_path):
        told.reviewing.correct(event(told, 0), Field.PLACE, LIBYA, ADA, Scope.EVERYWHERE)
        told.reviewing.reject(event(told, 1), BOB)
        content = told.reviewing.export()
        assert content.count(b"\n") == 2
        before, revision = table(told), told.revision
        done = told.reviewing.import_file(content)
        assert (done.n_new, done.n_known, done.left_out) == (0, 2, ())
        assert (table(told), told.reviewing.export(), told.revision) == (before, content, revision)

    def test_decisions_can_be_here_before_their_article(self, told, open_line_workspace):
        told.reviewing.correct(event(told, 0), Field.KILLED, (7, 7), ADA)
        other = open_line_workspace(name="other.sqlite")
        assert other.reviewing.import_file(told.reviewing.export()).n_new == 1
        for number, text in enumerate(ARTICLES):
            other.ingest(f"{number}.txt", text)
        assert table(other) == table(told)

    def test_lines_that_are_no_decisions_are_left_out_and_told(self, told):
        told.reviewing.confirm(event(told, 0), ADA)
        good = told.reviewing.export()
        future = good.replace(b"2026", b"9999")
        done = told.reviewing.import_file(b"\xef\xbb\xbf" + good + b"nonsense\n\n" + future)
        assert (done.n_new, done.n_known) == (0, 1)
        assert [line.partition(" ")[0] + line.split()[1] for line in done.left_out] == ["Line2", "Line4"]

    def test_the_command_line_exports_and_imports(self, told, tmp_path, monkeypatch, capsys):
        told.reviewing.correct(event(told, 0), Field.PLACE, LIBYA, ADA)
        monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "store" / "dateline.sqlite"))
        out = tmp_path / "corrections.jsonl"
        assert main(["corrections", "export", str(out)]) == 0
        assert main(["export", "--format", "geojson", "--confirmed", str(tmp_path / "a.geojson")]) == 0
        assert len(json.loads((tmp_path / "a.geojson").read_bytes())["features"]) == 1
        assert out.read_bytes() == told.reviewing.export()
        monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "new.sqlite"))
        assert main(["corrections", "import", str(out)]) == 0
        assert "1 decision added, 0 known already." in capsys.readouterr().out
        out.write_text("no record\n")
        assert main(["corrections", "import", str(out)]) == 1
        assert "corrections.jsonl: Line 1 is no record in JSON." in capsys.readouterr().err

    @pytest.mark.parametrize("text", ["{{7*7}}", "<img src=x onerror=alert(1)>", "${1}", "\u202egnp", "\x00\ud800"])
    def test_hostile_names_and_reasons_come_back_as_they_were(self, told, text):
        told.reviewing.correct(event(told, 0), Field.PLACE, replace(LIBYA, name=text), Person(name=text, reason=text))
        [filed] = told.evidence(event(told, 0)).records
        assert (filed.record.author, filed.record.reason) == (" ".join(text.split()), text.strip())
        assert told.reviewing.import_file(told.reviewing.export()).n_known == 1
        assert told.export("csv", ReportFilter())


class TestQueue:
    def test_contradicting_numbers_come_before_what_is_only_undated(self, told):
        told.reviewing.correct(event(told, 0), Field.KILLED, (7, 7), ADA)
        items = told.reviewing.queue().items
        assert (items[0].event_id, items[0].doubts[0]) == (event(told, 1), "numbers")
        assert [item.worth for item in items] == sorted((item.worth for item in items), reverse=True)

    def test_what_was_looked_at_leaves_the_queue_and_is_counted(self, told):
        before = told.reviewing.queue()
        told.reviewing.confirm(before.items[0].event_id, ADA)
        after = told.reviewing.queue()
        assert before.items[0].event_id not in {item.event_id for item in after.items}
        assert (after.statuses["confirmed"], after.statuses["machine"]) == (1, 4)


# -- the law -------------------------------------------------------------------------------------------------------

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["ingest", "decide", "decide", "decide", "undo", "delete", "reread"]), st.integers(0, 99)
    ),
    min_size=3,
    max_size=14,
)
VALUES = (
    (Field.PLACE, LIBYA), (Field.PLACE, None), (Field.KILLED, (5, 5)), (Field.EVENT_TYPE, EventType.SHELLING),
    (Field.AGENTS, ()), (Field.DATE, None), ("reject", None), ("confirm", None), ("same", SameEvent.SAME),
    ("same", SameEvent.DIFFERENT),
)  # fmt: skip


def other_engine(kind):
    """An engine that reads some reports otherwise and calls all of them by other names."""

    class Other(kind):
        def __call__(self, article):
            found = super().__call__(article)
            reports = (
                replace(
                    report, id=f"new-{report.id}", event_type=EventType.BOMBING if number == 1 else report.event_type
                )
                for number, report in enumerate(found.reports)
            )
            return replace(found, reports=tuple(reports))

    return Other("f" * 64)


def decide(space, number):
    ids = sorted(space.reports()["event_id"])
    if not ids:
        return
    field, value = VALUES[number % len(VALUES)]
    one, person = ids[number % len(ids)], Person(name="Ada", seen="" if number % 7 == 0 else "9")
    if field == "reject":
        space.reviewing.reject(one, person)
    elif field == "confirm":
        space.reviewing.confirm(one, person)
    elif field == "same":
        if (two := ids[(number + 1 + number // 9) % len(ids)]) != one:
            space.reviewing.compare(one, two, value, person)
    else:
        scope = list(Scope)[number % 3 if field in {Field.PLACE, Field.EVENT_TYPE} else 0]
        space.reviewing.correct(one, field, value, person, scope)


def grouped_at_once(space):
    """The incident of every report, from all present reports and decisions together."""
    with reading(space._store._engine) as connection:
        settled = read_settled(connection)
    found, witnesses = {}, []
    for head in space.articles():
        reviewed = space._store.corrections.reviewed(head.article_id)
        for report, review in zip(reviewed.present.reports, reviewed.reviews, strict=True):
            found[report.id] = None
            witness = witness_of(report, reviewed.present.article)
            if witness and review.status != "rejected":
                witnesses.append(witness)
    for accounts in cluster(witnesses, settled):
        found |= {member.id: incident_id(accounts) for account in accounts for member in account.members}
    return found


@given(STEPS)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_present_state_is_that_of_the_last_reading_and_the_set_of_decisions(
    tmp_path_factory, line_analyser, line_reader, steps
):
    """Whatever was read, decided, taken back, deleted and read again, in whatever order; incidents included."""
    folder = tmp_path_factory.mktemp("law")
    analyser, again = line_analyser, other_engine(type(line_analyser))
    space = Workspace(Store(f"sqlite:///{folder / 'a.sqlite'}"), analyser, line_reader, store_name="a")
    for step, number in [("ingest", 0), ("ingest", 1), *steps]:
        if step == "ingest":
            space.ingest(f"{number % 3}.txt", ARTICLES[number % 3])
        elif step == "decide":
            decide(space, number)
        elif step == "undo" and (records := space.reviewing.records()):
            space.reviewing.undo(records[number % len(records)].record.id, ADA)
        elif step == "delete" and (articles := space.articles()):
            space.delete_article(articles[number % len(articles)].article_id)
        elif step == "reread":
            analyser, again = again, analyser
            space._analyser = analyser
            space.reanalyse()
    fresh = Workspace(Store(f"sqlite:///{folder / 'b.sqlite'}"), analyser, line_reader, store_name="b")
    fresh.reviewing.import_file(space.reviewing.export())
    for head in space.articles():
        fresh.ingest(head.file_name, ARTICLES[int(head.file_name[0])])
    assert table(space) == table(fresh)
    present = dict(space.reports()[["event_id", "incident_id"]].astype("object").itertuples(index=False))
    assert {key: value if isinstance(value, str) else None for key, value in present.items()} == grouped_at_once(space)
    space.close()
    fresh.close()
