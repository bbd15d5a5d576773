# SPDX-License-Identifier: Apache-2.0
# The transport that comes with Python; loaded by whoever names it, for its modules are slow to load.
"""HttpTransport."""
import http.client
import socket
import threading
import time
import urllib.parse

from couvert import _couvert
from couvert._errors import InvalidError, UnavailableError


class HttpTransport:
    """HTTP and HTTPS by the standard library; each request has a connection of its own.

    Never repeats a request: whether the house has carried out a command whose answer was lost is what the library
    finds out. It serves one client, and ends with it.
    """

    def __init__(self, base_url, *, headers=None, context=None):
        parts = urllib.parse.urlsplit(base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
            raise InvalidError("invalid_argument", "an address like https://house.example")
        if parts.username is not None:
            raise InvalidError("invalid_argument", "no name or password belongs into the address")
        self._secure = parts.scheme == "https"
        self._address = (parts.hostname, parts.port)
        self._prefix = parts.path.rstrip("/")
        self._headers = dict(headers or {})
        self._context = context
        self._lock = threading.Lock()
        self._open = set()
        self._ended = False

    def send(self, request, limit):
        """Sends a TransportRequest once and waits at most `limit` seconds for the whole answer."""
        until = time.monotonic() + limit
        connection = self._connection(limit)
        channel = None
        try:
            self._refuse_when_ended()
            connection.connect()
            # The socket itself: the connection lets go of it as soon as the head of the answer was read.
            channel = connection.sock
            with self._lock:
                self._open.add(channel)
            self._refuse_when_ended()
            return self._exchange(connection, channel, request, until)
        except (OSError, http.client.HTTPException):
            self._refuse_when_ended()
            raise
        finally:
            with self._lock:
                self._open.discard(channel)
            connection.close()

    def end_sends(self):
        """Ends the sends that wait, and all later ones, with UnavailableError (closed)."""
        with self._lock:
            self._ended = True
            waiting = list(self._open)
        for channel in waiting:
            _interrupt(channel)

    def _refuse_when_ended(self):
        if self._ended:
            raise UnavailableError("closed")

    def _connection(self, limit):
        host, port = self._address
        if self._secure:
            return http.client.HTTPSConnection(host, port, timeout=limit, context=self._context)
        return http.client.HTTPConnection(host, port, timeout=limit)

    def _exchange(self, connection, channel, request, until):
        headers = {**self._headers, **{header.name: header.value for header in request.headers}, "connection": "close"}
        body = request.body.encode() if request.method != "GET" else None
        channel.settimeout(_left(until))
        connection.request(request.method, self._prefix + request.target, body=body, headers=headers)
        channel.settimeout(_left(until))
        answer = connection.getresponse()
        octets = _read(answer, channel, until)
        try:
            text = octets.decode()
        except UnicodeDecodeError:
            raise UnavailableError("transport_response", "the answer is not UTF-8") from None
        pairs = tuple(_couvert.TransportHeader(name=name.lower(), value=value) for name, value in answer.getheaders())
        return _couvert.TransportResponse(status=answer.status, headers=pairs, body=text)


def _left(until):
    left = until - time.monotonic()
    if left <= 0:
        raise UnavailableError("transport_timeout")
    return left


def _read(answer, channel, until):
    parts, size = [], 0
    while True:
        if channel.fileno() >= 0:
            channel.settimeout(_left(until))
        part = answer.read1(65536)
        if not part:
            break
        size += len(part)
        if size > _couvert.RESPONSE_OCTETS:
            raise UnavailableError("transport_response", "the answer is too large")
        parts.append(part)
    if answer.length:
        raise UnavailableError("transport_response", "the answer ended early")
    return b"".join(parts)


def _interrupt(channel):
    try:
        channel.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass  # it had ended by itself
