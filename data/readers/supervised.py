"""Reading in a child process that may hang or die without harm: one warm child per process, replaced when it is gone.

Requests and answers are JSON behind an eight-byte length, never pickles: the child has touched hostile input.
"""

import atexit
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from data.readers.formats import Reader
from data.readers.limits import CHILD_MAX_FILES, CHILD_START_TIMEOUT_S, CHILD_TIMEOUT_S
from data.readers.result import Reading, Source, TableHead
from data.readers.wire import head_from_json, read_frame, reading_from_json, write_frame
from geo.errors import ReadError

_ROOT = Path(__file__).resolve().parents[2]
# What a Python program needs of the environment; the rest (keys, addresses) is not for code that meets hostile files.
_KEPT_ENVIRONMENT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


class _ChildGoneError(Exception):
    """The child ended before it answered; `timed_out` when it was ended because it took too long."""

    def __init__(self, *, timed_out: bool) -> None:
        super().__init__("timed out" if timed_out else "ended")
        self.timed_out = timed_out


class _Child:
    """One running child process; of no further use once it has raised _ChildGoneError."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="dateline-reader-")
        self.n_files = 0
        self._timed_out = False
        try:
            self._process = self._start()
        except OSError as error:
            self._folder.cleanup()
            raise _ChildGoneError(timed_out=False) from error
        try:
            with self._limited_to(CHILD_START_TIMEOUT_S):
                read_frame(self._output)
        except _ChildGoneError:
            self.close()
            raise

    def _start(self) -> "subprocess.Popen[bytes]":
        environment = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
        paths = [str(_ROOT), *(str(Path(path).resolve()) for path in sys.path if path)]
        environment |= {"PYTHONPATH": os.pathsep.join(dict.fromkeys(paths)), "PYTHONUTF8": "1"}
        return subprocess.Popen(
            [sys.executable, "-m", "data.readers.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self._folder.name,
            env=environment,
        )

    def ask(self, request: dict[str, Any], content: bytes, timeout_s: float) -> dict[str, Any]:
        """The child's answer; raises _ChildGoneError."""
        self.n_files += 1
        with self._limited_to(timeout_s):
            write_frame(self._input, json.dumps(request).encode())
            write_frame(self._input, content)
            answer = json.loads(read_frame(self._output))
        if not isinstance(answer, dict):
            raise _ChildGoneError(timed_out=False)
        return answer

    def close(self) -> None:
        """End the process and remove its folder."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._input, self._output):
            with suppress(OSError):
                pipe.close()
        self._folder.cleanup()

    @property
    def _input(self) -> IO[bytes]:
        assert self._process.stdin is not None
        return self._process.stdin

    @property
    def _output(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout

    @contextmanager
    def _limited_to(self, timeout_s: float) -> Iterator[None]:
        # A timer that kills works on every system; Windows cannot wait on a pipe with a timeout.
        timer = threading.Timer(timeout_s, self._end_late_child)
        timer.daemon = True
        timer.start()
        try:
            yield
        except (OSError, EOFError, ValueError) as error:
            self._process.kill()
            self._process.wait()
            raise _ChildGoneError(timed_out=self._timed_out) from error
        finally:
            timer.cancel()

    def _end_late_child(self) -> None:
        self._timed_out = True
        self._process.kill()


class _Supervisor:
    """Keeps one child alive and gives it one file at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._inherited: list[_Child] = []

    def answer(self, reader: Reader, source: Source, timeout_s: float, *, head: bool = False) -> dict[str, Any]:
        """What the file holds; a child that served others before and dies is tried once more, fresh."""
        with self._lock:
            used = self._child is not None and self._child.n_files > 0
            try:
                answer = self._ask(reader, source, timeout_s, head=head)
            except _ChildGoneError as gone:
                if gone.timed_out or not used:
                    raise _gone_error(source.name, gone, timeout_s) from gone
                answer = self._ask_fresh(reader, source, timeout_s, head=head)
        if error := answer.get("error"):
            raise ReadError(source.name, str(error["code"]), str(error["reason"]), str(error["remedy"]))
        return answer

    def start(self) -> None:
        """Have a child running."""
        with self._lock, suppress(_ChildGoneError):
            self._running()

    def stop(self) -> None:
        """End the child, if there is one."""
        with self._lock:
            self._drop()

    def forget(self) -> None:
        """After a fork: the child belongs to the other process, the lock may be held by a thread that is not here."""
        self._lock = threading.Lock()
        if self._child is not None:
            self._inherited.append(self._child)
        self._child = None

    def _ask_fresh(self, reader: Reader, source: Source, timeout_s: float, *, head: bool) -> dict[str, Any]:
        try:
            return self._ask(reader, source, timeout_s, head=head)
        except _ChildGoneError as gone:
            raise _gone_error(source.name, gone, timeout_s) from gone

    def _ask(self, reader: Reader, source: Source, timeout_s: float, *, head: bool) -> dict[str, Any]:
        request: dict[str, Any] = {"format": reader.format, "name": source.name, "suffix": source.suffix}
        request |= {"columns": source.columns, "head": head}
        try:
            answer = self._running().ask(request, source.content, timeout_s)
        except _ChildGoneError:
            self._drop()
            raise
        if answer.get("last") or (self._child is not None and self._child.n_files >= CHILD_MAX_FILES):
            self._drop()
        return answer

    def _running(self) -> _Child:
        if self._child is None:
            self._child = _Child()
        return self._child

    def _drop(self) -> None:
        if self._child is not None:
            self._child.close()
        self._child = None


def _gone_error(name: str, gone: _ChildGoneError, timeout_s: float) -> ReadError:
    if gone.timed_out:
        reason = f"reading it took longer than {timeout_s:.0f} seconds and was stopped."
        return ReadError(name, "E_TIMEOUT", reason, "Save the article's text as .txt and load that.")
    return ReadError(
        name, "E_CORRUPT", "the program that reads this format broke off over it; the file is probably damaged.",
        "Save it again, or save the article's text as .txt.",
    )  # fmt: skip


_SUPERVISOR = _Supervisor()
atexit.register(_SUPERVISOR.stop)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_SUPERVISOR.forget)


def read_in_child(reader: Reader, source: Source, *, timeout_s: float = CHILD_TIMEOUT_S) -> Reading:
    """What the file holds, read in the child; raises ReadError, E_TIMEOUT or E_CORRUPT if the child hangs or dies."""
    return reading_from_json(_SUPERVISOR.answer(reader, source, timeout_s)["reading"])


def head_in_child(reader: Reader, source: Source, *, timeout_s: float = CHILD_TIMEOUT_S) -> TableHead:
    """The first rows of a table, read in the child; raises ReadError as read_in_child does."""
    return head_from_json(_SUPERVISOR.answer(reader, source, timeout_s, head=True)["head"])


def warm_up() -> None:
    """Start the child ahead of its first file, which then need not wait for libraries to load; returns at once."""
    threading.Thread(target=_SUPERVISOR.start, daemon=True).start()
