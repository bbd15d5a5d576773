#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Plants what each tidy check must find, and sees that it is found; and that a clean tree passes.
import json
import os
import pathlib
import shutil
import tempfile
import unittest

import budget
import doc_blocks
import features
import files
import generated
import guide_sources
import heads
import layers
import links
import promises
import tree

HEAD = "// SPDX-License-Identifier: Apache-2.0\n// A file that a test planted.\n"


class TidyTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = pathlib.Path(self.folder.name).resolve() / "checkout"
        self.copy("docs/layers.txt")

    def copy(self, name):
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(tree.ROOT / name, self.root / name)

    def plant(self, name, text):
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(text, encoding="utf-8")

    def assert_found(self, found, *texts):
        self.assertEqual(len(found), len(texts), found)
        for problem, text in zip(sorted(found), texts):
            self.assertIn(text, problem)


class Promises(TidyTest):
    def test_promises(self):
        self.plant("dev", "verb_test() {\n}\nverb_crash() {\n}\n")
        self.plant("tests/crash/CMakeLists.txt", "couvert_add_gtest(crash_states LABELS crash SOURCES a.cpp)\n")
        (self.root / "tests/unit/house").mkdir(parents=True)
        row = "| one | [how](../adr/a.md) | %s | a part | nothing |\n"
        head = "| promise | kept by | command | in the test | last long run |\n|---|---|---|---|---|\n"
        self.plant(promises.PAGE, head + row % "`./dev crash`, `./dev test crash_states`, `./dev test test_house`")
        self.assertEqual(promises.problems(self.root), [])
        self.plant(promises.PAGE, head + row % "`./dev crush`" + row % "`./dev test crush_states`" + row % "by hand"
                   + "| one | two | `./dev crash` | |\n")
        self.assert_found(promises.problems(self.root), "there is no ./dev crush", "crush_states: there is no such test",
                          "no command checks", "columns")


class Layers(TidyTest):
    def include(self, name, *includes):
        self.plant(name, HEAD + "".join(f"#include {text}\n" for text in includes))
        return layers.problems(self.root)

    def test_allowed_edges(self):
        self.assert_found(self.include("src/pricing/tax.cpp", '"pricing/tax.hpp"', '"couvert/cart.hpp"',
                                       '"couvert/error.hpp"', "<vector>"))
        self.assert_found(self.include("src/exchange/json.cpp", "<nlohmann/json.hpp>", '"couvert/order.hpp"'))
        self.assert_found(self.include("src/storage/sqlite/store.cpp", "<sqlite3.h>", "<sys/file.h>", "<mutex>",
                                       '"couvert/spi/storage.hpp"'))
        self.assert_found(self.include("server/src/main.cpp", "<boost/asio.hpp>", '"couvert/house.hpp"', "<signal.h>"))
        self.assert_found(self.include("include/couvert/house.hpp", "<memory>", '"couvert/order.hpp"'))

    def test_upward_edge(self):
        self.assert_found(self.include("src/money/money.cpp", '"couvert/menu.hpp"'), "money may not include menu")

    def test_facades_apart(self):
        self.assert_found(self.include("src/client/client.cpp", '"couvert/house.hpp"'),
                          "client may not include house")

    def test_private_edge(self):
        self.assert_found(self.include("src/geo/point.cpp", '"order/ledger.hpp"'), "geo may not include order")

    def test_edge_beside(self):
        self.plant("src/order/ledger.hpp", HEAD)
        self.assert_found(self.include("src/geo/point.cpp", '"../order/ledger.hpp"'), "geo may not include order")

    def test_public_header_edge(self):
        self.assert_found(self.include("include/couvert/cart.hpp", '"couvert/pricing.hpp"'),
                          "cart may not include pricing")

    def test_json_outside_exchange(self):
        self.assert_found(self.include("src/menu/read.cpp", "<nlohmann/json.hpp>"), "belongs to exchange")

    def test_boost_outside_server(self):
        self.assert_found(self.include("src/house/run.cpp", "<boost/asio.hpp>"), "belongs to server")

    def test_third_party_in_public_header(self):
        self.assert_found(self.include("include/couvert/codec.hpp", "<nlohmann/json_fwd.hpp>"), "third-party")

    def test_dear_standard_header(self):
        self.assert_found(self.include("include/couvert/house.hpp", "<iostream>"), "too dear")

    def test_impure(self):
        self.assert_found(self.include("src/order/decide.cpp", "<chrono>", "<random>"),
                          "<chrono> has no place", "<random> has no place")

    def test_unknown_module(self):
        self.assert_found(self.include("src/wine/list.cpp"), "belongs to no module")

    def test_server_sees_public_headers_only(self):
        self.plant("src/house/private.hpp", HEAD)
        self.assert_found(self.include("server/src/main.cpp", '"house/private.hpp"'), "public headers only")


class Heads(TidyTest):
    def test_heads(self):
        self.plant("src/core/good.cpp", HEAD)
        self.plant("src/core/no_tag.cpp", "#include <vector>\n")
        self.plant("src/core/no_purpose.cpp", "// SPDX-License-Identifier: Apache-2.0\nint x;\n")
        self.plant("tests/x.py", "#!/usr/bin/env python3\n# SPDX-License-Identifier: Apache-2.0\n# Does some good.\n")
        self.plant("web/page.html", "<!doctype html>\n<html></html>\n")
        self.assert_found(heads.problems(self.root), "no_purpose", "no_tag", "page.html")


class Files(TidyTest):
    def test_files(self):
        self.plant("a.txt", "good\n")
        self.plant("b.txt", "a\tb\n")
        self.plant("c.txt", "blank \n")
        self.plant("d.txt", "no end")
        self.plant("e.txt", "x\n" * 500_001)
        self.plant("f.txt", f"see {self.root}/x\n")
        self.plant("g.txt", "dos\r\n")
        self.plant("h.txt", "a\n<<<<<<< mine\nb\n")
        self.plant("tests/fuzz/corpus/json/1", "\t ")
        self.assert_found(files.problems(self.root), "b.txt:1: tab", "c.txt:1: blank", "d.txt: does not end",
                          "e.txt: 1000002 bytes", "f.txt: names the folder", "g.txt:1: carriage return",
                          "h.txt:2: mark of a merge")


class Generated(TidyTest):
    def setUp(self):
        super().setUp()
        sources = [path for pattern in ("VERSION", "bindings/spec/*", "bindings/gen/*.pyi", "src/codec/fields*.hpp",
                                        "src/capi/*.hpp", "include/couvert/**/*.hpp") for path in tree.ROOT.glob(pattern)]
        made = generated.generator(tree.ROOT).generate(tree.ROOT)
        for name in {*made, *(str(path.relative_to(tree.ROOT)) for path in sources)}:
            self.copy(name)

    def change(self, edit):
        path = self.root / "bindings/spec/errors.json"
        spec = json.loads(path.read_text(encoding="utf-8"))
        edit(spec["errors"])
        path.write_text(json.dumps(spec), encoding="utf-8")
        return generated.problems(self.root)

    def test_up_to_date(self):
        self.assert_found(generated.problems(self.root))

    def test_stale(self):
        self.plant("src/core/error_catalogue.inc", "// Generated by hand\n")
        self.assert_found(generated.problems(self.root), "error_catalogue.inc: differs")

    def test_text_may_change(self):
        def edit(rows):
            rows[0]["text"] = "Another text."
        found = self.change(edit)
        self.assertIn("docs/reference/errors.md", " ".join(found))
        self.assertTrue(all("differs" in problem for problem in found), found)

    def test_a_function_that_goes(self):
        path = self.root / "bindings/spec/functions.json"
        spec = json.loads(path.read_text(encoding="utf-8"))
        spec["functions"] = [row for row in spec["functions"] if row["name"] != "couvert_client_sync"]
        path.write_text(json.dumps(spec), encoding="utf-8")
        self.assert_found(generated.problems(self.root), "promised have gone: ['couvert_client_sync']")

    def test_renumbered(self):
        def edit(rows):
            rows[0]["code"] = 98
        self.assert_found(self.change(edit), "never renumbered")

    def test_removed(self):
        self.assert_found(self.change(lambda rows: rows.pop()), "has gone")

    def test_reused(self):
        def edit(rows):
            rows.append(dict(rows[0], name="someone_else"))
        self.assert_found(self.change(edit), "used twice")

    def test_renamed(self):
        def edit(rows):
            rows[0]["name"] = "someone_else"
        self.assert_found(self.change(edit), "has gone")

    def test_unknown_kind(self):
        def edit(rows):
            rows[0]["kind"] = "odd"
        self.assert_found(self.change(edit), "unknown kind")


class Features(TidyTest):
    def setUp(self):
        super().setUp()
        rows = [{"id": row, "title": "Title", "text": "Text."} for row in ("A1", "A2", "B1")]
        self.plant("docs/reference/features.json", json.dumps({"tables": [{"title": "All", "rows": rows}]}))

    def check(self, *texts):
        """Writes the page, then looks."""
        generate = features.generator()
        for name, text in generate.generate(self.root).items():
            self.plant(name, text)
        self.assert_found(features.problems(self.root, complete=True), *texts)
        return (self.root / generate.PAGE).read_text(encoding="utf-8")

    def test_every_kind_of_proof(self):
        self.plant("tests/vectors/menu.json", json.dumps({"cases": [
            {"id": "plain", "name": "nothing special"}, {"id": "halves", "name": "[A1] half and half"}]}))
        self.plant("tests/scenarios/lunch.scenario", "# Lunch for two [A1][A2]\nvenue v\n")
        self.plant("tests/unit/money/x_test.cpp", HEAD + "TEST(Money, Whole_B1) {}\nTEST_F(Menu, Two_A2_B1) {}\n")
        page = self.check()
        self.assertIn("- vector `halves` in [tests/vectors/menu.json]", page)
        self.assertIn("- scenario `lunch` in [tests/scenarios/lunch.scenario]", page)
        self.assertIn("- tests `Money.Whole_B1`, `Menu.Two_A2_B1` in [tests/unit/money/x_test.cpp]", page)

    def test_row_without_proof(self):
        self.plant("tests/unit/money/x_test.cpp", HEAD + "TEST(Money, Whole_B1) {}\n// TEST(Menu, Two_A2) {}\n")
        self.check("row A1 has no proof", "row A2 has no proof")
        self.assert_found(features.problems(self.root, complete=False))

    def test_unknown_row_and_stale_page(self):
        self.plant("tests/unit/money/x_test.cpp", HEAD + "TEST(Money, All_A1_A2_B1) {}\n")
        self.check()
        self.plant("tests/unit/money/y_test.cpp", HEAD + "TEST(Money, More_A1_A44) {}\n")
        self.assert_found(features.problems(self.root, complete=True), "features.md: differs", "is marked A44")


class Budget(TidyTest):
    def test_too_many_lines(self):
        self.plant("include/couvert/small.hpp", HEAD + "int f();\n")
        self.plant("include/couvert/large.hpp", HEAD + "int f();\n" * 40_000)
        self.plant("include/couvert/house.hpp", HEAD + "int f();\n" * 40_000)
        self.assert_found(budget.problems(self.root), "large.hpp: 40000")

    def test_json_is_rationed(self):
        for n in range(9):
            self.plant(f"src/codec/part{n}.cpp", HEAD + "#include <nlohmann/json.hpp>\n")
        self.assert_found(budget.problems(self.root), "included by 9 files")


class Links(TidyTest):
    def test_links(self):
        self.plant("docs/a.md", "# One  two\n\n[b](b.md) [site](https://example.org) [self](#one--two) `[x](y)`\n")
        self.plant("docs/b.md", "[a](a.md#nothing) ![p](p.png)\n\n```\n[in code](nowhere)\n```\n")
        self.assert_found(links.problems(self.root), "a.md#nothing: no such heading", "p.png leads nowhere")


class GuideSources(TidyTest):
    def test_sources(self):
        self.plant("tests/a.c", HEAD + "int main(void) {\n    if (1)\n        return 0;\n}\n")
        block = "<!-- from {} -->\n```c\n{}```\n"
        self.plant("docs/a.md", block.format("tests/a.c", "if (1)\n  return 0;\n"))
        self.plant("docs/b.md", block.format("tests/a.c", "return 1;\n") + block.format("tests/none.c", "x\n"))
        self.assert_found(guide_sources.problems(self.root), "b.md:1: this code does not stand in tests/a.c",
                          "b.md:5: there is no tests/none.c")


class DocBlocks(TidyTest):
    def test_blocks(self):
        self.plant("lib.cpp", "void couvert_nothing() {}\n")
        archive = self.root / "lib.o"
        os.system(f"{os.environ.get('CXX', 'c++')} -c {self.root}/lib.cpp -o {archive}")
        os.environ["COUVERT_LIBRARY"] = str(archive)
        self.plant("README.md", "```cpp\nint main() { return 0; }\n```\n\n```cpp\nint main() { return 3; }\n```\n\n"
                   "```cpp\nint fragment = nonsense;\n```\n\n<!-- run -->\n```sh\nfalse\n```\n\n```sh\nfalse\n```\n")
        self.plant("docs/guides/g.md", "```cpp\nint main() { return nonsense; }\n```\n")
        self.assert_found(doc_blocks.problems(self.root), "README.md:14: the block exits with 1",
                          "README.md:5: the block exits with 3", "g.md:1: the block does not build")


if __name__ == "__main__":
    unittest.main()
