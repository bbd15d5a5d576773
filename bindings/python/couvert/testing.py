# SPDX-License-Identifier: Apache-2.0
# The world in a box: a restaurant with its people and its network on a virtual clock, for tests of applications.
"""A simulated world for tests.

    with couvert.testing.World(seed=7, faults={"loss": 10}) as world:
        guest = world.join(couvert.Actor(role="customer", subject="ines"))
        client = guest.client()
        client.sync()
        ...
        world.advance(minutes=30)

At the end of the block everything heals, what waits must arrive, and the world judges: a promise that was broken is a
WorldBroken, an AssertionError that tells the story. Time stands still except in advance(), step(), pay(), finish() and
while a guest waits for an answer. Nothing here belongs into an application: the library behind it is one of its own.
"""
from __future__ import annotations

import ctypes
import ctypes.util
import dataclasses
import datetime
import importlib
import json
import os
import pathlib
import typing
import uuid

import couvert
from couvert import (Actor, Client, ConflictError, CorruptError, DeniedError, ErrorCode, EventPage, Host,
                     HouseOrderQuery, InternalError, InvalidError, NotFoundError, OrderPage, RefusedError, TransportRequest,
                     TransportResponse, UnavailableError)

__all__ = ["Failure", "Guest", "Inhabitant", "Invariant", "Payment", "Report", "World", "WorldBroken", "invariants",
           "library_path", "live_handles"]

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
_KINDS = {"invalid": InvalidError, "refused": RefusedError, "conflict": ConflictError, "not_found": NotFoundError,
          "denied": DeniedError, "unavailable": UnavailableError, "corrupt": CorruptError, "internal": InternalError}
_Span = typing.Union[int, float, datetime.timedelta]


class WorldBroken(AssertionError):
    """A promise was broken. `report` has the failures, `story` the lines of what happened."""

    def __init__(self, seed: int, report: Report, story: list[str]):
        self.seed, self.report, self.story = seed, report, story
        broken = [f"invariant {each.invariant} ({each.name}), after {each.at}: {each.what}" for each in report.failures]
        super().__init__("\n".join([f"The world of seed {seed} broke {len(broken)} promises:", *broken,
                                    "Its story:", *story[-200:]]))


@dataclasses.dataclass(frozen=True)
class Failure:
    """A broken promise: the number and name of its invariant, when, and what."""

    invariant: int
    name: str
    at: datetime.timedelta
    what: str


@dataclasses.dataclass(frozen=True)
class Inhabitant:
    """Somebody in the world, or a guest. `on`: the app runs. What a guest keeps is its own business."""

    name: str
    actor: typing.Any
    guest: bool
    on: bool
    outbox: int
    conflicts: int


@dataclasses.dataclass(frozen=True)
class Report:
    """What has happened. `trace` is equal for equal seeds, options and calls."""

    now: datetime.datetime
    since: datetime.timedelta
    trace: str
    house_up: bool
    steps: int
    requests: int
    commands: int
    orders: int
    failures: tuple[Failure, ...]
    inhabitants: tuple[Inhabitant, ...]
    sometimes: dict[str, int]


@dataclasses.dataclass(frozen=True)
class Payment:
    """What the provider of payments knows of a payment."""

    payment: str
    order: str
    state: typing.Any
    authorized_minor: int
    captured_minor: int
    refunded_minor: int


@dataclasses.dataclass(frozen=True)
class Invariant:
    """One of the fifty promises, with what checks it; `until` says what has to exist first where nothing does."""

    number: int
    name: str
    checked_by: str
    until: str


# ---- the library behind it ----


class _Buf(ctypes.Structure):
    _fields_ = [("data", ctypes.POINTER(ctypes.c_char)), ("size", ctypes.c_size_t)]


def library_path() -> str:
    """Where libcouvert_sim_c is: COUVERT_SIM_LIBRARY, else what couvert-testing brings, else what the system finds."""
    named = os.environ.get("COUVERT_SIM_LIBRARY")
    if named:
        return named
    try:
        return str(importlib.import_module("couvert_testing").library())
    except ImportError:
        pass
    found = ctypes.util.find_library("couvert_sim_c")
    if found:
        return found
    raise ImportError("the simulated world is not installed: pip install couvert-testing, or set COUVERT_SIM_LIBRARY")


_text: list[typing.Any] = [ctypes.c_char_p, ctypes.c_size_t]
_out, _number = ctypes.POINTER(_Buf), ctypes.POINTER(ctypes.c_int64)
_SHAPES: dict[str, list[typing.Any]] = {
    "schemas": [_out], "invariants": [_out], "open": [ctypes.c_int64, *_text, ctypes.POINTER(ctypes.c_void_p)],
    "advance": [ctypes.c_void_p, ctypes.c_int64], "step": [ctypes.c_void_p, _number],
    "finish": [ctypes.c_void_p, _out], "report": [ctypes.c_void_p, _out], "check": [ctypes.c_void_p, _out],
    "story": [ctypes.c_void_p, ctypes.c_int64, _out], "orders": [ctypes.c_void_p, *_text, _out],
    "events": [ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64, _out], "strike": [ctypes.c_void_p, *_text],
    "pay": [ctypes.c_void_p, *_text, _out], "join": [ctypes.c_void_p, *_text, _number],
    "now": [ctypes.c_void_p, ctypes.c_int64, _number], "uptime": [ctypes.c_void_p, ctypes.c_int64, _number],
    "boot": [ctypes.c_void_p, ctypes.c_int64, _number],
    "random": [ctypes.c_void_p, ctypes.c_int64, ctypes.c_char_p, ctypes.c_size_t],
    "send": [ctypes.c_void_p, ctypes.c_int64, *_text, ctypes.c_int64, _out]}


class _Native:
    """The functions of the C interface, loaded when the first world is made. ctypes lets go of the interpreter's lock."""

    _library: typing.Any = None

    @classmethod
    def get(cls) -> typing.Any:
        if cls._library is None:
            library = ctypes.CDLL(library_path())
            for name, shape in _SHAPES.items():
                function = getattr(library, "couvert_sim_" + name)
                function.argtypes, function.restype = [*shape, _out], ctypes.c_int32
            library.couvert_sim_free.argtypes, library.couvert_sim_free.restype = [ctypes.c_void_p], None
            library.couvert_sim_buf_free.argtypes, library.couvert_sim_buf_free.restype = [_out], None
            library.couvert_sim_live_handles.argtypes = []
            library.couvert_sim_live_handles.restype = ctypes.c_int64
            cls._library = library
        return cls._library

    @classmethod
    def _taken(cls, buf: _Buf) -> str:
        text = ctypes.string_at(buf.data, buf.size).decode() if buf.data else ""
        cls.get().couvert_sim_buf_free(ctypes.byref(buf))
        return text

    @classmethod
    def call(cls, name: str, *arguments: typing.Any) -> None:
        """Raises what went wrong as an exception of its kind."""
        problem = _Buf()
        code = getattr(cls.get(), "couvert_sim_" + name)(*arguments, ctypes.byref(problem))
        if code != 0:
            told = json.loads(cls._taken(problem) or '{"code": "internal"}')
            kind = _KINDS[ErrorCode(told["code"]).kind]
            raise kind(told["code"], told.get("message", ""), told.get("path", ""), told.get("details", ""))

    @classmethod
    def text(cls, name: str, *arguments: typing.Any) -> str:
        out = _Buf()
        cls.call(name, *arguments, ctypes.byref(out))
        return cls._taken(out)

    @classmethod
    def number(cls, name: str, *arguments: typing.Any) -> int:
        out = ctypes.c_int64()
        cls.call(name, *arguments, ctypes.byref(out))
        return out.value


def _octets(text: str) -> tuple[bytes, int]:
    octets = text.encode()
    return octets, len(octets)


def _ms(span: _Span) -> int:
    if isinstance(span, datetime.timedelta):
        return span // datetime.timedelta(milliseconds=1)
    return round(span * 1000)


def live_handles() -> int:
    """How many worlds and buffers are not freed."""
    return int(_Native.get().couvert_sim_live_handles())


def invariants() -> list[Invariant]:
    """The fifty promises that are checked, or what has to exist first."""
    return [Invariant(each["number"], each["name"], each.get("checked_by", ""), each.get("until", ""))
            for each in json.loads(_Native.text("invariants"))]


def _failure(told: dict[str, typing.Any]) -> Failure:
    return Failure(told["invariant"], told.get("name", ""), datetime.timedelta(milliseconds=told["at_ms"]), told["what"])


def _inhabitant(told: dict[str, typing.Any]) -> Inhabitant:
    return Inhabitant(told["name"], Actor.from_json(json.dumps(told["actor"])), told.get("guest", False),
                      told.get("on", True), told.get("outbox", 0), told.get("conflicts", 0))


def _report(text: str) -> Report:
    told = json.loads(text)
    return Report(now=datetime.datetime.fromisoformat(told["now"].replace("Z", "+00:00")),
                  since=datetime.timedelta(milliseconds=told["since_ms"]), trace=told["trace"],
                  house_up=told["house_up"], steps=told["steps"], requests=told["requests"], commands=told["commands"],
                  orders=told["orders"], failures=tuple(map(_failure, told["failures"])),
                  inhabitants=tuple(map(_inhabitant, told["inhabitants"])),
                  sometimes={each["name"]: each["count"] for each in told["sometimes"]})


class Guest(Host):
    """A device of the application under test: give it to a Client as `host`. Its clock may be set by a fault."""

    def __init__(self, world: World, number: int, name: str, actor: typing.Any):
        self._world, self._number, self.name, self.actor = world, number, name, actor

    def now(self) -> datetime.datetime:
        """The time of day on this device."""
        return _EPOCH + datetime.timedelta(microseconds=self._ask("now"))

    def uptime(self) -> tuple[int, datetime.timedelta]:
        """The clock that only runs forward."""
        return self._ask("boot"), datetime.timedelta(microseconds=self._ask("uptime"))

    def random(self, count: int) -> bytes:
        """The same bytes for the same seed."""
        octets = ctypes.create_string_buffer(count)
        _Native.call("random", self._world._handle, self._number, octets, count)
        return octets.raw

    def send(self, request: typing.Any, limit: float) -> typing.Any:
        """Through the network of the world, while time goes by."""
        return TransportResponse.from_json(_Native.text("send", self._world._handle, self._number,
                                                        *_octets(request.to_json()), round(limit * 1e6)))

    def new_id(self) -> str:
        """An id from this device's clock and chance: with ids of its own a story is not the same twice."""
        octets = bytearray((self._ask("now") // 1000).to_bytes(6, "big") + self.random(10))
        octets[6] = octets[6] & 0x0F | 0x70
        octets[8] = octets[8] & 0x3F | 0x80
        return str(uuid.UUID(bytes=bytes(octets)))

    def client(self, path: str = "", **members: typing.Any) -> typing.Any:
        """A client for this device's actor. It is closed with the world, if nobody has done it before."""
        opened = Client(path, actor=self.actor, host=self, **members)
        self._world._clients.append(opened)
        return opened

    def _ask(self, name: str) -> int:
        return _Native.number(name, self._world._handle, self._number)


class World:
    """A house, its people, their devices and the network between them. The same seed is the same world.

    `faults` names what may go wrong: a list, or a dict with rates (percent for messages and payments, mean seconds between
    two for the others; 0: drawn from the seed). `restaurants`: (venue, menu, rules) of your own; each gets a kitchen.
    `drawn=True` takes people, density and faults from the seed. Other members are those of the document WorldOptions.
    """

    def __init__(self, seed: int = 1, *, faults: typing.Iterable[str] = (), restaurants: typing.Iterable[typing.Any] = (),
                 **options: typing.Any):
        rates = faults if isinstance(faults, dict) else dict.fromkeys(faults, 0)
        options["faults"] = [{"fault": name, "rate": rate} for name, rate in rates.items()]
        options["restaurants"] = [dict(zip(("venue", "menu", "rules"), (json.loads(part.to_json()) for part in each)))
                                  for each in restaurants]
        for old, new in (("poll", "poll_ms"), ("fault_gap", "fault_gap_ms"), ("asap_patience", "asap_patience_ms")):
            if old in options:
                options[new] = _ms(options.pop(old))
        unknown = set(options) - _MEMBERS
        if unknown:
            raise TypeError(f"World has no option {sorted(unknown)[0]!r}")
        self.seed = seed
        self._clients: list[typing.Any] = []
        self._report: typing.Optional[Report] = None
        handle = ctypes.c_void_p()
        self._handle: typing.Optional[ctypes.c_void_p] = None
        _Native.call("open", seed, *_octets(json.dumps(options)), ctypes.byref(handle))
        self._handle = handle

    def advance(self, span: _Span = 0, *, minutes: float = 0, hours: float = 0) -> None:
        """Lets time go by: seconds or a timedelta, minutes, hours."""
        seconds = span.total_seconds() if isinstance(span, datetime.timedelta) else span
        _Native.call("advance", self._handle, round((seconds + minutes * 60 + hours * 3600) * 1e6))

    def step(self) -> datetime.timedelta:
        """Lets the next thing happen; the time since the beginning."""
        return datetime.timedelta(microseconds=_Native.number("step", self._handle))

    def join(self, actor: typing.Any, name: str = "") -> Guest:
        """A device of your own. Without a name it has that of its actor's subject."""
        name = name or actor.subject
        document = json.dumps({"name": name, "actor": json.loads(actor.to_json())})
        return Guest(self, _Native.number("join", self._handle, *_octets(document)), name, actor)

    def strike(self, fault: str, whom: typing.Union[str, Guest] = "", *, after: _Span = 0,
               lasts: typing.Optional[_Span] = None, change: typing.Optional[_Span] = None) -> None:
        """A fault by name. `whom` is a device or a guest; faults of the house and of payments have nobody."""
        document: dict[str, typing.Any] = {"fault": fault, "whom": whom.name if isinstance(whom, Guest) else whom,
                                           "after_ms": _ms(after)}
        if lasts is not None:
            document["lasts_ms"] = _ms(lasts)
        if change is not None:
            document["change_ms"] = _ms(change)
        _Native.call("strike", self._handle, *_octets(json.dumps(document)))

    def pay(self, ask: str, payment: str, *, key: str = "", order: str = "", amount_minor: int = 0) -> Payment:
        """Asks the provider of payments: authorize, capture, void, refund, query. The same key takes effect once."""
        document = {"ask": ask, "payment": payment, "key": key, "order": order, "amount_minor": amount_minor}
        told = json.loads(_Native.text("pay", self._handle, *_octets(json.dumps(document))))
        return Payment(told["payment"], told.get("order", ""), couvert.PaymentState(told["state"]),
                       told["authorized_minor"], told["captured_minor"], told["refunded_minor"])

    def orders(self, **members: typing.Any) -> typing.Any:
        """A page of orders as the house has them; members as in HouseOrderQuery."""
        query = HouseOrderQuery(**members).to_json()
        return OrderPage.from_json(_Native.text("orders", self._handle, *_octets(query)))

    def events(self, after: int = 0, limit: int = 1000) -> typing.Any:
        """A page of the house's log."""
        return EventPage.from_json(_Native.text("events", self._handle, after, limit))

    def report(self) -> Report:
        """What has happened so far."""
        return _report(_Native.text("report", self._handle))

    def story(self) -> list[str]:
        """What happened in words, a line each."""
        return list(json.loads(_Native.text("story", self._handle, 0))["lines"])

    def check(self) -> list[Failure]:
        """Judges the log as it is now. Raises nothing."""
        return [_failure(each) for each in json.loads(_Native.text("check", self._handle))]

    def finish(self) -> Report:
        """Ends all faults, waits until everything has drained, and judges. Raises nothing; once."""
        if self._report is None:
            self._report = _report(_Native.text("finish", self._handle))
        return self._report

    def verify(self) -> Report:
        """finish(), and WorldBroken if a promise was broken."""
        report = self.finish()
        if report.failures:
            raise WorldBroken(self.seed, report, self.story())
        return report

    def close(self) -> None:
        """Closes the guests' clients and ends the world. Idempotent."""
        for client in self._clients:
            client.close()
        self._clients.clear()
        if self._handle is not None:
            _Native.get().couvert_sim_free(self._handle)
            self._handle = None

    def __enter__(self) -> World:
        return self

    def __exit__(self, kind: typing.Any, error: typing.Any, trace: typing.Any) -> None:
        try:
            if kind is None:
                self.verify()
        finally:
            self.close()

    def __del__(self) -> None:
        if getattr(self, "_handle", None) is not None:
            _Native.get().couvert_sim_free(self._handle)


_MEMBERS = {"drawn", "customers", "tills", "couriers", "managers", "web_customers", "orders_per_hour", "poll_ms", "faults",
            "fault_gap_ms", "restaurants", "asap_patience_ms", "order_minor", "tail_limit", "page_changes", "story"}
