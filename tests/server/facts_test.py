#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# What a dish contains as it is configured, told with its price.
import unittest

from suite import ServerCase, sp


class Facts(ServerCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        menu = sp.small_menu()
        burger, fries = menu["items"][0], menu["items"][1]
        burger.update(diets=["vegetarian"], allergens=[{"allergen": "gluten", "presence": "contains"}])
        fries["allergens"] = [{"allergen": "milk", "presence": "free"}]
        for option in menu["groups"][0]["options"]:
            option["diets"] = ["vegetarian"]
        menu["groups"][0]["options"][1]["allergens"] = [{"allergen": "eggs", "presence": "may_contain"}]
        published = cls.operator.put("/v1/venues/chez-test/menu", {"menu": menu, "rules": sp.small_rules()})
        assert published.status == 200, published

    def facts(self, *options):
        cart = sp.small_cart()
        cart["lines"][0]["selections"] = [{"group": g, "option": o} for g, o in options]
        answer = self.anonymous.post("/v1/quotes", {"cart": cart, "include": ["facts"]})
        self.assertEqual(answer.status, 200, answer)
        return answer.json["facts"]

    @staticmethod
    def certainty(facts, allergen):
        return next(row["certainty"] for row in facts["allergens"] if row["allergen"] == allergen)

    def test_each_line_says_what_it_contains(self):
        burger, cola, fries = self.facts(("sauce", "mayo"))
        self.assertEqual(len(burger["allergens"]), 14)
        self.assertEqual(self.certainty(burger, "gluten"), "contains")
        self.assertEqual(self.certainty(burger, "eggs"), "may_contain")
        self.assertEqual(self.certainty(burger, "fish"), "unknown")
        self.assertEqual(self.certainty(fries, "milk"), "free")
        self.assertEqual({row["certainty"] for row in cola["allergens"]}, {"unknown"})

    def test_a_choice_changes_them(self):
        plain = self.facts(("sauce", "ketchup"))[0]
        self.assertEqual(self.certainty(plain, "eggs"), "unknown")
        self.assertEqual([(row["diet"], row["fit"]) for row in plain["diets"]], [("vegetarian", True)])
        bacon = self.facts(("sauce", "ketchup"), ("extras", "bacon"))[0]
        self.assertEqual([(row["diet"], row.get("fit", False), row["breaker"]) for row in bacon["diets"]],
                         [("vegetarian", False, "bacon")])

    def test_they_are_told_only_when_asked_for(self):
        answer = self.anonymous.post("/v1/quotes", {"cart": sp.small_cart()})
        self.assertNotIn("facts", answer.json)


if __name__ == "__main__":
    unittest.main(warnings="ignore")
