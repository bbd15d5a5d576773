#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# couvert price: the quote it prints, the proof it writes, and what its check says of a changed one.
import json
import pathlib
import unittest

from suite import sp

MENU = {"couvert": "menu/1", "ref": "m", "venue": "v", "currency": "EUR",
        "sections": [{"ref": "all", "items": ["soup", "beer"]}],
        "items": [{"ref": "soup", "name": {"en": "Soup"}, "price_minor": 690, "tax_class": "food"},
                  {"ref": "beer", "name": {"en": "Beer"}, "price_minor": 450, "tax_class": "alcohol"}]}
RULES = {"couvert": "rules/1", "cash_step_minor": 5,
         "taxes": [{"ref": "vat10", "tax_class": "food", "rate": 100000},
                   {"ref": "vat20", "tax_class": "alcohol", "rate": 200000}],
         "fees": [{"ref": "far", "kind": "delivery", "amount_minor": 300, "zones": ["far"]}],
         "promotions": [{"ref": "off", "kind": "amount", "amount_minor": 101}]}
CART = {"couvert": "cart/1", "id": "00000000-0000-7000-8000-000000000999", "venue": "v", "fulfilment": "delivery",
        "lines": [{"id": "00000000-0000-7000-8000-000000000001", "item": "soup", "quantity": 2},
                  {"id": "00000000-0000-7000-8000-000000000002", "item": "beer", "quantity": 1}]}
AT = "2026-03-14T18:55:00Z"


class Price(unittest.TestCase):
    def setUp(self):
        self.folder = sp.data_folder()
        self.place = pathlib.Path(self.folder.__enter__())
        self.place.mkdir(parents=True, exist_ok=True)
        self.addCleanup(self.folder.__exit__, None, None, None)
        self.menu, self.rules, self.cart = self.write("menu", MENU), self.write("rules", RULES), self.write("cart", CART)

    def write(self, name, document):
        path = self.place / f"{name}.json"
        path.write_text(json.dumps(document))
        return str(path)

    def couvert(self, *words, code=0):
        result = sp.run("price", *words, check=False)
        self.assertEqual(result.returncode, code, (words, result.stdout, result.stderr))
        return result

    def prove(self, *more):
        proof = str(self.place / "proof.json")
        self.couvert("--rules", self.rules, "--menu", self.menu, "--cart", self.cart, "--at", AT, "--proof", proof, *more)
        return proof

    def test_prints_the_quote(self):
        quote = json.loads(self.couvert("--rules", self.rules, "--menu", self.menu, "--cart", self.cart, "--at", AT).stdout)
        self.assertEqual(quote["couvert"], "quote/1")
        self.assertEqual(quote["totals"]["total_minor"], 1380 + 450 - 101)
        self.assertEqual(quote["at"], AT)

    def test_the_menu_may_stand_beside_the_rules(self):
        both = self.write("both", {"menu": MENU, "rules": RULES})
        quote = json.loads(self.couvert("--rules", both, "--cart", self.cart, "--at", AT).stdout)
        self.assertEqual(quote["totals"]["total_minor"], 1729)
        everything = self.write("all", {"menu": MENU, "rules": RULES, "cart": CART, "at": AT})
        self.assertEqual(json.loads(self.couvert("--rules", everything, "--cart", everything).stdout), quote)
        missing = self.couvert("--rules", self.rules, "--cart", self.cart, code=1)
        self.assertIn("no menu", missing.stderr)

    def test_circumstances(self):
        words = ("--rules", self.rules, "--menu", self.menu, "--cart", self.cart, "--at", AT)
        quote = json.loads(self.couvert(*words, "--zone", "far", "--cash").stdout)
        self.assertEqual(quote["totals"]["fees_minor"], 300)
        self.assertEqual(quote["totals"]["rounding_minor"], 1)
        self.assertEqual(quote["totals"]["total_minor"], 2030)
        explained = json.loads(self.couvert(*words, "--explain").stdout)
        self.assertEqual(explained["explanation"]["key"], "price.total")
        self.assertEqual(explained["explanation"]["amount_minor"], 1729)

    def test_a_proof_is_checked_and_a_change_is_named(self):
        proof = self.prove()
        self.assertIn("17.29 EUR", self.couvert("--check", proof).stdout)
        self.assertEqual(json.loads(self.couvert("--check", proof, "--json").stdout), {"ok": True})
        document = json.loads(pathlib.Path(proof).read_text())
        document["quote"]["lines"][1]["tax_minor"] += 1
        changed = self.write("changed", document)
        said = self.couvert("--check", changed, code=1)
        for word in ("/quote/lines/1/tax_minor", "line 1 (beer)", "rule vat20"):
            self.assertIn(word, said.stderr)
        found = json.loads(self.couvert("--check", changed, "--json", code=1).stdout)
        self.assertFalse(found["ok"])
        self.assertEqual(found["mismatch"]["line"], 1)
        self.assertEqual(found["mismatch"]["rule"], "vat20")
        document["inputs"]["rules"]["taxes"][1]["rate"] = 100000
        found = json.loads(self.couvert("--check", self.write("other", document), "--json", code=1).stdout)
        self.assertEqual(found["mismatch"]["path"], "/rules_sha256")

    def test_a_proof_by_reference(self):
        proof = self.prove("--by-reference")
        document = json.loads(pathlib.Path(proof).read_text())
        self.assertNotIn("inputs", document)
        self.assertIn("embeds no inputs", self.couvert("--check", proof, code=1).stderr)
        context = {"at": AT, "date": AT[:10], "clock": {"zone": "UTC"}}
        everything = self.write("all", {"menu": MENU, "rules": RULES, "cart": CART, "context": context})
        self.couvert("--check", proof, "--rules", everything)
        context["cash"] = True
        everything = self.write("all", {"menu": MENU, "rules": RULES, "cart": CART, "context": context})
        self.assertIn("/context_sha256", self.couvert("--check", proof, "--rules", everything, code=1).stderr)

    def test_no_sense(self):
        for words in ([], ["--rules", self.rules], ["--cart", self.cart], ["--check"], ["--check", "x", "--cash"],
                      ["--rules", self.rules, "--cart", self.cart, "--menu", self.menu, "--at", "noon"],
                      ["--rules", self.rules, "--cart", self.cart, "--by-reference"],
                      ["--rules", self.rules, "--cart", self.cart, "--menu", self.menu, "--distance", "-1"], ["x"]):
            result = self.couvert(*words, code=2)
            self.assertTrue(result.stderr, words)
        for words in (["--check", "/nowhere"], ["--rules", "/nowhere", "--cart", self.cart],
                      ["--check", self.cart]):
            self.couvert(*words, code=1)


if __name__ == "__main__":
    unittest.main()
