"""Country dumps from a GeoNames server: one GET, within limits of size and time, to a file of our own.

Raises PlacesError; no sentence holds what the server wrote.
"""

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from urllib.request import ProxyHandler, Request

from data.readers.limits import MEGABYTE
from data.watched_http import Deadline, is_timeout, watched_opener
from geo.errors import PlacesError

# The United States have 75 MB.
MAX_BYTES = 200 * MEGABYTE
CONNECT_TIMEOUT_S = 20.0
TOTAL_TIMEOUT_S = 600.0
_CHUNK_BYTES = 256 * 1024
_AGENT = "Dateline"

# Told how many bytes have come, and how many there are, None when the server does not say.
Progress = Callable[[int, int | None], None]


@contextlib.contextmanager
def download_dump(
    code: str, base_url: str, progress: Progress | None = None, *, timeout_s: float = TOTAL_TIMEOUT_S
) -> Iterator[Path]:
    """The dump of a country as XX.zip in a folder that goes when the caller is done."""
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
        path = Path(folder) / f"{code}.zip"
        _fetch(f"{base_url.rstrip('/')}/{code}.zip", path, progress or (lambda _, __: None), timeout_s)
        yield path


def _fetch(url: str, path: Path, progress: Progress, timeout_s: float) -> None:
    deadline = Deadline(timeout_s)
    host = url.split("/")[2]
    by_hand = f"Download {url} on a machine with a network and add the file: python -m data gazetteer add {path.name}"
    try:
        opener = watched_opener(ProxyHandler(), deadline)
        request = Request(url, headers={"User-Agent": _AGENT, "Accept-Encoding": "identity"})
        with opener.open(request, timeout=min(CONNECT_TIMEOUT_S, timeout_s)) as page, path.open("wb") as file:
            _check_status(page, host, path.name)
            n_bytes, total = 0, _length(page)
            if total is not None and total > MAX_BYTES:
                raise _too_large(host)
            while chunk := page.read(_CHUNK_BYTES):
                n_bytes += len(chunk)
                if n_bytes > MAX_BYTES:
                    raise _too_large(host)
                file.write(chunk)
                progress(n_bytes, total)
        if deadline.has_passed:
            raise PlacesError(f"{host} was too slow: {path.name} was not there after {timeout_s:.0f} s. {by_hand}")
        if total is not None and n_bytes < total:
            raise PlacesError(f"The connection to {host} broke off. Try again. {by_hand}")
    except (OSError, HTTPException, ValueError) as error:
        if deadline.has_passed or is_timeout(error):
            raise PlacesError(f"{host} did not answer in time. {by_hand}") from None
        raise PlacesError(
            f"There is no connection to {host}: this machine seems to have no network. {by_hand}"
        ) from None
    finally:
        deadline.end()


def _check_status(page: HTTPResponse, host: str, name: str) -> None:
    if page.status == 404:
        raise PlacesError(f"{host} has no {name}. Check DATELINE_GEONAMES_URL.")
    if page.status != 200:
        raise PlacesError(f"{host} did not hand out {name} (status {page.status}). Try again later.")


def _length(page: HTTPResponse) -> int | None:
    text = page.headers.get("Content-Length") or ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


def _too_large(host: str) -> PlacesError:
    return PlacesError(f"{host} sends more than {MAX_BYTES // MEGABYTE} MB, which no country has. Nothing was kept.")
