"""The real app in a real Chromium: one server and one browser for the session, a fresh page per test."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from playwright.sync_api import Browser, ElementHandle, Frame, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
# Two shared cores: the first map of a fresh process has to import pandas, Altair and folium.
PATIENCE_MS = 40_000
START_PATIENCE_S = 60.0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.browser)
            if CHROMIUM is None:
                item.add_marker(pytest.mark.skip(reason="no Chromium on this machine"))


class Server:
    """`streamlit run app.py` on a free port with a store of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with (self._folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "streamlit", "run", "app.py", f"--server.port={self.port}",
                 "--server.headless=true", "--server.fileWatcherType=none"],
                cwd=ROOT, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
                env={**os.environ, "DATELINE_STORE": str(self._folder / "store.sqlite")},
            )  # fmt: skip
        deadline = monotonic() + START_PATIENCE_S
        while not self._answers():
            if self._process.poll() is not None or monotonic() > deadline:
                raise RuntimeError((self._folder / "server.log").read_text())

    def _answers(self) -> bool:
        # a refused connection on loopback returns at once, so this waits in the server's own time, not in a sleep
        with contextlib.suppress(OSError), urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1) as answer:
            return bool(answer.status == 200)
        with contextlib.suppress(subprocess.TimeoutExpired):
            assert self._process is not None
            self._process.wait(0.1)
        return False

    def stop(self) -> None:
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGTERM)
            self._process.wait(15)
            self._process = None

    def restart(self) -> None:
        self.stop()
        self.start()


@contextlib.contextmanager
def running_server() -> Iterator[Server]:
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder))
        try:
            server.start()
            yield server
        finally:
            server.stop()


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
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


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


class MapFrame:
    """The map inside streamlit-folium's frame."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.element: ElementHandle = page.wait_for_selector("iframe[title='streamlit_folium.st_folium']")  # type: ignore[assignment]
        frame = self.element.content_frame()
        assert frame is not None
        self.frame: Frame = frame
        self.frame.wait_for_function("window.dateline && dateline.draws > 0 && dateline.baseReady")

    def counts(self) -> tuple[int, int]:
        """Points and areas drawn now."""
        points, areas = self.frame.evaluate("[dateline.points, dateline.areas]")
        return points, areas

    def draws(self) -> int:
        return int(self.frame.evaluate("dateline.draws"))

    def wait_for_draw_after(self, before: int) -> None:
        self.frame.wait_for_function("before => dateline.draws > before", arg=before)

    def view(self) -> tuple[float, float, float]:
        return tuple(self.frame.evaluate("[map.getCenter().lat, map.getCenter().lng, map.getZoom()]"))

    def move_to(self, lat: float, lon: float, zoom: int) -> None:
        self.frame.evaluate(
            "([lat, lon, zoom]) => { map.setView([lat, lon], zoom, {animate: false}); }", [lat, lon, zoom]
        )

    def symbols(self) -> list[dict[str, object]]:
        """The rows of the symbols on the canvas."""
        found: list[dict[str, object]] = self.frame.evaluate(
            """() => {
                const layers = [];
                map.eachLayer((layer) => layers.push(layer.options || {}));
                return layers.filter((look) => look.row && look.shape).map((look) => look.row);
            }"""
        )
        return found

    def click_at(self, lat: float, lon: float) -> None:
        x, y = self.frame.evaluate(
            "([lat, lon]) => { const at = map.latLngToContainerPoint([lat, lon]); return [at.x, at.y]; }", [lat, lon]
        )
        box = self.element.bounding_box()
        assert box is not None
        self.page.mouse.click(box["x"] + x, box["y"] + y)


@pytest.fixture
def map_of() -> type[MapFrame]:
    return MapFrame
