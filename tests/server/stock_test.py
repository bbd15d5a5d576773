#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Stock over HTTP: who may say what, what a checkout holds, and many buyers of the last portion at once.
import collections
import threading
import unittest

from suite import ServerCase, sp


def command(verb, target=None, **more):
    document = {"command": sp.new_id(), "verb": verb}
    if target:
        document["target"] = target
    document.update(more)
    return document


BURGER = {"kind": "item", "ref": "burger"}
FRITES = {"kind": "item", "ref": "frites"}


class Stock(ServerCase):
    STOCK = "/v1/venues/chez-test/stock"

    def tell(self, body, client=None, expect=200):
        answer = (client or self.operator).post(self.STOCK + "/commands", body)
        self.assertEqual(answer.status, expect, answer)
        return answer

    def fries(self):
        cart = sp.small_cart()
        cart["lines"] = cart["lines"][2:]
        return cart

    def left(self, target):
        levels = self.operator.get(self.STOCK).json.get("levels", [])
        level = next(row for row in levels if row["target"] == target)
        return level["on_hand_milli"] - level.get("reserved_milli", 0)

    def rush(self, count, buy):
        outcomes, lock = collections.Counter(), threading.Lock()
        gate = threading.Barrier(count)

        def run(number):
            client = self.server.client(self.server_tokens[number])
            try:
                gate.wait()
                answer = buy(client, number)
                with lock:
                    outcomes[(answer.status, answer.json.get("code", "ok"))] += 1
            finally:
                client.close()

        threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return outcomes

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server_tokens = [cls.server.token("customer", f"buyer-{number}") for number in range(50)]

    def test_snooze_and_its_end_are_told_everywhere(self):
        until = "2100-01-01T00:00:00Z"
        self.tell(command("snooze", BURGER, until=until, reason="grill"))
        item = self.anonymous.get("/v1/venues/chez-test/items/burger/orderable").json
        self.assertEqual([(r["code"], r["next_at"]) for r in item["reasons"]], [("item_sold_out", until)])
        quote = self.anonymous.post("/v1/quotes", {"cart": sp.small_cart()}).json
        self.assertIn("item_sold_out", [r["code"] for r in quote["orderable"]["reasons"]])
        menu = self.anonymous.get("/v1/venues/chez-test/menu?at=now").json
        self.assertIn("burger", [row["ref"] for row in menu["unavailable"]])
        cart = sp.small_cart()
        answer = self.customer.post("/v1/orders", sp.place_order(cart, sp.quote_total(self.customer, cart)))
        self.assert_problem(answer, 422, "item_sold_out")
        seen = self.anonymous.get(self.STOCK).json
        self.assertNotIn("reason", seen["snoozes"][0]["note"])
        self.assertEqual(self.operator.get(self.STOCK).json["snoozes"][0]["note"]["reason"], "grill")
        self.tell(command("unsnooze", BURGER))
        self.place()

    def test_commands_repeat_and_refuse(self):
        body = command("set", {"kind": "variant", "of": "cola", "ref": "33"}, quantity_milli=500_000)
        first, again = self.tell(body), self.tell(body)
        self.assertEqual(again.headers.get("idempotency-replayed"), "true")
        self.assertEqual(first.json["version"], again.json["version"])
        self.assert_problem(self.operator.post(self.STOCK + "/commands", dict(body, quantity_milli=1)), 422, "command_mismatch")
        self.assert_problem(self.customer.post(self.STOCK + "/commands", command("set", BURGER)), 403, "permission_denied")
        other = self.server.client(self.server.token("restaurant_staff", "s", "other-house"))
        self.assert_problem(other.post(self.STOCK + "/commands", command("set", BURGER, quantity_milli=1)), 403, "permission_denied")
        self.assert_problem(self.operator.post(self.STOCK + "/commands", command("set", {"kind": "item", "ref": "cake"})),
                            422, "stock_invalid")
        self.assert_problem(self.operator.post(self.STOCK + "/commands", command("reserve")), 400, "invalid_argument", "/verb")
        other.close()

    def test_last_portion_for_fifty_buyers(self):
        self.tell(command("set", FRITES, quantity_milli=1_000))
        cart = self.fries()
        total = sp.quote_total(self.customer, cart)
        outcomes = self.rush(50, lambda client, _: client.post("/v1/orders", sp.place_order(dict(self.fries()), total)))
        self.assertEqual(outcomes, {(201, "ok"): 1, (422, "item_sold_out"): 49})
        self.assertEqual(self.left(FRITES), 0)
        self.tell(command("forget", FRITES))

    def test_six_portions_for_fifty_holds_and_orders(self):
        self.tell(command("set", FRITES, quantity_milli=6_000))
        total = sp.quote_total(self.customer, self.fries())

        def buy(client, number):
            order = sp.place_order(self.fries(), total)
            if number % 2:
                hold = sp.new_id()
                held = client.post("/v1/venues/chez-test/reservations", command("reserve", reservation=hold, cart=self.fries()))
                if held.status != 200:
                    return held
                order["reservation"] = hold
            return client.post("/v1/orders", order)

        outcomes = self.rush(50, buy)
        self.assertEqual(outcomes[(201, "ok")], 6, outcomes)
        self.assertEqual(outcomes[(422, "item_sold_out")] + outcomes[(422, "stock_insufficient")], 44, outcomes)
        self.assertEqual(self.left(FRITES), 0)
        self.tell(command("forget", FRITES))


if __name__ == "__main__":
    unittest.main(warnings="ignore")
