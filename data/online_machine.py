"""When a geocoder was last asked and which must not be, over all stores and accounts of this machine.

One small file in the system's folder for temporary files, locked during every request. What other accounts can write
there is not believed beyond what can be: no time to come, no block of more than a day.
"""

import json
import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import gettempdir
from time import monotonic

from geo.errors import StoreError

if sys.platform != "win32":
    from fcntl import LOCK_EX, LOCK_NB, flock

FILE_NAME = "dateline-online-pace.json"
MAX_BLOCK_S = 86_400.0
_MAX_BYTES = 100_000
_POLL_S = 0.05


class HeldError(Exception):
    """Others have held the file all the while."""


class MachinePace:
    """What the file says while it is held; times are seconds since 1970."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._last, self._blocks = _read(number)

    def last_request(self, now: float) -> float:
        """When the last request began or ended; 0 when none is known."""
        return min(self._last, now)

    def blocked_until(self, service: str, now: float) -> float:
        """Until when the service must not be asked; 0 when nobody was told to stop."""
        until = self._blocks.get(_mark(service), 0.0)
        return until if until <= now + MAX_BLOCK_S else 0.0

    def note_request(self, now: float) -> None:
        """Remember that a request begins or ends now."""
        self._last = now
        self._write(now)

    def block(self, service: str, now: float, until: float) -> None:
        """Remember not to ask the service before `until`."""
        self._blocks = {**self._blocks, _mark(service): max(until, self.blocked_until(service, now))}
        self._write(now)

    def _write(self, now: float) -> None:
        self._blocks = {mark: until for mark, until in self._blocks.items() if now < until <= now + MAX_BLOCK_S}
        content = json.dumps({"last": self._last, "blocked": self._blocks}).encode()
        os.ftruncate(self._number, 0)
        os.lseek(self._number, 0, os.SEEK_SET)
        os.write(self._number, content)


@contextmanager
def held_pace(timeout_s: float, sleep: Callable[[float], None]) -> Iterator[MachinePace]:
    """Hold the file alone. Raises HeldError when others do for longer than `timeout_s`, and StoreError."""
    path = Path(gettempdir()) / FILE_NAME
    try:
        number = _open(path)
    except OSError as error:
        raise StoreError(
            f"The pace of online inquiries cannot be kept in {path}: {error.strerror or error}. Check the file and its "
            "folder, or choose another folder for temporary files with TMPDIR."
        ) from error
    try:
        with _locked(number, path, timeout_s, sleep):
            yield MachinePace(number)
    finally:
        os.close(number)


def _open(path: Path) -> int:
    """The file, made when it is missing, for all accounts; never what a link leads to. Raises OSError."""
    flags = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    try:
        # Linux refuses O_CREAT for a file of another account in this folder
        number = os.open(path, flags)
    except FileNotFoundError:
        number = _make(path, flags)
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise OSError(f"{path.name} is no file")
    return number


def _make(path: Path, flags: int) -> int:
    try:
        number = os.open(path, flags | os.O_CREAT | os.O_EXCL, 0o666)
    except FileExistsError:
        # another process was quicker
        return os.open(path, flags)
    if hasattr(os, "fchmod"):
        os.fchmod(number, 0o666)
    return number


@contextmanager
def _locked(number: int, path: Path, timeout_s: float, sleep: Callable[[float], None]) -> Iterator[None]:
    if sys.platform == "win32":
        # where every account has a folder of its own for temporary files; loaded late as in data.online_answers
        from filelock import FileLock, Timeout  # noqa: PLC0415

        try:
            with FileLock(path.with_suffix(".lock"), timeout=timeout_s):
                yield
        except Timeout as error:
            raise HeldError from error
        return
    deadline = monotonic() + timeout_s
    while True:
        try:
            flock(number, LOCK_EX | LOCK_NB)
            break
        except BlockingIOError as error:
            if monotonic() > deadline:
                raise HeldError from error
            sleep(_POLL_S)
    yield


def _read(number: int) -> tuple[float, Mapping[str, float]]:
    """The last request and the blocks by mark; nothing where the file says nothing that can be."""
    os.lseek(number, 0, os.SEEK_SET)
    try:
        said = json.loads(os.read(number, _MAX_BYTES))
        return _seconds(said["last"]), {str(mark): _seconds(until) for mark, until in said["blocked"].items()}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return 0.0, {}


def _seconds(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) and 0 <= value < 1e11 else 0.0


def _mark(service: str) -> str:
    """Which service, for those who know it: its address is nobody else's business."""
    return sha256(service.encode()).hexdigest()[:16]
