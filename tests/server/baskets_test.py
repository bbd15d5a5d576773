#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Baskets over HTTP: many hands at once, typed conflicts, people who may not, and a guest who becomes an account.
import threading
import unittest

from suite import ServerCase, sp


class Person:
    """One device of one person, with its copy of the basket."""

    def __init__(self, name):
        self.id, self.device, self.name, self.clock = sp.new_id(), sp.new_id(), name, 0

    def op(self, kind, clock=None, **more):
        self.clock = clock or self.clock + 1
        return {"id": sp.new_id(), "device": self.device, "clock": self.clock, "author": self.id, "kind": kind, **more}

    def line(self, clock=None, item="frites"):
        return self.op("put_line", clock, line={"id": sp.new_id(), "item": item, "quantity": 1})


class Baskets(ServerCase):
    def begin(self, client, host):
        basket = sp.new_id()
        group = {"id": basket, "venue": "chez-test", "host": host.id, "ops": [host.op("join", text=host.name)]}
        answer = client.put(f"/v1/baskets/{basket}", group)
        self.assertEqual(answer.status, 200, answer)
        return basket, group, answer

    def test_fifty_hands_at_once_lose_no_line(self):
        host = Person("Alice")
        basket, group, answer = self.begin(self.customer, host)
        token = answer.json["basket"]["join_token"]
        # A party has fifty people at most: the host and 49 friends.
        clients = [self.server.client(self.server.token("customer", f"friend-{n}")) for n in range(49)]
        gate, statuses = threading.Barrier(50), []

        def add(client, number):
            me = Person(f"friend {number}")
            ops = [host.line()] if client is self.customer else [me.op("join", 2, text=me.name), me.line(3)]
            gate.wait()
            answer = client.put(f"/v1/baskets/{basket}?join={token}", dict(group, ops=group["ops"] + ops))
            statuses.append(answer.status)

        threads = [threading.Thread(target=add, args=(client, n)) for n, client in enumerate([self.customer, *clients])]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(statuses, [200] * 50)
        final = self.customer.get(f"/v1/baskets/{basket}").json
        self.assertEqual(len(final["view"]["cart"]["lines"]), 50)
        self.assertEqual(final["basket"]["version"], 51)
        self.assertEqual(len(final["basket"]["people"]), 50)
        for client in clients:
            client.close()

    def test_of_writers_who_ask_for_a_version_one_wins(self):
        host = Person("Alice")
        basket, group, answer = self.begin(self.customer, host)
        tag = answer.headers["etag"]
        first = self.customer.put(f"/v1/baskets/{basket}", dict(group, ops=group["ops"] + [host.line()]), headers={"If-Match": tag})
        self.assertEqual(first.status, 200, first)
        late = self.customer.put(f"/v1/baskets/{basket}", dict(group, ops=group["ops"] + [host.line()]), headers={"If-Match": tag})
        problem = self.assert_problem(late, 409, "version_conflict")
        self.assertIn('"version": 2', str(problem).replace("'", '"'))
        again = self.customer.put(f"/v1/baskets/{basket}", first.json["basket"]["group"])
        self.assertEqual(again.json["basket"]["version"], 2, "the same operations again change nothing")

    def test_strangers_and_voices_of_others(self):
        host = Person("Alice")
        basket, group, answer = self.begin(self.customer, host)
        eve = self.server.client(self.server.token("customer", "eve"))
        self.assert_problem(eve.get(f"/v1/baskets/{basket}"), 404, "basket_unknown")
        self.assert_problem(eve.put(f"/v1/baskets/{basket}", group), 404, "basket_unknown")
        token = answer.json["basket"]["join_token"]
        self.assertEqual(eve.get(f"/v1/baskets/{basket}?join={token}").status, 200)
        forged = dict(group, ops=group["ops"] + [host.line()])
        self.assert_problem(eve.put(f"/v1/baskets/{basket}?join={token}", forged), 403, "permission_denied")
        eve.close()

    def patch(self, client, basket, ops, query="", **more):
        return client.request("PATCH", f"/v1/baskets/{basket}{query}", body={"ops": ops}, **more)

    def test_operations_alone_change_a_basket(self):
        host, friend = Person("Alice"), Person("Bob")
        basket, group, answer = self.begin(self.customer, host)
        token = answer.json["basket"]["join_token"]
        first = self.patch(self.customer, basket, ops := [host.line(), host.line()], headers={"If-Match": answer.headers["etag"]})
        self.assertEqual((first.status, first.headers["etag"], len(first.json["view"]["cart"]["lines"])), (200, '"2"', 2), first)
        late = self.patch(self.customer, basket, [host.line()], headers={"If-Match": answer.headers["etag"]})
        self.assert_problem(late, 409, "version_conflict")
        again = self.patch(self.customer, basket, ops)
        self.assertEqual((again.status, again.headers["etag"]), (200, '"2"'), "the same operations again change nothing")
        bob = self.server.client(self.server.token("customer", "bob"))
        joined = [friend.op("join", 5, text="Bob"), friend.line(6)]
        self.assert_problem(self.patch(bob, basket, joined), 404, "basket_unknown")
        self.assertEqual(len(self.patch(bob, basket, joined, f"?join={token}").json["view"]["cart"]["lines"]), 3)
        whole = self.customer.put(f"/v1/baskets/{basket}", dict(group, ops=group["ops"] + ops))
        self.assertEqual(len(whole.json["view"]["cart"]["lines"]), 3, "a copy without them takes nothing away")
        self.assert_problem(self.patch(bob, basket, [host.line(9)]), 403, "permission_denied", "/ops/0/author")
        bob.close()

    def test_bad_operations_name_their_place(self):
        host = Person("Alice")
        basket, _, _ = self.begin(self.customer, host)
        path = f"/v1/baskets/{basket}"
        for body, status, code, pointer in (({}, 422, "json_missing_member", "/ops"), ({"ops": 1}, 422, "json_type", "/ops"),
                                            ({"ops": []}, 400, "invalid_argument", "/ops"),
                                            ({"ops": [{}]}, 422, "json_missing_member", "/ops/0/id"),
                                            ({"ops": [], "line": 1}, 422, "json_unknown_member", "/line"),
                                            ({"ops": [host.line(9), host.line(8)]}, 400, "invalid_argument", "/ops/1"),
                                            ({"ops": [dict(host.line(10), quantity="x")]}, 422, "json_type", "/ops/0/quantity")):
            self.assert_problem(self.customer.request("PATCH", path, body=body), status, code, pointer)
        self.assert_problem(self.customer.request("PATCH", path, body={"ops": []}, headers={"If-Match": "2"}), 400, "bad_request")
        self.assert_problem(self.patch(self.customer, sp.new_id(), [host.line()]), 404, "basket_unknown")
        self.assertEqual(self.customer.get(path).json["basket"]["version"], 1)

    def test_a_guest_becomes_an_account_and_keeps_every_line(self):
        guest_token = self.anonymous.post("/v1/guests", {}).json["token"]
        guest, me = self.server.client(guest_token), Person("me")
        basket, group, _ = self.begin(guest, me)
        group["ops"] += [me.line() for _ in range(65)]
        self.assertEqual(guest.put(f"/v1/baskets/{basket}", group).status, 200)
        self.assert_problem(self.customer.get(f"/v1/baskets/{basket}"), 404, "basket_unknown")
        for _ in range(2):
            claimed = self.customer.post(f"/v1/baskets/{basket}/claim", {"guest_token": guest_token})
            self.assertEqual(claimed.status, 200, claimed)
            self.assertEqual(len(claimed.json["view"]["cart"]["lines"]), 65)
        group["ops"].append(me.line())
        self.assertEqual(len(self.customer.put(f"/v1/baskets/{basket}", group).json["view"]["cart"]["lines"]), 66)
        guest.close()


if __name__ == "__main__":
    unittest.main(warnings="ignore")
