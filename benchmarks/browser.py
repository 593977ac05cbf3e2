"""Runs the app and drives it in Chromium; shared by the browser suite and benchmarks.ui."""

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
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next((found for name in _NAMES if (found := shutil.which(name))), None)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
STOP_PATIENCE_S = 15
START_PATIENCE_S = 60.0


class Server:
    """`streamlit run app.py` on a free port of loopback, with a store in its own folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """Number of the server's process. Raises RuntimeError when it does not run."""
        if self._process is None:
            raise RuntimeError("the server does not run")
        return self._process.pid

    def start(self) -> None:
        """Return once the server answers; raises RuntimeError with its log when it does not."""
        options = (f"--server.port={self.port}", "--server.headless=true", "--server.fileWatcherType=none")
        with (self._folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "streamlit", "run", "app.py", *options],
                cwd=ROOT,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                env={**os.environ, "DATELINE_STORE": str(self._folder / "store.sqlite")},
            )
        deadline = monotonic() + START_PATIENCE_S
        while not self._answers(self._process):
            if self._process.poll() is not None or monotonic() > deadline:
                raise RuntimeError((self._folder / "server.log").read_text(encoding="utf-8"))

    def _answers(self, process: "subprocess.Popen[bytes]") -> bool:
        with (
            contextlib.suppress(OSError),
            urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1) as answer,
        ):
            return bool(answer.status == 200)
        # Not yet: give it a tenth of a second, or less when it dies.
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.1)
        return False

    def stop(self) -> None:
        """End the server and what it started; one that is still answering a browser after a while is killed."""
        if self._process is None:
            return
        for order, patience_s in ((signal.SIGTERM, STOP_PATIENCE_S), (signal.SIGKILL, STOP_PATIENCE_S)):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, order)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(patience_s)
                break
        self._process = None

    def restart(self) -> None:
        """The same port and store, another process."""
        self.stop()
        self.start()


@contextlib.contextmanager
def running_server() -> Iterator[Server]:
    """A server with a new store, gone at the end."""
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder))
        try:
            server.start()
            yield server
        finally:
            server.stop()


@contextlib.contextmanager
def running_chromium() -> Iterator[Browser]:
    """A headless Chromium of this machine."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


class MapFrame:
    """The map inside streamlit-folium's frame; made once something is drawn on it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        element = page.wait_for_selector("iframe[title='streamlit_folium.st_folium']")
        frame = element.content_frame() if element else None
        if element is None or frame is None:
            raise RuntimeError("the page has no map")
        self.element, self.frame = element, frame
        frame.wait_for_function("window.dateline && dateline.draws > 0 && dateline.baseReady")

    def counts(self) -> tuple[int, int]:
        """Points and areas drawn now."""
        points, areas = self.frame.evaluate("[dateline.points, dateline.areas]")
        return points, areas

    def draws(self) -> int:
        """How often the layer was drawn so far."""
        return int(self.frame.evaluate("dateline.draws"))

    def wait_for_draw_after(self, before: int) -> None:
        """Return once the layer was drawn more often than `before` times."""
        self.frame.wait_for_function("before => dateline.draws > before", arg=before)

    def view(self) -> tuple[float, ...]:
        """Latitude and longitude of the centre, and zoom."""
        return tuple(self.frame.evaluate("[map.getCenter().lat, map.getCenter().lng, map.getZoom()]"))

    def move_to(self, lat: float, lon: float, zoom: int) -> None:
        """Move the map at once."""
        self.frame.evaluate(
            "([lat, lon, zoom]) => { map.setView([lat, lon], zoom, {animate: false}); }", [lat, lon, zoom]
        )

    def symbols(self) -> list[dict[str, Any]]:
        """The rows of the symbols on the canvas."""
        found: list[dict[str, Any]] = self.frame.evaluate(
            """() => {
                const layers = [];
                map.eachLayer((layer) => layers.push(layer.options || {}));
                return layers.filter((look) => look.row && look.shape).map((look) => look.row);
            }"""
        )
        return found

    def click_at(self, lat: float, lon: float) -> None:
        """A real click of the mouse on that spot."""
        x, y = self.frame.evaluate(
            "([lat, lon]) => { const at = map.latLngToContainerPoint([lat, lon]); return [at.x, at.y]; }", [lat, lon]
        )
        box = self.element.bounding_box()
        if box is None:
            raise RuntimeError("the map is not on the screen")
        self.page.mouse.click(box["x"] + x, box["y"] + y)
