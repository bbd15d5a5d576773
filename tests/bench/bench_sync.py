#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Benchmarks of sync with a real device, the default transport and the real server, all on disk and over loopback.
"""Usage: bench_sync.py --build FOLDER (--list | NAME). The protocol is described in run.py.

  first_load_s       a till without anything reads a menu of 5,000 items and 10,000 orders
  drain_10000_s      10,000 commands that were queued without a connection are sent, judged, committed and read back
  pull_nothing_ms    processor time that the server spends on a pull when nothing has changed
  long_poll_wake_ms  from the answer to an order until a pull that waited for it has its own, the worst of fifty
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))

ITEMS, ORDERS, PULLS, WAKES = 5_000, int(os.environ.get("COUVERT_BENCH_ORDERS", "10000")), 2_000, 50
VENUE = "chez-test"


def row(name, value, unit, **more):
    print(json.dumps({"name": name, "value": value, "unit": unit, **more}), flush=True)


def large_menu(sp):
    names = ("Soupe", "Salade", "Tarte", "Gratin", "Tartine", "Crêpe", "Galette", "Terrine")
    return {"couvert": "menu/1", "ref": "carte", "venue": VENUE, "currency": "EUR", "default_locale": "fr", "name": sp.text("Carte"),
            "sections": [{"ref": f"s{s}", "name": sp.text(f"Section {s}"), "items": [f"item-{i}" for i in range(s * 100, s * 100 + 100)]}
                         for s in range(ITEMS // 100)],
            "items": [{"ref": f"item-{i}", "name": sp.text(f"{names[i % len(names)]} {i}"), "price_minor": 300 + i % 900,
                       "tax_class": "food"} for i in range(ITEMS)]}


def furnish(sp, server):
    operator = server.client(server.token("admin", "tester"))
    venue = sp.always_open_venue(VENUE, accept_within_minutes=1_000)
    assert operator.put(f"/v1/venues/{VENUE}", venue).status in (200, 201)
    rules = {"couvert": "rules/1", "taxes": [{"ref": "fr-10", "tax_class": "food", "rate": 100000, "included": True}]}
    body = json.dumps({"menu": large_menu(sp), "rules": rules}, ensure_ascii=False, separators=(",", ":"))
    published = operator.put(f"/v1/venues/{VENUE}/menu", body)
    assert published.status == 200, published


class Measured:
    """A device with a folder of its own."""

    def __init__(self, build, folder, role, subject, token):
        self.build, self.folder, self.role, self.subject, self.token = build, folder, role, subject, token
        folder.mkdir(exist_ok=True)

    def call(self, what, port):
        result = subprocess.run(
            [str(self.build / "bin/bench_device"), what, "--folder", str(self.folder), "--url", f"http://127.0.0.1:{port}", "--role",
             self.role, "--subject", self.subject, "--venue", VENUE, "--count", str(ORDERS)],
            stdout=subprocess.PIPE, text=True, env={**os.environ, "COUVERT_TOKEN": self.token}, check=True, timeout=900)
        return json.loads(result.stdout)


def queue_quickly(build, folder, subject, token, port):
    """The outbox is filled in memory, where a flush costs nothing, and brought to the disk as a file."""
    memory = pathlib.Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None, prefix="couvert-bench-") as quick:
        filled = Measured(build, pathlib.Path(quick) / "guest", "customer", subject, token)
        queued = filled.call("queue", port)
        assert queued["waiting"] == ORDERS and queued["items"] == ITEMS, queued
        shutil.copytree(filled.folder, folder)
    return queued


def follower(sp, client):
    """What a till that has read everything asks next."""
    device = {"device": sp.new_id(), "incarnation": sp.new_id(), "protocol": 1}
    salt = client.post("/v1/sync/push", device).json["salt"]
    pull = {**device, "salt": salt, "scopes": [f"venue:{VENUE}", f"rest:{VENUE}"], "limit": 1000}
    more = True
    while more:
        answer = client.post("/v1/sync/pull", pull)
        assert answer.status == 200, answer
        pull["cursor"], more = answer.json["cursor"], answer.json["more"]
    return pull


def pull_nothing(sp, server, token):
    client = server.client(token)
    pull = follower(sp, client)
    body, before, begin = json.dumps(pull), server.cpu_s(), time.monotonic()
    for _ in range(PULLS):
        answer = client.post("/v1/sync/pull", body)
    wall = (time.monotonic() - begin) / PULLS
    assert answer.status == 200 and answer.json["changes"] == [], answer
    return (server.cpu_s() - before) / PULLS * 1e3, wall * 1e3


def long_poll(sp, server, token, guest):
    """Milliseconds after each order's answer, never less than nothing: the pull may well be answered first."""
    till, customer = server.client(token), server.client(guest)
    pull, delays = follower(sp, till) | {"wait_ms": 20_000}, []
    for n in range(WAKES):
        answered = []

        def wait():
            answer = till.post("/v1/sync/pull", pull)
            answered.append((time.monotonic(), answer))

        thread = threading.Thread(target=wait)
        thread.start()
        time.sleep(0.05)
        cart = {"couvert": "cart/1", "id": sp.new_id(), "venue": VENUE, "fulfilment": "pickup",
                "lines": [{"id": sp.new_id(), "item": f"item-{n}", "quantity": 1}]}
        placed = customer.post("/v1/orders", sp.place_order(cart, 300 + n % 900))
        committed = time.monotonic()
        thread.join()
        assert placed.status == 201, placed
        at, answer = answered[0]
        assert answer.status == 200 and len(answer.json["changes"]) == 1, answer
        pull["cursor"] = answer.json["cursor"]
        delays.append(max(0.0, at - committed) * 1e3)
    return delays


def measure(build):
    import server_process as sp
    base = os.environ.get("COUVERT_TEMP")
    with tempfile.TemporaryDirectory(prefix="couvert-bench-", dir=base) as temporary:
        folder = pathlib.Path(temporary)
        with sp.Server(folder / "data") as server:
            furnish(sp, server)
            guest = server.token("customer", "guest")
            queued = queue_quickly(build, folder / "guest", "guest", guest, server.port)
            drained = Measured(build, folder / "guest", "customer", "guest", guest).call("drain", server.port)
            assert drained["waiting"] == 0 and drained["applied"] == ORDERS and drained["conflicts"] == 0, drained
            till = server.token("staff", "till", VENUE)
            loaded = Measured(build, folder / "till", "restaurant_staff", "till", till).call("load", server.port)
            assert loaded["items"] == ITEMS and loaded["orders"] == ORDERS, loaded
            cpu_ms, wall_ms = pull_nothing(sp, server, till)
            wakes = long_poll(sp, server, till, guest)
        checked = sp.run("verify", "--data", folder / "data", check=False)
        assert checked.returncode == 0, checked.stdout
    row("drain_10000_s", drained["seconds"], "s", commands=ORDERS, queued_in_memory_s=queued["seconds"])
    row("first_load_s", loaded["seconds"], "s", items=ITEMS, orders=ORDERS, pages=loaded["pages"])
    row("pull_nothing_ms", cpu_ms, "ms", wall_ms=wall_ms, pulls=PULLS)
    row("long_poll_wake_ms", max(wakes), "ms", median_ms=statistics.median(wakes), wakes=len(wakes))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("name", nargs="?")
    args = parser.parse_args()
    build = args.build.resolve()
    if args.list:
        if (build / "bin/bench_device").exists():
            print("sync first_load_s drain_10000_s pull_nothing_ms long_poll_wake_ms runs=3")
        return 0
    os.environ["COUVERT_SERVER"] = str(build / "bin/couvert")
    measure(build)
    return 0


if __name__ == "__main__":
    sys.exit(main())
