# SPDX-License-Identifier: Apache-2.0
# What the tests share: a venue, a clock that stands, a house, and a device connected to it by a wire that can be cut.
import datetime
import json
import os
import pathlib
import sys

import pytest

import couvert

NOON = datetime.datetime(2026, 3, 14, 11, 0, tzinfo=datetime.timezone.utc)
ROOT = pathlib.Path(os.environ.get("COUVERT_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[3])
ADMIN = couvert.Actor(role="ops_admin", subject="admin")
GUEST = couvert.Actor(role="customer", subject="guest")


def pytest_terminal_summary(terminalreporter):
    """Leaves the cases where ./dev test counts them, in the form of GoogleTest."""
    kind, _, path = os.environ.get("GTEST_OUTPUT", "").partition(":")
    if kind != "json":
        return
    cases = []
    for state in ("passed", "failed", "error", "skipped"):
        for report in terminalreporter.stats.get(state, []):
            case = {"name": report.nodeid.rpartition("/")[2], "status": "RUN", "result": "COMPLETED"}
            if state in ("failed", "error"):
                case["failures"] = [{"failure": state}]
            elif state == "skipped":
                case["result"] = "SKIPPED"
            cases.append(case)
    pathlib.Path(path).parent.mkdir(parents=True, exist_ok=True)
    pathlib.Path(path).write_text(json.dumps({"testsuites": [{"name": "python", "testsuite": cases}]}))


@pytest.fixture(autouse=True)
def unraisable(monkeypatch):
    """The types of what was raised where nobody could take it. A test that provokes some empties the list."""
    told = []
    monkeypatch.setattr(sys, "unraisablehook", lambda args: told.append(args.exc_type))
    yield told
    assert told == []


class Clock(couvert.Host):
    def __init__(self):
        self.time = NOON

    def now(self):
        return self.time


class Wire(couvert.HouseTransport):
    """To a house in the same process; can be cut."""

    def __init__(self, house, actor):
        super().__init__(house, actor)
        self.cut, self.sends, self.ended = False, 0, 0

    def send(self, request, limit):
        self.sends += 1
        assert 0 < limit <= 60
        if self.cut:
            raise couvert.UnavailableError("transport_unreachable")
        return super().send(request, limit)

    def end_sends(self):
        self.ended += 1


@pytest.fixture
def venue():
    return couvert.Venue(id="roma", name="Roma", currency="EUR", clock=couvert.VenueClock(zone="UTC"),
                         position=couvert.GeoPoint(lat_e7=418902000, lng_e7=124922000),
                         offers=[couvert.FulfilmentOffer(fulfilment="pickup")])


@pytest.fixture
def menu():
    extra = couvert.OptionGroup(ref="extra", name="Extra", max_quantity=2, options=[
        couvert.Option(ref="olives", name="Olives", price_minor=150)])
    pizza = couvert.Item(ref="margherita", name={"it": "Margherita", "en": "Margherita pizza"}, price_minor=1150,
                         tax_class="food", groups=["extra"])
    return couvert.Menu(ref="card", venue="roma", currency="EUR", name="Card", items=[pizza], groups=[extra],
                        sections=[couvert.Section(ref="all", name="All", items=["margherita"])])


@pytest.fixture
def rules():
    return couvert.PriceRules(taxes=[couvert.TaxRule(ref="vat10", tax_class="food", rate=100_000)])


@pytest.fixture
def book(venue, menu, rules):
    return couvert.Book(venue, menu, rules)


@pytest.fixture
def basket():
    olives = couvert.Selection(group="extra", option="olives")
    return couvert.Cart(venue="roma", fulfilment=couvert.Fulfilment.PICKUP,
                        lines=[couvert.CartLine(item="margherita", quantity=2, selections=[olives])])


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def house(venue, menu, rules, clock):
    with couvert.House(host=clock) as opened:
        opened.put_venue(venue, ADMIN)
        opened.publish(menu, rules, ADMIN)
        yield opened


@pytest.fixture
def wire(house):
    return Wire(house, GUEST)


@pytest.fixture
def device(wire, clock):
    with couvert.Client(actor=GUEST, host=clock, transport=wire) as client:
        assert client.sync(5).up_to_date
        yield client
