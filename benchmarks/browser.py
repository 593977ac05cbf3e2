"""Runs the app and drives it in Chromium; shared by the browser suite and benchmarks.ui."""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

from playwright.sync_api import Browser, FilePayload, Locator, Page, WebSocketRoute, expect, sync_playwright
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

Answer = TypeVar("Answer")

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
# Two cores that others may share, and the first map of a fresh process imports pandas and folium and reads the samples.
PATIENCE_MS = 60_000
ASKED_AGAIN_MS = 100
# Longer than Streamlit holds back what its table and its fields tell (150 ms).
REST_MS = 200
# Grey (stSkeleton) is where an element will stand whose script is still being fetched.
_RESTS = """(forMs) => {
    const app = document.querySelector("[data-testid=stApp]");
    if (!app) return false;
    if (app.changedAt === undefined) {
        app.changedAt = performance.now();
        const watch = new MutationObserver(() => { app.changedAt = performance.now(); });
        watch.observe(document.body, {childList: true, subtree: true});
    }
    const busy = app.getAttribute("data-test-script-state") !== "notRunning"
        || document.querySelector("[data-stale=true], [data-testid=stSkeleton]") !== null;
    if (busy) app.changedAt = performance.now();
    return performance.now() - app.changedAt >= forMs;
}"""


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


# -- waiting: a page is drawn piece by piece, the map first ------------------------------------------------------------


def wait_for_rest(page: Page) -> None:
    """Return once no run of the page is under way, nothing of an earlier one is on the screen, and all of it is drawn.

    All of that at once, and for REST_MS: Streamlit says that a run has ended before React has drawn what it brought,
    and one run may ask for the next. A click reaches the server a moment after it was made: wait for something it does
    before.
    """
    page.wait_for_function(_RESTS, arg=REST_MS, timeout=PATIENCE_MS)


def press_at_rest(page: Page, key: str) -> None:
    """Press a key once the page rests: a key means what is on the screen, and decides nothing while that changes."""
    wait_for_rest(page)
    page.keyboard.press(key)


def text_at_rest(found: Locator) -> str:
    """The words of an element once the page rests: what an earlier run drew may be replaced a moment later."""
    wait_for_rest(found.page)
    return found.inner_text()


def eventually(page: Page, ask: Callable[[], Answer], holds: Callable[[Answer], object] = bool) -> Answer:
    """What `ask` says as soon as it `holds`; AssertionError with the last answer when it does not for PATIENCE_MS.

    For what no assertion of Playwright waits for: numbers within words, boxes, what a script says.
    """
    deadline = monotonic() + PATIENCE_MS / 1000
    while not holds(answer := ask()):
        if monotonic() > deadline:
            raise AssertionError(f"still {answer!r} after {PATIENCE_MS // 1000} s")
        page.wait_for_timeout(ASKED_AGAIN_MS)
    return answer


def wait_for_map(page: Page) -> "MapFrame":
    """The map, once it and everything around it is drawn."""
    drawn = MapFrame(page)
    wait_for_rest(page)
    return drawn


# -- what a person does ------------------------------------------------------------------------------------------------


def leave_dialog(page: Page) -> None:
    """Press Escape in the open dialog, as soon as the keys are its own, and wait until it is closed.

    What had the focus may have gone with what was decided; for a moment the keys then belong to nobody.
    """
    wait_for_rest(page)
    page.wait_for_function("document.activeElement.closest('[role=dialog]') !== null")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)


def type_day(page: Page, label: str, day: str) -> None:
    """Type an ISO day into a date field and see it there; Escape then closes the calendar and hands the day over.

    What an earlier change still sets would take the typed day away again: the page rests first.
    """
    wait_for_rest(page)
    page.get_by_role("spinbutton", name=f"year, {label}").click()
    page.keyboard.type(day.replace("-", ""))
    for part, number in zip(("year", "month", "day"), day.split("-"), strict=True):
        field = page.get_by_role("spinbutton", name=f"{part}, {label}")
        expect(field).to_have_attribute("aria-valuenow", str(int(number)))


def begin_brush(page: Page, first: float, last: float, *, steps: int = 5) -> None:
    """Drag over the histogram between two shares of its width; the button of the mouse is still down."""
    chart = page.get_by_test_id("stVegaLiteChart")
    # the frame is there before the bars, and an earlier change may still draw them anew
    expect(chart.locator("svg .role-mark path").first).to_be_attached()
    wait_for_rest(page)
    box = chart.bounding_box()
    if box is None:
        raise RuntimeError("the histogram is not on the screen")
    y = box["y"] + box["height"] * 0.4
    page.mouse.move(box["x"] + box["width"] * first, y)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * last, y, steps=steps)


def click_cell(page: Page, column_px: int, line: int) -> None:
    """Click a cell of the table of events; its lines are 31 px high, below a head of as much."""
    table = page.get_by_test_id("stDataFrame")
    expect(table.get_by_test_id(f"glide-cell-1-{line}")).to_be_attached()
    wait_for_rest(page)
    table.scroll_into_view_if_needed()
    table.click(position={"x": column_px, "y": 50 + 31 * line})


def file_field(page: Page) -> Locator:
    """The field for files, once it takes them: Streamlit's, which carries them, is drawn after it."""
    expect(page.locator("[class*=st-key-transport-] input[type=file]")).to_be_attached()
    expect(page.locator(".zone")).to_be_visible()
    wait_for_rest(page)
    return page.locator(".field input[type=file]:not([webkitdirectory])")


def choose_files(page: Page, *files: tuple[str, bytes]) -> None:
    """Choose files with these names and bytes, which have no dates."""
    file_field(page).set_input_files([_payload(name, content) for name, content in files])


def _payload(name: str, content: bytes) -> FilePayload:
    return {"name": name, "mimeType": "application/octet-stream", "buffer": content}


class SlowLine:
    """The line between a page and its server, made before the page is opened; what the server says can be held back."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._socket: WebSocketRoute | None = None
        self._held: list[str | bytes] | None = None
        self._waited_for = 0
        page.route_web_socket(re.compile("/_stcore/stream"), self._open)

    def _open(self, socket: WebSocketRoute) -> None:
        self._socket = socket
        socket.connect_to_server().on_message(self._take)

    def _take(self, message: str | bytes) -> None:
        if self._held is not None:
            self._held.append(message)
        elif self._socket is not None:
            self._socket.send(message)

    def hold(self) -> None:
        """From now on the page sees nothing new."""
        self._held, self._waited_for = [], 0

    def wait_for_run(self) -> None:
        """Return once the server has done, unseen by the page, what it was asked for since the last such wait."""
        eventually(self._page, lambda: self._runs() > self._waited_for and self._is_at_rest())
        self._waited_for = self._runs()

    def release(self) -> None:
        """The page sees what was held back."""
        held, self._held = self._held or [], None
        for message in held:
            self._take(message)

    def _messages(self) -> list[ForwardMsg]:
        return [ForwardMsg.FromString(one) for one in self._held or () if isinstance(one, bytes)]

    def _runs(self) -> int:
        """How many runs have ended."""
        return [one.WhichOneof("type") for one in self._messages()].count("script_finished")

    def _is_at_rest(self) -> bool:
        """A run may ask for the next; the last state that was told says whether one is under way."""
        told = [one for one in self._messages() if one.WhichOneof("type") == "session_status_changed"]
        return bool(told) and not told[-1].session_status_changed.script_is_running


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
        """The rows of the symbols on the canvas, once the page rests."""
        wait_for_rest(self.page)
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
