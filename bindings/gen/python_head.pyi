# SPDX-License-Identifier: Apache-2.0
# The types of the package; what it does stands in the docstrings.
import enum
from datetime import date as _date, datetime as _datetime, time as _time, timedelta as _timedelta
from decimal import Decimal
from os import PathLike
from ssl import SSLContext
from types import SimpleNamespace, TracebackType
from typing import Any, AsyncIterator, Callable, Generic, Iterable, Iterator, Mapping, Protocol, TypeVar, final
from uuid import UUID

_V = TypeVar("_V", bound="Value")
_S = TypeVar("_S")
_Each = TypeVar("_Each")
_Page = TypeVar("_Page")

__version__: str
RESPONSE_OCTETS: int

class Word(str, enum.Enum): ...

class Code(Word):
    @property
    def number(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def retryable(self) -> bool: ...
    @property
    def http(self) -> int: ...
    @property
    def text(self) -> str: ...

class Value:
    """A value of the library: never changed, compared by its members."""
    def __hash__(self) -> int: ...
    def to_json(self) -> str: ...
    @classmethod
    def from_json(cls: type[_V], text: str | bytes, *, strict: bool = ...) -> _V: ...
    def decimal(self, minor: int, currency: str | None = ...) -> Decimal: ...
    def decimals(self, currency: str | None = ...) -> SimpleNamespace: ...

class Error(Exception):
    """An error of the library. `code` never changes its meaning; `message` is for developers."""
    code: ErrorCode
    message: str
    path: str
    def __init__(self, code: ErrorCode | str, message: str = ..., path: str = ...,
                 details: str | dict[str, Any] | None = ...) -> None: ...
    @property
    def name(self) -> str: ...
    @property
    def number(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def retryable(self) -> bool: ...
    @property
    def details(self) -> Any: ...

class InvalidError(Error, ValueError): ...
class RefusedError(Error): ...
class ConflictError(Error): ...
class NotFoundError(Error, LookupError): ...
class DeniedError(Error): ...
class UnavailableError(Error): ...
class CorruptError(Error): ...
class InternalError(Error): ...

@final
class Money:
    """An amount in minor units of one currency. Two currencies are never added or compared."""
    def __init__(self, minor: int, currency: str) -> None: ...
    @property
    def minor(self) -> int: ...
    @property
    def currency(self) -> str: ...
    @classmethod
    def parse(cls, amount: Decimal | int | str, currency: str) -> Money: ...
    @property
    def decimal(self) -> Decimal: ...
    def portion(self, rate_ppm: int, rounding: Rounding | str) -> Money: ...
    def allocate(self, weights: Iterable[int]) -> tuple[Money, ...]: ...
    def __add__(self, other: Money) -> Money: ...
    def __sub__(self, other: Money) -> Money: ...
    def __neg__(self) -> Money: ...
    def __mul__(self, times: int) -> Money: ...
    def __rmul__(self, times: int) -> Money: ...
    def __lt__(self, other: Money) -> bool: ...
    def __le__(self, other: Money) -> bool: ...
    def __gt__(self, other: Money) -> bool: ...
    def __ge__(self, other: Money) -> bool: ...
    def __bool__(self) -> bool: ...
    def __hash__(self) -> int: ...

def decimal(minor: int, currency: str) -> Decimal: ...
def minor(amount: Decimal | int | str, currency: str) -> int: ...
def localized(text: str | Mapping[str, str], *locales: str) -> str: ...

class Transport(Protocol):
    def send(self, request: TransportRequest, limit: float) -> TransportResponse: ...

class HttpTransport:
    """HTTP and HTTPS by the standard library; each request has a connection of its own."""
    def __init__(self, base_url: str, *, headers: Mapping[str, str] | None = ...,
                 context: SSLContext | None = ...) -> None: ...
    def send(self, request: TransportRequest, limit: float) -> TransportResponse: ...
    def end_sends(self) -> None: ...

class HouseTransport:
    """A transport to a house in the same program: for tests, and for a till that is its own house."""
    def __init__(self, house: House, actor: Actor) -> None: ...
    def send(self, request: TransportRequest, limit: float) -> TransportResponse: ...

class Host:
    """Replace the methods that your program brings; for the others the operating system does."""
    def now(self) -> _datetime: ...
    def uptime(self) -> tuple[int, _timedelta]: ...
    def random(self, count: int) -> bytes: ...
    def log(self, level: str, message: str) -> None: ...
    def storage_key(self, path: str) -> bytes | None: ...
    def access_token(self) -> str | None: ...
    def send(self, request: TransportRequest, limit: float) -> TransportResponse: ...
    def end_sends(self) -> None: ...

class Pages(Generic[_Each, _Page]):
    """Everything that a query finds, page by page as it is read."""
    def page(self) -> _Page: ...
    def pages(self) -> Iterator[_Page]: ...
    def __iter__(self) -> Iterator[_Each]: ...

class _Closing:
    def __enter__(self: _S) -> _S: ...
    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None: ...

@final
class Book(_Closing):
    """A venue with its menu and rules, for pricing without a store. Never changed; may be used by any thread."""
    def __init__(self, venue: Venue, menu: Menu | None = ..., rules: PriceRules | None = ...) -> None:
        {couvert_book_create}
    @property
    def venue(self) -> Venue: ...
    @property
    def menu(self) -> Menu: ...
    @property
    def rules(self) -> PriceRules: ...
    def document(self, part: str) -> Value:
        {couvert_book_document}
    def quote(self, cart: Cart | PricingRequest, at: _datetime | None = ..., **members: Any) -> PricingAnswer:
        {couvert_book_quote}
    def price(self, cart: Cart, at: _datetime | None = ...) -> Quote:
        """The Quote alone, without working out whether the basket can be ordered: for many baskets."""
    def total(self, cart: Cart | PricingRequest, at: _datetime | None = ..., **members: Any) -> int:
        {couvert_book_total}
    def bounds(self, cart: Cart | PricingRequest, at: _datetime | None = ..., **members: Any) -> OrderBounds:
        {couvert_book_bounds}
    def prove(self, cart: Cart | PricingRequest, at: _datetime | None = ..., **members: Any) -> PriceProof:
        {couvert_book_prove}
    def check(self, cart: Cart) -> tuple[Issue, ...]:
        {couvert_book_check}
    def orderable(self, request: OrderableRequest | None = ..., **members: Any) -> Orderable:
        {couvert_book_orderable}
    def menu_at(self, request: MenuAtRequest | None = ..., **members: Any) -> MenuAt:
        {couvert_book_menu_at}
    def reorder(self, order: Order, cart_id: str | UUID | None = ..., at: _datetime | None = ...) -> Reorder:
        {couvert_book_reorder}
    def export(self, format: Format | str) -> Exported:
        {couvert_menu_export}
    def close(self) -> None: ...

@final
class EventStream:
    """async for event in client.events(): what changed on the device, until it is closed."""
    def __aiter__(self) -> EventStream: ...
    async def __anext__(self) -> ClientEvent: ...
    async def __aenter__(self) -> EventStream: ...
    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None,
                        trace: TracebackType | None) -> None: ...
    async def aclose(self) -> None: ...

class Client(_Closing):
    """A device. What a person does is kept before anything is sent, and read back at once."""
    def __init__(self, path: str = ..., *, options: ClientOptions | None = ..., host: Host | None = ...,
                 transport: Transport | None = ..., key: bytes | None = ..., **members: Any) -> None:
        {couvert_client_open}
    @classmethod
    def open(cls, path: str = ..., *, options: ClientOptions | None = ..., host: Host | None = ...,
             transport: Transport | None = ..., key: bytes | None = ..., **members: Any) -> Client:
        {couvert_client_open}
    def close(self) -> None:
        {couvert_client_close}
    def opened(self) -> OpenReport:
        {couvert_client_opened}
    def seen(self) -> Seen:
        {couvert_client_seen}
    def venues(self) -> tuple[Venue, ...]:
        {couvert_client_venues}
    def book(self, venue: str) -> Book:
        {couvert_client_book}
    def stock(self, venue: str) -> Stock:
        {couvert_client_stock}
    def quote(self, cart: Cart | DeviceQuoteRequest, **members: Any) -> DeviceQuoteAnswer:
        {couvert_client_quote}
    def put_basket(self, basket: GroupCart, share: bool = ...) -> GroupCart:
        {couvert_client_put_basket}
    def basket(self, id: str | UUID) -> GroupCart:
        {couvert_client_basket}
    def baskets(self) -> tuple[GroupCart, ...]:
        {couvert_client_baskets}
    def drop_basket(self, id: str | UUID) -> None:
        {couvert_client_drop_basket}
    def place(self, order: PlaceOrder) -> LocalOrder:
        {couvert_client_place}
    def submit(self, command: OrderCommand) -> LocalOrder:
        {couvert_client_submit}
    def submit_stock(self, command: StockCommand) -> str:
        {couvert_client_submit_stock}
    def order(self, id: str | UUID) -> LocalOrder:
        {couvert_client_order}
    def orders(self, query: OrderQuery | None = ..., **members: Any) -> Pages[LocalOrder, OrderList]:
        {couvert_client_orders}
    def outbox(self) -> tuple[PendingCommand, ...]:
        {couvert_client_outbox}
    def conflicts(self) -> tuple[Conflict, ...]:
        {couvert_client_conflicts}
    def resolve(self, conflict: Conflict | str | UUID, resolution: Resolution | None = ...,
                **members: Any) -> LocalOrder | None:
        {couvert_client_resolve}
    def sync(self, limit: _timedelta | float = ...) -> SyncReport:
        {couvert_client_sync}
    def next_request(self) -> TransportRequest | None:
        {couvert_client_next_request}
    def take_answer(self, answer: TransportResponse | Error) -> None:
        {couvert_client_take_answer}
    def next_due(self) -> _datetime | None:
        {couvert_client_next_due}
    def wake(self) -> None:
        {couvert_client_wake}
    def take_report(self) -> SyncReport:
        {couvert_client_take_report}
    def watch(self, observer: Callable[[ClientEvent], object]) -> int:
        {couvert_client_watch}
    def unwatch(self, number: int) -> None:
        {couvert_client_unwatch}
    def events(self) -> EventStream: ...
    def discard_pending(self, reason: str, export_path: str | PathLike[str]) -> int:
        {couvert_client_discard_pending}
    def sign_out(self) -> None:
        {couvert_client_sign_out}

class House(_Closing):
    """The authority: publishes menus, accepts orders, keeps the log."""
    def __init__(self, path: str = ..., *, options: HouseOptions | None = ..., host: Host | None = ...,
                 key: bytes | None = ..., **members: Any) -> None:
        {couvert_house_open}
    @classmethod
    def open(cls, path: str = ..., *, options: HouseOptions | None = ..., host: Host | None = ...,
             key: bytes | None = ..., **members: Any) -> House:
        {couvert_house_open}
    def close(self) -> None:
        {couvert_house_close}
    def put_venue(self, venue: Venue, actor: Actor, expected_version: int | None = ...) -> Venue:
        {couvert_house_put_venue}
    def publish(self, menu: Menu, rules: PriceRules, actor: Actor, expected_version: int | None = ...) -> Book:
        {couvert_house_publish}
    def book(self, venue: str) -> Book:
        {couvert_house_book}
    def venues(self, query: VenueQuery | None = ..., **members: Any) -> VenuePage:
        {couvert_house_venues}
    def quote(self, cart: Cart | HouseQuoteRequest, **members: Any) -> HouseQuoteAnswer:
        {couvert_house_quote}
    def place(self, order: PlaceOrder, actor: Actor) -> Receipt:
        {couvert_house_place}
    def submit(self, command: OrderCommand, actor: Actor) -> Receipt:
        {couvert_house_submit}
    def submit_stock(self, command: StockCommand, actor: Actor) -> StockReceipt:
        {couvert_house_submit_stock}
    def order(self, id: str | UUID, actor: Actor) -> Order:
        {couvert_house_order}
    def orders(self, actor: Actor, query: HouseOrderQuery | None = ..., **members: Any) -> Pages[Order, OrderPage]:
        {couvert_house_orders}
    def events(self, actor: Actor, after: int = ..., limit: int = ...) -> EventPage:
        {couvert_house_events}
    def log(self, actor: Actor, after: int = ..., limit: int = ...) -> Iterator[LogEntry]: ...
    def push(self, request: PushRequest, actor: Actor) -> PushAnswer:
        {couvert_house_push}
    def pull(self, request: PullRequest, actor: Actor) -> PullAnswer:
        {couvert_house_pull}
    def set_access(self, change: AccessChange, actor: Actor) -> None:
        {couvert_house_set_access}
    def tick(self) -> int:
        {couvert_house_tick}
    def watch(self, observer: Callable[[CommitNotice], object] | None) -> None:
        {couvert_house_watch}
    @staticmethod
    def verify(path: str | PathLike[str]) -> VerifyReport:
        {couvert_house_verify}

def menu_export(book: Book, format: Format | str) -> Exported:
    {couvert_menu_export}
