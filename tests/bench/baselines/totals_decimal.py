#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The five-line basket job with decimal.Decimal: all amounts in euros, exact to the cent; looked_up or bound as in totals.js.
import sys
import time
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

state = 1


def below(n):
    global state
    state = (state * 1664525 + 1013904223) & 0xFFFFFFFF
    return int(state / 4294967296 * n)


CENT = Decimal("0.01")
ZERO = Decimal("0.00")


def euros(cents):
    return Decimal(cents).scaleb(-2)


dishes = {f"dish-{base}{suffix}": (euros(500 + 25 * base), rate)
          for base in range(60) for suffix, rate in (("-a", Decimal("0.07")), ("-b", Decimal("0.19")))}
groups = {"size": {f"s{i}": euros(price) for i, price in enumerate((0, 250, 500))},
          "addon": {f"a{i}": euros(price) for i, price in enumerate((120, 80, 60, 180))}}


def make_cart():
    cart = []
    for i in range(5):
        item = f"dish-{below(60)}{'-b' if i % 2 else '-a'}"
        size, addon = f"s{below(3)}", f"a{below(4)}"
        cart.append((item, (("size", size), ("addon", addon)), 1 + below(3)))
    return cart


carts = [make_cart() for _ in range(1000)]
THRESHOLD, CAP, TENTH = euros(2000), euros(1500), Decimal("0.1")
DELIVERY = euros(299) + (euros(299) * Decimal("0.19")).quantize(CENT, ROUND_HALF_UP)


def spread(amount, lines, whole):
    """Shares of the amount in proportion to the lines, left-over cents to the largest remainders."""
    shares, rests = [], []
    for line in lines:
        product = amount * line
        share = (product / whole).quantize(CENT, ROUND_DOWN)
        shares.append(share)
        rests.append(product - share * whole)
    left = amount - sum(shares)
    while left > 0:
        best = max(range(len(rests)), key=rests.__getitem__)
        shares[best] += CENT
        rests[best] = Decimal(-1)
        left -= CENT
    return shares


def look_up(line):
    item, selections, quantity = line
    unit, rate = dishes[item]
    if quantity < 1 or len(selections) != len(groups):
        raise ValueError(item)
    for group, option in selections:
        unit += groups[group][option]
    return unit, quantity, rate


def settle(lines, rates, items):
    whole = items + DELIVERY
    if items >= THRESHOLD:
        discount = min((items * TENTH).quantize(CENT, ROUND_HALF_UP), CAP)
        lines = [line - share for line, share in zip(lines, spread(discount, lines, items))]
        whole -= discount
    for line, rate in zip(lines, rates):
        whole += (line * rate).quantize(CENT, ROUND_HALF_UP)
    return whole


def total_looked_up(cart):
    lines, rates = [], []
    items = ZERO
    for item, selections, quantity in cart:
        unit, rate = dishes[item]
        if quantity < 1 or len(selections) != len(groups):
            raise ValueError(item)
        for group, option in selections:
            unit += groups[group][option]
        line = unit * quantity
        lines.append(line)
        rates.append(rate)
        items += line
    return settle(lines, rates, items)


def total_bound(cart):
    lines, rates = [], []
    items = ZERO
    for unit, quantity, rate in cart:
        line = unit * quantity
        lines.append(line)
        rates.append(rate)
        items += line
    return settle(lines, rates, items)


def measure(total, baskets):
    check = sum(map(total, baskets)).scaleb(2)
    if check != 16622968:
        sys.exit(f"the basket job gives {check}, not 16622968")
    for cart in baskets:
        total(cart)
    done, begin = 0, time.process_time()
    while (used := time.process_time() - begin) < 1:
        for cart in baskets:
            total(cart)
        done += len(baskets)
    return done / used


def main():
    if sys.argv[1] == "looked_up":
        print(measure(total_looked_up, carts))
    else:
        print(measure(total_bound, [[look_up(line) for line in cart] for cart in carts]))


if __name__ == "__main__":
    main()
