#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Slots over HTTP: what a kitchen has left, fifty buyers of one slot, and the minutes that come back; portions left.
import collections
import datetime
import threading
import unittest
import urllib.parse

from suite import ServerCase, sp

KITCHEN = {"stations": 1, "slot_minutes": 15, "slot_capacity": 30, "item_minutes": 10}  # three portions of fries a slot
NEAR, FAR = "47.4519785,1.0458770", "48.8566,2.3522"


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


class Slots(ServerCase):
    PATH = "/v1/venues/chez-test/slots"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        tag = cls.anonymous.get("/v1/venues/chez-test").headers["etag"]
        answer = cls.operator.put("/v1/venues/chez-test", sp.always_open_venue(kitchen=KITCHEN), headers={"If-Match": tag})
        assert answer.status == 200, answer
        cls.tokens = [cls.server.token("customer", f"buyer-{n}") for n in range(50)]
        cls.taken = 0

    def fries(self, count=1, **more):
        return sp.small_cart(lines=[{"id": sp.new_id(), "item": "frites", "quantity": count}], **more)

    def listed(self, **query):
        answer = self.anonymous.get(self.PATH + ("?" + urllib.parse.urlencode(query) if query else ""))
        self.assertEqual(answer.status, 200, answer)
        return answer.json["slots"]

    def free_slot(self):
        """A slot that no other test uses, an hour or more ahead."""
        type(self).taken += 1
        return [slot for slot in self.listed() if slot["fits"]][4 + 3 * self.taken]

    def left(self, slot):
        return next(s["left"] for s in self.listed(**{"from": slot["begin"]}) if s["begin"] == slot["begin"])

    def order(self, slot, client=None, cart=None, total=400):
        return (client or self.customer).post("/v1/orders", sp.place_order(cart or self.fries(), total, wanted_at=slot["begin"]))

    def test_slots_of_a_day(self):
        slots = self.listed()
        self.assertGreater(len(slots), 90)
        for before, after in zip(slots, slots[1:]):
            self.assertEqual(before["end"], after["begin"])
        for slot in slots:
            self.assertEqual(instant(slot["begin"]).minute % 15, 0)
            self.assertEqual(slot["capacity"], 30)
        ready = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=19)
        self.assertGreater(instant(slots[0]["begin"]), ready)
        hour = self.listed(**{"from": slots[8]["begin"], "until": slots[12]["begin"]})
        self.assertEqual([s["begin"] for s in hour], [s["begin"] for s in slots[8:12]])

    def test_fifty_buyers_of_one_slot(self):
        slot, gate = self.free_slot(), threading.Barrier(50)
        outcomes, lock, refused = collections.Counter(), threading.Lock(), []

        def buy(number):
            client = self.server.client(self.tokens[number])
            gate.wait()
            answer = self.order(slot, client)
            with lock:
                outcomes[(answer.status, answer.json.get("code", "ok"))] += 1
                if answer.status != 201:
                    refused.append(answer)
            client.close()

        threads = [threading.Thread(target=buy, args=(number,)) for number in range(50)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(outcomes, {(201, "ok"): 3, (422, "slot_full"): 47})
        problem = self.assert_problem(refused[0], 422, "slot_full", "/wanted_at")
        reason = problem["details"]["reasons"][0]
        self.assertEqual((reason["limit"], reason["actual"], reason["next_at"]), (30, 40, slot["end"]))
        self.assertEqual(problem["details"]["next_at"], slot["end"])
        self.assertEqual(self.left(slot), 0)
        quote = self.anonymous.post("/v1/quotes", {"cart": self.fries(), "wanted_at": slot["begin"]}).json["orderable"]
        self.assertEqual([(r["code"], r["next_at"]) for r in quote["reasons"]], [("slot_full", slot["end"])])
        self.assertEqual(self.order({"begin": slot["end"]}).status, 201)

    def test_minutes_come_back_once(self):
        slot = self.free_slot()
        placed = self.order(slot, cart=self.fries(3), total=1200)
        self.assertEqual((placed.status, self.left(slot)), (201, 0), placed)
        self.assert_problem(self.order(slot), 422, "slot_full", "/wanted_at")
        order = placed.json["id"]
        for _ in range(2):
            self.customer.post(f"/v1/orders/{order}/commands", {"verb": "cancel_by_customer"}, headers={"Idempotency-Key": sp.new_id()})
            self.assertEqual(self.left(slot), 30)
        again = self.order(slot)
        self.assertEqual((again.status, self.left(slot)), (201, 20))
        for verb, more in (("accept", {"ready_at": slot["begin"]}), ("start_prep", {}), ("mark_ready", {})):
            self.assertEqual(self.left(slot), 20, verb)
            answer = self.restaurant.post(f"/v1/orders/{again.json['id']}/commands", {"verb": verb, **more},
                                          headers={"Idempotency-Key": sp.new_id()})
            self.assertEqual(answer.status, 200, answer)
        self.assertEqual(self.left(slot), 30)

    def test_as_soon_as_possible_waits_for_what_is_due_before(self):
        def ready():
            return instant(self.anonymous.post("/v1/quotes", {"cart": self.fries()}).json["orderable"]["ready_at"])

        before = ready()
        answer = self.customer.post("/v1/orders", sp.place_order(self.fries(), 400))
        self.assertEqual(answer.status, 201, answer)
        waited = (ready() - before).total_seconds()
        self.assertTrue(595 <= waited <= 660, waited)
        self.customer.post(f"/v1/orders/{answer.json['id']}/commands", {"verb": "cancel_by_customer"},
                           headers={"Idempotency-Key": sp.new_id()})
        self.assertLess((ready() - before).total_seconds(), 60)

    def test_a_cart_asks_for_itself(self):
        slot = self.free_slot()
        self.assertEqual(self.order(slot, cart=self.fries(2), total=800).status, 201)
        for count, fits in ((1, True), (2, False)):
            answer = self.anonymous.post(self.PATH, {"cart": self.fries(count), "from": slot["begin"]})
            self.assertEqual((answer.status, answer.json["slots"][0]["fits"]), (200, fits), answer)

    def test_bad_questions(self):
        for query, parameter in (("from=soon", "from"), ("until=now", "until"), ("to=x", "to"), ("fulfilment=drone", "fulfilment"),
                                 ("till=1", "till")):
            self.assert_problem(self.anonymous.get(f"{self.PATH}?{query}"), 400, "query_parameter", parameter=parameter)
        for query, code, parameter in (("fulfilment=delivery", "destination_required", "to"), ("fulfilment=dine_in", "fulfilment_not_offered", "fulfilment"),
                                       (f"fulfilment=delivery&to={FAR}", "outside_delivery_zone", "to")):
            self.assert_problem(self.anonymous.get(f"{self.PATH}?{query}"), 422, code, parameter=parameter)
        self.assert_problem(self.anonymous.get("/v1/venues/nowhere/slots"), 404, "venue_unknown")
        for body, status, code, pointer in (
                ({}, 422, "json_missing_member", "/cart"), ({"cart": self.fries(venue="other")}, 422, "cart_wrong_venue", "/cart/venue"),
                ({"cart": self.fries(), "from": 1}, 422, "json_type", "/from"), ({"cart": self.fries(), "until": "x"}, 422, "time_format", "/until"),
                ({"cart": self.fries(fulfilment="delivery")}, 422, "destination_required", "/destination"),
                ({"cart": self.fries(fulfilment="dine_in")}, 422, "fulfilment_not_offered", "/cart/fulfilment"),
                ({"cart": self.fries(), "when": 1}, 422, "json_unknown_member", "/when")):
            self.assert_problem(self.anonymous.post(self.PATH, body), status, code, pointer)
        self.assertTrue(self.listed(fulfilment="delivery", to=NEAR))


class Portions(ServerCase):
    def test_portions_left_are_told_with_menu_and_stock_A15(self):
        stock, menu = "/v1/venues/chez-test/stock", "/v1/venues/chez-test/menu?at=now"
        self.assertEqual(self.anonymous.get(stock).json["portions_left"], {})
        command = {"command": sp.new_id(), "verb": "set", "target": {"kind": "item", "ref": "frites"}, "quantity_milli": 2_500}
        self.assertEqual(self.operator.post(stock + "/commands", command).status, 200)
        seen = self.anonymous.get(stock)
        self.assertEqual(seen.json["portions_left"], {"frites": 2})
        self.assertEqual(self.anonymous.get(menu).json["portions_left"], {"frites": 2})
        self.place()
        self.assertEqual(self.anonymous.get(stock).json["portions_left"], {"frites": 1})
        held = self.anonymous.get(stock, headers={"If-None-Match": seen.headers["etag"]})
        self.assertEqual(held.status, 200)
        self.place()
        self.assertEqual(self.anonymous.get(menu).json["portions_left"], {"frites": 0})


if __name__ == "__main__":
    unittest.main(warnings="ignore")
