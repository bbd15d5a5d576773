# SPDX-License-Identifier: Apache-2.0
# Book, Client and House, as Python likes them.
"""What has a state: a book, a device, a house."""
import atexit
import datetime
import weakref

from couvert import _couvert
from couvert._couvert import (Cart, ClientOptions, DeviceQuoteRequest, HouseOptions, HouseOrderQuery, HouseQuoteRequest,
                              MenuAtRequest, OrderableRequest, OrderQuery, PricingRequest, Resolution, VenueQuery)
from couvert._errors import UnavailableError
from couvert._host import Host, Ports

# What is open when the interpreter ends is closed first: its threads call back into Python.
_open = weakref.WeakSet()


@atexit.register
def _close_all():
    for each in list(_open):
        if each._handle.is_open:
            each.close()


def _now():
    return datetime.datetime.now(datetime.timezone.utc)


def _request(cls, given, members):
    """A request as it is, or one made of its members."""
    if given is None:
        return cls(**members)
    if type(given) is cls:
        return given.replace(**members) if members else given
    raise TypeError(f"{cls.__name__} expected, not {type(given).__name__}")


class Pages:
    """Everything that a query finds, page by page as it is read. Can be gone through again, from the beginning."""

    def __init__(self, fetch, query):
        self._fetch = fetch
        self._query = query

    def page(self):
        """The first page: `orders`, and `next` for a query of the one after it."""
        return self._fetch(self._query)

    def pages(self):
        """Every page, fetched when it is asked for."""
        query = self._query
        while True:
            page = self._fetch(query)
            yield page
            if not page.next:
                return
            query = query.replace(page=page.next)

    def __iter__(self):
        for page in self.pages():
            yield from page.orders


class _Closing:
    """with … as …: closes at the end."""

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.close()


class Book(_Closing):
    """A venue with its menu and rules, for pricing without a store. Never changed; may be used by any thread."""

    def __init__(self, venue, menu=None, rules=None):
        self._handle = _couvert._book(venue, menu, rules)

    @classmethod
    def _of(cls, handle):
        self = cls.__new__(cls)
        self._handle = handle
        return self

    @property
    def venue(self):
        """The venue, as the book was made of it."""
        return self._handle.document("venue")

    @property
    def menu(self):
        """NotFoundError or RefusedError (menu_not_published) when there is none."""
        return self._handle.document("menu")

    @property
    def rules(self):
        """Taxes, fees, promotions, rounding."""
        return self._handle.document("rules")

    def document(self, part):
        return self._handle.document(part)

    def quote(self, cart, at=None, **members):
        if not members and type(cart) is Cart:
            return self._handle.quote_cart(cart, at or _now())
        return self._handle.quote(_pricing(cart, at, members))

    def price(self, cart, at=None):
        """The Quote alone, without working out whether the basket can be ordered: for many baskets."""
        return self._handle.price(cart, at or _now())

    def total(self, cart, at=None, **members):
        return self._handle.total(_pricing(cart, at, members))

    def bounds(self, cart, at=None, **members):
        return self._handle.bounds(_pricing(cart, at, members))

    def prove(self, cart, at=None, **members):
        return self._handle.prove(_pricing(cart, at, members))

    def check(self, cart):
        return self._handle.check(cart)

    def orderable(self, request=None, **members):
        if request is None:
            members.setdefault("at", _now())
        return self._handle.orderable(_request(OrderableRequest, request, members))

    def menu_at(self, request=None, **members):
        if request is None:
            members.setdefault("at", _now())
        return self._handle.menu_at(_request(MenuAtRequest, request, members))

    def reorder(self, order, cart_id=None, at=None):
        return self._handle.reorder(order, cart_id or _couvert.id_new(), at or _now())

    def export(self, format):
        return self._handle.export(format)

    def close(self):
        """Lets go of the book; calls that still run end well."""
        self._handle.close()

    def __repr__(self):
        state = self._handle.document("venue").id if self._handle.is_open else "closed"
        return f"<couvert.Book {state}>"


def _pricing(cart, at, members):
    if type(cart) is PricingRequest:
        if at is not None:
            members["at"] = at
        return cart.replace(**members) if members else cart
    return PricingRequest(cart=cart, at=at or _now(), **members)


class EventStream:
    """async for event in client.events(): what changed on the device, until it is closed.

    Events that wait are told once each, however often the same thing changed meanwhile.
    """

    def __init__(self, client):
        import asyncio
        self._loop = asyncio.get_running_loop()
        self._more = asyncio.Event()
        self._waiting = {}
        self._ended = False
        self._client = client
        stream = weakref.ref(self)
        self._number = client.watch(lambda event: _tell(stream, event))

    def __aiter__(self):
        return self

    async def __anext__(self):
        while not self._waiting:
            if self._ended:
                raise StopAsyncIteration
            self._more.clear()
            await self._more.wait()
        event = next(iter(self._waiting))
        del self._waiting[event]
        return event

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        await self.aclose()

    async def aclose(self):
        """Ends it; whoever waits in it stops. Idempotent."""
        self._end()

    def _end(self):
        if self._ended:
            return
        self._ended = True
        self._client._forget(self)
        self._more.set()

    def _end_soon(self):
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._end)

    def _add(self, event):
        self._waiting[event] = None
        self._more.set()

    def __del__(self):
        if not getattr(self, "_ended", True):
            self._client._forget(self)


def _tell(stream, event):
    found = stream()
    if found is None or found._ended:
        return
    try:
        found._loop.call_soon_threadsafe(found._add, event)
    except RuntimeError:
        pass  # the loop has ended, and so has whoever listened


class Client(_Closing):
    """A device. What a person does is kept before anything is sent, and read back at once.

    May be used by several threads. Nothing but sync() waits for the network.
    """

    def __init__(self, path="", *, options=None, host=None, transport=None, key=None, **members):
        if options is not None and (path or members):
            raise TypeError("either options or their members")
        options = options or ClientOptions(path=path, **members)
        self._streams = weakref.WeakSet()
        self._handle = _couvert._client(options, _ports(host, transport, key))
        _open.add(self)

    @classmethod
    def open(cls, path="", *, options=None, host=None, transport=None, key=None, **members):
        """Opens a device's store, or begins one; without a path it lives in memory. The same as Client(…)."""
        return cls(path, options=options, host=host, transport=transport, key=key, **members)

    def close(self):
        """Ends waiting calls and lets go of the store; later calls raise UnavailableError (closed). Idempotent."""
        self._handle.close()
        for stream in list(self._streams):
            stream._end_soon()

    def opened(self):
        return self._handle.opened()

    def seen(self):
        return self._handle.seen()

    def venues(self):
        return self._handle.venues()

    def book(self, venue):
        return Book._of(self._handle.book(venue))

    def stock(self, venue):
        return self._handle.stock(venue)

    def quote(self, cart, **members):
        return self._handle.quote(_quoted(DeviceQuoteRequest, cart, members))

    def put_basket(self, basket, share=False):
        return self._handle.put_basket(basket, share)

    def basket(self, id):
        return self._handle.basket(id)

    def baskets(self):
        return self._handle.baskets()

    def drop_basket(self, id):
        self._handle.drop_basket(id)

    def place(self, order):
        return self._handle.place(order)

    def submit(self, command):
        return self._handle.submit(command)

    def submit_stock(self, command):
        return self._handle.submit_stock(command)

    def order(self, id):
        return self._handle.order(id)

    def orders(self, query=None, **members):
        """The orders that this device knows, newest first: Pages of LocalOrder."""
        return Pages(self._handle.orders, _request(OrderQuery, query, members))

    def outbox(self):
        return self._handle.outbox()

    def conflicts(self):
        return self._handle.conflicts()

    def resolve(self, conflict, resolution=None, **members):
        return self._handle.resolve(getattr(conflict, "id", conflict), _request(Resolution, resolution, members))

    def sync(self, limit=30):
        return self._handle.sync(limit)

    def next_request(self):
        return self._handle.next_request()

    def take_answer(self, answer):
        self._handle.take_answer(answer)

    def next_due(self):
        return self._handle.next_due()

    def wake(self):
        self._handle.wake()

    def take_report(self):
        return self._handle.take_report()

    def watch(self, observer):
        return self._handle.watch(observer)

    def unwatch(self, number):
        self._handle.unwatch(number)

    def events(self):
        """An EventStream, for the running event loop."""
        stream = EventStream(self)
        self._streams.add(stream)
        return stream

    def _forget(self, stream):
        try:
            self._handle.unwatch(stream._number)
        except UnavailableError:
            pass  # closed: nothing is watched any more

    def discard_pending(self, reason, export_path):
        return self._handle.discard_pending(reason, _path(export_path))

    def sign_out(self):
        self._handle.sign_out()


class House(_Closing):
    """The authority: publishes menus, accepts orders, keeps the log. May be used by several threads."""

    def __init__(self, path="", *, options=None, host=None, key=None, **members):
        if options is not None and (path or members):
            raise TypeError("either options or their members")
        options = options or HouseOptions(path=path, **members)
        self._handle = _couvert._house(options, _ports(host, None, key))
        _open.add(self)

    @classmethod
    def open(cls, path="", *, options=None, host=None, key=None, **members):
        """Opens the authority's store, or begins one; without a path it lives in memory. The same as House(…)."""
        return cls(path, options=options, host=host, key=key, **members)

    def close(self):
        """Waits for queued commands and lets go of the store; later calls raise UnavailableError (closed). Idempotent."""
        self._handle.close()

    def put_venue(self, venue, actor, expected_version=None):
        return self._handle.put_venue(venue, actor, expected_version)

    def publish(self, menu, rules, actor, expected_version=None):
        return Book._of(self._handle.publish(menu, rules, actor, expected_version))

    def book(self, venue):
        return Book._of(self._handle.book(venue))

    def venues(self, query=None, **members):
        return self._handle.venues(_request(VenueQuery, query, members))

    def quote(self, cart, **members):
        return self._handle.quote(_quoted(HouseQuoteRequest, cart, members))

    def place(self, order, actor):
        return self._handle.place(order, actor)

    def submit(self, command, actor):
        return self._handle.submit(command, actor)

    def submit_stock(self, command, actor):
        return self._handle.submit_stock(command, actor)

    def order(self, id, actor):
        return self._handle.order(id, actor)

    def orders(self, actor, query=None, **members):
        """The orders that the actor may see, newest first: Pages of Order."""
        return Pages(lambda asked: self._handle.orders(asked, actor), _request(HouseOrderQuery, query, members))

    def events(self, actor, after=0, limit=100):
        return self._handle.events(after, limit, actor)

    def log(self, actor, after=0, limit=100):
        """Every entry of the log after a position that the actor may see, page by page as it is read."""
        while True:
            page = self._handle.events(after, limit, actor)
            yield from page.events
            if not page.more:
                return
            after = page.cursor

    def push(self, request, actor):
        return self._handle.push(request, actor)

    def pull(self, request, actor):
        return self._handle.pull(request, actor)

    def set_access(self, change, actor):
        self._handle.set_access(change, actor)

    def tick(self):
        return self._handle.tick()

    def watch(self, observer):
        self._handle.watch(observer)

    @staticmethod
    def verify(path):
        """Reads a store that nobody has open: whether the log, the documents and the sums agree."""
        return _couvert.HouseHandle.verify(_path(path))


def _quoted(cls, cart, members):
    if type(cart) is cls:
        return cart.replace(**members) if members else cart
    return cls(cart=cart, **members)


def _ports(host, transport, key):
    if transport is None and key is None:
        return host
    return Ports(host if host is not None else Host(), transport, key)


def _path(path):
    import os
    return os.fspath(path)


def menu_export(book, format):
    if not isinstance(book, Book):
        raise TypeError(f"book: Book expected, not {type(book).__name__}")
    return book.export(format)


menu_export.__doc__ = _couvert.BookHandle.export.__doc__


def _take_docs():
    """The texts of the specification, for methods that do nothing but pass on."""
    for cls, handle in ((Book, _couvert.BookHandle), (Client, _couvert.ClientHandle), (House, _couvert.HouseHandle)):
        for name, method in vars(cls).items():
            if callable(method) and not name.startswith("_") and not method.__doc__ and hasattr(handle, name):
                method.__doc__ = getattr(handle, name).__doc__


_take_docs()
