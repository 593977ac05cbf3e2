"""The HTTP of online geocoders: one GET that no server can turn into more.

geopy's own adapters follow redirects, repeat requests on their own (unseen by the pace of data.online_answers) and read
whatever comes. This one does none of that.
"""

import json
import socket
from collections.abc import Callable, Mapping
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from ssl import SSLContext
from threading import Timer
from typing import Any
from urllib.error import URLError
from urllib.request import HTTPHandler, HTTPSHandler, OpenerDirector, ProxyHandler, Request

from geopy.adapters import AdapterHTTPError, BaseSyncAdapter
from geopy.exc import GeocoderParseError, GeocoderServiceError, GeocoderTimedOut, GeocoderUnavailable

# Five Nominatim places with address details are 5 kB.
MAX_BYTES = 1_000_000

# Told the socket as soon as there is one.
_Watch = Callable[[socket.socket], None]


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
        deadline = _Deadline(timeout)
        try:
            with self._opener(deadline).open(Request(url, headers=dict(headers)), timeout=timeout) as page:
                text = _text_of(page)
        except (OSError, HTTPException, ValueError) as error:
            if isinstance(error, AdapterHTTPError) and not deadline.has_passed:
                raise
            if deadline.has_passed or _is_timeout(error):
                raise GeocoderTimedOut("no answer in time") from None
            raise GeocoderUnavailable("no connection, or it broke off") from None
        finally:
            deadline.end()
        if deadline.has_passed:
            raise GeocoderTimedOut("no answer in time")
        return text

    def _opener(self, deadline: "_Deadline") -> OpenerDirector:
        # only these handlers: with no error processor, redirects and errors come back as they are
        opener = OpenerDirector()
        handlers = (
            ProxyHandler(self._proxies),
            _WatchedHTTPHandler(deadline.watch),
            _WatchedHTTPSHandler(deadline.watch, self._ssl_context),
        )
        for handler in handlers:
            opener.add_handler(handler)
        return opener


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


def _is_timeout(error: Exception) -> bool:
    reason = error.reason if isinstance(error, URLError) else error
    return isinstance(reason, TimeoutError)


class _Deadline:
    """Shuts the socket down when the time is over: a time-out of the socket itself starts anew with every byte."""

    def __init__(self, seconds: float) -> None:
        self.has_passed = False
        self._socket: socket.socket | None = None
        self._timer = Timer(seconds, self._pass)
        self._timer.daemon = True
        self._timer.start()

    def watch(self, connected: socket.socket) -> None:
        """Take charge of the socket."""
        self._socket = connected
        if self.has_passed:
            self._cut()

    def end(self) -> None:
        """The answer is there: let the socket be."""
        self._timer.cancel()

    def _pass(self) -> None:
        self.has_passed = True
        self._cut()

    def _cut(self) -> None:
        if self._socket is not None:
            try:
                # that of the plain socket: SSLSocket.shutdown would take the state away from under a reader
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
            except OSError:
                # closed in the meantime
                return


class _WatchedConnection(HTTPConnection):
    def __init__(self, *arguments: Any, watch: _Watch, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._watch = watch

    def connect(self) -> None:
        super().connect()
        self._watch(self.sock)


class _WatchedSecureConnection(HTTPSConnection):
    def __init__(self, *arguments: Any, watch: _Watch, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._watch = watch

    def connect(self) -> None:
        super().connect()
        self._watch(self.sock)


class _WatchedHTTPHandler(HTTPHandler):
    def __init__(self, watch: _Watch) -> None:
        super().__init__()
        self._watch = watch

    def http_open(self, req: Request) -> HTTPResponse:
        """Open the request on a watched connection."""
        return self.do_open(partial(_WatchedConnection, watch=self._watch), req)


class _WatchedHTTPSHandler(HTTPSHandler):
    def __init__(self, watch: _Watch, context: SSLContext | None) -> None:
        super().__init__(context=context)
        self._watch = watch
        self._given_context = context

    def https_open(self, req: Request) -> HTTPResponse:
        """Open the request on a watched connection."""
        make = partial(_WatchedSecureConnection, watch=self._watch)
        return self.do_open(make, req, context=self._given_context)
