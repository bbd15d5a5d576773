# SPDX-License-Identifier: Apache-2.0
# The package: values, errors, and what has a state.
"""Couvert: menus, baskets, prices and orders inside your program, with or without a connection.

    book = couvert.Book(venue, menu, rules)
    answer = book.quote(couvert.Cart(venue="roma", fulfilment="pickup",
                                     lines=[couvert.CartLine(item="margherita", quantity=2)]))
    print(answer.quote.decimal(answer.quote.totals.total_minor))

Values never change; `value.replace(member=…)` gives another one. Amounts are whole numbers of minor units. Instants are
datetimes with a time zone. An error is an exception of its kind with a `code`.
"""
from couvert import _couvert
from couvert._couvert import *  # noqa: F401,F403
from couvert._errors import (ConflictError, CorruptError, DeniedError, Error, InternalError, InvalidError,
                             NotFoundError, RefusedError, UnavailableError)
from couvert._host import Host, HouseTransport
from couvert._money import Money, decimal, minor
from couvert._objects import Book, Client, EventStream, House, Pages, menu_export

__version__ = _couvert.version()

__all__ = sorted([name for name in vars(_couvert) if not name.startswith("_") and not name.endswith("Handle")] + [
    "Book", "Client", "ConflictError", "CorruptError", "DeniedError", "Error", "EventStream", "Host", "House",
    "HouseTransport", "HttpTransport", "InternalError", "InvalidError", "Money", "NotFoundError", "Pages", "RefusedError",
    "UnavailableError", "decimal", "menu_export", "minor"])


def __getattr__(name):
    if name == "HttpTransport":
        from couvert._transport import HttpTransport
        globals()[name] = HttpTransport
        return HttpTransport
    raise AttributeError(f"module 'couvert' has no attribute {name!r}")
