#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# What is told before an order: prices with their explanation and proof, bounds, and what changed in a menu, signed.
import copy
import json
import pathlib
import unittest
import urllib.parse

import es256
from suite import ServerCase, sp

NEAR, FAR = "47.4519785,1.0458770", "48.8566,2.3522"


class Quotes(ServerCase):
    def setUp(self):
        self.folder = sp.data_folder()
        self.place_of_files = pathlib.Path(self.folder.__enter__())
        self.place_of_files.mkdir(parents=True)
        self.addCleanup(self.folder.__exit__, None, None, None)

    def quote(self, include=(), cart=None, client=None, **more):
        body = {"cart": cart or sp.small_cart(), "at": "2027-03-14T18:55:00Z", **more}
        if include:
            body["include"] = list(include)
        return (client or self.anonymous).post("/v1/quotes", body)

    def write(self, name, document):
        path = self.place_of_files / f"{name}.json"
        path.write_text(document if isinstance(document, str) else json.dumps(document))
        return str(path)

    def test_nothing_is_added_unasked(self):
        self.assertEqual(set(self.quote().json), {"quote", "orderable"})
        self.assertEqual(set(self.quote(["explanation"]).json), {"quote", "orderable", "explanation"})

    def test_explanation_and_proof_are_those_of_the_command_line_B10_B11(self):
        answer = self.quote(["explanation", "proof"], sp.small_cart(codes=["BIENVENUE"], tip_minor=150), cash=True).json
        total = answer["quote"]["totals"]["total_minor"]
        self.assertEqual((answer["explanation"]["key"], answer["explanation"]["amount_minor"]), ("price.total", total))
        self.assertTrue(answer["quote"]["cash"])
        proof = self.write("proof", answer["proof"])
        self.assertEqual(json.loads(sp.run("price", "--check", proof, "--json").stdout), {"ok": True})
        inputs = self.write("inputs", answer["proof"]["inputs"])
        again = self.place_of_files / "again.json"
        said = sp.run("price", "--rules", inputs, "--cart", inputs, "--explain", "--proof", again).stdout
        self.assertEqual(json.loads(said), {"quote": answer["quote"], "explanation": answer["explanation"]})
        self.assertEqual(json.loads(again.read_text()), answer["proof"])
        changed = copy.deepcopy(answer["proof"])
        changed["quote"]["lines"][0]["gross_minor"] += 1
        checked = sp.run("price", "--check", self.write("changed", changed), "--json", check=False)
        self.assertEqual(checked.returncode, 1)
        self.assertEqual(json.loads(checked.stdout)["mismatch"]["line"], 0)

    def test_a_proof_tells_no_codes_that_nobody_named(self):
        told = self.quote(["proof"]).json["proof"]
        self.assertNotIn("BIENVENUE", json.dumps(told))
        self.assertIn("BIENVENUE", json.dumps(self.quote(["proof"], sp.small_cart(codes=["BIENVENUE"])).json["proof"]))
        self.assertEqual(told["menu_version"], self.quote().json["quote"]["menu_version"])

    def test_a_proof_by_reference_needs_its_files(self):
        whole = self.quote(["proof"], cart := sp.small_cart()).json["proof"]
        brief = self.quote(["proof_by_reference"], cart).json["proof"]
        inputs = whole.pop("inputs")
        whole.pop("quote")
        self.assertEqual(brief, whole)
        self.assertNotEqual(sp.run("price", "--check", self.write("brief", brief), check=False).returncode, 0)
        sp.run("price", "--check", self.write("brief", brief), "--rules", self.write("inputs", inputs))

    def test_bad_questions(self):
        for include, code, pointer in ((["explain"], "json_enum", "/include/0"), ([1], "json_type", "/include/0"),
                                       (["proof", "proof"], "invalid_argument", "/include/1"),
                                       (["proof", "proof_by_reference"], "invalid_argument", "/include")):
            answer = self.quote(include)
            self.assert_problem(answer, 400 if code == "invalid_argument" else 422, code, pointer)
        for more, pointer in (({"include": {}}, "/include"), ({"include": "proof"}, "/include"), ({"cash": 1}, "/cash"),
                              ({"cash": "yes"}, "/cash")):
            body = {"cart": sp.small_cart(), **more}
            self.assert_problem(self.anonymous.post("/v1/quotes", body), 422, "json_type", pointer)


class Circumstances(ServerCase):
    """Cash and the tax place count in quotes and orders alike."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        rules = sp.small_rules()
        rules["cash_step_minor"] = 10
        rules["taxes"].insert(0, {"ref": "island", "tax_class": "food", "rate": 20000, "included": True, "places": ["near"]})
        answer = cls.operator.put("/v1/venues/chez-test/menu", {"menu": sp.small_menu(), "rules": rules})
        assert answer.status == 200, answer

    def fries(self, **more):
        return sp.small_cart(lines=[{"id": sp.new_id(), "item": "frites", "quantity": 2}], tip_minor=7, **more)

    def test_cash_is_rounded_and_stays_with_the_order_B7(self):
        for cash, total, rounding in ((False, 807, 0), (True, 810, 3)):
            quote = self.anonymous.post("/v1/quotes", {"cart": self.fries(), "cash": cash}).json["quote"]
            self.assertEqual((quote["totals"]["total_minor"], quote["totals"].get("rounding_minor", 0)), (total, rounding))
            command = sp.place_order(self.fries(), total, cash=cash)
            placed = self.customer.post("/v1/orders", command)
            self.assertEqual((placed.status, placed.json["quote"]["totals"]), (201, quote["totals"]), placed)
            self.assertEqual(placed.json["quote"].get("cash", False), cash)
            again = self.customer.post("/v1/orders", dict(command, cash=not cash))
            self.assert_problem(again, 422, "command_mismatch")
        changed = self.customer.post("/v1/orders", sp.place_order(self.fries(), 807, cash=True))
        self.assert_problem(changed, 409, "price_changed", "/expected_total_minor")
        self.assert_problem(self.customer.post("/v1/orders", sp.place_order(self.fries(), 810, cash="yes")), 422, "json_type", "/cash")

    def test_a_zone_is_a_tax_place_B4(self):
        lat, lng = (round(float(x) * 10_000_000) for x in NEAR.split(","))
        place = {"lat_e7": lat, "lng_e7": lng}
        taxes = {way: [t["ref"] for t in self.anonymous.post("/v1/quotes", {"cart": self.fries(fulfilment=way), "destination": place}).json["quote"]["taxes"]]
                 for way in ("pickup", "delivery")}
        self.assertEqual(taxes, {"pickup": ["fr-10"], "delivery": ["island", "fr-20"]})
        cart = self.fries(fulfilment="delivery")
        quote = self.anonymous.post("/v1/quotes", {"cart": cart, "destination": place, "include": ["proof"]}).json
        self.assertEqual(quote["proof"]["inputs"]["context"]["place"], "near")
        order = sp.place_order(cart, quote["quote"]["totals"]["total_minor"])
        order["contact"]["position"] = place
        placed = self.customer.post("/v1/orders", order)
        self.assertEqual((placed.status, placed.json["quote"]["taxes"]), (201, quote["quote"]["taxes"]), placed)


class Bounds(ServerCase):
    PATH = "/v1/venues/chez-test/order-bounds"

    def ask(self, **query):
        return self.anonymous.get(self.PATH + "?" + urllib.parse.urlencode(query))

    def test_minimum_and_fees_before_the_basket_B17(self):
        told = self.ask(fulfilment="delivery", to=NEAR).json
        self.assertEqual(told["bounds"]["minimum_minor"], 500)
        self.assertEqual([(f["ref"], f["amount_minor"]) for f in told["bounds"]["fees"]], [("livraison", 290)])
        self.assertEqual((told["zone"], told["distance_m"], told["currency"]), ("near", 0, "EUR"))
        self.assertTrue(told["orderable"]["ok"])
        cart = sp.small_cart(fulfilment="delivery")
        lat, lng = (round(float(x) * 10_000_000) for x in NEAR.split(","))
        quote = self.anonymous.post("/v1/quotes", {"cart": cart, "destination": {"lat_e7": lat, "lng_e7": lng}}).json["quote"]
        self.assertEqual(quote["totals"]["fees_minor"], 290)

    def test_without_words_the_first_way(self):
        told = self.anonymous.get(self.PATH).json
        self.assertEqual((told["fulfilment"], told["bounds"]), ("pickup", {}))

    def test_bands_change_with_place_weight_and_hour(self):
        rules = sp.small_rules()
        rules["fees"] = [
            {"ref": "base", "kind": "delivery", "amount_minor": 290, "subtotal_below": 3000},
            {"ref": "small", "kind": "small_order", "amount_minor": 1500, "subtotal_below": 1500, "tops_up": True}]
        answer = self.operator.put("/v1/venues/chez-test/menu", {"menu": sp.small_menu(), "rules": rules})
        self.assertEqual(answer.status, 200, answer)
        bands = {f["ref"]: f for f in self.ask(fulfilment="delivery", to=NEAR, weight_g=900).json["bounds"]["fees"]}
        self.assertEqual(bands["base"]["below_minor"], 3000)
        self.assertTrue(bands["small"]["tops_up"])
        self.operator.put("/v1/venues/chez-test/menu", {"menu": sp.small_menu(), "rules": sp.small_rules()})

    def test_bad_questions(self):
        self.assert_problem(self.ask(fulfilment="delivery"), 422, "destination_required", parameter="to")
        self.assert_problem(self.ask(fulfilment="delivery", to=FAR), 422, "outside_delivery_zone", parameter="to")
        self.assert_problem(self.ask(fulfilment="dine_in"), 422, "fulfilment_not_offered", parameter="fulfilment")
        for query in ({"to": "here"}, {"weight_g": -1}, {"at": "soon"}, {"channel": "x" * 65}, {"fulfilment": "drone"}, {"form": 1}):
            self.assert_problem(self.ask(**query), 400, "query_parameter", parameter=next(iter(query)))
        self.assert_problem(self.anonymous.get("/v1/venues/nowhere/order-bounds"), 404, "venue_unknown")


class Deltas(ServerCase):
    PATH = "/v1/venues/chez-test/menu/delta"

    def publish(self, price):
        menu = sp.small_menu()
        menu["items"][0]["price_minor"] = price
        answer = self.operator.put("/v1/venues/chez-test/menu", {"menu": menu, "rules": sp.small_rules()})
        self.assertEqual(answer.status, 200, answer)
        return answer.json["menu_version"]

    def opened(self, answer):
        self.assertEqual(answer.status, 200, answer)
        document = answer.json
        keys = {key["kid"]: key for key in self.anonymous.get("/v1/keys").json["keys"]}
        self.assertTrue(es256.verify(keys[document["key"]], document["payload"], document["signature"]), document)
        forged = document["payload"].replace("burger", "burgers", 1) + " "
        self.assertFalse(es256.verify(keys[document["key"]], forged, document["signature"]))
        return json.loads(document["payload"])

    def test_what_changed_since_signed_and_resumable_A29(self):
        first = self.publish(1100)
        second = self.publish(1200)
        third = self.publish(1300)
        whole = self.opened(self.anonymous.get(self.PATH + "?from=0"))
        self.assertEqual(whole, self.anonymous.get("/v1/venues/chez-test/menu").json)
        jump = self.opened(self.anonymous.get(f"{self.PATH}?from={first}"))
        self.assertEqual((jump["couvert"], jump["from_version"], jump["to_version"]), ("menu_delta/1", first, third))
        self.assertEqual([(item["ref"], item["price_minor"]) for item in jump["items"]], [("burger", 1300)])
        # In steps, begun again after a break: each step starts where the one before ended.
        steps = [self.opened(self.anonymous.get(f"{self.PATH}?from={a}&to={b}")) for a, b in ((first, second), (second, third))]
        self.assertEqual(steps[0]["to_digest"], steps[1]["from_digest"])
        self.assertEqual(steps[1]["to_digest"], jump["to_digest"])
        none = self.opened(self.anonymous.get(f"{self.PATH}?from={third}"))
        self.assertEqual((none["from_digest"], none.get("items", [])), (none["to_digest"], []))

    def test_tags(self):
        version = self.publish(1000)
        answer = self.anonymous.get(f"{self.PATH}?from={version}")
        tag = answer.headers["etag"]
        self.assertTrue(tag.startswith("W/"))
        held = self.anonymous.get(f"{self.PATH}?from={version}", headers={"If-None-Match": tag})
        self.assertEqual((held.status, held.body), (304, b""))
        self.assertEqual(self.anonymous.get(f"{self.PATH}?from={version}").body, answer.body)
        self.publish(1001)
        self.assertEqual(self.anonymous.get(f"{self.PATH}?from={version}", headers={"If-None-Match": tag}).status, 200)

    def test_a_version_no_longer_kept_sends_to_the_whole(self):
        old = self.publish(900)
        for price in range(901, 918):
            current = self.publish(price)
        problem = self.assert_problem(self.anonymous.get(f"{self.PATH}?from={old}"), 410, "cursor_expired", parameter="from")
        self.assertEqual(problem["details"], {"current_version": current})
        self.assert_problem(self.anonymous.get(f"{self.PATH}?from=0&to={old}"), 410, "cursor_expired", parameter="to")
        self.assertEqual(self.opened(self.anonymous.get(f"{self.PATH}?from=0"))["version"], current)
        self.opened(self.anonymous.get(f"{self.PATH}?from={current - 16}"))

    def test_bad_questions(self):
        version = self.publish(999)
        for query, parameter in (("", "from"), ("?from=-1", "from"), ("?from=x", "from"), (f"?from={version + 1}", "from"),
                                 (f"?from=0&to={version + 1}", "to"), (f"?from={version}&to={version - 1}", "from"),
                                 ("?from=0&to=0", "to")):
            self.assert_problem(self.anonymous.get(self.PATH + query), 400, "query_parameter", parameter=parameter)
        self.assert_problem(self.anonymous.get("/v1/venues/nowhere/menu/delta?from=0"), 404, "venue_unknown")
        self.operator.put("/v1/venues/empty", sp.always_open_venue("empty"), headers={"If-None-Match": "*"})
        self.assert_problem(self.anonymous.get("/v1/venues/empty/menu/delta?from=0"), 404, "menu_not_published")


if __name__ == "__main__":
    unittest.main(warnings="ignore")
