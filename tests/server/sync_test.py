#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Sync over HTTP: what devices bring and fetch, who may not, requests that are wrong, and pulls that wait.
import json
import socket
import threading
import time
import unittest
import urllib.parse

from suite import ServerCase, sp


class Device:
    """As small as the protocol allows: identity, salt, numbers, cursor, and what it holds by scope."""

    def __init__(self, client, scopes=(), hello=True):
        self.client, self.scopes, self.cursor, self.seq = client, list(scopes), "", 0
        self.identity = {"device": sp.new_id(), "incarnation": sp.new_id(), "protocol": 1}
        self.held = {}
        if hello:
            answer = client.post("/v1/sync/push", self.identity)
            assert answer.status == 200, answer
            self.identity["salt"] = answer.json["salt"]

    def mutation(self, name, document, lane, **more):
        self.seq += 1
        return {"id": document.get("command", sp.new_id()), "seq": self.seq, "lane": lane, "name": name, "schema": 4,
                "args": json.dumps(document), **more}

    def place(self, order, **more):
        return self.mutation("place_order", order, f"order:{order['order']}", **more)

    def push(self, *mutations, client=None, **more):
        return (client or self.client).post("/v1/sync/push", {**self.identity, "mutations": list(mutations), **more})

    def pull_body(self, **more):
        return {**self.identity, "scopes": self.scopes, "cursor": self.cursor, **more}

    def page(self, client=None, **more):
        answer = (client or self.client).post("/v1/sync/pull", self.pull_body(**more))
        if answer.status == 200:
            self.apply(answer.json)
        return answer

    def pull(self, **more):
        while True:
            answer = self.page(**more)
            assert answer.status == 200, answer
            if not answer.json["more"]:
                return answer.json

    def apply(self, page):
        self.cursor = page["cursor"]
        for change in page["changes"]:
            scope = self.held.setdefault(change["scope"], {})
            key = (change.get("entity"), change.get("id"))
            if change["kind"] == "put":
                scope[key] = json.loads(change["body"])
            elif change["kind"] == "del":
                scope.pop(key, None)
            else:
                scope.clear()

    def address(self, **more):
        values = {**self.identity, "scopes": ",".join(self.scopes), **({"cursor": self.cursor} if self.cursor else {}), **more}
        return "/v1/sync/pull?" + urllib.parse.urlencode(values)


class SyncCase(ServerCase):
    def order(self, **more):
        cart = sp.small_cart()
        return sp.place_order(cart, sp.quote_total(self.customer, cart), **more)

    def verdicts(self, answer):
        self.assertEqual(answer.status, 200, answer)
        return [verdict["verdict"] for verdict in answer.json["verdicts"]]

    def orders(self):
        orders, page = [], ""
        while True:
            answer = self.operator.get(f"/v1/orders?limit=200{page}").json
            orders += [order["id"] for order in answer["orders"]]
            if not answer.get("next"):
                return orders
            page = "&page=" + urllib.parse.quote(answer["next"])


class Push(SyncCase):
    def test_hello_gives_the_same_salt_each_time(self):
        device = Device(self.customer)
        answer = self.customer.post("/v1/sync/push", {k: v for k, v in device.identity.items() if k != "salt"})
        self.assertEqual(answer.headers["content-type"], "application/json")
        self.assertEqual((answer.json["salt"], answer.json.get("verdicts", []), answer.json.get("settled_seq", 0)), (device.identity["salt"], [], 0))
        other = self.restaurant.post("/v1/sync/push", {k: v for k, v in device.identity.items() if k != "salt"})
        self.assertNotEqual(other.json["salt"], device.identity["salt"], "another person, another salt")

    def test_an_order_is_applied_once_and_by_rest_it_is_the_same(self):
        device = Device(self.customer)
        order = self.order()
        mutation = device.place(order)
        answer = device.push(mutation)
        self.assertEqual(self.verdicts(answer), ["applied"])
        verdict = answer.json["verdicts"][0]
        self.assertEqual((verdict["entity"], verdict["entity_id"]), ("order", order["order"]))
        self.assertEqual(answer.json["settled_seq"], 1)
        again = device.push(mutation)
        self.assertEqual(self.verdicts(again), ["duplicate"])
        self.assertEqual(again.json["verdicts"][0]["pos"], verdict["pos"])
        self.assertEqual(self.customer.post("/v1/orders", order).status, 200, "known, not made anew")
        self.assertEqual(self.orders().count(order["order"]), 1)

    def test_each_command_has_its_own_verdict(self):
        device = Device(self.customer)
        good, dear, late = self.order(), self.order(expected_total_minor=1), self.order()
        unknown = device.mutation("dance", {}, "order:x")
        broken = {**device.place(self.order()), "args": "{"}
        after_refusal = device.place(self.order(), depends_on=dear["command"])
        mutations = [unknown, broken, after_refusal, device.place(good), device.place(dear)]
        for seq, mutation in enumerate(mutations, 1):
            mutation["seq"] = seq
        old = device.place(late, age_ms=901_000, not_after_age_ms=900_000)
        old["seq"] = 6
        answer = device.push(*mutations, old)
        self.assertEqual(self.verdicts(answer), ["rejected", "rejected", "blocked", "applied", "rejected", "rejected"])
        codes = [verdict.get("problem", {}).get("code") for verdict in answer.json["verdicts"]]
        self.assertEqual(codes, ["command_schema", "json_syntax", None, None, "price_changed", "command_too_old"])
        self.assertEqual(answer.json["settled_seq"], 2, "the third is not settled")
        self.assertEqual(self.verdicts(device.push(after_refusal)), ["rejected"])
        self.assertEqual(device.push().json["settled_seq"], 6)
        other = {**device.place(good), "args": json.dumps({**good, "expected_total_minor": 7})}
        self.assertEqual(self.verdicts(device.push(other)), ["mismatch"])
        self.assertNotIn(late["order"], self.orders())

    def test_requests_that_are_wrong_are_refused_whole(self):
        device = Device(self.customer)
        before = self.orders()
        one, two = device.place(self.order()), device.place(self.order())

        def refused(status, code, pointer=None, **more):
            self.assert_problem(device.push(one, two, **more), status, code, pointer)

        refused(400, "sync_protocol", "/protocol", protocol=2)
        refused(422, "id_format", "/device", device="me")
        refused(422, "json_type", "/mutations", mutations={})
        refused(422, "json_missing_member", "/mutations/0/id", mutations=[{"seq": 1}])
        refused(422, "json_unknown_member", "/when", when="now")
        refused(400, "invalid_argument", "/salt", salt="")
        refused(409, "device_cloned", "/salt", salt="0" * 32)
        refused(400, "invalid_argument", "/mutations/1/seq", mutations=[two, one])
        refused(400, "invalid_argument", "/mutations/1/id", mutations=[one, {**two, "id": one["id"]}])
        refused(400, "invalid_argument", "/mutations/0/lane", mutations=[{**one, "lane": "x" * 8_193}])
        many = [{**one, "id": sp.new_id(), "seq": seq} for seq in range(1, 102)]
        refused(400, "limit_exceeded", "/mutations", mutations=many)
        refused(400, "limit_exceeded", "/mutations", mutations=[{**one, "args": " " * (256 << 10)}, two])
        self.assert_problem(self.customer.post("/v1/sync/push", "{"), 400, "json_syntax")
        self.assert_problem(self.customer.post("/v1/sync/push", "[]"), 422, "json_type")
        self.assertEqual(self.orders(), before)
        self.assertEqual(self.verdicts(device.push(one, two)), ["applied", "applied"], "nothing of all that was remembered")

    def test_a_large_command_alone_gets_its_verdict(self):
        device = Device(self.customer)
        large = {**device.place(self.order()), "args": " " * (300 << 10)}
        self.assertEqual(self.verdicts(device.push(large)), ["rejected"])
        self.assertEqual(self.verdicts(device.push(device.place(self.order()))), ["applied"])

    def test_a_body_beyond_the_servers_limit(self):
        device = Device(self.customer)
        huge = {**device.place(self.order()), "args": " " * (1 << 20)}
        answer = self.customer.post("/v1/sync/push", {**device.identity, "mutations": [huge]})
        self.assert_problem(answer, 413, "body_too_large")
        self.assertEqual(self.verdicts(device.push(device.place(self.order()))), ["applied"])

    def test_content_types(self):
        device = Device(self.customer)
        for path, body in (("/v1/sync/push", device.identity), ("/v1/sync/pull", device.pull_body()),
                           ("/v1/access", {"subject": "x", "granted": True})):
            for media in ("text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin-1"):
                answer = self.operator.post(path, json.dumps(body), headers={"Content-Type": media})
                self.assert_problem(answer, 415, "media_type")
        good = self.customer.post("/v1/sync/push", json.dumps(device.identity), headers={"Content-Type": "application/json; charset=UTF-8"})
        self.assertEqual(good.status, 200)
        packed = self.customer.post("/v1/sync/push", json.dumps(device.identity), headers={"Content-Encoding": "gzip"})
        self.assert_problem(packed, 415, "media_type")

    def test_who_is_nobody_may_announce_a_device_and_push_nothing(self):
        device = Device(self.anonymous)
        self.assert_problem(device.push(device.place(self.order())), 403, "permission_denied")
        bad = self.customer.post("/v1/sync/push", device.identity, token="no token")
        self.assert_problem(bad, 401, "token_invalid")

    def test_what_a_role_may_not_do_is_rejected_command_by_command(self):
        order = self.place()
        device = Device(self.customer)
        accept = {"couvert": "command/1", "command": sp.new_id(), "order": order["id"], "verb": "mark_ready"}
        count = {"command": sp.new_id(), "venue": "chez-test", "verb": "set", "target": {"kind": "item", "ref": "frites"}, "quantity_milli": 1000}
        answer = device.push(device.mutation("order_command", accept, f"order:{order['id']}"),
                             device.mutation("stock_command", count, "stock:chez-test"), device.place(self.order()))
        self.assertEqual(self.verdicts(answer), ["rejected", "rejected", "applied"])
        self.assertEqual([v["problem"]["code"] for v in answer.json["verdicts"][:2]], ["permission_denied", "permission_denied"])

    def test_copies_of_a_device_are_told(self):
        device = Device(self.customer)
        self.assertEqual(self.verdicts(device.push(device.place(self.order()))), ["applied"])
        copy = device.place(self.order())
        copy["seq"] = 1
        self.assert_problem(device.push(copy), 409, "device_cloned")
        old = dict(device.identity)
        device.identity["incarnation"] = sp.new_id()
        hello = {k: v for k, v in device.identity.items() if k != "salt"}
        device.identity["salt"] = self.customer.post("/v1/sync/push", hello).json["salt"]
        self.assertEqual(self.verdicts(device.push(copy)), ["applied"], "numbers begin anew, the command keeps its id")
        device.identity = old
        self.assert_problem(device.push(), 409, "device_cloned")
        self.assert_problem(device.page(), 409, "device_cloned", "/incarnation")


class Pull(SyncCase):
    def test_what_changed_and_only_that(self):
        device = Device(self.customer, ["venue:chez-test", "cust:alice"])
        first = device.pull()
        self.assertEqual(set(device.held["venue:chez-test"]) >= {("venue", "chez-test"), ("menu", "chez-test")}, True)
        self.assertEqual({scope["scope"] for scope in first["scopes"]}, {"venue:chez-test", "cust:alice"})
        self.assertEqual(device.pull()["changes"], [])
        order = self.place()
        page = device.pull()
        self.assertEqual([(c["kind"], c["entity"], c["id"]) for c in page["changes"]], [("put", "order", order["id"])])
        self.assertEqual(json.loads(page["changes"][0]["body"]), self.customer.get(f"/v1/orders/{order['id']}").json)

    def test_by_address_it_is_the_same(self):
        device = Device(self.customer, ["venue:chez-test", "cust:alice"])
        self.place()
        by_body, by_address = self.customer.post("/v1/sync/pull", device.pull_body()), self.customer.get(device.address())
        self.assertEqual(by_address.status, 200, by_address)
        self.assertEqual(by_address.json["changes"], by_body.json["changes"])
        self.assertEqual(by_address.headers["cache-control"], "no-store")
        self.assertEqual(by_body.headers["cache-control"], "no-store")
        device.cursor = by_address.json["cursor"]
        self.assertEqual(self.customer.get(device.address()).json["changes"], [])
        self.assert_problem(self.customer.get(device.address(limit=1_001)), 400, "query_parameter", parameter="limit")
        self.assert_problem(self.customer.get(device.address(wait_ms=30_001)), 400, "query_parameter", parameter="wait_ms")
        self.assert_problem(self.customer.get(device.address(device="me")), 422, "id_format", "/device")
        without = device.address().replace("salt=", "pepper=")
        self.assert_problem(self.customer.get(without), 400, "query_parameter")

    def test_cursors_of_others_and_changed_ones(self):
        device, other = Device(self.customer, ["venues"]), Device(self.customer, ["venues"])
        device.pull()
        other.pull()
        good = device.cursor
        device.cursor = other.cursor
        self.assert_problem(device.page(), 400, "cursor_invalid", parameter="cursor")
        for cursor in ("x", good[:-1], good + "0", good.replace(",", ";", 1), "9" * 8_000):
            device.cursor = cursor
            self.assert_problem(device.page(), 400, "cursor_invalid", parameter="cursor")
        device.cursor = good
        eve = self.server.client(self.server.token("customer", "eve"))
        hello = eve.post("/v1/sync/push", {k: v for k, v in device.identity.items() if k != "salt"})
        salt = device.identity["salt"]
        device.identity["salt"] = hello.json["salt"]
        self.assert_problem(device.page(client=eve), 400, "cursor_invalid", parameter="cursor")
        eve.close()
        device.identity["salt"] = salt
        self.assertEqual(device.page().status, 200)

    def test_limits_and_wrong_requests(self):
        device = Device(self.customer, ["venues"])

        def refused(status, code, pointer, **more):
            self.assert_problem(device.page(**more), status, code, pointer)

        refused(400, "sync_protocol", "/protocol", protocol=0)
        refused(400, "limit_exceeded", "/limit", limit=0)
        refused(400, "limit_exceeded", "/limit", limit=1_001)
        refused(400, "limit_exceeded", "/wait_ms", wait_ms=-1)
        refused(400, "limit_exceeded", "/wait_ms", wait_ms=30_001)
        refused(400, "limit_exceeded", "/scopes", scopes=[f"cust:{n}" for n in range(201)])
        refused(400, "invalid_argument", "/scopes/1", scopes=["venues", ""])
        refused(422, "json_type", "/scopes", scopes="venues")
        refused(422, "json_unknown_member", "/filter", filter={})
        refused(409, "device_cloned", "/salt", salt="")
        refused(422, "id_format", "/incarnation", incarnation="x")
        self.assert_problem(self.customer.post("/v1/sync/pull", "{"), 400, "json_syntax")
        self.assertEqual(device.page().status, 200)

    def test_a_device_that_never_pushed_may_read(self):
        """Nothing is written down of it before its first command; its salt alone lets it in."""
        device = Device(self.anonymous, ["venues", "cust:alice", "rest:chez-test", "what:ever"])
        page = device.pull()
        revoked = {change["scope"] for change in page["changes"] if change["kind"] == "revoke"}
        self.assertEqual(revoked, {"cust:alice", "rest:chez-test", "what:ever"})
        self.assertIn(("menu", "chez-test"), device.held["venues"])
        self.assertEqual(page.get("settled_seq", 0), 0)
        stranger = Device(self.anonymous, ["venues"], hello=False)
        self.assert_problem(stranger.page(), 422, "json_missing_member")

    def test_pages(self):
        for _ in range(5):
            self.place()
        whole, single = Device(self.restaurant, ["rest:chez-test"]), Device(self.restaurant, ["rest:chez-test"])
        whole.pull()
        pages = 0
        while single.page(limit=1).json["more"]:
            pages += 1
        self.assertEqual(single.held, whole.held)
        self.assertGreaterEqual(pages, 5)

    def test_baskets_merged_and_dropped(self):
        person, friend = sp.new_id(), sp.new_id()
        basket = sp.new_id()
        device, clock = Device(self.customer, [f"basket:{basket}"]), 0

        def op(author, number, kind, **more):
            return {"id": sp.new_id(), "device": author, "clock": number, "author": author, "kind": kind, **more}

        group = {"couvert": "group_cart/1", "id": basket, "venue": "chez-test", "host": person, "ops": [op(person, 1, "join", text="Alice")]}
        put = device.mutation("put_basket", group, f"basket:{basket}")
        self.assertEqual(self.verdicts(device.push(put)), ["applied"])
        device.pull()
        kept = device.held[f"basket:{basket}"]["basket", basket]
        self.assertEqual(kept["version"], 1)
        # Another person's line through REST, one's own through sync: both are there.
        bob = self.server.client(self.server.token("customer", "bob"))
        theirs = dict(group, ops=group["ops"] + [op(friend, 2, "join", text="Bob"), op(friend, 3, "put_line", line={"id": sp.new_id(), "item": "frites", "quantity": 1})])
        self.assertEqual(bob.put(f"/v1/baskets/{basket}?join={kept['join_token']}", theirs).status, 200)
        mine = dict(group, ops=group["ops"] + [op(person, 2, "put_line", line={"id": sp.new_id(), "item": "cola", "variant": "33", "quantity": 1})])
        self.assertEqual(self.verdicts(device.push(device.mutation("put_basket", mine, f"basket:{basket}"))), ["applied"])
        page = device.pull()
        merged = device.held[f"basket:{basket}"]["basket", basket]
        self.assertEqual((merged["version"], len(merged["group"]["ops"])), (3, 4))
        self.assertEqual(page["scopes"][0]["count"], 1)
        # Who is not of the party never hears whether there is such a basket.
        eve = Device(self.server.client(self.server.token("customer", "eve")), [f"basket:{basket}", f"basket:{sp.new_id()}"])
        self.assertEqual({(c["kind"]) for c in eve.pull()["changes"]}, {"revoke"})
        eve.client.close()
        bob.close()


class Restored(unittest.TestCase):
    """A store that came back from a backup: 410 with the scopes, and the outbox goes on."""

    def test_410_names_the_scopes(self):
        with sp.data_folder() as data:
            with sp.Server(data) as server:
                sp.set_up_venue(server)
                token = server.token("customer", "alice")
                device = Device(server.client(token), ["venues", "cust:alice"])
                device.pull()
                cart = sp.small_cart()
                order = sp.place_order(cart, sp.quote_total(device.client, cart))
                mutation = device.place(order)
                self.assertEqual(device.push(mutation).json["verdicts"][0]["verdict"], "applied")
                epoch = device.pull()["epoch"]
            with sp.Server(data, "--restored") as server:
                device.client = server.client(token)
                answer = device.page()
                self.assertEqual((answer.status, answer.json["code"]), (410, "cursor_expired"), answer)
                self.assertEqual(set(answer.json["details"]["scopes"]), {"venues", "cust:alice"})
                self.assertEqual(device.push(mutation).json["verdicts"][0]["verdict"], "duplicate")
                device.cursor = ""
                self.assertNotEqual(device.pull()["epoch"], epoch)
                self.assertIn(("order", order["order"]), device.held["cust:alice"])


class Access(SyncCase):
    def test_rights_go_and_come_back(self):
        mallory = self.server.client(self.server.token("customer", "mallory"))
        device = Device(mallory, ["venues", "cust:mallory"])
        self.assertEqual(self.verdicts(device.push(device.place(self.order()))), ["applied"])
        device.pull()
        change = {"subject": "mallory", "granted": False, "reason": "chargebacks"}
        answer = self.operator.post("/v1/access", change)
        self.assertEqual((answer.status, answer.json), (200, change))
        page = device.page().json
        self.assertEqual([(c["kind"], c["scope"]) for c in page["changes"]], [("revoke", "cust:mallory")])
        answer = device.push(device.place(self.order()), device.place(self.order()))
        self.assertEqual([v["problem"]["code"] for v in answer.json["verdicts"]], ["access_revoked"] * 2)
        device.scopes = ["cust:mallory"]
        self.assert_problem(device.page(), 403, "access_revoked")
        self.assert_problem(mallory.post("/v1/orders", self.order()), 403, "access_revoked")
        self.assertEqual(self.operator.post("/v1/access", {"subject": "mallory", "granted": True}).status, 200)
        self.assertEqual(self.verdicts(device.push(device.place(self.order()))), ["applied"])
        device.pull()
        self.assertEqual(len(device.held["cust:mallory"]), 2)
        mallory.close()

    def test_a_manager_decides_for_the_own_venue_only(self):
        manager = self.server.client(self.server.token("manager", "boss", "chez-test"))
        worker = self.server.client(self.server.token("staff", "worker", "chez-test"))
        device = Device(worker, ["rest:chez-test"])
        device.pull()
        self.assert_problem(manager.post("/v1/access", {"subject": "worker", "granted": False}), 403, "permission_denied")
        self.assert_problem(manager.post("/v1/access", {"subject": "worker", "venue": "elsewhere", "granted": False}), 403, "permission_denied")
        self.assertEqual(manager.post("/v1/access", {"subject": "worker", "venue": "chez-test", "granted": False}).status, 200)
        self.assertEqual([c["kind"] for c in device.page().json["changes"]], ["revoke"])
        for client in (self.customer, worker, self.restaurant):
            self.assert_problem(client.post("/v1/access", {"subject": "boss", "granted": False}), 403, "permission_denied")
        self.assert_problem(self.anonymous.post("/v1/access", {"subject": "boss", "granted": False}), 401, "unauthenticated")
        manager.close()
        worker.close()

    def test_wrong_bodies(self):
        def refused(body, status, code, pointer=None):
            self.assert_problem(self.operator.post("/v1/access", body), status, code, pointer)

        refused("{", 400, "json_syntax")
        refused("[]", 422, "json_type")
        refused({"granted": True}, 422, "json_missing_member", "/subject")
        refused({"subject": "x"}, 422, "json_missing_member", "/granted")
        refused({"subject": 7, "granted": True}, 422, "json_type", "/subject")
        refused({"subject": "x", "granted": "yes"}, 422, "json_type", "/granted")
        refused({"subject": "x", "granted": True, "until": 1}, 422, "json_unknown_member", "/until")
        refused('{"subject": "x", "subject": "y", "granted": true}', 400, "json_duplicate_member", "/subject")
        refused({"subject": "", "granted": False}, 400, "invalid_argument", "/subject")
        refused({"subject": "x", "granted": False, "reason": "r" * 8_193}, 400, "invalid_argument", "/reason")
        refused({"subject": "x", "granted": False, "venue": "none"}, 404, "venue_unknown", "/venue")


class LongPoll(SyncCase):
    def waiting(self):
        for line in self.anonymous.get("/metrics").body.decode().splitlines():
            if line.startswith("couvert_http_waiting_readers "):
                return int(float(line.split()[1]))
        raise AssertionError("no such figure")

    def wait_until_waiting(self, count):
        self.assertTrue(sp.wait_until(lambda: self.waiting() == count, 10), self.waiting())

    def in_background(self, device, wait_ms):
        out = {}

        def run():
            begin = time.monotonic()
            client = self.server.client(device.client.token)
            out["answer"] = device.page(client=client, wait_ms=wait_ms)
            out["at"], out["took"] = time.monotonic(), time.monotonic() - begin
            client.close()

        thread = threading.Thread(target=run)
        thread.start()
        return thread, out

    def test_a_commit_wakes_it(self):
        device = Device(self.restaurant, ["rest:chez-test"])
        device.pull()
        delays = []
        for _ in range(5):
            thread, out = self.in_background(device, 20_000)
            self.wait_until_waiting(1)
            order = self.place()
            committed = time.monotonic()
            thread.join()
            self.assertEqual([c["id"] for c in out["answer"].json["changes"]], [order["id"]])
            delays.append(out["at"] - committed)
        # A busy machine may be slow once or twice; a pull that slept until its next look would be slow each time.
        self.assertLess(min(delays), 0.1, delays)
        self.assertLess(max(delays), 5, delays)

    def test_what_is_not_its_own_does_not_wake_it(self):
        eve = Device(self.server.client(self.server.token("customer", "eve")), ["cust:eve"])
        eve.pull()
        thread, out = self.in_background(eve, 1_500)
        self.wait_until_waiting(1)
        self.place()
        thread.join()
        self.assertEqual(out["answer"].json["changes"], [])
        self.assertGreaterEqual(out["took"], 1.4)
        eve.client.close()

    def test_it_ends_at_its_deadline(self):
        device = Device(self.customer, ["cust:alice"])
        device.pull()
        begin = time.monotonic()
        answer = device.page(wait_ms=700)
        took = time.monotonic() - begin
        self.assertEqual((answer.status, answer.json["changes"], answer.json["more"]), (200, [], False))
        self.assertGreaterEqual(took, 0.69)
        self.assertLess(took, 10)
        by_address = self.customer.get(device.address(wait_ms=300))
        self.assertEqual((by_address.status, by_address.json["changes"]), (200, []))

    def test_what_is_there_is_not_waited_for(self):
        device = Device(self.customer, ["venues"])
        begin = time.monotonic()
        self.assertNotEqual(device.page(wait_ms=20_000).json["changes"], [])
        self.assertLess(time.monotonic() - begin, 10)

    def test_lost_rights_wake_it(self):
        device = Device(self.server.client(self.server.token("customer", "frank")), ["cust:frank"])
        device.pull()
        thread, out = self.in_background(device, 20_000)
        self.wait_until_waiting(1)
        self.operator.post("/v1/access", {"subject": "frank", "granted": False})
        thread.join()
        self.assertEqual([c["kind"] for c in out["answer"].json["changes"]], ["revoke"])
        self.assertLess(out["took"], 15)
        device.client.close()

    def test_a_client_that_goes_away_frees_it(self):
        device = Device(self.customer, ["cust:alice"])
        device.pull()
        body = json.dumps(device.pull_body(wait_ms=30_000)).encode()
        head = (f"POST /v1/sync/pull HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {self.customer.token}\r\n"
                f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n").encode()
        held = [socket.create_connection(("127.0.0.1", self.server.port)) for _ in range(20)]
        for connection in held:
            connection.sendall(head + body)
        self.wait_until_waiting(20)
        for connection in held[1:]:
            connection.close()
        self.wait_until_waiting(1)
        # One that only says that it has nothing more to send gets its answer.
        held[0].shutdown(socket.SHUT_WR)
        status, _, text, _ = sp.read_response(held[0])
        self.assertEqual((status, json.loads(text)["changes"]), (200, []))
        held[0].close()
        self.wait_until_waiting(0)

    def test_it_ends_when_the_server_stops(self):
        with sp.data_folder() as data, sp.Server(data) as server:
            sp.set_up_venue(server)
            token, answers = server.token("customer", "alice"), []
            devices = [Device(server.client(token), ["cust:alice"]) for _ in range(10)]
            for device in devices:
                device.pull()
            threads = [threading.Thread(target=lambda d=device: answers.append(d.page(wait_ms=30_000))) for device in devices]
            for thread in threads:
                thread.start()
            time.sleep(0.5)
            begin = time.monotonic()
            self.assertEqual(server.stop(), 0)
            for thread in threads:
                thread.join()
            self.assertLess(time.monotonic() - begin, 10)
            self.assertEqual([(a.status, a.json["changes"]) for a in answers], [(200, [])] * 10)


if __name__ == "__main__":
    unittest.main(warnings="ignore")
