# SPDX-License-Identifier: Apache-2.0
# Not run: read by mypy, so that the stubs hold what users write.
import datetime
from decimal import Decimal
from typing import Optional

import couvert


class Mine(couvert.Host):
    def now(self) -> datetime.datetime:
        return datetime.datetime.now(datetime.timezone.utc)

    def storage_key(self, path: str) -> Optional[bytes]:
        return b"k" * 32


def price(book: couvert.Book) -> Decimal:
    cart = couvert.Cart(venue="v", fulfilment="pickup", lines=[couvert.CartLine(item="i", quantity=1)])
    quote = book.quote(cart.replace(note="n")).quote
    names: tuple[couvert.QuoteLine, ...] = quote.lines
    currency: Optional[str] = quote.currency
    assert names and currency
    return quote.decimal(quote.totals.total_minor)


def read(client: couvert.Client) -> list[str]:
    with client:
        wanted: Optional[datetime.datetime] = next(iter(client.orders(limit=5))).order.wanted_at
        print(wanted)
        return [each.order.id for each in client.orders(states=[couvert.OrderState.ACCEPTED])]


async def listen(client: couvert.Client) -> None:
    async for event in client.events():
        kind: couvert.ClientEventKind = event.what
        print(kind)


def codes(error: couvert.RefusedError) -> int:
    if error.code == couvert.ErrorCode.PRICE_CHANGED:
        return error.number
    return 0
