# SPDX-License-Identifier: Apache-2.0
# Exceptions, one class for each kind of error, and the base of all enumerations.
"""What goes wrong, as exceptions. Every code belongs to one kind, and every kind is a class."""
import enum


class Word(str, enum.Enum):
    """A word of documents. It equals its text, so that both may be written."""

    __str__ = str.__str__
    __format__ = str.__format__


class Code(Word):
    """The name of an error code, with what the catalogue says of it."""

    number: int
    kind: str
    retryable: bool
    http: int
    text: str

    def __new__(cls, name, number, kind, retryable, http, text):
        self = str.__new__(cls, name)
        self._value_ = name
        self.number = number
        self.kind = kind
        self.retryable = retryable
        self.http = http
        self.text = text
        return self


def make_enum(name, values):
    made = Word(name, [(value.upper(), value) for value in values], module="couvert")
    made.__doc__ = "One of the words " + ", ".join(values) + "."
    return made


def make_codes(rows):
    made = Code("ErrorCode", [(row[0].upper(), tuple(row)) for row in rows], module="couvert")
    made.__doc__ = "Every error code. A code keeps its number and its meaning for ever."
    return made


class Error(Exception):
    """An error of the library. `code` never changes its meaning; `message` is for developers."""

    def __init__(self, code, message="", path="", details=""):
        from couvert._couvert import ErrorCode
        super().__init__(code, message, path, details)
        self.code = ErrorCode(code)
        self.message = message or self.code.text
        self.path = path
        self._details = details

    @property
    def name(self):
        """The name of the code, for instance "price_changed"."""
        return str(self.code)

    @property
    def number(self):
        """The number of the code: the same in every language, for ever."""
        return self.code.number

    @property
    def kind(self):
        """What a caller can do about it: the name of the kind."""
        return self.code.kind

    @property
    def retryable(self):
        """Whether the same call may succeed later."""
        return self.code.retryable

    @property
    def details(self):
        """The machine-readable part, or None."""
        if not isinstance(self._details, str):
            return self._details
        if not self._details:
            return None
        import json
        return json.loads(self._details)

    def __str__(self):
        where = f" at {self.path}" if self.path else ""
        return f"{self.name}{where}: {self.message}"


class InvalidError(Error, ValueError):
    """The request cannot be right, whoever sends it and whenever."""


class RefusedError(Error):
    """Understood, and not done: sold out, closed, over a limit."""


class ConflictError(Error):
    """Something has changed meanwhile: read it again and decide."""


class NotFoundError(Error, LookupError):
    """There is no such thing, or not for this actor."""


class DeniedError(Error):
    """This actor may not do that."""


class UnavailableError(Error):
    """Not now: the network, a lock, a limit of load, or it was closed."""


class CorruptError(Error):
    """Stored or received data is damaged."""


class InternalError(Error):
    """A defect, here or in a host's callback."""


def failure(error):
    """The name of the code for an exception of a host's transport or keychain that is none of ours."""
    names = {each.__module__.partition(".")[0] + "." + each.__name__ for each in type(error).__mro__}
    if names & {"ssl.SSLError"}:
        return "transport_tls"
    if isinstance(error, TimeoutError) or "socket.timeout" in names:
        return "transport_timeout"
    if names & {"http.HTTPException"}:
        return "transport_response"
    if isinstance(error, OSError):
        return "transport_unreachable"
    return "internal"
