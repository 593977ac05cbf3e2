"""The first map of a process or session: alone with the browser while the rest is loaded, then filters and lists."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from data.workspace import Workspace
from geo.errors import StoreError

Open = Callable[..., AppTest]


@pytest.fixture
def new_process() -> None:
    from pages import _opening

    _opening._opened.clear()


@pytest.mark.usefixtures("new_process")
class TestFirstMap:
    def test_it_ends_with_the_events_and_all_filters(self, open_app: Open) -> None:
        app = open_app()
        assert not app.exception
        assert any("events** in **2** articles" in one.value or "** events in" in one.value for one in app.markdown)
        assert [one.label for one in app.date_input] == ["From", "To"]

    def test_a_link_keeps_its_filter(self, open_app: Open) -> None:
        app = open_app(**{"from": "2015-10-01"})
        assert str(app.date_input(key="from").value) == "2015-10-01"

    def test_every_session_begins_with_the_map_alone_once(
        self, open_app: Open, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        drawn: list[object] = []
        monkeypatch.setattr("pages._opening.show_map", lambda content, **_: drawn.append(content))
        app = open_app()
        # the store is opened behind it
        assert drawn == [None]
        app.run()
        assert drawn == [None]
        app = open_app()
        assert not app.exception
        assert len(drawn) == 2 and '"packed"' in str(drawn[1])
        app.run()
        assert len(drawn) == 2

    def test_what_stands_there_first_is_what_the_page_then_draws(
        self, open_app: Open, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        open_app()
        first: list[object] = []
        then: list[object] = []
        monkeypatch.setattr("pages._opening.show_map", lambda content, **more: first.append((content, more)))
        monkeypatch.setattr("pages.map.show_map", lambda content, **more: then.append((content, more)))
        open_app()
        assert first == then != []

    def test_a_link_with_a_filter_begins_with_an_empty_map(
        self, open_app: Open, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        open_app()
        drawn: list[object] = []
        monkeypatch.setattr("pages._opening.show_map", lambda content, **_: drawn.append(content))
        assert not open_app(**{"from": "2015-10-01"}).exception
        assert drawn == [None]

    def test_a_session_that_plays_begins_with_the_player(self, open_app: Open, monkeypatch: pytest.MonkeyPatch) -> None:
        open_app()
        monkeypatch.setattr("pages._opening.show_map", None)
        assert not open_app(play="true").exception

    def test_a_store_that_cannot_be_opened_says_so_and_is_tried_again(
        self, open_app: Open, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def broken() -> Workspace:
            raise StoreError("store.sqlite is damaged. Restore it from a backup.")

        monkeypatch.setattr("data.workspace.open_workspace", broken)
        app = open_app()
        assert "store.sqlite is damaged. Restore it from a backup." in [one.value for one in app.text]
        monkeypatch.setattr("data.workspace.open_workspace", lambda: workspace)
        app.run()
        assert [one.label for one in app.date_input] == ["From", "To"]
