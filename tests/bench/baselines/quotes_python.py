# SPDX-License-Identifier: Apache-2.0
# The five-line basket job of pricing_bench.cpp through the Python package: prints quotes per second of processor time.
import datetime
import json
import sys
import time

sys.path.insert(0, sys.argv[1])
import couvert  # noqa: E402

AT = datetime.datetime(2026, 3, 14, 11, 0, tzinfo=datetime.timezone.utc)
KNOWN_SUM = 16_622_968


def draws():
    state = 1
    while True:
        state = (state * 1664525 + 1013904223) % 2 ** 32
        yield state


def group(ref, prices, prefix):
    return couvert.OptionGroup(ref=ref, name="group", min_quantity=1, max_quantity=1, options=[
        couvert.Option(ref=f"{prefix}{n}", name="option", price_minor=price) for n, price in enumerate(prices)])


def dish(base, parity):
    return f"dish-{base}{'-b' if parity else '-a'}"


def make_book():
    items = [couvert.Item(ref=dish(base, parity), name="dish", price_minor=500 + 25 * base, groups=["size", "addon"],
                          tax_class="vat19" if parity else "vat7") for base in range(60) for parity in range(2)]
    menu = couvert.Menu(ref="job", venue="job", currency="EUR", items=items,
                        groups=[group("size", (0, 250, 500), "s"), group("addon", (120, 80, 60, 180), "a")])
    rules = couvert.PriceRules(
        taxes=[couvert.TaxRule(ref=ref, tax_class=ref, rate=rate, included=False)
               for ref, rate in (("vat7", 70_000), ("vat19", 190_000))],
        promotions=[couvert.Promotion(ref="tenth", kind="percentage", rate=100_000, max_minor=1500, min_subtotal=2000)],
        fees=[couvert.FeeRule(ref="delivery", kind="delivery", amount_minor=299, tax_class="vat19")])
    venue = couvert.Venue(id="job", name="Job", currency="EUR", clock=couvert.VenueClock(zone="UTC"),
                          position=couvert.GeoPoint(lat_e7=0, lng_e7=0),
                          offers=[couvert.FulfilmentOffer(fulfilment="delivery")])
    return couvert.Book(venue, menu, rules)


def make_carts():
    drawn = draws()

    def below(n):
        return next(drawn) * n >> 32

    def line(i):
        item = dish(below(60), i % 2)
        selections = [couvert.Selection(group="size", option=f"s{below(3)}", quantity=1),
                      couvert.Selection(group="addon", option=f"a{below(4)}", quantity=1)]
        return couvert.CartLine(item=item, quantity=1 + below(3), selections=selections)

    return [couvert.Cart(venue="job", fulfilment="delivery", lines=[line(i) for i in range(5)]) for _ in range(1000)]


def rate(seconds, once):
    once()
    done, began = 0, time.thread_time()
    while time.thread_time() - began < seconds:
        done += once()
    return done / (time.thread_time() - began)


def main():
    book, carts = make_book(), make_carts()
    found = sum(book.price(cart, AT).totals.total_minor for cart in carts)
    if found != KNOWN_SUM:
        sys.exit(f"the basket job gives {found}, not {KNOWN_SUM}")

    def quote_all():
        for cart in carts:
            book.price(cart, AT)
        return len(carts)

    def answer_all():
        for cart in carts:
            book.quote(cart, AT)
        return len(carts)

    def read_all():
        for cart in carts:
            quote = book.price(cart, AT)
            [(line.item, line.quantity) for line in quote.lines]
            quote.decimal(quote.totals.total_minor)
        return len(carts)

    def total_all():
        for cart in carts:
            book.total(cart, AT)
        return len(carts)

    print(json.dumps({"quotes_per_s": rate(1.0, quote_all), "quotes_read_per_s": rate(1.0, read_all),
                      "answers_per_s": rate(1.0, answer_all), "totals_per_s": rate(1.0, total_all)}))


if __name__ == "__main__":
    main()
