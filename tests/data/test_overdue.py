"""A decision that reaches many articles lets others write in between, and is finished whatever happens."""

import sqlite3

import pytest
import sqlalchemy as sa

from data.reviewing import Person
from data.store import corrections, overdue
from data.store.connect import reading
from data.store.schema import overdue as overdue_table
from geo.corrections import Field, Scope
from geo.model import Place, PlaceKind

ADA = Person(name="Ada")
LIBYA = Place(id="test:homs-ly", name="Homs in Libya", lat=32.6, lon=14.3, kind=PlaceKind.SETTLEMENT, country="LY")
N_ARTICLES = 5


@pytest.fixture
def few_at_once(monkeypatch):
    """One article at a time, without the pause."""
    monkeypatch.setattr(overdue, "AT_ONCE", 1)
    monkeypatch.setattr(corrections, "AT_ONCE", 1)
    monkeypatch.setattr(overdue, "PAUSE_S", 0.0)


@pytest.fixture
def told(workspace):
    for number in range(N_ARTICLES):
        workspace.ingest(f"{number}.txt", f"# {number} | en | A\n2022-05-0{number + 1} shelling Homs".encode())
    return workspace


def _locations(space):
    return space.reports()["location"].tolist()


def _correct_everywhere(space):
    first = str(space.reports()["event_id"].iloc[0])
    return space.reviewing.correct(first, Field.PLACE, LIBYA, ADA, Scope.EVERYWHERE)


def _transactions(space):
    """The changed articles of every transaction that writes, as they are kept."""
    kept = []
    engine = space._store._engine

    def note(connection):
        if connection.get_execution_options().get("writes"):
            kept.append(connection.scalar(sa.text("SELECT count(*) FROM report WHERE corrected_fields IS NOT NULL")))

    sa.event.listen(engine, "commit", note)
    return kept


@pytest.mark.usefixtures("few_at_once")
class TestManyArticles:
    def test_every_transaction_changes_a_few_articles(self, told):
        kept = _transactions(told)
        assert _correct_everywhere(told).n_articles == N_ARTICLES
        assert kept == [1, 2, 3, 4, 5]
        assert _locations(told) == ["Homs in Libya"] * N_ARTICLES

    def test_the_article_one_decided_in_comes_first(self, told, monkeypatch):
        monkeypatch.setattr(corrections, "catch_up", lambda engine: None)
        for event_id in told.reports()["event_id"].tolist()[2:3]:
            told.reviewing.correct(event_id, Field.PLACE, LIBYA, ADA, Scope.EVERYWHERE)
            assert told.reports().set_index("event_id").loc[event_id]["location"] == "Homs in Libya"
        assert _locations(told).count("Homs in Libya") == 1

    def test_taking_it_back_restores_them_all(self, told):
        before = _locations(told)
        done = _correct_everywhere(told)
        told.reviewing.undo(done.record.id, ADA)
        assert _locations(told) == before

    def test_what_was_interrupted_is_finished_when_the_store_is_opened_next(
        self, told, open_line_workspace, monkeypatch
    ):
        with monkeypatch.context() as killed:
            killed.setattr(corrections, "catch_up", lambda engine: None)
            _correct_everywhere(told)
        assert _locations(told).count("Homs in Libya") == 1
        assert _locations(open_line_workspace()) == ["Homs in Libya"] * N_ARTICLES

    def test_others_write_between_two_of_them(self, told, tmp_path, monkeypatch):
        path = tmp_path / "store" / "dateline.sqlite"

        def write(seconds):
            # raises when the store is locked
            with sqlite3.connect(path, timeout=0) as other:
                other.execute("UPDATE meta SET samples = 'removed'")
            other.close()
            written.append(seconds)

        written = []
        monkeypatch.setattr(overdue, "sleep", write)
        _correct_everywhere(told)
        assert len(written) == N_ARTICLES - 1

    def test_an_article_that_is_deleted_meanwhile_is_waited_for_no_longer(self, told, monkeypatch):
        with monkeypatch.context() as interrupted:
            interrupted.setattr(corrections, "catch_up", lambda engine: None)
            _correct_everywhere(told)
        told.delete_article(told.articles()[-1].article_id)
        overdue.catch_up(told._store._engine)
        assert _locations(told) == ["Homs in Libya"] * (N_ARTICLES - 1)


def test_an_article_that_comes_while_the_words_are_looked_for_is_reached_too(told, open_line_workspace, monkeypatch):
    other = open_line_workspace()
    real = corrections.look_for

    def look_and_wait(connection, record):
        found = real(connection, record)
        # the search has its own view of the store: this article is not in it
        other.ingest("late.txt", b"# Late | en | A\n2022-05-20 shelling Homs")
        other.delete_article(other.articles()[1].article_id)
        return found

    monkeypatch.setattr(corrections, "look_for", look_and_wait)
    _correct_everywhere(told)
    assert _locations(told) == ["Homs in Libya"] * N_ARTICLES


def test_others_who_decide_do_not_do_the_work_of_a_wide_decision(told, monkeypatch):
    monkeypatch.setattr(corrections, "AT_ONCE", 1)
    with monkeypatch.context() as interrupted:
        interrupted.setattr(corrections, "catch_up", lambda engine: None)
        _correct_everywhere(told)
    told.reviewing.confirm(str(told.reports()["event_id"].iloc[2]), ADA)
    # the article it was decided in, and the one that is confirmed and rewritten for it
    assert _locations(told).count("Homs in Libya") == 2


def test_a_decision_on_a_few_articles_is_one_transaction_and_leaves_nothing_to_do(told):
    kept = _transactions(told)
    _correct_everywhere(told)
    assert kept == [N_ARTICLES]
    with reading(told._store._engine) as connection:
        assert connection.execute(sa.select(overdue_table)).all() == []
