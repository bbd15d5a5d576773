#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Kills a server under load with SIGKILL and looks whether an acknowledged order was lost, or one was taken twice.
"""Usage: kill_server.py [--kills N] [--seed S] [--json FILE]. Without: COUVERT_KILLS (default 300, with COUVERT_TEST_FULL=1
5000) and COUVERT_SEED.

Guests place orders over their own connections, each order with ids made beforehand; a restaurant accepts some of them.
Devices push theirs, several at a time. The server is killed after a random number of answers, and now and then while it
still starts, on a store that it has just made too. What was not answered is sent again with the same ids. The next server
must have every order that was acknowledged since the last kill, and some older ones. After every few kills `couvert verify`
must find nothing. At the end of a store all of it is read: every acknowledged order is there as it was answered, no order
is there that nobody sent, and no basket was sold twice. Stores are kept small: more kills then, and each store meets them
young and old.
"""
import argparse
import collections
import http.client
import json
import os
import pathlib
import random
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

import server_process as sp  # noqa: E402

DEFAULT_KILLS = int(os.environ.get("COUVERT_KILLS", "5000" if os.environ.get("COUVERT_TEST_FULL") == "1" else "300"))
KILLS_A_STORE = (5, 40)      # from and to, evenly
ANSWERS_A_LIFE = (0, 24)
KILLED_WHILE_STARTING = 0.1  # share of the kills
START_S = 0.08               # about what a start takes
VERIFIED_EVERY = 5           # kills, and at the end of each store
OLDER_LOOKED_UP = 5          # orders after each kill, beside all those of the life that ended
GUESTS = 4
DEVICES = 3
PUSHED_AT_ONCE = 4
GONE = (OSError, http.client.HTTPException)


class Failure(Exception):
    pass


TOTALS = {}


def learn_totals(client):
    for count in (1, 2, 3):
        cart = sp.small_cart()
        cart["lines"] = cart["lines"][:count]
        TOTALS[count] = sp.quote_total(client, cart)


def once(client, path, document):
    """One attempt on one connection: a repeat is the guest's decision, not the client library's."""
    if client.connection is None:
        client.connection = http.client.HTTPConnection("127.0.0.1", client.port, timeout=client.timeout)
    client.connection.request("POST", path, body=json.dumps(document).encode(),
                              headers={"Authorization": f"Bearer {client.token}", "Content-Type": "application/json"})
    response = client.connection.getresponse()
    return sp.Answer(response.status, dict(response.getheaders()), response.read())


class Life:
    """What the guests do while one server lives. It ends after so many answers."""

    def __init__(self, answers):
        self.left, self.lock = answers, threading.Lock()
        self.stop, self.enough = threading.Event(), threading.Event()
        if answers == 0:
            self.enough.set()

    def answered(self):
        with self.lock:
            self.left -= 1
            if self.left <= 0:
                self.enough.set()


class Guest:
    """Sends one command after the other; keeps what is not answered for the next server."""

    def __init__(self, rng):
        self.rng = rng
        self.pending = None       # (path, document, role)
        self.acknowledged = {}    # order id -> (document sent, body answered)
        self.accepted = {}        # order id -> version answered
        self.sent = set()         # every order id ever sent
        self.fresh = []           # order ids acknowledged since they were last looked up
        self.repeats = 0          # answers that say: seen before
        self.fault = None

    def next_command(self):
        fresh = [order for order in self.acknowledged if order not in self.accepted]
        if fresh and self.rng.random() < 0.3:
            order = fresh[-1]
            self.accepted[order] = None
            return f"/v1/orders/{order}/commands", {"command": sp.new_id(), "order": order, "verb": "accept",
                                                    "ready_at": "2037-01-01T00:00:00Z"}, "restaurant"
        cart = sp.small_cart()
        cart["lines"] = cart["lines"][: self.rng.randint(1, 3)]
        order = sp.place_order(cart, TOTALS[len(cart["lines"])])
        self.sent.add(order["order"])
        return "/v1/orders", order, "customer"

    def run(self, port, tokens, life):
        clients = {role: sp.Client(port, token, timeout=20) for role, token in tokens.items()}
        try:
            while not life.stop.is_set():
                if self.pending is None:
                    self.pending = self.next_command()
                self.send(clients[self.pending[2]])
                life.answered()
        except GONE:
            pass
        except Failure as fault:
            self.fault = str(fault)
        finally:
            for client in clients.values():
                client.close()

    def send(self, client):
        path, document, role = self.pending
        answer = once(client, path, document)
        if answer.status not in (200, 201):
            raise Failure(f"{path} answered {answer}")
        order = document["order"]
        if role == "restaurant":
            self.accepted[order] = answer.json["version"]
            self.fresh.append(order)
        else:
            if answer.json["id"] != order:
                raise Failure(f"order {order} was answered with {answer}")
            self.repeats += answer.status == 200
            self.acknowledged[order] = (document, answer.body)
            self.fresh.append(order)
        self.pending = None


class PushingDevice(Guest):
    """Written from the description of the protocol alone. Pushes what was done since the last verdict."""

    def __init__(self, rng):
        super().__init__(rng)
        self.device, self.incarnation, self.salt = sp.new_id(), sp.new_id(), None
        self.seq = 0
        self.waiting = []        # mutations without a verdict, by seq
        self.documents = {}      # command id -> (order id, document)
        self.verdicts = {}       # command id -> entity and version, as first answered

    def act(self):
        for _ in range(self.rng.randint(1, PUSHED_AT_ONCE)):
            cart = sp.small_cart()
            cart["lines"] = cart["lines"][: self.rng.randint(1, 3)]
            order = sp.place_order(cart, TOTALS[len(cart["lines"])])
            self.seq += 1
            self.sent.add(order["order"])
            self.documents[order["command"]] = (order["order"], order)
            self.waiting.append({"id": order["command"], "seq": self.seq, "lane": f"order:{order['order']}",
                                 "name": "place_order", "schema": 4, "args": json.dumps(order), "age_ms": 0})

    def push(self, client, mutations):
        request = {"device": self.device, "incarnation": self.incarnation, "protocol": 1, "mutations": mutations}
        if self.salt is None:
            del request["mutations"]
        else:
            request["salt"] = self.salt
        answer = once(client, "/v1/sync/push", request)
        if answer.status != 200:
            raise Failure(f"a push was answered {answer}")
        return answer.json

    def run(self, port, tokens, life):
        client = sp.Client(port, tokens["customer"], timeout=20)
        try:
            while not life.stop.is_set():
                if not self.waiting:
                    self.act()
                self.send(client)
                life.answered()
        except GONE:
            pass
        except Failure as fault:
            self.fault = str(fault)
        finally:
            client.close()

    def send(self, client):
        if self.salt is None:
            self.salt = self.push(client, [])["salt"]
            return
        for verdict in self.push(client, self.waiting)["verdicts"]:
            self.take(verdict)

    def take(self, verdict):
        kind, command = verdict["verdict"], verdict["id"]
        if kind in ("retry", "blocked"):
            return
        if kind not in ("applied", "duplicate") or "problem" in verdict:
            raise Failure(f"a pushed order got {verdict}")
        order, document = self.documents[command]
        effect = (verdict["entity_id"], verdict["version"])
        if effect != (order, 2) or self.verdicts.setdefault(command, effect) != effect:
            raise Failure(f"order {order} was settled as {verdict}")
        self.repeats += kind == "duplicate"
        self.acknowledged[order] = (document, None)
        self.fresh.append(order)
        self.waiting = [mutation for mutation in self.waiting if mutation["id"] != command]

    def settle(self, client):
        for _ in range(20):
            if not self.waiting:
                return
            self.send(client)
            time.sleep(0.05)
        raise Failure(f"{len(self.waiting)} pushed commands never got a verdict")


def look_up(client, guests, rng):
    """Every order acknowledged since the last look, and some older ones, are there with what was answered."""
    for guest in guests:
        older = rng.sample(sorted(guest.acknowledged), min(OLDER_LOOKED_UP, len(guest.acknowledged)))
        for order in set(guest.fresh + older):
            answer = client.get(f"/v1/orders/{order}")
            if answer.status != 200:
                raise Failure(f"acknowledged order {order} is lost: {answer}")
            document, body = guest.acknowledged[order]
            found, accepted = answer.json, guest.accepted.get(order)
            if found["cart"]["id"] != document["cart"]["id"] or len(found["cart"]["lines"]) != len(document["cart"]["lines"]):
                raise Failure(f"order {order} has another basket")
            told = accepted or (2 if body is None else json.loads(body)["version"])
            if found["version"] < told:
                raise Failure(f"order {order} went back from version {told} to {found['version']}")
        guest.fresh.clear()


def killed_while_starting(data, rng):
    server = sp.Server(data)
    server.spawn()
    time.sleep(rng.uniform(0, START_S))
    server.kill()


def one_life(data, guests, tokens, rng):
    """Starts a server, looks up what was promised, lets the guests work and kills it in the midst. Returns how long the
    start took."""
    begin = time.monotonic()
    with sp.Server(data) as server:
        took = time.monotonic() - begin
        look_up(server.client(tokens["admin"]), guests, rng)
        life = Life(rng.randint(*ANSWERS_A_LIFE))
        threads = [threading.Thread(target=guest.run, args=(server.port, tokens, life)) for guest in guests]
        for thread in threads:
            thread.start()
        in_time = life.enough.wait(30)
        time.sleep(rng.uniform(0, 0.01))
        server.kill()
        life.stop.set()
        for thread in threads:
            thread.join()
    for guest in guests:
        if guest.fault:
            raise Failure(guest.fault)
    if not in_time:
        raise Failure("the server answered too little in 30 s")
    return took


def verify(data):
    verified = sp.run("verify", "--data", data, check=False)
    if verified.returncode != 0:
        raise Failure(f"verify: {verified.stdout} {verified.stderr}")


def read_all_orders(client):
    orders, page = [], ""
    while page is not None:
        answer = client.get("/v1/orders?limit=200" + (f"&page={page}" if page else ""))
        if answer.status != 200:
            raise Failure(f"orders cannot be read: {answer}")
        orders += answer.json["orders"]
        page = answer.json.get("next")
    return orders


def settle(data, guests, tokens, rng):
    """A last server: guests send what is open, then the whole store is compared with what they were told."""
    with sp.Server(data) as server:
        for guest in guests:
            if isinstance(guest, PushingDevice):
                guest.settle(sp.Client(server.port, tokens["customer"]))
            elif guest.pending:
                guest.send(sp.Client(server.port, tokens[guest.pending[2]]))
        orders = {order["id"]: order for order in read_all_orders(server.client(tokens["admin"]))}
        told = {order: pair for guest in guests for order, pair in guest.acknowledged.items()}
        lost = sorted(set(told) - set(orders))
        unknown = sorted(set(orders) - {order for guest in guests for order in guest.sent})
        carts = [order["cart"]["id"] for order in orders.values()]
        if lost or unknown or len(carts) != len(set(carts)):
            raise Failure(f"lost {lost}, unknown {unknown}, baskets sold twice {len(carts) - len(set(carts))}")
        for guest in guests:
            for order, version in guest.accepted.items():
                if version is not None and orders[order]["version"] < version:
                    raise Failure(f"order {order} went back from version {version}")
        customer = server.client(tokens["customer"])
        for order in rng.sample(sorted(told), min(40, len(told))):
            document, body = told[order]
            again = customer.post("/v1/orders", document)
            # What was pushed and is sent again over REST is the same command: it has the same order.
            same = again.body == body if body is not None else again.json["id"] == order
            if again.status != 200 or not same:
                raise Failure(f"order {order} was answered {body!r} and now {again}")
        return len(orders)


def keep_for_study(data, seed):
    kept = sp.SOURCE / "build/kill-failure"
    kept.mkdir(parents=True, exist_ok=True)
    sp.run("backup", "--data", data, "--to", kept / f"{seed}.db", check=False)
    print(f"a copy of the store is kept as {kept}/{seed}.db")


def one_store(data, kills, rng):
    """A store from its making to the comparison of everything in it. Returns what to count."""
    starting = 0
    if rng.random() < 0.5:  # killed while it makes the store
        killed_while_starting(data, rng)
        starting += 1
    with sp.Server(data) as server:
        learn_totals(sp.set_up_venue(server))
        tokens = {"customer": server.token("customer", "guest"), "restaurant": server.token("staff", "till", "chez-test"),
                  "admin": server.token("admin")}
        server.kill()
    guests = [Guest(random.Random(rng.random())) for _ in range(GUESTS)]
    guests += [PushingDevice(random.Random(rng.random())) for _ in range(DEVICES)]
    slowest, verified = 0.0, 0
    for kill in range(starting + 1, kills):
        if rng.random() < KILLED_WHILE_STARTING:
            killed_while_starting(data, rng)
            starting += 1
        else:
            slowest = max(slowest, one_life(data, guests, tokens, rng))
        if kill % VERIFIED_EVERY == 0:
            verify(data)
            verified += 1
    orders = settle(data, guests, tokens, rng)
    verify(data)
    return {"kills": max(kills, starting + 1), "starting": starting, "orders": orders, "verified": verified + 1, "stores": 1,
            "repeats": sum(guest.repeats for guest in guests),
            "pushed": sum(len(guest.acknowledged) for guest in guests if isinstance(guest, PushingDevice))}, slowest


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=DEFAULT_KILLS)
    parser.add_argument("--seed", type=int, default=int(os.environ.get("COUVERT_SEED", str(random.SystemRandom().randrange(2**32)))))
    parser.add_argument("--json", type=pathlib.Path)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    print(f"{args.kills} kills, seed {args.seed}", flush=True)
    begin = time.monotonic()
    sums, slowest = collections.Counter(), 0.0
    while sums["kills"] < args.kills:
        kills = min(rng.randint(*KILLS_A_STORE), args.kills - sums["kills"])
        with sp.data_folder("couvert-kill-") as data:
            try:
                counts, start = one_store(data, kills, rng)
            except (Failure, AssertionError) as failure:
                print(f"FAILED after {sums['kills']} kills, in store {sums['stores'] + 1}: {failure}")
                keep_for_study(data, args.seed)
                return 1
        sums.update(counts)
        slowest = max(slowest, start)
        if sums["stores"] % 50 == 0:
            print(f"{sums['kills']} kills, {sums['orders']} orders, {time.monotonic() - begin:.0f} s", flush=True)
    seconds = time.monotonic() - begin
    print(f"{sums['kills']} kills of {sums['stores']} stores, {sums['starting']} of them while the server started; "
          f"{sums['orders']} orders ({sums['pushed']} pushed by devices), {sums['repeats']} answered from their record after a "
          f"kill, 0 lost, 0 doubled; verified {sums['verified']} times; slowest start {slowest * 1e3:.0f} ms; {seconds:.0f} s")
    if args.json:
        args.json.write_text(json.dumps({**sums, "lost": 0, "doubled": 0, "slowest_start_ms": round(slowest * 1e3),
                                         "seconds": round(seconds, 1), "seed": args.seed}, indent=2) + "\n", encoding="utf-8")
    if sums["repeats"] == 0 and args.kills >= 100:
        print("FAILED: no kill hit an order between its commit and its answer, so nothing was tested")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
