#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The sub-commands: what they print, what they refuse, and with which exit code.
import json
import pathlib
import stat
import subprocess
import unittest

from suite import ServerCase, sp


def couvert(*words, **more):
    return sp.run(*words, check=False, **more)


class Usage(unittest.TestCase):
    def test_no_sense(self):
        with sp.data_folder() as data:
            for words in ([], ["cook"], ["serve"], ["serve", "--data"], ["serve", "--data", data, "--port", "70000"],
                          ["serve", "--data", data, "--port", "x"], ["serve", "--data", data, "--colour", "red"], ["serve", data],
                          ["token", "--data", data], ["token", "--data", data, "--role", "king"],
                          ["token", "--data", data, "--role", "system"], ["token", "--data", data, "--role", "restaurant"],
                          ["token", "--data", data, "--role", "customer", "--days", "0"],
                          ["token", "--data", data, "--role", "staff", "--venue", "a b"],
                          ["token", "--data", data, "--role", "customer", "--role", "customer"],
                          ["import", "ubereats"], ["import", "excel", "x", "--venue", "a", "--data", data],
                          ["import", "ubereats", "x", "--data", data], ["import", "ubereats", "x", "--venue", "ä", "--data", data],
                          ["import", "ubereats", "x", "--venue", "a", "--data", data, "--currency", "XXQ"],
                          ["export", "ubereats"], ["quote"], ["quote", "a"], ["quote", "a", "b", "--at", "noon"],
                          ["menu"], ["menu", "lint"], ["menu", "selections", "--data", data], ["verify"], ["backup", "--data", data],
                          ["verify", "--data", data, "now"], ["backup", "--data", data, "--to", "a", "b"], ["routes", "all"],
                          ["menu", "selections", "--data", data, "--venue", "v", "--item", "i", "j"]):
                result = couvert(*words)
                self.assertEqual(result.returncode, 2, (words, result))
                self.assertTrue(result.stderr, words)
                self.assertEqual(result.stdout, "", words)
            self.assertFalse(pathlib.Path(data).exists(), "a command line that makes no sense leaves nothing behind")

    def test_help_and_version(self):
        for word in ("help", "--help", "-h"):
            result = couvert(word)
            self.assertEqual(result.returncode, 0)
            for name in ("serve", "token", "import", "export", "quote", "menu", "verify", "backup", "version"):
                self.assertIn(name, result.stdout)
        version = (sp.SOURCE / "VERSION").read_text().strip()
        self.assertEqual(couvert("version").stdout.strip(), f"couvert {version}")

    def test_nothing_there(self):
        with sp.data_folder() as data:
            for words in (["verify", "--data", data], ["backup", "--data", data, "--to", str(data) + ".copy"],
                          ["quote", "--data", data, "--cart", "/nowhere"], ["quote", "/nowhere", "/nowhere"],
                          ["menu", "lint", "/nowhere"], ["menu", "selections", "--data", data, "--venue", "a", "--item", "b"],
                          ["export", "ubereats", "--venue", "a", "--data", data],
                          ["import", "ubereats", "/nowhere", "--venue", "a", "--data", data]):
                result = couvert(*words)
                self.assertEqual(result.returncode, 1, (words, result))
                self.assertTrue(result.stderr.startswith("couvert: "), result)


class Keys(unittest.TestCase):
    def test_a_key_is_made_once_and_only_for_its_owner(self):
        with sp.data_folder() as data:
            first = couvert("token", "--data", data, "--role", "customer", "--subject", "alice").stdout
            self.assertEqual(len(first.splitlines()), 1)
            folder, key = data / "keys", data / "keys/es256.pem"
            self.assertEqual(stat.S_IMODE(folder.stat().st_mode), 0o700)
            self.assertEqual(stat.S_IMODE(key.stat().st_mode), 0o600)
            text = key.read_text()
            second = couvert("token", "--data", data, "--role", "customer", "--subject", "alice").stdout
            self.assertEqual(key.read_text(), text)
            self.assertNotEqual(first, second)
            for path, mode in ((key, 0o640), (key, 0o604), (folder, 0o750)):
                before = stat.S_IMODE(path.stat().st_mode)
                path.chmod(mode)
                for words in (["token", "--data", data, "--role", "customer"], ["serve", "--data", data, "--port", "0"]):
                    result = couvert(*words)
                    self.assertEqual(result.returncode, 1, result)
                    self.assertIn("permission_denied", result.stderr)
                    self.assertNotIn("PRIVATE", result.stdout + result.stderr)
                path.chmod(before)
            key.write_text("rubbish")
            self.assertEqual(couvert("token", "--data", data, "--role", "customer").returncode, 1)

    def test_roles_by_short_words(self):
        with sp.data_folder() as data, sp.Server(data) as server:
            for word, role in (("restaurant", "restaurant_staff"), ("staff", "restaurant_staff"), ("manager", "restaurant_manager"),
                               ("admin", "ops_admin"), ("ops", "ops_admin"), ("courier", "courier"), ("finance", "finance")):
                token = server.token(word, "someone", "a-house")
                me = server.client(token).get("/v1/me").json
                self.assertEqual((me["role"], me["subject"], me["venue"]), (role, "someone", "a-house"))


class Menus(unittest.TestCase):
    def test_lint(self):
        with sp.data_folder() as data:
            data.mkdir()
            file = data / "menu.json"
            file.write_text(json.dumps(sp.small_menu()))
            self.assertEqual(couvert("menu", "lint", file).returncode, 0)
            menu = sp.small_menu()
            menu["items"][0]["groups"] = ["none"]
            file.write_text(json.dumps(menu))
            result = couvert("menu", "lint", file)
            self.assertEqual(result.returncode, 1)
            self.assertIn("dangling_ref", result.stdout)
            self.assertEqual(couvert("menu", "lint", "-", stdin=json.dumps(sp.small_menu())).returncode, 0)
            self.assertEqual(couvert("menu", "lint", "-", stdin="{").returncode, 1)

    def test_import_and_selections(self):
        """An Uber Eats menu of our own: a combo with a required choice that opens a further one, and a dangling group."""
        source = sp.SOURCE / "tests/server/files/ubereats_combo.json"
        with sp.data_folder() as data:
            dry = couvert("import", "ubereats", source, "--venue", "combo", "--dry-run", "--json")
            self.assertEqual(dry.returncode, 0, dry)
            self.assertFalse(data.exists())
            result = couvert("import", "ubereats", source, "--venue", "combo", "--data", data, "--json")
            self.assertEqual((result.returncode, result.stdout), (0, dry.stdout), result)
            report = json.loads(result.stdout)
            self.assertEqual((report["items"], report["groups"], report["dangling_groups"]), (6, 2, 1))
            dangling = [loss for loss in report["losses"] if loss["kind"] == "impossible"]
            self.assertIn("no-such-group", json.dumps(dangling))
            text = couvert("import", "ubereats", source, "--venue", "combo", "--data", data)
            self.assertIn("6 items, 2 groups", text.stdout)
            listed = couvert("menu", "selections", "--data", data, "--venue", "combo", "--item", "combo", "--json")
            selections = json.loads(listed.stdout)["selections"]
            self.assertEqual(sorted(s["unit_minor"] for s in selections), [1000, 1000, 1150, 1150])
            plain = couvert("menu", "selections", "--data", data, "--venue", "combo", "--item", "combo", "--limit", "3")
            self.assertIn("3 selections, and more: cut at the limit", plain.stdout)
            unknown = couvert("menu", "selections", "--data", data, "--venue", "combo", "--item", "nothing")
            self.assertEqual(unknown.returncode, 1)
            self.assertIn("item_unknown", unknown.stderr)
            out = data / "again.json"
            exported = couvert("export", "ubereats", "--venue", "combo", "--data", data, "--out", out)
            self.assertEqual(exported.returncode, 0, exported)
            again = couvert("import", "ubereats", out, "--venue", "combo", "--data", data, "--json")
            self.assertEqual(json.loads(again.stdout)["items"], 6)
            self.assertEqual(couvert("verify", "--data", data).returncode, 0)

    def test_open_delivery_menus_and_orders(self):
        """A merchant of v1.7 goes in and out; an order of that system is shown and stores nothing."""
        money = lambda value: {"value": value, "currency": "BRL"}
        price = lambda value: {"value": value, "originalValue": value, "currency": "BRL"}
        merchant = {"id": "m", "status": "AVAILABLE", "basicInfo": {"name": "Cantina"}, "services": [],
                    "menus": [{"id": "carta", "name": "Carta", "externalCode": "carta", "categoryId": ["c"]}],
                    "categories": [{"id": "c", "index": 0, "name": "Pizzas", "externalCode": "c", "status": "AVAILABLE", "itemOfferId": ["o"]}],
                    "items": [{"id": "pizza", "name": "Pizza", "description": "", "externalCode": "pizza", "unit": "UN"}],
                    "itemOffers": [{"id": "o", "itemId": "pizza", "index": 0, "price": price(43.1)}]}
        order = {"id": "1", "type": "TAKEOUT", "displayId": "7", "createdAt": "2024-01-20T10:35:00Z",
                 "items": [{"id": "pizza", "name": "Pizza", "unit": "UN", "quantity": 2, "externalCode": "p",
                            "unitPrice": money(43.1), "totalPrice": money(86.2)}],
                 "total": {"itemsPrice": money(86.2), "otherFees": money(0), "discount": money(0), "orderAmount": money(86.21)}}
        with sp.data_folder() as data:
            result = couvert("import", "opendelivery", "-", "--venue", "cantina", "--data", data, "--json", stdin=json.dumps(merchant))
            self.assertEqual(result.returncode, 0, result)
            exported = couvert("export", "opendelivery", "--venue", "cantina", "--data", data)
            self.assertEqual(exported.returncode, 0, exported)
            offer = json.loads(exported.stdout)["itemOffers"][0]
            self.assertEqual(offer["price"], {"value": 43.1, "originalValue": 43.1, "currency": "BRL"})
            for extra in ([], ["--order"]):
                shown = couvert("import", "opendelivery", "-", "--venue", "cantina", "--dry-run", *extra, stdin=json.dumps(order))
                self.assertEqual(shown.returncode, 0, shown)
                answer = json.loads(shown.stdout)
                self.assertEqual(answer["order"]["stated"]["total_minor"], 8621)
                self.assertEqual(answer["order"]["computed"]["total_minor"], 8620)
                self.assertIn("order_total_differs", [loss["why"] for loss in answer["report"]["losses"]])
            refused = couvert("import", "opendelivery", "-", "--venue", "cantina", "--order", stdin=json.dumps(merchant))
            self.assertEqual(refused.returncode, 1)
            self.assertIn("import_format", refused.stderr)

    def test_every_format_has_its_command(self):
        """Formats that are read publish a menu; a direction that is missing is a refusal with its own code."""
        corpus = sp.SOURCE / "tests/fuzz/corpus"
        for name, file, location, items in (("square", "bakery.json", "LYON", 4), ("justeat", "pizzeria.json", "", 6),
                                            ("ondc", "kitchen.json", "L1", 4)):
            with self.subTest(name), sp.data_folder() as data:
                words = ["import", name, corpus / f"import_{name}" / file, "--venue", "v", "--data", data, "--json"]
                result = couvert(*words, *(["--location", location] if location else []))
                self.assertEqual(result.returncode, 0, result)
                self.assertEqual(json.loads(result.stdout)["items"], items, result.stdout)
                self.assertEqual(couvert("verify", "--data", data).returncode, 0)
                refused = couvert("export", name, "--venue", "v", "--data", data)
                self.assertEqual(refused.returncode, 1, refused)
                self.assertIn("format_not_supported", refused.stderr)
                exported = couvert("export", "ubereats", "--venue", "v", "--data", data)
                self.assertEqual(exported.returncode, 0, exported)

    def test_a_stock_list_is_counted(self):
        """A full list of stock counts what it names, and what it leaves out is counted no longer."""
        first = [{"sku_ref": "COLA-33", "stock": "4.5"}, {"sku_ref": "MARG-S", "stock": 3},
                 {"option_ref": "HAM", "stock": 0, "expires_at": "2030-01-01T00:00:00+01:00"}]
        second = {"inventory": [{"sku_ref": "COLA-33", "stock": 2}, {"sku_ref": "GONE", "stock": 1}]}
        with sp.data_folder() as data:
            words = ["import", "hubrise", "-", "--venue", "v", "--data", data]
            self.assertEqual(couvert(*words, "--stock", stdin=json.dumps(first)).returncode, 1)
            menu = (sp.SOURCE / "tests/fuzz/corpus/import_hubrise/catalogue.json").read_text()
            self.assertEqual(couvert(*words, stdin=menu).returncode, 0)
            with self.subTest("a first list"):
                for extra in (["--dry-run"], []):
                    result = couvert(*words, "--stock", *extra, stdin=json.dumps(first))
                    self.assertEqual(result.returncode, 0, result)
                    self.assertIn("2 counted, 1 out for a while", result.stdout)
            with self.subTest("the next list"):
                result = couvert(*words, "--stock", "--json", stdin=json.dumps(second))
                self.assertEqual(result.returncode, 0, result)
                self.assertEqual([loss["why"] for loss in json.loads(result.stdout)["losses"]], ["dangling_item"])
            with sp.Server(data) as server:
                stock = server.client(server.token("admin")).get("/v1/venues/v/stock").json
            self.assertEqual([(level["target"]["ref"], level["on_hand_milli"]) for level in stock["levels"]], [("COLA", 2000)])
            self.assertEqual(stock.get("snoozes", []), [])
            refused = couvert("import", "square", "-", "--venue", "v", "--data", data, "--stock", stdin="[]")
            self.assertIn("format_not_supported", refused.stderr)

    def test_a_file_without_items_takes_no_menu_away(self):
        source = sp.SOURCE / "tests/server/files/ubereats_combo.json"
        with sp.data_folder() as data:
            couvert("import", "uber_eats", source, "--venue", "combo", "--data", data)
            before = couvert("export", "ubereats", "--venue", "combo", "--data", data)
            self.assertEqual(before.returncode, 0, before)
            for name, empty in (("ubereats", {"menus": [], "categories": [], "items": [], "modifier_groups": []}),
                                ("schemaorg", {"@context": "https://schema.org", "@type": "Restaurant", "name": "Elsewhere"})):
                result = couvert("import", name, "-", "--venue", "combo", "--data", data, stdin=json.dumps(empty))
                self.assertEqual(result.returncode, 1, result)
                self.assertIn("stays as it is", result.stderr)
            self.assertEqual(couvert("export", "ubereats", "--venue", "combo", "--data", data).stdout, before.stdout)

    def test_a_report_has_every_member(self):
        """Programs read the report: what it does not have to say is there all the same."""
        with sp.data_folder() as data:
            text = json.dumps({"menus": [{"id": "m", "category_ids": ["c"]}], "categories": [{"id": "c", "entities": [{"id": "i"}]}],
                               "items": [{"id": "i", "title": {"translations": {"en": "Soup"}}, "price_info": {"price": 500}}]})
            report = json.loads(couvert("import", "ubereats", "-", "--venue", "v", "--data", data, "--json", stdin=text).stdout)
            self.assertEqual(report["dangling_groups"], 0)
            self.assertTrue(report["losses"])
            for loss in report["losses"]:
                self.assertLessEqual({"item", "path", "kind", "why"}, set(loss), loss)

    def test_output_that_cannot_be_written(self):
        with sp.data_folder() as data, open("/dev/full", "w") as full:
            for words in (["token", "--data", data, "--role", "customer"], ["routes", "--json"], ["routes"]):
                result = subprocess.run([sp.binary(), *map(str, words)], stdout=full, stderr=subprocess.PIPE, text=True)
                self.assertEqual(result.returncode, 1, (words, result))
                self.assertIn("storage_io", result.stderr)

    def test_files_are_for_their_owner(self):
        """The store holds names and addresses, also in a folder that others may look into."""
        with sp.data_folder() as data:
            data.mkdir(mode=0o755)
            with sp.Server(data):
                copy = data / "copy.db"
                self.assertEqual(couvert("backup", "--data", data, "--to", copy).returncode, 0)
                for file in data.glob("c*"):
                    self.assertEqual(stat.S_IMODE(file.stat().st_mode) & 0o077, 0, file)

    def test_a_running_server_keeps_its_store(self):
        source = sp.SOURCE / "tests/server/files/ubereats_combo.json"
        with sp.data_folder() as data, sp.Server(data):
            result = couvert("import", "ubereats", source, "--venue", "combo", "--data", data)
            self.assertEqual(result.returncode, 1)
            self.assertIn("storage_busy", result.stderr)
            self.assertIn("running server", result.stderr)
            second = couvert("serve", "--data", data, "--port", "0")
            self.assertEqual((second.returncode, "storage_busy" in second.stderr), (1, True), second)


class Store(ServerCase):
    def test_beside_a_running_server(self):
        order = self.place()
        verified = couvert("verify", "--data", self.data)
        self.assertEqual(verified.returncode, 0, verified)
        self.assertIn("everything holds", verified.stdout)
        copy = self.data.parent / "copy"
        copy.mkdir()
        result = couvert("backup", "--data", self.data, "--to", copy / "couvert.db")
        self.assertEqual(result.returncode, 0, result)
        self.assertEqual(couvert("verify", "--data", copy).returncode, 0)
        with sp.Server(copy) as restored:
            found = restored.client(restored.token("admin")).get(f"/v1/orders/{order['id']}")
            self.assertEqual(found.json["number"], order["number"])
        exported = couvert("export", "schemaorg", "--venue", "chez-test", "--data", self.data)
        self.assertEqual(exported.returncode, 0, exported)
        self.assertIn("Burger", json.dumps(json.loads(exported.stdout)))

    def test_verify_finds_what_was_changed_behind_its_back(self):
        self.place()
        copy = self.data.parent / "spoilt"
        copy.mkdir()
        couvert("backup", "--data", self.data, "--to", copy / "couvert.db")
        import sqlite3
        connection = sqlite3.connect(copy / "couvert.db")
        spoilt = 0
        for (table,) in connection.execute("select name from sqlite_master where type = 'table'").fetchall():
            columns = [row[1] for row in connection.execute(f"pragma table_info({table})")]
            if "document" not in columns or spoilt:
                continue
            for (document,) in connection.execute(f"select document from {table}").fetchall():
                octets = document.encode() if isinstance(document, str) else document
                if b'"total_minor":' not in octets:
                    continue
                changed = octets.replace(b'"total_minor":', b'"total_minor":1', 1)
                changed = changed.decode() if isinstance(document, str) else changed
                spoilt += connection.execute(f"update {table} set document = ? where document = ?", (changed, document)).rowcount
                break
        self.assertEqual(spoilt, 1)
        connection.commit()
        connection.close()
        result = couvert("verify", "--data", copy)
        self.assertEqual(result.returncode, 1, result)
        self.assertIn("problem: ", result.stdout)

    def test_no_secret_on_the_way(self):
        texts = [couvert(*words).stdout + couvert(*words).stderr
                 for words in (["verify", "--data", self.data], ["routes", "--json"], ["token", "--data", self.data, "--role", "admin"])]
        key = (self.data / "keys/es256.pem").read_text().split("\n")[1]
        metrics = self.anonymous.get("/metrics").body.decode()
        for text in texts + [metrics]:
            self.assertNotIn(key, text)


class Demo(unittest.TestCase):
    def test_a_town_is_there_and_stays(self):
        with sp.data_folder() as data:
            with sp.Server(data, "--demo") as server:
                page = server.client().get("/v1/venues?limit=200").json
                self.assertGreaterEqual(page["total"], 12)
                self.assertTrue(all(hit["has_menu"] for hit in page["venues"]))
                venue = page["venues"][0]["venue"]["id"]
                version = server.client().get(f"/v1/venues/{venue}").json["version"]
                server.stop()
                links = [line for line in server.output.splitlines() if line.startswith("board of ")]
                self.assertEqual(len(links), page["total"])
                self.assertTrue(all("/board?venue=" in link and "#token=" in link for link in links))
                token = links[0].rsplit("#token=", 1)[1]
            with sp.Server(data, "--demo") as server:
                self.assertEqual(server.client().get(f"/v1/venues/{venue}").json["version"], version)
                self.assertEqual(server.client(token).get("/v1/me").json["role"], "restaurant_manager")
            self.assertEqual(couvert("verify", "--data", data).returncode, 0)


if __name__ == "__main__":
    unittest.main(warnings="ignore")
