#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The same basket through C++, HTTP and the command line: the same octets.
import json
import os
import random
import subprocess
import unittest

from suite import sp


def quote_member(body):
    """The octets of the member `quote` in an answer of POST /v1/quotes, cut out without being parsed."""
    begin = body.index(b'{"quote":') + len(b'{"quote":')
    return body[begin:body.rindex(b',"orderable":')]


def random_line(rng, menu):
    """A line of one item with the fewest options that each group asks for, or a few more."""
    groups = {g["ref"]: g for g in menu.get("groups", [])}
    item = rng.choice([i for i in menu["items"] if i.get("sold_alone", True)])

    def select(refs, depth=0):
        chosen = []
        for ref in refs:
            group = groups[ref]
            low, high = group.get("min_quantity", 0), group.get("max_quantity", 3)
            count = rng.randint(low, min(high, max(low, len(group["options"]), 1)))
            options = rng.sample(group["options"], min(count, len(group["options"])))
            for n, option in enumerate(options):
                one = {"group": ref, "option": option["ref"]}
                if n == 0 and count > len(options):
                    one["quantity"] = count - len(options) + 1
                inner = select(option.get("groups", []), depth + 1)
                if inner:
                    one["selections"] = inner
                chosen.append(one)
        return chosen

    line = {"id": sp.new_id(), "item": item["ref"], "quantity": rng.randint(1, 3), "selections": select(item.get("groups", []))}
    if item.get("variants"):
        line["variant"] = rng.choice(item["variants"])["ref"]
    return line


class Parity(unittest.TestCase):
    def test_three_ways(self):
        rng = random.Random(7)
        helper = os.environ["COUVERT_QUOTE_HELPER"]
        compared = refused = 0
        with sp.data_folder() as data, sp.Server(data, "--demo") as server:
            client = server.client(server.token("admin"))
            files = data.parent / "files"
            files.mkdir()
            for hit in client.get("/v1/venues?limit=200").json["venues"]:
                venue = hit["venue"]["id"]
                documents = {}
                for name, path in (("venue", ""), ("menu", "/menu"), ("rules", "/rules")):
                    documents[name] = files / f"{venue}-{name}.json"
                    documents[name].write_bytes(client.get(f"/v1/venues/{venue}{path}").body)
                whole = files / f"{venue}.json"
                whole.write_bytes(b'{"venue":%s,"menu":%s,"rules":%s}' % tuple(d.read_bytes() for d in documents.values()))
                menu = json.loads(documents["menu"].read_text())
                for n in range(5):
                    cart = {"couvert": "cart/1", "id": sp.new_id(), "venue": venue, "fulfilment": rng.choice(["pickup", "delivery"]),
                            "lines": [random_line(rng, menu) for _ in range(rng.randint(1, 4))], "tip_minor": rng.choice([0, 150])}
                    at = f"2027-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}T1{rng.randint(0, 9)}:30:00Z"
                    cart_file = files / f"{venue}-{n}.json"
                    cart_file.write_text(json.dumps(cart))
                    answer = client.post("/v1/quotes", {"cart": cart, "at": at})
                    words = [helper, documents["venue"], documents["menu"], documents["rules"], cart_file, at]
                    direct = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                    by_file = sp.run("quote", whole, cart_file, "--at", at, "--json", check=False, text=False)
                    by_data = sp.run("quote", "--data", data, "--cart", cart_file, "--at", at, "--json", check=False, text=False)
                    by_rules = sp.run("quote", documents["menu"], cart_file, "--rules", documents["rules"], "--at", at, "--json",
                                      check=False, text=False)
                    # Without its venue a menu has no clock; hours in prices and offers are then those of UTC.
                    hourly = any(b'"calendar"' in documents[name].read_bytes() for name in ("menu", "rules"))
                    ways = (direct, by_file, by_data) if hourly else (direct, by_file, by_data, by_rules)
                    if answer.status != 200:
                        code = answer.json["code"].encode()
                        self.assertTrue(all(way.returncode == 1 and code in way.stderr for way in ways), (cart, answer, ways))
                        refused += 1
                        continue
                    quote = quote_member(answer.body)
                    for way in ways:
                        self.assertEqual(way.stdout, quote + b"\n", (venue, cart, way.stderr))
                    compared += 1
        print(f"{compared} baskets alike in five ways, {refused} refused alike")
        self.assertGreater(compared, 30)


if __name__ == "__main__":
    unittest.main(warnings="ignore")
