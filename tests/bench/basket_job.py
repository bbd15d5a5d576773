# SPDX-License-Identifier: Apache-2.0
# The five-line job of pricing_bench.cpp as documents, for languages that get their values from those.
"""write(path) writes {"venue", "menu", "rules", "requests": [PricingRequest…], "sum"}: a thousand baskets and what they
cost together, which every program checks before it measures."""
import json

SUM = 16622968


class Draw:
    """The generator of the C++ job."""

    def __init__(self):
        self.state = 1

    def below(self, count):
        self.state = (self.state * 1664525 + 1013904223) & 0xFFFFFFFF
        return self.state * count >> 32


def group(ref, prefix, *prices):
    options = [{"ref": prefix + str(n), "name": "option", "price_minor": price} for n, price in enumerate(prices)]
    return {"ref": ref, "name": "group", "min_quantity": 1, "max_quantity": 1, "options": options}


def name(base, parity):
    return f"dish-{base}-{'ab'[parity]}"


def basket(draw):
    lines = []
    for n in range(5):
        line = {"id": f"00000000-0000-0000-0000-{n + 1:012x}", "item": name(draw.below(60), n % 2)}
        line["selections"] = [{"group": "size", "option": f"s{draw.below(3)}"}, {"group": "addon", "option": f"a{draw.below(4)}"}]
        line["quantity"] = 1 + draw.below(3)
        lines.append(line)
    cart = {"id": "00000000-0000-0000-0000-0000000000ff", "venue": "job", "fulfilment": "delivery", "lines": lines}
    return {"cart": cart, "at": "2026-03-14T18:00:00Z"}


def job():
    items = [{"ref": name(base, parity), "name": "dish", "price_minor": 500 + 25 * base, "groups": ["size", "addon"],
              "tax_class": ("vat7", "vat19")[parity]} for base in range(60) for parity in range(2)]
    taxes = [{"ref": ref, "tax_class": ref, "rate": rate, "included": False} for ref, rate in (("vat7", 70_000), ("vat19", 190_000))]
    draw = Draw()
    return {
        "venue": {"id": "job", "name": "Job", "currency": "EUR", "clock": {"zone": "UTC"},
                  "position": {"lat_e7": 0, "lng_e7": 0}, "offers": [{"fulfilment": "delivery"}]},
        "menu": {"ref": "job", "venue": "job", "currency": "EUR", "items": items,
                 "groups": [group("size", "s", 0, 250, 500), group("addon", "a", 120, 80, 60, 180)]},
        "rules": {"taxes": taxes, "promotions": [{"ref": "tenth", "kind": "percentage", "rate": 100_000, "max_minor": 1500, "min_subtotal": 2000}],
                  "fees": [{"ref": "delivery", "kind": "delivery", "amount_minor": 299, "tax_class": "vat19"}]},
        "requests": [basket(draw) for _ in range(1000)], "sum": SUM}


def write(path):
    path.write_text(json.dumps(job()), encoding="utf-8")
