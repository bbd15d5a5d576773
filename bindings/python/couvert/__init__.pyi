# Generated from bindings/spec and bindings/gen/python_head.pyi by bindings/gen/generate.py. Do not edit.
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
        """Prepares a venue with its menu and rules for pricing. An empty menu is allowed: then nothing can be priced."""
    @property
    def venue(self) -> Venue: ...
    @property
    def menu(self) -> Menu: ...
    @property
    def rules(self) -> PriceRules: ...
    def document(self, part: str) -> Value:
        """What it was made of: "venue", "menu" or "rules"."""
    def quote(self, cart: Cart | PricingRequest, at: _datetime | None = ..., **members: Any) -> PricingAnswer:
        """The price of a basket with every step, and whether it can be ordered. The same on every platform to the
        cent."""
    def price(self, cart: Cart, at: _datetime | None = ...) -> Quote:
        """The Quote alone, without working out whether the basket can be ordered: for many baskets."""
    def total(self, cart: Cart | PricingRequest, at: _datetime | None = ..., **members: Any) -> int:
        """The total of a basket alone, in minor units: for dragging a quantity."""
    def bounds(self, cart: Cart | PricingRequest, at: _datetime | None = ..., **members: Any) -> OrderBounds:
        """Minimum, maximum and fees before there is a basket."""
    def prove(self, cart: Cart | PricingRequest, at: _datetime | None = ..., **members: Any) -> PriceProof:
        """The proof of a price, which anybody can check."""
    def check(self, cart: Cart) -> tuple[Issue, ...]:
        """Everything that is wrong with a basket, an array of issues."""
    def orderable(self, request: OrderableRequest | None = ..., **members: Any) -> Orderable:
        """Whether the venue, one item, or a whole basket can be ordered, with every reason and the next time."""
    def menu_at(self, request: MenuAtRequest | None = ..., **members: Any) -> MenuAt:
        """The menu as it is at an instant, in the first of the languages that is held: what is on sale, at which
        price."""
    def reorder(self, order: Order, cart_id: str | UUID | None = ..., at: _datetime | None = ...) -> Reorder:
        """An old order as a basket of today, with what is no longer the same."""
    def export(self, format: Format | str) -> Exported:
        """A venue's menu in another system's format."""
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
        """Opens a device's store, or begins one. `host` lends what the options do not hold; it is copied, and its
        functions are called until couvert_client_free() returns."""
    @classmethod
    def open(cls, path: str = ..., *, options: ClientOptions | None = ..., host: Host | None = ...,
             transport: Transport | None = ..., key: bytes | None = ..., **members: Any) -> Client:
        """Opens a device's store, or begins one. `host` lends what the options do not hold; it is copied, and its
        functions are called until couvert_client_free() returns."""
    def close(self) -> None:
        """Waits for running calls; later ones are `closed`. Idempotent."""
    def opened(self) -> OpenReport:
        """What opening found: created, salvaged, what was lost."""
    def seen(self) -> Seen:
        """When the house was last heard, and what waits."""
    def venues(self) -> tuple[Venue, ...]:
        """The venues that this device holds, an array."""
    def book(self, venue: str) -> Book:
        """A venue with its menu and rules, as this device holds it now. A snapshot."""
    def stock(self, venue: str) -> Stock:
        """What is counted and snoozed at a venue."""
    def quote(self, cart: Cart | DeviceQuoteRequest, **members: Any) -> DeviceQuoteAnswer:
        """The price of a basket without a connection; the same as the house's for the same menu."""
    def put_basket(self, basket: GroupCart, share: bool = ...) -> GroupCart:
        """Keeps a basket; a shared one travels to the others."""
    def basket(self, id: str | UUID) -> GroupCart:
        """A basket of this device."""
    def baskets(self) -> tuple[GroupCart, ...]:
        """All baskets of this device, an array."""
    def drop_basket(self, id: str | UUID) -> None:
        """Forgets a basket."""
    def place(self, order: PlaceOrder) -> LocalOrder:
        """Asks for an order. When it returns, the request is on the disk and reaches the house once. Nil or missing
        ids are made."""
    def submit(self, command: OrderCommand) -> LocalOrder:
        """A command for an order: accept, mark ready, cancel, hand over…"""
    def submit_stock(self, command: StockCommand) -> str:
        """A command for a venue's stock; answers with its id."""
    def order(self, id: str | UUID) -> LocalOrder:
        """An order as this device sees it, with what waits for a verdict carried out and marked."""
    def orders(self, query: OrderQuery | None = ..., **members: Any) -> Pages[LocalOrder, OrderList]:
        """A page of orders, newest first."""
    def outbox(self) -> tuple[PendingCommand, ...]:
        """What waits to be sent, an array by seq."""
    def conflicts(self) -> tuple[Conflict, ...]:
        """What the house refused and the person has not decided on yet, an array, oldest first."""
    def resolve(self, conflict: Conflict | str | UUID, resolution: Resolution | None = ...,
                **members: Any) -> LocalOrder | None:
        """The person has decided on a refused command. The answer is the new order, or `null` after giving up."""
    def sync(self, limit: _timedelta | float = ...) -> SyncReport:
        """Sends what waits and fetches what is new, through the host's transport, for at most `limit_us`. A missing
        network is told in the report."""
    def next_request(self) -> TransportRequest | None:
        """For hosts that exchange themselves: the next request, or `null` when there is nothing to do now."""
    def take_answer(self, answer: TransportResponse | Error) -> None:
        """The answer to the last request; with a code other than 0 there was none and `response` is ignored."""
    def next_due(self) -> _datetime | None:
        """When there may be something to do, in microseconds since 1970; -1: not before something changes."""
    def wake(self) -> None:
        """What was put off is due now: the network is back."""
    def take_report(self) -> SyncReport:
        """The report of the exchanges since the last call."""
    def watch(self, observer: Callable[[ClientEvent], object]) -> int:
        """Calls back after each change, on the thread that caused it, without a lock held. Answers with a number for
        couvert_client_unwatch(). `free_userdata` is called once, after the last call."""
    def unwatch(self, number: int) -> None:
        """When it returns, no call is running and none will start (unless it is called from within one)."""
    def events(self) -> EventStream: ...
    def discard_pending(self, reason: str, export_path: str | PathLike[str]) -> int:
        """Gives up what waits, after writing it to `export_path`. Answers with how many commands."""
    def sign_out(self) -> None:
        """Clears the store for another account; what waits must have been sent or discarded."""

class House(_Closing):
    """The authority: publishes menus, accepts orders, keeps the log."""
    def __init__(self, path: str = ..., *, options: HouseOptions | None = ..., host: Host | None = ...,
                 key: bytes | None = ..., **members: Any) -> None:
        """Opens the authority's store, or begins one. Without `path` in the options it lives in memory."""
    @classmethod
    def open(cls, path: str = ..., *, options: HouseOptions | None = ..., host: Host | None = ...,
             key: bytes | None = ..., **members: Any) -> House:
        """Opens the authority's store, or begins one. Without `path` in the options it lives in memory."""
    def close(self) -> None:
        """Waits for queued commands, then refuses new ones. Idempotent."""
    def put_venue(self, venue: Venue, actor: Actor, expected_version: int | None = ...) -> Venue:
        """Creates or replaces a venue. An expected version below 0: whatever is there."""
    def publish(self, menu: Menu, rules: PriceRules, actor: Actor, expected_version: int | None = ...) -> Book:
        """Publishes a menu with its rules; the version is set by the house."""
    def book(self, venue: str) -> Book:
        """What is published for a venue now. A snapshot."""
    def venues(self, query: VenueQuery | None = ..., **members: Any) -> VenuePage:
        """Search: near a place, open at a time, by words."""
    def quote(self, cart: Cart | HouseQuoteRequest, **members: Any) -> HouseQuoteAnswer:
        """The price of a basket now, with what is left in stock and whose promotions are used up."""
    def place(self, order: PlaceOrder, actor: Actor) -> Receipt:
        """Accepts an order. The same command gets the same receipt for ever."""
    def submit(self, command: OrderCommand, actor: Actor) -> Receipt:
        """A command for an order."""
    def submit_stock(self, command: StockCommand, actor: Actor) -> StockReceipt:
        """A command for a venue's stock."""
    def order(self, id: str | UUID, actor: Actor) -> Order:
        """An order as the actor may see it."""
    def orders(self, actor: Actor, query: HouseOrderQuery | None = ..., **members: Any) -> Pages[Order, OrderPage]:
        """A page of orders that the actor may see, newest first."""
    def events(self, actor: Actor, after: int = ..., limit: int = ...) -> EventPage:
        """The log after a position, as far as the actor may see it."""
    def log(self, actor: Actor, after: int = ..., limit: int = ...) -> Iterator[LogEntry]: ...
    def push(self, request: PushRequest, actor: Actor) -> PushAnswer:
        """What a device brings: a verdict for each command."""
    def pull(self, request: PullRequest, actor: Actor) -> PullAnswer:
        """One page of what changed for a device."""
    def set_access(self, change: AccessChange, actor: Actor) -> None:
        """Takes away or gives back somebody's rights."""
    def tick(self) -> int:
        """Fires what is due; call it about once a second. Answers with how many orders."""
    def watch(self, observer: Callable[[CommitNotice], object] | None) -> None:
        """Calls back after each commit with the new head, from the house's thread. One watcher; a second call replaces
        it."""
    @staticmethod
    def verify(path: str | PathLike[str]) -> VerifyReport:
        """Recomputes every order, total, count and version of a store; nobody may have it open."""

def menu_export(book: Book, format: Format | str) -> Exported:
    """A venue's menu in another system's format."""

class ErrorCode(Code):
    INVALID_ARGUMENT = "invalid_argument"
    LIMIT_EXCEEDED = "limit_exceeded"
    NOT_FOUND = "not_found"
    PERMISSION_DENIED = "permission_denied"
    UNAUTHENTICATED = "unauthenticated"
    VERSION_CONFLICT = "version_conflict"
    UNAVAILABLE = "unavailable"
    INTERNAL = "internal"
    TOO_MANY_REQUESTS = "too_many_requests"
    PRECONDITION_FAILED = "precondition_failed"
    PRECONDITION_REQUIRED = "precondition_required"
    NOT_ACCEPTABLE = "not_acceptable"
    CLOSED = "closed"
    NO_MEMORY = "no_memory"
    MONEY_OVERFLOW = "money_overflow"
    CURRENCY_MISMATCH = "currency_mismatch"
    CURRENCY_UNKNOWN = "currency_unknown"
    MONEY_FORMAT = "money_format"
    ALLOCATION_WEIGHTS = "allocation_weights"
    DIVISION_BY_ZERO = "division_by_zero"
    ID_FORMAT = "id_format"
    REF_FORMAT = "ref_format"
    TIME_FORMAT = "time_format"
    TIME_RANGE = "time_range"
    TIME_ZONE_UNKNOWN = "time_zone_unknown"
    CALENDAR_INVALID = "calendar_invalid"
    GEO_RANGE = "geo_range"
    POLYGON_INVALID = "polygon_invalid"
    HOURS_SYNTAX = "hours_syntax"
    HOLIDAYS_UNKNOWN = "holidays_unknown"
    MENU_INVALID = "menu_invalid"
    MENU_DUPLICATE_REF = "menu_duplicate_ref"
    MENU_DANGLING_REF = "menu_dangling_ref"
    MENU_CYCLE = "menu_cycle"
    MENU_TOO_DEEP = "menu_too_deep"
    MENU_GROUP_BOUNDS = "menu_group_bounds"
    MENU_PRICE_INVALID = "menu_price_invalid"
    MENU_CURRENCY = "menu_currency"
    MENU_NOT_PUBLISHED = "menu_not_published"
    MENU_TAX_CLASS_UNKNOWN = "menu_tax_class_unknown"
    DELTA_BASE = "delta_base"
    DELTA_RESULT = "delta_result"
    SIGNATURE_INVALID = "signature_invalid"
    CART_EMPTY = "cart_empty"
    ITEM_UNKNOWN = "item_unknown"
    VARIANT_UNKNOWN = "variant_unknown"
    VARIANT_REQUIRED = "variant_required"
    GROUP_UNKNOWN = "group_unknown"
    OPTION_UNKNOWN = "option_unknown"
    OPTIONS_TOO_FEW = "options_too_few"
    OPTIONS_TOO_MANY = "options_too_many"
    OPTION_QUANTITY = "option_quantity"
    QUANTITY_INVALID = "quantity_invalid"
    LINE_UNKNOWN = "line_unknown"
    DUPLICATE_LINE = "duplicate_line"
    CART_WRONG_VENUE = "cart_wrong_venue"
    DUPLICATE_SELECTION = "duplicate_selection"
    ITEM_NOT_SOLD_ALONE = "item_not_sold_alone"
    NOTE_NOT_ALLOWED = "note_not_allowed"
    DISTINCT_TOO_FEW = "distinct_too_few"
    DISTINCT_TOO_MANY = "distinct_too_many"
    PORTIONS_MISMATCH = "portions_mismatch"
    MODIFIER_UNKNOWN = "modifier_unknown"
    MEASURE_REQUIRED = "measure_required"
    MEASURE_INVALID = "measure_invalid"
    GROUP_LOCKED = "group_locked"
    GROUP_DEADLINE = "group_deadline"
    GROUP_CAP = "group_cap"
    PARTICIPANT_UNKNOWN = "participant_unknown"
    GROUP_MISMATCH = "group_mismatch"
    BASKET_UNKNOWN = "basket_unknown"
    PRICE_CHANGED = "price_changed"
    TAX_RATE_MISSING = "tax_rate_missing"
    PROMOTION_UNKNOWN = "promotion_unknown"
    PROMOTION_NOT_APPLICABLE = "promotion_not_applicable"
    RULES_INVALID = "rules_invalid"
    QUOTE_STALE = "quote_stale"
    VENUE_CLOSED = "venue_closed"
    FULFILMENT_NOT_OFFERED = "fulfilment_not_offered"
    OUTSIDE_DELIVERY_ZONE = "outside_delivery_zone"
    ITEM_UNAVAILABLE = "item_unavailable"
    ITEM_SOLD_OUT = "item_sold_out"
    BELOW_MINIMUM = "below_minimum"
    ABOVE_MAXIMUM = "above_maximum"
    VENUE_PAUSED = "venue_paused"
    DESTINATION_REQUIRED = "destination_required"
    TOO_FAR_AHEAD = "too_far_ahead"
    IN_THE_PAST = "in_the_past"
    TOO_SOON = "too_soon"
    SLOT_FULL = "slot_full"
    AFTER_LAST_ORDER = "after_last_order"
    AGE_CONFIRMATION_REQUIRED = "age_confirmation_required"
    STOCK_INSUFFICIENT = "stock_insufficient"
    STOCK_INVALID = "stock_invalid"
    RESERVATION_UNKNOWN = "reservation_unknown"
    RESERVATION_EXPIRED = "reservation_expired"
    RESERVATION_MISMATCH = "reservation_mismatch"
    PROMOTION_EXHAUSTED = "promotion_exhausted"
    SPLIT_INEXACT = "split_inexact"
    REFUND_EXCEEDS = "refund_exceeds"
    BALANCE_INSUFFICIENT = "balance_insufficient"
    HOLD_UNKNOWN = "hold_unknown"
    HOLD_EXPIRED = "hold_expired"
    OPERATION_MISMATCH = "operation_mismatch"
    VOUCHER_INVALID = "voucher_invalid"
    TIP_WINDOW_CLOSED = "tip_window_closed"
    CONTRACT_INVALID = "contract_invalid"
    REWARD_STATE = "reward_state"
    INVALID_TRANSITION = "invalid_transition"
    ORDER_UNKNOWN = "order_unknown"
    ORDER_EXISTS = "order_exists"
    WRONG_CODE = "wrong_code"
    CONSENT_REQUIRED = "consent_required"
    REASON_REQUIRED = "reason_required"
    ETA_REQUIRED = "eta_required"
    STALE_ASSIGNMENT = "stale_assignment"
    PAYMENT_NOT_FINAL = "payment_not_final"
    POSTING_UNBALANCED = "posting_unbalanced"
    TRACKING_INVALID = "tracking_invalid"
    JSON_SYNTAX = "json_syntax"
    JSON_DEPTH = "json_depth"
    JSON_DUPLICATE_MEMBER = "json_duplicate_member"
    JSON_TYPE = "json_type"
    JSON_MISSING_MEMBER = "json_missing_member"
    JSON_UNKNOWN_MEMBER = "json_unknown_member"
    JSON_NUMBER_RANGE = "json_number_range"
    JSON_ENUM = "json_enum"
    DOCUMENT_VERSION = "document_version"
    TEXT_ENCODING = "text_encoding"
    JSON_SIZE = "json_size"
    IMPORT_FORMAT = "import_format"
    EXPORT_LOSS = "export_loss"
    FORMAT_NOT_SUPPORTED = "format_not_supported"
    STORAGE_IO = "storage_io"
    STORAGE_FULL = "storage_full"
    STORAGE_CORRUPT = "storage_corrupt"
    STORAGE_BUSY = "storage_busy"
    STORAGE_VERSION = "storage_version"
    STORAGE_NOT_ENCRYPTED = "storage_not_encrypted"
    STORAGE_READ_ONLY = "storage_read_only"
    STORAGE_CONSTRAINT = "storage_constraint"
    STORAGE_KEY_WRONG = "storage_key_wrong"
    COMMAND_MISMATCH = "command_mismatch"
    CURSOR_INVALID = "cursor_invalid"
    CURSOR_EXPIRED = "cursor_expired"
    COMMAND_IN_FLIGHT = "command_in_flight"
    IDEMPOTENCY_KEY_REQUIRED = "idempotency_key_required"
    DEVICE_CLONED = "device_cloned"
    SYNC_PROTOCOL = "sync_protocol"
    COMMAND_SCHEMA = "command_schema"
    COMMAND_TOO_OLD = "command_too_old"
    NOT_OFFLINE = "not_offline"
    OUTBOX_FULL = "outbox_full"
    OFFLINE_LIMIT = "offline_limit"
    ACCESS_REVOKED = "access_revoked"
    CONFLICT_UNKNOWN = "conflict_unknown"
    DEPENDENCY_REFUSED = "dependency_refused"
    TRANSPORT_UNREACHABLE = "transport_unreachable"
    TRANSPORT_TIMEOUT = "transport_timeout"
    TRANSPORT_TLS = "transport_tls"
    TRANSPORT_RESPONSE = "transport_response"
    VENUE_UNKNOWN = "venue_unknown"
    VENUE_EXISTS = "venue_exists"
    OVERLOADED = "overloaded"
    ROUTE_UNKNOWN = "route_unknown"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    MEDIA_TYPE = "media_type"
    BODY_TOO_LARGE = "body_too_large"
    HEADER_TOO_LARGE = "header_too_large"
    REQUEST_TIMEOUT = "request_timeout"
    BAD_REQUEST = "bad_request"
    QUERY_PARAMETER = "query_parameter"
    TOKEN_INVALID = "token_invalid"

class Account(Word):
    CUSTOMER = "customer"
    RESTAURANT = "restaurant"
    COURIER = "courier"
    PLATFORM = "platform"
    TAX = "tax"
    TIPS = "tips"
    PROVIDER_CLEARING = "provider_clearing"
    OFFLINE_RISK = "offline_risk"

class Allergen(Word):
    GLUTEN = "gluten"
    CRUSTACEANS = "crustaceans"
    EGGS = "eggs"
    FISH = "fish"
    PEANUTS = "peanuts"
    SOYBEANS = "soybeans"
    MILK = "milk"
    NUTS = "nuts"
    CELERY = "celery"
    MUSTARD = "mustard"
    SESAME = "sesame"
    SULPHITES = "sulphites"
    LUPIN = "lupin"
    MOLLUSCS = "molluscs"

class BillTarget(Word):
    LINE = "line"
    FEE = "fee"

class CartMergeKind(Word):
    QUANTITY_ADDED = "quantity_added"
    OVER_CAP = "over_cap"
    LINE_COPIED = "line_copied"
    TIP_KEPT = "tip_kept"
    NOTES_JOINED = "notes_joined"
    NOTE_LEFT_OUT = "note_left_out"
    CODES_LEFT_OUT = "codes_left_out"

class Certainty(Word):
    CONTAINS = "contains"
    MAY_CONTAIN = "may_contain"
    UNKNOWN = "unknown"
    FREE = "free"

class ClientEventKind(Word):
    ORDER = "order"
    VENUE = "venue"
    STOCK = "stock"
    BASKET = "basket"
    CONFLICT = "conflict"
    ACCESS = "access"
    SYNCED = "synced"

class CommissionBase(Word):
    AFTER_DISCOUNTS = "after_discounts"
    BEFORE_DISCOUNTS = "before_discounts"
    AFTER_OWN_DISCOUNTS = "after_own_discounts"

class DeliveryState(Word):
    NONE = "none"
    SEARCHING = "searching"
    OFFERED = "offered"
    ASSIGNED = "assigned"
    AT_RESTAURANT = "at_restaurant"
    CARRYING = "carrying"
    ARRIVED = "arrived"
    DONE = "done"
    FAILED = "failed"

class FeeBase(Word):
    AFTER_DISCOUNTS = "after_discounts"
    BEFORE_DISCOUNTS = "before_discounts"

class FeeKind(Word):
    DELIVERY = "delivery"
    SERVICE = "service"
    SMALL_ORDER = "small_order"
    PACKAGING = "packaging"
    DEPOSIT = "deposit"
    PAYMENT = "payment"

class FindingKind(Word):
    BAD_REF = "bad_ref"
    DUPLICATE_REF = "duplicate_ref"
    DANGLING_REF = "dangling_ref"
    CYCLE = "cycle"
    TOO_DEEP = "too_deep"
    BOUNDS_UNMEETABLE = "bounds_unmeetable"
    DEFAULTS_BREAK_BOUNDS = "defaults_break_bounds"
    EMPTY_GROUP = "empty_group"
    PRICE_OUT_OF_RANGE = "price_out_of_range"
    NEGATIVE_TOTAL_POSSIBLE = "negative_total_possible"
    CALENDAR_INVALID = "calendar_invalid"
    ITEM_IN_NO_SECTION = "item_in_no_section"
    GROUP_UNUSED = "group_unused"
    TEXT_MISSING = "text_missing"
    TEXT_INVALID = "text_invalid"
    DUPLICATE_LINK = "duplicate_link"
    NEVER_AVAILABLE = "never_available"
    LIMIT = "limit"
    CURRENCY_MISSING = "currency_missing"
    OPTION_DEAD = "option_dead"
    PRICE_GAP = "price_gap"
    PORTIONS_INVALID = "portions_invalid"
    MEASURE_INVALID = "measure_invalid"
    COMBO_INVALID = "combo_invalid"
    BOOK_CONFLICT = "book_conflict"
    ALLERGEN_CONTRADICTION = "allergen_contradiction"
    TRANSLATION_MISSING = "translation_missing"
    AGE_NOT_MARKED = "age_not_marked"
    NO_EFFECT = "no_effect"

class FindingSeverity(Word):
    ERROR = "error"
    WARNING = "warning"

class Format(Word):
    SCHEMAORG = "schemaorg"
    UBEREATS = "ubereats"
    OPENDELIVERY = "opendelivery"
    SQUARE = "square"
    JUSTEAT = "justeat"
    HUBRISE = "hubrise"
    ONDC = "ondc"

class FreeRule(Word):
    CHEAPEST = "cheapest"
    DEAREST = "dearest"
    FIRST = "first"

class Fulfilment(Word):
    DELIVERY = "delivery"
    PICKUP = "pickup"
    DINE_IN = "dine_in"

class Funder(Word):
    VENUE = "venue"
    PLATFORM = "platform"
    CHAIN = "chain"
    PARTNER = "partner"

class GroupOpKind(Word):
    JOIN = "join"
    LEAVE = "leave"
    PUT_LINE = "put_line"
    SET_QUANTITY = "set_quantity"
    REMOVE_LINE = "remove_line"
    SET_CAP = "set_cap"
    SET_DEADLINE = "set_deadline"
    LOCK = "lock"
    UNLOCK = "unlock"
    SET_FULFILMENT = "set_fulfilment"
    SET_TIP = "set_tip"
    SET_NOTE = "set_note"
    ADD_CODE = "add_code"
    REMOVE_CODE = "remove_code"

class LossKind(Word):
    EXACT = "exact"
    APPROXIMATED = "approximated"
    IMPOSSIBLE = "impossible"

class LoyaltyVerb(Word):
    EARN = "earn"
    CONFIRM = "confirm"
    REVERSE = "reverse"
    HOLD = "hold"
    CAPTURE = "capture"
    RELEASE = "release"
    RESTORE = "restore"

class MeasureUnit(Word):
    GRAM = "gram"
    KILOGRAM = "kilogram"
    MILLILITRE = "millilitre"
    LITRE = "litre"

class Nutrient(Word):
    ENERGY = "energy"
    FAT = "fat"
    SATURATES = "saturates"
    CARBOHYDRATE = "carbohydrate"
    SUGARS = "sugars"
    FIBRE = "fibre"
    PROTEIN = "protein"
    SALT = "salt"

class OrderState(Word):
    SUBMITTED = "submitted"
    PENDING_ACCEPTANCE = "pending_acceptance"
    ACCEPTED = "accepted"
    PREPARING = "preparing"
    READY = "ready"
    HANDED_OVER = "handed_over"
    DELIVERED = "delivered"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    UNDELIVERABLE = "undeliverable"
    CLOSED = "closed"

class OrderVerb(Word):
    PAYMENT_OK = "payment_ok"
    PAYMENT_FAILED = "payment_failed"
    ACCEPT = "accept"
    REJECT = "reject"
    START_PREP = "start_prep"
    ADJUST = "adjust"
    MARK_READY = "mark_ready"
    HAND_OVER = "hand_over"
    CONFIRM_DELIVERY = "confirm_delivery"
    FAIL_DELIVERY = "fail_delivery"
    CANCEL_BY_CUSTOMER = "cancel_by_customer"
    CANCEL_BY_RESTAURANT = "cancel_by_restaurant"
    CANCEL_BY_OPS = "cancel_by_ops"
    TIMEOUT_ACCEPT = "timeout_accept"
    TIMEOUT_PICKUP = "timeout_pickup"
    SETTLE = "settle"

class PartnerDiscountTarget(Word):
    CART = "cart"
    ITEM = "item"
    DELIVERY = "delivery"

class PartnerFeeKind(Word):
    DELIVERY = "delivery"
    SERVICE = "service"
    TIP = "tip"
    SMALL_ORDER = "small_order"
    OTHER = "other"

class PaymentMethod(Word):
    ON_HANDOVER = "on_handover"

class PaymentState(Word):
    NONE = "none"
    AUTHORIZING = "authorizing"
    AUTHORIZED = "authorized"
    CAPTURING = "capturing"
    CAPTURED = "captured"
    REFUNDING = "refunding"
    REFUNDED_PARTIAL = "refunded_partial"
    REFUNDED_FULL = "refunded_full"
    VOIDING = "voiding"
    VOIDED = "voided"
    DECLINED = "declined"
    STORED_OFFLINE = "stored_offline"
    UNKNOWN = "unknown"

class PayoutKind(Word):
    GOODS = "goods"
    FEE = "fee"
    DISCOUNT = "discount"
    FUNDING = "funding"
    TAX = "tax"
    COMMISSION = "commission"
    COMMISSION_TAX = "commission_tax"
    TIP = "tip"
    ROUNDING = "rounding"

class PayoutParty(Word):
    VENUE = "venue"
    PLATFORM = "platform"
    COURIER = "courier"
    KITCHEN = "kitchen"
    STAFF = "staff"
    CHAIN = "chain"
    PARTNER = "partner"

class Presence(Word):
    CONTAINS = "contains"
    MAY_CONTAIN = "may_contain"
    FREE = "free"

class PriceMethod(Word):
    SUM = "sum"
    MAX = "max"
    AVERAGE = "average"
    REPLACE = "replace"
    SEQUENCE = "sequence"
    PORTION = "portion"

class PromotionKind(Word):
    PERCENTAGE = "percentage"
    AMOUNT = "amount"
    FREE_DELIVERY = "free_delivery"
    DELIVERY_PERCENTAGE = "delivery_percentage"
    DELIVERY_AMOUNT = "delivery_amount"
    FIXED_PRICE = "fixed_price"
    PER_UNIT = "per_unit"
    BUY_GET = "buy_get"
    BUNDLE = "bundle"

class PromotionPolicy(Word):
    DECLARED_ORDER = "declared_order"
    BEST_FOR_CUSTOMER = "best_for_customer"

class ProofMismatchWhere(Word):
    INPUTS = "inputs"
    PRICE = "price"
    LINE = "line"
    FEE = "fee"
    DISCOUNT = "discount"
    TAX = "tax"
    TOTALS = "totals"
    QUOTE = "quote"

class Remitter(Word):
    VENUE = "venue"
    PLATFORM = "platform"

class ReorderKind(Word):
    ITEM_GONE = "item_gone"
    VARIANT_GONE = "variant_gone"
    VARIANT_REQUIRED = "variant_required"
    OPTION_GONE = "option_gone"
    OPTION_LOWERED = "option_lowered"
    QUANTITY_LOWERED = "quantity_lowered"
    CHOICE_NEEDED = "choice_needed"
    CHOICE_TOO_MANY = "choice_too_many"
    DEARER = "dearer"
    CHEAPER = "cheaper"
    OTHER_PROBLEM = "other_problem"

class RewardState(Word):
    PENDING = "pending"
    CONFIRMED = "confirmed"
    REVERSED = "reversed"

class Role(Word):
    ANONYMOUS = "anonymous"
    CUSTOMER = "customer"
    RESTAURANT_STAFF = "restaurant_staff"
    RESTAURANT_MANAGER = "restaurant_manager"
    COURIER = "courier"
    SUPPORT = "support"
    OPS_ADMIN = "ops_admin"
    FINANCE = "finance"
    DEVELOPER_APP = "developer_app"
    SYSTEM = "system"

class Rounding(Word):
    HALF_UP = "half_up"
    HALF_EVEN = "half_even"
    HALF_DOWN = "half_down"
    UP = "up"
    DOWN = "down"
    CEILING = "ceiling"
    FLOOR = "floor"
    HALF_ODD = "half_odd"
    HALF_CEILING = "half_ceiling"
    HALF_FLOOR = "half_floor"

class RulesFindingDimension(Word):
    NONE = "none"
    ZONE = "zone"
    DISTANCE = "distance"
    WEIGHT = "weight"
    SUBTOTAL = "subtotal"
    TIME = "time"
    FULFILMENT = "fulfilment"
    DATE = "date"

class RulesFindingKind(Word):
    FEE_GAP = "fee_gap"
    FEE_OVERLAP = "fee_overlap"
    FEE_NEVER_APPLIES = "fee_never_applies"
    TAX_GAP = "tax_gap"
    TAX_SHADOWED = "tax_shadowed"
    PROMOTION_NO_EFFECT = "promotion_no_effect"
    STACK_CLASS_UNUSED = "stack_class_unused"
    TOO_MANY_BANDS = "too_many_bands"

class SplitKind(Word):
    EVENLY = "evenly"
    SHARES = "shares"
    AMOUNTS = "amounts"
    ITEMS = "items"

class SplitRest(Word):
    BY_GOODS = "by_goods"
    EVENLY = "evenly"

class Standing(Word):
    CONFIRMED = "confirmed"
    PENDING = "pending"
    DOUBTFUL = "doubtful"

class StepKind(Word):
    BASE = "base"
    VARIANT = "variant"
    OPTION = "option"
    GROUP = "group"
    UNIT = "unit"
    LINE = "line"
    DISCOUNT = "discount"
    DISCOUNT_SHARE = "discount_share"
    FEE = "fee"
    TAX = "tax"
    TAX_SHARE = "tax_share"
    TIP = "tip"
    ROUNDING = "rounding"
    TOTAL = "total"
    PART = "part"
    MODIFIER = "modifier"
    MEASURE = "measure"

class StockVerb(Word):
    SET = "set"
    ADJUST = "adjust"
    FORGET = "forget"
    SNOOZE = "snooze"
    UNSNOOZE = "unsnooze"
    RESERVE = "reserve"
    RELEASE = "release"

class SyncChangeKind(Word):
    PUT = "put"
    DEL = "del"
    REVOKE = "revoke"
    RESET = "reset"

class TargetKind(Word):
    ITEM = "item"
    VARIANT = "variant"
    OPTION = "option"
    INGREDIENT = "ingredient"

class TaxRounding(Word):
    PER_LINE = "per_line"
    PER_RATE = "per_rate"

class TipReceiver(Word):
    COURIER = "courier"
    VENUE = "venue"
    KITCHEN = "kitchen"
    STAFF = "staff"

class UnitOrder(Word):
    CHEAPEST = "cheapest"
    DEAREST = "dearest"
    FIRST = "first"

class UnusedReason(Word):
    UNKNOWN = "unknown"
    EXHAUSTED = "exhausted"
    NOT_NOW = "not_now"
    NOT_HERE = "not_here"
    BELOW_MINIMUM = "below_minimum"
    NO_TARGET = "no_target"
    SHUT_OUT = "shut_out"
    NOTHING_TO_GIVE = "nothing_to_give"

class VerdictKind(Word):
    APPLIED = "applied"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"
    RETRY = "retry"
    BLOCKED = "blocked"
    MISMATCH = "mismatch"

class VoucherObstacle(Word):
    NONE = "none"
    NOT_HERE = "not_here"
    NOT_NOW = "not_now"
    NOTHING_ELIGIBLE = "nothing_eligible"
    NO_BALANCE = "no_balance"
    CAP_REACHED = "cap_reached"
    PAID_BY_OTHERS = "paid_by_others"

class WalletVerb(Word):
    ISSUE = "issue"
    HOLD = "hold"
    CAPTURE = "capture"
    RELEASE = "release"
    REVERSE = "reverse"

@final
class AccessChange(Value):
    def __init__(self, *, subject: str, venue: str | None = ..., granted: bool, reason: str = ...) -> None: ...
    def replace(self, *, subject: str = ..., venue: str | None = ..., granted: bool = ...,
                         reason: str = ...) -> AccessChange: ...
    def __replace__(self, *, subject: str = ..., venue: str | None = ..., granted: bool = ...,
                             reason: str = ...) -> AccessChange: ...
    @property
    def subject(self) -> str: ...
    @property
    def venue(self) -> str | None:
        """absent: everywhere"""
    @property
    def granted(self) -> bool: ...
    @property
    def reason(self) -> str: ...

@final
class Actor(Value):
    def __init__(self, *, role: Role | str, subject: str = ..., venue: str | None = ...) -> None: ...
    def replace(self, *, role: Role | str = ..., subject: str = ..., venue: str | None = ...) -> Actor: ...
    def __replace__(self, *, role: Role | str = ..., subject: str = ..., venue: str | None = ...) -> Actor: ...
    @property
    def role(self) -> Role: ...
    @property
    def subject(self) -> str:
        """opaque id of the person or program"""
    @property
    def venue(self) -> str | None:
        """restaurant roles: their house"""

@final
class Address(Value):
    def __init__(self, *, street: str = ..., postcode: str = ..., city: str = ..., country: str = ...) -> None: ...
    def replace(self, *, street: str = ..., postcode: str = ..., city: str = ..., country: str = ...) -> Address: ...
    def __replace__(self, *, street: str = ..., postcode: str = ..., city: str = ...,
                             country: str = ...) -> Address: ...
    @property
    def street(self) -> str: ...
    @property
    def postcode(self) -> str: ...
    @property
    def city(self) -> str: ...
    @property
    def country(self) -> str:
        """ISO 3166-1 alpha-2"""

@final
class AllergenDeclaration(Value):
    def __init__(self, *, allergen: Allergen | str, presence: Presence | str) -> None: ...
    def replace(self, *, allergen: Allergen | str = ..., presence: Presence | str = ...) -> AllergenDeclaration: ...
    def __replace__(self, *, allergen: Allergen | str = ...,
                             presence: Presence | str = ...) -> AllergenDeclaration: ...
    @property
    def allergen(self) -> Allergen: ...
    @property
    def presence(self) -> Presence: ...

@final
class AllergenFact(Value):
    def __init__(self, *, allergen: Allergen | str, certainty: Certainty | str, source: str = ...) -> None: ...
    def replace(self, *, allergen: Allergen | str = ..., certainty: Certainty | str = ...,
                         source: str = ...) -> AllergenFact: ...
    def __replace__(self, *, allergen: Allergen | str = ..., certainty: Certainty | str = ...,
                             source: str = ...) -> AllergenFact: ...
    @property
    def allergen(self) -> Allergen: ...
    @property
    def certainty(self) -> Certainty: ...
    @property
    def source(self) -> str:
        """the first part that makes it so"""

@final
class Availability(Value):
    def __init__(self, *, calendar: Calendar | None = ..., suspended_until: _datetime | None = ...,
                          suspension_reason: str = ...) -> None: ...
    def replace(self, *, calendar: Calendar | None = ..., suspended_until: _datetime | None = ...,
                         suspension_reason: str = ...) -> Availability: ...
    def __replace__(self, *, calendar: Calendar | None = ..., suspended_until: _datetime | None = ...,
                             suspension_reason: str = ...) -> Availability: ...
    @property
    def calendar(self) -> Calendar | None:
        """absent: always"""
    @property
    def suspended_until(self) -> _datetime | None: ...
    @property
    def suspension_reason(self) -> str: ...

@final
class Basket(Value):
    def __init__(self, *, group: GroupCart, owner: str, join_token: str, people: Iterable[BasketPerson] = ...,
                          version: int, updated_at: _datetime, expires_at: _datetime) -> None: ...
    def replace(self, *, group: GroupCart = ..., owner: str = ..., join_token: str = ...,
                         people: Iterable[BasketPerson] = ..., version: int = ..., updated_at: _datetime = ...,
                         expires_at: _datetime = ...) -> Basket: ...
    def __replace__(self, *, group: GroupCart = ..., owner: str = ..., join_token: str = ...,
                             people: Iterable[BasketPerson] = ..., version: int = ..., updated_at: _datetime = ...,
                             expires_at: _datetime = ...) -> Basket: ...
    @property
    def group(self) -> GroupCart: ...
    @property
    def owner(self) -> str: ...
    @property
    def join_token(self) -> str:
        """opens it to whoever holds the link"""
    @property
    def people(self) -> tuple[BasketPerson, ...]: ...
    @property
    def version(self) -> int: ...
    @property
    def updated_at(self) -> _datetime: ...
    @property
    def expires_at(self) -> _datetime:
        """dropped then, unless somebody changes it before"""

@final
class BasketPerson(Value):
    def __init__(self, *, participant: str | UUID, subject: str) -> None: ...
    def replace(self, *, participant: str | UUID = ..., subject: str = ...) -> BasketPerson: ...
    def __replace__(self, *, participant: str | UUID = ..., subject: str = ...) -> BasketPerson: ...
    @property
    def participant(self) -> str: ...
    @property
    def subject(self) -> str:
        """the account that speaks for the person"""

@final
class Bill(Value):
    def __init__(self, *, currency: str | None = ..., pieces: Iterable[BillPiece] = ...,
                          taxes: Iterable[QuoteTax] = ..., totals: Totals) -> None: ...
    def replace(self, *, currency: str | None = ..., pieces: Iterable[BillPiece] = ...,
                         taxes: Iterable[QuoteTax] = ..., totals: Totals = ...) -> Bill: ...
    def __replace__(self, *, currency: str | None = ..., pieces: Iterable[BillPiece] = ...,
                             taxes: Iterable[QuoteTax] = ..., totals: Totals = ...) -> Bill: ...
    @property
    def currency(self) -> str | None:
        """ISO 4217"""
    @property
    def pieces(self) -> tuple[BillPiece, ...]: ...
    @property
    def taxes(self) -> tuple[QuoteTax, ...]: ...
    @property
    def totals(self) -> Totals: ...

@final
class BillPiece(Value):
    def __init__(self, *, target: BillTarget | str, index: int, part: int = ..., quantity: int = ...,
                          gross_minor: int, discount_minor: int = ..., tax_minor: int = ..., tax_included: bool = ...,
                          tax_rule: str = ..., remitter: Remitter | str = ...) -> None: ...
    def replace(self, *, target: BillTarget | str = ..., index: int = ..., part: int = ..., quantity: int = ...,
                         gross_minor: int = ..., discount_minor: int = ..., tax_minor: int = ...,
                         tax_included: bool = ..., tax_rule: str = ...,
                         remitter: Remitter | str = ...) -> BillPiece: ...
    def __replace__(self, *, target: BillTarget | str = ..., index: int = ..., part: int = ..., quantity: int = ...,
                             gross_minor: int = ..., discount_minor: int = ..., tax_minor: int = ...,
                             tax_included: bool = ..., tax_rule: str = ...,
                             remitter: Remitter | str = ...) -> BillPiece: ...
    @property
    def target(self) -> BillTarget: ...
    @property
    def index(self) -> int:
        """of Quote.lines or Quote.fees"""
    @property
    def part(self) -> int:
        """of its parts, -1: it has none"""
    @property
    def quantity(self) -> int:
        """units; 0 in a split"""
    @property
    def gross_minor(self) -> int: ...
    @property
    def discount_minor(self) -> int: ...
    @property
    def tax_minor(self) -> int: ...
    @property
    def tax_included(self) -> bool: ...
    @property
    def tax_rule(self) -> str: ...
    @property
    def remitter(self) -> Remitter: ...

@final
class BookPrice(Value):
    def __init__(self, *, item: str = ..., variant: str = ..., group: str = ..., option: str = ...,
                          price_minor: int) -> None: ...
    def replace(self, *, item: str = ..., variant: str = ..., group: str = ..., option: str = ...,
                         price_minor: int = ...) -> BookPrice: ...
    def __replace__(self, *, item: str = ..., variant: str = ..., group: str = ..., option: str = ...,
                             price_minor: int = ...) -> BookPrice: ...
    @property
    def item(self) -> str:
        """an item, or …"""
    @property
    def variant(self) -> str:
        """… one variant of it"""
    @property
    def group(self) -> str:
        """or an option: its group …"""
    @property
    def option(self) -> str:
        """… and its ref"""
    @property
    def price_minor(self) -> int: ...

@final
class Calendar(Value):
    def __init__(self, *, weekly: Iterable[WeeklyWindow], exceptions: Iterable[DateException] = ...,
                          from_: _date | None = ..., until: _date | None = ...) -> None: ...
    def replace(self, *, weekly: Iterable[WeeklyWindow] = ..., exceptions: Iterable[DateException] = ...,
                         from_: _date | None = ..., until: _date | None = ...) -> Calendar: ...
    def __replace__(self, *, weekly: Iterable[WeeklyWindow] = ..., exceptions: Iterable[DateException] = ...,
                             from_: _date | None = ..., until: _date | None = ...) -> Calendar: ...
    @property
    def weekly(self) -> tuple[WeeklyWindow, ...]: ...
    @property
    def exceptions(self) -> tuple[DateException, ...]: ...
    @property
    def from_(self) -> _date | None: ...
    @property
    def until(self) -> _date | None: ...

@final
class CallProblem(Value):
    def __init__(self, *, code: ErrorCode | str, message: str = ..., path: str = ..., details: str = ...) -> None: ...
    def replace(self, *, code: ErrorCode | str = ..., message: str = ..., path: str = ...,
                         details: str = ...) -> CallProblem: ...
    def __replace__(self, *, code: ErrorCode | str = ..., message: str = ..., path: str = ...,
                             details: str = ...) -> CallProblem: ...
    @property
    def code(self) -> ErrorCode:
        """name of an error code"""
    @property
    def message(self) -> str:
        """for developers"""
    @property
    def path(self) -> str: ...
    @property
    def details(self) -> str:
        """an object as a text"""

@final
class Cart(Value):
    def __init__(self, *, id: str | UUID = ..., venue: str, fulfilment: Fulfilment | str,
                          lines: Iterable[CartLine] = ..., codes: Iterable[str] = ..., tip_minor: int = ...,
                          note: str = ..., channel: str = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., venue: str = ..., fulfilment: Fulfilment | str = ...,
                         lines: Iterable[CartLine] = ..., codes: Iterable[str] = ..., tip_minor: int = ...,
                         note: str = ..., channel: str = ...) -> Cart: ...
    def __replace__(self, *, id: str | UUID = ..., venue: str = ..., fulfilment: Fulfilment | str = ...,
                             lines: Iterable[CartLine] = ..., codes: Iterable[str] = ..., tip_minor: int = ...,
                             note: str = ..., channel: str = ...) -> Cart: ...
    @property
    def id(self) -> str: ...
    @property
    def venue(self) -> str: ...
    @property
    def fulfilment(self) -> Fulfilment: ...
    @property
    def lines(self) -> tuple[CartLine, ...]: ...
    @property
    def codes(self) -> tuple[str, ...]:
        """promotion codes"""
    @property
    def tip_minor(self) -> int: ...
    @property
    def note(self) -> str: ...
    @property
    def channel(self) -> str:
        """where it is ordered; chooses price books"""

@final
class CartLine(Value):
    def __init__(self, *, id: str | UUID = ..., item: str, variant: str = ..., quantity: int,
                          selections: Iterable[Selection] = ..., note: str = ..., measured: int = ...,
                          person: str = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., item: str = ..., variant: str = ..., quantity: int = ...,
                         selections: Iterable[Selection] = ..., note: str = ..., measured: int = ...,
                         person: str = ...) -> CartLine: ...
    def __replace__(self, *, id: str | UUID = ..., item: str = ..., variant: str = ..., quantity: int = ...,
                             selections: Iterable[Selection] = ..., note: str = ..., measured: int = ...,
                             person: str = ...) -> CartLine: ...
    @property
    def id(self) -> str: ...
    @property
    def item(self) -> str: ...
    @property
    def variant(self) -> str: ...
    @property
    def quantity(self) -> int: ...
    @property
    def selections(self) -> tuple[Selection, ...]: ...
    @property
    def note(self) -> str: ...
    @property
    def measured(self) -> int:
        """of items with a measure: how much each piece is"""
    @property
    def person(self) -> str:
        """whose line it is"""

@final
class CartMergeNote(Value):
    def __init__(self, *, kind: CartMergeKind | str, line: str | UUID | None = ..., amount: int = ...) -> None: ...
    def replace(self, *, kind: CartMergeKind | str = ..., line: str | UUID | None = ...,
                         amount: int = ...) -> CartMergeNote: ...
    def __replace__(self, *, kind: CartMergeKind | str = ..., line: str | UUID | None = ...,
                             amount: int = ...) -> CartMergeNote: ...
    @property
    def kind(self) -> CartMergeKind: ...
    @property
    def line(self) -> str | None: ...
    @property
    def amount(self) -> int:
        """a quantity, a number of codes, or minor units of a tip"""

@final
class ClientEvent(Value):
    def __init__(self, *, what: ClientEventKind | str, id: str = ...) -> None: ...
    def replace(self, *, what: ClientEventKind | str = ..., id: str = ...) -> ClientEvent: ...
    def __replace__(self, *, what: ClientEventKind | str = ..., id: str = ...) -> ClientEvent: ...
    @property
    def what(self) -> ClientEventKind: ...
    @property
    def id(self) -> str: ...

@final
class ClientOptions(Value):
    def __init__(self, *, path: str = ..., actor: Actor, scopes: Iterable[str] = ..., asap_patience_ms: int = ...,
                          order_minor: int = ...) -> None: ...
    def replace(self, *, path: str = ..., actor: Actor = ..., scopes: Iterable[str] = ...,
                         asap_patience_ms: int = ..., order_minor: int = ...) -> ClientOptions: ...
    def __replace__(self, *, path: str = ..., actor: Actor = ..., scopes: Iterable[str] = ...,
                             asap_patience_ms: int = ..., order_minor: int = ...) -> ClientOptions: ...
    @property
    def path(self) -> str:
        """of the store; empty: in memory"""
    @property
    def actor(self) -> Actor: ...
    @property
    def scopes(self) -> tuple[str, ...]:
        """what to follow; empty: venues and the actor's own orders"""
    @property
    def asap_patience_ms(self) -> int: ...
    @property
    def order_minor(self) -> int:
        """dearer orders need a connection; 0: no limit"""

@final
class CommissionTerm(Value):
    def __init__(self, *, ref: str, fulfilments: Iterable[Fulfilment | str] = ..., channels: Iterable[str] = ...,
                          base: CommissionBase | str = ..., net_of_tax: bool = ..., with_fees: bool = ..., rate: int,
                          fixed_minor: int = ..., min_minor: int | None = ...,
                          max_minor: int | None = ...) -> None: ...
    def replace(self, *, ref: str = ..., fulfilments: Iterable[Fulfilment | str] = ..., channels: Iterable[str] = ...,
                         base: CommissionBase | str = ..., net_of_tax: bool = ..., with_fees: bool = ...,
                         rate: int = ..., fixed_minor: int = ..., min_minor: int | None = ...,
                         max_minor: int | None = ...) -> CommissionTerm: ...
    def __replace__(self, *, ref: str = ..., fulfilments: Iterable[Fulfilment | str] = ...,
                             channels: Iterable[str] = ..., base: CommissionBase | str = ..., net_of_tax: bool = ...,
                             with_fees: bool = ..., rate: int = ..., fixed_minor: int = ...,
                             min_minor: int | None = ..., max_minor: int | None = ...) -> CommissionTerm: ...
    @property
    def ref(self) -> str: ...
    @property
    def fulfilments(self) -> tuple[Fulfilment, ...]:
        """none: all"""
    @property
    def channels(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def base(self) -> CommissionBase: ...
    @property
    def net_of_tax(self) -> bool:
        """contained tax is left out of the base"""
    @property
    def with_fees(self) -> bool:
        """the venue's own fees count too"""
    @property
    def rate(self) -> int:
        """parts per million: 55000 is 5.5 %"""
    @property
    def fixed_minor(self) -> int: ...
    @property
    def min_minor(self) -> int | None: ...
    @property
    def max_minor(self) -> int | None: ...

@final
class CommitNotice(Value):
    def __init__(self, *, head: int) -> None: ...
    def replace(self, *, head: int = ...) -> CommitNotice: ...
    def __replace__(self, *, head: int = ...) -> CommitNotice: ...
    @property
    def head(self) -> int: ...

@final
class CompleteSelection(Value):
    def __init__(self, *, variant: str = ..., selections: Iterable[Selection] = ..., unit_minor: int) -> None: ...
    def replace(self, *, variant: str = ..., selections: Iterable[Selection] = ...,
                         unit_minor: int = ...) -> CompleteSelection: ...
    def __replace__(self, *, variant: str = ..., selections: Iterable[Selection] = ...,
                             unit_minor: int = ...) -> CompleteSelection: ...
    @property
    def variant(self) -> str: ...
    @property
    def selections(self) -> tuple[Selection, ...]: ...
    @property
    def unit_minor(self) -> int: ...

@final
class ConfigurationFacts(Value):
    def __init__(self, *, allergens: Iterable[AllergenFact], diets: Iterable[DietFact] = ...,
                          nutrition: Iterable[NutrientAmount] = ..., minimum_age: int = ...,
                          age_source: str = ...) -> None: ...
    def replace(self, *, allergens: Iterable[AllergenFact] = ..., diets: Iterable[DietFact] = ...,
                         nutrition: Iterable[NutrientAmount] = ..., minimum_age: int = ...,
                         age_source: str = ...) -> ConfigurationFacts: ...
    def __replace__(self, *, allergens: Iterable[AllergenFact] = ..., diets: Iterable[DietFact] = ...,
                             nutrition: Iterable[NutrientAmount] = ..., minimum_age: int = ...,
                             age_source: str = ...) -> ConfigurationFacts: ...
    @property
    def allergens(self) -> tuple[AllergenFact, ...]:
        """all 14"""
    @property
    def diets(self) -> tuple[DietFact, ...]: ...
    @property
    def nutrition(self) -> tuple[NutrientAmount, ...]:
        """known of every part"""
    @property
    def minimum_age(self) -> int:
        """years"""
    @property
    def age_source(self) -> str: ...

@final
class Conflict(Value):
    def __init__(self, *, id: str | UUID, name: str, order: str | UUID | None = ..., problem: SyncProblem,
                          place: PlaceOrder | None = ..., command: OrderCommand | None = ...,
                          new_quote: Quote | None = ..., orderable: Orderable | None = ...,
                          at: _datetime) -> None: ...
    def replace(self, *, id: str | UUID = ..., name: str = ..., order: str | UUID | None = ...,
                         problem: SyncProblem = ..., place: PlaceOrder | None = ...,
                         command: OrderCommand | None = ..., new_quote: Quote | None = ...,
                         orderable: Orderable | None = ..., at: _datetime = ...) -> Conflict: ...
    def __replace__(self, *, id: str | UUID = ..., name: str = ..., order: str | UUID | None = ...,
                             problem: SyncProblem = ..., place: PlaceOrder | None = ...,
                             command: OrderCommand | None = ..., new_quote: Quote | None = ...,
                             orderable: Orderable | None = ..., at: _datetime = ...) -> Conflict: ...
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def order(self) -> str | None: ...
    @property
    def problem(self) -> SyncProblem: ...
    @property
    def place(self) -> PlaceOrder | None: ...
    @property
    def command(self) -> OrderCommand | None: ...
    @property
    def new_quote(self) -> Quote | None: ...
    @property
    def orderable(self) -> Orderable | None: ...
    @property
    def at(self) -> _datetime: ...

@final
class Contact(Value):
    def __init__(self, *, name: str = ..., phone: str = ..., address: Address = ..., position: GeoPoint | None = ...,
                          instructions: str = ...) -> None: ...
    def replace(self, *, name: str = ..., phone: str = ..., address: Address = ..., position: GeoPoint | None = ...,
                         instructions: str = ...) -> Contact: ...
    def __replace__(self, *, name: str = ..., phone: str = ..., address: Address = ...,
                             position: GeoPoint | None = ..., instructions: str = ...) -> Contact: ...
    @property
    def name(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def address(self) -> Address: ...
    @property
    def position(self) -> GeoPoint | None: ...
    @property
    def instructions(self) -> str: ...

@final
class Container(Value):
    def __init__(self, *, ref: str, name: str | Mapping[str, str] = ..., price_minor: int, deposit: bool = ...,
                          tax_class: str = ..., fulfilments: Iterable[Fulfilment | str] = ...) -> None: ...
    def replace(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., price_minor: int = ...,
                         deposit: bool = ..., tax_class: str = ...,
                         fulfilments: Iterable[Fulfilment | str] = ...) -> Container: ...
    def __replace__(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., price_minor: int = ...,
                             deposit: bool = ..., tax_class: str = ...,
                             fulfilments: Iterable[Fulfilment | str] = ...) -> Container: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def price_minor(self) -> int: ...
    @property
    def deposit(self) -> bool:
        """is given back against the empty container"""
    @property
    def tax_class(self) -> str:
        """absent: no tax"""
    @property
    def fulfilments(self) -> tuple[Fulfilment, ...]:
        """none: all"""

@final
class ContainerUse(Value):
    def __init__(self, *, container: str, quantity: int = ...) -> None: ...
    def replace(self, *, container: str = ..., quantity: int = ...) -> ContainerUse: ...
    def __replace__(self, *, container: str = ..., quantity: int = ...) -> ContainerUse: ...
    @property
    def container(self) -> str: ...
    @property
    def quantity(self) -> int: ...

@final
class Contract(Value):
    def __init__(self, *, ref: str, version: int = ..., venue: str, from_: _date | None = ...,
                          until: _date | None = ..., terms: Iterable[CommissionTerm] = ...,
                          mode: Rounding | str = ..., tax: int = ..., tax_ref: str = ...,
                          venue_fees: Iterable[FeeKind | str] = ..., courier_fees: Iterable[FeeKind | str] = ...,
                          venue_bears_rounding: bool = ...) -> None: ...
    def replace(self, *, ref: str = ..., version: int = ..., venue: str = ..., from_: _date | None = ...,
                         until: _date | None = ..., terms: Iterable[CommissionTerm] = ..., mode: Rounding | str = ...,
                         tax: int = ..., tax_ref: str = ..., venue_fees: Iterable[FeeKind | str] = ...,
                         courier_fees: Iterable[FeeKind | str] = ...,
                         venue_bears_rounding: bool = ...) -> Contract: ...
    def __replace__(self, *, ref: str = ..., version: int = ..., venue: str = ..., from_: _date | None = ...,
                             until: _date | None = ..., terms: Iterable[CommissionTerm] = ...,
                             mode: Rounding | str = ..., tax: int = ..., tax_ref: str = ...,
                             venue_fees: Iterable[FeeKind | str] = ..., courier_fees: Iterable[FeeKind | str] = ...,
                             venue_bears_rounding: bool = ...) -> Contract: ...
    @property
    def ref(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def venue(self) -> str: ...
    @property
    def from_(self) -> _date | None:
        """venue date, inclusive"""
    @property
    def until(self) -> _date | None:
        """venue date, inclusive"""
    @property
    def terms(self) -> tuple[CommissionTerm, ...]:
        """the first that fits applies"""
    @property
    def mode(self) -> Rounding: ...
    @property
    def tax(self) -> int:
        """parts per million: 55000 is 5.5 %; on the commission"""
    @property
    def tax_ref(self) -> str: ...
    @property
    def venue_fees(self) -> tuple[FeeKind, ...]: ...
    @property
    def courier_fees(self) -> tuple[FeeKind, ...]: ...
    @property
    def venue_bears_rounding(self) -> bool: ...

@final
class DateException(Value):
    def __init__(self, *, date: _date, windows: Iterable[DayWindow] = ...) -> None: ...
    def replace(self, *, date: _date = ..., windows: Iterable[DayWindow] = ...) -> DateException: ...
    def __replace__(self, *, date: _date = ..., windows: Iterable[DayWindow] = ...) -> DateException: ...
    @property
    def date(self) -> _date: ...
    @property
    def windows(self) -> tuple[DayWindow, ...]:
        """none: closed all day"""

@final
class DayWindow(Value):
    def __init__(self, *, open: str | _time, close: str | _time) -> None: ...
    def replace(self, *, open: str | _time = ..., close: str | _time = ...) -> DayWindow: ...
    def __replace__(self, *, open: str | _time = ..., close: str | _time = ...) -> DayWindow: ...
    @property
    def open(self) -> str:
        """wall clock, HH:MM"""
    @property
    def close(self) -> str:
        """wall clock, HH:MM; exclusive; beyond 24:00 runs into the next day"""

@final
class DeliveryZone(Value):
    def __init__(self, *, ref: str, area: Polygon | None = ..., radius_m: int | None = ...,
                          excludes: Iterable[Polygon] = ..., hours: Calendar | None = ...) -> None: ...
    def replace(self, *, ref: str = ..., area: Polygon | None = ..., radius_m: int | None = ...,
                         excludes: Iterable[Polygon] = ..., hours: Calendar | None = ...) -> DeliveryZone: ...
    def __replace__(self, *, ref: str = ..., area: Polygon | None = ..., radius_m: int | None = ...,
                             excludes: Iterable[Polygon] = ..., hours: Calendar | None = ...) -> DeliveryZone: ...
    @property
    def ref(self) -> str: ...
    @property
    def area(self) -> Polygon | None: ...
    @property
    def radius_m(self) -> int | None: ...
    @property
    def excludes(self) -> tuple[Polygon, ...]:
        """areas inside it that are not served"""
    @property
    def hours(self) -> Calendar | None:
        """when it is served; absent: always"""

@final
class DeviceQuoteAnswer(Value):
    def __init__(self, *, quote: Quote, orderable: Orderable, provisional: bool = ..., menu_version: int) -> None: ...
    def replace(self, *, quote: Quote = ..., orderable: Orderable = ..., provisional: bool = ...,
                         menu_version: int = ...) -> DeviceQuoteAnswer: ...
    def __replace__(self, *, quote: Quote = ..., orderable: Orderable = ..., provisional: bool = ...,
                             menu_version: int = ...) -> DeviceQuoteAnswer: ...
    @property
    def quote(self) -> Quote: ...
    @property
    def orderable(self) -> Orderable: ...
    @property
    def provisional(self) -> bool:
        """only the house knows more of a promotion in it"""
    @property
    def menu_version(self) -> int: ...

@final
class DeviceQuoteRequest(Value):
    def __init__(self, *, cart: Cart, wanted_at: _datetime | None = ..., destination: GeoPoint | None = ...,
                          confirmed_age: int = ..., cash: bool = ...) -> None: ...
    def replace(self, *, cart: Cart = ..., wanted_at: _datetime | None = ..., destination: GeoPoint | None = ...,
                         confirmed_age: int = ..., cash: bool = ...) -> DeviceQuoteRequest: ...
    def __replace__(self, *, cart: Cart = ..., wanted_at: _datetime | None = ..., destination: GeoPoint | None = ...,
                             confirmed_age: int = ..., cash: bool = ...) -> DeviceQuoteRequest: ...
    @property
    def cart(self) -> Cart: ...
    @property
    def wanted_at(self) -> _datetime | None: ...
    @property
    def destination(self) -> GeoPoint | None: ...
    @property
    def confirmed_age(self) -> int: ...
    @property
    def cash(self) -> bool: ...

@final
class DietFact(Value):
    def __init__(self, *, diet: str, fit: bool, derived: bool = ..., breaker: str = ...) -> None: ...
    def replace(self, *, diet: str = ..., fit: bool = ..., derived: bool = ..., breaker: str = ...) -> DietFact: ...
    def __replace__(self, *, diet: str = ..., fit: bool = ..., derived: bool = ...,
                             breaker: str = ...) -> DietFact: ...
    @property
    def diet(self) -> str: ...
    @property
    def fit(self) -> bool: ...
    @property
    def derived(self) -> bool:
        """by ingredients, at least in part"""
    @property
    def breaker(self) -> str:
        """the first part that is not fit"""

@final
class EventPage(Value):
    def __init__(self, *, events: Iterable[LogEntry], cursor: int, more: bool) -> None: ...
    def replace(self, *, events: Iterable[LogEntry] = ..., cursor: int = ..., more: bool = ...) -> EventPage: ...
    def __replace__(self, *, events: Iterable[LogEntry] = ..., cursor: int = ..., more: bool = ...) -> EventPage: ...
    @property
    def events(self) -> tuple[LogEntry, ...]: ...
    @property
    def cursor(self) -> int: ...
    @property
    def more(self) -> bool: ...

@final
class Explanation(Value):
    def __init__(self, *, key: str, parameters: Iterable[ExplanationParameter] = ..., rule: str = ...,
                          base_minor: int = ..., rate: int | None = ..., mode: Rounding | str | None = ...,
                          remainder: int = ..., amount_minor: int, counts: bool = ...,
                          children: Iterable[Explanation] = ...) -> None: ...
    def replace(self, *, key: str = ..., parameters: Iterable[ExplanationParameter] = ..., rule: str = ...,
                         base_minor: int = ..., rate: int | None = ..., mode: Rounding | str | None = ...,
                         remainder: int = ..., amount_minor: int = ..., counts: bool = ...,
                         children: Iterable[Explanation] = ...) -> Explanation: ...
    def __replace__(self, *, key: str = ..., parameters: Iterable[ExplanationParameter] = ..., rule: str = ...,
                             base_minor: int = ..., rate: int | None = ..., mode: Rounding | str | None = ...,
                             remainder: int = ..., amount_minor: int = ..., counts: bool = ...,
                             children: Iterable[Explanation] = ...) -> Explanation: ...
    @property
    def key(self) -> str:
        """of the message"""
    @property
    def parameters(self) -> tuple[ExplanationParameter, ...]: ...
    @property
    def rule(self) -> str: ...
    @property
    def base_minor(self) -> int: ...
    @property
    def rate(self) -> int | None:
        """parts per million: 55000 is 5.5 %"""
    @property
    def mode(self) -> Rounding | None:
        """absent: it was exact"""
    @property
    def remainder(self) -> int:
        """exact minus amount, in millionths of a minor unit"""
    @property
    def amount_minor(self) -> int: ...
    @property
    def counts(self) -> bool:
        """false: for information, not part of the sum above"""
    @property
    def children(self) -> tuple[Explanation, ...]: ...

@final
class ExplanationParameter(Value):
    def __init__(self, *, name: str, value: str) -> None: ...
    def replace(self, *, name: str = ..., value: str = ...) -> ExplanationParameter: ...
    def __replace__(self, *, name: str = ..., value: str = ...) -> ExplanationParameter: ...
    @property
    def name(self) -> str: ...
    @property
    def value(self) -> str: ...

@final
class Exported(Value):
    def __init__(self, *, text: str, report: LossReport) -> None: ...
    def replace(self, *, text: str = ..., report: LossReport = ...) -> Exported: ...
    def __replace__(self, *, text: str = ..., report: LossReport = ...) -> Exported: ...
    @property
    def text(self) -> str: ...
    @property
    def report(self) -> LossReport: ...

@final
class FeeBand(Value):
    def __init__(self, *, ref: str, kind: FeeKind | str, from_minor: int = ..., below_minor: int | None = ...,
                          amount_minor: int = ..., rate: int | None = ..., tops_up: bool = ...) -> None: ...
    def replace(self, *, ref: str = ..., kind: FeeKind | str = ..., from_minor: int = ...,
                         below_minor: int | None = ..., amount_minor: int = ..., rate: int | None = ...,
                         tops_up: bool = ...) -> FeeBand: ...
    def __replace__(self, *, ref: str = ..., kind: FeeKind | str = ..., from_minor: int = ...,
                             below_minor: int | None = ..., amount_minor: int = ..., rate: int | None = ...,
                             tops_up: bool = ...) -> FeeBand: ...
    @property
    def ref(self) -> str: ...
    @property
    def kind(self) -> FeeKind: ...
    @property
    def from_minor(self) -> int:
        """goods from this value on"""
    @property
    def below_minor(self) -> int | None:
        """goods below this value; absent: no end"""
    @property
    def amount_minor(self) -> int:
        """with tops_up: at most"""
    @property
    def rate(self) -> int | None:
        """parts per million: 55000 is 5.5 %; of the goods"""
    @property
    def tops_up(self) -> bool: ...

@final
class FeeRule(Value):
    def __init__(self, *, ref: str, kind: FeeKind | str, name: str | Mapping[str, str] = ...,
                          fulfilments: Iterable[Fulfilment | str] = ..., amount_minor: int = ...,
                          rate: int | None = ..., min_minor: int | None = ..., max_minor: int | None = ...,
                          subtotal_from: int | None = ..., subtotal_below: int | None = ...,
                          distance_from_m: int | None = ..., distance_below_m: int | None = ..., tops_up: bool = ...,
                          tax_class: str = ..., base: FeeBase | str = ..., zones: Iterable[str] = ...,
                          channels: Iterable[str] = ..., weight_from_g: int | None = ...,
                          weight_below_g: int | None = ..., calendar: Calendar | None = ..., cash: bool | None = ...,
                          step_m: int = ..., step_minor: int = ..., tax_as_goods: bool = ...) -> None: ...
    def replace(self, *, ref: str = ..., kind: FeeKind | str = ..., name: str | Mapping[str, str] = ...,
                         fulfilments: Iterable[Fulfilment | str] = ..., amount_minor: int = ...,
                         rate: int | None = ..., min_minor: int | None = ..., max_minor: int | None = ...,
                         subtotal_from: int | None = ..., subtotal_below: int | None = ...,
                         distance_from_m: int | None = ..., distance_below_m: int | None = ..., tops_up: bool = ...,
                         tax_class: str = ..., base: FeeBase | str = ..., zones: Iterable[str] = ...,
                         channels: Iterable[str] = ..., weight_from_g: int | None = ...,
                         weight_below_g: int | None = ..., calendar: Calendar | None = ..., cash: bool | None = ...,
                         step_m: int = ..., step_minor: int = ..., tax_as_goods: bool = ...) -> FeeRule: ...
    def __replace__(self, *, ref: str = ..., kind: FeeKind | str = ..., name: str | Mapping[str, str] = ...,
                             fulfilments: Iterable[Fulfilment | str] = ..., amount_minor: int = ...,
                             rate: int | None = ..., min_minor: int | None = ..., max_minor: int | None = ...,
                             subtotal_from: int | None = ..., subtotal_below: int | None = ...,
                             distance_from_m: int | None = ..., distance_below_m: int | None = ...,
                             tops_up: bool = ..., tax_class: str = ..., base: FeeBase | str = ...,
                             zones: Iterable[str] = ..., channels: Iterable[str] = ...,
                             weight_from_g: int | None = ..., weight_below_g: int | None = ...,
                             calendar: Calendar | None = ..., cash: bool | None = ..., step_m: int = ...,
                             step_minor: int = ..., tax_as_goods: bool = ...) -> FeeRule: ...
    @property
    def ref(self) -> str: ...
    @property
    def kind(self) -> FeeKind: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def fulfilments(self) -> tuple[Fulfilment, ...]:
        """none: all"""
    @property
    def amount_minor(self) -> int: ...
    @property
    def rate(self) -> int | None:
        """parts per million: 55000 is 5.5 %; of the goods after discounts"""
    @property
    def min_minor(self) -> int | None: ...
    @property
    def max_minor(self) -> int | None: ...
    @property
    def subtotal_from(self) -> int | None:
        """minor units; applies from this subtotal on"""
    @property
    def subtotal_below(self) -> int | None:
        """minor units; applies below this subtotal"""
    @property
    def distance_from_m(self) -> int | None: ...
    @property
    def distance_below_m(self) -> int | None: ...
    @property
    def tops_up(self) -> bool:
        """charges what is missing to subtotal_below"""
    @property
    def tax_class(self) -> str: ...
    @property
    def base(self) -> FeeBase:
        """what rate and subtotal bounds are measured on"""
    @property
    def zones(self) -> tuple[str, ...]:
        """delivery zones; none: all"""
    @property
    def channels(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def weight_from_g(self) -> int | None: ...
    @property
    def weight_below_g(self) -> int | None: ...
    @property
    def calendar(self) -> Calendar | None:
        """absent: always"""
    @property
    def cash(self) -> bool | None:
        """true: only when paid in cash; false: only when not"""
    @property
    def step_m(self) -> int:
        """metres beyond distance_from_m for which step_minor is charged"""
    @property
    def step_minor(self) -> int: ...
    @property
    def tax_as_goods(self) -> bool:
        """taxed at the rates of the goods, in proportion"""

@final
class Finding(Value):
    def __init__(self, *, severity: FindingSeverity | str, kind: FindingKind | str, path: str = ...,
                          ref: str = ...) -> None: ...
    def replace(self, *, severity: FindingSeverity | str = ..., kind: FindingKind | str = ..., path: str = ...,
                         ref: str = ...) -> Finding: ...
    def __replace__(self, *, severity: FindingSeverity | str = ..., kind: FindingKind | str = ..., path: str = ...,
                             ref: str = ...) -> Finding: ...
    @property
    def severity(self) -> FindingSeverity: ...
    @property
    def kind(self) -> FindingKind: ...
    @property
    def path(self) -> str:
        """JSON Pointer into the menu"""
    @property
    def ref(self) -> str: ...

@final
class FulfilmentOffer(Value):
    def __init__(self, *, fulfilment: Fulfilment | str, hours: Calendar | None = ..., preparation_minutes: int = ...,
                          days_ahead: int = ..., minimum_minor: int | None = ..., maximum_minor: int | None = ...,
                          last_order_minutes: int = ...) -> None: ...
    def replace(self, *, fulfilment: Fulfilment | str = ..., hours: Calendar | None = ...,
                         preparation_minutes: int = ..., days_ahead: int = ..., minimum_minor: int | None = ...,
                         maximum_minor: int | None = ..., last_order_minutes: int = ...) -> FulfilmentOffer: ...
    def __replace__(self, *, fulfilment: Fulfilment | str = ..., hours: Calendar | None = ...,
                             preparation_minutes: int = ..., days_ahead: int = ..., minimum_minor: int | None = ...,
                             maximum_minor: int | None = ..., last_order_minutes: int = ...) -> FulfilmentOffer: ...
    @property
    def fulfilment(self) -> Fulfilment: ...
    @property
    def hours(self) -> Calendar | None:
        """absent: the venue's"""
    @property
    def preparation_minutes(self) -> int: ...
    @property
    def days_ahead(self) -> int: ...
    @property
    def minimum_minor(self) -> int | None: ...
    @property
    def maximum_minor(self) -> int | None: ...
    @property
    def last_order_minutes(self) -> int:
        """before the end of an opening"""

@final
class FundedAmount(Value):
    def __init__(self, *, funder: Funder | str, party: str = ..., amount_minor: int) -> None: ...
    def replace(self, *, funder: Funder | str = ..., party: str = ..., amount_minor: int = ...) -> FundedAmount: ...
    def __replace__(self, *, funder: Funder | str = ..., party: str = ...,
                             amount_minor: int = ...) -> FundedAmount: ...
    @property
    def funder(self) -> Funder: ...
    @property
    def party(self) -> str: ...
    @property
    def amount_minor(self) -> int: ...

@final
class FundingShare(Value):
    def __init__(self, *, funder: Funder | str, share: int, party: str = ...) -> None: ...
    def replace(self, *, funder: Funder | str = ..., share: int = ..., party: str = ...) -> FundingShare: ...
    def __replace__(self, *, funder: Funder | str = ..., share: int = ..., party: str = ...) -> FundingShare: ...
    @property
    def funder(self) -> Funder: ...
    @property
    def share(self) -> int:
        """parts per million: 55000 is 5.5 %; of the reduction"""
    @property
    def party(self) -> str:
        """which chain or partner"""

@final
class GeoPoint(Value):
    def __init__(self, *, lat_e7: int, lng_e7: int) -> None: ...
    def replace(self, *, lat_e7: int = ..., lng_e7: int = ...) -> GeoPoint: ...
    def __replace__(self, *, lat_e7: int = ..., lng_e7: int = ...) -> GeoPoint: ...
    @property
    def lat_e7(self) -> int:
        """WGS 84, in 1e-7 degrees"""
    @property
    def lng_e7(self) -> int:
        """WGS 84, in 1e-7 degrees"""

@final
class GoodsSet(Value):
    def __init__(self, *, items: Iterable[str] = ..., variants: Iterable[str] = ..., tags: Iterable[str] = ...,
                          tax_classes: Iterable[str] = ..., count: int = ...) -> None: ...
    def replace(self, *, items: Iterable[str] = ..., variants: Iterable[str] = ..., tags: Iterable[str] = ...,
                         tax_classes: Iterable[str] = ..., count: int = ...) -> GoodsSet: ...
    def __replace__(self, *, items: Iterable[str] = ..., variants: Iterable[str] = ..., tags: Iterable[str] = ...,
                             tax_classes: Iterable[str] = ..., count: int = ...) -> GoodsSet: ...
    @property
    def items(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def variants(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def tags(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def tax_classes(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def count(self) -> int:
        """how many units"""

@final
class GroupAt(Value):
    def __init__(self, *, ref: str, name: str = ..., options: Iterable[OptionAt] = ...) -> None: ...
    def replace(self, *, ref: str = ..., name: str = ..., options: Iterable[OptionAt] = ...) -> GroupAt: ...
    def __replace__(self, *, ref: str = ..., name: str = ..., options: Iterable[OptionAt] = ...) -> GroupAt: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def options(self) -> tuple[OptionAt, ...]: ...

@final
class GroupCart(Value):
    def __init__(self, *, id: str | UUID = ..., venue: str, host: str | UUID,
                          ops: Iterable[GroupOp] = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., venue: str = ..., host: str | UUID = ...,
                         ops: Iterable[GroupOp] = ...) -> GroupCart: ...
    def __replace__(self, *, id: str | UUID = ..., venue: str = ..., host: str | UUID = ...,
                             ops: Iterable[GroupOp] = ...) -> GroupCart: ...
    @property
    def id(self) -> str: ...
    @property
    def venue(self) -> str: ...
    @property
    def host(self) -> str: ...
    @property
    def ops(self) -> tuple[GroupOp, ...]:
        """by clock, then id"""

@final
class GroupOp(Value):
    def __init__(self, *, id: str | UUID = ..., device: str | UUID, clock: int, author: str | UUID,
                          kind: GroupOpKind | str, participant: str | UUID | None = ..., line: CartLine | None = ...,
                          line_id: str | UUID | None = ..., quantity: int = ..., text: str = ...,
                          amount_minor: int | None = ..., deadline: _datetime | None = ...,
                          fulfilment: Fulfilment | str = ..., seen: Iterable[GroupSeen] = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., device: str | UUID = ..., clock: int = ..., author: str | UUID = ...,
                         kind: GroupOpKind | str = ..., participant: str | UUID | None = ...,
                         line: CartLine | None = ..., line_id: str | UUID | None = ..., quantity: int = ...,
                         text: str = ..., amount_minor: int | None = ..., deadline: _datetime | None = ...,
                         fulfilment: Fulfilment | str = ..., seen: Iterable[GroupSeen] = ...) -> GroupOp: ...
    def __replace__(self, *, id: str | UUID = ..., device: str | UUID = ..., clock: int = ...,
                             author: str | UUID = ..., kind: GroupOpKind | str = ...,
                             participant: str | UUID | None = ..., line: CartLine | None = ...,
                             line_id: str | UUID | None = ..., quantity: int = ..., text: str = ...,
                             amount_minor: int | None = ..., deadline: _datetime | None = ...,
                             fulfilment: Fulfilment | str = ..., seen: Iterable[GroupSeen] = ...) -> GroupOp: ...
    @property
    def id(self) -> str: ...
    @property
    def device(self) -> str: ...
    @property
    def clock(self) -> int:
        """one more than the highest that the device had seen"""
    @property
    def author(self) -> str: ...
    @property
    def kind(self) -> GroupOpKind: ...
    @property
    def participant(self) -> str | None:
        """whose line, cap or membership; absent: the author's"""
    @property
    def line(self) -> CartLine | None: ...
    @property
    def line_id(self) -> str | None: ...
    @property
    def quantity(self) -> int: ...
    @property
    def text(self) -> str:
        """name, note or code"""
    @property
    def amount_minor(self) -> int | None:
        """cap or tip"""
    @property
    def deadline(self) -> _datetime | None: ...
    @property
    def fulfilment(self) -> Fulfilment: ...
    @property
    def seen(self) -> tuple[GroupSeen, ...]:
        """what leave, remove_line, lock and remove_code know of"""

@final
class GroupOverride(Value):
    def __init__(self, *, group: str, min_quantity: int | None = ..., max_quantity: int | None = ...,
                          min_distinct: int | None = ..., max_distinct: int | None = ...,
                          free_quantity: int | None = ...) -> None: ...
    def replace(self, *, group: str = ..., min_quantity: int | None = ..., max_quantity: int | None = ...,
                         min_distinct: int | None = ..., max_distinct: int | None = ...,
                         free_quantity: int | None = ...) -> GroupOverride: ...
    def __replace__(self, *, group: str = ..., min_quantity: int | None = ..., max_quantity: int | None = ...,
                             min_distinct: int | None = ..., max_distinct: int | None = ...,
                             free_quantity: int | None = ...) -> GroupOverride: ...
    @property
    def group(self) -> str: ...
    @property
    def min_quantity(self) -> int | None: ...
    @property
    def max_quantity(self) -> int | None: ...
    @property
    def min_distinct(self) -> int | None: ...
    @property
    def max_distinct(self) -> int | None: ...
    @property
    def free_quantity(self) -> int | None: ...

@final
class GroupPerson(Value):
    def __init__(self, *, id: str | UUID, name: str = ..., joined: bool = ...,
                          cap_minor: int | None = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., name: str = ..., joined: bool = ...,
                         cap_minor: int | None = ...) -> GroupPerson: ...
    def __replace__(self, *, id: str | UUID = ..., name: str = ..., joined: bool = ...,
                             cap_minor: int | None = ...) -> GroupPerson: ...
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def joined(self) -> bool: ...
    @property
    def cap_minor(self) -> int | None: ...

@final
class GroupSeen(Value):
    def __init__(self, *, device: str | UUID, clock: int) -> None: ...
    def replace(self, *, device: str | UUID = ..., clock: int = ...) -> GroupSeen: ...
    def __replace__(self, *, device: str | UUID = ..., clock: int = ...) -> GroupSeen: ...
    @property
    def device(self) -> str: ...
    @property
    def clock(self) -> int: ...

@final
class GroupView(Value):
    def __init__(self, *, people: Iterable[GroupPerson] = ..., cart: Cart, owners: Iterable[str | UUID] = ...,
                          locked: bool = ..., deadline: _datetime | None = ...,
                          waiting: Iterable[str | UUID] = ...) -> None: ...
    def replace(self, *, people: Iterable[GroupPerson] = ..., cart: Cart = ..., owners: Iterable[str | UUID] = ...,
                         locked: bool = ..., deadline: _datetime | None = ...,
                         waiting: Iterable[str | UUID] = ...) -> GroupView: ...
    def __replace__(self, *, people: Iterable[GroupPerson] = ..., cart: Cart = ...,
                             owners: Iterable[str | UUID] = ..., locked: bool = ..., deadline: _datetime | None = ...,
                             waiting: Iterable[str | UUID] = ...) -> GroupView: ...
    @property
    def people(self) -> tuple[GroupPerson, ...]: ...
    @property
    def cart(self) -> Cart: ...
    @property
    def owners(self) -> tuple[str, ...]:
        """of each line of the cart"""
    @property
    def locked(self) -> bool: ...
    @property
    def deadline(self) -> _datetime | None: ...
    @property
    def waiting(self) -> tuple[str, ...]:
        """operations that the lock has not seen"""

@final
class HoursRequest(Value):
    def __init__(self, *, country: str = ..., region: str = ..., position: GeoPoint | None = ..., first: _date,
                          last: _date) -> None: ...
    def replace(self, *, country: str = ..., region: str = ..., position: GeoPoint | None = ..., first: _date = ...,
                         last: _date = ...) -> HoursRequest: ...
    def __replace__(self, *, country: str = ..., region: str = ..., position: GeoPoint | None = ...,
                             first: _date = ..., last: _date = ...) -> HoursRequest: ...
    @property
    def country(self) -> str:
        """ISO 3166-1 alpha-2, for public holidays"""
    @property
    def region(self) -> str: ...
    @property
    def position(self) -> GeoPoint | None: ...
    @property
    def first(self) -> _date: ...
    @property
    def last(self) -> _date: ...

@final
class HouseOptions(Value):
    def __init__(self, *, path: str = ..., queue_limit: int = ..., menu_versions: int = ..., restored: bool = ...,
                          own_thread: bool = ...) -> None: ...
    def replace(self, *, path: str = ..., queue_limit: int = ..., menu_versions: int = ..., restored: bool = ...,
                         own_thread: bool = ...) -> HouseOptions: ...
    def __replace__(self, *, path: str = ..., queue_limit: int = ..., menu_versions: int = ..., restored: bool = ...,
                             own_thread: bool = ...) -> HouseOptions: ...
    @property
    def path(self) -> str:
        """of the store; empty: in memory"""
    @property
    def queue_limit(self) -> int: ...
    @property
    def menu_versions(self) -> int: ...
    @property
    def restored(self) -> bool:
        """the store came back from a backup"""
    @property
    def own_thread(self) -> bool:
        """false: commands are carried out inside the call"""

@final
class HouseOrderQuery(Value):
    def __init__(self, *, venue: str | None = ..., states: Iterable[OrderState | str] = ..., page: str = ...,
                          limit: int = ...) -> None: ...
    def replace(self, *, venue: str | None = ..., states: Iterable[OrderState | str] = ..., page: str = ...,
                         limit: int = ...) -> HouseOrderQuery: ...
    def __replace__(self, *, venue: str | None = ..., states: Iterable[OrderState | str] = ..., page: str = ...,
                             limit: int = ...) -> HouseOrderQuery: ...
    @property
    def venue(self) -> str | None: ...
    @property
    def states(self) -> tuple[OrderState, ...]: ...
    @property
    def page(self) -> str: ...
    @property
    def limit(self) -> int: ...

@final
class HouseQuoteAnswer(Value):
    def __init__(self, *, quote: Quote, orderable: Orderable, proof: PriceProof | None = ...) -> None: ...
    def replace(self, *, quote: Quote = ..., orderable: Orderable = ...,
                         proof: PriceProof | None = ...) -> HouseQuoteAnswer: ...
    def __replace__(self, *, quote: Quote = ..., orderable: Orderable = ...,
                             proof: PriceProof | None = ...) -> HouseQuoteAnswer: ...
    @property
    def quote(self) -> Quote: ...
    @property
    def orderable(self) -> Orderable: ...
    @property
    def proof(self) -> PriceProof | None: ...

@final
class HouseQuoteRequest(Value):
    def __init__(self, *, cart: Cart, at: _datetime | None = ..., wanted_at: _datetime | None = ...,
                          destination: GeoPoint | None = ..., confirmed_age: int = ...,
                          reservation: str | UUID | None = ..., customer: str = ..., cash: bool = ...,
                          proof: bool = ...) -> None: ...
    def replace(self, *, cart: Cart = ..., at: _datetime | None = ..., wanted_at: _datetime | None = ...,
                         destination: GeoPoint | None = ..., confirmed_age: int = ...,
                         reservation: str | UUID | None = ..., customer: str = ..., cash: bool = ...,
                         proof: bool = ...) -> HouseQuoteRequest: ...
    def __replace__(self, *, cart: Cart = ..., at: _datetime | None = ..., wanted_at: _datetime | None = ...,
                             destination: GeoPoint | None = ..., confirmed_age: int = ...,
                             reservation: str | UUID | None = ..., customer: str = ..., cash: bool = ...,
                             proof: bool = ...) -> HouseQuoteRequest: ...
    @property
    def cart(self) -> Cart: ...
    @property
    def at(self) -> _datetime | None:
        """absent: now"""
    @property
    def wanted_at(self) -> _datetime | None: ...
    @property
    def destination(self) -> GeoPoint | None: ...
    @property
    def confirmed_age(self) -> int: ...
    @property
    def reservation(self) -> str | None: ...
    @property
    def customer(self) -> str: ...
    @property
    def cash(self) -> bool: ...
    @property
    def proof(self) -> bool: ...

@final
class Image(Value):
    def __init__(self, *, url: str, width_px: int = ..., height_px: int = ..., sha256: str = ...) -> None: ...
    def replace(self, *, url: str = ..., width_px: int = ..., height_px: int = ..., sha256: str = ...) -> Image: ...
    def __replace__(self, *, url: str = ..., width_px: int = ..., height_px: int = ...,
                             sha256: str = ...) -> Image: ...
    @property
    def url(self) -> str: ...
    @property
    def width_px(self) -> int: ...
    @property
    def height_px(self) -> int: ...
    @property
    def sha256(self) -> str:
        """of the file, 64 hexadecimal digits"""

@final
class ImportOptions(Value):
    def __init__(self, *, venue: str, currency: str | None = ..., default_locale: str = ...,
                          location: str = ...) -> None: ...
    def replace(self, *, venue: str = ..., currency: str | None = ..., default_locale: str = ...,
                         location: str = ...) -> ImportOptions: ...
    def __replace__(self, *, venue: str = ..., currency: str | None = ..., default_locale: str = ...,
                             location: str = ...) -> ImportOptions: ...
    @property
    def venue(self) -> str: ...
    @property
    def currency(self) -> str | None:
        """ISO 4217; for formats without one"""
    @property
    def default_locale(self) -> str: ...
    @property
    def location(self) -> str:
        """where a file speaks for several places"""

@final
class Imported(Value):
    def __init__(self, *, menu: Menu, rules: PriceRules, venue: Venue | None = ..., report: LossReport) -> None: ...
    def replace(self, *, menu: Menu = ..., rules: PriceRules = ..., venue: Venue | None = ...,
                         report: LossReport = ...) -> Imported: ...
    def __replace__(self, *, menu: Menu = ..., rules: PriceRules = ..., venue: Venue | None = ...,
                             report: LossReport = ...) -> Imported: ...
    @property
    def menu(self) -> Menu: ...
    @property
    def rules(self) -> PriceRules: ...
    @property
    def venue(self) -> Venue | None:
        """what the file says of the venue itself"""
    @property
    def report(self) -> LossReport: ...

@final
class Ingredient(Value):
    def __init__(self, *, ref: str, name: str | Mapping[str, str] = ...,
                          allergens: Iterable[AllergenDeclaration] = ..., diets: Iterable[str] = ...,
                          nutrition: Iterable[NutrientAmount] = ..., availability: Availability = ...) -> None: ...
    def replace(self, *, ref: str = ..., name: str | Mapping[str, str] = ...,
                         allergens: Iterable[AllergenDeclaration] = ..., diets: Iterable[str] = ...,
                         nutrition: Iterable[NutrientAmount] = ...,
                         availability: Availability = ...) -> Ingredient: ...
    def __replace__(self, *, ref: str = ..., name: str | Mapping[str, str] = ...,
                             allergens: Iterable[AllergenDeclaration] = ..., diets: Iterable[str] = ...,
                             nutrition: Iterable[NutrientAmount] = ...,
                             availability: Availability = ...) -> Ingredient: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def allergens(self) -> tuple[AllergenDeclaration, ...]: ...
    @property
    def diets(self) -> tuple[str, ...]:
        """what it is fit for"""
    @property
    def nutrition(self) -> tuple[NutrientAmount, ...]:
        """of one unit"""
    @property
    def availability(self) -> Availability: ...

@final
class Issue(Value):
    def __init__(self, *, code: ErrorCode | str, path: str = ..., ref: str = ..., limit: int = ...,
                          actual: int = ...) -> None: ...
    def replace(self, *, code: ErrorCode | str = ..., path: str = ..., ref: str = ..., limit: int = ...,
                         actual: int = ...) -> Issue: ...
    def __replace__(self, *, code: ErrorCode | str = ..., path: str = ..., ref: str = ..., limit: int = ...,
                             actual: int = ...) -> Issue: ...
    @property
    def code(self) -> ErrorCode:
        """name of an error code"""
    @property
    def path(self) -> str:
        """JSON Pointer into the cart"""
    @property
    def ref(self) -> str: ...
    @property
    def limit(self) -> int: ...
    @property
    def actual(self) -> int: ...

@final
class Item(Value):
    def __init__(self, *, ref: str, name: str | Mapping[str, str] = ..., description: str | Mapping[str, str] = ...,
                          price_minor: int, variants: Iterable[Variant] = ..., groups: Iterable[str] = ...,
                          tax_class: str = ..., allergens: Iterable[AllergenDeclaration] = ...,
                          diets: Iterable[str] = ..., images: Iterable[Image] = ..., availability: Availability = ...,
                          max_quantity: int | None = ..., sold_alone: bool = ...,
                          group_overrides: Iterable[GroupOverride] = ..., measure: Measure | None = ...,
                          combo: bool = ..., recipe: Iterable[RecipePart] = ...,
                          nutrition: Iterable[NutrientAmount] = ..., containers: Iterable[ContainerUse] = ...,
                          tags: Iterable[str] = ..., minimum_age: int = ...,
                          preparation_minutes: int = ...) -> None: ...
    def replace(self, *, ref: str = ..., name: str | Mapping[str, str] = ...,
                         description: str | Mapping[str, str] = ..., price_minor: int = ...,
                         variants: Iterable[Variant] = ..., groups: Iterable[str] = ..., tax_class: str = ...,
                         allergens: Iterable[AllergenDeclaration] = ..., diets: Iterable[str] = ...,
                         images: Iterable[Image] = ..., availability: Availability = ...,
                         max_quantity: int | None = ..., sold_alone: bool = ...,
                         group_overrides: Iterable[GroupOverride] = ..., measure: Measure | None = ...,
                         combo: bool = ..., recipe: Iterable[RecipePart] = ...,
                         nutrition: Iterable[NutrientAmount] = ..., containers: Iterable[ContainerUse] = ...,
                         tags: Iterable[str] = ..., minimum_age: int = ...,
                         preparation_minutes: int = ...) -> Item: ...
    def __replace__(self, *, ref: str = ..., name: str | Mapping[str, str] = ...,
                             description: str | Mapping[str, str] = ..., price_minor: int = ...,
                             variants: Iterable[Variant] = ..., groups: Iterable[str] = ..., tax_class: str = ...,
                             allergens: Iterable[AllergenDeclaration] = ..., diets: Iterable[str] = ...,
                             images: Iterable[Image] = ..., availability: Availability = ...,
                             max_quantity: int | None = ..., sold_alone: bool = ...,
                             group_overrides: Iterable[GroupOverride] = ..., measure: Measure | None = ...,
                             combo: bool = ..., recipe: Iterable[RecipePart] = ...,
                             nutrition: Iterable[NutrientAmount] = ..., containers: Iterable[ContainerUse] = ...,
                             tags: Iterable[str] = ..., minimum_age: int = ...,
                             preparation_minutes: int = ...) -> Item: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def description(self) -> Mapping[str, str]: ...
    @property
    def price_minor(self) -> int:
        """not used when there are variants"""
    @property
    def variants(self) -> tuple[Variant, ...]: ...
    @property
    def groups(self) -> tuple[str, ...]: ...
    @property
    def tax_class(self) -> str: ...
    @property
    def allergens(self) -> tuple[AllergenDeclaration, ...]:
        """an allergen that is not listed is unknown"""
    @property
    def diets(self) -> tuple[str, ...]: ...
    @property
    def images(self) -> tuple[Image, ...]: ...
    @property
    def availability(self) -> Availability: ...
    @property
    def max_quantity(self) -> int | None:
        """per line"""
    @property
    def sold_alone(self) -> bool:
        """false: only as an option of another item"""
    @property
    def group_overrides(self) -> tuple[GroupOverride, ...]:
        """bounds that hold under this item only"""
    @property
    def measure(self) -> Measure | None:
        """absent: sold by the piece"""
    @property
    def combo(self) -> bool:
        """a set menu: taxed as the items that its options serve"""
    @property
    def recipe(self) -> tuple[RecipePart, ...]: ...
    @property
    def nutrition(self) -> tuple[NutrientAmount, ...]:
        """of one piece before options, besides the recipe"""
    @property
    def containers(self) -> tuple[ContainerUse, ...]: ...
    @property
    def tags(self) -> tuple[str, ...]: ...
    @property
    def minimum_age(self) -> int:
        """years"""
    @property
    def preparation_minutes(self) -> int:
        """kitchen minutes of one piece; absent: as the venue says"""

@final
class ItemAt(Value):
    def __init__(self, *, ref: str, name: str = ..., description: str = ..., price_minor: int, listed_minor: int,
                          variants: Iterable[VariantAt] = ..., on_sale: OnSale) -> None: ...
    def replace(self, *, ref: str = ..., name: str = ..., description: str = ..., price_minor: int = ...,
                         listed_minor: int = ..., variants: Iterable[VariantAt] = ...,
                         on_sale: OnSale = ...) -> ItemAt: ...
    def __replace__(self, *, ref: str = ..., name: str = ..., description: str = ..., price_minor: int = ...,
                             listed_minor: int = ..., variants: Iterable[VariantAt] = ...,
                             on_sale: OnSale = ...) -> ItemAt: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def price_minor(self) -> int:
        """not used when there are variants"""
    @property
    def listed_minor(self) -> int:
        """without price books"""
    @property
    def variants(self) -> tuple[VariantAt, ...]: ...
    @property
    def on_sale(self) -> OnSale: ...

@final
class Kitchen(Value):
    def __init__(self, *, stations: int = ..., slot_minutes: int = ..., slot_capacity: int = ...,
                          item_minutes: int = ..., rush: Iterable[RushWindow] = ...) -> None: ...
    def replace(self, *, stations: int = ..., slot_minutes: int = ..., slot_capacity: int = ...,
                         item_minutes: int = ..., rush: Iterable[RushWindow] = ...) -> Kitchen: ...
    def __replace__(self, *, stations: int = ..., slot_minutes: int = ..., slot_capacity: int = ...,
                             item_minutes: int = ..., rush: Iterable[RushWindow] = ...) -> Kitchen: ...
    @property
    def stations(self) -> int:
        """dishes under way at the same time"""
    @property
    def slot_minutes(self) -> int: ...
    @property
    def slot_capacity(self) -> int:
        """kitchen minutes a slot takes on; 0: stations times its length"""
    @property
    def item_minutes(self) -> int:
        """of an item that names none"""
    @property
    def rush(self) -> tuple[RushWindow, ...]: ...

@final
class LocalOrder(Value):
    def __init__(self, *, order: Order, standing: Standing | str, confirmed_version: int | None = ...,
                          pending: Iterable[PendingCommand] = ...) -> None: ...
    def replace(self, *, order: Order = ..., standing: Standing | str = ..., confirmed_version: int | None = ...,
                         pending: Iterable[PendingCommand] = ...) -> LocalOrder: ...
    def __replace__(self, *, order: Order = ..., standing: Standing | str = ..., confirmed_version: int | None = ...,
                             pending: Iterable[PendingCommand] = ...) -> LocalOrder: ...
    @property
    def order(self) -> Order: ...
    @property
    def standing(self) -> Standing: ...
    @property
    def confirmed_version(self) -> int | None:
        """absent: the house has not said anything of it"""
    @property
    def pending(self) -> tuple[PendingCommand, ...]: ...

@final
class LogEntry(Value):
    def __init__(self, *, pos: int, entity: str, entity_id: str, version: int, venue: str = ..., customer: str = ...,
                          at: _datetime, document: str) -> None: ...
    def replace(self, *, pos: int = ..., entity: str = ..., entity_id: str = ..., version: int = ...,
                         venue: str = ..., customer: str = ..., at: _datetime = ...,
                         document: str = ...) -> LogEntry: ...
    def __replace__(self, *, pos: int = ..., entity: str = ..., entity_id: str = ..., version: int = ...,
                             venue: str = ..., customer: str = ..., at: _datetime = ...,
                             document: str = ...) -> LogEntry: ...
    @property
    def pos(self) -> int: ...
    @property
    def entity(self) -> str: ...
    @property
    def entity_id(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def venue(self) -> str: ...
    @property
    def customer(self) -> str: ...
    @property
    def at(self) -> _datetime: ...
    @property
    def document(self) -> str:
        """as a text"""

@final
class Loss(Value):
    def __init__(self, *, item: str, path: str, kind: LossKind | str, why: str, detail: str = ...) -> None: ...
    def replace(self, *, item: str = ..., path: str = ..., kind: LossKind | str = ..., why: str = ...,
                         detail: str = ...) -> Loss: ...
    def __replace__(self, *, item: str = ..., path: str = ..., kind: LossKind | str = ..., why: str = ...,
                             detail: str = ...) -> Loss: ...
    @property
    def item(self) -> str: ...
    @property
    def path(self) -> str:
        """JSON Pointer into the source"""
    @property
    def kind(self) -> LossKind: ...
    @property
    def why(self) -> str: ...
    @property
    def detail(self) -> str: ...

@final
class LossReport(Value):
    def __init__(self, *, format: Format | str, menus: int, sections: int, items: int, groups: int, options: int,
                          dangling_groups: int, losses: Iterable[Loss]) -> None: ...
    def replace(self, *, format: Format | str = ..., menus: int = ..., sections: int = ..., items: int = ...,
                         groups: int = ..., options: int = ..., dangling_groups: int = ...,
                         losses: Iterable[Loss] = ...) -> LossReport: ...
    def __replace__(self, *, format: Format | str = ..., menus: int = ..., sections: int = ..., items: int = ...,
                             groups: int = ..., options: int = ..., dangling_groups: int = ...,
                             losses: Iterable[Loss] = ...) -> LossReport: ...
    @property
    def format(self) -> Format: ...
    @property
    def menus(self) -> int: ...
    @property
    def sections(self) -> int: ...
    @property
    def items(self) -> int: ...
    @property
    def groups(self) -> int: ...
    @property
    def options(self) -> int: ...
    @property
    def dangling_groups(self) -> int: ...
    @property
    def losses(self) -> tuple[Loss, ...]: ...

@final
class LoyaltyAccount(Value):
    def __init__(self, *, id: str, points: int = ..., pending: int = ..., owed: int = ...,
                          rewards: Iterable[Reward] = ..., holds: Iterable[PointsHold] = ...,
                          captures: Iterable[PointsHold] = ..., ops: Iterable[LoyaltyOp] = ...) -> None: ...
    def replace(self, *, id: str = ..., points: int = ..., pending: int = ..., owed: int = ...,
                         rewards: Iterable[Reward] = ..., holds: Iterable[PointsHold] = ...,
                         captures: Iterable[PointsHold] = ..., ops: Iterable[LoyaltyOp] = ...) -> LoyaltyAccount: ...
    def __replace__(self, *, id: str = ..., points: int = ..., pending: int = ..., owed: int = ...,
                             rewards: Iterable[Reward] = ..., holds: Iterable[PointsHold] = ...,
                             captures: Iterable[PointsHold] = ...,
                             ops: Iterable[LoyaltyOp] = ...) -> LoyaltyAccount: ...
    @property
    def id(self) -> str: ...
    @property
    def points(self) -> int: ...
    @property
    def pending(self) -> int: ...
    @property
    def owed(self) -> int:
        """reversed after they were spent"""
    @property
    def rewards(self) -> tuple[Reward, ...]: ...
    @property
    def holds(self) -> tuple[PointsHold, ...]: ...
    @property
    def captures(self) -> tuple[PointsHold, ...]: ...
    @property
    def ops(self) -> tuple[LoyaltyOp, ...]: ...

@final
class LoyaltyOp(Value):
    def __init__(self, *, id: str | UUID, verb: LoyaltyVerb | str, points: int = ..., order: str | UUID | None = ...,
                          target: str | UUID | None = ..., expires_at: _datetime | None = ...,
                          at: _datetime) -> None: ...
    def replace(self, *, id: str | UUID = ..., verb: LoyaltyVerb | str = ..., points: int = ...,
                         order: str | UUID | None = ..., target: str | UUID | None = ...,
                         expires_at: _datetime | None = ..., at: _datetime = ...) -> LoyaltyOp: ...
    def __replace__(self, *, id: str | UUID = ..., verb: LoyaltyVerb | str = ..., points: int = ...,
                             order: str | UUID | None = ..., target: str | UUID | None = ...,
                             expires_at: _datetime | None = ..., at: _datetime = ...) -> LoyaltyOp: ...
    @property
    def id(self) -> str: ...
    @property
    def verb(self) -> LoyaltyVerb: ...
    @property
    def points(self) -> int: ...
    @property
    def order(self) -> str | None: ...
    @property
    def target(self) -> str | None:
        """the hold, or the capture to restore"""
    @property
    def expires_at(self) -> _datetime | None: ...
    @property
    def at(self) -> _datetime: ...

@final
class LoyaltyTerms(Value):
    def __init__(self, *, points: int = ..., for_minor: int = ..., excluded_items: Iterable[str] = ...,
                          minimum_minor: int = ..., most_points: int = ..., visit_points: int = ...) -> None: ...
    def replace(self, *, points: int = ..., for_minor: int = ..., excluded_items: Iterable[str] = ...,
                         minimum_minor: int = ..., most_points: int = ...,
                         visit_points: int = ...) -> LoyaltyTerms: ...
    def __replace__(self, *, points: int = ..., for_minor: int = ..., excluded_items: Iterable[str] = ...,
                             minimum_minor: int = ..., most_points: int = ...,
                             visit_points: int = ...) -> LoyaltyTerms: ...
    @property
    def points(self) -> int:
        """for each for_minor, whole steps only"""
    @property
    def for_minor(self) -> int: ...
    @property
    def excluded_items(self) -> tuple[str, ...]: ...
    @property
    def minimum_minor(self) -> int: ...
    @property
    def most_points(self) -> int:
        """of one order; 0: no limit"""
    @property
    def visit_points(self) -> int: ...

@final
class Measure(Value):
    def __init__(self, *, unit: MeasureUnit | str, precision: int = ..., min: int = ..., step: int = ...,
                          max: int | None = ...) -> None: ...
    def replace(self, *, unit: MeasureUnit | str = ..., precision: int = ..., min: int = ..., step: int = ...,
                         max: int | None = ...) -> Measure: ...
    def __replace__(self, *, unit: MeasureUnit | str = ..., precision: int = ..., min: int = ..., step: int = ...,
                             max: int | None = ...) -> Measure: ...
    @property
    def unit(self) -> MeasureUnit:
        """the price is of one"""
    @property
    def precision(self) -> int:
        """decimal digits of a quantity, 0 to 6"""
    @property
    def min(self) -> int:
        """in 10^-precision units, as all three"""
    @property
    def step(self) -> int: ...
    @property
    def max(self) -> int | None: ...

@final
class Menu(Value):
    def __init__(self, *, ref: str, venue: str, version: int = ..., name: str | Mapping[str, str] = ...,
                          currency: str | None = ..., default_locale: str = ..., availability: Availability = ...,
                          sections: Iterable[Section] = ..., items: Iterable[Item] = ...,
                          groups: Iterable[OptionGroup] = ..., ingredients: Iterable[Ingredient] = ...,
                          pre_modifiers: Iterable[PreModifier] = ..., containers: Iterable[Container] = ...,
                          price_books: Iterable[PriceBook] = ..., locales: Iterable[str] = ...) -> None: ...
    def replace(self, *, ref: str = ..., venue: str = ..., version: int = ..., name: str | Mapping[str, str] = ...,
                         currency: str | None = ..., default_locale: str = ..., availability: Availability = ...,
                         sections: Iterable[Section] = ..., items: Iterable[Item] = ...,
                         groups: Iterable[OptionGroup] = ..., ingredients: Iterable[Ingredient] = ...,
                         pre_modifiers: Iterable[PreModifier] = ..., containers: Iterable[Container] = ...,
                         price_books: Iterable[PriceBook] = ..., locales: Iterable[str] = ...) -> Menu: ...
    def __replace__(self, *, ref: str = ..., venue: str = ..., version: int = ...,
                             name: str | Mapping[str, str] = ..., currency: str | None = ...,
                             default_locale: str = ..., availability: Availability = ...,
                             sections: Iterable[Section] = ..., items: Iterable[Item] = ...,
                             groups: Iterable[OptionGroup] = ..., ingredients: Iterable[Ingredient] = ...,
                             pre_modifiers: Iterable[PreModifier] = ..., containers: Iterable[Container] = ...,
                             price_books: Iterable[PriceBook] = ..., locales: Iterable[str] = ...) -> Menu: ...
    @property
    def ref(self) -> str: ...
    @property
    def venue(self) -> str: ...
    @property
    def version(self) -> int:
        """set by the house"""
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def currency(self) -> str | None:
        """ISO 4217"""
    @property
    def default_locale(self) -> str: ...
    @property
    def availability(self) -> Availability: ...
    @property
    def sections(self) -> tuple[Section, ...]: ...
    @property
    def items(self) -> tuple[Item, ...]: ...
    @property
    def groups(self) -> tuple[OptionGroup, ...]: ...
    @property
    def ingredients(self) -> tuple[Ingredient, ...]: ...
    @property
    def pre_modifiers(self) -> tuple[PreModifier, ...]: ...
    @property
    def containers(self) -> tuple[Container, ...]: ...
    @property
    def price_books(self) -> tuple[PriceBook, ...]:
        """of several that hold the first one that names a thing counts"""
    @property
    def locales(self) -> tuple[str, ...]:
        """languages that every text should have"""

@final
class MenuAt(Value):
    def __init__(self, *, ref: str, version: int, at: _datetime, name: str = ..., on_sale: OnSale,
                          sections: Iterable[SectionAt] = ..., items: Iterable[ItemAt] = ...,
                          groups: Iterable[GroupAt] = ..., price_books: Iterable[str] = ...) -> None: ...
    def replace(self, *, ref: str = ..., version: int = ..., at: _datetime = ..., name: str = ...,
                         on_sale: OnSale = ..., sections: Iterable[SectionAt] = ..., items: Iterable[ItemAt] = ...,
                         groups: Iterable[GroupAt] = ..., price_books: Iterable[str] = ...) -> MenuAt: ...
    def __replace__(self, *, ref: str = ..., version: int = ..., at: _datetime = ..., name: str = ...,
                             on_sale: OnSale = ..., sections: Iterable[SectionAt] = ...,
                             items: Iterable[ItemAt] = ..., groups: Iterable[GroupAt] = ...,
                             price_books: Iterable[str] = ...) -> MenuAt: ...
    @property
    def ref(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def at(self) -> _datetime: ...
    @property
    def name(self) -> str: ...
    @property
    def on_sale(self) -> OnSale: ...
    @property
    def sections(self) -> tuple[SectionAt, ...]: ...
    @property
    def items(self) -> tuple[ItemAt, ...]: ...
    @property
    def groups(self) -> tuple[GroupAt, ...]: ...
    @property
    def price_books(self) -> tuple[str, ...]:
        """those that hold"""

@final
class MenuAtRequest(Value):
    def __init__(self, *, at: _datetime, fulfilment: Fulfilment | str = ..., channel: str = ...,
                          locales: Iterable[str] = ...) -> None: ...
    def replace(self, *, at: _datetime = ..., fulfilment: Fulfilment | str = ..., channel: str = ...,
                         locales: Iterable[str] = ...) -> MenuAtRequest: ...
    def __replace__(self, *, at: _datetime = ..., fulfilment: Fulfilment | str = ..., channel: str = ...,
                             locales: Iterable[str] = ...) -> MenuAtRequest: ...
    @property
    def at(self) -> _datetime: ...
    @property
    def fulfilment(self) -> Fulfilment: ...
    @property
    def channel(self) -> str: ...
    @property
    def locales(self) -> tuple[str, ...]:
        """the first that is held counts"""

@final
class MenuDelta(Value):
    def __init__(self, *, venue: str, from_version: int, to_version: int, from_digest: str, to_digest: str,
                          head: MenuHead | None = ..., sections: Iterable[Section] = ...,
                          removed_sections: Iterable[str] = ..., section_places: Iterable[SectionPlace] = ...,
                          items: Iterable[Item] = ..., removed_items: Iterable[str] = ...,
                          item_order: Iterable[str] = ..., groups: Iterable[OptionGroup] = ...,
                          removed_groups: Iterable[str] = ..., group_order: Iterable[str] = ...,
                          ingredients: Iterable[Ingredient] = ..., removed_ingredients: Iterable[str] = ...,
                          ingredient_order: Iterable[str] = ..., pre_modifiers: Iterable[PreModifier] = ...,
                          removed_pre_modifiers: Iterable[str] = ..., pre_modifier_order: Iterable[str] = ...,
                          containers: Iterable[Container] = ..., removed_containers: Iterable[str] = ...,
                          container_order: Iterable[str] = ..., price_books: Iterable[PriceBook] = ...,
                          removed_price_books: Iterable[str] = ...,
                          price_book_order: Iterable[str] = ...) -> None: ...
    def replace(self, *, venue: str = ..., from_version: int = ..., to_version: int = ..., from_digest: str = ...,
                         to_digest: str = ..., head: MenuHead | None = ..., sections: Iterable[Section] = ...,
                         removed_sections: Iterable[str] = ..., section_places: Iterable[SectionPlace] = ...,
                         items: Iterable[Item] = ..., removed_items: Iterable[str] = ...,
                         item_order: Iterable[str] = ..., groups: Iterable[OptionGroup] = ...,
                         removed_groups: Iterable[str] = ..., group_order: Iterable[str] = ...,
                         ingredients: Iterable[Ingredient] = ..., removed_ingredients: Iterable[str] = ...,
                         ingredient_order: Iterable[str] = ..., pre_modifiers: Iterable[PreModifier] = ...,
                         removed_pre_modifiers: Iterable[str] = ..., pre_modifier_order: Iterable[str] = ...,
                         containers: Iterable[Container] = ..., removed_containers: Iterable[str] = ...,
                         container_order: Iterable[str] = ..., price_books: Iterable[PriceBook] = ...,
                         removed_price_books: Iterable[str] = ...,
                         price_book_order: Iterable[str] = ...) -> MenuDelta: ...
    def __replace__(self, *, venue: str = ..., from_version: int = ..., to_version: int = ..., from_digest: str = ...,
                             to_digest: str = ..., head: MenuHead | None = ..., sections: Iterable[Section] = ...,
                             removed_sections: Iterable[str] = ..., section_places: Iterable[SectionPlace] = ...,
                             items: Iterable[Item] = ..., removed_items: Iterable[str] = ...,
                             item_order: Iterable[str] = ..., groups: Iterable[OptionGroup] = ...,
                             removed_groups: Iterable[str] = ..., group_order: Iterable[str] = ...,
                             ingredients: Iterable[Ingredient] = ..., removed_ingredients: Iterable[str] = ...,
                             ingredient_order: Iterable[str] = ..., pre_modifiers: Iterable[PreModifier] = ...,
                             removed_pre_modifiers: Iterable[str] = ..., pre_modifier_order: Iterable[str] = ...,
                             containers: Iterable[Container] = ..., removed_containers: Iterable[str] = ...,
                             container_order: Iterable[str] = ..., price_books: Iterable[PriceBook] = ...,
                             removed_price_books: Iterable[str] = ...,
                             price_book_order: Iterable[str] = ...) -> MenuDelta: ...
    @property
    def venue(self) -> str:
        """venue id"""
    @property
    def from_version(self) -> int: ...
    @property
    def to_version(self) -> int: ...
    @property
    def from_digest(self) -> str:
        """SHA-256 of the canonical menu"""
    @property
    def to_digest(self) -> str: ...
    @property
    def head(self) -> MenuHead | None:
        """when a member that is no list changed"""
    @property
    def sections(self) -> tuple[Section, ...]:
        """without their inner sections"""
    @property
    def removed_sections(self) -> tuple[str, ...]: ...
    @property
    def section_places(self) -> tuple[SectionPlace, ...]:
        """all of them in reading order, when the tree changed"""
    @property
    def items(self) -> tuple[Item, ...]:
        """new ones, and those that changed"""
    @property
    def removed_items(self) -> tuple[str, ...]: ...
    @property
    def item_order(self) -> tuple[str, ...]:
        """all refs, when the order changed"""
    @property
    def groups(self) -> tuple[OptionGroup, ...]:
        """new ones, and those that changed"""
    @property
    def removed_groups(self) -> tuple[str, ...]: ...
    @property
    def group_order(self) -> tuple[str, ...]:
        """all refs, when the order changed"""
    @property
    def ingredients(self) -> tuple[Ingredient, ...]:
        """new ones, and those that changed"""
    @property
    def removed_ingredients(self) -> tuple[str, ...]: ...
    @property
    def ingredient_order(self) -> tuple[str, ...]:
        """all refs, when the order changed"""
    @property
    def pre_modifiers(self) -> tuple[PreModifier, ...]:
        """new ones, and those that changed"""
    @property
    def removed_pre_modifiers(self) -> tuple[str, ...]: ...
    @property
    def pre_modifier_order(self) -> tuple[str, ...]:
        """all refs, when the order changed"""
    @property
    def containers(self) -> tuple[Container, ...]:
        """new ones, and those that changed"""
    @property
    def removed_containers(self) -> tuple[str, ...]: ...
    @property
    def container_order(self) -> tuple[str, ...]:
        """all refs, when the order changed"""
    @property
    def price_books(self) -> tuple[PriceBook, ...]:
        """new ones, and those that changed"""
    @property
    def removed_price_books(self) -> tuple[str, ...]: ...
    @property
    def price_book_order(self) -> tuple[str, ...]:
        """all refs, when the order changed"""

@final
class MenuHead(Value):
    def __init__(self, *, ref: str, name: str | Mapping[str, str] = ..., currency: str | None = ...,
                          default_locale: str = ..., availability: Availability = ...,
                          locales: Iterable[str] = ...) -> None: ...
    def replace(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., currency: str | None = ...,
                         default_locale: str = ..., availability: Availability = ...,
                         locales: Iterable[str] = ...) -> MenuHead: ...
    def __replace__(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., currency: str | None = ...,
                             default_locale: str = ..., availability: Availability = ...,
                             locales: Iterable[str] = ...) -> MenuHead: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def currency(self) -> str | None:
        """ISO 4217"""
    @property
    def default_locale(self) -> str: ...
    @property
    def availability(self) -> Availability: ...
    @property
    def locales(self) -> tuple[str, ...]: ...

@final
class MenuTarget(Value):
    def __init__(self, *, kind: TargetKind | str, of: str = ..., ref: str) -> None: ...
    def replace(self, *, kind: TargetKind | str = ..., of: str = ..., ref: str = ...) -> MenuTarget: ...
    def __replace__(self, *, kind: TargetKind | str = ..., of: str = ..., ref: str = ...) -> MenuTarget: ...
    @property
    def kind(self) -> TargetKind: ...
    @property
    def of(self) -> str:
        """the item of a variant, the group of an option"""
    @property
    def ref(self) -> str: ...

@final
class MergedCart(Value):
    def __init__(self, *, cart: Cart, absorbed: Iterable[str | UUID] = ...,
                          notes: Iterable[CartMergeNote] = ...) -> None: ...
    def replace(self, *, cart: Cart = ..., absorbed: Iterable[str | UUID] = ...,
                         notes: Iterable[CartMergeNote] = ...) -> MergedCart: ...
    def __replace__(self, *, cart: Cart = ..., absorbed: Iterable[str | UUID] = ...,
                             notes: Iterable[CartMergeNote] = ...) -> MergedCart: ...
    @property
    def cart(self) -> Cart: ...
    @property
    def absorbed(self) -> tuple[str, ...]:
        """ids of lines that were added up"""
    @property
    def notes(self) -> tuple[CartMergeNote, ...]: ...

@final
class Mutation(Value):
    def __init__(self, *, id: str | UUID, seq: int, lane: str, name: str, schema: int, args: str, age_ms: int = ...,
                          age_is_lower_bound: bool = ..., not_after_age_ms: int | None = ...,
                          depends_on: str | UUID | None = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., seq: int = ..., lane: str = ..., name: str = ..., schema: int = ...,
                         args: str = ..., age_ms: int = ..., age_is_lower_bound: bool = ...,
                         not_after_age_ms: int | None = ..., depends_on: str | UUID | None = ...) -> Mutation: ...
    def __replace__(self, *, id: str | UUID = ..., seq: int = ..., lane: str = ..., name: str = ...,
                             schema: int = ..., args: str = ..., age_ms: int = ..., age_is_lower_bound: bool = ...,
                             not_after_age_ms: int | None = ..., depends_on: str | UUID | None = ...) -> Mutation: ...
    @property
    def id(self) -> str:
        """of the command inside"""
    @property
    def seq(self) -> int:
        """1, 2, 3 within an incarnation"""
    @property
    def lane(self) -> str:
        """what it touches: order:ID, stock:VENUE, basket:ID"""
    @property
    def name(self) -> str:
        """place_order, order_command, stock_command or put_basket"""
    @property
    def schema(self) -> int:
        """version of the document in args"""
    @property
    def args(self) -> str:
        """the command document, as a text"""
    @property
    def age_ms(self) -> int:
        """since the person acted"""
    @property
    def age_is_lower_bound(self) -> bool:
        """the device was off in between"""
    @property
    def not_after_age_ms(self) -> int | None:
        """older, and it must not take effect"""
    @property
    def depends_on(self) -> str | None:
        """a command that must have taken effect before"""

@final
class NutrientAmount(Value):
    def __init__(self, *, nutrient: Nutrient | str, low: int, high: int) -> None: ...
    def replace(self, *, nutrient: Nutrient | str = ..., low: int = ..., high: int = ...) -> NutrientAmount: ...
    def __replace__(self, *, nutrient: Nutrient | str = ..., low: int = ..., high: int = ...) -> NutrientAmount: ...
    @property
    def nutrient(self) -> Nutrient: ...
    @property
    def low(self) -> int:
        """energy in kJ, all others in mg; inclusive"""
    @property
    def high(self) -> int: ...

@final
class OffsetChange(Value):
    def __init__(self, *, at: _datetime, offset_s: int) -> None: ...
    def replace(self, *, at: _datetime = ..., offset_s: int = ...) -> OffsetChange: ...
    def __replace__(self, *, at: _datetime = ..., offset_s: int = ...) -> OffsetChange: ...
    @property
    def at(self) -> _datetime: ...
    @property
    def offset_s(self) -> int:
        """local time is UTC plus this, from `at` on"""

@final
class OnSale(Value):
    def __init__(self, *, now: bool, returns_at: _datetime | None = ..., reason: str = ...) -> None: ...
    def replace(self, *, now: bool = ..., returns_at: _datetime | None = ..., reason: str = ...) -> OnSale: ...
    def __replace__(self, *, now: bool = ..., returns_at: _datetime | None = ..., reason: str = ...) -> OnSale: ...
    @property
    def now(self) -> bool: ...
    @property
    def returns_at(self) -> _datetime | None:
        """when it is not; absent: not within 15 days, or unknown"""
    @property
    def reason(self) -> str: ...

@final
class OpenReport(Value):
    def __init__(self, *, created: bool, salvaged: bool, lost: int = ..., damaged_file: str = ...) -> None: ...
    def replace(self, *, created: bool = ..., salvaged: bool = ..., lost: int = ...,
                         damaged_file: str = ...) -> OpenReport: ...
    def __replace__(self, *, created: bool = ..., salvaged: bool = ..., lost: int = ...,
                             damaged_file: str = ...) -> OpenReport: ...
    @property
    def created(self) -> bool: ...
    @property
    def salvaged(self) -> bool:
        """the store was damaged: what waited was saved, the rest is read again"""
    @property
    def lost(self) -> int:
        """waiting commands known to be lost"""
    @property
    def damaged_file(self) -> str: ...

@final
class Option(Value):
    def __init__(self, *, ref: str, name: str | Mapping[str, str] = ..., price_minor: int = ...,
                          default_quantity: int = ..., max_quantity: int | None = ..., groups: Iterable[str] = ...,
                          allergens: Iterable[AllergenDeclaration] = ..., availability: Availability = ...,
                          item: str = ..., variant: str = ..., variant_prices: Iterable[VariantPrice] = ...,
                          free_quantity: int = ..., refund_under: int = ..., recipe: Iterable[RecipePart] = ...,
                          diets: Iterable[str] = ..., nutrition: Iterable[NutrientAmount] = ...,
                          containers: Iterable[ContainerUse] = ..., tax_class: str = ...,
                          minimum_age: int = ...) -> None: ...
    def replace(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., price_minor: int = ...,
                         default_quantity: int = ..., max_quantity: int | None = ..., groups: Iterable[str] = ...,
                         allergens: Iterable[AllergenDeclaration] = ..., availability: Availability = ...,
                         item: str = ..., variant: str = ..., variant_prices: Iterable[VariantPrice] = ...,
                         free_quantity: int = ..., refund_under: int = ..., recipe: Iterable[RecipePart] = ...,
                         diets: Iterable[str] = ..., nutrition: Iterable[NutrientAmount] = ...,
                         containers: Iterable[ContainerUse] = ..., tax_class: str = ...,
                         minimum_age: int = ...) -> Option: ...
    def __replace__(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., price_minor: int = ...,
                             default_quantity: int = ..., max_quantity: int | None = ..., groups: Iterable[str] = ...,
                             allergens: Iterable[AllergenDeclaration] = ..., availability: Availability = ...,
                             item: str = ..., variant: str = ..., variant_prices: Iterable[VariantPrice] = ...,
                             free_quantity: int = ..., refund_under: int = ..., recipe: Iterable[RecipePart] = ...,
                             diets: Iterable[str] = ..., nutrition: Iterable[NutrientAmount] = ...,
                             containers: Iterable[ContainerUse] = ..., tax_class: str = ...,
                             minimum_age: int = ...) -> Option: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def price_minor(self) -> int:
        """added to the item's price"""
    @property
    def default_quantity(self) -> int: ...
    @property
    def max_quantity(self) -> int | None:
        """absent: the group's"""
    @property
    def groups(self) -> tuple[str, ...]:
        """groups that open when it is chosen"""
    @property
    def allergens(self) -> tuple[AllergenDeclaration, ...]: ...
    @property
    def availability(self) -> Availability: ...
    @property
    def item(self) -> str:
        """the item that this option serves"""
    @property
    def variant(self) -> str:
        """of that item"""
    @property
    def variant_prices(self) -> tuple[VariantPrice, ...]:
        """instead of price_minor, by the variant of the line"""
    @property
    def free_quantity(self) -> int:
        """with `sum`: the first units are free"""
    @property
    def refund_under(self) -> int:
        """with `sum`: each unit below takes the price off"""
    @property
    def recipe(self) -> tuple[RecipePart, ...]: ...
    @property
    def diets(self) -> tuple[str, ...]: ...
    @property
    def nutrition(self) -> tuple[NutrientAmount, ...]: ...
    @property
    def containers(self) -> tuple[ContainerUse, ...]: ...
    @property
    def tax_class(self) -> str:
        """absent: as the item"""
    @property
    def minimum_age(self) -> int:
        """years"""

@final
class OptionAt(Value):
    def __init__(self, *, ref: str, name: str = ..., price_minor: int, listed_minor: int,
                          on_sale: OnSale) -> None: ...
    def replace(self, *, ref: str = ..., name: str = ..., price_minor: int = ..., listed_minor: int = ...,
                         on_sale: OnSale = ...) -> OptionAt: ...
    def __replace__(self, *, ref: str = ..., name: str = ..., price_minor: int = ..., listed_minor: int = ...,
                             on_sale: OnSale = ...) -> OptionAt: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def price_minor(self) -> int: ...
    @property
    def listed_minor(self) -> int:
        """without price books"""
    @property
    def on_sale(self) -> OnSale: ...

@final
class OptionGroup(Value):
    def __init__(self, *, ref: str, name: str | Mapping[str, str] = ..., min_quantity: int = ...,
                          max_quantity: int | None = ..., free_quantity: int = ...,
                          price_method: PriceMethod | str = ..., options: Iterable[Option] = ...,
                          free_rule: FreeRule | str = ..., min_distinct: int = ..., max_distinct: int | None = ...,
                          sequence_minor: Iterable[int] = ..., variant_sequences: Iterable[VariantSequence] = ...,
                          portions: int = ..., pre_modifiers: Iterable[str] = ...) -> None: ...
    def replace(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., min_quantity: int = ...,
                         max_quantity: int | None = ..., free_quantity: int = ...,
                         price_method: PriceMethod | str = ..., options: Iterable[Option] = ...,
                         free_rule: FreeRule | str = ..., min_distinct: int = ..., max_distinct: int | None = ...,
                         sequence_minor: Iterable[int] = ..., variant_sequences: Iterable[VariantSequence] = ...,
                         portions: int = ..., pre_modifiers: Iterable[str] = ...) -> OptionGroup: ...
    def __replace__(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., min_quantity: int = ...,
                             max_quantity: int | None = ..., free_quantity: int = ...,
                             price_method: PriceMethod | str = ..., options: Iterable[Option] = ...,
                             free_rule: FreeRule | str = ..., min_distinct: int = ..., max_distinct: int | None = ...,
                             sequence_minor: Iterable[int] = ..., variant_sequences: Iterable[VariantSequence] = ...,
                             portions: int = ..., pre_modifiers: Iterable[str] = ...) -> OptionGroup: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def min_quantity(self) -> int: ...
    @property
    def max_quantity(self) -> int | None:
        """absent: no limit"""
    @property
    def free_quantity(self) -> int: ...
    @property
    def price_method(self) -> PriceMethod: ...
    @property
    def options(self) -> tuple[Option, ...]: ...
    @property
    def free_rule(self) -> FreeRule:
        """which units are free"""
    @property
    def min_distinct(self) -> int:
        """different options at least"""
    @property
    def max_distinct(self) -> int | None: ...
    @property
    def sequence_minor(self) -> tuple[int, ...]:
        """with `sequence`: the price of the n-th unit; the last repeats"""
    @property
    def variant_sequences(self) -> tuple[VariantSequence, ...]:
        """instead, by the variant of the line"""
    @property
    def portions(self) -> int:
        """equal parts that the choices cover together"""
    @property
    def pre_modifiers(self) -> tuple[str, ...]:
        """those that its options may carry"""

@final
class Order(Value):
    def __init__(self, *, id: str | UUID, venue: str, customer: str = ..., state: OrderState | str,
                          payment: PaymentState | str, delivery: DeliveryState | str, delivery_epoch: int = ...,
                          version: int, number: str = ..., pickup_code: str = ..., cart: Cart, quote: Quote,
                          contact: Contact, payment_method: PaymentMethod | str = ..., placed_at: _datetime,
                          updated_at: _datetime, wanted_at: _datetime | None = ..., ready_at: _datetime | None = ...,
                          accept_by: _datetime | None = ..., reason: str = ..., minimum_age: int = ...,
                          confirmed_age: int = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., venue: str = ..., customer: str = ..., state: OrderState | str = ...,
                         payment: PaymentState | str = ..., delivery: DeliveryState | str = ...,
                         delivery_epoch: int = ..., version: int = ..., number: str = ..., pickup_code: str = ...,
                         cart: Cart = ..., quote: Quote = ..., contact: Contact = ...,
                         payment_method: PaymentMethod | str = ..., placed_at: _datetime = ...,
                         updated_at: _datetime = ..., wanted_at: _datetime | None = ...,
                         ready_at: _datetime | None = ..., accept_by: _datetime | None = ..., reason: str = ...,
                         minimum_age: int = ..., confirmed_age: int = ...) -> Order: ...
    def __replace__(self, *, id: str | UUID = ..., venue: str = ..., customer: str = ...,
                             state: OrderState | str = ..., payment: PaymentState | str = ...,
                             delivery: DeliveryState | str = ..., delivery_epoch: int = ..., version: int = ...,
                             number: str = ..., pickup_code: str = ..., cart: Cart = ..., quote: Quote = ...,
                             contact: Contact = ..., payment_method: PaymentMethod | str = ...,
                             placed_at: _datetime = ..., updated_at: _datetime = ...,
                             wanted_at: _datetime | None = ..., ready_at: _datetime | None = ...,
                             accept_by: _datetime | None = ..., reason: str = ..., minimum_age: int = ...,
                             confirmed_age: int = ...) -> Order: ...
    @property
    def id(self) -> str: ...
    @property
    def venue(self) -> str: ...
    @property
    def customer(self) -> str: ...
    @property
    def state(self) -> OrderState: ...
    @property
    def payment(self) -> PaymentState: ...
    @property
    def delivery(self) -> DeliveryState: ...
    @property
    def delivery_epoch(self) -> int: ...
    @property
    def version(self) -> int:
        """number of events applied"""
    @property
    def number(self) -> str:
        """for people"""
    @property
    def pickup_code(self) -> str: ...
    @property
    def cart(self) -> Cart: ...
    @property
    def quote(self) -> Quote: ...
    @property
    def contact(self) -> Contact: ...
    @property
    def payment_method(self) -> PaymentMethod: ...
    @property
    def placed_at(self) -> _datetime: ...
    @property
    def updated_at(self) -> _datetime: ...
    @property
    def wanted_at(self) -> _datetime | None: ...
    @property
    def ready_at(self) -> _datetime | None: ...
    @property
    def accept_by(self) -> _datetime | None:
        """while pending: expires then"""
    @property
    def reason(self) -> str: ...
    @property
    def minimum_age(self) -> int:
        """to be checked at the hand-over"""
    @property
    def confirmed_age(self) -> int: ...

@final
class OrderBounds(Value):
    def __init__(self, *, minimum_minor: int | None = ..., maximum_minor: int | None = ...,
                          fees: Iterable[FeeBand] = ...) -> None: ...
    def replace(self, *, minimum_minor: int | None = ..., maximum_minor: int | None = ...,
                         fees: Iterable[FeeBand] = ...) -> OrderBounds: ...
    def __replace__(self, *, minimum_minor: int | None = ..., maximum_minor: int | None = ...,
                             fees: Iterable[FeeBand] = ...) -> OrderBounds: ...
    @property
    def minimum_minor(self) -> int | None:
        """goods after discounts"""
    @property
    def maximum_minor(self) -> int | None:
        """goods after discounts"""
    @property
    def fees(self) -> tuple[FeeBand, ...]: ...

@final
class OrderCommand(Value):
    def __init__(self, *, command: str | UUID = ..., order: str | UUID, verb: OrderVerb | str,
                          expected_version: int | None = ..., ready_at: _datetime | None = ..., reason: str = ...,
                          code: str = ..., cart: Cart | None = ..., consent: bool = ...) -> None: ...
    def replace(self, *, command: str | UUID = ..., order: str | UUID = ..., verb: OrderVerb | str = ...,
                         expected_version: int | None = ..., ready_at: _datetime | None = ..., reason: str = ...,
                         code: str = ..., cart: Cart | None = ..., consent: bool = ...) -> OrderCommand: ...
    def __replace__(self, *, command: str | UUID = ..., order: str | UUID = ..., verb: OrderVerb | str = ...,
                             expected_version: int | None = ..., ready_at: _datetime | None = ..., reason: str = ...,
                             code: str = ..., cart: Cart | None = ..., consent: bool = ...) -> OrderCommand: ...
    @property
    def command(self) -> str: ...
    @property
    def order(self) -> str: ...
    @property
    def verb(self) -> OrderVerb: ...
    @property
    def expected_version(self) -> int | None: ...
    @property
    def ready_at(self) -> _datetime | None: ...
    @property
    def reason(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def cart(self) -> Cart | None: ...
    @property
    def consent(self) -> bool: ...

@final
class OrderEvent(Value):
    def __init__(self, *, order: str | UUID, version: int, verb: OrderVerb | str | None = ...,
                          state: OrderState | str, at: _datetime, role: Role | str, subject: str = ...,
                          command: str | UUID, reason: str = ..., ready_at: _datetime | None = ...,
                          placed: Order | None = ..., cart: Cart | None = ..., quote: Quote | None = ...,
                          postings: Iterable[Posting] = ..., minimum_age: int = ...) -> None: ...
    def replace(self, *, order: str | UUID = ..., version: int = ..., verb: OrderVerb | str | None = ...,
                         state: OrderState | str = ..., at: _datetime = ..., role: Role | str = ...,
                         subject: str = ..., command: str | UUID = ..., reason: str = ...,
                         ready_at: _datetime | None = ..., placed: Order | None = ..., cart: Cart | None = ...,
                         quote: Quote | None = ..., postings: Iterable[Posting] = ...,
                         minimum_age: int = ...) -> OrderEvent: ...
    def __replace__(self, *, order: str | UUID = ..., version: int = ..., verb: OrderVerb | str | None = ...,
                             state: OrderState | str = ..., at: _datetime = ..., role: Role | str = ...,
                             subject: str = ..., command: str | UUID = ..., reason: str = ...,
                             ready_at: _datetime | None = ..., placed: Order | None = ..., cart: Cart | None = ...,
                             quote: Quote | None = ..., postings: Iterable[Posting] = ...,
                             minimum_age: int = ...) -> OrderEvent: ...
    @property
    def order(self) -> str: ...
    @property
    def version(self) -> int:
        """of the order after this event"""
    @property
    def verb(self) -> OrderVerb | None:
        """absent: the order was placed"""
    @property
    def state(self) -> OrderState: ...
    @property
    def at(self) -> _datetime: ...
    @property
    def role(self) -> Role: ...
    @property
    def subject(self) -> str: ...
    @property
    def command(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def ready_at(self) -> _datetime | None: ...
    @property
    def placed(self) -> Order | None: ...
    @property
    def cart(self) -> Cart | None: ...
    @property
    def quote(self) -> Quote | None: ...
    @property
    def postings(self) -> tuple[Posting, ...]: ...
    @property
    def minimum_age(self) -> int:
        """with adjust"""

@final
class OrderList(Value):
    def __init__(self, *, orders: Iterable[LocalOrder], next: str = ...) -> None: ...
    def replace(self, *, orders: Iterable[LocalOrder] = ..., next: str = ...) -> OrderList: ...
    def __replace__(self, *, orders: Iterable[LocalOrder] = ..., next: str = ...) -> OrderList: ...
    @property
    def orders(self) -> tuple[LocalOrder, ...]: ...
    @property
    def next(self) -> str:
        """empty at the end"""

@final
class OrderPage(Value):
    def __init__(self, *, orders: Iterable[Order], next: str = ...) -> None: ...
    def replace(self, *, orders: Iterable[Order] = ..., next: str = ...) -> OrderPage: ...
    def __replace__(self, *, orders: Iterable[Order] = ..., next: str = ...) -> OrderPage: ...
    @property
    def orders(self) -> tuple[Order, ...]: ...
    @property
    def next(self) -> str:
        """empty at the end"""

@final
class OrderQuery(Value):
    def __init__(self, *, venue: str | None = ..., states: Iterable[OrderState | str] = ..., page: str = ...,
                          limit: int = ...) -> None: ...
    def replace(self, *, venue: str | None = ..., states: Iterable[OrderState | str] = ..., page: str = ...,
                         limit: int = ...) -> OrderQuery: ...
    def __replace__(self, *, venue: str | None = ..., states: Iterable[OrderState | str] = ..., page: str = ...,
                             limit: int = ...) -> OrderQuery: ...
    @property
    def venue(self) -> str | None: ...
    @property
    def states(self) -> tuple[OrderState, ...]: ...
    @property
    def page(self) -> str: ...
    @property
    def limit(self) -> int: ...

@final
class Orderable(Value):
    def __init__(self, *, ok: bool, reasons: Iterable[Reason] = ..., ready_at: _datetime | None = ...,
                          next_at: _datetime | None = ...) -> None: ...
    def replace(self, *, ok: bool = ..., reasons: Iterable[Reason] = ..., ready_at: _datetime | None = ...,
                         next_at: _datetime | None = ...) -> Orderable: ...
    def __replace__(self, *, ok: bool = ..., reasons: Iterable[Reason] = ..., ready_at: _datetime | None = ...,
                             next_at: _datetime | None = ...) -> Orderable: ...
    @property
    def ok(self) -> bool: ...
    @property
    def reasons(self) -> tuple[Reason, ...]: ...
    @property
    def ready_at(self) -> _datetime | None: ...
    @property
    def next_at(self) -> _datetime | None: ...

@final
class OrderableRequest(Value):
    def __init__(self, *, at: _datetime, fulfilment: Fulfilment | str = ..., wanted_at: _datetime | None = ...,
                          destination: GeoPoint | None = ..., confirmed_age: int = ..., item: str = ...,
                          cart: Cart | None = ..., stock: Stock | None = ...) -> None: ...
    def replace(self, *, at: _datetime = ..., fulfilment: Fulfilment | str = ..., wanted_at: _datetime | None = ...,
                         destination: GeoPoint | None = ..., confirmed_age: int = ..., item: str = ...,
                         cart: Cart | None = ..., stock: Stock | None = ...) -> OrderableRequest: ...
    def __replace__(self, *, at: _datetime = ..., fulfilment: Fulfilment | str = ...,
                             wanted_at: _datetime | None = ..., destination: GeoPoint | None = ...,
                             confirmed_age: int = ..., item: str = ..., cart: Cart | None = ...,
                             stock: Stock | None = ...) -> OrderableRequest: ...
    @property
    def at(self) -> _datetime: ...
    @property
    def fulfilment(self) -> Fulfilment:
        """of the cart, where there is one"""
    @property
    def wanted_at(self) -> _datetime | None: ...
    @property
    def destination(self) -> GeoPoint | None: ...
    @property
    def confirmed_age(self) -> int: ...
    @property
    def item(self) -> str:
        """one item of the menu"""
    @property
    def cart(self) -> Cart | None:
        """the whole basket; without item and cart: the venue alone"""
    @property
    def stock(self) -> Stock | None: ...

@final
class PartnerDiscount(Value):
    def __init__(self, *, target: PartnerDiscountTarget | str, target_id: str = ..., code: str = ...,
                          amount_minor: int, funded: Iterable[FundedAmount] = ...) -> None: ...
    def replace(self, *, target: PartnerDiscountTarget | str = ..., target_id: str = ..., code: str = ...,
                         amount_minor: int = ..., funded: Iterable[FundedAmount] = ...) -> PartnerDiscount: ...
    def __replace__(self, *, target: PartnerDiscountTarget | str = ..., target_id: str = ..., code: str = ...,
                             amount_minor: int = ..., funded: Iterable[FundedAmount] = ...) -> PartnerDiscount: ...
    @property
    def target(self) -> PartnerDiscountTarget: ...
    @property
    def target_id(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def amount_minor(self) -> int: ...
    @property
    def funded(self) -> tuple[FundedAmount, ...]:
        """`party` is the code of the share"""

@final
class PartnerFee(Value):
    def __init__(self, *, kind: PartnerFeeKind | str, name: str = ..., receiver: str = ...,
                          amount_minor: int) -> None: ...
    def replace(self, *, kind: PartnerFeeKind | str = ..., name: str = ..., receiver: str = ...,
                         amount_minor: int = ...) -> PartnerFee: ...
    def __replace__(self, *, kind: PartnerFeeKind | str = ..., name: str = ..., receiver: str = ...,
                             amount_minor: int = ...) -> PartnerFee: ...
    @property
    def kind(self) -> PartnerFeeKind: ...
    @property
    def name(self) -> str: ...
    @property
    def receiver(self) -> str:
        """as written, in lower case"""
    @property
    def amount_minor(self) -> int: ...

@final
class PartnerLine(Value):
    def __init__(self, *, id: str, code: str = ..., name: str = ..., note: str = ..., unit: str = ...,
                          quantity_milli: int, unit_minor: int, original_minor: int | None = ...,
                          stated_options_minor: int | None = ..., stated_total_minor: int | None = ...,
                          total_minor: int, options: Iterable[PartnerLine] = ...) -> None: ...
    def replace(self, *, id: str = ..., code: str = ..., name: str = ..., note: str = ..., unit: str = ...,
                         quantity_milli: int = ..., unit_minor: int = ..., original_minor: int | None = ...,
                         stated_options_minor: int | None = ..., stated_total_minor: int | None = ...,
                         total_minor: int = ..., options: Iterable[PartnerLine] = ...) -> PartnerLine: ...
    def __replace__(self, *, id: str = ..., code: str = ..., name: str = ..., note: str = ..., unit: str = ...,
                             quantity_milli: int = ..., unit_minor: int = ..., original_minor: int | None = ...,
                             stated_options_minor: int | None = ..., stated_total_minor: int | None = ...,
                             total_minor: int = ..., options: Iterable[PartnerLine] = ...) -> PartnerLine: ...
    @property
    def id(self) -> str: ...
    @property
    def code(self) -> str:
        """of the till"""
    @property
    def name(self) -> str: ...
    @property
    def note(self) -> str: ...
    @property
    def unit(self) -> str:
        """as written"""
    @property
    def quantity_milli(self) -> int: ...
    @property
    def unit_minor(self) -> int:
        """of one unit, without options"""
    @property
    def original_minor(self) -> int | None:
        """before it was marked down"""
    @property
    def stated_options_minor(self) -> int | None:
        """theirs"""
    @property
    def stated_total_minor(self) -> int | None:
        """theirs"""
    @property
    def total_minor(self) -> int:
        """ours"""
    @property
    def options(self) -> tuple[PartnerLine, ...]: ...

@final
class PartnerOrder(Value):
    def __init__(self, *, format: Format | str, id: str, number: str = ..., venue: str, merchant: str = ...,
                          fulfilment: Fulfilment | str | None = ..., state: OrderState | str | None = ...,
                          currency: str, placed_at: _datetime | None = ..., wanted_at: _datetime | None = ...,
                          contact: Contact = ..., note: str = ..., lines: Iterable[PartnerLine],
                          fees: Iterable[PartnerFee] = ..., discounts: Iterable[PartnerDiscount] = ...,
                          payments: Iterable[PartnerPayment] = ..., stated: PartnerTotals,
                          computed: PartnerTotals) -> None: ...
    def replace(self, *, format: Format | str = ..., id: str = ..., number: str = ..., venue: str = ...,
                         merchant: str = ..., fulfilment: Fulfilment | str | None = ...,
                         state: OrderState | str | None = ..., currency: str = ..., placed_at: _datetime | None = ...,
                         wanted_at: _datetime | None = ..., contact: Contact = ..., note: str = ...,
                         lines: Iterable[PartnerLine] = ..., fees: Iterable[PartnerFee] = ...,
                         discounts: Iterable[PartnerDiscount] = ..., payments: Iterable[PartnerPayment] = ...,
                         stated: PartnerTotals = ..., computed: PartnerTotals = ...) -> PartnerOrder: ...
    def __replace__(self, *, format: Format | str = ..., id: str = ..., number: str = ..., venue: str = ...,
                             merchant: str = ..., fulfilment: Fulfilment | str | None = ...,
                             state: OrderState | str | None = ..., currency: str = ...,
                             placed_at: _datetime | None = ..., wanted_at: _datetime | None = ...,
                             contact: Contact = ..., note: str = ..., lines: Iterable[PartnerLine] = ...,
                             fees: Iterable[PartnerFee] = ..., discounts: Iterable[PartnerDiscount] = ...,
                             payments: Iterable[PartnerPayment] = ..., stated: PartnerTotals = ...,
                             computed: PartnerTotals = ...) -> PartnerOrder: ...
    @property
    def format(self) -> Format: ...
    @property
    def id(self) -> str: ...
    @property
    def number(self) -> str:
        """for people"""
    @property
    def venue(self) -> str: ...
    @property
    def merchant(self) -> str:
        """theirs"""
    @property
    def fulfilment(self) -> Fulfilment | None: ...
    @property
    def state(self) -> OrderState | None:
        """by their last event"""
    @property
    def currency(self) -> str:
        """ISO 4217"""
    @property
    def placed_at(self) -> _datetime | None: ...
    @property
    def wanted_at(self) -> _datetime | None: ...
    @property
    def contact(self) -> Contact: ...
    @property
    def note(self) -> str: ...
    @property
    def lines(self) -> tuple[PartnerLine, ...]: ...
    @property
    def fees(self) -> tuple[PartnerFee, ...]: ...
    @property
    def discounts(self) -> tuple[PartnerDiscount, ...]: ...
    @property
    def payments(self) -> tuple[PartnerPayment, ...]: ...
    @property
    def stated(self) -> PartnerTotals:
        """theirs"""
    @property
    def computed(self) -> PartnerTotals:
        """ours"""

@final
class PartnerPayment(Value):
    def __init__(self, *, method: str, brand: str = ..., info: str = ..., prepaid: bool = ..., amount_minor: int,
                          change_for_minor: int | None = ...) -> None: ...
    def replace(self, *, method: str = ..., brand: str = ..., info: str = ..., prepaid: bool = ...,
                         amount_minor: int = ..., change_for_minor: int | None = ...) -> PartnerPayment: ...
    def __replace__(self, *, method: str = ..., brand: str = ..., info: str = ..., prepaid: bool = ...,
                             amount_minor: int = ..., change_for_minor: int | None = ...) -> PartnerPayment: ...
    @property
    def method(self) -> str:
        """as written, in lower case"""
    @property
    def brand(self) -> str: ...
    @property
    def info(self) -> str: ...
    @property
    def prepaid(self) -> bool: ...
    @property
    def amount_minor(self) -> int: ...
    @property
    def change_for_minor(self) -> int | None:
        """the note that the customer will pay with"""

@final
class PartnerTotals(Value):
    def __init__(self, *, items_minor: int | None = ..., fees_minor: int | None = ...,
                          discount_minor: int | None = ..., total_minor: int | None = ...,
                          prepaid_minor: int | None = ..., pending_minor: int | None = ...) -> None: ...
    def replace(self, *, items_minor: int | None = ..., fees_minor: int | None = ...,
                         discount_minor: int | None = ..., total_minor: int | None = ...,
                         prepaid_minor: int | None = ..., pending_minor: int | None = ...) -> PartnerTotals: ...
    def __replace__(self, *, items_minor: int | None = ..., fees_minor: int | None = ...,
                             discount_minor: int | None = ..., total_minor: int | None = ...,
                             prepaid_minor: int | None = ..., pending_minor: int | None = ...) -> PartnerTotals: ...
    @property
    def items_minor(self) -> int | None: ...
    @property
    def fees_minor(self) -> int | None: ...
    @property
    def discount_minor(self) -> int | None: ...
    @property
    def total_minor(self) -> int | None: ...
    @property
    def prepaid_minor(self) -> int | None: ...
    @property
    def pending_minor(self) -> int | None: ...

@final
class Payout(Value):
    def __init__(self, *, contract: str, version: int, currency: str | None = ..., lines: Iterable[PayoutLine] = ...,
                          balances: Iterable[PayoutBalance] = ..., total_minor: int) -> None: ...
    def replace(self, *, contract: str = ..., version: int = ..., currency: str | None = ...,
                         lines: Iterable[PayoutLine] = ..., balances: Iterable[PayoutBalance] = ...,
                         total_minor: int = ...) -> Payout: ...
    def __replace__(self, *, contract: str = ..., version: int = ..., currency: str | None = ...,
                             lines: Iterable[PayoutLine] = ..., balances: Iterable[PayoutBalance] = ...,
                             total_minor: int = ...) -> Payout: ...
    @property
    def contract(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def currency(self) -> str | None:
        """ISO 4217"""
    @property
    def lines(self) -> tuple[PayoutLine, ...]: ...
    @property
    def balances(self) -> tuple[PayoutBalance, ...]: ...
    @property
    def total_minor(self) -> int: ...

@final
class PayoutBalance(Value):
    def __init__(self, *, party: PayoutParty | str, id: str = ..., amount_minor: int) -> None: ...
    def replace(self, *, party: PayoutParty | str = ..., id: str = ..., amount_minor: int = ...) -> PayoutBalance: ...
    def __replace__(self, *, party: PayoutParty | str = ..., id: str = ...,
                             amount_minor: int = ...) -> PayoutBalance: ...
    @property
    def party(self) -> PayoutParty: ...
    @property
    def id(self) -> str: ...
    @property
    def amount_minor(self) -> int: ...

@final
class PayoutLine(Value):
    def __init__(self, *, party: PayoutParty | str, id: str = ..., kind: PayoutKind | str, ref: str = ...,
                          base_minor: int = ..., rate: int = ..., amount_minor: int) -> None: ...
    def replace(self, *, party: PayoutParty | str = ..., id: str = ..., kind: PayoutKind | str = ..., ref: str = ...,
                         base_minor: int = ..., rate: int = ..., amount_minor: int = ...) -> PayoutLine: ...
    def __replace__(self, *, party: PayoutParty | str = ..., id: str = ..., kind: PayoutKind | str = ...,
                             ref: str = ..., base_minor: int = ..., rate: int = ...,
                             amount_minor: int = ...) -> PayoutLine: ...
    @property
    def party(self) -> PayoutParty: ...
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> PayoutKind: ...
    @property
    def ref(self) -> str: ...
    @property
    def base_minor(self) -> int: ...
    @property
    def rate(self) -> int:
        """parts per million: 55000 is 5.5 %"""
    @property
    def amount_minor(self) -> int:
        """negative: the party pays"""

@final
class PendingCommand(Value):
    def __init__(self, *, id: str | UUID, seq: int, name: str, verb: OrderVerb | str | None = ..., at: _datetime,
                          doubtful: bool = ..., attempts: int = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., seq: int = ..., name: str = ..., verb: OrderVerb | str | None = ...,
                         at: _datetime = ..., doubtful: bool = ..., attempts: int = ...) -> PendingCommand: ...
    def __replace__(self, *, id: str | UUID = ..., seq: int = ..., name: str = ...,
                             verb: OrderVerb | str | None = ..., at: _datetime = ..., doubtful: bool = ...,
                             attempts: int = ...) -> PendingCommand: ...
    @property
    def id(self) -> str: ...
    @property
    def seq(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def verb(self) -> OrderVerb | None: ...
    @property
    def at(self) -> _datetime: ...
    @property
    def doubtful(self) -> bool: ...
    @property
    def attempts(self) -> int:
        """sent without a verdict"""

@final
class PlaceOrder(Value):
    def __init__(self, *, command: str | UUID = ..., order: str | UUID = ..., cart: Cart, contact: Contact = ...,
                          wanted_at: _datetime | None = ..., menu_version: int | None = ...,
                          expected_total_minor: int, accept_up_to_minor: int | None = ...,
                          payment: PaymentMethod | str = ..., confirmed_age: int = ...,
                          reservation: str | UUID | None = ..., cash: bool = ...) -> None: ...
    def replace(self, *, command: str | UUID = ..., order: str | UUID = ..., cart: Cart = ..., contact: Contact = ...,
                         wanted_at: _datetime | None = ..., menu_version: int | None = ...,
                         expected_total_minor: int = ..., accept_up_to_minor: int | None = ...,
                         payment: PaymentMethod | str = ..., confirmed_age: int = ...,
                         reservation: str | UUID | None = ..., cash: bool = ...) -> PlaceOrder: ...
    def __replace__(self, *, command: str | UUID = ..., order: str | UUID = ..., cart: Cart = ...,
                             contact: Contact = ..., wanted_at: _datetime | None = ...,
                             menu_version: int | None = ..., expected_total_minor: int = ...,
                             accept_up_to_minor: int | None = ..., payment: PaymentMethod | str = ...,
                             confirmed_age: int = ..., reservation: str | UUID | None = ...,
                             cash: bool = ...) -> PlaceOrder: ...
    @property
    def command(self) -> str: ...
    @property
    def order(self) -> str: ...
    @property
    def cart(self) -> Cart: ...
    @property
    def contact(self) -> Contact: ...
    @property
    def wanted_at(self) -> _datetime | None:
        """absent: as soon as possible"""
    @property
    def menu_version(self) -> int | None: ...
    @property
    def expected_total_minor(self) -> int:
        """the total that the person saw"""
    @property
    def accept_up_to_minor(self) -> int | None:
        """a dearer total up to this is agreed to"""
    @property
    def payment(self) -> PaymentMethod: ...
    @property
    def confirmed_age(self) -> int:
        """years that the person has confirmed"""
    @property
    def reservation(self) -> str | None:
        """what the checkout holds"""
    @property
    def cash(self) -> bool:
        """it will be paid in cash"""

@final
class PointsHold(Value):
    def __init__(self, *, id: str | UUID, points: int, expires_at: _datetime | None = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., points: int = ...,
                         expires_at: _datetime | None = ...) -> PointsHold: ...
    def __replace__(self, *, id: str | UUID = ..., points: int = ...,
                             expires_at: _datetime | None = ...) -> PointsHold: ...
    @property
    def id(self) -> str: ...
    @property
    def points(self) -> int: ...
    @property
    def expires_at(self) -> _datetime | None: ...

@final
class Polygon(Value):
    def __init__(self, *, outer: Iterable[GeoPoint], holes: Iterable[Iterable[GeoPoint]] = ...) -> None: ...
    def replace(self, *, outer: Iterable[GeoPoint] = ..., holes: Iterable[Iterable[GeoPoint]] = ...) -> Polygon: ...
    def __replace__(self, *, outer: Iterable[GeoPoint] = ...,
                             holes: Iterable[Iterable[GeoPoint]] = ...) -> Polygon: ...
    @property
    def outer(self) -> tuple[GeoPoint, ...]: ...
    @property
    def holes(self) -> tuple[tuple[GeoPoint, ...], ...]: ...

@final
class Posting(Value):
    def __init__(self, *, account: Account | str, party: str = ..., amount_minor: int) -> None: ...
    def replace(self, *, account: Account | str = ..., party: str = ..., amount_minor: int = ...) -> Posting: ...
    def __replace__(self, *, account: Account | str = ..., party: str = ..., amount_minor: int = ...) -> Posting: ...
    @property
    def account(self) -> Account: ...
    @property
    def party(self) -> str: ...
    @property
    def amount_minor(self) -> int:
        """positive: the account owes the platform"""

@final
class PreModifier(Value):
    def __init__(self, *, ref: str, name: str | Mapping[str, str] = ..., factor: int = ...,
                          removes: bool = ...) -> None: ...
    def replace(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., factor: int = ...,
                         removes: bool = ...) -> PreModifier: ...
    def __replace__(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., factor: int = ...,
                             removes: bool = ...) -> PreModifier: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def factor(self) -> int:
        """parts per million: 55000 is 5.5 %; of the option's price"""
    @property
    def removes(self) -> bool:
        """the option counts neither towards bounds nor towards what the dish contains"""

@final
class PriceBook(Value):
    def __init__(self, *, ref: str, name: str | Mapping[str, str] = ..., channels: Iterable[str] = ...,
                          fulfilments: Iterable[Fulfilment | str] = ..., venues: Iterable[str] = ...,
                          calendar: Calendar | None = ..., prices: Iterable[BookPrice] = ...) -> None: ...
    def replace(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., channels: Iterable[str] = ...,
                         fulfilments: Iterable[Fulfilment | str] = ..., venues: Iterable[str] = ...,
                         calendar: Calendar | None = ..., prices: Iterable[BookPrice] = ...) -> PriceBook: ...
    def __replace__(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., channels: Iterable[str] = ...,
                             fulfilments: Iterable[Fulfilment | str] = ..., venues: Iterable[str] = ...,
                             calendar: Calendar | None = ..., prices: Iterable[BookPrice] = ...) -> PriceBook: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def channels(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def fulfilments(self) -> tuple[Fulfilment, ...]:
        """none: all"""
    @property
    def venues(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def calendar(self) -> Calendar | None:
        """absent: always"""
    @property
    def prices(self) -> tuple[BookPrice, ...]: ...

@final
class PriceProof(Value):
    def __init__(self, *, engine: str, menu_sha256: str, rules_sha256: str, cart_sha256: str, context_sha256: str,
                          inputs_sha256: str, menu_version: int = ..., rules_version: int = ...,
                          currency: str | None = ..., totals: Totals, quote_sha256: str,
                          inputs: ProofInputs | None = ..., quote: Quote | None = ...) -> None: ...
    def replace(self, *, engine: str = ..., menu_sha256: str = ..., rules_sha256: str = ..., cart_sha256: str = ...,
                         context_sha256: str = ..., inputs_sha256: str = ..., menu_version: int = ...,
                         rules_version: int = ..., currency: str | None = ..., totals: Totals = ...,
                         quote_sha256: str = ..., inputs: ProofInputs | None = ...,
                         quote: Quote | None = ...) -> PriceProof: ...
    def __replace__(self, *, engine: str = ..., menu_sha256: str = ..., rules_sha256: str = ...,
                             cart_sha256: str = ..., context_sha256: str = ..., inputs_sha256: str = ...,
                             menu_version: int = ..., rules_version: int = ..., currency: str | None = ...,
                             totals: Totals = ..., quote_sha256: str = ..., inputs: ProofInputs | None = ...,
                             quote: Quote | None = ...) -> PriceProof: ...
    @property
    def engine(self) -> str: ...
    @property
    def menu_sha256(self) -> str:
        """of the canonical document"""
    @property
    def rules_sha256(self) -> str: ...
    @property
    def cart_sha256(self) -> str: ...
    @property
    def context_sha256(self) -> str: ...
    @property
    def inputs_sha256(self) -> str:
        """of the four digests before"""
    @property
    def menu_version(self) -> int: ...
    @property
    def rules_version(self) -> int: ...
    @property
    def currency(self) -> str | None:
        """ISO 4217"""
    @property
    def totals(self) -> Totals: ...
    @property
    def quote_sha256(self) -> str: ...
    @property
    def inputs(self) -> ProofInputs | None:
        """absent: whoever checks brings them"""
    @property
    def quote(self) -> Quote | None: ...

@final
class PriceRules(Value):
    def __init__(self, *, version: int = ..., tax_mode: Rounding | str = ..., tax_rounding: TaxRounding | str = ...,
                          discount_mode: Rounding | str = ..., total_step_minor: int = ...,
                          total_mode: Rounding | str = ..., taxes: Iterable[TaxRule] = ...,
                          fees: Iterable[FeeRule] = ..., promotions: Iterable[Promotion] = ...,
                          cash_step_minor: int = ..., cash_mode: Rounding | str = ...,
                          promotion_policy: PromotionPolicy | str = ...,
                          stacking: Iterable[StackExclusion] = ...) -> None: ...
    def replace(self, *, version: int = ..., tax_mode: Rounding | str = ..., tax_rounding: TaxRounding | str = ...,
                         discount_mode: Rounding | str = ..., total_step_minor: int = ...,
                         total_mode: Rounding | str = ..., taxes: Iterable[TaxRule] = ...,
                         fees: Iterable[FeeRule] = ..., promotions: Iterable[Promotion] = ...,
                         cash_step_minor: int = ..., cash_mode: Rounding | str = ...,
                         promotion_policy: PromotionPolicy | str = ...,
                         stacking: Iterable[StackExclusion] = ...) -> PriceRules: ...
    def __replace__(self, *, version: int = ..., tax_mode: Rounding | str = ...,
                             tax_rounding: TaxRounding | str = ..., discount_mode: Rounding | str = ...,
                             total_step_minor: int = ..., total_mode: Rounding | str = ...,
                             taxes: Iterable[TaxRule] = ..., fees: Iterable[FeeRule] = ...,
                             promotions: Iterable[Promotion] = ..., cash_step_minor: int = ...,
                             cash_mode: Rounding | str = ..., promotion_policy: PromotionPolicy | str = ...,
                             stacking: Iterable[StackExclusion] = ...) -> PriceRules: ...
    @property
    def version(self) -> int:
        """set by the house"""
    @property
    def tax_mode(self) -> Rounding: ...
    @property
    def tax_rounding(self) -> TaxRounding: ...
    @property
    def discount_mode(self) -> Rounding: ...
    @property
    def total_step_minor(self) -> int:
        """the total is rounded to a multiple of this"""
    @property
    def total_mode(self) -> Rounding: ...
    @property
    def taxes(self) -> tuple[TaxRule, ...]: ...
    @property
    def fees(self) -> tuple[FeeRule, ...]: ...
    @property
    def promotions(self) -> tuple[Promotion, ...]: ...
    @property
    def cash_step_minor(self) -> int:
        """when paid in cash, the total is then rounded to this"""
    @property
    def cash_mode(self) -> Rounding: ...
    @property
    def promotion_policy(self) -> PromotionPolicy: ...
    @property
    def stacking(self) -> tuple[StackExclusion, ...]:
        """classes of promotions that exclude each other"""

@final
class PricingAnswer(Value):
    def __init__(self, *, quote: Quote, orderable: Orderable) -> None: ...
    def replace(self, *, quote: Quote = ..., orderable: Orderable = ...) -> PricingAnswer: ...
    def __replace__(self, *, quote: Quote = ..., orderable: Orderable = ...) -> PricingAnswer: ...
    @property
    def quote(self) -> Quote: ...
    @property
    def orderable(self) -> Orderable: ...

@final
class PricingRequest(Value):
    def __init__(self, *, cart: Cart, at: _datetime, wanted_at: _datetime | None = ...,
                          destination: GeoPoint | None = ..., confirmed_age: int = ..., cash: bool = ...,
                          exhausted: Iterable[str] = ..., stock: Stock | None = ..., distance_m: int | None = ...,
                          weight_g: int | None = ..., zone: str = ..., place: str = ...) -> None: ...
    def replace(self, *, cart: Cart = ..., at: _datetime = ..., wanted_at: _datetime | None = ...,
                         destination: GeoPoint | None = ..., confirmed_age: int = ..., cash: bool = ...,
                         exhausted: Iterable[str] = ..., stock: Stock | None = ..., distance_m: int | None = ...,
                         weight_g: int | None = ..., zone: str = ..., place: str = ...) -> PricingRequest: ...
    def __replace__(self, *, cart: Cart = ..., at: _datetime = ..., wanted_at: _datetime | None = ...,
                             destination: GeoPoint | None = ..., confirmed_age: int = ..., cash: bool = ...,
                             exhausted: Iterable[str] = ..., stock: Stock | None = ..., distance_m: int | None = ...,
                             weight_g: int | None = ..., zone: str = ..., place: str = ...) -> PricingRequest: ...
    @property
    def cart(self) -> Cart: ...
    @property
    def at(self) -> _datetime: ...
    @property
    def wanted_at(self) -> _datetime | None:
        """absent: as soon as possible"""
    @property
    def destination(self) -> GeoPoint | None: ...
    @property
    def confirmed_age(self) -> int: ...
    @property
    def cash(self) -> bool: ...
    @property
    def exhausted(self) -> tuple[str, ...]:
        """promotions that this customer may not use any more"""
    @property
    def stock(self) -> Stock | None: ...
    @property
    def distance_m(self) -> int | None:
        """from the venue, for fees, by road for instance; absent: in a straight line to the destination"""
    @property
    def weight_g(self) -> int | None:
        """of the goods, for fees"""
    @property
    def zone(self) -> str:
        """of delivery; absent: the one that the destination is in"""
    @property
    def place(self) -> str:
        """where the tax is due; absent: the zone"""

@final
class Promotion(Value):
    def __init__(self, *, ref: str, kind: PromotionKind | str, name: str | Mapping[str, str] = ..., code: str = ...,
                          rate: int = ..., amount_minor: int = ..., max_minor: int | None = ...,
                          min_subtotal: int | None = ..., items: Iterable[str] = ...,
                          fulfilments: Iterable[Fulfilment | str] = ..., from_: _datetime | None = ...,
                          until: _datetime | None = ..., exclusive: bool = ..., variants: Iterable[str] = ...,
                          tags: Iterable[str] = ..., tax_classes: Iterable[str] = ...,
                          without_items: Iterable[str] = ..., without_tags: Iterable[str] = ...,
                          min_target: int | None = ..., min_quantity: int = ..., max_quantity: int | None = ...,
                          skip_quantity: int = ..., skip_order: UnitOrder | str = ..., order: UnitOrder | str = ...,
                          tiers: Iterable[SpendTier] = ..., buy_quantity: int = ..., get_quantity: int = ...,
                          same_item: bool = ..., sets: Iterable[GoodsSet] = ..., max_applications: int | None = ...,
                          channels: Iterable[str] = ..., calendar: Calendar | None = ..., stack_class: str = ...,
                          funding: Iterable[FundingShare] = ..., limit_total: int | None = ...,
                          limit_per_customer: int | None = ...) -> None: ...
    def replace(self, *, ref: str = ..., kind: PromotionKind | str = ..., name: str | Mapping[str, str] = ...,
                         code: str = ..., rate: int = ..., amount_minor: int = ..., max_minor: int | None = ...,
                         min_subtotal: int | None = ..., items: Iterable[str] = ...,
                         fulfilments: Iterable[Fulfilment | str] = ..., from_: _datetime | None = ...,
                         until: _datetime | None = ..., exclusive: bool = ..., variants: Iterable[str] = ...,
                         tags: Iterable[str] = ..., tax_classes: Iterable[str] = ...,
                         without_items: Iterable[str] = ..., without_tags: Iterable[str] = ...,
                         min_target: int | None = ..., min_quantity: int = ..., max_quantity: int | None = ...,
                         skip_quantity: int = ..., skip_order: UnitOrder | str = ..., order: UnitOrder | str = ...,
                         tiers: Iterable[SpendTier] = ..., buy_quantity: int = ..., get_quantity: int = ...,
                         same_item: bool = ..., sets: Iterable[GoodsSet] = ..., max_applications: int | None = ...,
                         channels: Iterable[str] = ..., calendar: Calendar | None = ..., stack_class: str = ...,
                         funding: Iterable[FundingShare] = ..., limit_total: int | None = ...,
                         limit_per_customer: int | None = ...) -> Promotion: ...
    def __replace__(self, *, ref: str = ..., kind: PromotionKind | str = ..., name: str | Mapping[str, str] = ...,
                             code: str = ..., rate: int = ..., amount_minor: int = ..., max_minor: int | None = ...,
                             min_subtotal: int | None = ..., items: Iterable[str] = ...,
                             fulfilments: Iterable[Fulfilment | str] = ..., from_: _datetime | None = ...,
                             until: _datetime | None = ..., exclusive: bool = ..., variants: Iterable[str] = ...,
                             tags: Iterable[str] = ..., tax_classes: Iterable[str] = ...,
                             without_items: Iterable[str] = ..., without_tags: Iterable[str] = ...,
                             min_target: int | None = ..., min_quantity: int = ..., max_quantity: int | None = ...,
                             skip_quantity: int = ..., skip_order: UnitOrder | str = ...,
                             order: UnitOrder | str = ..., tiers: Iterable[SpendTier] = ..., buy_quantity: int = ...,
                             get_quantity: int = ..., same_item: bool = ..., sets: Iterable[GoodsSet] = ...,
                             max_applications: int | None = ..., channels: Iterable[str] = ...,
                             calendar: Calendar | None = ..., stack_class: str = ...,
                             funding: Iterable[FundingShare] = ..., limit_total: int | None = ...,
                             limit_per_customer: int | None = ...) -> Promotion: ...
    @property
    def ref(self) -> str: ...
    @property
    def kind(self) -> PromotionKind: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def code(self) -> str:
        """absent: applies by itself"""
    @property
    def rate(self) -> int:
        """parts per million: 55000 is 5.5 %"""
    @property
    def amount_minor(self) -> int: ...
    @property
    def max_minor(self) -> int | None: ...
    @property
    def min_subtotal(self) -> int | None:
        """minor units of goods before discounts"""
    @property
    def items(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def fulfilments(self) -> tuple[Fulfilment, ...]:
        """none: all"""
    @property
    def from_(self) -> _datetime | None: ...
    @property
    def until(self) -> _datetime | None:
        """exclusive"""
    @property
    def exclusive(self) -> bool: ...
    @property
    def variants(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def tags(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def tax_classes(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def without_items(self) -> tuple[str, ...]: ...
    @property
    def without_tags(self) -> tuple[str, ...]: ...
    @property
    def min_target(self) -> int | None:
        """minor units of the goods that it hits, before discounts"""
    @property
    def min_quantity(self) -> int:
        """units that must be hit"""
    @property
    def max_quantity(self) -> int | None:
        """units that are reduced at most"""
    @property
    def skip_quantity(self) -> int:
        """units that are left out"""
    @property
    def skip_order(self) -> UnitOrder: ...
    @property
    def order(self) -> UnitOrder:
        """which units are taken"""
    @property
    def tiers(self) -> tuple[SpendTier, ...]: ...
    @property
    def buy_quantity(self) -> int: ...
    @property
    def get_quantity(self) -> int: ...
    @property
    def same_item(self) -> bool:
        """bought and reduced units are of one item and variant"""
    @property
    def sets(self) -> tuple[GoodsSet, ...]:
        """what makes a bundle, what must be bought, or what the cart must hold"""
    @property
    def max_applications(self) -> int | None:
        """absent: no limit"""
    @property
    def channels(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def calendar(self) -> Calendar | None:
        """absent: always"""
    @property
    def stack_class(self) -> str: ...
    @property
    def funding(self) -> tuple[FundingShare, ...]:
        """none: the venue bears it"""
    @property
    def limit_total(self) -> int | None:
        """how often it is redeemed by all"""
    @property
    def limit_per_customer(self) -> int | None:
        """how often one customer redeems it"""

@final
class ProofCheck(Value):
    def __init__(self, *, ok: bool, mismatch: ProofMismatch | None = ..., same_engine: bool = ...) -> None: ...
    def replace(self, *, ok: bool = ..., mismatch: ProofMismatch | None = ...,
                         same_engine: bool = ...) -> ProofCheck: ...
    def __replace__(self, *, ok: bool = ..., mismatch: ProofMismatch | None = ...,
                             same_engine: bool = ...) -> ProofCheck: ...
    @property
    def ok(self) -> bool: ...
    @property
    def mismatch(self) -> ProofMismatch | None: ...
    @property
    def same_engine(self) -> bool:
        """the proof was made by this version"""

@final
class ProofContext(Value):
    def __init__(self, *, at: _datetime, date: _date, distance_m: int | None = ..., clock: VenueClock = ...,
                          zone: str = ..., weight_g: int | None = ..., place: str = ..., cash: bool = ...,
                          exhausted: Iterable[str] = ...) -> None: ...
    def replace(self, *, at: _datetime = ..., date: _date = ..., distance_m: int | None = ...,
                         clock: VenueClock = ..., zone: str = ..., weight_g: int | None = ..., place: str = ...,
                         cash: bool = ..., exhausted: Iterable[str] = ...) -> ProofContext: ...
    def __replace__(self, *, at: _datetime = ..., date: _date = ..., distance_m: int | None = ...,
                             clock: VenueClock = ..., zone: str = ..., weight_g: int | None = ..., place: str = ...,
                             cash: bool = ..., exhausted: Iterable[str] = ...) -> ProofContext: ...
    @property
    def at(self) -> _datetime: ...
    @property
    def date(self) -> _date: ...
    @property
    def distance_m(self) -> int | None: ...
    @property
    def clock(self) -> VenueClock: ...
    @property
    def zone(self) -> str: ...
    @property
    def weight_g(self) -> int | None: ...
    @property
    def place(self) -> str: ...
    @property
    def cash(self) -> bool: ...
    @property
    def exhausted(self) -> tuple[str, ...]: ...

@final
class ProofInputs(Value):
    def __init__(self, *, menu: Menu, rules: PriceRules, cart: Cart, context: ProofContext) -> None: ...
    def replace(self, *, menu: Menu = ..., rules: PriceRules = ..., cart: Cart = ...,
                         context: ProofContext = ...) -> ProofInputs: ...
    def __replace__(self, *, menu: Menu = ..., rules: PriceRules = ..., cart: Cart = ...,
                             context: ProofContext = ...) -> ProofInputs: ...
    @property
    def menu(self) -> Menu: ...
    @property
    def rules(self) -> PriceRules: ...
    @property
    def cart(self) -> Cart: ...
    @property
    def context(self) -> ProofContext: ...

@final
class ProofMismatch(Value):
    def __init__(self, *, where: ProofMismatchWhere | str, path: str, line: int = ..., item: str = ...,
                          rule: str = ..., claimed: int = ..., computed: int = ...) -> None: ...
    def replace(self, *, where: ProofMismatchWhere | str = ..., path: str = ..., line: int = ..., item: str = ...,
                         rule: str = ..., claimed: int = ..., computed: int = ...) -> ProofMismatch: ...
    def __replace__(self, *, where: ProofMismatchWhere | str = ..., path: str = ..., line: int = ..., item: str = ...,
                             rule: str = ..., claimed: int = ..., computed: int = ...) -> ProofMismatch: ...
    @property
    def where(self) -> ProofMismatchWhere: ...
    @property
    def path(self) -> str:
        """JSON Pointer into the proof"""
    @property
    def line(self) -> int:
        """index of a line, -1: none"""
    @property
    def item(self) -> str: ...
    @property
    def rule(self) -> str:
        """tax rule, fee, promotion or error"""
    @property
    def claimed(self) -> int: ...
    @property
    def computed(self) -> int: ...

@final
class PullAnswer(Value):
    def __init__(self, *, changes: Iterable[SyncChange], cursor: str, more: bool, settled_seq: int = ...,
                          scopes: Iterable[ScopeSum] = ..., epoch: str, at: _datetime) -> None: ...
    def replace(self, *, changes: Iterable[SyncChange] = ..., cursor: str = ..., more: bool = ...,
                         settled_seq: int = ..., scopes: Iterable[ScopeSum] = ..., epoch: str = ...,
                         at: _datetime = ...) -> PullAnswer: ...
    def __replace__(self, *, changes: Iterable[SyncChange] = ..., cursor: str = ..., more: bool = ...,
                             settled_seq: int = ..., scopes: Iterable[ScopeSum] = ..., epoch: str = ...,
                             at: _datetime = ...) -> PullAnswer: ...
    @property
    def changes(self) -> tuple[SyncChange, ...]: ...
    @property
    def cursor(self) -> str: ...
    @property
    def more(self) -> bool: ...
    @property
    def settled_seq(self) -> int:
        """when there is no more: every seq up to here is contained"""
    @property
    def scopes(self) -> tuple[ScopeSum, ...]:
        """when there is no more"""
    @property
    def epoch(self) -> str: ...
    @property
    def at(self) -> _datetime:
        """the house's time"""

@final
class PullRequest(Value):
    def __init__(self, *, device: str | UUID, incarnation: str | UUID, salt: str, protocol: int,
                          scopes: Iterable[str], cursor: str = ..., limit: int = ..., wait_ms: int = ...) -> None: ...
    def replace(self, *, device: str | UUID = ..., incarnation: str | UUID = ..., salt: str = ...,
                         protocol: int = ..., scopes: Iterable[str] = ..., cursor: str = ..., limit: int = ...,
                         wait_ms: int = ...) -> PullRequest: ...
    def __replace__(self, *, device: str | UUID = ..., incarnation: str | UUID = ..., salt: str = ...,
                             protocol: int = ..., scopes: Iterable[str] = ..., cursor: str = ..., limit: int = ...,
                             wait_ms: int = ...) -> PullRequest: ...
    @property
    def device(self) -> str: ...
    @property
    def incarnation(self) -> str: ...
    @property
    def salt(self) -> str: ...
    @property
    def protocol(self) -> int: ...
    @property
    def scopes(self) -> tuple[str, ...]:
        """what the device follows"""
    @property
    def cursor(self) -> str:
        """of the answer before; left out: from the beginning"""
    @property
    def limit(self) -> int:
        """changes in a page"""
    @property
    def wait_ms(self) -> int:
        """how long to wait when there is nothing"""

@final
class PushAnswer(Value):
    def __init__(self, *, salt: str, epoch: str, verdicts: Iterable[Verdict], settled_seq: int) -> None: ...
    def replace(self, *, salt: str = ..., epoch: str = ..., verdicts: Iterable[Verdict] = ...,
                         settled_seq: int = ...) -> PushAnswer: ...
    def __replace__(self, *, salt: str = ..., epoch: str = ..., verdicts: Iterable[Verdict] = ...,
                             settled_seq: int = ...) -> PushAnswer: ...
    @property
    def salt(self) -> str: ...
    @property
    def epoch(self) -> str:
        """of the house's store"""
    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """one for each mutation, in their order"""
    @property
    def settled_seq(self) -> int:
        """every seq up to here has its verdict for ever"""

@final
class PushRequest(Value):
    def __init__(self, *, device: str | UUID, incarnation: str | UUID, salt: str = ..., protocol: int,
                          mutations: Iterable[Mutation] = ...) -> None: ...
    def replace(self, *, device: str | UUID = ..., incarnation: str | UUID = ..., salt: str = ...,
                         protocol: int = ..., mutations: Iterable[Mutation] = ...) -> PushRequest: ...
    def __replace__(self, *, device: str | UUID = ..., incarnation: str | UUID = ..., salt: str = ...,
                             protocol: int = ..., mutations: Iterable[Mutation] = ...) -> PushRequest: ...
    @property
    def device(self) -> str: ...
    @property
    def incarnation(self) -> str: ...
    @property
    def salt(self) -> str:
        """given by the house; left out in the first request"""
    @property
    def protocol(self) -> int: ...
    @property
    def mutations(self) -> tuple[Mutation, ...]:
        """by seq"""

@final
class Quote(Value):
    def __init__(self, *, venue: str, menu_version: int = ..., rules_version: int = ..., at: _datetime,
                          fulfilment: Fulfilment | str, currency: str | None = ..., totals: Totals,
                          lines: Iterable[QuoteLine] = ..., fees: Iterable[QuoteFee] = ...,
                          discounts: Iterable[QuoteDiscount] = ..., taxes: Iterable[QuoteTax] = ...,
                          unused_codes: Iterable[str] = ..., steps: Iterable[Step] = ...,
                          unused: Iterable[UnusedCode] = ..., cash: bool = ...) -> None: ...
    def replace(self, *, venue: str = ..., menu_version: int = ..., rules_version: int = ..., at: _datetime = ...,
                         fulfilment: Fulfilment | str = ..., currency: str | None = ..., totals: Totals = ...,
                         lines: Iterable[QuoteLine] = ..., fees: Iterable[QuoteFee] = ...,
                         discounts: Iterable[QuoteDiscount] = ..., taxes: Iterable[QuoteTax] = ...,
                         unused_codes: Iterable[str] = ..., steps: Iterable[Step] = ...,
                         unused: Iterable[UnusedCode] = ..., cash: bool = ...) -> Quote: ...
    def __replace__(self, *, venue: str = ..., menu_version: int = ..., rules_version: int = ..., at: _datetime = ...,
                             fulfilment: Fulfilment | str = ..., currency: str | None = ..., totals: Totals = ...,
                             lines: Iterable[QuoteLine] = ..., fees: Iterable[QuoteFee] = ...,
                             discounts: Iterable[QuoteDiscount] = ..., taxes: Iterable[QuoteTax] = ...,
                             unused_codes: Iterable[str] = ..., steps: Iterable[Step] = ...,
                             unused: Iterable[UnusedCode] = ..., cash: bool = ...) -> Quote: ...
    @property
    def venue(self) -> str: ...
    @property
    def menu_version(self) -> int: ...
    @property
    def rules_version(self) -> int: ...
    @property
    def at(self) -> _datetime: ...
    @property
    def fulfilment(self) -> Fulfilment: ...
    @property
    def currency(self) -> str | None:
        """ISO 4217"""
    @property
    def totals(self) -> Totals: ...
    @property
    def lines(self) -> tuple[QuoteLine, ...]: ...
    @property
    def fees(self) -> tuple[QuoteFee, ...]: ...
    @property
    def discounts(self) -> tuple[QuoteDiscount, ...]: ...
    @property
    def taxes(self) -> tuple[QuoteTax, ...]: ...
    @property
    def unused_codes(self) -> tuple[str, ...]:
        """codes of the cart that changed nothing"""
    @property
    def steps(self) -> tuple[Step, ...]: ...
    @property
    def unused(self) -> tuple[UnusedCode, ...]:
        """the same codes with the reason of each"""
    @property
    def cash(self) -> bool:
        """priced for payment in cash"""

@final
class QuoteDiscount(Value):
    def __init__(self, *, ref: str, code: str = ..., amount_minor: int, funded: Iterable[FundedAmount] = ...,
                          applications: int = ...) -> None: ...
    def replace(self, *, ref: str = ..., code: str = ..., amount_minor: int = ...,
                         funded: Iterable[FundedAmount] = ..., applications: int = ...) -> QuoteDiscount: ...
    def __replace__(self, *, ref: str = ..., code: str = ..., amount_minor: int = ...,
                             funded: Iterable[FundedAmount] = ..., applications: int = ...) -> QuoteDiscount: ...
    @property
    def ref(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def amount_minor(self) -> int:
        """zero or more"""
    @property
    def funded(self) -> tuple[FundedAmount, ...]:
        """sums to the amount; none: the venue bears it"""
    @property
    def applications(self) -> int:
        """how often it applied"""

@final
class QuoteFee(Value):
    def __init__(self, *, ref: str, kind: FeeKind | str, gross_minor: int, discount_minor: int = ...,
                          tax_minor: int = ..., tax_included: bool = ..., tax_rule: str = ...,
                          remitter: Remitter | str = ..., quantity: int = ...,
                          parts: Iterable[QuotePart] = ...) -> None: ...
    def replace(self, *, ref: str = ..., kind: FeeKind | str = ..., gross_minor: int = ..., discount_minor: int = ...,
                         tax_minor: int = ..., tax_included: bool = ..., tax_rule: str = ...,
                         remitter: Remitter | str = ..., quantity: int = ...,
                         parts: Iterable[QuotePart] = ...) -> QuoteFee: ...
    def __replace__(self, *, ref: str = ..., kind: FeeKind | str = ..., gross_minor: int = ...,
                             discount_minor: int = ..., tax_minor: int = ..., tax_included: bool = ...,
                             tax_rule: str = ..., remitter: Remitter | str = ..., quantity: int = ...,
                             parts: Iterable[QuotePart] = ...) -> QuoteFee: ...
    @property
    def ref(self) -> str: ...
    @property
    def kind(self) -> FeeKind: ...
    @property
    def gross_minor(self) -> int: ...
    @property
    def discount_minor(self) -> int: ...
    @property
    def tax_minor(self) -> int: ...
    @property
    def tax_included(self) -> bool: ...
    @property
    def tax_rule(self) -> str: ...
    @property
    def remitter(self) -> Remitter: ...
    @property
    def quantity(self) -> int:
        """how many containers"""
    @property
    def parts(self) -> tuple[QuotePart, ...]:
        """none: taxed as a whole"""

@final
class QuoteLine(Value):
    def __init__(self, *, id: str | UUID, item: str, variant: str = ..., quantity: int, unit_minor: int,
                          gross_minor: int, discount_minor: int = ..., tax_minor: int = ..., tax_included: bool = ...,
                          tax_rule: str = ..., remitter: Remitter | str = ...,
                          parts: Iterable[QuotePart] = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., item: str = ..., variant: str = ..., quantity: int = ...,
                         unit_minor: int = ..., gross_minor: int = ..., discount_minor: int = ...,
                         tax_minor: int = ..., tax_included: bool = ..., tax_rule: str = ...,
                         remitter: Remitter | str = ..., parts: Iterable[QuotePart] = ...) -> QuoteLine: ...
    def __replace__(self, *, id: str | UUID = ..., item: str = ..., variant: str = ..., quantity: int = ...,
                             unit_minor: int = ..., gross_minor: int = ..., discount_minor: int = ...,
                             tax_minor: int = ..., tax_included: bool = ..., tax_rule: str = ...,
                             remitter: Remitter | str = ..., parts: Iterable[QuotePart] = ...) -> QuoteLine: ...
    @property
    def id(self) -> str: ...
    @property
    def item(self) -> str: ...
    @property
    def variant(self) -> str: ...
    @property
    def quantity(self) -> int: ...
    @property
    def unit_minor(self) -> int: ...
    @property
    def gross_minor(self) -> int: ...
    @property
    def discount_minor(self) -> int: ...
    @property
    def tax_minor(self) -> int: ...
    @property
    def tax_included(self) -> bool: ...
    @property
    def tax_rule(self) -> str: ...
    @property
    def remitter(self) -> Remitter: ...
    @property
    def parts(self) -> tuple[QuotePart, ...]:
        """none: taxed as a whole"""

@final
class QuotePart(Value):
    def __init__(self, *, item: str = ..., option: str = ..., gross_minor: int, discount_minor: int = ...,
                          tax_minor: int = ..., tax_included: bool = ..., tax_rule: str = ...,
                          remitter: Remitter | str = ...) -> None: ...
    def replace(self, *, item: str = ..., option: str = ..., gross_minor: int = ..., discount_minor: int = ...,
                         tax_minor: int = ..., tax_included: bool = ..., tax_rule: str = ...,
                         remitter: Remitter | str = ...) -> QuotePart: ...
    def __replace__(self, *, item: str = ..., option: str = ..., gross_minor: int = ..., discount_minor: int = ...,
                             tax_minor: int = ..., tax_included: bool = ..., tax_rule: str = ...,
                             remitter: Remitter | str = ...) -> QuotePart: ...
    @property
    def item(self) -> str: ...
    @property
    def option(self) -> str: ...
    @property
    def gross_minor(self) -> int: ...
    @property
    def discount_minor(self) -> int: ...
    @property
    def tax_minor(self) -> int: ...
    @property
    def tax_included(self) -> bool: ...
    @property
    def tax_rule(self) -> str: ...
    @property
    def remitter(self) -> Remitter: ...

@final
class QuoteTax(Value):
    def __init__(self, *, ref: str, rate: int, included: bool = ..., base_minor: int, tax_minor: int,
                          remitter: Remitter | str = ...) -> None: ...
    def replace(self, *, ref: str = ..., rate: int = ..., included: bool = ..., base_minor: int = ...,
                         tax_minor: int = ..., remitter: Remitter | str = ...) -> QuoteTax: ...
    def __replace__(self, *, ref: str = ..., rate: int = ..., included: bool = ..., base_minor: int = ...,
                             tax_minor: int = ..., remitter: Remitter | str = ...) -> QuoteTax: ...
    @property
    def ref(self) -> str: ...
    @property
    def rate(self) -> int:
        """parts per million: 55000 is 5.5 %"""
    @property
    def included(self) -> bool: ...
    @property
    def base_minor(self) -> int: ...
    @property
    def tax_minor(self) -> int: ...
    @property
    def remitter(self) -> Remitter: ...

@final
class Reason(Value):
    def __init__(self, *, code: ErrorCode | str, path: str = ..., ref: str = ..., limit: int = ..., actual: int = ...,
                          next_at: _datetime | None = ...) -> None: ...
    def replace(self, *, code: ErrorCode | str = ..., path: str = ..., ref: str = ..., limit: int = ...,
                         actual: int = ..., next_at: _datetime | None = ...) -> Reason: ...
    def __replace__(self, *, code: ErrorCode | str = ..., path: str = ..., ref: str = ..., limit: int = ...,
                             actual: int = ..., next_at: _datetime | None = ...) -> Reason: ...
    @property
    def code(self) -> ErrorCode:
        """name of an error code"""
    @property
    def path(self) -> str:
        """JSON Pointer into the cart"""
    @property
    def ref(self) -> str: ...
    @property
    def limit(self) -> int: ...
    @property
    def actual(self) -> int: ...
    @property
    def next_at(self) -> _datetime | None:
        """when this obstacle ends"""

@final
class Receipt(Value):
    def __init__(self, *, order: Order, duplicate: bool, pos: int) -> None: ...
    def replace(self, *, order: Order = ..., duplicate: bool = ..., pos: int = ...) -> Receipt: ...
    def __replace__(self, *, order: Order = ..., duplicate: bool = ..., pos: int = ...) -> Receipt: ...
    @property
    def order(self) -> Order: ...
    @property
    def duplicate(self) -> bool: ...
    @property
    def pos(self) -> int: ...

@final
class RecipePart(Value):
    def __init__(self, *, ingredient: str, quantity_milli: int = ...) -> None: ...
    def replace(self, *, ingredient: str = ..., quantity_milli: int = ...) -> RecipePart: ...
    def __replace__(self, *, ingredient: str = ..., quantity_milli: int = ...) -> RecipePart: ...
    @property
    def ingredient(self) -> str: ...
    @property
    def quantity_milli(self) -> int:
        """thousandths of the ingredient's unit"""

@final
class Refund(Value):
    def __init__(self, *, request: RefundRequest, bill: Bill) -> None: ...
    def replace(self, *, request: RefundRequest = ..., bill: Bill = ...) -> Refund: ...
    def __replace__(self, *, request: RefundRequest = ..., bill: Bill = ...) -> Refund: ...
    @property
    def request(self) -> RefundRequest: ...
    @property
    def bill(self) -> Bill:
        """amounts are negative"""

@final
class RefundFee(Value):
    def __init__(self, *, fee: str, quantity: int = ...) -> None: ...
    def replace(self, *, fee: str = ..., quantity: int = ...) -> RefundFee: ...
    def __replace__(self, *, fee: str = ..., quantity: int = ...) -> RefundFee: ...
    @property
    def fee(self) -> str: ...
    @property
    def quantity(self) -> int:
        """0: all that is left"""

@final
class RefundItem(Value):
    def __init__(self, *, line: str | UUID, quantity: int = ..., amount_minor: int | None = ...) -> None: ...
    def replace(self, *, line: str | UUID = ..., quantity: int = ...,
                         amount_minor: int | None = ...) -> RefundItem: ...
    def __replace__(self, *, line: str | UUID = ..., quantity: int = ...,
                             amount_minor: int | None = ...) -> RefundItem: ...
    @property
    def line(self) -> str: ...
    @property
    def quantity(self) -> int:
        """units, or else an amount"""
    @property
    def amount_minor(self) -> int | None: ...

@final
class RefundLedger(Value):
    def __init__(self, *, sale: Quote, refunds: Iterable[Refund] = ...) -> None: ...
    def replace(self, *, sale: Quote = ..., refunds: Iterable[Refund] = ...) -> RefundLedger: ...
    def __replace__(self, *, sale: Quote = ..., refunds: Iterable[Refund] = ...) -> RefundLedger: ...
    @property
    def sale(self) -> Quote: ...
    @property
    def refunds(self) -> tuple[Refund, ...]: ...

@final
class RefundRequest(Value):
    def __init__(self, *, id: str | UUID, items: Iterable[RefundItem] = ..., fees: Iterable[RefundFee] = ...,
                          tip_minor: int = ..., amount_minor: int | None = ..., rest: bool = ...,
                          reason: str = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., items: Iterable[RefundItem] = ..., fees: Iterable[RefundFee] = ...,
                         tip_minor: int = ..., amount_minor: int | None = ..., rest: bool = ...,
                         reason: str = ...) -> RefundRequest: ...
    def __replace__(self, *, id: str | UUID = ..., items: Iterable[RefundItem] = ..., fees: Iterable[RefundFee] = ...,
                             tip_minor: int = ..., amount_minor: int | None = ..., rest: bool = ...,
                             reason: str = ...) -> RefundRequest: ...
    @property
    def id(self) -> str: ...
    @property
    def items(self) -> tuple[RefundItem, ...]: ...
    @property
    def fees(self) -> tuple[RefundFee, ...]: ...
    @property
    def tip_minor(self) -> int: ...
    @property
    def amount_minor(self) -> int | None:
        """of everything but the tip"""
    @property
    def rest(self) -> bool:
        """all that is left"""
    @property
    def reason(self) -> str: ...

@final
class Reorder(Value):
    def __init__(self, *, cart: Cart, lines: Iterable[ReorderLine] = ..., quote: Quote,
                          was_total_minor: int = ...) -> None: ...
    def replace(self, *, cart: Cart = ..., lines: Iterable[ReorderLine] = ..., quote: Quote = ...,
                         was_total_minor: int = ...) -> Reorder: ...
    def __replace__(self, *, cart: Cart = ..., lines: Iterable[ReorderLine] = ..., quote: Quote = ...,
                             was_total_minor: int = ...) -> Reorder: ...
    @property
    def cart(self) -> Cart:
        """what can be ordered as it stands"""
    @property
    def lines(self) -> tuple[ReorderLine, ...]: ...
    @property
    def quote(self) -> Quote: ...
    @property
    def was_total_minor(self) -> int: ...

@final
class ReorderChange(Value):
    def __init__(self, *, kind: ReorderKind | str, group: str = ..., ref: str = ..., was: int = ...,
                          now: int = ...) -> None: ...
    def replace(self, *, kind: ReorderKind | str = ..., group: str = ..., ref: str = ..., was: int = ...,
                         now: int = ...) -> ReorderChange: ...
    def __replace__(self, *, kind: ReorderKind | str = ..., group: str = ..., ref: str = ..., was: int = ...,
                             now: int = ...) -> ReorderChange: ...
    @property
    def kind(self) -> ReorderKind: ...
    @property
    def group(self) -> str: ...
    @property
    def ref(self) -> str: ...
    @property
    def was(self) -> int:
        """a quantity, or minor units of a unit price"""
    @property
    def now(self) -> int: ...

@final
class ReorderLine(Value):
    def __init__(self, *, old_line: str | UUID, in_cart: bool = ..., line: CartLine | None = ...,
                          changes: Iterable[ReorderChange] = ...) -> None: ...
    def replace(self, *, old_line: str | UUID = ..., in_cart: bool = ..., line: CartLine | None = ...,
                         changes: Iterable[ReorderChange] = ...) -> ReorderLine: ...
    def __replace__(self, *, old_line: str | UUID = ..., in_cart: bool = ..., line: CartLine | None = ...,
                             changes: Iterable[ReorderChange] = ...) -> ReorderLine: ...
    @property
    def old_line(self) -> str: ...
    @property
    def in_cart(self) -> bool:
        """false: gone, or somebody has to choose first"""
    @property
    def line(self) -> CartLine | None: ...
    @property
    def changes(self) -> tuple[ReorderChange, ...]:
        """none: as it was, at the same price"""

@final
class Reservation(Value):
    def __init__(self, *, id: str | UUID, amounts: Iterable[StockAmount] = ..., until: _datetime,
                          committed: bool = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., amounts: Iterable[StockAmount] = ..., until: _datetime = ...,
                         committed: bool = ...) -> Reservation: ...
    def __replace__(self, *, id: str | UUID = ..., amounts: Iterable[StockAmount] = ..., until: _datetime = ...,
                             committed: bool = ...) -> Reservation: ...
    @property
    def id(self) -> str: ...
    @property
    def amounts(self) -> tuple[StockAmount, ...]: ...
    @property
    def until(self) -> _datetime:
        """while held: falls back then"""
    @property
    def committed(self) -> bool:
        """taken from what is on hand"""

@final
class Resolution(Value):
    def __init__(self, *, drop: bool = ..., cart: Cart | None = ..., agreed_total_minor: int | None = ...,
                          wanted_at: _datetime | None = ...) -> None: ...
    def replace(self, *, drop: bool = ..., cart: Cart | None = ..., agreed_total_minor: int | None = ...,
                         wanted_at: _datetime | None = ...) -> Resolution: ...
    def __replace__(self, *, drop: bool = ..., cart: Cart | None = ..., agreed_total_minor: int | None = ...,
                             wanted_at: _datetime | None = ...) -> Resolution: ...
    @property
    def drop(self) -> bool: ...
    @property
    def cart(self) -> Cart | None: ...
    @property
    def agreed_total_minor(self) -> int | None: ...
    @property
    def wanted_at(self) -> _datetime | None: ...

@final
class Reward(Value):
    def __init__(self, *, order: str | UUID, points: int, state: RewardState | str = ...) -> None: ...
    def replace(self, *, order: str | UUID = ..., points: int = ..., state: RewardState | str = ...) -> Reward: ...
    def __replace__(self, *, order: str | UUID = ..., points: int = ...,
                             state: RewardState | str = ...) -> Reward: ...
    @property
    def order(self) -> str: ...
    @property
    def points(self) -> int: ...
    @property
    def state(self) -> RewardState: ...

@final
class RulesFinding(Value):
    def __init__(self, *, kind: RulesFindingKind | str, dimension: RulesFindingDimension | str = ..., path: str = ...,
                          ref: str = ..., other: str = ..., from_: int = ..., below: int = ...) -> None: ...
    def replace(self, *, kind: RulesFindingKind | str = ..., dimension: RulesFindingDimension | str = ...,
                         path: str = ..., ref: str = ..., other: str = ..., from_: int = ...,
                         below: int = ...) -> RulesFinding: ...
    def __replace__(self, *, kind: RulesFindingKind | str = ..., dimension: RulesFindingDimension | str = ...,
                             path: str = ..., ref: str = ..., other: str = ..., from_: int = ...,
                             below: int = ...) -> RulesFinding: ...
    @property
    def kind(self) -> RulesFindingKind: ...
    @property
    def dimension(self) -> RulesFindingDimension: ...
    @property
    def path(self) -> str:
        """JSON Pointer into the rules"""
    @property
    def ref(self) -> str: ...
    @property
    def other(self) -> str:
        """the second rule of an overlap"""
    @property
    def from_(self) -> int:
        """metres, grams, minor units, minutes of the week or days since 1970"""
    @property
    def below(self) -> int:
        """exclusive"""

@final
class RushWindow(Value):
    def __init__(self, *, hours: Calendar, factor_permille: int = ...) -> None: ...
    def replace(self, *, hours: Calendar = ..., factor_permille: int = ...) -> RushWindow: ...
    def __replace__(self, *, hours: Calendar = ..., factor_permille: int = ...) -> RushWindow: ...
    @property
    def hours(self) -> Calendar: ...
    @property
    def factor_permille(self) -> int:
        """1500 takes half as long again"""

@final
class SaleSample(Value):
    def __init__(self, *, quote: Quote, channel: str = ...) -> None: ...
    def replace(self, *, quote: Quote = ..., channel: str = ...) -> SaleSample: ...
    def __replace__(self, *, quote: Quote = ..., channel: str = ...) -> SaleSample: ...
    @property
    def quote(self) -> Quote: ...
    @property
    def channel(self) -> str: ...

@final
class ScopeSum(Value):
    def __init__(self, *, scope: str, count: int, sum: int, pos: int) -> None: ...
    def replace(self, *, scope: str = ..., count: int = ..., sum: int = ..., pos: int = ...) -> ScopeSum: ...
    def __replace__(self, *, scope: str = ..., count: int = ..., sum: int = ..., pos: int = ...) -> ScopeSum: ...
    @property
    def scope(self) -> str: ...
    @property
    def count(self) -> int: ...
    @property
    def sum(self) -> int:
        """of the hashes of its entities, modulo 2^64"""
    @property
    def pos(self) -> int: ...

@final
class Section(Value):
    def __init__(self, *, ref: str, name: str | Mapping[str, str] = ..., description: str | Mapping[str, str] = ...,
                          items: Iterable[str] = ..., sections: Iterable[Section] = ...,
                          availability: Availability = ...) -> None: ...
    def replace(self, *, ref: str = ..., name: str | Mapping[str, str] = ...,
                         description: str | Mapping[str, str] = ..., items: Iterable[str] = ...,
                         sections: Iterable[Section] = ..., availability: Availability = ...) -> Section: ...
    def __replace__(self, *, ref: str = ..., name: str | Mapping[str, str] = ...,
                             description: str | Mapping[str, str] = ..., items: Iterable[str] = ...,
                             sections: Iterable[Section] = ..., availability: Availability = ...) -> Section: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def description(self) -> Mapping[str, str]: ...
    @property
    def items(self) -> tuple[str, ...]: ...
    @property
    def sections(self) -> tuple[Section, ...]: ...
    @property
    def availability(self) -> Availability: ...

@final
class SectionAt(Value):
    def __init__(self, *, ref: str, name: str = ..., description: str = ..., items: Iterable[str] = ...,
                          sections: Iterable[SectionAt] = ..., on_sale: OnSale) -> None: ...
    def replace(self, *, ref: str = ..., name: str = ..., description: str = ..., items: Iterable[str] = ...,
                         sections: Iterable[SectionAt] = ..., on_sale: OnSale = ...) -> SectionAt: ...
    def __replace__(self, *, ref: str = ..., name: str = ..., description: str = ..., items: Iterable[str] = ...,
                             sections: Iterable[SectionAt] = ..., on_sale: OnSale = ...) -> SectionAt: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def items(self) -> tuple[str, ...]: ...
    @property
    def sections(self) -> tuple[SectionAt, ...]: ...
    @property
    def on_sale(self) -> OnSale: ...

@final
class SectionPlace(Value):
    def __init__(self, *, ref: str, depth: int = ...) -> None: ...
    def replace(self, *, ref: str = ..., depth: int = ...) -> SectionPlace: ...
    def __replace__(self, *, ref: str = ..., depth: int = ...) -> SectionPlace: ...
    @property
    def ref(self) -> str: ...
    @property
    def depth(self) -> int:
        """0: at the top"""

@final
class Seen(Value):
    def __init__(self, *, at: _datetime | None = ..., outbox: int, conflicts: int, complete: bool) -> None: ...
    def replace(self, *, at: _datetime | None = ..., outbox: int = ..., conflicts: int = ...,
                         complete: bool = ...) -> Seen: ...
    def __replace__(self, *, at: _datetime | None = ..., outbox: int = ..., conflicts: int = ...,
                             complete: bool = ...) -> Seen: ...
    @property
    def at(self) -> _datetime | None:
        """when the house was last heard"""
    @property
    def outbox(self) -> int: ...
    @property
    def conflicts(self) -> int: ...
    @property
    def complete(self) -> bool:
        """everything followed was read to the end at least once"""

@final
class Selection(Value):
    def __init__(self, *, group: str, option: str, quantity: int = ..., selections: Iterable[Selection] = ...,
                          modifier: str = ...) -> None: ...
    def replace(self, *, group: str = ..., option: str = ..., quantity: int = ...,
                         selections: Iterable[Selection] = ..., modifier: str = ...) -> Selection: ...
    def __replace__(self, *, group: str = ..., option: str = ..., quantity: int = ...,
                             selections: Iterable[Selection] = ..., modifier: str = ...) -> Selection: ...
    @property
    def group(self) -> str: ...
    @property
    def option(self) -> str: ...
    @property
    def quantity(self) -> int: ...
    @property
    def selections(self) -> tuple[Selection, ...]: ...
    @property
    def modifier(self) -> str:
        """a pre-modifier of the menu"""

@final
class SelectionList(Value):
    def __init__(self, *, selections: Iterable[CompleteSelection], truncated: bool = ...) -> None: ...
    def replace(self, *, selections: Iterable[CompleteSelection] = ..., truncated: bool = ...) -> SelectionList: ...
    def __replace__(self, *, selections: Iterable[CompleteSelection] = ...,
                             truncated: bool = ...) -> SelectionList: ...
    @property
    def selections(self) -> tuple[CompleteSelection, ...]: ...
    @property
    def truncated(self) -> bool:
        """more exist than were asked for"""

@final
class SignedDocument(Value):
    def __init__(self, *, payload: str, key: str, signature: str) -> None: ...
    def replace(self, *, payload: str = ..., key: str = ..., signature: str = ...) -> SignedDocument: ...
    def __replace__(self, *, payload: str = ..., key: str = ..., signature: str = ...) -> SignedDocument: ...
    @property
    def payload(self) -> str:
        """canonical JSON, signed as it stands"""
    @property
    def key(self) -> str: ...
    @property
    def signature(self) -> str: ...

@final
class Simulation(Value):
    def __init__(self, *, sales: int, total_minor: int, commission_minor: int = ..., commission_tax_minor: int = ...,
                          venue_minor: int = ..., platform_minor: int = ..., others_minor: int = ...,
                          venue_owes: int = ..., without_term: int = ...) -> None: ...
    def replace(self, *, sales: int = ..., total_minor: int = ..., commission_minor: int = ...,
                         commission_tax_minor: int = ..., venue_minor: int = ..., platform_minor: int = ...,
                         others_minor: int = ..., venue_owes: int = ..., without_term: int = ...) -> Simulation: ...
    def __replace__(self, *, sales: int = ..., total_minor: int = ..., commission_minor: int = ...,
                             commission_tax_minor: int = ..., venue_minor: int = ..., platform_minor: int = ...,
                             others_minor: int = ..., venue_owes: int = ...,
                             without_term: int = ...) -> Simulation: ...
    @property
    def sales(self) -> int: ...
    @property
    def total_minor(self) -> int: ...
    @property
    def commission_minor(self) -> int: ...
    @property
    def commission_tax_minor(self) -> int: ...
    @property
    def venue_minor(self) -> int: ...
    @property
    def platform_minor(self) -> int: ...
    @property
    def others_minor(self) -> int: ...
    @property
    def venue_owes(self) -> int:
        """sales after which the venue owes money"""
    @property
    def without_term(self) -> int:
        """sales that no term fits"""

@final
class Snooze(Value):
    def __init__(self, *, target: MenuTarget, until: _datetime | None = ..., note: StockNote) -> None: ...
    def replace(self, *, target: MenuTarget = ..., until: _datetime | None = ...,
                         note: StockNote = ...) -> Snooze: ...
    def __replace__(self, *, target: MenuTarget = ..., until: _datetime | None = ...,
                             note: StockNote = ...) -> Snooze: ...
    @property
    def target(self) -> MenuTarget: ...
    @property
    def until(self) -> _datetime | None:
        """absent: until lifted"""
    @property
    def note(self) -> StockNote: ...

@final
class SpendTier(Value):
    def __init__(self, *, from_minor: int, rate: int = ..., amount_minor: int = ...) -> None: ...
    def replace(self, *, from_minor: int = ..., rate: int = ..., amount_minor: int = ...) -> SpendTier: ...
    def __replace__(self, *, from_minor: int = ..., rate: int = ..., amount_minor: int = ...) -> SpendTier: ...
    @property
    def from_minor(self) -> int:
        """minor units of goods before discounts"""
    @property
    def rate(self) -> int:
        """parts per million: 55000 is 5.5 %"""
    @property
    def amount_minor(self) -> int: ...

@final
class SplitClaim(Value):
    def __init__(self, *, line: str | UUID, weight: int = ...) -> None: ...
    def replace(self, *, line: str | UUID = ..., weight: int = ...) -> SplitClaim: ...
    def __replace__(self, *, line: str | UUID = ..., weight: int = ...) -> SplitClaim: ...
    @property
    def line(self) -> str: ...
    @property
    def weight(self) -> int:
        """of this payer among those of the line"""

@final
class SplitPayer(Value):
    def __init__(self, *, name: str = ..., weight: int = ..., amount_minor: int = ...,
                          claims: Iterable[SplitClaim] = ...) -> None: ...
    def replace(self, *, name: str = ..., weight: int = ..., amount_minor: int = ...,
                         claims: Iterable[SplitClaim] = ...) -> SplitPayer: ...
    def __replace__(self, *, name: str = ..., weight: int = ..., amount_minor: int = ...,
                             claims: Iterable[SplitClaim] = ...) -> SplitPayer: ...
    @property
    def name(self) -> str: ...
    @property
    def weight(self) -> int:
        """for shares"""
    @property
    def amount_minor(self) -> int:
        """for amounts"""
    @property
    def claims(self) -> tuple[SplitClaim, ...]:
        """for items"""

@final
class SplitPlan(Value):
    def __init__(self, *, kind: SplitKind | str, payers: Iterable[SplitPayer],
                          rest: SplitRest | str = ...) -> None: ...
    def replace(self, *, kind: SplitKind | str = ..., payers: Iterable[SplitPayer] = ...,
                         rest: SplitRest | str = ...) -> SplitPlan: ...
    def __replace__(self, *, kind: SplitKind | str = ..., payers: Iterable[SplitPayer] = ...,
                             rest: SplitRest | str = ...) -> SplitPlan: ...
    @property
    def kind(self) -> SplitKind: ...
    @property
    def payers(self) -> tuple[SplitPayer, ...]: ...
    @property
    def rest(self) -> SplitRest:
        """fees, tip and rounding of a split by items"""

@final
class StackExclusion(Value):
    def __init__(self, *, a: str, b: str) -> None: ...
    def replace(self, *, a: str = ..., b: str = ...) -> StackExclusion: ...
    def __replace__(self, *, a: str = ..., b: str = ...) -> StackExclusion: ...
    @property
    def a(self) -> str: ...
    @property
    def b(self) -> str:
        """the same as a: only one of the class"""

@final
class Step(Value):
    def __init__(self, *, kind: StepKind | str, parent: int = ..., line: int = ..., ref: str = ...,
                          base_minor: int = ..., factor: int = ..., remainder: int = ..., amount_minor: int,
                          mode: Rounding | str | None = ...) -> None: ...
    def replace(self, *, kind: StepKind | str = ..., parent: int = ..., line: int = ..., ref: str = ...,
                         base_minor: int = ..., factor: int = ..., remainder: int = ..., amount_minor: int = ...,
                         mode: Rounding | str | None = ...) -> Step: ...
    def __replace__(self, *, kind: StepKind | str = ..., parent: int = ..., line: int = ..., ref: str = ...,
                             base_minor: int = ..., factor: int = ..., remainder: int = ..., amount_minor: int = ...,
                             mode: Rounding | str | None = ...) -> Step: ...
    @property
    def kind(self) -> StepKind: ...
    @property
    def parent(self) -> int:
        """index of a step, -1: none"""
    @property
    def line(self) -> int:
        """index of a line, -1: the whole cart"""
    @property
    def ref(self) -> str: ...
    @property
    def base_minor(self) -> int: ...
    @property
    def factor(self) -> int:
        """a quantity, or a rate in parts per million"""
    @property
    def remainder(self) -> int:
        """what rounding dropped, in millionths of a minor unit"""
    @property
    def amount_minor(self) -> int: ...
    @property
    def mode(self) -> Rounding | None:
        """how it was rounded; absent: it was exact"""

@final
class Stock(Value):
    def __init__(self, *, venue: str, version: int = ..., levels: Iterable[StockLevel] = ...,
                          snoozes: Iterable[Snooze] = ..., reservations: Iterable[Reservation] = ...) -> None: ...
    def replace(self, *, venue: str = ..., version: int = ..., levels: Iterable[StockLevel] = ...,
                         snoozes: Iterable[Snooze] = ..., reservations: Iterable[Reservation] = ...) -> Stock: ...
    def __replace__(self, *, venue: str = ..., version: int = ..., levels: Iterable[StockLevel] = ...,
                             snoozes: Iterable[Snooze] = ..., reservations: Iterable[Reservation] = ...) -> Stock: ...
    @property
    def venue(self) -> str: ...
    @property
    def version(self) -> int:
        """set by the house"""
    @property
    def levels(self) -> tuple[StockLevel, ...]: ...
    @property
    def snoozes(self) -> tuple[Snooze, ...]: ...
    @property
    def reservations(self) -> tuple[Reservation, ...]: ...

@final
class StockAmount(Value):
    def __init__(self, *, target: MenuTarget, quantity_milli: int) -> None: ...
    def replace(self, *, target: MenuTarget = ..., quantity_milli: int = ...) -> StockAmount: ...
    def __replace__(self, *, target: MenuTarget = ..., quantity_milli: int = ...) -> StockAmount: ...
    @property
    def target(self) -> MenuTarget: ...
    @property
    def quantity_milli(self) -> int: ...

@final
class StockCommand(Value):
    def __init__(self, *, command: str | UUID = ..., venue: str, verb: StockVerb | str, target: MenuTarget = ...,
                          quantity_milli: int = ..., until: _datetime | None = ..., reason: str = ...,
                          reservation: str | UUID | None = ..., cart: Cart | None = ...) -> None: ...
    def replace(self, *, command: str | UUID = ..., venue: str = ..., verb: StockVerb | str = ...,
                         target: MenuTarget = ..., quantity_milli: int = ..., until: _datetime | None = ...,
                         reason: str = ..., reservation: str | UUID | None = ...,
                         cart: Cart | None = ...) -> StockCommand: ...
    def __replace__(self, *, command: str | UUID = ..., venue: str = ..., verb: StockVerb | str = ...,
                             target: MenuTarget = ..., quantity_milli: int = ..., until: _datetime | None = ...,
                             reason: str = ..., reservation: str | UUID | None = ...,
                             cart: Cart | None = ...) -> StockCommand: ...
    @property
    def command(self) -> str: ...
    @property
    def venue(self) -> str: ...
    @property
    def verb(self) -> StockVerb: ...
    @property
    def target(self) -> MenuTarget:
        """set, adjust, forget, snooze, unsnooze"""
    @property
    def quantity_milli(self) -> int:
        """set: how much there is; adjust: the change"""
    @property
    def until(self) -> _datetime | None:
        """snooze; absent: until lifted"""
    @property
    def reason(self) -> str: ...
    @property
    def reservation(self) -> str | None:
        """reserve, release"""
    @property
    def cart(self) -> Cart | None:
        """reserve"""

@final
class StockCount(Value):
    def __init__(self, *, target: MenuTarget, from_milli: int | None = ..., to_milli: int | None = ...) -> None: ...
    def replace(self, *, target: MenuTarget = ..., from_milli: int | None = ...,
                         to_milli: int | None = ...) -> StockCount: ...
    def __replace__(self, *, target: MenuTarget = ..., from_milli: int | None = ...,
                             to_milli: int | None = ...) -> StockCount: ...
    @property
    def target(self) -> MenuTarget: ...
    @property
    def from_milli(self) -> int | None:
        """absent: it was not counted"""
    @property
    def to_milli(self) -> int | None:
        """absent: it is no longer counted"""

@final
class StockEntry(Value):
    def __init__(self, *, venue: str, version: int, verb: str = ..., actor: str = ..., reason: str = ...,
                          order: str | UUID | None = ..., targets: Iterable[MenuTarget] = ...,
                          until: _datetime | None = ..., counts: Iterable[StockCount] = ...) -> None: ...
    def replace(self, *, venue: str = ..., version: int = ..., verb: str = ..., actor: str = ..., reason: str = ...,
                         order: str | UUID | None = ..., targets: Iterable[MenuTarget] = ...,
                         until: _datetime | None = ..., counts: Iterable[StockCount] = ...) -> StockEntry: ...
    def __replace__(self, *, venue: str = ..., version: int = ..., verb: str = ..., actor: str = ...,
                             reason: str = ..., order: str | UUID | None = ..., targets: Iterable[MenuTarget] = ...,
                             until: _datetime | None = ..., counts: Iterable[StockCount] = ...) -> StockEntry: ...
    @property
    def venue(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def verb(self) -> str:
        """of the command; else take, give_back, resume"""
    @property
    def actor(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def order(self) -> str | None: ...
    @property
    def targets(self) -> tuple[MenuTarget, ...]: ...
    @property
    def until(self) -> _datetime | None: ...
    @property
    def counts(self) -> tuple[StockCount, ...]: ...

@final
class StockLevel(Value):
    def __init__(self, *, target: MenuTarget, on_hand_milli: int, reserved_milli: int = ...,
                          note: StockNote) -> None: ...
    def replace(self, *, target: MenuTarget = ..., on_hand_milli: int = ..., reserved_milli: int = ...,
                         note: StockNote = ...) -> StockLevel: ...
    def __replace__(self, *, target: MenuTarget = ..., on_hand_milli: int = ..., reserved_milli: int = ...,
                             note: StockNote = ...) -> StockLevel: ...
    @property
    def target(self) -> MenuTarget: ...
    @property
    def on_hand_milli(self) -> int: ...
    @property
    def reserved_milli(self) -> int:
        """of it: held by checkouts"""
    @property
    def note(self) -> StockNote:
        """of the last count"""

@final
class StockNote(Value):
    def __init__(self, *, reason: str = ..., actor: str = ..., at: _datetime) -> None: ...
    def replace(self, *, reason: str = ..., actor: str = ..., at: _datetime = ...) -> StockNote: ...
    def __replace__(self, *, reason: str = ..., actor: str = ..., at: _datetime = ...) -> StockNote: ...
    @property
    def reason(self) -> str: ...
    @property
    def actor(self) -> str:
        """who said so"""
    @property
    def at(self) -> _datetime: ...

@final
class StockReceipt(Value):
    def __init__(self, *, venue: str, version: int, pos: int, duplicate: bool = ...,
                          until: _datetime | None = ...) -> None: ...
    def replace(self, *, venue: str = ..., version: int = ..., pos: int = ..., duplicate: bool = ...,
                         until: _datetime | None = ...) -> StockReceipt: ...
    def __replace__(self, *, venue: str = ..., version: int = ..., pos: int = ..., duplicate: bool = ...,
                             until: _datetime | None = ...) -> StockReceipt: ...
    @property
    def venue(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def pos(self) -> int: ...
    @property
    def duplicate(self) -> bool:
        """the command had been carried out before"""
    @property
    def until(self) -> _datetime | None:
        """when the reservation falls back"""

@final
class SyncChange(Value):
    def __init__(self, *, kind: SyncChangeKind | str, scope: str, entity: str = ..., id: str = ...,
                          version: int = ..., body: str = ...) -> None: ...
    def replace(self, *, kind: SyncChangeKind | str = ..., scope: str = ..., entity: str = ..., id: str = ...,
                         version: int = ..., body: str = ...) -> SyncChange: ...
    def __replace__(self, *, kind: SyncChangeKind | str = ..., scope: str = ..., entity: str = ..., id: str = ...,
                             version: int = ..., body: str = ...) -> SyncChange: ...
    @property
    def kind(self) -> SyncChangeKind: ...
    @property
    def scope(self) -> str: ...
    @property
    def entity(self) -> str:
        """venue, menu, stock, order or basket"""
    @property
    def id(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def body(self) -> str:
        """the document, as a text"""

@final
class SyncProblem(Value):
    def __init__(self, *, code: ErrorCode | str, path: str = ..., details: str = ...) -> None: ...
    def replace(self, *, code: ErrorCode | str = ..., path: str = ..., details: str = ...) -> SyncProblem: ...
    def __replace__(self, *, code: ErrorCode | str = ..., path: str = ..., details: str = ...) -> SyncProblem: ...
    @property
    def code(self) -> ErrorCode:
        """name of an error code; others may come"""
    @property
    def path(self) -> str:
        """JSON Pointer into args"""
    @property
    def details(self) -> str:
        """the machine part, an object as a text"""

@final
class SyncReport(Value):
    def __init__(self, *, sent: int, applied: int, rejected: int, received: int, pages: int, repaired_scopes: int,
                          drained: bool, up_to_date: bool, stopped_by: CallProblem | None = ...) -> None: ...
    def replace(self, *, sent: int = ..., applied: int = ..., rejected: int = ..., received: int = ...,
                         pages: int = ..., repaired_scopes: int = ..., drained: bool = ..., up_to_date: bool = ...,
                         stopped_by: CallProblem | None = ...) -> SyncReport: ...
    def __replace__(self, *, sent: int = ..., applied: int = ..., rejected: int = ..., received: int = ...,
                             pages: int = ..., repaired_scopes: int = ..., drained: bool = ...,
                             up_to_date: bool = ..., stopped_by: CallProblem | None = ...) -> SyncReport: ...
    @property
    def sent(self) -> int: ...
    @property
    def applied(self) -> int: ...
    @property
    def rejected(self) -> int: ...
    @property
    def received(self) -> int: ...
    @property
    def pages(self) -> int: ...
    @property
    def repaired_scopes(self) -> int: ...
    @property
    def drained(self) -> bool: ...
    @property
    def up_to_date(self) -> bool: ...
    @property
    def stopped_by(self) -> CallProblem | None:
        """what ended it early"""

@final
class TaxRule(Value):
    def __init__(self, *, ref: str, tax_class: str, fulfilments: Iterable[Fulfilment | str] = ..., rate: int,
                          included: bool = ..., from_: _date | None = ..., until: _date | None = ...,
                          places: Iterable[str] = ..., mode: Rounding | str | None = ...,
                          remitter: Remitter | str = ...) -> None: ...
    def replace(self, *, ref: str = ..., tax_class: str = ..., fulfilments: Iterable[Fulfilment | str] = ...,
                         rate: int = ..., included: bool = ..., from_: _date | None = ..., until: _date | None = ...,
                         places: Iterable[str] = ..., mode: Rounding | str | None = ...,
                         remitter: Remitter | str = ...) -> TaxRule: ...
    def __replace__(self, *, ref: str = ..., tax_class: str = ..., fulfilments: Iterable[Fulfilment | str] = ...,
                             rate: int = ..., included: bool = ..., from_: _date | None = ...,
                             until: _date | None = ..., places: Iterable[str] = ...,
                             mode: Rounding | str | None = ..., remitter: Remitter | str = ...) -> TaxRule: ...
    @property
    def ref(self) -> str: ...
    @property
    def tax_class(self) -> str: ...
    @property
    def fulfilments(self) -> tuple[Fulfilment, ...]:
        """none: all"""
    @property
    def rate(self) -> int:
        """parts per million: 55000 is 5.5 %"""
    @property
    def included(self) -> bool:
        """prices contain the tax; false: it is added"""
    @property
    def from_(self) -> _date | None:
        """venue date, inclusive"""
    @property
    def until(self) -> _date | None:
        """venue date, inclusive"""
    @property
    def places(self) -> tuple[str, ...]:
        """none: everywhere"""
    @property
    def mode(self) -> Rounding | None:
        """absent: tax_mode of the rules"""
    @property
    def remitter(self) -> Remitter:
        """who pays it to the state"""

@final
class TipPart(Value):
    def __init__(self, *, receiver: TipReceiver | str, party: str = ..., amount_minor: int) -> None: ...
    def replace(self, *, receiver: TipReceiver | str = ..., party: str = ..., amount_minor: int = ...) -> TipPart: ...
    def __replace__(self, *, receiver: TipReceiver | str = ..., party: str = ...,
                             amount_minor: int = ...) -> TipPart: ...
    @property
    def receiver(self) -> TipReceiver: ...
    @property
    def party(self) -> str: ...
    @property
    def amount_minor(self) -> int: ...

@final
class TipRule(Value):
    def __init__(self, *, fulfilments: Iterable[Fulfilment | str] = ..., shares: Iterable[TipShare]) -> None: ...
    def replace(self, *, fulfilments: Iterable[Fulfilment | str] = ...,
                         shares: Iterable[TipShare] = ...) -> TipRule: ...
    def __replace__(self, *, fulfilments: Iterable[Fulfilment | str] = ...,
                             shares: Iterable[TipShare] = ...) -> TipRule: ...
    @property
    def fulfilments(self) -> tuple[Fulfilment, ...]:
        """none: all"""
    @property
    def shares(self) -> tuple[TipShare, ...]:
        """sum to 1000000"""

@final
class TipShare(Value):
    def __init__(self, *, receiver: TipReceiver | str, share: int, party: str = ...) -> None: ...
    def replace(self, *, receiver: TipReceiver | str = ..., share: int = ..., party: str = ...) -> TipShare: ...
    def __replace__(self, *, receiver: TipReceiver | str = ..., share: int = ..., party: str = ...) -> TipShare: ...
    @property
    def receiver(self) -> TipReceiver: ...
    @property
    def share(self) -> int:
        """parts per million: 55000 is 5.5 %"""
    @property
    def party(self) -> str: ...

@final
class TipTerms(Value):
    def __init__(self, *, rules: Iterable[TipRule] = ..., edit_minutes: int = ..., may_lower: bool = ...,
                          most_minor: int | None = ...) -> None: ...
    def replace(self, *, rules: Iterable[TipRule] = ..., edit_minutes: int = ..., may_lower: bool = ...,
                         most_minor: int | None = ...) -> TipTerms: ...
    def __replace__(self, *, rules: Iterable[TipRule] = ..., edit_minutes: int = ..., may_lower: bool = ...,
                             most_minor: int | None = ...) -> TipTerms: ...
    @property
    def rules(self) -> tuple[TipRule, ...]: ...
    @property
    def edit_minutes(self) -> int:
        """after hand-over"""
    @property
    def may_lower(self) -> bool:
        """after hand-over too"""
    @property
    def most_minor(self) -> int | None: ...

@final
class Totals(Value):
    def __init__(self, *, goods_minor: int, discount_minor: int, fees_minor: int, tax_added_minor: int,
                          tax_included_minor: int, tip_minor: int, rounding_minor: int, total_minor: int) -> None: ...
    def replace(self, *, goods_minor: int = ..., discount_minor: int = ..., fees_minor: int = ...,
                         tax_added_minor: int = ..., tax_included_minor: int = ..., tip_minor: int = ...,
                         rounding_minor: int = ..., total_minor: int = ...) -> Totals: ...
    def __replace__(self, *, goods_minor: int = ..., discount_minor: int = ..., fees_minor: int = ...,
                             tax_added_minor: int = ..., tax_included_minor: int = ..., tip_minor: int = ...,
                             rounding_minor: int = ..., total_minor: int = ...) -> Totals: ...
    @property
    def goods_minor(self) -> int: ...
    @property
    def discount_minor(self) -> int: ...
    @property
    def fees_minor(self) -> int: ...
    @property
    def tax_added_minor(self) -> int: ...
    @property
    def tax_included_minor(self) -> int:
        """for information: part of the amounts above"""
    @property
    def tip_minor(self) -> int: ...
    @property
    def rounding_minor(self) -> int: ...
    @property
    def total_minor(self) -> int:
        """goods - discount + fees + tax added + tip + rounding"""

@final
class TransportHeader(Value):
    def __init__(self, *, name: str, value: str) -> None: ...
    def replace(self, *, name: str = ..., value: str = ...) -> TransportHeader: ...
    def __replace__(self, *, name: str = ..., value: str = ...) -> TransportHeader: ...
    @property
    def name(self) -> str:
        """in lower case"""
    @property
    def value(self) -> str: ...

@final
class TransportRequest(Value):
    def __init__(self, *, method: str, target: str, headers: Iterable[TransportHeader] = ...,
                          body: str = ...) -> None: ...
    def replace(self, *, method: str = ..., target: str = ..., headers: Iterable[TransportHeader] = ...,
                         body: str = ...) -> TransportRequest: ...
    def __replace__(self, *, method: str = ..., target: str = ..., headers: Iterable[TransportHeader] = ...,
                             body: str = ...) -> TransportRequest: ...
    @property
    def method(self) -> str: ...
    @property
    def target(self) -> str:
        """path and query"""
    @property
    def headers(self) -> tuple[TransportHeader, ...]: ...
    @property
    def body(self) -> str: ...

@final
class TransportResponse(Value):
    def __init__(self, *, status: int, headers: Iterable[TransportHeader] = ..., body: str = ...) -> None: ...
    def replace(self, *, status: int = ..., headers: Iterable[TransportHeader] = ...,
                         body: str = ...) -> TransportResponse: ...
    def __replace__(self, *, status: int = ..., headers: Iterable[TransportHeader] = ...,
                             body: str = ...) -> TransportResponse: ...
    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> tuple[TransportHeader, ...]: ...
    @property
    def body(self) -> str: ...

@final
class UnusedCode(Value):
    def __init__(self, *, code: str, reason: UnusedReason | str, ref: str = ...) -> None: ...
    def replace(self, *, code: str = ..., reason: UnusedReason | str = ..., ref: str = ...) -> UnusedCode: ...
    def __replace__(self, *, code: str = ..., reason: UnusedReason | str = ..., ref: str = ...) -> UnusedCode: ...
    @property
    def code(self) -> str: ...
    @property
    def reason(self) -> UnusedReason: ...
    @property
    def ref(self) -> str:
        """the promotion, where there is one"""

@final
class Variant(Value):
    def __init__(self, *, ref: str, name: str | Mapping[str, str] = ..., price_minor: int,
                          availability: Availability = ..., groups: Iterable[str] = ...,
                          recipe: Iterable[RecipePart] = ..., nutrition: Iterable[NutrientAmount] = ...,
                          containers: Iterable[ContainerUse] = ..., sold_alone: bool = ...) -> None: ...
    def replace(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., price_minor: int = ...,
                         availability: Availability = ..., groups: Iterable[str] = ...,
                         recipe: Iterable[RecipePart] = ..., nutrition: Iterable[NutrientAmount] = ...,
                         containers: Iterable[ContainerUse] = ..., sold_alone: bool = ...) -> Variant: ...
    def __replace__(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., price_minor: int = ...,
                             availability: Availability = ..., groups: Iterable[str] = ...,
                             recipe: Iterable[RecipePart] = ..., nutrition: Iterable[NutrientAmount] = ...,
                             containers: Iterable[ContainerUse] = ..., sold_alone: bool = ...) -> Variant: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def price_minor(self) -> int: ...
    @property
    def availability(self) -> Availability: ...
    @property
    def groups(self) -> tuple[str, ...]:
        """groups that it opens besides the item's"""
    @property
    def recipe(self) -> tuple[RecipePart, ...]: ...
    @property
    def nutrition(self) -> tuple[NutrientAmount, ...]: ...
    @property
    def containers(self) -> tuple[ContainerUse, ...]: ...
    @property
    def sold_alone(self) -> bool:
        """false: only as an option of another item"""

@final
class VariantAt(Value):
    def __init__(self, *, ref: str, name: str = ..., price_minor: int, listed_minor: int,
                          on_sale: OnSale) -> None: ...
    def replace(self, *, ref: str = ..., name: str = ..., price_minor: int = ..., listed_minor: int = ...,
                         on_sale: OnSale = ...) -> VariantAt: ...
    def __replace__(self, *, ref: str = ..., name: str = ..., price_minor: int = ..., listed_minor: int = ...,
                             on_sale: OnSale = ...) -> VariantAt: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def price_minor(self) -> int: ...
    @property
    def listed_minor(self) -> int:
        """without price books"""
    @property
    def on_sale(self) -> OnSale: ...

@final
class VariantPrice(Value):
    def __init__(self, *, variant: str, price_minor: int) -> None: ...
    def replace(self, *, variant: str = ..., price_minor: int = ...) -> VariantPrice: ...
    def __replace__(self, *, variant: str = ..., price_minor: int = ...) -> VariantPrice: ...
    @property
    def variant(self) -> str: ...
    @property
    def price_minor(self) -> int: ...

@final
class VariantSequence(Value):
    def __init__(self, *, variant: str, prices_minor: Iterable[int]) -> None: ...
    def replace(self, *, variant: str = ..., prices_minor: Iterable[int] = ...) -> VariantSequence: ...
    def __replace__(self, *, variant: str = ..., prices_minor: Iterable[int] = ...) -> VariantSequence: ...
    @property
    def variant(self) -> str: ...
    @property
    def prices_minor(self) -> tuple[int, ...]: ...

@final
class Venue(Value):
    def __init__(self, *, id: str, name: str, kind: str = ..., description: str | Mapping[str, str] = ...,
                          tags: Iterable[str] = ..., phone: str = ..., image: str = ..., address: Address = ...,
                          position: GeoPoint, currency: str | None = ..., clock: VenueClock,
                          default_locale: str = ..., hours: Calendar | None = ...,
                          offers: Iterable[FulfilmentOffer] = ..., zones: Iterable[DeliveryZone] = ...,
                          kitchen: Kitchen | None = ..., paused: bool = ..., paused_until: _datetime | None = ...,
                          accept_within_minutes: int = ..., version: int = ...) -> None: ...
    def replace(self, *, id: str = ..., name: str = ..., kind: str = ..., description: str | Mapping[str, str] = ...,
                         tags: Iterable[str] = ..., phone: str = ..., image: str = ..., address: Address = ...,
                         position: GeoPoint = ..., currency: str | None = ..., clock: VenueClock = ...,
                         default_locale: str = ..., hours: Calendar | None = ...,
                         offers: Iterable[FulfilmentOffer] = ..., zones: Iterable[DeliveryZone] = ...,
                         kitchen: Kitchen | None = ..., paused: bool = ..., paused_until: _datetime | None = ...,
                         accept_within_minutes: int = ..., version: int = ...) -> Venue: ...
    def __replace__(self, *, id: str = ..., name: str = ..., kind: str = ...,
                             description: str | Mapping[str, str] = ..., tags: Iterable[str] = ..., phone: str = ...,
                             image: str = ..., address: Address = ..., position: GeoPoint = ...,
                             currency: str | None = ..., clock: VenueClock = ..., default_locale: str = ...,
                             hours: Calendar | None = ..., offers: Iterable[FulfilmentOffer] = ...,
                             zones: Iterable[DeliveryZone] = ..., kitchen: Kitchen | None = ..., paused: bool = ...,
                             paused_until: _datetime | None = ..., accept_within_minutes: int = ...,
                             version: int = ...) -> Venue: ...
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def description(self) -> Mapping[str, str]: ...
    @property
    def tags(self) -> tuple[str, ...]: ...
    @property
    def phone(self) -> str: ...
    @property
    def image(self) -> str: ...
    @property
    def address(self) -> Address: ...
    @property
    def position(self) -> GeoPoint: ...
    @property
    def currency(self) -> str | None:
        """ISO 4217"""
    @property
    def clock(self) -> VenueClock: ...
    @property
    def default_locale(self) -> str: ...
    @property
    def hours(self) -> Calendar | None:
        """absent: always open"""
    @property
    def offers(self) -> tuple[FulfilmentOffer, ...]: ...
    @property
    def zones(self) -> tuple[DeliveryZone, ...]: ...
    @property
    def kitchen(self) -> Kitchen | None:
        """absent: as many dishes at once as are ordered"""
    @property
    def paused(self) -> bool: ...
    @property
    def paused_until(self) -> _datetime | None: ...
    @property
    def accept_within_minutes(self) -> int: ...
    @property
    def version(self) -> int:
        """set by the house"""

@final
class VenueClock(Value):
    def __init__(self, *, zone: str, initial_offset_s: int = ..., changes: Iterable[OffsetChange] = ...) -> None: ...
    def replace(self, *, zone: str = ..., initial_offset_s: int = ...,
                         changes: Iterable[OffsetChange] = ...) -> VenueClock: ...
    def __replace__(self, *, zone: str = ..., initial_offset_s: int = ...,
                             changes: Iterable[OffsetChange] = ...) -> VenueClock: ...
    @property
    def zone(self) -> str:
        """IANA time zone"""
    @property
    def initial_offset_s(self) -> int: ...
    @property
    def changes(self) -> tuple[OffsetChange, ...]: ...

@final
class VenueHit(Value):
    def __init__(self, *, venue: Venue, distance_m: int | None = ..., dishes: Iterable[str] = ...,
                          has_menu: bool = ...) -> None: ...
    def replace(self, *, venue: Venue = ..., distance_m: int | None = ..., dishes: Iterable[str] = ...,
                         has_menu: bool = ...) -> VenueHit: ...
    def __replace__(self, *, venue: Venue = ..., distance_m: int | None = ..., dishes: Iterable[str] = ...,
                             has_menu: bool = ...) -> VenueHit: ...
    @property
    def venue(self) -> Venue: ...
    @property
    def distance_m(self) -> int | None: ...
    @property
    def dishes(self) -> tuple[str, ...]:
        """items whose name matched"""
    @property
    def has_menu(self) -> bool: ...

@final
class VenuePage(Value):
    def __init__(self, *, hits: Iterable[VenueHit], total: int) -> None: ...
    def replace(self, *, hits: Iterable[VenueHit] = ..., total: int = ...) -> VenuePage: ...
    def __replace__(self, *, hits: Iterable[VenueHit] = ..., total: int = ...) -> VenuePage: ...
    @property
    def hits(self) -> tuple[VenueHit, ...]: ...
    @property
    def total(self) -> int: ...

@final
class VenueQuery(Value):
    def __init__(self, *, near: GeoPoint | None = ..., within_m: int | None = ..., open_at: _datetime | None = ...,
                          fulfilment: Fulfilment | str | None = ..., text: str = ..., offset: int = ...,
                          limit: int = ...) -> None: ...
    def replace(self, *, near: GeoPoint | None = ..., within_m: int | None = ..., open_at: _datetime | None = ...,
                         fulfilment: Fulfilment | str | None = ..., text: str = ..., offset: int = ...,
                         limit: int = ...) -> VenueQuery: ...
    def __replace__(self, *, near: GeoPoint | None = ..., within_m: int | None = ..., open_at: _datetime | None = ...,
                             fulfilment: Fulfilment | str | None = ..., text: str = ..., offset: int = ...,
                             limit: int = ...) -> VenueQuery: ...
    @property
    def near(self) -> GeoPoint | None: ...
    @property
    def within_m(self) -> int | None: ...
    @property
    def open_at(self) -> _datetime | None: ...
    @property
    def fulfilment(self) -> Fulfilment | None: ...
    @property
    def text(self) -> str: ...
    @property
    def offset(self) -> int: ...
    @property
    def limit(self) -> int: ...

@final
class Verdict(Value):
    def __init__(self, *, id: str | UUID, seq: int, verdict: VerdictKind | str, problem: SyncProblem | None = ...,
                          entity: str = ..., entity_id: str = ..., version: int = ..., pos: int = ...,
                          after_ms: int = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., seq: int = ..., verdict: VerdictKind | str = ...,
                         problem: SyncProblem | None = ..., entity: str = ..., entity_id: str = ...,
                         version: int = ..., pos: int = ..., after_ms: int = ...) -> Verdict: ...
    def __replace__(self, *, id: str | UUID = ..., seq: int = ..., verdict: VerdictKind | str = ...,
                             problem: SyncProblem | None = ..., entity: str = ..., entity_id: str = ...,
                             version: int = ..., pos: int = ..., after_ms: int = ...) -> Verdict: ...
    @property
    def id(self) -> str: ...
    @property
    def seq(self) -> int: ...
    @property
    def verdict(self) -> VerdictKind: ...
    @property
    def problem(self) -> SyncProblem | None:
        """with rejected, mismatch, retry, and a duplicate of a refusal"""
    @property
    def entity(self) -> str:
        """what it changed"""
    @property
    def entity_id(self) -> str: ...
    @property
    def version(self) -> int:
        """of the entity after it"""
    @property
    def pos(self) -> int:
        """a pull beyond it contains the effect"""
    @property
    def after_ms(self) -> int:
        """with retry"""

@final
class VerifyReport(Value):
    def __init__(self, *, venues: int, orders: int, events: int, commands: int, problems: Iterable[str]) -> None: ...
    def replace(self, *, venues: int = ..., orders: int = ..., events: int = ..., commands: int = ...,
                         problems: Iterable[str] = ...) -> VerifyReport: ...
    def __replace__(self, *, venues: int = ..., orders: int = ..., events: int = ..., commands: int = ...,
                             problems: Iterable[str] = ...) -> VerifyReport: ...
    @property
    def venues(self) -> int: ...
    @property
    def orders(self) -> int: ...
    @property
    def events(self) -> int: ...
    @property
    def commands(self) -> int: ...
    @property
    def problems(self) -> tuple[str, ...]: ...

@final
class VoucherPlan(Value):
    def __init__(self, *, uses: Iterable[VoucherUse], paid_minor: int, left_minor: int) -> None: ...
    def replace(self, *, uses: Iterable[VoucherUse] = ..., paid_minor: int = ...,
                         left_minor: int = ...) -> VoucherPlan: ...
    def __replace__(self, *, uses: Iterable[VoucherUse] = ..., paid_minor: int = ...,
                             left_minor: int = ...) -> VoucherPlan: ...
    @property
    def uses(self) -> tuple[VoucherUse, ...]: ...
    @property
    def paid_minor(self) -> int: ...
    @property
    def left_minor(self) -> int: ...

@final
class VoucherShare(Value):
    def __init__(self, *, target: BillTarget | str, index: int, part: int = ..., amount_minor: int) -> None: ...
    def replace(self, *, target: BillTarget | str = ..., index: int = ..., part: int = ...,
                         amount_minor: int = ...) -> VoucherShare: ...
    def __replace__(self, *, target: BillTarget | str = ..., index: int = ..., part: int = ...,
                             amount_minor: int = ...) -> VoucherShare: ...
    @property
    def target(self) -> BillTarget: ...
    @property
    def index(self) -> int: ...
    @property
    def part(self) -> int: ...
    @property
    def amount_minor(self) -> int: ...

@final
class VoucherTender(Value):
    def __init__(self, *, terms: str, holder: str = ..., balance_minor: int = ...,
                          spent_today_minor: int = ...) -> None: ...
    def replace(self, *, terms: str = ..., holder: str = ..., balance_minor: int = ...,
                         spent_today_minor: int = ...) -> VoucherTender: ...
    def __replace__(self, *, terms: str = ..., holder: str = ..., balance_minor: int = ...,
                             spent_today_minor: int = ...) -> VoucherTender: ...
    @property
    def terms(self) -> str: ...
    @property
    def holder(self) -> str: ...
    @property
    def balance_minor(self) -> int: ...
    @property
    def spent_today_minor(self) -> int: ...

@final
class VoucherTerms(Value):
    def __init__(self, *, ref: str, name: str | Mapping[str, str] = ..., tax_classes: Iterable[str] = ...,
                          tags: Iterable[str] = ..., excluded_tags: Iterable[str] = ...,
                          excluded_items: Iterable[str] = ..., age_gated: bool = ...,
                          fees: Iterable[FeeKind | str] = ..., fulfilments: Iterable[Fulfilment | str] = ...,
                          daily_minor: int | None = ..., hours: Calendar | None = ...) -> None: ...
    def replace(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., tax_classes: Iterable[str] = ...,
                         tags: Iterable[str] = ..., excluded_tags: Iterable[str] = ...,
                         excluded_items: Iterable[str] = ..., age_gated: bool = ...,
                         fees: Iterable[FeeKind | str] = ..., fulfilments: Iterable[Fulfilment | str] = ...,
                         daily_minor: int | None = ..., hours: Calendar | None = ...) -> VoucherTerms: ...
    def __replace__(self, *, ref: str = ..., name: str | Mapping[str, str] = ..., tax_classes: Iterable[str] = ...,
                             tags: Iterable[str] = ..., excluded_tags: Iterable[str] = ...,
                             excluded_items: Iterable[str] = ..., age_gated: bool = ...,
                             fees: Iterable[FeeKind | str] = ..., fulfilments: Iterable[Fulfilment | str] = ...,
                             daily_minor: int | None = ..., hours: Calendar | None = ...) -> VoucherTerms: ...
    @property
    def ref(self) -> str: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def tax_classes(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def tags(self) -> tuple[str, ...]:
        """none: all"""
    @property
    def excluded_tags(self) -> tuple[str, ...]: ...
    @property
    def excluded_items(self) -> tuple[str, ...]: ...
    @property
    def age_gated(self) -> bool:
        """also items with a minimum age"""
    @property
    def fees(self) -> tuple[FeeKind, ...]:
        """kinds of fee that it pays too"""
    @property
    def fulfilments(self) -> tuple[Fulfilment, ...]:
        """none: all"""
    @property
    def daily_minor(self) -> int | None:
        """minor units; cap of a holder on a day"""
    @property
    def hours(self) -> Calendar | None:
        """absent: always"""

@final
class VoucherUse(Value):
    def __init__(self, *, terms: str, holder: str = ..., eligible_minor: int = ..., usable_minor: int = ...,
                          amount_minor: int, shares: Iterable[VoucherShare] = ...,
                          obstacle: VoucherObstacle | str = ...) -> None: ...
    def replace(self, *, terms: str = ..., holder: str = ..., eligible_minor: int = ..., usable_minor: int = ...,
                         amount_minor: int = ..., shares: Iterable[VoucherShare] = ...,
                         obstacle: VoucherObstacle | str = ...) -> VoucherUse: ...
    def __replace__(self, *, terms: str = ..., holder: str = ..., eligible_minor: int = ..., usable_minor: int = ...,
                             amount_minor: int = ..., shares: Iterable[VoucherShare] = ...,
                             obstacle: VoucherObstacle | str = ...) -> VoucherUse: ...
    @property
    def terms(self) -> str: ...
    @property
    def holder(self) -> str: ...
    @property
    def eligible_minor(self) -> int: ...
    @property
    def usable_minor(self) -> int:
        """by balance and cap"""
    @property
    def amount_minor(self) -> int: ...
    @property
    def shares(self) -> tuple[VoucherShare, ...]: ...
    @property
    def obstacle(self) -> VoucherObstacle: ...

@final
class Wallet(Value):
    def __init__(self, *, id: str, currency: str | None = ..., balance_minor: int = ...,
                          holds: Iterable[WalletHold] = ..., captures: Iterable[WalletCapture] = ...,
                          ops: Iterable[WalletOp] = ...) -> None: ...
    def replace(self, *, id: str = ..., currency: str | None = ..., balance_minor: int = ...,
                         holds: Iterable[WalletHold] = ..., captures: Iterable[WalletCapture] = ...,
                         ops: Iterable[WalletOp] = ...) -> Wallet: ...
    def __replace__(self, *, id: str = ..., currency: str | None = ..., balance_minor: int = ...,
                             holds: Iterable[WalletHold] = ..., captures: Iterable[WalletCapture] = ...,
                             ops: Iterable[WalletOp] = ...) -> Wallet: ...
    @property
    def id(self) -> str: ...
    @property
    def currency(self) -> str | None:
        """ISO 4217"""
    @property
    def balance_minor(self) -> int: ...
    @property
    def holds(self) -> tuple[WalletHold, ...]: ...
    @property
    def captures(self) -> tuple[WalletCapture, ...]: ...
    @property
    def ops(self) -> tuple[WalletOp, ...]: ...

@final
class WalletCapture(Value):
    def __init__(self, *, id: str | UUID, amount_minor: int) -> None: ...
    def replace(self, *, id: str | UUID = ..., amount_minor: int = ...) -> WalletCapture: ...
    def __replace__(self, *, id: str | UUID = ..., amount_minor: int = ...) -> WalletCapture: ...
    @property
    def id(self) -> str: ...
    @property
    def amount_minor(self) -> int:
        """less what was reversed"""

@final
class WalletHold(Value):
    def __init__(self, *, id: str | UUID, amount_minor: int, expires_at: _datetime | None = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., amount_minor: int = ...,
                         expires_at: _datetime | None = ...) -> WalletHold: ...
    def __replace__(self, *, id: str | UUID = ..., amount_minor: int = ...,
                             expires_at: _datetime | None = ...) -> WalletHold: ...
    @property
    def id(self) -> str: ...
    @property
    def amount_minor(self) -> int: ...
    @property
    def expires_at(self) -> _datetime | None: ...

@final
class WalletOp(Value):
    def __init__(self, *, id: str | UUID, verb: WalletVerb | str, amount_minor: int = ...,
                          target: str | UUID | None = ..., expires_at: _datetime | None = ..., at: _datetime,
                          note: str = ...) -> None: ...
    def replace(self, *, id: str | UUID = ..., verb: WalletVerb | str = ..., amount_minor: int = ...,
                         target: str | UUID | None = ..., expires_at: _datetime | None = ..., at: _datetime = ...,
                         note: str = ...) -> WalletOp: ...
    def __replace__(self, *, id: str | UUID = ..., verb: WalletVerb | str = ..., amount_minor: int = ...,
                             target: str | UUID | None = ..., expires_at: _datetime | None = ..., at: _datetime = ...,
                             note: str = ...) -> WalletOp: ...
    @property
    def id(self) -> str: ...
    @property
    def verb(self) -> WalletVerb: ...
    @property
    def amount_minor(self) -> int: ...
    @property
    def target(self) -> str | None:
        """the hold, or the capture to reverse"""
    @property
    def expires_at(self) -> _datetime | None: ...
    @property
    def at(self) -> _datetime: ...
    @property
    def note(self) -> str: ...

@final
class WeeklyWindow(Value):
    def __init__(self, *, day: int, open: str | _time, close: str | _time) -> None: ...
    def replace(self, *, day: int = ..., open: str | _time = ..., close: str | _time = ...) -> WeeklyWindow: ...
    def __replace__(self, *, day: int = ..., open: str | _time = ..., close: str | _time = ...) -> WeeklyWindow: ...
    @property
    def day(self) -> int:
        """ISO weekday: 1 Monday to 7 Sunday"""
    @property
    def open(self) -> str:
        """wall clock, HH:MM"""
    @property
    def close(self) -> str:
        """wall clock, HH:MM; exclusive; beyond 24:00 runs into the next day"""

def version() -> str:
    """The version of the library, for instance "0.2.0". Lives for the process."""

def abi_level() -> int:
    """The level of this interface; a library of a higher level has everything of a lower one."""

def engine() -> str:
    """The storage engine inside, for instance "sqlcipher 4.14.0 sqlite 3.51.3". Lives for the process."""

def engine_encrypts() -> bool:
    """1 when the engine can encrypt stores, else 0."""

def live_handles() -> int:
    """How many handles were given out and not freed, buffers and errors included. 0 when nothing leaks."""

def catalogue() -> tuple[dict[str, Any], ...]:
    """Every error code with its name, kind, HTTP status and text."""

def schemas() -> dict[str, Any]:
    """JSON Schemas (2020-12) of all documents, one object by type name."""

def id_new() -> str:
    """A new id: a UUIDv7 of the system's clock and randomness, 36 characters."""

def document_check(type: str, document: str | bytes) -> str:
    """Reads a document of a type and writes it in its canonical form; equal values give equal octets."""

def currency_exponent(currency: str) -> int:
    """Digits after the decimal point by ISO 4217."""

def money_parse(amount: str, currency: str) -> int:
    """Decimal text to minor units; more digits than the currency has are an error."""

def money_format(minor: int, currency: str) -> str:
    """Minor units to decimal text: "12.50"."""

def money_add(a: int, b: int, currency: str) -> int:
    """The sum of two amounts of one currency."""

def money_times(minor: int, n: int, currency: str) -> int:
    """An amount n times."""

def money_portion(minor: int, rate_ppm: int, rounding: Rounding | str, currency: str) -> int:
    """A share in parts per million, rounded as named: half_up, half_even, half_down, up, down, ceiling, floor,
    half_odd, half_ceiling, half_floor."""

def money_allocate(minor: int, weights: Iterable[int], currency: str) -> tuple[int, ...]:
    """Splits an amount by weights so that the parts sum to it; `parts` has room for `count` numbers."""

def menu_lint(menu: Menu) -> tuple[Finding, ...]:
    """Everything worth telling the author of a menu, an array of findings, errors first."""

def menu_import(format: Format | str, source: str | bytes, options: ImportOptions) -> Imported:
    """Another system's menu: schemaorg, ubereats, opendelivery, square, justeat, hubrise or ondc, with a report of
    what does not carry over."""

def hours_import(hours: str, place: HoursRequest) -> Calendar:
    """Opening hours in OpenStreetMap's syntax as a calendar for the dates given."""

def quote_explain(quote: Quote) -> Explanation:
    """A quote as a tree of message keys."""

def quote_verify(quote: Quote) -> None:
    """Recomputes the total from the steps alone."""

def proof_check(proof: PriceProof) -> ProofCheck:
    """Checks a proof of a price; names the line and the rule of a mismatch."""

def quote_split(quote: Quote, plan: SplitPlan) -> tuple[Bill, ...]:
    """A bill for each payer; they add up exactly."""

def refund_apply(ledger: RefundLedger, request: RefundRequest) -> RefundLedger:
    """One more refund of a sale; any sequence of them ends at zero."""

def order_decide(order: Order, command: OrderCommand, actor: Actor, now: _datetime) -> tuple[OrderEvent, ...]:
    """The events of a command, or why it is refused. `now` is an instant."""

def order_apply(order: Order, event: OrderEvent) -> Order:
    """The order after an event."""

def group_edit(group: GroupCart, op: GroupOp, now: _datetime | None = ...) -> GroupCart:
    """A group basket with one more operation."""

def group_merge(a: GroupCart, b: GroupCart) -> GroupCart:
    """Two copies of a group basket as one; the order does not matter."""

def group_view(group: GroupCart) -> GroupView:
    """What people see of a group basket."""

def store_encrypt(path: str, key: bytes) -> None:
    """Turns a plain store into an encrypted one, in place; a kill at any point leaves one of the two, whole."""

def store_rekey(path: str, key: bytes, new_key: bytes) -> None:
    """Encrypts a store with another key, in place."""
