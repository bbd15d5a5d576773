#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Wrong requests of every kind: a stable code, the place of the fault, nothing changed, and the next request works.
import json
import socket
import time
import unittest

from suite import ServerCase, sp

INT63 = 2**63


class WrongDocuments(ServerCase):
    def setUp(self):
        self.before = self.state()

    def tearDown(self):
        self.assertEqual(self.state(), self.before, "a refused request changed something")
        self.assertEqual(self.customer.get("/v1/orders?limit=1").status, 200)

    def state(self):
        """Everything that a refused request could have changed."""
        orders = self.operator.get("/v1/orders?limit=200").json["orders"]
        cursor = self.operator.get("/v1/events?after=0&limit=1000").json["cursor"]
        return orders, cursor, self.operator.get("/v1/venues/chez-test").body, self.operator.get("/v1/venues/chez-test/menu").body

    def order(self, **more):
        cart = sp.small_cart()
        return sp.place_order(cart, sp.quote_total(self.customer, cart), **more)

    def post_order(self, body, **more):
        return self.customer.post("/v1/orders", body, **more)

    def test_truncated_json_at_every_tenth_octet(self):
        text = json.dumps(self.order()).encode()
        for end in range(0, len(text), 10):
            answer = self.post_order(text[:end])
            self.assert_problem(answer, 400, "json_syntax")

    def test_duplicate_member(self):
        text = json.dumps(self.order())
        doubled = '{"expected_total_minor": 1, ' + text[1:]
        self.assert_problem(self.post_order(doubled), 400, "json_duplicate_member", "/expected_total_minor")

    def test_duplicate_member_of_a_wrapper(self):
        answer = self.anonymous.post("/v1/quotes", '{"cart": {}, "cart": {}}')
        self.assert_problem(answer, 400, "json_duplicate_member", "/cart")

    def test_depth(self):
        for path, opening in (("/v1/orders", '{"cart":'), ("/v1/quotes", '{"cart":')):
            deep = opening + "[" * 100_000 + "]" * 100_000 + "}"
            self.assert_problem(self.customer.post(path, deep), 400, "json_depth")
            self.assert_problem(self.customer.post(path, "[" * 100_000), 400, "json_depth")

    def test_quantities(self):
        for quantity, code, status in ((-1, "quantity_invalid", 422), (0, "quantity_invalid", 422), (INT63, "json_number_range", 422),
                                       (1.5, "json_number_range", 422), (1000, "quantity_invalid", 422), ("2", "json_type", 422)):
            order = self.order()
            order["cart"]["lines"][2]["quantity"] = quantity
            self.assert_problem(self.post_order(order), status, code, "/cart/lines/2/quantity")
            quote = self.anonymous.post("/v1/quotes", {"cart": order["cart"]})
            self.assert_problem(quote, status, code, "/cart/lines/2/quantity")

    def test_unknown_members(self):
        order = self.order(gratuity=3)
        self.assert_problem(self.post_order(order), 422, "json_unknown_member", "/gratuity")
        order = self.order()
        order["cart"]["lines"][0]["size"] = "xl"
        self.assert_problem(self.post_order(order), 422, "json_unknown_member", "/cart/lines/0/size")
        answer = self.anonymous.post("/v1/quotes", {"cart": sp.small_cart(), "when": "now"})
        self.assert_problem(answer, 422, "json_unknown_member", "/when")

    def test_missing_members(self):
        order = self.order()
        del order["expected_total_minor"]
        self.assert_problem(self.post_order(order), 422, "json_missing_member", "/expected_total_minor")
        self.assert_problem(self.anonymous.post("/v1/quotes", {}), 422, "json_missing_member", "/cart")

    def test_not_objects(self):
        for text in ("[]", "7", "null", '"x"', "true"):
            self.assert_problem(self.post_order(text), 422, "json_type", "")
            self.assert_problem(self.anonymous.post("/v1/quotes", text), 422, "json_type", "")

    def test_octets_that_are_no_text(self):
        order = json.dumps(self.order(contact={"name": "@@"})).encode().replace(b"@@", b"\xff\xfe")
        self.assert_problem(self.post_order(order), 400, "text_encoding")

    def test_foreign_currency(self):
        menu = sp.small_menu() | {"currency": "CHF"}
        answer = self.operator.put("/v1/venues/chez-test/menu", {"menu": menu, "rules": sp.small_rules()})
        self.assert_problem(answer, 422, "menu_currency")
        venue = sp.always_open_venue() | {"currency": "XXQ"}
        answer = self.operator.put("/v1/venues/chez-test", venue, headers={"If-Match": "*"})
        self.assert_problem(answer, 422, "currency_unknown", "/currency")

    def test_currency_in_a_cart(self):
        order = self.order()
        order["cart"]["currency"] = "USD"
        self.assert_problem(self.post_order(order), 422, "json_unknown_member", "/cart/currency")

    def test_unknown_option_item_group_variant(self):
        def broken(change):
            order = self.order()
            change(order["cart"]["lines"])
            return self.post_order(order)

        def set_option(lines):
            lines[0]["selections"][0]["option"] = "caviar"

        def set_group(lines):
            lines[0]["selections"][0]["group"] = "toppings"

        self.assert_problem(broken(set_option), 422, "option_unknown", "/cart/lines/0/selections/0/option")
        self.assert_problem(broken(set_group), 422, "group_unknown", "/cart/lines/0/selections/0/group")
        self.assert_problem(broken(lambda lines: lines[2].update(item="steak")), 422, "item_unknown", "/cart/lines/2/item")
        self.assert_problem(broken(lambda lines: lines[1].update(variant="75")), 422, "variant_unknown", "/cart/lines/1/variant")
        self.assert_problem(broken(lambda lines: lines[1].pop("variant")), 422, "variant_required")

    def test_too_few_and_too_many_options(self):
        order = self.order()
        order["cart"]["lines"][0]["selections"] = []
        problem = self.assert_problem(self.post_order(order), 422, "options_too_few")
        self.assertTrue(problem["errors"][0]["pointer"].startswith("/cart/lines/0"))
        order = self.order()
        order["cart"]["lines"][0]["selections"] = [{"group": "sauce", "option": o} for o in ("ketchup", "mayo", "truffe")]
        problem = self.assert_problem(self.post_order(order), 422, "options_too_many")
        self.assertTrue(problem["errors"][0]["pointer"].startswith("/cart/lines/0"))
        order = self.order()
        order["cart"]["lines"][0]["selections"][1]["quantity"] = 3
        self.assert_problem(self.post_order(order), 422, "option_quantity", "/cart/lines/0/selections/1/quantity")

    def test_price_moved(self):
        order = self.order()
        order["expected_total_minor"] -= 1
        self.assert_problem(self.post_order(order), 409, "price_changed", "/expected_total_minor")

    def test_unknown_venue(self):
        order = self.order()
        order["cart"]["venue"] = "nowhere"
        self.assert_problem(self.post_order(order), 404, "venue_unknown")
        for path in ("/v1/venues/nowhere", "/v1/venues/nowhere/menu", "/v1/venues/nowhere/rules"):
            self.assert_problem(self.anonymous.get(path), 404, "venue_unknown")

    def test_ids(self):
        self.assert_problem(self.post_order(self.order(order="not-an-id")), 422, "id_format", "/order")
        self.assert_problem(self.post_order(self.order(), headers={"Idempotency-Key": "seven"}), 400, "idempotency_key_required")
        order = self.order()
        self.assert_problem(self.post_order(order, headers={"Idempotency-Key": sp.new_id()}), 422, "command_mismatch", "/command")
        del order["command"]
        self.assert_problem(self.post_order(order), 400, "idempotency_key_required", "/command")

    def test_media_type(self):
        for media in ("text/plain", "application/xml", "application/json; charset=latin-1", "application/jsonx", ""):
            answer = self.post_order(json.dumps(self.order()), headers={"Content-Type": media})
            self.assert_problem(answer, 415, "media_type")
        packed = self.post_order(json.dumps(self.order()), headers={"Content-Encoding": "gzip"})
        self.assert_problem(packed, 415, "media_type")

    def test_tokens(self):
        good = self.customer.token
        head, claims, signature = good.split(".")
        forged = [
            "x", "a.b.c", good[:-2] + ("AA" if not good.endswith("AA") else "BB"), f"{head}.{claims}.", f"{head}.{claims}",
            f"{head}.{claims}A.{signature}", good + ".x", "eyJhbGciOiJub25lIn0." + claims + ".",
            "eyJhbGciOiJIUzI1NiJ9." + claims + "." + signature, "A" * 5000, good + "=",
        ]
        for token in forged:
            answer = self.anonymous.get("/v1/orders", token=token)
            self.assert_problem(answer, 401, "token_invalid")
            self.assertIn("www-authenticate", answer.headers)
            self.assert_problem(self.anonymous.get("/v1/me", token=token), 401, "token_invalid")
        self.assert_problem(self.anonymous.get("/v1/orders"), 401, "unauthenticated")
        answer = self.anonymous.get("/v1/orders", headers={"Authorization": "Basic YTpi"})
        self.assert_problem(answer, 401, "token_invalid")
        with sp.data_folder() as other:
            foreign = sp.run("token", "--data", other, "--role", "admin").stdout.strip()
        self.assert_problem(self.anonymous.get("/v1/orders", token=foreign), 401, "token_invalid")

    def test_query_parameters(self):
        cases = [("/v1/venues?far=1", "far"), ("/v1/venues?limit=1&limit=2", "limit"), ("/v1/venues?limit=0", "limit"),
                 ("/v1/venues?limit=201", "limit"), ("/v1/venues?limit=x", "limit"), ("/v1/venues?limit=", "limit"),
                 ("/v1/venues?offset=-1", "offset"), ("/v1/venues?near=1", "near"), ("/v1/venues?near=91,0", "near"),
                 ("/v1/venues?open_at=yesterday", "open_at"), ("/v1/venues?fulfilment=drone", "fulfilment"),
                 ("/v1/venues?q=%ff", "q"), ("/v1/venues?q=%zz", "q"), ("/v1/venues?within=5", "within"),
                 ("/v1/events?after=-1", "after"), ("/v1/events?wait=26", "wait"), ("/v1/events?after=99999999999999999999", "after"),
                 ("/v1/me?x", "x"), ("/v1/venues/chez-test?x=1", "x")]
        for path, parameter in cases:
            self.assert_problem(self.anonymous.get(path), 400, "query_parameter", parameter=parameter)
        self.assert_problem(self.customer.get("/v1/orders?state=eaten"), 400, "query_parameter", parameter="state")
        self.assert_problem(self.customer.get("/v1/orders?page=made-up"), 400, "cursor_invalid", parameter="page")
        self.assert_problem(self.anonymous.get("/v1/events?after=9007199254740991"), 400, "cursor_invalid", parameter="after")

    def test_times_and_places(self):
        for member, value, code in (("at", "yesterday", "time_format"), ("at", 7, "json_type"), ("wanted_at", "2026-13-01T00:00:00Z", None),
                                    ("destination", {"lat_e7": 2_000_000_000, "lng_e7": 0}, "geo_range"),
                                    ("destination", {"lat_e7": 0}, "json_missing_member"), ("destination", [], "json_type"),
                                    ("destination", {"lat_e7": 0, "lng_e7": 0.5}, "json_number_range")):
            answer = self.anonymous.post("/v1/quotes", {"cart": sp.small_cart(), member: value})
            self.assertIn(answer.status, (400, 422))
            problem = answer.json
            self.assertTrue(problem["errors"][0]["pointer"].startswith("/" + member), answer)
            if code:
                self.assertEqual(problem["code"], code, answer)

    def test_preconditions(self):
        venue = sp.always_open_venue()
        self.assert_problem(self.operator.put("/v1/venues/chez-test", venue), 428, "precondition_required")
        answer = self.operator.put("/v1/venues/chez-test", venue, headers={"If-Match": '"999"'})
        self.assert_problem(answer, 412, "precondition_failed")
        answer = self.operator.put("/v1/venues/new-one", sp.always_open_venue("new-one"), headers={"If-Match": '"1"'})
        self.assert_problem(answer, 412, "precondition_failed")
        answer = self.operator.put("/v1/venues/chez-test", venue, headers={"If-Match": "7"})
        self.assert_problem(answer, 400, "bad_request")
        answer = self.operator.put("/v1/venues/other-name", venue)
        self.assert_problem(answer, 422 if answer.status == 422 else 400, "invalid_argument", "/id")

    def test_menus_that_break_their_own_rules(self):
        menu = sp.small_menu()
        menu["items"][0]["groups"].append("nothing")
        answer = self.operator.put("/v1/venues/chez-test/menu", {"menu": menu, "rules": sp.small_rules()})
        problem = self.assert_problem(answer, 422, "menu_invalid")
        self.assertIn("dangling_ref", json.dumps(problem["details"]))
        rules = sp.small_rules()
        rules["taxes"][0]["rate"] = -1
        answer = self.operator.put("/v1/venues/chez-test/menu", {"menu": sp.small_menu(), "rules": rules})
        problem = self.assert_problem(answer, 422, "rules_invalid")
        self.assertTrue(problem["errors"][0]["pointer"].startswith("/rules"), problem)


class WrongCommands(ServerCase):
    def test_stale_version(self):
        order = self.place()
        path = f"/v1/orders/{order['id']}"
        command = {"verb": "accept", "ready_at": "2030-01-01T00:00:00Z", "expected_version": order["version"] + 5}
        answer = self.restaurant.post(path + "/commands", command, headers={"Idempotency-Key": sp.new_id()})
        self.assert_problem(answer, 409, "version_conflict")
        del command["expected_version"]
        answer = self.restaurant.post(path + "/commands", command, headers={"Idempotency-Key": sp.new_id(), "If-Match": '"77"'})
        self.assert_problem(answer, 412, "precondition_failed")
        self.assertEqual(self.customer.get(path).json, order)
        answer = self.restaurant.post(path + "/commands", command,
                                      headers={"Idempotency-Key": sp.new_id(), "If-Match": f'"{order["version"]}"'})
        self.assertEqual((answer.status, answer.json["state"]), (200, "accepted"), answer)

    def test_order_of_somebody_else(self):
        order = self.place()
        other = self.server.client(self.server.token("customer", "mallory"))
        elsewhere = self.server.client(self.server.token("restaurant", "spy", "other-house"))
        for client in (other, elsewhere):
            self.assert_problem(client.get(f"/v1/orders/{order['id']}"), 404, "order_unknown")
            body = {"verb": "cancel_by_customer" if client is other else "accept", "ready_at": "2030-01-01T00:00:00Z"}
            answer = client.post(f"/v1/orders/{order['id']}/commands", body, headers={"Idempotency-Key": sp.new_id()})
            self.assert_problem(answer, 404, "order_unknown")
            listed = client.get("/v1/orders").json["orders"]
            self.assertNotIn(order["id"], [o["id"] for o in listed])
        unknown = self.customer.get(f"/v1/orders/{sp.new_id()}")
        foreign = other.get(f"/v1/orders/{order['id']}")
        for member in ("code", "detail", "title", "status"):
            self.assertEqual(unknown.json[member], foreign.json[member], "a foreign order differs from none")
        self.assert_problem(self.customer.get("/v1/orders/77"), 404, "order_unknown")

    def test_wrong_role(self):
        order = self.place()
        answer = self.customer.post(f"/v1/orders/{order['id']}/commands", {"verb": "accept", "ready_at": "2030-01-01T00:00:00Z"},
                                    headers={"Idempotency-Key": sp.new_id()})
        self.assert_problem(answer, 403, "permission_denied")
        finance = self.server.client(self.server.token("finance"))
        self.assert_problem(finance.post("/v1/orders", {}), 403, "permission_denied")
        self.assert_problem(self.restaurant.put("/v1/venues/chez-test", {}), 403, "permission_denied")

    def test_transition_and_needs(self):
        order = self.place()
        path = f"/v1/orders/{order['id']}/commands"

        def send(client, **body):
            return client.post(path, body, headers={"Idempotency-Key": sp.new_id()})

        self.assert_problem(send(self.restaurant, verb="accept"), 422, "eta_required")
        self.assert_problem(send(self.restaurant, verb="reject"), 422, "reason_required")
        self.assert_problem(send(self.restaurant, verb="hand_over"), 409, "invalid_transition")
        self.assert_problem(send(self.restaurant, verb="eat"), 422, "json_enum", "/verb")
        self.assert_problem(send(self.restaurant), 422, "json_missing_member", "/verb")
        self.assertEqual(self.customer.get(f"/v1/orders/{order['id']}").json["version"], order["version"])

    def test_the_same_id_with_other_content(self):
        cart = sp.small_cart()
        total = sp.quote_total(self.customer, cart)
        order = sp.place_order(cart, total)
        self.assertEqual(self.customer.post("/v1/orders", order).status, 201)
        changed = json.loads(json.dumps(order))
        changed["contact"]["name"] = "Somebody else"
        self.assert_problem(self.customer.post("/v1/orders", changed), 422, "command_mismatch")

    def test_what_cannot_be_ordered_names_the_member(self):
        def refused(code, pointer, cart=(), **more):
            whole = sp.small_cart() | dict(cart)
            order = sp.place_order(whole, sp.quote_total(self.customer, whole), **more)
            self.assert_problem(self.customer.post("/v1/orders", order), 422, code, pointer)

        refused("in_the_past", "/wanted_at", wanted_at="2020-01-01T00:00:00Z")
        refused("too_far_ahead", "/wanted_at", wanted_at="2099-01-01T00:00:00Z")
        refused("fulfilment_not_offered", "/cart/fulfilment", {"fulfilment": "dine_in"})
        refused("destination_required", "/contact/position", {"fulfilment": "delivery"})
        far = {"name": "Alice", "position": {"lat_e7": 0, "lng_e7": 0}}
        refused("outside_delivery_zone", "/contact/position", {"fulfilment": "delivery"}, contact=far)

    def test_closed_and_paused_venue(self):
        never = {"weekly": []}
        self.operator.put("/v1/venues/shut", sp.always_open_venue("shut", hours=never))
        self.operator.put("/v1/venues/shut/menu", {"menu": sp.small_menu("shut"), "rules": sp.small_rules()})
        cart = sp.small_cart("shut")
        answer = self.customer.post("/v1/orders", sp.place_order(cart, sp.quote_total(self.customer, cart)))
        self.assert_problem(answer, 422, "venue_closed", "/cart/venue")
        self.operator.put("/v1/venues/resting", sp.always_open_venue("resting", paused=True))
        self.operator.put("/v1/venues/resting/menu", {"menu": sp.small_menu("resting"), "rules": sp.small_rules()})
        cart = sp.small_cart("resting")
        answer = self.customer.post("/v1/orders", sp.place_order(cart, sp.quote_total(self.customer, cart)))
        self.assert_problem(answer, 422, "venue_paused", "/cart/venue")
        self.assertEqual(self.customer.get("/v1/orders?venue=shut").json["orders"], [])


class WrongHttp(ServerCase):
    options = ("--request-timeout-ms", "2000")

    def raw(self, data, **more):
        return sp.exchange(self.server.port, data, **more)

    def assert_refused(self, data, status, code=None, **more):
        answer = self.raw(data, **more)
        self.assertTrue(answer.startswith(f"HTTP/1.1 {status} ".encode()), (data[:80], answer[:300]))
        self.assertEqual(answer.count(b"HTTP/1.1 "), 1, "one answer, then the connection closes")
        if code:
            self.assertIn(f'"code":"{code}"'.encode(), answer)

    def tearDown(self):
        self.assertEqual(self.anonymous.get("/livez").status, 200)

    def test_smuggling(self):
        host = b"Host: x\r\n"
        body = b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n"
        cases = [
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Content-Length: 5\r\nContent-Length: 5\r\n\r\nabcde" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Content-Length: 5, 5\r\n\r\nabcde" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Content-Length: +5\r\n\r\nabcde" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Content-Length: -5\r\n\r\nabcde" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Content-Length: 0x5\r\n\r\nabcde" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Content-Length: 99999999999999999999\r\n\r\n" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Transfer-Encoding: identity\r\n\r\n" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\n-1\r\nx\r\n0\r\n\r\n" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nx\r\n" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\n5 \r\nabcde\r\n0\r\n\r\n" + body,
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nabcde\r\n0\r\n\r\n" + body,
            b"POST /v1/quotes HTTP/1.0\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + body,
            b"GET /livez HTTP/1.1\r\n" + host + b"X-Folded: a\r\n b\r\n\r\n" + body,
            b"GET /livez HTTP/1.1\r\n" + host + b"X-Tab: a\r\n\tb\r\n\r\n" + body,
            b"GET /livez HTTP/1.1\r\n" + host + b"X: a\0b\r\n\r\n" + body,
            b"GET /livez HTTP/1.1\r\n" + host + b"X: a\nY: b\r\n\r\n" + body,
            b"GET /livez HTTP/1.1\r\n" + host + b"X: a\rY: b\r\n\r\n" + body,
            b"GET /livez HTTP/1.1\r\n" + host + b"X : a\r\n\r\n" + body,
            b"GET /livez HTTP/1.1\r\n" + host + b": a\r\n\r\n" + body,
            b"GET /livez HTTP/1.1\r\n\r\n" + body,
            b"GET /livez HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n" + body,
            b"GET  /livez HTTP/1.1\r\n" + host + b"\r\n" + body,
            b"GET /livez HTTP/2.0\r\n" + host + b"\r\n" + body,
            b"GET /livez HTTP/1.7\r\n" + host + b"\r\n" + body,
            b"GET livez HTTP/1.1\r\n" + host + b"\r\n" + body,
            b"GET /li\x01vez HTTP/1.1\r\n" + host + b"\r\n" + body,
            b"G@T /livez HTTP/1.1\r\n" + host + b"\r\n" + body,
            b"GET /livez\r\n\r\n" + body,
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
            b"POST /v1/quotes HTTP/1.1\r\n" + host + b"Expect: something\r\nContent-Length: 2\r\n\r\n{}",
        ]
        for data in cases:
            self.assert_refused(data, 400, "bad_request")

    def test_limits(self):
        self.assert_refused(b"GET /livez HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 20_000 + b"\r\n\r\n", 431, "header_too_large")
        self.assert_refused(b"GET /" + b"a" * 20_000, 431, "header_too_large")
        head = b"POST /v1/quotes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        self.assert_refused(head + b"Content-Length: 1048577\r\n\r\n", 413, "body_too_large")
        self.assert_refused(head + b"Transfer-Encoding: chunked\r\n\r\n100001\r\n", 413, "body_too_large")
        chunk = b"8000\r\n" + b"a" * 0x8000 + b"\r\n"
        self.assert_refused(head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk * 40, 413, "body_too_large")
        self.assert_refused(head + b"Transfer-Encoding: chunked\r\n\r\n1;" + b"x" * 20_000, 400, "bad_request")
        before = self.server.rss_mb()
        self.raw(head + b"Content-Length: 67108864\r\n\r\n" + b"a" * (8 << 20))
        self.assertLess(self.server.rss_mb(), before + 20)

    def test_a_whole_mebibyte_is_read(self):
        body = b'{"cart": ' + b" " * ((1 << 20) - 12) + b"{}}"
        self.assertEqual(len(body), 1 << 20)
        answer = self.anonymous.post("/v1/quotes", body)
        self.assert_problem_code(answer, "json_missing_member")

    def assert_problem_code(self, answer, code):
        self.assertEqual(answer.json["code"], code, answer)

    def test_chunked_body(self):
        body = json.dumps({"cart": sp.small_cart()}).encode()
        pieces = b"".join(b"%x;ext=1\r\n%s\r\n" % (len(body[i:i + 37]), body[i:i + 37]) for i in range(0, len(body), 37))
        head = b"POST /v1/quotes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=10) as connection:
            data = head + pieces + b"0\r\nX-Trailer: a\r\n\r\n"
            for i in range(0, len(data), 11):
                connection.sendall(data[i:i + 11])
            status, _, answer, _ = sp.read_response(connection)
            self.assertEqual(status, 200, answer)
            connection.sendall(b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
            self.assertEqual(sp.read_response(connection)[0], 200)

    def test_expect_continue(self):
        body = json.dumps({"cart": sp.small_cart()}).encode()
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=10) as connection:
            connection.sendall(b"POST /v1/quotes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                               b"Expect: 100-continue\r\nContent-Length: %d\r\n\r\n" % len(body))
            self.assertEqual(connection.recv(100), b"HTTP/1.1 100 Continue\r\n\r\n")
            connection.sendall(body)
            self.assertEqual(sp.read_response(connection)[0], 200)

    def test_pipelining(self):
        paths = ["/livez", "/v1/venues/chez-test", "/nothing", "/v1/me", "/readyz"] * 20
        data = b"".join(f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode() for path in paths)
        expected = [404 if path == "/nothing" else 200 for path in paths]
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=10) as connection:
            connection.sendall(data)
            rest = b""
            for status in expected:
                got, _, _, rest = sp.read_response(connection, rest)
                self.assertEqual(got, status)
            self.assertEqual(rest, b"")

    def test_pipelined_writes_keep_their_order(self):
        cart = sp.small_cart()
        total = sp.quote_total(self.customer, cart)
        orders = [sp.place_order(cart, total) for _ in range(10)]
        data = b""
        for order in orders:
            body = json.dumps(order).encode()
            data += (f"POST /v1/orders HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {self.customer.token}\r\n"
                     f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n").encode() + body
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=10) as connection:
            connection.sendall(data)
            rest = b""
            for order in orders:
                status, _, body, rest = sp.read_response(connection, rest)
                self.assertEqual((status, json.loads(body)["id"]), (201, order["order"]))

    def test_http_1_0_and_close(self):
        answer = self.raw(b"GET /livez HTTP/1.0\r\n\r\n")
        self.assertTrue(answer.startswith(b"HTTP/1.1 200 "), answer)
        self.assertIn(b"Connection: close\r\n", answer)
        answer = self.raw(b"GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\nGET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
        self.assertEqual(answer.count(b"HTTP/1.1 200 "), 1)

    def test_absolute_target_and_empty_lines_before(self):
        self.assertIn(b"200 OK", self.raw(b"\r\nGET http://example.test/livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))

    def test_methods(self):
        head = self.anonymous.request("HEAD", "/v1/venues/chez-test/menu")
        get = self.anonymous.get("/v1/venues/chez-test/menu")
        self.assertEqual((head.status, head.body), (200, b""))
        self.assertEqual(head.headers["content-length"], str(len(get.body)))
        self.assertEqual(head.headers["etag"], get.headers["etag"])
        options = self.anonymous.request("OPTIONS", "/v1/venues/chez-test/menu")
        self.assertEqual((options.status, options.headers["allow"]), (204, "GET, HEAD, PUT, OPTIONS"))
        for method, path in (("DELETE", "/v1/orders"), ("PATCH", "/v1/venues/chez-test"), ("GET", "/v1/quotes"), ("BREW", "/livez"),
                             ("POST", "/livez")):
            answer = self.anonymous.request(method, path)
            self.assertEqual((answer.status, answer.json["code"]), (405, "method_not_allowed"), (method, path, answer))
            self.assertIn("OPTIONS", answer.headers["allow"])
        for path in ("/nothing", "/v1", "/v1/", "/v1/venues/", "/v2/venues", "/v1/venues/a/b/c/d/e/f", "//livez", "/../etc/passwd",
                     "/%2e%2e/etc/passwd", "/web/index.html", "/v1/venues/%zz"):
            answer = self.anonymous.get(path)
            self.assertEqual(answer.status, 404, (path, answer))

    def test_no_response_splitting(self):
        answer = self.anonymous.get("/livez", headers={"X-Request-Id": "abc"})
        self.assertEqual(answer.headers["x-request-id"], "abc")
        for bad in ("a b", "a\tb", "x" * 200, "é"):
            answer = self.anonymous.get("/livez", headers={"X-Request-Id": bad.encode("utf-8").decode("latin-1")})
            self.assertNotEqual(answer.headers["x-request-id"], bad)
        answer = self.anonymous.get("/v1/venues/a%0d%0aSet-Cookie:%20x")
        self.assertEqual(answer.status, 404)
        self.assertNotIn("set-cookie", answer.headers)
        good = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
        self.assertEqual(self.anonymous.get("/livez", headers={"traceparent": good}).headers["x-request-id"], good[3:35])
        for bad in (good.upper(), good + "-x", "ff" + good[2:], good.replace("0af7651916cd43dd8448eb211c80319c", "0" * 32), "00-1-2-3"):
            answer = self.anonymous.get("/livez", headers={"traceparent": bad})
            self.assertNotEqual(answer.headers["x-request-id"], bad[3:35])

    def test_a_request_that_never_ends(self):
        for data in (b"GET /livez HT", b"POST /v1/quotes HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nabc"):
            begin = time.monotonic()
            self.assert_refused(data, 408, "request_timeout")
            self.assertTrue(1.5 < time.monotonic() - begin < 5)

    def test_clients_that_leave(self):
        for _ in range(200):
            with socket.create_connection(("127.0.0.1", self.server.port)) as connection:
                connection.sendall(b"POST /v1/quotes HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n{")
        def open_connections():
            text = self.anonymous.get("/metrics").body.decode()
            return int(next(line for line in text.splitlines() if line.startswith("couvert_http_connections ")).split()[1])
        self.assertTrue(sp.wait_until(lambda: open_connections() < 10))


if __name__ == "__main__":
    unittest.main(warnings="ignore")
