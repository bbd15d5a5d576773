# SPDX-License-Identifier: Apache-2.0
# A device: an order without a connection, and everything around it.
import asyncio
import datetime
import sqlite3
import threading

import pytest

import couvert
from conftest import ADMIN, GUEST, Wire


def order(client, basket):
    return client.place(couvert.PlaceOrder(cart=basket, expected_total_minor=client.quote(basket).quote.totals.total_minor,
                                           contact=couvert.Contact(name="Guest")))


def test_an_order_without_a_connection_reaches_the_house_once(device, wire, house, basket):
    wire.cut = True
    placed = order(device, basket)
    assert placed.standing is couvert.Standing.PENDING and placed.order.number == ""
    report = device.sync(1)
    assert report.stopped_by.code == "transport_unreachable" and not report.drained
    assert [command.name for command in device.outbox()] == ["place_order"]
    wire.cut = False
    device.wake()
    report = device.sync(datetime.timedelta(seconds=5))
    assert report.applied == 1 and report.drained and device.outbox() == ()
    held = device.order(placed.order.id)
    assert held.standing == "confirmed" and held.order.number != ""
    assert [each.id for each in house.orders(ADMIN)] == [placed.order.id]
    assert device.sync(5).applied == 0


def test_orders_are_read_page_by_page(device, basket):
    ids = [order(device, basket.replace(id=couvert.id_new())).order.id for _ in range(7)]
    found = device.orders(limit=3)
    assert sorted(each.order.id for each in found) == sorted(ids)
    assert [len(page.orders) for page in found.pages()] == [3, 3, 1]
    assert len(list(device.orders(couvert.OrderQuery(limit=5)))) == 7
    assert list(device.orders(states=["delivered"])) == []


def test_a_store_on_disk_is_kept_beside_sqlite3(tmp_path, wire, clock, basket):
    path = str(tmp_path / "device.db")
    with couvert.Client(path, actor=GUEST, host=clock, transport=wire) as client:
        assert client.opened().created
        client.sync(5)
        placed = order(client, basket)
    with couvert.Client(path, actor=GUEST, host=clock, transport=wire) as client:
        assert not client.opened().created and client.order(placed.order.id).order.cart == basket
    own = sqlite3.connect(tmp_path / "own.db")
    assert own.execute("select sqlite_version()").fetchone()[0] == sqlite3.sqlite_version


def test_what_the_house_refuses_is_a_conflict(device, wire, house, basket, menu, rules):
    wire.cut = True
    placed = order(device, basket)
    dearer = menu.items[0].replace(price_minor=1300)
    house.publish(menu.replace(items=[dearer]), rules, ADMIN)
    wire.cut = False
    device.wake()
    assert device.sync(5).rejected == 1
    conflict, = device.conflicts()
    assert conflict.problem.code is couvert.ErrorCode.PRICE_CHANGED and conflict.order == placed.order.id
    again = device.resolve(conflict, agreed_total_minor=conflict.new_quote.totals.total_minor)
    assert again.standing == "pending" and device.sync(5).applied == 1 and device.conflicts() == ()


def test_watchers_are_told_until_they_leave(device, basket):
    told = []
    number = device.watch(told.append)
    order(device, basket)
    assert any(event.what is couvert.ClientEventKind.ORDER for event in told)
    count = len(told)
    device.unwatch(number)
    order(device, basket.replace(id=couvert.id_new()))
    assert len(told) == count


def test_events_for_asyncio(device, basket):
    async def listen():
        seen = []
        async with device.events() as events:
            placed = await asyncio.to_thread(order, device, basket)
            async for event in events:
                seen.append(event)
                if event.what == "order":
                    break
        assert seen[-1].id == placed.order.id

        ended = device.events()
        task = asyncio.create_task(collect(ended))
        await asyncio.sleep(0)
        await asyncio.to_thread(device.close)
        await asyncio.wait_for(task, 5)

    async def collect(events):
        return [event async for event in events]

    asyncio.run(listen())


def test_a_host_that_exchanges_itself(house, clock, basket):
    with couvert.Client(actor=GUEST, host=clock) as client:
        wire = Wire(house, GUEST)
        exchanged = 0
        while (request := client.next_request()) is not None and exchanged < 20:
            client.take_answer(wire.send(request, 1))
            exchanged += 1
        assert 0 < exchanged < 20 and [each.id for each in client.venues()] == ["roma"]
        order(client, basket)
        assert client.next_request() is not None
        client.take_answer(couvert.UnavailableError("transport_timeout"))
        assert client.take_report().stopped_by.code == "transport_timeout" and client.next_due() is not None


def test_after_closing(wire, clock):
    client = couvert.Client(actor=GUEST, host=clock, transport=wire)
    client.close()
    client.close()
    assert wire.ended == 0  # nothing was being sent
    with pytest.raises(couvert.UnavailableError) as caught:
        client.sync(1)
    assert caught.value.code is couvert.ErrorCode.CLOSED


def test_the_house_tells_of_commits_and_its_log(house, basket):
    heads, told = [], threading.Condition()

    def watch(notice):
        with told:
            heads.append(notice.head)
            told.notify()

    def place():
        house.place(couvert.PlaceOrder(cart=basket.replace(id=couvert.id_new()), expected_total_minor=2600), GUEST)
        return max(entry.pos for entry in house.log(ADMIN))

    house.watch(watch)
    first = place()
    second = place()
    with told:
        assert told.wait_for(lambda: second in heads, 5)
    assert first in heads and heads == sorted(set(heads)) and first < second
    house.watch(None)
    place()
    assert heads[-1] == second
    log = list(house.log(ADMIN, limit=1))
    assert [entry.pos for entry in log] == sorted(entry.pos for entry in log) and len(log) >= 3
    assert house.tick() == 0
    assert house.venues(text="roma").total == 1
    with pytest.raises(couvert.Error) as caught:
        house.venues(limit=0)
    assert caught.value.code == "limit_exceeded"


def test_a_house_on_disk_is_verified(tmp_path, venue, menu, rules, clock):
    path = tmp_path / "house.db"
    with couvert.House(str(path), host=clock) as house:
        house.put_venue(venue, ADMIN)
        with pytest.raises(couvert.Error) as caught:
            house.put_venue(venue, ADMIN, expected_version=7)
        assert caught.value.code == "version_conflict"
        house.publish(menu, rules, ADMIN)
    report = couvert.House.verify(path)
    assert report.venues == 1 and report.problems == ()


def test_keys(tmp_path):
    path = str(tmp_path / "secret.db")
    if not couvert.engine_encrypts():
        with pytest.raises(couvert.Error) as caught:
            couvert.Client(path, actor=GUEST, key=b"k" * 32)
        assert caught.value.code == "storage_not_encrypted"
        return
    couvert.Client(path, actor=GUEST, key=b"k" * 32).close()
    assert b"SQLite format" not in (tmp_path / "secret.db").read_bytes()
    with pytest.raises(couvert.Error) as caught:
        couvert.Client(path, actor=GUEST, key=b"x" * 32)
    assert caught.value.code == "storage_key_wrong"
    couvert.store_rekey(path, b"k" * 32, b"n" * 32)
    couvert.Client(path, actor=GUEST, key=b"n" * 32).close()
