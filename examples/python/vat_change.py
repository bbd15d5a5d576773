#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# A month of real orders of a pizzeria, priced again under another rate of VAT.
"""What happens to a restaurant when VAT on its meals changes and its prices stay what they are?

    vat_change.py [--month 2015-01] [--from 10] [--to 20] [--chart vat_change.svg]

Reads orders/pizzaplace/sales.csv below COUVERT_SHARED_DATA (the sales of a year, one pizza a line), makes a menu of what
was sold, prices every order of the month twice, and writes a table and a chart. Every amount is exact: the tax of each
order is rounded as its receipt would be, and nothing is added up in binary fractions.
"""
import argparse
import collections
import csv
import datetime
import os
import pathlib
import sys
from decimal import Decimal

import couvert

CURRENCY = "USD"


# ---- 1. the orders ---------------------------------------------------------------------------------

def read_orders(path, month):
    """{order: (instant, {(pizza, size): [quantity, price]})}"""
    orders = {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if not row["date"].startswith(month):
                continue
            at = datetime.datetime.fromisoformat(f"{row['date']}T{row['time']}+00:00")
            _, lines = orders.setdefault(row["id"], (at, {}))
            line = lines.setdefault((row["name"], row["size"]), [0, row["price"]])
            line[0] += 1
    return orders


# ---- 2. the menu that they were ordered from -------------------------------------------------------

def make_menu(orders):
    prices = collections.defaultdict(dict)
    for _, lines in orders.values():
        for (name, size), (_, price) in lines.items():
            prices[name][size] = couvert.minor(price, CURRENCY)
    items = [couvert.Item(ref=name, name=name.replace("_", " "), price_minor=0, tax_class="food",
                          variants=[couvert.Variant(ref=f"{name}:{size}", name=size, price_minor=minor)
                                    for size, minor in sorted(sizes.items())])
             for name, sizes in sorted(prices.items())]
    return couvert.Menu(ref="card", venue="pizzeria", currency=CURRENCY, items=items,
                        sections=[couvert.Section(ref="pizza", name="Pizza", items=[item.ref for item in items])])


def make_book(menu, percent):
    venue = couvert.Venue(id="pizzeria", name="Pizzeria", currency=CURRENCY, clock=couvert.VenueClock(zone="UTC"),
                          position=couvert.GeoPoint(lat_e7=0, lng_e7=0),
                          offers=[couvert.FulfilmentOffer(fulfilment="dine_in")])
    vat = couvert.TaxRule(ref=f"vat{percent}", tax_class="food", rate=int(Decimal(percent) * 10_000))
    return couvert.Book(venue, menu, couvert.PriceRules(taxes=[vat]))


# ---- 3. priced twice -------------------------------------------------------------------------------

def cart_of(lines):
    return couvert.Cart(venue="pizzeria", fulfilment="dine_in",
                        lines=[couvert.CartLine(item=name, variant=f"{name}:{size}", quantity=quantity)
                               for (name, size), (quantity, _) in lines.items()])


def by_day(orders, books):
    """{day: [(gross, tax) of each book]}, in minor units."""
    days = collections.defaultdict(lambda: [[0, 0] for _ in books])
    for at, lines in orders.values():
        cart = cart_of(lines)
        for sums, book in zip(days[at.date()], books):
            totals = book.quote(cart, at).quote.totals
            sums[0] += totals.total_minor
            sums[1] += totals.tax_included_minor
    return dict(sorted(days.items()))


# ---- 4. a table and a chart ------------------------------------------------------------------------

def amount(minor):
    return f"{couvert.decimal(minor, CURRENCY):,}"


def print_table(days, rates, count):
    print(f"{count} orders, {CURRENCY}; what guests pay stays the same")
    head = ("day", "guests pay", f"VAT {rates[0]} %", f"VAT {rates[1]} %", "left before", "left after")
    print("".join(f"{each:>14}" for each in head))
    rows = [(str(day), sums) for day, sums in days.items()]
    total = [[sum(sums[i][j] for sums in days.values()) for j in (0, 1)] for i in (0, 1)]
    for name, (before, after) in rows + [("month", total)]:
        cells = (before[0], before[1], after[1], before[0] - before[1], after[0] - after[1])
        print(f"{name:>14}" + "".join(f"{amount(cell):>14}" for cell in cells))


def chart(days, rates):
    """Bars of what is left each day, before and after."""
    width, height, foot, bar = 24 * len(days) + 60, 220, 190, 9
    most = max(before[0] - before[1] for before, _ in days.values()) or 1
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif" '
           f'font-size="10" role="img"><title>Left after VAT of {rates[0]} and {rates[1]} percent</title>']
    for i, (day, sums) in enumerate(days.items()):
        for j, ((gross, tax), colour) in enumerate(zip(sums, ("#7a9e7e", "#c8553d"))):
            tall = (gross - tax) * 150 // most
            left = 30 + 24 * i + (bar + 1) * j
            out.append(f'<rect x="{left}" y="{foot - tall}" width="{bar}" height="{tall}" fill="{colour}"/>')
        out.append(f'<text x="{34 + 24 * i}" y="{foot + 14}">{day.day}</text>')
    out.append(f'<text x="30" y="20" fill="#4d6b50">{rates[0]} %</text><text x="80" y="20" fill="#c8553d">{rates[1]} %</text>')
    return "\n".join(out) + "\n</svg>\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--month", default="2015-01")
    parser.add_argument("--from", dest="before", default="10", help="percent")
    parser.add_argument("--to", dest="after", default="20", help="percent")
    parser.add_argument("--chart", type=pathlib.Path, default=pathlib.Path("vat_change.svg"))
    args = parser.parse_args()
    data = os.environ.get("COUVERT_SHARED_DATA")
    if not data:
        print("COUVERT_SHARED_DATA does not say where the orders are", file=sys.stderr)
        return 2
    orders = read_orders(pathlib.Path(data) / "orders/pizzaplace/sales.csv", args.month)
    if not orders:
        print(f"no orders in {args.month}", file=sys.stderr)
        return 1
    menu = make_menu(orders)
    rates = (args.before, args.after)
    days = by_day(orders, [make_book(menu, percent) for percent in rates])
    print_table(days, rates, len(orders))
    args.chart.write_text(chart(days, rates), encoding="utf-8")
    print(f"chart: {args.chart}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
