"""The real app in a real Chromium: one server and one browser for the session, a fresh page per test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from benchmarks.browser import CHROMIUM, MapFrame, Server, running_chromium, running_server

# Two cores that others may share, and the first map of a fresh process imports pandas and folium and reads the samples.
PATIENCE_MS = 60_000


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
def page(chromium: Browser) -> Iterator[Page]:
    """A page far from UTC, so that a day that shifts is seen; at its end, everything it asked for was on loopback."""
    context = chromium.new_context(viewport={"width": 1300, "height": 900}, timezone_id="America/New_York")
    context.set_default_timeout(PATIENCE_MS)
    opened = context.new_page()
    outside: list[str] = []
    errors: list[str] = []

    def note(url: str) -> None:
        if not url.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:http://127.0.0.1:")):
            outside.append(url)

    opened.on("request", lambda request: note(request.url))
    opened.on("websocket", lambda socket: note(socket.url))
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert outside == []
    assert errors == []


@pytest.fixture
def map_of() -> type[MapFrame]:
    return MapFrame
