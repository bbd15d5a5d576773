#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The storm: tills, couriers and guests as real processes that are killed, over a line that fails, against the real server.
"""Usage: storm.py [--minutes M] [--seed S] [--json FILE] [--guests N] [--couriers N]

Without --minutes: COUVERT_STORM_SECONDS, or 25 seconds, or ten minutes with COUVERT_TEST_FULL=1. Two restaurants with a till
each, ten couriers and fifty guests go about their work through a fault proxy; every second or so one of them is killed with
SIGKILL and started again, and a restaurant changes its prices. Then the line heals and nobody does anything new. Within five
seconds every outbox must be empty and every device must see what the house says. After that the server is stopped, its
store verified, and every promise that a device ever gave is looked up: in the house once, or refused with a reason.
"""
import argparse
import collections
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

import server_process as sp  # noqa: E402
from fault_proxy import FaultProxy  # noqa: E402

BUILD = pathlib.Path(os.environ.get("COUVERT_BUILD_DIR", sp.SOURCE / "build/dev"))
VENUES = ("chez-test", "chez-nous")
CONVERGED_S = 5.0
# What a guest, a till or a courier may be told. Anything else is a fault of ours.
REASONS = {"price_changed", "item_sold_out", "stock_insufficient", "invalid_transition", "version_conflict", "command_too_old",
           "order_unknown"}


class Failure(Exception):
    pass


def default_seconds():
    if "COUVERT_STORM_SECONDS" in os.environ:
        return float(os.environ["COUVERT_STORM_SECONDS"])
    return 600.0 if os.environ.get("COUVERT_TEST_FULL") == "1" else 25.0


class Device:
    """One process with its folder; knows how to start it again."""

    def __init__(self, folder, url, token, role, subject, venue, pace_ms, rng):
        self.folder, self.url, self.token = folder, url, token
        self.role, self.subject, self.venue = role, subject, venue
        self.pace_ms, self.rng = pace_ms, rng
        self.process = None
        self.kills = 0
        folder.mkdir(mode=0o700)

    def start(self):
        words = [str(BUILD / "bin/couvert_device"), "--folder", str(self.folder), "--url", self.url, "--role", self.role,
                 "--subject", self.subject, "--seed", str(self.rng.randrange(2**32)), "--pace-ms", str(self.pace_ms),
                 "--quiet", str(self.folder.parent / "quiet")]
        if self.venue:
            words += ["--venue", self.venue]
        with open(self.folder / "errors", "ab") as errors:
            self.process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=errors,
                                            env={**os.environ, "COUVERT_TOKEN": self.token})

    def kill(self):
        self.expect_alive()
        self.process.kill()
        self.process.wait()
        self.kills += 1

    def expect_alive(self):
        if self.process.poll() is not None:
            raise Failure(f"{self.subject} ended with {self.process.returncode}: {self.errors()}")

    def errors(self):
        return (self.folder / "errors").read_text(encoding="utf-8", errors="replace")[-500:]

    def view(self):
        try:
            return json.loads((self.folder / "view.json").read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None

    def promises(self):
        path = self.folder / "promises"
        return [line.split() for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def read_orders(client):
    orders, page = {}, ""
    while page is not None:
        answer = client.get("/v1/orders?limit=200" + (f"&page={page}" if page else ""))
        if answer.status != 200:
            raise Failure(f"orders cannot be read: {answer}")
        orders |= {order["id"]: order for order in answer.json["orders"]}
        page = answer.json.get("next")
    return orders


def may_see(device, order):
    """What a device of this role follows, told independently of the house's own rule."""
    if device.role == "customer":
        return order["customer"] == device.subject
    if order["venue"] != device.venue:
        return False
    return device.role != "courier" or order["state"] in ("ready", "handed_over", "delivered", "undeliverable")


def difference(device, house):
    """Why this device has not converged, or None."""
    view = device.view()
    if view is None:
        return "has shown nothing yet"
    if view["outbox"]:
        return f"{view['outbox']} commands wait"
    expected = {id: [order["version"], order["state"]] for id, order in house.items() if may_see(device, order)}
    if view["orders"] == expected:
        return None
    missing, extra = set(expected) - set(view["orders"]), set(view["orders"]) - set(expected)
    other = [id for id in set(expected) & set(view["orders"]) if expected[id] != view["orders"][id]]
    return f"{len(missing)} orders missing, {len(extra)} too many, {len(other)} differ: {(list(missing) + list(extra) + other)[:3]}"


def change_price(operators, rng):
    venue = rng.choice(VENUES)
    menu = sp.small_menu(venue)
    next(item for item in menu["items"] if item["ref"] == "frites")["price_minor"] = rng.choice((380, 400, 420, 450))
    answer = operators[venue].put(f"/v1/venues/{venue}/menu", {"menu": menu, "rules": sp.small_rules()})
    if answer.status != 200:
        raise Failure(f"a menu could not be published: {answer}")


def rage(devices, operators, proxy, seconds, rng):
    """The storm itself. Returns how often a process was killed."""
    proxy.begin()
    end, next_price = time.monotonic() + seconds, time.monotonic() + 2
    down, kills = [], 0
    while time.monotonic() < end:
        time.sleep(rng.uniform(0.2, 1.0))
        for due, device in [entry for entry in down if entry[0] <= time.monotonic()]:
            device.start()
            down.remove((due, device))
        up = [device for device in devices if device not in [entry[1] for entry in down]]
        victim = rng.choice(up)
        victim.kill()
        kills += 1
        down.append((time.monotonic() + rng.uniform(0, 1.5), victim))
        for device in up:
            if device is not victim:
                device.expect_alive()
        if time.monotonic() >= next_price:
            change_price(operators, rng)
            next_price = time.monotonic() + rng.uniform(2, 5)
    for _, device in down:
        device.start()
    return kills


def converge(devices, house_client, quiet, heal, limit):
    """Heals, and waits until every device agrees with the house. Returns the seconds that took."""
    quiet.touch()
    heal()
    begin = time.monotonic()
    reasons = {}
    while time.monotonic() - begin < limit:
        house = read_orders(house_client)
        reasons = {device.subject: reason for device in devices if (reason := difference(device, house))}
        took = time.monotonic() - begin
        if not reasons:
            return took, house
        for device in devices:
            device.expect_alive()
        time.sleep(0.1)
    raise Failure(f"not converged after {limit:.0f} s: " + "; ".join(f"{who}: {why}" for who, why in sorted(reasons.items())[:8]))


def check_promises(devices, house):
    """Every promise is in the house once, or was refused for a reason that people understand."""
    counts, codes = collections.Counter(), collections.Counter()
    carts = [order["cart"]["id"] for order in house.values()]
    if len(carts) != len(set(carts)):
        raise Failure("a basket was sold twice")
    tried = set()
    for device in devices:
        lines = device.promises()
        refused = {conflict[0]: conflict[1] for conflict in device.view()["conflicts"]}
        for line in lines:
            if line[0] in ("dropped", "agreed"):
                refused[line[1]] = line[3]
            if line[0] == "try":
                tried.add(line[2])
        answered = {line[2] for line in lines if line[0] == "dropped"} | {conflict[2] for conflict in device.view()["conflicts"]}
        for line in lines:
            if line[0] == "placed":
                counts["placed"] += 1
                if line[2] not in house and line[1] not in refused and line[2] not in answered:
                    raise Failure(f"{device.subject} was promised order {line[2]}, which the house does not have")
            elif line[0] == "did":
                counts["commands"] += 1
        codes.update(refused.values())
    unknown = set(house) - tried
    if unknown:
        raise Failure(f"orders that nobody placed: {sorted(unknown)[:3]}")
    counts["orders"] = len(house)
    strange = {code: count for code, count in codes.items() if code not in REASONS}
    if strange:
        raise Failure(f"refusals that nobody can explain: {strange}")
    return counts, codes


def make_devices(server, url, folder, guests, couriers, rng):
    devices = []
    for venue in VENUES:
        devices.append(Device(folder / f"till-{venue}", url, server.token("staff", f"till-{venue}", venue), "restaurant_staff",
                              f"till-{venue}", venue, 700, rng))
    for i in range(couriers):
        venue = VENUES[i % len(VENUES)]
        devices.append(Device(folder / f"courier-{i}", url, server.token("courier", f"courier-{i}", venue), "courier",
                              f"courier-{i}", venue, 2_000, rng))
    for i in range(guests):
        devices.append(Device(folder / f"guest-{i}", url, server.token("customer", f"guest-{i}"), "customer", f"guest-{i}", None,
                              2_000, rng))
    return devices


def storm(data, folder, args, rng):
    with sp.Server(data) as server:
        operators = {venue: sp.set_up_venue(server, venue) for venue in VENUES}
        house_client = server.client(server.token("admin", "watcher"))
        proxy = FaultProxy(server.port, rng.randrange(2**32))
        devices = make_devices(server, f"http://127.0.0.1:{proxy.port}", folder, args.guests, args.couriers, rng)
        try:
            for device in devices:
                device.start()
            kills = rage(devices, operators, proxy, args.seconds, rng)
            took, house = converge(devices, house_client, folder / "quiet", proxy.heal, 60)
            counts, codes = check_promises(devices, house)
        finally:
            for device in devices:
                device.stop()
            proxy.close()
        code = server.stop()
        if code != 0:
            raise Failure(f"the server ended with {code}")
    verified = sp.run("verify", "--data", data, check=False)
    if verified.returncode != 0:
        raise Failure(f"verify: {verified.stdout} {verified.stderr}")
    return {"processes": len(devices), "seconds": args.seconds, "kills": kills, "converged_s": round(took, 2),
            "faults": proxy.counts, **counts, "refusals": dict(codes)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--seed", type=int, default=int(os.environ.get("COUVERT_SEED", str(random.SystemRandom().randrange(2**32)))))
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--guests", type=int, default=50)
    parser.add_argument("--couriers", type=int, default=10)
    args = parser.parse_args()
    args.seconds = args.minutes * 60 if args.minutes is not None else default_seconds()
    print(f"{args.seconds:.0f} s, seed {args.seed}", flush=True)
    with sp.data_folder("couvert-storm-") as data, tempfile.TemporaryDirectory(prefix="couvert-devices-") as folder:
        try:
            figures = storm(data, pathlib.Path(folder), args, random.Random(args.seed))
        except Failure as failure:
            print(f"FAILED: {failure}")
            return 1
    print(json.dumps(figures))
    if args.json:
        args.json.write_text(json.dumps({**figures, "seed": args.seed}, indent=2) + "\n", encoding="utf-8")
    if figures["orders"] == 0 or figures["faults"]["lost"] == 0:
        print("FAILED: too little happened for this to say anything")
        return 1
    if figures["converged_s"] > CONVERGED_S:
        print(f"FAILED: converged only after {figures['converged_s']} s")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
