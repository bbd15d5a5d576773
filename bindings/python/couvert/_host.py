# SPDX-License-Identifier: Apache-2.0
# What a program lends to the library: time, randomness, a log, secrets, a transport.
"""Host, to be subclassed, and a transport without a network."""
from couvert import _couvert
from couvert._errors import Error, InvalidError


class Host:
    """Replace the methods that your program brings; for the others the operating system does.

    They are called from any thread, also at once. What now(), uptime(), random(), log() and end_sends() raise goes to
    sys.unraisablehook, and the system's is taken; what storage_key(), access_token() and send() raise is the error of
    the call that needed them.
    """

    def now(self):
        """The time of day, an aware datetime."""
        raise NotImplementedError

    def uptime(self):
        """(boot, timedelta): a clock that only runs forward, from a start that the number `boot` names."""
        raise NotImplementedError

    def random(self, count):
        """That many unpredictable bytes."""
        raise NotImplementedError

    def log(self, level, message):
        """`level` is "debug", "info", "warning" or "error"; the message holds no personal data and no secret."""
        raise NotImplementedError

    def storage_key(self, path):
        """The 32 bytes that encrypt the store at a path, the same for ever; None when they were destroyed."""
        raise NotImplementedError

    def access_token(self):
        """What goes into "Authorization: Bearer"; None when nobody is signed in."""
        raise NotImplementedError

    def send(self, request, limit):
        """Sends a TransportRequest once, waits at most `limit` seconds, and gives a TransportResponse."""
        raise NotImplementedError

    def end_sends(self):
        """Ends the sends that wait; later ones fail at once. Called when a client is closed while one waits."""
        raise NotImplementedError


class HouseTransport:
    """A transport to a house in the same program: for tests, and for a till that is its own house."""

    def __init__(self, house, actor):
        self._house = house
        self._actor = actor

    def send(self, request, limit):
        """Asks the house, as the actor; what it refuses is an answer, as over HTTP."""
        try:
            if request.target.partition("?")[0] == "/v1/sync/push":
                answer = self._house.push(_couvert.PushRequest.from_json(request.body), self._actor)
            else:
                answer = self._house.pull(_couvert.PullRequest.from_json(request.body), self._actor)
        except Error as error:
            import json
            problem = {"status": error.code.http, "code": error.name, "number": error.number, "detail": error.message}
            return _couvert.TransportResponse(status=error.code.http, body=json.dumps(problem))
        return _couvert.TransportResponse(status=200, body=answer.to_json())


class Ports:
    """A host with the key and the transport that were given beside it."""

    def __init__(self, host, transport, key):
        for name in ("now", "uptime", "random", "log", "storage_key", "access_token", "send", "end_sends"):
            method = getattr(host, name, None)
            if method is not None and getattr(type(host), name, None) is not getattr(Host, name):
                setattr(self, name, method)
        if transport is not None:
            self.send = transport.send
            end = getattr(transport, "end_sends", None)
            if end is not None:
                self.end_sends = end
        if key is not None:
            if not isinstance(key, (bytes, bytearray)):
                raise TypeError(f"key: 32 bytes expected, not {type(key).__name__}")
            octets = bytes(key)
            if len(octets) != 32:
                raise InvalidError("invalid_argument", "a key has 32 octets")
            self.storage_key = lambda path: octets
