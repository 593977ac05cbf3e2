"""Every page in German as the browser gets it: nothing the catalogue has in English is left on it."""

import importlib
import json
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from google.protobuf.json_format import MessageToDict
from streamlit.testing.v1 import AppTest

import pages.texts
from data.outcomes import IngestResult
from data.reviewing import Person
from data.workspace import Workspace
from geo.corrections import Field, Scope
from geo.maps import time_words, words
from geo.maps.rows import MENTION_PREFIX
from geo.wording import Counted, Text
from pages._sentences import _pattern

Open = Callable[..., AppTest]

# Ids, keys and codes that the browser gets beside words, and words of the article.
NOT_WORDS = frozenset(
    {
        "id",
        "key",
        "elementId",
        "componentName",
        "url",
        "sentence",
        "shape",
        "colour",
        "lang",
        "script",
        "html",
        "header",
    }
)


def _texts(value: Any) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Counted):
        yield from (value.one, value.other)
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)


MODULES = [
    *(importlib.import_module(f"pages.texts.{found.name}") for found in pkgutil.iter_modules(pages.texts.__path__)),
    words,
    time_words,
]
TEXTS = [text for module in MODULES for value in vars(module).values() for text in _texts(value)]
# Gaps that take anything make a short text fit everything: only texts with words of their own are looked for.
ENGLISH = [
    (text, re.compile(_pattern(text.en).pattern))
    for text in TEXTS
    if text.en != text.de and re.search(r"[A-Za-z]{3}", re.sub(r"\{\w+\}", "", text.en))
]
# The switch, and what is written with a capital beside words: codes of the chart and of widgets.
CODES = frozenset({"English"})
GERMAN = {text.de for text in TEXTS}


def shown(app: AppTest) -> Iterator[str]:
    """Every text the browser gets, also inside what the components get as JSON."""
    yield from _of(app._tree)


def _of(node: Any) -> Iterator[str]:
    proto = getattr(node, "proto", None)
    if proto is not None:
        yield from _strings(MessageToDict(proto), "")
    for child in getattr(node, "children", {}).values():
        yield from _of(child)


def _strings(value: Any, name: str) -> Iterator[str]:
    if name in NOT_WORDS:
        return
    if isinstance(value, str):
        inner = _parsed(value)
        if inner is None:
            yield value
        else:
            yield from _strings(inner, name)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _strings(one, key)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one, name)


def _parsed(text: str) -> Any:
    if not text.startswith(("{", "[")):
        return None
    try:
        return json.loads(text)
    except ValueError:
        return None


def left_in_english(app: AppTest) -> list[str]:
    found = []
    for text in dict.fromkeys(shown(app)):
        if text in CODES or not re.search(r"[A-Z]| ", text):
            continue
        plain = text.strip("*: ").removeprefix("red[").removesuffix("]")
        if plain not in GERMAN and any(pattern.fullmatch(plain) for _, pattern in ENGLISH):
            found.append(text)
    return found


def event_id(space: Workspace, location: str) -> str:
    reports = space.reports()
    return str(reports[reports["location"] == location]["event_id"].iloc[0])


def test_the_look_for_english_finds_it(open_app: Open) -> None:
    found = left_in_english(open_app())
    assert {
        "Reset filters",
        "Air strike",
        "Choose a symbol on the map or a line here to read the sentence behind it.",
    } <= set(found)


@pytest.mark.parametrize("page", ["map", "articles", "review", "sources", "about"])
def test_a_page_is_all_german(open_app: Open, page: str) -> None:
    app = open_app(page, lang="de")
    assert not app.exception
    assert left_in_english(app) == []


@pytest.mark.parametrize(
    "parameters", [{"layer": "places"}, {"table": "true"}, {"play": "true"}, {"from": "2016-01-01"}], ids=str
)
def test_the_map_is_all_german_however_it_is_shown(open_app: Open, parameters: dict[str, str]) -> None:
    app = open_app(lang="de", **parameters)
    assert not app.exception
    assert left_in_english(app) == []


def test_a_card_is_all_german_with_what_people_decided(open_app: Open, workspace: Workspace) -> None:
    event = event_id(workspace, "Aleppo")
    person = Person(name="Ada", reason="seen it")
    workspace.reviewing.correct(event, Field.KILLED, (130, None), person, Scope.MENTION)
    app = open_app(lang="de", event=event)
    assert left_in_english(app) == []
    said = set(shown(app))
    assert {
        "Aleppo, Syrien",
        "3. Oktober 2015",
        "auf den Tag genau",
        "mindestens 130",
        "Maschinell gelesen: 12",
    } <= said


def test_places_and_actors_have_their_german_names(open_app: Open, workspace: Workspace) -> None:
    said = set(shown(open_app(lang="de", event=event_id(workspace, "Moscow"))))
    assert {"Moskau, Russland", "26. November 2015"} <= said
    groups = set(shown(open_app(lang="de")))
    assert {"Syrien", "Ägypten", "(niemand genannt)", "Bombenanschlag"} <= groups


def test_an_articles_list_of_one_place_is_all_german(open_app: Open, workspace: Workspace) -> None:
    place = workspace.mentioned_places()["place_id"].iloc[0]
    app = open_app(lang="de", layer="places", place=f"{MENTION_PREFIX}{place}")
    assert left_in_english(app) == []
    assert "← Alle Orte" in set(shown(app))


def test_what_became_of_an_upload_is_all_german(open_app: Open) -> None:
    failed = IngestResult(
        file_name="a.rar", error="a.rar: it is a RAR archive. Unpack it first, or pack the articles as .zip."
    )
    app = open_app("articles", {"ingest_results": (failed,)}, lang="de")
    assert left_in_english(app) == []
    assert any("sie ist ein RAR-Archiv. Erst entpacken" in text for text in shown(app))


def test_an_empty_store_greets_in_german(open_app: Open, workspace: Workspace) -> None:
    for article in workspace.articles():
        workspace.delete_article(article.article_id)
    app = open_app(lang="de")
    assert [one.value for one in app.header] == ["Noch keine Artikel"]
    assert left_in_english(app) == []


def test_a_dialog_speaks_german(open_app: Open, workspace: Workspace) -> None:
    event = event_id(workspace, "Aleppo")
    app = open_app("map", {"asked_to_do": {"id": "correct", "of": event}}, lang="de", event=event)
    assert {"Was stimmt nicht?", "Speichern", "Warum? (freiwillig)"} <= set(shown(app))
    assert left_in_english(app) == []
