#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Every route of the policy table with every role, on one's own things and on those of others.
import json
import unittest

from suite import ServerCase, sp

ALL_ROLES = ["anonymous", "customer", "restaurant_staff", "restaurant_manager", "courier", "support", "ops_admin", "finance",
             "developer_app"]
RESTAURANT = {"restaurant_staff", "restaurant_manager"}
SEES_ALL_ORDERS = {"support", "ops_admin", "finance"}


class Matrix(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.table = json.loads(sp.run("routes", "--json").stdout)
        cls.order = cls.customer_order()
        cls.basket = cls.customer_basket()
        # For each role the actor whose own things are asked for, and one who has nothing to do with them.
        cls.actors = {}
        for role in ALL_ROLES:
            for relation in ("own", "other"):
                if role == "anonymous":
                    token = ""
                elif role in RESTAURANT:
                    token = cls.server.token(role, f"{role}-{relation}", "chez-test" if relation == "own" else "other-house")
                elif role == "customer":
                    token = cls.server.token(role, "alice" if relation == "own" else "eve")
                else:
                    token = cls.server.token(role, f"{role}-{relation}")
                cls.actors[role, relation] = cls.server.client(token)

    @classmethod
    def customer_order(cls):
        cart = sp.small_cart()
        answer = cls.customer.post("/v1/orders", sp.place_order(cart, sp.quote_total(cls.customer, cart)))
        assert answer.status == 201, answer
        return answer.json

    @classmethod
    def customer_basket(cls):
        basket, person = sp.new_id(), sp.new_id()
        op = {"id": sp.new_id(), "device": sp.new_id(), "clock": 1, "author": person, "kind": "join", "text": "Alice"}
        answer = cls.customer.put(f"/v1/baskets/{basket}", {"id": basket, "venue": "chez-test", "host": person, "ops": [op]})
        assert answer.status == 200, answer
        return basket

    def call(self, row, client):
        path = row["path"].replace("{venue}", "chez-test").replace("{item}", "burger").replace("{order}", self.order["id"]).replace("{basket}", self.basket)
        body = "{}" if row["request"] else None
        return client.request(row["method"], path, body=body)

    def expected(self, row, role, relation):
        """What the answer must be: 'denied' before anything is read, 'hidden', or 'in' for whatever comes after the gate."""
        if role not in row["roles"]:
            return "unauthenticated" if role == "anonymous" else "denied"
        if row["operation"] in ("putVenue", "putMenu") and role != "ops_admin" and relation == "other":
            return "denied"
        if row["operation"] == "getOrder" and relation == "other" and role not in SEES_ALL_ORDERS:
            return "hidden"
        if row["operation"] == "getBasket" and not (role in {"support", "ops_admin"} or (role, relation) == ("customer", "own")):
            return "hidden basket"
        return "in"

    def test_every_cell(self):
        cells = 0
        for row in self.table:
            for (role, relation), client in self.actors.items():
                answer = self.call(row, client)
                where = (row["method"], row["path"], role, relation, answer)
                expected = self.expected(row, role, relation)
                if expected == "unauthenticated":
                    self.assertEqual((answer.status, answer.json["code"]), (401, "unauthenticated"), where)
                elif expected == "denied":
                    self.assertEqual((answer.status, answer.json["code"]), (403, "permission_denied"), where)
                elif expected == "hidden basket":
                    self.assertEqual((answer.status, answer.json["code"]), (404, "basket_unknown"), where)
                elif expected == "hidden":
                    self.assertEqual((answer.status, answer.json["code"]), (404, "order_unknown"), where)
                else:
                    self.assertNotIn(answer.status, (401, 403, 404, 405, 500), where)
                cells += 1
        self.assertEqual(cells, len(self.table) * len(ALL_ROLES) * 2)

    def test_every_command_by_every_role(self):
        """Nobody moves an order that is not theirs; on their own, a role that has the verb gets past the gate."""
        verbs = ["payment_ok", "payment_failed", "accept", "reject", "start_prep", "adjust", "mark_ready", "hand_over",
                 "confirm_delivery", "fail_delivery", "cancel_by_customer", "cancel_by_restaurant", "cancel_by_ops",
                 "timeout_accept", "timeout_pickup", "settle"]
        route = next(row for row in self.table if row["operation"] == "postCommand")
        for verb in verbs:
            for (role, relation), client in self.actors.items():
                order = self.customer_order()
                body = {"verb": verb, "ready_at": "2035-01-01T00:00:00Z", "reason": "test"}
                answer = client.post(f"/v1/orders/{order['id']}/commands", body, headers={"Idempotency-Key": sp.new_id()})
                where = (verb, role, relation, answer)
                if role not in route["roles"]:
                    self.assertEqual(answer.status, 401 if role == "anonymous" else 403, where)
                elif relation == "other" and role in RESTAURANT | {"customer"}:
                    self.assertEqual((answer.status, answer.json["code"]), (404, "order_unknown"), where)
                elif verb.startswith(("payment_", "timeout_")):
                    self.assertIn(answer.status, (403, 404), where)  # the engine's own verbs
                if answer.status != 200:
                    after = self.operator.get(f"/v1/orders/{order['id']}").json
                    self.assertEqual((after["version"], after["state"]), (order["version"], order["state"]), where)
                else:
                    self.assertEqual(relation == "own" or role not in RESTAURANT | {"customer"}, True, where)

    def test_lists_hold_only_what_may_be_seen(self):
        for (role, relation), client in self.actors.items():
            orders, page = [], ""
            while page is not None:
                answer = client.get("/v1/orders?limit=200" + (f"&page={page}" if page else ""))
                if answer.status != 200:
                    break
                orders += answer.json["orders"]
                page = answer.json.get("next")
            if answer.status != 200:
                self.assertIn(role, ("anonymous", "courier", "developer_app"))
                continue
            found = any(o["id"] == self.order["id"] for o in orders)
            self.assertEqual(found, relation == "own" or role in SEES_ALL_ORDERS, (role, relation))
            for order in orders:
                if role in RESTAURANT | {"finance"}:
                    self.assertNotIn("pickup_code", order, (role, relation))

    def test_events_hold_only_what_may_be_seen(self):
        for (role, relation), client in self.actors.items():
            cursor, found = 0, False
            while True:
                page = client.get(f"/v1/events?after={cursor}&limit=1000").json
                found = found or any(e["id"] == self.order["id"] for e in page["events"])
                if role in RESTAURANT | {"finance", "anonymous", "courier", "developer_app"}:
                    self.assertNotIn('"pickup_code"', json.dumps(page), (role, relation))
                cursor = page["cursor"]
                if not page["more"]:
                    break
            allowed = role in SEES_ALL_ORDERS or (relation == "own" and role in RESTAURANT | {"customer"})
            self.assertEqual(found, allowed, (role, relation))


if __name__ == "__main__":
    unittest.main(warnings="ignore")
