#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The interface at its best behaviour: an order's whole life, tags, pages, searches, events, description, metrics.
import concurrent.futures
import json
import re
import threading
import time
import unittest

from suite import ServerCase, sp


class Life(ServerCase):
    def command(self, client, order, verb, **more):
        return client.post(f"/v1/orders/{order['id']}/commands", {"verb": verb, **more}, headers={"Idempotency-Key": sp.new_id()})

    def test_from_basket_to_hand_over(self):
        order = self.place()
        self.assertEqual(order["state"], "pending_acceptance")
        code = order["pickup_code"]
        self.assertTrue(code)
        seen = self.restaurant.get(f"/v1/orders/{order['id']}").json
        self.assertNotIn("pickup_code", seen)
        for verb, more in (("accept", {"ready_at": "2035-01-01T12:00:00Z"}), ("start_prep", {}), ("mark_ready", {})):
            answer = self.command(self.restaurant, order, verb, **more)
            self.assertEqual(answer.status, 200, answer)
        wrong = self.command(self.restaurant, order, "hand_over", code="x" + code)
        self.assert_problem(wrong, 422, "wrong_code")
        answer = self.command(self.restaurant, order, "hand_over", code=code)
        self.assertEqual((answer.status, answer.json["state"]), (200, "handed_over"), answer)
        final = self.customer.get(f"/v1/orders/{order['id']}")
        self.assertEqual(final.json["state"], "handed_over")
        self.assertEqual(final.headers["etag"], f'"{final.json["version"]}"')
        events = self.customer.get("/v1/events?limit=1000").json["events"]
        verbs = [e["document"].get("verb", "placed") for e in events if e["entity"] == "order" and e["id"] == order["id"]]
        self.assertEqual(verbs, ["placed", "payment_ok", "accept", "start_prep", "mark_ready", "hand_over"])

    def test_repeat_gives_the_same_answer_for_ever(self):
        cart = sp.small_cart()
        order = sp.place_order(cart, sp.quote_total(self.customer, cart))
        first = self.customer.post("/v1/orders", order)
        self.assertEqual((first.status, first.headers["location"]), (201, f"/v1/orders/{order['order']}"))
        again = self.customer.post("/v1/orders", order)
        self.assertEqual((again.status, again.body), (200, first.body))
        self.command(self.restaurant, {"id": order["order"]}, "accept", ready_at="2035-01-01T12:00:00Z")
        later = self.customer.post("/v1/orders", order)
        self.assertEqual((later.status, later.body), (200, first.body))

    def test_refusals_repeat_too(self):
        cart = sp.small_cart()
        order = sp.place_order(cart, 1)
        answers = [self.customer.post("/v1/orders", order) for _ in range(2)]
        for answer in answers:
            self.assert_problem(answer, 409, "price_changed")
        self.assertEqual(answers[0].json["details"], answers[1].json["details"])

    def test_command_id_from_the_header(self):
        cart = sp.small_cart()
        order = sp.place_order(cart, sp.quote_total(self.customer, cart))
        key = order.pop("command")
        for form in (key, f'"{key}"', key.upper()):
            answer = self.customer.post("/v1/orders", order, headers={"Idempotency-Key": form})
            self.assertIn(answer.status, (200, 201), answer)
        order["command"] = key
        answer = self.customer.post("/v1/orders", order, headers={"Idempotency-Key": key})
        self.assertEqual(answer.status, 200, answer)

    def test_a_till_places_for_its_house_only(self):
        order = self.place(self.restaurant)
        self.assertNotIn("customer", order)
        elsewhere = self.server.client(self.server.token("restaurant", "other", "other-house"))
        cart = sp.small_cart()
        answer = elsewhere.post("/v1/orders", sp.place_order(cart, sp.quote_total(elsewhere, cart)))
        self.assert_problem(answer, 403, "permission_denied")

    def test_guests(self):
        answer = self.anonymous.post("/v1/guests")
        self.assertEqual(answer.status, 201, answer)
        guest = self.server.client(answer.json["token"])
        me = guest.get("/v1/me").json
        self.assertEqual((me["role"], me["subject"]), ("customer", answer.json["subject"]))
        order = self.place(guest)
        self.assertEqual([o["id"] for o in guest.get("/v1/orders").json["orders"]], [order["id"]])
        self.assertEqual(self.anonymous.get("/v1/me").json, {"role": "anonymous"})

    def test_guests_are_rationed(self):
        answers = [self.anonymous.post("/v1/guests").status for _ in range(400)]
        self.assertIn(429, answers)
        answer = next(a for a in (self.anonymous.post("/v1/guests") for _ in range(50)) if a.status == 429)
        self.assertIn("retry-after", answer.headers)
        time.sleep(1)
        self.assertEqual(self.anonymous.post("/v1/guests").status, 201)

    def test_pages_of_orders(self):
        walker = self.server.client(self.server.token("customer", "walker"))
        placed = [self.place(walker)["id"] for _ in range(7)]
        seen, page = [], ""
        while True:
            answer = walker.get("/v1/orders?limit=3" + (f"&page={page}" if page else ""))
            self.assertEqual(answer.status, 200, answer)
            seen += [o["id"] for o in answer.json["orders"]]
            page = answer.json.get("next")
            if not page:
                break
        self.assertEqual(seen, placed[::-1])
        self.command(walker, {"id": placed[0]}, "cancel_by_customer")
        cancelled = walker.get("/v1/orders?state=cancelled,closed").json["orders"]
        self.assertEqual([o["id"] for o in cancelled], [placed[0]])
        self.assertEqual(len(self.restaurant.get("/v1/orders?venue=chez-test&state=pending_acceptance&limit=200").json["orders"]) >= 6, True)
        other = self.restaurant.get("/v1/orders?venue=elsewhere")
        self.assertTrue(other.status == 403 or other.json["orders"] == [], other)

    def test_tags(self):
        for path in ("/v1/venues/chez-test", "/v1/venues/chez-test/menu", "/v1/venues/chez-test/rules", "/openapi.json"):
            first = self.anonymous.get(path)
            self.assertEqual(first.status, 200)
            for held in (first.headers["etag"], f'"x", W/{first.headers["etag"]}', "*"):
                again = self.anonymous.get(path, headers={"If-None-Match": held})
                self.assertEqual((again.status, again.body), (304, b""), (path, held))
            self.assertEqual(self.anonymous.get(path, headers={"If-None-Match": '"x"'}).status, 200)

    def test_menu_changes_its_tag(self):
        before = self.anonymous.get("/v1/venues/chez-test/menu")
        answer = self.operator.put("/v1/venues/chez-test/menu", {"menu": sp.small_menu(), "rules": sp.small_rules()},
                                   headers={"If-Match": f'"{before.json["version"]}"'})
        self.assertEqual(answer.status, 200, answer)
        after = self.anonymous.get("/v1/venues/chez-test/menu")
        self.assertNotEqual(before.headers["etag"], after.headers["etag"])
        self.assertEqual(after.json["version"], before.json["version"] + 1)
        self.assertEqual(after.headers["etag"], answer.headers["etag"])
        stale = self.operator.put("/v1/venues/chez-test/menu", {"menu": sp.small_menu()},
                                  headers={"If-Match": f'"{before.json["version"]}"'})
        self.assert_problem(stale, 412, "precondition_failed")
        stale = self.operator.put("/v1/venues/chez-test/menu", {"menu": sp.small_menu()}, headers={"If-Match": before.headers["etag"]})
        self.assert_problem(stale, 412, "precondition_failed")
        for weak in ("", "W/"):
            held = weak + self.anonymous.get("/v1/venues/chez-test/menu").headers["etag"]
            again = self.operator.put("/v1/venues/chez-test/menu", {"menu": sp.small_menu()}, headers={"If-Match": held})
            self.assertEqual(again.status, 200, (held, again))

    def test_one_of_many_writers_wins(self):
        """Whoever built on the same menu, or found no venue, changes it once; the others are told."""
        tag = self.anonymous.get("/v1/venues/chez-test/menu").headers["etag"]
        clients = [self.server.client(self.operator.token) for _ in range(8)]
        body = {"menu": sp.small_menu(), "rules": sp.small_rules()}

        def together(path, document, headers):
            with concurrent.futures.ThreadPoolExecutor(8) as pool:
                return sorted(pool.map(lambda c: c.put(path, document, headers=headers).status, clients))

        self.assertEqual(together("/v1/venues/chez-test/menu", body, {"If-Match": tag}), [200] + [412] * 7)
        self.assertEqual(together("/v1/venues/contended", sp.always_open_venue("contended"), {"If-None-Match": "*"}), [201] + [412] * 7)
        for client in clients:
            client.close()

    def test_venue_changes(self):
        answer = self.operator.put("/v1/venues/growing", sp.always_open_venue("growing"))
        self.assertEqual((answer.status, answer.headers["location"]), (201, "/v1/venues/growing"))
        version = answer.json["version"]
        again = self.operator.put("/v1/venues/growing", sp.always_open_venue("growing", name="Grown"),
                                  headers={"If-Match": f'"{version}"'})
        self.assertEqual((again.status, again.json["version"], again.json["name"]), (200, version + 1, "Grown"), again)
        stale = self.operator.put("/v1/venues/growing", sp.always_open_venue("growing"), headers={"If-Match": f'"{version}"'})
        self.assert_problem(stale, 412, "precondition_failed")
        self.assertGreater(len(again.json["clock"]["changes"]), 4, "the zone's offset changes are filled in")

    def test_an_offset_may_stand_unescaped(self):
        for path in ("/v1/venues?open_at=", "/v1/venues/chez-test/menu?at="):
            bare, escaped = (self.anonymous.get(f"{path}2027-03-04T12:30:00{plus}02:00") for plus in ("+", "%2B"))
            self.assertEqual((bare.status, bare.body), (200, escaped.body), path)

    def test_menu_at_a_time(self):
        year = time.gmtime().tm_year + 1  # offset changes are known for three years ahead
        menu = sp.small_menu("timely")
        lunch = {"calendar": {"weekly": [{"day": d, "open": "12:00", "close": "14:00"} for d in range(1, 8)]}}
        menu["items"][0]["availability"] = lunch
        menu["items"][2]["variants"][1]["availability"] = {"suspended_until": f"{year + 1}-06-01T00:00:00Z"}
        menu["groups"][0]["options"][2]["availability"] = lunch
        self.operator.put("/v1/venues/timely", sp.always_open_venue("timely"))
        self.assertEqual(self.operator.put("/v1/venues/timely/menu", {"menu": menu, "rules": sp.small_rules()}).status, 200)

        def gone(at):
            answer = self.anonymous.get(f"/v1/venues/timely/menu?at={at}")
            self.assertEqual(answer.status, 200, answer)
            return {(u["kind"], u["ref"]): u["orderable"] for u in answer.json["unavailable"]}

        noon = gone(f"{year}-05-05T10:30:00Z")
        self.assertEqual(set(noon), {("variant", "50")})
        self.assertEqual(noon["variant", "50"]["next_at"], f"{year + 1}-06-01T00:00:00Z")
        night = gone(f"{year}-05-05T20:00:00Z")
        self.assertEqual(set(night), {("variant", "50"), ("item", "burger"), ("option", "truffe")})
        self.assertEqual(night["item", "burger"]["next_at"], f"{year}-05-06T10:00:00Z")
        self.assertEqual(gone(f"{year + 1}-06-05T10:30:00Z"), {})
        plain = self.anonymous.get("/v1/venues/timely/menu").json
        self.assertNotIn("unavailable", plain)
        answer = self.anonymous.get(f"/v1/venues/timely/items/burger/orderable?at={year}-05-05T20:00:00Z&fulfilment=pickup")
        self.assertEqual((answer.status, answer.json["ok"]), (200, False), answer)
        self.assertEqual(answer.json["reasons"][0]["code"], "item_unavailable")
        self.assert_problem(self.anonymous.get("/v1/venues/timely/items/soup/orderable"), 404, "not_found")

    def test_rules_hide_codes(self):
        public = self.anonymous.get("/v1/venues/chez-test/rules")
        self.assertNotIn(b"BIENVENUE", public.body)
        self.assertIn(b"livraison", public.body)
        self.assertIn(b"BIENVENUE", self.restaurant.get("/v1/venues/chez-test/rules").body)
        spy = self.server.client(self.server.token("restaurant", "spy", "other-house"))
        self.assertNotIn(b"BIENVENUE", spy.get("/v1/venues/chez-test/rules").body)

    def test_quote(self):
        cart = sp.small_cart(codes=["BIENVENUE", "NOPE"])
        answer = self.anonymous.post("/v1/quotes", {"cart": cart, "at": "2030-05-05T10:00:00Z"})
        self.assertEqual(answer.status, 200, answer)
        quote = answer.json["quote"]
        goods = 2 * (1050 + 150 + 2 * 180) + 300 + 400
        self.assertEqual(quote["totals"]["goods_minor"], goods)
        self.assertEqual(quote["totals"]["discount_minor"], (goods + 5) // 10)
        self.assertEqual(quote["unused_codes"], ["NOPE"])
        self.assertTrue(answer.json["orderable"]["ok"])
        delivery = sp.small_cart(fulfilment="delivery")
        answer = self.anonymous.post("/v1/quotes", {"cart": delivery})
        self.assertEqual(answer.json["orderable"]["reasons"][0]["code"], "destination_required", answer)
        self.assertEqual(answer.json["quote"]["totals"]["fees_minor"], 290)


class Search(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.operator.put("/v1/venues/loin", sp.always_open_venue("loin", name="Crêperie du Loin",
                                                                 position={"lat_e7": 475000000, "lng_e7": 10458770}))
        cls.operator.put("/v1/venues/shut", sp.always_open_venue("shut", hours={"weekly": []}))
        cls.operator.put("/v1/venues/shut/menu", {"menu": sp.small_menu("shut"), "rules": sp.small_rules()})

    def find(self, query):
        answer = self.anonymous.get("/v1/venues" + query)
        self.assertEqual(answer.status, 200, answer)
        return answer.json

    def ids(self, query):
        return [hit["venue"]["id"] for hit in self.find(query)["venues"]]

    def test_by_place(self):
        page = self.find("?near=47.4519785,1.045877")
        self.assertEqual([h["distance_m"] for h in page["venues"]][:2], [0, 0])
        self.assertEqual(page["venues"][2]["venue"]["id"], "loin")
        self.assertTrue(5000 < page["venues"][2]["distance_m"] < 6000)
        self.assertNotIn("loin", self.ids("?near=47.4519785,1.045877&within=1000"))

    def test_by_words(self):
        self.assertEqual(self.ids("?q=creperie"), ["loin"])
        page = self.find("?q=cheese")
        self.assertEqual(page["total"], 0)
        hits = self.find("?q=burger")["venues"]
        self.assertEqual({h["venue"]["id"] for h in hits}, {"chez-test", "shut"})
        self.assertEqual(hits[0]["dishes"], [{"ref": "burger", "name": {"default": "Burger"}}])

    def test_open_now(self):
        self.assertEqual(self.ids("?open_at=now"), ["chez-test"])
        hit = next(h for h in self.find("")["venues"] if h["venue"]["id"] == "shut")
        self.assertFalse(hit["open"])
        self.assertEqual(hit["orderable"]["pickup"]["reasons"][0]["code"], "venue_closed")
        hit = next(h for h in self.find("")["venues"] if h["venue"]["id"] == "chez-test")
        self.assertTrue(hit["open"] and hit["orderable"]["delivery"]["ok"] and hit["has_menu"])

    def test_pages(self):
        self.assertEqual(self.ids("?limit=1&offset=1"), self.ids("")[1:2])
        self.assertEqual(self.find("?limit=1")["total"], 3)


class Events(ServerCase):
    def test_long_poll(self):
        cursor = self.restaurant.get("/v1/events?limit=1000").json["cursor"]
        waiting = self.server.client(self.restaurant.token)
        answers = []
        thread = threading.Thread(target=lambda: answers.append((waiting.get(f"/v1/events?after={cursor}&wait=20"), time.monotonic())))
        thread.start()
        time.sleep(0.5)
        self.assertEqual(answers, [])
        order = self.place()
        placed_at = time.monotonic()
        thread.join(10)
        answer, came_at = answers[0]
        self.assertLess(came_at - placed_at, 1.0)
        self.assertEqual(answer.json["events"][0]["id"], order["id"])
        self.assertGreater(answer.json["cursor"], cursor)

    def test_wait_ends(self):
        cursor = self.anonymous.get("/v1/events?limit=1000").json["cursor"]
        begin = time.monotonic()
        answer = self.anonymous.get(f"/v1/events?after={cursor}&wait=1")
        self.assertTrue(0.8 < time.monotonic() - begin < 3)
        self.assertEqual((answer.status, answer.json["events"], answer.json["more"]), (200, [], False))

    def test_many_wait_and_all_are_told(self):
        cursor = self.operator.get("/v1/events?limit=1000").json["cursor"]
        answers = []

        def wait():
            answers.append(self.server.client(self.restaurant.token).get(f"/v1/events?after={cursor}&wait=20"))

        threads = [threading.Thread(target=wait) for _ in range(100)]
        for thread in threads:
            thread.start()
        time.sleep(0.5)
        metrics = self.anonymous.get("/metrics").body.decode()
        self.assertIn("couvert_http_waiting_readers 100", metrics)
        self.assertEqual(self.anonymous.get("/livez").status, 200)
        order = self.place()
        for thread in threads:
            thread.join(10)
        self.assertEqual(len(answers), 100)
        self.assertTrue(all(a.json["events"][0]["id"] == order["id"] for a in answers))

    def test_what_one_must_not_see_does_not_come(self):
        order = self.place()
        stranger = self.server.client(self.server.token("customer", "stranger"))
        for client in (self.anonymous, stranger):
            events = client.get("/v1/events?limit=1000").json["events"]
            self.assertTrue(events)
            self.assertEqual([e for e in events if e["entity"] == "order"], [])
        mine = [e for e in self.customer.get("/v1/events?limit=1000").json["events"] if e["id"] == order["id"]]
        self.assertEqual([e["version"] for e in mine], [1, 2])

    def test_pages_join_without_a_gap(self):
        for _ in range(3):
            self.place()
        whole = self.operator.get("/v1/events?limit=1000").json["events"]
        seen, cursor = [], 0
        while True:
            page = self.operator.get(f"/v1/events?after={cursor}&limit=2").json
            seen += page["events"]
            self.assertEqual(page["more"], len(seen) < len(whole))
            cursor = page["cursor"]
            if not page["more"]:
                break
        self.assertEqual(seen, whole)
        self.assertEqual([e["pos"] for e in whole], sorted(e["pos"] for e in whole))


class Description(ServerCase):
    def test_description_and_router_agree(self):
        document = self.anonymous.get("/openapi.json").json
        self.assertEqual(document["openapi"], "3.1.0")
        table = json.loads(sp.run("routes", "--json").stdout)
        described = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}
        self.assertEqual(described, {(row["method"], row["path"]) for row in table})
        for row in table:
            operation = document["paths"][row["path"]][row["method"].lower()]
            self.assertEqual(operation["x-roles"], row["roles"])
            self.assertIn(str(row["success"]), operation["responses"])
            self.assertEqual({p["name"] for p in operation.get("parameters", []) if p["in"] == "query"}, set(row["query"]))
            path = row["path"].replace("{venue}", "chez-test").replace("{item}", "burger").replace("{order}", sp.new_id()).replace("{basket}", sp.new_id())
            answer = self.operator.request(row["method"], path, body="{}" if row["request"] else None)
            self.assertNotIn(answer.status, (405, 500, 501), (row, answer))
            if answer.status == 404:
                self.assertEqual(answer.json["code"], "basket_unknown" if "{basket}" in row["path"] else "order_unknown", row)

    def test_references_of_the_description_hold(self):
        document = self.anonymous.get("/openapi.json").json
        names = set(document["components"]["schemas"])
        used = set(re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(document)))
        self.assertEqual(used - names, set())
        self.assertTrue({"Venue", "Menu", "Quote", "Order", "Problem"} <= names)

    def test_metrics(self):
        self.place()
        self.anonymous.get("/nothing")
        text = self.anonymous.get("/metrics").body.decode()
        types = {}
        for line in text.splitlines():
            if line.startswith("# TYPE "):
                _, _, name, kind = line.split()
                self.assertNotIn(name, types)
                types[name] = kind
            elif not line.startswith("#"):
                match = re.fullmatch(r'([a-z_]+)(\{(?:[a-z]+="[^"]*",?)+\})? (-?[0-9.e+-]+|\+Inf)', line)
                self.assertTrue(match, line)
                base = re.sub(r"_(bucket|sum|count)$", "", match[1])
                self.assertTrue(match[1] in types or base in types, line)
        for name in ("couvert_http_requests_total", "couvert_http_request_duration_seconds", "couvert_http_connections",
                     "couvert_orders_total", "couvert_commands_waiting", "process_resident_memory_bytes"):
            self.assertIn(name, types)
        self.assertIn('couvert_http_requests_total{route="none",method="any",status="4xx"}', text)
        placed = float(re.search(r'couvert_orders_total\{result="placed"\} (\S+)', text)[1])
        self.assertGreaterEqual(placed, 1)
        counts = [int(n) for n in re.findall(r'duration_seconds_bucket\{route="/v1/orders",method="POST",le="[^"]+"\} (\d+)', text)]
        self.assertEqual(counts, sorted(counts))
        self.assertNotIn("alice", text)

    def test_health_and_common_fields(self):
        for path in ("/livez", "/readyz"):
            answer = self.anonymous.get(path)
            self.assertEqual(answer.status, 200)
        for path in ("/livez", "/nothing", "/v1/venues", "/v1/orders"):
            answer = self.anonymous.get(path)
            self.assertEqual(answer.headers["x-content-type-options"], "nosniff")
            self.assertEqual(answer.headers["referrer-policy"], "no-referrer")
            self.assertIn("x-request-id", answer.headers)
            self.assertIn("date", answer.headers)
        self.assertEqual(self.anonymous.get("/v1/me").headers["cache-control"], "no-store")

    def test_pages_come_with_a_policy(self):
        for path in ("/", "/index.html", "/board"):
            page = self.anonymous.get(path)
            self.assertEqual((page.status, page.headers["content-type"]), (200, "text/html; charset=utf-8"))
            self.assertIn("default-src 'self'", page.headers["content-security-policy"])
            self.assertIn("frame-ancestors 'none'", page.headers["content-security-policy"])
            again = self.anonymous.get(path, headers={"If-None-Match": page.headers["etag"]})
            self.assertEqual(again.status, 304)
        script = self.anonymous.get("/app.js")
        self.assertEqual(script.headers["content-type"], "text/javascript; charset=utf-8")
        self.assertEqual(self.anonymous.request("POST", "/app.js").status, 405)


if __name__ == "__main__":
    unittest.main(warnings="ignore")
