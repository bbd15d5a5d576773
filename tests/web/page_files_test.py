# SPDX-License-Identifier: Apache-2.0
# The files of the pages: complete texts in both languages, nothing inline, nothing from elsewhere, and small.
import json
import os
import pathlib
import re
import unittest

ROOT = pathlib.Path(os.environ.get("COUVERT_SOURCE_DIR", pathlib.Path(__file__).parents[2]))
WEB = ROOT / "server" / "web"
LIMIT = 150_000
LANGUAGES = ("en.js", "fr.js")


def read(name):
    return (WEB / name).read_text(encoding="utf-8")


def texts(language):
    """The table of a language as {key: raw value}."""
    found = re.findall(r"'([\w.]+)': ('(?:[^'\\]|\\.)*'|\{[^}]*\})", read(f"{language}.js"))
    table = dict(found)
    assert len(found) == len(table), f"{language}.js names a key twice"
    return table


def loaded_by(page):
    """Every file that a page takes from the server, found by following links and imports; of the languages one."""
    todo, seen = [page], set()
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen.add(name)
        if name.endswith((".html", ".js")):
            todo += re.findall(r"""(?:from '\./|(?:href|src)="/|fetch\('/|`/)([\w.]+\.(?:json|js|css|svg))""", read(name))
            if "import(`./${wanted}.js`)" in read(name):
                todo.append(max(LANGUAGES, key=lambda file: (WEB / file).stat().st_size))
    return seen


class PageFiles(unittest.TestCase):
    def test_both_languages_say_the_same_things(self):
        en, fr = texts("en"), texts("fr")
        self.assertGreater(len(en), 250)
        self.assertEqual(set(en), set(fr))
        for key in en:
            self.assertEqual(set(re.findall(r"\{(\w+)\}", en[key])), set(re.findall(r"\{(\w+)\}", fr[key])), key)

    def test_every_text_that_is_asked_for_exists(self):
        table = texts("en")
        for file in WEB.glob("*.js"):
            for key in re.findall(r"\bt\('([\w.]+)'", file.read_text(encoding="utf-8")):
                self.assertIn(key, table, file.name)

    def test_every_text_is_asked_for(self):
        code = "".join(f.read_text(encoding="utf-8") for f in WEB.glob("*.js") if f.name not in LANGUAGES)
        families = tuple(re.findall(r"`([a-z_]+(?:\.[a-z_]+)*\.)\$\{", code))
        self.assertGreater(len(families), 5)
        idle = [k for k in texts("en") if f"'{k}'" not in code and not k.startswith(families)]
        self.assertEqual(idle, [])

    def test_every_refusal_of_a_basket_is_explained(self):
        catalogue = json.loads((ROOT / "bindings/spec/errors.json").read_text(encoding="utf-8"))
        rows = catalogue["errors"] if isinstance(catalogue, dict) else catalogue
        codes = {r["name"] for r in rows if 2500 <= r["code"] < 2600 or 3100 <= r["code"] < 3200}
        self.assertGreaterEqual(len(codes), 27)
        for language in ("en", "fr"):
            self.assertEqual(codes, {k.removeprefix("orderable.") for k in texts(language) if k.startswith("orderable.")})

    def test_every_state_allergen_and_kind_has_a_name(self):
        headers = "".join(f.read_text(encoding="utf-8") for f in (ROOT / "include/couvert").glob("*.hpp"))
        table = texts("en")
        for prefix, enum in (("state.", "OrderState"), ("allergen.", "Allergen"), ("fee.", "FeeKind"), ("fulfilment.", "Fulfilment")):
            names = re.search(r"enum class %s\b[^{]*\{([^}]*)\}" % enum, headers).group(1)
            for name in re.findall(r"\w+", names):
                self.assertTrue(prefix + name in table, prefix + name)
        icons = read("icons.svg")
        for file in (ROOT / "server" / "demo").glob("*.json"):
            kind = json.loads(file.read_text(encoding="utf-8"))["venue"]["kind"]
            self.assertIn("kind." + kind, table, file.name)
            self.assertIn(f'id="{kind}"', icons, file.name)

    def test_nothing_inline_and_nothing_from_elsewhere(self):
        for file in WEB.iterdir():
            text = file.read_text(encoding="utf-8")
            away = [u for u in re.findall(r"https?://[^\s\"'`)]+", text) if u != "http://www.w3.org/2000/svg"]
            self.assertEqual(away, [], file.name)
            if file.suffix == ".html":
                self.assertNotRegex(text, r"<style|\sstyle=|\son\w+=|javascript:", file.name)
                self.assertEqual(re.findall(r"<script[^>]*>([^<]+)</script>", text), [], file.name)
            if file.suffix == ".js":
                self.assertNotRegex(text, r"innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function|setAttribute\('style'", file.name)
            if file.suffix == ".css":
                self.assertNotRegex(text, r"@import|url\(", file.name)

    def test_each_page_is_small_and_no_file_is_left_over(self):
        pages = {page: loaded_by(page) for page in ("index.html", "board.html")}
        for page, files in pages.items():
            size = sum((WEB / f).stat().st_size for f in files)
            print(f"{page}: {len(files)} files, {size} octets")
            self.assertLess(size, LIMIT, page)
        self.assertEqual(set(LANGUAGES).union(*pages.values()), {f.name for f in WEB.iterdir()})

    def test_places_of_the_town_are_complete(self):
        town = json.loads(read("town.json"))
        for place in town["places"]:
            self.assertEqual(set(place), {"name", "street", "postcode", "city", "country", "position"})
            self.assertEqual(set(place["name"]), {"fr", "en"})


if __name__ == "__main__":
    unittest.main()
