# SPDX-License-Identifier: Apache-2.0
# The pricing vectors that every language runs.
import datetime
import json

import pytest

import couvert
from conftest import ROOT

CASES = json.loads((ROOT / "tests/vectors/pricing.json").read_text())["cases"]
TOTALS = [name for name in couvert.schemas()["Totals"]["properties"]]


def book_of(case):
    venue = couvert.Venue(id=case["cart"]["venue"], name="V", position=couvert.GeoPoint(lat_e7=0, lng_e7=0),
                          currency=case["menu"]["currency"], clock=couvert.VenueClock(zone="UTC"),
                          offers=[couvert.FulfilmentOffer(fulfilment=case["cart"]["fulfilment"])])
    menu = couvert.Menu.from_json(json.dumps(case["menu"]))
    return couvert.Book(venue, menu.replace(venue=venue.id), couvert.PriceRules.from_json(json.dumps(case["rules"])))


# Circumstances like the distance are worked out by a book from its venue: those cases are the library's alone.
@pytest.mark.parametrize("case", [case for case in CASES if "context" not in case], ids=lambda case: case["id"])
def test_vector_F2(case):
    expected = case["expected"]
    cart = couvert.Cart.from_json(json.dumps(case["cart"]))
    at = datetime.datetime.fromisoformat(case["at"].replace("Z", "+00:00"))
    if "error" in expected:
        with pytest.raises(couvert.Error) as caught:
            book_of(case).quote(cart, at)
        assert (caught.value.name, caught.value.path) == (expected["error"], expected["path"])
        return
    book = book_of(case)
    quote = book.quote(cart, at).quote
    assert {name: getattr(quote.totals, name) for name in TOTALS} == {**dict.fromkeys(TOTALS, 0), **expected["totals"]}
    if "line_discounts" in expected:
        assert [line.discount_minor for line in quote.lines] == expected["line_discounts"]
    if "unused_codes" in expected:
        assert list(quote.unused_codes) == expected["unused_codes"]
    if "taxes" in expected:
        assert [[tax.ref, tax.rate, tax.tax_minor, tax.remitter] for tax in quote.taxes] == expected["taxes"]
    if "funded" in expected:
        assert [[[share.funder, share.amount_minor] for share in discount.funded]
                for discount in quote.discounts] == expected["funded"]
    couvert.quote_verify(quote)
    assert couvert.quote_explain(quote).amount_minor == quote.totals.total_minor
    assert couvert.proof_check(book.prove(cart, at)).ok
    assert book.total(cart, at) == quote.totals.total_minor


def test_enough_of_them_run():
    assert len([case for case in CASES if "context" not in case]) > len(CASES) / 2 > 12
