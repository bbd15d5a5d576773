# SPDX-License-Identifier: Apache-2.0
# The world in a box from Python: a client in it, faults by name, payments, the fixture, and callers who do it wrong.
import datetime
import json
import re
import subprocess
import sys
import textwrap

import pytest

import couvert
from conftest import ROOT
from couvert import testing

ALONE = {"customers": 0, "tills": 1, "managers": 0, "web_customers": 0, "orders_per_hour": 0}
INES = couvert.Actor(role="customer", subject="ines")


def order_soup(client, guest):
    """With the world's ids, so that the story is the same each time."""
    line = couvert.CartLine(id=guest.new_id(), item="soup", quantity=2)
    cart = couvert.Cart(id=guest.new_id(), venue="corner", fulfilment="pickup", lines=[line])
    total = client.quote(cart).quote.totals.total_minor
    return client.place(couvert.PlaceOrder(command=guest.new_id(), order=guest.new_id(), cart=cart,
                                           contact=couvert.Contact(name="Ines", phone="0"), expected_total_minor=total))


def drain(world, client):
    for _ in range(40):
        client.wake()
        client.sync()
        if client.seen().outbox == 0:
            return
        world.advance(10)


def test_a_client_orders_and_the_kitchen_cooks_F10():
    with testing.World(seed=1, **ALONE) as world:
        guest = world.join(INES)
        client = guest.client()
        assert client.sync().up_to_date
        placed = order_soup(client, guest)
        assert client.sync().applied == 1
        world.advance(minutes=40)
        client.sync()
        assert client.order(placed.order.id).order.state not in ("pending_acceptance", "expired")
        assert len(world.orders().orders) == 1
        assert world.events().events
        assert any("menu 1" in line for line in world.story())
        assert {each.name for each in world.report().inhabitants} == {"till 1", "courier 1", "ines"}


def test_an_answer_that_is_lost_costs_no_second_order_F10():
    with testing.World(seed=2, **ALONE) as world:
        guest = world.join(INES)
        client = guest.client()
        client.sync()
        order_soup(client, guest)
        world.strike("answer_lost", guest)
        assert client.sync().stopped_by is not None
        assert client.seen().outbox == 1
        drain(world, client)
        assert client.seen().outbox == 0
        assert world.finish().orders == 1


def test_time_is_the_worlds_F10():
    with testing.World(seed=1, **ALONE) as world:
        guest = world.join(INES)
        before, boot = guest.now(), guest.uptime()[0]
        assert before == datetime.datetime(2026, 3, 14, 11, tzinfo=datetime.timezone.utc)
        world.advance(datetime.timedelta(seconds=90))
        assert guest.now() - before == datetime.timedelta(seconds=90)
        world.strike("clock_jump", guest, change=-3600)
        world.strike("reboot", guest, after=1)
        world.advance(2)
        assert guest.now() < before
        assert guest.uptime()[0] != boot
        assert len(guest.random(7)) == 7
        assert world.step() >= datetime.timedelta(seconds=92)


def story(seed):
    with testing.World(seed=seed, faults={"loss": 20, "house_kill": 120}) as world:
        guest = world.join(INES)
        client = guest.client()
        for turn in range(12):
            client.sync()
            if turn == 5:
                order_soup(client, guest)
            world.advance(minutes=1)
        return world.verify().trace, world.story()


def test_the_same_calls_are_the_same_world_F10():
    assert story(3) == story(3)
    assert story(3)[0] != story(4)[0]


def test_a_restaurant_of_ones_own_gets_a_kitchen_F10():
    venue = couvert.Venue(id="mine", name="Mine", currency="EUR", clock=couvert.VenueClock(zone="UTC"),
                          position=couvert.GeoPoint(lat_e7=488566000, lng_e7=23522000),
                          offers=[couvert.FulfilmentOffer(fulfilment="pickup")])
    menu = couvert.Menu(ref="card", venue="mine", currency="EUR",
                        items=[couvert.Item(ref="soup", name="Soup", price_minor=500, tax_class="food")])
    rules = couvert.PriceRules(taxes=[couvert.TaxRule(ref="vat", tax_class="food", rate=100_000)])
    with testing.World(seed=5, restaurants=[(venue, menu, rules)], **ALONE) as world:
        guest = world.join(INES)
        client = guest.client()
        client.sync()
        assert {each.id for each in client.venues()} == {"corner", "mine"}
        assert "kitchen of mine" in {each.name for each in world.report().inhabitants}


def test_payments_F10():
    with testing.World(seed=1, **ALONE) as world:
        assert world.pay("authorize", "p1", key="a", order="o", amount_minor=500).state == "authorized"
        assert world.pay("capture", "p1", key="b", amount_minor=500).captured_minor == 500
        world.strike("payment_unanswered")
        world.advance(1)
        with pytest.raises(couvert.UnavailableError) as lost:
            world.pay("refund", "p1", key="c", amount_minor=500)
        assert lost.value.code == "transport_timeout" and lost.value.retryable
        assert world.pay("query", "p1").state == "refunded_full"


def test_a_double_charge_is_a_broken_world_F10():
    with pytest.raises(testing.WorldBroken) as broken:
        with testing.World(seed=1, **ALONE) as world:
            for name in ("p1", "p2"):
                world.pay("authorize", name, key="a" + name, order="o", amount_minor=500)
                world.pay("capture", name, key="c" + name, amount_minor=500)
    assert [each.invariant for each in broken.value.report.failures] == [10]
    assert "charged twice" in str(broken.value) and "heals" in str(broken.value)


def test_callers_who_do_it_wrong():
    with testing.World(seed=1, **ALONE) as world:
        for wrong in (lambda: world.strike("earthquake"), lambda: world.strike("partition", "nobody"),
                      lambda: world.advance(-1), lambda: world.pay("authorize", ""), lambda: testing.World(tills=-1),
                      lambda: world.events(limit=0)):
            with pytest.raises(couvert.InvalidError):
                wrong()
        with pytest.raises(TypeError):
            testing.World(kitchens=3)
    for call in (world.step, world.report, lambda: world.join(INES)):
        with pytest.raises(couvert.InvalidError):
            call()
    world.close()


def test_nothing_stays_behind():
    before = testing.live_handles()
    world = testing.World(seed=1, **ALONE)
    assert testing.live_handles() > before
    world.close()
    assert testing.live_handles() == before


def test_every_function_of_the_c_interface_is_used_F1():
    spec = json.loads((ROOT / "bindings/spec/sim_functions.json").read_text())["functions"]
    names = {row["name"].removeprefix("couvert_sim_") for row in spec}
    assert names - set(testing._SHAPES) == {"free", "buf_free", "live_handles", "host"}, "a host is a class in Python"
    assert set(testing._SHAPES) <= names
    for name in names - {"host", "schemas"}:
        used = f'"{name}"' in (ROOT / "bindings/python/couvert/testing.py").read_text()
        assert used or name in ("free", "buf_free", "live_handles"), name
    assert len(testing.invariants()) == 50


def test_the_options_are_those_of_the_schema():
    schema = json.loads(testing._Native.text("schemas"))["WorldOptions"]
    assert set(schema["properties"]) == testing._MEMBERS


def pytest_run(tmp_path, body, *options):
    (tmp_path / "test_app.py").write_text(textwrap.dedent(body))
    return subprocess.run([sys.executable, "-B", "-m", "pytest", "-q", "-p", "couvert._pytest", "-p", "no:cacheprovider",
                           *options, "test_app.py"], capture_output=True, text=True, cwd=tmp_path, timeout=120)


def test_the_fixture_F10(tmp_path):
    ran = pytest_run(tmp_path, """
        import couvert, pytest

        @pytest.mark.couvert_world(seeds=[1, 2], customers=1, faults={"loss": 10})
        def test_good(couvert_world):
            assert couvert_world.seed in (1, 2)
            couvert_world.advance(minutes=2)

        def test_bad(couvert_world):
            couvert_world.advance(minutes=1)
            assert False, "the application is wrong"

        def test_broken(couvert_world):
            couvert_world.strike("payment_lost")
            couvert_world.advance(1)
            with pytest.raises(couvert.UnavailableError):
                couvert_world.pay("authorize", "p", key="k", amount_minor=1)
        """)
    assert re.search(r"1 failed, 3 passed, 1 error", ran.stdout), ran.stdout
    assert "story of the world of seed 1" in ran.stdout and "publishes menu 1" in ran.stdout
    assert "invariant 48" in ran.stdout
    many = pytest_run(tmp_path, """
        def test_good(couvert_world):
            couvert_world.advance(1)
        """, "--couvert-seeds=3")
    assert "3 passed" in many.stdout, many.stdout


def test_the_guide(tmp_path):
    """Its pieces of Python are one test module."""
    text = (ROOT / "docs/guides/testing.md").read_text()
    (tmp_path / "test_guide.py").write_text("\n".join(re.findall(r"```python\n(.*?)```", text, re.S)))
    ran = subprocess.run([sys.executable, "-B", "-m", "pytest", "-q", "-p", "couvert._pytest", "-p", "no:cacheprovider",
                          "test_guide.py"], capture_output=True, text=True, cwd=tmp_path, timeout=300)
    assert ran.returncode == 0 and "passed" in ran.stdout, ran.stdout + ran.stderr
