# SPDX-License-Identifier: Apache-2.0
# The vectors that every language runs: prices, split bills, refunds.
import datetime
import json

import pytest

import couvert
from conftest import ROOT

CASES = [case for name in ("pricing", "pricing_rows")
         for case in json.loads((ROOT / f"tests/vectors/{name}.json").read_text())["cases"]]
TOTALS = list(couvert.schemas()["Totals"]["properties"])
SETTLED = json.loads((ROOT / "tests/vectors/settlement/settlement.json").read_text())
# Vouchers, contracts, cards and points are no calls of the interface that all languages share.
OFFERED = [case for case in SETTLED["cases"] if "refunds" in case or isinstance(case.get("split"), dict)]


def book_of(menu, cart, rules):
    menu = couvert.Menu.from_json(json.dumps(menu))
    venue = couvert.Venue(id=cart["venue"], name="V", position=couvert.GeoPoint(lat_e7=0, lng_e7=0),
                          currency=menu.currency, clock=couvert.VenueClock(zone="UTC"),
                          offers=[couvert.FulfilmentOffer(fulfilment=cart["fulfilment"])])
    return couvert.Book(venue, menu.replace(venue=venue.id), couvert.PriceRules.from_json(json.dumps(rules)))


def request_of(case):
    at = datetime.datetime.fromisoformat(case["at"].replace("Z", "+00:00"))
    return couvert.PricingRequest(cart=couvert.Cart.from_json(json.dumps(case["cart"])), at=at, **case.get("context", {}))


def read_what_is_expected(quote, expected):
    found = {"line_discounts": [line.discount_minor for line in quote.lines],
             "unused_codes": list(quote.unused_codes),
             "unused": [[code.code, code.reason.value] for code in quote.unused],
             "taxes": [[tax.ref, tax.rate, tax.tax_minor, tax.remitter.value] for tax in quote.taxes],
             "funded": [[[share.funder.value, share.amount_minor] for share in discount.funded]
                        for discount in quote.discounts]}
    assert {name: getattr(quote.totals, name) for name in TOTALS} == {**dict.fromkeys(TOTALS, 0), **expected["totals"]}
    assert set(expected) <= {"totals", *found}
    for name in set(expected) - {"totals"}:
        assert found[name] == expected[name], name


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.get("id") or case["name"])
def test_vector_F2(case):
    expected, request = case["expected"], request_of(case)
    if "error" in expected:
        with pytest.raises(couvert.Error) as caught:
            book_of(case["menu"], case["cart"], case["rules"]).quote(request)
        assert (caught.value.name, caught.value.path) == (expected["error"], expected["path"])
        return
    book = book_of(case["menu"], case["cart"], case["rules"])
    quote = book.quote(request).quote
    read_what_is_expected(quote, expected)
    couvert.quote_verify(quote)
    assert couvert.quote_explain(quote).amount_minor == quote.totals.total_minor
    assert couvert.proof_check(book.prove(request)).ok
    assert book.total(request) == quote.totals.total_minor


@pytest.mark.parametrize("case", OFFERED, ids=lambda case: case["id"])
def test_settlement_vector_F2(case):
    cart = case.get("cart", SETTLED["cart"])
    book = book_of(SETTLED["menu"], cart, SETTLED["rules"])
    quote = book.quote(couvert.Cart.from_json(json.dumps(cart)), datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)).quote
    expected, error = case["expected"], None
    if "split" in case:
        plan = couvert.SplitPlan.from_json(json.dumps(case["split"]), strict=True)
        try:
            bills = couvert.quote_split(quote, plan)
        except couvert.Error as raised:
            assert raised.name == expected["error"]
            return
        assert [bill.totals.total_minor for bill in bills] == expected["totals"]
        assert [bill.totals.tip_minor for bill in bills] == expected.get("tips", [bill.totals.tip_minor for bill in bills])
        return
    ledger = couvert.RefundLedger(sale=quote)
    for request in case["refunds"]:
        try:
            ledger = couvert.refund_apply(ledger, couvert.RefundRequest.from_json(json.dumps(request), strict=True))
        except couvert.Error as raised:
            error = raised.name
    given = [refund.bill.totals for refund in ledger.refunds]
    assert [totals.total_minor for totals in given] == expected["totals"] and error == expected.get("error")
    if "taxes" in expected:
        assert [totals.tax_included_minor + totals.tax_added_minor for totals in given] == expected["taxes"]
    assert quote.totals.total_minor + sum(expected["totals"]) == expected["left"]


def test_enough_of_them_run():
    assert len(CASES) >= 146
    assert len(OFFERED) >= 8
