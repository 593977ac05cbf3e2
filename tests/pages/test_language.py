"""Which language the pages speak, and that a link in it means the same in the other."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from data.workspace import Workspace
from pages import _language

Open = Callable[..., AppTest]


@pytest.fixture(autouse=True)
def no_setting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Settings are read once per process; every test begins without one."""
    monkeypatch.delenv("DATELINE_LANGUAGE", raising=False)
    _language._setting.cache_clear()
    yield
    _language._setting.cache_clear()


def groups(app: AppTest) -> Any:
    """The filter lists as the browser gets them."""
    [found] = [one for one in app.get("bidi_component") if one.proto.component_name == "dateline_facets"]
    return json.loads(found.proto.json)["groups"]


def parameter(app: AppTest, name: str) -> list[str]:
    """What the address says; AppTest gives back single values as they were put in."""
    found = app.query_params.get(name, [])
    return [found] if isinstance(found, str) else found


def label(app: AppTest) -> str:
    return app.button(key="reset").label


def test_english_is_spoken_when_nobody_asks_for_anything(open_app: Open) -> None:
    app = open_app()
    assert label(app) == "Reset filters"
    assert "lang" not in app.query_params


def test_a_link_decides_and_keeps_saying_so(open_app: Open) -> None:
    app = open_app(lang="de")
    assert label(app) == "Filter aufheben"
    assert parameter(app, "lang") == ["de"]


def test_a_setting_decides_where_no_link_does(open_app: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_LANGUAGE", "de")
    app = open_app()
    assert label(app) == "Filter aufheben"
    assert "lang" not in app.query_params


def test_a_link_beats_the_setting(open_app: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_LANGUAGE", "de")
    app = open_app(lang="en")
    assert label(app) == "Reset filters"
    assert parameter(app, "lang") == ["en"]


def test_the_switch_changes_the_words_and_nothing_else(open_app: Open) -> None:
    app = open_app(type="bombing", **{"from": "2015-10-10"})
    before = groups(app)
    app.button(key="speak").click().run()
    assert label(app) == "Filter aufheben"
    after = groups(app)
    assert [[(line["id"], line["checked"], line["count"]) for line in group["options"]] for group in after] == [
        [(line["id"], line["checked"], line["count"]) for line in group["options"]] for group in before
    ]
    assert parameter(app, "type") == ["bombing"]
    assert str(app.date_input(key="from").value) == "2015-10-10"
    app.button(key="speak").click().run()
    assert label(app) == "Reset filters"
    assert "lang" not in app.query_params


def test_values_of_a_link_are_the_same_in_every_language(open_app: Open) -> None:
    app = open_app(lang="de", layer="places", exact="town")
    assert parameter(app, "layer") == ["places"]
    assert parameter(app, "exact") == ["town"]
    assert app.select_slider(key="exact").value == "town"


@pytest.mark.parametrize(("old", "new"), [("a town", "town"), ("a province or region", "province")])
def test_values_of_links_made_before_are_understood(open_app: Open, old: str, new: str) -> None:
    app = open_app(exact=old)
    assert parameter(app, "exact") == [new]
    assert not app.info


def test_an_old_link_to_articles_of_a_language_still_shows_them_and_says_so(
    open_app: Open, workspace: Workspace
) -> None:
    spoken = str(workspace.reports()["sentence_lang"].iloc[0])
    app = open_app(lang=["uk", spoken])
    assert parameter(app, "language") == [spoken]
    assert "lang" not in app.query_params
    assert "“language” now" in app.info[0].value
    assert "1 part of this link no longer applies" in app.info[0].value
    assert label(app) == "Reset filters"
