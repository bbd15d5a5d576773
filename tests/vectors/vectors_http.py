# SPDX-License-Identifier: Apache-2.0
# The HTTP lane of the vectors: each case's menu is published to a real server and its cart priced there.
import json
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from server_process import Server, data_folder  # noqa: E402

TOTALS = ("goods_minor", "discount_minor", "fees_minor", "tax_added_minor", "tax_included_minor", "tip_minor",
          "rounding_minor", "total_minor")


def cases():
    for path in sorted(HERE.glob("*.json")):
        document = json.loads(path.read_text())
        assert document["schema"] == "couvert-vectors/1", path
        yield from document["cases"]


class Vectors(unittest.TestCase):
    def publish(self, admin, name, case):
        """A venue of its own for each case, so that currencies and versions do not meet. The house asks for a tax rate
        for everything on sale, so only the dishes and the fulfilment of the cart are, and what their options serve."""
        ordered = {line["item"] for line in case["cart"]["lines"]} or {case["menu"]["items"][-1]["ref"]}
        ordered |= {option["item"] for group in case["menu"].get("groups", []) for option in group["options"] if "item" in option}
        menu = {**case["menu"], "venue": name,
                "items": [item for item in case["menu"]["items"] if item["ref"] in ordered],
                "sections": [{"ref": "all", "name": {"en": "All"}, "items": sorted(ordered)}]}
        venue = {"id": name, "name": name, "position": {"lat_e7": 0, "lng_e7": 0}, "currency": case["menu"]["currency"],
                 "clock": {"zone": "UTC"}, "offers": [{"fulfilment": case["cart"]["fulfilment"]}]}
        self.assertIn(admin.put(f"/v1/venues/{name}", venue).status, (200, 201))
        return admin.put(f"/v1/venues/{name}/menu", {"menu": menu, "rules": case["rules"]})

    def check_quote(self, quote, expected):
        totals = {name: quote["totals"].get(name, 0) for name in TOTALS}
        self.assertEqual(totals, {**dict.fromkeys(TOTALS, 0), **expected["totals"]})
        if "line_discounts" in expected:
            self.assertEqual([line.get("discount_minor", 0) for line in quote["lines"]], expected["line_discounts"])
        if "unused_codes" in expected:
            self.assertEqual(quote.get("unused_codes", []), expected["unused_codes"])
        if "unused" in expected:
            self.assertEqual([[code["code"], code["reason"]] for code in quote.get("unused", [])], expected["unused"])
        if "taxes" in expected:
            self.assertEqual([[tax["ref"], tax["rate"], tax["tax_minor"], tax.get("remitter", "venue")]
                              for tax in quote.get("taxes", [])], expected["taxes"])
        if "funded" in expected:
            self.assertEqual([[[share["funder"], share["amount_minor"]] for share in discount.get("funded", [])]
                              for discount in quote.get("discounts", [])], expected["funded"])

    def test_every_case(self):
        ran, library_only = 0, []
        with data_folder() as data, Server(data) as server:
            admin, guest = server.client(server.token("ops_admin")), server.client()
            self.addCleanup(admin.close)
            self.addCleanup(guest.close)
            for number, case in enumerate(cases()):
                # How it will be paid a guest says himself. How far, how heavy or how taxed he is, and whose promotions are
                # used up, the house works out.
                told = case.get("context", {})
                if set(told) - {"cash"}:
                    library_only.append(case["id"])
                    continue
                with self.subTest(case["id"]):
                    ran += 1
                    name = f"v{number}"
                    expected = case["expected"]
                    published = self.publish(admin, name, case)
                    if expected.get("error") == "tax_rate_missing":  # the house does not let such rules in at all
                        self.assertEqual(published.json["code"], "menu_tax_class_unknown", published)
                        continue
                    self.assertIn(published.status, (200, 201), published)
                    answer = guest.post("/v1/quotes", {"cart": {**case["cart"], "venue": name}, "at": case["at"], **told})
                    if "error" in expected:
                        self.assertEqual(answer.json["code"], expected["error"], answer)
                        pointers = [error["pointer"] for error in answer.json["errors"]]
                        self.assertEqual(pointers, ["/cart" + expected["path"]], answer)
                    else:
                        self.assertEqual(answer.status, 200, answer)
                        self.check_quote(answer.json["quote"], expected)
        print(f"{ran} cases; of circumstances that a house works out itself: {', '.join(library_only)}")
        self.assertGreaterEqual(ran, 139)
        self.assertLessEqual(len(library_only), 7)


if __name__ == "__main__":
    unittest.main()
