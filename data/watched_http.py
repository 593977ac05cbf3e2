"""Requests over HTTP that end when their time is over, follow no redirect and keep no cookie."""

import socket
from collections.abc import Callable
from functools import partial
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from ssl import SSLContext
from threading import Timer
from typing import Any
from urllib.error import URLError
from urllib.request import HTTPHandler, HTTPSHandler, OpenerDirector, ProxyHandler, Request

# Told the socket as soon as there is one.
_Watch = Callable[[socket.socket], None]


def watched_opener(
    proxies: ProxyHandler, deadline: "Deadline", ssl_context: SSLContext | None = None
) -> OpenerDirector:
    """What opens addresses; a status other than 200 and a redirect come back as they are."""
    # only these handlers: with no error processor, nothing is followed and nothing raised
    opener = OpenerDirector()
    for handler in (proxies, _WatchedHTTPHandler(deadline.watch), _WatchedHTTPSHandler(deadline.watch, ssl_context)):
        opener.add_handler(handler)
    return opener


def is_timeout(error: Exception) -> bool:
    """Whether the error says that the socket waited too long."""
    reason = error.reason if isinstance(error, URLError) else error
    return isinstance(reason, TimeoutError)


class Deadline:
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


class _WatchedSecureConnection(_WatchedConnection, HTTPSConnection):
    """The same over TLS: what the watched one calls its own is the secure connection's here."""


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
