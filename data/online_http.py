"""The HTTP of online geocoders: one GET that no server can turn into more.

geopy's own adapters follow redirects, repeat requests on their own (unseen by the pace of data.online_answers) and read
whatever comes. This one does none of that.
"""

import json
from collections.abc import Mapping
from http.client import HTTPException, HTTPResponse
from ssl import SSLContext
from typing import Any
from urllib.request import ProxyHandler, Request

from geopy.adapters import AdapterHTTPError, BaseSyncAdapter
from geopy.exc import GeocoderParseError, GeocoderServiceError, GeocoderTimedOut, GeocoderUnavailable

from data.watched_http import Deadline, is_timeout, watched_opener

# Five Nominatim places with address details are 5 kB.
MAX_BYTES = 1_000_000


class RedirectRefusedError(GeocoderServiceError):  # type: ignore[misc]  # geopy has no types
    """The server wanted to send us, and with us the name, to another address."""


class GuardedAdapter(BaseSyncAdapter):  # type: ignore[misc]  # geopy has no types
    """At most MAX_BYTES within the time-out in all, headers and body together; no redirect, cookie or repetition.

    The proxies of the system are used, as by every program on it. Raises what geopy's adapters raise; no message holds
    the address asked or anything the server wrote.
    """

    def __init__(self, *, proxies: Mapping[str, str] | None, ssl_context: SSLContext | None) -> None:
        super().__init__(proxies=proxies, ssl_context=ssl_context)
        self._proxies = None if proxies is None else dict(proxies)
        self._ssl_context = ssl_context

    def get_json(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> Any:
        """The answer as JSON values."""
        try:
            return json.loads(self.get_text(url, timeout=timeout, headers=headers))
        except (ValueError, RecursionError):
            raise GeocoderParseError("the answer is not JSON") from None

    def get_text(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> str:
        """The answer as text."""
        deadline = Deadline(timeout)
        try:
            opener = watched_opener(ProxyHandler(self._proxies), deadline, self._ssl_context)
            with opener.open(Request(url, headers=dict(headers)), timeout=timeout) as page:
                text = _text_of(page)
        except (OSError, HTTPException, ValueError) as error:
            if isinstance(error, AdapterHTTPError) and not deadline.has_passed:
                raise
            if deadline.has_passed or is_timeout(error):
                raise GeocoderTimedOut("no answer in time") from None
            raise GeocoderUnavailable("no connection, or it broke off") from None
        finally:
            deadline.end()
        if deadline.has_passed:
            raise GeocoderTimedOut("no answer in time")
        return text


def _text_of(page: HTTPResponse) -> str:
    if 300 <= page.status < 400:
        raise RedirectRefusedError("a redirect was refused")
    body = page.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        raise GeocoderParseError(f"the answer is longer than {MAX_BYTES} bytes")
    text = body.decode("utf-8", errors="replace")
    if page.status != 200:
        headers = {name.lower(): value for name, value in page.headers.items()}
        raise AdapterHTTPError(f"status {page.status}", status_code=page.status, headers=headers, text=text)
    return text
