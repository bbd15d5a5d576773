# SPDX-License-Identifier: Apache-2.0
# What reads real inputs: the example over a month of orders, and menus of other systems.
import json
import os
import pathlib
import subprocess
import sys
from decimal import Decimal

import pytest

import couvert
from conftest import ROOT

pytestmark = pytest.mark.data


@pytest.fixture
def data():
    folder = os.environ.get("COUVERT_SHARED_DATA")
    if not folder:
        pytest.fail("COUVERT_SHARED_DATA does not say where the data is")
    return pathlib.Path(folder)


@pytest.mark.parametrize("month", ["2015-01", "2015-07"])
def test_a_month_of_orders_F1(data, tmp_path, month):
    """Every order of the month is priced, and what guests paid is what the data's own sums say."""
    chart = tmp_path / "chart.svg"
    ran = subprocess.run([sys.executable, str(ROOT / "examples/python/vat_change.py"), "--month", month, "--chart", str(chart)],
                         capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stderr
    expected = Decimal(json.loads((data / "expected/pizzaplace.json").read_text())["revenue_by_month"][month])
    name, paid, before, after, left_before, left_after = ran.stdout.splitlines()[-2].split()
    paid, before, after, left_before, left_after = (
        Decimal(each.replace(",", "")) for each in (paid, before, after, left_before, left_after))
    assert name == "month" and paid == expected
    assert paid - before == left_before and paid - after == left_after
    # 10 % and 20 % inside, each order rounded by itself: a month stays within half a cent an order.
    orders = int(ran.stdout.split()[0])
    assert abs(before - paid / 11) <= orders * Decimal("0.005") and abs(after - paid / 6) <= orders * Decimal("0.005")
    assert chart.read_text().count("<rect") >= 2 * 28


def with_what_it_asks_for(menu, item):
    """A line with the first options of every group that must be chosen from."""
    groups = {group.ref: group for group in menu.groups}

    def chosen(refs):
        return [couvert.Selection(group=ref, option=option.ref, selections=chosen(option.groups))
                for ref in refs for option in groups[ref].options[:groups[ref].min_quantity]]

    return couvert.CartLine(item=item.ref, quantity=1, selections=chosen(item.groups),
                            variant=item.variants[0].ref if item.variants else "")


@pytest.mark.parametrize("folder, format", [("just_eat", "justeat"), ("open_delivery", "opendelivery"), ("square", "square"),
                                            ("schema_org", "schemaorg")])
def test_menus_of_other_systems(data, folder, format):
    """Imported, made into a book, and the dishes priced with what they ask for."""
    files = sorted((data / "menus" / folder).glob("*.json"))
    assert files
    priced = 0
    for file in files:
        try:
            imported = couvert.menu_import(format, file.read_text(), couvert.ImportOptions(venue="roma", currency="EUR"))
        except couvert.InvalidError as error:
            assert error.code.kind == "invalid", file
            continue
        assert couvert.Imported.from_json(imported.to_json()) == imported
        currency = imported.menu.currency or "EUR"
        venue = couvert.Venue(id="roma", name="Roma", currency=currency, clock=couvert.VenueClock(zone="UTC"),
                              position=couvert.GeoPoint(lat_e7=0, lng_e7=0),
                              offers=[couvert.FulfilmentOffer(fulfilment="pickup")])
        book = couvert.Book(venue, imported.menu.replace(currency=currency), imported.rules)
        for item in imported.menu.items[:20]:
            cart = couvert.Cart(venue="roma", fulfilment="pickup", lines=[with_what_it_asks_for(imported.menu, item)])
            if not book.check(cart):
                couvert.quote_verify(book.quote(cart).quote)
                priced += 1
    assert priced > 0
