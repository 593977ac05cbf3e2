"""The real app in a real Chromium: one server and one browser for the session, a fresh page per test."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from benchmarks.browser import (
    CHROMIUM,
    PATIENCE_MS,
    MapFrame,
    Server,
    running_chromium,
    running_server,
    wait_for_map,
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.browser)
            if CHROMIUM is None:
                item.add_marker(pytest.mark.skip(reason="no Chromium on this machine"))


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The server most tests share; they only add articles to it."""
    with running_server() as started:
        yield started


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A server for a test that restarts it or empties its store."""
    with running_server() as started:
        yield started


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE_MS)
    with running_chromium() as browser:
        yield browser


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Opens a page in a context of its own with the options of Browser.new_context.

    At the end of the test everything its pages asked for was on loopback, and none of their scripts failed.
    """
    contexts: list[BrowserContext] = []
    outside: list[str] = []
    errors: list[str] = []

    def note(url: str) -> None:
        if not url.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:http://127.0.0.1:")):
            outside.append(url)

    def visiting(**options: Any) -> Page:
        context = chromium.new_context(**({"viewport": {"width": 1300, "height": 900}} | options))
        contexts.append(context)
        context.set_default_timeout(PATIENCE_MS)
        opened = context.new_page()
        opened.on("request", lambda request: note(request.url))
        opened.on("websocket", lambda socket: note(socket.url))
        opened.on("pageerror", lambda error: errors.append(str(error)))
        return opened

    yield visiting
    for context in contexts:
        context.close()
    assert outside == []
    assert errors == []


@pytest.fixture
def page(visit: Callable[..., Page]) -> Page:
    """A page far from UTC, so that a day that shifts is seen."""
    return visit(timezone_id="America/New_York")


@pytest.fixture
def map_of() -> Callable[[Page], MapFrame]:
    """The map of a page, once it and everything around it is drawn."""
    return wait_for_map
