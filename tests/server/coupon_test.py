#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Coupons over HTTP: many buyers of one code at once, limits by customer, and what a campaign may cost at most.
import collections
import threading
import unittest

from suite import ServerCase, sp

BUYERS = 50
ONCE, EACH, THREE, SILENT = "UNEFOIS", "CHACUN", "TROIS", "silent"


def rules():
    """One code that exists once, one that everybody has once, one for three buyers, and a reduction without a code."""
    document = sp.small_rules()
    document["promotions"] = [
        {"ref": "once", "kind": "amount", "code": ONCE, "amount_minor": 300, "limit_total": 1},
        {"ref": "each", "kind": "percentage", "code": EACH, "rate": 100_000, "max_minor": 150, "limit_per_customer": 1},
        {"ref": "three", "kind": "amount", "code": THREE, "amount_minor": 250, "limit_total": 3, "limit_per_customer": 2},
    ]
    return document


class CouponCase(ServerCase):
    """A venue for each test: what was redeemed in another does not count."""

    def setUp(self):
        self.venue = "coupons-" + self.id().rsplit("_", 1)[-1]
        sp.set_up_venue(self.server, self.venue).close()
        published = self.operator.put(f"/v1/venues/{self.venue}/menu",
                                      {"menu": sp.small_menu(self.venue), "rules": self.rules()})
        self.assertEqual(published.status, 200, published)
        self.full = sp.quote_total(self.customer, self.cart())

    def rules(self):
        return rules()

    def cart(self, *codes):
        return sp.small_cart(self.venue, codes=list(codes))

    def quoted(self, client, code):
        answer = client.post("/v1/quotes", {"cart": self.cart(code)})
        self.assertEqual(answer.status, 200, answer)
        return answer.json["quote"]

    def rush(self, subjects, orders):
        """Everybody sends their order at the same moment; returns the answers."""
        gate, answers, lock = threading.Barrier(len(subjects)), [], threading.Lock()
        tokens = {subject: self.server.token("customer", subject) for subject in dict.fromkeys(subjects)}

        def run(subject, order):
            client = self.server.client(tokens[subject])
            try:
                gate.wait()
                answer = client.post("/v1/orders", order)
                with lock:
                    answers.append((subject, order, answer))
            finally:
                client.close()

        threads = [threading.Thread(target=run, args=pair) for pair in zip(subjects, orders)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(answers), len(subjects))
        return answers

    @staticmethod
    def count(answers):
        return collections.Counter((a.status, a.json.get("code", "ok")) for _, _, a in answers)

    def given(self):
        """What all orders of the venue were reduced by, as the books say."""
        page, sums, orders = "", 0, 0
        while True:
            answer = self.operator.get(f"/v1/orders?venue={self.venue}&limit=200{page}").json
            orders += len(answer["orders"])
            sums += sum(order["quote"]["totals"].get("discount_minor", 0) for order in answer["orders"])
            if "next" not in answer:
                return orders, sums
            page = "&page=" + answer["next"]


class Coupons(CouponCase):
    def test_a_code_that_exists_once_for_fifty_buyers_single(self):
        subjects = [f"buyer-{n}" for n in range(BUYERS)]
        answers = self.rush(subjects, [sp.place_order(self.cart(ONCE), self.full - 300) for _ in subjects])
        self.assertEqual(self.count(answers), {(201, "ok"): 1, (422, "promotion_exhausted"): BUYERS - 1})
        for _, _, answer in answers:
            if answer.status != 201:
                self.assert_problem(answer, 422, "promotion_exhausted", "/cart/codes/0")
        self.assertEqual(self.given(), (1, 300))
        # A refusal is remembered under its command, and so is the order: nobody gains by asking again.
        for subject, order, first in answers[:5] + [row for row in answers if row[2].status == 201]:
            client = self.server.client(self.server.token("customer", subject))
            again = client.post("/v1/orders", order)
            self.assertEqual(again.json.get("code"), first.json.get("code"), again)
            self.assertEqual(again.status, 200 if first.status == 201 else 422)
            client.close()
        self.assertEqual(self.given(), (1, 300))
        # Without the code the same basket is sold at its full price, and the quote says why the code does nothing.
        quote = self.quoted(self.customer, ONCE)
        self.assertEqual(quote["totals"]["total_minor"], self.full)
        self.assertEqual([(row["ref"], row["reason"]) for row in quote["unused"]], [("once", "exhausted")])
        placed = self.customer.post("/v1/orders", sp.place_order(self.cart(), self.full))
        self.assertEqual(placed.status, 201, placed)

    def test_the_code_comes_back_when_its_order_is_cancelled(self):
        order = sp.place_order(self.cart(ONCE), self.full - 300)
        self.assertEqual(self.customer.post("/v1/orders", order).status, 201)
        other = sp.place_order(self.cart(ONCE), self.full - 300)
        self.assert_problem(self.customer.post("/v1/orders", other), 422, "promotion_exhausted")
        gone = self.customer.post(f"/v1/orders/{order['order']}/commands",
                                  {"couvert": "command/1", "command": sp.new_id(), "verb": "cancel_by_customer"})
        self.assertEqual(gone.status, 200, gone)
        subjects = [f"late-{n}" for n in range(BUYERS)]
        answers = self.rush(subjects, [sp.place_order(self.cart(ONCE), self.full - 300) for _ in subjects])
        self.assertEqual(self.count(answers), {(201, "ok"): 1, (422, "promotion_exhausted"): BUYERS - 1})

    def test_fifty_orders_of_one_person_redeem_once_person(self):
        price = self.quoted(self.customer, EACH)["totals"]["total_minor"]
        self.assertEqual(price, self.full - 150)
        answers = self.rush(["alice"] * BUYERS, [sp.place_order(self.cart(EACH), price) for _ in range(BUYERS)])
        self.assertEqual(self.count(answers), {(201, "ok"): 1, (422, "promotion_exhausted"): BUYERS - 1})
        self.assertEqual(self.quoted(self.customer, EACH)["totals"]["total_minor"], self.full)
        # Somebody else still has theirs, and so has each of fifty more.
        subjects = [f"guest-{n}" for n in range(BUYERS)]
        answers = self.rush(subjects, [sp.place_order(self.cart(EACH), price) for _ in subjects])
        self.assertEqual(self.count(answers), {(201, "ok"): BUYERS})
        self.assertEqual(self.given(), (BUYERS + 1, 150 * (BUYERS + 1)))

    def test_a_campaign_never_costs_more_than_planned_budget(self):
        # Three redemptions of 2.50, two for one person: 7.50 at most, whoever is fast.
        subjects = ["greedy"] * (BUYERS // 2) + [f"fair-{n}" for n in range(BUYERS - BUYERS // 2)]
        answers = self.rush(subjects, [sp.place_order(self.cart(THREE), self.full - 250) for _ in subjects])
        self.assertEqual(self.count(answers), {(201, "ok"): 3, (422, "promotion_exhausted"): BUYERS - 3})
        self.assertLessEqual(sum(a.status == 201 for who, _, a in answers if who == "greedy"), 2)
        self.assertEqual(self.given(), (3, 750))


class SilentReductions(CouponCase):
    """Reductions that need no code: the price moves when they are used up, and nobody pays more without agreeing."""

    def rules(self):
        document = rules()
        document["promotions"] = [{"ref": SILENT, "kind": "amount", "amount_minor": 200, "limit_total": 5}]
        return document

    def test_used_up_without_a_code_is_another_price_silent(self):
        subjects = [f"buyer-{n}" for n in range(BUYERS)]
        answers = self.rush(subjects, [sp.place_order(self.cart(), self.full) for _ in subjects])
        self.assertEqual(self.count(answers), {(201, "ok"): 5, (409, "price_changed"): BUYERS - 5})
        self.assertEqual(self.given(), (5, 1000))
        agreed = sp.place_order(self.cart(), self.full, accept_up_to_minor=self.full + 200)
        self.assertEqual(self.customer.post("/v1/orders", agreed).json["quote"]["totals"]["total_minor"], self.full + 200)


if __name__ == "__main__":
    unittest.main(warnings="ignore")
