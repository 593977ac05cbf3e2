"""The child process of data.readers.supervised: takes one hostile file at a time and answers with its articles."""

import json
import logging
import os
import sys
from contextlib import suppress
from typing import IO, Any

from data.readers.formats import READERS, reader_of
from data.readers.limits import CHILD_MEMORY_BYTES
from data.readers.result import Source
from data.readers.wire import head_to_json, read_frame, reading_to_json, write_frame
from geo.errors import ReadError


def main() -> None:
    """Announce readiness, then answer requests until the parent closes the pipe."""
    requests, answers = sys.stdin.buffer, _take_over_stdout()
    logging.disable(logging.CRITICAL)
    limit_memory(CHILD_MEMORY_BYTES)
    _import_readers()
    write_frame(answers, b"ready")
    with suppress(EOFError):
        while True:
            request = json.loads(read_frame(requests))
            answer = answer_to(request, read_frame(requests))
            write_frame(answers, json.dumps(answer).encode())


def answer_to(request: dict[str, Any], content: bytes) -> dict[str, Any]:
    """The reading, or with `head` in the request the head of a table; else the error with its code, reason and remedy.

    `last` is in the answer when this process should not go on.
    """
    columns = tuple((field, name) for field, name in request.get("columns", ()))
    source = Source(name=request["name"], suffix=request["suffix"], content=content, columns=columns)
    reader = reader_of(request["format"])
    try:
        if request.get("head"):
            return {"head": head_to_json(reader.head(source))}
        return {"reading": reading_to_json(reader.read(source))}
    except ReadError as error:
        return {"error": {"code": error.code, "reason": error.reason, "remedy": error.remedy}}
    except MemoryError:
        reason = "it needs more memory to be read than Dateline allows one file."
        return _failure("E_MEMORY", reason, "Split the file, or save the article's text as .txt.")
    except RecursionError:
        return _failure("E_DEPTH", "its parts are nested too deeply.", "Save the article's text as .txt and load that.")


def limit_memory(n_bytes: int) -> None:
    """Let allocations beyond `n_bytes` of address space fail; without effect where the system has no such limit."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (n_bytes, n_bytes))


def _failure(code: str, reason: str, remedy: str) -> dict[str, Any]:
    return {"error": {"code": code, "reason": reason, "remedy": remedy}, "last": True}


def _take_over_stdout() -> IO[bytes]:
    # Whatever a library prints must not end up among the answers.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return answers


def _import_readers() -> None:
    for reader in READERS:
        if reader.hostile:
            reader.load()


if __name__ == "__main__":
    main()
